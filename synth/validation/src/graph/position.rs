//! Whether what a function gives fits the place it stands in, where both are known.

use schemas::Kind;
use serde_json::Value as Json;

use crate::{
    path::Path,
    types::node,
    words::{a_type, list},
};

/// Why a value of this kind does not fit the place, if it does not.
pub(crate) fn misfit(schema: &Json, path: &Path<'_>, kind: Kind) -> Option<String> {
    let at = node(schema, descend(schema, path)?);
    let names: Vec<&str> = match at.get("type")? {
        Json::String(name) => vec![name],
        Json::Array(names) => names.iter().filter_map(Json::as_str).collect(),
        _ => return None,
    };
    // Text becomes a number or a boolean, so all that is no list fits where something of the kind is wanted.
    let takes_one = names.iter().any(|name| ["string", "integer", "number", "boolean", "null"].contains(name));
    let takes_list = names.contains(&"array");
    let (fits, word) = match kind {
        Kind::Text => (takes_one, "text"),
        Kind::Integer | Kind::Number => (takes_one, "a number"),
        Kind::Boolean => (takes_one, "true or false"),
        Kind::Texts => (takes_list, "a list"),
        Kind::Json => (true, ""),
    };
    let wanted: Vec<&str> = names.iter().map(|name| a_type(name)).collect();
    (!fits).then(|| format!("gives {word}, but {} belongs here", list(&wanted, "or")))
}

/// The schema of a place, where one schema alone is in charge of it.
fn descend<'a>(schema: &'a Json, path: &Path<'_>) -> Option<&'a Json> {
    match path {
        Path::Root => Some(schema),
        Path::Key(parent, "Fn::If") => descend(schema, parent),
        // A branch of `Fn::If` stands where the function does.
        Path::Index(Path::Key(parent, "Fn::If"), branch) => (*branch > 0).then(|| descend(schema, parent))?,
        Path::Key(parent, key) => {
            let owner = node(schema, descend(schema, parent)?);
            if let Some(property) = owner.get("properties").and_then(|properties| properties.get(key)) {
                return is_alone(owner).then_some(property);
            }
            let patterns = owner.get("patternProperties").and_then(Json::as_object)?;
            let mut patterns = patterns.values();
            patterns.next().filter(|_| patterns.next().is_none())
        }
        Path::Index(parent, _) => node(schema, descend(schema, parent)?).get("items"),
    }
}

/// Whether no branch has a say as well.
fn is_alone(owner: &Json) -> bool {
    ["anyOf", "oneOf", "allOf", "if"]
        .iter()
        .all(|key| owner.get(key).is_none_or(|branches| !mentions_properties(branches)))
}

fn mentions_properties(branches: &Json) -> bool {
    branches.as_array().is_none_or(|branches| {
        branches.iter().any(|branch| branch.get("required").is_none() || branch.get("properties").is_some())
    })
}
