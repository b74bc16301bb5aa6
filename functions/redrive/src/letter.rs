//! A dead letter, as it is shown.

use harness::Taken;
use serde::Serialize;

/// A dead letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// Its id.
    pub message_id: String,
    /// The id that it was first sent under, where it was parked or moved since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// Follows the request from the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// Why it can never be handled; of one whose receives were used up the log says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was sent, in milliseconds since 1970 (UTC).
    pub sent_at: u64,
    /// Its body, as it is.
    pub body: String,
}

impl From<Taken> for Letter {
    fn from(taken: Taken) -> Self {
        let attribute = |name: &str| {
            let found = taken.attributes.iter().find(|(other, _)| other == name);
            found.map(|(_, value)| value.clone())
        };
        Self {
            origin_id: attribute("originId"),
            correlation_id: attribute("correlationId"),
            reason: attribute("failureReason"),
            message_id: taken.message_id,
            sent_at: taken.sent_at,
            body: taken.body,
        }
    }
}
