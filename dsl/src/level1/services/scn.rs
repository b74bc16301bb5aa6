//! `AWS::SCN`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SCN::DataIntegrationFlow`.
///
/// Represents an AWS Supply Chain data integration flow.
#[derive(Clone, Debug, Default)]
pub struct DataIntegrationFlow {
    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The name of the DataIntegrationFlow.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The source configurations for the DataIntegrationFlow.
    ///
    /// Required. 1 to 40 items.
    pub sources: Option<Value<Vec<data_integration_flow::DataIntegrationFlowSource>>>,
    /// The tags for the DataIntegrationFlow.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<data_integration_flow::Tag>>>,
    /// The DataIntegrationFlow target parameters.
    ///
    /// Required.
    pub target: Option<Value<data_integration_flow::DataIntegrationFlowTarget>>,
    /// The DataIntegrationFlow transformation parameters.
    ///
    /// Required.
    pub transformation: Option<Value<data_integration_flow::DataIntegrationFlowTransformation>>,
}

impl Lower for DataIntegrationFlow {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceId", self.instance_id);
        to.set("Name", self.name);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
        to.set("Target", self.target);
        to.set("Transformation", self.transformation);
    }
}

impl Level1 for DataIntegrationFlow {
    const TYPE: &'static str = "AWS::SCN::DataIntegrationFlow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataIntegrationFlow> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the DataIntegrationFlow.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the DataIntegrationFlow.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the DataIntegrationFlow.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`DataIntegrationFlow`] is made of.
pub mod data_integration_flow {
    use super::*;

