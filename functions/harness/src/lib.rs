//! What every function of a pipeline needs, in small parts: batches, deadlines, typed clients, logs.
//!
//! A function that a queue feeds implements [`Consumer`] and hands itself to [`consume`]:
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
#[cfg(any(feature = "queues", feature = "secrets", feature = "tables"))]
mod call;
mod client;
mod consume;
mod deadline;
mod decode;
mod delivery;
mod failure;
#[cfg(feature = "http")]
pub mod http;
pub mod log;
mod open;
mod pace;
#[cfg(feature = "queues")]
mod queue;
mod retry;
#[cfg(feature = "secrets")]
mod secret;
#[cfg(feature = "tables")]
mod table;

pub use aws::Aws;
#[cfg(any(feature = "queues", feature = "secrets", feature = "tables"))]
pub use call::CallError;
pub use client::Client;
pub use consume::{Consumer, consume};
pub use deadline::{Deadline, budget};
pub use delivery::Delivery;
pub use failure::{Again, Failure};
pub use open::{BadVariables, InFunction, open};
pub use pace::Pace;
pub use retry::Retry;
#[cfg(feature = "secrets")]
pub use secret::SecretText;
#[cfg(feature = "tables")]
pub use table::{Condition, Effect, ItemKey, Scalar};

/// Whatever keeps a function from starting.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
