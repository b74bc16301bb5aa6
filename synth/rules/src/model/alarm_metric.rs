//! What an alarm watches.

use super::{Alarm, Family, Figure, Function, Identity, Node, Queue, Setting};

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
    /// The queue of its `QueueName`.
    pub queue: Identity<Queue<'m>>,
    /// The function of its `FunctionName`.
    pub function: Identity<Function<'m>>,
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
    let (mut queue, mut function) = (Identity::Outside, Identity::Outside);
    let dimensions = metric.get("Dimensions").items();
    for dimension in &dimensions.nodes {
        let name = dimension.get("Name").known_text();
        let Some(value) = dimension.get("Value").text().known() else { continue };
        match (namespace.as_deref(), name.as_deref()) {
            (Some("AWS/SQS"), Some("QueueName")) => queue = metric.world.queue(&value),
            (Some("AWS/Lambda"), Some("FunctionName")) => {
                function = metric.world.identify(&value, Family::Function).map(Function);
            }
            _ => {}
        }
    }
    if !dimensions.is_complete && namespace.as_deref() == Some("AWS/SQS") {
        queue = Identity::Unknown;
    }
    Metric {
        name: metric.get("MetricName").known_text(),
        statistic: stat.get(statistic).known_text(),
        period: stat.get("Period").number(),
        queue,
        function,
        node: metric.get("MetricName"),
        period_node: stat.get("Period"),
        namespace,
    }
}
