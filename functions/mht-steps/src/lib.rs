//! What mht's workers share: how a message becomes its result, and how a mail is sent.
//!
//! # A message's way
//! | what | where | when it is repeated |
//! |---|---|---|
//! | the record is taken | status table | whoever comes meanwhile comes again later |
//! | the steps, each recorded when it is finished | outside, status table | a finished one is not run again |
//! | the status `done`, with the result | status table | the stored result is answered |
//! | the result | `year=…/month=…/day=…/hour=…/{message id}.json` | the same object is written once more |
//!
//! So the result is written last, and is there whatever crash lies between: a message whose status is `done` comes again until its object is
//! written, and then it is deleted. The hour is that in which the message was sent, by the clock of SQS.
//!
//! # At the last receive
//! What fails in passing comes again, and holds its group back. At its last receive it fails for good: the worker parks it with its reason and
//! its first id, so that its status is `failed`, a redrive goes on behind the finished steps, and the group behind it goes on. Left to SQS it
//! would become a dead letter without a reason, and take those of its group with it that were held back as often.
//!
//! # Metrics
//! Each with the dimension `UseCase`: [`DONE`], [`REPEATED`], [`FAILED`], [`PROCESSING`], and of mails [`SENT`], [`REFUSED`], [`THROTTLED`],
//! [`PERHAPS_REPEATED`].

mod address;
mod desk;
mod judge;
mod mailer;
mod name;
mod result;

pub use address::check_address;
pub use desk::{DONE, Desk, FAILED, PROCESSING, REPEATED};
pub use judge::judge;
pub use mailer::{MOST_ATTEMPTS, Mail, Mailer, PERHAPS_REPEATED, REFUSED, SENT, THROTTLED};
pub use name::greeted;
pub use result::{Outcome, now};
