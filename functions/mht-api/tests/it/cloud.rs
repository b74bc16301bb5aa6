//! AWS as one function.

use std::sync::{Arc, Mutex};

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use aws_types::{SdkConfig, region::Region};
use harness::Aws;
use serde_json::Value;

/// An AWS that gives the answers that `answer` has for an action and its body: a status and a body.
pub(crate) fn cloud(answer: impl FnMut(&str, &Value) -> (u16, Value) + Send + 'static) -> Aws {
    let answer = Arc::new(Mutex::new(answer));
    let http = infallible_client_fn(move |request| {
        let target = request.headers()["x-amz-target"].to_str().unwrap().to_owned();
        let body: Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
        let (status, body) = (answer.lock().unwrap())(target.rsplit('.').next().unwrap(), &body);
        http::Response::builder().status(status).body(body.to_string()).unwrap()
    });
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("k", "s", None, None, "test")))
        .retry_config(RetryConfig::disabled())
        .http_client(http);
    Aws::with(config.build())
}
