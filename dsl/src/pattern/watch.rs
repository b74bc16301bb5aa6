//! What wakes somebody.

use contract::Message;

use super::Redriven;
use crate::{Alarm, Duration, Function, Handle, Milliseconds, Percent, Period, Stack, TimeSeries as _, Timeout, Topic};

/// The alarms that every consumed queue and every function needs, and whom they tell: dead letters, messages that wait too long, a
/// function that fails.
///
/// ```
/// use dsl::{pattern, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let watch = pattern::Watch::new(alerts).max_age(Duration::minutes(10)).runbook("docs/runbooks/orders.md");
/// let orders = pattern::queue_with_dlq(&mut stack, Queue::<Standard>::new("Orders").named("orders"), MaxReceiveCount::new(5));
/// watch.queue(&mut stack, "Orders", orders);
/// watch.ranked().queue(&mut stack, "Ranked", orders);
/// let (artifact, _) = stack.finish();
/// let age = &artifact.template.resource("OrdersAgeAlarm").unwrap()["Properties"];
/// assert_eq!(age["Threshold"], 600);
/// assert!(age["AlarmDescription"].as_str().unwrap().ends_with("Runbook: docs/runbooks/orders.md#age"));
/// let age = &artifact.template.resource("RankedAgeAlarm").unwrap()["Properties"];
/// assert!(age["AlarmDescription"].as_str().unwrap().starts_with("Warning: "));
/// assert!(artifact.template.resource("OrdersWaitingAlarm").is_none(), "only where a number is given");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    alerts: Handle<Topic>,
    max_age: Duration,
    max_waiting: Option<u32>,
    max_time: Option<Percent>,
    max_dead: u32,
    max_dead_age: Option<Duration>,
    errors: Errors,
    runbook: Option<&'static str>,
    ranked: bool,
}

#[derive(Clone, Copy, Debug)]
enum Errors {
    Above(u32, Period),
    Share(Percent, Period),
}

/// The alarms of a queue.
#[derive(Clone, Copy, Debug)]
pub struct QueueAlarms {
    /// Messages lie in the dead-letter queue.
    pub dead: Handle<Alarm>,
    /// A message waits too long.
    pub age: Handle<Alarm>,
    /// Too many messages wait, where that is watched.
    pub waiting: Option<Handle<Alarm>>,
    /// A dead letter lies too long, where that is watched.
    pub forgotten: Option<Handle<Alarm>>,
}

impl Watch {
    /// Tells a topic of any dead letter, of a message that waits longer than five minutes, and of any failed invocation in five minutes.
    pub const fn new(alerts: Handle<Topic>) -> Self {
        Self {
            alerts,
            max_age: Duration::minutes(5),
            max_waiting: None,
            max_time: None,
            max_dead: 0,
            max_dead_age: None,
            errors: Errors::Above(0, Period::minutes(5)),
            runbook: None,
            ranked: false,
        }
    }

    /// How long a message may wait.
    pub const fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// How many waiting messages are no reason to wake somebody.
    pub const fn max_waiting(mut self, messages: u32) -> Self {
        self.max_waiting = Some(messages);
        self
    }

    /// Which share of its timeout an invocation of a worker may take: one that takes more will soon be cut off.
    pub const fn max_share_of_timeout(mut self, share: Percent) -> Self {
        self.max_time = Some(share);
        self
    }

    /// How many dead letters are no reason to wake somebody.
    pub const fn max_dead(mut self, letters: u32) -> Self {
        self.max_dead = letters;
        self
    }

    /// How long a dead letter may lie, so that none is forgotten.
    pub const fn max_dead_age(mut self, age: Duration) -> Self {
        self.max_dead_age = Some(age);
        self
    }

    /// How many failed invocations in five minutes are no reason to wake somebody.
    pub const fn max_errors(mut self, errors: u32) -> Self {
        self.errors = Errors::Above(errors, Period::minutes(5));
        self
    }

    /// Which share of the invocations in five minutes may fail, instead of a number.
    pub const fn max_error_rate(mut self, share: Percent) -> Self {
        self.errors = Errors::Share(share, Period::minutes(5));
        self
    }

