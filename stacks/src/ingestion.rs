//! Ingestion: orders from an API to a service, once each, with a redrive.
//!
//! ```text
//! POST /events ─▶ ingest ─▶ orders ─▶ worker ─▶ the service behind, table
//!                             │          └─▶ bus: processed, failed
//!                             └─ after 5 receives ─▶ orders-dlq ◀─ redrive ◀─ GET /redrive/preview, POST /redrive/start
//! ```

use contracts::ingestion::{FailureMode, Ingest, Order, OrderRecord, Redrive, Worker};
use dsl::{
    Cors, Count, EncryptionKey, GatewayService, Metric, NatGateways, Percent, Port, RequestBurst, RequestRate,
    SecurityGroup, Statistic, StringParameter, Vpc, VpcCidr, dashboard::Graph, pattern, prelude::*,
};

use crate::{Settings, settings::name_in};

/// What differs between environments, by design.
struct Figures {
    timeout: Timeout,
    /// Six times the worker's timeout, so that a message in work is never delivered a second time.
    visibility: VisibilityTimeout,
    /// How long the circuit to the service behind stays open, and how long an outage of it is waited out.
    cool_down: Duration,
    outage: Duration,
    removal: Removal,
}

impl Figures {
    const DEV: Self = Self {
        timeout: Timeout::seconds(30),
        visibility: VisibilityTimeout::seconds(180),
        cool_down: Duration::seconds(30),
        outage: Duration::hours(1),
        removal: Removal::Delete,
    };
    const PROD: Self = Self { removal: Removal::Retain, ..Self::DEV };
    /// A tenth of the times.
    const LOCAL: Self = Self {
        timeout: Timeout::seconds(3),
        visibility: VisibilityTimeout::seconds(18),
        cool_down: Duration::seconds(3),
        outage: Duration::minutes(6),
        ..Self::DEV
    };
}

const RECEIVES: MaxReceiveCount = MaxReceiveCount::new(5);
const ADDRESSES: VpcCidr = VpcCidr::new([10, 50, 0, 0], 16);

