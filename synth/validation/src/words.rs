//! How values and choices are told.

use serde_json::Value as Json;

use crate::nearest::nearest;

/// Longer values are cut.
const LONGEST: usize = 60;
/// More choices are not listed.
const MOST: usize = 12;

/// A value as it was found: `` `"abc"` ``, `a list of 3 items`.
pub(crate) fn found(value: &Json) -> String {
    match value {
        Json::Null => "empty (`null`)".to_owned(),
        Json::Array(items) => format!("a list of {}", count(items.len(), "item")),
        Json::Object(object) => format!("an object of {}", count(object.len(), "property")),
        Json::String(text) => format!("`{}`", short(text)),
        other => format!("`{}`", short(&other.to_string())),
    }
}

/// A text that fits a line.
pub(crate) fn short(text: &str) -> String {
    let line = text.replace(['\n', '\r', '\t'], " ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// `1 item`, `3 items`, `2 properties`.
pub(crate) fn count(number: usize, word: &str) -> String {
    match (number, word.strip_suffix('y')) {
        (1, _) => format!("1 {word}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        _ => format!("{number} {word}s"),
    }
}

/// `` `A`, `B` or `C` ``; what begins with an article is no name.
pub(crate) fn list(names: &[&str], word: &str) -> String {
    let name = |name: &&str| {
        if ["a ", "an ", "text", "true"].iter().any(|article| name.starts_with(article)) {
            (*name).to_owned()
        } else {
            format!("`{name}`")
        }
    };
    match names {
        [] => "nothing".to_owned(),
        [one] => name(one),
        [others @ .., last] => {
            let others: Vec<String> = others.iter().map(name).collect();
            format!("{} {word} {}", others.join(", "), name(last))
        }
    }
}

/// The choices, all of them if they are few, or those that come near.
pub(crate) fn one_of(written: &str, allowed: &[String]) -> String {
    let names: Vec<&str> = allowed.iter().map(String::as_str).collect();
    if names.len() <= MOST {
        return list(&names, "or");
    }
    match nearest(written, names.iter().copied()) {
        Some(near) => format!("one of {} values: `{near}` comes near", names.len()),
        None => format!("one of {} values, as {}", names.len(), list(&names[..3], "and")),
    }
}

/// A type of JSON Schema in words.
pub(crate) fn a_type(name: &str) -> &str {
    match name {
        "string" => "text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        "object" => "an object",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_told_in_few_words() {
        assert_eq!(found(&json!(["a"])), "a list of 1 item");
        assert_eq!(found(&json!({"a": 1, "b": 2})), "an object of 2 properties");
        assert_eq!(found(&json!("é".repeat(70))).chars().count(), 63);
        assert_eq!(list(&["A", "B", "C"], "or"), "`A`, `B` or `C`");
        assert_eq!(list(&["a list"], "or"), "a list");
    }
}
