//! Values in a line: functions as `${Orders.Arn}`, long texts without their middle.

use serde_json::Value as Json;

use super::paint::clean;
use crate::{
    secret::HIDDEN,
    symbol::{Piece, intrinsic, text_of},
};

/// A value in one line, whole.
pub(crate) fn shown(value: &Json) -> String {
    if let Json::String(text) = value
        && text == HIDDEN
    {
        return text.clone();
    }
    if intrinsic(value).is_some()
        && let Some(text) = text_of(value)
    {
        match text.0.as_slice() {
            // A function that is no text.
            [Piece::Symbol(name)] if name.starts_with('{') => return clean(&value.to_string()).into_owned(),
            [Piece::Symbol(name)] => return clean(&format!("${{{name}}}")).into_owned(),
            _ => return clean(&Json::String(text.shown()).to_string()).into_owned(),
        }
    }
    clean(&value.to_string()).into_owned()
}

pub(crate) fn length(text: &str) -> usize {
    text.chars().count()
}

fn part(text: &str, from: usize, to: usize) -> String {
    text.chars().skip(from).take(to.saturating_sub(from)).collect()
}

/// Without its middle, where it is longer than `width`; then its length is said.
pub(crate) fn shortened(text: &str, width: usize) -> String {
    let whole = length(text);
    if whole <= width {
        return text.to_owned();
    }
    let said = format!(" ({whole} characters)");
    let room = width.saturating_sub(said.len() + 3).max(8);
    let (head, tail) = (room.div_ceil(2), room / 2);
    if head + tail + 3 >= whole {
        return text.to_owned();
    }
    format!("{}...{}{said}", part(text, 0, head), part(text, whole - tail, whole))
}

/// Two values of which the difference can be seen, each within `width`.
pub(crate) fn pair(before: &str, after: &str, width: usize) -> (String, String) {
    let (one, other) = (shortened(before, width), shortened(after, width));
    if one != other && (one == before) == (other == after) && one == before {
        return (one, other);
    }
    // The middle that differs is what is to be seen: the common ends can go.
    let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
    if same <= width / 4 {
        return if one == other { (before.to_owned(), after.to_owned()) } else { (one, other) };
    }
    let from = same.saturating_sub(width / 4);
    let window = |text: &str| {
        let whole = length(text);
        let to = whole.min(from + width.saturating_sub(26).max(12));
        let (head, tail) = (if from > 0 { "..." } else { "" }, if to < whole { "..." } else { "" });
        format!("{head}{}{tail} ({whole} characters)", part(text, from, to))
    };
    (window(before), window(after))
}

/// A text in lines of at most `width`, broken between words; a word that is longer stays whole.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line");
        if !line.is_empty() && length(line) + 1 + length(word) > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_short_and_tell_what_they_are() {
        for (value, text) in [
            (json!({"Ref": "Orders"}), "${Orders}"),
            (json!({"Fn::GetAtt": ["Orders", "Arn"]}), "${Orders.Arn}"),
            (json!({"Fn::Join": ["", ["a-", {"Ref": "Orders"}]]}), "\"a-${Orders}\""),
            (json!({"Fn::If": ["c", 1, 2]}), "{\"Fn::If\":[\"c\",1,2]}"),
            (json!(["a", 1]), "[\"a\",1]"),
            (json!("\u{1b}[31m\u{202e}"), "\"\\u001b[31m\\u{202e}\""),
        ] {
            assert_eq!(shown(&value), text);
        }
        let long = "x".repeat(200);
        let short = shortened(&long, 40);
        assert!(short.ends_with("(200 characters)") && length(&short) <= 40, "{short}");
        let (one, other) = pair(&format!("{long}a{long}"), &format!("{long}b{long}"), 40);
        assert!(one.contains('a') && other.contains('b'), "{one} {other}");
    }
}
