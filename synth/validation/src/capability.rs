//! What a deployment must be allowed to do beyond making resources.

use std::collections::BTreeSet;

use dsl::Template;
use serde_json::{Map, Value as Json};

use crate::{
    intrinsic::is_no_value,
    sections::{is_known, transforms},
};

/// A capability that `CloudFormation` wants to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    /// The template makes identities or permissions.
    Iam,
    /// It names some of them itself.
    NamedIam,
    /// Macros or nested stacks make more of it than one reads.
    AutoExpand,
}

impl Capability {
    /// `CloudFormation`'s word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Iam => "CAPABILITY_IAM",
            Self::NamedIam => "CAPABILITY_NAMED_IAM",
            Self::AutoExpand => "CAPABILITY_AUTO_EXPAND",
        }
    }
}

/// The types whose resources bear a name of the template's choice, with the property for it. Elsewhere a property of the same
/// name says whose the resource is, and `PolicyName` is a name inside its owner alone.
const NAMED: [(&str, &str); 5] = [
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::User", "UserName"),
];

/// The capabilities that a template needs, no more. Each contains what is before it: with [`Capability::NamedIam`] there is no
/// [`Capability::Iam`].
///
/// `CloudFormation`'s API reference (`CreateChangeSet`, `Capabilities`) lists seven types of `AWS::IAM`; those that came later
/// need the same, so every one counts. What is not written in the template may be anything: another stack's template, a
/// module, what a macro makes. The serverless transform makes roles, and names none.
///
/// ```
/// use dsl::Template;
/// use serde_json::json;
/// use validation::{Capability, capabilities};
///
/// let role = json!({"Type": "AWS::IAM::Role", "Properties": {"RoleName": "orders"}});
/// let template = Template::from_json(json!({"Resources": {"Role": role}}));
/// assert!(capabilities(&template).contains(&Capability::NamedIam));
/// ```
pub fn capabilities(template: &Template) -> BTreeSet<Capability> {
    let json = template.json();
    let mut needed = BTreeSet::new();
    if json.get("Transform").is_some() || holds_transform(json) {
        needed.insert(Capability::AutoExpand);
    }
    let resources = json.get("Resources").and_then(Json::as_object);
    let includes = |object: &Map<String, Json>| object.contains_key("Fn::Transform");
    let is_made = json.as_object().is_some_and(includes) || resources.is_some_and(includes);
    if is_made || transforms(json).iter().any(|name| !is_known(name)) {
        needed.insert(Capability::NamedIam);
    }
    of_resources(resources, &mut needed);
    if needed.contains(&Capability::NamedIam) {
        needed.remove(&Capability::Iam);
    }
    needed
}

fn of_resources(resources: Option<&Map<String, Json>>, needed: &mut BTreeSet<Capability>) {
    for (id, body) in resources.into_iter().flatten() {
        if id.starts_with("Fn::ForEach") {
            // The name, its values, and what is made for each.
            of_resources(body.get(2).and_then(Json::as_object), needed);
            continue;
        }
        let type_name = body.get("Type").and_then(Json::as_str).unwrap_or_default();
        if matches!(type_name, "AWS::CloudFormation::Stack" | "AWS::Serverless::Application")
            || type_name.ends_with("::MODULE")
        {
            needed.extend([Capability::NamedIam, Capability::AutoExpand]);
        } else if type_name.starts_with("AWS::Serverless::") {
            needed.extend([Capability::Iam, Capability::AutoExpand]);
        } else if type_name.starts_with("AWS::IAM::") {
            let name = NAMED.iter().find(|(named, _)| *named == type_name).map(|(_, property)| property);
            let name = name.and_then(|property| body.get("Properties")?.get(property));
            let is_named = name.is_some_and(|name| !is_no_value(name));
            needed.insert(if is_named { Capability::NamedIam } else { Capability::Iam });
        }
    }
}

