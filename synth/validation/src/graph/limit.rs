//! How much a template may hold.

use serde_json::Value as Json;

use crate::{Finding, path::Step, sections::Sections, words::count};

/// What a section may hold at most.
const MOST: &[(&str, &str, usize)] = &[
    ("Resources", "resource", 500),
    ("Parameters", "parameter", 200),
    ("Outputs", "output", 200),
    ("Mappings", "mapping", 200),
];
/// The largest template, by way of a bucket.
const LARGEST: usize = 1_000_000;
/// The longest description, in bytes.
const DESCRIPTION: usize = 1_024;

pub(crate) fn check(sections: &Sections<'_>, findings: &mut Vec<Finding>) {
    for (section, word, most) in MOST {
        let held = sections.template.get(section).and_then(Json::as_object).map_or(0, serde_json::Map::len);
        if held > *most {
            let message = format!("the template has {}, but may have at most {most}", count(held, word));
            let finding = Finding::of_template("limit", message, &[Step::Key((*section).to_owned())]);
            findings.push(finding.with_help(Some("divide it into several stacks".to_owned())));
        }
    }
    let size = size(sections.template, 0);
    if size > LARGEST {
        let message = format!("the template has {size} bytes, but may have at most {LARGEST}");
        let finding = Finding::of_template("limit", message, &[]);
        findings.push(finding.with_help(Some("divide it into several stacks".to_owned())));
    }
    let described = sections.template.get("Description").and_then(Json::as_str).map_or(0, str::len);
    if described > DESCRIPTION {
        let message = format!("the description has {described} bytes, but may have at most {DESCRIPTION}");
        findings.push(Finding::of_template("limit", message, &[Step::Key("Description".to_owned())]));
    }
}

/// The bytes of the canonical text: two spaces a level, a line for each entry. Letters that JSON escapes count once, so
/// it is a lower bound, and nothing is written to find it.
fn size(value: &Json, depth: usize) -> usize {
    match value {
        Json::Null | Json::Bool(true) => 4,
        Json::Bool(false) => 5,
        Json::Number(_) => 1,
        Json::String(text) => text.len() + 2,
        Json::Array(items) if items.is_empty() => 2,
        Json::Array(items) => {
            let lines: usize = items.iter().map(|item| 2 * depth + 4 + size(item, depth + 1)).sum();
            lines + 2 * depth + 2
        }
        Json::Object(object) if object.is_empty() => 2,
        Json::Object(object) => {
            let lines: usize = object.iter().map(|(key, item)| 2 * depth + 8 + key.len() + size(item, depth + 1)).sum();
            lines + 2 * depth + 2
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_size_is_that_of_the_text() {
        let value = json!({"A": [1, 2, {"B": "text"}], "C": {}, "D": true});
        let text = serde_json::to_string_pretty(&value).unwrap();
        assert!(size(&value, 0).abs_diff(text.len()) <= 2, "{} {}", size(&value, 0), text.len());
    }
}
