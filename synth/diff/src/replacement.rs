//! Which resources are replaced: by a create-only property, or because they refer to one that is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use schemas::Replacement;
use serde_json::Value as Json;

use crate::{
    Cause,
    schema::Known,
    symbol::{Reference, canonical, intrinsic, is_no_value, references, same, surely_differ, text_of},
};

/// A resource that both templates have, with one type.
#[derive(Debug)]
pub(crate) struct Pair<'a> {
    pub(crate) id: &'a str,
    pub(crate) type_name: &'a str,
    pub(crate) old: &'a Json,
    pub(crate) new: &'a Json,
}

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    Maybe,
    Sure,
}

/// What is found out of the replacements.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The resources that are replaced.
    pub(crate) replaced: BTreeMap<String, Certainty>,
    /// Why: also of resources that are only drawn into the change of another.
    pub(crate) causes: BTreeMap<String, Vec<Cause>>,
}

/// Finds the replaced resources. `other_type` are those that become another type; `changed` the parameters, conditions and
/// mappings whose values may change.
pub(crate) fn find(
    pairs: &[Pair<'_>],
    other_type: &BTreeSet<&str>,
    changed: &BTreeSet<String>,
    known: &Known,
) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.replaced.extend(other_type.iter().map(|id| ((*id).to_owned(), Certainty::Sure)));
    for pair in pairs {
        by_property(pair, known, &mut outcome);
        by_value(pair, changed, known, &mut outcome);
    }
    through_references(pairs, known, &mut outcome);
    outcome
}

fn note(outcome: &mut Outcome, id: &str, cause: Cause, certainty: Option<Certainty>) {
    if let Some(certainty) = certainty {
        let there = outcome.replaced.entry(id.to_owned()).or_insert(certainty);
        *there = certainty.max(*there);
    }
    let causes = outcome.causes.entry(id.to_owned()).or_default();
    if !causes.contains(&cause) {
        causes.push(cause);
    }
}

fn by_property(pair: &Pair<'_>, known: &Known, outcome: &mut Outcome) {
    let (old, new) = (pair.old.get("Properties"), pair.new.get("Properties"));
    if old == new {
        return;
    }
    let Some(schema) = known.get(pair.type_name) else {
        // A custom resource's own code decides, and mostly changes in place.
        let custom = pair.type_name.starts_with("Custom::");
        if !custom && !same(old.unwrap_or(&Json::Null), new.unwrap_or(&Json::Null)) {
            note(outcome, pair.id, Cause::NoSchema, Some(Certainty::Maybe));
        }
        return;
    };
    for (rule, replacement) in &schema.replacement {
        let steps: Vec<&str> = rule.split('/').collect();
        let mut found = Vec::new();
        judge(old, new, &steps, &mut String::new(), &mut found);
        for (path, certainty) in found {
            let (cause, certainty) = match (replacement, certainty) {
                (Replacement::Always, Certainty::Sure) => (Cause::CreateOnly { path }, Certainty::Sure),
                (Replacement::Always, Certainty::Maybe) => (Cause::Unknown { path }, Certainty::Maybe),
                (Replacement::Maybe, _) => (Cause::Conditional { path }, Certainty::Maybe),
            };
            note(outcome, pair.id, cause, Some(certainty));
        }
    }
}

