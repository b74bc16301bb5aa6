//! `AWS::AuditManager`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AuditManager::Assessment`.
///
/// The `AWS::AuditManager::Assessment` resource is an Audit Manager resource type that defines the scope of audit
/// evidence collected by Audit Manager.
///
/// Its ARN: `arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}`.
#[derive(Clone, Debug, Default)]
pub struct Assessment {
    /// The destination that evidence reports are stored in for the assessment.
    pub assessment_reports_destination: Option<Value<assessment::AssessmentReportsDestination>>,
    /// The AWS account that's associated with the assessment.
    ///
    /// A change replaces the resource.
    pub aws_account: Option<Value<assessment::AWSAccount>>,
    /// The delegations that are associated with the assessment.
    pub delegations: Option<Value<Vec<assessment::Delegation>>>,
    /// The description of the assessment.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The unique identifier for the framework.
    ///
    /// 32 to 36 characters. A change replaces the resource.
    pub framework_id: Option<Value<String>>,
    /// The name of the assessment.
    ///
    /// 1 to 127 characters.
    pub name: Option<Value<String>>,
    /// The roles that are associated with the assessment.
    pub roles: Option<Value<Vec<assessment::Role>>>,
    /// The wrapper of AWS accounts and services that are in scope for the assessment.
    pub scope: Option<Value<assessment::Scope>>,
    /// The overall status of the assessment.
    ///
    /// One of `ACTIVE`, `INACTIVE`.
    pub status: Option<Value<String>>,
    /// The tags that are associated with the assessment.
    pub tags: Option<Value<Vec<assessment::Tag>>>,
}

impl Lower for Assessment {
    fn fields(self, to: &mut Fields) {
        to.set("AssessmentReportsDestination", self.assessment_reports_destination);
        to.set("AwsAccount", self.aws_account);
        to.set("Delegations", self.delegations);
        to.set("Description", self.description);
        to.set("FrameworkId", self.framework_id);
        to.set("Name", self.name);
        to.set("Roles", self.roles);
        to.set("Scope", self.scope);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Assessment {
    const TYPE: &'static str = "AWS::AuditManager::Assessment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Assessment> {
    /// `Ref`: its `AssessmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the assessment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier for the assessment.
    pub fn assessment_id(self) -> Value<String> {
        self.attribute("AssessmentId")
    }

    /// Specifies when the assessment was created.
    pub fn creation_time(self) -> Value<f64> {
        self.attribute("CreationTime")
    }
}

/// What [`Assessment`] is made of.
pub mod assessment {
    use super::*;

    /// The `AssessmentReportsDestination` property type specifies the location in which AWS Audit Manager saves
    /// assessment reports for the given assessment.
    #[derive(Clone, Debug, Default)]
    pub struct AssessmentReportsDestination {
        /// The destination bucket where Audit Manager stores assessment reports.
        ///
        /// 1 to 1024 characters.
        pub destination: Option<Value<String>>,
        /// The destination type, such as Amazon S3.
        ///
        /// One of `S3`.
        pub destination_type: Option<Value<String>>,
    }

    impl Lower for AssessmentReportsDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("DestinationType", self.destination_type);
        }
    }

    /// The `AWSAccount` property type specifies the wrapper of the AWS account details, such as account ID, email
    /// address, and so on.
    #[derive(Clone, Debug, Default)]
    pub struct AWSAccount {
        /// The email address that's associated with the AWS account.
        ///
        /// 1 to 320 characters. Some changes replace the resource.
        pub email_address: Option<Value<String>>,
        /// The identifier for the AWS account.
        ///
        /// 12 to 12 characters. Some changes replace the resource.
        pub id: Option<Value<String>>,
        /// The name of the AWS account.
        ///
        /// 1 to 50 characters. Some changes replace the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for AWSAccount {
        fn fields(self, to: &mut Fields) {
            to.set("EmailAddress", self.email_address);
            to.set("Id", self.id);
            to.set("Name", self.name);
        }
    }

