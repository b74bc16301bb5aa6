//! Messages, items and contracts that the tests share, and a stack to add to.

use contract::{
    AlarmStateChange, Count, Detail, Direct, Emit, Event, Fifo, Get, Invoke, Item, Key, Message, Notification, Objects,
    Outcome, Publish, Put, Read, Request, Secret, Send, Standard, Stretch, Take, Tick, Write, contract,
};
use dsl::{Diagnostic, StackArtifact, prelude::*};

pub(crate) struct Order;

impl Message for Order {
    type Queue = Standard;
    const NAME: &'static str = "Order";
}

pub(crate) struct Feedback;

impl Message for Feedback {
    type Queue = Fifo;
    const NAME: &'static str = "Feedback";
}

pub(crate) struct Processed;

impl Detail for Processed {
    const SOURCE: &'static str = "orders.worker";
    const DETAIL_TYPE: &'static str = "OrderProcessed";
}

pub(crate) struct Failed;

impl Detail for Failed {
    const SOURCE: &'static str = "orders.worker";
    const DETAIL_TYPE: &'static str = "OrderFailed";
}

pub(crate) struct Record;

impl Item for Record {
    const NAME: &'static str = "Record";
    const PARTITION: Key = Key::text("orderId");
    const EXPIRES: Option<&'static str> = Some("expires");
}

pub(crate) struct Ticket;

contract! {
    /// Takes orders over HTTP.
    pub(crate) Ingest in "ingest" consumes Request {
        /// The orders.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
    }
}

contract! {
    /// Works orders off.
    pub(crate) Worker in "worker" consumes Order {
        /// What was done.
        records: (Get<Record>, Put<Record>) = "RECORDS_TABLE",
        /// Holds a batch back while the shop is shut.
        orders: Stretch<Order> = "ORDERS_QUEUE_URL",
        /// Tells what happened.
        bus: (Emit<Processed>, Emit<Failed>) = "BUS_NAME",
        /// Opens the shop.
        key: Read<Secret> = "SHOP_KEY_SECRET",
        /// Tells others, where there are any.
        news: Option<Publish<Order>> = "NEWS_TOPIC",
    }
}

contract! {
    /// Moves dead letters back.
    pub(crate) Redrive in "redrive" consumes Request {
        /// The dead letters.
        dead: (Take<Order>, Count<Order>) = "DEAD_QUEUE_URL",
        /// Where they came from.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
    }
}

contract! {
    /// Looks what is due.
    pub(crate) Scheduler in "scheduler" consumes Tick {
        /// Packs what is due.
        packer: Invoke<Order> = "PACKER_FUNCTION",
    }
}

contract! {
    /// Packs an order.
    pub(crate) Packer in "packer" consumes Direct<Order> {}
}

contract! {
    /// Tells people of alarms.
    pub(crate) Notify in "notify" consumes Direct<Notification<AlarmStateChange>> {}
}

contract! {
    /// Keeps accounts of what was processed.
    pub(crate) Accounts in "accounts" consumes Direct<Event<Processed>> {}
}

contract! {
    /// Sees to what failed.
    pub(crate) Undertaker in "undertaker" consumes Direct<Outcome<Tick>> {}
}

contract! {
    /// Answers feedback.
    pub(crate) FeedbackWorker in "feedback-worker" consumes Feedback {
        /// Tickets that were made.
        tickets: Write<Objects<Ticket>> = "TICKETS_PLACE",
        /// The lake's.
        lake: Read<Objects<Ticket>> = "LAKE_PLACE",
        /// Where what fails for good is parked.
        dead: Send<Feedback> = "DEAD_QUEUE_URL",
    }
}

/// A stack of the environment `dev`.
pub(crate) fn stack(name: &str) -> Stack {
    let environment = Environment {
        name: "dev".into(),
        account: "111122223333".into(),
        region: "eu-west-1".into(),
        architecture: Architecture::Arm64,
    };
    Stack::new(name, &environment, "A pipeline of the tests")
}

/// What a stack becomes by some additions.
pub(crate) fn made(add: impl FnOnce(&mut Stack)) -> (StackArtifact, Vec<Diagnostic>) {
    let mut stack = stack("orders");
    add(&mut stack);
    stack.finish()
}
