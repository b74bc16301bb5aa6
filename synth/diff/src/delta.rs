//! What differs between two values, as a tree that can be [applied](Delta::apply).

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

/// What differs between two values.
#[derive(Clone, Debug, PartialEq)]
pub enum Delta {
    /// One value in another's place; absent on the side that has none.
    Value {
        /// What it was.
        before: Option<Json>,
        /// What it becomes.
        after: Option<Json>,
        /// Whether both are one value in two spellings: `5` and `"5"`, `Fn::Join` and `Fn::Sub`.
        same: bool,
    },
    /// A long text, to be shown by its lines.
    Text {
        /// What it was, as the template has it.
        before: Json,
        /// What it becomes.
        after: Json,
        /// Both as texts, with `${Orders.Arn}` for what the deployment puts in.
        texts: [String; 2],
    },
    /// A JSON document inside a text: a dashboard, a state machine, a policy.
    Document {
        /// What it was, as the template has it.
        before: Json,
        /// What it becomes.
        after: Json,
        /// What differs in the document; nothing where only the way it is written does.
        inside: Option<Box<Delta>>,
    },
    /// The keys that differ.
    Object(BTreeMap<String, Delta>),
    /// The items that differ or lie elsewhere.
    List(Vec<Item>),
}

/// An item of a list that differs, is new, goes, or lies elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where it was, from 0.
    pub before: Option<usize>,
    /// Where it comes to lie.
    pub after: Option<usize>,
    /// What names it, where something does: a tag's `Key`, a statement's `Sid`.
    pub label: Option<String>,
    /// What differs; nothing where it only lies elsewhere.
    pub delta: Option<Delta>,
    /// Whether its place means anything. That of a tag or a security group does not.
    pub ordered: bool,
}

impl Delta {
    /// Whether the value itself changes, and not only the way it is written.
    pub fn matters(&self) -> bool {
        match self {
            Self::Value { same, .. } => !same,
            Self::Text { .. } => true,
            Self::Document { inside, .. } => inside.as_ref().is_some_and(|inside| inside.matters()),
            Self::Object(keys) => keys.values().any(Self::matters),
            Self::List(items) => items.iter().any(|item| match &item.delta {
                Some(delta) => delta.matters(),
                None => item.ordered,
            }),
        }
    }

    /// The value that the difference makes of `before`: the wanted one, if `before` is the one that was compared.
    ///
    /// ```
    /// use serde_json::json;
    /// let (old, new) = (json!({"A": [1, 2]}), json!({"A": [0, 1, 2], "B": 3}));
    /// let delta = diff::compare(&old, &new).unwrap();
    /// assert_eq!(delta.apply(Some(&old)), Some(new));
    /// ```
    pub fn apply(&self, before: Option<&Json>) -> Option<Json> {
        match self {
            Self::Value { after, .. } => after.clone(),
            Self::Text { after, .. } | Self::Document { after, .. } => Some(after.clone()),
            Self::Object(keys) => {
                let mut object = before.and_then(Json::as_object).cloned().unwrap_or_default();
                for (key, delta) in keys {
                    match delta.apply(object.get(key)) {
                        Some(value) => drop(object.insert(key.clone(), value)),
                        None => drop(object.remove(key)),
                    }
                }
                Some(Json::Object(sorted(object)))
            }
            Self::List(items) => Some(Json::Array(apply_list(items, before))),
        }
    }
}

fn sorted(mut object: Map<String, Json>) -> Map<String, Json> {
    object.sort_keys();
    object
}

fn apply_list(items: &[Item], before: Option<&Json>) -> Vec<Json> {
    let old = before.and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let mut placed: BTreeMap<usize, Json> = BTreeMap::new();
    for item in items {
        let there = item.before.and_then(|index| old.get(index));
        let value = item.delta.as_ref().map_or_else(|| there.cloned(), |delta| delta.apply(there));
        if let (Some(index), Some(value)) = (item.after, value) {
            placed.insert(index, value);
        }
    }
    // What is not named keeps its order and fills the places between.
    let named: Vec<usize> = items.iter().filter_map(|item| item.before).collect();
    let mut rest = old.iter().enumerate().filter(|(index, _)| !named.contains(index)).map(|(_, value)| value);
    let mut list = Vec::new();
    loop {
        if let Some(value) = placed.remove(&list.len()) {
            list.push(value);
        } else if let Some(value) = rest.next() {
            list.push(value.clone());
        } else {
            break;
        }
    }
    list
}
