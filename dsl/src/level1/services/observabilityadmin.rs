//! `AWS::ObservabilityAdmin`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ObservabilityAdmin::DatasetIntegration`.
///
/// The AWS::ObservabilityAdmin::DatasetIntegration resource represents a CloudWatch dataset integration for an
/// account in a region.
#[derive(Clone, Debug, Default)]
pub struct DatasetIntegration {
    /// The ARN of the IAM role that the service assumes to forward telemetry to the customer's CloudWatch dataset.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<dataset_integration::Tag>>>,
}

impl Lower for DatasetIntegration {
    fn fields(self, to: &mut Fields) {
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DatasetIntegration {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::DatasetIntegration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DatasetIntegration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DatasetIntegration`] is made of.
pub mod dataset_integration {
    use super::*;

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

/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
///
/// Defines how telemetry data should be centralized across an AWS Organization, including source and destination
/// configurations.
///
/// Its ARN:
/// `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct OrganizationCentralizationRule {
    /// Required.
    pub rule: Option<Value<organization_centralization_rule::CentralizationRule>>,
    /// The name of the organization centralization rule.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// A key-value pair to filter resources based on tags associated with the resource. For more information about
    /// tags, see What are tags?
    pub tags: Option<Value<Vec<organization_centralization_rule::Tag>>>,
}

impl Lower for OrganizationCentralizationRule {
    fn fields(self, to: &mut Fields) {
        to.set("Rule", self.rule);
        to.set("RuleName", self.rule_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OrganizationCentralizationRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OrganizationCentralizationRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the organization centralization rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }
}

/// What [`OrganizationCentralizationRule`] is made of.
pub mod organization_centralization_rule {
    use super::*;

    /// Defines how telemetry data should be centralized across an AWS Organization, including source and destination
    /// configurations.
    #[derive(Clone, Debug, Default)]
    pub struct CentralizationRule {
        /// Configuration determining where the telemetry data should be centralized, backed up, as well as encryption
        /// configuration for the primary and backup destinations.
        ///
        /// Required.
        pub destination: Option<Value<CentralizationRuleDestination>>,
        /// Configuration determining the source of the telemetry data to be centralized.
        ///
        /// Required.
        pub source: Option<Value<CentralizationRuleSource>>,
    }

    impl Lower for CentralizationRule {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Source", self.source);
        }
    }

    /// Configuration specifying the primary destination for centralized telemetry data.
    #[derive(Clone, Debug, Default)]
    pub struct CentralizationRuleDestination {
        /// The destination account (within the organization) to which the telemetry data should be centralized.
        ///
        /// 12 to 12 characters.
        pub account: Option<Value<String>>,
        /// Log specific configuration for centralization destination log groups.
        pub destination_logs_configuration: Option<Value<DestinationLogsConfiguration>>,
        pub destination_metrics_configuration: Option<Value<DestinationMetricsConfiguration>>,
        /// The primary destination region to which telemetry data should be centralized.
        ///
        /// Required. At least 1 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for CentralizationRuleDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Account", self.account);
            to.set("DestinationLogsConfiguration", self.destination_logs_configuration);
            to.set("DestinationMetricsConfiguration", self.destination_metrics_configuration);
            to.set("Region", self.region);
        }
    }

    /// Configuration for centralization destination log groups, including encryption and backup settings.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationLogsConfiguration {
        /// Configuration defining the backup region and an optional KMS key for the backup destination.
        pub backup_configuration: Option<Value<LogsBackupConfiguration>>,
        pub log_group_name_configuration: Option<Value<LogGroupNameConfiguration>>,
        /// The encryption configuration for centralization destination log groups.
        pub logs_encryption_configuration: Option<Value<LogsEncryptionConfiguration>>,
        pub tag_propagation_configuration: Option<Value<TagPropagationConfiguration>>,
    }

    impl Lower for DestinationLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BackupConfiguration", self.backup_configuration);
            to.set("LogGroupNameConfiguration", self.log_group_name_configuration);
            to.set("LogsEncryptionConfiguration", self.logs_encryption_configuration);
            to.set("TagPropagationConfiguration", self.tag_propagation_configuration);
        }
    }

    /// Configuration for backing up centralized log data to a secondary region.
    #[derive(Clone, Debug, Default)]
    pub struct LogsBackupConfiguration {
        /// KMS Key ARN belonging to the primary destination account and backup region, to encrypt newly created central log
        /// groups in the backup destination.
        ///
        /// 1 to 1011 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// Logs specific backup destination region within the primary destination account to which log data should be
        /// centralized.
        ///
        /// Required. At least 1 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for LogsBackupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("Region", self.region);
        }
    }

    /// `LogGroupNameConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct LogGroupNameConfiguration {
        /// Required. 1 to 512 characters.
        pub log_group_name_pattern: Option<Value<String>>,
    }

    impl Lower for LogGroupNameConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupNamePattern", self.log_group_name_pattern);
        }
    }

    /// Configuration for encrypting centralized log groups. This configuration is only applied to destination log
    /// groups for which the corresponding source log groups are encrypted using Customer Managed KMS Keys.
    #[derive(Clone, Debug, Default)]
    pub struct LogsEncryptionConfiguration {
        /// Conflict resolution strategy for centralization if the encryption strategy is set to CUSTOMER\_MANAGED and the
        /// destination log group is encrypted with an AWS\_OWNED KMS Key.
        ///
        /// One of `ALLOW`, `SKIP`.
        pub encryption_conflict_resolution_strategy: Option<Value<String>>,
        /// One of `ENCRYPTED_SOURCE_ONLY`, `NEW_DESTINATION_LOG_GROUPS`.
        pub encryption_scope: Option<Value<String>>,
        /// Configuration that determines the encryption strategy of the destination log groups. CUSTOMER\_MANAGED uses the
        /// configured KmsKeyArn to encrypt newly created destination log groups.
        ///
        /// Required. One of `CUSTOMER_MANAGED`, `AWS_OWNED`.
        pub encryption_strategy: Option<Value<String>>,
        /// KMS Key ARN belonging to the primary destination account and region, to encrypt newly created central log groups
        /// in the primary destination.
        ///
        /// 1 to 1011 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for LogsEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConflictResolutionStrategy", self.encryption_conflict_resolution_strategy);
            to.set("EncryptionScope", self.encryption_scope);
            to.set("EncryptionStrategy", self.encryption_strategy);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// `TagPropagationConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct TagPropagationConfiguration {
        /// The ARN of the destination account IAM role used for tag propagation.
        ///
        /// Required. 20 to 2048 characters.
        pub destination_role_arn: Option<Value<String>>,
        /// The strategy to resolve tag conflicts during propagation.
        ///
        /// One of `IN_SYNC`, `ADD_ONLY`, `UPDATE_SYNC`.
        pub tag_conflict_resolution_strategy: Option<Value<String>>,
    }

    impl Lower for TagPropagationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationRoleArn", self.destination_role_arn);
            to.set("TagConflictResolutionStrategy", self.tag_conflict_resolution_strategy);
        }
    }

    /// `DestinationMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationMetricsConfiguration {
        pub backup_configuration: Option<Value<MetricsBackupConfiguration>>,
    }

    impl Lower for DestinationMetricsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BackupConfiguration", self.backup_configuration);
        }
    }

    /// `MetricsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsBackupConfiguration {
        /// Required. At least 1 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for MetricsBackupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
        }
    }

    /// Configuration specifying the source of telemetry data to be centralized.
    #[derive(Clone, Debug, Default)]
    pub struct CentralizationRuleSource {
        /// The list of source regions from which telemetry data should be centralized.
        ///
        /// Required. At least 1 items.
        pub regions: Option<Value<Vec<String>>>,
        /// The organizational scope from which telemetry data should be centralized, specified using organization id,
        /// accounts or organizational unit ids.
        ///
        /// 1 to 2000 characters.
        pub scope: Option<Value<String>>,
        /// Log specific configuration for centralization source log groups.
        pub source_logs_configuration: Option<Value<SourceLogsConfiguration>>,
        pub source_metrics_configuration: Option<Value<SourceMetricsConfiguration>>,
    }

    impl Lower for CentralizationRuleSource {
        fn fields(self, to: &mut Fields) {
            to.set("Regions", self.regions);
            to.set("Scope", self.scope);
            to.set("SourceLogsConfiguration", self.source_logs_configuration);
            to.set("SourceMetricsConfiguration", self.source_metrics_configuration);
        }
    }

    /// Configuration for selecting and handling source log groups for centralization.
    #[derive(Clone, Debug, Default)]
    pub struct SourceLogsConfiguration {
        /// 1 to 2000 characters.
        pub data_source_selection_criteria: Option<Value<String>>,
        /// A strategy determining whether to centralize source log groups that are encrypted with customer managed KMS keys
        /// (CMK).
        ///
        /// Required. One of `ALLOW`, `SKIP`.
        pub encrypted_log_group_strategy: Option<Value<String>>,
        /// The selection criteria that specifies which source log groups to centralize. The selection criteria uses the
        /// same format as OAM link filters.
        ///
        /// 1 to 2000 characters.
        pub log_group_selection_criteria: Option<Value<String>>,
    }

    impl Lower for SourceLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataSourceSelectionCriteria", self.data_source_selection_criteria);
            to.set("EncryptedLogGroupStrategy", self.encrypted_log_group_strategy);
            to.set("LogGroupSelectionCriteria", self.log_group_selection_criteria);
        }
    }

    /// `SourceMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    #[derive(Clone, Debug, Default)]
    pub struct SourceMetricsConfiguration {
        /// 1 to 2000 characters.
        pub metrics_selection_criteria: Option<Value<String>>,
    }

    impl Lower for SourceMetricsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetricsSelectionCriteria", self.metrics_selection_criteria);
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

