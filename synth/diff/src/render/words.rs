//! What is said of effects and causes.

use super::paint::clean;
use crate::{Cause, Change, Comparison, Diff, Effect, Fate, Obstacle, Section, Widening, Word, permission::Kind};

/// All effects in the order in which they are counted.
pub(crate) const EFFECTS: [Effect; 10] = [
    Effect::Create,
    Effect::Import,
    Effect::Update,
    Effect::MayUpdate,
    Effect::Replace,
    Effect::MayReplace,
    Effect::MayExist,
    Effect::Delete,
    Effect::Release,
    Effect::Note,
];

/// A count with its noun.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// A number of resources that have an effect.
pub(crate) fn counted(effect: Effect, count: usize) -> String {
    match effect {
        Effect::Create => format!("{count} to create"),
        Effect::Import => format!("{count} to import"),
        Effect::Update => format!("{count} to update"),
        Effect::Replace => format!("{count} to REPLACE"),
        Effect::Delete => format!("{count} to DELETE"),
        Effect::Release if count == 1 => "1 leaves the stack".to_owned(),
        Effect::Release => format!("{count} leave the stack"),
        Effect::Note => format!("{count} in the template only"),
        other => format!("{count} {}", other.word()),
    }
}

/// What a sign means.
pub(crate) fn legend(effect: Effect) -> &'static str {
    match effect {
        Effect::Create => "create",
        Effect::Import => "import",
        Effect::Update => "update in place",
        Effect::Replace => "replace",
        Effect::Delete => "delete",
        Effect::Release => "leaves the stack and stays",
        Effect::Note => "template only, the thing is not touched",
        Effect::MayUpdate | Effect::MayReplace | Effect::MayExist => "known at the deployment only",
    }
}

/// What is counted in one stack, or in all.
pub(crate) fn totals(count: impl Fn(Effect) -> usize, others: usize) -> Vec<(Option<Effect>, String)> {
    let mut words: Vec<(Option<Effect>, String)> = EFFECTS
        .into_iter()
        .filter_map(|effect| Some((Some(effect), counted(effect, Some(count(effect)).filter(|count| *count > 0)?))))
        .collect();
    if others > 0 {
        words.push((None, format!("{others} beside the resources")));
    }
    words
}

/// How the stacks are counted.
pub(crate) fn stacks(comparison: &Comparison) -> String {
    let changed = format!("in {}", plural(comparison.stacks.len(), "stack"));
    match comparison.unchanged {
        0 => changed,
        unchanged => format!("{changed} ({unchanged} unchanged)"),
    }
}

pub(crate) fn code(text: &str) -> String {
    format!("`{}`", clean(text))
}

/// Why, as a clause behind "because".
pub(crate) fn because(cause: &Cause) -> String {
    match cause {
        Cause::CreateOnly { path } => format!("{} changes, which is set at creation only", code(path)),
        Cause::Conditional { path } => format!("{} changes, and some changes of it replace", code(path)),
        Cause::Unknown { path } => {
            format!("{} is set at creation only, and its new value is known at the deployment only", code(path))
        }
        Cause::Type { before, after } => format!("it was {} and becomes {}", clean(before), clean(after)),
        Cause::Through { path, resource, sure, .. } => {
            let is = if *sure { "is" } else { "may be" };
            format!("{} refers to {}, which {is} replaced", code(path), code(resource))
        }
        Cause::Value { path, name } => format!("{} follows {}, which changes", code(path), code(name)),
        Cause::Existence { condition } => format!("its condition {} is not the one it was", code(condition)),
        Cause::NoSchema => "there is no schema of its type: any change may replace it".to_owned(),
        Cause::ChangeSet { property, from } => {
            let of = property.as_ref().map(|name| format!(" of {}", code(name))).unwrap_or_default();
            let from = from.as_ref().map(|name| format!(", which comes from {}", code(name))).unwrap_or_default();
            format!("the change set says so{of}{from}")
        }
    }
}

/// Whether a cause is one of a replacement, and not only of an update.
pub(crate) fn replaces(cause: &Cause) -> bool {
    match cause {
        Cause::Through { create_only, .. } => *create_only,
        Cause::Value { .. } | Cause::Existence { .. } => false,
        _ => true,
    }
}

/// Why a resource is replaced, and why the one is that it refers to, down to the first.
pub(crate) fn chain(diff: &Diff, causes: &[Cause]) -> Vec<String> {
    let mut said = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let mut next = causes.iter().find(|cause| replaces(cause)).or(causes.first());
    while let Some(cause) = next.take() {
        said.push(because(cause));
        if let Cause::Through { resource, .. } = cause
            && !seen.contains(&resource.as_str())
        {
            seen.push(resource);
            let there = diff.change(Section::Resource, resource);
            next = there.and_then(|change| change.causes.iter().find(|cause| replaces(cause)));
        }
    }
    said
}

