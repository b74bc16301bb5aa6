//! Buckets, and the objects under their prefixes.

mod bucket;
mod lifecycle;
mod objects;

pub use bucket::Bucket;
pub use lifecycle::{Lifecycle, StorageClass};
pub use objects::{ExistingBucket, Objects};
