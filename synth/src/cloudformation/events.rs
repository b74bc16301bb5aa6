//! A stack's events: what has happened since an operation began, and what it failed for.

use std::collections::HashSet;

use aws_sdk_cloudformation::types;

use sha2::{Digest as _, Sha256};

use super::{Cloud, change_set::PREFIX};
use crate::{asset::hex, aws::Fault};

/// Something that happened to a stack or to one of its resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackEvent {
    /// CloudFormation's own id of it.
    pub id: String,
    /// The logical id.
    pub resource: String,
    /// CloudFormation's type.
    pub type_name: String,
    /// CloudFormation's status.
    pub status: String,
    /// Its reason, where it gave one.
    pub reason: Option<String>,
    /// The token of the operation it belongs to.
    pub token: Option<String>,
    /// Whether it is about the stack itself.
    pub is_stack: bool,
}

impl StackEvent {
    /// Whether it is the end of something for a resource.
    pub fn is_end(&self) -> bool {
        !self.is_stack && (self.status.ends_with("_COMPLETE") || self.status == "DELETE_SKIPPED")
    }

    /// Whether the other's resource came to its end here.
    pub(super) fn ends(&self, other: &Self) -> bool {
        self.is_end() && self.resource == other.resource
    }

    /// Whether an operation on the stack begins with it.
    pub(super) fn is_begin(&self) -> bool {
        const BEGINS: [&str; 4] =
            ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS"];
        self.is_stack && BEGINS.contains(&self.status.as_str())
    }

    /// The resource and CloudFormation's reason, as a sentence.
    pub fn sentence(&self) -> String {
        let Self { resource, type_name, status, .. } = self;
        match &self.reason {
            Some(reason) => format!("`{resource}` ({type_name}): {reason}"),
            None => format!("`{resource}` ({type_name}) is {status}"),
        }
    }
}

/// The event that made an operation fail: the first failure of a resource that is not the consequence of another's, else the
/// first of the stack itself.
pub fn root_cause(events: &[StackEvent]) -> Option<&StackEvent> {
    let failed = || events.iter().filter(|event| event.status.ends_with("_FAILED"));
    let cancelled = |event: &StackEvent| {
        event.reason.as_deref().is_some_and(|reason| {
            let reason = reason.to_lowercase();
            reason.starts_with("resource") && reason.contains("cancelled")
        })
    };
    let of_resource = failed().find(|event| !event.is_stack && !cancelled(event));
    of_resource.or_else(|| failed().find(|event| event.is_stack)).or_else(|| failed().next()).or_else(|| {
        // A refused property fails the stack's operation without a failed resource.
        events.iter().find(|event| event.is_stack && event.status.contains("ROLLBACK") && event.reason.is_some())
    })
}

/// Reads a stack's events from a moment on, each once, whatever their times say.
#[derive(Debug)]
pub struct Poller {
    cloud: Cloud,
    stack: String,
    seen: HashSet<String>,
    newest: Option<String>,
    state: Option<String>,
}

impl Poller {
    fn new(cloud: &Cloud, stack: &str) -> Self {
        Self { cloud: cloud.clone(), stack: stack.to_owned(), seen: HashSet::new(), newest: None, state: None }
    }

    /// Events behind those that there are now.
    pub(super) async fn from_now(cloud: &Cloud, stack: &str) -> Self {
        let mut poller = Self::new(cloud, stack);
        // One page is enough: a later look goes back only until it meets one of these. A failed look costs repeated lines.
        if let Ok((page, _)) = poller.page(None).await {
            poller.newest = page.first().map(|event| event.id.clone());
            poller.state = page.iter().find(|event| event.is_stack).map(|event| event.status.clone());
            poller.seen.extend(page.into_iter().map(|event| event.id));
        }
        poller
    }

