//! CloudFormation's functions.

use serde_json::Value as Json;

/// The function's name and argument, if a value is one: `{"Ref": "Orders"}`.
pub(crate) fn of(value: &Json) -> Option<(&str, &Json)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

/// The resource and the attribute of `Fn::GetAtt`.
pub(crate) fn attribute(argument: &Json) -> Option<(&str, &str)> {
    match argument {
        Json::String(text) => text.split_once('.'),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(id), Json::String(attribute)] => Some((id, attribute)),
            _ => None,
        },
        _ => None,
    }
}

/// The name that a `Ref` refers to.
pub(crate) fn reference(value: &Json) -> Option<&str> {
    of(value).filter(|(name, _)| *name == "Ref")?.1.as_str()
}

/// A piece of the text of `Fn::Sub`.
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
}

/// The pieces of the text of `Fn::Sub`; `${!A}` is the text `${A}`.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        pieces.push(Piece::Text(before));
        let Some((name, after)) = behind.split_once('}') else {
            pieces.push(Piece::Text("${"));
            rest = behind;
            continue;
        };
        match name.strip_prefix('!') {
            Some(literal) => pieces.extend([Piece::Text("${"), Piece::Text(literal), Piece::Text("}")]),
            None => pieces.push(Piece::Name(name.trim())),
        }
        rest = after;
    }
    pieces.push(Piece::Text(rest));
    pieces
}
