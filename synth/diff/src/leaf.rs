//! A change as a flat list of the single values that differ: what every rendering shows, with no secret in it.

use serde_json::Value as Json;

use crate::{Change, Delta, list::NAMES, secret};

/// One value that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// Its path: `Properties.RedrivePolicy.maxReceiveCount`, `Properties.Tags[team].Value`. Empty for the part itself.
    pub path: String,
    /// Both sides.
    pub sides: Sides,
}

/// Both sides of a value, as they may be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Sides {
    /// One in the other's place; absent on the side that has none.
    Value {
        /// What it was.
        before: Option<Json>,
        /// What it becomes.
        after: Option<Json>,
    },
    /// A text of several lines.
    Lines {
        /// What it was.
        before: String,
        /// What it becomes.
        after: String,
    },
    /// A secret, which is on one side or on both.
    Secret {
        /// Whether there was one.
        before: bool,
        /// Whether there is one.
        after: bool,
    },
    /// The same values in another order.
    Order,
    /// The same value, spelled otherwise.
    Spelling,
}

impl Change {
    /// The single values that differ, secrets hidden.
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut walk = Walk { leaves: Vec::new(), keys: Vec::new(), no_echo: self.no_echo };
        if let Some(delta) = &self.delta {
            walk.delta(delta, "", None);
        }
        walk.leaves
    }
}

struct Walk {
    leaves: Vec<Leaf>,
    keys: Vec<String>,
    no_echo: bool,
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// What names an item.
fn label(item: &Json) -> Option<&str> {
    NAMES.iter().find_map(|name| item.get(name)?.as_str())
}

impl Walk {
    fn push(&mut self, path: &str, sides: Sides) {
        let leaf = Leaf { path: path.to_owned(), sides };
        if self.leaves.last() != Some(&leaf) {
            self.leaves.push(leaf);
        }
    }

    fn hides(&self, label: Option<&str>, value: Option<&Json>) -> bool {
        let parameter = self.no_echo && self.keys.last().is_some_and(|key| key == "Default");
        value.is_some_and(|value| parameter || secret::hides(&self.keys, label, value))
    }

    fn delta(&mut self, delta: &Delta, path: &str, label: Option<&str>) {
        match delta {
            Delta::Value { same: true, .. } | Delta::Document { inside: None, .. } => self.push(path, Sides::Spelling),
            Delta::Value { before, after, .. } => self.values(path, label, before.as_ref(), after.as_ref()),
            Delta::Text { before, after, texts: [was, is] } => {
                if self.hides(label, Some(before)) || self.hides(label, Some(after)) {
                    self.push(path, Sides::Secret { before: true, after: true });
                } else {
                    self.push(path, Sides::Lines { before: was.clone(), after: is.clone() });
                }
            }
            Delta::Document { before, after, inside: Some(inside) } => {
                if self.hides(label, Some(before)) || self.hides(label, Some(after)) {
                    self.push(path, Sides::Secret { before: true, after: true });
                } else {
                    self.delta(inside, &format!("{path}:"), label);
                }
            }
            Delta::Object(keys) => {
                for (key, delta) in keys {
                    self.keys.push(key.clone());
                    self.delta(delta, &joined(path, key), label);
                    self.keys.pop();
                }
            }
            Delta::List(items) => {
                for item in items {
                    let Some(delta) = &item.delta else {
                        self.push(path, Sides::Order);
                        continue;
                    };
                    let name = match (&item.label, item.after.or(item.before)) {
                        (Some(label), _) => format!("{path}[{label}]"),
                        // A value of a set is its own name.
                        (None, _) if !item.ordered && matches!(delta, Delta::Value { .. }) => path.to_owned(),
                        (None, index) => format!("{path}[{}]", index.unwrap_or_default()),
                    };
                    match delta {
                        Delta::Value { before, after, same: false } if before.is_none() || after.is_none() => {
                            self.item(&name, before.as_ref(), after.as_ref());
                        }
                        delta => self.delta(delta, &name, item.label.as_deref()),
                    }
                }
            }
        }
    }

    fn values(&mut self, path: &str, label: Option<&str>, before: Option<&Json>, after: Option<&Json>) {
        // What is on one side alone is told value by value.
        if let (Some(only), None) | (None, Some(only)) = (before, after)
            && self.open(path, only, after.is_some())
        {
            return;
        }
        if let (Some(was), Some(is)) = (before, after)
            && was.is_array() != is.is_array()
            && !self.hides(label, before)
            && !self.hides(label, after)
            && self.one_and_many(path, label, was, is)
        {
            return;
        }
        self.plain(path, label, before, after);
    }

