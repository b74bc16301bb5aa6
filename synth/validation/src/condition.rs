//! Which conditions can hold together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value as Json};

use crate::{intrinsic::intrinsic, sections::Sections};

/// Which conditions hold: one way the stack may be deployed.
pub(crate) type Scenario<'a> = BTreeMap<&'a str, bool>;

/// More ways than these are not looked at.
const MOST: usize = 64;
/// What decides conditions is varied so far; the rest counts as not holding. A stack has at most 200 parameters.
const MOST_VARIABLES: usize = 256;
/// Nor are conditions followed further than this: what is behind counts as not holding.
const DEEPEST: usize = 128;

/// What decides a condition: a parameter's value, or a comparison that we know nothing of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    Parameter(String),
    Comparison(String),
}

/// All ways in which the named conditions can hold together; with `always`, that one holds.
pub(crate) fn scenarios<'a>(
    sections: &Sections<'_>,
    names: &BTreeSet<&'a str>,
    always: Option<&str>,
) -> Vec<Scenario<'a>> {
    let mut gathering = Gathering { sections, domains: BTreeMap::new(), seen: BTreeSet::new() };
    for name in names.iter().copied().chain(always) {
        gathering.condition(name, 0);
    }
    let mut domains = gathering.domains;
    for (variable, domain) in &mut domains {
        complete(variable, domain, sections.parameters);
    }
    // A condition that nobody wrote down can hold or not: it is a fault of its own.
    for name in names.iter().filter(|name| !sections.conditions.contains_key(**name)) {
        domains.insert(Variable::Comparison((*name).to_owned()), both());
    }
    while domains.len() > MOST_VARIABLES {
        domains.pop_last();
    }

    let mut scenarios = BTreeSet::new();
    for values in combinations(&domains) {
        let mut deciding = Deciding { sections, values: &values, known: HashMap::new() };
        if always.is_none_or(|name| deciding.condition(name, 0)) {
            scenarios.insert(names.iter().map(|name| (*name, deciding.condition(name, 0))).collect::<Scenario<'a>>());
        }
    }
    scenarios.into_iter().collect()
}

fn both() -> BTreeSet<String> {
    BTreeSet::from(["false".to_owned(), "true".to_owned()])
}

fn combinations(domains: &BTreeMap<Variable, BTreeSet<String>>) -> Vec<BTreeMap<&Variable, &str>> {
    let mut combinations: Vec<BTreeMap<&Variable, &str>> = vec![BTreeMap::new()];
    for (variable, domain) in domains {
        let wider = combinations.iter().flat_map(|before| {
            domain.iter().map(move |value| {
                let mut next = before.clone();
                next.insert(variable, value.as_str());
                next
            })
        });
        combinations = wider.take(MOST).collect();
    }
    combinations
}

/// Completes the values of a variable with what is not compared with.
fn complete(variable: &Variable, domain: &mut BTreeSet<String>, parameters: &Map<String, Json>) {
    let Variable::Parameter(name) = variable else {
        *domain = both();
        return;
    };
    let allowed = parameters.get(name).and_then(|parameter| parameter.get("AllowedValues")?.as_array());
    match allowed {
        Some(allowed) => {
            let allowed: BTreeSet<String> = allowed.iter().filter_map(scalar).collect();
            let others = allowed.difference(domain).next().cloned();
            domain.retain(|value| allowed.contains(value));
            domain.extend(others);
        }
        None => {
            domain.insert("\u{0}another".to_owned());
        }
    }
}

/// Collects what conditions are decided by. Each is read once, however often others name it.
struct Gathering<'a> {
    sections: &'a Sections<'a>,
    domains: BTreeMap<Variable, BTreeSet<String>>,
    seen: BTreeSet<String>,
}

impl Gathering<'_> {
    fn condition(&mut self, name: &str, depth: usize) {
        let Some(body) = self.sections.conditions.get(name).filter(|_| depth < DEEPEST) else { return };
        if self.seen.insert(name.to_owned()) {
            self.body(body, depth);
        }
    }

    fn body(&mut self, body: &Json, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        if let Some(name) = reference(body) {
            return self.condition(name, depth + 1);
        }
        match intrinsic(body) {
            Some(("Fn::Equals", argument)) => {
                let (variable, value) = comparison(argument);
                self.domains.entry(variable).or_default().extend(value);
            }
            Some((_, Json::Array(parts))) => parts.iter().for_each(|part| self.body(part, depth + 1)),
            _ => {
                self.domains.insert(Variable::Comparison(body.to_string()), BTreeSet::new());
            }
        }
    }
}

/// Decides conditions, each once: two that name each other twice would double the work at every turn.
struct Deciding<'a> {
    sections: &'a Sections<'a>,
    values: &'a BTreeMap<&'a Variable, &'a str>,
    known: HashMap<&'a str, bool>,
}

