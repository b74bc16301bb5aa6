//! One invocation at a time.

use std::time::Duration;

use bday_database::{Database, MIGRATIONS, Migrated, failed, migrate};
use contracts::bday;
use harness::{Deadline, Error, Failure, InFunction, Invocation, Invoked};
use jiff::Timestamp;
use serde::Serialize;
use tokio_postgres::Client;

use crate::{BATCH, Call, enroll, plan, plan_all_anew_for, send_due, when, withdraw};

/// How many users are planned in a transaction.
const USERS: i64 = 500;
/// Nothing is begun with less than this left: a transaction takes a fraction of it.
const ENOUGH: Duration = Duration::from_secs(5);
/// For how long it is known what was delivered: no message lives longer, not even one that was redriven once.
const REMEMBERED: &str = "DELETE FROM deliveries WHERE event_id IN (
    SELECT event_id FROM deliveries WHERE begun_at < now() - interval '60 days' AND done_at IS NOT NULL LIMIT 1000
)";

/// Finds the birthdays that are due.
pub struct Scheduler {
    contract: bday::Scheduler<InFunction>,
    database: Database,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// By a tick.
    Ticked {
        /// How many users' next birthdays were written down.
        planned: usize,
        /// How many events were put into the queue.
        sent: usize,
    },
    /// To the schema.
    Migrated(Migrated),
    /// Users who were added or changed.
    Enrolled {
        /// How many.
        enrolled: u64,
    },
    /// Users who were removed.
    Withdrawn {
        /// How many.
        withdrawn: u64,
    },
}

impl Invoked for Scheduler {
    type Input = Call;
    type Output = Answer;
    type Contract = bday::Scheduler<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        Ok(Self { database: Database::new(contract.database.clone())?, contract })
    }

    async fn handle(&self, call: Call, invocation: &Invocation) -> Result<Answer, Failure> {
        // A connection of its own: one that was kept would have been frozen with the instance for a minute.
        let mut client = self.database.connect().await?;
        match call {
            // Boxed: it sends, and that is deep.
            Call::Tick => Box::pin(self.tick(&mut client, Timestamp::now(), invocation.deadline)).await,
            Call::Migrate => migrate(&mut client, MIGRATIONS).await.map(Answer::Migrated),
            Call::Enroll(people) => enroll(&client, &people).await.map(|enrolled| Answer::Enrolled { enrolled }),
            Call::Withdraw(ids) => withdraw(&client, &ids).await.map(|withdrawn| Answer::Withdrawn { withdrawn }),
        }
    }
}

impl Scheduler {
    async fn tick(&self, client: &mut Client, now: Timestamp, deadline: Deadline) -> Result<Answer, Failure> {
        let goes_on = || deadline.left() > ENOUGH;
        plan_all_anew_for(client, when::edition()).await?;
        let mut planned = 0;
        while goes_on() {
            let users = plan(client, now, USERS).await?;
            planned += users;
            if i64::try_from(users).is_ok_and(|users| users < USERS) {
                break;
            }
        }
        let mut sent = 0;
        while goes_on() {
            let batch = send_due(client, &self.contract.birthdays, now, deadline).await?;
            sent += batch.sent;
            if batch.sent < batch.taken {
                let left = batch.taken - batch.sent;
                return Err(Failure::passing(format!(
                    "{sent} events were sent, and {left} were not: the next tick tries again"
                )));
            }
            if i64::try_from(batch.taken).is_ok_and(|taken| taken < BATCH) {
                break;
            }
        }
        client.execute(REMEMBERED, &[]).await.map_err(|error| failed(&error))?;
        tracing::info!(planned, sent, "what was due is in the queue");
        Ok(Answer::Ticked { planned, sent })
    }
}
