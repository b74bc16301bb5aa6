//! Queues by themselves.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Queue, Setting},
};

pub(crate) const NAME: Rule = Rule {
    number: Some(6),
    code: "queue-name-too-long",
    severity: Severity::Error,
    title: "a queue's name has at most 80 characters, `.fifo` among them",
    why: "SQS refuses the name, and the deployment fails",
    source: "SQS developer guide, Queue quotas",
    check: Check::Queue(name_too_long),
};

pub(crate) const FIFO_NAME: Rule = Rule {
    number: Some(7),
    code: "fifo-name",
    severity: Severity::Error,
    title: "the name of a FIFO queue, and of no other, ends with `.fifo`",
    why: "SQS refuses the name, and the deployment fails",
    source: "SQS developer guide, FIFO queue and message identifiers",
    check: Check::Queue(fifo_name),
};

pub(crate) const FIFO_PROPERTY: Rule = Rule {
    number: Some(7),
    code: "fifo-property-on-standard",
    severity: Severity::Error,
    title: "what only FIFO queues have stands on a FIFO queue",
    why: "SQS knows no such attribute of a standard queue, and the deployment fails",
    source: "CloudFormation, AWS::SQS::Queue",
    check: Check::Queue(fifo_property),
};

pub(crate) const FIFO_THROUGHPUT: Rule = Rule {
    number: None,
    code: "fifo-throughput-scope",
    severity: Severity::Error,
    title: "throughput per message group needs deduplication per message group",
    why: "SQS refuses the one without the other, and the deployment fails",
    source: "SQS developer guide, High throughput for FIFO queues",
    check: Check::Queue(throughput),
};

fn name_too_long(queue: &Queue<'_>, findings: &mut Findings) {
    let node = queue.property("QueueName");
    let Some(name) = node.known_text() else { return };
    let length = name.chars().count();
    if length > 80 {
        let message = format!("the queue's name has {length} characters, but SQS takes at most 80");
        findings.tell(node.place(), message).help("shorten it, and leave room for `.fifo` on a FIFO queue");
    }
}

fn fifo_name(queue: &Queue<'_>, findings: &mut Findings) {
    let node = queue.property("QueueName");
    let (Setting::Is(name), Some(is_fifo)) = (node.text(), queue.is_fifo()) else { return };
    if name.ends_open() {
        return;
    }
    let ends = name.ends_with(".fifo");
    if is_fifo && !ends {
        let message = format!("`{}` is FIFO, but its name `{name}` does not end with `.fifo`", queue.id());
        findings.tell(node.place(), message).help(format!("write `{name}.fifo`"));
    } else if !is_fifo && ends {
        let message = format!("the name `{name}` is that of a FIFO queue, but `{}` is a standard queue", queue.id());
        findings.tell(node.place(), message).help("write `FifoQueue: true`, or another name");
    }
}

fn fifo_property(queue: &Queue<'_>, findings: &mut Findings) {
    if queue.is_fifo() != Some(false) {
        return;
    }
    for name in ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"] {
        let node = queue.property(name);
        // Switched off, it is not sent.
        if node.is_there() && node.flag() != Setting::Is(false) {
            let message = format!("`{name}` is for FIFO queues, but `{}` is a standard queue", queue.id());
            findings.tell(node.place(), message).help("take it out, or write `FifoQueue: true`");
        }
    }
}

fn throughput(queue: &Queue<'_>, findings: &mut Findings) {
    let limit = queue.property("FifoThroughputLimit");
    let scope = queue.property("DeduplicationScope").says("messageGroup");
    if limit.says("perMessageGroupId") == Setting::Is(true) && matches!(scope, Setting::Is(false) | Setting::LeftOut) {
        let message = "throughput counts per message group, but deduplication is over the whole queue";
        findings.tell(limit.place(), message).help("write `DeduplicationScope: messageGroup`");
    }
}
