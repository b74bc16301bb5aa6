//! `synth deploy`: build, publish, plan, ask, execute, follow, tell.

use std::{cell::RefCell, collections::BTreeMap, path::PathBuf};

use diff::StackDiff;
use dsl::{CloudAssembly, StackArtifact};
use futures_util::stream::{StreamExt as _, TryStreamExt as _};

use super::{
    Context, bootstrap, conclude,
    outputs::{self, StackOutputs},
    plan::{self, Plan},
};
use crate::{
    Error, Report, Result,
    asset::Bucket,
    aws::Aws,
    cloudformation::{
        Cloud, Interrupt, capabilities,
        change_set::ChangeSet,
        consent::{Consent, refuse},
        deploy::{Deployer, Job, Outcome, Planned, Survey},
        drift::Drift,
        parameters::{self, Given, Values},
        pool::{self, Ran},
    },
    exit, local,
    report::plural,
};

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
    if !left_out.is_empty() {
        let one = |one: &super::LeftOut| format!("{} ({}, in `{}`)", one.id, one.type_name, one.stack);
        let all: Vec<String> = left_out.iter().map(one).collect();
        context.report.note("left-out", format!("the emulator does without {}", all.join(", ")));
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

/// What the local database server stands in for in the stacks to be deployed; no two of the app may be in each other's way.
fn databases(assembly: &CloudAssembly, stacks: &[StackArtifact]) -> Result<Vec<local::Instance>> {
    let mut all = local::instances(&assembly.stacks)?;
    all.retain(|instance| stacks.iter().any(|stack| stack.name == instance.stack));
    Ok(all)
}

struct Run<'a> {
    context: &'a Context,
    options: &'a Options,
    deployer: Deployer,
    jobs: Vec<Job>,
    declared: &'a BTreeMap<&'a str, Vec<parameters::Declared>>,
    /// What the local database server stands in for.
    databases: Vec<local::Instance>,
}

