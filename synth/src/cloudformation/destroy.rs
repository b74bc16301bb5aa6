//! The end of one stack.

use diff::{Diff, Effect, between};

use super::{Deployed, StackResource, deploy::Deployer, execute::ended_badly, follow::Operation, state::End};
use crate::{Error, Result, cloudformation::Interrupt, exit};

/// What the deletion of a stack means.
#[derive(Clone, Debug)]
pub struct Farewell {
    /// The stack.
    pub stack: Deployed,
    /// Its resources.
    pub resources: Vec<StackResource>,
    /// What goes with it.
    pub diff: Diff,
    /// The logical ids and the names of the resources that outlive it.
    pub survivors: Vec<(String, String)>,
}

/// What came of it.
#[derive(Debug)]
pub enum Gone {
    /// It is gone.
    Done,
    /// It is not.
    Failed(Error),
    /// The user stopped watching; it goes on.
    Detached,
}

impl Deployer {
    /// Finds out what the deletion of a stack means. Nothing where there is no such stack.
    ///
    /// # Errors
    /// A refused or unanswered request.
    pub async fn farewell(&self, name: &str) -> Result<Option<Farewell>> {
        let Some(stack) = self.cloud.describe(name).await? else { return Ok(None) };
        let template = self.cloud.template(&stack.id).await?;
        let resources = self.cloud.resources(&stack.id).await?;
        let mut diff = template.as_ref().map(|template| between(Some(template), None)).unwrap_or_default();
        let physical = |id: &str| {
            let there = resources.iter().find(|resource| resource.id == id && resource.is_there());
            there.and_then(|resource| resource.physical.clone())
        };
        diff.dangers.data.retain(|loss| physical(&loss.resource).is_some());
        let released = diff.changes.iter().filter(|change| change.effect == Effect::Release);
        let survivors = released.filter_map(|change| Some((change.name.clone(), physical(&change.name)?))).collect();
        Ok(Some(Farewell { stack, resources, diff, survivors }))
    }

    /// Deletes a stack, where its data may be lost, and follows it to its end.
    pub async fn destroy(&self, farewell: &Farewell) -> Gone {
        match self.try_destroy(farewell).await {
            Ok(gone) => gone,
            Err(error) => Gone::Failed(error),
        }
    }

    async fn try_destroy(&self, farewell: &Farewell) -> Result<Gone> {
        let name = &farewell.stack.name;
        let ended = match self.settled(&farewell.stack).await? {
            None => return Ok(Gone::Done),
            Some(stack) => self.delete(&stack, farewell.resources.len()).await?,
        };
        match ended {
            None => Ok(Gone::Detached),
            Some(ended) if ended.end == End::Deleted => Ok(Gone::Done),
            Some(ended) => {
                let resources = self.cloud.resources(&farewell.stack.id).await.unwrap_or_default().into_iter();
                let blockers: Vec<String> = resources
                    .filter(|resource| resource.status == "DELETE_FAILED")
                    .map(|resource| {
                        let reason = resource.reason.unwrap_or_else(|| "no reason is given".to_owned());
                        format!("`{}` ({}): {reason}", resource.id, resource.type_name)
                    })
                    .collect();
                if blockers.is_empty() {
                    return Err(ended_badly(name, "the deletion", &ended));
                }
                let message = format!("`{name}` could not be deleted, because of {}", blockers.join("; "));
                Err(Error::new("delete-failed", exit::NEEDS_HAND, message)
                    .help("mend the cause (empty a bucket, end what uses the resource) and run `synth destroy` again"))
            }
        }
    }

    /// The stack when nothing goes on with it any more.
    async fn settled(&self, stack: &Deployed) -> Result<Option<Deployed>> {
        let mut now = self.cloud.describe(&stack.id).await?;
        while let Some(there) = now.as_ref().filter(|there| there.status.ends_with("_IN_PROGRESS")) {
            if there.status == "REVIEW_IN_PROGRESS" {
                break;
            }
            self.report.note("waiting", format!("for `{}`, which is {}", there.name, there.status));
            let poller = super::events::Poller::from_begin(&self.cloud, &there.id).await;
            let ended =
                self.cloud.follow(&there.name, poller, Operation::default(), &self.report, &self.interrupt).await?;
            now = ended.ok_or_else(Interrupt::error)?.stack;
        }
        Ok(now.filter(|stack| stack.status != "DELETE_COMPLETE"))
    }
}
