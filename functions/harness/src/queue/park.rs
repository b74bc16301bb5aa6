//! Parking a message that can never be handled.

use aws_lambda_events::event::sqs::{SqsMessage, SqsMessageAttribute};
use aws_sdk_sqs::types::MessageAttributeValue;
use aws_smithy_types::Blob;
use contract::{Message, QueueKind, Send};

use super::send::{ACTION, text};
use crate::{
    CallError, Client, Delivery,
    delivery::{CORRELATION, ORIGIN},
};

/// The attribute that says why a message lies in the dead-letter queue.
const REASON: &str = "failureReason";

/// SQS takes no more attributes than these.
pub(super) const MOST_ATTRIBUTES: usize = 10;

/// A reason is cut here: it shares the message's size with its body.
const MOST_REASON: usize = 1_024;

impl<M: Message> Client<Send<M>> {
    /// Sends a record as it is to this queue, a dead-letter queue, with the reason and its first id as attributes.
    ///
    /// On FIFO it stays in its group, and is deduplicated by its own id: a delivery that ended between parking and
    /// deleting parks it once more, and that is dropped. (Not by the id it was deduplicated by: two messages may share
    /// that, more than five minutes apart, and lie side by side in a backlog.)
    pub(crate) async fn park(&self, record: &SqsMessage, delivery: &Delivery, reason: &str) -> Result<(), CallError> {
        let body = record.body.clone().filter(|body| !body.is_empty() && !delivery.message_id.is_empty());
        let body =
            body.ok_or_else(|| CallError::unreadable(ACTION, "a record without an id or a body is not parked"))?;
        let fifo = M::Queue::FIFO;
        let mut sending = self.aws().queues().send_message().queue_url(self.text()).message_body(body);
        for (name, value) in attributes(record, delivery, reason)? {
            sending = sending.message_attributes(name, value);
        }
        let sending = sending
            .set_message_group_id(delivery.group.clone().filter(|_| fifo))
            .set_message_deduplication_id(Some(delivery.message_id.clone()).filter(|_| fifo));
        sending.send().await.map(drop).map_err(|error| CallError::of(ACTION, &error))
    }
}

fn attributes(
    record: &SqsMessage,
    delivery: &Delivery,
    reason: &str,
) -> Result<Vec<(String, MessageAttributeValue)>, CallError> {
    let ours = [
        (REASON, sendable(reason)),
        (ORIGIN, delivery.origin_id.clone()),
        (CORRELATION, delivery.correlation_id.clone()),
    ];
    let mut all = Vec::new();
    for (name, value) in &ours {
        all.push(((*name).to_owned(), text(value)?));
    }
    let mut others: Vec<_> =
        record.message_attributes.iter().filter(|(name, _)| ours.iter().all(|(own, _)| own != name)).collect();
    others.sort_by_key(|(name, _)| *name);
    let others = others.into_iter().filter_map(|(name, value)| Some((name.clone(), copy(value)?)));
    all.extend(others.take(MOST_ATTRIBUTES - ours.len()));
    Ok(all)
}

fn copy(attribute: &SqsMessageAttribute) -> Option<MessageAttributeValue> {
    let blob = attribute.binary_value.as_ref().map(|value| Blob::new(value.0.clone()));
    MessageAttributeValue::builder()
        .data_type(attribute.data_type.clone()?)
        .set_string_value(attribute.string_value.clone())
        .set_binary_value(blob)
        .build()
        .ok()
}

/// The reason with the characters that SQS takes, and never empty.
fn sendable(reason: &str) -> String {
    let taken = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let mut text: String = reason.chars().filter(taken).collect();
    text.truncate(text.floor_char_boundary(MOST_REASON));
    if text.is_empty() { "unknown".to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_that_can_be_sent() {
        for (reason, expected) in [("a\u{0}b\u{ffff}", "ab"), ("", "unknown"), ("\u{1}", "unknown"), ("é\n", "é\n")] {
            assert_eq!(sendable(reason), expected);
        }
        assert_eq!(sendable(&"é".repeat(1_000)).len(), 1_024);
        assert_eq!(sendable(&"€".repeat(1_000)).len(), 1_023);
    }
}
