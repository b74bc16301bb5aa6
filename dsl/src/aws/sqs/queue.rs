//! The builder of queues.

use std::marker::PhantomData;

use contract::{Count, Message, Ordered, QueueKind as _, Send, Verb};

use super::policy::{allow_redrive, let_topics_send};
use crate::{
    Arn, CustomerKey, DataKeyReuse, DeliveryDelay, Diagnostic, Handle, MaxReceiveCount, MessageRetention, MessageSize,
    Principal, ReceiveWait, Resource, Stack, Value, VisibilityTimeout,
    aws::name::Rule,
    cfn::Removal,
    iam::{Statement, key},
    level1::{
        Level1,
        sqs::{self, queue::RedrivePolicy},
    },
    stack::logical_id,
};

/// A queue of messages `M`, which says whether it is a FIFO queue.
///
/// Encrypted with SQS's own key unless given another, and closed to plain HTTP. Everything else is AWS's default until it is set.
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
    watchers: Vec<Principal>,
    topics_of: Vec<String>,
    key: Option<Value<Arn>>,
    reuse: Option<DataKeyReuse>,
    content_based: bool,
    high_throughput: bool,
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

    pub(crate) fn key(&self) -> Option<&Value<Arn>> {
        self.key.as_ref()
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
            watchers: Vec::new(),
            topics_of: Vec::new(),
            key: None,
            reuse: None,
            content_based: false,
            high_throughput: false,
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

    /// Who outside the stack's functions may send to it. Where the queue is encrypted with a customer's key, another account needs that key's
    /// leave as well.
    pub fn senders(mut self, senders: impl IntoIterator<Item = Principal>) -> Self {
        self.senders.extend(senders);
        self
    }

    /// Who outside the stack's functions may count its messages, and read nothing.
    pub fn watchers(mut self, watchers: impl IntoIterator<Item = Principal>) -> Self {
        self.watchers.extend(watchers);
        self
    }

    /// Lets any SNS topic of these accounts in the queue's region send to it, and topics of no other: for a publisher outside who makes
    /// its topics by itself. A topic of this stack needs a subscription alone: `topic.feeds(queue)`.
    pub fn topics_of<S: Into<String>>(mut self, accounts: impl IntoIterator<Item = S>) -> Self {
        self.topics_of.extend(accounts.into_iter().map(Into::into));
        self
    }

    /// Encrypts with a key of the customer's in place of SQS's own. Permissions on the key follow: of every grant on the queue, of its
    /// mapping, of every service that sends to it. No replacement.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
        self
    }

    /// How long a data key is used before KMS is asked for another. AWS's default is 5 minutes; longer is cheaper. Of a queue with a
    /// customer's key alone.
    pub fn data_key_reuse(mut self, reuse: DataKeyReuse) -> Self {
        self.reuse = Some(reuse);
        self
    }

    /// Takes two messages of the same body within five minutes for one, where the sender names no deduplication id. AWS's default is off.
    /// What EventBridge and SNS send needs it.
    pub fn content_based_deduplication(mut self) -> Self
    where
        M::Queue: Ordered,
    {
        self.content_based = true;
        self
    }

    /// Deduplicates and limits throughput by message group and not by queue: thousands of messages a second, in order within each group.
    /// AWS's default is 300 calls a second for the queue. Source: SQS developer guide, high throughput for FIFO queues.
    pub fn high_throughput(mut self) -> Self
    where
        M::Queue: Ordered,
    {
        self.high_throughput = true;
        self
    }
}

const NAME: Rule = Rule { what: "queue", max: 80, also: "-_" };

impl<M: Message> Resource for Queue<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let fifo = M::Queue::FIFO;
        let name = self.name.map(|name| NAME.ended(stack, name, fifo));
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
            sqs_managed_sse_enabled: self.key.is_none().then(|| true.into()),
            kms_master_key_id: self.key.clone().map(Into::into),
            kms_data_key_reuse_period_seconds: self.reuse.filter(|_| self.key.is_some()).map(Into::into),
            content_based_deduplication: self.content_based.then(|| true.into()),
            deduplication_scope: self.high_throughput.then(|| "messageGroup".into()),
            fifo_throughput_limit: self.high_throughput.then(|| "perMessageGroupId".into()),
            redrive_policy: redrive.map(Into::into),
            ..sqs::Queue::default()
        };
        let id = logical_id(&self.given, self.word);
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), queue.lower().removal(Removal::Delete)));
        if let Some(key) = &self.key {
            key::encrypt(stack, handle.key(), key);
        } else if self.reuse.is_some() {
            let found = Diagnostic::warning(
                "unused-reuse",
                format!("`{id}` has no key of its own whose data keys it could reuse"),
            );
            stack.fault(found.resource(&id).help("write `.encrypted_with(…)`, or leave the period out"));
        }

        let policy = sqs::QueuePolicy { queues: Some([handle.url()].into()), ..sqs::QueuePolicy::default() };
        let policy = stack.push(format!("{id}Policy"), policy.lower());
        let arn = vec![handle.arn().into_expr()];
        stack.permissions().companions.insert(handle.key(), policy);
        stack.allow(policy, [Statement::tls_only("sqs:*", arn.clone())]);
        if !self.senders.is_empty() {
            let reasons = self.senders.iter().filter_map(Principal::reason).map(str::to_owned).collect::<Vec<_>>();
            stack.allow(policy, [Statement::allow("Senders", <Send<M> as Verb>::actions(), arn).by(self.senders)]);
            if let (false, Some(policy)) = (reasons.is_empty(), stack.resource_mut(policy)) {
                policy.acknowledge("open-to-anybody", &reasons.join("; "));
            }
        }
        if !self.watchers.is_empty() {
            let count = <Count<M> as Verb>::actions();
            let arn = vec![handle.arn().into_expr()];
            stack.allow(policy, [Statement::allow("Watchers", count, arn).by(self.watchers)]);
        }
        let_topics_send(stack, handle.key(), &self.topics_of);
        if let Some((dlq, _)) = self.dead_letter {
            allow_redrive(stack, dlq, name.as_deref(), &id);
        }
        handle
    }
}
