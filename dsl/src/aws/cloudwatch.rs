//! Metrics and alarms, with the unit in the type.

use std::marker::PhantomData;

use crate::{
    Duration, Handle, Resource, Stack, Value,
    aws::sns::Topic,
    level1::{
        Level1,
        cloudwatch::{self, alarm},
    },
    stack::logical_id,
};

/// The unit of metrics that count.
#[derive(Clone, Copy, Debug)]
pub enum Count {}

/// How the values of a period become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// Their sum.
    Sum,
    /// The largest.
    Maximum,
    /// Their average.
    Average,
}

/// A metric in unit `U`: an age is compared with a [`Duration`], a depth with a number.
#[derive(Clone, Debug)]
pub struct Metric<U> {
    namespace: &'static str,
    name: &'static str,
    statistic: Statistic,
    dimensions: Vec<(&'static str, Value<String>)>,
    unit: PhantomData<fn() -> U>,
}

impl<U> Metric<U> {
    pub(crate) fn new(namespace: &'static str, name: &'static str, statistic: Statistic) -> Self {
        Self { namespace, name, statistic, dimensions: Vec::new(), unit: PhantomData }
    }

    pub(crate) fn dimension(mut self, name: &'static str, value: Value<String>) -> Self {
        self.dimensions.push((name, value));
        self
    }
}

/// A threshold in unit `U`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no threshold for this metric",
    note = "a metric that counts takes a number; an age takes a `Duration`: `Duration::minutes(5)`"
)]
pub trait Threshold<U> {
    /// The number CloudWatch compares with.
    fn number(self) -> u32;
}

impl Threshold<Count> for u32 {
    fn number(self) -> u32 {
        self
    }
}

impl Threshold<Duration> for Duration {
    fn number(self) -> u32 {
        self.get()
    }
}

/// How long the values of one point are gathered: 10, 20 or 30 seconds, or whole minutes up to a day.
/// Source: CloudWatch API reference, `PutMetricAlarm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period(u32);

impl Period {
    /// So many seconds.
    ///
    /// # Panics
    /// For what CloudWatch does not take: in a `const` that is a compile error.
    #[track_caller]
    pub const fn seconds(seconds: u32) -> Self {
        assert!(
            matches!(seconds, 10 | 20 | 30) || (seconds.is_multiple_of(60) && seconds >= 60 && seconds <= 86_400),
            "`Period` must be 10, 20 or 30 seconds, or whole minutes up to a day"
        );
        Self(seconds)
    }

    /// So many minutes.
    ///
    /// # Panics
    /// For what CloudWatch does not take: in a `const` that is a compile error.
    #[track_caller]
    pub const fn minutes(minutes: u32) -> Self {
        Self::seconds(minutes.saturating_mul(60))
    }
}

/// An alarm that fires above a threshold. Missing data is not a breach, and the alarm is told when it ends too.
///
/// ```
/// use dsl::prelude::*;
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = stack.add(Queue::<Standard>::new("Orders"));
/// stack.add(Alarm::above("OrdersAge", orders.oldest_message_age(), Duration::minutes(5)));
/// let (orders, _) = stack.finish();
/// assert_eq!(orders.template.resource("OrdersAgeAlarm").unwrap()["Properties"]["Threshold"], 300);
/// ```
///
/// An age is no count:
///
/// ```compile_fail
/// # use dsl::prelude::*;
/// # fn wrong(orders: Handle<Queue<Standard>>) {
/// Alarm::above("OrdersAge", orders.oldest_message_age(), 5);
/// # }
/// ```
#[derive(Debug)]
#[must_use = "an alarm is made by `Stack::add`"]
pub struct Alarm {
    given: String,
    body: cloudwatch::Alarm,
    topics: Vec<Handle<Topic>>,
}

impl Alarm {
    /// An alarm for a metric above a threshold, over one period of a minute.
    pub fn above<U>(id: &str, metric: Metric<U>, threshold: impl Threshold<U>) -> Self {
        let dimension =
            |(name, value): (&str, Value<String>)| alarm::Dimension { name: Some(name.into()), value: Some(value) };
        let statistic = match metric.statistic {
            Statistic::Sum => "Sum",
            Statistic::Maximum => "Maximum",
            Statistic::Average => "Average",
        };
        let alarm = cloudwatch::Alarm {
            namespace: Some(metric.namespace.into()),
            metric_name: Some(metric.name.into()),
            dimensions: Some(metric.dimensions.into_iter().map(dimension).collect::<Vec<_>>().into()),
            statistic: Some(statistic.into()),
            comparison_operator: Some("GreaterThanThreshold".into()),
            threshold: Some(threshold.number().into()),
            period: Some(60.into()),
            evaluation_periods: Some(1.into()),
            treat_missing_data: Some("notBreaching".into()),
            ..cloudwatch::Alarm::default()
        };
        Self { given: id.to_owned(), body: alarm, topics: Vec::new() }
    }

    /// Gathers over another period than a minute.
    pub fn over(mut self, period: Period) -> Self {
        self.body.period = Some(period.0.into());
        self
    }

    /// What the alarm means, for the person it wakes. At most 1,024 characters.
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.body.alarm_description = Some(description.into().into());
        self
    }

    /// Tells a topic when the alarm begins and when it ends. At most five.
    pub fn notify(mut self, topic: Handle<Topic>) -> Self {
        self.topics.push(topic);
        self
    }
}

impl Resource for Alarm {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let mut alarm = self.body;
        if !self.topics.is_empty() {
            let topics = || Some(self.topics.iter().map(|topic| topic.arn()).collect::<Vec<_>>().into());
            alarm.alarm_actions = topics();
            alarm.ok_actions = topics();
        }
        Handle::new(stack.push(logical_id(&self.given, "Alarm"), alarm.lower()))
    }
}