/// Whether the value at a rule's path changes, at each place that the path names.
fn judge(
    old: Option<&Json>,
    new: Option<&Json>,
    steps: &[&str],
    path: &mut String,
    found: &mut Vec<(String, Certainty)>,
) {
    let (old, new) = (old.filter(|old| !is_no_value(old)), new.filter(|new| !is_no_value(new)));
    match (old, new) {
        (None, None) => return,
        (Some(old), Some(new)) if same(old, new) => return,
        _ => {}
    }
    let is_function = |side: Option<&Json>| side.is_some_and(|value| intrinsic(value).is_some());
    match steps.split_first() {
        None => {
            if let Some(certainty) = differ(old, new) {
                found.push((path.clone(), certainty));
            }
        }
        Some(_) if is_function(old) || is_function(new) => found.push((path.clone(), Certainty::Maybe)),
        Some((&"*", rest)) => {
            let items = |side: Option<&Json>| side.and_then(Json::as_array).map_or(0, Vec::len);
            for index in 0..items(old).max(items(new)) {
                let (one, other) = (old.and_then(|old| old.get(index)), new.and_then(|new| new.get(index)));
                let length = path.len();
                let _ = write!(path, "[{index}]");
                let before = found.len();
                judge(one, other, rest, path, found);
                if one.is_none() || other.is_none() {
                    // An item that comes or goes is no change of an item.
                    found[before..].iter_mut().for_each(|(_, certainty)| *certainty = Certainty::Maybe);
                }
                path.truncate(length);
            }
        }
        Some((key, rest)) => {
            let length = path.len();
            if length > 0 {
                path.push('.');
            }
            path.push_str(key);
            judge(old.and_then(|old| old.get(*key)), new.and_then(|new| new.get(*key)), rest, path, found);
            path.truncate(length);
        }
    }
}

/// Whether two values differ; nothing where they are one.
fn differ(old: Option<&Json>, new: Option<&Json>) -> Option<Certainty> {
    let (old, new) = match (old, new) {
        (None, None) => return None,
        (Some(old), Some(new)) => (old, new),
        (Some(only), None) | (None, Some(only)) => {
            // A function may say that the property is to be left out.
            let unsure = intrinsic(only).is_some_and(|(name, _)| name == "Fn::If");
            return Some(if unsure { Certainty::Maybe } else { Certainty::Sure });
        }
    };
    if same(old, new) {
        return None;
    }
    let surely = |yes: bool| Some(if yes { Certainty::Sure } else { Certainty::Maybe });
    if let (Some(old), Some(new)) = (text_of(old), text_of(new)) {
        return surely(surely_differ(&old, &new));
    }
    if intrinsic(old).is_some() || intrinsic(new).is_some() {
        return Some(Certainty::Maybe);
    }
    match (old, new) {
        (Json::Object(old), Json::Object(new)) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            keys.into_iter().filter_map(|key| differ(old.get(key), new.get(key))).max()
        }
        (Json::Array(old), Json::Array(new)) if old.len() == new.len() => {
            let sorted = |list: &[Json]| {
                let mut texts: Vec<String> = list.iter().map(|item| canonical(item).to_string()).collect();
                texts.sort();
                texts
            };
            // The same items in another order: whether that means anything is the property's own affair.
            if sorted(old) == sorted(new) {
                return Some(Certainty::Maybe);
            }
            old.iter().zip(new).filter_map(|(old, new)| differ(Some(old), Some(new))).max()
        }
        _ => Some(Certainty::Sure),
    }
}

/// What a change of the property at a path does.
fn rule(known: &Known, type_name: &str, path: &[String]) -> Option<Replacement> {
    let schema = known.get(type_name)?;
    let covers = |rule: &str| {
        let mut steps = rule.split('/');
        let mut at = path.iter();
        loop {
            match (steps.next(), at.next()) {
                (None, _) => return Some(true),
                // A function stands above the property.
                (Some(_), None) => return Some(false),
                (Some("*"), Some(index)) if index.bytes().all(|byte| byte.is_ascii_digit()) => {}
                (Some(step), Some(key)) if step == key => {}
                _ => return None,
            }
        }
    };
    let rules = schema.replacement.iter().filter_map(|(rule, replacement)| Some((covers(rule)?, *replacement)));
    let rules: Vec<_> = rules.collect();
    match rules.as_slice() {
        [] => None,
        rules if rules.contains(&(true, Replacement::Always)) => Some(Replacement::Always),
        _ => Some(Replacement::Maybe),
    }
}

fn written(path: &[String]) -> String {
    let mut text = String::new();
    for step in path {
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            let _ = write!(text, "[{step}]");
        } else {
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(step);
        }
    }
    text
}

