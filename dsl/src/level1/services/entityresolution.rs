//! `AWS::EntityResolution`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EntityResolution::IdMappingWorkflow`.
///
/// Creates an `IdMappingWorkflow` object which stores the configuration of the data processing job to be run.
///
/// Its ARN: `arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}`.
#[derive(Clone, Debug, Default)]
pub struct IdMappingWorkflow {
    /// A description of the workflow.
    ///
    /// 0 to 255 characters.
    pub description: Option<Value<String>>,
    pub id_mapping_incremental_run_config: Option<Value<id_mapping_workflow::IdMappingIncrementalRunConfig>>,
    /// An object which defines the ID mapping technique and any additional configurations.
    ///
    /// Required.
    pub id_mapping_techniques: Option<Value<id_mapping_workflow::IdMappingTechniques>>,
    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    ///
    /// Required. 1 to 20 items.
    pub input_source_config: Option<Value<Vec<id_mapping_workflow::IdMappingWorkflowInputSource>>>,
    /// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`.
    ///
    /// 1 to 1 items.
    pub output_source_config: Option<Value<Vec<id_mapping_workflow::IdMappingWorkflowOutputSource>>>,
    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to create resources on
    /// your behalf as part of workflow execution.
    ///
    /// Required. 0 to 512 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<id_mapping_workflow::Tag>>>,
    /// The name of the workflow. There can't be multiple `IdMappingWorkflows` with the same name.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub workflow_name: Option<Value<String>>,
}

impl Lower for IdMappingWorkflow {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IdMappingIncrementalRunConfig", self.id_mapping_incremental_run_config);
        to.set("IdMappingTechniques", self.id_mapping_techniques);
        to.set("InputSourceConfig", self.input_source_config);
        to.set("OutputSourceConfig", self.output_source_config);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("WorkflowName", self.workflow_name);
    }
}

impl Level1 for IdMappingWorkflow {
    const TYPE: &'static str = "AWS::EntityResolution::IdMappingWorkflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdMappingWorkflow> {
    /// `Ref`: its `WorkflowName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time of this IdMappingWorkflow got created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time of this IdMappingWorkflow got last updated at.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The default IdMappingWorkflow arn.
    pub fn workflow_arn(self) -> Value<Arn> {
        self.attribute("WorkflowArn")
    }
}

/// What [`IdMappingWorkflow`] is made of.
pub mod id_mapping_workflow {
    use super::*;