    /// The DataIntegrationFlow source parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DataIntegrationFlowSource {
        /// The dataset source configuration parameters.
        pub dataset_source: Option<Value<DatasetSourceConfiguration>>,
        /// The S3 source configuration parameters.
        pub s3_source: Option<Value<S3SourceConfiguration>>,
        /// The source name that can be used as table alias in SQL transformation query.
        ///
        /// Required. 1 to 256 characters.
        pub source_name: Option<Value<String>>,
        /// The source type.
        ///
        /// Required. One of `S3`, `DATASET`.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for DataIntegrationFlowSource {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetSource", self.dataset_source);
            to.set("S3Source", self.s3_source);
            to.set("SourceName", self.source_name);
            to.set("SourceType", self.source_type);
        }
    }

    /// The dataset source configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetSourceConfiguration {
        /// The ARN of the dataset.
        ///
        /// Required. 1 to 1011 characters.
        pub dataset_identifier: Option<Value<String>>,
        /// The dataset options.
        pub options: Option<Value<DatasetOptions>>,
    }

    impl Lower for DatasetSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetIdentifier", self.dataset_identifier);
            to.set("Options", self.options);
        }
    }

    /// The dataset options.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetOptions {
        /// The option to perform deduplication on data records sharing same primary key values.
        pub dedupe_records: Option<Value<bool>>,
        /// The deduplication strategy.
        pub dedupe_strategy: Option<Value<DedupeStrategy>>,
        /// The load type.
        ///
        /// One of `INCREMENTAL`, `REPLACE`.
        pub load_type: Option<Value<String>>,
    }

    impl Lower for DatasetOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DedupeRecords", self.dedupe_records);
            to.set("DedupeStrategy", self.dedupe_strategy);
            to.set("LoadType", self.load_type);
        }
    }

    /// The deduplication strategy.
    #[derive(Clone, Debug, Default)]
    pub struct DedupeStrategy {
        /// The field priority deduplication strategy configuration.
        pub field_priority: Option<Value<FieldPriorityDedupeStrategyConfiguration>>,
        /// The deduplication strategy type.
        ///
        /// Required. One of `FIELD_PRIORITY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DedupeStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("FieldPriority", self.field_priority);
            to.set("Type", self.type_);
        }
    }

    /// The field priority deduplication strategy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct FieldPriorityDedupeStrategyConfiguration {
        /// The list of field names and their sort order for deduplication.
        ///
        /// Required. 1 to 10 items.
        pub fields: Option<Value<Vec<FieldPriorityDedupeField>>>,
    }

    impl Lower for FieldPriorityDedupeStrategyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
        }
    }

    /// A deduplication field.
    #[derive(Clone, Debug, Default)]
    pub struct FieldPriorityDedupeField {
        /// The name of the deduplication field.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The sort order.
        ///
        /// Required. One of `ASC`, `DESC`.
        pub sort_order: Option<Value<String>>,
    }

    impl Lower for FieldPriorityDedupeField {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SortOrder", self.sort_order);
        }
    }

    /// The S3 source configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct S3SourceConfiguration {
        /// The S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// The Amazon S3 options.
        pub options: Option<Value<S3Options>>,
        /// The S3 prefix.
        ///
        /// Required. 0 to 700 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Options", self.options);
            to.set("Prefix", self.prefix);
        }
    }

    /// The Amazon S3 options.
    #[derive(Clone, Debug, Default)]
    pub struct S3Options {
        /// The file type.
        ///
        /// One of `CSV`, `PARQUET`, `JSON`.
        pub file_type: Option<Value<String>>,
    }

    impl Lower for S3Options {
        fn fields(self, to: &mut Fields) {
            to.set("FileType", self.file_type);
        }
    }

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

    /// The DataIntegrationFlow target parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DataIntegrationFlowTarget {
        /// The dataset target configuration parameters.
        pub dataset_target: Option<Value<DatasetTargetConfiguration>>,
        /// The target type.
        ///
        /// Required. One of `DATASET`.
        pub target_type: Option<Value<String>>,
    }

    impl Lower for DataIntegrationFlowTarget {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetTarget", self.dataset_target);
            to.set("TargetType", self.target_type);
        }
    }

    /// The dataset target configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetTargetConfiguration {
        /// The dataset ARN.
        ///
        /// Required. 1 to 1011 characters.
        pub dataset_identifier: Option<Value<String>>,
        /// The dataset options.
        pub options: Option<Value<DatasetOptions>>,
    }

    impl Lower for DatasetTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetIdentifier", self.dataset_identifier);
            to.set("Options", self.options);
        }
    }

    /// The DataIntegrationFlow transformation parameters.
    #[derive(Clone, Debug, Default)]
    pub struct DataIntegrationFlowTransformation {
        /// The SQL transformation configuration parameters.
        pub sql_transformation: Option<Value<SqlTransformationConfiguration>>,
        /// The transformation type.
        ///
        /// Required. One of `SQL`, `NONE`.
        pub transformation_type: Option<Value<String>>,
    }

    impl Lower for DataIntegrationFlowTransformation {
        fn fields(self, to: &mut Fields) {
            to.set("SqlTransformation", self.sql_transformation);
            to.set("TransformationType", self.transformation_type);
        }
    }

    /// The SQL transformation configuration parameters.
    #[derive(Clone, Debug, Default)]
    pub struct SqlTransformationConfiguration {
        /// The transformation SQL query body based on SparkSQL.
        ///
        /// Required. 1 to 65535 characters.
        pub query: Option<Value<String>>,
    }

    impl Lower for SqlTransformationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Query", self.query);
        }
    }
}

