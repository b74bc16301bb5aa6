//! One stack, from what it is to what the code says.
//!
//! Looking comes first and changes nothing but change sets; what takes resources away happens in [`execute`](Deployer::execute) alone.

use std::collections::BTreeMap;

use diff::{Action, Basis, Diff, between};
use dsl::{StackArtifact, Template};
use serde_json::Value as Json;

use super::{
    Cloud, Deployed, Interrupt,
    change_set::{Asked, ChangeSet, PREFIX, Wanted, hash_in},
    consent::{Consent, Needed},
    drift::Drift,
    events::Poller,
    execute::{ended_badly, in_stack},
    follow::{Followed, Operation},
    parameters::{Declared, Value, Values},
    state::{End, Next, next},
};
use crate::{Error, Report, Result, exit, report::Event};

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
    /// What the user agreed to.
    pub consent: Consent,
    /// The role that CloudFormation takes on; else it does what the user may.
    pub role: Option<String>,
    /// Whether resources that exist under the names in a template are taken over.
    pub adopts: bool,
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
    /// What went on with it when it was looked at first, and how that ended.
    pub followed: Option<Followed>,
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
    /// One to which nobody has agreed to anything beyond what needs no consent.
    pub fn new(cloud: Cloud, report: Report, interrupt: Interrupt) -> Self {
        let consent = Consent::default();
        Self { cloud, report, interrupt, no_rollback: false, consent, role: None, adopts: false }
    }

    /// Looks at a stack; waits where something goes on with it.
    ///
    /// # Errors
    /// A stack that needs a person, a refused or unanswered request.
    pub async fn survey(&self, name: &str) -> Result<Survey> {
        let mut followed = None;
        loop {
            let deployed = self.cloud.believed(name).await?;
            let next = next(deployed.as_ref().map(|stack| stack.status.as_str()));
            // What was left as it is can also go on to the next state, where that is wanted to be left again.
            let next = if next == Next::RollBackFirst && self.no_rollback { Next::Update } else { next };
            match (next, &deployed) {
                (Next::Wait, Some(stack)) => {
                    self.report.note("waiting", format!("for `{name}`, which is {}", stack.status));
                    let poller = Poller::from_begin(&self.cloud, &stack.id).await;
                    let operation = Operation::default();
                    let ended = self.cloud.follow(name, poller, operation, &self.report, &self.interrupt).await?;
                    followed = Some(ended.ok_or_else(Interrupt::error)?);
                }
                (Next::NeedsHand(hand), Some(stack)) => {
                    let message = format!("`{name}` is {}: {}", stack.status, hand.why);
                    return Err(Error::new("needs-a-hand", exit::NEEDS_HAND, message).help(hand.help_for(name)));
                }
                (Next::Review, Some(stack)) => {
                    let names = self.cloud.listed(&stack.name).await?;
                    if let Some(foreign) = names.iter().find(|name| !name.starts_with(PREFIX)) {
                        let message = format!("`{name}` has a change set `{foreign}` that another tool made");
                        return Err(Error::new("foreign-change-set", exit::NEEDS_HAND, message)
                            .help("execute or delete it with that tool"));
                    }
                    return Ok(Survey { deployed, template: None, next, followed });
                }
                (Next::Update | Next::RollBackFirst, Some(stack)) => {
                    let template = self.cloud.template(&stack.id).await?;
                    return Ok(Survey { deployed, template, next, followed });
                }
                _ => return Ok(Survey { deployed, template: None, next, followed }),
            }
        }
    }

    /// Finds out what is to be done. `later` says that a stack before it changes, so that its change set would not be true.
    ///
    /// # Errors
    /// CloudFormation's reason why there can be no change set.
    pub async fn plan(&self, job: &Job, survey: &Survey, values: &Values, later: bool) -> Result<Planned> {
        let referring = if later { None } else { Some(self.cloud.with_references(job).await?) };
        let job = referring.as_deref().unwrap_or(job);
        let wanted = Wanted {
            stack: &job.stack,
            values,
            template_url: job.template_url.as_deref(),
            role: self.role.as_deref(),
            adopts: self.adopts,
        };
        // What went on was an earlier run of the same deployment: how that ended is how this one does.
        if let Some(ended) = survey.followed.as_ref().filter(|ended| !matches!(ended.end, End::Done | End::Deleted))
            && ended.token().and_then(hash_in) == Some(&wanted.hash())
        {
            return Err(ended_badly(&job.stack.name, "the deployment", ended));
        }
        if matches!(survey.next, Next::DeleteFirst | Next::RollBackFirst) || later {
            return Ok(Planned::Later);
        }
        if is_as_wanted(job, survey, values) {
            return Ok(Planned::Unchanged);
        }
        let asked = self.cloud.change_set(wanted, survey.deployed.as_ref(), &self.interrupt).await;
        match asked.map_err(|error| in_stack(&job.stack.name, error))? {
            Asked::Ready(set) => Ok(Planned::Ready(set)),
            Asked::Unchanged if self.cloud.is_local() && outputs_differ(job, survey) => Ok(Planned::Direct),
            Asked::Unchanged => {
                match survey.deployed.as_ref().filter(|stack| End::of(&stack.status) == Some(End::Broken)) {
                    Some(stack) => {
                        let message = format!("`{}` is {}, and there is nothing to deploy", stack.name, stack.status);
                        Err(Error::new("needs-a-hand", exit::NEEDS_HAND, message)
                            .help(format!("run `synth rollback {}`", stack.name)))
                    }
                    None => Ok(Planned::Unchanged),
                }
            }
        }
    }

    /// What would happen to the stack: what the templates show, corrected by the change set where there is one.
    pub fn diff(&self, job: &Job, survey: &Survey, planned: &Planned) -> Diff {
        let diff = || between(survey.template.as_ref(), Some(&job.stack.template));
        match planned {
            Planned::Unchanged => Diff { basis: Basis::Exact, ..Diff::default() },
            // The emulator's change sets know neither replacements nor policies.
            Planned::Ready(set) if !self.cloud.is_local() => diff().merge(&set.changes),
            Planned::Ready(_) | Planned::Direct => Diff { basis: Basis::Exact, ..diff() },
            Planned::Later => diff(),
        }
    }

    /// What was changed past a stack in the resources that a change set changes, and is written over by it. What cannot be
    /// known is not told: a deployment needs no permission to look for drift.
    pub async fn drift(&self, planned: &Planned) -> Vec<Drift> {
        let Planned::Ready(set) = planned else { return Vec::new() };
        let changed =
            set.changes.iter().filter(|change| change.action != Action::Add && change.action != Action::Import);
        // `DetectStackDrift` takes 200.
        let changed: Vec<String> = changed.map(|change| change.id.clone()).take(200).collect();
        if changed.is_empty() || self.cloud.is_local() {
            return Vec::new();
        }
        match self.cloud.drift(&set.stack, &changed, &self.interrupt).await {
            Ok(drift) => drift,
            Err(error) => {
                let message = format!("what was changed past the stack is not known: {error}");
                self.report.say(&Event::Detail { message });
                Vec::new()
            }
        }
    }

    /// What consent is lacking for what would happen to a stack.
    pub fn lacks(&self, stack: &str, diff: &Diff) -> Vec<Needed> {
        self.consent.lacks(self.cloud.aws().environment(), stack, diff)
    }
}

