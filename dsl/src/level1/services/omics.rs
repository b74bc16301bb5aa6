//! `AWS::Omics`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Omics::AnnotationStore`.
///
/// Creates an annotation store.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}`.
#[derive(Clone, Debug, Default)]
pub struct AnnotationStore {
    /// A description for the store.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The name of the Annotation Store.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The genome reference for the store's annotations.
    ///
    /// A change replaces the resource.
    pub reference: Option<Value<annotation_store::ReferenceItem>>,
    /// The store's server-side encryption (SSE) settings.
    ///
    /// A change replaces the resource.
    pub sse_config: Option<Value<annotation_store::SseConfig>>,
    /// The annotation file format of the store.
    ///
    /// Required. One of `GFF`, `TSV`, `VCF`. A change replaces the resource.
    pub store_format: Option<Value<String>>,
    /// File parsing options for the annotation store.
    ///
    /// A change replaces the resource.
    pub store_options: Option<Value<annotation_store::StoreOptions>>,
    /// Tags for the store.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AnnotationStore {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Reference", self.reference);
        to.set("SseConfig", self.sse_config);
        to.set("StoreFormat", self.store_format);
        to.set("StoreOptions", self.store_options);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AnnotationStore {
    const TYPE: &'static str = "AWS::Omics::AnnotationStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AnnotationStore> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When the store was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The store's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The store's status message.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The store's ARN.
    pub fn store_arn(self) -> Value<Arn> {
        self.attribute("StoreArn")
    }

    /// The store's size in bytes.
    pub fn store_size_bytes(self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// When the store was updated.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`AnnotationStore`] is made of.
pub mod annotation_store {
    use super::*;

    /// A genome reference.
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceItem {
        /// The reference's ARN.
        ///
        /// Required. 1 to 127 characters. A change replaces the resource.
        pub reference_arn: Option<Value<String>>,
    }

    impl Lower for ReferenceItem {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceArn", self.reference_arn);
        }
    }

    /// Server-side encryption (SSE) settings for a store.
    #[derive(Clone, Debug, Default)]
    pub struct SseConfig {
        /// An encryption key ARN.
        ///
        /// 20 to 2048 characters. A change replaces the resource.
        pub key_arn: Option<Value<String>>,
        /// The encryption type.
        ///
        /// Required. One of `KMS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
            to.set("Type", self.type_);
        }
    }

    /// The store's file parsing options.
    #[derive(Clone, Debug, Default)]
    pub struct StoreOptions {
        /// Formatting options for a TSV file.
        ///
        /// A change replaces the resource.
        pub tsv_store_options: Option<Value<TsvStoreOptions>>,
    }

    impl Lower for StoreOptions {
        fn fields(self, to: &mut Fields) {
            to.set("TsvStoreOptions", self.tsv_store_options);
        }
    }

    /// The store's parsing options.
    #[derive(Clone, Debug, Default)]
    pub struct TsvStoreOptions {
        /// The store's annotation type.
        ///
        /// One of `GENERIC`, `CHR_POS`, `CHR_POS_REF_ALT`, `CHR_START_END_ONE_BASE`, `CHR_START_END_REF_ALT_ONE_BASE`,
        /// `CHR_START_END_ZERO_BASE`, `CHR_START_END_REF_ALT_ZERO_BASE`. A change replaces the resource.
        pub annotation_type: Option<Value<String>>,
        /// The store's header key to column name mapping.
        ///
        /// A change replaces the resource.
        pub format_to_header: Option<Value<BTreeMap<String, String>>>,
        /// The schema of an annotation store.
        ///
        /// 1 to 5000 items. A change replaces the resource.
        pub schema: Option<Value<Vec<BTreeMap<String, String>>>>,
    }

    impl Lower for TsvStoreOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AnnotationType", self.annotation_type);
            to.set("FormatToHeader", self.format_to_header);
            to.set("Schema", self.schema);
        }
    }
}

/// `AWS::Omics::Configuration`.
///
/// Resource schema for AWS::Omics::Configuration.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    /// Optional description for the configuration.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// User-friendly name for the configuration.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required run-specific configurations.
    ///
    /// Required. A change replaces the resource.
    pub run_configurations: Option<Value<configuration::RunConfigurations>>,
    /// A map of resource tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Configuration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RunConfigurations", self.run_configurations);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Configuration {
    const TYPE: &'static str = "AWS::Omics::Configuration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Configuration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique resource identifier for the configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Configuration creation timestamp.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Current configuration status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Unique identifier for the configuration.
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// What [`Configuration`] is made of.
pub mod configuration {
    use super::*;

