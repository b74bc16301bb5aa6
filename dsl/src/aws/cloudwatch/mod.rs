//! Metrics, what is reckoned from them, alarms and dashboards, with the unit in the type.

mod alarm;
mod composite;
pub mod dashboard;
mod metric;
mod notice;
mod series;
mod threshold;

pub use alarm::{Alarm, Evaluation, MissingData, Period};
pub use composite::{AlarmRule, CompositeAlarm};
pub use dashboard::Dashboard;
pub use metric::{Metric, Statistic};
pub use series::{Expression, TimeSeries};
pub use threshold::{Bytes, Count, Threshold};
