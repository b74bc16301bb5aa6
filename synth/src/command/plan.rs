//! A deployment's plan, as it is shown before anyone is asked.

use std::{
    fmt,
    io::{self, IsTerminal as _},
};

use diff::{
    Basis, Comparison, StackDiff,
    render::{self, Terminal},
};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

use super::{Context, diff::terminal_of};
use crate::{cloudformation::drift::Drift, report::Style};

/// The stacks that change, with what happens to each resource.
pub(super) struct Plan {
    environment: String,
    comparison: Comparison,
    terminal: Terminal,
}

impl Plan {
    /// Of the stacks that change; `unchanged` stay as they are.
    pub(super) fn new(context: &Context, stacks: &[StackDiff], unchanged: usize) -> Self {
        let title = format!("Plan for {}", super::diff::title(&context.environment));
        let mut comparison = Comparison::new(title, "what is deployed", stacks.iter().cloned());
        comparison.unchanged += unchanged;
        // The style that is known is that of the data: a plan is coloured only where its own stream is a terminal too.
        let style = if io::stderr().is_terminal() { context.report.data_style() } else { Style::PLAIN };
        let terminal = terminal_of(&io::stderr(), style);
        Self { environment: context.environment.name.clone(), comparison, terminal }
    }
}

/// What is said of a stack beside its resources, a line each.
pub(super) fn notes(
    stack: &StackDiff,
    protection: Option<bool>,
    capabilities: &[&str],
    drift: &[Drift],
) -> Vec<String> {
    let mut notes = Vec::new();
    for Drift { resource, deleted, differences, .. } in drift {
        if *deleted {
            notes.push(format!("{resource} was deleted past the stack: the update will fail on it, or make it anew"));
        }
        notes.extend(
            differences.iter().map(|difference| {
                format!("{resource} was changed past the stack, and may be written over: {difference}")
            }),
        );
    }
    if stack.diff.is_empty() && stack.diff.basis == Basis::Estimated {
        notes.push("changes only where a stack before it does".to_owned());
    }
    if let Some(on) = protection {
        notes.push(format!("termination protection {}", if on { "on" } else { "off" }));
    }
    if !capabilities.is_empty() {
        notes.push(format!("acknowledges {}", capabilities.join(", ")));
    }
    notes
}

impl fmt::Display for Plan {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&render::terminal(&self.comparison, self.terminal))
    }
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("event", "plan")?;
        map.serialize_entry("environment", &self.environment)?;
        map.serialize_entry("comparison", &render::json(&self.comparison))?;
        map.end()
    }
}
