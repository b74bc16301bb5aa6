//! Doubles for the tests of functions.
//!
//! A double panics where a test or the function under test does what AWS would never see: that is its purpose.

#![allow(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a double's panic is a test's failure")]

mod asked;
mod aws;
mod items;
mod lines;
mod program;
mod runtime;

pub use asked::{Asked, Log};
pub use aws::{cloud, cloud_at};
pub use items::{Items, update};
pub use lines::{Lines, listen};
pub use program::{answer, refusal};
