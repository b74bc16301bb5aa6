//! A webhook of Discord.

use contract::{Read, Secret, Url};
use harness::{
    Again, Client, Deadline, Failure, Retry, SecretText,
    http::{Answer, exchange},
};

use crate::embed::Message;

const NAME: &str = "Discord";

/// A webhook: whoever has its address may post.
pub struct Webhook {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Discord's API: `https://discord.com/api`.
    pub url: Url,
    /// The end of its address, `{id}/{token}`.
    pub webhook: Client<Read<Secret>>,
    /// How patient it is tried.
    pub retry: Retry,
}

impl Webhook {
    /// Posts a message. What passes is tried again until the deadline, a 429 when it asks to.
    ///
    /// # Errors
    /// A permanent failure where Discord refuses the message itself, else a passing one.
    pub(crate) async fn post(&self, message: &Message, deadline: Deadline) -> Result<(), Failure> {
        self.retry.run(deadline, async || judge(&self.ask(message, deadline).await?)).await
    }

    /// Asks at the webhook's address, and once more where the secret says when it was read again, if there is no such webhook.
    async fn ask(&self, message: &Message, deadline: Deadline) -> Result<Answer, Failure> {
        let place = self.webhook.read().await?;
        let answer = self.send(&place, message, deadline).await?;
        if !is_refusal(&answer) {
            return Ok(answer);
        }
        let place = self.webhook.read_again(&place).await?;
        self.send(&place, message, deadline).await
    }

    async fn send(&self, place: &SecretText, message: &Message, deadline: Deadline) -> Result<Answer, Failure> {
        let place = place.expose().trim();
        if !is_place(place) {
            let reason = "the secret with the webhook is not `{id}/{token}`, the end of its address";
            return Err(Failure::passing(reason).at_next_delivery());
        }
        let request = self.http.post(format!("{}/webhooks/{place}", self.url)).json(message);
        // A call that hangs leaves time to try again.
        exchange(NAME, request.timeout(deadline.left() / 3)).await
    }
}

/// Whether a text is an id and a token, and would make no other address.
fn is_place(text: &str) -> bool {
    let token = |token: &str| token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    text.split_once('/').is_some_and(|(id, rest)| {
        !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) && !rest.is_empty() && token(rest)
    })
}

fn is_refusal(answer: &Answer) -> bool {
    matches!(answer.status, 401 | 403 | 404)
}

fn judge(answer: &Answer) -> Result<(), Failure> {
    if is_refusal(answer) {
        let reason = format!("{NAME} answered {}: put the end of a webhook's address into the secret", answer.status);
        return Err(Failure::passing(reason).at_next_delivery());
    }
    match answer.clone().success() {
        Ok(_) => Ok(()),
        Err(failure) if (300..400).contains(&answer.status) || answer.status == 405 => {
            Err(Failure::passing(format!("{}: our settings are at fault", failure.reason())).at_next_delivery())
        }
        // It always says how long; a second is what its shortest window is.
        Err(failure) if answer.status == 429 && failure.again() == Again::Soon => {
            Err(failure.after(std::time::Duration::from_secs(1)))
        }
        Err(failure) => Err(failure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_webhooks_address() {
        for (text, good) in [
            ("123/abc-DEF_9", true),
            ("123/", false),
            ("/abc", false),
            ("abc/def", false),
            ("123/abc/slack", false),
            ("123/abc?wait=true", false),
            ("123/../x", false),
            ("https://discord.com/api/webhooks/123/abc", false),
        ] {
            assert_eq!(is_place(text), good, "{text}");
        }
    }
}
