//! What CloudFormation will refuse.

use crate::{
    Cause, Change, Effect, Obstacle, Section,
    between::{Bodies, type_of},
    schema::Known,
};

pub(crate) fn find(changes: &[Change], olds: &Bodies<'_>, news: &Bodies<'_>, known: &Known) -> Vec<Obstacle> {
    let mut obstacles = Vec::new();
    let resources = || changes.iter().filter(|change| change.section == Section::Resource);
    for change in resources() {
        let (id, resource) = (change.name.as_str(), change.name.clone());
        let (old, new) = (olds.get(id), news.get(id));
        match (change.effect, old, new) {
            (Effect::Replace, Some(old), Some(new)) => {
                if change.causes.iter().any(|cause| matches!(cause, Cause::Type { .. })) {
                    obstacles.push(Obstacle::Type { resource });
                } else if let Some(type_name) = type_of(new)
                    && let (Some(was), Some(name)) = (known.physical(type_name, old), known.physical(type_name, new))
                    && was == name
                    && let Some(property) = known.name_property(type_name)
                {
                    obstacles.push(Obstacle::Name { resource, property, name });
                }
            }
            (Effect::Create, None, Some(new)) => {
                let Some(type_name) = type_of(new) else { continue };
                let Some(name) = known.physical(type_name, new) else { continue };
                let goes = |other: &&Change| matches!(other.effect, Effect::Delete | Effect::Release);
                let taken = resources().filter(goes).find(|other| {
                    other.type_name.as_deref() == Some(type_name) && other.physical.as_deref() == Some(&name)
                });
                if let Some(other) = taken {
                    obstacles.push(Obstacle::Taken { resource, by: other.name.clone(), name });
                }
            }
            _ => {}
        }
    }
    obstacles
}
