//! Ingestion: orders from an API to a service, once each, with what became of them in a table and on a bus.

use core::str::FromStr;

use contract::{
    Count, Detail, Emit, Item, Key, Message, Parameter, Read, Request, Send, Setting, Standard, Stretch, Take, Update,
    Url, contract,
};
use serde::{Deserialize, Serialize};

/// An order: what clients post, what travels on the queue, and what the service behind is handed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Order {
    /// The client's id of the order. However often it comes, there is one effect.
    pub order_id: String,
    /// What it is worth.
    pub amount: f64,
}

impl Message for Order {
    type Queue = Standard;
    const NAME: &'static str = "Order";
}

impl Order {
    /// The longest id, in characters.
    pub const LONGEST_ID: usize = 64;
    /// The least amount.
    pub const LEAST: f64 = 0.01;
    /// The greatest.
    pub const MOST: f64 = 1_000_000.0;

    /// Whether a text is made of what an order's id is made of: letters, digits and `-_.:`, so that it fits a header, a key and a log
    /// line as it is.
    pub fn is_id(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
    }

    /// What is wrong with an order that did not come by the API, if anything.
    ///
    /// ```
    /// use contracts::ingestion::Order;
    /// let order = |id: &str, amount| Order { order_id: id.to_owned(), amount };
    /// assert_eq!(order("test-123", 42.5).check(), Ok(()));
    /// assert_eq!(order("a b", 42.5).check(), Err("`orderId`: expected 1 to 64 letters, digits and `-_.:`"));
    /// assert_eq!(order("test-123", -1.0).check(), Err("`amount`: expected a number from 0.01 to 1000000"));
    /// ```
    ///
    /// # Errors
    /// A sentence that repeats nothing of the order.
    pub fn check(&self) -> Result<(), &'static str> {
        if !(1..=Self::LONGEST_ID).contains(&self.order_id.len()) || !Self::is_id(&self.order_id) {
            return Err("`orderId`: expected 1 to 64 letters, digits and `-_.:`");
        }
        if !(Self::LEAST..=Self::MOST).contains(&self.amount) {
            return Err("`amount`: expected a number from 0.01 to 1000000");
        }
        Ok(())
    }
}

/// What the table holds: for each order what has been done for it, by the harness's ledger, with the attributes `correlationId` and,
/// once it is done, `result`.
pub enum OrderRecord {}

impl Item for OrderRecord {
    const NAME: &'static str = "OrderRecord";
    const PARTITION: Key = Key::text("orderId");
    const EXPIRES: Option<&'static str> = Some("expiresAt");
}

/// On the bus: an order had its effect. It may be told twice, as any event; `orderId` tells which are the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderProcessed {
    /// The order.
    pub order_id: String,
    /// What it is worth.
    pub amount: f64,
    /// Follows the request from the API.
    pub correlation_id: String,
}

/// On the bus: an order lies in the dead-letter queue, or is about to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderFailed {
    /// The order.
    pub order_id: String,
    /// Why it failed. Nothing of the order is in it.
    pub reason: String,
    /// Whether it can never be handled; else its receives were used up.
    pub permanent: bool,
    /// Follows the request from the API.
    pub correlation_id: String,
}

impl Detail for OrderProcessed {
    const SOURCE: &'static str = "ingestion.worker";
    const DETAIL_TYPE: &'static str = "OrderProcessed";
}

impl Detail for OrderFailed {
    const SOURCE: &'static str = "ingestion.worker";
    const DETAIL_TYPE: &'static str = "OrderFailed";
}

impl OrderProcessed {
    /// The detail, as a JSON Schema (draft 2020-12). Fields may be added; none goes and none changes its type.
    pub const SCHEMA: &'static str = r#"{
        "type": "object",
        "required": ["orderId", "amount", "correlationId"],
        "properties": {
            "orderId": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_.:-]+$" },
            "amount": { "type": "number", "minimum": 0.01, "maximum": 1000000 },
            "correlationId": { "type": "string", "minLength": 1, "maxLength": 128 }
        }
    }"#;
}

