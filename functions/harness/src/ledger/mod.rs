//! What has been done for a message, in a table: so that however often it is delivered it has one effect.
//!
//! # The record
//! One item a message. Its key is the table's own, its attributes are these:
//!
//! | attribute | what it says |
//! |---|---|
//! | `status` | `inProgress`, `done`, `failed`, or whatever a producer wrote before (`accepted`) |
//! | `owner` | the delivery that works on it: drawn at random when it took the record |
//! | `leaseUntil` | until when it is the owner's, in milliseconds since 1970: its deadline, and [`LEASE_MARGIN`] |
//! | `takes` | how often it was taken |
//! | `startedAt`, `finishedAt` | when, in milliseconds since 1970 |
//! | `result` | what a done one answered, as JSON |
//! | `reason` | why it failed for good |
//! | `step:NAME` | what a finished step answered, as JSON |
//! | `tries:NAME` | attempts of a step whose outcome nobody knows |
//!
//! and the item's time-to-live. [`Item::EXPIRES`](contract::Item::EXPIRES) names it; a record behind it counts as not
//! there, because DynamoDB may take days to delete it.
//!
//! # What holds
//! Every write is one conditional `UpdateItem`. A record is taken where nobody has it, or its owner's lease ran out; every later
//! write of the owner is on the condition that it still is the owner. So an old owner that wakes after the takeover writes
//! nothing, and its delivery fails. What it did outside the table before it noticed cannot be taken back: a step's effect
//! must be recognised by whom it is on, or [tried so often and no more](Work::step_at_most).

mod record;
mod take;
mod work;

pub use take::{LEASE_MARGIN, Ledger};
pub use work::{Attempt, Work};
