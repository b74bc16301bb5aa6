//! An account: its stacks, and what is asked of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::{change_set::ChangeSet, form::Form, stack::Stack, xml};

/// A thing that a resource stands for.
#[derive(Clone, Debug)]
pub struct Thing {
    /// The stack's ARN.
    pub stack: String,
    /// The logical id.
    pub logical: String,
    /// `CloudFormation`'s type.
    pub type_name: String,
    /// What it is like now; a test may change it past its stack.
    pub properties: Json,
}

/// What fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failure {
    /// Its creation, or a change.
    Change,
    /// Its way back.
    Rollback,
    /// Its deletion.
    Deletion,
}

/// A change set that was executed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    /// The stack's ARN.
    pub stack: String,
    /// The change set's ARN.
    pub change_set: String,
    /// The token of the request.
    pub token: Option<String>,
}

/// Why a request is refused: code and message.
#[derive(Clone, Debug)]
pub struct Refusal(pub &'static str, pub String);

pub(crate) type Answer = Result<String, Refusal>;

/// What an account holds, what was done to it, and what shall go wrong.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// Stacks by ARN, the deleted ones too.
    pub stacks: BTreeMap<String, Stack>,
    /// Change sets by ARN.
    pub change_sets: BTreeMap<String, ChangeSet>,
    /// Things that exist, by what AWS calls them.
    pub things: BTreeMap<String, Thing>,
    /// Things that were deleted.
    pub gone: Vec<Thing>,
    /// Change sets that were executed.
    pub executions: Vec<Execution>,
    /// What fails, and for which reason: logical id and when.
    pub failures: BTreeMap<(String, Failure), String>,
    /// Resources whose change set is refused by early validation, with the reason.
    pub invalid: BTreeMap<String, String>,
    /// How many descriptions of a stack are still old when an operation on it has begun.
    pub late: usize,
    /// Whether all operations stand still.
    pub held: bool,
    pub(crate) counter: usize,
    pub(crate) detections: BTreeMap<String, (String, Vec<String>)>,
    pub(crate) tokens: BTreeSet<String>,
}

/// Events a page, newest first.
const EVENTS: usize = 7;

impl Account {
    /// The stack that has this name now.
    pub fn stack(&self, name: &str) -> Option<&Stack> {
        self.stacks.values().find(|stack| stack.name == name && stack.is_named())
    }

    /// The change sets of a stack that could still be executed, or failed.
    pub fn open_change_sets(&self, stack: &str) -> Vec<&ChangeSet> {
        let id = self.stack(stack).map(|stack| stack.id.as_str());
        let of_stack = self.change_sets.values().filter(|set| Some(set.stack.as_str()) == id);
        of_stack.filter(|set| matches!(set.execution.as_str(), "AVAILABLE" | "UNAVAILABLE")).collect()
    }

    pub(crate) fn fails(&self, logical: &str, when: Failure) -> Option<String> {
        self.failures.get(&(logical.to_owned(), when)).cloned()
    }

    /// What is answered to a request: status and body.
    pub(crate) fn answer(&mut self, form: &Form) -> (u16, String) {
        let action = form.action().to_owned();
        match self.act(form) {
            Ok(result) => (200, xml::answer(&action, &result)),
            Err(Refusal(code, message)) => (400, xml::refusal(code, &message)),
        }
    }

    fn act(&mut self, form: &Form) -> Answer {
        match form.action() {
            "DescribeStacks" => self.describe_stacks(form),
            "DescribeStackEvents" => self.describe_events(form),
            "ListStackResources" => {
                let stack = self.found(form)?;
                let there = stack.resources.iter().map(|(id, resource)| resource.xml(id));
                Ok(xml::list("StackResourceSummaries", there))
            }
            "GetTemplate" => {
                let stack = self.found(form)?;
                Ok(xml::text("TemplateBody", &stack.content.template))
            }
            "CreateChangeSet" => self.create_change_set(form),
            "DescribeChangeSet" => self.describe_change_set(form),
            "ListChangeSets" => self.list_change_sets(form),
            "DeleteChangeSet" => self.delete_change_set(form),
            "ExecuteChangeSet" => self.execute(form),
            "DeleteStack" => self.delete(form),
            "RollbackStack" => {
                let stack = self.found(form)?.clone();
                if !matches!(stack.status.as_str(), "UPDATE_FAILED" | "CREATE_FAILED") {
                    return Err(wrong_state(&stack));
                }
                self.set_token(&stack.id, form);
                self.begin_back(&stack.id, "User Initiated", &[], false);
                Ok(xml::text("StackId", &stack.id))
            }
            "ContinueUpdateRollback" => {
                let stack = self.found(form)?.clone();
                if stack.status != "UPDATE_ROLLBACK_FAILED" {
                    return Err(wrong_state(&stack));
                }
                self.set_token(&stack.id, form);
                self.begin_back(
                    &stack.id,
                    "User Initiated",
                    &form.list("ResourcesToSkip"),
                    form.is_true("ForceRollback"),
                );
                Ok(String::new())
            }
            "CancelUpdateStack" => {
                let stack = self.found(form)?.clone();
                if stack.status != "UPDATE_IN_PROGRESS" {
                    return Err(Refusal(
                        "ValidationError",
                        format!("CancelUpdateStack cannot be called from current stack status: {}", stack.status),
                    ));
                }
                self.begin_back(&stack.id, "User Initiated", &[], false);
                Ok(String::new())
            }
            "UpdateTerminationProtection" => {
                let id = self.found(form)?.id.clone();
                let on = form.is_true("EnableTerminationProtection");
                if let Some(stack) = self.stacks.get_mut(&id) {
                    stack.protected = on;
                }
                Ok(xml::text("StackId", &id))
            }
            "SetStackPolicy" => {
                let id = self.found(form)?.id.clone();
                let policy = form.get("StackPolicyBody").map(str::to_owned);
                if let Some(stack) = self.stacks.get_mut(&id) {
                    stack.policy = policy;
                }
                Ok(String::new())
            }
            "GetStackPolicy" => Ok(xml::maybe("StackPolicyBody", self.found(form)?.policy.as_deref())),
            "DescribeEvents" => Ok(self.invalid_events()),
            "DetectStackDrift" => self.detect_drift(form),
            "DescribeStackDriftDetectionStatus" => self.detection(form),
            "DescribeStackResourceDrifts" => self.describe_drifts(form),
            other => Err(Refusal("InvalidAction", format!("{other} is not known here"))),
        }
    }

