//! Comparing two values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::{
    delta::Delta,
    list,
    symbol::{intrinsic, is_no_value, same, text_of},
};

/// From how many letters on a text is shown by its lines.
const LONG: usize = 120;

/// Where a comparison stands: the keys that lead to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    key: &'a str,
    above: Option<&'a Place<'a>>,
}

impl<'a> Place<'a> {
    /// The beginning.
    pub(crate) const ROOT: Place<'static> = Place { key: "", above: None };

    fn below(&'a self, key: &'a str) -> Self {
        Self { key, above: Some(self) }
    }

    /// The nearest key.
    pub(crate) fn key(&self) -> &str {
        self.key
    }

    /// Whether a key leads to it.
    pub(crate) fn is_under(&self, key: &str) -> bool {
        self.key == key || self.above.is_some_and(|above| above.is_under(key))
    }
}

/// What differs between two values; nothing where they are equal.
///
/// ```
/// use serde_json::json;
/// assert_eq!(diff::compare(&json!({"A": 1}), &json!({"A": 1})), None);
/// assert!(!diff::compare(&json!({"A": 1}), &json!({"A": "1"})).unwrap().matters());
/// ```
pub fn compare(before: &Json, after: &Json) -> Option<Delta> {
    between(Some(before), Some(after), &Place::ROOT)
}

pub(crate) fn between(before: Option<&Json>, after: Option<&Json>, place: &Place<'_>) -> Option<Delta> {
    let whole = |same| Some(Delta::Value { before: before.cloned(), after: after.cloned(), same });
    let (old, new) = match (before, after) {
        (Some(old), Some(new)) if old == new => return None,
        (None, None) => return None,
        (Some(only), None) | (None, Some(only)) if is_no_value(only) => return whole(true),
        (Some(old), Some(new)) => (old, new),
        _ => return whole(false),
    };
    if intrinsic(old).is_none() && intrinsic(new).is_none() {
        match (old, new) {
            (Json::Object(old), Json::Object(new)) => return Some(Delta::Object(objects(old, new, place))),
            (Json::Array(old), Json::Array(new)) => return Some(Delta::List(list::between(old, new, place))),
            _ => {}
        }
    }
    if same(old, new) {
        return whole(true);
    }
    texts(old, new, place).or_else(|| whole(false))
}

fn objects(old: &Map<String, Json>, new: &Map<String, Json>, place: &Place<'_>) -> BTreeMap<String, Delta> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differ = |key: &String| Some((key.clone(), between(old.get(key), new.get(key), &place.below(key))?));
    keys.into_iter().filter_map(differ).collect()
}

/// Texts that are documents or long. A function that joins a text counts as one.
fn texts(old: &Json, new: &Json, place: &Place<'_>) -> Option<Delta> {
    let is_text = |value: &Json| {
        value.is_string() || intrinsic(value).is_some_and(|(name, _)| name == "Fn::Sub" || name == "Fn::Join")
    };
    if !is_text(old) || !is_text(new) {
        return None;
    }
    let texts = [text_of(old)?.shown(), text_of(new)?.shown()];
    let documents = texts.each_ref().map(|text| document(text));
    let (before, after) = (old.clone(), new.clone());
    if let [Some(one), Some(other)] = &documents {
        let inside = between(Some(one), Some(other), place).map(Box::new);
        return Some(Delta::Document { before, after, inside });
    }
    let is_long = texts.iter().any(|text| text.contains('\n') || text.chars().count() > LONG);
    let in_lines = texts.iter().all(|text| text.contains('\n'));
    (is_long && in_lines).then_some(Delta::Text { before, after, texts })
}

/// The document that a text is.
fn document(text: &str) -> Option<Json> {
    let begin = text.trim_start();
    if !begin.starts_with(['{', '[']) {
        return None;
    }
    let mut document: Json = serde_json::from_str(text).ok()?;
    // Any crate of a build may switch serde_json to maps that keep the order of what is read.
    document.sort_all_objects();
    (document.is_object() || document.is_array()).then_some(document)
}
