//! Whole templates, as reviewed files: `SNAPSHOTS=overwrite cargo test -p dsl` writes them anew.

use contract::{Event, Notification, ObjectCreated, Outcome, Publish, Send, Tick};
use dsl::{
    Archive, ArchiveRetention, Bucket, Cfn, Cors, Cron, EphemeralStorage, EventAge, EventBus, EventRetries,
    ExistingBucket, FlexibleWindow, Grant, Group, HttpApi, InvocationAge, InvocationRetries, Lifecycle, Method,
    ObjectAge, Principal, Rate, RequestBurst, RequestRate, Role, Rule, Schedule, SecurityGroup, StorageClass, Target,
    Value, Vpc, VpcCidr, level1::kms, prelude::*,
};
use serde_json::json;
use snapbox::{Data, assert_data_eq, data::DataFormat};

use crate::words::*;

fn snapshot(stack: Stack) {
    let (artifact, findings) = stack.finish();
    assert!(findings.is_empty(), "{findings:#?}");
    let file = format!("{}/tests/flow/templates/{}.template.json", env!("CARGO_MANIFEST_DIR"), artifact.name);
    let expected = Data::read_from(file.as_ref(), Some(DataFormat::Text)).raw();
    assert_data_eq!(artifact.template.text(), expected);
}

/// An API before a queue, a worker behind it, events, and a redrive: everything encrypted with one key.
#[test]
fn ingestion() {
    let mut stack = stack("ingestion");
    let key = stack.add(Cfn::new("Key", kms::Key { enable_key_rotation: Some(true.into()), ..Default::default() }));
    let dead = stack.add(Queue::<Order>::dead_letters("Orders").named("orders-dlq").encrypted_with(key));
    let orders = stack.add(
        Queue::<Order>::new("Orders")
            .named("orders")
            .visibility_timeout(VisibilityTimeout::minutes(3))
            .encrypted_with(key)
            .dead_letter(dead, MaxReceiveCount::new(5)),
    );
    let records =
        stack.add(Table::<Record>::new("Records").encrypted_with(key).point_in_time_recovery().protect_from_deletion());
    let bus = stack.add(EventBus::new("Events", "ingestion-events").describe("What becomes of orders"));
    let news = stack.add(Topic::<Order>::of("News").named("news").encrypted_with(key));
    let shop = stack.add(Parameter::secret("ShopKey", "^[a-z]{8}$", "eight letters"));
    let shop = stack.add(Secret::from("ShopKey", shop));

    let ingest = stack.add(Function::new("Ingest", Ingest { orders: orders.grant() }).timeout(Timeout::seconds(10)));
    let worker = Worker {
        records: records.grant(),
        orders: orders.grant(),
        bus: bus.grant(),
        key: shop.grant(),
        news: news.grant(),
    };
    let worker = stack.add(Function::new("Worker", worker).memory(Memory::new(512)));
    let redrive = Redrive { dead: dead.grant(), orders: orders.grant() };
    let redrive = stack.add(Function::new("Redrive", redrive).timeout(Timeout::seconds(60)));
    stack.add(
        worker
            .consumes(orders)
            .batch_size(BatchSize::new(10))
            .max_concurrency(MaxConcurrency::new(10))
            .filter(json!({ "body": { "kind": ["order"] } }))
            .counted(),
    );

    let cors = Cors::from_origins(["https://app.example.com"])
        .methods([Method::Post])
        .headers(["content-type", "x-correlation-id"]);
    let api = stack.add(
        HttpApi::new("Ingestion", "ingestion-dev")
            .cors(cors)
            .throttle(RequestRate::new(100), RequestBurst::new(200))
            .access_logs(LogRetention::TwoWeeks),
    );
    stack.add(api.route(Method::Post, "/events", ingest));
    stack.add(api.route(Method::Post, "/orders/raw", orders));
    stack.add(api.route(Method::Get, "/redrive/preview", redrive).iam_authorization());
    let start = api.route(Method::Post, "/redrive/start", redrive).iam_authorization();
    stack.add(start.throttle(RequestRate::new(1), RequestBurst::new(1)));

    let unheard = stack.add(Queue::<Event<Processed>>::dead_letters("Processed"));
    let audit = stack.add(Queue::<Event<Processed>>::new("Audit").encrypted_with(key));
    let accounts = stack.add(Function::new("Accounts", Accounts::default()));
    stack.add(
        bus.on::<Processed>("Processed")
            .named("processed")
            .filter(json!({ "total": [{ "numeric": [">", 100] }] }))
            .to(Target::of(audit).retries(EventRetries::new(5)).max_age(EventAge::hours(1)).dead_letter(unheard))
            .to(accounts),
    );
    let other = stack.add(EventBus::new("Company", "company-events"));
    stack.add(bus.on::<Failed>("Failed").to(other));
    stack.add(Archive::of("Events", bus).keep(ArchiveRetention::new(30)).only::<Processed>().only::<Failed>());

    stack.add(Alarm::above("ApiErrors", api.server_errors(), 0));
    stack.add(Alarm::above("ApiLatency", api.latency(), Duration::seconds(1)));
    stack.add(Alarm::above("InFlight", orders.in_flight(), 1_000));
    stack.add(Alarm::above("ThrottledWrites", records.throttled_writes(), 0));
    stack.add(Alarm::above("WorkerDuration", worker.duration(), Duration::seconds(25)));
    stack.output("ApiUrl", api.url(), "Where events are posted");
    snapshot(stack);
}

