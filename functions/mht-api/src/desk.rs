//! Answering requests.

use contract::{Fifo, Message, Send};
use contracts::mht::MhtApi;
use harness::{Client, Counter, Error, InFunction, Metrics, Refusal, Reply, Request, Responder, Timing};
use serde::Serialize;
use tokio::time::Instant;

use crate::{
    posted::{self, Campaign, Events, Posted},
    send::{note, send},
    shapes,
};

/// Messages that lie in their queue.
const ACCEPTED: Counter = Counter::new("MessagesAccepted");

/// How long an accepted request took.
const TOOK: Timing = Timing::new("ApiDuration");

/// Takes what an app sends.
pub struct Desk {
    contract: MhtApi<InFunction>,
    metrics: Metrics,
}

/// What a client is told.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Accepted<'a> {
    message_ids: &'a [String],
    correlation_id: &'a str,
}

impl Responder for Desk {
    type Contract = MhtApi<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let metrics = Metrics::new(&contract.metrics.value()?, &[])?;
        Ok(Self { contract, metrics })
    }

    async fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        let own = &self.contract;
        match request.route.as_str() {
            "POST /feedback" => {
                let posted = posted::feedback(request.json(&shapes::FEEDBACK)?);
                self.accept(request, "feedback", &own.feedback, posted).await
            }
            "POST /campaign" => {
                let campaign: Campaign = request.json(&shapes::CAMPAIGN)?;
                self.accept(request, "emails", &own.emails, campaign.mails()).await
            }
            "POST /events" => {
                let events: Events = request.json(&shapes::EVENTS)?;
                self.accept(request, "analytics", &own.analytics, events.posted()).await
            }
            "POST /testflight" => {
                let posted = posted::testflight(request.json(&shapes::TESTFLIGHT)?);
                self.accept(request, "testflight", &own.testflight, posted).await
            }
            _ => Err(Refusal::not_found("expected `POST` to `/feedback`, `/campaign`, `/events` or `/testflight`")),
        }
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(&self.metrics)
    }
}

impl Desk {
    async fn accept<M>(
        &self,
        request: &Request,
        use_case: &'static str,
        queue: &Client<Send<M>>,
        posted: Vec<Posted<M>>,
    ) -> Result<Reply, Refusal>
    where
        M: Message<Queue = Fifo> + Serialize,
    {
        let (begun, correlation_id) = (Instant::now(), request.correlation_id.as_str());
        let outcomes = Box::pin(send(queue, &posted, correlation_id, request.deadline)).await;
        let (mut message_ids, mut failure) = (Vec::with_capacity(outcomes.len()), None);
        for outcome in outcomes {
            match outcome {
                Ok(id) => message_ids.push(id),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        Box::pin(note(&self.contract.status, use_case, &message_ids, correlation_id)).await;
        self.metrics.count(ACCEPTED, message_ids.len().try_into().unwrap_or(u64::MAX));
        tracing::info!(useCase = use_case, accepted = message_ids.len(), of = posted.len(), "messages accepted");
        if let Some(failure) = failure {
            return Err(failure.into());
        }
        self.metrics.took(TOOK, begun.elapsed());
        Ok(Reply::json(200, &Accepted { message_ids: &message_ids, correlation_id }))
    }
}
