//! `AWS::Config`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Config::AggregationAuthorization`.
///
/// An object that represents the authorizations granted to aggregator accounts and regions.
#[derive(Clone, Debug, Default)]
pub struct AggregationAuthorization {
    /// The 12-digit account ID of the account authorized to aggregate data.
    ///
    /// Required. A change replaces the resource.
    pub authorized_account_id: Option<Value<String>>,
    /// The region authorized to collect aggregated data.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub authorized_aws_region: Option<Value<String>>,
    /// An array of tag object.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<aggregation_authorization::Tag>>>,
}

impl Lower for AggregationAuthorization {
    fn fields(self, to: &mut Fields) {
        to.set("AuthorizedAccountId", self.authorized_account_id);
        to.set("AuthorizedAwsRegion", self.authorized_aws_region);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AggregationAuthorization {
    const TYPE: &'static str = "AWS::Config::AggregationAuthorization";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AggregationAuthorization> {
    /// `Ref`: `AuthorizedAccountId`, `AuthorizedAwsRegion`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the aggregation object.
    pub fn aggregation_authorization_arn(self) -> Value<Arn> {
        self.attribute("AggregationAuthorizationArn")
    }
}

/// What [`AggregationAuthorization`] is made of.
pub mod aggregation_authorization {
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

/// `AWS::Config::ConfigRule`.
///
/// Adds or updates an AWS Config rule to evaluate if your AWS resources comply with your desired configurations.
///
/// Its ARN: `arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigRule {
    /// Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that
    /// affect the compliance.
    pub compliance: Option<Value<config_rule::Compliance>>,
    /// A name for the AWS Config rule. If you don't specify a name, CloudFormation generates a unique physical ID and
    /// uses that ID for the rule name.
    ///
    /// A change replaces the resource.
    pub config_rule_name: Option<Value<String>>,
    /// The description that you provide for the AWS Config rule.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The modes the AWS Config rule can be evaluated in. The valid values are distinct objects. By default, the value
    /// is Detective evaluation mode only.
    pub evaluation_modes: Option<Value<Vec<config_rule::EvaluationModeConfiguration>>>,
    /// A string, in JSON format, that is passed to the AWS Config rule Lambda function.
    pub input_parameters: Option<Value<Json>>,
    /// The maximum frequency with which AWS Config runs evaluations for a rule. You can specify a value for
    /// `MaximumExecutionFrequency` when.
    pub maximum_execution_frequency: Option<Value<String>>,
    /// Defines which resources can trigger an evaluation for the rule. The scope can include one or more resource
    /// types, a combination of one resource type and one resource ID, or a combination of a tag key and value.
    pub scope: Option<Value<config_rule::Scope>>,
    /// Provides the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and `CUSTOM_LAMBDA`
    /// for Custom Lambda rules), the rule identifier, and the notifications that cause the function to evaluate your
    /// AWS resources.
    ///
    /// Required.
    pub source: Option<Value<config_rule::Source>>,
}

impl Lower for ConfigRule {
    fn fields(self, to: &mut Fields) {
        to.set("Compliance", self.compliance);
        to.set("ConfigRuleName", self.config_rule_name);
        to.set("Description", self.description);
        to.set("EvaluationModes", self.evaluation_modes);
        to.set("InputParameters", self.input_parameters);
        to.set("MaximumExecutionFrequency", self.maximum_execution_frequency);
        to.set("Scope", self.scope);
        to.set("Source", self.source);
    }
}

impl Level1 for ConfigRule {
    const TYPE: &'static str = "AWS::Config::ConfigRule";
}

impl Handle<ConfigRule> {
    /// `Ref`: its `ConfigRuleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AWS Config rule, such as
    /// `arn:aws:config:us-east-1:123456789012:config-rule/config-rule-a1bzhi`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Compliance type determined by the Config rule.
    pub fn compliance_type(self) -> Value<String> {
        self.attribute("Compliance.Type")
    }

    /// The ID of the AWS Config rule, such as `config-rule-a1bzhi`.
    pub fn config_rule_id(self) -> Value<String> {
        self.attribute("ConfigRuleId")
    }
}

/// What [`ConfigRule`] is made of.
pub mod config_rule {
    use super::*;

    /// Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that
    /// affect the compliance.
    #[derive(Clone, Debug, Default)]
    pub struct Compliance {}

    impl Lower for Compliance {
        fn fields(self, _: &mut Fields) {}
    }

    /// The configuration object for AWS Config rule evaluation mode. The supported valid values are Detective or
    /// Proactive.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationModeConfiguration {
        /// The mode of an evaluation. The valid values are Detective or Proactive.
        pub mode: Option<Value<String>>,
    }

    impl Lower for EvaluationModeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// Defines which resources trigger an evaluation for an AWS Config rule. The scope can include one or more resource
    /// types, a combination of a tag key and value, or a combination of one resource type and one resource ID.
    #[derive(Clone, Debug, Default)]
    pub struct Scope {
        /// The ID of the only AWS resource that you want to trigger an evaluation for the rule. If you specify a resource
        /// ID, you must specify one resource type for `ComplianceResourceTypes`.
        pub compliance_resource_id: Option<Value<String>>,
        /// The resource types of only those AWS resources that you want to trigger an evaluation for the rule. You can only
        /// specify one type if you also specify a resource ID for `ComplianceResourceId`.
        pub compliance_resource_types: Option<Value<Vec<String>>>,
        /// The tag key that is applied to only those AWS resources that you want to trigger an evaluation for the rule.
        pub tag_key: Option<Value<String>>,
        /// The tag value applied to only those AWS resources that you want to trigger an evaluation for the rule.
        pub tag_value: Option<Value<String>>,
    }

    impl Lower for Scope {
        fn fields(self, to: &mut Fields) {
            to.set("ComplianceResourceId", self.compliance_resource_id);
            to.set("ComplianceResourceTypes", self.compliance_resource_types);
            to.set("TagKey", self.tag_key);
            to.set("TagValue", self.tag_value);
        }
    }

    /// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy
    /// rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the
    /// evaluation of your AWS…
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// Provides the runtime system, policy definition, and whether debug logging is enabled. Required when owner is set
        /// to `CUSTOM_POLICY`.
        pub custom_policy_details: Option<Value<CustomPolicyDetails>>,
        /// Indicates whether AWS or the customer owns and manages the AWS Config rule.
        ///
        /// Required.
        pub owner: Option<Value<String>>,
        /// Provides the source and the message types that cause AWS Config to evaluate your AWS resources against a rule.
        pub source_details: Option<Value<Vec<SourceDetail>>>,
        /// For AWS Config Managed rules, a predefined identifier from a list. For example, `IAM_PASSWORD_POLICY` is a
        /// managed rule.
        pub source_identifier: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("CustomPolicyDetails", self.custom_policy_details);
            to.set("Owner", self.owner);
            to.set("SourceDetails", self.source_details);
            to.set("SourceIdentifier", self.source_identifier);
        }
    }

    /// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy
    /// rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the
    /// evaluation of your AWS…
    #[derive(Clone, Debug, Default)]
    pub struct CustomPolicyDetails {
        /// The boolean expression for enabling debug logging for your AWS Config Custom Policy rule. The default value is
        /// `false`.
        pub enable_debug_log_delivery: Option<Value<bool>>,
        /// The runtime system for your AWS Config Custom Policy rule. Guard is a policy-as-code language that allows you to
        /// write policies that are enforced by AWS Config Custom Policy rules.
        pub policy_runtime: Option<Value<String>>,
        /// The policy definition containing the logic for your AWS Config Custom Policy rule.
        pub policy_text: Option<Value<String>>,
    }

    impl Lower for CustomPolicyDetails {
        fn fields(self, to: &mut Fields) {
            to.set("EnableDebugLogDelivery", self.enable_debug_log_delivery);
            to.set("PolicyRuntime", self.policy_runtime);
            to.set("PolicyText", self.policy_text);
        }
    }

    /// Provides the source and the message types that trigger AWS Config to evaluate your AWS resources against a rule.
    #[derive(Clone, Debug, Default)]
    pub struct SourceDetail {
        /// The source of the event, such as an AWS service, that triggers AWS Config to evaluate your AWS resources.
        ///
        /// Required.
        pub event_source: Option<Value<String>>,
        /// The frequency at which you want AWS Config to run evaluations for a custom rule with a periodic trigger.
        pub maximum_execution_frequency: Option<Value<String>>,
        /// The type of notification that triggers AWS Config to run an evaluation for a rule. You can specify the following
        /// notification types.
        ///
        /// Required.
        pub message_type: Option<Value<String>>,
    }

    impl Lower for SourceDetail {
        fn fields(self, to: &mut Fields) {
            to.set("EventSource", self.event_source);
            to.set("MaximumExecutionFrequency", self.maximum_execution_frequency);
            to.set("MessageType", self.message_type);
        }
    }
}

