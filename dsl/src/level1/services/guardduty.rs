//! `AWS::GuardDuty`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GuardDuty::CustomDetectionRuleAssociation`.
///
/// Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. Associates a GuardDuty custom
/// detection rule with the caller's account, enabling the rule in either LIVE or DRY\_RUN mode.
#[derive(Clone, Debug, Default)]
pub struct CustomDetectionRuleAssociation {
    /// Whether the rule runs in LIVE mode (generates findings) or DRY\_RUN mode (evaluates without generating
    /// findings).
    ///
    /// Required. One of `LIVE`, `DRY_RUN`.
    pub mode: Option<Value<String>>,
    /// The catalog identifier of the custom detection rule to associate.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub rule_id: Option<Value<String>>,
    /// The tags applied to the association.
    pub tags: Option<Value<Vec<custom_detection_rule_association::TagItem>>>,
}

impl Lower for CustomDetectionRuleAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Mode", self.mode);
        to.set("RuleId", self.rule_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CustomDetectionRuleAssociation {
    const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomDetectionRuleAssociation> {
    /// `Ref`: `RuleId`, `AssociationId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AWS account ID the association applies to.
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The Amazon Resource Name (ARN) of the association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The service-generated unique identifier of the association.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The time the association was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time the association was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`CustomDetectionRuleAssociation`] is made of.
pub mod custom_detection_rule_association {
    use super::*;

    /// `TagItem` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::Detector`.
///
/// The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector. A detector is an object that
/// represents the GuardDuty service.
///
/// Its ARN: `arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}`.
#[derive(Clone, Debug, Default)]
pub struct Detector {
    /// Describes which data sources will be enabled for the detector.
    pub data_sources: Option<Value<detector::CFNDataSourceConfigurations>>,
    /// Specifies whether the detector is to be enabled on creation.
    ///
    /// Required.
    pub enable: Option<Value<bool>>,
    /// A list of features that will be configured for the detector.
    pub features: Option<Value<Vec<detector::CFNFeatureConfiguration>>>,
    /// Specifies how frequently updated findings are exported.
    ///
    /// One of `FIFTEEN_MINUTES`, `ONE_HOUR`, `SIX_HOURS`.
    pub finding_publishing_frequency: Option<Value<String>>,
    /// Specifies tags added to a new detector resource. Each tag consists of a key and an optional value, both of which
    /// you define.
    pub tags: Option<Value<Vec<detector::TagItem>>>,
}

impl Lower for Detector {
    fn fields(self, to: &mut Fields) {
        to.set("DataSources", self.data_sources);
        to.set("Enable", self.enable);
        to.set("Features", self.features);
        to.set("FindingPublishingFrequency", self.finding_publishing_frequency);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Detector {
    const TYPE: &'static str = "AWS::GuardDuty::Detector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Detector> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique ID of the detector.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Detector`] is made of.
pub mod detector {
    use super::*;

    /// Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data
    /// source when the detector is created.
    #[derive(Clone, Debug, Default)]
    pub struct CFNDataSourceConfigurations {
        /// Describes which Kubernetes data sources are enabled for a detector.
        pub kubernetes: Option<Value<CFNKubernetesConfiguration>>,
        /// Describes whether Malware Protection will be enabled as a data source.
        pub malware_protection: Option<Value<CFNMalwareProtectionConfiguration>>,
        /// Describes whether S3 data event logs are enabled as a data source.
        pub s3_logs: Option<Value<CFNS3LogsConfiguration>>,
    }

    impl Lower for CFNDataSourceConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("Kubernetes", self.kubernetes);
            to.set("MalwareProtection", self.malware_protection);
            to.set("S3Logs", self.s3_logs);
        }
    }

    /// Describes which Kubernetes protection data sources are enabled for the detector.
    #[derive(Clone, Debug, Default)]
    pub struct CFNKubernetesConfiguration {
        /// Describes whether Kubernetes audit logs are enabled as a data source for the detector.
        ///
        /// Required.
        pub audit_logs: Option<Value<CFNKubernetesAuditLogsConfiguration>>,
    }

    impl Lower for CFNKubernetesConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuditLogs", self.audit_logs);
        }
    }

    /// Describes which optional data sources are enabled for a detector.
    #[derive(Clone, Debug, Default)]
    pub struct CFNKubernetesAuditLogsConfiguration {
        /// Describes whether Kubernetes audit logs are enabled as a data source for the detector.
        ///
        /// Required.
        pub enable: Option<Value<bool>>,
    }

    impl Lower for CFNKubernetesAuditLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enable", self.enable);
        }
    }

    /// Describes whether Malware Protection will be enabled as a data source.
    #[derive(Clone, Debug, Default)]
    pub struct CFNMalwareProtectionConfiguration {
        /// Describes the configuration of Malware Protection for EC2 instances with findings.
        pub scan_ec2_instance_with_findings: Option<Value<CFNScanEc2InstanceWithFindingsConfiguration>>,
    }

    impl Lower for CFNMalwareProtectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScanEc2InstanceWithFindings", self.scan_ec2_instance_with_findings);
        }
    }

    /// Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source.
    #[derive(Clone, Debug, Default)]
    pub struct CFNScanEc2InstanceWithFindingsConfiguration {
        /// Describes the configuration for scanning EBS volumes as data source.
        pub ebs_volumes: Option<Value<bool>>,
    }

    impl Lower for CFNScanEc2InstanceWithFindingsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsVolumes", self.ebs_volumes);
        }
    }

    /// Describes whether S3 data event logs will be enabled as a data source when the detector is created.
    #[derive(Clone, Debug, Default)]
    pub struct CFNS3LogsConfiguration {
        /// The status of S3 data event logs as a data source.
        ///
        /// Required.
        pub enable: Option<Value<bool>>,
    }

    impl Lower for CFNS3LogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enable", self.enable);
        }
    }

    /// Information about the configuration of a feature in your account.
    #[derive(Clone, Debug, Default)]
    pub struct CFNFeatureConfiguration {
        /// Information about the additional configuration of a feature in your account.
        pub additional_configuration: Option<Value<Vec<CFNFeatureAdditionalConfiguration>>>,
        /// Name of the feature. For a list of allowed values, see DetectorFeatureConfiguration in the \*GuardDuty API
        /// Reference\*.
        ///
        /// Required. At most 128 characters. One of `AI_ANALYST`, `AI_PROTECTION`, `EBS_MALWARE_PROTECTION`,
        /// `EKS_AUDIT_LOGS`, `EKS_RUNTIME_MONITORING`, `LAMBDA_NETWORK_LOGS`, `RDS_LOGIN_EVENTS`, `RUNTIME_MONITORING`,
        /// `S3_DATA_EVENTS`.
        pub name: Option<Value<String>>,
        /// Status of the feature configuration.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CFNFeatureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalConfiguration", self.additional_configuration);
            to.set("Name", self.name);
            to.set("Status", self.status);
        }
    }

    /// Information about the additional configuration of a feature in your account.
    #[derive(Clone, Debug, Default)]
    pub struct CFNFeatureAdditionalConfiguration {
        /// Name of the additional configuration.
        ///
        /// 1 to 256 characters. One of `EC2_AGENT_MANAGEMENT`, `ECS_FARGATE_AGENT_MANAGEMENT`, `EKS_ADDON_MANAGEMENT`,
        /// `RDS_DATA_RISK`.
        pub name: Option<Value<String>>,
        /// Status of the additional configuration.
        ///
        /// 1 to 128 characters. One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CFNFeatureAdditionalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Status", self.status);
        }
    }

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::Filter`.
///
/// The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria`.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Specifies the action that is to be applied to the findings that match the filter.
    ///
    /// One of `ARCHIVE`, `NOOP`.
    pub action: Option<Value<String>>,
    /// The description of the filter.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The detector ID associated with the GuardDuty account for which you want to create a filter.
    ///
    /// Required. 1 to 300 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// Represents the criteria to be used in the filter for querying findings.
    ///
    /// Required.
    pub finding_criteria: Option<Value<filter::FindingCriteria>>,
    /// The name of the filter. Valid characters include period (.), underscore (\_), dash (-), and alphanumeric
    /// characters.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the position of the filter in the list of current filters. Also specifies the order in which this
    /// filter is applied to the findings.
    ///
    /// 1 to 100.
    pub rank: Option<Value<i64>>,
    /// The tags to be added to a new filter resource. Each tag consists of a key and an optional value, both of which
    /// you define.
    pub tags: Option<Value<Vec<filter::TagItem>>>,
}

