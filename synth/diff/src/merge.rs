//! An estimate made exact by what a change set says.

use std::collections::BTreeMap;

use crate::{
    Action, Basis, Cause, Change, Detail, Diff, Effect, Fate, Loss, Replaced, Section, Told, Word, is_stateful,
};

impl Diff {
    /// The diff with the change set's word in place of the estimate. What only one of the two knows is marked as such; neither is
    /// dropped: a change set does not name what only the template sees, and the templates do not show what drifted.
    ///
    /// ```
    /// use diff::{Action, Basis, Effect, Replaced, Section, Told, Word, between};
    /// use dsl::Template;
    /// use serde_json::json;
    ///
    /// let template = |delay| Template::from_json(json!({"Resources": {
    ///     "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": delay}},
    /// }}));
    /// let told = Told { replaced: Some(Replaced::Always), ..Told::new("Orders", "AWS::SQS::Queue", Action::Modify) };
    /// let diff = between(Some(&template(1)), Some(&template(2))).merge(&[told]);
    /// let orders = diff.change(Section::Resource, "Orders").unwrap();
    /// assert_eq!((orders.effect, orders.word), (Effect::Replace, Word::Corrected { estimate: Effect::Update }));
    /// assert_eq!((diff.basis, diff.dangers.data.len()), (Basis::Exact, 1));
    /// ```
    #[must_use]
    pub fn merge(mut self, told: &[Told]) -> Self {
        self.basis = Basis::Exact;
        let mut told: BTreeMap<&str, &Told> = told.iter().map(|told| (told.id.as_str(), told)).collect();
        for change in self.changes.iter_mut().filter(|change| change.section == Section::Resource) {
            match told.remove(change.name.as_str()) {
                Some(told) => correct(change, told),
                None => change.word = Word::Unnamed,
            }
        }
        self.changes.extend(told.into_values().map(only_told));
        self.changes.sort_by(|left, right| (left.section, &left.name).cmp(&(right.section, &right.name)));
        follow(&mut self.changes);
        self.dangers.data = losses(&self.changes, &self.dangers.data);
        self
    }
}

fn effect(told: &Told) -> (Effect, Option<Fate>) {
    let policy = told.policy.as_deref();
    let fate = policy.map(|policy| match policy {
        _ if policy.ends_with("Retain") => Fate::Kept,
        _ if policy.ends_with("Snapshot") => Fate::Snapshot,
        _ => Fate::Deleted,
    });
    let effect = match (told.action, told.replaced) {
        (Action::Add, _) => Effect::Create,
        (Action::Import, _) => Effect::Import,
        (Action::Remove, _) if matches!(fate, Some(Fate::Kept | Fate::Snapshot)) => Effect::Release,
        (Action::Remove, _) => Effect::Delete,
        (Action::Dynamic | Action::Modify | Action::SyncWithActual, Some(Replaced::Always)) => Effect::Replace,
        (Action::Dynamic, None) | (_, Some(Replaced::Conditional)) => Effect::MayReplace,
        (Action::Dynamic, Some(Replaced::Never)) => Effect::MayUpdate,
        (Action::Modify | Action::SyncWithActual, _) => Effect::Update,
    };
    (effect, fate)
}

fn correct(change: &mut Change, told: &Told) {
    let estimate = change.effect;
    let (mut effect, fate) = effect(told);
    // Without a word of a policy the templates' holds.
    if effect == Effect::Delete && told.policy.is_none() && estimate == Effect::Release {
        effect = Effect::Release;
    }
    // CloudFormation counts a change of metadata or policies as a modification; the thing is still not touched.
    let only_notes = !told.details.is_empty()
        && told.details.iter().all(|detail| {
            matches!(
                detail.attribute.as_str(),
                "Metadata" | "DeletionPolicy" | "UpdateReplacePolicy" | "UpdatePolicy" | "CreationPolicy"
            )
        });
    if effect == Effect::Update && estimate == Effect::Note && only_notes {
        effect = Effect::Note;
    }
    change.word = if effect == estimate { Word::Agreed } else { Word::Corrected { estimate } };
    change.effect = effect;
    change.fate = match effect {
        Effect::Delete | Effect::Release | Effect::Replace | Effect::MayReplace => {
            fate.or(change.fate).or(Some(Fate::Deleted))
        }
        _ => None,
    };
    if told.physical.is_some() {
        change.physical.clone_from(&told.physical);
    }
    add_causes(change, told);
    change.details.clone_from(&told.details);
}

