//! Moving dead letters from their queue to another, a request at a time.
//!
//! SQS has a task of its own for this, `StartMessageMoveTask`. It is not used, because it has no limit and no preview, its moves
//! cannot be told one by one, a queue takes part in one task at a time, its deduplication ids are not ours, and the emulator lacks
//! it: what is tried on a laptop would be other code than what runs on a bad day.
//!
//! What must hold whatever happens: a message is deleted only after its copy was taken, and at most the messages of one request are
//! in both queues. A FIFO group stays in order: a request holds one message of a group, and behind one that was refused the rest of
//! its group stays.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    time::Duration,
};

use aws_sdk_sqs::types::{Message, MessageSystemAttributeName as Known};
use serde::Serialize;
use tokio::time::Instant;

use super::{
    destination::{Destination, Sent, request},
    queue::{BATCH, DeadLetters, id, known},
    rate::Pace,
};
use crate::{
    Result,
    cloudformation::Interrupt,
    report::{Activity, Event, plural},
};

/// While a message is in hand nobody else receives it; it comes back by itself if the command is killed. Less than the five minutes
/// within which a FIFO queue knows a copy again. In seconds.
pub(super) const IN_HAND: i32 = 120;
/// A message that was in hand for so long is kept for as long again before it is sent.
const RENEW: Duration = Duration::from_secs(45);

/// One message that was moved.
#[derive(Debug, Serialize)]
pub(super) struct Moved {
    /// Its id in the dead-letter queue, which is the one that it was first sent under.
    pub(super) dead_letter: String,
    /// Its id from now on.
    pub(super) message_id: String,
}

impl fmt::Display for Moved {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} as {}", self.dead_letter, self.message_id)
    }
}

/// Why a message stays a dead letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stays {
    /// SQS does not take it.
    Refused(String),
    /// It was moved before, and is dead again.
    DiedAgain,
    /// It came from another queue.
    Elsewhere,
    /// One before it in its group stays.
    Behind,
    /// Its turn had not come.
    Waiting,
}

/// A transfer under way.
pub(super) struct Transfer<'a> {
    pub(super) from: &'a DeadLetters,
    pub(super) to: Destination,
    pub(super) activity: &'a Activity,
    pub(super) interrupt: &'a Interrupt,
    /// What was moved.
    pub(super) moved: usize,
    /// What was moved and could not be deleted.
    pub(super) twice: Vec<String>,
    /// What stays, by message id. It stays in hand to the end, so that it does not come again and again.
    pub(super) stays: BTreeMap<String, (Message, Stays)>,
    /// The ids that moved messages have now.
    ours: BTreeSet<String>,
    groups: BTreeSet<String>,
}

impl<'a> Transfer<'a> {
    pub(super) fn new(
        from: &'a DeadLetters,
        to: Destination,
        activity: &'a Activity,
        interrupt: &'a Interrupt,
    ) -> Self {
        let (stays, ours, groups) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        Self { from, to, activity, interrupt, moved: 0, twice: Vec::new(), stays, ours, groups }
    }

    /// Moves up to `limit` messages, and gives back what stays.
    pub(super) async fn run(&mut self, limit: Option<usize>, pace: Pace, total: usize) -> Result<()> {
        let outcome = self.until_empty(limit, pace, total).await;
        let given_back = self.from.hide(self.stays.values().map(|(message, _)| message), 0).await;
        if given_back.is_err() {
            self.activity.say(&Event::Warning {
                code: "in-hand",
                message: format!("{} could not be given back", plural(self.stays.len(), "message")),
                help: Some(format!("they can be received again after {IN_HAND} s")),
            });
        }
        outcome.and(given_back)
    }