impl Lower for Filter {
    fn fields(self, to: &mut Fields) {
        to.set("Action", self.action);
        to.set("Description", self.description);
        to.set("DetectorId", self.detector_id);
        to.set("FindingCriteria", self.finding_criteria);
        to.set("Name", self.name);
        to.set("Rank", self.rank);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Filter {
    const TYPE: &'static str = "AWS::GuardDuty::Filter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Filter> {
    /// `Ref`: `DetectorId`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Filter`] is made of.
pub mod filter {
    use super::*;

    /// Represents a map of finding properties that match specified conditions and values when querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct FindingCriteria {
        /// Represents a map of finding properties that match specified conditions and values when querying findings.
        pub criterion: Option<Value<BTreeMap<String, Condition>>>,
    }

    impl Lower for FindingCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Criterion", self.criterion);
        }
    }

    /// Specifies the condition to apply to a single field when filtering through GuardDuty findings.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// Represents the equal condition to apply to a single field when querying for findings.
        pub eq: Option<Value<Vec<String>>>,
        /// Represents an \*equal\* \*\* condition to be applied to a single field when querying for findings.
        pub equals: Option<Value<Vec<String>>>,
        /// Represents a \*greater than\* condition to be applied to a single field when querying for findings.
        pub greater_than: Option<Value<i64>>,
        /// Represents a \*greater than or equal\* condition to be applied to a single field when querying for findings.
        pub greater_than_or_equal: Option<Value<i64>>,
        /// Represents a \*greater than\* condition to be applied to a single field when querying for findings.
        pub gt: Option<Value<i64>>,
        /// Represents the greater than or equal condition to apply to a single field when querying for findings.
        pub gte: Option<Value<i64>>,
        /// Represents a \*less than\* condition to be applied to a single field when querying for findings.
        pub less_than: Option<Value<i64>>,
        /// Represents a \*less than or equal\* condition to be applied to a single field when querying for findings.
        pub less_than_or_equal: Option<Value<i64>>,
        /// Represents the less than condition to apply to a single field when querying for findings.
        pub lt: Option<Value<i64>>,
        /// Represents the less than or equal condition to apply to a single field when querying for findings.
        pub lte: Option<Value<i64>>,
        pub matches: Option<Value<Vec<String>>>,
        /// Represents the not equal condition to apply to a single field when querying for findings.
        pub neq: Option<Value<Vec<String>>>,
        /// Represents a \*not equal\* \*\* condition to be applied to a single field when querying for findings.
        pub not_equals: Option<Value<Vec<String>>>,
        pub not_matches: Option<Value<Vec<String>>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("Eq", self.eq);
            to.set("Equals", self.equals);
            to.set("GreaterThan", self.greater_than);
            to.set("GreaterThanOrEqual", self.greater_than_or_equal);
            to.set("Gt", self.gt);
            to.set("Gte", self.gte);
            to.set("LessThan", self.less_than);
            to.set("LessThanOrEqual", self.less_than_or_equal);
            to.set("Lt", self.lt);
            to.set("Lte", self.lte);
            to.set("Matches", self.matches);
            to.set("Neq", self.neq);
            to.set("NotEquals", self.not_equals);
            to.set("NotMatches", self.not_matches);
        }
    }

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::IPSet`.
///
/// The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for secure
/// communication with AWS infrastructure and applications.
#[derive(Clone, Debug, Default)]
pub struct IPSet {
    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For
    /// GuardDuty to prevent generating findings based on an activity associated with these entries, this list must be
    /// active.
    pub activate: Option<Value<bool>>,
    /// The unique ID of the detector of the GuardDuty account for which you want to create an IPSet.
    ///
    /// 1 to 300 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// 12 to 12 characters.
    pub expected_bucket_owner: Option<Value<String>>,
    /// The format of the file that contains the IPSet. For information about supported formats, see List formats in the
    /// \*Amazon GuardDuty User Guide\*.
    ///
    /// Required. One of `ALIEN_VAULT`, `FIRE_EYE`, `OTX_CSV`, `PROOF_POINT`, `STIX`, `TXT`. A change replaces the
    /// resource.
    pub format: Option<Value<String>>,
    /// The URI of the file that contains the IPSet.
    ///
    /// Required. 1 to 300 characters.
    pub location: Option<Value<String>>,
    /// The user-friendly name to identify the IPSet.
    ///
    /// 1 to 300 characters.
    pub name: Option<Value<String>>,
    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both
    /// of which you define.
    pub tags: Option<Value<Vec<ip_set::TagItem>>>,
}

impl Lower for IPSet {
    fn fields(self, to: &mut Fields) {
        to.set("Activate", self.activate);
        to.set("DetectorId", self.detector_id);
        to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        to.set("Format", self.format);
        to.set("Location", self.location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IPSet {
    const TYPE: &'static str = "AWS::GuardDuty::IPSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IPSet> {
    /// `Ref`: `Id`, `DetectorId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`IPSet`] is made of.
