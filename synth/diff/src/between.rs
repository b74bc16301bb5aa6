//! Comparing two templates.

use std::collections::{BTreeMap, BTreeSet};

use dsl::Template;
use serde_json::{Map, Value as Json};

use crate::{
    Basis, Cause, Change, Dangers, Delta, Diff, Effect, Fate, Loss, Section, Word,
    compare::{Place, between as values},
    fate, obstacle, opening, permission, rename,
    replacement::{self, Certainty, Outcome, Pair},
    schema::Known,
    symbol::{intrinsic, references, same},
};

/// What differs between the deployed template, if there is one, and the wanted one, if there is one.
///
/// ```
/// use diff::{Effect, Section, between};
/// use dsl::Template;
/// use serde_json::json;
///
/// let template = |name: &str| Template::from_json(json!({"Resources": {
///     "Orders": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}},
///     "Url": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Orders"}}},
/// }}));
/// assert!(between(Some(&template("a")), Some(&template("a"))).is_empty());
///
/// let diff = between(Some(&template("a")), Some(&template("b")));
/// assert_eq!(diff.change(Section::Resource, "Orders").unwrap().effect, Effect::Replace);
/// assert_eq!(diff.change(Section::Resource, "Url").unwrap().effect, Effect::Update);
/// assert_eq!(diff.dangers.data[0].resource, "Orders");
/// ```
pub fn between(before: Option<&Template>, after: Option<&Template>) -> Diff {
    let none = Json::Object(Map::new());
    let (old, new) = (before.map_or(&none, Template::json), after.map_or(&none, Template::json));
    if old == new {
        return Diff::default();
    }
    let [olds, news] = [old, new].map(|template| resources(template));
    let known = Known::of(olds.values().chain(news.values()).filter_map(|body| type_of(body)));
    let mut changes = Vec::new();
    for (key, section) in Section::KEYS {
        if section != Section::Resource {
            named(section, side(old, key), side(new, key), &mut changes);
        }
    }
    named(Section::Template, Some(&rest(old)), Some(&rest(new)), &mut changes);
    let outcome = replacements(&olds, &news, &changed_values(old, new), &known);
    let conditions = changed_conditions(old, new);
    changes.extend(of_resources(&olds, &news, &outcome, &conditions, &known));
    follow_outputs(new, &outcome, &mut changes);
    changes.sort_by(|left, right| (left.section, &left.name).cmp(&(right.section, &right.name)));

    let renames = rename::find(&changes, &olds, &news);
    let dangers = Dangers {
        data: losses(&changes, &olds, &known),
        permissions: permission::widened(&olds, &news),
        openings: opening::find(&olds, &news),
        obstacles: obstacle::find(&changes, &olds, &news, &known),
    };
    Diff { changes, basis: Basis::Estimated, renames, dangers }
}

pub(crate) type Bodies<'a> = BTreeMap<&'a str, &'a Json>;

fn side<'a>(template: &'a Json, key: &str) -> Option<&'a Map<String, Json>> {
    template.get(key).and_then(Json::as_object)
}

fn resources(template: &Json) -> Bodies<'_> {
    side(template, "Resources").into_iter().flatten().map(|(id, body)| (id.as_str(), body)).collect()
}

pub(crate) fn type_of(body: &Json) -> Option<&str> {
    body.get("Type").and_then(Json::as_str)
}

