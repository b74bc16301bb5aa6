//! A shop's orders, as another team would describe them.

use contract::{Message, Setting, Standard, contract};
use dsl::{Severity, pattern, prelude::*};
use rules::{Check, Rule};
use serde::Deserialize;

/// What this team asks of every queue.
pub const RULES: &[Rule] = &[Rule {
    number: None,
    code: "shop-retention",
    severity: Severity::Warning,
    title: "a queue keeps its messages for a week",
    why: "the shop is closed for five days around New Year",
    source: "the shop's handbook, Queues",
    check: Check::Queue(|queue, findings| {
        let kept = queue.property("MessageRetentionPeriod");
        if kept.number().known().is_none_or(|kept| kept.value < 604_800) {
            findings.tell(kept.place(), format!("`{}` forgets within a week", queue.id())).help("write 604800");
        }
    }),
}];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub night_shift: String,
}

pub struct Order;

impl Message for Order {
    type Queue = Standard;
    const NAME: &'static str = "Order";
}

contract! {
    /// What the clerk may touch.
    pub Clerk in "clerk" consumes Order {
        /// How the clerk greets.
        greeting: Setting<String> = "GREETING",
    }
}

pub fn app(environment: &Environment, settings: &Settings) -> App {
    let mut stack = Stack::new(format!("orders-{}", environment.name), environment, "Orders on their way");
    let alerts = stack.add(Topic::new("Alerts").email(&settings.night_shift));
    let orders = Queue::<Order>::new("Orders")
        .named(format!("orders-{}", environment.name))
        .visibility_timeout(VisibilityTimeout::minutes(3));
    let orders = pattern::queue_with_dlq(&mut stack, orders, MaxReceiveCount::new(5));
    pattern::worker(
        &mut stack,
        orders,
        Function::new("Clerk", Clerk { greeting: setting("hello") }),
        |mapping| mapping.max_concurrency(MaxConcurrency::new(10)),
        &pattern::Watch::new(alerts),
    );
    App::new(environment.clone()).with(stack)
}
