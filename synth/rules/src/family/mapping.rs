//! Event source mappings by themselves: batches, windows, failures, filters.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Fit, Identity, Mapping, Queue, Resource, Setting, Source},
    words::count,
};

const PARAMETERS: &str = "Lambda developer guide, Event source mapping parameters for SQS";

pub(crate) const NO_WINDOW: Rule = Rule {
    number: Some(10),
    code: "batch-without-window",
    severity: Severity::Error,
    title: "a batch of more than 10 messages has a window of at least 1 s",
    why: "Lambda refuses the mapping, and the deployment fails",
    source: PARAMETERS,
    check: Check::Mapping(no_window),
};

pub(crate) const FIFO_WINDOW: Rule = Rule {
    number: Some(11),
    code: "window-on-fifo",
    severity: Severity::Error,
    title: "a FIFO queue's mapping has no batching window",
    why: "Lambda refuses the mapping, and the deployment fails",
    source: PARAMETERS,
    check: Check::Mapping(fifo_window),
};

pub(crate) const POLLERS: Rule = Rule {
    number: Some(13),
    code: "concurrency-and-pollers",
    severity: Severity::Error,
    title: "a mapping has a maximum concurrency or provisioned pollers, not both",
    why: "Lambda refuses the mapping, and the deployment fails",
    source: "Lambda developer guide, Configuring scaling behavior for SQS event source mappings",
    check: Check::Mapping(pollers),
};

pub(crate) const STARTING_POSITION: Rule = Rule {
    number: Some(14),
    code: "starting-position-on-queue",
    severity: Severity::Error,
    title: "a queue's mapping has no starting position",
    why: "positions are a stream's: Lambda refuses the mapping, and the deployment fails",
    source: "CloudFormation, AWS::Lambda::EventSourceMapping",
    check: Check::Mapping(starting_position),
};

pub(crate) const NO_FAILURES: Rule = Rule {
    number: Some(25),
    code: "no-partial-failures",
    severity: Severity::Warning,
    title: "a consumer of batches reports which messages failed",
    why: "otherwise one bad message brings back its whole batch, and takes it to the dead-letter queue",
    source: "Lambda developer guide, Handling errors for an SQS event source",
    check: Check::Mapping(no_failures),
};

pub(crate) const MANY_FILTERS: Rule = Rule {
    number: Some(36),
    code: "too-many-filters",
    severity: Severity::Error,
    title: "a mapping has at most 5 filters",
    why: "Lambda refuses more unless the quota was raised, and the deployment fails",
    source: "Lambda developer guide, Control which events Lambda sends to your function",
    check: Check::Mapping(many_filters),
};

pub(crate) const FILTERED: Rule = Rule {
    number: Some(36),
    code: "filtered-messages-deleted",
    severity: Severity::Info,
    title: "whoever filters messages of a queue knows that the others are deleted",
    why: "a message that no filter lets through is gone: it is in no dead-letter queue",
    source: "Lambda developer guide, Using event filtering with an SQS event source",
    check: Check::Mapping(filtered),
};

pub(crate) const COMPETING: Rule = Rule {
    number: Some(37),
    code: "competing-mappings",
    severity: Severity::Warning,
    title: "a queue has one mapping",
    why: "two mappings share the messages between them: each function sees some of them, by chance",
    source: "SQS developer guide, Visibility timeout; Lambda developer guide, Using Lambda with SQS",
    check: Check::Queue(competing),
};

pub(crate) const DISABLED: Rule = Rule {
    number: None,
    code: "mapping-disabled",
    severity: Severity::Info,
    title: "whoever stops a mapping knows for how long messages wait",
    why: "they expire when the queue's retention is over, and lie in no dead-letter queue",
    source: PARAMETERS,
    check: Check::Mapping(disabled),
};

pub(crate) const FIFO_BATCH: Rule = Rule {
    number: Some(46),
    code: "fifo-batch-burns-receives",
    severity: Severity::Info,
    title: "a FIFO consumer of batches parks what fails for good itself",
    why: "the later messages of a poisoned group are given back with it, use up their receives with it, and follow it",
    source: "Lambda developer guide, Handling errors for an SQS event source",
    check: Check::Mapping(fifo_batch),
};

