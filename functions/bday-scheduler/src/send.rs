//! Putting what is due into the queue.

use bday_database::failed;
use contract::{Has, Queue, Send, Verb};
use contracts::bday::Birthday;
use harness::{Client as Harnessed, Deadline, Failure, Letter};
use jiff::Timestamp;
use tokio_postgres::{Client, Row};

/// How many events a transaction takes: ten calls of ten, under way at once. A crash sends so many again at most.
pub const BATCH: i64 = 100;

// Both rows are locked, so that nobody plans for a user whose event is under way.
const DUE: &str = "SELECT e.id::text, e.user_id, u.full_name, e.due_at
FROM events e JOIN users u ON u.id = e.user_id
WHERE e.sent_at IS NULL AND e.due_at <= $1
ORDER BY e.due_at LIMIT $2
FOR UPDATE OF e, u SKIP LOCKED";

const SENT: &str = "UPDATE events SET sent_at = now() WHERE id = ANY($1::text[]::uuid[])";
// Whoever was greeted has no birthday ahead: the next tick writes it down.
const GREETED: &str = "UPDATE users SET unplanned_since = now() WHERE id = ANY($1)";

/// What became of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// How many were due and nobody else's.
    pub taken: usize,
    /// How many of them are in the queue.
    pub sent: usize,
}

/// Takes up to [`BATCH`] events that are due at `now`, sends them and marks those that were sent, in one transaction.
///
/// # Errors
/// As [`failed`] says. What was sent by then is sent again.
pub async fn send_due<V, At>(
    client: &mut Client,
    queue: &Harnessed<V>,
    now: Timestamp,
    deadline: Deadline,
) -> Result<Sent, Failure>
where
    V: Verb<Of = Queue<Birthday>> + Has<Send<Birthday>, At>,
{
    let fault = |error| failed(&error);
    let transaction = client.transaction().await.map_err(fault)?;
    let due = transaction.query(DUE, &[&now, &BATCH]).await.map_err(fault)?;
    if due.is_empty() {
        return Ok(Sent::default());
    }
    let birthdays: Vec<Birthday> = due.iter().map(birthday).collect();
    let letters: Vec<_> = birthdays.iter().map(|birthday| Letter::new(birthday, &birthday.event_id)).collect();
    let outcomes = queue.send_all(&letters, deadline).await;

    let (mut events, mut users) = (Vec::new(), Vec::new());
    for (birthday, outcome) in birthdays.iter().zip(outcomes) {
        match outcome {
            Ok(_) => {
                events.push(birthday.event_id.as_str());
                users.push(birthday.user_id.as_str());
            }
            Err(error) => {
                tracing::warn!(correlationId = birthday.event_id, reason = %error, "an event was not sent");
            }
        }
    }
    transaction.execute(SENT, &[&events]).await.map_err(fault)?;
    transaction.execute(GREETED, &[&users]).await.map_err(fault)?;
    transaction.commit().await.map_err(fault)?;
    Ok(Sent { taken: due.len(), sent: events.len() })
}

fn birthday(row: &Row) -> Birthday {
    let due: Timestamp = row.get(3);
    Birthday { event_id: row.get(0), user_id: row.get(1), full_name: row.get(2), timestamp: due.to_string() }
}
