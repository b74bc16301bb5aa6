//! Outputs.

use serde_json::Value as Json;

use super::{Node, Place, World};

/// An output of the stack in a world.
#[derive(Clone, Copy)]
pub struct Output<'m> {
    world: &'m World<'m>,
    name: &'m str,
    written: &'m Json,
}

impl<'m> Output<'m> {
    /// The output of a name, if the stack has it in this world.
    pub(crate) fn of(world: &'m World<'m>, name: &'m str) -> Option<Self> {
        let written = world.model.outputs.get(name)?;
        let exists = match written.get("Condition") {
            Some(Json::String(condition)) => world.holds(condition),
            _ => true,
        };
        exists.then_some(Self { world, name, written })
    }

    /// Its name.
    pub fn name(&self) -> &'m str {
        self.name
    }

    /// The world it is looked at in.
    pub fn world(&self) -> &'m World<'m> {
        self.world
    }

    /// The output as a whole, for a finding.
    pub fn place(&self) -> Place<'m> {
        Place::template().key("Outputs").key(self.name)
    }

    /// What is written there: `Value`, `Export`.
    pub fn node(&self) -> Node<'m> {
        Node::of(self.world, Some(self.written), self.place())
    }
}
