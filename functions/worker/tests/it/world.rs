//! A world for a worker: the service behind played by the receiver, AWS by a double.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use aws_lambda_events::event::sqs::SqsEvent;
use cloud::{Items, cloud, update};
use contracts::ingestion::{Order, Worker};
use harness::{Aws, Consumer, Deadline, InFunction, batch};
use receiver::Receiver;
use serde_json::{Map, Value, json};
use worker::Clerk;

#[derive(Default)]
struct State {
    items: Items,
    mode: String,
    parked: Vec<Value>,
    hidden: Vec<Value>,
    events: Vec<Value>,
    /// So many more writes of the table take effect, and then none.
    writes_left: Option<usize>,
    bus_is_down: bool,
}

#[derive(Clone, Default)]
pub(crate) struct World {
    state: Arc<Mutex<State>>,
}

impl State {
    fn answer(&mut self, action: &str, body: &Value) -> (u16, Value) {
        match action {
            "GetParameter" if self.mode.is_empty() => (400, json!({ "__type": "AccessDeniedException" })),
            "GetParameter" => (200, json!({ "Parameter": { "Value": self.mode } })),
            "UpdateItem" if self.writes_left == Some(0) => (400, json!({ "__type": "AccessDeniedException" })),
            "UpdateItem" => match update(&mut self.items, "orderId", body) {
                Ok(item) => {
                    self.writes_left = self.writes_left.map(|left| left - 1);
                    (200, json!({ "Attributes": item }))
                }
                Err(item) => (400, json!({ "__type": "x#ConditionalCheckFailedException", "Item": item })),
            },
            "PutEvents" if self.bus_is_down => (400, json!({ "__type": "AccessDeniedException" })),
            "PutEvents" => {
                self.events.extend(body["Entries"].as_array().unwrap().iter().cloned());
                (200, json!({ "FailedEntryCount": 0, "Entries": [{ "EventId": "e-1" }] }))
            }
            "SendMessage" => {
                self.parked.push(body.clone());
                (200, json!({ "MessageId": "p-1" }))
            }
            "ChangeMessageVisibilityBatch" => {
                self.hidden.extend(body["Entries"].as_array().unwrap().iter().cloned());
                (200, json!({ "Successful": [], "Failed": [] }))
            }
            other => panic!("{other}"),
        }
    }
}

impl World {
    pub(crate) fn in_mode(mode: &str) -> Self {
        let world = Self::default();
        world.set_mode(mode);
        world
    }

    fn client(&self) -> Aws {
        let state = self.state.clone();
        Aws::with(cloud(move |asked| state.lock().unwrap().answer(&asked.action, &asked.body)).0)
    }

    /// A worker that hands orders to `url`.
    pub(crate) fn clerk(&self, url: &str) -> Clerk {
        let variable = |name: &str| {
            Some(match name {
                "DOWNSTREAM_URL" => url.to_owned(),
                "COOL_DOWN_SECONDS" => "30".to_owned(),
                "OUTAGE_SECONDS" => "3600".to_owned(),
                "MAX_RECEIVES" => "5".to_owned(),
                name => name.to_lowercase(),
            })
        };
        let contract: Worker<InFunction> = harness::open(variable, &self.client()).unwrap();
        Clerk::new(contract).unwrap()
    }

    pub(crate) fn set_mode(&self, mode: &str) {
        mode.clone_into(&mut self.state.lock().unwrap().mode);
    }

    pub(crate) fn die_after(&self, writes: Option<usize>) {
        self.state.lock().unwrap().writes_left = writes;
    }

    pub(crate) fn break_bus(&self, broken: bool) {
        self.state.lock().unwrap().bus_is_down = broken;
    }

    /// Lets the leases of all records run out.
    pub(crate) fn later(&self) {
        for item in self.state.lock().unwrap().items.values_mut() {
            item.insert("leaseUntil".to_owned(), json!({ "N": "0" }));
        }
    }

    pub(crate) fn item(&self, id: &str) -> Map<String, Value> {
        self.state.lock().unwrap().items.get(id).cloned().unwrap_or_default()
    }

    /// The reasons of what was parked.
    pub(crate) fn parked(&self) -> Vec<String> {
        let state = self.state.lock().unwrap();
        let reason =
            |sent: &Value| sent["MessageAttributes"]["failureReason"]["StringValue"].as_str().unwrap().to_owned();
        state.parked.iter().inspect(|sent| assert_eq!(sent["QueueUrl"], "dead_letters_queue_url")).map(reason).collect()
    }

    /// For how many seconds messages were hidden.
    pub(crate) fn hidden(&self) -> Vec<u64> {
        let state = self.state.lock().unwrap();
        state.hidden.iter().map(|entry| entry["VisibilityTimeout"].as_u64().unwrap()).collect()
    }

    /// Detail types and details of what was told.
    pub(crate) fn events(&self) -> Vec<(String, Value)> {
        let state = self.state.lock().unwrap();
        let event = |entry: &Value| {
            assert_eq!((&entry["EventBusName"], &entry["Source"]), (&json!("event_bus"), &json!("ingestion.worker")));
            let detail = serde_json::from_str(entry["Detail"].as_str().unwrap()).unwrap();
            (entry["DetailType"].as_str().unwrap().to_owned(), detail)
        };
        state.events.iter().map(event).collect()
    }
}

pub(crate) fn order(id: &str, amount: f64) -> String {
    serde_json::to_string(&Order { order_id: id.to_owned(), amount }).unwrap()
}

/// Delivers bodies in one batch, at their `count`th receive; the message ids that were reported.
pub(crate) async fn deliver(clerk: &Clerk, count: u32, bodies: &[String]) -> Vec<String> {
    let record = |(at, body): (usize, &String)| {
        json!({
            "messageId": format!("m-{at}"), "receiptHandle": format!("r-{at}"), "body": body,
            "attributes": { "ApproximateReceiveCount": count.to_string(), "SentTimestamp": "7" },
            "messageAttributes": { "correlationId": { "dataType": "String", "stringValue": "c-7" } },
        })
    };
    let records: Vec<_> = bodies.iter().enumerate().map(record).collect();
    let event: SqsEvent = serde_json::from_value(json!({ "Records": records })).unwrap();
    let response = batch::run(clerk, event, Deadline::after(Duration::from_secs(3))).await;
    let mut failed: Vec<_> = response.batch_item_failures.into_iter().map(|item| item.item_identifier).collect();
    failed.sort();
    failed
}

/// The service behind.
pub(crate) async fn service() -> Receiver {
    Receiver::start(0).await.unwrap()
}
