//! The only place that prints. Talk goes to stderr, data to stdout; `--json` makes both one object a line.
//!
//! Everything the command says is an [`Event`] or [data](Report::data): the parts that work never print, so text and
//! JSON cannot disagree.

mod activity;
mod ask;
mod event;
mod style;

use std::{
    fmt::Display,
    io::{self, ErrorKind, IsTerminal, Write},
    sync::{Arc, OnceLock},
};

pub use activity::Activity;
use dsl::Diagnostic;
pub use event::Event;
use serde::Serialize;
pub use style::{Color, Style, plural};

use crate::{Error, Result};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors and data alone.
    Quiet,
    /// What happens, in lines.
    Normal,
    /// With details.
    Verbose,
}

/// Says what happens. Cheap to clone; every clone speaks to the same terminal.
#[derive(Clone, Debug)]
pub struct Report {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    json: bool,
    verbosity: Verbosity,
    talk: Style,
    data: Style,
    live: bool,
    /// Why data could not be written.
    lost: OnceLock<io::Error>,
}

impl Report {
    /// A report to this process's stdout and stderr.
    pub fn new(json: bool, verbosity: Verbosity, color: Color) -> Self {
        let talk = Style::new(color, io::stderr().is_terminal());
        let data = Style::new(color, io::stdout().is_terminal());
        let live = !json && verbosity >= Verbosity::Normal && io::stderr().is_terminal();
        Self { inner: Arc::new(Inner { json, verbosity, talk, data, live, lost: OnceLock::new() }) }
    }

    /// Whether output is one JSON object a line.
    pub fn is_json(&self) -> bool {
        self.inner.json
    }

    /// Whether details are wanted.
    pub fn is_verbose(&self) -> bool {
        self.inner.verbosity >= Verbosity::Verbose
    }

    /// How data is coloured.
    pub fn data_style(&self) -> Style {
        self.inner.data
    }

    /// Says one event, on stderr.
    pub fn say(&self, event: &Event) {
        if event.verbosity() > self.inner.verbosity {
            return;
        }
        if self.inner.json {
            line(&mut io::stderr().lock(), &json(event));
        } else {
            line(&mut io::stderr().lock(), &event.human(self.inner.talk));
        }
    }

    /// A line of talk: a lower-case verb, shown in a column of its own, and what it is about.
    pub fn note(&self, verb: &str, what: impl Into<String>) {
        self.say(&Event::Note { verb: verb.to_owned(), message: what.into() });
    }

    /// Begins something that may take longer than a second: shows what and how long, live on a terminal.
    pub fn begin(&self, verb: &str, what: impl Into<String>) -> Activity {
        Activity::begin(self.clone(), self.inner.live, verb, what.into())
    }

    /// Tells one finding that does not end the command.
    pub fn finding(&self, finding: Diagnostic) {
        self.say(&Event::Finding(finding));
    }

    /// Shows something of many lines on stderr, where it is talk and not the command's result: a plan.
    pub fn show<T: Display + Serialize>(&self, what: &T) {
        if self.inner.verbosity < Verbosity::Normal {
            return;
        }
        if self.inner.json {
            line(&mut io::stderr().lock(), &json(what));
        } else {
            line(&mut io::stderr().lock(), what.to_string().trim_end());
        }
    }

    /// Prints a finding as data: where findings are what was asked for.
    pub fn found(&self, finding: Diagnostic) {
        let event = Event::Finding(finding);
        let text = if self.inner.json { json(&event) } else { event.human(self.inner.data) };
        self.write(text);
    }

    /// Prints data on stdout: as JSON what `Serialize` says, for a person what `Display` says.
    pub fn data<T: Display + Serialize>(&self, data: &T) {
        self.write(if self.inner.json { json(data) } else { data.to_string() });
    }

    fn write(&self, mut text: String) {
        if !text.ends_with('\n') {
            text.push('\n');
        }
        let mut to = io::stdout().lock();
        if let Err(error) = to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
            // The first reason is the one that matters.
            let _ = self.inner.lost.set(error);
        }
    }

    /// Whether somebody still reads the data.
    pub fn is_heard(&self) -> bool {
        self.inner.lost.get().is_none()
    }

    /// Makes sure that all data was written.
    ///
    /// # Errors
    /// What the system said. A closed pipe is the reader's choice, not a fault.
    pub fn finish(&self) -> Result<()> {
        match self.inner.lost.get().map(io::Error::kind) {
            None | Some(ErrorKind::BrokenPipe) => Ok(()),
            Some(kind) => {
                let error = Error::failed("cannot-write", "not all of the data could be written to standard output");
                Err(error.because(io::Error::from(kind)))
            }
        }
    }

    /// Tells the error that ends the command, with its findings, causes and help.
    pub fn error(&self, error: &Error) {
        for finding in error.findings() {
            self.say(&Event::Finding(finding.clone()));
        }
        self.say(&Event::Failed {
            code: error.code(),
            exit: error.exit(),
            message: error.to_string(),
            causes: error.causes().collect(),
            help: error.help_text().map(str::to_owned),
        });
    }
}

fn json(what: &impl Serialize) -> String {
    serde_json::to_string(what).expect("what is reported has string keys")
}

fn line(to: &mut impl Write, text: &str) {
    // A closed pipe is the reader's choice, not a fault.
    let _ = writeln!(to, "{text}");
}
