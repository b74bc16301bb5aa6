//! A shop's orders, as another team would describe them.

use contract::{Message, Setting, Standard, contract};
use dsl::{pattern, prelude::*};
use serde::Deserialize;

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
