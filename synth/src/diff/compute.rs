//! Comparing two templates.

use std::collections::BTreeSet;

use dsl::Template;
use serde_json::{Map, Value as Json};

use super::{Diff, Effect, Leaf, Part, Section};

/// What differs between the deployed template, if there is one, and the wanted one, if there is one.
///
/// ```
/// use dsl::Template;
/// use synth::diff::between;
/// let template = |seconds| Template::from_json(serde_json::json!({
///     "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": seconds}}}
/// }));
/// assert!(between(Some(&template(30)), Some(&template(30))).is_empty());
/// let diff = between(Some(&template(30)), Some(&template(180)));
/// assert_eq!(diff.parts[0].leaves[0].path, "Properties.VisibilityTimeout");
/// ```
pub fn between(before: Option<&Template>, after: Option<&Template>) -> Diff {
    let empty = Map::new();
    let object = |template: Option<&'_ Template>| template.and_then(|template| template.json().as_object().cloned());
    let (before, after) = (object(before).unwrap_or_default(), object(after).unwrap_or_default());
    let mut parts = Vec::new();
    for (key, section) in [
        ("Parameters", Section::Parameter),
        ("Conditions", Section::Condition),
        ("Mappings", Section::Mapping),
        ("Resources", Section::Resource),
        ("Outputs", Section::Output),
    ] {
        let side = |template: &Map<String, Json>| template.get(key).and_then(Json::as_object).cloned();
        let (before, after) = (side(&before), side(&after));
        named(section, before.as_ref().unwrap_or(&empty), after.as_ref().unwrap_or(&empty), &mut parts);
    }
    let rest = |template: &Map<String, Json>| -> Map<String, Json> {
        let sections = ["Parameters", "Conditions", "Mappings", "Resources", "Outputs"];
        template
            .iter()
            .filter(|(key, _)| !sections.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    };
    named(Section::Template, &rest(&before), &rest(&after), &mut parts);
    parts.sort_by(|left, right| (left.section, &left.name).cmp(&(right.section, &right.name)));
    Diff { parts }
}

fn named(section: Section, before: &Map<String, Json>, after: &Map<String, Json>, parts: &mut Vec<Part>) {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (old, new) = (before.get(name), after.get(name));
        if old == new {
            continue;
        }
        let type_of = |body: Option<&Json>| body?.get("Type")?.as_str().map(str::to_owned);
        let types = (type_of(old), type_of(new));
        let effect = match (old, new) {
            (None, _) => Effect::Add,
            (Some(old), None) if section == Section::Resource && stays(old) => Effect::Release,
            (_, None) => Effect::Remove,
            _ if section == Section::Resource && types.0 != types.1 => Effect::Replace,
            _ => Effect::Change,
        };
        let mut leaves = Vec::new();
        if effect != Effect::Remove && effect != Effect::Release {
            compare("", old, new, &mut leaves);
            leaves.retain(|leaf| !(section == Section::Resource && leaf.path == "Type" && effect == Effect::Add));
        }
        let type_name = if section == Section::Resource { types.1.or(types.0) } else { None };
        parts.push(Part { section, name: name.clone(), type_name, effect, leaves });
    }
}

/// Whether the thing outlives its resource, by the policy that is deployed.
fn stays(body: &Json) -> bool {
    matches!(body.get("DeletionPolicy").and_then(Json::as_str), Some("Retain" | "RetainExceptOnCreate" | "Snapshot"))
}

/// The values that differ, down to the smallest part that both sides have.
fn compare(path: &str, before: Option<&Json>, after: Option<&Json>, leaves: &mut Vec<Leaf>) {
    if before == after {
        return;
    }
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (before, after) {
        (Some(Json::Object(old)), Some(Json::Object(new))) if !is_intrinsic(old) && !is_intrinsic(new) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                compare(&below(key), old.get(key), new.get(key), leaves);
            }
        }
        (None, Some(Json::Object(new))) if !new.is_empty() && !is_intrinsic(new) => {
            for (key, value) in new {
                compare(&below(key), None, Some(value), leaves);
            }
        }
        (Some(Json::Object(old)), None) if !old.is_empty() && !is_intrinsic(old) => {
            for (key, value) in old {
                compare(&below(key), Some(value), None, leaves);
            }
        }
        (Some(Json::Array(old)), Some(Json::Array(new))) => {
            for index in 0..old.len().max(new.len()) {
                compare(&format!("{path}[{index}]"), old.get(index), new.get(index), leaves);
            }
        }
        _ => leaves.push(Leaf { path: path.to_owned(), before: before.cloned(), after: after.cloned() }),
    }
}

fn is_intrinsic(object: &Map<String, Json>) -> bool {
    object.len() == 1 && object.keys().all(|key| key == "Ref" || key.starts_with("Fn::"))
}
