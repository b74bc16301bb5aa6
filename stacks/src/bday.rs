//! Bday: greetings from a database to a webhook, at nine in the morning of each user's birthday.
//!
//! ```text
//! rate(1 minute) ─▶ bday-scheduler ─▶ bday-messages ─▶ bday-worker ─▶ HTTPS webhook
//!                     │ PostgreSQL ◀─────┊────────────────┘
//!                                        └─ after 5 receives ─▶ bday-messages-dlq
//! ```

use contracts::bday::{Birthday, Scheduler, Worker};
use dsl::{
    Bytes, Credentials, DatabaseStorage, InstanceClass, InterfaceService, NatGateways, Percent, Port, Postgres,
    RotationInterval, SecurityGroup, StringParameter, Vpc, VpcCidr, dashboard::Graph, pattern, prelude::*,
};

use crate::{Settings, settings::name_in};

/// What differs between environments, by design.
struct Figures {
    timeout: Timeout,
    /// Six times the worker's timeout, so that a message in work is never delivered a second time.
    visibility: VisibilityTimeout,
    /// Whether the database is protected from deletion, and leaves a snapshot.
    keep: bool,
}

impl Figures {
    const DEV: Self = Self { timeout: Timeout::seconds(30), visibility: VisibilityTimeout::seconds(180), keep: false };
    const PROD: Self = Self { keep: true, ..Self::DEV };
    /// A tenth of the times.
    const LOCAL: Self = Self { timeout: Timeout::seconds(3), visibility: VisibilityTimeout::seconds(18), ..Self::DEV };
}

const ADDRESSES: VpcCidr = VpcCidr::new([10, 60, 0, 0], 16);
const MEMORY: Memory = Memory::new(512);
const STORAGE: DatabaseStorage = DatabaseStorage::new(20);
const ROTATION: RotationInterval = RotationInterval::new(30);

/// The stack, where the environment has it.
pub fn stack(environment: &Environment, settings: &Settings) -> Option<Stack> {
    let set = settings.bday.as_ref()?;
    let figures = match environment.name.as_str() {
        "local" => Figures::LOCAL,
        "prod" => Figures::PROD,
        _ => Figures::DEV,
    };
    let name = format!("BdayInfraStack-{}", environment.name);
    let own = |name| name_in(environment, name);
    let mut stack = Stack::new(&name, environment, "Greets users on their birthday, at nine where they live");
    settings.tag(&mut stack, "bday");

    let network = Vpc::new("Bday", ADDRESSES).internet(NatGateways::One).flow_logs(LogRetention::OneWeek);
    let network = stack.add(network);
    let [scheduling, working, database, rotating] = [
        ("Scheduler", "The scheduler"),
        ("Worker", "The worker"),
        ("Database", "The database"),
        ("Rotation", "What gives the database new passwords"),
    ]
    .map(|(id, what)| stack.add(SecurityGroup::new(id, network, what)));
    let services = [InterfaceService::Sqs, InterfaceService::SecretsManager];
    let endpoints = stack.add(network.endpoints("Aws", services));
    for client in [scheduling, working, rotating] {
        stack.add(endpoints.allow_from(client, Port::HTTPS));
    }
    stack.add(working.allow_out(Port::HTTPS));

    let credentials = stack.add(Credentials::new("Database", "bday").named(own("bday/db-credentials")));
    let place = (network.isolated(), database);
    let database = Postgres::new("Bday", place, credentials, InstanceClass::T3_MICRO, STORAGE).database("bday");
    let database = if figures.keep { database } else { database.unprotected().removal(Removal::Delete) };
    let database = stack.add(database);
    stack.add(database.allow_from(scheduling));
    stack.add(database.allow_from(working));
    stack.add(database.rotation(ROTATION, network.isolated(), rotating));

    let alerts = Topic::new("Alerts").named(own("bday-alerts")).email(settings.alarm_email.to_string());
    let alerts = stack.add(alerts);
    let messages = Queue::<Birthday>::new("Messages").named(own("bday-messages")).retention(MessageRetention::days(14));
    let messages = messages.visibility_timeout(figures.visibility);
    let messages = pattern::queue_with_dlq(&mut stack, messages, MaxReceiveCount::new(5));
    let webhook = StringParameter::new("Webhook", own("/bday/webhook-url"), set.webhook_url.as_str());
    let webhook = stack.add(webhook.allowed_pattern("^https?://.+$").describe("Where birthdays are posted"));

    let watch = pattern::Watch::new(alerts).runbook("docs/runbooks/bday.md");
    let scheduler = Scheduler { database: credentials.grant(), birthdays: messages.queue.grant() };
    let scheduler = Function::new("Scheduler", scheduler).named(own("bday-scheduler")).memory(MEMORY);
    let scheduler = scheduler.timeout(Timeout::seconds(60)).log_retention(LogRetention::OneWeek);
    let scheduler = scheduler.in_network(network.isolated(), scheduling);
    let scheduler = pattern::scheduled(&mut stack, scheduler, Rate::minutes(1), &watch.max_errors(3));
    let reason = "a tick that failed is made up for by the next one, a minute later: events wait in the database";
    stack.acknowledge(scheduler, "async-call-without-destination", reason);

    let worker = Worker { database: credentials.grant(), webhook: webhook.grant() };
    let worker = Function::new("Worker", worker).named(own("bday-worker")).memory(MEMORY).timeout(figures.timeout);
    let worker = worker.log_retention(LogRetention::OneWeek).in_network(network.private(), working);
    let feeding = |mapping: dsl::EventSourceMapping<_>| {
        let mapping = mapping.batch_size(BatchSize::new(10)).max_concurrency(MaxConcurrency::new(10));
        mapping.enabled(set.enable_bday_worker_event_source)
    };
    let watch = watch.max_error_rate(Percent::new(10));
    let worker = pattern::worker(&mut stack, messages, worker, feeding, &watch);

    let depth = Alarm::above("MessagesDepth", messages.queue.depth(), 1_000);
    let cpu = Alarm::above("DatabaseCpu", database.cpu(), Percent::new(80));
    let space = Alarm::below("DatabaseSpace", database.free_storage(), Bytes::gigabytes(2));
    let mut overview = pattern::Overview::new(&name).worker("Messages", worker);
    for (alarm, means, section) in [
        (depth, "More birthdays wait than are posted", "age"),
        (cpu, "The database is busy", "database"),
        (space, "The database has little storage left", "database"),
    ] {
        overview = overview.alarm(watch.alarm(&mut stack, alarm, means, section));
    }
    let cpu = Graph::new("Database: processors", database.cpu());
    let connections = Graph::new("Database: connections", database.connections());
    let space = Graph::new("Database: free storage", database.free_storage());
    stack.add(overview.row([cpu.into(), connections.into(), space.into()]));

    stack.output("WebhookParameterName", webhook.name(), "Where birthdays are posted: changed without a deployment");
    stack.output("DatabaseSecretArn", credentials.arn(), "Where the database is, and as whom to sign in");
    stack.output("DatabaseAddress", database.address(), "The database's host, inside the network");
    stack.output("AlertsTopicArn", alerts.arn(), "What the alarms notify");
    Some(stack)
}