/// Whether the stack is as it should be, known without asking for a change set. Never where that cannot be known for sure.
fn is_as_wanted(job: &Job, survey: &Survey, values: &Values) -> bool {
    let (Next::Update, Some(stack), Some(template)) = (survey.next, &survey.deployed, &survey.template) else {
        return false;
    };
    // A stack that failed halfway has the template that failed.
    if End::of(&stack.status) == Some(End::Broken) {
        return false;
    }
    let text = job.stack.template.text();
    let declared = super::parameters::declared(&job.stack.template);
    let same = |parameter: &Declared| match values.get(&parameter.name) {
        Some(Value::Previous) => true,
        Some(Value::Given(value)) => !parameter.no_echo && stack.parameters.get(&parameter.name) == Some(value),
        Some(Value::Made(_)) | None => false,
    };
    // CloudFormation gives a character beyond ASCII back as a question mark. An output of another stack that has changed under an
    // equal template differs in a tag.
    text.is_ascii()
        && !declared.iter().any(Declared::is_looked_up)
        && template.json() == job.stack.template.json()
        && stack.tags == job.stack.tags
        && declared.iter().all(same)
}

fn outputs_differ(job: &Job, survey: &Survey) -> bool {
    let section = |template: &Template| template.json().get("Outputs").cloned().unwrap_or(Json::Null);
    survey.template.as_ref().is_some_and(|template| section(template) != section(&job.stack.template))
}
