//! A queue that loses nothing.

use contract::Message;

use crate::{Handle, MaxReceiveCount, Queue, Stack, aws::FIFO};

/// A queue, and where its dead letters lie.
#[derive(Debug)]
pub struct Redriven<M> {
    /// The queue.
    pub queue: Handle<Queue<M>>,
    /// Its dead-letter queue.
    pub dlq: Handle<Queue<M>>,
}

impl<M> Clone for Redriven<M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Redriven<M> {}

/// Adds a queue with a dead-letter queue of its own kind, which keeps its messages for 14 days and takes them from this queue alone. The
/// dead-letter queue is named after the queue: `orders-dlq`, `orders-dlq.fifo`. It is encrypted with the same key.
///
/// ```
/// use dsl::{pattern, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = pattern::queue_with_dlq(
///     &mut stack,
///     Queue::<Fifo>::new("Orders").named("orders"),
///     MaxReceiveCount::new(5),
/// );
/// stack.add(Alarm::above("OrdersDead", orders.dlq.depth(), 0));
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(artifact.template.resource("OrdersDLQ").unwrap()["Properties"]["QueueName"], "orders-dlq.fifo");
/// ```
#[track_caller]
pub fn queue_with_dlq<M: Message>(stack: &mut Stack, queue: Queue<M>, after: MaxReceiveCount) -> Redriven<M> {
    stack.at_caller(|stack| {
        let mut dlq = Queue::dead_letters(queue.given());
        if let Some(name) = queue.name() {
            dlq = dlq.named(format!("{}-dlq", name.strip_suffix(FIFO).unwrap_or(name)));
        }
        if let Some(key) = queue.key() {
            dlq = dlq.encrypted_with(key.clone());
        }
        let dlq = stack.add(dlq);
        let queue = stack.add(queue.dead_letter(dlq, after));
        Redriven { queue, dlq }
    })
}
