//! `AWS::CleanRooms`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CleanRooms::AnalysisTemplate`.
///
/// Creates a new analysis template.
#[derive(Clone, Debug, Default)]
pub struct AnalysisTemplate {
    /// The parameters of the analysis template.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub analysis_parameters: Option<Value<Vec<analysis_template::AnalysisParameter>>>,
    /// The description of the analysis template.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The configuration that specifies the level of detail in error messages returned by analyses using this template.
    ///
    /// A change replaces the resource.
    pub error_message_configuration: Option<Value<analysis_template::ErrorMessageConfiguration>>,
    /// The format of the analysis template.
    ///
    /// Required. One of `SQL`, `PYSPARK_1_0`. A change replaces the resource.
    pub format: Option<Value<String>>,
    /// The identifier for a membership resource.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// The name of the analysis template.
    ///
    /// Required. At most 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The entire schema object.
    ///
    /// A change replaces the resource.
    pub schema: Option<Value<analysis_template::AnalysisSchema>>,
    /// The source of the analysis template.
    ///
    /// Required. A change replaces the resource.
    pub source: Option<Value<analysis_template::AnalysisSource>>,
    /// The source metadata for the analysis template.
    pub source_metadata: Option<Value<analysis_template::AnalysisSourceMetadata>>,
    /// The parameters used to generate synthetic data for this analysis template.
    ///
    /// A change replaces the resource.
    pub synthetic_data_parameters: Option<Value<analysis_template::SyntheticDataParameters>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<analysis_template::Tag>>>,
}

impl Lower for AnalysisTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AnalysisParameters", self.analysis_parameters);
        to.set("Description", self.description);
        to.set("ErrorMessageConfiguration", self.error_message_configuration);
        to.set("Format", self.format);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("Schema", self.schema);
        to.set("Source", self.source);
        to.set("SourceMetadata", self.source_metadata);
        to.set("SyntheticDataParameters", self.synthetic_data_parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AnalysisTemplate {
    const TYPE: &'static str = "AWS::CleanRooms::AnalysisTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AnalysisTemplate> {
    /// `Ref`: `AnalysisTemplateIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the identifier for the analysis template.
    pub fn analysis_template_identifier(self) -> Value<String> {
        self.attribute("AnalysisTemplateIdentifier")
    }

    /// Returns the Amazon Resource Name (ARN) of the analysis template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the unique ARN for the analysis template’s associated collaboration.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// Returns the unique ID for the associated collaboration of the analysis template.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// Returns the Amazon Resource Name (ARN) of the member who created the analysis template.
    pub fn membership_arn(self) -> Value<Arn> {
        self.attribute("MembershipArn")
    }

    /// The attribute `Schema`.
    pub fn schema(self) -> Value<Json> {
        self.attribute("Schema")
    }

    /// The attribute `Schema.ReferencedTables`.
    pub fn schema_referenced_tables(self) -> Value<Vec<String>> {
        self.attribute("Schema.ReferencedTables")
    }
}

/// What [`AnalysisTemplate`] is made of.
pub mod analysis_template {
    use super::*;

    /// Optional. The member who can query can provide this placeholder for a literal data value in an analysis
    /// template.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisParameter {
        /// Optional. The default value that is applied in the analysis template. The member who can query can override this
        /// value in the query editor.
        ///
        /// 0 to 1000 characters. A change replaces the resource.
        pub default_value: Option<Value<String>>,
        /// The name of the parameter. The name must use only alphanumeric, underscore (\_), or hyphen (-) characters but
        /// cannot start or end with a hyphen.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The type of parameter.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AnalysisParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// A structure that defines the level of detail included in error messages returned by PySpark jobs.
    #[derive(Clone, Debug, Default)]
    pub struct ErrorMessageConfiguration {
        /// The level of detail for error messages returned by the PySpark job. When set to DETAILED, error messages include
        /// more information to help troubleshoot issues with your PySpark job.
        ///
        /// Required. One of `DETAILED`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ErrorMessageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// A relation within an analysis.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisSchema {
        /// The tables referenced in the analysis schema.
        ///
        /// Required. At least 0 items.
        pub referenced_tables: Option<Value<Vec<String>>>,
    }

    impl Lower for AnalysisSchema {
        fn fields(self, to: &mut Fields) {
            to.set("ReferencedTables", self.referenced_tables);
        }
    }

    /// The structure that defines the body of the analysis template.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisSource {
        /// The artifacts of the analysis source.
        pub artifacts: Option<Value<AnalysisTemplateArtifacts>>,
        /// The query text.
        ///
        /// 0 to 90000 characters. A change replaces the resource.
        pub text: Option<Value<String>>,
    }

    impl Lower for AnalysisSource {
        fn fields(self, to: &mut Fields) {
            to.set("Artifacts", self.artifacts);
            to.set("Text", self.text);
        }
    }

    /// The analysis template artifacts.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisTemplateArtifacts {
        /// Additional artifacts for the analysis template.
        ///
        /// 1 to 1 items.
        pub additional_artifacts: Option<Value<Vec<AnalysisTemplateArtifact>>>,
        /// The entry point for the analysis template artifacts.
        ///
        /// Required.
        pub entry_point: Option<Value<AnalysisTemplateArtifact>>,
        /// The role ARN for the analysis template artifacts.
        ///
        /// Required. 32 to 512 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for AnalysisTemplateArtifacts {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalArtifacts", self.additional_artifacts);
            to.set("EntryPoint", self.entry_point);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The analysis template artifact.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisTemplateArtifact {
        /// The artifact location.
        ///
        /// Required.
        pub location: Option<Value<S3Location>>,
    }

    impl Lower for AnalysisTemplateArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
        }
    }

    /// The S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The object key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// The analysis source metadata.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisSourceMetadata {
        /// The artifacts of the analysis source metadata.
        pub artifacts: Option<Value<AnalysisTemplateArtifactMetadata>>,
    }

    impl Lower for AnalysisSourceMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Artifacts", self.artifacts);
        }
    }

    /// The analysis template artifact metadata.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisTemplateArtifactMetadata {
        /// Additional artifact hashes for the analysis template.
        pub additional_artifact_hashes: Option<Value<Vec<Hash>>>,
        /// The hash of the entry point for the analysis template artifact metadata.
        ///
        /// Required.
        pub entry_point_hash: Option<Value<Hash>>,
    }

    impl Lower for AnalysisTemplateArtifactMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalArtifactHashes", self.additional_artifact_hashes);
            to.set("EntryPointHash", self.entry_point_hash);
        }
    }

    /// Hash.
    #[derive(Clone, Debug, Default)]
    pub struct Hash {
        /// The SHA-256 hash value.
        pub sha256: Option<Value<String>>,
    }

    impl Lower for Hash {
        fn fields(self, to: &mut Fields) {
            to.set("Sha256", self.sha256);
        }
    }

    /// The parameters that control how synthetic data is generated, including privacy settings, column classifications,
    /// and other configuration options that affect the data synthesis process.
    #[derive(Clone, Debug, Default)]
    pub struct SyntheticDataParameters {
        /// The machine learning-specific parameters for synthetic data generation.
        pub ml_synthetic_data_parameters: Option<Value<MLSyntheticDataParameters>>,
    }

    impl Lower for SyntheticDataParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MlSyntheticDataParameters", self.ml_synthetic_data_parameters);
        }
    }

    /// Parameters that control the generation of synthetic data for machine learning, including privacy settings and
    /// column classification details.
    #[derive(Clone, Debug, Default)]
    pub struct MLSyntheticDataParameters {
        /// Classification details for data columns that specify how each column should be treated during synthetic data
        /// generation.
        ///
        /// Required.
        pub column_classification: Option<Value<ColumnClassificationDetails>>,
        /// The epsilon value for differential privacy when generating synthetic data. Lower values provide stronger privacy
        /// guarantees but may reduce data utility.
        ///
        /// Required. 0.0001 to 10.
        pub epsilon: Option<Value<f64>>,
        /// The maximum acceptable score for membership inference attack vulnerability. Synthetic data generation fails if
        /// the score for the resulting data exceeds this threshold.
        ///
        /// Required. 0.5 to 1.
        pub max_membership_inference_attack_score: Option<Value<f64>>,
    }

    impl Lower for MLSyntheticDataParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnClassification", self.column_classification);
            to.set("Epsilon", self.epsilon);
            to.set("MaxMembershipInferenceAttackScore", self.max_membership_inference_attack_score);
        }
    }

    /// Contains classification information for data columns, including mappings that specify how columns should be
    /// handled during synthetic data generation and privacy analysis.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnClassificationDetails {
        /// A mapping that defines the classification of data columns for synthetic data generation and specifies how each
        /// column should be handled during the privacy-preserving data synthesis process.
        ///
        /// Required. 5 to 1000 items.
        pub column_mapping: Option<Value<Vec<SyntheticDataColumnProperties>>>,
    }

    impl Lower for ColumnClassificationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnMapping", self.column_mapping);
        }
    }

    /// Properties that define how a specific data column should be handled during synthetic data generation, including
    /// its name, type, and role in predictive modeling.
    #[derive(Clone, Debug, Default)]
    pub struct SyntheticDataColumnProperties {
        /// The name of the data column as it appears in the dataset.
        ///
        /// Required. At most 128 characters.
        pub column_name: Option<Value<String>>,
        /// The data type of the column, which determines how the synthetic data generation algorithm processes and
        /// synthesizes values for this column.
        ///
        /// Required. One of `CATEGORICAL`, `NUMERICAL`.
        pub column_type: Option<Value<String>>,
        /// Indicates if this column contains predictive values that should be treated as target variables in machine
        /// learning models.
        ///
        /// Required.
        pub is_predictive_value: Option<Value<bool>>,
    }

    impl Lower for SyntheticDataColumnProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnName", self.column_name);
            to.set("ColumnType", self.column_type);
            to.set("IsPredictiveValue", self.is_predictive_value);
        }
    }

    /// `Tag` of `AWS::CleanRooms::AnalysisTemplate`.
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

