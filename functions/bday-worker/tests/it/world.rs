//! A world for a worker.

use std::{sync::Arc, time::Duration};

use aws_lambda_events::event::sqs::SqsEvent;
use bday_database::{MIGRATIONS, migrate};
use bday_worker::Worker;
use cloud::cloud;
use contracts::{bday, bday::Birthday};
use harness::{Aws, Consumer, Deadline, InFunction, Retry, batch};
use postgres_server::{Login, Scratch};
use receiver::{Receiver, Service};
use serde_json::{Value, json};
use tokio_postgres::{Client, NoTls};

pub(crate) struct World {
    pub(crate) database: Client,
    pub(crate) webhook: Receiver,
    login: Login,
}

impl World {
    pub(crate) async fn new() -> Self {
        let login = Scratch::shared().await.unwrap().database().await.unwrap();
        let Login { host, port, username, password, dbname } = &login;
        let mut config = tokio_postgres::Config::new();
        config.host(host).port(*port).user(username).password(password).dbname(dbname);
        let (mut database, connection) = config.connect(NoTls).await.unwrap();
        tokio::spawn(connection);
        migrate(&mut database, MIGRATIONS).await.unwrap();
        Self { database, webhook: Receiver::start(0).await.unwrap(), login }
    }

    /// An instance of the function.
    pub(crate) fn worker(&self) -> Worker {
        self.worker_at(&self.webhook.url("webhook"))
    }

    /// One whose parameter names this address.
    pub(crate) fn worker_at(&self, url: &str) -> Worker {
        let (secret, url): (Arc<str>, Arc<str>) = (self.login.secret().to_string().into(), url.into());
        let (config, _) = cloud(move |asked| match asked.action.as_str() {
            "GetSecretValue" => (200, json!({ "SecretString": &*secret })),
            "GetParameter" => (200, json!({ "Parameter": { "Value": &*url } })),
            other => panic!("the worker may not call {other}"),
        });
        let aws = Aws::with(config);
        let contract: bday::Worker<InFunction> = harness::open(|name| Some(name.to_lowercase()), &aws).unwrap();
        let retry = Retry { base: Duration::from_millis(5), attempts: 3, ..Retry::default() };
        Worker { retry, ..Worker::new(contract).unwrap() }
    }

    /// How often each event was told, as the webhook sees it, which recognises no repetition.
    pub(crate) fn told(&self) -> Vec<String> {
        let mut told: Vec<_> = self.webhook.effects_at(Service::Webhook).into_iter().map(|effect| effect.key).collect();
        told.sort();
        told
    }

    pub(crate) async fn run(&self, statements: &str) {
        self.database.batch_execute(statements).await.unwrap();
    }
}

pub(crate) fn birthday(id: &str) -> String {
    let birthday = Birthday {
        event_id: id.to_owned(),
        user_id: format!("user-of-{id}"),
        full_name: "Ada Lovelace".to_owned(),
        timestamp: "2026-12-10T09:00:00Z".to_owned(),
    };
    serde_json::to_string(&birthday).unwrap()
}

pub(crate) fn birthdays(count: usize) -> Vec<String> {
    (0..count).map(|at| birthday(&format!("e-{at}"))).collect()
}

/// Delivers bodies in one batch, to a function with so much time; which were reported.
pub(crate) async fn deliver_within(worker: &Worker, time: Duration, bodies: &[String]) -> Vec<usize> {
    let record = |(at, body): (usize, &String)| {
        json!({ "messageId": at.to_string(), "receiptHandle": "r", "body": body,
            "attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": "7" }, "messageAttributes": {} })
    };
    let records: Vec<Value> = bodies.iter().enumerate().map(record).collect();
    let event: SqsEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = batch::run(worker, event, Deadline::after(time)).await;
    let mut failed: Vec<usize> =
        response.batch_item_failures.into_iter().map(|item| item.item_identifier.parse().unwrap()).collect();
    failed.sort_unstable();
    failed
}

pub(crate) async fn deliver(worker: &Worker, bodies: &[String]) -> Vec<usize> {
    deliver_within(worker, Duration::from_secs(10), bodies).await
}