/// `AWS::Config::ConfigurationAggregator`.
///
/// The details about the configuration aggregator, including information about source accounts, regions, and
/// metadata of the aggregator.
///
/// Its ARN: `arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationAggregator {
    /// Provides a list of source accounts and regions to be aggregated.
    ///
    /// 0 to 1 items.
    pub account_aggregation_sources: Option<Value<Vec<configuration_aggregator::AccountAggregationSource>>>,
    /// The name of the aggregator.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub configuration_aggregator_name: Option<Value<String>>,
    /// Provides an organization and list of regions to be aggregated.
    pub organization_aggregation_source: Option<Value<configuration_aggregator::OrganizationAggregationSource>>,
    /// An array of tag object.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<configuration_aggregator::Tag>>>,
}

impl Lower for ConfigurationAggregator {
    fn fields(self, to: &mut Fields) {
        to.set("AccountAggregationSources", self.account_aggregation_sources);
        to.set("ConfigurationAggregatorName", self.configuration_aggregator_name);
        to.set("OrganizationAggregationSource", self.organization_aggregation_source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfigurationAggregator {
    const TYPE: &'static str = "AWS::Config::ConfigurationAggregator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationAggregator> {
    /// `Ref`: its `ConfigurationAggregatorName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the aggregator.
    pub fn configuration_aggregator_arn(self) -> Value<Arn> {
        self.attribute("ConfigurationAggregatorArn")
    }
}

/// What [`ConfigurationAggregator`] is made of.
pub mod configuration_aggregator {
    use super::*;

    /// A collection of accounts and regions.
    #[derive(Clone, Debug, Default)]
    pub struct AccountAggregationSource {
        /// The 12-digit account ID of the account being aggregated.
        ///
        /// Required. At least 1 items.
        pub account_ids: Option<Value<Vec<String>>>,
        /// If true, aggregate existing AWS Config regions and future regions.
        pub all_aws_regions: Option<Value<bool>>,
        /// The source regions being aggregated.
        ///
        /// At least 1 items.
        pub aws_regions: Option<Value<Vec<String>>>,
    }

    impl Lower for AccountAggregationSource {
        fn fields(self, to: &mut Fields) {
            to.set("AccountIds", self.account_ids);
            to.set("AllAwsRegions", self.all_aws_regions);
            to.set("AwsRegions", self.aws_regions);
        }
    }

    /// This object contains regions to set up the aggregator and an IAM role to retrieve organization details.
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationAggregationSource {
        /// If true, aggregate existing AWS Config regions and future regions.
        pub all_aws_regions: Option<Value<bool>>,
        /// The source regions being aggregated.
        ///
        /// At least 1 items.
        pub aws_regions: Option<Value<Vec<String>>>,
        /// ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator account.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for OrganizationAggregationSource {
        fn fields(self, to: &mut Fields) {
            to.set("AllAwsRegions", self.all_aws_regions);
            to.set("AwsRegions", self.aws_regions);
            to.set("RoleArn", self.role_arn);
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

/// `AWS::Config::ConfigurationRecorder`.
///
/// The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records
/// for configuration changes.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationRecorder {
    /// The name of the configuration recorder. AWS Config automatically assigns the name of "default" when creating the
    /// configuration recorder.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies which resource types AWS Config records for configuration changes.
    pub recording_group: Option<Value<configuration_recorder::RecordingGroup>>,
    /// Specifies the default recording frequency for the configuration recorder. AWS Config supports \*Continuous
    /// recording\* and \*Daily recording\*.
    pub recording_mode: Option<Value<configuration_recorder::RecordingMode>>,
    /// Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration recorder.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// Defaults to 'true'. Controls whether the recorder starts recording after the create operation. Set this to
    /// 'false' for development and testing purposes.
    ///
    /// A change replaces the resource.
    pub started_on_create: Option<Value<bool>>,
}

impl Lower for ConfigurationRecorder {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("RecordingGroup", self.recording_group);
        to.set("RecordingMode", self.recording_mode);
        to.set("RoleARN", self.role_arn);
        to.set("StartedOnCreate", self.started_on_create);
    }
}

impl Level1 for ConfigurationRecorder {
    const TYPE: &'static str = "AWS::Config::ConfigurationRecorder";
}

impl Handle<ConfigurationRecorder> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the Amazon Resource Name (ARN) for the Configuration Recorder.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }
}

/// What [`ConfigurationRecorder`] is made of.
pub mod configuration_recorder {
    use super::*;

    /// Specifies which resource types AWS Config records for configuration changes.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingGroup {
        /// Specifies whether AWS Config records configuration changes for all supported resource types, excluding the
        /// global IAM resource types.
        pub all_supported: Option<Value<bool>>,
        /// An object that specifies how AWS Config excludes resource types from being recorded by the configuration
        /// recorder.
        pub exclusion_by_resource_types: Option<Value<ExclusionByResourceTypes>>,
        /// This option is a bundle which only applies to the global IAM resource types: IAM users, groups, roles, and
        /// customer managed policies.
        pub include_global_resource_types: Option<Value<bool>>,
        /// An object that specifies the recording strategy for the configuration recorder.
        pub recording_strategy: Option<Value<RecordingStrategy>>,
        /// A comma-separated list that specifies which resource types AWS Config records.
        pub resource_types: Option<Value<Vec<String>>>,
    }

    impl Lower for RecordingGroup {
        fn fields(self, to: &mut Fields) {
            to.set("AllSupported", self.all_supported);
            to.set("ExclusionByResourceTypes", self.exclusion_by_resource_types);
            to.set("IncludeGlobalResourceTypes", self.include_global_resource_types);
            to.set("RecordingStrategy", self.recording_strategy);
            to.set("ResourceTypes", self.resource_types);
        }
    }

    /// Specifies whether the configuration recorder excludes certain resource types from being recorded. Use the
    /// `ResourceTypes` field to enter a comma-separated list of resource types you want to exclude from recording.
    #[derive(Clone, Debug, Default)]
    pub struct ExclusionByResourceTypes {
        /// A comma-separated list of resource types to exclude from recording by the configuration recorder.
        ///
        /// Required.
        pub resource_types: Option<Value<Vec<String>>>,
    }

    impl Lower for ExclusionByResourceTypes {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceTypes", self.resource_types);
        }
    }

