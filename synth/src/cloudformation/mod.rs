//! Stacks in CloudFormation: what there is, what a change set would do, and doing it.
//!
//! What decides is pure and stands in modules of its own ([`state`], [`parameters`], [`capabilities`], [`consent`]);
//! what asks and waits is here, in [`change_set`], [`events`], [`deploy`] and [`destroy`].

pub mod capabilities;
pub mod change_set;
pub mod consent;
pub mod deploy;
pub mod destroy;
pub mod drift;
pub mod events;
mod execute;
pub mod follow;
mod interrupt;
mod leftover;
pub mod parameters;
mod policy;
pub mod pool;
mod references;
pub mod rollback;
pub mod state;
mod told;

use std::{collections::BTreeMap, time::Duration};

use aws_sdk_cloudformation::{Client, types};
use dsl::Template;

pub use self::interrupt::Interrupt;
use crate::{
    Result,
    aws::{Aws, Fault},
};

const SERVICE: &str = "CloudFormation";

/// A stack, as CloudFormation describes it.
#[derive(Clone, Debug)]
pub struct Deployed {
    /// Its ARN. A later stack of the same name has another.
    pub id: String,
    /// Its name.
    pub name: String,
    /// CloudFormation's status.
    pub status: String,
    /// Why it has that status.
    pub reason: Option<String>,
    /// When it was last changed, or made.
    pub changed: Option<String>,
    /// The change set that was executed last.
    pub change_set: Option<String>,
    /// Parameters; a secret reads `****`.
    pub parameters: BTreeMap<String, String>,
    /// Outputs: name and value.
    pub outputs: BTreeMap<String, String>,
    /// Tags of the stack itself.
    pub tags: BTreeMap<String, String>,
    /// Whether it may not be deleted.
    pub termination_protection: bool,
}

/// A resource of a stack.
#[derive(Clone, Debug)]
pub struct StackResource {
    /// The logical id.
    pub id: String,
    /// What AWS calls it, where it exists.
    pub physical: Option<String>,
    /// CloudFormation's type.
    pub type_name: String,
    /// CloudFormation's status.
    pub status: String,
    /// Why it has that status.
    pub reason: Option<String>,
}

impl StackResource {
    /// Whether the thing exists, as far as the stack knows.
    pub fn is_there(&self) -> bool {
        self.physical.is_some() && !matches!(self.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED")
    }
}

/// CloudFormation, for one environment.
#[derive(Clone, Debug)]
pub struct Cloud {
    client: Client,
    aws: Aws,
}

impl Cloud {
    /// CloudFormation of this environment.
    pub fn new(aws: &Aws) -> Self {
        Self { client: aws.cloudformation(), aws: aws.clone() }
    }

    /// The environment's set-up.
    pub fn aws(&self) -> &Aws {
        &self.aws
    }

    fn is_local(&self) -> bool {
        self.aws.environment().is_local()
    }

    /// How long to wait between two looks. CloudFormation grants an account a few a second; the emulator has no limit.
    fn pace(&self) -> Duration {
        if self.aws.endpoint().is_some() { Duration::from_millis(20) } else { Duration::from_millis(2_500) }
    }

    fn fault<E: aws_smithy_types::error::metadata::ProvideErrorMetadata + std::error::Error + Send + Sync + 'static>(
        &self,
        operation: &'static str,
    ) -> impl FnOnce(
        aws_smithy_runtime_api::client::result::SdkError<E, aws_smithy_runtime_api::client::orchestrator::HttpResponse>,
    ) -> Fault {
        self.aws.fault(SERVICE, operation)
    }