pub mod ip_set {
    use super::*;

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::MalwareProtectionPlan`.
///
/// Creates a new Malware Protection plan for the protected resource.
///
/// Its ARN: `arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}`.
#[derive(Clone, Debug, Default)]
pub struct MalwareProtectionPlan {
    /// Specifies the action that is to be applied to the Malware Protection plan resource.
    pub actions: Option<Value<malware_protection_plan::CFNActions>>,
    /// Information about the protected resource. Presently, `S3Bucket` is the only supported protected resource.
    ///
    /// Required.
    pub protected_resource: Option<Value<malware_protection_plan::CFNProtectedResource>>,
    /// Amazon Resource Name (ARN) of the IAM role that includes the permissions required to scan and (optionally) add
    /// tags to the associated protected resource.
    ///
    /// Required.
    pub role: Option<Value<String>>,
    /// The tags to be added to the created Malware Protection plan resource. Each tag consists of a key and an optional
    /// value, both of which you need to specify.
    pub tags: Option<Value<Vec<malware_protection_plan::TagItem>>>,
}

impl Lower for MalwareProtectionPlan {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("ProtectedResource", self.protected_resource);
        to.set("Role", self.role);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MalwareProtectionPlan {
    const TYPE: &'static str = "AWS::GuardDuty::MalwareProtectionPlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MalwareProtectionPlan> {
    /// `Ref`: its `MalwareProtectionPlanId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Amazon Resource Name (ARN) associated with this Malware Protection plan.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the Malware Protection plan resource was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A unique identifier associated with Malware Protection plan.
    pub fn malware_protection_plan_id(self) -> Value<String> {
        self.attribute("MalwareProtectionPlanId")
    }

    /// Status of the Malware Protection plan resource.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status details associated with the Malware Protection plan resource status.
    pub fn status_reasons(self) -> Value<Json> {
        self.attribute("StatusReasons")
    }
}