    /// Specifies the recording strategy of the configuration recorder.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingStrategy {
        /// The recording strategy for the configuration recorder.
        ///
        /// Required.
        pub use_only: Option<Value<String>>,
    }

    impl Lower for RecordingStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("UseOnly", self.use_only);
        }
    }

    /// Specifies the default recording frequency that AWS Config uses to record configuration changes. AWS Config
    /// supports \*Continuous recording\* and \*Daily recording\*.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingMode {
        /// The default recording frequency that AWS Config uses to record configuration changes.
        ///
        /// Required.
        pub recording_frequency: Option<Value<String>>,
        /// An array of `recordingModeOverride` objects for you to specify your overrides for the recording mode.
        pub recording_mode_overrides: Option<Value<Vec<RecordingModeOverride>>>,
    }

    impl Lower for RecordingMode {
        fn fields(self, to: &mut Fields) {
            to.set("RecordingFrequency", self.recording_frequency);
            to.set("RecordingModeOverrides", self.recording_mode_overrides);
        }
    }

    /// An object for you to specify your overrides for the recording mode.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingModeOverride {
        /// A description that you provide for the override.
        pub description: Option<Value<String>>,
        /// The recording frequency that will be applied to all the resource types specified in the override.
        ///
        /// Required.
        pub recording_frequency: Option<Value<String>>,
        /// A comma-separated list that specifies which resource types AWS Config includes in the override.
        ///
        /// Required.
        pub resource_types: Option<Value<Vec<String>>>,
    }

    impl Lower for RecordingModeOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("RecordingFrequency", self.recording_frequency);
            to.set("ResourceTypes", self.resource_types);
        }
    }
}

