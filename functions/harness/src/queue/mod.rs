//! Queues: sending, parking, stretching, taking by hand, counting.

mod count;
mod hide;

mod park;
mod send;
mod send_all;
mod take;

pub use count::Counted;
pub use hide::{Hiding, Patience};
pub use send_all::Letter;
pub use take::Taken;