/// `AWS::ObservabilityAdmin::OrganizationTelemetryRule`.
///
/// Retrieves the details of a specific organization centralization rule. This operation can only be called by the
/// organization's management account or a delegated administrator account.
///
/// Its ARN:
/// `arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct OrganizationTelemetryRule {
    /// The name of the organization telemetry rule.
    ///
    /// Required.
    pub rule: Option<Value<organization_telemetry_rule::TelemetryRule>>,
    /// The name of the organization centralization rule.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// Lists all tags attached to the specified resource. Supports telemetry rule resources and telemetry pipeline
    /// resources.
    pub tags: Option<Value<Vec<organization_telemetry_rule::Tag>>>,
}

impl Lower for OrganizationTelemetryRule {
    fn fields(self, to: &mut Fields) {
        to.set("Rule", self.rule);
        to.set("RuleName", self.rule_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OrganizationTelemetryRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationTelemetryRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OrganizationTelemetryRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Per-region replication status of the rule.
    pub fn region_statuses(self) -> Value<Json> {
        self.attribute("RegionStatuses")
    }

    /// The arn of the organization telemetry rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }
}

/// What [`OrganizationTelemetryRule`] is made of.
pub mod organization_telemetry_rule {
    use super::*;

    /// Defines how telemetry should be configured for specific AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryRule {
        /// When true, the rule is replicated to all supported regions.
        ///
        /// A change replaces the resource.
        pub all_regions: Option<Value<bool>>,
        /// When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level
        /// fields.
        pub allow_field_updates: Option<Value<bool>>,
        /// Configuration specifying where and how the telemetry data should be delivered.
        pub destination_configuration: Option<Value<TelemetryDestinationConfiguration>>,
        /// List of AWS region codes where the rule should be replicated.
        ///
        /// At least 1 items.
        pub regions: Option<Value<Vec<String>>>,
        /// The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster",
        /// "AWS::WAFv2::WebACL").
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
        /// The organizational scope to which the rule applies, specified using accounts or organizational units.
        pub scope: Option<Value<String>>,
        /// Criteria for selecting which resources the rule applies to, such as resource tags.
        pub selection_criteria: Option<Value<String>>,
        /// The specific telemetry source types to configure for the resource, such as VPC\_FLOW\_LOGS or EKS\_AUDIT\_LOGS.
        pub telemetry_source_types: Option<Value<Vec<String>>>,
        /// The type of telemetry to collect (Logs, Metrics, or Traces).
        ///
        /// Required. One of `Logs`, `Metrics`.
        pub telemetry_type: Option<Value<String>>,
    }

    impl Lower for TelemetryRule {
        fn fields(self, to: &mut Fields) {
            to.set("AllRegions", self.all_regions);
            to.set("AllowFieldUpdates", self.allow_field_updates);
            to.set("DestinationConfiguration", self.destination_configuration);
            to.set("Regions", self.regions);
            to.set("ResourceType", self.resource_type);
            to.set("Scope", self.scope);
            to.set("SelectionCriteria", self.selection_criteria);
            to.set("TelemetrySourceTypes", self.telemetry_source_types);
            to.set("TelemetryType", self.telemetry_type);
        }
    }

    /// Configuration specifying where and how telemetry data should be delivered for AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryDestinationConfiguration {
        /// Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type.
        pub cloudtrail_parameters: Option<Value<CloudtrailParameters>>,
        /// The pattern used to generate the destination path or name, supporting macros like \<resourceId> and
        /// \<accountId>.
        pub destination_pattern: Option<Value<String>>,
        /// The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3").
        ///
        /// One of `cloud-watch-logs`.
        pub destination_type: Option<Value<String>>,
        /// Configuration parameters specific to ELB load balancer logging when ELB is the resource type.
        pub elb_load_balancer_logging_parameters: Option<Value<ELBLoadBalancerLoggingParameters>>,
        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups
        /// specified in the Telemetry Rule.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// Parameters for log delivery configuration.
        pub log_delivery_parameters: Option<Value<LogDeliveryParameters>>,
        /// Configuration parameters for Amazon MSK cluster monitoring.
        pub msk_monitoring_parameters: Option<Value<MskMonitoringParameters>>,
        /// The number of days to retain the telemetry data in the destination.
        ///
        /// 1 to 3653.
        pub retention_in_days: Option<Value<i64>>,
        /// Configuration parameters specific to VPC Flow Logs when VPC is the resource type.
        pub vpc_flow_log_parameters: Option<Value<VPCFlowLogParameters>>,
        /// Configuration parameters specific to WAF logging when WAF is the resource type.
        pub waf_logging_parameters: Option<Value<WAFLoggingParameters>>,
    }

