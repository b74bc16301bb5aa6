//! Permissions that are wider than before: compared by what they allow, and not by how they are written.
//!
//! Nothing that allows more goes unseen. What cannot be told (`NotAction`, a statement behind `Fn::If`, a policy that a parameter
//! holds) is said to be possibly wider, unless it stays as it was.

mod condition;
mod holder;
mod pattern;
mod statement;
mod widening;

pub use holder::Subject;
pub(crate) use widening::widened;
pub use widening::{Kind, Widening};
