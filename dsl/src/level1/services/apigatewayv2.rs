//! `AWS::ApiGatewayV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ApiGatewayV2::Api`.
///
/// The `AWS::ApiGatewayV2::Api` resource creates an API. WebSocket APIs and HTTP APIs are supported. For more
/// information about WebSocket APIs, see About WebSocket APIs in API Gateway in the \*API Gateway Developer
/// Guide\*.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}`.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// An API key selection expression. Supported only for WebSocket APIs. See API Key Selection Expressions.
    pub api_key_selection_expression: Option<Value<String>>,
    /// Specifies how to interpret the base path of the API during import. Valid values are `ignore`, `prepend`, and
    /// `split`.
    pub base_path: Option<Value<String>>,
    /// The OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or
    /// `BodyS3Location`.
    pub body: Option<Value<Json>>,
    /// The S3 location of an OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify
    /// a `Body` or `BodyS3Location`.
    pub body_s3_location: Option<Value<api::BodyS3Location>>,
    /// A CORS configuration. Supported only for HTTP APIs. See Configuring CORS for more information.
    pub cors_configuration: Option<Value<api::Cors>>,
    /// This property is part of quick create. It specifies the credentials required for the integration, if any.
    pub credentials_arn: Option<Value<String>>,
    /// The description of the API.
    pub description: Option<Value<String>>,
    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients
    /// can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint.
    pub disable_execute_api_endpoint: Option<Value<bool>>,
    /// Avoid validating models when creating a deployment. Supported only for WebSocket APIs.
    pub disable_schema_validation: Option<Value<bool>>,
    /// Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues
    /// if a warning is encountered.
    pub fail_on_warnings: Option<Value<bool>>,
    /// The IP address types that can invoke the API. Use `ipv4` to allow only IPv4 addresses to invoke your API, or use
    /// `dualstack` to allow both IPv4 and IPv6 addresses to invoke your API.
    pub ip_address_type: Option<Value<String>>,
    /// The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`.
    pub name: Option<Value<String>>,
    /// The API protocol. Valid values are `WEBSOCKET` or `HTTP`. Required unless you specify an OpenAPI definition for
    /// `Body` or `S3BodyLocation`.
    ///
    /// A change replaces the resource.
    pub protocol_type: Option<Value<String>>,
    /// This property is part of quick create. If you don't specify a `routeKey`, a default route of `$default` is
    /// created.
    pub route_key: Option<Value<String>>,
    /// The route selection expression for the API. For HTTP APIs, the `routeSelectionExpression` must be
    /// `${request.method} ${request.path}`.
    pub route_selection_expression: Option<Value<String>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// This property is part of quick create. Quick create produces an API with an integration, a default catch-all
    /// route, and a default stage which is configured to automatically deploy changes.
    pub target: Option<Value<String>>,
    /// A version identifier for the API.
    pub version: Option<Value<String>>,
}

impl Lower for Api {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKeySelectionExpression", self.api_key_selection_expression);
        to.set("BasePath", self.base_path);
        to.set("Body", self.body);
        to.set("BodyS3Location", self.body_s3_location);
        to.set("CorsConfiguration", self.cors_configuration);
        to.set("CredentialsArn", self.credentials_arn);
        to.set("Description", self.description);
        to.set("DisableExecuteApiEndpoint", self.disable_execute_api_endpoint);
        to.set("DisableSchemaValidation", self.disable_schema_validation);
        to.set("FailOnWarnings", self.fail_on_warnings);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Name", self.name);
        to.set("ProtocolType", self.protocol_type);
        to.set("RouteKey", self.route_key);
        to.set("RouteSelectionExpression", self.route_selection_expression);
        to.set("Tags", self.tags);
        to.set("Target", self.target);
        to.set("Version", self.version);
    }
}

impl Level1 for Api {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Api";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Api> {
    /// `Ref`: its `ApiId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com`.
    pub fn api_endpoint(self) -> Value<String> {
        self.attribute("ApiEndpoint")
    }

    /// The API identifier.
    pub fn api_id(self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// The attribute `ExecuteApiArn`.
    pub fn execute_api_arn(self) -> Value<Arn> {
        self.attribute("ExecuteApiArn")
    }
}

/// What [`Api`] is made of.
pub mod api {
    use super::*;

    /// The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition. Supported
    /// only for HTTP APIs.
    #[derive(Clone, Debug, Default)]
    pub struct BodyS3Location {
        /// The S3 bucket that contains the OpenAPI definition to import. Required if you specify a `BodyS3Location` for an
        /// API.
        pub bucket: Option<Value<String>>,
        /// The Etag of the S3 object.
        pub etag: Option<Value<String>>,
        /// The key of the S3 object. Required if you specify a `BodyS3Location` for an API.
        pub key: Option<Value<String>>,
        /// The version of the S3 object.
        pub version: Option<Value<String>>,
    }

