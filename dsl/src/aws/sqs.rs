//! Queues.

use std::marker::PhantomData;

use contract::{Message, QueueKind as _, Send, Verb};

use super::name::Rule;
use crate::{
    Arn, BoundBy, DeliveryDelay, Diagnostic, Expr, Handle, MaxReceiveCount, MessageRetention, MessageSize, Principal,
    ReceiveWait, Resource, Resources, Stack, Value, VisibilityTimeout,
    aws::cloudwatch::{Count, Metric, Statistic},
    cfn::Removal,
    iam::Statement,
    level1::{
        Level1,
        sqs::{self, queue::RedrivePolicy},
    },
    stack::logical_id,
    value::object,
};

/// A queue of messages `M`, which says whether it is a FIFO queue.
///
/// Encrypted with SQS's own key, and closed to plain HTTP. Everything else is AWS's default until it is set.
/// Source of the ranges: SQS developer guide, quotas.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Queue::<Fifo>::new("Orders").named("orders").visibility_timeout(VisibilityTimeout::minutes(3)));
/// let (orders, _) = stack.finish();
/// let queue = &orders.template.resource("OrdersQueue").unwrap()["Properties"];
/// assert_eq!(queue["QueueName"], "orders.fifo");
/// assert_eq!(queue["VisibilityTimeout"], 180);
/// assert_eq!(queue["SqsManagedSseEnabled"], true);
/// ```
#[derive(Debug)]
#[must_use = "a queue is made by `Stack::add`"]
pub struct Queue<M> {
    given: String,
    word: &'static str,
    name: Option<String>,
    visibility: Option<VisibilityTimeout>,
    retention: Option<MessageRetention>,
    delay: Option<DeliveryDelay>,
    wait: ReceiveWait,
    size: Option<MessageSize>,
    dead_letter: Option<(Handle<Queue<M>>, MaxReceiveCount)>,
    senders: Vec<Principal>,
    of: PhantomData<fn() -> M>,
}

impl<M: Message> Queue<M> {
    /// A queue. Its logical id is the given name and `Queue`.
    pub fn new(id: &str) -> Self {
        Self::with_word(id, "Queue")
    }

    /// A dead-letter queue: it keeps its messages for 14 days, and only the queue that names it may send to it. Its
    /// logical id is the given name and `DLQ`.
    pub fn dead_letters(id: &str) -> Self {
        Self { retention: Some(MessageRetention::MAX), ..Self::with_word(id, "DLQ") }
    }