/// Whether a macro is called anywhere.
fn holds_transform(value: &Json) -> bool {
    match value {
        Json::Object(object) => object.contains_key("Fn::Transform") || object.values().any(holds_transform),
        Json::Array(list) => list.iter().any(holds_transform),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_template_needs_and_no_more() {
        let one = |type_name: &str, properties: Json| json!({"Resources": {"It": {"Type": type_name, "Properties": properties}}});
        let none = json!({"Ref": "AWS::NoValue"});
        let role = json!({"Type": "AWS::IAM::Role"});
        let named = json!({"Type": "AWS::IAM::Role", "Properties": {"RoleName": "a"}});
        let transformed = |transform: Json| json!({"Transform": transform, "Resources": {}});
        let (iam, named_iam, expand) = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND");
        for (template, expected) in [
            (one("AWS::SQS::Queue", json!({"QueueName": "a"})), vec![]),
            // Identities and permissions.
            (one("AWS::IAM::Role", json!({})), vec![iam]),
            (json!({"Resources": {"It": {"Type": "AWS::IAM::Role"}}}), vec![iam]),
            (one("AWS::IAM::Role", json!({"RoleName": "a"})), vec![named_iam]),
            (one("AWS::IAM::Role", json!({"RoleName": none})), vec![iam]),
            (one("AWS::IAM::Role", json!({"RoleName": {"Fn::If": ["C", "a", none]}})), vec![named_iam]),
            (one("AWS::IAM::User", json!({"UserName": {"Ref": "Name"}})), vec![named_iam]),
            (one("AWS::IAM::Group", json!({"GroupName": "a"})), vec![named_iam]),
            (one("AWS::IAM::InstanceProfile", json!({"InstanceProfileName": "a"})), vec![named_iam]),
            (one("AWS::IAM::ManagedPolicy", json!({"ManagedPolicyName": "a"})), vec![named_iam]),
            (one("AWS::IAM::ManagedPolicy", json!({})), vec![iam]),
            (one("AWS::IAM::Policy", json!({"PolicyName": "a"})), vec![iam]),
            (one("AWS::IAM::OIDCProvider", json!({})), vec![iam]),
            // The name is another's.
            (one("AWS::IAM::AccessKey", json!({"UserName": "a"})), vec![iam]),
            (one("AWS::IAM::RolePolicy", json!({"RoleName": "a", "PolicyName": "b"})), vec![iam]),
            (json!({"Resources": {"A": role, "B": named}}), vec![named_iam]),
            // What is not written here.
            (one("AWS::CloudFormation::Stack", json!({})), vec![named_iam, expand]),
            (one("Team::Service::Kind::MODULE", json!({})), vec![named_iam, expand]),
            (one("AWS::CloudFormation::StackSet", json!({})), vec![]),
            // Macros.
            (transformed(json!("AWS::LanguageExtensions")), vec![expand]),
            (transformed(json!(["AWS::LanguageExtensions", "AWS::SecretsManager-2024-09-16"])), vec![expand]),
            (transformed(json!("Own")), vec![named_iam, expand]),
            (transformed(json!({"Name": "AWS::Include", "Parameters": {}})), vec![named_iam, expand]),
            (json!({"Resources": {"Fn::Transform": {"Name": "AWS::Include"}}}), vec![named_iam, expand]),
            (one("AWS::SQS::Queue", json!({"Tags": [{"Fn::Transform": {"Name": "Tag"}}]})), vec![expand]),
            (
                json!({"Transform": "AWS::LanguageExtensions", "Resources": {"Fn::ForEach::A": ["A", ["b"], {"R${A}": role}]}}),
                vec![iam, expand],
            ),
            // The serverless transform makes a role for each function.
            (transformed(json!("AWS::Serverless-2016-10-31")), vec![expand]),
            (
                json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"F": {"Type": "AWS::Serverless::Function"}}}),
                vec![iam, expand],
            ),
            (
                json!({"Transform": "AWS::Serverless-2016-10-31", "Resources": {"A": {"Type": "AWS::Serverless::Application"}}}),
                vec![named_iam, expand],
            ),
            (json!([]), vec![]),
            (json!({"Resources": {"A": 5, "B": {"Type": 5}, "Fn::ForEach::C": 5}}), vec![]),
        ] {
            let words: Vec<_> =
                capabilities(&Template::from_json(template.clone())).into_iter().map(Capability::word).collect();
            assert_eq!(words, expected, "{template}");
        }
    }
}