/// `AWS::SCN::Dataset`.
///
/// Represents an AWS Supply Chain data lake dataset.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The description of the dataset.
    ///
    /// 1 to 500 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The name of the dataset.
    ///
    /// Required. 1 to 75 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The namespace of the dataset.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub namespace: Option<Value<String>>,
    /// The partition specification of the dataset.
    ///
    /// A change replaces the resource.
    pub partition_spec: Option<Value<dataset::PartitionSpec>>,
    /// The schema of the dataset.
    ///
    /// A change replaces the resource.
    pub schema: Option<Value<dataset::Schema>>,
    /// The tags for the dataset.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceId", self.instance_id);
        to.set("Name", self.name);
        to.set("Namespace", self.namespace);
        to.set("PartitionSpec", self.partition_spec);
        to.set("Schema", self.schema);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::SCN::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the dataset.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the dataset.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// The partition specification of the dataset.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionSpec {
        /// The partition fields.
        ///
        /// Required. 1 to 10 items.
        pub fields: Option<Value<Vec<DataLakeDatasetPartitionField>>>,
    }

    impl Lower for PartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
        }
    }

    /// The partition field details.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakeDatasetPartitionField {
        /// The name of the partition field.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The transformation of the partition field.
        ///
        /// Required.
        pub transform: Option<Value<Transform>>,
    }

    impl Lower for DataLakeDatasetPartitionField {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Transform", self.transform);
        }
    }

    /// The transformation of the partition field.
    #[derive(Clone, Debug, Default)]
    pub struct Transform {
        /// The type of partitioning transformation.
        ///
        /// Required. One of `YEAR`, `MONTH`, `DAY`, `HOUR`, `IDENTITY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Transform {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// The schema of the dataset.
    #[derive(Clone, Debug, Default)]
    pub struct Schema {
        /// The list of field details of the dataset schema.
        ///
        /// Required. 1 to 500 items.
        pub fields: Option<Value<Vec<DataLakeDatasetSchemaField>>>,
        /// The name of the dataset schema.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The list of primary key fields for the dataset.
        ///
        /// 1 to 20 items.
        pub primary_keys: Option<Value<Vec<DataLakeDatasetPrimaryKeyField>>>,
    }

    impl Lower for Schema {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("Name", self.name);
            to.set("PrimaryKeys", self.primary_keys);
        }
    }

    /// The dataset field details.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakeDatasetSchemaField {
        /// Indicate if the field is required or not.
        ///
        /// Required.
        pub is_required: Option<Value<bool>>,
        /// The dataset field name.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The dataset field type.
        ///
        /// Required. One of `INT`, `DOUBLE`, `STRING`, `TIMESTAMP`, `LONG`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DataLakeDatasetSchemaField {
        fn fields(self, to: &mut Fields) {
            to.set("IsRequired", self.is_required);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// The primary key field details.
    #[derive(Clone, Debug, Default)]
    pub struct DataLakeDatasetPrimaryKeyField {
        /// The name of the primary key field.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for DataLakeDatasetPrimaryKeyField {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

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

/// `AWS::SCN::Instance`.
///
/// Resource Type definition for AWS::SCN::Instance.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// The instance description.
    ///
    /// 0 to 501 characters.
    pub instance_description: Option<Value<String>>,
    /// The instance name.
    ///
    /// 0 to 63 characters.
    pub instance_name: Option<Value<String>>,
    /// Tags for the instance.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<instance::Tag>>>,
    /// The WebApp DNS domain name of the instance.
    ///
    /// A change replaces the resource.
    pub web_app_dns_domain: Option<Value<String>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("InstanceDescription", self.instance_description);
        to.set("InstanceName", self.instance_name);
        to.set("Tags", self.tags);
        to.set("WebAppDnsDomain", self.web_app_dns_domain);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::SCN::Instance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Instance> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `AwsAccountId`.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The attribute `CreatedTime`.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The attribute `InstanceId`.
    pub fn instance_id(self) -> Value<String> {
        self.attribute("InstanceId")
    }

    /// The attribute `LastModifiedTime`.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `VersionNumber`.
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
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

/// `AWS::SCN::Namespace`.
///
/// Definition of AWS::SCN::Namespace Resource Type.
#[derive(Clone, Debug, Default)]
pub struct Namespace {
    /// The description of the namespace.
    ///
    /// 1 to 500 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Web Services Supply Chain instance identifier.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The name of the namespace.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the namespace.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<namespace::Tag>>>,
}

impl Lower for Namespace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceId", self.instance_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Namespace {
    const TYPE: &'static str = "AWS::SCN::Namespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Namespace> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the namespace.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the namespace.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The last modified time of the namespace.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Namespace`] is made of.
pub mod namespace {
    use super::*;

    /// `Tag` of `AWS::SCN::Namespace`.
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
