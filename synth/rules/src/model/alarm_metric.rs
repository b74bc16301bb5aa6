//! What an alarm watches.

use super::{Alarm, Family, Figure, Function, Identity, Node, Queue, Resource, Setting};

/// A metric that an alarm watches, or that its metric math reads.
pub struct Metric<'m> {
    /// `AWS/SQS`.
    pub namespace: Option<String>,
    /// `ApproximateNumberOfMessagesVisible`.
    pub name: Option<String>,
    /// `Maximum`.
    pub statistic: Option<String>,
    /// Seconds that a value is taken over.
    pub period: Setting<Figure<'m>>,
    /// The names of queues and functions are looked up when they are asked for.
    dimensions: Node<'m>,
    /// Where the name of the metric stands.
    pub node: Node<'m>,
    /// Where the period stands.
    pub period_node: Node<'m>,
}

pub(super) fn metrics<'m>(alarm: &Alarm<'m>) -> Vec<Metric<'m>> {
    let list = alarm.property("Metrics");
    if list.is_there() {
        let with_metric = |node: &Node<'m>| {
            let stat = node.get("MetricStat");
            let metric = stat.get("Metric");
            stat.is_there().then(|| read(&metric, &stat, "Stat"))
        };
        return list.items().nodes.iter().filter_map(with_metric).collect();
    }
    let properties = alarm.attribute("Properties");
    if properties.get("MetricName").is_there() { vec![read(&properties, &properties, "Statistic")] } else { Vec::new() }
}

fn read<'m>(metric: &Node<'m>, stat: &Node<'m>, statistic: &'static str) -> Metric<'m> {
    let namespace = metric.get("Namespace").known_text();
    Metric {
        name: metric.get("MetricName").known_text(),
        statistic: stat.get(statistic).known_text(),
        period: stat.get("Period").number(),
        dimensions: metric.get("Dimensions"),
        node: metric.get("MetricName"),
        period_node: stat.get("Period"),
        namespace,
    }
}

impl<'m> Metric<'m> {
    /// The queue of its `QueueName`.
    pub fn queue(&self) -> Identity<Queue<'m>> {
        self.dimension("AWS/SQS", "QueueName", Family::Queue).map(Queue)
    }

    /// The function of its `FunctionName`.
    pub fn function(&self) -> Identity<Function<'m>> {
        self.dimension("AWS/Lambda", "FunctionName", Family::Function).map(Function)
    }

    fn dimension(&self, namespace: &str, name: &str, family: Family) -> Identity<Resource<'m>> {
        if self.namespace.as_deref() != Some(namespace) {
            return Identity::Outside;
        }
        let dimensions = self.dimensions.items();
        for dimension in &dimensions.nodes {
            if dimension.get("Name").known_text().as_deref() == Some(name) {
                return match dimension.get("Value").text() {
                    Setting::Is(text) => dimension.world.identify(&text, family),
                    Setting::LeftOut => Identity::Outside,
                    Setting::Unknown => Identity::Unknown,
                };
            }
        }
        if dimensions.is_complete { Identity::Outside } else { Identity::Unknown }
    }
}
