//! What a rule tells, and where.

use dsl::{Diagnostic, Severity};

use crate::model::Place;

/// One thing that is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong, for people and machines.
    pub diagnostic: Diagnostic,
    /// Where in the template: a JSON pointer to what is written there, or to the object that something misses.
    pub pointer: String,
    /// Other resources that have a part in it; it may be acknowledged at each of them.
    pub related: Vec<String>,
}

/// A finding that the template answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// What was found.
    pub finding: Finding,
    /// Why it stays.
    pub reason: String,
    /// The resource at which it is acknowledged; nothing for the template itself.
    pub at: Option<String>,
}

/// What a rule finds in one world. The code and the severity are the rule's.
#[derive(Default)]
pub struct Findings {
    pub(crate) told: Vec<Told>,
}

/// A finding while it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub(crate) pointer: String,
    pub(crate) resource: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) severity: Option<Severity>,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) related: Vec<String>,
}

impl Findings {
    /// Tells what is wrong at a place: a sentence in lower case without a full stop, names in backticks.
    pub fn tell(&mut self, place: &Place<'_>, message: impl Into<String>) -> &mut Told {
        self.told.push(Told {
            pointer: place.pointer(),
            resource: place.resource.map(str::to_owned),
            path: place.path(),
            severity: None,
            message: message.into(),
            help: None,
            related: Vec::new(),
        });
        let last = self.told.len() - 1;
        &mut self.told[last]
    }
}

impl Told {
    /// What to write instead.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Another resource that has a part in it.
    pub fn related(&mut self, id: &str) -> &mut Self {
        if self.resource.as_deref() != Some(id) && !self.related.iter().any(|known| known == id) {
            self.related.push(id.to_owned());
        }
        self
    }

    /// Another severity than the rule's.
    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = Some(severity);
        self
    }

    pub(crate) fn into_finding(self, code: &'static str, severity: Severity) -> Finding {
        let mut diagnostic = Diagnostic::new(self.severity.unwrap_or(severity), code, self.message);
        (diagnostic.resource, diagnostic.path, diagnostic.help) = (self.resource, self.path, self.help);
        Finding { diagnostic, pointer: self.pointer, related: self.related }
    }
}
