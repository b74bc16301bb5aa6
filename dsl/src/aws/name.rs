//! Physical names.

use crate::{Diagnostic, Stack};

/// What a service lets a name be.
pub(super) struct Rule {
    pub(super) what: &'static str,
    pub(super) max: usize,
    /// Characters beside letters and digits.
    pub(super) also: &'static str,
}

impl Rule {
    /// Notes a fault of the name, with the service's rule.
    pub(super) fn check(&self, stack: &mut Stack, name: &str) {
        let fits = !name.is_empty()
            && name.len() <= self.max
            && name.chars().all(|c| c.is_ascii_alphanumeric() || self.also.contains(c));
        if !fits {
            let also = self.also.chars().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(" ");
            let message = format!("`{name}` ({} characters) is no name for a {}", name.len(), self.what);
            let help = format!("use 1 to {} letters, digits and {also}", self.max);
            stack.fault(Diagnostic::error("bad-name", message).help(help));
        }
    }
}
