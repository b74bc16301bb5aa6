//! What a template refers to, wherever it stands.

use serde_json::Value as Json;

use super::function::{self, Piece, attribute, pieces};

/// Walks down everything that is written.
pub(crate) fn walk<'m>(json: &'m Json, look: &mut impl FnMut(&'m Json)) {
    look(json);
    match json {
        Json::Object(object) => object.values().for_each(|value| walk(value, look)),
        Json::Array(list) => list.iter().for_each(|value| walk(value, look)),
        _ => {}
    }
}

/// Every text of the template, with its place: in resources by the resource.
pub(crate) fn walk_places<'m>(json: &'m Json, look: &mut dyn FnMut(&super::Place<'m>, &'m str)) {
    fn down<'m>(json: &'m Json, place: &super::Place<'m>, look: &mut dyn FnMut(&super::Place<'m>, &'m str)) {
        match json {
            Json::String(text) => look(place, text),
            Json::Object(object) => {
                for (key, value) in object.iter().filter(|(_, value)| !matches!(value, Json::Number(_) | Json::Bool(_)))
                {
                    down(value, &place.key(key), look);
                }
            }
            Json::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    down(value, &place.index(index), look);
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }
    let top = super::Place::template();
    for (section, value) in json.as_object().into_iter().flatten() {
        match value {
            Json::Object(resources) if section == "Resources" => {
                for (id, body) in resources {
                    down(body, &super::Place::of(id), look);
                }
            }
            value => down(value, &top.key(section), look),
        }
    }
}

/// The names that a function refers to by itself, without what is inside it: `Ref`, `Fn::GetAtt`, and the text of `Fn::Sub`.
pub(crate) fn referred_here(json: &Json) -> Vec<&str> {
    match function::of(json) {
        Some(("Ref", Json::String(id))) => vec![id],
        Some(("Fn::GetAtt", argument)) => attribute(argument).into_iter().map(|(id, _)| id).collect(),
        Some(("Fn::Sub", argument)) => {
            let text = argument.as_str().or_else(|| argument.get(0)?.as_str()).unwrap_or_default();
            let values = argument.get(1);
            let names = pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Name(name) if values.and_then(|values| values.get(name)).is_none() => {
                    Some(name.split_once('.').map_or(name, |(id, _)| id))
                }
                Piece::Name(_) | Piece::Text(_) => None,
            });
            names.collect()
        }
        _ => Vec::new(),
    }
}

/// The names that are referred to anywhere in a value.
pub(crate) fn referred(json: &Json) -> Vec<&str> {
    let mut names = Vec::new();
    walk(json, &mut |json| names.extend(referred_here(json)));
    names
}