/// A topic fans out; alarms reach a function.
#[test]
fn fan_out() {
    let mut stack = stack("fan-out");
    let key = stack.add(Cfn::new("Key", kms::Key::default()));
    let alarms = stack.add(Topic::new("Alarms").named("alarms").email("night@example.com").encrypted_with(key));
    let notify = stack.add(Function::new("Notify", Notify::default()));
    stack.add(alarms.feeds(notify));

    let orders = stack.add(Topic::<Order>::of("Orders").encrypted_with(key));
    let raw = stack.add(Queue::<Order>::new("Raw").encrypted_with(key));
    let lost = stack.add(Queue::<Notification<Order>>::dead_letters("Lost"));
    let enveloped = stack.add(Queue::<Notification<Order>>::new("Enveloped").watchers([Principal::this_account()]));
    stack.add(orders.feeds(raw).filter_body(json!({ "kind": ["order"] })));
    stack.add(orders.feeds(enveloped).filter_attributes(json!({ "event": ["placed"] })).dead_letter(lost));
    stack.add(Alarm::above("Lost", orders.failed(), 0).notify(alarms));

    let outside = stack.add(
        Queue::<Notification<Order>>::new("Outside")
            .topics_of(["906013806264", "802324068763"])
            .watchers([Principal::account("444455556666")])
            .encrypted_with(key),
    );
    stack.output("OutsideQueueArn", outside.arn(), "What topics outside send to");

    let in_order = stack.add(Topic::<Feedback>::of("Feedback").named("feedback").content_based_deduplication());
    let feedback = stack.add(Queue::<Feedback>::new("Feedback").named("feedback"));
    stack.add(in_order.feeds(feedback));
    snapshot(stack);
}

/// Ticks by rule and by schedule into functions in a network, and what becomes of those that fail.
#[test]
fn clock() {
    let mut stack = stack("clock");
    let packer = stack.add(
        Function::new("Packer", Packer::default())
            .image(Value::text([
                Value::account(),
                ".dkr.ecr.".into(),
                Value::region(),
                ".amazonaws.com/packer:1".into(),
            ]))
            .ephemeral_storage(EphemeralStorage::new(1_024))
            .traced(),
    );
    let scheduler = stack.add(
        Function::new("Scheduler", Scheduler { packer: packer.grant() })
            .timeout(Timeout::minutes(1))
            .in_vpc(["subnet-0a1b2c3d", "subnet-4e5f6a7b"], ["sg-0a1b2c3d"]),
    );
    stack.add(Rule::every("Due", Rate::minutes(1)).to(scheduler));

    let reports = stack.add(Queue::<Tick>::new("Reports"));
    let late = stack.add(Queue::<Tick>::dead_letters("Late"));
    stack.add(
        Schedule::new("Reports", Cron::daily(9, 0), reports)
            .zone("Europe/Berlin".parse().unwrap())
            .flexible(FlexibleWindow::new(15))
            .retries(EventRetries::new(3))
            .max_age(EventAge::hours(1))
            .dead_letter(late),
    );
    stack.add(Schedule::new("Once", "2027-01-01T00:00:00".parse::<dsl::Once>().unwrap(), scheduler).enabled(false));

    let failed = stack.add(Queue::<Outcome<Tick>>::dead_letters("Failed"));
    let network = stack.add(Vpc::new("Clock", VpcCidr::new([10, 20, 0, 0], 16)));
    let group = stack.add(SecurityGroup::new("Undertaker", network, "What the undertaker reaches"));
    let undertaker = Function::new("Undertaker", Undertaker::default()).in_network(network.isolated(), group);
    let undertaker = stack.add(undertaker);
    stack.add(
        scheduler
            .event_invoke()
            .retries(InvocationRetries::new(1))
            .max_age(InvocationAge::minutes(5))
            .on_failure(failed)
            .on_success(undertaker),
    );
    stack.add(Alarm::above("Dropped", scheduler.dropped(), 0));
    snapshot(stack);
}

