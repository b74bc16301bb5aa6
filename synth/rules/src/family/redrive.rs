//! Dead letters: where they go, and how long they live.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Identity, Queue, Redrive, Setting},
    words::{count, seconds, thousands},
};

const GUIDE: &str = "SQS developer guide, Using dead-letter queues";

pub(crate) const KIND: Rule = Rule {
    number: Some(8),
    code: "dead-letter-queue-kind",
    severity: Severity::Error,
    title: "a dead-letter queue is of its source's kind",
    why: "SQS refuses the redrive policy, and the deployment fails",
    source: GUIDE,
    check: Check::Queue(kind),
};

pub(crate) const ELSEWHERE: Rule = Rule {
    number: Some(8),
    code: "dead-letter-queue-elsewhere",
    severity: Severity::Error,
    title: "a dead-letter queue is in its source's account and region",
    why: "SQS refuses the redrive policy, and the deployment fails",
    source: GUIDE,
    check: Check::Queue(elsewhere),
};

pub(crate) const MISSING: Rule = Rule {
    number: Some(19),
    code: "no-dead-letter-queue",
    severity: Severity::Error,
    title: "a queue that a function consumes has a dead-letter queue",
    why: "a message that cannot be handled is tried until it expires, and then is gone",
    source: "Lambda developer guide, Handling errors for an SQS event source",
    check: Check::Queue(missing),
};

pub(crate) const FEW_RECEIVES: Rule = Rule {
    number: Some(20),
    code: "few-receives",
    severity: Severity::Warning,
    title: "a message is received at least five times before it is given up",
    why: "a throttled call counts as a receive: with few of them, messages are given up that nobody tried",
    source: "Lambda developer guide, Creating and configuring an SQS event source mapping",
    check: Check::Queue(few_receives),
};

pub(crate) const EXPIRE: Rule = Rule {
    number: Some(21),
    code: "dead-letters-expire",
    severity: Severity::Error,
    title: "a standard queue's dead letters are kept longer than its messages",
    why: "the clock runs on from the first send: what waited in the source has less time left, or none (FIFO starts anew)",
    source: "SQS developer guide, Using dead-letter queues, Message retention periods",
    check: Check::Queue(expire),
};

pub(crate) const NEVER_ARRIVE: Rule = Rule {
    number: None,
    code: "expires-before-dead-letter",
    severity: Severity::Error,
    title: "a message lives long enough for all its receives",
    why: "otherwise it expires before it is given up, and never lies in the dead-letter queue",
    source: "SQS developer guide, Using dead-letter queues; Visibility timeout",
    check: Check::Queue(never_arrive),
};

pub(crate) const CYCLE: Rule = Rule {
    number: Some(32),
    code: "redrive-cycle",
    severity: Severity::Error,
    title: "dead letters do not come back by themselves",
    why: "a message that cannot be handled goes round until it expires, and no alarm tells",
    source: GUIDE,
    check: Check::Queue(cycle),
};

fn known<'m>(queue: &Queue<'m>) -> Option<(Redrive<'m>, Queue<'m>)> {
    let redrive = queue.redrive().known()?;
    let dead = redrive.queue.here()?;
    Some((redrive, dead))
}

fn kind(queue: &Queue<'_>, findings: &mut Findings) {
    let (Some(redrive), Some(is_fifo)) = (queue.redrive().known(), queue.is_fifo()) else { return };
    let node = redrive.node.get("deadLetterTargetArn");
    let (other, name) = match (redrive.queue, &redrive.target) {
        (Identity::Here(dead), _) => (dead.is_fifo(), dead.id().to_owned()),
        // The name of a FIFO queue tells.
        (_, Setting::Is(arn)) if arn.starts_with("arn:") && !arn.ends_open() => {
            (Some(arn.ends_with(".fifo")), arn.to_string())
        }
        _ => return,
    };
    let word = |is_fifo: bool| if is_fifo { "a FIFO queue" } else { "a standard queue" };
    if let Some(other) = other.filter(|other| *other != is_fifo) {
        let message =
            format!("`{}` is {}, but its dead-letter queue `{name}` is {}", queue.id(), word(is_fifo), word(other));
        let told = findings.tell(node.place(), message);
        told.help(format!("name {} there", word(is_fifo)));
        if let Identity::Here(dead) = redrive.queue {
            told.related(dead.id());
        }
    }
}