    /// A stack by its name or its ARN. One that was deleted is none, unless it is asked for by its ARN.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn describe(&self, stack: &str) -> Result<Option<Deployed>> {
        Ok(self.look(stack).await?)
    }

    /// As [`describe`](Self::describe), but in the state that the stack's newest events tell: what `CloudFormation` describes may be
    /// older than what goes on.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn believed(&self, name: &str) -> Result<Option<Deployed>> {
        let mut looks = 0;
        loop {
            let Some(stack) = self.describe(name).await? else { return Ok(None) };
            if state::End::of(&stack.status).is_none() {
                return Ok(Some(stack));
            }
            // Who may not read the events has the description alone.
            let poller = events::Poller::from_now(self, &stack.id).await;
            let Some(told) = poller.state().filter(|told| *told != stack.status) else { return Ok(Some(stack)) };
            looks += 1;
            if state::End::of(told).is_none() || looks > follow::PATIENCE {
                return Ok(Some(Deployed { status: told.to_owned(), ..stack }));
            }
            tokio::time::sleep(self.pace()).await;
        }
    }

    /// The policy of a stack, where it has one.
    ///
    /// # Errors
    /// A refused or unanswered request.
    async fn stack_policy(&self, stack: &str) -> Result<Option<String>> {
        let answer = self.client.get_stack_policy().stack_name(stack).send().await;
        Ok(answer.map_err(self.fault("GetStackPolicy"))?.stack_policy_body)
    }

    /// Sets the policy of a stack.
    ///
    /// # Errors
    /// A refused or unanswered request.
    async fn set_stack_policy(&self, stack: &str, policy: &str) -> Result<()> {
        let request = self.client.set_stack_policy().stack_name(stack).stack_policy_body(policy);
        request.send().await.map_err(self.fault("SetStackPolicy"))?;
        Ok(())
    }

    async fn look(&self, stack: &str) -> std::result::Result<Option<Deployed>, Fault> {
        let answer = self.client.describe_stacks().stack_name(stack).send().await;
        match answer.map_err(self.fault("DescribeStacks")) {
            Ok(answer) => {
                let found = answer.stacks.unwrap_or_default().into_iter().next().map(Deployed::from);
                Ok(found.filter(|found| stack.starts_with("arn:") || found.status != "DELETE_COMPLETE"))
            }
            Err(fault) if fault.is("ValidationError") && fault.says("does not exist") => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// The template of a stack as it was deployed; nothing where it has none, or one that is not JSON.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn template(&self, stack: &str) -> Result<Option<Template>> {
        let answer = self.client.get_template().stack_name(stack).template_stage(types::TemplateStage::Original);
        match answer.send().await.map_err(self.fault("GetTemplate")) {
            Ok(answer) => {
                Ok(answer.template_body.and_then(|text| serde_json::from_str(&text).ok()).map(Template::from_json))
            }
            Err(fault) if fault.is("ValidationError") && fault.says("does not exist") => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The resources of a stack, in order of their logical ids.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn resources(&self, stack: &str) -> Result<Vec<StackResource>> {
        let mut found = Vec::new();
        let mut token = None;
        loop {
            let request = self.client.list_stack_resources().stack_name(stack).set_next_token(token);
            let answer = request.send().await.map_err(self.fault("ListStackResources"))?;
            found.extend(answer.stack_resource_summaries.unwrap_or_default().into_iter().map(StackResource::from));
            token = answer.next_token;
            if token.is_none() {
                found.sort_by(|left, right| left.id.cmp(&right.id));
                return Ok(found);
            }
        }
    }

    /// Sets whether a stack may be deleted.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn protect(&self, stack: &str, on: bool) -> Result<()> {
        let request = self.client.update_termination_protection().stack_name(stack).enable_termination_protection(on);
        request.send().await.map_err(self.fault("UpdateTerminationProtection"))?;
        Ok(())
    }
}

impl From<types::Stack> for Deployed {
    fn from(stack: types::Stack) -> Self {
        let parameters = stack.parameters.unwrap_or_default().into_iter();
        let outputs = stack.outputs.unwrap_or_default().into_iter();
        let tags = stack.tags.unwrap_or_default().into_iter();
        let changed = stack.last_updated_time.or(stack.creation_time);
        let text = |time: aws_smithy_types::DateTime| time.fmt(aws_smithy_types::date_time::Format::DateTime).ok();
        Self {
            id: stack.stack_id.unwrap_or_default(),
            name: stack.stack_name.unwrap_or_default(),
            status: stack.stack_status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            reason: stack.stack_status_reason.filter(|reason| !reason.is_empty()),
            changed: changed.and_then(text),
            change_set: stack.change_set_id.filter(|id| !id.is_empty()),
            parameters: parameters
                .filter_map(|parameter| {
                    let value = parameter.resolved_value.or(parameter.parameter_value).unwrap_or_default();
                    Some((parameter.parameter_key?, value))
                })
                .collect(),
            outputs: outputs.filter_map(|output| Some((output.output_key?, output.output_value?))).collect(),
            tags: tags.filter_map(|tag| Some((tag.key?, tag.value?))).collect(),
            termination_protection: stack.enable_termination_protection.unwrap_or_default(),
        }
    }
}

impl From<types::StackResourceSummary> for StackResource {
    fn from(resource: types::StackResourceSummary) -> Self {
        Self {
            id: resource.logical_resource_id.unwrap_or_default(),
            physical: resource.physical_resource_id.filter(|id| !id.is_empty()),
            type_name: resource.resource_type.unwrap_or_default(),
            status: resource.resource_status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            reason: resource.resource_status_reason.filter(|reason| !reason.is_empty()),
        }
    }
}
