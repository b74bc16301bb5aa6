//! Hands each order on once.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<worker::Clerk>()
}
