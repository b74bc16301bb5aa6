//! Queues.

mod existing;
mod handle;
mod policy;
mod queue;

pub use existing::{ExistingQueue, QueueArnError};
pub(crate) use policy::let_send;
pub use queue::Queue;