/// What [`MalwareProtectionPlan`] is made of.
pub mod malware_protection_plan {
    use super::*;

    /// Specifies the action that is to be applied to the Malware Protection plan resource.
    #[derive(Clone, Debug, Default)]
    pub struct CFNActions {
        /// Contains information about tagging status of the Malware Protection plan resource.
        pub tagging: Option<Value<CFNTagging>>,
    }

    impl Lower for CFNActions {
        fn fields(self, to: &mut Fields) {
            to.set("Tagging", self.tagging);
        }
    }

    /// Contains information about tagging status of the Malware Protection plan resource.
    #[derive(Clone, Debug, Default)]
    pub struct CFNTagging {
        /// Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CFNTagging {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// Information about the protected resource. Presently, `S3Bucket` is the only supported protected resource.
    #[derive(Clone, Debug, Default)]
    pub struct CFNProtectedResource {
        /// Information about the protected S3 bucket resource.
        ///
        /// Required.
        pub s3_bucket: Option<Value<S3Bucket>>,
    }

    impl Lower for CFNProtectedResource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
        }
    }

    /// Information about the protected S3 bucket resource.
    #[derive(Clone, Debug, Default)]
    pub struct S3Bucket {
        /// Name of the S3 bucket.
        pub bucket_name: Option<Value<String>>,
        /// Information about the specified object prefixes. An S3 object will be scanned only if it belongs to any of the
        /// specified object prefixes.
        ///
        /// 0 to 5 items.
        pub object_prefixes: Option<Value<Vec<String>>>,
    }

    impl Lower for S3Bucket {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("ObjectPrefixes", self.object_prefixes);
        }
    }

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::Master`.
///
/// You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a
/// GuardDuty administrator account.
#[derive(Clone, Debug, Default)]
pub struct Master {
    /// The unique ID of the detector of the GuardDuty member account.
    ///
    /// Required. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The ID of the invitation that is sent to the account designated as a member account. You can find the invitation
    /// ID by running the ListInvitations in the \*GuardDuty API Reference\*.
    ///
    /// A change replaces the resource.
    pub invitation_id: Option<Value<String>>,
    /// The AWS account ID of the account designated as the GuardDuty administrator account.
    ///
    /// Required. A change replaces the resource.
    pub master_id: Option<Value<String>>,
}

impl Lower for Master {
    fn fields(self, to: &mut Fields) {
        to.set("DetectorId", self.detector_id);
        to.set("InvitationId", self.invitation_id);
        to.set("MasterId", self.master_id);
    }
}

impl Level1 for Master {
    const TYPE: &'static str = "AWS::GuardDuty::Master";
}

impl Handle<Master> {
    /// `Ref`: `DetectorId`, `MasterId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::GuardDuty::Member`.
///
/// You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the
/// current GuardDuty administrator account.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The ID of the detector associated with the GuardDuty service to add the member to.
    ///
    /// 1 to 300 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// Specifies whether or not to disable email notification for the member account that you invite.
    pub disable_email_notification: Option<Value<bool>>,
    /// The email address associated with the member account.
    ///
    /// Required. A change replaces the resource.
    pub email: Option<Value<String>>,
    /// The AWS account ID of the account to designate as a member.
    ///
    /// A change replaces the resource.
    pub member_id: Option<Value<String>>,
    /// The invitation message that you want to send to the accounts that you're inviting to GuardDuty as members.
    pub message: Option<Value<String>>,
    /// You can use the `Status` property to update the status of the relationship between the member account and its
    /// administrator account.
    ///
    /// One of `Created`, `Disabled`, `Enabled`, `Invited`, `Removed`, `Resigned`.
    pub status: Option<Value<String>>,
}

impl Lower for Member {
    fn fields(self, to: &mut Fields) {
        to.set("DetectorId", self.detector_id);
        to.set("DisableEmailNotification", self.disable_email_notification);
        to.set("Email", self.email);
        to.set("MemberId", self.member_id);
        to.set("Message", self.message);
        to.set("Status", self.status);
    }
}

impl Level1 for Member {
    const TYPE: &'static str = "AWS::GuardDuty::Member";
}

impl Handle<Member> {
    /// `Ref`: `DetectorId`, `MemberId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::GuardDuty::PublishingDestination`.
///
/// Creates a publishing destination where you can export your GuardDuty findings. Before you start exporting the
/// findings, the destination resource must exist.
#[derive(Clone, Debug, Default)]
pub struct PublishingDestination {
    /// Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an S3 bucket, and the ARN of the
    /// KMS key to use to encrypt published findings.
    ///
    /// Required.
    pub destination_properties: Option<Value<publishing_destination::CFNDestinationProperties>>,
    /// The type of publishing destination. GuardDuty supports Amazon S3 buckets as a publishing destination.
    ///
    /// Required. One of `S3`.
    pub destination_type: Option<Value<String>>,
    /// The ID of the GuardDuty detector where the publishing destination exists.
    ///
    /// Required. 1 to 300 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// Describes a tag.
    pub tags: Option<Value<Vec<publishing_destination::TagItem>>>,
}

impl Lower for PublishingDestination {
    fn fields(self, to: &mut Fields) {
        to.set("DestinationProperties", self.destination_properties);
        to.set("DestinationType", self.destination_type);
        to.set("DetectorId", self.detector_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PublishingDestination {
    const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PublishingDestination> {
    /// `Ref`: `DetectorId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the publishing destination.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the
    /// destination.
    pub fn publishing_failure_start_timestamp(self) -> Value<String> {
        self.attribute("PublishingFailureStartTimestamp")
    }

    /// The status of the publishing destination.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`PublishingDestination`] is made of.
