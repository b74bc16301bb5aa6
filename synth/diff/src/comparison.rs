//! The diffs of several stacks, as they are shown together.

use std::collections::BTreeMap;

use dsl::At;

use crate::{Basis, Diff, Effect, Section};

/// The diff of one stack.
#[derive(Clone, Debug, Default)]
pub struct StackDiff {
    /// The stack's name.
    pub name: String,
    /// What differs.
    pub diff: Diff,
    /// Where each resource is written, as far as that is known.
    pub places: BTreeMap<String, At>,
    /// Whether there is no such stack yet.
    pub is_new: bool,
    /// Whether the stack goes.
    pub is_going: bool,
    /// What else is to be said of it, a line each: `termination protection on`.
    pub notes: Vec<String>,
}

impl StackDiff {
    /// The diff of a stack, without source lines.
    pub fn new(name: impl Into<String>, diff: Diff) -> Self {
        Self { name: name.into(), diff, ..Self::default() }
    }
}

/// The diffs of several stacks.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// What is compared: `prod (444455556666, eu-west-1)`.
    pub title: String,
    /// With what: `what is deployed`.
    pub with: String,
    /// The stacks that differ.
    pub stacks: Vec<StackDiff>,
    /// How many do not.
    pub unchanged: usize,
}

impl Comparison {
    /// Of these stacks; those without a difference are only counted.
    pub fn new(title: impl Into<String>, with: impl Into<String>, stacks: impl IntoIterator<Item = StackDiff>) -> Self {
        let differs = |stack: &StackDiff| !stack.diff.is_empty() || !stack.notes.is_empty();
        let (stacks, same): (Vec<_>, Vec<_>) = stacks.into_iter().partition(differs);
        Self { title: title.into(), with: with.into(), stacks, unchanged: same.len() }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.stacks.is_empty()
    }

    /// How many resources an effect has, over all stacks.
    pub fn count(&self, effect: Effect) -> usize {
        self.stacks.iter().map(|stack| stack.diff.count(effect)).sum()
    }

    /// How many parts that are no resources differ.
    pub fn others(&self) -> usize {
        let other =
            |stack: &StackDiff| stack.diff.changes.iter().filter(|change| change.section != Section::Resource).count();
        self.stacks.iter().map(other).sum()
    }

    /// Who knows, of all stacks: estimated where any is.
    pub fn basis(&self) -> Basis {
        let exact = self.stacks.iter().all(|stack| stack.diff.basis == Basis::Exact);
        if exact { Basis::Exact } else { Basis::Estimated }
    }
}
