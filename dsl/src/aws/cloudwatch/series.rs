//! Metric math.

use std::{borrow::Cow, fmt::Write as _, marker::PhantomData};

use super::{
    metric::{Metric, Series},
    threshold::{Count, Threshold},
};
use crate::Percent;

/// Numbers over time in one unit: a metric, or what is reckoned from metrics.
///
/// ```
/// use dsl::{Count, Metric, Percent, Statistic, TimeSeries, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let refused: Metric<Count> = Metric::of("Orders", "Refused", Statistic::Sum);
/// let all: Metric<Count> = Metric::of("Orders", "Received", Statistic::Sum);
/// stack.add(Alarm::above("OrdersRefused", refused.rate_of(all), Percent::new(10)));
/// let (orders, _) = stack.finish();
/// let alarm = &orders.template.resource("OrdersRefusedAlarm").unwrap()["Properties"];
/// assert_eq!(alarm["Metrics"][2]["Expression"], "IF(m1 > 0, 100 * FILL(m2, 0) / m1, 0)");
/// assert_eq!(alarm["Threshold"], 10);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that CloudWatch measures",
    note = "give it a metric of a handle, `queue.depth()`, or what is reckoned from metrics, `errors.rate_of(invocations)`"
)]
pub trait TimeSeries: Sized {
    /// Its unit.
    type Unit;

    /// The same as an expression.
    fn into_expression(self) -> Expression<Self::Unit>;

    /// Which share of the whole it is. Zero where the whole is zero, and nothing where the whole is missing: an alarm then does
    /// what it does about missing data. A part without data counts as zero.
    fn rate_of(self, whole: impl TimeSeries<Unit = Count>) -> Expression<Percent>
    where
        Self: TimeSeries<Unit = Count>,
    {
        let (part, whole) = (self.into_expression().formula, whole.into_expression().formula);
        Expression::new([
            "IF(".into(),
            whole.clone(),
            " > 0, 100 * FILL(".into(),
            part,
            ", 0) / ".into(),
            whole,
            ", 0)".into(),
        ])
    }

    /// Both together. Where one is missing the other stands alone.
    fn plus(self, other: impl TimeSeries<Unit = Self::Unit>) -> Expression<Self::Unit> {
        let (one, other) = (self.into_expression().formula, other.into_expression().formula);
        Expression::new(["SUM([".into(), one, ", ".into(), other, "])".into()])
    }

    /// The difference. Missing where one of them is.
    fn minus(self, other: impl TimeSeries<Unit = Self::Unit>) -> Expression<Self::Unit> {
        let (one, other) = (self.into_expression().formula, other.into_expression().formula);
        Expression::new(["(".into(), one, " - ".into(), other, ")".into()])
    }

    /// Zero where it is missing. On a metric that comes late an alarm takes the latest point for zero, and needs more than one period.
    fn or_zero(self) -> Expression<Self::Unit> {
        Expression::new(["FILL(".into(), self.into_expression().formula, ", 0)".into()])
    }

    /// Zero while another series is under a bound: an error rate means nothing at three calls a minute.
    ///
    /// ```
    /// use dsl::{Count, Metric, Statistic, TimeSeries};
    /// let errors: Metric<Count> = Metric::of("Orders", "Errors", Statistic::Sum);
    /// let calls: Metric<Count> = Metric::of("Orders", "Calls", Statistic::Sum);
    /// let rate = errors.rate_of(calls.clone()).while_at_least(calls, 20);
    /// assert_eq!(rate.to_string(), "IF(Calls >= 20, IF(Calls > 0, 100 * FILL(Errors, 0) / Calls, 0), 0)");
    /// ```
    fn while_at_least<S: TimeSeries>(self, other: S, bound: impl Threshold<S::Unit>) -> Expression<Self::Unit> {
        let bound = format!(" >= {}, ", bound.number());
        let (this, other) = (self.into_expression().formula, other.into_expression().formula);
        Expression::new(["IF(".into(), other, bound.into(), this, ", 0)".into()])
    }
}

