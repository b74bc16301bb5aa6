//! What Twitch knows the application by.

use harness::{Failure, SecretText};
use serde::Deserialize;

/// The content of the secret: `{"clientId": …, "clientSecret": …}`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Credentials {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl Credentials {
    /// Reads the secret. Nothing of it is in the reason.
    pub(crate) fn of(secret: &SecretText) -> Result<Self, Failure> {
        serde_json::from_str(secret.expose()).map_err(|_| {
            let reason = "the secret with IGDB's credentials is not `{\"clientId\": …, \"clientSecret\": …}`";
            Failure::passing(reason).at_next_delivery()
        })
    }
}
