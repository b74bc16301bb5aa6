//! A batch that is handled as one: its messages together, an answer for each.

use std::{collections::HashSet, process::ExitCode, sync::Arc};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use contract::Contract;
use lambda_runtime::{LambdaEvent, Runtime, service_fn};
use tracing::Instrument;

use crate::{
    Carries, Deadline, Delivery, Error, Failure, InFunction, Invocation, Metrics,
    contain::contain,
    lane::{held_back, span, tell_parked, tell_passing},
    start::start,
};
#[cfg(feature = "queues")]
use crate::{Client, lane::put_aside};

/// The message that feeds it, as its contract says it.
type Fed<C> = <<C as BatchConsumer>::Contract as Contract<InFunction>>::Consumes;

/// A function that a queue feeds, and that does one thing for all messages of a batch: writes them into one object, for instance.
///
/// What is done for each message by itself belongs into a [`Consumer`](crate::Consumer).
///
/// ```no_run
/// use contract::{Fifo, Message, contract};
/// use harness::{BatchConsumer, Delivery, Error, Failure, InFunction, Received};
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// pub struct Line { text: String }
/// impl Message for Line {
///     type Queue = Fifo;
///     const NAME: &'static str = "Line";
/// }
///
/// contract! {
///     /// What the press may touch.
///     pub Press in "press" consumes Line {}
/// }
///
/// struct Page;
///
/// impl BatchConsumer for Page {
///     type Message = Line;
///     type Contract = Press<InFunction>;
///
///     fn new(_: Self::Contract) -> Result<Self, Error> {
///         Ok(Self)
///     }
///
///     async fn handle(&self, lines: &[Received<Line>]) -> Vec<Result<(), Failure>> {
///         let page: Vec<&str> = lines.iter().map(|line| line.message.text.as_str()).collect();
///         println!("{}", page.join("\n"));
///         lines.iter().map(|_| Ok(())).collect()
///     }
/// }
///
/// fn main() -> std::process::ExitCode {
///     harness::consume_batches::<Page>()
/// }
/// ```
pub trait BatchConsumer: Sized {
    /// What the handler is given: the messages themselves, without their envelopes. See [`Carries`].
    type Message;

    /// What it may touch; it must consume that message.
    type Contract: Contract<InFunction, Consumes: Carries<Self::Message>>;

    /// Makes the consumer, once, before the first batch. It should not call anywhere.
    ///
    /// # Errors
    /// What keeps the function from starting.
    fn new(contract: Self::Contract) -> Result<Self, Error>;

    /// Handles the messages of a batch, and answers for each, in their order. A message without an answer counts as failed in passing; a
    /// panic, or an end by the deadline, as that of all.
    ///
    /// What was handled can come again: on FIFO, everything of a group behind its first failure does, so that the order is kept.
    fn handle(&self, batch: &[Received<Self::Message>]) -> impl Future<Output = Vec<Result<(), Failure>>>;

    /// Told of a message whose body cannot be read, and which is therefore not handed over: see
    /// [`Consumer::unreadable`](crate::Consumer::unreadable).
    ///
    /// Nothing by default.
    fn unreadable(&self, _failure: &Failure, _delivery: &Delivery) -> impl Future<Output = ()> {
        std::future::ready(())
    }

    /// Where a message is parked that can never be handled: see [`Consumer::dead_letters`](crate::Consumer::dead_letters). One whose body
    /// cannot be read is among them.
    #[cfg(feature = "queues")]
    fn dead_letters(&self) -> Option<Client<contract::Send<Fed<Self>>>> {
        None
    }

    /// The metrics that are written at the end of each invocation.
    fn metrics(&self) -> Option<&Metrics> {
        None
    }
}

/// A message of a batch, with what is known of it beside what it says.
#[derive(Clone, Debug)]
pub struct Received<M> {
    /// What it says.
    pub message: M,
    /// Its ids and times. All of a batch have one deadline.
    pub delivery: Delivery,
}

/// Runs a batch consumer until Lambda ends it: the whole of a function's `main`.
pub fn consume_batches<C: BatchConsumer>() -> ExitCode {
    start(|contract| {
        let consumer = Arc::new(C::new(contract)?);
        // Boxed: the runtime's own future around a handler's is deeper than the compiler's limit.
        Ok(Runtime::new(service_fn(move |event| Box::pin(invoke(consumer.clone(), event)))).run())
    })
}

async fn invoke<C: BatchConsumer>(consumer: Arc<C>, event: LambdaEvent<SqsEvent>) -> Result<SqsBatchResponse, Error> {
    let invocation = Invocation::of(&event.context);
    let span = tracing::info_span!("invocation", requestId = invocation.request_id);
    let response = run(&*consumer, event.payload, invocation.deadline).instrument(span).await;
    if let Some(metrics) = consumer.metrics() {
        metrics.flush(&invocation.request_id);
    }
    Ok(response)
}