    pub(crate) fn given(&self) -> &str {
        &self.given
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    fn with_word(id: &str, word: &'static str) -> Self {
        Self {
            given: id.to_owned(),
            word,
            name: None,
            visibility: None,
            retention: None,
            delay: None,
            wait: ReceiveWait::MAX,
            size: None,
            dead_letter: None,
            senders: Vec::new(),
            of: PhantomData,
        }
    }

    /// The queue's name: at most 80 letters, digits, `-` and `_`, with the `.fifo` that a FIFO queue gets by itself.
    /// AWS's default is a name of its own making. A change replaces the queue and loses its messages.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How long a received message stays hidden. AWS's default is 30 seconds; at least six times the consumer's timeout
    /// is right. A change applies at once, without replacement.
    pub fn visibility_timeout(mut self, visibility: VisibilityTimeout) -> Self {
        self.visibility = Some(visibility);
        self
    }

    /// How long a message is kept. AWS's default is 4 days, a dead-letter queue's here 14. On a standard queue a dead letter keeps
    /// the age it has, so its queue must keep messages longer than the source does.
    pub fn retention(mut self, retention: MessageRetention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// How long a new message stays hidden. AWS's default is 0.
    pub fn delivery_delay(mut self, delay: DeliveryDelay) -> Self {
        self.delay = Some(delay);
        self
    }

    /// How long a receive waits for messages. AWS's default is 0, ours is 20 seconds.
    pub fn receive_wait(mut self, wait: ReceiveWait) -> Self {
        self.wait = wait;
        self
    }

    /// The largest message it takes. AWS's default is 1,048,576 bytes.
    pub fn max_message_size(mut self, size: MessageSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Where a message goes that was received so many times without success. Of the same kind and message, or it does
    /// not compile.
    pub fn dead_letter(mut self, queue: Handle<Queue<M>>, after: MaxReceiveCount) -> Self {
        self.dead_letter = Some((queue, after));
        self
    }

    /// Who outside the stack's functions may send to it.
    pub fn senders(mut self, senders: impl IntoIterator<Item = Principal>) -> Self {
        self.senders.extend(senders);
        self
    }
}

const NAME: Rule = Rule { what: "queue", max: 80, also: "-_." };
/// What the name of a FIFO queue ends in.
const FIFO: &str = ".fifo";

impl<M: Message> Resource for Queue<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let fifo = M::Queue::FIFO;
        let name = self.name.map(|name| match (fifo, name.strip_suffix(FIFO)) {
            (true, None) => name + FIFO,
            _ => name,
        });
        if let Some(name) = &name {
            NAME.check(stack, name);
        }
        let redrive = self.dead_letter.map(|(dlq, after)| RedrivePolicy {
            dead_letter_target_arn: Some(dlq.arn().into()),
            max_receive_count: Some(after.into()),
        });
        let queue = sqs::Queue {
            queue_name: name.clone().map(Into::into),
            fifo_queue: fifo.then(|| true.into()),
            visibility_timeout: self.visibility.map(Into::into),
            message_retention_period: self.retention.map(Into::into),
            delay_seconds: self.delay.map(Into::into),
            receive_message_wait_time_seconds: Some(self.wait.into()),
            maximum_message_size: self.size.map(Into::into),
            sqs_managed_sse_enabled: Some(true.into()),
            redrive_policy: redrive.map(Into::into),
            ..sqs::Queue::default()
        };
        let id = logical_id(&self.given, self.word);
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), queue.lower().removal(Removal::Delete)));

        let policy = sqs::QueuePolicy { queues: Some([handle.url()].into()), ..sqs::QueuePolicy::default() };
        let policy = stack.push(format!("{id}Policy"), policy.lower());
        let arn = vec![handle.arn().into_expr()];
        stack.allow(policy, [Statement::tls_only("sqs:*", arn.clone())]);
        if !self.senders.is_empty() {
            let reasons = self.senders.iter().filter_map(Principal::reason).map(str::to_owned).collect::<Vec<_>>();
            stack.allow(policy, [Statement::allow("Senders", <Send<M> as Verb>::actions(), arn).by(self.senders)]);
            if let (false, Some(policy)) = (reasons.is_empty(), stack.resource_mut(policy)) {
                policy.metadata.insert("AnybodyMaySend", reasons.join("; "));
            }
        }
        if let Some((dlq, _)) = self.dead_letter {
            allow_redrive(stack, dlq, name.as_deref(), &id);
        }
        handle
    }
}

/// Lets one source send its dead letters, and no other. The source's ARN is written out, since the two queues would
/// otherwise wait for each other.
fn allow_redrive<M>(stack: &mut Stack, dlq: Handle<Queue<M>>, source: Option<&str>, source_id: &str) {
    let Some(source) = source else {
        let message = format!("`{source_id}` has a dead-letter queue, but no name");
        let help = "write `.named(…)`: the dead-letter queue's permission needs the name of its source";
        stack.fault(Diagnostic::error("unnamed-source", message).help(help).resource(source_id));
        return;
    };
    let arn = Value::<Arn>::in_this_account("sqs", Expr::from(source)).into_expr();
    let Some(queue) = stack.resource_mut(dlq.key()) else { return };
    if queue.properties.get("RedriveAllowPolicy").is_none() {
        let nobody = object([("redrivePermission", "byQueue".into()), ("sourceQueueArns", Expr::List(Vec::new()))]);
        queue.properties.insert("RedriveAllowPolicy", nobody);
    }
    if let Some(Expr::Map(policy)) = queue.properties.get_mut("RedriveAllowPolicy")
        && let Some(Expr::List(sources)) = policy.get_mut("sourceQueueArns")
    {
        sources.push(arn);
    }
}

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

    /// How many messages wait to be received. The right metric of a dead-letter queue: `NumberOfMessagesSent` does not
    /// count what a redrive puts there.
    pub fn depth(self) -> Metric<Count> {
        self.metric("ApproximateNumberOfMessagesVisible", Statistic::Maximum)
    }

    /// How old the oldest waiting message is.
    pub fn oldest_message_age(self) -> Metric<crate::Duration> {
        self.metric("ApproximateAgeOfOldestMessage", Statistic::Maximum)
    }

    fn metric<U>(self, name: &'static str, statistic: Statistic) -> Metric<U> {
        Metric::new("AWS/SQS", name, statistic).dimension("QueueName", self.name())
    }
}

impl<M: Message> BoundBy<Queue<M>> for contract::Queue<M> {
    fn resources(handle: Handle<Queue<M>>) -> Resources {
        Resources { variable: handle.url().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
