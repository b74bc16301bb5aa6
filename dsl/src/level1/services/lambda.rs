//! `AWS::Lambda`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Lambda::Alias`.
///
/// The `AWS::Lambda::Alias` resource creates an alias for a Lambda function version. Use aliases to provide clients
/// with a function identifier that you can update to invoke a different version.
#[derive(Clone, Debug, Default)]
pub struct Alias {
    /// A description of the alias.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name or ARN of the Lambda function.
    ///
    /// Required. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The function version that the alias invokes.
    ///
    /// Required. 0 to 1024 characters.
    pub function_version: Option<Value<String>>,
    /// The name of the alias.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies a provisioned concurrency configuration for a function's alias.
    pub provisioned_concurrency_config: Option<Value<alias::ProvisionedConcurrencyConfiguration>>,
    /// The routing configuration of the alias.
    pub routing_config: Option<Value<alias::AliasRoutingConfiguration>>,
}

impl Lower for Alias {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FunctionName", self.function_name);
        to.set("FunctionVersion", self.function_version);
        to.set("Name", self.name);
        to.set("ProvisionedConcurrencyConfig", self.provisioned_concurrency_config);
        to.set("RoutingConfig", self.routing_config);
    }
}

impl Level1 for Alias {
    const TYPE: &'static str = "AWS::Lambda::Alias";
}

impl Handle<Alias> {
    /// `Ref`: its `AliasArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the alias.
    pub fn alias_arn(self) -> Value<Arn> {
        self.attribute("AliasArn")
    }
}

/// What [`Alias`] is made of.
pub mod alias {
    use super::*;

    /// A provisioned concurrency configuration for a function's alias.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedConcurrencyConfiguration {
        /// The amount of provisioned concurrency to allocate for the alias.
        ///
        /// Required.
        pub provisioned_concurrent_executions: Option<Value<i64>>,
    }

    impl Lower for ProvisionedConcurrencyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedConcurrentExecutions", self.provisioned_concurrent_executions);
        }
    }

    /// The traffic-shifting configuration of a Lambda function alias.
    #[derive(Clone, Debug, Default)]
    pub struct AliasRoutingConfiguration {
        /// The second version, and the percentage of traffic that's routed to it.
        pub additional_version_weights: Option<Value<Vec<VersionWeight>>>,
    }

    impl Lower for AliasRoutingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalVersionWeights", self.additional_version_weights);
        }
    }

    /// The traffic-shifting configuration of a Lambda function alias.
    #[derive(Clone, Debug, Default)]
    pub struct VersionWeight {
        /// The qualifier of the second version.
        ///
        /// Required.
        pub function_version: Option<Value<String>>,
        /// The percentage of traffic that the alias routes to the second version.
        ///
        /// Required.
        pub function_weight: Option<Value<f64>>,
    }

    impl Lower for VersionWeight {
        fn fields(self, to: &mut Fields) {
            to.set("FunctionVersion", self.function_version);
            to.set("FunctionWeight", self.function_weight);
        }
    }
}

/// `AWS::Lambda::CapacityProvider`.
///
/// Creates a capacity provider that manages compute resources for Lambda functions.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityProvider {
    /// 1 to 140 characters. A change replaces the resource.
    pub capacity_provider_name: Option<Value<String>>,
    /// The scaling configuration for the capacity provider.
    pub capacity_provider_scaling_config: Option<Value<capacity_provider::CapacityProviderScalingConfig>>,
    /// The instance requirements for compute resources managed by the capacity provider.
    ///
    /// A change replaces the resource.
    pub instance_requirements: Option<Value<capacity_provider::InstanceRequirements>>,
    /// The ARN of the KMS key used to encrypt the capacity provider's resources.
    ///
    /// 0 to 10000 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The permissions configuration for the capacity provider.
    ///
    /// Required. A change replaces the resource.
    pub permissions_config: Option<Value<capacity_provider::CapacityProviderPermissionsConfig>>,
    /// Configuration that defines how tags are propagated to managed resources.
    pub propagate_tags: Option<Value<capacity_provider::PropagateTagsConfig>>,
    /// A key-value pair that provides metadata for the capacity provider.
    pub tags: Option<Value<Vec<capacity_provider::Tag>>>,
    /// Configuration that specifies the telemetry collection for the capacity provider.
    pub telemetry_config: Option<Value<capacity_provider::CapacityProviderTelemetryConfig>>,
    /// The VPC configuration for the capacity provider.
    ///
    /// Required. A change replaces the resource.
    pub vpc_config: Option<Value<capacity_provider::CapacityProviderVpcConfig>>,
}

