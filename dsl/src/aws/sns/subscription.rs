//! What a topic feeds.

use contract::{Direct, Message, Notification, Unordered};
use serde_json::Value as Json;

use super::Topic;
use crate::{
    Arn, Diagnostic, Expr, Handle, Key, Resource, Stack, Value,
    aws::{
        lambda::{self, Function},
        sqs::{self, Queue},
    },
    level1::{Level1, sns},
    value::object,
};

/// A subscription to a topic: of a queue, or of a function.
///
/// A queue of `M` gets the message itself, raw; a queue of [`Notification<M>`] gets SNS's envelope around it. The queue's policy, the
/// function's permission and the key's policy follow by themselves.
///
/// ```
/// use contract::{Notification, Standard};
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let topic = stack.add(Topic::<Standard>::of("Orders"));
/// let raw = stack.add(Queue::<Standard>::new("Raw"));
/// let enveloped = stack.add(Queue::<Notification<Standard>>::new("Enveloped"));
/// stack.add(topic.feeds(raw));
/// stack.add(topic.feeds(enveloped));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.resource("OrdersToRawSubscription").unwrap()["Properties"]["RawMessageDelivery"], true);
/// assert_eq!(orders.template.resource("OrdersToEnvelopedSubscription").unwrap()["Properties"]["RawMessageDelivery"], false);
/// ```
#[derive(Debug)]
#[must_use = "a subscription is made by `Stack::add`"]
pub struct Subscription<M, L> {
    topic: Handle<Topic<M>>,
    endpoint: Endpoint,
    filter: Option<(Json, &'static str)>,
    dead: Option<Handle<Queue<L>>>,
}

/// How SNS reaches a subscriber.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    key: Key,
    /// Of a queue, whether the message goes there without its envelope.
    raw: Option<bool>,
}

/// What a topic of `M` feeds.
#[diagnostic::on_unimplemented(
    message = "a topic of `{M}` does not feed `{Self}`",
    label = "takes something else than `{M}`",
    note = "give a queue of `{M}` (raw) or of `Notification<{M}>` (enveloped), or a function that consumes `Direct<Notification<{M}>>`"
)]
pub trait Subscriber<M> {
    /// What a message is that it did not take: the message of its dead-letter queue.
    type Letters: Message;

    /// How SNS reaches it.
    fn endpoint(self) -> Endpoint;
}

impl<M: Message> Subscriber<M> for Handle<Queue<M>> {
    type Letters = M;

    fn endpoint(self) -> Endpoint {
        Endpoint { key: self.key(), raw: Some(true) }
    }
}

impl<M: Message> Subscriber<M> for Handle<Queue<Notification<M>>> {
    type Letters = Notification<M>;

    fn endpoint(self) -> Endpoint {
        Endpoint { key: self.key(), raw: Some(false) }
    }
}

impl<M: Message<Queue: Unordered>> Subscriber<M> for Handle<Function<Direct<Notification<M>>>> {
    type Letters = Notification<M>;

    fn endpoint(self) -> Endpoint {
        Endpoint { key: self.key(), raw: None }
    }
}

impl<M: Message> Handle<Topic<M>> {
    /// Feeds a queue or a function from the topic.
    pub fn feeds<S: Subscriber<M>>(self, subscriber: S) -> Subscription<M, S::Letters> {
        Subscription { topic: self, endpoint: subscriber.endpoint(), filter: None, dead: None }
    }
}

impl<M: Message, L: Message> Subscription<M, L> {
    /// Delivers only messages whose attributes a policy fits: `{"event": ["order_placed"]}`. At most 5 attributes and 150 combinations.
    /// Source: SNS developer guide, message filtering.
    pub fn filter_attributes(mut self, policy: Json) -> Self {
        self.filter = Some((policy, "MessageAttributes"));
        self
    }

    /// Delivers only messages whose body, which must be JSON, a policy fits.
    pub fn filter_body(mut self, policy: Json) -> Self {
        self.filter = Some((policy, "MessageBody"));
        self
    }

    /// Where a message goes that could not be delivered. Without it such a message is gone. Of the kind and message that the subscriber
    /// takes.
    pub fn dead_letter(mut self, queue: Handle<Queue<L>>) -> Self {
        self.dead = Some(queue);
        self
    }
}

const SERVICE: &str = "sns.amazonaws.com";

impl<M: Message, L: Message> Resource for Subscription<M, L> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let topic_id = stack.id(self.topic.key()).to_owned();
        let topic = topic_id.strip_suffix("Topic").unwrap_or(&topic_id).to_owned();
        let arn = || self.topic.arn();
        let Endpoint { key, raw } = self.endpoint;
        let protocol = if raw.is_some() {
            sqs::let_send(stack, key, SERVICE, (&topic_id, arn()));
            "sqs"
        } else {
            let id = format!("{topic}To{}Permission", lambda::given(stack, key));
            lambda::let_invoke(stack, key, id, SERVICE, arn());
            "lambda"
        };
        let subscriber = stack.id(key);
        let subscriber = subscriber.strip_suffix("Queue").or(subscriber.strip_suffix("Function")).unwrap_or(subscriber);
        let id = format!("{topic}To{subscriber}Subscription");
        if let Some((policy, _)) = &self.filter
            && !policy.is_object()
        {
            let message = format!("`{policy}` is no filter policy of `{id}`");
            let help = "write an object: `{\"event\": [\"order_placed\"]}`";
            stack.fault(Diagnostic::error("bad-filter", message).resource(&id).help(help));
        }
        if let Some(dead) = self.dead {
            sqs::let_send(stack, dead.key(), SERVICE, (&topic_id, arn()));
        }
        let redrive = self.dead.map(|dead| object([("deadLetterTargetArn", dead.arn().into_expr())]));
        let (filter, scope) = self.filter.unzip();
        let subscription = sns::Subscription {
            topic_arn: Some(arn().into()),
            protocol: Some(protocol.into()),
            endpoint: Some(Value::<Arn>::from_expr(Expr::Att(key, "Arn".into())).into()),
            raw_message_delivery: raw.map(Into::into),
            filter_policy: filter.map(Into::into),
            filter_policy_scope: scope.map(Into::into),
            redrive_policy: redrive.map(Value::from_expr),
            ..sns::Subscription::default()
        };
        Handle::new(stack.push(id, subscription.lower()))
    }
}
