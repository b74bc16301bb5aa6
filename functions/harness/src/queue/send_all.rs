//! Sending many messages in few calls.

use std::{collections::HashSet, ops::Range};

use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use contract::{Fifo, Has, Message, Queue, QueueKind, Send, Standard, Verb};
use futures_util::{StreamExt, stream};
use serde::Serialize;

use super::send::{ACTION, text};
use crate::{
    Again, CallError, Client, Deadline, Retry,
    delivery::CORRELATION,
    pack::{MOST_ENTRIES, pack},
};

/// SQS takes 1 MiB a message and a call, bodies and attributes together. Source: SQS developer guide, message quotas (2025-08).
const MOST_BYTES: usize = 1_048_576;

/// How many calls to a standard queue are under way at once.
const AT_ONCE: usize = 8;

/// What a message is sent with.
#[derive(Debug)]
pub struct Letter<'a, M> {
    message: &'a M,
    pub(super) correlation_id: &'a str,
    pub(super) place: Option<(&'a str, &'a str)>,
}

impl<'a, M: Message<Queue = Standard>> Letter<'a, M> {
    /// To a standard queue.
    pub fn new(message: &'a M, correlation_id: &'a str) -> Self {
        Self { message, correlation_id, place: None }
    }
}

impl<'a, M: Message<Queue = Fifo>> Letter<'a, M> {
    /// To a FIFO queue, behind the others of `group`.
    pub fn in_group(message: &'a M, correlation_id: &'a str, group: &'a str, deduplication_id: &'a str) -> Self {
        Self { message, correlation_id, place: Some((group, deduplication_id)) }
    }
}

impl<M: Message + Serialize> Letter<'_, M> {
    pub(super) fn body(&self) -> Result<String, CallError> {
        let body = serde_json::to_string(self.message)
            .map_err(|_| CallError::unreadable(ACTION, format!("the `{}` cannot be written as JSON", M::NAME)))?;
        // The two characters of texts that JSON leaves as they are and SQS refuses.
        Ok(body.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff"))
    }

    /// Its body, where it is one that SQS takes.
    fn checked_body(&self) -> Result<String, CallError> {
        let body = self.body()?;
        let size = body.len() + self.attribute_size();
        if size > MOST_BYTES {
            let why = format!("the `{}` has {size} bytes, SQS takes {MOST_BYTES}", M::NAME);
            return Err(CallError::unreadable(ACTION, why));
        }
        Ok(body)
    }

    /// What its attribute adds to its size: name, type and value.
    fn attribute_size(&self) -> usize {
        CORRELATION.len() + "String".len() + self.correlation_id.len()
    }

    fn group(&self) -> Option<&str> {
        self.place.map(|(group, _)| group)
    }
}

/// A letter that is still to be sent.
struct Waiting<'a> {
    /// Its place in what was asked for.
    at: usize,
    body: String,
    size: usize,
    group: Option<&'a str>,
}

type Outcomes = Vec<Option<Result<String, CallError>>>;