impl Lower for CapacityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviderName", self.capacity_provider_name);
        to.set("CapacityProviderScalingConfig", self.capacity_provider_scaling_config);
        to.set("InstanceRequirements", self.instance_requirements);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("PermissionsConfig", self.permissions_config);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Tags", self.tags);
        to.set("TelemetryConfig", self.telemetry_config);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for CapacityProvider {
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CapacityProvider> {
    /// `Ref`: its `CapacityProviderName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The current state of the capacity provider.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`CapacityProvider`] is made of.
pub mod capacity_provider {
    use super::*;

    /// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderScalingConfig {
        /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
        ///
        /// 2 to 15000.
        pub max_v_cpu_count: Option<Value<i64>>,
        /// The scaling mode that determines how the capacity provider responds to changes in demand.
        ///
        /// One of `Auto`, `Manual`.
        pub scaling_mode: Option<Value<String>>,
        /// A list of target tracking scaling policies for the capacity provider.
        ///
        /// 1 to 10 items.
        pub scaling_policies: Option<Value<Vec<TargetTrackingScalingPolicy>>>,
    }

    impl Lower for CapacityProviderScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxVCpuCount", self.max_v_cpu_count);
            to.set("ScalingMode", self.scaling_mode);
            to.set("ScalingPolicies", self.scaling_policies);
        }
    }

    /// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a
    /// specific metric.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingScalingPolicy {
        /// The predefined metric type to track for scaling decisions.
        ///
        /// Required. One of `LambdaCapacityProviderAverageCPUUtilization`, `LambdaCapacityProviderAverageGPUUtilization`.
        pub predefined_metric_type: Option<Value<String>>,
        /// The target value for the metric that the scaling policy attempts to maintain through scaling actions.
        ///
        /// Required. 0 to 100.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Specifications that define the characteristics and constraints for compute instances used by the capacity
    /// provider.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        /// A list of EC2 instance types that the capacity provider is allowed to use. If not specified, all compatible
        /// instance types are allowed.
        ///
        /// 0 to 400 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// A list of supported CPU architectures for compute instances. Valid values include `x86_64` and `arm64`.
        ///
        /// 1 to 1 items.
        pub architectures: Option<Value<Vec<String>>>,
        /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
        ///
        /// 0 to 400 items.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("Architectures", self.architectures);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
        }
    }

    /// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderPermissionsConfig {
        /// The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources.
        ///
        /// Required. 0 to 10000 characters.
        pub capacity_provider_operator_role_arn: Option<Value<String>>,
    }

    impl Lower for CapacityProviderPermissionsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderOperatorRoleArn", self.capacity_provider_operator_role_arn);
        }
    }

    /// Configuration that defines how tags are propagated to managed resources.
    #[derive(Clone, Debug, Default)]
    pub struct PropagateTagsConfig {
        /// A list of tags to explicitly propagate to managed resources. Maximum of 40 tags.
        ///
        /// 0 to 40 items.
        pub explicit_tags: Option<Value<Vec<Tag>>>,
        /// The mode for tag propagation.
        ///
        /// One of `None`, `Explicit`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for PropagateTagsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExplicitTags", self.explicit_tags);
            to.set("Mode", self.mode);
        }
    }

    /// A key-value pair that provides metadata for the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration that specifies the telemetry collection for the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderTelemetryConfig {
        /// The capacity provider's Amazon CloudWatch Logs configuration settings.
        pub logging_config: Option<Value<CapacityProviderLoggingConfig>>,
    }

    impl Lower for CapacityProviderTelemetryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LoggingConfig", self.logging_config);
        }
    }

    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderLoggingConfig {
        /// The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default, Lambda capacity
        /// providers send logs to a default log group named ``/aws/lambda/capacity-provider/\<capacity provider name>``.
        ///
        /// 1 to 512 characters.
        pub log_group: Option<Value<String>>,
        /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`.
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for CapacityProviderLoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("SystemLogLevel", self.system_log_level);
        }
    }

    /// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderVpcConfig {
        /// A list of security group IDs that control network access for compute instances managed by the capacity provider.
        ///
        /// Required. 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of subnet IDs where the capacity provider launches compute instances.
        ///
        /// Required. 1 to 16 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for CapacityProviderVpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::Lambda::CodeSigningConfig`.
///
/// Details about a Code signing configuration.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}`.
#[derive(Clone, Debug, Default)]
pub struct CodeSigningConfig {
    /// List of allowed publishers.
    ///
    /// Required.
    pub allowed_publishers: Option<Value<code_signing_config::AllowedPublishers>>,
    /// The code signing policy controls the validation failure action for signature mismatch or expiry.
    pub code_signing_policies: Option<Value<code_signing_config::CodeSigningPolicies>>,
    /// Code signing configuration description.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// A list of tags to add to the code signing configuration.
    pub tags: Option<Value<Vec<code_signing_config::Tag>>>,
}

impl Lower for CodeSigningConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedPublishers", self.allowed_publishers);
        to.set("CodeSigningPolicies", self.code_signing_policies);
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CodeSigningConfig {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CodeSigningConfig> {
    /// `Ref`: its `CodeSigningConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the code signing configuration.
    pub fn code_signing_config_arn(self) -> Value<Arn> {
        self.attribute("CodeSigningConfigArn")
    }

    /// The code signing configuration ID.
    pub fn code_signing_config_id(self) -> Value<String> {
        self.attribute("CodeSigningConfigId")
    }
}

/// What [`CodeSigningConfig`] is made of.
pub mod code_signing_config {
    use super::*;

    /// List of signing profiles that can sign a code package.
    #[derive(Clone, Debug, Default)]
    pub struct AllowedPublishers {
        /// The Amazon Resource Name (ARN) for each of the signing profiles. A signing profile defines a trusted user who
        /// can sign a code package.
        ///
        /// Required. 1 to 20 items.
        pub signing_profile_version_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for AllowedPublishers {
        fn fields(self, to: &mut Fields) {
            to.set("SigningProfileVersionArns", self.signing_profile_version_arns);
        }
    }

    /// Code signing configuration policies specify the validation failure action for signature mismatch or expiry.
    #[derive(Clone, Debug, Default)]
    pub struct CodeSigningPolicies {
        /// Code signing configuration policy for deployment validation failure. If you set the policy to `Enforce`, Lambda
        /// blocks the deployment request if signature validation checks fail.
        ///
        /// Required. One of `Warn`, `Enforce`.
        pub untrusted_artifact_on_deployment: Option<Value<String>>,
    }

    impl Lower for CodeSigningPolicies {
        fn fields(self, to: &mut Fields) {
            to.set("UntrustedArtifactOnDeployment", self.untrusted_artifact_on_deployment);
        }
    }

    /// `Tag` of `AWS::Lambda::CodeSigningConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Lambda::EventInvokeConfig`.
///
/// The `AWS::Lambda::EventInvokeConfig` resource configures options for asynchronous invocation on a version or an
/// alias.
#[derive(Clone, Debug, Default)]
pub struct EventInvokeConfig {
    /// A destination for events after they have been sent to a function for processing.
    pub destination_config: Option<Value<event_invoke_config::DestinationConfig>>,
    /// The name of the Lambda function.
    ///
    /// Required. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The maximum age of a request that Lambda sends to a function for processing.
    ///
    /// 60 to 21600.
    pub maximum_event_age_in_seconds: Option<Value<i64>>,
    /// The maximum number of times to retry when the function returns an error.
    ///
    /// 0 to 2.
    pub maximum_retry_attempts: Option<Value<i64>>,
    /// The identifier of a version or alias.
    ///
    /// Required. A change replaces the resource.
    pub qualifier: Option<Value<String>>,
}

impl Lower for EventInvokeConfig {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationConfig", self.destination_config);
        to.set("FunctionName", self.function_name);
        to.set("MaximumEventAgeInSeconds", self.maximum_event_age_in_seconds);
        to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
        to.set("Qualifier", self.qualifier);
    }
}

impl Level1 for EventInvokeConfig {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
}

impl Handle<EventInvokeConfig> {
    /// `Ref`: `FunctionName`, `Qualifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EventInvokeConfig`] is made of.
pub mod event_invoke_config {
    use super::*;

    /// A configuration object that specifies the destination of an event after Lambda processes it. For more
    /// information, see Adding a destination.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfig {
        /// The destination configuration for failed invocations.
        pub on_failure: Option<Value<OnFailure>>,
        /// The destination configuration for successful invocations.
        pub on_success: Option<Value<OnSuccess>>,
    }

    impl Lower for DestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailure", self.on_failure);
            to.set("OnSuccess", self.on_success);
        }
    }

    /// A destination for events that failed processing. For more information, see Adding a destination.
    #[derive(Clone, Debug, Default)]
    pub struct OnFailure {
        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// Required. 0 to 350 characters.
        pub destination: Option<Value<String>>,
    }

    impl Lower for OnFailure {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }

    /// A destination for events that were processed successfully.
    #[derive(Clone, Debug, Default)]
    pub struct OnSuccess {
        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// Required. 0 to 350 characters.
        pub destination: Option<Value<String>>,
    }

    impl Lower for OnSuccess {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }
}

/// `AWS::Lambda::EventSourceMapping`.
///
/// The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda
/// function.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}`.
#[derive(Clone, Debug, Default)]
pub struct EventSourceMapping {
    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    ///
    /// A change replaces the resource.
    pub amazon_managed_kafka_event_source_config:
        Option<Value<event_source_mapping::AmazonManagedKafkaEventSourceConfig>>,
    /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your
    /// function.
    ///
    /// 1 to 10000.
    pub batch_size: Option<Value<i64>>,
    /// (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry.
    pub bisect_batch_on_function_error: Option<Value<bool>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the
    /// destination of an event after Lambda processes it.
    pub destination_config: Option<Value<event_source_mapping::DestinationConfig>>,
    /// Specific configuration settings for a DocumentDB event source.
    pub document_db_event_source_config: Option<Value<event_source_mapping::DocumentDBEventSourceConfig>>,
    /// When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
    pub enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the event source.
    ///
    /// 12 to 1024 characters. A change replaces the resource.
    pub event_source_arn: Option<Value<String>>,
    /// An object that defines the filter criteria that determine whether Lambda should process an event. For more
    /// information, see Lambda event filtering.
    pub filter_criteria: Option<Value<event_source_mapping::FilterCriteria>>,
    /// The name or ARN of the Lambda function.
    ///
    /// Required. 1 to 140 characters.
    pub function_name: Option<Value<String>>,
    /// (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
    ///
    /// 0 to 1 characters.
    pub function_response_types: Option<Value<Vec<String>>>,
    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your
    /// function's filter criteria.
    ///
    /// 12 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    pub logging_config: Option<Value<event_source_mapping::LoggingConfig>>,
    /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
    ///
    /// 0 to 300.
    pub maximum_batching_window_in_seconds: Option<Value<i64>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified
    /// age.
    ///
    /// \-1 to 604800.
    pub maximum_record_age_in_seconds: Option<Value<i64>>,
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified
    /// number of retries.
    ///
    /// \-1 to 10000.
    pub maximum_retry_attempts: Option<Value<i64>>,
    /// The metrics configuration for your event source. For more information, see Event source mapping metrics.
    pub metrics_config: Option<Value<event_source_mapping::MetricsConfig>>,
    /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default
    /// value is 1.
    ///
    /// 1 to 10.
    pub parallelization_factor: Option<Value<i64>>,
    /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event
    /// source.
    pub provisioned_poller_config: Option<Value<event_source_mapping::ProvisionedPollerConfig>>,
    /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    ///
    /// 1 to 1 items.
    pub queues: Option<Value<Vec<String>>>,
    /// This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using
    /// `ScalingConfig`.
    pub scaling_config: Option<Value<event_source_mapping::ScalingConfig>>,
    /// The self-managed Apache Kafka cluster for your event source.
    ///
    /// A change replaces the resource.
    pub self_managed_event_source: Option<Value<event_source_mapping::SelfManagedEventSource>>,
    /// Specific configuration settings for a self-managed Apache Kafka event source.
    ///
    /// A change replaces the resource.
    pub self_managed_kafka_event_source_config: Option<Value<event_source_mapping::SelfManagedKafkaEventSourceConfig>>,
    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    ///
    /// 1 to 29 items.
    pub source_access_configurations: Option<Value<Vec<event_source_mapping::SourceAccessConfiguration>>>,
    /// The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
    ///
    /// 6 to 12 characters. A change replaces the resource.
    pub starting_position: Option<Value<String>>,
    /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds.
    ///
    /// A change replaces the resource.
    pub starting_position_timestamp: Option<Value<f64>>,
    /// A list of tags to add to the event source mapping.
    pub tags: Option<Value<Vec<event_source_mapping::Tag>>>,
    /// The name of the Kafka topic.
    ///
    /// 1 to 1 items.
    pub topics: Option<Value<Vec<String>>>,
    /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis
    /// Streams event sources.
    ///
    /// 0 to 900.
    pub tumbling_window_in_seconds: Option<Value<i64>>,
}

impl Lower for EventSourceMapping {
    fn fields(self, to: &mut Fields) {
        to.set("AmazonManagedKafkaEventSourceConfig", self.amazon_managed_kafka_event_source_config);
        to.set("BatchSize", self.batch_size);
        to.set("BisectBatchOnFunctionError", self.bisect_batch_on_function_error);
        to.set("DestinationConfig", self.destination_config);
        to.set("DocumentDBEventSourceConfig", self.document_db_event_source_config);
        to.set("Enabled", self.enabled);
        to.set("EventSourceArn", self.event_source_arn);
        to.set("FilterCriteria", self.filter_criteria);
        to.set("FunctionName", self.function_name);
        to.set("FunctionResponseTypes", self.function_response_types);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
        to.set("MaximumRecordAgeInSeconds", self.maximum_record_age_in_seconds);
        to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
        to.set("MetricsConfig", self.metrics_config);
        to.set("ParallelizationFactor", self.parallelization_factor);
        to.set("ProvisionedPollerConfig", self.provisioned_poller_config);
        to.set("Queues", self.queues);
        to.set("ScalingConfig", self.scaling_config);
        to.set("SelfManagedEventSource", self.self_managed_event_source);
        to.set("SelfManagedKafkaEventSourceConfig", self.self_managed_kafka_event_source_config);
        to.set("SourceAccessConfigurations", self.source_access_configurations);
        to.set("StartingPosition", self.starting_position);
        to.set("StartingPositionTimestamp", self.starting_position_timestamp);
        to.set("Tags", self.tags);
        to.set("Topics", self.topics);
        to.set("TumblingWindowInSeconds", self.tumbling_window_in_seconds);
    }
}

impl Level1 for EventSourceMapping {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSourceMapping> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the event source mapping.
    pub fn event_source_mapping_arn(self) -> Value<Arn> {
        self.attribute("EventSourceMappingArn")
    }

    /// The event source mapping's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`EventSourceMapping`] is made of.
pub mod event_source_mapping {
    use super::*;

    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonManagedKafkaEventSourceConfig {
        /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka
        /// event sources.
        ///
        /// 1 to 200 characters. A change replaces the resource.
        pub consumer_group_id: Option<Value<String>>,
        /// Specific configuration settings for a Kafka schema registry.
        pub schema_registry_config: Option<Value<SchemaRegistryConfig>>,
    }

    impl Lower for AmazonManagedKafkaEventSourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumerGroupId", self.consumer_group_id);
            to.set("SchemaRegistryConfig", self.schema_registry_config);
        }
    }

    /// Specific configuration settings for a Kafka schema registry.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaRegistryConfig {
        /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
        ///
        /// At most 2 items.
        pub access_configs: Option<Value<Vec<SchemaRegistryAccessConfig>>>,
        /// The record format that Lambda delivers to your function after schema validation.
        ///
        /// One of `JSON`, `SOURCE`.
        pub event_record_format: Option<Value<String>>,
        /// The URI for your schema registry. The correct URI format depends on the type of schema registry you're using.
        ///
        /// 1 to 10000 characters.
        pub schema_registry_uri: Option<Value<String>>,
        /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to
        /// validate and filter using your schema registry.
        ///
        /// 1 to 2 items.
        pub schema_validation_configs: Option<Value<Vec<SchemaValidationConfig>>>,
    }

    impl Lower for SchemaRegistryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessConfigs", self.access_configs);
            to.set("EventRecordFormat", self.event_record_format);
            to.set("SchemaRegistryURI", self.schema_registry_uri);
            to.set("SchemaValidationConfigs", self.schema_validation_configs);
        }
    }

    /// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaRegistryAccessConfig {
        /// The type of authentication Lambda uses to access your schema registry.
        ///
        /// One of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`.
        pub type_: Option<Value<String>>,
        /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
        ///
        /// 1 to 10000 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for SchemaRegistryAccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("URI", self.uri);
        }
    }

    /// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate
    /// and filter using your schema registry.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaValidationConfig {
        /// The attributes you want your schema registry to validate and filter for. If you selected `JSON` as the
        /// `EventRecordFormat`, Lambda also deserializes the selected message attributes.
        ///
        /// One of `KEY`, `VALUE`.
        pub attribute: Option<Value<String>>,
    }

    impl Lower for SchemaValidationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
        }
    }

    /// A configuration object that specifies the destination of an event after Lambda processes it. For more
    /// information, see Adding a destination.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfig {
        /// The destination configuration for failed invocations.
        pub on_failure: Option<Value<OnFailure>>,
    }

    impl Lower for DestinationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailure", self.on_failure);
        }
    }

    /// A destination for events that failed processing. For more information, see Adding a destination.
    #[derive(Clone, Debug, Default)]
    pub struct OnFailure {
        /// The Amazon Resource Name (ARN) of the destination resource.
        ///
        /// 12 to 1024 characters.
        pub destination: Option<Value<String>>,
    }

    impl Lower for OnFailure {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }

    /// Specific configuration settings for a DocumentDB event source.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentDBEventSourceConfig {
        /// The name of the collection to consume within the database. If you do not specify a collection, Lambda consumes
        /// all collections.
        ///
        /// 1 to 57 characters.
        pub collection_name: Option<Value<String>>,
        /// The name of the database to consume within the DocumentDB cluster.
        ///
        /// 1 to 63 characters.
        pub database_name: Option<Value<String>>,
        /// Determines what DocumentDB sends to your event stream during document update operations. If set to UpdateLookup,
        /// DocumentDB sends a delta describing the changes, along with a copy of the entire document.
        ///
        /// One of `UpdateLookup`, `Default`.
        pub full_document: Option<Value<String>>,
    }

    impl Lower for DocumentDBEventSourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionName", self.collection_name);
            to.set("DatabaseName", self.database_name);
            to.set("FullDocument", self.full_document);
        }
    }

    /// An object that contains the filters for an event source.
    #[derive(Clone, Debug, Default)]
    pub struct FilterCriteria {
        /// A list of filters.
        ///
        /// 1 to 20 items.
        pub filters: Option<Value<Vec<Filter>>>,
    }

    impl Lower for FilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
        }
    }

    /// A structure within a `FilterCriteria` object that defines an event filtering pattern.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// A filter pattern. For more information on the syntax of a filter pattern, see Filter rule syntax.
        ///
        /// 0 to 4096 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
        }
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends
        /// system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the
        /// lowest.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`.
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SystemLogLevel", self.system_log_level);
        }
    }

    /// The metrics configuration for your event source. Use this configuration object to define which metrics you want
    /// your event source mapping to produce.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfig {
        /// The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping
        /// metrics related to the number of events processed by your event source mapping.
        ///
        /// 0 to 3 items.
        pub metrics: Option<Value<Vec<String>>>,
    }

    impl Lower for MetricsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Metrics", self.metrics);
        }
    }

    /// The provisioned mode configuration for the event source. Use Provisioned Mode to customize the minimum and
    /// maximum number of event pollers for your event source.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedPollerConfig {
        /// The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings,
        /// default is 200, and minimum value allowed is 2.
        ///
        /// 1 to 10000.
        pub maximum_pollers: Option<Value<i64>>,
        /// The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings,
        /// default is 2, and minimum 2 required.
        ///
        /// 1 to 200.
        pub minimum_pollers: Option<Value<i64>>,
        /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group
        /// multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity.
        ///
        /// 0 to 128 characters.
        pub poller_group_name: Option<Value<String>>,
    }

    impl Lower for ProvisionedPollerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumPollers", self.maximum_pollers);
            to.set("MinimumPollers", self.minimum_pollers);
            to.set("PollerGroupName", self.poller_group_name);
        }
    }

    /// (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty
    /// value.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfig {
        /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
        ///
        /// 2 to 1000.
        pub maximum_concurrency: Option<Value<i64>>,
    }

    impl Lower for ScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumConcurrency", self.maximum_concurrency);
        }
    }

    /// The self-managed Apache Kafka cluster for your event source.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedEventSource {
        /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers":
        /// ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
        ///
        /// A change replaces the resource.
        pub endpoints: Option<Value<Endpoints>>,
    }

    impl Lower for SelfManagedEventSource {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoints", self.endpoints);
        }
    }

    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers":
    /// ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoints {
        /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers":
        /// ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
        ///
        /// 1 to 10 items. A change replaces the resource.
        pub kafka_bootstrap_servers: Option<Value<Vec<String>>>,
    }

    impl Lower for Endpoints {
        fn fields(self, to: &mut Fields) {
            to.set("KafkaBootstrapServers", self.kafka_bootstrap_servers);
        }
    }

    /// Specific configuration settings for a self-managed Apache Kafka event source.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedKafkaEventSourceConfig {
        /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka
        /// event sources.
        ///
        /// 1 to 200 characters. A change replaces the resource.
        pub consumer_group_id: Option<Value<String>>,
        /// The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered processing or Queue for
        /// higher throughput when ordering is not required.
        ///
        /// One of `Stream`, `Queue`.
        pub consumption_mode: Option<Value<String>>,
        /// Specific configuration settings for a Kafka schema registry.
        pub schema_registry_config: Option<Value<SchemaRegistryConfig>>,
    }

    impl Lower for SelfManagedKafkaEventSourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumerGroupId", self.consumer_group_id);
            to.set("ConsumptionMode", self.consumption_mode);
            to.set("SchemaRegistryConfig", self.schema_registry_config);
        }
    }

    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAccessConfiguration {
        /// The type of authentication protocol, VPC components, or virtual host for your event source. For example:
        /// `"Type":"SASL_SCRAM_512_AUTH"`.
        pub type_: Option<Value<String>>,
        /// The value for your chosen configuration in `Type`. For example: `"URI":
        /// "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"`.
        ///
        /// 1 to 200 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for SourceAccessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("URI", self.uri);
        }
    }

    /// A tag to apply to the event source mapping.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for this tag.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Lambda::Function`.
