//! Metrics.

use std::{borrow::Cow, marker::PhantomData};

use crate::{Expr, Percent, Value, level1::cloudwatch::alarm};

/// How the values of a period become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// Their sum.
    Sum,
    /// The smallest.
    Minimum,
    /// The largest.
    Maximum,
    /// Their average.
    Average,
    /// How many there are.
    SampleCount,
    /// What this share of them stays under: `p99`.
    Percentile(Percent),
}

impl Statistic {
    /// CloudWatch's word.
    pub(super) fn word(self) -> Cow<'static, str> {
        match self {
            Self::Sum => "Sum".into(),
            Self::Minimum => "Minimum".into(),
            Self::Maximum => "Maximum".into(),
            Self::Average => "Average".into(),
            Self::SampleCount => "SampleCount".into(),
            Self::Percentile(share) => format!("p{}", share.get()).into(),
        }
    }
}

/// A metric in unit `U`: an age is compared with a [`Duration`](crate::Duration), a depth with a number.
///
/// Most come from handles: `queue.depth()`. One that a function writes by itself, by the embedded metric format, is named:
///
/// ```
/// use dsl::{Count, Metric, Statistic, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let refused: Metric<Count> = Metric::of("Orders", "Refused", Statistic::Sum).dimension("Environment", "dev");
/// stack.add(Alarm::above("OrdersRefused", refused, 20));
/// let (orders, _) = stack.finish();
/// let alarm = &orders.template.resource("OrdersRefusedAlarm").unwrap()["Properties"];
/// assert_eq!(alarm["Namespace"], "Orders");
/// assert_eq!(alarm["Dimensions"][0]["Value"], "dev");
/// ```
#[derive(Clone, Debug)]
pub struct Metric<U> {
    pub(super) series: Series,
    pub(super) label: Option<String>,
    unit: PhantomData<fn() -> U>,
}

/// What is measured, without its unit.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    pub(super) namespace: Cow<'static, str>,
    pub(super) name: Cow<'static, str>,
    pub(super) statistic: Statistic,
    pub(super) dimensions: Vec<(Cow<'static, str>, Expr)>,
}

impl<U> Metric<U> {
    /// A metric by its names. Who writes the unit answers for it. At most 255 characters each; `AWS/…` belongs to AWS.
    pub fn of(
        namespace: impl Into<Cow<'static, str>>,
        name: impl Into<Cow<'static, str>>,
        statistic: Statistic,
    ) -> Self {
        let series = Series { namespace: namespace.into(), name: name.into(), statistic, dimensions: Vec::new() };
        Self { series, label: None, unit: PhantomData }
    }

    /// Which of the things that the metric is told of. At most 30; none means the metric without dimensions, not the sum of all.
    pub fn dimension(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value<String>>) -> Self {
        self.series.dimensions.push((name.into(), value.into().into_expr()));
        self
    }

    /// Another statistic than the handle's own: `function.duration().statistic(Statistic::Percentile(P99))`.
    pub fn statistic(mut self, statistic: Statistic) -> Self {
        self.series.statistic = statistic;
        self
    }

    /// What a dashboard writes beside its line. CloudWatch's default is the metric's name.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl Series {
    pub(super) fn dimensions(&self) -> Option<Value<Vec<alarm::Dimension>>> {
        let dimension = |(name, value): &(Cow<'static, str>, Expr)| alarm::Dimension {
            name: Some(name.as_ref().into()),
            value: Some(Value::from_expr(value.clone())),
        };
        let dimensions: Vec<_> = self.dimensions.iter().map(dimension).collect();
        (!dimensions.is_empty()).then(|| dimensions.into())
    }
}
