//! What brings messages in: whether it may, whether it can, and where it leaves what it cannot deliver.

use dsl::Severity;

use crate::{
    Check, Findings, Rule,
    model::{Delivery, DeliveryKind as Way, Family, Fit, Identity, Link, Queue, Resource, Role, Setting, read_policy},
};

pub(crate) const NOT_ALLOWED: Rule = Rule {
    number: None,
    code: "delivery-not-allowed",
    severity: Severity::Error,
    title: "a queue lets in the topic, rule, bucket or schedule that feeds it",
    why: "every message is refused, and is lost where the sender has no dead-letter queue",
    source: "SNS developer guide, Subscribing an SQS queue to an SNS topic; EventBridge user guide, Resource-based policies",
    check: Check::Resource(not_allowed),
};

pub(crate) const KIND: Rule = Rule {
    number: None,
    code: "delivery-to-fifo",
    severity: Severity::Error,
    title: "a FIFO queue is fed in order: by a FIFO topic, or with a message group",
    why: "AWS refuses the subscription or the notification, or every message",
    source: "SNS developer guide, FIFO topics; S3 user guide, Event notification destinations; EventBridge user guide, Targets",
    check: Check::Resource(kind),
};

pub(crate) const KEY: Rule = Rule {
    number: None,
    code: "delivery-cannot-encrypt",
    severity: Severity::Error,
    title: "the service that feeds an encrypted queue may use its key",
    why: "every message is refused, and no queue has it",
    source: "SQS developer guide, Key management, Enable compatibility between event sources and encrypted queues",
    check: Check::Resource(key),
};

pub(crate) const LOST: Rule = Rule {
    number: None,
    code: "async-call-without-destination",
    severity: Severity::Warning,
    title: "what calls a function asynchronously has somewhere to leave what failed",
    why: "after two retries the event is dropped",
    source: "Lambda developer guide, Capturing records of Lambda asynchronous invocations",
    check: Check::Resource(lost),
};

pub(crate) const UNDELIVERED: Rule = Rule {
    number: None,
    code: "delivery-without-dead-letters",
    severity: Severity::Info,
    title: "a topic or a rule that feeds a queue keeps what it could not deliver",
    why: "it is tried for a day by a rule, for 23 days by a topic, and then is gone",
    source: "SNS developer guide, SNS dead-letter queues; EventBridge user guide, Using dead-letter queues",
    check: Check::Resource(undelivered),
};

fn fed<'m>(resource: &Resource<'m>) -> impl Iterator<Item = (Delivery<'m>, Queue<'m>)> {
    Delivery::of(resource).into_iter().filter_map(|delivery| {
        let queue = delivery.queue().here()?;
        Some((delivery, queue))
    })
}

fn not_allowed(resource: &Resource<'_>, findings: &mut Findings) {
    for (delivery, queue) in fed(resource) {
        if let Some(node) = &delivery.role {
            let role = node.text().known().and_then(|text| resource.world().identify(&text, Family::Role).here());
            let Some(role) = role.map(Role) else { continue };
            if role.grants().allow("sqs:SendMessage", &queue).0 == Fit::No {
                let message = format!(
                    "`{}` sends to `{}` as `{}`, which may not `sqs:SendMessage` there",
                    resource.id(),
                    queue.id(),
                    role.id()
                );
                let told = findings.tell(delivery.target.place(), message);
                told.help("allow `sqs:SendMessage` on the queue's ARN").related(queue.id()).related(role.id());
            }
            continue;
        }
        if matches!(delivery.way, Way::Route | Way::Destination) || delivery.service() == "scheduler.amazonaws.com" {
            continue;
        }
        let (statements, is_complete) = queue.statements();
        let lets_in = statements.iter().filter(|statement| statement.is_allow()).any(|statement| {
            statement.covers_action("sqs:SendMessage").min(statement.is_about_service(delivery.service())) != Fit::No
        });
        if lets_in {
            continue;
        }
        if !is_complete || resource.world().model.grows {
            let message = format!("whether `{}` lets in `{}` is not known", queue.id(), resource.id());
            resource.world().note(&queue.place(), message);
            continue;
        }
        let message = format!(
            "`{}` feeds `{}`, but no queue policy lets `{}` send: every message is refused",
            resource.id(),
            queue.id(),
            delivery.service()
        );
        let told = findings.tell(delivery.target.place(), message);
        told.help(format!(
            "add an `AWS::SQS::QueuePolicy` that allows `{}` to `sqs:SendMessage`, with `aws:SourceArn`",
            delivery.service()
        ));
        told.related(queue.id());
    }
}

