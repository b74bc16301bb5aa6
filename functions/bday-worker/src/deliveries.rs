//! What was done for which event.

use std::time::Duration;

use bday_database::{Database, failed, is_broken};
use harness::Failure;
use tokio_postgres::{Row, types::ToSql};

/// The record of deliveries.
pub struct Deliveries {
    database: Database,
}

/// What came of taking an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is ours.
    Ours(Hold),
    /// Another delivery of it is at work, or was a moment ago.
    Others,
    /// It is done.
    Done,
}

/// That an event is ours, until it is settled or the time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    event_id: String,
    attempt: i32,
}

const TAKE: &str = "INSERT INTO deliveries (event_id, held_until) VALUES ($1, now() + make_interval(secs => $2))
ON CONFLICT (event_id) DO UPDATE SET held_until = EXCLUDED.held_until, attempts = deliveries.attempts + 1
WHERE deliveries.done_at IS NULL AND (deliveries.held_until IS NULL OR deliveries.held_until <= now())
RETURNING attempts";
const IS_DONE: &str = "SELECT done_at IS NOT NULL FROM deliveries WHERE event_id = $1";
const FINISH: &str = "UPDATE deliveries SET done_at = now(), held_until = NULL WHERE event_id = $1 AND done_at IS NULL";
const LET_GO: &str =
    "UPDATE deliveries SET held_until = NULL WHERE event_id = $1 AND attempts = $2 AND done_at IS NULL";

impl Deliveries {
    /// The record in a database.
    pub fn new(database: Database) -> Self {
        Self { database }
    }

    /// Takes an event for as long as `held`.
    ///
    /// # Errors
    /// As [`failed`] says.
    pub async fn take(&self, event_id: &str, held: Duration) -> Result<Taken, Failure> {
        let seconds = held.as_secs_f64();
        if let Some(row) = self.run(TAKE, &[&event_id, &seconds]).await? {
            return Ok(Taken::Ours(Hold { event_id: event_id.to_owned(), attempt: row.get(0) }));
        }
        let done = self.run(IS_DONE, &[&event_id]).await?.is_some_and(|row| row.get(0));
        Ok(if done { Taken::Done } else { Taken::Others })
    }

    /// Records that it is done.
    ///
    /// # Errors
    /// As [`failed`] says: it is then taken for not done.
    pub async fn finish(&self, hold: &Hold) -> Result<(), Failure> {
        self.run(FINISH, &[&hold.event_id]).await.map(drop)
    }

    /// Gives it back, so that the next delivery can take it. Where that does not work, time does it.
    pub async fn let_go(&self, hold: &Hold) {
        if let Err(failure) = self.run(LET_GO, &[&hold.event_id, &hold.attempt]).await {
            tracing::warn!(reason = failure.reason(), "the event is held until its time is over");
        }
    }

    /// One statement, on another connection where the first one broke: each of them can be run twice.
    async fn run(&self, statement: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Failure> {
        let client = self.database.shared().await?;
        match client.query_opt(statement, values).await {
            Err(error) if is_broken(&error) && client.is_closed() => {
                tracing::info!("the connection to the database has broken: another one is made");
                let client = self.database.shared().await?;
                client.query_opt(statement, values).await
            }
            outcome => outcome,
        }
        .map_err(|error| failed(&error))
    }
}
