//! Event buses, the rules on them, and their archives.

mod archive;
mod bus;
mod cron;
mod rate;
mod rule;
mod target;

pub use archive::Archive;
pub use bus::EventBus;
pub use cron::{Cron, CronError, Weekday};
pub use rate::Rate;
pub use rule::Rule;
pub use target::{Target, TargetOf};
