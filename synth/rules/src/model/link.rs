//! What is linked to what, in some world: looked up from the other end.

use super::{Alarm, Delivery, Family, Fit, Function, Identity, Mapping, Node, Queue, Resource, Role, policy};

/// A kind of link, named from its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Link {
    /// A mapping consumes a queue.
    Consumes,
    /// A mapping runs a function.
    Runs,
    /// A queue redrives to another.
    Redrives,
    /// Something that is no queue has its dead letters in one.
    DeadLetters,
    /// An alarm watches a queue or a function.
    Watches,
    /// A composite alarm is made of alarms.
    Composes,
    /// A policy is attached to a role.
    Attached,
    /// A queue policy is a queue's.
    Guards,
    /// A topic, a rule, a schedule, a bucket feeds a queue, a function or a topic.
    Feeds,
    /// An invoke configuration is a function's.
    Configures,
    /// A function runs with a role.
    Serves,
    /// A role or a policy lets a queue be sent to.
    Sends,
}

pub(crate) fn links_of(resource: &Resource<'_>) -> Vec<(Link, Option<usize>)> {
    let mut links = Vec::new();
    let mut to = |link, identity: Identity<Resource<'_>>| match identity {
        Identity::Here(target) => links.push((link, Some(target.index))),
        Identity::Unknown => links.push((link, None)),
        Identity::Outside => {}
    };
    let named = |node: &Node<'_>, family| match node.text().known() {
        Some(text) => resource.world.identify(&text, family).map(|found| found.index),
        None => Identity::Outside,
    };
    let back = |identity: Identity<usize>| identity.map(|index| Resource::new(resource.world, index));
    match resource.type_name() {
        Mapping::TYPE => {
            let mapping = Mapping(*resource);
            to(Link::Consumes, mapping.queue().map(|queue| *queue));
            to(Link::Runs, mapping.function().map(|function| *function));
        }
        Queue::TYPE => {
            if let Some(redrive) = Queue(*resource).redrive().known() {
                to(Link::Redrives, redrive.queue.map(|queue| *queue));
            }
        }
        Alarm::TYPE => {
            for metric in Alarm(*resource).metrics() {
                to(Link::Watches, metric.queue().map(|queue| *queue));
                to(Link::Watches, metric.function().map(|function| *function));
            }
        }
        Alarm::COMPOSITE => {
            for alarm in Alarm(*resource).children() {
                to(Link::Composes, alarm.map(|alarm| *alarm));
            }
        }
        "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" | "AWS::IAM::RolePolicy" => {
            for node in
                resource.property("Roles").items().nodes.iter().chain(&resource.property("RoleName").items().nodes)
            {
                to(Link::Attached, back(named(node, Family::Role)));
            }
            senders(&resource.property("PolicyDocument"), |node| to(Link::Sends, back(named(node, Family::Queue))));
        }
        Role::TYPE => {
            for policy in &resource.property("Policies").items().nodes {
                senders(&policy.get("PolicyDocument"), |node| to(Link::Sends, back(named(node, Family::Queue))));
            }
        }
        "AWS::SQS::QueuePolicy" | "AWS::SQS::QueueInlinePolicy" => {
            for name in ["Queues", "Queue"] {
                for node in &resource.property(name).items().nodes {
                    to(Link::Guards, back(named(node, Family::Queue)));
                }
            }
        }
        "AWS::Lambda::EventInvokeConfig" => {
            to(Link::Configures, back(named(&resource.property("FunctionName"), Family::Function)));
            let failure = resource.property("DestinationConfig").get("OnFailure").get("Destination");
            to(Link::DeadLetters, back(named(&failure, Family::Queue)));
        }
        Function::TYPE => {
            let node = resource.property("DeadLetterConfig").get("TargetArn");
            to(Link::DeadLetters, back(named(&node, Family::Queue)));
            to(Link::Serves, Function(*resource).role().map(|role| *role));
        }
        _ => {}
    }
    for delivery in Delivery::of(resource) {
        to(Link::Feeds, delivery.queue().map(|queue| *queue));
        to(Link::Feeds, delivery.function().map(|function| *function));
        to(Link::Feeds, delivery.topic());
        if let Some(node) = delivery.dead_letters.as_ref() {
            to(Link::DeadLetters, back(named(node, Family::Queue)));
        }
    }
    links
}

/// What a policy document lets somebody send to.
fn senders<'m>(document: &Node<'m>, mut each: impl FnMut(&Node<'m>)) {
    let mut statements = Vec::new();
    policy::read(document, &mut statements);
    for statement in statements.iter().filter(|one| one.is_allow() && one.covers_action("sqs:SendMessage") == Fit::Yes)
    {
        statement.resources().nodes.iter().for_each(&mut each);
    }
}
