//! The importer against doubles of everything outside.

#![expect(clippy::unwrap_used, reason = "a double that cannot go on ends its test")]

mod aws;
mod binary;
mod import;
mod resume;
mod trouble;
mod world;
