//! A resource as CloudFormation sees it: plain data that builders make and a stack lowers.

use std::collections::BTreeMap;

use crate::{Expr, Key};

/// One resource of a template.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// CloudFormation's type: `AWS::SQS::Queue`.
    pub type_name: &'static str,
    /// The properties, without those that are left to AWS.
    pub properties: BTreeMap<String, Expr>,
    /// How the type bears tags.
    pub tags: TagShape,
    /// Resources that must exist before although no property refers to them.
    pub depends_on: Vec<Key>,
    /// What becomes of the thing when it leaves the stack, and when it is replaced.
    pub removal: Option<Removal>,
    /// Exists under this condition alone.
    pub condition: Option<String>,
    /// Text for readers and tools.
    pub metadata: BTreeMap<String, Expr>,
}

impl Resource {
    /// A resource of a type, without properties.
    pub fn new(type_name: &'static str) -> Self {
        Self { type_name, ..Self::default() }
    }

    /// What becomes of the thing.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = Some(removal);
        self
    }
}

/// How a type bears tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagShape {
    /// It bears none.
    #[default]
    None,
    /// A list of `{Key, Value}`.
    List,
    /// An object of names and values.
    Map,
}

/// What becomes of a stateful thing when it leaves the stack or is replaced. AWS's default is to delete it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is deleted, with its data.
    Delete,
    /// It stays, and is no longer managed.
    Retain,
    /// A snapshot of it stays. For databases and volumes alone.
    Snapshot,
}

impl Removal {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::Snapshot => "Snapshot",
        }
    }
}
