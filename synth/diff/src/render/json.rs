//! For machines. Keys are added and never renamed.

use serde_json::{Map, Value as Json, json};

use super::words::EFFECTS;
use crate::{Change, Comparison, Sides, StackDiff, Word, secret};

/// A whole comparison.
pub fn comparison(comparison: &Comparison) -> Json {
    json!({
        "title": comparison.title,
        "with": comparison.with,
        "basis": comparison.basis(),
        "unchanged": comparison.unchanged,
        "stacks": comparison.stacks.iter().map(stack).collect::<Vec<_>>(),
    })
}

/// One stack.
///
/// ```
/// use diff::{StackDiff, between, render::stack_json};
/// use dsl::Template;
/// use serde_json::json;
///
/// let new = Template::from_json(json!({"Resources": {"Orders": {"Type": "AWS::SQS::Queue"}}}));
/// let told = stack_json(&StackDiff::new("orders", between(None, Some(&new))));
/// assert_eq!(told["stack"], "orders");
/// assert_eq!(told["totals"]["create"], 1);
/// assert_eq!(told["changes"][0]["effect"], "create");
/// ```
pub fn stack(stack: &StackDiff) -> Json {
    let diff = &stack.diff;
    let mut totals = Map::new();
    for effect in EFFECTS {
        let word = json!(effect).as_str().unwrap_or_default().to_owned();
        totals.insert(word, json!(diff.count(effect)));
    }
    let allow = |resource: &str| format!("{}/{resource}", stack.name);
    let data: Vec<Json> = diff
        .dangers
        .data
        .iter()
        .map(|loss| {
            let mut told = json!(loss);
            told["allow"] = json!(allow(&loss.resource));
            told
        })
        .collect();
    json!({
        "stack": stack.name,
        "new": stack.is_new,
        "going": stack.is_going,
        "basis": diff.basis,
        "totals": totals,
        "dangers": {
            "data": data,
            "permissions": diff.dangers.permissions,
            "openings": diff.dangers.openings,
            "obstacles": diff.dangers.obstacles,
        },
        "renames": diff.renames,
        "notes": stack.notes,
        "changes": diff.changes.iter().map(|one| change(stack, one)).collect::<Vec<_>>(),
    })
}

fn change(stack: &StackDiff, change: &Change) -> Json {
    let mut told = Map::new();
    let mut put = |key: &str, value: Json| {
        if !value.is_null() {
            told.insert(key.to_owned(), value);
        }
    };
    put("section", json!(change.section));
    put("name", json!(change.name));
    put("type", json!(change.type_name));
    put("physical", json!(change.physical));
    put("effect", json!(change.effect));
    put("fate", json!(change.fate));
    put("causes", json!(change.causes));
    match change.word {
        Word::Corrected { estimate } => {
            put("word", json!("corrected"));
            put("estimate", json!(estimate));
        }
        word => put("word", json!(word)),
    }
    if let Some(at) = stack.places.get(&change.name) {
        put("at", json!({"file": at.file, "line": at.line, "column": at.column}));
    }
    let values: Vec<Json> = change
        .leaves()
        .into_iter()
        .map(|leaf| {
            let mut told = json!({"path": leaf.path});
            match leaf.sides {
                Sides::Value { before, after } => {
                    set(&mut told, "before", before);
                    set(&mut told, "after", after);
                }
                Sides::Lines { before, after } => {
                    told["before"] = json!(before);
                    told["after"] = json!(after);
                }
                Sides::Secret { before, after } => {
                    told["sensitive"] = json!(true);
                    set(&mut told, "before", before.then(|| json!(secret::HIDDEN)));
                    set(&mut told, "after", after.then(|| json!(secret::HIDDEN)));
                }
                Sides::Order => told["same"] = json!("in another order"),
                Sides::Spelling => told["same"] = json!("written otherwise"),
            }
            told
        })
        .collect();
    put("values", json!(values));
    let details: Vec<Json> = change
        .details
        .iter()
        .map(|detail| {
            let mut told = json!(detail);
            let keys: Vec<String> = detail.name.iter().flat_map(|name| name.split('.')).map(str::to_owned).collect();
            for side in ["before", "after"] {
                if secret::hides(&keys, None, &told[side]) {
                    told[side] = json!(secret::HIDDEN);
                }
            }
            told
        })
        .collect();
    if !details.is_empty() {
        put("details", json!(details));
    }
    Json::Object(told)
}

fn set(told: &mut Json, key: &str, value: Option<Json>) {
    if let Some(value) = value {
        told[key] = value;
    }
}
