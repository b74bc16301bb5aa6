//! What has passed over a bus, kept to be played again.

use contract::Detail;
use serde_json::json;

use super::EventBus;
use crate::{
    ArchiveRetention, Arn, Handle, Removal, Resource, Stack, Value,
    level1::{Level1, events},
    stack::logical_id,
};

/// An archive of a bus's events. Kept when it leaves the stack unless told otherwise.
///
/// ```
/// use dsl::{Archive, ArchiveRetention, EventBus, prelude::*};
/// # let env = Environment { name: "dev".into(), account: "111122223333".into(), region: "eu-west-1".into(), architecture: Architecture::Arm64 };
/// # let mut stack = Stack::new("orders", &env, "");
/// let bus = stack.add(EventBus::new("Orders", "orders-dev"));
/// stack.add(Archive::of("Orders", bus).keep(ArchiveRetention::new(30)));
/// let (orders, _) = stack.finish();
/// assert_eq!(orders.template.resource("OrdersArchive").unwrap()["Properties"]["RetentionDays"], 30);
/// ```
#[derive(Debug)]
#[must_use = "an archive is made by `Stack::add`"]
pub struct Archive {
    given: String,
    bus: Handle<EventBus>,
    retention: Option<ArchiveRetention>,
    only: Vec<(&'static str, &'static str)>,
    removal: Removal,
}

impl Archive {
    /// An archive of everything on the bus. Its logical id is the given name and `Archive`.
    pub fn of(id: &str, bus: Handle<EventBus>) -> Self {
        Self { given: id.to_owned(), bus, retention: None, only: Vec::new(), removal: Removal::Retain }
    }

    /// How long events are kept. AWS's default is for ever.
    pub fn keep(mut self, retention: ArchiveRetention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Keeps events with this detail, and those of further calls, and no others.
    pub fn only<D: Detail>(mut self) -> Self {
        self.only.push((D::SOURCE, D::DETAIL_TYPE));
        self
    }

    /// What becomes of it when it leaves the stack or is replaced. Ours is to keep it, AWS's default to delete it.
    pub fn removal(mut self, removal: Removal) -> Self {
        self.removal = removal;
        self
    }
}

impl Resource for Archive {
    type Made = Handle<Self>;

    fn add_to(self, stack: &mut Stack) -> Handle<Self> {
        let pattern = match self.only.as_slice() {
            [] => None,
            [(source, kind)] => Some(json!({ "source": [source], "detail-type": [kind] })),
            // One of the pairs, not any source with any detail type.
            several => {
                let pair = |(source, kind): &(&str, &str)| json!({ "source": [source], "detail-type": [kind] });
                Some(json!({ "$or": several.iter().map(pair).collect::<Vec<_>>() }))
            }
        };
        let archive = events::Archive {
            source_arn: Some(self.bus.arn().into()),
            retention_days: self.retention.map(Into::into),
            event_pattern: pattern.map(Into::into),
            ..events::Archive::default()
        };
        Handle::new(stack.push(logical_id(&self.given, "Archive"), archive.lower().removal(self.removal)))
    }
}

impl Handle<Archive> {
    /// The archive's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
