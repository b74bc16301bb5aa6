//! What the process's exit code says. A public promise: scripts and CI branch on it.

/// Done, or nothing to do.
pub const DONE: u8 = 0;
/// Failed before anything was changed, or without a code of its own.
pub const FAILED: u8 = 1;
/// The command line is wrong (clap's own code).
pub const USAGE: u8 = 2;
/// There are differences (`diff --exit-code`), or consent is needed.
pub const DIFFERENCES: u8 = 3;
/// A template, a rule or a configuration file has faults.
pub const DIAGNOSTICS: u8 = 4;
/// A deployment failed and was rolled back clean.
pub const ROLLED_BACK: u8 = 5;
/// A stack needs a hand: its rollback or its deletion failed.
pub const NEEDS_HAND: u8 = 6;
/// Some stacks are done, others failed or were skipped.
pub const PARTLY: u8 = 7;
/// Another operation holds the stack.
pub const BLOCKED: u8 = 8;
/// Interrupted by Ctrl-C or a signal.
pub const INTERRUPTED: u8 = 130;
