//! Mistakes that no type can refuse: each is told once, by its code.

use contract::{Event, Fifo, Notification, ObjectCreated, Outcome, Tick};
use dsl::{Bucket, Cors, DataKeyReuse, EventBus, HttpApi, Method, Principal, Rate, Role, Rule, Target, prelude::*};
use serde_json::json;

use crate::words::*;

/// A code, and what it is told of.
type Case = (&'static str, fn(&mut Stack));

const CASES: &[Case] = &[
    ("too-many-sources", |stack| {
        let dead = stack.add(Queue::<Order>::dead_letters("Orders"));
        for number in 0..11 {
            let queue = Queue::<Order>::new(&format!("Orders{number}")).named(format!("orders-{number}"));
            stack.add(queue.dead_letter(dead, MaxReceiveCount::new(5)));
        }
    }),
    ("unused-reuse", |stack| {
        stack.add(Queue::<Order>::new("Orders").data_key_reuse(DataKeyReuse::minutes(10)));
    }),
    ("bad-account", |stack| {
        stack.add(Queue::<Order>::new("Orders").topics_of(["90601380626"]));
    }),
    ("bad-filter", |stack| {
        let topic = stack.add(Topic::<Order>::of("Orders"));
        let queue = stack.add(Queue::<Order>::new("Orders"));
        stack.add(topic.feeds(queue).filter_body(json!(["order"])));
    }),
    ("bad-filter", |stack| {
        let bus = stack.add(EventBus::new("Events", "events"));
        let queue = stack.add(Queue::<Event<Processed>>::new("Processed"));
        stack.add(bus.on::<Processed>("Processed").filter(json!("all")).to(queue));
    }),
    ("no-target", |stack| {
        stack.add(Rule::every("Due", Rate::minutes(1)));
    }),
    ("too-many-targets", |stack| {
        let mut rule = Rule::every("Due", Rate::minutes(1));
        for number in 0..6 {
            rule = rule.to(stack.add(Queue::<Tick>::new(&format!("Ticks{number}"))));
        }
        stack.add(rule);
    }),
    ("no-deduplication", |stack| {
        let bus = stack.add(EventBus::new("Events", "events"));
        let queue = stack.add(Queue::<Event<Processed, Fifo>>::new("Processed"));
        stack.add(bus.on::<Processed>("Processed").to(Target::of((queue, "all"))));
    }),
    ("bad-name", |stack| {
        stack.add(EventBus::new("Events", "events of mine"));
    }),
    ("bad-name", |stack| {
        stack.add(Queue::<Order>::new("Orders").named("orders.fifo"));
    }),
    ("bad-name", |stack| {
        stack.add(Queue::<Feedback>::new("Feedback").named("f".repeat(76)));
    }),
    ("bad-name", |stack| {
        stack.add(Topic::<Order>::of("Orders").named("orders.fifo"));
    }),
    ("bad-name", |stack| {
        stack.add(Bucket::new("Results").named("Results"));
    }),
    ("unnamed-source", |stack| {
        let queue = stack.add(Queue::<ObjectCreated<Ticket>>::new("Made"));
        stack.add(Bucket::new("Results").tells(queue, ""));
    }),
    ("bad-path", |stack| {
        let api = stack.add(HttpApi::new("Orders", "orders"));
        let queue = stack.add(Queue::<Order>::new("Orders"));
        stack.add(api.route(Method::Post, "/orders/", queue));
    }),
    ("duplicate-id", |stack| {
        let api = stack.add(HttpApi::new("Orders", "orders"));
        let ingest = stack.add(Queue::<Order>::new("Orders"));
        let ingest = Function::new("Ingest", Ingest { orders: ingest.grant() });
        let ingest = stack.add(ingest);
        stack.add(api.route(Method::Post, "/orders", ingest));
        stack.add(api.route(Method::Post, "/orders", ingest));
    }),
    ("bad-origin", |stack| {
        stack.add(HttpApi::new("Orders", "orders").cors(Cors::from_origins(["app.example.com"])));
    }),
    ("empty-network", |stack| {
        let none: [&str; 0] = [];
        stack.add(Function::new("Notify", Notify::default()).in_vpc(none, ["sg-1"]));
    }),
    ("no-principal", |stack| {
        stack.add(Role::assumed_by("Api", []));
    }),
    ("anybody", |stack| {
        stack.add(Role::assumed_by("Api", [Principal::anybody("a test")]));
    }),
    ("bad-external-id", |stack| {
        stack.add(Role::assumed_by("Api", [Principal::account("444455556666")]).external_id("a b"));
    }),
    ("star", |stack| {
        let all = dsl::grant_on("orders", dsl::Value::known("arn:aws:sqs:eu-west-1:444455556666:*"));
        stack.add(Function::new("Ingest", Ingest { orders: all }));
    }),
    ("policy-elsewhere", |stack| {
        let mut other = crate::words::stack("other");
        let queue = other.add(Queue::<Notification<Order>>::new("Orders"));
        let queue = stack.import(&other.export(queue));
        let topic = stack.add(Topic::<Order>::of("Orders"));
        stack.add(topic.feeds(queue));
    }),
    ("role-elsewhere", |stack| {
        let mut other = crate::words::stack("other");
        let packer = other.add(Function::new("Packer", Packer::default()));
        let scheduler = other.add(Function::new("Scheduler", Scheduler { packer: packer.grant() }));
        let scheduler = stack.import(&other.export(scheduler));
        let failed = stack.add(Queue::<Outcome<Tick>>::new("Failed"));
        stack.add(scheduler.event_invoke().on_failure(failed));
    }),
];

#[test]
fn every_mistake_is_told_with_a_remedy() {
    for (code, mistake) in CASES {
        let (_, findings) = made(mistake);
        let codes: Vec<_> = findings.iter().map(|found| found.code.as_ref()).collect();
        assert!(!codes.is_empty() && codes.iter().all(|found| found == code), "{code}: {findings:#?}");
        assert!(findings.iter().all(|found| found.help.is_some() && found.at.is_some()), "{findings:#?}");
    }
}