    /// `IdMappingIncrementalRunConfig` of `AWS::EntityResolution::IdMappingWorkflow`.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingIncrementalRunConfig {
        /// Required. One of `ON_DEMAND`.
        pub incremental_run_type: Option<Value<String>>,
    }

    impl Lower for IdMappingIncrementalRunConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IncrementalRunType", self.incremental_run_type);
        }
    }

    /// An object which defines the ID mapping technique and any additional configurations.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingTechniques {
        /// The type of ID mapping.
        ///
        /// One of `PROVIDER`, `RULE_BASED`.
        pub id_mapping_type: Option<Value<String>>,
        pub normalization_version: Option<Value<String>>,
        /// An object which defines any additional configurations required by the provider service.
        pub provider_properties: Option<Value<ProviderProperties>>,
        /// An object which defines any additional configurations required by rule-based matching.
        pub rule_based_properties: Option<Value<IdMappingRuleBasedProperties>>,
    }

    impl Lower for IdMappingTechniques {
        fn fields(self, to: &mut Fields) {
            to.set("IdMappingType", self.id_mapping_type);
            to.set("NormalizationVersion", self.normalization_version);
            to.set("ProviderProperties", self.provider_properties);
            to.set("RuleBasedProperties", self.rule_based_properties);
        }
    }

    /// An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderProperties {
        /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved
        /// permanently.
        pub intermediate_source_configuration: Option<Value<IntermediateSourceConfiguration>>,
        /// The required configuration fields to use with the provider service.
        pub provider_configuration: Option<Value<BTreeMap<String, String>>>,
        /// The ARN of the provider service.
        ///
        /// Required. 20 to 255 characters.
        pub provider_service_arn: Option<Value<String>>,
    }

    impl Lower for ProviderProperties {
        fn fields(self, to: &mut Fields) {
            to.set("IntermediateSourceConfiguration", self.intermediate_source_configuration);
            to.set("ProviderConfiguration", self.provider_configuration);
            to.set("ProviderServiceArn", self.provider_service_arn);
        }
    }

    /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved
    /// permanently.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateSourceConfiguration {
        /// The Amazon S3 location (bucket and prefix). For example: `s3://provider_bucket/DOC-EXAMPLE-BUCKET`.
        ///
        /// Required. 1 to 1024 characters.
        pub intermediate_s3_path: Option<Value<String>>,
    }

    impl Lower for IntermediateSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IntermediateS3Path", self.intermediate_s3_path);
        }
    }

    /// An object that defines the list of matching rules to run in an ID mapping workflow.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingRuleBasedProperties {
        /// The comparison type. You can either choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel`.
        ///
        /// Required. One of `ONE_TO_ONE`, `MANY_TO_MANY`.
        pub attribute_matching_model: Option<Value<String>>,
        /// The type of matching record that is allowed to be used in an ID mapping workflow.
        ///
        /// Required. One of `ONE_SOURCE_TO_ONE_TARGET`, `MANY_SOURCE_TO_ONE_TARGET`.
        pub record_matching_model: Option<Value<String>>,
        /// The set of rules you can use in an ID mapping workflow. The limitations specified for the source or target to
        /// define the match rules must be compatible.
        ///
        /// One of `SOURCE`, `TARGET`.
        pub rule_definition_type: Option<Value<String>>,
        /// The rules that can be used for ID mapping.
        ///
        /// 1 to 25 items.
        pub rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for IdMappingRuleBasedProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeMatchingModel", self.attribute_matching_model);
            to.set("RecordMatchingModel", self.record_matching_model);
            to.set("RuleDefinitionType", self.rule_definition_type);
            to.set("Rules", self.rules);
        }
    }

    /// An object containing the `ruleName` and `matchingKeys`.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// A list of `MatchingKeys`. The `MatchingKeys` must have been defined in the `SchemaMapping`. Two records are
        /// considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// Required. 1 to 15 items.
        pub matching_keys: Option<Value<Vec<String>>>,
        /// A name for the matching rule.
        ///
        /// Required. 0 to 255 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingKeys", self.matching_keys);
            to.set("RuleName", self.rule_name);
        }
    }

    /// An object containing `inputSourceARN`, `schemaName`, and `type`.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingWorkflowInputSource {
        /// An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
        ///
        /// Required.
        pub input_source_arn: Option<Value<String>>,
        /// The ARN (Amazon Resource Name) that AWS Entity Resolution generated for the `SchemaMapping`.
        pub schema_arn: Option<Value<String>>,
        /// The type of ID namespace. There are two types: `SOURCE` and `TARGET`.
        ///
        /// One of `SOURCE`, `TARGET`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IdMappingWorkflowInputSource {
        fn fields(self, to: &mut Fields) {
            to.set("InputSourceARN", self.input_source_arn);
            to.set("SchemaArn", self.schema_arn);
            to.set("Type", self.type_);
        }
    }

    /// A list of `IdMappingWorkflowOutputSource` objects, each of which contains fields `outputS3Path` and `KMSArn`.
    #[derive(Clone, Debug, Default)]
    pub struct IdMappingWorkflowOutputSource {
        /// Customer AWS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS
        /// key.
        pub kms_arn: Option<Value<String>>,
        /// The S3 path to which AWS Entity Resolution will write the output table.
        ///
        /// Required. 1 to 1024 characters.
        pub output_s3_path: Option<Value<String>>,
    }

    impl Lower for IdMappingWorkflowOutputSource {
        fn fields(self, to: &mut Fields) {
            to.set("KMSArn", self.kms_arn);
            to.set("OutputS3Path", self.output_s3_path);
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
}

/// `AWS::EntityResolution::IdNamespace`.
///
/// Creates an ID namespace object which will help customers provide metadata explaining their dataset and how to
/// use it.
///
/// Its ARN: `arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}`.
#[derive(Clone, Debug, Default)]
pub struct IdNamespace {
    /// The description of the ID namespace.
    ///
    /// 0 to 255 characters.
    pub description: Option<Value<String>>,
    /// Determines the properties of `IdMappingWorflow` where this `IdNamespace` can be used as a `Source` or a
    /// `Target`.
    ///
    /// 1 to 1 items.
    pub id_mapping_workflow_properties: Option<Value<Vec<id_namespace::IdNamespaceIdMappingWorkflowProperties>>>,
    /// The name of the ID namespace.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub id_namespace_name: Option<Value<String>>,
    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    ///
    /// 0 to 20 items.
    pub input_source_config: Option<Value<Vec<id_namespace::IdNamespaceInputSource>>>,
    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to access the resources
    /// defined in this `IdNamespace` on your behalf as part of the workflow run.
    ///
    /// 32 to 512 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<id_namespace::Tag>>>,
    /// The type of ID namespace. There are two types: `SOURCE` and `TARGET`.
    ///
    /// Required. One of `SOURCE`, `TARGET`.
    pub type_: Option<Value<String>>,
}

impl Lower for IdNamespace {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IdMappingWorkflowProperties", self.id_mapping_workflow_properties);
        to.set("IdNamespaceName", self.id_namespace_name);
        to.set("InputSourceConfig", self.input_source_config);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for IdNamespace {
    const TYPE: &'static str = "AWS::EntityResolution::IdNamespace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IdNamespace> {
    /// `Ref`: its `IdNamespaceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time when the IdNamespace was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The arn associated with the IdNamespace.
    pub fn id_namespace_arn(self) -> Value<Arn> {
        self.attribute("IdNamespaceArn")
    }

    /// The date and time when the IdNamespace was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`IdNamespace`] is made of.
pub mod id_namespace {
    use super::*;

    /// An object containing `idMappingType`, `providerProperties`, and `ruleBasedProperties`.
    #[derive(Clone, Debug, Default)]
    pub struct IdNamespaceIdMappingWorkflowProperties {
        /// The type of ID mapping.
        ///
        /// Required. One of `PROVIDER`, `RULE_BASED`.
        pub id_mapping_type: Option<Value<String>>,
        /// An object which defines any additional configurations required by the provider service.
        pub provider_properties: Option<Value<NamespaceProviderProperties>>,
        /// An object which defines any additional configurations required by rule-based matching.
        pub rule_based_properties: Option<Value<NamespaceRuleBasedProperties>>,
    }

    impl Lower for IdNamespaceIdMappingWorkflowProperties {
        fn fields(self, to: &mut Fields) {
            to.set("IdMappingType", self.id_mapping_type);
            to.set("ProviderProperties", self.provider_properties);
            to.set("RuleBasedProperties", self.rule_based_properties);
        }
    }

    /// An object containing `providerConfiguration` and `providerServiceArn`.
    #[derive(Clone, Debug, Default)]
    pub struct NamespaceProviderProperties {
        /// An object which defines any additional configurations required by the provider service.
        pub provider_configuration: Option<Value<BTreeMap<String, String>>>,
        /// The Amazon Resource Name (ARN) of the provider service.
        ///
        /// Required. 20 to 255 characters.
        pub provider_service_arn: Option<Value<String>>,
    }

    impl Lower for NamespaceProviderProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ProviderConfiguration", self.provider_configuration);
            to.set("ProviderServiceArn", self.provider_service_arn);
        }
    }

    /// The rule-based properties of an ID namespace. These properties define how the ID namespace can be used in an ID
    /// mapping workflow.
    #[derive(Clone, Debug, Default)]
    pub struct NamespaceRuleBasedProperties {
        /// The comparison type. You can either choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel`.
        ///
        /// One of `ONE_TO_ONE`, `MANY_TO_MANY`.
        pub attribute_matching_model: Option<Value<String>>,
        /// The type of matching record that is allowed to be used in an ID mapping workflow.
        pub record_matching_models: Option<Value<Vec<String>>>,
        /// The sets of rules you can use in an ID mapping workflow. The limitations specified for the source and target
        /// must be compatible.
        pub rule_definition_types: Option<Value<Vec<String>>>,
        /// The rules for the ID namespace.
        ///
        /// 1 to 25 items.
        pub rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for NamespaceRuleBasedProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeMatchingModel", self.attribute_matching_model);
            to.set("RecordMatchingModels", self.record_matching_models);
            to.set("RuleDefinitionTypes", self.rule_definition_types);
            to.set("Rules", self.rules);
        }
    }

    /// An object containing the `ruleName` and `matchingKeys`.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// A list of `MatchingKeys`. The `MatchingKeys` must have been defined in the `SchemaMapping`. Two records are
        /// considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// Required. 1 to 25 items.
        pub matching_keys: Option<Value<Vec<String>>>,
        /// A name for the matching rule.
        ///
        /// Required. 0 to 255 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingKeys", self.matching_keys);
            to.set("RuleName", self.rule_name);
        }
    }

    /// An object containing `inputSourceARN` and `schemaName`.
    #[derive(Clone, Debug, Default)]
    pub struct IdNamespaceInputSource {
        /// An AWS Glue table Amazon Resource Name (ARN) or a matching workflow ARN for the input source table.
        ///
        /// Required.
        pub input_source_arn: Option<Value<String>>,
        /// The name of the schema.
        ///
        /// 1 to 255 characters.
        pub schema_name: Option<Value<String>>,
    }

    impl Lower for IdNamespaceInputSource {
        fn fields(self, to: &mut Fields) {
            to.set("InputSourceARN", self.input_source_arn);
            to.set("SchemaName", self.schema_name);
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
}

/// `AWS::EntityResolution::MatchingWorkflow`.
///
/// Creates a matching workflow that defines the configuration for a data processing job. The workflow name must be
/// unique.
///
/// Its ARN: `arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}`.
#[derive(Clone, Debug, Default)]
pub struct MatchingWorkflow {
    /// A description of the workflow.
    ///
    /// 0 to 255 characters.
    pub description: Option<Value<String>>,
    /// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType`
    /// field, which appears as "Automatic" in the console.
    pub incremental_run_config: Option<Value<matching_workflow::IncrementalRunConfig>>,
    /// A list of `InputSource` objects, which have the fields `InputSourceARN` and `SchemaName`.
    ///
    /// Required. 1 to 20 items.
    pub input_source_config: Option<Value<Vec<matching_workflow::InputSource>>>,
    /// A list of `OutputSource` objects, each of which contains fields `outputS3Path`, `applyNormalization`, `KMSArn`,
    /// and `output`.
    ///
    /// Required. 1 to 1 items.
    pub output_source_config: Option<Value<Vec<matching_workflow::OutputSource>>>,
    /// An object which defines the `resolutionType` and the `ruleBasedProperties`.
    ///
    /// Required.
    pub resolution_techniques: Option<Value<matching_workflow::ResolutionTechniques>>,
    /// The Amazon Resource Name (ARN) of the IAM role. AWS Entity Resolution assumes this role to create resources on
    /// your behalf as part of workflow execution.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<matching_workflow::Tag>>>,
    /// The name of the workflow. There can't be multiple `MatchingWorkflows` with the same name.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub workflow_name: Option<Value<String>>,
}

impl Lower for MatchingWorkflow {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("IncrementalRunConfig", self.incremental_run_config);
        to.set("InputSourceConfig", self.input_source_config);
        to.set("OutputSourceConfig", self.output_source_config);
        to.set("ResolutionTechniques", self.resolution_techniques);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("WorkflowName", self.workflow_name);
    }
}

