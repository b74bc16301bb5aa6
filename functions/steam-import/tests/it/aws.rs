//! A double for one table and some secrets, behind the SDK's own client: what is tested is the request as it is sent.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use cloud::cloud;
use harness::Aws;
use serde_json::{Value, json};

/// How many items a page of a query has.
const PAGE: usize = 7;

#[derive(Clone, Default)]
pub(crate) struct FakeAws(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    items: BTreeMap<(String, String), Value>,
    secrets: BTreeMap<String, String>,
    calls: Vec<String>,
    /// So many writes take effect; the next call after them fails, and so do all others.
    writes_left: Option<usize>,
    dead: bool,
}

impl FakeAws {
    pub(crate) fn client(&self) -> Aws {
        let state = self.0.clone();
        let (config, _) = cloud(move |asked| match state.lock().unwrap().answer(&asked.action, &asked.body) {
            Ok(body) => (200, body),
            Err(code) => (400, json!({ "__type": code, "message": "as the test wants it" })),
        });
        Aws::with(config)
    }

    pub(crate) fn set_secret(&self, name: &str, text: &str) {
        self.0.lock().unwrap().secrets.insert(name.to_owned(), text.to_owned());
    }

    /// Lets so many more writes take effect and then fails whatever comes, like the end of a function.
    pub(crate) fn die_after(&self, writes: usize) {
        let mut state = self.0.lock().unwrap();
        (state.writes_left, state.dead) = (Some(writes), false);
    }

    /// Lets everything work again; whether it was dead.
    pub(crate) fn revive(&self) -> bool {
        let mut state = self.0.lock().unwrap();
        state.writes_left = None;
        std::mem::take(&mut state.dead)
    }

    /// The entries of a user, as the table holds them.
    pub(crate) fn entries(&self, user: &str) -> BTreeMap<String, Value> {
        let state = self.0.lock().unwrap();
        let own = state.items.iter().filter(|((partition, _), _)| partition == user);
        own.map(|((_, entry), item)| (entry.clone(), item.clone())).collect()
    }

    /// How often an action was called.
    pub(crate) fn count(&self, action: &str) -> usize {
        self.0.lock().unwrap().calls.iter().filter(|call| *call == action).count()
    }

    pub(crate) fn forget_calls(&self) {
        self.0.lock().unwrap().calls.clear();
    }

    /// All actions that were called, once each.
    pub(crate) fn actions(&self) -> Vec<String> {
        let mut calls = self.0.lock().unwrap().calls.clone();
        calls.sort_unstable();
        calls.dedup();
        calls
    }
}

impl State {
    fn answer(&mut self, action: &str, body: &Value) -> Result<Value, &'static str> {
        self.calls.push(action.to_owned());
        if self.dead || (self.writes_left == Some(0) && action == "PutItem") {
            self.dead = true;
            return Err("AccessDeniedException");
        }
        match action {
            "GetSecretValue" => self.secret(body),
            "GetItem" => Ok(self.get(body)),
            "Query" => Ok(self.query(body)),
            "PutItem" => self.put(body),
            _ => Err("UnknownOperationException"),
        }
    }

    fn secret(&self, body: &Value) -> Result<Value, &'static str> {
        let text = self.secrets.get(body["SecretId"].as_str().unwrap()).ok_or("ResourceNotFoundException")?;
        Ok(json!({ "SecretString": text }))
    }

    fn get(&self, body: &Value) -> Value {
        assert_eq!((&body["TableName"], &body["ConsistentRead"]), (&json!("library"), &json!(true)));
        self.items.get(&key(&body["Key"])).map_or_else(|| json!({}), |item| json!({ "Item": item }))
    }

    fn query(&self, body: &Value) -> Value {
        assert_eq!(body["KeyConditionExpression"], "#n0 = :v0 AND begins_with(#n1, :v1)");
        assert_eq!(body["ExpressionAttributeNames"], json!({ "#n0": "userId", "#n1": "entry" }));
        assert_eq!(body["ConsistentRead"], true);
        let value = |name: &str| body["ExpressionAttributeValues"][name]["S"].as_str().unwrap();
        let after = body.get("ExclusiveStartKey").map(key);
        let found = self.items.iter().filter(|(at, _)| {
            at.0 == value(":v0") && at.1.starts_with(value(":v1")) && after.as_ref().is_none_or(|after| *at > after)
        });
        let found: Vec<_> = found.map(|(_, item)| item).collect();
        let page = &found[..found.len().min(PAGE)];
        let mut answer = json!({ "Items": page, "Count": page.len() });
        if let Some(last) = page.last().filter(|_| found.len() > PAGE) {
            answer["LastEvaluatedKey"] = json!({ "userId": last["userId"], "entry": last["entry"] });
        }
        answer
    }

    fn put(&mut self, body: &Value) -> Result<Value, &'static str> {
        let key = key(&body["Item"]);
        if let Some(condition) = body["ConditionExpression"].as_str()
            && !holds(condition, body, self.items.get(&key))
        {
            return Err("ConditionalCheckFailedException");
        }
        self.items.insert(key, body["Item"].clone());
        self.writes_left = self.writes_left.map(|left| left.saturating_sub(1));
        Ok(json!({}))
    }
}

fn key(item: &Value) -> (String, String) {
    let text = |name: &str| item[name]["S"].as_str().unwrap().to_owned();
    (text("userId"), text("entry"))
}

/// Whether a condition holds: `attribute_not_exists(n)`, `n = v`, `n < v`, `(a OR b)`.
fn holds(condition: &str, body: &Value, item: Option<&Value>) -> bool {
    let name = |place: &str| body["ExpressionAttributeNames"][place].as_str().unwrap().to_owned();
    if let Some(either) = condition.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return either.split(" OR ").any(|part| holds(part, body, item));
    }
    if let Some(place) = condition.strip_prefix("attribute_not_exists(") {
        let name = name(place.trim_end_matches(')'));
        return item.is_none_or(|item| item.get(name).is_none());
    }
    let [left, operator, right] = condition.split(' ').collect::<Vec<_>>()[..] else { panic!("{condition}") };
    let number = |value: &Value| value["N"].as_str().and_then(|text| text.parse::<u64>().ok());
    let left = item.and_then(|item| number(&item[name(left)]));
    let right = number(&body["ExpressionAttributeValues"][right]).unwrap();
    left.is_some_and(|left| match operator {
        "=" => left == right,
        "<" => left < right,
        _ => panic!("{condition}"),
    })
}
