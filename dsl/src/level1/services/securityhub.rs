//! `AWS::SecurityHub`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SecurityHub::ActionTarget`.
///
/// Creates a custom action target in Security Hub.
#[derive(Clone, Debug, Default)]
pub struct ActionTarget {
    /// The description for the custom action target.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// The ID for the custom action target. Can contain up to 20 alphanumeric characters.
    ///
    /// Required. A change replaces the resource.
    pub id: Option<Value<String>>,
    /// The name of the custom action target. Can contain up to 20 characters.
    ///
    /// Required.
    pub name: Option<Value<String>>,
}

impl Lower for ActionTarget {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Id", self.id);
        to.set("Name", self.name);
    }
}

impl Level1 for ActionTarget {
    const TYPE: &'static str = "AWS::SecurityHub::ActionTarget";
}

impl Handle<ActionTarget> {
    /// `Ref`: its `ActionTargetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ActionTargetArn`.
    pub fn action_target_arn(self) -> Value<Arn> {
        self.attribute("ActionTargetArn")
    }
}

/// `AWS::SecurityHub::AggregatorV2`.
///
/// Enables aggregation across AWS Regions.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}`.
#[derive(Clone, Debug, Default)]
pub struct AggregatorV2 {
    /// The list of Regions that are linked to the aggregation Region.
    ///
    /// Required. 1 to 50 items.
    pub linked_regions: Option<Value<Vec<String>>>,
    /// Determines how Regions are linked to an Aggregator V2.
    ///
    /// Required. One of `SPECIFIED_REGIONS`.
    pub region_linking_mode: Option<Value<String>>,
    /// A list of key-value pairs to be applied to the AggregatorV2.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AggregatorV2 {
    fn fields(self, to: &mut Fields) {
        to.set("LinkedRegions", self.linked_regions);
        to.set("RegionLinkingMode", self.region_linking_mode);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AggregatorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AggregatorV2> {
    /// `Ref`: its `AggregatorV2Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS Region where data is aggregated.
    pub fn aggregation_region(self) -> Value<String> {
        self.attribute("AggregationRegion")
    }

    /// The ARN of the AggregatorV2.
    pub fn aggregator_v2_arn(self) -> Value<Arn> {
        self.attribute("AggregatorV2Arn")
    }
}

/// `AWS::SecurityHub::AutomationRule`.
///
/// The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}`.
#[derive(Clone, Debug, Default)]
pub struct AutomationRule {
    /// One or more actions to update finding fields if a finding matches the conditions specified in `Criteria`.
    ///
    /// Required. 1 to 1 items.
    pub actions: Option<Value<Vec<automation_rule::AutomationRulesAction>>>,
    /// A set of AWS Security Finding Format (ASFF) finding field attributes and corresponding expected values that
    /// Security Hub CSPM uses to filter findings.
    ///
    /// Required.
    pub criteria: Option<Value<automation_rule::AutomationRulesFindingFilters>>,
    /// A description of the rule.
    ///
    /// Required. 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria.
    pub is_terminal: Option<Value<bool>>,
    /// The name of the rule.
    ///
    /// Required. 1 to 256 characters.
    pub rule_name: Option<Value<String>>,
    /// An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings.
    ///
    /// Required. 1 to 1000.
    pub rule_order: Option<Value<i64>>,
    /// Whether the rule is active after it is created. If this parameter is equal to `ENABLED`, Security Hub CSPM
    /// applies the rule to findings and finding updates after the rule is created.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub rule_status: Option<Value<String>>,
    /// User-defined tags associated with an automation rule.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AutomationRule {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Criteria", self.criteria);
        to.set("Description", self.description);
        to.set("IsTerminal", self.is_terminal);
        to.set("RuleName", self.rule_name);
        to.set("RuleOrder", self.rule_order);
        to.set("RuleStatus", self.rule_status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutomationRule {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AutomationRule> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A timestamp that indicates when the rule was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The principal that created the rule. For example,
    /// `arn:aws:sts::123456789012:assumed-role/Developer-Role/JaneDoe`.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Amazon Resource Name (ARN) of the automation rule that you create. For example,
    /// `arn:aws:securityhub:us-east-1:123456789012:automation-rule/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }

    /// A timestamp that indicates when the rule was most recently updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AutomationRule`] is made of.
pub mod automation_rule {
    use super::*;

    /// One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule.
    #[derive(Clone, Debug, Default)]
    pub struct AutomationRulesAction {
        /// Specifies that the automation rule action is an update to a finding field.
        ///
        /// Required.
        pub finding_fields_update: Option<Value<AutomationRulesFindingFieldsUpdate>>,
        /// Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
        ///
        /// Required. One of `FINDING_FIELDS_UPDATE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AutomationRulesAction {
        fn fields(self, to: &mut Fields) {
            to.set("FindingFieldsUpdate", self.finding_fields_update);
            to.set("Type", self.type_);
        }
    }

    /// Identifies the finding fields that the automation rule action updates when a finding matches the defined
    /// criteria.
    #[derive(Clone, Debug, Default)]
    pub struct AutomationRulesFindingFieldsUpdate {
        /// The rule action updates the `Confidence` field of a finding.
        ///
        /// 0 to 100.
        pub confidence: Option<Value<i64>>,
        /// The rule action updates the `Criticality` field of a finding.
        ///
        /// 0 to 100.
        pub criticality: Option<Value<i64>>,
        /// The rule action will update the `Note` field of a finding.
        pub note: Option<Value<NoteUpdate>>,
        /// The rule action will update the `RelatedFindings` field of a finding.
        ///
        /// 1 to 10 items.
        pub related_findings: Option<Value<Vec<RelatedFinding>>>,
        /// The rule action will update the `Severity` field of a finding.
        pub severity: Option<Value<SeverityUpdate>>,
        /// The rule action updates the `Types` field of a finding.
        ///
        /// At most 50 items.
        pub types: Option<Value<Vec<String>>>,
        /// The rule action updates the `UserDefinedFields` field of a finding.
        pub user_defined_fields: Option<Value<BTreeMap<String, String>>>,
        /// The rule action updates the `VerificationState` field of a finding.
        ///
        /// One of `UNKNOWN`, `TRUE_POSITIVE`, `FALSE_POSITIVE`, `BENIGN_POSITIVE`.
        pub verification_state: Option<Value<String>>,
        /// The rule action will update the `Workflow` field of a finding.
        pub workflow: Option<Value<WorkflowUpdate>>,
    }

    impl Lower for AutomationRulesFindingFieldsUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Confidence", self.confidence);
            to.set("Criticality", self.criticality);
            to.set("Note", self.note);
            to.set("RelatedFindings", self.related_findings);
            to.set("Severity", self.severity);
            to.set("Types", self.types);
            to.set("UserDefinedFields", self.user_defined_fields);
            to.set("VerificationState", self.verification_state);
            to.set("Workflow", self.workflow);
        }
    }

    /// The updated note.
    #[derive(Clone, Debug, Default)]
    pub struct NoteUpdate {
        /// The updated note text.
        ///
        /// Required. 1 to 512 characters.
        pub text: Option<Value<String>>,
        /// The principal that updated the note.
        ///
        /// Required.
        pub updated_by: Option<Value<String>>,
    }

    impl Lower for NoteUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
            to.set("UpdatedBy", self.updated_by);
        }
    }

    /// Provides details about a list of findings that the current finding relates to.
    #[derive(Clone, Debug, Default)]
    pub struct RelatedFinding {
        /// The product-generated identifier for a related finding.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) for the product that generated a related finding.
        ///
        /// Required. 12 to 2048 characters.
        pub product_arn: Option<Value<String>>,
    }

    impl Lower for RelatedFinding {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("ProductArn", self.product_arn);
        }
    }

    /// Updates to the severity information for a finding.
    #[derive(Clone, Debug, Default)]
    pub struct SeverityUpdate {
        /// The severity value of the finding. The allowed values are the following.
        ///
        /// One of `INFORMATIONAL`, `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.
        pub label: Option<Value<String>>,
        /// The normalized severity for the finding. This attribute is to be deprecated in favor of `Label`.
        ///
        /// 0 to 100.
        pub normalized: Option<Value<i64>>,
        /// The native severity as defined by the AWS service or integrated partner product that generated the finding.
        pub product: Option<Value<f64>>,
    }

