//! What is asked of change sets.

use std::{collections::BTreeMap, time::SystemTime};

use serde_json::Value as Json;

use crate::{
    Account, Execution, Form, Refusal,
    account::{Answer, no_change_set, wrong_state},
    change_set::ChangeSet,
    stack::{Content, Stack},
    xml,
};

impl Account {
    pub(crate) fn describe_change_set(&mut self, form: &Form) -> Answer {
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

    pub(crate) fn list_change_sets(&self, form: &Form) -> Answer {
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

    pub(crate) fn delete_change_set(&mut self, form: &Form) -> Answer {
        let id = self.change_set(form)?;
        if self.change_sets.get(&id).is_some_and(|set| set.execution == "EXECUTE_IN_PROGRESS") {
            return Err(Refusal("InvalidChangeSetStatus", format!("ChangeSet [{id}] cannot be deleted in its status")));
        }
        self.change_sets.remove(&id);
        Ok(String::new())
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

    pub(crate) fn create_change_set(&mut self, form: &Form) -> Answer {
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

    pub(crate) fn execute(&mut self, form: &Form) -> Answer {
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
