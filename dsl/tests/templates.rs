//! Whole templates of stacks that use every builder of networks, databases, keys and watching, as reviewed files:
//! `SNAPSHOTS=overwrite cargo test -p dsl` writes them anew. And every fault that those builders tell.
#![cfg(feature = "builders")]

use contract::{Nothing, Read, Url, contract};
use dsl::{
    AlarmRule, Bytes, Count, Credentials, Dashboard, DatabaseStorage, DeletionWindow, EncryptionKey, Evaluation,
    GatewayService, GeneratedSecret, InstanceClass, InterfaceService, KeyRotation, KeyUser, LogField, LogPattern,
    Metric, MetricFilter, Milliseconds, MissingData, MonitoringInterval, NatGateways, ParameterName, Percent, Port,
    Postgres, RotationInterval, SecretLength, SecurityGroup, Statistic, StringParameter, TimeSeries, Value, Vpc,
    VpcCidr, Zones,
    dashboard::{AlarmStatus, Graph, LogQuery, Number, Text},
    prelude::*,
};
use snapbox::{Data, assert_data_eq};

contract! {
    /// What sends birthday messages.
    pub Scheduler in "scheduler" consumes Nothing {
        /// Opens the database.
        database: Read<contract::Secret> = "DATABASE_SECRET",
        /// Where messages go.
        webhook: Read<contract::Parameter<Url>> = "WEBHOOK_PARAMETER",
        /// Faults that are switched on.
        failure_mode: Read<contract::Parameter<String>> = "FAILURE_MODE_PARAMETER",
    }
}

fn environment() -> Environment {
    let (name, account, region) = ("dev".into(), "111122223333".into(), "eu-west-1".into());
    Environment { name, account, region, architecture: Architecture::Arm64 }
}

const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
const STORAGE: DatabaseStorage = DatabaseStorage::new(20);
const MOST_STORAGE: DatabaseStorage = DatabaseStorage::new(100);
const MONTHLY: RotationInterval = RotationInterval::new(30);

fn database() -> Stack {
    let mut stack = Stack::new("orders-dev", &environment(), "A database in a network of its own");
    stack.tag("project", "orders");
    let key = stack.add(
        EncryptionKey::new("Orders")
            .alias("orders-dev")
            .describe("Everything of the orders")
            .rotated_every(KeyRotation::new(180))
            .deletion_window(DeletionWindow::new(14))
            .used_by(KeyUser::CloudWatch)
            .used_by(KeyUser::EventBridge)
            .used_by(KeyUser::S3)
            .used_by(KeyUser::Sns),
    );
    let network = stack.add(
        Vpc::new("Orders", ADDRESSES)
            .internet(NatGateways::One)
            .gateway_endpoint(GatewayService::S3)
            .gateway_endpoint(GatewayService::DynamoDb)
            .flow_logs(LogRetention::OneWeek),
    );
    let scheduler_group = stack.add(SecurityGroup::new("Scheduler", network, "The scheduler"));
    let worker_group = stack.add(SecurityGroup::new("Worker", network, "The worker"));
    let rotation_group = stack.add(SecurityGroup::new("Rotation", network, "What changes the password"));
    let database_group = stack.add(SecurityGroup::new("Database", network, "The database"));
    let endpoints = stack.add(network.endpoints("Aws", [InterfaceService::Sqs, InterfaceService::SecretsManager]));
    stack.add(endpoints.allow_from(scheduler_group, Port::HTTPS));
    stack.add(endpoints.allow_from(rotation_group, Port::HTTPS));
    stack.add(worker_group.allow_out(Port::HTTPS).describe("The webhook, by NAT"));

    let credentials = stack.add(
        Credentials::new("Database", "orders")
            .named("orders-dev/db-credentials")
            .describe("The database's first user")
            .encrypted_with(key),
    );
    let database = stack.add(
        Postgres::new("Orders", (network.isolated(), database_group), credentials, InstanceClass::T3_MICRO, STORAGE)
            .named("orders-dev")
            .database("orders")
            .grows_to(MOST_STORAGE)
            .encrypted_with(key)
            .enhanced_monitoring(MonitoringInterval::Minute)
            .performance_insights()
            .iam_authentication()
            .standby(),
    );
    stack.add(database.allow_from(scheduler_group));
    stack.add(database.allow_from(worker_group));
    stack.add(database.rotation(MONTHLY, network.isolated(), rotation_group));

    stack.add(GeneratedSecret::new("Signing").length(SecretLength::new(64)).letters_and_digits());
    stack.add(GeneratedSecret::new("Client").excluding("\"'").field("secret", &[("clientId", "orders")]));
    stack.add(LogGroup::new("Audit", LogRetention::OneYear).encrypted_with(key));
    let failure_mode = stack.add(
        StringParameter::new("FailureMode", "/orders-dev/failure_mode", "none")
            .describe("Faults that are switched on")
            .one_of(&["none", "poison_payload", "throttle"]),
    );
    let webhook: ParameterName = "/orders-dev/webhook-url".parse().expect("a name by levels");
    let database_secret = database.credentials().grant();
    let contract =
        Scheduler { database: database_secret, webhook: webhook.grant(), failure_mode: failure_mode.grant() };
    stack.add(Function::new("Scheduler", contract));

    stack.add(Alarm::above("DatabaseBusy", database.cpu(), Percent::new(80)).over(Period::minutes(5)));
    stack.add(Alarm::below("DatabaseFull", database.free_storage(), Bytes::gigabytes(2)));
    stack.add(Dashboard::new("Database").named("orders-dev").row((
        Graph::new("Processors", database.cpu().label("busy")).limit(Percent::new(80), "alarm"),
        Graph::new("Connections", database.connections()),
        Graph::new("Space left", database.free_storage()).right(database.free_memory()),
    )));
    stack.output("DatabaseAddress", database.address(), "Where clients connect to");
    stack.output("DatabasePort", database.port(), "By which port");
    stack.output("WebhookArn", webhook.arn(), "The parameter an operator sets");
    stack
}

