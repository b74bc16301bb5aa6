//! What messages flow through: whole templates, permissions, and what is told of mistakes.

mod faults;
mod grants;
mod permissions;
mod pipelines;
mod words;
