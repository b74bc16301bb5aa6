//! The one error a user sees: what is wrong, where, and what to do instead.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, ErrorKind},
};

use dsl::Diagnostic;

use crate::exit;

/// What went wrong, for the one who typed the command.
///
/// ```
/// use synth::Error;
/// let error = Error::failed("cannot-bind", "port 4700 is in use by another program").help("stop it, or take other ports with `synth local reset`");
/// assert_eq!(error.exit(), synth::exit::FAILED);
/// ```
#[derive(Debug)]
pub struct Error {
    code: &'static str,
    exit: u8,
    message: String,
    help: Option<String>,
    diagnostics: Vec<Diagnostic>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What a fallible part of `synth` returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with a stable code for machines, an exit code, and a lower-case sentence for people.
    pub fn new(code: &'static str, exit: u8, message: impl Into<String>) -> Self {
        Self { code, exit, message: message.into(), help: None, diagnostics: Vec::new(), source: None }
    }

    /// An error with [`exit::FAILED`].
    pub fn failed(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, exit::FAILED, message)
    }

    /// A fault of the command line that clap cannot know.
    pub fn usage(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(code, exit::USAGE, message)
    }

    /// Faults in what the user wrote, each told on its own.
    pub fn diagnostics(diagnostics: Vec<Diagnostic>) -> Self {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
        let message = if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") };
        Self { diagnostics, ..Self::new("diagnostics", exit::DIAGNOSTICS, message) }
    }

    /// What to write or run instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What caused it: its chain is printed, one line a link. What the system says of a file has its remedy with it, unless
    /// a better one was or will be named.
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source = source.into();
        if self.help.is_none() {
            self.help = source.downcast_ref().and_then(remedy).map(str::to_owned);
        }
        self.source = Some(source);
        self
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The process's exit code.
    pub fn exit(&self) -> u8 {
        self.exit
    }

    /// What to do instead, where there is something.
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The single faults, where the error is a list of them.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The messages of the causes, outermost first.
    pub fn causes(&self) -> impl Iterator<Item = String> {
        let first = self.source.as_deref().map(|source| source as &(dyn StdError + 'static));
        std::iter::successors(first, |error| (*error).source()).map(ToString::to_string)
    }
}

/// What to do about the faults of a file system that are the same wherever they are met.
fn remedy(error: &io::Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            Some("make room there (`df -h`, `ulimit -f`), and try again")
        }
        ErrorKind::ReadOnlyFilesystem => {
            Some("that file system can only be read: work in a folder that can be written")
        }
        ErrorKind::PermissionDenied => Some("look at whose it is and who may use it: `ls -ld`"),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            Some("a file lies where a folder is wanted: move it away, or name another place")
        }
        ErrorKind::NotFound => Some("check the path: it is not there"),
        _ => None,
    }
}

impl From<tool::Error> for Error {
    fn from(error: tool::Error) -> Self {
        let tool::Error { code, message, help, cause } = error;
        let error = match help {
            Some(help) => Self::failed(code, message).help(help),
            None => Self::failed(code, message),
        };
        match cause {
            Some(cause) => error.because(cause),
            None => error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
