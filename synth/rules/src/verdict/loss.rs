//! Whether a message can be lost on its way.

use crate::{
    Finding,
    model::{Queue, Redrive, Setting},
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
    "mapping-disabled",
    "redrive-cycle",
];

pub(super) fn of(queue: &Queue<'_>, redrive: &Setting<Redrive<'_>>, watched: &[Watch], findings: &[&Finding]) -> Loss {
    let id = queue.id();
    let mut paths: Vec<String> = findings
        .iter()
        .filter(|finding| LOSING.contains(&&*finding.diagnostic.code) && is_about(finding, id))
        .map(|finding| finding.diagnostic.message.clone())
        .collect();
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
                    let may_tell = findings.iter().all(|finding| {
                        !matches!(
                            &*finding.diagnostic.code,
                            "dead-letters-without-alarm" | "alarm-without-action" | "dead-letter-alarm-metric"
                        ) || !is_about(finding, dead.id())
                    });
                    if may_tell {
                        open.push(format!("who is told of `{}` is not known", dead.id()));
                    } else {
                        paths.push(format!("what lies in `{}` expires {says_nothing}, and nobody is told", dead.id()));
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

fn is_about(finding: &Finding, id: &str) -> bool {
    finding.diagnostic.resource.as_deref() == Some(id) || finding.related.iter().any(|related| related == id)
}
