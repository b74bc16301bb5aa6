//! Topics, and what subscribes to them.

mod email;
mod subscription;
mod topic;

pub use email::{EmailAddress, EmailAddressError};
pub use subscription::{Endpoint, Subscriber, Subscription};
pub use topic::Topic;
