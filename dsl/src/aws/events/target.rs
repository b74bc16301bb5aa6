//! Where a rule sends what it takes.

use std::marker::PhantomData;

use contract::{Detail, Direct, Emit, Event, Fifo, Message, Standard, Tick};

use super::EventBus;
use crate::{
    Arn, Diagnostic, EventAge, EventRetries, Expr, Handle, Key, Stack, Value,
    aws::{
        lambda::{self, Function},
        sqs::{self, Queue},
    },
    iam::{Permit, ServiceRole},
    level1::events::rule,
};

/// EventBridge, as a policy names it.
pub(super) const SERVICE: &str = "events.amazonaws.com";

/// A target of a rule on `T`, with its dead-letter queue and the bounds of its tries.
///
/// ```
/// use contract::Tick;
/// use dsl::{EventAge, EventRetries, Rate, Rule, Target, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let dead = stack.add(Queue::<Tick>::dead_letters("Ticks"));
/// let ticks = stack.add(Queue::<Tick>::new("Ticks"));
/// let target = Target::of(ticks).retries(EventRetries::new(2)).max_age(EventAge::minutes(5)).dead_letter(dead);
/// stack.add(Rule::every("Due", Rate::minutes(1)).to(target));
/// let (orders, _) = stack.finish();
/// let target = &orders.template.resource("DueRule").unwrap()["Properties"]["Targets"][0];
/// assert_eq!(target["RetryPolicy"]["MaximumEventAgeInSeconds"], 300);
/// ```
#[derive(Debug)]
#[must_use = "a target is given to a rule"]
pub struct Target<T> {
    to: To,
    dead: Option<Handle<Queue<T>>>,
    retries: Option<EventRetries>,
    age: Option<EventAge>,
    of: PhantomData<fn() -> T>,
}

#[derive(Debug)]
enum To {
    Queue { key: Key, group: Option<String> },
    Function(Key),
    Bus(Handle<EventBus>),
}

/// What a rule on `T` can send to.
#[diagnostic::on_unimplemented(
    message = "a rule on `{T}` does not send to `{Self}`",
    label = "takes something else",
    note = "a rule on `Event<D>` takes a queue of `Event<D>`, a FIFO queue and its group as a pair, a function that consumes `Direct<Event<D>>`, or a bus",
    note = "a rule on `Tick` takes a queue of `Tick` or a function that consumes `Tick`"
)]
pub trait TargetOf<T> {
    /// The target.
    fn target(self) -> Target<T>;
}

impl<T: Message> Target<T> {
    /// What a rule sends to, to be given its bounds.
    pub fn of(target: impl TargetOf<T>) -> Self {
        target.target()
    }

    fn new(to: To) -> Self {
        Self { to, dead: None, retries: None, age: None, of: PhantomData }
    }

    /// Where an event goes that could not be delivered. Without it such an event is gone. A standard queue: EventBridge takes no FIFO
    /// queue here.
    pub fn dead_letter(mut self, queue: Handle<Queue<T>>) -> Self {
        self.dead = Some(queue);
        self
    }

