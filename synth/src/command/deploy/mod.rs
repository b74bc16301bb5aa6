//! `synth deploy`: build, publish, plan, ask, execute, follow, tell.

mod run;

use std::{collections::BTreeMap, path::PathBuf};

use dsl::{CloudAssembly, StackArtifact};

use super::{Context, LeftOut, bootstrap, outputs, plan::Plan};
use crate::{
    Error, Result,
    asset::Bucket,
    aws::Aws,
    cloudformation::{
        Cloud, Interrupt,
        consent::Consent,
        deploy::{Deployer, Job},
        parameters::{self, Given},
    },
    exit, local,
    report::plural,
};
use run::Run;

/// How to deploy. No debug output: a parameter may be a secret.
#[derive(Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub struct Options {
    /// Nobody is asked.
    pub yes: bool,
    /// Resources whose data may be lost: `ID` or `STACK/ID`.
    pub allow_data_loss: Vec<String>,
    /// Permissions may become wider, where that is guarded.
    pub allow_wider_permissions: bool,
    /// `Name=value` or `Name=@FILE`.
    pub parameters: Vec<String>,
    /// How many stacks at once.
    pub concurrency: usize,
    /// A failed stack is left as it is.
    pub no_rollback: bool,
    /// Resources that exist under the names in a template are taken over.
    pub adopts: bool,
    /// A file for the outputs of all stacks.
    pub outputs: Option<PathBuf>,
}

/// Deploys the selected stacks.
///
/// # Errors
/// Whatever is wrong before anything is changed, and the one failure where there is only one.
pub async fn run(context: &Context, options: Options) -> Result<u8> {
    // All that waits for several stacks at once is large.
    Box::pin(deploy(context, options)).await
}

async fn deploy(context: &Context, options: Options) -> Result<u8> {
    let interrupt = Interrupt::listen(&context.report);
    let here = std::env::current_dir().unwrap_or_else(|_| context.project.root.clone());
    let mut given = Given::parse(&options.parameters, &here)?;
    if let Some(file) = &options.outputs {
        outputs::writable(&here.join(file))?;
    }
    let assembly = context.assembly()?;
    let (stacks, left_out) = context.deployable(&assembly)?;
    let databases = if context.environment.is_local() { databases(&assembly, &stacks)? } else { Vec::new() };
    for gone in left_out.chunk_by(|one, other| one.stack == other.stack) {
        let text = format!("the emulator does without {} (`{}`)", by_type(gone), gone[0].stack);
        context.report.note("left-out", text);
    }
    let declared: BTreeMap<&str, Vec<parameters::Declared>> =
        stacks.iter().map(|stack| (stack.name.as_str(), parameters::declared(&stack.template))).collect();
    given.check_names(declared.values().flatten())?;

    let aws = prepare(context, &interrupt, &stacks, &databases).await?;
    let bucket = Bucket::new(&aws);
    let mut jobs = Vec::new();
    for stack in stacks.iter().cloned() {
        jobs.push(Job { template_url: bucket.put_template(&stack.template).await?, stack });
    }
    let cloud = Cloud::new(&aws);
    // What sets an account up cannot use what it makes.
    let sets_up = stacks.iter().any(|stack| stack.name == bootstrap::STACK);
    let role = if context.environment.is_local() || sets_up { None } else { bootstrap::execution_role(&cloud).await? };
    let deployer = Deployer {
        cloud,
        report: context.report.clone(),
        interrupt,
        no_rollback: options.no_rollback,
        consent: Consent { data: options.allow_data_loss.clone(), wider: options.allow_wider_permissions },
        role,
        adopts: options.adopts,
    };
    let mut run = Run { context, options: &options, deployer, jobs, declared: &declared, databases };
    let surveys = run.survey().await?;
    run.ask_for_missing(&surveys, &mut given).await?;
    let planned = run.plan(&surveys, &given).await?;
    let drifts = run.drifts(&planned).await;
    let diffs = run.diffs(&surveys, &planned, &drifts);
    if diffs.is_empty() {
        context.report.note("unchanged", format!("nothing to do in {}", plural(run.jobs.len(), "stack")));
    } else {
        context.report.show(&Plan::new(context, &diffs, run.jobs.len() - diffs.len()));
        if let Err(error) = run.consent(&diffs).await {
            run.discard(&planned).await;
            return Err(error);
        }
        run.deployer.consent.wider |= !options.yes;
    }
    let ran = run.execute(surveys, planned, &given).await;
    run.tell(ran)
}

/// Everything that comes before the first look at a stack: the environment runs, the credentials are right, the code is there.
async fn prepare(
    context: &Context,
    interrupt: &Interrupt,
    stacks: &[StackArtifact],
    databases: &[local::Instance],
) -> Result<Aws> {
    let Context { project, report, environment, .. } = context;
    if environment.is_local() && context.aws.is_none() {
        tokio::select! {
            up = local::up(project, databases, report) => { up?; }
            () = interrupt.wait() => return Err(Interrupt::error()),
        }
    }
    let aws = context.aws().await?;
    aws.check_account().await?;
    let bucket = Bucket::new(&aws);
    let functions: Vec<_> = stacks.iter().flat_map(|stack| stack.functions.clone()).collect();
    let large = stacks.iter().any(|stack| stack.template.text().len() > dsl::Template::INLINE_LIMIT);
    if large || !functions.is_empty() {
        bucket.ensure().await?;
        bucket.publish(project, report, interrupt, &functions).await?;
    }
    interrupt.check()?;
    Ok(aws)
}

/// Types with their number, or their one resource: `2 AWS::EC2::FlowLog, AWS::RDS::DBInstance Orders`.
fn by_type(gone: &[LeftOut]) -> String {
    let mut types: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in gone {
        types.entry(&one.type_name).or_default().push(&one.id);
    }
    let words = types.iter().map(|(type_name, ids)| match ids.as_slice() {
        [id] => format!("{type_name} {id}"),
        ids => format!("{} {type_name}", ids.len()),
    });
    words.collect::<Vec<_>>().join(", ")
}

/// What the local database server stands in for in the stacks to be deployed; no two of the app may be in each other's way.
fn databases(assembly: &CloudAssembly, stacks: &[StackArtifact]) -> Result<Vec<local::Instance>> {
    let mut all = local::instances(&assembly.stacks)?;
    all.retain(|instance| stacks.iter().any(|stack| stack.name == instance.stack));
    Ok(all)
}

/// Asks on a terminal. Where there is none, nothing happens.
pub(super) async fn consent(context: &Context, interrupt: &Interrupt, what: &str) -> Result<()> {
    let environment = &context.environment;
    if !context.report.can_ask() {
        let message =
            format!("nothing was done: `{}` needs consent, and there is no terminal to ask on", environment.name);
        return Err(
            Error::new("consent-needed", exit::DIFFERENCES, message).help("add `--yes` once you have read the plan")
        );
    }
    let question = format!("{what} in {} ({}, {})? [y/N]", environment.name, environment.account, environment.region);
    let answer = tokio::select! {
        answer = context.report.ask(&question) => answer,
        () = interrupt.wait() => return Err(Interrupt::error()),
    };
    match answer.as_deref().map(str::to_lowercase).as_deref() {
        Some("y" | "yes") => Ok(()),
        _ => Err(Error::new("declined", exit::DIFFERENCES, "nothing was done")),
    }
}
