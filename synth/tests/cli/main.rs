//! Bad input and bad luck on the command line: one message that says what is wrong and what to do, the promised exit code, and
//! nothing half-done.

#![cfg(all(target_os = "linux", feature = "stacks"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod deployment;
mod emulator;
mod escapes;
mod files;
mod machine;
mod messages;
mod output;
mod settings;
mod templates;
mod usage;
mod world;
