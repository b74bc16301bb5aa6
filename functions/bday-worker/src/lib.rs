//! Posts each birthday to a webhook, once.
//!
//! # One post
//! The table `deliveries` has a row for each event, taken by one statement: of two deliveries one works, and the other comes again. An event
//! that is done is not posted again. Whoever takes one holds it until its invocation must be over, so that what a crash left behind is free
//! before the message comes again. Between a post that the webhook took and the record of it lies one moment: a crash there posts again, under
//! the same `Idempotency-Key`, which is the event's id, and with the same body.
//!
//! # What becomes of a post
//! | answer | what it means |
//! |---|---|
//! | 2xx | done |
//! | 408, 429, 5xx, no answer in a third of the time that is left, no connection | tried again in the call, with jitter or after the wait that was asked for; then a passing failure |
//! | 3xx, 401, 403, 404, 405, 410 | passing: the parameter is at fault, and an operator can mend it; not tried again in the call |
//! | another 4xx | permanent |
//! | a body that is no birthday | permanent |
//!
//! A failure is reported for its message alone, which comes again when its visibility timeout is over, and after its last receive lies in the
//! dead-letter queue; a permanent one too, since this function may send to no queue.

mod deliveries;
mod webhook;
mod worker;

pub use deliveries::{Deliveries, Hold, Taken};
pub use webhook::Webhook;
pub use worker::Worker;