    /// What validation has found.
    fn invalid_events(&self) -> String {
        let failed = self.invalid.iter().map(|(id, reason)| {
            [
                xml::text("EventId", id),
                xml::text("EventType", "VALIDATION_ERROR"),
                xml::text("LogicalResourceId", id),
                xml::text("ValidationName", "NAME_CONFLICT_VALIDATION"),
                xml::text("ValidationFailureMode", "FAIL"),
                xml::text("ValidationStatus", "FAILED"),
                xml::text("ValidationPath", &format!("/Resources/{id}/Properties")),
                xml::text("ValidationStatusReason", reason),
            ]
            .concat()
        });
        xml::list("OperationEvents", failed)
    }

    /// The stack that a request names, by name or by ARN.
    pub(crate) fn found(&self, form: &Form) -> Result<&Stack, Refusal> {
        let name = form.get("StackName").unwrap_or_default();
        let found = if name.starts_with("arn:") { self.stacks.get(name) } else { self.stack(name) };
        found.ok_or_else(|| Refusal("ValidationError", format!("Stack with id {name} does not exist")))
    }

    fn go_on(&mut self, form: &Form) {
        if let Ok(stack) = self.found(form)
            && !self.held
        {
            let id = stack.id.clone();
            self.step(&id);
        }
    }

    /// Lets everything that goes on come to its end.
    pub fn settle(&mut self) {
        let ids: Vec<String> = self.stacks.keys().cloned().collect();
        for id in ids {
            while self.stacks[&id].is_busy() {
                self.step(&id);
            }
        }
    }

    fn describe_stacks(&mut self, form: &Form) -> Answer {
        self.go_on(form);
        if form.get("StackName").is_some() {
            let id = self.found(form)?.id.clone();
            if let Some((old, left)) = self.stacks.get_mut(&id).and_then(|stack| stack.old.as_mut())
                && *left > 0
            {
                *left -= 1;
                return Ok(xml::list("Stacks", [old.clone()]));
            }
            let told = self.found(form)?.xml();
            return Ok(xml::list("Stacks", [told]));
        }
        Ok(xml::list("Stacks", self.stacks.values().filter(|stack| stack.is_named()).map(Stack::xml)))
    }

    fn describe_events(&mut self, form: &Form) -> Answer {
        self.go_on(form);
        let stack = self.found(form)?;
        let from: usize = form.get("NextToken").and_then(|token| token.parse().ok()).unwrap_or(0);
        let events = stack.events.iter().rev().skip(from).take(EVENTS).map(|event| event.xml(stack));
        let next = (from + EVENTS < stack.events.len()).then(|| (from + EVENTS).to_string());
        Ok(xml::list("StackEvents", events) + &xml::maybe("NextToken", next.as_deref()))
    }

    fn delete(&mut self, form: &Form) -> Answer {
        // Who asks for what is gone already gets what they wanted.
        let Ok(stack) = self.found(form).cloned() else { return Ok(String::new()) };
        if stack.status == "DELETE_COMPLETE" || stack.status == "DELETE_IN_PROGRESS" {
            return Ok(String::new());
        }
        if stack.protected {
            let message = format!("Stack [{}] cannot be deleted while TerminationProtection is enabled", stack.name);
            return Err(Refusal("ValidationError", message));
        }
        if stack.is_busy() {
            return Err(wrong_state(&stack));
        }
        if stack.status == "REVIEW_IN_PROGRESS" {
            self.change_sets.retain(|_, set| set.stack != stack.id);
        }
        self.set_token(&stack.id, form);
        self.begin_deletion(&stack.id, &form.list("RetainResources"));
        Ok(String::new())
    }

    fn set_token(&mut self, id: &str, form: &Form) {
        if let Some(stack) = self.stacks.get_mut(id) {
            stack.token = form.get("ClientRequestToken").map(str::to_owned);
        }
    }
}

pub(crate) fn wrong_state(stack: &Stack) -> Refusal {
    Refusal("ValidationError", format!("Stack:{} is in {} state and can not be updated.", stack.id, stack.status))
}

pub(crate) fn no_change_set(form: &Form) -> Refusal {
    Refusal(
        "ChangeSetNotFound",
        format!("ChangeSet [{}] does not exist", form.get("ChangeSetName").unwrap_or_default()),
    )
}

#[cfg(test)]
#[path = "account_tests.rs"]
mod tests;