impl Level1 for MatchingWorkflow {
    const TYPE: &'static str = "AWS::EntityResolution::MatchingWorkflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MatchingWorkflow> {
    /// `Ref`: its `WorkflowName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time of this MatchingWorkflow got created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time of this MatchingWorkflow got last updated at.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The default MatchingWorkflow arn.
    pub fn workflow_arn(self) -> Value<Arn> {
        self.attribute("WorkflowArn")
    }
}

/// What [`MatchingWorkflow`] is made of.
pub mod matching_workflow {
    use super::*;

    /// Optional. An object that defines the incremental run type. This object contains only the `incrementalRunType`
    /// field, which appears as "Automatic" in the console.
    #[derive(Clone, Debug, Default)]
    pub struct IncrementalRunConfig {
        /// The type of incremental run. The only valid value is `IMMEDIATE`. This appears as "Automatic" in the console.
        ///
        /// Required. One of `IMMEDIATE`.
        pub incremental_run_type: Option<Value<String>>,
    }

    impl Lower for IncrementalRunConfig {
        fn fields(self, to: &mut Fields) {
            to.set("IncrementalRunType", self.incremental_run_type);
        }
    }

    /// An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`.
    #[derive(Clone, Debug, Default)]
    pub struct InputSource {
        /// Normalizes the attributes defined in the schema in the input data.
        pub apply_normalization: Option<Value<bool>>,
        /// An object containing `inputSourceARN`, `schemaName`, and `applyNormalization`.
        ///
        /// Required.
        pub input_source_arn: Option<Value<String>>,
        /// The name of the schema.
        ///
        /// Required.
        pub schema_arn: Option<Value<String>>,
    }

