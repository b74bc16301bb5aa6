//! Shows dead letters, and sends them again.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::respond::<redrive::Desk>()
}