/// `AWS::CleanRooms::Collaboration`.
///
/// Creates a new collaboration.
///
/// Its ARN: `arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}`.
#[derive(Clone, Debug, Default)]
pub struct Collaboration {
    /// The AWS Regions where collaboration query results can be stored. Returns the list of Region identifiers that
    /// were specified when the collaboration was created.
    ///
    /// A change replaces the resource.
    pub allowed_result_regions: Option<Value<Vec<String>>>,
    /// The analytics engine for the collaboration.
    ///
    /// One of `CLEAN_ROOMS_SQL`, `SPARK`.
    pub analytics_engine: Option<Value<String>>,
    /// The types of change requests that are automatically approved for this collaboration.
    ///
    /// A change replaces the resource.
    pub auto_approved_change_types: Option<Value<Vec<String>>>,
    /// A display name of the collaboration creator.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub creator_display_name: Option<Value<String>>,
    /// The ML member abilities for a collaboration member.
    ///
    /// A change replaces the resource.
    pub creator_ml_member_abilities: Option<Value<collaboration::MLMemberAbilities>>,
    /// The abilities granted to the collaboration creator.
    ///
    /// A change replaces the resource.
    pub creator_member_abilities: Option<Value<Vec<String>>>,
    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
    ///
    /// A change replaces the resource.
    pub creator_payment_configuration: Option<Value<collaboration::PaymentConfiguration>>,
    /// The settings for client-side encryption for cryptographic computing.
    ///
    /// A change replaces the resource.
    pub data_encryption_metadata: Option<Value<collaboration::DataEncryptionMetadata>>,
    /// A description of the collaboration provided by the collaboration owner.
    ///
    /// Required. 1 to 255 characters.
    pub description: Option<Value<String>>,
    pub is_metrics_enabled: Option<Value<bool>>,
    /// An indicator as to whether job logging has been enabled or disabled for the collaboration.
    ///
    /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub job_log_status: Option<Value<String>>,
    /// A list of initial members, not including the creator. This list is immutable.
    ///
    /// 0 to 9 items. A change replaces the resource.
    pub members: Option<Value<Vec<collaboration::MemberSpecification>>>,
    /// A human-readable identifier provided by the collaboration owner. Display names are not unique.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// An indicator as to whether query logging has been enabled or disabled for the collaboration.
    ///
    /// Required. One of `ENABLED`, `DISABLED`. A change replaces the resource.
    pub query_log_status: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<collaboration::Tag>>>,
}

impl Lower for Collaboration {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedResultRegions", self.allowed_result_regions);
        to.set("AnalyticsEngine", self.analytics_engine);
        to.set("AutoApprovedChangeTypes", self.auto_approved_change_types);
        to.set("CreatorDisplayName", self.creator_display_name);
        to.set("CreatorMLMemberAbilities", self.creator_ml_member_abilities);
        to.set("CreatorMemberAbilities", self.creator_member_abilities);
        to.set("CreatorPaymentConfiguration", self.creator_payment_configuration);
        to.set("DataEncryptionMetadata", self.data_encryption_metadata);
        to.set("Description", self.description);
        to.set("IsMetricsEnabled", self.is_metrics_enabled);
        to.set("JobLogStatus", self.job_log_status);
        to.set("Members", self.members);
        to.set("Name", self.name);
        to.set("QueryLogStatus", self.query_log_status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Collaboration {
    const TYPE: &'static str = "AWS::CleanRooms::Collaboration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Collaboration> {
    /// `Ref`: its `CollaborationIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified collaboration.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }
}

/// What [`Collaboration`] is made of.
pub mod collaboration {
    use super::*;

    /// The ML member abilities for a collaboration member.
    #[derive(Clone, Debug, Default)]
    pub struct MLMemberAbilities {
        /// The custom ML member abilities for a collaboration member.
        ///
        /// Required.
        pub custom_ml_member_abilities: Option<Value<Vec<String>>>,
    }

    impl Lower for MLMemberAbilities {
        fn fields(self, to: &mut Fields) {
            to.set("CustomMLMemberAbilities", self.custom_ml_member_abilities);
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct PaymentConfiguration {
        /// The compute configuration for the job.
        pub job_compute: Option<Value<JobComputePaymentConfig>>,
        /// An object representing the collaboration member's machine learning payment responsibilities set by the
        /// collaboration creator.
        pub machine_learning: Option<Value<MLPaymentConfig>>,
        /// The collaboration member's payment responsibilities set by the collaboration creator for query compute costs.
        ///
        /// Required.
        pub query_compute: Option<Value<QueryComputePaymentConfig>>,
    }

    impl Lower for PaymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JobCompute", self.job_compute);
            to.set("MachineLearning", self.machine_learning);
            to.set("QueryCompute", self.query_compute);
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator for
    /// query and job compute costs.
    #[derive(Clone, Debug, Default)]
    pub struct JobComputePaymentConfig {
        /// Indicates whether the collaboration creator has configured the collaboration member to pay for query and job
        /// compute costs ( `TRUE` ) or has not configured the collaboration member to pay for query and job compute costs (
        /// `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for JobComputePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the collaboration member's machine learning payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct MLPaymentConfig {
        /// The payment responsibilities accepted by the member for model inference.
        pub model_inference: Option<Value<ModelInferencePaymentConfig>>,
        /// The payment responsibilities accepted by the member for model training.
        pub model_training: Option<Value<ModelTrainingPaymentConfig>>,
        /// The payment configuration for machine learning synthetic data generation.
        pub synthetic_data_generation: Option<Value<SyntheticDataGenerationPaymentConfig>>,
    }

    impl Lower for MLPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ModelInference", self.model_inference);
            to.set("ModelTraining", self.model_training);
            to.set("SyntheticDataGeneration", self.synthetic_data_generation);
        }
    }

    /// An object representing the collaboration member's model inference payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct ModelInferencePaymentConfig {
        /// Indicates whether the collaboration creator has configured the collaboration member to pay for model inference
        /// costs ( `TRUE` ) or has not configured the collaboration member to pay for model inference costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for ModelInferencePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the collaboration member's model training payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct ModelTrainingPaymentConfig {
        /// Indicates whether the collaboration creator has configured the collaboration member to pay for model training
        /// costs ( `TRUE` ) or has not configured the collaboration member to pay for model training costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for ModelTrainingPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// Payment configuration for synthetic data generation.
    #[derive(Clone, Debug, Default)]
    pub struct SyntheticDataGenerationPaymentConfig {
        /// Indicates who is responsible for paying for synthetic data generation.
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for SyntheticDataGenerationPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator for
    /// query compute costs.
    #[derive(Clone, Debug, Default)]
    pub struct QueryComputePaymentConfig {
        /// Indicates whether the collaboration creator has configured the collaboration member to pay for query compute
        /// costs ( `TRUE` ) or has not configured the collaboration member to pay for query compute costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for QueryComputePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// The settings for client-side encryption for cryptographic computing.
    #[derive(Clone, Debug, Default)]
    pub struct DataEncryptionMetadata {
        /// Indicates whether encrypted tables can contain cleartext data ( `TRUE` ) or are to cryptographically process
        /// every column ( `FALSE` ).
        ///
        /// Required. A change replaces the resource.
        pub allow_cleartext: Option<Value<bool>>,
        /// Indicates whether Fingerprint columns can contain duplicate entries ( `TRUE` ) or are to contain only
        /// non-repeated values ( `FALSE` ).
        ///
        /// Required. A change replaces the resource.
        pub allow_duplicates: Option<Value<bool>>,
        /// Indicates whether Fingerprint columns can be joined on any other Fingerprint column with a different name (
        /// `TRUE` ) or can only be joined on Fingerprint columns of the same name ( `FALSE` ).
        ///
        /// Required. A change replaces the resource.
        pub allow_joins_on_columns_with_different_names: Option<Value<bool>>,
        /// Indicates whether NULL values are to be copied as NULL to encrypted tables ( `TRUE` ) or cryptographically
        /// processed ( `FALSE` ).
        ///
        /// Required. A change replaces the resource.
        pub preserve_nulls: Option<Value<bool>>,
    }

    impl Lower for DataEncryptionMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("AllowCleartext", self.allow_cleartext);
            to.set("AllowDuplicates", self.allow_duplicates);
            to.set("AllowJoinsOnColumnsWithDifferentNames", self.allow_joins_on_columns_with_different_names);
            to.set("PreserveNulls", self.preserve_nulls);
        }
    }

    /// Basic metadata used to construct a new member.
    #[derive(Clone, Debug, Default)]
    pub struct MemberSpecification {
        /// The identifier used to reference members of the collaboration. Currently only supports AWS account ID.
        ///
        /// Required. 12 to 12 characters. A change replaces the resource.
        pub account_id: Option<Value<String>>,
        /// The member's display name.
        ///
        /// Required. 1 to 100 characters. A change replaces the resource.
        pub display_name: Option<Value<String>>,
        /// The ML abilities granted to the collaboration member.
        pub ml_member_abilities: Option<Value<MLMemberAbilities>>,
        /// The abilities granted to the collaboration member.
        ///
        /// A change replaces the resource.
        pub member_abilities: Option<Value<Vec<String>>>,
        /// The collaboration member's payment responsibilities set by the collaboration creator.
        pub payment_configuration: Option<Value<PaymentConfiguration>>,
    }

    impl Lower for MemberSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("DisplayName", self.display_name);
            to.set("MLMemberAbilities", self.ml_member_abilities);
            to.set("MemberAbilities", self.member_abilities);
            to.set("PaymentConfiguration", self.payment_configuration);
        }
    }

