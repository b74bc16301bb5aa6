//! Metrics from log lines.

use std::marker::PhantomData;

use super::{LogField, LogGroup, LogPattern};
use crate::{
    Count, Diagnostic, Expr, Handle, Metric, Resource, Stack, Statistic, Value,
    level1::{
        Level1,
        logs::{self, metric_filter::MetricTransformation},
    },
    stack::logical_id,
};

/// A metric in unit `U` from the lines of a log group. For what a function does not count by itself; it counts from now on, not what was.
///
/// ```
/// use dsl::{LogField, MetricFilter, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let logs = stack.add(LogGroup::new("Orders", LogRetention::OneWeek));
/// let errors = LogField::new("level").is("ERROR");
/// let errors = stack.add(MetricFilter::counting("OrdersErrors", logs, errors, "Orders", "LoggedErrors"));
/// stack.add(Alarm::above("OrdersErrors", errors, 3));
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// let filter = &orders.template.resource("OrdersErrorsMetricFilter").unwrap()["Properties"];
/// assert_eq!(filter["FilterPattern"], r#"{ $.level = "ERROR" }"#);
/// assert_eq!(filter["MetricTransformations"][0]["DefaultValue"], 0);
/// ```
#[derive(Debug)]
#[must_use = "a metric filter is made by `Stack::add`"]
pub struct MetricFilter<U> {
    given: String,
    group: Handle<LogGroup>,
    pattern: LogPattern,
    namespace: String,
    name: String,
    measured: Option<LogField>,
    unit: PhantomData<fn() -> U>,
}

impl MetricFilter<Count> {
    /// Counts the lines that the pattern means: one each, and zero for lines it does not mean. Its logical id is the given name and
    /// `MetricFilter`. Namespace and name have at most 255 characters, without `:`, `*` and `$`.
    pub fn counting(
        id: &str,
        group: Handle<LogGroup>,
        pattern: impl Into<LogPattern>,
        namespace: &str,
        name: &str,
    ) -> Self {
        Self::new(id, group, pattern.into(), namespace, name, None)
    }
}

impl<U> MetricFilter<U> {
    /// Takes the number in a field of the lines that the pattern means. The metric is their average; whoever names the unit answers
    /// for it.
    pub fn measuring(
        id: &str,
        group: Handle<LogGroup>,
        pattern: impl Into<LogPattern>,
        field: LogField,
        namespace: &str,
        name: &str,
    ) -> Self {
        Self::new(id, group, pattern.into(), namespace, name, Some(field))
    }

    fn new(
        id: &str,
        group: Handle<LogGroup>,
        pattern: LogPattern,
        namespace: &str,
        name: &str,
        measured: Option<LogField>,
    ) -> Self {
        let (namespace, name) = (namespace.to_owned(), name.to_owned());
        Self { given: id.to_owned(), group, pattern, namespace, name, measured, unit: PhantomData }
    }
}

impl<U> Resource for MetricFilter<U> {
    type Made = Metric<U>;

    fn add_to(self, stack: &mut Stack) -> Metric<U> {
        let id = logical_id(&self.given, "MetricFilter");
        for (what, text) in [("namespace", &self.namespace), ("name", &self.name)] {
            check_name(stack, &id, what, text);
        }
        for field in self.pattern.fields.iter().chain(&self.measured).filter(|field| !field.fits()) {
            let message = format!("`{}` is no field of a log line", field.selector());
            let help = "use letters, digits, `_`, `-` and `@`, joined by dots: `error.kind`";
            stack.fault(Diagnostic::error("bad-log-field", message).resource(&id).help(help));
        }
        let length = self.pattern.text.chars().count();
        if length > 1_024 {
            let message = format!("the pattern of `{id}` has {length} characters, and AWS takes 1024");
            stack.fault(Diagnostic::error("pattern-too-long", message).resource(&id).help("make two filters"));
        }

        let (statistic, value) = match &self.measured {
            None => (Statistic::Sum, "1".to_owned()),
            Some(field) => (Statistic::Average, field.selector()),
        };
        let counting = self.measured.is_none();
        let transformation = MetricTransformation {
            metric_namespace: Some(self.namespace.as_str().into()),
            metric_name: Some(self.name.as_str().into()),
            metric_value: Some(value.into()),
            default_value: counting.then(|| Value::from_expr(Expr::from(0_u32))),
            unit: counting.then(|| "Count".into()),
            ..MetricTransformation::default()
        };
        let filter = logs::MetricFilter {
            log_group_name: Some(self.group.name()),
            filter_pattern: Some(self.pattern.text.into()),
            metric_transformations: Some([transformation].into()),
            ..logs::MetricFilter::default()
        };
        stack.push(id, filter.lower());
        Metric::of(self.namespace, self.name, statistic)
    }
}

fn check_name(stack: &mut Stack, id: &str, what: &str, text: &str) {
    let taken = what == "namespace" && text.starts_with("AWS/");
    if text.is_empty() || text.len() > 255 || text.contains([':', '*', '$']) || taken {
        let message = format!("`{text}` is no {what} for a metric of one's own");
        let help = "use 1 to 255 characters without `:`, `*` and `$`; a namespace `AWS/…` belongs to AWS";
        stack.fault(Diagnostic::error("bad-metric-name", message).resource(id).help(help));
    }
}
