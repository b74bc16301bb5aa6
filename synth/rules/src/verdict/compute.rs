//! The ways, read from the model.

use crate::model::{
    Alarm, Delivery, DeliveryKind, Facts, Function, Identity, Link, Model, Node, Queue, Setting, World, explore,
};

use super::{
    Consumer, Loss, Verdict, Watch, Way,
    entry::{entries, entry, named},
    loss,
};

/// What becomes of messages.
pub(crate) fn of(model: &Model<'_>) -> Verdict {
    let mut ways = Vec::new();
    for (index, resource) in model.resources.iter().enumerate() {
        let look: &dyn Fn(&World<'_>) -> Option<Way> = match resource.type_name {
            Queue::TYPE => &|world| way_of_queue(&Queue(world.resource(index)?)),
            Function::TYPE => &|world| way_of_function(&Function(world.resource(index)?)),
            _ => continue,
        };
        let (runs, _) = explore(model, look);
        let worlds: Vec<(Facts, Way)> = runs.into_iter().map(|run| (run.facts, run.result)).collect();
        ways.extend(distinct(&worlds));
    }
    Verdict { ways }
}

/// One way for all worlds in which it is the same.
fn distinct(worlds: &[(Facts, Way)]) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for (facts, way) in worlds {
        if ways.iter().any(|known| Way { when: None, ..known.clone() } == *way) {
            continue;
        }
        let others: Vec<&Facts> = worlds.iter().filter(|(_, other)| other != way).map(|(facts, _)| facts).collect();
        ways.push(Way { when: facts.against(&others), ..way.clone() });
    }
    ways
}

fn way_of_queue(queue: &Queue<'_>) -> Option<Way> {
    let consumers: Vec<Consumer> = queue
        .mappings()
        .map(|mapping| Consumer {
            mapping: mapping.id().to_owned(),
            function: mapping.function().here().map(|function| function.id().to_owned()),
            is_enabled: mapping.is_enabled(),
        })
        .collect();
    // Where a way ends is part of the way.
    if queue.takes_dead_letters() && consumers.is_empty() {
        return None;
    }
    let redrive = queue.redrive();
    let (receives, ends, dead) = match &redrive {
        Setting::Is(redrive) => {
            let receives = redrive.receives.clone().known().map(|receives| receives.value);
            let dead = redrive.queue.here();
            let target = redrive.target.clone().known().map(|text| text.to_string());
            (receives, dead.map(|dead| dead.id().to_owned()).or(target), dead)
        }
        Setting::LeftOut | Setting::Unknown => (None, None, None),
    };
    let tried = receives.zip(queue.visibility()).map(|(receives, each)| receives.saturating_mul(each.value));
    let retention = queue.retention().map(|retention| retention.value);
    let lives = match (&redrive, dead) {
        (Setting::LeftOut, _) => retention,
        (_, Some(dead)) => {
            let kept = retention.zip(dead.retention()).zip(queue.is_fifo());
            // A standard queue's clock runs on, a FIFO queue's starts anew.
            kept.map(
                |((own, dead), is_fifo)| if is_fifo { own.saturating_add(dead.value) } else { own.max(dead.value) },
            )
        }
        _ => None,
    };
    let mut watched = watches(queue);
    watched.extend(dead.iter().flat_map(watches));
    let loss = loss::of(queue, &redrive, &watched);
    Some(Way {
        through: queue.id().to_owned(),
        enters: entries(queue),
        consumers,
        receives,
        tried,
        ends,
        lives,
        watched,
        loss,
        when: None,
    })
}

/// A function that is called without a queue between: by a topic, a rule, a bucket.
fn way_of_function(function: &Function<'_>) -> Option<Way> {
    let by: Vec<Delivery<'_>> = function
        .linked(Link::Feeds)
        .flat_map(|resource| Delivery::of(&resource))
        .filter(|delivery| delivery.function() == Identity::Here(*function))
        .filter(|delivery| {
            matches!(delivery.way, DeliveryKind::Subscription | DeliveryKind::Rule | DeliveryKind::Bucket)
        })
        .collect();
    let first = by.first()?;
    let configured = function
        .linked(Link::Configures)
        .map(|config| config.property("DestinationConfig").get("OnFailure").get("Destination"))
        .find(Node::is_there);
    let own = function.property("DeadLetterConfig").get("TargetArn");
    let target = configured.or_else(|| own.is_there().then_some(own));
    let world = function.world();
    let text = target.as_ref().and_then(|node| node.text().known());
    let dead = text.as_ref().and_then(|text| world.queue(text).here());
    let loss = match (&target, dead) {
        (None, _) => Loss::Yes(vec![format!(
            "an event of `{}` that `{}` fails on three times is dropped",
            first.by.id(),
            function.id()
        )]),
        (Some(_), None) => Loss::Unknown(vec!["where failed events go is outside the template".to_owned()]),
        (Some(_), Some(dead)) => {
            let watched = watches(&dead);
            let kept = dead.retention().map_or(0, |retention| retention.value);
            if watched.iter().any(|watch| !watch.tells.is_empty()) {
                Loss::No(kept)
            } else {
                Loss::Yes(vec![format!(
                    "what lies in `{}` expires after {}, and no alarm tells",
                    dead.id(),
                    crate::words::time(kept)
                )])
            }
        }
    };
    Some(Way {
        through: function.id().to_owned(),
        enters: by.iter().map(entry).collect(),
        consumers: Vec::new(),
        // Once, and two retries: Lambda's default for asynchronous calls.
        receives: Some(3),
        tried: None,
        ends: dead.map(|dead| dead.id().to_owned()).or_else(|| text.map(|text| text.to_string())),
        lives: dead.and_then(|dead| Some(dead.retention()?.value)),
        watched: dead.iter().flat_map(watches).collect(),
        loss,
        when: None,
    })
}

/// The alarms on a queue, and whom they tell.
fn watches(queue: &Queue<'_>) -> Vec<Watch> {
    let watch = |alarm: Alarm<'_>| {
        let metrics = alarm.metrics();
        let metric = metrics.into_iter().find(|metric| metric.queue() == Identity::Here(*queue) && metric.sees())?;
        let tells = alarm.tells().known().unwrap_or_default();
        Some(Watch {
            alarm: alarm.id().to_owned(),
            on: queue.id().to_owned(),
            metric: metric.name,
            tells: tells.iter().map(|text| named(queue.world(), text)).collect(),
        })
    };
    queue.alarms().filter_map(watch).collect()
}
