//! Items of a table.

mod condition;
mod key;
mod read;
mod write;

pub(crate) use condition::Terms;
pub use condition::{Condition, Effect};
pub use key::{ItemKey, Scalar};
