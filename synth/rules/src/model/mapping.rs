//! Event source mappings: what delivers messages to a function.

use std::ops::Deref;

use super::{Family, Figure, Function, Identity, Node, Queue, Resource, Setting, Text};

/// An event source mapping in a world.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mapping<'m>(pub(crate) Resource<'m>);

impl<'m> Deref for Mapping<'m> {
    type Target = Resource<'m>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// What a mapping takes its events from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A queue; `true` if it is FIFO, nothing if that is not known.
    Queue(Option<bool>),
    /// A stream or something else: the rules of queues do not hold.
    Other,
    /// Only the deployment knows.
    Unknown,
}

impl<'m> Mapping<'m> {
    /// The type's name.
    pub const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";

    /// A resource as a mapping, if it is one.
    pub fn of(resource: Resource<'m>) -> Option<Self> {
        (resource.type_name() == Self::TYPE).then_some(Self(resource))
    }

    /// The queue that it takes messages from.
    pub fn queue(&self) -> Identity<Queue<'m>> {
        match self.property("EventSourceArn").text() {
            Setting::Is(text) => self.world.queue(&text),
            // Kafka and others are named otherwise.
            Setting::LeftOut => Identity::Outside,
            Setting::Unknown => Identity::Unknown,
        }
    }

    /// What kind of thing it takes its events from.
    pub fn source(&self) -> Source {
        let Setting::Is(text) = self.property("EventSourceArn").text() else { return Source::Other };
        match self.world.queue(&text) {
            Identity::Here(queue) => Source::Queue(queue.is_fifo()),
            Identity::Unknown | Identity::Outside if is_queue_arn(&text) => {
                Source::Queue((!text.ends_open()).then(|| text.ends_with(".fifo")))
            }
            Identity::Outside => Source::Other,
            Identity::Unknown => Source::Unknown,
        }
    }

    /// The function that it calls.
    pub fn function(&self) -> Identity<Function<'m>> {
        match self.property("FunctionName").text() {
            Setting::Is(text) => self.world.identify(&text, Family::Function).map(Function),
            Setting::LeftOut => Identity::Outside,
            Setting::Unknown => Identity::Unknown,
        }
    }

    /// Messages in one call at most. AWS's default for queues: 10.
    pub fn batch(&self) -> Option<Figure<'m>> {
        self.property("BatchSize").number().or(Figure::default_of_aws(10))
    }

    /// How long it gathers messages for a call, in seconds. AWS's default: 0.
    pub fn window(&self) -> Option<Figure<'m>> {
        self.property("MaximumBatchingWindowInSeconds").number().or(Figure::default_of_aws(0))
    }

    /// Calls at the same time at most. Left out, it grows until the account's limit.
    pub fn maximum_concurrency(&self) -> Setting<Figure<'m>> {
        let node = self.property("ScalingConfig");
        if node.is_opaque() { Setting::Unknown } else { node.get("MaximumConcurrency").number() }
    }

    /// Whether it delivers. AWS's default: it does.
    pub fn is_enabled(&self) -> Option<bool> {
        self.property("Enabled").flag().or(true)
    }

    /// Whether the function tells which messages of a batch failed. AWS's default: it does not.
    pub fn reports_failures(&self) -> Option<bool> {
        let types = self.property("FunctionResponseTypes").items();
        let mut is_open = !types.is_complete;
        for node in types.nodes {
            match node.says("ReportBatchItemFailures") {
                Setting::Is(true) => return Some(true),
                Setting::Unknown => is_open = true,
                Setting::Is(false) | Setting::LeftOut => {}
            }
        }
        (!is_open).then_some(false)
    }

    /// The filters that messages must pass.
    pub fn filters(&self) -> super::Items<'m> {
        self.property("FilterCriteria").get("Filters").items()
    }

    /// What it does with a source that the template does not have.
    pub fn source_node(&self) -> Node<'m> {
        self.property("EventSourceArn")
    }
}

fn is_queue_arn(text: &Text) -> bool {
    let pieces = text.split(":", 6);
    pieces.len() == 6 && pieces[0].as_known() == Some("arn") && pieces[2].as_known() == Some("sqs")
}

impl<'m> super::World<'m> {
    /// All event source mappings.
    pub fn mappings(&'m self) -> impl Iterator<Item = Mapping<'m>> {
        self.of_type(Mapping::TYPE).map(Mapping)
    }
}
