//! What wakes somebody.

use contract::Message;

use super::Redriven;
use crate::{Alarm, Duration, Function, Handle, Period, Stack, Topic};

/// The alarms that every consumed queue needs, and whom they tell: dead letters, messages that wait too long, a function that fails.
///
/// ```
/// use dsl::{pattern, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let watch = pattern::Watch::new(alerts).max_age(Duration::minutes(10)).max_errors(5);
/// let orders = pattern::queue_with_dlq(&mut stack, Queue::<Standard>::new("Orders").named("orders"), MaxReceiveCount::new(5));
/// watch.queue(&mut stack, "Orders", orders);
/// let (artifact, _) = stack.finish();
/// assert_eq!(artifact.template.resource("OrdersAgeAlarm").unwrap()["Properties"]["Threshold"], 600);
/// assert_eq!(artifact.template.resource("OrdersDeadAlarm").unwrap()["Properties"]["Threshold"], 0);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    alerts: Handle<Topic>,
    max_age: Duration,
    max_dead: u32,
    max_errors: u32,
    errors_over: Period,
}

impl Watch {
    /// Tells a topic of any dead letter, of a message that waits longer than five minutes, and of any failed invocation in five minutes.
    pub const fn new(alerts: Handle<Topic>) -> Self {
        Self { alerts, max_age: Duration::minutes(5), max_dead: 0, max_errors: 0, errors_over: Period::minutes(5) }
    }

    /// How long a message may wait.
    pub const fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// How many dead letters are no reason to wake somebody.
    pub const fn max_dead(mut self, letters: u32) -> Self {
        self.max_dead = letters;
        self
    }

    /// How many failed invocations in a period are no reason to wake somebody.
    pub const fn max_errors(mut self, errors: u32) -> Self {
        self.max_errors = errors;
        self
    }

    /// The period that failed invocations are counted over.
    pub const fn errors_over(mut self, period: Period) -> Self {
        self.errors_over = period;
        self
    }

    /// Adds a queue's alarms: `…Dead` and `…Age`.
    #[track_caller]
    pub fn queue<M: Message>(&self, stack: &mut Stack, id: &str, redriven: Redriven<M>) {
        stack.at_caller(|stack| {
            stack.add(
                Alarm::above(&format!("{id}Dead"), redriven.dlq.depth(), self.max_dead)
                    .notify(self.alerts)
                    .describe("Messages failed for good and lie in the dead-letter queue"),
            );
            stack.add(
                Alarm::above(&format!("{id}Age"), redriven.queue.oldest_message_age(), self.max_age)
                    .notify(self.alerts)
                    .describe("Messages wait too long to be dealt with"),
            );
        });
    }

    /// Adds a function's alarm: `…Errors`.
    #[track_caller]
    pub fn function<M>(&self, stack: &mut Stack, id: &str, function: Handle<Function<M>>) {
        stack.at_caller(|stack| {
            stack.add(
                Alarm::above(&format!("{id}Errors"), function.errors(), self.max_errors)
                    .over(self.errors_over)
                    .notify(self.alerts)
                    .describe("The function fails"),
            );
        });
    }
}
