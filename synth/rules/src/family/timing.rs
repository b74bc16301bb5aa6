//! Times and concurrency between a queue, its mapping and its function.

use dsl::Severity;

use crate::{
    Check, Findings, Limits, Rule,
    model::{Function, Mapping, Setting, Source, World},
    words::{count, list, seconds, thousands},
};

const CONFIGURING: &str = "Lambda developer guide, Creating and configuring an SQS event source mapping";
const SCALING: &str = "Lambda developer guide, Configuring scaling behavior for SQS event source mappings";
const CONCURRENCY: &str = "Lambda developer guide, Configuring reserved concurrency for a function";

pub(crate) const BELOW_TIMEOUT: Rule = Rule {
    number: Some(17),
    code: "visibility-below-timeout",
    severity: Severity::Error,
    title: "a queue hides a message for as long as its function may run",
    why: "Lambda refuses the mapping; where it was made before, messages in work are delivered again",
    source: CONFIGURING,
    check: Check::Mapping(below_timeout),
};

pub(crate) const BELOW_SIX: Rule = Rule {
    number: Some(18),
    code: "visibility-below-six-timeouts",
    severity: Severity::Warning,
    title: "a queue hides a message for six times its function's timeout, and the batching window",
    why: "throttled calls are tried again inside that time; when it is short, messages are handled twice",
    source: CONFIGURING,
    check: Check::Mapping(below_six),
};

pub(crate) const ABOVE_RESERVED: Rule = Rule {
    number: Some(22),
    code: "concurrency-above-reserved",
    severity: Severity::Error,
    title: "the mappings of a function call it no more often at once than its reserved concurrency allows",
    why: "the calls above it are throttled, and each uses up a receive: messages become dead letters untried",
    source: SCALING,
    check: Check::Function(above_reserved),
};

pub(crate) const NO_MAXIMUM: Rule = Rule {
    number: Some(23),
    code: "reserved-without-maximum-concurrency",
    severity: Severity::Warning,
    title: "a consumer with reserved concurrency has a mapping with a maximum concurrency",
    why: "pollers do not know of the reservation: throttled receives use up the receive count",
    source: SCALING,
    check: Check::Mapping(no_maximum),
};

pub(crate) const ABOVE_ACCOUNT: Rule = Rule {
    number: Some(24),
    code: "reserved-above-account",
    severity: Severity::Error,
    title: "all reserved concurrency together leaves 100 of the account's",
    why: "Lambda refuses the reservation, and the deployment fails",
    source: CONCURRENCY,
    check: Check::Stack(above_account),
};

pub(crate) const STOPPED: Rule = Rule {
    number: None,
    code: "function-stopped",
    severity: Severity::Error,
    title: "a consumer may run",
    why: "with a reserved concurrency of 0 every call is throttled: messages become dead letters untried",
    source: CONCURRENCY,
    check: Check::Function(stopped),
};

fn below_timeout(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, function)) = mapping.queue().here().zip(mapping.function().here()) else { return };
    let (Some(visibility), Some(timeout)) = (queue.visibility(), function.timeout()) else { return };
    if timeout.value <= visibility.value {
        return;
    }
    let message = format!(
        "`{}` hides a message for {}, but `{}` may run for {}: it is delivered again while it is in work",
        queue.id(),
        visibility.seconds(),
        function.id(),
        timeout.seconds()
    );
    let told = findings.tell(queue.property("VisibilityTimeout").place(), message);
    told.help(wanted(mapping, timeout.value)).related(function.id()).related(mapping.id());
}

fn below_six(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some((queue, function)) = mapping.queue().here().zip(mapping.function().here()) else { return };
    let (Some(visibility), Some(timeout), Some(window)) = (queue.visibility(), function.timeout(), mapping.window())
    else {
        return;
    };
    let least = timeout.value.saturating_mul(6).saturating_add(window.value);
    if timeout.value > visibility.value || visibility.value >= least {
        return;
    }
    let gathers = if window.value > 0 { format!(" and gathers for {}", window.seconds()) } else { String::new() };
    let message = format!(
        "`{}` hides a message for {}, but `{}` may run for {}{gathers}: {} leaves room for throttled calls",
        queue.id(),
        visibility.seconds(),
        function.id(),
        timeout.seconds(),
        seconds(least),
    );
    let told = findings.tell(queue.property("VisibilityTimeout").place(), message);
    told.help(wanted(mapping, timeout.value)).related(function.id()).related(mapping.id());
}

