//! Sending messages, and noting that they were accepted.

use std::time::{Duration, SystemTime};

use contract::{Fifo, Message, Send, Update};
use contracts::mht::StatusRecord;
use futures_util::{StreamExt, stream};
use harness::{CallError, Client, Condition, Deadline, Letter};
use serde::Serialize;

use crate::posted::Posted;

/// How many records are written at once.
const AT_ONCE: usize = 25;

/// As long as the ledger keeps its records: longer than a message can lie in a queue and its dead-letter queue.
const KEPT: Duration = Duration::from_hours(30 * 24);

/// What the table is told of an accepted message.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Note<'a> {
    status: &'static str,
    use_case: &'static str,
    correlation_id: &'a str,
    accepted_at: u64,
    expires_at: u64,
}

/// Sends all messages: an outcome for each, in their order.
pub(crate) async fn send<M>(
    queue: &Client<Send<M>>,
    posted: &[Posted<M>],
    correlation_id: &str,
    deadline: Deadline,
) -> Vec<Result<String, CallError>>
where
    M: Message<Queue = Fifo> + Serialize,
{
    if let [Posted { message, group, deduplication_id }] = posted {
        return vec![queue.send_in_group(message, correlation_id, group, deduplication_id).await];
    }
    let letters: Vec<_> = posted
        .iter()
        .map(|Posted { message, group, deduplication_id }| {
            Letter::in_group(message, correlation_id, group, deduplication_id)
        })
        .collect();
    queue.send_all(&letters, deadline).await
}

/// Notes that messages were accepted, where no worker was faster. What cannot be noted is told: the message lies in its queue all the
/// same, and its worker makes the record.
pub(crate) async fn note(
    status: &Client<Update<StatusRecord>>,
    use_case: &'static str,
    ids: &[String],
    correlation_id: &str,
) {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let accepted = Note {
        status: StatusRecord::ACCEPTED,
        use_case,
        correlation_id,
        accepted_at: u64::try_from(now.as_millis()).unwrap_or(u64::MAX),
        expires_at: (now + KEPT).as_secs(),
    };
    let first = Condition::absent();
    let notes = ids.iter().map(|id| status.update_if(id.as_str(), &accepted, Some(&first)));
    let outcomes: Vec<_> = stream::iter(notes.collect::<Vec<_>>()).buffer_unordered(AT_ONCE).collect().await;
    let failed: Vec<_> = outcomes.into_iter().filter_map(Result::err).collect();
    if let Some(error) = failed.first() {
        tracing::warn!(messages = failed.len(), reason = %error, "accepted messages could not be noted");
    }
}
