//! Permissions. Statements come from grants; nobody writes actions by hand.

mod grant;
mod principal;
mod role;
mod statement;

use std::collections::BTreeMap;

use crate::{EncryptionKey, Handle, Key};

pub use grant::{BoundBy, Grant, InStack, Resources, grant_on, setting};
pub use principal::{Principal, PrincipalError};
pub(crate) use role::Role;
pub(crate) use statement::{Condition, Statement};

/// What the resources of a stack may do, while it is being described.
#[derive(Debug, Default)]
pub(crate) struct Permissions {
    /// The statements of each policy.
    pub(crate) statements: BTreeMap<Key, Vec<Statement>>,
    /// The role of each function.
    pub(crate) roles: BTreeMap<Key, Role>,
    /// The customer key that each thing is encrypted with, where it has one.
    pub(crate) keys: BTreeMap<Key, Handle<EncryptionKey>>,
}
