//! `synth outputs`: what deployed stacks tell.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use serde::Serialize;

use super::Context;
use crate::{
    Error, Result,
    aws::Aws,
    cloudformation::{Cloud, Deployed},
    exit,
};

/// The outputs of one stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StackOutputs {
    /// The stack's name.
    pub stack: String,
    /// Output name to value.
    pub outputs: BTreeMap<String, String>,
}

impl From<&Deployed> for StackOutputs {
    fn from(stack: &Deployed) -> Self {
        Self { stack: stack.name.clone(), outputs: stack.outputs.clone() }
    }
}

impl fmt::Display for StackOutputs {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{}", self.stack)?;
        let width = self.outputs.keys().map(String::len).max().unwrap_or_default();
        self.outputs.iter().try_for_each(|(name, value)| writeln!(to, "  {name:width$}  {value}"))
    }
}

/// Says before a deployment what would only be found after it.
pub(super) fn writable(file: &Path) -> Result<()> {
    if file.parent().is_none_or(Path::is_dir) && !file.is_dir() {
        return Ok(());
    }
    let message = format!("the outputs cannot be written to `{}`", file.display());
    Err(Error::usage("cannot-write", message).help("name a file in a folder that is there"))
}

/// Writes the outputs of all stacks as one object.
pub(super) fn write(file: &Path, stacks: &BTreeMap<String, StackOutputs>) -> Result<()> {
    let outputs: BTreeMap<&String, &BTreeMap<String, String>> =
        stacks.iter().map(|(name, stack)| (name, &stack.outputs)).collect();
    let text = serde_json::to_string_pretty(&outputs).unwrap_or_default() + "\n";
    fs::write(file, text).map_err(|error| {
        let message = format!("the stacks are deployed, but the outputs cannot be written to `{}`", file.display());
        Error::failed("cannot-write", message).because(error)
    })
}

/// Prints the outputs of each selected stack.
///
/// # Errors
/// A glob that matches nothing, a refused or unanswered request.
pub async fn run(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let cloud = Cloud::new(&Aws::reach(&context.project, &context.environment).await?);
    for stack in stacks {
        match cloud.describe(&stack.name).await? {
            Some(deployed) => context.report.data(&StackOutputs::from(&deployed)),
            None => context.report.note("none", format!("`{}` is not deployed", stack.name)),
        }
    }
    Ok(exit::DONE)
}
