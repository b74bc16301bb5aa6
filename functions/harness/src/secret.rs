//! Reading a secret.

use std::{fmt, sync::Arc};

use contract::{Has, Read, Secret, Verb};

use crate::{Again, CallError, Client};

const ACTION: &str = "secretsmanager:GetSecretValue";

/// A secret's text. It never prints itself.
#[derive(Clone)]
pub struct SecretText(Arc<str>);

impl SecretText {
    /// The text, to hand to the one who asks for it and to nobody else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("SecretText(..)")
    }
}

impl<V: Verb<Of = Secret>> Client<V> {
    /// The secret's text: read once, then kept as long as the instance lives.
    pub async fn read<At>(&self) -> Result<SecretText, CallError>
    where
        V: Has<Read<Secret>, At>,
    {
        let mut kept = self.kept().lock().await;
        if let Some(text) = &*kept {
            return Ok(text.clone());
        }
        Ok(kept.insert(self.fetch().await?).clone())
    }

    /// The secret's text as it is now, after `refused` was refused by the one it is for. Where somebody else has read
    /// it again since, no call is made, so that ten refusals at once are one call.
    pub async fn read_again<At>(&self, refused: &SecretText) -> Result<SecretText, CallError>
    where
        V: Has<Read<Secret>, At>,
    {
        let mut kept = self.kept().lock().await;
        if let Some(text) = kept.as_ref().filter(|text| !Arc::ptr_eq(&text.0, &refused.0)) {
            return Ok(text.clone());
        }
        Ok(kept.insert(self.fetch().await?).clone())
    }

    async fn fetch(&self) -> Result<SecretText, CallError> {
        let answer = self.aws().secrets().get_secret_value().secret_id(self.text()).send().await;
        let answer = answer.map_err(|error| CallError::of(ACTION, &error))?;
        answer.secret_string().map(SecretText::from).ok_or_else(|| CallError {
            action: ACTION,
            why: "the secret holds no text".into(),
            again: Again::NextDelivery,
        })
    }
}