///
/// The `AWS::Lambda::Function` resource creates a Lambda function. To create a function, you need a deployment
/// package and an execution role.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values
    /// (arm64 or x86\_64).
    ///
    /// 1 to 1 items.
    pub architectures: Option<Value<Vec<String>>>,
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    pub capacity_provider_config: Option<Value<function::CapacityProviderConfig>>,
    /// The code for the function. You can define your function code in multiple ways.
    ///
    /// Required.
    pub code: Option<Value<function::Code>>,
    /// To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing
    /// configuration includes a set of signing profiles, which define the trusted publishers for this function.
    ///
    /// 0 to 200 characters.
    pub code_signing_config_arn: Option<Value<String>>,
    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when
    /// they fail processing.
    pub dead_letter_config: Option<Value<function::DeadLetterConfig>>,
    /// A description of the function.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// Configuration settings for durable functions, including execution timeout and retention period for execution
    /// history.
    ///
    /// Some changes replace the resource.
    pub durable_config: Option<Value<function::DurableConfig>>,
    /// Environment variables that are accessible from function code during execution.
    pub environment: Option<Value<function::Environment>>,
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number
    /// between 512 and 10,240 MB.
    pub ephemeral_storage: Option<Value<function::EphemeralStorage>>,
    /// Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must
    /// be available in every Availability Zone that your function connects to.
    ///
    /// 0 to 1 items.
    pub file_system_configs: Option<Value<Vec<function::FileSystemConfig>>>,
    /// The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation
    /// generates one.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum
    /// and maximum number of execution environments that can be provisioned.
    pub function_scaling_config: Option<Value<function::FunctionScalingConfig>>,
    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the
    /// deployment package is a.zip file archive.
    ///
    /// 0 to 128 characters.
    pub handler: Option<Value<String>>,
    /// Configuration values that override the container image Dockerfile settings. For more information, see Container
    /// image settings.
    pub image_config: Option<Value<function::ImageConfig>>,
    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt the following
    /// resources.
    ///
    /// 0 to 10000 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// A list of function layers to add to the function's execution environment. Specify each layer by its ARN,
    /// including the version.
    ///
    /// At most 5 items.
    pub layers: Option<Value<Vec<String>>>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    pub logging_config: Option<Value<function::LoggingConfig>>,
    /// The amount of memory available to the function at runtime. Increasing the function memory also increases its CPU
    /// allocation.
    ///
    /// 128 to 32768.
    pub memory_size: Option<Value<i64>>,
    /// The type of deployment package. Set to `Image` for container image and set `Zip` for.zip file archive.
    ///
    /// One of `Image`, `Zip`. A change replaces the resource.
    pub package_type: Option<Value<String>>,
    pub publish_to_latest_published: Option<Value<bool>>,
    /// The status of your function's recursive loop detection configuration.
    ///
    /// One of `Allow`, `Terminate`.
    pub recursive_loop: Option<Value<String>>,
    /// The number of simultaneous executions to reserve for the function.
    ///
    /// At least 0.
    pub reserved_concurrent_executions: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the function's execution role.
    ///
    /// Required. 0 to 10000 characters.
    pub role: Option<Value<String>>,
    /// The identifier of the function's runtime. Runtime is required if the deployment package is a.zip file archive.
    pub runtime: Option<Value<String>>,
    /// Sets the runtime management configuration for a function's version. For more information, see Runtime updates.
    pub runtime_management_config: Option<Value<function::RuntimeManagementConfig>>,
    /// The function's AWS Lambda SnapStart setting.
    pub snap_start: Option<Value<function::SnapStart>>,
    /// A list of tags to apply to the function.
    pub tags: Option<Value<Vec<function::Tag>>>,
    /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared
    /// or dedicated infrastructure per unique tenant.
    ///
    /// A change replaces the resource.
    pub tenancy_config: Option<Value<function::TenancyConfig>>,
    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3
    /// seconds.
    ///
    /// 1 to 5400.
    pub timeout: Option<Value<i64>>,
    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray.
    pub tracing_config: Option<Value<function::TracingConfig>>,
    /// For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC.
    pub vpc_config: Option<Value<function::VpcConfig>>,
}

