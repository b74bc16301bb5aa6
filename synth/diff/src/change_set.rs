//! What a change set of CloudFormation's says, as plain data.

use serde::{Deserialize, Serialize};

/// What it says of one resource.
///
/// ```
/// use diff::{Action, Replaced, Told};
/// let told = Told { replaced: Some(Replaced::Always), ..Told::new("Orders", "AWS::SQS::Queue", Action::Modify) };
/// assert!(told.details.is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// `LogicalResourceId`.
    pub id: String,
    /// `ResourceType`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// `PhysicalResourceId`, where there is one.
    #[serde(default)]
    pub physical: Option<String>,
    /// `Action`.
    pub action: Action,
    /// `Replacement`; nothing where it says none.
    #[serde(default)]
    pub replaced: Option<Replaced>,
    /// `PolicyAction`: `Delete`, `Retain`, `Snapshot`, `ReplaceAndRetain`, …
    #[serde(default)]
    pub policy: Option<String>,
    /// `Details`.
    #[serde(default)]
    pub details: Vec<Detail>,
}

/// What happens to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// It is made.
    Add,
    /// It is changed, or a new one takes its place.
    Modify,
    /// It leaves the stack.
    Remove,
    /// It exists, and the stack takes it over.
    Import,
    /// That is known only while it happens.
    Dynamic,
    /// What is real is written over by what the template says.
    SyncWithActual,
}

/// Whether a new one takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Replaced {
    /// `False`, or `Never` of a property.
    #[serde(rename = "False", alias = "Never")]
    Never,
    /// `Conditional`, or `Conditionally` of a property.
    #[serde(rename = "Conditional", alias = "Conditionally")]
    Conditional,
    /// `True`, or `Always` of a property.
    #[serde(rename = "True", alias = "Always")]
    Always,
}

/// What it says of one property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// `Target.Attribute`: `Properties`, `Tags`, `Metadata`, …
    pub attribute: String,
    /// `Target.Path` without its slashes, or `Target.Name`: `Code.S3Key`.
    #[serde(default)]
    pub name: Option<String>,
    /// `Target.RequiresRecreation`.
    pub replaced: Replaced,
    /// `CausingEntity`: the parameter, resource or attribute that the new value comes from.
    #[serde(default)]
    pub from: Option<String>,
    /// Whether the new value is known only while it happens: `Evaluation` is `Dynamic`.
    #[serde(default)]
    pub dynamic: bool,
    /// `Target.BeforeValue`, where it is told.
    #[serde(default)]
    pub before: Option<String>,
    /// `Target.AfterValue`, where it is told.
    #[serde(default)]
    pub after: Option<String>,
}

impl Told {
    /// What it says without details.
    pub fn new(id: impl Into<String>, type_name: impl Into<String>, action: Action) -> Self {
        let (id, type_name) = (id.into(), type_name.into());
        Self { id, type_name, physical: None, action, replaced: None, policy: None, details: Vec::new() }
    }
}
