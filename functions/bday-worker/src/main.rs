//! Posts each birthday to a webhook.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<bday_worker::Worker>()
}
