//! What the service specification knows beyond the schemas: attributes and their types, replacement, documentation.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value as Json;

use crate::Error;

/// All resource types of the specification.
pub struct Specification {
    types: HashMap<String, Known>,
}

/// What is known of one resource type.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// AWS's text about the type.
    pub documentation: String,
    /// The attributes and their types.
    pub attributes: BTreeMap<String, Attribute>,
    /// The properties of the type itself.
    pub properties: BTreeMap<String, Property>,
    /// The properties of nested structures, by the structure's name.
    pub nested: HashMap<String, Nested>,
    /// The properties that `Ref` gives, where it is not the primary identifier.
    pub reference: Option<Vec<String>>,
    /// The form of its ARN.
    pub arn: Option<String>,
    /// Whether data is lost with it.
    pub stateful: bool,
    /// The property that bears its tags.
    pub tag_property: Option<String>,
}

/// A nested structure.
#[derive(Clone, Debug, Default)]
pub struct Nested {
    /// AWS's text about it.
    pub documentation: String,
    /// Its properties.
    pub properties: BTreeMap<String, Property>,
}

/// A property.
#[derive(Clone, Debug, Default)]
pub struct Property {
    /// AWS's text about it.
    pub documentation: String,
    /// Whether a change replaces the resource: `yes`, `maybe`, or nothing.
    pub replaces: Option<String>,
}

/// An attribute that `Fn::GetAtt` gives.
#[derive(Clone, Debug, Default)]
pub struct Attribute {
    /// AWS's text about it.
    pub documentation: String,
    /// What it is.
    pub kind: Kind,
}

/// What an attribute is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    #[default]
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

impl Kind {
    /// Its word in the packed schemas.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Texts => "texts",
            Self::Json => "json",
        }
    }

    fn of(kind: &Json) -> Self {
        match kind["type"].as_str() {
            Some("string" | "date-time") => Self::Text,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") if kind["element"]["type"] == "string" => Self::Texts,
            _ => Self::Json,
        }
    }
}

impl Specification {
    /// Reads the database.
    pub fn read(database: &Json) -> Result<Self, Error> {
        let schema = &database["schema"];
        let nested: HashMap<&str, &Json> =
            entities(schema, "typeDefinition").filter_map(|entity| Some((entity["$id"].as_str()?, entity))).collect();
        let uses = &schema["usesType"]["forward"];
        let types: HashMap<String, Known> = entities(schema, "resource")
            .filter_map(|entity| {
                let of = entity["$id"].as_str().map(|id| &uses[id]);
                let ids = of.and_then(Json::as_array).into_iter().flatten().filter_map(|target| target["$id"].as_str());
                let nested = ids.filter_map(|id| nested.get(id).copied());
                Some((entity["cloudFormationType"].as_str()?.to_owned(), Known::of(entity, nested)))
            })
            .collect();
        if types.is_empty() {
            return Err(Error::Shape("the specification lists no resource types".to_owned()));
        }
        Ok(Self { types })
    }

    /// What is known of a type.
    pub fn known(&self, type_name: &str) -> Known {
        self.types.get(type_name).cloned().unwrap_or_default()
    }

    /// The names of its types.
    pub fn type_names(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }
}

impl Known {
    fn of<'a>(entity: &Json, nested: impl Iterator<Item = &'a Json>) -> Self {
        let attributes = fields(&entity["attributes"])
            .map(|(name, body)| {
                (name.clone(), Attribute { documentation: text(&body["documentation"]), kind: Kind::of(&body["type"]) })
            })
            .collect();
        let nested = nested
            .map(|body| {
                let of =
                    Nested { documentation: text(&body["documentation"]), properties: properties(&body["properties"]) };
                (text(&body["name"]), of)
            })
            .collect();
        Self {
            documentation: text(&entity["documentation"]),
            attributes,
            properties: properties(&entity["properties"]),
            nested,
            reference: entity["cfnRefIdentifier"].as_array().map(|names| names.iter().map(text).collect()),
            arn: entity["arnTemplate"].as_str().map(str::to_owned),
            stateful: entity["isStateful"].as_bool().unwrap_or_default(),
            tag_property: entity["tagInformation"]["tagPropertyName"].as_str().map(str::to_owned),
        }
    }
}

fn entities<'a>(schema: &'a Json, kind: &str) -> impl Iterator<Item = &'a Json> {
    schema[kind]["entities"].as_array().into_iter().flatten()
}

fn fields(json: &Json) -> impl Iterator<Item = (&String, &Json)> {
    json.as_object().into_iter().flatten()
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn properties(json: &Json) -> BTreeMap<String, Property> {
    fields(json)
        .map(|(name, body)| {
            let replaces = body["causesReplacement"].as_str().filter(|answer| *answer != "no").map(str::to_owned);
            (name.clone(), Property { documentation: text(&body["documentation"]), replaces })
        })
        .collect()
}
