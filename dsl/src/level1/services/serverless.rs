//! `AWS::Serverless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Serverless::Api`.
///
/// `https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapi`.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// A change replaces the resource.
    pub access_log_setting: Option<Value<api::AWSApiGatewayStageAccessLogSetting>>,
    /// A change replaces the resource.
    pub always_deploy: Option<Value<bool>>,
    pub api_key_source_type: Option<Value<String>>,
    /// A change replaces the resource.
    pub auth: Option<Value<api::ApiAuth>>,
    /// A change replaces the resource.
    pub binary_media_types: Option<Value<Json>>,
    /// A change replaces the resource.
    pub cache_cluster_enabled: Option<Value<bool>>,
    /// A change replaces the resource.
    pub cache_cluster_size: Option<Value<String>>,
    /// A change replaces the resource.
    pub canary_setting: Option<Value<api::AWSApiGatewayStageCanarySetting>>,
    /// A change replaces the resource.
    pub cors: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_body: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_uri: Option<Value<Json>>,
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub disable_execute_api_endpoint: Option<Value<Json>>,
    /// A change replaces the resource.
    pub domain: Option<Value<api::ApiDomain>>,
    pub endpoint_access_mode: Option<Value<String>>,
    /// A change replaces the resource.
    pub endpoint_configuration: Option<Value<Json>>,
    pub fail_on_warnings: Option<Value<bool>>,
    /// A change replaces the resource.
    pub gateway_responses: Option<Value<Json>>,
    pub merge_definitions: Option<Value<bool>>,
    /// A change replaces the resource.
    pub method_settings: Option<Value<Vec<api::AWSApiGatewayStageMethodSetting>>>,
    /// A change replaces the resource.
    pub minimum_compression_size: Option<Value<f64>>,
    pub mode: Option<Value<String>>,
    /// A change replaces the resource.
    pub models: Option<Value<Json>>,
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A change replaces the resource.
    pub open_api_version: Option<Value<Json>>,
    pub policy: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    pub rest_api_id: Option<Value<String>>,
    pub root_resource_id: Option<Value<String>>,
    pub security_policy: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub stage_name: Option<Value<Json>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
    /// A change replaces the resource.
    pub tracing_enabled: Option<Value<bool>>,
    /// A change replaces the resource.
    pub variables: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Api {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogSetting", self.access_log_setting);
        to.set("AlwaysDeploy", self.always_deploy);
        to.set("ApiKeySourceType", self.api_key_source_type);
        to.set("Auth", self.auth);
        to.set("BinaryMediaTypes", self.binary_media_types);
        to.set("CacheClusterEnabled", self.cache_cluster_enabled);
        to.set("CacheClusterSize", self.cache_cluster_size);
        to.set("CanarySetting", self.canary_setting);
        to.set("Cors", self.cors);
        to.set("DefinitionBody", self.definition_body);
        to.set("DefinitionUri", self.definition_uri);
        to.set("Description", self.description);
        to.set("DisableExecuteApiEndpoint", self.disable_execute_api_endpoint);
        to.set("Domain", self.domain);
        to.set("EndpointAccessMode", self.endpoint_access_mode);
        to.set("EndpointConfiguration", self.endpoint_configuration);
        to.set("FailOnWarnings", self.fail_on_warnings);
        to.set("GatewayResponses", self.gateway_responses);
        to.set("MergeDefinitions", self.merge_definitions);
        to.set("MethodSettings", self.method_settings);
        to.set("MinimumCompressionSize", self.minimum_compression_size);
        to.set("Mode", self.mode);
        to.set("Models", self.models);
        to.set("Name", self.name);
        to.set("OpenApiVersion", self.open_api_version);
        to.set("Policy", self.policy);
        to.set("PropagateTags", self.propagate_tags);
        to.set("RestApiId", self.rest_api_id);
        to.set("RootResourceId", self.root_resource_id);
        to.set("SecurityPolicy", self.security_policy);
        to.set("StageName", self.stage_name);
        to.set("Tags", self.tags);
        to.set("TracingEnabled", self.tracing_enabled);
        to.set("Variables", self.variables);
    }
}

impl Level1 for Api {
    const TYPE: &'static str = "AWS::Serverless::Api";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Api> {
    /// `Ref`: its `RestApiId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Api`] is made of.
pub mod api {
    use super::*;

    /// `AWS::ApiGateway::Stage.AccessLogSetting` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSApiGatewayStageAccessLogSetting {
        pub destination_arn: Option<Value<String>>,
        pub format: Option<Value<String>>,
    }

    impl Lower for AWSApiGatewayStageAccessLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// `ApiAuth` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiAuth {
        pub add_api_key_required_to_cors_preflight: Option<Value<bool>>,
        pub add_default_authorizer_to_cors_preflight: Option<Value<bool>>,
        pub api_key_required: Option<Value<bool>>,
        pub authorizers: Option<Value<BTreeMap<String, Authorizers>>>,
        pub default_authorizer: Option<Value<String>>,
        pub invoke_role: Option<Value<String>>,
        pub resource_policy: Option<Value<ApiAuthResourcePolicy>>,
        pub usage_plan: Option<Value<ApiAuthUsagePlan>>,
    }

    impl Lower for ApiAuth {
        fn fields(self, to: &mut Fields) {
            to.set("AddApiKeyRequiredToCorsPreflight", self.add_api_key_required_to_cors_preflight);
            to.set("AddDefaultAuthorizerToCorsPreflight", self.add_default_authorizer_to_cors_preflight);
            to.set("ApiKeyRequired", self.api_key_required);
            to.set("Authorizers", self.authorizers);
            to.set("DefaultAuthorizer", self.default_authorizer);
            to.set("InvokeRole", self.invoke_role);
            to.set("ResourcePolicy", self.resource_policy);
            to.set("UsagePlan", self.usage_plan);
        }
    }

    /// `Authorizers` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct Authorizers {
        pub authorization_scopes: Option<Value<Vec<String>>>,
        pub disable_function_default_permissions: Option<Value<bool>>,
        pub function_arn: Option<Value<Json>>,
        pub function_invoke_role: Option<Value<String>>,
        /// One of `TOKEN`.
        pub function_payload_type: Option<Value<String>>,
        pub identity: Option<Value<Identity>>,
        pub user_pool_arn: Option<Value<Json>>,
    }

    impl Lower for Authorizers {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationScopes", self.authorization_scopes);
            to.set("DisableFunctionDefaultPermissions", self.disable_function_default_permissions);
            to.set("FunctionArn", self.function_arn);
            to.set("FunctionInvokeRole", self.function_invoke_role);
            to.set("FunctionPayloadType", self.function_payload_type);
            to.set("Identity", self.identity);
            to.set("UserPoolArn", self.user_pool_arn);
        }
    }

    /// `Identity` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        pub header: Option<Value<String>>,
        pub reauthorize_every: Option<Value<Json>>,
        pub validation_expression: Option<Value<String>>,
    }

    impl Lower for Identity {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
            to.set("ReauthorizeEvery", self.reauthorize_every);
            to.set("ValidationExpression", self.validation_expression);
        }
    }

    /// `ApiAuthResourcePolicy` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiAuthResourcePolicy {
        pub aws_account_blacklist: Option<Value<Vec<Json>>>,
        pub aws_account_whitelist: Option<Value<Vec<Json>>>,
        pub custom_statements: Option<Value<Vec<Json>>>,
        pub intrinsic_vpc_blacklist: Option<Value<Vec<Json>>>,
        pub intrinsic_vpc_whitelist: Option<Value<Vec<Json>>>,
        pub intrinsic_vpce_blacklist: Option<Value<Vec<Json>>>,
        pub intrinsic_vpce_whitelist: Option<Value<Vec<Json>>>,
        pub ip_range_blacklist: Option<Value<Vec<Json>>>,
        pub ip_range_whitelist: Option<Value<Vec<Json>>>,
        pub source_vpc_blacklist: Option<Value<Vec<Json>>>,
        pub source_vpc_whitelist: Option<Value<Vec<Json>>>,
    }

    impl Lower for ApiAuthResourcePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountBlacklist", self.aws_account_blacklist);
            to.set("AwsAccountWhitelist", self.aws_account_whitelist);
            to.set("CustomStatements", self.custom_statements);
            to.set("IntrinsicVpcBlacklist", self.intrinsic_vpc_blacklist);
            to.set("IntrinsicVpcWhitelist", self.intrinsic_vpc_whitelist);
            to.set("IntrinsicVpceBlacklist", self.intrinsic_vpce_blacklist);
            to.set("IntrinsicVpceWhitelist", self.intrinsic_vpce_whitelist);
            to.set("IpRangeBlacklist", self.ip_range_blacklist);
            to.set("IpRangeWhitelist", self.ip_range_whitelist);
            to.set("SourceVpcBlacklist", self.source_vpc_blacklist);
            to.set("SourceVpcWhitelist", self.source_vpc_whitelist);
        }
    }

    /// `ApiAuthUsagePlan` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiAuthUsagePlan {
        pub create_usage_plan: Option<Value<Json>>,
        pub description: Option<Value<String>>,
        /// ``QuotaSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the
        /// maximum number of requests users can make to your REST APIs.
        pub quota: Option<Value<Quota>>,
        pub tags: Option<Value<Vec<ApiTags>>>,
        /// ``ThrottleSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request
        /// rate (average requests per second) and burst capacity when users call your REST APIs.
        pub throttle: Option<Value<Throttle>>,
        pub usage_plan_name: Option<Value<String>>,
    }

    impl Lower for ApiAuthUsagePlan {
        fn fields(self, to: &mut Fields) {
            to.set("CreateUsagePlan", self.create_usage_plan);
            to.set("Description", self.description);
            to.set("Quota", self.quota);
            to.set("Tags", self.tags);
            to.set("Throttle", self.throttle);
            to.set("UsagePlanName", self.usage_plan_name);
        }
    }

    /// ``QuotaSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies a target for the
    /// maximum number of requests users can make to your REST APIs.
    #[derive(Clone, Debug, Default)]
    pub struct Quota {
        /// At least 0.
        pub limit: Option<Value<i64>>,
        /// At least 0.
        pub offset: Option<Value<i64>>,
        pub period: Option<Value<String>>,
    }

    impl Lower for Quota {
        fn fields(self, to: &mut Fields) {
            to.set("Limit", self.limit);
            to.set("Offset", self.offset);
            to.set("Period", self.period);
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct ApiTags {
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

    impl Lower for ApiTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// ``ThrottleSettings`` is a property of the AWS::ApiGateway::UsagePlan resource that specifies the overall request
    /// rate (average requests per second) and burst capacity when users call your REST APIs.
    #[derive(Clone, Debug, Default)]
    pub struct Throttle {
        /// At least 0.
        pub burst_limit: Option<Value<i64>>,
        /// At least 0.
        pub rate_limit: Option<Value<f64>>,
    }

    impl Lower for Throttle {
        fn fields(self, to: &mut Fields) {
            to.set("BurstLimit", self.burst_limit);
            to.set("RateLimit", self.rate_limit);
        }
    }

    /// `AWS::ApiGateway::Stage.CanarySetting` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSApiGatewayStageCanarySetting {
        pub deployment_id: Option<Value<String>>,
        pub percent_traffic: Option<Value<f64>>,
        pub stage_variable_overrides: Option<Value<BTreeMap<String, String>>>,
        pub use_stage_cache: Option<Value<bool>>,
    }

    impl Lower for AWSApiGatewayStageCanarySetting {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentId", self.deployment_id);
            to.set("PercentTraffic", self.percent_traffic);
            to.set("StageVariableOverrides", self.stage_variable_overrides);
            to.set("UseStageCache", self.use_stage_cache);
        }
    }

    /// `Cors` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct Cors {
        pub allow_credentials: Option<Value<bool>>,
        pub allow_headers: Option<Value<String>>,
        pub allow_methods: Option<Value<String>>,
        /// Required.
        pub allow_origin: Option<Value<String>>,
        pub max_age: Option<Value<String>>,
    }

    impl Lower for Cors {
        fn fields(self, to: &mut Fields) {
            to.set("AllowCredentials", self.allow_credentials);
            to.set("AllowHeaders", self.allow_headers);
            to.set("AllowMethods", self.allow_methods);
            to.set("AllowOrigin", self.allow_origin);
            to.set("MaxAge", self.max_age);
        }
    }

    /// `DefinitionUri` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionUri {
        /// Required.
        pub bucket: Option<Value<String>>,
        /// Required.
        pub key: Option<Value<String>>,
        pub version: Option<Value<String>>,
    }

    impl Lower for DefinitionUri {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// `ApiDomain` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiDomain {
        pub access_association: Option<Value<AccessAssociation>>,
        pub base_path: Option<Value<Json>>,
        pub certificate_arn: Option<Value<Json>>,
        pub domain_name: Option<Value<String>>,
        pub endpoint_access_mode: Option<Value<String>>,
        pub endpoint_configuration: Option<Value<Json>>,
        pub ip_address_type: Option<Value<Json>>,
        pub mutual_tls_authentication: Option<Value<AWSApiGatewayDomainNameMutualTlsAuthentication>>,
        pub normalize_base_path: Option<Value<bool>>,
        pub ownership_verification_certificate_arn: Option<Value<String>>,
        pub policy: Option<Value<Json>>,
        pub route53: Option<Value<ApiDomainRoute53>>,
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for ApiDomain {
        fn fields(self, to: &mut Fields) {
            to.set("AccessAssociation", self.access_association);
            to.set("BasePath", self.base_path);
            to.set("CertificateArn", self.certificate_arn);
            to.set("DomainName", self.domain_name);
            to.set("EndpointAccessMode", self.endpoint_access_mode);
            to.set("EndpointConfiguration", self.endpoint_configuration);
            to.set("IpAddressType", self.ip_address_type);
            to.set("MutualTlsAuthentication", self.mutual_tls_authentication);
            to.set("NormalizeBasePath", self.normalize_base_path);
            to.set("OwnershipVerificationCertificateArn", self.ownership_verification_certificate_arn);
            to.set("Policy", self.policy);
            to.set("Route53", self.route53);
            to.set("SecurityPolicy", self.security_policy);
        }
    }

    /// `AccessAssociation` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct AccessAssociation {
        /// Required.
        pub vpc_endpoint_id: Option<Value<String>>,
    }

    impl Lower for AccessAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEndpointId", self.vpc_endpoint_id);
        }
    }

    /// `AWS::ApiGateway::DomainName.MutualTlsAuthentication` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSApiGatewayDomainNameMutualTlsAuthentication {
        pub truststore_uri: Option<Value<String>>,
        pub truststore_version: Option<Value<String>>,
    }

    impl Lower for AWSApiGatewayDomainNameMutualTlsAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("TruststoreUri", self.truststore_uri);
            to.set("TruststoreVersion", self.truststore_version);
        }
    }

    /// `ApiDomainRoute53` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiDomainRoute53 {
        pub distribution_domain_name: Option<Value<String>>,
        pub evaluate_target_health: Option<Value<bool>>,
        pub hosted_zone_id: Option<Value<String>>,
        pub hosted_zone_name: Option<Value<String>>,
        pub ip_v6: Option<Value<bool>>,
        pub region: Option<Value<String>>,
        pub separate_record_set_group: Option<Value<bool>>,
        pub set_identifier: Option<Value<String>>,
        pub vpc_endpoint_domain_name: Option<Value<String>>,
        pub vpc_endpoint_hosted_zone_id: Option<Value<String>>,
    }

    impl Lower for ApiDomainRoute53 {
        fn fields(self, to: &mut Fields) {
            to.set("DistributionDomainName", self.distribution_domain_name);
            to.set("EvaluateTargetHealth", self.evaluate_target_health);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("HostedZoneName", self.hosted_zone_name);
            to.set("IpV6", self.ip_v6);
            to.set("Region", self.region);
            to.set("SeparateRecordSetGroup", self.separate_record_set_group);
            to.set("SetIdentifier", self.set_identifier);
            to.set("VpcEndpointDomainName", self.vpc_endpoint_domain_name);
            to.set("VpcEndpointHostedZoneId", self.vpc_endpoint_hosted_zone_id);
        }
    }

    /// `EndpointConfiguration` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointConfiguration {
        pub ip_address_type: Option<Value<Json>>,
        /// A change replaces the resource.
        pub type_: Option<Value<Vec<String>>>,
        pub vpc_endpoint_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for EndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IpAddressType", self.ip_address_type);
            to.set("Type", self.type_);
            to.set("VPCEndpointIds", self.vpc_endpoint_ids);
        }
    }

    /// `AWS::ApiGateway::Stage.MethodSetting` of `AWS::Serverless::Api`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSApiGatewayStageMethodSetting {
        pub cache_data_encrypted: Option<Value<bool>>,
        pub cache_ttl_in_seconds: Option<Value<f64>>,
        pub caching_enabled: Option<Value<bool>>,
        pub data_trace_enabled: Option<Value<bool>>,
        pub http_method: Option<Value<String>>,
        pub logging_level: Option<Value<String>>,
        pub metrics_enabled: Option<Value<bool>>,
        pub resource_path: Option<Value<String>>,
        pub throttling_burst_limit: Option<Value<f64>>,
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for AWSApiGatewayStageMethodSetting {
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
}

