//! Doc comments: AWS's own first sentences, and what the schemas say in numbers.

use serde_json::Value as Json;

use crate::resource::{Resource, strings};

/// A text is cut behind the sentence that passes this length.
const SHORT: usize = 100;
/// A sentence longer than this is cut inside.
const LONG: usize = 240;
/// So many letters in a line, with its indentation and slashes.
const WIDTH: usize = 112;
/// Values of an enumeration that are listed.
const VALUES: usize = 10;

/// The lines about a resource type.
pub(crate) fn resource(resource: &Resource) -> Vec<String> {
    let fallback = resource.schema["description"].as_str().unwrap_or_default();
    let text = first(&resource.known.documentation, fallback);
    let mut lines = vec![format!("`{}`.", resource.type_name)];
    if !text.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&text));
    }
    let mut facts = Vec::new();
    if resource.known.stateful {
        facts.push("It holds data that is lost with it.".to_owned());
    }
    if let Some(arn) = &resource.known.arn {
        facts.push(format!("Its ARN: `{arn}`."));
    }
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&facts.join(" ")));
    }
    lines
}

/// The lines about a nested structure.
pub(crate) fn nested(known: &str, description: &str, type_name: &str, name: &str) -> Vec<String> {
    let text = first(known, description);
    if text.is_empty() { vec![format!("`{name}` of `{type_name}`.")] } else { wrap(&text) }
}

/// The lines about a property.
pub(crate) fn field(known: &str, node: &Json, target: &Json, is_required: bool, replaces: Option<&str>) -> Vec<String> {
    let description = node["description"].as_str().or_else(|| target["description"].as_str()).unwrap_or_default();
    let text = first(known, description);
    let mut facts: Vec<String> = Vec::new();
    if is_required {
        facts.push("Required.".to_owned());
    }
    facts.extend(range(target));
    facts.extend(values(target));
    match replaces {
        Some("yes") => facts.push("A change replaces the resource.".to_owned()),
        Some(_) => facts.push("Some changes replace the resource.".to_owned()),
        None => {}
    }
    let mut lines = wrap(&text);
    if !facts.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&facts.join(" ")));
    }
    lines
}

/// The line about an attribute.
pub(crate) fn attribute(known: &str, name: &str) -> Vec<String> {
    let text = first(known, "");
    if text.is_empty() { vec![format!("The attribute `{name}`.")] } else { wrap(&text) }
}

fn range(node: &Json) -> Option<String> {
    let bounds = |least: &str, most: &str| match (node[least].as_number(), node[most].as_number()) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
        (Some(least), None) => Some(format!("At least {least}")),
        (None, Some(most)) => Some(format!("At most {most}")),
        (None, None) => None,
    };
    if let Some(numbers) = bounds("minimum", "maximum") {
        return Some(format!("{numbers}."));
    }
    match (bounds("minLength", "maxLength"), bounds("minItems", "maxItems")) {
        (Some(letters), _) => Some(format!("{letters} characters.")),
        (None, Some(items)) => Some(format!("{items} items.")),
        (None, None) => None,
    }
}

fn values(node: &Json) -> Option<String> {
    let mut values: Vec<&str> = strings(&node["enum"]).collect();
    // Those with every spelling of a word come from schemas that take them in any case.
    values.dedup_by_key(|value| value.to_ascii_lowercase());
    let listed = !values.is_empty() && values.len() <= VALUES && values.iter().all(|value| !value.contains('`'));
    listed.then(|| format!("One of `{}`.", values.join("`, `")))
}

/// The first sentences of a text as plain Markdown: no links, no lists, no notes.
fn first(text: &str, otherwise: &str) -> String {
    let text = if text.trim().is_empty() { otherwise } else { text };
    let paragraph =
        text.split("\n\n").map(str::trim).find(|part| !part.is_empty() && !part.starts_with(['>', '#', '|']));
    let plain = unlink(&paragraph.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "));
    let mut end = 0;
    for (index, _) in plain.match_indices(". ") {
        let is_abbreviation =
            ["e.g", "i.e", "etc", "vs", "No", "Inc"].iter().any(|word| plain[..index].ends_with(word));
        if is_abbreviation || plain[..index].matches('`').count() % 2 == 1 {
            continue;
        }
        if end > 0 && index > LONG {
            break;
        }
        end = index + 1;
        if end >= SHORT {
            break;
        }
    }
    // Without a full stop that a space follows, the whole is one sentence.
    let is_whole = end == 0 || (end < SHORT && plain.len() <= LONG);
    let sentence = if is_whole { plain.as_str() } else { &plain[..end] };
    let sentence = escape(&cut(sentence.trim_end_matches([':', ' '])));
    if sentence.is_empty() || sentence.ends_with(['.', '…', '!', '?']) { sentence } else { format!("{sentence}.") }
}

/// `[text](address)` is `text`.
fn unlink(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (Some(open), Some(close)) = (rest[..middle].rfind('['), rest[middle..].find(')')) else {
            break;
        };
        plain.push_str(&rest[..open]);
        plain.push_str(&rest[open + 1..middle]);
        rest = &rest[middle + close + 1..];
    }
    plain.push_str(rest);
    plain.replace(" .", ".").replace(" ,", ",")
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONG {
        return text.to_owned();
    }
    let end = text.char_indices().nth(LONG).map_or(text.len(), |(end, _)| end);
    let end = text[..end].rfind(' ').unwrap_or(end);
    let mut cut = text[..end].trim_end_matches([',', ';', ':', ' ', '(']).to_owned();
    if cut.matches('`').count() % 2 == 1 {
        cut.push('`');
    }
    cut + "…"
}

/// What rustdoc would take for its own: tags, links, and unpaired backticks.
fn escape(text: &str) -> String {
    let paired = text.matches('`').count().is_multiple_of(2);
    let mut escaped = String::new();
    let mut in_code = false;
    for letter in text.chars() {
        match letter {
            '`' if paired => in_code = !in_code,
            '`' | '<' | '[' | ']' | '\\' | '*' | '_' | '|' if !in_code => escaped.push('\\'),
            _ => {}
        }
        escaped.push(letter);
    }
    // A bare address is a warning of rustdoc's; in angle brackets it is a link.
    escaped
        .split(' ')
        .map(|word| {
            if word.contains("://") && !word.contains('`') {
                format!("`{}`", word.replace('\\', ""))
            } else {
                word.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            // A line that began like a list or a heading would be one.
            _ => lines.push(if word.starts_with(['-', '+', '#', '=', '>']) {
                format!("\\{word}")
            } else {
                word.to_owned()
            }),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_text_is_cut_to_its_first_sentences() {
        for (text, expected) in [
            (
                "The name, e.g. `a`. The rest is long enough to be left out, since one sentence would be plenty for all who read.",
                "The name, e.g. `a`. The rest is long enough to be left out, since one sentence would be plenty for all who read.",
            ),
            ("See [the guide](https://example.com/a) .\n\nMore.", "See the guide."),
            ("A list of\n- one\n- two", "A list of - one - two."),
            ("<b>Bold</b> [x]", "\\<b>Bold\\</b> \\[x\\]."),
            ("", ""),
        ] {
            assert_eq!(first(text, ""), expected);
        }
    }

    #[test]
    fn a_property_tells_its_range_and_replacement() {
        let node = json!({"type": "integer", "minimum": 0, "maximum": 900});
        assert_eq!(
            field("How long.", &node, &node, true, Some("yes")),
            ["How long.", "", "Required. 0 to 900. A change replaces the resource."]
        );
    }
}
