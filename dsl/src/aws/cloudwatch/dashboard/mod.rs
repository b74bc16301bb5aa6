//! Dashboards, made of the same metrics, alarms and log groups as the stack.

mod board;
mod body;
mod widget;

pub use board::{Dashboard, Widgets};
pub use widget::{AlarmStatus, Graph, LogQuery, Number, Text, Widget};