    impl Lower for SeverityUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Label", self.label);
            to.set("Normalized", self.normalized);
            to.set("Product", self.product);
        }
    }

    /// Used to update information about the investigation into the finding.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowUpdate {
        /// The status of the investigation into the finding. The workflow status is specific to an individual finding.
        ///
        /// Required. One of `NEW`, `NOTIFIED`, `RESOLVED`, `SUPPRESSED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for WorkflowUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// The criteria that determine which findings a rule applies to.
    #[derive(Clone, Debug, Default)]
    pub struct AutomationRulesFindingFilters {
        /// The AWS account ID in which a finding was generated.
        ///
        /// At most 100 items.
        pub aws_account_id: Option<Value<Vec<StringFilter>>>,
        /// The name of the company for the product that generated the finding. For control-based findings, the company is
        /// AWS.
        ///
        /// At most 20 items.
        pub company_name: Option<Value<Vec<StringFilter>>>,
        /// The unique identifier of a standard in which a control is enabled. This field consists of the resource portion
        /// of the Amazon Resource Name (ARN) returned for a standard in the DescribeStandards API response.
        ///
        /// At most 20 items.
        pub compliance_associated_standards_id: Option<Value<Vec<StringFilter>>>,
        /// The security control ID for which a finding was generated. Security control IDs are the same across standards.
        ///
        /// At most 20 items.
        pub compliance_security_control_id: Option<Value<Vec<StringFilter>>>,
        /// The result of a security check. This field is only used for findings generated from controls.
        ///
        /// At most 20 items.
        pub compliance_status: Option<Value<Vec<StringFilter>>>,
        /// The likelihood that a finding accurately identifies the behavior or issue that it was intended to identify.
        ///
        /// At most 20 items.
        pub confidence: Option<Value<Vec<NumberFilter>>>,
        /// A timestamp that indicates when this finding record was created.
        ///
        /// At most 20 items.
        pub created_at: Option<Value<Vec<DateFilter>>>,
        /// The level of importance that is assigned to the resources that are associated with a finding. `Criticality` is
        /// scored on a 0–100 basis, using a ratio scale that supports only full integers.
        ///
        /// At most 20 items.
        pub criticality: Option<Value<Vec<NumberFilter>>>,
        /// A finding's description.
        ///
        /// At most 20 items.
        pub description: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that indicates when the potential security issue captured by a finding was first observed by the
        /// security findings product.
        ///
        /// At most 20 items.
        pub first_observed_at: Option<Value<Vec<DateFilter>>>,
        /// The identifier for the solution-specific component that generated a finding.
        ///
        /// At most 100 items.
        pub generator_id: Option<Value<Vec<StringFilter>>>,
        /// The product-specific identifier for a finding.
        ///
        /// At most 20 items.
        pub id: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that indicates when the security findings provider most recently observed a change in the resource
        /// that is involved in the finding.
        ///
        /// At most 20 items.
        pub last_observed_at: Option<Value<Vec<DateFilter>>>,
        /// The text of a user-defined note that's added to a finding.
        ///
        /// At most 20 items.
        pub note_text: Option<Value<Vec<StringFilter>>>,
        /// The timestamp of when the note was updated.
        ///
        /// At most 20 items.
        pub note_updated_at: Option<Value<Vec<DateFilter>>>,
        /// The principal that created a note.
        ///
        /// At most 20 items.
        pub note_updated_by: Option<Value<Vec<StringFilter>>>,
        /// The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM.
        ///
        /// At most 20 items.
        pub product_arn: Option<Value<Vec<StringFilter>>>,
        /// Provides the name of the product that generated the finding. For control-based findings, the product name is
        /// Security Hub CSPM.
        ///
        /// At most 20 items.
        pub product_name: Option<Value<Vec<StringFilter>>>,
        /// Provides the current state of a finding.
        ///
        /// At most 20 items.
        pub record_state: Option<Value<Vec<StringFilter>>>,
        /// The product-generated identifier for a related finding.
        ///
        /// At most 20 items.
        pub related_findings_id: Option<Value<Vec<StringFilter>>>,
        /// The ARN for the product that generated a related finding.
        ///
        /// At most 20 items.
        pub related_findings_product_arn: Option<Value<Vec<StringFilter>>>,
        /// Custom fields and values about the resource that a finding pertains to.
        ///
        /// At most 20 items.
        pub resource_details_other: Option<Value<Vec<MapFilter>>>,
        /// The identifier for the given resource type. For AWS resources that are identified by Amazon Resource Names
        /// (ARNs), this is the ARN.
        ///
        /// At most 100 items.
        pub resource_id: Option<Value<Vec<StringFilter>>>,
        /// The partition in which the resource that the finding pertains to is located. A partition is a group of AWS
        /// Regions.
        ///
        /// At most 20 items.
        pub resource_partition: Option<Value<Vec<StringFilter>>>,
        /// The AWS Region where the resource that a finding pertains to is located.
        ///
        /// At most 20 items.
        pub resource_region: Option<Value<Vec<StringFilter>>>,
        /// A list of AWS tags associated with a resource at the time the finding was processed.
        ///
        /// At most 20 items.
        pub resource_tags: Option<Value<Vec<MapFilter>>>,
        /// A finding's title.
        ///
        /// At most 20 items.
        pub resource_type: Option<Value<Vec<StringFilter>>>,
        /// The severity value of the finding.
        ///
        /// At most 20 items.
        pub severity_label: Option<Value<Vec<StringFilter>>>,
        /// Provides a URL that links to a page about the current finding in the finding product.
        ///
        /// At most 20 items.
        pub source_url: Option<Value<Vec<StringFilter>>>,
        /// A finding's title.
        ///
        /// At most 100 items.
        pub title: Option<Value<Vec<StringFilter>>>,
        /// One or more finding types in the format of namespace/category/classifier that classify a finding. For a list of
        /// namespaces, classifiers, and categories, see Types taxonomy for ASFF in the \*AWS Security Hub CSPM User
        /// Guide\*.
        ///
        /// At most 20 items.
        pub type_: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that indicates when the finding record was most recently updated.
        ///
        /// At most 20 items.
        pub updated_at: Option<Value<Vec<DateFilter>>>,
        /// A list of user-defined name and value string pairs added to a finding.
        ///
        /// At most 20 items.
        pub user_defined_fields: Option<Value<Vec<MapFilter>>>,
        /// Provides the veracity of a finding.
        ///
        /// At most 20 items.
        pub verification_state: Option<Value<Vec<StringFilter>>>,
        /// Provides information about the status of the investigation into a finding.
        ///
        /// At most 20 items.
        pub workflow_status: Option<Value<Vec<StringFilter>>>,
    }

    impl Lower for AutomationRulesFindingFilters {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountId", self.aws_account_id);
            to.set("CompanyName", self.company_name);
            to.set("ComplianceAssociatedStandardsId", self.compliance_associated_standards_id);
            to.set("ComplianceSecurityControlId", self.compliance_security_control_id);
            to.set("ComplianceStatus", self.compliance_status);
            to.set("Confidence", self.confidence);
            to.set("CreatedAt", self.created_at);
            to.set("Criticality", self.criticality);
            to.set("Description", self.description);
            to.set("FirstObservedAt", self.first_observed_at);
            to.set("GeneratorId", self.generator_id);
            to.set("Id", self.id);
            to.set("LastObservedAt", self.last_observed_at);
            to.set("NoteText", self.note_text);
            to.set("NoteUpdatedAt", self.note_updated_at);
            to.set("NoteUpdatedBy", self.note_updated_by);
            to.set("ProductArn", self.product_arn);
            to.set("ProductName", self.product_name);
            to.set("RecordState", self.record_state);
            to.set("RelatedFindingsId", self.related_findings_id);
            to.set("RelatedFindingsProductArn", self.related_findings_product_arn);
            to.set("ResourceDetailsOther", self.resource_details_other);
            to.set("ResourceId", self.resource_id);
            to.set("ResourcePartition", self.resource_partition);
            to.set("ResourceRegion", self.resource_region);
            to.set("ResourceTags", self.resource_tags);
            to.set("ResourceType", self.resource_type);
            to.set("SeverityLabel", self.severity_label);
            to.set("SourceUrl", self.source_url);
            to.set("Title", self.title);
            to.set("Type", self.type_);
            to.set("UpdatedAt", self.updated_at);
            to.set("UserDefinedFields", self.user_defined_fields);
            to.set("VerificationState", self.verification_state);
            to.set("WorkflowStatus", self.workflow_status);
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    #[derive(Clone, Debug, Default)]
    pub struct StringFilter {
        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// Required. One of `EQUALS`, `PREFIX`, `NOT_EQUALS`, `PREFIX_NOT_EQUALS`, `CONTAINS`, `NOT_CONTAINS`.
        pub comparison: Option<Value<String>>,
        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based
        /// findings is `Security Hub CSPM`.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for StringFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Value", self.value);
        }
    }

    /// A number filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct NumberFilter {
        /// The equal-to condition to be applied to a single field when querying for findings.
        pub eq: Option<Value<f64>>,
        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        pub gte: Option<Value<f64>>,
        /// The less-than-equal condition to be applied to a single field when querying for findings.
        pub lte: Option<Value<f64>>,
    }

    impl Lower for NumberFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Eq", self.eq);
            to.set("Gte", self.gte);
            to.set("Lte", self.lte);
        }
    }

    /// A date filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct DateFilter {
        /// A date range for the date filter.
        pub date_range: Option<Value<DateRange>>,
        /// A timestamp that provides the end date for the date filter.
        pub end: Option<Value<String>>,
        /// A timestamp that provides the start date for the date filter.
        pub start: Option<Value<String>>,
    }

    impl Lower for DateFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DateRange", self.date_range);
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// A date range for the date filter.
    #[derive(Clone, Debug, Default)]
    pub struct DateRange {
        /// A date range unit for the date filter.
        ///
        /// Required. One of `DAYS`.
        pub unit: Option<Value<String>>,
        /// A date range value for the date filter.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for DateRange {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the
    /// value to check for, and the comparison operator.
    #[derive(Clone, Debug, Default)]
    pub struct MapFilter {
        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`, `CONTAINS`, `NOT_CONTAINS`.
        pub comparison: Option<Value<String>>,
        /// The key of the map filter. For example, for `ResourceTags`, `Key` identifies the name of the tag. For
        /// `UserDefinedFields`, `Key` is the name of the field.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a
        /// tag called `Department` might be `Security`.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MapFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SecurityHub::AutomationRuleV2`.
///
/// Creates a V2 automation rule.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}`.
#[derive(Clone, Debug, Default)]
pub struct AutomationRuleV2 {
    /// A list of actions to be performed when the rule criteria is met.
    ///
    /// Required. 1 to 1 items.
    pub actions: Option<Value<Vec<automation_rule_v2::AutomationRulesActionV2>>>,
    /// The filtering type and configuration of the automation rule.
    ///
    /// Required.
    pub criteria: Option<Value<automation_rule_v2::Criteria>>,
    /// A description of the V2 automation rule.
    ///
    /// Required. 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the V2 automation rule.
    ///
    /// Required. 1 to 256 characters.
    pub rule_name: Option<Value<String>>,
    /// The value for the rule priority.
    ///
    /// Required. 1.0 to 1000.0.
    pub rule_order: Option<Value<f64>>,
    /// The status of the V2 automation rule.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub rule_status: Option<Value<String>>,
    /// A list of key-value pairs associated with the V2 automation rule.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AutomationRuleV2 {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Criteria", self.criteria);
        to.set("Description", self.description);
        to.set("RuleName", self.rule_name);
        to.set("RuleOrder", self.rule_order);
        to.set("RuleStatus", self.rule_status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutomationRuleV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AutomationRuleV2> {
    /// `Ref`: its `RuleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the V2 automation rule was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the V2 automation rule.
    pub fn rule_arn(self) -> Value<Arn> {
        self.attribute("RuleArn")
    }

    /// The ID of the V2 automation rule.
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The timestamp when the V2 automation rule was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AutomationRuleV2`] is made of.
pub mod automation_rule_v2 {
    use super::*;

    /// Allows you to configure automated responses.
    #[derive(Clone, Debug, Default)]
    pub struct AutomationRulesActionV2 {
        /// The settings for integrating automation rule actions with external systems or service.
        pub external_integration_configuration: Option<Value<ExternalIntegrationConfiguration>>,
        /// Specifies that the automation rule action is an update to a finding field.
        pub finding_fields_update: Option<Value<AutomationRulesFindingFieldsUpdateV2>>,
        /// Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of a rule.
        ///
        /// Required. One of `FINDING_FIELDS_UPDATE`, `EXTERNAL_INTEGRATION`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AutomationRulesActionV2 {
        fn fields(self, to: &mut Fields) {
            to.set("ExternalIntegrationConfiguration", self.external_integration_configuration);
            to.set("FindingFieldsUpdate", self.finding_fields_update);
            to.set("Type", self.type_);
        }
    }

    /// The settings for integrating automation rule actions with external systems or service.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalIntegrationConfiguration {
        /// The ARN of the connector that establishes the integration.
        pub connector_arn: Option<Value<String>>,
    }

    impl Lower for ExternalIntegrationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorArn", self.connector_arn);
        }
    }

    /// Allows you to define the structure for modifying specific fields in security findings.
    #[derive(Clone, Debug, Default)]
    pub struct AutomationRulesFindingFieldsUpdateV2 {
        /// Notes or contextual information for findings that are modified by the automation rule.
        pub comment: Option<Value<String>>,
        /// The severity level to be assigned to findings that match the automation rule criteria.
        pub severity_id: Option<Value<i64>>,
        /// The status to be applied to findings that match automation rule criteria.
        pub status_id: Option<Value<i64>>,
    }

    impl Lower for AutomationRulesFindingFieldsUpdateV2 {
        fn fields(self, to: &mut Fields) {
            to.set("Comment", self.comment);
            to.set("SeverityId", self.severity_id);
            to.set("StatusId", self.status_id);
        }
    }

    /// The filtering type and configuration of the automation rule.
    #[derive(Clone, Debug, Default)]
    pub struct Criteria {
        /// The filtering conditions that align with OCSF standards.
        pub ocsf_finding_criteria: Option<Value<OcsfFindingFilters>>,
    }

    impl Lower for Criteria {
        fn fields(self, to: &mut Fields) {
            to.set("OcsfFindingCriteria", self.ocsf_finding_criteria);
        }
    }

    /// Specifies the filtering criteria for security findings using OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfFindingFilters {
        /// Enables the creation of complex filtering conditions by combining filter criteria.
        pub composite_filters: Option<Value<Vec<CompositeFilter>>>,
        /// The logical operators used to combine the filtering on multiple `CompositeFilters`.
        ///
        /// One of `AND`, `OR`.
        pub composite_operator: Option<Value<String>>,
    }

    impl Lower for OcsfFindingFilters {
        fn fields(self, to: &mut Fields) {
            to.set("CompositeFilters", self.composite_filters);
            to.set("CompositeOperator", self.composite_operator);
        }
    }

    /// Enables the creation of filtering criteria for security findings.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeFilter {
        /// Enables filtering based on boolean field values.
        ///
        /// 1 to 20 items.
        pub boolean_filters: Option<Value<Vec<OcsfBooleanFilter>>>,
        /// Enables filtering based on date and timestamp fields.
        ///
        /// 1 to 20 items.
        pub date_filters: Option<Value<Vec<OcsfDateFilter>>>,
        /// Enables the creation of filtering criteria for security findings.
        ///
        /// 1 to 20 items.
        pub map_filters: Option<Value<Vec<OcsfMapFilter>>>,
        /// Enables filtering based on numerical field values.
        ///
        /// 1 to 20 items.
        pub number_filters: Option<Value<Vec<OcsfNumberFilter>>>,
        /// The logical operator used to combine multiple filter conditions.
        ///
        /// One of `AND`, `OR`.
        pub operator: Option<Value<String>>,
        /// Enables filtering based on string field values.
        ///
        /// 1 to 20 items.
        pub string_filters: Option<Value<Vec<OcsfStringFilter>>>,
    }

    impl Lower for CompositeFilter {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanFilters", self.boolean_filters);
            to.set("DateFilters", self.date_filters);
            to.set("MapFilters", self.map_filters);
            to.set("NumberFilters", self.number_filters);
            to.set("Operator", self.operator);
            to.set("StringFilters", self.string_filters);
        }
    }

    /// Enables filtering of security findings based on boolean field values in OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfBooleanFilter {
        /// The name of the field.
        ///
        /// Required. One of `compliance.assessments.meets_criteria`, `vulnerabilities.is_exploit_available`,
        /// `vulnerabilities.is_fix_available`.
        pub field_name: Option<Value<String>>,
        /// Enables filtering of security findings based on boolean field values in OCSF.
        ///
        /// Required.
        pub filter: Option<Value<BooleanFilter>>,
    }

    impl Lower for OcsfBooleanFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("Filter", self.filter);
        }
    }

    /// Boolean filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct BooleanFilter {
        /// The value of the boolean.
        ///
        /// Required.
        pub value: Option<Value<bool>>,
    }

    impl Lower for BooleanFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Enables filtering of security findings based on date and timestamp fields in OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfDateFilter {
        /// The name of the field.
        ///
        /// Required. One of `finding_info.created_time_dt`, `finding_info.first_seen_time_dt`,
        /// `finding_info.last_seen_time_dt`, `finding_info.modified_time_dt`.
        pub field_name: Option<Value<String>>,
        /// Enables filtering of security findings based on date and timestamp fields in OCSF.
        ///
        /// Required.
        pub filter: Option<Value<DateFilter>>,
    }

    impl Lower for OcsfDateFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("Filter", self.filter);
        }
    }

    /// A date filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct DateFilter {
        /// A date range for the date filter.
        pub date_range: Option<Value<DateRange>>,
        /// A timestamp that provides the end date for the date filter.
        pub end: Option<Value<String>>,
        /// A timestamp that provides the start date for the date filter.
        pub start: Option<Value<String>>,
    }

    impl Lower for DateFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DateRange", self.date_range);
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// A date range for the date filter.
    #[derive(Clone, Debug, Default)]
    pub struct DateRange {
        /// A date range unit for the date filter.
        ///
        /// Required. One of `DAYS`.
        pub unit: Option<Value<String>>,
        /// A date range value for the date filter.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for DateRange {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Enables filtering of security findings based on map field values in OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfMapFilter {
        /// The name of the field.
        ///
        /// Required. One of `resources.tags`.
        pub field_name: Option<Value<String>>,
        /// Enables filtering of security findings based on map field values in OCSF.
        ///
        /// Required.
        pub filter: Option<Value<MapFilter>>,
    }

    impl Lower for OcsfMapFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("Filter", self.filter);
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the
    /// value to check for, and the comparison operator.
    #[derive(Clone, Debug, Default)]
    pub struct MapFilter {
        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`.
        pub comparison: Option<Value<String>>,
        /// The key of the map filter. For example, for `ResourceTags`, `Key` identifies the name of the tag. For
        /// `UserDefinedFields`, `Key` is the name of the field.
        ///
        /// Required. 1 to 4096 characters.
        pub key: Option<Value<String>>,
        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a
        /// tag called `Department` might be `Security`.
        ///
        /// Required. 1 to 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for MapFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Enables filtering of security findings based on numerical field values in OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfNumberFilter {
        /// The name of the field.
        ///
        /// Required. One of `activity_id`, `compliance.status_id`, `confidence_score`, `finding_info.related_events_count`,
        /// `vendor_attributes.severity_id`.
        pub field_name: Option<Value<String>>,
        /// Enables filtering of security findings based on numerical field values in OCSF.
        ///
        /// Required.
        pub filter: Option<Value<NumberFilter>>,
    }

    impl Lower for OcsfNumberFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("Filter", self.filter);
        }
    }

    /// A number filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct NumberFilter {
        /// The equal-to condition to be applied to a single field when querying for findings.
        pub eq: Option<Value<f64>>,
        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        pub gte: Option<Value<f64>>,
        /// The less-than-equal condition to be applied to a single field when querying for findings.
        pub lte: Option<Value<f64>>,
    }

    impl Lower for NumberFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Eq", self.eq);
            to.set("Gte", self.gte);
            to.set("Lte", self.lte);
        }
    }

    /// Enables filtering of security findings based on string field values in OCSF.
    #[derive(Clone, Debug, Default)]
    pub struct OcsfStringFilter {
        /// The name of the field.
        ///
        /// Required.
        pub field_name: Option<Value<String>>,
        /// Enables filtering of security findings based on string field values in OCSF.
        ///
        /// Required.
        pub filter: Option<Value<StringFilter>>,
    }

    impl Lower for OcsfStringFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("Filter", self.filter);
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    #[derive(Clone, Debug, Default)]
    pub struct StringFilter {
        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// Required. One of `EQUALS`, `PREFIX`, `NOT_EQUALS`, `PREFIX_NOT_EQUALS`, `CONTAINS`.
        pub comparison: Option<Value<String>>,
        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based
        /// findings is `Security Hub CSPM`.
        ///
        /// Required. 1 to 4096 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for StringFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SecurityHub::ConfigurationPolicy`.
///
/// The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined
/// settings.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationPolicy {
    /// An object that defines how AWS Security Hub CSPM is configured.
    ///
    /// Required.
    pub configuration_policy: Option<Value<configuration_policy::Policy>>,
    /// The description of the configuration policy.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The name of the configuration policy. Alphanumeric characters and the following ASCII characters are permitted:
    /// `-,., !, *, /`.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// User-defined tags associated with a configuration policy. For more information, see Tagging AWS Security Hub
    /// CSPM resources in the \*Security Hub CSPM user guide\*.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ConfigurationPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationPolicy", self.configuration_policy);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfigurationPolicy {
    const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ConfigurationPolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the configuration policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time, in UTC and ISO 8601 format.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The universally unique identifier (UUID) of the configuration policy. A self-managed configuration has no UUID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Indicates whether the service that the configuration policy applies to is enabled in the policy.
    pub fn service_enabled(self) -> Value<bool> {
        self.attribute("ServiceEnabled")
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ConfigurationPolicy`] is made of.
pub mod configuration_policy {
    use super::*;

    /// An object that defines how AWS Security Hub CSPM is configured.
    #[derive(Clone, Debug, Default)]
    pub struct Policy {
        /// The AWS service that the configuration policy applies to.
        pub security_hub: Option<Value<SecurityHubPolicy>>,
    }

    impl Lower for Policy {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityHub", self.security_hub);
        }
    }

    /// An object that defines how AWS Security Hub CSPM is configured.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityHubPolicy {
        /// A list that defines which security standards are enabled in the configuration policy.
        ///
        /// At most 1000 items.
        pub enabled_standard_identifiers: Option<Value<Vec<String>>>,
        /// An object that defines which security controls are enabled in the configuration policy. The enablement status of
        /// a control is aligned across all of the enabled standards in an account.
        pub security_controls_configuration: Option<Value<SecurityControlsConfiguration>>,
        /// Indicates whether Security Hub CSPM is enabled in the policy.
        pub service_enabled: Option<Value<bool>>,
    }

    impl Lower for SecurityHubPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledStandardIdentifiers", self.enabled_standard_identifiers);
            to.set("SecurityControlsConfiguration", self.security_controls_configuration);
            to.set("ServiceEnabled", self.service_enabled);
        }
    }

    /// An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityControlsConfiguration {
        /// A list of security controls that are disabled in the configuration policy.
        ///
        /// At most 1000 items.
        pub disabled_security_control_identifiers: Option<Value<Vec<String>>>,
        /// A list of security controls that are enabled in the configuration policy.
        ///
        /// At most 1000 items.
        pub enabled_security_control_identifiers: Option<Value<Vec<String>>>,
        /// A list of security controls and control parameter values that are included in a configuration policy.
        ///
        /// At most 1000 items.
        pub security_control_custom_parameters: Option<Value<Vec<SecurityControlCustomParameter>>>,
    }

    impl Lower for SecurityControlsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DisabledSecurityControlIdentifiers", self.disabled_security_control_identifiers);
            to.set("EnabledSecurityControlIdentifiers", self.enabled_security_control_identifiers);
            to.set("SecurityControlCustomParameters", self.security_control_custom_parameters);
        }
    }

    /// A list of security controls and control parameter values that are included in a configuration policy.
    #[derive(Clone, Debug, Default)]
    pub struct SecurityControlCustomParameter {
        /// An object that specifies parameter values for a control in a configuration policy.
        pub parameters: Option<Value<BTreeMap<String, ParameterConfiguration>>>,
        /// The ID of the security control.
        ///
        /// At most 2048 characters.
        pub security_control_id: Option<Value<String>>,
    }

    impl Lower for SecurityControlCustomParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("SecurityControlId", self.security_control_id);
        }
    }

    /// An object that provides the current value of a security control parameter and identifies whether it has been
    /// customized.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterConfiguration {
        /// The current value of a control parameter.
        pub value: Option<Value<ParameterValue>>,
        /// Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS
        /// Security Hub CSPM behavior.
        ///
        /// Required. One of `DEFAULT`, `CUSTOM`.
        pub value_type: Option<Value<String>>,
    }

    impl Lower for ParameterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("ValueType", self.value_type);
        }
    }

    /// An object that includes the data type of a security control parameter and its current value.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterValue {
        /// A control parameter that is a boolean.
        pub boolean: Option<Value<bool>>,
        /// A control parameter that is a double.
        pub double: Option<Value<f64>>,
        /// A control parameter that is an enum.
        ///
        /// At most 2048 characters.
        pub enum_: Option<Value<String>>,
        /// A control parameter that is a list of enums.
        ///
        /// At most 100 items.
        pub enum_list: Option<Value<Vec<String>>>,
        /// A control parameter that is an integer.
        pub integer: Option<Value<i64>>,
        /// A control parameter that is a list of integers.
        ///
        /// At most 100 items.
        pub integer_list: Option<Value<Vec<i64>>>,
        /// A control parameter that is a string.
        ///
        /// At most 2048 characters.
        pub string: Option<Value<String>>,
        /// A control parameter that is a list of strings.
        ///
        /// At most 100 items.
        pub string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("Boolean", self.boolean);
            to.set("Double", self.double);
            to.set("Enum", self.enum_);
            to.set("EnumList", self.enum_list);
            to.set("Integer", self.integer);
            to.set("IntegerList", self.integer_list);
            to.set("String", self.string);
            to.set("StringList", self.string_list);
        }
    }
}

/// `AWS::SecurityHub::Connector`.
///
/// Creates a connector to a third-party cloud provider in Security Hub CSPM.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The description of the connector.
    pub description: Option<Value<String>>,
    /// The name of the connector.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required.
    pub provider: Option<Value<connector::Provider>>,
    /// A key-value pair to associate with a resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Provider", self.provider);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::SecurityHub::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Connector> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ConnectorArn`.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }

    /// The attribute `ConnectorId`.
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// The status of the connector.
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// The timestamp formatted in ISO8601.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `CreatedBy`.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The enablement status of the connector.
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// The attribute `Issues`.
    pub fn issues(self) -> Value<Json> {
        self.attribute("Issues")
    }

    /// The timestamp formatted in ISO8601.
    pub fn last_checked_at(self) -> Value<String> {
        self.attribute("LastCheckedAt")
    }

    /// The timestamp formatted in ISO8601.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The attribute `Message`.
    pub fn message(self) -> Value<String> {
        self.attribute("Message")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// `Provider` of `AWS::SecurityHub::Connector`.
    #[derive(Clone, Debug, Default)]
    pub struct Provider {
        /// The configuration for connecting to an Azure environment.
        ///
        /// Required.
        pub azure: Option<Value<AzureProviderConfiguration>>,
    }

    impl Lower for Provider {
        fn fields(self, to: &mut Fields) {
            to.set("Azure", self.azure);
        }
    }

    /// The configuration for connecting to an Azure environment.
    #[derive(Clone, Debug, Default)]
    pub struct AzureProviderConfiguration {
        /// The ARN of the multi-cloud configuration connector used to establish the connection to Azure.
        ///
        /// Required. A change replaces the resource.
        pub aws_config_connector_arn: Option<Value<String>>,
        /// The list of Azure regions to monitor.
        ///
        /// Required. 1 to 100 items.
        pub azure_regions: Option<Value<Vec<String>>>,
        /// The scope configuration for an Azure connector, defining the tenant or subscription scope.
        ///
        /// Required.
        pub scope_configuration: Option<Value<AzureScopeConfiguration>>,
    }

    impl Lower for AzureProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AWSConfigConnectorArn", self.aws_config_connector_arn);
            to.set("AzureRegions", self.azure_regions);
            to.set("ScopeConfiguration", self.scope_configuration);
        }
    }

    /// The scope configuration for an Azure connector, defining the tenant or subscription scope.
    #[derive(Clone, Debug, Default)]
    pub struct AzureScopeConfiguration {
        /// The type of scope. Valid values are ``tenant`` and ``subscription``.
        ///
        /// Required. One of `TENANT`, `SUBSCRIPTION`.
        pub scope_type: Option<Value<String>>,
        /// The list of scope values, such as subscription IDs, when the scope type is ``subscription``.
        ///
        /// 0 to 100 items.
        pub scope_values: Option<Value<Vec<String>>>,
    }

    impl Lower for AzureScopeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScopeType", self.scope_type);
            to.set("ScopeValues", self.scope_values);
        }
    }
}