    /// `Tag` of `AWS::CleanRooms::Collaboration`.
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

/// `AWS::CleanRooms::ConfiguredTable`.
///
/// Creates a new configured table resource.
///
/// Its ARN: `arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfiguredTable {
    /// The columns within the underlying AWS Glue table that can be used within collaborations.
    ///
    /// Required. 1 to 100 items. A change replaces the resource.
    pub allowed_columns: Option<Value<Vec<String>>>,
    /// The analysis method for the configured table.
    ///
    /// Required. One of `DIRECT_QUERY`, `DIRECT_JOB`, `MULTIPLE`. A change replaces the resource.
    pub analysis_method: Option<Value<String>>,
    /// The analysis rule that was created for the configured table.
    ///
    /// 1 to 1 items.
    pub analysis_rules: Option<Value<Vec<configured_table::AnalysisRule>>>,
    /// A description for the configured table.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// A name for the configured table.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The selected analysis methods for the configured table.
    pub selected_analysis_methods: Option<Value<Vec<String>>>,
    /// The table that this configured table represents.
    ///
    /// Required. A change replaces the resource.
    pub table_reference: Option<Value<configured_table::TableReference>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<configured_table::Tag>>>,
}

impl Lower for ConfiguredTable {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedColumns", self.allowed_columns);
        to.set("AnalysisMethod", self.analysis_method);
        to.set("AnalysisRules", self.analysis_rules);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SelectedAnalysisMethods", self.selected_analysis_methods);
        to.set("TableReference", self.table_reference);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfiguredTable {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfiguredTable> {
    /// `Ref`: its `ConfiguredTableIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified configured table.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified configured table.
    pub fn configured_table_identifier(self) -> Value<String> {
        self.attribute("ConfiguredTableIdentifier")
    }
}

/// What [`ConfiguredTable`] is made of.
pub mod configured_table {
    use super::*;

    /// A specification about how data from the configured table can be used in a query.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRule {
        /// A policy that describes the associated data usage limitations.
        ///
        /// Required.
        pub policy: Option<Value<ConfiguredTableAnalysisRulePolicy>>,
        /// The type of analysis rule.
        ///
        /// Required. One of `AGGREGATION`, `LIST`, `CUSTOM`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AnalysisRule {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
            to.set("Type", self.type_);
        }
    }

