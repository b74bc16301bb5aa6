//! What goes on with a stack, step by step. A step is taken at a look at the stack.

use std::collections::VecDeque;

use serde_json::Value as Json;

use crate::{
    account::{Account, Failure, Thing},
    stack::{Event, Resource, Stack},
};

/// One step.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// The stack gets a status.
    Stack(&'static str, Option<String>),
    /// A resource gets a status.
    Resource(String, &'static str, Option<String>),
    /// A new thing stands behind a resource, with what its template says now.
    Make(String),
    /// The thing behind a resource has what its template says now.
    Set(String),
    /// The thing behind a resource is deleted.
    Drop(String),
    /// A thing whose resource has another one now is deleted.
    Clean(String),
    /// The resource is no longer the stack's, and the thing stays.
    Release(String),
    /// The stack is again what it was before.
    Restore,
}

impl Step {
    /// Whether there is an event of it.
    pub(crate) fn is_seen(&self) -> bool {
        matches!(self, Self::Stack(..) | Self::Resource(..))
    }
}

const STACK: &str = "AWS::CloudFormation::Stack";

fn policy<'a>(body: &'a Json, name: &str) -> &'a str {
    body.get(name).and_then(Json::as_str).unwrap_or("Delete")
}

/// Whether another thing must take the place of this one.
pub(crate) fn replaces(old: &Json, new: &Json) -> bool {
    const ONCE: [&str; 4] = ["QueueName", "FifoQueue", "RoleName", "TableName"];
    ONCE.iter().any(|name| old["Properties"].get(name) != new["Properties"].get(name))
}

