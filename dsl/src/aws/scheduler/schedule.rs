//! The builder of schedules.

use contract::{Direct, Invoke, Send, Tick};
use serde_json::json;

use super::{TimeZone, When};
use crate::{
    Arn, EventAge, EventRetries, FlexibleWindow, Handle, Resource, Stack, Value,
    aws::{lambda::Function, name::Rule, sqs::Queue},
    iam::{Permit, ServiceRole},
    level1::{
        Level1,
        scheduler::{self, schedule},
    },
    stack::logical_id,
};

/// A schedule of EventBridge Scheduler: ticks at a rate, at times of the clock in any zone, or once, into a function or a queue.
///
/// It has a role of its own, which may do just that. A tick is `{"time": …}`, as a rule's is.
/// Source: EventBridge Scheduler user guide.
///
/// ```
/// use contract::Tick;
/// use dsl::{Cron, Schedule, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let reports = stack.add(Queue::<Tick>::new("Reports"));
/// stack.add(Schedule::new("Reports", Cron::daily(9, 0), reports).zone("Europe/Berlin".parse().unwrap()));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let schedule = &orders.template.resource("ReportsSchedule").unwrap()["Properties"];
/// assert_eq!(schedule["ScheduleExpression"], "cron(0 9 * * ? *)");
/// assert_eq!(schedule["ScheduleExpressionTimezone"], "Europe/Berlin");
/// ```
#[derive(Debug)]
#[must_use = "a schedule is made by `Stack::add`"]
pub struct Schedule {
    given: String,
    when: When,
    target: ScheduledTarget,
    name: Option<String>,
    description: Option<String>,
    zone: Option<TimeZone>,
    window: Option<FlexibleWindow>,
    enabled: bool,
    retries: Option<EventRetries>,
    age: Option<EventAge>,
    dead: Option<Handle<Queue<Tick>>>,
}

/// What a schedule reaches, and the permission it takes.
#[derive(Debug)]
pub struct ScheduledTarget {
    arn: Value<Arn>,
    permit: Permit,
}

/// What a schedule can tick into.
#[diagnostic::on_unimplemented(
    message = "a schedule does not tick into `{Self}`",
    label = "does not take a `Tick`",
    note = "give a function that consumes `Tick`, or a queue of `Tick`"
)]
pub trait Scheduled {
    /// The target.
    fn scheduled(self) -> ScheduledTarget;
}

impl Scheduled for Handle<Queue<Tick>> {
    fn scheduled(self) -> ScheduledTarget {
        ScheduledTarget { arn: self.arn(), permit: Permit::of(self.grant::<Send<Tick>>(), "Target") }
    }
}

impl Scheduled for Handle<Function<Tick>> {
    fn scheduled(self) -> ScheduledTarget {
        // A function is invoked by the same action, whatever it takes.
        let invoke = crate::grant_on::<Invoke<Direct<Tick>>>(self.name(), self.arn());
        ScheduledTarget { arn: self.arn(), permit: Permit::of(invoke, "Target") }
    }
}

impl Schedule {
    /// A schedule. Its logical id is the given name and `Schedule`.
    pub fn new(id: &str, when: impl Into<When>, target: impl Scheduled) -> Self {
        Self {
            given: id.to_owned(),
            when: when.into(),
            target: target.scheduled(),
            name: None,
            description: None,
            zone: None,
            window: None,
            enabled: true,
            retries: None,
            age: None,
            dead: None,
        }
    }

    /// The schedule's name: at most 64 letters, digits, `.`, `-` and `_`. A change replaces it.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is for. At most 512 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The time zone its times are of, daylight saving included. AWS's default is UTC.
    pub fn zone(mut self, zone: TimeZone) -> Self {
        self.zone = Some(zone);
        self
    }

    /// Lets it tick up to so many minutes late, which spreads load. AWS's default is on time, to the minute.
    pub fn flexible(mut self, window: FlexibleWindow) -> Self {
        self.window = Some(window);
        self
    }

    /// Whether it ticks.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// How often a tick that failed is tried again. AWS's default is 185.
    pub fn retries(mut self, retries: EventRetries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// How long a tick is tried. AWS's default is 24 hours.
    pub fn max_age(mut self, age: EventAge) -> Self {
        self.age = Some(age);
        self
    }

    /// Where a tick goes that could not be delivered. Without it such a tick is gone.
    pub fn dead_letter(mut self, queue: Handle<Queue<Tick>>) -> Self {
        self.dead = Some(queue);
        self
    }
}

const NAME: Rule = Rule { what: "schedule", max: 64, also: "-_." };

impl Resource for Schedule {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let id = logical_id(&self.given, "Schedule");
        let role = ServiceRole::for_service_here(stack, &id, "scheduler.amazonaws.com");
        let mut statements = self.target.permit.statements(stack);
        if let Some(dead) = self.dead {
            let permit = Permit::of(dead.grant::<Send<Tick>>(), "DeadLetters");
            statements.extend(permit.statements(stack));
        }
        let policy = role.policy(stack, format!("{id}Policy"), "schedule".into(), statements);

        let bounded = self.retries.is_some() || self.age.is_some();
        let retry = schedule::RetryPolicy {
            maximum_retry_attempts: self.retries.map(|number| number.get().into()),
            maximum_event_age_in_seconds: self.age.map(|number| number.get().into()),
        };
        // Scheduler fills the time in; a rule's tick has a field of that name too.
        let tick = json!({ "time": "<aws.scheduler.scheduled-time>" });
        let target = schedule::Target {
            arn: Some(self.target.arn.into()),
            role_arn: Some(role.arn()),
            input: Some(tick.to_string().into()),
            retry_policy: bounded.then(|| retry.into()),
            dead_letter_config: self
                .dead
                .map(|dead| schedule::DeadLetterConfig { arn: Some(dead.arn().into()) }.into()),
            ..schedule::Target::default()
        };
        let window = schedule::FlexibleTimeWindow {
            mode: Some(if self.window.is_some() { "FLEXIBLE" } else { "OFF" }.into()),
            maximum_window_in_minutes: self.window.map(|minutes| minutes.get().into()),
        };
        let schedule = scheduler::Schedule {
            name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            schedule_expression: Some(self.when.to_string().into()),
            schedule_expression_timezone: self.zone.map(|zone| zone.name().into()),
            flexible_time_window: Some(window.into()),
            state: Some(if self.enabled { "ENABLED" } else { "DISABLED" }.into()),
            target: Some(target.into()),
            ..scheduler::Schedule::default()
        };
        let mut schedule = schedule.lower();
        // The first tick must find the permission.
        schedule.depends_on.push(policy);
        Handle::new(stack.push(id, schedule))
    }
}

impl Handle<Schedule> {
    /// The schedule's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The schedule's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
