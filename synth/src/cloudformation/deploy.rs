//! One stack, from what it is to what the code says.
//!
//! Looking comes first and changes nothing but change sets; what takes resources away happens in [`Deployer::execute`] alone.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types;
use dsl::{StackArtifact, Template};
use serde_json::Value as Json;

use super::{
    Cloud, Deployed, Interrupt, capabilities,
    change_set::{Asked, Change, ChangeSet, PREFIX, Wanted, blocked, sdk_parameter},
    data::{self, Loss},
    events::Poller,
    follow::Followed,
    parameters::{Declared, Value, Values},
    plan::estimate,
    state::{End, Next, next},
};
use crate::{Error, Report, Result, exit};

/// Deploys stacks of one environment.
#[derive(Clone, Debug)]
pub struct Deployer {
    /// CloudFormation.
    pub cloud: Cloud,
    /// Says what happens.
    pub report: Report,
    /// Whether the user wants to stop.
    pub interrupt: Interrupt,
    /// Whether a failed stack is left as it is, for a look at it.
    pub no_rollback: bool,
    /// Resources whose data the user gives up.
    pub allowed_losses: Vec<String>,
}

/// One stack that is to be deployed.
#[derive(Clone, Debug)]
pub struct Job {
    /// What it should be.
    pub stack: StackArtifact,
    /// Where its template lies, where it is too large for a request.
    pub template_url: Option<String>,
}

/// What there is.
#[derive(Clone, Debug)]
pub struct Survey {
    /// The stack; nothing where there is none.
    pub deployed: Option<Deployed>,
    /// Its template.
    pub template: Option<Template>,
    /// What must be done first.
    pub next: Next,
}

impl Survey {
    /// The values that the stack's parameters have, as far as they can be kept.
    pub fn previous(&self) -> BTreeMap<String, String> {
        let keeps = matches!(self.next, Next::Update | Next::RollBackFirst);
        self.deployed.as_ref().filter(|_| keeps).map(|stack| stack.parameters.clone()).unwrap_or_default()
    }
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Planned {
    /// Nothing.
    Unchanged,
    /// This change set is to be executed.
    Ready(ChangeSet),
    /// An update without a change set: the emulator makes none for outputs alone.
    Direct,
    /// Known only later: a stack before it changes, or it must be cleared away first.
    Later,
}

/// What came of a stack.
#[derive(Debug)]
pub enum Outcome {
    /// It was as it should be.
    Unchanged(Deployed),
    /// It was changed.
    Done(Deployed),
    /// It was not, or not fully.
    Failed(Error),
    /// The user stopped watching; it goes on.
    Detached,
}

impl Outcome {
    /// Whether what depends on it can be deployed.
    pub fn is_ok(&self) -> bool {
        matches!(self, Self::Unchanged(_) | Self::Done(_))
    }
}

impl Deployer {
    /// Looks at a stack; waits where something goes on with it.
    ///
    /// # Errors
    /// A stack that needs a person, a refused or unanswered request.
    pub async fn survey(&self, name: &str) -> Result<Survey> {
        loop {
            let deployed = self.cloud.describe(name).await?;
            let next = next(deployed.as_ref().map(|stack| stack.status.as_str()));
            match (next, &deployed) {
                (Next::Wait, Some(stack)) => {
                    self.report.note("waiting", format!("for `{name}`, which is {}", stack.status));
                    let poller = Poller::from_begin(&self.cloud, &stack.id).await;
                    let ended = self.cloud.follow(name, poller, 0, &self.report, &self.interrupt).await?;
                    ended.ok_or_else(Interrupt::error)?;
                }
                (Next::NeedsHand(hand), Some(stack)) => {
                    let message = format!("`{name}` is {}: {}", stack.status, hand.why);
                    return Err(Error::new("needs-a-hand", exit::NEEDS_HAND, message).help(hand.help));
                }
                (Next::Review, Some(stack)) => {
                    let names = self.cloud.listed(&stack.name).await?;
                    if let Some(foreign) = names.iter().find(|name| !name.starts_with(PREFIX)) {
                        let message = format!("`{name}` has a change set `{foreign}` that another tool made");
                        return Err(Error::new("foreign-change-set", exit::NEEDS_HAND, message)
                            .help("execute or delete it with that tool"));
                    }
                    return Ok(Survey { deployed, template: None, next });
                }
                (Next::Update | Next::RollBackFirst, Some(stack)) => {
                    let template = self.cloud.template(&stack.id).await?;
                    return Ok(Survey { template, deployed, next });
                }
                _ => return Ok(Survey { deployed, template: None, next }),
            }
        }
    }

