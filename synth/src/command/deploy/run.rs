//! The steps of a deployment over all its stacks.

use std::{cell::RefCell, collections::BTreeMap};

use diff::StackDiff;
use futures_util::stream::{StreamExt as _, TryStreamExt as _};

use super::{Options, consent};
use crate::{
    Error, Report, Result,
    cloudformation::{
        Interrupt, capabilities,
        change_set::ChangeSet,
        consent::refuse,
        deploy::{Deployer, Job, Outcome, Planned, Survey},
        drift::Drift,
        parameters::{self, Given, Values},
        pool::{self, Ran},
    },
    command::{
        Context, conclude,
        outputs::{self, StackOutputs},
        plan,
    },
    exit, local,
};

/// A deployment of several stacks, from the first look at them to what came of it.
pub(super) struct Run<'a> {
    pub(super) context: &'a Context,
    pub(super) options: &'a Options,
    pub(super) deployer: Deployer,
    pub(super) jobs: Vec<Job>,
    pub(super) declared: &'a BTreeMap<&'a str, Vec<parameters::Declared>>,
    /// What the local database server stands in for.
    pub(super) databases: Vec<local::Instance>,
}

impl Run<'_> {
    fn report(&self) -> &Report {
        &self.context.report
    }

    pub(super) async fn survey(&self) -> Result<BTreeMap<String, Survey>> {
        let surveys = futures_util::stream::iter(&self.jobs)
            .map(async |job| Ok((job.stack.name.clone(), self.deployer.survey(&job.stack.name).await?)));
        surveys.buffer_unordered(self.options.concurrency.max(1)).try_collect().await
    }

    fn values(&self, job: &Job, survey: &Survey, given: &Given) -> Result<(Values, Vec<&parameters::Declared>)> {
        let declared = &self.declared[job.stack.name.as_str()];
        parameters::resolve(declared, given, &survey.previous(), self.context.environment.is_local())
    }

    /// Asks for secrets on a terminal; tells what else is missing, all at once.
    pub(super) async fn ask_for_missing(&self, surveys: &BTreeMap<String, Survey>, given: &mut Given) -> Result<()> {
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
    pub(super) async fn plan(
        &self,
        surveys: &BTreeMap<String, Survey>,
        given: &Given,
    ) -> Result<BTreeMap<String, Planned>> {
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
    pub(super) async fn drifts(&self, planned: &BTreeMap<String, Planned>) -> BTreeMap<String, Vec<Drift>> {
        let drifts = futures_util::stream::iter(planned)
            .map(async |(name, planned)| (name.clone(), self.deployer.drift(planned).await));
        drifts.buffer_unordered(self.options.concurrency.max(1)).collect().await
    }

    /// What would happen to each stack that changes.
    pub(super) fn diffs(
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
    pub(super) async fn consent(&self, diffs: &[StackDiff]) -> Result<()> {
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

    pub(super) async fn discard(&self, planned: &BTreeMap<String, Planned>) {
        for set in planned.values().filter_map(ready) {
            if let Err(error) = self.deployer.cloud.discard(set).await {
                self.report().note("left", format!("the change set `{}`: {error}", set.name));
            }
        }
    }

    pub(super) async fn execute(
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
    pub(super) fn tell(&self, ran: BTreeMap<String, Ran<Outcome>>) -> Result<u8> {
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
