//! Takes orders from an API and puts them into a queue: `POST /events` with `{"orderId": "test-123", "amount": 42.50}`.
//!
//! | answer | when |
//! |---|---|
//! | 202 with `orderId`, `messageId`, `correlationId` | the order lies in the queue |
//! | 400 with every fault by its path | the body is no order |
//! | 413, 415 | the body is longer than 16 KiB, or says that it is no JSON |
//! | 503 with `Retry-After` | the queue did not take it: nothing is lost, the client still has it |
//!
//! The same order may be posted again, after a 503 or an answer that was lost: the worker gives it one effect.

use contracts::ingestion::{Ingest, Order};
use harness::{Counter, Error, Field, InFunction, Metrics, Refusal, Reply, Request, Responder, Shape};
use serde::Serialize;

/// What an order must look like.
pub const ORDER: Shape = Shape::Object(&[
    Field::required("orderId", Shape::text_like(1, Order::LONGEST_ID, "letters, digits and `-_.:`", Order::is_id)),
    Field::required("amount", Shape::Number { least: Order::LEAST, most: Order::MOST }),
]);

/// Orders that lie in the queue.
pub const RECEIVED: Counter = Counter::new("OrdersReceived");

/// Takes orders.
pub struct Intake {
    contract: Ingest<InFunction>,
    metrics: Metrics,
}

/// What a client is told of its order.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the names are those of the answer")]
struct Accepted<'a> {
    order_id: &'a str,
    message_id: &'a str,
    correlation_id: &'a str,
}

impl Responder for Intake {
    type Contract = Ingest<InFunction>;

    const MOST_BODY: usize = 16 * 1_024;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let metrics = Metrics::new(&contract.metrics.value()?, &[])?;
        Ok(Self { contract, metrics })
    }

    async fn respond(&self, request: &Request) -> Result<Reply, Refusal> {
        let order: Order = request.json(&ORDER)?;
        let message_id = self.contract.orders.send(&order, &request.correlation_id).await?;
        self.metrics.count(RECEIVED, 1);
        let (order_id, correlation_id) = (order.order_id.as_str(), request.correlation_id.as_str());
        Ok(Reply::json(202, &Accepted { order_id, message_id: &message_id, correlation_id }))
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(&self.metrics)
    }
}
