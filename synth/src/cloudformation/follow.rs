//! Following an operation to its end.

use std::{collections::BTreeSet, time::Instant};

use super::{
    Cloud, Deployed, Interrupt,
    events::{Poller, StackEvent, root_cause},
    state::End,
};
use crate::{Report, Result, report::Event};

/// How many looks may fail or be older than the events, before they are believed.
const PATIENCE: u32 = 5;

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

    /// CloudFormation's word for where the stack is now.
    pub fn status(&self) -> &str {
        self.stack.as_ref().map_or("DELETE_COMPLETE", |stack| &stack.status)
    }
}

impl Cloud {
    /// Follows what goes on with a stack and says it. `total` is how many resources are to change, where that is known.
    /// Nothing where the user interrupted it: the operation goes on without us.
    pub(super) async fn follow(
        &self,
        name: &str,
        mut poller: Poller,
        total: usize,
        report: &Report,
        interrupt: &Interrupt,
    ) -> Result<Option<Followed>> {
        let stack = poller.stack().to_owned();
        let began = Instant::now();
        let (mut events, mut done): (Vec<StackEvent>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
        let (mut stale, mut failed) = (0, 0);
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
                    let latest = events.iter().rev().find(|event| event.is_stack);
                    let agrees = latest.is_some_and(|event| event.status == stack.status);
                    stale = if agrees { 0 } else { stale + 1 };
                    if let Some(end) = End::of(&stack.status)
                        && (agrees || stale > PATIENCE)
                    {
                        return Ok(Some(Followed { end, stack: Some(stack), events }));
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
