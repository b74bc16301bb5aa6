//! A circuit breaker around what a function depends on.

mod breaker;
mod call;

pub use breaker::{Breaker, Limits, Permit, State};
pub use call::Circuit;
