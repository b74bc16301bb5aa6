//! AWS: one table, secrets, one bucket, queues.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use aws_types::{SdkConfig, region::Region};
use harness::Aws;
use serde_json::{Value, json};

use crate::dynamo::{Items, update};

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
    let http = infallible_client_fn(move |request| {
        let body = request.body().bytes().unwrap();
        let target = request.headers().get("x-amz-target").map(|target| target.to_str().unwrap().to_owned());
        let mut state = state.lock().unwrap();
        let (status, body) = match target {
            Some(target) => {
                let (status, body) =
                    state.answer(target.rsplit('.').next().unwrap(), &serde_json::from_slice(body).unwrap());
                (status, body.to_string())
            }
            None => state.put(request.uri().path().trim_start_matches('/'), body),
        };
        http::Response::builder().status(status).body(body).unwrap()
    });
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("k", "s", None, None, "test")))
        .retry_config(RetryConfig::disabled())
        .http_client(http);
    Aws::with(config.build())
}

impl State {
    fn answer(&mut self, action: &str, body: &Value) -> (u16, Value) {
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
            "UpdateItem" => match update(&mut self.items, body) {
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

    fn put(&mut self, path: &str, body: &[u8]) -> (u16, String) {
        if self.ends(true) {
            return (403, "<Error><Code>AccessDenied</Code></Error>".to_owned());
        }
        let key = path.split('?').next().unwrap().replace("%3D", "=");
        self.objects.insert(key, serde_json::from_slice(body).unwrap());
        self.wrote();
        (200, String::new())
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