    impl Lower for InputSource {
        fn fields(self, to: &mut Fields) {
            to.set("ApplyNormalization", self.apply_normalization);
            to.set("InputSourceARN", self.input_source_arn);
            to.set("SchemaArn", self.schema_arn);
        }
    }

    /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. Each of these objects
    /// selects a column to be included in the output table, and whether the values of the column should be hashed.
    #[derive(Clone, Debug, Default)]
    pub struct OutputSource {
        /// Normalizes the attributes defined in the schema in the input data.
        pub apply_normalization: Option<Value<bool>>,
        /// The Customer Profiles integration configuration for the output source.
        pub customer_profiles_integration_config: Option<Value<CustomerProfilesIntegrationConfig>>,
        /// Customer KMS ARN for encryption at rest. If not provided, system will use an AWS Entity Resolution managed KMS
        /// key.
        pub kms_arn: Option<Value<String>>,
        /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. Each of these objects
        /// selects a column to be included in the output table, and whether the values of the column should be hashed.
        ///
        /// Required. 0 to 750 items.
        pub output: Option<Value<Vec<OutputAttribute>>>,
        /// The S3 path to which AWS Entity Resolution will write the output table.
        ///
        /// 0 to 1024 characters.
        pub output_s3_path: Option<Value<String>>,
    }