    /// An item that is on one side alone: in one line, where it is small or goes.
    fn item(&mut self, path: &str, before: Option<&Json>, after: Option<&Json>) {
        let Some(only) = after.or(before) else { return };
        let name = label(only).map(str::to_owned);
        let object = only.as_object().filter(|_| crate::symbol::intrinsic(only).is_none());
        if let (Some(object), Some(_)) = (object, &name)
            && object.len() == 2
            && let Some(value) = object.get("Value")
        {
            let sides = if after.is_some() { (None, Some(value)) } else { (Some(value), None) };
            self.keys.push("Value".to_owned());
            self.values(path, name.as_deref(), sides.0, sides.1);
            self.keys.pop();
            return;
        }
        let small =
            |value: &Json| !value.is_array() && (!value.is_object() || crate::symbol::intrinsic(value).is_some());
        if after.is_none() || object.is_some_and(|object| object.values().all(small)) {
            self.plain(path, None, before, after);
        } else {
            self.values(path, name.as_deref(), before, after);
        }
    }

    /// One value that becomes a list with it, or the other way round, as policies have them: what comes and what goes.
    fn one_and_many(&mut self, path: &str, label: Option<&str>, before: &Json, after: &Json) -> bool {
        let list = |side: &'_ Json| side.as_array().cloned().unwrap_or_else(|| vec![side.clone()]);
        let (was, is) = (list(before), list(after));
        if was
            .iter()
            .chain(&is)
            .any(|item| item.is_array() || (item.is_object() && crate::symbol::intrinsic(item).is_none()))
        {
            return false;
        }
        let gone: Vec<&Json> = was.iter().filter(|item| !is.contains(item)).collect();
        let come: Vec<&Json> = is.iter().filter(|item| !was.contains(item)).collect();
        if gone.is_empty() && come.is_empty() {
            self.push(path, Sides::Spelling);
        }
        for item in gone {
            self.plain(path, label, Some(item), None);
        }
        for item in come {
            self.plain(path, label, None, Some(item));
        }
        true
    }

    fn plain(&mut self, path: &str, label: Option<&str>, before: Option<&Json>, after: Option<&Json>) {
        if self.hides(label, before) || self.hides(label, after) {
            self.push(path, Sides::Secret { before: before.is_some(), after: after.is_some() });
            return;
        }
        let mut redact = |value: Option<&Json>| value.map(|value| secret::redacted(&mut self.keys, label, value));
        let (before, after) = (redact(before), redact(after));
        let lines =
            |value: &Option<Json>| value.as_ref().and_then(Json::as_str).is_some_and(|text| text.contains('\n'));
        if lines(&before) || lines(&after) {
            let text = |value: Option<Json>| value.as_ref().and_then(Json::as_str).unwrap_or_default().to_owned();
            let is_text = |value: &Option<Json>| value.as_ref().is_none_or(Json::is_string);
            if is_text(&before) && is_text(&after) {
                self.push(path, Sides::Lines { before: text(before), after: text(after) });
                return;
            }
        }
        self.push(path, Sides::Value { before, after });
    }

    /// Tells the values inside an object or a list of objects. False where it is one value itself.
    fn open(&mut self, path: &str, value: &Json, is_new: bool) -> bool {
        let sides = |value| if is_new { (None, Some(value)) } else { (Some(value), None) };
        match value {
            Json::Object(object) if !object.is_empty() && crate::symbol::intrinsic(value).is_none() => {
                let name = label(value);
                // What names an item stands in its path.
                let in_path = |key: &str, value: &Json| {
                    path.ends_with(']') && NAMES.contains(&key) && name.is_some() && value.as_str() == name
                };
                for (key, value) in object.iter().filter(|(key, value)| !in_path(key, value)) {
                    self.keys.push(key.clone());
                    let (before, after) = sides(value);
                    self.values(&joined(path, key), name, before, after);
                    self.keys.pop();
                }
                true
            }
            Json::Array(list)
                if list.iter().any(|item| item.is_object() && crate::symbol::intrinsic(item).is_none()) =>
            {
                for (index, item) in list.iter().enumerate() {
                    let name = label(item).map_or_else(|| index.to_string(), str::to_owned);
                    let (before, after) = sides(item);
                    self.values(&format!("{path}[{name}]"), label(item), before, after);
                }
                true
            }
            _ => false,
        }
    }
}

/// Inside a document in a text the path begins anew: `DashboardBody: widgets[0]`.
fn joined(path: &str, key: &str) -> String {
    if path.ends_with(':') { format!("{path} {key}") } else { below(path, key) }
}
