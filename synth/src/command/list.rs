//! `list`: the stacks of the environment.

use std::{collections::BTreeMap, fmt};

use dsl::StackArtifact;
use serde::Serialize;

use super::Context;
use crate::{
    Result,
    aws::Aws,
    cloudformation::Cloud,
    exit,
    report::{Event, plural},
};

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

/// Shows the selected stacks, with what the cloud says of them where it can be reached.
///
/// # Errors
/// Findings in the stacks, or a glob without a match.
pub async fn run(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let states = states(context, &stacks).await.unwrap_or_else(|error| {
        context.report.say(&Event::Detail { message: format!("deployed states are unknown: {error}") });
        BTreeMap::new()
    });
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

/// One property that was set past builders and schemas.
#[derive(Clone, Debug, Serialize)]
struct EscapeLine {
    stack: String,
    resource: String,
    property: String,
    at: String,
}

impl fmt::Display for EscapeLine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}.{}  {}", self.stack, self.resource, self.property, self.at)
    }
}

/// Shows what was set by `Stack::set_property` in the selected stacks.
///
/// # Errors
/// Findings in the stacks, or a glob without a match.
pub fn escapes(context: &Context) -> Result<u8> {
    for stack in context.selected(&context.assembly()?)? {
        for escape in stack.escapes {
            context.report.data(&EscapeLine {
                stack: stack.name.clone(),
                resource: escape.resource,
                property: escape.property,
                at: escape.at.to_string(),
            });
        }
    }
    Ok(exit::DONE)
}

async fn states(context: &Context, stacks: &[StackArtifact]) -> Result<BTreeMap<String, String>> {
    let cloud = Cloud::new(&Aws::reach(&context.project, &context.environment).await?);
    let mut states = BTreeMap::new();
    for stack in stacks {
        let state = cloud.describe(&stack.name).await?.map_or("not deployed".to_owned(), |deployed| deployed.status);
        states.insert(stack.name.clone(), state);
    }
    Ok(states)
}
