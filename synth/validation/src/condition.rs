//! Which conditions can hold together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::{intrinsic::intrinsic, sections::Sections};

/// Which conditions hold: one way the stack may be deployed.
pub(crate) type Scenario<'a> = BTreeMap<&'a str, bool>;

/// More ways than these are not looked at.
const MOST: usize = 64;
/// A condition that refers to itself would never be decided.
const DEEPEST: usize = 32;

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
    let mut domains: BTreeMap<Variable, BTreeSet<String>> = BTreeMap::new();
    for name in names.iter().copied().chain(always) {
        gather(sections, name, &mut domains, 0);
    }
    for (variable, domain) in &mut domains {
        complete(variable, domain, sections.parameters);
    }
    // A condition that nobody wrote down can hold or not: it is a fault of its own.
    for name in names.iter().filter(|name| !sections.conditions.contains_key(**name)) {
        domains.insert(Variable::Comparison((*name).to_owned()), both());
    }

    let mut scenarios = BTreeSet::new();
    for values in combinations(&domains) {
        let decide = |name: &str| decide(sections, name, &values, 0);
        if always.is_none_or(&decide) {
            scenarios.insert(names.iter().map(|name| (*name, decide(name))).collect::<Scenario<'a>>());
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

fn gather(sections: &Sections<'_>, name: &str, domains: &mut BTreeMap<Variable, BTreeSet<String>>, depth: usize) {
    let Some(body) = sections.conditions.get(name).filter(|_| depth < DEEPEST) else { return };
    gather_body(sections, body, domains, depth);
}

fn gather_body(sections: &Sections<'_>, body: &Json, domains: &mut BTreeMap<Variable, BTreeSet<String>>, depth: usize) {
    if depth > DEEPEST {
        return;
    }
    if let Some(name) = reference(body) {
        return gather(sections, name, domains, depth + 1);
    }
    match intrinsic(body) {
        Some(("Fn::Equals", argument)) => {
            let (variable, value) = comparison(argument);
            domains.entry(variable).or_default().extend(value);
        }
        Some((_, Json::Array(parts))) => {
            for part in parts {
                gather_body(sections, part, domains, depth + 1);
            }
        }
        _ => {
            domains.insert(Variable::Comparison(body.to_string()), BTreeSet::new());
        }
    }
}

fn decide(sections: &Sections<'_>, name: &str, values: &BTreeMap<&Variable, &str>, depth: usize) -> bool {
    match sections.conditions.get(name) {
        Some(body) if depth < DEEPEST => decide_body(sections, body, values, depth),
        _ => values.get(&Variable::Comparison(name.to_owned())).is_some_and(|value| *value == "true"),
    }
}

fn decide_body(sections: &Sections<'_>, body: &Json, values: &BTreeMap<&Variable, &str>, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    if let Some(name) = reference(body) {
        return decide(sections, name, values, depth + 1);
    }
    let decide = |part: &Json| decide_body(sections, part, values, depth + 1);
    match intrinsic(body) {
        Some(("Fn::Equals", argument)) => {
            if let Some(known) = literals(argument) {
                return known;
            }
            let (variable, value) = comparison(argument);
            let expected = value.as_deref().unwrap_or("true");
            values.get(&variable).is_some_and(|value| *value == expected)
        }
        Some(("Fn::And", Json::Array(parts))) => parts.iter().all(decide),
        Some(("Fn::Or", Json::Array(parts))) => parts.iter().any(decide),
        Some(("Fn::Not", Json::Array(parts))) => !parts.iter().any(decide),
        _ => values.get(&Variable::Comparison(body.to_string())).is_some_and(|value| *value == "true"),
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
}
