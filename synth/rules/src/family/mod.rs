//! The rules, a file for each family.

pub(crate) mod age;
pub(crate) mod alarm;
pub(crate) mod dead_letter_alarm;
pub(crate) mod delivery;
pub(crate) mod elsewhere;
pub(crate) mod log;
pub(crate) mod mapping;
pub(crate) mod open;
pub(crate) mod permission;
pub(crate) mod queue;
pub(crate) mod range;
pub(crate) mod redrive;
pub(crate) mod redrive_allow;
pub(crate) mod reference;
pub(crate) mod secret;
pub(crate) mod stack;
pub(crate) mod star;
pub(crate) mod stateful;
pub(crate) mod timing;
