//! Change sets: what CloudFormation would do, before it does it.
//!
//! A change set's name says what is in it and which state of the stack it starts from. So a run that was killed and its
//! repetition name the same change set, and the second run takes over what the first one made.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::{operation::describe_change_set::DescribeChangeSetOutput, types};
use diff::Told;
use dsl::StackArtifact;
use sha2::{Digest as _, Sha256};

use super::{
    Cloud, Deployed, Interrupt, capabilities,
    parameters::{Value, Values},
    told::told,
};
use crate::{Error, Result, asset::hex, exit};

/// What every name of ours begins with.
pub const PREFIX: &str = "synth-";

/// A change set that can be executed.
#[derive(Clone, Debug)]
pub struct ChangeSet {
    /// Its ARN.
    pub id: String,
    /// Its name, which is also the token of its execution.
    pub name: String,
    /// The stack's ARN.
    pub stack: String,
    /// What it does, in order of the logical ids.
    pub changes: Vec<Told>,
}

/// What came of asking for a change set.
#[derive(Clone, Debug)]
pub enum Asked {
    /// It can be executed.
    Ready(ChangeSet),
    /// There is nothing to do. Nothing is left behind.
    Unchanged,
}

/// What goes into a change set.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The stack.
    pub stack: &'a StackArtifact,
    /// Its parameters.
    pub values: &'a Values,
    /// Where the template lies, where it is too large for a request.
    pub template_url: Option<&'a str>,
    /// The role that CloudFormation takes on.
    pub role: Option<&'a str>,
    /// Whether resources that exist under the names in the template are taken over.
    pub adopts: bool,
}

impl Wanted<'_> {
    /// A hash of the content. A secret is not in it: a name can be read by many, and a short secret be guessed from it.
    pub(super) fn hash(&self) -> String {
        let mut hash = Sha256::new();
        let mut feed = |text: &str| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        let secret: Vec<String> = secrets(self.stack);
        feed(&self.stack.template.text());
        for (key, value) in &self.stack.tags {
            feed(key);
            feed(value);
        }
        feed(self.role.unwrap_or_default());
        for (name, value) in self.values {
            feed(name);
            match value {
                Value::Previous => feed("previous"),
                Value::Given(_) | Value::Made(_) if secret.contains(name) => feed("secret"),
                Value::Given(value) | Value::Made(value) => feed(value),
            }
        }
        hex(&hash.finalize())[..12].to_owned()
    }

    /// Whether a new secret is in it: then no leftover of an earlier run can be known to hold the same.
    fn has_new_secret(&self) -> bool {
        let secret = secrets(self.stack);
        self.values.iter().any(|(name, value)| matches!(value, Value::Given(_)) && secret.contains(name))
    }
}

fn secrets(stack: &StackArtifact) -> Vec<String> {
    let declared = super::parameters::declared(&stack.template).into_iter();
    declared.filter(|parameter| parameter.no_echo).map(|parameter| parameter.name).collect()
}

/// The name of a change set with this content, for a stack in this state.
fn name(hash: &str, base: Option<&Deployed>, attempt: u32) -> String {
    // Not a time: two operations may end in the same second.
    let base = base.map_or_else(
        || "none".to_owned(),
        |stack| format!("{} {}", stack.id, stack.change_set.as_deref().unwrap_or_default()),
    );
    let base = &hex(&Sha256::digest(base))[..8];
    let suffix = if attempt == 0 { String::new() } else { format!("-{attempt}") };
    format!("{PREFIX}{hash}-{base}{suffix}")
}

fn description(hash: &str) -> String {
    format!("synth {} {hash}", env!("CARGO_PKG_VERSION"))
}