/// `AWS::Serverless::Application`.
///
/// `https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessapplication`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// Required. A change replaces the resource.
    pub location: Option<Value<Json>>,
    pub notification_arns: Option<Value<Vec<String>>>,
    /// A change replaces the resource.
    pub parameters: Option<Value<BTreeMap<String, String>>>,
    pub stack_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
    /// A change replaces the resource.
    pub timeout_in_minutes: Option<Value<f64>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Location", self.location);
        to.set("NotificationARNs", self.notification_arns);
        to.set("Parameters", self.parameters);
        to.set("StackId", self.stack_id);
        to.set("Tags", self.tags);
        to.set("TimeoutInMinutes", self.timeout_in_minutes);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::Serverless::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Application> {
    /// `Ref`: its `StackId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// `Location` of `AWS::Serverless::Application`.
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        /// Required.
        pub application_id: Option<Value<Json>>,
        /// Required.
        pub semantic_version: Option<Value<Json>>,
    }

    impl Lower for Location {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationId", self.application_id);
            to.set("SemanticVersion", self.semantic_version);
        }
    }
}

/// `AWS::Serverless::CapacityProvider`.
#[derive(Clone, Debug, Default)]
pub struct CapacityProvider {
    pub capacity_provider_name: Option<Value<String>>,
    pub instance_requirements: Option<Value<capacity_provider::CapacityProviderInstanceRequirements>>,
    pub kms_key_arn: Option<Value<String>>,
    pub logging_config: Option<Value<capacity_provider::LoggingConfig>>,
    pub managed_resource_tags: Option<Value<capacity_provider::CapacityProviderManagedResourceTags>>,
    pub operator_role: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    pub scaling_config: Option<Value<capacity_provider::CapacityProviderScalingConfig>>,
    pub tags: Option<Value<Json>>,
    /// Required.
    pub vpc_config: Option<Value<capacity_provider::CapacityProviderVpcConfig>>,
}

impl Lower for CapacityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviderName", self.capacity_provider_name);
        to.set("InstanceRequirements", self.instance_requirements);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("ManagedResourceTags", self.managed_resource_tags);
        to.set("OperatorRole", self.operator_role);
        to.set("PropagateTags", self.propagate_tags);
        to.set("ScalingConfig", self.scaling_config);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for CapacityProvider {
    const TYPE: &'static str = "AWS::Serverless::CapacityProvider";
}

impl Handle<CapacityProvider> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`CapacityProvider`] is made of.
pub mod capacity_provider {
    use super::*;

