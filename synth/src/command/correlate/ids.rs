//! Message ids in texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Read as _},
    sync::LazyLock,
};

use flate2::read::MultiGzDecoder;
use regex::Regex;
use serde_json::Value as Json;

use crate::{Error, Result};

/// What was sent, and under which ids a part of it went on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// The ids that messages were first sent under.
    pub(super) ids: BTreeSet<String>,
    /// From the id that a redriven message has now to the one before.
    moved: BTreeMap<String, String>,
}

impl Sent {
    pub(super) fn of(ids: impl IntoIterator<Item = String>) -> Self {
        Self { ids: ids.into_iter().collect(), moved: BTreeMap::new() }
    }

    /// Reads an id a line: as it is, or as `synth send --json` and `synth dlq redrive --json` print it.
    pub(super) fn lines(text: &str, name: &str) -> Result<Self> {
        let entries = entries(text, name)?;
        let moves = entries.iter().filter_map(|entry| Some((entry.id.clone(), entry.before.clone()?)));
        let mut sent = Self { ids: BTreeSet::new(), moved: moves.collect() };
        sent.ids = entries.iter().map(|entry| sent.first(&entry.id).to_owned()).collect();
        Ok(sent)
    }

    /// The id that a message was first sent under.
    pub(super) fn first<'a>(&'a self, id: &'a str) -> &'a str {
        let mut id = id;
        // No longer than there are moves: a file that moves in a circle is no reason to hang.
        for _ in 0..self.moved.len() {
            match self.moved.get(id) {
                Some(before) => id = before,
                None => break,
            }
        }
        id
    }
}

/// A line of a file.
struct Entry {
    id: String,
    /// The id that the message had before it was redriven.
    before: Option<String>,
}

fn entries(text: &str, name: &str) -> Result<Vec<Entry>> {
    let lines = text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty());
    let entry = |(at, line): (usize, &str)| {
        let (id, before) = match serde_json::from_str(line) {
            Ok(Json::Object(fields)) => {
                (id(&fields), fields.get("dead_letter").and_then(Json::as_str).map(str::to_owned))
            }
            Ok(Json::String(text)) => (Some(text), None),
            _ => (Some(line.to_owned()).filter(|line| !line.contains(char::is_whitespace)), None),
        };
        id.map(|id| Entry { id, before }).ok_or_else(|| {
            Error::usage("no-message-id", format!("{name} has no message id in line {}", at + 1))
                .help("a line is an id, or an object with `messageId` or `message_id`")
        })
    };
    lines.map(entry).collect()
}

/// The ids of a file's lines, as often as they are there.
pub(super) fn of_lines(text: &str, name: &str) -> Result<Vec<String>> {
    Ok(entries(text, name)?.into_iter().map(|entry| entry.id).collect())
}

fn id(fields: &serde_json::Map<String, Json>) -> Option<String> {
    fields.get("messageId").or_else(|| fields.get("message_id"))?.as_str().map(str::to_owned)
}

/// The ids that an object bears, each once: `messageId` of the document, of its elements or of its lines, compressed or not; where
/// there is none, what its name holds.
pub(super) fn of_object(key: &str, bytes: Vec<u8>) -> io::Result<BTreeSet<String>> {
    static UUID: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}").expect("a pattern that is tested")
    });
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut plain = Vec::new();
        MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut plain)?;
        plain
    } else {
        bytes
    };
    let ids: BTreeSet<String> = match serde_json::from_slice(&bytes) {
        Ok(Json::Object(fields)) => id(&fields).into_iter().collect(),
        Ok(Json::Array(items)) => items.iter().filter_map(Json::as_object).filter_map(id).collect(),
        _ => {
            let lines = bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
            lines.filter_map(|fields: serde_json::Map<_, _>| id(&fields)).collect()
        }
    };
    if !ids.is_empty() {
        return Ok(ids);
    }
    let name = key.rsplit('/').next().unwrap_or(key);
    Ok(UUID.find_iter(name).map(|found| found.as_str().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    #[test]
    fn a_line_is_an_id_or_an_object_with_one() {
        let text = "m-1\n\n{\"message_id\": \"m-2\"}\n{\"messageId\": \"m-3\", \"x\": 1}\n\"m-4\"\n m-1 \n";
        assert_eq!(Sent::lines(text, "it").unwrap(), Sent::of(["m-1", "m-2", "m-3", "m-4"].map(str::to_owned)));
        for (text, line) in [("m-1\nm-2 as m-3", 2), ("{}", 1), ("\n\n[\"m 1\"]", 3), ("{\"messageId\": 7}", 1)] {
            let error = Sent::lines(text, "`ids`").unwrap_err();
            assert_eq!(error.to_string(), format!("`ids` has no message id in line {line}"));
        }
    }

    #[test]
    fn a_redriven_message_is_the_one_that_was_sent() {
        let moved = |old: &str, new: &str| format!("{{\"dead_letter\": \"{old}\", \"message_id\": \"{new}\"}}\n");
        let sent = Sent::lines(&("a\nb\n".to_owned() + &moved("a", "a2") + &moved("a2", "a3")), "it").unwrap();
        assert_eq!(sent.ids, Sent::of(["a", "b"].map(str::to_owned)).ids);
        assert_eq!((sent.first("a3"), sent.first("a2"), sent.first("b"), sent.first("x")), ("a", "a", "b", "x"));
        let circle = Sent::lines(&(moved("a", "b") + &moved("b", "a")), "it").unwrap();
        assert!(["a", "b"].contains(&circle.first("a")));
    }

    #[test]
    fn an_object_bears_ids_in_its_lines_or_in_its_name() {
        let id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        let gzip = |text: &str| {
            let mut to = GzEncoder::new(Vec::new(), Compression::fast());
            to.write_all(text.as_bytes()).unwrap();
            to.finish().unwrap()
        };
        let lines = "{\"messageId\":\"a\",\"n\":1}\n{\"messageId\":\"b\"}\n{\"messageId\":\"a\"}\nno json\n";
        for (key, bytes, ids) in [
            ("x.json", br#"{"messageId": "a", "lines": [{"messageId": "b"}]}"#.to_vec(), &["a"][..]),
            ("x.json", b"{\n  \"messageId\": \"a\"\n}\n".to_vec(), &["a"]),
            ("x.json", br#"[{"messageId": "a"}, {"messageId": "b"}, 7]"#.to_vec(), &["a", "b"]),
            ("x.ndjson", lines.as_bytes().to_vec(), &["a", "b"]),
            ("x.ndjson.gz", gzip(lines), &["a", "b"]),
            (&format!("day=01/{id}.ndjson"), lines.as_bytes().to_vec(), &["a", "b"]),
            (&format!("day=01/{id}.json"), br#"{"ticket": 7}"#.to_vec(), &[id]),
            (&format!("{id}/part.csv"), b"1,2".to_vec(), &[]),
            ("empty", Vec::new(), &[]),
        ] {
            let found = of_object(key, bytes).unwrap();
            assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ids, "{key}");
        }
        assert!(of_object("x.gz", gzip(lines)[..20].to_vec()).is_err());
    }
}
