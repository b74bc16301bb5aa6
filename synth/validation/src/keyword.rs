//! The keywords of the schemas that JSON Schema does not have, or means more strictly than `CloudFormation` does.
//!
//! A value that only the deployment knows satisfies every keyword here: unknown stays unknown. What else is wrong with it
//! is for the checks of the graph.

use std::{collections::HashSet, sync::Arc};

use jsonschema::{Keyword, ValidationError, ValidationOptions, paths::Location};
use serde_json::{Map, Value as Json};

use crate::{
    intrinsic::{holds_intrinsic, is_unknown},
    pattern::Pattern,
    words::{a_type, found, list, one_of},
};

type Rule = Box<dyn Fn(&Json) -> Result<(), String> + Send + Sync>;
/// Makes a rule of what the keyword is given.
type MakeRule = fn(&Json) -> Option<Rule>;

/// A rule about one value; what it says is what the reader is told.
struct Checked(Rule);

impl<'i> Keyword<'i> for Checked {
    fn validate(&self, instance: &'i Json) -> Result<(), ValidationError<'i>> {
        (self.0)(instance).map_err(ValidationError::custom)
    }

    fn is_valid(&self, instance: &'i Json) -> bool {
        (self.0)(instance).is_ok()
    }
}

/// Adds all keywords.
pub(crate) fn with_keywords(mut options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    let rules: [(&str, MakeRule); 12] = [
        ("type", type_rule),
        ("enum", |of| enum_rule(of, false)),
        ("enumCaseInsensitive", |of| enum_rule(of, true)),
        ("const", |of| enum_rule(&Json::Array(vec![of.clone()]), false)),
        ("pattern", pattern_rule),
        ("minimum", |of| bound_rule(of, "at least", |value, limit| value >= limit)),
        ("maximum", |of| bound_rule(of, "at most", |value, limit| value <= limit)),
        ("requiredXor", required_xor_rule),
        ("requiredOr", required_or_rule),
        ("dependentExcluded", dependent_excluded_rule),
        ("uniqueKeys", unique_keys_rule),
        ("uniqueItems", unique_items_rule),
    ];
    for (name, rule) in rules {
        options = options.with_keyword(name, move |_: &Map<String, Json>, of: &Json, _: Location| {
            // A keyword that is not written as it should be says nothing.
            let rule = rule(of).unwrap_or_else(|| Box::new(|_| Ok(())));
            Ok(Box::new(Checked(rule)) as Box<dyn for<'i> Keyword<'i>>)
        });
    }
    options
}

/// `CloudFormation` turns text into numbers and booleans, and those into text.
fn type_rule(of: &Json) -> Option<Rule> {
    let names: Vec<String> = match of {
        Json::String(name) => vec![name.clone()],
        Json::Array(names) => names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        _ => return None,
    };
    Some(Box::new(move |value| {
        // A text that is resolved later is a text nevertheless: no list, no object.
        let is_text = value.is_string() && names.iter().all(|name| name == "array" || name == "object");
        if names.iter().any(|name| is_a(value, name)) || (is_unknown(value) && !is_text) {
            return Ok(());
        }
        let allowed: Vec<&str> = names.iter().map(|name| a_type(name)).collect();
        Err(format!("is {}, but must be {}", found(value), list(&allowed, "or")))
    }))
}

fn is_a(value: &Json, name: &str) -> bool {
    match (name, value) {
        ("string", Json::String(_) | Json::Number(_) | Json::Bool(_))
        | ("object", Json::Object(_))
        | ("array", Json::Array(_))
        | ("boolean", Json::Bool(_))
        | ("number", Json::Number(_)) => true,
        ("boolean", Json::String(text)) => ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word)),
        ("number", Json::String(text)) => text.trim().parse::<f64>().is_ok_and(f64::is_finite),
        ("integer", Json::Number(number)) => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        ("integer", Json::String(text)) => {
            text.trim().parse::<f64>().is_ok_and(|number| number.is_finite() && number.fract() == 0.0)
        }
        _ => false,
    }
}

fn enum_rule(of: &Json, any_case: bool) -> Option<Rule> {
    let allowed: Vec<String> = of.as_array()?.iter().map(scalar).collect();
    let known: HashSet<String> =
        allowed.iter().map(|word| if any_case { word.to_lowercase() } else { word.clone() }).collect();
    Some(Box::new(move |value| {
        let written = scalar(value);
        let written = if any_case { written.to_lowercase() } else { written };
        if known.contains(&written) || is_unknown(value) {
            return Ok(());
        }
        Err(format!("is {}, but must be {}", found(value), one_of(&scalar(value), &allowed)))
    }))
}

