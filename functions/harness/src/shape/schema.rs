//! A shape as a JSON Schema, for those who send.

use serde_json::{Map, Value, json};

use super::Shape;

impl Shape {
    /// The shape as a JSON Schema (draft 2020-12). A rule of a text ([`Shape::text_like`]) stands in its `description`;
    /// the depth of 32, doubled names and NULs, which no schema can forbid everywhere, are checked all the same.
    ///
    /// ```
    /// use harness::{Field, Shape};
    /// const ORDER: Shape = Shape::Object(&[Field::required("orderId", Shape::text(1, 64))]);
    /// assert_eq!(ORDER.schema(), serde_json::json!({
    ///     "type": "object",
    ///     "properties": { "orderId": { "type": "string", "minLength": 1, "maxLength": 64 } },
    ///     "required": ["orderId"],
    ///     "additionalProperties": false,
    /// }));
    /// ```
    pub fn schema(&self) -> Value {
        match self {
            Self::Bool => json!({ "type": "boolean" }),
            Self::Integer { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Self::Number { least, most } => json!({ "type": "number", "minimum": least, "maximum": most }),
            Self::Text { least, most, like } => {
                let mut schema = json!({ "type": "string", "minLength": least, "maxLength": most });
                if let Some(like) = like {
                    schema["description"] = like.what.into();
                }
                schema
            }
            Self::OneOf(texts) => json!({ "enum": texts }),
            Self::Scalar { most } => json!({ "type": ["string", "number", "boolean"], "maxLength": most }),
            Self::List { of, least, most } => {
                json!({ "type": "array", "items": of.schema(), "minItems": least, "maxItems": most })
            }
            Self::Object(fields) => {
                let properties: Map<_, _> =
                    fields.iter().map(|field| (field.name.to_owned(), field.shape.schema())).collect();
                let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
                json!({
                    "type": "object", "properties": properties, "required": required, "additionalProperties": false,
                })
            }
            Self::Map { of, most } => {
                json!({ "type": "object", "additionalProperties": of.schema(), "maxProperties": most })
            }
            Self::Nullable(shape) => json!({ "anyOf": [{ "type": "null" }, shape.schema()] }),
            Self::Any => json!(true),
        }
    }
}
