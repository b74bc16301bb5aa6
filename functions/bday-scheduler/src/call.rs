//! What the scheduler is asked.

use contract::Tick;
use contracts::bday::Birthday;
use harness::{Brings, Carried, Failure};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value;

use crate::when;

/// What the scheduler is asked: by the clock, or by a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// Send what is due.
    Tick,
    /// Bring the database up to this build's schema.
    Migrate,
    /// Add users, or change those who are there.
    Enroll(Vec<Person>),
    /// Remove users.
    Withdraw(Vec<String>),
}

/// Whom to greet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// 1 to 64 letters, digits and `-_.:`.
    pub user_id: String,
    /// At most 200 characters.
    pub full_name: String,
    /// `1990-12-31`.
    pub birth_date: Date,
    /// `Europe/Berlin`.
    pub time_zone: String,
}

/// At most so many at once: a payload has 6 MB, and a statement is one.
const MOST: usize = 5_000;

impl Brings<Call> for Tick {
    fn bring(payload: Value) -> Result<Vec<Carried<Call>>, Failure> {
        read(payload).map(|call| vec![Carried::plain(call)])
    }
}

fn read(mut payload: Value) -> Result<Call, Failure> {
    // What EventBridge sends has a dozen fields, and none of these.
    if payload.get("time").is_some() {
        return Ok(Call::Tick);
    }
    let known = ["migrate", "enroll", "withdraw"];
    let fields =
        payload.as_object().filter(|fields| fields.len() == 1).and_then(|fields| fields.keys().next().cloned());
    let name = fields.filter(|name| known.contains(&name.as_str())).ok_or_else(|| {
        Failure::permanent(
            "expected the event of a rule, `{\"migrate\": true}`, `{\"enroll\": […]}` or `{\"withdraw\": […]}`",
        )
    })?;
    let value = payload[&name].take();
    match name.as_str() {
        "migrate" if value == true => Ok(Call::Migrate),
        "enroll" => people(value).map(Call::Enroll),
        "withdraw" => match serde_json::from_value::<Vec<String>>(value) {
            Ok(ids) if ids.len() <= MOST => Ok(Call::Withdraw(ids)),
            _ => Err(Failure::permanent(format!("`withdraw`: expected at most {MOST} ids of users"))),
        },
        _ => Err(Failure::permanent("`migrate`: expected `true`")),
    }
}

/// Every person is looked at before any is written. What they are called is not repeated: the place of a fault is enough.
fn people(value: Value) -> Result<Vec<Person>, Failure> {
    let Value::Array(list) = value else {
        return Err(Failure::permanent("`enroll`: expected a list of users"));
    };
    if list.len() > MOST {
        return Err(Failure::permanent(format!("`enroll`: expected at most {MOST} users at once")));
    }
    let mut people = Vec::new();
    for (at, value) in list.into_iter().enumerate() {
        let wrong = |what: &str| Failure::permanent(format!("`enroll[{at}]`: expected {what}"));
        let person: Person = serde_json::from_value(value)
            .map_err(|_| wrong("`userId`, `fullName`, `birthDate` as 1990-12-31 and `timeZone` as Europe/Berlin"))?;
        if !Birthday::is_id(&person.user_id) {
            return Err(wrong("a `userId` of 1 to 64 letters, digits and `-_.:`"));
        }
        if person.full_name.trim().is_empty()
            || person.full_name.chars().count() > 200
            || person.full_name.contains('\0')
        {
            return Err(wrong("a `fullName` of 1 to 200 characters"));
        }
        if !(1850..=2999).contains(&person.birth_date.year()) {
            return Err(wrong("a `birthDate` from 1850 to 2999"));
        }
        if when::zone(&person.time_zone).is_none() {
            return Err(wrong("a `timeZone` by its IANA name, such as Europe/Berlin"));
        }
        if people.iter().any(|other: &Person| other.user_id == person.user_id) {
            return Err(wrong("a `userId` that stands in the list once"));
        }
        people.push(person);
    }
    Ok(people)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn person(change: impl FnOnce(&mut Value)) -> Value {
        let mut person = json!({"userId": "u-1", "fullName": "Ada Lovelace", "birthDate": "1815-12-10", "timeZone": "Europe/London"});
        person["birthDate"] = "1990-12-10".into();
        change(&mut person);
        json!({ "enroll": [person] })
    }

    #[test]
    fn what_is_asked() {
        let rule = json!({"id": "x", "detail-type": "Scheduled Event", "time": "2026-01-31T09:00:00Z", "detail": {}});
        assert_eq!(read(rule).unwrap(), Call::Tick);
        assert_eq!(read(json!({"migrate": true})).unwrap(), Call::Migrate);
        assert_eq!(read(json!({"withdraw": ["u-1"]})).unwrap(), Call::Withdraw(vec!["u-1".to_owned()]));
        let Call::Enroll(people) = read(person(|_| ())).unwrap() else { panic!() };
        assert_eq!((people[0].user_id.as_str(), people[0].birth_date.to_string()), ("u-1", "1990-12-10".to_owned()));
    }

    #[test]
    fn what_is_wrong_is_told_by_its_place() {
        for (payload, expected) in [
            (json!({}), "expected the event of a rule"),
            (json!(7), "expected the event of a rule"),
            (json!({"migrate": true, "withdraw": []}), "expected the event of a rule"),
            (json!({"migrate": false}), "`migrate`: expected `true`"),
            (json!({"withdraw": "u-1"}), "`withdraw`"),
            (json!({"enroll": {}}), "expected a list"),
            (person(|it| it["userId"] = "u 1".into()), "`enroll[0]`: expected a `userId`"),
            (person(|it| it["fullName"] = " ".into()), "`fullName`"),
            (person(|it| it["fullName"] = "x".repeat(201).into()), "`fullName`"),
            (person(|it| it["birthDate"] = "1990-02-30".into()), "1990-12-31"),
            (person(|it| it["birthDate"] = "1815-12-10".into()), "from 1850"),
            (person(|it| it["timeZone"] = "Mars/Olympus".into()), "`timeZone`"),
            (person(|it| it["nickname"] = "x".into()), "`enroll[0]`"),
        ] {
            let failure = read(payload.clone()).unwrap_err();
            assert!(failure.is_permanent() && failure.reason().contains(expected), "{payload}: {}", failure.reason());
        }
        let Value::Object(twice) = person(|_| ()) else { panic!() };
        let one = twice["enroll"][0].clone();
        let failure = read(json!({"enroll": [one.clone(), one]})).unwrap_err();
        assert!(failure.reason().contains("`enroll[1]`"), "{}", failure.reason());
    }
}