/// `AWS::Config::ConformancePack`.
///
/// A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in an
/// account and a region.
#[derive(Clone, Debug, Default)]
pub struct ConformancePack {
    /// A list of ConformancePackInputParameter objects.
    ///
    /// 0 to 60 items.
    pub conformance_pack_input_parameters: Option<Value<Vec<conformance_pack::ConformancePackInputParameter>>>,
    /// Name of the conformance pack you want to create.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub conformance_pack_name: Option<Value<String>>,
    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// 0 to 63 characters.
    pub delivery_s3_bucket: Option<Value<String>>,
    /// The prefix for the Amazon S3 bucket.
    ///
    /// 0 to 1024 characters.
    pub delivery_s3_key_prefix: Option<Value<String>>,
    /// The tags for the conformance pack.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<conformance_pack::Tag>>>,
    /// A string containing full conformance pack template body. Structure containing the template body with a minimum
    /// length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// 1 to 51200 characters.
    pub template_body: Option<Value<String>>,
    /// Location of file containing the template body `(s3://bucketname/prefix).` The uri must point to the conformance
    /// pack template (max size: 300 KB) that is located in an Amazon S3 bucket.
    ///
    /// 1 to 1024 characters.
    pub template_s3_uri: Option<Value<String>>,
    /// An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM
    /// document) and the version of the SSM document that is used to create a conformance pack.
    pub template_ssm_document_details: Option<Value<conformance_pack::TemplateSSMDocumentDetails>>,
}

impl Lower for ConformancePack {
    fn fields(self, to: &mut Fields) {
        to.set("ConformancePackInputParameters", self.conformance_pack_input_parameters);
        to.set("ConformancePackName", self.conformance_pack_name);
        to.set("DeliveryS3Bucket", self.delivery_s3_bucket);
        to.set("DeliveryS3KeyPrefix", self.delivery_s3_key_prefix);
        to.set("Tags", self.tags);
        to.set("TemplateBody", self.template_body);
        to.set("TemplateS3Uri", self.template_s3_uri);
        to.set("TemplateSSMDocumentDetails", self.template_ssm_document_details);
    }
}

impl Level1 for ConformancePack {
    const TYPE: &'static str = "AWS::Config::ConformancePack";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConformancePack> {
    /// `Ref`: its `ConformancePackName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the conformance pack.
    pub fn conformance_pack_arn(self) -> Value<Arn> {
        self.attribute("ConformancePackArn")
    }
}

/// What [`ConformancePack`] is made of.
pub mod conformance_pack {
    use super::*;

    /// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can
    /// have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
    #[derive(Clone, Debug, Default)]
    pub struct ConformancePackInputParameter {
        /// One part of a key-value pair.
        ///
        /// Required. 0 to 255 characters.
        pub parameter_name: Option<Value<String>>,
        /// Another part of the key-value pair.
        ///
        /// Required. 0 to 4096 characters.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for ConformancePackInputParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
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

    /// This API allows you to create a conformance pack template with an AWS Systems Manager document (SSM document).
    #[derive(Clone, Debug, Default)]
    pub struct TemplateSSMDocumentDetails {
        /// The name or Amazon Resource Name (ARN) of the SSM document to use to create a conformance pack. If you use the
        /// document name, AWS Config checks only your account and AWS Region for the SSM document.
        ///
        /// 3 to 128 characters.
        pub document_name: Option<Value<String>>,
        /// The version of the SSM document to use to create a conformance pack. By default, AWS Config uses the latest
        /// version.
        ///
        /// 1 to 128 characters.
        pub document_version: Option<Value<String>>,
    }

