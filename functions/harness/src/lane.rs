//! What is handled one after the other: a message group, or on a standard queue each message by itself.

use aws_lambda_events::event::sqs::SqsMessage;
use tracing::Instrument;

use crate::{Carries, Consumer, Deadline, Delivery, Failure, consume::Fed, contain::contain, delivery::group};

/// The records of one group in their order, or one record.
pub(crate) struct Lane(Vec<SqsMessage>);

/// Where a lane stopped. There is one place in a lane and no list of places, so what is reported never has a gap: all
/// before it is done or parked, and it and all behind it come again.
pub(crate) struct Stop {
    /// Why its first record failed.
    #[cfg_attr(not(feature = "queues"), expect(dead_code, reason = "it says how long to hide, which needs a queue"))]
    pub(crate) failure: Failure,
    /// That record and those behind it: never empty.
    pub(crate) rest: Vec<SqsMessage>,
}

/// Puts records into lanes, in the order of their first.
pub(crate) fn lanes(records: Vec<SqsMessage>, fifo: bool) -> Vec<Lane> {
    if !fifo {
        return records.into_iter().map(|record| Lane(vec![record])).collect();
    }
    let mut lanes: Vec<Lane> = Vec::new();
    for record in records {
        match lanes.iter_mut().find(|lane| group(&lane.0[0]) == group(&record)) {
            Some(lane) => lane.0.push(record),
            None => lanes.push(Lane(vec![record])),
        }
    }
    lanes
}

impl Lane {
    /// Handles the records one after the other, up to the first that has to come again.
    pub(crate) async fn run<C: Consumer>(self, consumer: &C, deadline: Deadline) -> Option<Stop> {
        let mut records = self.0.into_iter();
        while let Some(record) = records.next() {
            let delivery = Delivery::of(&record, deadline);
            let span = span(&delivery);
            if let Err(failure) = settle(consumer, &record, delivery).instrument(span).await {
                let rest: Vec<_> = std::iter::once(record).chain(records).collect();
                for held in &rest[1..] {
                    span_of(held, deadline).in_scope(held_back);
                }
                return Some(Stop { failure, rest });
            }
        }
        None
    }
}

pub(crate) fn held_back() {
    tracing::warn!(permanent = false, "held back behind a failed message of its group");
}

fn span_of(record: &SqsMessage, deadline: Deadline) -> tracing::Span {
    span(&Delivery::of(record, deadline))
}

pub(crate) fn span(delivery: &Delivery) -> tracing::Span {
    tracing::info_span!(
        "message",
        messageId = delivery.message_id,
        correlationId = delivery.correlation_id,
        receiveCount = delivery.receive_count,
    )
}

/// Handles a record, or parks it where it can never be handled; a failure where it has to come again.
async fn settle<C: Consumer>(consumer: &C, record: &SqsMessage, delivery: Delivery) -> Result<(), Failure> {
    match one(consumer, record, delivery.clone()).await {
        Ok(()) => Ok(()),
        Err(failure) if failure.is_permanent() => {
            let parked = park(consumer, record, &delivery, &failure).await;
            tell_parked(failure, parked)
        }
        Err(failure) => Err(tell_passing(failure)),
    }
}

/// Tells a permanent failure. One that is parked has been dealt with.
pub(crate) fn tell_parked(failure: Failure, parked: bool) -> Result<(), Failure> {
    tracing::error!(permanent = true, parked, reason = failure.reason(), "message failed");
    if parked { Ok(()) } else { Err(failure) }
}

pub(crate) fn tell_passing(failure: Failure) -> Failure {
    tracing::warn!(permanent = false, reason = failure.reason(), "message failed");
    failure
}

#[cfg(feature = "queues")]
async fn park<C: Consumer>(consumer: &C, record: &SqsMessage, delivery: &Delivery, failure: &Failure) -> bool {
    put_aside(consumer.dead_letters(), record, delivery, failure).await
}

/// Whether there is a dead-letter queue to park a message in, and it lies there now.
#[cfg(feature = "queues")]
pub(crate) async fn put_aside<M: contract::Message>(
    letters: Option<crate::Client<contract::Send<M>>>,
    record: &SqsMessage,
    delivery: &Delivery,
    failure: &Failure,
) -> bool {
    let Some(letters) = letters else {
        return false;
    };
    match delivery.deadline.bound(letters.park(record, delivery, failure.reason())).await {
        Some(Ok(())) => true,
        Some(Err(error)) => {
            tracing::warn!(reason = %error, "the message could not be parked");
            false
        }
        None => {
            tracing::warn!(reason = "cut off by the deadline", "the message could not be parked");
            false
        }
    }
}

#[cfg(not(feature = "queues"))]
#[expect(clippy::unused_async, reason = "it is called as the one with queues is")]
async fn park<C: Consumer>(_: &C, _: &SqsMessage, _: &Delivery, _: &Failure) -> bool {
    false
}

async fn one<C: Consumer>(consumer: &C, record: &SqsMessage, mut delivery: Delivery) -> Result<(), Failure> {
    if delivery.deadline.is_over() {
        return Err(Failure::passing("not begun before the deadline"));
    }
    if let Some(wait) = consumer.closed_for() {
        return Err(Failure::passing("not begun while the circuit is open").after(wait));
    }
    let body = record.body.as_deref().ok_or_else(|| Failure::permanent("the record has no body"));
    let carried = match body.and_then(<Fed<C> as Carries<C::Message>>::carry) {
        Ok(carried) => carried,
        Err(failure) => {
            let told = async {
                consumer.unreadable(&failure, &delivery).await;
                Ok(())
            };
            if let Err(trouble) = contain(delivery.deadline, Box::pin(told)).await {
                tracing::warn!(reason = trouble.reason(), "the unreadable message was not recorded");
            }
            return Err(failure);
        }
    };
    if let Some(id) = carried.correlation_id {
        tracing::Span::current().record("correlationId", &id);
        delivery.correlation_id = id;
    }
    // On the heap: a handler's own calls would else nest deeper than the compiler looks, in every function's `main`.
    contain(delivery.deadline, Box::pin(consumer.handle(carried.content, &delivery))).await
}
