//! Values that only the deployment knows, as far as a template tells them: texts with symbols in them.

use serde_json::{Map, Value as Json};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Piece {
    /// Known letters.
    Literal(String),
    /// Something that the deployment puts in: `Orders`, `Orders.Arn`, `AWS::Region`, or a whole function as JSON.
    Symbol(String),
}

/// A text as the pieces it is joined from. Two spellings of one text, `Fn::Join` and `Fn::Sub`, are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text(pub(crate) Vec<Piece>);

impl Text {
    fn literal(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Literal(last)) => last.push_str(text),
            _ => self.0.push(Piece::Literal(text.to_owned())),
        }
    }

    fn append(&mut self, other: Self) {
        for piece in other.0 {
            match piece {
                Piece::Literal(text) => self.literal(&text),
                symbol @ Piece::Symbol(_) => self.0.push(symbol),
            }
        }
    }

    fn symbol(name: impl Into<String>) -> Self {
        Self(vec![Piece::Symbol(name.into())])
    }

    /// As a person reads it: symbols as `${Orders.Arn}`.
    pub(crate) fn shown(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Literal(text) => text.clone(),
            Piece::Symbol(name) => format!("${{{name}}}"),
        };
        self.0.iter().map(piece).collect()
    }
}

/// The function's name and argument, if a value is one.
pub(crate) fn intrinsic(value: &Json) -> Option<(&str, &Json)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    (name == "Ref" || name == "Condition" && argument.is_string() || name.starts_with("Fn::"))
        .then_some((name.as_str(), argument))
}

/// Whether a value says that its property is to be left out.
pub(crate) fn is_no_value(value: &Json) -> bool {
    intrinsic(value).is_some_and(|(name, argument)| name == "Ref" && argument == "AWS::NoValue")
}

/// A value as a text; nothing where it is an object or a list.
pub(crate) fn text_of(value: &Json) -> Option<Text> {
    let mut text = Text::default();
    match value {
        Json::String(known) => text.literal(known),
        Json::Number(number) => text.literal(&number.to_string()),
        Json::Bool(yes) => text.literal(if *yes { "true" } else { "false" }),
        Json::Null | Json::Array(_) => return None,
        Json::Object(_) => {
            let (name, argument) = intrinsic(value)?;
            let known = match name {
                "Ref" => argument.as_str().map(Text::symbol),
                "Fn::GetAtt" => attribute(argument).map(|(id, attribute)| Text::symbol(format!("{id}.{attribute}"))),
                "Fn::Sub" => substituted(argument),
                "Fn::Join" => joined(argument),
                _ => None,
            };
            return Some(known.unwrap_or_else(|| Text::symbol(canonical_json(value))));
        }
    }
    Some(text)
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

fn substituted(argument: &Json) -> Option<Text> {
    let none = Map::new();
    let (pattern, values) = match argument {
        Json::String(pattern) => (pattern, &none),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(pattern)] => (pattern, &none),
            [Json::String(pattern), Json::Object(values)] => (pattern, values),
            _ => return None,
        },
        _ => return None,
    };
    let mut text = Text::default();
    let mut rest = pattern.as_str();
    while let Some((before, after)) = rest.split_once("${") {
        text.literal(before);
        let Some((name, after)) = after.split_once('}') else {
            text.literal("${");
            rest = after;
            continue;
        };
        match (name.strip_prefix('!'), values.get(name.trim())) {
            (Some(literal), _) => text.literal(&format!("${{{literal}}}")),
            (None, Some(value)) => text.append(text_of(value)?),
            (None, None) => text.append(Text::symbol(name.trim())),
        }
        rest = after;
    }
    text.literal(rest);
    Some(text)
}

fn joined(argument: &Json) -> Option<Text> {
    let [Json::String(between), Json::Array(parts)] = argument.as_array()?.as_slice() else { return None };
    let mut text = Text::default();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.literal(between);
        }
        text.append(text_of(part)?);
    }
    Some(text)
}

/// JSON with sorted keys, whatever maps the build has.
pub(crate) fn canonical_json(value: &Json) -> String {
    let mut sorted = value.clone();
    sorted.sort_all_objects();
    sorted.to_string()
}

/// One form for all spellings of a value: `5` and `"5"`, `Fn::Join` and `Fn::Sub`, a property and one that is left out.
pub(crate) fn canonical(value: &Json) -> Json {
    if let Some(text) = text_of(value) {
        return match text.0.as_slice() {
            [] => Json::String(String::new()),
            [Piece::Literal(literal)] => Json::String(literal.clone()),
            pieces => {
                let piece = |piece: &Piece| match piece {
                    Piece::Literal(text) => Json::String(text.clone()),
                    Piece::Symbol(name) => serde_json::json!({"Fn::Symbol": name}),
                };
                serde_json::json!({"Fn::Text": pieces.iter().map(piece).collect::<Vec<_>>()})
            }
        };
    }
    match value {
        Json::Array(list) => list.iter().filter(|item| !is_no_value(item)).map(canonical).collect(),
        Json::Object(object) => {
            let kept = object.iter().filter(|(_, value)| !is_no_value(value));
            kept.map(|(key, value)| (key.clone(), canonical(value))).collect()
        }
        other => other.clone(),
    }
}

/// Whether two spellings are one value.
pub(crate) fn same(one: &Json, other: &Json) -> bool {
    one == other || canonical(one) == canonical(other)
}

