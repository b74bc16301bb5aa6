//! One way in which a body is not what it must be.

use std::fmt;

use serde::Serialize;

/// So many faults are told; a body made of nothing else is not worth a longer answer.
pub(super) const MOST_FAULTS: usize = 100;

/// So much of a name that somebody else chose stands in a path.
const MOST_NAME: usize = 64;

/// Where a body is not what it must be, and how. It names what was expected and the kind of what was found, and repeats
/// no value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The JSON Pointer of the place (RFC 6901): `/items/3/price`; empty for the whole body.
    pub path: String,
    /// What is wrong there.
    pub fault: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the body" } else { &self.path };
        write!(to, "{path}: {}", self.fault)
    }
}

/// Every fault of a body, in its order, the first 100 of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn new(told: Vec<Fault>) -> Self {
        Self(told)
    }

    /// The faults.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }

    /// The faults, to keep.
    pub fn into_vec(self) -> Vec<Fault> {
        self.0
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, fault) in self.0.iter().enumerate() {
            write!(to, "{}{fault}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// A place in a body.
#[derive(Clone, Debug, Default)]
pub(super) struct Path(Vec<String>);

impl Path {
    pub(super) fn push_name(&mut self, name: &str) {
        let name = &name[..name.floor_char_boundary(MOST_NAME)];
        let plain: String = name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        self.0.push(plain.replace('~', "~0").replace('/', "~1"));
    }

    pub(super) fn push_index(&mut self, at: usize) {
        self.0.push(at.to_string());
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    pub(super) fn fault(&self, fault: impl Into<String>) -> Fault {
        let path = self.0.iter().flat_map(|step| ["/", step]).collect();
        Fault { path, fault: fault.into() }
    }
}
