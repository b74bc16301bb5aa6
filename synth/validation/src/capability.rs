//! What a deployment must be allowed to do beyond making resources.

use std::collections::BTreeSet;

use dsl::Template;

use crate::sections::Sections;

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

/// The types that make identities or permissions, with the property that names them.
const IDENTITIES: &[(&str, &str)] = &[
    ("AWS::IAM::AccessKey", ""),
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::ManagedPolicy", "ManagedPolicyName"),
    ("AWS::IAM::Policy", ""),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::RolePolicy", ""),
    ("AWS::IAM::User", "UserName"),
    ("AWS::IAM::UserToGroupAddition", ""),
];

/// The capabilities that a template needs.
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
    let sections = Sections::of(template.json());
    let mut needed = BTreeSet::new();
    if template.json().get("Transform").is_some() || sections.grows {
        needed.insert(Capability::AutoExpand);
    }
    for resource in &sections.resources {
        if let Some((_, name)) = IDENTITIES.iter().find(|(type_name, _)| *type_name == resource.type_name) {
            let is_named = resource.body.get("Properties").is_some_and(|properties| properties.get(name).is_some());
            needed.insert(if is_named { Capability::NamedIam } else { Capability::Iam });
        }
        if resource.type_name == "AWS::CloudFormation::Stack" || resource.type_name.starts_with("AWS::Serverless::") {
            needed.insert(Capability::AutoExpand);
        }
    }
    needed
}