    async fn until_empty(&mut self, limit: Option<usize>, mut pace: Pace, total: usize) -> Result<()> {
        loop {
            let room = limit.map_or(BATCH, |limit| limit.saturating_sub(self.moved).min(BATCH));
            if room == 0 {
                return Ok(());
            }
            tokio::select! {
                () = pace.turn() => {}
                () = self.interrupt.wait() => {}
            }
            self.interrupt.check()?;
            let received = Instant::now();
            let messages = self.from.receive(pace.batch(room), IN_HAND).await?;
            if messages.is_empty() {
                return Ok(());
            }
            // They come again when there are so many that the first could be received again before the last was.
            let is_over = messages.iter().all(|message| self.stays.contains_key(&id(message)));
            let before = self.moved;
            self.take(messages, received).await?;
            if is_over {
                return Ok(());
            }
            pace.went(self.moved - before);
            self.activity.detail(&format!("{} of about {total}", self.moved));
        }
    }

    /// Moves what was received, but for what stays.
    async fn take(&mut self, messages: Vec<Message>, received: Instant) -> Result<()> {
        let mut pending = self.sorted_out(messages);
        let outcome = self.send_all(&mut pending, received).await;
        for message in pending {
            self.keep(message, Stays::Waiting);
        }
        outcome
    }

    /// Puts aside what stays.
    fn sorted_out(&mut self, messages: Vec<Message>) -> Vec<Message> {
        let mut pending = Vec::new();
        for message in messages {
            match self.why_stays(&message) {
                Some(why) => self.keep(message, why),
                None => pending.push(message),
            }
        }
        pending
    }

    /// Sends a request after the other, and deletes what was taken before the next.
    async fn send_all(&mut self, pending: &mut Vec<Message>, mut renewed: Instant) -> Result<()> {
        while !pending.is_empty() {
            self.interrupt.check()?;
            if renewed.elapsed() > RENEW {
                self.from.hide(pending.iter(), IN_HAND).await?;
                renewed = Instant::now();
            }
            let request = request(pending, self.to.is_fifo());
            let Sent { taken, refused, left, fault } = self.to.send(request).await;
            for (message, why) in refused {
                self.keep(message, Stays::Refused(why));
            }
            for message in left {
                self.keep(message, Stays::Waiting);
            }
            self.delete(taken).await?;
            fault.map_or(Ok(()), Err)?;
            *pending = self.sorted_out(std::mem::take(pending));
        }
        Ok(())
    }

    fn why_stays(&self, message: &Message) -> Option<Stays> {
        let id = id(message);
        if let Some((_, why)) = self.stays.get(&id) {
            // It was in hand for so long that it came again.
            return Some(why.clone());
        }
        if self.ours.contains(&id) {
            return Some(Stays::DiedAgain);
        }
        let queue = self.to.url.rsplit('/').next().unwrap_or_default();
        let source = known(message, &Known::DeadLetterQueueSourceArn);
        if source.is_some_and(|source| source.rsplit(':').next() != Some(queue)) {
            return Some(Stays::Elsewhere);
        }
        let group = known(message, &Known::MessageGroupId).filter(|_| self.to.is_fifo());
        group.filter(|group| self.groups.contains(*group)).map(|_| Stays::Behind)
    }

    fn keep(&mut self, message: Message, why: Stays) {
        let group = known(&message, &Known::MessageGroupId).filter(|_| self.to.is_fifo());
        if let Some(group) = group
            && why != Stays::Elsewhere
        {
            self.groups.insert(group.to_owned());
        }
        self.stays.insert(id(&message), (message, why));
    }

    async fn delete(&mut self, taken: Vec<(Message, String)>) -> Result<()> {
        if taken.is_empty() {
            return Ok(());
        }
        // Told before it is deleted: so every id that a message has now can be found.
        for (message, message_id) in &taken {
            self.activity.data(&Moved { dead_letter: id(message), message_id: message_id.clone() });
        }
        self.moved += taken.len();
        self.ours.extend(taken.iter().map(|(_, message_id)| message_id.clone()));
        let letters: Vec<&Message> = taken.iter().map(|(message, _)| message).collect();
        self.from.delete(&letters).await.map_err(|(ids, error)| {
            self.twice.extend(ids);
            error
        })
    }
}