    impl Lower for BodyS3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Etag", self.etag);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// The `Cors` property specifies a CORS configuration for an API. Supported only for HTTP APIs. See Configuring
    /// CORS for more information.
    #[derive(Clone, Debug, Default)]
    pub struct Cors {
        /// Specifies whether credentials are included in the CORS request. Supported only for HTTP APIs.
        pub allow_credentials: Option<Value<bool>>,
        /// Represents a collection of allowed headers. Supported only for HTTP APIs.
        pub allow_headers: Option<Value<Vec<String>>>,
        /// Represents a collection of allowed HTTP methods. Supported only for HTTP APIs.
        pub allow_methods: Option<Value<Vec<String>>>,
        /// Represents a collection of allowed origins. Supported only for HTTP APIs.
        pub allow_origins: Option<Value<Vec<String>>>,
        /// Represents a collection of exposed headers. Supported only for HTTP APIs.
        pub expose_headers: Option<Value<Vec<String>>>,
        /// The number of seconds that the browser should cache preflight request results. Supported only for HTTP APIs.
        pub max_age: Option<Value<i64>>,
    }

    impl Lower for Cors {
        fn fields(self, to: &mut Fields) {
            to.set("AllowCredentials", self.allow_credentials);
            to.set("AllowHeaders", self.allow_headers);
            to.set("AllowMethods", self.allow_methods);
            to.set("AllowOrigins", self.allow_origins);
            to.set("ExposeHeaders", self.expose_headers);
            to.set("MaxAge", self.max_age);
        }
    }
}

/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
///
/// The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API
/// Gateway-managed resources that are implicitly configured for you when you use quick create.
#[derive(Clone, Debug, Default)]
pub struct ApiGatewayManagedOverrides {
    /// The ID of the API for which to override the configuration of API Gateway-managed resources.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// Overrides the integration configuration for an API Gateway-managed integration.
    pub integration: Option<Value<api_gateway_managed_overrides::IntegrationOverrides>>,
    /// Overrides the route configuration for an API Gateway-managed route.
    pub route: Option<Value<api_gateway_managed_overrides::RouteOverrides>>,
    /// Overrides the stage configuration for an API Gateway-managed stage.
    pub stage: Option<Value<api_gateway_managed_overrides::StageOverrides>>,
}

impl Lower for ApiGatewayManagedOverrides {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("Integration", self.integration);
        to.set("Route", self.route);
        to.set("Stage", self.stage);
    }
}

impl Level1 for ApiGatewayManagedOverrides {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";
}

impl Handle<ApiGatewayManagedOverrides> {
    /// `Ref`: its `ApiId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApiGatewayManagedOverrides`] is made of.
pub mod api_gateway_managed_overrides {
    use super::*;

    /// The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration.
    #[derive(Clone, Debug, Default)]
    pub struct IntegrationOverrides {
        /// The description of the integration.
        pub description: Option<Value<String>>,
        /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set
        /// the integration method to `POST`.
        pub integration_method: Option<Value<String>>,
        /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported
        /// values for Lambda proxy integrations are `1.0` and `2.0`.
        pub payload_format_version: Option<Value<String>>,
        /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for
        /// HTTP APIs.
        pub timeout_in_millis: Option<Value<i64>>,
    }

    impl Lower for IntegrationOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("IntegrationMethod", self.integration_method);
            to.set("PayloadFormatVersion", self.payload_format_version);
            to.set("TimeoutInMillis", self.timeout_in_millis);
        }
    }

    /// The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route. If you remove
    /// this property, API Gateway restores the default values.
    #[derive(Clone, Debug, Default)]
    pub struct RouteOverrides {
        /// The authorization scopes supported by this route.
        pub authorization_scopes: Option<Value<Vec<String>>>,
        /// The authorization type for the route. To learn more, see AuthorizationType.
        pub authorization_type: Option<Value<String>>,
        /// The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is
        /// generated by API Gateway when you created the authorizer.
        pub authorizer_id: Option<Value<String>>,
        /// The operation name for the route.
        pub operation_name: Option<Value<String>>,
        /// For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN.
        pub target: Option<Value<String>>,
    }

    impl Lower for RouteOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationScopes", self.authorization_scopes);
            to.set("AuthorizationType", self.authorization_type);
            to.set("AuthorizerId", self.authorizer_id);
            to.set("OperationName", self.operation_name);
            to.set("Target", self.target);
        }
    }

    /// The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage. If you remove
    /// this property, API Gateway restores the default values.
    #[derive(Clone, Debug, Default)]
    pub struct StageOverrides {
        /// Settings for logging access in a stage.
        pub access_log_settings: Option<Value<AccessLogSettings>>,
        /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `true`.
        pub auto_deploy: Option<Value<bool>>,
        /// The default route settings for the stage.
        pub default_route_settings: Option<Value<RouteSettings>>,
        /// The description for the API stage.
        pub description: Option<Value<String>>,
        /// Route settings for the stage.
        pub route_settings: Option<Value<Json>>,
        /// A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore
        /// characters, and the values must match \[A-Za-z0-9-.\_~:/?#&=,\]+.
        pub stage_variables: Option<Value<Json>>,
    }

    impl Lower for StageOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLogSettings", self.access_log_settings);
            to.set("AutoDeploy", self.auto_deploy);
            to.set("DefaultRouteSettings", self.default_route_settings);
            to.set("Description", self.description);
            to.set("RouteSettings", self.route_settings);
            to.set("StageVariables", self.stage_variables);
        }
    }

    /// The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSettings {
        /// The ARN of the CloudWatch Logs log group to receive access logs.
        pub destination_arn: Option<Value<String>>,
        /// A single line format of the access logs of data, as specified by selected $context variables. The format must
        /// include at least $context.requestId.
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// The `RouteSettings` property overrides the route settings for an API Gateway-managed route.
    #[derive(Clone, Debug, Default)]
    pub struct RouteSettings {
        /// Specifies whether detailed metrics are enabled.
        pub detailed_metrics_enabled: Option<Value<bool>>,
        /// Specifies the throttling burst limit.
        pub throttling_burst_limit: Option<Value<i64>>,
        /// Specifies the throttling rate limit.
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for RouteSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DetailedMetricsEnabled", self.detailed_metrics_enabled);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
        }
    }
}

