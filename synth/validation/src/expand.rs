//! Properties as they are once the conditions are decided: `Fn::If` gone, `AWS::NoValue` gone.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::{
    condition::Scenario,
    intrinsic::{branches, is_no_value},
    path::Step,
};

/// The conditions that a value's `Fn::If`s name; nothing at all, if it has none and leaves nothing out.
pub(crate) fn conditions(value: &Json) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut found = false;
    gather(value, &mut names, &mut found);
    found.then_some(names)
}

fn gather<'a>(value: &'a Json, names: &mut BTreeSet<&'a str>, found: &mut bool) {
    match value {
        Json::Object(object) => {
            if let Some((name, _)) = branches(value) {
                names.insert(name);
                *found = true;
            } else if is_no_value(value) {
                *found = true;
            }
            object.values().for_each(|part| gather(part, names, found));
        }
        Json::Array(list) => list.iter().for_each(|part| gather(part, names, found)),
        _ => {}
    }
}

/// What `Fn::If` comes to, however deep; nothing for `AWS::NoValue`.
fn decided<'a>(mut value: &'a Json, scenario: &Scenario<'_>, mut note: impl FnMut(usize)) -> Option<&'a Json> {
    while let Some((name, [yes, no])) = branches(value) {
        let holds = scenario.get(name).copied().unwrap_or_default();
        note(if holds { 1 } else { 2 });
        value = if holds { yes } else { no };
    }
    (!is_no_value(value)).then_some(value)
}

/// The value in a scenario.
pub(crate) fn expand(value: &Json, scenario: &Scenario<'_>) -> Option<Json> {
    Some(match decided(value, scenario, |_| {})? {
        Json::Object(object) => {
            object.iter().filter_map(|(key, part)| Some((key.clone(), expand(part, scenario)?))).collect()
        }
        Json::Array(list) => list.iter().filter_map(|part| expand(part, scenario)).collect(),
        other => other.clone(),
    })
}

/// Where a place in the expanded value is in the value as it was written.
pub(crate) fn origin(value: &Json, scenario: &Scenario<'_>, steps: &[Step]) -> Vec<Step> {
    let mut origin = Vec::new();
    let mut node = Some(value);
    let enter = |node: Option<&'_ Json>, origin: &mut Vec<Step>| {
        let mut taken = Vec::new();
        decided(node?, scenario, |branch| taken.push(branch));
        for branch in taken {
            origin.extend([Step::Key("Fn::If".to_owned()), Step::Index(branch)]);
        }
        Some(())
    };
    for step in steps {
        enter(node, &mut origin);
        let inside = node.and_then(|node| decided(node, scenario, |_| {}));
        match step {
            Step::Key(key) => {
                node = inside.and_then(|node| node.get(key));
                origin.push(step.clone());
            }
            Step::Index(index) => {
                let list = inside.and_then(Json::as_array).into_iter().flatten().enumerate();
                let kept = list.filter(|(_, item)| decided(item, scenario, |_| {}).is_some()).nth(*index);
                node = kept.map(|(_, item)| item);
                origin.push(Step::Index(kept.map_or(*index, |(written, _)| written)));
            }
        }
    }
    enter(node, &mut origin);
    origin
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::path::{steps, text};

    #[test]
    fn a_branch_is_taken_and_its_place_known() {
        let none = json!({"Ref": "AWS::NoValue"});
        let written = json!({"A": [{"Fn::If": ["C", none, 1]}, {"Fn::If": ["C", {"B": 2}, 3]}], "D": none});
        assert_eq!(conditions(&written), Some(BTreeSet::from(["C"])));
        let scenario = Scenario::from([("C", true)]);
        let expanded = expand(&written, &scenario).unwrap();
        assert_eq!(expanded, json!({"A": [{"B": 2}]}));
        assert_eq!(text(&origin(&written, &scenario, &steps(&expanded, "/A/0/B"))), "A[1].Fn::If[1].B");
        assert_eq!(conditions(&json!({"A": {"Ref": "B"}})), None);
    }
}