/// A value in the form that `1`, `"1"` and `true`, `"true"` share.
fn scalar(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn pattern_rule(of: &Json) -> Option<Rule> {
    let text = of.as_str()?.to_owned();
    let pattern: Arc<Pattern> = Pattern::shared(&text);
    Some(Box::new(move |value| match value {
        Json::String(written) if !is_unknown(value) && !pattern.matches(written) => {
            Err(format!("is {}, but must match `{text}`", found(value)))
        }
        _ => Ok(()),
    }))
}

fn bound_rule(of: &Json, words: &'static str, holds: fn(f64, f64) -> bool) -> Option<Rule> {
    let (limit, shown) = (of.as_f64()?, of.to_string());
    Some(Box::new(move |value| {
        let number = match value {
            Json::Number(number) => number.as_f64(),
            Json::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        if number.is_none_or(|number| holds(number, limit)) {
            return Ok(());
        }
        Err(format!("is {}, but must be {words} {shown}", found(value)))
    }))
}

fn names(of: &Json) -> Option<Vec<String>> {
    Some(of.as_array()?.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect())
}

/// Whether an object's keys may be more than one sees.
fn is_open(object: &Map<String, Json>) -> bool {
    object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}

fn required_xor_rule(of: &Json) -> Option<Rule> {
    let names = names(of)?;
    Some(Box::new(move |value| {
        let Some(object) = value.as_object().filter(|object| !is_open(object)) else { return Ok(()) };
        let set: Vec<&str> = names.iter().map(String::as_str).filter(|name| object.contains_key(*name)).collect();
        let all: Vec<&str> = names.iter().map(String::as_str).collect();
        match set.len() {
            1 => Ok(()),
            0 => Err(format!("needs one of {}", list(&all, "and"))),
            _ => Err(format!("has {}, but may have only one of {}", list(&set, "and"), list(&all, "and"))),
        }
    }))
}

fn required_or_rule(of: &Json) -> Option<Rule> {
    let names = names(of)?;
    Some(Box::new(move |value| {
        let Some(object) = value.as_object().filter(|object| !is_open(object)) else { return Ok(()) };
        if names.iter().any(|name| object.contains_key(name)) {
            return Ok(());
        }
        let all: Vec<&str> = names.iter().map(String::as_str).collect();
        Err(format!("needs at least one of {}", list(&all, "and")))
    }))
}

fn dependent_excluded_rule(of: &Json) -> Option<Rule> {
    let excluded: Vec<(String, Vec<String>)> =
        of.as_object()?.iter().filter_map(|(name, others)| Some((name.clone(), names(others)?))).collect();
    Some(Box::new(move |value| {
        let Some(object) = value.as_object() else { return Ok(()) };
        for (name, others) in excluded.iter().filter(|(name, _)| object.contains_key(name)) {
            if let Some(other) = others.iter().find(|other| object.contains_key(*other)) {
                return Err(format!("has `{name}`, and may not have `{other}` with it"));
            }
        }
        Ok(())
    }))
}

fn unique_keys_rule(of: &Json) -> Option<Rule> {
    let names = names(of)?;
    Some(Box::new(move |value| {
        let mut seen = HashSet::new();
        for item in value.as_array().into_iter().flatten() {
            let keys: Vec<Option<&Json>> = names.iter().map(|name| item.get(name)).collect();
            if keys.iter().any(|key| key.is_none_or(holds_intrinsic)) {
                continue;
            }
            let key: String = keys.into_iter().flatten().map(ToString::to_string).collect();
            if !seen.insert(key) {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                return Err(format!("has two items with the same {}", list(&names, "and")));
            }
        }
        Ok(())
    }))
}

fn unique_items_rule(of: &Json) -> Option<Rule> {
    if of != true {
        return None;
    }
    Some(Box::new(|value| {
        let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut seen = HashSet::new();
        // Values that only the deployment knows may differ, although they are written alike.
        let twice = items.iter().filter(|item| !holds_intrinsic(item)).find(|item| !seen.insert(item.to_string()));
        twice.map_or(Ok(()), |item| Err(format!("holds {} twice", found(item))))
    }))
}
