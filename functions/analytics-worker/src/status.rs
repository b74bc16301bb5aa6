//! How far events have come.

use std::time::{Duration, SystemTime};

use contract::Update;
use contracts::mht::StatusRecord;
use harness::{Client, Condition, Delivery, Effect, Failure};
use serde::Serialize;

/// As long as the ledger of the other workers keeps its records.
const KEPT: Duration = Duration::from_hours(30 * 24);

const DONE: &str = "done";
const IN_PROGRESS: &str = "inProgress";
const FAILED: &str = "failed";

/// Changes of a record, in the words of the ledger of the other workers.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Changes<'a> {
    status: &'static str,
    correlation_id: &'a str,
    expires_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished_at: Option<u64>,
    /// The object's key, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

/// The status table, as this worker writes it.
///
/// No lease, as the ledger has one: FIFO lets no two deliveries of a message be at work as long as its visibility lasts, and a line that is
/// written twice does no harm.
pub(crate) struct Status(pub(crate) Client<Update<StatusRecord>>);

impl Status {
    /// Takes a message to work; whether it is still to be done.
    pub(crate) async fn take(&self, delivery: &Delivery) -> Result<bool, Failure> {
        let undone = [StatusRecord::ACCEPTED, IN_PROGRESS, FAILED].into_iter();
        let undone = undone.fold(Condition::absent(), |any, status| any.or(Condition::equal("status", status)));
        let changes = Changes { status: IN_PROGRESS, started_at: Some(now()), ..Changes::of(delivery) };
        let effect = self.0.update_if(delivery.origin_id.as_str(), &changes, Some(&undone)).await?;
        Ok(effect == Effect::Written)
    }

    /// Records the key of the object that it is in.
    pub(crate) async fn done(&self, delivery: &Delivery, key: &str) -> Result<(), Failure> {
        let result = serde_json::to_string(key).ok();
        let changes = Changes { status: DONE, finished_at: Some(now()), result, ..Changes::of(delivery) };
        Ok(self.0.update_if(delivery.origin_id.as_str(), &changes, None).await.map(drop)?)
    }

    /// Records why it failed for good. That it could not be recorded is told: it is parked with its reason either way.
    pub(crate) async fn failed(&self, delivery: &Delivery, failure: &Failure) {
        let reason = Some(failure.reason());
        let changes = Changes { status: FAILED, finished_at: Some(now()), reason, ..Changes::of(delivery) };
        if let Err(error) = self.0.update_if(delivery.origin_id.as_str(), &changes, None).await {
            tracing::warn!(messageId = delivery.message_id, reason = %error, "a failure could not be recorded");
        }
    }
}

impl<'a> Changes<'a> {
    fn of(delivery: &'a Delivery) -> Self {
        let expires_at = now() / 1_000 + KEPT.as_secs();
        Self { correlation_id: &delivery.correlation_id, expires_at, ..Self::default() }
    }
}

/// Milliseconds since 1970.
pub(crate) fn now() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
}
