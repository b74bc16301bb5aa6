//! The endpoint that records are posted to.

use std::time::{Duration, SystemTime};

use ams_signature::{IDEMPOTENCY_KEY, SIGNATURE, TIMESTAMP, sign};
use contract::{Read, Secret, Url};
use harness::{
    Client, Deadline, Failure, Retry, SecretText,
    http::{Answer, exchange},
};

/// No attempt waits longer for its answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where records are posted, signed.
pub struct Endpoint {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Its address: `https://{project}.supabase.co/functions/v1/ams-ingest`.
    pub url: Url,
    /// What requests are signed with.
    pub secret: Client<Read<Secret>>,
    /// How patient it is asked.
    pub retry: Retry,
}

impl Endpoint {
    /// Posts a record under the id of its message. With the same id it has one effect, however often it is posted.
    ///
    /// # Errors
    /// Why the endpoint has not taken it: see [the table](crate#what-becomes-of-a-request).
    pub async fn post(&self, id: &str, record: &str, deadline: Deadline) -> Result<(), Failure> {
        self.retry.run(deadline, async || self.attempt(id, record, deadline).await?.success().map(drop)).await
    }

    async fn attempt(&self, id: &str, record: &str, deadline: Deadline) -> Result<Answer, Failure> {
        let secret = self.secret.read().await?;
        let answer = self.send(&secret, id, record, deadline).await?;
        if answer.status != 401 {
            return Ok(answer);
        }
        // Somebody may have changed the secret since it was read.
        let secret = self.secret.read_again(&secret).await?;
        let answer = self.send(&secret, id, record, deadline).await?;
        if answer.status != 401 {
            return Ok(answer);
        }
        let reason = "the endpoint refuses the signature: put the same secret on both sides";
        Err(Failure::passing(reason).at_next_delivery())
    }

    async fn send(&self, secret: &SecretText, id: &str, record: &str, deadline: Deadline) -> Result<Answer, Failure> {
        // A clock before 1970 is nobody's; the receiver says so.
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let request = self
            .http
            .post(self.url.as_str())
            .header("content-type", "application/json")
            .header(TIMESTAMP, now)
            .header(SIGNATURE, sign(secret.expose().as_bytes(), now, record.as_bytes()))
            .header(IDEMPOTENCY_KEY, id)
            .body(record.to_owned())
            // Half of what is left, so that an endpoint that hangs once is asked once more.
            .timeout(PATIENCE.min(deadline.left() / 2));
        exchange("the endpoint", request).await
    }
}
