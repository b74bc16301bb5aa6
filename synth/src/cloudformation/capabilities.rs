//! What CloudFormation wants to have acknowledged, computed from the template instead of waved through. Pure.

use dsl::Template;
use serde_json::Value as Json;

/// Properties by which an IAM resource gets a name of the user's choice.
const NAMES: [&str; 5] = ["GroupName", "InstanceProfileName", "ManagedPolicyName", "RoleName", "UserName"];

/// The capabilities that a template needs, no more.
///
/// ```
/// use synth::cloudformation::capabilities;
/// let template = dsl::Template::from_json(serde_json::json!({"Resources": {"Role": {"Type": "AWS::IAM::Role"}}}));
/// assert_eq!(capabilities::of(&template), ["CAPABILITY_IAM"]);
/// ```
pub fn of(template: &Template) -> Vec<&'static str> {
    let types = || template.resources().filter_map(|(id, _)| template.type_of(id));
    // A nested stack's template is not seen here, and may hold anything.
    let nested = types().any(|name| name == "AWS::CloudFormation::Stack");
    let iam = types().any(|name| name.starts_with("AWS::IAM::"));
    let named = template.resources().any(|(id, body)| {
        let properties = body.get("Properties").and_then(Json::as_object);
        template.type_of(id).is_some_and(|name| name.starts_with("AWS::IAM::"))
            && properties.is_some_and(|properties| NAMES.iter().any(|name| properties.contains_key(*name)))
    });
    let mut needed = Vec::new();
    if named || nested {
        needed.push("CAPABILITY_NAMED_IAM");
    } else if iam {
        needed.push("CAPABILITY_IAM");
    }
    if nested || template.json().get("Transform").is_some() {
        needed.push("CAPABILITY_AUTO_EXPAND");
    }
    needed
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_needed() {
        let of = |json| super::of(&Template::from_json(json));
        assert!(of(json!({"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}})).is_empty());
        let role = |properties: Json| json!({"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": properties}}});
        assert_eq!(of(role(json!({}))), ["CAPABILITY_IAM"]);
        assert_eq!(of(role(json!({"RoleName": "r"}))), ["CAPABILITY_NAMED_IAM"]);
        let policy = json!({"Resources": {"P": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p"}}}});
        assert_eq!(of(policy), ["CAPABILITY_IAM"]);
        assert_eq!(of(json!({"Transform": "AWS::LanguageExtensions", "Resources": {}})), ["CAPABILITY_AUTO_EXPAND"]);
        let nested = json!({"Resources": {"S": {"Type": "AWS::CloudFormation::Stack"}}});
        assert_eq!(of(nested), ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]);
    }
}