pub mod publishing_destination {
    use super::*;

    /// Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3
    /// bucket, and the ARN of the KMS key that is used to encrypt these published findings.
    #[derive(Clone, Debug, Default)]
    pub struct CFNDestinationProperties {
        /// The ARN of the resource where the findings are published.
        pub destination_arn: Option<Value<String>>,
        /// The ARN of the KMS key to use for encryption.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for CFNDestinationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationArn", self.destination_arn);
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::ThreatEntitySet`.
///
/// The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and
/// domain names in your AWS environment.
#[derive(Clone, Debug, Default)]
pub struct ThreatEntitySet {
    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For
    /// GuardDuty to consider the entries in this list and generate findings based on associated activity, this list
    /// must be active.
    pub activate: Option<Value<bool>>,
    /// The unique regional detector ID of the GuardDuty account for which you want to create a threat entity set.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// 12 to 12 characters.
    pub expected_bucket_owner: Option<Value<String>>,
    /// The format of the file that contains the threat entity set. For information about supported formats, see List
    /// formats in the \*Amazon GuardDuty User Guide\*.
    ///
    /// Required. 1 to 300 characters. One of `ALIEN_VAULT`, `FIRE_EYE`, `OTX_CSV`, `PROOF_POINT`, `STIX`, `TXT`. A
    /// change replaces the resource.
    pub format: Option<Value<String>>,
    /// The URI of the file that contains the threat entity set.
    ///
    /// Required. 1 to 300 characters.
    pub location: Option<Value<String>>,
    /// The user-friendly name to identify the threat entity set. Valid characters are alphanumeric, whitespace, dash
    /// (-), and underscores (\_).
    ///
    /// 1 to 300 characters.
    pub name: Option<Value<String>>,
    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both
    /// of which you define.
    pub tags: Option<Value<Vec<threat_entity_set::TagItem>>>,
}

impl Lower for ThreatEntitySet {
    fn fields(self, to: &mut Fields) {
        to.set("Activate", self.activate);
        to.set("DetectorId", self.detector_id);
        to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        to.set("Format", self.format);
        to.set("Location", self.location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ThreatEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatEntitySet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ThreatEntitySet> {
    /// `Ref`: `Id`, `DetectorId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the threat entity set was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The details associated with the \*Error\* status of your threat entity list.
    pub fn error_details(self) -> Value<String> {
        self.attribute("ErrorDetails")
    }

