//! Sending one message to a queue.

use aws_sdk_sqs::types::MessageAttributeValue;
use contract::{Fifo, Has, Message, Queue, Send, Standard, Verb};
use serde::Serialize;

use super::Letter;
use crate::{CallError, Client, delivery::CORRELATION};

pub(super) const ACTION: &str = "sqs:SendMessage";

impl<V, M> Client<V>
where
    V: Verb<Of = Queue<M>>,
    M: Message + Serialize,
{
    /// Sends a message to a standard queue. `correlation_id` follows it as an attribute; see
    /// [`Delivery::correlation_id`](crate::Delivery::correlation_id). The answer is the message's id.
    pub async fn send<At>(&self, message: &M, correlation_id: &str) -> Result<String, CallError>
    where
        V: Has<Send<M>, At>,
        M: Message<Queue = Standard>,
    {
        self.post(&Letter::new(message, correlation_id)).await
    }

    /// Sends a message to a FIFO queue, behind the others of `group`. A second message with the same
    /// `deduplication_id` within five minutes is not delivered.
    pub async fn send_in_group<At>(
        &self,
        message: &M,
        correlation_id: &str,
        group: &str,
        deduplication_id: &str,
    ) -> Result<String, CallError>
    where
        V: Has<Send<M>, At>,
        M: Message<Queue = Fifo>,
    {
        self.post(&Letter::in_group(message, correlation_id, group, deduplication_id)).await
    }

    async fn post(&self, letter: &Letter<'_, M>) -> Result<String, CallError> {
        let sending = self.aws().queues().send_message().queue_url(self.text()).message_body(letter.body()?);
        let sending = sending
            .message_attributes(CORRELATION, text(letter.correlation_id)?)
            .set_message_group_id(letter.place.map(|(group, _)| group.to_owned()))
            .set_message_deduplication_id(letter.place.map(|(_, id)| id.to_owned()));
        let sent = sending.send().await.map_err(|error| CallError::of(ACTION, &error))?;
        Ok(sent.message_id.unwrap_or_default())
    }
}

/// A text as an attribute.
pub(super) fn text(value: &str) -> Result<MessageAttributeValue, CallError> {
    let attribute = MessageAttributeValue::builder().data_type("String").string_value(value).build();
    attribute.map_err(|_| CallError::unreadable(ACTION, "the text cannot be an attribute"))
}
