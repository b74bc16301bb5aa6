//! `AWS::SageMaker`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SageMaker::AIWorkloadConfig`.
///
/// Resource Type definition for AWS::SageMaker::AIWorkloadConfig.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}`.
#[derive(Clone, Debug, Default)]
pub struct AIWorkloadConfig {
    /// The name of the AI workload configuration. The name must be unique within your AWS account in the current AWS
    /// Region.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub ai_workload_config_name: Option<Value<String>>,
    /// The benchmark tool configuration for an AI workload.
    ///
    /// A change replaces the resource.
    pub ai_workload_configs: Option<Value<ai_workload_config::AIWorkloadConfigs>>,
    /// The dataset configuration for an AI workload.
    ///
    /// A change replaces the resource.
    pub dataset_config: Option<Value<ai_workload_config::AIDatasetConfig>>,
    /// The metadata that you apply to the AI workload configuration to help you categorize and organize it.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<ai_workload_config::Tag>>>,
}

impl Lower for AIWorkloadConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AIWorkloadConfigName", self.ai_workload_config_name);
        to.set("AIWorkloadConfigs", self.ai_workload_configs);
        to.set("DatasetConfig", self.dataset_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AIWorkloadConfig {
    const TYPE: &'static str = "AWS::SageMaker::AIWorkloadConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AIWorkloadConfig> {
    /// `Ref`: its `AIWorkloadConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AI workload configuration.
    pub fn ai_workload_config_arn(self) -> Value<Arn> {
        self.attribute("AIWorkloadConfigArn")
    }

    /// A timestamp that indicates when the AI workload configuration was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// What [`AIWorkloadConfig`] is made of.
pub mod ai_workload_config {
    use super::*;

    /// The benchmark tool configuration for an AI workload.
    #[derive(Clone, Debug, Default)]
    pub struct AIWorkloadConfigs {
        /// The workload specification for benchmark tool configuration.
        ///
        /// Required.
        pub workload_spec: Option<Value<WorkloadSpec>>,
    }

    impl Lower for AIWorkloadConfigs {
        fn fields(self, to: &mut Fields) {
            to.set("WorkloadSpec", self.workload_spec);
        }
    }

    /// The workload specification for benchmark tool configuration.
    #[derive(Clone, Debug, Default)]
    pub struct WorkloadSpec {
        /// An inline YAML or JSON string that defines benchmark parameters. The service validates the document against its
        /// own benchmark schema: it must declare a benchmark object whose type member matches the pattern ^(aiperf)$.
        ///
        /// Required.
        pub inline: Option<Value<String>>,
    }

    impl Lower for WorkloadSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Inline", self.inline);
        }
    }

    /// The dataset configuration for an AI workload.
    #[derive(Clone, Debug, Default)]
    pub struct AIDatasetConfig {
        /// An array of input data channel configurations for the workload.
        ///
        /// Required.
        pub input_data_config: Option<Value<Vec<AIWorkloadInputDataConfig>>>,
    }

    impl Lower for AIDatasetConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputDataConfig", self.input_data_config);
        }
    }

    /// A channel of input data for an AI workload configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AIWorkloadInputDataConfig {
        /// The logical name for the data channel.
        ///
        /// Required. 1 to 64 characters.
        pub channel_name: Option<Value<String>>,
        /// The data source for an AI workload input data channel.
        ///
        /// Required.
        pub data_source: Option<Value<AIWorkloadDataSource>>,
    }

    impl Lower for AIWorkloadInputDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelName", self.channel_name);
            to.set("DataSource", self.data_source);
        }
    }

    /// The data source for an AI workload input data channel.
    #[derive(Clone, Debug, Default)]
    pub struct AIWorkloadDataSource {
        /// The Amazon S3 data source for an AI workload.
        pub s3_data_source: Option<Value<AIWorkloadS3DataSource>>,
    }

    impl Lower for AIWorkloadDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3DataSource", self.s3_data_source);
        }
    }

    /// The Amazon S3 data source for an AI workload.
    #[derive(Clone, Debug, Default)]
    pub struct AIWorkloadS3DataSource {
        /// The Amazon S3 URI of the data.
        ///
        /// Required. At most 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for AIWorkloadS3DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Tag keys must be unique per resource.
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

/// `AWS::SageMaker::Action`.
///
/// Resource type definition for AWS::SageMaker::Action. An action is a lineage tracking entity that represents an
/// action or activity, such as a model deployment or an HPO job.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}`.
#[derive(Clone, Debug, Default)]
pub struct Action {
    /// The name of the action. Must be unique to your account in an AWS Region.
    ///
    /// Required. 1 to 120 characters. A change replaces the resource.
    pub action_name: Option<Value<String>>,
    /// The action type.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub action_type: Option<Value<String>>,
    /// The description of the action.
    ///
    /// 0 to 3072 characters.
    pub description: Option<Value<String>>,
    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A change replaces the resource.
    pub metadata_properties: Option<Value<action::MetadataProperties>>,
    /// A list of properties to add to the action.
    pub properties: Option<Value<BTreeMap<String, String>>>,
    /// The source type, ID, and URI.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<action::ActionSource>>,
    /// The status of the action.
    ///
    /// One of `Unknown`, `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`.
    pub status: Option<Value<String>>,
    /// A list of tags to apply to the action.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<action::Tag>>>,
}

impl Lower for Action {
    fn fields(self, to: &mut Fields) {
        to.set("ActionName", self.action_name);
        to.set("ActionType", self.action_type);
        to.set("Description", self.description);
        to.set("MetadataProperties", self.metadata_properties);
        to.set("Properties", self.properties);
        to.set("Source", self.source);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Action {
    const TYPE: &'static str = "AWS::SageMaker::Action";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Action> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the action.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the action was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the action was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Action`] is made of.
pub mod action {
    use super::*;

    /// `MetadataProperties` of `AWS::SageMaker::Action`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataProperties {
        /// The commit ID.
        ///
        /// 0 to 1024 characters.
        pub commit_id: Option<Value<String>>,
        /// The entity this entity was generated by.
        ///
        /// 0 to 1024 characters.
        pub generated_by: Option<Value<String>>,
        /// The project ID.
        ///
        /// 0 to 1024 characters.
        pub project_id: Option<Value<String>>,
        /// The repository.
        ///
        /// 0 to 1024 characters.
        pub repository: Option<Value<String>>,
    }

    impl Lower for MetadataProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("GeneratedBy", self.generated_by);
            to.set("ProjectId", self.project_id);
            to.set("Repository", self.repository);
        }
    }

    /// `ActionSource` of `AWS::SageMaker::Action`.
    #[derive(Clone, Debug, Default)]
    pub struct ActionSource {
        /// The ID of the source.
        ///
        /// 0 to 256 characters.
        pub source_id: Option<Value<String>>,
        /// The type of the source.
        ///
        /// 0 to 256 characters.
        pub source_type: Option<Value<String>>,
        /// The URI of the source.
        ///
        /// Required. 1 to 2048 characters.
        pub source_uri: Option<Value<String>>,
    }

    impl Lower for ActionSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceId", self.source_id);
            to.set("SourceType", self.source_type);
            to.set("SourceUri", self.source_uri);
        }
    }

    /// `Tag` of `AWS::SageMaker::Action`.
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

/// `AWS::SageMaker::Algorithm`.
///
/// Resource Type definition for AWS::SageMaker::Algorithm.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}`.
#[derive(Clone, Debug, Default)]
pub struct Algorithm {
    /// A description of the algorithm.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub algorithm_description: Option<Value<String>>,
    /// The name of the algorithm.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub algorithm_name: Option<Value<String>>,
    /// Whether to certify the algorithm so that it can be listed in AWS Marketplace.
    ///
    /// A change replaces the resource.
    pub certify_for_marketplace: Option<Value<bool>>,
    /// A change replaces the resource.
    pub inference_specification: Option<Value<algorithm::InferenceSpecification>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<algorithm::Tag>>>,
    /// Required. A change replaces the resource.
    pub training_specification: Option<Value<algorithm::TrainingSpecification>>,
}

impl Lower for Algorithm {
    fn fields(self, to: &mut Fields) {
        to.set("AlgorithmDescription", self.algorithm_description);
        to.set("AlgorithmName", self.algorithm_name);
        to.set("CertifyForMarketplace", self.certify_for_marketplace);
        to.set("InferenceSpecification", self.inference_specification);
        to.set("Tags", self.tags);
        to.set("TrainingSpecification", self.training_specification);
    }
}

impl Level1 for Algorithm {
    const TYPE: &'static str = "AWS::SageMaker::Algorithm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Algorithm> {
    /// `Ref`: its `AlgorithmArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the algorithm.
    pub fn algorithm_arn(self) -> Value<Arn> {
        self.attribute("AlgorithmArn")
    }

    /// A timestamp specifying when the algorithm was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// What [`Algorithm`] is made of.
pub mod algorithm {
    use super::*;

    /// `InferenceSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceSpecification {
        /// Required. 1 to 15 items.
        pub containers: Option<Value<Vec<ModelPackageContainerDefinition>>>,
        pub supported_content_types: Option<Value<Vec<String>>>,
        pub supported_realtime_inference_instance_types: Option<Value<Vec<String>>>,
        pub supported_response_mime_types: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub supported_transform_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InferenceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("SupportedContentTypes", self.supported_content_types);
            to.set("SupportedRealtimeInferenceInstanceTypes", self.supported_realtime_inference_instance_types);
            to.set("SupportedResponseMIMETypes", self.supported_response_mime_types);
            to.set("SupportedTransformInstanceTypes", self.supported_transform_instance_types);
        }
    }

    /// `ModelPackageContainerDefinition` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageContainerDefinition {
        /// At most 63 characters.
        pub container_hostname: Option<Value<String>>,
        pub environment: Option<Value<BTreeMap<String, String>>>,
        pub framework: Option<Value<String>>,
        /// 3 to 10 characters.
        pub framework_version: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub image: Option<Value<String>>,
        /// 0 to 72 characters.
        pub image_digest: Option<Value<String>>,
        pub is_checkpoint: Option<Value<bool>>,
        pub model_input: Option<Value<ModelInput>>,
        pub nearest_model_name: Option<Value<String>>,
    }

    impl Lower for ModelPackageContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerHostname", self.container_hostname);
            to.set("Environment", self.environment);
            to.set("Framework", self.framework);
            to.set("FrameworkVersion", self.framework_version);
            to.set("Image", self.image);
            to.set("ImageDigest", self.image_digest);
            to.set("IsCheckpoint", self.is_checkpoint);
            to.set("ModelInput", self.model_input);
            to.set("NearestModelName", self.nearest_model_name);
        }
    }

    /// `ModelInput` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelInput {
        /// Required. 1 to 16384 characters.
        pub data_input_config: Option<Value<String>>,
    }

    impl Lower for ModelInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataInputConfig", self.data_input_config);
        }
    }

    /// `Tag` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `TrainingSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingSpecification {
        /// 0 to 40 items.
        pub metric_definitions: Option<Value<Vec<MetricDefinition>>>,
        /// 0 to 100 items.
        pub supported_hyper_parameters: Option<Value<Vec<HyperParameterSpecification>>>,
        /// Required.
        pub supported_training_instance_types: Option<Value<Vec<String>>>,
        pub supported_tuning_job_objective_metrics: Option<Value<Vec<HyperParameterTuningJobObjective>>>,
        pub supports_distributed_training: Option<Value<bool>>,
        /// Required. 1 to 8 items.
        pub training_channels: Option<Value<Vec<ChannelSpecification>>>,
        /// Required. 0 to 255 characters.
        pub training_image: Option<Value<String>>,
        /// 0 to 72 characters.
        pub training_image_digest: Option<Value<String>>,
    }

    impl Lower for TrainingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDefinitions", self.metric_definitions);
            to.set("SupportedHyperParameters", self.supported_hyper_parameters);
            to.set("SupportedTrainingInstanceTypes", self.supported_training_instance_types);
            to.set("SupportedTuningJobObjectiveMetrics", self.supported_tuning_job_objective_metrics);
            to.set("SupportsDistributedTraining", self.supports_distributed_training);
            to.set("TrainingChannels", self.training_channels);
            to.set("TrainingImage", self.training_image);
            to.set("TrainingImageDigest", self.training_image_digest);
        }
    }

    /// `MetricDefinition` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDefinition {
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// Required. 1 to 500 characters.
        pub regex: Option<Value<String>>,
    }

    impl Lower for MetricDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Regex", self.regex);
        }
    }

    /// `HyperParameterSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct HyperParameterSpecification {
        /// 0 to 2500 characters.
        pub default_value: Option<Value<String>>,
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        pub is_required: Option<Value<bool>>,
        pub is_tunable: Option<Value<bool>>,
        /// Required. 0 to 256 characters.
        pub name: Option<Value<String>>,
        pub range: Option<Value<ParameterRange>>,
        /// Required. One of `Integer`, `Continuous`, `Categorical`, `FreeText`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HyperParameterSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("IsRequired", self.is_required);
            to.set("IsTunable", self.is_tunable);
            to.set("Name", self.name);
            to.set("Range", self.range);
            to.set("Type", self.type_);
        }
    }

    /// `ParameterRange` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterRange {
        pub categorical_parameter_range_specification: Option<Value<CategoricalParameterRangeSpecification>>,
        pub continuous_parameter_range_specification: Option<Value<ContinuousParameterRangeSpecification>>,
        pub integer_parameter_range_specification: Option<Value<IntegerParameterRangeSpecification>>,
    }

    impl Lower for ParameterRange {
        fn fields(self, to: &mut Fields) {
            to.set("CategoricalParameterRangeSpecification", self.categorical_parameter_range_specification);
            to.set("ContinuousParameterRangeSpecification", self.continuous_parameter_range_specification);
            to.set("IntegerParameterRangeSpecification", self.integer_parameter_range_specification);
        }
    }

    /// `CategoricalParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct CategoricalParameterRangeSpecification {
        /// Required. 1 to 30 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for CategoricalParameterRangeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Values", self.values);
        }
    }

    /// `ContinuousParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ContinuousParameterRangeSpecification {
        /// Required. 0 to 256 characters.
        pub max_value: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub min_value: Option<Value<String>>,
    }

    impl Lower for ContinuousParameterRangeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
        }
    }

    /// `IntegerParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct IntegerParameterRangeSpecification {
        /// Required. 0 to 256 characters.
        pub max_value: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub min_value: Option<Value<String>>,
    }

    impl Lower for IntegerParameterRangeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
        }
    }

    /// `HyperParameterTuningJobObjective` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct HyperParameterTuningJobObjective {
        /// Required. 1 to 255 characters.
        pub metric_name: Option<Value<String>>,
        /// Required. One of `Maximize`, `Minimize`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HyperParameterTuningJobObjective {
        fn fields(self, to: &mut Fields) {
            to.set("MetricName", self.metric_name);
            to.set("Type", self.type_);
        }
    }

    /// `ChannelSpecification` of `AWS::SageMaker::Algorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelSpecification {
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        pub is_required: Option<Value<bool>>,
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        pub supported_compression_types: Option<Value<Vec<String>>>,
        /// Required.
        pub supported_content_types: Option<Value<Vec<String>>>,
        /// Required. At least 1 items.
        pub supported_input_modes: Option<Value<Vec<String>>>,
    }

    impl Lower for ChannelSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("IsRequired", self.is_required);
            to.set("Name", self.name);
            to.set("SupportedCompressionTypes", self.supported_compression_types);
            to.set("SupportedContentTypes", self.supported_content_types);
            to.set("SupportedInputModes", self.supported_input_modes);
        }
    }
}

/// `AWS::SageMaker::App`.
///
/// Creates a running app for the specified UserProfile. This operation is automatically invoked by Amazon SageMaker
/// AI upon access to the associated Domain, and when new kernel configurations are selected by the user.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// The name of the app.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub app_name: Option<Value<String>>,
    /// The type of app.
    ///
    /// Required. One of `JupyterServer`, `KernelGateway`, `RStudioServerPro`, `RSessionGateway`, `Canvas`. A change
    /// replaces the resource.
    pub app_type: Option<Value<String>>,
    /// The domain ID.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// Indicates whether the application is launched in recovery mode.
    pub recovery_mode: Option<Value<bool>>,
    /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs
    /// on.
    ///
    /// A change replaces the resource.
    pub resource_spec: Option<Value<app::ResourceSpec>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<app::Tag>>>,
    /// The user profile name.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub user_profile_name: Option<Value<String>>,
}

impl Lower for App {
    fn fields(self, to: &mut Fields) {
        to.set("AppName", self.app_name);
        to.set("AppType", self.app_type);
        to.set("DomainId", self.domain_id);
        to.set("RecoveryMode", self.recovery_mode);
        to.set("ResourceSpec", self.resource_spec);
        to.set("Tags", self.tags);
        to.set("UserProfileName", self.user_profile_name);
    }
}

impl Level1 for App {
    const TYPE: &'static str = "AWS::SageMaker::App";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<App> {
    /// `Ref`: `AppName`, `AppType`, `DomainId`, `UserProfileName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the app, such as `arn:aws:sagemaker:us-west-2:account-id:app/my-app-name`.
    pub fn app_arn(self) -> Value<Arn> {
        self.attribute("AppArn")
    }

    /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made
    /// in the default lifecycle configuration.
    pub fn built_in_lifecycle_config_arn(self) -> Value<Arn> {
        self.attribute("BuiltInLifecycleConfigArn")
    }
}

/// What [`App`] is made of.
pub mod app {
    use super::*;

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the
    /// version runs on.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSpec {
        /// The instance type that the image version runs on.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// 0 to 256 characters.
        pub lifecycle_config_arn: Option<Value<String>>,
        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub sage_maker_image_arn: Option<Value<String>>,
        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`,
        /// pass `None` as the value.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub sage_maker_image_version_arn: Option<Value<String>>,
    }

    impl Lower for ResourceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("LifecycleConfigArn", self.lifecycle_config_arn);
            to.set("SageMakerImageArn", self.sage_maker_image_arn);
            to.set("SageMakerImageVersionArn", self.sage_maker_image_version_arn);
        }
    }

    /// `Tag` of `AWS::SageMaker::App`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::AppImageConfig`.
///
/// Creates a configuration for running a SageMaker AI image as a KernelGateway app. The configuration specifies the
/// Amazon Elastic File System storage volume on the image, and a list of the kernels in the image.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}`.
#[derive(Clone, Debug, Default)]
pub struct AppImageConfig {
    /// The name of the AppImageConfig. Must be unique to your account.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub app_image_config_name: Option<Value<String>>,
    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    pub code_editor_app_image_config: Option<Value<app_image_config::CodeEditorAppImageConfig>>,
    /// The configuration for the file system and the runtime, such as the environment variables and entry point.
    pub jupyter_lab_app_image_config: Option<Value<app_image_config::JupyterLabAppImageConfig>>,
    /// The configuration for the file system and kernels in the SageMaker AI image.
    pub kernel_gateway_image_config: Option<Value<app_image_config::KernelGatewayImageConfig>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<app_image_config::Tag>>>,
}

impl Lower for AppImageConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AppImageConfigName", self.app_image_config_name);
        to.set("CodeEditorAppImageConfig", self.code_editor_app_image_config);
        to.set("JupyterLabAppImageConfig", self.jupyter_lab_app_image_config);
        to.set("KernelGatewayImageConfig", self.kernel_gateway_image_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppImageConfig {
    const TYPE: &'static str = "AWS::SageMaker::AppImageConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppImageConfig> {
    /// `Ref`: its `AppImageConfigName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AppImageConfig, such as
    /// `arn:aws:sagemaker:us-west-2:account-id:app-image-config/my-app-image-config-name`.
    pub fn app_image_config_arn(self) -> Value<Arn> {
        self.attribute("AppImageConfigArn")
    }
}

/// What [`AppImageConfig`] is made of.
pub mod app_image_config {
    use super::*;

    /// The configuration for the file system and kernels in a SageMaker image running as a Code Editor app.
    #[derive(Clone, Debug, Default)]
    pub struct CodeEditorAppImageConfig {
        /// The container configuration for a SageMaker image.
        pub container_config: Option<Value<ContainerConfig>>,
    }

    impl Lower for CodeEditorAppImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerConfig", self.container_config);
        }
    }

    /// The configuration used to run the application image container.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerConfig {
        /// The arguments for the container when you're running the application.
        ///
        /// 0 to 50 items.
        pub container_arguments: Option<Value<Vec<String>>>,
        /// The entrypoint used to run the application in the container.
        ///
        /// 0 to 1 items.
        pub container_entrypoint: Option<Value<Vec<String>>>,
        /// The environment variables to set in the container.
        ///
        /// 0 to 25 items.
        pub container_environment_variables: Option<Value<Vec<CustomImageContainerEnvironmentVariable>>>,
    }

    impl Lower for ContainerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerArguments", self.container_arguments);
            to.set("ContainerEntrypoint", self.container_entrypoint);
            to.set("ContainerEnvironmentVariables", self.container_environment_variables);
        }
    }

    /// The environment variables to set in the container.
    #[derive(Clone, Debug, Default)]
    pub struct CustomImageContainerEnvironmentVariable {
        /// The key that identifies a container environment variable.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The value of the container environment variable.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomImageContainerEnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The configuration for the file system and kernels in a SageMaker AI image running as a JupyterLab app.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterLabAppImageConfig {
        /// The configuration used to run the application image container.
        pub container_config: Option<Value<ContainerConfig>>,
    }

    impl Lower for JupyterLabAppImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerConfig", self.container_config);
        }
    }

    /// The configuration for the file system and kernels in a SageMaker AI image running as a KernelGateway app.
    #[derive(Clone, Debug, Default)]
    pub struct KernelGatewayImageConfig {
        /// The Amazon Elastic File System storage configuration for a SageMaker AI image.
        pub file_system_config: Option<Value<FileSystemConfig>>,
        /// The specification of the Jupyter kernels in the image.
        ///
        /// Required. 1 to 1 items.
        pub kernel_specs: Option<Value<Vec<KernelSpec>>>,
    }

    impl Lower for KernelGatewayImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemConfig", self.file_system_config);
            to.set("KernelSpecs", self.kernel_specs);
        }
    }

    /// The Amazon Elastic File System storage configuration for a SageMaker AI image.
    #[derive(Clone, Debug, Default)]
    pub struct FileSystemConfig {
        /// The default POSIX group ID (GID). If not specified, defaults to `100`.
        ///
        /// 0 to 65535.
        pub default_gid: Option<Value<i64>>,
        /// The default POSIX user ID (UID). If not specified, defaults to `1000`.
        ///
        /// 0 to 65535.
        pub default_uid: Option<Value<i64>>,
        /// The path within the image to mount the user's EFS home directory. The directory should be empty. If not
        /// specified, defaults to \*/home/sagemaker-user\*.
        ///
        /// 1 to 1024 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for FileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultGid", self.default_gid);
            to.set("DefaultUid", self.default_uid);
            to.set("MountPath", self.mount_path);
        }
    }

    /// The specification of a Jupyter kernel.
    #[derive(Clone, Debug, Default)]
    pub struct KernelSpec {
        /// The display name of the kernel.
        ///
        /// 1 to 1024 characters.
        pub display_name: Option<Value<String>>,
        /// The name of the Jupyter kernel in the image. This value is case sensitive.
        ///
        /// Required. 1 to 1024 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for KernelSpec {
        fn fields(self, to: &mut Fields) {
            to.set("DisplayName", self.display_name);
            to.set("Name", self.name);
        }
    }

    /// `Tag` of `AWS::SageMaker::AppImageConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::Artifact`.
///
/// Resource type definition for AWS::SageMaker::Artifact. An artifact is a lineage tracking entity that represents
/// a URI addressable object or data, such as an S3 URI of a dataset or the ECR registry path of an image.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}`.
#[derive(Clone, Debug, Default)]
pub struct Artifact {
    /// The name of the artifact. Must be unique to your account in an AWS Region.
    ///
    /// 1 to 120 characters.
    pub artifact_name: Option<Value<String>>,
    /// The artifact type.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub artifact_type: Option<Value<String>>,
    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A change replaces the resource.
    pub metadata_properties: Option<Value<artifact::MetadataProperties>>,
    /// A list of properties to add to the artifact.
    pub properties: Option<Value<BTreeMap<String, String>>>,
    /// The source of the artifact.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<artifact::ArtifactSource>>,
    /// A list of tags to apply to the artifact.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<artifact::Tag>>>,
}

impl Lower for Artifact {
    fn fields(self, to: &mut Fields) {
        to.set("ArtifactName", self.artifact_name);
        to.set("ArtifactType", self.artifact_type);
        to.set("MetadataProperties", self.metadata_properties);
        to.set("Properties", self.properties);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Artifact {
    const TYPE: &'static str = "AWS::SageMaker::Artifact";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Artifact> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the artifact.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the artifact was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the artifact was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Artifact`] is made of.
pub mod artifact {
    use super::*;

    /// `MetadataProperties` of `AWS::SageMaker::Artifact`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataProperties {
        /// The commit ID.
        ///
        /// 0 to 1024 characters.
        pub commit_id: Option<Value<String>>,
        /// The entity this entity was generated by.
        ///
        /// 0 to 1024 characters.
        pub generated_by: Option<Value<String>>,
        /// The project ID.
        ///
        /// 0 to 1024 characters.
        pub project_id: Option<Value<String>>,
        /// The repository.
        ///
        /// 0 to 1024 characters.
        pub repository: Option<Value<String>>,
    }

    impl Lower for MetadataProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("GeneratedBy", self.generated_by);
            to.set("ProjectId", self.project_id);
            to.set("Repository", self.repository);
        }
    }

    /// `ArtifactSource` of `AWS::SageMaker::Artifact`.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactSource {
        /// A list of source types.
        pub source_types: Option<Value<Vec<ArtifactSourceType>>>,
        /// The URI of the source.
        ///
        /// Required. 1 to 2048 characters.
        pub source_uri: Option<Value<String>>,
    }

    impl Lower for ArtifactSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceTypes", self.source_types);
            to.set("SourceUri", self.source_uri);
        }
    }

    /// `ArtifactSourceType` of `AWS::SageMaker::Artifact`.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactSourceType {
        /// The type of ID.
        ///
        /// Required. One of `MD5Hash`, `S3ETag`, `S3Version`, `Custom`.
        pub source_id_type: Option<Value<String>>,
        /// The ID.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ArtifactSourceType {
        fn fields(self, to: &mut Fields) {
            to.set("SourceIdType", self.source_id_type);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::SageMaker::Artifact`.
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

/// `AWS::SageMaker::Cluster`.
///
/// Creates an Amazon SageMaker HyperPod cluster.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// Configuration for cluster auto-scaling.
    pub auto_scaling: Option<Value<cluster::ClusterAutoScalingConfig>>,
    /// The name of the SageMaker HyperPod cluster.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The cluster role for the autoscaler to assume.
    ///
    /// 20 to 2048 characters.
    pub cluster_role: Option<Value<String>>,
    /// The instance groups of the SageMaker HyperPod cluster. To delete an instance group, remove it from the array.
    ///
    /// 1 to 100 items.
    pub instance_groups: Option<Value<Vec<cluster::ClusterInstanceGroup>>>,
    /// Determines the scaling strategy for the SageMaker HyperPod cluster. When set to 'Continuous', enables continuous
    /// scaling which dynamically manages node provisioning.
    ///
    /// One of `Continuous`.
    pub node_provisioning_mode: Option<Value<String>>,
    /// Specifies whether to enable or disable the automatic node recovery feature of SageMaker HyperPod. Available
    /// values are `Automatic` for enabling and `None` for disabling.
    ///
    /// One of `Automatic`, `None`.
    pub node_recovery: Option<Value<String>>,
    /// The orchestrator type for the SageMaker HyperPod cluster. Currently, `'eks'` is the only available option.
    pub orchestrator: Option<Value<cluster::Orchestrator>>,
    /// The restricted instance groups of the SageMaker HyperPod cluster.
    ///
    /// 1 to 100 items.
    pub restricted_instance_groups: Option<Value<Vec<cluster::ClusterRestrictedInstanceGroup>>>,
    /// The cluster-level configuration for restricted instance groups, including shared environment settings for
    /// inter-RIG communication and FSx Lustre sharing.
    pub restricted_instance_groups_config: Option<Value<cluster::RestrictedInstanceGroupsConfig>>,
    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
    /// Configuration for tiered storage in the SageMaker HyperPod cluster.
    pub tiered_storage_config: Option<Value<cluster::TieredStorageConfig>>,
    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<cluster::VpcConfig>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScaling", self.auto_scaling);
        to.set("ClusterName", self.cluster_name);
        to.set("ClusterRole", self.cluster_role);
        to.set("InstanceGroups", self.instance_groups);
        to.set("NodeProvisioningMode", self.node_provisioning_mode);
        to.set("NodeRecovery", self.node_recovery);
        to.set("Orchestrator", self.orchestrator);
        to.set("RestrictedInstanceGroups", self.restricted_instance_groups);
        to.set("RestrictedInstanceGroupsConfig", self.restricted_instance_groups_config);
        to.set("Tags", self.tags);
        to.set("TieredStorageConfig", self.tiered_storage_config);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::SageMaker::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
    pub fn cluster_arn(self) -> Value<Arn> {
        self.attribute("ClusterArn")
    }

    /// The status of the SageMaker HyperPod cluster.
    pub fn cluster_status(self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// The time when the SageMaker HyperPod cluster is created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The failure message of the SageMaker HyperPod cluster.
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Specifies the autoscaling configuration for a HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterAutoScalingConfig {
        /// The type of autoscaler to use. Currently supported value is `Karpenter`.
        ///
        /// One of `Karpenter`.
        pub auto_scaler_type: Option<Value<String>>,
        /// Describes whether autoscaling is enabled or disabled for the cluster. Valid values are `Enable` and `Disable`.
        ///
        /// Required. One of `Enable`, `Disable`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for ClusterAutoScalingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalerType", self.auto_scaler_type);
            to.set("Mode", self.mode);
        }
    }

    /// The configuration information of the instance group within the HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterInstanceGroup {
        /// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
        pub auto_patch_config: Option<Value<AutoPatchConfig>>,
        /// Specifies the capacity requirements configuration for an instance group.
        pub capacity_requirements: Option<Value<ClusterCapacityRequirements>>,
        /// The execution role for the instance group to assume.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// AMI Id to be used for launching EC2 instances - HyperPodPublicAmiId or CustomAmiId.
        ///
        /// 7 to 21 characters.
        pub image_id: Option<Value<String>>,
        /// The version of the HyperPod-managed AMI for the instance group, in semantic version format MAJOR.MINOR.PATCH
        /// (for example, 1.2.3).
        ///
        /// 5 to 64 characters.
        pub image_release_version: Option<Value<String>>,
        /// The number of instances in an instance group of the SageMaker HyperPod cluster.
        ///
        /// Required. 0 to 6758.
        pub instance_count: Option<Value<i64>>,
        /// The name of the instance group of a SageMaker HyperPod cluster.
        ///
        /// Required. 1 to 63 characters.
        pub instance_group_name: Option<Value<String>>,
        /// The instance requirements for the instance group. Specifies a list of instance types that can be used.
        pub instance_requirements: Option<Value<InstanceRequirements>>,
        /// The configurations of additional storage specified to the instance group where the instance (node) is launched.
        ///
        /// 0 to 4 items.
        pub instance_storage_configs: Option<Value<Vec<ClusterInstanceStorageConfig>>>,
        /// The instance type of the instance group of a SageMaker HyperPod cluster.
        pub instance_type: Option<Value<String>>,
        /// Kubernetes configuration for cluster nodes including labels and taints.
        pub kubernetes_config: Option<Value<ClusterKubernetesConfig>>,
        /// The lifecycle configuration for a SageMaker HyperPod cluster.
        pub life_cycle_config: Option<Value<ClusterLifeCycleConfig>>,
        /// The minimum number of instances required for the instance group to be InService. MinInstanceCount must be less
        /// than or equal to InstanceCount.
        ///
        /// 0 to 6758.
        pub min_instance_count: Option<Value<i64>>,
        /// Specifies the network interface configuration for the instance group.
        pub network_interface: Option<Value<ClusterNetworkInterface>>,
        /// A flag indicating whether deep health checks should be performed when the HyperPod cluster instance group is
        /// created or updated.
        ///
        /// 1 to 3 items.
        pub on_start_deep_health_checks: Option<Value<Vec<String>>>,
        /// The customized Amazon VPC configuration at the instance group level that overrides the default Amazon VPC
        /// configuration of the SageMaker HyperPod cluster.
        pub override_vpc_config: Option<Value<VpcConfig>>,
        /// The configuration object of the schedule that SageMaker follows when updating the AMI.
        pub scheduled_update_config: Option<Value<ScheduledUpdateConfig>>,
        /// Slurm configuration for the instance group.
        pub slurm_config: Option<Value<ClusterSlurmConfig>>,
        /// The number of threads per CPU core you specified under `CreateCluster`.
        ///
        /// 1 to 2.
        pub threads_per_core: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the training plan to use for this cluster instance group.
        ///
        /// 50 to 2048 characters.
        pub training_plan_arn: Option<Value<String>>,
    }

    impl Lower for ClusterInstanceGroup {
        fn fields(self, to: &mut Fields) {
            to.set("AutoPatchConfig", self.auto_patch_config);
            to.set("CapacityRequirements", self.capacity_requirements);
            to.set("ExecutionRole", self.execution_role);
            to.set("ImageId", self.image_id);
            to.set("ImageReleaseVersion", self.image_release_version);
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceGroupName", self.instance_group_name);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceStorageConfigs", self.instance_storage_configs);
            to.set("InstanceType", self.instance_type);
            to.set("KubernetesConfig", self.kubernetes_config);
            to.set("LifeCycleConfig", self.life_cycle_config);
            to.set("MinInstanceCount", self.min_instance_count);
            to.set("NetworkInterface", self.network_interface);
            to.set("OnStartDeepHealthChecks", self.on_start_deep_health_checks);
            to.set("OverrideVpcConfig", self.override_vpc_config);
            to.set("ScheduledUpdateConfig", self.scheduled_update_config);
            to.set("SlurmConfig", self.slurm_config);
            to.set("ThreadsPerCore", self.threads_per_core);
            to.set("TrainingPlanArn", self.training_plan_arn);
        }
    }

    /// The configuration for automatic patching of the instance group. Enables workload-aware, patch-level AMI updates.
    #[derive(Clone, Debug, Default)]
    pub struct AutoPatchConfig {
        /// The configuration to use when updating the AMI versions.
        pub deployment_config: Option<Value<DeploymentConfig>>,
        /// The schedule configuration for automatic patching.
        pub patch_schedule: Option<Value<PatchSchedule>>,
        /// The patching strategy that determines when and how instances are patched. WhenIdle patches instances as they
        /// become idle.
        ///
        /// Required. One of `WhenIdle`, `WhenAllIdle`.
        pub patching_strategy: Option<Value<String>>,
    }

    impl Lower for AutoPatchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentConfig", self.deployment_config);
            to.set("PatchSchedule", self.patch_schedule);
            to.set("PatchingStrategy", self.patching_strategy);
        }
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback
    /// configurations.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfig {
        /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
        ///
        /// 1 to 10 items.
        pub auto_rollback_configuration: Option<Value<Vec<AlarmDetails>>>,
        /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
        pub rolling_update_policy: Option<Value<RollingUpdatePolicy>>,
        /// The duration in seconds that SageMaker waits before updating more instances in the cluster.
        ///
        /// 0 to 3600.
        pub wait_interval_in_seconds: Option<Value<i64>>,
    }

    impl Lower for DeploymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRollbackConfiguration", self.auto_rollback_configuration);
            to.set("RollingUpdatePolicy", self.rolling_update_policy);
            to.set("WaitIntervalInSeconds", self.wait_interval_in_seconds);
        }
    }

    /// The details of the alarm to monitor during the AMI update.
    #[derive(Clone, Debug, Default)]
    pub struct AlarmDetails {
        /// The name of the alarm.
        ///
        /// Required. 1 to 256 characters.
        pub alarm_name: Option<Value<String>>,
    }

    impl Lower for AlarmDetails {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmName", self.alarm_name);
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RollingUpdatePolicy {
        /// Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and
        /// terminate capacity on the old endpoint fleet.
        ///
        /// Required.
        pub maximum_batch_size: Option<Value<CapacitySizeConfig>>,
        /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic
        /// on the old endpoint fleet, and terminate capacity on the new endpoint fleet.
        pub rollback_maximum_batch_size: Option<Value<CapacitySizeConfig>>,
    }

    impl Lower for RollingUpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumBatchSize", self.maximum_batch_size);
            to.set("RollbackMaximumBatchSize", self.rollback_maximum_batch_size);
        }
    }

    /// The configuration of the size measurements of the AMI update. Using this configuration, you can specify whether
    /// SageMaker should update your instance group by an amount or percentage of instances.
    #[derive(Clone, Debug, Default)]
    pub struct CapacitySizeConfig {
        /// Specifies whether SageMaker should process the update by amount or percentage of instances.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
        /// Specifies the amount or percentage of instances SageMaker updates at a time.
        ///
        /// Required. At least 1.
        pub value: Option<Value<i64>>,
    }

    impl Lower for CapacitySizeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The schedule configuration for automatic patching.
    #[derive(Clone, Debug, Default)]
    pub struct PatchSchedule {}

    impl Lower for PatchSchedule {
        fn fields(self, _: &mut Fields) {}
    }

    /// Defines the instance capacity requirements for an instance group, including configurations for both Spot and
    /// On-Demand capacity types.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterCapacityRequirements {
        /// Configuration options specific to On-Demand instances.
        pub on_demand: Option<Value<Json>>,
        /// Configuration options specific to Spot instances.
        pub spot: Option<Value<Json>>,
    }

    impl Lower for ClusterCapacityRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("OnDemand", self.on_demand);
            to.set("Spot", self.spot);
        }
    }

    /// The instance requirements for the instance group. Specifies a list of instance types that can be used.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        /// A list of instance types that can be used for this instance group.
        ///
        /// Required. 1 to 20 items.
        pub instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceTypes", self.instance_types);
        }
    }

    /// Defines the configuration for attaching additional storage to the instances in the SageMaker HyperPod cluster
    /// instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterInstanceStorageConfig {
        /// Defines the configuration for attaching additional Amazon Elastic Block Store (EBS) volumes to the instances in
        /// the SageMaker HyperPod cluster instance group.
        pub ebs_volume_config: Option<Value<ClusterEbsVolumeConfig>>,
        /// Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster
        /// instance group.
        pub fsx_lustre_config: Option<Value<ClusterFsxLustreConfig>>,
        /// Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster
        /// instance group.
        pub fsx_open_zfs_config: Option<Value<ClusterFsxOpenZfsConfig>>,
    }

    impl Lower for ClusterInstanceStorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EbsVolumeConfig", self.ebs_volume_config);
            to.set("FsxLustreConfig", self.fsx_lustre_config);
            to.set("FsxOpenZfsConfig", self.fsx_open_zfs_config);
        }
    }

    /// Defines the configuration for attaching an additional Amazon Elastic Block Store (EBS) volume to each instance
    /// of the SageMaker HyperPod cluster instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterEbsVolumeConfig {
        /// Specifies whether the configuration is for the cluster's root or secondary Amazon EBS volume. You can specify
        /// two `ClusterEbsVolumeConfig` fields to configure both the root and secondary volumes.
        pub root_volume: Option<Value<bool>>,
        /// The ID of a KMS key to encrypt the Amazon EBS volume.
        ///
        /// 0 to 2048 characters.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size in gigabytes (GB) of the additional EBS volume to be attached to the instances in the SageMaker
        /// HyperPod cluster instance group.
        ///
        /// 1 to 16384.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterEbsVolumeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RootVolume", self.root_volume);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Configuration for mounting an Amazon FSx Lustre file system to the instances in the SageMaker HyperPod cluster
    /// instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterFsxLustreConfig {
        /// The DNS name of the FSx for Lustre file system.
        ///
        /// Required. 16 to 275 characters.
        pub dns_name: Option<Value<String>>,
        /// The mount name of the FSx for Lustre file system.
        ///
        /// Required. 1 to 8 characters.
        pub mount_name: Option<Value<String>>,
        /// The mount path for the FSx for Lustre file system.
        ///
        /// 1 to 1024 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for ClusterFsxLustreConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DnsName", self.dns_name);
            to.set("MountName", self.mount_name);
            to.set("MountPath", self.mount_path);
        }
    }

    /// Configuration for mounting an Amazon FSx OpenZFS file system to the instances in the SageMaker HyperPod cluster
    /// instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterFsxOpenZfsConfig {
        /// The DNS name of the FSx for OpenZFS file system.
        ///
        /// Required. 16 to 275 characters.
        pub dns_name: Option<Value<String>>,
        /// The mount path for the FSx for OpenZFS file system.
        ///
        /// 1 to 1024 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for ClusterFsxOpenZfsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DnsName", self.dns_name);
            to.set("MountPath", self.mount_path);
        }
    }

    /// Kubernetes configuration that specifies labels and taints to be applied to cluster nodes in an instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterKubernetesConfig {
        /// Key-value pairs of labels to be applied to cluster nodes.
        pub labels: Option<Value<BTreeMap<String, String>>>,
        /// List of taints to be applied to cluster nodes.
        ///
        /// 0 to 50 items.
        pub taints: Option<Value<Vec<ClusterKubernetesTaint>>>,
    }

    impl Lower for ClusterKubernetesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Labels", self.labels);
            to.set("Taints", self.taints);
        }
    }

    /// A Kubernetes taint that can be applied to cluster nodes.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterKubernetesTaint {
        /// The effect of the taint. Valid values are `NoSchedule`, `PreferNoSchedule`, and `NoExecute`.
        ///
        /// Required. One of `NoSchedule`, `PreferNoSchedule`, `NoExecute`.
        pub effect: Option<Value<String>>,
        /// The key of the taint.
        ///
        /// Required. 1 to 317 characters.
        pub key: Option<Value<String>>,
        /// The value of the taint.
        ///
        /// 1 to 63 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ClusterKubernetesTaint {
        fn fields(self, to: &mut Fields) {
            to.set("Effect", self.effect);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The lifecycle configuration for a SageMaker HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterLifeCycleConfig {
        /// The file name of the entrypoint script of lifecycle scripts under `SourceS3Uri`. This entrypoint script runs
        /// during cluster creation.
        ///
        /// 1 to 128 characters.
        pub on_create: Option<Value<String>>,
        /// The file name of the extension script under SourceS3Uri. This script runs after HyperPod configures the default
        /// software on the instance.
        ///
        /// 1 to 128 characters.
        pub on_init_complete: Option<Value<String>>,
        /// An Amazon S3 bucket path where your lifecycle scripts are stored.
        ///
        /// 0 to 1024 characters.
        pub source_s3_uri: Option<Value<String>>,
    }

    impl Lower for ClusterLifeCycleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("OnCreate", self.on_create);
            to.set("OnInitComplete", self.on_init_complete);
            to.set("SourceS3Uri", self.source_s3_uri);
        }
    }

    /// Specifies the network interface configuration for the instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterNetworkInterface {
        /// The type of network interface.
        ///
        /// Required. One of `efa`, `efa-only`.
        pub interface_type: Option<Value<String>>,
    }

    impl Lower for ClusterNetworkInterface {
        fn fields(self, to: &mut Fields) {
            to.set("InterfaceType", self.interface_type);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// The configuration object of the schedule that SageMaker follows when updating the AMI.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduledUpdateConfig {
        /// The configuration to use when updating the AMI versions.
        pub deployment_config: Option<Value<DeploymentConfig>>,
        /// A cron expression that specifies the schedule that SageMaker follows when updating the AMI.
        ///
        /// Required. 1 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for ScheduledUpdateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentConfig", self.deployment_config);
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// Slurm configuration for the instance group.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterSlurmConfig {
        /// The type of Slurm node for this instance group.
        ///
        /// Required. One of `Controller`, `Login`, `Compute`.
        pub node_type: Option<Value<String>>,
        /// The Slurm partitions that this instance group belongs to. Maximum of 1 partition.
        ///
        /// 0 to 1 items.
        pub partition_names: Option<Value<Vec<String>>>,
    }

    impl Lower for ClusterSlurmConfig {
        fn fields(self, to: &mut Fields) {
            to.set("NodeType", self.node_type);
            to.set("PartitionNames", self.partition_names);
        }
    }

    /// The orchestrator for a SageMaker HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct Orchestrator {
        /// The configuration of the Amazon EKS orchestrator cluster for the SageMaker HyperPod cluster.
        ///
        /// A change replaces the resource.
        pub eks: Option<Value<ClusterOrchestratorEksConfig>>,
        /// Specifies parameter(s) related to Slurm as orchestrator.
        pub slurm: Option<Value<ClusterOrchestratorSlurmConfig>>,
    }

    impl Lower for Orchestrator {
        fn fields(self, to: &mut Fields) {
            to.set("Eks", self.eks);
            to.set("Slurm", self.slurm);
        }
    }

    /// The configuration for the Amazon EKS cluster that is used as the orchestrator for the SageMaker HyperPod
    /// cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterOrchestratorEksConfig {
        /// The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster.
        ///
        /// Required.
        pub cluster_arn: Option<Value<String>>,
    }

    impl Lower for ClusterOrchestratorEksConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterArn", self.cluster_arn);
        }
    }

    /// Specifies parameter(s) related to Slurm as orchestrator.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterOrchestratorSlurmConfig {
        /// External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to. Database credentials
        /// are supplied out-of-band through the referenced Secrets Manager secret.
        pub accounting_database: Option<Value<ClusterAccountingDatabase>>,
        /// The strategy for managing Slurm configuration on the cluster.
        ///
        /// One of `Overwrite`, `Managed`, `Merge`.
        pub slurm_config_strategy: Option<Value<String>>,
    }

    impl Lower for ClusterOrchestratorSlurmConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccountingDatabase", self.accounting_database);
            to.set("SlurmConfigStrategy", self.slurm_config_strategy);
        }
    }

    /// External MySQL-compatible accounting database that a Slurm cluster's slurmdbd connects to. Database credentials
    /// are supplied out-of-band through the referenced Secrets Manager secret.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterAccountingDatabase {
        /// Hostname or endpoint of the accounting database, such as an RDS endpoint.
        ///
        /// Required. 1 to 255 characters.
        pub endpoint: Option<Value<String>>,
        /// Name of the accounting database schema. Defaults to slurm\_acct\_db when omitted.
        ///
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// TCP port of the accounting database. Defaults to 3306 when omitted.
        ///
        /// 1 to 65535.
        pub port: Option<Value<i64>>,
        /// ARN of the Secrets Manager secret holding the database credentials.
        ///
        /// Required. 20 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for ClusterAccountingDatabase {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("Name", self.name);
            to.set("Port", self.port);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Details of a restricted instance group in a SageMaker HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterRestrictedInstanceGroup {
        /// The configuration for the restricted instance groups (RIG) environment.
        pub environment_config: Option<Value<EnvironmentConfig>>,
        /// The execution role for the instance group to assume.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// The number of instances you specified to add to the restricted instance group of a SageMaker HyperPod cluster.
        ///
        /// Required. 0 to 6758.
        pub instance_count: Option<Value<i64>>,
        /// The name of the instance group of a SageMaker HyperPod cluster.
        ///
        /// Required. 1 to 63 characters.
        pub instance_group_name: Option<Value<String>>,
        /// The instance storage configuration for the instance group.
        ///
        /// 0 to 4 items.
        pub instance_storage_configs: Option<Value<Vec<ClusterInstanceStorageConfig>>>,
        /// The instance type of the instance group of a SageMaker HyperPod cluster.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// Nodes will undergo advanced stress test to detect and replace faulty instances, based on the type of deep health
        /// check(s) passed in.
        ///
        /// 1 to 3 items.
        pub on_start_deep_health_checks: Option<Value<Vec<String>>>,
        /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
        /// have access to.
        pub override_vpc_config: Option<Value<VpcConfig>>,
        /// The number you specified to TreadsPerCore in CreateCluster for enabling or disabling multithreading.
        ///
        /// 1 to 2.
        pub threads_per_core: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the training plan to use for this cluster restricted instance group.
        ///
        /// 50 to 2048 characters.
        pub training_plan_arn: Option<Value<String>>,
    }

    impl Lower for ClusterRestrictedInstanceGroup {
        fn fields(self, to: &mut Fields) {
            to.set("EnvironmentConfig", self.environment_config);
            to.set("ExecutionRole", self.execution_role);
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceGroupName", self.instance_group_name);
            to.set("InstanceStorageConfigs", self.instance_storage_configs);
            to.set("InstanceType", self.instance_type);
            to.set("OnStartDeepHealthChecks", self.on_start_deep_health_checks);
            to.set("OverrideVpcConfig", self.override_vpc_config);
            to.set("ThreadsPerCore", self.threads_per_core);
            to.set("TrainingPlanArn", self.training_plan_arn);
        }
    }

    /// The configuration for the restricted instance groups (RIG) environment.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentConfig {
        /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
        pub f_sx_lustre_config: Option<Value<FSxLustreConfig>>,
    }

    impl Lower for EnvironmentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FSxLustreConfig", self.f_sx_lustre_config);
        }
    }

    /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct FSxLustreConfig {
        /// The throughput capacity of the Amazon FSx for Lustre file system, measured in MB/s per TiB of storage.
        ///
        /// Required. 125 to 1000.
        pub per_unit_storage_throughput: Option<Value<i64>>,
        /// The storage capacity of the Amazon FSx for Lustre file system, specified in gibibytes (GiB).
        ///
        /// Required. 1200 to 100800.
        pub size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for FSxLustreConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PerUnitStorageThroughput", self.per_unit_storage_throughput);
            to.set("SizeInGiB", self.size_in_gi_b);
        }
    }

    /// The cluster-level configuration for restricted instance groups, including shared environment settings for
    /// inter-RIG communication and FSx Lustre sharing.
    #[derive(Clone, Debug, Default)]
    pub struct RestrictedInstanceGroupsConfig {
        /// The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre
        /// storage.
        ///
        /// Required.
        pub shared_environment_config: Option<Value<SharedEnvironmentConfig>>,
    }

    impl Lower for RestrictedInstanceGroupsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SharedEnvironmentConfig", self.shared_environment_config);
        }
    }

    /// The shared environment configuration for restricted instance groups that use cluster-level shared FSx Lustre
    /// storage.
    #[derive(Clone, Debug, Default)]
    pub struct SharedEnvironmentConfig {
        /// Configuration settings for an Amazon FSx for Lustre file system to be used with the cluster.
        pub f_sx_lustre_config: Option<Value<FSxLustreConfig>>,
        /// The deletion policy for the shared FSx Lustre file system. Keep retains the FSx when RIGs are deleted.
        ///
        /// Required. One of `Keep`, `DeleteIfNotUsed`.
        pub f_sx_lustre_deletion_policy: Option<Value<String>>,
    }

    impl Lower for SharedEnvironmentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FSxLustreConfig", self.f_sx_lustre_config);
            to.set("FSxLustreDeletionPolicy", self.f_sx_lustre_deletion_policy);
        }
    }

    /// A key-value pair to associate with a resource.
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
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Configuration for tiered storage in the SageMaker HyperPod cluster.
    #[derive(Clone, Debug, Default)]
    pub struct TieredStorageConfig {
        /// The percentage of instance memory to allocate for tiered storage.
        ///
        /// 0 to 100.
        pub instance_memory_allocation_percentage: Option<Value<i64>>,
        /// The mode of tiered storage.
        ///
        /// Required. One of `Enable`, `Disable`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for TieredStorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceMemoryAllocationPercentage", self.instance_memory_allocation_percentage);
            to.set("Mode", self.mode);
        }
    }
}

/// `AWS::SageMaker::ClusterSchedulerConfig`.
///
/// Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig. Cluster policy configuration used for task
/// prioritization and fair-share allocation of idle compute.
#[derive(Clone, Debug, Default)]
pub struct ClusterSchedulerConfig {
    /// ARN of the cluster.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// Description of the cluster policy.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Name for the cluster policy.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Cluster policy configuration.
    ///
    /// Required.
    pub scheduler_config: Option<Value<cluster_scheduler_config::SchedulerConfig>>,
    /// Tags of the cluster policy.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cluster_scheduler_config::Tag>>>,
}

impl Lower for ClusterSchedulerConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SchedulerConfig", self.scheduler_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterSchedulerConfig {
    const TYPE: &'static str = "AWS::SageMaker::ClusterSchedulerConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterSchedulerConfig> {
    /// `Ref`: its `ClusterSchedulerConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN of the cluster policy.
    pub fn cluster_scheduler_config_arn(self) -> Value<Arn> {
        self.attribute("ClusterSchedulerConfigArn")
    }

    /// ID of the cluster policy.
    pub fn cluster_scheduler_config_id(self) -> Value<String> {
        self.attribute("ClusterSchedulerConfigId")
    }

    /// Version of the cluster policy.
    pub fn cluster_scheduler_config_version(self) -> Value<i64> {
        self.attribute("ClusterSchedulerConfigVersion")
    }

    /// Creation time of the cluster policy.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Status of the cluster policy.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ClusterSchedulerConfig`] is made of.
pub mod cluster_scheduler_config {
    use super::*;

    /// Cluster policy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulerConfig {
        /// When enabled, entities borrow idle compute based on assigned FairShareWeight.
        ///
        /// One of `Enabled`, `Disabled`.
        pub fair_share: Option<Value<String>>,
        /// Configuration for sharing idle compute resources across entities.
        ///
        /// One of `Enabled`, `Disabled`.
        pub idle_resource_sharing: Option<Value<String>>,
        /// List of priority class configurations.
        ///
        /// 0 to 10 items.
        pub priority_classes: Option<Value<Vec<PriorityClass>>>,
    }

    impl Lower for SchedulerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FairShare", self.fair_share);
            to.set("IdleResourceSharing", self.idle_resource_sharing);
            to.set("PriorityClasses", self.priority_classes);
        }
    }

    /// Priority class configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PriorityClass {
        /// Name of the priority class.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Weight of the priority class. Range 0-100, default 0.
        ///
        /// Required. 0 to 100.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for PriorityClass {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Weight", self.weight);
        }
    }

    /// `Tag` of `AWS::SageMaker::ClusterSchedulerConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SageMaker::CodeRepository`.
///
/// Creates a Git repository as a resource in your SageMaker AI account. You can associate the repository with
/// notebook instances so that you can use Git source control for the notebooks you create.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}`.
#[derive(Clone, Debug, Default)]
pub struct CodeRepository {
    /// The name of the Git repository.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub code_repository_name: Option<Value<String>>,
    /// Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS
    /// Secrets Manager secret that contains the credentials used to access the repository.
    ///
    /// Required.
    pub git_config: Option<Value<code_repository::GitConfig>>,
    /// List of tags for Code Repository.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<code_repository::Tag>>>,
}

impl Lower for CodeRepository {
    fn fields(self, to: &mut Fields) {
        to.set("CodeRepositoryName", self.code_repository_name);
        to.set("GitConfig", self.git_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CodeRepository {
    const TYPE: &'static str = "AWS::SageMaker::CodeRepository";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CodeRepository> {
    /// `Ref`: its `CodeRepositoryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the code repository.
    pub fn code_repository_arn(self) -> Value<Arn> {
        self.attribute("CodeRepositoryArn")
    }

    /// The name of the code repository, such as `myCodeRepo`.
    pub fn code_repository_name(self) -> Value<String> {
        self.attribute("CodeRepositoryName")
    }
}

/// What [`CodeRepository`] is made of.
pub mod code_repository {
    use super::*;

    /// Specifies configuration details for a Git repository in your AWS account.
    #[derive(Clone, Debug, Default)]
    pub struct GitConfig {
        /// The default branch for the Git repository.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub branch: Option<Value<String>>,
        /// The URL where the Git repository is located.
        ///
        /// Required. 11 to 1024 characters. A change replaces the resource.
        pub repository_url: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the credentials used to access
        /// the git repository.
        ///
        /// 1 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for GitConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Branch", self.branch);
            to.set("RepositoryUrl", self.repository_url);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// `Tag` of `AWS::SageMaker::CodeRepository`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::SageMaker::ComputeQuota`.
///
/// Resource Type definition for AWS::SageMaker::ComputeQuota. Defines a compute allocation rule for an
/// EKS-orchestrated SageMaker HyperPod cluster's task governance.
#[derive(Clone, Debug, Default)]
pub struct ComputeQuota {
    /// Whether the compute allocation rule is active. Defaults service-side to 'Enabled' when omitted on Create.
    ///
    /// One of `Enabled`, `Disabled`.
    pub activation_state: Option<Value<String>>,
    /// The ARN of the EKS-orchestrated SageMaker HyperPod cluster the compute allocation definition is bound to.
    ///
    /// Required. 20 to 256 characters. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy.
    ///
    /// Required.
    pub compute_quota_config: Option<Value<compute_quota::ComputeQuotaConfig>>,
    /// The team this compute allocation rule applies to.
    ///
    /// Required.
    pub compute_quota_target: Option<Value<compute_quota::ComputeQuotaTarget>>,
    /// A free-form description of the compute allocation definition.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the compute allocation definition.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags to associate with the compute allocation definition.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<compute_quota::Tag>>>,
}

impl Lower for ComputeQuota {
    fn fields(self, to: &mut Fields) {
        to.set("ActivationState", self.activation_state);
        to.set("ClusterArn", self.cluster_arn);
        to.set("ComputeQuotaConfig", self.compute_quota_config);
        to.set("ComputeQuotaTarget", self.compute_quota_target);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ComputeQuota {
    const TYPE: &'static str = "AWS::SageMaker::ComputeQuota";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ComputeQuota> {
    /// `Ref`: its `ComputeQuotaArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ComputeQuotaArn`.
    pub fn compute_quota_arn(self) -> Value<Arn> {
        self.attribute("ComputeQuotaArn")
    }

    /// The attribute `ComputeQuotaId`.
    pub fn compute_quota_id(self) -> Value<String> {
        self.attribute("ComputeQuotaId")
    }

    /// The attribute `ComputeQuotaVersion`.
    pub fn compute_quota_version(self) -> Value<i64> {
        self.attribute("ComputeQuotaVersion")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `LastModifiedTime`.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ComputeQuota`] is made of.
pub mod compute_quota {
    use super::*;

    /// Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeQuotaConfig {
        /// Per-instance-type compute quotas for the team.
        ///
        /// 0 to 15 items.
        pub compute_quota_resources: Option<Value<Vec<ComputeQuotaResourceConfig>>>,
        /// Team-task preemption policy. Defaults service-side to 'LowerPriority' when omitted on Create.
        ///
        /// One of `Never`, `LowerPriority`.
        pub preempt_team_tasks: Option<Value<String>>,
        /// Idle-resource-sharing strategy for this team's quota. When omitted, the service applies defaults
        /// (Strategy=LendAndBorrow, BorrowLimit=50).
        pub resource_sharing_config: Option<Value<ResourceSharingConfig>>,
    }

    impl Lower for ComputeQuotaConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeQuotaResources", self.compute_quota_resources);
            to.set("PreemptTeamTasks", self.preempt_team_tasks);
            to.set("ResourceSharingConfig", self.resource_sharing_config);
        }
    }

    /// Per-instance-type compute quota element. Reused under ComputeQuotaConfig.ComputeQuotaResources and
    /// ResourceSharingConfig.AbsoluteBorrowLimits.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeQuotaResourceConfig {
        /// Multi-instance GPU (MIG) partition profile and count, for fractional accelerator allocation. Service rejects MIG
        /// profiles that the chosen InstanceType does not support.
        pub accelerator_partition: Option<Value<AcceleratorPartitionConfig>>,
        /// The number of accelerators (e.g., GPUs) of this type allocated to the team. SageMaker auto-fills VCpu /
        /// MemoryInGiB ratio-proportionally if only this is set.
        ///
        /// 0 to 10000000.
        pub accelerators: Option<Value<i64>>,
        /// The number of instances of this type allocated to the team.
        ///
        /// 0 to 10000000.
        pub count: Option<Value<i64>>,
        /// The cluster instance type the quota applies to (e.g., 'ml.m5.xlarge', 'ml.p5.48xlarge'). Validated by the
        /// service against the supported HyperPod instance types.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// The memory in GiB allocated to the team. Floating-point. SageMaker auto-fills Accelerators / VCpu
        /// ratio-proportionally if only this is set.
        ///
        /// 0 to 10000000.
        pub memory_in_gi_b: Option<Value<f64>>,
        /// The number of vCPUs allocated to the team. Floating-point. SageMaker auto-fills Accelerators / MemoryInGiB
        /// ratio-proportionally if only this is set.
        ///
        /// 0 to 10000000.
        pub v_cpu: Option<Value<f64>>,
    }

    impl Lower for ComputeQuotaResourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorPartition", self.accelerator_partition);
            to.set("Accelerators", self.accelerators);
            to.set("Count", self.count);
            to.set("InstanceType", self.instance_type);
            to.set("MemoryInGiB", self.memory_in_gi_b);
            to.set("VCpu", self.v_cpu);
        }
    }

    /// Multi-instance GPU (MIG) partition profile and count for fractional accelerator allocation.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorPartitionConfig {
        /// The number of MIG partitions of the specified Type allocated to the team.
        ///
        /// Required. 0 to 10000000.
        pub count: Option<Value<i64>>,
        /// MIG profile type. Service rejects MIG profiles that the chosen InstanceType does not support.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AcceleratorPartitionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Type", self.type_);
        }
    }

    /// Idle-resource-sharing strategy for this team's quota.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSharingConfig {
        /// Per-instance-type absolute caps on resources this team can borrow.
        ///
        /// 0 to 15 items.
        pub absolute_borrow_limits: Option<Value<Vec<ComputeQuotaResourceConfig>>>,
        /// Maximum percentage of the team's idle quota that can be borrowed by other teams. Smithy admits 0..10000; in
        /// practice the service-documented operational range is 1..500.
        ///
        /// 0 to 10000.
        pub borrow_limit: Option<Value<i64>>,
        /// How this team participates in idle-resource sharing.
        ///
        /// Required. One of `Lend`, `DontLend`, `LendAndBorrow`.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for ResourceSharingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AbsoluteBorrowLimits", self.absolute_borrow_limits);
            to.set("BorrowLimit", self.borrow_limit);
            to.set("Strategy", self.strategy);
        }
    }

    /// The team this compute allocation rule applies to.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeQuotaTarget {
        /// Relative fair-share weight when fair-share scheduling is enabled on the parent ClusterSchedulerConfig.
        ///
        /// 0 to 100.
        pub fair_share_weight: Option<Value<i64>>,
        /// The name of the team. Materialized as Kubernetes namespace 'hyperpod-ns-\<TeamName>' on the EKS cluster, so the
        /// value must satisfy RFC 1123 namespace constraints.
        ///
        /// Required. A change replaces the resource.
        pub team_name: Option<Value<String>>,
    }

    impl Lower for ComputeQuotaTarget {
        fn fields(self, to: &mut Fields) {
            to.set("FairShareWeight", self.fair_share_weight);
            to.set("TeamName", self.team_name);
        }
    }

    /// `Tag` of `AWS::SageMaker::ComputeQuota`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SageMaker::Context`.
///
/// Resource type definition for AWS::SageMaker::Context. A context is a lineage tracking entity that represents a
/// logical grouping of other tracking or experiment entities.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}`.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The name of the context. Must be unique to your account in an AWS Region.
    ///
    /// Required. 1 to 120 characters. A change replaces the resource.
    pub context_name: Option<Value<String>>,
    /// The context type.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub context_type: Option<Value<String>>,
    /// The description of the context.
    ///
    /// 0 to 3072 characters.
    pub description: Option<Value<String>>,
    /// A list of properties to add to the context.
    pub properties: Option<Value<BTreeMap<String, String>>>,
    /// The source type, ID, and URI.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<context::Source>>,
    /// A list of tags to apply to the context.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<context::ContextTags>>>,
}

impl Lower for Context {
    fn fields(self, to: &mut Fields) {
        to.set("ContextName", self.context_name);
        to.set("ContextType", self.context_type);
        to.set("Description", self.description);
        to.set("Properties", self.properties);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Context {
    const TYPE: &'static str = "AWS::SageMaker::Context";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Context> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the context.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the context was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the context was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Context`] is made of.
pub mod context {
    use super::*;

    /// The source type, ID, and URI.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// The ID of the source.
        ///
        /// 0 to 256 characters.
        pub source_id: Option<Value<String>>,
        /// The type of the source.
        ///
        /// 0 to 256 characters.
        pub source_type: Option<Value<String>>,
        /// The URI of the source.
        ///
        /// Required. 1 to 2048 characters.
        pub source_uri: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("SourceId", self.source_id);
            to.set("SourceType", self.source_type);
            to.set("SourceUri", self.source_uri);
        }
    }

    /// `Tags` of `AWS::SageMaker::Context`.
    #[derive(Clone, Debug, Default)]
    pub struct ContextTags {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ContextTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::DataQualityJobDefinition`.
///
/// Creates a definition for a job that monitors data quality and drift. For information about model monitor, see
/// Amazon SageMaker AI Model Monitor.
///
/// Its ARN:
/// `arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct DataQualityJobDefinition {
    /// Specifies the container that runs the monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub data_quality_app_specification: Option<Value<data_quality_job_definition::DataQualityAppSpecification>>,
    /// Configures the constraints and baselines for the monitoring job.
    ///
    /// A change replaces the resource.
    pub data_quality_baseline_config: Option<Value<data_quality_job_definition::DataQualityBaselineConfig>>,
    /// A list of inputs for the monitoring job. Currently endpoints are supported as monitoring inputs.
    ///
    /// Required. A change replaces the resource.
    pub data_quality_job_input: Option<Value<data_quality_job_definition::DataQualityJobInput>>,
    /// The output configuration for monitoring jobs.
    ///
    /// Required. A change replaces the resource.
    pub data_quality_job_output_config: Option<Value<data_quality_job_definition::MonitoringOutputConfig>>,
    /// The name of the endpoint used to run the monitoring job.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The name for the monitoring job definition.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub job_resources: Option<Value<data_quality_job_definition::MonitoringResources>>,
    /// Specifies networking configuration for the monitoring job.
    ///
    /// A change replaces the resource.
    pub network_config: Option<Value<data_quality_job_definition::NetworkConfig>>,
    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// A change replaces the resource.
    pub stopping_condition: Option<Value<data_quality_job_definition::StoppingCondition>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<data_quality_job_definition::Tag>>>,
}

impl Lower for DataQualityJobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("DataQualityAppSpecification", self.data_quality_app_specification);
        to.set("DataQualityBaselineConfig", self.data_quality_baseline_config);
        to.set("DataQualityJobInput", self.data_quality_job_input);
        to.set("DataQualityJobOutputConfig", self.data_quality_job_output_config);
        to.set("EndpointName", self.endpoint_name);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("JobResources", self.job_resources);
        to.set("NetworkConfig", self.network_config);
        to.set("RoleArn", self.role_arn);
        to.set("StoppingCondition", self.stopping_condition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataQualityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::DataQualityJobDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataQualityJobDefinition> {
    /// `Ref`: its `JobDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the job definition was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    pub fn job_definition_arn(self) -> Value<Arn> {
        self.attribute("JobDefinitionArn")
    }
}

/// What [`DataQualityJobDefinition`] is made of.
pub mod data_quality_job_definition {
    use super::*;

    /// Information about the container that a data quality monitoring job runs.
    #[derive(Clone, Debug, Default)]
    pub struct DataQualityAppSpecification {
        /// The arguments to send to the container that the monitoring job runs.
        ///
        /// 1 to 50 items. A change replaces the resource.
        pub container_arguments: Option<Value<Vec<String>>>,
        /// The entrypoint for a container used to run a monitoring job.
        ///
        /// 1 to 100 items. A change replaces the resource.
        pub container_entrypoint: Option<Value<Vec<String>>>,
        /// Sets the environment variables in the container that the monitoring job runs.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The container image that the data quality monitoring job runs.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub image_uri: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in
        /// (first party) containers.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub post_analytics_processor_source_uri: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload
        /// and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub record_preprocessor_source_uri: Option<Value<String>>,
    }

    impl Lower for DataQualityAppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerArguments", self.container_arguments);
            to.set("ContainerEntrypoint", self.container_entrypoint);
            to.set("Environment", self.environment);
            to.set("ImageUri", self.image_uri);
            to.set("PostAnalyticsProcessorSourceUri", self.post_analytics_processor_source_uri);
            to.set("RecordPreprocessorSourceUri", self.record_preprocessor_source_uri);
        }
    }

    /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared
    /// against the results of the current job from the series of jobs scheduled to collect data periodically.
    #[derive(Clone, Debug, Default)]
    pub struct DataQualityBaselineConfig {
        /// The name of the job that performs baselining for the data quality monitoring job.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub baselining_job_name: Option<Value<String>>,
        /// The constraints resource for a monitoring job.
        ///
        /// A change replaces the resource.
        pub constraints_resource: Option<Value<ConstraintsResource>>,
        /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared
        /// against the results of the current job from the series of jobs scheduled to collect data periodically.
        ///
        /// A change replaces the resource.
        pub statistics_resource: Option<Value<StatisticsResource>>,
    }

    impl Lower for DataQualityBaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BaseliningJobName", self.baselining_job_name);
            to.set("ConstraintsResource", self.constraints_resource);
            to.set("StatisticsResource", self.statistics_resource);
        }
    }

    /// The constraints resource for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct ConstraintsResource {
        /// The Amazon S3 URI for the constraints resource.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ConstraintsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The statistics resource for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct StatisticsResource {
        /// The Amazon S3 URI for the statistics resource.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for StatisticsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The input for the data quality monitoring job. Currently endpoints are supported for input.
    #[derive(Clone, Debug, Default)]
    pub struct DataQualityJobInput {
        /// Input object for the batch transform job.
        ///
        /// A change replaces the resource.
        pub batch_transform_input: Option<Value<BatchTransformInput>>,
        /// Input object for the endpoint.
        ///
        /// A change replaces the resource.
        pub endpoint_input: Option<Value<EndpointInput>>,
    }

    impl Lower for DataQualityJobInput {
        fn fields(self, to: &mut Fields) {
            to.set("BatchTransformInput", self.batch_transform_input);
            to.set("EndpointInput", self.endpoint_input);
        }
    }

    /// Input object for the batch transform job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchTransformInput {
        /// The Amazon S3 location being used to capture the data.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub data_captured_destination_s3_uri: Option<Value<String>>,
        /// The dataset format for your batch transform job.
        ///
        /// Required. A change replaces the resource.
        pub dataset_format: Option<Value<DatasetFormat>>,
        /// The attributes of the input data to exclude from the analysis.
        ///
        /// 0 to 100 characters.
        pub exclude_features_attribute: Option<Value<String>>,
        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for BatchTransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCapturedDestinationS3Uri", self.data_captured_destination_s3_uri);
            to.set("DatasetFormat", self.dataset_format);
            to.set("ExcludeFeaturesAttribute", self.exclude_features_attribute);
            to.set("LocalPath", self.local_path);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The dataset format of the data to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetFormat {
        /// The CSV format.
        ///
        /// A change replaces the resource.
        pub csv: Option<Value<Csv>>,
        /// The Json format.
        ///
        /// A change replaces the resource.
        pub json: Option<Value<DataQualityJobDefinitionJson>>,
        /// A flag indicate if the dataset format is Parquet.
        ///
        /// A change replaces the resource.
        pub parquet: Option<Value<bool>>,
    }

    impl Lower for DatasetFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Json", self.json);
            to.set("Parquet", self.parquet);
        }
    }

    /// The CSV format.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// A boolean flag indicating if given CSV has header.
        ///
        /// A change replaces the resource.
        pub header: Option<Value<bool>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The Json format.
    #[derive(Clone, Debug, Default)]
    pub struct DataQualityJobDefinitionJson {
        /// A boolean flag indicating if it is JSON line format.
        ///
        /// A change replaces the resource.
        pub line: Option<Value<bool>>,
    }

    impl Lower for DataQualityJobDefinitionJson {
        fn fields(self, to: &mut Fields) {
            to.set("Line", self.line);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointInput {
        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// Required. 0 to 63 characters. A change replaces the resource.
        pub endpoint_name: Option<Value<String>>,
        /// The attributes of the input data to exclude from the analysis.
        ///
        /// 0 to 100 characters.
        pub exclude_features_attribute: Option<Value<String>>,
        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for EndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointName", self.endpoint_name);
            to.set("ExcludeFeaturesAttribute", self.exclude_features_attribute);
            to.set("LocalPath", self.local_path);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The output configuration for monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutputConfig {
        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// Required. 1 to 1 characters. A change replaces the resource.
        pub monitoring_outputs: Option<Value<Vec<MonitoringOutput>>>,
    }

    impl Lower for MonitoringOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MonitoringOutputs", self.monitoring_outputs);
        }
    }

    /// The output object for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutput {
        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// Required. A change replaces the resource.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for MonitoringOutput {
        fn fields(self, to: &mut Fields) {
            to.set("S3Output", self.s3_output);
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// One of `Continuous`, `EndOfJob`. A change replaces the resource.
        pub s3_upload_mode: Option<Value<String>>,
        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        /// job.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringResources {
        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// Required. A change replaces the resource.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for MonitoringResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// The configuration for the cluster of resources used to run the processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify
        /// a value greater than 1.
        ///
        /// Required. 1 to 100. A change replaces the resource.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// 1 to 2048. A change replaces the resource.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384. A change replaces the resource.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        ///
        /// A change replaces the resource.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// A change replaces the resource.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        /// training and model containers by configuring the VPC.
        ///
        /// A change replaces the resource.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 86400. A change replaces the resource.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::Device`.
///
/// The `AWS::SageMaker::Device` resource is an Amazon SageMaker resource type that allows you to register your
/// Devices against an existing SageMaker Edge Manager DeviceFleet.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// Edge device you want to create.
    pub device: Option<Value<device::Device>>,
    /// The name of the fleet the device belongs to.
    ///
    /// Required. 1 to 63 characters.
    pub device_fleet_name: Option<Value<String>>,
    /// An array of key-value pairs that contain metadata to help you categorize and organize your devices. Each tag
    /// consists of a key and a value, both of which you define.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<device::Tag>>>,
}

impl Lower for Device {
    fn fields(self, to: &mut Fields) {
        to.set("Device", self.device);
        to.set("DeviceFleetName", self.device_fleet_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Device {
    const TYPE: &'static str = "AWS::SageMaker::Device";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Device> {
    /// `Ref`: its `DeviceFleetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Device`] is made of.
pub mod device {
    use super::*;

    /// Information of a particular device.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// Description of the device.
        ///
        /// 1 to 40 characters.
        pub description: Option<Value<String>>,
        /// The name of the device.
        ///
        /// Required. 1 to 63 characters. A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// AWS Internet of Things (IoT) object name.
        ///
        /// At most 128 characters.
        pub iot_thing_name: Option<Value<String>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("DeviceName", self.device_name);
            to.set("IotThingName", self.iot_thing_name);
        }
    }

    /// `Tag` of `AWS::SageMaker::Device`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::DeviceFleet`.
///
/// The `AWS::SageMaker::DeviceFleet` resource is an Amazon SageMaker resource type that allows you to create a
/// DeviceFleet that manages your SageMaker Edge Manager Devices.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}`.
#[derive(Clone, Debug, Default)]
pub struct DeviceFleet {
    /// A description of the fleet.
    ///
    /// 0 to 800 characters.
    pub description: Option<Value<String>>,
    /// Name of the device fleet.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub device_fleet_name: Option<Value<String>>,
    /// The output configuration for storing sample data collected by the fleet.
    ///
    /// Required.
    pub output_config: Option<Value<device_fleet::EdgeOutputConfig>>,
    /// The Amazon Resource Name (ARN) that has access to AWS Internet of Things (IoT).
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs that contain metadata to help you categorize and organize your device fleets.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<device_fleet::Tag>>>,
}

impl Lower for DeviceFleet {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DeviceFleetName", self.device_fleet_name);
        to.set("OutputConfig", self.output_config);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeviceFleet {
    const TYPE: &'static str = "AWS::SageMaker::DeviceFleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeviceFleet> {
    /// `Ref`: its `DeviceFleetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DeviceFleet`] is made of.
pub mod device_fleet {
    use super::*;

    /// The output configuration for storing sample data collected by the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct EdgeOutputConfig {
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// after compilation job.
        ///
        /// 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The Amazon Simple Storage (S3) bucket URI.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_output_location: Option<Value<String>>,
    }

    impl Lower for EdgeOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("S3OutputLocation", self.s3_output_location);
        }
    }

    /// Key-value pair to associate as a tag for the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The key value of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::Domain`.
///
/// Creates a `Domain`. A domain consists of an associated Amazon Elastic File System volume, a list of authorized
/// users, and a variety of security, application, policy, and Amazon Virtual Private Cloud (VPC) configurations.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// Specifies the VPC used for non-EFS traffic. The default value is `PublicInternetOnly`.
    ///
    /// One of `PublicInternetOnly`, `VpcOnly`. A change replaces the resource.
    pub app_network_access_type: Option<Value<String>>,
    /// The entity that creates and manages the required security groups for inter-app communication in `VpcOnly` mode.
    ///
    /// One of `Service`, `Customer`.
    pub app_security_group_management: Option<Value<String>>,
    /// The mode of authentication that members use to access the Domain.
    ///
    /// Required. One of `SSO`, `IAM`. A change replaces the resource.
    pub auth_mode: Option<Value<String>>,
    /// The default settings for shared spaces that users create in the domain.
    pub default_space_settings: Option<Value<domain::DefaultSpaceSettings>>,
    /// The default user settings.
    ///
    /// Required.
    pub default_user_settings: Option<Value<domain::UserSettings>>,
    /// The domain name.
    ///
    /// Required. At most 63 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// A collection of settings that apply to the `SageMaker Domain`. These settings are specified through the
    /// `CreateDomain` API call.
    pub domain_settings: Option<Value<domain::DomainSettings>>,
    /// Indicates whether a home EFS file system is created for the domain. Set to Disabled to skip EFS creation and
    /// reduce domain creation time.
    ///
    /// One of `Enabled`, `Disabled`.
    pub home_efs_file_system_creation: Option<Value<String>>,
    /// SageMaker uses AWS KMS to encrypt the EFS volume attached to the Domain with an AWS managed customer master key
    /// (CMK) by default.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The VPC subnets that Studio uses for communication.
    ///
    /// 1 to 16 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Indicates whether the tags added to Domain, User Profile and Space entity is propagated to all SageMaker
    /// resources.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub tag_propagation: Option<Value<String>>,
    /// Tags to associated with the Domain. Each tag consists of a key and an optional value. Tag keys must be unique
    /// per resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<domain::Tag>>>,
    /// The ID of the Amazon Virtual Private Cloud (Amazon VPC) that Studio uses for communication.
    ///
    /// 0 to 32 characters. Some changes replace the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("AppNetworkAccessType", self.app_network_access_type);
        to.set("AppSecurityGroupManagement", self.app_security_group_management);
        to.set("AuthMode", self.auth_mode);
        to.set("DefaultSpaceSettings", self.default_space_settings);
        to.set("DefaultUserSettings", self.default_user_settings);
        to.set("DomainName", self.domain_name);
        to.set("DomainSettings", self.domain_settings);
        to.set("HomeEfsFileSystemCreation", self.home_efs_file_system_creation);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("SubnetIds", self.subnet_ids);
        to.set("TagPropagation", self.tag_propagation);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::SageMaker::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `DomainId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Domain, such as
    /// `arn:aws:sagemaker:us-west-2:account-id:domain/my-domain-name`.
    pub fn domain_arn(self) -> Value<Arn> {
        self.attribute("DomainArn")
    }

    /// The Domain ID.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the Amazon Elastic File System (EFS) managed by this Domain.
    pub fn home_efs_file_system_id(self) -> Value<String> {
        self.attribute("HomeEfsFileSystemId")
    }

    /// The ID of the security group that authorizes traffic between the `RSessionGateway` apps and the
    /// `RStudioServerPro` app.
    pub fn security_group_id_for_domain_boundary(self) -> Value<String> {
        self.attribute("SecurityGroupIdForDomainBoundary")
    }

    /// The ARN of the application managed by SageMaker in IAM Identity Center. This value is only returned for domains
    /// created after October 1, 2023.
    pub fn single_sign_on_application_arn(self) -> Value<Arn> {
        self.attribute("SingleSignOnApplicationArn")
    }

    /// The SSO managed application instance ID.
    pub fn single_sign_on_managed_application_instance_id(self) -> Value<String> {
        self.attribute("SingleSignOnManagedApplicationInstanceId")
    }

    /// The URL for the Domain.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// The default settings for shared spaces that users create in the domain.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultSpaceSettings {
        /// The settings for assigning a custom file system to a domain. Permitted users can access this file system in
        /// Amazon SageMaker AI Studio.
        ///
        /// 0 to 2 items.
        pub custom_file_system_configs: Option<Value<Vec<CustomFileSystemConfig>>>,
        /// The Jupyter lab's custom posix user configurations.
        pub custom_posix_user_config: Option<Value<CustomPosixUserConfig>>,
        /// The ARN of the execution role for the space.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// The JupyterLab app settings.
        pub jupyter_lab_app_settings: Option<Value<JupyterLabAppSettings>>,
        /// The JupyterServer app settings.
        pub jupyter_server_app_settings: Option<Value<JupyterServerAppSettings>>,
        /// The KernelGateway app settings.
        pub kernel_gateway_app_settings: Option<Value<KernelGatewayAppSettings>>,
        /// The security group IDs for the Amazon VPC that the space uses for communication.
        ///
        /// 0 to 5 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Default storage settings for a space.
        pub space_storage_settings: Option<Value<DefaultSpaceStorageSettings>>,
    }

    impl Lower for DefaultSpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomFileSystemConfigs", self.custom_file_system_configs);
            to.set("CustomPosixUserConfig", self.custom_posix_user_config);
            to.set("ExecutionRole", self.execution_role);
            to.set("JupyterLabAppSettings", self.jupyter_lab_app_settings);
            to.set("JupyterServerAppSettings", self.jupyter_server_app_settings);
            to.set("KernelGatewayAppSettings", self.kernel_gateway_app_settings);
            to.set("SecurityGroups", self.security_groups);
            to.set("SpaceStorageSettings", self.space_storage_settings);
        }
    }

    /// The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain.
    #[derive(Clone, Debug, Default)]
    pub struct CustomFileSystemConfig {
        /// The settings for a custom Amazon EFS file system.
        pub efs_file_system_config: Option<Value<EFSFileSystemConfig>>,
        /// The settings for a custom Amazon FSx for Lustre file system.
        pub f_sx_lustre_file_system_config: Option<Value<FSxLustreFileSystemConfig>>,
        /// Configuration settings for a custom Amazon S3 file system.
        pub s3_file_system_config: Option<Value<S3FileSystemConfig>>,
    }

    impl Lower for CustomFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EFSFileSystemConfig", self.efs_file_system_config);
            to.set("FSxLustreFileSystemConfig", self.f_sx_lustre_file_system_config);
            to.set("S3FileSystemConfig", self.s3_file_system_config);
        }
    }

    /// The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI
    /// Domain.
    #[derive(Clone, Debug, Default)]
    pub struct EFSFileSystemConfig {
        /// The ID of your Amazon EFS file system.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
        /// The path to the file system directory that is accessible in Amazon SageMaker AI Studio. Permitted users can
        /// access only this directory and below.
        ///
        /// 1 to 256 characters.
        pub file_system_path: Option<Value<String>>,
    }

    impl Lower for EFSFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("FileSystemPath", self.file_system_path);
        }
    }

    /// The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon
    /// SageMaker Domain.
    #[derive(Clone, Debug, Default)]
    pub struct FSxLustreFileSystemConfig {
        /// The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
        /// The path to the file system directory that is accessible in Amazon SageMaker Studio. Permitted users can access
        /// only this directory and below.
        ///
        /// 1 to 256 characters.
        pub file_system_path: Option<Value<String>>,
    }

    impl Lower for FSxLustreFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("FileSystemPath", self.file_system_path);
        }
    }

    /// Configuration for the custom Amazon S3 file system.
    #[derive(Clone, Debug, Default)]
    pub struct S3FileSystemConfig {
        /// The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio
        /// environment.
        ///
        /// 0 to 1024 characters.
        pub mount_path: Option<Value<String>>,
        /// The Amazon S3 URI of the S3 file system configuration.
        ///
        /// 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3FileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Details about the POSIX identity that is used for file system operations.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPosixUserConfig {
        /// The POSIX group ID.
        ///
        /// Required. 1001 to 4000000.
        pub gid: Option<Value<i64>>,
        /// The POSIX user ID.
        ///
        /// Required. 10000 to 4000000.
        pub uid: Option<Value<i64>>,
    }

    impl Lower for CustomPosixUserConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("Uid", self.uid);
        }
    }

    /// The settings for the JupyterLab application.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterLabAppSettings {
        /// Indicates whether idle shutdown is activated for JupyterLab applications.
        pub app_lifecycle_management: Option<Value<AppLifecycleManagement>>,
        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made
        /// in the default lifecycle configuration.
        ///
        /// 0 to 256 characters.
        pub built_in_lifecycle_config_arn: Option<Value<String>>,
        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab
        /// application.
        ///
        /// 0 to 30 items.
        pub code_repositories: Option<Value<Vec<CodeRepository>>>,
        /// A list of custom SageMaker images that are configured to run as a JupyterLab app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        /// JupyterLab app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for JupyterLabAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AppLifecycleManagement", self.app_lifecycle_management);
            to.set("BuiltInLifecycleConfigArn", self.built_in_lifecycle_config_arn);
            to.set("CodeRepositories", self.code_repositories);
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// Settings that are used to configure and manage the lifecycle of Amazon SageMaker Studio applications.
    #[derive(Clone, Debug, Default)]
    pub struct AppLifecycleManagement {
        /// Settings related to idle shutdown of Studio applications.
        pub idle_settings: Option<Value<IdleSettings>>,
    }

    impl Lower for AppLifecycleManagement {
        fn fields(self, to: &mut Fields) {
            to.set("IdleSettings", self.idle_settings);
        }
    }

    /// Settings related to idle shutdown of Studio applications.
    #[derive(Clone, Debug, Default)]
    pub struct IdleSettings {
        /// The time that SageMaker waits after the application becomes idle before shutting it down.
        ///
        /// 60 to 525600.
        pub idle_timeout_in_minutes: Option<Value<i64>>,
        /// Indicates whether idle shutdown is activated for the application type.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub lifecycle_management: Option<Value<String>>,
        /// The maximum value in minutes that custom idle shutdown can be set to by the user.
        ///
        /// 60 to 525600.
        pub max_idle_timeout_in_minutes: Option<Value<i64>>,
        /// The minimum value in minutes that custom idle shutdown can be set to by the user.
        ///
        /// 60 to 525600.
        pub min_idle_timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for IdleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("IdleTimeoutInMinutes", self.idle_timeout_in_minutes);
            to.set("LifecycleManagement", self.lifecycle_management);
            to.set("MaxIdleTimeoutInMinutes", self.max_idle_timeout_in_minutes);
            to.set("MinIdleTimeoutInMinutes", self.min_idle_timeout_in_minutes);
        }
    }

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    #[derive(Clone, Debug, Default)]
    pub struct CodeRepository {
        /// The URL of the Git repository.
        ///
        /// Required. At most 256 characters.
        pub repository_url: Option<Value<String>>,
    }

    impl Lower for CodeRepository {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryUrl", self.repository_url);
        }
    }

    /// A custom SageMaker AI image. For more information, see Bring your own SageMaker AI image.
    #[derive(Clone, Debug, Default)]
    pub struct CustomImage {
        /// The name of the AppImageConfig.
        ///
        /// Required. At most 63 characters.
        pub app_image_config_name: Option<Value<String>>,
        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// Required. At most 63 characters.
        pub image_name: Option<Value<String>>,
        /// The version number of the CustomImage.
        ///
        /// At least 0.
        pub image_version_number: Option<Value<i64>>,
    }

    impl Lower for CustomImage {
        fn fields(self, to: &mut Fields) {
            to.set("AppImageConfigName", self.app_image_config_name);
            to.set("ImageName", self.image_name);
            to.set("ImageVersionNumber", self.image_version_number);
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the
    /// version runs on.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSpec {
        /// The instance type that the image version runs on.
        ///
        /// Some changes replace the resource.
        pub instance_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// 0 to 256 characters. Some changes replace the resource.
        pub lifecycle_config_arn: Option<Value<String>>,
        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// 0 to 256 characters. Some changes replace the resource.
        pub sage_maker_image_arn: Option<Value<String>>,
        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`,
        /// pass `None` as the value.
        ///
        /// 0 to 256 characters. Some changes replace the resource.
        pub sage_maker_image_version_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec.
        ///
        /// 0 to 2048 characters.
        pub training_plan_arn: Option<Value<String>>,
    }

    impl Lower for ResourceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("LifecycleConfigArn", self.lifecycle_config_arn);
            to.set("SageMakerImageArn", self.sage_maker_image_arn);
            to.set("SageMakerImageVersionArn", self.sage_maker_image_version_arn);
            to.set("TrainingPlanArn", self.training_plan_arn);
        }
    }

    /// The JupyterServer app settings.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterServerAppSettings {
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        /// JupyterServer app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this
        /// parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for JupyterServerAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// The KernelGateway app settings.
    #[derive(Clone, Debug, Default)]
    pub struct KernelGatewayAppSettings {
        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the
        /// KernelGateway app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for KernelGatewayAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// The default storage settings for a space.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultSpaceStorageSettings {
        /// The default EBS storage settings for a space.
        pub default_ebs_storage_settings: Option<Value<DefaultEbsStorageSettings>>,
    }

    impl Lower for DefaultSpaceStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultEbsStorageSettings", self.default_ebs_storage_settings);
        }
    }

    /// A collection of default EBS storage settings that apply to spaces created within a domain or user profile.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultEbsStorageSettings {
        /// The default size of the EBS storage volume for a space.
        ///
        /// Required. 5 to 16384.
        pub default_ebs_volume_size_in_gb: Option<Value<i64>>,
        /// The maximum size of the EBS storage volume for a space.
        ///
        /// Required. 5 to 16384.
        pub maximum_ebs_volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for DefaultEbsStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultEbsVolumeSizeInGb", self.default_ebs_volume_size_in_gb);
            to.set("MaximumEbsVolumeSizeInGb", self.maximum_ebs_volume_size_in_gb);
        }
    }

    /// A collection of settings that apply to users of Amazon SageMaker Studio. These settings are specified when the
    /// CreateUserProfile API is called, and as `DefaultUserSettings` when the CreateDomain API is called.
    #[derive(Clone, Debug, Default)]
    pub struct UserSettings {
        /// Indicates whether auto-mounting of an EFS volume is supported for the user profile. The `DefaultAsDomain` value
        /// is only supported for user profiles.
        ///
        /// One of `Enabled`, `Disabled`, `DefaultAsDomain`.
        pub auto_mount_home_efs: Option<Value<String>>,
        /// The Code Editor application settings.
        pub code_editor_app_settings: Option<Value<CodeEditorAppSettings>>,
        /// The settings for assigning a custom file system to a user profile. Permitted users can access this file system
        /// in Amazon SageMaker AI Studio.
        ///
        /// 0 to 2 items.
        pub custom_file_system_configs: Option<Value<Vec<CustomFileSystemConfig>>>,
        /// Details about the POSIX identity that is used for file system operations.
        pub custom_posix_user_config: Option<Value<CustomPosixUserConfig>>,
        /// The default experience that the user is directed to when accessing the domain. The supported values are.
        ///
        /// 0 to 1023 characters.
        pub default_landing_uri: Option<Value<String>>,
        /// The execution role for the user.
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// The settings for the JupyterLab application.
        pub jupyter_lab_app_settings: Option<Value<JupyterLabAppSettings>>,
        /// The Jupyter server's app settings.
        pub jupyter_server_app_settings: Option<Value<JupyterServerAppSettings>>,
        /// The kernel gateway app settings.
        pub kernel_gateway_app_settings: Option<Value<KernelGatewayAppSettings>>,
        /// A collection of settings that configure the `RSessionGateway` app.
        pub r_session_app_settings: Option<Value<RSessionAppSettings>>,
        /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
        pub r_studio_server_pro_app_settings: Option<Value<RStudioServerProAppSettings>>,
        /// The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
        ///
        /// 0 to 5 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Specifies options for sharing Amazon SageMaker AI Studio notebooks.
        pub sharing_settings: Option<Value<SharingSettings>>,
        /// The storage settings for a space.
        pub space_storage_settings: Option<Value<DefaultSpaceStorageSettings>>,
        /// Whether the user can access Studio. If this value is set to `DISABLED`, the user cannot access Studio, even if
        /// that is the default experience for the domain.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub studio_web_portal: Option<Value<String>>,
        /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on
        /// a domain level.
        pub studio_web_portal_settings: Option<Value<StudioWebPortalSettings>>,
    }

    impl Lower for UserSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AutoMountHomeEFS", self.auto_mount_home_efs);
            to.set("CodeEditorAppSettings", self.code_editor_app_settings);
            to.set("CustomFileSystemConfigs", self.custom_file_system_configs);
            to.set("CustomPosixUserConfig", self.custom_posix_user_config);
            to.set("DefaultLandingUri", self.default_landing_uri);
            to.set("ExecutionRole", self.execution_role);
            to.set("JupyterLabAppSettings", self.jupyter_lab_app_settings);
            to.set("JupyterServerAppSettings", self.jupyter_server_app_settings);
            to.set("KernelGatewayAppSettings", self.kernel_gateway_app_settings);
            to.set("RSessionAppSettings", self.r_session_app_settings);
            to.set("RStudioServerProAppSettings", self.r_studio_server_pro_app_settings);
            to.set("SecurityGroups", self.security_groups);
            to.set("SharingSettings", self.sharing_settings);
            to.set("SpaceStorageSettings", self.space_storage_settings);
            to.set("StudioWebPortal", self.studio_web_portal);
            to.set("StudioWebPortalSettings", self.studio_web_portal_settings);
        }
    }

    /// The Code Editor application settings.
    #[derive(Clone, Debug, Default)]
    pub struct CodeEditorAppSettings {
        /// Settings that are used to configure and manage the lifecycle of CodeEditor applications.
        pub app_lifecycle_management: Option<Value<AppLifecycleManagement>>,
        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made
        /// in the default lifecycle configuration.
        ///
        /// 0 to 256 characters.
        pub built_in_lifecycle_config_arn: Option<Value<String>>,
        /// A list of custom SageMaker images that are configured to run as a Code Editor app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code
        /// Editor app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for CodeEditorAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AppLifecycleManagement", self.app_lifecycle_management);
            to.set("BuiltInLifecycleConfigArn", self.built_in_lifecycle_config_arn);
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// A collection of settings that apply to an `RSessionGateway` app.
    #[derive(Clone, Debug, Default)]
    pub struct RSessionAppSettings {
        /// A list of custom SageMaker AI images that are configured to run as a RSession app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs
        /// on.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
    }

    impl Lower for RSessionAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
        }
    }

    /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
    #[derive(Clone, Debug, Default)]
    pub struct RStudioServerProAppSettings {
        /// Indicates whether the current user has access to the `RStudioServerPro` app.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub access_status: Option<Value<String>>,
        /// The level of permissions that the user has within the `RStudioServerPro` app. This value defaults to `User`.
        ///
        /// One of `R_STUDIO_ADMIN`, `R_STUDIO_USER`.
        pub user_group: Option<Value<String>>,
    }

    impl Lower for RStudioServerProAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AccessStatus", self.access_status);
            to.set("UserGroup", self.user_group);
        }
    }

    /// Specifies options when sharing an Amazon SageMaker Studio notebook. These settings are specified as part of
    /// `DefaultUserSettings` when the CreateDomain API is called, and as part of `UserSettings` when the
    /// CreateUserProfile API is called.
    #[derive(Clone, Debug, Default)]
    pub struct SharingSettings {
        /// Whether to include the notebook cell output when sharing the notebook. The default is `Disabled`.
        ///
        /// One of `Allowed`, `Disabled`.
        pub notebook_output_option: Option<Value<String>>,
        /// When `NotebookOutputOption` is `Allowed`, the AWS Key Management Service (KMS) encryption key ID used to encrypt
        /// the notebook cell output in the Amazon S3 bucket.
        ///
        /// 0 to 2048 characters.
        pub s3_kms_key_id: Option<Value<String>>,
        /// When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store the shared notebook snapshots.
        ///
        /// 0 to 1024 characters.
        pub s3_output_path: Option<Value<String>>,
    }

    impl Lower for SharingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NotebookOutputOption", self.notebook_output_option);
            to.set("S3KmsKeyId", self.s3_kms_key_id);
            to.set("S3OutputPath", self.s3_output_path);
        }
    }

    /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on
    /// a domain level.
    #[derive(Clone, Debug, Default)]
    pub struct StudioWebPortalSettings {
        /// The Applications supported in Studio that are hidden from the Studio left navigation pane.
        ///
        /// At least 0 items.
        pub hidden_app_types: Option<Value<Vec<String>>>,
        /// The instance types you are hiding from the Studio user interface.
        ///
        /// At least 0 items.
        pub hidden_instance_types: Option<Value<Vec<String>>>,
        /// The machine learning tools that are hidden from the Studio left navigation pane.
        ///
        /// At least 0 items.
        pub hidden_ml_tools: Option<Value<Vec<String>>>,
        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// 0 to 5 items.
        pub hidden_sage_maker_image_version_aliases: Option<Value<Vec<HiddenSageMakerImage>>>,
    }

    impl Lower for StudioWebPortalSettings {
        fn fields(self, to: &mut Fields) {
            to.set("HiddenAppTypes", self.hidden_app_types);
            to.set("HiddenInstanceTypes", self.hidden_instance_types);
            to.set("HiddenMlTools", self.hidden_ml_tools);
            to.set("HiddenSageMakerImageVersionAliases", self.hidden_sage_maker_image_version_aliases);
        }
    }

    /// The SageMaker images that are hidden from the Studio user interface. You must specify the SageMaker image name
    /// and version aliases.
    #[derive(Clone, Debug, Default)]
    pub struct HiddenSageMakerImage {
        /// The SageMaker image name that you are hiding from the Studio user interface.
        ///
        /// One of `sagemaker_distribution`.
        pub sage_maker_image_name: Option<Value<String>>,
        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// 0 to 20 items.
        pub version_aliases: Option<Value<Vec<String>>>,
    }

    impl Lower for HiddenSageMakerImage {
        fn fields(self, to: &mut Fields) {
            to.set("SageMakerImageName", self.sage_maker_image_name);
            to.set("VersionAliases", self.version_aliases);
        }
    }

    /// A collection of settings that apply to the `SageMaker Domain`. These settings are specified through the
    /// `CreateDomain` API call.
    #[derive(Clone, Debug, Default)]
    pub struct DomainSettings {
        /// A collection of settings that configure the domain's Docker interaction.
        pub docker_settings: Option<Value<DockerSettings>>,
        /// The configuration for attaching a SageMaker AI user profile name to the execution role as a sts:SourceIdentity
        /// key.
        ///
        /// One of `USER_PROFILE_NAME`, `DISABLED`.
        pub execution_role_identity_config: Option<Value<String>>,
        /// The IP address type for the domain. Specify `ipv4` for IPv4-only connectivity or `dualstack` for both IPv4 and
        /// IPv6 connectivity.
        ///
        /// One of `IPV4`, `DUALSTACK`.
        pub ip_address_type: Option<Value<String>>,
        /// A collection of settings that configure the `RStudioServerPro` Domain-level app.
        pub r_studio_server_pro_domain_settings: Option<Value<RStudioServerProDomainSettings>>,
        /// The security groups for the Amazon Virtual Private Cloud that the `Domain` uses for communication between
        /// Domain-level apps and user apps.
        ///
        /// 0 to 3 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The settings that apply to an SageMaker AI domain when you use it in Amazon SageMaker Unified Studio.
        pub unified_studio_settings: Option<Value<UnifiedStudioSettings>>,
    }

    impl Lower for DomainSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DockerSettings", self.docker_settings);
            to.set("ExecutionRoleIdentityConfig", self.execution_role_identity_config);
            to.set("IpAddressType", self.ip_address_type);
            to.set("RStudioServerProDomainSettings", self.r_studio_server_pro_domain_settings);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("UnifiedStudioSettings", self.unified_studio_settings);
        }
    }

    /// A collection of settings that configure the domain's Docker interaction.
    #[derive(Clone, Debug, Default)]
    pub struct DockerSettings {
        /// Indicates whether the domain can access Docker.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub enable_docker_access: Option<Value<String>>,
        /// The list of AWS accounts that are trusted when the domain is created in VPC-only mode.
        ///
        /// 0 to 20 items.
        pub vpc_only_trusted_accounts: Option<Value<Vec<String>>>,
    }

    impl Lower for DockerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EnableDockerAccess", self.enable_docker_access);
            to.set("VpcOnlyTrustedAccounts", self.vpc_only_trusted_accounts);
        }
    }

    /// A collection of settings that configure the `RStudioServerPro` Domain-level app.
    #[derive(Clone, Debug, Default)]
    pub struct RStudioServerProDomainSettings {
        /// A collection that defines the default `InstanceType`, `SageMakerImageArn`, and `SageMakerImageVersionArn` for
        /// the Domain.
        ///
        /// A change replaces the resource.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The ARN of the execution role for the `RStudioServerPro` Domain-level app.
        ///
        /// Required. 20 to 2048 characters.
        pub domain_execution_role_arn: Option<Value<String>>,
        /// A URL pointing to an RStudio Connect server.
        pub r_studio_connect_url: Option<Value<String>>,
        /// A URL pointing to an RStudio Package Manager server.
        pub r_studio_package_manager_url: Option<Value<String>>,
    }

    impl Lower for RStudioServerProDomainSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("DomainExecutionRoleArn", self.domain_execution_role_arn);
            to.set("RStudioConnectUrl", self.r_studio_connect_url);
            to.set("RStudioPackageManagerUrl", self.r_studio_package_manager_url);
        }
    }

    /// The settings that apply to an Amazon SageMaker AI domain when you use it in Amazon SageMaker Unified Studio.
    #[derive(Clone, Debug, Default)]
    pub struct UnifiedStudioSettings {
        /// The ID of the AWS account that has the Amazon SageMaker Unified Studio domain. The default value, if you don't
        /// specify an ID, is the ID of the account that has the Amazon SageMaker AI domain.
        ///
        /// 12 to 12 characters.
        pub domain_account_id: Option<Value<String>>,
        /// The ID of the Amazon SageMaker Unified Studio domain associated with this domain.
        ///
        /// 1 to 36 characters.
        pub domain_id: Option<Value<String>>,
        /// The AWS Region where the domain is located in Amazon SageMaker Unified Studio. The default value, if you don't
        /// specify a Region, is the Region where the Amazon SageMaker AI domain is located.
        ///
        /// 1 to 24 characters.
        pub domain_region: Option<Value<String>>,
        /// The ID of the environment that Amazon SageMaker Unified Studio associates with the domain.
        ///
        /// 1 to 36 characters.
        pub environment_id: Option<Value<String>>,
        /// The ID of the Amazon SageMaker Unified Studio project that corresponds to the domain.
        pub project_id: Option<Value<String>>,
        /// The location where Amazon S3 stores temporary execution data and other artifacts for the project that
        /// corresponds to the domain.
        ///
        /// 1 to 100 characters.
        pub project_s3_path: Option<Value<String>>,
        /// Sets whether you can access the domain in Amazon SageMaker Studio.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub studio_web_portal_access: Option<Value<String>>,
    }

    impl Lower for UnifiedStudioSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DomainAccountId", self.domain_account_id);
            to.set("DomainId", self.domain_id);
            to.set("DomainRegion", self.domain_region);
            to.set("EnvironmentId", self.environment_id);
            to.set("ProjectId", self.project_id);
            to.set("ProjectS3Path", self.project_s3_path);
            to.set("StudioWebPortalAccess", self.studio_web_portal_access);
        }
    }

    /// `Tag` of `AWS::SageMaker::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::Endpoint`.
///
/// Use the `AWS::SageMaker::Endpoint` resource to create an endpoint using the specified configuration in the
/// request.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}`.
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback
    /// configurations.
    pub deployment_config: Option<Value<endpoint::DeploymentConfig>>,
    /// The name of the AWS::SageMaker::EndpointConfig resource that specifies the configuration for the endpoint.
    ///
    /// Required. 1 to 64 characters.
    pub endpoint_config_name: Option<Value<String>>,
    /// The name of the endpoint. The name must be unique within an AWS Region in your AWS account. The name is
    /// case-insensitive in `CreateEndpoint`, but the case is preserved and must be matched in .
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// When you are updating endpoint resources with RetainAllVariantProperties whose value is set to `true`,
    /// `ExcludeRetainedVariantProperties` specifies the list of type VariantProperty to override with the values
    /// provided by `EndpointConfig`.
    pub exclude_retained_variant_properties: Option<Value<Vec<endpoint::VariantProperty>>>,
    /// When updating endpoint resources, enables or disables the retention of variant properties, such as the instance
    /// count or the variant weight.
    pub retain_all_variant_properties: Option<Value<bool>>,
    /// Specifies whether to reuse the last deployment configuration. The default value is false (the configuration is
    /// not reused).
    pub retain_deployment_config: Option<Value<bool>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<endpoint::Tag>>>,
}

impl Lower for Endpoint {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentConfig", self.deployment_config);
        to.set("EndpointConfigName", self.endpoint_config_name);
        to.set("EndpointName", self.endpoint_name);
        to.set("ExcludeRetainedVariantProperties", self.exclude_retained_variant_properties);
        to.set("RetainAllVariantProperties", self.retain_all_variant_properties);
        to.set("RetainDeploymentConfig", self.retain_deployment_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Endpoint {
    const TYPE: &'static str = "AWS::SageMaker::Endpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Endpoint> {
    /// `Ref`: its `EndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the endpoint.
    pub fn endpoint_arn(self) -> Value<Arn> {
        self.attribute("EndpointArn")
    }

    /// The name of the endpoint, such as `MyEndpoint`.
    pub fn endpoint_name(self) -> Value<String> {
        self.attribute("EndpointName")
    }
}

/// What [`Endpoint`] is made of.
pub mod endpoint {
    use super::*;

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback
    /// configurations.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfig {
        /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
        pub auto_rollback_configuration: Option<Value<AutoRollbackConfig>>,
        /// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet
        /// during the deployment while maintaining the old fleet.
        pub blue_green_update_policy: Option<Value<BlueGreenUpdatePolicy>>,
        /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
        pub rolling_update_policy: Option<Value<RollingUpdatePolicy>>,
    }

    impl Lower for DeploymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRollbackConfiguration", self.auto_rollback_configuration);
            to.set("BlueGreenUpdatePolicy", self.blue_green_update_policy);
            to.set("RollingUpdatePolicy", self.rolling_update_policy);
        }
    }

    /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
    #[derive(Clone, Debug, Default)]
    pub struct AutoRollbackConfig {
        /// List of CloudWatch alarms in your account that are configured to monitor metrics on an endpoint. If any alarms
        /// are tripped during a deployment, SageMaker rolls back the deployment.
        ///
        /// Required. 0 to 10 items.
        pub alarms: Option<Value<Vec<Alarm>>>,
    }

    impl Lower for AutoRollbackConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
        }
    }

    /// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Alarm {
        /// The name of a CloudWatch alarm in your account.
        ///
        /// Required. 1 to 255 characters.
        pub alarm_name: Option<Value<String>>,
    }

    impl Lower for Alarm {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmName", self.alarm_name);
        }
    }

    /// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet
    /// during the deployment while maintaining the old fleet.
    #[derive(Clone, Debug, Default)]
    pub struct BlueGreenUpdatePolicy {
        /// Maximum execution timeout for the deployment. Note that the timeout value should be larger than the total
        /// waiting time specified in `TerminationWaitInSeconds` and `WaitIntervalInSeconds`.
        ///
        /// 600 to 28800.
        pub maximum_execution_timeout_in_seconds: Option<Value<i64>>,
        /// Additional waiting time in seconds after the completion of an endpoint deployment before terminating the old
        /// endpoint fleet.
        ///
        /// 0 to 3600.
        pub termination_wait_in_seconds: Option<Value<i64>>,
        /// Defines the traffic routing strategy to shift traffic from the old fleet to the new fleet during an endpoint
        /// deployment.
        ///
        /// Required.
        pub traffic_routing_configuration: Option<Value<TrafficRoutingConfig>>,
    }

    impl Lower for BlueGreenUpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumExecutionTimeoutInSeconds", self.maximum_execution_timeout_in_seconds);
            to.set("TerminationWaitInSeconds", self.termination_wait_in_seconds);
            to.set("TrafficRoutingConfiguration", self.traffic_routing_configuration);
        }
    }

    /// Defines the traffic routing strategy during an endpoint deployment to shift traffic from the old fleet to the
    /// new fleet.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficRoutingConfig {
        /// Batch size for the first step to turn on traffic on the new endpoint fleet. `Value` must be less than or equal
        /// to 50% of the variant's total instance count.
        pub canary_size: Option<Value<CapacitySize>>,
        /// Batch size for each step to turn on traffic on the new endpoint fleet. `Value` must be 10-50% of the variant's
        /// total instance count.
        pub linear_step_size: Option<Value<CapacitySize>>,
        /// Traffic routing strategy type.
        ///
        /// Required. One of `ALL_AT_ONCE`, `CANARY`, `LINEAR`.
        pub type_: Option<Value<String>>,
        /// The waiting time (in seconds) between incremental steps to turn on traffic on the new endpoint fleet.
        ///
        /// 0 to 3600.
        pub wait_interval_in_seconds: Option<Value<i64>>,
    }

    impl Lower for TrafficRoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CanarySize", self.canary_size);
            to.set("LinearStepSize", self.linear_step_size);
            to.set("Type", self.type_);
            to.set("WaitIntervalInSeconds", self.wait_interval_in_seconds);
        }
    }

    /// Specifies the type and size of the endpoint capacity to activate for a blue/green deployment, a rolling
    /// deployment, or a rollback strategy.
    #[derive(Clone, Debug, Default)]
    pub struct CapacitySize {
        /// Specifies the endpoint capacity type.
        ///
        /// Required. One of `CAPACITY_PERCENT`, `INSTANCE_COUNT`.
        pub type_: Option<Value<String>>,
        /// Defines the capacity size, either as a number of instances or a capacity percentage.
        ///
        /// Required. At least 1.
        pub value: Option<Value<i64>>,
    }

    impl Lower for CapacitySize {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RollingUpdatePolicy {
        /// Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and
        /// terminate capacity on the old endpoint fleet.
        ///
        /// Required.
        pub maximum_batch_size: Option<Value<CapacitySize>>,
        /// The time limit for the total deployment. Exceeding this limit causes a timeout.
        ///
        /// 600 to 28800.
        pub maximum_execution_timeout_in_seconds: Option<Value<i64>>,
        /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic
        /// on the old endpoint fleet, and terminate capacity on the new endpoint fleet.
        pub rollback_maximum_batch_size: Option<Value<CapacitySize>>,
        /// The length of the baking period, during which SageMaker monitors alarms for each batch on the new fleet.
        ///
        /// Required. 0 to 3600.
        pub wait_interval_in_seconds: Option<Value<i64>>,
    }

    impl Lower for RollingUpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumBatchSize", self.maximum_batch_size);
            to.set("MaximumExecutionTimeoutInSeconds", self.maximum_execution_timeout_in_seconds);
            to.set("RollbackMaximumBatchSize", self.rollback_maximum_batch_size);
            to.set("WaitIntervalInSeconds", self.wait_interval_in_seconds);
        }
    }

    /// Specifies a production variant property type for an Endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct VariantProperty {
        /// The type of variant property. The supported values are.
        pub variant_property_type: Option<Value<String>>,
    }

    impl Lower for VariantProperty {
        fn fields(self, to: &mut Fields) {
            to.set("VariantPropertyType", self.variant_property_type);
        }
    }

    /// `Tag` of `AWS::SageMaker::Endpoint`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::SageMaker::EndpointConfig`.
///
/// The `AWS::SageMaker::EndpointConfig` resource creates a configuration for an Amazon SageMaker endpoint.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}`.
#[derive(Clone, Debug, Default)]
pub struct EndpointConfig {
    /// Specifies configuration for how an endpoint performs asynchronous inference.
    ///
    /// A change replaces the resource.
    pub async_inference_config: Option<Value<endpoint_config::AsyncInferenceConfig>>,
    /// Specifies how to capture endpoint data for model monitor. The data capture configuration applies to all
    /// production variants hosted at the endpoint.
    ///
    /// A change replaces the resource.
    pub data_capture_config: Option<Value<endpoint_config::DataCaptureConfig>>,
    /// Sets whether all model containers deployed to the endpoint are isolated. If they are, no inbound or outbound
    /// network calls can be made to or from the model containers.
    ///
    /// A change replaces the resource.
    pub enable_network_isolation: Option<Value<bool>>,
    /// The name of the endpoint configuration.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub endpoint_config_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your
    /// behalf.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// A parameter to activate explainers.
    ///
    /// A change replaces the resource.
    pub explainer_config: Option<Value<endpoint_config::ExplainerConfig>>,
    /// The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt data
    /// on the storage volume attached to the ML compute instance that hosts the endpoint.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and
    /// whether to enable enhanced or detailed observability metrics.
    ///
    /// A change replaces the resource.
    pub metrics_config: Option<Value<endpoint_config::MetricsConfig>>,
    /// A list of `ProductionVariant` objects, one for each model that you want to host at this endpoint.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub production_variants: Option<Value<Vec<endpoint_config::ProductionVariant>>>,
    /// Array of `ProductionVariant` objects. There is one for each model that you want to host at this endpoint in
    /// shadow mode with production traffic replicated from the model specified on `ProductionVariants`.
    ///
    /// 1 to 10 items. A change replaces the resource.
    pub shadow_production_variants: Option<Value<Vec<endpoint_config::ProductionVariant>>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<endpoint_config::Tag>>>,
    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<endpoint_config::VpcConfig>>,
}

impl Lower for EndpointConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AsyncInferenceConfig", self.async_inference_config);
        to.set("DataCaptureConfig", self.data_capture_config);
        to.set("EnableNetworkIsolation", self.enable_network_isolation);
        to.set("EndpointConfigName", self.endpoint_config_name);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("ExplainerConfig", self.explainer_config);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MetricsConfig", self.metrics_config);
        to.set("ProductionVariants", self.production_variants);
        to.set("ShadowProductionVariants", self.shadow_production_variants);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for EndpointConfig {
    const TYPE: &'static str = "AWS::SageMaker::EndpointConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EndpointConfig> {
    /// `Ref`: its `EndpointConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the endpoint configuration.
    pub fn endpoint_config_arn(self) -> Value<Arn> {
        self.attribute("EndpointConfigArn")
    }

    /// The name of the endpoint configuration, such as `MyEndpointConfiguration`.
    pub fn endpoint_config_name(self) -> Value<String> {
        self.attribute("EndpointConfigName")
    }
}

/// What [`EndpointConfig`] is made of.
pub mod endpoint_config {
    use super::*;

    /// Specifies configuration for how an endpoint performs asynchronous inference.
    #[derive(Clone, Debug, Default)]
    pub struct AsyncInferenceConfig {
        /// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous
        /// inference.
        ///
        /// A change replaces the resource.
        pub client_config: Option<Value<AsyncInferenceClientConfig>>,
        /// Specifies the configuration for asynchronous inference invocation outputs.
        ///
        /// Required. A change replaces the resource.
        pub output_config: Option<Value<AsyncInferenceOutputConfig>>,
    }

    impl Lower for AsyncInferenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientConfig", self.client_config);
            to.set("OutputConfig", self.output_config);
        }
    }

    /// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous
    /// inference.
    #[derive(Clone, Debug, Default)]
    pub struct AsyncInferenceClientConfig {
        /// The maximum number of concurrent requests sent by the SageMaker client to the model container. If no value is
        /// provided, SageMaker will choose an optimal value for you.
        ///
        /// 1 to 1000. A change replaces the resource.
        pub max_concurrent_invocations_per_instance: Option<Value<i64>>,
    }

    impl Lower for AsyncInferenceClientConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrentInvocationsPerInstance", self.max_concurrent_invocations_per_instance);
        }
    }

    /// Specifies the configuration for asynchronous inference invocation outputs.
    #[derive(Clone, Debug, Default)]
    pub struct AsyncInferenceOutputConfig {
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the asynchronous inference
        /// output in Amazon S3.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// Specifies the configuration for notifications of inference results for asynchronous inference.
        ///
        /// A change replaces the resource.
        pub notification_config: Option<Value<AsyncInferenceNotificationConfig>>,
        /// The Amazon S3 location to upload failure inference responses to.
        ///
        /// 0 to 512 characters. A change replaces the resource.
        pub s3_failure_path: Option<Value<String>>,
        /// The Amazon S3 location to upload inference responses to.
        ///
        /// 0 to 512 characters. A change replaces the resource.
        pub s3_output_path: Option<Value<String>>,
    }

    impl Lower for AsyncInferenceOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("NotificationConfig", self.notification_config);
            to.set("S3FailurePath", self.s3_failure_path);
            to.set("S3OutputPath", self.s3_output_path);
        }
    }

    /// Specifies the configuration for notifications of inference results for asynchronous inference.
    #[derive(Clone, Debug, Default)]
    pub struct AsyncInferenceNotificationConfig {
        /// Amazon SNS topic to post a notification to when an inference fails. If no topic is provided, no notification is
        /// sent on failure.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub error_topic: Option<Value<String>>,
        /// The Amazon SNS topics where you want the inference response to be included.
        ///
        /// 0 to 2 items. A change replaces the resource.
        pub include_inference_response_in: Option<Value<Vec<String>>>,
        /// Amazon SNS topic to post a notification to when an inference completes successfully. If no topic is provided, no
        /// notification is sent on success.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub success_topic: Option<Value<String>>,
    }

    impl Lower for AsyncInferenceNotificationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorTopic", self.error_topic);
            to.set("IncludeInferenceResponseIn", self.include_inference_response_in);
            to.set("SuccessTopic", self.success_topic);
        }
    }

    /// Specifies the configuration of your endpoint for model monitor data capture.
    #[derive(Clone, Debug, Default)]
    pub struct DataCaptureConfig {
        /// A list of the JSON and CSV content type that the endpoint captures.
        ///
        /// A change replaces the resource.
        pub capture_content_type_header: Option<Value<CaptureContentTypeHeader>>,
        /// Specifies whether the endpoint captures input data to your model, output data from your model, or both.
        ///
        /// Required. 1 to 32 items. A change replaces the resource.
        pub capture_options: Option<Value<Vec<CaptureOption>>>,
        /// The S3 bucket where model monitor stores captured data.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub destination_s3_uri: Option<Value<String>>,
        /// Set to `True` to enable data capture.
        ///
        /// A change replaces the resource.
        pub enable_capture: Option<Value<bool>>,
        /// The percentage of data to capture.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub initial_sampling_percentage: Option<Value<i64>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the captured data at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for DataCaptureConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureContentTypeHeader", self.capture_content_type_header);
            to.set("CaptureOptions", self.capture_options);
            to.set("DestinationS3Uri", self.destination_s3_uri);
            to.set("EnableCapture", self.enable_capture);
            to.set("InitialSamplingPercentage", self.initial_sampling_percentage);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Specifies the JSON and CSV content types of the data that the endpoint captures.
    #[derive(Clone, Debug, Default)]
    pub struct CaptureContentTypeHeader {
        /// A list of the CSV content types of the data that the endpoint captures. For the endpoint to capture the data,
        /// you must also specify the content type when you invoke the endpoint.
        ///
        /// 1 to 10 items. A change replaces the resource.
        pub csv_content_types: Option<Value<Vec<String>>>,
        /// A list of the JSON content types of the data that the endpoint captures. For the endpoint to capture the data,
        /// you must also specify the content type when you invoke the endpoint.
        ///
        /// 1 to 10 items. A change replaces the resource.
        pub json_content_types: Option<Value<Vec<String>>>,
    }

    impl Lower for CaptureContentTypeHeader {
        fn fields(self, to: &mut Fields) {
            to.set("CsvContentTypes", self.csv_content_types);
            to.set("JsonContentTypes", self.json_content_types);
        }
    }

    /// Specifies whether the endpoint captures input data or output data.
    #[derive(Clone, Debug, Default)]
    pub struct CaptureOption {
        /// Specifies whether the endpoint captures input data or output data.
        ///
        /// Required. One of `Input`, `InputAndOutput`, `Output`. A change replaces the resource.
        pub capture_mode: Option<Value<String>>,
    }

    impl Lower for CaptureOption {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureMode", self.capture_mode);
        }
    }

    /// A parameter to activate explainers.
    #[derive(Clone, Debug, Default)]
    pub struct ExplainerConfig {
        /// A member of `ExplainerConfig` that contains configuration parameters for the SageMaker Clarify explainer.
        ///
        /// A change replaces the resource.
        pub clarify_explainer_config: Option<Value<ClarifyExplainerConfig>>,
    }

    impl Lower for ExplainerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClarifyExplainerConfig", self.clarify_explainer_config);
        }
    }

    /// The configuration parameters for the SageMaker Clarify explainer.
    #[derive(Clone, Debug, Default)]
    pub struct ClarifyExplainerConfig {
        /// A JMESPath boolean expression used to filter which records to explain. Explanations are activated by default.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub enable_explanations: Option<Value<String>>,
        /// The inference configuration parameter for the model container.
        ///
        /// A change replaces the resource.
        pub inference_config: Option<Value<ClarifyInferenceConfig>>,
        /// The configuration for SHAP analysis.
        ///
        /// Required. A change replaces the resource.
        pub shap_config: Option<Value<ClarifyShapConfig>>,
    }

    impl Lower for ClarifyExplainerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableExplanations", self.enable_explanations);
            to.set("InferenceConfig", self.inference_config);
            to.set("ShapConfig", self.shap_config);
        }
    }

    /// The inference configuration parameter for the model container.
    #[derive(Clone, Debug, Default)]
    pub struct ClarifyInferenceConfig {
        /// A template string used to format a JSON record into an acceptable model container input.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub content_template: Option<Value<String>>,
        /// The names of the features. If provided, these are included in the endpoint response payload to help readability
        /// of the `InvokeEndpoint` output.
        ///
        /// 1 to 256 items. A change replaces the resource.
        pub feature_headers: Option<Value<Vec<String>>>,
        /// A list of data types of the features (optional). Applicable only to NLP explainability. If provided,
        /// `FeatureTypes` must have at least one `'text'` string (for example, `['text']` ).
        ///
        /// 1 to 256 items. A change replaces the resource.
        pub feature_types: Option<Value<Vec<String>>>,
        /// Provides the JMESPath expression to extract the features from a model container input in JSON Lines format.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub features_attribute: Option<Value<String>>,
        /// A JMESPath expression used to locate the list of label headers in the model container output.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub label_attribute: Option<Value<String>>,
        /// For multiclass classification problems, the label headers are the names of the classes. Otherwise, the label
        /// header is the name of the predicted label.
        ///
        /// 1 to 16 items. A change replaces the resource.
        pub label_headers: Option<Value<Vec<String>>>,
        /// A zero-based index used to extract a label header or list of label headers from model container output in CSV
        /// format.
        ///
        /// At least 0. A change replaces the resource.
        pub label_index: Option<Value<i64>>,
        /// The maximum payload size (MB) allowed of a request from the explainer to the model container. Defaults to `6`
        /// MB.
        ///
        /// 1 to 25. A change replaces the resource.
        pub max_payload_in_mb: Option<Value<i64>>,
        /// The maximum number of records in a request that the model container can process when querying the model
        /// container for the predictions of a synthetic dataset.
        ///
        /// At least 1. A change replaces the resource.
        pub max_record_count: Option<Value<i64>>,
        /// A JMESPath expression used to extract the probability (or score) from the model container output if the model
        /// container is in JSON Lines format.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// A zero-based index used to extract a probability value (score) or list from model container output in CSV
        /// format.
        ///
        /// At least 0. A change replaces the resource.
        pub probability_index: Option<Value<i64>>,
    }

    impl Lower for ClarifyInferenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentTemplate", self.content_template);
            to.set("FeatureHeaders", self.feature_headers);
            to.set("FeatureTypes", self.feature_types);
            to.set("FeaturesAttribute", self.features_attribute);
            to.set("LabelAttribute", self.label_attribute);
            to.set("LabelHeaders", self.label_headers);
            to.set("LabelIndex", self.label_index);
            to.set("MaxPayloadInMB", self.max_payload_in_mb);
            to.set("MaxRecordCount", self.max_record_count);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("ProbabilityIndex", self.probability_index);
        }
    }

    /// The configuration for SHAP analysis using SageMaker Clarify Explainer.
    #[derive(Clone, Debug, Default)]
    pub struct ClarifyShapConfig {
        /// The number of samples to be used for analysis by the Kernal SHAP algorithm.
        ///
        /// At least 1. A change replaces the resource.
        pub number_of_samples: Option<Value<i64>>,
        /// The starting value used to initialize the random number generator in the explainer. Provide a value for this
        /// parameter to obtain a deterministic SHAP result.
        ///
        /// A change replaces the resource.
        pub seed: Option<Value<i64>>,
        /// The configuration for the SHAP baseline of the Kernal SHAP algorithm.
        ///
        /// Required. A change replaces the resource.
        pub shap_baseline_config: Option<Value<ClarifyShapBaselineConfig>>,
        /// A parameter that indicates if text features are treated as text and explanations are provided for individual
        /// units of text.
        ///
        /// A change replaces the resource.
        pub text_config: Option<Value<ClarifyTextConfig>>,
        /// A Boolean toggle to indicate if you want to use the logit function (true) or log-odds units (false) for model
        /// predictions.
        ///
        /// A change replaces the resource.
        pub use_logit: Option<Value<bool>>,
    }

    impl Lower for ClarifyShapConfig {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfSamples", self.number_of_samples);
            to.set("Seed", self.seed);
            to.set("ShapBaselineConfig", self.shap_baseline_config);
            to.set("TextConfig", self.text_config);
            to.set("UseLogit", self.use_logit);
        }
    }

    /// The configuration for the SHAP baseline (also called the background or reference dataset) of the Kernal SHAP
    /// algorithm.
    #[derive(Clone, Debug, Default)]
    pub struct ClarifyShapBaselineConfig {
        /// The MIME type of the baseline data. Choose from `'text/csv'` or `'application/jsonlines'`. Defaults to
        /// `'text/csv'`.
        ///
        /// 0 to 255 characters. A change replaces the resource.
        pub mime_type: Option<Value<String>>,
        /// The inline SHAP baseline data in string format. `ShapBaseline` can have one or multiple records to be used as
        /// the baseline dataset.
        ///
        /// 1 to 4096 characters. A change replaces the resource.
        pub shap_baseline: Option<Value<String>>,
        /// The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline file is stored. The format of the
        /// SHAP baseline file should be the same format as the format of the training dataset.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub shap_baseline_uri: Option<Value<String>>,
    }

    impl Lower for ClarifyShapBaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MimeType", self.mime_type);
            to.set("ShapBaseline", self.shap_baseline);
            to.set("ShapBaselineUri", self.shap_baseline_uri);
        }
    }

    /// A parameter used to configure the SageMaker Clarify explainer to treat text features as text so that
    /// explanations are provided for individual units of text.
    #[derive(Clone, Debug, Default)]
    pub struct ClarifyTextConfig {
        /// The unit of granularity for the analysis of text features. For example, if the unit is `'token'`, then each
        /// token (like a word in English) of the text is treated as a feature.
        ///
        /// Required. A change replaces the resource.
        pub granularity: Option<Value<String>>,
        /// Specifies the language of the text features in ISO 639-1 or ISO 639-3 code of a supported language.
        ///
        /// Required. A change replaces the resource.
        pub language: Option<Value<String>>,
    }

    impl Lower for ClarifyTextConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Granularity", self.granularity);
            to.set("Language", self.language);
        }
    }

    /// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and
    /// whether to enable enhanced or detailed observability metrics.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfig {
        /// Specifies whether to enable detailed observability for the endpoint. When set to true, the endpoint publishes
        /// container-level inference metrics, per-GPU metrics, per-instance host metrics, and inference component placement
        /// metrics.
        pub enable_detailed_observability: Option<Value<bool>>,
        /// Specifies whether to enable enhanced metrics for the endpoint. Enhanced metrics provide utilization and
        /// invocation data at instance and container granularity.
        pub enable_enhanced_metrics: Option<Value<bool>>,
        /// The interval, in seconds, at which the endpoint publishes metrics to Amazon CloudWatch. Valid values are 10, 30,
        /// 60, 120, 180, 240, and 300.
        pub metric_publish_frequency_in_seconds: Option<Value<i64>>,
    }

    impl Lower for MetricsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableDetailedObservability", self.enable_detailed_observability);
            to.set("EnableEnhancedMetrics", self.enable_enhanced_metrics);
            to.set("MetricPublishFrequencyInSeconds", self.metric_publish_frequency_in_seconds);
        }
    }

    /// Specifies a model that you want to host and the resources to deploy for hosting it. If you are deploying
    /// multiple models, tell Amazon SageMaker how to distribute traffic among the models by specifying the
    /// `InitialVariantWeight` objects.
    #[derive(Clone, Debug, Default)]
    pub struct ProductionVariant {
        /// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
        pub capacity_reservation_config: Option<Value<CapacityReservationConfig>>,
        /// The timeout value, in seconds, for your inference container to pass health check by SageMaker Hosting.
        ///
        /// 60 to 3600. A change replaces the resource.
        pub container_startup_health_check_timeout_in_seconds: Option<Value<i64>>,
        /// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it
        /// encrypts them.
        pub core_dump_config: Option<Value<CoreDumpConfig>>,
        /// You can use this parameter to turn on native AWS Systems Manager (SSM) access for a production variant behind an
        /// endpoint.
        ///
        /// A change replaces the resource.
        pub enable_ssm_access: Option<Value<bool>>,
        /// Specifies an option from a collection of preconfigured Amazon Machine Image (AMI) images. Each image is
        /// configured by AWS with a set of software and driver versions.
        ///
        /// One of `al2-ami-sagemaker-inference-gpu-2`, `al2-ami-sagemaker-inference-gpu-2-1`,
        /// `al2-ami-sagemaker-inference-gpu-3-1`, `al2-ami-sagemaker-inference-neuron-2`,
        /// `al2023-ami-sagemaker-inference-gpu-4-1`.
        pub inference_ami_version: Option<Value<String>>,
        /// Number of instances to launch initially.
        ///
        /// At least 1. A change replaces the resource.
        pub initial_instance_count: Option<Value<i64>>,
        /// Determines initial traffic distribution among all of the models that you specify in the endpoint configuration.
        ///
        /// At least 0. A change replaces the resource.
        pub initial_variant_weight: Option<Value<f64>>,
        /// A list of instance pools for the production variant. Each instance pool specifies an instance type and its
        /// priority for provisioning.
        ///
        /// 1 to 5 items.
        pub instance_pools: Option<Value<Vec<InstancePool>>>,
        /// The ML compute instance type.
        ///
        /// A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down
        /// to accommodate traffic.
        pub managed_instance_scaling: Option<Value<ManagedInstanceScaling>>,
        /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the
        /// individual inference instance associated with this production variant.
        ///
        /// 60 to 3600. A change replaces the resource.
        pub model_data_download_timeout_in_seconds: Option<Value<i64>>,
        /// The name of the model that you want to host. This is the name that you specified when creating the model.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub model_name: Option<Value<String>>,
        /// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
        pub routing_config: Option<Value<RoutingConfig>>,
        /// The serverless configuration for an endpoint. Specifies a serverless endpoint configuration instead of an
        /// instance-based endpoint configuration.
        pub serverless_config: Option<Value<ServerlessConfig>>,
        /// The timeout value, in seconds, for provisioning instances for the production variant.
        ///
        /// 300 to 3600.
        pub variant_instance_provision_timeout_in_seconds: Option<Value<i64>>,
        /// The name of the production variant.
        ///
        /// Required. 1 to 63 characters. A change replaces the resource.
        pub variant_name: Option<Value<String>>,
        /// The size, in GB, of the ML storage volume attached to individual inference instance associated with the
        /// production variant.
        ///
        /// 1 to 512. A change replaces the resource.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ProductionVariant {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationConfig", self.capacity_reservation_config);
            to.set(
                "ContainerStartupHealthCheckTimeoutInSeconds",
                self.container_startup_health_check_timeout_in_seconds,
            );
            to.set("CoreDumpConfig", self.core_dump_config);
            to.set("EnableSSMAccess", self.enable_ssm_access);
            to.set("InferenceAmiVersion", self.inference_ami_version);
            to.set("InitialInstanceCount", self.initial_instance_count);
            to.set("InitialVariantWeight", self.initial_variant_weight);
            to.set("InstancePools", self.instance_pools);
            to.set("InstanceType", self.instance_type);
            to.set("ManagedInstanceScaling", self.managed_instance_scaling);
            to.set("ModelDataDownloadTimeoutInSeconds", self.model_data_download_timeout_in_seconds);
            to.set("ModelName", self.model_name);
            to.set("RoutingConfig", self.routing_config);
            to.set("ServerlessConfig", self.serverless_config);
            to.set("VariantInstanceProvisionTimeoutInSeconds", self.variant_instance_provision_timeout_in_seconds);
            to.set("VariantName", self.variant_name);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationConfig {
        /// Options that you can choose for the capacity reservation.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the ML capacity reservation that SageMaker AI applies
        /// when it deploys the endpoint.
        ///
        /// 20 to 258 characters.
        pub ml_reservation_arn: Option<Value<String>>,
    }

    impl Lower for CapacityReservationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("MlReservationArn", self.ml_reservation_arn);
        }
    }

    /// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it
    /// encrypts them.
    #[derive(Clone, Debug, Default)]
    pub struct CoreDumpConfig {
        /// The Amazon S3 bucket to send the core dump to.
        ///
        /// Required. 0 to 512 characters.
        pub destination_s3_uri: Option<Value<String>>,
        /// The AWS Key Management Service (AWS KMS) key that SageMaker uses to encrypt the core dump data at rest using
        /// Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for CoreDumpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationS3Uri", self.destination_s3_uri);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Specifies an instance type and its priority for a heterogeneous endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct InstancePool {
        /// The ML compute instance type for the instance pool.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// The name of a SageMaker model to use for this instance pool instead of the model specified for the production
        /// variant.
        ///
        /// 0 to 63 characters.
        pub model_name_override: Option<Value<String>>,
        /// The priority for the instance pool. SageMaker attempts to provision instances in order of priority, starting
        /// with the lowest value.
        ///
        /// Required. 1 to 5.
        pub priority: Option<Value<i64>>,
    }

    impl Lower for InstancePool {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("ModelNameOverride", self.model_name_override);
            to.set("Priority", self.priority);
        }
    }

    /// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down
    /// to accommodate traffic.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstanceScaling {
        /// The maximum number of instances that the endpoint can provision when it scales up to accommodate an increase in
        /// traffic.
        ///
        /// At least 1.
        pub max_instance_count: Option<Value<i64>>,
        /// The minimum number of instances that the endpoint must retain when it scales down to accommodate a decrease in
        /// traffic.
        ///
        /// At least 0.
        pub min_instance_count: Option<Value<i64>>,
        /// Specifies how the endpoint releases instances when managed instance scaling scales in.
        pub scale_in_policy: Option<Value<ScaleInPolicy>>,
        /// Indicates whether managed instance scaling is enabled.
        ///
        /// 1 to 10 characters. One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ManagedInstanceScaling {
        fn fields(self, to: &mut Fields) {
            to.set("MaxInstanceCount", self.max_instance_count);
            to.set("MinInstanceCount", self.min_instance_count);
            to.set("ScaleInPolicy", self.scale_in_policy);
            to.set("Status", self.status);
        }
    }

    /// Specifies how the endpoint releases instances when managed instance scaling scales in.
    #[derive(Clone, Debug, Default)]
    pub struct ScaleInPolicy {
        /// The cooldown period, in minutes, after the last endpoint operation before the endpoint evaluates consolidation
        /// scale-in opportunities.
        ///
        /// 5 to 1440.
        pub cooldown_in_minutes: Option<Value<i64>>,
        /// The maximum number of instances that the endpoint can terminate at a time during a consolidation scale-in
        /// operation.
        ///
        /// 1 to 100.
        pub maximum_step_size: Option<Value<i64>>,
        /// The strategy for scaling in instances. IDLE\_RELEASE releases instances that have no hosted inference component
        /// copies.
        ///
        /// Required. 1 to 63 characters. One of `CONSOLIDATION`, `IDLE_RELEASE`.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for ScaleInPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CooldownInMinutes", self.cooldown_in_minutes);
            to.set("MaximumStepSize", self.maximum_step_size);
            to.set("Strategy", self.strategy);
        }
    }

    /// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingConfig {
        /// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and
        /// ConcurrencyThreshold to control routing behavior.
        pub prefix_aware_routing_config: Option<Value<PrefixAwareRoutingConfig>>,
        /// Sets how the endpoint routes incoming traffic.
        ///
        /// 1 to 63 characters. One of `LEAST_OUTSTANDING_REQUESTS`, `PREFIX_AWARE`, `RANDOM`.
        pub routing_strategy: Option<Value<String>>,
    }

    impl Lower for RoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PrefixAwareRoutingConfig", self.prefix_aware_routing_config);
            to.set("RoutingStrategy", self.routing_strategy);
        }
    }

    /// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and
    /// ConcurrencyThreshold to control routing behavior.
    #[derive(Clone, Debug, Default)]
    pub struct PrefixAwareRoutingConfig {
        /// The maximum number of in-flight requests on the target instance before the endpoint routes to another instance.
        ///
        /// 1 to 1024.
        pub concurrency_threshold: Option<Value<i64>>,
        /// The maximum length of the prefix used for routing decisions. Required when RoutingStrategy is PREFIX\_AWARE.
        ///
        /// 1024 to 65536.
        pub prefix_length: Option<Value<i64>>,
    }

    impl Lower for PrefixAwareRoutingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConcurrencyThreshold", self.concurrency_threshold);
            to.set("PrefixLength", self.prefix_length);
        }
    }

    /// Specifies the serverless configuration for an endpoint variant.
    #[derive(Clone, Debug, Default)]
    pub struct ServerlessConfig {
        /// The maximum number of concurrent invocations your serverless endpoint can process.
        ///
        /// Required. 1 to 200. A change replaces the resource.
        pub max_concurrency: Option<Value<i64>>,
        /// The memory size of your serverless endpoint. Valid values are in 1 GB increments: 1024 MB, 2048 MB, 3072 MB,
        /// 4096 MB, 5120 MB, or 6144 MB.
        ///
        /// Required. 1024 to 6144. A change replaces the resource.
        pub memory_size_in_mb: Option<Value<i64>>,
        /// The amount of provisioned concurrency to allocate for the serverless endpoint. Should be less than or equal to
        /// `MaxConcurrency`.
        ///
        /// 1 to 200. A change replaces the resource.
        pub provisioned_concurrency: Option<Value<i64>>,
    }

    impl Lower for ServerlessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrency", self.max_concurrency);
            to.set("MemorySizeInMB", self.memory_size_in_mb);
            to.set("ProvisionedConcurrency", self.provisioned_concurrency);
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Tag keys must be unique per resource.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form sg-xxxxxxxx. Specify the security groups for the VPC that is specified
        /// in the Subnets field.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }
}

/// `AWS::SageMaker::Experiment`.
///
/// Resource type definition for AWS::SageMaker::Experiment. An experiment is a collection of related trials used to
/// organize and track machine learning workflows.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}`.
#[derive(Clone, Debug, Default)]
pub struct Experiment {
    /// The description of the experiment.
    ///
    /// 0 to 3072 characters.
    pub description: Option<Value<String>>,
    /// The name of the experiment as displayed. The name does not need to be unique.
    ///
    /// 1 to 120 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the experiment. Must be unique in your AWS account and is not case-sensitive.
    ///
    /// Required. 1 to 120 characters. A change replaces the resource.
    pub experiment_name: Option<Value<String>>,
    /// A list of tags to associate with the experiment.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<experiment::ExperimentTags>>>,
}

impl Lower for Experiment {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("ExperimentName", self.experiment_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Experiment {
    const TYPE: &'static str = "AWS::SageMaker::Experiment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Experiment> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the experiment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the experiment was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the experiment was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Experiment`] is made of.
pub mod experiment {
    use super::*;

    /// `Tags` of `AWS::SageMaker::Experiment`.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentTags {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ExperimentTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::ExperimentTrialComponent`.
///
/// Resource Type definition for AWS::SageMaker::ExperimentTrialComponent.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}`.
#[derive(Clone, Debug, Default)]
pub struct ExperimentTrialComponent {
    pub display_name: Option<Value<String>>,
    pub end_time: Option<Value<String>>,
    /// A change replaces the resource.
    pub metadata_properties: Option<Value<experiment_trial_component::MetadataProperties>>,
    pub start_time: Option<Value<String>>,
    pub status: Option<Value<experiment_trial_component::Status>>,
    pub tags: Option<Value<Vec<experiment_trial_component::TagsItems>>>,
    /// Required. A change replaces the resource.
    pub trial_component_name: Option<Value<String>>,
}

impl Lower for ExperimentTrialComponent {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("EndTime", self.end_time);
        to.set("MetadataProperties", self.metadata_properties);
        to.set("StartTime", self.start_time);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TrialComponentName", self.trial_component_name);
    }
}

impl Level1 for ExperimentTrialComponent {
    const TYPE: &'static str = "AWS::SageMaker::ExperimentTrialComponent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExperimentTrialComponent> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `LastModifiedTime`.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The attribute `LineageGroupArn`.
    pub fn lineage_group_arn(self) -> Value<Arn> {
        self.attribute("LineageGroupArn")
    }
}

/// What [`ExperimentTrialComponent`] is made of.
pub mod experiment_trial_component {
    use super::*;

    /// `MetadataProperties` of `AWS::SageMaker::ExperimentTrialComponent`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataProperties {
        pub commit_id: Option<Value<String>>,
        pub generated_by: Option<Value<String>>,
        pub project_id: Option<Value<String>>,
        pub repository: Option<Value<String>>,
    }

    impl Lower for MetadataProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("GeneratedBy", self.generated_by);
            to.set("ProjectId", self.project_id);
            to.set("Repository", self.repository);
        }
    }

    /// `Status` of `AWS::SageMaker::ExperimentTrialComponent`.
    #[derive(Clone, Debug, Default)]
    pub struct Status {
        pub message: Option<Value<String>>,
        pub primary_status: Option<Value<String>>,
    }

    impl Lower for Status {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
            to.set("PrimaryStatus", self.primary_status);
        }
    }

    /// `TagsItems` of `AWS::SageMaker::ExperimentTrialComponent`.
    #[derive(Clone, Debug, Default)]
    pub struct TagsItems {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsItems {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::FeatureGroup`.
///
/// Create a new `FeatureGroup`. A `FeatureGroup` is a group of `Features` defined in the `FeatureStore` to describe
/// a `Record`.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct FeatureGroup {
    /// A free form description of a `FeatureGroup`.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the feature that stores the `EventTime` of a Record in a `FeatureGroup`.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub event_time_feature_name: Option<Value<String>>,
    /// A list of `Feature` s. Each `Feature` must include a `FeatureName` and a `FeatureType`.
    ///
    /// Required. 1 to 2500 items.
    pub feature_definitions: Option<Value<Vec<feature_group::FeatureDefinition>>>,
    /// The name of the `FeatureGroup`.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub feature_group_name: Option<Value<String>>,
    /// The configuration of an `OfflineStore`.
    ///
    /// A change replaces the resource.
    pub offline_store_config: Option<Value<feature_group::OfflineStoreConfig>>,
    /// The configuration of an `OnlineStore`.
    ///
    /// A change replaces the resource.
    pub online_store_config: Option<Value<feature_group::OnlineStoreConfig>>,
    /// The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureGroup`
    /// `FeatureDefinitions`.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub record_identifier_feature_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM execution role used to create the feature group.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// Tags used to define a `FeatureGroup`.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<feature_group::Tag>>>,
    /// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED`.
    pub throughput_config: Option<Value<feature_group::ThroughputConfig>>,
}

impl Lower for FeatureGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EventTimeFeatureName", self.event_time_feature_name);
        to.set("FeatureDefinitions", self.feature_definitions);
        to.set("FeatureGroupName", self.feature_group_name);
        to.set("OfflineStoreConfig", self.offline_store_config);
        to.set("OnlineStoreConfig", self.online_store_config);
        to.set("RecordIdentifierFeatureName", self.record_identifier_feature_name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("ThroughputConfig", self.throughput_config);
    }
}

impl Level1 for FeatureGroup {
    const TYPE: &'static str = "AWS::SageMaker::FeatureGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FeatureGroup> {
    /// `Ref`: its `FeatureGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time a `FeatureGroup` was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A `FeatureGroup` status.
    pub fn feature_group_status(self) -> Value<String> {
        self.attribute("FeatureGroupStatus")
    }
}

/// What [`FeatureGroup`] is made of.
pub mod feature_group {
    use super::*;

    /// A list of features. You must include `FeatureName` and `FeatureType`. Valid feature `FeatureType` s are
    /// `Integral`, `Fractional` and `String`.
    #[derive(Clone, Debug, Default)]
    pub struct FeatureDefinition {
        /// The name of a feature. The type must be a string. `FeatureName` cannot be any of the following: `is_deleted`,
        /// `write_time`, `api_invocation_time`.
        ///
        /// Required. 1 to 64 characters.
        pub feature_name: Option<Value<String>>,
        /// The value type of a feature. Valid values are Integral, Fractional, or String.
        ///
        /// Required. One of `Integral`, `Fractional`, `String`.
        pub feature_type: Option<Value<String>>,
    }

    impl Lower for FeatureDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("FeatureName", self.feature_name);
            to.set("FeatureType", self.feature_type);
        }
    }

    /// The configuration of an `OfflineStore`.
    #[derive(Clone, Debug, Default)]
    pub struct OfflineStoreConfig {
        /// The meta data of the Glue table that is autogenerated when an `OfflineStore` is created.
        ///
        /// A change replaces the resource.
        pub data_catalog_config: Option<Value<DataCatalogConfig>>,
        /// Set to `True` to disable the automatic creation of an AWS Glue table when configuring an `OfflineStore`.
        ///
        /// A change replaces the resource.
        pub disable_glue_table_creation: Option<Value<bool>>,
        /// The Amazon Simple Storage (Amazon S3) location of `OfflineStore`.
        ///
        /// Required. A change replaces the resource.
        pub s3_storage_config: Option<Value<S3StorageConfig>>,
        /// Format for the offline store table. Supported formats are Glue (Default) and Apache Iceberg.
        ///
        /// One of `Iceberg`, `Glue`. A change replaces the resource.
        pub table_format: Option<Value<String>>,
    }

    impl Lower for OfflineStoreConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataCatalogConfig", self.data_catalog_config);
            to.set("DisableGlueTableCreation", self.disable_glue_table_creation);
            to.set("S3StorageConfig", self.s3_storage_config);
            to.set("TableFormat", self.table_format);
        }
    }

    /// The meta data of the Glue table which serves as data catalog for the `OfflineStore`.
    #[derive(Clone, Debug, Default)]
    pub struct DataCatalogConfig {
        /// The name of the Glue table catalog.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub catalog: Option<Value<String>>,
        /// The name of the Glue table database.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub database: Option<Value<String>>,
        /// The name of the Glue table.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DataCatalogConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Catalog", self.catalog);
            to.set("Database", self.database);
            to.set("TableName", self.table_name);
        }
    }

    /// The Amazon Simple Storage (Amazon S3) location and security configuration for `OfflineStore`.
    #[derive(Clone, Debug, Default)]
    pub struct S3StorageConfig {
        /// The AWS Key Management Service (KMS) key ARN of the key used to encrypt any objects written into the
        /// `OfflineStore` S3 location.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// The S3 URI, or location in Amazon S3, of `OfflineStore`.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3StorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Use this to specify the AWS Key Management Service (KMS) Key ID, or `KMSKeyId`, for at rest data encryption.
    #[derive(Clone, Debug, Default)]
    pub struct OnlineStoreConfig {
        /// Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag. Turn `OnlineStore` on by
        /// specifying `True` for the `EnableOnlineStore` flag.
        ///
        /// A change replaces the resource.
        pub enable_online_store: Option<Value<bool>>,
        /// Use to specify KMS Key ID ( `KMSKeyId` ) for at-rest encryption of your `OnlineStore`.
        ///
        /// A change replaces the resource.
        pub security_config: Option<Value<OnlineStoreSecurityConfig>>,
        /// Option for different tiers of low latency storage for real-time data retrieval.
        ///
        /// One of `Standard`, `InMemory`. A change replaces the resource.
        pub storage_type: Option<Value<String>>,
        /// Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` =
        /// `EventTime` + `TtlDuration`.
        pub ttl_duration: Option<Value<TtlDuration>>,
    }

    impl Lower for OnlineStoreConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableOnlineStore", self.enable_online_store);
            to.set("SecurityConfig", self.security_config);
            to.set("StorageType", self.storage_type);
            to.set("TtlDuration", self.ttl_duration);
        }
    }

    /// The security configuration for `OnlineStore`.
    #[derive(Clone, Debug, Default)]
    pub struct OnlineStoreSecurityConfig {
        /// The AWS Key Management Service (KMS) key ARN that SageMaker Feature Store uses to encrypt the Amazon S3 objects
        /// at rest using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for OnlineStoreSecurityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Time to live duration, where the record is hard deleted after the expiration time is reached; `ExpiresAt` =
    /// `EventTime` + `TtlDuration`.
    #[derive(Clone, Debug, Default)]
    pub struct TtlDuration {
        /// `TtlDuration` time unit.
        ///
        /// One of `Seconds`, `Minutes`, `Hours`, `Days`, `Weeks`.
        pub unit: Option<Value<String>>,
        /// `TtlDuration` time value.
        ///
        /// At least 1.
        pub value: Option<Value<i64>>,
    }

    impl Lower for TtlDuration {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Used to set feature group throughput configuration. There are two modes: `ON_DEMAND` and `PROVISIONED`.
    #[derive(Clone, Debug, Default)]
    pub struct ThroughputConfig {
        /// For provisioned feature groups with online store enabled, this indicates the read throughput you are billed for
        /// and can consume without throttling.
        ///
        /// 0 to 10000000.
        pub provisioned_read_capacity_units: Option<Value<i64>>,
        /// For provisioned feature groups, this indicates the write throughput you are billed for and can consume without
        /// throttling.
        ///
        /// 0 to 10000000.
        pub provisioned_write_capacity_units: Option<Value<i64>>,
        /// The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`.
        ///
        /// Required. One of `OnDemand`, `Provisioned`.
        pub throughput_mode: Option<Value<String>>,
    }

    impl Lower for ThroughputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedReadCapacityUnits", self.provisioned_read_capacity_units);
            to.set("ProvisionedWriteCapacityUnits", self.provisioned_write_capacity_units);
            to.set("ThroughputMode", self.throughput_mode);
        }
    }
}

/// `AWS::SageMaker::Hub`.
///
/// Resource type definition for AWS::SageMaker::Hub.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}`.
#[derive(Clone, Debug, Default)]
pub struct Hub {
    /// A description of the hub.
    ///
    /// Required. 0 to 1023 characters.
    pub hub_description: Option<Value<String>>,
    /// The display name of the hub.
    ///
    /// 0 to 255 characters.
    pub hub_display_name: Option<Value<String>>,
    /// The name of the hub.
    ///
    /// Required. 0 to 63 characters. A change replaces the resource.
    pub hub_name: Option<Value<String>>,
    /// The searchable keywords for the hub.
    ///
    /// 0 to 50 items.
    pub hub_search_keywords: Option<Value<Vec<String>>>,
    /// The Amazon S3 storage configuration for the hub.
    ///
    /// A change replaces the resource.
    pub s3_storage_config: Option<Value<hub::S3StorageConfig>>,
    /// Tags to associate with the hub.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<hub::Tag>>>,
}

impl Lower for Hub {
    fn fields(self, to: &mut Fields) {
        to.set("HubDescription", self.hub_description);
        to.set("HubDisplayName", self.hub_display_name);
        to.set("HubName", self.hub_name);
        to.set("HubSearchKeywords", self.hub_search_keywords);
        to.set("S3StorageConfig", self.s3_storage_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Hub {
    const TYPE: &'static str = "AWS::SageMaker::Hub";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Hub> {
    /// `Ref`: its `HubArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date and time that the hub was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the hub.
    pub fn hub_arn(self) -> Value<Arn> {
        self.attribute("HubArn")
    }

    /// The status of the hub.
    pub fn hub_status(self) -> Value<String> {
        self.attribute("HubStatus")
    }

    /// The date and time that the hub was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Hub`] is made of.
pub mod hub {
    use super::*;

    /// The Amazon S3 storage configuration for the hub.
    #[derive(Clone, Debug, Default)]
    pub struct S3StorageConfig {
        /// The Amazon S3 bucket prefix for hosting hub content.
        ///
        /// 0 to 1024 characters.
        pub s3_output_path: Option<Value<String>>,
    }

    impl Lower for S3StorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3OutputPath", self.s3_output_path);
        }
    }

    /// `Tag` of `AWS::SageMaker::Hub`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SageMaker::HumanTaskUi`.
///
/// Resource Type definition for AWS::SageMaker::HumanTaskUi.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}`.
#[derive(Clone, Debug, Default)]
pub struct HumanTaskUi {
    /// The name of the human task user interface.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub human_task_ui_name: Option<Value<String>>,
    /// An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow
    /// user interface.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<human_task_ui::Tag>>>,
    /// The Liquid template for the worker user interface.
    ///
    /// A change replaces the resource.
    pub ui_template: Option<Value<human_task_ui::UiTemplate>>,
}

impl Lower for HumanTaskUi {
    fn fields(self, to: &mut Fields) {
        to.set("HumanTaskUiName", self.human_task_ui_name);
        to.set("Tags", self.tags);
        to.set("UiTemplate", self.ui_template);
    }
}

impl Level1 for HumanTaskUi {
    const TYPE: &'static str = "AWS::SageMaker::HumanTaskUi";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<HumanTaskUi> {
    /// `Ref`: its `HumanTaskUiArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the human task user interface was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the human task user interface.
    pub fn human_task_ui_arn(self) -> Value<Arn> {
        self.attribute("HumanTaskUiArn")
    }
}

/// What [`HumanTaskUi`] is made of.
pub mod human_task_ui {
    use super::*;

    /// `Tag` of `AWS::SageMaker::HumanTaskUi`.
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

    /// The Liquid template for the worker user interface.
    #[derive(Clone, Debug, Default)]
    pub struct UiTemplate {
        /// The content of the Liquid template for the worker user interface.
        ///
        /// Required. 1 to 128000 characters.
        pub content: Option<Value<String>>,
    }

    impl Lower for UiTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
        }
    }
}

/// `AWS::SageMaker::Image`.
///
/// Creates a custom SageMaker AI image. A SageMaker AI image is a set of image versions. Each image version
/// represents a container image stored in Amazon ECR.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}`.
#[derive(Clone, Debug, Default)]
pub struct Image {
    /// The description of the image.
    ///
    /// 1 to 512 characters.
    pub image_description: Option<Value<String>>,
    /// The display name of the image.
    ///
    /// 1 to 128 characters.
    pub image_display_name: Option<Value<String>>,
    /// The name of the Image. Must be unique by region in your account.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub image_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf.
    ///
    /// Required. 1 to 256 characters.
    pub image_role_arn: Option<Value<String>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<image::Tag>>>,
}

impl Lower for Image {
    fn fields(self, to: &mut Fields) {
        to.set("ImageDescription", self.image_description);
        to.set("ImageDisplayName", self.image_display_name);
        to.set("ImageName", self.image_name);
        to.set("ImageRoleArn", self.image_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Image {
    const TYPE: &'static str = "AWS::SageMaker::Image";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Image> {
    /// `Ref`: its `ImageArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the image.
    pub fn image_arn(self) -> Value<Arn> {
        self.attribute("ImageArn")
    }
}

/// What [`Image`] is made of.
pub mod image {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::ImageVersion`.
///
/// Creates a version of the SageMaker image specified by `ImageName`. The version represents the Amazon Container
/// Registry (ECR) container image specified by `BaseImage`.
#[derive(Clone, Debug, Default)]
pub struct ImageVersion {
    /// The alias of the image version.
    ///
    /// 1 to 128 characters.
    pub alias: Option<Value<String>>,
    /// List of aliases for the image version.
    pub aliases: Option<Value<Vec<String>>>,
    /// The container image that the SageMaker image version is based on.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub base_image: Option<Value<String>>,
    /// Indicates Horovod compatibility.
    pub horovod: Option<Value<bool>>,
    /// The name of the parent image.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub image_name: Option<Value<String>>,
    /// Indicates SageMaker job type compatibility.
    ///
    /// One of `TRAINING`, `INFERENCE`, `NOTEBOOK_KERNEL`.
    pub job_type: Option<Value<String>>,
    /// The machine learning framework vended in the image version.
    ///
    /// 1 to 128 characters.
    pub ml_framework: Option<Value<String>>,
    /// Indicates CPU or GPU compatibility.
    ///
    /// One of `CPU`, `GPU`.
    pub processor: Option<Value<String>>,
    /// The supported programming language and its version.
    ///
    /// 1 to 128 characters.
    pub programming_lang: Option<Value<String>>,
    /// The maintainer description of the image version.
    ///
    /// 1 to 255 characters.
    pub release_notes: Option<Value<String>>,
    /// The availability of the image version specified by the maintainer.
    ///
    /// One of `NOT_PROVIDED`, `STABLE`, `TO_BE_ARCHIVED`, `ARCHIVED`.
    pub vendor_guidance: Option<Value<String>>,
}

impl Lower for ImageVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("Aliases", self.aliases);
        to.set("BaseImage", self.base_image);
        to.set("Horovod", self.horovod);
        to.set("ImageName", self.image_name);
        to.set("JobType", self.job_type);
        to.set("MLFramework", self.ml_framework);
        to.set("Processor", self.processor);
        to.set("ProgrammingLang", self.programming_lang);
        to.set("ReleaseNotes", self.release_notes);
        to.set("VendorGuidance", self.vendor_guidance);
    }
}

impl Level1 for ImageVersion {
    const TYPE: &'static str = "AWS::SageMaker::ImageVersion";
}

impl Handle<ImageVersion> {
    /// `Ref`: its `ImageVersionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The URI of the container image version referenced by ImageVersion.
    pub fn container_image(self) -> Value<String> {
        self.attribute("ContainerImage")
    }

    /// The Amazon Resource Name (ARN) of the parent Image.
    pub fn image_arn(self) -> Value<Arn> {
        self.attribute("ImageArn")
    }

    /// The Amazon Resource Name (ARN) of the image version.
    pub fn image_version_arn(self) -> Value<Arn> {
        self.attribute("ImageVersionArn")
    }

    /// The version of the image.
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// `AWS::SageMaker::InferenceComponent`.
///
/// Creates an inference component, which is a SageMaker AI hosting object that you can use to deploy a model to an
/// endpoint.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}`.
#[derive(Clone, Debug, Default)]
pub struct InferenceComponent {
    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback
    /// configurations.
    pub deployment_config: Option<Value<inference_component::InferenceComponentDeploymentConfig>>,
    /// The Amazon Resource Name (ARN) of the endpoint that hosts the inference component.
    ///
    /// 1 to 256 characters.
    pub endpoint_arn: Option<Value<String>>,
    /// The name of the endpoint that hosts the inference component.
    ///
    /// Required. 0 to 63 characters.
    pub endpoint_name: Option<Value<String>>,
    /// The name of the inference component.
    ///
    /// 0 to 63 characters.
    pub inference_component_name: Option<Value<String>>,
    /// The runtime config for the inference component.
    pub runtime_config: Option<Value<inference_component::InferenceComponentRuntimeConfig>>,
    /// The specification for the inference component, for an endpoint with a single instance type. Specify exactly one
    /// of Specification or Specifications.
    pub specification: Option<Value<inference_component::InferenceComponentSpecification>>,
    /// A list of specification objects for the inference component, one per instance type. The service requires at
    /// least two entries; use the singular Specification for a single instance type.
    ///
    /// 2 to 5 items.
    pub specifications: Option<Value<Vec<inference_component::InferenceComponentSpecificationForInstanceType>>>,
    /// An array of tags to apply to the resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<inference_component::Tag>>>,
    /// The name of the production variant that hosts the inference component.
    ///
    /// 0 to 63 characters.
    pub variant_name: Option<Value<String>>,
}

impl Lower for InferenceComponent {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentConfig", self.deployment_config);
        to.set("EndpointArn", self.endpoint_arn);
        to.set("EndpointName", self.endpoint_name);
        to.set("InferenceComponentName", self.inference_component_name);
        to.set("RuntimeConfig", self.runtime_config);
        to.set("Specification", self.specification);
        to.set("Specifications", self.specifications);
        to.set("Tags", self.tags);
        to.set("VariantName", self.variant_name);
    }
}

impl Level1 for InferenceComponent {
    const TYPE: &'static str = "AWS::SageMaker::InferenceComponent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InferenceComponent> {
    /// `Ref`: its `InferenceComponentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the inference component was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The failure reason if the inference component is in a failed state.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The Amazon Resource Name (ARN) of the inference component.
    pub fn inference_component_arn(self) -> Value<Arn> {
        self.attribute("InferenceComponentArn")
    }

    /// The status of the inference component.
    pub fn inference_component_status(self) -> Value<String> {
        self.attribute("InferenceComponentStatus")
    }

    /// The time when the inference component was last updated.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The number of runtime copies of the model container that are currently deployed.
    pub fn runtime_config_current_copy_count(self) -> Value<i64> {
        self.attribute("RuntimeConfig.CurrentCopyCount")
    }

    /// The number of runtime copies of the model container that you requested to deploy with the inference component.
    pub fn runtime_config_desired_copy_count(self) -> Value<i64> {
        self.attribute("RuntimeConfig.DesiredCopyCount")
    }

    /// The placement status of the inference component across instance types.
    pub fn runtime_config_placement_status(self) -> Value<Json> {
        self.attribute("RuntimeConfig.PlacementStatus")
    }

    /// The attribute `Specification.Container.DeployedImage`.
    pub fn specification_container_deployed_image(self) -> Value<Json> {
        self.attribute("Specification.Container.DeployedImage")
    }

    /// Settings that affect how the inference component caches data.
    pub fn specification_current_data_cache_config(self) -> Value<Json> {
        self.attribute("Specification.CurrentDataCacheConfig")
    }
}

/// What [`InferenceComponent`] is made of.
pub mod inference_component {
    use super::*;

    /// The deployment configuration for an endpoint that hosts inference components. The configuration includes the
    /// desired deployment strategy and rollback settings.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentDeploymentConfig {
        pub auto_rollback_configuration: Option<Value<AutoRollbackConfiguration>>,
        /// Specifies a rolling deployment strategy for updating a SageMaker AI endpoint.
        pub rolling_update_policy: Option<Value<InferenceComponentRollingUpdatePolicy>>,
    }

    impl Lower for InferenceComponentDeploymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRollbackConfiguration", self.auto_rollback_configuration);
            to.set("RollingUpdatePolicy", self.rolling_update_policy);
        }
    }

    /// `AutoRollbackConfiguration` of `AWS::SageMaker::InferenceComponent`.
    #[derive(Clone, Debug, Default)]
    pub struct AutoRollbackConfiguration {
        /// Required. 1 to 10 items.
        pub alarms: Option<Value<Vec<Alarm>>>,
    }

    impl Lower for AutoRollbackConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
        }
    }

    /// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct Alarm {
        /// The name of a CloudWatch alarm in your account.
        ///
        /// Required. 1 to 255 characters.
        pub alarm_name: Option<Value<String>>,
    }

    impl Lower for Alarm {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmName", self.alarm_name);
        }
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker AI inference component.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentRollingUpdatePolicy {
        /// The batch size for each rolling step in the deployment process. For each step, SageMaker AI provisions capacity
        /// on the new endpoint fleet, routes traffic to that fleet, and terminates capacity on the old endpoint fleet.
        pub maximum_batch_size: Option<Value<InferenceComponentCapacitySize>>,
        /// The time limit for the total deployment. Exceeding this limit causes a timeout.
        ///
        /// 600 to 28800.
        pub maximum_execution_timeout_in_seconds: Option<Value<i64>>,
        /// The batch size for a rollback to the old endpoint fleet. If this field is absent, the value is set to the
        /// default, which is 100% of the total capacity.
        pub rollback_maximum_batch_size: Option<Value<InferenceComponentCapacitySize>>,
        /// The length of the baking period, during which SageMaker AI monitors alarms for each batch on the new fleet.
        ///
        /// 0 to 3600.
        pub wait_interval_in_seconds: Option<Value<i64>>,
    }

    impl Lower for InferenceComponentRollingUpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumBatchSize", self.maximum_batch_size);
            to.set("MaximumExecutionTimeoutInSeconds", self.maximum_execution_timeout_in_seconds);
            to.set("RollbackMaximumBatchSize", self.rollback_maximum_batch_size);
            to.set("WaitIntervalInSeconds", self.wait_interval_in_seconds);
        }
    }

    /// Specifies the type and size of the endpoint capacity to activate for a rolling deployment or a rollback
    /// strategy.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentCapacitySize {
        /// Specifies the endpoint capacity type.
        ///
        /// Required. One of `COPY_COUNT`, `CAPACITY_PERCENT`.
        pub type_: Option<Value<String>>,
        /// Defines the capacity size, either as a number of inference component copies or a capacity percentage.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for InferenceComponentCapacitySize {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Runtime settings for a model that is deployed with an inference component.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentRuntimeConfig {
        /// The number of runtime copies of the model container to deploy with the inference component. Each copy can serve
        /// inference requests.
        ///
        /// At least 0.
        pub copy_count: Option<Value<i64>>,
    }

    impl Lower for InferenceComponentRuntimeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CopyCount", self.copy_count);
        }
    }

    /// Details about the resources to deploy with this inference component, including the model, container, and compute
    /// resources.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentSpecification {
        /// The name of an existing inference component that is to contain the inference component that you're creating with
        /// your request.
        ///
        /// 0 to 63 characters.
        pub base_inference_component_name: Option<Value<String>>,
        /// The compute resources allocated to run the model, plus any adapter models, that you assign to the inference
        /// component.
        pub compute_resource_requirements: Option<Value<InferenceComponentComputeResourceRequirements>>,
        /// Defines a container that provides the runtime environment for a model that you deploy with an inference
        /// component.
        pub container: Option<Value<InferenceComponentContainerSpecification>>,
        /// Settings that affect how the inference component caches data.
        pub data_cache_config: Option<Value<InferenceComponentDataCacheConfig>>,
        /// The name of an existing SageMaker AI model object in your account that you want to deploy with the inference
        /// component.
        ///
        /// 0 to 63 characters.
        pub model_name: Option<Value<String>>,
        /// The scheduling configuration that determines how inference component copies are placed across available
        /// instances.
        pub scheduling_config: Option<Value<InferenceComponentSchedulingConfig>>,
        /// Settings that take effect while the model container starts up.
        pub startup_parameters: Option<Value<InferenceComponentStartupParameters>>,
    }

    impl Lower for InferenceComponentSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BaseInferenceComponentName", self.base_inference_component_name);
            to.set("ComputeResourceRequirements", self.compute_resource_requirements);
            to.set("Container", self.container);
            to.set("DataCacheConfig", self.data_cache_config);
            to.set("ModelName", self.model_name);
            to.set("SchedulingConfig", self.scheduling_config);
            to.set("StartupParameters", self.startup_parameters);
        }
    }

    /// Defines the compute resources to allocate to run a model, plus any adapter models, that you assign to an
    /// inference component.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentComputeResourceRequirements {
        /// The maximum MB of memory to allocate to run a model that you assign to an inference component.
        ///
        /// At least 128.
        pub max_memory_required_in_mb: Option<Value<i64>>,
        /// The minimum MB of memory to allocate to run a model that you assign to an inference component.
        ///
        /// At least 128.
        pub min_memory_required_in_mb: Option<Value<i64>>,
        /// The number of accelerators to allocate to run a model that you assign to an inference component. Accelerators
        /// include GPUs and AWS Inferentia.
        ///
        /// At least 1.
        pub number_of_accelerator_devices_required: Option<Value<f64>>,
        /// The number of CPU cores to allocate to run a model that you assign to an inference component.
        ///
        /// At least 0.25.
        pub number_of_cpu_cores_required: Option<Value<f64>>,
    }

    impl Lower for InferenceComponentComputeResourceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("MaxMemoryRequiredInMb", self.max_memory_required_in_mb);
            to.set("MinMemoryRequiredInMb", self.min_memory_required_in_mb);
            to.set("NumberOfAcceleratorDevicesRequired", self.number_of_accelerator_devices_required);
            to.set("NumberOfCpuCoresRequired", self.number_of_cpu_cores_required);
        }
    }

    /// Defines a container that provides the runtime environment for a model that you deploy with an inference
    /// component.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentContainerSpecification {
        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point
        /// to a single gzip compressed tar archive (.tar.gz suffix).
        ///
        /// 0 to 1024 characters.
        pub artifact_url: Option<Value<String>>,
        /// The configuration for container metrics scraping.
        pub container_metrics_config: Option<Value<ContainerMetricsConfig>>,
        /// The environment variables to set in the Docker container. Each key and value in the Environment string-to-string
        /// map can have length of up to 1024.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image for the model is stored.
        ///
        /// 0 to 255 characters.
        pub image: Option<Value<String>>,
    }

    impl Lower for InferenceComponentContainerSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactUrl", self.artifact_url);
            to.set("ContainerMetricsConfig", self.container_metrics_config);
            to.set("Environment", self.environment);
            to.set("Image", self.image);
        }
    }

    /// The configuration for container metrics scraping.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerMetricsConfig {
        /// Required. 1 to 1 items.
        pub metrics_endpoints: Option<Value<Vec<MetricsEndpoint>>>,
    }

    impl Lower for ContainerMetricsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MetricsEndpoints", self.metrics_endpoints);
        }
    }

    /// A metrics endpoint exposed by the container.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsEndpoint {
        /// The interval, in seconds, at which container metrics scraped from the endpoint are published to Amazon
        /// CloudWatch.
        ///
        /// 10 to 300.
        pub metric_publish_frequency_in_seconds: Option<Value<i64>>,
        /// The path to the Prometheus formatted metrics endpoint exposed by the container.
        ///
        /// Required. At most 256 characters.
        pub metrics_endpoint_path: Option<Value<String>>,
    }

    impl Lower for MetricsEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("MetricPublishFrequencyInSeconds", self.metric_publish_frequency_in_seconds);
            to.set("MetricsEndpointPath", self.metrics_endpoint_path);
        }
    }

    /// Settings that affect how the inference component caches data.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentDataCacheConfig {
        /// Whether the endpoint caches the model artifacts and container image on each instance it provisions for the
        /// inference component.
        ///
        /// Required.
        pub enable_caching: Option<Value<bool>>,
    }

    impl Lower for InferenceComponentDataCacheConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableCaching", self.enable_caching);
        }
    }

    /// The scheduling configuration that determines how inference component copies are placed across available
    /// instances.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentSchedulingConfig {
        /// Configuration for balancing inference component copies across Availability Zones.
        ///
        /// Required.
        pub availability_zone_balance: Option<Value<InferenceComponentAvailabilityZoneBalance>>,
        /// Required. One of `SPREAD`, `BINPACK`.
        pub placement_strategy: Option<Value<String>>,
    }

    impl Lower for InferenceComponentSchedulingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneBalance", self.availability_zone_balance);
            to.set("PlacementStrategy", self.placement_strategy);
        }
    }

    /// Configuration for balancing inference component copies across Availability Zones.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentAvailabilityZoneBalance {
        /// Required. One of `PERMISSIVE`.
        pub enforcement_mode: Option<Value<String>>,
        /// The maximum allowed difference in the number of inference component copies between any two Availability Zones.
        ///
        /// 0 to 100.
        pub max_imbalance: Option<Value<i64>>,
    }

    impl Lower for InferenceComponentAvailabilityZoneBalance {
        fn fields(self, to: &mut Fields) {
            to.set("EnforcementMode", self.enforcement_mode);
            to.set("MaxImbalance", self.max_imbalance);
        }
    }

    /// Settings that take effect while the model container starts up.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentStartupParameters {
        /// The timeout value, in seconds, for your inference container to pass health check by Amazon S3 Hosting.
        ///
        /// 60 to 3600.
        pub container_startup_health_check_timeout_in_seconds: Option<Value<i64>>,
        /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the
        /// individual inference instance associated with this inference component.
        ///
        /// 60 to 3600.
        pub model_data_download_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for InferenceComponentStartupParameters {
        fn fields(self, to: &mut Fields) {
            to.set(
                "ContainerStartupHealthCheckTimeoutInSeconds",
                self.container_startup_health_check_timeout_in_seconds,
            );
            to.set("ModelDataDownloadTimeoutInSeconds", self.model_data_download_timeout_in_seconds);
        }
    }

    /// A specification for one instance type, for use in Specifications. InstanceType is required here, and is not
    /// accepted on the singular Specification.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentSpecificationForInstanceType {
        pub compute_resource_requirements: Option<Value<InferenceComponentComputeResourceRequirements>>,
        /// Container specification for one Specifications entry.
        pub container: Option<Value<InferenceComponentContainerSpecificationForInstanceType>>,
        /// Settings that affect how the inference component caches data.
        pub data_cache_config: Option<Value<InferenceComponentDataCacheConfig>>,
        /// An ML compute instance type.
        ///
        /// Required. At most 64 characters.
        pub instance_type: Option<Value<String>>,
        /// The name of the model to use with the inference component.
        ///
        /// 0 to 63 characters.
        pub model_name: Option<Value<String>>,
        /// The scheduling configuration that determines how inference component copies are placed across available
        /// instances.
        pub scheduling_config: Option<Value<InferenceComponentSchedulingConfig>>,
        pub startup_parameters: Option<Value<InferenceComponentStartupParameters>>,
    }

    impl Lower for InferenceComponentSpecificationForInstanceType {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeResourceRequirements", self.compute_resource_requirements);
            to.set("Container", self.container);
            to.set("DataCacheConfig", self.data_cache_config);
            to.set("InstanceType", self.instance_type);
            to.set("ModelName", self.model_name);
            to.set("SchedulingConfig", self.scheduling_config);
            to.set("StartupParameters", self.startup_parameters);
        }
    }

    /// Container specification for one Specifications entry.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceComponentContainerSpecificationForInstanceType {
        /// 0 to 1024 characters.
        pub artifact_url: Option<Value<String>>,
        /// The configuration for container metrics scraping.
        pub container_metrics_config: Option<Value<ContainerMetricsConfig>>,
        /// Environment variables to specify on the container.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The image to use for the container that will be materialized for the inference component.
        ///
        /// 0 to 255 characters.
        pub image: Option<Value<String>>,
    }

    impl Lower for InferenceComponentContainerSpecificationForInstanceType {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactUrl", self.artifact_url);
            to.set("ContainerMetricsConfig", self.container_metrics_config);
            to.set("Environment", self.environment);
            to.set("Image", self.image);
        }
    }

    /// A tag in the form of a key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::InferenceExperiment`.
///
/// Creates an inference experiment using the configurations specified in the request.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}`.
#[derive(Clone, Debug, Default)]
pub struct InferenceExperiment {
    /// The Amazon S3 location and configuration for storing inference request and response data.
    pub data_storage_config: Option<Value<inference_experiment::DataStorageConfig>>,
    /// The description of the inference experiment.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The desired state of the experiment after stopping. The possible states are the following.
    ///
    /// One of `Running`, `Completed`, `Cancelled`.
    pub desired_state: Option<Value<String>>,
    /// The name of the endpoint.
    ///
    /// Required. 0 to 63 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3
    /// server-side encryption.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key: Option<Value<String>>,
    /// An array of `ModelVariantConfigSummary` objects. There is one for each variant in the inference experiment.
    ///
    /// Required. 1 to 2 items.
    pub model_variants: Option<Value<Vec<inference_experiment::ModelVariantConfig>>>,
    /// The name of the inference experiment.
    ///
    /// Required. 1 to 120 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and
    /// manage Amazon SageMaker Inference endpoints for model deployment.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The duration for which the inference experiment ran or will run.
    pub schedule: Option<Value<inference_experiment::InferenceExperimentSchedule>>,
    /// The configuration of `ShadowMode` inference experiment type, which shows the production variant that takes all
    /// the inference requests, and the shadow variant to which Amazon SageMaker replicates a percentage of the
    /// inference requests.
    pub shadow_mode_config: Option<Value<inference_experiment::ShadowModeConfig>>,
    /// The error message for the inference experiment status result.
    ///
    /// 1 to 1024 characters.
    pub status_reason: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<inference_experiment::Tag>>>,
    /// The type of the inference experiment.
    ///
    /// Required. One of `ShadowMode`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for InferenceExperiment {
    fn fields(self, to: &mut Fields) {
        to.set("DataStorageConfig", self.data_storage_config);
        to.set("Description", self.description);
        to.set("DesiredState", self.desired_state);
        to.set("EndpointName", self.endpoint_name);
        to.set("KmsKey", self.kms_key);
        to.set("ModelVariants", self.model_variants);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Schedule", self.schedule);
        to.set("ShadowModeConfig", self.shadow_mode_config);
        to.set("StatusReason", self.status_reason);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for InferenceExperiment {
    const TYPE: &'static str = "AWS::SageMaker::InferenceExperiment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InferenceExperiment> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for your inference experiment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp at which the inference experiment was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The metadata of the endpoint on which the inference experiment ran.
    pub fn endpoint_metadata(self) -> Value<Json> {
        self.attribute("EndpointMetadata")
    }

    /// The attribute `EndpointMetadata.EndpointConfigName`.
    pub fn endpoint_metadata_endpoint_config_name(self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointConfigName")
    }

    /// The attribute `EndpointMetadata.EndpointName`.
    pub fn endpoint_metadata_endpoint_name(self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointName")
    }

    /// The attribute `EndpointMetadata.EndpointStatus`.
    pub fn endpoint_metadata_endpoint_status(self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointStatus")
    }

    /// The timestamp at which you last modified the inference experiment.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The status of the inference experiment. The following are the possible statuses for an inference experiment.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`InferenceExperiment`] is made of.
pub mod inference_experiment {
    use super::*;

    /// The Amazon S3 location and configuration for storing inference request and response data.
    #[derive(Clone, Debug, Default)]
    pub struct DataStorageConfig {
        /// Configuration specifying how to treat different headers. If no headers are specified SageMaker will by default
        /// base64 encode when capturing the data.
        pub content_type: Option<Value<CaptureContentTypeHeader>>,
        /// The Amazon S3 bucket where the inference request and response data is stored.
        ///
        /// Required. 0 to 512 characters.
        pub destination: Option<Value<String>>,
        /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3
        /// server-side encryption.
        ///
        /// 0 to 2048 characters.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for DataStorageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentType", self.content_type);
            to.set("Destination", self.destination);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// Configuration specifying how to treat different headers. If no headers are specified Amazon SageMaker AI will by
    /// default base64 encode when capturing the data.
    #[derive(Clone, Debug, Default)]
    pub struct CaptureContentTypeHeader {
        /// The list of all content type headers that Amazon SageMaker AI will treat as CSV and capture accordingly.
        ///
        /// 1 to 10 items.
        pub csv_content_types: Option<Value<Vec<String>>>,
        /// The list of all content type headers that SageMaker AI will treat as JSON and capture accordingly.
        ///
        /// 1 to 10 items.
        pub json_content_types: Option<Value<Vec<String>>>,
    }

    impl Lower for CaptureContentTypeHeader {
        fn fields(self, to: &mut Fields) {
            to.set("CsvContentTypes", self.csv_content_types);
            to.set("JsonContentTypes", self.json_content_types);
        }
    }

    /// Contains information about the deployment options of a model.
    #[derive(Clone, Debug, Default)]
    pub struct ModelVariantConfig {
        /// The configuration for the infrastructure that the model will be deployed to.
        ///
        /// Required.
        pub infrastructure_config: Option<Value<ModelInfrastructureConfig>>,
        /// The name of the Amazon SageMaker Model entity.
        ///
        /// Required. 0 to 63 characters.
        pub model_name: Option<Value<String>>,
        /// The name of the variant.
        ///
        /// Required. 0 to 63 characters.
        pub variant_name: Option<Value<String>>,
    }

    impl Lower for ModelVariantConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InfrastructureConfig", self.infrastructure_config);
            to.set("ModelName", self.model_name);
            to.set("VariantName", self.variant_name);
        }
    }

    /// The configuration for the infrastructure that the model will be deployed to.
    #[derive(Clone, Debug, Default)]
    pub struct ModelInfrastructureConfig {
        /// The inference option to which to deploy your model. Possible values are the following.
        ///
        /// Required. One of `RealTimeInference`.
        pub infrastructure_type: Option<Value<String>>,
        /// The infrastructure configuration for deploying the model to real-time inference.
        ///
        /// Required.
        pub real_time_inference_config: Option<Value<RealTimeInferenceConfig>>,
    }

    impl Lower for ModelInfrastructureConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InfrastructureType", self.infrastructure_type);
            to.set("RealTimeInferenceConfig", self.real_time_inference_config);
        }
    }

    /// The infrastructure configuration for deploying the model to a real-time inference endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct RealTimeInferenceConfig {
        /// The number of instances of the type specified by `InstanceType`.
        ///
        /// Required. At least 0.
        pub instance_count: Option<Value<i64>>,
        /// The instance type the model is deployed to.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
    }

    impl Lower for RealTimeInferenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
        }
    }

    /// The start and end times of an inference experiment.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceExperimentSchedule {
        /// The timestamp at which the inference experiment ended or will end.
        pub end_time: Option<Value<String>>,
        /// The timestamp at which the inference experiment started or will start.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for InferenceExperimentSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// The configuration of `ShadowMode` inference experiment type, which specifies a production variant to take all
    /// the inference requests, and a shadow variant to which Amazon SageMaker replicates a percentage of the inference
    /// requests.
    #[derive(Clone, Debug, Default)]
    pub struct ShadowModeConfig {
        /// List of shadow variant configurations.
        ///
        /// Required. 1 to 1 items.
        pub shadow_model_variants: Option<Value<Vec<ShadowModelVariantConfig>>>,
        /// The name of the production variant, which takes all the inference requests.
        ///
        /// Required. 0 to 63 characters.
        pub source_model_variant_name: Option<Value<String>>,
    }

    impl Lower for ShadowModeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ShadowModelVariants", self.shadow_model_variants);
            to.set("SourceModelVariantName", self.source_model_variant_name);
        }
    }

    /// The name and sampling percentage of a shadow variant.
    #[derive(Clone, Debug, Default)]
    pub struct ShadowModelVariantConfig {
        /// The percentage of inference requests that Amazon SageMaker replicates from the production variant to the shadow
        /// variant.
        ///
        /// Required. At most 100.
        pub sampling_percentage: Option<Value<i64>>,
        /// The name of the shadow variant.
        ///
        /// Required. 0 to 63 characters.
        pub shadow_model_variant_name: Option<Value<String>>,
    }

    impl Lower for ShadowModelVariantConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SamplingPercentage", self.sampling_percentage);
            to.set("ShadowModelVariantName", self.shadow_model_variant_name);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::MlflowApp`.
///
/// Resource type definition for AWS::SageMaker::MlflowApp.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}`.
#[derive(Clone, Debug, Default)]
pub struct MlflowApp {
    /// The S3 URI for a general purpose bucket to use as the MLflow App artifact store.
    ///
    /// Required. 0 to 1024 characters.
    pub artifact_store_uri: Option<Value<String>>,
    /// Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry.
    ///
    /// One of `AutoModelRegistrationEnabled`, `AutoModelRegistrationDisabled`.
    pub model_registration_mode: Option<Value<String>>,
    /// The name of the MLflow App.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact
    /// store in Amazon S3.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// Tags to associate with the MLflow App.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<mlflow_app::Tag>>>,
    /// The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance
    /// updates are scheduled.
    ///
    /// 0 to 9 characters.
    pub weekly_maintenance_window_start: Option<Value<String>>,
}

impl Lower for MlflowApp {
    fn fields(self, to: &mut Fields) {
        to.set("ArtifactStoreUri", self.artifact_store_uri);
        to.set("ModelRegistrationMode", self.model_registration_mode);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("WeeklyMaintenanceWindowStart", self.weekly_maintenance_window_start);
    }
}

impl Level1 for MlflowApp {
    const TYPE: &'static str = "AWS::SageMaker::MlflowApp";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MlflowApp> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the MLflow App.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the MLflow App was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The date and time that the MLflow App was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The server-generated identifier of the MLflow App.
    pub fn mlflow_app_id(self) -> Value<String> {
        self.attribute("MlflowAppId")
    }

    /// The MLflow version used by the MLflow App.
    pub fn mlflow_version(self) -> Value<String> {
        self.attribute("MlflowVersion")
    }

    /// The status of the MLflow App.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`MlflowApp`] is made of.
pub mod mlflow_app {
    use super::*;

    /// `Tag` of `AWS::SageMaker::MlflowApp`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SageMaker::MlflowTrackingServer`.
///
/// Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as the artifact store. For more
/// information, see Create an MLflow Tracking Server.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}`.
#[derive(Clone, Debug, Default)]
pub struct MlflowTrackingServer {
    /// The Amazon S3 URI for MLFlow Tracking Server artifacts.
    ///
    /// Required. 1 to 2048 characters.
    pub artifact_store_uri: Option<Value<String>>,
    /// A flag to enable Automatic SageMaker Model Registration.
    pub automatic_model_registration: Option<Value<bool>>,
    /// The MLFlow Version used on the MLFlow Tracking Server.
    ///
    /// 1 to 32 characters. Some changes replace the resource.
    pub mlflow_version: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the
    /// customer.
    ///
    /// Required. 20 to 2048 characters. Some changes replace the resource.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<mlflow_tracking_server::Tag>>>,
    /// The name of the MLFlow Tracking Server.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub tracking_server_name: Option<Value<String>>,
    /// The size of the MLFlow Tracking Server.
    ///
    /// One of `Small`, `Medium`, `Large`.
    pub tracking_server_size: Option<Value<String>>,
    /// The start of the time window for maintenance of the MLFlow Tracking Server in UTC time.
    ///
    /// 0 to 9 characters.
    pub weekly_maintenance_window_start: Option<Value<String>>,
}

impl Lower for MlflowTrackingServer {
    fn fields(self, to: &mut Fields) {
        to.set("ArtifactStoreUri", self.artifact_store_uri);
        to.set("AutomaticModelRegistration", self.automatic_model_registration);
        to.set("MlflowVersion", self.mlflow_version);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TrackingServerName", self.tracking_server_name);
        to.set("TrackingServerSize", self.tracking_server_size);
        to.set("WeeklyMaintenanceWindowStart", self.weekly_maintenance_window_start);
    }
}

impl Level1 for MlflowTrackingServer {
    const TYPE: &'static str = "AWS::SageMaker::MlflowTrackingServer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MlflowTrackingServer> {
    /// `Ref`: its `TrackingServerName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the MLFlow Tracking Server.
    pub fn tracking_server_arn(self) -> Value<Arn> {
        self.attribute("TrackingServerArn")
    }
}

/// What [`MlflowTrackingServer`] is made of.
pub mod mlflow_tracking_server {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::Model`.
///
/// The `AWS::SageMaker::Model` resource to create a model to host at an Amazon SageMaker endpoint. For more
/// information, see Deploying a Model on Amazon SageMaker Hosting Services in the \*Amazon SageMaker Developer
/// Guide\*.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}`.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Specifies the containers in the inference pipeline.
    ///
    /// 0 to 15 items. A change replaces the resource.
    pub containers: Option<Value<Vec<model::ContainerDefinition>>>,
    /// Isolates the model container. No inbound or outbound network calls can be made to or from the model container.
    ///
    /// A change replaces the resource.
    pub enable_network_isolation: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker
    /// image for deployment on ML compute instances or for batch transform jobs.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// Specifies details of how containers in a multi-container endpoint are called.
    ///
    /// A change replaces the resource.
    pub inference_execution_config: Option<Value<model::InferenceExecutionConfig>>,
    /// The name of the new model.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub model_name: Option<Value<String>>,
    /// The location of the primary docker image containing inference code, associated artifacts, and custom environment
    /// map that the inference code uses when the model is deployed for predictions.
    ///
    /// A change replaces the resource.
    pub primary_container: Option<Value<model::ContainerDefinition>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<model::Tag>>>,
    /// A VpcConfig object that specifies the VPC that you want your model to connect to. Control access to and from
    /// your model container by configuring the VPC.
    ///
    /// A change replaces the resource.
    pub vpc_config: Option<Value<model::VpcConfig>>,
}

impl Lower for Model {
    fn fields(self, to: &mut Fields) {
        to.set("Containers", self.containers);
        to.set("EnableNetworkIsolation", self.enable_network_isolation);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("InferenceExecutionConfig", self.inference_execution_config);
        to.set("ModelName", self.model_name);
        to.set("PrimaryContainer", self.primary_container);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Model {
    const TYPE: &'static str = "AWS::SageMaker::Model";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Model> {
    /// `Ref`: its `ModelArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the model.
    pub fn model_arn(self) -> Value<Arn> {
        self.attribute("ModelArn")
    }

    /// The name of the model, such as `MyModel`.
    pub fn model_name(self) -> Value<String> {
        self.attribute("ModelName")
    }
}

/// What [`Model`] is made of.
pub mod model {
    use super::*;

    /// Describes the container, as part of model definition.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDefinition {
        /// This parameter is ignored for models that contain only a `PrimaryContainer`.
        ///
        /// 0 to 63 characters. A change replaces the resource.
        pub container_hostname: Option<Value<String>>,
        /// The environment variables to set in the Docker container. Don't include any sensitive data in your environment
        /// variables.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<Json>>,
        /// The path where inference code is stored. This can be either in Amazon EC2 Container Registry or in a Docker
        /// registry that is accessible from the same VPC that you configure for your endpoint.
        ///
        /// 0 to 255 characters. A change replaces the resource.
        pub image: Option<Value<String>>,
        /// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon
        /// Virtual Private Cloud (VPC).
        ///
        /// A change replaces the resource.
        pub image_config: Option<Value<ImageConfig>>,
        /// The inference specification name in the model package version.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub inference_specification_name: Option<Value<String>>,
        /// Whether the container hosts a single model or multiple models.
        ///
        /// One of `SingleModel`, `MultiModel`. A change replaces the resource.
        pub mode: Option<Value<String>>,
        /// Specifies the location of ML model data to deploy.
        pub model_data_source: Option<Value<ModelDataSource>>,
        /// The S3 path where the model artifacts, which result from model training, are stored. This path must point to a
        /// single gzip compressed tar archive (.tar.gz suffix).
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub model_data_url: Option<Value<String>>,
        /// The name or Amazon Resource Name (ARN) of the model package to use to create the model.
        ///
        /// 1 to 176 characters. A change replaces the resource.
        pub model_package_name: Option<Value<String>>,
        /// Specifies additional configuration for multi-model endpoints.
        ///
        /// A change replaces the resource.
        pub multi_model_config: Option<Value<MultiModelConfig>>,
    }

    impl Lower for ContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerHostname", self.container_hostname);
            to.set("Environment", self.environment);
            to.set("Image", self.image);
            to.set("ImageConfig", self.image_config);
            to.set("InferenceSpecificationName", self.inference_specification_name);
            to.set("Mode", self.mode);
            to.set("ModelDataSource", self.model_data_source);
            to.set("ModelDataUrl", self.model_data_url);
            to.set("ModelPackageName", self.model_package_name);
            to.set("MultiModelConfig", self.multi_model_config);
        }
    }

    /// Specifies whether the model container is in Amazon ECR or a private Docker registry accessible from your Amazon
    /// Virtual Private Cloud (VPC).
    #[derive(Clone, Debug, Default)]
    pub struct ImageConfig {
        /// Set this to one of the following values.
        ///
        /// Required. One of `Platform`, `Vpc`. A change replaces the resource.
        pub repository_access_mode: Option<Value<String>>,
        /// (Optional) Specifies an authentication configuration for the private docker registry where your model image is
        /// hosted.
        ///
        /// A change replaces the resource.
        pub repository_auth_config: Option<Value<RepositoryAuthConfig>>,
    }

    impl Lower for ImageConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryAccessMode", self.repository_access_mode);
            to.set("RepositoryAuthConfig", self.repository_auth_config);
        }
    }

    /// Specifies an authentication configuration for the private docker registry where your model image is hosted.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryAuthConfig {
        /// The Amazon Resource Name (ARN) of an AWS Lambda function that provides credentials to authenticate to the
        /// private Docker registry where your model image is hosted.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub repository_credentials_provider_arn: Option<Value<String>>,
    }

    impl Lower for RepositoryAuthConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryCredentialsProviderArn", self.repository_credentials_provider_arn);
        }
    }

    /// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the
    /// available data sources.
    #[derive(Clone, Debug, Default)]
    pub struct ModelDataSource {
        /// Specifies the S3 location of ML model data to deploy.
        ///
        /// Required.
        pub s3_data_source: Option<Value<S3DataSource>>,
    }

    impl Lower for ModelDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3DataSource", self.s3_data_source);
        }
    }

    /// Describes the S3 data source.
    #[derive(Clone, Debug, Default)]
    pub struct S3DataSource {
        /// Specifies how the ML model data is prepared.
        ///
        /// Required. One of `None`, `Gzip`.
        pub compression_type: Option<Value<String>>,
        /// The configuration for a private hub model reference that points to a SageMaker JumpStart public hub model.
        pub hub_access_config: Option<Value<HubAccessConfig>>,
        /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user
        /// license agreement (EULA) within the `ModelAccessConfig`.
        pub model_access_config: Option<Value<ModelAccessConfig>>,
        /// If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. SageMaker uses all objects that match the
        /// specified key name prefix for model training.
        ///
        /// Required. One of `S3Prefix`, `S3Object`.
        pub s3_data_type: Option<Value<String>>,
        /// Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionType", self.compression_type);
            to.set("HubAccessConfig", self.hub_access_config);
            to.set("ModelAccessConfig", self.model_access_config);
            to.set("S3DataType", self.s3_data_type);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The configuration for a private hub model reference that points to a public SageMaker JumpStart model.
    #[derive(Clone, Debug, Default)]
    pub struct HubAccessConfig {
        /// The ARN of your private model hub content. This should be a `ModelReference` resource type that points to a
        /// SageMaker JumpStart public hub model.
        ///
        /// Required. 0 to 255 characters.
        pub hub_content_arn: Option<Value<String>>,
    }

    impl Lower for HubAccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("HubContentArn", self.hub_content_arn);
        }
    }

    /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user
    /// license agreement (EULA) within the `ModelAccessConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelAccessConfig {
        /// Specifies agreement to the model end-user license agreement (EULA). The `AcceptEula` value must be explicitly
        /// defined as `True` in order to accept the EULA that this model requires.
        ///
        /// Required.
        pub accept_eula: Option<Value<bool>>,
    }

    impl Lower for ModelAccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AcceptEula", self.accept_eula);
        }
    }

    /// Specifies additional configuration for hosting multi-model endpoints.
    #[derive(Clone, Debug, Default)]
    pub struct MultiModelConfig {
        /// Whether to cache models for a multi-model endpoint. By default, multi-model endpoints cache models so that a
        /// model does not have to be loaded into memory each time it is invoked.
        ///
        /// One of `Enabled`, `Disabled`. A change replaces the resource.
        pub model_cache_setting: Option<Value<String>>,
    }

    impl Lower for MultiModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ModelCacheSetting", self.model_cache_setting);
        }
    }

    /// Specifies details about how containers in a multi-container endpoint are run.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceExecutionConfig {
        /// How containers in a multi-container are run. The following values are valid.
        ///
        /// Required. One of `Serial`, `Direct`. A change replaces the resource.
        pub mode: Option<Value<String>>,
    }

    impl Lower for InferenceExecutionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// `Tag` of `AWS::SageMaker::Model`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag value.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag key. Tag keys must be unique per resource.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }
}

/// `AWS::SageMaker::ModelBiasJobDefinition`.
///
/// Creates the definition for a model bias job.
///
/// Its ARN:
/// `arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelBiasJobDefinition {
    /// The name of the endpoint used to run the monitoring job.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The name of the bias job definition. The name must be unique within an AWS Region in the AWS account.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub job_resources: Option<Value<model_bias_job_definition::MonitoringResources>>,
    /// Configures the model bias job to run a specified Docker container image.
    ///
    /// Required. A change replaces the resource.
    pub model_bias_app_specification: Option<Value<model_bias_job_definition::ModelBiasAppSpecification>>,
    /// The baseline configuration for a model bias job.
    ///
    /// A change replaces the resource.
    pub model_bias_baseline_config: Option<Value<model_bias_job_definition::ModelBiasBaselineConfig>>,
    /// Inputs for the model bias job.
    ///
    /// Required. A change replaces the resource.
    pub model_bias_job_input: Option<Value<model_bias_job_definition::ModelBiasJobInput>>,
    /// The output configuration for monitoring jobs.
    ///
    /// Required. A change replaces the resource.
    pub model_bias_job_output_config: Option<Value<model_bias_job_definition::MonitoringOutputConfig>>,
    /// Networking options for a model bias job.
    ///
    /// A change replaces the resource.
    pub network_config: Option<Value<model_bias_job_definition::NetworkConfig>>,
    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// A change replaces the resource.
    pub stopping_condition: Option<Value<model_bias_job_definition::StoppingCondition>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<model_bias_job_definition::Tag>>>,
}

impl Lower for ModelBiasJobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("EndpointName", self.endpoint_name);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("JobResources", self.job_resources);
        to.set("ModelBiasAppSpecification", self.model_bias_app_specification);
        to.set("ModelBiasBaselineConfig", self.model_bias_baseline_config);
        to.set("ModelBiasJobInput", self.model_bias_job_input);
        to.set("ModelBiasJobOutputConfig", self.model_bias_job_output_config);
        to.set("NetworkConfig", self.network_config);
        to.set("RoleArn", self.role_arn);
        to.set("StoppingCondition", self.stopping_condition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelBiasJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelBiasJobDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelBiasJobDefinition> {
    /// `Ref`: its `JobDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the job definition was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    pub fn job_definition_arn(self) -> Value<Arn> {
        self.attribute("JobDefinitionArn")
    }
}

/// What [`ModelBiasJobDefinition`] is made of.
pub mod model_bias_job_definition {
    use super::*;

    /// Identifies the resources to deploy for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringResources {
        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// Required. A change replaces the resource.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for MonitoringResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// The configuration for the cluster resources used to run the processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify
        /// a value greater than 1.
        ///
        /// Required. 1 to 100. A change replaces the resource.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// 1 to 2048. A change replaces the resource.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384. A change replaces the resource.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Docker container image configuration object for the model bias job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelBiasAppSpecification {
        /// JSON formatted S3 file that defines bias parameters. For more information on this JSON configuration file, see
        /// Configure bias parameters.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub config_uri: Option<Value<String>>,
        /// Sets the environment variables in the Docker container.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The container image to be run by the model bias job.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub image_uri: Option<Value<String>>,
    }

    impl Lower for ModelBiasAppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigUri", self.config_uri);
            to.set("Environment", self.environment);
            to.set("ImageUri", self.image_uri);
        }
    }

    /// The configuration for a baseline model bias job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelBiasBaselineConfig {
        /// The name of the baseline model bias job.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub baselining_job_name: Option<Value<String>>,
        /// The constraints resource for a monitoring job.
        ///
        /// A change replaces the resource.
        pub constraints_resource: Option<Value<ConstraintsResource>>,
    }

    impl Lower for ModelBiasBaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BaseliningJobName", self.baselining_job_name);
            to.set("ConstraintsResource", self.constraints_resource);
        }
    }

    /// The constraints resource for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct ConstraintsResource {
        /// The Amazon S3 URI for the constraints resource.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ConstraintsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Inputs for the model bias job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelBiasJobInput {
        /// Input object for the batch transform job.
        ///
        /// A change replaces the resource.
        pub batch_transform_input: Option<Value<BatchTransformInput>>,
        /// Input object for the endpoint.
        ///
        /// A change replaces the resource.
        pub endpoint_input: Option<Value<EndpointInput>>,
        /// Location of ground truth labels to use in model bias job.
        ///
        /// Required. A change replaces the resource.
        pub ground_truth_s3_input: Option<Value<MonitoringGroundTruthS3Input>>,
    }

    impl Lower for ModelBiasJobInput {
        fn fields(self, to: &mut Fields) {
            to.set("BatchTransformInput", self.batch_transform_input);
            to.set("EndpointInput", self.endpoint_input);
            to.set("GroundTruthS3Input", self.ground_truth_s3_input);
        }
    }

    /// Input object for the batch transform job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchTransformInput {
        /// The Amazon S3 location being used to capture the data.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub data_captured_destination_s3_uri: Option<Value<String>>,
        /// The dataset format for your batch transform job.
        ///
        /// Required. A change replaces the resource.
        pub dataset_format: Option<Value<DatasetFormat>>,
        /// If specified, monitoring jobs subtract this time from the end time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub end_time_offset: Option<Value<String>>,
        /// The attributes of the input data that are the input features.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub features_attribute: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// A change replaces the resource.
        pub probability_threshold_attribute: Option<Value<f64>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
        /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub start_time_offset: Option<Value<String>>,
    }

    impl Lower for BatchTransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCapturedDestinationS3Uri", self.data_captured_destination_s3_uri);
            to.set("DatasetFormat", self.dataset_format);
            to.set("EndTimeOffset", self.end_time_offset);
            to.set("FeaturesAttribute", self.features_attribute);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("ProbabilityThresholdAttribute", self.probability_threshold_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
            to.set("StartTimeOffset", self.start_time_offset);
        }
    }

    /// The dataset format of the data to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetFormat {
        /// The CSV format.
        ///
        /// A change replaces the resource.
        pub csv: Option<Value<Csv>>,
        /// The Json format.
        ///
        /// A change replaces the resource.
        pub json: Option<Value<ModelBiasJobDefinitionJson>>,
        /// A flag indicate if the dataset format is Parquet.
        ///
        /// A change replaces the resource.
        pub parquet: Option<Value<bool>>,
    }

    impl Lower for DatasetFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Json", self.json);
            to.set("Parquet", self.parquet);
        }
    }

    /// The CSV format.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// A boolean flag indicating if given CSV has header.
        ///
        /// A change replaces the resource.
        pub header: Option<Value<bool>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The Json format.
    #[derive(Clone, Debug, Default)]
    pub struct ModelBiasJobDefinitionJson {
        /// A boolean flag indicating if it is JSON line format.
        ///
        /// A change replaces the resource.
        pub line: Option<Value<bool>>,
    }

    impl Lower for ModelBiasJobDefinitionJson {
        fn fields(self, to: &mut Fields) {
            to.set("Line", self.line);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointInput {
        /// If specified, monitoring jobs substract this time from the end time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub end_time_offset: Option<Value<String>>,
        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// Required. 0 to 63 characters. A change replaces the resource.
        pub endpoint_name: Option<Value<String>>,
        /// The attributes of the input data that are the input features.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub features_attribute: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// A change replaces the resource.
        pub probability_threshold_attribute: Option<Value<f64>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
        /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub start_time_offset: Option<Value<String>>,
    }

    impl Lower for EndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndTimeOffset", self.end_time_offset);
            to.set("EndpointName", self.endpoint_name);
            to.set("FeaturesAttribute", self.features_attribute);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("ProbabilityThresholdAttribute", self.probability_threshold_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
            to.set("StartTimeOffset", self.start_time_offset);
        }
    }

    /// The ground truth labels for the dataset used for the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringGroundTruthS3Input {
        /// The address of the Amazon S3 location of the ground truth labels.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for MonitoringGroundTruthS3Input {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The output configuration for monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutputConfig {
        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// Required. 1 to 1 characters. A change replaces the resource.
        pub monitoring_outputs: Option<Value<Vec<MonitoringOutput>>>,
    }

    impl Lower for MonitoringOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MonitoringOutputs", self.monitoring_outputs);
        }
    }

    /// The output object for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutput {
        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// Required. A change replaces the resource.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for MonitoringOutput {
        fn fields(self, to: &mut Fields) {
            to.set("S3Output", self.s3_output);
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// One of `Continuous`, `EndOfJob`. A change replaces the resource.
        pub s3_upload_mode: Option<Value<String>>,
        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        /// job.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        ///
        /// A change replaces the resource.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// A change replaces the resource.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        /// training and model containers by configuring the VPC.
        ///
        /// A change replaces the resource.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 86400. A change replaces the resource.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::ModelCard`.
///
/// Creates an Amazon SageMaker Model Card.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelCard {
    /// The content of the model card. Content uses the model card JSON schema.
    ///
    /// Required. 0 to 100000 characters.
    pub content: Option<Value<model_card::Content>>,
    /// Information about the user who created or modified one or more of the following.
    pub created_by: Option<Value<model_card::UserContext>>,
    /// Information about the user who created or modified an experiment, trial, trial component, lineage group,
    /// project, or model card.
    pub last_modified_by: Option<Value<model_card::UserContext>>,
    /// The unique name of the model card.
    ///
    /// Required. At most 63 characters. A change replaces the resource.
    pub model_card_name: Option<Value<String>>,
    /// The approval status of the model card within your organization. Different organizations might have different
    /// criteria for model card review and approval.
    ///
    /// Required. One of `Draft`, `PendingReview`, `Approved`, `Archived`.
    pub model_card_status: Option<Value<String>>,
    /// The security configuration used to protect model card data.
    ///
    /// A change replaces the resource.
    pub security_config: Option<Value<model_card::SecurityConfig>>,
    /// Key-value pairs used to manage metadata for the model card.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<model_card::Tag>>>,
}

impl Lower for ModelCard {
    fn fields(self, to: &mut Fields) {
        to.set("Content", self.content);
        to.set("CreatedBy", self.created_by);
        to.set("LastModifiedBy", self.last_modified_by);
        to.set("ModelCardName", self.model_card_name);
        to.set("ModelCardStatus", self.model_card_status);
        to.set("SecurityConfig", self.security_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelCard {
    const TYPE: &'static str = "AWS::SageMaker::ModelCard";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelCard> {
    /// `Ref`: its `ModelCardName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The domain associated with the user.
    pub fn created_by_domain_id(self) -> Value<String> {
        self.attribute("CreatedBy.DomainId")
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    pub fn created_by_user_profile_arn(self) -> Value<Arn> {
        self.attribute("CreatedBy.UserProfileArn")
    }

    /// The name of the user's profile.
    pub fn created_by_user_profile_name(self) -> Value<String> {
        self.attribute("CreatedBy.UserProfileName")
    }

    /// The date and time the model card was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The domain associated with the user.
    pub fn last_modified_by_domain_id(self) -> Value<String> {
        self.attribute("LastModifiedBy.DomainId")
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    pub fn last_modified_by_user_profile_arn(self) -> Value<Arn> {
        self.attribute("LastModifiedBy.UserProfileArn")
    }

    /// The name of the user's profile.
    pub fn last_modified_by_user_profile_name(self) -> Value<String> {
        self.attribute("LastModifiedBy.UserProfileName")
    }

    /// The date and time the model card was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Number (ARN) of the model card. For example,
    /// `arn:aws:sagemaker:us-west-2:012345678901:modelcard/examplemodelcard`.
    pub fn model_card_arn(self) -> Value<Arn> {
        self.attribute("ModelCardArn")
    }

    /// The processing status of model card deletion. The ModelCardProcessingStatus updates throughout the different
    /// deletion steps.
    pub fn model_card_processing_status(self) -> Value<String> {
        self.attribute("ModelCardProcessingStatus")
    }

    /// A version of the model card.
    pub fn model_card_version(self) -> Value<i64> {
        self.attribute("ModelCardVersion")
    }
}

/// What [`ModelCard`] is made of.
pub mod model_card {
    use super::*;

    /// The content of the model card. It follows the model card json schema.
    #[derive(Clone, Debug, Default)]
    pub struct Content {
        /// Additional information about the model.
        pub additional_information: Option<Value<AdditionalInformation>>,
        /// Information about how the model supports business goals.
        pub business_details: Option<Value<BusinessDetails>>,
        /// An overview about the model's evaluation.
        pub evaluation_details: Option<Value<Vec<EvaluationDetail>>>,
        /// The intended usage of the model.
        pub intended_uses: Option<Value<IntendedUses>>,
        /// An overview about the model.
        pub model_overview: Option<Value<ModelOverview>>,
        /// Metadata information related to model package version.
        pub model_package_details: Option<Value<ModelPackageDetails>>,
        /// An overview about model training.
        pub training_details: Option<Value<TrainingDetails>>,
    }

    impl Lower for Content {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalInformation", self.additional_information);
            to.set("BusinessDetails", self.business_details);
            to.set("EvaluationDetails", self.evaluation_details);
            to.set("IntendedUses", self.intended_uses);
            to.set("ModelOverview", self.model_overview);
            to.set("ModelPackageDetails", self.model_package_details);
            to.set("TrainingDetails", self.training_details);
        }
    }

    /// Additional information about the model.
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalInformation {
        /// Caveats and recommendations for those who might use this model in their applications.
        ///
        /// At most 2048 characters.
        pub caveats_and_recommendations: Option<Value<String>>,
        /// Any additional information to document about the model.
        pub custom_details: Option<Value<BTreeMap<String, String>>>,
        /// Any ethical considerations documented by the model card author.
        ///
        /// At most 2048 characters.
        pub ethical_considerations: Option<Value<String>>,
    }

    impl Lower for AdditionalInformation {
        fn fields(self, to: &mut Fields) {
            to.set("CaveatsAndRecommendations", self.caveats_and_recommendations);
            to.set("CustomDetails", self.custom_details);
            to.set("EthicalConsiderations", self.ethical_considerations);
        }
    }

    /// Information about how the model supports business goals.
    #[derive(Clone, Debug, Default)]
    pub struct BusinessDetails {
        /// The specific business problem that the model is trying to solve.
        ///
        /// At most 2048 characters.
        pub business_problem: Option<Value<String>>,
        /// The relevant stakeholders for the model.
        ///
        /// At most 2048 characters.
        pub business_stakeholders: Option<Value<String>>,
        /// The broader business need that the model is serving.
        ///
        /// At most 2048 characters.
        pub line_of_business: Option<Value<String>>,
    }

    impl Lower for BusinessDetails {
        fn fields(self, to: &mut Fields) {
            to.set("BusinessProblem", self.business_problem);
            to.set("BusinessStakeholders", self.business_stakeholders);
            to.set("LineOfBusiness", self.line_of_business);
        }
    }

    /// The evaluation details of the model.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationDetail {
        /// The location of the datasets used to evaluate the model.
        ///
        /// At most 10 items.
        pub datasets: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the evaluation job.
        ///
        /// At most 256 characters.
        pub evaluation_job_arn: Option<Value<String>>,
        /// Any observations made during the model evaluation.
        ///
        /// At most 2096 characters.
        pub evaluation_observation: Option<Value<String>>,
        /// Additional attributes associated with the evaluation results.
        pub metadata: Option<Value<BTreeMap<String, String>>>,
        /// An evaluation Metric Group object.
        pub metric_groups: Option<Value<Vec<MetricGroup>>>,
        /// The evaluation job name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for EvaluationDetail {
        fn fields(self, to: &mut Fields) {
            to.set("Datasets", self.datasets);
            to.set("EvaluationJobArn", self.evaluation_job_arn);
            to.set("EvaluationObservation", self.evaluation_observation);
            to.set("Metadata", self.metadata);
            to.set("MetricGroups", self.metric_groups);
            to.set("Name", self.name);
        }
    }

    /// A group of metric data that you use to initialize a metric group object.
    #[derive(Clone, Debug, Default)]
    pub struct MetricGroup {
        /// A list of metric objects. The `MetricDataItems` list can have one of the following values.
        ///
        /// Required.
        pub metric_data: Option<Value<Vec<MetricData>>>,
        /// The metric group name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for MetricGroup {
        fn fields(self, to: &mut Fields) {
            to.set("MetricData", self.metric_data);
            to.set("Name", self.name);
        }
    }

    /// `MetricData` of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricData {
        pub name: Option<Value<String>>,
        /// At most 1024 characters.
        pub notes: Option<Value<String>>,
        /// One of `number`, `string`, `boolean`.
        pub type_: Option<Value<String>>,
        pub value: Option<Value<Json>>,
        /// At most 63 characters.
        pub x_axis_name: Option<Value<String>>,
        /// At most 63 characters.
        pub y_axis_name: Option<Value<String>>,
    }

    impl Lower for MetricData {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Notes", self.notes);
            to.set("Type", self.type_);
            to.set("Value", self.value);
            to.set("XAxisName", self.x_axis_name);
            to.set("YAxisName", self.y_axis_name);
        }
    }

    /// The intended uses of a model.
    #[derive(Clone, Debug, Default)]
    pub struct IntendedUses {
        /// An explanation of why your organization categorizes the model with its risk rating.
        ///
        /// At most 2048 characters.
        pub explanations_for_risk_rating: Option<Value<String>>,
        /// Factors affecting model efficacy.
        ///
        /// At most 2048 characters.
        pub factors_affecting_model_efficiency: Option<Value<String>>,
        /// The intended use cases for the model.
        ///
        /// At most 2048 characters.
        pub intended_uses: Option<Value<String>>,
        /// The general purpose of the model.
        ///
        /// At most 2048 characters.
        pub purpose_of_model: Option<Value<String>>,
        /// Your organization's risk rating. You can specify one the following values as the risk rating.
        ///
        /// One of `High`, `Medium`, `Low`, `Unknown`.
        pub risk_rating: Option<Value<String>>,
    }

    impl Lower for IntendedUses {
        fn fields(self, to: &mut Fields) {
            to.set("ExplanationsForRiskRating", self.explanations_for_risk_rating);
            to.set("FactorsAffectingModelEfficiency", self.factors_affecting_model_efficiency);
            to.set("IntendedUses", self.intended_uses);
            to.set("PurposeOfModel", self.purpose_of_model);
            to.set("RiskRating", self.risk_rating);
        }
    }

    /// An overview about the model.
    #[derive(Clone, Debug, Default)]
    pub struct ModelOverview {
        /// The algorithm used to solve the problem.
        ///
        /// At most 1024 characters.
        pub algorithm_type: Option<Value<String>>,
        /// An overview about model inference.
        pub inference_environment: Option<Value<InferenceEnvironment>>,
        /// The location of the model artifact.
        ///
        /// At most 15 items.
        pub model_artifact: Option<Value<Vec<String>>>,
        /// The creator of the model.
        ///
        /// At most 1024 characters.
        pub model_creator: Option<Value<String>>,
        /// A description of the model.
        ///
        /// At most 1024 characters.
        pub model_description: Option<Value<String>>,
        /// The SageMaker AI Model ARN or non- SageMaker AI Model ID.
        ///
        /// At most 1024 characters.
        pub model_id: Option<Value<String>>,
        /// The name of the model.
        ///
        /// At most 1024 characters.
        pub model_name: Option<Value<String>>,
        /// The owner of the model.
        ///
        /// At most 1024 characters.
        pub model_owner: Option<Value<String>>,
        /// The version of the model.
        ///
        /// At least 1.
        pub model_version: Option<Value<f64>>,
        /// The problem being solved with the model.
        ///
        /// At most 1024 characters.
        pub problem_type: Option<Value<String>>,
    }

    impl Lower for ModelOverview {
        fn fields(self, to: &mut Fields) {
            to.set("AlgorithmType", self.algorithm_type);
            to.set("InferenceEnvironment", self.inference_environment);
            to.set("ModelArtifact", self.model_artifact);
            to.set("ModelCreator", self.model_creator);
            to.set("ModelDescription", self.model_description);
            to.set("ModelId", self.model_id);
            to.set("ModelName", self.model_name);
            to.set("ModelOwner", self.model_owner);
            to.set("ModelVersion", self.model_version);
            to.set("ProblemType", self.problem_type);
        }
    }

    /// An overview of a model's inference environment.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceEnvironment {
        /// The container used to run the inference environment.
        ///
        /// At most 15 items.
        pub container_image: Option<Value<Vec<String>>>,
    }

    impl Lower for InferenceEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerImage", self.container_image);
        }
    }

    /// Metadata information related to model package version.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageDetails {
        /// A description provided for the model approval.
        ///
        /// At most 1024 characters.
        pub approval_description: Option<Value<String>>,
        /// Information about the user who created model package.
        pub created_by: Option<Value<ModelPackageCreator>>,
        /// The machine learning domain of the model package you specified. Common machine learning domains include computer
        /// vision and natural language processing.
        pub domain: Option<Value<String>>,
        /// Details about inference jobs that can be run with models based on this model package.
        pub inference_specification: Option<Value<InferenceSpecification>>,
        /// Current approval status of model package.
        ///
        /// One of `Approved`, `Rejected`, `PendingManualApproval`.
        pub model_approval_status: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the model package.
        ///
        /// 1 to 2048 characters.
        pub model_package_arn: Option<Value<String>>,
        /// A brief summary of the model package.
        ///
        /// At most 1024 characters.
        pub model_package_description: Option<Value<String>>,
        /// If the model is a versioned model, the name of the model group that the versioned model belongs to.
        ///
        /// 1 to 63 characters.
        pub model_package_group_name: Option<Value<String>>,
        /// Name of the model package.
        ///
        /// 1 to 63 characters.
        pub model_package_name: Option<Value<String>>,
        /// Current status of model package.
        ///
        /// One of `Pending`, `InProgress`, `Completed`, `Failed`, `Deleting`.
        pub model_package_status: Option<Value<String>>,
        /// Version of the model package.
        ///
        /// At least 1.0.
        pub model_package_version: Option<Value<f64>>,
        /// A list of algorithms that were used to create a model package.
        ///
        /// 1 to 1 items.
        pub source_algorithms: Option<Value<Vec<SourceAlgorithm>>>,
        /// The machine learning task you specified that your model package accomplishes. Common machine learning tasks
        /// include object detection and image classification.
        pub task: Option<Value<String>>,
    }

    impl Lower for ModelPackageDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ApprovalDescription", self.approval_description);
            to.set("CreatedBy", self.created_by);
            to.set("Domain", self.domain);
            to.set("InferenceSpecification", self.inference_specification);
            to.set("ModelApprovalStatus", self.model_approval_status);
            to.set("ModelPackageArn", self.model_package_arn);
            to.set("ModelPackageDescription", self.model_package_description);
            to.set("ModelPackageGroupName", self.model_package_group_name);
            to.set("ModelPackageName", self.model_package_name);
            to.set("ModelPackageStatus", self.model_package_status);
            to.set("ModelPackageVersion", self.model_package_version);
            to.set("SourceAlgorithms", self.source_algorithms);
            to.set("Task", self.task);
        }
    }

    /// `ModelPackageCreator` of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageCreator {
        /// The name of the user's profile in Studio.
        ///
        /// At most 63 characters.
        pub user_profile_name: Option<Value<String>>,
    }

    impl Lower for ModelPackageCreator {
        fn fields(self, to: &mut Fields) {
            to.set("UserProfileName", self.user_profile_name);
        }
    }

    /// Defines how to perform inference generation after a training job is run.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceSpecification {
        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// Required. 1 to 15 items.
        pub containers: Option<Value<Vec<Container>>>,
    }

    impl Lower for InferenceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
        }
    }

    /// `Container` of `AWS::SageMaker::ModelCard`.
    #[derive(Clone, Debug, Default)]
    pub struct Container {
        /// Inference environment path. The Amazon EC2 Container Registry (Amazon ECR) path where inference code is stored.
        ///
        /// Required. At most 255 characters.
        pub image: Option<Value<String>>,
        /// The Amazon S3 path where the model artifacts, which result from model training, are stored.
        ///
        /// At most 1024 characters.
        pub model_data_url: Option<Value<String>>,
        /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that
        /// matches your model.
        pub nearest_model_name: Option<Value<String>>,
    }

    impl Lower for Container {
        fn fields(self, to: &mut Fields) {
            to.set("Image", self.image);
            to.set("ModelDataUrl", self.model_data_url);
            to.set("NearestModelName", self.nearest_model_name);
        }
    }

    /// Specifies an algorithm that was used to create the model package. The algorithm must be either an algorithm
    /// resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAlgorithm {
        /// The name of an algorithm that was used to create the model package. The algorithm must be either an algorithm
        /// resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
        ///
        /// Required. At most 170 characters.
        pub algorithm_name: Option<Value<String>>,
        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point
        /// to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// At most 1024 characters.
        pub model_data_url: Option<Value<String>>,
    }

    impl Lower for SourceAlgorithm {
        fn fields(self, to: &mut Fields) {
            to.set("AlgorithmName", self.algorithm_name);
            to.set("ModelDataUrl", self.model_data_url);
        }
    }

    /// The training details of the model.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingDetails {
        /// The function that is optimized during model training.
        pub objective_function: Option<Value<ObjectiveFunction>>,
        /// Details about any associated training jobs.
        pub training_job_details: Option<Value<TrainingJobDetails>>,
        /// Any observations about training.
        ///
        /// At most 1024 characters.
        pub training_observations: Option<Value<String>>,
    }

    impl Lower for TrainingDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectiveFunction", self.objective_function);
            to.set("TrainingJobDetails", self.training_job_details);
            to.set("TrainingObservations", self.training_observations);
        }
    }

    /// The function that is optimized during model training.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectiveFunction {
        /// A function object that details optimization direction, metric, and additional descriptions.
        pub function: Option<Value<Function>>,
        /// Notes about the object function, including other considerations for possible objective functions.
        ///
        /// At most 1024 characters.
        pub notes: Option<Value<String>>,
    }

    impl Lower for ObjectiveFunction {
        fn fields(self, to: &mut Fields) {
            to.set("Function", self.function);
            to.set("Notes", self.notes);
        }
    }

    /// Function details.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// An optional description of any conditions of your objective function metric.
        ///
        /// At most 63 characters.
        pub condition: Option<Value<String>>,
        /// The metric of the model's objective function. For example, \*loss\* or \*rmse\*. The following list shows
        /// examples of the values that you can specify for the metric.
        ///
        /// At most 63 characters.
        pub facet: Option<Value<String>>,
        /// The optimization direction of the model's objective function. You must specify one of the following values.
        ///
        /// One of `Maximize`, `Minimize`.
        pub function: Option<Value<String>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("Facet", self.facet);
            to.set("Function", self.function);
        }
    }

    /// The overview of a training job.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingJobDetails {
        /// The hyper parameters used in the training job.
        pub hyper_parameters: Option<Value<Vec<TrainingHyperParameter>>>,
        /// The SageMaker AI training job Amazon Resource Name (ARN).
        ///
        /// At most 1024 characters.
        pub training_arn: Option<Value<String>>,
        /// The location of the datasets used to train the model.
        ///
        /// At most 15 items.
        pub training_datasets: Option<Value<Vec<String>>>,
        /// The SageMaker AI training job image URI.
        pub training_environment: Option<Value<TrainingEnvironment>>,
        /// The SageMaker AI training job results.
        pub training_metrics: Option<Value<Vec<TrainingMetric>>>,
        /// Additional hyper parameters that you've specified when training the model.
        pub user_provided_hyper_parameters: Option<Value<Vec<TrainingHyperParameter>>>,
        /// Custom training job results.
        pub user_provided_training_metrics: Option<Value<Vec<TrainingMetric>>>,
    }

    impl Lower for TrainingJobDetails {
        fn fields(self, to: &mut Fields) {
            to.set("HyperParameters", self.hyper_parameters);
            to.set("TrainingArn", self.training_arn);
            to.set("TrainingDatasets", self.training_datasets);
            to.set("TrainingEnvironment", self.training_environment);
            to.set("TrainingMetrics", self.training_metrics);
            to.set("UserProvidedHyperParameters", self.user_provided_hyper_parameters);
            to.set("UserProvidedTrainingMetrics", self.user_provided_training_metrics);
        }
    }

    /// A hyper parameter that was configured in training the model.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingHyperParameter {
        /// The name of the hyper parameter.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value specified for the hyper parameter.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TrainingHyperParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// SageMaker AI training image.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingEnvironment {
        /// SageMaker AI inference image URI.
        ///
        /// At most 15 items.
        pub container_image: Option<Value<Vec<String>>>,
    }

    impl Lower for TrainingEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerImage", self.container_image);
        }
    }

    /// A result from a SageMaker AI training job.
    #[derive(Clone, Debug, Default)]
    pub struct TrainingMetric {
        /// The name of the result from the SageMaker AI training job.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Any additional notes describing the result of the training job.
        ///
        /// At most 1024 characters.
        pub notes: Option<Value<String>>,
        /// The value of a result from the SageMaker AI training job.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for TrainingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Notes", self.notes);
            to.set("Value", self.value);
        }
    }

    /// Information about the user who created or modified a SageMaker resource.
    #[derive(Clone, Debug, Default)]
    pub struct UserContext {
        /// The domain associated with the user.
        pub domain_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the user's profile.
        pub user_profile_arn: Option<Value<String>>,
        /// The name of the user's profile.
        pub user_profile_name: Option<Value<String>>,
    }

    impl Lower for UserContext {
        fn fields(self, to: &mut Fields) {
            to.set("DomainId", self.domain_id);
            to.set("UserProfileArn", self.user_profile_arn);
            to.set("UserProfileName", self.user_profile_name);
        }
    }

    /// The security configuration used to protect model card data.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityConfig {
        /// A AWS Key Management Service key ID used to encrypt a model card.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for SecurityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Tag keys must be unique per resource.
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

/// `AWS::SageMaker::ModelExplainabilityJobDefinition`.
///
/// Creates the definition for a model explainability job.
///
/// Its ARN:
/// `arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelExplainabilityJobDefinition {
    /// The name of the endpoint used to run the monitoring job.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The name of the model explainability job definition. The name must be unique within an AWS Region in the AWS
    /// account.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub job_resources: Option<Value<model_explainability_job_definition::MonitoringResources>>,
    /// Configures the model explainability job to run a specified Docker container image.
    ///
    /// Required. A change replaces the resource.
    pub model_explainability_app_specification:
        Option<Value<model_explainability_job_definition::ModelExplainabilityAppSpecification>>,
    /// The baseline configuration for a model explainability job.
    ///
    /// A change replaces the resource.
    pub model_explainability_baseline_config:
        Option<Value<model_explainability_job_definition::ModelExplainabilityBaselineConfig>>,
    /// Inputs for the model explainability job.
    ///
    /// Required. A change replaces the resource.
    pub model_explainability_job_input: Option<Value<model_explainability_job_definition::ModelExplainabilityJobInput>>,
    /// The output configuration for monitoring jobs.
    ///
    /// Required. A change replaces the resource.
    pub model_explainability_job_output_config:
        Option<Value<model_explainability_job_definition::MonitoringOutputConfig>>,
    /// Networking options for a model explainability job.
    ///
    /// A change replaces the resource.
    pub network_config: Option<Value<model_explainability_job_definition::NetworkConfig>>,
    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// A change replaces the resource.
    pub stopping_condition: Option<Value<model_explainability_job_definition::StoppingCondition>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<model_explainability_job_definition::Tag>>>,
}

impl Lower for ModelExplainabilityJobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("EndpointName", self.endpoint_name);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("JobResources", self.job_resources);
        to.set("ModelExplainabilityAppSpecification", self.model_explainability_app_specification);
        to.set("ModelExplainabilityBaselineConfig", self.model_explainability_baseline_config);
        to.set("ModelExplainabilityJobInput", self.model_explainability_job_input);
        to.set("ModelExplainabilityJobOutputConfig", self.model_explainability_job_output_config);
        to.set("NetworkConfig", self.network_config);
        to.set("RoleArn", self.role_arn);
        to.set("StoppingCondition", self.stopping_condition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelExplainabilityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelExplainabilityJobDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelExplainabilityJobDefinition> {
    /// `Ref`: its `JobDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the job definition was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    pub fn job_definition_arn(self) -> Value<Arn> {
        self.attribute("JobDefinitionArn")
    }
}

/// What [`ModelExplainabilityJobDefinition`] is made of.
pub mod model_explainability_job_definition {
    use super::*;

    /// Identifies the resources to deploy for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringResources {
        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// Required. A change replaces the resource.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for MonitoringResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// The configuration for the cluster resources used to run the processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify
        /// a value greater than 1.
        ///
        /// Required. 1 to 100. A change replaces the resource.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// 1 to 2048. A change replaces the resource.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384. A change replaces the resource.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Docker container image configuration object for the model explainability job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelExplainabilityAppSpecification {
        /// JSON formatted Amazon S3 file that defines explainability parameters. For more information on this JSON
        /// configuration file, see Configure model explainability parameters.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub config_uri: Option<Value<String>>,
        /// Sets the environment variables in the Docker container.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The container image to be run by the model explainability job.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub image_uri: Option<Value<String>>,
    }

    impl Lower for ModelExplainabilityAppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigUri", self.config_uri);
            to.set("Environment", self.environment);
            to.set("ImageUri", self.image_uri);
        }
    }

    /// The configuration for a baseline model explainability job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelExplainabilityBaselineConfig {
        /// The name of the baseline model explainability job.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub baselining_job_name: Option<Value<String>>,
        /// The constraints resource for a model explainability job.
        ///
        /// A change replaces the resource.
        pub constraints_resource: Option<Value<ConstraintsResource>>,
    }

    impl Lower for ModelExplainabilityBaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BaseliningJobName", self.baselining_job_name);
            to.set("ConstraintsResource", self.constraints_resource);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ConstraintsResource {
        /// The Amazon S3 URI for the constraints resource.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ConstraintsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Inputs for the model explainability job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelExplainabilityJobInput {
        /// Input object for the batch transform job.
        ///
        /// A change replaces the resource.
        pub batch_transform_input: Option<Value<BatchTransformInput>>,
        /// Input object for the endpoint.
        ///
        /// A change replaces the resource.
        pub endpoint_input: Option<Value<EndpointInput>>,
    }

    impl Lower for ModelExplainabilityJobInput {
        fn fields(self, to: &mut Fields) {
            to.set("BatchTransformInput", self.batch_transform_input);
            to.set("EndpointInput", self.endpoint_input);
        }
    }

    /// Input object for the batch transform job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchTransformInput {
        /// The Amazon S3 location being used to capture the data.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub data_captured_destination_s3_uri: Option<Value<String>>,
        /// The dataset format for your batch transform job.
        ///
        /// Required. A change replaces the resource.
        pub dataset_format: Option<Value<DatasetFormat>>,
        /// The attributes of the input data that are the input features.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub features_attribute: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for BatchTransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCapturedDestinationS3Uri", self.data_captured_destination_s3_uri);
            to.set("DatasetFormat", self.dataset_format);
            to.set("FeaturesAttribute", self.features_attribute);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The dataset format of the data to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetFormat {
        /// The CSV format.
        ///
        /// A change replaces the resource.
        pub csv: Option<Value<Csv>>,
        /// The Json format.
        ///
        /// A change replaces the resource.
        pub json: Option<Value<ModelExplainabilityJobDefinitionJson>>,
        /// A flag indicating if the dataset format is Parquet.
        ///
        /// A change replaces the resource.
        pub parquet: Option<Value<bool>>,
    }

    impl Lower for DatasetFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Json", self.json);
            to.set("Parquet", self.parquet);
        }
    }

    /// The CSV format.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// A boolean flag indicating if given CSV has header.
        ///
        /// A change replaces the resource.
        pub header: Option<Value<bool>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The Json format.
    #[derive(Clone, Debug, Default)]
    pub struct ModelExplainabilityJobDefinitionJson {
        /// A boolean flag indicating if it is JSON line format.
        ///
        /// A change replaces the resource.
        pub line: Option<Value<bool>>,
    }

    impl Lower for ModelExplainabilityJobDefinitionJson {
        fn fields(self, to: &mut Fields) {
            to.set("Line", self.line);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointInput {
        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// Required. 0 to 63 characters. A change replaces the resource.
        pub endpoint_name: Option<Value<String>>,
        /// The attributes of the input data that are the input features.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub features_attribute: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for EndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointName", self.endpoint_name);
            to.set("FeaturesAttribute", self.features_attribute);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The output configuration for monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutputConfig {
        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// Required. 1 to 1 characters. A change replaces the resource.
        pub monitoring_outputs: Option<Value<Vec<MonitoringOutput>>>,
    }

    impl Lower for MonitoringOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MonitoringOutputs", self.monitoring_outputs);
        }
    }

    /// The output object for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutput {
        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// Required. A change replaces the resource.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for MonitoringOutput {
        fn fields(self, to: &mut Fields) {
            to.set("S3Output", self.s3_output);
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// One of `Continuous`, `EndOfJob`. A change replaces the resource.
        pub s3_upload_mode: Option<Value<String>>,
        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        /// job.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        ///
        /// A change replaces the resource.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// A change replaces the resource.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        /// training and model containers by configuring the VPC.
        ///
        /// A change replaces the resource.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 86400. A change replaces the resource.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::ModelPackage`.
///
/// A container for your trained model that can be deployed for SageMaker inference. This can include inference
/// code, artifacts, and metadata.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelPackage {
    /// An array of additional Inference Specification objects.
    ///
    /// 1 to 15 items.
    pub additional_inference_specifications:
        Option<Value<Vec<model_package::AdditionalInferenceSpecificationDefinition>>>,
    /// An array of additional Inference Specification objects to be added to the existing array. The total number of
    /// additional Inference Specification objects cannot exceed 15.
    ///
    /// 1 to 15 items.
    pub additional_inference_specifications_to_add:
        Option<Value<Vec<model_package::AdditionalInferenceSpecificationDefinition>>>,
    /// A description provided when the model approval is set.
    ///
    /// At most 1024 characters.
    pub approval_description: Option<Value<String>>,
    /// Whether the model package is to be certified to be listed on AWS Marketplace. For information about listing
    /// model packages on AWS Marketplace, see List Your Algorithm or Model Package on AWS Marketplace.
    pub certify_for_marketplace: Option<Value<bool>>,
    /// A unique token that guarantees that the call to this API is idempotent.
    ///
    /// 1 to 36 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// The metadata properties for the model package.
    pub customer_metadata_properties: Option<Value<BTreeMap<String, String>>>,
    /// The machine learning domain of your model package and its components. Common machine learning domains include
    /// computer vision and natural language processing.
    ///
    /// A change replaces the resource.
    pub domain: Option<Value<String>>,
    /// Represents the drift check baselines that can be used when the model monitor is set using the model package.
    ///
    /// A change replaces the resource.
    pub drift_check_baselines: Option<Value<model_package::DriftCheckBaselines>>,
    /// Defines how to perform inference generation after a training job is run.
    ///
    /// A change replaces the resource.
    pub inference_specification: Option<Value<model_package::InferenceSpecification>>,
    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A change replaces the resource.
    pub metadata_properties: Option<Value<model_package::MetadataProperties>>,
    /// The approval status of the model. This can be one of the following values.
    ///
    /// One of `Approved`, `Rejected`, `PendingManualApproval`.
    pub model_approval_status: Option<Value<String>>,
    /// An Amazon SageMaker Model Card.
    ///
    /// Some changes replace the resource.
    pub model_card: Option<Value<model_package::ModelCard>>,
    /// Metrics for the model.
    ///
    /// A change replaces the resource.
    pub model_metrics: Option<Value<model_package::ModelMetrics>>,
    /// The description of the model package.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub model_package_description: Option<Value<String>>,
    /// The model group to which the model belongs.
    ///
    /// 1 to 170 characters. A change replaces the resource.
    pub model_package_group_name: Option<Value<String>>,
    /// The name of the model package. The name can be as follows.
    ///
    /// 1 to 63 characters.
    pub model_package_name: Option<Value<String>>,
    /// Specifies the validation and image scan statuses of the model package.
    pub model_package_status_details: Option<Value<model_package::ModelPackageStatusDetails>>,
    /// The version number of a versioned model.
    ///
    /// At least 1.
    pub model_package_version: Option<Value<i64>>,
    /// The Amazon Simple Storage Service path where the sample payload are stored. This path must point to a single
    /// gzip compressed tar archive (.tar.gz suffix).
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub sample_payload_url: Option<Value<String>>,
    /// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for
    /// regulated workloads with highly sensitive data.
    ///
    /// A change replaces the resource.
    pub security_config: Option<Value<model_package::SecurityConfig>>,
    /// Indicates if you want to skip model validation.
    ///
    /// One of `None`, `All`.
    pub skip_model_validation: Option<Value<String>>,
    /// A list of algorithms that were used to create a model package.
    ///
    /// A change replaces the resource.
    pub source_algorithm_specification: Option<Value<model_package::SourceAlgorithmSpecification>>,
    /// The URI of the source for the model package.
    ///
    /// 0 to 1024 characters. Some changes replace the resource.
    pub source_uri: Option<Value<String>>,
    /// A list of the tags associated with the model package. For more information, see Tagging AWS resources in the
    /// \*AWS General Reference Guide\*.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<model_package::Tag>>>,
    /// The machine learning task your model package accomplishes. Common machine learning tasks include object
    /// detection and image classification.
    ///
    /// A change replaces the resource.
    pub task: Option<Value<String>>,
    /// Specifies batch transform jobs that SageMaker runs to validate your model package.
    ///
    /// A change replaces the resource.
    pub validation_specification: Option<Value<model_package::ValidationSpecification>>,
}

impl Lower for ModelPackage {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalInferenceSpecifications", self.additional_inference_specifications);
        to.set("AdditionalInferenceSpecificationsToAdd", self.additional_inference_specifications_to_add);
        to.set("ApprovalDescription", self.approval_description);
        to.set("CertifyForMarketplace", self.certify_for_marketplace);
        to.set("ClientToken", self.client_token);
        to.set("CustomerMetadataProperties", self.customer_metadata_properties);
        to.set("Domain", self.domain);
        to.set("DriftCheckBaselines", self.drift_check_baselines);
        to.set("InferenceSpecification", self.inference_specification);
        to.set("MetadataProperties", self.metadata_properties);
        to.set("ModelApprovalStatus", self.model_approval_status);
        to.set("ModelCard", self.model_card);
        to.set("ModelMetrics", self.model_metrics);
        to.set("ModelPackageDescription", self.model_package_description);
        to.set("ModelPackageGroupName", self.model_package_group_name);
        to.set("ModelPackageName", self.model_package_name);
        to.set("ModelPackageStatusDetails", self.model_package_status_details);
        to.set("ModelPackageVersion", self.model_package_version);
        to.set("SamplePayloadUrl", self.sample_payload_url);
        to.set("SecurityConfig", self.security_config);
        to.set("SkipModelValidation", self.skip_model_validation);
        to.set("SourceAlgorithmSpecification", self.source_algorithm_specification);
        to.set("SourceUri", self.source_uri);
        to.set("Tags", self.tags);
        to.set("Task", self.task);
        to.set("ValidationSpecification", self.validation_specification);
    }
}

impl Level1 for ModelPackage {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackage";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelPackage> {
    /// `Ref`: its `ModelPackageArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time that the model package was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time at which the model package was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the model package.
    pub fn model_package_arn(self) -> Value<Arn> {
        self.attribute("ModelPackageArn")
    }

    /// The status of the model package. This can be one of the following values.
    pub fn model_package_status(self) -> Value<String> {
        self.attribute("ModelPackageStatus")
    }
}

/// What [`ModelPackage`] is made of.
pub mod model_package {
    use super::*;

    /// A structure of additional Inference Specification. Additional Inference Specification specifies details about
    /// inference jobs that can be run with models based on this model package.
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalInferenceSpecificationDefinition {
        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// Required. 1 to 15 items.
        pub containers: Option<Value<Vec<ModelPackageContainerDefinition>>>,
        /// A description of the additional Inference specification.
        ///
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        /// A unique name to identify the additional inference specification. The name must be unique within the list of
        /// your additional inference specifications for a particular model package.
        ///
        /// Required. 1 to 63 characters.
        pub name: Option<Value<String>>,
        /// The supported MIME types for the input data.
        pub supported_content_types: Option<Value<Vec<String>>>,
        /// A list of the instance types that are used to generate inferences in real-time.
        pub supported_realtime_inference_instance_types: Option<Value<Vec<String>>>,
        /// The supported MIME types for the output data.
        pub supported_response_mime_types: Option<Value<Vec<String>>>,
        /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
        ///
        /// At least 1 items.
        pub supported_transform_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for AdditionalInferenceSpecificationDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("SupportedContentTypes", self.supported_content_types);
            to.set("SupportedRealtimeInferenceInstanceTypes", self.supported_realtime_inference_instance_types);
            to.set("SupportedResponseMIMETypes", self.supported_response_mime_types);
            to.set("SupportedTransformInstanceTypes", self.supported_transform_instance_types);
        }
    }

    /// Describes the Docker container for the model package.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageContainerDefinition {
        /// The DNS host name for the Docker container.
        ///
        /// At most 63 characters. Some changes replace the resource.
        pub container_hostname: Option<Value<String>>,
        /// The environment variables to set in the Docker container. Each key and value in the `Environment` string to
        /// string map can have length of up to 1024.
        ///
        /// Some changes replace the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The machine learning framework of the model package container image.
        ///
        /// Some changes replace the resource.
        pub framework: Option<Value<String>>,
        /// The framework version of the Model Package Container Image.
        ///
        /// 3 to 10 characters. Some changes replace the resource.
        pub framework_version: Option<Value<String>>,
        /// The Amazon Elastic Container Registry (Amazon ECR) path where inference code is stored.
        ///
        /// Required. 1 to 255 characters. Some changes replace the resource.
        pub image: Option<Value<String>>,
        /// An MD5 hash of the training algorithm that identifies the Docker image used for training.
        ///
        /// 0 to 72 characters. Some changes replace the resource.
        pub image_digest: Option<Value<String>>,
        /// Specifies the location of ML model data to deploy during endpoint creation.
        pub model_data_source: Option<Value<ModelDataSource>>,
        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point
        /// to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// 0 to 1024 characters. Some changes replace the resource.
        pub model_data_url: Option<Value<String>>,
        /// A structure with Model Input details.
        ///
        /// Some changes replace the resource.
        pub model_input: Option<Value<ModelInput>>,
        /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that
        /// matches your model.
        ///
        /// Some changes replace the resource.
        pub nearest_model_name: Option<Value<String>>,
    }

    impl Lower for ModelPackageContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerHostname", self.container_hostname);
            to.set("Environment", self.environment);
            to.set("Framework", self.framework);
            to.set("FrameworkVersion", self.framework_version);
            to.set("Image", self.image);
            to.set("ImageDigest", self.image_digest);
            to.set("ModelDataSource", self.model_data_source);
            to.set("ModelDataUrl", self.model_data_url);
            to.set("ModelInput", self.model_input);
            to.set("NearestModelName", self.nearest_model_name);
        }
    }

    /// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the
    /// available data sources.
    #[derive(Clone, Debug, Default)]
    pub struct ModelDataSource {
        /// Specifies the S3 location of ML model data to deploy.
        pub s3_data_source: Option<Value<S3ModelDataSource>>,
    }

    impl Lower for ModelDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3DataSource", self.s3_data_source);
        }
    }

    /// Specifies the S3 location of ML model data to deploy.
    #[derive(Clone, Debug, Default)]
    pub struct S3ModelDataSource {
        /// Specifies how the ML model data is prepared.
        ///
        /// Required. One of `None`, `Gzip`.
        pub compression_type: Option<Value<String>>,
        /// Specifies the access configuration file for the ML model. You can explicitly accept the model end-user license
        /// agreement (EULA) within the `ModelAccessConfig`.
        pub model_access_config: Option<Value<ModelAccessConfig>>,
        /// Specifies the type of ML model data to deploy.
        ///
        /// Required. One of `S3Prefix`, `S3Object`.
        pub s3_data_type: Option<Value<String>>,
        /// Specifies the S3 path of ML model data to deploy.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3ModelDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionType", self.compression_type);
            to.set("ModelAccessConfig", self.model_access_config);
            to.set("S3DataType", self.s3_data_type);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The access configuration file to control access to the ML model. You can explicitly accept the model end-user
    /// license agreement (EULA) within the `ModelAccessConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelAccessConfig {
        /// Specifies agreement to the model end-user license agreement (EULA). The `AcceptEula` value must be explicitly
        /// defined as `True` in order to accept the EULA that this model requires.
        ///
        /// Required.
        pub accept_eula: Option<Value<bool>>,
    }

    impl Lower for ModelAccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AcceptEula", self.accept_eula);
        }
    }

    /// Input object for the model.
    #[derive(Clone, Debug, Default)]
    pub struct ModelInput {
        /// The input configuration object for the model.
        ///
        /// Required. 1 to 1024 characters. Some changes replace the resource.
        pub data_input_config: Option<Value<String>>,
    }

    impl Lower for ModelInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataInputConfig", self.data_input_config);
        }
    }

    /// Represents the drift check baselines that can be used when the model monitor is set using the model package.
    #[derive(Clone, Debug, Default)]
    pub struct DriftCheckBaselines {
        /// Represents the drift check bias baselines that can be used when the model monitor is set using the model
        /// package.
        ///
        /// A change replaces the resource.
        pub bias: Option<Value<DriftCheckBias>>,
        /// Represents the drift check explainability baselines that can be used when the model monitor is set using the
        /// model package.
        ///
        /// A change replaces the resource.
        pub explainability: Option<Value<DriftCheckExplainability>>,
        /// Represents the drift check model data quality baselines that can be used when the model monitor is set using the
        /// model package.
        ///
        /// A change replaces the resource.
        pub model_data_quality: Option<Value<DriftCheckModelDataQuality>>,
        /// Represents the drift check model quality baselines that can be used when the model monitor is set using the
        /// model package.
        ///
        /// A change replaces the resource.
        pub model_quality: Option<Value<DriftCheckModelQuality>>,
    }

    impl Lower for DriftCheckBaselines {
        fn fields(self, to: &mut Fields) {
            to.set("Bias", self.bias);
            to.set("Explainability", self.explainability);
            to.set("ModelDataQuality", self.model_data_quality);
            to.set("ModelQuality", self.model_quality);
        }
    }

    /// Represents the drift check bias baselines that can be used when the model monitor is set using the model
    /// package.
    #[derive(Clone, Debug, Default)]
    pub struct DriftCheckBias {
        /// The bias config file for a model.
        ///
        /// A change replaces the resource.
        pub config_file: Option<Value<FileSource>>,
        /// The post-training constraints.
        ///
        /// A change replaces the resource.
        pub post_training_constraints: Option<Value<MetricsSource>>,
        /// The pre-training constraints.
        ///
        /// A change replaces the resource.
        pub pre_training_constraints: Option<Value<MetricsSource>>,
    }

    impl Lower for DriftCheckBias {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigFile", self.config_file);
            to.set("PostTrainingConstraints", self.post_training_constraints);
            to.set("PreTrainingConstraints", self.pre_training_constraints);
        }
    }

    /// Contains details regarding the file source.
    #[derive(Clone, Debug, Default)]
    pub struct FileSource {
        /// The digest of the file source.
        ///
        /// 0 to 72 characters. A change replaces the resource.
        pub content_digest: Option<Value<String>>,
        /// The type of content stored in the file source.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub content_type: Option<Value<String>>,
        /// The Amazon S3 URI for the file source.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for FileSource {
        fn fields(self, to: &mut Fields) {
            to.set("ContentDigest", self.content_digest);
            to.set("ContentType", self.content_type);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Details about the metrics source.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsSource {
        /// The hash key used for the metrics source.
        ///
        /// 0 to 72 characters. A change replaces the resource.
        pub content_digest: Option<Value<String>>,
        /// The metric source content type.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub content_type: Option<Value<String>>,
        /// The S3 URI for the metrics source.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for MetricsSource {
        fn fields(self, to: &mut Fields) {
            to.set("ContentDigest", self.content_digest);
            to.set("ContentType", self.content_type);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Represents the drift check explainability baselines that can be used when the model monitor is set using the
    /// model package.
    #[derive(Clone, Debug, Default)]
    pub struct DriftCheckExplainability {
        /// The explainability config file for the model.
        ///
        /// A change replaces the resource.
        pub config_file: Option<Value<FileSource>>,
        /// The drift check explainability constraints.
        ///
        /// A change replaces the resource.
        pub constraints: Option<Value<MetricsSource>>,
    }

    impl Lower for DriftCheckExplainability {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigFile", self.config_file);
            to.set("Constraints", self.constraints);
        }
    }

    /// Represents the drift check data quality baselines that can be used when the model monitor is set using the model
    /// package.
    #[derive(Clone, Debug, Default)]
    pub struct DriftCheckModelDataQuality {
        /// The drift check model data quality constraints.
        ///
        /// A change replaces the resource.
        pub constraints: Option<Value<MetricsSource>>,
        /// The drift check model data quality statistics.
        ///
        /// A change replaces the resource.
        pub statistics: Option<Value<MetricsSource>>,
    }

    impl Lower for DriftCheckModelDataQuality {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Statistics", self.statistics);
        }
    }

    /// Represents the drift check model quality baselines that can be used when the model monitor is set using the
    /// model package.
    #[derive(Clone, Debug, Default)]
    pub struct DriftCheckModelQuality {
        /// The drift check model quality constraints.
        ///
        /// A change replaces the resource.
        pub constraints: Option<Value<MetricsSource>>,
        /// The drift check model quality statistics.
        ///
        /// A change replaces the resource.
        pub statistics: Option<Value<MetricsSource>>,
    }

    impl Lower for DriftCheckModelQuality {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Statistics", self.statistics);
        }
    }

    /// Defines how to perform inference generation after a training job is run.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceSpecification {
        /// The Amazon ECR registry path of the Docker image that contains the inference code.
        ///
        /// Required. 1 to 15 items. A change replaces the resource.
        pub containers: Option<Value<Vec<ModelPackageContainerDefinition>>>,
        /// The supported MIME types for the input data.
        ///
        /// Required. A change replaces the resource.
        pub supported_content_types: Option<Value<Vec<String>>>,
        /// A list of the instance types that are used to generate inferences in real-time.
        ///
        /// A change replaces the resource.
        pub supported_realtime_inference_instance_types: Option<Value<Vec<String>>>,
        /// The supported MIME types for the output data.
        ///
        /// Required. A change replaces the resource.
        pub supported_response_mime_types: Option<Value<Vec<String>>>,
        /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
        ///
        /// At least 1 items. A change replaces the resource.
        pub supported_transform_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InferenceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("SupportedContentTypes", self.supported_content_types);
            to.set("SupportedRealtimeInferenceInstanceTypes", self.supported_realtime_inference_instance_types);
            to.set("SupportedResponseMIMETypes", self.supported_response_mime_types);
            to.set("SupportedTransformInstanceTypes", self.supported_transform_instance_types);
        }
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataProperties {
        /// The commit ID.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub commit_id: Option<Value<String>>,
        /// The entity this entity was generated by.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub generated_by: Option<Value<String>>,
        /// The project ID.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub project_id: Option<Value<String>>,
        /// The repository.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub repository: Option<Value<String>>,
    }

    impl Lower for MetadataProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("GeneratedBy", self.generated_by);
            to.set("ProjectId", self.project_id);
            to.set("Repository", self.repository);
        }
    }

    /// An Amazon SageMaker Model Card.
    #[derive(Clone, Debug, Default)]
    pub struct ModelCard {
        /// The content of the model card.
        ///
        /// Required. 0 to 100000 characters.
        pub model_card_content: Option<Value<String>>,
        /// The approval status of the model card within your organization. Different organizations might have different
        /// criteria for model card review and approval.
        ///
        /// Required. One of `Draft`, `PendingReview`, `Approved`, `Archived`.
        pub model_card_status: Option<Value<String>>,
    }

    impl Lower for ModelCard {
        fn fields(self, to: &mut Fields) {
            to.set("ModelCardContent", self.model_card_content);
            to.set("ModelCardStatus", self.model_card_status);
        }
    }

    /// Contains metrics captured from a model.
    #[derive(Clone, Debug, Default)]
    pub struct ModelMetrics {
        /// Metrics that measure bias in a model.
        ///
        /// A change replaces the resource.
        pub bias: Option<Value<Bias>>,
        /// Metrics that help explain a model.
        ///
        /// A change replaces the resource.
        pub explainability: Option<Value<Explainability>>,
        /// Metrics that measure the quality of the input data for a model.
        ///
        /// A change replaces the resource.
        pub model_data_quality: Option<Value<ModelDataQuality>>,
        /// Metrics that measure the quality of a model.
        ///
        /// A change replaces the resource.
        pub model_quality: Option<Value<ModelQuality>>,
    }

    impl Lower for ModelMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("Bias", self.bias);
            to.set("Explainability", self.explainability);
            to.set("ModelDataQuality", self.model_data_quality);
            to.set("ModelQuality", self.model_quality);
        }
    }

    /// Contains bias metrics for a model.
    #[derive(Clone, Debug, Default)]
    pub struct Bias {
        /// The post-training bias report for a model.
        ///
        /// A change replaces the resource.
        pub post_training_report: Option<Value<MetricsSource>>,
        /// The pre-training bias report for a model.
        ///
        /// A change replaces the resource.
        pub pre_training_report: Option<Value<MetricsSource>>,
        /// The bias report for a model.
        ///
        /// A change replaces the resource.
        pub report: Option<Value<MetricsSource>>,
    }

    impl Lower for Bias {
        fn fields(self, to: &mut Fields) {
            to.set("PostTrainingReport", self.post_training_report);
            to.set("PreTrainingReport", self.pre_training_report);
            to.set("Report", self.report);
        }
    }

    /// Contains explainability metrics for a model.
    #[derive(Clone, Debug, Default)]
    pub struct Explainability {
        /// The explainability report for a model.
        ///
        /// A change replaces the resource.
        pub report: Option<Value<MetricsSource>>,
    }

    impl Lower for Explainability {
        fn fields(self, to: &mut Fields) {
            to.set("Report", self.report);
        }
    }

    /// Data quality constraints and statistics for a model.
    #[derive(Clone, Debug, Default)]
    pub struct ModelDataQuality {
        /// Data quality constraints for a model.
        ///
        /// A change replaces the resource.
        pub constraints: Option<Value<MetricsSource>>,
        /// Data quality statistics for a model.
        ///
        /// A change replaces the resource.
        pub statistics: Option<Value<MetricsSource>>,
    }

    impl Lower for ModelDataQuality {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Statistics", self.statistics);
        }
    }

    /// Model quality statistics and constraints.
    #[derive(Clone, Debug, Default)]
    pub struct ModelQuality {
        /// Model quality constraints.
        ///
        /// A change replaces the resource.
        pub constraints: Option<Value<MetricsSource>>,
        /// Model quality statistics.
        ///
        /// A change replaces the resource.
        pub statistics: Option<Value<MetricsSource>>,
    }

    impl Lower for ModelQuality {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Statistics", self.statistics);
        }
    }

    /// Specifies the validation and image scan statuses of the model package.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageStatusDetails {
        /// The validation status of the model package.
        pub validation_statuses: Option<Value<Vec<ModelPackageStatusItem>>>,
    }

    impl Lower for ModelPackageStatusDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ValidationStatuses", self.validation_statuses);
        }
    }

    /// Represents the overall status of a model package.
    #[derive(Clone, Debug, Default)]
    pub struct ModelPackageStatusItem {
        /// if the overall status is `Failed`, the reason for the failure.
        pub failure_reason: Option<Value<String>>,
        /// The name of the model package for which the overall status is being reported.
        ///
        /// Required. 1 to 63 characters.
        pub name: Option<Value<String>>,
        /// The current status.
        ///
        /// Required. One of `NotStarted`, `Failed`, `InProgress`, `Completed`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ModelPackageStatusItem {
        fn fields(self, to: &mut Fields) {
            to.set("FailureReason", self.failure_reason);
            to.set("Name", self.name);
            to.set("Status", self.status);
        }
    }

    /// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for
    /// regulated workloads with highly sensitive data.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityConfig {
        /// The AWS KMS Key ID (KMSKeyId) used for encryption of model package information.
        ///
        /// Required. 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for SecurityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// A list of algorithms that were used to create a model package.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAlgorithmSpecification {
        /// A list of the algorithms that were used to create a model package.
        ///
        /// Required. 1 to 1 items. A change replaces the resource.
        pub source_algorithms: Option<Value<Vec<SourceAlgorithm>>>,
    }

    impl Lower for SourceAlgorithmSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("SourceAlgorithms", self.source_algorithms);
        }
    }

    /// Specifies an algorithm that was used to create the model package. The algorithm must be either an algorithm
    /// resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAlgorithm {
        /// The name of an algorithm that was used to create the model package. The algorithm must be either an algorithm
        /// resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
        ///
        /// Required. 1 to 170 characters. A change replaces the resource.
        pub algorithm_name: Option<Value<String>>,
        /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point
        /// to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub model_data_url: Option<Value<String>>,
    }

    impl Lower for SourceAlgorithm {
        fn fields(self, to: &mut Fields) {
            to.set("AlgorithmName", self.algorithm_name);
            to.set("ModelDataUrl", self.model_data_url);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// Specifies batch transform jobs that SageMaker runs to validate your model package.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationSpecification {
        /// An array of `ModelPackageValidationProfile` objects, each of which specifies a batch transform job that
        /// SageMaker runs to validate your model package.
        ///
        /// Required. 1 to 1 items. A change replaces the resource.
        pub validation_profiles: Option<Value<Vec<ValidationProfile>>>,
        /// The IAM roles to be used for the validation of the model package.
        ///
        /// Required. 20 to 2048 characters. A change replaces the resource.
        pub validation_role: Option<Value<String>>,
    }

    impl Lower for ValidationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ValidationProfiles", self.validation_profiles);
            to.set("ValidationRole", self.validation_role);
        }
    }

    /// Contains data, such as the inputs and targeted instance types that are used in the process of validating the
    /// model package.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationProfile {
        /// The name of the profile for the model package.
        ///
        /// Required. 1 to 63 characters. A change replaces the resource.
        pub profile_name: Option<Value<String>>,
        /// The `TransformJobDefinition` object that describes the transform job used for the validation of the model
        /// package.
        ///
        /// Required. A change replaces the resource.
        pub transform_job_definition: Option<Value<TransformJobDefinition>>,
    }

    impl Lower for ValidationProfile {
        fn fields(self, to: &mut Fields) {
            to.set("ProfileName", self.profile_name);
            to.set("TransformJobDefinition", self.transform_job_definition);
        }
    }

    /// Defines the input needed to run a transform job using the inference specification specified in the algorithm.
    #[derive(Clone, Debug, Default)]
    pub struct TransformJobDefinition {
        /// A string that determines the number of records included in a single mini-batch.
        ///
        /// One of `MultiRecord`, `SingleRecord`. A change replaces the resource.
        pub batch_strategy: Option<Value<String>>,
        /// The environment variables to set in the Docker container. We support up to 16 key and values entries in the map.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The maximum number of parallel requests that can be sent to each instance in a transform job. The default value
        /// is 1.
        ///
        /// At least 0. A change replaces the resource.
        pub max_concurrent_transforms: Option<Value<i64>>,
        /// The maximum payload size allowed, in MB. A payload is the data portion of a record (without metadata).
        ///
        /// At least 0. A change replaces the resource.
        pub max_payload_in_mb: Option<Value<i64>>,
        /// A description of the input source and the way the transform job consumes it.
        ///
        /// Required. A change replaces the resource.
        pub transform_input: Option<Value<TransformInput>>,
        /// Identifies the Amazon S3 location where you want Amazon SageMaker to save the results from the transform job.
        ///
        /// Required. A change replaces the resource.
        pub transform_output: Option<Value<TransformOutput>>,
        /// Identifies the ML compute instances for the transform job.
        ///
        /// Required. A change replaces the resource.
        pub transform_resources: Option<Value<TransformResources>>,
    }

    impl Lower for TransformJobDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("BatchStrategy", self.batch_strategy);
            to.set("Environment", self.environment);
            to.set("MaxConcurrentTransforms", self.max_concurrent_transforms);
            to.set("MaxPayloadInMB", self.max_payload_in_mb);
            to.set("TransformInput", self.transform_input);
            to.set("TransformOutput", self.transform_output);
            to.set("TransformResources", self.transform_resources);
        }
    }

    /// Describes the input source of a transform job and the way the transform job consumes it.
    #[derive(Clone, Debug, Default)]
    pub struct TransformInput {
        /// If your transform data is compressed, specify the compression type. Amazon SageMaker automatically decompresses
        /// the data for the transform job accordingly.
        ///
        /// One of `None`, `Gzip`. A change replaces the resource.
        pub compression_type: Option<Value<String>>,
        /// The multipurpose internet mail extension (MIME) type of the data. Amazon SageMaker uses the MIME type with each
        /// http call to transfer data to the transform job.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub content_type: Option<Value<String>>,
        /// Describes the location of the channel data, which is, the S3 location of the input data that the model can
        /// consume.
        ///
        /// Required. A change replaces the resource.
        pub data_source: Option<Value<DataSource>>,
        /// The method to use to split the transform job's data files into smaller batches. Splitting is necessary when the
        /// total size of each object is too large to fit in a single request.
        ///
        /// One of `None`, `TFRecord`, `Line`, `RecordIO`. A change replaces the resource.
        pub split_type: Option<Value<String>>,
    }

    impl Lower for TransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionType", self.compression_type);
            to.set("ContentType", self.content_type);
            to.set("DataSource", self.data_source);
            to.set("SplitType", self.split_type);
        }
    }

    /// Describes the location of the channel data.
    #[derive(Clone, Debug, Default)]
    pub struct DataSource {
        /// The S3 location of the data source that is associated with a channel.
        ///
        /// Required. A change replaces the resource.
        pub s3_data_source: Option<Value<S3DataSource>>,
    }

    impl Lower for DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3DataSource", self.s3_data_source);
        }
    }

    /// Describes the S3 data source.
    #[derive(Clone, Debug, Default)]
    pub struct S3DataSource {
        /// If you choose `S3Prefix`, `S3Uri` identifies a key name prefix. SageMaker uses all objects that match the
        /// specified key name prefix for model training.
        ///
        /// Required. One of `ManifestFile`, `S3Prefix`, `AugmentedManifestFile`. A change replaces the resource.
        pub s3_data_type: Option<Value<String>>,
        /// Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3DataType", self.s3_data_type);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Describes the results of a transform job.
    #[derive(Clone, Debug, Default)]
    pub struct TransformOutput {
        /// The MIME type used to specify the output data. Amazon SageMaker uses the MIME type with each http call to
        /// transfer data from the transform job.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub accept: Option<Value<String>>,
        /// Defines how to assemble the results of the transform job as a single S3 object. Choose a format that is most
        /// convenient to you.
        ///
        /// One of `None`, `Line`. A change replaces the resource.
        pub assemble_with: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// The Amazon S3 path where you want Amazon SageMaker to store the results of the transform job. For example,
        /// `s3://bucket-name/key-name-prefix`.
        ///
        /// Required. 0 to 1024 characters. A change replaces the resource.
        pub s3_output_path: Option<Value<String>>,
    }

    impl Lower for TransformOutput {
        fn fields(self, to: &mut Fields) {
            to.set("Accept", self.accept);
            to.set("AssembleWith", self.assemble_with);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("S3OutputPath", self.s3_output_path);
        }
    }

    /// Describes the resources, including ML instance types and ML instance count, to use for transform job.
    #[derive(Clone, Debug, Default)]
    pub struct TransformResources {
        /// The number of ML compute instances to use in the transform job. The default value is `1`, and the maximum is
        /// `100`.
        ///
        /// Required. At least 1. A change replaces the resource.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the transform job. If you are using built-in algorithms to transform moderately
        /// sized datasets, we recommend using ml.m4.xlarge or `ml.m5.large` instance types.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt model data on the storage
        /// volume attached to the ML compute instance(s) that run the batch transform job.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub volume_kms_key_id: Option<Value<String>>,
    }

    impl Lower for TransformResources {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
        }
    }
}

/// `AWS::SageMaker::ModelPackageGroup`.
///
/// A group of versioned models in the Model Registry.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelPackageGroup {
    /// The description for the model group.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub model_package_group_description: Option<Value<String>>,
    /// The name of the model group.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub model_package_group_name: Option<Value<String>>,
    /// A resouce policy to control access to a model group. For information about resoure policies, see Identity-based
    /// policies and resource-based policies in the \*AWS Identity and Access Management User Guide.\*.
    pub model_package_group_policy: Option<Value<Json>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<model_package_group::Tag>>>,
}

impl Lower for ModelPackageGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ModelPackageGroupDescription", self.model_package_group_description);
        to.set("ModelPackageGroupName", self.model_package_group_name);
        to.set("ModelPackageGroupPolicy", self.model_package_group_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelPackageGroup {
    const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelPackageGroup> {
    /// `Ref`: its `ModelPackageGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the model group was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the model group.
    pub fn model_package_group_arn(self) -> Value<Arn> {
        self.attribute("ModelPackageGroupArn")
    }

    /// The status of the model group.
    pub fn model_package_group_status(self) -> Value<String> {
        self.attribute("ModelPackageGroupStatus")
    }
}

/// What [`ModelPackageGroup`] is made of.
pub mod model_package_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::ModelQualityJobDefinition`.
///
/// Creates a definition for a job that monitors model quality and drift. For information about model monitor, see
/// Amazon SageMaker Model Monitor.
///
/// Its ARN:
/// `arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct ModelQualityJobDefinition {
    /// The name of the endpoint used to run the monitoring job.
    ///
    /// 0 to 63 characters. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The name of the monitoring job definition.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    /// Identifies the resources to deploy for a monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub job_resources: Option<Value<model_quality_job_definition::MonitoringResources>>,
    /// Container image configuration object for the monitoring job.
    ///
    /// Required. A change replaces the resource.
    pub model_quality_app_specification: Option<Value<model_quality_job_definition::ModelQualityAppSpecification>>,
    /// Specifies the constraints and baselines for the monitoring job.
    ///
    /// A change replaces the resource.
    pub model_quality_baseline_config: Option<Value<model_quality_job_definition::ModelQualityBaselineConfig>>,
    /// A list of the inputs that are monitored. Currently endpoints are supported.
    ///
    /// Required. A change replaces the resource.
    pub model_quality_job_input: Option<Value<model_quality_job_definition::ModelQualityJobInput>>,
    /// The output configuration for monitoring jobs.
    ///
    /// Required. A change replaces the resource.
    pub model_quality_job_output_config: Option<Value<model_quality_job_definition::MonitoringOutputConfig>>,
    /// Specifies the network configuration for the monitoring job.
    ///
    /// A change replaces the resource.
    pub network_config: Option<Value<model_quality_job_definition::NetworkConfig>>,
    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// A change replaces the resource.
    pub stopping_condition: Option<Value<model_quality_job_definition::StoppingCondition>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<model_quality_job_definition::Tag>>>,
}

impl Lower for ModelQualityJobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("EndpointName", self.endpoint_name);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("JobResources", self.job_resources);
        to.set("ModelQualityAppSpecification", self.model_quality_app_specification);
        to.set("ModelQualityBaselineConfig", self.model_quality_baseline_config);
        to.set("ModelQualityJobInput", self.model_quality_job_input);
        to.set("ModelQualityJobOutputConfig", self.model_quality_job_output_config);
        to.set("NetworkConfig", self.network_config);
        to.set("RoleArn", self.role_arn);
        to.set("StoppingCondition", self.stopping_condition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ModelQualityJobDefinition {
    const TYPE: &'static str = "AWS::SageMaker::ModelQualityJobDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ModelQualityJobDefinition> {
    /// `Ref`: its `JobDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the job definition was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    pub fn job_definition_arn(self) -> Value<Arn> {
        self.attribute("JobDefinitionArn")
    }
}

/// What [`ModelQualityJobDefinition`] is made of.
pub mod model_quality_job_definition {
    use super::*;

    /// Identifies the resources to deploy for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringResources {
        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// Required. A change replaces the resource.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for MonitoringResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// The configuration for the cluster of resources used to run the processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify
        /// a value greater than 1.
        ///
        /// Required. 1 to 100. A change replaces the resource.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// 1 to 2048. A change replaces the resource.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384. A change replaces the resource.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Container image configuration object for the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct ModelQualityAppSpecification {
        /// An array of arguments for the container used to run the monitoring job.
        ///
        /// 1 to 50 items. A change replaces the resource.
        pub container_arguments: Option<Value<Vec<String>>>,
        /// Specifies the entrypoint for a container that the monitoring job runs.
        ///
        /// 1 to 100 items. A change replaces the resource.
        pub container_entrypoint: Option<Value<Vec<String>>>,
        /// Sets the environment variables in the container that the monitoring job runs.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// The address of the container image that the monitoring job runs.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub image_uri: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in
        /// (first party) containers.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub post_analytics_processor_source_uri: Option<Value<String>>,
        /// The machine learning problem type of the model that the monitoring job monitors.
        ///
        /// Required. One of `BinaryClassification`, `MulticlassClassification`, `Regression`. A change replaces the
        /// resource.
        pub problem_type: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload
        /// and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub record_preprocessor_source_uri: Option<Value<String>>,
    }

    impl Lower for ModelQualityAppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerArguments", self.container_arguments);
            to.set("ContainerEntrypoint", self.container_entrypoint);
            to.set("Environment", self.environment);
            to.set("ImageUri", self.image_uri);
            to.set("PostAnalyticsProcessorSourceUri", self.post_analytics_processor_source_uri);
            to.set("ProblemType", self.problem_type);
            to.set("RecordPreprocessorSourceUri", self.record_preprocessor_source_uri);
        }
    }

    /// Configuration for monitoring constraints and monitoring statistics. These baseline resources are compared
    /// against the results of the current job from the series of jobs scheduled to collect data periodically.
    #[derive(Clone, Debug, Default)]
    pub struct ModelQualityBaselineConfig {
        /// The name of the job that performs baselining for the monitoring job.
        ///
        /// 1 to 63 characters. A change replaces the resource.
        pub baselining_job_name: Option<Value<String>>,
        /// The constraints resource for a monitoring job.
        ///
        /// A change replaces the resource.
        pub constraints_resource: Option<Value<ConstraintsResource>>,
    }

    impl Lower for ModelQualityBaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BaseliningJobName", self.baselining_job_name);
            to.set("ConstraintsResource", self.constraints_resource);
        }
    }

    /// The constraints resource for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct ConstraintsResource {
        /// The Amazon S3 URI for the constraints resource.
        ///
        /// 0 to 1024 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ConstraintsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The input for the model quality monitoring job. Currently endpoints are supported for input for model quality
    /// monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct ModelQualityJobInput {
        /// Input object for the batch transform job.
        ///
        /// A change replaces the resource.
        pub batch_transform_input: Option<Value<BatchTransformInput>>,
        /// Input object for the endpoint.
        ///
        /// A change replaces the resource.
        pub endpoint_input: Option<Value<EndpointInput>>,
        /// The ground truth label provided for the model.
        ///
        /// Required. A change replaces the resource.
        pub ground_truth_s3_input: Option<Value<MonitoringGroundTruthS3Input>>,
    }

    impl Lower for ModelQualityJobInput {
        fn fields(self, to: &mut Fields) {
            to.set("BatchTransformInput", self.batch_transform_input);
            to.set("EndpointInput", self.endpoint_input);
            to.set("GroundTruthS3Input", self.ground_truth_s3_input);
        }
    }

    /// Input object for the batch transform job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchTransformInput {
        /// The Amazon S3 location being used to capture the data.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub data_captured_destination_s3_uri: Option<Value<String>>,
        /// The dataset format for your batch transform job.
        ///
        /// Required. A change replaces the resource.
        pub dataset_format: Option<Value<DatasetFormat>>,
        /// If specified, monitoring jobs subtract this time from the end time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub end_time_offset: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// A change replaces the resource.
        pub probability_threshold_attribute: Option<Value<f64>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
        /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub start_time_offset: Option<Value<String>>,
    }

    impl Lower for BatchTransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCapturedDestinationS3Uri", self.data_captured_destination_s3_uri);
            to.set("DatasetFormat", self.dataset_format);
            to.set("EndTimeOffset", self.end_time_offset);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("ProbabilityThresholdAttribute", self.probability_threshold_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
            to.set("StartTimeOffset", self.start_time_offset);
        }
    }

    /// The dataset format of the data to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetFormat {
        /// The CSV format.
        ///
        /// A change replaces the resource.
        pub csv: Option<Value<Csv>>,
        /// The Json format.
        ///
        /// A change replaces the resource.
        pub json: Option<Value<ModelQualityJobDefinitionJson>>,
        /// A flag indicating if the dataset format is Parquet.
        ///
        /// A change replaces the resource.
        pub parquet: Option<Value<bool>>,
    }

    impl Lower for DatasetFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Json", self.json);
            to.set("Parquet", self.parquet);
        }
    }

    /// The CSV format.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// A boolean flag indicating if given CSV has header.
        ///
        /// A change replaces the resource.
        pub header: Option<Value<bool>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The Json format.
    #[derive(Clone, Debug, Default)]
    pub struct ModelQualityJobDefinitionJson {
        /// A boolean flag indicating if it is JSON line format.
        ///
        /// A change replaces the resource.
        pub line: Option<Value<bool>>,
    }

    impl Lower for ModelQualityJobDefinitionJson {
        fn fields(self, to: &mut Fields) {
            to.set("Line", self.line);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointInput {
        /// If specified, monitoring jobs substract this time from the end time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub end_time_offset: Option<Value<String>>,
        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// Required. 0 to 63 characters. A change replaces the resource.
        pub endpoint_name: Option<Value<String>>,
        /// The attribute of the input data that represents the ground truth label.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub inference_attribute: Option<Value<String>>,
        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// In a classification problem, the attribute that represents the class probability.
        ///
        /// At most 256 characters. A change replaces the resource.
        pub probability_attribute: Option<Value<String>>,
        /// The threshold for the class probability to be evaluated as a positive result.
        ///
        /// A change replaces the resource.
        pub probability_threshold_attribute: Option<Value<f64>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`. A change replaces the resource.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`. A change replaces the resource.
        pub s3_input_mode: Option<Value<String>>,
        /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for
        /// scheduling monitoring jobs, see Schedule Model Quality Monitoring Jobs.
        ///
        /// 1 to 15 characters. A change replaces the resource.
        pub start_time_offset: Option<Value<String>>,
    }

    impl Lower for EndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndTimeOffset", self.end_time_offset);
            to.set("EndpointName", self.endpoint_name);
            to.set("InferenceAttribute", self.inference_attribute);
            to.set("LocalPath", self.local_path);
            to.set("ProbabilityAttribute", self.probability_attribute);
            to.set("ProbabilityThresholdAttribute", self.probability_threshold_attribute);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
            to.set("StartTimeOffset", self.start_time_offset);
        }
    }

    /// The ground truth labels for the dataset used for the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringGroundTruthS3Input {
        /// The address of the Amazon S3 location of the ground truth labels.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for MonitoringGroundTruthS3Input {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The output configuration for monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutputConfig {
        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// Required. 1 to 1 characters. A change replaces the resource.
        pub monitoring_outputs: Option<Value<Vec<MonitoringOutput>>>,
    }

    impl Lower for MonitoringOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MonitoringOutputs", self.monitoring_outputs);
        }
    }

    /// The output object for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutput {
        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// Required. A change replaces the resource.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for MonitoringOutput {
        fn fields(self, to: &mut Fields) {
            to.set("S3Output", self.s3_output);
        }
    }

    /// The Amazon S3 storage location where the results of a monitoring job are saved.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
        ///
        /// Required. 0 to 256 characters. A change replaces the resource.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// One of `Continuous`, `EndOfJob`. A change replaces the resource.
        pub s3_upload_mode: Option<Value<String>>,
        /// A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring
        /// job.
        ///
        /// Required. 0 to 512 characters. A change replaces the resource.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        ///
        /// A change replaces the resource.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        ///
        /// A change replaces the resource.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        /// training and model containers by configuring the VPC.
        ///
        /// A change replaces the resource.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 86400. A change replaces the resource.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::MonitoringSchedule`.
///
/// The `AWS::SageMaker::MonitoringSchedule` resource is an Amazon SageMaker resource type that regularly starts
/// SageMaker processing Jobs to monitor the data captured for a SageMaker endpoint.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}`.
#[derive(Clone, Debug, Default)]
pub struct MonitoringSchedule {
    /// The name of the endpoint using the monitoring schedule.
    ///
    /// 0 to 63 characters.
    pub endpoint_name: Option<Value<String>>,
    /// Contains the reason a monitoring job failed, if it failed.
    ///
    /// 1 to 1024 characters.
    pub failure_reason: Option<Value<String>>,
    /// Describes metadata on the last execution to run, if there was one.
    pub last_monitoring_execution_summary: Option<Value<monitoring_schedule::MonitoringExecutionSummary>>,
    /// The configuration object that specifies the monitoring schedule and defines the monitoring job.
    ///
    /// Required.
    pub monitoring_schedule_config: Option<Value<monitoring_schedule::MonitoringScheduleConfig>>,
    /// The name of the monitoring schedule.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub monitoring_schedule_name: Option<Value<String>>,
    /// The status of the monitoring schedule.
    ///
    /// One of `Pending`, `Failed`, `Scheduled`, `Stopped`.
    pub monitoring_schedule_status: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<monitoring_schedule::Tag>>>,
}

impl Lower for MonitoringSchedule {
    fn fields(self, to: &mut Fields) {
        to.set("EndpointName", self.endpoint_name);
        to.set("FailureReason", self.failure_reason);
        to.set("LastMonitoringExecutionSummary", self.last_monitoring_execution_summary);
        to.set("MonitoringScheduleConfig", self.monitoring_schedule_config);
        to.set("MonitoringScheduleName", self.monitoring_schedule_name);
        to.set("MonitoringScheduleStatus", self.monitoring_schedule_status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MonitoringSchedule {
    const TYPE: &'static str = "AWS::SageMaker::MonitoringSchedule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MonitoringSchedule> {
    /// `Ref`: its `MonitoringScheduleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the monitoring schedule was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last time that the monitoring schedule was modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the monitoring schedule.
    pub fn monitoring_schedule_arn(self) -> Value<Arn> {
        self.attribute("MonitoringScheduleArn")
    }
}

/// What [`MonitoringSchedule`] is made of.
pub mod monitoring_schedule {
    use super::*;

    /// Summary of information about the last monitoring job to run.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringExecutionSummary {
        /// The time at which the monitoring job was created.
        ///
        /// Required.
        pub creation_time: Option<Value<String>>,
        /// The name of the endpoint used to run the monitoring job.
        ///
        /// 0 to 63 characters.
        pub endpoint_name: Option<Value<String>>,
        /// Contains the reason a monitoring job failed, if it failed.
        ///
        /// At most 1024 characters.
        pub failure_reason: Option<Value<String>>,
        /// A timestamp that indicates the last time the monitoring job was modified.
        ///
        /// Required.
        pub last_modified_time: Option<Value<String>>,
        /// The status of the monitoring job.
        ///
        /// Required. One of `Pending`, `Completed`, `CompletedWithViolations`, `InProgress`, `Failed`, `Stopping`,
        /// `Stopped`.
        pub monitoring_execution_status: Option<Value<String>>,
        /// The name of the monitoring schedule.
        ///
        /// Required. 1 to 63 characters.
        pub monitoring_schedule_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the monitoring job.
        ///
        /// At most 256 characters.
        pub processing_job_arn: Option<Value<String>>,
        /// The time the monitoring job was scheduled.
        ///
        /// Required.
        pub scheduled_time: Option<Value<String>>,
    }

    impl Lower for MonitoringExecutionSummary {
        fn fields(self, to: &mut Fields) {
            to.set("CreationTime", self.creation_time);
            to.set("EndpointName", self.endpoint_name);
            to.set("FailureReason", self.failure_reason);
            to.set("LastModifiedTime", self.last_modified_time);
            to.set("MonitoringExecutionStatus", self.monitoring_execution_status);
            to.set("MonitoringScheduleName", self.monitoring_schedule_name);
            to.set("ProcessingJobArn", self.processing_job_arn);
            to.set("ScheduledTime", self.scheduled_time);
        }
    }

    /// Configures the monitoring schedule and defines the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringScheduleConfig {
        /// Defines the monitoring job.
        pub monitoring_job_definition: Option<Value<MonitoringJobDefinition>>,
        /// The name of the monitoring job definition to schedule.
        ///
        /// 1 to 63 characters.
        pub monitoring_job_definition_name: Option<Value<String>>,
        /// The type of the monitoring job definition to schedule.
        ///
        /// One of `DataQuality`, `ModelQuality`, `ModelBias`, `ModelExplainability`.
        pub monitoring_type: Option<Value<String>>,
        /// Configures the monitoring schedule.
        pub schedule_config: Option<Value<ScheduleConfig>>,
    }

    impl Lower for MonitoringScheduleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MonitoringJobDefinition", self.monitoring_job_definition);
            to.set("MonitoringJobDefinitionName", self.monitoring_job_definition_name);
            to.set("MonitoringType", self.monitoring_type);
            to.set("ScheduleConfig", self.schedule_config);
        }
    }

    /// Defines the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringJobDefinition {
        /// Baseline configuration used to validate that the data conforms to the specified constraints and statistics.
        pub baseline_config: Option<Value<BaselineConfig>>,
        /// Sets the environment variables in the Docker container.
        pub environment: Option<Value<BTreeMap<String, String>>>,
        /// Configures the monitoring job to run a specified Docker container image.
        ///
        /// Required.
        pub monitoring_app_specification: Option<Value<MonitoringAppSpecification>>,
        /// The array of inputs for the monitoring job. Currently we support monitoring an Amazon SageMaker AI Endpoint.
        ///
        /// Required. 1 to 1 items.
        pub monitoring_inputs: Option<Value<Vec<MonitoringInput>>>,
        /// The array of outputs from the monitoring job to be uploaded to Amazon S3.
        ///
        /// Required.
        pub monitoring_output_config: Option<Value<MonitoringOutputConfig>>,
        /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a monitoring job.
        ///
        /// Required.
        pub monitoring_resources: Option<Value<MonitoringResources>>,
        /// Specifies networking options for an monitoring job.
        pub network_config: Option<Value<NetworkConfig>>,
        /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your
        /// behalf.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// Specifies a time limit for how long the monitoring job is allowed to run.
        pub stopping_condition: Option<Value<StoppingCondition>>,
    }

    impl Lower for MonitoringJobDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("BaselineConfig", self.baseline_config);
            to.set("Environment", self.environment);
            to.set("MonitoringAppSpecification", self.monitoring_app_specification);
            to.set("MonitoringInputs", self.monitoring_inputs);
            to.set("MonitoringOutputConfig", self.monitoring_output_config);
            to.set("MonitoringResources", self.monitoring_resources);
            to.set("NetworkConfig", self.network_config);
            to.set("RoleArn", self.role_arn);
            to.set("StoppingCondition", self.stopping_condition);
        }
    }

    /// Baseline configuration used to validate that the data conforms to the specified constraints and statistics.
    #[derive(Clone, Debug, Default)]
    pub struct BaselineConfig {
        /// The Amazon S3 URI for the constraints resource.
        pub constraints_resource: Option<Value<ConstraintsResource>>,
        /// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
        pub statistics_resource: Option<Value<StatisticsResource>>,
    }

    impl Lower for BaselineConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConstraintsResource", self.constraints_resource);
            to.set("StatisticsResource", self.statistics_resource);
        }
    }

    /// The Amazon S3 URI for the constraints resource.
    #[derive(Clone, Debug, Default)]
    pub struct ConstraintsResource {
        /// The Amazon S3 URI for the constraints resource.
        ///
        /// 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ConstraintsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
    #[derive(Clone, Debug, Default)]
    pub struct StatisticsResource {
        /// The S3 URI for the statistics resource.
        ///
        /// 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for StatisticsResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Container image configuration object for the monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringAppSpecification {
        /// An array of arguments for the container used to run the monitoring job.
        ///
        /// 1 to 50 items.
        pub container_arguments: Option<Value<Vec<String>>>,
        /// Specifies the entrypoint for a container used to run the monitoring job.
        ///
        /// 1 to 100 items.
        pub container_entrypoint: Option<Value<Vec<String>>>,
        /// The container image to be run by the monitoring job.
        ///
        /// Required. 0 to 255 characters.
        pub image_uri: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in
        /// (first party) containers.
        ///
        /// 0 to 1024 characters.
        pub post_analytics_processor_source_uri: Option<Value<String>>,
        /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload
        /// and convert it into a flattened JSON so that the built-in container can use the converted data.
        ///
        /// 0 to 1024 characters.
        pub record_preprocessor_source_uri: Option<Value<String>>,
    }

    impl Lower for MonitoringAppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerArguments", self.container_arguments);
            to.set("ContainerEntrypoint", self.container_entrypoint);
            to.set("ImageUri", self.image_uri);
            to.set("PostAnalyticsProcessorSourceUri", self.post_analytics_processor_source_uri);
            to.set("RecordPreprocessorSourceUri", self.record_preprocessor_source_uri);
        }
    }

    /// The inputs for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringInput {
        /// Input object for the batch transform job.
        pub batch_transform_input: Option<Value<BatchTransformInput>>,
        /// The endpoint for a monitoring job.
        pub endpoint_input: Option<Value<EndpointInput>>,
    }

    impl Lower for MonitoringInput {
        fn fields(self, to: &mut Fields) {
            to.set("BatchTransformInput", self.batch_transform_input);
            to.set("EndpointInput", self.endpoint_input);
        }
    }

    /// Input object for the batch transform job.
    #[derive(Clone, Debug, Default)]
    pub struct BatchTransformInput {
        /// The Amazon S3 location being used to capture the data.
        ///
        /// Required. 0 to 512 characters.
        pub data_captured_destination_s3_uri: Option<Value<String>>,
        /// The dataset format for your batch transform job.
        ///
        /// Required.
        pub dataset_format: Option<Value<DatasetFormat>>,
        /// The attributes of the input data to exclude from the analysis.
        ///
        /// 0 to 100 characters.
        pub exclude_features_attribute: Option<Value<String>>,
        /// Path to the filesystem where the batch transform data is available to the container.
        ///
        /// Required. 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for BatchTransformInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCapturedDestinationS3Uri", self.data_captured_destination_s3_uri);
            to.set("DatasetFormat", self.dataset_format);
            to.set("ExcludeFeaturesAttribute", self.exclude_features_attribute);
            to.set("LocalPath", self.local_path);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The dataset format of the data to monitor.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetFormat {
        /// The CSV format.
        pub csv: Option<Value<Csv>>,
        /// The Json format.
        pub json: Option<Value<MonitoringScheduleJson>>,
        /// A flag indicating if the dataset format is Parquet.
        pub parquet: Option<Value<bool>>,
    }

    impl Lower for DatasetFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Json", self.json);
            to.set("Parquet", self.parquet);
        }
    }

    /// The CSV format.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// A boolean flag indicating if given CSV has header.
        pub header: Option<Value<bool>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The Json format.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringScheduleJson {
        /// A boolean flag indicating if it is JSON line format.
        pub line: Option<Value<bool>>,
    }

    impl Lower for MonitoringScheduleJson {
        fn fields(self, to: &mut Fields) {
            to.set("Line", self.line);
        }
    }

    /// Input object for the endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct EndpointInput {
        /// An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
        ///
        /// Required. 0 to 63 characters.
        pub endpoint_name: Option<Value<String>>,
        /// The attributes of the input data to exclude from the analysis.
        ///
        /// 0 to 100 characters.
        pub exclude_features_attribute: Option<Value<String>>,
        /// Path to the filesystem where the endpoint data is available to the container.
        ///
        /// Required. 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to
        /// `FullyReplicated`.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job.
        ///
        /// One of `Pipe`, `File`.
        pub s3_input_mode: Option<Value<String>>,
    }

    impl Lower for EndpointInput {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointName", self.endpoint_name);
            to.set("ExcludeFeaturesAttribute", self.exclude_features_attribute);
            to.set("LocalPath", self.local_path);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3InputMode", self.s3_input_mode);
        }
    }

    /// The output configuration for monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutputConfig {
        /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest
        /// using Amazon S3 server-side encryption.
        ///
        /// 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// Monitoring outputs for monitoring jobs. This is where the output of the periodic monitoring jobs is uploaded.
        ///
        /// Required. 1 to 1 characters.
        pub monitoring_outputs: Option<Value<Vec<MonitoringOutput>>>,
    }

    impl Lower for MonitoringOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("MonitoringOutputs", self.monitoring_outputs);
        }
    }

    /// The output object for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringOutput {
        /// The Amazon S3 storage location where the results of a monitoring job are saved.
        ///
        /// Required.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for MonitoringOutput {
        fn fields(self, to: &mut Fields) {
            to.set("S3Output", self.s3_output);
        }
    }

    /// Information about where and how you want to store the results of a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path to the S3 storage location where SageMaker saves the results of a monitoring job. LocalPath is an
        /// absolute path for the output data.
        ///
        /// Required. 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the monitoring job continuously or after the job completes.
        ///
        /// One of `Continuous`, `EndOfJob`.
        pub s3_upload_mode: Option<Value<String>>,
        /// A URI that identifies the S3 storage location where SageMaker saves the results of a monitoring job.
        ///
        /// Required. 0 to 512 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Identifies the resources to deploy for a monitoring job.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringResources {
        /// The configuration for the cluster resources used to run the processing job.
        ///
        /// Required.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for MonitoringResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// Configuration for the cluster used to run model monitoring jobs.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the model monitoring job. For distributed processing jobs, specify
        /// a value greater than 1.
        ///
        /// Required. 1 to 100.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the model monitoring job.
        ///
        /// 1 to 2048.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume, in gigabytes, that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your
        /// training and model containers by configuring the VPC.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 86400.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// Configuration details about the monitoring schedule.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfig {
        /// Sets the end time for a monitoring job window. Express this time as an offset to the times that you schedule
        /// your monitoring jobs to run.
        ///
        /// 1 to 15 characters.
        pub data_analysis_end_time: Option<Value<String>>,
        /// Sets the start time for a monitoring job window. Express this time as an offset to the times that you schedule
        /// your monitoring jobs to run.
        ///
        /// 1 to 15 characters.
        pub data_analysis_start_time: Option<Value<String>>,
        /// A cron expression that describes details about the monitoring schedule.
        ///
        /// Required. 1 to 256 characters.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for ScheduleConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataAnalysisEndTime", self.data_analysis_end_time);
            to.set("DataAnalysisStartTime", self.data_analysis_start_time);
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

/// `AWS::SageMaker::NotebookInstance`.
///
/// The `AWS::SageMaker::NotebookInstance` resource creates an Amazon SageMaker notebook instance. A notebook
/// instance is a machine learning (ML) compute instance running on a Jupyter notebook.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct NotebookInstance {
    /// A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance. Currently, only
    /// one instance type can be associated with a notebook instance.
    pub accelerator_types: Option<Value<Vec<String>>>,
    /// An array of up to three Git repositories associated with the notebook instance.
    ///
    /// 0 to 3 items.
    pub additional_code_repositories: Option<Value<Vec<String>>>,
    /// The Git repository associated with the notebook instance as its default code repository.
    ///
    /// 1 to 1024 characters.
    pub default_code_repository: Option<Value<String>>,
    /// Sets whether SageMaker AI provides internet access to the notebook instance.
    ///
    /// One of `Disabled`, `Enabled`. A change replaces the resource.
    pub direct_internet_access: Option<Value<String>>,
    /// Information on the IMDS configuration of the notebook instance.
    pub instance_metadata_service_configuration: Option<Value<notebook_instance::InstanceMetadataServiceConfiguration>>,
    /// The type of ML compute instance to launch for the notebook instance.
    ///
    /// Required.
    pub instance_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on the
    /// storage volume attached to your notebook instance.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of a lifecycle configuration to associate with the notebook instance. For information about lifecycle
    /// configurations, see Customize a Notebook Instance in the \*Amazon SageMaker Developer Guide\*.
    ///
    /// 0 to 63 characters.
    pub lifecycle_config_name: Option<Value<String>>,
    /// The name of the new notebook instance.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub notebook_instance_name: Option<Value<String>>,
    /// The platform identifier of the notebook instance runtime environment. The default value is `notebook-al2-v2`.
    ///
    /// 0 to 20 characters. A change replaces the resource.
    pub platform_identifier: Option<Value<String>>,
    /// When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to
    /// perform tasks on your behalf.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Whether root access is enabled or disabled for users of the notebook instance. The default value is `Enabled`.
    ///
    /// One of `Disabled`, `Enabled`.
    pub root_access: Option<Value<String>>,
    /// The VPC security group IDs, in the form sg-xxxxxxxx. The security groups must be for the same VPC as specified
    /// in the subnet.
    ///
    /// 0 to 5 items. A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance.
    ///
    /// 0 to 32 characters. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<notebook_instance::Tag>>>,
    /// The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB.
    ///
    /// 5 to 16384.
    pub volume_size_in_gb: Option<Value<i64>>,
}

impl Lower for NotebookInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AcceleratorTypes", self.accelerator_types);
        to.set("AdditionalCodeRepositories", self.additional_code_repositories);
        to.set("DefaultCodeRepository", self.default_code_repository);
        to.set("DirectInternetAccess", self.direct_internet_access);
        to.set("InstanceMetadataServiceConfiguration", self.instance_metadata_service_configuration);
        to.set("InstanceType", self.instance_type);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LifecycleConfigName", self.lifecycle_config_name);
        to.set("NotebookInstanceName", self.notebook_instance_name);
        to.set("PlatformIdentifier", self.platform_identifier);
        to.set("RoleArn", self.role_arn);
        to.set("RootAccess", self.root_access);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("VolumeSizeInGB", self.volume_size_in_gb);
    }
}

impl Level1 for NotebookInstance {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NotebookInstance> {
    /// `Ref`: its `NotebookInstanceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the notebook instance.
    pub fn notebook_instance_arn(self) -> Value<Arn> {
        self.attribute("NotebookInstanceArn")
    }

    /// The name of the notebook instance, such as `MyNotebookInstance`.
    pub fn notebook_instance_name(self) -> Value<String> {
        self.attribute("NotebookInstanceName")
    }
}

/// What [`NotebookInstance`] is made of.
pub mod notebook_instance {
    use super::*;

    /// Information on the IMDS configuration of the notebook instance.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMetadataServiceConfiguration {
        /// Indicates the minimum IMDS version that the notebook instance supports. When passed as part of
        /// `CreateNotebookInstance`, if no value is selected, then it defaults to IMDSv1.
        ///
        /// Required. 0 to 1 characters.
        pub minimum_instance_metadata_service_version: Option<Value<String>>,
    }

    impl Lower for InstanceMetadataServiceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumInstanceMetadataServiceVersion", self.minimum_instance_metadata_service_version);
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Tag keys must be unique per resource.
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

/// `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
///
/// The `AWS::SageMaker::NotebookInstanceLifecycleConfig` resource creates shell scripts that run when you create
/// and/or start a notebook instance.
///
/// Its ARN:
/// `arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}`.
#[derive(Clone, Debug, Default)]
pub struct NotebookInstanceLifecycleConfig {
    /// The name of the lifecycle configuration.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub notebook_instance_lifecycle_config_name: Option<Value<String>>,
    /// A shell script that runs only once, when you create a notebook instance. The shell script must be a
    /// base64-encoded string.
    ///
    /// 0 to 1 items.
    pub on_create: Option<Value<Vec<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>>,
    /// A shell script that runs every time you start a notebook instance, including when you create the notebook
    /// instance.
    ///
    /// 0 to 1 items.
    pub on_start: Option<Value<Vec<notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<notebook_instance_lifecycle_config::Tag>>>,
}

impl Lower for NotebookInstanceLifecycleConfig {
    fn fields(self, to: &mut Fields) {
        to.set("NotebookInstanceLifecycleConfigName", self.notebook_instance_lifecycle_config_name);
        to.set("OnCreate", self.on_create);
        to.set("OnStart", self.on_start);
        to.set("Tags", self.tags);
    }
}

impl Level1 for NotebookInstanceLifecycleConfig {
    const TYPE: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NotebookInstanceLifecycleConfig> {
    /// `Ref`: its `NotebookInstanceLifecycleConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the lifecycle configuration.
    pub fn notebook_instance_lifecycle_config_arn(self) -> Value<Arn> {
        self.attribute("NotebookInstanceLifecycleConfigArn")
    }

    /// The name of the lifecycle configuration, such as `MyLifecycleConfig`.
    pub fn notebook_instance_lifecycle_config_name(self) -> Value<String> {
        self.attribute("NotebookInstanceLifecycleConfigName")
    }
}

/// What [`NotebookInstanceLifecycleConfig`] is made of.
pub mod notebook_instance_lifecycle_config {
    use super::*;

    /// Specifies the notebook instance lifecycle configuration script. Each lifecycle configuration script has a limit
    /// of 16384 characters.
    #[derive(Clone, Debug, Default)]
    pub struct NotebookInstanceLifecycleHook {
        /// A base64-encoded string that contains a shell script for a notebook instance lifecycle configuration.
        ///
        /// 1 to 16384 characters.
        pub content: Option<Value<String>>,
    }

    impl Lower for NotebookInstanceLifecycleHook {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
        }
    }

    /// `Tag` of `AWS::SageMaker::NotebookInstanceLifecycleConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::SageMaker::PartnerApp`.
///
/// The `AWS::SageMaker::PartnerApp` resource creates an Amazon SageMaker Partner AI App. For more information, see
/// Partner AI Apps.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}`.
#[derive(Clone, Debug, Default)]
pub struct PartnerApp {
    /// The version of the PartnerApp.
    ///
    /// 1 to 64 characters.
    pub app_version: Option<Value<String>>,
    /// Configuration settings for the Partner AI App.
    pub application_config: Option<Value<partner_app::PartnerAppConfig>>,
    /// Defines the authentication type used for the Partner AI App.
    ///
    /// Required. One of `IAM`. A change replaces the resource.
    pub auth_type: Option<Value<String>>,
    /// The client token for the PartnerApp.
    ///
    /// 1 to 36 characters.
    pub client_token: Option<Value<String>>,
    /// Enables automatic minor version upgrades for the PartnerApp.
    pub enable_auto_minor_version_upgrade: Option<Value<bool>>,
    /// Enables IAM Session based Identity for PartnerApp.
    pub enable_iam_session_based_identity: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the IAM role of the user.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// A collection of settings that specify the maintenance schedule for the PartnerApp.
    pub maintenance_config: Option<Value<partner_app::PartnerAppMaintenanceConfig>>,
    /// The name of the Partner AI App. This name must be unique within your account and region.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of tags to apply to the PartnerApp.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<partner_app::Tag>>>,
    /// Specifies the tier or level of the Partner AI App. The tier size impacts the speed and capabilities of the
    /// application.
    ///
    /// Required. 1 to 64 characters.
    pub tier: Option<Value<String>>,
    /// Specifies the type of Partner AI App being created.
    ///
    /// Required. One of `lakera-guard`, `comet`, `deepchecks-llm-evaluation`, `fiddler`. A change replaces the
    /// resource.
    pub type_: Option<Value<String>>,
}

impl Lower for PartnerApp {
    fn fields(self, to: &mut Fields) {
        to.set("AppVersion", self.app_version);
        to.set("ApplicationConfig", self.application_config);
        to.set("AuthType", self.auth_type);
        to.set("ClientToken", self.client_token);
        to.set("EnableAutoMinorVersionUpgrade", self.enable_auto_minor_version_upgrade);
        to.set("EnableIamSessionBasedIdentity", self.enable_iam_session_based_identity);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MaintenanceConfig", self.maintenance_config);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
        to.set("Type", self.type_);
    }
}

impl Level1 for PartnerApp {
    const TYPE: &'static str = "AWS::SageMaker::PartnerApp";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PartnerApp> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the created PartnerApp.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The AppServerUrl based on app and account-info.
    pub fn base_url(self) -> Value<String> {
        self.attribute("BaseUrl")
    }

    /// The end-of-life date for the current version of the PartnerApp.
    pub fn current_version_eol_date(self) -> Value<String> {
        self.attribute("CurrentVersionEolDate")
    }
}

/// What [`PartnerApp`] is made of.
pub mod partner_app {
    use super::*;

    /// A collection of configuration settings for the PartnerApp.
    #[derive(Clone, Debug, Default)]
    pub struct PartnerAppConfig {
        /// A list of users that will have administrative access to the Partner AI App.
        ///
        /// 0 to 5 items.
        pub admin_users: Option<Value<Vec<String>>>,
        /// Additional arguments passed to the Partner AI App during initialization or runtime.
        pub arguments: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for PartnerAppConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdminUsers", self.admin_users);
            to.set("Arguments", self.arguments);
        }
    }

    /// A collection of settings that specify the maintenance schedule for the PartnerApp.
    #[derive(Clone, Debug, Default)]
    pub struct PartnerAppMaintenanceConfig {
        /// The maintenance window start day and time for the PartnerApp.
        ///
        /// Required. 0 to 9 characters.
        pub maintenance_window_start: Option<Value<String>>,
    }

    impl Lower for PartnerAppMaintenanceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaintenanceWindowStart", self.maintenance_window_start);
        }
    }

    /// `Tag` of `AWS::SageMaker::PartnerApp`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::Pipeline`.
///
/// The `AWS::SageMaker::Pipeline` resource creates shell scripts that run when you create and/or start a SageMaker
/// Pipeline.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}`.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// The parallelism configuration applied to the pipeline.
    pub parallelism_configuration: Option<Value<pipeline::ParallelismConfiguration>>,
    /// The definition of the pipeline. This can be either a JSON string or an Amazon S3 location.
    ///
    /// Required. 1 to 1048576 characters.
    pub pipeline_definition: Option<Value<pipeline::PipelineDefinition>>,
    /// The description of the pipeline.
    ///
    /// 0 to 3072 characters.
    pub pipeline_description: Option<Value<String>>,
    /// The display name of the pipeline.
    ///
    /// 1 to 256 characters.
    pub pipeline_display_name: Option<Value<String>>,
    /// The name of the pipeline.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub pipeline_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role used to execute the pipeline.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags of the pipeline.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<pipeline::Tag>>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("ParallelismConfiguration", self.parallelism_configuration);
        to.set("PipelineDefinition", self.pipeline_definition);
        to.set("PipelineDescription", self.pipeline_description);
        to.set("PipelineDisplayName", self.pipeline_display_name);
        to.set("PipelineName", self.pipeline_name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::SageMaker::Pipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `PipelineName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// Configuration that controls the parallelism of the pipeline. By default, the parallelism configuration specified
    /// applies to all executions of the pipeline unless overridden.
    #[derive(Clone, Debug, Default)]
    pub struct ParallelismConfiguration {
        /// The max number of steps that can be executed in parallel.
        ///
        /// Required. At least 1.
        pub max_parallel_execution_steps: Option<Value<i64>>,
    }

    impl Lower for ParallelismConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxParallelExecutionSteps", self.max_parallel_execution_steps);
        }
    }

    /// The definition of the pipeline. This can be either a JSON string or an Amazon S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct PipelineDefinition {
        /// The JSON pipeline definition of the pipeline.
        pub pipeline_definition_body: Option<Value<String>>,
        /// The location of the pipeline definition stored in Amazon S3. If specified, SageMaker retrieves the pipeline
        /// definition from this location.
        pub pipeline_definition_s3_location: Option<Value<S3Location>>,
    }

    impl Lower for PipelineDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("PipelineDefinitionBody", self.pipeline_definition_body);
            to.set("PipelineDefinitionS3Location", self.pipeline_definition_s3_location);
        }
    }

    /// The location of the pipeline definition stored in Amazon S3. If specified, SageMaker will retrieve the pipeline
    /// definition from this location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The name of the S3 bucket.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// A file checksum of the pipeline definition file.
        pub e_tag: Option<Value<String>>,
        /// The object key (or key name) which uniquely identifies the object in an S3 bucket.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The version ID of the pipeline definition file. If not specified, Amazon SageMaker will retrieve the latest
        /// version.
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

    /// `Tag` of `AWS::SageMaker::Pipeline`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::SageMaker::ProcessingJob`.
///
/// An Amazon SageMaker processing job that is used to analyze data and evaluate models. For more information, see
/// Process Data and Evaluate Models.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}`.
#[derive(Clone, Debug, Default)]
pub struct ProcessingJob {
    /// Configuration to run a processing job in a specified container image.
    ///
    /// Required. A change replaces the resource.
    pub app_specification: Option<Value<processing_job::AppSpecification>>,
    /// Sets the environment variables in the Docker container.
    ///
    /// A change replaces the resource.
    pub environment: Option<Value<BTreeMap<String, String>>>,
    /// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the
    /// CreateProcessingJob API.
    ///
    /// A change replaces the resource.
    pub experiment_config: Option<Value<processing_job::ExperimentConfig>>,
    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    ///
    /// A change replaces the resource.
    pub network_config: Option<Value<processing_job::NetworkConfig>>,
    /// List of input configurations for the processing job.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub processing_inputs: Option<Value<Vec<processing_job::ProcessingInputsObject>>>,
    /// The name of the processing job. If you don't provide a job name, then a unique name is automatically created for
    /// the job.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub processing_job_name: Option<Value<String>>,
    /// Contains information about the output location for the compiled model and the target device that the model runs
    /// on.
    ///
    /// A change replaces the resource.
    pub processing_output_config: Option<Value<processing_job::ProcessingOutputConfig>>,
    /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
    ///
    /// Required. A change replaces the resource.
    pub processing_resources: Option<Value<processing_job::ProcessingResources>>,
    /// The ARN of the role used to create the processing job.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// Configures conditions under which the processing job should be stopped, such as how long the processing job has
    /// been running.
    ///
    /// A change replaces the resource.
    pub stopping_condition: Option<Value<processing_job::StoppingCondition>>,
    /// An array of key-value pairs. For more information, see Using Cost Allocation Tags in the \*AWS Billing and Cost
    /// Management User Guide\*.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<processing_job::Tag>>>,
}

impl Lower for ProcessingJob {
    fn fields(self, to: &mut Fields) {
        to.set("AppSpecification", self.app_specification);
        to.set("Environment", self.environment);
        to.set("ExperimentConfig", self.experiment_config);
        to.set("NetworkConfig", self.network_config);
        to.set("ProcessingInputs", self.processing_inputs);
        to.set("ProcessingJobName", self.processing_job_name);
        to.set("ProcessingOutputConfig", self.processing_output_config);
        to.set("ProcessingResources", self.processing_resources);
        to.set("RoleArn", self.role_arn);
        to.set("StoppingCondition", self.stopping_condition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ProcessingJob {
    const TYPE: &'static str = "AWS::SageMaker::ProcessingJob";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ProcessingJob> {
    /// `Ref`: its `ProcessingJobArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AutoML job associated with this processing job.
    pub fn auto_ml_job_arn(self) -> Value<Arn> {
        self.attribute("AutoMLJobArn")
    }

    /// The time the processing job was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// A string, up to one KB in size, that contains metadata from the processing container when the processing job
    /// exits.
    pub fn exit_message(self) -> Value<String> {
        self.attribute("ExitMessage")
    }

    /// A string, up to one KB in size, that contains the reason a processing job failed, if it failed.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time the processing job was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The ARN of a monitoring schedule for an endpoint associated with this processing job.
    pub fn monitoring_schedule_arn(self) -> Value<Arn> {
        self.attribute("MonitoringScheduleArn")
    }

    /// The time that the processing job ended.
    pub fn processing_end_time(self) -> Value<String> {
        self.attribute("ProcessingEndTime")
    }

    /// The ARN of the processing job.
    pub fn processing_job_arn(self) -> Value<Arn> {
        self.attribute("ProcessingJobArn")
    }

    /// The status of the processing job.
    pub fn processing_job_status(self) -> Value<String> {
        self.attribute("ProcessingJobStatus")
    }

    /// The time that the processing job started.
    pub fn processing_start_time(self) -> Value<String> {
        self.attribute("ProcessingStartTime")
    }

    /// The ARN of the training job associated with this processing job.
    pub fn training_job_arn(self) -> Value<Arn> {
        self.attribute("TrainingJobArn")
    }
}

/// What [`ProcessingJob`] is made of.
pub mod processing_job {
    use super::*;

    /// Configuration to run a processing job in a specified container image.
    #[derive(Clone, Debug, Default)]
    pub struct AppSpecification {
        /// The arguments for a container used to run a processing job.
        ///
        /// 0 to 100 items.
        pub container_arguments: Option<Value<Vec<String>>>,
        /// The entrypoint for a container used to run a processing job.
        ///
        /// 0 to 100 items.
        pub container_entrypoint: Option<Value<Vec<String>>>,
        /// The container image to be run by the processing job.
        ///
        /// Required. 0 to 256 characters.
        pub image_uri: Option<Value<String>>,
    }

    impl Lower for AppSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerArguments", self.container_arguments);
            to.set("ContainerEntrypoint", self.container_entrypoint);
            to.set("ImageUri", self.image_uri);
        }
    }

    /// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the
    /// CreateProcessingJob API.
    #[derive(Clone, Debug, Default)]
    pub struct ExperimentConfig {
        /// The name of an existing experiment to associate with the trial component.
        ///
        /// At most 120 characters.
        pub experiment_name: Option<Value<String>>,
        /// The name of the experiment run to associate with the trial component.
        ///
        /// At most 120 characters.
        pub run_name: Option<Value<String>>,
        /// The display name for the trial component. If this key isn't specified, the display name is the trial component
        /// name.
        ///
        /// At most 120 characters.
        pub trial_component_display_name: Option<Value<String>>,
        /// The name of an existing trial to associate the trial component with. If not specified, a new trial is created.
        ///
        /// At most 120 characters.
        pub trial_name: Option<Value<String>>,
    }

    impl Lower for ExperimentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExperimentName", self.experiment_name);
            to.set("RunName", self.run_name);
            to.set("TrialComponentDisplayName", self.trial_component_display_name);
            to.set("TrialName", self.trial_name);
        }
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound
    /// and outbound network calls to and from containers, and the VPC subnets and security groups to use for
    /// VPC-enabled jobs.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfig {
        /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt
        /// communications.
        pub enable_inter_container_traffic_encryption: Option<Value<bool>>,
        /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
        pub enable_network_isolation: Option<Value<bool>>,
        /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
        /// have access to.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableInterContainerTrafficEncryption", self.enable_inter_container_traffic_encryption);
            to.set("EnableNetworkIsolation", self.enable_network_isolation);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources
    /// have access to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The VPC security group IDs, in the form `sg-xxxxxxxx`. Specify the security groups for the VPC that is specified
        /// in the `Subnets` field.
        ///
        /// Required. 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnets in the VPC to which you want to connect your training job or model. For information about
        /// the availability of specific instance types, see Supported Instance Types and Availability Zones.
        ///
        /// Required. 0 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
        }
    }

    /// The inputs for a processing job. The processing input must specify exactly one of either `S3Input` or
    /// `DatasetDefinition` types.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingInputsObject {
        /// When `True`, input operations such as data download are managed natively by the processing job application.
        pub app_managed: Option<Value<bool>>,
        /// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either
        /// `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
        pub dataset_definition: Option<Value<DatasetDefinition>>,
        /// The name for the processing job input.
        ///
        /// Required.
        pub input_name: Option<Value<String>>,
        /// Configuration for downloading input data from Amazon S3 into the processing container.
        pub s3_input: Option<Value<S3Input>>,
    }

    impl Lower for ProcessingInputsObject {
        fn fields(self, to: &mut Fields) {
            to.set("AppManaged", self.app_managed);
            to.set("DatasetDefinition", self.dataset_definition);
            to.set("InputName", self.input_name);
            to.set("S3Input", self.s3_input);
        }
    }

    /// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either
    /// `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetDefinition {
        /// Configuration for Athena Dataset Definition input.
        pub athena_dataset_definition: Option<Value<AthenaDatasetDefinition>>,
        /// Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key` (default).
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`.
        pub data_distribution_type: Option<Value<String>>,
        /// Whether to use `File` or `Pipe` input mode. In `File` (default) mode, Amazon SageMaker copies the data from the
        /// input source onto the local Amazon Elastic Block Store (Amazon EBS) volumes before starting your training
        /// algorithm.
        ///
        /// One of `File`, `Pipe`.
        pub input_mode: Option<Value<String>>,
        /// The local path where you want Amazon SageMaker to download the Dataset Definition inputs to run a processing
        /// job.
        ///
        /// 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Configuration for Redshift Dataset Definition input.
        pub redshift_dataset_definition: Option<Value<RedshiftDatasetDefinition>>,
    }

    impl Lower for DatasetDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("AthenaDatasetDefinition", self.athena_dataset_definition);
            to.set("DataDistributionType", self.data_distribution_type);
            to.set("InputMode", self.input_mode);
            to.set("LocalPath", self.local_path);
            to.set("RedshiftDatasetDefinition", self.redshift_dataset_definition);
        }
    }

    /// Configuration for Athena Dataset Definition input.
    #[derive(Clone, Debug, Default)]
    pub struct AthenaDatasetDefinition {
        /// The name of the data catalog used in Athena query execution.
        ///
        /// Required. 1 to 256 characters.
        pub catalog: Option<Value<String>>,
        /// The name of the database used in the Athena query execution.
        ///
        /// Required. 1 to 255 characters.
        pub database: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data generated from an
        /// Athena query execution.
        ///
        /// 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The compression used for Athena query results.
        ///
        /// One of `GZIP`, `SNAPPY`, `ZLIB`.
        pub output_compression: Option<Value<String>>,
        /// The data storage format for Athena query results.
        ///
        /// Required. One of `PARQUET`, `AVRO`, `ORC`, `JSON`, `TEXTFILE`.
        pub output_format: Option<Value<String>>,
        /// The location in Amazon S3 where Athena query results are stored.
        ///
        /// Required. 0 to 1024 characters.
        pub output_s3_uri: Option<Value<String>>,
        /// The SQL query statements, to be executed.
        ///
        /// Required. 1 to 4096 characters.
        pub query_string: Option<Value<String>>,
        /// The name of the workgroup in which the Athena query is being started.
        ///
        /// 1 to 128 characters.
        pub work_group: Option<Value<String>>,
    }

    impl Lower for AthenaDatasetDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Catalog", self.catalog);
            to.set("Database", self.database);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("OutputCompression", self.output_compression);
            to.set("OutputFormat", self.output_format);
            to.set("OutputS3Uri", self.output_s3_uri);
            to.set("QueryString", self.query_string);
            to.set("WorkGroup", self.work_group);
        }
    }

    /// Configuration for Redshift Dataset Definition input.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftDatasetDefinition {
        /// The Redshift cluster Identifier.
        ///
        /// Required. 1 to 63 characters.
        pub cluster_id: Option<Value<String>>,
        /// The IAM role attached to your Redshift cluster that Amazon SageMaker uses to generate datasets.
        ///
        /// Required. 20 to 2048 characters.
        pub cluster_role_arn: Option<Value<String>>,
        /// The name of the Redshift database used in Redshift query execution.
        ///
        /// Required. 1 to 64 characters.
        pub database: Option<Value<String>>,
        /// The database user name used in Redshift query execution.
        ///
        /// Required. 1 to 128 characters.
        pub db_user: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data from a Redshift
        /// execution.
        ///
        /// 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The compression used for Redshift query results.
        ///
        /// One of `None`, `GZIP`, `SNAPPY`, `ZSTD`, `BZIP2`.
        pub output_compression: Option<Value<String>>,
        /// The data storage format for Redshift query results.
        ///
        /// Required. One of `PARQUET`, `CSV`.
        pub output_format: Option<Value<String>>,
        /// The location in Amazon S3 where the Redshift query results are stored.
        ///
        /// Required. 0 to 1024 characters.
        pub output_s3_uri: Option<Value<String>>,
        /// The SQL query statements to be executed.
        ///
        /// Required. 1 to 4096 characters.
        pub query_string: Option<Value<String>>,
    }

    impl Lower for RedshiftDatasetDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterId", self.cluster_id);
            to.set("ClusterRoleArn", self.cluster_role_arn);
            to.set("Database", self.database);
            to.set("DbUser", self.db_user);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("OutputCompression", self.output_compression);
            to.set("OutputFormat", self.output_format);
            to.set("OutputS3Uri", self.output_s3_uri);
            to.set("QueryString", self.query_string);
        }
    }

    /// Configuration for downloading input data from Amazon S3 into the processing container.
    #[derive(Clone, Debug, Default)]
    pub struct S3Input {
        /// The local path in your container where you want Amazon SageMaker to write input data to. `LocalPath` is an
        /// absolute path to the input data and must begin with `/opt/ml/processing/`.
        ///
        /// 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the processing container. `Gzip` can
        /// only be used when `Pipe` mode is specified as the `S3InputMode`.
        ///
        /// One of `None`, `Gzip`.
        pub s3_compression_type: Option<Value<String>>,
        /// Whether to distribute the data from Amazon S3 to all processing instances with `FullyReplicated`, or whether the
        /// data from Amazon S3 is sharded by Amazon S3 key, downloading one shard of data to each processing instance.
        ///
        /// One of `FullyReplicated`, `ShardedByS3Key`.
        pub s3_data_distribution_type: Option<Value<String>>,
        /// Whether you use an `S3Prefix` or a `ManifestFile` for the data type. If you choose `S3Prefix`, `S3Uri`
        /// identifies a key name prefix.
        ///
        /// Required. One of `ManifestFile`, `S3Prefix`.
        pub s3_data_type: Option<Value<String>>,
        /// Whether to use `File` or `Pipe` input mode. In File mode, Amazon SageMaker copies the data from the input source
        /// onto the local ML storage volume before starting your processing container.
        ///
        /// One of `File`, `Pipe`.
        pub s3_input_mode: Option<Value<String>>,
        /// The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Input {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3CompressionType", self.s3_compression_type);
            to.set("S3DataDistributionType", self.s3_data_distribution_type);
            to.set("S3DataType", self.s3_data_type);
            to.set("S3InputMode", self.s3_input_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Configuration for uploading output from the processing container.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingOutputConfig {
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the processing job output.
        ///
        /// 0 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// An array of outputs configuring the data to upload from the processing container.
        ///
        /// Required. 0 to 10 items.
        pub outputs: Option<Value<Vec<ProcessingOutputsObject>>>,
    }

    impl Lower for ProcessingOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Outputs", self.outputs);
        }
    }

    /// Describes the results of a processing job. The processing output must specify exactly one of either `S3Output`
    /// or `FeatureStoreOutput` types.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingOutputsObject {
        /// When `True`, output operations such as data upload are managed natively by the processing job application.
        pub app_managed: Option<Value<bool>>,
        /// Configuration for processing job outputs in Amazon SageMaker Feature Store.
        pub feature_store_output: Option<Value<FeatureStoreOutput>>,
        /// The name for the processing job output.
        ///
        /// Required.
        pub output_name: Option<Value<String>>,
        /// Configuration for uploading output data to Amazon S3 from the processing container.
        pub s3_output: Option<Value<S3Output>>,
    }

    impl Lower for ProcessingOutputsObject {
        fn fields(self, to: &mut Fields) {
            to.set("AppManaged", self.app_managed);
            to.set("FeatureStoreOutput", self.feature_store_output);
            to.set("OutputName", self.output_name);
            to.set("S3Output", self.s3_output);
        }
    }

    /// Configuration for processing job outputs in Amazon SageMaker Feature Store.
    #[derive(Clone, Debug, Default)]
    pub struct FeatureStoreOutput {
        /// The name of the Amazon SageMaker FeatureGroup to use as the destination for processing job output. Note that
        /// your processing script is responsible for putting records into your Feature Store.
        ///
        /// Required. At most 64 characters.
        pub feature_group_name: Option<Value<String>>,
    }

    impl Lower for FeatureStoreOutput {
        fn fields(self, to: &mut Fields) {
            to.set("FeatureGroupName", self.feature_group_name);
        }
    }

    /// Configuration for uploading output data to Amazon S3 from the processing container.
    #[derive(Clone, Debug, Default)]
    pub struct S3Output {
        /// The local path of a directory where you want Amazon SageMaker to upload its contents to Amazon S3. `LocalPath`
        /// is an absolute path to a directory containing output files.
        ///
        /// 0 to 256 characters.
        pub local_path: Option<Value<String>>,
        /// Whether to upload the results of the processing job continuously or after the job completes.
        ///
        /// Required. One of `Continuous`, `EndOfJob`.
        pub s3_upload_mode: Option<Value<String>>,
        /// The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Output {
        fn fields(self, to: &mut Fields) {
            to.set("LocalPath", self.local_path);
            to.set("S3UploadMode", self.s3_upload_mode);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingResources {
        /// The configuration for the resources in a cluster used to run the processing job.
        ///
        /// Required.
        pub cluster_config: Option<Value<ClusterConfig>>,
    }

    impl Lower for ProcessingResources {
        fn fields(self, to: &mut Fields) {
            to.set("ClusterConfig", self.cluster_config);
        }
    }

    /// Configuration for the cluster used to run a processing job.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfig {
        /// The number of ML compute instances to use in the processing job. For distributed processing jobs, specify a
        /// value greater than 1.
        ///
        /// Required. 1 to 100.
        pub instance_count: Option<Value<i64>>,
        /// The ML compute instance type for the processing job.
        ///
        /// Required.
        pub instance_type: Option<Value<String>>,
        /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume
        /// attached to the ML compute instance(s) that run the processing job.
        ///
        /// 0 to 2048 characters.
        pub volume_kms_key_id: Option<Value<String>>,
        /// The size of the ML storage volume in gigabytes that you want to provision. You must specify sufficient ML
        /// storage for your scenario.
        ///
        /// Required. 1 to 16384.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ClusterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("VolumeKmsKeyId", self.volume_kms_key_id);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// Configures conditions under which the processing job should be stopped, such as how long the processing job has
    /// been running.
    #[derive(Clone, Debug, Default)]
    pub struct StoppingCondition {
        /// The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
        ///
        /// Required. 1 to 777600.
        pub max_runtime_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StoppingCondition {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRuntimeInSeconds", self.max_runtime_in_seconds);
        }
    }

    /// A tag object that consists of a key and an optional value, used to manage metadata for SageMaker AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Tag keys must be unique per resource.
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

/// `AWS::SageMaker::Project`.
///
/// Creates a machine learning (ML) project that can contain one or more templates that set up an ML pipeline from
/// training to deploying an approved model.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The description of the project.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub project_description: Option<Value<String>>,
    /// The name of the project.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub project_name: Option<Value<String>>,
    /// Details of a provisioned service catalog product. For information about service catalog, see What is AWS Service
    /// Catalog.
    pub service_catalog_provisioned_product_details: Option<Value<project::ServiceCatalogProvisionedProductDetails>>,
    /// The product ID and provisioning artifact ID to provision a service catalog. For information, see What is AWS
    /// Service Catalog.
    ///
    /// A change replaces the resource.
    pub service_catalog_provisioning_details: Option<Value<project::ServiceCatalogProvisioningDetails>>,
    /// A list of key-value pairs to apply to this resource.
    ///
    /// 0 to 40 items. A change replaces the resource.
    pub tags: Option<Value<Vec<project::Tag>>>,
    /// An array of template providers associated with the project.
    ///
    /// 1 to 1 items. A change replaces the resource.
    pub template_provider_details: Option<Value<Vec<project::TemplateProviderDetail>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("ProjectDescription", self.project_description);
        to.set("ProjectName", self.project_name);
        to.set("ServiceCatalogProvisionedProductDetails", self.service_catalog_provisioned_product_details);
        to.set("ServiceCatalogProvisioningDetails", self.service_catalog_provisioning_details);
        to.set("Tags", self.tags);
        to.set("TemplateProviderDetails", self.template_provider_details);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::SageMaker::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `ProjectArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time that the project was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the project.
    pub fn project_arn(self) -> Value<Arn> {
        self.attribute("ProjectArn")
    }

    /// The ID of the project. This ID is prepended to all entities associated with this project.
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The status of the project.
    pub fn project_status(self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// Details of a provisioned service catalog product. For information about service catalog, see What is AWS Service
    /// Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceCatalogProvisionedProductDetails {
        /// The ID of the provisioned product.
        ///
        /// 1 to 100 characters.
        pub provisioned_product_id: Option<Value<String>>,
        /// The current status of the product.
        pub provisioned_product_status_message: Option<Value<String>>,
    }

    impl Lower for ServiceCatalogProvisionedProductDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedProductId", self.provisioned_product_id);
            to.set("ProvisionedProductStatusMessage", self.provisioned_product_status_message);
        }
    }

    /// Details that you specify to provision a service catalog product. For information about service catalog, see What
    /// is AWS Service Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceCatalogProvisioningDetails {
        /// The path identifier of the product. This value is optional if the product has a default path, and required if
        /// the product has more than one path.
        ///
        /// 1 to 100 characters. A change replaces the resource.
        pub path_id: Option<Value<String>>,
        /// The ID of the product to provision.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub product_id: Option<Value<String>>,
        /// The ID of the provisioning artifact.
        ///
        /// 1 to 100 characters. A change replaces the resource.
        pub provisioning_artifact_id: Option<Value<String>>,
        /// A list of key value pairs that you specify when you provision a product.
        ///
        /// A change replaces the resource.
        pub provisioning_parameters: Option<Value<Vec<ProvisioningParameter>>>,
    }

    impl Lower for ServiceCatalogProvisioningDetails {
        fn fields(self, to: &mut Fields) {
            to.set("PathId", self.path_id);
            to.set("ProductId", self.product_id);
            to.set("ProvisioningArtifactId", self.provisioning_artifact_id);
            to.set("ProvisioningParameters", self.provisioning_parameters);
        }
    }

    /// A key value pair used when you provision a project as a service catalog product. For information, see What is
    /// AWS Service Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisioningParameter {
        /// The key that identifies a provisioning parameter.
        ///
        /// Required. 1 to 1000 characters. A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value of the provisioning parameter.
        ///
        /// Required. 0 to 4096 characters. A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for ProvisioningParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// Details about a template provider configuration and associated provisioning information.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateProviderDetail {
        /// Details about a CloudFormation template provider configuration and associated provisioning information.
        pub cfn_template_provider_detail: Option<Value<CfnTemplateProviderDetail>>,
    }

    impl Lower for TemplateProviderDetail {
        fn fields(self, to: &mut Fields) {
            to.set("CfnTemplateProviderDetail", self.cfn_template_provider_detail);
        }
    }

    /// Details about a CloudFormation template provider configuration and associated provisioning information.
    #[derive(Clone, Debug, Default)]
    pub struct CfnTemplateProviderDetail {
        /// An array of CloudFormation stack parameters.
        ///
        /// 0 to 180 items.
        pub parameters: Option<Value<Vec<CfnStackParameter>>>,
        /// The IAM role used by CloudFormation to create the stack.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The unique identifier of the template within the project.
        ///
        /// Required. 1 to 32 characters.
        pub template_name: Option<Value<String>>,
        /// The Amazon S3 URL of the CloudFormation template.
        ///
        /// Required. 1 to 1024 characters.
        pub template_url: Option<Value<String>>,
    }

    impl Lower for CfnTemplateProviderDetail {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("RoleARN", self.role_arn);
            to.set("TemplateName", self.template_name);
            to.set("TemplateURL", self.template_url);
        }
    }

    /// A key-value pair representing a parameter used in the CloudFormation stack.
    #[derive(Clone, Debug, Default)]
    pub struct CfnStackParameter {
        /// The name of the CloudFormation parameter.
        ///
        /// Required. 1 to 255 characters.
        pub key: Option<Value<String>>,
        /// The value of the CloudFormation parameter.
        ///
        /// Required. At most 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for CfnStackParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::Space`.
///
/// Creates a private space or a space used for real time collaboration in a domain.
#[derive(Clone, Debug, Default)]
pub struct Space {
    /// The ID of the associated domain.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// The collection of ownership settings for a space.
    ///
    /// A change replaces the resource.
    pub ownership_settings: Option<Value<space::OwnershipSettings>>,
    /// The name of the space that appears in the Studio UI.
    ///
    /// 0 to 64 characters.
    pub space_display_name: Option<Value<String>>,
    /// The name of the space.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub space_name: Option<Value<String>>,
    /// A collection of space settings.
    pub space_settings: Option<Value<space::SpaceSettings>>,
    /// A collection of space sharing settings.
    ///
    /// A change replaces the resource.
    pub space_sharing_settings: Option<Value<space::SpaceSharingSettings>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<space::Tag>>>,
}

impl Lower for Space {
    fn fields(self, to: &mut Fields) {
        to.set("DomainId", self.domain_id);
        to.set("OwnershipSettings", self.ownership_settings);
        to.set("SpaceDisplayName", self.space_display_name);
        to.set("SpaceName", self.space_name);
        to.set("SpaceSettings", self.space_settings);
        to.set("SpaceSharingSettings", self.space_sharing_settings);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Space {
    const TYPE: &'static str = "AWS::SageMaker::Space";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Space> {
    /// `Ref`: `DomainId`, `SpaceName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The space's Amazon Resource Name (ARN).
    pub fn space_arn(self) -> Value<Arn> {
        self.attribute("SpaceArn")
    }

    /// Returns the URL of the space.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Space`] is made of.
pub mod space {
    use super::*;

    /// The collection of ownership settings for a space.
    #[derive(Clone, Debug, Default)]
    pub struct OwnershipSettings {
        /// The user profile who is the owner of the space.
        ///
        /// Required. At most 63 characters.
        pub owner_user_profile_name: Option<Value<String>>,
    }

    impl Lower for OwnershipSettings {
        fn fields(self, to: &mut Fields) {
            to.set("OwnerUserProfileName", self.owner_user_profile_name);
        }
    }

    /// A collection of space settings.
    #[derive(Clone, Debug, Default)]
    pub struct SpaceSettings {
        /// The type of app created within the space.
        ///
        /// One of `JupyterServer`, `KernelGateway`, `TensorBoard`, `RStudioServerPro`, `RSessionGateway`, `JupyterLab`,
        /// `CodeEditor`.
        pub app_type: Option<Value<String>>,
        /// The Code Editor application settings.
        pub code_editor_app_settings: Option<Value<SpaceCodeEditorAppSettings>>,
        /// A file system, created by you, that you assign to a space for an Amazon SageMaker AI Domain. Permitted users can
        /// access this file system in Amazon SageMaker AI Studio.
        ///
        /// 0 to 1 items.
        pub custom_file_systems: Option<Value<Vec<CustomFileSystem>>>,
        /// The settings for the JupyterLab application.
        pub jupyter_lab_app_settings: Option<Value<SpaceJupyterLabAppSettings>>,
        /// The JupyterServer app settings.
        pub jupyter_server_app_settings: Option<Value<JupyterServerAppSettings>>,
        /// The KernelGateway app settings.
        pub kernel_gateway_app_settings: Option<Value<KernelGatewayAppSettings>>,
        /// A setting that enables or disables remote access for a SageMaker space. When enabled, this allows you to connect
        /// to the remote space from your local IDE.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub remote_access: Option<Value<String>>,
        /// If you enable this option, SageMaker AI creates the following resources on your behalf when you create the
        /// space.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub space_managed_resources: Option<Value<String>>,
        /// The storage settings for a space.
        pub space_storage_settings: Option<Value<SpaceStorageSettings>>,
    }

    impl Lower for SpaceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AppType", self.app_type);
            to.set("CodeEditorAppSettings", self.code_editor_app_settings);
            to.set("CustomFileSystems", self.custom_file_systems);
            to.set("JupyterLabAppSettings", self.jupyter_lab_app_settings);
            to.set("JupyterServerAppSettings", self.jupyter_server_app_settings);
            to.set("KernelGatewayAppSettings", self.kernel_gateway_app_settings);
            to.set("RemoteAccess", self.remote_access);
            to.set("SpaceManagedResources", self.space_managed_resources);
            to.set("SpaceStorageSettings", self.space_storage_settings);
        }
    }

    /// The application settings for a Code Editor space.
    #[derive(Clone, Debug, Default)]
    pub struct SpaceCodeEditorAppSettings {
        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs
        /// on.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
    }

    impl Lower for SpaceCodeEditorAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResourceSpec", self.default_resource_spec);
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the
    /// version runs on.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSpec {
        /// The instance type that the image version runs on.
        pub instance_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// 0 to 256 characters.
        pub lifecycle_config_arn: Option<Value<String>>,
        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// 0 to 256 characters.
        pub sage_maker_image_arn: Option<Value<String>>,
        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`,
        /// pass `None` as the value.
        ///
        /// 0 to 256 characters.
        pub sage_maker_image_version_arn: Option<Value<String>>,
    }

    impl Lower for ResourceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("LifecycleConfigArn", self.lifecycle_config_arn);
            to.set("SageMakerImageArn", self.sage_maker_image_arn);
            to.set("SageMakerImageVersionArn", self.sage_maker_image_version_arn);
        }
    }

    /// A file system, created by you, that you assign to a user profile or space for an Amazon SageMaker AI Domain.
    #[derive(Clone, Debug, Default)]
    pub struct CustomFileSystem {
        /// A custom file system in Amazon EFS.
        pub efs_file_system: Option<Value<EFSFileSystem>>,
        /// A custom file system in Amazon FSx for Lustre.
        pub f_sx_lustre_file_system: Option<Value<FSxLustreFileSystem>>,
        /// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
        pub s3_file_system: Option<Value<S3FileSystem>>,
    }

    impl Lower for CustomFileSystem {
        fn fields(self, to: &mut Fields) {
            to.set("EFSFileSystem", self.efs_file_system);
            to.set("FSxLustreFileSystem", self.f_sx_lustre_file_system);
            to.set("S3FileSystem", self.s3_file_system);
        }
    }

    /// A file system, created by you in Amazon EFS, that you assign to a user profile or space for an Amazon SageMaker
    /// AI Domain.
    #[derive(Clone, Debug, Default)]
    pub struct EFSFileSystem {
        /// The ID of your Amazon EFS file system.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
    }

    impl Lower for EFSFileSystem {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
        }
    }

    /// A custom file system in Amazon FSx for Lustre.
    #[derive(Clone, Debug, Default)]
    pub struct FSxLustreFileSystem {
        /// Amazon FSx for Lustre file system ID.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
    }

    impl Lower for FSxLustreFileSystem {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
        }
    }

    /// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
    #[derive(Clone, Debug, Default)]
    pub struct S3FileSystem {
        /// The Amazon S3 URI that specifies the location in S3 where files are stored, which is mounted within the Studio
        /// environment.
        ///
        /// 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3FileSystem {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// The settings for the JupyterLab application within a space.
    #[derive(Clone, Debug, Default)]
    pub struct SpaceJupyterLabAppSettings {
        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab
        /// application.
        ///
        /// 0 to 30 items.
        pub code_repositories: Option<Value<Vec<CodeRepository>>>,
        /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs
        /// on.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
    }

    impl Lower for SpaceJupyterLabAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CodeRepositories", self.code_repositories);
            to.set("DefaultResourceSpec", self.default_resource_spec);
        }
    }

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    #[derive(Clone, Debug, Default)]
    pub struct CodeRepository {
        /// The URL of the Git repository.
        ///
        /// Required. At most 256 characters.
        pub repository_url: Option<Value<String>>,
    }

    impl Lower for CodeRepository {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryUrl", self.repository_url);
        }
    }

    /// The JupyterServer app settings.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterServerAppSettings {
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the
        /// JupyterServer app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this
        /// parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for JupyterServerAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// The KernelGateway app settings.
    #[derive(Clone, Debug, Default)]
    pub struct KernelGatewayAppSettings {
        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// 0 to 30 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the
        /// KernelGateway app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for KernelGatewayAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// A custom SageMaker AI image. For more information, see Bring your own SageMaker AI image.
    #[derive(Clone, Debug, Default)]
    pub struct CustomImage {
        /// The name of the AppImageConfig.
        ///
        /// Required. At most 63 characters.
        pub app_image_config_name: Option<Value<String>>,
        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// Required. At most 63 characters.
        pub image_name: Option<Value<String>>,
        /// The version number of the CustomImage.
        ///
        /// At least 0.
        pub image_version_number: Option<Value<i64>>,
    }

    impl Lower for CustomImage {
        fn fields(self, to: &mut Fields) {
            to.set("AppImageConfigName", self.app_image_config_name);
            to.set("ImageName", self.image_name);
            to.set("ImageVersionNumber", self.image_version_number);
        }
    }

    /// The storage settings for a space.
    #[derive(Clone, Debug, Default)]
    pub struct SpaceStorageSettings {
        /// A collection of EBS storage settings for a space.
        pub ebs_storage_settings: Option<Value<EbsStorageSettings>>,
    }

    impl Lower for SpaceStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EbsStorageSettings", self.ebs_storage_settings);
        }
    }

    /// A collection of EBS storage settings that apply to both private and shared spaces.
    #[derive(Clone, Debug, Default)]
    pub struct EbsStorageSettings {
        /// The size of an EBS storage volume for a space.
        ///
        /// Required. 5 to 16384.
        pub ebs_volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for EbsStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("EbsVolumeSizeInGb", self.ebs_volume_size_in_gb);
        }
    }

    /// A collection of space sharing settings.
    #[derive(Clone, Debug, Default)]
    pub struct SpaceSharingSettings {
        /// Specifies the sharing type of the space.
        ///
        /// Required. One of `Private`, `Shared`.
        pub sharing_type: Option<Value<String>>,
    }

    impl Lower for SpaceSharingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SharingType", self.sharing_type);
        }
    }

    /// `Tag` of `AWS::SageMaker::Space`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::StudioLifecycleConfig`.
///
/// Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}`.
#[derive(Clone, Debug, Default)]
pub struct StudioLifecycleConfig {
    /// The App type to which the Lifecycle Configuration is attached.
    ///
    /// Required. One of `JupyterServer`, `KernelGateway`, `CodeEditor`, `JupyterLab`. A change replaces the resource.
    pub studio_lifecycle_config_app_type: Option<Value<String>>,
    /// The content of your Amazon SageMaker Studio Lifecycle Configuration script. This content must be base64 encoded.
    ///
    /// Required. 1 to 16384 characters. A change replaces the resource.
    pub studio_lifecycle_config_content: Option<Value<String>>,
    /// The name of the Amazon SageMaker AI Studio Lifecycle Configuration.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub studio_lifecycle_config_name: Option<Value<String>>,
    /// Tags to be associated with the Lifecycle Configuration. Each tag consists of a key and an optional value.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<studio_lifecycle_config::Tag>>>,
}

impl Lower for StudioLifecycleConfig {
    fn fields(self, to: &mut Fields) {
        to.set("StudioLifecycleConfigAppType", self.studio_lifecycle_config_app_type);
        to.set("StudioLifecycleConfigContent", self.studio_lifecycle_config_content);
        to.set("StudioLifecycleConfigName", self.studio_lifecycle_config_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StudioLifecycleConfig {
    const TYPE: &'static str = "AWS::SageMaker::StudioLifecycleConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StudioLifecycleConfig> {
    /// `Ref`: its `StudioLifecycleConfigName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configuration.
    pub fn studio_lifecycle_config_arn(self) -> Value<Arn> {
        self.attribute("StudioLifecycleConfigArn")
    }
}

/// What [`StudioLifecycleConfig`] is made of.
pub mod studio_lifecycle_config {
    use super::*;

    /// `Tag` of `AWS::SageMaker::StudioLifecycleConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::TrialComponent`.
///
/// Resource type definition for AWS::SageMaker::TrialComponent. A trial component is a stage of a machine learning
/// trial, such as a preprocessing job, training job, or batch transform job.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}`.
#[derive(Clone, Debug, Default)]
pub struct TrialComponent {
    /// The name of the component as displayed. If DisplayName isn't specified, TrialComponentName is displayed.
    ///
    /// 1 to 120 characters.
    pub display_name: Option<Value<String>>,
    /// The input artifacts for the component.
    pub input_artifacts: Option<Value<BTreeMap<String, trial_component::TrialComponentArtifact>>>,
    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// A change replaces the resource.
    pub metadata_properties: Option<Value<trial_component::MetadataProperties>>,
    /// The output artifacts for the component.
    pub output_artifacts: Option<Value<BTreeMap<String, trial_component::TrialComponentArtifact>>>,
    /// The hyperparameters for the component.
    pub parameters: Option<Value<BTreeMap<String, trial_component::TrialComponentParameterValue>>>,
    /// The status of the trial component.
    pub status: Option<Value<trial_component::TrialComponentStatus>>,
    /// A list of tags to associate with the trial component.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<trial_component::TrialComponentTags>>>,
    /// The name of the trial component. Must be unique in your AWS account and is not case-sensitive.
    ///
    /// Required. 1 to 120 characters. A change replaces the resource.
    pub trial_component_name: Option<Value<String>>,
}

impl Lower for TrialComponent {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("InputArtifacts", self.input_artifacts);
        to.set("MetadataProperties", self.metadata_properties);
        to.set("OutputArtifacts", self.output_artifacts);
        to.set("Parameters", self.parameters);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("TrialComponentName", self.trial_component_name);
    }
}

impl Level1 for TrialComponent {
    const TYPE: &'static str = "AWS::SageMaker::TrialComponent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrialComponent> {
    /// `Ref`: its `TrialComponentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// When the trial component was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the trial component was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the lineage group.
    pub fn lineage_group_arn(self) -> Value<Arn> {
        self.attribute("LineageGroupArn")
    }

    /// The Amazon Resource Name (ARN) of the trial component.
    pub fn trial_component_arn(self) -> Value<Arn> {
        self.attribute("TrialComponentArn")
    }
}

/// What [`TrialComponent`] is made of.
pub mod trial_component {
    use super::*;

    /// Represents an input or output artifact of a trial component.
    #[derive(Clone, Debug, Default)]
    pub struct TrialComponentArtifact {
        /// The media type of the artifact.
        ///
        /// At most 64 characters.
        pub media_type: Option<Value<String>>,
        /// The location of the artifact.
        ///
        /// Required. At most 2048 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TrialComponentArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("MediaType", self.media_type);
            to.set("Value", self.value);
        }
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataProperties {
        /// The commit ID.
        ///
        /// 0 to 1024 characters.
        pub commit_id: Option<Value<String>>,
        /// The entity this entity was generated by.
        ///
        /// 0 to 1024 characters.
        pub generated_by: Option<Value<String>>,
        /// The project ID.
        ///
        /// 0 to 1024 characters.
        pub project_id: Option<Value<String>>,
        /// The repository.
        ///
        /// 0 to 1024 characters.
        pub repository: Option<Value<String>>,
    }

    impl Lower for MetadataProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CommitId", self.commit_id);
            to.set("GeneratedBy", self.generated_by);
            to.set("ProjectId", self.project_id);
            to.set("Repository", self.repository);
        }
    }

    /// The value of a hyperparameter. Only one of StringValue or NumberValue can be specified.
    #[derive(Clone, Debug, Default)]
    pub struct TrialComponentParameterValue {
        /// The numeric value of a numeric hyperparameter.
        pub number_value: Option<Value<f64>>,
        /// The string value of a categorical hyperparameter.
        ///
        /// At most 2500 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for TrialComponentParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("NumberValue", self.number_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The status of the trial component.
    #[derive(Clone, Debug, Default)]
    pub struct TrialComponentStatus {
        /// If the component failed, a message describing why.
        ///
        /// 0 to 1024 characters.
        pub message: Option<Value<String>>,
        /// The status of the trial component.
        ///
        /// One of `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`.
        pub primary_status: Option<Value<String>>,
    }

    impl Lower for TrialComponentStatus {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
            to.set("PrimaryStatus", self.primary_status);
        }
    }

    /// `Tags` of `AWS::SageMaker::TrialComponent`.
    #[derive(Clone, Debug, Default)]
    pub struct TrialComponentTags {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TrialComponentTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SageMaker::UserProfile`.
///
/// Creates a user profile. A user profile represents a single user within a domain, and is the main way to
/// reference a "person" for the purposes of sharing, reporting, and other user-oriented features.
#[derive(Clone, Debug, Default)]
pub struct UserProfile {
    /// The domain ID.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub domain_id: Option<Value<String>>,
    /// A specifier for the type of value specified in SingleSignOnUserValue. Currently, the only supported value is
    /// "UserName".
    ///
    /// A change replaces the resource.
    pub single_sign_on_user_identifier: Option<Value<String>>,
    /// The username of the associated AWS Single Sign-On User for this UserProfile. If the Domain's AuthMode is SSO,
    /// this field is required, and must match a valid username of a user in your directory.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub single_sign_on_user_value: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<user_profile::Tag>>>,
    /// The user profile name.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub user_profile_name: Option<Value<String>>,
    /// A collection of settings that apply to users of Amazon SageMaker Studio.
    pub user_settings: Option<Value<user_profile::UserSettings>>,
}

impl Lower for UserProfile {
    fn fields(self, to: &mut Fields) {
        to.set("DomainId", self.domain_id);
        to.set("SingleSignOnUserIdentifier", self.single_sign_on_user_identifier);
        to.set("SingleSignOnUserValue", self.single_sign_on_user_value);
        to.set("Tags", self.tags);
        to.set("UserProfileName", self.user_profile_name);
        to.set("UserSettings", self.user_settings);
    }
}

impl Level1 for UserProfile {
    const TYPE: &'static str = "AWS::SageMaker::UserProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UserProfile> {
    /// `Ref`: `UserProfileName`, `DomainId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user profile, such as
    /// `arn:aws:sagemaker:region:account-id:user-profile/domain-id/user-profile-name`.
    pub fn user_profile_arn(self) -> Value<Arn> {
        self.attribute("UserProfileArn")
    }
}

/// What [`UserProfile`] is made of.
pub mod user_profile {
    use super::*;

    /// `Tag` of `AWS::SageMaker::UserProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A collection of settings that apply to users of Amazon SageMaker Studio. These settings are specified when the
    /// CreateUserProfile API is called, and as `DefaultUserSettings` when the CreateDomain API is called.
    #[derive(Clone, Debug, Default)]
    pub struct UserSettings {
        /// Indicates whether auto-mounting of an EFS volume is supported for the user profile. The `DefaultAsDomain` value
        /// is only supported for user profiles.
        ///
        /// One of `Enabled`, `Disabled`, `DefaultAsDomain`.
        pub auto_mount_home_efs: Option<Value<String>>,
        /// The Code Editor application settings.
        pub code_editor_app_settings: Option<Value<CodeEditorAppSettings>>,
        /// The settings for assigning a custom file system to a user profile. Permitted users can access this file system
        /// in Amazon SageMaker AI Studio.
        ///
        /// 0 to 10 items.
        pub custom_file_system_configs: Option<Value<Vec<CustomFileSystemConfig>>>,
        /// Details about the POSIX identity that is used for file system operations.
        pub custom_posix_user_config: Option<Value<CustomPosixUserConfig>>,
        /// The default experience that the user is directed to when accessing the domain. The supported values are.
        ///
        /// 0 to 1023 characters.
        pub default_landing_uri: Option<Value<String>>,
        /// The execution role for the user.
        ///
        /// 20 to 2048 characters.
        pub execution_role: Option<Value<String>>,
        /// The settings for the JupyterLab application.
        pub jupyter_lab_app_settings: Option<Value<JupyterLabAppSettings>>,
        /// The Jupyter server's app settings.
        pub jupyter_server_app_settings: Option<Value<JupyterServerAppSettings>>,
        /// The kernel gateway app settings.
        pub kernel_gateway_app_settings: Option<Value<KernelGatewayAppSettings>>,
        /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
        pub r_studio_server_pro_app_settings: Option<Value<RStudioServerProAppSettings>>,
        /// The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
        ///
        /// 0 to 5 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Specifies options for sharing Amazon SageMaker AI Studio notebooks.
        pub sharing_settings: Option<Value<SharingSettings>>,
        /// The storage settings for a space.
        pub space_storage_settings: Option<Value<DefaultSpaceStorageSettings>>,
        /// Whether the user can access Studio. If this value is set to `DISABLED`, the user cannot access Studio, even if
        /// that is the default experience for the domain.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub studio_web_portal: Option<Value<String>>,
        /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on
        /// a domain level.
        pub studio_web_portal_settings: Option<Value<StudioWebPortalSettings>>,
    }

    impl Lower for UserSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AutoMountHomeEFS", self.auto_mount_home_efs);
            to.set("CodeEditorAppSettings", self.code_editor_app_settings);
            to.set("CustomFileSystemConfigs", self.custom_file_system_configs);
            to.set("CustomPosixUserConfig", self.custom_posix_user_config);
            to.set("DefaultLandingUri", self.default_landing_uri);
            to.set("ExecutionRole", self.execution_role);
            to.set("JupyterLabAppSettings", self.jupyter_lab_app_settings);
            to.set("JupyterServerAppSettings", self.jupyter_server_app_settings);
            to.set("KernelGatewayAppSettings", self.kernel_gateway_app_settings);
            to.set("RStudioServerProAppSettings", self.r_studio_server_pro_app_settings);
            to.set("SecurityGroups", self.security_groups);
            to.set("SharingSettings", self.sharing_settings);
            to.set("SpaceStorageSettings", self.space_storage_settings);
            to.set("StudioWebPortal", self.studio_web_portal);
            to.set("StudioWebPortalSettings", self.studio_web_portal_settings);
        }
    }

    /// The Code Editor application settings.
    #[derive(Clone, Debug, Default)]
    pub struct CodeEditorAppSettings {
        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made
        /// in the default lifecycle configuration.
        ///
        /// 0 to 256 characters.
        pub built_in_lifecycle_config_arn: Option<Value<String>>,
        /// A list of custom SageMaker images that are configured to run as a Code Editor app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code
        /// Editor app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for CodeEditorAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BuiltInLifecycleConfigArn", self.built_in_lifecycle_config_arn);
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// A custom SageMaker AI image. For more information, see Bring your own SageMaker AI image.
    #[derive(Clone, Debug, Default)]
    pub struct CustomImage {
        /// The name of the AppImageConfig.
        ///
        /// Required. At most 63 characters.
        pub app_image_config_name: Option<Value<String>>,
        /// The name of the CustomImage. Must be unique to your account.
        ///
        /// Required. At most 63 characters.
        pub image_name: Option<Value<String>>,
        /// The version number of the CustomImage.
        ///
        /// At least 0.
        pub image_version_number: Option<Value<i64>>,
    }

    impl Lower for CustomImage {
        fn fields(self, to: &mut Fields) {
            to.set("AppImageConfigName", self.app_image_config_name);
            to.set("ImageName", self.image_name);
            to.set("ImageVersionNumber", self.image_version_number);
        }
    }

    /// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the
    /// version runs on.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSpec {
        /// The instance type that the image version runs on.
        pub instance_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
        ///
        /// 0 to 256 characters.
        pub lifecycle_config_arn: Option<Value<String>>,
        /// The ARN of the SageMaker AI image that the image version belongs to.
        ///
        /// 0 to 256 characters.
        pub sage_maker_image_arn: Option<Value<String>>,
        /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`,
        /// pass `None` as the value.
        ///
        /// 0 to 256 characters.
        pub sage_maker_image_version_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec.
        ///
        /// 0 to 2048 characters.
        pub training_plan_arn: Option<Value<String>>,
    }

    impl Lower for ResourceSpec {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
            to.set("LifecycleConfigArn", self.lifecycle_config_arn);
            to.set("SageMakerImageArn", self.sage_maker_image_arn);
            to.set("SageMakerImageVersionArn", self.sage_maker_image_version_arn);
            to.set("TrainingPlanArn", self.training_plan_arn);
        }
    }

    /// The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain.
    #[derive(Clone, Debug, Default)]
    pub struct CustomFileSystemConfig {
        /// The settings for a custom Amazon EFS file system.
        pub efs_file_system_config: Option<Value<EFSFileSystemConfig>>,
        /// The settings for a custom Amazon FSx for Lustre file system.
        pub f_sx_lustre_file_system_config: Option<Value<FSxLustreFileSystemConfig>>,
        /// Configuration settings for a custom Amazon S3 file system.
        pub s3_file_system_config: Option<Value<S3FileSystemConfig>>,
    }

    impl Lower for CustomFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EFSFileSystemConfig", self.efs_file_system_config);
            to.set("FSxLustreFileSystemConfig", self.f_sx_lustre_file_system_config);
            to.set("S3FileSystemConfig", self.s3_file_system_config);
        }
    }

    /// The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI
    /// Domain.
    #[derive(Clone, Debug, Default)]
    pub struct EFSFileSystemConfig {
        /// The ID of your Amazon EFS file system.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
        /// The path to the file system directory that is accessible in Amazon SageMaker AI Studio. Permitted users can
        /// access only this directory and below.
        ///
        /// 1 to 256 characters.
        pub file_system_path: Option<Value<String>>,
    }

    impl Lower for EFSFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("FileSystemPath", self.file_system_path);
        }
    }

    /// The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon
    /// SageMaker Domain.
    #[derive(Clone, Debug, Default)]
    pub struct FSxLustreFileSystemConfig {
        /// The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre.
        ///
        /// Required. 11 to 21 characters.
        pub file_system_id: Option<Value<String>>,
        /// The path to the file system directory that is accessible in Amazon SageMaker Studio. Permitted users can access
        /// only this directory and below.
        ///
        /// 1 to 256 characters.
        pub file_system_path: Option<Value<String>>,
    }

    impl Lower for FSxLustreFileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemId", self.file_system_id);
            to.set("FileSystemPath", self.file_system_path);
        }
    }

    /// Configuration for the custom Amazon S3 file system.
    #[derive(Clone, Debug, Default)]
    pub struct S3FileSystemConfig {
        /// The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio
        /// environment.
        ///
        /// 0 to 1024 characters.
        pub mount_path: Option<Value<String>>,
        /// The Amazon S3 URI of the S3 file system configuration.
        ///
        /// 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3FileSystemConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// Details about the POSIX identity that is used for file system operations.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPosixUserConfig {
        /// The POSIX group ID.
        ///
        /// Required. 1001 to 4000000.
        pub gid: Option<Value<i64>>,
        /// The POSIX user ID.
        ///
        /// Required. 10000 to 4000000.
        pub uid: Option<Value<i64>>,
    }

    impl Lower for CustomPosixUserConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("Uid", self.uid);
        }
    }

    /// The settings for the JupyterLab application.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterLabAppSettings {
        /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made
        /// in the default lifecycle configuration.
        ///
        /// 0 to 256 characters.
        pub built_in_lifecycle_config_arn: Option<Value<String>>,
        /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab
        /// application.
        ///
        /// 0 to 30 items.
        pub code_repositories: Option<Value<Vec<CodeRepository>>>,
        /// A list of custom SageMaker images that are configured to run as a JupyterLab app.
        ///
        /// 0 to 200 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        /// JupyterLab app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
        pub emr_settings: Option<Value<EmrSettings>>,
        /// The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for JupyterLabAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BuiltInLifecycleConfigArn", self.built_in_lifecycle_config_arn);
            to.set("CodeRepositories", self.code_repositories);
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("EmrSettings", self.emr_settings);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
    #[derive(Clone, Debug, Default)]
    pub struct CodeRepository {
        /// The URL of the Git repository.
        ///
        /// Required. At most 256 characters.
        pub repository_url: Option<Value<String>>,
    }

    impl Lower for CodeRepository {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryUrl", self.repository_url);
        }
    }

    /// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
    #[derive(Clone, Debug, Default)]
    pub struct EmrSettings {
        /// An array of Amazon Resource Names (ARNs) of the IAM roles that the execution role of SageMaker can assume.
        ///
        /// 0 to 5 items.
        pub assumable_role_arns: Option<Value<Vec<String>>>,
        /// An array of ARNs of IAM roles used by EMR cluster instances or job execution environments.
        ///
        /// 0 to 5 items.
        pub execution_role_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for EmrSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AssumableRoleArns", self.assumable_role_arns);
            to.set("ExecutionRoleArns", self.execution_role_arns);
        }
    }

    /// The JupyterServer app settings.
    #[derive(Clone, Debug, Default)]
    pub struct JupyterServerAppSettings {
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the
        /// JupyterServer app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this
        /// parameter, the `DefaultResourceSpec` parameter is also required.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for JupyterServerAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// The KernelGateway app settings.
    #[derive(Clone, Debug, Default)]
    pub struct KernelGatewayAppSettings {
        /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
        ///
        /// 0 to 30 items.
        pub custom_images: Option<Value<Vec<CustomImage>>>,
        /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the
        /// KernelGateway app.
        pub default_resource_spec: Option<Value<ResourceSpec>>,
        /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
        ///
        /// 0 to 30 items.
        pub lifecycle_config_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for KernelGatewayAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomImages", self.custom_images);
            to.set("DefaultResourceSpec", self.default_resource_spec);
            to.set("LifecycleConfigArns", self.lifecycle_config_arns);
        }
    }

    /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
    #[derive(Clone, Debug, Default)]
    pub struct RStudioServerProAppSettings {
        /// Indicates whether the current user has access to the `RStudioServerPro` app.
        ///
        /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
        pub access_status: Option<Value<String>>,
        /// The level of permissions that the user has within the `RStudioServerPro` app. This value defaults to `User`.
        ///
        /// One of `R_STUDIO_ADMIN`, `R_STUDIO_USER`. A change replaces the resource.
        pub user_group: Option<Value<String>>,
    }

    impl Lower for RStudioServerProAppSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AccessStatus", self.access_status);
            to.set("UserGroup", self.user_group);
        }
    }

    /// Specifies options when sharing an Amazon SageMaker Studio notebook. These settings are specified as part of
    /// `DefaultUserSettings` when the CreateDomain API is called, and as part of `UserSettings` when the
    /// CreateUserProfile API is called.
    #[derive(Clone, Debug, Default)]
    pub struct SharingSettings {
        /// Whether to include the notebook cell output when sharing the notebook. The default is `Disabled`.
        ///
        /// One of `Allowed`, `Disabled`.
        pub notebook_output_option: Option<Value<String>>,
        /// When `NotebookOutputOption` is `Allowed`, the AWS Key Management Service (KMS) encryption key ID used to encrypt
        /// the notebook cell output in the Amazon S3 bucket.
        ///
        /// 0 to 2048 characters.
        pub s3_kms_key_id: Option<Value<String>>,
        /// When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store the shared notebook snapshots.
        ///
        /// 0 to 1024 characters.
        pub s3_output_path: Option<Value<String>>,
    }

    impl Lower for SharingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NotebookOutputOption", self.notebook_output_option);
            to.set("S3KmsKeyId", self.s3_kms_key_id);
            to.set("S3OutputPath", self.s3_output_path);
        }
    }

    /// The default storage settings for a space.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultSpaceStorageSettings {
        /// The default EBS storage settings for a space.
        pub default_ebs_storage_settings: Option<Value<DefaultEbsStorageSettings>>,
    }

    impl Lower for DefaultSpaceStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultEbsStorageSettings", self.default_ebs_storage_settings);
        }
    }

    /// A collection of default EBS storage settings that apply to spaces created within a domain or user profile.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultEbsStorageSettings {
        /// The default size of the EBS storage volume for a space.
        ///
        /// Required. 5 to 16384.
        pub default_ebs_volume_size_in_gb: Option<Value<i64>>,
        /// The maximum size of the EBS storage volume for a space.
        ///
        /// Required. 5 to 16384.
        pub maximum_ebs_volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for DefaultEbsStorageSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultEbsVolumeSizeInGb", self.default_ebs_volume_size_in_gb);
            to.set("MaximumEbsVolumeSizeInGb", self.maximum_ebs_volume_size_in_gb);
        }
    }

    /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on
    /// a domain level.
    #[derive(Clone, Debug, Default)]
    pub struct StudioWebPortalSettings {
        /// The Applications supported in Studio that are hidden from the Studio left navigation pane.
        ///
        /// At least 0 items.
        pub hidden_app_types: Option<Value<Vec<String>>>,
        /// The instance types you are hiding from the Studio user interface.
        ///
        /// At least 0 items.
        pub hidden_instance_types: Option<Value<Vec<String>>>,
        /// The machine learning tools that are hidden from the Studio left navigation pane.
        ///
        /// At least 0 items.
        pub hidden_ml_tools: Option<Value<Vec<String>>>,
        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// 0 to 5 items.
        pub hidden_sage_maker_image_version_aliases: Option<Value<Vec<HiddenSageMakerImage>>>,
    }

    impl Lower for StudioWebPortalSettings {
        fn fields(self, to: &mut Fields) {
            to.set("HiddenAppTypes", self.hidden_app_types);
            to.set("HiddenInstanceTypes", self.hidden_instance_types);
            to.set("HiddenMlTools", self.hidden_ml_tools);
            to.set("HiddenSageMakerImageVersionAliases", self.hidden_sage_maker_image_version_aliases);
        }
    }

    /// The SageMaker images that are hidden from the Studio user interface. You must specify the SageMaker image name
    /// and version aliases.
    #[derive(Clone, Debug, Default)]
    pub struct HiddenSageMakerImage {
        /// The SageMaker image name that you are hiding from the Studio user interface.
        ///
        /// One of `sagemaker_distribution`.
        pub sage_maker_image_name: Option<Value<String>>,
        /// The version aliases you are hiding from the Studio user interface.
        ///
        /// 0 to 20 items.
        pub version_aliases: Option<Value<Vec<String>>>,
    }

    impl Lower for HiddenSageMakerImage {
        fn fields(self, to: &mut Fields) {
            to.set("SageMakerImageName", self.sage_maker_image_name);
            to.set("VersionAliases", self.version_aliases);
        }
    }
}

/// `AWS::SageMaker::Workforce`.
///
/// Resource Type definition for AWS::SageMaker::Workforce. Use to create a private workforce that you can use to
/// label your training data using Amazon SageMaker Ground Truth.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}`.
#[derive(Clone, Debug, Default)]
pub struct Workforce {
    /// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to
    /// a single Amazon Cognito user pool.
    ///
    /// A change replaces the resource.
    pub cognito_config: Option<Value<workforce::CognitoConfig>>,
    /// The IP address type for the workforce. IPv4 only or dualstack (IPv4 and IPv6).
    ///
    /// One of `ipv4`, `dualstack`.
    pub ip_address_type: Option<Value<String>>,
    /// The configuration of an OIDC Identity Provider (IdP) private workforce.
    pub oidc_config: Option<Value<workforce::OidcConfig>>,
    /// A list of IP address ranges used to access your training data.
    pub source_ip_config: Option<Value<workforce::SourceIpConfig>>,
    /// An array of key-value pairs.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<workforce::Tag>>>,
    /// The name of the private workforce.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub workforce_name: Option<Value<String>>,
    /// The VPC configuration for the workforce.
    pub workforce_vpc_config: Option<Value<workforce::WorkforceVpcConfigRequest>>,
}

impl Lower for Workforce {
    fn fields(self, to: &mut Fields) {
        to.set("CognitoConfig", self.cognito_config);
        to.set("IpAddressType", self.ip_address_type);
        to.set("OidcConfig", self.oidc_config);
        to.set("SourceIpConfig", self.source_ip_config);
        to.set("Tags", self.tags);
        to.set("WorkforceName", self.workforce_name);
        to.set("WorkforceVpcConfig", self.workforce_vpc_config);
    }
}

impl Level1 for Workforce {
    const TYPE: &'static str = "AWS::SageMaker::Workforce";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workforce> {
    /// `Ref`: its `WorkforceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The subdomain for your OIDC Identity Provider.
    pub fn sub_domain(self) -> Value<String> {
        self.attribute("SubDomain")
    }

    /// The Amazon Resource Name (ARN) of the private workforce.
    pub fn workforce_arn(self) -> Value<Arn> {
        self.attribute("WorkforceArn")
    }
}

/// What [`Workforce`] is made of.
pub mod workforce {
    use super::*;

    /// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to
    /// a single Amazon Cognito user pool.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoConfig {
        /// The client ID for your Amazon Cognito user pool.
        ///
        /// Required. 1 to 1024 characters.
        pub client_id: Option<Value<String>>,
        /// The ID for your Amazon Cognito user pool.
        ///
        /// Required. 1 to 55 characters.
        pub user_pool: Option<Value<String>>,
    }

    impl Lower for CognitoConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("UserPool", self.user_pool);
        }
    }

    /// The configuration of an OIDC Identity Provider (IdP) private workforce.
    #[derive(Clone, Debug, Default)]
    pub struct OidcConfig {
        /// A string to string map of identifiers specific to the custom identity provider (IdP) being used.
        pub authentication_request_extra_params: Option<Value<BTreeMap<String, String>>>,
        /// The OIDC IdP authorization endpoint used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub authorization_endpoint: Option<Value<String>>,
        /// The OIDC IdP client ID used to configure your private workforce.
        ///
        /// Required. 1 to 1024 characters.
        pub client_id: Option<Value<String>>,
        /// The OIDC IdP client secret used to configure your private workforce.
        ///
        /// 1 to 1024 characters.
        pub client_secret: Option<Value<String>>,
        /// The OIDC IdP issuer used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub issuer: Option<Value<String>>,
        /// The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub jwks_uri: Option<Value<String>>,
        /// The OIDC IdP logout endpoint used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub logout_endpoint: Option<Value<String>>,
        /// An array of string identifiers used to refer to the specific pieces of user data or claims that the client
        /// application wants to access.
        ///
        /// 0 to 500 characters.
        pub scope: Option<Value<String>>,
        /// The OIDC IdP token endpoint used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub token_endpoint: Option<Value<String>>,
        /// The OIDC IdP user info endpoint used to configure your private workforce.
        ///
        /// Required. 0 to 500 characters.
        pub user_info_endpoint: Option<Value<String>>,
    }

    impl Lower for OidcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationRequestExtraParams", self.authentication_request_extra_params);
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("Issuer", self.issuer);
            to.set("JwksUri", self.jwks_uri);
            to.set("LogoutEndpoint", self.logout_endpoint);
            to.set("Scope", self.scope);
            to.set("TokenEndpoint", self.token_endpoint);
            to.set("UserInfoEndpoint", self.user_info_endpoint);
        }
    }

    /// A list of IP address ranges used to access your training data.
    #[derive(Clone, Debug, Default)]
    pub struct SourceIpConfig {
        /// A list of one to ten Classless Inter-Domain Routing (CIDR) values.
        ///
        /// Required. At most 10 items.
        pub cidrs: Option<Value<Vec<String>>>,
    }

    impl Lower for SourceIpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Cidrs", self.cidrs);
        }
    }

    /// `Tag` of `AWS::SageMaker::Workforce`.
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

    /// The VPC configuration for the workforce.
    #[derive(Clone, Debug, Default)]
    pub struct WorkforceVpcConfigRequest {
        /// The VPC security group IDs.
        ///
        /// 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The VPC subnets.
        ///
        /// 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
        /// The ID of the VPC.
        ///
        /// 0 to 32 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for WorkforceVpcConfigRequest {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::SageMaker::Workteam`.
///
/// Creates a new work team for labeling your data. A work team is defined by one or more Amazon Cognito user pools.
///
/// Its ARN: `arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}`.
#[derive(Clone, Debug, Default)]
pub struct Workteam {
    /// A description of the work team.
    ///
    /// Required. 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team.
    ///
    /// Required. 1 to 10 items.
    pub member_definitions: Option<Value<Vec<workteam::MemberDefinition>>>,
    /// Configures SNS notifications of available or expiring work items for work teams.
    pub notification_configuration: Option<Value<workteam::NotificationConfiguration>>,
    /// An array of key-value pairs.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<workteam::Tag>>>,
    /// The name of the workforce.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub workforce_name: Option<Value<String>>,
    /// The name of the work team.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub workteam_name: Option<Value<String>>,
}

impl Lower for Workteam {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("MemberDefinitions", self.member_definitions);
        to.set("NotificationConfiguration", self.notification_configuration);
        to.set("Tags", self.tags);
        to.set("WorkforceName", self.workforce_name);
        to.set("WorkteamName", self.workteam_name);
    }
}

impl Level1 for Workteam {
    const TYPE: &'static str = "AWS::SageMaker::Workteam";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workteam> {
    /// `Ref`: its `WorkteamArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that identifies the work team.
    pub fn workteam_arn(self) -> Value<Arn> {
        self.attribute("WorkteamArn")
    }

    /// The name of the work team.
    pub fn workteam_name(self) -> Value<String> {
        self.attribute("WorkteamName")
    }
}

/// What [`Workteam`] is made of.
pub mod workteam {
    use super::*;

    /// Defines an Amazon Cognito or your own OIDC IdP user group that is part of a work team.
    #[derive(Clone, Debug, Default)]
    pub struct MemberDefinition {
        /// The Amazon Cognito user group that is part of the work team.
        pub cognito_member_definition: Option<Value<CognitoMemberDefinition>>,
        /// A list user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a
        /// single private work team.
        pub oidc_member_definition: Option<Value<OidcMemberDefinition>>,
    }

    impl Lower for MemberDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CognitoMemberDefinition", self.cognito_member_definition);
            to.set("OidcMemberDefinition", self.oidc_member_definition);
        }
    }

    /// Identifies a Amazon Cognito user group. A user group can be used in on or more work teams.
    #[derive(Clone, Debug, Default)]
    pub struct CognitoMemberDefinition {
        /// An identifier for an application client. You must create the app client ID using Amazon Cognito.
        ///
        /// Required. 1 to 128 characters.
        pub cognito_client_id: Option<Value<String>>,
        /// An identifier for a user group.
        ///
        /// Required. 1 to 128 characters.
        pub cognito_user_group: Option<Value<String>>,
        /// An identifier for a user pool. The user pool must be in the same region as the service that you are calling.
        ///
        /// Required. 1 to 55 characters. A change replaces the resource.
        pub cognito_user_pool: Option<Value<String>>,
    }

    impl Lower for CognitoMemberDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CognitoClientId", self.cognito_client_id);
            to.set("CognitoUserGroup", self.cognito_user_group);
            to.set("CognitoUserPool", self.cognito_user_pool);
        }
    }

    /// A list of user groups that exist in your OIDC Identity Provider (IdP). One to ten groups can be used to create a
    /// single private work team.
    #[derive(Clone, Debug, Default)]
    pub struct OidcMemberDefinition {
        /// A list of OIDC group names whose members will be part of this workteam.
        ///
        /// Required. 1 to 10 items.
        pub oidc_groups: Option<Value<Vec<String>>>,
    }

    impl Lower for OidcMemberDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("OidcGroups", self.oidc_groups);
        }
    }

    /// Configures Amazon SNS notifications of available or expiring work items for work teams.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationConfiguration {
        /// The ARN for the Amazon SNS topic to which notifications should be published.
        ///
        /// Required.
        pub notification_topic_arn: Option<Value<String>>,
    }

    impl Lower for NotificationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NotificationTopicArn", self.notification_topic_arn);
        }
    }

    /// An array of key-value pairs.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
