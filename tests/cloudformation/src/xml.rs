//! Answers of the query protocol.

use std::fmt::Write as _;

/// An element with text.
pub(crate) fn text(name: &str, text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            _ => escaped.push(character),
        }
    }
    format!("<{name}>{escaped}</{name}>")
}

/// An element with text, where there is any.
pub(crate) fn maybe(name: &str, value: Option<&str>) -> String {
    value.map(|value| text(name, value)).unwrap_or_default()
}

/// An element with others.
pub(crate) fn element(name: &str, inner: &str) -> String {
    format!("<{name}>{inner}</{name}>")
}

/// A list.
pub(crate) fn list(name: &str, members: impl IntoIterator<Item = String>) -> String {
    let mut inner = String::new();
    for member in members {
        let _ = write!(inner, "<member>{member}</member>");
    }
    element(name, &inner)
}

/// The whole answer to an operation.
pub(crate) fn answer(action: &str, result: &str) -> String {
    format!(
        "<{action}Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><{action}Result>{result}</{action}Result>\
         <ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata></{action}Response>"
    )
}

/// The whole answer that refuses one.
pub(crate) fn refusal(code: &str, message: &str) -> String {
    format!(
        "<ErrorResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><Error><Type>Sender</Type>{}{}</Error>\
         <RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>",
        text("Code", code),
        text("Message", message)
    )
}
