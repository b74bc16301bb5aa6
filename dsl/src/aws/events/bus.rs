//! The builder of event buses.

use contract::{Detail, Event};

use super::Rule;
use crate::{
    Arn, BoundBy, CustomerKey, Handle, Resource, Resources, Stack, Value,
    aws::name::Rule as NameRule,
    iam::key,
    level1::{Level1, events},
    stack::logical_id,
};

/// An event bus. Functions put events on it by the verb `Emit<D>`, rules take them from it by `D`'s source and detail type.
///
/// ```
/// use contract::{Detail, Event};
/// use dsl::{EventBus, prelude::*};
/// struct Processed;
/// impl Detail for Processed {
///     const SOURCE: &'static str = "orders.worker";
///     const DETAIL_TYPE: &'static str = "OrderProcessed";
/// }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let bus = stack.add(EventBus::new("Orders", "orders-dev"));
/// let audit = stack.add(Queue::<Event<Processed>>::new("Audit"));
/// stack.add(bus.on::<Processed>("Processed").to(audit));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let rule = &orders.template.resource("ProcessedRule").unwrap()["Properties"];
/// assert_eq!(rule["EventPattern"]["detail-type"][0], "OrderProcessed");
/// ```
#[derive(Debug)]
#[must_use = "a bus is made by `Stack::add`"]
pub struct EventBus {
    given: String,
    name: String,
    description: Option<String>,
    key: Option<Value<Arn>>,
}

impl EventBus {
    /// A bus. Its logical id is the given id and `Bus`; its name has at most 256 letters, digits, `.`, `-` and `_`, and a change replaces
    /// it.
    pub fn new(id: &str, name: impl Into<String>) -> Self {
        Self { given: id.to_owned(), name: name.into(), description: None, key: None }
    }

    /// What it carries. At most 512 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Encrypts with a key of the customer's in place of EventBridge's own. The key's policy follows. No replacement.
    pub fn encrypted_with(mut self, key: impl CustomerKey) -> Self {
        self.key = Some(key.arn());
        self
    }
}

const NAME: NameRule = NameRule { what: "event bus", max: 256, also: "-_." };

impl Resource for EventBus {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        NAME.check(stack, &self.name);
        let bus = events::EventBus {
            name: Some(self.name.into()),
            description: self.description.map(Into::into),
            kms_key_identifier: self.key.clone().map(Into::into),
            ..events::EventBus::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(logical_id(&self.given, "Bus"), bus.lower()));
        if let Some(key) = self.key {
            key::encrypt(stack, handle.key(), &key);
            let actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"];
            key::admit_to(stack, &key.into_expr(), super::target::SERVICE, &actions, &key::in_this_account());
        }
        handle
    }
}

impl Handle<EventBus> {
    /// The bus's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The bus's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// A rule that takes the events with the detail `D` from the bus. Its logical id is the given name and `Rule`.
    pub fn on<D: Detail>(self, id: &str) -> Rule<Event<D>> {
        Rule::of_bus(id, self)
    }
}

impl BoundBy<EventBus> for contract::Bus {
    fn resources(handle: Handle<EventBus>) -> Resources {
        Resources { variable: handle.name().into_expr(), arns: vec![handle.arn().into_expr()] }
    }
}