    impl Lower for TelemetryDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudtrailParameters", self.cloudtrail_parameters);
            to.set("DestinationPattern", self.destination_pattern);
            to.set("DestinationType", self.destination_type);
            to.set("ELBLoadBalancerLoggingParameters", self.elb_load_balancer_logging_parameters);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("LogDeliveryParameters", self.log_delivery_parameters);
            to.set("MskMonitoringParameters", self.msk_monitoring_parameters);
            to.set("RetentionInDays", self.retention_in_days);
            to.set("VPCFlowLogParameters", self.vpc_flow_log_parameters);
            to.set("WAFLoggingParameters", self.waf_logging_parameters);
        }
    }

    /// Parameters specific to AWS CloudTrail telemetry configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CloudtrailParameters {
        /// The advanced event selectors to use for filtering AWS CloudTrail events.
        ///
        /// Required.
        pub advanced_event_selectors: Option<Value<Vec<AdvancedEventSelector>>>,
    }

    impl Lower for CloudtrailParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedEventSelectors", self.advanced_event_selectors);
        }
    }

    /// Advanced event selectors let you create fine-grained selectors for management, data, and network activity
    /// events.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedEventSelector {
        /// Contains all selector statements in an advanced event selector.
        ///
        /// Required.
        pub field_selectors: Option<Value<Vec<AdvancedFieldSelector>>>,
        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        pub name: Option<Value<String>>,
    }

    impl Lower for AdvancedEventSelector {
        fn fields(self, to: &mut Fields) {
            to.set("FieldSelectors", self.field_selectors);
            to.set("Name", self.name);
        }
    }

    /// Defines criteria for selecting resources based on field values.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedFieldSelector {
        /// Matches if the field value ends with the specified value.
        pub ends_with: Option<Value<Vec<String>>>,
        /// Matches if the field value equals the specified value.
        pub equals: Option<Value<Vec<String>>>,
        /// The name of the field to use for selection.
        ///
        /// 1 to 1000 characters.
        pub field: Option<Value<String>>,
        /// Matches if the field value does not end with the specified value.
        pub not_ends_with: Option<Value<Vec<String>>>,
        /// Matches if the field value does not equal the specified value.
        pub not_equals: Option<Value<Vec<String>>>,
        /// Matches if the field value does not start with the specified value.
        pub not_starts_with: Option<Value<Vec<String>>>,
        /// Matches if the field value starts with the specified value.
        pub starts_with: Option<Value<Vec<String>>>,
    }

    impl Lower for AdvancedFieldSelector {
        fn fields(self, to: &mut Fields) {
            to.set("EndsWith", self.ends_with);
            to.set("Equals", self.equals);
            to.set("Field", self.field);
            to.set("NotEndsWith", self.not_ends_with);
            to.set("NotEquals", self.not_equals);
            to.set("NotStartsWith", self.not_starts_with);
            to.set("StartsWith", self.starts_with);
        }
    }

    /// Configuration parameters for ELB load balancer logging, including output format and field delimiter settings.
    #[derive(Clone, Debug, Default)]
    pub struct ELBLoadBalancerLoggingParameters {
        /// The delimiter character used to separate fields in ELB access log entries when using plain text format.
        pub field_delimiter: Option<Value<String>>,
        /// The format for ELB access log entries (plain text or JSON format).
        ///
        /// One of `plain`, `json`.
        pub output_format: Option<Value<String>>,
    }

    impl Lower for ELBLoadBalancerLoggingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("FieldDelimiter", self.field_delimiter);
            to.set("OutputFormat", self.output_format);
        }
    }

    /// Parameters for log delivery configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryParameters {
        /// Types of logs to deliver.
        ///
        /// At least 1 items.
        pub log_types: Option<Value<Vec<String>>>,
    }

    impl Lower for LogDeliveryParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogTypes", self.log_types);
        }
    }

    /// Configuration parameters for Amazon MSK cluster monitoring.
    #[derive(Clone, Debug, Default)]
    pub struct MskMonitoringParameters {
        /// The level of enhanced monitoring for the MSK cluster.
        ///
        /// One of `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER`, `PER_TOPIC_PER_PARTITION`.
        pub enhanced_monitoring: Option<Value<String>>,
    }

    impl Lower for MskMonitoringParameters {
        fn fields(self, to: &mut Fields) {
            to.set("EnhancedMonitoring", self.enhanced_monitoring);
        }
    }

    /// Configuration parameters specific to VPC Flow Logs.
    #[derive(Clone, Debug, Default)]
    pub struct VPCFlowLogParameters {
        /// The format in which VPC Flow Log entries should be logged.
        pub log_format: Option<Value<String>>,
        /// The maximum interval in seconds between the capture of flow log records.
        pub max_aggregation_interval: Option<Value<i64>>,
        /// The type of traffic to log (ACCEPT, REJECT, or ALL).
        pub traffic_type: Option<Value<String>>,
    }

    impl Lower for VPCFlowLogParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogFormat", self.log_format);
            to.set("MaxAggregationInterval", self.max_aggregation_interval);
            to.set("TrafficType", self.traffic_type);
        }
    }

    /// Configuration parameters for WAF logging, including redacted fields and logging filters.
    #[derive(Clone, Debug, Default)]
    pub struct WAFLoggingParameters {
        /// The type of WAF logs to collect (currently supports WAF\_LOGS).
        ///
        /// One of `WAF_LOGS`.
        pub log_type: Option<Value<String>>,
        /// A filter configuration that determines which WAF log records to include or exclude.
        pub logging_filter: Option<Value<LoggingFilter>>,
        /// The fields to redact from WAF logs to protect sensitive information.
        ///
        /// At most 100 items.
        pub redacted_fields: Option<Value<Vec<FieldToMatch>>>,
    }

    impl Lower for WAFLoggingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogType", self.log_type);
            to.set("LoggingFilter", self.logging_filter);
            to.set("RedactedFields", self.redacted_fields);
        }
    }

    /// Configuration that determines which WAF log records to keep or drop based on specified conditions.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFilter {
        /// The default action (KEEP or DROP) for log records that don't match any filter conditions.
        ///
        /// One of `KEEP`, `DROP`.
        pub default_behavior: Option<Value<String>>,
        /// A list of filter conditions that determine log record handling behavior.
        ///
        /// At least 1 characters.
        pub filters: Option<Value<Vec<Filter>>>,
    }

    impl Lower for LoggingFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultBehavior", self.default_behavior);
            to.set("Filters", self.filters);
        }
    }

    /// A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The action to take for log records matching this filter (KEEP or DROP).
        ///
        /// One of `KEEP`, `DROP`.
        pub behavior: Option<Value<String>>,
        /// The list of conditions that determine if a log record matches this filter.
        ///
        /// At least 1 characters.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// Whether the log record must meet all conditions (MEETS\_ALL) or any condition (MEETS\_ANY) to match this filter.
        ///
        /// One of `MEETS_ALL`, `MEETS_ANY`.
        pub requirement: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("Conditions", self.conditions);
            to.set("Requirement", self.requirement);
        }
    }

    /// A single condition that can match based on WAF rule action or label name.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.).
        pub action_condition: Option<Value<ActionCondition>>,
        /// Matches log records based on WAF rule labels applied to the request.
        pub label_name_condition: Option<Value<LabelNameCondition>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("ActionCondition", self.action_condition);
            to.set("LabelNameCondition", self.label_name_condition);
        }
    }

    /// Condition that matches based on the specific WAF action taken on the request.
    #[derive(Clone, Debug, Default)]
    pub struct ActionCondition {
        /// The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED\_AS\_COUNT).
        ///
        /// One of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `EXCLUDED_AS_COUNT`.
        pub action: Option<Value<String>>,
    }

    impl Lower for ActionCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// Condition that matches based on WAF rule labels, with label names limited to 1024 characters.
    #[derive(Clone, Debug, Default)]
    pub struct LabelNameCondition {
        /// The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons.
        ///
        /// 1 to 1024 characters.
        pub label_name: Option<Value<String>>,
    }

    impl Lower for LabelNameCondition {
        fn fields(self, to: &mut Fields) {
            to.set("LabelName", self.label_name);
        }
    }

    /// Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// Redacts the HTTP method from WAF logs.
        pub method: Option<Value<String>>,
        /// Redacts the entire query string from WAF logs.
        pub query_string: Option<Value<String>>,
        /// Redacts a specific header field by name from WAF logs.
        pub single_header: Option<Value<SingleHeader>>,
        /// Redacts the URI path from WAF logs.
        pub uri_path: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Method", self.method);
            to.set("QueryString", self.query_string);
            to.set("SingleHeader", self.single_header);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Structure containing a name field limited to 64 characters for header or query parameter identification.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeader {
        /// The name value, limited to 64 characters.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SingleHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
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

/// `AWS::ObservabilityAdmin::S3TableIntegration`.
///
/// Creates an integration between CloudWatch and S3 Tables for analytics. This integration enables querying
/// CloudWatch telemetry data using analytics engines like Amazon Athena, Amazon Redshift, and Apache Spark.
///
/// Its ARN:
/// `arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct S3TableIntegration {
    /// Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key
    /// settings.
    ///
    /// Required. A change replaces the resource.
    pub encryption: Option<Value<s3_table_integration::EncryptionConfig>>,
    /// A data source with an S3 Table integration for query access in the `logs` namespace.
    pub log_sources: Option<Value<Vec<s3_table_integration::LogSource>>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants permissions for the S3 Table integration to access
    /// necessary resources.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The key-value pairs to associate with the S3 Table integration resource for categorization and management
    /// purposes.
    pub tags: Option<Value<Vec<s3_table_integration::Tag>>>,
}

