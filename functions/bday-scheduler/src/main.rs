//! Finds the birthdays that are due.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::invoked::<bday_scheduler::Scheduler>()
}
