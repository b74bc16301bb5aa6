//! One delivery of a message.

use serde_json::{Value, json};

/// A record of a FIFO queue, as an event source mapping hands it over.
#[derive(Clone, Debug)]
pub struct Record {
    /// The id that SQS gave the message.
    pub id: String,
    /// How often it has been received.
    pub count: u32,
    /// Its group.
    pub group: String,
    /// When it was sent, in milliseconds since 1970.
    pub sent_at: u64,
    /// The id that it was first sent under, of one that was parked.
    pub origin: Option<String>,
    /// Its body.
    pub body: String,
}

impl Record {
    /// A message at its first receive, sent on 2026-01-31 at 09:02:03 UTC, in a group of its own.
    pub fn new(id: &str, body: &Value) -> Self {
        let (id, group) = (id.to_owned(), format!("group-of-{id}"));
        Self { id, count: 1, group, sent_at: 1_769_850_123_456, origin: None, body: body.to_string() }
    }

    /// The same, received so often.
    #[must_use]
    pub fn again(&self, count: u32) -> Self {
        Self { count, ..self.clone() }
    }

    /// The same, behind the others of a group.
    #[must_use]
    pub fn in_group(&self, group: &str) -> Self {
        Self { group: group.to_owned(), ..self.clone() }
    }

    pub(crate) fn json(&self) -> Value {
        let text = |value: &str| json!({ "dataType": "String", "stringValue": value });
        let mut attributes = json!({ "correlationId": text("c-7") });
        if let Some(origin) = &self.origin {
            attributes["originId"] = text(origin);
        }
        json!({
            "messageId": self.id,
            "receiptHandle": format!("receipt-{}", self.id),
            "body": self.body,
            "attributes": {
                "ApproximateReceiveCount": self.count.to_string(),
                "SentTimestamp": self.sent_at.to_string(),
                "MessageGroupId": self.group,
            },
            "messageAttributes": attributes,
            "eventSource": "aws:sqs",
        })
    }
}
