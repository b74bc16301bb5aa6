//! The world as a test holds it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, SystemTime},
};

use aws_lambda_events::event::sqs::SqsEvent;
use cloud::{Lines, listen};
use contract::Contract;
use harness::{Aws, Consumer, Deadline, InFunction, Metrics, Retry, batch, log::JsonLines};
use receiver::{Receiver, Service};
use serde_json::{Map, Value, json};
use tracing::{Level, subscriber::DefaultGuard};
use tracing_subscriber::{Registry, layer::SubscriberExt};

use crate::{
    Record,
    state::{State, client},
};

/// Everything outside a function.
pub struct World {
    /// The services that it calls.
    pub outside: Receiver,
    state: Arc<Mutex<State>>,
    lines: Lines,
    secret: Mutex<Vec<String>>,
}

impl World {
    /// A world in which all works. Limits are lifted: what they do is tested where they are.
    pub async fn new() -> Self {
        let outside = Receiver::start(0).await.unwrap();
        for service in [Service::Zendesk, Service::SendGrid, Service::AppStoreConnect, Service::Discord] {
            outside.set_limits(service, receiver::Limits::NONE);
        }
        Self { outside, state: Arc::default(), lines: Lines::default(), secret: Mutex::default() }
    }

    /// A retry without waits.
    pub fn hasty() -> Retry {
        Retry { base: Duration::from_micros(1), ..Retry::default() }
    }

    /// A client of the world's AWS.
    pub fn aws(&self) -> Aws {
        client(&self.state)
    }

    /// Opens a function's contract, whose variables are what they are called in lower case, but for those that are known.
    pub fn open<C: Contract<InFunction>>(&self) -> C {
        let variable = |name: &str| {
            Some(match name {
                "ZENDESK_URL" => self.outside.url(Service::Zendesk),
                "SENDGRID_URL" => self.outside.url(Service::SendGrid),
                "APP_STORE_URL" => self.outside.url(Service::AppStoreConnect),
                "DISCORD_URL" => format!("{}/api", self.outside.url(Service::Discord)),
                "RESULTS_BUCKET" => "results/use-case/".to_owned(),
                "METRICS_NAMESPACE" => "Mht".to_owned(),
                "SENDER_EMAIL" => "app@example.org".to_owned(),
                "MAX_RECEIVES" => "3".to_owned(),
                "MAILS_PER_SECOND" => "1000".to_owned(),
                "RATE_SHARED_BY" => "2".to_owned(),
                name => name.to_lowercase(),
            })
        };
        harness::open(variable, &self.aws()).unwrap()
    }

    /// Puts a text into a secret, by the variable that names it. It may be in no line of the log, and `parts` of it neither.
    pub fn set_secret(&self, variable: &str, text: &str, parts: &[&str]) {
        self.lock().secrets.insert(variable.to_lowercase(), text.to_owned());
        self.keep_from_log(text);
        for part in parts {
            self.keep_from_log(part);
        }
    }

    /// Lets a text be in no line of the log.
    pub fn keep_from_log(&self, text: &str) {
        self.secret.lock().unwrap().push(text.to_owned());
    }

    /// Delivers records in one batch; the ids that were reported. What is secret is looked for in what was logged.
    pub async fn deliver<C: Consumer>(&self, consumer: &C, records: &[Record]) -> Vec<String> {
        self.deliver_within(consumer, records, Duration::from_secs(20)).await
    }

    /// The same, in so much time.
    pub async fn deliver_within<C: Consumer>(&self, consumer: &C, records: &[Record], time: Duration) -> Vec<String> {
        let records: Vec<Value> = records.iter().map(Record::json).collect();
        let event: SqsEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
        let guard = self.hear();
        let response = batch::run(consumer, event, Deadline::after(time)).await;
        drop(guard);
        self.check_log();
        let mut failed: Vec<_> = response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect();
        failed.sort();
        failed
    }

    /// Listens to what this thread logs while `work` runs.
    pub async fn listen<T>(&self, work: impl Future<Output = T>) -> T {
        let guard = self.hear();
        let output = work.await;
        drop(guard);
        self.check_log();
        output
    }

    fn hear(&self) -> DefaultGuard {
        listen(Registry::default().with(JsonLines::new("function", Level::TRACE, self.lines.clone())))
    }

    fn check_log(&self) {
        let text = self.lines.text();
        for secret in self.secret.lock().unwrap().iter() {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }

    /// All that was logged.
    pub fn log(&self) -> String {
        self.lines.text()
    }

    /// Lets so many more writes of table and bucket take effect and then fails whatever comes, like the end of a function.
    pub fn die_after(&self, writes: usize) {
        let mut state = self.lock();
        (state.writes_left, state.dead) = (Some(writes), false);
    }

    /// Lets everything work again, when all leases have run out; whether it was dead.
    pub fn revive(&self) -> bool {
        let mut state = self.lock();
        state.writes_left = None;
        for item in state.items.values_mut() {
            item.insert("leaseUntil".to_owned(), json!({ "N": "0" }));
        }
        std::mem::take(&mut state.dead)
    }

    /// A record of the status table.
    pub fn status(&self, id: &str) -> Map<String, Value> {
        self.lock().items.get(id).cloned().unwrap_or_default()
    }

    /// What a record says of its status.
    pub fn state_of(&self, id: &str) -> String {
        self.status(id)["status"]["S"].as_str().unwrap().to_owned()
    }

    /// The objects in the bucket, by their keys.
    pub fn objects(&self) -> BTreeMap<String, Value> {
        self.lock().objects.clone()
    }

    /// The message ids and the reasons of what was parked.
    pub fn parked(&self) -> Vec<(String, String)> {
        let attribute =
            |sent: &Value, name: &str| sent["MessageAttributes"][name]["StringValue"].as_str().unwrap().to_owned();
        let all = self.lock().parked.clone();
        let parked = all.iter().inspect(|sent| assert_eq!(sent["QueueUrl"], "dead_letters_queue_url"));
        parked.map(|sent| (attribute(sent, "originId"), attribute(sent, "failureReason"))).collect()
    }

    /// For how many seconds messages were hidden.
    pub fn hidden(&self) -> Vec<u64> {
        self.lock().hidden.iter().map(|entry| entry["VisibilityTimeout"].as_u64().unwrap()).collect()
    }

    /// How often secrets were read.
    pub fn secrets_read(&self) -> usize {
        self.lock().secrets_read
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

/// What was counted since it was last asked, by the metric's name; of timings, how many there were.
pub fn counted(metrics: &Metrics) -> BTreeMap<String, u64> {
    let lines = metrics.take("r", SystemTime::now());
    let line: Value = lines.first().map_or(Value::Null, |line| serde_json::from_str(line).unwrap());
    let told = line["_aws"]["CloudWatchMetrics"][0]["Metrics"].as_array().cloned().unwrap_or_default();
    let values = told.iter().map(|metric| {
        let (name, value) = (metric["Name"].as_str().unwrap(), &line[metric["Name"].as_str().unwrap()]);
        let many = value.as_array().map_or(1, Vec::len) as u64;
        let value = if metric["Unit"] == "Count" { value.as_u64().unwrap() } else { many };
        (name.to_owned(), value)
    });
    values.collect()
}