/// `AWS::SecurityHub::ConnectorV2`.
///
/// Grants permission to create a connectorV2 based on input parameters.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectorV2 {
    /// The description of the connectorV2.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The unique name of the connectorV2.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The third-party provider detail for a service configuration.
    ///
    /// Required.
    pub provider: Option<Value<connector_v2::Provider>>,
    /// The tags to add to the connectorV2 when you create.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ConnectorV2 {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("Provider", self.provider);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ConnectorV2> {
    /// `Ref`: its `ConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the V2 connector.
    pub fn connector_arn(self) -> Value<Arn> {
        self.attribute("ConnectorArn")
    }

    /// The unique identifier of the V2 connector.
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorId")
    }

    /// The status of the V2 connector.
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// The timestamp when the V2 connector was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The enablement status of the connector.
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// The reason for the enablement status of the connector.
    pub fn enablement_status_reason(self) -> Value<String> {
        self.attribute("EnablementStatusReason")
    }

    /// The list of health issues associated with the connector.
    pub fn issues(self) -> Value<Json> {
        self.attribute("Issues")
    }

    /// The most recent timestamp when the V2 connector was checked on health status.
    pub fn last_checked_at(self) -> Value<String> {
        self.attribute("LastCheckedAt")
    }

    /// The most recent timestamp when the V2 connector was updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The message of the V2 connector when connector status is FAILED\_TO\_CONNECT.
    pub fn message(self) -> Value<String> {
        self.attribute("Message")
    }
}

