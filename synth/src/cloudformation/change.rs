//! What happens to a resource, as CloudFormation tells it.

use aws_sdk_cloudformation::types;

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is made.
    Add,
    /// It is changed in place or replaced.
    Modify,
    /// It leaves the stack.
    Remove,
    /// It exists, and the stack takes it over.
    Import,
    /// That is known only while it happens.
    Dynamic,
}

/// Whether a changed resource is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacement {
    /// It is changed in place.
    Never,
    /// That is known only while it happens.
    Conditional,
    /// It is replaced.
    Always,
}

/// One cause of a resource's change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// `Properties`, `Tags`, `Metadata`, …
    pub attribute: String,
    /// The property's name, or its path where CloudFormation tells it.
    pub name: Option<String>,
    /// Whether this one replaces the resource.
    pub replacement: Replacement,
    /// The parameter, resource or output that the new value comes from.
    pub cause: Option<String>,
    /// Whether the new value is known only while it happens.
    pub dynamic: bool,
}

/// What happens to one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The logical id.
    pub id: String,
    /// CloudFormation's type.
    pub type_name: String,
    /// What AWS calls it, where it exists.
    pub physical: Option<String>,
    /// What happens.
    pub action: Action,
    /// Whether it is replaced.
    pub replacement: Replacement,
    /// CloudFormation's word for what becomes of the old one: `Delete`, `Retain`, `ReplaceAndSnapshot`, …
    pub policy: Option<String>,
    /// Why.
    pub details: Vec<Detail>,
}

impl Change {
    /// A change without details.
    pub fn new(id: impl Into<String>, type_name: impl Into<String>, action: Action) -> Self {
        Self {
            id: id.into(),
            type_name: type_name.into(),
            physical: None,
            action,
            replacement: Replacement::Never,
            policy: None,
            details: Vec::new(),
        }
    }
}

impl From<types::ResourceChange> for Change {
    fn from(change: types::ResourceChange) -> Self {
        let details = change.details.unwrap_or_default().into_iter().filter_map(|detail| {
            let target = detail.target?;
            Some(Detail {
                attribute: target.attribute.map(|word| word.as_str().to_owned()).unwrap_or_default(),
                name: target.path.filter(|path| !path.is_empty()).or(target.name),
                replacement: match target.requires_recreation.as_ref().map(types::RequiresRecreation::as_str) {
                    Some("Always") => Replacement::Always,
                    Some("Conditionally") => Replacement::Conditional,
                    _ => Replacement::Never,
                },
                cause: detail.causing_entity.filter(|cause| !cause.is_empty()),
                dynamic: detail.evaluation == Some(types::EvaluationType::Dynamic),
            })
        });
        Self {
            details: details.collect(),
            id: change.logical_resource_id.unwrap_or_default(),
            type_name: change.resource_type.unwrap_or_default(),
            physical: change.physical_resource_id.filter(|id| !id.is_empty()),
            action: match change.action.as_ref().map(types::ChangeAction::as_str) {
                Some("Add") => Action::Add,
                Some("Modify" | "SyncWithActual") => Action::Modify,
                Some("Remove") => Action::Remove,
                Some("Import") => Action::Import,
                _ => Action::Dynamic,
            },
            replacement: match change.replacement.as_ref().map(types::Replacement::as_str) {
                Some("True") => Replacement::Always,
                Some("Conditional") => Replacement::Conditional,
                _ => Replacement::Never,
            },
            policy: change.policy_action.map(|action| action.as_str().to_owned()),
        }
    }
}
