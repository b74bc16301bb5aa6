//! What every function of a pipeline needs, in small parts: batches, deadlines, typed clients, logs.
//!
//! | what starts the function | its trait | its `main` |
//! |---|---|---|
//! | a queue | [`Consumer`] | [`consume()`] |
//! | a queue, a whole batch at a time | [`BatchConsumer`] | [`consume_batches()`] |
//! | an HTTP API | [`Responder`] | [`respond()`] |
//! | a schedule, a topic, a bus, another function, a person | [`Invoked`] | [`invoked()`] |
//!
//! And within it: a [`Ledger`] so that a message has one effect, a [`Circuit`] around what may be down, [`Retry`] and [`Pace`] for
//! calls, a [`Shape`] for what a client sends, [`Metrics`] for what is counted.
//!
//! A function that a queue feeds implements [`Consumer`] and hands itself to [`consume()`]:
//!
//! ```no_run
//! use contract::{Message, Read, Secret, Standard, contract};
//! use harness::{Consumer, Delivery, Error, Failure, InFunction};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! pub struct Order { number: u32 }
//! impl Message for Order {
//!     type Queue = Standard;
//!     const NAME: &'static str = "Order";
//! }
//!
//! contract! {
//!     /// What the clerk may touch.
//!     pub Clerk in "clerk" consumes Order {
//!         /// Signs what is sent on.
//!         key: Read<Secret> = "KEY_SECRET",
//!     }
//! }
//!
//! struct Desk(Clerk<InFunction>);
//!
//! impl Consumer for Desk {
//!     type Message = Order;
//!     type Contract = Clerk<InFunction>;
//!
//!     fn new(contract: Self::Contract) -> Result<Self, Error> {
//!         Ok(Self(contract))
//!     }
//!
//!     async fn handle(&self, order: Order, _: &Delivery) -> Result<(), Failure> {
//!         let _key = self.0.key.read().await?;
//!         if order.number == 0 {
//!             return Err(Failure::permanent("an order's number is at least 1"));
//!         }
//!         Ok(())
//!     }
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     harness::consume::<Desk>()
//! }
//! ```
//!
//! What the handler does not have to think of: the shape of the event, bodies that are no message, a panic, the
//! deadline, which records to report, the order within a FIFO group, the ids of a log line.

mod aws;
pub mod batch;
#[cfg(feature = "signed")]
mod bus;
#[cfg(feature = "calls")]
mod call;
mod carry;
mod circuit;
mod client;
mod consume;
mod contain;
mod deadline;
mod decode;
mod delivery;
mod failure;
#[cfg(feature = "http")]
pub mod http;
mod invocation;
pub mod invoke;
mod lane;
#[cfg(feature = "tables")]
pub mod ledger;
pub mod log;
mod metrics;
#[cfg(feature = "signed")]
mod objects;
mod open;
mod pace;
#[cfg(any(feature = "queues", feature = "signed"))]
mod pack;
#[cfg(feature = "signed")]
mod parameter;
mod partition;
#[cfg(feature = "queues")]
mod queue;
pub mod request;
mod retry;
#[cfg(feature = "secrets")]
mod secret;
mod secret_text;
mod shape;
#[cfg(feature = "signed")]
mod signed;
mod start;
#[cfg(feature = "tables")]
mod table;
#[cfg(feature = "signed")]
mod topic;
pub mod whole;

pub use aws::Aws;
#[cfg(feature = "calls")]
pub use call::CallError;
pub use carry::{AlarmChange, Carried, Carries};
pub use circuit::{Breaker, Circuit, Limits, Permit, State};
pub use client::Client;
pub use consume::{Consumer, Fed, consume};
pub use deadline::{Deadline, budget};
pub use delivery::Delivery;
pub use failure::{Again, Failure};
pub use invocation::Invocation;
pub use invoke::{Brings, Invoked, Ticked, invoked};
#[cfg(feature = "tables")]
pub use ledger::{Attempt, Ledger, Work};
pub use metrics::{BadMetrics, Counter, Metrics, Timing};
pub use open::{BadVariables, InFunction, open};
pub use pace::Pace;
#[cfg(feature = "signed")]
pub use parameter::PARAMETER_KEPT;
pub use partition::{hour_partition, milliseconds};
#[cfg(feature = "queues")]
pub use queue::{Counted, Hiding, Letter, Patience, Taken};
pub use request::{Refusal, Reply, Request, Responder, respond};
pub use retry::Retry;
pub use secret_text::SecretText;
pub use shape::{Fault, Faults, Field, Like, Shape};
#[cfg(feature = "tables")]
pub use table::{Condition, Effect, ItemKey, Scalar};
pub use whole::{BatchConsumer, Received, consume_batches};

/// Whatever keeps a function from starting.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
