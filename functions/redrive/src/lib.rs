//! Shows dead letters, and sends them again.
//!
//! `GET /redrive/preview?maxMessages=10` lists up to so many (1 to 100) with body, reason and ids, and consumes none: they are hidden
//! for the seconds it takes, and then given back.
//!
//! `POST /redrive/start` with `{"maxMessages": 100, "perSecond": 10}`, both optional, moves up to so many (1 to 10,000) at that rate (1 to
//! 100 a second). The answer is `{"moved", "failed", "leftBehind", "remaining"}`; 503 with the same where some could not be sent.
//!
//! | count | what |
//! |---|---|
//! | `moved` | lie in the source queue |
//! | `failed` | could not be sent, and are dead letters still |
//! | `leftBehind` | of those moved, could not be deleted: they come up as dead letters once more, and the worker makes the second harmless |
//! | `remaining` | dead letters that are left, about |
//!
//! A letter is sent and then deleted, so that a redrive that is killed midway loses none; the worker gives an order one effect however
//! often it comes. A request is answered within 25 seconds, because API Gateway gives up after 30: what was not moved by then is in
//! `remaining`, and the next request goes on.

mod desk;
mod letter;
mod transfer;

pub use desk::{ANSWERED_WITHIN, Desk};
pub use letter::Letter;
pub use transfer::{Counts, Plan};
