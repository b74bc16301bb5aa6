//! Resources that vanish under one logical id and appear equal under another.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::{
    Change, Effect, Fate, Rename, Section,
    between::{Bodies, type_of},
    is_stateful,
    symbol::{canonical, intrinsic},
};

/// Pairs what goes with what comes. Where several are equal, none is named: nothing tells which became which.
pub(crate) fn find(changes: &[Change], olds: &Bodies<'_>, news: &Bodies<'_>) -> Vec<Rename> {
    let of = |wanted: &[Effect]| -> Vec<&Change> {
        let of = |change: &&Change| change.section == Section::Resource && wanted.contains(&change.effect);
        changes.iter().filter(of).collect()
    };
    let (gone, come) = (of(&[Effect::Delete, Effect::Release]), of(&[Effect::Create]));
    if gone.is_empty() || come.is_empty() {
        return Vec::new();
    }
    let moving: BTreeSet<&str> = gone.iter().chain(&come).map(|change| change.name.as_str()).collect();
    let mut equal: BTreeMap<(&str, String), [Vec<&Change>; 2]> = BTreeMap::new();
    for (side, (changes, bodies)) in [(&gone, olds), (&come, news)].into_iter().enumerate() {
        for change in changes {
            let Some(body) = bodies.get(change.name.as_str()) else { continue };
            let Some(type_name) = type_of(body) else { continue };
            let properties = body.get("Properties").map(|properties| masked(properties, &moving));
            let key = (type_name, canonical(&properties.unwrap_or_default()).to_string());
            equal.entry(key).or_default()[side].push(change);
        }
    }
    let mut renames: Vec<Rename> = equal
        .into_iter()
        .filter_map(|((type_name, _), [gone, come])| match (gone.as_slice(), come.as_slice()) {
            ([from], [to]) => Some(Rename {
                from: from.name.clone(),
                to: to.name.clone(),
                type_name: type_name.to_owned(),
                loses_data: from.fate == Some(Fate::Deleted) && is_stateful(type_name),
            }),
            _ => None,
        })
        .collect();
    renames.sort_by(|one, other| one.from.cmp(&other.from));
    renames
}

/// The properties without the ids of those that move: two that move together refer to each other by other names.
fn masked(value: &Json, moving: &BTreeSet<&str>) -> Json {
    match (intrinsic(value), value) {
        (Some(("Ref", Json::String(id))), _) if moving.contains(id.as_str()) => serde_json::json!({"Ref": "?"}),
        (Some(("Fn::GetAtt", argument)), _) => match crate::symbol::attribute(argument) {
            Some((id, attribute)) if moving.contains(id) => serde_json::json!({"Fn::GetAtt": ["?", attribute]}),
            _ => value.clone(),
        },
        (_, Json::Object(object)) => object.iter().map(|(key, value)| (key.clone(), masked(value, moving))).collect(),
        (_, Json::Array(list)) => list.iter().map(|value| masked(value, moving)).collect(),
        _ => value.clone(),
    }
}