/// What [`ConnectorV2`] is made of.
pub mod connector_v2 {
    use super::*;

    /// The third-party provider detail for a service configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Provider {
        /// The configuration settings required to establish an integration between AWS Security Hub and Azure.
        pub azure: Option<Value<AzureProviderConfiguration>>,
        /// Details about a Jira Cloud integration.
        pub jira_cloud: Option<Value<JiraCloudProviderConfiguration>>,
        /// Details about a ServiceNow ITSM integration.
        pub service_now: Option<Value<ServiceNowProviderConfiguration>>,
    }

    impl Lower for Provider {
        fn fields(self, to: &mut Fields) {
            to.set("Azure", self.azure);
            to.set("JiraCloud", self.jira_cloud);
            to.set("ServiceNow", self.service_now);
        }
    }

    /// The configuration settings required to establish an integration between AWS Security Hub and Azure.
    #[derive(Clone, Debug, Default)]
    pub struct AzureProviderConfiguration {
        /// The ARN of the AWS Config connector used for the Azure integration.
        ///
        /// Required. A change replaces the resource.
        pub aws_config_connector_arn: Option<Value<String>>,
        /// The list of Azure regions to include in the connector scope.
        ///
        /// Required. 1 to 100 items.
        pub azure_regions: Option<Value<Vec<String>>>,
        /// The scope configuration for an Azure connector.
        ///
        /// Required.
        pub scope_configuration: Option<Value<AzureScopeConfiguration>>,
    }

    impl Lower for AzureProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AWSConfigConnectorArn", self.aws_config_connector_arn);
            to.set("AzureRegions", self.azure_regions);
            to.set("ScopeConfiguration", self.scope_configuration);
        }
    }

    /// The scope configuration for an Azure connector.
    #[derive(Clone, Debug, Default)]
    pub struct AzureScopeConfiguration {
        /// The scope type for the Azure connector.
        ///
        /// Required. One of `TENANT`, `SUBSCRIPTION`.
        pub scope_type: Option<Value<String>>,
        /// The list of scope values for the Azure connector.
        ///
        /// 0 to 100 items.
        pub scope_values: Option<Value<Vec<String>>>,
    }

    impl Lower for AzureScopeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScopeType", self.scope_type);
            to.set("ScopeValues", self.scope_values);
        }
    }

    /// The initial configuration settings required to establish an integration between Security Hub CSPM and Jira
    /// Cloud.
    #[derive(Clone, Debug, Default)]
    pub struct JiraCloudProviderConfiguration {
        /// The project key for a JiraCloud instance.
        ///
        /// Required. 2 to 10 characters.
        pub project_key: Option<Value<String>>,
    }

    impl Lower for JiraCloudProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ProjectKey", self.project_key);
        }
    }

    /// The initial configuration settings required to establish an integration between Security Hub CSPM and ServiceNow
    /// ITSM.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceNowProviderConfiguration {
        /// The instance name of ServiceNow ITSM.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub instance_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow credentials.
        ///
        /// Required. 20 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for ServiceNowProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceName", self.instance_name);
            to.set("SecretArn", self.secret_arn);
        }
    }
}