impl Lower for Function {
    fn fields(self, to: &mut Fields) {
        to.set("Architectures", self.architectures);
        to.set("CapacityProviderConfig", self.capacity_provider_config);
        to.set("Code", self.code);
        to.set("CodeSigningConfigArn", self.code_signing_config_arn);
        to.set("DeadLetterConfig", self.dead_letter_config);
        to.set("Description", self.description);
        to.set("DurableConfig", self.durable_config);
        to.set("Environment", self.environment);
        to.set("EphemeralStorage", self.ephemeral_storage);
        to.set("FileSystemConfigs", self.file_system_configs);
        to.set("FunctionName", self.function_name);
        to.set("FunctionScalingConfig", self.function_scaling_config);
        to.set("Handler", self.handler);
        to.set("ImageConfig", self.image_config);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Layers", self.layers);
        to.set("LoggingConfig", self.logging_config);
        to.set("MemorySize", self.memory_size);
        to.set("PackageType", self.package_type);
        to.set("PublishToLatestPublished", self.publish_to_latest_published);
        to.set("RecursiveLoop", self.recursive_loop);
        to.set("ReservedConcurrentExecutions", self.reserved_concurrent_executions);
        to.set("Role", self.role);
        to.set("Runtime", self.runtime);
        to.set("RuntimeManagementConfig", self.runtime_management_config);
        to.set("SnapStart", self.snap_start);
        to.set("Tags", self.tags);
        to.set("TenancyConfig", self.tenancy_config);
        to.set("Timeout", self.timeout);
        to.set("TracingConfig", self.tracing_config);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Function {
    const TYPE: &'static str = "AWS::Lambda::Function";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Function> {
    /// `Ref`: its `FunctionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the function.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The function's SnapStart setting.
    pub fn snap_start_response(self) -> Value<Json> {
        self.attribute("SnapStartResponse")
    }

    /// When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a
    /// function version.
    pub fn snap_start_response_apply_on(self) -> Value<String> {
        self.attribute("SnapStartResponse.ApplyOn")
    }

    /// When you provide a qualified Amazon Resource Name (ARN), this response element indicates whether SnapStart is
    /// activated for the specified function version.
    pub fn snap_start_response_optimization_status(self) -> Value<String> {
        self.attribute("SnapStartResponse.OptimizationStatus")
    }
}

/// What [`Function`] is made of.
pub mod function {
    use super::*;

    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderConfig {
        /// Configuration for Lambda-managed instances used by the capacity provider.
        ///
        /// Required.
        pub lambda_managed_instances_capacity_provider_config:
            Option<Value<LambdaManagedInstancesCapacityProviderConfig>>,
    }

    impl Lower for CapacityProviderConfig {
        fn fields(self, to: &mut Fields) {
            to.set(
                "LambdaManagedInstancesCapacityProviderConfig",
                self.lambda_managed_instances_capacity_provider_config,
            );
        }
    }

    /// Configuration for Lambda-managed instances used by the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaManagedInstancesCapacityProviderConfig {
        /// The Amazon Resource Name (ARN) of the capacity provider.
        ///
        /// Required. 1 to 140 characters.
        pub capacity_provider_arn: Option<Value<String>>,
        /// The amount of memory in GiB allocated per vCPU for execution environments.
        ///
        /// 2 to 8.
        pub execution_environment_memory_gi_b_per_v_cpu: Option<Value<f64>>,
        /// The maximum number of concurrent executions that can run on each execution environment.
        ///
        /// 1 to 1600.
        pub per_execution_environment_max_concurrency: Option<Value<i64>>,
    }

    impl Lower for LambdaManagedInstancesCapacityProviderConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderArn", self.capacity_provider_arn);
            to.set("ExecutionEnvironmentMemoryGiBPerVCpu", self.execution_environment_memory_gi_b_per_v_cpu);
            to.set("PerExecutionEnvironmentMaxConcurrency", self.per_execution_environment_max_concurrency);
        }
    }

    /// The deployment package for a Lambda function. To deploy a function defined as a container image, you specify the
    /// location of a container image in the Amazon ECR registry.
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        /// URI of a container image in the Amazon ECR registry.
        pub image_uri: Option<Value<String>>,
        /// An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different AWS account.
        ///
        /// 3 to 63 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 key of the deployment package.
        ///
        /// 1 to 1024 characters.
        pub s3_key: Option<Value<String>>,
        /// Specifies the storage mode for the deployment package. Use ``COPY`` to store the package in LAMlong-managed
        /// storage.
        ///
        /// One of `COPY`, `REFERENCE`.
        pub s3_object_storage_mode: Option<Value<String>>,
        /// For versioned objects, the version of the deployment package object to use.
        ///
        /// 1 to 1024 characters.
        pub s3_object_version: Option<Value<String>>,
        /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that's used to encrypt your
        /// function's.zip deployment package.
        ///
        /// 0 to 10000 characters.
        pub source_kms_key_arn: Option<Value<String>>,
        /// (Node.js and Python) The source code of your Lambda function. If you include your function source inline with
        /// this parameter, CloudFormation places it in a file named `index` and zips it to create a deployment package.
        pub zip_file: Option<Value<String>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("ImageUri", self.image_uri);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
            to.set("S3ObjectStorageMode", self.s3_object_storage_mode);
            to.set("S3ObjectVersion", self.s3_object_version);
            to.set("SourceKMSKeyArn", self.source_kms_key_arn);
            to.set("ZipFile", self.zip_file);
        }
    }

    /// The dead-letter queue for failed asynchronous invocations.
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterConfig {
        /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
        ///
        /// 0 to 10000 characters.
        pub target_arn: Option<Value<String>>,
    }

    impl Lower for DeadLetterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TargetArn", self.target_arn);
        }
    }

    /// Configuration settings for durable functions, including execution timeout and retention period for execution
    /// history.
    #[derive(Clone, Debug, Default)]
    pub struct DurableConfig {
        /// The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the
        /// entire durable execution, not individual function invocations.
        ///
        /// Required. 1 to 31622400.
        pub execution_timeout: Option<Value<i64>>,
        /// The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data,
        /// including input, output, and error payloads.
        ///
        /// 0 to 10000 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The number of days to retain execution history after a durable execution completes. After this period, execution
        /// history is no longer available through the GetDurableExecutionHistory API.
        ///
        /// 1 to 90.
        pub retention_period_in_days: Option<Value<i64>>,
    }

    impl Lower for DurableConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionTimeout", self.execution_timeout);
            to.set("KMSKeyArn", self.kms_key_arn);
            to.set("RetentionPeriodInDays", self.retention_period_in_days);
        }
    }

    /// A function's environment variable settings. You can use environment variables to adjust your function's behavior
    /// without updating code.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        /// Environment variable key-value pairs. For more information, see Using Lambda environment variables.
        pub variables: Option<Value<BTreeMap<String, Json>>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("Variables", self.variables);
        }
    }

    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number
    /// between 512 and 10,240 MB.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralStorage {
        /// The size of the function's `/tmp` directory.
        ///
        /// Required. 512 to 32768.
        pub size: Option<Value<i64>>,
    }

    impl Lower for EphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("Size", self.size);
        }
    }

    /// Details about the connection between a Lambda function and an Amazon EFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct FileSystemConfig {
        /// The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system.
        ///
        /// Required. At most 200 characters.
        pub arn: Option<Value<String>>,
        /// The path where the function can access the file system, starting with `/mnt/`.
        ///
        /// Required. 0 to 160 characters.
        pub local_mount_path: Option<Value<String>>,
        /// Setting controls how your function accesses data from an Amazon S3 file system.
        pub s3_files_config: Option<Value<S3FilesConfig>>,
    }

    impl Lower for FileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("LocalMountPath", self.local_mount_path);
            to.set("S3FilesConfig", self.s3_files_config);
        }
    }

    /// Setting controls how your function accesses data from an Amazon S3 file system.
    #[derive(Clone, Debug, Default)]
    pub struct S3FilesConfig {
        /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature
        /// "direct Amazon S3 bucket reads" for the highest throughput.
        ///
        /// One of `ENABLED`, `DISABLED`, `AUTO`.
        pub direct_s3_read: Option<Value<String>>,
    }

    impl Lower for S3FilesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DirectS3Read", self.direct_s3_read);
        }
    }

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum
    /// and maximum number of execution environments that can be provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionScalingConfig {
        /// The maximum number of execution environments that can be provisioned for the function.
        ///
        /// 0 to 15000.
        pub max_execution_environments: Option<Value<i64>>,
        /// The minimum number of execution environments to maintain for the function.
        ///
        /// 0 to 15000.
        pub min_execution_environments: Option<Value<i64>>,
    }

    impl Lower for FunctionScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxExecutionEnvironments", self.max_execution_environments);
            to.set("MinExecutionEnvironments", self.min_execution_environments);
        }
    }

    /// Configuration values that override the container image Dockerfile settings. For more information, see Container
    /// image settings.
    #[derive(Clone, Debug, Default)]
    pub struct ImageConfig {
        /// Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in
        /// the list.
        ///
        /// 0 to 1500 items.
        pub command: Option<Value<Vec<String>>>,
        /// Specifies the entry point to their application, which is typically the location of the runtime executable.
        ///
        /// 0 to 1500 items.
        pub entry_point: Option<Value<Vec<String>>>,
        /// Specifies the working directory. The length of the directory string cannot exceed 1,000 characters.
        ///
        /// 0 to 1000 characters.
        pub working_directory: Option<Value<String>>,
    }

    impl Lower for ImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("EntryPoint", self.entry_point);
            to.set("WorkingDirectory", self.working_directory);
        }
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only
        /// sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL`
        /// is the lowest.
        ///
        /// One of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`.
        pub application_log_level: Option<Value<String>>,
        /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain
        /// text and structured JSON.
        ///
        /// One of `Text`, `JSON`.
        pub log_format: Option<Value<String>>,
        /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs
        /// to a default log group named `/aws/lambda/<function name>`.
        ///
        /// 1 to 512 characters.
        pub log_group: Option<Value<String>>,
        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends
        /// system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the
        /// lowest.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`.
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogLevel", self.application_log_level);
            to.set("LogFormat", self.log_format);
            to.set("LogGroup", self.log_group);
            to.set("SystemLogLevel", self.system_log_level);
        }
    }

    /// Sets the runtime management configuration for a function's version. For more information, see Runtime updates.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeManagementConfig {
        /// The ARN of the runtime version you want the function to use.
        pub runtime_version_arn: Option<Value<String>>,
        /// Specify the runtime update mode.
        ///
        /// Required. One of `Auto`, `FunctionUpdate`, `Manual`.
        pub update_runtime_on: Option<Value<String>>,
    }

    impl Lower for RuntimeManagementConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RuntimeVersionArn", self.runtime_version_arn);
            to.set("UpdateRuntimeOn", self.update_runtime_on);
        }
    }

    /// The function's AWS Lambda SnapStart setting.
    #[derive(Clone, Debug, Default)]
    pub struct SnapStart {
        /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
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

    /// A tag to apply to the function.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for this tag.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific
    /// tenant isolation strategies for your function invocations.
    #[derive(Clone, Debug, Default)]
    pub struct TenancyConfig {
        /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a
        /// specific tenant ID.
        ///
        /// Required. One of `PER_TENANT`.
        pub tenant_isolation_mode: Option<Value<String>>,
    }

    impl Lower for TenancyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TenantIsolationMode", self.tenant_isolation_mode);
        }
    }

    /// The function's AWS X-Ray tracing configuration. To sample and record incoming requests, set `Mode` to `Active`.
    #[derive(Clone, Debug, Default)]
    pub struct TracingConfig {
        /// The tracing mode.
        ///
        /// One of `Active`, `PassThrough`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for TracingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// The VPC security groups and subnets that are attached to a Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        pub ipv6_allowed_for_dual_stack: Option<Value<bool>>,
        /// A list of VPC security group IDs.
        ///
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of VPC subnet IDs.
        ///
        /// 0 to 16 items.
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

/// `AWS::Lambda::LayerVersion`.
///
/// The `AWS::Lambda::LayerVersion` resource creates a Lambda layer from a ZIP archive.
#[derive(Clone, Debug, Default)]
pub struct LayerVersion {
    /// A list of compatible instruction set architectures.
    ///
    /// 0 to 2 items. A change replaces the resource.
    pub compatible_architectures: Option<Value<Vec<String>>>,
    /// A list of compatible function runtimes. Used for filtering with ListLayers and ListLayerVersions.
    ///
    /// 0 to 15 items. A change replaces the resource.
    pub compatible_runtimes: Option<Value<Vec<String>>>,
    /// The function layer archive.
    ///
    /// Required. A change replaces the resource.
    pub content: Option<Value<layer_version::Content>>,
    /// The description of the version.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name or Amazon Resource Name (ARN) of the layer.
    ///
    /// 1 to 140 characters. A change replaces the resource.
    pub layer_name: Option<Value<String>>,
    /// The layer's software license. It can be any of the following.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub license_info: Option<Value<String>>,
}

impl Lower for LayerVersion {
    fn fields(self, to: &mut Fields) {
        to.set("CompatibleArchitectures", self.compatible_architectures);
        to.set("CompatibleRuntimes", self.compatible_runtimes);
        to.set("Content", self.content);
        to.set("Description", self.description);
        to.set("LayerName", self.layer_name);
        to.set("LicenseInfo", self.license_info);
    }
}

impl Level1 for LayerVersion {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
}

impl Handle<LayerVersion> {
    /// `Ref`: its `LayerVersionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the layer version.
    pub fn layer_version_arn(self) -> Value<Arn> {
        self.attribute("LayerVersionArn")
    }
}

/// What [`LayerVersion`] is made of.
pub mod layer_version {
    use super::*;

    /// A ZIP archive that contains the contents of an Lambda layer.
    #[derive(Clone, Debug, Default)]
    pub struct Content {
        /// The Amazon S3 bucket of the layer archive.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 key of the layer archive.
        ///
        /// Required. 1 to 1024 characters. A change replaces the resource.
        pub s3_key: Option<Value<String>>,
        /// Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it
        /// directly from your S3 bucket (REFERENCE).
        ///
        /// One of `COPY`, `REFERENCE`.
        pub s3_object_storage_mode: Option<Value<String>>,
        /// For versioned objects, the version of the layer archive object to use.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub s3_object_version: Option<Value<String>>,
    }

    impl Lower for Content {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
            to.set("S3ObjectStorageMode", self.s3_object_storage_mode);
            to.set("S3ObjectVersion", self.s3_object_version);
        }
    }
}