    /// Returns the unique ID associated with the newly created threat entity set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of your `ThreatEntitySet`. For information about valid status values, see Understanding list statuses
    /// in the \*Amazon GuardDuty User Guide\*.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the threat entity set was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ThreatEntitySet`] is made of.
pub mod threat_entity_set {
    use super::*;

    /// Describes a tag. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. This is optional.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::ThreatIntelSet`.
///
/// The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your
/// AWS environment.
#[derive(Clone, Debug, Default)]
pub struct ThreatIntelSet {
    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For
    /// GuardDuty to be able to generate findings based on an activity associated with these entries, this list must be
    /// active.
    pub activate: Option<Value<bool>>,
    /// The unique ID of the detector of the GuardDuty account for which you want to create a `threatIntelSet`.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// 12 to 12 characters.
    pub expected_bucket_owner: Option<Value<String>>,
    /// The format of the file that contains the `ThreatIntelSet`. For information about supported formats, see List
    /// formats in the \*Amazon GuardDuty User Guide\*.
    ///
    /// Required. 1 to 300 characters. One of `ALIEN_VAULT`, `FIRE_EYE`, `OTX_CSV`, `PROOF_POINT`, `STIX`, `TXT`. A
    /// change replaces the resource.
    pub format: Option<Value<String>>,
    /// The URI of the file that contains the ThreatIntelSet.
    ///
    /// Required. 1 to 300 characters.
    pub location: Option<Value<String>>,
    /// The user-friendly name to identify the ThreatIntelSet.
    ///
    /// 1 to 300 characters.
    pub name: Option<Value<String>>,
    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both
    /// of which you define.
    pub tags: Option<Value<Vec<threat_intel_set::TagItem>>>,
}

impl Lower for ThreatIntelSet {
    fn fields(self, to: &mut Fields) {
        to.set("Activate", self.activate);
        to.set("DetectorId", self.detector_id);
        to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        to.set("Format", self.format);
        to.set("Location", self.location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ThreatIntelSet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatIntelSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ThreatIntelSet> {
    /// `Ref`: `Id`, `DetectorId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique ID of the `threatIntelSet`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ThreatIntelSet`] is made of.
pub mod threat_intel_set {
    use super::*;

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::GuardDuty::TrustedEntitySet`.
///
/// Creates a new trusted entity set. In the trusted entity set, you can provide IP addresses and domains that you
/// believe are secure for communication in your AWS environment.
#[derive(Clone, Debug, Default)]
pub struct TrustedEntitySet {
    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For
    /// GuardDuty to prevent generating findings based on an activity associated with these entries, this list must be
    /// active.
    pub activate: Option<Value<bool>>,
    /// The unique regional detector ID of the GuardDuty account for which you want to create a trusted entity set.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub detector_id: Option<Value<String>>,
    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// 12 to 12 characters.
    pub expected_bucket_owner: Option<Value<String>>,
    /// The format of the file that contains the trusted entity set. For information about supported formats, see List
    /// formats in the \*Amazon GuardDuty User Guide\*.
    ///
    /// Required. 1 to 300 characters. One of `ALIEN_VAULT`, `FIRE_EYE`, `OTX_CSV`, `PROOF_POINT`, `STIX`, `TXT`. A
    /// change replaces the resource.
    pub format: Option<Value<String>>,
    /// The URI of the file that contains the trusted entity set.
    ///
    /// Required. 1 to 300 characters.
    pub location: Option<Value<String>>,
    /// A user-friendly name to identify the trusted entity set. Valid characters include lowercase letters, uppercase
    /// letters, numbers, dash(-), and underscore (\_).
    ///
    /// 1 to 300 characters.
    pub name: Option<Value<String>>,
    /// The tags to be added to a new trusted entity set resource. Each tag consists of a key and an optional value,
    /// both of which you define.
    pub tags: Option<Value<Vec<trusted_entity_set::TagItem>>>,
}

impl Lower for TrustedEntitySet {
    fn fields(self, to: &mut Fields) {
        to.set("Activate", self.activate);
        to.set("DetectorId", self.detector_id);
        to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        to.set("Format", self.format);
        to.set("Location", self.location);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TrustedEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::TrustedEntitySet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TrustedEntitySet> {
    /// `Ref`: `Id`, `DetectorId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the trusted entity set was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Specifies the error details when the status of the trusted entity set shows as \*Error\*.
    pub fn error_details(self) -> Value<String> {
        self.attribute("ErrorDetails")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of your `TrustedEntitySet`. For information about valid status values, see Understanding list
    /// statuses in the \*Amazon GuardDuty User Guide\*.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the trusted entity set was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`TrustedEntitySet`] is made of.
pub mod trusted_entity_set {
    use super::*;

    /// Describes a tag. For more information, see Tag.
    #[derive(Clone, Debug, Default)]
    pub struct TagItem {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value. This is optional.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagItem {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
