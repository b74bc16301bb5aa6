//! Functions, and what feeds them.

mod code;
mod everywhere;
mod function;
mod handle;
mod invoke;
mod mapping;

pub use function::Function;
pub use invoke::{Destination, Destined, EventInvokeConfig};
pub(crate) use invoke::{given, let_invoke};
pub use mapping::{BatchOf, EventSourceMapping};
