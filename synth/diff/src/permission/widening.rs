//! What the new policies allow and the old ones did not.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    condition::implies,
    holder::{Holders, Subject, collect},
    pattern::Pattern,
    statement::{Keyed, Principal, Rule, Statement},
};
use crate::between::Bodies;

/// Something that is allowed now and was not before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Widening {
    /// Whose permissions.
    #[serde(flatten)]
    pub subject: Subject,
    /// In which way.
    pub kind: Kind,
    /// Whether it is wider for sure, or only may be.
    pub sure: bool,
    /// Whether the subject itself is new.
    pub fresh: bool,
    /// Who may: `*` is everyone. Empty where it is the subject itself.
    pub principals: Vec<String>,
    /// What they may do.
    pub actions: Vec<String>,
    /// To what.
    pub resources: Vec<String>,
    /// Under which conditions, all of which must hold.
    pub conditions: Vec<String>,
}

/// In which way permissions are wider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something is allowed.
    Allows,
    /// Something is no longer refused.
    NoLongerDenies,
    /// A policy that stands elsewhere is attached.
    Attaches,
    /// A boundary is gone or another.
    Boundary,
    /// It cannot be read out of the template.
    Unreadable,
}

impl Widening {
    /// Whether it is told one by one. What a new role or policy allows by itself is no widening of anything that was; only what is
    /// broad in it, or cannot be read, is told.
    pub fn is_told(&self) -> bool {
        !(self.fresh && self.sure) || self.is_broad()
    }

    /// Whether everyone is let in, or everything allowed.
    pub fn is_broad(&self) -> bool {
        // AWS's own policies that let everything, or let let everything.
        const WIDE: [&str; 3] = ["/AdministratorAccess", "/PowerUserAccess", "/IAMFullAccess"];
        let star = |list: &[String]| list.iter().any(|one| one == "*");
        let every = self.actions.iter().any(|action| action.ends_with('*'));
        let wide = |policy: &String| WIDE.iter().any(|name| policy.ends_with(name));
        let attached = self.kind == Kind::Attaches && self.resources.iter().any(wide);
        attached
            || star(&self.principals)
            || every
            || (star(&self.resources) && !matches!(self.subject, Subject::Trust(_)))
    }
}

/// What is wider than before, over all subjects that there are now.
pub(crate) fn widened(olds: &Bodies<'_>, news: &Bodies<'_>) -> Vec<Widening> {
    let (old, new) = (collect(olds), collect(news));
    let subjects: BTreeSet<&Subject> = [&old, &new].into_iter().flat_map(Holders::subjects).collect();
    let mut found = Vec::new();
    for subject in subjects {
        let id = subject.id();
        // What goes allows nothing any more.
        if olds.contains_key(id) && !news.contains_key(id) {
            continue;
        }
        let fresh = news.contains_key(id) && !olds.contains_key(id);
        let begin = found.len();
        of_subject(subject, &old, &new, &mut found);
        for widening in &mut found[begin..] {
            widening.fresh = fresh;
        }
    }
    found
}

impl Holders {
    fn subjects(&self) -> impl Iterator<Item = &Subject> {
        self.rules.keys().chain(self.attached.keys()).chain(self.boundaries.keys())
    }
}

fn of_subject(subject: &Subject, old: &Holders, new: &Holders, found: &mut Vec<Widening>) {
    let none = Vec::new();
    let rules = |holders: &'_ Holders| holders.rules.get(subject).unwrap_or(&none).clone();
    compare(subject, &rules(old), &rules(new), found);
    let empty = BTreeSet::new();
    let attached = |holders: &'_ Holders| holders.attached.get(subject).unwrap_or(&empty).clone();
    let added: Vec<String> = attached(new).difference(&attached(old)).cloned().collect();
    if !added.is_empty() {
        found.push(Widening { resources: added, ..blank(subject, Kind::Attaches, true) });
    }
    let boundary = |holders: &Holders| holders.boundaries.get(subject).cloned();
    if let Some(was) = boundary(old)
        && boundary(new).as_ref() != Some(&was)
    {
        let is = boundary(new).into_iter().collect();
        found.push(Widening { resources: is, ..blank(subject, Kind::Boundary, false) });
    }
}