/// `AWS::ApiGatewayV2::ApiMapping`.
///
/// The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping. An API mapping relates a path of your
/// custom domain name to a stage of your API.
#[derive(Clone, Debug, Default)]
pub struct ApiMapping {
    /// The API identifier.
    ///
    /// Required.
    pub api_id: Option<Value<String>>,
    /// The API mapping key.
    pub api_mapping_key: Option<Value<String>>,
    /// The domain name.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The API stage.
    ///
    /// Required.
    pub stage: Option<Value<String>>,
}

impl Lower for ApiMapping {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ApiMappingKey", self.api_mapping_key);
        to.set("DomainName", self.domain_name);
        to.set("Stage", self.stage);
    }
}

impl Level1 for ApiMapping {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping";
}

impl Handle<ApiMapping> {
    /// `Ref`: its `ApiMappingId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The API mapping resource ID.
    pub fn api_mapping_id(self) -> Value<String> {
        self.attribute("ApiMappingId")
    }
}

/// `AWS::ApiGatewayV2::Authorizer`.
///
/// The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API.
#[derive(Clone, Debug, Default)]
pub struct Authorizer {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM
    /// role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    pub authorizer_credentials_arn: Option<Value<String>>,
    /// Specifies the format of the payload sent to an HTTP API Lambda authorizer. Required for HTTP API Lambda
    /// authorizers.
    pub authorizer_payload_format_version: Option<Value<String>>,
    /// The time to live (TTL) for cached authorizer results, in seconds. If it equals 0, authorization caching is
    /// disabled.
    pub authorizer_result_ttl_in_seconds: Option<Value<i64>>,
    /// The authorizer type. Specify `REQUEST` for a Lambda function using incoming request parameters. Specify `JWT` to
    /// use JSON Web Tokens (supported only for HTTP APIs).
    ///
    /// Required.
    pub authorizer_type: Option<Value<String>>,
    /// The authorizer's Uniform Resource Identifier (URI).
    pub authorizer_uri: Option<Value<String>>,
    /// Specifies whether a Lambda authorizer returns a response in a simple format. By default, a Lambda authorizer
    /// must return an IAM policy.
    pub enable_simple_responses: Option<Value<bool>>,
    /// The identity source for which authorization is requested.
    pub identity_source: Option<Value<Vec<String>>>,
    /// This parameter is not used.
    pub identity_validation_expression: Option<Value<String>>,
    /// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT`
    /// authorizer type.
    pub jwt_configuration: Option<Value<authorizer::JWTConfiguration>>,
    /// The name of the authorizer.
    ///
    /// Required.
    pub name: Option<Value<String>>,
}

impl Lower for Authorizer {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("AuthorizerCredentialsArn", self.authorizer_credentials_arn);
        to.set("AuthorizerPayloadFormatVersion", self.authorizer_payload_format_version);
        to.set("AuthorizerResultTtlInSeconds", self.authorizer_result_ttl_in_seconds);
        to.set("AuthorizerType", self.authorizer_type);
        to.set("AuthorizerUri", self.authorizer_uri);
        to.set("EnableSimpleResponses", self.enable_simple_responses);
        to.set("IdentitySource", self.identity_source);
        to.set("IdentityValidationExpression", self.identity_validation_expression);
        to.set("JwtConfiguration", self.jwt_configuration);
        to.set("Name", self.name);
    }
}

impl Level1 for Authorizer {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Authorizer";
}

impl Handle<Authorizer> {
    /// `Ref`: its `AuthorizerId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The authorizer ID.
    pub fn authorizer_id(self) -> Value<String> {
        self.attribute("AuthorizerId")
    }
}