    /// Controls on the query specifications that can be run on a configured table.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAnalysisRulePolicy {
        /// Controls on the query specifications that can be run on a configured table.
        ///
        /// Required.
        pub v1: Option<Value<ConfiguredTableAnalysisRulePolicyV1>>,
    }

    impl Lower for ConfiguredTableAnalysisRulePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("V1", self.v1);
        }
    }

    /// Controls on the query specifications that can be run on a configured table.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAnalysisRulePolicyV1 {
        /// Analysis rule type that enables only aggregation queries on a configured table.
        pub aggregation: Option<Value<AnalysisRuleAggregation>>,
        /// Analysis rule type that enables custom SQL queries on a configured table.
        pub custom: Option<Value<AnalysisRuleCustom>>,
        /// Analysis rule type that enables only list queries on a configured table.
        pub list: Option<Value<AnalysisRuleList>>,
    }

    impl Lower for ConfiguredTableAnalysisRulePolicyV1 {
        fn fields(self, to: &mut Fields) {
            to.set("Aggregation", self.aggregation);
            to.set("Custom", self.custom);
            to.set("List", self.list);
        }
    }

    /// A type of analysis rule that enables query structure and specified queries that produce aggregate statistics.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRuleAggregation {
        /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the
        /// direct query.
        ///
        /// One of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
        pub additional_analyses: Option<Value<String>>,
        /// The columns that query runners are allowed to use in aggregation queries.
        ///
        /// Required. At least 1 items.
        pub aggregate_columns: Option<Value<Vec<AggregateColumn>>>,
        /// Which logical operators (if any) are to be used in an INNER JOIN match condition. Default is `AND`.
        ///
        /// At most 2 items.
        pub allowed_join_operators: Option<Value<Vec<String>>>,
        /// The columns that query runners are allowed to select, group by, or filter by.
        ///
        /// Required.
        pub dimension_columns: Option<Value<Vec<String>>>,
        /// Columns in configured table that can be used in join statements and/or as aggregate columns. They can never be
        /// outputted directly.
        ///
        /// Required.
        pub join_columns: Option<Value<Vec<String>>>,
        /// Control that requires member who runs query to do a join with their configured table and/or other configured
        /// table in query.
        ///
        /// One of `QUERY_RUNNER`.
        pub join_required: Option<Value<String>>,
        /// Columns that must meet a specific threshold value (after an aggregation function is applied to it) for each
        /// output row to be returned.
        ///
        /// Required. At least 1 items.
        pub output_constraints: Option<Value<Vec<AggregationConstraint>>>,
        /// Set of scalar functions that are allowed to be used on dimension columns and the output of aggregation of
        /// metrics.
        ///
        /// Required.
        pub scalar_functions: Option<Value<Vec<String>>>,
    }

    impl Lower for AnalysisRuleAggregation {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalAnalyses", self.additional_analyses);
            to.set("AggregateColumns", self.aggregate_columns);
            to.set("AllowedJoinOperators", self.allowed_join_operators);
            to.set("DimensionColumns", self.dimension_columns);
            to.set("JoinColumns", self.join_columns);
            to.set("JoinRequired", self.join_required);
            to.set("OutputConstraints", self.output_constraints);
            to.set("ScalarFunctions", self.scalar_functions);
        }
    }

    /// Column in configured table that can be used in aggregate function in query.
    #[derive(Clone, Debug, Default)]
    pub struct AggregateColumn {
        /// Column names in configured table of aggregate columns.
        ///
        /// Required. At least 1 items.
        pub column_names: Option<Value<Vec<String>>>,
        /// Aggregation function that can be applied to aggregate column in query.
        ///
        /// Required. One of `SUM`, `SUM_DISTINCT`, `COUNT`, `COUNT_DISTINCT`, `AVG`.
        pub function: Option<Value<String>>,
    }

    impl Lower for AggregateColumn {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnNames", self.column_names);
            to.set("Function", self.function);
        }
    }

    /// Constraint on query output removing output rows that do not meet a minimum number of distinct values of a
    /// specified column.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationConstraint {
        /// Column in aggregation constraint for which there must be a minimum number of distinct values in an output row
        /// for it to be in the query output.
        ///
        /// Required. 1 to 127 characters.
        pub column_name: Option<Value<String>>,
        /// The minimum number of distinct values that an output row must be an aggregation of. Minimum threshold of
        /// distinct values for a specified column that must exist in an output row for it to be in the query output.
        ///
        /// Required. 2 to 100000.
        pub minimum: Option<Value<f64>>,
        /// The type of aggregation the constraint allows. The only valid value is currently `COUNT_DISTINCT`.
        ///
        /// Required. One of `COUNT_DISTINCT`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AggregationConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnName", self.column_name);
            to.set("Minimum", self.minimum);
            to.set("Type", self.type_);
        }
    }

    /// A type of analysis rule that enables the table owner to approve custom SQL queries on their configured tables.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRuleCustom {
        /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the
        /// direct query.
        ///
        /// One of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
        pub additional_analyses: Option<Value<String>>,
        /// 1 to 1 items.
        pub aggregation_thresholds: Option<Value<Vec<AggregationThreshold>>>,
        /// The ARN of the analysis templates that are allowed by the custom analysis rule.
        ///
        /// Required. At least 0 items.
        pub allowed_analyses: Option<Value<Vec<String>>>,
        /// The IDs of the AWS accounts that are allowed to query by the custom analysis rule. Required when
        /// `allowedAnalyses` is `ANY_QUERY`.
        ///
        /// At least 0 items.
        pub allowed_analysis_providers: Option<Value<Vec<String>>>,
        pub comparison_controls: Option<Value<ComparisonControls>>,
        /// The differential privacy configuration.
        pub differential_privacy: Option<Value<DifferentialPrivacy>>,
        /// A list of columns that aren't allowed to be shown in the query output.
        ///
        /// At least 0 items.
        pub disallowed_output_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for AnalysisRuleCustom {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalAnalyses", self.additional_analyses);
            to.set("AggregationThresholds", self.aggregation_thresholds);
            to.set("AllowedAnalyses", self.allowed_analyses);
            to.set("AllowedAnalysisProviders", self.allowed_analysis_providers);
            to.set("ComparisonControls", self.comparison_controls);
            to.set("DifferentialPrivacy", self.differential_privacy);
            to.set("DisallowedOutputColumns", self.disallowed_output_columns);
        }
    }

    /// `AggregationThreshold` of `AWS::CleanRooms::ConfiguredTable`.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationThreshold {
        /// Required. One of `COLUMNS_ONLY`, `ANY_EXPRESSION`.
        pub allowed_aggregate_expression_type: Option<Value<String>>,
        /// Required. 1 to 1 items.
        pub identity_columns: Option<Value<Vec<String>>>,
        /// Required. 2 to 100000.
        pub minimum_identity_count: Option<Value<i64>>,
        pub output_column_thresholds: Option<Value<Vec<OutputColumnThreshold>>>,
        /// Required. One of `COUNT_DISTINCT`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AggregationThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAggregateExpressionType", self.allowed_aggregate_expression_type);
            to.set("IdentityColumns", self.identity_columns);
            to.set("MinimumIdentityCount", self.minimum_identity_count);
            to.set("OutputColumnThresholds", self.output_column_thresholds);
            to.set("Type", self.type_);
        }
    }

    /// `OutputColumnThreshold` of `AWS::CleanRooms::ConfiguredTable`.
    #[derive(Clone, Debug, Default)]
    pub struct OutputColumnThreshold {
        /// Required. 0 to 100000.
        pub minimum_identity_count: Option<Value<i64>>,
        /// Required. 1 to 127 characters.
        pub output_column_name: Option<Value<String>>,
    }

    impl Lower for OutputColumnThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumIdentityCount", self.minimum_identity_count);
            to.set("OutputColumnName", self.output_column_name);
        }
    }

    /// `ComparisonControls` of `AWS::CleanRooms::ConfiguredTable`.
    #[derive(Clone, Debug, Default)]
    pub struct ComparisonControls {
        /// Required.
        pub allowed_column_comparison_columns: Option<Value<Vec<String>>>,
        /// Required.
        pub allowed_literal_comparison_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for ComparisonControls {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedColumnComparisonColumns", self.allowed_column_comparison_columns);
            to.set("AllowedLiteralComparisonColumns", self.allowed_literal_comparison_columns);
        }
    }

    /// The analysis method allowed for the configured tables.
    #[derive(Clone, Debug, Default)]
    pub struct DifferentialPrivacy {
        /// The name of the column, such as user\_id, that contains the unique identifier of your users, whose privacy you
        /// want to protect.
        ///
        /// Required. At least 1 items.
        pub columns: Option<Value<Vec<DifferentialPrivacyColumn>>>,
    }

    impl Lower for DifferentialPrivacy {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
        }
    }

    /// Specifies the name of the column that contains the unique identifier of your users, whose privacy you want to
    /// protect.
    #[derive(Clone, Debug, Default)]
    pub struct DifferentialPrivacyColumn {
        /// The name of the column, such as user\_id, that contains the unique identifier of your users, whose privacy you
        /// want to protect.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for DifferentialPrivacyColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// A type of analysis rule that enables row-level analysis.
    #[derive(Clone, Debug, Default)]
    pub struct AnalysisRuleList {
        /// An indicator as to whether additional analyses (such as AWS Clean Rooms ML) can be applied to the output of the
        /// direct query.
        ///
        /// One of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
        pub additional_analyses: Option<Value<String>>,
        /// The logical operators (if any) that are to be used in an INNER JOIN match condition. Default is `AND`.
        ///
        /// At most 2 items.
        pub allowed_join_operators: Option<Value<Vec<String>>>,
        /// Columns that can be used to join a configured table with the table of the member who can query and other
        /// members' configured tables.
        ///
        /// Required. At least 1 items.
        pub join_columns: Option<Value<Vec<String>>>,
        /// Columns that can be listed in the output.
        ///
        /// Required.
        pub list_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for AnalysisRuleList {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalAnalyses", self.additional_analyses);
            to.set("AllowedJoinOperators", self.allowed_join_operators);
            to.set("JoinColumns", self.join_columns);
            to.set("ListColumns", self.list_columns);
        }
    }

    /// A pointer to the dataset that underlies this table.
    #[derive(Clone, Debug, Default)]
    pub struct TableReference {
        /// If present, a reference to the Athena table referred to by this table reference.
        pub athena: Option<Value<AthenaTableReference>>,
        /// If present, a reference to the AWS Glue table referred to by this table reference.
        ///
        /// A change replaces the resource.
        pub glue: Option<Value<GlueTableReference>>,
        /// If present, a reference to the Snowflake table referred to by this table reference.
        pub snowflake: Option<Value<SnowflakeTableReference>>,
    }

    impl Lower for TableReference {
        fn fields(self, to: &mut Fields) {
            to.set("Athena", self.athena);
            to.set("Glue", self.glue);
            to.set("Snowflake", self.snowflake);
        }
    }

    /// A reference to a table within Athena.
    #[derive(Clone, Debug, Default)]
    pub struct AthenaTableReference {
        /// 1 to 64 characters.
        pub catalog_name: Option<Value<String>>,
        /// The database name.
        ///
        /// Required. At most 128 characters.
        pub database_name: Option<Value<String>>,
        /// The output location for the Athena table.
        ///
        /// 8 to 1024 characters.
        pub output_location: Option<Value<String>>,
        /// The AWS Region where the Athena table is located. This parameter is required to uniquely identify and access
        /// tables across different Regions.
        pub region: Option<Value<String>>,
        /// The table reference.
        ///
        /// Required. At most 128 characters.
        pub table_name: Option<Value<String>>,
        /// The workgroup of the Athena table reference.
        ///
        /// Required. 1 to 128 characters.
        pub work_group: Option<Value<String>>,
    }

    impl Lower for AthenaTableReference {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogName", self.catalog_name);
            to.set("DatabaseName", self.database_name);
            to.set("OutputLocation", self.output_location);
            to.set("Region", self.region);
            to.set("TableName", self.table_name);
            to.set("WorkGroup", self.work_group);
        }
    }

    /// A reference to a table within an AWS Glue data catalog.
    #[derive(Clone, Debug, Default)]
    pub struct GlueTableReference {
        /// The name of the database the AWS Glue table belongs to.
        ///
        /// Required. At most 128 characters. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// The AWS Region where the AWS Glue table is located. This parameter is required to uniquely identify and access
        /// tables across different Regions.
        pub region: Option<Value<String>>,
        /// The name of the AWS Glue table.
        ///
        /// Required. At most 128 characters. A change replaces the resource.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for GlueTableReference {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("Region", self.region);
            to.set("TableName", self.table_name);
        }
    }

    /// A reference to a table within Snowflake.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeTableReference {
        /// The account identifier for the Snowflake table reference.
        ///
        /// Required. 3 to 256 characters.
        pub account_identifier: Option<Value<String>>,
        /// The name of the database the Snowflake table belongs to.
        ///
        /// Required. 1 to 256 characters.
        pub database_name: Option<Value<String>>,
        /// The schema name of the Snowflake table reference.
        ///
        /// Required. 1 to 256 characters.
        pub schema_name: Option<Value<String>>,
        /// The secret ARN of the Snowflake table reference.
        ///
        /// Required. At most 256 characters.
        pub secret_arn: Option<Value<String>>,
        /// The name of the Snowflake table.
        ///
        /// Required. 1 to 256 characters.
        pub table_name: Option<Value<String>>,
        /// The schema of the Snowflake table.
        ///
        /// Required.
        pub table_schema: Option<Value<SnowflakeTableSchema>>,
    }

    impl Lower for SnowflakeTableReference {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIdentifier", self.account_identifier);
            to.set("DatabaseName", self.database_name);
            to.set("SchemaName", self.schema_name);
            to.set("SecretArn", self.secret_arn);
            to.set("TableName", self.table_name);
            to.set("TableSchema", self.table_schema);
        }
    }

    /// The schema of a Snowflake table.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeTableSchema {
        /// The schema of a Snowflake table.
        ///
        /// 1 to 250 items.
        pub v1: Option<Value<Vec<SnowflakeTableSchemaV1>>>,
    }

    impl Lower for SnowflakeTableSchema {
        fn fields(self, to: &mut Fields) {
            to.set("V1", self.v1);
        }
    }

    /// The Snowflake table schema.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeTableSchemaV1 {
        /// The column name.
        ///
        /// Required. At most 128 characters.
        pub column_name: Option<Value<String>>,
        /// The column's data type.
        ///
        /// Required. At most 255 characters.
        pub column_type: Option<Value<String>>,
    }

    impl Lower for SnowflakeTableSchemaV1 {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnName", self.column_name);
            to.set("ColumnType", self.column_type);
        }
    }

    /// `Tag` of `AWS::CleanRooms::ConfiguredTable`.
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

