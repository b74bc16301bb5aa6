//! `synth`: writes the assembly.

use dsl::CloudAssembly;

use super::Context;
use crate::{Result, assembly, exit, report::plural};

/// Writes the assembly of the environment, or prints the selected templates.
///
/// # Errors
/// Findings in the stacks, a glob without a match, a folder that cannot be written.
pub fn run(context: &Context, print: bool) -> Result<u8> {
    let assembly = context.assembly()?;
    let stacks = context.selected(&assembly)?;
    if print {
        for stack in stacks {
            context.report.data(&Printed(stack.template));
        }
        return Ok(exit::DONE);
    }
    let count = stacks.len();
    let folder = assembly::write(&CloudAssembly { stacks, ..assembly }, &context.project.out)?;
    context.report.note("wrote", format!("{} to {}", plural(count, "stack"), context.project.shown(&folder)));
    Ok(exit::DONE)
}

struct Printed(dsl::Template);

impl std::fmt::Display for Printed {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&self.0.text())
    }
}

impl serde::Serialize for Printed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.0.json().serialize(serializer)
    }
}
