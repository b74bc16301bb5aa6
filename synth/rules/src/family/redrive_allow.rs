//! Redrive allow policies: whose dead letters a queue lets in.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Identity, Queue, Setting},
    words::list,
};

pub(crate) const REFUSED: Rule = Rule {
    number: None,
    code: "redrive-refused",
    severity: Severity::Error,
    title: "a dead-letter queue's redrive allow policy lets its sources in",
    why: "SQS refuses the source's redrive policy, and the deployment fails",
    source: "SQS API reference, SetQueueAttributes, RedriveAllowPolicy",
    check: Check::Queue(refused),
};

pub(crate) const SOURCES: Rule = Rule {
    number: Some(32),
    code: "redrive-allow-sources",
    severity: Severity::Error,
    title: "a redrive allow policy names at most 10 sources",
    why: "SQS refuses more, and the deployment fails",
    source: "SQS API reference, SetQueueAttributes, RedriveAllowPolicy",
    check: Check::Queue(sources),
};

fn refused(queue: &Queue<'_>, findings: &mut Findings) {
    let node = queue.property("RedriveAllowPolicy");
    if !node.is_there() || node.is_opaque() {
        return;
    }
    let sources: Vec<Queue<'_>> = queue.sources().collect();
    let permission = node.get("redrivePermission");
    let out: Vec<&str> = if permission.says("denyAll") == Setting::Is(true) {
        sources.iter().map(|source| source.id()).collect()
    } else if permission.says("byQueue") == Setting::Is(true) {
        let arns = node.get("sourceQueueArns").items();
        let named: Vec<Identity<Queue<'_>>> = arns
            .nodes
            .iter()
            .map(|node| node.text().known().map_or(Identity::Unknown, |text| queue.world().queue(&text)))
            .collect();
        if !arns.is_complete || named.contains(&Identity::Unknown) {
            return;
        }
        let is_out = |source: &&Queue<'_>| !named.contains(&Identity::Here(**source));
        sources.iter().filter(is_out).map(|source| source.id()).collect()
    } else {
        return;
    };
    if !out.is_empty() {
        let message = format!("`{}` does not let in the dead letters of {}", queue.id(), list(&out));
        let told = findings.tell(node.place(), message);
        told.help("name the source's ARN in `sourceQueueArns`, with `redrivePermission: byQueue`");
        for id in out {
            told.related(id);
        }
    }
}

fn sources(queue: &Queue<'_>, findings: &mut Findings) {
    let node = queue.property("RedriveAllowPolicy").get("sourceQueueArns");
    let number = node.items().nodes.len();
    if number > 10 {
        let message = format!("the redrive allow policy names {number} sources, but SQS takes at most 10");
        findings.tell(node.place(), message).help("write `redrivePermission: allowAll`, or a second dead-letter queue");
    }
}