/// `AWS::Lambda::LayerVersionPermission`.
///
/// The `AWS::Lambda::LayerVersionPermission` resource adds permissions to the resource-based policy of a version of
/// an Lambda layer.
#[derive(Clone, Debug, Default)]
pub struct LayerVersionPermission {
    /// The API action that grants access to the layer. For example, `lambda:GetLayerVersion`.
    ///
    /// Required. 0 to 22 characters. A change replaces the resource.
    pub action: Option<Value<String>>,
    /// The name or Amazon Resource Name (ARN) of the layer.
    ///
    /// Required. A change replaces the resource.
    pub layer_version_arn: Option<Value<String>>,
    /// With the principal set to `*`, grant permission to all accounts in the specified organization.
    ///
    /// 0 to 34 characters. A change replaces the resource.
    pub organization_id: Option<Value<String>>,
    /// An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all AWS accounts
    /// (if `organizationId` is not specified).
    ///
    /// Required. 0 to 10000 characters. A change replaces the resource.
    pub principal: Option<Value<String>>,
}

impl Lower for LayerVersionPermission {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("LayerVersionArn", self.layer_version_arn);
        to.set("OrganizationId", self.organization_id);
        to.set("Principal", self.principal);
    }
}

impl Level1 for LayerVersionPermission {
    const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission";
}

