//! Tells a Discord channel that an alarm began or ended.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::invoked::<notify_discord::Herald>()
}
