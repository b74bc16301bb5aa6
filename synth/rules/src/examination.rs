//! Every rule over everything, in every world.

use std::collections::{BTreeMap, BTreeSet};

use dsl::Template;

use crate::{
    Acknowledged, Check, Finding, Findings, RULES, Rule, Verdict, acknowledgement,
    finding::Told,
    limits::Limits,
    model::{Explored, Facts, Model, Note, Output, explored, prepared},
    verdict,
};

/// What came out.
#[derive(Clone, Debug, Default)]
pub struct Examination {
    /// What is wrong, in the order of places.
    pub findings: Vec<Finding>,
    /// What the template answers.
    pub acknowledged: Vec<Acknowledged>,
    /// What could not be known.
    pub unknown: Vec<Note>,
    /// What becomes of messages.
    pub verdict: Verdict,
}

/// Judges a template by all rules.
///
/// ```
/// use dsl::Template;
/// use rules::{Limits, examine};
/// use serde_json::json;
///
/// let template = Template::from_json(json!({"Resources": {
///     "Dead": {"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 60}},
///     "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"RedrivePolicy": {
///         "deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}, "maxReceiveCount": 5,
///     }}},
/// }}));
/// let found = examine(&template, &Limits::default()).findings;
/// let lost = found.iter().find(|finding| finding.diagnostic.code == "dead-letters-expire").unwrap();
/// assert_eq!(lost.pointer, "/Resources/Dead/Properties/MessageRetentionPeriod");
/// assert!(lost.diagnostic.message.starts_with("a message dies in `Dead` 60 s after it was sent"));
/// ```
pub fn examine(template: &Template, limits: &Limits) -> Examination {
    examine_with(template, limits, &[])
}

/// Judges a template by all rules and a team's own.
pub fn examine_with(template: &Template, limits: &Limits, own: &[Rule]) -> Examination {
    let json = prepared(template.json());
    let model = Model::new(&json, limits);
    let mut judge = Judge { model: &model, findings: Vec::new(), unknown: BTreeSet::new() };
    for rule in RULES.iter().chain(own) {
        judge.by(rule);
    }
    judge.note_what_is_not_read();
    let Judge { mut findings, unknown, .. } = judge;
    let acknowledged = acknowledgement::apply(&model, own, &mut findings);
    findings.sort_by(order);
    let verdict = verdict::of(&model);
    Examination { findings, acknowledged, unknown: unknown.into_iter().collect(), verdict }
}

pub(crate) fn order(one: &Finding, other: &Finding) -> std::cmp::Ordering {
    let key = |finding: &Finding| {
        let Finding { diagnostic, pointer, .. } = finding.clone();
        (pointer, diagnostic.code, diagnostic.message)
    };
    key(one).cmp(&key(other))
}

struct Judge<'m> {
    model: &'m Model<'m>,
    findings: Vec<Finding>,
    unknown: BTreeSet<Note>,
}

impl Judge<'_> {
    fn by(&mut self, rule: &Rule) {
        if matches!(rule.check, Check::Elsewhere(_)) {
            return;
        }
        if let Check::Stack(check) = rule.check {
            self.explore(rule, &mut |world| {
                let mut findings = Findings::default();
                check(world, &mut findings);
                Some(findings.told)
            });
            return;
        }
        let model = self.model;
        if let Check::Output(check) = rule.check {
            for name in model.outputs.keys() {
                self.explore(rule, &mut |world| {
                    let mut findings = Findings::default();
                    check(&Output::of(world, name)?, &mut findings);
                    Some(findings.told)
                });
            }
            return;
        }
        let all: Vec<usize>;
        let indices = if let Some(type_name) = rule.check.type_name() {
            model.indices(type_name)
        } else {
            all = (0..model.resources.len()).collect();
            &all
        };
        for &index in indices {
            self.explore(rule, &mut |world| {
                let mut findings = Findings::default();
                rule.check.look(world.resource(index)?, &mut findings);
                Some(findings.told)
            });
        }
    }

    fn explore(&mut self, rule: &Rule, look: &mut dyn FnMut(&crate::model::World<'_>) -> Option<Vec<Told>>) {
        let (runs, is_complete) = match explored(self.model, look) {
            Explored::Alike(told, notes) => {
                self.unknown.extend(notes);
                let found = told.into_iter().flatten().map(|told| told.into_finding(rule.code, rule.severity));
                self.findings.extend(found);
                return;
            }
            Explored::Varied(runs, is_complete) => (runs, is_complete),
        };
        let mut worlds = Vec::with_capacity(runs.len());
        for run in runs {
            self.unknown.extend(run.notes);
            worlds.push((run.facts, run.result));
        }
        if !is_complete {
            self.unknown.insert(Note {
                resource: None,
                pointer: String::new(),
                path: None,
                message: format!("`{}`: the conditions hold in more ways than are looked at", rule.code),
            });
        }
        let found = merged(worlds).into_iter().map(|told| told.into_finding(rule.code, rule.severity));
        self.findings.extend(found);
    }

    fn note_what_is_not_read(&mut self) {
        let mut note = |message: &str| {
            let note = Note { resource: None, pointer: String::new(), path: None, message: message.to_owned() };
            self.unknown.insert(note);
        };
        if self.model.has_serverless() {
            note("resources of the serverless transform are not read: check the template that it makes");
        }
        if !self.model.indices("AWS::CloudFormation::Stack").is_empty() {
            note("nested stacks are not read: check each template by itself");
        }
        if !self.model.indices("AWS::Pipes::Pipe").is_empty() {
            note("EventBridge pipes are not read: one may consume a queue, or feed one");
        }
        if self.model.grows {
            note("macros and loops may add resources that are not seen here");
        }
    }
}

/// What makes a finding the same in two worlds: its place, the others that it names, and which of these it is.
type Key = (String, Vec<String>, usize);

/// One finding for each fault, whatever the number of worlds that have it; in words, which.
fn merged(worlds: Vec<(Facts, Vec<Told>)>) -> Vec<Told> {
    if let [(_, _)] = worlds.as_slice() {
        return worlds.into_iter().flat_map(|(_, told)| told).collect();
    }
    let mut groups: BTreeMap<Key, Vec<(usize, Told)>> = BTreeMap::new();
    for (world, (_, all)) in worlds.iter().enumerate() {
        let mut counts: BTreeMap<(String, Vec<String>), usize> = BTreeMap::new();
        for told in all {
            let key = (told.pointer.clone(), told.related.clone());
            let count = counts.entry(key.clone()).or_default();
            groups.entry((key.0, key.1, *count)).or_default().push((world, told.clone()));
            *count += 1;
        }
    }
    let mut merged = Vec::new();
    for group in groups.into_values() {
        let Some((first, mut told)) = group.first().cloned() else { continue };
        // Whatever its figures: it is the same fault.
        let same: BTreeSet<usize> = group.iter().map(|(world, _)| *world).collect();
        let others = worlds.iter().enumerate().filter(|(world, _)| !same.contains(world));
        let others: Vec<&Facts> = others.map(|(_, (facts, _))| facts).collect();
        if let Some(when) = worlds[first].0.against(&others) {
            told.message = format!("{}, when {when}", told.message);
        }
        merged.push(told);
    }
    merged
}