fn watching() -> Stack {
    let mut stack = Stack::new("watched-dev", &environment(), "Alarms and a dashboard");
    let alerts = stack.add(Topic::new("Alerts").email("night@example.com"));
    let mail = stack.add(Topic::new("Mail").email("day@example.com"));
    let orders = stack.add(Queue::<Standard>::new("Orders").named("orders-dev"));
    let logs = stack.add(LogGroup::new("Orders", LogRetention::OneWeek));

    let calls: Metric<Count> = Metric::of("Orders", "Calls", Statistic::Sum).dimension("Environment", "dev");
    let errors: Metric<Count> = Metric::of("Orders", "Errors", Statistic::Sum).dimension("Environment", "dev");
    let throttles: Metric<Count> = Metric::of("Orders", "Throttles", Statistic::Sum).dimension("Environment", "dev");
    let latency: Metric<Milliseconds> =
        Metric::of("Orders", "Latency", Statistic::Percentile(Percent::new(99))).dimension("Environment", "dev");
    let rate = errors.clone().plus(throttles).rate_of(calls.clone());
    let refused = LogField::new("level").is("ERROR").and(LogField::new("error.status").at_least(500));
    let refused = stack.add(MetricFilter::counting("Refused", logs, refused, "Orders", "Refused"));
    let parsing: Metric<Milliseconds> = stack.add(MetricFilter::measuring(
        "Parsing",
        logs,
        LogPattern::containing("parsed"),
        LogField::new("elapsed"),
        "Orders",
        "Parsing",
    ));

    let failing = stack.add(
        Alarm::above("OrdersFailing", rate.clone().while_at_least(calls.clone(), 20), Percent::new(10))
            .over(Period::minutes(5))
            .evaluate(Evaluation::some(2, 3))
            .describe("More than a tenth of the orders fail")
            .runbook("https://example.com/runbooks/orders")
            .notify(alerts)
            .notify_start(mail),
    );
    let slow = stack.add(
        Alarm::above("OrdersSlow", latency.clone(), Milliseconds::new(200)).evaluate(Evaluation::all(3)).notify(mail),
    );
    let silent = stack.add(
        Alarm::below("OrdersSilent", calls.clone(), 1).over(Period::minutes(60)).missing_data(MissingData::Breaching),
    );
    let old = stack.add(Alarm::above("OrdersOld", orders.oldest_message_age(), Duration::minutes(5)));
    stack.add(Alarm::above("OrdersRefused", refused.clone(), 3).named("orders-dev-refused"));
    let rule =
        AlarmRule::all_of([AlarmRule::any_of([failing, slow]), AlarmRule::from(old), AlarmRule::none_of([silent])]);
    let down = stack.add(Alarm::composite("OrdersDown", rule).describe("Orders do not come through").notify(alerts));

    let board = stack.add(
        Dashboard::new("Overview")
            .named("watched-dev")
            .row((
                Text::new(Value::text(["# Orders in ".into(), Value::region(), "\n\"all\" of them".into()])),
                AlarmStatus::new("Alarms", [failing, slow, silent, old]).and(down),
            ))
            .row((
                Number::new("Calls", calls.clone()).and(errors.clone()).over(Period::minutes(60)),
                Graph::new("Failed, percent", rate.label("failed")).limit(Percent::new(10), "alarm").height(ROWS),
                Graph::new("Latency", latency).and(parsing.label("parsing")).width(dsl::Columns::new(6)),
            ))
            .row([Graph::new("Calls", calls).and(errors).and(refused).right(orders.depth()).stacked()])
            .row([LogQuery::new(
                "Errors",
                [logs],
                "fields @timestamp, @message | filter level = \"ERROR\" | limit 20",
            )]),
    );
    stack.output("DashboardUrl", board.url(), "What the orders do");
    stack
}

