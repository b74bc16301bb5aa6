//! Tools that are not written in Rust: pinned, checked against hashes, and installed into a private folder of the workspace.
//!
//! Each tool has a Python environment of its own in a folder that the caller names, made when it is first needed. Nothing is
//! installed for the user or the system, and nothing that runs is fetched without a hash that stands in this source.
//!
//! A package of its own, because tests of functions need a tool too and must not wait for the SDK behind `synth`.

mod error;
mod install;
mod lock;
mod output;
mod progress;
pub mod python;
mod tool;

pub use error::{Error, Result};
pub use lock::Lock;
pub use output::{last_lines, lines};
pub use progress::{Progress, Silent, Step};
pub use tool::{CARGO_LAMBDA, EMULATOR, POSTGRES, Tool, ZIG};
