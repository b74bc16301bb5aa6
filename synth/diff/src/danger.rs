//! What is dangerous in a diff, as plain data.

use serde::Serialize;

use crate::{Cause, Effect, Opening, Widening};

/// A resource that seems to have another logical id now. CloudFormation makes a new one and deletes the old one, unless it is
/// imported or renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rename {
    /// The id that goes.
    pub from: String,
    /// The id that comes.
    pub to: String,
    /// The type of both.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether the old one's data is lost by it.
    pub loses_data: bool,
}

/// What cannot be taken back, or lets more in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Dangers {
    /// Data that is lost.
    pub data: Vec<Loss>,
    /// Permissions that are wider than before.
    pub permissions: Vec<Widening>,
    /// Networks and accounts that are let in.
    pub openings: Vec<Opening>,
    /// What CloudFormation will refuse.
    pub obstacles: Vec<Obstacle>,
}

impl Dangers {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty() && self.permissions.is_empty() && self.openings.is_empty() && self.obstacles.is_empty()
    }
}

/// A resource whose data is lost, or may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// The logical id.
    pub resource: String,
    /// CloudFormation's type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What AWS calls it, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical: Option<String>,
    /// By what: [`Effect::Delete`], [`Effect::Replace`], [`Effect::MayReplace`] or [`Effect::MayExist`].
    pub effect: Effect,
    /// Why.
    pub causes: Vec<Cause>,
}

/// What CloudFormation will refuse, so that the deployment fails and is rolled back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "obstacle", rename_all = "kebab-case")]
pub enum Obstacle {
    /// A logical id cannot become another type of thing.
    Type {
        /// The logical id.
        resource: String,
    },
    /// A resource is to be replaced and keeps its name: the new one is made first, and the name is taken.
    Name {
        /// The logical id.
        resource: String,
        /// The property that names it.
        property: String,
        /// The name.
        name: String,
    },
    /// A new resource has the name of one that goes: the new one is made first, and the name is taken.
    Taken {
        /// The new logical id.
        resource: String,
        /// The logical id that has the name.
        by: String,
        /// The name.
        name: String,
    },
}
