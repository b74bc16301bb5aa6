//! Anchors and their aliases, within bounds: each use is a copy, and copies of copies grow without end.

use std::collections::HashMap;

use serde_json::Value as Json;

use crate::{
    DEPTH_LIMIT,
    tree::{Node, Shape},
};

/// All copies of a file together have at most this many values and bytes of text.
const MOST_NODES: usize = 300_000;
const MOST_TEXT: usize = 8 << 20;

#[derive(Default)]
pub(crate) struct Anchors {
    known: HashMap<usize, Node>,
    nodes: usize,
    text: usize,
}

/// Why a use is no copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The anchor is not complete: it stands around its own use.
    Inside,
    TooDeep,
    TooMuch,
}

impl Anchors {
    /// Keeps an anchor's value.
    pub(crate) fn define(&mut self, id: usize, node: &Node) -> Result<(), Refused> {
        // A depth of zero: where it stands now was measured when it was read.
        let copy = self.copy(node, 0)?;
        self.known.insert(id, copy);
        Ok(())
    }

    /// The value of an anchor for a use at some depth.
    pub(crate) fn resolve(&mut self, id: usize, depth: usize) -> Result<Node, Refused> {
        let node = self.known.remove(&id).ok_or(Refused::Inside)?;
        let copy = self.copy(&node, depth);
        self.known.insert(id, node);
        copy
    }

    fn copy(&mut self, node: &Node, depth: usize) -> Result<Node, Refused> {
        self.nodes += 1;
        self.text += match &node.shape {
            Shape::Scalar(Json::String(text)) => text.len(),
            _ => 0,
        };
        if self.nodes > MOST_NODES || self.text > MOST_TEXT {
            return Err(Refused::TooMuch);
        }
        if depth > DEPTH_LIMIT {
            return Err(Refused::TooDeep);
        }
        let shape = match &node.shape {
            Shape::Scalar(json) => Shape::Scalar(json.clone()),
            Shape::List(list) => {
                Shape::List(list.iter().map(|item| self.copy(item, depth + 1)).collect::<Result<_, _>>()?)
            }
            Shape::Map(entries) => {
                let mut copies = Vec::with_capacity(entries.len());
                for entry in entries {
                    self.text += entry.key.len();
                    let node = self.copy(&entry.node, depth + 1)?;
                    copies.push(crate::tree::Entry { key: entry.key.clone(), spot: entry.spot, node });
                }
                Shape::Map(copies)
            }
        };
        Ok(Node { spot: node.spot, shape })
    }
}
