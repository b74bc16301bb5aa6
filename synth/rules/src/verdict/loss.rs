//! Whether a message can be lost on its way.

use dsl::Severity;

use crate::{
    Findings, RULES, Told,
    model::{Link, Queue, Redrive, Resource, Setting},
    words::time,
};

use super::{Loss, Watch};

/// Findings by which messages are lost, and not only delayed or done twice.
const LOSING: &[&str] = &[
    "competing-mappings",
    "consumer-cannot-decrypt",
    "dead-letters-expire",
    "delivery-cannot-encrypt",
    "delivery-not-allowed",
    "expires-before-dead-letter",
    "filtered-messages-deleted",
    "function-stopped",
    "redrive-cycle",
];

/// Findings that nobody is told of dead letters.
const UNTOLD: &[&str] =
    &["alarm-dimension", "alarm-without-action", "dead-letter-alarm-metric", "dead-letters-without-alarm"];

/// What is lost in this world: acknowledged or not, what is lost with a reason is lost.
pub(super) fn of(queue: &Queue<'_>, redrive: &Setting<Redrive<'_>>, watched: &[Watch]) -> Loss {
    let id = queue.id();
    let mut paths: Vec<String> =
        told(queue, LOSING).into_iter().filter(|told| is_about(told, id)).map(|told| told.message).collect();
    let mut mappings = queue.mappings().peekable();
    if mappings.peek().is_some() && mappings.all(|mapping| mapping.is_enabled() == Some(false)) {
        let kept =
            queue.retention().map_or_else(|| "in the end".to_owned(), |kept| format!("after {}", time(kept.value)));
        paths.push(format!("nothing takes messages out of `{id}`: they expire {kept}"));
    }
    let mut open = Vec::new();
    let mut act_within = 0;
    match redrive {
        Setting::LeftOut => {
            let gone =
                queue.retention().map_or_else(|| "in the end".to_owned(), |kept| format!("after {}", time(kept.value)));
            paths.push(format!("a message of `{id}` that is not deleted is gone {gone}"));
        }
        Setting::Unknown => open.push("the redrive policy is not known".to_owned()),
        Setting::Is(redrive) => match redrive.queue.here() {
            None => open.push("the dead-letter queue is outside the template".to_owned()),
            Some(dead) => {
                let kept = dead.retention().map(|kept| kept.value);
                let on_dead: Vec<&Watch> = watched.iter().filter(|watch| watch.on == dead.id()).collect();
                // What is consumed goes on from there.
                let is_consumed = dead.mappings().next().is_some();
                let notices =
                    |watch: &&&Watch| watch.metric.as_deref().is_none_or(|name| name.starts_with("Approximate"));
                let tells = on_dead.iter().filter(notices).any(|watch| !watch.tells.is_empty());
                let says_nothing = kept.map_or_else(|| "in the end".to_owned(), |kept| format!("after {}", time(kept)));
                if !tells && !is_consumed {
                    let untold: Vec<Told> =
                        told(&dead, UNTOLD).into_iter().filter(|told| is_about(told, dead.id())).collect();
                    // One that may stand elsewhere is told as an information.
                    if untold.iter().any(|told| told.severity != Some(Severity::Info)) {
                        paths.push(format!("what lies in `{}` expires {says_nothing}, and nobody is told", dead.id()));
                    } else if !untold.is_empty() {
                        open.push(format!("no alarm in this template tells of `{}`", dead.id()));
                    } else {
                        open.push(format!("who is told of `{}` is not known", dead.id()));
                    }
                }
                match (kept, redrive.receives.clone().known(), queue.visibility()) {
                    (Some(kept), Some(receives), Some(visibility)) => {
                        let spent = if queue.is_fifo() == Some(true) {
                            0
                        } else {
                            receives.value.saturating_mul(visibility.value)
                        };
                        act_within = kept.saturating_sub(spent);
                    }
                    _ => open.push("a time or the number of receives is not known".to_owned()),
                }
            }
        },
    }
    paths.sort();
    paths.dedup();
    match (paths.is_empty(), open.is_empty()) {
        (false, _) => Loss::Yes(paths),
        (true, false) => Loss::Unknown(open),
        (true, true) => Loss::No(act_within),
    }
}

/// What some of the rules tell of a queue and of what is around it, in this world.
fn told(queue: &Queue<'_>, codes: &[&str]) -> Vec<Told> {
    let mut around: Vec<Resource<'_>> = vec![**queue];
    around.extend(queue.redrive().known().and_then(|redrive| redrive.queue.here()).map(|dead| *dead));
    around.extend(
        [Link::Redrives, Link::Consumes, Link::Feeds, Link::Watches].into_iter().flat_map(|link| queue.linked(link)),
    );
    around.extend(queue.mappings().filter_map(|mapping| mapping.function().here()).map(|function| *function));
    let mut findings = Findings::default();
    for rule in RULES.iter().filter(|rule| codes.contains(&rule.code)) {
        for resource in &around {
            if rule.check.type_name().is_none_or(|type_name| type_name == resource.type_name()) {
                rule.check.look(*resource, &mut findings);
            }
        }
    }
    findings.told
}

fn is_about(told: &Told, id: &str) -> bool {
    told.resource.as_deref() == Some(id) || told.related.iter().any(|related| related == id)
}
