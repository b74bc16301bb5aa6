//! Strict JSON. A reader of our own, since `serde_json` keeps no places and takes the last of two equal keys.

use serde_json::Number;

use crate::{
    DEPTH_LIMIT,
    faults::Faults,
    mapping::without_duplicates,
    scalar,
    tree::{Entry, Node, Shape, Spot},
};

mod text;

/// A fault of syntax was told; nothing after it can be trusted.
struct Stop;

type Read<T> = Result<T, Stop>;

pub(crate) fn read(text: &str, faults: &mut Faults) -> Option<Node> {
    let mut reader = Reader { text, at: 0, counted: 0, spot: Spot::START, depth: 0, faults };
    reader.document().ok()
}

struct Reader<'a> {
    text: &'a str,
    /// The byte that is read next.
    at: usize,
    /// The byte whose place `spot` is: never after `at`, so that each byte is counted once.
    counted: usize,
    spot: Spot,
    depth: usize,
    faults: &'a mut Faults,
}

impl Reader<'_> {
    fn document(&mut self) -> Read<Node> {
        let root = self.value("a value")?;
        self.skip_blanks();
        if self.peek().is_some() {
            return Err(self.expected("the end of the file after the template"));
        }
        Ok(root)
    }

    fn value(&mut self, what: &str) -> Read<Node> {
        self.skip_blanks();
        let spot = self.spot();
        let shape = match self.peek() {
            Some(b'{') => self.deeper(spot, Self::object)?,
            Some(b'[') => self.deeper(spot, Self::list)?,
            Some(b'"') => Shape::Scalar(self.string()?.into()),
            Some(b'-' | b'0'..=b'9') => Shape::Scalar(self.number()?.into()),
            Some(b'a'..=b'z') => {
                let end = self.rest().find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(self.rest().len());
                let json = match &self.rest()[..end] {
                    "true" => true.into(),
                    "false" => false.into(),
                    "null" => serde_json::Value::Null,
                    _ => return Err(self.expected(what)),
                };
                self.at += end;
                Shape::Scalar(json)
            }
            _ => return Err(self.expected(what)),
        };
        Ok(Node { spot, shape })
    }

    fn deeper(&mut self, spot: Spot, read: impl FnOnce(&mut Self, Spot) -> Read<Shape>) -> Read<Shape> {
        if self.depth == DEPTH_LIMIT {
            self.faults.fatal("too-deep", format!("this nests deeper than {DEPTH_LIMIT} levels"), spot);
            return Err(Stop);
        }
        self.depth += 1;
        self.at += 1;
        let shape = read(self, spot)?;
        self.depth -= 1;
        Ok(shape)
    }

    fn object(&mut self, open: Spot) -> Read<Shape> {
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.take(b'}') {
            return Ok(Shape::Map(entries));
        }
        loop {
            self.skip_blanks();
            let spot = self.spot();
            if self.peek() != Some(b'"') {
                let comma = !entries.is_empty();
                let what = if comma { "a key in double quotes" } else { "a key in double quotes or `}`" };
                return Err(self.expected_in('{', open, what, comma));
            }
            let key = self.string()?;
            self.skip_blanks();
            if !self.take(b':') {
                return Err(self.expected_in('{', open, "`:` after the key", false));
            }
            let node = self.value("a value")?;
            entries.push(Entry { key, spot, node });
            self.skip_blanks();
            if self.take(b'}') {
                return Ok(Shape::Map(without_duplicates(entries, self.faults)));
            }
            if !self.take(b',') {
                return Err(self.expected_in('{', open, "`,` or `}`", false));
            }
        }
    }

    fn list(&mut self, open: Spot) -> Read<Shape> {
        let mut items = Vec::new();
        self.skip_blanks();
        if self.take(b']') {
            return Ok(Shape::List(items));
        }
        loop {
            self.skip_blanks();
            if matches!(self.peek(), None | Some(b']')) {
                return Err(self.expected_in('[', open, "a value", !items.is_empty()));
            }
            items.push(self.value("a value")?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(Shape::List(items));
            }
            if !self.take(b',') {
                return Err(self.expected_in('[', open, "`,` or `]`", false));
            }
        }
    }

    fn number(&mut self) -> Read<Number> {
        let spot = self.spot();
        let length = self.rest().find(|c: char| !matches!(c, '-' | '+' | '.' | 'e' | 'E' | '0'..='9'));
        let text = &self.rest()[..length.unwrap_or(self.rest().len())];
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let well_formed = !unsigned.starts_with(['.', '+'])
            && !unsigned.contains(".e")
            && !unsigned.contains(".E")
            && !unsigned.ends_with('.')
            && !scalar::has_leading_zero(unsigned);
        match scalar::number(text) {
            Some(number) if well_formed => {
                self.at += text.len();
                Ok(number)
            }
            None if well_formed && unsigned.parse::<f64>().is_ok_and(f64::is_infinite) => {
                let message = format!("`{}` is larger than any number can be", clip(text));
                self.faults.fatal("syntax", message, spot).help = Some("quote it if it is text".to_owned());
                Err(Stop)
            }
            _ => {
                let message = format!("`{}` is no number of JSON", clip(text));
                let help =
                    scalar::has_leading_zero(unsigned).then(|| format!("write \"{}\" to keep its zero", clip(text)));
                self.faults.fatal("syntax", message, spot).help = help;
                Err(Stop)
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// Where the next byte stands.
    fn spot(&mut self) -> Spot {
        for byte in &self.text.as_bytes()[self.counted..self.at] {
            match byte {
                b'\n' => self.spot = Spot { line: self.spot.line + 1, column: 1 },
                // The bytes of a character after its first.
                0x80..=0xbf => {}
                _ => self.spot.column += 1,
            }
        }
        self.counted = self.at;
        self.spot
    }

    fn expected(&mut self, what: &str) -> Stop {
        let spot = self.spot();
        let (found, help) = self.found();
        self.faults.fatal("syntax", format!("expected {what}, found {found}"), spot).help = help;
        Stop
    }

    /// The same, in something that is open: where, if it is the end that is missing.
    fn expected_in(&mut self, bracket: char, open: Spot, what: &str, after_comma: bool) -> Stop {
        let spot = self.spot();
        let (found, mut help) = self.found();
        match self.peek() {
            None => help = Some(format!("the `{bracket}` of line {}, column {} is not closed", open.line, open.column)),
            Some(b'}' | b']') if after_comma => help = Some("remove the comma before it".to_owned()),
            Some(b'A'..=b'Z' | b'a'..=b'z' | b'_') if what.starts_with("a key") => {
                help = Some("a template that begins with `{` is read as JSON".to_owned());
            }
            Some(b'"' | b'{' | b'[') if what.starts_with("`,`") => {
                help = Some("a comma is missing before it".to_owned());
            }
            _ => {}
        }
        self.faults.fatal("syntax", format!("expected {what}, found {found}"), spot).help = help;
        Stop
    }

    /// What stands next, and what its writer may have thought of.
    fn found(&self) -> (String, Option<String>) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return ("the end of the file".to_owned(), None) };
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').map_or(rest, |end| &rest[..end]);
        let help = match first {
            '\'' => Some("JSON has double quotes alone"),
            '#' => Some("JSON has no comments"),
            '/' if rest.starts_with("//") || rest.starts_with("/*") => Some("JSON has no comments"),
            '!' => Some("short forms are YAML's: write {\"Ref\": …} or {\"Fn::…\": …}"),
            _ => match word {
                "True" | "False" | "TRUE" | "FALSE" | "None" | "Null" | "NULL" => {
                    Some("JSON writes true, false and null")
                }
                _ if self.at == 0 => Some("a file whose name ends in .json is read as JSON"),
                _ => None,
            },
        };
        let found = match word {
            "" if first.is_control() => format!("the character U+{:04X}", u32::from(first)),
            "" => format!("`{first}`"),
            word => format!("`{}`", clip(word)),
        };
        (found, help.map(str::to_owned))
    }
}

/// Enough of a text to know it again.
fn clip(text: &str) -> String {
    match text.char_indices().nth(30) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