impl OrderFailed {
    /// The detail, as a JSON Schema (draft 2020-12). Fields may be added; none goes and none changes its type.
    ///
    /// What `orderId` is may be what is wrong with the order, so that the schema says nothing of its form.
    pub const SCHEMA: &'static str = r#"{
        "type": "object",
        "required": ["orderId", "reason", "permanent", "correlationId"],
        "properties": {
            "orderId": { "type": "string" },
            "reason": { "type": "string", "minLength": 1 },
            "permanent": { "type": "boolean" },
            "correlationId": { "type": "string", "minLength": 1, "maxLength": 128 }
        }
    }"#;
}

/// Faults that are switched on by a parameter, without a deployment, to see what the pipeline does.
///
/// ```
/// use contracts::ingestion::FailureMode;
/// assert!(FailureMode::NAMES.iter().all(|name| name.parse::<FailureMode>().is_ok()));
/// assert!("all".parse::<FailureMode>().unwrap_err().contains("`poison_payload`"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureMode {
    /// None.
    None,
    /// Every order is taken for one that can never be handled.
    PoisonPayload,
    /// Three of ten deliveries fail in passing.
    RandomFailures,
    /// The service behind does not answer in time.
    DownstreamTimeout,
    /// The service behind asks to be left alone: 429.
    Throttle,
}

impl FailureMode {
    /// What the parameter may say.
    pub const NAMES: [&'static str; 5] =
        ["none", "poison_payload", "random_failures", "downstream_timeout", "throttle"];
}

impl FromStr for FailureMode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "none" => Self::None,
            "poison_payload" => Self::PoisonPayload,
            "random_failures" => Self::RandomFailures,
            "downstream_timeout" => Self::DownstreamTimeout,
            "throttle" => Self::Throttle,
            _ => {
                let names = Self::NAMES.map(|name| format!("`{name}`"));
                return Err(format!("expected one of {}", names.join(", ")));
            }
        })
    }
}

contract! {
    /// What `ingest` may touch.
    pub Ingest in "ingest" consumes Request {
        /// Where orders go.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `worker` may touch.
    pub Worker in "worker" consumes Order {
        /// Its own queue, whose messages it hides while the service behind is down.
        orders: Stretch<Order> = "ORDERS_QUEUE_URL",
        /// Where it parks orders that can never be handled, with the reason.
        dead_letters: Send<Order> = "DEAD_LETTERS_QUEUE_URL",
        /// What has been done for each order.
        records: Update<OrderRecord> = "ORDERS_TABLE",
        /// Where it tells what became of orders.
        events: (Emit<OrderProcessed>, Emit<OrderFailed>) = "EVENT_BUS",
        /// Faults that are switched on.
        failure_mode: Read<Parameter<FailureMode>> = "FAILURE_MODE_PARAMETER",
        /// The service that orders are handed to: `POST {url}/orders`.
        downstream_url: Setting<Url> = "DOWNSTREAM_URL",
        /// How long the circuit to it stays open, in seconds.
        cool_down: Setting<u32> = "COOL_DOWN_SECONDS",
        /// How long an outage of it may last before orders become dead letters, in seconds.
        outage: Setting<u32> = "OUTAGE_SECONDS",
        /// How often an order is received before it becomes a dead letter.
        receives: Setting<u32> = "MAX_RECEIVES",
        /// What its metrics stand under.
        metrics: Setting<String> = "METRICS_NAMESPACE",
    }
}

contract! {
    /// What `redrive` may touch.
    pub Redrive in "redrive" consumes Request {
        /// The dead letters.
        dead_letters: (Take<Order>, Count<Order>) = "DEAD_LETTERS_QUEUE_URL",
        /// Where they are sent again.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
    }
}