    impl Lower for TemplateSSMDocumentDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentName", self.document_name);
            to.set("DocumentVersion", self.document_version);
        }
    }
}

/// `AWS::Config::Connector`.
///
/// Resource Type definition for AWS::Config::Connector.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The configuration for the connector. Specify the third-party cloud provider configuration.
    ///
    /// Required. A change replaces the resource.
    pub connector_configuration: Option<Value<connector::ConnectorConfiguration>>,
    /// The tags for the connector.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<connector::Tag>>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorConfiguration", self.connector_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::Config::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connector.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the connector was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The name of the connector. AWS Config automatically assigns the name when creating the Connector.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// The configuration for the connector. Specify the third-party cloud provider configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorConfiguration {
        /// Configuration for connecting to Microsoft Azure.
        pub azure: Option<Value<AzureConnectorConfiguration>>,
    }

    impl Lower for ConnectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Azure", self.azure);
        }
    }

    /// Configuration for connecting to Microsoft Azure.
    #[derive(Clone, Debug, Default)]
    pub struct AzureConnectorConfiguration {
        /// The Azure client (application) identifier.
        ///
        /// Required. 1 to 128 characters.
        pub client_identifier: Option<Value<String>>,
        /// The Azure tenant identifier.
        ///
        /// Required. 1 to 128 characters.
        pub tenant_identifier: Option<Value<String>>,
    }

    impl Lower for AzureConnectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ClientIdentifier", self.client_identifier);
            to.set("TenantIdentifier", self.tenant_identifier);
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

/// `AWS::Config::DeliveryChannel`.
///
/// Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon
/// topic.
#[derive(Clone, Debug, Default)]
pub struct DeliveryChannel {
    /// The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket.
    pub config_snapshot_delivery_properties: Option<Value<delivery_channel::ConfigSnapshotDeliveryProperties>>,
    /// A name for the delivery channel. If you don't specify a name, CloudFormation generates a unique physical ID and
    /// uses that ID for the delivery channel name.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration history
    /// files.
    ///
    /// Required.
    pub s3_bucket_name: Option<Value<String>>,
    /// The prefix for the specified Amazon S3 bucket.
    pub s3_key_prefix: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS ) AWS KMS key (KMS key) used to encrypt
    /// objects delivered by AWS Config.
    pub s3_kms_key_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about
    /// configuration changes.
    pub sns_topic_arn: Option<Value<String>>,
}

impl Lower for DeliveryChannel {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigSnapshotDeliveryProperties", self.config_snapshot_delivery_properties);
        to.set("Name", self.name);
        to.set("S3BucketName", self.s3_bucket_name);
        to.set("S3KeyPrefix", self.s3_key_prefix);
        to.set("S3KmsKeyArn", self.s3_kms_key_arn);
        to.set("SnsTopicARN", self.sns_topic_arn);
    }
}

impl Level1 for DeliveryChannel {
    const TYPE: &'static str = "AWS::Config::DeliveryChannel";
}

impl Handle<DeliveryChannel> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DeliveryChannel`] is made of.
pub mod delivery_channel {
    use super::*;

    /// Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your
    /// delivery channel.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigSnapshotDeliveryProperties {
        /// The frequency with which AWS Config delivers configuration snapshots.
        ///
        /// One of `One_Hour`, `Three_Hours`, `Six_Hours`, `Twelve_Hours`, `TwentyFour_Hours`.
        pub delivery_frequency: Option<Value<String>>,
    }

    impl Lower for ConfigSnapshotDeliveryProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryFrequency", self.delivery_frequency);
        }
    }
}

/// `AWS::Config::OrganizationConfigRule`.
///
/// Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with
/// your desired configurations.
///
/// Its ARN: `arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct OrganizationConfigRule {
    /// A comma-separated list of accounts excluded from organization AWS Config rule.
    ///
    /// 0 to 1000 items.
    pub excluded_accounts: Option<Value<Vec<String>>>,
    /// The name that you assign to organization AWS Config rule.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub organization_config_rule_name: Option<Value<String>>,
    /// An object that specifies metadata for your organization's AWS Config Custom Policy rule.
    pub organization_custom_policy_rule_metadata:
        Option<Value<organization_config_rule::OrganizationCustomPolicyRuleMetadata>>,
    /// An `OrganizationCustomRuleMetadata` object.
    pub organization_custom_rule_metadata: Option<Value<organization_config_rule::OrganizationCustomRuleMetadata>>,
    /// An `OrganizationManagedRuleMetadata` object.
    pub organization_managed_rule_metadata: Option<Value<organization_config_rule::OrganizationManagedRuleMetadata>>,
}

