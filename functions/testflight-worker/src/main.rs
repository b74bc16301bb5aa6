//! Invites testers through App Store Connect and tells them by mail.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<testflight_worker::Clerk>()
}
