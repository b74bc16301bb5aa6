//! Writes events into a bucket, a batch and an hour at a time: `year=2026/month=01/day=31/hour=09/….ndjson.gz`, the hour being that in
//! which the event happened.
//!
//! # A batch's way
//! | what | where | when it comes again |
//! |---|---|---|
//! | each message's record is taken | status table | one that is `done` is not written again |
//! | the lines, an object an hour | bucket | the same messages make the same object anew, others another |
//! | `done`, with the object's key | status table | |
//!
//! A crash between the second and the third writes a line again, into another object if the batch is another; none is lost. Every line has
//! its message's id, by which whoever reads drops repeats. Lines of one user keep their order within an object.
//!
//! # Faults
//! A body that is no event, or one whose time is none, is parked at once with its reason. A bucket or table that is down lets the
//! messages of that hour come again, and those behind them; at their last receive they are parked too, so that no message dies without a
//! reason.
//!
//! # Metrics
//! With the dimension `UseCase`: [`DONE`], [`REPEATED`], [`FAILED`], [`OBJECTS`], and how long it took from the app's clock
//! ([`DELAY`]) and from sending ([`PROCESSING`]) to the object.

mod object;
mod scribe;
mod status;

pub use scribe::{DELAY, DONE, FAILED, OBJECTS, PROCESSING, REPEATED, Scribe};
