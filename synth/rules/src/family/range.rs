//! Figures in their ranges. What is written plainly is checked by the schemas, where these know the range; what a
//! parameter's default, a mapping or a function gives is checked here.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Function, Mapping, Node, Queue, Source},
    words::thousands,
};

const QUOTAS: &str = "SQS developer guide, Queue quotas; CloudFormation, AWS::SQS::Queue";
const MAPPING: &str = "Lambda developer guide, Event source mapping parameters for SQS";

const fn range(number: u8, code: &'static str, title: &'static str, source: &'static str, check: Check) -> Rule {
    let why = "AWS refuses the value, and the deployment fails";
    Rule { number: Some(number), code, severity: Severity::Error, title, why, source, check }
}

pub(crate) const VISIBILITY: Rule = range(
    1,
    "visibility-out-of-range",
    "a visibility timeout is 0 to 43,200 s",
    QUOTAS,
    Check::Queue(|queue, findings| within(&queue.property("VisibilityTimeout"), 0..=43_200, " s", true, findings)),
);
pub(crate) const RETENTION: Rule = range(
    2,
    "retention-out-of-range",
    "a message is kept 60 to 1,209,600 s",
    QUOTAS,
    Check::Queue(|queue, findings| {
        within(&queue.property("MessageRetentionPeriod"), 60..=1_209_600, " s", true, findings);
    }),
);
pub(crate) const DELAY: Rule = range(
    3,
    "delay-out-of-range",
    "a delay is 0 to 900 s",
    QUOTAS,
    Check::Queue(|queue, findings| within(&queue.property("DelaySeconds"), 0..=900, " s", true, findings)),
);
pub(crate) const RECEIVE_WAIT: Rule = range(
    4,
    "receive-wait-out-of-range",
    "a receive waits 0 to 20 s",
    QUOTAS,
    Check::Queue(|queue, findings| {
        within(&queue.property("ReceiveMessageWaitTimeSeconds"), 0..=20, " s", true, findings);
    }),
);
pub(crate) const MESSAGE_SIZE: Rule = range(
    5,
    "message-size-out-of-range",
    "the largest message is 1,024 to 1,048,576 B",
    QUOTAS,
    Check::Queue(|queue, findings| {
        within(&queue.property("MaximumMessageSize"), 1_024..=1_048_576, " B", true, findings);
    }),
);
pub(crate) const BATCH: Rule = range(
    9,
    "batch-size-out-of-range",
    "a batch has 1 to 10 messages on FIFO, 1 to 10,000 otherwise",
    MAPPING,
    Check::Mapping(batch),
);
pub(crate) const WINDOW: Rule = range(
    11,
    "window-out-of-range",
    "a batching window is 0 to 300 s",
    MAPPING,
    Check::Mapping(|mapping, findings| {
        within(&mapping.property("MaximumBatchingWindowInSeconds"), 0..=300, " s", true, findings);
    }),
);
pub(crate) const CONCURRENCY: Rule = range(
    12,
    "maximum-concurrency-out-of-range",
    "a mapping's maximum concurrency is 2 to 1,000",
    MAPPING,
    Check::Mapping(|mapping, findings| {
        within(&mapping.property("ScalingConfig").get("MaximumConcurrency"), 2..=1_000, "", true, findings);
    }),
);
pub(crate) const MEMORY: Rule = range(
    15,
    "memory-out-of-range",
    "a function has 128 to 10,240 MB",
    "Lambda developer guide, Lambda quotas",
    Check::Function(|function, findings| {
        within(&function.property("MemorySize"), 128..=10_240, " MB", false, findings);
    }),
);
pub(crate) const TIMEOUT: Rule = range(
    15,
    "timeout-out-of-range",
    "a function runs for 1 to 900 s",
    "Lambda developer guide, Lambda quotas",
    Check::Function(|function: &Function<'_>, findings| {
        within(&function.property("Timeout"), 1..=900, " s", false, findings);
    }),
);
pub(crate) const RECEIVES: Rule = Rule {
    number: None,
    code: "receives-out-of-range",
    severity: Severity::Error,
    title: "a max receive count is 1 to 1,000",
    why: "AWS refuses the value, and the deployment fails",
    source: "SQS API reference, SetQueueAttributes",
    check: Check::Queue(receives),
};

fn batch(mapping: &Mapping<'_>, findings: &mut Findings) {
    let node = mapping.property("BatchSize");
    match mapping.source() {
        Source::Queue(Some(true)) => {
            if let Some(batch) = node.number().known().filter(|batch| batch.value > 10) {
                let message = format!("a batch of {batch}, but a FIFO queue gives at most 10 messages at once");
                findings.tell(node.place(), message).help("write a `BatchSize` of 10 or less");
            }
        }
        Source::Queue(_) => within(&node, 1..=10_000, " messages", true, findings),
        Source::Other | Source::Unknown => {}
    }
}

fn receives(queue: &Queue<'_>, findings: &mut Findings) {
    if let Some(redrive) = queue.redrive().known() {
        within(&redrive.node.get("maxReceiveCount"), 1..=1_000, "", false, findings);
    }
}

fn within(
    node: &Node<'_>,
    range: std::ops::RangeInclusive<u64>,
    unit: &str,
    schemas_know: bool,
    findings: &mut Findings,
) {
    if schemas_know && node.is_plain() {
        return;
    }
    let Some(figure) = node.number().known().filter(|figure| !range.contains(&figure.value)) else { return };
    let (least, most) = (thousands(*range.start()), thousands(*range.end()));
    let name = node.place().name().unwrap_or("it");
    let message = format!(
        "`{name}` is {}{unit}{}, but AWS takes {least} to {most}{unit}",
        thousands(figure.value),
        figure.origin
    );
    findings.tell(node.place(), message).help(format!("write {least} to {most}"));
}
