//! Hands each order to the service behind, once, and tells on a bus what became of it.
//!
//! # One effect
//! The table has a record for each `orderId`, taken by a conditional write: of two deliveries one works and the other comes again. The
//! call bears the id as its `Idempotency-Key`, so that the one repetition that a crash between call and record can make is recognised by
//! the service. An order that is done is not handed on again; another order under the id of one that is done is a permanent failure.
//!
//! # What is permanent
//! | what | becomes |
//! |---|---|
//! | a body that is no order | permanent: parked in the dead-letter queue at once, with its reason |
//! | 400, 409, 422 and other refusals of the order | permanent |
//! | 3xx, 401, 403, 404, 405 | passing: our settings are at fault, and somebody can mend them |
//! | 408, 429, 5xx, no answer in a third of the function's time, no connection | passing |
//!
//! A passing failure comes again when the queue says; after three in a row the circuit opens, and whatever is delivered meanwhile is given
//! back at once and hidden, each time twice as long, so that an outage of an hour does not use up five receives.
//!
//! # Events
//! `OrderProcessed` after the service took the order, `OrderFailed` when it is parked or fails at its last receive. A body that is no
//! order has no `OrderFailed`: nobody knows whose it is. An order that was given back at its last receive without being begun has none
//! either: the alarm on dead letters tells of both.

mod clerk;
mod downstream;
mod events;

pub use clerk::{Clerk, FAILED, PROCESSED, REPEATED};
pub use downstream::{ANSWERED, Downstream};