/// Whether CloudFormation's reason for a failed change set is that there is nothing to do.
///
/// ```
/// use synth::cloudformation::change_set::is_unchanged;
/// assert!(is_unchanged("The submitted information didn't contain changes. Submit different information to create a change set."));
/// assert!(is_unchanged("No updates are to be performed."));
/// assert!(!is_unchanged("Transform failed"));
/// ```
pub fn is_unchanged(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

impl Cloud {
    /// Makes a change set, or takes over the one that an earlier run made, and waits until it is ready.
    ///
    /// # Errors
    /// CloudFormation's reason why there can be none. Nothing is left behind.
    pub async fn change_set(
        &self,
        wanted: Wanted<'_>,
        deployed: Option<&Deployed>,
        interrupt: &Interrupt,
    ) -> Result<Asked> {
        let hash = wanted.hash();
        let review = deployed.is_some_and(|stack| stack.status == "REVIEW_IN_PROGRESS");
        let base = deployed.filter(|_| !review);
        let fresh = u32::from(wanted.has_new_secret()) * (1 + rand::random::<u32>() / 2);
        for attempt in (fresh..).take(6) {
            interrupt.check()?;
            let name = name(&hash, base, attempt);
            let Some((id, stack)) = self.create(wanted, base, &name, &hash).await? else { continue };
            let set = ChangeSet { id, name, stack, changes: Vec::new() };
            return match self.ready(&set, interrupt).await {
                Ok(Some(changes)) => Ok(Asked::Ready(ChangeSet { changes, ..set })),
                Ok(None) => {
                    self.discard(&set).await?;
                    Ok(Asked::Unchanged)
                }
                Err(error) => {
                    // The reason why there is no change set matters more than that it could not be tidied away.
                    let _ = self.discard(&set).await;
                    Err(error)
                }
            };
        }
        Err(Error::new(
            "change-set-taken",
            exit::BLOCKED,
            format!("the names of change sets of `{}` are all taken", wanted.stack.name),
        )
        .help("another deployment of the same stack runs: wait for it and try again"))
    }

    /// The change set's and the stack's ARN; nothing where an earlier change set has used the name up.
    async fn create(
        &self,
        wanted: Wanted<'_>,
        base: Option<&Deployed>,
        name: &str,
        hash: &str,
    ) -> Result<Option<(String, String)>> {
        let kind = if base.is_some() { types::ChangeSetType::Update } else { types::ChangeSetType::Create };
        let stack = base.map_or(wanted.stack.name.as_str(), |base| base.id.as_str());
        let tags = wanted.stack.tags.iter().map(|(key, value)| types::Tag::builder().key(key).value(value).build());
        let capabilities = capabilities::of(&wanted.stack.template).into_iter().map(types::Capability::from);
        let request = self
            .client
            .create_change_set()
            .stack_name(stack)
            .change_set_name(name)
            .client_token(name)
            .change_set_type(kind)
            .description(description(hash))
            .set_role_arn(wanted.role.map(str::to_owned))
            .set_import_existing_resources(wanted.adopts.then_some(true))
            .set_tags(Some(tags.collect()))
            .set_capabilities(Some(capabilities.collect()))
            .set_parameters(Some(wanted.values.iter().map(|(name, value)| sdk_parameter(name, value)).collect()));
        let request = match wanted.template_url {
            Some(url) => request.template_url(url),
            None => request.template_body(wanted.stack.template.text()),
        };
        match request.send().await.map_err(self.fault("CreateChangeSet")) {
            Ok(answer) => Ok(Some((answer.id.unwrap_or_default(), answer.stack_id.unwrap_or_default()))),
            Err(fault) if fault.is("AlreadyExists") && fault.says("ChangeSet") => {
                self.adopt(&wanted.stack.name, name, hash).await
            }
            Err(fault) => Err(blocked(&wanted.stack.name, fault)),
        }
    }

    async fn adopt(&self, stack: &str, name: &str, hash: &str) -> Result<Option<(String, String)>> {
        let there = self.client.describe_change_set().stack_name(stack).change_set_name(name).send().await;
        let there = match there.map_err(self.fault("DescribeChangeSet")) {
            Ok(there) => there,
            Err(fault) if fault.is("ChangeSetNotFound") => return Ok(None),
            Err(fault) => return Err(fault.into()),
        };
        let ours = there.description.as_deref().is_some_and(|text| text.ends_with(hash));
        let fresh = there.status.as_ref().is_some_and(|status| status.as_str().starts_with("CREATE_"))
            && there
                .execution_status
                .as_ref()
                .is_none_or(|status| matches!(status.as_str(), "AVAILABLE" | "UNAVAILABLE"));
        Ok((ours && fresh).then(|| (there.change_set_id.unwrap_or_default(), there.stack_id.unwrap_or_default())))
    }

    /// Waits for a change set. Nothing where there is nothing to do.
    async fn ready(&self, set: &ChangeSet, interrupt: &Interrupt) -> Result<Option<Vec<Told>>> {
        loop {
            let first = self.page(set, None, true).await?;
            let reason = first.status_reason.clone().unwrap_or_default();
            match first.status.as_ref().map(types::ChangeSetStatus::as_str) {
                Some("CREATE_COMPLETE") => {
                    // With property values CloudFormation may leave changes out, and says so only here.
                    let values = !reason.contains("can return incomplete ChangeSet data");
                    let first = if values { first } else { self.page(set, None, false).await? };
                    return self.all(set, first, values).await.map(Some);
                }
                Some("FAILED") if is_unchanged(&reason) => return Ok(None),
                Some(status) if status.ends_with("FAILED") => return Err(self.refused(set, &reason).await),
                _ => {}
            }
            tokio::select! {
                () = tokio::time::sleep(self.pace()) => {}
                () = interrupt.wait() => return Err(Interrupt::error()),
            }
        }
    }

    /// The error for a change set that CloudFormation does not make. What its validation found stands in events alone.
    async fn refused(&self, set: &ChangeSet, reason: &str) -> Error {
        let error = |reason: &str| Error::failed("change-set-failed", format!("there can be no change set: {reason}"));
        if !reason.contains("EarlyValidation") {
            return error(reason);
        }
        let failed = types::EventFilter::builder().failed_events(true).build();
        let request = self.client.describe_events().change_set_name(&set.id).filters(failed);
        let events = request.send().await.map_err(self.fault("DescribeEvents"));
        let events = events.ok().and_then(|answer| answer.operation_events).unwrap_or_default();
        let found: Vec<String> = events.into_iter().filter_map(invalid).collect();
        if found.is_empty() {
            error(reason)
        } else {
            error(&found.join("; ")).help("mend the template: nothing was changed")
        }
    }

    /// Whether a change set was executed, or is about to be.
    pub(super) async fn is_executed(&self, set: &ChangeSet) -> Result<bool> {
        Ok(self.execution(set).await?.starts_with("EXECUTE_"))
    }

    /// Whether the execution of a change set has come to its end.
    pub(super) async fn is_over(&self, set: &ChangeSet) -> Result<bool> {
        Ok(matches!(self.execution(set).await?.as_str(), "EXECUTE_COMPLETE" | "EXECUTE_FAILED"))
    }

    /// CloudFormation's word for how far the execution of a change set is; empty where there is no such change set.
    async fn execution(&self, set: &ChangeSet) -> Result<String> {
        let request = self.client.describe_change_set().change_set_name(&set.id).stack_name(&set.stack);
        match request.send().await.map_err(self.fault("DescribeChangeSet")) {
            Ok(answer) => Ok(answer.execution_status.map(|status| status.as_str().to_owned()).unwrap_or_default()),
            Err(fault) if fault.is("ChangeSetNotFound") => Ok(String::new()),
            Err(fault) => Err(fault.into()),
        }
    }

    async fn page(&self, set: &ChangeSet, token: Option<String>, values: bool) -> Result<DescribeChangeSetOutput> {
        let request = self.client.describe_change_set().change_set_name(&set.id).stack_name(&set.stack);
        let request = request.include_property_values(values).set_next_token(token);
        Ok(request.send().await.map_err(self.fault("DescribeChangeSet"))?)
    }

    async fn all(&self, set: &ChangeSet, first: DescribeChangeSetOutput, values: bool) -> Result<Vec<Told>> {
        let mut changes = BTreeMap::new();
        let mut page = first;
        loop {
            let resources = page.changes.unwrap_or_default().into_iter().filter_map(|change| change.resource_change);
            changes.extend(resources.map(told).map(|change| (change.id.clone(), change)));
            match page.next_token.take() {
                Some(token) => page = self.page(set, Some(token), values).await?,
                None => return Ok(changes.into_values().collect()),
            }
        }
    }
}

/// What validation found, as a sentence.
fn invalid(event: types::OperationEvent) -> Option<String> {
    let reason = event.validation_status_reason.or(event.resource_status_reason).or(event.hook_status_reason)?;
    let place = event.validation_path.or(event.logical_resource_id).unwrap_or_default();
    Some(if place.is_empty() { reason } else { format!("`{}`: {reason}", place.trim_start_matches("/Resources/")) })
}

/// The content's hash in the name of a change set of ours, which is the token of its execution too.
pub(super) fn hash_in(token: &str) -> Option<&str> {
    token.strip_prefix(PREFIX)?.split('-').next()
}

/// CloudFormation's refusal to touch a stack, where another operation is the reason.
pub(super) fn blocked(stack: &str, fault: crate::aws::Fault) -> Error {
    let busy = fault.says("_IN_PROGRESS state and can not be updated")
        || fault.says("currently in a non-terminal")
        // Another run created it since this one looked.
        || fault.says("already exists")
        || fault.is("OperationInProgress");
    if !busy {
        return fault.into();
    }
    Error::new("blocked", exit::BLOCKED, format!("another operation holds the stack `{stack}`"))
        .because(fault)
        .help("wait for it and try again")
}

pub(super) fn sdk_parameter(name: &str, value: &Value) -> types::Parameter {
    let parameter = types::Parameter::builder().parameter_key(name);
    match value {
        Value::Given(value) | Value::Made(value) => parameter.parameter_value(value).build(),
        Value::Previous => parameter.use_previous_value(true).build(),
    }
}