fn elsewhere(queue: &Queue<'_>, findings: &mut Findings) {
    let Some(redrive) = queue.redrive().known() else { return };
    let Setting::Is(arn) = &redrive.target else { return };
    let pieces = arn.split(":", 6);
    let node = redrive.node.get("deadLetterTargetArn");
    for (place, what, name) in [(3, "region", "AWS::Region"), (4, "account", "AWS::AccountId")] {
        let Some(theirs) = pieces.get(place).and_then(|piece| piece.as_known()).filter(|_| pieces.len() == 6) else {
            continue;
        };
        match queue.world().pseudo(name) {
            Some(ours) if theirs != ours => {
                let message = format!(
                    "the dead-letter queue of `{}` is in the {what} {theirs}, but the stack goes to {ours}",
                    queue.id()
                );
                findings.tell(node.place(), message).help(format!("make a dead-letter queue in the {what} {ours}"));
            }
            Some(_) => {}
            // Wherever the stack goes, queues of one stack are in one place.
            None => {
                if let Some((other, ours)) = queue.world().first_redrive(place).filter(|(_, ours)| *ours != theirs) {
                    let message = format!(
                        "the dead-letter queue of `{}` is in the {what} {theirs}, but that of `{}` is in {ours}, \
                         and a stack has one {what}",
                        queue.id(),
                        other.id()
                    );
                    let told = findings.tell(node.place(), message);
                    told.help(format!("name a dead-letter queue in the {what} that the stack goes to"));
                    told.related(other.id());
                }
            }
        }
    }
}

fn missing(queue: &Queue<'_>, findings: &mut Findings) {
    if !queue.redrive().is_left_out() {
        return;
    }
    let consuming: Vec<_> = queue.mappings().filter(|mapping| mapping.is_enabled() != Some(false)).collect();
    let Some(mapping) = consuming.first() else { return };
    let by = mapping.function().here();
    let consumer = by.map_or_else(|| "its consumer".to_owned(), |function| format!("`{}`", function.id()));
    let (visibility, retention) = (queue.visibility(), queue.retention());
    let every = visibility.map_or(String::new(), |visibility| format!(" every {}", visibility.seconds()));
    let until = retention.map_or(String::new(), |retention| format!(" after {}", retention.seconds()));
    let what = if queue.takes_dead_letters() {
        format!("`{}` takes dead letters, is consumed, and has no dead-letter queue of its own", queue.id())
    } else {
        format!("`{}` has no dead-letter queue", queue.id())
    };
    let message = format!("{what}: a message that {consumer} cannot handle is tried{every}, and is gone{until}");
    let told = findings.tell(queue.property("RedrivePolicy").place(), message);
    let own = by.is_some_and(|function| function.property("DeadLetterConfig").is_there());
    told.help(if own {
        "write a `RedrivePolicy`; the function's `DeadLetterConfig` takes asynchronous calls alone, no queue's messages"
    } else {
        "write a `RedrivePolicy` with `deadLetterTargetArn` and a `maxReceiveCount` of 5"
    });
    for mapping in consuming {
        told.related(mapping.id());
    }
}

fn few_receives(queue: &Queue<'_>, findings: &mut Findings) {
    let Some(redrive) = queue.redrive().known() else { return };
    let Some(receives) = redrive.receives.clone().known().filter(|receives| (1..5).contains(&receives.value)) else {
        return;
    };
    let dead = redrive.queue.here();
    let name = dead.map_or_else(|| "the dead-letter queue".to_owned(), |dead| format!("`{}`", dead.id()));
    let throttled = queue.mappings().find(super::mapping::can_be_throttled);
    let message = match &throttled {
        Some(mapping) if receives.value == 1 => format!(
            "a message of `{}` goes to {name} after 1 receive{}, and a throttled call of `{}` is one",
            queue.id(),
            receives.origin,
            mapping.function().here().map_or(mapping.id(), |function| function.id()),
        ),
        _ => format!(
            "a message of `{}` goes to {name} after {}{}",
            queue.id(),
            count(receives.value, "receive"),
            receives.origin
        ),
    };
    let told = findings.tell(redrive.node.get("maxReceiveCount").place(), message);
    told.help("write a `maxReceiveCount` of 5 or more");
    if receives.value == 1 && throttled.is_some() {
        told.severity(Severity::Error);
    }
    if let Some(dead) = dead {
        told.related(dead.id());
    }
}

