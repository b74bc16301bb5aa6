//! Following an operation to its end.

use std::{collections::BTreeSet, time::Instant};

use super::{
    Cloud, Deployed, Interrupt,
    change_set::ChangeSet,
    events::{Poller, StackEvent, root_cause},
    state::End,
};
use crate::{Error, Report, Result, exit, report::Event};

/// How many looks may fail or be older than the events, before they are believed.
pub(super) const PATIENCE: u32 = 5;

/// How an operation ended.
#[derive(Clone, Debug)]
pub struct Followed {
    /// In one word.
    pub end: End,
    /// The stack as it is now; nothing where it is gone.
    pub stack: Option<Deployed>,
    /// What happened.
    pub events: Vec<StackEvent>,
}

impl Followed {
    /// What the operation failed for, as a sentence.
    pub fn cause(&self) -> String {
        let of_stack = || self.stack.as_ref().and_then(|stack| stack.reason.clone());
        let cause = root_cause(&self.events).map(StackEvent::sentence).or_else(of_stack);
        cause.unwrap_or_else(|| "CloudFormation gives no reason".to_owned())
    }

    /// The token of the request that began it, where its events tell one.
    pub(super) fn token(&self) -> Option<&str> {
        self.events.iter().rev().find(|event| event.is_begin())?.token.as_deref()
    }

    /// CloudFormation's word for where the stack is now.
    pub fn status(&self) -> &str {
        self.stack.as_ref().map_or("DELETE_COMPLETE", |stack| &stack.status)
    }
}

/// What is known of the operation that is followed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Operation<'a> {
    /// How many resources are to change, where that is known.
    pub(super) total: usize,
    /// The change set whose execution it is: then the stack's state before it is not taken for its end.
    pub(super) of: Option<&'a ChangeSet>,
}

impl Cloud {
    /// Follows what goes on with a stack and says it. Nothing where the user interrupted it: the operation goes on without us.
    pub(super) async fn follow(
        &self,
        name: &str,
        mut poller: Poller,
        operation: Operation<'_>,
        report: &Report,
        interrupt: &Interrupt,
    ) -> Result<Option<Followed>> {
        let Operation { total, of } = operation;
        let stack = poller.stack().to_owned();
        let began = Instant::now();
        let (mut events, mut done): (Vec<StackEvent>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
        let (mut doubt, mut failed) = (0, 0);
        loop {
            // The stack is looked at before its events: an end that is seen then has all its events behind it.
            let seen = self.look(&stack).await;
            match poller.poll().await {
                Ok(fresh) => {
                    for (at, event) in fresh.iter().enumerate().filter(|(_, event)| !event.is_stack) {
                        if event.is_end() {
                            done.insert(event.resource.clone());
                        } else if !report.is_json() && fresh[at + 1..].iter().any(|later| later.ends(event)) {
                            // A person need not read that something began which is over already.
                            continue;
                        }
                        report.say(&line(name, event, done.len().min(total), total, began));
                    }
                    events.extend(fresh);
                }
                Err(fault) => report.say(&Event::Detail { message: fault.to_string() }),
            }
            match seen {
                Ok(None) => return Ok(Some(Followed { end: End::Deleted, stack: None, events })),
                Ok(Some(stack)) => {
                    failed = 0;
                    let (word, described) = (Word::of(&events, of), End::of(&stack.status));
                    if described.is_none() && !matches!(word, Word::Own(_)) {
                        doubt = 0;
                    } else {
                        doubt += 1;
                        let end = match (word, described) {
                            (Word::Own(end) | Word::Last(end), Some(described)) if end == described => Some(end),
                            // What is described may be old; the events are what happened.
                            (Word::Own(end) | Word::Last(end), _) => Some(end).filter(|_| doubt > PATIENCE),
                            (Word::None, end) if doubt > PATIENCE && self.is_behind(of, &stack).await? => end,
                            // An end of what was before, as long as the events tell that it goes on.
                            (Word::GoesOn | Word::None, _) => None,
                        };
                        if let Some(end) = end {
                            return Ok(Some(Followed { end, stack: Some(stack), events }));
                        }
                        if doubt > 10 * PATIENCE {
                            return Err(silent(name));
                        }
                    }
                }
                Err(fault) => {
                    failed += 1;
                    if failed > PATIENCE {
                        return Err(crate::Error::from(fault));
                    }
                    report.say(&Event::Detail { message: fault.to_string() });
                }
            }
            tokio::select! {
                () = tokio::time::sleep(self.pace()) => {}
                () = interrupt.wait() => return Ok(None),
            }
        }
    }

    /// Whether a state of the stack is one behind the execution of a change set.
    async fn is_behind(&self, set: Option<&ChangeSet>, stack: &Deployed) -> Result<bool> {
        match set {
            Some(set) => Ok(stack.change_set.as_ref() == Some(&set.id) || self.is_over(set).await?),
            None => Ok(true),
        }
    }
}

/// What a stack's events say of the operation that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// It ended so: its own token says that it is this one.
    Own(End),
    /// The last operation ended so.
    Last(End),
    /// Something goes on.
    GoesOn,
    /// Nothing.
    None,
}

