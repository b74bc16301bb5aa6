//! Finds the birthdays that are due, and puts each into a queue.
//!
//! # When
//! At nine in the morning of the user's own zone, on each birthday after that of the birth. The rules are in one place, [`when`]:
//!
//! | what | becomes |
//! |---|---|
//! | born on 29 February | celebrated on 28 February in common years, and so in the month of birth |
//! | nine o'clock is skipped by the clocks | as long after as they skipped: ten, where they skipped an hour |
//! | nine o'clock comes twice | the first |
//! | a user who is new on the day itself, after nine | greeted at once, also where the scheduler comes to it days later |
//! | a user who moves to another zone | an event that is not sent moves along; one whose nine o'clock has passed there, by up to a day, is sent at once |
//! | a user who was greeted this year, and moves or is corrected | greeted again next year |
//!
//! # A tick
//! First the next birthday is written down of every user who has none ahead: those who are new, were changed, or have just been
//! greeted. Then what is due is taken, [`BATCH`] events a transaction, sent ten a call, marked, and committed. Both take rows with
//! `FOR UPDATE SKIP LOCKED`, so that two schedulers at once never take the same. A crash between the send and the commit sends again,
//! and the worker makes the second harmless; nothing is lost, however long no tick came. A tick begins nothing that would not fit before its
//! deadline: the next one goes on.
//!
//! # By hand
//! | payload of `synth invoke` | does |
//! |---|---|
//! | `{"migrate": true}` | brings the database up to this build's schema |
//! | `{"enroll": [{"userId": "…", "fullName": "…", "birthDate": "1990-12-31", "timeZone": "Europe/Berlin"}]}` | adds users, or changes those who are there |
//! | `{"withdraw": ["…"]}` | removes users, with their events |
//! | `{"time": "…"}`, anything of `EventBridge` | a tick, now |

mod call;
mod people;
mod plan;
mod scheduler;
mod send;
pub mod when;

pub use call::{Call, Person};
pub use people::{enroll, withdraw};
pub use plan::{plan, plan_all_anew_for};
pub use scheduler::{Answer, Scheduler};
pub use send::{BATCH, Sent, send_due};
