//! Findings that a template answers: `Metadata: {Acknowledged: {few-receives: "the consumer gives up by itself"}}`.

use std::collections::BTreeMap;

use dsl::Severity;
use serde_json::Value as Json;

use crate::{
    Acknowledged, Check, Finding, Findings, RULES, Rule,
    model::{Model, Place},
};

/// The rule about acknowledgements themselves.
pub(crate) const UNUSED: Rule = Rule {
    number: None,
    code: "unused-acknowledgement",
    severity: Severity::Warning,
    title: "an acknowledgement names a rule, gives a reason, and silences a finding",
    why: "one that is left behind would silence the next fault of its kind",
    source: "this project's rules, acknowledging",
    check: Check::Elsewhere("with the acknowledgements"),
};

struct Entry<'m> {
    at: Option<&'m str>,
    code: &'m str,
    reason: Option<&'m str>,
    place: Place<'m>,
    is_used: bool,
}

/// Takes the acknowledged findings out, and tells acknowledgements that are at fault.
pub(crate) fn apply(model: &Model<'_>, own: &[Rule], findings: &mut Vec<Finding>) -> Vec<Acknowledged> {
    let mut entries = entries(model);
    let mut by_place: BTreeMap<(Option<&str>, &str), usize> = BTreeMap::new();
    for (index, entry) in entries.iter().enumerate() {
        if entry.reason.is_some() {
            by_place.insert((entry.at, entry.code), index);
        }
    }
    let mut acknowledged = Vec::new();
    let mut left = Vec::new();
    for finding in std::mem::take(findings) {
        let code = finding.diagnostic.code.clone();
        let resource = finding.diagnostic.resource.as_deref();
        let places = std::iter::once(resource).chain(finding.related.iter().map(|id| Some(id.as_str())));
        let found: Vec<usize> = places.filter_map(|at| by_place.get(&(at, &*code)).copied()).collect();
        match found.first().and_then(|index| Some((*index, entries[*index].reason?.to_owned()))) {
            Some((index, reason)) => {
                for index in found {
                    entries[index].is_used = true;
                }
                let at = entries[index].at.map(str::to_owned);
                acknowledged.push(Acknowledged { finding, reason, at });
            }
            None => left.push(finding),
        }
    }
    left.extend(entries.iter().filter(|entry| !entry.is_used).map(|entry| unused(entry, own)));
    *findings = left;
    acknowledged.sort_by(|one, other| crate::examination::order(&one.finding, &other.finding));
    acknowledged
}

fn entries<'m>(model: &Model<'m>) -> Vec<Entry<'m>> {
    let mut entries = Vec::new();
    let mut read = |at: Option<&'m str>, body: &'m Json, place: Place<'m>| {
        let written = body.get("Metadata").and_then(|metadata| metadata.get("Acknowledged"));
        for (code, reason) in written.and_then(Json::as_object).into_iter().flatten() {
            let reason = reason.as_str().filter(|reason| !reason.trim().is_empty());
            let place = place.key("Metadata").key("Acknowledged").key(code);
            entries.push(Entry { at, code, reason, place, is_used: false });
        }
    };
    read(None, model.json, Place::template());
    for resource in &model.resources {
        read(Some(resource.id), resource.written, Place::of(resource.id));
    }
    entries
}

fn unused(entry: &Entry<'_>, own: &[Rule]) -> Finding {
    let code = entry.code;
    let rule = RULES.iter().chain(own).find(|rule| rule.code == code);
    let (message, help) = match (rule, entry.reason) {
        (None, _) => (format!("there is no rule `{code}`"), "write the code that the finding shows"),
        (Some(_), None) => {
            (format!("`{code}` is acknowledged without a reason"), "write why it may stay, in a sentence")
        }
        (Some(Rule { check: Check::Elsewhere(place), .. }), _) if code != UNUSED.code => {
            (format!("`{code}` cannot be acknowledged: it is checked {place}"), "correct it, or take the entry out")
        }
        (Some(_), Some(_)) => (format!("`{code}` is acknowledged, but nothing is found here"), "take the entry out"),
    };
    let mut findings = Findings::default();
    findings.tell(&entry.place, message).help(help);
    findings.told.swap_remove(0).into_finding(UNUSED.code, UNUSED.severity)
}
