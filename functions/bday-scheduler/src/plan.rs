//! Writing down when the next birthdays are.

use std::collections::HashMap;

use bday_database::failed;
use harness::Failure;
use jiff::{SignedDuration, Timestamp, civil::Date};
use tokio_postgres::{Client, Row, Transaction};

use crate::when;

/// How far a nine o'clock may lie back of a user who has moved: the most that two clocks on earth differ by, from -12 to +14 hours.
const MOVED: SignedDuration = SignedDuration::from_hours(26);

const UNPLANNED: &str = "SELECT id, birth_date, time_zone, unplanned_since FROM users
WHERE unplanned_since IS NOT NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED";

// Behind the users' locks, which whoever sends takes too: what it reads does not change any more.
const EVENTS: &str =
    "SELECT user_id, max(year) FILTER (WHERE sent_at IS NOT NULL), min(due_at) FILTER (WHERE sent_at IS NULL)
FROM events WHERE user_id = ANY($1) GROUP BY user_id";

const AHEAD: &str = "INSERT INTO events (user_id, year, due_at)
SELECT * FROM unnest($1::text[], $2::integer[], $3::timestamptz[])
ON CONFLICT (user_id) WHERE sent_at IS NULL DO UPDATE SET year = EXCLUDED.year, due_at = EXCLUDED.due_at";

const PLANNED: &str = "UPDATE users SET unplanned_since = NULL, fault = known.fault
FROM unnest($1::text[], $2::text[]) AS known (id, fault) WHERE users.id = known.id";

/// Has every user planned anew, where the events were planned by another edition of the time zones' rules.
///
/// # Errors
/// As [`failed`] says.
pub async fn plan_all_anew_for(client: &mut Client, edition: &str) -> Result<(), Failure> {
    let fault = |error| failed(&error);
    let transaction = client.transaction().await.map_err(fault)?;
    let moved = "UPDATE time_zones SET edition = $1 WHERE edition <> $1";
    if transaction.execute(moved, &[&edition]).await.map_err(fault)? > 0 {
        let users = transaction
            .execute("UPDATE users SET unplanned_since = coalesce(unplanned_since, now())", &[])
            .await
            .map_err(fault)?;
        tracing::info!(edition, users, "the time zones have new rules: every birthday is planned anew");
    }
    transaction.commit().await.map_err(fault)
}

/// Writes down the next birthday of up to `most` users who have none ahead, or whose one may have moved; how many they were.
///
/// # Errors
/// As [`failed`] says.
pub async fn plan(client: &mut Client, now: Timestamp, most: i64) -> Result<usize, Failure> {
    let fault = |error| failed(&error);
    let transaction = client.transaction().await.map_err(fault)?;
    let users = transaction.query(UNPLANNED, &[&most]).await.map_err(fault)?;
    if !users.is_empty() {
        write_down(&transaction, &users, now).await.map_err(fault)?;
    }
    transaction.commit().await.map_err(fault)?;
    Ok(users.len())
}

/// What is known of a user's events.
#[derive(Clone, Copy, Default)]
struct Known {
    greeted_in: Option<i32>,
    ahead: Option<Timestamp>,
}

async fn write_down(transaction: &Transaction<'_>, users: &[Row], now: Timestamp) -> Result<(), tokio_postgres::Error> {
    let ids: Vec<&str> = users.iter().map(|user| user.get(0)).collect();
    let rows = transaction.query(EVENTS, &[&ids]).await?;
    let known = |row: &Row| Known { greeted_in: row.get(1), ahead: row.get(2) };
    let known: HashMap<&str, Known> = rows.iter().map(|row| (row.get(0), known(row))).collect();

    let mut faults: Vec<Option<String>> = Vec::new();
    let (mut planned, mut years, mut times) = (Vec::new(), Vec::<i32>::new(), Vec::new());
    for user in users {
        let (id, birth, zone): (&str, Date, &str) = (user.get(0), user.get(1), user.get(2));
        let since: Timestamp = user.get(3);
        let known = known.get(id).copied().unwrap_or_default();
        let from = match known.ahead {
            // What is due and not sent yet stays so, unless its user was changed.
            Some(at) => now.min(at) - MOVED,
            None => now.min(since),
        };
        match next(birth, zone, from, known.greeted_in) {
            Ok(next) => {
                planned.push(id);
                years.push(next.year.into());
                times.push(next.at);
                faults.push(None);
            }
            Err(fault) => {
                tracing::warn!(userId = id, fault, "the user's next birthday cannot be told");
                faults.push(Some(fault.to_owned()));
            }
        }
    }
    if !planned.is_empty() {
        transaction.execute(AHEAD, &[&planned, &years, &times]).await?;
    }
    transaction.execute(PLANNED, &[&ids, &faults]).await?;
    Ok(())
}

fn next(birth: Date, zone: &str, from: Timestamp, greeted_in: Option<i32>) -> Result<when::Next, &'static str> {
    let zone = when::zone(zone).ok_or("the time zone has no IANA name")?;
    let after = greeted_in.map(|year| i16::try_from(year).unwrap_or(i16::MAX));
    when::next(birth, &zone, from, after).map_err(|_| "the calendar ends before the next birthday")
}
