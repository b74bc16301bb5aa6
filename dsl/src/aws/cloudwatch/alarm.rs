//! Alarms on one series.

use super::{
    metric::Series,
    notice::{Notice, notices},
    series::{Formula, TimeSeries},
    threshold::Threshold,
};
use crate::{
    Arn, Diagnostic, Expr, Handle, Resource, Stack, Value,
    level1::{
        Level1,
        cloudwatch::{self, alarm},
    },
    stack::logical_id,
};

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

    /// The number of seconds.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// How many of the latest points must breach. AWS has no default, ours is the latest one.
///
/// Periods together last a day at most, a week where each is an hour or longer: another length is told when the alarm is added.
/// Source: CloudWatch API reference, `PutMetricAlarm`.
///
/// ```
/// use dsl::Evaluation;
/// const THREE_IN_A_ROW: Evaluation = Evaluation::all(3);
/// const TWO_OF_THREE: Evaluation = Evaluation::some(2, 3);
/// assert_ne!(THREE_IN_A_ROW, TWO_OF_THREE);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evaluation {
    breaching: u32,
    periods: u32,
}

impl Evaluation {
    /// All of so many.
    ///
    /// # Panics
    /// At zero: in a `const` that is a compile error.
    #[track_caller]
    pub const fn all(periods: u32) -> Self {
        Self::some(periods, periods)
    }

    /// Some of so many: a single point that is late or wild wakes nobody.
    ///
    /// # Panics
    /// Where `breaching` is zero or more than `periods`: in a `const` that is a compile error.
    #[track_caller]
    pub const fn some(breaching: u32, periods: u32) -> Self {
        assert!(
            breaching >= 1 && breaching <= periods,
            "`Evaluation` must ask for 1 point at least, and for no more than it looks at"
        );
        Self { breaching, periods }
    }
}

/// What a point without data is taken for. AWS's default is `Missing`, ours `NotBreaching`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingData {
    /// As good: errors that nobody made.
    NotBreaching,
    /// As bad: a heartbeat that stays away.
    Breaching,
    /// As nothing: the alarm stays what it is.
    Ignore,
    /// As unknown: the alarm has `INSUFFICIENT_DATA` where every point is missing.
    Missing,
}

impl MissingData {
    fn word(self) -> &'static str {
        match self {
            Self::NotBreaching => "notBreaching",
            Self::Breaching => "breaching",
            Self::Ignore => "ignore",
            Self::Missing => "missing",
        }
    }
}

/// An alarm that fires above or below a threshold. Missing data is not a breach, and the alarm is told when it ends too.
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
    watched: Formula,
    comparison: &'static str,
    threshold: u64,
    period: Period,
    evaluation: Evaluation,
    missing: MissingData,
    notice: Notice,
}

impl Alarm {
    /// An alarm for a metric, or what is reckoned from metrics, above a threshold, over one period of a minute.
    pub fn above<S: TimeSeries>(id: &str, watched: S, threshold: impl Threshold<S::Unit>) -> Self {
        Self::comparing(id, watched, "GreaterThanThreshold", threshold.number())
    }

    /// An alarm for what is below a threshold: free storage, a heartbeat.
    ///
    /// ```
    /// use dsl::{Bytes, Metric, Statistic, prelude::*};
    /// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
    /// # let mut stack = Stack::new("orders", &env, "");
    /// let free: Metric<Bytes> = Metric::of("Orders", "FreeBytes", Statistic::Minimum);
    /// stack.add(Alarm::below("OrdersSpace", free, Bytes::gigabytes(2)));
    /// let (orders, _) = stack.finish();
    /// let alarm = &orders.template.resource("OrdersSpaceAlarm").unwrap()["Properties"];
    /// assert_eq!(alarm["ComparisonOperator"], "LessThanThreshold");
    /// assert_eq!(alarm["Threshold"], 2_000_000_000);
    /// ```
    pub fn below<S: TimeSeries>(id: &str, watched: S, threshold: impl Threshold<S::Unit>) -> Self {
        Self::comparing(id, watched, "LessThanThreshold", threshold.number())
    }

    fn comparing(id: &str, watched: impl TimeSeries, comparison: &'static str, threshold: u64) -> Self {
        Self {
            given: id.to_owned(),
            watched: watched.into_expression().formula,
            comparison,
            threshold,
            period: Period::minutes(1),
            evaluation: Evaluation::all(1),
            missing: MissingData::NotBreaching,
            notice: Notice::default(),
        }
    }

    /// Gathers over another period than a minute.
    pub fn over(mut self, period: Period) -> Self {
        self.period = period;
        self
    }