fn kind(resource: &Resource<'_>, findings: &mut Findings) {
    for (delivery, queue) in fed(resource) {
        if queue.is_fifo() != Some(true) {
            continue;
        }
        let what = match delivery.way {
            Way::Subscription => match delivery.source() {
                Identity::Here(topic) if topic.property("FifoTopic").flag().or(false) == Some(false) => {
                    format!("the topic `{}` is a standard topic", topic.id())
                }
                _ => continue,
            },
            Way::Bucket => "S3 sends to no FIFO queue".to_owned(),
            Way::Rule | Way::Clock if delivery.group.is_none() => "it names no message group".to_owned(),
            _ => continue,
        };
        let message = format!("`{}` feeds the FIFO queue `{}`, but {what}", resource.id(), queue.id());
        let help = match delivery.way {
            Way::Rule | Way::Clock => "write `SqsParameters` with a `MessageGroupId`",
            Way::Bucket => "feed a standard queue, or go by EventBridge",
            _ => "make the topic FIFO, or the queue standard",
        };
        findings.tell(delivery.target.place(), message).help(help).related(queue.id());
    }
}

fn key(resource: &Resource<'_>, findings: &mut Findings) {
    for (delivery, queue) in fed(resource) {
        if delivery.role.is_some() || !matches!(delivery.way, Way::Subscription | Way::Rule | Way::Bucket | Way::Clock)
        {
            continue;
        }
        let node = queue.property("KmsMasterKeyId");
        let Setting::Is(name) = node.text() else { continue };
        let service = delivery.service();
        if name.as_known().is_some_and(|name| name.ends_with("alias/aws/sqs")) {
            let message = format!(
                "`{}` feeds `{}`, but `{service}` may not use Amazon's own key `alias/aws/sqs`: every message is refused",
                resource.id(),
                queue.id()
            );
            let told = findings.tell(node.place(), message);
            told.help("write `SqsManagedSseEnabled: true`, or a key of your own whose policy lets the service in");
            told.related(resource.id());
            continue;
        }
        let Some(key) = resource.world().identify(&name, Family::Key).here() else { continue };
        let mut statements = Vec::new();
        let is_complete = read_policy(&key.property("KeyPolicy"), &mut statements);
        let lets_in = statements.iter().filter(|statement| statement.is_allow()).any(|statement| {
            statement.covers_action("kms:GenerateDataKey").min(statement.is_about_service(service)) != Fit::No
        });
        if !lets_in && is_complete {
            let message = format!(
                "`{}` feeds `{}`, whose key `{}` does not let in `{service}`: every message is refused",
                resource.id(),
                queue.id(),
                key.id()
            );
            let told = findings.tell(key.property("KeyPolicy").place(), message);
            told.help("allow the service `kms:GenerateDataKey` and `kms:Decrypt`");
            told.related(resource.id()).related(queue.id());
        }
    }
}

fn lost(resource: &Resource<'_>, findings: &mut Findings) {
    for delivery in Delivery::of(resource) {
        let Some(function) = delivery.function().here() else { continue };
        // The clock ticks again; a route waits for its answer.
        if !matches!(delivery.way, Way::Subscription | Way::Rule | Way::Bucket) {
            continue;
        }
        let configured = function.linked(Link::Configures).any(|config| {
            let destination = config.property("DestinationConfig").get("OnFailure").get("Destination");
            destination.is_there()
        });
        // Alarms and their like are told again: what is lost is a notice.
        if configured || function.property("DeadLetterConfig").is_there() || is_for_notices(&delivery) {
            continue;
        }
        let message =
            format!("`{}` calls `{}` without waiting: what fails three times is dropped", resource.id(), function.id());
        let told = findings.tell(delivery.target.place(), message);
        told.help("put a queue between them, or write a `DeadLetterConfig` or an `OnFailure` destination");
        told.related(function.id());
    }
}

/// Whether alarms publish to the topic that it takes from.
fn is_for_notices(delivery: &Delivery<'_>) -> bool {
    let Identity::Here(topic) = delivery.source() else { return false };
    let is_it = |node: &crate::model::Node<'_>| {
        node.text().known().map(|text| topic.world().identify(&text, Family::Topic)) == Some(Identity::Here(topic))
    };
    topic.world().alarms().any(|alarm| alarm.property("AlarmActions").items().nodes.iter().any(is_it))
}

fn undelivered(resource: &Resource<'_>, findings: &mut Findings) {
    for (delivery, queue) in fed(resource) {
        let tried = match delivery.way {
            Way::Rule => "for 24 h",
            Way::Subscription if delivery.by.type_name() == "AWS::SNS::Subscription" => "for 23 d",
            _ => continue,
        };
        if delivery.dead_letters.is_some() {
            continue;
        }
        let message =
            format!("what `{}` cannot deliver to `{}` is tried {tried}, and then is gone", resource.id(), queue.id());
        let told = findings.tell(delivery.target.place(), message);
        told.related(queue.id());
        told.help(match delivery.way {
            Way::Rule => "write a `DeadLetterConfig` at the target",
            _ => "write a `RedrivePolicy` at the subscription",
        });
    }
}
