//! The library behind the command: a team's own binary hands its app to it.

pub mod assembly;
pub mod asset;
pub mod aws;
mod cli;
pub mod cloudformation;
pub mod command;
pub mod environment;
pub mod error;
pub mod examined;
pub mod exit;
pub mod local;
pub mod nearest;
pub mod project;
pub mod report;
mod run;
pub mod select;
mod usage;

pub use error::{Error, Result};
pub use project::Project;
pub use report::Report;
pub use run::{run, run_with};
