//! Two messages, and a consumer of either that does what the message says.

use std::{cell::Cell, cell::RefCell, marker::PhantomData, time::Duration};

use aws_lambda_events::event::sqs::SqsEvent;
use contract::{Contract, Fifo, Message, Setting, Standard, contract};
use harness::{Consumer, Deadline, Delivery, Error, Failure, InFunction, batch};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What the handler shall do with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    Done,
    Passing,
    Permanent,
    Panic,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) outcome: Outcome,
    #[serde(default)]
    pub(crate) seconds: u64,
}

/// An [`Order`] that keeps its place.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Ordered(pub(crate) Order);

impl Message for Order {
    type Queue = Standard;
    const NAME: &'static str = "Order";
}

impl Message for Ordered {
    type Queue = Fifo;
    const NAME: &'static str = "Ordered";
}

impl AsRef<Order> for Order {
    fn as_ref(&self) -> &Order {
        self
    }
}

impl AsRef<Order> for Ordered {
    fn as_ref(&self) -> &Order {
        &self.0
    }
}

contract! {
    /// What the consumer of a standard queue may touch.
    pub(crate) Standing in "clerk" consumes Order {
        /// How many.
        count: Setting<u32> = "COUNT",
    }
}

contract! {
    /// What the consumer of a FIFO queue may touch.
    pub(crate) InRow in "clerk" consumes Ordered {
        /// How many.
        count: Setting<u32> = "COUNT",
    }
}

/// A consumer that remembers what it was given.
pub(crate) struct Clerk<C> {
    pub(crate) seen: RefCell<Vec<String>>,
    pub(crate) most: Cell<usize>,
    busy: Cell<usize>,
    contract: PhantomData<C>,
}

impl<C> Default for Clerk<C> {
    fn default() -> Self {
        Self { seen: RefCell::default(), most: Cell::default(), busy: Cell::default(), contract: PhantomData }
    }
}

impl<C> Consumer for Clerk<C>
where
    C: Contract<InFunction, Consumes: Message + serde::de::DeserializeOwned + AsRef<Order>>,
{
    type Message = C::Consumes;
    type Contract = C;

    const CONCURRENCY: usize = 4;

    fn new(_: C) -> Result<Self, Error> {
        Ok(Self::default())
    }

    async fn handle(&self, message: C::Consumes, delivery: &Delivery) -> Result<(), Failure> {
        let Order { outcome, seconds } = *message.as_ref();
        self.seen.borrow_mut().push(delivery.message_id.clone());
        self.busy.set(self.busy.get() + 1);
        self.most.set(self.most.get().max(self.busy.get()));
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        self.busy.set(self.busy.get() - 1);
        match outcome {
            Outcome::Done => Ok(()),
            Outcome::Passing => Err(Failure::passing("as the test wants it")),
            Outcome::Permanent => Err(Failure::permanent("as the test wants it")),
            Outcome::Panic => panic!("{}", super::batches::WANTED),
        }
    }
}

/// A record; its message id is `name`.
pub(crate) fn record(name: &str, group: &str, body: &str) -> Value {
    json!({
        "messageId": name,
        "body": body,
        "attributes": { "MessageGroupId": group, "ApproximateReceiveCount": "2" },
    })
}

pub(crate) fn order(outcome: Outcome, seconds: u64) -> String {
    serde_json::to_string(&Order { outcome, seconds }).unwrap()
}

/// Runs a batch; the message ids that were reported.
pub(crate) async fn run<C: Consumer>(clerk: &C, records: Vec<Value>, deadline: Deadline) -> Vec<String> {
    let event: SqsEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = batch::run(clerk, event, deadline).await;
    response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect()
}
