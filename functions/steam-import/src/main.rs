//! Imports a user's Steam library.

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::consume::<steam_import::Importer>()
}
