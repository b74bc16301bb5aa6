//! Where a message becomes its result.

use std::time::Duration;

use contract::{Objects, Setting, Update, Write};
use contracts::mht::StatusRecord;
use harness::{Again, Client, Counter, Delivery, Error, Failure, Ledger, Metrics, Timing, Work};

use crate::{Outcome, now};

/// Messages that are done, their results written.
pub const DONE: Counter = Counter::new("MessagesDone");
/// Deliveries of messages that were done before.
pub const REPEATED: Counter = Counter::new("MessagesRepeated");
/// Messages that became dead letters.
pub const FAILED: Counter = Counter::new("MessagesFailed");
/// From sending a message to its result.
pub const PROCESSING: Timing = Timing::new("ProcessingTime");

/// Keeps the status of messages and writes what came of them.
pub struct Desk<R> {
    ledger: Ledger<StatusRecord>,
    results: Client<Write<Objects<R>>>,
    receives: u32,
    metrics: Metrics,
}

impl<R: Outcome> Desk<R> {
    /// A desk with the fields of a worker's contract: the status table, the place of its results, how often a message is received.
    ///
    /// # Errors
    /// What the setting says of its text.
    pub fn new(
        status: Client<Update<StatusRecord>>,
        results: Client<Write<Objects<R>>>,
        receives: &Client<Setting<u32>>,
        metrics: Metrics,
    ) -> Result<Self, Error> {
        Ok(Self { ledger: Ledger::new(status), results, receives: receives.value()?, metrics })
    }

    /// What is counted.
    pub fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// Takes a message through its steps to its result. What `work` records is kept under the message's first id, so that however often
    /// it is delivered each step has its effect once.
    ///
    /// # Errors
    /// The work's failure; a passing one has become permanent at the last receive.
    pub async fn settle(
        &self,
        delivery: &Delivery,
        work: impl AsyncFnOnce(&Work<'_, StatusRecord>) -> Result<R, Failure>,
    ) -> Result<(), Failure> {
        let mut begun = false;
        let ledger = self.ledger.clone().noting(StatusRecord::CORRELATION, &delivery.correlation_id);
        let result = ledger.once(delivery.origin_id.as_str(), delivery.deadline, async |held| {
            begun = true;
            work(held).await.map_err(|failure| self.at_last(delivery, failure))
        });
        let written = match result.await {
            Ok(result) => self.write(&result).await,
            Err(failure) => Err(failure),
        };
        match written {
            Ok(sent_at) => {
                self.metrics.count(if begun { DONE } else { REPEATED }, 1);
                if begun {
                    self.metrics.took(PROCESSING, Duration::from_millis(now().saturating_sub(sent_at)));
                }
                Ok(())
            }
            Err(failure) => {
                let failure = self.at_last(delivery, failure);
                if failure.is_permanent() {
                    self.metrics.count(FAILED, 1);
                }
                Err(failure)
            }
        }
    }

    /// Records that a message cannot be read: what [`Consumer::unreadable`](harness::Consumer::unreadable) asks for.
    pub async fn refuse(&self, failure: &Failure, delivery: &Delivery) {
        let ledger = self.ledger.clone().noting(StatusRecord::CORRELATION, &delivery.correlation_id);
        let refused = async |_: &Work<'_, StatusRecord>| Err::<R, _>(failure.clone());
        let outcome = ledger.once(delivery.origin_id.as_str(), delivery.deadline, refused).await;
        self.metrics.count(FAILED, 1);
        // The message is parked either way, with its reason.
        if let Err(trouble) = outcome
            && trouble != *failure
        {
            tracing::warn!(reason = trouble.reason(), "the status of the unreadable message was not written");
        }
    }

    /// Writes the result; the answer is when its message was sent.
    async fn write(&self, result: &R) -> Result<u64, Failure> {
        self.results.write_json(&result.name(), result).await?;
        Ok(result.sent_at())
    }

    /// A failure that passes has no time to, when the message is not received again.
    fn at_last(&self, delivery: &Delivery, failure: Failure) -> Failure {
        let passes = failure.again() != Again::Never;
        if passes && delivery.receive_count >= self.receives {
            Failure::permanent(format!("{}, at the last of {} receives", failure.reason(), delivery.receive_count))
        } else {
            failure
        }
    }
}
