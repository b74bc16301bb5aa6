//! `synth destroy`: deletes stacks, those that depend on others first.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::{Context, conclude, deploy::consent};
use crate::{
    Error, Result,
    cloudformation::{
        Cloud, Interrupt,
        consent::{self, Consent},
        deploy::Deployer,
        destroy::{Farewell, Gone},
        pool::{self, Ran},
    },
    exit,
    report::plural,
};

/// How many stacks at once.
const CONCURRENCY: usize = 8;

/// How to destroy.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nobody is asked.
    pub yes: bool,
    /// Resources whose data may be lost: `ID`, `STACK/ID`, or `all`.
    pub allow_data_loss: Vec<String>,
}

/// What would be deleted.
#[derive(Clone, Debug, Serialize)]
struct Plan {
    event: &'static str,
    stacks: Vec<Going>,
}

#[derive(Clone, Debug, Serialize)]
struct Going {
    stack: String,
    resources: usize,
    losses: Vec<diff::Loss>,
    survivors: BTreeMap<String, String>,
}

impl fmt::Display for Plan {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for stack in &self.stacks {
            writeln!(to, "Stack {} goes, with {}", stack.stack, plural(stack.resources, "resource"))?;
            for loss in &stack.losses {
                writeln!(to, "    - {}", consent::lost(loss))?;
            }
            for (id, physical) in &stack.survivors {
                writeln!(to, "    o {id} stays as `{physical}`")?;
            }
        }
        Ok(())
    }
}

/// Deletes the selected stacks.
///
/// # Errors
/// Whatever is wrong before anything is deleted, and the one failure where there is only one.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    let interrupt = Interrupt::listen(&context.report);
    let assembly = context.assembly()?;
    let selected = context.selected(&assembly)?;
    let aws = context.reach().await?;
    aws.check_account().await?;
    let deployer = Deployer {
        consent: Consent { data: options.allow_data_loss.clone(), wider: false },
        ..Deployer::new(Cloud::new(&aws), context.report.clone(), interrupt.clone())
    };
    let mut going: BTreeMap<String, Farewell> = BTreeMap::new();
    for stack in &selected {
        interrupt.check()?;
        match deployer.farewell(&stack.name).await? {
            Some(farewell) => {
                going.insert(stack.name.clone(), farewell);
            }
            None => context.report.note("none", format!("`{}` is not deployed", stack.name)),
        }
    }
    if going.is_empty() {
        context.report.note("unchanged", "nothing to do");
        return Ok(exit::DONE);
    }
    let chosen = |name: &str| selected.iter().any(|stack| stack.name == name);
    for stack in assembly.stacks.iter().filter(|stack| !chosen(&stack.name)) {
        let needed = stack.depends_on.iter().find(|other| going.contains_key(*other));
        if let Some(needed) = needed
            && deployer.cloud.describe(&stack.name).await?.is_some()
        {
            let message = format!("`{needed}` is in use: `{}` depends on it", stack.name);
            return Err(
                Error::failed("stack-in-use", message).help(format!("run `synth destroy {needed} {}`", stack.name))
            );
        }
    }

    context.report.show(&plan(&going));
    if !options.allow_data_loss.iter().any(|id| id == "all") {
        consent::refuse(going.iter().flat_map(|(name, farewell)| deployer.lacks(name, &farewell.diff)).collect())?;
    }
    if !options.yes && !context.environment.is_local() {
        consent(context, &interrupt, "Delete this").await?;
    }

    // Each behind those that depend on it.
    let after = going.keys().map(|name| {
        let users = selected.iter().filter(|stack| stack.depends_on.contains(name));
        (name.clone(), users.map(|stack| stack.name.clone()).collect())
    });
    let after: BTreeMap<String, Vec<String>> = after.collect();
    let ok = |gone: &Gone| matches!(gone, Gone::Done);
    let stop = || interrupt.is_set();
    let ran = pool::run(&after, CONCURRENCY, stop, ok, async |name| deployer.destroy(&going[name]).await).await;
    tell(context, ran)
}

fn plan(going: &BTreeMap<String, Farewell>) -> Plan {
    let stacks = going.iter().map(|(name, farewell)| Going {
        stack: name.clone(),
        resources: farewell.resources.len(),
        losses: farewell.diff.dangers.data.clone(),
        survivors: farewell.survivors.iter().cloned().collect(),
    });
    Plan { event: "plan", stacks: stacks.collect() }
}

fn tell(context: &Context, ran: BTreeMap<String, Ran<Gone>>) -> Result<u8> {
    let (mut done, mut failed, mut left) = (0_usize, Vec::new(), 0_usize);
    for (name, ran) in ran {
        match ran {
            Ran::Ended(Gone::Done) => {
                done += 1;
                context.report.note("destroyed", format!("`{name}`"));
            }
            Ran::Ended(Gone::Failed(error)) if error.exit() == exit::INTERRUPTED => left += 1,
            Ran::Ended(Gone::Failed(error)) => failed.push(error),
            Ran::Ended(Gone::Detached) => {
                left += 1;
                context.report.note("detached", format!("`{name}` goes on without us; `synth status {name}` shows it"));
            }
            Ran::Skipped(other) => context.report.note("skipped", format!("`{name}`, because of `{other}`")),
            Ran::Stopped => {
                left += 1;
                context.report.note("stopped", format!("before `{name}`"));
            }
        }
    }
    conclude(&context.report, failed, done, left > 0, exit::NEEDS_HAND)
}
