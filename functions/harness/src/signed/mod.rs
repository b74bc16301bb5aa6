//! Calls to services whose SDK crates a function does not carry.
//!
//! S3, SNS, EventBridge and Parameter Store are asked for one or two operations each. Their crates would add their whole
//! endpoint rules, and S3's checksums and streams, to every function; these calls go through the same orchestrator that
//! the other SDK crates bring along anyway: its signer, retries, timeouts and connections.

mod ask;
mod fault;

pub(crate) use ask::{Ask, Service};
pub(crate) use fault::text_of;
