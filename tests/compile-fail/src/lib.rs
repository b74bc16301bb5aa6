//! Messages and a contract for programs that must not compile.

use contract::{
    Detail, Direct, Fifo, Get, Item, Key, Message, Notification, Objects, Publish, Put, Read, Request, Secret, Send,
    Setting, Standard, Tick, Url, Write, contract,
};

/// A message of a FIFO queue.
pub struct Feedback;

impl Message for Feedback {
    type Queue = Fifo;
    const NAME: &'static str = "Feedback";
}

/// Another message of a FIFO queue.
pub struct Email;

impl Message for Email {
    type Queue = Fifo;
    const NAME: &'static str = "Email";
}

/// A message of a standard queue.
pub struct Order;

impl Message for Order {
    type Queue = Standard;
    const NAME: &'static str = "Order";
}

/// Another message of a standard queue.
pub struct Invoice;

impl Message for Invoice {
    type Queue = Standard;
    const NAME: &'static str = "Invoice";
}

/// What an event says.
pub struct Processed;

impl Detail for Processed {
    const SOURCE: &'static str = "worker";
    const DETAIL_TYPE: &'static str = "Processed";
}

/// What another event says.
pub struct Failed;

impl Detail for Failed {
    const SOURCE: &'static str = "worker";
    const DETAIL_TYPE: &'static str = "Failed";
}

/// An item.
pub struct Ticket;

impl Item for Ticket {
    const NAME: &'static str = "Ticket";
    const PARTITION: Key = Key::text("ticketId");
}

/// Another item.
pub struct Reader;

impl Item for Reader {
    const NAME: &'static str = "Reader";
    const PARTITION: Key = Key::text("readerId");
}

contract! {
    /// What a worker may touch.
    pub FeedbackWorker in "feedback-worker" consumes Feedback {
        /// Opens the ticket system.
        token: Read<Secret> = "TOKEN_SECRET",
        /// Tickets that were made.
        tickets: (Get<Ticket>, Put<Ticket>) = "TICKETS_TABLE",
        /// Confirmations.
        emails: Send<Email> = "EMAILS_QUEUE_URL",
        /// The ticket system.
        url: Setting<Url> = "URL",
    }
}

contract! {
    /// Answers requests.
    pub Ingest in "ingest" consumes Request {
        /// Orders.
        orders: Send<Order> = "ORDERS_QUEUE_URL",
        /// News of orders.
        news: Publish<Order> = "NEWS_TOPIC",
        /// Tickets, as objects.
        tickets: Write<Objects<Ticket>> = "TICKETS_PLACE",
    }
}

contract! {
    /// Looks what is due.
    pub Scheduler in "scheduler" consumes Tick {}
}

contract! {
    /// Hears of orders.
    pub Listener in "listener" consumes Direct<Notification<Order>> {}
}