    /// The `Delegation` property type specifies the assignment of a control set to a delegate for review.
    #[derive(Clone, Debug, Default)]
    pub struct Delegation {
        /// The identifier for the assessment that's associated with the delegation.
        ///
        /// 36 to 36 characters.
        pub assessment_id: Option<Value<String>>,
        /// The name of the assessment that's associated with the delegation.
        ///
        /// 1 to 127 characters.
        pub assessment_name: Option<Value<String>>,
        /// The comment that's related to the delegation.
        ///
        /// At most 350 characters.
        pub comment: Option<Value<String>>,
        /// The identifier for the control set that's associated with the delegation.
        ///
        /// 1 to 300 characters.
        pub control_set_id: Option<Value<String>>,
        /// The user or role that created the delegation.
        ///
        /// 20 to 2048 characters.
        pub created_by: Option<Value<String>>,
        /// Specifies when the delegation was created.
        pub creation_time: Option<Value<f64>>,
        /// The unique identifier for the delegation.
        ///
        /// 36 to 36 characters.
        pub id: Option<Value<String>>,
        /// Specifies when the delegation was last updated.
        pub last_updated: Option<Value<f64>>,
        /// The Amazon Resource Name (ARN) of the IAM role.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The type of customer persona.
        ///
        /// One of `PROCESS_OWNER`, `RESOURCE_OWNER`.
        pub role_type: Option<Value<String>>,
        /// The status of the delegation.
        ///
        /// One of `IN_PROGRESS`, `UNDER_REVIEW`, `COMPLETE`.
        pub status: Option<Value<String>>,
    }

    impl Lower for Delegation {
        fn fields(self, to: &mut Fields) {
            to.set("AssessmentId", self.assessment_id);
            to.set("AssessmentName", self.assessment_name);
            to.set("Comment", self.comment);
            to.set("ControlSetId", self.control_set_id);
            to.set("CreatedBy", self.created_by);
            to.set("CreationTime", self.creation_time);
            to.set("Id", self.id);
            to.set("LastUpdated", self.last_updated);
            to.set("RoleArn", self.role_arn);
            to.set("RoleType", self.role_type);
            to.set("Status", self.status);
        }
    }

    /// The `Role` property type specifies the wrapper that contains AWS Audit Manager role information, such as the
    /// role type and IAM Amazon Resource Name (ARN).
    #[derive(Clone, Debug, Default)]
    pub struct Role {
        /// The Amazon Resource Name (ARN) of the IAM role.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The type of customer persona.
        ///
        /// One of `PROCESS_OWNER`, `RESOURCE_OWNER`.
        pub role_type: Option<Value<String>>,
    }

