//! From a record's body to its message.

use serde::de::DeserializeOwned;
use serde_json::{Value, error::Category};

use crate::Failure;

/// Reads a body as JSON. What it says is kept out of the reason: only the place of the fault is told, and the names of
/// fields where they are ours.
pub(crate) fn read<T: DeserializeOwned>(name: &str, body: &str) -> Result<T, Failure> {
    serde_json::from_str(body).map_err(|error| {
        let what = what(&error);
        let (line, column) = (error.line(), error.column());
        Failure::permanent(format!("the body is no `{name}`: {what} (line {line}, column {column})"))
    })
}

/// Reads an invocation's payload, which Lambda has read as JSON already.
pub(crate) fn read_value<T: DeserializeOwned>(name: &str, payload: Value) -> Result<T, Failure> {
    serde_json::from_value(payload)
        .map_err(|error| Failure::permanent(format!("the payload is no `{name}`: {}", what(&error))))
}

fn what(error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Syntax | Category::Io => "it is not JSON".to_owned(),
        Category::Eof => "it breaks off".to_owned(),
        Category::Data => missing_field(error).unwrap_or_else(|| "a field is unknown or of another type".to_owned()),
    }
}

/// serde names a missing field after the message's type, so no part of the body is in it.
fn missing_field(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    let name = text.strip_prefix("missing field `")?.split('`').next()?;
    Some(format!("`{name}` is missing"))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Order {
        #[expect(dead_code, reason = "only whether it is there matters")]
        number: u32,
    }

    #[test]
    fn the_reason_names_the_fault_and_not_the_body() {
        for (body, expected) in [
            ("{", "the body is no `Order`: it breaks off (line 1, column 1)"),
            ("hush", "the body is no `Order`: it is not JSON (line 1, column 1)"),
            ("{}", "the body is no `Order`: `number` is missing (line 1, column 2)"),
            (
                r#"{"number":"hush"}"#,
                "the body is no `Order`: a field is unknown or of another type (line 1, column 16)",
            ),
            (r#"{"hush":1}"#, "the body is no `Order`: a field is unknown or of another type (line 1, column 7)"),
        ] {
            let failure = read::<Order>("Order", body).unwrap_err();
            assert!(failure.is_permanent());
            assert_eq!(failure.reason(), expected);
        }
    }
}
