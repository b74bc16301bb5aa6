//! One resource type with everything that both sources know of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::specification::{Attribute, Kind, Known, Specification};

/// A resource type, joined.
pub struct Resource {
    /// `AWS::SQS::Queue`.
    pub type_name: String,
    /// Its schema as it came.
    pub schema: Json,
    /// What the specification knows.
    pub known: Known,
    /// What `Fn::GetAtt` gives.
    pub attributes: BTreeMap<String, Attribute>,
    /// The properties whose values `Ref` gives.
    pub reference: Vec<String>,
    /// Paths of properties that AWS sets: `Endpoint/Address`, with `*` for the items of a list.
    pub read_only: BTreeSet<String>,
    /// Paths of properties that replace the resource when they change: `yes` or `maybe`.
    pub replacement: BTreeMap<String, &'static str>,
    /// How it bears tags.
    pub tags: Option<Tags>,
}

/// How a type bears tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tags {
    /// The property.
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
    /// A list of `{Key, Value, PropagateAtLaunch}`: Auto Scaling alone.
    Group,
    /// Something else.
    Other,
}

impl TagShape {
    /// Its word in the packed schemas.
    pub fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Map => "map",
            Self::Group => "group",
            Self::Other => "other",
        }
    }
}

impl Resource {
    /// Joins a schema with what the specification knows of its type.
    pub fn join(type_name: &str, schema: &Json, specification: &Specification) -> Self {
        let known = specification.known(type_name);
        let required: BTreeSet<&str> = strings(&schema["required"]).collect();
        // A property that must be set is not one that only AWS sets, whatever the list says; and what a transform reads
        // is not what it makes.
        let is_transformed = type_name.starts_with("AWS::Serverless::");
        let is_set = |path: &String| is_transformed || required.contains(path.as_str());
        let read_only: BTreeSet<String> = paths(schema, "readOnlyProperties").filter(|path| !is_set(path)).collect();
        let reference = match &known.reference {
            Some(names) => names.clone(),
            None => paths(schema, "primaryIdentifier").collect(),
        };
        Self {
            type_name: type_name.to_owned(),
            attributes: attributes(schema, &known, &read_only),
            reference,
            replacement: replacement(schema, &known),
            tags: tags(schema, &known),
            read_only,
            known,
            schema: schema.clone(),
        }
    }

    /// `AWS` and `SQS` of `AWS::SQS::Queue`.
    pub fn service(&self) -> (&str, &str) {
        let mut parts = self.type_name.split("::");
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    }

    /// `Queue` of `AWS::SQS::Queue`.
    pub fn name(&self) -> &str {
        self.type_name.rsplit("::").next().unwrap_or_default()
    }
}

/// A list of pointers as paths: `/properties/Endpoint/Address` is `Endpoint/Address`.
pub fn paths<'a>(schema: &'a Json, list: &str) -> impl Iterator<Item = String> + use<'a> {
    strings(&schema[list]).map(|pointer| pointer.trim_start_matches('/').trim_start_matches("properties/").to_owned())
}

/// The texts of a list.
pub fn strings(json: &Json) -> impl Iterator<Item = &str> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str)
}

fn attributes(schema: &Json, known: &Known, read_only: &BTreeSet<String>) -> BTreeMap<String, Attribute> {
    let mut attributes = known.attributes.clone();
    for path in read_only.iter().filter(|path| !path.contains('*')) {
        let kind = resolve_path(schema, path).map(|node| kind(schema, node)).unwrap_or_default();
        attributes.entry(path.replace('/', ".")).or_insert_with(|| Attribute { documentation: String::new(), kind });
    }
    attributes
}

fn kind(schema: &Json, node: &Json) -> Kind {
    let node = resolve(schema, node);
    match node["type"].as_str() {
        Some("string") => Kind::Text,
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("array") if kind(schema, &node["items"]) == Kind::Text => Kind::Texts,
        _ => Kind::Json,
    }
}

fn replacement(schema: &Json, known: &Known) -> BTreeMap<String, &'static str> {
    let mut replacement = BTreeMap::new();
    for (name, property) in &known.properties {
        match property.replaces.as_deref() {
            Some("yes") => replacement.insert(name.clone(), "yes"),
            Some(_) => replacement.insert(name.clone(), "maybe"),
            None => None,
        };
    }
    for path in paths(schema, "conditionalCreateOnlyProperties") {
        replacement.insert(path, "maybe");
    }
    for path in paths(schema, "createOnlyProperties") {
        replacement.insert(path, "yes");
    }
    replacement
}

fn tags(schema: &Json, known: &Known) -> Option<Tags> {
    let of_schema = || {
        let tagging = &schema["tagging"];
        let pointer = tagging["tagProperty"].as_str().unwrap_or("/properties/Tags");
        tagging["taggable"].as_bool().unwrap_or_default().then(|| pointer.trim_start_matches("/properties/").to_owned())
    };
    let property = known.tag_property.clone().or_else(of_schema)?;
    let node = schema["properties"].get(&property)?;
    Some(Tags { shape: tag_shape(schema, node), property })
}

fn tag_shape(schema: &Json, node: &Json) -> TagShape {
    let node = resolve(schema, node);
    if node["type"] == "array" {
        let item = resolve(schema, &node["items"]);
        let has = |name| item["properties"].get(name).is_some();
        return match (has("Key") && has("Value"), has("PropagateAtLaunch")) {
            (true, true) => TagShape::Group,
            (true, false) => TagShape::List,
            _ => TagShape::Other,
        };
    }
    let is_object = node["type"] == "object" || strings(&node["type"]).any(|name| name == "object");
    if is_object && node.get("properties").is_none() { TagShape::Map } else { TagShape::Other }
}

/// Follows references to definitions.
pub fn resolve<'a>(schema: &'a Json, mut node: &'a Json) -> &'a Json {
    // Sixteen steps are more than any schema has, and an end to those that refer to themselves.
    for _ in 0..16 {
        match node["$ref"].as_str().and_then(|pointer| schema.pointer(pointer.trim_start_matches('#'))) {
            Some(target) => node = target,
            None => break,
        }
    }
    node
}

fn resolve_path<'a>(schema: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('/').try_fold(schema, |node, name| resolve(schema, node)["properties"].get(name))
}