    /// `RunConfigurations` of `AWS::Omics::Configuration`.
    #[derive(Clone, Debug, Default)]
    pub struct RunConfigurations {
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for RunConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// `VpcConfig` of `AWS::Omics::Configuration`.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// At most 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// At most 16 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::Omics::ReferenceStore`.
///
/// Creates a reference store.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}`.
#[derive(Clone, Debug, Default)]
pub struct ReferenceStore {
    /// A description for the store.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A name for the store.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Server-side encryption (SSE) settings for the store.
    ///
    /// A change replaces the resource.
    pub sse_config: Option<Value<reference_store::SseConfig>>,
    /// Tags for the store.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ReferenceStore {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SseConfig", self.sse_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReferenceStore {
    const TYPE: &'static str = "AWS::Omics::ReferenceStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ReferenceStore> {
    /// `Ref`: its `ReferenceStoreId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The store's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the store was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    pub fn reference_store_id(self) -> Value<String> {
        self.attribute("ReferenceStoreId")
    }
}

/// What [`ReferenceStore`] is made of.
pub mod reference_store {
    use super::*;

    /// Server-side encryption (SSE) settings for a store.
    #[derive(Clone, Debug, Default)]
    pub struct SseConfig {
        /// An encryption key ARN.
        ///
        /// 20 to 2048 characters. A change replaces the resource.
        pub key_arn: Option<Value<String>>,
        /// The encryption type.
        ///
        /// Required. One of `KMS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Omics::RunCache`.
///
/// Definition of AWS::Omics::RunCache Resource Type.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct RunCache {
    /// The default cache behavior for runs using this cache.
    ///
    /// 1 to 64 characters. One of `CACHE_ON_FAILURE`, `CACHE_ALWAYS`.
    pub cache_behavior: Option<Value<String>>,
    /// The AWS account ID of the expected owner of the S3 bucket for the run cache.
    ///
    /// 12 to 12 characters. A change replaces the resource.
    pub cache_bucket_owner_id: Option<Value<String>>,
    /// The S3 location for storing the cached task outputs.
    ///
    /// A change replaces the resource.
    pub cache_s3_location: Option<Value<String>>,
    /// A description of the run cache.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// A name for the run cache.
    ///
    /// 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Tags for the run cache.
    pub tags: Option<Value<Vec<run_cache::Tag>>>,
}

impl Lower for RunCache {
    fn fields(self, to: &mut Fields) {
        to.set("CacheBehavior", self.cache_behavior);
        to.set("CacheBucketOwnerId", self.cache_bucket_owner_id);
        to.set("CacheS3Location", self.cache_s3_location);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RunCache {
    const TYPE: &'static str = "AWS::Omics::RunCache";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RunCache> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The run cache ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Creation time of the run cache (an ISO 8601 formatted string).
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The run cache ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The run cache status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`RunCache`] is made of.
pub mod run_cache {
    use super::*;

    /// `Tag` of `AWS::Omics::RunCache`.
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

/// `AWS::Omics::RunGroup`.
///
/// Creates a run group to limit the compute resources for the runs that are added to the group. Returns an ARN, ID,
/// and tags for the run group.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct RunGroup {
    /// The group's maximum CPU count setting.
    ///
    /// 1 to 100000.
    pub max_cpus: Option<Value<f64>>,
    /// The group's maximum duration setting in minutes.
    ///
    /// 1 to 100000.
    pub max_duration: Option<Value<f64>>,
    /// The maximum GPUs that can be used by a run group.
    ///
    /// 1 to 100000.
    pub max_gpus: Option<Value<f64>>,
    /// The group's maximum concurrent run setting.
    ///
    /// 1 to 100000.
    pub max_runs: Option<Value<f64>>,
    /// The group's name.
    ///
    /// 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// Tags for the group.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for RunGroup {
    fn fields(self, to: &mut Fields) {
        to.set("MaxCpus", self.max_cpus);
        to.set("MaxDuration", self.max_duration);
        to.set("MaxGpus", self.max_gpus);
        to.set("MaxRuns", self.max_runs);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RunGroup {
    const TYPE: &'static str = "AWS::Omics::RunGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<RunGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The run group's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the run group was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The run group's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::Omics::SequenceStore`.
///
/// Creates a sequence store.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}`.
#[derive(Clone, Debug, Default)]
pub struct SequenceStore {
    /// Location of the access logs.
    pub access_log_location: Option<Value<String>>,
    /// A description for the store.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The algorithm family of the ETag.
    ///
    /// One of `MD5up`, `SHA256up`, `SHA512up`. A change replaces the resource.
    pub e_tag_algorithm_family: Option<Value<String>>,
    /// An S3 location that is used to store files that have failed a direct upload.
    ///
    /// At least 0 characters. A change replaces the resource.
    pub fallback_location: Option<Value<String>>,
    /// A name for the store.
    ///
    /// Required. 1 to 127 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags keys to propagate to the S3 objects associated with read sets in the sequence store.
    ///
    /// 0 to 50 items.
    pub propagated_set_level_tags: Option<Value<Vec<String>>>,
    /// The resource policy that controls S3 access on the store.
    ///
    /// 1 to 100000 characters.
    pub s3_access_policy: Option<Value<Json>>,
    /// Server-side encryption (SSE) settings for the store.
    ///
    /// A change replaces the resource.
    pub sse_config: Option<Value<sequence_store::SseConfig>>,
    /// Tags for the store.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for SequenceStore {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLogLocation", self.access_log_location);
        to.set("Description", self.description);
        to.set("ETagAlgorithmFamily", self.e_tag_algorithm_family);
        to.set("FallbackLocation", self.fallback_location);
        to.set("Name", self.name);
        to.set("PropagatedSetLevelTags", self.propagated_set_level_tags);
        to.set("S3AccessPolicy", self.s3_access_policy);
        to.set("SseConfig", self.sse_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SequenceStore {
    const TYPE: &'static str = "AWS::Omics::SequenceStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SequenceStore> {
    /// `Ref`: its `SequenceStoreId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The store's ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the store was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// This is ARN of the access point associated with the S3 bucket storing read sets.
    pub fn s3_access_point_arn(self) -> Value<Arn> {
        self.attribute("S3AccessPointArn")
    }

    /// The S3 URI of the sequence store.
    pub fn s3_uri(self) -> Value<String> {
        self.attribute("S3Uri")
    }

    /// The store's ID.
    pub fn sequence_store_id(self) -> Value<String> {
        self.attribute("SequenceStoreId")
    }

    /// Status of the sequence store.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message of the sequence store.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The last-updated time of the Sequence Store.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`SequenceStore`] is made of.
pub mod sequence_store {
    use super::*;

    /// Server-side encryption (SSE) settings for a store.
    #[derive(Clone, Debug, Default)]
    pub struct SseConfig {
        /// An encryption key ARN.
        ///
        /// 20 to 2048 characters. A change replaces the resource.
        pub key_arn: Option<Value<String>>,
        /// The encryption type.
        ///
        /// Required. One of `KMS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Omics::VariantStore`.
///
/// Create a store for variant data.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}`.
#[derive(Clone, Debug, Default)]
pub struct VariantStore {
    /// A description for the store.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// A name for the store.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The genome reference for the store's variants.
    ///
    /// Required. A change replaces the resource.
    pub reference: Option<Value<variant_store::ReferenceItem>>,
    /// Server-side encryption (SSE) settings for the store.
    ///
    /// A change replaces the resource.
    pub sse_config: Option<Value<variant_store::SseConfig>>,
    /// Tags for the store.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for VariantStore {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Reference", self.reference);
        to.set("SseConfig", self.sse_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VariantStore {
    const TYPE: &'static str = "AWS::Omics::VariantStore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<VariantStore> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When the store was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The store's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The store's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The store's status message.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The store's ARN.
    pub fn store_arn(self) -> Value<Arn> {
        self.attribute("StoreArn")
    }

    /// The store's size in bytes.
    pub fn store_size_bytes(self) -> Value<f64> {
        self.attribute("StoreSizeBytes")
    }

    /// When the store was updated.
    pub fn update_time(self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

/// What [`VariantStore`] is made of.
pub mod variant_store {
    use super::*;

    /// The read set's genome reference ARN.
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceItem {
        /// The reference's ARN.
        ///
        /// Required. 1 to 127 characters. A change replaces the resource.
        pub reference_arn: Option<Value<String>>,
    }

    impl Lower for ReferenceItem {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceArn", self.reference_arn);
        }
    }

    /// Server-side encryption (SSE) settings for a store.
    #[derive(Clone, Debug, Default)]
    pub struct SseConfig {
        /// An encryption key ARN.
        ///
        /// 20 to 2048 characters. A change replaces the resource.
        pub key_arn: Option<Value<String>>,
        /// The encryption type.
        ///
        /// Required. One of `KMS`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KeyArn", self.key_arn);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Omics::Workflow`.
///
/// Creates a private workflow. Before you create a private workflow, you must create and configure these required
/// resources.
///
/// Its ARN: `arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Workflow {
    /// 1 to 64 characters. One of `GPU`. A change replaces the resource.
    pub accelerators: Option<Value<String>>,
    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream
    /// registries.
    ///
    /// A change replaces the resource.
    pub container_registry_map: Option<Value<workflow::ContainerRegistryMap>>,
    /// 1 to 750 characters. A change replaces the resource.
    pub container_registry_map_uri: Option<Value<String>>,
    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// A change replaces the resource.
    pub definition_repository: Option<Value<workflow::DefinitionRepository>>,
    /// The URI of a definition for the workflow.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub definition_uri: Option<Value<String>>,
    /// The parameter's description.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// An engine for the workflow.
    ///
    /// 1 to 64 characters. One of `WDL`, `NEXTFLOW`, `CWL`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The path of the main definition file for the workflow.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub main: Option<Value<String>>,
    /// The workflow's name.
    ///
    /// 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The workflow's parameter template.
    ///
    /// A change replaces the resource.
    pub parameter_template: Option<Value<BTreeMap<String, workflow::WorkflowParameter>>>,
    /// Path to the primary workflow parameter template JSON file inside the repository.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub parameter_template_path: Option<Value<String>>,
    /// The default static storage capacity (in gibibytes) for runs that use this workflow or workflow version.
    ///
    /// 0 to 100000. A change replaces the resource.
    pub storage_capacity: Option<Value<f64>>,
    /// 1 to 64 characters. One of `STATIC`, `DYNAMIC`.
    pub storage_type: Option<Value<String>>,
    /// Tags for the workflow.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Optional workflow bucket owner ID to verify the workflow bucket.
    ///
    /// A change replaces the resource.
    pub workflow_bucket_owner_id: Option<Value<String>>,
    /// The markdown content for the workflow's README file. This provides documentation and usage information for users
    /// of the workflow.
    pub readme_markdown: Option<Value<String>>,
    /// The path to the workflow README markdown file within the repository. This file provides documentation and usage
    /// information for the workflow.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub readme_path: Option<Value<String>>,
    /// The S3 URI of the README file for the workflow. This file provides documentation and usage information for the
    /// workflow.
    ///
    /// A change replaces the resource.
    pub readme_uri: Option<Value<String>>,
}

impl Lower for Workflow {
    fn fields(self, to: &mut Fields) {
        to.set("Accelerators", self.accelerators);
        to.set("ContainerRegistryMap", self.container_registry_map);
        to.set("ContainerRegistryMapUri", self.container_registry_map_uri);
        to.set("DefinitionRepository", self.definition_repository);
        to.set("DefinitionUri", self.definition_uri);
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("Main", self.main);
        to.set("Name", self.name);
        to.set("ParameterTemplate", self.parameter_template);
        to.set("ParameterTemplatePath", self.parameter_template_path);
        to.set("StorageCapacity", self.storage_capacity);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
        to.set("WorkflowBucketOwnerId", self.workflow_bucket_owner_id);
        to.set("readmeMarkdown", self.readme_markdown);
        to.set("readmePath", self.readme_path);
        to.set("readmeUri", self.readme_uri);
    }
}

impl Level1 for Workflow {
    const TYPE: &'static str = "AWS::Omics::Workflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Workflow> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for the workflow.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When the workflow was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The workflow's ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The workflow's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The workflow's type.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The attribute `Uuid`.
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// What [`Workflow`] is made of.
pub mod workflow {
    use super::*;

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream
    /// registries.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerRegistryMap {
        /// Image mappings specify path mappings between the ECR private repository and their corresponding external
        /// repositories.
        pub image_mappings: Option<Value<Vec<ImageMapping>>>,
        /// Mapping that provides the ECR repository path where upstream container images are pulled and synchronized.
        pub registry_mappings: Option<Value<Vec<RegistryMapping>>>,
    }

    impl Lower for ContainerRegistryMap {
        fn fields(self, to: &mut Fields) {
            to.set("ImageMappings", self.image_mappings);
            to.set("RegistryMappings", self.registry_mappings);
        }
    }

    /// Specifies image mappings that workflow tasks can use. For example, you can replace all the task references of a
    /// public image to use an equivalent image in your private ECR repository.
    #[derive(Clone, Debug, Default)]
    pub struct ImageMapping {
        /// Specifies the URI of the corresponding image in the private ECR registry.
        ///
        /// 1 to 750 characters.
        pub destination_image: Option<Value<String>>,
        /// Specifies the URI of the source image in the upstream registry.
        ///
        /// 1 to 750 characters.
        pub source_image: Option<Value<String>>,
    }

    impl Lower for ImageMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationImage", self.destination_image);
            to.set("SourceImage", self.source_image);
        }
    }

    /// If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and
    /// the upstream registry where container images are pulled and synchronized.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryMapping {
        /// Account ID of the account that owns the upstream container image.
        ///
        /// 12 to 12 characters.
        pub ecr_account_id: Option<Value<String>>,
        /// The repository prefix to use in the ECR private repository.
        ///
        /// 1 to 256 characters.
        pub ecr_repository_prefix: Option<Value<String>>,
        /// The URI of the upstream registry.
        ///
        /// 1 to 750 characters.
        pub upstream_registry_url: Option<Value<String>>,
        /// The repository prefix of the corresponding repository in the upstream registry.
        ///
        /// 2 to 30 characters.
        pub upstream_repository_prefix: Option<Value<String>>,
    }

    impl Lower for RegistryMapping {
        fn fields(self, to: &mut Fields) {
            to.set("EcrAccountId", self.ecr_account_id);
            to.set("EcrRepositoryPrefix", self.ecr_repository_prefix);
            to.set("UpstreamRegistryUrl", self.upstream_registry_url);
            to.set("UpstreamRepositoryPrefix", self.upstream_repository_prefix);
        }
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionRepository {
        /// The Amazon Resource Name (ARN) of the connection to the source code repository.
        ///
        /// 1 to 256 characters.
        pub connection_arn: Option<Value<String>>,
        /// A list of file patterns to exclude when retrieving the workflow definition from the repository.
        ///
        /// 1 to 50 items.
        pub exclude_file_patterns: Option<Value<Vec<String>>>,
        /// The full repository identifier, including the repository owner and name. For example,
        /// 'repository-owner/repository-name'.
        pub full_repository_id: Option<Value<String>>,
        /// The source reference for the repository, such as a branch name, tag, or commit ID.
        pub source_reference: Option<Value<SourceReference>>,
    }

    impl Lower for DefinitionRepository {
        fn fields(self, to: &mut Fields) {
            to.set("connectionArn", self.connection_arn);
            to.set("excludeFilePatterns", self.exclude_file_patterns);
            to.set("fullRepositoryId", self.full_repository_id);
            to.set("sourceReference", self.source_reference);
        }
    }

    /// Contains information about the source reference in a code repository, such as a branch, tag, or commit.
    #[derive(Clone, Debug, Default)]
    pub struct SourceReference {
        /// The type of source reference, such as branch, tag, or commit.
        ///
        /// One of `BRANCH`, `TAG`, `COMMIT`.
        pub type_: Option<Value<String>>,
        /// The value of the source reference, such as the branch name, tag name, or commit ID.
        pub value: Option<Value<String>>,
    }

    impl Lower for SourceReference {
        fn fields(self, to: &mut Fields) {
            to.set("type", self.type_);
            to.set("value", self.value);
        }
    }

    /// A workflow parameter.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowParameter {
        /// The parameter's description.
        ///
        /// 0 to 256 characters. A change replaces the resource.
        pub description: Option<Value<String>>,
        /// Whether the parameter is optional.
        ///
        /// A change replaces the resource.
        pub optional: Option<Value<bool>>,
    }

    impl Lower for WorkflowParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Optional", self.optional);
        }
    }
}

/// `AWS::Omics::WorkflowVersion`.
///
/// Creates a new workflow version for the workflow that you specify with the `workflowId` parameter.
#[derive(Clone, Debug, Default)]
pub struct WorkflowVersion {
    /// 1 to 64 characters. One of `GPU`. A change replaces the resource.
    pub accelerators: Option<Value<String>>,
    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream
    /// registries.
    ///
    /// A change replaces the resource.
    pub container_registry_map: Option<Value<workflow_version::ContainerRegistryMap>>,
    /// 1 to 750 characters. A change replaces the resource.
    pub container_registry_map_uri: Option<Value<String>>,
    /// Contains information about a source code repository that hosts the workflow definition files.
    ///
    /// A change replaces the resource.
    pub definition_repository: Option<Value<workflow_version::DefinitionRepository>>,
    /// 1 to 256 characters. A change replaces the resource.
    pub definition_uri: Option<Value<String>>,
    /// The description of the workflow version.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// 1 to 64 characters. One of `WDL`, `NEXTFLOW`, `CWL`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// 1 to 128 characters. A change replaces the resource.
    pub main: Option<Value<String>>,
    /// A change replaces the resource.
    pub parameter_template: Option<Value<BTreeMap<String, workflow_version::WorkflowParameter>>>,
    /// Path to the primary workflow parameter template JSON file inside the repository.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub parameter_template_path: Option<Value<String>>,
    /// 0 to 100000.
    pub storage_capacity: Option<Value<f64>>,
    /// 1 to 64 characters. One of `STATIC`, `DYNAMIC`.
    pub storage_type: Option<Value<String>>,
    /// A map of resource tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The name of the workflow version.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub version_name: Option<Value<String>>,
    /// 1 to 12 characters. A change replaces the resource.
    pub workflow_bucket_owner_id: Option<Value<String>>,
    /// The workflow's ID.
    ///
    /// Required. 1 to 18 characters. A change replaces the resource.
    pub workflow_id: Option<Value<String>>,
    /// The markdown content for the workflow's README file. This provides documentation and usage information for users
    /// of the workflow.
    pub readme_markdown: Option<Value<String>>,
    /// The path to the workflow README markdown file within the repository. This file provides documentation and usage
    /// information for the workflow.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub readme_path: Option<Value<String>>,
    /// The S3 URI of the README file for the workflow. This file provides documentation and usage information for the
    /// workflow.
    ///
    /// A change replaces the resource.
    pub readme_uri: Option<Value<String>>,
}

impl Lower for WorkflowVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Accelerators", self.accelerators);
        to.set("ContainerRegistryMap", self.container_registry_map);
        to.set("ContainerRegistryMapUri", self.container_registry_map_uri);
        to.set("DefinitionRepository", self.definition_repository);
        to.set("DefinitionUri", self.definition_uri);
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("Main", self.main);
        to.set("ParameterTemplate", self.parameter_template);
        to.set("ParameterTemplatePath", self.parameter_template_path);
        to.set("StorageCapacity", self.storage_capacity);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
        to.set("VersionName", self.version_name);
        to.set("WorkflowBucketOwnerId", self.workflow_bucket_owner_id);
        to.set("WorkflowId", self.workflow_id);
        to.set("readmeMarkdown", self.readme_markdown);
        to.set("readmePath", self.readme_path);
        to.set("readmeUri", self.readme_uri);
    }
}

impl Level1 for WorkflowVersion {
    const TYPE: &'static str = "AWS::Omics::WorkflowVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<WorkflowVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN of the workflow version.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The creation time of the workflow version.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The status of the workflow version.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the workflow version.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The attribute `Uuid`.
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// What [`WorkflowVersion`] is made of.
pub mod workflow_version {
    use super::*;

    /// Use a container registry map to specify mappings between the ECR private repository and one or more upstream
    /// registries.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerRegistryMap {
        /// Image mappings specify path mappings between the ECR private repository and their corresponding external
        /// repositories.
        pub image_mappings: Option<Value<Vec<ImageMapping>>>,
        /// Mapping that provides the ECR repository path where upstream container images are pulled and synchronized.
        pub registry_mappings: Option<Value<Vec<RegistryMapping>>>,
    }

    impl Lower for ContainerRegistryMap {
        fn fields(self, to: &mut Fields) {
            to.set("ImageMappings", self.image_mappings);
            to.set("RegistryMappings", self.registry_mappings);
        }
    }

    /// Specifies image mappings that workflow tasks can use. For example, you can replace all the task references of a
    /// public image to use an equivalent image in your private ECR repository.
    #[derive(Clone, Debug, Default)]
    pub struct ImageMapping {
        /// Specifies the URI of the corresponding image in the private ECR registry.
        ///
        /// 1 to 750 characters.
        pub destination_image: Option<Value<String>>,
        /// Specifies the URI of the source image in the upstream registry.
        ///
        /// 1 to 750 characters.
        pub source_image: Option<Value<String>>,
    }

    impl Lower for ImageMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationImage", self.destination_image);
            to.set("SourceImage", self.source_image);
        }
    }

    /// If you are using the ECR pull through cache feature, the registry mapping maps between the ECR repository and
    /// the upstream registry where container images are pulled and synchronized.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryMapping {
        /// Account ID of the account that owns the upstream container image.
        ///
        /// 12 to 12 characters.
        pub ecr_account_id: Option<Value<String>>,
        /// The repository prefix to use in the ECR private repository.
        ///
        /// 1 to 256 characters.
        pub ecr_repository_prefix: Option<Value<String>>,
        /// The URI of the upstream registry.
        ///
        /// 1 to 750 characters.
        pub upstream_registry_url: Option<Value<String>>,
        /// The repository prefix of the corresponding repository in the upstream registry.
        ///
        /// 2 to 30 characters.
        pub upstream_repository_prefix: Option<Value<String>>,
    }

    impl Lower for RegistryMapping {
        fn fields(self, to: &mut Fields) {
            to.set("EcrAccountId", self.ecr_account_id);
            to.set("EcrRepositoryPrefix", self.ecr_repository_prefix);
            to.set("UpstreamRegistryUrl", self.upstream_registry_url);
            to.set("UpstreamRepositoryPrefix", self.upstream_repository_prefix);
        }
    }

    /// Contains information about a source code repository that hosts the workflow definition files.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionRepository {
        /// The Amazon Resource Name (ARN) of the connection to the source code repository.
        ///
        /// 1 to 256 characters.
        pub connection_arn: Option<Value<String>>,
        /// A list of file patterns to exclude when retrieving the workflow definition from the repository.
        ///
        /// 1 to 50 items.
        pub exclude_file_patterns: Option<Value<Vec<String>>>,
        /// The full repository identifier, including the repository owner and name. For example,
        /// 'repository-owner/repository-name'.
        pub full_repository_id: Option<Value<String>>,
        /// The source reference for the repository, such as a branch name, tag, or commit ID.
        pub source_reference: Option<Value<SourceReference>>,
    }

    impl Lower for DefinitionRepository {
        fn fields(self, to: &mut Fields) {
            to.set("connectionArn", self.connection_arn);
            to.set("excludeFilePatterns", self.exclude_file_patterns);
            to.set("fullRepositoryId", self.full_repository_id);
            to.set("sourceReference", self.source_reference);
        }
    }

    /// Contains information about the source reference in a code repository, such as a branch, tag, or commit.
    #[derive(Clone, Debug, Default)]
    pub struct SourceReference {
        /// The type of source reference, such as branch, tag, or commit.
        ///
        /// One of `BRANCH`, `TAG`, `COMMIT`.
        pub type_: Option<Value<String>>,
        /// The value of the source reference, such as the branch name, tag name, or commit ID.
        pub value: Option<Value<String>>,
    }

    impl Lower for SourceReference {
        fn fields(self, to: &mut Fields) {
            to.set("type", self.type_);
            to.set("value", self.value);
        }
    }

    /// A workflow parameter.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowParameter {
        /// The parameter's description.
        ///
        /// 0 to 256 characters.
        pub description: Option<Value<String>>,
        /// Whether the parameter is optional.
        pub optional: Option<Value<bool>>,
    }

    impl Lower for WorkflowParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Optional", self.optional);
        }
    }
}