/// The stack, where the environment has it.
pub fn stack(environment: &Environment, settings: &Settings) -> Option<Stack> {
    let set = settings.ingestion.as_ref()?;
    let figures = match environment.name.as_str() {
        "local" => Figures::LOCAL,
        "prod" => Figures::PROD,
        _ => Figures::DEV,
    };
    let lab = format!("IngestionLab-{}", environment.name);
    let own = |name| name_in(environment, name);
    let mut stack = Stack::new(&lab, environment, "Takes orders, hands each on once, and tells what became of them");
    settings.tag(&mut stack, "ingestion");

    let key = set.own_key.then(|| stack.add(EncryptionKey::new("Ingestion").alias(&lab).removal(figures.removal)));
    let network = set.own_network.then(|| {
        let network = Vpc::new("Ingestion", ADDRESSES).internet(NatGateways::One).flow_logs(LogRetention::TwoWeeks);
        let network = stack.add(network.gateway_endpoint(GatewayService::DynamoDb));
        let group = stack.add(SecurityGroup::new("Functions", network, "The functions of the ingestion"));
        stack.add(group.allow_out(Port::HTTPS));
        (network.private(), group)
    });

    let alerts = Topic::new("Alerts").named(format!("{lab}-alerts")).email(&settings.alarm_email);
    let alerts = stack.add(with(alerts, key, Topic::encrypted_with));
    let orders = Queue::<Order>::new("Orders").named(format!("{lab}-orders"));
    let orders = orders.retention(MessageRetention::days(4)).visibility_timeout(figures.visibility);
    let orders = pattern::queue_with_dlq(&mut stack, with(orders, key, Queue::encrypted_with), RECEIVES);
    let records = Table::<OrderRecord>::new("Orders").named(format!("{lab}-orders"));
    let records = records.point_in_time_recovery().removal(figures.removal);
    let records = stack.add(with(records, key, Table::encrypted_with));
    stack.acknowledge(records, "name-blocks-replacement", "reports know the table by its name");
    let bus = EventBus::new("Events", format!("{lab}-events")).describe("What became of orders");
    let bus = stack.add(with(bus, key, EventBus::encrypted_with));
    let mode = StringParameter::new("FailureMode", own("/ingestion/failure_mode"), "none");
    let mode = stack.add(mode.one_of(&FailureMode::NAMES).describe("Faults that are switched on"));

    let ingest = Ingest { orders: orders.queue.grant(), metrics: setting(&lab) };
    let ingest = Function::new("Ingest", ingest).named(own("ingest"));
    let ingest = ingest.memory(Memory::new(256)).timeout(Timeout::seconds(10));
    let ingest = stack.add(with(ingest, network, |it, (subnets, group)| it.in_network(subnets, group)));
    let worker = Worker {
        orders: orders.queue.grant(),
        dead_letters: orders.dlq.grant(),
        records: records.grant(),
        events: bus.grant(),
        failure_mode: mode.grant(),
        downstream_url: setting(&set.downstream_url),
        cool_down: setting(figures.cool_down.get()),
        outage: setting(figures.outage.get()),
        receives: setting(RECEIVES.get()),
        metrics: setting(&lab),
    };
    let worker = Function::new("Worker", worker).named(own("worker")).memory(Memory::new(512)).timeout(figures.timeout);
    let worker = with(worker, network, |it, (subnets, group)| it.in_network(subnets, group));
    let redrive = Redrive { dead_letters: orders.dlq.grant(), orders: orders.queue.grant() };
    let redrive = Function::new("Redrive", redrive).named(own("redrive"));
    let redrive = redrive.memory(Memory::new(256)).timeout(Timeout::seconds(60));
    let redrive = stack.add(with(redrive, network, |it, (subnets, group)| it.in_network(subnets, group)));

    let watch = pattern::Watch::new(alerts).max_age(Duration::minutes(5)).max_error_rate(Percent::new(1));
    let watch = watch.ranked().runbook("docs/runbooks/ingestion.md");
    let feeding = |mapping: dsl::EventSourceMapping<_>| {
        mapping.batch_size(BatchSize::new(10)).max_concurrency(MaxConcurrency::new(10))
    };
    let worker = pattern::worker(&mut stack, orders, worker, feeding, &watch);
    let mut overview = pattern::Overview::new(&lab).worker("Orders", worker);
    for (id, function) in [("Ingest", ingest), ("Redrive", redrive)] {
        let errors = watch.function(&mut stack, id, function);
        stack.output(&format!("{id}FunctionName"), function.name(), "A function that answers requests");
        overview = overview.function(id, function, errors);
    }
    let count = |name: &'static str| -> Metric<Count> { Metric::of(lab.clone(), name, Statistic::Sum) };
    let fates = Graph::new("Orders", count("OrdersProcessed").label("processed"));
    let fates = fates.and(count("OrdersRepeated").label("repeated")).and(count("OrdersFailed").label("failed"));
    stack.add(overview.row([fates.into()]));

    let cors = Cors::from_origins(&set.cors_origins).methods([Method::Post]);
    let cors = cors.headers(["content-type", "x-correlation-id"]).exposes(["x-correlation-id"]);
    let api = HttpApi::new("Ingestion", &lab).cors(cors).access_logs(LogRetention::TwoWeeks);
    let api = stack.add(api.throttle(RequestRate::new(100), RequestBurst::new(200)));
    stack.add(api.route(Method::Post, "/events", ingest));
    stack.add(api.route(Method::Get, "/redrive/preview", redrive).iam_authorization());
    stack.add(api.route(Method::Post, "/redrive/start", redrive).iam_authorization());

    stack.output("ApiUrl", api.url(), "Where orders are posted");
    stack.output("TableName", records.name(), "What has been done for each order");
    stack.output("BusName", bus.name(), "What tells what became of orders");
    stack.output("FailureModeParameterName", mode.name(), "What switches faults on");
    stack.output("AlertsTopicArn", alerts.arn(), "What the alarms notify");
    Some(stack)
}

/// A builder with an option, where it is switched on.
fn with<T, O>(thing: T, option: Option<O>, set: impl FnOnce(T, O) -> T) -> T {
    match option {
        Some(option) => set(thing, option),
        None => thing,
    }
}
