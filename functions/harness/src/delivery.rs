//! What is known of a message beside what it says.

use aws_lambda_events::event::sqs::SqsMessage;

use crate::Deadline;

/// The attribute that follows a request through the pipeline.
pub(crate) const CORRELATION: &str = "correlationId";

/// The attribute of a parked message with the id that it was first sent under.
pub(crate) const ORIGIN: &str = "originId";

/// One delivery of a message: its ids, how often it came, and how long it may be worked on.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The id that SQS gave the message: the same at every delivery, another after a redrive from a dead-letter queue.
    pub message_id: String,
    /// The id under which the message was first sent: of one that was [parked](crate::Consumer::dead_letters) and came
    /// back from the dead-letter queue the id it had before, else [`Delivery::message_id`]. Records of what has been done
    /// for a message belong under this one.
    pub origin_id: String,
    /// Follows a request through the pipeline: the attribute `correlationId` where the sender set one, else the message id.
    pub correlation_id: String,
    /// How often the message has been received, this time included.
    pub receive_count: u32,
    /// When the message was sent, in milliseconds since 1970 (UTC): the same at every delivery. 0 where SQS does not say.
    pub sent_at: u64,
    /// The message group of a FIFO queue.
    pub group: Option<String>,
    /// By when the handler must be done.
    pub deadline: Deadline,
}

impl Delivery {
    pub(crate) fn of(record: &SqsMessage, deadline: Deadline) -> Self {
        let number = |name: &str| record.attributes.get(name).and_then(|text| text.parse::<u64>().ok());
        let plain = |name: &str| {
            let attribute = record.message_attributes.get(name)?;
            attribute.string_value.clone().filter(|id| is_plain(id))
        };
        let message_id = record.message_id.clone().unwrap_or_default();
        let origin_id = plain(ORIGIN).unwrap_or_else(|| message_id.clone());
        Self {
            correlation_id: plain(CORRELATION).unwrap_or_else(|| message_id.clone()),
            origin_id,
            receive_count: number("ApproximateReceiveCount").and_then(|count| count.try_into().ok()).unwrap_or(1),
            sent_at: number("SentTimestamp").unwrap_or_default(),
            group: group(record).map(str::to_owned),
            message_id,
            deadline,
        }
    }
}

pub(crate) fn group(record: &SqsMessage) -> Option<&str> {
    record.attributes.get("MessageGroupId").map(String::as_str)
}

/// A correlation id comes from outside and goes into every line: only what an id needs is let through.
pub(crate) fn is_plain(id: &str) -> bool {
    (1..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/=+".contains(&byte))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn record(correlation: Option<&str>) -> SqsMessage {
        let attribute = correlation.map(|id| serde_json::json!({ "dataType": "String", "stringValue": id }));
        let mut record = serde_json::json!({
            "messageId": "m-1",
            "attributes": { "ApproximateReceiveCount": "3", "SentTimestamp": "1700000000123", "MessageGroupId": "g" },
        });
        if let Some(attribute) = attribute {
            record["messageAttributes"] = serde_json::json!({ "correlationId": attribute });
        }
        serde_json::from_value(record).unwrap()
    }

    #[test]
    fn the_ids_of_a_record() {
        let delivery = Delivery::of(&record(Some("order-7")), Deadline::after(Duration::ZERO));
        assert_eq!((delivery.message_id.as_str(), delivery.correlation_id.as_str()), ("m-1", "order-7"));
        assert_eq!(delivery.origin_id, "m-1");
        assert_eq!((delivery.receive_count, delivery.sent_at), (3, 1_700_000_000_123));
        assert_eq!(delivery.group.as_deref(), Some("g"));
    }

    #[test]
    fn a_message_that_was_parked_keeps_its_first_id() {
        let mut record = record(None);
        let mut attribute = aws_lambda_events::event::sqs::SqsMessageAttribute::default();
        attribute.string_value = Some("m-0".to_owned());
        record.message_attributes.insert(ORIGIN.to_owned(), attribute);
        let delivery = Delivery::of(&record, Deadline::after(Duration::ZERO));
        assert_eq!((delivery.origin_id.as_str(), delivery.message_id.as_str()), ("m-0", "m-1"));
    }

    #[test]
    fn a_correlation_id_that_is_none_is_not_taken() {
        for id in [None, Some(""), Some("a b"), Some("{\"x\"}"), Some("é")] {
            assert_eq!(Delivery::of(&record(id), Deadline::after(Duration::ZERO)).correlation_id, "m-1", "{id:?}");
        }
    }
}
