//! A template as a graph: queues, functions, and what lies between them, each value read as it will be deployed.
//!
//! A [`World`] is one way in which the stack may be deployed. The views ([`Queue`], [`Function`], [`Mapping`] and the
//! others) live in one; their values are [`Setting`]s: known, left out, or known to the deployment alone.

mod alarm;
mod alarm_metric;
mod decide;
mod delivery;
mod domain;
mod family;
pub(crate) mod function;
mod function_view;
mod identity;
mod index;
mod link;
mod managed;
mod mapping;
mod metric_math;
mod node;
mod output;
mod place;
mod policy;
mod prepare;
mod queue;
mod reference;
mod resolve;
mod resource;
mod role;
mod text;
mod world;

pub use alarm::Alarm;
pub use alarm_metric::Metric;
pub use delivery::{Delivery, Way as DeliveryKind};
pub use family::Family;
pub use function_view::Function;
pub use identity::Identity;
pub use mapping::{Mapping, Source};
pub use node::{Figure, Items, Node, Origin, Setting};
pub use output::Output;
pub use place::Place;
pub use policy::Statement;
pub use queue::{Queue, Redrive};
pub use resource::Resource;
pub use role::{Grants, Role};
pub use text::{Fit, Part, Text};
pub use world::{Note, World};

pub(crate) use family::Form;
pub(crate) use index::Model;
pub(crate) use link::Link;
pub(crate) use policy::read as read_policy;
pub(crate) use prepare::prepared;
pub(crate) use reference::{referred, referred_here, walk, walk_places};
pub(crate) use world::{Explored, Facts, explore, explored};
