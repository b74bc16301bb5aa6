//! `list`: the stacks of the environment.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::Context;
use crate::{Result, exit, report::plural};

/// One stack, as `list` shows it.
#[derive(Clone, Debug, Serialize)]
struct Line {
    stack: String,
    resources: usize,
    depends_on: Vec<String>,
    state: Option<String>,
    #[serde(skip)]
    width: usize,
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let resources = plural(self.resources, "resource");
        let state = self.state.as_deref().unwrap_or("state unknown");
        write!(to, "{:<width$}  {resources:>13}  {state}", self.stack, width = self.width)?;
        if !self.depends_on.is_empty() {
            write!(to, "  after {}", self.depends_on.join(", "))?;
        }
        Ok(())
    }
}

/// Shows the selected stacks. `states` are what the cloud says of them, where it could be reached.
pub fn run(context: &Context, states: &BTreeMap<String, String>) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let width = stacks.iter().map(|stack| stack.name.len()).max().unwrap_or(0);
    for stack in stacks {
        context.report.data(&Line {
            resources: stack.template.resources().count(),
            state: states.get(&stack.name).cloned(),
            depends_on: stack.depends_on,
            stack: stack.name,
            width,
        });
    }
    Ok(exit::DONE)
}