impl Lower for S3TableIntegration {
    fn fields(self, to: &mut Fields) {
        to.set("Encryption", self.encryption);
        to.set("LogSources", self.log_sources);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for S3TableIntegration {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<S3TableIntegration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the S3 Table integration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`S3TableIntegration`] is made of.
pub mod s3_table_integration {
    use super::*;

    /// Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key
    /// settings.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfig {
        /// The Amazon Resource Name (ARN) of the KMS key used for encryption when using customer-managed keys.
        ///
        /// 1 to 1011 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The server-side encryption algorithm used for encrypting data in the S3 Table integration.
        ///
        /// Required. One of `AES256`, `aws:kms`.
        pub sse_algorithm: Option<Value<String>>,
    }

    impl Lower for EncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("SseAlgorithm", self.sse_algorithm);
        }
    }

    /// A data source with an S3 Table integration for query access in the `logs` namespace.
    #[derive(Clone, Debug, Default)]
    pub struct LogSource {
        /// The name of the data source.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// The type of the data source.
        ///
        /// Required. 1 to 256 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for LogSource {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
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

/// `AWS::ObservabilityAdmin::TelemetryEnrichment`.
///
/// AWS::ObservabilityAdmin::TelemetryEnrichment cloudformation resource enables the resource tags for telemetry
/// feature in CloudWatch to enrich infrastructure metrics with AWS resource tags.
#[derive(Clone, Debug, Default)]
pub struct TelemetryEnrichment {
    /// Scope of the Telemetry Enrichment.
    ///
    /// Required. One of `ACCOUNT`. A change replaces the resource.
    pub scope: Option<Value<String>>,
}

impl Lower for TelemetryEnrichment {
    fn fields(self, to: &mut Fields) {
        to.set("Scope", self.scope);
    }
}

impl Level1 for TelemetryEnrichment {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment";
}

impl Handle<TelemetryEnrichment> {
    /// `Ref`: its `Scope`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Current status of the resource tags for telemetry feature (Running, Stopped, or Impaired).
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::ObservabilityAdmin::TelemetryPipelines`.
///
/// Creates a telemetry pipeline for processing and transforming telemetry data. The pipeline defines how data flows
/// from sources through processors to destinations, enabling data transformation and delivering capabilities.
///
/// Its ARN:
/// `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct TelemetryPipelines {
    /// The configuration that defines how the telemetry pipeline processes data, including sources, processors, and
    /// destinations.
    ///
    /// Required.
    pub configuration: Option<Value<telemetry_pipelines::TelemetryPipelineConfiguration>>,
    /// The name of the telemetry pipeline to create. The name must be unique within your account.
    ///
    /// 3 to 28 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The key-value pairs to associate with the telemetry pipeline resource for categorization and management
    /// purposes.
    pub tags: Option<Value<Vec<telemetry_pipelines::Tag>>>,
}

impl Lower for TelemetryPipelines {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TelemetryPipelines {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TelemetryPipelines> {
    /// `Ref`: its `PipelineIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the created telemetry pipeline.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Pipeline`.
    pub fn pipeline(self) -> Value<Json> {
        self.attribute("Pipeline")
    }

    /// The Amazon Resource Name (ARN) of the telemetry pipeline.
    pub fn pipeline_identifier(self) -> Value<String> {
        self.attribute("PipelineIdentifier")
    }

    /// The current status of the telemetry pipeline.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `StatusReason`.
    pub fn status_reason(self) -> Value<Json> {
        self.attribute("StatusReason")
    }
}

/// What [`TelemetryPipelines`] is made of.
pub mod telemetry_pipelines {
    use super::*;

    /// Defines the configuration for a pipeline, including how data flows from sources through processors to
    /// destinations.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryPipelineConfiguration {
        /// The pipeline configuration body that defines the data processing rules and transformations.
        ///
        /// Required. 1 to 24000 characters.
        pub body: Option<Value<String>>,
    }

    impl Lower for TelemetryPipelineConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
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

/// `AWS::ObservabilityAdmin::TelemetryRule`.
///
/// Creates a telemetry rule that defines how telemetry should be configured for AWS resources in your account.
///
/// Its ARN: `arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}`.
#[derive(Clone, Debug, Default)]
pub struct TelemetryRule {
    /// Retrieves the details of a specific telemetry rule in your account.
    ///
    /// Required.
    pub rule: Option<Value<telemetry_rule::TelemetryRule>>,
    /// The name of the telemetry rule.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub rule_name: Option<Value<String>>,
    /// Lists all tags attached to the specified resource. Supports telemetry rule resources and telemetry pipeline
    /// resources.
    pub tags: Option<Value<Vec<telemetry_rule::Tag>>>,
}

impl Lower for TelemetryRule {
    fn fields(self, to: &mut Fields) {
        to.set("Rule", self.rule);
        to.set("RuleName", self.rule_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TelemetryRule {
    const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TelemetryRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Per-region replication status of the rule.
    pub fn region_statuses(self) -> Value<Json> {
        self.attribute("RegionStatuses")
    }

    /// The Amazon Resource Name (ARN) of the telemetry rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }
}

/// What [`TelemetryRule`] is made of.
pub mod telemetry_rule {
    use super::*;

    /// Defines how telemetry should be configured for specific AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryRule {
        /// When true, the rule is replicated to all supported regions.
        ///
        /// A change replaces the resource.
        pub all_regions: Option<Value<bool>>,
        /// When true, configuration drift in managed telemetry resources will be detected and remediated for resource-level
        /// fields.
        pub allow_field_updates: Option<Value<bool>>,
        /// Configuration specifying where and how the telemetry data should be delivered.
        pub destination_configuration: Option<Value<TelemetryDestinationConfiguration>>,
        /// List of AWS region codes where the rule should be replicated.
        ///
        /// At least 1 items.
        pub regions: Option<Value<Vec<String>>>,
        /// The type of AWS resource to configure telemetry for (e.g., "AWS::EC2::VPC", "AWS::EKS::Cluster",
        /// "AWS::WAFv2::WebACL").
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
        /// Criteria for selecting which resources the rule applies to, such as resource tags.
        pub selection_criteria: Option<Value<String>>,
        /// The specific telemetry source types to configure for the resource, such as VPC\_FLOW\_LOGS or EKS\_AUDIT\_LOGS.
        pub telemetry_source_types: Option<Value<Vec<String>>>,
        /// The type of telemetry to collect (Logs, Metrics, or Traces).
        ///
        /// Required. One of `Logs`, `Traces`, `Metrics`.
        pub telemetry_type: Option<Value<String>>,
    }

    impl Lower for TelemetryRule {
        fn fields(self, to: &mut Fields) {
            to.set("AllRegions", self.all_regions);
            to.set("AllowFieldUpdates", self.allow_field_updates);
            to.set("DestinationConfiguration", self.destination_configuration);
            to.set("Regions", self.regions);
            to.set("ResourceType", self.resource_type);
            to.set("SelectionCriteria", self.selection_criteria);
            to.set("TelemetrySourceTypes", self.telemetry_source_types);
            to.set("TelemetryType", self.telemetry_type);
        }
    }

    /// Configuration specifying where and how telemetry data should be delivered for AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct TelemetryDestinationConfiguration {
        /// Configuration parameters specific to AWS CloudTrail when CloudTrail is the source type.
        pub cloudtrail_parameters: Option<Value<CloudtrailParameters>>,
        /// The pattern used to generate the destination path or name, supporting macros like \<resourceId> and
        /// \<accountId>.
        pub destination_pattern: Option<Value<String>>,
        /// The type of destination for the telemetry data (e.g., "Amazon CloudWatch Logs", "S3").
        ///
        /// One of `cloud-watch-logs`.
        pub destination_type: Option<Value<String>>,
        /// Configuration parameters specific to ELB load balancer logging when ELB is the resource type.
        pub elb_load_balancer_logging_parameters: Option<Value<ELBLoadBalancerLoggingParameters>>,
        /// The Amazon Resource Name (ARN) of the customer-managed AWS KMS key used to encrypt the destination log groups
        /// specified in the Telemetry Rule.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// Configuration parameters specific to Amazon Bedrock AgentCore logging when Amazon Bedrock AgentCore is the
        /// resource type.
        pub log_delivery_parameters: Option<Value<LogDeliveryParameters>>,
        /// Configuration parameters for Amazon MSK cluster monitoring.
        pub msk_monitoring_parameters: Option<Value<MskMonitoringParameters>>,
        /// The number of days to retain the telemetry data in the destination.
        ///
        /// 1 to 3653.
        pub retention_in_days: Option<Value<i64>>,
        /// Configuration parameters specific to VPC Flow Logs when VPC is the resource type.
        pub vpc_flow_log_parameters: Option<Value<VPCFlowLogParameters>>,
        /// Configuration parameters specific to WAF logging when WAF is the resource type.
        pub waf_logging_parameters: Option<Value<WAFLoggingParameters>>,
    }

    impl Lower for TelemetryDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudtrailParameters", self.cloudtrail_parameters);
            to.set("DestinationPattern", self.destination_pattern);
            to.set("DestinationType", self.destination_type);
            to.set("ELBLoadBalancerLoggingParameters", self.elb_load_balancer_logging_parameters);
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("LogDeliveryParameters", self.log_delivery_parameters);
            to.set("MskMonitoringParameters", self.msk_monitoring_parameters);
            to.set("RetentionInDays", self.retention_in_days);
            to.set("VPCFlowLogParameters", self.vpc_flow_log_parameters);
            to.set("WAFLoggingParameters", self.waf_logging_parameters);
        }
    }

    /// Parameters specific to AWS CloudTrail telemetry configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CloudtrailParameters {
        /// The advanced event selectors to use for filtering AWS CloudTrail events.
        ///
        /// Required.
        pub advanced_event_selectors: Option<Value<Vec<AdvancedEventSelector>>>,
    }

    impl Lower for CloudtrailParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedEventSelectors", self.advanced_event_selectors);
        }
    }

    /// Advanced event selectors let you create fine-grained selectors for management, data, and network activity
    /// events.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedEventSelector {
        /// Contains all selector statements in an advanced event selector.
        ///
        /// Required.
        pub field_selectors: Option<Value<Vec<AdvancedFieldSelector>>>,
        /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
        pub name: Option<Value<String>>,
    }

    impl Lower for AdvancedEventSelector {
        fn fields(self, to: &mut Fields) {
            to.set("FieldSelectors", self.field_selectors);
            to.set("Name", self.name);
        }
    }

    /// Defines criteria for selecting resources based on field values.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedFieldSelector {
        /// Matches if the field value ends with the specified value.
        pub ends_with: Option<Value<Vec<String>>>,
        /// Matches if the field value equals the specified value.
        pub equals: Option<Value<Vec<String>>>,
        /// The name of the field to use for selection.
        ///
        /// 1 to 1000 characters.
        pub field: Option<Value<String>>,
        /// Matches if the field value does not end with the specified value.
        pub not_ends_with: Option<Value<Vec<String>>>,
        /// Matches if the field value does not equal the specified value.
        pub not_equals: Option<Value<Vec<String>>>,
        /// Matches if the field value does not start with the specified value.
        pub not_starts_with: Option<Value<Vec<String>>>,
        /// Matches if the field value starts with the specified value.
        pub starts_with: Option<Value<Vec<String>>>,
    }

    impl Lower for AdvancedFieldSelector {
        fn fields(self, to: &mut Fields) {
            to.set("EndsWith", self.ends_with);
            to.set("Equals", self.equals);
            to.set("Field", self.field);
            to.set("NotEndsWith", self.not_ends_with);
            to.set("NotEquals", self.not_equals);
            to.set("NotStartsWith", self.not_starts_with);
            to.set("StartsWith", self.starts_with);
        }
    }

    /// Configuration parameters for ELB load balancer logging, including output format and field delimiter settings.
    #[derive(Clone, Debug, Default)]
    pub struct ELBLoadBalancerLoggingParameters {
        /// The delimiter character used to separate fields in ELB access log entries when using plain text format.
        pub field_delimiter: Option<Value<String>>,
        /// The format for ELB access log entries (plain text or JSON format).
        ///
        /// One of `plain`, `json`.
        pub output_format: Option<Value<String>>,
    }

    impl Lower for ELBLoadBalancerLoggingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("FieldDelimiter", self.field_delimiter);
            to.set("OutputFormat", self.output_format);
        }
    }

    /// Configuration parameters for Amazon Bedrock AgentCore logging, including `logType` settings.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryParameters {
        /// The type of log that the source is sending.
        ///
        /// At least 1 items.
        pub log_types: Option<Value<Vec<String>>>,
    }

    impl Lower for LogDeliveryParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogTypes", self.log_types);
        }
    }

    /// Configuration parameters for Amazon MSK cluster monitoring.
    #[derive(Clone, Debug, Default)]
    pub struct MskMonitoringParameters {
        /// The level of enhanced monitoring for the MSK cluster.
        ///
        /// One of `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER`, `PER_TOPIC_PER_PARTITION`.
        pub enhanced_monitoring: Option<Value<String>>,
    }

    impl Lower for MskMonitoringParameters {
        fn fields(self, to: &mut Fields) {
            to.set("EnhancedMonitoring", self.enhanced_monitoring);
        }
    }

    /// Configuration parameters specific to VPC Flow Logs.
    #[derive(Clone, Debug, Default)]
    pub struct VPCFlowLogParameters {
        /// The format in which VPC Flow Log entries should be logged.
        pub log_format: Option<Value<String>>,
        /// The maximum interval in seconds between the capture of flow log records.
        pub max_aggregation_interval: Option<Value<i64>>,
        /// The type of traffic to log (ACCEPT, REJECT, or ALL).
        pub traffic_type: Option<Value<String>>,
    }

    impl Lower for VPCFlowLogParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogFormat", self.log_format);
            to.set("MaxAggregationInterval", self.max_aggregation_interval);
            to.set("TrafficType", self.traffic_type);
        }
    }

    /// Configuration parameters for WAF logging, including redacted fields and logging filters.
    #[derive(Clone, Debug, Default)]
    pub struct WAFLoggingParameters {
        /// The type of WAF logs to collect (currently supports WAF\_LOGS).
        ///
        /// One of `WAF_LOGS`.
        pub log_type: Option<Value<String>>,
        /// A filter configuration that determines which WAF log records to include or exclude.
        pub logging_filter: Option<Value<LoggingFilter>>,
        /// The fields to redact from WAF logs to protect sensitive information.
        ///
        /// At most 100 items.
        pub redacted_fields: Option<Value<Vec<FieldToMatch>>>,
    }

    impl Lower for WAFLoggingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogType", self.log_type);
            to.set("LoggingFilter", self.logging_filter);
            to.set("RedactedFields", self.redacted_fields);
        }
    }

    /// Configuration that determines which WAF log records to keep or drop based on specified conditions.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingFilter {
        /// The default action (KEEP or DROP) for log records that don't match any filter conditions.
        ///
        /// One of `KEEP`, `DROP`.
        pub default_behavior: Option<Value<String>>,
        /// A list of filter conditions that determine log record handling behavior.
        ///
        /// At least 1 characters.
        pub filters: Option<Value<Vec<Filter>>>,
    }

    impl Lower for LoggingFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultBehavior", self.default_behavior);
            to.set("Filters", self.filters);
        }
    }

    /// A single filter condition that specifies behavior, requirement, and matching conditions for WAF log records.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The action to take for log records matching this filter (KEEP or DROP).
        ///
        /// One of `KEEP`, `DROP`.
        pub behavior: Option<Value<String>>,
        /// The list of conditions that determine if a log record matches this filter.
        ///
        /// At least 1 characters.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// Whether the log record must meet all conditions (MEETS\_ALL) or any condition (MEETS\_ANY) to match this filter.
        ///
        /// One of `MEETS_ALL`, `MEETS_ANY`.
        pub requirement: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Behavior", self.behavior);
            to.set("Conditions", self.conditions);
            to.set("Requirement", self.requirement);
        }
    }

    /// A single condition that can match based on WAF rule action or label name.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Matches log records based on the WAF rule action taken (ALLOW, BLOCK, COUNT, etc.).
        pub action_condition: Option<Value<ActionCondition>>,
        /// Matches log records based on WAF rule labels applied to the request.
        pub label_name_condition: Option<Value<LabelNameCondition>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("ActionCondition", self.action_condition);
            to.set("LabelNameCondition", self.label_name_condition);
        }
    }

    /// Condition that matches based on the specific WAF action taken on the request.
    #[derive(Clone, Debug, Default)]
    pub struct ActionCondition {
        /// The WAF action to match against (ALLOW, BLOCK, COUNT, CAPTCHA, CHALLENGE, EXCLUDED\_AS\_COUNT).
        ///
        /// One of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `EXCLUDED_AS_COUNT`.
        pub action: Option<Value<String>>,
    }

    impl Lower for ActionCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
        }
    }

    /// Condition that matches based on WAF rule labels, with label names limited to 1024 characters.
    #[derive(Clone, Debug, Default)]
    pub struct LabelNameCondition {
        /// The label name to match, supporting alphanumeric characters, underscores, hyphens, and colons.
        ///
        /// 1 to 1024 characters.
        pub label_name: Option<Value<String>>,
    }

    impl Lower for LabelNameCondition {
        fn fields(self, to: &mut Fields) {
            to.set("LabelName", self.label_name);
        }
    }

    /// Specifies a field in the request to redact from WAF logs, such as headers, query parameters, or body content.
    #[derive(Clone, Debug, Default)]
    pub struct FieldToMatch {
        /// Redacts the HTTP method from WAF logs.
        pub method: Option<Value<String>>,
        /// Redacts the entire query string from WAF logs.
        pub query_string: Option<Value<String>>,
        /// Redacts a specific header field by name from WAF logs.
        pub single_header: Option<Value<SingleHeader>>,
        /// Redacts the URI path from WAF logs.
        pub uri_path: Option<Value<String>>,
    }

    impl Lower for FieldToMatch {
        fn fields(self, to: &mut Fields) {
            to.set("Method", self.method);
            to.set("QueryString", self.query_string);
            to.set("SingleHeader", self.single_header);
            to.set("UriPath", self.uri_path);
        }
    }

    /// Structure containing a name field limited to 64 characters for header or query parameter identification.
    #[derive(Clone, Debug, Default)]
    pub struct SingleHeader {
        /// The name value, limited to 64 characters.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SingleHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
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
