//! Alarms on the age of waiting messages.

use dsl::Severity;

use super::dead_letter_alarm::{AGE, is, is_uncertain};
use crate::{
    Check, Findings, Rule,
    model::{Alarm, Queue},
    words::seconds,
};

const METRICS: &str = "SQS developer guide, Available CloudWatch metrics for SQS";

pub(crate) const TOO_LATE: Rule = Rule {
    number: Some(30),
    code: "age-alarm-after-retention",
    severity: Severity::Error,
    title: "an alarm on the age of messages fires before they expire",
    why: "what expires is not old any more: the alarm never fires",
    source: METRICS,
    check: Check::Alarm(too_late),
};

pub(crate) const NO_AGE: Rule = Rule {
    number: Some(30),
    code: "no-age-alarm",
    severity: Severity::Info,
    title: "an alarm tells when the oldest message of a consumed queue waits too long",
    why: "a consumer that stands still makes no error, and its messages expire",
    source: METRICS,
    check: Check::Queue(no_age),
};

fn too_late(alarm: &Alarm<'_>, findings: &mut Findings) {
    let node = alarm.property("Threshold");
    let Some(threshold) = node.decimal().known() else { return };
    let Some((metric, linear)) = alarm.compared().filter(|(metric, _)| is(metric, AGE)) else { return };
    let Some(queue) = metric.queue().here() else { return };
    let (Some(retention), Some(age)) = (queue.retention(), linear.metric_at(threshold)) else { return };
    let periods = alarm.property("EvaluationPeriods").number().known().map_or(1, |periods| periods.value);
    let needed = alarm.property("DatapointsToAlarm").number().known().map_or(periods, |needed| needed.value);
    let period = metric.period.clone().known().map_or(60, |period| period.value);
    let span = period.saturating_mul(needed.saturating_sub(1));
    // The oldest of AWS's figures is far below what a float holds exactly.
    #[expect(clippy::cast_precision_loss, reason = "figures of seconds")]
    let (kept, span_f, wanted) = (retention.value as f64, span as f64, (retention.value / 4) as f64);
    if age + span_f < kept {
        return;
    }
    let lasting = if span > 0 { format!(" for {}", seconds(span)) } else { String::new() };
    let scaled = if alarm.property("Metrics").is_there() && age.total_cmp(&threshold).is_ne() {
        format!(" (a threshold of {threshold} in its metric math)")
    } else {
        String::new()
    };
    let message = format!(
        "`{}` fires when a message of `{}` is older than {age} s{scaled}{lasting}, but it expires after {}",
        alarm.id(),
        queue.id(),
        retention.seconds()
    );
    let told = findings.tell(node.place(), message);
    told.help(format!("write a `Threshold` of {} or less", linear.value_at(wanted))).related(queue.id());
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
