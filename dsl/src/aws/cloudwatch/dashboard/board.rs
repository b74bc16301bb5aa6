//! The dashboard itself, and where its widgets lie.

use super::{body::json_text, widget::Widget};
use crate::{
    Columns, Diagnostic, Expr, Handle, Resource, Stack, Value,
    aws::name::Rule,
    level1::{Level1, cloudwatch},
    stack::logical_id,
    value::object,
};

/// A dashboard of rows. Where a widget lies follows from the rows alone, so that the same stack gives the same dashboard.
///
/// ```
/// use dsl::{Dashboard, dashboard::{AlarmStatus, Graph, Text}, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let orders = stack.add(Queue::<Standard>::new("Orders"));
/// let deep = stack.add(Alarm::above("OrdersDeep", orders.depth(), 1_000));
/// let overview = stack.add(
///     Dashboard::new("Overview")
///         .named("orders-dev")
///         .row((Text::new("# Orders"), AlarmStatus::new("Alarms", [deep])))
///         .row([Graph::new("Waiting", orders.depth())]),
/// );
/// stack.output("DashboardUrl", overview.url(), "What the orders do");
/// let (orders, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert_eq!(orders.template.type_of("OverviewDashboard"), Some("AWS::CloudWatch::Dashboard"));
/// ```
#[derive(Debug)]
#[must_use = "a dashboard is made by `Stack::add`"]
pub struct Dashboard {
    given: String,
    name: Option<String>,
    rows: Vec<Vec<Widget>>,
}

impl Dashboard {
    /// An empty dashboard. Its logical id is the given name and `Dashboard`.
    pub fn new(id: &str) -> Self {
        Self { given: id.to_owned(), name: None, rows: Vec::new() }
    }

    /// The dashboard's name: at most 255 letters, digits, `-` and `_`. AWS's default is a name of its own making. A change replaces
    /// the dashboard, which loses nothing.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A row of widgets below the last, from left to right: an array of one kind, or a tuple of several.
    pub fn row(mut self, widgets: impl Widgets) -> Self {
        self.rows.push(widgets.widgets());
        self
    }
}

/// The widgets of a row: an array or a list of one kind, or a tuple of up to eight kinds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no row of widgets",
    label = "not a row",
    note = "a row is an array of widgets of one kind, `[graph]`, or a tuple of several, `(graph, text)`; \
            widgets are `Graph`, `Number`, `AlarmStatus`, `LogQuery` and `Text`"
)]
pub trait Widgets {
    /// The widgets, from left to right.
    fn widgets(self) -> Vec<Widget>;
}

impl<W: Into<Widget>> Widgets for Vec<W> {
    fn widgets(self) -> Vec<Widget> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<W: Into<Widget>, const N: usize> Widgets for [W; N] {
    fn widgets(self) -> Vec<Widget> {
        self.into_iter().map(Into::into).collect()
    }
}

macro_rules! tuples {
    ($( $($widget:ident)+; )*) => { $(
        impl<$($widget: Into<Widget>),+> Widgets for ($($widget,)+) {
            #[allow(non_snake_case, reason = "a type's letter names its value")]
            fn widgets(self) -> Vec<Widget> {
                let ($($widget,)+) = self;
                vec![$($widget.into()),+]
            }
        }
    )* };
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

const NAME: Rule = Rule { what: "dashboard", max: 255, also: "-_" };

impl Resource for Dashboard {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let id = logical_id(&self.given, "Dashboard");
        if let Some(name) = &self.name {
            NAME.check(stack, name);
        }
        let mut widgets = Vec::new();
        let mut top = 0;
        for (index, row) in self.rows.into_iter().enumerate() {
            let Some(widths) = widths(&row) else {
                let message = format!("row {} of `{id}` does not fit into 24 columns", index + 1);
                let help = "put some of its widgets into another row";
                stack.fault(Diagnostic::error("row-too-wide", message).resource(&id).help(help));
                continue;
            };
            let height = row.iter().map(|widget| widget.height.get()).max().unwrap_or(0);
            let mut left = 0;
            for (widget, width) in row.into_iter().zip(widths) {
                widgets.push(placed(widget, left, top, width));
                left += width;
            }
            top += height;
        }
        if widgets.len() > 500 {
            let message = format!("`{id}` has {} widgets, and CloudWatch takes 500", widgets.len());
            stack.fault(Diagnostic::error("too-many-widgets", message).resource(&id).help("make a second dashboard"));
        }
        let body = json_text(object([("widgets", Expr::List(widgets))]));
        let dashboard = cloudwatch::Dashboard {
            dashboard_name: self.name.map(Into::into),
            dashboard_body: Some(Value::from_expr(body)),
            ..cloudwatch::Dashboard::default()
        };
        Handle::new(stack.push(id, dashboard.lower()))
    }
}

/// How wide each widget of a row is: as it says, or an equal share of what the others leave, the first ones a column more where it
/// does not divide. `None` where it does not fit.
fn widths(row: &[Widget]) -> Option<Vec<u32>> {
    let said: u32 = row.iter().filter_map(|widget| widget.width).map(Columns::get).sum();
    let left = Columns::MAX.get().checked_sub(said)?;
    let silent = u32::try_from(row.iter().filter(|widget| widget.width.is_none()).count()).ok()?;
    if silent > left {
        return None;
    }
    let mut wider = left.checked_rem(silent).unwrap_or(0);
    let share = left.checked_div(silent).unwrap_or(0);
    let width = |widget: &Widget| {
        widget.width.map_or_else(
            || {
                let extra = u32::from(wider > 0);
                wider -= extra;
                share + extra
            },
            Columns::get,
        )
    };
    Some(row.iter().map(width).collect())
}

fn placed(widget: Widget, left: u32, top: u32, width: u32) -> Expr {
    object([
        ("type", widget.kind.into()),
        ("x", left.into()),
        ("y", top.into()),
        ("width", width.into()),
        ("height", widget.height.into()),
        ("properties", Expr::Map(widget.properties)),
    ])
}

impl Handle<Dashboard> {
    /// The dashboard's name.
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// Where a browser shows it, in AWS's own partition: not in China's and not in the government's.
    pub fn url(self) -> Value<String> {
        Value::text([
            "https://".into(),
            Value::region(),
            ".console.aws.amazon.com/cloudwatch/home?region=".into(),
            Value::region(),
            "#dashboards/dashboard/".into(),
            self.name(),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dashboard::Text;

    #[test]
    fn a_row_shares_24_columns() {
        let text = || Widget::from(Text::new("x"));
        let wide = |columns| Widget::from(Text::new("x").width(Columns::new(columns)));
        for (row, expected) in [
            (vec![], Some(vec![])),
            (vec![text()], Some(vec![24])),
            (vec![text(), text(), text(), text(), text()], Some(vec![5, 5, 5, 5, 4])),
            (vec![wide(18), text()], Some(vec![18, 6])),
            (vec![wide(6), wide(6)], Some(vec![6, 6])),
            (vec![wide(24), text()], None),
            (vec![wide(20), wide(5)], None),
        ] {
            assert_eq!(widths(&row), expected);
        }
        for count in 1..=24 {
            let shares = widths(&vec![text(); count]).unwrap();
            assert_eq!(shares.iter().sum::<u32>(), 24, "{count}");
            assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1, "{count}");
        }
        assert_eq!(widths(&vec![text(); 25]), None);
    }
}