impl Lower for OrganizationConfigRule {
    fn fields(self, to: &mut Fields) {
        to.set("ExcludedAccounts", self.excluded_accounts);
        to.set("OrganizationConfigRuleName", self.organization_config_rule_name);
        to.set("OrganizationCustomPolicyRuleMetadata", self.organization_custom_policy_rule_metadata);
        to.set("OrganizationCustomRuleMetadata", self.organization_custom_rule_metadata);
        to.set("OrganizationManagedRuleMetadata", self.organization_managed_rule_metadata);
    }
}

impl Level1 for OrganizationConfigRule {
    const TYPE: &'static str = "AWS::Config::OrganizationConfigRule";
}

impl Handle<OrganizationConfigRule> {
    /// `Ref`: its `OrganizationConfigRuleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `OrganizationConfigRuleArn`.
    pub fn organization_config_rule_arn(self) -> Value<Arn> {
        self.attribute("OrganizationConfigRuleArn")
    }
}

/// What [`OrganizationConfigRule`] is made of.
pub mod organization_config_rule {
    use super::*;

    /// An object that specifies metadata for your organization's AWS Config Custom Policy rule.
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationCustomPolicyRuleMetadata {
        /// A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule.
        ///
        /// 0 to 1000 items.
        pub debug_log_delivery_accounts: Option<Value<Vec<String>>>,
        /// The description that you provide for your organization AWS Config Custom Policy rule.
        ///
        /// 0 to 256 characters.
        pub description: Option<Value<String>>,
        /// A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule.
        ///
        /// 1 to 1024 characters.
        pub input_parameters: Option<Value<String>>,
        /// The type of notification that initiates AWS Config to run an evaluation for a rule. For AWS Config Custom Policy
        /// rules, AWS Config supports change-initiated notification types.
        pub organization_config_rule_trigger_types: Option<Value<Vec<String>>>,
        /// The policy definition containing the logic for your organization AWS Config Custom Policy rule.
        ///
        /// Required. 0 to 10000 characters.
        pub policy_text: Option<Value<String>>,
        /// The ID of the AWS resource that was evaluated.
        ///
        /// 1 to 768 characters.
        pub resource_id_scope: Option<Value<String>>,
        /// The type of the AWS resource that was evaluated.
        ///
        /// 0 to 100 items.
        pub resource_types_scope: Option<Value<Vec<String>>>,
        /// The runtime system for your organization AWS Config Custom Policy rules. Guard is a policy-as-code language that
        /// allows you to write policies that are enforced by AWS Config Custom Policy rules.
        ///
        /// Required.
        pub runtime: Option<Value<String>>,
        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub tag_key_scope: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category
        /// (key).
        ///
        /// 1 to 256 characters.
        pub tag_value_scope: Option<Value<String>>,
    }

    impl Lower for OrganizationCustomPolicyRuleMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("DebugLogDeliveryAccounts", self.debug_log_delivery_accounts);
            to.set("Description", self.description);
            to.set("InputParameters", self.input_parameters);
            to.set("OrganizationConfigRuleTriggerTypes", self.organization_config_rule_trigger_types);
            to.set("PolicyText", self.policy_text);
            to.set("ResourceIdScope", self.resource_id_scope);
            to.set("ResourceTypesScope", self.resource_types_scope);
            to.set("Runtime", self.runtime);
            to.set("TagKeyScope", self.tag_key_scope);
            to.set("TagValueScope", self.tag_value_scope);
        }
    }

    /// An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource,
    /// Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources
    /// against a rule.
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationCustomRuleMetadata {
        /// The description that you provide for your organization AWS Config rule.
        ///
        /// 0 to 256 characters.
        pub description: Option<Value<String>>,
        /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
        ///
        /// 1 to 1024 characters.
        pub input_parameters: Option<Value<String>>,
        /// The lambda function ARN.
        ///
        /// Required. 1 to 256 characters.
        pub lambda_function_arn: Option<Value<String>>,
        /// The maximum frequency with which AWS Config runs evaluations for a rule. Your custom rule is triggered when AWS
        /// Config delivers the configuration snapshot.
        ///
        /// One of `One_Hour`, `Six_Hours`, `Three_Hours`, `Twelve_Hours`, `TwentyFour_Hours`.
        pub maximum_execution_frequency: Option<Value<String>>,
        /// The type of notification that triggers AWS Config to run an evaluation for a rule. You can specify the following
        /// notification types.
        ///
        /// Required.
        pub organization_config_rule_trigger_types: Option<Value<Vec<String>>>,
        /// The ID of the AWS resource that was evaluated.
        ///
        /// 1 to 768 characters.
        pub resource_id_scope: Option<Value<String>>,
        /// The type of the AWS resource that was evaluated.
        ///
        /// 0 to 100 items.
        pub resource_types_scope: Option<Value<Vec<String>>>,
        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub tag_key_scope: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category
        /// (key).
        ///
        /// 1 to 256 characters.
        pub tag_value_scope: Option<Value<String>>,
    }

    impl Lower for OrganizationCustomRuleMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("InputParameters", self.input_parameters);
            to.set("LambdaFunctionArn", self.lambda_function_arn);
            to.set("MaximumExecutionFrequency", self.maximum_execution_frequency);
            to.set("OrganizationConfigRuleTriggerTypes", self.organization_config_rule_trigger_types);
            to.set("ResourceIdScope", self.resource_id_scope);
            to.set("ResourceTypesScope", self.resource_types_scope);
            to.set("TagKeyScope", self.tag_key_scope);
            to.set("TagValueScope", self.tag_value_scope);
        }
    }

    /// An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along
    /// with the rule identifier.
    #[derive(Clone, Debug, Default)]
    pub struct OrganizationManagedRuleMetadata {
        /// The description that you provide for your organization AWS Config rule.
        ///
        /// 0 to 256 characters.
        pub description: Option<Value<String>>,
        /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
        ///
        /// 1 to 1024 characters.
        pub input_parameters: Option<Value<String>>,
        /// The maximum frequency with which AWS Config runs evaluations for a rule. This is for an AWS Config managed rule
        /// that is triggered at a periodic frequency.
        ///
        /// One of `One_Hour`, `Six_Hours`, `Three_Hours`, `Twelve_Hours`, `TwentyFour_Hours`.
        pub maximum_execution_frequency: Option<Value<String>>,
        /// The ID of the AWS resource that was evaluated.
        ///
        /// 1 to 768 characters.
        pub resource_id_scope: Option<Value<String>>,
        /// The type of the AWS resource that was evaluated.
        ///
        /// 0 to 100 items.
        pub resource_types_scope: Option<Value<Vec<String>>>,
        /// For organization config managed rules, a predefined identifier from a list. For example, `IAM_PASSWORD_POLICY`
        /// is a managed rule.
        ///
        /// Required. 1 to 256 characters.
        pub rule_identifier: Option<Value<String>>,
        /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub tag_key_scope: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category
        /// (key).
        ///
        /// 1 to 256 characters.
        pub tag_value_scope: Option<Value<String>>,
    }

    impl Lower for OrganizationManagedRuleMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("InputParameters", self.input_parameters);
            to.set("MaximumExecutionFrequency", self.maximum_execution_frequency);
            to.set("ResourceIdScope", self.resource_id_scope);
            to.set("ResourceTypesScope", self.resource_types_scope);
            to.set("RuleIdentifier", self.rule_identifier);
            to.set("TagKeyScope", self.tag_key_scope);
            to.set("TagValueScope", self.tag_value_scope);
        }
    }
}

