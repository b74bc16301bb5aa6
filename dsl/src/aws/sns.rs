//! Topics.

use super::name::Rule;
use crate::{
    Arn, Handle, Principal, Resource, Stack, Value,
    iam::{Condition, Statement},
    level1::{Level1, sns},
    stack::logical_id,
};

/// A topic that alarms notify and people subscribe to. Closed to plain HTTP; only CloudWatch of its own account may publish.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// stack.add(Topic::new("Alarms").email("night@example.com"));
/// let (orders, _) = stack.finish();
/// assert_eq!(orders.template.resource("AlarmsEmail1").unwrap()["Properties"]["Protocol"], "email");
/// ```
#[derive(Debug)]
#[must_use = "a topic is made by `Stack::add`"]
pub struct Topic {
    given: String,
    name: Option<String>,
    emails: Vec<String>,
}

impl Topic {
    /// A topic. Its logical id is the given name and `Topic`.
    pub fn new(id: &str) -> Self {
        Self { given: id.to_owned(), name: None, emails: Vec::new() }
    }

    /// The topic's name: at most 256 letters, digits, `-` and `_`. A change replaces the topic and its subscriptions.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Subscribes an address, which must confirm by the link it is sent.
    pub fn email(mut self, address: impl Into<String>) -> Self {
        self.emails.push(address.into());
        self
    }
}

const NAME: Rule = Rule { what: "topic", max: 256, also: "-_" };

impl Resource for Topic {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let id = logical_id(&self.given, "Topic");
        let topic = sns::Topic { topic_name: self.name.map(Into::into), ..sns::Topic::default() };
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), topic.lower()));

        let arn = vec![handle.arn().into_expr()];
        let here =
            Condition { operator: "StringEquals", key: "aws:SourceAccount", value: Value::account().into_expr() };
        let alarms = Statement::allow("Alarms", ["sns:Publish"], arn.clone())
            .by(vec![Principal::service("cloudwatch.amazonaws.com")])
            .when(here);
        let policy = sns::TopicPolicy { topics: Some([handle.arn()].into()), ..sns::TopicPolicy::default() };
        let policy = stack.push(format!("{id}Policy"), policy.lower());
        stack.allow(policy, [Statement::tls_only("sns:Publish", arn), alarms]);

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

impl Handle<Topic> {
    /// The topic's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.reference()
    }
}