/// `AWS::CleanRooms::ConfiguredTableAssociation`.
///
/// Creates a configured table association. A configured table association links a configured table with a
/// collaboration.
#[derive(Clone, Debug, Default)]
pub struct ConfiguredTableAssociation {
    /// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be
    /// used within its associated collaboration.
    ///
    /// 1 to 1 items.
    pub configured_table_association_analysis_rules:
        Option<Value<Vec<configured_table_association::ConfiguredTableAssociationAnalysisRule>>>,
    /// A unique identifier for the configured table to be associated to. Currently accepts a configured table ID.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub configured_table_identifier: Option<Value<String>>,
    /// A description of the configured table association.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The unique ID for the membership this configured table association belongs to.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// The name of the configured table association, in lowercase. The table is identified by this name when running
    /// protected queries against the underlying data.
    ///
    /// Required. At most 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The service will assume this role to access catalog metadata and query the table.
    ///
    /// Required. 32 to 512 characters.
    pub role_arn: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<configured_table_association::Tag>>>,
}

impl Lower for ConfiguredTableAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ConfiguredTableAssociationAnalysisRules", self.configured_table_association_analysis_rules);
        to.set("ConfiguredTableIdentifier", self.configured_table_identifier);
        to.set("Description", self.description);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfiguredTableAssociation {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfiguredTableAssociation> {
    /// `Ref`: `ConfiguredTableAssociationIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified configured table association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified configured table association.
    pub fn configured_table_association_identifier(self) -> Value<String> {
        self.attribute("ConfiguredTableAssociationIdentifier")
    }
}

/// What [`ConfiguredTableAssociation`] is made of.
pub mod configured_table_association {
    use super::*;

    /// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be
    /// used within its associated collaboration.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRule {
        /// The policy of the configured table association analysis rule.
        ///
        /// Required.
        pub policy: Option<Value<ConfiguredTableAssociationAnalysisRulePolicy>>,
        /// The type of the configured table association analysis rule.
        ///
        /// Required. One of `AGGREGATION`, `LIST`, `CUSTOM`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRule {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
            to.set("Type", self.type_);
        }
    }

    /// Controls on the query specifications that can be run on an associated configured table.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRulePolicy {
        /// The policy for the configured table association analysis rule.
        ///
        /// Required.
        pub v1: Option<Value<ConfiguredTableAssociationAnalysisRulePolicyV1>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRulePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("V1", self.v1);
        }
    }

    /// Controls on the query specifications that can be run on an associated configured table.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRulePolicyV1 {
        /// Analysis rule type that enables only aggregation queries on a configured table.
        pub aggregation: Option<Value<ConfiguredTableAssociationAnalysisRuleAggregation>>,
        /// Analysis rule type that enables the table owner to approve custom SQL queries on their configured tables.
        pub custom: Option<Value<ConfiguredTableAssociationAnalysisRuleCustom>>,
        /// Analysis rule type that enables only list queries on a configured table.
        pub list: Option<Value<ConfiguredTableAssociationAnalysisRuleList>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRulePolicyV1 {
        fn fields(self, to: &mut Fields) {
            to.set("Aggregation", self.aggregation);
            to.set("Custom", self.custom);
            to.set("List", self.list);
        }
    }

    /// The configured table association analysis rule applied to a configured table with the aggregation analysis rule.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRuleAggregation {
        /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
        ///
        /// 0 to 25 items.
        pub allowed_additional_analyses: Option<Value<Vec<String>>>,
        /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
        ///
        /// At least 0 items.
        pub allowed_result_receivers: Option<Value<Vec<String>>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRuleAggregation {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAdditionalAnalyses", self.allowed_additional_analyses);
            to.set("AllowedResultReceivers", self.allowed_result_receivers);
        }
    }

    /// The configured table association analysis rule applied to a configured table with the custom analysis rule.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRuleCustom {
        /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
        ///
        /// 0 to 25 items.
        pub allowed_additional_analyses: Option<Value<Vec<String>>>,
        /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
        ///
        /// At least 0 items.
        pub allowed_result_receivers: Option<Value<Vec<String>>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRuleCustom {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAdditionalAnalyses", self.allowed_additional_analyses);
            to.set("AllowedResultReceivers", self.allowed_result_receivers);
        }
    }

    /// The configured table association analysis rule applied to a configured table with the list analysis rule.
    #[derive(Clone, Debug, Default)]
    pub struct ConfiguredTableAssociationAnalysisRuleList {
        /// The list of resources or wildcards (ARNs) that are allowed to perform additional analysis on query output.
        ///
        /// 0 to 25 items.
        pub allowed_additional_analyses: Option<Value<Vec<String>>>,
        /// The list of collaboration members who are allowed to receive results of queries run with this configured table.
        ///
        /// At least 0 items.
        pub allowed_result_receivers: Option<Value<Vec<String>>>,
    }

    impl Lower for ConfiguredTableAssociationAnalysisRuleList {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAdditionalAnalyses", self.allowed_additional_analyses);
            to.set("AllowedResultReceivers", self.allowed_result_receivers);
        }
    }

    /// `Tag` of `AWS::CleanRooms::ConfiguredTableAssociation`.
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

