//! AWS: one table, secrets, one bucket, queues.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use cloud::{Asked, Items, cloud, update};
use contract::Item;
use contracts::mht::StatusRecord;
use harness::Aws;
use serde_json::{Value, json};

/// What AWS holds.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) items: Items,
    pub(crate) secrets: BTreeMap<String, String>,
    /// Objects by their keys.
    pub(crate) objects: BTreeMap<String, Value>,
    pub(crate) parked: Vec<Value>,
    pub(crate) hidden: Vec<Value>,
    /// So many more writes take effect; the next call after them fails, and so do all others.
    pub(crate) writes_left: Option<usize>,
    pub(crate) dead: bool,
    pub(crate) secrets_read: usize,
}

/// A client of that AWS.
pub(crate) fn client(state: &Arc<Mutex<State>>) -> Aws {
    let state = state.clone();
    Aws::with(cloud(move |asked| state.lock().unwrap().answer(asked)).0)
}

impl State {
    fn answer(&mut self, asked: &Asked) -> (u16, Value) {
        let (action, body) = (asked.action.as_str(), &asked.body);
        if action == "PUT" {
            return self.put(asked);
        }
        let denied = (400, json!({ "__type": "AccessDeniedException" }));
        if self.ends(action == "UpdateItem") {
            return denied;
        }
        match action {
            "GetSecretValue" => {
                self.secrets_read += 1;
                let text = self.secrets.get(body["SecretId"].as_str().unwrap());
                text.map_or(denied, |text| (200, json!({ "SecretString": text })))
            }
            "UpdateItem" => match update(&mut self.items, StatusRecord::PARTITION.name, body) {
                Ok(item) => {
                    self.wrote();
                    (200, json!({ "Attributes": item }))
                }
                Err(item) => (400, json!({ "__type": "x#ConditionalCheckFailedException", "Item": item })),
            },
            "SendMessage" => {
                self.parked.push(body.clone());
                (200, json!({ "MessageId": format!("parked-{}", self.parked.len()) }))
            }
            "ChangeMessageVisibilityBatch" => {
                self.hidden.extend(body["Entries"].as_array().unwrap().iter().cloned());
                (200, json!({ "Successful": [], "Failed": [] }))
            }
            other => panic!("{other}"),
        }
    }

    fn put(&mut self, asked: &Asked) -> (u16, Value) {
        if self.ends(true) {
            return (403, "<Error><Code>AccessDenied</Code></Error>".into());
        }
        let (_, path) = asked.url.split_once(".com/").unwrap();
        let key = path.split('?').next().unwrap().replace("%3D", "=");
        self.objects.insert(key, asked.body.clone());
        self.wrote();
        (200, json!({}))
    }

    /// Whether the function has ended before this call.
    fn ends(&mut self, writes: bool) -> bool {
        self.dead |= writes && self.writes_left == Some(0);
        self.dead
    }

    fn wrote(&mut self) {
        self.writes_left = self.writes_left.map(|left| left - 1);
    }
}