    /// Asks for more than the latest point.
    pub fn evaluate(mut self, evaluation: Evaluation) -> Self {
        self.evaluation = evaluation;
        self
    }

    /// Takes a point without data for something else than good.
    pub fn missing_data(mut self, missing: MissingData) -> Self {
        self.missing = missing;
        self
    }

    notices!();
}

impl Resource for Alarm {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Alarm");
        check_times(stack, &id, self.period, self.evaluation);
        let mut metrics = Vec::new();
        let formula = self.watched.over(&mut metrics);
        check_metrics(stack, &id, self.period, &metrics);

        let Evaluation { breaching, periods } = self.evaluation;
        let notice = self.notice.lower(stack, &id);
        let mut body = cloudwatch::Alarm {
            alarm_name: notice.name,
            alarm_description: notice.description,
            alarm_actions: notice.start,
            ok_actions: notice.end,
            comparison_operator: Some(self.comparison.into()),
            threshold: Some(Value::from_expr(Expr::Literal(self.threshold.into()))),
            evaluation_periods: Some(periods.into()),
            datapoints_to_alarm: (breaching < periods).then(|| breaching.into()),
            treat_missing_data: Some(self.missing.word().into()),
            ..cloudwatch::Alarm::default()
        };
        match self.watched.single() {
            Some(series) => watch(&mut body, series, self.period),
            None => body.metrics = Some(queries(&metrics, formula, self.period).into()),
        }
        Handle::new(stack.push(id, body.lower()))
    }
}

fn watch(body: &mut cloudwatch::Alarm, series: &Series, period: Period) {
    let word = series.statistic.word();
    body.namespace = Some(series.namespace.as_ref().into());
    body.metric_name = Some(series.name.as_ref().into());
    body.dimensions = series.dimensions();
    body.period = Some(period.0.into());
    if word.starts_with('p') {
        body.extended_statistic = Some(word.as_ref().into());
    } else {
        body.statistic = Some(word.as_ref().into());
    }
}

/// The metrics of a formula, which CloudWatch does not compare, and the formula, which it does.
fn queries(metrics: &[Series], formula: String, period: Period) -> Vec<alarm::MetricDataQuery> {
    let metric = |(place, series): (usize, &Series)| {
        let metric = alarm::Metric {
            namespace: Some(series.namespace.as_ref().into()),
            metric_name: Some(series.name.as_ref().into()),
            dimensions: series.dimensions(),
        };
        let stat = alarm::MetricStat {
            metric: Some(metric.into()),
            period: Some(period.0.into()),
            stat: Some(series.statistic.word().as_ref().into()),
            unit: None,
        };
        alarm::MetricDataQuery {
            id: Some(format!("m{}", place + 1).into()),
            metric_stat: Some(stat.into()),
            return_data: Some(false.into()),
            ..alarm::MetricDataQuery::default()
        }
    };
    let compared = alarm::MetricDataQuery {
        id: Some("e1".into()),
        expression: Some(formula.into()),
        return_data: Some(true.into()),
        ..alarm::MetricDataQuery::default()
    };
    metrics.iter().enumerate().map(metric).chain([compared]).collect()
}

/// CloudWatch looks back a day at most, a week where the periods are hours.
fn check_times(stack: &mut Stack, id: &str, period: Period, evaluation: Evaluation) {
    let (most, word) = if period.0 >= 3_600 { (604_800, "a week") } else { (86_400, "a day") };
    let seconds = u64::from(period.0) * u64::from(evaluation.periods);
    if seconds > most {
        let message = format!(
            "`{id}` looks at {} periods of {} s, {seconds} s together, and CloudWatch at {word}, {most} s",
            evaluation.periods, period.0
        );
        let help = format!("look at {} periods at most", most / u64::from(period.0));
        stack.fault(Diagnostic::error("alarm-too-long", message).resource(id).help(help));
    }
}

fn check_metrics(stack: &mut Stack, id: &str, period: Period, metrics: &[Series]) {
    if metrics.len() > 10 {
        let message = format!("`{id}` reckons with {} metrics, and CloudWatch takes 10", metrics.len());
        let help = "make several alarms and a `CompositeAlarm` of them";
        stack.fault(Diagnostic::error("too-many-metrics", message).resource(id).help(help));
    }
    if let Some(series) = metrics.iter().find(|series| period.0 < 60 && series.namespace.starts_with("AWS/")) {
        let message = format!(
            "`{id}` asks for a point every {} s, and `{}` of {} has one a minute",
            period.0, series.name, series.namespace
        );
        let help = "write `.over(Period::minutes(1))`";
        stack.fault(Diagnostic::error("period-too-short", message).resource(id).help(help));
    }
}

impl Handle<Alarm> {
    /// The alarm's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The alarm's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
