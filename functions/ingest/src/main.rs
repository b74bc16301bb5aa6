//! Takes orders from an API.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::respond::<ingest::Intake>()
}