/// What [`Authorizer`] is made of.
pub mod authorizer {
    use super::*;

    /// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT`
    /// authorizer type.
    #[derive(Clone, Debug, Default)]
    pub struct JWTConfiguration {
        /// A list of the intended recipients of the JWT. A valid JWT must provide an `aud` that matches at least one entry
        /// in this list.
        pub audience: Option<Value<Vec<String>>>,
        /// The base domain of the identity provider that issues JSON Web Tokens. For example, an Amazon Cognito user pool
        /// has the following format: `https://cognito-idp. {region}.amazonaws.com/ {userPoolId}`.
        pub issuer: Option<Value<String>>,
    }

    impl Lower for JWTConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Audience", self.audience);
            to.set("Issuer", self.issuer);
        }
    }
}

/// `AWS::ApiGatewayV2::Deployment`.
///
/// The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// The description for the deployment resource.
    pub description: Option<Value<String>>,
    /// The name of an existing stage to associate with the deployment.
    pub stage_name: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("Description", self.description);
        to.set("StageName", self.stage_name);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment";
}

impl Handle<Deployment> {
    /// `Ref`: its `DeploymentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The deployment ID.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// `AWS::ApiGatewayV2::DomainName`.
///
/// The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway
/// (API Gateway).
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct DomainName {
    /// The custom domain name for your API in Amazon API Gateway. Uppercase letters and the underscore ( `_` )
    /// character are not supported.
    ///
    /// Required. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The domain name configurations.
    pub domain_name_configurations: Option<Value<Vec<domain_name::DomainNameConfiguration>>>,
    /// The mutual TLS authentication configuration for a custom domain name.
    pub mutual_tls_authentication: Option<Value<domain_name::MutualTlsAuthentication>>,
    /// The routing mode API Gateway uses to route traffic to your APIs.
    ///
    /// One of `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING`, `ROUTING_RULE_ONLY`.
    pub routing_mode: Option<Value<String>>,
    /// The collection of tags associated with a domain name.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for DomainName {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("DomainNameConfigurations", self.domain_name_configurations);
        to.set("MutualTlsAuthentication", self.mutual_tls_authentication);
        to.set("RoutingMode", self.routing_mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DomainName {
    const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DomainName> {
    /// `Ref`: its `DomainName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Represents an Amazon Resource Name (ARN).
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

    /// The `DomainNameConfiguration` property type specifies the configuration for an API's domain name.
    #[derive(Clone, Debug, Default)]
    pub struct DomainNameConfiguration {
        /// An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name. AWS
        /// Certificate Manager is the only supported source.
        pub certificate_arn: Option<Value<String>>,
        /// The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name.
        pub certificate_name: Option<Value<String>>,
        /// The endpoint type.
        pub endpoint_type: Option<Value<String>>,
        /// The IP address types that can invoke the domain name. Use `ipv4` to allow only IPv4 addresses to invoke your
        /// domain name, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your domain name.
        pub ip_address_type: Option<Value<String>>,
        /// The Amazon resource name (ARN) for the public certificate issued by Certificate Manager. This ARN is used to
        /// validate custom domain ownership.
        pub ownership_verification_certificate_arn: Option<Value<String>>,
        /// The Transport Layer Security (TLS) version of the security policy for this domain name. The valid values are
        /// `TLS_1_0` and `TLS_1_2`.
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for DomainNameConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("CertificateName", self.certificate_name);
            to.set("EndpointType", self.endpoint_type);
            to.set("IpAddressType", self.ip_address_type);
            to.set("OwnershipVerificationCertificateArn", self.ownership_verification_certificate_arn);
            to.set("SecurityPolicy", self.security_policy);
        }
    }

    /// If specified, API Gateway performs two-way authentication between the client and the server. Clients must
    /// present a trusted certificate to access your API.
    #[derive(Clone, Debug, Default)]
    pub struct MutualTlsAuthentication {
        /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, `s3:// bucket-name /
        /// key-name`.
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
}

/// `AWS::ApiGatewayV2::Integration`.
///
/// The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// The ID of the VPC link for a private integration. Supported only for HTTP APIs.
    pub connection_id: Option<Value<String>>,
    /// The type of the network connection to the integration endpoint. Specify `INTERNET` for connections through the
    /// public routable internet or `VPC_LINK` for private connections between API Gateway and resources in a VPC.
    pub connection_type: Option<Value<String>>,
    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions.
    pub content_handling_strategy: Option<Value<String>>,
    /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are
    /// available.
    pub credentials_arn: Option<Value<String>>,
    /// The description of the integration.
    pub description: Option<Value<String>>,
    /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set
    /// the integration method to `POST`.
    pub integration_method: Option<Value<String>>,
    /// Supported only for HTTP API `AWS_PROXY` integrations. Specifies the AWS service action to invoke. To learn more,
    /// see Integration subtype reference.
    pub integration_subtype: Option<Value<String>>,
    /// The integration type of an integration. One of the following.
    ///
    /// Required.
    pub integration_type: Option<Value<String>>,
    /// For a Lambda integration, specify the URI of a Lambda function.
    pub integration_uri: Option<Value<String>>,
    /// Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and
    /// the available mapping templates specified as the `requestTemplates` property on the `Integration` resource.
    pub passthrough_behavior: Option<Value<String>>,
    /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported
    /// values for Lambda proxy integrations are `1.0` and `2.0`.
    pub payload_format_version: Option<Value<String>>,
    /// For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the
    /// backend.
    pub request_parameters: Option<Value<BTreeMap<String, String>>>,
    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the
    /// Content-Type header sent by the client.
    pub request_templates: Option<Value<BTreeMap<String, String>>>,
    /// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend
    /// integration before returning the response to clients.
    pub response_parameters: Option<Value<BTreeMap<String, integration::ResponseParameterMap>>>,
    /// The template selection expression for the integration. Supported only for WebSocket APIs.
    pub template_selection_expression: Option<Value<String>>,
    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for
    /// HTTP APIs.
    pub timeout_in_millis: Option<Value<i64>>,
    /// The TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic
    /// uses the HTTPS protocol.
    pub tls_config: Option<Value<integration::TlsConfig>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ConnectionId", self.connection_id);
        to.set("ConnectionType", self.connection_type);
        to.set("ContentHandlingStrategy", self.content_handling_strategy);
        to.set("CredentialsArn", self.credentials_arn);
        to.set("Description", self.description);
        to.set("IntegrationMethod", self.integration_method);
        to.set("IntegrationSubtype", self.integration_subtype);
        to.set("IntegrationType", self.integration_type);
        to.set("IntegrationUri", self.integration_uri);
        to.set("PassthroughBehavior", self.passthrough_behavior);
        to.set("PayloadFormatVersion", self.payload_format_version);
        to.set("RequestParameters", self.request_parameters);
        to.set("RequestTemplates", self.request_templates);
        to.set("ResponseParameters", self.response_parameters);
        to.set("TemplateSelectionExpression", self.template_selection_expression);
        to.set("TimeoutInMillis", self.timeout_in_millis);
        to.set("TlsConfig", self.tls_config);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Integration";
}

impl Handle<Integration> {
    /// `Ref`: its `IntegrationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The integration ID.
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// map of response parameter lists.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseParameterMap {
        /// list of response parameters.
        pub response_parameters: Option<Value<Vec<ResponseParameter>>>,
    }

    impl Lower for ResponseParameterMap {
        fn fields(self, to: &mut Fields) {
            to.set("ResponseParameters", self.response_parameters);
        }
    }

    /// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend
    /// integration before returning the response to clients.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseParameter {
        /// Specifies the location of the response to modify, and how to modify it. To learn more, see Transforming API
        /// requests and responses.
        pub destination: Option<Value<String>>,
        /// Specifies the data to update the parameter with. To learn more, see Transforming API requests and responses.
        pub source: Option<Value<String>>,
    }

    impl Lower for ResponseParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Source", self.source);
        }
    }

    /// The `TlsConfig` property specifies the TLS configuration for a private integration. If you specify a TLS
    /// configuration, private integration traffic uses the HTTPS protocol.
    #[derive(Clone, Debug, Default)]
    pub struct TlsConfig {
        /// If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate.
        pub server_name_to_verify: Option<Value<String>>,
    }

    impl Lower for TlsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ServerNameToVerify", self.server_name_to_verify);
        }
    }
}