/// `AWS::Config::OrganizationConformancePack`.
///
/// OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations.
///
/// Its ARN:
/// `arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}`.
#[derive(Clone, Debug, Default)]
pub struct OrganizationConformancePack {
    /// A list of `ConformancePackInputParameter` objects.
    ///
    /// 0 to 60 items.
    pub conformance_pack_input_parameters:
        Option<Value<Vec<organization_conformance_pack::ConformancePackInputParameter>>>,
    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// 0 to 63 characters.
    pub delivery_s3_bucket: Option<Value<String>>,
    /// Any folder structure you want to add to an Amazon S3 bucket.
    ///
    /// 0 to 1024 characters.
    pub delivery_s3_key_prefix: Option<Value<String>>,
    /// A comma-separated list of accounts excluded from organization conformance pack.
    ///
    /// 0 to 1000 items.
    pub excluded_accounts: Option<Value<Vec<String>>>,
    /// The name you assign to an organization conformance pack.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub organization_conformance_pack_name: Option<Value<String>>,
    /// The tags for the organization conformance pack.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<organization_conformance_pack::Tag>>>,
    /// A string containing full conformance pack template body. Structure containing the template body with a minimum
    /// length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// 1 to 51200 characters.
    pub template_body: Option<Value<String>>,
    /// Location of file containing the template body. The uri must point to the conformance pack template (max size:
    /// 300 KB).
    ///
    /// 1 to 1024 characters.
    pub template_s3_uri: Option<Value<String>>,
}

impl Lower for OrganizationConformancePack {
    fn fields(self, to: &mut Fields) {
        to.set("ConformancePackInputParameters", self.conformance_pack_input_parameters);
        to.set("DeliveryS3Bucket", self.delivery_s3_bucket);
        to.set("DeliveryS3KeyPrefix", self.delivery_s3_key_prefix);
        to.set("ExcludedAccounts", self.excluded_accounts);
        to.set("OrganizationConformancePackName", self.organization_conformance_pack_name);
        to.set("Tags", self.tags);
        to.set("TemplateBody", self.template_body);
        to.set("TemplateS3Uri", self.template_s3_uri);
    }
}

impl Level1 for OrganizationConformancePack {
    const TYPE: &'static str = "AWS::Config::OrganizationConformancePack";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OrganizationConformancePack> {
    /// `Ref`: its `OrganizationConformancePackName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the organization conformance pack.
    pub fn organization_conformance_pack_arn(self) -> Value<Arn> {
        self.attribute("OrganizationConformancePackArn")
    }
}

/// What [`OrganizationConformancePack`] is made of.
pub mod organization_conformance_pack {
    use super::*;