impl Account {
    /// Begins to make a stack what it is to be; its content is set already.
    pub(crate) fn begin_deployment(&mut self, id: &str, no_rollback: bool, retain_except_on_create: bool) {
        let stack = self.stacks[id].clone();
        let (old, new) = (stack.before.resources(), stack.content.resources());
        let creates = stack.before.template.is_empty();
        let mut steps = VecDeque::new();
        let word = |create, update| if creates { create } else { update };
        steps.push_back(Step::Stack(word("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS"), Some("User Initiated".into())));
        let (mut done, mut failed, mut clean) = (Vec::new(), None, Vec::new());
        for (logical, body) in &new {
            let before = old.get(logical);
            if before == Some(body) && !stack.left.contains(logical) {
                continue;
            }
            let (begun, ended, broken) = match before {
                None => ("CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED"),
                Some(_) => ("UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED"),
            };
            steps.push_back(Step::Resource(logical.clone(), begun, None));
            let replaced = before.is_some_and(|before| replaces(before, body));
            let denied = denied(&stack, logical, "Update:Replace").filter(|_| replaced);
            if let Some(reason) = self.fails(logical, Failure::Change).or(denied) {
                steps.push_back(Step::Resource(logical.clone(), broken, Some(reason)));
                failed = Some(logical.clone());
                break;
            }
            match before {
                None => steps.push_back(Step::Make(logical.clone())),
                Some(before) if replaces(before, body) => {
                    let physical = stack.resources.get(logical).and_then(|resource| resource.physical.clone());
                    if policy(body, "UpdateReplacePolicy") == "Delete" {
                        clean.extend(physical.map(Step::Clean));
                    }
                    steps.push_back(Step::Make(logical.clone()));
                }
                Some(_) => steps.push_back(Step::Set(logical.clone())),
            }
            steps.push_back(Step::Resource(logical.clone(), ended, None));
            done.push(logical.clone());
        }
        let mut removed = old.keys().filter(|logical| !new.contains_key(*logical));
        if let (None, Some((logical, reason))) =
            (&failed, removed.find_map(|id| Some((id, denied(&stack, id, "Update:Delete")?))))
        {
            steps.push_back(Step::Resource(logical.clone(), "DELETE_FAILED", Some(reason)));
            failed = Some(logical.clone());
        }
        if let Some(failed) = failed {
            // What was begun at the same time is the consequence, not the cause.
            if let Some((next, _)) =
                new.iter().find(|(id, _)| !done.contains(id) && **id != failed && !old.contains_key(*id))
            {
                steps.push_back(Step::Resource(next.clone(), "CREATE_IN_PROGRESS", None));
                steps.push_back(Step::Resource(
                    next.clone(),
                    "CREATE_FAILED",
                    Some("Resource creation cancelled".into()),
                ));
            }
            if no_rollback {
                steps
                    .push_back(Step::Stack(word("CREATE_FAILED", "UPDATE_FAILED"), Some(format!("[{failed}] failed"))));
            } else {
                let reason = format!("The following resource(s) failed to {}: [{failed}]. ", word("create", "update"));
                self.back(&mut steps, &stack, &done, reason, retain_except_on_create);
            }
        } else {
            if !creates {
                steps.push_back(Step::Stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None));
                steps.extend(clean);
                for (logical, body) in old.iter().filter(|(logical, _)| !new.contains_key(*logical)) {
                    leave(&mut steps, logical, body);
                }
            }
            steps.push_back(Step::Stack(word("CREATE_COMPLETE", "UPDATE_COMPLETE"), None));
        }
        self.begin(id, steps);
    }

    /// Adds the way back of an operation that did `done` so far.
    fn back(&self, steps: &mut VecDeque<Step>, stack: &Stack, done: &[String], reason: String, retain_new: bool) {
        let (old, new) = (stack.before.resources(), stack.content.resources());
        if old.is_empty() {
            steps.push_back(Step::Stack("ROLLBACK_IN_PROGRESS", Some(reason)));
            for logical in done.iter().rev() {
                if policy(&new[logical], "DeletionPolicy") == "Retain" && !retain_new {
                    steps.push_back(Step::Release(logical.clone()));
                } else {
                    leave(steps, logical, &Json::Null);
                }
            }
            steps.push_back(Step::Stack("ROLLBACK_COMPLETE", None));
            return;
        }
        steps.push_back(Step::Stack("UPDATE_ROLLBACK_IN_PROGRESS", Some(reason)));
        steps.push_back(Step::Restore);
        for logical in done.iter().rev().filter(|logical| old.contains_key(*logical)) {
            steps.push_back(Step::Resource(logical.clone(), "UPDATE_IN_PROGRESS", None));
            if let Some(reason) = self.fails(logical, Failure::Rollback) {
                steps.push_back(Step::Resource(logical.clone(), "UPDATE_FAILED", Some(reason)));
                let reason = format!("The following resource(s) failed to update: [{logical}]. ");
                steps.push_back(Step::Stack("UPDATE_ROLLBACK_FAILED", Some(reason)));
                return;
            }
            steps.push_back(Step::Set(logical.clone()));
            steps.push_back(Step::Resource(logical.clone(), "UPDATE_COMPLETE", None));
        }
        steps.push_back(Step::Stack("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", None));
        for logical in done.iter().filter(|logical| !old.contains_key(*logical)) {
            leave(steps, logical, &Json::Null);
        }
        steps.push_back(Step::Stack("UPDATE_ROLLBACK_COMPLETE", None));
    }

    /// Goes back from where the stack stands: after a failure that was left as it was, a rollback that failed, or in the middle.
    pub(crate) fn begin_back(&mut self, id: &str, reason: &str, skip: &[String], force: bool) {
        let stack = self.stacks[id].clone();
        let was = stack.before.resources();
        let skipped =
            |logical: &String| skip.contains(logical) || force && self.fails(logical, Failure::Rollback).is_some();
        let done: Vec<String> = stack
            .resources
            .iter()
            .filter(|(_, resource)| resource.physical.is_some() && resource.status != "DELETE_COMPLETE")
            .filter(|(logical, _)| !skipped(logical))
            .map(|(logical, _)| logical.clone())
            .filter(|logical| {
                was.get(logical) != stack.content.resources().get(logical) || stack.status == "UPDATE_ROLLBACK_FAILED"
            })
            .collect();
        let mut steps = VecDeque::new();
        self.back(&mut steps, &stack, &done, reason.to_owned(), true);
        self.begin(id, steps);
    }

    /// Begins to delete a stack.
    pub(crate) fn begin_deletion(&mut self, id: &str, retain: &[String]) {
        let stack = self.stacks[id].clone();
        let bodies = stack.content.resources();
        let mut steps = VecDeque::from([Step::Stack("DELETE_IN_PROGRESS", Some("User Initiated".into()))]);
        let mut failed = Vec::new();
        for (logical, resource) in &stack.resources {
            if resource.physical.is_none() || matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED") {
                continue;
            }
            if let Some(reason) = self.fails(logical, Failure::Deletion).filter(|_| !retain.contains(logical)) {
                steps.push_back(Step::Resource(logical.clone(), "DELETE_IN_PROGRESS", None));
                steps.push_back(Step::Resource(logical.clone(), "DELETE_FAILED", Some(reason)));
                failed.push(logical.clone());
            } else if retain.contains(logical) {
                steps.push_back(Step::Release(logical.clone()));
            } else {
                leave(&mut steps, logical, bodies.get(logical).unwrap_or(&Json::Null));
            }
        }
        steps.push_back(if failed.is_empty() {
            Step::Stack("DELETE_COMPLETE", None)
        } else {
            let reason = format!("The following resource(s) failed to delete: [{}]. ", failed.join(", "));
            Step::Stack("DELETE_FAILED", Some(reason))
        });
        self.begin(id, steps);
    }

    fn begin(&mut self, id: &str, steps: VecDeque<Step>) {
        if let Some(stack) = self.stacks.get_mut(id) {
            stack.steps = steps;
        }
        // The first status is there as soon as the request was answered.
        self.step(id);
    }

    /// Takes one step of what goes on with a stack.
    pub(crate) fn step(&mut self, id: &str) {
        let Some(stack) = self.stacks.get_mut(id) else { return };
        loop {
            let Some(step) = stack.steps.pop_front() else { return };
            let seen = step.is_seen();
            take(stack, step, &mut self.things, &mut self.gone, &mut self.counter);
            if seen {
                return;
            }
        }
    }
}