/// `AWS::ApiGatewayV2::IntegrationResponse`.
///
/// The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API.
#[derive(Clone, Debug, Default)]
pub struct IntegrationResponse {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions.
    pub content_handling_strategy: Option<Value<String>>,
    /// The integration ID.
    ///
    /// Required. A change replaces the resource.
    pub integration_id: Option<Value<String>>,
    /// The integration response key.
    ///
    /// Required.
    pub integration_response_key: Option<Value<String>>,
    /// A key-value map specifying response parameters that are passed to the method response from the backend.
    pub response_parameters: Option<Value<Json>>,
    /// The collection of response templates for the integration response as a string-to-string map of key-value pairs.
    pub response_templates: Option<Value<Json>>,
    /// The template selection expression for the integration response. Supported only for WebSocket APIs.
    pub template_selection_expression: Option<Value<String>>,
}

impl Lower for IntegrationResponse {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ContentHandlingStrategy", self.content_handling_strategy);
        to.set("IntegrationId", self.integration_id);
        to.set("IntegrationResponseKey", self.integration_response_key);
        to.set("ResponseParameters", self.response_parameters);
        to.set("ResponseTemplates", self.response_templates);
        to.set("TemplateSelectionExpression", self.template_selection_expression);
    }
}

impl Level1 for IntegrationResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";
}