    /// Finds out what is to be done. `later` says that a stack before it changes, so that its change set would not be true.
    ///
    /// # Errors
    /// CloudFormation's reason why there can be no change set.
    pub async fn plan(&self, job: &Job, survey: &Survey, values: &Values, later: bool) -> Result<Planned> {
        if matches!(survey.next, Next::DeleteFirst | Next::RollBackFirst) || later {
            return Ok(Planned::Later);
        }
        if is_as_wanted(job, survey, values) {
            return Ok(Planned::Unchanged);
        }
        let wanted = Wanted { stack: &job.stack, values, template_url: job.template_url.as_deref() };
        let asked = self.cloud.change_set(wanted, survey.deployed.as_ref(), &self.interrupt).await;
        match asked.map_err(|error| in_stack(&job.stack.name, error))? {
            Asked::Ready(set) => Ok(Planned::Ready(set)),
            Asked::Unchanged if self.cloud.is_local() && outputs_differ(job, survey) => Ok(Planned::Direct),
            Asked::Unchanged => Ok(Planned::Unchanged),
        }
    }

    /// The resources that change, and whether that is exact.
    pub fn changes(&self, job: &Job, survey: &Survey, planned: &Planned) -> (Vec<Change>, bool) {
        match planned {
            Planned::Ready(set) => (set.changes.clone(), true),
            Planned::Unchanged | Planned::Direct => (Vec::new(), true),
            Planned::Later => (estimate(survey.template.as_ref(), &job.stack.template), false),
        }
    }

    /// The data that would be lost.
    pub fn losses(&self, job: &Job, survey: &Survey, changes: &[Change]) -> Vec<Loss> {
        data::losses(&job.stack.name, survey.template.as_ref(), &job.stack.template, changes)
    }

    /// Does it, follows it, and says how it ended. `values` chooses the parameters again, where the stack must be looked at again.
    pub async fn execute(
        &self,
        job: &Job,
        survey: Survey,
        planned: Planned,
        values: impl Fn(&Survey) -> Result<Values>,
    ) -> Outcome {
        match self.try_execute(job, survey, planned, values).await {
            Ok(outcome) => outcome,
            Err(error) => Outcome::Failed(in_stack(&job.stack.name, error)),
        }
    }

    async fn try_execute(
        &self,
        job: &Job,
        mut survey: Survey,
        mut planned: Planned,
        values: impl Fn(&Survey) -> Result<Values>,
    ) -> Result<Outcome> {
        if matches!(planned, Planned::Later) {
            survey = self.survey(&job.stack.name).await?;
            if let Some(outcome) = self.clear(job, &survey).await? {
                return Ok(outcome);
            }
            survey = self.survey(&job.stack.name).await?;
            planned = self.plan(job, &survey, &values(&survey)?, false).await?;
            if let Planned::Ready(set) = &planned {
                let losses = self.losses(job, &survey, &set.changes);
                if let Err(error) = self.allow(&losses) {
                    self.cloud.discard(set).await?;
                    return Err(error);
                }
            }
        }
        if let (Some(stack), false) = (&survey.deployed, matches!(survey.next, Next::Review))
            && stack.termination_protection != job.stack.termination_protection
        {
            self.cloud.protect(&stack.id, job.stack.termination_protection).await?;
        }
        match planned {
            Planned::Ready(set) => self.run(job, &set).await,
            Planned::Direct => self.update(job, &survey, &values(&survey)?).await,
            Planned::Unchanged | Planned::Later => {
                let stack = self.cloud.describe(&job.stack.name).await?;
                let stack = stack.ok_or_else(|| gone(&job.stack.name))?;
                Ok(Outcome::Unchanged(stack))
            }
        }
    }

    /// Refuses to lose data that the user did not give up. On `local` it is told and done.
    ///
    /// # Errors
    /// [`exit::DIFFERENCES`]: consent is needed, with the options that give it.
    pub fn allow(&self, losses: &[Loss]) -> Result<()> {
        allow(losses, &self.allowed_losses, self.cloud.is_local(), &self.report)
    }

