//! AWS as one function.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::{body::SdkBody, retry::RetryConfig};
use aws_types::{SdkConfig, region::Region};
use harness::Aws;
use serde_json::Value;

/// What AWS was asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The operation of a JSON protocol or of a form; of another request the method.
    pub(crate) action: String,
    pub(crate) url: String,
    pub(crate) headers: BTreeMap<String, String>,
    /// JSON, a form as an object of texts, or a text.
    pub(crate) body: Value,
}

/// What AWS has been asked so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<Asked>>>);

impl Log {
    pub(crate) fn all(&self) -> Vec<Asked> {
        self.0.lock().unwrap().clone()
    }

    pub(crate) fn actions(&self) -> Vec<String> {
        self.all().into_iter().map(|asked| asked.action).collect()
    }
}

/// An AWS that gives the answers that `answer` has for it.
pub(crate) fn cloud(mut answer: impl FnMut(&Asked) -> (u16, String) + Send + 'static) -> (Aws, Log) {
    cloud_at(None, move |asked| answer(asked))
}

/// The same, at an endpoint of its own.
pub(crate) fn cloud_at(
    endpoint: Option<&str>,
    answer: impl FnMut(&Asked) -> (u16, String) + Send + 'static,
) -> (Aws, Log) {
    let log = Log::default();
    let (record, answer) = (log.clone(), Mutex::new(answer));
    let http = infallible_client_fn(move |request| {
        let asked = asked(&request);
        record.0.lock().unwrap().push(asked.clone());
        let (status, body) = (answer.lock().unwrap())(&asked);
        http::Response::builder().status(status).body(body).unwrap()
    });
    let mut config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("k", "s", None, None, "test")))
        .retry_config(RetryConfig::disabled())
        .http_client(http);
    config.set_endpoint_url(endpoint.map(str::to_owned));
    (Aws::with(config.build()), log)
}

fn asked(request: &http::Request<SdkBody>) -> Asked {
    let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
    let headers: BTreeMap<_, _> =
        request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let body = String::from_utf8_lossy(request.body().bytes().unwrap()).into_owned();
    let form = headers.get("content-type").is_some_and(|is| is == "application/x-www-form-urlencoded");
    let body: Value = if form {
        let pairs = form_urlencoded::parse(body.as_bytes()).into_owned();
        Value::Object(pairs.map(|(name, value)| (name, Value::String(value))).collect())
    } else {
        serde_json::from_str(&body).unwrap_or(Value::String(body))
    };
    let target = headers.get("x-amz-target").and_then(|target| target.rsplit('.').next());
    let action = target.or_else(|| body["Action"].as_str()).unwrap_or(request.method().as_str()).to_owned();
    Asked { action, url: request.uri().to_string(), headers, body }
}
