//! `AWS::CleanRoomsML`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
///
/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type.
///
/// Its ARN: `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfiguredModelAlgorithm {
    /// At most 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub inference_container_config: Option<Value<configured_model_algorithm::InferenceContainerConfig>>,
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm.
    pub tags: Option<Value<Vec<configured_model_algorithm::Tag>>>,
    /// A change replaces the resource.
    pub training_container_config: Option<Value<configured_model_algorithm::ContainerConfig>>,
}

impl Lower for ConfiguredModelAlgorithm {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InferenceContainerConfig", self.inference_container_config);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TrainingContainerConfig", self.training_container_config);
    }
}

impl Level1 for ConfiguredModelAlgorithm {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfiguredModelAlgorithm> {
    /// `Ref`: its `ConfiguredModelAlgorithmArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ConfiguredModelAlgorithmArn`.
    pub fn configured_model_algorithm_arn(self) -> Value<Arn> {
        self.attribute("ConfiguredModelAlgorithmArn")
    }
}

/// What [`ConfiguredModelAlgorithm`] is made of.
pub mod configured_model_algorithm {
    use super::*;

    /// `InferenceContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceContainerConfig {
        /// Required. 1 to 255 characters.
        pub image_uri: Option<Value<String>>,
    }

    impl Lower for InferenceContainerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ImageUri", self.image_uri);
        }
    }

    /// `Tag` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `ContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerConfig {
        /// 1 to 100 items.
        pub arguments: Option<Value<Vec<String>>>,
        /// 1 to 100 items.
        pub entrypoint: Option<Value<Vec<String>>>,
        /// Required. 1 to 255 characters.
        pub image_uri: Option<Value<String>>,
        /// 0 to 40 items.
        pub metric_definitions: Option<Value<Vec<MetricDefinition>>>,
    }

    impl Lower for ContainerConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arguments", self.arguments);
            to.set("Entrypoint", self.entrypoint);
            to.set("ImageUri", self.image_uri);
            to.set("MetricDefinitions", self.metric_definitions);
        }
    }

    /// `MetricDefinition` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
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
}

/// `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
///
/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type.
#[derive(Clone, Debug, Default)]
pub struct ConfiguredModelAlgorithmAssociation {
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub configured_model_algorithm_arn: Option<Value<String>>,
    /// At most 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A change replaces the resource.
    pub privacy_configuration: Option<Value<configured_model_algorithm_association::PrivacyConfiguration>>,
    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association.
    pub tags: Option<Value<Vec<configured_model_algorithm_association::Tag>>>,
}

impl Lower for ConfiguredModelAlgorithmAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ConfiguredModelAlgorithmArn", self.configured_model_algorithm_arn);
        to.set("Description", self.description);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("PrivacyConfiguration", self.privacy_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfiguredModelAlgorithmAssociation {
    const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfiguredModelAlgorithmAssociation> {
    /// `Ref`: its `ConfiguredModelAlgorithmAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CollaborationIdentifier`.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The attribute `ConfiguredModelAlgorithmAssociationArn`.
    pub fn configured_model_algorithm_association_arn(self) -> Value<Arn> {
        self.attribute("ConfiguredModelAlgorithmAssociationArn")
    }
}

/// What [`ConfiguredModelAlgorithmAssociation`] is made of.
pub mod configured_model_algorithm_association {
    use super::*;

    /// `PrivacyConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivacyConfiguration {
        /// Required.
        pub policies: Option<Value<PrivacyConfigurationPolicies>>,
    }

    impl Lower for PrivacyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Policies", self.policies);
        }
    }

    /// `PrivacyConfigurationPolicies` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivacyConfigurationPolicies {
        pub trained_model_exports: Option<Value<TrainedModelExportsConfigurationPolicy>>,
        pub trained_model_inference_jobs: Option<Value<TrainedModelInferenceJobsConfigurationPolicy>>,
        pub trained_models: Option<Value<TrainedModelsConfigurationPolicy>>,
    }

    impl Lower for PrivacyConfigurationPolicies {
        fn fields(self, to: &mut Fields) {
            to.set("TrainedModelExports", self.trained_model_exports);
            to.set("TrainedModelInferenceJobs", self.trained_model_inference_jobs);
            to.set("TrainedModels", self.trained_models);
        }
    }

    /// `TrainedModelExportsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelExportsConfigurationPolicy {
        /// Required. 1 to 2 items.
        pub files_to_export: Option<Value<Vec<String>>>,
        /// Required.
        pub max_size: Option<Value<TrainedModelExportsMaxSize>>,
    }

    impl Lower for TrainedModelExportsConfigurationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("FilesToExport", self.files_to_export);
            to.set("MaxSize", self.max_size);
        }
    }

    /// `TrainedModelExportsMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelExportsMaxSize {
        /// Required. One of `GB`.
        pub unit: Option<Value<String>>,
        /// Required. 0.01 to 10.0.
        pub value: Option<Value<f64>>,
    }

    impl Lower for TrainedModelExportsMaxSize {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// `TrainedModelInferenceJobsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelInferenceJobsConfigurationPolicy {
        /// 1 to 5 items.
        pub container_logs: Option<Value<Vec<LogsConfigurationPolicy>>>,
        pub max_output_size: Option<Value<TrainedModelInferenceMaxOutputSize>>,
    }

    impl Lower for TrainedModelInferenceJobsConfigurationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerLogs", self.container_logs);
            to.set("MaxOutputSize", self.max_output_size);
        }
    }

    /// `LogsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct LogsConfigurationPolicy {
        /// Required. 1 to 5 items.
        pub allowed_account_ids: Option<Value<Vec<String>>>,
        /// 0 to 1024 characters.
        pub filter_pattern: Option<Value<String>>,
        pub log_redaction_configuration: Option<Value<LogRedactionConfiguration>>,
        /// One of `ALL`, `ERROR_SUMMARY`.
        pub log_type: Option<Value<String>>,
    }

    impl Lower for LogsConfigurationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAccountIds", self.allowed_account_ids);
            to.set("FilterPattern", self.filter_pattern);
            to.set("LogRedactionConfiguration", self.log_redaction_configuration);
            to.set("LogType", self.log_type);
        }
    }

    /// `LogRedactionConfiguration` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct LogRedactionConfiguration {
        pub custom_entity_config: Option<Value<CustomEntityConfig>>,
        /// Required. At least 1 items.
        pub entities_to_redact: Option<Value<Vec<String>>>,
    }

    impl Lower for LogRedactionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomEntityConfig", self.custom_entity_config);
            to.set("EntitiesToRedact", self.entities_to_redact);
        }
    }

    /// `CustomEntityConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomEntityConfig {
        /// Required. 1 to 10 items.
        pub custom_data_identifiers: Option<Value<Vec<String>>>,
    }

    impl Lower for CustomEntityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CustomDataIdentifiers", self.custom_data_identifiers);
        }
    }

    /// `TrainedModelInferenceMaxOutputSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelInferenceMaxOutputSize {
        /// Required. One of `GB`.
        pub unit: Option<Value<String>>,
        /// Required. 0.01 to 50.0.
        pub value: Option<Value<f64>>,
    }

    impl Lower for TrainedModelInferenceMaxOutputSize {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// `TrainedModelsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelsConfigurationPolicy {
        /// 1 to 5 items.
        pub container_logs: Option<Value<Vec<LogsConfigurationPolicy>>>,
        pub container_metrics: Option<Value<MetricsConfigurationPolicy>>,
        pub max_artifact_size: Option<Value<TrainedModelArtifactMaxSize>>,
    }

    impl Lower for TrainedModelsConfigurationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerLogs", self.container_logs);
            to.set("ContainerMetrics", self.container_metrics);
            to.set("MaxArtifactSize", self.max_artifact_size);
        }
    }

    /// `MetricsConfigurationPolicy` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfigurationPolicy {
        /// Required. One of `HIGH`, `MEDIUM`, `LOW`, `NONE`.
        pub noise_level: Option<Value<String>>,
    }

    impl Lower for MetricsConfigurationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("NoiseLevel", self.noise_level);
        }
    }

    /// `TrainedModelArtifactMaxSize` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TrainedModelArtifactMaxSize {
        /// Required. One of `GB`.
        pub unit: Option<Value<String>>,
        /// Required. 0.01 to 10.0.
        pub value: Option<Value<f64>>,
    }

    impl Lower for TrainedModelArtifactMaxSize {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::CleanRoomsML::TrainingDataset`.
///
/// Defines the information necessary to create a training dataset. In Clean Rooms ML, the `TrainingDataset` is
/// metadata that points to a Glue table, which is read only during `AudienceModel` creation.
///
/// Its ARN: `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct TrainingDataset {
    /// The description of the training dataset.
    ///
    /// At most 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the training dataset.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the IAM role that Clean Rooms ML can assume to read the data referred to in the `dataSource` field of
    /// each dataset.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The optional metadata that you apply to the resource to help you categorize and organize them. Each tag consists
    /// of a key and an optional value, both of which you define.
    pub tags: Option<Value<Vec<training_dataset::Tag>>>,
    /// An array of information that lists the Dataset objects, which specifies the dataset type and details on its
    /// location and schema.
    ///
    /// Required. 1 to 1 items. A change replaces the resource.
    pub training_data: Option<Value<Vec<training_dataset::Dataset>>>,
}

impl Lower for TrainingDataset {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TrainingData", self.training_data);
    }
}