    /// Makes way for a change set, where the last operation left something that none can be made for.
    async fn clear(&self, job: &Job, survey: &Survey) -> Result<Option<Outcome>> {
        let Some(stack) = &survey.deployed else { return Ok(None) };
        match survey.next {
            Next::DeleteFirst => {
                let left = self.cloud.resources(&stack.id).await?.into_iter();
                let left =
                    left.filter(|resource| !matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED"));
                let left =
                    left.filter(|resource| data::is_stateful(&resource.type_name) && resource.physical.is_some());
                let lost: Vec<Loss> = left
                    .map(|resource| Loss {
                        stack: stack.name.clone(),
                        resource: resource.id,
                        type_name: resource.type_name,
                        how: data::How::Removed,
                    })
                    .collect();
                self.allow(&lost)?;
                self.report.note("deleting", format!("`{}`, whose creation failed ({})", stack.name, stack.status));
                match self.delete(stack, 0).await? {
                    None => Ok(Some(Outcome::Detached)),
                    Some(ended) if ended.end == End::Deleted => Ok(None),
                    Some(ended) => Err(ended_badly(&stack.name, "its deletion", &ended)),
                }
            }
            Next::RollBackFirst => {
                self.report.note("restoring", format!("`{}`, whose update failed", stack.name));
                let poller = Poller::from_now(&self.cloud, &stack.id).await;
                let request = self.cloud.client.rollback_stack().stack_name(&stack.id).retain_except_on_create(true);
                request.send().await.map_err(self.cloud.fault("RollbackStack"))?;
                match self.cloud.follow(&stack.name, poller, 0, &self.report, &self.interrupt).await? {
                    None => Ok(Some(Outcome::Detached)),
                    Some(ended) if ended.end == End::Broken => {
                        Err(ended_badly(&job.stack.name, "its rollback", &ended))
                    }
                    Some(_) => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    async fn run(&self, job: &Job, set: &ChangeSet) -> Result<Outcome> {
        if self.interrupt.is_set() {
            self.cloud.discard(set).await?;
            return Err(Interrupt::error());
        }
        let poller = Poller::from_now(&self.cloud, &set.stack).await;
        let request = self.cloud.client.execute_change_set().change_set_name(&set.id).stack_name(&set.stack);
        let request = request.client_request_token(&set.name).disable_rollback(self.no_rollback);
        // A resource that this operation makes is taken away again where it fails, whatever its policy says.
        let request = request.retain_except_on_create(!self.no_rollback);
        let answer = request.send().await.map_err(self.cloud.fault("ExecuteChangeSet"));
        if let Err(fault) = answer {
            // Its first attempt may have been carried out while the answer was lost: then the stack is observed.
            let began =
                fault.is("TokenAlreadyExists") || fault.is("InvalidChangeSetStatus") && self.executes(set).await?;
            if !began {
                let _ = self.cloud.discard(set).await;
                return Err(blocked(&job.stack.name, fault));
            }
        }
        self.end(job, poller, set.changes.len()).await
    }

    async fn executes(&self, set: &ChangeSet) -> Result<bool> {
        let request = self.cloud.client.describe_change_set().change_set_name(&set.id).stack_name(&set.stack);
        let status = request.send().await.map_err(self.cloud.fault("DescribeChangeSet"))?.execution_status;
        Ok(status.is_some_and(|status| status.as_str().starts_with("EXECUTE_")))
    }

    async fn update(&self, job: &Job, survey: &Survey, values: &Values) -> Result<Outcome> {
        let stack = survey.deployed.as_ref().ok_or_else(|| gone(&job.stack.name))?;
        let poller = Poller::from_now(&self.cloud, &stack.id).await;
        let tags = job.stack.tags.iter().map(|(key, value)| types::Tag::builder().key(key).value(value).build());
        let capabilities = capabilities::of(&job.stack.template).into_iter().map(types::Capability::from);
        let request = self
            .cloud
            .client
            .update_stack()
            .stack_name(&stack.id)
            .set_tags(Some(tags.collect()))
            .set_capabilities(Some(capabilities.collect()))
            .set_parameters(Some(values.iter().map(|(name, value)| sdk_parameter(name, value)).collect()))
            .disable_rollback(self.no_rollback);
        let request = match &job.template_url {
            Some(url) => request.template_url(url),
            None => request.template_body(job.stack.template.text()),
        };
        match request.send().await.map_err(self.cloud.fault("UpdateStack")) {
            Ok(_) => self.end(job, poller, 0).await,
            Err(fault) if fault.says("No updates are to be performed") => Ok(Outcome::Unchanged(stack.clone())),
            Err(fault) => Err(blocked(&job.stack.name, fault)),
        }
    }

    async fn end(&self, job: &Job, poller: Poller, total: usize) -> Result<Outcome> {
        let name = &job.stack.name;
        let Some(ended) = self.cloud.follow(name, poller, total, &self.report, &self.interrupt).await? else {
            return Ok(Outcome::Detached);
        };
        match (ended.end, &ended.stack) {
            (End::Done, Some(stack)) => {
                if job.stack.termination_protection && !stack.termination_protection {
                    self.cloud.protect(&stack.id, true).await?;
                }
                Ok(Outcome::Done(stack.clone()))
            }
            _ => Err(ended_badly(name, "the deployment", &ended)),
        }
    }

    /// Deletes a stack and follows it. Nothing where the user stopped watching.
    pub(super) async fn delete(&self, stack: &Deployed, total: usize) -> Result<Option<Followed>> {
        if stack.termination_protection {
            return Err(protected(&stack.name, self.cloud.aws().environment()));
        }
        let poller = Poller::from_now(&self.cloud, &stack.id).await;
        let request = self.cloud.client.delete_stack().stack_name(&stack.id);
        let answer = request.send().await.map_err(self.cloud.fault("DeleteStack"));
        answer.map_err(|fault| match fault.says("TerminationProtection") {
            true => protected(&stack.name, self.cloud.aws().environment()),
            false => blocked(&stack.name, fault),
        })?;
        self.cloud.follow(&stack.name, poller, total, &self.report, &self.interrupt).await
    }
}

/// Refuses to lose data that the user did not give up.
pub(super) fn allow(losses: &[Loss], allowed: &[String], local: bool, report: &Report) -> Result<()> {
    if local {
        for loss in losses {
            report.note("losing", format!("`{}` of `{}` {}", loss.resource, loss.stack, loss.words()));
        }
        return Ok(());
    }
    let refused: Vec<&Loss> = losses.iter().filter(|loss| !loss.is_allowed(allowed)).collect();
    if refused.is_empty() {
        return Ok(());
    }
    let words: Vec<String> =
        refused.iter().map(|loss| format!("`{}` ({}) {}", loss.resource, loss.type_name, loss.words())).collect();
    let options: Vec<String> =
        refused.iter().map(|loss| format!("--allow-data-loss {}/{}", loss.stack, loss.resource)).collect();
    Err(Error::new("data-loss", exit::DIFFERENCES, format!("data would be lost: {}", words.join("; ")))
        .help(format!("keep it with a retaining policy, or give it up with {}", options.join(" "))))
}

/// Whether the stack is as it should be, known without asking for a change set. Never where that cannot be known for sure.
fn is_as_wanted(job: &Job, survey: &Survey, values: &Values) -> bool {
    let (Next::Update, Some(stack), Some(template)) = (survey.next, &survey.deployed, &survey.template) else {
        return false;
    };
    let text = job.stack.template.text();
    let declared = super::parameters::declared(&job.stack.template);
    let same = |parameter: &Declared| match values.get(&parameter.name) {
        Some(Value::Previous) => true,
        Some(Value::Given(value)) => !parameter.no_echo && stack.parameters.get(&parameter.name) == Some(value),
        Some(Value::Made(_)) | None => false,
    };
    // CloudFormation gives a character beyond ASCII back as a question mark; another stack's output may have changed under an
    // equal template.
    text.is_ascii()
        && !text.contains("Fn::GetStackOutput")
        && !declared.iter().any(Declared::is_looked_up)
        && template.json() == job.stack.template.json()
        && stack.tags == job.stack.tags
        && declared.iter().all(same)
}

fn outputs_differ(job: &Job, survey: &Survey) -> bool {
    let section = |template: &Template| template.json().get("Outputs").cloned().unwrap_or(Json::Null);
    survey.template.as_ref().is_some_and(|template| section(template) != section(&job.stack.template))
}

fn gone(name: &str) -> Error {
    Error::new("stack-gone", exit::BLOCKED, format!("`{name}` went away while it was deployed"))
        .help("another operation deleted it: try again")
}

fn protected(name: &str, environment: &dsl::Environment) -> Error {
    Error::failed("termination-protection", format!("`{name}` may not be deleted: its termination protection is on"))
        .help(format!(
            "take it off in the code and deploy, or run `aws cloudformation update-termination-protection \
             --no-enable-termination-protection --stack-name {name} --region {}`",
            environment.region
        ))
}

/// The error of an operation that did not end as it was meant.
pub(super) fn ended_badly(name: &str, what: &str, ended: &Followed) -> Error {
    let status = ended.status();
    match ended.end {
        End::RolledBack => {
            let error =
                Error::new("rolled-back", exit::ROLLED_BACK, format!("{what} of `{name}` failed: {}", ended.cause()));
            error.help(match status {
                "ROLLBACK_COMPLETE" => {
                    "nothing of it is left; the next `synth deploy` deletes the empty stack and creates it anew"
                }
                _ => "the stack is as it was before",
            })
        }
        _ => {
            let message = format!("{what} of `{name}` failed, and it is {status}: {}", ended.cause());
            let error = Error::new("needs-a-hand", exit::NEEDS_HAND, message);
            match next(Some(status)) {
                Next::NeedsHand(hand) => error.help(hand.help),
                _ => error.help("mend the cause and run `synth deploy` again, or `synth destroy`"),
            }
        }
    }
}

/// Names the stack in an error that does not.
fn in_stack(name: &str, error: Error) -> Error {
    if error.to_string().contains(&format!("`{name}`")) {
        return error;
    }
    let mut named = Error::new(error.code(), error.exit(), format!("`{name}`: {error}"));
    if let Some(help) = error.help_text() {
        named = named.help(help);
    }
    let causes: Vec<String> = error.causes().collect();
    if causes.is_empty() { named } else { named.because(causes.join("; ")) }
}