fn only_told(told: &Told) -> Change {
    let (effect, fate) = effect(told);
    let goes = matches!(effect, Effect::Delete | Effect::Release | Effect::Replace | Effect::MayReplace);
    let mut change = Change {
        section: Section::Resource,
        name: told.id.clone(),
        type_name: Some(told.type_name.clone()),
        physical: told.physical.clone(),
        effect,
        fate: if goes { fate.or(Some(Fate::Deleted)) } else { None },
        causes: Vec::new(),
        delta: None,
        word: Word::ChangeSet,
        details: told.details.clone(),
        no_echo: false,
    };
    add_causes(&mut change, told);
    change
}

/// What follows from replacements follows from those that the change set tells.
fn follow(changes: &mut Vec<Change>) {
    let effects: BTreeMap<String, Effect> = changes
        .iter()
        .filter(|change| change.section == Section::Resource)
        .map(|change| (change.name.clone(), change.effect))
        .collect();
    for change in changes.iter_mut() {
        change.causes.retain_mut(|cause| match cause {
            Cause::Through { resource, sure, .. } => match effects.get(resource) {
                Some(Effect::Replace) => {
                    *sure = true;
                    true
                }
                Some(Effect::MayReplace) => {
                    *sure = false;
                    true
                }
                _ => false,
            },
            _ => true,
        });
    }
    changes.retain(|change| change.delta.is_some() || !change.causes.is_empty() || change.word != Word::Unnamed);
    changes.retain(|change| change.section == Section::Resource || change.delta.is_some() || !change.causes.is_empty());
}

/// The reasons for a replacement that the change set tells and the templates do not.
fn add_causes(change: &mut Change, told: &Told) {
    let replaces = matches!(change.effect, Effect::Replace | Effect::MayReplace);
    let first = |text: &str| text.split(['.', '[']).next().map(str::to_owned);
    change.causes.retain_mut(|cause| match cause {
        // It knows the new values, and so what is only possible without them.
        Cause::Conditional { path } | Cause::Unknown { path } => {
            let always = |detail: &&Detail| detail.replaced == Replaced::Always && !detail.dynamic;
            let about = |detail: &&Detail| detail.name.as_deref().is_some_and(|name| first(name) == first(path));
            if let Some(detail) = told.details.iter().filter(always).find(about) {
                *cause = Cause::ChangeSet { property: Some(path.clone()), from: detail.from.clone() };
            }
            replaces
        }
        Cause::CreateOnly { .. } | Cause::NoSchema => replaces,
        Cause::Existence { .. } => false,
        _ => true,
    });
    for detail in told.details.iter().filter(|detail| replaces && detail.replaced != Replaced::Never) {
        let known = change.causes.iter().any(|cause| {
            let (Cause::CreateOnly { path }
            | Cause::Conditional { path }
            | Cause::Unknown { path }
            | Cause::Through { path, .. }
            | Cause::Value { path, .. }
            | Cause::ChangeSet { property: Some(path), .. }) = cause
            else {
                return false;
            };
            detail.name.as_deref().is_some_and(|name| first(name) == first(path))
        });
        let cause = Cause::ChangeSet { property: detail.name.clone(), from: detail.from.clone() };
        if !known && !change.causes.contains(&cause) {
            change.causes.push(cause);
        }
    }
}

/// The losses of the corrected changes. What a condition takes away is not the change set's to deny: it evaluates conditions, so
/// a resource that it does not remove is not lost.
fn losses(changes: &[Change], estimated: &[Loss]) -> Vec<Loss> {
    let mut losses = Vec::new();
    for change in changes.iter().filter(|change| change.section == Section::Resource) {
        let goes = matches!(change.effect, Effect::Delete | Effect::Replace | Effect::MayReplace);
        // What the change set does not name does not happen; but a removal that is only estimated is still told.
        if !goes || change.fate != Some(Fate::Deleted) {
            continue;
        }
        let before = estimated.iter().find(|loss| loss.resource == change.name);
        let type_name = before.map(|loss| loss.type_name.clone()).or_else(|| change.type_name.clone());
        let Some(type_name) = type_name.filter(|name| before.is_some() || is_stateful(name)) else { continue };
        losses.push(Loss {
            resource: change.name.clone(),
            type_name,
            physical: change.physical.clone(),
            effect: change.effect,
            causes: change.causes.clone(),
        });
    }
    losses
}
