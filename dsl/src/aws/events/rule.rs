//! Rules: what is taken from a bus, or when, and where it goes.

use contract::{Detail, Event, Message, Tick};
use serde_json::{Value as Json, json};

use super::{Cron, EventBus, Rate, Target, TargetOf};
use crate::{
    Arn, Diagnostic, Handle, Resource, Stack, Value,
    aws::name::Rule as NameRule,
    level1::{Level1, events},
    stack::logical_id,
};

/// A rule: by pattern, `Rule<Event<D>>`, or by schedule, `Rule<Tick>`. A target of another message does not compile.
///
/// Queue policies, permissions and roles of its targets follow by themselves.
///
/// ```
/// use contract::Tick;
/// use dsl::{Rate, Rule, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let ticks = stack.add(Queue::<Tick>::new("Ticks"));
/// stack.add(Rule::every("Due", Rate::minutes(1)).to(ticks));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let rule = &orders.template.resource("DueRule").unwrap()["Properties"];
/// assert_eq!(rule["ScheduleExpression"], "rate(1 minute)");
/// ```
#[derive(Debug)]
#[must_use = "a rule is made by `Stack::add`"]
pub struct Rule<T> {
    given: String,
    name: Option<String>,
    description: Option<String>,
    bus: Option<Handle<EventBus>>,
    pattern: Option<Json>,
    schedule: Option<String>,
    enabled: bool,
    targets: Vec<Target<T>>,
    faults: Vec<Diagnostic>,
}

impl Rule<Tick> {
    /// A rule that ticks at a rate. Its logical id is the given name and `Rule`.
    pub fn every(id: &str, rate: Rate) -> Self {
        Self { schedule: Some(rate.to_string()), ..Self::empty(id) }
    }

    /// A rule that ticks at times of the clock, in UTC. For another zone take a [`Schedule`](crate::Schedule).
    pub fn at(id: &str, cron: &Cron) -> Self {
        Self { schedule: Some(cron.to_string()), ..Self::empty(id) }
    }
}

impl<D: Detail> Rule<Event<D>> {
    pub(super) fn of_bus(id: &str, bus: Handle<EventBus>) -> Self {
        let pattern = json!({ "source": [D::SOURCE], "detail-type": [D::DETAIL_TYPE] });
        Self { bus: Some(bus), pattern: Some(pattern), ..Self::empty(id) }
    }

    /// Takes only events whose detail a pattern fits: `{"total": [{"numeric": [">", 100]}]}`. Source: EventBridge user guide, event
    /// patterns.
    pub fn filter(mut self, detail: Json) -> Self {
        if !detail.is_object() {
            let message = format!("`{detail}` is no pattern of a detail");
            self.faults
                .push(Diagnostic::error("bad-filter", message).help("write an object: `{\"kind\": [\"import\"]}`"));
        }
        if let Some(pattern) = &mut self.pattern {
            pattern["detail"] = detail;
        }
        self
    }
}

impl<T: Message> Rule<T> {
    fn empty(id: &str) -> Self {
        Self {
            given: id.to_owned(),
            name: None,
            description: None,
            bus: None,
            pattern: None,
            schedule: None,
            enabled: true,
            targets: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// The rule's name: at most 64 letters, digits, `.`, `-` and `_`. A change replaces it.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is for. At most 512 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether it fires. Switched off, events pass by it and are not kept.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Sends what it takes to a target; at most five. `Target::of(queue)` adds a dead-letter queue and bounds to its tries.
    pub fn to(mut self, target: impl TargetOf<T>) -> Self {
        self.targets.push(target.target());
        self
    }
}

const NAME: NameRule = NameRule { what: "rule", max: 64, also: "-_." };
/// How many targets a rule takes. Source: EventBridge user guide, quotas.
const TARGETS: usize = 5;

impl<T: Message> Resource for Rule<T> {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Rule");
        for fault in self.faults {
            stack.fault(fault.resource(&id));
        }
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        if self.targets.is_empty() {
            let found = Diagnostic::warning("no-target", format!("`{id}` sends what it takes nowhere"));
            stack.fault(found.resource(&id).help("write `.to(…)`"));
        }
        if self.targets.len() > TARGETS {
            let message = format!("`{id}` has {} targets, and EventBridge takes {TARGETS}", self.targets.len());
            stack
                .fault(Diagnostic::error("too-many-targets", message).resource(&id).help("give another rule the rest"));
        }
        let rule = events::Rule {
            name: self.name.map(Into::into),
            description: self.description.map(Into::into),
            event_bus_name: self.bus.map(Handle::<EventBus>::name),
            event_pattern: self.pattern.map(Into::into),
            schedule_expression: self.schedule.map(Into::into),
            state: Some(if self.enabled { "ENABLED" } else { "DISABLED" }.into()),
            ..events::Rule::default()
        };
        let handle: Handle<Self> = Handle::new(stack.push(id.clone(), rule.lower()));
        let given = id.strip_suffix("Rule").unwrap_or(&id);
        let targets: Vec<_> =
            self.targets.into_iter().map(|target| target.lower(stack, &id, given, &handle.arn())).collect();
        if let (false, Some(rule)) = (targets.is_empty(), stack.resource_mut(handle.key())) {
            // Behind the rule, because what lets a target be reached names the rule.
            let more = events::Rule { targets: Some(targets.into()), ..events::Rule::default() }.lower();
            for (name, value) in more.properties {
                rule.properties.insert(name, value);
            }
        }
        handle
    }
}

impl<T> Handle<Rule<T>> {
    /// The rule's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
