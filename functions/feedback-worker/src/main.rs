//! Makes a ticket of each feedback and confirms it by mail.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<feedback_worker::Clerk>()
}