fn blank(subject: &Subject, kind: Kind, sure: bool) -> Widening {
    let none = Vec::new;
    Widening {
        subject: subject.clone(),
        kind,
        sure,
        fresh: false,
        principals: none(),
        actions: none(),
        resources: none(),
        conditions: none(),
    }
}

fn read(rules: &[Keyed]) -> impl Iterator<Item = &Statement> {
    rules.iter().filter_map(|keyed| match &keyed.rule {
        Rule::Read(statement) if statement.exact => Some(statement),
        _ => None,
    })
}

/// Compares the rules of one subject.
pub(crate) fn compare(subject: &Subject, old: &[Keyed], new: &[Keyed], found: &mut Vec<Widening>) {
    let has = |rules: &[Keyed], key: &str| rules.iter().any(|keyed| keyed.key == key);
    for Keyed { rule, .. } in new.iter().filter(|keyed| !has(old, &keyed.key)) {
        match rule {
            Rule::Read(statement) if statement.allows => {
                let free = |part: &Part<'_>| {
                    let allowed = read(old)
                        .filter(|old| old.allows)
                        .any(|old| takes_in(old, part) && implies(&statement.clauses, &old.clauses));
                    let refused =
                        read(new).filter(|new| !new.allows).any(|deny| deny.clauses.is_empty() && takes_in(deny, part));
                    !allowed && !refused
                };
                gather(subject, Kind::Allows, statement, free, found);
            }
            Rule::Read(_) => {}
            Rule::Unread { shown, .. } => {
                found.push(Widening { resources: vec![shown.clone()], ..blank(subject, Kind::Unreadable, false) });
            }
        }
    }
    for Keyed { rule, .. } in old.iter().filter(|keyed| !has(new, &keyed.key)) {
        match rule {
            Rule::Read(statement) if !statement.allows => {
                let free = |part: &Part<'_>| {
                    let still = read(new)
                        .filter(|new| !new.allows)
                        .any(|deny| takes_in(deny, part) && implies(&statement.clauses, &deny.clauses));
                    !still
                };
                gather(subject, Kind::NoLongerDenies, statement, free, found);
            }
            Rule::Unread { may_deny: true, shown } => {
                found.push(Widening { resources: vec![shown.clone()], ..blank(subject, Kind::Unreadable, false) });
            }
            _ => {}
        }
    }
}

/// The smallest part of a statement.
struct Part<'a> {
    principal: &'a Principal,
    action: &'a Pattern,
    resource: &'a Pattern,
}

fn takes_in(statement: &Statement, part: &Part<'_>) -> bool {
    statement.principals.iter().any(|principal| principal.covers(part.principal))
        && statement.actions.iter().any(|action| action.covers(part.action))
        && statement.resources.iter().any(|resource| resource.covers(part.resource))
}

/// Puts the parts that are free together again, so that one line tells what belongs together.
fn gather(
    subject: &Subject,
    kind: Kind,
    statement: &Statement,
    free: impl Fn(&Part<'_>) -> bool,
    found: &mut Vec<Widening>,
) {
    let mut by_actions: BTreeMap<(Vec<String>, Vec<String>), BTreeSet<&Principal>> = BTreeMap::new();
    for principal in &statement.principals {
        let mut by_resource: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for resource in &statement.resources {
            let actions = statement.actions.iter().filter(|action| free(&Part { principal, action, resource }));
            let actions: Vec<String> = actions.map(|action| action.shown().to_owned()).collect();
            if !actions.is_empty() {
                by_resource.entry(actions).or_default().push(resource.shown().to_owned());
            }
        }
        for (actions, resources) in by_resource {
            by_actions.entry((actions, resources)).or_default().insert(principal);
        }
    }
    for ((actions, resources), principals) in by_actions {
        let name = |principal: &&Principal| match principal {
            Principal::Bearer => None,
            Principal::Anyone => Some("*".to_owned()),
            Principal::Named(name) => Some(name.clone()),
        };
        found.push(Widening {
            principals: principals.iter().filter_map(name).collect(),
            actions,
            resources,
            conditions: statement.clauses.iter().map(|clause| clause.shown.clone()).collect(),
            ..blank(subject, kind, statement.exact)
        });
    }
}

#[cfg(test)]
#[path = "widening_tests.rs"]
mod tests;