const ROWS: dsl::WidgetHeight = dsl::WidgetHeight::new(8);

fn isolated() -> Stack {
    let mut stack =
        Stack::new("isolated-dev", &environment(), "A network without a way out, and one with a way out per zone");
    let network = stack.add(Vpc::new("Closed", VpcCidr::new([172, 16, 4, 0], 22)).zones(Zones::new(3)));
    stack.output("VpcId", network.id(), "The closed network");
    stack.add(Vpc::new("Open", VpcCidr::new([192, 168, 0, 0], 24)).internet(NatGateways::PerZone));
    stack
}

#[test]
fn every_template_is_as_reviewed() {
    for stack in [database(), watching(), isolated()] {
        let (artifact, findings) = stack.finish();
        assert!(findings.is_empty(), "{findings:#?}");
        let file = format!("{}/tests/snapshots/{}.template.json", env!("CARGO_MANIFEST_DIR"), artifact.name);
        let reviewed = Data::read_from(file.as_ref(), Some(snapbox::data::DataFormat::Text)).raw();
        assert_data_eq!(artifact.template.text(), reviewed);
    }
}

#[test]
fn a_dashboards_body_is_json_once_its_values_are_in() {
    let (artifact, _) = watching().finish();
    let body = &artifact.template.resource("OverviewDashboard").unwrap()["Properties"]["DashboardBody"]["Fn::Sub"];
    let mut filled = body.as_str().unwrap().to_owned();
    while let Some(begin) = filled.find("${") {
        let end = begin + filled[begin..].find('}').unwrap();
        filled.replace_range(begin..=end, "x");
    }
    let body: serde_json::Value = serde_json::from_str(&filled).unwrap();
    let widgets = body["widgets"].as_array().unwrap();
    let places = widgets.iter().map(|widget| ["x", "y", "width", "height"].map(|side| widget[side].as_u64().unwrap()));
    let expected =
        [[0, 0, 12, 2], [12, 0, 12, 3], [0, 3, 9, 4], [9, 3, 9, 8], [18, 3, 6, 6], [0, 11, 24, 6], [0, 17, 24, 6]];
    assert_eq!(places.collect::<Vec<_>>(), expected);
}

/// What is told of a stack with one thing in it.
fn told(add: impl FnOnce(&mut Stack)) -> Vec<String> {
    let mut stack = Stack::new("orders", &environment(), "");
    add(&mut stack);
    let (_, findings) = stack.finish();
    for found in &findings {
        assert!(found.help.is_some(), "{}: a fault says what to write instead", found.message);
        assert!(found.at.as_ref().is_some_and(|at| at.file.ends_with("templates.rs")), "{}", found.message);
    }
    findings.into_iter().map(|found| found.code.into_owned()).collect()
}

fn told_of(resource: impl dsl::Resource) -> Vec<String> {
    told(|stack| {
        stack.add(resource);
    })
}

