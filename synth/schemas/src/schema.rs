//! What is known of one resource type.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

/// One resource type. Paths are of properties: `Endpoint/Address`, with `*` for the items of a list.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The rules for its properties: JSON Schema, Draft 2020-12, and keywords of cfn-lint's.
    pub schema: Json,
    /// What AWS sets, and a template may not.
    pub read_only: Vec<String>,
    /// What AWS takes and never shows again: secrets, mostly.
    pub write_only: Vec<String>,
    /// What AWS advises against.
    pub deprecated: Vec<String>,
    /// What a change of a property does; those that are not listed are changed in place.
    pub replacement: BTreeMap<String, Replacement>,
    /// What `Fn::GetAtt` gives.
    pub attributes: BTreeMap<String, Kind>,
    /// The properties that tell one resource from another.
    pub identifier: Vec<String>,
    /// The properties whose values `Ref` gives, with `|` between several.
    pub reference: Vec<String>,
    /// The form of its ARN: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`.
    pub arn: Option<String>,
    /// Whether data is lost with it.
    pub stateful: bool,
    /// How it bears tags.
    pub tags: Option<Tags>,
    /// The actions that `CloudFormation` calls, by what it does: `create`, `read`, `update`, `delete`, `list`.
    pub permissions: BTreeMap<String, Vec<String>>,
}

/// What a change of a property does to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacement {
    /// It is replaced.
    Always,
    /// It is replaced by some changes.
    Maybe,
}

/// What an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// A list of texts.
    Texts,
    /// Anything else.
    Json,
}

/// How a type bears tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    /// The property: mostly `Tags`.
    pub property: String,
    /// What it holds.
    pub shape: TagShape,
}

/// What a property of tags holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagShape {
    /// A list of `{Key, Value}`.
    List,
    /// An object of names and values.
    Map,
    /// A list of `{Key, Value, PropagateAtLaunch}`.
    Group,
    /// Something else.
    Other,
}

impl Schema {
    pub(crate) fn from_document(document: Json) -> Self {
        let Json::Object(mut document) = document else {
            return Self::default();
        };
        let attributes = map(&mut document, "attributes", |word| match word.as_str() {
            Some("text") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("texts") => Kind::Texts,
            _ => Kind::Json,
        });
        let replacement =
            map(
                &mut document,
                "replacement",
                |word| {
                    if word == "yes" { Replacement::Always } else { Replacement::Maybe }
                },
            );
        let permissions = map(&mut document, "permissions", texts);
        let tags = document.remove("tags").map(|tags| Tags {
            shape: match tags["shape"].as_str() {
                Some("list") => TagShape::List,
                Some("map") => TagShape::Map,
                Some("group") => TagShape::Group,
                _ => TagShape::Other,
            },
            property: tags["property"].as_str().unwrap_or_default().to_owned(),
        });
        let mut list = |key| document.remove(key).map(texts).unwrap_or_default();
        Self {
            read_only: list("readOnly"),
            write_only: list("writeOnly"),
            deprecated: list("deprecated"),
            identifier: list("identifier"),
            reference: list("reference"),
            arn: document.get("arn").and_then(Json::as_str).map(str::to_owned),
            stateful: document.get("stateful").is_some(),
            schema: document.remove("schema").unwrap_or_default(),
            replacement,
            attributes,
            tags,
            permissions,
        }
    }
}

fn map<T>(document: &mut Map<String, Json>, key: &str, of: impl Fn(Json) -> T) -> BTreeMap<String, T> {
    match document.remove(key) {
        Some(Json::Object(object)) => object.into_iter().map(|(name, value)| (name, of(value))).collect(),
        _ => BTreeMap::new(),
    }
}

fn texts(list: Json) -> Vec<String> {
    match list {
        Json::Array(list) => list
            .into_iter()
            .filter_map(|text| match text {
                Json::String(text) => Some(text),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
