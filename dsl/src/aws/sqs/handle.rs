//! What a queue's handle gives.

use contract::Message;

use super::Queue;
use crate::{
    Arn, BoundBy, Duration, Handle, Resources, Value,
    aws::cloudwatch::{Count, Metric, Statistic},
};

impl<M: Message> Handle<Queue<M>> {
    /// The queue's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The queue's URL, which senders and receivers use.
    pub fn url(self) -> Value<String> {
        self.reference()
    }

    /// The queue's name, with `.fifo`.
    pub fn name(self) -> Value<String> {
        self.attribute("QueueName")
    }
}

/// Metrics of a queue. Source: SQS developer guide, available CloudWatch metrics.
macro_rules! metrics {
    ($self:ident, [$($receiver:tt)*], $($of:tt)*) => {
        $($of)* {
            /// How many messages wait to be received. The right metric of a dead-letter queue: `sent` does not count
            /// what a redrive puts there.
            pub fn depth($($receiver)*) -> Metric<Count> {
                $self.metric("ApproximateNumberOfMessagesVisible", Statistic::Maximum)
            }

            /// How many messages are received and not yet deleted. At most about 120,000.
            pub fn in_flight($($receiver)*) -> Metric<Count> {
                $self.metric("ApproximateNumberOfMessagesNotVisible", Statistic::Maximum)
            }

            /// How many messages are held back by a delay.
            pub fn delayed($($receiver)*) -> Metric<Count> {
                $self.metric("ApproximateNumberOfMessagesDelayed", Statistic::Maximum)
            }

            /// How old the oldest waiting message is.
            pub fn oldest_message_age($($receiver)*) -> Metric<Duration> {
                $self.metric("ApproximateAgeOfOldestMessage", Statistic::Maximum)
            }

            /// Messages that were sent.
            pub fn sent($($receiver)*) -> Metric<Count> {
                $self.metric("NumberOfMessagesSent", Statistic::Sum)
            }

            /// Messages that were received, each time counted.
            pub fn received($($receiver)*) -> Metric<Count> {
                $self.metric("NumberOfMessagesReceived", Statistic::Sum)
            }

            /// Messages that were deleted: dealt with.
            pub fn deleted($($receiver)*) -> Metric<Count> {
                $self.metric("NumberOfMessagesDeleted", Statistic::Sum)
            }

            fn metric<U>($($receiver)*, name: &'static str, statistic: Statistic) -> Metric<U> {
                Metric::of("AWS/SQS", name, statistic).dimension("QueueName", $self.name())
            }
        }
    };
}

pub(super) use metrics;

metrics!(self, [self], impl<M: Message> Handle<Queue<M>>);

impl<M: Message> BoundBy<Queue<M>> for contract::Queue<M> {
    fn resources(handle: Handle<Queue<M>>) -> Resources {
        Resources { variable: handle.url().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
