//! What an alarm watches.

use super::{
    Alarm, Family, Figure, Form, Function, Identity, Node, Queue, Resource, Setting,
    metric_math::{self, Linear},
};

/// A metric that an alarm watches, or that its metric math reads.
pub struct Metric<'m> {
    /// The id that metric math knows it by.
    pub id: Option<String>,
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
            let id = node.get("Id").known_text();
            stat.is_there().then(|| Metric { id, ..read(&metric, &stat, "Stat") })
        };
        return list.items().nodes.iter().filter_map(with_metric).collect();
    }
    let properties = alarm.attribute("Properties");
    if properties.get("MetricName").is_there() { vec![read(&properties, &properties, "Statistic")] } else { Vec::new() }
}

/// What the threshold is compared with: a metric, and how metric math scales it. Nothing where it does more.
pub(super) fn compared<'m>(alarm: &Alarm<'m>) -> Option<(Metric<'m>, Linear)> {
    let mut metrics = metrics(alarm);
    let list = alarm.property("Metrics");
    if !list.is_there() {
        return metrics.pop().map(|metric| (metric, Linear::of("")));
    }
    let items = list.items();
    let returns = |node: &&Node<'m>| node.get("ReturnData").flag() != Setting::Is(false);
    let mut returned = items.nodes.iter().filter(returns);
    let node = returned.next().filter(|_| items.is_complete && returned.next().is_none())?;
    let linear = match node.get("Expression").known_text() {
        Some(expression) => metric_math::linear(&expression)?,
        None => Linear::of(&node.get("Id").known_text()?),
    };
    let place = metrics.iter().position(|metric| metric.id.is_some() && metric.id == linear.id)?;
    Some((metrics.swap_remove(place), linear))
}

fn read<'m>(metric: &Node<'m>, stat: &Node<'m>, statistic: &'static str) -> Metric<'m> {
    let namespace = metric.get("Namespace").known_text();
    Metric {
        id: None,
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

    /// The dimension that names its queue or function, and what stands there.
    pub(crate) fn named(&self) -> Option<(&'static str, Node<'m>)> {
        let name = match self.namespace.as_deref()? {
            "AWS/SQS" => "QueueName",
            "AWS/Lambda" => "FunctionName",
            _ => return None,
        };
        let is_it = |node: &Node<'m>| node.get("Name").known_text().as_deref() == Some(name);
        Some((name, self.dimensions.items().nodes.into_iter().find(is_it)?.get("Value")))
    }

    /// Whether the dimension is a name, as far as it is known: under a URL or an ARN there is no metric.
    pub(crate) fn sees(&self) -> bool {
        let text = self.named().and_then(|(_, node)| node.text().known().map(|text| (text, node.world)));
        text.and_then(|(text, world)| Form::of(&text, world)).is_none_or(|form| form == Form::Name)
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
