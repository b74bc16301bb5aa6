//! Messages, and the kind of queue they travel on.

/// What a queue carries. A message type says once which kind of queue it travels on, so a producer,
/// the queue, its dead-letter queue and its consumer cannot disagree.
///
/// ```
/// use contract::{Message, QueueKind, Standard};
///
/// struct Order;
/// impl Message for Order {
///     type Queue = Standard;
///     const NAME: &'static str = "Order";
/// }
/// assert!(!<Order as Message>::Queue::FIFO);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a message",
    note = "implement `Message` for it in the contracts crate, and say which kind of queue it travels on",
    note = "a function that consumes a `Request` or a `Direct<…>` is fed by a route, a topic, a rule or a caller, and by no queue"
)]
pub trait Message: 'static {
    /// [`Standard`] or [`Fifo`].
    type Queue: QueueKind;
    /// The message's name in logs and diagnostics.
    const NAME: &'static str;
}

/// The two kinds of SQS queue.
pub trait QueueKind: 'static {
    /// Whether the queue keeps order, and its name ends in `.fifo`.
    const FIFO: bool;
}

/// A kind of queue, or of topic, that keeps order: [`Fifo`].
#[diagnostic::on_unimplemented(
    message = "only a FIFO queue or topic can do this, and this is a `{Self}` one",
    label = "the message does not travel in order",
    note = "write `type Queue = Fifo` in the message's `Message`, or leave this out"
)]
pub trait Ordered: QueueKind {}

impl Ordered for Fifo {}

/// A kind of queue, or of topic, without order: [`Standard`].
#[diagnostic::on_unimplemented(
    message = "only a standard queue or topic can do this, and this is a `{Self}` one",
    label = "the message travels in order",
    note = "a FIFO topic feeds queues alone; a FIFO queue is given to a route with the group of its messages: `(queue, Group::header(\"x-user\"))`"
)]
pub trait Unordered: QueueKind {}

impl Unordered for Standard {}

/// A queue without order: at least one delivery, up to 10 messages a batch, or 10,000 with a window.
///
/// As a message type it stands for "any text".
pub enum Standard {}

/// A queue that keeps the order within a message group: up to 10 messages a batch.
///
/// As a message type it stands for "any text".
pub enum Fifo {}

impl QueueKind for Standard {
    const FIFO: bool = false;
}

impl QueueKind for Fifo {
    const FIFO: bool = true;
}

impl Message for Standard {
    type Queue = Standard;
    const NAME: &'static str = "text";
}

impl Message for Fifo {
    type Queue = Fifo;
    const NAME: &'static str = "text";
}