impl Run<'_> {
    fn report(&self) -> &Report {
        &self.context.report
    }

    async fn survey(&self) -> Result<BTreeMap<String, Survey>> {
        let surveys = futures_util::stream::iter(&self.jobs)
            .map(async |job| Ok((job.stack.name.clone(), self.deployer.survey(&job.stack.name).await?)));
        surveys.buffer_unordered(self.options.concurrency.max(1)).try_collect().await
    }

    fn values(&self, job: &Job, survey: &Survey, given: &Given) -> Result<(Values, Vec<&parameters::Declared>)> {
        let declared = &self.declared[job.stack.name.as_str()];
        parameters::resolve(declared, given, &survey.previous(), self.context.environment.is_local())
    }

    /// Asks for secrets on a terminal; tells what else is missing, all at once.
    async fn ask_for_missing(&self, surveys: &BTreeMap<String, Survey>, given: &mut Given) -> Result<()> {
        let mut all = Vec::new();
        for job in &self.jobs {
            let (_, missing) = self.values(job, &surveys[&job.stack.name], given)?;
            if !missing.is_empty() {
                all.push((job.stack.name.as_str(), missing));
            }
        }
        let plain = all.iter().flat_map(|(_, missing)| missing).any(|parameter| !parameter.no_echo);
        if plain || !all.is_empty() && !self.report().can_ask() {
            return Err(parameters::missing(&all));
        }
        for (stack, missing) in all {
            for parameter in missing {
                if given.has(&parameter.name) {
                    continue;
                }
                let purpose = parameter.description.as_deref().map(|text| format!(" ({text})")).unwrap_or_default();
                let question = format!("{} of {stack}{purpose}, not shown:", parameter.name);
                let typed = tokio::select! {
                    typed = self.report().ask_secret(&question) => typed,
                    () = self.deployer.interrupt.wait() => return Err(Interrupt::error()),
                };
                let typed = typed.ok_or_else(|| parameters::missing(&[(stack, vec![parameter])]))?;
                given.insert(&parameter.name, typed);
            }
        }
        Ok(())
    }

    /// Asks for change sets, each stack behind those it depends on. Where one fails, none is left behind.
    async fn plan(&self, surveys: &BTreeMap<String, Survey>, given: &Given) -> Result<BTreeMap<String, Planned>> {
        let changing: RefCell<Vec<&str>> = RefCell::default();
        let after = self.graph();
        let stop = || self.deployer.interrupt.is_set();
        let ran = pool::run(&after, self.options.concurrency, stop, Result::is_ok, async |name| {
            let job = self.job(name);
            let later = job.stack.depends_on.iter().any(|other| changing.borrow().contains(&other.as_str()));
            let (values, _) = self.values(job, &surveys[name], given)?;
            let planned = self.deployer.plan(job, &surveys[name], &values, later).await?;
            if !matches!(planned, Planned::Unchanged) {
                changing.borrow_mut().push(name);
            }
            Ok::<_, Error>(planned)
        })
        .await;
        let (mut planned, mut failed) = (BTreeMap::new(), Vec::new());
        for (name, ran) in ran {
            match ran {
                Ran::Ended(Ok(one)) => {
                    planned.insert(name, one);
                }
                Ran::Ended(Err(error)) => failed.push(error),
                Ran::Skipped(_) => {}
                Ran::Stopped => failed.push(Interrupt::error()),
            }
        }
        if failed.is_empty() {
            return Ok(planned);
        }
        self.discard(&planned).await;
        let last = failed.pop().unwrap_or_else(Interrupt::error);
        if last.exit() != exit::INTERRUPTED {
            for error in &failed {
                self.report().error(error);
            }
        }
        Err(last)
    }

    fn graph(&self) -> BTreeMap<String, Vec<String>> {
        self.jobs.iter().map(|job| (job.stack.name.clone(), job.stack.depends_on.clone())).collect()
    }

    fn job(&self, name: &str) -> &Job {
        let found = self.jobs.iter().find(|job| job.stack.name == name);
        found.expect("the graph is made of the jobs")
    }

    /// What was changed past each stack that changes.
    async fn drifts(&self, planned: &BTreeMap<String, Planned>) -> BTreeMap<String, Vec<Drift>> {
        let drifts = futures_util::stream::iter(planned)
            .map(async |(name, planned)| (name.clone(), self.deployer.drift(planned).await));
        drifts.buffer_unordered(self.options.concurrency.max(1)).collect().await
    }

    /// What would happen to each stack that changes.
    fn diffs(
        &self,
        surveys: &BTreeMap<String, Survey>,
        planned: &BTreeMap<String, Planned>,
        drifts: &BTreeMap<String, Vec<Drift>>,
    ) -> Vec<StackDiff> {
        let mut diffs = Vec::new();
        for job in &self.jobs {
            let (survey, planned) = (&surveys[&job.stack.name], &planned[&job.stack.name]);
            let deployed = survey.deployed.as_ref().filter(|_| survey.template.is_some());
            let wanted = job.stack.termination_protection;
            let protection = match deployed {
                Some(stack) => (stack.termination_protection != wanted).then_some(wanted),
                None => wanted.then_some(true),
            };
            if matches!(planned, Planned::Unchanged) && protection.is_none() {
                continue;
            }
            let diff = StackDiff {
                places: job.stack.places.clone(),
                is_new: deployed.is_none(),
                ..StackDiff::new(&job.stack.name, self.deployer.diff(job, survey, planned))
            };
            let drift = drifts.get(&job.stack.name).map(Vec::as_slice).unwrap_or_default();
            let notes = plan::notes(&diff, protection, &capabilities::of(&job.stack.template), drift);
            diffs.push(StackDiff { notes, ..diff });
        }
        diffs
    }

    /// Refuses what was not allowed, and asks. Nobody is asked on `local`.
    async fn consent(&self, diffs: &[StackDiff]) -> Result<()> {
        self.deployer.interrupt.check()?;
        // Who reads the plan and agrees to it agrees to the permissions that it tells; data is given up by name alone.
        let asked = !self.options.yes && self.report().can_ask();
        let lacking = diffs.iter().flat_map(|stack| self.deployer.lacks(&stack.name, &stack.diff));
        refuse(lacking.filter(|needed| !(asked && needed.is_permission())).collect())?;
        if self.options.yes || self.context.environment.is_local() {
            return Ok(());
        }
        consent(self.context, &self.deployer.interrupt, "Deploy this").await
    }

    async fn discard(&self, planned: &BTreeMap<String, Planned>) {
        for set in planned.values().filter_map(ready) {
            if let Err(error) = self.deployer.cloud.discard(set).await {
                self.report().note("left", format!("the change set `{}`: {error}", set.name));
            }
        }
    }

    async fn execute(
        &self,
        surveys: BTreeMap<String, Survey>,
        planned: BTreeMap<String, Planned>,
        given: &Given,
    ) -> BTreeMap<String, Ran<Outcome>> {
        let after = self.graph();
        let stop = || self.deployer.interrupt.is_set();
        let ran = pool::run(&after, self.options.concurrency, stop, Outcome::is_ok, async |name| {
            let job = self.job(name);
            let values = |survey: &Survey| {
                let (values, missing) = self.values(job, survey, given)?;
                if missing.is_empty() { Ok(values) } else { Err(parameters::missing(&[(name, missing)])) }
            };
            let outcome = self.deployer.execute(job, surveys[name].clone(), planned[name].clone(), values).await;
            self.attached(outcome).await
        })
        .await;
        // Change sets of stacks that were not begun would only lie about.
        let unused = planned.into_iter().filter(|(name, _)| !matches!(ran[name], Ran::Ended(_))).collect();
        self.discard(&unused).await;
        ran
    }

    /// What comes of a stack once its databases are there too.
    async fn attached(&self, outcome: Outcome) -> Outcome {
        let (Outcome::Done(stack) | Outcome::Unchanged(stack)) = &outcome else { return outcome };
        let (project, aws) = (&self.context.project, self.deployer.cloud.aws());
        match local::attach(project, aws, &self.databases, stack, self.report()).await {
            Ok(()) => outcome,
            Err(error) => Outcome::Failed(error),
        }
    }

    /// Says what came of it, prints the outputs, and sums it up in an exit code.
    fn tell(&self, ran: BTreeMap<String, Ran<Outcome>>) -> Result<u8> {
        let mut outputs = BTreeMap::new();
        let (mut done, mut failed, mut detached, mut stopped) = (0_usize, Vec::new(), 0_usize, 0_usize);
        for (name, ran) in ran {
            match ran {
                Ran::Ended(Outcome::Unchanged(stack)) => {
                    outputs.insert(name, StackOutputs::from(&stack));
                }
                Ran::Ended(Outcome::Done(stack)) => {
                    done += 1;
                    self.report().note("deployed", format!("`{name}`"));
                    outputs.insert(name, StackOutputs::from(&stack));
                }
                Ran::Ended(Outcome::Failed(error)) if error.exit() == exit::INTERRUPTED => stopped += 1,
                Ran::Ended(Outcome::Failed(error)) => failed.push(error),
                Ran::Ended(Outcome::Detached) => {
                    detached += 1;
                    let again = format!("`{name}` goes on without us; `synth deploy {name}` follows it again");
                    self.report().note("detached", again);
                }
                Ran::Skipped(other) => self.report().note("skipped", format!("`{name}`, because of `{other}`")),
                Ran::Stopped => {
                    stopped += 1;
                    self.report().note("stopped", format!("before `{name}`"));
                }
            }
        }
        for outputs in outputs.values().filter(|outputs| !outputs.outputs.is_empty()) {
            self.report().data(outputs);
        }
        if let Some(file) = &self.options.outputs {
            outputs::write(file, &outputs)?;
        }
        let worst = failed.iter().map(Error::exit).max_by_key(|code| (*code == exit::NEEDS_HAND, *code));
        conclude(self.report(), failed, done, detached + stopped > 0, worst.unwrap_or(exit::FAILED))
    }
}

fn ready(planned: &Planned) -> Option<&ChangeSet> {
    match planned {
        Planned::Ready(set) => Some(set),
        _ => None,
    }
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
