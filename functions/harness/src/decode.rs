//! From a record's body to its message.

use contract::Message;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::Failure;

/// Reads a body as JSON. What it says is kept out of the reason: only the place of the fault is told, and the names of
/// fields where they are ours.
pub(crate) fn decode<M: Message + DeserializeOwned>(body: Option<&str>) -> Result<M, Failure> {
    let body = body.ok_or_else(|| Failure::permanent("the record has no body"))?;
    serde_json::from_str(body).map_err(|error| {
        let what = match error.classify() {
            Category::Syntax | Category::Io => "it is not JSON".to_owned(),
            Category::Eof => "it breaks off".to_owned(),
            Category::Data => {
                missing_field(&error).unwrap_or_else(|| "a field is unknown or of another type".to_owned())
            }
        };
        let (line, column) = (error.line(), error.column());
        Failure::permanent(format!("the body is no `{}`: {what} (line {line}, column {column})", M::NAME))
    })
}

/// serde names a missing field after the message's type, so no part of the body is in it.
fn missing_field(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    let name = text.strip_prefix("missing field `")?.split('`').next()?;
    Some(format!("`{name}` is missing"))
}

#[cfg(test)]
mod tests {
    use contract::Standard;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Order {
        #[expect(dead_code, reason = "only whether it is there matters")]
        number: u32,
    }

    impl Message for Order {
        type Queue = Standard;
        const NAME: &'static str = "Order";
    }

    #[test]
    fn the_reason_names_the_fault_and_not_the_body() {
        for (body, expected) in [
            (None, "the record has no body"),
            (Some("{"), "the body is no `Order`: it breaks off (line 1, column 1)"),
            (Some("hush"), "the body is no `Order`: it is not JSON (line 1, column 1)"),
            (Some("{}"), "the body is no `Order`: `number` is missing (line 1, column 2)"),
            (
                Some(r#"{"number":"hush"}"#),
                "the body is no `Order`: a field is unknown or of another type (line 1, column 16)",
            ),
            (Some(r#"{"hush":1}"#), "the body is no `Order`: a field is unknown or of another type (line 1, column 7)"),
        ] {
            let failure = decode::<Order>(body).unwrap_err();
            assert!(failure.is_permanent());
            assert_eq!(failure.reason(), expected);
        }
    }
}
