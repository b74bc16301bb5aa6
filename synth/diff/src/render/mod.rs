//! Showing a [`Comparison`](crate::Comparison): what is dangerous first, one line a resource, only what changes below it.

mod body;
mod danger;
mod json;
mod markdown;
mod paint;
mod terminal;
mod value;
mod words;

pub use json::{comparison as json, stack as stack_json};
pub use markdown::markdown;
pub use terminal::{Terminal, terminal};