/// `AWS::SecurityHub::DelegatedAdmin`.
///
/// The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator
/// account for an organization.
#[derive(Clone, Debug, Default)]
pub struct DelegatedAdmin {
    /// The AWS account identifier of the account to designate as the Security Hub CSPM administrator account.
    ///
    /// Required. A change replaces the resource.
    pub admin_account_id: Option<Value<String>>,
}

impl Lower for DelegatedAdmin {
    fn fields(self, to: &mut Fields) {
        to.set("AdminAccountId", self.admin_account_id);
    }
}

impl Level1 for DelegatedAdmin {
    const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin";
}

impl Handle<DelegatedAdmin> {
    /// `Ref`: its `DelegatedAdminIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region`.
    pub fn delegated_admin_identifier(self) -> Value<String> {
        self.attribute("DelegatedAdminIdentifier")
    }

    /// Whether the delegated Security Hub CSPM administrator is set for the organization.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::SecurityHub::FindingAggregator`.
///
/// The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}`.
#[derive(Clone, Debug, Default)]
pub struct FindingAggregator {
    /// Indicates whether to aggregate findings from all of the available Regions in the current partition. Also
    /// determines whether to automatically aggregate findings from new Regions as Security Hub supports them and you
    /// opt into them.
    ///
    /// Required. One of `ALL_REGIONS`, `ALL_REGIONS_EXCEPT_SPECIFIED`, `SPECIFIED_REGIONS`.
    pub region_linking_mode: Option<Value<String>>,
    /// If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED`, then this is a space-separated list of Regions that do
    /// not aggregate findings to the aggregation Region.
    ///
    /// 1 to 50 items.
    pub regions: Option<Value<Vec<String>>>,
}

impl Lower for FindingAggregator {
    fn fields(self, to: &mut Fields) {
        to.set("RegionLinkingMode", self.region_linking_mode);
        to.set("Regions", self.regions);
    }
}

impl Level1 for FindingAggregator {
    const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator";
}

impl Handle<FindingAggregator> {
    /// `Ref`: its `FindingAggregatorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The home Region. Findings generated in linked Regions are replicated and sent to the home Region.
    pub fn finding_aggregation_region(self) -> Value<String> {
        self.attribute("FindingAggregationRegion")
    }

