//! How long a message that failed stays hidden.

use std::time::Duration;

use aws_lambda_events::event::sqs::SqsMessage;
use aws_sdk_sqs::types::ChangeMessageVisibilityBatchRequestEntry;
use contract::{Message, Stretch};

use crate::{CallError, Client, pack::MOST_ENTRIES};

const ACTION: &str = "sqs:ChangeMessageVisibility";

/// SQS hides a message 12 hours at most, counted from when it was received; an invocation may have taken 15 minutes.
const LONGEST: Duration = Duration::from_mins(12 * 60 - 15);

/// How long an outage may last without using up a message's receives.
///
/// While a [circuit](crate::Circuit) is open, every delivery of a message hides it: twice as long as the one before it,
/// and all of them together as long as the outage. So a short outage delays little, and a message goes to the
/// dead-letter queue only when the outage has lasted longer than was said.
///
/// ```
/// use std::time::Duration;
/// let patience = harness::Patience { outage: Duration::from_secs(3_600), receives: 5 };
/// let hidden: Vec<_> = (1..=5).map(|count| patience.hides(count, Duration::ZERO).as_secs()).collect();
/// assert_eq!(hidden, [117, 233, 465, 930, 1859]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How long an outage is waited out.
    pub outage: Duration,
    /// How often a message may be received: the queue's `maxReceiveCount`. At least 1.
    pub receives: u32,
}

impl Patience {
    /// How long the message is hidden at its `count`th receive, from 1: never less than `asked`, at most 11 h 45 min (the
    /// 12 hours of SQS begin with the receive).
    pub fn hides(&self, count: u32, asked: Duration) -> Duration {
        // Weights 1, 2, 4, …: their sum is 2^receives - 1.
        let receives = self.receives.clamp(1, 30);
        let weight = 1_u32 << (count.clamp(1, receives) - 1);
        let all = (1_u32 << receives) - 1;
        let share = self.outage.mul_f64(f64::from(weight) / f64::from(all));
        let whole = Duration::from_secs(share.as_secs() + u64::from(share.subsec_nanos() > 0));
        whole.max(asked).min(LONGEST)
    }
}

/// How a consumer hides the messages that it could not handle: see [`Consumer::hiding`](crate::Consumer::hiding).
pub struct Hiding<M> {
    client: Client<Stretch<M>>,
    patience: Option<Patience>,
}

impl<M: Message> Hiding<M> {
    /// Hides a message whose failure asks for a time to wait, for that time.
    pub fn new(client: Client<Stretch<M>>) -> Self {
        Self { client, patience: None }
    }

    /// Also hides every message that is given back while the consumer's circuit is open.
    #[must_use]
    pub fn patience(self, patience: Patience) -> Self {
        Self { patience: Some(patience), ..self }
    }

    /// How long, if at all: `asked` is what the failure said, `closed_for` what the circuit says.
    pub(crate) fn how_long(
        &self,
        count: u32,
        asked: Option<Duration>,
        closed_for: Option<Duration>,
    ) -> Option<Duration> {
        let Some(closed_for) = closed_for else {
            return asked.map(|asked| asked.min(LONGEST));
        };
        let asked = asked.unwrap_or_default().max(closed_for);
        Some(self.patience.map_or(asked.min(LONGEST), |patience| patience.hides(count, asked)))
    }

    /// Hides these records from now on. One that could not be hidden comes back when its queue says: told, no more.
    pub(crate) async fn hide(&self, records: &[(SqsMessage, Duration)]) {
        for call in records.chunks(MOST_ENTRIES) {
            if let Err(error) = self.hide_some(call).await {
                tracing::warn!(reason = %error, messages = call.len(), "the messages come back earlier than they should");
            }
        }
    }

    async fn hide_some(&self, records: &[(SqsMessage, Duration)]) -> Result<(), CallError> {
        let mut stretching = self.client.aws().queues().change_message_visibility_batch().queue_url(self.client.text());
        for (at, (record, wait)) in records.iter().enumerate() {
            let whole = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            let entry = ChangeMessageVisibilityBatchRequestEntry::builder()
                .id(at.to_string())
                .receipt_handle(record.receipt_handle.clone().unwrap_or_default())
                .visibility_timeout(i32::try_from(whole).unwrap_or(i32::MAX))
                .build()
                .map_err(|_| CallError::unreadable(ACTION, "a record has no receipt"))?;
            stretching = stretching.entries(entry);
        }
        let answer = stretching.send().await.map_err(|error| CallError::of(ACTION, &error))?;
        match answer.failed.first() {
            None => Ok(()),
            Some(failed) => Err(CallError::unreadable(ACTION, failed.code.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_outage_does_not_use_up_the_receives(outage in 1_u64..36_000, receives in 1_u32..40) {
            let patience = Patience { outage: Duration::from_secs(outage), receives };
            let hidden: Duration = (1..=receives).map(|count| patience.hides(count, Duration::ZERO)).sum();
            prop_assert!(hidden >= patience.outage);
            for count in 1..receives {
                let (now, next) = (patience.hides(count, Duration::ZERO), patience.hides(count + 1, Duration::ZERO));
                prop_assert!(now <= next && next <= LONGEST);
            }
        }

        #[test]
        fn it_is_hidden_as_long_as_asked(count in 0_u32..1_000, asked in 0_u64..100_000) {
            let patience = Patience { outage: Duration::from_mins(10), receives: 3 };
            let asked = Duration::from_secs(asked);
            prop_assert!(patience.hides(count, asked) >= asked.min(LONGEST));
        }
    }
}
