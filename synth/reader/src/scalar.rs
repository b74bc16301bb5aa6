//! What a value without quotes is in YAML, as `CloudFormation` reads it.

use dsl::Severity;
use serde_json::{Number, Value as Json};

use crate::{
    faults::Faults,
    tree::{Node, Spot},
};

const QUOTE: &str = "quote it if it is text";

/// A plain scalar without a tag. What other readers take for something else is told.
pub(crate) fn plain(text: &str, spot: Spot, faults: &mut Faults) -> Node {
    let json = match text {
        "" | "~" | "null" | "Null" | "NULL" => Json::Null,
        "true" | "True" | "TRUE" => Json::Bool(true),
        "false" | "False" | "FALSE" => Json::Bool(false),
        // CloudFormation's YAML is 1.1 here: a tag's value `YES` arrives as `true`. `y` and `n` stay text.
        "yes" | "Yes" | "YES" | "on" | "On" | "ON" => boolean(text, true, spot, faults),
        "no" | "No" | "NO" | "off" | "Off" | "OFF" => boolean(text, false, spot, faults),
        _ if !text.starts_with(['-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) => text.into(),
        _ => digits(text, spot, faults),
    };
    Node::scalar(spot, json)
}

fn boolean(text: &str, value: bool, spot: Spot, faults: &mut Faults) -> Json {
    let message = format!("`{text}` without quotes is `{value}`");
    faults.note(Severity::Info, "yaml-boolean", message, spot).help = Some(QUOTE.to_owned());
    Json::Bool(value)
}

/// Something that begins as numbers do.
fn digits(text: &str, spot: Spot, faults: &mut Faults) -> Json {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if let Some(otherwise) = otherwise(unsigned) {
        let message = format!("`{text}` is read as text, but {otherwise}");
        faults.note(Severity::Warning, "yaml-number", message, spot).help = Some(QUOTE.to_owned());
        return text.into();
    }
    let Some(number) = number(text) else { return text.into() };
    if loses_digits(unsigned) {
        let message = format!("`{text}` without quotes is the number `{number}`");
        faults.note(Severity::Info, "yaml-number", message, spot).help = Some(QUOTE.to_owned());
    }
    Json::Number(number)
}

/// What YAML 1.1 has for a text that is kept as text, since a reader of 1.2 and a writer would both be surprised.
fn otherwise(unsigned: &str) -> Option<String> {
    let only = |text: &str, set: &str| !text.is_empty() && text.chars().all(|c| set.contains(c));
    if has_leading_zero(unsigned) && only(unsigned, "01234567") {
        let value = u128::from_str_radix(unsigned, 8).ok()?;
        return Some(format!("is the octal number `{value}` in YAML 1.1"));
    }
    if has_leading_zero(unsigned) && only(unsigned, "0123456789") {
        return Some("loses its first zero where it is taken for a number".to_owned());
    }
    let prefixed = [("0x", "0123456789abcdefABCDEF_"), ("0b", "01_"), ("0o", "01234567")];
    if prefixed.iter().any(|(prefix, set)| unsigned.strip_prefix(prefix).is_some_and(|rest| only(rest, set))) {
        return Some("is a number in YAML 1.1".to_owned());
    }
    if unsigned.contains('_') && only(unsigned, "0123456789_.") && unsigned.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(format!("is the number `{}` in YAML 1.1", unsigned.replace('_', "")));
    }
    let mut parts = unsigned.split(':');
    let first = parts.next().is_some_and(|first| only(first, "0123456789") && !first.starts_with('0'));
    let sixties =
        |part: &str| part.len() <= 2 && only(part, "0123456789") && part < "6" || part.len() == 1 && only(part, "6789");
    if first && unsigned.contains(':') && parts.all(sixties) {
        return Some("is a number in base 60 in YAML 1.1".to_owned());
    }
    matches!(unsigned, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN")
        .then(|| "is a number that JSON lacks in YAML".to_owned())
}

/// `3.10` is `3.1`; and a commit such as `12e45` is a number.
fn loses_digits(unsigned: &str) -> bool {
    match unsigned.split_once('.') {
        Some((_, fraction)) => fraction.len() > 1 && fraction.ends_with('0'),
        None => unsigned.contains(['e', 'E']),
    }
}

/// `007`, but not `0`, `0.5` and `0e1`.
pub(crate) fn has_leading_zero(unsigned: &str) -> bool {
    unsigned.strip_prefix('0').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A decimal number that JSON can hold.
pub(crate) fn number(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let decimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && decimal(digits)
    });
    let has_digits = !whole.is_empty() || fraction.is_some_and(|fraction| !fraction.is_empty());
    if !(exponent_fits && has_digits && decimal(whole) && fraction.is_none_or(decimal)) {
        return None;
    }
    if exponent.is_none() && fraction.is_none() && text != "-0" {
        let text = text.strip_prefix('+').unwrap_or(text);
        if let Ok(number) = text.parse::<u64>() {
            return Some(number.into());
        }
        if let Ok(number) = text.parse::<i64>() {
            return Some(number.into());
        }
    }
    Number::from_f64(text.parse().ok()?)
}
