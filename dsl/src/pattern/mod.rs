//! What pipelines have in common, as plain functions over builders.
//!
//! Each adds a few resources and gives all their handles back, so that every part can be referred to, granted on and changed
//! afterwards. A team's own patterns are functions of the same kind: [`Stack::at_caller`](crate::Stack::at_caller) lets what they add point to
//! the line that called them.

mod overview;
mod queue;
mod secret;
mod trigger;
mod watch;
mod worker;

pub use overview::Overview;
pub use queue::{Redriven, queue_with_dlq};
pub use secret::given_secret;
pub use trigger::{ScheduledFunction, endpoint, enqueue, scheduled};
pub use watch::{QueueAlarms, Watch};
pub use worker::{Worker, worker};
