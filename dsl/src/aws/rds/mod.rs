//! Databases.

mod database;
mod postgres;
mod settings;

pub use database::Database;
pub use postgres::Postgres;
pub use settings::{InstanceClass, MonitoringInterval, PostgresVersion};
