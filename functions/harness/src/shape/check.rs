//! Checking a body against its shape.

use serde::de::DeserializeOwned;
use serde_json::Number;

use super::{
    Field, Shape,
    fault::{Fault, Faults, MOST_FAULTS, Path},
    tree::{MOST_DEPTH, Tree, read},
};

impl Shape {
    /// Checks a body.
    ///
    /// # Errors
    /// Every fault. What is not JSON at all is one fault, because nothing behind it can be read; so is a number beyond
    /// what a 64-bit float holds.
    pub fn check(&self, body: &[u8]) -> Result<(), Faults> {
        let tree = read(body).map_err(|fault| Faults::new(vec![fault]))?;
        let mut checking = Checking { path: Path::default(), faults: Vec::new() };
        checking.value(self, &tree);
        if checking.faults.is_empty() { Ok(()) } else { Err(Faults::new(checking.faults)) }
    }

    /// Checks a body, and reads it.
    ///
    /// # Errors
    /// Every fault. A body that has the shape and is yet no `T` has one fault, and the log says that the two disagree.
    pub fn read<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T, Faults> {
        self.check(body)?;
        serde_json::from_slice(body).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            tracing::error!(line, column, "a body has the shape that was asked for, and is not the type behind it");
            let fault = format!("it cannot be read (line {line}, column {column})");
            Faults::new(vec![Path::default().fault(fault)])
        })
    }
}

struct Checking {
    path: Path,
    faults: Vec<Fault>,
}

impl Checking {
    fn fault(&mut self, what: impl Into<String>) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(self.path.fault(what));
        }
    }

    fn at_name(&mut self, name: &str, work: impl FnOnce(&mut Self)) {
        self.path.push_name(name);
        work(self);
        self.path.pop();
    }

    fn value(&mut self, shape: &Shape, tree: &Tree) {
        match (shape, tree) {
            (_, Tree::TooDeep) => self.fault(format!("nested deeper than {MOST_DEPTH}")),
            (Shape::Bool, Tree::Bool)
            | (Shape::Nullable(_), Tree::Null)
            | (Shape::Scalar { .. }, Tree::Bool | Tree::Number(_)) => {}
            (Shape::Nullable(shape), tree) => self.value(shape, tree),
            (Shape::Integer { least, most }, Tree::Number(number)) => self.integer(*least, *most, number),
            (Shape::Number { least, most }, Tree::Number(number)) => {
                if !number.as_f64().is_some_and(|number| (*least..=*most).contains(&number)) {
                    self.fault(format!("expected a number from {least} to {most}"));
                }
            }
            (Shape::Text { least, most, like }, Tree::Text(text)) => {
                self.text(text);
                let length = text.chars().count();
                if !(*least..=*most).contains(&length) {
                    self.fault(format!("expected {}, found {length}", range(*least, *most, "character")));
                } else if let Some(like) = like.filter(|like| !(like.is)(text)) {
                    self.fault(format!("expected {}", like.what));
                }
            }
            (Shape::OneOf(texts), Tree::Text(text)) => {
                if !texts.contains(&text.as_str()) {
                    let texts: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
                    self.fault(format!("expected one of {}", texts.join(", ")));
                }
            }
            (Shape::Scalar { most }, text @ Tree::Text(_)) => self.value(&Shape::text(0, *most), text),
            (Shape::List { of, least, most }, Tree::List(all)) => {
                if !(*least..=*most).contains(&all.len()) {
                    self.fault(format!("expected {}, found {}", range(*least, *most, "value"), all.len()));
                }
                for (at, value) in all.iter().enumerate() {
                    self.path.push_index(at);
                    self.value(of, value);
                    self.path.pop();
                }
            }
            (Shape::Object(fields), Tree::Object(all)) => self.object(fields, all),
            (Shape::Map { of, most }, Tree::Object(all)) => {
                if all.len() > *most {
                    self.fault(format!("expected {}, found {}", range(0, *most, "field"), all.len()));
                }
                self.names(all, |own, _, value| own.value(of, value));
            }
            (Shape::Any, tree) => self.any(tree),
            (shape, tree) => self.fault(format!("expected {}, found {}", expected(shape), found(tree))),
        }
    }

    fn integer(&mut self, least: i64, most: i64, number: &Number) {
        if number.is_f64() {
            self.fault(format!("expected a whole number from {least} to {most}"));
        } else if !number.as_i64().is_some_and(|number| (least..=most).contains(&number)) {
            self.fault(format!("expected a number from {least} to {most}"));
        }
    }

    fn text(&mut self, text: &str) {
        if text.contains('\0') {
            self.fault("a NUL character");
        }
    }

    fn object(&mut self, fields: &[Field], all: &[(String, Tree)]) {
        self.names(all, |own, name, value| match fields.iter().find(|field| field.name == name) {
            Some(field) => own.value(&field.shape, value),
            None => own.fault("not known here"),
        });
        for field in fields.iter().filter(|field| field.required) {
            if all.iter().all(|(name, _)| name != field.name) {
                self.at_name(field.name, |own| own.fault("missing"));
            }
        }
    }

    /// Goes through the fields of an object; one that was said before is told, and not looked at.
    fn names(&mut self, all: &[(String, Tree)], mut work: impl FnMut(&mut Self, &str, &Tree)) {
        let mut seen = std::collections::HashSet::new();
        for (name, value) in all {
            let again = !seen.insert(name.as_str());
            self.at_name(name, |own| {
                own.text(name);
                if again { own.fault("said more than once") } else { work(own, name, value) }
            });
        }
    }

    fn any(&mut self, tree: &Tree) {
        match tree {
            Tree::Text(text) => self.text(text),
            Tree::List(all) => {
                for (at, value) in all.iter().enumerate() {
                    self.path.push_index(at);
                    self.value(&Shape::Any, value);
                    self.path.pop();
                }
            }
            Tree::Object(all) => self.names(all, |own, _, value| own.value(&Shape::Any, value)),
            Tree::Null | Tree::Bool | Tree::Number(_) | Tree::TooDeep => {}
        }
    }
}

fn range(least: usize, most: usize, what: &str) -> String {
    let plural = if most == 1 { "" } else { "s" };
    if least == most { format!("{most} {what}{plural}") } else { format!("{least} to {most} {what}{plural}") }
}

fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Bool => "`true` or `false`",
        Shape::Integer { .. } | Shape::Number { .. } => "a number",
        Shape::Text { .. } | Shape::OneOf(_) => "a text",
        Shape::Scalar { .. } => "a text, a number, `true` or `false`",
        Shape::List { .. } => "a list",
        Shape::Object(_) | Shape::Map { .. } => "an object",
        Shape::Nullable(shape) => expected(shape),
        Shape::Any => "anything",
    }
}

fn found(tree: &Tree) -> &'static str {
    match tree {
        Tree::Null => "`null`",
        Tree::Bool => "`true` or `false`",
        Tree::Number(_) => "a number",
        Tree::Text(_) => "a text",
        Tree::List(_) => "a list",
        Tree::Object(_) => "an object",
        Tree::TooDeep => "too deep a nesting",
    }
}
