//! What Zendesk knows the pipeline by.

use harness::{Failure, SecretText};
use serde::Deserialize;

/// The content of the secret: `{"email": …, "token": …}`.
#[derive(Deserialize)]
pub(crate) struct Credentials {
    email: String,
    token: String,
}

impl Credentials {
    /// Reads the secret. Nothing of it is in the reason.
    pub(crate) fn of(secret: &SecretText) -> Result<Self, Failure> {
        serde_json::from_str(secret.expose()).map_err(|_| {
            let reason = "the secret with Zendesk's credentials is not `{\"email\": …, \"token\": …}`";
            Failure::passing(reason).at_next_delivery()
        })
    }

    /// As basic authentication takes them: a user and an API token for its password.
    pub(crate) fn user_and_password(&self) -> (String, &str) {
        (format!("{}/token", self.email), &self.token)
    }
}
