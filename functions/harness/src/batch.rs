//! One batch of messages, from the event to the report of what failed.

use std::panic::AssertUnwindSafe;

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};
use contract::{Message, QueueKind};
use futures_util::{FutureExt, StreamExt, stream};
use tracing::Instrument;

use crate::{Consumer, Deadline, Delivery, Failure, decode::decode, delivery::group};

/// Handles a batch and reports the messages that failed.
///
/// Messages of a standard queue are handled [`Consumer::CONCURRENCY`] at once, each on its own: one that fails, panics or
/// is cut off takes no other with it. Of a FIFO queue each group is handled in order; a group stops at its first failure,
/// which is reported with every later message of the group, so that none overtakes it. What is not begun by the deadline
/// is reported too.
pub async fn run<C: Consumer>(consumer: &C, event: SqsEvent, deadline: Deadline) -> SqsBatchResponse {
    let lanes = lanes(event.records, <C::Message as Message>::Queue::FIFO);
    let failed = stream::iter(lanes)
        .map(|lane| run_lane(consumer, lane, deadline))
        .buffer_unordered(C::CONCURRENCY.max(1))
        .concat()
        .await;
    let mut response = SqsBatchResponse::default();
    response.set_failures(failed);
    response
}

/// What has to be handled one after the other: a group, or on a standard queue each message by itself.
fn lanes(records: Vec<SqsMessage>, fifo: bool) -> Vec<Vec<SqsMessage>> {
    if !fifo {
        return records.into_iter().map(|record| vec![record]).collect();
    }
    let mut lanes: Vec<Vec<SqsMessage>> = Vec::new();
    for record in records {
        match lanes.iter_mut().find(|lane| group(&lane[0]) == group(&record)) {
            Some(lane) => lane.push(record),
            None => lanes.push(vec![record]),
        }
    }
    lanes
}

/// The ids of the messages that failed, and of those behind them.
async fn run_lane<C: Consumer>(consumer: &C, lane: Vec<SqsMessage>, deadline: Deadline) -> Vec<String> {
    let mut failed = Vec::new();
    for record in lane {
        let delivery = Delivery::of(&record, deadline);
        let span = tracing::info_span!(
            "message",
            messageId = delivery.message_id,
            correlationId = delivery.correlation_id,
            receiveCount = delivery.receive_count,
        );
        if !failed.is_empty() {
            span.in_scope(|| tracing::warn!(permanent = false, "held back behind a failed message of its group"));
        } else if let Err(failure) = one(consumer, &record, &delivery).instrument(span.clone()).await {
            span.in_scope(|| tell(&failure));
        } else {
            continue;
        }
        // A record without an id cannot be named: Lambda then takes the whole batch for failed, and nothing is lost.
        failed.push(delivery.message_id);
    }
    failed
}

async fn one<C: Consumer>(consumer: &C, record: &SqsMessage, delivery: &Delivery) -> Result<(), Failure> {
    if delivery.deadline.is_over() {
        return Err(Failure::passing("not begun before the deadline"));
    }
    let message = decode::<C::Message>(record.body.as_deref())?;
    let work = AssertUnwindSafe(async { consumer.handle(message, delivery).await }).catch_unwind();
    match delivery.deadline.bound(work).await {
        Some(Ok(outcome)) => outcome,
        Some(Err(_)) => Err(Failure::passing("the handler panicked")),
        None => Err(Failure::passing("cut off by the deadline")),
    }
}

fn tell(failure: &Failure) {
    if failure.is_permanent() {
        tracing::error!(permanent = true, reason = failure.reason(), "message failed");
    } else {
        tracing::warn!(permanent = false, reason = failure.reason(), "message failed");
    }
}
