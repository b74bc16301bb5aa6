//! The harness as a function uses it.

#![expect(clippy::unwrap_used, reason = "a double that cannot go on ends its test")]

mod batches;
mod clients;
mod lines;
mod orders;