impl<V, M> Client<V>
where
    V: Verb<Of = Queue<M>>,
    M: Message + Serialize,
{
    /// Sends messages, 10 a call and 1,048,576 bytes in all. The answer has an outcome for every letter, in the order
    /// given: its message's id, or why it was not sent.
    ///
    /// Messages that SQS refused in passing are sent again inside the deadline. On FIFO the order of a group is kept: a
    /// message is never sent behind one that was to follow it, so where SQS took a later one of the same call, the one
    /// refused is reported and not sent again. A message that can never be sent, too large for instance, holds back no
    /// other. After a call that failed as a whole, which the SDK has tried again already, nothing more is begun.
    pub async fn send_all<At>(&self, letters: &[Letter<'_, M>], deadline: Deadline) -> Vec<Result<String, CallError>>
    where
        V: Has<Send<M>, At>,
    {
        let mut outcomes: Outcomes = letters.iter().map(|_| None).collect();
        let mut waiting = Vec::new();
        for (at, letter) in letters.iter().enumerate() {
            match letter.checked_body() {
                Ok(body) => {
                    let size = body.len() + letter.attribute_size();
                    waiting.push(Waiting { at, body, size, group: letter.group() });
                }
                Err(error) => outcomes[at] = Some(Err(error)),
            }
        }
        let retry = Retry::default();
        for attempt in 1.. {
            waiting = self.round(letters, waiting, &mut outcomes).await;
            let wait = retry.bound(attempt).mul_f64(fastrand::f64());
            if waiting.is_empty() || attempt >= retry.attempts || wait >= deadline.left() {
                break;
            }
            tokio::time::sleep(wait).await;
        }
        outcomes.into_iter().map(|outcome| outcome.unwrap_or_else(|| Err(not_sent()))).collect()
    }

    /// Sends what is waiting, once; what has to be sent again.
    async fn round<'a>(
        &self,
        letters: &[Letter<'_, M>],
        waiting: Vec<Waiting<'a>>,
        outcomes: &mut Outcomes,
    ) -> Vec<Waiting<'a>> {
        let calls = pack(waiting.iter().map(|one| one.size), MOST_ENTRIES, MOST_BYTES);
        let at_once = if M::Queue::FIFO { 1 } else { AT_ONCE };
        let (mut broken, mut held, mut again) = (false, HashSet::new(), HashSet::new());
        let mut calls = calls.into_iter();
        while !broken {
            let some: Vec<Range<usize>> = calls.by_ref().take(at_once).collect();
            if some.is_empty() {
                break;
            }
            let results = some.into_iter().map(|call| {
                let all = &waiting[call];
                // Behind one of its group that has to be sent again, a message waits.
                let (behind, now): (Vec<_>, Vec<_>) =
                    all.iter().partition(|one| one.group.is_some_and(|group| held.contains(group)));
                again.extend(behind.iter().map(|one| one.at));
                async move { (self.call(letters, &now).await, now) }
            });
            let results: Vec<_> = stream::iter(results.collect::<Vec<_>>()).buffered(at_once).collect().await;
            for (result, sent) in results {
                match result {
                    Err(error) => {
                        broken = true;
                        for one in sent {
                            outcomes[one.at] = Some(Err(error.clone()));
                        }
                    }
                    Ok(entries) => {
                        let repeat = settle(&sent, entries, outcomes);
                        held.extend(repeat.iter().filter_map(|one| one.group));
                        again.extend(repeat.iter().map(|one| one.at));
                    }
                }
            }
        }
        if broken { Vec::new() } else { waiting.into_iter().filter(|one| again.contains(&one.at)).collect() }
    }

    /// One call: an outcome for each of its entries.
    async fn call(
        &self,
        letters: &[Letter<'_, M>],
        sending: &[&Waiting<'_>],
    ) -> Result<Vec<Option<Result<String, CallError>>>, CallError> {
        if sending.is_empty() {
            return Ok(Vec::new());
        }
        let mut call = self.aws().queues().send_message_batch().queue_url(self.text());
        for (id, one) in sending.iter().enumerate() {
            let letter = &letters[one.at];
            let entry = SendMessageBatchRequestEntry::builder()
                .id(id.to_string())
                .message_body(&one.body)
                .message_attributes(CORRELATION, text(letter.correlation_id)?)
                .set_message_group_id(letter.place.map(|(group, _)| group.to_owned()))
                .set_message_deduplication_id(letter.place.map(|(_, id)| id.to_owned()));
            call = call.entries(entry.build().map_err(|_| CallError::unreadable(ACTION, "a message lacks a body"))?);
        }
        let answer = call.send().await.map_err(|error| CallError::of(ACTION, &error))?;
        let mut entries: Vec<_> = sending.iter().map(|_| None).collect();
        let mut put = |id: &str, outcome| {
            if let Some(entry) = id.parse().ok().and_then(|at: usize| entries.get_mut(at)) {
                *entry = Some(outcome);
            }
        };
        for sent in answer.successful {
            put(&sent.id, Ok(sent.message_id));
        }
        for failed in answer.failed {
            let again = if failed.sender_fault { Again::Never } else { Again::Soon };
            put(&failed.id, Err(CallError { action: ACTION, why: failed.code.into(), again }));
        }
        Ok(entries)
    }
}

/// Notes what became of the entries of a call; those that shall be sent again.
fn settle<'a, 'b>(
    sent: &[&'b Waiting<'a>],
    entries: Vec<Option<Result<String, CallError>>>,
    outcomes: &mut Outcomes,
) -> Vec<&'b Waiting<'a>> {
    let (mut again, mut overtaken_by) = (Vec::new(), HashSet::new());
    for (one, entry) in sent.iter().zip(entries).rev() {
        // An entry that the answer does not speak of has not been sent, as far as anybody knows.
        let entry = entry.unwrap_or_else(|| Err(not_sent()));
        let passing = entry.as_ref().is_err_and(|error| error.again != Again::Never);
        if entry.is_ok() {
            overtaken_by.extend(one.group);
        }
        if passing && !one.group.is_some_and(|group| overtaken_by.contains(group)) {
            again.push(*one);
        }
        outcomes[one.at] = Some(entry);
    }
    again
}

fn not_sent() -> CallError {
    CallError { action: ACTION, why: "not begun, or not answered".into(), again: Again::Soon }
}
