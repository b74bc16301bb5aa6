//! `synth rollback`: brings stacks back whose last operation failed halfway.

use std::fmt;

use serde::Serialize;

use super::{Context, conclude, deploy::consent};
use crate::{
    Error, Result,
    cloudformation::{
        Cloud, Interrupt,
        deploy::Deployer,
        rollback::{Back, Past},
    },
    exit,
};

/// How to go back.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nobody is asked.
    pub yes: bool,
    /// What stands in the way and is left as it is.
    pub past: Past,
}

/// What would be done for one stack.
#[derive(Clone, Debug, Serialize)]
struct Plan {
    event: &'static str,
    stack: String,
    status: String,
    failed: Vec<Failed>,
    skipped: Vec<String>,
    forced: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Failed {
    resource: String,
    #[serde(rename = "type")]
    type_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl fmt::Display for Plan {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "Stack {} is {}, and is rolled back", self.stack, self.status)?;
        for Failed { resource, type_name, reason } in &self.failed {
            let reason = reason.as_deref().unwrap_or("no reason is given");
            writeln!(to, "    ! {resource}  {type_name}  {reason}")?;
            if self.skipped.contains(resource) {
                writeln!(to, "      is left as it is: the stack counts it as rolled back")?;
            }
        }
        if self.forced {
            writeln!(to, "      whatever fails again is left as it is: the stack counts it as rolled back")?;
        }
        Ok(())
    }
}

/// Rolls the selected stacks back, one after the other.
///
/// # Errors
/// Whatever is wrong before anything is done, and the one failure where there is only one.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let interrupt = Interrupt::listen(&context.report);
    let selected = context.selected(&context.assembly()?)?;
    let aws = context.reach().await?;
    aws.check_account().await?;
    let deployer = Deployer::new(Cloud::new(&aws), context.report.clone(), interrupt.clone());
    let mut ways = Vec::new();
    for stack in &selected {
        interrupt.check()?;
        match deployer.way_back(&stack.name).await {
            Ok(Back::Nothing(there)) => {
                context.report.note("unchanged", format!("`{}` is {}: nothing to roll back", there.name, there.status));
            }
            Ok(back) => ways.push(back),
            // Without a name all stacks are meant, and one that is not there needs nothing.
            Err(error) if error.code() == "not-deployed" => context.report.note("none", error.to_string()),
            Err(error) => return Err(error),
        }
    }
    check(&ways, &options.past)?;
    if ways.is_empty() {
        return Ok(exit::DONE);
    }
    for back in &ways {
        context.report.show(&plan(back, &options.past));
    }
    if !options.yes && !context.environment.is_local() {
        consent(context, &interrupt, "Roll this back").await?;
    }
    let (mut done, mut failed, mut left) = (0_usize, Vec::new(), false);
    for back in &ways {
        if interrupt.is_set() {
            left = true;
            break;
        }
        let (Back::Continue(stack, _) | Back::Restore(stack) | Back::Nothing(stack)) = back;
        match deployer.go_back(back, &options.past).await {
            Ok(true) => {
                done += 1;
                context.report.note("restored", format!("`{}`", stack.name));
            }
            Ok(false) => {
                left = true;
                let again = format!("`{0}` goes on without us; `synth rollback {0}` follows it again", stack.name);
                context.report.note("detached", again);
            }
            Err(error) => failed.push(error),
        }
    }
    conclude(&context.report, failed, done, left, exit::NEEDS_HAND)
}

/// Refuses to skip what stands in nobody's way: CloudFormation would refuse it later, and with fewer words.
fn check(ways: &[Back], past: &Past) -> Result<()> {
    let failed = ways.iter().filter_map(|back| match back {
        Back::Continue(_, failed) => Some(failed),
        _ => None,
    });
    let failed: Vec<&str> = failed.flatten().map(|resource| resource.id.as_str()).collect();
    let Some(unknown) = past.skip.iter().find(|id| !failed.contains(&id.as_str())) else { return Ok(()) };
    let error = Error::usage("nothing-to-skip", format!("`{unknown}` does not stand in the way of a rollback"));
    Err(error.help(if failed.is_empty() {
        "nothing does: leave `--skip` out".to_owned()
    } else {
        format!("these do: {}", failed.join(", "))
    }))
}

fn plan(back: &Back, past: &Past) -> Plan {
    let (stack, failed, continues) = match back {
        Back::Continue(stack, failed) => (stack, failed.as_slice(), true),
        Back::Restore(stack) | Back::Nothing(stack) => (stack, &[][..], false),
    };
    let failed = failed.iter().map(|resource| Failed {
        resource: resource.id.clone(),
        type_name: resource.type_name.clone(),
        reason: resource.reason.clone(),
    });
    Plan {
        event: "plan",
        stack: stack.name.clone(),
        status: stack.status.clone(),
        failed: failed.collect(),
        skipped: past.skip.clone(),
        forced: past.force && continues,
    }
}