impl Word {
    /// Another operation may have come behind the one of a change set: then its own last event counts.
    fn of(events: &[StackEvent], set: Option<&ChangeSet>) -> Self {
        let of_stack = || events.iter().rev().filter(|event| event.is_stack);
        let is_own = |event: &&StackEvent| set.is_some_and(|set| event.token.as_ref() == Some(&set.name));
        if let Some(end) = of_stack().filter(is_own).find_map(|event| End::of(&event.status)) {
            return Self::Own(end);
        }
        match of_stack().next() {
            None => Self::None,
            Some(last) => End::of(&last.status).map_or(Self::GoesOn, Self::Last),
        }
    }
}

fn silent(name: &str) -> Error {
    Error::new(
        "no-end-seen",
        exit::BLOCKED,
        format!("CloudFormation shows neither beginning nor end of the operation on `{name}`"),
    )
    .help("look at the stack's events, and run the same command again: it finds what there is")
}

fn line(stack: &str, event: &StackEvent, done: usize, total: usize, began: Instant) -> Event {
    Event::Resource {
        stack: stack.to_owned(),
        resource: event.resource.clone(),
        type_name: event.type_name.clone(),
        status: event.status.clone(),
        reason: event.reason.clone(),
        done,
        total,
        seconds: began.elapsed().as_secs_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(status: &str, token: &str) -> StackEvent {
        StackEvent {
            id: format!("{token}-{status}"),
            resource: "orders".to_owned(),
            type_name: "AWS::CloudFormation::Stack".to_owned(),
            status: status.to_owned(),
            reason: None,
            token: Some(token.to_owned()),
            is_stack: true,
        }
    }

    #[test]
    fn an_operation_ends_by_its_own_events() {
        let text = str::to_owned;
        let set = ChangeSet { id: text("arn"), name: text("ours"), stack: text("orders"), changes: Vec::new() };
        let mut events = Vec::new();
        assert_eq!(Word::of(&events, Some(&set)), Word::None);
        events
            .extend(["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"].map(|status| event(status, "ours")));
        assert_eq!(Word::of(&events, Some(&set)), Word::GoesOn);
        events.push(event("UPDATE_COMPLETE", "ours"));
        assert_eq!(Word::of(&events, None), Word::Last(End::Done));
        events.push(event("UPDATE_IN_PROGRESS", "theirs"));
        assert_eq!((Word::of(&events, Some(&set)), Word::of(&events, None)), (Word::Own(End::Done), Word::GoesOn));
        events.push(event("UPDATE_ROLLBACK_COMPLETE", "theirs"));
        assert_eq!(Word::of(&events, Some(&set)), Word::Own(End::Done));
        assert_eq!(Word::of(&events, None), Word::Last(End::RolledBack));
    }
}
