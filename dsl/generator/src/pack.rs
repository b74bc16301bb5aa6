//! Packs the schemas: one compressed blob per type, an index, and a dictionary that all blobs share.

#![expect(clippy::format_push_string, reason = "a String refuses nothing, and `write!` would want its answer read")]

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::{
    Error,
    resource::{Resource, paths},
};

/// The dictionary's size. A larger one makes the blobs smaller and each reading slower.
const DICTIONARY: usize = 64 * 1024;
/// zstd's level: what is written once a month may take its time.
const LEVEL: i32 = 19;

/// Words for readers and for AWS's own tools, which no check needs.
const WORDS: &[&str] = &[
    "$comment",
    "arrayType",
    "default",
    "description",
    "examples",
    "insertionOrder",
    "markdownDescription",
    "relationshipRef",
    "title",
];

/// What a type's schema says about values; the rest of its keys are about the type.
const RULES: &[&str] = &[
    "additionalProperties",
    "allOf",
    "anyOf",
    "definitions",
    "dependentExcluded",
    "dependentRequired",
    "else",
    "if",
    "not",
    "oneOf",
    "patternProperties",
    "properties",
    "required",
    "requiredOr",
    "requiredXor",
    "then",
];

/// The packed files.
pub struct Packed {
    /// All blobs behind each other.
    pub blobs: Vec<u8>,
    /// The dictionary.
    pub dictionary: Vec<u8>,
    /// Rust: type name and end of its blob, in order of names.
    pub index: String,
}

/// Packs all types.
pub fn pack(resources: &[Resource], banner: &str) -> Result<Packed, Error> {
    let failed = |error: std::io::Error| Error::Shape(format!("zstd: {error}"));
    let documents: BTreeMap<&str, Vec<u8>> = resources
        .iter()
        .map(|resource| {
            let mut document = document(resource);
            // Any crate of a build may switch serde_json to maps that keep the order of insertion.
            document.sort_all_objects();
            (resource.type_name.as_str(), document.to_string().into_bytes())
        })
        .collect();
    let samples: Vec<&[u8]> = documents.values().map(Vec::as_slice).collect();
    let dictionary = zstd::dict::from_samples(&samples, DICTIONARY).map_err(failed)?;
    let mut compressor = zstd::bulk::Compressor::with_dictionary(LEVEL, &dictionary).map_err(failed)?;
    compressor.include_checksum(false).map_err(failed)?;
    let mut blobs = Vec::new();
    let mut index = format!("//! Where each type's blob ends. {banner}\n");
    index += "#![allow(clippy::unreadable_literal, reason = \"generated\")]\n\n";
    index += "/// Type names in order, each with the end of its blob; it begins where the one before ends.\n";
    index += &format!("pub(crate) static INDEX: [(&str, u32); {}] = [\n", documents.len());
    for (type_name, document) in &documents {
        blobs.extend(compressor.compress(document).map_err(failed)?);
        index += &format!("    ({type_name:?}, {}),\n", blobs.len());
    }
    index += "];\n";
    Ok(Packed { blobs, dictionary, index })
}

/// All that is kept of a type.
fn document(resource: &Resource) -> Json {
    let mut schema: Map<String, Json> = resource
        .schema
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| RULES.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), bare_keyword(key, value)))
        .collect();
    schema.insert("type".to_owned(), json!("object"));
    let attributes: Map<String, Json> =
        resource.attributes.iter().map(|(name, of)| (name.clone(), json!(of.kind.word()))).collect();
    let list = |key: &str| paths(&resource.schema, key).collect::<Vec<_>>();
    let mut document = Map::new();
    let mut put = |key: &str, value: Json| {
        let is_empty = match &value {
            Json::Null | Json::Bool(false) => true,
            Json::Array(list) => list.is_empty(),
            Json::Object(object) => object.is_empty(),
            _ => false,
        };
        if !is_empty {
            document.insert(key.to_owned(), value);
        }
    };
    put("schema", Json::Object(schema));
    put("readOnly", json!(resource.read_only));
    put("writeOnly", json!(list("writeOnlyProperties")));
    put("deprecated", json!(list("deprecatedProperties")));
    put("replacement", json!(resource.replacement));
    put("attributes", Json::Object(attributes));
    put("identifier", json!(list("primaryIdentifier")));
    put("reference", json!(resource.reference));
    put("arn", json!(resource.known.arn));
    put("stateful", json!(resource.known.stateful));
    put("permissions", permissions(&resource.schema));
    if let Some(tags) = &resource.tags {
        put("tags", json!({ "property": tags.property, "shape": tags.shape.word() }));
    }
    Json::Object(document)
}

/// The actions that `CloudFormation` calls for a type: those of whoever deploys it.
fn permissions(schema: &Json) -> Json {
    let handlers = schema["handlers"].as_object().into_iter().flatten();
    handlers
        .filter(|(_, handler)| handler["permissions"].is_array())
        .map(|(verb, handler)| (verb.clone(), handler["permissions"].clone()))
        .collect()
}

/// A schema without words for readers.
fn bare(schema: &Json) -> Json {
    match schema {
        Json::Object(object) => object
            .iter()
            .filter(|(key, _)| !WORDS.contains(&key.as_str()))
            .map(|(key, value)| (key.clone(), bare_keyword(key, value)))
            .collect(),
        Json::Array(list) => list.iter().map(bare).collect(),
        other => other.clone(),
    }
}

fn bare_keyword(key: &str, value: &Json) -> Json {
    match (key, value) {
        // Here the keys are names, which may be `title` or `description`.
        ("properties" | "patternProperties" | "definitions" | "dependentSchemas", Json::Object(object)) => {
            object.iter().map(|(name, schema)| (name.clone(), bare(schema))).collect()
        }
        ("enum" | "const" | "required" | "dependentRequired" | "dependentExcluded" | "enumCaseInsensitive", value) => {
            value.clone()
        }
        (_, value) => bare(value),
    }
}
