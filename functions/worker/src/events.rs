//! What is told on the bus.

use contract::{Bus, Emit, Has, Verb};
use contracts::ingestion::{Order, OrderFailed, OrderProcessed};
use harness::{Client, Delivery, Failure};

/// Tells that an order had its effect; the answer is the event's id.
pub(crate) async fn processed<V, At>(bus: &Client<V>, order: &Order, delivery: &Delivery) -> Result<String, Failure>
where
    V: Verb<Of = Bus> + Has<Emit<OrderProcessed>, At>,
{
    let (order_id, correlation_id) = (order.order_id.clone(), delivery.correlation_id.clone());
    let detail = OrderProcessed { order_id, amount: order.amount, correlation_id };
    Ok(bus.emit(&detail, delivery.deadline).await?)
}

/// Tells that an order failed. Where the bus does not take it, that is a line of the log: the order is in the dead-letter queue either
/// way, and must not be kept from it.
pub(crate) async fn failed<V, At>(bus: &Client<V>, order: &Order, failure: &Failure, delivery: &Delivery)
where
    V: Verb<Of = Bus> + Has<Emit<OrderFailed>, At>,
{
    let detail = OrderFailed {
        order_id: order.order_id.clone(),
        reason: failure.reason().to_owned(),
        permanent: failure.is_permanent(),
        correlation_id: delivery.correlation_id.clone(),
    };
    if let Err(error) = bus.emit(&detail, delivery.deadline).await {
        tracing::warn!(reason = %error, "nobody was told that the order failed");
    }
}
