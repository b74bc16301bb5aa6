//! A dead-letter queue as it is deployed, and the few requests that are made of it.

use std::{collections::BTreeMap, time::Duration};

use aws_sdk_sqs::{
    Client,
    types::{
        ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequestEntry, Message, MessageSystemAttributeName,
        QueueAttributeName,
    },
};
use aws_smithy_types::timeout::TimeoutConfig;

use crate::{Error, Result, aws::Aws, command::resource::Found, report::plural};

/// SQS takes so many messages in one request.
pub(super) const BATCH: usize = 10;
/// How often what SQS refused for a passing reason is offered again.
pub(super) const TRIES: u32 = 5;
/// How long it is waited before the second offer; doubled each time.
pub(super) const BACKOFF: Duration = Duration::from_millis(100);
/// No request may take longer, its repetitions included, so that a message in hand is not given to somebody else meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);
/// While messages are looked at, nobody else receives them; they come back by themselves if the command is killed. In seconds.
const LOOKING: usize = 30;
/// As long as a message may be invisible: 12 hours, in seconds.
const LONGEST: usize = 12 * 60 * 60;

/// A dead-letter queue.
pub(in crate::command) struct DeadLetters {
    pub(in crate::command) found: Found,
    pub(super) url: String,
    aws: Aws,
    client: Client,
}

/// How many messages lie there, as SQS counts: up to a minute behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::command) struct Depth {
    pub(in crate::command) visible: usize,
    pub(in crate::command) in_flight: usize,
}

impl DeadLetters {
    pub(in crate::command) async fn open(aws: &Aws, found: Found) -> Result<Self> {
        Ok(Self { url: found.physical(aws).await?, found, aws: aws.clone(), client: client(aws) })
    }

    pub(in crate::command) async fn depth(&self) -> Result<Depth> {
        depth(&self.aws, &self.client, &self.url).await
    }

    /// Receives up to ten, and hides them for so many seconds. None means that none is left that may be received.
    pub(super) async fn receive(&self, most: usize, hidden: i32) -> Result<Vec<Message>> {
        let most = i32::try_from(most.min(BATCH)).unwrap_or(i32::MAX);
        // Where the answer is lost, a FIFO queue gives the same messages to a repetition with the same name.
        let attempt = self.url.strip_suffix(".fifo").map(|_| format!("{:032x}", rand::random::<u128>()));
        let answer = self
            .client
            .receive_message()
            .queue_url(&self.url)
            .max_number_of_messages(most)
            .visibility_timeout(hidden)
            // Long enough that every server of the queue is asked.
            .wait_time_seconds(1)
            .message_system_attribute_names(MessageSystemAttributeName::All)
            .message_attribute_names("All")
            .set_receive_request_attempt_id(attempt)
            .send()
            .await;
        Ok(answer.map_err(self.aws.fault("SQS", "ReceiveMessage"))?.messages.unwrap_or_default())
    }

    /// Shows messages without consuming them: up to `limit`, given back at once even where looking fails halfway.
    ///
    /// Of a FIFO queue no more than ten of a group can be seen: while those are in flight, SQS holds the rest of it back.
    pub(in crate::command) async fn look(&self, limit: usize) -> Result<Vec<Message>> {
        let mut letters: BTreeMap<String, Message> = BTreeMap::new();
        let looked = self.look_into(limit, &mut letters).await;
        let given_back = self.hide(letters.values(), 0).await;
        looked?;
        given_back?;
        Ok(letters.into_values().collect())
    }

    async fn look_into(&self, limit: usize, letters: &mut BTreeMap<String, Message>) -> Result<()> {
        // The first must not come back before the last is seen.
        let count = limit.min(self.depth().await?.visible);
        let hidden = i32::try_from((LOOKING + count / BATCH).min(LONGEST)).unwrap_or(i32::MAX);
        while letters.len() < limit {
            let messages = self.receive(limit - letters.len(), hidden).await?;
            if messages.is_empty() {
                break;
            }
            letters.extend(messages.into_iter().map(|message| (id(&message), message)));
        }
        Ok(())
    }