    /// The ARN of the finding aggregator. You use the finding aggregator ARN to retrieve details for, update, and
    /// delete the finding aggregator.
    pub fn finding_aggregator_arn(self) -> Value<Arn> {
        self.attribute("FindingAggregatorArn")
    }
}

/// `AWS::SecurityHub::Hub`.
///
/// The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS
/// account.
#[derive(Clone, Debug, Default)]
pub struct Hub {
    /// Whether to automatically enable new controls when they are added to standards that are enabled.
    pub auto_enable_controls: Option<Value<bool>>,
    /// Specifies whether an account has consolidated control findings turned on or off.
    pub control_finding_generator: Option<Value<String>>,
    /// Whether to enable the security standards that Security Hub CSPM has designated as automatically enabled.
    pub enable_default_standards: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Hub {
    fn fields(self, to: &mut Fields) {
        to.set("AutoEnableControls", self.auto_enable_controls);
        to.set("ControlFindingGenerator", self.control_finding_generator);
        to.set("EnableDefaultStandards", self.enable_default_standards);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Hub {
    const TYPE: &'static str = "AWS::SecurityHub::Hub";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Hub> {
    /// `Ref`: its `ARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// The date and time when Security Hub CSPM was enabled in your account.
    pub fn subscribed_at(self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}

/// `AWS::SecurityHub::HubV2`.
///
/// Returns details about the service resource in your account.
///
/// Its ARN: `arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}`.
#[derive(Clone, Debug, Default)]
pub struct HubV2 {
    /// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the
    /// AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or
    /// China, fails.
    pub network_scanning: Option<Value<hub_v2::NetworkScanning>>,
    /// The tags to add to the hub V2 resource when you enable Security Hub CSPM.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for HubV2 {
    fn fields(self, to: &mut Fields) {
        to.set("NetworkScanning", self.network_scanning);
        to.set("Tags", self.tags);
    }
}

impl Level1 for HubV2 {
    const TYPE: &'static str = "AWS::SecurityHub::HubV2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<HubV2> {
    /// `Ref`: its `HubV2Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the service resource.
    pub fn hub_v2_arn(self) -> Value<Arn> {
        self.attribute("HubV2Arn")
    }

    /// The date and time when the service was enabled in the account.
    pub fn subscribed_at(self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}

/// What [`HubV2`] is made of.
pub mod hub_v2 {
    use super::*;

    /// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the
    /// AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or
    /// China, fails.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkScanning {
        /// Whether the Network Scanning feature is enabled for this account and Region.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for NetworkScanning {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }
}

/// `AWS::SecurityHub::Insight`.
///
/// The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM. An insight is a
/// collection of findings that relate to a security issue that requires attention or remediation.
#[derive(Clone, Debug, Default)]
pub struct Insight {
    /// One or more attributes used to filter the findings included in the insight. The insight only includes findings
    /// that match the criteria defined in the filters.
    ///
    /// Required.
    pub filters: Option<Value<insight::AwsSecurityFindingFilters>>,
    /// The grouping attribute for the insight's findings. Indicates how to group the matching findings, and identifies
    /// the type of item that the insight applies to.
    ///
    /// Required. At least 1 characters.
    pub group_by_attribute: Option<Value<String>>,
    /// The name of a Security Hub CSPM insight.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
}

impl Lower for Insight {
    fn fields(self, to: &mut Fields) {
        to.set("Filters", self.filters);
        to.set("GroupByAttribute", self.group_by_attribute);
        to.set("Name", self.name);
    }
}

impl Level1 for Insight {
    const TYPE: &'static str = "AWS::SecurityHub::Insight";
}

impl Handle<Insight> {
    /// `Ref`: its `InsightArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of a Security Hub CSPM insight.
    pub fn insight_arn(self) -> Value<Arn> {
        self.attribute("InsightArn")
    }
}

/// What [`Insight`] is made of.
pub mod insight {
    use super::*;

    /// A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM.
    #[derive(Clone, Debug, Default)]
    pub struct AwsSecurityFindingFilters {
        /// The AWS account ID in which a finding is generated.
        ///
        /// At most 20 items.
        pub aws_account_id: Option<Value<Vec<StringFilter>>>,
        /// The name of the AWS account in which a finding is generated.
        ///
        /// At most 20 items.
        pub aws_account_name: Option<Value<Vec<StringFilter>>>,
        /// The name of the findings provider (company) that owns the solution (product) that generates findings.
        ///
        /// At most 20 items.
        pub company_name: Option<Value<Vec<StringFilter>>>,
        /// The unique identifier of a standard in which a control is enabled. This field consists of the resource portion
        /// of the Amazon Resource Name (ARN) returned for a standard in the DescribeStandards API response.
        ///
        /// At most 20 items.
        pub compliance_associated_standards_id: Option<Value<Vec<StringFilter>>>,
        /// The unique identifier of a control across standards. Values for this field typically consist of an AWS service
        /// and a number, such as APIGateway.5.
        ///
        /// At most 20 items.
        pub compliance_security_control_id: Option<Value<Vec<StringFilter>>>,
        /// The name of a security control parameter.
        ///
        /// At most 20 items.
        pub compliance_security_control_parameters_name: Option<Value<Vec<StringFilter>>>,
        /// The current value of a security control parameter.
        ///
        /// At most 20 items.
        pub compliance_security_control_parameters_value: Option<Value<Vec<StringFilter>>>,
        /// Exclusive to findings that are generated as the result of a check run against a specific rule in a supported
        /// standard, such as CIS AWS Foundations.
        ///
        /// At most 20 items.
        pub compliance_status: Option<Value<Vec<StringFilter>>>,
        /// A finding's confidence. Confidence is defined as the likelihood that a finding accurately identifies the
        /// behavior or issue that it was intended to identify.
        ///
        /// At most 20 items.
        pub confidence: Option<Value<Vec<NumberFilter>>>,
        /// A timestamp that indicates when the security findings provider created the potential security issue that a
        /// finding reflects.
        ///
        /// At most 20 items.
        pub created_at: Option<Value<Vec<DateFilter>>>,
        /// The level of importance assigned to the resources associated with the finding.
        ///
        /// At most 20 items.
        pub criticality: Option<Value<Vec<NumberFilter>>>,
        /// A finding's description.
        ///
        /// At most 20 items.
        pub description: Option<Value<Vec<StringFilter>>>,
        /// The finding provider value for the finding confidence. Confidence is defined as the likelihood that a finding
        /// accurately identifies the behavior or issue that it was intended to identify.
        ///
        /// At most 20 items.
        pub finding_provider_fields_confidence: Option<Value<Vec<NumberFilter>>>,
        /// The finding provider value for the level of importance assigned to the resources associated with the findings.
        ///
        /// At most 20 items.
        pub finding_provider_fields_criticality: Option<Value<Vec<NumberFilter>>>,
        /// The finding identifier of a related finding that is identified by the finding provider.
        ///
        /// At most 20 items.
        pub finding_provider_fields_related_findings_id: Option<Value<Vec<StringFilter>>>,
        /// The ARN of the solution that generated a related finding that is identified by the finding provider.
        ///
        /// At most 20 items.
        pub finding_provider_fields_related_findings_product_arn: Option<Value<Vec<StringFilter>>>,
        /// The finding provider value for the severity label.
        ///
        /// At most 20 items.
        pub finding_provider_fields_severity_label: Option<Value<Vec<StringFilter>>>,
        /// The finding provider's original value for the severity.
        ///
        /// At most 20 items.
        pub finding_provider_fields_severity_original: Option<Value<Vec<StringFilter>>>,
        /// One or more finding types that the finding provider assigned to the finding. Uses the format of
        /// `namespace/category/classifier` that classify a finding.
        ///
        /// At most 20 items.
        pub finding_provider_fields_types: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that indicates when the security findings provider first observed the potential security issue that
        /// a finding captured.
        ///
        /// At most 20 items.
        pub first_observed_at: Option<Value<Vec<DateFilter>>>,
        /// The identifier for the solution-specific component (a discrete unit of logic) that generated a finding.
        ///
        /// At most 20 items.
        pub generator_id: Option<Value<Vec<StringFilter>>>,
        /// The security findings provider-specific identifier for a finding.
        ///
        /// At most 20 items.
        pub id: Option<Value<Vec<StringFilter>>>,
        /// This field is deprecated. A keyword for a finding.
        ///
        /// At most 20 items.
        pub keyword: Option<Value<Vec<KeywordFilter>>>,
        /// A timestamp that indicates when the security findings provider most recently observed a change in the resource
        /// that is involved in the finding.
        ///
        /// At most 20 items.
        pub last_observed_at: Option<Value<Vec<DateFilter>>>,
        /// The name of the malware that was observed.
        ///
        /// At most 20 items.
        pub malware_name: Option<Value<Vec<StringFilter>>>,
        /// The filesystem path of the malware that was observed.
        ///
        /// At most 20 items.
        pub malware_path: Option<Value<Vec<StringFilter>>>,
        /// The state of the malware that was observed.
        ///
        /// At most 20 items.
        pub malware_state: Option<Value<Vec<StringFilter>>>,
        /// The type of the malware that was observed.
        ///
        /// At most 20 items.
        pub malware_type: Option<Value<Vec<StringFilter>>>,
        /// The destination domain of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_destination_domain: Option<Value<Vec<StringFilter>>>,
        /// The destination IPv4 address of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_destination_ip_v4: Option<Value<Vec<IpFilter>>>,
        /// The destination IPv6 address of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_destination_ip_v6: Option<Value<Vec<IpFilter>>>,
        /// The destination port of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_destination_port: Option<Value<Vec<NumberFilter>>>,
        /// Indicates the direction of network traffic associated with a finding.
        ///
        /// At most 20 items.
        pub network_direction: Option<Value<Vec<StringFilter>>>,
        /// The protocol of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_protocol: Option<Value<Vec<StringFilter>>>,
        /// The source domain of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_source_domain: Option<Value<Vec<StringFilter>>>,
        /// The source IPv4 address of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_source_ip_v4: Option<Value<Vec<IpFilter>>>,
        /// The source IPv6 address of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_source_ip_v6: Option<Value<Vec<IpFilter>>>,
        /// The source media access control (MAC) address of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_source_mac: Option<Value<Vec<StringFilter>>>,
        /// The source port of network-related information about a finding.
        ///
        /// At most 20 items.
        pub network_source_port: Option<Value<Vec<NumberFilter>>>,
        /// The text of a note.
        ///
        /// At most 20 items.
        pub note_text: Option<Value<Vec<StringFilter>>>,
        /// The timestamp of when the note was updated.
        ///
        /// At most 20 items.
        pub note_updated_at: Option<Value<Vec<DateFilter>>>,
        /// The principal that created a note.
        ///
        /// At most 20 items.
        pub note_updated_by: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that identifies when the process was launched.
        ///
        /// At most 20 items.
        pub process_launched_at: Option<Value<Vec<DateFilter>>>,
        /// The name of the process.
        ///
        /// At most 20 items.
        pub process_name: Option<Value<Vec<StringFilter>>>,
        /// The parent process ID. This field accepts positive integers between `O` and `2147483647`.
        ///
        /// At most 20 items.
        pub process_parent_pid: Option<Value<Vec<NumberFilter>>>,
        /// The path to the process executable.
        ///
        /// At most 20 items.
        pub process_path: Option<Value<Vec<StringFilter>>>,
        /// The process ID.
        ///
        /// At most 20 items.
        pub process_pid: Option<Value<Vec<NumberFilter>>>,
        /// A timestamp that identifies when the process was terminated.
        ///
        /// At most 20 items.
        pub process_terminated_at: Option<Value<Vec<DateFilter>>>,
        /// The ARN generated by Security Hub CSPM that uniquely identifies a third-party company (security findings
        /// provider) after this provider's product (solution that generates findings) is registered with Security Hub CSPM.
        ///
        /// At most 20 items.
        pub product_arn: Option<Value<Vec<StringFilter>>>,
        /// A data type where security findings providers can include additional solution-specific details that aren't part
        /// of the defined `AwsSecurityFinding` format.
        ///
        /// At most 20 items.
        pub product_fields: Option<Value<Vec<MapFilter>>>,
        /// The name of the solution (product) that generates findings.
        ///
        /// At most 20 items.
        pub product_name: Option<Value<Vec<StringFilter>>>,
        /// The recommendation of what to do about the issue described in a finding.
        ///
        /// At most 20 items.
        pub recommendation_text: Option<Value<Vec<StringFilter>>>,
        /// The updated record state for the finding.
        ///
        /// At most 20 items.
        pub record_state: Option<Value<Vec<StringFilter>>>,
        /// The Region from which the finding was generated.
        ///
        /// At most 20 items.
        pub region: Option<Value<Vec<StringFilter>>>,
        /// The solution-generated identifier for a related finding.
        ///
        /// At most 20 items.
        pub related_findings_id: Option<Value<Vec<StringFilter>>>,
        /// The ARN of the solution that generated a related finding.
        ///
        /// At most 20 items.
        pub related_findings_product_arn: Option<Value<Vec<StringFilter>>>,
        /// The ARN of the application that is related to a finding.
        ///
        /// At most 20 items.
        pub resource_application_arn: Option<Value<Vec<StringFilter>>>,
        /// The name of the application that is related to a finding.
        ///
        /// At most 20 items.
        pub resource_application_name: Option<Value<Vec<StringFilter>>>,
        /// The IAM profile ARN of the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_iam_instance_profile_arn: Option<Value<Vec<StringFilter>>>,
        /// The Amazon Machine Image (AMI) ID of the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_image_id: Option<Value<Vec<StringFilter>>>,
        /// The IPv4 addresses associated with the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_ip_v4_addresses: Option<Value<Vec<IpFilter>>>,
        /// The IPv6 addresses associated with the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_ip_v6_addresses: Option<Value<Vec<IpFilter>>>,
        /// The key name associated with the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_key_name: Option<Value<Vec<StringFilter>>>,
        /// The date and time the instance was launched.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_launched_at: Option<Value<Vec<DateFilter>>>,
        /// The identifier of the subnet that the instance was launched in.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_subnet_id: Option<Value<Vec<StringFilter>>>,
        /// The instance type of the instance.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_type: Option<Value<Vec<StringFilter>>>,
        /// The identifier of the VPC that the instance was launched in.
        ///
        /// At most 20 items.
        pub resource_aws_ec2_instance_vpc_id: Option<Value<Vec<StringFilter>>>,
        /// The creation date/time of the IAM access key related to a finding.
        ///
        /// At most 20 items.
        pub resource_aws_iam_access_key_created_at: Option<Value<Vec<DateFilter>>>,
        /// The name of the principal that is associated with an IAM access key.
        ///
        /// At most 20 items.
        pub resource_aws_iam_access_key_principal_name: Option<Value<Vec<StringFilter>>>,
        /// The status of the IAM access key related to a finding.
        ///
        /// At most 20 items.
        pub resource_aws_iam_access_key_status: Option<Value<Vec<StringFilter>>>,
        /// This field is deprecated. The username associated with the IAM access key related to a finding.
        ///
        /// At most 20 items.
        pub resource_aws_iam_access_key_user_name: Option<Value<Vec<StringFilter>>>,
        /// The name of an IAM user.
        ///
        /// At most 20 items.
        pub resource_aws_iam_user_user_name: Option<Value<Vec<StringFilter>>>,
        /// The canonical user ID of the owner of the S3 bucket.
        ///
        /// At most 20 items.
        pub resource_aws_s3_bucket_owner_id: Option<Value<Vec<StringFilter>>>,
        /// The display name of the owner of the S3 bucket.
        ///
        /// At most 20 items.
        pub resource_aws_s3_bucket_owner_name: Option<Value<Vec<StringFilter>>>,
        /// The identifier of the image related to a finding.
        ///
        /// At most 20 items.
        pub resource_container_image_id: Option<Value<Vec<StringFilter>>>,
        /// The name of the image related to a finding.
        ///
        /// At most 20 items.
        pub resource_container_image_name: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that identifies when the container was started.
        ///
        /// At most 20 items.
        pub resource_container_launched_at: Option<Value<Vec<DateFilter>>>,
        /// The name of the container related to a finding.
        ///
        /// At most 20 items.
        pub resource_container_name: Option<Value<Vec<StringFilter>>>,
        /// The details of a resource that doesn't have a specific subfield for the resource type defined.
        ///
        /// At most 20 items.
        pub resource_details_other: Option<Value<Vec<MapFilter>>>,
        /// The canonical identifier for the given resource type.
        ///
        /// At most 20 items.
        pub resource_id: Option<Value<Vec<StringFilter>>>,
        /// The canonical AWS partition name that the Region is assigned to.
        ///
        /// At most 20 items.
        pub resource_partition: Option<Value<Vec<StringFilter>>>,
        /// The canonical AWS external Region name where this resource is located.
        ///
        /// At most 20 items.
        pub resource_region: Option<Value<Vec<StringFilter>>>,
        /// A list of AWS tags associated with a resource at the time the finding was processed.
        ///
        /// At most 20 items.
        pub resource_tags: Option<Value<Vec<MapFilter>>>,
        /// Specifies the type of the resource that details are provided for.
        ///
        /// At most 20 items.
        pub resource_type: Option<Value<Vec<StringFilter>>>,
        /// Indicates whether or not sample findings are included in the filter results.
        ///
        /// At most 20 items.
        pub sample: Option<Value<Vec<BooleanFilter>>>,
        /// The label of a finding's severity.
        ///
        /// At most 20 items.
        pub severity_label: Option<Value<Vec<StringFilter>>>,
        /// Deprecated. The normalized severity of a finding. Instead of providing `Normalized`, provide `Label`.
        ///
        /// At most 20 items.
        pub severity_normalized: Option<Value<Vec<NumberFilter>>>,
        /// Deprecated. This attribute isn't included in findings. Instead of providing `Product`, provide `Original`.
        ///
        /// At most 20 items.
        pub severity_product: Option<Value<Vec<NumberFilter>>>,
        /// A URL that links to a page about the current finding in the security findings provider's solution.
        ///
        /// At most 20 items.
        pub source_url: Option<Value<Vec<StringFilter>>>,
        /// The category of a threat intelligence indicator.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_category: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that identifies the last observation of a threat intelligence indicator.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_last_observed_at: Option<Value<Vec<DateFilter>>>,
        /// The source of the threat intelligence.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_source: Option<Value<Vec<StringFilter>>>,
        /// The URL for more details from the source of the threat intelligence.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_source_url: Option<Value<Vec<StringFilter>>>,
        /// The type of a threat intelligence indicator.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_type: Option<Value<Vec<StringFilter>>>,
        /// The value of a threat intelligence indicator.
        ///
        /// At most 20 items.
        pub threat_intel_indicator_value: Option<Value<Vec<StringFilter>>>,
        /// A finding's title.
        ///
        /// At most 20 items.
        pub title: Option<Value<Vec<StringFilter>>>,
        /// A finding type in the format of `namespace/category/classifier` that classifies a finding.
        ///
        /// At most 20 items.
        pub type_: Option<Value<Vec<StringFilter>>>,
        /// A timestamp that indicates when the security findings provider last updated the finding record.
        ///
        /// At most 20 items.
        pub updated_at: Option<Value<Vec<DateFilter>>>,
        /// A list of name/value string pairs associated with the finding. These are custom, user-defined fields added to a
        /// finding.
        ///
        /// At most 20 items.
        pub user_defined_fields: Option<Value<Vec<MapFilter>>>,
        /// The veracity of a finding.
        ///
        /// At most 20 items.
        pub verification_state: Option<Value<Vec<StringFilter>>>,
        /// Indicates whether a software vulnerability in your environment has a known exploit. You can filter findings by
        /// this field only if you use Security Hub CSPM and Amazon Inspector.
        ///
        /// At most 20 items.
        pub vulnerabilities_exploit_available: Option<Value<Vec<StringFilter>>>,
        /// Indicates whether a vulnerability is fixed in a newer version of the affected software packages. You can filter
        /// findings by this field only if you use Security Hub CSPM and Amazon Inspector.
        ///
        /// At most 20 items.
        pub vulnerabilities_fix_available: Option<Value<Vec<StringFilter>>>,
        /// The workflow state of a finding.
        ///
        /// At most 20 items.
        pub workflow_state: Option<Value<Vec<StringFilter>>>,
        /// The status of the investigation into a finding. Allowed values are the following.
        ///
        /// At most 20 items.
        pub workflow_status: Option<Value<Vec<StringFilter>>>,
    }

    impl Lower for AwsSecurityFindingFilters {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccountId", self.aws_account_id);
            to.set("AwsAccountName", self.aws_account_name);
            to.set("CompanyName", self.company_name);
            to.set("ComplianceAssociatedStandardsId", self.compliance_associated_standards_id);
            to.set("ComplianceSecurityControlId", self.compliance_security_control_id);
            to.set("ComplianceSecurityControlParametersName", self.compliance_security_control_parameters_name);
            to.set("ComplianceSecurityControlParametersValue", self.compliance_security_control_parameters_value);
            to.set("ComplianceStatus", self.compliance_status);
            to.set("Confidence", self.confidence);
            to.set("CreatedAt", self.created_at);
            to.set("Criticality", self.criticality);
            to.set("Description", self.description);
            to.set("FindingProviderFieldsConfidence", self.finding_provider_fields_confidence);
            to.set("FindingProviderFieldsCriticality", self.finding_provider_fields_criticality);
            to.set("FindingProviderFieldsRelatedFindingsId", self.finding_provider_fields_related_findings_id);
            to.set(
                "FindingProviderFieldsRelatedFindingsProductArn",
                self.finding_provider_fields_related_findings_product_arn,
            );
            to.set("FindingProviderFieldsSeverityLabel", self.finding_provider_fields_severity_label);
            to.set("FindingProviderFieldsSeverityOriginal", self.finding_provider_fields_severity_original);
            to.set("FindingProviderFieldsTypes", self.finding_provider_fields_types);
            to.set("FirstObservedAt", self.first_observed_at);
            to.set("GeneratorId", self.generator_id);
            to.set("Id", self.id);
            to.set("Keyword", self.keyword);
            to.set("LastObservedAt", self.last_observed_at);
            to.set("MalwareName", self.malware_name);
            to.set("MalwarePath", self.malware_path);
            to.set("MalwareState", self.malware_state);
            to.set("MalwareType", self.malware_type);
            to.set("NetworkDestinationDomain", self.network_destination_domain);
            to.set("NetworkDestinationIpV4", self.network_destination_ip_v4);
            to.set("NetworkDestinationIpV6", self.network_destination_ip_v6);
            to.set("NetworkDestinationPort", self.network_destination_port);
            to.set("NetworkDirection", self.network_direction);
            to.set("NetworkProtocol", self.network_protocol);
            to.set("NetworkSourceDomain", self.network_source_domain);
            to.set("NetworkSourceIpV4", self.network_source_ip_v4);
            to.set("NetworkSourceIpV6", self.network_source_ip_v6);
            to.set("NetworkSourceMac", self.network_source_mac);
            to.set("NetworkSourcePort", self.network_source_port);
            to.set("NoteText", self.note_text);
            to.set("NoteUpdatedAt", self.note_updated_at);
            to.set("NoteUpdatedBy", self.note_updated_by);
            to.set("ProcessLaunchedAt", self.process_launched_at);
            to.set("ProcessName", self.process_name);
            to.set("ProcessParentPid", self.process_parent_pid);
            to.set("ProcessPath", self.process_path);
            to.set("ProcessPid", self.process_pid);
            to.set("ProcessTerminatedAt", self.process_terminated_at);
            to.set("ProductArn", self.product_arn);
            to.set("ProductFields", self.product_fields);
            to.set("ProductName", self.product_name);
            to.set("RecommendationText", self.recommendation_text);
            to.set("RecordState", self.record_state);
            to.set("Region", self.region);
            to.set("RelatedFindingsId", self.related_findings_id);
            to.set("RelatedFindingsProductArn", self.related_findings_product_arn);
            to.set("ResourceApplicationArn", self.resource_application_arn);
            to.set("ResourceApplicationName", self.resource_application_name);
            to.set(
                "ResourceAwsEc2InstanceIamInstanceProfileArn",
                self.resource_aws_ec2_instance_iam_instance_profile_arn,
            );
            to.set("ResourceAwsEc2InstanceImageId", self.resource_aws_ec2_instance_image_id);
            to.set("ResourceAwsEc2InstanceIpV4Addresses", self.resource_aws_ec2_instance_ip_v4_addresses);
            to.set("ResourceAwsEc2InstanceIpV6Addresses", self.resource_aws_ec2_instance_ip_v6_addresses);
            to.set("ResourceAwsEc2InstanceKeyName", self.resource_aws_ec2_instance_key_name);
            to.set("ResourceAwsEc2InstanceLaunchedAt", self.resource_aws_ec2_instance_launched_at);
            to.set("ResourceAwsEc2InstanceSubnetId", self.resource_aws_ec2_instance_subnet_id);
            to.set("ResourceAwsEc2InstanceType", self.resource_aws_ec2_instance_type);
            to.set("ResourceAwsEc2InstanceVpcId", self.resource_aws_ec2_instance_vpc_id);
            to.set("ResourceAwsIamAccessKeyCreatedAt", self.resource_aws_iam_access_key_created_at);
            to.set("ResourceAwsIamAccessKeyPrincipalName", self.resource_aws_iam_access_key_principal_name);
            to.set("ResourceAwsIamAccessKeyStatus", self.resource_aws_iam_access_key_status);
            to.set("ResourceAwsIamAccessKeyUserName", self.resource_aws_iam_access_key_user_name);
            to.set("ResourceAwsIamUserUserName", self.resource_aws_iam_user_user_name);
            to.set("ResourceAwsS3BucketOwnerId", self.resource_aws_s3_bucket_owner_id);
            to.set("ResourceAwsS3BucketOwnerName", self.resource_aws_s3_bucket_owner_name);
            to.set("ResourceContainerImageId", self.resource_container_image_id);
            to.set("ResourceContainerImageName", self.resource_container_image_name);
            to.set("ResourceContainerLaunchedAt", self.resource_container_launched_at);
            to.set("ResourceContainerName", self.resource_container_name);
            to.set("ResourceDetailsOther", self.resource_details_other);
            to.set("ResourceId", self.resource_id);
            to.set("ResourcePartition", self.resource_partition);
            to.set("ResourceRegion", self.resource_region);
            to.set("ResourceTags", self.resource_tags);
            to.set("ResourceType", self.resource_type);
            to.set("Sample", self.sample);
            to.set("SeverityLabel", self.severity_label);
            to.set("SeverityNormalized", self.severity_normalized);
            to.set("SeverityProduct", self.severity_product);
            to.set("SourceUrl", self.source_url);
            to.set("ThreatIntelIndicatorCategory", self.threat_intel_indicator_category);
            to.set("ThreatIntelIndicatorLastObservedAt", self.threat_intel_indicator_last_observed_at);
            to.set("ThreatIntelIndicatorSource", self.threat_intel_indicator_source);
            to.set("ThreatIntelIndicatorSourceUrl", self.threat_intel_indicator_source_url);
            to.set("ThreatIntelIndicatorType", self.threat_intel_indicator_type);
            to.set("ThreatIntelIndicatorValue", self.threat_intel_indicator_value);
            to.set("Title", self.title);
            to.set("Type", self.type_);
            to.set("UpdatedAt", self.updated_at);
            to.set("UserDefinedFields", self.user_defined_fields);
            to.set("VerificationState", self.verification_state);
            to.set("VulnerabilitiesExploitAvailable", self.vulnerabilities_exploit_available);
            to.set("VulnerabilitiesFixAvailable", self.vulnerabilities_fix_available);
            to.set("WorkflowState", self.workflow_state);
            to.set("WorkflowStatus", self.workflow_status);
        }
    }

    /// A string filter for filtering AWS Security Hub CSPM findings.
    #[derive(Clone, Debug, Default)]
    pub struct StringFilter {
        /// The condition to apply to a string value when filtering Security Hub CSPM findings.
        ///
        /// Required. One of `EQUALS`, `PREFIX`, `NOT_EQUALS`, `PREFIX_NOT_EQUALS`.
        pub comparison: Option<Value<String>>,
        /// The string filter value. Filter values are case sensitive. For example, the product name for control-based
        /// findings is `Security Hub CSPM`.
        ///
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for StringFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Value", self.value);
        }
    }

    /// A number filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct NumberFilter {
        /// The equal-to condition to be applied to a single field when querying for findings.
        pub eq: Option<Value<f64>>,
        /// The greater-than-equal condition to be applied to a single field when querying for findings.
        pub gte: Option<Value<f64>>,
        /// The less-than-equal condition to be applied to a single field when querying for findings.
        pub lte: Option<Value<f64>>,
    }

    impl Lower for NumberFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Eq", self.eq);
            to.set("Gte", self.gte);
            to.set("Lte", self.lte);
        }
    }

