//! Takes what an app sends.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::respond::<mht_api::Desk>()
}