/// Why a stack's policy forbids this to be done to a resource.
fn denied(stack: &Stack, logical: &str, action: &str) -> Option<String> {
    let policy: Json = serde_json::from_str(stack.policy.as_deref()?).ok()?;
    let has = |value: &Json, wanted: &str| match value {
        Json::Array(list) => list.iter().any(|one| one == wanted),
        one => one == wanted,
    };
    let resource = format!("LogicalResourceId/{logical}");
    let mut statements = policy["Statement"].as_array()?.iter();
    let denies = statements.any(|statement| {
        statement["Effect"] == "Deny" && has(&statement["Action"], action) && has(&statement["Resource"], &resource)
    });
    denies.then(|| format!("Action denied by stack policy: {action} on {resource}"))
}

/// What becomes of a resource that leaves: its policy says so.
fn leave(steps: &mut VecDeque<Step>, logical: &str, body: &Json) {
    if policy(body, "DeletionPolicy") == "Delete" {
        steps.push_back(Step::Resource(logical.to_owned(), "DELETE_IN_PROGRESS", None));
        steps.push_back(Step::Drop(logical.to_owned()));
        steps.push_back(Step::Resource(logical.to_owned(), "DELETE_COMPLETE", None));
    } else {
        steps.push_back(Step::Release(logical.to_owned()));
        steps.push_back(Step::Resource(logical.to_owned(), "DELETE_SKIPPED", None));
    }
}

type Things = std::collections::BTreeMap<String, Thing>;

fn take(stack: &mut Stack, step: Step, things: &mut Things, gone: &mut Vec<Thing>, counter: &mut usize) {
    let body = |stack: &Stack, logical: &str| stack.content.resources().get(logical).cloned().unwrap_or(Json::Null);
    match step {
        Step::Stack(status, reason) => {
            *counter += 1;
            status.clone_into(&mut stack.status);
            stack.reason.clone_from(&reason);
            let event = Event {
                id: *counter,
                resource: stack.name.clone(),
                type_name: STACK.to_owned(),
                physical: Some(stack.id.clone()),
                status: status.to_owned(),
                reason,
                token: stack.token.clone(),
            };
            stack.events.push(event);
            if matches!(status, "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE") {
                let content = stack.content.clone();
                let there = content.resources();
                stack.resources.retain(|logical, _| there.contains_key(logical));
                stack.before = content;
                stack.left.clear();
            }
        }
        Step::Resource(logical, status, reason) => {
            *counter += 1;
            let type_name = body(stack, &logical)["Type"].as_str().map(str::to_owned);
            let resource = stack.resources.entry(logical.clone()).or_insert_with(|| Resource {
                type_name: type_name.unwrap_or_default(),
                physical: None,
                status: String::new(),
                reason: None,
            });
            status.clone_into(&mut resource.status);
            resource.reason.clone_from(&reason);
            stack.events.push(Event {
                id: *counter,
                resource: logical,
                type_name: resource.type_name.clone(),
                physical: resource.physical.clone(),
                status: status.to_owned(),
                reason,
                token: stack.token.clone(),
            });
        }
        Step::Make(logical) => {
            *counter += 1;
            let body = body(stack, &logical);
            let physical = format!("{}-{logical}-{counter}", stack.name);
            let thing = Thing {
                stack: stack.id.clone(),
                logical: logical.clone(),
                type_name: body["Type"].as_str().unwrap_or_default().to_owned(),
                properties: body["Properties"].clone(),
            };
            things.insert(physical.clone(), thing);
            if let Some(resource) = stack.resources.get_mut(&logical) {
                resource.physical = Some(physical);
            }
        }
        Step::Set(logical) => {
            let properties = body(stack, &logical)["Properties"].clone();
            let physical = stack.resources.get(&logical).and_then(|resource| resource.physical.clone());
            if let Some(thing) = physical.and_then(|physical| things.get_mut(&physical)) {
                thing.properties = properties;
            }
        }
        Step::Drop(logical) => {
            let physical = stack.resources.get(&logical).and_then(|resource| resource.physical.clone());
            gone.extend(physical.and_then(|physical| things.remove(&physical)));
        }
        Step::Clean(physical) => gone.extend(things.remove(&physical)),
        Step::Release(logical) => {
            if let Some(resource) = stack.resources.get_mut(&logical) {
                "DELETE_SKIPPED".clone_into(&mut resource.status);
            }
        }
        Step::Restore => stack.content = stack.before.clone(),
    }
}