    impl Lower for OutputSource {
        fn fields(self, to: &mut Fields) {
            to.set("ApplyNormalization", self.apply_normalization);
            to.set("CustomerProfilesIntegrationConfig", self.customer_profiles_integration_config);
            to.set("KMSArn", self.kms_arn);
            to.set("Output", self.output);
            to.set("OutputS3Path", self.output_s3_path);
        }
    }

    /// The Customer Profiles integration configuration for the output source.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerProfilesIntegrationConfig {
        /// The Amazon Resource Name (ARN) of the Customer Profiles domain.
        ///
        /// Required.
        pub domain_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Customer Profiles object type.
        ///
        /// Required.
        pub object_type_arn: Option<Value<String>>,
    }

    impl Lower for CustomerProfilesIntegrationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DomainArn", self.domain_arn);
            to.set("ObjectTypeArn", self.object_type_arn);
        }
    }

    /// A list of `OutputAttribute` objects, each of which have the fields `Name` and `Hashed`. Each of these objects
    /// selects a column to be included in the output table, and whether the values of the column should be hashed.
    #[derive(Clone, Debug, Default)]
    pub struct OutputAttribute {
        /// Enables the ability to hash the column values in the output.
        pub hashed: Option<Value<bool>>,
        /// A name of a column to be written to the output. This must be an `InputField` name in the schema mapping.
        ///
        /// Required. 0 to 255 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for OutputAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Hashed", self.hashed);
            to.set("Name", self.name);
        }
    }

    /// An object which defines the `resolutionType` and the `ruleBasedProperties`.
    #[derive(Clone, Debug, Default)]
    pub struct ResolutionTechniques {
        /// Enables the workflow to use real-time matching. Can only be set on creation for RULE\_MATCHING workflows that
        /// define RuleConditionProperties.
        ///
        /// A change replaces the resource.
        pub enable_real_time_matching: Option<Value<bool>>,
        /// The properties of the provider service.
        pub provider_properties: Option<Value<ProviderProperties>>,
        /// The type of matching workflow to create. Specify one of the following types.
        ///
        /// One of `RULE_MATCHING`, `ML_MATCHING`, `PROVIDER`.
        pub resolution_type: Option<Value<String>>,
        /// An object which defines the list of matching rules to run and has a field `rules`, which is a list of rule
        /// objects.
        pub rule_based_properties: Option<Value<RuleBasedProperties>>,
        /// An object containing the `rules` for a matching workflow.
        pub rule_condition_properties: Option<Value<RuleConditionProperties>>,
    }

    impl Lower for ResolutionTechniques {
        fn fields(self, to: &mut Fields) {
            to.set("EnableRealTimeMatching", self.enable_real_time_matching);
            to.set("ProviderProperties", self.provider_properties);
            to.set("ResolutionType", self.resolution_type);
            to.set("RuleBasedProperties", self.rule_based_properties);
            to.set("RuleConditionProperties", self.rule_condition_properties);
        }
    }

    /// An object containing the `providerServiceARN`, `intermediateSourceConfiguration`, and `providerConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderProperties {
        /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved
        /// permanently.
        pub intermediate_source_configuration: Option<Value<IntermediateSourceConfiguration>>,
        /// The required configuration fields to use with the provider service.
        pub provider_configuration: Option<Value<BTreeMap<String, String>>>,
        /// The ARN of the provider service.
        ///
        /// Required. 20 to 255 characters.
        pub provider_service_arn: Option<Value<String>>,
    }

    impl Lower for ProviderProperties {
        fn fields(self, to: &mut Fields) {
            to.set("IntermediateSourceConfiguration", self.intermediate_source_configuration);
            to.set("ProviderConfiguration", self.provider_configuration);
            to.set("ProviderServiceArn", self.provider_service_arn);
        }
    }

    /// The Amazon S3 location that temporarily stores your data while it processes. Your information won't be saved
    /// permanently.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateSourceConfiguration {
        /// The Amazon S3 location (bucket and prefix). For example: `s3://provider_bucket/DOC-EXAMPLE-BUCKET`.
        ///
        /// Required. 1 to 1024 characters.
        pub intermediate_s3_path: Option<Value<String>>,
    }

    impl Lower for IntermediateSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IntermediateS3Path", self.intermediate_s3_path);
        }
    }

    /// An object which defines the list of matching rules to run in a matching workflow.
    #[derive(Clone, Debug, Default)]
    pub struct RuleBasedProperties {
        /// The comparison type. You can choose `ONE_TO_ONE` or `MANY_TO_MANY` as the `attributeMatchingModel`.
        ///
        /// Required. One of `ONE_TO_ONE`, `MANY_TO_MANY`.
        pub attribute_matching_model: Option<Value<String>>,
        /// An indicator of whether to generate IDs and index the data or not.
        ///
        /// One of `IDENTIFIER_GENERATION`, `INDEXING`.
        pub match_purpose: Option<Value<String>>,
        /// A list of `Rule` objects, each of which have fields `RuleName` and `MatchingKeys`.
        ///
        /// Required. 1 to 25 items.
        pub rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for RuleBasedProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeMatchingModel", self.attribute_matching_model);
            to.set("MatchPurpose", self.match_purpose);
            to.set("Rules", self.rules);
        }
    }

    /// An object containing the `ruleName` and `matchingKeys`.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// A list of `MatchingKeys`. The `MatchingKeys` must have been defined in the `SchemaMapping`. Two records are
        /// considered to match according to this rule if all of the `MatchingKeys` match.
        ///
        /// Required. 1 to 15 items.
        pub matching_keys: Option<Value<Vec<String>>>,
        /// A name for the matching rule.
        ///
        /// Required. 0 to 255 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingKeys", self.matching_keys);
            to.set("RuleName", self.rule_name);
        }
    }

    /// The properties of a rule condition that provides the ability to use more complex syntax.
    #[derive(Clone, Debug, Default)]
    pub struct RuleConditionProperties {
        /// Configuration for matching behavior within rule condition properties.
        pub matching_config: Option<Value<MatchingConfig>>,
        /// A list of rule objects, each of which have fields `ruleName` and `condition`.
        ///
        /// Required. 1 to 25 items.
        pub rules: Option<Value<Vec<RuleCondition>>>,
    }

    impl Lower for RuleConditionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("MatchingConfig", self.matching_config);
            to.set("Rules", self.rules);
        }
    }

    /// Configuration for matching behavior within rule condition properties.
    #[derive(Clone, Debug, Default)]
    pub struct MatchingConfig {
        /// Enables transitive matching to process records across all rule levels and connect unmatched records to existing
        /// match groups.
        pub enable_transitive_matching: Option<Value<bool>>,
    }

    impl Lower for MatchingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EnableTransitiveMatching", self.enable_transitive_matching);
        }
    }

    /// An object that defines the `ruleCondition` and the `ruleName` to use in a matching workflow.
    #[derive(Clone, Debug, Default)]
    pub struct RuleCondition {
        /// A statement that specifies the conditions for a matching rule.
        pub condition: Option<Value<String>>,
        /// A name for the matching rule.
        ///
        /// 0 to 255 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for RuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("RuleName", self.rule_name);
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
}

