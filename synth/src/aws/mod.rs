//! The SDK, set up for an environment. Nothing is asked of anyone before the first request.

mod fault;

use std::{sync::Arc, time::Duration};

use aws_config::{
    AppName, BehaviorVersion, Region, SdkConfig, retry::RetryConfig,
    stalled_stream_protection::StalledStreamProtectionConfig, timeout::TimeoutConfig,
};
use aws_credential_types::{Credentials, provider::SharedCredentialsProvider};
use aws_sdk_cloudformation::config::retry::{RetryPartition, TokenBucket};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use dsl::Environment;
use tokio::sync::OnceCell;

pub use fault::{Fault, Kind};

use crate::{Error, Project, Result};

/// Clients for one environment. Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct Aws {
    environment: Environment,
    config: SdkConfig,
    emulator: bool,
    account: Arc<OnceCell<()>>,
}

impl Aws {
    /// The set-up for an environment: on `local` that of the emulator, else the user's default chain of credentials.
    ///
    /// # Errors
    /// On `local`, where the environment has no ports yet.
    pub async fn new(project: &Project, environment: &Environment) -> Result<Self> {
        if environment.is_local() {
            let ports = crate::local::ports(project)?;
            return Ok(Self::at(environment, &format!("http://127.0.0.1:{}", ports.emulator)));
        }
        let config = aws_config::defaults(BehaviorVersion::latest())
            .region(Region::new(environment.region.clone()))
            .http_client(http())
            .retry_config(retries())
            .timeout_config(timeouts())
            .stalled_stream_protection(StalledStreamProtectionConfig::enabled().build())
            .app_name(app())
            .load()
            .await;
        Ok(Self { environment: environment.clone(), config, emulator: false, account: Arc::default() })
    }

    /// As [`new`](Self::new), for a command that works with what is there: on `local` what is there must answer.
    ///
    /// # Errors
    /// On `local`, where nothing runs or what ran has ended.
    pub async fn reach(project: &Project, environment: &Environment) -> Result<Self> {
        if environment.is_local() {
            crate::local::answers(project).await?;
        }
        Self::new(project, environment).await
    }

    /// The set-up for an emulator of AWS at a URL. The environment's account is the access key, which is how the emulator
    /// keeps accounts apart.
    pub fn at(environment: &Environment, endpoint: &str) -> Self {
        let credentials = Credentials::new(&environment.account, "local", None, None, "synth");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(environment.region.clone()))
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .endpoint_url(endpoint)
            .http_client(http())
            // A server on this machine answers at once or not at all.
            .retry_config(RetryConfig::standard().with_max_attempts(4).with_initial_backoff(Duration::from_millis(100)))
            .timeout_config(timeouts())
            .app_name(app())
            .build();
        Self { environment: environment.clone(), config, emulator: true, account: Arc::default() }
    }

    /// With as many attempts of a request as a server needs that fails often.
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        let retries =
            RetryConfig::standard().with_max_attempts(attempts).with_initial_backoff(Duration::from_millis(50));
        self.config = self.config.into_builder().retry_config(retries).build();
        self
    }

    /// Where stacks go.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// For clients of services that have no method here.
    pub fn config(&self) -> &SdkConfig {
        &self.config
    }

    /// The emulator's URL, where this is one. An endpoint that the user's own configuration names, a proxy or a private one, is
    /// AWS's for all that is asked here.
    pub fn endpoint(&self) -> Option<&str> {
        self.config.endpoint_url().filter(|_| self.emulator)
    }

    /// CloudFormation. Its retries have a partition of their own: the SDK's default one is shared by all accounts of a
    /// region, and its quota fails calls that throttling alone has delayed.
    pub fn cloudformation(&self) -> aws_sdk_cloudformation::Client {
        let partition = format!("synth-{}-{}", self.environment.account, self.environment.region);
        let partition = RetryPartition::custom(partition).token_bucket(TokenBucket::unlimited()).build();
        let config = aws_sdk_cloudformation::config::Builder::from(&self.config).retry_partition(partition);
        aws_sdk_cloudformation::Client::from_conf(config.build())
    }

    /// S3, with time for large objects.
    pub fn s3(&self) -> aws_sdk_s3::Client {
        let timeouts = timeouts()
            .to_builder()
            .operation_attempt_timeout(Duration::from_mins(5))
            .operation_timeout(Duration::from_mins(15))
            .build();
        let config = aws_sdk_s3::config::Builder::from(&self.config)
            .timeout_config(timeouts)
            .force_path_style(self.endpoint().is_some());
        aws_sdk_s3::Client::from_conf(config.build())
    }

    /// Lambda.
    pub fn lambda(&self) -> aws_sdk_lambda::Client {
        aws_sdk_lambda::Client::new(&self.config)
    }

    /// `CloudWatch`.
    pub fn cloudwatch(&self) -> aws_sdk_cloudwatch::Client {
        aws_sdk_cloudwatch::Client::new(&self.config)
    }

    /// Makes sure that the credentials are those of the environment's account. Asked once; on `local` the account is the
    /// credentials.
    ///
    /// # Errors
    /// No usable credentials, or another account's.
    pub async fn check_account(&self) -> Result<()> {
        if self.endpoint().is_some() {
            return Ok(());
        }
        let check = async || {
            let client = aws_sdk_sts::Client::new(&self.config);
            let identity = client.get_caller_identity().send().await;
            let identity = identity.map_err(self.fault("STS", "GetCallerIdentity"))?;
            let (name, wanted) = (&self.environment.name, &self.environment.account);
            match identity.account() {
                Some(account) if account == wanted => Ok(()),
                account => Err(Error::failed(
                    "other-account",
                    format!("`{name}` is account {wanted}, but the credentials are those of account {}", account.unwrap_or("?")),
                )
                .help("choose the right credentials with AWS_PROFILE, or correct the account in `stacks/environments.toml`")),
            }
        };
        self.account.get_or_try_init(check).await.copied()
    }

    /// Turns the SDK's error for an operation into a [`Fault`].
    pub fn fault<E: fault::Coded>(
        &self,
        service: &'static str,
        operation: &'static str,
    ) -> impl FnOnce(fault::SdkError<E>) -> Fault {
        let local = self.endpoint().is_some();
        move |error| Fault::new(service, operation, local, error)
    }
}

fn http() -> aws_smithy_runtime_api::client::http::SharedHttpClient {
    aws_smithy_http_client::Builder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https()
}

fn retries() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(10)
        .with_initial_backoff(Duration::from_millis(500))
        .with_max_backoff(Duration::from_secs(15))
}

fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_millis(3_100))
        .operation_attempt_timeout(Duration::from_secs(30))
        // The SDK takes a reached quota for throttling, and would repeat it for minutes.
        .operation_timeout(Duration::from_mins(2))
        .build()
}

fn app() -> AppName {
    AppName::new("synth").expect("a plain word is a valid name")
}
