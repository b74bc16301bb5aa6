//! CloudFormation's functions inside a template.

use serde_json::Value as Json;

/// The function's name and argument, if a value is one: `{"Ref": "Orders"}`.
pub(crate) fn intrinsic(value: &Json) -> Option<(&str, &Json)> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let (name, argument) = object.iter().next()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

/// Whether a value is a function's, so that only the deployment knows it.
pub(crate) fn is_intrinsic(value: &Json) -> bool {
    intrinsic(value).is_some()
}

/// Whether only the deployment knows a value: a function's, or a text with a reference to a parameter or secret.
pub(crate) fn is_unknown(value: &Json) -> bool {
    match value {
        Json::String(text) => text.contains("{{resolve:"),
        _ => is_intrinsic(value),
    }
}

/// Whether a value says that its property is to be left out.
pub(crate) fn is_no_value(value: &Json) -> bool {
    intrinsic(value).is_some_and(|(name, argument)| name == "Ref" && argument == "AWS::NoValue")
}

/// Whether a value holds a function anywhere.
pub(crate) fn holds_intrinsic(value: &Json) -> bool {
    match value {
        Json::Object(object) => {
            object.keys().any(|key| key == "Ref" || key.starts_with("Fn::")) || object.values().any(holds_intrinsic)
        }
        Json::Array(list) => list.iter().any(holds_intrinsic),
        other => is_unknown(other),
    }
}

/// The condition and the two branches of `Fn::If`.
pub(crate) fn branches(value: &Json) -> Option<(&str, [&Json; 2])> {
    let (name, argument) = intrinsic(value)?;
    match argument.as_array()?.as_slice() {
        [Json::String(condition), yes, no] if name == "Fn::If" => Some((condition, [yes, no])),
        _ => None,
    }
}

/// The resource and the attribute of `Fn::GetAtt`: a list, or text with a dot. An attribute that is a function's is none.
pub(crate) fn attribute(argument: &Json) -> Option<(&str, Option<&str>)> {
    match argument {
        Json::String(text) => text.split_once('.').map(|(id, attribute)| (id, Some(attribute))),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(id), attribute] => Some((id, attribute.as_str())),
            _ => None,
        },
        _ => None,
    }
}

/// The names in a text of `Fn::Sub`: `Orders.Arn` of `${Orders.Arn}`.
pub(crate) fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|rest| {
        let name = rest.split_once('}')?.0;
        (!name.starts_with('!')).then(|| name.trim())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn functions_are_told_from_objects() {
        assert!(is_intrinsic(&json!({"Ref": "A"})) && is_intrinsic(&json!({"Fn::Sub": "a"})));
        assert!(!is_intrinsic(&json!({"Ref": "A", "B": 1})) && !is_intrinsic(&json!({"Reference": "A"})));
        assert!(is_no_value(&json!({"Ref": "AWS::NoValue"})));
        assert_eq!(attribute(&json!("A.B.C")), Some(("A", Some("B.C"))));
        assert_eq!(attribute(&json!(["A", {"Ref": "P"}])), Some(("A", None)));
        assert_eq!(names("a ${B} ${!C} ${D.E} ${").collect::<Vec<_>>(), ["B", "D.E"]);
    }
}
