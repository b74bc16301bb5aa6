//! What a dashboard shows.

use std::marker::PhantomData;

use crate::{
    Columns, Expr, Fields, Handle, LogGroup, Value, WidgetHeight,
    aws::cloudwatch::{
        CompositeAlarm, Period, TimeSeries, alarm::Alarm, metric::Series, series::Formula, threshold::Threshold,
    },
    value::object,
};

/// A widget of any kind, as a row holds it.
#[derive(Clone, Debug)]
pub struct Widget {
    pub(super) kind: &'static str,
    pub(super) properties: Fields,
    pub(super) width: Option<Columns>,
    pub(super) height: WidgetHeight,
}

/// What every kind of widget lets be set.
macro_rules! frame {
    () => {
        /// How wide it is. Left out, the widgets of a row share what the others leave of the 24 columns.
        pub fn width(mut self, columns: Columns) -> Self {
            self.frame.width = Some(columns);
            self
        }

        /// How high it is.
        pub fn height(mut self, rows: WidgetHeight) -> Self {
            self.frame.height = rows;
            self
        }
    };
}

#[derive(Clone, Debug)]
struct Frame {
    width: Option<Columns>,
    height: WidgetHeight,
}

impl Frame {
    const fn rows(height: u32) -> Self {
        Self { width: None, height: WidgetHeight::new(height) }
    }

    fn around(self, kind: &'static str, properties: Fields) -> Widget {
        Widget { kind, properties, width: self.width, height: self.height }
    }
}

/// One line of a graph.
#[derive(Clone, Debug)]
struct Line {
    formula: Formula,
    label: Option<String>,
    right: bool,
}

impl Line {
    fn of(series: impl TimeSeries, right: bool) -> Self {
        let expression = series.into_expression();
        Self { formula: expression.formula, label: expression.label, right }
    }
}

/// Lines over time. Those of the left axis share one unit, or it does not compile; 6 rows high.
///
/// ```
/// use dsl::{Dashboard, dashboard::Graph, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = stack.add(Queue::<Standard>::new("Orders"));
/// let waiting = Graph::new("Waiting", orders.depth().label("orders"))
///     .limit(1_000, "alarm")
///     .right(orders.oldest_message_age().label("oldest, seconds"));
/// stack.add(Dashboard::new("Overview").row([waiting]));
/// let (orders, _) = stack.finish();
/// let body = orders.template.resource("OverviewDashboard").unwrap()["Properties"]["DashboardBody"]["Fn::Sub"].as_str();
/// assert!(body.unwrap().contains(r#""title":"Waiting""#));
/// ```
#[derive(Clone, Debug)]
pub struct Graph<U> {
    title: String,
    lines: Vec<Line>,
    limits: Vec<(u64, String)>,
    period: Period,
    stacked: bool,
    frame: Frame,
    unit: PhantomData<fn() -> U>,
}

impl<U> Graph<U> {
    /// A graph of a first line.
    pub fn new(title: &str, series: impl TimeSeries<Unit = U>) -> Self {
        Self {
            title: title.to_owned(),
            lines: vec![Line::of(series, false)],
            limits: Vec::new(),
            period: Period::minutes(1),
            stacked: false,
            frame: Frame::rows(6),
            unit: PhantomData,
        }
    }

    /// Another line, of the same unit.
    pub fn and(mut self, series: impl TimeSeries<Unit = U>) -> Self {
        self.lines.push(Line::of(series, false));
        self
    }

    /// A line of any unit, by the axis on the right.
    pub fn right(mut self, series: impl TimeSeries) -> Self {
        self.lines.push(Line::of(series, true));
        self
    }

    /// A level line, in the unit of the left axis: where an alarm begins.
    pub fn limit(mut self, at: impl Threshold<U>, label: &str) -> Self {
        self.limits.push((at.number(), label.to_owned()));
        self
    }

    /// Another period than a minute.
    pub fn over(mut self, period: Period) -> Self {
        self.period = period;
        self
    }

    /// Areas upon each other in place of lines.
    pub fn stacked(mut self) -> Self {
        self.stacked = true;
        self
    }

    frame!();
}

impl<U> From<Graph<U>> for Widget {
    fn from(graph: Graph<U>) -> Self {
        let mut properties = measured(&graph.title, "timeSeries", graph.period, graph.lines);
        properties.insert("stacked", graph.stacked);
        if !graph.limits.is_empty() {
            let limit = |(value, label)| object([("value", number(value)), ("label", Expr::from(label))]);
            let limits = graph.limits.into_iter().map(limit).collect();
            properties.insert("annotations", object([("horizontal", Expr::List(limits))]));
        }
        graph.frame.around("metric", properties)
    }
}

/// The latest value of one or more series, in figures. 4 rows high.
#[derive(Clone, Debug)]
pub struct Number {
    title: String,
    lines: Vec<Line>,
    period: Period,
    frame: Frame,
}

impl Number {
    /// A figure.
    pub fn new(title: &str, series: impl TimeSeries) -> Self {
        let lines = vec![Line::of(series, false)];
        Self { title: title.to_owned(), lines, period: Period::minutes(1), frame: Frame::rows(4) }
    }

