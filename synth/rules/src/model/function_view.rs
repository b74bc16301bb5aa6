//! Functions.

use std::ops::Deref;

use super::{Family, Figure, Identity, Link, Mapping, Resource, Role, Setting, Text};

/// A Lambda function in a world.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Function<'m>(pub(crate) Resource<'m>);

impl<'m> Deref for Function<'m> {
    type Target = Resource<'m>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'m> Function<'m> {
    /// The type's name.
    pub const TYPE: &'static str = "AWS::Lambda::Function";

    /// A resource as a function, if it is one.
    pub fn of(resource: Resource<'m>) -> Option<Self> {
        (resource.type_name() == Self::TYPE).then_some(Self(resource))
    }

    /// For how long a call may run, in seconds. AWS's default: 3.
    pub fn timeout(&self) -> Option<Figure<'m>> {
        self.property("Timeout").number().or(Figure::default_of_aws(3))
    }

    /// Its memory in MB. AWS's default: 128.
    pub fn memory(&self) -> Option<Figure<'m>> {
        self.property("MemorySize").number().or(Figure::default_of_aws(128))
    }

    /// The share of the account's concurrency that is its own. Left out, it takes from what all share.
    pub fn reserved_concurrency(&self) -> Setting<Figure<'m>> {
        self.property("ReservedConcurrentExecutions").number()
    }

    /// The role it runs with.
    pub fn role(&self) -> Identity<Role<'m>> {
        match self.property("Role").text() {
            Setting::Is(text) => self.world.identify(&text, Family::Role).map(Role),
            Setting::LeftOut => Identity::Outside,
            Setting::Unknown => Identity::Unknown,
        }
    }

    /// The mappings that call it.
    pub fn mappings(&self) -> impl Iterator<Item = Mapping<'m>> {
        let here = *self;
        self.linked(Link::Runs)
            .filter_map(Mapping::of)
            .filter(move |mapping| mapping.function() == Identity::Here(here))
    }

    /// Its physical name, or a hole that stands for it.
    pub fn function_name(&self) -> Text {
        self.0.name_or_hole()
    }
}

impl<'m> super::World<'m> {
    /// All functions.
    pub fn functions(&'m self) -> impl Iterator<Item = Function<'m>> {
        self.of_type(Function::TYPE).map(Function)
    }
}
