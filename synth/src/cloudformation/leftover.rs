//! Change sets that nobody will execute, and the stacks that were made for them alone.

use std::time::Duration;

use aws_sdk_cloudformation::types;

use super::{
    Cloud,
    change_set::{ChangeSet, PREFIX},
};
use crate::Result;

impl Cloud {
    /// Deletes a change set of ours, and the empty stack where one was made for it alone.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn discard(&self, set: &ChangeSet) -> Result<()> {
        let request = self.client.delete_change_set().change_set_name(&set.id).stack_name(&set.stack);
        if let Err(fault) = request.send().await.map_err(self.fault("DeleteChangeSet"))
            && !fault.is("ChangeSetNotFound")
            && !fault.says("does not exist")
        {
            return Err(fault.into());
        }
        let stack = self.describe(&set.stack).await?;
        if let Some(stack) = stack.filter(|stack| stack.status == "REVIEW_IN_PROGRESS")
            && self.listed(&stack.name).await?.is_empty()
        {
            let request = self.client.delete_stack().stack_name(&set.stack);
            request.send().await.map_err(self.fault("DeleteStack"))?;
        }
        Ok(())
    }

    /// The names of a stack's change sets. The stack is named, because the emulator finds none by an ARN.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn listed(&self, stack: &str) -> Result<Vec<String>> {
        let summaries = self.summaries(stack).await?.into_iter();
        Ok(summaries.filter_map(|summary| summary.change_set_name).collect())
    }

    async fn summaries(&self, stack: &str) -> Result<Vec<types::ChangeSetSummary>> {
        let mut summaries = Vec::new();
        let mut token = None;
        loop {
            let request = self.client.list_change_sets().stack_name(stack).set_next_token(token);
            let answer = match request.send().await.map_err(self.fault("ListChangeSets")) {
                Ok(answer) => answer,
                Err(fault) if fault.says("does not exist") => return Ok(summaries),
                Err(fault) => return Err(fault.into()),
            };
            summaries.extend(answer.summaries.unwrap_or_default());
            token = answer.next_token;
            if token.is_none() {
                return Ok(summaries);
            }
        }
    }

    /// Deletes what killed runs left on a stack that is as it should be: change sets of ours that failed, or that nobody has
    /// executed for a day. A younger one may be another run's that waits for an answer.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn sweep(&self, stack: &str) -> Result<()> {
        for summary in self.summaries(stack).await? {
            let (Some(name), Some(id)) = (&summary.change_set_name, &summary.change_set_id) else { continue };
            let failed = summary.status == Some(types::ChangeSetStatus::Failed);
            if name.starts_with(PREFIX) && (failed || summary.creation_time.is_some_and(is_old)) {
                let request = self.client.delete_change_set().change_set_name(id).stack_name(stack);
                match request.send().await.map_err(self.fault("DeleteChangeSet")) {
                    Err(fault) if !fault.is("ChangeSetNotFound") => return Err(fault.into()),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// Whether a change set of this age is one that nobody will execute.
fn is_old(created: aws_smithy_types::DateTime) -> bool {
    let age = std::time::SystemTime::try_from(created).ok().and_then(|created| created.elapsed().ok());
    age.is_some_and(|age| age > Duration::from_hours(24))
}
