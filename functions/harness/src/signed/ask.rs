//! One signed call.

use aws_runtime::{
    auth::{
        SigV4OperationSigningConfig, SigningOptions,
        sigv4::{SCHEME_ID, SigV4AuthScheme},
    },
    retries::classifiers::AwsErrorCodeClassifier,
};
use aws_smithy_runtime::client::{
    identity::IdentityCache,
    orchestrator::operation::Operation,
    retries::classifiers::{HttpStatusCodeClassifier, TransientErrorClassifier},
};
use aws_smithy_runtime_api::{
    client::{
        auth::{
            AuthSchemeOptionResolverParams, SharedAuthScheme, SharedAuthSchemeOptionResolver,
            static_resolver::StaticAuthSchemeOptionResolver,
        },
        behavior_version::BehaviorVersion,
        identity::SharedIdentityResolver,
        orchestrator::{HttpRequest, HttpResponse, OrchestratorError},
        runtime_components::RuntimeComponentsBuilder,
        runtime_plugin::StaticRuntimePlugin,
    },
    http::Request,
};
use aws_smithy_types::{body::SdkBody, config_bag::Layer, retry::RetryConfig, timeout::TimeoutConfig};
use aws_types::{SdkConfig, region::SigningRegion};

use super::fault::Fault;
use crate::{Aws, CallError};

/// A service, by the name that it has in hosts and signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    Events,
    S3,
    Sns,
    Ssm,
}

impl Service {
    fn host(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::S3 => "s3",
            Self::Sns => "sns",
            Self::Ssm => "ssm",
        }
    }
}

/// One call, still unsigned.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    /// The IAM action, for what is said of a failure.
    pub(crate) action: &'static str,
    pub(crate) service: Service,
    pub(crate) method: &'static str,
    /// The bucket that stands in the host or before the path.
    pub(crate) bucket: Option<String>,
    /// The path, percent-encoded.
    pub(crate) path: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Ask {
    /// A call in AWS's JSON protocol: `target` is the operation, behind the service's prefix.
    pub(crate) fn json(service: Service, action: &'static str, target: &str, body: &serde_json::Value) -> Self {
        let headers =
            vec![("content-type", "application/x-amz-json-1.1".to_owned()), ("x-amz-target", target.to_owned())];
        let (path, body) = ("/".to_owned(), body.to_string().into_bytes());
        Self { action, service, method: "POST", bucket: None, path, headers, body }
    }

    /// Where it goes: to the endpoint that was set, with the bucket in the path, or to AWS's own.
    fn place(&self, config: &SdkConfig) -> Result<(String, String), CallError> {
        let path = &self.path;
        let in_path = || self.bucket.as_ref().map_or_else(|| path.clone(), |bucket| format!("/{bucket}{path}"));
        if let Some(url) = config.endpoint_url() {
            return Ok((url.trim_end_matches('/').to_owned(), in_path()));
        }
        let region = config.region().ok_or_else(|| CallError::unreadable(self.action, "no region is set"))?;
        let host = self.service.host();
        let suffix = if region.as_ref().starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
        Ok(match &self.bucket {
            // A dot in a bucket's name does not fit the certificate.
            Some(bucket) if !bucket.contains('.') => {
                (format!("https://{bucket}.{host}.{region}.{suffix}"), path.clone())
            }
            _ => (format!("https://{host}.{region}.{suffix}"), in_path()),
        })
    }

    /// Makes the call; the answer's body.
    pub(crate) async fn send(self, aws: &Aws) -> Result<Vec<u8>, CallError> {
        let (config, action) = (aws.config(), self.action);
        let (endpoint, path) = self.place(config)?;
        let operation = Operation::builder()
            .service_name(self.service.host())
            .operation_name(action)
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(&endpoint)
            .http_client(config.http_client().ok_or_else(|| CallError::unreadable(action, "no HTTP client is set"))?)
            .standard_retry(config.retry_config().unwrap_or(&RetryConfig::standard()))
            .timeout_config(config.timeout_config().cloned().unwrap_or_else(TimeoutConfig::disabled))
            .retry_classifier(HttpStatusCodeClassifier::default())
            .retry_classifier(TransientErrorClassifier::<Fault>::new())
            .retry_classifier(AwsErrorCodeClassifier::<Fault>::new())
            .with_connection_poisoning()
            .runtime_plugin(signing(config, self.service))
            .serializer(move |ask: Self| {
                let mut request: HttpRequest = Request::new(SdkBody::from(ask.body));
                request.set_method(ask.method)?;
                request.set_uri(path.as_str())?;
                for (name, value) in ask.headers {
                    request.headers_mut().try_insert(name, value)?;
                }
                Ok(request)
            })
            .deserializer(answer)
            .build();
        operation.invoke(self).await.map_err(|error| CallError::of(action, &error))
    }
}

fn answer(response: &HttpResponse) -> Result<Vec<u8>, OrchestratorError<Fault>> {
    let body = response.body().bytes().unwrap_or_default();
    if response.status().is_success() {
        return Ok(body.to_vec());
    }
    Err(OrchestratorError::operation(Fault::of(response.status().as_u16(), body)))
}

fn signing(config: &SdkConfig, service: Service) -> StaticRuntimePlugin {
    let s3 = service == Service::S3;
    // S3 takes paths as they are, and wants the body's checksum in a header.
    let mut options = SigningOptions::default();
    (options.double_uri_encode, options.normalize_uri_path, options.content_sha256_header) = (!s3, !s3, s3);
    let sign = SigV4OperationSigningConfig {
        region: config.region().cloned().map(SigningRegion::from),
        name: Some(service.host().into()),
        signing_options: options,
        ..SigV4OperationSigningConfig::default()
    };
    let mut layer = Layer::new("signing");
    layer.store_put(AuthSchemeOptionResolverParams::new(()));
    layer.store_put(sign);
    let mut parts = RuntimeComponentsBuilder::new("signing")
        .with_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()))
        .with_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(
            StaticAuthSchemeOptionResolver::new(vec![SCHEME_ID]),
        )))
        .with_identity_cache(Some(IdentityCache::no_cache()));
    if let Some(credentials) = config.credentials_provider() {
        parts.set_identity_resolver(SCHEME_ID, SharedIdentityResolver::new(credentials));
    }
    StaticRuntimePlugin::new().with_config(layer.freeze()).with_runtime_components(parts)
}
