//! Which fields of a row an answer shows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::tables::{Cell, Row};

/// The row with the chosen fields; its id always stands first.
pub(crate) fn project(row: Row, fields: &[String], exclude: &[String]) -> Value {
    let paths: Vec<&str> = fields.iter().map(String::as_str).collect();
    let Value::Object(mut object) = expand(row, &paths) else { return Value::Null };
    for field in exclude.iter().filter(|field| *field != "id") {
        object.remove(field);
    }
    object.into()
}

fn expand(row: Row, paths: &[&str]) -> Value {
    // The first segment of each path, with what is asked of the rows behind it.
    let mut heads: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        match path.split_once('.') {
            Some((head, rest)) => heads.entry(head).or_default().push(rest),
            None if *path == "*" => row.table.fields().iter().for_each(|(name, _)| {
                heads.entry(name).or_default();
            }),
            None => {
                heads.entry(path).or_default();
            }
        }
    }
    let mut object = Map::new();
    object.insert("id".to_owned(), row.id().into());
    for (head, inner) in heads {
        if let Some(cell) = row.cell(head) {
            object.insert(head.to_owned(), show(cell, &inner));
        }
    }
    object.into()
}

fn show(cell: Cell, inner: &[&str]) -> Value {
    let row = |row: Row| if inner.is_empty() { row.id().into() } else { expand(row, inner) };
    match cell {
        Cell::Number(number) => number.into(),
        Cell::Text(text) => text.into(),
        Cell::One(one) => row(one),
        Cell::Many(many) => many.into_iter().map(row).collect(),
    }
}
