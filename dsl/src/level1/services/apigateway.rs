//! `AWS::ApiGateway`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ApiGateway::Account`.
///
/// The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to
/// Amazon CloudWatch Logs.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/account/${ApiGatewayAccountId}`.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// The ARN of an Amazon CloudWatch role for the current Account.
    pub cloud_watch_role_arn: Option<Value<String>>,
}

impl Lower for Account {
    fn fields(self, to: &mut Fields) {
        to.set("CloudWatchRoleArn", self.cloud_watch_role_arn);
    }
}

impl Level1 for Account {
    const TYPE: &'static str = "AWS::ApiGateway::Account";
}

impl Handle<Account> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the account. For example: `abc123`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ApiGateway::ApiKey`.
///
/// The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing
/// API Gateway `Method` resources that require an API key.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}`.
#[derive(Clone, Debug, Default)]
pub struct ApiKey {
    /// An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace.
    pub customer_id: Option<Value<String>>,
    /// The description of the ApiKey.
    pub description: Option<Value<String>>,
    /// Specifies whether the ApiKey can be used by callers.
    pub enabled: Option<Value<bool>>,
    /// Specifies whether ( `true` ) or not ( `false` ) the key identifier is distinct from the created API key value.
    ///
    /// A change replaces the resource.
    pub generate_distinct_id: Option<Value<bool>>,
    /// A name for the API key. If you don't specify a name, CloudFormation generates a unique physical ID and uses that
    /// ID for the API key name.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key.
    pub stage_keys: Option<Value<Vec<api_key::StageKey>>>,
    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=.\_:/\]. The tag key can be up to 128
    /// characters and must not start with `aws:`.
    pub tags: Option<Value<Vec<api_key::Tag>>>,
    /// Specifies a value of the API key.
    ///
    /// A change replaces the resource.
    pub value: Option<Value<String>>,
}

impl Lower for ApiKey {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerId", self.customer_id);
        to.set("Description", self.description);
        to.set("Enabled", self.enabled);
        to.set("GenerateDistinctId", self.generate_distinct_id);
        to.set("Name", self.name);
        to.set("StageKeys", self.stage_keys);
        to.set("Tags", self.tags);
        to.set("Value", self.value);
    }
}

impl Level1 for ApiKey {
    const TYPE: &'static str = "AWS::ApiGateway::ApiKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApiKey> {
    /// `Ref`: its `APIKeyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the API key. For example: `abc123`.
    pub fn api_key_id(self) -> Value<String> {
        self.attribute("APIKeyId")
    }
}

/// What [`ApiKey`] is made of.
pub mod api_key {
    use super::*;

    /// `StageKey` is a property of the AWS::ApiGateway::ApiKey resource that specifies the stage to associate with the
    /// API key.
    #[derive(Clone, Debug, Default)]
    pub struct StageKey {
        /// The string identifier of the associated RestApi.
        pub rest_api_id: Option<Value<String>>,
        /// The stage name associated with the stage key.
        pub stage_name: Option<Value<String>>,
    }

    impl Lower for StageKey {
        fn fields(self, to: &mut Fields) {
            to.set("RestApiId", self.rest_api_id);
            to.set("StageName", self.stage_name);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::Authorizer`.
///
/// The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods
/// that have authorization enabled.
#[derive(Clone, Debug, Default)]
pub struct Authorizer {
    /// Optional customer-defined field, used in OpenAPI imports and exports without functional impact.
    pub auth_type: Option<Value<String>>,
    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM
    /// role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    pub authorizer_credentials: Option<Value<String>>,
    /// The TTL in seconds of cached authorizer results. If it equals 0, authorization caching is disabled. If it is
    /// greater than 0, API Gateway will cache authorizer responses.
    pub authorizer_result_ttl_in_seconds: Option<Value<i64>>,
    /// Specifies the authorizer's Uniform Resource Identifier (URI).
    pub authorizer_uri: Option<Value<String>>,
    /// The identity source for which authorization is requested.
    pub identity_source: Option<Value<String>>,
    /// A validation expression for the incoming identity token. For `TOKEN` authorizers, this value is a regular
    /// expression.
    pub identity_validation_expression: Option<Value<String>>,
    /// The name of the authorizer.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. Each element is of this
    /// format: `arn:aws:cognito-idp:{region}:{account_id}:userpool/{user_pool_id}`.
    pub provider_arns: Option<Value<Vec<String>>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// The authorizer type.
    ///
    /// Required.
    pub type_: Option<Value<String>>,
}

impl Lower for Authorizer {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("AuthorizerCredentials", self.authorizer_credentials);
        to.set("AuthorizerResultTtlInSeconds", self.authorizer_result_ttl_in_seconds);
        to.set("AuthorizerUri", self.authorizer_uri);
        to.set("IdentitySource", self.identity_source);
        to.set("IdentityValidationExpression", self.identity_validation_expression);
        to.set("Name", self.name);
        to.set("ProviderARNs", self.provider_arns);
        to.set("RestApiId", self.rest_api_id);
        to.set("Type", self.type_);
    }
}

impl Level1 for Authorizer {
    const TYPE: &'static str = "AWS::ApiGateway::Authorizer";
}

impl Handle<Authorizer> {
    /// `Ref`: its `AuthorizerId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the authorizer. For example: `abc123`.
    pub fn authorizer_id(self) -> Value<String> {
        self.attribute("AuthorizerId")
    }
}

/// `AWS::ApiGateway::BasePathMapping`.
///
/// The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in
/// the invocation URL.
#[derive(Clone, Debug, Default)]
pub struct BasePathMapping {
    /// The base path name that callers of the API must provide as part of the URL after the domain name.
    ///
    /// A change replaces the resource.
    pub base_path: Option<Value<String>>,
    /// The domain name of the BasePathMapping resource to be described.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    pub rest_api_id: Option<Value<String>>,
    /// The name of the associated stage.
    pub stage: Option<Value<String>>,
}

impl Lower for BasePathMapping {
    fn fields(self, to: &mut Fields) {
        to.set("BasePath", self.base_path);
        to.set("DomainName", self.domain_name);
        to.set("RestApiId", self.rest_api_id);
        to.set("Stage", self.stage);
    }
}

impl Level1 for BasePathMapping {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";
}

impl Handle<BasePathMapping> {
    /// `Ref`: `DomainName`, `BasePath`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ApiGateway::BasePathMappingV2`.
///
/// The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in
/// the invocation URL.
#[derive(Clone, Debug, Default)]
pub struct BasePathMappingV2 {
    /// The base path name that callers of the private API must provide as part of the URL after the domain name.
    ///
    /// A change replaces the resource.
    pub base_path: Option<Value<String>>,
    /// The ARN of the domain name for the BasePathMappingV2 resource to be described.
    ///
    /// Required. A change replaces the resource.
    pub domain_name_arn: Option<Value<String>>,
    /// The private API's identifier. This identifier is unique across all of your APIs in API Gateway.
    ///
    /// Required.
    pub rest_api_id: Option<Value<String>>,
    /// Represents a unique identifier for a version of a deployed private RestApi that is callable by users.
    pub stage: Option<Value<String>>,
}

impl Lower for BasePathMappingV2 {
    fn fields(self, to: &mut Fields) {
        to.set("BasePath", self.base_path);
        to.set("DomainNameArn", self.domain_name_arn);
        to.set("RestApiId", self.rest_api_id);
        to.set("Stage", self.stage);
    }
}

impl Level1 for BasePathMappingV2 {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";
}

impl Handle<BasePathMappingV2> {
    /// `Ref`: its `BasePathMappingArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the resource.
    pub fn base_path_mapping_arn(self) -> Value<Arn> {
        self.attribute("BasePathMappingArn")
    }
}

/// `AWS::ApiGateway::ClientCertificate`.
///
/// The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to
/// configure client-side SSL authentication for sending requests to the integration endpoint.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}`.
#[derive(Clone, Debug, Default)]
pub struct ClientCertificate {
    /// The description of the client certificate.
    pub description: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Vec<client_certificate::Tag>>>,
}

impl Lower for ClientCertificate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClientCertificate {
    const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClientCertificate> {
    /// `Ref`: its `ClientCertificateId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the client certificate. For example: `abc123`.
    pub fn client_certificate_id(self) -> Value<String> {
        self.attribute("ClientCertificateId")
    }
}

/// What [`ClientCertificate`] is made of.
pub mod client_certificate {
    use super::*;

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::Deployment`.
///
/// The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients
/// can call the API over the internet.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The input configuration for a canary deployment.
    ///
    /// A change replaces the resource.
    pub deployment_canary_settings: Option<Value<deployment::DeploymentCanarySettings>>,
    /// The description for the Deployment resource to create.
    pub description: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// The description of the Stage resource for the Deployment resource to create. To specify a stage description, you
    /// must also provide a stage name.
    pub stage_description: Option<Value<deployment::StageDescription>>,
    /// The name of the Stage resource for the Deployment resource to create.
    pub stage_name: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentCanarySettings", self.deployment_canary_settings);
        to.set("Description", self.description);
        to.set("RestApiId", self.rest_api_id);
        to.set("StageDescription", self.stage_description);
        to.set("StageName", self.stage_name);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::ApiGateway::Deployment";
}

impl Handle<Deployment> {
    /// `Ref`: its `DeploymentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the deployment. For example: `abc123`.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// The `DeploymentCanarySettings` property type specifies settings for the canary deployment.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentCanarySettings {
        /// The percentage (0.0-100.0) of traffic routed to the canary deployment.
        ///
        /// A change replaces the resource.
        pub percent_traffic: Option<Value<f64>>,
        /// A stage variable overrides used for the canary release deployment. They can override existing stage variables or
        /// add new stage variables for the canary release deployment.
        ///
        /// A change replaces the resource.
        pub stage_variable_overrides: Option<Value<BTreeMap<String, String>>>,
        /// A Boolean flag to indicate whether the canary release deployment uses the stage cache or not.
        ///
        /// A change replaces the resource.
        pub use_stage_cache: Option<Value<bool>>,
    }

