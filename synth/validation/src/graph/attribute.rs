//! Attributes, and what may be one.

use schemas::Kind;

use crate::{
    nearest::nearest,
    sections::Resource,
    types::{self, properties},
    words::list,
};

/// What is known of an attribute.
pub(crate) enum Attribute {
    Known(Kind),
    /// A property that `AWS` lists as no attribute, and that some types give all the same.
    Property,
    /// Nothing can be known: another stack's outputs, a custom resource's answer.
    Unknowable,
    /// There is none, with what helps.
    None(Option<String>),
}

/// What `Fn::GetAtt` gives of a resource.
pub(crate) fn known_attribute(resource: &Resource<'_>, name: &str) -> Attribute {
    let type_name = resource.type_name;
    if type_name.starts_with("Custom::")
        || type_name == "AWS::CloudFormation::CustomResource"
        || name.starts_with("Outputs.")
    {
        return Attribute::Unknowable;
    }
    let Some(of) = types::find(type_name) else { return Attribute::Unknowable };
    let attributes = &of.schema.attributes;
    if let Some(kind) = attributes.get(name) {
        return Attribute::Known(*kind);
    }
    let is_inside = |(outer, _)| attributes.get(outer).is_some_and(|kind: &Kind| *kind == Kind::Json);
    if name.match_indices('.').map(|(dot, _)| (&name[..dot], dot)).any(is_inside)
        || type_name.starts_with("AWS::Serverless::")
    {
        return Attribute::Unknowable;
    }
    let first = name.split('.').next().unwrap_or(name);
    if properties(&of.schema.schema, &of.schema.schema).contains(&first) {
        return Attribute::Property;
    }
    let known: Vec<&str> = attributes.keys().map(String::as_str).collect();
    let near = nearest(name, known.iter().copied()).map(|near| format!("did you mean `{near}`?"));
    let all = || match known.len() {
        0 => "it has none".to_owned(),
        1..=8 => format!("there are {}", list(&known, "and")),
        number => format!("there are {number} others"),
    };
    Attribute::None(Some(near.unwrap_or_else(all)))
}