/// What stands in no section, and sections that are none.
fn rest(template: &Json) -> Map<String, Json> {
    let is_section = |key: &str, value: &Json| Section::KEYS.iter().any(|(name, _)| *name == key) && value.is_object();
    let all = template.as_object().into_iter().flatten();
    all.filter(|(key, value)| !is_section(key, value)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn change(section: Section, name: &str, effect: Effect, delta: Option<Delta>) -> Change {
    Change {
        section,
        name: name.to_owned(),
        type_name: None,
        physical: None,
        effect,
        fate: None,
        causes: Vec::new(),
        delta,
        word: Word::Estimate,
        details: Vec::new(),
        no_echo: false,
    }
}

fn named(section: Section, old: Option<&Map<String, Json>>, new: Option<&Map<String, Json>>, to: &mut Vec<Change>) {
    let keys = |side: Option<&Map<String, Json>>| side.into_iter().flat_map(Map::keys).cloned().collect::<Vec<_>>();
    let names: BTreeSet<String> = keys(old).into_iter().chain(keys(new)).collect();
    for name in names {
        let (old, new) = (old.and_then(|old| old.get(&name)), new.and_then(|new| new.get(&name)));
        let Some(delta) = values(old, new, &Place::ROOT) else { continue };
        let effect = match (old, new) {
            (None, _) => Effect::Create,
            (_, None) => Effect::Delete,
            _ if delta.matters() => Effect::Update,
            _ => Effect::Note,
        };
        let hides = |side: Option<&Json>| side.and_then(|side| side.get("NoEcho")).is_some_and(|yes| yes != false);
        let no_echo = section == Section::Parameter && (hides(old) || hides(new));
        to.push(Change { no_echo, ..change(section, &name, effect, Some(delta)) });
    }
}

/// Parameters, mappings and conditions whose value may be another than the template's own text says.
fn changed_values(old: &Json, new: &Json) -> BTreeSet<String> {
    let mut changed = changed_conditions(old, new);
    for (key, field) in [("Parameters", Some("Default")), ("Mappings", None)] {
        for (name, was) in side(old, key).into_iter().flatten() {
            let Some(is) = side(new, key).and_then(|new| new.get(name)) else { continue };
            let value = |body: &Json| field.map_or(Some(body.clone()), |field| body.get(field).cloned());
            if value(was) != value(is) {
                changed.insert(name.clone());
            }
        }
    }
    changed
}

/// Conditions that may hold where they did not, also because they build on one that changed.
fn changed_conditions(old: &Json, new: &Json) -> BTreeSet<String> {
    let (Some(olds), Some(news)) = (side(old, "Conditions"), side(new, "Conditions")) else { return BTreeSet::new() };
    let parameter = |name: &str| {
        let default = |template: &Json| side(template, "Parameters")?.get(name)?.get("Default").cloned();
        default(old) != default(new)
    };
    let mapping = |name: &str| {
        let whole = |template: &Json| side(template, "Mappings")?.get(name).cloned();
        whole(old) != whole(new)
    };
    let mut changed: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = changed.len();
        for (name, is) in news {
            let Some(was) = olds.get(name) else { continue };
            let drawn = uses(is).iter().any(|used| changed.contains(used) || parameter(used) || mapping(used));
            if drawn || !same(was, is) {
                changed.insert(name.clone());
            }
        }
        if changed.len() == before {
            return changed;
        }
    }
}

/// The parameters, conditions and mappings that a condition is made of.
fn uses(condition: &Json) -> Vec<String> {
    fn walk(value: &Json, names: &mut Vec<String>) {
        match (intrinsic(value), value) {
            (Some(("Condition", Json::String(name))), _) => names.push(name.clone()),
            (Some((function, argument)), _) => {
                if let ("Fn::FindInMap", Some(name)) = (function, argument.get(0).and_then(Json::as_str)) {
                    names.push(name.to_owned());
                }
                walk(argument, names);
            }
            (None, Json::Array(list)) => list.iter().for_each(|item| walk(item, names)),
            (None, Json::Object(object)) => object.values().for_each(|item| walk(item, names)),
            _ => {}
        }
    }
    let mut names: Vec<String> = references(condition).into_iter().map(|reference| reference.id).collect();
    walk(condition, &mut names);
    names
}

fn replacements(olds: &Bodies<'_>, news: &Bodies<'_>, changed: &BTreeSet<String>, known: &Known) -> Outcome {
    let mut pairs = Vec::new();
    let mut other_type = BTreeSet::new();
    for (id, new) in news {
        let Some(old) = olds.get(id) else { continue };
        match (type_of(old), type_of(new)) {
            (Some(one), Some(other)) if one == other => pairs.push(Pair { id, type_name: one, old, new }),
            (one, other) if one != other => drop(other_type.insert(*id)),
            _ => {}
        }
    }
    replacement::find(&pairs, &other_type, changed, known)
}

fn of_resources(
    olds: &Bodies<'_>,
    news: &Bodies<'_>,
    outcome: &Outcome,
    conditions: &BTreeSet<String>,
    known: &Known,
) -> Vec<Change> {
    let ids: BTreeSet<&str> = olds.keys().chain(news.keys()).copied().collect();
    let mut changes = Vec::new();
    for id in ids {
        let (old, new) = (olds.get(id).copied(), news.get(id).copied());
        let delta = values(old, new, &Place::ROOT);
        let type_name = new.or(old).and_then(type_of);
        // What exists is called as the deployed template calls it.
        let named = old.or(new).and_then(|body| known.physical(type_of(body)?, body));
        let part = Change {
            type_name: type_name.map(str::to_owned),
            physical: named,
            ..change(Section::Resource, id, Effect::Note, delta)
        };
        match (old, new) {
            (None, _) => changes.push(Change { effect: Effect::Create, ..part }),
            (Some(old), None) => {
                let fate = fate::of_removed(old);
                let effect = if fate == Fate::Deleted { Effect::Delete } else { Effect::Release };
                changes.push(Change { effect, fate: Some(fate), ..part });
            }
            (Some(old), Some(new)) => changes.extend(kept(part, old, new, outcome, conditions)),
        }
    }
    changes
}

/// A resource that both templates have; nothing where it stays as it is.
fn kept(part: Change, old: &Json, new: &Json, outcome: &Outcome, conditions: &BTreeSet<String>) -> Option<Change> {
    let mut causes = outcome.causes.get(&part.name).cloned().unwrap_or_default();
    if let (Some(before), Some(after)) = (type_of(old), type_of(new))
        && before != after
    {
        causes.insert(0, Cause::Type { before: before.to_owned(), after: after.to_owned() });
    }
    let condition = |body: &Json| body.get("Condition").and_then(Json::as_str).map(str::to_owned);
    let (was, is) = (condition(old), condition(new));
    let redefined = is.as_ref().is_some_and(|is| conditions.contains(is));
    if was != is || redefined {
        causes.extend(is.or(was).map(|condition| Cause::Existence { condition }));
    }
    let in_place = part.delta.as_ref().is_some_and(|delta| match delta {
        Delta::Object(keys) => keys.get("Properties").is_some_and(Delta::matters),
        other => other.matters(),
    });
    let replaced = outcome.replaced.get(&part.name);
    let follows = |sure: bool| {
        causes.iter().any(|cause| match cause {
            Cause::Through { sure: said, .. } => *said == sure,
            Cause::Value { .. } => !sure,
            _ => false,
        })
    };
    let effect = match replaced {
        Some(Certainty::Sure) => Effect::Replace,
        Some(Certainty::Maybe) => Effect::MayReplace,
        None if in_place || follows(true) => Effect::Update,
        None if follows(false) => Effect::MayUpdate,
        None if causes.iter().any(|cause| matches!(cause, Cause::Existence { .. })) => Effect::MayExist,
        None => Effect::Note,
    };
    if part.delta.is_none() && causes.is_empty() {
        return None;
    }
    let fate = replaced.map(|_| fate::of_replaced(new));
    Some(Change { effect, fate, causes, ..part })
}

/// Outputs whose text stays and whose value does not.
fn follow_outputs(new: &Json, outcome: &Outcome, changes: &mut Vec<Change>) {
    for (name, output) in side(new, "Outputs").into_iter().flatten() {
        let mut causes = Vec::new();
        for reference in output.get("Value").map(references).unwrap_or_default() {
            if let Some(certainty) = outcome.replaced.get(&reference.id) {
                let sure = *certainty == Certainty::Sure;
                let path = "Value".to_owned();
                causes.push(Cause::Through { path, resource: reference.id, sure, create_only: false });
            }
        }
        if causes.is_empty() {
            continue;
        }
        let sure = causes.iter().any(|cause| matches!(cause, Cause::Through { sure: true, .. }));
        let there = changes.iter_mut().find(|change| change.section == Section::Output && change.name == *name);
        if let Some(there) = there {
            there.causes = causes;
        } else {
            let effect = if sure { Effect::Update } else { Effect::MayUpdate };
            changes.push(Change { causes, ..change(Section::Output, name, effect, None) });
        }
    }
}

/// The data that is lost, or may be.
fn losses(changes: &[Change], olds: &Bodies<'_>, known: &Known) -> Vec<Loss> {
    let mut losses = Vec::new();
    for change in changes.iter().filter(|change| change.section == Section::Resource) {
        let Some(old) = olds.get(change.name.as_str()) else { continue };
        let Some(type_name) = type_of(old).filter(|name| known.is_stateful(name)) else { continue };
        let goes = matches!(change.effect, Effect::Delete | Effect::Replace | Effect::MayReplace);
        let exists = change.causes.iter().any(|cause| matches!(cause, Cause::Existence { .. }));
        let effect = if goes && change.fate == Some(Fate::Deleted) {
            change.effect
        } else if exists && fate::of_removed(old) == Fate::Deleted {
            Effect::MayExist
        } else {
            continue;
        };
        losses.push(Loss {
            resource: change.name.clone(),
            type_name: type_name.to_owned(),
            physical: change.physical.clone(),
            effect,
            causes: change.causes.clone(),
        });
    }
    losses
}
