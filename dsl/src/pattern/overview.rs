//! A dashboard of a pipeline.

use contract::Message;

use super::Worker;
use crate::{
    Alarm, Dashboard, Function, Handle, Resource, Stack, TimeSeries as _,
    dashboard::{AlarmStatus, Graph, Widget},
};

/// A dashboard of a pipeline's parts: its alarms on top, then a row for each worker and function. More rows may follow.
///
/// ```
/// use dsl::{pattern, prelude::*};
/// # contract::contract! { /// Packs orders.
/// # pub Packer in "packer" consumes Standard {} }
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// # let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
/// let orders = pattern::queue_with_dlq(&mut stack, Queue::new("Orders").named("orders"), MaxReceiveCount::new(5));
/// let packer = Function::new("Packer", Packer::default());
/// let packer = pattern::worker(&mut stack, orders, packer, |mapping| mapping, &pattern::Watch::new(alerts));
/// stack.add(pattern::Overview::new("orders-dev").worker("Orders", packer));
/// let (artifact, findings) = stack.finish();
/// assert!(findings.is_empty());
/// assert!(artifact.template.json()["Outputs"]["DashboardUrl"].is_object());
/// ```
#[derive(Debug)]
#[must_use = "a dashboard is made by `Stack::add`"]
pub struct Overview {
    name: String,
    alarms: Vec<Handle<Alarm>>,
    rows: Vec<Vec<Widget>>,
}

impl Overview {
    /// A dashboard of this name. Its logical id is `OverviewDashboard`, its address the output `DashboardUrl`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), alarms: Vec::new(), rows: Vec::new() }
    }

    /// Shows a queue and its consumer.
    pub fn worker<M: Message>(mut self, title: &str, worker: Worker<M>) -> Self {
        let alarms = worker.queue_alarms;
        let some = [alarms.waiting, alarms.forgotten, worker.slow].into_iter().flatten();
        self.alarms.extend([alarms.dead, alarms.age].into_iter().chain(some));
        let waiting = Graph::new(&format!("{title}: messages"), worker.of.queue.depth().label("waiting"));
        let age = Graph::new(&format!("{title}: oldest message"), worker.of.queue.oldest_message_age());
        self.rows.push(vec![waiting.and(worker.of.dlq.depth().label("dead")).into(), age.into()]);
        self.function(title, worker.function, worker.errors)
    }

    /// Shows a function and its alarm.
    pub fn function<M>(mut self, title: &str, function: Handle<Function<M>>, errors: Handle<Alarm>) -> Self {
        self.alarms.push(errors);
        let runs = Graph::new(&format!("{title}: invocations"), function.invocations().label("invocations"));
        let failed = function.errors().rate_of(function.invocations()).label("failed");
        let runs = runs.and(function.throttles().label("throttled"));
        let failed = Graph::new(&format!("{title}: failed"), failed);
        let took = Graph::new(&format!("{title}: duration"), function.duration());
        self.rows.push(vec![runs.into(), failed.into(), took.into()]);
        self
    }

    /// Shows an alarm beside the others.
    pub fn alarm(mut self, alarm: Handle<Alarm>) -> Self {
        self.alarms.push(alarm);
        self
    }

    /// Adds a row of one's own.
    pub fn row(mut self, widgets: impl IntoIterator<Item = Widget>) -> Self {
        self.rows.push(widgets.into_iter().collect());
        self
    }
}

impl Resource for Overview {
    type Made = Handle<Dashboard>;

    fn add_to(self, stack: &mut Stack) -> Handle<Dashboard> {
        let mut dashboard = Dashboard::new("Overview").named(self.name);
        if !self.alarms.is_empty() {
            dashboard = dashboard.row([AlarmStatus::new("Alarms", self.alarms)]);
        }
        let dashboard = stack.add(self.rows.into_iter().fold(dashboard, Dashboard::row));
        stack.output("DashboardUrl", dashboard.url(), "What it does, at a glance");
        dashboard
    }
}
