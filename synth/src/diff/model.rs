//! A diff as plain data.

use serde::Serialize;
use serde_json::Value as Json;

/// What differs between two templates.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Diff {
    /// The parts that differ, by section and name.
    pub parts: Vec<Part>,
}

/// A resource, parameter or output that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Where it stands in the template.
    pub section: Section,
    /// Its logical id or name.
    pub name: String,
    /// CloudFormation's type, of a resource.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// What happens to it.
    pub effect: Effect,
    /// The single values that differ.
    pub leaves: Vec<Leaf>,
}

/// A section of a template, in the order it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Description, version, transforms.
    Template,
    /// `Parameters`.
    Parameter,
    /// `Conditions`.
    Condition,
    /// `Mappings`.
    Mapping,
    /// `Resources`.
    Resource,
    /// `Outputs`.
    Output,
}

/// What happens to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It is new.
    Add,
    /// It changes.
    Change,
    /// Its type changes under the same name, so it is made anew.
    Replace,
    /// It goes away with what it holds.
    Remove,
    /// It leaves the stack, and the thing stays.
    Release,
}

/// One value that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Leaf {
    /// Its path: `Properties.RedrivePolicy.maxReceiveCount`, `Properties.Tags[0].Value`.
    pub path: String,
    /// What it was; absent where it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Json>,
    /// What it becomes; absent where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Json>,
}

impl Diff {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}
