//! A body as it was said: with what was said twice, in its order.

use std::{cell::RefCell, fmt};

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, error::Category};

use super::fault::{Fault, Path};

/// A body is nested no deeper, so that no check of it needs a deep stack. What lies below is not looked at.
pub(super) const MOST_DEPTH: usize = 32;

/// A value of JSON.
#[derive(Debug)]
pub(super) enum Tree {
    Null,
    Bool,
    Number(Number),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
    /// Nested deeper than is read.
    TooDeep,
}

/// Reads a body. What is no JSON ends it, so that is one fault, with the place where it was noticed.
pub(super) fn read(body: &[u8]) -> Result<Tree, Fault> {
    let path = RefCell::default();
    let mut json = serde_json::Deserializer::from_slice(body);
    let tree = Seed { depth: 0, path: &path }.deserialize(&mut json).and_then(|tree| json.end().map(|()| tree));
    tree.map_err(|error| {
        let what = match error.classify() {
            Category::Eof if body.trim_ascii().is_empty() => "expected JSON, found nothing".to_owned(),
            Category::Eof => "it breaks off".to_owned(),
            // serde_json tells these two as syntax; they are the sender's number and nesting, so they are named.
            _ if error.to_string().starts_with("number out of range") => "a number out of every range".to_owned(),
            _ if error.to_string().starts_with("recursion limit") => format!("nested deeper than {MOST_DEPTH}"),
            _ => "it is not JSON".to_owned(),
        };
        let (line, column) = (error.line(), error.column());
        path.borrow().fault(format!("{what} (line {line}, column {column})"))
    })
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    depth: usize,
    /// Where the reading is. A step is taken back only when its value was read, so after an error it says where that was.
    path: &'a RefCell<Path>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Tree;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Tree, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Tree;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Bool)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        Number::from_f64(number).map(Tree::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let deeper = Seed { depth: self.depth + 1, ..self };
        let mut all = Vec::new();
        if deeper.depth > MOST_DEPTH {
            while from.next_element::<serde::de::IgnoredAny>()?.is_some() {}
            return Ok(Tree::TooDeep);
        }
        loop {
            self.path.borrow_mut().push_index(all.len());
            let next = from.next_element_seed(deeper)?;
            self.path.borrow_mut().pop();
            match next {
                Some(next) => all.push(next),
                None => return Ok(Tree::List(all)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let deeper = Seed { depth: self.depth + 1, ..self };
        let mut all = Vec::new();
        if deeper.depth > MOST_DEPTH {
            while from.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
            return Ok(Tree::TooDeep);
        }
        while let Some(name) = from.next_key::<String>()? {
            self.path.borrow_mut().push_name(&name);
            let value = from.next_value_seed(deeper)?;
            self.path.borrow_mut().pop();
            all.push((name, value));
        }
        Ok(Tree::Object(all))
    }
}
