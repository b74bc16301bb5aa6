//! Alarms by themselves: whom they tell, and their own figures.

use dsl::Severity;

use super::dead_letter_alarm::{AGE, DEPTH, is};
use crate::{
    Check, Findings, Rule,
    model::{Alarm, Form, Setting},
    words::{seconds, thousands},
};

const CLOUDWATCH: &str = "CloudWatch API reference, PutMetricAlarm";

pub(crate) const NO_ACTION: Rule = Rule {
    number: Some(29),
    code: "alarm-without-action",
    severity: Severity::Warning,
    title: "an alarm on a queue tells somebody",
    why: "it changes its colour in the console, and nobody knows",
    source: "CloudWatch user guide, Alarm actions",
    check: Check::Alarm(no_action),
};

pub(crate) const DIMENSION: Rule = Rule {
    number: Some(29),
    code: "alarm-dimension",
    severity: Severity::Error,
    title: "an alarm names its queue or function by the name",
    why: "no metric has a URL or an ARN for a dimension: the alarm sees no data, and never fires",
    source: "SQS developer guide, Available CloudWatch metrics for SQS, Dimensions",
    check: Check::Alarm(dimension),
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

fn dimension(alarm: &Alarm<'_>, findings: &mut Findings) {
    for metric in alarm.metrics() {
        if metric.sees() {
            continue;
        }
        let Some((name, node)) = metric.named() else { continue };
        let Setting::Is(text) = node.text() else { continue };
        let Some(form) = Form::of(&text, alarm.world()) else { continue };
        let message = format!(
            "`{}` looks for `{name}` under the {} `{text}`, but its metrics bear its name: it sees none",
            alarm.id(),
            form.word()
        );
        let told = findings.tell(node.place(), message);
        told.help(match metric.queue().here() {
            Some(queue) => format!("write `Fn::GetAtt: [{}, QueueName]`", queue.id()),
            None => "write the name".to_owned(),
        });
        if let Some(queue) = metric.queue().here() {
            told.related(queue.id());
        }
    }
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