/// Whether receives can end in a throttled call.
pub(crate) fn can_be_throttled(mapping: &Mapping<'_>) -> bool {
    let maximum = mapping.maximum_concurrency();
    let reserved = mapping.function().here().map(|function| function.reserved_concurrency());
    match (maximum, reserved) {
        (Setting::LeftOut, _) => !mapping.property("ProvisionedPollerConfig").is_there(),
        (Setting::Is(maximum), Some(Setting::Is(reserved))) => reserved.value < maximum.value,
        _ => false,
    }
}

fn no_window(mapping: &Mapping<'_>, findings: &mut Findings) {
    let (Source::Queue(Some(false)), Some(batch), Some(window)) = (mapping.source(), mapping.batch(), mapping.window())
    else {
        return;
    };
    if batch.value > 10 && window.value == 0 {
        let message = format!("a batch of {batch} messages needs a batching window, but it is {}", window.seconds());
        findings
            .tell(mapping.property("BatchSize").place(), message)
            .help("write a `MaximumBatchingWindowInSeconds` of 1 or more, or a `BatchSize` of 10");
    }
}

fn fifo_window(mapping: &Mapping<'_>, findings: &mut Findings) {
    let node = mapping.property("MaximumBatchingWindowInSeconds");
    let (Source::Queue(Some(true)), Some(window)) = (mapping.source(), node.number().known()) else { return };
    if window.value > 0 {
        let message = format!("a batching window of {}, but a FIFO queue allows none", window.seconds());
        findings.tell(node.place(), message).help("take it out");
    }
}

fn pollers(mapping: &Mapping<'_>, findings: &mut Findings) {
    let pollers = mapping.property("ProvisionedPollerConfig");
    let maximum = mapping.property("ScalingConfig").get("MaximumConcurrency");
    if pollers.is_there() && maximum.is_there() {
        let message = "a maximum concurrency and provisioned pollers exclude each other";
        findings.tell(pollers.place(), message).help("take `ScalingConfig` or `ProvisionedPollerConfig` out");
    }
}

fn starting_position(mapping: &Mapping<'_>, findings: &mut Findings) {
    if !matches!(mapping.source(), Source::Queue(_)) {
        return;
    }
    for name in ["StartingPosition", "StartingPositionTimestamp"] {
        let node = mapping.property(name);
        if node.is_there() {
            let message = format!("`{name}` is for streams, but the source is a queue");
            findings.tell(node.place(), message).help("take it out");
        }
    }
}

fn no_failures(mapping: &Mapping<'_>, findings: &mut Findings) {
    let (Source::Queue(_), Some(batch), Some(false)) = (mapping.source(), mapping.batch(), mapping.reports_failures())
    else {
        return;
    };
    if batch.value <= 1 {
        return;
    }
    let consumer = mapping.function().here().map_or_else(|| "the function".to_owned(), |by| format!("`{}`", by.id()));
    let receives = mapping.queue().here().and_then(|queue| queue.redrive().known()?.receives.known());
    let then = receives.map_or(String::new(), |receives| {
        format!(", and after {} all of them are dead letters", count(receives.value, "receive"))
    });
    let message = format!("one bad message makes {consumer} repeat its batch of {batch}{then}");
    findings
        .tell(mapping.property("FunctionResponseTypes").place(), message)
        .help("write `FunctionResponseTypes: [ReportBatchItemFailures]`, and answer with the failed messages' ids");
}

fn many_filters(mapping: &Mapping<'_>, findings: &mut Findings) {
    let number = mapping.filters().nodes.len();
    if number > 5 {
        let node = mapping.property("FilterCriteria").get("Filters");
        let message = format!("the mapping has {number} filters, but Lambda takes at most 5");
        findings.tell(node.place(), message).help("join patterns: a list of values in one filter means any of them");
    }
}

