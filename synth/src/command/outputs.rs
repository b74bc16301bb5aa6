//! `synth outputs`: what deployed stacks tell.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::Context;
use crate::{
    Result,
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

/// Prints the outputs of each selected stack.
///
/// # Errors
/// A glob that matches nothing, a refused or unanswered request.
pub async fn run(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let cloud = Cloud::new(&Aws::new(&context.project, &context.environment).await?);
    for stack in stacks {
        match cloud.describe(&stack.name).await? {
            Some(deployed) => context.report.data(&StackOutputs::from(&deployed)),
            None => context.report.note("none", format!("`{}` is not deployed", stack.name)),
        }
    }
    Ok(exit::DONE)
}