impl Handle<IntegrationResponse> {
    /// `Ref`: its `IntegrationResponseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The integration response ID.
    pub fn integration_response_id(self) -> Value<String> {
        self.attribute("IntegrationResponseId")
    }
}

/// `AWS::ApiGatewayV2::Model`.
///
/// The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API. For more information, see Model
/// Selection Expressions in the \*API Gateway Developer Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// The content-type for the model, for example, "application/json".
    pub content_type: Option<Value<String>>,
    /// The description of the model.
    pub description: Option<Value<String>>,
    /// The name of the model.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The schema for the model. For application/json models, this should be JSON schema draft 4 model.
    ///
    /// Required.
    pub schema: Option<Value<Json>>,
}

impl Lower for Model {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ContentType", self.content_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Schema", self.schema);
    }
}

impl Level1 for Model {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Model";
}

impl Handle<Model> {
    /// `Ref`: its `ModelId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The model ID.
    pub fn model_id(self) -> Value<String> {
        self.attribute("ModelId")
    }
}

/// `AWS::ApiGatewayV2::PortalProduct`.
///
/// Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published
/// in a developer portal.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}`.
#[derive(Clone, Debug, Default)]
pub struct PortalProduct {
    /// A description of the portal product.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the portal product as it appears in a published portal.
    ///
    /// Required. 1 to 255 characters.
    pub display_name: Option<Value<String>>,
    /// The collection of tags associated with the portal product.
    pub tags: Option<Value<Vec<portal_product::Tag>>>,
}

impl Lower for PortalProduct {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PortalProduct {
    const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PortalProduct> {
    /// `Ref`: its `PortalProductArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the portal product was last modified.
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The ARN of the portal product.
    pub fn portal_product_arn(self) -> Value<Arn> {
        self.attribute("PortalProductArn")
    }

    /// The portal product identifier.
    pub fn portal_product_id(self) -> Value<String> {
        self.attribute("PortalProductId")
    }
}

/// What [`PortalProduct`] is made of.
pub mod portal_product {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::ApiGatewayV2::Route`.
///
/// The `AWS::ApiGatewayV2::Route` resource creates a route for an API.
#[derive(Clone, Debug, Default)]
pub struct Route {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// Specifies whether an API key is required for the route. Supported only for WebSocket APIs.
    pub api_key_required: Option<Value<bool>>,
    /// The authorization scopes supported by this route.
    pub authorization_scopes: Option<Value<Vec<String>>>,
    /// The authorization type for the route. For WebSocket APIs, valid values are `NONE` for open access, `AWS_IAM` for
    /// using AWS IAM permissions, and `CUSTOM` for using a Lambda authorizer.
    pub authorization_type: Option<Value<String>>,
    /// The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is
    /// generated by API Gateway when you created the authorizer.
    pub authorizer_id: Option<Value<String>>,
    /// The model selection expression for the route. Supported only for WebSocket APIs.
    pub model_selection_expression: Option<Value<String>>,
    /// The operation name for the route.
    pub operation_name: Option<Value<String>>,
    /// The request models for the route. Supported only for WebSocket APIs.
    pub request_models: Option<Value<Json>>,
    /// The request parameters for the route. Supported only for WebSocket APIs.
    pub request_parameters: Option<Value<Json>>,
    /// The route key for the route. For HTTP APIs, the route key can be either `$default`, or a combination of an HTTP
    /// method and resource path, for example, `GET /pets`.
    ///
    /// Required.
    pub route_key: Option<Value<String>>,
    /// The route response selection expression for the route. Supported only for WebSocket APIs.
    pub route_response_selection_expression: Option<Value<String>>,
    /// The target for the route.
    pub target: Option<Value<String>>,
}

impl Lower for Route {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ApiKeyRequired", self.api_key_required);
        to.set("AuthorizationScopes", self.authorization_scopes);
        to.set("AuthorizationType", self.authorization_type);
        to.set("AuthorizerId", self.authorizer_id);
        to.set("ModelSelectionExpression", self.model_selection_expression);
        to.set("OperationName", self.operation_name);
        to.set("RequestModels", self.request_models);
        to.set("RequestParameters", self.request_parameters);
        to.set("RouteKey", self.route_key);
        to.set("RouteResponseSelectionExpression", self.route_response_selection_expression);
        to.set("Target", self.target);
    }
}

impl Level1 for Route {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Route";
}

impl Handle<Route> {
    /// `Ref`: its `RouteId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The route ID.
    pub fn route_id(self) -> Value<String> {
        self.attribute("RouteId")
    }
}

/// `AWS::ApiGatewayV2::RouteResponse`.
///
/// The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API. For more
/// information, see Set up Route Responses for a WebSocket API in API Gateway in the \*API Gateway Developer
/// Guide\*.
#[derive(Clone, Debug, Default)]
pub struct RouteResponse {
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// The model selection expression for the route response. Supported only for WebSocket APIs.
    pub model_selection_expression: Option<Value<String>>,
    /// The response models for the route response.
    pub response_models: Option<Value<Json>>,
    /// The route response parameters.
    pub response_parameters: Option<Value<BTreeMap<String, route_response::ParameterConstraints>>>,
    /// The route ID.
    ///
    /// Required. A change replaces the resource.
    pub route_id: Option<Value<String>>,
    /// The route response key.
    ///
    /// Required.
    pub route_response_key: Option<Value<String>>,
}

impl Lower for RouteResponse {
    fn fields(self, to: &mut Fields) {
        to.set("ApiId", self.api_id);
        to.set("ModelSelectionExpression", self.model_selection_expression);
        to.set("ResponseModels", self.response_models);
        to.set("ResponseParameters", self.response_parameters);
        to.set("RouteId", self.route_id);
        to.set("RouteResponseKey", self.route_response_key);
    }
}

impl Level1 for RouteResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse";
}

impl Handle<RouteResponse> {
    /// `Ref`: its `RouteResponseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The route response ID.
    pub fn route_response_id(self) -> Value<String> {
        self.attribute("RouteResponseId")
    }
}

/// What [`RouteResponse`] is made of.
pub mod route_response {
    use super::*;

