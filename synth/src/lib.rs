//! The library behind the command: a team's own binary hands its app to it.

pub mod asset;
pub mod command;
pub mod error;
pub mod exit;
pub mod project;
pub mod report;
pub mod select;
pub mod tool;

pub use error::{Error, Result};
pub use project::Project;
pub use report::Report;
