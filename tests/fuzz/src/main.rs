//! `fuzz TARGET` under `cargo afl`; built otherwise, `fuzz TARGET FILE…` runs what was found again.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(target) = arguments.next().and_then(|name| fuzz::target(&name)) else { return ExitCode::from(2) };
    run(target, arguments)
}

#[cfg(fuzzing)]
fn run(target: fuzz::Target, _: impl Iterator<Item = String>) -> ExitCode {
    afl::fuzz(true, target);
    ExitCode::SUCCESS
}

#[cfg(not(fuzzing))]
#[expect(clippy::print_stderr, reason = "a program for those who mend the reader")]
fn run(target: fuzz::Target, files: impl Iterator<Item = String>) -> ExitCode {
    for file in files {
        match std::fs::read(&file) {
            Ok(bytes) => {
                eprintln!("{file}");
                target(&bytes);
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