impl<'a> Deciding<'a> {
    fn condition(&mut self, name: &str, depth: usize) -> bool {
        let Some((name, body)) = self.sections.conditions.get_key_value(name).filter(|_| depth < DEEPEST) else {
            return self.is_true(name.to_owned());
        };
        if let Some(known) = self.known.get(name.as_str()) {
            return *known;
        }
        // One that leads back to itself does not hold.
        self.known.insert(name, false);
        let holds = self.body(body, depth);
        self.known.insert(name, holds);
        holds
    }

    fn body(&mut self, body: &'a Json, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        if let Some(name) = reference(body) {
            return self.condition(name, depth + 1);
        }
        match intrinsic(body) {
            Some(("Fn::Equals", argument)) => {
                if let Some(known) = literals(argument) {
                    return known;
                }
                let (variable, value) = comparison(argument);
                let expected = value.as_deref().unwrap_or("true");
                self.values.get(&variable).is_some_and(|value| *value == expected)
            }
            Some(("Fn::And", Json::Array(parts))) => parts.iter().all(|part| self.body(part, depth + 1)),
            Some(("Fn::Or", Json::Array(parts))) => parts.iter().any(|part| self.body(part, depth + 1)),
            Some(("Fn::Not", Json::Array(parts))) => !parts.iter().any(|part| self.body(part, depth + 1)),
            _ => self.is_true(body.to_string()),
        }
    }

    fn is_true(&self, comparison: String) -> bool {
        self.values.get(&Variable::Comparison(comparison)).is_some_and(|value| *value == "true")
    }
}

/// The condition that `{"Condition": "IsProd"}` names.
fn reference(body: &Json) -> Option<&str> {
    body.as_object().filter(|object| object.len() == 1)?.get("Condition")?.as_str()
}

fn literals(argument: &Json) -> Option<bool> {
    match argument.as_array()?.as_slice() {
        [one, other] => Some(scalar(one)? == scalar(other)?),
        _ => None,
    }
}

/// What a comparison is about: a parameter and a value, or itself.
fn comparison(argument: &Json) -> (Variable, Option<String>) {
    let sides = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    if let [one, other] = sides {
        for (side, against) in [(one, other), (other, one)] {
            if let (Some(("Ref", Json::String(name))), Some(value)) = (intrinsic(side), scalar(against)) {
                return (Variable::Parameter(name.clone()), Some(value));
            }
        }
    }
    (Variable::Comparison(argument.to_string()), None)
}

fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holding(names: &[&str], always: Option<&str>) -> Vec<String> {
        let template = json!({
            "Parameters": {"Env": {"Type": "String", "AllowedValues": ["dev", "prod"]}, "Name": {"Type": "String"}},
            "Conditions": {
                "IsProd": {"Fn::Equals": [{"Ref": "Env"}, "prod"]},
                "IsDev": {"Fn::Not": [{"Condition": "IsProd"}]},
                "HasName": {"Fn::Not": [{"Fn::Equals": ["", {"Ref": "Name"}]}]},
                "Never": {"Fn::Equals": ["a", "b"]},
                "Loop": {"Condition": "Loop"},
            },
        });
        let sections = Sections::of(&template);
        let names: BTreeSet<&str> = names.iter().copied().collect();
        let of = |scenario: &Scenario<'_>| {
            scenario.iter().filter(|(_, holds)| **holds).map(|(name, _)| *name).collect::<Vec<_>>().join("+")
        };
        scenarios(&sections, &names, always).iter().map(of).collect()
    }

    #[test]
    fn conditions_that_exclude_each_other_never_hold_together() {
        assert_eq!(holding(&["IsProd", "IsDev"], None), ["IsProd", "IsDev"]);
        assert_eq!(holding(&["IsDev", "HasName"], Some("IsProd")), ["", "HasName"]);
        assert_eq!(holding(&["Never"], None), [""]);
        assert_eq!(holding(&["Unknown"], None), ["", "Unknown"]);
        assert_eq!(holding(&["Loop"], None), [""]);
    }

    #[test]
    fn conditions_that_name_others_often_are_decided_once() {
        let often = |name: String| json!({"Fn::Or": vec![json!({"Condition": name}); 10]});
        let mut conditions: serde_json::Map<String, Json> =
            (0..40).map(|number| (format!("C{number}"), often(format!("C{}", number + 1)))).collect();
        conditions.insert("C40".to_owned(), json!({"Fn::Equals": [{"Ref": "Env"}, "prod"]}));
        conditions.insert("Loop".to_owned(), often("Loop".to_owned()));
        let template = json!({"Conditions": conditions});
        let found = scenarios(&Sections::of(&template), &BTreeSet::from(["C0", "Loop"]), None);
        assert_eq!(found, [("C0", false), ("C0", true)].map(|c0| Scenario::from([c0, ("Loop", false)])));
    }
}