    /// Specifies whether the parameter is required.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterConstraints {
        /// Specifies whether the parameter is required.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
    }

    impl Lower for ParameterConstraints {
        fn fields(self, to: &mut Fields) {
            to.set("Required", self.required);
        }
    }
}

/// `AWS::ApiGatewayV2::RoutingRule`.
///
/// Represents a routing rule. When the incoming request to a domain name matches the conditions for a rule, API
/// Gateway invokes a stage of a target API.
#[derive(Clone, Debug, Default)]
pub struct RoutingRule {
    /// The resulting action based on matching a routing rules condition. Only InvokeApi is supported.
    ///
    /// Required.
    pub actions: Option<Value<Vec<routing_rule::Action>>>,
    /// The conditions of the routing rule.
    ///
    /// Required.
    pub conditions: Option<Value<Vec<routing_rule::Condition>>>,
    /// The ARN of the domain name.
    ///
    /// Required. A change replaces the resource.
    pub domain_name_arn: Option<Value<String>>,
    /// The order in which API Gateway evaluates a rule. Priority is evaluated from the lowest value to the highest
    /// value.
    ///
    /// Required. 1 to 1000000.
    pub priority: Option<Value<i64>>,
}

impl Lower for RoutingRule {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Conditions", self.conditions);
        to.set("DomainNameArn", self.domain_name_arn);
        to.set("Priority", self.priority);
    }
}

impl Level1 for RoutingRule {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule";
}

impl Handle<RoutingRule> {
    /// `Ref`: its `RoutingRuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Represents an Amazon Resource Name (ARN).
    pub fn routing_rule_arn(self) -> Value<Arn> {
        self.attribute("RoutingRuleArn")
    }

    /// The identifier.
    pub fn routing_rule_id(self) -> Value<String> {
        self.attribute("RoutingRuleId")
    }
}

/// What [`RoutingRule`] is made of.
pub mod routing_rule {
    use super::*;

    /// Represents a routing rule action. The only supported action is `invokeApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Represents an InvokeApi action.
        ///
        /// Required.
        pub invoke_api: Option<Value<ActionInvokeApi>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("InvokeApi", self.invoke_api);
        }
    }

    /// Represents an InvokeApi action.
    #[derive(Clone, Debug, Default)]
    pub struct ActionInvokeApi {
        /// The API identifier of the target API.
        ///
        /// Required.
        pub api_id: Option<Value<String>>,
        /// The name of the target stage.
        ///
        /// Required.
        pub stage: Option<Value<String>>,
        /// The strip base path setting. When true, API Gateway strips the incoming matched base path when forwarding the
        /// request to the target API.
        pub strip_base_path: Option<Value<bool>>,
    }

    impl Lower for ActionInvokeApi {
        fn fields(self, to: &mut Fields) {
            to.set("ApiId", self.api_id);
            to.set("Stage", self.stage);
            to.set("StripBasePath", self.strip_base_path);
        }
    }

    /// Represents a condition. Conditions can contain up to two `matchHeaders` conditions and one `matchBasePaths`
    /// conditions.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// The base path to be matched.
        pub match_base_paths: Option<Value<MatchBasePaths>>,
        /// The headers to be matched.
        pub match_headers: Option<Value<MatchHeaders>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("MatchBasePaths", self.match_base_paths);
            to.set("MatchHeaders", self.match_headers);
        }
    }

    /// Represents a `MatchBasePaths` condition.
    #[derive(Clone, Debug, Default)]
    pub struct MatchBasePaths {
        /// The string of the case sensitive base path to be matched.
        ///
        /// Required.
        pub any_of: Option<Value<Vec<String>>>,
    }

    impl Lower for MatchBasePaths {
        fn fields(self, to: &mut Fields) {
            to.set("AnyOf", self.any_of);
        }
    }

    /// Represents a `MatchHeaders` condition.
    #[derive(Clone, Debug, Default)]
    pub struct MatchHeaders {
        /// The header name and header value glob to be matched. The matchHeaders condition is matched if any of the header
        /// name and header value globs are matched.
        ///
        /// Required.
        pub any_of: Option<Value<Vec<MatchHeaderValue>>>,
    }

    impl Lower for MatchHeaders {
        fn fields(self, to: &mut Fields) {
            to.set("AnyOf", self.any_of);
        }
    }

    /// Represents a `MatchHeaderValue`.
    #[derive(Clone, Debug, Default)]
    pub struct MatchHeaderValue {
        /// The case insensitive header name to be matched. The header name must be less than 40 characters and the only
        /// allowed characters are \`a-z\`, \`A-Z\`, \`0-9\`, and the following special characters:
        /// \`\*?-!#$%&'.^\_\`\|~.\`.
        ///
        /// Required.
        pub header: Option<Value<String>>,
        /// The case sensitive header glob value to be matched against entire header value.
        ///
        /// Required.
        pub value_glob: Option<Value<String>>,
    }

    impl Lower for MatchHeaderValue {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
            to.set("ValueGlob", self.value_glob);
        }
    }
}

