//! Calls to services whose SDK crates a function does not carry.
//!
//! S3, SNS, EventBridge and Parameter Store are asked for one or two operations each. Measured on a function of 4.25 MB (SQS
//! alone; opt-level s, thin LTO, stripped): the crate for S3 adds 1.93 MB, these calls 0.09 MB for all four. They
//! go through the same orchestrator that the other SDK crates bring along anyway: its signer, retries, timeouts and
//! connections.

mod ask;
mod fault;

pub(crate) use ask::{Ask, Service};
pub(crate) use fault::text_of;