    impl Lower for DeploymentCanarySettings {
        fn fields(self, to: &mut Fields) {
            to.set("PercentTraffic", self.percent_traffic);
            to.set("StageVariableOverrides", self.stage_variable_overrides);
            to.set("UseStageCache", self.use_stage_cache);
        }
    }

    /// `StageDescription` is a property of the AWS::ApiGateway::Deployment resource that configures a deployment stage.
    #[derive(Clone, Debug, Default)]
    pub struct StageDescription {
        /// Specifies settings for logging access in this stage.
        pub access_log_setting: Option<Value<AccessLogSetting>>,
        /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set
        /// `CachingEnabled` to `true` for a method.
        pub cache_cluster_enabled: Option<Value<bool>>,
        /// The size of the stage's cache cluster. For more information, see cacheClusterSize in the \*API Gateway API
        /// Reference\*.
        pub cache_cluster_size: Option<Value<String>>,
        /// Indicates whether the cached responses are encrypted.
        pub cache_data_encrypted: Option<Value<bool>>,
        /// The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses.
        pub cache_ttl_in_seconds: Option<Value<i64>>,
        /// Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the stage
        /// to cache responses.
        pub caching_enabled: Option<Value<bool>>,
        /// Specifies settings for the canary deployment in this stage.
        pub canary_setting: Option<Value<CanarySetting>>,
        /// The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage.
        pub client_certificate_id: Option<Value<String>>,
        /// Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs to
        /// Amazon CloudWatch Logs.
        pub data_trace_enabled: Option<Value<bool>>,
        /// A description of the purpose of the stage.
        pub description: Option<Value<String>>,
        /// The version identifier of the API documentation snapshot.
        pub documentation_version: Option<Value<String>>,
        /// The logging level for this method. For valid values, see the `loggingLevel` property of the MethodSetting
        /// resource in the \*Amazon API Gateway API Reference\*.
        pub logging_level: Option<Value<String>>,
        /// Configures settings for all of the stage's methods.
        pub method_settings: Option<Value<Vec<MethodSetting>>>,
        /// Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage.
        pub metrics_enabled: Option<Value<bool>>,
        /// An array of arbitrary tags (key-value pairs) to associate with the stage.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The target request burst rate limit. This allows more requests through for a period of time than the target rate
        /// limit.
        pub throttling_burst_limit: Option<Value<i64>>,
        /// The target request steady-state rate limit. For more information, see Manage API Request Throttling in the \*API
        /// Gateway Developer Guide\*.
        pub throttling_rate_limit: Option<Value<f64>>,
        /// Specifies whether active tracing with X-ray is enabled for this stage.
        pub tracing_enabled: Option<Value<bool>>,
        /// A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the values
        /// must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`.
        pub variables: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for StageDescription {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLogSetting", self.access_log_setting);
            to.set("CacheClusterEnabled", self.cache_cluster_enabled);
            to.set("CacheClusterSize", self.cache_cluster_size);
            to.set("CacheDataEncrypted", self.cache_data_encrypted);
            to.set("CacheTtlInSeconds", self.cache_ttl_in_seconds);
            to.set("CachingEnabled", self.caching_enabled);
            to.set("CanarySetting", self.canary_setting);
            to.set("ClientCertificateId", self.client_certificate_id);
            to.set("DataTraceEnabled", self.data_trace_enabled);
            to.set("Description", self.description);
            to.set("DocumentationVersion", self.documentation_version);
            to.set("LoggingLevel", self.logging_level);
            to.set("MethodSettings", self.method_settings);
            to.set("MetricsEnabled", self.metrics_enabled);
            to.set("Tags", self.tags);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
            to.set("TracingEnabled", self.tracing_enabled);
            to.set("Variables", self.variables);
        }
    }

