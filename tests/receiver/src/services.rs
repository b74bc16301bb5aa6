//! One file for each service of the outside world.

pub(crate) mod igdb;
pub(crate) mod steam;
pub(crate) mod twitch;