/// `AWS::ApiGatewayV2::Stage`.
///
/// The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API. Each stage is a named reference to a
/// deployment of the API and is made available for client applications to call.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// Settings for logging access in this stage.
    pub access_log_settings: Option<Value<stage::AccessLogSettings>>,
    /// The API identifier.
    ///
    /// Required. A change replaces the resource.
    pub api_id: Option<Value<String>>,
    /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `false`.
    pub auto_deploy: Option<Value<bool>>,
    /// The identifier of a client certificate for a `Stage`. Supported only for WebSocket APIs.
    pub client_certificate_id: Option<Value<String>>,
    /// The default route settings for the stage.
    pub default_route_settings: Option<Value<stage::RouteSettings>>,
    /// The deployment identifier for the API stage. Can't be updated if `autoDeploy` is enabled.
    pub deployment_id: Option<Value<String>>,
    /// The description for the API stage.
    pub description: Option<Value<String>>,
    /// Route settings for the stage.
    pub route_settings: Option<Value<Json>>,
    /// The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be
    /// `$default`.
    ///
    /// Required. A change replaces the resource.
    pub stage_name: Option<Value<String>>,
    /// A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore
    /// characters, and the values must match \[A-Za-z0-9-.\_~:/?#&=,\]+.
    pub stage_variables: Option<Value<Json>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Stage {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogSettings", self.access_log_settings);
        to.set("ApiId", self.api_id);
        to.set("AutoDeploy", self.auto_deploy);
        to.set("ClientCertificateId", self.client_certificate_id);
        to.set("DefaultRouteSettings", self.default_route_settings);
        to.set("DeploymentId", self.deployment_id);
        to.set("Description", self.description);
        to.set("RouteSettings", self.route_settings);
        to.set("StageName", self.stage_name);
        to.set("StageVariables", self.stage_variables);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Stage {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Stage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
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

    /// Settings for logging access in a stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSettings {
        /// The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access
        /// logging.
        pub destination_arn: Option<Value<String>>,
        /// A single line format of the access logs of data, as specified by selected $context variables. The format must
        /// include at least $context.requestId.
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// Represents a collection of route settings.
    #[derive(Clone, Debug, Default)]
    pub struct RouteSettings {
        /// Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. This property
        /// affects the log entries pushed to Amazon CloudWatch Logs.
        pub data_trace_enabled: Option<Value<bool>>,
        /// Specifies whether detailed metrics are enabled.
        pub detailed_metrics_enabled: Option<Value<bool>>,
        /// Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`. This property affects the log entries
        /// pushed to Amazon CloudWatch Logs.
        pub logging_level: Option<Value<String>>,
        /// Specifies the throttling burst limit.
        pub throttling_burst_limit: Option<Value<i64>>,
        /// Specifies the throttling rate limit.
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for RouteSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DataTraceEnabled", self.data_trace_enabled);
            to.set("DetailedMetricsEnabled", self.detailed_metrics_enabled);
            to.set("LoggingLevel", self.logging_level);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
        }
    }
}

/// `AWS::ApiGatewayV2::VpcLink`.
///
/// The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link. Supported only for HTTP APIs. The VPC link status
/// must transition from `PENDING` to `AVAILABLE` to successfully create a VPC link, which can take up to 10
/// minutes.
///
/// Its ARN: `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}`.
#[derive(Clone, Debug, Default)]
pub struct VpcLink {
    /// The name of the VPC link.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A list of security group IDs for the VPC link.
    ///
    /// A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// A list of subnet IDs to include in the VPC link.
    ///
    /// Required. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The collection of tags. Each tag element is associated with a given resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for VpcLink {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VpcLink {
    const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<VpcLink> {
    /// `Ref`: its `VpcLinkId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The VPC link ID.
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}
