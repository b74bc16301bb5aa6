//! Hands records of Amazon Marketing Stream to a signed HTTPS endpoint.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<ams_ingest::Ingest>()
}
