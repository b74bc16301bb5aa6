//! The harness as a function uses it.

#![expect(clippy::unwrap_used, reason = "a double that cannot go on ends its test")]

mod batches;
mod batches_out;
mod care;
mod clients;
mod dynamo;
mod entries;
mod ledgers;
mod lines;
mod orders;
mod outward;
mod shapes;
mod whole;
