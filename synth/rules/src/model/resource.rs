//! A resource in a world.

use serde_json::Value as Json;

use super::{Family, Link, Node, Place, Text, World};

/// A resource of the template, as it is in one world.
#[derive(Clone, Copy)]
pub struct Resource<'m> {
    pub(crate) world: &'m World<'m>,
    pub(crate) index: usize,
}

impl PartialEq for Resource<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl Eq for Resource<'_> {}

impl<'m> Resource<'m> {
    pub(crate) fn new(world: &'m World<'m>, index: usize) -> Self {
        Self { world, index }
    }

    fn body(self) -> &'m Json {
        self.world.model.resources[self.index].written
    }

    /// The world it is looked at in.
    pub fn world(&self) -> &'m World<'m> {
        self.world
    }

    /// The logical id.
    pub fn id(&self) -> &'m str {
        self.world.model.resources[self.index].id
    }

    /// `AWS::SQS::Queue`.
    pub fn type_name(&self) -> &'m str {
        self.world.model.resources[self.index].type_name
    }

    /// Whether its condition holds in this world.
    pub(crate) fn exists(&self) -> bool {
        match self.body().get("Condition") {
            Some(Json::String(condition)) => self.world.holds(condition),
            _ => true,
        }
    }

    /// The resource as a whole, for a finding.
    pub fn place(&self) -> Place<'m> {
        Place::of(self.id())
    }

    /// What is written beside the properties: `DeletionPolicy`.
    pub fn attribute(&self, name: &'m str) -> Node<'m> {
        Node::of(self.world, Some(self.body()), self.place()).get(name)
    }

    /// A property; what is not written has a place all the same.
    pub fn property(&self, name: &'m str) -> Node<'m> {
        if let Some(properties) = self.body().get("Properties") {
            return Node::of(self.world, Some(properties), self.place().key("Properties")).get(name);
        }
        Node::of(self.world, None, self.place().without("Properties").without_more(name))
    }

    /// Whether a property is the same in every deployment.
    pub fn is_fixed(&self, name: &str) -> bool {
        let written = self.body().get("Properties").and_then(|properties| properties.get(name));
        written.is_some_and(|written| !written.is_object() && !written.is_array())
    }

    /// The physical name, if the template gives one.
    pub fn name(&self) -> Option<Text> {
        let family = Family::of(self.type_name())?;
        self.property(family.property()).text().known()
    }

    /// The physical name, or a hole that stands for it.
    pub(crate) fn name_or_hole(&self) -> Text {
        self.name().unwrap_or_else(|| Text::hole(self.id()))
    }

    /// What else is linked to it, in some world. Whoever asks verifies in its own.
    pub(crate) fn linked(&self, link: Link) -> impl Iterator<Item = Resource<'m>> {
        self.world.existing(self.world.model.linked(link, self.index))
    }
}