    /// The `AccessLogSetting` property type specifies settings for logging access in this stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSetting {
        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to
        /// receive access logs.
        pub destination_arn: Option<Value<String>>,
        /// A single line format of the access logs of data, as specified by selected $context variables. The format must
        /// include at least `$context.requestId`.
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// The `CanarySetting` property type specifies settings for the canary deployment in this stage.
    #[derive(Clone, Debug, Default)]
    pub struct CanarySetting {
        /// The percent (0-100) of traffic diverted to a canary deployment.
        pub percent_traffic: Option<Value<f64>>,
        /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the
        /// canary.
        pub stage_variable_overrides: Option<Value<BTreeMap<String, String>>>,
        /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
        pub use_stage_cache: Option<Value<bool>>,
    }

    impl Lower for CanarySetting {
        fn fields(self, to: &mut Fields) {
            to.set("PercentTraffic", self.percent_traffic);
            to.set("StageVariableOverrides", self.stage_variable_overrides);
            to.set("UseStageCache", self.use_stage_cache);
        }
    }

    /// The `MethodSetting` property type configures settings for all methods in a stage. If you modify this property
    /// type, you must create a new deployment for your API.
    #[derive(Clone, Debug, Default)]
    pub struct MethodSetting {
        /// Specifies whether the cached responses are encrypted.
        pub cache_data_encrypted: Option<Value<bool>>,
        /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response
        /// will be cached.
        pub cache_ttl_in_seconds: Option<Value<i64>>,
        /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the
        /// stage for responses to be cached.
        pub caching_enabled: Option<Value<bool>>,
        /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon
        /// CloudWatch Logs.
        pub data_trace_enabled: Option<Value<bool>>,
        /// The HTTP method.
        pub http_method: Option<Value<String>>,
        /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs.
        pub logging_level: Option<Value<String>>,
        /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
        pub metrics_enabled: Option<Value<bool>>,
        /// The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must
        /// include a forward slash.
        pub resource_path: Option<Value<String>>,
        /// Specifies the throttling burst limit.
        pub throttling_burst_limit: Option<Value<i64>>,
        /// Specifies the throttling rate limit.
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for MethodSetting {
        fn fields(self, to: &mut Fields) {
            to.set("CacheDataEncrypted", self.cache_data_encrypted);
            to.set("CacheTtlInSeconds", self.cache_ttl_in_seconds);
            to.set("CachingEnabled", self.caching_enabled);
            to.set("DataTraceEnabled", self.data_trace_enabled);
            to.set("HttpMethod", self.http_method);
            to.set("LoggingLevel", self.logging_level);
            to.set("MetricsEnabled", self.metrics_enabled);
            to.set("ResourcePath", self.resource_path);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::DocumentationPart`.
///
/// The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API. For more information,
/// see Representation of API Documentation in API Gateway in the \*API Gateway Developer Guide\*.
#[derive(Clone, Debug, Default)]
pub struct DocumentationPart {
    /// The location of the targeted API entity of the to-be-created documentation part.
    ///
    /// Required. A change replaces the resource.
    pub location: Option<Value<documentation_part::Location>>,
    /// The new documentation content map of the targeted API entity. Enclosed key-value pairs are API-specific, but
    /// only OpenAPI-compliant key-value pairs can be exported and, hence, published.
    ///
    /// Required.
    pub properties: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
}

impl Lower for DocumentationPart {
    fn fields(self, to: &mut Fields) {
        to.set("Location", self.location);
        to.set("Properties", self.properties);
        to.set("RestApiId", self.rest_api_id);
    }
}

impl Level1 for DocumentationPart {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
}

impl Handle<DocumentationPart> {
    /// `Ref`: its `DocumentationPartId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the documentation part.
    pub fn documentation_part_id(self) -> Value<String> {
        self.attribute("DocumentationPartId")
    }
}

/// What [`DocumentationPart`] is made of.
pub mod documentation_part {
    use super::*;

    /// The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation
    /// applies to.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// The HTTP verb of a method. It is a valid field for the API entity types of `METHOD`, `PATH_PARAMETER`,
        /// `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and `RESPONSE_BODY`.
        ///
        /// A change replaces the resource.
        pub method: Option<Value<String>>,
        /// The name of the targeted API entity. It is a valid and required field for the API entity types of `AUTHORIZER`,
        /// `MODEL`, `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY` and `RESPONSE_HEADER`.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The URL path of the target. It is a valid field for the API entity types of `RESOURCE`, `METHOD`,
        /// `PATH_PARAMETER`, `QUERY_PARAMETER`, `REQUEST_HEADER`, `REQUEST_BODY`, `RESPONSE`, `RESPONSE_HEADER`, and
        /// `RESPONSE_BODY`.
        ///
        /// A change replaces the resource.
        pub path: Option<Value<String>>,
        /// The HTTP status code of a response. It is a valid field for the API entity types of `RESPONSE`,
        /// `RESPONSE_HEADER`, and `RESPONSE_BODY`.
        ///
        /// A change replaces the resource.
        pub status_code: Option<Value<String>>,
        /// The type of API entity to which the documentation content applies.
        ///
        /// A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("Method", self.method);
            to.set("Name", self.name);
            to.set("Path", self.path);
            to.set("StatusCode", self.status_code);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::ApiGateway::DocumentationVersion`.
///
/// The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API.
#[derive(Clone, Debug, Default)]
pub struct DocumentationVersion {
    /// A description about the new documentation snapshot.
    pub description: Option<Value<String>>,
    /// The version identifier of the to-be-updated documentation version.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub documentation_version: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
}

impl Lower for DocumentationVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DocumentationVersion", self.documentation_version);
        to.set("RestApiId", self.rest_api_id);
    }
}

impl Level1 for DocumentationVersion {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";
}

impl Handle<DocumentationVersion> {
    /// `Ref`: `DocumentationVersion`, `RestApiId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ApiGateway::DomainName`.
///
/// The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct DomainName {
    /// The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint
    /// for this domain name.
    pub certificate_arn: Option<Value<String>>,
    /// The custom domain name as an API host name, for example, `my-api.example.com`.
    ///
    /// A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The endpoint access mode for your DomainName.
    pub endpoint_access_mode: Option<Value<String>>,
    /// The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain
    /// name.
    pub endpoint_configuration: Option<Value<domain_name::EndpointConfiguration>>,
    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way
    /// authentication between the client and the server.
    pub mutual_tls_authentication: Option<Value<domain_name::MutualTlsAuthentication>>,
    /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when
    /// configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
    pub ownership_verification_certificate_arn: Option<Value<String>>,
    /// The reference to an AWS -managed certificate that will be used for validating the regional domain name.
    pub regional_certificate_arn: Option<Value<String>>,
    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your
    /// custom domain name to your public APIs.
    ///
    /// One of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`.
    pub routing_mode: Option<Value<String>>,
    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    pub security_policy: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Vec<domain_name::Tag>>>,
}

impl Lower for DomainName {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateArn", self.certificate_arn);
        to.set("DomainName", self.domain_name);
        to.set("EndpointAccessMode", self.endpoint_access_mode);
        to.set("EndpointConfiguration", self.endpoint_configuration);
        to.set("MutualTlsAuthentication", self.mutual_tls_authentication);
        to.set("OwnershipVerificationCertificateArn", self.ownership_verification_certificate_arn);
        to.set("RegionalCertificateArn", self.regional_certificate_arn);
        to.set("RoutingMode", self.routing_mode);
        to.set("SecurityPolicy", self.security_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainName {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainName> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon CloudFront distribution domain name that's mapped to the custom domain name. This is only applicable
    /// for endpoints whose type is `EDGE`.
    pub fn distribution_domain_name(self) -> Value<String> {
        self.attribute("DistributionDomainName")
    }

    /// The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. The only valid value is
    /// `Z2FDTNDATAQYW2` for all regions.
    pub fn distribution_hosted_zone_id(self) -> Value<String> {
        self.attribute("DistributionHostedZoneId")
    }

    /// The ARN of the domain name.
    pub fn domain_name_arn(self) -> Value<Arn> {
        self.attribute("DomainNameArn")
    }

    /// The domain name associated with the regional endpoint for this custom domain name. You set up this association
    /// by adding a DNS record that points the custom domain name to this regional domain name.
    pub fn regional_domain_name(self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.
    pub fn regional_hosted_zone_id(self) -> Value<String> {
        self.attribute("RegionalHostedZoneId")
    }
}

/// What [`DomainName`] is made of.
pub mod domain_name {
    use super::*;

    /// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API
    /// Gateway domain name.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfiguration {
        /// The IP address types that can invoke this DomainName. Use `ipv4` to allow only IPv4 addresses to invoke this
        /// DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke this DomainName.
        pub ip_address_type: Option<Value<String>>,
        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API
        /// and its custom domain name, the endpoint type is `"EDGE"`.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for EndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("Types", self.types);
        }
    }

    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way
    /// authentication between the client and the server.
    #[derive(Clone, Debug, Default)]
    pub struct MutualTlsAuthentication {
        /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example
        /// `s3://bucket-name/key-name`.
        pub truststore_uri: Option<Value<String>>,
        /// The version of the S3 object that contains your truststore. To specify a version, you must have versioning
        /// enabled for the S3 bucket.
        pub truststore_version: Option<Value<String>>,
    }

    impl Lower for MutualTlsAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("TruststoreUri", self.truststore_uri);
            to.set("TruststoreVersion", self.truststore_version);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::DomainNameAccessAssociation`.
///
/// The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an
/// access association source and a private custom domain name.
#[derive(Clone, Debug, Default)]
pub struct DomainNameAccessAssociation {
    /// The identifier of the domain name access association source. For a `VPCE`, the value is the VPC endpoint ID.
    ///
    /// Required. A change replaces the resource.
    pub access_association_source: Option<Value<String>>,
    /// The type of the domain name access association source. Only `VPCE` is currently supported.
    ///
    /// Required. One of `VPCE`. A change replaces the resource.
    pub access_association_source_type: Option<Value<String>>,
    /// The ARN of the domain name.
    ///
    /// Required. A change replaces the resource.
    pub domain_name_arn: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<domain_name_access_association::Tag>>>,
}

impl Lower for DomainNameAccessAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AccessAssociationSource", self.access_association_source);
        to.set("AccessAssociationSourceType", self.access_association_source_type);
        to.set("DomainNameArn", self.domain_name_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainNameAccessAssociation {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainNameAccessAssociation> {
    /// `Ref`: its `DomainNameAccessAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The access association ARN. For example:
    /// `arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg`.
    pub fn domain_name_access_association_arn(self) -> Value<Arn> {
        self.attribute("DomainNameAccessAssociationArn")
    }
}

/// What [`DomainNameAccessAssociation`] is made of.
pub mod domain_name_access_association {
    use super::*;

    /// `Tag` of `AWS::ApiGateway::DomainNameAccessAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::DomainNameV2`.
///
/// The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API
/// Gateway.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct DomainNameV2 {
    /// The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name.
    pub certificate_arn: Option<Value<String>>,
    /// Represents a custom domain name as a user-friendly host name of an API (RestApi).
    ///
    /// A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The endpoint access mode for your DomainName.
    pub endpoint_access_mode: Option<Value<String>>,
    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name
    /// (DomainName) has and the IP address types that can invoke it.
    ///
    /// A change replaces the resource.
    pub endpoint_configuration: Option<Value<domain_name_v2::EndpointConfiguration>>,
    /// A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of
    /// the caller and Method configuration.
    pub policy: Option<Value<Json>>,
    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your
    /// custom domain name to your private APIs.
    ///
    /// One of `BASE_PATH_MAPPING_ONLY`, `ROUTING_RULE_THEN_BASE_PATH_MAPPING`, `ROUTING_RULE_ONLY`.
    pub routing_mode: Option<Value<String>>,
    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    ///
    /// A change replaces the resource.
    pub security_policy: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Vec<domain_name_v2::Tag>>>,
}

impl Lower for DomainNameV2 {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateArn", self.certificate_arn);
        to.set("DomainName", self.domain_name);
        to.set("EndpointAccessMode", self.endpoint_access_mode);
        to.set("EndpointConfiguration", self.endpoint_configuration);
        to.set("Policy", self.policy);
        to.set("RoutingMode", self.routing_mode);
        to.set("SecurityPolicy", self.security_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainNameV2 {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DomainNameV2> {
    /// `Ref`: its `DomainNameArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the domain name.
    pub fn domain_name_arn(self) -> Value<Arn> {
        self.attribute("DomainNameArn")
    }

    /// The domain name ID.
    pub fn domain_name_id(self) -> Value<String> {
        self.attribute("DomainNameId")
    }
}

/// What [`DomainNameV2`] is made of.
pub mod domain_name_v2 {
    use super::*;

    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name
    /// (DomainName) has and the IP address types that can invoke it.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfiguration {
        /// The IP address types that can invoke an API (RestApi) or a DomainName. Use `ipv4` to allow only IPv4 addresses
        /// to invoke an API or DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API or a
        /// DomainName.
        pub ip_address_type: Option<Value<String>>,
        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API
        /// and its custom domain name, the endpoint type is `"EDGE"`.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for EndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("Types", self.types);
        }
    }

    /// `Tag` of `AWS::ApiGateway::DomainNameV2`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        pub key: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::GatewayResponse`.
///
/// The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. When you delete a stack
/// containing this resource, your custom gateway responses are reset.
#[derive(Clone, Debug, Default)]
pub struct GatewayResponse {
    /// Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of
    /// key-value pairs.
    pub response_parameters: Option<Value<BTreeMap<String, String>>>,
    /// Response templates of the GatewayResponse as a string-to-string map of key-value pairs.
    pub response_templates: Option<Value<BTreeMap<String, String>>>,
    /// The response type of the associated GatewayResponse.
    ///
    /// Required. A change replaces the resource.
    pub response_type: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// The HTTP status code for this GatewayResponse.
    pub status_code: Option<Value<String>>,
}

impl Lower for GatewayResponse {
    fn fields(self, to: &mut Fields) {
        to.set("ResponseParameters", self.response_parameters);
        to.set("ResponseTemplates", self.response_templates);
        to.set("ResponseType", self.response_type);
        to.set("RestApiId", self.rest_api_id);
        to.set("StatusCode", self.status_code);
    }
}

impl Level1 for GatewayResponse {
    const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";
}

impl Handle<GatewayResponse> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the gateway response. For example: `abc123`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ApiGateway::Method`.
///
/// The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that
/// clients must send in their requests.
#[derive(Clone, Debug, Default)]
pub struct Method {
    /// A boolean flag specifying whether a valid ApiKey is required to invoke this method.
    pub api_key_required: Option<Value<bool>>,
    /// A list of authorization scopes configured on the method. The scopes are used with a `COGNITO_USER_POOLS`
    /// authorizer to authorize the method invocation.
    pub authorization_scopes: Option<Value<Vec<String>>>,
    /// The method's authorization type. This parameter is required. For valid values, see Method in the \*API Gateway
    /// API Reference\*.
    pub authorization_type: Option<Value<String>>,
    /// The identifier of an authorizer to use on this method. The method's authorization type must be `CUSTOM` or
    /// `COGNITO_USER_POOLS`.
    pub authorizer_id: Option<Value<String>>,
    /// The method's HTTP verb.
    ///
    /// Required. A change replaces the resource.
    pub http_method: Option<Value<String>>,
    /// Represents an `HTTP`, `HTTP_PROXY`, `AWS`, `AWS_PROXY`, or Mock integration.
    pub integration: Option<Value<method::Integration>>,
    /// Gets a method response associated with a given HTTP status code.
    pub method_responses: Option<Value<Vec<method::MethodResponse>>>,
    /// A human-friendly operation identifier for the method. For example, you can assign the `operationName` of
    /// `ListPets` for the `GET /pets` method in the `PetStore` example.
    pub operation_name: Option<Value<String>>,
    /// A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request
    /// payloads of given content types (as the mapping key).
    pub request_models: Option<Value<BTreeMap<String, String>>>,
    /// A key-value map defining required or optional method request parameters that can be accepted by API Gateway.
    pub request_parameters: Option<Value<BTreeMap<String, Json>>>,
    /// The identifier of a RequestValidator for request validation.
    pub request_validator_id: Option<Value<String>>,
    /// The Resource identifier for the MethodResponse resource.
    ///
    /// Required. A change replaces the resource.
    pub resource_id: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
}

impl Lower for Method {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKeyRequired", self.api_key_required);
        to.set("AuthorizationScopes", self.authorization_scopes);
        to.set("AuthorizationType", self.authorization_type);
        to.set("AuthorizerId", self.authorizer_id);
        to.set("HttpMethod", self.http_method);
        to.set("Integration", self.integration);
        to.set("MethodResponses", self.method_responses);
        to.set("OperationName", self.operation_name);
        to.set("RequestModels", self.request_models);
        to.set("RequestParameters", self.request_parameters);
        to.set("RequestValidatorId", self.request_validator_id);
        to.set("ResourceId", self.resource_id);
        to.set("RestApiId", self.rest_api_id);
    }
}

impl Level1 for Method {
    const TYPE: &'static str = "AWS::ApiGateway::Method";
}

impl Handle<Method> {
    /// `Ref`: `RestApiId`, `ResourceId`, `HttpMethod`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Method`] is made of.
pub mod method {
    use super::*;

    /// `Integration` is a property of the AWS::ApiGateway::Method resource that specifies information about the target
    /// backend that a method calls.
    #[derive(Clone, Debug, Default)]
    pub struct Integration {
        /// A list of request parameters whose values API Gateway caches. To be valid values for `cacheKeyParameters`, these
        /// parameters must also be specified for Method `requestParameters`.
        pub cache_key_parameters: Option<Value<Vec<String>>>,
        /// Specifies a group of related cached parameters. By default, API Gateway uses the resource ID as the
        /// `cacheNamespace`.
        pub cache_namespace: Option<Value<String>>,
        /// The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise.
        pub connection_id: Option<Value<String>>,
        /// The type of the network connection to the integration endpoint.
        ///
        /// One of `INTERNET`, `VPC_LINK`.
        pub connection_type: Option<Value<String>>,
        /// Specifies how to handle request payload content type conversions. Supported values are `CONVERT_TO_BINARY` and
        /// `CONVERT_TO_TEXT`, with the following behaviors.
        ///
        /// One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
        pub content_handling: Option<Value<String>>,
        /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are
        /// available.
        pub credentials: Option<Value<String>>,
        /// Specifies the integration's HTTP method type. For the Type property, if you specify `MOCK`, this property is
        /// optional.
        pub integration_http_method: Option<Value<String>>,
        /// Specifies the integration's responses.
        pub integration_responses: Option<Value<Vec<IntegrationResponse>>>,
        /// The ALB or NLB listener to send the request to. Only supported for private integrations that use VPC links V2.
        pub integration_target: Option<Value<String>>,
        /// Specifies how the method request body of an unmapped content type will be passed through the integration request
        /// to the back end without transformation.
        ///
        /// One of `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, `NEVER`.
        pub passthrough_behavior: Option<Value<String>>,
        /// A key-value map specifying request parameters that are passed from the method request to the back end.
        pub request_parameters: Option<Value<BTreeMap<String, String>>>,
        /// Represents a map of Velocity templates that are applied on the request payload based on the value of the
        /// Content-Type header sent by the client.
        pub request_templates: Option<Value<BTreeMap<String, String>>>,
        /// The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you
        /// or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission.
        ///
        /// One of `BUFFERED`, `STREAM`.
        pub response_transfer_mode: Option<Value<String>>,
        /// Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds.
        ///
        /// At least 50.
        pub timeout_in_millis: Option<Value<i64>>,
        /// Specifies an API method integration type. The valid value is one of the following.
        ///
        /// Required. One of `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
        pub type_: Option<Value<String>>,
        /// Specifies Uniform Resource Identifier (URI) of the integration endpoint.
        pub uri: Option<Value<String>>,
    }

    impl Lower for Integration {
        fn fields(self, to: &mut Fields) {
            to.set("CacheKeyParameters", self.cache_key_parameters);
            to.set("CacheNamespace", self.cache_namespace);
            to.set("ConnectionId", self.connection_id);
            to.set("ConnectionType", self.connection_type);
            to.set("ContentHandling", self.content_handling);
            to.set("Credentials", self.credentials);
            to.set("IntegrationHttpMethod", self.integration_http_method);
            to.set("IntegrationResponses", self.integration_responses);
            to.set("IntegrationTarget", self.integration_target);
            to.set("PassthroughBehavior", self.passthrough_behavior);
            to.set("RequestParameters", self.request_parameters);
            to.set("RequestTemplates", self.request_templates);
            to.set("ResponseTransferMode", self.response_transfer_mode);
            to.set("TimeoutInMillis", self.timeout_in_millis);
            to.set("Type", self.type_);
            to.set("Uri", self.uri);
        }
    }

    /// `IntegrationResponse` is a property of the Amazon API Gateway Method Integration property type that specifies
    /// the response that API Gateway sends after a method's backend finishes processing a request.
    #[derive(Clone, Debug, Default)]
    pub struct IntegrationResponse {
        /// Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and
        /// `CONVERT_TO_TEXT`, with the following behaviors.
        ///
        /// One of `CONVERT_TO_BINARY`, `CONVERT_TO_TEXT`.
        pub content_handling: Option<Value<String>>,
        /// A key-value map specifying response parameters that are passed to the method response from the back end.
        pub response_parameters: Option<Value<BTreeMap<String, String>>>,
        /// Specifies the templates used to transform the integration response body. Response templates are represented as a
        /// key/value map, with a content-type as the key and a template as the value.
        pub response_templates: Option<Value<BTreeMap<String, String>>>,
        /// Specifies the regular expression (regex) pattern used to choose an integration response based on the response
        /// from the back end.
        pub selection_pattern: Option<Value<String>>,
        /// Specifies the status code that is used to map the integration response to an existing MethodResponse.
        ///
        /// Required.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for IntegrationResponse {
        fn fields(self, to: &mut Fields) {
            to.set("ContentHandling", self.content_handling);
            to.set("ResponseParameters", self.response_parameters);
            to.set("ResponseTemplates", self.response_templates);
            to.set("SelectionPattern", self.selection_pattern);
            to.set("StatusCode", self.status_code);
        }
    }

    /// Represents a method response of a given HTTP status code returned to the client. The method response is passed
    /// from the back end through the associated integration response that can be transformed using a mapping template.
    #[derive(Clone, Debug, Default)]
    pub struct MethodResponse {
        /// Specifies the Model resources used for the response's content-type. Response models are represented as a
        /// key/value map, with a content-type as the key and a Model name as the value.
        pub response_models: Option<Value<BTreeMap<String, String>>>,
        /// A key-value map specifying required or optional response parameters that API Gateway can send back to the
        /// caller.
        pub response_parameters: Option<Value<BTreeMap<String, Json>>>,
        /// The method response's status code.
        ///
        /// Required.
        pub status_code: Option<Value<String>>,
    }

    impl Lower for MethodResponse {
        fn fields(self, to: &mut Fields) {
            to.set("ResponseModels", self.response_models);
            to.set("ResponseParameters", self.response_parameters);
            to.set("StatusCode", self.status_code);
        }
    }
}

/// `AWS::ApiGateway::Model`.
///
/// The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The content-type for the model.
    ///
    /// A change replaces the resource.
    pub content_type: Option<Value<String>>,
    /// The description of the model.
    pub description: Option<Value<String>>,
    /// A name for the model. If you don't specify a name, CloudFormation generates a unique physical ID and uses that
    /// ID for the model name.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// The schema for the model. For `application/json` models, this should be JSON schema draft 4 model.
    pub schema: Option<Value<Json>>,
}

impl Lower for Model {
    fn fields(self, to: &mut Fields) {
        to.set("ContentType", self.content_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RestApiId", self.rest_api_id);
        to.set("Schema", self.schema);
    }
}

impl Level1 for Model {
    const TYPE: &'static str = "AWS::ApiGateway::Model";
}

impl Handle<Model> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ApiGateway::RequestValidator`.
///
/// The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your
/// API.
#[derive(Clone, Debug, Default)]
pub struct RequestValidator {
    /// The name of this RequestValidator.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// A Boolean flag to indicate whether to validate a request body according to the configured Model schema.
    pub validate_request_body: Option<Value<bool>>,
    /// A Boolean flag to indicate whether to validate request parameters ( `true` ) or not ( `false` ).
    pub validate_request_parameters: Option<Value<bool>>,
}

impl Lower for RequestValidator {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("RestApiId", self.rest_api_id);
        to.set("ValidateRequestBody", self.validate_request_body);
        to.set("ValidateRequestParameters", self.validate_request_parameters);
    }
}

impl Level1 for RequestValidator {
    const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";
}

impl Handle<RequestValidator> {
    /// `Ref`: its `RequestValidatorId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the request validator. For example: `abc123`.
    pub fn request_validator_id(self) -> Value<String> {
        self.attribute("RequestValidatorId")
    }
}

/// `AWS::ApiGateway::Resource`.
///
/// The `AWS::ApiGateway::Resource` resource creates a resource in an API.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// The parent resource's identifier.
    ///
    /// Required. A change replaces the resource.
    pub parent_id: Option<Value<String>>,
    /// The last path segment for this resource.
    ///
    /// Required. A change replaces the resource.
    pub path_part: Option<Value<String>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
}

impl Lower for Resource {
    fn fields(self, to: &mut Fields) {
        to.set("ParentId", self.parent_id);
        to.set("PathPart", self.path_part);
        to.set("RestApiId", self.rest_api_id);
    }
}

impl Level1 for Resource {
    const TYPE: &'static str = "AWS::ApiGateway::Resource";
}

impl Handle<Resource> {
    /// `Ref`: its `ResourceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the resource. For example: `abc123`.
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }
}

/// `AWS::ApiGateway::RestApi`.
///
/// The `AWS::ApiGateway::RestApi` resource creates a REST API. For more information, see restapi:create in the
/// \*Amazon API Gateway REST API Reference\*.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}`.
#[derive(Clone, Debug, Default)]
pub struct RestApi {
    /// The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read
    /// the API key from the `X-API-Key` header of a request.
    pub api_key_source_type: Option<Value<String>>,
    /// The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded
    /// text payloads.
    pub binary_media_types: Option<Value<Vec<String>>>,
    /// An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also
    /// provide the specification in YAML format.
    pub body: Option<Value<Json>>,
    /// The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of
    /// RESTful APIs in JSON or YAML format.
    pub body_s3_location: Option<Value<rest_api::S3Location>>,
    /// The ID of the RestApi that you want to clone from.
    pub clone_from: Option<Value<String>>,
    /// The description of the RestApi.
    pub description: Option<Value<String>>,
    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients
    /// can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint.
    pub disable_execute_api_endpoint: Option<Value<bool>>,
    /// The endpoint access mode for your RestApi.
    pub endpoint_access_mode: Option<Value<String>>,
    /// A list of the endpoint types and IP address types of the API. Use this property when creating an API.
    pub endpoint_configuration: Option<Value<rest_api::EndpointConfiguration>>,
    /// A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is
    /// encountered.
    pub fail_on_warnings: Option<Value<bool>>,
    /// A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes,
    /// inclusive) or disable compression (with a null value) on an API.
    pub minimum_compression_size: Option<Value<i64>>,
    /// This property applies only when you use OpenAPI to define your REST API. The `Mode` determines how API Gateway
    /// handles resource updates.
    pub mode: Option<Value<String>>,
    /// The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification.
    pub name: Option<Value<String>>,
    /// Custom header parameters as part of the request.
    pub parameters: Option<Value<Json>>,
    /// A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use
    /// the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"`.
    pub policy: Option<Value<Json>>,
    /// The Transport Layer Security (TLS) version + cipher suite for this RestApi.
    pub security_policy: Option<Value<String>>,
    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=.\_:/\]. The tag key can be up to 128
    /// characters and must not start with `aws:`.
    pub tags: Option<Value<Vec<rest_api::Tag>>>,
    pub version: Option<Value<String>>,
}

impl Lower for RestApi {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKeySourceType", self.api_key_source_type);
        to.set("BinaryMediaTypes", self.binary_media_types);
        to.set("Body", self.body);
        to.set("BodyS3Location", self.body_s3_location);
        to.set("CloneFrom", self.clone_from);
        to.set("Description", self.description);
        to.set("DisableExecuteApiEndpoint", self.disable_execute_api_endpoint);
        to.set("EndpointAccessMode", self.endpoint_access_mode);
        to.set("EndpointConfiguration", self.endpoint_configuration);
        to.set("FailOnWarnings", self.fail_on_warnings);
        to.set("MinimumCompressionSize", self.minimum_compression_size);
        to.set("Mode", self.mode);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Policy", self.policy);
        to.set("SecurityPolicy", self.security_policy);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
    }
}

impl Level1 for RestApi {
    const TYPE: &'static str = "AWS::ApiGateway::RestApi";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RestApi> {
    /// `Ref`: its `RestApiId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The string identifier of the associated RestApi.
    pub fn rest_api_id(self) -> Value<String> {
        self.attribute("RestApiId")
    }

