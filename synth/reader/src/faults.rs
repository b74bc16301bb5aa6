//! What is wrong with the text, gathered.

use std::borrow::Cow;

use dsl::{At, Diagnostic, Severity};

use crate::tree::Spot;

/// A file of nonsense is told about so often, and no more.
const MOST: usize = 100;

/// What was told at some time.
pub(crate) struct Known {
    found: usize,
    fatal: bool,
    left_out: usize,
}

pub(crate) struct Faults {
    file: String,
    found: Vec<Diagnostic>,
    // Filled and dropped when there are enough.
    spare: Option<Diagnostic>,
    fatal: bool,
    left_out: usize,
}

impl Faults {
    pub(crate) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), found: Vec::new(), spare: None, fatal: false, left_out: 0 }
    }

    /// Nothing is to be checked after this.
    pub(crate) fn fatal(&mut self, code: &'static str, message: impl Into<String>, spot: Spot) -> &mut Diagnostic {
        self.fatal = true;
        self.add(Diagnostic::error(code, message), spot)
    }

    /// The template can be read all the same.
    pub(crate) fn note(
        &mut self,
        severity: Severity,
        code: &'static str,
        message: impl Into<String>,
        spot: Spot,
    ) -> &mut Diagnostic {
        self.add(Diagnostic::new(severity, code, message), spot)
    }

    fn add(&mut self, diagnostic: Diagnostic, spot: Spot) -> &mut Diagnostic {
        if self.found.len() >= MOST {
            self.left_out += 1;
            return self.spare.insert(diagnostic);
        }
        self.found.push(diagnostic.at(at(&self.file, spot)));
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    pub(crate) fn is_fatal(&self) -> bool {
        self.fatal
    }

    /// What is known by now.
    pub(crate) fn known(&self) -> Known {
        Known { found: self.found.len(), fatal: self.fatal, left_out: self.left_out }
    }

    /// Forgets all that was told since.
    pub(crate) fn forget(&mut self, known: &Known) {
        self.found.truncate(known.found);
        (self.fatal, self.left_out) = (known.fatal, known.left_out);
    }

    /// Moves all that was told since.
    pub(crate) fn move_since(&mut self, known: &Known, to: impl Fn(Spot) -> Spot) {
        for at in self.found.iter_mut().skip(known.found).filter_map(|diagnostic| diagnostic.at.as_mut()) {
            Spot { line: at.line, column: at.column } = to(Spot { line: at.line, column: at.column });
        }
    }

    /// In the order of places.
    pub(crate) fn into_list(mut self) -> Vec<Diagnostic> {
        let line = |diagnostic: &Diagnostic| diagnostic.at.as_ref().map(|at| (at.line, at.column));
        self.found.sort_by_key(line);
        if self.left_out > 0 {
            let severity = if self.fatal { Severity::Error } else { Severity::Info };
            self.found.push(Diagnostic::new(severity, "more", format!("and {} more of this file", self.left_out)));
        }
        self.found
    }
}

pub(crate) fn at(file: &str, spot: Spot) -> At {
    At { file: Cow::Owned(file.to_owned()), line: spot.line, column: spot.column }
}