impl Level1 for TrainingDataset {
    const TYPE: &'static str = "AWS::CleanRoomsML::TrainingDataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrainingDataset> {
    /// `Ref`: its `TrainingDatasetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The status of the training dataset.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the training dataset.
    pub fn training_dataset_arn(self) -> Value<Arn> {
        self.attribute("TrainingDatasetArn")
    }
}

/// What [`TrainingDataset`] is made of.
pub mod training_dataset {
    use super::*;

    /// `Tag` of `AWS::CleanRoomsML::TrainingDataset`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Defines where the training dataset is located, what type of data it contains, and how to access the data.
    #[derive(Clone, Debug, Default)]
    pub struct Dataset {
        /// A DatasetInputConfig object that defines the data source and schema mapping.
        ///
        /// Required.
        pub input_config: Option<Value<DatasetInputConfig>>,
        /// What type of information is found in the dataset.
        ///
        /// Required. One of `INTERACTIONS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Dataset {
        fn fields(self, to: &mut Fields) {
            to.set("InputConfig", self.input_config);
            to.set("Type", self.type_);
        }
    }

    /// Defines the Glue data source and schema mapping information.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetInputConfig {
        /// A DataSource object that specifies the Glue data source for the training data.
        ///
        /// Required.
        pub data_source: Option<Value<DataSource>>,
        /// The schema information for the training data.
        ///
        /// Required. 1 to 100 items.
        pub schema: Option<Value<Vec<ColumnSchema>>>,
    }

    impl Lower for DatasetInputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DataSource", self.data_source);
            to.set("Schema", self.schema);
        }
    }

    /// Defines information about the Glue data source that contains the training data.
    #[derive(Clone, Debug, Default)]
    pub struct DataSource {
        /// A GlueDataSource object that defines the catalog ID, database name, and table name for the training data.
        ///
        /// Required.
        pub glue_data_source: Option<Value<GlueDataSource>>,
    }

    impl Lower for DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("GlueDataSource", self.glue_data_source);
        }
    }

    /// Defines the Glue data source that contains the training data.
    #[derive(Clone, Debug, Default)]
    pub struct GlueDataSource {
        /// The Glue catalog that contains the training data.
        ///
        /// 12 to 12 characters.
        pub catalog_id: Option<Value<String>>,
        /// The Glue database that contains the training data.
        ///
        /// Required. 1 to 128 characters.
        pub database_name: Option<Value<String>>,
        /// The Glue table that contains the training data.
        ///
        /// Required. 1 to 128 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for GlueDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
        }
    }

    /// Metadata for a column.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnSchema {
        /// The name of a column.
        ///
        /// Required. 1 to 128 characters.
        pub column_name: Option<Value<String>>,
        /// The data type of column.
        ///
        /// Required. 1 to 1 items.
        pub column_types: Option<Value<Vec<String>>>,
    }

    impl Lower for ColumnSchema {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnName", self.column_name);
            to.set("ColumnTypes", self.column_types);
        }
    }
}