/// Queues in order behind an API outside, with results in buckets.
#[test]
fn tenant() {
    let mut stack = stack("tenant");
    let dead = stack.add(Queue::<Feedback>::dead_letters("Feedback").named("api-feedback-dlq"));
    let feedback = stack.add(
        Queue::<Feedback>::new("Feedback")
            .named("api-feedback")
            .retention(MessageRetention::MAX)
            .high_throughput()
            .dead_letter(dead, MaxReceiveCount::new(3)),
    );
    let urgent = stack.add(
        Queue::<Feedback>::new("Urgent")
            .named("api-urgent")
            .content_based_deduplication()
            .dead_letter(dead, MaxReceiveCount::new(3)),
    );
    let logs = stack.add(Bucket::new("Logs").removal(Removal::Delete));
    let made = stack.add(Queue::<ObjectCreated<Ticket>>::new("Made"));
    let results = stack.add(
        Bucket::new("Results")
            .named("tenant-results-dev")
            .versioned()
            .lifecycle(
                Lifecycle::of("feedback/")
                    .moves(StorageClass::Infrequent, ObjectAge::new(30))
                    .expires(ObjectAge::new(365)),
            )
            .lifecycle(Lifecycle::all().expires_old_versions(ObjectAge::new(90)))
            .access_logs(logs, "results/")
            .tells(made, "feedback/"),
    );
    let lake = ExistingBucket::named("the-data-lake");
    let worker = FeedbackWorker {
        tickets: results.objects("feedback").grant(),
        lake: lake.objects("feedback").grant(),
        dead: dead.grant(),
    };
    let worker = stack.add(Function::new("FeedbackWorker", worker).named("feedback-worker"));
    stack.add(worker.consumes(feedback).batch_size(FifoBatchSize::new(10)));
    stack.add(worker.consumes(urgent).enabled(false));

    stack.add(
        Role::assumed_by("Api", [Principal::account("444455556666"), Principal::account("777788889999")])
            .external_id("tenant-7")
            .describe("The API that runs elsewhere")
            .may(feedback.grant::<Send<Feedback>>())
            .may(urgent.grant::<Send<Feedback>>()),
    );
    let api = stack.add(HttpApi::new("Tenant", "tenant-dev"));
    let group = Group::header("x-user").deduplication_header("x-message-id");
    stack.add(api.route(Method::Post, "/feedback/{tenant}", (urgent, group)));
    snapshot(stack);
}

#[test]
fn an_optional_binding_that_is_left_out_leaves_nothing() {
    let mut stack = stack("optional");
    let news: Option<Handle<Topic<Order>>> = None;
    let orders = stack.add(Queue::<Order>::new("Orders"));
    let records = stack.add(Table::<Record>::new("Records"));
    let bus = stack.add(EventBus::new("Events", "events"));
    let key = stack.add(Parameter::secret("Key", "^[a-z]{8}$", "eight letters"));
    let key = stack.add(Secret::from("Key", key));
    let worker = Worker {
        records: records.grant(),
        orders: orders.grant(),
        bus: bus.grant(),
        key: key.grant(),
        news: news.map(Handle::grant::<Publish<Order>>).into(),
    };
    let _: &Grant<Option<Publish<Order>>> = &worker.news;
    stack.add(Function::new("Worker", worker));
    let (artifact, findings) = stack.finish();
    assert!(findings.is_empty(), "{findings:#?}");
    let text = artifact.template.text();
    assert!(!text.contains("NEWS_TOPIC") && !text.contains("sns:Publish"), "{text}");
}