impl Handle<LayerVersionPermission> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// ID generated by service.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Lambda::MicrovmImage`.
///
/// Resource Type definition for AWS::Lambda::MicrovmImage.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}`.
#[derive(Clone, Debug, Default)]
pub struct MicrovmImage {
    /// Required.
    pub additional_os_capabilities: Option<Value<Vec<String>>>,
    /// ARN of the base MicroVM image.
    ///
    /// Required. 1 to 2048 characters.
    pub base_image_arn: Option<Value<String>>,
    /// Specific version of the base MicroVM image to use.
    ///
    /// Required. 1 to 2048 characters.
    pub base_image_version: Option<Value<String>>,
    /// ARN of the IAM build role.
    ///
    /// Required.
    pub build_role_arn: Option<Value<String>>,
    /// Code artifact for the active MicroVM image.
    ///
    /// Required.
    pub code_artifact: Option<Value<microvm_image::CodeArtifact>>,
    /// Required.
    pub cpu_configurations: Option<Value<Vec<microvm_image::CpuConfiguration>>>,
    /// Human-readable description of the MicroVM image and its purpose.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// Required. At most 10 items.
    pub egress_network_connectors: Option<Value<Vec<String>>>,
    /// Environment variables to set in the container during the snapshot build.
    ///
    /// Required. At most 50 items.
    pub environment_variables: Option<Value<Vec<microvm_image::EnvironmentVariable>>>,
    /// Required.
    pub hooks: Option<Value<microvm_image::Hooks>>,
    /// Configuration for MicroVM image logging.
    ///
    /// Required.
    pub logging: Option<Value<microvm_image::Logging>>,
    /// Unique name for the MicroVM image within the account.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. At most 1 items.
    pub resources: Option<Value<Vec<microvm_image::Resources>>>,
    /// Key-value pairs to associate with the MicroVM image for organization and management.
    pub tags: Option<Value<Vec<microvm_image::Tag>>>,
}

impl Lower for MicrovmImage {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalOsCapabilities", self.additional_os_capabilities);
        to.set("BaseImageArn", self.base_image_arn);
        to.set("BaseImageVersion", self.base_image_version);
        to.set("BuildRoleArn", self.build_role_arn);
        to.set("CodeArtifact", self.code_artifact);
        to.set("CpuConfigurations", self.cpu_configurations);
        to.set("Description", self.description);
        to.set("EgressNetworkConnectors", self.egress_network_connectors);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("Hooks", self.hooks);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("Resources", self.resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MicrovmImage {
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MicrovmImage> {
    /// `Ref`: its `ImageArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp when the MicroVM image was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// ARN of the MicroVM image.
    pub fn image_arn(self) -> Value<Arn> {
        self.attribute("ImageArn")
    }

    /// The latest active version of the MicroVM image.
    pub fn latest_active_image_version(self) -> Value<String> {
        self.attribute("LatestActiveImageVersion")
    }

    /// The latest failed version of the MicroVM image.
    pub fn latest_failed_image_version(self) -> Value<String> {
        self.attribute("LatestFailedImageVersion")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Timestamp when the MicroVM image was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`MicrovmImage`] is made of.
pub mod microvm_image {
    use super::*;

    /// `CodeArtifact` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct CodeArtifact {
        /// Required. 1 to 2048 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for CodeArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
        }
    }

    /// `CpuConfiguration` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct CpuConfiguration {
        /// Required. One of `ARM_64`.
        pub architecture: Option<Value<String>>,
    }

    impl Lower for CpuConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Architecture", self.architecture);
        }
    }

    /// `EnvironmentVariable` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Hooks` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct Hooks {
        pub microvm_hooks: Option<Value<MicrovmHooks>>,
        pub microvm_image_hooks: Option<Value<MicrovmImageHooks>>,
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
    }

    impl Lower for Hooks {
        fn fields(self, to: &mut Fields) {
            to.set("MicrovmHooks", self.microvm_hooks);
            to.set("MicrovmImageHooks", self.microvm_image_hooks);
            to.set("Port", self.port);
        }
    }

    /// `MicrovmHooks` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmHooks {
        /// One of `DISABLED`, `ENABLED`.
        pub resume: Option<Value<String>>,
        /// 1 to 60.
        pub resume_timeout_in_seconds: Option<Value<i64>>,
        /// One of `DISABLED`, `ENABLED`.
        pub run: Option<Value<String>>,
        /// 1 to 60.
        pub run_timeout_in_seconds: Option<Value<i64>>,
        /// One of `DISABLED`, `ENABLED`.
        pub suspend: Option<Value<String>>,
        /// 1 to 60.
        pub suspend_timeout_in_seconds: Option<Value<i64>>,
        /// One of `DISABLED`, `ENABLED`.
        pub terminate: Option<Value<String>>,
        /// 1 to 60.
        pub terminate_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for MicrovmHooks {
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

    /// `MicrovmImageHooks` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct MicrovmImageHooks {
        /// One of `DISABLED`, `ENABLED`.
        pub ready: Option<Value<String>>,
        /// 1 to 3600.
        pub ready_timeout_in_seconds: Option<Value<i64>>,
        /// One of `DISABLED`, `ENABLED`.
        pub validate: Option<Value<String>>,
        /// 1 to 3600.
        pub validate_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for MicrovmImageHooks {
        fn fields(self, to: &mut Fields) {
            to.set("Ready", self.ready);
            to.set("ReadyTimeoutInSeconds", self.ready_timeout_in_seconds);
            to.set("Validate", self.validate);
            to.set("ValidateTimeoutInSeconds", self.validate_timeout_in_seconds);
        }
    }

    /// `Logging` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        pub cloud_watch: Option<Value<CloudWatchLogging>>,
        pub disabled: Option<Value<bool>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatch", self.cloud_watch);
            to.set("Disabled", self.disabled);
        }
    }

    /// `CloudWatchLogging` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogging {
        /// 1 to 512 characters.
        pub log_group: Option<Value<String>>,
        /// 1 to 512 characters.
        pub log_stream: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogging {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("LogStream", self.log_stream);
        }
    }

    /// `Resources` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct Resources {
        /// Required.
        pub minimum_memory_in_mi_b: Option<Value<i64>>,
    }

    impl Lower for Resources {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumMemoryInMiB", self.minimum_memory_in_mi_b);
        }
    }

    /// `Tag` of `AWS::Lambda::MicrovmImage`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Lambda::NetworkConnector`.
///
/// Resource Type definition for AWS::Lambda::NetworkConnector.
///
/// Its ARN: `arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkConnector {
    /// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing
    /// through your VPC.
    ///
    /// Required.
    pub configuration: Option<Value<network_connector::Config>>,
    /// A unique name for the network connector within your account and Region. Must be 1 to 64 alphanumeric characters,
    /// hyphens, or underscores.
    ///
    /// 1 to 140 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must
    /// have permissions for ec2:CreateNetworkInterface and related describe operations.
    ///
    /// 0 to 10000 characters.
    pub operator_role: Option<Value<String>>,
    /// A list of tags to apply to the network connector. Use tags to categorize network connectors for cost allocation,
    /// access control, or operational management.
    pub tags: Option<Value<Vec<network_connector::Tag>>>,
}

impl Lower for NetworkConnector {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Name", self.name);
        to.set("OperatorRole", self.operator_role);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NetworkConnector {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkConnector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the network connector.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `LatestVersion`.
    pub fn latest_version(self) -> Value<i64> {
        self.attribute("LatestVersion")
    }

    /// The attribute `LatestVersionArn`.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersionArn")
    }

    /// The current state of the network connector.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`NetworkConnector`] is made of.
pub mod network_connector {
    use super::*;

    /// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing
    /// through your VPC.
    #[derive(Clone, Debug, Default)]
    pub struct Config {
        /// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network
        /// protocol for routing outbound traffic through your VPC.
        ///
        /// Required.
        pub vpc_egress_configuration: Option<Value<VpcEgressConfiguration>>,
    }

    impl Lower for Config {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEgressConfiguration", self.vpc_egress_configuration);
        }
    }