/// `AWS::CleanRooms::IdMappingTable`.
///
/// Describes information about the ID mapping table.
#[derive(Clone, Debug, Default)]
pub struct IdMappingTable {
    /// The description of the ID mapping table.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The input reference configuration for the ID mapping table.
    ///
    /// Required. A change replaces the resource.
    pub input_reference_config: Option<Value<id_mapping_table::IdMappingTableInputReferenceConfig>>,
    /// The Amazon Resource Name (ARN) of the AWS KMS key.
    ///
    /// 4 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The unique identifier of the membership resource for the ID mapping table.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// The name of the ID mapping table.
    ///
    /// Required. At most 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<id_mapping_table::Tag>>>,
}

impl Lower for IdMappingTable {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InputReferenceConfig", self.input_reference_config);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IdMappingTable {
    const TYPE: &'static str = "AWS::CleanRooms::IdMappingTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdMappingTable> {
    /// `Ref`: `IdMappingTableIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the ID mapping table.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID mapping table.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// The unique identifier of the collaboration that contains this ID mapping table.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The unique identifier of the ID mapping table identifier that you want to retrieve.
    pub fn id_mapping_table_identifier(self) -> Value<String> {
        self.attribute("IdMappingTableIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    pub fn input_reference_properties(self) -> Value<Json> {
        self.attribute("InputReferenceProperties")
    }

    /// The Amazon Resource Name (ARN) of the membership resource for the ID mapping table.
    pub fn membership_arn(self) -> Value<Arn> {
        self.attribute("MembershipArn")
    }
}

/// What [`IdMappingTable`] is made of.
pub mod id_mapping_table {
    use super::*;

    /// Provides the input reference configuration for the ID mapping table.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingTableInputReferenceConfig {
        /// The Amazon Resource Name (ARN) of the referenced resource in AWS Entity Resolution. Valid values are ID mapping
        /// workflow ARNs.
        ///
        /// Required. 20 to 2048 characters.
        pub input_reference_arn: Option<Value<String>>,
        /// When `TRUE`, AWS Clean Rooms manages permissions for the ID mapping table resource.
        ///
        /// Required.
        pub manage_resource_policies: Option<Value<bool>>,
    }

    impl Lower for IdMappingTableInputReferenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputReferenceArn", self.input_reference_arn);
            to.set("ManageResourcePolicies", self.manage_resource_policies);
        }
    }

    /// `Tag` of `AWS::CleanRooms::IdMappingTable`.
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

/// `AWS::CleanRooms::IdNamespaceAssociation`.
///
/// Provides information to create the ID namespace association.
#[derive(Clone, Debug, Default)]
pub struct IdNamespaceAssociation {
    /// The description of the ID namespace association.
    ///
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// The configuration settings for the ID mapping table.
    pub id_mapping_config: Option<Value<id_namespace_association::IdMappingConfig>>,
    /// The input reference configuration for the ID namespace association.
    ///
    /// Required. A change replaces the resource.
    pub input_reference_config: Option<Value<id_namespace_association::IdNamespaceAssociationInputReferenceConfig>>,
    /// The unique identifier of the membership that contains the ID namespace association.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// The name of this ID namespace association.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<id_namespace_association::Tag>>>,
}

impl Lower for IdNamespaceAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IdMappingConfig", self.id_mapping_config);
        to.set("InputReferenceConfig", self.input_reference_config);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IdNamespaceAssociation {
    const TYPE: &'static str = "AWS::CleanRooms::IdNamespaceAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdNamespaceAssociation> {
    /// `Ref`: `IdNamespaceAssociationIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the ID namespace association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID namespace association.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// The unique identifier of the collaboration that contains this ID namespace association.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The unique identifier of the ID namespace association that you want to retrieve.
    pub fn id_namespace_association_identifier(self) -> Value<String> {
        self.attribute("IdNamespaceAssociationIdentifier")
    }

    /// The attribute `InputReferenceProperties`.
    pub fn input_reference_properties(self) -> Value<Json> {
        self.attribute("InputReferenceProperties")
    }

    /// The Amazon Resource Name (ARN) of the membership resource for this ID namespace association.
    pub fn membership_arn(self) -> Value<Arn> {
        self.attribute("MembershipArn")
    }
}

/// What [`IdNamespaceAssociation`] is made of.
pub mod id_namespace_association {
    use super::*;

    /// The configuration settings for the ID mapping table.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingConfig {
        /// An indicator as to whether you can use your column as a dimension column in the ID mapping table ( `TRUE` ) or
        /// not ( `FALSE` ).
        ///
        /// Required.
        pub allow_use_as_dimension_column: Option<Value<bool>>,
    }

    impl Lower for IdMappingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AllowUseAsDimensionColumn", self.allow_use_as_dimension_column);
        }
    }

    /// Provides the information for the ID namespace association input reference configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IdNamespaceAssociationInputReferenceConfig {
        /// The Amazon Resource Name (ARN) of the AWS Entity Resolution resource that is being associated to the
        /// collaboration.
        ///
        /// Required. At most 256 characters.
        pub input_reference_arn: Option<Value<String>>,
        /// When `TRUE`, AWS Clean Rooms manages permissions for the ID namespace association resource.
        ///
        /// Required.
        pub manage_resource_policies: Option<Value<bool>>,
    }

    impl Lower for IdNamespaceAssociationInputReferenceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputReferenceArn", self.input_reference_arn);
            to.set("ManageResourcePolicies", self.manage_resource_policies);
        }
    }

    /// `Tag` of `AWS::CleanRooms::IdNamespaceAssociation`.
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

/// `AWS::CleanRooms::IntermediateTable`.
///
/// Represents an intermediate table that stores cached query results within a collaboration.
#[derive(Clone, Debug, Default)]
pub struct IntermediateTable {
    /// 1 to 1 items.
    pub analysis_rules: Option<Value<Vec<intermediate_table::IntermediateTableAnalysisRule>>>,
    /// At most 255 characters.
    pub description: Option<Value<String>>,
    /// 4 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub population_analysis_configuration: Option<Value<intermediate_table::PopulationAnalysisConfiguration>>,
    pub tags: Option<Value<Vec<intermediate_table::Tag>>>,
}

