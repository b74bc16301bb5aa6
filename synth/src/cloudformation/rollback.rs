//! The way back of a stack whose last operation failed and left it between two states.

use super::{
    Deployed, Interrupt, StackResource, deploy::Deployer, events::Poller, execute::ended_badly, follow::Operation,
    state::End,
};
use crate::{Error, Result, exit};

/// What can be done for a stack.
#[derive(Clone, Debug)]
pub enum Back {
    /// Its rollback failed: it is tried again, and these resources stood in its way.
    Continue(Deployed, Vec<StackResource>),
    /// Its operation failed and was left as it was: it is rolled back.
    Restore(Deployed),
    /// It is as it was before, or as it was meant.
    Nothing(Deployed),
}

/// How to go on past what stands in the way.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Resources that are left as they are, though the stack counts them as rolled back.
    pub skip: Vec<String>,
    /// Whether everything that fails again is left so.
    pub force: bool,
}

impl Past {
    /// Whether the stack may say afterwards what is not so.
    pub fn is_risky(&self) -> bool {
        self.force || !self.skip.is_empty()
    }
}

impl Deployer {
    /// Finds out what can be done for a stack; waits where something goes on with it.
    ///
    /// # Errors
    /// No such stack, one that a rollback cannot help, a refused or unanswered request.
    pub async fn way_back(&self, name: &str) -> Result<Back> {
        loop {
            let Some(stack) = self.cloud.believed(name).await? else {
                return Err(Error::failed("not-deployed", format!("`{name}` is not deployed")));
            };
            return match stack.status.as_str() {
                "UPDATE_ROLLBACK_FAILED" => {
                    let resources = self.cloud.resources(&stack.id).await?.into_iter();
                    let failed = resources.filter(|resource| resource.status == "UPDATE_FAILED").collect();
                    Ok(Back::Continue(stack, failed))
                }
                "UPDATE_FAILED" | "CREATE_FAILED" => Ok(Back::Restore(stack)),
                "DELETE_FAILED" | "ROLLBACK_FAILED" | "IMPORT_ROLLBACK_FAILED" => {
                    let message = format!("`{name}` is {}, which no rollback mends", stack.status);
                    Err(Error::new("needs-a-hand", exit::NEEDS_HAND, message).help(format!(
                        "mend what its events name, then run `synth destroy {name}` or `synth deploy {name}`"
                    )))
                }
                "REVIEW_IN_PROGRESS" => Ok(Back::Nothing(stack)),
                status if status.ends_with("_IN_PROGRESS") => {
                    self.report.note("waiting", format!("for `{name}`, which is {status}"));
                    let poller = Poller::from_begin(&self.cloud, &stack.id).await;
                    let operation = Operation::default();
                    let ended = self.cloud.follow(name, poller, operation, &self.report, &self.interrupt).await?;
                    ended.ok_or_else(Interrupt::error)?;
                    continue;
                }
                _ => Ok(Back::Nothing(stack)),
            };
        }
    }

    /// Goes back, and follows it to its end. `false` where the user stopped watching.
    ///
    /// # Errors
    /// What stands in the way, a refused or unanswered request.
    pub async fn go_back(&self, back: &Back, past: &Past) -> Result<bool> {
        let (stack, restores) = match back {
            Back::Nothing(_) => return Ok(true),
            Back::Continue(stack, _) => (stack, false),
            Back::Restore(stack) => (stack, true),
        };
        let poller = Poller::from_now(&self.cloud, &stack.id).await;
        let client = &self.cloud.client;
        if restores {
            let request = client.rollback_stack().stack_name(&stack.id).retain_except_on_create(true);
            let request = request.client_request_token(poller.token("back"));
            request.send().await.map_err(self.cloud.fault("RollbackStack"))?;
        } else {
            // The two ways past a failure exclude each other.
            let skip = (!past.skip.is_empty()).then(|| past.skip.clone());
            let request = client.continue_update_rollback().stack_name(&stack.id).set_resources_to_skip(skip);
            let request =
                request.set_force_rollback(past.force.then_some(true)).client_request_token(poller.token("back"));
            request.send().await.map_err(self.cloud.fault("ContinueUpdateRollback"))?;
        }
        let operation = Operation::default();
        match self.cloud.follow(&stack.name, poller, operation, &self.report, &self.interrupt).await? {
            None => Ok(false),
            Some(ended) if ended.end == End::RolledBack => Ok(true),
            Some(ended) => {
                let error = ended_badly(&stack.name, "the rollback", &ended);
                let resources = self.cloud.resources(&stack.id).await.unwrap_or_default().into_iter();
                let failed: Vec<String> = resources
                    .filter(|resource| resource.status == "UPDATE_FAILED")
                    .map(|resource| resource.id)
                    .collect();
                Err(if failed.is_empty() {
                    error
                } else {
                    let skip: Vec<String> = failed.iter().map(|id| format!("--skip {id}")).collect();
                    error.help(format!(
                        "mend the cause and run it again, or leave it as it is with `synth rollback {} {}`",
                        stack.name,
                        skip.join(" ")
                    ))
                })
            }
        }
    }
}
