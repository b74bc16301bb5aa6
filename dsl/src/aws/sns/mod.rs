//! Topics, and what subscribes to them.

mod subscription;
mod topic;

pub use subscription::{Endpoint, Subscriber, Subscription};
pub use topic::Topic;