    /// `CapacityProviderInstanceRequirements` of `AWS::Serverless::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderInstanceRequirements {
        pub allowed_types: Option<Value<Json>>,
        pub architectures: Option<Value<Json>>,
        pub excluded_types: Option<Value<Json>>,
    }

    impl Lower for CapacityProviderInstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedTypes", self.allowed_types);
            to.set("Architectures", self.architectures);
            to.set("ExcludedTypes", self.excluded_types);
        }
    }

    /// `LoggingConfig` of `AWS::Serverless::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        pub log_group: Option<Value<String>>,
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("SystemLogLevel", self.system_log_level);
        }
    }

    /// `CapacityProviderManagedResourceTags` of `AWS::Serverless::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderManagedResourceTags {
        pub tags: Option<Value<Json>>,
    }

    impl Lower for CapacityProviderManagedResourceTags {
        fn fields(self, to: &mut Fields) {
            to.set("Tags", self.tags);
        }
    }

    /// `CapacityProviderScalingConfig` of `AWS::Serverless::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderScalingConfig {
        pub average_cpu_utilization: Option<Value<Json>>,
        pub max_v_cpu_count: Option<Value<Json>>,
    }

    impl Lower for CapacityProviderScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AverageCPUUtilization", self.average_cpu_utilization);
            to.set("MaxVCpuCount", self.max_v_cpu_count);
        }
    }

    /// `CapacityProviderVpcConfig` of `AWS::Serverless::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderVpcConfig {
        pub security_group_ids: Option<Value<Json>>,
        pub subnet_ids: Option<Value<Json>>,
    }

    impl Lower for CapacityProviderVpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::Serverless::Connector`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// Required.
    pub destination: Option<Value<Json>>,
    /// Required.
    pub permissions: Option<Value<Vec<String>>>,
    /// Required.
    pub source: Option<Value<connector::Source>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("Destination", self.destination);
        to.set("Permissions", self.permissions);
        to.set("Source", self.source);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::Serverless::Connector";
}

impl Handle<Connector> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// `ResourceReference` of `AWS::Serverless::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceReference {
        pub arn: Option<Value<Json>>,
        pub id: Option<Value<String>>,
        pub name: Option<Value<Json>>,
        pub qualifier: Option<Value<Json>>,
        pub queue_url: Option<Value<Json>>,
        pub resource_id: Option<Value<Json>>,
        pub role_name: Option<Value<Json>>,
        pub type_: Option<Value<String>>,
    }

    impl Lower for ResourceReference {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Qualifier", self.qualifier);
            to.set("QueueUrl", self.queue_url);
            to.set("ResourceId", self.resource_id);
            to.set("RoleName", self.role_name);
            to.set("Type", self.type_);
        }
    }

    /// `Source` of `AWS::Serverless::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        pub arn: Option<Value<Json>>,
        pub id: Option<Value<String>>,
        pub name: Option<Value<Json>>,
        pub qualifier: Option<Value<Json>>,
        pub queue_url: Option<Value<Json>>,
        pub resource_id: Option<Value<Json>>,
        pub role_name: Option<Value<Json>>,
        pub type_: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Qualifier", self.qualifier);
            to.set("QueueUrl", self.queue_url);
            to.set("ResourceId", self.resource_id);
            to.set("RoleName", self.role_name);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Serverless::Function`.
///
/// `https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlessfunction`.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// A change replaces the resource.
    pub architectures: Option<Value<Vec<String>>>,
    pub arn: Option<Value<String>>,
    /// A change replaces the resource.
    pub assume_role_policy_document: Option<Value<Json>>,
    /// A change replaces the resource.
    pub auto_publish_alias: Option<Value<Json>>,
    pub auto_publish_alias_all_properties: Option<Value<bool>>,
    /// A change replaces the resource.
    pub auto_publish_code_sha256: Option<Value<Json>>,
    pub capacity_provider_config: Option<Value<function::FunctionCapacityProviderConfig>>,
    /// A change replaces the resource.
    pub code_signing_config_arn: Option<Value<String>>,
    /// A change replaces the resource.
    pub code_uri: Option<Value<Json>>,
    /// A change replaces the resource.
    pub dead_letter_queue: Option<Value<function::FunctionDeadLetterQueue>>,
    /// A change replaces the resource.
    pub deployment_preference: Option<Value<function::FunctionDeploymentPreference>>,
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    pub durable_config: Option<Value<function::AWSLambdaFunctionDurableConfig>>,
    /// A change replaces the resource.
    pub environment: Option<Value<function::AWSLambdaFunctionEnvironment>>,
    /// A change replaces the resource.
    pub ephemeral_storage: Option<Value<function::AWSLambdaFunctionEphemeralStorage>>,
    /// A change replaces the resource.
    pub event_invoke_config: Option<Value<function::FunctionEventInvokeConfig>>,
    /// A change replaces the resource.
    pub events: Option<Value<BTreeMap<String, function::Events>>>,
    /// A change replaces the resource.
    pub file_system_configs: Option<Value<Vec<function::AWSLambdaFunctionFileSystemConfig>>>,
    /// A change replaces the resource.
    pub function_name: Option<Value<String>>,
    pub function_scaling_config: Option<Value<function::AWSLambdaFunctionFunctionScalingConfig>>,
    /// A change replaces the resource.
    pub function_url_config: Option<Value<function::FunctionFunctionUrlConfig>>,
    /// A change replaces the resource.
    pub handler: Option<Value<String>>,
    /// A change replaces the resource.
    pub image_config: Option<Value<function::AWSLambdaFunctionImageConfig>>,
    /// A change replaces the resource.
    pub image_uri: Option<Value<String>>,
    /// A change replaces the resource.
    pub inline_code: Option<Value<Json>>,
    /// The ARN of the KMSlong (KMS) customer managed key that's used to encrypt the following resources: + The
    /// function's environment variables.
    ///
    /// 0 to 10000 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// A list of function layers to add to the function's execution environment. Specify each layer by its ARN,
    /// including the version.
    ///
    /// At most 5 items. A change replaces the resource.
    pub layers: Option<Value<Vec<String>>>,
    pub logging_config: Option<Value<function::AWSLambdaFunctionLoggingConfig>>,
    /// The amount of memory available to the function at runtime. Increasing the function memory also increases its CPU
    /// allocation.
    ///
    /// 128 to 32768. A change replaces the resource.
    pub memory_size: Option<Value<i64>>,
    /// The type of deployment package. Set to ``Image`` for container image and set ``Zip`` for.zip file archive.
    ///
    /// One of `Image`, `Zip`. A change replaces the resource.
    pub package_type: Option<Value<String>>,
    /// A change replaces the resource.
    pub permissions_boundary: Option<Value<String>>,
    /// A change replaces the resource.
    pub policies: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    /// A change replaces the resource.
    pub provisioned_concurrency_config: Option<Value<function::AWSLambdaAliasProvisionedConcurrencyConfiguration>>,
    pub publish_to_latest_published: Option<Value<bool>>,
    pub recursive_loop: Option<Value<String>>,
    /// The number of simultaneous executions to reserve for the function.
    ///
    /// At least 0. A change replaces the resource.
    pub reserved_concurrent_executions: Option<Value<i64>>,
    /// A change replaces the resource.
    pub role: Option<Value<Json>>,
    pub role_path: Option<Value<String>>,
    /// A change replaces the resource.
    pub runtime: Option<Value<String>>,
    pub runtime_management_config: Option<Value<Json>>,
    /// The function's SnapStart setting.
    pub snap_start: Option<Value<function::SnapStart>>,
    /// The function's SnapStart setting.
    pub snap_start_response: Option<Value<function::SnapStartResponse>>,
    pub source_kms_key_arn: Option<Value<String>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
    pub tenancy_config: Option<Value<function::AWSLambdaFunctionTenancyConfig>>,
    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3
    /// seconds, and the maximum allowed value is 900 seconds.
    ///
    /// 1 to 5400. A change replaces the resource.
    pub timeout: Option<Value<i64>>,
    /// A change replaces the resource.
    pub tracing: Option<Value<Json>>,
    pub version_deletion_policy: Option<Value<Json>>,
    /// A description for the version to override the description in the function configuration. Updates are not
    /// supported for this property.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub version_description: Option<Value<String>>,
    /// The VPC security groups and subnets that are attached to a Lambda function.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<function::VpcConfig>>,
}

impl Lower for Function {
    fn fields(self, to: &mut Fields) {
        to.set("Architectures", self.architectures);
        to.set("Arn", self.arn);
        to.set("AssumeRolePolicyDocument", self.assume_role_policy_document);
        to.set("AutoPublishAlias", self.auto_publish_alias);
        to.set("AutoPublishAliasAllProperties", self.auto_publish_alias_all_properties);
        to.set("AutoPublishCodeSha256", self.auto_publish_code_sha256);
        to.set("CapacityProviderConfig", self.capacity_provider_config);
        to.set("CodeSigningConfigArn", self.code_signing_config_arn);
        to.set("CodeUri", self.code_uri);
        to.set("DeadLetterQueue", self.dead_letter_queue);
        to.set("DeploymentPreference", self.deployment_preference);
        to.set("Description", self.description);
        to.set("DurableConfig", self.durable_config);
        to.set("Environment", self.environment);
        to.set("EphemeralStorage", self.ephemeral_storage);
        to.set("EventInvokeConfig", self.event_invoke_config);
        to.set("Events", self.events);
        to.set("FileSystemConfigs", self.file_system_configs);
        to.set("FunctionName", self.function_name);
        to.set("FunctionScalingConfig", self.function_scaling_config);
        to.set("FunctionUrlConfig", self.function_url_config);
        to.set("Handler", self.handler);
        to.set("ImageConfig", self.image_config);
        to.set("ImageUri", self.image_uri);
        to.set("InlineCode", self.inline_code);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Layers", self.layers);
        to.set("LoggingConfig", self.logging_config);
        to.set("MemorySize", self.memory_size);
        to.set("PackageType", self.package_type);
        to.set("PermissionsBoundary", self.permissions_boundary);
        to.set("Policies", self.policies);
        to.set("PropagateTags", self.propagate_tags);
        to.set("ProvisionedConcurrencyConfig", self.provisioned_concurrency_config);
        to.set("PublishToLatestPublished", self.publish_to_latest_published);
        to.set("RecursiveLoop", self.recursive_loop);
        to.set("ReservedConcurrentExecutions", self.reserved_concurrent_executions);
        to.set("Role", self.role);
        to.set("RolePath", self.role_path);
        to.set("Runtime", self.runtime);
        to.set("RuntimeManagementConfig", self.runtime_management_config);
        to.set("SnapStart", self.snap_start);
        to.set("SnapStartResponse", self.snap_start_response);
        to.set("SourceKMSKeyArn", self.source_kms_key_arn);
        to.set("Tags", self.tags);
        to.set("TenancyConfig", self.tenancy_config);
        to.set("Timeout", self.timeout);
        to.set("Tracing", self.tracing);
        to.set("VersionDeletionPolicy", self.version_deletion_policy);
        to.set("VersionDescription", self.version_description);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Function {
    const TYPE: &'static str = "AWS::Serverless::Function";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Function> {
    /// `Ref`: its `FunctionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Function`] is made of.
pub mod function {
    use super::*;

    /// `FunctionCapacityProviderConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionCapacityProviderConfig {
        pub arn: Option<Value<Json>>,
        pub execution_environment_memory_gi_b_per_v_cpu: Option<Value<Json>>,
        pub per_execution_environment_max_concurrency: Option<Value<Json>>,
    }

    impl Lower for FunctionCapacityProviderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("ExecutionEnvironmentMemoryGiBPerVCpu", self.execution_environment_memory_gi_b_per_v_cpu);
            to.set("PerExecutionEnvironmentMaxConcurrency", self.per_execution_environment_max_concurrency);
        }
    }

    /// `CodeUri` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct CodeUri {
        /// Required.
        pub bucket: Option<Value<Json>>,
        /// Required.
        pub key: Option<Value<Json>>,
        pub storage_mode: Option<Value<Json>>,
        pub version: Option<Value<Json>>,
    }

    impl Lower for CodeUri {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("StorageMode", self.storage_mode);
            to.set("Version", self.version);
        }
    }

    /// `FunctionDeadLetterQueue` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionDeadLetterQueue {
        pub target_arn: Option<Value<String>>,
        /// One of `SNS`, `SQS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FunctionDeadLetterQueue {
        fn fields(self, to: &mut Fields) {
            to.set("TargetArn", self.target_arn);
            to.set("Type", self.type_);
        }
    }

    /// `FunctionDeploymentPreference` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionDeploymentPreference {
        pub alarms: Option<Value<Json>>,
        pub enabled: Option<Value<Json>>,
        pub hooks: Option<Value<FunctionDeploymentPreferenceHooks>>,
        pub passthrough_condition: Option<Value<Json>>,
        pub role: Option<Value<Json>>,
        pub trigger_configurations: Option<Value<Vec<AWSCodeDeployDeploymentGroupTriggerConfig>>>,
        pub type_: Option<Value<Json>>,
    }

    impl Lower for FunctionDeploymentPreference {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
            to.set("Enabled", self.enabled);
            to.set("Hooks", self.hooks);
            to.set("PassthroughCondition", self.passthrough_condition);
            to.set("Role", self.role);
            to.set("TriggerConfigurations", self.trigger_configurations);
            to.set("Type", self.type_);
        }
    }

    /// `FunctionDeploymentPreferenceHooks` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionDeploymentPreferenceHooks {
        pub post_traffic: Option<Value<Json>>,
        pub pre_traffic: Option<Value<Json>>,
    }

    impl Lower for FunctionDeploymentPreferenceHooks {
        fn fields(self, to: &mut Fields) {
            to.set("PostTraffic", self.post_traffic);
            to.set("PreTraffic", self.pre_traffic);
        }
    }

    /// `AWS::CodeDeploy::DeploymentGroup.TriggerConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSCodeDeployDeploymentGroupTriggerConfig {
        pub trigger_events: Option<Value<Vec<String>>>,
        pub trigger_name: Option<Value<String>>,
        pub trigger_target_arn: Option<Value<String>>,
    }

    impl Lower for AWSCodeDeployDeploymentGroupTriggerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TriggerEvents", self.trigger_events);
            to.set("TriggerName", self.trigger_name);
            to.set("TriggerTargetArn", self.trigger_target_arn);
        }
    }

    /// `AWS::Lambda::Function.DurableConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionDurableConfig {
        /// Required.
        pub execution_timeout: Option<Value<f64>>,
        pub kms_key_arn: Option<Value<String>>,
        pub retention_period_in_days: Option<Value<f64>>,
    }

    impl Lower for AWSLambdaFunctionDurableConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionTimeout", self.execution_timeout);
            to.set("KMSKeyArn", self.kms_key_arn);
            to.set("RetentionPeriodInDays", self.retention_period_in_days);
        }
    }

    /// `AWS::Lambda::Function.Environment` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionEnvironment {
        pub variables: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for AWSLambdaFunctionEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("Variables", self.variables);
        }
    }

    /// `AWS::Lambda::Function.EphemeralStorage` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionEphemeralStorage {
        /// Required.
        pub size: Option<Value<f64>>,
    }

    impl Lower for AWSLambdaFunctionEphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("Size", self.size);
        }
    }

    /// `FunctionEventInvokeConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionEventInvokeConfig {
        pub destination_config: Option<Value<DestinationConfig>>,
        pub maximum_event_age_in_seconds: Option<Value<i64>>,
        pub maximum_retry_attempts: Option<Value<i64>>,
    }

    impl Lower for FunctionEventInvokeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationConfig", self.destination_config);
            to.set("MaximumEventAgeInSeconds", self.maximum_event_age_in_seconds);
            to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
        }
    }

    /// `DestinationConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfig {
        /// A change replaces the resource.
        pub on_failure: Option<Value<OnFailure>>,
        pub on_success: Option<Value<OnSuccess>>,
    }

    impl Lower for DestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailure", self.on_failure);
            to.set("OnSuccess", self.on_success);
        }
    }

    /// `OnFailure` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct OnFailure {
        pub destination: Option<Value<Json>>,
        /// One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for OnFailure {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Type", self.type_);
        }
    }

    /// `OnSuccess` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct OnSuccess {
        pub destination: Option<Value<Json>>,
        /// One of `SQS`, `SNS`, `Lambda`, `EventBridge`, `S3Bucket`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for OnSuccess {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Type", self.type_);
        }
    }

    /// `Events` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct Events {
        pub properties: Option<Value<Properties>>,
        /// One of `S3`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Events {
        fn fields(self, to: &mut Fields) {
            to.set("Properties", self.properties);
            to.set("Type", self.type_);
        }
    }

    /// `Properties` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct Properties {
        pub bucket: Option<Value<Json>>,
        pub events: Option<Value<Json>>,
        pub filter: Option<Value<Json>>,
    }

    impl Lower for Properties {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Events", self.events);
            to.set("Filter", self.filter);
        }
    }

    /// `AWS::Lambda::Function.FileSystemConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionFileSystemConfig {
        /// Required.
        pub arn: Option<Value<String>>,
        /// Required.
        pub local_mount_path: Option<Value<String>>,
        pub s3_files_config: Option<Value<AWSLambdaFunctionS3FilesConfig>>,
    }

    impl Lower for AWSLambdaFunctionFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("LocalMountPath", self.local_mount_path);
            to.set("S3FilesConfig", self.s3_files_config);
        }
    }

    /// `AWS::Lambda::Function.S3FilesConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionS3FilesConfig {
        pub direct_s3_read: Option<Value<String>>,
    }

    impl Lower for AWSLambdaFunctionS3FilesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DirectS3Read", self.direct_s3_read);
        }
    }

    /// `AWS::Lambda::Function.FunctionScalingConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionFunctionScalingConfig {
        pub max_execution_environments: Option<Value<f64>>,
        pub min_execution_environments: Option<Value<f64>>,
    }

    impl Lower for AWSLambdaFunctionFunctionScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxExecutionEnvironments", self.max_execution_environments);
            to.set("MinExecutionEnvironments", self.min_execution_environments);
        }
    }

    /// `FunctionFunctionUrlConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionFunctionUrlConfig {
        pub auth_type: Option<Value<Json>>,
        pub cors: Option<Value<Cors>>,
        pub invoke_mode: Option<Value<Json>>,
    }

    impl Lower for FunctionFunctionUrlConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthType", self.auth_type);
            to.set("Cors", self.cors);
            to.set("InvokeMode", self.invoke_mode);
        }
    }

    /// `Cors` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct Cors {
        /// Specifies whether credentials are included in the CORS request.
        pub allow_credentials: Option<Value<bool>>,
        /// Represents a collection of allowed headers.
        ///
        /// 1 to 100 items.
        pub allow_headers: Option<Value<Vec<String>>>,
        /// Represents a collection of allowed HTTP methods.
        ///
        /// 1 to 6 items.
        pub allow_methods: Option<Value<Vec<String>>>,
        /// Represents a collection of allowed origins.
        ///
        /// 1 to 100 items.
        pub allow_origins: Option<Value<Vec<String>>>,
        /// Represents a collection of exposed headers.
        ///
        /// 1 to 100 items.
        pub expose_headers: Option<Value<Vec<String>>>,
        /// 0 to 86400.
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

    /// `AWS::Lambda::Function.ImageConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionImageConfig {
        pub command: Option<Value<Vec<String>>>,
        pub entry_point: Option<Value<Vec<String>>>,
        pub working_directory: Option<Value<String>>,
    }

    impl Lower for AWSLambdaFunctionImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("EntryPoint", self.entry_point);
            to.set("WorkingDirectory", self.working_directory);
        }
    }

    /// `AWS::Lambda::Function.LoggingConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionLoggingConfig {
        pub application_log_level: Option<Value<String>>,
        pub log_format: Option<Value<String>>,
        pub log_group: Option<Value<String>>,
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for AWSLambdaFunctionLoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogLevel", self.application_log_level);
            to.set("LogFormat", self.log_format);
            to.set("LogGroup", self.log_group);
            to.set("SystemLogLevel", self.system_log_level);
        }
    }

    /// `AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaAliasProvisionedConcurrencyConfiguration {
        /// Required.
        pub provisioned_concurrent_executions: Option<Value<f64>>,
    }

    impl Lower for AWSLambdaAliasProvisionedConcurrencyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedConcurrentExecutions", self.provisioned_concurrent_executions);
        }
    }

    /// The function's SnapStart setting.
    #[derive(Clone, Debug, Default)]
    pub struct SnapStart {
        /// Set ``ApplyOn`` to ``PublishedVersions`` to create a snapshot of the initialized execution environment when you
        /// publish a function version.
        ///
        /// Required. One of `PublishedVersions`, `None`.
        pub apply_on: Option<Value<String>>,
    }

    impl Lower for SnapStart {
        fn fields(self, to: &mut Fields) {
            to.set("ApplyOn", self.apply_on);
        }
    }

    /// The function's SnapStart setting.
    #[derive(Clone, Debug, Default)]
    pub struct SnapStartResponse {
        /// When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a
        /// function version.
        ///
        /// One of `PublishedVersions`, `None`.
        pub apply_on: Option<Value<String>>,
        /// When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is
        /// activated for the specified function version.
        ///
        /// One of `On`, `Off`.
        pub optimization_status: Option<Value<String>>,
    }

    impl Lower for SnapStartResponse {
        fn fields(self, to: &mut Fields) {
            to.set("ApplyOn", self.apply_on);
            to.set("OptimizationStatus", self.optimization_status);
        }
    }

    /// `AWS::Lambda::Function.TenancyConfig` of `AWS::Serverless::Function`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSLambdaFunctionTenancyConfig {
        /// Required.
        pub tenant_isolation_mode: Option<Value<String>>,
    }

    impl Lower for AWSLambdaFunctionTenancyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TenantIsolationMode", self.tenant_isolation_mode);
        }
    }

    /// The VPC security groups and subnets that are attached to a Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        pub ipv6_allowed_for_dual_stack: Option<Value<bool>>,
        /// A list of VPC security group IDs.
        ///
        /// 0 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of VPC subnet IDs.
        ///
        /// 0 to 16 items. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Ipv6AllowedForDualStack", self.ipv6_allowed_for_dual_stack);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::Serverless::GraphQLApi`.
