//! What came of a message, as an object.

use std::time::SystemTime;

use contracts::mht::{EmailResult, FeedbackResult, TestflightResult};
use harness::hour_partition;
use serde::{Serialize, de::DeserializeOwned};

/// What came of a message: what its object is named after.
pub trait Outcome: Serialize + DeserializeOwned + 'static {
    /// The id that SQS gave the message when it was first sent.
    fn message_id(&self) -> &str;

    /// When the message was sent, in milliseconds since 1970.
    fn sent_at(&self) -> u64;

    /// The object's name under the prefix of its use case.
    fn name(&self) -> String {
        format!("{}{}.json", hour_partition(self.sent_at()), self.message_id())
    }
}

macro_rules! outcomes {
    ($($result:ty),*) => { $(
        impl Outcome for $result {
            fn message_id(&self) -> &str {
                &self.message_id
            }

            fn sent_at(&self) -> u64 {
                self.sent_at
            }
        }
    )* };
}

outcomes!(FeedbackResult, EmailResult, TestflightResult);

/// The time, in milliseconds since 1970.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_named_after_its_message_in_the_hour_it_was_sent() {
        let result = EmailResult {
            message_id: "m-1".to_owned(),
            correlation_id: "c".to_owned(),
            campaign_id: "spring".to_owned(),
            status: "accepted".to_owned(),
            provider_id: None,
            sent_at: 1_769_850_123_456,
            finished_at: 1_769_999_999_999,
        };
        assert_eq!(result.name(), "year=2026/month=01/day=31/hour=09/m-1.json");
    }
}
