//! Log groups, and metrics from their lines.

mod filter;
mod group;
mod pattern;

pub use filter::MetricFilter;
pub use group::{LogGroup, LogRetention};
pub use pattern::{LogCondition, LogField, LogPattern};
