//! `synth drift`: what was changed past the stacks, property by property.

use std::fmt;

use serde::Serialize;

use super::Context;
use crate::{
    Result,
    cloudformation::{Cloud, Interrupt, drift::Drift},
    exit,
    report::plural,
};

/// The drift of one stack.
#[derive(Clone, Debug, Serialize)]
struct Drifted {
    stack: String,
    resources: Vec<Drift>,
}

impl fmt::Display for Drifted {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "Stack {}", self.stack)?;
        for Drift { resource, type_name, physical, deleted, differences } in &self.resources {
            let sign = if *deleted { "-" } else { "~" };
            let physical = physical.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
            writeln!(to, "{sign:>5} {resource}  {type_name}{physical}")?;
            if *deleted {
                writeln!(to, "      is gone")?;
            }
            for difference in differences {
                writeln!(to, "      ~ {difference}")?;
            }
        }
        Ok(())
    }
}

/// Looks at the selected stacks. With `exit_code`, drift is told by it.
///
/// # Errors
/// A refused or unanswered request.
pub async fn run(context: &Context, exit_code: bool) -> Result<u8> {
    let interrupt = Interrupt::listen(&context.report);
    let selected = context.selected(&context.assembly()?)?;
    let aws = context.reach().await?;
    aws.check_account().await?;
    let cloud = Cloud::new(&aws);
    let (mut drifted, mut same) = (false, 0_usize);
    for stack in &selected {
        interrupt.check()?;
        let Some(there) = cloud.describe(&stack.name).await? else {
            context.report.note("none", format!("`{}` is not deployed", stack.name));
            continue;
        };
        let activity = context.report.begin("comparing", format!("`{}` with what is there", stack.name));
        let resources = cloud.drift(&there.id, &[], &interrupt).await?;
        activity.done();
        if resources.is_empty() {
            same += 1;
        } else {
            drifted = true;
            context.report.data(&Drifted { stack: stack.name.clone(), resources });
        }
    }
    if same > 0 {
        context.report.note("same", format!("nothing was changed past {}", plural(same, "stack")));
    }
    Ok(if drifted && exit_code { exit::DIFFERENCES } else { exit::DONE })
}