/// `AWS::EntityResolution::PolicyStatement`.
///
/// Adds a policy statement object. To retrieve a list of existing policy statements, use the `GetPolicy` API.
#[derive(Clone, Debug, Default)]
pub struct PolicyStatement {
    /// The action that the principal can use on the resource.
    ///
    /// At least 1 items.
    pub action: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the resource that will be accessed by the principal.
    ///
    /// Required. A change replaces the resource.
    pub arn: Option<Value<String>>,
    /// A set of condition keys that you can use in key policies.
    ///
    /// 1 to 40960 characters.
    pub condition: Option<Value<String>>,
    /// Determines whether the permissions specified in the policy are to be allowed ( `Allow` ) or denied ( `Deny` ).
    ///
    /// One of `Allow`, `Deny`.
    pub effect: Option<Value<String>>,
    /// The AWS service or AWS account that can access the resource defined as ARN.
    ///
    /// At least 1 items.
    pub principal: Option<Value<Vec<String>>>,
    /// A statement identifier that differentiates the statement from others in the same policy.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub statement_id: Option<Value<String>>,
}

impl Lower for PolicyStatement {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Arn", self.arn);
        to.set("Condition", self.condition);
        to.set("Effect", self.effect);
        to.set("Principal", self.principal);
        to.set("StatementId", self.statement_id);
    }
}

