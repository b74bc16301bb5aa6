//! Alarms: on dead letters, on waiting messages, and their own figures.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Alarm, Link, Metric, Queue, Setting},
    words::{seconds, thousands},
};

const DEAD_LETTERS: &str = "SQS developer guide, Creating alarms for dead-letter queues using CloudWatch";
const CLOUDWATCH: &str = "CloudWatch API reference, PutMetricAlarm";
const DEPTH: &str = "ApproximateNumberOfMessagesVisible";
const AGE: &str = "ApproximateAgeOfOldestMessage";

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

pub(crate) const NO_ACTION: Rule = Rule {
    number: Some(29),
    code: "alarm-without-action",
    severity: Severity::Warning,
    title: "an alarm on a queue tells somebody",
    why: "it changes its colour in the console, and nobody knows",
    source: "CloudWatch user guide, Alarm actions",
    check: Check::Alarm(no_action),
};

pub(crate) const REVERSED: Rule = Rule {
    number: None,
    code: "alarm-reversed",
    severity: Severity::Error,
    title: "an alarm on messages fires when there are many, or old ones",
    why: "one that fires below its threshold is quiet when it should tell",
    source: CLOUDWATCH,
    check: Check::Alarm(reversed),
};

pub(crate) const TOO_LATE: Rule = Rule {
    number: Some(30),
    code: "age-alarm-after-retention",
    severity: Severity::Error,
    title: "an alarm on the age of messages fires before they expire",
    why: "what expires is not old any more: the alarm never fires",
    source: "SQS developer guide, Available CloudWatch metrics for SQS",
    check: Check::Alarm(too_late),
};

pub(crate) const NO_AGE: Rule = Rule {
    number: Some(30),
    code: "no-age-alarm",
    severity: Severity::Info,
    title: "an alarm tells when the oldest message of a consumed queue waits too long",
    why: "a consumer that stands still makes no error, and its messages expire",
    source: "SQS developer guide, Available CloudWatch metrics for SQS",
    check: Check::Queue(no_age),
};

pub(crate) const PERIOD: Rule = Rule {
    number: Some(31),
    code: "alarm-period",
    severity: Severity::Error,
    title: "an alarm's period is 10, 20, 30 or a multiple of 60 s",
    why: "CloudWatch refuses others, and the deployment fails",
    source: CLOUDWATCH,
    check: Check::Alarm(period),
};

pub(crate) const SPAN: Rule = Rule {
    number: Some(31),
    code: "alarm-span",
    severity: Severity::Error,
    title: "an alarm looks back a day at most, a week with periods of an hour or more",
    why: "CloudWatch refuses more, and the deployment fails",
    source: CLOUDWATCH,
    check: Check::Alarm(span),
};

pub(crate) const DATAPOINTS: Rule = Rule {
    number: None,
    code: "alarm-datapoints",
    severity: Severity::Error,
    title: "an alarm needs no more datapoints than it looks at",
    why: "CloudWatch refuses it, and the deployment fails",
    source: CLOUDWATCH,
    check: Check::Alarm(datapoints),
};

pub(crate) const ACTIONS: Rule = Rule {
    number: Some(31),
    code: "alarm-actions",
    severity: Severity::Error,
    title: "an alarm has at most 5 actions for a state",
    why: "CloudWatch refuses more, and the deployment fails",
    source: CLOUDWATCH,
    check: Check::Alarm(actions),
};

fn is(metric: &Metric<'_>, name: &str) -> bool {
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
    let from: Vec<String> = queue.sources().map(|source| format!("`{}`", source.id())).collect();
    let from = if from.is_empty() { "others".to_owned() } else { from.join(" and ") };
    let expire = queue.retention().map_or(String::new(), |kept| format!(", and they expire after {}", kept.seconds()));
    let message = format!("no alarm tells when dead letters of {from} lie in `{}`{expire}", queue.id());
    let told = findings.tell(&queue.place(), message);
    told.help(format!("add an alarm on `{DEPTH}` above 0, `TreatMissingData: notBreaching`, with an action"));
    for source in queue.sources() {
        told.related(source.id());
    }
}

