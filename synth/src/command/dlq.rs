//! `dlq`: what lies in the dead-letter queues.

use std::{collections::BTreeMap, fmt, time::Duration};

use aws_sdk_sqs::types::{
    ChangeMessageVisibilityBatchRequestEntry, Message, MessageSystemAttributeName, QueueAttributeName,
};
use serde::Serialize;

use super::{
    Context,
    resource::{self, DEAD_LETTERS},
};
use crate::{Result, aws::Aws, exit, report::plural};

/// While messages are looked at, nobody else receives them; they come back by themselves if the command is killed.
const LOOKING: i32 = 30;

/// One dead-letter queue.
#[derive(Debug, Serialize)]
struct Line {
    stack: String,
    queue: String,
    messages: u64,
    in_flight: u64,
    url: String,
    #[serde(skip)]
    width: usize,
}

impl fmt::Display for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = usize::try_from(self.messages).unwrap_or(usize::MAX);
        write!(to, "{:<width$}  {:>12}", self.queue, plural(count, "message"), width = self.width)?;
        if self.in_flight > 0 {
            write!(to, ", {} being looked at", self.in_flight)?;
        }
        write!(to, "  {}", self.stack)
    }
}

/// Shows every dead-letter queue of the selected stacks and how much lies in it.
///
/// # Errors
/// A stack that is not deployed, or a cloud that cannot be reached.
pub async fn list(context: &Context) -> Result<u8> {
    let stacks = context.selected(&context.assembly()?)?;
    let all = resource::all(&DEAD_LETTERS, &stacks);
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let client = aws_sdk_sqs::Client::new(aws.config());
    let width = all.iter().map(|found| found.id.len()).max().unwrap_or(0);
    for found in all {
        let url = found.physical(&aws).await?;
        let answer = client
            .get_queue_attributes()
            .queue_url(&url)
            .attribute_names(QueueAttributeName::ApproximateNumberOfMessages)
            .attribute_names(QueueAttributeName::ApproximateNumberOfMessagesNotVisible)
            .send()
            .await
            .map_err(aws.fault("SQS", "GetQueueAttributes"))?;
        let number = |name: &QueueAttributeName| -> u64 {
            answer.attributes().and_then(|all| all.get(name)).and_then(|text| text.parse().ok()).unwrap_or(0)
        };
        context.report.data(&Line {
            messages: number(&QueueAttributeName::ApproximateNumberOfMessages),
            in_flight: number(&QueueAttributeName::ApproximateNumberOfMessagesNotVisible),
            stack: found.stack,
            queue: found.id,
            url,
            width,
        });
    }
    Ok(exit::DONE)
}

/// One dead letter.
#[derive(Debug, Serialize)]
struct Letter {
    message_id: String,
    sent: Option<String>,
    receives: Option<u32>,
    group: Option<String>,
    body: String,
}

impl fmt::Display for Letter {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}", self.message_id)?;
        if let Some(sent) = &self.sent {
            write!(to, "  sent {sent}")?;
        }
        if let Some(receives) = self.receives {
            write!(to, "  {}", plural(receives as usize, "receive"))?;
        }
        if let Some(group) = &self.group {
            write!(to, "  group {group}")?;
        }
        write!(to, "\n    {}", self.body)
    }
}

impl From<&Message> for Letter {
    fn from(message: &Message) -> Self {
        let attribute = |name: &MessageSystemAttributeName| message.attributes().and_then(|all| all.get(name)).cloned();
        let sent = attribute(&MessageSystemAttributeName::SentTimestamp)
            .and_then(|text| text.parse().ok())
            .map(|millis| std::time::UNIX_EPOCH + Duration::from_millis(millis));
        Self {
            message_id: message.message_id().unwrap_or_default().to_owned(),
            sent: sent.map(|time| humantime::format_rfc3339_seconds(time).to_string()),
            receives: attribute(&MessageSystemAttributeName::ApproximateReceiveCount)
                .and_then(|text| text.parse().ok()),
            group: attribute(&MessageSystemAttributeName::MessageGroupId),
            body: message.body().unwrap_or_default().to_owned(),
        }
    }
}

/// Shows up to `limit` messages of a dead-letter queue, and gives them back at once.
///
/// # Errors
/// No such queue, or a cloud that cannot be reached.
pub async fn show(context: &Context, queue: &str, limit: u32) -> Result<u8> {
    let (stacks, name) = resource::scope(context, queue)?;
    let found = resource::one(&DEAD_LETTERS, name, &stacks)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let url = found.physical(&aws).await?;
    let client = aws_sdk_sqs::Client::new(aws.config());
    let mut letters: BTreeMap<String, Message> = BTreeMap::new();
    let looked = look(&client, &aws, &url, limit as usize, &mut letters).await;
    // Given back even if looking failed halfway.
    let given_back = give_back(&client, &aws, &url, letters.values()).await;
    looked?;
    given_back?;
    let mut shown: Vec<Letter> = letters.values().map(Letter::from).collect();
    shown.sort_by(|left, right| (&left.sent, &left.message_id).cmp(&(&right.sent, &right.message_id)));
    let count = shown.len();
    for letter in &shown {
        context.report.data(letter);
    }
    context.report.note("showed", format!("{} of {}, and gave them back", plural(count, "message"), found.id));
    Ok(exit::DONE)
}

async fn look(
    client: &aws_sdk_sqs::Client,
    aws: &Aws,
    url: &str,
    limit: usize,
    letters: &mut BTreeMap<String, Message>,
) -> Result<()> {
    while letters.len() < limit {
        let most = i32::try_from((limit - letters.len()).min(10)).unwrap_or(10);
        let answer = client
            .receive_message()
            .queue_url(url)
            .max_number_of_messages(most)
            .visibility_timeout(LOOKING)
            // Long enough that every server of the queue is asked.
            .wait_time_seconds(1)
            .message_system_attribute_names(MessageSystemAttributeName::All)
            .send()
            .await
            .map_err(aws.fault("SQS", "ReceiveMessage"))?;
        let messages = answer.messages.unwrap_or_default();
        if messages.is_empty() {
            break;
        }
        letters.extend(messages.into_iter().map(|message| (message.message_id.clone().unwrap_or_default(), message)));
    }
    Ok(())
}

async fn give_back(
    client: &aws_sdk_sqs::Client,
    aws: &Aws,
    url: &str,
    letters: impl Iterator<Item = &Message>,
) -> Result<()> {
    let receipts: Vec<&str> = letters.filter_map(Message::receipt_handle).collect();
    for batch in receipts.chunks(10) {
        let entries = batch.iter().enumerate().filter_map(|(index, receipt)| {
            let entry =
                ChangeMessageVisibilityBatchRequestEntry::builder().id(index.to_string()).receipt_handle(*receipt);
            entry.visibility_timeout(0).build().ok()
        });
        client
            .change_message_visibility_batch()
            .queue_url(url)
            .set_entries(Some(entries.collect()))
            .send()
            .await
            .map_err(aws.fault("SQS", "ChangeMessageVisibilityBatch"))?;
    }
    Ok(())
}
