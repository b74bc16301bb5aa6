//! One batch of messages, from the event to the report of what failed.

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use futures_util::{StreamExt, stream};

use crate::{
    Carries, Consumer, Deadline,
    consume::Fed,
    lane::{Stop, lanes},
};

/// Handles a batch and reports the messages that failed.
///
/// Messages of a standard queue are handled [`Consumer::CONCURRENCY`] at once, each on its own: one that fails, panics or
/// is cut off takes no other with it. Of a FIFO queue each group is handled in order, up to the first failure: that one is
/// reported with every later message of the group, so that none overtakes it, and other groups go on. What is not begun by
/// the deadline is reported too.
///
/// A message that can never be handled is parked, where the consumer says [where](Consumer::dead_letters), and not
/// reported; its group goes on. What failed in passing is hidden, where the consumer says [how](Consumer::hiding).
pub async fn run<C: Consumer>(consumer: &C, event: SqsEvent, deadline: Deadline) -> SqsBatchResponse {
    let lanes = lanes(event.records, <Fed<C> as Carries<C::Message>>::FIFO);
    let stops: Vec<Stop> = stream::iter(lanes)
        .map(|lane| lane.run(consumer, deadline))
        .buffer_unordered(C::CONCURRENCY.max(1))
        .filter_map(async |stop| stop)
        .collect()
        .await;
    #[cfg(feature = "queues")]
    hide(consumer, &stops, deadline).await;
    // A record without an id cannot be named: Lambda then takes the whole batch for failed, and nothing is lost.
    let failed = stops.into_iter().flat_map(|stop| stop.rest).map(|record| record.message_id.unwrap_or_default());
    let mut response = SqsBatchResponse::default();
    response.set_failures(failed);
    response
}

/// Hides what comes again for as long as it should be left alone.
#[cfg(feature = "queues")]
async fn hide<C: Consumer>(consumer: &C, stops: &[Stop], deadline: Deadline) {
    use crate::{Again, Delivery};

    /// What may be left for it of the time that is kept for telling the outcome.
    const GRACE: std::time::Duration = std::time::Duration::from_millis(150);

    let Some(hiding) = consumer.hiding() else {
        return;
    };
    let (closed_for, mut records) = (consumer.closed_for(), Vec::new());
    for Stop { failure, rest } in stops {
        let asked = match failure.again() {
            Again::Never => continue,
            Again::After(wait) => Some(wait),
            Again::Soon | Again::NextDelivery => None,
        };
        // The count of the first decides for those behind it: they cannot be delivered before it.
        let count = Delivery::of(&rest[0], deadline).receive_count;
        if let Some(wait) = hiding.how_long(count, asked, closed_for) {
            records.extend(rest.iter().map(|record| (record.clone(), wait)));
        }
    }
    let within = deadline.left().max(GRACE);
    if tokio::time::timeout(within, hiding.hide(&records)).await.is_err() {
        tracing::warn!(messages = records.len(), "no time was left to hide the messages that come again");
    }
}
