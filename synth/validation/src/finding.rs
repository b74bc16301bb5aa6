//! A diagnostic, and the place in the template that a reader of files turns into a line.

use dsl::Diagnostic;

use crate::path::{Step, pointer, text};

/// One thing that is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong, for people and machines.
    pub diagnostic: Diagnostic,
    /// Where in the template: a JSON pointer to what is written there, or to the object that something misses.
    pub pointer: String,
}

impl Finding {
    pub(crate) fn of_resource(code: &'static str, message: impl Into<String>, id: &str, steps: &[Step]) -> Self {
        let mut diagnostic = Diagnostic::error(code, message).resource(id);
        if !steps.is_empty() {
            diagnostic = diagnostic.path(text(steps));
        }
        let above = [Step::Key("Resources".to_owned()), Step::Key(id.to_owned())];
        Self { diagnostic, pointer: pointer(&above) + &pointer(steps) }
    }

    pub(crate) fn of_template(code: &'static str, message: impl Into<String>, steps: &[Step]) -> Self {
        let mut diagnostic = Diagnostic::error(code, message);
        if !steps.is_empty() {
            diagnostic = diagnostic.path(text(steps));
        }
        Self { diagnostic, pointer: pointer(steps) }
    }

    /// The path is that of a name which is not there.
    pub(crate) fn with_missing(mut self, name: &str) -> Self {
        let path = self.diagnostic.path.take().map_or_else(|| name.to_owned(), |path| format!("{path}.{name}"));
        self.diagnostic.path = Some(path);
        self
    }

    pub(crate) fn with_help(mut self, help: Option<String>) -> Self {
        self.diagnostic.help = help;
        self
    }
}
