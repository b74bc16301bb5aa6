//! Items of a table.

mod condition;
mod key;
mod read;
mod write;

pub use condition::{Condition, Effect};
pub use key::{ItemKey, Scalar};
pub(crate) use condition::Terms;
