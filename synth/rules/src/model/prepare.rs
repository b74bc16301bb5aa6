//! Policies that are written as text.

use std::borrow::Cow;

use serde_json::{Value as Json, json};

use super::function;

/// Properties that may be JSON in a text, with or without `Fn::Sub`.
const AS_TEXT: [&str; 4] = ["RedrivePolicy", "RedriveAllowPolicy", "PolicyDocument", "FilterPolicy"];

/// The template with JSON in the place of such texts. Most templates have none, and are not copied.
pub(crate) fn prepared(template: &Json) -> Cow<'_, Json> {
    if holds_text(template) {
        let mut template = template.clone();
        open(&mut template);
        Cow::Owned(template)
    } else {
        Cow::Borrowed(template)
    }
}

fn holds_text(template: &Json) -> bool {
    let resources = template.get("Resources").and_then(Json::as_object);
    let properties = resources.into_iter().flatten().filter_map(|(_, body)| body.get("Properties"));
    properties.into_iter().any(|properties| AS_TEXT.iter().any(|name| properties.get(name).is_some_and(is_text)))
}

fn is_text(value: &Json) -> bool {
    value.is_string() || function::of(value).is_some_and(|(name, _)| name == "Fn::Sub")
}

fn open(template: &mut Json) {
    let resources = template.get_mut("Resources").and_then(Json::as_object_mut);
    for body in resources.into_iter().flat_map(|resources| resources.values_mut()) {
        let Some(properties) = body.get_mut("Properties").and_then(Json::as_object_mut) else { continue };
        for name in AS_TEXT {
            if let Some(value) = properties.get_mut(name)
                && let Some(opened) = opened(value)
            {
                *value = opened;
            }
        }
    }
}

fn opened(value: &Json) -> Option<Json> {
    if let Json::String(text) = value {
        return object(text);
    }
    let argument = function::of(value).filter(|(name, _)| *name == "Fn::Sub")?.1;
    match argument {
        Json::String(text) => Some(substituted(object(text)?, None)),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(text), values] => Some(substituted(object(text)?, Some(values))),
            _ => None,
        },
        _ => None,
    }
}

fn object(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok().filter(Json::is_object)
}

/// Each text inside is substituted by itself.
fn substituted(value: Json, values: Option<&Json>) -> Json {
    match value {
        Json::String(text) if text.contains("${") => match values {
            Some(values) => json!({"Fn::Sub": [text, values]}),
            None => json!({"Fn::Sub": text}),
        },
        Json::Array(list) => list.into_iter().map(|item| substituted(item, values)).collect(),
        Json::Object(object) => object.into_iter().map(|(key, item)| (key, substituted(item, values))).collect(),
        other => other,
    }
}
