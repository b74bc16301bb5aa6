//! Resource types, compiled when a template first names them.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use jsonschema::{Draft, Validator};
use schemas::Schema;
use serde_json::{Map, Value as Json};

use crate::{keyword::with_keywords, pattern::translate};

/// A resource type that is ready to be checked.
#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) schema: Schema,
    /// Nothing, where the schema itself is broken.
    pub(crate) validator: Option<Validator>,
}

static TYPES: RwLock<Option<HashMap<String, Option<Arc<Type>>>>> = RwLock::new(None);

/// The type of this name, if there is one.
pub(crate) fn find(name: &str) -> Option<Arc<Type>> {
    let known = TYPES.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.as_ref().and_then(|known| known.get(name)) {
        return found.clone();
    }
    drop(known);
    let found = schemas::read(name).map(|schema| Arc::new(Type::of(schema)));
    let mut known = TYPES.write().unwrap_or_else(PoisonError::into_inner);
    // Names without a type are a template's own, and would fill the memory of a long run.
    if found.is_some() {
        known.get_or_insert_default().insert(name.to_owned(), found.clone());
    }
    found
}

impl Type {
    fn of(mut schema: Schema) -> Self {
        prepare(&mut schema.schema);
        for path in &schema.read_only {
            release(&mut schema.schema, path);
        }
        let options = jsonschema::options().with_draft(Draft::Draft202012);
        let validator = with_keywords(options).build(&schema.schema).ok();
        Self { schema, validator }
    }
}

/// Translates what the engine reads itself, wherever a schema stands.
fn prepare(schema: &mut Json) {
    let Json::Object(object) = schema else { return };
    // AWS means all items by `items`, and what comes first besides; the draft means those that come after.
    if let (Some(items), Some(Json::Array(first))) = (object.get("items").cloned(), object.get_mut("prefixItems")) {
        for prefix in first {
            let own = prefix.take();
            *prefix = serde_json::json!({ "allOf": [own, items] });
        }
    }
    for (key, value) in object.iter_mut() {
        match (key.as_str(), value) {
            ("patternProperties", Json::Object(patterns)) => {
                *patterns = std::mem::take(patterns)
                    .into_iter()
                    .map(|(pattern, mut schema)| {
                        prepare(&mut schema);
                        (readable(&pattern), schema)
                    })
                    .collect();
            }
            ("properties" | "definitions" | "dependentSchemas", Json::Object(schemas)) => {
                schemas.values_mut().for_each(prepare);
            }
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Json::Array(schemas)) => {
                schemas.iter_mut().for_each(prepare);
            }
            (
                "items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains" | "propertyNames",
                value,
            ) => {
                prepare(value);
            }
            _ => {}
        }
    }
}

/// A pattern for keys that the engine can read; one that it cannot matches every key.
fn readable(pattern: &str) -> String {
    let translated = translate(pattern);
    if fancy_regex::Regex::new(&translated).is_ok() { translated } else { String::new() }
}

/// A property that only AWS sets is not missed by the structure around it.
fn release(schema: &mut Json, path: &str) {
    let Some((owner, name)) = path.rsplit_once('/') else { return };
    let mut pointer = String::new();
    for step in owner.split('/') {
        let key = if step == "*" { "/items".to_owned() } else { format!("/properties/{step}") };
        match resolve(schema, &format!("{pointer}{key}")) {
            Some(next) => pointer = next,
            None => return,
        }
    }
    if let Some(required) = schema.pointer_mut(&format!("{pointer}/required")).and_then(Json::as_array_mut) {
        required.retain(|required| required != name);
    }
}

/// The pointer behind references.
fn resolve(schema: &Json, pointer: &str) -> Option<String> {
    let mut pointer = pointer.to_owned();
    for _ in 0..16 {
        match schema.pointer(&pointer)?.get("$ref").and_then(Json::as_str) {
            Some(target) => pointer = target.trim_start_matches('#').to_owned(),
            None => break,
        }
    }
    Some(pointer)
}

/// A node of a schema behind its references.
pub(crate) fn node<'a>(schema: &'a Json, mut node: &'a Json) -> &'a Json {
    for _ in 0..16 {
        match node.get("$ref").and_then(Json::as_str).and_then(|target| schema.pointer(target.trim_start_matches('#')))
        {
            Some(target) => node = target,
            None => break,
        }
    }
    node
}

/// The properties of an object in a schema, those of its branches too.
pub(crate) fn properties<'a>(schema: &'a Json, at: &'a Json) -> Vec<&'a str> {
    let mut names = Vec::new();
    let mut rest = vec![(at, 0)];
    while let Some((next, depth)) = rest.pop() {
        let next = node(schema, next);
        names.extend(
            next.get("properties").and_then(Json::as_object).into_iter().flat_map(Map::keys).map(String::as_str),
        );
        for branch in ["allOf", "anyOf", "oneOf"].iter().filter_map(|key| next.get(key)?.as_array()).flatten() {
            if depth < 4 {
                rest.push((branch, depth + 1));
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::pattern::Pattern;

    /// All patterns of a schema, those for keys too.
    fn patterns(schema: &Json, found: &mut BTreeSet<String>) {
        match schema {
            Json::Object(object) => {
                found.extend(object.get("pattern").and_then(Json::as_str).map(str::to_owned));
                object.values().for_each(|inner| patterns(inner, found));
            }
            Json::Array(items) => items.iter().for_each(|inner| patterns(inner, found)),
            _ => {}
        }
    }

    #[test]
    fn all_patterns_are_read() {
        let mut found = BTreeSet::new();
        for name in schemas::types() {
            patterns(&schemas::read(name).unwrap().schema, &mut found);
        }
        // Too many letters of Unicode, repeated too often; and zero of them would do.
        found.remove(r"[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}");
        let unread: Vec<&String> = found.iter().filter(|text| !Pattern::shared(text).is_readable()).collect();
        assert!(found.len() > 2_500 && unread.is_empty(), "of {}: {unread:#?}", found.len());
    }

    #[test]
    fn every_type_is_compiled() {
        let broken: Vec<&str> =
            schemas::types().filter(|name| find(name).is_none_or(|found| found.validator.is_none())).collect();
        assert!(broken.is_empty(), "{broken:?}");
    }
}
