//! The worker against a real PostgreSQL, a webhook played by the receiver, and an AWS of the test's own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod once;
mod posts;
mod world;