#[derive(Clone, Debug, Default)]
pub struct GraphQLApi {
    pub api_keys: Option<Value<BTreeMap<String, graph_ql_api::ApiKey>>>,
    /// Required.
    pub auth: Option<Value<graph_ql_api::GraphQLApiAuth>>,
    pub cache: Option<Value<graph_ql_api::GraphQLApiCache>>,
    pub data_sources: Option<Value<graph_ql_api::GraphQLApiDataSources>>,
    pub domain_name: Option<Value<graph_ql_api::GraphQLApiDomainName>>,
    pub functions: Option<Value<BTreeMap<String, graph_ql_api::Function>>>,
    pub introspection_config: Option<Value<Json>>,
    pub logging: Option<Value<Json>>,
    /// The API name.
    pub name: Option<Value<String>>,
    pub owner_contact: Option<Value<Json>>,
    pub query_depth_limit: Option<Value<Json>>,
    pub resolver_count_limit: Option<Value<Json>>,
    pub resolvers: Option<Value<BTreeMap<String, BTreeMap<String, graph_ql_api::Resolver>>>>,
    pub schema_inline: Option<Value<String>>,
    pub schema_uri: Option<Value<String>>,
    pub tags: Option<Value<Json>>,
    pub visibility: Option<Value<Json>>,
    pub xray_enabled: Option<Value<bool>>,
}

impl Lower for GraphQLApi {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKeys", self.api_keys);
        to.set("Auth", self.auth);
        to.set("Cache", self.cache);
        to.set("DataSources", self.data_sources);
        to.set("DomainName", self.domain_name);
        to.set("Functions", self.functions);
        to.set("IntrospectionConfig", self.introspection_config);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("OwnerContact", self.owner_contact);
        to.set("QueryDepthLimit", self.query_depth_limit);
        to.set("ResolverCountLimit", self.resolver_count_limit);
        to.set("Resolvers", self.resolvers);
        to.set("SchemaInline", self.schema_inline);
        to.set("SchemaUri", self.schema_uri);
        to.set("Tags", self.tags);
        to.set("Visibility", self.visibility);
        to.set("XrayEnabled", self.xray_enabled);
    }
}

impl Level1 for GraphQLApi {
    const TYPE: &'static str = "AWS::Serverless::GraphQLApi";
}

impl Handle<GraphQLApi> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`GraphQLApi`] is made of.
pub mod graph_ql_api {
    use super::*;

