//! `diff`: the code against what is deployed, or against an assembly on disk.

use std::{collections::BTreeMap, path::Path};

use dsl::{StackArtifact, Template};

use super::Context;
use crate::{
    Result, assembly,
    diff::{Rendered, between},
    exit,
};

/// Compares the selected stacks with the templates of `before`, and shows what differs.
///
/// # Errors
/// Findings in the stacks, or a glob without a match.
pub fn run(
    context: &Context,
    stacks: &[StackArtifact],
    before: &BTreeMap<String, Template>,
    what: &str,
    exit_code: bool,
) -> Result<u8> {
    let mut changed = 0;
    let mut unchanged = 0;
    for stack in stacks {
        let diff = between(before.get(&stack.name), Some(&stack.template));
        if diff.is_empty() {
            unchanged += 1;
            if !context.report.is_json() {
                continue;
            }
        } else {
            changed += 1;
        }
        let style = context.report.data_style();
        context.report.data(&Rendered { stack: stack.name.clone(), diff, places: stack.places.clone(), style });
    }
    let how = "estimated from the templates alone";
    if changed == 0 {
        context.report.note("same", format!("no differences from {what} ({how})"));
        return Ok(exit::DONE);
    }
    context.report.note("compared", format!("with {what}: {changed} changed, {unchanged} unchanged ({how})"));
    Ok(if exit_code { exit::DIFFERENCES } else { exit::DONE })
}

/// The templates of a folder or file, to compare with.
///
/// # Errors
/// A path that holds no template.
pub fn against(path: &Path, stacks: &[StackArtifact]) -> Result<BTreeMap<String, Template>> {
    let mut templates = assembly::read(path)?;
    // One file stands for the one stack that is compared with it.
    if let ([stack], 1, false) =
        (stacks, templates.len(), templates.keys().any(|name| stacks.iter().any(|stack| stack.name == *name)))
    {
        templates = templates.into_values().map(|template| (stack.name.clone(), template)).collect();
    }
    Ok(templates)
}
