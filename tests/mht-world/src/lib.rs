//! A world for mht's functions: AWS by doubles behind the SDK's own client, the outside by the receiver.

#![expect(clippy::unwrap_used, reason = "a double that cannot go on ends its test")]
#![expect(clippy::missing_panics_doc, reason = "the same")]

mod cloud;
#[path = "../../../functions/worker/tests/it/dynamo.rs"]
mod dynamo;
mod lines;
mod program;
mod record;
mod world;

pub use program::refusal;
pub use record::Record;
pub use world::{World, counted};