    /// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network
    /// protocol for routing outbound traffic through your VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcEgressConfiguration {
        /// The types of Lambda compute resources that can use this connector. Currently, only MicroVm is supported.
        ///
        /// Required. 1 to 1 items.
        pub associated_compute_resource_types: Option<Value<Vec<String>>>,
        /// The network protocol for the connector. Specify IPv4 for IPv4-only networking, or DualStack for both IPv4 and
        /// IPv6.
        ///
        /// Required. One of `IPv4`, `DualStack`.
        pub network_protocol: Option<Value<String>>,
        /// The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security groups. All security groups
        /// must be in the same VPC as the subnets.
        ///
        /// Required. 0 to 16 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). Specify 1 to 16 subnets.
        ///
        /// Required. 1 to 16 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcEgressConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssociatedComputeResourceTypes", self.associated_compute_resource_types);
            to.set("NetworkProtocol", self.network_protocol);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// A key-value pair that provides metadata for the network connector.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Lambda::Permission`.
///
/// The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function.
#[derive(Clone, Debug, Default)]
pub struct Permission {
    /// The action that the principal can use on the function. For example, `lambda:InvokeFunction` or
    /// `lambda:GetFunction`.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub action: Option<Value<String>>,
    /// For Alexa Smart Home functions, a token that the invoker must supply.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub event_source_token: Option<Value<String>>,
    /// The name or ARN of the Lambda function, version, or alias.
    ///
    /// Required. 1 to 140 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to
    /// authenticated users only.
    ///
    /// One of `AWS_IAM`, `NONE`. A change replaces the resource.
    pub function_url_auth_type: Option<Value<String>>,
    /// Indicates whether the permission applies when the function is invoked through a function URL.
    ///
    /// A change replaces the resource.
    pub invoked_via_function_url: Option<Value<bool>>,
    /// The AWS service, AWS account, IAM user, or IAM role that invokes the function. If you specify a service, use
    /// `SourceArn` or `SourceAccount` to limit who can invoke the function through that service.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub principal: Option<Value<String>>,
    /// The identifier for your organization in AWS Organizations. Use this to grant permissions to all the AWS accounts
    /// under this organization.
    ///
    /// 12 to 34 characters. A change replaces the resource.
    pub principal_org_id: Option<Value<String>>,
    /// For AWS service, the ID of the AWS account that owns the resource. Use this together with `SourceArn` to ensure
    /// that the specified account owns the resource.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub source_account: Option<Value<String>>,
    /// For AWS services, the ARN of the AWS resource that invokes the function. For example, an Amazon S3 bucket or
    /// Amazon SNS topic.
    ///
    /// 12 to 1024 characters. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
}

impl Lower for Permission {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("EventSourceToken", self.event_source_token);
        to.set("FunctionName", self.function_name);
        to.set("FunctionUrlAuthType", self.function_url_auth_type);
        to.set("InvokedViaFunctionUrl", self.invoked_via_function_url);
        to.set("Principal", self.principal);
        to.set("PrincipalOrgID", self.principal_org_id);
        to.set("SourceAccount", self.source_account);
        to.set("SourceArn", self.source_arn);
    }
}

impl Level1 for Permission {
    const TYPE: &'static str = "AWS::Lambda::Permission";
}

impl Handle<Permission> {
    /// `Ref`: `FunctionName`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Lambda::ResourcePolicy`.
///
/// Use the ``AWS::Lambda::ResourcePolicy`` resource to attach a resource-based policy to a LAM resource.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The policy document you want to add to your LAM resource. This is formatted as a JSON string. For more
    /// information, see Working with resource-based policies in in the \*Developer Guide\*.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// Required. 12 to 1024 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::Lambda::Url`.
///
/// The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. A function
/// URL is a dedicated HTTP(S) endpoint that you can use to invoke your function.
#[derive(Clone, Debug, Default)]
pub struct Url {
    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to
    /// authenticated users only.
    ///
    /// Required. One of `AWS_IAM`, `NONE`.
    pub auth_type: Option<Value<String>>,
    /// The Cross-Origin Resource Sharing (CORS) settings for your function URL.
    pub cors: Option<Value<url::Cors>>,
    /// Use one of the following options.
    ///
    /// One of `BUFFERED`, `RESPONSE_STREAM`.
    pub invoke_mode: Option<Value<String>>,
    /// The alias name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub qualifier: Option<Value<String>>,
    /// The name of the Lambda function.
    ///
    /// Required. A change replaces the resource.
    pub target_function_arn: Option<Value<String>>,
}

impl Lower for Url {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("Cors", self.cors);
        to.set("InvokeMode", self.invoke_mode);
        to.set("Qualifier", self.qualifier);
        to.set("TargetFunctionArn", self.target_function_arn);
    }
}

impl Level1 for Url {
    const TYPE: &'static str = "AWS::Lambda::Url";
}

impl Handle<Url> {
    /// `Ref`: its `FunctionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the function.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionArn")
    }

    /// The HTTP URL endpoint for your function.
    pub fn function_url(self) -> Value<String> {
        self.attribute("FunctionUrl")
    }
}

/// What [`Url`] is made of.
pub mod url {
    use super::*;

    /// The Cross-Origin Resource Sharing (CORS) settings for your function URL. Use CORS to grant access to your
    /// function URL from any origin.
    #[derive(Clone, Debug, Default)]
    pub struct Cors {
        /// Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false`.
        pub allow_credentials: Option<Value<bool>>,
        /// The HTTP headers that origins can include in requests to your function URL. For example: `Date`, `Keep-Alive`,
        /// `X-Custom-Header`.
        ///
        /// 1 to 100 items.
        pub allow_headers: Option<Value<Vec<String>>>,
        /// The HTTP methods that are allowed when calling your function URL. For example: `GET`, `POST`, `DELETE`, or the
        /// wildcard character ( `*` ).
        ///
        /// 1 to 6 items.
        pub allow_methods: Option<Value<Vec<String>>>,
        /// The origins that can access your function URL. You can list any number of specific origins, separated by a
        /// comma.
        ///
        /// 1 to 100 items.
        pub allow_origins: Option<Value<Vec<String>>>,
        /// The HTTP headers in your function response that you want to expose to origins that call your function URL.
        ///
        /// 1 to 100 items.
        pub expose_headers: Option<Value<Vec<String>>>,
        /// The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this
        /// is set to `0`, which means the browser will not cache results.
        ///
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
}

/// `AWS::Lambda::Version`.
///
/// The `AWS::Lambda::Version` resource creates a version from the current code and configuration of a function.
#[derive(Clone, Debug, Default)]
pub struct Version {
    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing
    /// a version if the function code has changed since you last updated it.
    ///
    /// A change replaces the resource.
    pub code_sha256: Option<Value<String>>,
    /// A description for the version to override the description in the function configuration. Updates are not
    /// supported for this property.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name or ARN of the Lambda function.
    ///
    /// Required. 1 to 140 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum
    /// and maximum number of execution environments that can be provisioned.
    pub function_scaling_config: Option<Value<version::FunctionScalingConfig>>,
    /// Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this
    /// property.
    ///
    /// A change replaces the resource.
    pub provisioned_concurrency_config: Option<Value<version::ProvisionedConcurrencyConfiguration>>,
    /// Runtime Management Config of a function.
    ///
    /// A change replaces the resource.
    pub runtime_policy: Option<Value<version::RuntimePolicy>>,
}

impl Lower for Version {
    fn fields(self, to: &mut Fields) {
        to.set("CodeSha256", self.code_sha256);
        to.set("Description", self.description);
        to.set("FunctionName", self.function_name);
        to.set("FunctionScalingConfig", self.function_scaling_config);
        to.set("ProvisionedConcurrencyConfig", self.provisioned_concurrency_config);
        to.set("RuntimePolicy", self.runtime_policy);
    }
}

impl Level1 for Version {
    const TYPE: &'static str = "AWS::Lambda::Version";
}

impl Handle<Version> {
    /// `Ref`: its `FunctionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the function.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionArn")
    }

    /// The version number.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Version`] is made of.
pub mod version {
    use super::*;

    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum
    /// and maximum number of execution environments that can be provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionScalingConfig {
        /// The maximum number of execution environments that can be provisioned for the function.
        ///
        /// 0 to 15000.
        pub max_execution_environments: Option<Value<i64>>,
        /// The minimum number of execution environments to maintain for the function.
        ///
        /// 0 to 15000.
        pub min_execution_environments: Option<Value<i64>>,
    }

    impl Lower for FunctionScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxExecutionEnvironments", self.max_execution_environments);
            to.set("MinExecutionEnvironments", self.min_execution_environments);
        }
    }

    /// A provisioned concurrency configuration for a function's version.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedConcurrencyConfiguration {
        /// The amount of provisioned concurrency to allocate for the version.
        ///
        /// Required.
        pub provisioned_concurrent_executions: Option<Value<i64>>,
    }

    impl Lower for ProvisionedConcurrencyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedConcurrentExecutions", self.provisioned_concurrent_executions);
        }
    }

    /// Sets the runtime management configuration for a function's version. For more information, see Runtime updates.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimePolicy {
        /// The ARN of the runtime version you want the function to use.
        ///
        /// 26 to 2048 characters.
        pub runtime_version_arn: Option<Value<String>>,
        /// Specify the runtime update mode.
        ///
        /// Required.
        pub update_runtime_on: Option<Value<String>>,
    }

    impl Lower for RuntimePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("RuntimeVersionArn", self.runtime_version_arn);
            to.set("UpdateRuntimeOn", self.update_runtime_on);
        }
    }
}

/// `AWS::Lambda::WebFunction`.
///
/// Resource Type definition for AWS::Lambda::WebFunction. Creates a Lambda Web function container.
#[derive(Clone, Debug, Default)]
pub struct WebFunction {
    /// The name of the web function. The name can contain letters, numbers, hyphens (-), and underscores (\_), and
    /// cannot begin or end with a hyphen or an underscore.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// A list of tags to apply to the function.
    pub tags: Option<Value<Vec<web_function::Tag>>>,
}

