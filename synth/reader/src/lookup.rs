//! From a path to a place. A key may hold dots and brackets itself, so what a path means depends on what is there.

use serde_json::Value as Json;

use crate::tree::Place;

/// The place that a path leads to, or the last on the way there.
pub(crate) fn path<'a>(json: &'a Json, place: &'a Place, path: &str) -> &'a Place {
    down(json, place, path, true).1
}

/// What stands under one key, which is taken as a whole: a logical id.
pub(crate) fn member<'a>(json: &'a Json, place: &'a Place, key: &str) -> Option<(&'a Json, &'a Place)> {
    members(json, place).find(|(name, ..)| *name == key).map(|(_, json, place)| (json, place))
}

/// The place that a JSON pointer leads to, or the last on the way there.
pub(crate) fn pointer<'a>(mut json: &'a Json, mut place: &'a Place, pointer: &str) -> &'a Place {
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        let next = match json {
            Json::Array(list) => {
                step.parse::<usize>().ok().and_then(|index| Some((list.get(index)?, place.below.get(index)?)))
            }
            _ => member(json, place, &step),
        };
        let Some(next) = next else { break };
        (json, place) = next;
    }
    place
}

fn members<'a>(json: &'a Json, place: &'a Place) -> impl Iterator<Item = (&'a str, &'a Json, &'a Place)> {
    let object = json.as_object().into_iter().flatten();
    object.zip(&place.below).map(|((key, json), place)| (key.as_str(), json, place))
}

/// How much of the path is left, and where that is. A place has one spelling, so each is visited once at most.
fn down<'a>(json: &'a Json, place: &'a Place, path: &str, first: bool) -> (usize, &'a Place) {
    let mut best = (path.len(), place);
    let mut keep = |found: (usize, &'a Place)| {
        if found.0 < best.0 {
            best = found;
        }
    };
    if let Json::Array(list) = json {
        let index = path.strip_prefix('[').and_then(|path| path.split_once(']'));
        let item = index.and_then(|(index, rest)| {
            let index = index.parse::<usize>().ok()?;
            Some((list.get(index)?, place.below.get(index)?, rest))
        });
        if let Some((json, place, rest)) = item {
            keep(down(json, place, rest, false));
        }
    } else {
        let path = if first { Some(path) } else { path.strip_prefix('.') };
        let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', '[']);
        for (key, json, place) in members(json, place) {
            if let Some(rest) = path.and_then(|path| path.strip_prefix(key)).filter(|rest| ends(rest)) {
                keep(down(json, place, rest, false));
            }
        }
    }
    best
}
