//! `dlq show`: dead letters, without consuming them.

use std::{collections::BTreeMap, fmt, time::Duration};

use aws_sdk_sqs::types::{Message, MessageAttributeValue, MessageSystemAttributeName as Known};
use serde::Serialize;

use super::queue::{DeadLetters, id, known};
use crate::{
    Result,
    aws::Aws,
    command::{
        Context,
        resource::{self, DEAD_LETTERS},
    },
    exit,
    report::plural,
};

/// One dead letter.
#[derive(Debug, Serialize)]
pub(super) struct Letter {
    message_id: String,
    sent: Option<String>,
    receives: Option<u32>,
    group: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    attributes: BTreeMap<String, String>,
    body: String,
    #[serde(skip)]
    order: (u128, u64),
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
        for (name, value) in &self.attributes {
            write!(to, "  {name}={value}")?;
        }
        write!(to, "\n    {}", self.body)
    }
}

impl From<&Message> for Letter {
    fn from(message: &Message) -> Self {
        let number = |name: &Known| known(message, name).and_then(|text| text.parse::<u128>().ok());
        let millis = number(&Known::SentTimestamp).and_then(|millis| u64::try_from(millis).ok());
        let sent = millis.map(|millis| std::time::UNIX_EPOCH + Duration::from_millis(millis));
        Self {
            message_id: id(message),
            sent: sent.map(|time| humantime::format_rfc3339_seconds(time).to_string()),
            receives: known(message, &Known::ApproximateReceiveCount).and_then(|text| text.parse().ok()),
            group: known(message, &Known::MessageGroupId).map(str::to_owned),
            attributes: message.message_attributes().into_iter().flatten().map(text).collect(),
            body: message.body().unwrap_or_default().to_owned(),
            // A FIFO queue numbers its messages; any other knows no better than when they were sent.
            order: (number(&Known::SequenceNumber).unwrap_or_default(), millis.unwrap_or_default()),
        }
    }
}

/// An attribute as text; one of bytes in base64, as SQS's own JSON has it.
fn text((name, value): (&String, &MessageAttributeValue)) -> (String, String) {
    let bytes = value.binary_value().map(aws_smithy_types::base64::encode);
    (name.clone(), value.string_value().map(str::to_owned).or(bytes).unwrap_or_default())
}

/// In the order in which they would be received.
pub(super) fn letters(messages: &[Message]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = messages.iter().map(Letter::from).collect();
    letters.sort_by(|left, right| (left.order, &left.message_id).cmp(&(right.order, &right.message_id)));
    letters
}

/// Shows up to `limit` messages of a dead-letter queue, and gives them back at once.
///
/// # Errors
/// No such queue, or a cloud that cannot be reached.
pub async fn show(context: &Context, queue: &str, limit: u32) -> Result<u8> {
    let (stacks, name) = resource::scope(context, queue)?;
    let found = resource::one(&DEAD_LETTERS, name, &stacks)?;
    let aws = Aws::reach(&context.project, &context.environment).await?;
    let queue = DeadLetters::open(&aws, found).await?;
    let shown = letters(&queue.look(limit as usize).await?);
    for letter in &shown {
        context.report.data(letter);
    }
    let count = plural(shown.len(), "message");
    context.report.note("showed", format!("{count} of {}, and gave them back", queue.found.id));
    Ok(exit::DONE)
}
