//! Whom to greet.

use bday_database::failed;
use harness::Failure;
use tokio_postgres::Client;

use crate::Person;

const ENROLL: &str = "INSERT INTO users (id, full_name, birth_date, time_zone)
SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::text[])
ON CONFLICT (id) DO UPDATE
SET full_name = EXCLUDED.full_name, birth_date = EXCLUDED.birth_date, time_zone = EXCLUDED.time_zone";

/// Adds users, or changes those who are there: all of them or none.
///
/// # Errors
/// As [`failed`] says.
pub async fn enroll(client: &Client, people: &[Person]) -> Result<u64, Failure> {
    let ids: Vec<&str> = people.iter().map(|person| person.user_id.as_str()).collect();
    let names: Vec<&str> = people.iter().map(|person| person.full_name.as_str()).collect();
    let births: Vec<_> = people.iter().map(|person| person.birth_date).collect();
    let zones: Vec<&str> = people.iter().map(|person| person.time_zone.as_str()).collect();
    client.execute(ENROLL, &[&ids, &names, &births, &zones]).await.map_err(|error| failed(&error))
}

/// Removes users, with their events. A greeting that is in the queue already still comes.
///
/// # Errors
/// As [`failed`] says.
pub async fn withdraw(client: &Client, ids: &[String]) -> Result<u64, Failure> {
    client.execute("DELETE FROM users WHERE id = ANY($1)", &[&ids]).await.map_err(|error| failed(&error))
}
