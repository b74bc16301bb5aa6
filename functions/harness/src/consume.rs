//! The entry of a function that a queue feeds.

use std::{env, process::ExitCode, sync::Arc, time::SystemTime};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use contract::{Contract, Message};
use lambda_runtime::{LambdaEvent, Runtime, service_fn};
use serde::de::DeserializeOwned;
use tracing::Instrument;

use crate::{Aws, Deadline, Delivery, Error, Failure, InFunction, batch, log, open};

/// A function that a queue feeds.
///
/// One value lives as long as the instance of the function, so that clients, tokens and rate limits last from one
/// invocation to the next.
pub trait Consumer: Sized {
    /// The message it handles.
    type Message: Message + DeserializeOwned;

    /// What it may touch; it must consume that message.
    type Contract: Contract<InFunction, Consumes = Self::Message>;

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
    /// Why it was not handled. It will be delivered again, and goes to the dead-letter queue when its receives are used up.
    fn handle(&self, message: Self::Message, delivery: &Delivery) -> impl Future<Output = Result<(), Failure>>;
}

/// Runs a consumer until Lambda ends it: the whole of a function's `main`.
///
/// All that keeps it from starting is told in one line of the log, and then the exit code is a failure.
pub fn consume<C: Consumer>() -> ExitCode {
    let name = env::var("AWS_LAMBDA_FUNCTION_NAME");
    log::init(name.as_deref().unwrap_or(<C::Contract as Contract<InFunction>>::PACKAGE));
    match start::<C>() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(reason = %error, "the function cannot run");
            ExitCode::FAILURE
        }
    }
}

fn start<C: Consumer>() -> Result<(), Error> {
    let contract = open::<C::Contract>(|name| env::var(name).ok(), &Aws::from_env())?;
    let consumer = Arc::new(C::new(contract)?);
    // One thread: an instance has less than one processor until 1,769 MB, and more threads only make it start later.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(Runtime::new(service_fn(move |event| invoke(consumer.clone(), event))).run())
}

async fn invoke<C: Consumer>(consumer: Arc<C>, event: LambdaEvent<SqsEvent>) -> Result<SqsBatchResponse, Error> {
    let LambdaEvent { payload, context, .. } = event;
    let deadline = Deadline::of_invocation(context.deadline(), SystemTime::now());
    let span = tracing::info_span!("invocation", requestId = context.request_id);
    Ok(batch::run(&*consumer, payload, deadline).instrument(span).await)
}
