//! Bday: greetings from a database to a webhook, at nine in the morning of each user's birthday.
//!
//! ```text
//! rate(1 minute) ─▶ bday-scheduler ─▶ bday-messages ─▶ bday-worker ─▶ HTTPS webhook
//!                     │ PostgreSQL ◀─────┊────────────────┘
//!                                        └─ after 5 receives ─▶ bday-messages-dlq
//! ```

use contracts::bday::{Birthday, Scheduler, Worker};
use dsl::{
    Bytes, Credentials, DatabaseStorage, EventSourceMapping, InstanceClass, InterfaceService, NatGateways, Percent,
    Port, Postgres, RotationInterval, SecurityGroup, StringParameter, Vpc, VpcCidr, dashboard::Graph, pattern,
    prelude::*,
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
const STORAGE: DatabaseStorage = DatabaseStorage::new(20);
const WEEK: LogRetention = LogRetention::OneWeek;

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

    let network = stack.add(Vpc::new("Bday", ADDRESSES).internet(NatGateways::One).flow_logs(WEEK));
    let mut group = |id, what| stack.add(SecurityGroup::new(id, network, what));
    let (scheduling, working) = (group("Scheduler", "The scheduler"), group("Worker", "The worker"));
    let (serving, rotating) = (group("Database", "The database"), group("Rotation", "New passwords for the database"));
    let aws = stack.add(network.endpoints("Aws", [InterfaceService::Sqs, InterfaceService::SecretsManager]));
    for client in [scheduling, working, rotating] {
        stack.add(aws.allow_from(client, Port::HTTPS));
    }
    stack.add(working.allow_out(Port::HTTPS));

    let credentials = stack.add(Credentials::new("Database", "bday").named(own("bday/db-credentials")));
    let place = (network.isolated(), serving);
    let database = Postgres::new("Bday", place, credentials, InstanceClass::T3_MICRO, STORAGE).database("bday");
    let database = stack.add(if figures.keep { database } else { database.unprotected().removal(Removal::Delete) });
    stack.add(database.allow_from(scheduling));
    stack.add(database.allow_from(working));
    stack.add(database.rotation(RotationInterval::new(30), network.isolated(), rotating));

    let alerts = Topic::new("Alerts").named(own("bday-alerts")).email(&settings.alarm_email);
    let watch = pattern::Watch::new(stack.add(alerts)).runbook("docs/runbooks/bday.md");
    let messages = Queue::<Birthday>::new("Messages").named(own("bday-messages")).retention(MessageRetention::days(14));
    let messages = messages.visibility_timeout(figures.visibility);
    let messages = pattern::queue_with_dlq(&mut stack, messages, MaxReceiveCount::new(5));
    stack.acknowledge(messages.dlq, "dead-letters-expire", "14 days are the most that either queue keeps a message");
    let webhook = StringParameter::new("Webhook", own("/bday/webhook-url"), set.webhook_url.as_str());
    let webhook = stack.add(webhook.allowed_pattern("^https?://.+$").describe("Where birthdays are posted"));

    let scheduler = Scheduler { database: credentials.grant(), birthdays: messages.queue.grant() };
    let scheduler = Function::new("Scheduler", scheduler).named(own("bday-scheduler")).timeout(Timeout::seconds(60));
    let scheduler = scheduler.memory(Memory::new(512)).log_retention(WEEK).inside(network.isolated(), scheduling);
    let scheduler = pattern::scheduled(&mut stack, scheduler, Rate::minutes(1), &watch.max_errors(3));
    let worker = Worker { database: credentials.grant(), webhook: webhook.grant() };
    let worker = Function::new("Worker", worker).named(own("bday-worker")).timeout(figures.timeout);
    let worker = worker.memory(Memory::new(512)).log_retention(WEEK).inside(network.private(), working);
    let watch = watch.max_error_rate(Percent::new(10));
    let feeding = |mapping: EventSourceMapping<_>| {
        mapping.max_concurrency(MaxConcurrency::new(10)).enabled(set.enable_bday_worker_event_source)
    };
    let worker = pattern::worker(&mut stack, messages, worker, feeding, &watch);

    let (cpu, space) = (database.cpu(), database.free_storage());
    let busy = Graph::new("Database: processors", cpu.clone());
    let connected = Graph::new("Database: connections", database.connections());
    let left = Graph::new("Database: storage left", space.clone());
    let mut overview = pattern::Overview::new(&name).worker("Messages", worker);
    overview = overview.function("Scheduler", scheduler.function, scheduler.errors);
    for (alarm, means, section) in [
        (Alarm::above("MessagesDepth", messages.queue.depth(), 1_000), "Too many birthdays wait", "age"),
        (Alarm::above("DatabaseCpu", cpu, Percent::new(80)), "The database is busy", "database"),
        (Alarm::below("DatabaseSpace", space, Bytes::gigabytes(2)), "The database's storage runs out", "database"),
    ] {
        overview = overview.alarm(watch.alarm(&mut stack, alarm, means, section));
    }
    stack.add(overview.row([busy.into(), connected.into(), left.into()]));

    stack.output("WebhookParameterName", webhook.name(), "Where birthdays are posted: changed without a deployment");
    stack.output("DatabaseSecretArn", credentials.arn(), "Where the database is, and as whom to sign in");
    stack.output("AlertsTopicArn", watch.alerts().arn(), "What the alarms notify");
    Some(stack)
}
