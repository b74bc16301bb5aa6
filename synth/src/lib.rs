//! The library behind the command: a team's own binary hands its app to it.

pub mod asset;
pub mod aws;
pub mod cloudformation;
pub mod assembly;
pub mod diff;
pub mod environment;
pub mod nearest;
pub mod command;
pub mod error;
pub mod exit;
pub mod local;
pub mod project;
pub mod report;
mod cli;
mod run;
pub mod select;
pub mod tool;

pub use error::{Error, Result};
pub use project::Project;
pub use report::Report;
pub use run::run;
