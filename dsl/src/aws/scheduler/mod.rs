//! Schedules in any time zone.

mod schedule;
mod when;

pub use schedule::{Schedule, Scheduled, ScheduledTarget};
pub use when::{Once, OnceError, TimeZone, TimeZoneError, When};
