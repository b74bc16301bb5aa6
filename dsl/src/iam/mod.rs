//! Permissions. Statements come from grants; nobody writes actions by hand.

mod grant;
mod principal;
mod role;
mod statement;

pub use grant::{BoundBy, Grant, InStack, Resources, grant_on, setting};
pub use principal::{Principal, PrincipalError};
pub(crate) use role::Role;
pub(crate) use statement::{Condition, Statement};