    /// Changes for how long messages in hand stay invisible: 0 gives them back.
    pub(super) async fn hide(&self, letters: impl Iterator<Item = &Message>, seconds: i32) -> Result<()> {
        let receipts: Vec<&str> = letters.filter_map(Message::receipt_handle).collect();
        for batch in receipts.chunks(BATCH) {
            let entries = batch.iter().enumerate().filter_map(|(index, receipt)| {
                let entry =
                    ChangeMessageVisibilityBatchRequestEntry::builder().id(index.to_string()).receipt_handle(*receipt);
                entry.visibility_timeout(seconds).build().ok()
            });
            // One that cannot be changed is no longer in flight.
            self.client
                .change_message_visibility_batch()
                .queue_url(&self.url)
                .set_entries(Some(entries.collect()))
                .send()
                .await
                .map_err(self.aws.fault("SQS", "ChangeMessageVisibilityBatch"))?;
        }
        Ok(())
    }

    /// Deletes up to ten messages in hand; gives the ids of those that are still there, and why.
    pub(super) async fn delete(&self, letters: &[&Message]) -> std::result::Result<(), (Vec<String>, Error)> {
        let mut left: Vec<&Message> = letters.to_vec();
        let mut why = String::new();
        for attempt in 0..TRIES {
            pause(attempt).await;
            let entries = left.iter().enumerate().filter_map(|(index, message)| {
                let entry = DeleteMessageBatchRequestEntry::builder().id(index.to_string());
                entry.receipt_handle(message.receipt_handle()?).build().ok()
            });
            let request = self.client.delete_message_batch().queue_url(&self.url);
            let answer = request.set_entries(Some(entries.collect())).send().await;
            let answer = match answer.map_err(self.aws.fault("SQS", "DeleteMessageBatch")) {
                Ok(answer) => answer,
                Err(fault) => return Err((left.into_iter().map(id).collect(), fault.into())),
            };
            let failed = answer.failed;
            let Some(first) = failed.first() else { return Ok(()) };
            why = first.message.clone().unwrap_or_else(|| first.code.clone());
            let is_left = |index: usize| failed.iter().any(|entry| entry.id == index.to_string());
            left = left.iter().enumerate().filter(|(index, _)| is_left(*index)).map(|(_, message)| *message).collect();
            if failed.iter().all(|entry| entry.sender_fault) {
                break;
            }
        }
        let message = format!("SQS did not delete {} of {}: {why}", plural(left.len(), "message"), self.found.id);
        Err((left.into_iter().map(id).collect(), Error::failed("not-all-deleted", message)))
    }
}

/// A client whose requests end while the messages in hand are still ours.
pub(super) fn client(aws: &Aws) -> Client {
    let timeouts = TimeoutConfig::builder().operation_timeout(PATIENCE).build();
    Client::from_conf(aws_sdk_sqs::config::Builder::from(aws.config()).timeout_config(timeouts).build())
}

/// How much lies in any queue.
pub(in crate::command) async fn depth_of(aws: &Aws, queue: &Found) -> Result<Depth> {
    depth(aws, &client(aws), &queue.physical(aws).await?).await
}

async fn depth(aws: &Aws, client: &Client, url: &str) -> Result<Depth> {
    let answer = client
        .get_queue_attributes()
        .queue_url(url)
        .attribute_names(QueueAttributeName::ApproximateNumberOfMessages)
        .attribute_names(QueueAttributeName::ApproximateNumberOfMessagesNotVisible)
        .send()
        .await
        .map_err(aws.fault("SQS", "GetQueueAttributes"))?;
    let number = |name: &QueueAttributeName| -> usize {
        answer.attributes().and_then(|all| all.get(name)).and_then(|text| text.parse().ok()).unwrap_or(0)
    };
    Ok(Depth {
        visible: number(&QueueAttributeName::ApproximateNumberOfMessages),
        in_flight: number(&QueueAttributeName::ApproximateNumberOfMessagesNotVisible),
    })
}

/// Waits before every attempt but the first.
pub(super) async fn pause(attempt: u32) {
    if attempt > 0 {
        tokio::time::sleep(BACKOFF * 2_u32.pow(attempt - 1)).await;
    }
}

/// The id that SQS gave the message when it was first sent; a dead letter keeps it.
pub(super) fn id(message: &Message) -> String {
    message.message_id().unwrap_or_default().to_owned()
}

/// What SQS knows of a message beside what it says.
pub(super) fn known<'a>(message: &'a Message, name: &MessageSystemAttributeName) -> Option<&'a str> {
    message.attributes().and_then(|all| all.get(name)).map(String::as_str)
}