#[test]
fn every_fault_of_an_alarm_is_told() {
    let count = |index: usize| -> Metric<Count> { Metric::of("Orders", format!("Calls{index}"), Statistic::Sum) };
    let alarm = || Alarm::above("Orders", count(0), 1);
    let day = Evaluation::all(1_440);
    assert_eq!(told_of(alarm().evaluate(day)), [""; 0]);
    assert_eq!(told_of(alarm().evaluate(Evaluation::all(1_441))), ["alarm-too-long"]);
    let week = alarm().over(Period::minutes(60)).evaluate(Evaluation::all(168));
    assert_eq!(told_of(week), [""; 0]);
    let longer = alarm().over(Period::minutes(60)).evaluate(Evaluation::all(169));
    assert_eq!(told_of(longer), ["alarm-too-long"]);

    let sum = |most: usize| (1..most).fold(count(0).or_zero(), |sum, index| sum.plus(count(index)));
    assert_eq!(told_of(Alarm::above("Orders", sum(10), 1)), [""; 0]);
    assert_eq!(told_of(Alarm::above("Orders", sum(11), 1)), ["too-many-metrics"]);

    assert_eq!(told_of(alarm().over(Period::seconds(10))), [""; 0]);
    let told_of_queue = told(|stack| {
        let queue = stack.add(Queue::<Standard>::new("Orders"));
        stack.add(Alarm::above("OrdersDeep", queue.depth(), 1).over(Period::seconds(10)));
    });
    assert_eq!(told_of_queue, ["period-too-short"]);

    assert_eq!(told_of(alarm().describe("x".repeat(1_025))), ["description-too-long"]);
    let told_of_topics = told(|stack| {
        let topics: Vec<_> = (0..6).map(|index| stack.add(Topic::new(&format!("T{index}")))).collect();
        stack.add(topics.into_iter().fold(alarm(), Alarm::notify_start));
    });
    assert_eq!(told_of_topics, ["too-many-actions"]);
    let none: [AlarmRule; 0] = [];
    assert_eq!(told_of(Alarm::composite("Down", AlarmRule::any_of(none))), ["alarms-of-a-rule"]);
}

#[test]
fn every_fault_of_other_things_is_told() {
    let wide = || Text::new("x").width(dsl::Columns::new(13));
    assert_eq!(told_of(Dashboard::new("Wide").row([wide(), wide()])), ["row-too-wide"]);

    let filter = |field: &str, namespace: &str| {
        let (field, namespace) = (LogField::new(field), namespace.to_owned());
        told(|stack| {
            let logs = stack.add(LogGroup::new("Orders", LogRetention::OneWeek));
            stack.add(MetricFilter::counting("Errors", logs, field.is("x"), &namespace, "Errors"));
        })
    };
    assert_eq!(filter("level", "Orders"), [""; 0]);
    assert_eq!(filter("le vel", "Orders"), ["bad-log-field"]);
    assert_eq!(filter("level", "AWS/Lambda"), ["bad-metric-name"]);
    assert_eq!(filter("level", "a:b"), ["bad-metric-name"]);

    for (user, expected) in
        [("orders", None), ("admin", Some("bad-user")), ("1st", Some("bad-user")), ("", Some("bad-user"))]
    {
        let found = told_of(Credentials::new("Database", user));
        assert_eq!(found.first().map(String::as_str), expected, "{user}");
    }

    let server = |change: fn(Postgres) -> Postgres| {
        told(|stack| {
            let network = stack.add(Vpc::new("Orders", ADDRESSES));
            let group = stack.add(SecurityGroup::new("Database", network, "The database"));
            let credentials = stack.add(Credentials::new("Database", "orders"));
            let place = (network.isolated(), group);
            stack.add(change(Postgres::new("Orders", place, credentials, InstanceClass::T3_MICRO, STORAGE)));
        })
    };
    assert_eq!(server(|server| server.unprotected().removal(Removal::Delete)), [""; 0]);
    assert_eq!(server(|server| server.grows_to(STORAGE)), ["storage-cannot-grow"]);
    assert_eq!(server(|server| server.backups(dsl::BackupRetention::MIN).standby()), ["standby-without-backups"]);
    assert_eq!(server(|server| server.database("my-orders")), ["bad-name"]);
    assert_eq!(server(|server| server.named("my_orders")), ["bad-name"]);

    let group = |description: &'static str| {
        told(move |stack| {
            let network = stack.add(Vpc::new("Orders", ADDRESSES));
            stack.add(SecurityGroup::new("Worker", network, description));
        })
    };
    assert_eq!(group("The worker (1/2)"), [""; 0]);
    assert_eq!(group("The worker’s"), ["bad-description"]);
    assert_eq!(group(""), ["bad-description"]);
}
