//! Doubles for the tests of functions.
//!
//! A double panics where a test or the function under test does what AWS would never see: that is its purpose.

#![allow(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a double's panic is a test's failure")]

mod answer;
mod asked;
mod items;
mod lines;
mod runtime;

pub use answer::{cloud, cloud_at};
pub use asked::{Asked, Log};
pub use items::{Items, update};
pub use lines::{Lines, listen};
pub use runtime::serve;