impl Level1 for PolicyStatement {
    const TYPE: &'static str = "AWS::EntityResolution::PolicyStatement";
}

impl Handle<PolicyStatement> {
    /// `Ref`: `Arn`, `StatementId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EntityResolution::SchemaMapping`.
///
/// Creates a schema mapping, which defines the schema of the input customer records table.
///
/// Its ARN: `arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}`.
#[derive(Clone, Debug, Default)]
pub struct SchemaMapping {
    /// A description of the schema.
    ///
    /// 0 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A list of `MappedInputFields`. Each `MappedInputField` corresponds to a column the source data table, and
    /// contains column name plus additional information that AWS Entity Resolution uses for matching.
    ///
    /// Required. 2 to 35 items. A change replaces the resource.
    pub mapped_input_fields: Option<Value<Vec<schema_mapping::SchemaInputAttribute>>>,
    /// The name of the schema. There can't be multiple `SchemaMappings` with the same name.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub schema_name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<schema_mapping::Tag>>>,
}

impl Lower for SchemaMapping {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("MappedInputFields", self.mapped_input_fields);
        to.set("SchemaName", self.schema_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SchemaMapping {
    const TYPE: &'static str = "AWS::EntityResolution::SchemaMapping";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SchemaMapping> {
    /// `Ref`: its `SchemaName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time of this SchemaMapping got created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with.
    pub fn has_workflows(self) -> Value<bool> {
        self.attribute("HasWorkflows")
    }

    /// The SchemaMapping arn associated with the Schema.
    pub fn schema_arn(self) -> Value<Arn> {
        self.attribute("SchemaArn")
    }

    /// The time of this SchemaMapping got last updated at.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`SchemaMapping`] is made of.
pub mod schema_mapping {
    use super::*;

    /// A configuration object for defining input data fields in AWS Entity Resolution. The `SchemaInputAttribute`
    /// specifies how individual fields in your input data should be processed and matched.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaInputAttribute {
        /// A string containing the field name.
        ///
        /// Required. 0 to 255 characters. A change replaces the resource.
        pub field_name: Option<Value<String>>,
        /// A string that instructs AWS Entity Resolution to combine several columns into a unified column with the
        /// identical attribute type.
        ///
        /// 0 to 255 characters. A change replaces the resource.
        pub group_name: Option<Value<String>>,
        /// Indicates if the column values are hashed in the schema input.
        pub hashed: Option<Value<bool>>,
        /// A key that allows grouping of multiple input attributes into a unified matching group.
        ///
        /// 0 to 255 characters. A change replaces the resource.
        pub match_key: Option<Value<String>>,
        /// The subtype of the attribute, selected from a list of values.
        ///
        /// At most 255 characters.
        pub sub_type: Option<Value<String>>,
        /// The type of the attribute, selected from a list of values.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SchemaInputAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("GroupName", self.group_name);
            to.set("Hashed", self.hashed);
            to.set("MatchKey", self.match_key);
            to.set("SubType", self.sub_type);
            to.set("Type", self.type_);
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
}
