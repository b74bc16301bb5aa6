//! The messages, items and contracts of this workspace: what its stacks and its functions agree on.
//!
//! One module a pipeline. Light on purpose: no SDK, so that the command line is not built again with one.

pub mod ams;
pub mod bday;
pub mod ingestion;
pub mod mht;
pub mod savepoint;
