//! Bringing a database up to this build's schema.

use harness::Failure;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tokio_postgres::{Client, Transaction};

use crate::failed;

/// A step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// What it is called; its place in the list is its version, from 1.
    pub name: &'static str,
    /// What it does.
    pub sql: &'static str,
}

/// The schema, step by step. New steps go to the end.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "users_and_events", sql: include_str!("../migrations/0001_users_and_events.sql") },
    Migration { name: "deliveries", sql: include_str!("../migrations/0002_deliveries.sql") },
];

/// What a migration did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Migrated {
    /// The steps that were missing, in order.
    pub applied: Vec<String>,
    /// The version that the schema has now.
    pub version: usize,
}

/// Whoever migrates holds this lock of the server's: any number will do, so it is `bday` in ASCII.
const LOCK: i64 = 0x6264_6179;

const RECORD: &str = "CREATE TABLE IF NOT EXISTS migrations (
    version integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
)";

/// Applies what is missing of `steps`, in order and in one transaction: all of it or nothing. Of two at once the second waits for the
/// first and finds nothing to do.
///
/// # Errors
/// A permanent failure where what was applied is not what `steps` says: an old step was changed, or another build has more. Else as
/// [`failed`] says.
pub async fn migrate(client: &mut Client, steps: &[Migration]) -> Result<Migrated, Failure> {
    let transaction = client.transaction().await.map_err(|error| failed(&error))?;
    let applied = apply(&transaction, steps).await?;
    transaction.commit().await.map_err(|error| failed(&error))?;
    Ok(Migrated { applied, version: steps.len() })
}

async fn apply(transaction: &Transaction<'_>, steps: &[Migration]) -> Result<Vec<String>, Failure> {
    let fault = |error| failed(&error);
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await.map_err(fault)?;
    transaction.batch_execute(RECORD).await.map_err(fault)?;
    let rows = transaction.query("SELECT name, checksum FROM migrations ORDER BY version", &[]).await.map_err(fault)?;
    if rows.len() > steps.len() {
        let (theirs, ours) = (rows.len(), steps.len());
        return Err(Failure::permanent(format!(
            "the database has version {theirs} of its schema, and this build knows {ours}: deploy the newer build"
        )));
    }
    for (row, step) in rows.iter().zip(steps) {
        let (name, checksum): (&str, &str) = (row.get(0), row.get(1));
        if checksum != checksum_of(step) {
            return Err(Failure::permanent(format!(
                "the migration `{name}` was changed after it was applied: give it back its text, and write another one"
            )));
        }
    }
    let mut applied = Vec::new();
    for (at, step) in steps.iter().enumerate().skip(rows.len()) {
        transaction.batch_execute(step.sql).await.map_err(|error| {
            let reason = format!("the migration `{}` failed: {}", step.name, failed(&error).reason());
            Failure::passing(reason).at_next_delivery()
        })?;
        let version = i32::try_from(at + 1).map_err(|_| Failure::permanent("there are too many migrations"))?;
        let record = "INSERT INTO migrations (version, name, checksum) VALUES ($1, $2, $3)";
        transaction.execute(record, &[&version, &step.name, &checksum_of(step)]).await.map_err(fault)?;
        applied.push(step.name.to_owned());
    }
    Ok(applied)
}

/// Of the name too: a step that is called otherwise is another one. Ends of lines do not count, since a checkout may change them.
fn checksum_of(step: &Migration) -> String {
    let text = step.sql.replace("\r\n", "\n");
    hex::encode(Sha256::digest(format!("{}\n{text}", step.name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_of_the_name_and_the_text() {
        let step = |name, sql| checksum_of(&Migration { name, sql });
        assert_eq!(step("a", "SELECT 1;\nSELECT 2;\n"), step("a", "SELECT 1;\r\nSELECT 2;\r\n"));
        assert_ne!(step("a", "SELECT 1;"), step("b", "SELECT 1;"));
        assert_ne!(step("a", "SELECT 1;"), step("a", "SELECT 2;"));
    }
}
