//! Writes events into a bucket.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume_batches::<analytics_worker::Scribe>()
}
