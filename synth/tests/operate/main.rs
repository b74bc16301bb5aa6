//! The operator's commands on the real emulator, each in a process of its own: so it can be killed, and what it says is seen.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../deploy/account.rs"]
#[expect(dead_code, reason = "the deployments' tests use more of it")]
mod account;
mod call;
mod correlate;
mod invoke;
mod pipeline;
mod proxy;
mod purge;
mod redrive;
mod send;