impl Lower for IntermediateTable {
    fn fields(self, to: &mut Fields) {
        to.set("AnalysisRules", self.analysis_rules);
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Name", self.name);
        to.set("PopulationAnalysisConfiguration", self.population_analysis_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IntermediateTable {
    const TYPE: &'static str = "AWS::CleanRooms::IntermediateTable";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IntermediateTable> {
    /// `Ref`: `IntermediateTableIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CollaborationArn`.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// The attribute `CollaborationIdentifier`.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The attribute `IntermediateTableIdentifier`.
    pub fn intermediate_table_identifier(self) -> Value<String> {
        self.attribute("IntermediateTableIdentifier")
    }

    /// The attribute `MembershipArn`.
    pub fn membership_arn(self) -> Value<Arn> {
        self.attribute("MembershipArn")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`IntermediateTable`] is made of.
pub mod intermediate_table {
    use super::*;

    /// `IntermediateTableAnalysisRule` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateTableAnalysisRule {
        /// Required.
        pub policy: Option<Value<IntermediateTableAnalysisRulePolicy>>,
        /// Required. One of `CUSTOM`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IntermediateTableAnalysisRule {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
            to.set("Type", self.type_);
        }
    }

    /// `IntermediateTableAnalysisRulePolicy` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateTableAnalysisRulePolicy {
        /// Required.
        pub v1: Option<Value<IntermediateTableAnalysisRulePolicyV1>>,
    }

    impl Lower for IntermediateTableAnalysisRulePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("V1", self.v1);
        }
    }

    /// `IntermediateTableAnalysisRulePolicyV1` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateTableAnalysisRulePolicyV1 {
        pub custom: Option<Value<IntermediateTableAnalysisRuleCustom>>,
    }

    impl Lower for IntermediateTableAnalysisRulePolicyV1 {
        fn fields(self, to: &mut Fields) {
            to.set("Custom", self.custom);
        }
    }

    /// `IntermediateTableAnalysisRuleCustom` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateTableAnalysisRuleCustom {
        /// One of `ALLOWED`, `REQUIRED`, `NOT_ALLOWED`.
        pub additional_analyses: Option<Value<String>>,
        /// 1 to 1 items.
        pub aggregation_thresholds: Option<Value<Vec<AggregationThreshold>>>,
        /// Required. At least 0 items.
        pub allowed_analyses: Option<Value<Vec<String>>>,
        /// At least 0 items.
        pub allowed_analysis_providers: Option<Value<Vec<String>>>,
        /// At least 0 items.
        pub allowed_result_receivers: Option<Value<Vec<String>>>,
        pub comparison_controls: Option<Value<ComparisonControls>>,
        pub differential_privacy: Option<Value<DifferentialPrivacy>>,
        /// At least 0 items.
        pub disallowed_output_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for IntermediateTableAnalysisRuleCustom {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalAnalyses", self.additional_analyses);
            to.set("AggregationThresholds", self.aggregation_thresholds);
            to.set("AllowedAnalyses", self.allowed_analyses);
            to.set("AllowedAnalysisProviders", self.allowed_analysis_providers);
            to.set("AllowedResultReceivers", self.allowed_result_receivers);
            to.set("ComparisonControls", self.comparison_controls);
            to.set("DifferentialPrivacy", self.differential_privacy);
            to.set("DisallowedOutputColumns", self.disallowed_output_columns);
        }
    }

    /// `AggregationThreshold` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct AggregationThreshold {
        /// Required. One of `COLUMNS_ONLY`, `ANY_EXPRESSION`.
        pub allowed_aggregate_expression_type: Option<Value<String>>,
        /// Required. 1 to 1 items.
        pub identity_columns: Option<Value<Vec<String>>>,
        /// Required. 2 to 100000.
        pub minimum_identity_count: Option<Value<i64>>,
        pub output_column_thresholds: Option<Value<Vec<OutputColumnThreshold>>>,
        /// Required. One of `COUNT_DISTINCT`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AggregationThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAggregateExpressionType", self.allowed_aggregate_expression_type);
            to.set("IdentityColumns", self.identity_columns);
            to.set("MinimumIdentityCount", self.minimum_identity_count);
            to.set("OutputColumnThresholds", self.output_column_thresholds);
            to.set("Type", self.type_);
        }
    }

    /// `OutputColumnThreshold` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct OutputColumnThreshold {
        /// Required. 0 to 100000.
        pub minimum_identity_count: Option<Value<i64>>,
        /// Required. 1 to 127 characters.
        pub output_column_name: Option<Value<String>>,
    }

    impl Lower for OutputColumnThreshold {
        fn fields(self, to: &mut Fields) {
            to.set("MinimumIdentityCount", self.minimum_identity_count);
            to.set("OutputColumnName", self.output_column_name);
        }
    }

    /// `ComparisonControls` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct ComparisonControls {
        /// Required.
        pub allowed_column_comparison_columns: Option<Value<Vec<String>>>,
        /// Required.
        pub allowed_literal_comparison_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for ComparisonControls {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedColumnComparisonColumns", self.allowed_column_comparison_columns);
            to.set("AllowedLiteralComparisonColumns", self.allowed_literal_comparison_columns);
        }
    }

    /// `DifferentialPrivacy` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct DifferentialPrivacy {
        /// Required. At least 1 items.
        pub columns: Option<Value<Vec<DifferentialPrivacyColumn>>>,
    }

    impl Lower for DifferentialPrivacy {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
        }
    }

    /// `DifferentialPrivacyColumn` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct DifferentialPrivacyColumn {
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for DifferentialPrivacyColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// `PopulationAnalysisConfiguration` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct PopulationAnalysisConfiguration {
        pub sql_parameters: Option<Value<PopulationAnalysisSqlParameters>>,
    }

    impl Lower for PopulationAnalysisConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SqlParameters", self.sql_parameters);
        }
    }

    /// `PopulationAnalysisSqlParameters` of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    pub struct PopulationAnalysisSqlParameters {
        /// At most 256 characters.
        pub analysis_template_arn: Option<Value<String>>,
        /// At most 500000 characters.
        pub query_string: Option<Value<String>>,
    }

    impl Lower for PopulationAnalysisSqlParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AnalysisTemplateArn", self.analysis_template_arn);
            to.set("QueryString", self.query_string);
        }
    }

    /// `Tag` of `AWS::CleanRooms::IntermediateTable`.
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

/// `AWS::CleanRooms::Membership`.
///
/// Creates a membership for a specific collaboration identifier and joins the collaboration.
///
/// Its ARN: `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}`.
#[derive(Clone, Debug, Default)]
pub struct Membership {
    /// The unique ID for the associated collaboration.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub collaboration_identifier: Option<Value<String>>,
    /// The default job result configuration for the membership.
    pub default_job_result_configuration: Option<Value<membership::MembershipProtectedJobResultConfiguration>>,
    /// The default protected query result configuration as specified by the member who can receive results.
    pub default_result_configuration: Option<Value<membership::MembershipProtectedQueryResultConfiguration>>,
    pub is_metrics_enabled: Option<Value<bool>>,
    /// An indicator as to whether job logging has been enabled or disabled for the collaboration.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub job_log_status: Option<Value<String>>,
    /// The payment responsibilities accepted by the collaboration member.
    pub payment_configuration: Option<Value<membership::MembershipPaymentConfiguration>>,
    /// An indicator as to whether query logging has been enabled or disabled for the membership.
    ///
    /// Required. One of `ENABLED`, `DISABLED`.
    pub query_log_status: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<membership::Tag>>>,
}

impl Lower for Membership {
    fn fields(self, to: &mut Fields) {
        to.set("CollaborationIdentifier", self.collaboration_identifier);
        to.set("DefaultJobResultConfiguration", self.default_job_result_configuration);
        to.set("DefaultResultConfiguration", self.default_result_configuration);
        to.set("IsMetricsEnabled", self.is_metrics_enabled);
        to.set("JobLogStatus", self.job_log_status);
        to.set("PaymentConfiguration", self.payment_configuration);
        to.set("QueryLogStatus", self.query_log_status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Membership {
    const TYPE: &'static str = "AWS::CleanRooms::Membership";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Membership> {
    /// `Ref`: its `MembershipIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified membership.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// Returns the unique identifier of the specified collaboration creator account.
    pub fn collaboration_creator_account_id(self) -> Value<String> {
        self.attribute("CollaborationCreatorAccountId")
    }

    /// Returns the unique identifier of the specified membership.
    pub fn membership_identifier(self) -> Value<String> {
        self.attribute("MembershipIdentifier")
    }
}

/// What [`Membership`] is made of.
pub mod membership {
    use super::*;

    /// Contains configurations for protected job results.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipProtectedJobResultConfiguration {
        /// The output configuration for a protected job result.
        ///
        /// Required.
        pub output_configuration: Option<Value<MembershipProtectedJobOutputConfiguration>>,
        /// The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected job results to the result
        /// location, given by the member who can receive results.
        ///
        /// Required. 32 to 512 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for MembershipProtectedJobResultConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OutputConfiguration", self.output_configuration);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Contains configurations for protected job results.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipProtectedJobOutputConfiguration {
        /// Contains the configuration to write the job results to S3.
        ///
        /// Required.
        pub s3: Option<Value<ProtectedJobS3OutputConfigurationInput>>,
    }

    impl Lower for MembershipProtectedJobOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Contains input information for protected jobs with an S3 output type.
    #[derive(Clone, Debug, Default)]
    pub struct ProtectedJobS3OutputConfigurationInput {
        /// The S3 bucket for job output.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The S3 prefix to unload the protected job results.
        pub key_prefix: Option<Value<String>>,
    }

    impl Lower for ProtectedJobS3OutputConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPrefix", self.key_prefix);
        }
    }

