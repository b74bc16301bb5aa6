//! No key stands twice.

use crate::{
    faults::Faults,
    tree::{Entry, Spot},
};

/// Tells of every key that stands again, and keeps the first of each. The order is lost: a template has none.
pub(crate) fn without_duplicates(mut entries: Vec<Entry>, faults: &mut Faults) -> Vec<Entry> {
    // Stable, so that of equal keys the first in the text stays the first.
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    let mut first: Option<(String, Spot)> = None;
    let mut again = Vec::new();
    entries.retain(|entry| match &first {
        Some((key, spot)) if *key == entry.key => {
            again.push((entry.key.clone(), *spot, entry.spot));
            false
        }
        _ => {
            first = Some((entry.key.clone(), entry.spot));
            true
        }
    });
    for (key, first, spot) in again {
        let place = if first.line == spot.line {
            format!("column {} of the same line", first.column)
        } else {
            format!("line {}", first.line)
        };
        faults.fatal("duplicate-key", format!("the key `{key}` stands here and in {place}"), spot).help =
            Some("keep one of them".to_owned());
    }
    entries
}
