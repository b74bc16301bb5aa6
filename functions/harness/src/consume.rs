//! The entry of a function that a queue feeds.

use std::{process::ExitCode, sync::Arc, time::Duration};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use contract::Contract;
use lambda_runtime::{LambdaEvent, Runtime, service_fn};
use tracing::Instrument;

use crate::{Carries, Delivery, Error, Failure, InFunction, Invocation, Metrics, batch, start::start};
#[cfg(feature = "queues")]
use crate::{Client, Hiding};

/// The message that feeds a consumer, as its contract says it: with its envelope, where it has one.
pub type Fed<C> = <<C as Consumer>::Contract as Contract<InFunction>>::Consumes;

/// A function that a queue feeds.
///
/// One value lives as long as the instance of the function, so that clients, tokens and rate limits last from one
/// invocation to the next.
pub trait Consumer: Sized {
    /// What the handler is given: the message itself, without its envelope. See [`Carries`].
    type Message;

    /// What it may touch; it must consume that message.
    type Contract: Contract<InFunction, Consumes: Carries<Self::Message>>;

    /// How many messages (of a FIFO queue: groups) of a batch are handled at once.
    const CONCURRENCY: usize = 10;

    /// Makes the consumer, once, before the first batch. It should not call anywhere: the first message can.
    ///
    /// # Errors
    /// What keeps the function from starting.
    fn new(contract: Self::Contract) -> Result<Self, Error>;

    /// Handles one message. It can come again after it was handled, end at any `await` when the deadline is reached, and
    /// be in another instance's hands at the same time.
    ///
    /// # Errors
    /// Why it was not handled. After a passing failure it is delivered again, and goes to the dead-letter queue when its
    /// receives are used up; so it does after a permanent one, unless the consumer [parks](Consumer::dead_letters) it.
    fn handle(&self, message: Self::Message, delivery: &Delivery) -> impl Future<Output = Result<(), Failure>>;

    /// The dead-letter queue of the consumer's own queue, a field `Send<…>` of its contract: where a message that can
    /// never be handled is parked at once, with its reason as the attribute `failureReason` and its first id as
    /// `originId`. It then counts as done, and on FIFO its group goes on. Where parking does not succeed the message is
    /// reported as it would be without.
    ///
    /// None by default: a permanent failure then takes up its receives, and on FIFO those of its group.
    #[cfg(feature = "queues")]
    fn dead_letters(&self) -> Option<Client<contract::Send<Fed<Self>>>> {
        None
    }

    /// Told of a message whose body cannot be read, and which [`handle`](Consumer::handle) is therefore not given: to record it where the others
    /// are recorded. It is parked, or reported, whatever comes of this.
    ///
    /// Nothing by default.
    fn unreadable(&self, _failure: &Failure, _delivery: &Delivery) -> impl Future<Output = ()> {
        std::future::ready(())
    }

    /// How messages that come again are hidden until then, by a field `Stretch<…>` of the contract: as long as their
    /// failure asks ([`Failure::after`]), and with a [`Patience`](crate::Patience) so that an outage does not use up their receives.
    ///
    /// None by default: a message then comes again when its queue's visibility timeout is over.
    #[cfg(feature = "queues")]
    fn hiding(&self) -> Option<Hiding<Fed<Self>>> {
        None
    }

    /// How long no message can be handled, because what all of them need is down: mostly
    /// [`Circuit::closed_for`](crate::Circuit::closed_for). Asked before each message, which is then given back at once.
    fn closed_for(&self) -> Option<Duration> {
        None
    }

    /// The metrics that are written at the end of each invocation.
    fn metrics(&self) -> Option<&Metrics> {
        None
    }
}

/// Runs a consumer until Lambda ends it: the whole of a function's `main`.
///
/// All that keeps it from starting is told in one line of the log, and then the exit code is a failure.
pub fn consume<C: Consumer>() -> ExitCode {
    start(|contract| {
        let consumer = Arc::new(C::new(contract)?);
        // Boxed: the runtime's own future around a handler's is deeper than the compiler's limit.
        Ok(Runtime::new(service_fn(move |event| Box::pin(invoke(consumer.clone(), event)))).run())
    })
}

async fn invoke<C: Consumer>(consumer: Arc<C>, event: LambdaEvent<SqsEvent>) -> Result<SqsBatchResponse, Error> {
    let invocation = Invocation::of(&event.context);
    let span = tracing::info_span!("invocation", requestId = invocation.request_id);
    let response = batch::run(&*consumer, event.payload, invocation.deadline).instrument(span).await;
    if let Some(metrics) = consumer.metrics() {
        metrics.flush(&invocation.request_id);
    }
    Ok(response)
}
