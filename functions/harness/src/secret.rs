//! Reading a secret.

use contract::{Has, Read, Secret, Verb};
use tokio::time::Instant;

use crate::{Again, CallError, Client, SecretText, client::Kept};

const ACTION: &str = "secretsmanager:GetSecretValue";

impl<V: Verb<Of = Secret>> Client<V> {
    /// The secret's text: read once, then kept as long as the instance lives.
    pub async fn read<At>(&self) -> Result<SecretText, CallError>
    where
        V: Has<Read<Secret>, At>,
    {
        let mut kept = self.kept().lock().await;
        if let Some(kept) = &*kept {
            return Ok(kept.text.clone());
        }
        Ok(kept.insert(self.fetch().await?).text.clone())
    }

    /// The secret's text as it is now, after `refused` was refused by the one it is for. Where somebody else has read
    /// it again since, no call is made, so that ten refusals at once are one call.
    pub async fn read_again<At>(&self, refused: &SecretText) -> Result<SecretText, CallError>
    where
        V: Has<Read<Secret>, At>,
    {
        let mut kept = self.kept().lock().await;
        if let Some(newer) = kept.as_ref().filter(|kept| !kept.text.is_same_read(refused)) {
            return Ok(newer.text.clone());
        }
        Ok(kept.insert(self.fetch().await?).text.clone())
    }

    async fn fetch(&self) -> Result<Kept, CallError> {
        let answer = self.aws().secrets().get_secret_value().secret_id(self.text()).send().await;
        let answer = answer.map_err(|error| CallError::of(ACTION, &error))?;
        let text = answer.secret_string().map(SecretText::from).ok_or_else(|| CallError {
            action: ACTION,
            why: "the secret holds no text".into(),
            again: Again::NextDelivery,
        })?;
        Ok(Kept { text, read_at: Instant::now() })
    }
}
