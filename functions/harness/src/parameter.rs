//! Reading a parameter.

use std::{fmt, str::FromStr, time::Duration};

use contract::{Has, Parameter, Read, Verb};
use serde_json::json;
use tokio::time::Instant;

use crate::{
    Again, CallError, Client, SecretText,
    client::Kept,
    signed::{Ask, Service},
};

const ACTION: &str = "ssm:GetParameter";

/// How long a parameter's value is kept: a change is seen within it.
pub const PARAMETER_KEPT: Duration = Duration::from_secs(30);

impl<V, T> Client<V>
where
    V: Verb<Of = Parameter<T>>,
    T: FromStr<Err: fmt::Display> + 'static,
{
    /// The parameter's value, read again when it is older than [`PARAMETER_KEPT`]; many who ask at once are one call. Where
    /// it cannot be read again the one that is kept is taken, and that is told in the log: a service that a value stands
    /// behind should not stop because Parameter Store does.
    ///
    /// # Errors
    /// The first read that did not work; or a value that is no `T`, which only whoever set it can mend. Nothing of the
    /// value is in it: a parameter may be a secret.
    pub async fn parameter<At>(&self) -> Result<T, CallError>
    where
        V: Has<Read<Parameter<T>>, At>,
    {
        let mut kept = self.kept().lock().await;
        let fresh = kept.as_ref().is_some_and(|kept| kept.read_at.elapsed() < PARAMETER_KEPT);
        if !fresh {
            match (self.fetch_parameter().await, &mut *kept) {
                (Ok(text), kept) => *kept = Some(Kept { text, read_at: Instant::now() }),
                (Err(error), Some(kept)) => {
                    tracing::warn!(reason = %error, "the parameter's last value is used");
                    kept.read_at = Instant::now();
                }
                (Err(error), None) => return Err(error),
            }
        }
        let text = kept.as_ref().map(|kept| kept.text.clone()).ok_or_else(|| unreadable("it has no value"))?;
        drop(kept);
        text.expose().trim().parse().map_err(|_: T::Err| unreadable("its value does not parse"))
    }

    async fn fetch_parameter(&self) -> Result<SecretText, CallError> {
        let body = json!({ "Name": self.text(), "WithDecryption": true });
        let answer = Ask::json(Service::Ssm, ACTION, "AmazonSSM.GetParameter", &body).send(self.aws()).await?;
        let answer: serde_json::Value =
            serde_json::from_slice(&answer).map_err(|_| unreadable("its answer cannot be read"))?;
        answer["Parameter"]["Value"].as_str().map(SecretText::from).ok_or_else(|| unreadable("it has no value"))
    }
}

fn unreadable(why: &'static str) -> CallError {
    CallError { action: ACTION, why: why.into(), again: Again::NextDelivery }
}
