//! Messages and a contract for programs that must not compile.

use contract::{Fifo, Get, Item, Key, Message, Put, Read, Secret, Send, Setting, Standard, Url, contract};

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
