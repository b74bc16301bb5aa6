//! Text in quotes whose later lines are indented less than its key. The YAML parser goes by the book and refuses it;
//! `CloudFormation` reads it, and policies are often written so. Blanks at the beginning of such a line mean nothing,
//! so it is indented for the parser, and the places are put right afterwards.

use std::collections::BTreeSet;

use crate::tree::{Node, Shape, Spot};

/// Deeper than what people nest.
const INDENT: &str = "                                                                ";

/// So many lines of one file, since each is at the price of reading it again; of a large file fewer, so that no more than
/// this many bytes are read.
const MOST: usize = 64;
const LEAST: usize = 8;
const MOST_BYTES: usize = 16 << 20;

/// The lines that were moved to the right.
#[derive(Default)]
pub(super) struct Indented(BTreeSet<u32>);

impl Indented {
    /// Whether there is a use in reading again, with one line more.
    pub(super) fn add(&mut self, refused: Spot, text: &str) -> bool {
        let most = (MOST_BYTES / text.len().max(1)).clamp(LEAST, MOST);
        self.0.len() < most && self.0.insert(refused.line)
    }

    /// The text with its lines indented.
    pub(super) fn apply(&self, text: &str) -> String {
        let mut indented = String::with_capacity(text.len() + self.0.len() * INDENT.len());
        for (line, piece) in (1..).zip(text.split_inclusive('\n')) {
            if self.0.contains(&line) {
                indented.push_str(INDENT);
            }
            indented.push_str(piece);
        }
        indented
    }

    /// Where something stands in the text as it was written.
    pub(super) fn original(&self, spot: Spot) -> Spot {
        let shift = if self.0.contains(&spot.line) { u32::try_from(INDENT.len()).unwrap_or_default() } else { 0 };
        Spot { column: spot.column.saturating_sub(shift).max(1), ..spot }
    }

    /// The same for a whole tree.
    pub(super) fn put_right(&self, node: &mut Node) {
        node.spot = self.original(node.spot);
        match &mut node.shape {
            Shape::Scalar(_) => {}
            Shape::List(list) => list.iter_mut().for_each(|item| self.put_right(item)),
            Shape::Map(entries) => {
                for entry in entries {
                    entry.spot = self.original(entry.spot);
                    self.put_right(&mut entry.node);
                }
            }
        }
    }
}
