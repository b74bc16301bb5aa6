//! A bucket and a table in memory, behind an AWS that is one function.

use std::{
    collections::BTreeMap,
    io::Read as _,
    sync::{Arc, Mutex},
};

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use aws_types::{SdkConfig, region::Region};
use flate2::read::GzDecoder;
use harness::Aws;
use serde_json::{Value, json};

/// What there is.
#[derive(Default)]
pub(crate) struct State {
    /// The lines of each object, by its path.
    pub(crate) objects: BTreeMap<String, Vec<Value>>,
    /// The status of each message.
    pub(crate) status: BTreeMap<String, String>,
    /// What was parked: its id and the reason.
    pub(crate) parked: Vec<(String, String)>,
    /// So many more objects, or records of what is done, are refused.
    pub(crate) refused_objects: usize,
    pub(crate) refused_done: usize,
}

pub(crate) type Shared = Arc<Mutex<State>>;

pub(crate) fn cloud() -> (Aws, Shared) {
    let state = Shared::default();
    let own = state.clone();
    let http = infallible_client_fn(move |request| {
        let mut state = own.lock().unwrap();
        let bytes = request.body().bytes().unwrap().to_vec();
        let target = request.headers().get("x-amz-target").map(|target| target.to_str().unwrap().to_owned());
        let (status, body) = match target.as_deref().map(|target| target.rsplit('.').next().unwrap()) {
            None => put(&mut state, request.uri().path(), &bytes),
            Some("UpdateItem") => update(&mut state, &serde_json::from_slice(&bytes).unwrap()),
            Some("SendMessage") => park(&mut state, &serde_json::from_slice(&bytes).unwrap()),
            Some(other) => panic!("{other}"),
        };
        http::Response::builder().status(status).body(body.to_string()).unwrap()
    });
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("k", "s", None, None, "test")))
        .retry_config(RetryConfig::disabled())
        .http_client(http);
    (Aws::with(config.build()), state)
}

fn put(state: &mut State, path: &str, bytes: &[u8]) -> (u16, Value) {
    if state.refused_objects > 0 {
        state.refused_objects -= 1;
        return (503, json!("<Error><Code>SlowDown</Code></Error>"));
    }
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    assert!(text.ends_with('\n'));
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    state.objects.insert(path.replace("%3D", "="), lines);
    (200, json!({}))
}

fn update(state: &mut State, body: &Value) -> (u16, Value) {
    let id = body["Key"]["messageId"]["S"].as_str().unwrap().to_owned();
    let names = &body["ExpressionAttributeNames"];
    let sets = body["UpdateExpression"].as_str().unwrap().strip_prefix("SET ").unwrap().split(", ");
    let value = sets.map(|set| set.split_once(" = ").unwrap()).find(|(place, _)| names[*place] == "status").unwrap().1;
    let status = body["ExpressionAttributeValues"][value]["S"].as_str().unwrap().to_owned();
    if status == "done" && state.refused_done > 0 {
        state.refused_done -= 1;
        return (400, json!({ "__type": "ThrottlingException" }));
    }
    // The one condition there is: not done.
    if body["ConditionExpression"].is_string() && state.status.get(&id).is_some_and(|status| status == "done") {
        return (400, json!({ "__type": "x#ConditionalCheckFailedException" }));
    }
    state.status.insert(id, status);
    (200, json!({}))
}

fn park(state: &mut State, body: &Value) -> (u16, Value) {
    let text = |name: &str| body["MessageAttributes"][name]["StringValue"].as_str().unwrap().to_owned();
    state.parked.push((text("originId"), text("failureReason")));
    (200, json!({ "MessageId": "d" }))
}
