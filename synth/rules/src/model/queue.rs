//! Queues.

use std::ops::Deref;

use super::{Alarm, Family, Figure, Identity, Link, Mapping, Node, Resource, Setting, Statement, Text, policy};

/// A queue in a world.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Queue<'m>(pub(crate) Resource<'m>);

impl<'m> Deref for Queue<'m> {
    type Target = Resource<'m>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Where a queue's messages go when they were received too often.
pub struct Redrive<'m> {
    /// The dead-letter queue.
    pub queue: Identity<Queue<'m>>,
    /// Its ARN as it is written.
    pub target: Setting<Text>,
    /// After how many receives. Without a number the template cannot be deployed.
    pub receives: Setting<Figure<'m>>,
    /// The policy.
    pub node: Node<'m>,
}

impl<'m> Queue<'m> {
    /// The type's name.
    pub const TYPE: &'static str = "AWS::SQS::Queue";

    /// A resource as a queue, if it is one.
    pub fn of(resource: Resource<'m>) -> Option<Self> {
        (resource.type_name() == Self::TYPE).then_some(Self(resource))
    }

    /// Whether it keeps the order of its messages. AWS's default: no.
    pub fn is_fifo(&self) -> Option<bool> {
        self.property("FifoQueue").flag().or(false)
    }

    /// For how long a received message is hidden, in seconds. AWS's default: 30.
    pub fn visibility(&self) -> Option<Figure<'m>> {
        self.property("VisibilityTimeout").number().or(Figure::default_of_aws(30))
    }

    /// For how long a message is kept, in seconds. AWS's default: 345,600, four days.
    pub fn retention(&self) -> Option<Figure<'m>> {
        self.property("MessageRetentionPeriod").number().or(Figure::default_of_aws(345_600))
    }

    /// How long a message waits before it can be received, in seconds. AWS's default: 0.
    pub fn delay(&self) -> Option<Figure<'m>> {
        self.property("DelaySeconds").number().or(Figure::default_of_aws(0))
    }

    /// Where its messages go when they were received too often; left out, they are tried until they expire.
    pub fn redrive(&self) -> Setting<Redrive<'m>> {
        let node = self.property("RedrivePolicy");
        if !node.is_there() {
            return Setting::LeftOut;
        }
        if node.is_opaque() {
            self.world.note(node.place(), "only the deployment knows the redrive policy");
            return Setting::Unknown;
        }
        let target = node.get("deadLetterTargetArn").text();
        let queue = match &target {
            Setting::Is(text) => self.world.queue(text),
            Setting::LeftOut => Identity::Outside,
            Setting::Unknown => Identity::Unknown,
        };
        Setting::Is(Redrive { queue, target, receives: node.get("maxReceiveCount").number(), node })
    }

    /// The queues whose dead letters it takes.
    pub fn sources(&self) -> impl Iterator<Item = Queue<'m>> {
        let here = *self;
        self.linked(Link::Redrives)
            .filter_map(Queue::of)
            .filter(move |source| source.redrive().known().is_some_and(|redrive| redrive.queue == Identity::Here(here)))
    }

    /// Whether the template sends dead letters to it: those of queues, or of anything else that has some.
    pub fn takes_dead_letters(&self) -> bool {
        self.sources().next().is_some() || self.linked(Link::DeadLetters).next().is_some()
    }

    /// The mappings that deliver its messages, enabled or not.
    pub fn mappings(&self) -> impl Iterator<Item = Mapping<'m>> {
        let here = *self;
        self.linked(Link::Consumes)
            .filter_map(Mapping::of)
            .filter(move |mapping| mapping.queue() == Identity::Here(here))
    }

    /// The alarms that watch one of its metrics.
    pub fn alarms(&self) -> impl Iterator<Item = Alarm<'m>> {
        let here = *self;
        self.linked(Link::Watches)
            .filter_map(Alarm::of)
            .filter(move |alarm| alarm.metrics().iter().any(|metric| metric.queue() == Identity::Here(here)))
    }

    /// The statements of its queue policies, and whether these are all.
    pub fn statements(&self) -> (Vec<Statement<'m>>, bool) {
        let mut statements = Vec::new();
        let mut is_complete = true;
        for policy in self.linked(Link::Guards).filter(|policy| policy.guards(self)) {
            is_complete &= policy::read(&policy.property("PolicyDocument"), &mut statements);
        }
        is_complete &= self.world.model.loose(Link::Guards).is_empty();
        (statements, is_complete)
    }

    /// The customer key that encrypts its messages; left out, it is Amazon's.
    pub fn key(&self) -> Setting<Text> {
        match self.property("KmsMasterKeyId").text() {
            Setting::Is(text) if is_amazons_key(&text) => Setting::LeftOut,
            other => other,
        }
    }

    /// Its physical name, or a hole that stands for it.
    pub fn queue_name(&self) -> Text {
        self.0.name().unwrap_or_else(|| Text::hole(&format!("{}.QueueName", self.id())))
    }
}

/// `alias/aws/sqs`: its key policy cannot be changed, and any principal of the account may use it through the queue.
fn is_amazons_key(text: &Text) -> bool {
    text.as_known().is_some_and(|known| known.ends_with("alias/aws/sqs"))
}

impl<'m> super::World<'m> {
    /// The queue that a text means.
    pub fn queue(&'m self, text: &Text) -> Identity<Queue<'m>> {
        self.identify(text, Family::Queue).map(Queue)
    }

    /// All queues.
    pub fn queues(&'m self) -> impl Iterator<Item = Queue<'m>> {
        self.of_type(Queue::TYPE).map(Queue)
    }
}

impl<'m> Resource<'m> {
    /// Whether a queue policy, or one of AWS's single policies, is about a queue.
    pub(crate) fn guards(&self, queue: &Queue<'m>) -> bool {
        let names = match self.type_name() {
            "AWS::SQS::QueueInlinePolicy" => self.property("Queue"),
            _ => self.property("Queues"),
        };
        let is_it =
            |node: &Node<'m>| node.text().known().is_some_and(|text| self.world.queue(&text) == Identity::Here(*queue));
        names.items().nodes.iter().any(is_it)
    }
}
