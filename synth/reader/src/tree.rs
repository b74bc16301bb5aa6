//! What was read, before it becomes a template: a tree in which everything knows where it stands.

use serde_json::Value as Json;

/// A place in the text, both from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

impl Spot {
    pub(crate) const START: Self = Self { line: 1, column: 1 };

    /// Some characters further in the same line.
    pub(crate) fn after(self, characters: usize) -> Self {
        Self { column: self.column.saturating_add(u32::try_from(characters).unwrap_or(u32::MAX)), ..self }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) spot: Spot,
    pub(crate) shape: Shape,
}

#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Scalar(Json),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) spot: Spot,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) fn scalar(spot: Spot, value: impl Into<Json>) -> Self {
        Self { spot, shape: Shape::Scalar(value.into()) }
    }
}

/// Where a key and its value stand, or an item of a list twice. What is below stands in the order of the JSON beside it:
/// names are not kept a second time.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) key: Spot,
    pub(crate) value: Spot,
    pub(crate) below: Vec<Place>,
}

/// Parts a tree into what it says and where it says it. No key may stand twice in a mapping.
pub(crate) fn part(node: Node, key: Spot) -> (Json, Place) {
    let value = node.spot;
    match node.shape {
        Shape::Scalar(json) => (json, Place { key, value, below: Vec::new() }),
        Shape::List(list) => {
            let (items, below) =
                list.into_iter().map(|item| (item.spot, item)).map(|(spot, item)| part(item, spot)).unzip();
            (Json::Array(items), Place { key, value, below })
        }
        Shape::Map(mut entries) => {
            // The order of serde_json's own map, so that the two can be walked side by side.
            entries.sort_unstable_by(|one, other| one.key.cmp(&other.key));
            let mut below = Vec::with_capacity(entries.len());
            let object = entries
                .into_iter()
                .map(|entry| {
                    let (json, place) = part(entry.node, entry.spot);
                    below.push(place);
                    (entry.key, json)
                })
                .collect();
            (Json::Object(object), Place { key, value, below })
        }
    }
}
