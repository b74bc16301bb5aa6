//! Writes the level-1 resources (`dsl/src/level1/services`) and the packed schemas (`synth/schemas`) from two packages:
//! cfn-lint's wheel, which holds AWS's provider schemas, patched, and AWS's service specification, which knows
//! attributes, replacement and documentation.
//!
//! - `cargo run -p generator` writes them anew from the versions that `sources.json` pins.
//! - `cargo run -p generator -- update` moves to the newest versions, and writes the pins too.
//! - `cargo run -p generator -- check` writes nothing and tells what would change.
//!
//! The packages come through `pip` and `npm`, into `target/schemas`, and are refused if their hashes differ from the
//! pins. What is written is committed; `tests/committed.rs` proves that it is what the pinned packages make.

pub mod archive;
mod documentation;
mod error;
pub mod names;
pub mod output;
pub mod pack;
pub mod resource;
pub mod rust;
pub mod shape;
pub mod source;
pub mod specification;

pub use error::Error;
pub use output::Output;
