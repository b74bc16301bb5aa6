//! Publishing to a topic.

use contract::{Has, Message, Publish, QueueKind, Topic, Verb};
use serde::Serialize;

use crate::{
    CallError, Client,
    delivery::CORRELATION,
    signed::{Ask, Service, text_of},
};

const ACTION: &str = "sns:Publish";

/// SNS takes 256 KB a message. Source: SNS API reference, Publish.
const MOST_BYTES: usize = 262_144;

impl<V, M> Client<V>
where
    V: Verb<Of = Topic<M>>,
    M: Message + Serialize,
{
    /// Publishes a message, 262,144 bytes at most. `correlation_id` follows it as an attribute, also through a
    /// subscription without an envelope. The answer is the message's id.
    pub async fn publish<At>(&self, message: &M, correlation_id: &str) -> Result<String, CallError>
    where
        V: Has<Publish<M>, At>,
        M: Message<Queue = contract::Standard>,
    {
        self.put_out(message, correlation_id, None, None).await
    }

    /// Publishes a message with a subject: the line above an e-mail, 1 to 100 printable ASCII characters.
    pub async fn publish_with_subject<At>(
        &self,
        message: &M,
        correlation_id: &str,
        subject: &str,
    ) -> Result<String, CallError>
    where
        V: Has<Publish<M>, At>,
        M: Message<Queue = contract::Standard>,
    {
        self.put_out(message, correlation_id, None, Some(subject)).await
    }

    /// Publishes a message to a FIFO topic, behind the others of `group`.
    pub async fn publish_in_group<At>(
        &self,
        message: &M,
        correlation_id: &str,
        group: &str,
        deduplication_id: &str,
    ) -> Result<String, CallError>
    where
        V: Has<Publish<M>, At>,
        M: Message<Queue = contract::Fifo>,
    {
        self.put_out(message, correlation_id, Some((group, deduplication_id)), None).await
    }

    async fn put_out(
        &self,
        message: &M,
        correlation_id: &str,
        place: Option<(&str, &str)>,
        subject: Option<&str>,
    ) -> Result<String, CallError> {
        let text = serde_json::to_string(message)
            .map_err(|_| CallError::unreadable(ACTION, format!("the `{}` cannot be written as JSON", M::NAME)))?;
        if text.len() > MOST_BYTES {
            let why = format!("the `{}` has {} bytes, SNS takes {MOST_BYTES}", M::NAME, text.len());
            return Err(CallError::unreadable(ACTION, why));
        }
        debug_assert_eq!(place.is_some(), M::Queue::FIFO);
        let mut form = vec![
            ("Action", "Publish"),
            ("Version", "2010-03-31"),
            ("TopicArn", self.text()),
            ("Message", &text),
            ("MessageAttributes.entry.1.Name", CORRELATION),
            ("MessageAttributes.entry.1.Value.DataType", "String"),
            ("MessageAttributes.entry.1.Value.StringValue", correlation_id),
        ];
        form.extend(subject.map(|subject| ("Subject", subject)));
        if let Some((group, id)) = place {
            form.extend([("MessageGroupId", group), ("MessageDeduplicationId", id)]);
        }
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish().into_bytes();
        let ask = Ask {
            action: ACTION,
            service: Service::Sns,
            method: "POST",
            bucket: None,
            path: "/".to_owned(),
            headers: vec![("content-type", "application/x-www-form-urlencoded".to_owned())],
            body,
        };
        let answer = ask.send(self.aws()).await?;
        Ok(text_of(&String::from_utf8_lossy(&answer), "MessageId").unwrap_or_default())
    }
}
