//! Handling batches.

use std::time::Duration;

use contract::Send;
use contracts::mht::{AnalyticsEvent, AnalyticsWorker};
use futures_util::future::join_all;
use harness::{BatchConsumer, Client, Counter, Delivery, Error, Failure, InFunction, Metrics, Received, Timing};

use crate::{
    object::{Object, happened, hours, object},
    status::{Status, now},
};

/// Events that lie in an object.
pub const DONE: Counter = Counter::new("MessagesDone");
/// Deliveries of events that lay in an object before.
pub const REPEATED: Counter = Counter::new("MessagesRepeated");
/// Events that became dead letters.
pub const FAILED: Counter = Counter::new("MessagesFailed");
/// Objects that were written.
pub const OBJECTS: Counter = Counter::new("ObjectsWritten");
/// From sending an event to its object.
pub const PROCESSING: Timing = Timing::new("ProcessingTime");
/// From the event, by the app's clock, to its object.
pub const DELAY: Timing = Timing::new("EventDelay");

/// Writes events into a bucket.
pub struct Scribe {
    contract: AnalyticsWorker<InFunction>,
    status: Status,
    receives: u32,
    metrics: Metrics,
}

impl BatchConsumer for Scribe {
    type Message = AnalyticsEvent;
    type Contract = AnalyticsWorker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let metrics = Metrics::new(&contract.metrics.value()?, &[("UseCase", "analytics")])?;
        let (status, receives) = (Status(contract.status.clone()), contract.receives.value()?);
        Ok(Self { contract, status, receives, metrics })
    }

    async fn handle(&self, batch: &[Received<AnalyticsEvent>]) -> Vec<Result<(), Failure>> {
        let taken = join_all(batch.iter().map(|one| Box::pin(self.take(one)))).await;
        let times = taken.iter().enumerate().filter_map(|(at, taken)| Some((at, (*taken.as_ref().ok()?)?)));
        let hours = hours(times);
        let mut outcomes: Vec<Result<(), Failure>> = taken.into_iter().map(|taken| taken.map(drop)).collect();
        let written = hours.into_iter().map(|(hour, of)| Box::pin(self.write(hour, of, batch)));
        for (at, outcome) in join_all(written).await.into_iter().flatten() {
            outcomes[at] = outcome;
        }
        let last = outcomes.into_iter().zip(batch).map(|(outcome, one)| Box::pin(self.settle(outcome, &one.delivery)));
        join_all(last).await
    }

    async fn unreadable(&self, failure: &Failure, delivery: &Delivery) {
        self.metrics.count(FAILED, 1);
        self.status.failed(delivery, failure).await;
    }

    fn dead_letters(&self) -> Option<Client<Send<AnalyticsEvent>>> {
        Some(self.contract.dead_letters.clone())
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(&self.metrics)
    }
}

impl Scribe {
    /// When the event happened, or nothing where it lies in an object already.
    async fn take(&self, one: &Received<AnalyticsEvent>) -> Result<Option<u64>, Failure> {
        let time = happened(&one.message)?;
        if self.status.take(&one.delivery).await? {
            return Ok(Some(time));
        }
        self.metrics.count(REPEATED, 1);
        Ok(None)
    }

    /// Writes the object of an hour: what came of each of its events, by its place in the batch.
    async fn write(
        &self,
        hour: String,
        of: Vec<usize>,
        batch: &[Received<AnalyticsEvent>],
    ) -> Vec<(usize, Result<(), Failure>)> {
        let written = match object(&hour, &of, batch) {
            Ok(Object { name, body }) => {
                self.contract.results.write(&name, body, "application/gzip").await.map_err(Failure::from)
            }
            Err(failure) => Err(failure),
        };
        let key = match written {
            Ok(key) => key,
            Err(failure) => return of.into_iter().map(|at| (at, Err(failure.clone()))).collect(),
        };
        self.metrics.count(OBJECTS, 1);
        tracing::info!(key, events = of.len(), "object written");
        let noted = of.into_iter().map(|at| {
            let key = &key;
            Box::pin(async move { (at, self.note(&batch[at], key).await) })
        });
        join_all(noted).await
    }

    /// An event lies in its object.
    async fn note(&self, one: &Received<AnalyticsEvent>, key: &str) -> Result<(), Failure> {
        self.status.done(&one.delivery, key).await?;
        let since = |at: u64| Duration::from_millis(now().saturating_sub(at));
        self.metrics.count(DONE, 1);
        self.metrics.took(PROCESSING, since(one.delivery.sent_at));
        self.metrics.took(DELAY, since(happened(&one.message)?));
        Ok(())
    }

    /// What still fails at the last receive fails for good, so that it is parked with its reason.
    async fn settle(&self, outcome: Result<(), Failure>, delivery: &Delivery) -> Result<(), Failure> {
        let Err(failure) = outcome else { return Ok(()) };
        let last = delivery.receive_count >= self.receives;
        let failure = if last && !failure.is_permanent() {
            Failure::permanent(format!("{}, at the last of {} receives", failure.reason(), delivery.receive_count))
        } else {
            failure
        };
        if failure.is_permanent() {
            self.metrics.count(FAILED, 1);
            self.status.failed(delivery, &failure).await;
        }
        Err(failure)
    }
}
