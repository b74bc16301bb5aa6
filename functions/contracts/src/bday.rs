//! Bday: birthday greetings from a database to a webhook, at nine in the morning where each user lives.
//!
//! # The database's secret
//! Both functions read where the database is, and as whom they sign in, from one secret of the shape that RDS itself writes:
//!
//! ```json
//! { "engine": "postgres", "host": "…", "port": 5432, "username": "bday", "password": "…", "dbname": "bday" }
//! ```
//!
//! | field | |
//! |---|---|
//! | `host`, `port` | where it is; the port is a number or its digits |
//! | `username`, `password` | as whom to sign in: changed by the rotation, so what the database refuses is read again |
//! | `dbname` | the database; without it the one named `bday`, as the stack has it |
//! | `sslmode` | `verify-full` without it. `disable` is believed for a host of this machine alone |
//!
//! Anything else in it (`engine`, `dbInstanceIdentifier`, `masterarn`) is of no concern.

use contract::{Message, Parameter, Read, Secret, Send, Standard, Tick, Url, contract};
use serde::{Deserialize, Serialize};

/// A birthday that is due: one a user and year. The scheduler may send it twice; `event_id` tells which are the same.
///
/// ```
/// use contracts::bday::Birthday;
/// let birthday = Birthday {
///     event_id: "6f1c1c9e-5d0e-4d7e-9a53-0c6a4f3b8f11".into(),
///     user_id: "user-1".into(),
///     full_name: "Ada Lovelace".into(),
///     timestamp: "2026-12-10T09:00:00Z".into(),
/// };
/// assert_eq!(birthday.greeting(), "Hey, Ada Lovelace it's your birthday");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Birthday {
    /// The event. However often it comes, there is one post.
    pub event_id: String,
    /// Whose birthday it is.
    pub user_id: String,
    /// What the user is called.
    pub full_name: String,
    /// When it is due: nine in the morning of the user's own zone, in UTC, as RFC 3339.
    pub timestamp: String,
}

impl Message for Birthday {
    type Queue = Standard;
    const NAME: &'static str = "Birthday";
}

impl Birthday {
    /// The longest id of an event or a user, in bytes.
    pub const LONGEST_ID: usize = 64;

    /// What the user is told.
    #[must_use]
    pub fn greeting(&self) -> String {
        format!("Hey, {} it's your birthday", self.full_name)
    }

    /// What is wrong with a birthday that did not come from the scheduler, if anything.
    ///
    /// ```
    /// # use contracts::bday::Birthday;
    /// let birthday = |event_id: &str, full_name: &str| Birthday {
    ///     event_id: event_id.into(), user_id: "user-1".into(), full_name: full_name.into(), timestamp: String::new(),
    /// };
    /// assert_eq!(birthday("e-1", "Ada").check(), Ok(()));
    /// assert_eq!(birthday("e 1", "Ada").check(), Err("`eventId`: expected 1 to 64 letters, digits and `-_.:`"));
    /// assert_eq!(birthday("e-1", " ").check(), Err("`fullName`: expected a name"));
    /// ```
    ///
    /// # Errors
    /// A sentence that repeats nothing of the birthday.
    pub fn check(&self) -> Result<(), &'static str> {
        if !Self::is_id(&self.event_id) {
            return Err("`eventId`: expected 1 to 64 letters, digits and `-_.:`");
        }
        if !Self::is_id(&self.user_id) {
            return Err("`userId`: expected 1 to 64 letters, digits and `-_.:`");
        }
        if self.full_name.trim().is_empty() {
            return Err("`fullName`: expected a name");
        }
        Ok(())
    }

    /// Whether a text is an id: it fits a header, a key and a log line as it is.
    #[must_use]
    pub fn is_id(text: &str) -> bool {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
        (1..=Self::LONGEST_ID).contains(&text.len()) && text.bytes().all(fits)
    }
}

/// What is posted to the webhook, and nothing besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Post {
    /// `Hey, {full name} it's your birthday`.
    pub message: String,
    /// Whose birthday it is.
    pub user_id: String,
    /// The event: also the header `Idempotency-Key`.
    pub event_id: String,
    /// When it was due, in UTC, as RFC 3339.
    pub timestamp: String,
}

impl From<Birthday> for Post {
    fn from(birthday: Birthday) -> Self {
        let message = birthday.greeting();
        let Birthday { event_id, user_id, timestamp, .. } = birthday;
        Self { message, user_id, event_id, timestamp }
    }
}

contract! {
    /// What `bday-scheduler` may touch.
    pub Scheduler in "bday-scheduler" consumes Tick {
        /// The database's secret: see the [module](self).
        database: Read<Secret> = "DATABASE_SECRET",
        /// Where birthdays go that are due.
        birthdays: Send<Birthday> = "BIRTHDAYS_QUEUE_URL",
    }
}

contract! {
    /// What `bday-worker` may touch.
    pub Worker in "bday-worker" consumes Birthday {
        /// The database's secret: see the [module](self).
        database: Read<Secret> = "DATABASE_SECRET",
        /// Where birthdays are posted.
        webhook: Read<Parameter<Url>> = "WEBHOOK_PARAMETER",
    }
}
