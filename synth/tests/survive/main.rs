//! What becomes of stacks when the deployer, or the way to CloudFormation, fails at any point: a slow CloudFormation, a proxy that
//! kills and loses, and a process of its own for every run.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod child;
mod commands;
mod faults;
mod interrupt;
mod kill;
mod naive;
mod others;
mod states;
mod world;
