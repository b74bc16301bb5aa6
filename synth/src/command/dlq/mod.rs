//! `dlq`: what lies in the dead-letter queues, and what becomes of it.

mod depth;
mod destination;
mod letter;
mod purge;
mod queue;
mod rate;
mod redrive;
mod transfer;

pub use depth::list;
pub use letter::show;
pub use purge::purge;
pub(super) use queue::{DeadLetters, depth_of};
pub use rate::Rate;
pub use redrive::{Redrive, redrive};
