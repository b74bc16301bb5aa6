//! The entry of a function that answers requests of an HTTP API, payload format 2.0.

mod event;
mod refusal;
mod reply;
mod respond;

pub use event::Request;
pub use refusal::Refusal;
pub use reply::Reply;
pub use respond::{Responder, respond, run};
