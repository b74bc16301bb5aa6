//! AWS as one function.

use std::sync::Mutex;

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::test_util::infallible_client_fn;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_types::retry::RetryConfig;
use aws_types::{SdkConfig, region::Region};

use crate::{Asked, Log};

/// An AWS that gives the answers that `answer` has for it: a status and a body. A client of it never tries twice.
pub fn cloud<B: ToString>(answer: impl FnMut(&Asked) -> (u16, B) + Send + 'static) -> (SdkConfig, Log) {
    cloud_at(None, answer)
}

/// The same, at an endpoint of its own.
pub fn cloud_at<B: ToString>(
    endpoint: Option<&str>,
    answer: impl FnMut(&Asked) -> (u16, B) + Send + 'static,
) -> (SdkConfig, Log) {
    let log = Log::default();
    let (record, answer) = (log.clone(), Mutex::new(answer));
    let http = infallible_client_fn(move |request| {
        let asked = Asked::of(&request);
        record.add(asked.clone());
        let (status, body) = (answer.lock().unwrap())(&asked);
        http::Response::builder().status(status).body(body.to_string()).unwrap()
    });
    let mut config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(Credentials::new("key", "secret", None, None, "test")))
        .retry_config(RetryConfig::disabled())
        .http_client(http);
    config.set_endpoint_url(endpoint.map(str::to_owned));
    (config.build(), log)
}