    /// Another figure beside it, of any unit.
    pub fn and(mut self, series: impl TimeSeries) -> Self {
        self.lines.push(Line::of(series, false));
        self
    }

    /// Another period than a minute.
    pub fn over(mut self, period: Period) -> Self {
        self.period = period;
        self
    }

    frame!();
}

impl From<Number> for Widget {
    fn from(number: Number) -> Self {
        let mut properties = measured(&number.title, "singleValue", number.period, number.lines);
        properties.insert("sparkline", true);
        number.frame.around("metric", properties)
    }
}

/// The state of alarms, of either kind. 3 rows high.
#[derive(Clone, Debug)]
pub struct AlarmStatus {
    title: String,
    arns: Vec<Expr>,
    frame: Frame,
}

impl AlarmStatus {
    /// The state of these alarms. At most 100.
    pub fn new(title: &str, alarms: impl IntoIterator<Item = Handle<Alarm>>) -> Self {
        let arns = alarms.into_iter().map(|alarm| alarm.arn().into_expr()).collect();
        Self { title: title.to_owned(), arns, frame: Frame::rows(3) }
    }

    /// The state of a composite alarm too.
    pub fn and(mut self, alarm: Handle<CompositeAlarm>) -> Self {
        self.arns.push(alarm.arn().into_expr());
        self
    }

    frame!();
}

impl From<AlarmStatus> for Widget {
    fn from(status: AlarmStatus) -> Self {
        let properties = [("title", Expr::from(status.title)), ("alarms", Expr::List(status.arns))];
        status.frame.around("alarm", properties.into_iter().collect())
    }
}

/// Text in Markdown. 2 rows high.
#[derive(Clone, Debug)]
pub struct Text {
    markdown: Value<String>,
    frame: Frame,
}

impl Text {
    /// Text, which may have values of the stack in it.
    pub fn new(markdown: impl Into<Value<String>>) -> Self {
        Self { markdown: markdown.into(), frame: Frame::rows(2) }
    }

    frame!();
}

impl From<Text> for Widget {
    fn from(text: Text) -> Self {
        text.frame.around("text", [("markdown", text.markdown.into_expr())].into_iter().collect())
    }
}

/// What a query of CloudWatch Logs Insights finds. 6 rows high.
#[derive(Clone, Debug)]
pub struct LogQuery {
    title: String,
    groups: Vec<Handle<LogGroup>>,
    query: String,
    frame: Frame,
}

impl LogQuery {
    /// A query over log groups: `fields @timestamp, @message | filter level = "ERROR" | sort @timestamp desc | limit 20`.
    pub fn new(title: &str, groups: impl IntoIterator<Item = Handle<LogGroup>>, query: &str) -> Self {
        let groups = groups.into_iter().collect();
        Self { title: title.to_owned(), groups, query: query.to_owned(), frame: Frame::rows(6) }
    }

    frame!();
}

impl From<LogQuery> for Widget {
    fn from(log: LogQuery) -> Self {
        let sources = log.groups.into_iter().flat_map(|group| ["SOURCE '".into(), group.name(), "' | ".into()]);
        let query = Value::text(sources.chain([log.query.into()])).into_expr();
        let properties = [
            ("title", Expr::from(log.title)),
            ("region", Expr::Pseudo("AWS::Region")),
            ("view", "table".into()),
            ("query", query),
        ];
        log.frame.around("log", properties.into_iter().collect())
    }
}

/// The properties of a widget that measures. What a formula is made of is there without being shown.
fn measured(title: &str, view: &'static str, period: Period, lines: Vec<Line>) -> Fields {
    let mut hidden = Vec::new();
    let mut shown = Vec::new();
    for (index, line) in lines.into_iter().enumerate() {
        let mut options = Fields::default();
        if let Some(label) = line.label {
            options.insert("label", label);
        }
        if line.right {
            options.insert("yAxis", "right");
        }
        if let Some(series) = line.formula.single() {
            shown.push(entry(series, options));
        } else {
            options.insert("id", format!("e{}", index + 1));
            options.insert("expression", line.formula.over(&mut hidden));
            shown.push(Expr::List(vec![Expr::Map(options)]));
        }
    }
    let parts = hidden.iter().enumerate().map(|(place, series)| {
        let mut options = Fields::default();
        options.insert("id", format!("m{}", place + 1));
        options.insert("visible", false);
        entry(series, options)
    });
    let metrics = parts.chain(shown).collect();
    [
        ("title", Expr::from(title)),
        ("region", Expr::Pseudo("AWS::Region")),
        ("view", view.into()),
        ("period", period.get().into()),
        ("metrics", Expr::List(metrics)),
    ]
    .into_iter()
    .collect()
}

fn entry(series: &Series, mut options: Fields) -> Expr {
    options.insert("stat", series.statistic.word().into_owned());
    let dimensions = series.dimensions.iter().flat_map(|(name, value)| [Expr::from(name.as_ref()), value.clone()]);
    let names = [Expr::from(series.namespace.as_ref()), Expr::from(series.name.as_ref())];
    Expr::List(names.into_iter().chain(dimensions).chain([Expr::Map(options)]).collect())
}

fn number(value: u64) -> Expr {
    Expr::Literal(value.into())
}