impl Lower for WebFunction {
    fn fields(self, to: &mut Fields) {
        to.set("FunctionName", self.function_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WebFunction {
    const TYPE: &'static str = "AWS::Lambda::WebFunction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WebFunction> {
    /// `Ref`: its `FunctionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `FunctionArn`.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionArn")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `StateReason`.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`WebFunction`] is made of.
pub mod web_function {
    use super::*;

    /// A key-value pair to associate with the function.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::Lambda::WebFunctionEndpoint`.
///
/// Resource Type definition for AWS::Lambda::WebFunctionEndpoint. An endpoint exposes a Lambda web function over
/// HTTPS and routes traffic to one or more revisions.
#[derive(Clone, Debug, Default)]
pub struct WebFunctionEndpoint {
    /// The authentication type for the endpoint.
    ///
    /// Required. One of `ApplicationManaged`, `IamAuth`.
    pub auth_type: Option<Value<String>>,
    /// A description of the endpoint.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the endpoint.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The type of the endpoint.
    ///
    /// Required. One of `HomeRegion`, `MultiRegion`, `PerRegion`. A change replaces the resource.
    pub endpoint_type: Option<Value<String>>,
    /// The name of the web function this endpoint belongs to. The length constraint applies only to the full ARN.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The list of AWS Regions for the endpoint.
    ///
    /// A change replaces the resource.
    pub regions: Option<Value<Vec<String>>>,
    /// List of revision routing entries. 1 or 2 entries. With 1 entry, weight must be 100. With 2 entries, weights must
    /// sum to 100.
    ///
    /// 1 to 2 items.
    pub revision_weights: Option<Value<Vec<web_function_endpoint::RevisionWeight>>>,
    /// The scaling configuration for the endpoint. Optionally constrains how many concurrent execution environments the
    /// endpoint can use, in addition to your account's vCPU quota.
    pub scaling_config: Option<Value<web_function_endpoint::ScalingConfig>>,
    /// The throttling configuration for the endpoint. Optionally constrains the request rate that the endpoint accepts,
    /// in addition to your account's rate limit quota.
    pub throttle_config: Option<Value<web_function_endpoint::ThrottleConfig>>,
}

impl Lower for WebFunctionEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("Description", self.description);
        to.set("EndpointName", self.endpoint_name);
        to.set("EndpointType", self.endpoint_type);
        to.set("FunctionName", self.function_name);
        to.set("Regions", self.regions);
        to.set("RevisionWeights", self.revision_weights);
        to.set("ScalingConfig", self.scaling_config);
        to.set("ThrottleConfig", self.throttle_config);
    }
}

impl Level1 for WebFunctionEndpoint {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionEndpoint";
}

impl Handle<WebFunctionEndpoint> {
    /// `Ref`: its `EndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DomainName`.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The attribute `EndpointArn`.
    pub fn endpoint_arn(self) -> Value<Arn> {
        self.attribute("EndpointArn")
    }

    /// The attribute `FunctionArn`.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionArn")
    }

    /// The attribute `RegionalEndpoints`.
    pub fn regional_endpoints(self) -> Value<Json> {
        self.attribute("RegionalEndpoints")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `StateReason`.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }

    /// The attribute `UpdateStatus`.
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// The attribute `UpdateStatusReason`.
    pub fn update_status_reason(self) -> Value<String> {
        self.attribute("UpdateStatusReason")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`WebFunctionEndpoint`] is made of.
pub mod web_function_endpoint {
    use super::*;

    /// A revision routing entry.
    #[derive(Clone, Debug, Default)]
    pub struct RevisionWeight {
        /// The revision identifier.
        ///
        /// Required. 1 to 256 characters.
        pub revision_id: Option<Value<String>>,
        /// The traffic weight for this revision.
        ///
        /// Required. 1 to 100.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for RevisionWeight {
        fn fields(self, to: &mut Fields) {
            to.set("RevisionId", self.revision_id);
            to.set("Weight", self.weight);
        }
    }

    /// The scaling configuration for the endpoint. Optionally constrains how many concurrent execution environments the
    /// endpoint can use, in addition to your account's vCPU quota.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfig {
        /// The maximum number of concurrent execution environments for the endpoint. This optional limit further constrains
        /// the endpoint's scaling.
        ///
        /// At least 2.
        pub max_environments: Option<Value<i64>>,
    }

    impl Lower for ScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxEnvironments", self.max_environments);
        }
    }

    /// The throttling configuration for the endpoint. Optionally constrains the request rate that the endpoint accepts,
    /// in addition to your account's rate limit quota.
    #[derive(Clone, Debug, Default)]
    pub struct ThrottleConfig {
        /// The maximum request rate per second for the endpoint, up to a maximum of 10000. This optional limit further
        /// constrains the endpoint's request rate.
        ///
        /// At least 0.
        pub rate_limit: Option<Value<i64>>,
    }

    impl Lower for ThrottleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RateLimit", self.rate_limit);
        }
    }
}

/// `AWS::Lambda::WebFunctionRevision`.
///
/// Resource Type definition for AWS::Lambda::WebFunctionRevision. An immutable revision of a Lambda web function,
/// containing the function code and configuration.
#[derive(Clone, Debug, Default)]
pub struct WebFunctionRevision {
    /// The build configuration for the revision.
    ///
    /// Required. A change replaces the resource.
    pub build_config: Option<Value<web_function_revision::BuildConfig>>,
    /// A description of the revision.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the web function this revision belongs to. The length constraint applies only to the full ARN.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub function_name: Option<Value<String>>,
    /// The ARN of the KMS key used to encrypt the revision.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The service configuration for the revision.
    ///
    /// Required. A change replaces the resource.
    pub service_config: Option<Value<web_function_revision::ServiceConfig>>,
}

impl Lower for WebFunctionRevision {
    fn fields(self, to: &mut Fields) {
        to.set("BuildConfig", self.build_config);
        to.set("Description", self.description);
        to.set("FunctionName", self.function_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("ServiceConfig", self.service_config);
    }
}

impl Level1 for WebFunctionRevision {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionRevision";
}

impl Handle<WebFunctionRevision> {
    /// `Ref`: its `RevisionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `FunctionArn`.
    pub fn function_arn(self) -> Value<Arn> {
        self.attribute("FunctionArn")
    }

    /// The attribute `RevisionArn`.
    pub fn revision_arn(self) -> Value<Arn> {
        self.attribute("RevisionArn")
    }

    /// The attribute `RevisionId`.
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `StateReason`.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// What [`WebFunctionRevision`] is made of.
pub mod web_function_revision {
    use super::*;

    /// The build configuration for the revision.
    #[derive(Clone, Debug, Default)]
    pub struct BuildConfig {
        /// The code configuration for the revision.
        ///
        /// Required.
        pub code_config: Option<Value<CodeConfig>>,
        /// The runtime configuration for the revision.
        ///
        /// Required.
        pub runtime_config: Option<Value<RuntimeConfig>>,
    }

    impl Lower for BuildConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CodeConfig", self.code_config);
            to.set("RuntimeConfig", self.runtime_config);
        }
    }

    /// The code configuration for the revision.
    #[derive(Clone, Debug, Default)]
    pub struct CodeConfig {
        /// The Amazon S3 location of the deployment artifact.
        ///
        /// Required.
        pub s3_object: Option<Value<S3Object>>,
    }

    impl Lower for CodeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3Object", self.s3_object);
        }
    }

    /// The S3 location of the function code.
    #[derive(Clone, Debug, Default)]
    pub struct S3Object {
        /// The S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The S3 object key.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The S3 object version ID.
        pub version_id: Option<Value<String>>,
    }

    impl Lower for S3Object {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("VersionId", self.version_id);
        }
    }

    /// The runtime configuration for the revision.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeConfig {
        /// The runtime identifier.
        ///
        /// Required. 1 to 30 characters.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for RuntimeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Runtime", self.runtime);
        }
    }

    /// The service configuration for the revision.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConfig {
        /// The versioned ARN of the network connector used for outbound network access from the revision.
        ///
        /// 1 to 2048 characters.
        pub egress_network_connector_arn: Option<Value<String>>,
        /// Environment variables for the function.
        pub environment_variables: Option<Value<BTreeMap<String, String>>>,
        /// The ARN of the execution role.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// The maximum concurrency per environment.
        ///
        /// 1 to 128.
        pub max_concurrency_per_environment: Option<Value<i64>>,
        /// The telemetry configuration.
        pub telemetry_config: Option<Value<TelemetryConfig>>,
        /// The function timeout in seconds.
        ///
        /// 3 to 900.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for ServiceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EgressNetworkConnectorArn", self.egress_network_connector_arn);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("MaxConcurrencyPerEnvironment", self.max_concurrency_per_environment);
            to.set("TelemetryConfig", self.telemetry_config);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// The telemetry configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryConfig {
        /// The logging configuration for the web function.
        pub logging_config: Option<Value<LoggingConfig>>,
    }

    impl Lower for TelemetryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LoggingConfig", self.logging_config);
        }
    }

    /// The logging configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The application log level.
        ///
        /// One of `TRACE`, `DEBUG`, `INFO`, `WARN`, `ERROR`, `FATAL`.
        pub application_log_level: Option<Value<String>>,
        /// The CloudWatch log group name.
        ///
        /// 1 to 500 characters.
        pub log_group: Option<Value<String>>,
        /// The system log level.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`.
        pub system_log_level: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationLogLevel", self.application_log_level);
            to.set("LogGroup", self.log_group);
            to.set("SystemLogLevel", self.system_log_level);
        }
    }
}
