//! Merge keys: `<<: *defaults`.

use dsl::Severity;

use super::Reader;
use crate::tree::{Entry, Node, Shape, Spot};

impl Reader<'_> {
    /// Tells of one, and gathers what it brings.
    pub(super) fn merge(&mut self, node: Node, spot: Spot, merged: &mut Vec<Entry>) {
        self.faults.note(Severity::Error, "yaml-merge", "CloudFormation does not know the merge key `<<`", spot).help =
            Some("write the keys out, or send what `aws cloudformation package` makes of the file".to_owned());
        let parts = match node.shape {
            Shape::List(list) => list,
            _ => vec![node],
        };
        for part in parts {
            match part.shape {
                Shape::Map(entries) => merged.extend(entries),
                _ => {
                    self.faults.fatal("bad-key", "`<<` takes a mapping or a list of mappings", part.spot);
                }
            }
        }
    }
}

/// Adds what was merged: what a mapping says itself comes first, then the first that was merged.
pub(super) fn add(entries: &mut Vec<Entry>, merged: Vec<Entry>) {
    if merged.is_empty() {
        return;
    }
    entries.extend(merged);
    // Stable: of equal keys the first stays.
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    entries.dedup_by(|later, earlier| later.key == earlier.key);
}
