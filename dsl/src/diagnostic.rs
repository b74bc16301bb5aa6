//! What is wrong, where, and what to write instead.

use std::{borrow::Cow, fmt, panic::Location};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Works, but a message or money may be lost by it.
    Warning,
    /// Cannot be deployed, or loses messages.
    Error,
}

impl Severity {
    /// `error`, `warning` or `info`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The file, from the workspace's root.
    pub file: Cow<'static, str>,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl At {
    /// Nowhere yet.
    pub(crate) fn none() -> Self {
        Self { file: Cow::Borrowed(""), line: 0, column: 0 }
    }

    /// The place of a caller: what `#[track_caller]` gives.
    pub fn caller(location: &'static Location<'static>) -> Self {
        Self { file: Cow::Borrowed(location.file()), line: location.line(), column: location.column() }
    }
}

impl fmt::Display for At {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One finding. Plain data: the command line prints it, machines read its `code`.
///
/// ```
/// use dsl::{Diagnostic, Severity};
/// let found = Diagnostic::error("unknown-key", "unknown key `retries`").help("write `receives`");
/// assert_eq!(found.severity, Severity::Error);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable code in kebab case.
    pub code: Cow<'static, str>,
    /// How bad it is.
    pub severity: Severity,
    /// The stack's name, where it is about one.
    pub stack: Option<String>,
    /// The logical id, where it is about a resource.
    pub resource: Option<String>,
    /// The property's path, where it is about one: `Properties.RedrivePolicy.maxReceiveCount`.
    pub path: Option<String>,
    /// What is wrong: a sentence in lower case without a full stop, values in backticks.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// Where it was written.
    pub at: Option<At>,
}

impl Diagnostic {
    /// A finding of any severity.
    pub fn new(severity: Severity, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            severity,
            stack: None,
            resource: None,
            path: None,
            message: message.into(),
            help: None,
            at: None,
        }
    }

    /// An error.
    pub fn error(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning.
    pub fn warning(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// What to write instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where it was written.
    pub fn at(mut self, at: At) -> Self {
        self.at = Some(at);
        self
    }

    /// The resource it is about.
    pub fn resource(mut self, id: impl Into<String>) -> Self {
        self.resource = Some(id.into());
        self
    }

    /// The property it is about.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Whether nothing can be deployed with it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
