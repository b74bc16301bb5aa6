//! A world for mht's functions: AWS by a double behind the SDK's own client, the outside by the receiver.

#![expect(clippy::unwrap_used, reason = "a double that cannot go on ends its test")]
#![expect(clippy::missing_panics_doc, reason = "the same")]

mod record;
mod state;
mod world;

pub use record::Record;
pub use world::{World, counted};