/// Handles a batch and reports the messages that failed: what the entry does with each, and what a test calls.
///
/// A message that can never be handled is parked, where the consumer says where, and not reported. On FIFO the first of a group that has to
/// come again is reported with every later one of the group, whatever became of those: none is parked, and none overtakes it.
pub async fn run<C: BatchConsumer>(consumer: &C, event: SqsEvent, deadline: Deadline) -> SqsBatchResponse {
    let fifo = <Fed<C> as Carries<C::Message>>::FIFO;
    let outcomes = outcomes(consumer, &event.records, deadline).await;
    let (mut failed, mut stopped) = (Vec::new(), HashSet::new());
    for (record, outcome) in event.records.into_iter().zip(outcomes) {
        let delivery = Delivery::of(&record, deadline);
        let told = span(&delivery);
        let held = fifo && stopped.contains(&delivery.group);
        if held {
            told.in_scope(held_back);
        }
        if held || settle(consumer, &record, &delivery, outcome).instrument(told).await.is_err() {
            stopped.insert(delivery.group);
            // A record without an id cannot be named: Lambda then takes the whole batch for failed, and nothing is lost.
            failed.push(record.message_id.unwrap_or_default());
        }
    }
    let mut response = SqsBatchResponse::default();
    response.set_failures(failed);
    response
}

/// What came of each record.
async fn outcomes<C: BatchConsumer>(
    consumer: &C,
    records: &[SqsMessage],
    deadline: Deadline,
) -> Vec<Result<(), Failure>> {
    let (mut batch, mut unread) = (Vec::new(), Vec::new());
    for record in records {
        let received = receive::<C>(record, deadline);
        if let Err(failure) = &received {
            let delivery = Delivery::of(record, deadline);
            let told = async {
                Box::pin(consumer.unreadable(failure, &delivery)).await;
                Ok(())
            };
            if let Err(trouble) = contain(deadline, told).await {
                tracing::warn!(reason = trouble.reason(), "the unreadable message was not recorded");
            }
        }
        unread.push(received.as_ref().err().cloned());
        batch.extend(received);
    }
    let answers = if batch.is_empty() {
        Ok(Vec::new())
    } else if deadline.is_over() {
        Err(Failure::passing("not begun before the deadline"))
    } else {
        // On the heap: a handler's own calls would else nest deeper than the compiler looks.
        contain(deadline, async { Ok(Box::pin(consumer.handle(&batch)).await) }).await
    };
    let (answers, missing) = match answers {
        Ok(answers) => (answers, Failure::passing("the handler gave no answer for the message")),
        Err(failure) => (Vec::new(), failure),
    };
    let mut answers = answers.into_iter();
    let answer = |unread: Option<Failure>| match unread {
        Some(failure) => Err(failure),
        None => answers.next().unwrap_or_else(|| Err(missing.clone())),
    };
    unread.into_iter().map(answer).collect()
}

fn receive<C: BatchConsumer>(record: &SqsMessage, deadline: Deadline) -> Result<Received<C::Message>, Failure> {
    let body = record.body.as_deref().ok_or_else(|| Failure::permanent("the record has no body"))?;
    let carried = <Fed<C> as Carries<C::Message>>::carry(body)?;
    let mut delivery = Delivery::of(record, deadline);
    if let Some(id) = carried.correlation_id {
        delivery.correlation_id = id;
    }
    Ok(Received { message: carried.content, delivery })
}

/// Parks what can never be handled; a failure where the message has to come again.
async fn settle<C: BatchConsumer>(
    consumer: &C,
    record: &SqsMessage,
    delivery: &Delivery,
    outcome: Result<(), Failure>,
) -> Result<(), Failure> {
    match outcome {
        Ok(()) => Ok(()),
        Err(failure) if failure.is_permanent() => {
            let parked = park(consumer, record, delivery, &failure).await;
            tell_parked(failure, parked)
        }
        Err(failure) => Err(tell_passing(failure)),
    }
}

#[cfg(feature = "queues")]
async fn park<C: BatchConsumer>(consumer: &C, record: &SqsMessage, delivery: &Delivery, failure: &Failure) -> bool {
    put_aside(consumer.dead_letters(), record, delivery, failure).await
}

#[cfg(not(feature = "queues"))]
#[expect(clippy::unused_async, reason = "it is called as the one with queues is")]
async fn park<C: BatchConsumer>(_: &C, _: &SqsMessage, _: &Delivery, _: &Failure) -> bool {
    false
}
