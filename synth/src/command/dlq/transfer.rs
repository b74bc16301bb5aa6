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

use aws_sdk_sqs::{
    Client,
    types::{
        Message, MessageSystemAttributeName as Known, MessageSystemAttributeNameForSends as Sendable,
        MessageSystemAttributeValue, SendMessageBatchRequestEntry,
    },
};
use serde::Serialize;
use tokio::time::Instant;

use super::{
    queue::{BATCH, DeadLetters, TRIES, client, id, known, pause},
    rate::Pace,
};
use crate::{
    Error, Result,
    aws::Aws,
    cloudformation::Interrupt,
    command::{resource::Found, send::LARGEST},
    report::{Activity, plural},
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

/// Where messages go.
pub(super) struct Destination {
    pub(super) found: Found,
    pub(super) url: String,
    pub(super) aws: Aws,
    client: Client,
}

impl Destination {
    pub(super) async fn open(aws: &Aws, found: Found) -> Result<Self> {
        Ok(Self { url: found.physical(aws).await?, found, aws: aws.clone(), client: client(aws) })
    }

    fn is_fifo(&self) -> bool {
        self.url.strip_suffix(".fifo").is_some()
    }
}

/// What became of the messages of one request.
#[derive(Default)]
struct Sent {
    /// With their new ids.
    taken: Vec<(Message, String)>,
    refused: Vec<(Message, String)>,
    /// Where SQS failed: what it did not take.
    left: Vec<Message>,
    fault: Option<Error>,
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
            let before = self.moved;
            self.take(messages, received).await?;
            pace.went(self.moved - before);
            self.activity.detail(&format!("{} of about {total}", self.moved));
        }
    }

    /// Moves what was received, but for what stays.
    async fn take(&mut self, messages: Vec<Message>, mut renewed: Instant) -> Result<()> {
        let mut pending = Vec::new();
        for message in messages {
            match self.why_stays(&message) {
                Some(why) => self.keep(message, why),
                None => pending.push(message),
            }
        }
        while !pending.is_empty() {
            if self.interrupt.is_set() {
                pending.into_iter().for_each(|message| self.keep(message, Stays::Waiting));
                return Err(Interrupt::error());
            }
            if renewed.elapsed() > RENEW {
                if let Err(error) = self.from.hide(pending.iter(), IN_HAND).await {
                    pending.into_iter().for_each(|message| self.keep(message, Stays::Waiting));
                    return Err(error);
                }
                renewed = Instant::now();
            }
            let request = request(&mut pending, self.to.is_fifo());
            let Sent { taken, refused, left, fault } = self.to.send(request).await;
            for (message, why) in refused {
                self.keep(message, Stays::Refused(why));
            }
            for message in left {
                self.keep(message, Stays::Waiting);
            }
            let deleted = self.delete(taken).await;
            if let Some(error) = fault.or(deleted.err()) {
                pending.into_iter().for_each(|message| self.keep(message, Stays::Waiting));
                return Err(error);
            }
            let (behind, rest) =
                pending.into_iter().partition(|message| self.why_stays(message) == Some(Stays::Behind));
            let behind: Vec<Message> = behind;
            pending = rest;
            behind.into_iter().for_each(|message| self.keep(message, Stays::Behind));
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

impl Destination {
    /// Sends the messages of one request. What SQS refuses for a passing reason is offered again.
    async fn send(&self, mut left: Vec<Message>) -> Sent {
        let mut sent = Sent::default();
        let mut why = String::new();
        for attempt in 0..TRIES {
            pause(attempt).await;
            let entries = left.iter().enumerate().filter_map(|(index, message)| self.entry(index, message)).collect();
            let request = self.client.send_message_batch().queue_url(&self.url).set_entries(Some(entries));
            let answer = match request.send().await.map_err(self.aws.fault("SQS", "SendMessageBatch")) {
                Ok(answer) => answer,
                Err(fault) => return Sent { left, fault: Some(fault.into()), ..sent },
            };
            let mut passing = Vec::new();
            for (index, message) in left.into_iter().enumerate() {
                let index = index.to_string();
                let taken = answer.successful.iter().find(|entry| entry.id == index);
                let refused = answer.failed.iter().find(|entry| entry.id == index);
                match (taken, refused) {
                    (Some(entry), _) => sent.taken.push((message, entry.message_id.clone())),
                    (None, Some(entry)) if entry.sender_fault => {
                        sent.refused.push((message, entry.message.clone().unwrap_or_else(|| entry.code.clone())));
                    }
                    (None, entry) => {
                        why = entry.and_then(|entry| entry.message.clone()).unwrap_or_default();
                        passing.push(message);
                    }
                }
            }
            left = passing;
            if left.is_empty() {
                return sent;
            }
        }
        let message = format!("SQS did not take {}: {why}", plural(left.len(), "message"));
        Sent { left, fault: Some(Error::failed("send", message)), ..sent }
    }

    /// The same message again: body, attributes, group and trace.
    fn entry(&self, index: usize, message: &Message) -> Option<SendMessageBatchRequestEntry> {
        let trace = known(message, &Known::AwsTraceHeader).and_then(|trace| {
            let value = MessageSystemAttributeValue::builder().data_type("String").string_value(trace).build().ok()?;
            Some([(Sendable::AwsTraceHeader, value)].into_iter().collect())
        });
        SendMessageBatchRequestEntry::builder()
            .id(index.to_string())
            .message_body(message.body()?)
            .set_message_attributes(message.message_attributes().cloned())
            .set_message_system_attributes(trace)
            // On a standard queue too, where a group is a tenant's fair share.
            .set_message_group_id(known(message, &Known::MessageGroupId).map(str::to_owned))
            // A repetition within five minutes is no second message. What dies again has another id.
            .set_message_deduplication_id(self.is_fifo().then(|| format!("redrive-{}", id(message))))
            .build()
            .ok()
    }
}

/// Takes what one request holds: no more bytes than SQS takes, and of a FIFO queue one message of a group, since the
/// messages of a request are taken or refused one by one.
fn request(pending: &mut Vec<Message>, fifo: bool) -> Vec<Message> {
    let (mut request, mut rest, mut room) = (Vec::new(), Vec::new(), LARGEST);
    let mut passed: BTreeSet<String> = BTreeSet::new();
    for message in pending.drain(..) {
        let group = known(&message, &Known::MessageGroupId).filter(|_| fifo).map(str::to_owned);
        let size = size(&message);
        let is_first = group.is_none_or(|group| passed.insert(group));
        if is_first && (size <= room || request.is_empty()) && request.len() < BATCH {
            room = room.saturating_sub(size);
            request.push(message);
        } else {
            rest.push(message);
        }
    }
    *pending = rest;
    request
}

/// What SQS counts: the body, and of each attribute the name, the type and the value.
fn size(message: &Message) -> usize {
    let attributes = message.message_attributes().into_iter().flatten().map(|(name, value)| {
        let bytes = value.binary_value().map_or(0, |blob| blob.as_ref().len());
        name.len() + value.data_type().len() + value.string_value().map_or(0, str::len) + bytes
    });
    message.body().map_or(0, str::len) + attributes.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(name: &str, group: &str, size: usize) -> Message {
        Message::builder().message_id(name).body("x".repeat(size)).attributes(Known::MessageGroupId, group).build()
    }

    fn requests(mut pending: Vec<Message>, fifo: bool) -> Vec<Vec<String>> {
        let mut requests = Vec::new();
        while !pending.is_empty() {
            requests.push(request(&mut pending, fifo).iter().map(id).collect());
        }
        requests
    }

    #[test]
    fn a_request_of_a_fifo_queue_holds_one_message_of_a_group() {
        let all = || [("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")].map(|(name, group)| message(name, group, 1));
        assert_eq!(requests(all().to_vec(), true), [vec!["a1", "b1"], vec!["a2"], vec!["a3"]]);
        assert_eq!(requests(all().to_vec(), false), [vec!["a1", "a2", "b1", "a3"]]);
    }

    #[test]
    fn a_message_without_room_is_overtaken_by_no_other_of_its_group() {
        let large = LARGEST - 1;
        let all = vec![message("a1", "a", large), message("b1", "b", large), message("b2", "b", 1)];
        assert_eq!(requests(all, true), [vec!["a1"], vec!["b1"], vec!["b2"]]);
        let all = vec![message("a1", "a", large), message("b1", "b", large), message("c1", "c", 1)];
        assert_eq!(requests(all, false), [vec!["a1", "c1"], vec!["b1"]]);
    }

    #[test]
    fn attributes_have_a_size_too() {
        let value = aws_sdk_sqs::types::MessageAttributeValue::builder().data_type("String").string_value("value");
        let one = Message::builder().body("body").message_attributes("name", value.build().unwrap()).build();
        assert_eq!(size(&one), "body".len() + "name".len() + "String".len() + "value".len());
    }
}