/// References to parameters, conditions and mappings that are others now.
fn by_value(pair: &Pair<'_>, changed: &BTreeSet<String>, known: &Known, outcome: &mut Outcome) {
    if changed.is_empty() {
        return;
    }
    let Some(properties) = pair.new.get("Properties") else { return };
    let mut found: Vec<(Vec<String>, String)> = Vec::new();
    for Reference { path, id, .. } in references(properties) {
        if changed.contains(&id) {
            found.push((path, id));
        }
    }
    choices(properties, &mut Vec::new(), changed, &mut found);
    for (path, name) in found {
        let rule = rule(known, pair.type_name, &path);
        let cause = Cause::Value { path: written(&path), name };
        note(outcome, pair.id, cause, rule.map(|_| Certainty::Maybe));
    }
}

/// The conditions and mappings that decide a value.
fn choices(value: &Json, path: &mut Vec<String>, changed: &BTreeSet<String>, found: &mut Vec<(Vec<String>, String)>) {
    match (intrinsic(value), value) {
        (Some((name, argument)), _) => {
            if let ("Fn::If" | "Fn::FindInMap", Some(chosen)) = (name, argument.get(0).and_then(Json::as_str))
                && changed.contains(chosen)
            {
                found.push((path.clone(), chosen.to_owned()));
            }
            for item in argument.as_array().into_iter().flatten() {
                choices(item, path, changed, found);
            }
        }
        (None, Json::Object(object)) => {
            for (key, value) in object {
                path.push(key.clone());
                choices(value, path, changed, found);
                path.pop();
            }
        }
        (None, Json::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                path.push(index.to_string());
                choices(value, path, changed, found);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Replacements that follow from replacements, until there are no more.
fn through_references(pairs: &[Pair<'_>], known: &Known, outcome: &mut Outcome) {
    if outcome.replaced.is_empty() {
        return;
    }
    let mut users: BTreeMap<String, Vec<(usize, Reference)>> = BTreeMap::new();
    for (index, pair) in pairs.iter().enumerate() {
        for reference in pair.new.get("Properties").map(references).unwrap_or_default() {
            users.entry(reference.id.clone()).or_default().push((index, reference));
        }
    }
    let mut waiting: Vec<String> = outcome.replaced.keys().cloned().collect();
    while let Some(id) = waiting.pop() {
        let sure = outcome.replaced[&id] == Certainty::Sure;
        let type_name = pairs.iter().find(|pair| pair.id == id).map_or("", |pair| pair.type_name);
        for (index, reference) in users.get(&id).into_iter().flatten() {
            let pair = &pairs[*index];
            let rule = rule(known, pair.type_name, &reference.path);
            let another = sure && reference.direct && tells_one_from_another(reference, type_name, known);
            let certainty = rule
                .map(|rule| if rule == Replacement::Always && another { Certainty::Sure } else { Certainty::Maybe });
            let path = written(&reference.path);
            let cause = Cause::Through { path, resource: id.clone(), sure, create_only: rule.is_some() };
            if let Some(causes) = outcome.causes.get_mut(pair.id) {
                // What was only possible before is said for sure now.
                let weaker = |other: &Cause| {
                    matches!((other, &cause), (
                        Cause::Through { path: one, resource: id, sure: false, .. },
                        Cause::Through { path: other, resource, sure: true, .. },
                    ) if one == other && id == resource)
                };
                causes.retain(|other| !weaker(other));
            }
            let before = outcome.replaced.get(pair.id).copied();
            note(outcome, pair.id, cause, certainty);
            if outcome.replaced.get(pair.id).copied() > before && pair.id != id {
                waiting.push(pair.id.to_owned());
            }
        }
    }
}

/// Whether the referred value is another for another resource: a name, an id or an ARN, but not any attribute.
fn tells_one_from_another(reference: &Reference, type_name: &str, known: &Known) -> bool {
    let Some(attribute) = &reference.attribute else { return true };
    attribute.ends_with("Arn")
        || attribute.ends_with("Id")
        || known.get(type_name).is_some_and(|schema| schema.identifier.contains(attribute))
}