    impl Lower for Role {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
            to.set("RoleType", self.role_type);
        }
    }

    /// The `Scope` property type specifies the wrapper that contains the AWS accounts and services that are in scope
    /// for the assessment.
    #[derive(Clone, Debug, Default)]
    pub struct Scope {
        /// The AWS accounts that are included in the scope of the assessment.
        ///
        /// 1 to 200 items.
        pub aws_accounts: Option<Value<Vec<AWSAccount>>>,
        /// The AWS services that are included in the scope of the assessment.
        pub aws_services: Option<Value<Vec<AWSService>>>,
    }

    impl Lower for Scope {
        fn fields(self, to: &mut Fields) {
            to.set("AwsAccounts", self.aws_accounts);
            to.set("AwsServices", self.aws_services);
        }
    }

    /// The `AWSService` property type specifies an AWS service such as Amazon S3, AWS CloudTrail, and so on.
    #[derive(Clone, Debug, Default)]
    pub struct AWSService {
        /// The name of the AWS service.
        ///
        /// 1 to 40 characters.
        pub service_name: Option<Value<String>>,
    }

    impl Lower for AWSService {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceName", self.service_name);
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

/// `AWS::AuditManager::AssessmentFramework`.
///
/// Creates a custom framework in AWS Audit Manager.
///
/// Its ARN: `arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}`.
#[derive(Clone, Debug, Default)]
pub struct AssessmentFramework {
    /// The compliance type that the framework supports, such as CIS or HIPAA.
    ///
    /// 0 to 100 characters.
    pub compliance_type: Option<Value<String>>,
    /// The control sets that are associated with the framework.
    ///
    /// Required. At least 1 items.
    pub control_sets: Option<Value<Vec<assessment_framework::ControlSet>>>,
    /// The description of the framework.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the framework.
    ///
    /// Required. 1 to 300 characters.
    pub name: Option<Value<String>>,
    /// The tags associated with the framework.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<assessment_framework::Tag>>>,
}

impl Lower for AssessmentFramework {
    fn fields(self, to: &mut Fields) {
        to.set("ComplianceType", self.compliance_type);
        to.set("ControlSets", self.control_sets);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AssessmentFramework {
    const TYPE: &'static str = "AWS::AuditManager::AssessmentFramework";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AssessmentFramework> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the framework.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the framework was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user or role that created the framework.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The unique identifier for the framework.
    pub fn framework_id(self) -> Value<String> {
        self.attribute("FrameworkId")
    }

    /// The time when the framework was most recently updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The user or role that most recently updated the framework.
    pub fn last_updated_by(self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// The framework type, such as a standard framework or a custom framework.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`AssessmentFramework`] is made of.
pub mod assessment_framework {
    use super::*;

    /// A control set entity that represents a collection of controls in Audit Manager.
    #[derive(Clone, Debug, Default)]
    pub struct ControlSet {
        /// The list of controls within the control set.
        ///
        /// Required. At least 1 items.
        pub controls: Option<Value<Vec<ControlSetControl>>>,
        /// The name of the control set.
        ///
        /// Required. 1 to 300 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for ControlSet {
        fn fields(self, to: &mut Fields) {
            to.set("Controls", self.controls);
            to.set("Name", self.name);
        }
    }

    /// A reference to an existing control by ID.
    #[derive(Clone, Debug, Default)]
    pub struct ControlSetControl {
        /// The unique identifier of the control.
        ///
        /// Required. 36 to 36 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for ControlSetControl {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
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

/// `AWS::AuditManager::Control`.
///
/// An AWS Audit Manager Control resource for creating custom controls.
#[derive(Clone, Debug, Default)]
pub struct Control {
    /// The recommended actions to carry out if the control isn't fulfilled.
    pub action_plan_instructions: Option<Value<String>>,
    /// The title of the action plan for remediating the control.
    pub action_plan_title: Option<Value<String>>,
    /// The data mapping sources for the control.
    ///
    /// Required.
    pub control_mapping_sources: Option<Value<Vec<control::ControlMappingSource>>>,
    /// The description of the control.
    pub description: Option<Value<String>>,
    /// The name of the control.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The tags associated with the control.
    pub tags: Option<Value<Vec<control::Tag>>>,
    /// The steps to follow to determine if the control is satisfied.
    pub testing_information: Option<Value<String>>,
}

impl Lower for Control {
    fn fields(self, to: &mut Fields) {
        to.set("ActionPlanInstructions", self.action_plan_instructions);
        to.set("ActionPlanTitle", self.action_plan_title);
        to.set("ControlMappingSources", self.control_mapping_sources);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TestingInformation", self.testing_information);
    }
}

impl Level1 for Control {
    const TYPE: &'static str = "AWS::AuditManager::Control";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Control> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `ControlSources`.
    pub fn control_sources(self) -> Value<String> {
        self.attribute("ControlSources")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `CreatedBy`.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `LastUpdatedAt`.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The attribute `LastUpdatedBy`.
    pub fn last_updated_by(self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// The attribute `Type`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Control`] is made of.
pub mod control {
    use super::*;

    /// `ControlMappingSource` of `AWS::AuditManager::Control`.
    #[derive(Clone, Debug, Default)]
    pub struct ControlMappingSource {
        pub source_description: Option<Value<String>>,
        /// One of `DAILY`, `WEEKLY`, `MONTHLY`.
        pub source_frequency: Option<Value<String>>,
        pub source_keyword: Option<Value<SourceKeyword>>,
        pub source_name: Option<Value<String>>,
        /// One of `System_Controls_Mapping`, `Procedural_Controls_Mapping`.
        pub source_set_up_option: Option<Value<String>>,
        /// One of `AWS_Cloudtrail`, `AWS_Config`, `AWS_Security_Hub`, `AWS_API_Call`, `MANUAL`, `Common_Control`,
        /// `Core_Control`.
        pub source_type: Option<Value<String>>,
        pub troubleshooting_text: Option<Value<String>>,
    }

    impl Lower for ControlMappingSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceDescription", self.source_description);
            to.set("SourceFrequency", self.source_frequency);
            to.set("SourceKeyword", self.source_keyword);
            to.set("SourceName", self.source_name);
            to.set("SourceSetUpOption", self.source_set_up_option);
            to.set("SourceType", self.source_type);
            to.set("TroubleshootingText", self.troubleshooting_text);
        }
    }

    /// `SourceKeyword` of `AWS::AuditManager::Control`.
    #[derive(Clone, Debug, Default)]
    pub struct SourceKeyword {
        /// One of `SELECT_FROM_LIST`, `UPLOAD_FILE`, `INPUT_TEXT`.
        pub keyword_input_type: Option<Value<String>>,
        pub keyword_value: Option<Value<String>>,
    }

    impl Lower for SourceKeyword {
        fn fields(self, to: &mut Fields) {
            to.set("KeywordInputType", self.keyword_input_type);
            to.set("KeywordValue", self.keyword_value);
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
