//! Alarms on dead letters.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Alarm, Link, Metric, Queue, Setting},
};

const DEAD_LETTERS: &str = "SQS developer guide, Creating alarms for dead-letter queues using CloudWatch";
pub(super) const DEPTH: &str = "ApproximateNumberOfMessagesVisible";
pub(super) const AGE: &str = "ApproximateAgeOfOldestMessage";

pub(crate) const NONE_ON_DEAD_LETTERS: Rule = Rule {
    number: Some(29),
    code: "dead-letters-without-alarm",
    severity: Severity::Warning,
    title: "an alarm tells of dead letters",
    why: "nobody looks into a dead-letter queue by himself, and what lies there expires",
    source: DEAD_LETTERS,
    check: Check::Queue(none_on_dead_letters),
};

pub(crate) const METRIC: Rule = Rule {
    number: Some(29),
    code: "dead-letter-alarm-metric",
    severity: Severity::Error,
    title: "an alarm on dead letters watches `ApproximateNumberOfMessagesVisible`",
    why: "SQS moves dead letters by itself, and `NumberOfMessagesSent` does not count them: the alarm never fires",
    source: DEAD_LETTERS,
    check: Check::Alarm(metric),
};

pub(crate) const MISSING_DATA: Rule = Rule {
    number: Some(29),
    code: "dead-letter-alarm-missing-data",
    severity: Severity::Warning,
    title: "an alarm on dead letters takes missing data as not breaching",
    why: "an idle queue has no data: the alarm would stay as it was, fire, or know nothing",
    source: "CloudWatch user guide, Configuring how alarms treat missing data; SQS developer guide, CloudWatch metrics",
    check: Check::Alarm(missing_data),
};

pub(super) fn is(metric: &Metric<'_>, name: &str) -> bool {
    metric.name.as_deref() == Some(name)
}

/// Whether an alarm notices dead letters: that there are some, or that they grow old.
fn notices(alarm: &Alarm<'_>, queue: &Queue<'_>) -> bool {
    alarm.metrics().iter().any(|metric| {
        metric.queue().here() == Some(*queue) && (is(metric, DEPTH) || is(metric, AGE) || metric.name.is_none())
    })
}

fn none_on_dead_letters(queue: &Queue<'_>, findings: &mut Findings) {
    if !queue.takes_dead_letters() {
        return;
    }
    let alarms: Vec<Alarm<'_>> = queue.alarms().collect();
    // One that watches the wrong thing is told by itself.
    if !alarms.is_empty() {
        return;
    }
    if is_uncertain(queue) {
        queue
            .world()
            .note(&queue.place(), "an alarm may watch these dead letters, but it cannot be known which it watches");
        return;
    }
    let world = queue.world();
    let sources: Vec<Queue<'_>> = queue.sources().collect();
    let from: Vec<String> = sources.iter().map(|source| format!("`{}`", source.id())).collect();
    let from = if from.is_empty() { "others".to_owned() } else { from.join(" and ") };
    let expire = queue.retention().map_or(String::new(), |kept| format!(", and they expire after {}", kept.seconds()));
    // Teams keep alarms in a stack or a tool of their own: then none is here at all.
    let (here, elsewhere) = if world.alarms().next().is_none() {
        ("no alarm in this template", Some("another stack or tool"))
    } else if world.of_type("AWS::CloudFormation::Stack").next().is_some() {
        ("no alarm in this template", Some("a nested stack"))
    } else {
        ("no alarm", None)
    };
    let confused = confused(&sources);
    let but = match (elsewhere, &confused) {
        (Some(place), _) => format!("; one in {place} is not seen here"),
        (None, Some((alarm, source))) => format!("; `{}` counts what waits in `{}` itself", alarm.id(), source.id()),
        (None, None) => String::new(),
    };
    let message = format!("{here} tells when dead letters of {from} lie in `{}`{expire}{but}", queue.id());
    let told = findings.tell(&queue.place(), message);
    match elsewhere {
        Some(_) => {
            let place = ", `TreatMissingData: notBreaching`, with an action, or acknowledge it with where it is";
            told.severity(Severity::Info).help(format!("add an alarm on `{DEPTH}` above 0{place}"));
        }
        None => {
            told.help(format!("add an alarm on `{DEPTH}` above 0, `TreatMissingData: notBreaching`, with an action"));
        }
    }
    for source in &sources {
        told.related(source.id());
    }
    if let Some((alarm, _)) = confused.filter(|_| elsewhere.is_none()) {
        told.related(alarm.id());
    }
}

/// An alarm on the messages that wait in a source: it may have been meant for the dead letters.
fn confused<'m>(sources: &[Queue<'m>]) -> Option<(Alarm<'m>, Queue<'m>)> {
    let counts = |alarm: &Alarm<'m>, source: &Queue<'m>| {
        alarm.metrics().iter().any(|metric| is(metric, DEPTH) && metric.queue().here() == Some(*source))
    };
    sources.iter().find_map(|source| Some((source.alarms().find(|alarm| counts(alarm, source))?, *source)))
}

/// Whether an alarm may be about this queue that cannot be told.
pub(super) fn is_uncertain(queue: &Queue<'_>) -> bool {
    let world = queue.world();
    world.model.grows || world.existing(world.model.loose(Link::Watches)).next().is_some()
}

fn dead_letter_queues<'m>(alarm: &Alarm<'m>) -> Vec<(Metric<'m>, Queue<'m>)> {
    let with_queue = |metric: Metric<'m>| {
        let queue = metric.queue().here().filter(Queue::takes_dead_letters)?;
        Some((metric, queue))
    };
    alarm.metrics().into_iter().filter_map(with_queue).collect()
}

fn metric(alarm: &Alarm<'_>, findings: &mut Findings) {
    for (metric, queue) in dead_letter_queues(alarm) {
        let Some(name) = metric.name.as_deref() else { continue };
        if notices(alarm, &queue) || queue.mappings().next().is_some() && name != "NumberOfMessagesSent" {
            continue;
        }
        let why = match name {
            "NumberOfMessagesSent" => "which does not count dead letters that SQS moved",
            "ApproximateNumberOfMessagesNotVisible" => "which counts messages that somebody has just received",
            "ApproximateNumberOfMessagesDelayed" => "which counts messages that cannot be received yet",
            _ => "which says nothing of the messages that lie there",
        };
        let message = format!("`{}` watches `{name}` of `{}`, {why}: it does not fire", alarm.id(), queue.id());
        findings.tell(metric.node.place(), message).help(format!("write `{DEPTH}`")).related(queue.id());
    }
}

fn missing_data(alarm: &Alarm<'_>, findings: &mut Findings) {
    let Some((_, queue)) = dead_letter_queues(alarm).into_iter().find(|(metric, _)| is(metric, DEPTH)) else { return };
    let node = alarm.property("TreatMissingData");
    if !matches!(node.says("notBreaching"), Setting::Is(false) | Setting::LeftOut) {
        return;
    }
    let fills = alarm
        .property("Metrics")
        .items()
        .nodes
        .iter()
        .any(|metric| metric.get("Expression").known_text().is_some_and(|text| text.contains("FILL(")));
    if fills {
        return;
    }
    let written = node.known_text().map_or_else(|| "missing (AWS's default)".to_owned(), |text| format!("`{text}`"));
    let message =
        format!("`{}` takes missing data as {written}, but `{}` has none when it is idle", alarm.id(), queue.id());
    findings.tell(node.place(), message).help("write `TreatMissingData: notBreaching`").related(queue.id());
}