fn wanted(mapping: &Mapping<'_>, timeout: u64) -> String {
    let least = timeout.saturating_mul(6).saturating_add(mapping.window().map_or(0, |window| window.value));
    if least > 43_200 {
        return "write a shorter `Timeout`".to_owned();
    }
    format!("write a `VisibilityTimeout` of {least} or more, or a shorter `Timeout`")
}

fn above_reserved(function: &Function<'_>, findings: &mut Findings) {
    let node = function.property("ReservedConcurrentExecutions");
    let Some(reserved) = node.number().known().filter(|reserved| reserved.value > 0) else { return };
    let mut sum = 0_u64;
    let mut parts = Vec::new();
    for mapping in function.mappings().filter(|mapping| mapping.is_enabled() != Some(false)) {
        if let (Source::Queue(_), Setting::Is(maximum)) = (mapping.source(), mapping.maximum_concurrency()) {
            sum = sum.saturating_add(maximum.value);
            parts.push((mapping.id(), maximum));
        }
    }
    if sum <= reserved.value {
        return;
    }
    let told: Vec<String> = parts.iter().map(|(id, maximum)| format!("`{id}` {maximum}")).collect();
    let message = format!(
        "`{}` runs at most {} at once{}, but its mappings make up to {} ({}): the rest is throttled, and uses up receives",
        function.id(),
        count(reserved.value, "call"),
        reserved.origin,
        thousands(sum),
        told.join(", ")
    );
    let told = findings.tell(node.place(), message);
    told.help(format!("write `ReservedConcurrentExecutions` of {sum} or more, or a lower `MaximumConcurrency`"));
    for (id, _) in parts {
        told.related(id);
    }
}

fn no_maximum(mapping: &Mapping<'_>, findings: &mut Findings) {
    let Some(function) = mapping.function().here() else { return };
    let Some(reserved) = function.reserved_concurrency().known().filter(|reserved| reserved.value > 0) else { return };
    let has_pollers = mapping.property("ProvisionedPollerConfig").is_there();
    if !matches!(mapping.source(), Source::Queue(_)) || !mapping.maximum_concurrency().is_left_out() || has_pollers {
        return;
    }
    let message = format!(
        "`{}` runs at most {} at once{}, but `{}` does not know: throttled calls use up receives",
        function.id(),
        count(reserved.value, "call"),
        reserved.origin,
        mapping.id()
    );
    let place = mapping.property("ScalingConfig").get("MaximumConcurrency");
    let told = findings.tell(place.place(), message);
    told.related(function.id());
    if reserved.value >= 2 {
        told.help(format!("write a `ScalingConfig` with a `MaximumConcurrency` of 2 to {}", reserved.value.min(1_000)));
    } else {
        told.help("write `ReservedConcurrentExecutions` of 2 or more, and as much `MaximumConcurrency`");
    }
}

fn above_account(world: &World<'_>, findings: &mut Findings) {
    let mut reserving: Vec<(u64, Function<'_>)> = world
        .functions()
        .filter_map(|function| Some((function.reserved_concurrency().known()?.value, function)))
        .collect();
    let sum: u64 = reserving.iter().fold(0, |sum, (value, _)| sum.saturating_add(*value));
    let limit = world.limits().concurrency;
    let most = limit.saturating_sub(Limits::UNRESERVED);
    if sum <= most {
        return;
    }
    reserving.sort_by_key(|(value, function)| (u64::MAX - value, function.id()));
    let Some((_, largest)) = reserving.first() else { return };
    let ids: Vec<&str> = reserving.iter().take(3).map(|(_, function)| function.id()).collect();
    let others = if reserving.len() > ids.len() { " and others" } else { "" };
    let message = format!(
        "{}{others} {} {}, but of the account's {} at most {} may be reserved",
        list(&ids),
        if reserving.len() == 1 { "reserves" } else { "together reserve" },
        thousands(sum),
        thousands(limit),
        thousands(most)
    );
    let told = findings.tell(largest.property("ReservedConcurrentExecutions").place(), message);
    told.help("reserve less, or have the account's quota raised");
    for (_, function) in &reserving {
        told.related(function.id());
    }
}

fn stopped(function: &Function<'_>, findings: &mut Findings) {
    let node = function.property("ReservedConcurrentExecutions");
    if node.number().known().is_none_or(|reserved| reserved.value > 0) {
        return;
    }
    let is_on =
        |mapping: &Mapping<'_>| mapping.is_enabled() != Some(false) && matches!(mapping.source(), Source::Queue(_));
    if let Some(mapping) = function.mappings().find(is_on) {
        let message = format!("`{}` may never run, but `{}` delivers to it", function.id(), mapping.id());
        let told = findings.tell(node.place(), message);
        told.help("write `Enabled: false` at the mapping to stop it without a loss").related(mapping.id());
    }
}
