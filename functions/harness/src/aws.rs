//! The one set-up of the AWS SDK.

use std::{
    env, fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_smithy_http_client::{
    Builder,
    tls::{Provider, rustls_provider::CryptoMode},
};
use aws_smithy_types::{retry::RetryConfig, timeout::TimeoutConfig};
use aws_types::{SdkConfig, region::Region};

/// The SDK's configuration, and its clients, each made when it is first asked for and then shared.
///
/// Region, credentials and `AWS_ENDPOINT_URL` come from the variables that Lambda sets: no file is read and nothing is
/// asked of the network before the first call, which is why this is not the SDK's own loader.
#[derive(Clone, Default)]
pub struct Aws(Arc<Shared>);

#[derive(Default)]
struct Shared {
    config: OnceLock<SdkConfig>,
    #[cfg(feature = "queues")]
    queues: OnceLock<aws_sdk_sqs::Client>,
    #[cfg(feature = "secrets")]
    secrets: OnceLock<aws_sdk_secretsmanager::Client>,
    #[cfg(feature = "tables")]
    tables: OnceLock<aws_sdk_dynamodb::Client>,
}

impl Aws {
    /// As the environment says, read at the first call.
    pub fn from_env() -> Self {
        Self::default()
    }

    /// As `config` says: for tests, and for what needs another set-up.
    pub fn with(config: SdkConfig) -> Self {
        let aws = Self::default();
        aws.0.config.get_or_init(|| config);
        aws
    }

    /// The SDK's configuration, from which a client of any other service can be made.
    pub fn config(&self) -> &SdkConfig {
        self.0.config.get_or_init(|| configure(|name| env::var(name).ok().filter(|text| !text.is_empty())))
    }

    #[cfg(feature = "queues")]
    pub(crate) fn queues(&self) -> &aws_sdk_sqs::Client {
        self.0.queues.get_or_init(|| aws_sdk_sqs::Client::new(self.config()))
    }

    #[cfg(feature = "secrets")]
    pub(crate) fn secrets(&self) -> &aws_sdk_secretsmanager::Client {
        self.0.secrets.get_or_init(|| aws_sdk_secretsmanager::Client::new(self.config()))
    }

    #[cfg(feature = "tables")]
    pub(crate) fn tables(&self) -> &aws_sdk_dynamodb::Client {
        self.0.tables.get_or_init(|| aws_sdk_dynamodb::Client::new(self.config()))
    }
}

impl fmt::Debug for Aws {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Aws").finish_non_exhaustive()
    }
}

fn configure(variable: impl Fn(&str) -> Option<String>) -> SdkConfig {
    let http = Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https();
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(3))
        .operation_attempt_timeout(Duration::from_secs(10))
        .build();
    let mut config = SdkConfig::builder()
        .behavior_version(aws_smithy_runtime_api::client::behavior_version::BehaviorVersion::latest())
        .http_client(http)
        .retry_config(RetryConfig::standard().with_max_attempts(5))
        .timeout_config(timeouts);
    config.set_region(variable("AWS_REGION").map(Region::new));
    config.set_endpoint_url(variable("AWS_ENDPOINT_URL"));
    if let (Some(key), Some(secret)) = (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
        let credentials = Credentials::new(key, secret, variable("AWS_SESSION_TOKEN"), None, "environment");
        config.set_credentials_provider(Some(SharedCredentialsProvider::new(credentials)));
    }
    config.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_decides() {
        let config = configure(|name| match name {
            "AWS_REGION" => Some("eu-west-1".to_owned()),
            "AWS_ENDPOINT_URL" => Some("http://127.0.0.1:4566".to_owned()),
            "AWS_ACCESS_KEY_ID" | "AWS_SECRET_ACCESS_KEY" => Some("test".to_owned()),
            _ => None,
        });
        assert_eq!(config.region().map(ToString::to_string).as_deref(), Some("eu-west-1"));
        assert_eq!(config.endpoint_url(), Some("http://127.0.0.1:4566"));
        assert!(config.credentials_provider().is_some());
        assert!(configure(|_| None).credentials_provider().is_none());
    }
}