    /// `ApiKey` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKey {
        /// The API key ID.
        pub api_key_id: Option<Value<String>>,
        /// Unique description of your API key.
        pub description: Option<Value<String>>,
        /// The time after which the API key expires. The date is represented as seconds since the epoch, rounded down to
        /// the nearest hour.
        pub expires_on: Option<Value<f64>>,
    }

    impl Lower for ApiKey {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyId", self.api_key_id);
            to.set("Description", self.description);
            to.set("ExpiresOn", self.expires_on);
        }
    }

    /// `GraphQLApiAuth` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct GraphQLApiAuth {
        pub additional: Option<Value<Vec<Authorizer>>>,
        pub lambda_authorizer: Option<Value<LambdaAuthorizerConfig>>,
        pub openid_connect: Option<Value<OpenIDConnectConfig>>,
        /// One of `AWS_IAM`, `API_KEY`, `AWS_LAMBDA`, `OPENID_CONNECT`, `AMAZON_COGNITO_USER_POOLS`.
        pub type_: Option<Value<String>>,
        pub user_pool: Option<Value<UserPoolConfig>>,
    }

    impl Lower for GraphQLApiAuth {
        fn fields(self, to: &mut Fields) {
            to.set("Additional", self.additional);
            to.set("LambdaAuthorizer", self.lambda_authorizer);
            to.set("OpenIDConnect", self.openid_connect);
            to.set("Type", self.type_);
            to.set("UserPool", self.user_pool);
        }
    }

    /// `Authorizer` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Authorizer {
        pub lambda_authorizer: Option<Value<LambdaAuthorizerConfig>>,
        pub openid_connect: Option<Value<OpenIDConnectConfig>>,
        /// Required. One of `AWS_IAM`, `API_KEY`, `AWS_LAMBDA`, `OPENID_CONNECT`, `AMAZON_COGNITO_USER_POOLS`.
        pub type_: Option<Value<String>>,
        pub user_pool: Option<Value<UserPoolConfig>>,
    }

    impl Lower for Authorizer {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaAuthorizer", self.lambda_authorizer);
            to.set("OpenIDConnect", self.openid_connect);
            to.set("Type", self.type_);
            to.set("UserPool", self.user_pool);
        }
    }

    /// `LambdaAuthorizerConfig` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaAuthorizerConfig {
        pub authorizer_result_ttl_in_seconds: Option<Value<Json>>,
        /// Required.
        pub authorizer_uri: Option<Value<Json>>,
        pub identity_validation_expression: Option<Value<Json>>,
    }

    impl Lower for LambdaAuthorizerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizerResultTtlInSeconds", self.authorizer_result_ttl_in_seconds);
            to.set("AuthorizerUri", self.authorizer_uri);
            to.set("IdentityValidationExpression", self.identity_validation_expression);
        }
    }

    /// `OpenIDConnectConfig` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct OpenIDConnectConfig {
        pub auth_ttl: Option<Value<Json>>,
        pub client_id: Option<Value<Json>>,
        pub iat_ttl: Option<Value<Json>>,
        pub issuer: Option<Value<Json>>,
    }

    impl Lower for OpenIDConnectConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthTTL", self.auth_ttl);
            to.set("ClientId", self.client_id);
            to.set("IatTTL", self.iat_ttl);
            to.set("Issuer", self.issuer);
        }
    }

    /// `UserPoolConfig` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct UserPoolConfig {
        pub app_id_client_regex: Option<Value<Json>>,
        pub aws_region: Option<Value<Json>>,
        pub default_action: Option<Value<Json>>,
        /// Required.
        pub user_pool_id: Option<Value<Json>>,
    }

    impl Lower for UserPoolConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AppIdClientRegex", self.app_id_client_regex);
            to.set("AwsRegion", self.aws_region);
            to.set("DefaultAction", self.default_action);
            to.set("UserPoolId", self.user_pool_id);
        }
    }

    /// `GraphQLApiCache` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct GraphQLApiCache {
        pub api_caching_behavior: Option<Value<Json>>,
        pub at_rest_encryption_enabled: Option<Value<Json>>,
        pub transit_encryption_enabled: Option<Value<Json>>,
        pub ttl: Option<Value<Json>>,
        pub type_: Option<Value<Json>>,
    }

    impl Lower for GraphQLApiCache {
        fn fields(self, to: &mut Fields) {
            to.set("ApiCachingBehavior", self.api_caching_behavior);
            to.set("AtRestEncryptionEnabled", self.at_rest_encryption_enabled);
            to.set("TransitEncryptionEnabled", self.transit_encryption_enabled);
            to.set("Ttl", self.ttl);
            to.set("Type", self.type_);
        }
    }

    /// `GraphQLApiDataSources` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct GraphQLApiDataSources {
        pub dynamo_db: Option<Value<BTreeMap<String, DynamoDBDataSource>>>,
        pub lambda: Option<Value<BTreeMap<String, LambdaDataSource>>>,
    }

    impl Lower for GraphQLApiDataSources {
        fn fields(self, to: &mut Fields) {
            to.set("DynamoDb", self.dynamo_db);
            to.set("Lambda", self.lambda);
        }
    }

    /// `DynamoDBDataSource` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBDataSource {
        pub delta_sync: Option<Value<DynamoDBDataSourceDeltaSync>>,
        /// The description of the data source.
        pub description: Option<Value<String>>,
        /// Friendly name for you to identify your AppSync data source after creation.
        ///
        /// 1 to 65536 characters.
        pub name: Option<Value<String>>,
        pub permissions: Option<Value<Vec<String>>>,
        pub region: Option<Value<Json>>,
        /// The AWS Identity and Access Management service role ARN for the data source. The system assumes this role when
        /// accessing the data source.
        pub service_role_arn: Option<Value<String>>,
        pub table_arn: Option<Value<Json>>,
        /// Required.
        pub table_name: Option<Value<Json>>,
        pub use_caller_credentials: Option<Value<Json>>,
        pub versioned: Option<Value<Json>>,
    }

    impl Lower for DynamoDBDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("DeltaSync", self.delta_sync);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Permissions", self.permissions);
            to.set("Region", self.region);
            to.set("ServiceRoleArn", self.service_role_arn);
            to.set("TableArn", self.table_arn);
            to.set("TableName", self.table_name);
            to.set("UseCallerCredentials", self.use_caller_credentials);
            to.set("Versioned", self.versioned);
        }
    }

    /// `DynamoDBDataSourceDeltaSync` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct DynamoDBDataSourceDeltaSync {
        pub base_table_ttl: Option<Value<Json>>,
        pub delta_sync_table_name: Option<Value<Json>>,
        pub delta_sync_table_ttl: Option<Value<Json>>,
    }

    impl Lower for DynamoDBDataSourceDeltaSync {
        fn fields(self, to: &mut Fields) {
            to.set("BaseTableTTL", self.base_table_ttl);
            to.set("DeltaSyncTableName", self.delta_sync_table_name);
            to.set("DeltaSyncTableTTL", self.delta_sync_table_ttl);
        }
    }

    /// `LambdaDataSource` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaDataSource {
        /// The description of the data source.
        pub description: Option<Value<String>>,
        /// Required.
        pub function_arn: Option<Value<Json>>,
        /// Friendly name for you to identify your AppSync data source after creation.
        ///
        /// 1 to 65536 characters.
        pub name: Option<Value<String>>,
        /// The AWS Identity and Access Management service role ARN for the data source. The system assumes this role when
        /// accessing the data source.
        pub service_role_arn: Option<Value<String>>,
    }

    impl Lower for LambdaDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("FunctionArn", self.function_arn);
            to.set("Name", self.name);
            to.set("ServiceRoleArn", self.service_role_arn);
        }
    }

    /// `GraphQLApiDomainName` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct GraphQLApiDomainName {
        pub certificate_arn: Option<Value<Json>>,
        pub description: Option<Value<Json>>,
        pub domain_name: Option<Value<Json>>,
    }

    impl Lower for GraphQLApiDomainName {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateArn", self.certificate_arn);
            to.set("Description", self.description);
            to.set("DomainName", self.domain_name);
        }
    }

    /// `Function` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// The Amazon S3 endpoint (where the code is located??).
        pub code_uri: Option<Value<String>>,
        pub data_source: Option<Value<Json>>,
        /// The function description.
        pub description: Option<Value<String>>,
        pub id: Option<Value<Json>>,
        /// The resolver code that contains the request and response functions. When code is used, the runtime is required.
        ///
        /// 1 to 32768 characters.
        pub inline_code: Option<Value<String>>,
        pub max_batch_size: Option<Value<Json>>,
        pub name: Option<Value<String>>,
        pub runtime: Option<Value<FunctionRuntime>>,
        pub sync: Option<Value<FunctionSync>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("CodeUri", self.code_uri);
            to.set("DataSource", self.data_source);
            to.set("Description", self.description);
            to.set("Id", self.id);
            to.set("InlineCode", self.inline_code);
            to.set("MaxBatchSize", self.max_batch_size);
            to.set("Name", self.name);
            to.set("Runtime", self.runtime);
            to.set("Sync", self.sync);
        }
    }

    /// `FunctionRuntime` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionRuntime {
        pub name: Option<Value<Json>>,
        pub version: Option<Value<Json>>,
    }

    impl Lower for FunctionRuntime {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// `FunctionSync` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionSync {
        pub conflict_detection: Option<Value<Json>>,
        pub conflict_handler: Option<Value<Json>>,
        pub lambda_conflict_handler_config: Option<Value<LambdaConflictHandlerConfig>>,
    }

    impl Lower for FunctionSync {
        fn fields(self, to: &mut Fields) {
            to.set("ConflictDetection", self.conflict_detection);
            to.set("ConflictHandler", self.conflict_handler);
            to.set("LambdaConflictHandlerConfig", self.lambda_conflict_handler_config);
        }
    }

    /// `LambdaConflictHandlerConfig` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConflictHandlerConfig {
        /// Required.
        pub lambda_conflict_handler_arn: Option<Value<Json>>,
    }

    impl Lower for LambdaConflictHandlerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaConflictHandlerArn", self.lambda_conflict_handler_arn);
        }
    }

    /// `Logging` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        pub cloud_watch_logs_role_arn: Option<Value<Json>>,
        pub exclude_verbose_content: Option<Value<Json>>,
        pub field_log_level: Option<Value<Json>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsRoleArn", self.cloud_watch_logs_role_arn);
            to.set("ExcludeVerboseContent", self.exclude_verbose_content);
            to.set("FieldLogLevel", self.field_log_level);
        }
    }

    /// `Resolver` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Resolver {
        pub caching: Option<Value<ResolverCaching>>,
        /// The Amazon S3 endpoint.
        pub code_uri: Option<Value<String>>,
        pub field_name: Option<Value<String>>,
        /// The ``resolver`` code that contains the request and response functions. When code is used, the ``runtime`` is
        /// required.
        ///
        /// 1 to 32768 characters.
        pub inline_code: Option<Value<String>>,
        /// The maximum number of resolver request inputs that will be sent to a single LAMlong function in a
        /// ``BatchInvoke`` operation.
        ///
        /// 0 to 2000.
        pub max_batch_size: Option<Value<i64>>,
        pub pipeline: Option<Value<Vec<String>>>,
        pub runtime: Option<Value<ResolverRuntime>>,
        pub sync: Option<Value<ResolverSync>>,
    }

    impl Lower for Resolver {
        fn fields(self, to: &mut Fields) {
            to.set("Caching", self.caching);
            to.set("CodeUri", self.code_uri);
            to.set("FieldName", self.field_name);
            to.set("InlineCode", self.inline_code);
            to.set("MaxBatchSize", self.max_batch_size);
            to.set("Pipeline", self.pipeline);
            to.set("Runtime", self.runtime);
            to.set("Sync", self.sync);
        }
    }

    /// `ResolverCaching` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct ResolverCaching {
        pub caching_keys: Option<Value<Vec<Json>>>,
        pub ttl: Option<Value<Json>>,
    }

    impl Lower for ResolverCaching {
        fn fields(self, to: &mut Fields) {
            to.set("CachingKeys", self.caching_keys);
            to.set("Ttl", self.ttl);
        }
    }

    /// `ResolverRuntime` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct ResolverRuntime {
        pub name: Option<Value<Json>>,
        pub version: Option<Value<Json>>,
    }

    impl Lower for ResolverRuntime {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// `ResolverSync` of `AWS::Serverless::GraphQLApi`.
    #[derive(Clone, Debug, Default)]
    pub struct ResolverSync {
        pub conflict_detection: Option<Value<Json>>,
        pub conflict_handler: Option<Value<Json>>,
        pub lambda_conflict_handler_config: Option<Value<LambdaConflictHandlerConfig>>,
    }

    impl Lower for ResolverSync {
        fn fields(self, to: &mut Fields) {
            to.set("ConflictDetection", self.conflict_detection);
            to.set("ConflictHandler", self.conflict_handler);
            to.set("LambdaConflictHandlerConfig", self.lambda_conflict_handler_config);
        }
    }
}

/// `AWS::Serverless::HttpApi`.
///
/// `https://github.com/aws/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesshttpapi`.
#[derive(Clone, Debug, Default)]
pub struct HttpApi {
    /// Settings for logging access in this stage.
    pub access_log_settings: Option<Value<http_api::AccessLogSettings>>,
    pub api_endpoint: Option<Value<String>>,
    pub api_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub auth: Option<Value<http_api::HttpApiAuth>>,
    /// A change replaces the resource.
    pub cors_configuration: Option<Value<Json>>,
    /// A change replaces the resource.
    pub default_route_settings: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_body: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_uri: Option<Value<Json>>,
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub disable_execute_api_endpoint: Option<Value<Json>>,
    /// A change replaces the resource.
    pub domain: Option<Value<http_api::HttpApiDomain>>,
    pub execute_api_arn: Option<Value<String>>,
    /// Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues
    /// if a warning is encountered.
    ///
    /// A change replaces the resource.
    pub fail_on_warnings: Option<Value<bool>>,
    pub name: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    /// A change replaces the resource.
    pub route_settings: Option<Value<Json>>,
    /// The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be $default.
    ///
    /// A change replaces the resource.
    pub stage_name: Option<Value<String>>,
    /// A change replaces the resource.
    pub stage_variables: Option<Value<Json>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for HttpApi {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogSettings", self.access_log_settings);
        to.set("ApiEndpoint", self.api_endpoint);
        to.set("ApiId", self.api_id);
        to.set("Auth", self.auth);
        to.set("CorsConfiguration", self.cors_configuration);
        to.set("DefaultRouteSettings", self.default_route_settings);
        to.set("DefinitionBody", self.definition_body);
        to.set("DefinitionUri", self.definition_uri);
        to.set("Description", self.description);
        to.set("DisableExecuteApiEndpoint", self.disable_execute_api_endpoint);
        to.set("Domain", self.domain);
        to.set("ExecuteApiArn", self.execute_api_arn);
        to.set("FailOnWarnings", self.fail_on_warnings);
        to.set("Name", self.name);
        to.set("PropagateTags", self.propagate_tags);
        to.set("RouteSettings", self.route_settings);
        to.set("StageName", self.stage_name);
        to.set("StageVariables", self.stage_variables);
        to.set("Tags", self.tags);
    }
}

