//! Zendesk's tickets.

use contract::{Read, Secret, Url};
use contracts::mht::Feedback;
use harness::{
    Client, Deadline, Delivery, Failure, Retry, SecretText,
    http::{Answer, exchange},
};
use mht_steps::judge;
use reqwest::RequestBuilder;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{credentials::Credentials, ticket::ticket};

const NAME: &str = "Zendesk";

/// Zendesk's API.
#[derive(Debug)]
pub struct Zendesk {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://example.zendesk.com`.
    pub url: Url,
    /// Who asks.
    pub credentials: Client<Read<Secret>>,
    /// How patient it is asked.
    pub retry: Retry,
}

#[derive(Deserialize)]
struct One {
    ticket: Ticket,
}

#[derive(Deserialize)]
struct List {
    tickets: Vec<Ticket>,
}

#[derive(Deserialize)]
struct Ticket {
    id: u64,
}

impl Zendesk {
    /// The ticket of a feedback, made unless it is there already.
    ///
    /// # Errors
    /// A permanent failure where Zendesk refuses the ticket itself, else a passing one.
    pub async fn ticket_of(&self, feedback: &Feedback, delivery: &Delivery) -> Result<u64, Failure> {
        let (id, deadline) = (delivery.origin_id.as_str(), delivery.deadline);
        // An answer may have been lost longer ago than an idempotency key is known.
        let first = delivery.receive_count <= 1 && delivery.origin_id == delivery.message_id;
        if !first && let Some(known) = self.find(id, deadline).await? {
            tracing::info!("the ticket was made before");
            return Ok(known);
        }
        let body = ticket(feedback, id);
        let make =
            || self.http.post(format!("{}/api/v2/tickets.json", self.url)).header("idempotency-key", id).json(&body);
        let answer: One = self.ask(deadline, make).await?;
        Ok(answer.ticket.id)
    }

    /// The oldest ticket with an external id.
    async fn find(&self, id: &str, deadline: Deadline) -> Result<Option<u64>, Failure> {
        let list = || self.http.get(format!("{}/api/v2/tickets.json", self.url)).query(&[("external_id", id)]);
        let found: List = self.ask(deadline, list).await?;
        Ok(found.tickets.into_iter().map(|ticket| ticket.id).min())
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        deadline: Deadline,
        request: impl Fn() -> RequestBuilder,
    ) -> Result<T, Failure> {
        let once = async || {
            let answer = self.send(&request, deadline).await?;
            judge(NAME, &answer)?;
            answer.json()
        };
        self.retry.run(deadline, once).await
    }

    /// Asks with the credentials, and once more with those read again where they were refused.
    async fn send(&self, request: &impl Fn() -> RequestBuilder, deadline: Deadline) -> Result<Answer, Failure> {
        let secret = self.credentials.read().await?;
        let answer = self.send_as(&secret, request(), deadline).await?;
        if answer.status != 401 {
            return Ok(answer);
        }
        let secret = self.credentials.read_again(&secret).await?;
        self.send_as(&secret, request(), deadline).await
    }

    async fn send_as(
        &self,
        secret: &SecretText,
        request: RequestBuilder,
        deadline: Deadline,
    ) -> Result<Answer, Failure> {
        let credentials = Credentials::of(secret)?;
        let (user, password) = credentials.user_and_password();
        // A call that hangs leaves time to ask once more, and to tell.
        exchange(NAME, request.basic_auth(user, Some(password)).timeout(deadline.left() / 3)).await
    }
}
