//! How much lies in a queue.

use aws_sdk_sqs::types::QueueAttributeName;
use contract::{Count, Has, Message, Queue, Verb};

use crate::{CallError, Client};

const ACTION: &str = "sqs:GetQueueAttributes";

/// How many messages a queue holds, about: SQS counts over many machines, and is right about a minute after the last change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Can be received.
    pub visible: u64,
    /// Were received, and are hidden.
    pub in_work: u64,
    /// Become visible later, as their sender wished.
    pub delayed: u64,
}

impl<V, M> Client<V>
where
    V: Verb<Of = Queue<M>>,
    M: Message,
{
    /// How many messages the queue holds.
    pub async fn count<At>(&self) -> Result<Counted, CallError>
    where
        V: Has<Count<M>, At>,
    {
        use QueueAttributeName::{
            ApproximateNumberOfMessages as Visible, ApproximateNumberOfMessagesDelayed as Delayed,
            ApproximateNumberOfMessagesNotVisible as InWork,
        };
        let asking = self.aws().queues().get_queue_attributes().queue_url(self.text());
        let asking = asking.attribute_names(Visible).attribute_names(InWork).attribute_names(Delayed);
        let answer = asking.send().await.map_err(|error| CallError::of(ACTION, &error))?;
        let attributes = answer.attributes.unwrap_or_default();
        let number = |name| attributes.get(&name).and_then(|text| text.parse().ok());
        match (number(Visible), number(InWork), number(Delayed)) {
            (Some(visible), Some(in_work), Some(delayed)) => Ok(Counted { visible, in_work, delayed }),
            _ => Err(CallError::unreadable(ACTION, "the answer lacks a count")),
        }
    }
}