    /// The root resource ID for a `RestApi` resource, such as `a0bc123d4e`.
    pub fn root_resource_id(self) -> Value<String> {
        self.attribute("RootResourceId")
    }
}

/// What [`RestApi`] is made of.
pub mod rest_api {
    use super::*;

    /// `S3Location` is a property of the AWS::ApiGateway::RestApi resource that specifies the Amazon S3 location of a
    /// OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The name of the S3 bucket where the OpenAPI file is stored.
        pub bucket: Option<Value<String>>,
        /// The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips ETag
        /// validation of your OpenAPI file.
        pub e_tag: Option<Value<String>>,
        /// The file name of the OpenAPI file (Amazon S3 object name).
        pub key: Option<Value<String>>,
        /// For versioning-enabled buckets, a specific version of the OpenAPI file.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("ETag", self.e_tag);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfiguration {
        /// The IP address types that can invoke an API (RestApi). Use `ipv4` to allow only IPv4 addresses to invoke an API,
        /// or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API.
        pub ip_address_type: Option<Value<String>>,
        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API
        /// and its custom domain name, the endpoint type is `"EDGE"`.
        pub types: Option<Value<Vec<String>>>,
        /// A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. It is only supported for
        /// `PRIVATE` endpoint type.
        pub vpc_endpoint_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for EndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("Types", self.types);
            to.set("VpcEndpointIds", self.vpc_endpoint_ids);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::Stage`.
///
/// The `AWS::ApiGateway::Stage` resource creates a stage for a deployment.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// Access log settings, including the access log format and access log destination ARN.
    pub access_log_setting: Option<Value<stage::AccessLogSetting>>,
    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set
    /// `CachingEnabled` to `true` for a method.
    pub cache_cluster_enabled: Option<Value<bool>>,
    /// The stage's cache capacity in GB. For more information about choosing a cache size, see Enabling API caching to
    /// enhance responsiveness.
    pub cache_cluster_size: Option<Value<String>>,
    /// Settings for the canary deployment in this stage.
    pub canary_setting: Option<Value<stage::CanarySetting>>,
    /// The identifier of a client certificate for an API stage.
    pub client_certificate_id: Option<Value<String>>,
    /// The identifier of the Deployment that the stage points to.
    pub deployment_id: Option<Value<String>>,
    /// The stage's description.
    pub description: Option<Value<String>>,
    /// The version of the associated API documentation.
    pub documentation_version: Option<Value<String>>,
    /// A map that defines the method settings for a Stage resource.
    pub method_settings: Option<Value<Vec<stage::MethodSetting>>>,
    /// The string identifier of the associated RestApi.
    ///
    /// Required. A change replaces the resource.
    pub rest_api_id: Option<Value<String>>,
    /// The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API
    /// Gateway.
    ///
    /// A change replaces the resource.
    pub stage_name: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Vec<stage::Tag>>>,
    /// Specifies whether active tracing with X-ray is enabled for the Stage.
    pub tracing_enabled: Option<Value<bool>>,
    /// A map (string-to-string map) that defines the stage variables, where the variable name is the key and the
    /// variable value is the value.
    pub variables: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Stage {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogSetting", self.access_log_setting);
        to.set("CacheClusterEnabled", self.cache_cluster_enabled);
        to.set("CacheClusterSize", self.cache_cluster_size);
        to.set("CanarySetting", self.canary_setting);
        to.set("ClientCertificateId", self.client_certificate_id);
        to.set("DeploymentId", self.deployment_id);
        to.set("Description", self.description);
        to.set("DocumentationVersion", self.documentation_version);
        to.set("MethodSettings", self.method_settings);
        to.set("RestApiId", self.rest_api_id);
        to.set("StageName", self.stage_name);
        to.set("Tags", self.tags);
        to.set("TracingEnabled", self.tracing_enabled);
        to.set("Variables", self.variables);
    }
}

impl Level1 for Stage {
    const TYPE: &'static str = "AWS::ApiGateway::Stage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stage> {
    /// `Ref`: its `StageName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Stage`] is made of.
pub mod stage {
    use super::*;

    /// The `AccessLogSetting` property type specifies settings for logging access in this stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSetting {
        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to
        /// receive access logs.
        pub destination_arn: Option<Value<String>>,
        /// A single line format of the access logs of data, as specified by selected $context variables. The format must
        /// include at least `$context.requestId`.
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// Configuration settings of a canary deployment.
    #[derive(Clone, Debug, Default)]
    pub struct CanarySetting {
        /// The ID of the canary deployment.
        pub deployment_id: Option<Value<String>>,
        /// The percent (0-100) of traffic diverted to a canary deployment.
        ///
        /// 0 to 100.
        pub percent_traffic: Option<Value<f64>>,
        /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the
        /// canary.
        pub stage_variable_overrides: Option<Value<BTreeMap<String, String>>>,
        /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
        pub use_stage_cache: Option<Value<bool>>,
    }

    impl Lower for CanarySetting {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentId", self.deployment_id);
            to.set("PercentTraffic", self.percent_traffic);
            to.set("StageVariableOverrides", self.stage_variable_overrides);
            to.set("UseStageCache", self.use_stage_cache);
        }
    }

    /// The `MethodSetting` property type configures settings for all methods in a stage.
    #[derive(Clone, Debug, Default)]
    pub struct MethodSetting {
        /// Specifies whether the cached responses are encrypted.
        pub cache_data_encrypted: Option<Value<bool>>,
        /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response
        /// will be cached.
        pub cache_ttl_in_seconds: Option<Value<i64>>,
        /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the
        /// stage for responses to be cached.
        pub caching_enabled: Option<Value<bool>>,
        /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon
        /// CloudWatch Logs.
        pub data_trace_enabled: Option<Value<bool>>,
        /// The HTTP method. To apply settings to multiple resources and methods, specify an asterisk ( `*` ) for the
        /// `HttpMethod` and `/*` for the `ResourcePath`.
        pub http_method: Option<Value<String>>,
        /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs.
        pub logging_level: Option<Value<String>>,
        /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
        pub metrics_enabled: Option<Value<bool>>,
        /// The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must
        /// include a forward slash.
        pub resource_path: Option<Value<String>>,
        /// Specifies the throttling burst limit.
        ///
        /// At least 0.
        pub throttling_burst_limit: Option<Value<i64>>,
        /// Specifies the throttling rate limit.
        ///
        /// At least 0.
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for MethodSetting {
        fn fields(self, to: &mut Fields) {
            to.set("CacheDataEncrypted", self.cache_data_encrypted);
            to.set("CacheTtlInSeconds", self.cache_ttl_in_seconds);
            to.set("CachingEnabled", self.caching_enabled);
            to.set("DataTraceEnabled", self.data_trace_enabled);
            to.set("HttpMethod", self.http_method);
            to.set("LoggingLevel", self.logging_level);
            to.set("MetricsEnabled", self.metrics_enabled);
            to.set("ResourcePath", self.resource_path);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::UsagePlan`.
///
/// The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. A usage plan sets a target for
/// the throttling and quota limits on individual client API keys.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}`.
#[derive(Clone, Debug, Default)]
pub struct UsagePlan {
    /// The associated API stages of a usage plan.
    pub api_stages: Option<Value<Vec<usage_plan::ApiStage>>>,
    /// The description of a usage plan.
    pub description: Option<Value<String>>,
    /// The target maximum number of permitted requests per a given unit time interval.
    pub quota: Option<Value<usage_plan::QuotaSettings>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<Vec<usage_plan::Tag>>>,
    /// A map containing method level throttling information for API stage in a usage plan.
    pub throttle: Option<Value<usage_plan::ThrottleSettings>>,
    /// The name of a usage plan.
    pub usage_plan_name: Option<Value<String>>,
}

impl Lower for UsagePlan {
    fn fields(self, to: &mut Fields) {
        to.set("ApiStages", self.api_stages);
        to.set("Description", self.description);
        to.set("Quota", self.quota);
        to.set("Tags", self.tags);
        to.set("Throttle", self.throttle);
        to.set("UsagePlanName", self.usage_plan_name);
    }
}

impl Level1 for UsagePlan {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UsagePlan> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the usage plan. For example: `abc123`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`UsagePlan`] is made of.
pub mod usage_plan {
    use super::*;

    /// API stage name of the associated API stage in a usage plan.
    #[derive(Clone, Debug, Default)]
    pub struct ApiStage {
        /// API Id of the associated API stage in a usage plan.
        pub api_id: Option<Value<String>>,
        /// API stage name of the associated API stage in a usage plan.
        pub stage: Option<Value<String>>,
        /// Map containing method level throttling information for API stage in a usage plan.
        pub throttle: Option<Value<BTreeMap<String, ThrottleSettings>>>,
    }

    impl Lower for ApiStage {
        fn fields(self, to: &mut Fields) {
            to.set("ApiId", self.api_id);
            to.set("Stage", self.stage);
            to.set("Throttle", self.throttle);
        }
    }

    /// `ThrottleSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request
    /// rate (average requests per second) and burst capacity when users call your REST APIs.
    #[derive(Clone, Debug, Default)]
    pub struct ThrottleSettings {
        /// The API target request burst rate limit. This allows more requests through for a period of time than the target
        /// rate limit.
        ///
        /// At least 0.
        pub burst_limit: Option<Value<i64>>,
        /// The API target request rate limit.
        ///
        /// At least 0.
        pub rate_limit: Option<Value<f64>>,
    }

    impl Lower for ThrottleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BurstLimit", self.burst_limit);
            to.set("RateLimit", self.rate_limit);
        }
    }

    /// `QuotaSettings` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the maximum
    /// number of requests users can make to your REST APIs.
    #[derive(Clone, Debug, Default)]
    pub struct QuotaSettings {
        /// The target maximum number of requests that can be made in a given time period.
        ///
        /// At least 0.
        pub limit: Option<Value<i64>>,
        /// The number of requests subtracted from the given limit in the initial time period.
        ///
        /// At least 0.
        pub offset: Option<Value<i64>>,
        /// The time period in which the limit applies. Valid values are "DAY", "WEEK" or "MONTH".
        pub period: Option<Value<String>>,
    }

    impl Lower for QuotaSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Limit", self.limit);
            to.set("Offset", self.offset);
            to.set("Period", self.period);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ApiGateway::UsagePlanKey`.
///
/// The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. This association
/// determines which users the usage plan is applied to.
#[derive(Clone, Debug, Default)]
pub struct UsagePlanKey {
    /// The Id of the UsagePlanKey resource.
    ///
    /// Required. A change replaces the resource.
    pub key_id: Option<Value<String>>,
    /// The type of a UsagePlanKey resource for a plan customer.
    ///
    /// Required. One of `API_KEY`. A change replaces the resource.
    pub key_type: Option<Value<String>>,
    /// The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a
    /// plan customer.
    ///
    /// Required. A change replaces the resource.
    pub usage_plan_id: Option<Value<String>>,
}

impl Lower for UsagePlanKey {
    fn fields(self, to: &mut Fields) {
        to.set("KeyId", self.key_id);
        to.set("KeyType", self.key_type);
        to.set("UsagePlanId", self.usage_plan_id);
    }
}

impl Level1 for UsagePlanKey {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
}

impl Handle<UsagePlanKey> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the usage plan key. For example: `abc123`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ApiGateway::VpcLink`.
///
/// The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an
/// Amazon Virtual Private Cloud (VPC).
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}`.
#[derive(Clone, Debug, Default)]
pub struct VpcLink {
    /// The description of the VPC link.
    pub description: Option<Value<String>>,
    /// The name used to label and identify the VPC link.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// An array of arbitrary tags (key-value pairs) to associate with the VPC link.
    pub tags: Option<Value<Vec<vpc_link::Tag>>>,
    /// The ARN of the network load balancer of the VPC targeted by the VPC link. The network load balancer must be
    /// owned by the same AWS account of the API owner.
    ///
    /// Required. A change replaces the resource.
    pub target_arns: Option<Value<Vec<String>>>,
}

impl Lower for VpcLink {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TargetArns", self.target_arns);
    }
}

impl Level1 for VpcLink {
    const TYPE: &'static str = "AWS::ApiGateway::VpcLink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VpcLink> {
    /// `Ref`: its `VpcLinkId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID for the VPC link. For example: `abc123`.
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// What [`VpcLink`] is made of.
pub mod vpc_link {
    use super::*;

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and
        /// categorize your resources.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the specified tag key.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
