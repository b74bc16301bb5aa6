//! Taking messages by hand: what a redrive does, and a preview that consumes nothing.

use std::time::Duration;

use aws_sdk_sqs::types::{
    ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequestEntry, MessageSystemAttributeName,
};
use contract::{Has, Message, Queue, QueueKind, Send, Take, Verb};

use super::{
    park::MOST_ATTRIBUTES,
    send::{ACTION, text},
};
use crate::{CallError, Client, delivery::ORIGIN, pack::MOST_ENTRIES};

const RECEIVE: &str = "sqs:ReceiveMessage";
const DELETE: &str = "sqs:DeleteMessage";
const GIVE_BACK: &str = "sqs:ChangeMessageVisibility";

/// A message in hand: hidden from others until its time is over, it is [deleted](Client::delete_taken) or
/// [given back](Client::give_back).
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Its id.
    pub message_id: String,
    /// Its body, as it is.
    pub body: String,
    /// Its attributes with a text, as it was sent: `correlationId`, `failureReason`, ….
    pub attributes: Vec<(String, String)>,
    /// Its message group, on FIFO.
    pub group: Option<String>,
    /// How often it has been received, this time included.
    pub receive_count: u32,
    /// When it was sent, in milliseconds since 1970 (UTC).
    pub sent_at: u64,
    receipt: String,
}

impl<V, M> Client<V>
where
    V: Verb<Of = Queue<M>>,
    M: Message,
{
    /// Takes up to `most` messages, 1 to 10, and hides them for `hidden`, up to 12 hours; waits a second for some where
    /// there are none. Fewer than asked for does not mean that there are no more.
    pub async fn take<At>(&self, most: u8, hidden: Duration) -> Result<Vec<Taken>, CallError>
    where
        V: Has<Take<M>, At>,
    {
        let receiving = self.aws().queues().receive_message().queue_url(self.text());
        let receiving = receiving
            .max_number_of_messages(i32::from(most.clamp(1, 10)))
            .visibility_timeout(i32::try_from(hidden.as_secs()).unwrap_or(i32::MAX))
            .wait_time_seconds(1)
            .message_attribute_names("All")
            .message_system_attribute_names(MessageSystemAttributeName::All);
        let answer = receiving.send().await.map_err(|error| CallError::of(RECEIVE, &error))?;
        Ok(answer.messages.unwrap_or_default().into_iter().map(taken).collect())
    }

    /// Deletes messages that were taken. The answer is how many are not deleted, because they were in hand too long.
    pub async fn delete_taken<At>(&self, taken: &[Taken]) -> Result<usize, CallError>
    where
        V: Has<Take<M>, At>,
    {
        let mut failed = 0;
        for some in taken.chunks(MOST_ENTRIES) {
            let mut deleting = self.aws().queues().delete_message_batch().queue_url(self.text());
            for (at, one) in some.iter().enumerate() {
                let entry = DeleteMessageBatchRequestEntry::builder().id(at.to_string()).receipt_handle(&one.receipt);
                let entry = entry.build().map_err(|_| CallError::unreadable(DELETE, "a message has no receipt"))?;
                deleting = deleting.entries(entry);
            }
            let answer = deleting.send().await.map_err(|error| CallError::of(DELETE, &error))?;
            failed += answer.failed.len();
        }
        Ok(failed)
    }

    /// Gives messages back at once. Their receive has been counted all the same. The answer is how many could not be
    /// given back, because they were in hand too long.
    pub async fn give_back<At>(&self, taken: &[Taken]) -> Result<usize, CallError>
    where
        V: Has<Take<M>, At>,
    {
        let mut failed = 0;
        for some in taken.chunks(MOST_ENTRIES) {
            let mut giving = self.aws().queues().change_message_visibility_batch().queue_url(self.text());
            for (at, one) in some.iter().enumerate() {
                let entry = ChangeMessageVisibilityBatchRequestEntry::builder().id(at.to_string());
                let entry = entry.receipt_handle(&one.receipt).visibility_timeout(0).build();
                giving =
                    giving.entries(entry.map_err(|_| CallError::unreadable(GIVE_BACK, "a message has no receipt"))?);
            }
            let answer = giving.send().await.map_err(|error| CallError::of(GIVE_BACK, &error))?;
            failed += answer.failed.len();
        }
        Ok(failed)
    }
}

impl<V, M> Client<V>
where
    V: Verb<Of = Queue<M>>,
    M: Message,
{
    /// Sends a message that was taken elsewhere on to this queue, as it is, with its attributes and its first id: a redrive
    /// sends on, and then deletes. On FIFO it stays in its group, and is deduplicated by its own id.
    pub async fn send_on<At>(&self, taken: &Taken) -> Result<String, CallError>
    where
        V: Has<Send<M>, At>,
    {
        let fifo = M::Queue::FIFO;
        let mut sending = self.aws().queues().send_message().queue_url(self.text()).message_body(&taken.body);
        for (name, value) in &taken.attributes {
            sending = sending.message_attributes(name, text(value)?);
        }
        if taken.attributes.len() < MOST_ATTRIBUTES && taken.attributes.iter().all(|(name, _)| name != ORIGIN) {
            sending = sending.message_attributes(ORIGIN, text(&taken.message_id)?);
        }
        let sending = sending
            .set_message_group_id(taken.group.clone().filter(|_| fifo))
            .set_message_deduplication_id(Some(taken.message_id.clone()).filter(|_| fifo));
        let sent = sending.send().await.map_err(|error| CallError::of(ACTION, &error))?;
        Ok(sent.message_id.unwrap_or_default())
    }
}

fn taken(message: aws_sdk_sqs::types::Message) -> Taken {
    let system = message.attributes.unwrap_or_default();
    let number = |name| system.get(&name).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
    let attributes = message.message_attributes.unwrap_or_default();
    let mut attributes: Vec<_> =
        attributes.into_iter().filter_map(|(name, value)| Some((name, value.string_value?))).collect();
    attributes.sort();
    Taken {
        message_id: message.message_id.unwrap_or_default(),
        body: message.body.unwrap_or_default(),
        attributes,
        group: system.get(&MessageSystemAttributeName::MessageGroupId).cloned(),
        receive_count: number(MessageSystemAttributeName::ApproximateReceiveCount).try_into().unwrap_or(u32::MAX),
        sent_at: number(MessageSystemAttributeName::SentTimestamp),
        receipt: message.receipt_handle.unwrap_or_default(),
    }
}
