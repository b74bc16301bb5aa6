//! Physical names.

use crate::{Diagnostic, Stack};

/// What a service lets a name be.
pub(super) struct Rule {
    pub(super) what: &'static str,
    pub(super) max: usize,
    /// Characters beside letters and digits.
    pub(super) also: &'static str,
}

/// What the names of FIFO queues and topics end in.
pub(crate) const FIFO: &str = ".fifo";

impl Rule {
    /// Notes a fault of the name, with the service's rule.
    pub(super) fn check(&self, stack: &mut Stack, name: &str) {
        self.fits(stack, name, self.what, self.max);
    }

    /// The name as a queue or topic has it, which ends in `.fifo` where it is FIFO. Notes a fault as [`check`](Self::check) does.
    pub(super) fn ended(&self, stack: &mut Stack, name: String, fifo: bool) -> String {
        if !fifo {
            self.check(stack, &name);
            return name;
        }
        let stem = name.strip_suffix(FIFO).unwrap_or(&name);
        self.fits(stack, stem, &format!("FIFO {}, which ends in `{FIFO}`", self.what), self.max - FIFO.len());
        format!("{stem}{FIFO}")
    }

    fn fits(&self, stack: &mut Stack, name: &str, what: &str, max: usize) {
        let fits = !name.is_empty()
            && name.len() <= max
            && name.chars().all(|c| c.is_ascii_alphanumeric() || self.also.contains(c));
        if !fits {
            let also = self.also.chars().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(" ");
            let message = format!("`{name}` ({} characters) is no name for a {what}", name.len());
            let help = format!("use 1 to {max} letters, digits and {also}");
            stack.fault(Diagnostic::error("bad-name", message).help(help));
        }
    }
}