    /// A date filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct DateFilter {
        /// A date range for the date filter.
        pub date_range: Option<Value<DateRange>>,
        /// A timestamp that provides the end date for the date filter.
        pub end: Option<Value<String>>,
        /// A timestamp that provides the start date for the date filter.
        pub start: Option<Value<String>>,
    }

    impl Lower for DateFilter {
        fn fields(self, to: &mut Fields) {
            to.set("DateRange", self.date_range);
            to.set("End", self.end);
            to.set("Start", self.start);
        }
    }

    /// A date range for the date filter.
    #[derive(Clone, Debug, Default)]
    pub struct DateRange {
        /// A date range unit for the date filter.
        ///
        /// Required. One of `DAYS`.
        pub unit: Option<Value<String>>,
        /// A date range value for the date filter.
        ///
        /// Required.
        pub value: Option<Value<f64>>,
    }

    impl Lower for DateRange {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// A keyword filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct KeywordFilter {
        /// A value for the keyword.
        ///
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeywordFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// The IP filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct IpFilter {
        /// A finding's CIDR value.
        ///
        /// Required. At least 1 characters.
        pub cidr: Option<Value<String>>,
    }

    impl Lower for IpFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Cidr", self.cidr);
        }
    }

    /// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the
    /// value to check for, and the comparison operator.
    #[derive(Clone, Debug, Default)]
    pub struct MapFilter {
        /// The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter.
        ///
        /// Required. One of `EQUALS`, `NOT_EQUALS`.
        pub comparison: Option<Value<String>>,
        /// The key of the map filter. For example, for `ResourceTags`, `Key` identifies the name of the tag. For
        /// `UserDefinedFields`, `Key` is the name of the field.
        ///
        /// Required. At least 1 characters.
        pub key: Option<Value<String>>,
        /// The value for the key in the map filter. Filter values are case sensitive. For example, one of the values for a
        /// tag called `Department` might be `Security`.
        ///
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for MapFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Comparison", self.comparison);
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Boolean filter for querying findings.
    #[derive(Clone, Debug, Default)]
    pub struct BooleanFilter {
        /// The value of the boolean.
        ///
        /// Required.
        pub value: Option<Value<bool>>,
    }

    impl Lower for BooleanFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SecurityHub::OrganizationConfiguration`.
///
/// The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is
/// configured in AWS Security Hub CSPM.
#[derive(Clone, Debug, Default)]
pub struct OrganizationConfiguration {
    /// Whether to automatically enable Security Hub CSPM in new member accounts when they join the organization.
    ///
    /// Required.
    pub auto_enable: Option<Value<bool>>,
    /// Whether to automatically enable Security Hub CSPM default standards in new member accounts when they join the
    /// organization.
    ///
    /// One of `DEFAULT`, `NONE`.
    pub auto_enable_standards: Option<Value<String>>,
    /// Indicates whether the organization uses local or central configuration.
    ///
    /// One of `CENTRAL`, `LOCAL`.
    pub configuration_type: Option<Value<String>>,
}

impl Lower for OrganizationConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AutoEnable", self.auto_enable);
        to.set("AutoEnableStandards", self.auto_enable_standards);
        to.set("ConfigurationType", self.configuration_type);
    }
}

impl Level1 for OrganizationConfiguration {
    const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration";
}

impl Handle<OrganizationConfiguration> {
    /// `Ref`: its `OrganizationConfigurationIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Whether the maximum number of allowed member accounts are already associated with the Security Hub CSPM
    /// administrator account.
    pub fn member_account_limit_reached(self) -> Value<bool> {
        self.attribute("MemberAccountLimitReached")
    }

    /// The organization configuration identifier, formatted as
    /// `AccountId/Region/securityhub-organization-configuration`.
    pub fn organization_configuration_identifier(self) -> Value<String> {
        self.attribute("OrganizationConfigurationIdentifier")
    }

    /// Describes whether central configuration could be enabled as the `ConfigurationType` for the organization.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Provides an explanation if the value of `Status` is equal to `FAILED` when `ConfigurationType` is equal to
    /// `CENTRAL`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `AWS::SecurityHub::PolicyAssociation`.
///
/// The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a
/// self-managed configuration.
#[derive(Clone, Debug, Default)]
pub struct PolicyAssociation {
    /// The universally unique identifier (UUID) of the configuration policy. A self-managed configuration has no UUID.
    ///
    /// Required.
    pub configuration_policy_id: Option<Value<String>>,
    /// The identifier of the target account, organizational unit, or the root.
    ///
    /// Required. A change replaces the resource.
    pub target_id: Option<Value<String>>,
    /// Specifies whether the target is an AWS account, organizational unit, or the root.
    ///
    /// Required. One of `ACCOUNT`, `ORGANIZATIONAL_UNIT`, `ROOT`. A change replaces the resource.
    pub target_type: Option<Value<String>>,
}

impl Lower for PolicyAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationPolicyId", self.configuration_policy_id);
        to.set("TargetId", self.target_id);
        to.set("TargetType", self.target_type);
    }
}

