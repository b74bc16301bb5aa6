//! Takes credentials out of what is recorded.

use std::borrow::Cow;

use serde_json::Value;

/// What stands for a credential.
pub(crate) const REDACTED: &str = "REDACTED";

/// Names of parameters and JSON members that hold a credential.
const PARAMETERS: [&str; 6] = ["key", "client_secret", "access_token", "token", "secret", "password"];

/// Names of headers that hold one.
const HEADERS: [&str; 5] = ["authorization", "proxy-authorization", "cookie", "x-api-key", "apikey"];

fn secret(name: &str) -> bool {
    PARAMETERS.iter().any(|parameter| name.eq_ignore_ascii_case(parameter))
}

/// A header's name and value.
pub(crate) fn header(name: &str, value: &[u8]) -> (String, String) {
    let value = if HEADERS.contains(&name) { REDACTED.into() } else { String::from_utf8_lossy(value) };
    (name.to_owned(), value.into_owned())
}

/// `a=1&key=…`: every other pair stays letter by letter.
pub(crate) fn pairs(encoded: &str) -> String {
    let redacted = encoded.split('&').map(|pair| {
        // The name as the service reads it, so that `%6Bey` is `key`.
        match form_urlencoded::parse(pair.as_bytes()).next() {
            Some((name, _)) if secret(&name) => Cow::Owned(format!("{name}={REDACTED}")),
            _ => Cow::Borrowed(pair),
        }
    });
    redacted.collect::<Vec<_>>().join("&")
}

/// A body: JSON, a form, or any text.
pub(crate) fn body(text: &str) -> String {
    if let Ok(mut value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
        // A body without credentials is kept as it came.
        return if members(&mut value) { value.to_string() } else { text.to_owned() };
    }
    pairs(text)
}

fn members(value: &mut Value) -> bool {
    match value {
        Value::Object(object) => object.iter_mut().fold(false, |found, (name, value)| {
            if secret(name) {
                *value = REDACTED.into();
                return true;
            }
            members(value) | found
        }),
        Value::Array(items) => items.iter_mut().fold(false, |found, item| members(item) | found),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_out_credentials_and_nothing_else() {
        for (text, redacted) in [
            ("key=abc&steamid=1", "key=REDACTED&steamid=1"),
            ("a=1&%6Bey=abc", "a=1&key=REDACTED"),
            ("client_id=x&client_secret=y&grant_type=z", "client_id=x&client_secret=REDACTED&grant_type=z"),
            (
                "fields uid; where uid = \"1\" & external_game_source = 1;",
                "fields uid; where uid = \"1\" & external_game_source = 1;",
            ),
            (r#"{"a":[{"token":"t"}],"b":1}"#, r#"{"a":[{"token":"REDACTED"}],"b":1}"#),
            (r#"{ "b": 1 }"#, r#"{ "b": 1 }"#),
            ("", ""),
        ] {
            assert_eq!(body(text), redacted);
        }
        assert_eq!(header("authorization", b"Bearer x").1, REDACTED);
        assert_eq!(header("client-id", b"x").1, "x");
    }
}