    /// The stack's state, as its newest event tells it.
    pub(super) fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// The token of an operation that begins now. Of the stack's last event, so that a repetition has the same, and a later one
    /// another.
    pub(super) fn token(&self, verb: &str) -> String {
        let last = self.newest.as_deref().unwrap_or_default();
        let hash = Sha256::digest(format!("{} {last}", self.stack));
        format!("{PREFIX}{verb}-{}", &hex(&hash)[..12])
    }

    /// Events from the beginning of the operation that runs now.
    pub(super) async fn from_begin(cloud: &Cloud, stack: &str) -> Self {
        let mut poller = Self::new(cloud, stack);
        if let Ok((page, _)) = poller.page(None).await {
            let before = page.into_iter().skip_while(|event| !event.is_begin()).skip(1);
            poller.seen.extend(before.map(|event| event.id));
        }
        poller
    }

    /// The stack whose events it reads.
    pub(super) fn stack(&self) -> &str {
        &self.stack
    }

    /// What is new, oldest first.
    pub(super) async fn poll(&mut self) -> Result<Vec<StackEvent>, Fault> {
        let mut fresh: Vec<StackEvent> = Vec::new();
        let mut token = None;
        loop {
            let (page, next) = self.page(token).await?;
            let all_new = page.iter().all(|event| !self.seen.contains(&event.id));
            for event in page {
                // An event that is added while pages are read moves the others, so that one may come twice.
                if !self.seen.contains(&event.id) && !fresh.iter().any(|there| there.id == event.id) {
                    fresh.push(event);
                }
            }
            token = next;
            if token.is_none() || !all_new {
                break;
            }
        }
        self.seen.extend(fresh.iter().map(|event| event.id.clone()));
        fresh.reverse();
        Ok(fresh)
    }

    async fn page(&self, token: Option<String>) -> Result<(Vec<StackEvent>, Option<String>), Fault> {
        let request = self.cloud.client.describe_stack_events().stack_name(&self.stack).set_next_token(token);
        let answer = request.send().await.map_err(self.cloud.fault("DescribeStackEvents"))?;
        let events = answer.stack_events.unwrap_or_default();
        Ok((events.into_iter().map(StackEvent::from).collect(), answer.next_token))
    }
}

impl From<types::StackEvent> for StackEvent {
    fn from(event: types::StackEvent) -> Self {
        let is_stack = event.resource_type.as_deref() == Some("AWS::CloudFormation::Stack")
            && event.physical_resource_id.is_some()
            && event.physical_resource_id == event.stack_id;
        Self {
            id: event.event_id.unwrap_or_default(),
            resource: event.logical_resource_id.unwrap_or_default(),
            type_name: event.resource_type.unwrap_or_default(),
            status: event.resource_status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            reason: event.resource_status_reason.filter(|reason| !reason.is_empty()),
            token: event.client_request_token.filter(|token| !token.is_empty()),
            is_stack,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(resource: &str, status: &str, reason: &str) -> StackEvent {
        StackEvent {
            id: format!("{resource}-{status}-{reason}"),
            resource: resource.to_owned(),
            type_name: "AWS::SQS::Queue".to_owned(),
            status: status.to_owned(),
            reason: (!reason.is_empty()).then(|| reason.to_owned()),
            token: None,
            is_stack: resource == "stack",
        }
    }

    #[test]
    fn the_root_cause_is_the_first_that_is_no_consequence() {
        let events = [
            event("A", "CREATE_IN_PROGRESS", ""),
            event("B", "CREATE_FAILED", "Resource creation cancelled"),
            event("C", "CREATE_FAILED", "queue name is taken"),
            event("D", "CREATE_FAILED", "another"),
            event("stack", "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [C, D]."),
        ];
        assert_eq!(root_cause(&events).unwrap().sentence(), "`C` (AWS::SQS::Queue): queue name is taken");
        assert_eq!(root_cause(&events[..2]).unwrap().resource, "B");
        assert_eq!(root_cause(&events[4..]).unwrap().resource, "stack");
        assert_eq!(root_cause(&events[..1]), None);
    }
}
