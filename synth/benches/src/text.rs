//! A template as people write it.

use std::fmt::Write;

use serde_json::Value as Json;

/// Block YAML with short forms.
///
/// ```
/// let template = serde_json::json!({"Resources": {"A": {"Tags": [{"Key": "a", "Value": {"Fn::Sub": "${A}"}}]}}});
/// let text = "Resources:\n  A:\n    Tags:\n      -\n        Key: \"a\"\n        Value: !Sub \"${A}\"\n";
/// assert_eq!(workloads::yaml(&template), text);
/// ```
pub fn yaml(template: &Json) -> String {
    let mut text = String::new();
    block(template, 0, &mut text);
    text.trim_start().to_owned() + "\n"
}

/// What stands behind a key or a dash. Writing to a `String` cannot fail.
fn block(value: &Json, indent: usize, text: &mut String) {
    let margin = " ".repeat(indent);
    match value {
        Json::Object(object) if !object.is_empty() => {
            if let Some((name, argument)) = short(value) {
                let _ = write!(text, " !{name} {argument}");
                return;
            }
            for (key, value) in object {
                let _ = write!(text, "\n{margin}{key}:");
                block(value, indent + 2, text);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for item in items {
                let _ = write!(text, "\n{margin}-");
                block(item, indent + 2, text);
            }
        }
        other => {
            let _ = write!(text, " {other}");
        }
    }
}

/// The short form of a function of one text.
fn short(value: &Json) -> Option<(&str, String)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    let text = argument.as_str()?;
    match name.as_str() {
        "Ref" => Some(("Ref", text.to_owned())),
        _ => Some((name.strip_prefix("Fn::")?, argument.to_string())),
    }
}
