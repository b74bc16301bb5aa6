//! What holds for every text: JSON and YAML read back equal, places point at what they name, garbage ends.

#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "a test stops at what it did not expect, and writes its texts as they come"
)]

use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::{Map, Value as Json};

fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z][A-Za-z0-9]{0,8}",
        1 => "[ -~]{1,8}",
        1 => "\\PC{1,4}",
        1 => Just("yes".to_owned()),
        1 => Just("0123".to_owned()),
        1 => Just("<<".to_owned()),
    ]
}

fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_filter("JSON has no others", |number| number.is_finite()).prop_map(Json::from),
        ".*".prop_map(Json::from),
        "[ -~\n\t'\"\\\\]{0,12}".prop_map(Json::from),
        key().prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((key(), inner), 0..5).prop_map(|members| Json::from(Map::from_iter(members))),
        ]
    })
}

fn template() -> impl Strategy<Value = Json> {
    prop::collection::vec((key(), value()), 1..5).prop_map(|members| Json::from(Map::from_iter(members)))
}

/// Block YAML with every text in JSON's double quotes, which YAML reads too.
fn yaml(value: &Json, indent: usize, text: &mut String) {
    let quoted = |text: &str| Json::from(text).to_string().replace('\u{7f}', "\\u007f").replace('\u{feff}', "\\ufeff");
    match value {
        Json::Object(object) if !object.is_empty() => {
            for (key, value) in object {
                *text += &format!("\n{}? {}\n{}:", " ".repeat(indent), quoted(key), " ".repeat(indent));
                yaml(value, indent + 2, text);
            }
        }
        Json::Array(list) if !list.is_empty() => {
            for item in list {
                *text += &format!("\n{}-", " ".repeat(indent));
                yaml(item, indent + 2, text);
            }
        }
        Json::String(line) => *text += &format!(" {}", quoted(line)),
        other => *text += &format!(" {other}"),
    }
}

/// YAML's printable characters: the others it takes escaped alone, as does the printer above for most.
fn is_printable(value: &Json) -> bool {
    let printable = |text: &str| {
        text.chars().all(|c| {
            c.is_ascii() || matches!(c, '\u{85}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
        })
    };
    match value {
        Json::String(text) => printable(text),
        Json::Array(list) => list.iter().all(is_printable),
        Json::Object(object) => object.iter().all(|(key, value)| printable(key) && is_printable(value)),
        _ => true,
    }
}

/// Every key of a JSON text stands, in quotes, where it is said to.
fn check_places(text: &str, source: &reader::Source, value: &Json, pointer: &str) {
    let lines: Vec<&str> = text.split('\n').collect();
    let members: Vec<(String, Option<String>, &Json)> = match value {
        Json::Object(object) => object
            .iter()
            .map(|(key, value)| {
                (key.replace('~', "~0").replace('/', "~1"), Some(Json::from(key.as_str()).to_string()), value)
            })
            .collect(),
        Json::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), None, value)).collect(),
        _ => return,
    };
    for (step, key, value) in members {
        let pointer = format!("{pointer}/{step}");
        let at = source.at_pointer(&pointer);
        let rest: String = lines[at.line as usize - 1].chars().skip(at.column as usize - 1).collect();
        let expected = key.unwrap_or_else(|| value.to_string().chars().take(1).collect());
        assert!(rest.starts_with(&expected), "{pointer} is said to stand at `{rest}`");
        check_places(text, source, value, &pointer);
    }
}