impl Level1 for HttpApi {
    const TYPE: &'static str = "AWS::Serverless::HttpApi";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<HttpApi> {
    /// `Ref`: its `ApiId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`HttpApi`] is made of.
pub mod http_api {
    use super::*;

    /// Settings for logging access in this stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSettings {
        pub destination_arn: Option<Value<String>>,
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// `HttpApiAuth` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpApiAuth {
        /// A change replaces the resource.
        pub authorizers: Option<Value<BTreeMap<String, Authorizers>>>,
        /// A change replaces the resource.
        pub default_authorizer: Option<Value<String>>,
        pub enable_iam_authorizer: Option<Value<bool>>,
    }

    impl Lower for HttpApiAuth {
        fn fields(self, to: &mut Fields) {
            to.set("Authorizers", self.authorizers);
            to.set("DefaultAuthorizer", self.default_authorizer);
            to.set("EnableIamAuthorizer", self.enable_iam_authorizer);
        }
    }

    /// `Authorizers` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Authorizers {
        pub authorization_scopes: Option<Value<Vec<String>>>,
        pub authorizer_payload_format_version: Option<Value<Json>>,
        pub enable_function_default_permissions: Option<Value<bool>>,
        pub enable_simple_responses: Option<Value<bool>>,
        pub function_arn: Option<Value<Json>>,
        pub function_invoke_role: Option<Value<Json>>,
        pub identity: Option<Value<Identity>>,
        pub identity_source: Option<Value<String>>,
        pub jwt_configuration: Option<Value<Json>>,
    }

    impl Lower for Authorizers {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationScopes", self.authorization_scopes);
            to.set("AuthorizerPayloadFormatVersion", self.authorizer_payload_format_version);
            to.set("EnableFunctionDefaultPermissions", self.enable_function_default_permissions);
            to.set("EnableSimpleResponses", self.enable_simple_responses);
            to.set("FunctionArn", self.function_arn);
            to.set("FunctionInvokeRole", self.function_invoke_role);
            to.set("Identity", self.identity);
            to.set("IdentitySource", self.identity_source);
            to.set("JwtConfiguration", self.jwt_configuration);
        }
    }

    /// `Identity` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        pub context: Option<Value<Vec<String>>>,
        pub headers: Option<Value<Vec<String>>>,
        pub query_strings: Option<Value<Vec<String>>>,
        pub reauthorize_every: Option<Value<i64>>,
        pub stage_variables: Option<Value<Vec<String>>>,
    }

    impl Lower for Identity {
        fn fields(self, to: &mut Fields) {
            to.set("Context", self.context);
            to.set("Headers", self.headers);
            to.set("QueryStrings", self.query_strings);
            to.set("ReauthorizeEvery", self.reauthorize_every);
            to.set("StageVariables", self.stage_variables);
        }
    }

    /// `DefinitionUri` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionUri {
        /// Required.
        pub bucket: Option<Value<String>>,
        /// Required.
        pub key: Option<Value<String>>,
        pub version: Option<Value<String>>,
    }

    impl Lower for DefinitionUri {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// `HttpApiDomain` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpApiDomain {
        pub base_path: Option<Value<Vec<String>>>,
        pub certificate_arn: Option<Value<Json>>,
        pub domain_name: Option<Value<String>>,
        pub endpoint_configuration: Option<Value<Json>>,
        pub mutual_tls_authentication: Option<Value<MutualTlsAuthentication>>,
        /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when
        /// configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
        pub ownership_verification_certificate_arn: Option<Value<String>>,
        pub route53: Option<Value<HttpApiDomainRoute53>>,
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for HttpApiDomain {
        fn fields(self, to: &mut Fields) {
            to.set("BasePath", self.base_path);
            to.set("CertificateArn", self.certificate_arn);
            to.set("DomainName", self.domain_name);
            to.set("EndpointConfiguration", self.endpoint_configuration);
            to.set("MutualTlsAuthentication", self.mutual_tls_authentication);
            to.set("OwnershipVerificationCertificateArn", self.ownership_verification_certificate_arn);
            to.set("Route53", self.route53);
            to.set("SecurityPolicy", self.security_policy);
        }
    }

    /// `MutualTlsAuthentication` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct MutualTlsAuthentication {
        /// A change replaces the resource.
        pub truststore_uri: Option<Value<String>>,
        /// A change replaces the resource.
        pub truststore_version: Option<Value<String>>,
    }

    impl Lower for MutualTlsAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("TruststoreUri", self.truststore_uri);
            to.set("TruststoreVersion", self.truststore_version);
        }
    }

    /// `HttpApiDomainRoute53` of `AWS::Serverless::HttpApi`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpApiDomainRoute53 {
        pub distribution_domain_name: Option<Value<Json>>,
        pub evaluate_target_health: Option<Value<Json>>,
        pub hosted_zone_id: Option<Value<Json>>,
        pub hosted_zone_name: Option<Value<Json>>,
        pub ip_v6: Option<Value<bool>>,
        pub region: Option<Value<Json>>,
        pub set_identifier: Option<Value<Json>>,
    }

    impl Lower for HttpApiDomainRoute53 {
        fn fields(self, to: &mut Fields) {
            to.set("DistributionDomainName", self.distribution_domain_name);
            to.set("EvaluateTargetHealth", self.evaluate_target_health);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("HostedZoneName", self.hosted_zone_name);
            to.set("IpV6", self.ip_v6);
            to.set("Region", self.region);
            to.set("SetIdentifier", self.set_identifier);
        }
    }
}

/// `AWS::Serverless::LayerVersion`.
///
/// `https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesslayerversion`.
#[derive(Clone, Debug, Default)]
pub struct LayerVersion {
    pub compatible_architectures: Option<Value<Vec<String>>>,
    /// A change replaces the resource.
    pub compatible_runtimes: Option<Value<Vec<String>>>,
    /// Required. A change replaces the resource.
    pub content_uri: Option<Value<Json>>,
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub layer_name: Option<Value<Json>>,
    pub layer_version_arn: Option<Value<String>>,
    /// A change replaces the resource.
    pub license_info: Option<Value<String>>,
    pub publish_lambda_version: Option<Value<bool>>,
    /// A change replaces the resource.
    pub retention_policy: Option<Value<Json>>,
}

impl Lower for LayerVersion {
    fn fields(self, to: &mut Fields) {
        to.set("CompatibleArchitectures", self.compatible_architectures);
        to.set("CompatibleRuntimes", self.compatible_runtimes);
        to.set("ContentUri", self.content_uri);
        to.set("Description", self.description);
        to.set("LayerName", self.layer_name);
        to.set("LayerVersionArn", self.layer_version_arn);
        to.set("LicenseInfo", self.license_info);
        to.set("PublishLambdaVersion", self.publish_lambda_version);
        to.set("RetentionPolicy", self.retention_policy);
    }
}

impl Level1 for LayerVersion {
    const TYPE: &'static str = "AWS::Serverless::LayerVersion";
}

impl Handle<LayerVersion> {
    /// `Ref`: its `LayerVersionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// What [`LayerVersion`] is made of.
pub mod layer_version {
    use super::*;

    /// `ContentUri` of `AWS::Serverless::LayerVersion`.
    #[derive(Clone, Debug, Default)]
    pub struct ContentUri {
        /// Required.
        pub bucket: Option<Value<String>>,
        /// Required.
        pub key: Option<Value<String>>,
        pub storage_mode: Option<Value<String>>,
        pub version: Option<Value<String>>,
    }

    impl Lower for ContentUri {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("StorageMode", self.storage_mode);
            to.set("Version", self.version);
        }
    }
}

/// `AWS::Serverless::MicrovmImage`.
#[derive(Clone, Debug, Default)]
pub struct MicrovmImage {
    pub additional_os_capabilities: Option<Value<Vec<Json>>>,
    /// Required.
    pub base_image_arn: Option<Value<Json>>,
    /// Required.
    pub base_image_version: Option<Value<Json>>,
    pub build_role_arn: Option<Value<Json>>,
    /// Required.
    pub code_uri: Option<Value<Json>>,
    pub cpu_configurations: Option<Value<Vec<microvm_image::CpuConfiguration>>>,
    pub description: Option<Value<Json>>,
    pub egress_network_connectors: Option<Value<Vec<Json>>>,
    pub environment_variables: Option<Value<Json>>,
    pub hooks: Option<Value<microvm_image::MicrovmImageHooks>>,
    pub logging: Option<Value<microvm_image::MicrovmImageLogging>>,
    /// Required.
    pub name: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    pub resources: Option<Value<Vec<microvm_image::ResourceSpec>>>,
    pub tags: Option<Value<Json>>,
}

impl Lower for MicrovmImage {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalOsCapabilities", self.additional_os_capabilities);
        to.set("BaseImageArn", self.base_image_arn);
        to.set("BaseImageVersion", self.base_image_version);
        to.set("BuildRoleArn", self.build_role_arn);
        to.set("CodeUri", self.code_uri);
        to.set("CpuConfigurations", self.cpu_configurations);
        to.set("Description", self.description);
        to.set("EgressNetworkConnectors", self.egress_network_connectors);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("Hooks", self.hooks);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MicrovmImage {
    const TYPE: &'static str = "AWS::Serverless::MicrovmImage";
}

impl Handle<MicrovmImage> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`MicrovmImage`] is made of.
pub mod microvm_image {
    use super::*;

    /// `CpuConfiguration` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct CpuConfiguration {
        /// Required.
        pub architecture: Option<Value<Json>>,
    }

    impl Lower for CpuConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
        }
    }

    /// `MicrovmImageHooks` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmImageHooks {
        pub microvm_hooks: Option<Value<MicrovmImageHooksMicrovmHooks>>,
        pub microvm_image_hooks: Option<Value<MicrovmImageHooksMicrovmImageHooks>>,
        pub port: Option<Value<Json>>,
    }

    impl Lower for MicrovmImageHooks {
        fn fields(self, to: &mut Fields) {
            to.set("MicrovmHooks", self.microvm_hooks);
            to.set("MicrovmImageHooks", self.microvm_image_hooks);
            to.set("Port", self.port);
        }
    }

    /// `MicrovmImageHooksMicrovmHooks` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmImageHooksMicrovmHooks {
        pub resume: Option<Value<Json>>,
        pub resume_timeout_in_seconds: Option<Value<Json>>,
        pub run: Option<Value<Json>>,
        pub run_timeout_in_seconds: Option<Value<Json>>,
        pub suspend: Option<Value<Json>>,
        pub suspend_timeout_in_seconds: Option<Value<Json>>,
        pub terminate: Option<Value<Json>>,
        pub terminate_timeout_in_seconds: Option<Value<Json>>,
    }

    impl Lower for MicrovmImageHooksMicrovmHooks {
        fn fields(self, to: &mut Fields) {
            to.set("Resume", self.resume);
            to.set("ResumeTimeoutInSeconds", self.resume_timeout_in_seconds);
            to.set("Run", self.run);
            to.set("RunTimeoutInSeconds", self.run_timeout_in_seconds);
            to.set("Suspend", self.suspend);
            to.set("SuspendTimeoutInSeconds", self.suspend_timeout_in_seconds);
            to.set("Terminate", self.terminate);
            to.set("TerminateTimeoutInSeconds", self.terminate_timeout_in_seconds);
        }
    }

    /// `MicrovmImageHooksMicrovmImageHooks` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmImageHooksMicrovmImageHooks {
        pub ready: Option<Value<Json>>,
        pub ready_timeout_in_seconds: Option<Value<Json>>,
        pub validate: Option<Value<Json>>,
        pub validate_timeout_in_seconds: Option<Value<Json>>,
    }

    impl Lower for MicrovmImageHooksMicrovmImageHooks {
        fn fields(self, to: &mut Fields) {
            to.set("Ready", self.ready);
            to.set("ReadyTimeoutInSeconds", self.ready_timeout_in_seconds);
            to.set("Validate", self.validate);
            to.set("ValidateTimeoutInSeconds", self.validate_timeout_in_seconds);
        }
    }

    /// `MicrovmImageLogging` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmImageLogging {
        pub cloud_watch: Option<Value<CloudWatch>>,
        pub disabled: Option<Value<bool>>,
    }

    impl Lower for MicrovmImageLogging {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatch", self.cloud_watch);
            to.set("Disabled", self.disabled);
        }
    }

    /// `CloudWatch` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatch {
        pub log_group: Option<Value<Json>>,
        pub log_stream: Option<Value<Json>>,
    }

    impl Lower for CloudWatch {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("LogStream", self.log_stream);
        }
    }

    /// `ResourceSpec` of `AWS::Serverless::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSpec {
        /// Required.
        pub minimum_memory_in_mi_b: Option<Value<Json>>,
    }

    impl Lower for ResourceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumMemoryInMiB", self.minimum_memory_in_mi_b);
        }
    }
}

