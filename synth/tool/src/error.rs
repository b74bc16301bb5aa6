//! What went wrong, with what to do about it.

use std::{error::Error as StdError, fmt};

/// Why a tool is not there.
#[derive(Debug)]
pub struct Error {
    /// Stable, for machines.
    pub code: &'static str,
    /// A lower-case sentence for people.
    pub message: String,
    /// What to do instead, where there is something.
    pub help: Option<String>,
    /// What caused it.
    pub cause: Option<Box<dyn StdError + Send + Sync>>,
}

/// What a fallible part of this package returns.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with a stable code and a sentence.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, cause: None }
    }

    /// What to do instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What caused it.
    pub fn because(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The messages of the causes, outermost first.
    pub fn causes(&self) -> impl Iterator<Item = String> {
        std::iter::successors(self.source(), |error| (*error).source()).map(ToString::to_string)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