/// Whether two texts differ whatever the deployment puts in.
pub(crate) fn surely_differ(one: &Text, other: &Text) -> bool {
    // Letter by letter, because one literal may be the beginning of another.
    fn units(text: &Text) -> Vec<Result<char, &str>> {
        let mut units = Vec::new();
        for piece in &text.0 {
            match piece {
                Piece::Literal(text) => units.extend(text.chars().map(Ok)),
                Piece::Symbol(name) => units.push(Err(name.as_str())),
            }
        }
        units
    }
    let (one, other) = (units(one), units(other));
    let begin = one.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[begin..], &other[begin..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    one != other && one.iter().chain(other).all(Result::is_ok)
}

/// A place in a resource that refers to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Keys and indices, from `Properties` on.
    pub(crate) path: Vec<String>,
    /// The logical id, or a parameter's name.
    pub(crate) id: String,
    /// The attribute; nothing for `Ref`.
    pub(crate) attribute: Option<String>,
    /// Whether the value surely changes with what it refers to: not behind `Fn::If`, `Fn::Select` and their like.
    pub(crate) direct: bool,
}

/// Every reference in a value. `Fn::Sub`'s own names are not taken for references.
pub(crate) fn references(value: &Json) -> Vec<Reference> {
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), true, &mut found);
    found
}

fn walk(value: &Json, path: &mut Vec<String>, direct: bool, found: &mut Vec<Reference>) {
    let mut push = |id: &str, attribute: Option<&str>, path: &[String]| {
        let attribute = attribute.map(str::to_owned);
        found.push(Reference { path: path.to_vec(), id: id.to_owned(), attribute, direct });
    };
    match (intrinsic(value), value) {
        (Some(("Ref", Json::String(id))), _) => push(id, None, path),
        (Some(("Fn::GetAtt", argument)), _) => {
            if let Some((id, attribute)) = attribute(argument) {
                push(id, Some(attribute), path);
            }
        }
        (Some(("Fn::Sub", argument)), _) => {
            let values = argument.get(1).and_then(Json::as_object);
            let pattern = argument.as_str().or_else(|| argument.get(0)?.as_str()).unwrap_or_default();
            for (_, after) in pattern.match_indices("${").map(|(at, _)| pattern.split_at(at + 2)) {
                let Some((name, _)) = after.split_once('}') else { continue };
                let name = name.trim();
                if !name.starts_with('!') && values.is_none_or(|values| !values.contains_key(name)) {
                    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, rest)| (id, Some(rest)));
                    push(id, attribute, path);
                }
            }
            for value in values.into_iter().flat_map(Map::values) {
                walk(value, path, direct, found);
            }
        }
        (Some((name, argument)), _) => {
            let items = argument.as_array().map_or(std::slice::from_ref(argument), Vec::as_slice);
            for item in items {
                walk(item, path, direct && name == "Fn::Join", found);
            }
        }
        (None, Json::Array(list)) => {
            for (index, item) in list.iter().enumerate() {
                path.push(index.to_string());
                walk(item, path, direct, found);
                path.pop();
            }
        }
        (None, Json::Object(object)) => {
            for (key, item) in object {
                path.push(key.clone());
                walk(item, path, direct, found);
                path.pop();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn spellings_of_one_value_are_the_same() {
        for (one, other) in [
            (json!({"Fn::Sub": "a-${Q.Arn}-b"}), json!({"Fn::Join": ["-", ["a", {"Fn::GetAtt": ["Q", "Arn"]}, "b"]]})),
            (json!({"Fn::GetAtt": "Q.Arn"}), json!({"Fn::GetAtt": ["Q", "Arn"]})),
            (json!({"Fn::Sub": ["${X}", {"X": {"Ref": "Q"}}]}), json!({"Ref": "Q"})),
            (json!({"Fn::Sub": "${!aws:username}"}), json!("${aws:username}")),
            (json!({"A": 5, "B": {"Ref": "AWS::NoValue"}}), json!({"A": "5"})),
            (json!(true), json!("true")),
        ] {
            assert!(same(&one, &other), "{one} {other}");
        }
        assert!(!same(&json!({"Fn::Sub": "${Q}"}), &json!("${Q}")), "a reference is no text of its letters");
        assert!(!same(&json!([]), &json!("")));
    }

    #[test]
    fn texts_surely_differ_where_no_symbol_can_make_them_equal() {
        let differ = |one: Json, other: Json| surely_differ(&text_of(&one).unwrap(), &text_of(&other).unwrap());
        assert!(differ(json!("a"), json!("b")));
        assert!(differ(json!({"Fn::Sub": "a-${X}"}), json!({"Fn::Sub": "b-${X}"})));
        assert!(differ(json!({"Fn::Sub": "${X}a"}), json!({"Fn::Sub": "${X}ab"})));
        assert!(!differ(json!({"Fn::Sub": "a${X}"}), json!("a")), "it may be empty");
        assert!(!differ(json!({"Ref": "X"}), json!({"Ref": "Y"})));
        assert!(!differ(json!("a"), json!("a")));
    }

    #[test]
    fn every_reference_is_found() {
        let value = json!({"A": {"Fn::Sub": ["${Q.Arn}/${X}/${!no}", {"X": {"Ref": "P"}}]}, "B": [{"Fn::If": ["c", {"Ref": "R"}, 1]}]});
        let found: Vec<_> = references(&value)
            .into_iter()
            .map(|found| (found.path.join("/"), found.id, found.attribute, found.direct))
            .collect();
        let row = |path: &str, id: &str, attribute: Option<&str>, direct| {
            (path.to_owned(), id.to_owned(), attribute.map(str::to_owned), direct)
        };
        assert_eq!(found, [row("A", "Q", Some("Arn"), true), row("A", "P", None, true), row("B/0", "R", None, false)]);
    }
}