fn filtered(mapping: &Mapping<'_>, findings: &mut Findings) {
    let number = mapping.filters().nodes.len();
    if number == 0 || !matches!(mapping.source(), Source::Queue(_)) {
        return;
    }
    let from = mapping.queue().here().map_or_else(|| "the queue".to_owned(), |queue| format!("`{}`", queue.id()));
    let node = mapping.property("FilterCriteria").get("Filters");
    let refused = if number == 1 { "its filter refuses".to_owned() } else { format!("its {number} filters refuse") };
    let message = format!("a message of {from} that {refused} is deleted");
    let told = findings.tell(node.place(), message);
    told.help("acknowledge it with the reason, or let the function decide");
    if let Identity::Here(queue) = mapping.queue() {
        told.related(queue.id());
    }
}

fn competing(queue: &Queue<'_>, findings: &mut Findings) {
    let mappings: Vec<Mapping<'_>> = queue.mappings().filter(|mapping| mapping.is_enabled() == Some(true)).collect();
    let [first, others @ ..] = mappings.as_slice() else { return };
    for other in others {
        let filters = !first.filters().nodes.is_empty() || !other.filters().nodes.is_empty();
        let message = format!(
            "`{}` and `{}` both take messages from `{}`{}",
            first.id(),
            other.id(),
            queue.id(),
            if filters {
                ", and each deletes what its filters refuse, the other's too"
            } else {
                ": each gets some of them"
            }
        );
        let told = findings.tell(other.property("EventSourceArn").place(), message);
        told.help("give each function a queue of its own, fed by a topic").related(first.id()).related(queue.id());
        if filters {
            told.severity(Severity::Error);
        }
    }
}

fn disabled(mapping: &Mapping<'_>, findings: &mut Findings) {
    let node = mapping.property("Enabled");
    // A toggle is meant to be off somewhere.
    if !mapping.is_fixed("Enabled")
        || node.flag() != Setting::Is(false)
        || !matches!(mapping.source(), Source::Queue(_))
    {
        return;
    }
    let queue = mapping.queue().here();
    // Another takes the messages.
    if queue.is_some_and(|queue| queue.mappings().any(|other| other.is_enabled() != Some(false))) {
        return;
    }
    let expires = queue.and_then(|queue| queue.retention());
    let expires = expires.map_or(String::new(), |retention| format!(", and expire after {}", retention.seconds()));
    let name = queue.map_or_else(|| "its queue".to_owned(), |queue| format!("`{}`", queue.id()));
    let message = format!("`{}` delivers nothing: messages wait in {name}{expires}", mapping.id());
    let told = findings.tell(node.place(), message);
    told.help("write `Enabled: true` before they expire, or acknowledge it with what takes them");
    if let Some(queue) = queue {
        told.related(queue.id());
    }
}

fn fifo_batch(mapping: &Mapping<'_>, findings: &mut Findings) {
    let (Source::Queue(Some(true)), Some(batch)) = (mapping.source(), mapping.batch()) else { return };
    let Some((queue, function)) = mapping.queue().here().zip(mapping.function().here()) else { return };
    if batch.value <= 1 {
        return;
    }
    let Some(redrive) = queue.redrive().known() else { return };
    let Identity::Here(dead) = redrive.queue else { return };
    // Whoever may send to the dead-letter queue parks there.
    let parks = |(fit, owner): (Fit, Option<Resource<'_>>)| fit == Fit::Yes || owner.is_some();
    let role = function.role().here();
    if role.is_some_and(|role| parks(role.grants().allow("sqs:SendMessage", &dead))) {
        return;
    }
    let unseen = if role.is_none() { ", unless its role, which is not seen here, lets it park them" } else { "" };
    let receives = redrive.receives.known();
    let all = receives.map_or(String::new(), |receives| format!(" use up their {}", count(receives.value, "receive")));
    let message = format!(
        "`{}` takes batches of {batch} in order: behind a message that fails for good, the later ones of its group{all} \
         and follow it to `{}`{unseen}",
        function.id(),
        dead.id()
    );
    let told = findings.tell(mapping.property("BatchSize").place(), message);
    told.help(format!(
        "let `{}` send such a message to `{}` and report success, or write a `BatchSize` of 1",
        function.id(),
        dead.id()
    ));
    told.related(queue.id()).related(function.id()).related(dead.id());
}
