//! Metrics in the embedded metric format: lines of the log that CloudWatch makes metrics of.

mod document;
mod gather;
mod name;

pub use gather::{BadMetrics, Metrics};
pub use name::{Counter, Timing};
