//! The cloud assembly: what an app becomes on disk, in the format that the official `cdk` command reads.

mod manifest;
mod read;
mod write;

pub use read::read;
pub use write::write;
