//! Where dead letters go back to, and what one request may hold.

use std::collections::BTreeSet;

use aws_sdk_sqs::{
    Client,
    types::{
        Message, MessageSystemAttributeName as Known, MessageSystemAttributeNameForSends as Sendable,
        MessageSystemAttributeValue, SendMessageBatchRequestEntry,
    },
};

use super::queue::{BATCH, TRIES, client, id, known, pause};
use crate::{
    Error, Result,
    aws::Aws,
    command::{resource::Found, send::LARGEST},
    report::plural,
};

/// Where messages go.
pub(super) struct Destination {
    pub(super) found: Found,
    pub(super) url: String,
    aws: Aws,
    client: Client,
}

impl Destination {
    pub(super) async fn open(aws: &Aws, found: Found) -> Result<Self> {
        Ok(Self { url: found.physical(aws).await?, found, aws: aws.clone(), client: client(aws) })
    }

    pub(super) fn is_fifo(&self) -> bool {
        self.url.strip_suffix(".fifo").is_some()
    }
}

/// What became of the messages of one request.
#[derive(Default)]
pub(super) struct Sent {
    /// With their new ids.
    pub(super) taken: Vec<(Message, String)>,
    pub(super) refused: Vec<(Message, String)>,
    /// Where SQS failed: what it did not take.
    pub(super) left: Vec<Message>,
    pub(super) fault: Option<Error>,
}

impl Destination {
    /// Sends the messages of one request. What SQS refuses for a passing reason is offered again.
    pub(super) async fn send(&self, mut left: Vec<Message>) -> Sent {
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
pub(super) fn request(pending: &mut Vec<Message>, fifo: bool) -> Vec<Message> {
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
