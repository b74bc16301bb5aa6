//! Functions' code: what changes its key and what must not, its archive, its build.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod archive;
mod build;
mod fingerprint;