    /// The page that says what to do: its sections `#dead-letters`, `#age` and `#errors` are linked from the alarms.
    pub const fn runbook(mut self, page: &'static str) -> Self {
        self.runbook = Some(page);
        self
    }

    /// Says in each alarm how much it matters: dead letters and failing functions are critical, ages are a warning. It stands first in
    /// the description, so that whoever is told can choose by it.
    pub const fn ranked(mut self) -> Self {
        self.ranked = true;
        self
    }

    /// Whom it tells.
    pub const fn alerts(self) -> Handle<Topic> {
        self.alerts
    }

    /// Adds a queue's alarms: `…Dead`, `…Age`, `…Waiting` where the number of messages is watched, and `…Forgotten` where a dead letter's age
    /// is.
    #[track_caller]
    pub fn queue<M: Message>(&self, stack: &mut Stack, id: &str, redriven: Redriven<M>) -> QueueAlarms {
        stack.at_caller(|stack| {
            let dead = Alarm::above(&format!("{id}Dead"), redriven.dlq.depth(), self.max_dead);
            let age = Alarm::above(&format!("{id}Age"), redriven.queue.oldest_message_age(), self.max_age);
            let forgotten = self.max_dead_age.map(|most| {
                let lies = Alarm::above(&format!("{id}Forgotten"), redriven.dlq.oldest_message_age(), most);
                self.add(stack, lies, &self.warning("A dead letter has lain too long"), "dead-letters")
            });
            let waiting = self.max_waiting.map(|most| {
                let many = Alarm::above(&format!("{id}Waiting"), redriven.queue.depth(), most);
                self.add(stack, many, &self.warning("Many messages wait to be dealt with"), "age")
            });
            QueueAlarms {
                dead: self.add(
                    stack,
                    dead,
                    &self.critical("Messages failed for good and lie in the dead-letter queue"),
                    "dead-letters",
                ),
                age: self.add(stack, age, &self.warning("Messages wait too long to be dealt with"), "age"),
                waiting,
                forgotten,
            }
        })
    }

    /// Adds a function's alarm: `…Errors`.
    #[track_caller]
    pub fn function<M>(&self, stack: &mut Stack, id: &str, function: Handle<Function<M>>) -> Handle<Alarm> {
        stack.at_caller(|stack| {
            let id = format!("{id}Errors");
            let alarm = match self.errors {
                Errors::Above(most, period) => Alarm::above(&id, function.errors(), most).over(period),
                Errors::Share(most, period) => {
                    Alarm::above(&id, function.errors().rate_of(function.invocations()), most).over(period)
                }
            };
            self.add(stack, alarm, &self.critical("The function fails"), "errors")
        })
    }

    /// Adds the alarm of a worker's time: `…Slow`, where it is watched.
    pub(super) fn time<M>(
        &self,
        stack: &mut Stack,
        id: &str,
        function: Handle<Function<M>>,
        timeout: Timeout,
    ) -> Option<Handle<Alarm>> {
        self.max_time.map(|share| {
            let most = Milliseconds::new(timeout.get() * share.get() * 10);
            let slow = Alarm::above(&format!("{id}Slow"), function.duration(), most);
            let means = format!("An invocation took more than {} % of the time it has", share.get());
            self.add(stack, slow, &self.warning(&means), "age")
        })
    }

    /// Adds an alarm of one's own, which tells the same topic and links a section of the runbook.
    #[track_caller]
    pub fn alarm(&self, stack: &mut Stack, alarm: Alarm, means: &str, section: &str) -> Handle<Alarm> {
        stack.at_caller(|stack| self.add(stack, alarm, means, section))
    }

    fn critical(&self, means: &str) -> String {
        if self.ranked { format!("Critical: {means}") } else { means.to_owned() }
    }

    fn warning(&self, means: &str) -> String {
        if self.ranked { format!("Warning: {means}") } else { means.to_owned() }
    }

    fn add(&self, stack: &mut Stack, alarm: Alarm, means: &str, section: &str) -> Handle<Alarm> {
        let mut alarm = alarm.notify(self.alerts).describe(means);
        if let Some(page) = self.runbook {
            alarm = alarm.runbook(format!("{page}#{section}"));
        }
        stack.add(alarm)
    }
}
