//! The scheduler against a real PostgreSQL, and an AWS of the test's own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod connections;
mod migrations;
mod ticks;
mod together;
mod world;