/// How data is lost.
pub(crate) fn loss(effect: Effect) -> &'static str {
    match effect {
        Effect::Replace => "is replaced, and the old one is DELETED with its data",
        Effect::MayReplace => "may be replaced, and then the old one is DELETED with its data",
        Effect::MayExist => "may be DELETED with its data, where its condition does not hold any more",
        _ => "is DELETED with its data",
    }
}

/// What stands behind a resource's type, where its sign does not say it all.
pub(crate) fn remark(change: &Change) -> Option<String> {
    let text = match (change.effect, change.fate) {
        (Effect::Release, Some(Fate::Snapshot)) => "leaves the stack and is deleted, a snapshot stays".to_owned(),
        (Effect::Release, _) => "leaves the stack and stays".to_owned(),
        (Effect::Replace, Some(Fate::Kept)) => "the old one stays, outside the stack".to_owned(),
        (Effect::Replace, Some(Fate::Snapshot)) => "a snapshot of the old one stays".to_owned(),
        (Effect::MayReplace, Some(Fate::Kept)) => "may be replaced; the old one would stay".to_owned(),
        (Effect::MayReplace, Some(Fate::Snapshot)) => "may be replaced; a snapshot would stay".to_owned(),
        (effect @ (Effect::MayUpdate | Effect::MayReplace | Effect::MayExist), _) => effect.word().to_owned(),
        _ => return None,
    };
    Some(text)
}

/// Whose word it is, where that is not plain.
pub(crate) fn word(change: &Change) -> Option<String> {
    match change.word {
        Word::Estimate | Word::Agreed => None,
        Word::Corrected { estimate } => {
            Some(format!("the change set says so; from the templates: {}", estimate.word()))
        }
        Word::Unnamed if change.effect == Effect::Note => None,
        Word::Unnamed => Some("from the templates; the change set does not name it".to_owned()),
        Word::ChangeSet => Some("the change set says so; the templates show no difference".to_owned()),
    }
}

/// What CloudFormation refuses, and what to do about it.
pub(crate) fn obstacle(stack: &str, obstacle: &Obstacle) -> [String; 2] {
    let at = |resource: &str| code(&format!("{stack}/{resource}"));
    match obstacle {
        Obstacle::Type { resource } => [
            format!("{} cannot become another type of thing", at(resource)),
            "give the new one a logical id of its own".to_owned(),
        ],
        Obstacle::Name { resource, property, name } => [
            format!("{} is to be replaced and keeps its name {}, which is taken", at(resource), code(name)),
            format!("give it another {}, or none", code(property)),
        ],
        Obstacle::Taken { resource, by, name } => [
            format!("{} is to have the name {}, which {} still has", at(resource), code(name), code(by)),
            "give it another name, or keep the logical id".to_owned(),
        ],
    }
}

/// Permissions that are wider, as a clause and its conditions.
pub(crate) fn widening(widening: &Widening) -> (String, Vec<String>) {
    use crate::Subject;
    let list = |list: &[String]| clean(&list.join(", ")).into_owned();
    let id = code(widening.subject.id());
    let who = match widening.principals.as_slice() {
        [] => None,
        names if names.iter().any(|name| name == "*") => Some("ANYONE".to_owned()),
        names => Some(list(names)),
    };
    let actions = if widening.actions == ["*"] { "do ANYTHING (*)".to_owned() } else { list(&widening.actions) };
    let resources = match (&widening.subject, widening.resources.as_slice()) {
        (Subject::Trust(_), _) => format!(" as {id}"),
        (Subject::Resource(_), [star]) if star == "*" => format!(" on {id}"),
        (_, [star]) if star == "*" => " on EVERYTHING (*)".to_owned(),
        (_, resources) => format!(" on {}", list(resources)),
    };
    let maybe = if widening.sure { "" } else { ", as far as can be told" };
    let who_may = match (&widening.subject, &who) {
        (Subject::Identity(_), _) => id.clone(),
        (_, Some(who)) => who.clone(),
        (_, None) => format!("whoever {id} is for"),
    };
    let text = match widening.kind {
        Kind::Allows => format!("{who_may} may {actions}{resources}{maybe}"),
        Kind::NoLongerDenies => format!("{who_may} is no longer denied {actions}{resources}{maybe}"),
        Kind::Attaches => format!("{id} gets {}", list(&widening.resources)),
        Kind::Boundary if widening.resources.is_empty() => format!("{id} loses its permissions boundary"),
        Kind::Boundary => format!("{id} has another permissions boundary: {}", list(&widening.resources)),
        Kind::Unreadable => format!("{id} may have more: a statement cannot be read: {}", list(&widening.resources)),
    };
    (text, widening.conditions.iter().map(|condition| clean(condition).into_owned()).collect())
}
