//! The reader under any bytes: it ends, and every place that it names is in the text.

use dsl::Diagnostic;
use reader::{DEPTH_LIMIT, Source};
use serde_json::Value as Json;

/// Names by which a file is read as the one or the other.
pub(crate) const YAML: &str = "a.yaml";
const JSON: &str = "a.json";

/// Reads bytes as YAML and as JSON.
pub(crate) fn reader(bytes: &[u8]) {
    read(YAML, bytes);
    read(JSON, bytes);
}

/// Reads bytes, and checks all that is said of them.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Option<Source> {
    let lines = Lines::of(bytes);
    let read = reader::read(name, bytes);
    if name == JSON {
        agrees_with_serde(bytes, &read);
    }
    let source = match read {
        Ok(source) => source,
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a word");
            for fault in &faults {
                lines.hold(fault);
            }
            return None;
        }
    };
    for note in source.notes() {
        lines.hold(note);
    }
    walk(&source, source.template().json(), &mut String::new(), 0, &lines);
    reads_back(&source);
    Some(source)
}

/// A template that is written and read again is the same.
fn reads_back(source: &Source) {
    let again = reader::read(JSON, source.template().text().as_bytes());
    match again {
        Ok(again) => assert_eq!(again.template().json(), source.template().json(), "it reads back otherwise"),
        Err(faults) => panic!("it does not read back: {faults:?}"),
    }
}

/// JSON that is read is JSON for `serde_json` too; what is refused alone are keys that stand twice, depth and what is no
/// object.
fn agrees_with_serde(bytes: &[u8], read: &Result<Source, Vec<Diagnostic>>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match (read, serde_json::from_slice::<Json>(bytes)) {
        (Ok(source), json) => {
            assert_eq!(Some(source.template().json()), json.as_ref().ok(), "serde_json reads something else");
        }
        (Err(faults), Ok(_)) => {
            let own =
                |fault: &Diagnostic| matches!(&*fault.code, "duplicate-key" | "too-deep" | "not-a-mapping" | "more");
            assert!(faults.iter().any(own), "serde_json takes it: {faults:?}");
        }
        (Err(_), Err(_)) => {}
    }
}

/// Every key and value has a place in the text, and nothing nests deeper than promised.
fn walk(source: &Source, json: &Json, pointer: &mut String, depth: usize, lines: &Lines) {
    assert!(depth <= DEPTH_LIMIT + 1, "deeper than the limit");
    let at = source.at_pointer(pointer);
    lines.hold_place(at.line, at.column);
    let end = pointer.len();
    let mut below = |step: &str, json: &Json| {
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        walk(source, json, pointer, depth + 1, lines);
        pointer.truncate(end);
    };
    match json {
        Json::Object(object) => object.iter().for_each(|(key, value)| below(key, value)),
        Json::Array(list) => list.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item)),
        _ => {}
    }
}

/// How many characters each line of a text has.
struct Lines(Vec<usize>);

impl Lines {
    /// YAML takes a lone carriage return for a line's end, JSON for a blank: what is in the text for one is for the other.
    fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let whole = text.split('\n').map(|line| line.chars().count());
        let parted = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut widths: Vec<usize> = parted.split('\n').map(|line| line.chars().count()).collect();
        for (width, whole) in widths.iter_mut().zip(whole) {
            *width = (*width).max(whole);
        }
        Self(widths)
    }

    fn hold(&self, told: &Diagnostic) {
        assert!(!told.message.is_empty(), "a fault without a message");
        match &told.at {
            Some(at) => self.hold_place(at.line, at.column),
            None => assert_eq!(told.code, "more", "{told:?} has no place"),
        }
    }

    /// A fault may stand right behind a line's last character.
    fn hold_place(&self, line: u32, column: u32) {
        let width = (line as usize).checked_sub(1).and_then(|line| self.0.get(line));
        let inside = width.is_some_and(|width| (1..=width + 1).contains(&(column as usize)));
        assert!(inside, "{line}:{column} is not in the text");
    }
}