/// What CloudWatch reckons from metrics, in unit `U`. Made by the methods of [`TimeSeries`]. At most ten metrics in an alarm.
#[derive(Clone, Debug)]
pub struct Expression<U> {
    pub(super) formula: Formula,
    pub(super) label: Option<String>,
    unit: PhantomData<fn() -> U>,
}

impl<U> Expression<U> {
    fn new<const N: usize>(parts: [Formula; N]) -> Self {
        let formula = Formula(parts.into_iter().flat_map(|part| part.0).collect());
        Self { formula, label: None, unit: PhantomData }
    }

    /// What a dashboard writes beside its line. CloudWatch's default is the formula.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl<U> std::fmt::Display for Expression<U> {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.formula.0.iter().try_for_each(|part| match part {
            Part::Text(text) => to.write_str(text),
            Part::Series(series) => to.write_str(&series.name),
        })
    }
}

impl<U> TimeSeries for Metric<U> {
    type Unit = U;

    fn into_expression(self) -> Expression<U> {
        Expression { formula: Formula(vec![Part::Series(self.series)]), label: self.label, unit: PhantomData }
    }
}

impl<U> TimeSeries for Expression<U> {
    type Unit = U;

    fn into_expression(self) -> Self {
        self
    }
}

/// A formula: text with metrics in it. Every operation sets its own parentheses, so formulas go into each other as they are.
#[derive(Clone, Debug)]
pub(super) struct Formula(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Text(Cow<'static, str>),
    Series(Series),
}

impl From<&'static str> for Formula {
    fn from(text: &'static str) -> Self {
        Self(vec![Part::Text(text.into())])
    }
}

impl From<String> for Formula {
    fn from(text: String) -> Self {
        Self(vec![Part::Text(text.into())])
    }
}

impl Formula {
    /// The metric, where nothing is reckoned.
    pub(super) fn single(&self) -> Option<&Series> {
        match self.0.as_slice() {
            [Part::Series(series)] => Some(series),
            _ => None,
        }
    }

    /// The formula in CloudWatch's words. Each metric has an id: `m` and its place in the list, which grows by what is new.
    pub(super) fn over(&self, metrics: &mut Vec<Series>) -> String {
        let mut formula = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => formula.push_str(text),
                Part::Series(series) => {
                    let place = metrics.iter().position(|other| other == series).unwrap_or_else(|| {
                        metrics.push(series.clone());
                        metrics.len() - 1
                    });
                    let _ = write!(formula, "m{}", place + 1);
                }
            }
        }
        formula
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Statistic;

    fn count(name: &'static str) -> Metric<Count> {
        Metric::of("Orders", name, Statistic::Sum)
    }

    #[test]
    fn formulas_name_each_metric_once() {
        let table = [
            (count("A").plus(count("B")), "SUM([m1, m2])", 2),
            (count("A").plus(count("A")), "SUM([m1, m1])", 1),
            (count("A").plus(count("A").statistic(Statistic::Maximum)), "SUM([m1, m2])", 2),
            (count("A").plus(count("A").dimension("Of", "b")), "SUM([m1, m2])", 2),
            (count("A").minus(count("B").or_zero()), "(m1 - FILL(m2, 0))", 2),
            (count("A").minus(count("B")).minus(count("A").minus(count("B"))), "((m1 - m2) - (m1 - m2))", 2),
            (count("A").while_at_least(count("B"), 20), "IF(m1 >= 20, m2, 0)", 2),
        ];
        for (expression, expected, metrics) in table {
            let mut found = Vec::new();
            assert_eq!(expression.formula.over(&mut found), expected);
            assert_eq!(found.len(), metrics, "{expected}");
        }
    }

    #[test]
    fn a_rate_divides_by_nothing_that_is_zero() {
        let rate = count("Errors").plus(count("Throttles")).rate_of(count("Calls"));
        assert_eq!(rate.formula.over(&mut Vec::new()), "IF(m1 > 0, 100 * FILL(SUM([m2, m3]), 0) / m1, 0)");
    }
}