impl Level1 for PolicyAssociation {
    const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation";
}

impl Handle<PolicyAssociation> {
    /// `Ref`: its `AssociationIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The association identifier, formatted as `TargetType/TargetId`. For example, `ACCOUNT/123456789012`.
    pub fn association_identifier(self) -> Value<String> {
        self.attribute("AssociationIdentifier")
    }

    /// The current status of the association between the specified target and the configuration.
    pub fn association_status(self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// The explanation for a `FAILED` value for `AssociationStatus`.
    pub fn association_status_message(self) -> Value<String> {
        self.attribute("AssociationStatusMessage")
    }

    /// Indicates whether the association between the specified target and the configuration was directly applied by the
    /// AWS Security Hub CSPM delegated administrator or inherited from a parent.
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AWS::SecurityHub::ProductSubscription`.
///
/// The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that
/// generates findings that you want to receive in AWS Security Hub CSPM.
#[derive(Clone, Debug, Default)]
pub struct ProductSubscription {
    /// The ARN of the product to enable the integration for.
    ///
    /// Required. A change replaces the resource.
    pub product_arn: Option<Value<String>>,
}

impl Lower for ProductSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("ProductArn", self.product_arn);
    }
}

impl Level1 for ProductSubscription {
    const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription";
}

impl Handle<ProductSubscription> {
    /// `Ref`: its `ProductSubscriptionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of your subscription to the product to enable integrations for.
    pub fn product_subscription_arn(self) -> Value<Arn> {
        self.attribute("ProductSubscriptionArn")
    }
}

/// `AWS::SecurityHub::SecurityControl`.
///
/// The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM
/// control.
#[derive(Clone, Debug, Default)]
pub struct SecurityControl {
    /// The most recent reason for updating the customizable properties of a security control.
    pub last_update_reason: Option<Value<String>>,
    /// An object that identifies the name of a control parameter, its current value, and whether it has been
    /// customized.
    ///
    /// Required.
    pub parameters: Option<Value<BTreeMap<String, security_control::ParameterConfiguration>>>,
    /// The Amazon Resource Name (ARN) for a security control across standards, such as
    /// `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1`.
    pub security_control_arn: Option<Value<String>>,
    /// The unique identifier of a security control across standards. Values for this field typically consist of an AWS
    /// service name and a number, such as APIGateway.3.
    ///
    /// A change replaces the resource.
    pub security_control_id: Option<Value<String>>,
}

impl Lower for SecurityControl {
    fn fields(self, to: &mut Fields) {
        to.set("LastUpdateReason", self.last_update_reason);
        to.set("Parameters", self.parameters);
        to.set("SecurityControlArn", self.security_control_arn);
        to.set("SecurityControlId", self.security_control_id);
    }
}

impl Level1 for SecurityControl {
    const TYPE: &'static str = "AWS::SecurityHub::SecurityControl";
}

impl Handle<SecurityControl> {
    /// `Ref`: its `SecurityControlId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`SecurityControl`] is made of.
pub mod security_control {
    use super::*;

    /// An object that provides the current value of a security control parameter and identifies whether it has been
    /// customized.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterConfiguration {
        /// The current value of a control parameter.
        pub value: Option<Value<ParameterValue>>,
        /// Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS
        /// Security Hub CSPM behavior.
        ///
        /// Required. One of `DEFAULT`, `CUSTOM`.
        pub value_type: Option<Value<String>>,
    }

    impl Lower for ParameterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("ValueType", self.value_type);
        }
    }

    /// An object that includes the data type of a security control parameter and its current value.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterValue {
        /// A control parameter that is a boolean.
        pub boolean: Option<Value<bool>>,
        /// A control parameter that is a double.
        pub double: Option<Value<f64>>,
        /// A control parameter that is an enum.
        pub enum_: Option<Value<String>>,
        /// A control parameter that is a list of enums.
        pub enum_list: Option<Value<Vec<String>>>,
        /// A control parameter that is an integer.
        pub integer: Option<Value<i64>>,
        /// A control parameter that is a list of integers.
        pub integer_list: Option<Value<Vec<i64>>>,
        /// A control parameter that is a string.
        pub string: Option<Value<String>>,
        /// A control parameter that is a list of strings.
        pub string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("Boolean", self.boolean);
            to.set("Double", self.double);
            to.set("Enum", self.enum_);
            to.set("EnumList", self.enum_list);
            to.set("Integer", self.integer);
            to.set("IntegerList", self.integer_list);
            to.set("String", self.string);
            to.set("StringList", self.string_list);
        }
    }
}

/// `AWS::SecurityHub::Standard`.
///
/// The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard. The standard is
/// identified by the `StandardsArn` property.
#[derive(Clone, Debug, Default)]
pub struct Standard {
    /// Specifies which controls are to be disabled in a standard.
    ///
    /// 0 to 100 items.
    pub disabled_standards_controls: Option<Value<Vec<standard::StandardsControl>>>,
    /// The ARN of the standard that you want to enable. To view a list of available Security Hub CSPM standards and
    /// their ARNs, use the `DescribeStandards` API operation.
    ///
    /// Required. A change replaces the resource.
    pub standards_arn: Option<Value<String>>,
}

impl Lower for Standard {
    fn fields(self, to: &mut Fields) {
        to.set("DisabledStandardsControls", self.disabled_standards_controls);
        to.set("StandardsArn", self.standards_arn);
    }
}

impl Level1 for Standard {
    const TYPE: &'static str = "AWS::SecurityHub::Standard";
}

impl Handle<Standard> {
    /// `Ref`: its `StandardsSubscriptionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of a resource that represents your subscription to a supported standard.
    pub fn standards_subscription_arn(self) -> Value<Arn> {
        self.attribute("StandardsSubscriptionArn")
    }
}

/// What [`Standard`] is made of.
pub mod standard {
    use super::*;

    /// Provides details about an individual security control. For a list of Security Hub CSPM controls, see Security
    /// Hub CSPM controls reference in the \*AWS Security Hub CSPM User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct StandardsControl {
        /// A user-defined reason for changing a control's enablement status in a specified standard. If you are disabling a
        /// control, then this property is required.
        pub reason: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the control.
        ///
        /// Required.
        pub standards_control_arn: Option<Value<String>>,
    }

    impl Lower for StandardsControl {
        fn fields(self, to: &mut Fields) {
            to.set("Reason", self.reason);
            to.set("StandardsControlArn", self.standards_control_arn);
        }
    }
}