    /// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can
    /// have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
    #[derive(Clone, Debug, Default)]
    pub struct ConformancePackInputParameter {
        /// One part of a key-value pair.
        ///
        /// Required. 0 to 255 characters.
        pub parameter_name: Option<Value<String>>,
        /// One part of a key-value pair.
        ///
        /// Required. 0 to 4096 characters.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for ConformancePackInputParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
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

/// `AWS::Config::RemediationConfiguration`.
///
/// An object that represents the details about the remediation configuration that includes the remediation action,
/// parameters, and data to execute the action.
///
/// Its ARN: `arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}`.
#[derive(Clone, Debug, Default)]
pub struct RemediationConfiguration {
    /// The remediation is triggered automatically.
    pub automatic: Option<Value<bool>>,
    /// The name of the AWS Config rule.
    ///
    /// Required. A change replaces the resource.
    pub config_rule_name: Option<Value<String>>,
    /// An ExecutionControls object.
    pub execution_controls: Option<Value<remediation_configuration::ExecutionControls>>,
    /// The maximum number of failed attempts for auto-remediation. If you do not select a number, the default is 5.
    pub maximum_automatic_attempts: Option<Value<i64>>,
    /// An object of the RemediationParameterValue. For more information, see RemediationParameterValue.
    pub parameters: Option<Value<Json>>,
    /// The type of a resource.
    pub resource_type: Option<Value<String>>,
    /// Time window to determine whether or not to add a remediation exception to prevent infinite remediation attempts.
    pub retry_attempt_seconds: Option<Value<i64>>,
    /// Target ID is the name of the SSM document.
    ///
    /// Required.
    pub target_id: Option<Value<String>>,
    /// The type of the target. Target executes remediation. For example, SSM document.
    ///
    /// Required.
    pub target_type: Option<Value<String>>,
    /// Version of the target. For example, version of the SSM document.
    pub target_version: Option<Value<String>>,
}

impl Lower for RemediationConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Automatic", self.automatic);
        to.set("ConfigRuleName", self.config_rule_name);
        to.set("ExecutionControls", self.execution_controls);
        to.set("MaximumAutomaticAttempts", self.maximum_automatic_attempts);
        to.set("Parameters", self.parameters);
        to.set("ResourceType", self.resource_type);
        to.set("RetryAttemptSeconds", self.retry_attempt_seconds);
        to.set("TargetId", self.target_id);
        to.set("TargetType", self.target_type);
        to.set("TargetVersion", self.target_version);
    }
}

impl Level1 for RemediationConfiguration {
    const TYPE: &'static str = "AWS::Config::RemediationConfiguration";
}

impl Handle<RemediationConfiguration> {
    /// `Ref`: its `ConfigRuleName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`RemediationConfiguration`] is made of.
pub mod remediation_configuration {
    use super::*;

    /// An ExecutionControls object.
    #[derive(Clone, Debug, Default)]
    pub struct ExecutionControls {
        /// A SsmControls object.
        pub ssm_controls: Option<Value<SsmControls>>,
    }

    impl Lower for ExecutionControls {
        fn fields(self, to: &mut Fields) {
            to.set("SsmControls", self.ssm_controls);
        }
    }

    /// AWS Systems Manager (SSM) specific remediation controls.
    #[derive(Clone, Debug, Default)]
    pub struct SsmControls {
        /// The maximum percentage of remediation actions allowed to run in parallel on the non-compliant resources for that
        /// specific rule.
        pub concurrent_execution_rate_percentage: Option<Value<i64>>,
        /// The percentage of errors that are allowed before SSM stops running automations on non-compliant resources for
        /// that specific rule.
        pub error_percentage: Option<Value<i64>>,
    }

    impl Lower for SsmControls {
        fn fields(self, to: &mut Fields) {
            to.set("ConcurrentExecutionRatePercentage", self.concurrent_execution_rate_percentage);
            to.set("ErrorPercentage", self.error_percentage);
        }
    }
}

/// `AWS::Config::StoredQuery`.
///
/// Provides the details of a stored query.
#[derive(Clone, Debug, Default)]
pub struct StoredQuery {
    /// A unique description for the query.
    ///
    /// 0 to 256 characters.
    pub query_description: Option<Value<String>>,
    /// The expression of the query.
    ///
    /// Required. 1 to 4096 characters.
    pub query_expression: Option<Value<String>>,
    /// The name of the query.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub query_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<stored_query::Tag>>>,
}

impl Lower for StoredQuery {
    fn fields(self, to: &mut Fields) {
        to.set("QueryDescription", self.query_description);
        to.set("QueryExpression", self.query_expression);
        to.set("QueryName", self.query_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StoredQuery {
    const TYPE: &'static str = "AWS::Config::StoredQuery";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StoredQuery> {
    /// `Ref`: its `QueryName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) of the query. For example,
    /// arn:partition:service:region:account-id:resource-type/resource-name/resource-id.
    pub fn query_arn(self) -> Value<Arn> {
        self.attribute("QueryArn")
    }

    /// The ID of the query.
    pub fn query_id(self) -> Value<String> {
        self.attribute("QueryId")
    }
}

/// What [`StoredQuery`] is made of.
pub mod stored_query {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
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