fn expire(queue: &Queue<'_>, findings: &mut Findings) {
    let Some((redrive, dead)) = known(queue) else { return };
    // A FIFO queue counts from the arrival.
    if queue.is_fifo() != Some(false) || dead == *queue {
        return;
    }
    let (Some(source), Some(target)) = (queue.retention(), dead.retention()) else { return };
    if target.value > source.value {
        return;
    }
    let tries = redrive.receives.known().zip(queue.visibility());
    let tries = tries.map(|(receives, visibility)| receives.value.saturating_mul(visibility.value));
    let message = match tries {
        Some(tries) if tries >= target.value => format!(
            "a message dies in `{}` {} after it was sent, but its receives in `{}` take {}",
            dead.id(),
            target.seconds(),
            queue.id(),
            seconds(tries)
        ),
        _ => format!(
            "a message dies in `{}` {} after it was sent, of which it may have waited {} in `{}`",
            dead.id(),
            target.seconds(),
            source.seconds(),
            queue.id()
        ),
    };
    let told = findings.tell(dead.property("MessageRetentionPeriod").place(), message);
    told.related(queue.id());
    if source.value >= 1_209_600 {
        let days = "write a `MessageRetentionPeriod` of 864000 (10 d) for";
        told.help(format!("{days} `{}`, and 1209600 (14 d) for `{}`", queue.id(), dead.id()));
    } else {
        told.help(format!("write a `MessageRetentionPeriod` of 1209600 (14 d) for `{}`", dead.id()));
    }
    if target.value == source.value {
        told.severity(Severity::Warning);
    }
}

fn never_arrive(queue: &Queue<'_>, findings: &mut Findings) {
    let Some(redrive) = queue.redrive().known() else { return };
    let (Some(receives), Some(visibility), Some(retention)) =
        (redrive.receives.clone().known(), queue.visibility(), queue.retention())
    else {
        return;
    };
    let tries = receives.value.saturating_mul(visibility.value);
    if tries < retention.value || retention.value == 0 {
        return;
    }
    let message = format!(
        "a message of `{}` expires {} after it was sent, before its {} of {} each are over: it never lies in {}",
        queue.id(),
        retention.seconds(),
        count(receives.value, "receive"),
        visibility.seconds(),
        redrive.queue.here().map_or_else(|| "the dead-letter queue".to_owned(), |dead| format!("`{}`", dead.id())),
    );
    let told = findings.tell(queue.property("MessageRetentionPeriod").place(), message);
    told.help(format!("write a `MessageRetentionPeriod` well above {}", thousands(tries)));
    if let Identity::Here(dead) = redrive.queue {
        told.related(dead.id());
    }
}

fn cycle(queue: &Queue<'_>, findings: &mut Findings) {
    let mut way = vec![*queue];
    while let Some((_, next)) = way.last().and_then(known) {
        if next == *queue {
            break;
        }
        // Each circle is told once, at the first of its ids.
        if next.id() < queue.id() || way.contains(&next) {
            return;
        }
        way.push(next);
    }
    let Some((_, next)) = way.last().and_then(known) else { return };
    let model = queue.world().model;
    let needs = |from: &Queue<'_>, to: &Queue<'_>| model.needs[from.index].contains(&to.index);
    // One of references alone is the graph's to tell.
    let is_told = way.windows(2).all(|pair| needs(&pair[0], &pair[1])) && needs(way.last().unwrap_or(queue), &next);
    if is_told {
        return;
    }
    let names: Vec<String> = way.iter().chain([&next]).map(|queue| format!("`{}`", queue.id())).collect();
    let message = format!("dead letters go in a circle: {}", names.join(" → "));
    let told = findings.tell(queue.property("RedrivePolicy").get("deadLetterTargetArn").place(), message);
    told.help("end it in a queue without a `RedrivePolicy`");
    for queue in &way {
        told.related(queue.id());
    }
}
