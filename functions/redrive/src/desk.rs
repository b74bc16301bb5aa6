//! The two routes.

use std::time::Duration;

use contracts::ingestion::Redrive;
use harness::{Deadline, Error, InFunction, Refusal, Reply, Request, Responder};
use serde::Serialize;

use crate::{Letter, Plan};

/// A request is answered within this: an HTTP API waits 30 s for a function and no longer, whatever the function's own timeout.
/// Source: API Gateway quotas, HTTP API maximum integration timeout.
pub const ANSWERED_WITHIN: Duration = Duration::from_secs(25);

/// How many letters are shown, unless said otherwise.
const SHOWN: usize = 10;

/// Answers what is asked of the dead letters.
pub struct Desk {
    pub(crate) contract: Redrive<InFunction>,
}

#[derive(Serialize)]
struct Preview {
    count: usize,
    /// About.
    total: u64,
    messages: Vec<Letter>,
}

impl Responder for Desk {
    type Contract = Redrive<InFunction>;

    const MOST_BODY: usize = 1_024;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        Ok(Self { contract })
    }

    async fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        let deadline = Deadline::after(ANSWERED_WITHIN.min(request.deadline.left()));
        match request.route.as_str() {
            "GET /redrive/preview" => {
                let most = request.query_number("maxMessages", SHOWN, 1..=100)?;
                let taken = self.preview(most, deadline).await?;
                let total = self.contract.dead_letters.count().await?.visible.max(taken.len() as u64);
                let messages: Vec<Letter> = taken.into_iter().map(Letter::from).collect();
                Ok(Reply::json(200, &Preview { count: messages.len(), total, messages }))
            }
            "POST /redrive/start" => {
                let plan = if request.body().is_empty() { Plan::default() } else { request.json(&Plan::SHAPE)? };
                let counts = self.transfer(plan, deadline).await?;
                tracing::info!(
                    moved = counts.moved,
                    failed = counts.failed,
                    leftBehind = counts.left_behind,
                    "redriven"
                );
                Ok(Reply::json(if counts.failed == 0 { 200 } else { 503 }, &counts))
            }
            _ => Err(Refusal::not_found("expected `GET /redrive/preview` or `POST /redrive/start`")),
        }
    }
}
