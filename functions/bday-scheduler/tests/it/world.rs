//! A world for a scheduler: a database of its own, a queue that remembers, a secret that can change.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use bday_scheduler::{Scheduler, plan, send_due};
use cloud::cloud;
use contracts::bday::{self, Birthday};
use harness::{Aws, Deadline, Failure, InFunction, Invocation, Invoked};
use jiff::Timestamp;
use postgres_server::{Login, Scratch};
use serde_json::{Value, json};
use tokio_postgres::{Client, NoTls};

pub(crate) struct World {
    pub(crate) login: Login,
    pub(crate) database: Client,
    pub(crate) cloud: Cloud,
}

/// Secrets Manager and SQS.
#[derive(Clone, Default)]
pub(crate) struct Cloud(Arc<Mutex<State>>);

#[derive(Default)]
pub(crate) struct State {
    pub(crate) secret: String,
    pub(crate) reads: usize,
    pub(crate) sent: Vec<Birthday>,
    pub(crate) calls: usize,
    /// Users whose messages the queue refuses.
    pub(crate) refused: Vec<String>,
}

impl State {
    fn answer(&mut self, action: &str, body: &Value) -> Value {
        match action {
            "GetSecretValue" => {
                self.reads += 1;
                json!({ "SecretString": self.secret })
            }
            "SendMessageBatch" => {
                self.calls += 1;
                let (mut successful, mut failed) = (Vec::new(), Vec::new());
                for entry in body["Entries"].as_array().unwrap() {
                    let birthday: Birthday = serde_json::from_str(entry["MessageBody"].as_str().unwrap()).unwrap();
                    if self.refused.contains(&birthday.user_id) {
                        failed
                            .push(json!({ "Id": entry["Id"], "Code": "InvalidMessageContents", "SenderFault": true }));
                        continue;
                    }
                    self.sent.push(birthday);
                    successful.push(json!({ "Id": entry["Id"], "MessageId": "m", "MD5OfMessageBody": "x" }));
                }
                json!({ "Successful": successful, "Failed": failed })
            }
            other => panic!("the scheduler may not call {other}"),
        }
    }
}

impl Cloud {
    pub(crate) fn look<T>(&self, at: impl FnOnce(&mut State) -> T) -> T {
        at(&mut self.0.lock().unwrap())
    }

    /// How often each user was sent.
    pub(crate) fn users(&self) -> BTreeMap<String, usize> {
        let mut users = BTreeMap::new();
        self.look(|state| state.sent.iter().for_each(|sent| *users.entry(sent.user_id.clone()).or_insert(0) += 1));
        users
    }

    pub(crate) fn scheduler(&self) -> Scheduler {
        Scheduler::new(self.contract()).unwrap()
    }

    pub(crate) fn contract(&self) -> bday::Scheduler<InFunction> {
        harness::open(|name| Some(name.to_lowercase()), &self.client()).unwrap()
    }

    fn client(&self) -> Aws {
        let state = self.0.clone();
        Aws::with(cloud(move |asked| (200, state.lock().unwrap().answer(&asked.action, &asked.body))).0)
    }
}

pub(crate) fn minute() -> Deadline {
    Deadline::after(Duration::from_mins(1))
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What EventBridge sends.
pub(crate) fn tick() -> Value {
    json!({ "detail-type": "Scheduled Event", "time": "2026-01-31T09:00:00Z", "detail": {} })
}

pub(crate) async fn connect(login: &Login) -> Client {
    let Login { host, port, username, password, dbname } = login;
    let mut config = tokio_postgres::Config::new();
    config.host(host).port(*port).user(username).password(password).dbname(dbname);
    let (client, connection) = config.connect(NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

impl World {
    /// Without a schema.
    pub(crate) async fn empty() -> Self {
        let login = Scratch::shared().await.unwrap().database().await.unwrap();
        let cloud = Cloud::default();
        cloud.look(|state| state.secret = login.secret().to_string());
        Self { database: connect(&login).await, login, cloud }
    }

    pub(crate) async fn new() -> Self {
        let world = Self::empty().await;
        world.call(json!({ "migrate": true })).await.unwrap();
        world
    }

    /// Invokes the scheduler as Lambda does.
    pub(crate) async fn call(&self, payload: Value) -> Result<Value, Failure> {
        let invocation =
            Invocation { request_id: "r-1".to_owned(), correlation_id: "r-1".to_owned(), deadline: minute() };
        harness::invoke::run(&self.cloud.scheduler(), payload, invocation).await
    }

    pub(crate) async fn enroll(&self, id: &str, birth: &str, zone: &str) {
        let person = json!({ "userId": id, "fullName": format!("{id} Doe"), "birthDate": birth, "timeZone": zone });
        assert_eq!(self.call(json!({ "enroll": [person] })).await.unwrap(), json!({ "enrolled": 1 }));
    }

    /// A tick at a time of the test's own: who was sent by it.
    pub(crate) async fn tick_at(&self, now: &str) -> Vec<String> {
        let mut client = connect(&self.login).await;
        let before = self.cloud.look(|state| state.sent.len());
        while plan(&mut client, at(now), 500).await.unwrap() > 0 {}
        while send_due(&mut client, &self.cloud.contract().birthdays, at(now), minute()).await.unwrap().sent > 0 {}
        self.cloud.look(|state| state.sent[before..].iter().map(|sent| sent.user_id.clone()).collect())
    }

    pub(crate) async fn count(&self, query: &str) -> i64 {
        self.database.query_one(&format!("SELECT count(*) FROM {query}"), &[]).await.unwrap().get(0)
    }

    pub(crate) async fn run(&self, statements: &str) {
        self.database.batch_execute(statements).await.unwrap();
    }
}
