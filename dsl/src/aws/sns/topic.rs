//! The builder of topics.

use std::marker::PhantomData;

use contract::{AlarmStateChange, Message, Ordered, QueueKind as _, Unordered};

use crate::{
    Arn, BoundBy, CustomerKey, Handle, Principal, Resource, Resources, Stack, Value,
    aws::{
        cloudwatch::{Count, Metric, Statistic},
        name::Rule,
    },
    iam::{Statement, key},
    level1::{Level1, sns},
    stack::logical_id,
};

/// A topic that messages `M` are published to. Closed to plain HTTP.
///
/// Without a message it is a topic of alarms: CloudWatch of its own account publishes to it, and nobody else.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Topic::new("Alarms").email("night@example.com"));
/// stack.add(Topic::<Fifo>::of("Orders").named("orders"));
/// let (orders, _) = stack.finish();
/// assert_eq!(orders.template.resource("AlarmsEmail1").unwrap()["Properties"]["Protocol"], "email");
/// assert_eq!(orders.template.resource("OrdersTopic").unwrap()["Properties"]["TopicName"], "orders.fifo");
/// ```
#[derive(Debug)]
#[must_use = "a topic is made by `Stack::add`"]
pub struct Topic<M = AlarmStateChange> {
    given: String,
    name: Option<String>,
    emails: Vec<String>,
    key: Option<Value<Arn>>,
    content_based: bool,
    alarms: bool,
    of: PhantomData<fn() -> M>,
}

impl Topic {
    /// A topic that alarms notify. Its logical id is the given name and `Topic`.
    pub fn new(id: &str) -> Self {
        Self { alarms: true, ..Self::of(id) }
    }
}

impl<M: Message> Topic<M> {
    /// A topic of a message, which says whether it keeps order. Its logical id is the given name and `Topic`.
    pub fn of(id: &str) -> Self {
        Self {
            given: id.to_owned(),
            name: None,
            emails: Vec::new(),
            key: None,
            content_based: false,
            alarms: false,
            of: PhantomData,
        }
    }

    /// The topic's name: at most 256 letters, digits, `-` and `_`, with the `.fifo` that a FIFO topic gets by itself. A change replaces
    /// the topic and its subscriptions.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Encrypts with a key of the customer's. AWS's default is not to encrypt at rest. Permissions on the key follow, CloudWatch's among
    /// them. No replacement.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
        self
    }

    /// Subscribes an address, which must confirm by the link it is sent. Not of a FIFO topic: that feeds queues alone.
    pub fn email(mut self, address: impl Into<String>) -> Self
    where
        M::Queue: Unordered,
    {
        self.emails.push(address.into());
        self
    }

    /// Takes two messages of the same body within five minutes for one, where the publisher names no deduplication id. AWS's default is
    /// off.
    pub fn content_based_deduplication(mut self) -> Self
    where
        M::Queue: Ordered,
    {
        self.content_based = true;
        self
    }
}

const NAME: Rule = Rule { what: "topic", max: 256, also: "-_" };
/// Who tells of alarms.
const ALARMS: &str = "cloudwatch.amazonaws.com";

impl<M: Message> Resource for Topic<M> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let fifo = M::Queue::FIFO;
        let name = self.name.map(|name| NAME.ended(stack, name, fifo));
        let id = logical_id(&self.given, "Topic");
        let topic = sns::Topic {
            topic_name: name.map(Into::into),
            fifo_topic: fifo.then(|| true.into()),
            content_based_deduplication: self.content_based.then(|| true.into()),
            kms_master_key_id: self.key.clone().map(Into::into),
            ..sns::Topic::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), topic.lower()));
        if let Some(key) = &self.key {
            key::encrypt(stack, handle.key(), key);
        }

        let arn = vec![handle.arn().into_expr()];
        let mut statements = vec![Statement::tls_only("sns:Publish", arn.clone())];
        if self.alarms {
            let alarms = Statement::allow("Alarms", ["sns:Publish"], arn);
            statements.push(alarms.by(vec![Principal::service(ALARMS)]).when(key::in_this_account()));
            key::admit(stack, handle.key(), ALARMS);
        }
        let policy = sns::TopicPolicy { topics: Some([handle.arn()].into()), ..sns::TopicPolicy::default() };
        let policy = stack.push(format!("{id}Policy"), policy.lower());
        stack.permissions().companions.insert(handle.key(), policy);
        stack.allow(policy, statements);

        for (index, address) in self.emails.into_iter().enumerate() {
            let subscription = sns::Subscription {
                topic_arn: Some(handle.arn().into()),
                protocol: Some("email".into()),
                endpoint: Some(address.into()),
                ..sns::Subscription::default()
            };
            stack.push(format!("{}Email{}", self.given, index + 1), subscription.lower());
        }
        handle
    }
}

/// Source of the metrics: SNS developer guide, monitoring topics using CloudWatch.
impl<M> Handle<Topic<M>> {
    /// The topic's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.reference()
    }

    /// The topic's name, with `.fifo`.
    pub fn name(self) -> Value<String> {
        self.attribute("TopicName")
    }

    /// Messages that were published.
    pub fn published(self) -> Metric<Count> {
        self.metric("NumberOfMessagesPublished")
    }

    /// Deliveries that succeeded.
    pub fn delivered(self) -> Metric<Count> {
        self.metric("NumberOfNotificationsDelivered")
    }

    /// Deliveries that failed for good.
    pub fn failed(self) -> Metric<Count> {
        self.metric("NumberOfNotificationsFailed")
    }

    /// Messages that went to a subscription's dead-letter queue.
    pub fn dead_lettered(self) -> Metric<Count> {
        self.metric("NumberOfNotificationsRedrivenToDlq")
    }

    fn metric(self, name: &'static str) -> Metric<Count> {
        Metric::of("AWS/SNS", name, Statistic::Sum).dimension("TopicName", self.name())
    }
}

impl<M: Message> BoundBy<Topic<M>> for contract::Topic<M> {
    fn resources(handle: Handle<Topic<M>>) -> Resources {
        Resources { variable: handle.arn().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
