//! The database of the birthdays: how the functions reach it, and its schema.
//!
//! # TLS
//! The server shows a certificate that one of the roots in `trust/` signed, for the host of the secret; else nothing is sent. Those are
//! RDS's own, by the authority that the stack chooses: no public root vouches for a database, so none is asked. Only a secret whose
//! `sslmode` is `disable` and whose host is this machine goes without.
//!
//! # Rotation
//! A password that the database refuses was changed since it was read: the secret is read again, once, and the new one tried. Sessions that
//! are open stay so.
//!
//! # Schema
//! `migrations/` holds it, in order; [`migrate`] brings a database up to it. What was applied is never edited: [`migrate`] refuses a file that
//! is not the one that was applied, and what is wrong is mended by another file.
//!
//! | table | holds |
//! |---|---|
//! | `users` | whom to greet: full name, birth date, IANA time zone |
//! | `events` | one greeting a user and year; a user has one ahead at most |
//! | `deliveries` | what the worker did for an event: in work until when, done when |

mod credentials;
mod fault;
mod migrate;
mod session;

pub use credentials::{BadSecret, Credentials};
pub use fault::{failed, is_broken};
pub use migrate::{MIGRATIONS, Migrated, Migration, migrate};
pub use session::Database;
