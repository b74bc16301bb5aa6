//! The part of a deployment that changes something.

use aws_sdk_cloudformation::types;
use diff::{Dangers, Diff, Effect, Loss};
use dsl::Template;

use super::{
    Deployed, Interrupt, capabilities,
    change_set::{ChangeSet, blocked, sdk_parameter},
    consent,
    deploy::{Deployer, Job, Outcome, Planned, Survey},
    events::Poller,
    follow::{Followed, Operation},
    parameters::Values,
    policy,
    state::{End, Next, next},
};
use crate::{
    Error, Result,
    aws::{Fault, Kind},
    exit,
};

impl Deployer {
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
                let diff = self.diff(job, &survey, &planned);
                self.tell(&job.stack.name, &diff.dangers.data);
                if let Err(error) = consent::refuse(self.lacks(&job.stack.name, &diff)) {
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
            Planned::Ready(ref set) => {
                let lifted = policy::lifted(&self.diff(job, &survey, &planned));
                self.run(job, &survey, set, &lifted).await
            }
            Planned::Direct => self.update(job, &survey, &values(&survey)?).await,
            Planned::Unchanged | Planned::Later => {
                let stack = self.cloud.describe(&job.stack.name).await?;
                let stack = stack.ok_or_else(|| gone(&job.stack.name))?;
                self.guard(&stack.id, &job.stack.template, &[]).await?;
                self.cloud.sweep(&stack.name).await?;
                Ok(Outcome::Unchanged(stack))
            }
        }
    }

    /// Gives a stack the policy that it should have, where it has another.
    async fn guard(&self, stack: &str, template: &Template, but: &[String]) -> Result<()> {
        let environment = self.cloud.aws().environment();
        let Some(wanted) = policy::wanted(environment, template, but) else { return Ok(()) };
        let there = self.cloud.stack_policy(stack).await?;
        if there.is_some_and(|there| policy::same(&there, &wanted)) {
            return Ok(());
        }
        self.cloud.set_stack_policy(stack, &wanted).await
    }

    /// Tells what is lost where the plan could not know it yet.
    fn tell(&self, stack: &str, losses: &[Loss]) {
        for loss in losses {
            self.report.note("losing", format!("of `{stack}`: {}", consent::lost(loss)));
        }
    }

    /// Makes way for a change set, where the last operation left something that none can be made for.
    async fn clear(&self, job: &Job, survey: &Survey) -> Result<Option<Outcome>> {
        let Some(stack) = &survey.deployed else { return Ok(None) };
        match survey.next {
            Next::DeleteFirst => {
                let lost = self.left(stack).await?;
                self.tell(&stack.name, &lost);
                let dangers = Dangers { data: lost, ..Dangers::default() };
                consent::refuse(self.lacks(&stack.name, &Diff { dangers, ..Diff::default() }))?;
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
                let request = request.client_request_token(poller.token("back"));
                request.send().await.map_err(self.cloud.fault("RollbackStack"))?;
                match self
                    .cloud
                    .follow(&stack.name, poller, Operation::default(), &self.report, &self.interrupt)
                    .await?
                {
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

    /// What a failed creation left that holds data.
    async fn left(&self, stack: &Deployed) -> Result<Vec<Loss>> {
        let resources = self.cloud.resources(&stack.id).await?.into_iter();
        let left = resources.filter(|resource| resource.is_there() && diff::is_stateful(&resource.type_name));
        let lost = left.map(|resource| Loss {
            resource: resource.id,
            type_name: resource.type_name,
            physical: resource.physical,
            effect: Effect::Delete,
            causes: Vec::new(),
        });
        Ok(lost.collect())
    }

    async fn run(&self, job: &Job, survey: &Survey, set: &ChangeSet, lifted: &[String]) -> Result<Outcome> {
        if self.interrupt.is_set() {
            self.cloud.discard(set).await?;
            return Err(Interrupt::error());
        }
        let old = survey.template.as_ref();
        if let (Some(old), false) = (old, lifted.is_empty()) {
            self.guard(&set.stack, old, lifted).await?;
        }
        let poller = Poller::from_now(&self.cloud, &set.stack).await;
        let request = self.cloud.client.execute_change_set().change_set_name(&set.id).stack_name(&set.stack);
        let request = request.client_request_token(&set.name).disable_rollback(self.no_rollback);
        // A resource that this operation makes is taken away again where it fails, whatever its policy says.
        let request = request.retain_except_on_create(!self.no_rollback);
        let answer = request.send().await.map_err(self.cloud.fault("ExecuteChangeSet"));
        if let Err(fault) = answer {
            // An attempt may have been carried out while its answer was lost: then the stack is observed. Where nothing can be
            // asked, the first fault is the one to tell.
            if !self.began(set, &fault).await.unwrap_or(false) {
                let _ = self.cloud.discard(set).await;
                let restored = if lifted.is_empty() { None } else { old };
                if let Some(old) = restored {
                    let _ = self.guard(&set.stack, old, &[]).await;
                }
                return Err(taken(&job.stack.name, fault));
            }
        }
        let operation = Operation { total: set.changes.len(), of: Some(set) };
        let outcome = self.end(job, poller, operation).await;
        match (&outcome, old) {
            (Ok(Outcome::Done(_)), _) => self.guard(&set.stack, &job.stack.template, &[]).await?,
            // A stack that went back is as it was.
            (Err(_), Some(old)) => self.guard(&set.stack, old, &[]).await?,
            _ => {}
        }
        outcome
    }

    /// Whether an execution began although it was refused or not answered.
    async fn began(&self, set: &ChangeSet, fault: &Fault) -> Result<bool> {
        if fault.is("TokenAlreadyExists") {
            return Ok(true);
        }
        if fault.kind == Kind::Answered && !fault.is("InvalidChangeSetStatus") && !fault.is("ChangeSetNotFound") {
            return Ok(false);
        }
        let stack = self.cloud.describe(&set.stack).await?;
        let executed = stack.is_some_and(|stack| stack.change_set.as_ref() == Some(&set.id));
        Ok(executed || self.cloud.is_executed(set).await?)
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
            Ok(_) => self.end(job, poller, Operation::default()).await,
            Err(fault) if fault.says("No updates are to be performed") => Ok(Outcome::Unchanged(stack.clone())),
            Err(fault) => Err(blocked(&job.stack.name, fault)),
        }
    }

    async fn end(&self, job: &Job, poller: Poller, operation: Operation<'_>) -> Result<Outcome> {
        let name = &job.stack.name;
        let stack = poller.stack().to_owned();
        let ended = match self.cloud.follow(name, poller, operation, &self.report, &self.interrupt).await? {
            Some(ended) => ended,
            None => match self.cancel(name, &stack).await? {
                Some(ended) => ended,
                None => return Ok(Outcome::Detached),
            },
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

    /// Offers to take back an update that the user stops watching, and follows it back. Nothing where it goes on without us. A
    /// creation is not taken back: that would be a deletion.
    async fn cancel(&self, name: &str, stack: &str) -> Result<Option<Followed>> {
        let now = self.cloud.describe(stack).await?;
        if !self.report.can_ask() || now.is_none_or(|now| now.status != "UPDATE_IN_PROGRESS") {
            return Ok(None);
        }
        let question =
            format!("The update of `{name}` goes on without us. Cancel it, so that it is rolled back? [y/N]");
        let answer = self.report.ask(&question).await;
        if !answer.is_some_and(|answer| matches!(answer.to_lowercase().as_str(), "y" | "yes")) {
            return Ok(None);
        }
        let poller = Poller::from_now(&self.cloud, stack).await;
        let request = self.cloud.client.cancel_update_stack().stack_name(stack);
        let request = request.client_request_token(poller.token("cancel"));
        match request.send().await.map_err(self.cloud.fault("CancelUpdateStack")) {
            Ok(_) => self.report.note("cancelling", format!("the update of `{name}`")),
            // It came to its end meanwhile, which is what is followed then.
            Err(fault) if fault.says("cannot be called from current stack status") => {}
            Err(fault) => return Err(fault.into()),
        }
        // Who asked for it waits for it; a second Ctrl-C ends the process.
        let operation = Operation::default();
        self.cloud.follow(name, poller, operation, &self.report, &Interrupt::default()).await
    }

    /// Deletes a stack and follows it. Nothing where the user stopped watching.
    pub(super) async fn delete(&self, stack: &Deployed, total: usize) -> Result<Option<Followed>> {
        if stack.termination_protection {
            return Err(protected(&stack.name, self.cloud.aws().environment()));
        }
        let poller = Poller::from_now(&self.cloud, &stack.id).await;
        let request = self.cloud.client.delete_stack().stack_name(&stack.id);
        let request = request.client_request_token(poller.token("delete"));
        let answer = request.send().await.map_err(self.cloud.fault("DeleteStack"));
        answer.map_err(|fault| {
            if fault.says("TerminationProtection") {
                protected(&stack.name, self.cloud.aws().environment())
            } else {
                blocked(&stack.name, fault)
            }
        })?;
        let operation = Operation { total, of: None };
        self.cloud.follow(&stack.name, poller, operation, &self.report, &self.interrupt).await
    }
}

/// The error of a change set that could not be executed.
fn taken(stack: &str, fault: Fault) -> Error {
    if fault.is("ChangeSetNotFound") || fault.is("InvalidChangeSetStatus") {
        let message = format!("another run changed `{stack}` since this one planned: nothing of this one's was done");
        return Error::new("overtaken", exit::BLOCKED, message).because(fault).help("run it again: it plans anew");
    }
    blocked(stack, fault)
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
    if ended.end == End::RolledBack {
        let error =
            Error::new("rolled-back", exit::ROLLED_BACK, format!("{what} of `{name}` failed: {}", ended.cause()));
        return error.help(match status {
            "ROLLBACK_COMPLETE" => {
                "nothing of it is left; the next `synth deploy` deletes the empty stack and creates it anew"
            }
            _ => "the stack is as it was before",
        });
    }
    let message = format!("{what} of `{name}` failed, and it is {status}: {}", ended.cause());
    let error = Error::new("needs-a-hand", exit::NEEDS_HAND, message);
    match next(Some(status)) {
        Next::NeedsHand(hand) => error.help(hand.help_for(name)),
        _ => error.help("mend the cause and run `synth deploy` again, or `synth destroy`"),
    }
}

/// Names the stack in an error that does not.
pub(super) fn in_stack(name: &str, error: Error) -> Error {
    if error.exit() == exit::INTERRUPTED || error.to_string().contains(&format!("`{name}`")) {
        return error;
    }
    let mut named = Error::new(error.code(), error.exit(), format!("`{name}`: {error}"));
    if let Some(help) = error.help_text() {
        named = named.help(help);
    }
    let causes: Vec<String> = error.causes().collect();
    if causes.is_empty() { named } else { named.because(causes.join("; ")) }
}