proptest! {
    #[test]
    fn json_reads_back_equal_and_every_place_is_right(template in template(), pretty in any::<bool>()) {
        let text = if pretty { format!("{template:#}") } else { template.to_string() };
        let source = reader::read("a.json", text.as_bytes()).unwrap();
        prop_assert_eq!(source.template().json(), &template);
        check_places(&text, &source, &template, "");
    }

    #[test]
    fn yaml_reads_back_equal(template in template().prop_filter("printable", is_printable)) {
        let mut text = String::new();
        yaml(&template, 0, &mut text);
        let source = reader::read("a.yaml", text.as_bytes());
        let read = source.map(reader::Source::into_template).map_err(|faults| format!("{faults:?}\n{text}"));
        let read = read.unwrap();
        prop_assert_eq!(read.json(), &template);
    }

    #[test]
    fn json_is_what_serde_json_takes(text in "[\\{\\}\\[\\]:,\"a0-2\\-+.eE \\\\utrfnl/]{0,24}") {
        let text = format!("{{\"A\":{text}}}");
        let oracle = serde_json::from_str::<Json>(&text);
        match reader::read("a.json", text.as_bytes()) {
            Ok(source) => prop_assert_eq!(source.template().json(), &oracle.unwrap()),
            Err(faults) => prop_assert!(oracle.is_err() || faults[0].code == "duplicate-key", "{:?}", faults),
        }
    }

    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..200), json in any::<bool>()) {
        let _ = reader::read(if json { "a.json" } else { "a.yaml" }, &bytes);
    }

    #[test]
    fn any_signs_end(text in "[\\{\\}\\[\\]:,\"'!&*|>?#%@`~\\-<= \n\tab0.\\\\]{0,80}") {
        if let Ok(source) = reader::read("a.yaml", text.as_bytes()) {
            source.at(&text);
            source.at_pointer(&text);
        }
    }
}

const TEMPLATES: [&str; 3] = [
    include_str!("../../../tests/snapshots/prod/savepoint-prod.template.json"),
    include_str!("mutated/pipeline.yaml"),
    include_str!("mutated/odd.yaml"),
];

/// Real templates with pieces taken out, doubled, moved and spoiled. `READER_FUZZ_SECONDS` lengthens it.
#[test]
fn spoiled_templates_end() {
    let seconds = std::env::var("READER_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(2);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut state = seconds.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut random = |below: usize| {
        // xorshift: the same mutations at every run.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 16).unwrap() % below.max(1)
    };
    let signs = b"{}[]:,\"'!&*|>?#%@`~-<= \n\t\\\0\xff0a";
    let (mut runs, mut slowest) = (0_u32, Duration::ZERO);
    while Instant::now() < end {
        let mut bytes = TEMPLATES[random(3)].as_bytes().to_vec();
        for _ in 0..=random(8) {
            let from = random(bytes.len());
            let to = (from + random(60)).min(bytes.len());
            let piece = bytes[from..to].to_vec();
            match random(5) {
                0 => drop(bytes.drain(from..to)),
                1 => bytes.splice(from..from, piece.repeat(random(20))).for_each(drop),
                2 => {
                    let to = random(bytes.len());
                    bytes.splice(to..to, piece).for_each(drop);
                }
                3 => bytes.insert(from, signs[random(signs.len())]),
                _ => bytes.truncate(from.max(1)),
            }
        }
        let begin = Instant::now();
        let read = reader::read(if random(2) == 0 { "a.json" } else { "a.yaml" }, &bytes);
        slowest = slowest.max(begin.elapsed());
        if let Ok(source) = read {
            source.at("Resources.Dlq.Properties.Tags[0].Key");
        }
        runs += 1;
    }
    assert!(slowest < Duration::from_secs(2), "{runs} runs, the slowest took {slowest:?}");
}

/// What is repeated a million times costs in proportion.
#[test]
fn nothing_takes_longer_than_its_length() {
    let seeds = [
        "a",
        "a: b\n",
        "- a\n",
        "'",
        "\"",
        "\\",
        "{",
        "[",
        "[a, ",
        "!Ref ",
        "&a ",
        "*a ",
        "? ",
        ": ",
        "#",
        "# a\n",
        "\n",
        " ",
        "\t",
        "--- \n",
        "'a\n",
        "a: 'b\n",
        "a: |\n  b\n",
        "%A\n",
        "- - ",
        "a\n ",
        "&a a\n",
        "{a: b}, ",
        "\"a\": ",
        "a: &a b\n",
        "!",
        "<<: ",
        "a:\n",
        "\u{85}",
        "é",
        "\"\\u0041",
        "a: \"\n",
        "{a: b}, ",
        "b, ",
    ];
    for seed in seeds {
        for lead in ["", "A: ", "A: [", "{\"A\": ", "A: |\n  ", "A: \"", "A: '"] {
            let text = format!("{lead}{}", seed.repeat(100_000 / seed.len()));
            let begin = Instant::now();
            let _ = reader::read("a.yaml", text.as_bytes());
            // Its square would take minutes, a busy machine some seconds.
            assert!(
                begin.elapsed() < Duration::from_secs(10),
                "`{lead}{}` took {:?}",
                seed.escape_debug(),
                begin.elapsed()
            );
        }
    }
}