/// Whether an alarm may be about this queue that cannot be told.
fn is_uncertain(queue: &Queue<'_>) -> bool {
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
    if node.says("notBreaching") == Setting::Is(true) || node.text().is_unknown() || node.is_opaque() {
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

fn no_action(alarm: &Alarm<'_>, findings: &mut Findings) {
    let metrics = alarm.metrics();
    let Some(queue) = metrics.iter().find_map(|metric| metric.queue().here()) else { return };
    if !alarm.tells().is_left_out() {
        return;
    }
    let is_off = alarm.has_actions_enabled() == Some(false);
    let (why, place) = if is_off {
        ("its actions are disabled", alarm.property("ActionsEnabled"))
    } else {
        ("it has no action", alarm.property("AlarmActions"))
    };
    let message = format!("`{}` watches `{}`, but tells nobody: {why}", alarm.id(), queue.id());
    let told = findings.tell(place.place(), message);
    told.related(queue.id());
    told.help(if is_off {
        "write `ActionsEnabled: true`"
    } else {
        "write `AlarmActions` with a topic that somebody reads"
    });
}

fn reversed(alarm: &Alarm<'_>, findings: &mut Findings) {
    let node = alarm.property("ComparisonOperator");
    let Some(operator) = node.known_text() else { return };
    if !operator.starts_with("LessThan") || operator.contains("Lower") || alarm.property("Metrics").is_there() {
        return;
    }
    for metric in alarm.metrics() {
        let Some(queue) = metric.queue().here() else { continue };
        let is_dead = is(&metric, DEPTH) && queue.takes_dead_letters();
        if is_dead || is(&metric, AGE) {
            let what = if is_dead { "dead letters lie there" } else { "messages wait" };
            let message = format!("`{}` fires when `{}` is empty, and is quiet when {what}", alarm.id(), queue.id());
            findings.tell(node.place(), message).help("write `GreaterThanThreshold`").related(queue.id());
        }
    }
}

fn too_late(alarm: &Alarm<'_>, findings: &mut Findings) {
    let node = alarm.property("Threshold");
    let Some(threshold) = node.decimal().known() else { return };
    if alarm.property("Metrics").is_there() && alarm.metrics().len() != 1 {
        return;
    }
    let periods = alarm.property("EvaluationPeriods").number().known().map_or(1, |periods| periods.value);
    let needed = alarm.property("DatapointsToAlarm").number().known().map_or(periods, |needed| needed.value);
    for metric in alarm.metrics().iter().filter(|metric| is(metric, AGE)) {
        let Some(queue) = metric.queue().here() else { continue };
        let Some(retention) = queue.retention() else { continue };
        let period = metric.period.clone().known().map_or(60, |period| period.value);
        let span = period.saturating_mul(needed.saturating_sub(1));
        // The oldest of AWS's figures is far below what a float holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "figures of seconds")]
        let (kept, span_f) = (retention.value as f64, span as f64);
        if threshold + span_f < kept {
            continue;
        }
        let lasting = if span > 0 { format!(" for {}", seconds(span)) } else { String::new() };
        let message = format!(
            "`{}` fires when a message of `{}` is older than {threshold} s{lasting}, but it expires after {}",
            alarm.id(),
            queue.id(),
            retention.seconds()
        );
        let told = findings.tell(node.place(), message);
        told.help(format!("write a `Threshold` of {} or less", retention.value / 4)).related(queue.id());
    }
}

fn no_age(queue: &Queue<'_>, findings: &mut Findings) {
    let consumed = queue.mappings().any(|mapping| mapping.is_enabled() != Some(false));
    if !consumed || queue.takes_dead_letters() {
        return;
    }
    let watches = |alarm: Alarm<'_>| {
        let metrics = alarm.metrics();
        metrics.iter().any(|metric| metric.queue().here() == Some(*queue) && (is(metric, AGE) || metric.name.is_none()))
    };
    if queue.alarms().any(watches) {
        return;
    }
    if is_uncertain(queue) {
        queue.world().note(
            &queue.place(),
            "an alarm may watch the age of its messages, but it cannot be known which it watches",
        );
        return;
    }
    let expire =
        queue.retention().map_or(String::new(), |kept| format!(", until they expire after {}", kept.seconds()));
    let message = format!("no alarm tells when messages wait in `{}`{expire}", queue.id());
    findings.tell(&queue.place(), message).help(format!("add an alarm on `{AGE}`, far below the retention"));
}

fn period(alarm: &Alarm<'_>, findings: &mut Findings) {
    for metric in alarm.metrics() {
        let Some(period) = metric.period.clone().known() else { continue };
        let fits = matches!(period.value, 10 | 20 | 30) || (period.value > 0 && period.value.is_multiple_of(60));
        if !fits {
            let message =
                format!("a period of {}, but CloudWatch takes 10, 20, 30 or a multiple of 60 s", period.seconds());
            let nearest = (period.value.div_ceil(60) * 60).max(60);
            findings.tell(metric.period_node.place(), message).help(format!("write {nearest}"));
        }
    }
}

fn span(alarm: &Alarm<'_>, findings: &mut Findings) {
    let node = alarm.property("EvaluationPeriods");
    let Some(periods) = node.number().known() else { return };
    let Some(period) =
        alarm.metrics().into_iter().filter_map(|metric| metric.period.known()).max_by_key(|period| period.value)
    else {
        return;
    };
    let span = period.value.saturating_mul(periods.value);
    let most = if period.value >= 3_600 { 604_800 } else { 86_400 };
    if span > most {
        let message = format!(
            "{periods} periods of {} look back {}, but CloudWatch allows {}",
            period.seconds(),
            seconds(span),
            seconds(most)
        );
        findings.tell(node.place(), message).help(format!("write {} or less", thousands(most / period.value.max(1))));
    }
}

fn datapoints(alarm: &Alarm<'_>, findings: &mut Findings) {
    let node = alarm.property("DatapointsToAlarm");
    let (Some(needed), Some(periods)) = (node.number().known(), alarm.property("EvaluationPeriods").number().known())
    else {
        return;
    };
    if needed.value > periods.value {
        let message = format!("{needed} datapoints of {periods} periods are needed, more than there are");
        findings.tell(node.place(), message).help(format!("write {periods} or less"));
    }
}

fn actions(alarm: &Alarm<'_>, findings: &mut Findings) {
    for name in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
        let node = alarm.property(name);
        let number = node.items().nodes.len();
        if number > 5 {
            let message = format!("`{name}` has {number} actions, but CloudWatch takes at most 5");
            findings.tell(node.place(), message).help("notify one topic, and subscribe to it");
        }
    }
}