/// `AWS::Serverless::NetworkConnector`.
#[derive(Clone, Debug, Default)]
pub struct NetworkConnector {
    /// 1 to 1 items.
    pub compute_types: Option<Value<Vec<Json>>>,
    pub name: Option<Value<Json>>,
    pub operator_role: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    pub tags: Option<Value<Json>>,
    /// Required.
    pub vpc_config: Option<Value<network_connector::NetworkConnectorVpcConfig>>,
}

impl Lower for NetworkConnector {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeTypes", self.compute_types);
        to.set("Name", self.name);
        to.set("OperatorRole", self.operator_role);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for NetworkConnector {
    const TYPE: &'static str = "AWS::Serverless::NetworkConnector";
}

impl Handle<NetworkConnector> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`NetworkConnector`] is made of.
pub mod network_connector {
    use super::*;

    /// `NetworkConnectorVpcConfig` of `AWS::Serverless::NetworkConnector`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConnectorVpcConfig {
        pub network_protocol: Option<Value<Json>>,
        pub security_group_ids: Option<Value<Vec<Json>>>,
        pub subnet_ids: Option<Value<Vec<Json>>>,
    }

    impl Lower for NetworkConnectorVpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkProtocol", self.network_protocol);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::Serverless::SimpleTable`.
///
/// `https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesssimpletable`.
#[derive(Clone, Debug, Default)]
pub struct SimpleTable {
    pub arn: Option<Value<String>>,
    pub point_in_time_recovery_specification:
        Option<Value<simple_table::AWSDynamoDBTablePointInTimeRecoverySpecification>>,
    /// A change replaces the resource.
    pub primary_key: Option<Value<simple_table::SimpleTablePrimaryKey>>,
    /// A change replaces the resource.
    pub provisioned_throughput: Option<Value<simple_table::AWSDynamoDBTableProvisionedThroughput>>,
    /// A change replaces the resource.
    pub sse_specification: Option<Value<simple_table::AWSDynamoDBTableSSESpecification>>,
    pub stream_arn: Option<Value<String>>,
    /// A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
}

impl Lower for SimpleTable {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("PointInTimeRecoverySpecification", self.point_in_time_recovery_specification);
        to.set("PrimaryKey", self.primary_key);
        to.set("ProvisionedThroughput", self.provisioned_throughput);
        to.set("SSESpecification", self.sse_specification);
        to.set("StreamArn", self.stream_arn);
        to.set("TableName", self.table_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SimpleTable {
    const TYPE: &'static str = "AWS::Serverless::SimpleTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SimpleTable> {
    /// `Ref`: its `TableName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`SimpleTable`] is made of.
pub mod simple_table {
    use super::*;

    /// `AWS::DynamoDB::Table.PointInTimeRecoverySpecification` of `AWS::Serverless::SimpleTable`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSDynamoDBTablePointInTimeRecoverySpecification {
        pub point_in_time_recovery_enabled: Option<Value<bool>>,
        pub recovery_period_in_days: Option<Value<f64>>,
    }

    impl Lower for AWSDynamoDBTablePointInTimeRecoverySpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PointInTimeRecoveryEnabled", self.point_in_time_recovery_enabled);
            to.set("RecoveryPeriodInDays", self.recovery_period_in_days);
        }
    }

    /// `SimpleTablePrimaryKey` of `AWS::Serverless::SimpleTable`.
    #[derive(Clone, Debug, Default)]
    pub struct SimpleTablePrimaryKey {
        pub name: Option<Value<String>>,
        pub type_: Option<Value<String>>,
    }

    impl Lower for SimpleTablePrimaryKey {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// `AWS::DynamoDB::Table.ProvisionedThroughput` of `AWS::Serverless::SimpleTable`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSDynamoDBTableProvisionedThroughput {
        /// Required.
        pub read_capacity_units: Option<Value<f64>>,
        /// Required.
        pub write_capacity_units: Option<Value<f64>>,
    }

    impl Lower for AWSDynamoDBTableProvisionedThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityUnits", self.read_capacity_units);
            to.set("WriteCapacityUnits", self.write_capacity_units);
        }
    }

    /// `AWS::DynamoDB::Table.SSESpecification` of `AWS::Serverless::SimpleTable`.
    #[derive(Clone, Debug, Default)]
    pub struct AWSDynamoDBTableSSESpecification {
        pub kms_master_key_id: Option<Value<String>>,
        /// Required.
        pub sse_enabled: Option<Value<bool>>,
        pub sse_type: Option<Value<String>>,
    }

    impl Lower for AWSDynamoDBTableSSESpecification {
        fn fields(self, to: &mut Fields) {
            to.set("KMSMasterKeyId", self.kms_master_key_id);
            to.set("SSEEnabled", self.sse_enabled);
            to.set("SSEType", self.sse_type);
        }
    }
}

/// `AWS::Serverless::StateMachine`.
///
/// `https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html`.
#[derive(Clone, Debug, Default)]
pub struct StateMachine {
    /// 1 to 2048 characters.
    pub arn: Option<Value<String>>,
    pub auto_publish_alias: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_substitutions: Option<Value<Json>>,
    /// A change replaces the resource.
    pub definition_uri: Option<Value<Json>>,
    pub deployment_preference: Option<Value<Json>>,
    /// A change replaces the resource.
    pub events: Option<Value<BTreeMap<String, state_machine::Events>>>,
    /// A change replaces the resource.
    pub logging: Option<Value<state_machine::Logging>>,
    /// 1 to 80 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the policy used to set the permissions boundary for the role. For more information about permissions
    /// boundaries, see Permissions boundaries for IAM identities in the \*IAM User Guide\*.
    ///
    /// 20 to 2048 characters.
    pub permissions_boundary: Option<Value<String>>,
    /// A change replaces the resource.
    pub policies: Option<Value<Json>>,
    pub propagate_tags: Option<Value<bool>>,
    /// A change replaces the resource.
    pub role: Option<Value<Json>>,
    /// The path to the role. For more information about paths, see IAM Identifiers in the \*IAM User Guide\*.
    ///
    /// 1 to 512 characters.
    pub role_path: Option<Value<String>>,
    /// 1 to 256 characters.
    pub state_machine_revision_id: Option<Value<String>>,
    /// A change replaces the resource.
    pub tags: Option<Value<Json>>,
    /// A change replaces the resource.
    pub tracing: Option<Value<state_machine::Tracing>>,
    /// One of `STANDARD`, `EXPRESS`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    pub use_alias_as_event_target: Option<Value<bool>>,
}

impl Lower for StateMachine {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("AutoPublishAlias", self.auto_publish_alias);
        to.set("Definition", self.definition);
        to.set("DefinitionSubstitutions", self.definition_substitutions);
        to.set("DefinitionUri", self.definition_uri);
        to.set("DeploymentPreference", self.deployment_preference);
        to.set("Events", self.events);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("PermissionsBoundary", self.permissions_boundary);
        to.set("Policies", self.policies);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Role", self.role);
        to.set("RolePath", self.role_path);
        to.set("StateMachineRevisionId", self.state_machine_revision_id);
        to.set("Tags", self.tags);
        to.set("Tracing", self.tracing);
        to.set("Type", self.type_);
        to.set("UseAliasAsEventTarget", self.use_alias_as_event_target);
    }
}

impl Level1 for StateMachine {
    const TYPE: &'static str = "AWS::Serverless::StateMachine";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<StateMachine> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// What [`StateMachine`] is made of.
pub mod state_machine {
    use super::*;

    /// `Events` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Events {
        pub properties: Option<Value<Properties>>,
        /// One of `Schedule`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Events {
        fn fields(self, to: &mut Fields) {
            to.set("Properties", self.properties);
            to.set("Type", self.type_);
        }
    }

