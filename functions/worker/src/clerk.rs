//! One order at a time.

use std::time::Duration;

use contract::Send;
use contracts::ingestion::{FailureMode, Order, OrderRecord, Worker};
use harness::{
    Circuit, Client, Consumer, Counter, Delivery, Error, Failure, Hiding, InFunction, Ledger, Limits, Metrics,
    Patience, http,
};
use serde::{Deserialize, Serialize};

use crate::{Downstream, events};

/// Orders that had their effect.
pub const PROCESSED: Counter = Counter::new("OrdersProcessed");
/// Deliveries of orders that had had it before.
pub const REPEATED: Counter = Counter::new("OrdersRepeated");
/// Orders that became dead letters.
pub const FAILED: Counter = Counter::new("OrdersFailed");

/// How many of a hundred deliveries fail in the failure mode `random_failures`.
const RANDOM: u32 = 30;

/// Hands orders on.
pub struct Clerk {
    /// What it may touch.
    contract: Worker<InFunction>,
    /// The service behind.
    pub downstream: Downstream,
    records: Ledger<OrderRecord>,
    patience: Patience,
    metrics: Metrics,
}

/// What is recorded of an order that is done.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Done {
    amount: f64,
    event_id: String,
}

impl Consumer for Clerk {
    type Message = Order;
    type Contract = Worker<InFunction>;

    fn new(contract: Self::Contract) -> Result<Self, Error> {
        let seconds = |number: u32| Duration::from_secs(number.into());
        let limits = Limits { cool_down: seconds(contract.cool_down.value()?), ..Limits::default() };
        let downstream = Downstream {
            http: http::client("ingestion-worker")?,
            url: contract.downstream_url.value()?,
            circuit: Circuit::new("the service behind", limits),
        };
        let patience = Patience { outage: seconds(contract.outage.value()?), receives: contract.receives.value()? };
        let metrics = Metrics::new(&contract.metrics.value()?, &[])?;
        Ok(Self { downstream, records: Ledger::new(contract.records.clone()), patience, metrics, contract })
    }

    async fn handle(&self, order: Order, delivery: &Delivery) -> Result<(), Failure> {
        let Err(failure) = self.process(&order, delivery).await else {
            return Ok(());
        };
        if failure.is_permanent() || delivery.receive_count >= self.patience.receives {
            self.metrics.count(FAILED, 1);
            events::failed(&self.contract.events, &order, &failure, delivery).await;
        }
        Err(failure)
    }

    fn dead_letters(&self) -> Option<Client<Send<Order>>> {
        Some(self.contract.dead_letters.clone())
    }

    fn hiding(&self) -> Option<Hiding<Order>> {
        Some(Hiding::new(self.contract.orders.clone()).patience(self.patience))
    }

    fn closed_for(&self) -> Option<Duration> {
        self.downstream.circuit.closed_for()
    }

    fn metrics(&self) -> Option<&Metrics> {
        Some(&self.metrics)
    }
}

impl Clerk {
    async fn process(&self, order: &Order, delivery: &Delivery) -> Result<(), Failure> {
        order.check().map_err(Failure::permanent)?;
        let mode = self.failure_mode().await;
        match mode {
            FailureMode::PoisonPayload => return Err(Failure::permanent("failure mode `poison_payload`")),
            FailureMode::RandomFailures if fastrand::u32(..100) < RANDOM => {
                return Err(Failure::passing("failure mode `random_failures`"));
            }
            _ => {}
        }
        let records = self.records.clone().noting("correlationId", &delivery.correlation_id);
        let mut begun = false;
        let done = records.once(order.order_id.as_str(), delivery.deadline, async |work| {
            begun = true;
            let (correlation_id, deadline) = (&delivery.correlation_id, delivery.deadline);
            let hand_on = async || self.downstream.hand_on(order, correlation_id, mode, deadline, &self.metrics).await;
            work.step("downstream", hand_on).await?;
            let event_id = events::processed(&self.contract.events, order, delivery).await?;
            Ok(Done { amount: order.amount, event_id })
        });
        let done = done.await?;
        self.metrics.count(if begun { PROCESSED } else { REPEATED }, 1);
        // Amounts are written and read as the shortest text that names them, so equal ones are the same bits.
        if done.amount.to_bits() == order.amount.to_bits() {
            return Ok(());
        }
        Err(Failure::permanent("another order was processed under this `orderId` before"))
    }

    /// The faults that are switched on. What cannot be read switches none on: faults must not come from the switch itself.
    async fn failure_mode(&self) -> FailureMode {
        self.contract.failure_mode.parameter().await.unwrap_or_else(|error| {
            tracing::warn!(reason = %error, "the failure mode cannot be read: none is taken");
            FailureMode::None
        })
    }
}