    /// Contains configurations for protected query results.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipProtectedQueryResultConfiguration {
        /// Configuration for protected query results.
        ///
        /// Required.
        pub output_configuration: Option<Value<MembershipProtectedQueryOutputConfiguration>>,
        /// The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected query results to the result
        /// location, given by the member who can receive results.
        ///
        /// 32 to 512 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for MembershipProtectedQueryResultConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OutputConfiguration", self.output_configuration);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Contains configurations for protected query results.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipProtectedQueryOutputConfiguration {
        /// Required configuration for a protected query with an `s3` output type.
        ///
        /// Required.
        pub s3: Option<Value<ProtectedQueryS3OutputConfiguration>>,
    }

    impl Lower for MembershipProtectedQueryOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Contains the configuration to write the query results to S3.
    #[derive(Clone, Debug, Default)]
    pub struct ProtectedQueryS3OutputConfiguration {
        /// The S3 bucket to unload the protected query results.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The S3 prefix to unload the protected query results.
        pub key_prefix: Option<Value<String>>,
        /// Intended file format of the result.
        ///
        /// Required. One of `CSV`, `PARQUET`.
        pub result_format: Option<Value<String>>,
        /// Indicates whether files should be output as a single file ( `TRUE` ) or output as multiple files ( `FALSE` ).
        pub single_file_output: Option<Value<bool>>,
    }

    impl Lower for ProtectedQueryS3OutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPrefix", self.key_prefix);
            to.set("ResultFormat", self.result_format);
            to.set("SingleFileOutput", self.single_file_output);
        }
    }

    /// An object representing the payment responsibilities accepted by the collaboration member.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipPaymentConfiguration {
        /// The payment responsibilities accepted by the collaboration member for job compute costs.
        pub job_compute: Option<Value<MembershipJobComputePaymentConfig>>,
        /// The payment responsibilities accepted by the collaboration member for machine learning costs.
        pub machine_learning: Option<Value<MembershipMLPaymentConfig>>,
        /// The payment responsibilities accepted by the collaboration member for query compute costs.
        ///
        /// Required.
        pub query_compute: Option<Value<MembershipQueryComputePaymentConfig>>,
    }

    impl Lower for MembershipPaymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JobCompute", self.job_compute);
            to.set("MachineLearning", self.machine_learning);
            to.set("QueryCompute", self.query_compute);
        }
    }

    /// An object representing the payment responsibilities accepted by the collaboration member for query and job
    /// compute costs.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipJobComputePaymentConfig {
        /// Indicates whether the collaboration member has accepted to pay for job compute costs ( `TRUE` ) or has not
        /// accepted to pay for query and job compute costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for MembershipJobComputePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the collaboration member's machine learning payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipMLPaymentConfig {
        /// The payment responsibilities accepted by the member for model inference.
        pub model_inference: Option<Value<MembershipModelInferencePaymentConfig>>,
        /// The payment responsibilities accepted by the member for model training.
        pub model_training: Option<Value<MembershipModelTrainingPaymentConfig>>,
        /// The payment configuration for synthetic data generation for this machine learning membership.
        pub synthetic_data_generation: Option<Value<MembershipSyntheticDataGenerationPaymentConfig>>,
    }

    impl Lower for MembershipMLPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ModelInference", self.model_inference);
            to.set("ModelTraining", self.model_training);
            to.set("SyntheticDataGeneration", self.synthetic_data_generation);
        }
    }

    /// An object representing the collaboration member's model inference payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipModelInferencePaymentConfig {
        /// Indicates whether the collaboration member has accepted to pay for model inference costs ( `TRUE` ) or has not
        /// accepted to pay for model inference costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for MembershipModelInferencePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the collaboration member's model training payment responsibilities set by the
    /// collaboration creator.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipModelTrainingPaymentConfig {
        /// Indicates whether the collaboration member has accepted to pay for model training costs ( `TRUE` ) or has not
        /// accepted to pay for model training costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for MembershipModelTrainingPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// Configuration for payment for synthetic data generation in a membership.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipSyntheticDataGenerationPaymentConfig {
        /// Indicates if this membership is responsible for paying for synthetic data generation.
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for MembershipSyntheticDataGenerationPaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// An object representing the payment responsibilities accepted by the collaboration member for query compute
    /// costs.
    #[derive(Clone, Debug, Default)]
    pub struct MembershipQueryComputePaymentConfig {
        /// Indicates whether the collaboration member has accepted to pay for query compute costs ( `TRUE` ) or has not
        /// accepted to pay for query compute costs ( `FALSE` ).
        ///
        /// Required.
        pub is_responsible: Option<Value<bool>>,
    }

    impl Lower for MembershipQueryComputePaymentConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IsResponsible", self.is_responsible);
        }
    }

    /// `Tag` of `AWS::CleanRooms::Membership`.
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

/// `AWS::CleanRooms::PrivacyBudgetTemplate`.
///
/// An object that defines the privacy budget template.
#[derive(Clone, Debug, Default)]
pub struct PrivacyBudgetTemplate {
    /// How often the privacy budget refreshes.
    ///
    /// Required. One of `CALENDAR_MONTH`, `NONE`. A change replaces the resource.
    pub auto_refresh: Option<Value<String>>,
    /// The identifier for a membership resource.
    ///
    /// Required. 36 to 36 characters. A change replaces the resource.
    pub membership_identifier: Option<Value<String>>,
    /// Specifies the epsilon and noise parameters for the privacy budget template.
    ///
    /// Required.
    pub parameters: Option<Value<privacy_budget_template::Parameters>>,
    /// Specifies the type of the privacy budget template.
    ///
    /// Required. One of `DIFFERENTIAL_PRIVACY`, `ACCESS_BUDGET`. A change replaces the resource.
    pub privacy_budget_type: Option<Value<String>>,
    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an
    /// optional value, both of which you define.
    pub tags: Option<Value<Vec<privacy_budget_template::Tag>>>,
}

impl Lower for PrivacyBudgetTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AutoRefresh", self.auto_refresh);
        to.set("MembershipIdentifier", self.membership_identifier);
        to.set("Parameters", self.parameters);
        to.set("PrivacyBudgetType", self.privacy_budget_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PrivacyBudgetTemplate {
    const TYPE: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PrivacyBudgetTemplate> {
    /// `Ref`: `PrivacyBudgetTemplateIdentifier`, `MembershipIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the privacy budget template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the collaboration that contains this privacy budget template.
    pub fn collaboration_arn(self) -> Value<Arn> {
        self.attribute("CollaborationArn")
    }

    /// The unique ID of the collaboration that contains this privacy budget template.
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The Amazon Resource Name (ARN) of the member who created the privacy budget template.
    pub fn membership_arn(self) -> Value<Arn> {
        self.attribute("MembershipArn")
    }

    /// A unique identifier for one of your memberships for a collaboration. The privacy budget template is created in
    /// the collaboration that this membership belongs to.
    pub fn privacy_budget_template_identifier(self) -> Value<String> {
        self.attribute("PrivacyBudgetTemplateIdentifier")
    }
}

/// What [`PrivacyBudgetTemplate`] is made of.
pub mod privacy_budget_template {
    use super::*;

    /// Specifies the epsilon and noise parameters for the privacy budget template.
    #[derive(Clone, Debug, Default)]
    pub struct Parameters {
        /// 1 to 2 items.
        pub budget_parameters: Option<Value<Vec<BudgetParameter>>>,
        /// The epsilon value that you want to use.
        ///
        /// 1 to 20.
        pub epsilon: Option<Value<i64>>,
        /// At most 200 characters. A change replaces the resource.
        pub resource_arn: Option<Value<String>>,
        /// Noise added per query is measured in terms of the number of users whose contributions you want to obscure.
        ///
        /// 10 to 100.
        pub users_noise_per_query: Option<Value<i64>>,
    }

    impl Lower for Parameters {
        fn fields(self, to: &mut Fields) {
            to.set("BudgetParameters", self.budget_parameters);
            to.set("Epsilon", self.epsilon);
            to.set("ResourceArn", self.resource_arn);
            to.set("UsersNoisePerQuery", self.users_noise_per_query);
        }
    }

    /// Individual budget parameter configuration that defines specific budget allocation settings for access budgets.
    #[derive(Clone, Debug, Default)]
    pub struct BudgetParameter {
        /// Whether this individual budget parameter automatically refreshes when the budget period resets.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub auto_refresh: Option<Value<String>>,
        /// The budget allocation amount for this specific parameter.
        ///
        /// Required. At least 0.
        pub budget: Option<Value<i64>>,
        /// The type of budget parameter being configured.
        ///
        /// Required. One of `CALENDAR_DAY`, `CALENDAR_MONTH`, `CALENDAR_WEEK`, `LIFETIME`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for BudgetParameter {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRefresh", self.auto_refresh);
            to.set("Budget", self.budget);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
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
