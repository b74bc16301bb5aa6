//! A command line that cannot be understood, told as everything else is.

use std::{ffi::OsStr, process::ExitCode};

use clap::error::Error as Fault;

use crate::{
    Error, Report, exit,
    report::{Color, Verbosity},
};

/// Tells it: in clap's own words for a person, as one object where `--json` is asked for. Help and version are no faults.
pub(crate) fn tell(fault: &Fault) -> ExitCode {
    let json = std::env::args_os().take_while(|word| word != "--").any(|word| word == OsStr::new("--json"));
    if !json || !fault.use_stderr() {
        // A closed pipe is the reader's choice, not a fault.
        let _ = fault.print();
        return ExitCode::from(if fault.use_stderr() { exit::USAGE } else { exit::DONE });
    }
    Report::new(true, Verbosity::Quiet, Color::Never).error(&error(&fault.to_string()));
    ExitCode::from(exit::USAGE)
}

/// Clap's paragraphs: what is wrong, tips, usage.
fn error(text: &str) -> Error {
    let mut paragraphs = text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let first = paragraphs.next().unwrap_or_default();
    let error = Error::usage("bad-usage", first.strip_prefix("error: ").unwrap_or(&first));
    match paragraphs.find_map(|part| part.strip_prefix("tip: ").map(str::to_owned)) {
        Some(tip) => error.help(tip),
        None => error.help("see `synth --help`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claps_paragraphs_become_a_message_and_its_help() {
        let told =
            error("error: unrecognized subcommand 'lst'\n\n  tip: a similar subcommand exists: 'list'\n\nUsage: x\n");
        assert_eq!(told.to_string(), "unrecognized subcommand 'lst'");
        assert_eq!(told.help_text(), Some("a similar subcommand exists: 'list'"));
        let told = error("error: required:\n  <QUEUE>\n\nUsage: x\n");
        assert_eq!((told.to_string().as_str(), told.help_text()), ("required: <QUEUE>", Some("see `synth --help`")));
    }
}
