//! From a message to its record at the endpoint.

use contracts::ams::AmsIngest;
use harness::{Consumer, Counter, Deadline, Delivery, Error, Failure, InFunction, Metrics, Retry, http};

use crate::{
    Endpoint, Sns,
    envelope::{Envelope, Incoming, Kind, object},
};

/// Records that the endpoint has taken.
const POSTED: Counter = Counter::new("RecordsPosted");
/// Deliveries of messages that can never be handled: refused by the endpoint, or not believed.
const REFUSED: Counter = Counter::new("MessagesRefused");
/// Subscriptions that were confirmed.
const CONFIRMED: Counter = Counter::new("SubscriptionsConfirmed");

/// Hands records on.
pub struct Ingest {
    /// Where envelopes come from.
    pub sns: Sns,
    /// Where records go.
    pub endpoint: Endpoint,
    metrics: Metrics,
}

impl Consumer for Ingest {
    type Message = String;
    type Contract = AmsIngest<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let (client, retry) = (http::client("ams-ingest")?, Retry::default());
        let environment = contract.environment.value()?;
        Ok(Self {
            sns: Sns::new(client.clone(), contract.sns_url.value()?, contract.publishers.value()?, retry),
            endpoint: Endpoint {
                http: client,
                url: contract.ingest_url.value()?,
                secret: contract.ingest_secret,
                retry,
            },
            metrics: Metrics::new("Ams", &[("Environment", &environment)])?,
        })
    }

    async fn handle(&self, body: String, delivery: &Delivery) -> Result<(), Failure> {
        let done = match Incoming::read(&body) {
            Ok(Incoming::Record) => self.post(&delivery.origin_id, &body, delivery.deadline).await,
            Ok(Incoming::Sns(envelope)) => self.open(&envelope, delivery.deadline).await,
            Err(failure) => Err(failure),
        };
        if done.as_ref().is_err_and(Failure::is_permanent) {
            self.metrics.count(REFUSED, 1);
        }
        done
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(&self.metrics)
    }
}

impl Ingest {
    async fn open(&self, envelope: &Envelope, deadline: Deadline) -> Result<(), Failure> {
        self.sns.verify(envelope, deadline).await?;
        match envelope.kind {
            Kind::Notification => {
                object(&envelope.message, "`Message`")?;
                self.post(&envelope.message_id, &envelope.message, deadline).await
            }
            Kind::SubscriptionConfirmation => {
                self.sns.confirm(envelope, deadline).await?;
                self.metrics.count(CONFIRMED, 1);
                tracing::info!(topic = envelope.topic_arn, "subscription confirmed");
                Ok(())
            }
            Kind::UnsubscribeConfirmation => {
                Err(Failure::permanent("a subscription was ended: subscribe the dataset again, if that was not meant"))
            }
        }
    }

    async fn post(&self, id: &str, record: &str, deadline: Deadline) -> Result<(), Failure> {
        self.endpoint.post(id, record, deadline).await?;
        self.metrics.count(POSTED, 1);
        tracing::info!(idempotencyKey = id, "record posted");
        Ok(())
    }
}
