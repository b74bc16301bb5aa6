//! Permissions. Statements come from grants; nobody writes actions by hand.

mod grant;
pub(crate) mod key;
mod outside;
mod permit;
mod principal;
mod role;
mod statement;

use std::collections::BTreeMap;

use crate::{Expr, Key};

pub use grant::{BoundBy, Grant, InStack, Resources, grant_on, setting};
pub use key::CustomerKey;
pub use outside::Role;
pub(crate) use permit::Permit;
pub use principal::{Principal, PrincipalError};
pub(crate) use role::ServiceRole;
pub(crate) use statement::{Condition, Statement};

/// What the resources of a stack may do, while it is being described.
#[derive(Debug, Default)]
pub(crate) struct Permissions {
    /// The statements of each policy.
    pub(crate) statements: BTreeMap<Key, Vec<Statement>>,
    /// The role of each function.
    pub(crate) roles: BTreeMap<Key, ServiceRole>,
    /// The customer's key that each thing is encrypted with, where it is.
    pub(crate) keys: BTreeMap<Key, Expr>,
    /// What a builder made beside a resource and others complete: the policy of a queue, a topic or a bucket, the stage of an API.
    pub(crate) companions: BTreeMap<Key, Key>,
}