    /// `Properties` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Properties {
        pub dead_letter_config: Option<Value<PropertiesDeadLetterConfig>>,
        /// The description of the rule.
        ///
        /// 0 to 512 characters.
        pub description: Option<Value<String>>,
        pub enabled: Option<Value<bool>>,
        pub input: Option<Value<Json>>,
        /// The name of the rule.
        ///
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        pub retry_policy: Option<Value<Json>>,
        pub role_arn: Option<Value<String>>,
        /// The scheduling expression. For example, "cron(0 20 \* \* ? \*)", "rate(5 minutes)". For more information, see
        /// Creating an Amazon EventBridge rule that runs on a schedule.
        ///
        /// 0 to 256 characters.
        pub schedule: Option<Value<String>>,
        /// The state of the rule.
        ///
        /// One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
        pub state: Option<Value<String>>,
        pub target: Option<Value<Target>>,
    }

    impl Lower for Properties {
        fn fields(self, to: &mut Fields) {
            to.set("DeadLetterConfig", self.dead_letter_config);
            to.set("Description", self.description);
            to.set("Enabled", self.enabled);
            to.set("Input", self.input);
            to.set("Name", self.name);
            to.set("RetryPolicy", self.retry_policy);
            to.set("RoleArn", self.role_arn);
            to.set("Schedule", self.schedule);
            to.set("State", self.state);
            to.set("Target", self.target);
        }
    }

    /// `PropertiesDeadLetterConfig` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct PropertiesDeadLetterConfig {
        /// The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example.
        pub arn: Option<Value<String>>,
        pub queue_logical_id: Option<Value<String>>,
        /// One of `SQS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PropertiesDeadLetterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("QueueLogicalId", self.queue_logical_id);
            to.set("Type", self.type_);
        }
    }

    /// `Target` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        pub id: Option<Value<Json>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
        }
    }

    /// `Logging` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// At least 1 items.
        pub destinations: Option<Value<Vec<Destinations>>>,
        pub include_execution_data: Option<Value<bool>>,
        /// One of `ALL`, `ERROR`, `FATAL`, `OFF`.
        pub level: Option<Value<String>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
            to.set("IncludeExecutionData", self.include_execution_data);
            to.set("Level", self.level);
        }
    }

    /// `Destinations` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Destinations {
        pub cloud_watch_logs_log_group: Option<Value<CloudWatchLogsLogGroup>>,
    }

    impl Lower for Destinations {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsLogGroup", self.cloud_watch_logs_log_group);
        }
    }

    /// `CloudWatchLogsLogGroup` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsLogGroup {
        /// 1 to 256 characters. A change replaces the resource.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsLogGroup {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// `Tracing` of `AWS::Serverless::StateMachine`.
    #[derive(Clone, Debug, Default)]
    pub struct Tracing {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Tracing {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::Serverless::WebFunction`.
#[derive(Clone, Debug, Default)]
pub struct WebFunction {
    /// Required.
    pub auth_type: Option<Value<Json>>,
    pub auto_deployment_mode: Option<Value<Json>>,
    pub code_uri: Option<Value<Json>>,
    pub egress_network_connector_arn: Option<Value<Json>>,
    pub endpoint_description: Option<Value<Json>>,
    pub endpoint_name: Option<Value<Json>>,
    pub endpoint_type: Option<Value<Json>>,
    pub entry_point: Option<Value<Json>>,
    pub environment_variables: Option<Value<Json>>,
    pub execution_role_arn: Option<Value<Json>>,
    pub function_name: Option<Value<Json>>,
    pub inline_code: Option<Value<String>>,
    pub kms_key_arn: Option<Value<Json>>,
    pub logging_config: Option<Value<Json>>,
    pub max_concurrency_per_environment: Option<Value<Json>>,
    pub replica_regions: Option<Value<Json>>,
    pub revision_description: Option<Value<Json>>,
    pub revision_weights: Option<Value<Json>>,
    /// Required.
    pub runtime: Option<Value<Json>>,
    pub scaling_config: Option<Value<Json>>,
    pub tags: Option<Value<Json>>,
    pub throttle_config: Option<Value<Json>>,
    pub timeout: Option<Value<Json>>,
}

impl Lower for WebFunction {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("AutoDeploymentMode", self.auto_deployment_mode);
        to.set("CodeUri", self.code_uri);
        to.set("EgressNetworkConnectorArn", self.egress_network_connector_arn);
        to.set("EndpointDescription", self.endpoint_description);
        to.set("EndpointName", self.endpoint_name);
        to.set("EndpointType", self.endpoint_type);
        to.set("EntryPoint", self.entry_point);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("FunctionName", self.function_name);
        to.set("InlineCode", self.inline_code);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("MaxConcurrencyPerEnvironment", self.max_concurrency_per_environment);
        to.set("ReplicaRegions", self.replica_regions);
        to.set("RevisionDescription", self.revision_description);
        to.set("RevisionWeights", self.revision_weights);
        to.set("Runtime", self.runtime);
        to.set("ScalingConfig", self.scaling_config);
        to.set("Tags", self.tags);
        to.set("ThrottleConfig", self.throttle_config);
        to.set("Timeout", self.timeout);
    }
}

impl Level1 for WebFunction {
    const TYPE: &'static str = "AWS::Serverless::WebFunction";
}

impl Handle<WebFunction> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Serverless::WebSocketApi`.
#[derive(Clone, Debug, Default)]
pub struct WebSocketApi {
    /// Settings for logging access in this stage.
    pub access_log_settings: Option<Value<web_socket_api::AccessLogSettings>>,
    /// An API key selection expression. Supported only for WebSocket APIs. See API Key Selection Expressions.
    pub api_key_selection_expression: Option<Value<String>>,
    pub auth: Option<Value<web_socket_api::Auth>>,
    /// The default route settings for the stage.
    pub default_route_settings: Option<Value<web_socket_api::DefaultRouteSettings>>,
    pub description: Option<Value<String>>,
    /// Specifies whether clients can invoke your API by using the default ``execute-api`` endpoint. By default, clients
    /// can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint.
    pub disable_execute_api_endpoint: Option<Value<bool>>,
    pub disable_schema_validation: Option<Value<bool>>,
    pub domain: Option<Value<web_socket_api::WebSocketApiDomain>>,
    /// The IP address types that can invoke the API. Use ``ipv4`` to allow only IPv4 addresses to invoke your API, or
    /// use ``dualstack`` to allow both IPv4 and IPv6 addresses to invoke your API.
    pub ip_address_type: Option<Value<String>>,
    /// The name of the API. Required unless you specify an OpenAPI definition for ``Body`` or ``S3BodyLocation``.
    pub name: Option<Value<String>>,
    pub propagate_tags: Option<Value<bool>>,
    /// The route selection expression for the API. For HTTP APIs, the ``routeSelectionExpression`` must be
    /// ``${request.method} ${request.path}``.
    ///
    /// Required.
    pub route_selection_expression: Option<Value<String>>,
    pub route_settings: Option<Value<Json>>,
    /// Required.
    pub routes: Option<Value<BTreeMap<String, web_socket_api::WebSocketApiRoute>>>,
    /// The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be $default.
    pub stage_name: Option<Value<String>>,
    pub stage_variables: Option<Value<Json>>,
    pub tags: Option<Value<Json>>,
}

impl Lower for WebSocketApi {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogSettings", self.access_log_settings);
        to.set("ApiKeySelectionExpression", self.api_key_selection_expression);
        to.set("Auth", self.auth);
        to.set("DefaultRouteSettings", self.default_route_settings);
        to.set("Description", self.description);
        to.set("DisableExecuteApiEndpoint", self.disable_execute_api_endpoint);
        to.set("DisableSchemaValidation", self.disable_schema_validation);
        to.set("Domain", self.domain);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Name", self.name);
        to.set("PropagateTags", self.propagate_tags);
        to.set("RouteSelectionExpression", self.route_selection_expression);
        to.set("RouteSettings", self.route_settings);
        to.set("Routes", self.routes);
        to.set("StageName", self.stage_name);
        to.set("StageVariables", self.stage_variables);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WebSocketApi {
    const TYPE: &'static str = "AWS::Serverless::WebSocketApi";
}

impl Handle<WebSocketApi> {
    /// `Ref`: what CloudFormation calls the physical id.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`WebSocketApi`] is made of.
pub mod web_socket_api {
    use super::*;

    /// Settings for logging access in this stage.
    #[derive(Clone, Debug, Default)]
    pub struct AccessLogSettings {
        pub destination_arn: Option<Value<String>>,
        pub format: Option<Value<String>>,
    }

    impl Lower for AccessLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("Format", self.format);
        }
    }

    /// `Auth` of `AWS::Serverless::WebSocketApi`.
    #[derive(Clone, Debug, Default)]
    pub struct Auth {
        pub auth_arn: Option<Value<Json>>,
        pub auth_type: Option<Value<Json>>,
        /// The identity source for which authorization is requested. For a ``REQUEST`` authorizer, this is optional.
        pub identity_source: Option<Value<Vec<String>>>,
        pub invoke_role: Option<Value<Json>>,
        /// The name of the authorizer.
        pub name: Option<Value<String>>,
    }

    impl Lower for Auth {
        fn fields(self, to: &mut Fields) {
            to.set("AuthArn", self.auth_arn);
            to.set("AuthType", self.auth_type);
            to.set("IdentitySource", self.identity_source);
            to.set("InvokeRole", self.invoke_role);
            to.set("Name", self.name);
        }
    }

    /// The default route settings for the stage.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultRouteSettings {
        pub data_trace_enabled: Option<Value<bool>>,
        pub detailed_metrics_enabled: Option<Value<bool>>,
        pub logging_level: Option<Value<String>>,
        pub throttling_burst_limit: Option<Value<i64>>,
        pub throttling_rate_limit: Option<Value<f64>>,
    }

    impl Lower for DefaultRouteSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DataTraceEnabled", self.data_trace_enabled);
            to.set("DetailedMetricsEnabled", self.detailed_metrics_enabled);
            to.set("LoggingLevel", self.logging_level);
            to.set("ThrottlingBurstLimit", self.throttling_burst_limit);
            to.set("ThrottlingRateLimit", self.throttling_rate_limit);
        }
    }

    /// `WebSocketApiDomain` of `AWS::Serverless::WebSocketApi`.
    #[derive(Clone, Debug, Default)]
    pub struct WebSocketApiDomain {
        pub base_path: Option<Value<Vec<String>>>,
        pub certificate_arn: Option<Value<Json>>,
        pub domain_name: Option<Value<String>>,
        pub endpoint_configuration: Option<Value<Json>>,
        pub mutual_tls_authentication: Option<Value<MutualTlsAuthentication>>,
        /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when
        /// configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
        pub ownership_verification_certificate_arn: Option<Value<String>>,
        pub route53: Option<Value<WebSocketApiDomainRoute53>>,
        pub security_policy: Option<Value<String>>,
    }

    impl Lower for WebSocketApiDomain {
        fn fields(self, to: &mut Fields) {
            to.set("BasePath", self.base_path);
            to.set("CertificateArn", self.certificate_arn);
            to.set("DomainName", self.domain_name);
            to.set("EndpointConfiguration", self.endpoint_configuration);
            to.set("MutualTlsAuthentication", self.mutual_tls_authentication);
            to.set("OwnershipVerificationCertificateArn", self.ownership_verification_certificate_arn);
            to.set("Route53", self.route53);
            to.set("SecurityPolicy", self.security_policy);
        }
    }

    /// `MutualTlsAuthentication` of `AWS::Serverless::WebSocketApi`.
    #[derive(Clone, Debug, Default)]
    pub struct MutualTlsAuthentication {
        pub truststore_uri: Option<Value<String>>,
        pub truststore_version: Option<Value<String>>,
    }

    impl Lower for MutualTlsAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("TruststoreUri", self.truststore_uri);
            to.set("TruststoreVersion", self.truststore_version);
        }
    }

    /// `WebSocketApiDomainRoute53` of `AWS::Serverless::WebSocketApi`.
    #[derive(Clone, Debug, Default)]
    pub struct WebSocketApiDomainRoute53 {
        pub evaluate_target_health: Option<Value<Json>>,
        pub hosted_zone_id: Option<Value<Json>>,
        pub hosted_zone_name: Option<Value<Json>>,
        pub ip_v6: Option<Value<bool>>,
        pub region: Option<Value<Json>>,
        pub set_identifier: Option<Value<Json>>,
    }

    impl Lower for WebSocketApiDomainRoute53 {
        fn fields(self, to: &mut Fields) {
            to.set("EvaluateTargetHealth", self.evaluate_target_health);
            to.set("HostedZoneId", self.hosted_zone_id);
            to.set("HostedZoneName", self.hosted_zone_name);
            to.set("IpV6", self.ip_v6);
            to.set("Region", self.region);
            to.set("SetIdentifier", self.set_identifier);
        }
    }

    /// `WebSocketApiRoute` of `AWS::Serverless::WebSocketApi`.
    #[derive(Clone, Debug, Default)]
    pub struct WebSocketApiRoute {
        /// Specifies whether an API key is required for the route. Supported only for WebSocket APIs.
        pub api_key_required: Option<Value<bool>>,
        /// Required.
        pub function_arn: Option<Value<Json>>,
        /// Custom timeout between 50 and 29000 milliseconds for WebSocket APIs and between 50 and 30000 milliseconds for
        /// HTTP APIs.
        pub integration_timeout: Option<Value<i64>>,
        /// The model selection expression for the route. Supported only for WebSocket APIs.
        pub model_selection_expression: Option<Value<String>>,
        /// The operation name for the route.
        pub operation_name: Option<Value<String>>,
        pub request_models: Option<Value<Json>>,
        /// The request parameters for the route. Supported only for WebSocket APIs.
        pub request_parameters: Option<Value<Json>>,
        /// The route response selection expression for the route. Supported only for WebSocket APIs.
        pub route_response_selection_expression: Option<Value<String>>,
    }

    impl Lower for WebSocketApiRoute {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyRequired", self.api_key_required);
            to.set("FunctionArn", self.function_arn);
            to.set("IntegrationTimeout", self.integration_timeout);
            to.set("ModelSelectionExpression", self.model_selection_expression);
            to.set("OperationName", self.operation_name);
            to.set("RequestModels", self.request_models);
            to.set("RequestParameters", self.request_parameters);
            to.set("RouteResponseSelectionExpression", self.route_response_selection_expression);
        }
    }
}
