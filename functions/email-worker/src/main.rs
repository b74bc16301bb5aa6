//! Sends each mail of a campaign, at the rate that the account allows.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<email_worker::Clerk>()
}
