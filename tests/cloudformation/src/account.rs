//! An account: its stacks, and what is asked of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

use serde_json::Value as Json;

use crate::{
    change_set::ChangeSet,
    form::Form,
    stack::{Content, Stack},
    xml,
};

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

type Answer = Result<String, Refusal>;

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
    tokens: BTreeSet<String>,
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
            "DescribeChangeSet" => {
                let id = self.change_set(form)?;
                let held = self.held;
                let Some(set) = self.change_sets.get_mut(&id) else { return Err(no_change_set(form)) };
                if !held {
                    set.look();
                }
                let from = form.get("NextToken").and_then(|token| token.parse().ok()).unwrap_or(0);
                let stack = self.stacks.get(&set.stack);
                let name = stack.map(|stack| stack.name.clone()).unwrap_or_default();
                let goes_on = stack.is_some_and(|stack| stack.is_busy() && stack.change_set.as_ref() == Some(&set.id));
                Ok(set.xml(&name, from, goes_on))
            }
            "ListChangeSets" => {
                let id = self.found(form)?.id.clone();
                let name = self.found(form)?.name.clone();
                let sets = self.change_sets.values().filter(|set| set.stack == id && set.execution != "OBSOLETE");
                let sets = sets.filter(|set| !set.execution.starts_with("EXECUTE"));
                Ok(xml::list(
                    "Summaries",
                    sets.map(|set| {
                        [
                            xml::text("ChangeSetName", &set.name),
                            xml::text("ChangeSetId", &set.id),
                            xml::text("StackId", &set.stack),
                            xml::text("StackName", &name),
                            xml::text("Status", &set.status),
                            xml::text("ExecutionStatus", &set.execution),
                            xml::maybe("Description", set.description.as_deref()),
                            xml::text("CreationTime", &humantime::format_rfc3339_seconds(set.created).to_string()),
                        ]
                        .concat()
                    }),
                ))
            }
            "DeleteChangeSet" => {
                let id = self.change_set(form)?;
                if self.change_sets.get(&id).is_some_and(|set| set.execution == "EXECUTE_IN_PROGRESS") {
                    return Err(Refusal(
                        "InvalidChangeSetStatus",
                        format!("ChangeSet [{id}] cannot be deleted in its status"),
                    ));
                }
                self.change_sets.remove(&id);
                Ok(String::new())
            }
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
            "DescribeEvents" => {
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
                Ok(xml::list("OperationEvents", failed))
            }
            "DetectStackDrift" => {
                let stack = self.found(form)?.id.clone();
                self.counter += 1;
                let id = format!("detection-{}", self.counter);
                self.detections.insert(id.clone(), (stack, form.list("LogicalResourceIds")));
                Ok(xml::text("StackDriftDetectionId", &id))
            }
            "DescribeStackDriftDetectionStatus" => {
                let id = form.get("StackDriftDetectionId").unwrap_or_default();
                let Some((stack, _)) = self.detections.get(id) else {
                    return Err(Refusal("ValidationError", format!("{id} does not exist")));
                };
                Ok([
                    xml::text("StackId", stack),
                    xml::text("StackDriftDetectionId", id),
                    xml::text("DetectionStatus", "DETECTION_COMPLETE"),
                    xml::text("Timestamp", "2026-01-01T00:00:00Z"),
                ]
                .concat())
            }
            "DescribeStackResourceDrifts" => {
                let stack = self.found(form)?.clone();
                let only = self.detections.values().rev().find(|(id, _)| *id == stack.id).cloned();
                let drifts = self.drifts(&stack, &only.map(|(_, only)| only).unwrap_or_default());
                Ok(xml::list("StackResourceDrifts", drifts.into_values()))
            }
            other => Err(Refusal("InvalidAction", format!("{other} is not known here"))),
        }
    }

    /// The stack that a request names, by name or by ARN.
    fn found(&self, form: &Form) -> Result<&Stack, Refusal> {
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

    /// The ARN of the change set that a request names, by name or by ARN.
    fn change_set(&self, form: &Form) -> Result<String, Refusal> {
        let name = form.get("ChangeSetName").unwrap_or_default();
        let found = if name.starts_with("arn:") {
            self.change_sets.get(name)
        } else {
            let stack = self.found(form)?;
            // By its name one that was used up is no longer found.
            self.change_sets
                .values()
                .find(|set| set.stack == stack.id && set.name == name && set.execution != "OBSOLETE")
        };
        found.map(|set| set.id.clone()).ok_or_else(|| no_change_set(form))
    }

    fn create_change_set(&mut self, form: &Form) -> Answer {
        let creates = form.get("ChangeSetType") == Some("CREATE");
        let given = form.get("StackName").unwrap_or_default().to_owned();
        let there = self.found(form).ok().cloned();
        let stack = match (creates, there) {
            (true, None) => self.review(&given),
            (true, Some(stack)) if stack.status == "REVIEW_IN_PROGRESS" => stack,
            (true, Some(stack)) => {
                let message =
                    format!("Stack [{}] already exists and cannot be created again with the changeSet", stack.name);
                return Err(Refusal("ValidationError", message));
            }
            (false, None) => return Err(Refusal("ValidationError", format!("Stack [{given}] does not exist"))),
            (false, Some(stack)) if !can_update(&stack.status) => return Err(wrong_state(&stack)),
            (false, Some(stack)) => stack,
        };
        let name = form.get("ChangeSetName").unwrap_or_default().to_owned();
        let token = form.get("ClientToken").map(str::to_owned);
        let content = Self::content(form, &stack)?;
        let same_name = self
            .change_sets
            .values()
            .find(|set| set.stack == stack.id && set.name == name && set.execution != "OBSOLETE");
        if let Some(set) = same_name {
            if set.token == token && set.content == content && !set.execution.starts_with("EXECUTE") {
                return Ok(xml::text("Id", &set.id) + &xml::text("StackId", &stack.id));
            }
            let what = if set.token == token { "Template" } else { "ClientToken" };
            let message =
                format!("ChangeSet {name} cannot be created due to a mismatch with existing attribute {what}");
            return Err(Refusal("AlreadyExistsException", message));
        }
        if let Some(id) =
            content.resources().iter().find(|(_, body)| body["Type"] == "AWS::IAM::Role").map(|(id, _)| id)
            && !form.list("Capabilities").iter().any(|capability| capability.starts_with("CAPABILITY_"))
        {
            let message = format!("Requires capabilities : [CAPABILITY_IAM] for {id}");
            return Err(Refusal("InsufficientCapabilitiesException", message));
        }
        self.counter += 1;
        let id = format!("arn:aws:cloudformation:eu-west-1:111122223333:changeSet/{name}/{}", self.counter);
        let mut set = ChangeSet {
            name,
            id: id.clone(),
            stack: stack.id.clone(),
            token,
            description: form.get("Description").map(str::to_owned),
            status: "CREATE_PENDING".to_owned(),
            reason: None,
            execution: "UNAVAILABLE".to_owned(),
            content,
            role: form.get("RoleARN").map(str::to_owned),
            created: SystemTime::now(),
            pending: 1,
            changes: Vec::new(),
        };
        let physical = stack.resources.iter().filter_map(|(id, there)| Some((id.clone(), there.physical.clone()?)));
        // What failed halfway is still to be done.
        set.compute(if stack.is_halfway() { &stack.before } else { &stack.content }, &physical.collect());
        if !self.invalid.is_empty() {
            set.reason = Some(
                "The following hook(s)/validation failed: [AWS::EarlyValidation::ResourceExistenceCheck]".to_owned(),
            );
        }
        self.change_sets.insert(id.clone(), set);
        Ok(xml::text("Id", &id) + &xml::text("StackId", &stack.id))
    }

    /// A stack that only a change set was made for.
    fn review(&mut self, name: &str) -> Stack {
        self.counter += 1;
        let id = format!("arn:aws:cloudformation:eu-west-1:111122223333:stack/{name}/{}", self.counter);
        let stack = Stack {
            name: name.to_owned(),
            id: id.clone(),
            status: "REVIEW_IN_PROGRESS".to_owned(),
            ..Stack::default()
        };
        self.stacks.insert(id, stack.clone());
        stack
    }

    fn content(form: &Form, stack: &Stack) -> Result<Content, Refusal> {
        let template = form.get("TemplateBody").unwrap_or_default().to_owned();
        let json: Json = serde_json::from_str(&template)
            .map_err(|error| Refusal("ValidationError", format!("Template format error: {error}")))?;
        let mut parameters = BTreeMap::new();
        for (name, value) in form.pairs("Parameters", "ParameterKey", "ParameterValue") {
            let value = match value {
                Some(value) => value,
                None => stack.content.parameters.get(&name).cloned().ok_or_else(|| {
                    Refusal("ValidationError", format!("Invalid input for parameter key {name}. Cannot specify usePreviousValue as true for a parameter key not in the previous template"))
                })?,
            };
            parameters.insert(name, value);
        }
        for (name, body) in json.get("Parameters").and_then(Json::as_object).into_iter().flatten() {
            if !parameters.contains_key(name) {
                let default =
                    body.get("Default").map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                let default = default
                    .ok_or_else(|| Refusal("ValidationError", format!("Parameters: [{name}] must have values")))?;
                parameters.insert(name.clone(), default);
            }
        }
        let tags = form.pairs("Tags", "Key", "Value").into_iter().map(|(key, value)| (key, value.unwrap_or_default()));
        Ok(Content { template, parameters, tags: tags.collect() })
    }

    fn execute(&mut self, form: &Form) -> Answer {
        let id = self.change_set(form)?;
        let set = self.change_sets[&id].clone();
        let token = form.get("ClientRequestToken").map(str::to_owned);
        if let Some(token) = &token
            && self.tokens.contains(&format!("{} {token}", set.stack))
        {
            return Err(Refusal(
                "TokenAlreadyExistsException",
                format!("A request with the token {token} was already made"),
            ));
        }
        if set.execution != "AVAILABLE" {
            let message = format!("ChangeSet [{id}] cannot be executed in its current status of [{}]", set.execution);
            return Err(Refusal("InvalidChangeSetStatus", message));
        }
        let busy = self.stacks.get(&set.stack).filter(|stack| stack.is_busy());
        if let Some(stack) = busy {
            return Err(wrong_state(stack));
        }
        self.tokens.extend(token.iter().map(|token| format!("{} {token}", set.stack)));
        self.executions.push(Execution { stack: set.stack.clone(), change_set: id.clone(), token: token.clone() });
        // What was proposed for the stack as it was is worth nothing any more.
        for other in self.change_sets.values_mut().filter(|other| other.stack == set.stack && other.id != id) {
            if !other.execution.starts_with("EXECUTE") {
                "OBSOLETE".clone_into(&mut other.execution);
            }
        }
        if let Some(executed) = self.change_sets.get_mut(&id) {
            "EXECUTE_COMPLETE".clone_into(&mut executed.execution);
        }
        let late = self.late;
        let stack = self.stacks.get_mut(&set.stack).ok_or_else(|| no_change_set(form))?;
        stack.old = Some((stack.xml(), late));
        stack.version += 1;
        stack.token = token;
        stack.change_set = Some(id);
        if stack.status == "REVIEW_IN_PROGRESS" {
            stack.before = Content::default();
        } else if !stack.is_halfway() {
            stack.before = stack.content.clone();
        }
        stack.content = set.content;
        if set.role.is_some() {
            stack.role = set.role;
        }
        self.begin_deployment(&set.stack, form.is_true("DisableRollback"), form.is_true("RetainExceptOnCreate"));
        Ok(String::new())
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

fn can_update(status: &str) -> bool {
    matches!(
        status,
        "CREATE_COMPLETE"
            | "UPDATE_COMPLETE"
            | "UPDATE_ROLLBACK_COMPLETE"
            | "IMPORT_COMPLETE"
            | "IMPORT_ROLLBACK_COMPLETE"
            | "UPDATE_FAILED"
            | "CREATE_FAILED"
    )
}

fn wrong_state(stack: &Stack) -> Refusal {
    Refusal("ValidationError", format!("Stack:{} is in {} state and can not be updated.", stack.id, stack.status))
}

fn no_change_set(form: &Form) -> Refusal {
    Refusal(
        "ChangeSetNotFound",
        format!("ChangeSet [{}] does not exist", form.get("ChangeSetName").unwrap_or_default()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(account: &mut Account, text: &str) -> (u16, String) {
        account.answer(&Form::read(text.as_bytes()))
    }

    const TEMPLATE: &str =
        "TemplateBody=%7B%22Resources%22%3A%7B%22Q%22%3A%7B%22Type%22%3A%22AWS%3A%3ASQS%3A%3AQueue%22%7D%7D%7D";

    fn propose(account: &mut Account, name: &str, token: &str, kind: &str) -> (u16, String) {
        let request = format!(
            "Action=CreateChangeSet&StackName=s&ChangeSetName={name}&ClientToken={token}&ChangeSetType={kind}&{TEMPLATE}"
        );
        ask(account, &request)
    }

    fn deployed() -> Account {
        let mut account = Account::default();
        propose(&mut account, "a", "a", "CREATE");
        for _ in 0..2 {
            ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=a");
        }
        let (status, said) =
            ask(&mut account, "Action=ExecuteChangeSet&StackName=s&ChangeSetName=a&ClientRequestToken=a");
        assert_eq!(status, 200, "{said}");
        account
    }

    #[test]
    fn a_name_belongs_to_a_token() {
        let mut account = Account::default();
        let (first, again) = (propose(&mut account, "a", "a", "CREATE"), propose(&mut account, "a", "a", "CREATE"));
        assert_eq!((first.0, &first), (200, &again), "the same request has the same answer");
        let (status, said) = propose(&mut account, "a", "b", "CREATE");
        assert!(status == 400 && said.contains("mismatch with existing attribute ClientToken"), "{said}");
    }

    #[test]
    fn an_operation_goes_on_with_each_look() {
        let mut account = deployed();
        let mut states = Vec::new();
        while account.stack("s").is_some_and(Stack::is_busy) {
            ask(&mut account, "Action=DescribeStacks&StackName=s");
            states.push(account.stack("s").unwrap().status.clone());
        }
        assert_eq!(states, ["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"]);
        let (status, said) = propose(&mut account, "b", "b", "CREATE");
        assert!(status == 400 && said.contains("already exists and cannot be created again"), "{said}");
    }

    #[test]
    fn what_goes_on_refuses_another_operation() {
        let mut account = deployed();
        let (status, said) = propose(&mut account, "b", "b", "UPDATE");
        assert!(status == 400 && said.contains("CREATE_IN_PROGRESS state and can not be updated"), "{said}");
        let (_, said) = ask(&mut account, "Action=ExecuteChangeSet&StackName=s&ChangeSetName=a&ClientRequestToken=a");
        assert!(said.contains("TokenAlreadyExists"), "{said}");
    }

    #[test]
    fn an_equal_template_is_no_change() {
        let mut account = deployed();
        account.settle();
        propose(&mut account, "b", "b", "UPDATE");
        ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=b");
        let (_, said) = ask(&mut account, "Action=DescribeChangeSet&StackName=s&ChangeSetName=b");
        assert!(said.contains("<Status>FAILED</Status>") && said.contains("didn't contain changes"), "{said}");
    }
}