    /// How often delivery is tried again. AWS's default is 185.
    pub fn retries(mut self, retries: EventRetries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// How long delivery is tried. AWS's default is 24 hours.
    pub fn max_age(mut self, age: EventAge) -> Self {
        self.age = Some(age);
        self
    }

    /// The property, with everything that lets the rule deliver.
    pub(super) fn lower(self, stack: &mut Stack, rule: &str, given: &str, source: &Value<Arn>) -> rule::Target {
        let key = match &self.to {
            To::Queue { key, .. } | To::Function(key) => *key,
            To::Bus(bus) => bus.key(),
        };
        let target_id = stack.id(key).to_owned();
        let (mut group, mut allowed) = (None, None);
        match self.to {
            To::Queue { key, group: of } => {
                sqs::let_send(stack, key, SERVICE, (rule, source.clone()));
                if of.is_some() {
                    check_deduplication(stack, key, rule);
                }
                group = of;
            }
            To::Function(key) => {
                let id = format!("{given}To{}Permission", lambda::given(stack, key));
                lambda::let_invoke(stack, key, id, SERVICE, source.clone());
            }
            To::Bus(bus) => {
                let name = format!("{given}To{target_id}");
                let made = ServiceRole::for_service(stack, &name, SERVICE);
                let statements = Permit::of(bus.grant::<Emit<Forwarded>>(), &name).statements(stack);
                made.policy(stack, format!("{name}Policy"), "target".into(), statements);
                allowed = Some(made.arn());
            }
        }
        if let Some(dead) = self.dead {
            sqs::let_send(stack, dead.key(), SERVICE, (rule, source.clone()));
        }
        let bounded = self.retries.is_some() || self.age.is_some();
        let retry = rule::RetryPolicy {
            maximum_retry_attempts: self.retries.map(Into::into),
            maximum_event_age_in_seconds: self.age.map(Into::into),
        };
        rule::Target {
            id: Some(target_id.into()),
            arn: Some(Value::from_expr(Expr::Att(key, "Arn".into()))),
            role_arn: allowed,
            sqs_parameters: group.map(|group| rule::SqsParameters { message_group_id: Some(group.into()) }.into()),
            dead_letter_config: self.dead.map(|dead| rule::DeadLetterConfig { arn: Some(dead.arn().into()) }.into()),
            retry_policy: bounded.then(|| retry.into()),
            ..rule::Target::default()
        }
    }
}

/// Whatever a rule passes on to another bus.
enum Forwarded {}

impl Detail for Forwarded {
    const SOURCE: &'static str = "any";
    const DETAIL_TYPE: &'static str = "any";
}

/// EventBridge names no deduplication id. Source: EventBridge user guide, SQS FIFO targets.
fn check_deduplication(stack: &mut Stack, queue: Key, rule: &str) {
    let on = stack.resource(queue).is_some_and(|queue| queue.properties.get("ContentBasedDeduplication").is_some());
    if !on {
        let queue = stack.id(queue).to_owned();
        let message = format!("`{rule}` sends to `{queue}` without a deduplication id, and the queue makes none");
        let help = "write `.content_based_deduplication()` on the queue";
        stack.fault(Diagnostic::error("no-deduplication", message).resource(queue).help(help));
    }
}

impl<T: Message> TargetOf<T> for Target<T> {
    fn target(self) -> Self {
        self
    }
}

impl<D: Detail> TargetOf<Event<D>> for Handle<Queue<Event<D, Standard>>> {
    fn target(self) -> Target<Event<D>> {
        Target::new(To::Queue { key: self.key(), group: None })
    }
}

/// A FIFO queue, and the message group that every event of the rule joins.
impl<D: Detail> TargetOf<Event<D>> for (Handle<Queue<Event<D, Fifo>>>, &str) {
    fn target(self) -> Target<Event<D>> {
        Target::new(To::Queue { key: self.0.key(), group: Some(self.1.to_owned()) })
    }
}

impl<D: Detail> TargetOf<Event<D>> for Handle<Function<Direct<Event<D>>>> {
    fn target(self) -> Target<Event<D>> {
        Target::new(To::Function(self.key()))
    }
}

impl<D: Detail> TargetOf<Event<D>> for Handle<EventBus> {
    fn target(self) -> Target<Event<D>> {
        Target::new(To::Bus(self))
    }
}

impl TargetOf<Tick> for Handle<Queue<Tick>> {
    fn target(self) -> Target<Tick> {
        Target::new(To::Queue { key: self.key(), group: None })
    }
}

impl TargetOf<Tick> for Handle<Function<Tick>> {
    fn target(self) -> Target<Tick> {
        Target::new(To::Function(self.key()))
    }
}
