//! Where birthdays are posted.

use contract::{Parameter, Read, Url};
use contracts::bday::Post;
use harness::{Client, Deadline, Failure, http};

const NAME: &str = "the webhook";

/// The webhook, wherever the parameter says it is.
pub struct Webhook {
    /// By what it is called.
    pub http: reqwest::Client,
    /// Where it is. Its value is kept for half a minute.
    pub url: Client<Read<Parameter<Url>>>,
}

impl Webhook {
    /// Posts once.
    ///
    /// # Errors
    /// See the crate's table.
    pub async fn post(&self, post: &Post, deadline: Deadline) -> Result<(), Failure> {
        let url = self.url.parameter().await?;
        // A call that hangs leaves time for another one, and for the record.
        let patience = deadline.left() / 3;
        let request = self.http.post(url.as_str()).timeout(patience).json(post);
        judge(&http::exchange(NAME, request.header("idempotency-key", &post.event_id)).await?)
    }
}

/// What an answer means.
fn judge(answer: &http::Answer) -> Result<(), Failure> {
    match answer.status {
        300..=399 | 401 | 403 | 404 | 405 | 410 => {
            let reason = format!("{NAME} answered {}: the parameter with its address is at fault", answer.status);
            Err(Failure::passing(reason).at_next_delivery())
        }
        _ => answer.clone().success().map(drop),
    }
}
