//! `AWS::SSM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSM::Association`.
///
/// The `AWS::SSM::Association` resource creates a State Manager association for your managed instances.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct Association {
    /// By default, when you create a new association, the system runs it immediately after it is created and then
    /// according to the schedule you specified.
    pub apply_only_at_cron_interval: Option<Value<bool>>,
    /// A role used by association to take actions on your behalf.
    ///
    /// 1 to 512 characters.
    pub association_dispatch_assume_role: Option<Value<String>>,
    /// Specify a descriptive name for the association.
    pub association_name: Option<Value<String>>,
    /// Choose the parameter that will define how your automation will branch out. This target is required for
    /// associations that use an Automation runbook and target resources by using rate controls.
    ///
    /// 1 to 50 characters.
    pub automation_target_parameter_name: Option<Value<String>>,
    /// The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your associations are gated
    /// under.
    pub calendar_names: Option<Value<Vec<String>>>,
    /// The severity level that is assigned to the association.
    ///
    /// One of `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `UNSPECIFIED`.
    pub compliance_severity: Option<Value<String>>,
    /// The version of the SSM document to associate with the target.
    pub document_version: Option<Value<String>>,
    /// The ID of the instance that the SSM document is associated with. You must specify the `InstanceId` or `Targets`
    /// property.
    ///
    /// A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The maximum number of targets allowed to run the association at the same time. You can specify a number, for
    /// example 10, or a percentage of the target set, for example 10%.
    ///
    /// 1 to 7 characters.
    pub max_concurrency: Option<Value<String>>,
    /// The number of errors that are allowed before the system stops sending requests to run the association on
    /// additional targets.
    ///
    /// 1 to 7 characters.
    pub max_errors: Option<Value<String>>,
    /// The name of the SSM document that contains the configuration information for the instance. You can specify
    /// `Command` or `Automation` documents.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output details of the request.
    pub output_location: Option<Value<association::InstanceAssociationOutputLocation>>,
    /// The parameters for the runtime configuration of the document.
    pub parameters: Option<Value<BTreeMap<String, Vec<String>>>>,
    /// A cron expression that specifies a schedule when the association runs. The schedule runs in Coordinated
    /// Universal Time (UTC).
    ///
    /// 1 to 256 characters.
    pub schedule_expression: Option<Value<String>>,
    /// Number of days to wait after the scheduled day to run an association.
    ///
    /// 1 to 6.
    pub schedule_offset: Option<Value<i64>>,
    /// The mode for generating association compliance. You can specify `AUTO` or `MANUAL`. In `AUTO` mode, the system
    /// uses the status of the association execution to determine the compliance status.
    ///
    /// One of `AUTO`, `MANUAL`.
    pub sync_compliance: Option<Value<String>>,
    /// A key-value pair to associate with a resource.
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<Vec<association::Tag>>>,
    /// The targets for the association. You must specify the `InstanceId` or `Targets` property. You can target all
    /// instances in an AWS account by specifying t he `InstanceIds` key with a value of `*`.
    ///
    /// 0 to 5 items.
    pub targets: Option<Value<Vec<association::Target>>>,
    /// The number of seconds the service should wait for the association status to show "Success" before proceeding
    /// with the stack execution.
    ///
    /// 15 to 172800.
    pub wait_for_success_timeout_seconds: Option<Value<i64>>,
}

impl Lower for Association {
    fn fields(self, to: &mut Fields) {
        to.set("ApplyOnlyAtCronInterval", self.apply_only_at_cron_interval);
        to.set("AssociationDispatchAssumeRole", self.association_dispatch_assume_role);
        to.set("AssociationName", self.association_name);
        to.set("AutomationTargetParameterName", self.automation_target_parameter_name);
        to.set("CalendarNames", self.calendar_names);
        to.set("ComplianceSeverity", self.compliance_severity);
        to.set("DocumentVersion", self.document_version);
        to.set("InstanceId", self.instance_id);
        to.set("MaxConcurrency", self.max_concurrency);
        to.set("MaxErrors", self.max_errors);
        to.set("Name", self.name);
        to.set("OutputLocation", self.output_location);
        to.set("Parameters", self.parameters);
        to.set("ScheduleExpression", self.schedule_expression);
        to.set("ScheduleOffset", self.schedule_offset);
        to.set("SyncCompliance", self.sync_compliance);
        to.set("Tags", self.tags);
        to.set("Targets", self.targets);
        to.set("WaitForSuccessTimeoutSeconds", self.wait_for_success_timeout_seconds);
    }
}

impl Level1 for Association {
    const TYPE: &'static str = "AWS::SSM::Association";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Association> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The association ID.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// What [`Association`] is made of.
pub mod association {
    use super::*;

    /// `InstanceAssociationOutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon
    /// S3 bucket where you want to store the results of this association request.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceAssociationOutputLocation {
        /// `S3OutputLocation` is a property of the InstanceAssociationOutputLocation property that specifies an Amazon S3
        /// bucket where you want to store the results of this request.
        pub s3_location: Option<Value<S3OutputLocation>>,
    }

    impl Lower for InstanceAssociationOutputLocation {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// `S3OutputLocation` is a property of the AWS::SSM::Association resource that specifies an Amazon S3 bucket where
    /// you want to store the results of this association request.
    #[derive(Clone, Debug, Default)]
    pub struct S3OutputLocation {
        /// The name of the S3 bucket.
        ///
        /// 3 to 63 characters.
        pub output_s3_bucket_name: Option<Value<String>>,
        /// The S3 bucket subfolder.
        ///
        /// 0 to 1024 characters.
        pub output_s3_key_prefix: Option<Value<String>>,
        /// The AWS Region of the S3 bucket.
        ///
        /// 3 to 20 characters.
        pub output_s3_region: Option<Value<String>>,
    }

    impl Lower for S3OutputLocation {
        fn fields(self, to: &mut Fields) {
            to.set("OutputS3BucketName", self.output_s3_bucket_name);
            to.set("OutputS3KeyPrefix", self.output_s3_key_prefix);
            to.set("OutputS3Region", self.output_s3_region);
        }
    }

    /// Metadata that you assign to your AWS resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

    /// `Target` is a property of the AWS::SSM::Association resource that specifies the targets for an SSM document in
    /// Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
        ///
        /// Required. 1 to 163 characters.
        pub key: Option<Value<String>>,
        /// User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you could specify
        /// `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer`.
        ///
        /// Required. 0 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }
}

/// `AWS::SSM::CloudConnector`.
///
/// Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in
/// external cloud providers.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}`.
#[derive(Clone, Debug, Default)]
pub struct CloudConnector {
    /// The ARN of the AWS Config connector.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub config_connector_arn: Option<Value<String>>,
    /// The configuration for the cloud connector. Currently supports Azure.
    ///
    /// Required.
    pub configuration: Option<Value<cloud_connector::CloudConnectorConfiguration>>,
    /// The description of the cloud connector.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The display name of the cloud connector.
    ///
    /// Required. 1 to 256 characters.
    pub display_name: Option<Value<String>>,
    /// The IAM role ARN used by the cloud connector.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// Tags to apply to the cloud connector.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cloud_connector::Tag>>>,
}

impl Lower for CloudConnector {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigConnectorArn", self.config_connector_arn);
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CloudConnector {
    const TYPE: &'static str = "AWS::SSM::CloudConnector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CloudConnector> {
    /// `Ref`: its `CloudConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the cloud connector.
    pub fn cloud_connector_arn(self) -> Value<Arn> {
        self.attribute("CloudConnectorArn")
    }

    /// The unique identifier of the cloud connector.
    pub fn cloud_connector_id(self) -> Value<String> {
        self.attribute("CloudConnectorId")
    }

    /// The timestamp when the cloud connector was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the cloud connector was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`CloudConnector`] is made of.
pub mod cloud_connector {
    use super::*;

    /// The configuration for the cloud connector. Currently supports Azure.
    #[derive(Clone, Debug, Default)]
    pub struct CloudConnectorConfiguration {
        /// Configuration for connecting to Azure.
        ///
        /// Required.
        pub azure_configuration: Option<Value<AzureConfiguration>>,
    }

    impl Lower for CloudConnectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AzureConfiguration", self.azure_configuration);
        }
    }

    /// Configuration for connecting to Azure.
    #[derive(Clone, Debug, Default)]
    pub struct AzureConfiguration {
        /// The display name of the Azure AD application.
        ///
        /// 0 to 256 characters.
        pub application_display_name: Option<Value<String>>,
        /// The Azure AD application ID.
        ///
        /// Required.
        pub application_id: Option<Value<String>>,
        /// The targets for the cloud connector. If omitted, the entire tenant is targeted.
        pub targets: Option<Value<ConfigurationTargets>>,
        /// The display name of the Azure AD tenant.
        ///
        /// 0 to 256 characters.
        pub tenant_display_name: Option<Value<String>>,
        /// The Azure AD tenant ID. Cannot be changed after creation.
        ///
        /// Required. A change replaces the resource.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for AzureConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationDisplayName", self.application_display_name);
            to.set("ApplicationId", self.application_id);
            to.set("Targets", self.targets);
            to.set("TenantDisplayName", self.tenant_display_name);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// The targets for the cloud connector. If omitted, the entire tenant is targeted.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationTargets {
        /// List of Azure subscriptions.
        ///
        /// Required. 1 to 75 items.
        pub subscriptions: Option<Value<Vec<AzureSubscription>>>,
    }

    impl Lower for ConfigurationTargets {
        fn fields(self, to: &mut Fields) {
            to.set("Subscriptions", self.subscriptions);
        }
    }

    /// An Azure subscription with its ID and optional display name.
    #[derive(Clone, Debug, Default)]
    pub struct AzureSubscription {
        /// The display name of the Azure subscription.
        ///
        /// 0 to 128 characters.
        pub display_name: Option<Value<String>>,
        /// The Azure subscription ID.
        ///
        /// Required. 1 to 256 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for AzureSubscription {
        fn fields(self, to: &mut Fields) {
            to.set("DisplayName", self.display_name);
            to.set("Id", self.id);
        }
    }

    /// `Tag` of `AWS::SSM::CloudConnector`.
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

/// `AWS::SSM::Document`.
///
/// The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager. This document
/// defines the actions that Systems Manager performs on your AWS resources.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}`.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// A list of key-value pairs that describe attachments to a version of a document.
    ///
    /// 0 to 20 items. Some changes replace the resource.
    pub attachments: Option<Value<Vec<document::AttachmentsSource>>>,
    /// The content for the new SSM document in JSON or YAML. For more information about the schemas for SSM document
    /// content, see SSM document schema features and examples in the \*AWS Systems Manager User Guide\*.
    ///
    /// Required. At least 1 characters. Some changes replace the resource.
    pub content: Option<Value<Json>>,
    /// Specify the document format for the request. `JSON` is the default format.
    ///
    /// One of `YAML`, `JSON`, `TEXT`. Some changes replace the resource.
    pub document_format: Option<Value<String>>,
    /// The type of document to create.
    ///
    /// A change replaces the resource.
    pub document_type: Option<Value<String>>,
    /// A name for the SSM document.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of SSM documents required by a document. This parameter is used exclusively by AWS AppConfig.
    ///
    /// At least 1 items. Some changes replace the resource.
    pub requires: Option<Value<Vec<document::DocumentRequires>>>,
    /// AWS CloudFormation resource tags to apply to the document. Use tags to help you identify and categorize
    /// resources.
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<Vec<document::Tag>>>,
    /// Specify a target type to define the kinds of resources the document can run on. For example, to run a document
    /// on EC2 instances, specify the following value: `/AWS::EC2::Instance`.
    ///
    /// 0 to 200 characters. Some changes replace the resource.
    pub target_type: Option<Value<String>>,
    /// If the document resource you specify in your template already exists, this parameter determines whether a new
    /// version of the existing document is created, or the existing document is replaced.
    ///
    /// One of `Replace`, `NewVersion`.
    pub update_method: Option<Value<String>>,
    /// An optional field specifying the version of the artifact you are creating with the document. For example,
    /// `Release12.1`.
    ///
    /// Some changes replace the resource.
    pub version_name: Option<Value<String>>,
}

impl Lower for Document {
    fn fields(self, to: &mut Fields) {
        to.set("Attachments", self.attachments);
        to.set("Content", self.content);
        to.set("DocumentFormat", self.document_format);
        to.set("DocumentType", self.document_type);
        to.set("Name", self.name);
        to.set("Requires", self.requires);
        to.set("Tags", self.tags);
        to.set("TargetType", self.target_type);
        to.set("UpdateMethod", self.update_method);
        to.set("VersionName", self.version_name);
    }
}

impl Level1 for Document {
    const TYPE: &'static str = "AWS::SSM::Document";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Document> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Document`] is made of.
pub mod document {
    use super::*;

    /// Identifying information about a document attachment, including the file name and a key-value pair that
    /// identifies the location of an attachment to a document.
    #[derive(Clone, Debug, Default)]
    pub struct AttachmentsSource {
        /// The key of a key-value pair that identifies the location of an attachment to a document.
        ///
        /// One of `SourceUrl`, `S3FileUrl`, `AttachmentReference`. Some changes replace the resource.
        pub key: Option<Value<String>>,
        /// The name of the document attachment file.
        ///
        /// 1 to 128 characters. Some changes replace the resource.
        pub name: Option<Value<String>>,
        /// The value of a key-value pair that identifies the location of an attachment to a document. The format for
        /// \*Value\* depends on the type of key you specify.
        ///
        /// 1 to 1 items. Some changes replace the resource.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for AttachmentsSource {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// An SSM document required by the current document.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentRequires {
        /// The name of the required SSM document. The name can be an Amazon Resource Name (ARN).
        ///
        /// At most 200 characters. Some changes replace the resource.
        pub name: Option<Value<String>>,
        /// The document version required by the current document.
        ///
        /// At most 8 characters. Some changes replace the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for DocumentRequires {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// `Tag` of `AWS::SSM::Document`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name of the tag.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::SSM::MaintenanceWindow`.
///
/// The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS
/// Systems Manager.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct MaintenanceWindow {
    /// Enables a maintenance window task to run on managed instances, even if you have not registered those instances
    /// as targets.
    ///
    /// Required.
    pub allow_unassociated_targets: Option<Value<bool>>,
    /// The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks
    /// for execution.
    ///
    /// Required. 0 to 23.
    pub cutoff: Option<Value<i64>>,
    /// A description of the maintenance window.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The duration of the maintenance window in hours.
    ///
    /// Required. 1 to 24.
    pub duration: Option<Value<i64>>,
    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive.
    pub end_date: Option<Value<String>>,
    /// The name of the maintenance window.
    ///
    /// Required. 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// The schedule of the maintenance window in the form of a cron or rate expression.
    ///
    /// Required. 1 to 256 characters.
    pub schedule: Option<Value<String>>,
    /// The number of days to wait to run a maintenance window after the scheduled cron expression date and time.
    ///
    /// 1 to 6.
    pub schedule_offset: Option<Value<i64>>,
    /// The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers
    /// Authority (IANA) format.
    pub schedule_timezone: Option<Value<String>>,
    /// The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active.
    pub start_date: Option<Value<String>>,
    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<Vec<maintenance_window::Tag>>>,
}

impl Lower for MaintenanceWindow {
    fn fields(self, to: &mut Fields) {
        to.set("AllowUnassociatedTargets", self.allow_unassociated_targets);
        to.set("Cutoff", self.cutoff);
        to.set("Description", self.description);
        to.set("Duration", self.duration);
        to.set("EndDate", self.end_date);
        to.set("Name", self.name);
        to.set("Schedule", self.schedule);
        to.set("ScheduleOffset", self.schedule_offset);
        to.set("ScheduleTimezone", self.schedule_timezone);
        to.set("StartDate", self.start_date);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MaintenanceWindow {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MaintenanceWindow> {
    /// `Ref`: its `WindowId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the maintenance window.
    pub fn window_id(self) -> Value<String> {
        self.attribute("WindowId")
    }
}

/// What [`MaintenanceWindow`] is made of.
pub mod maintenance_window {
    use super::*;

    /// `Tag` of `AWS::SSM::MaintenanceWindow`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::SSM::MaintenanceWindowTarget`.
///
/// The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems
/// Manager.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}`.
#[derive(Clone, Debug, Default)]
pub struct MaintenanceWindowTarget {
    /// A description for the target.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// The name for the maintenance window target.
    ///
    /// 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running
    /// tasks for these targets in this maintenance window.
    ///
    /// 1 to 128 characters.
    pub owner_information: Option<Value<String>>,
    /// The type of target that is being registered with the maintenance window.
    ///
    /// Required. One of `INSTANCE`, `RESOURCE_GROUP`.
    pub resource_type: Option<Value<String>>,
    /// The targets to register with the maintenance window. In other words, the instances to run commands on when the
    /// maintenance window runs.
    ///
    /// Required. 0 to 5 items.
    pub targets: Option<Value<Vec<maintenance_window_target::Targets>>>,
    /// The ID of the maintenance window to register the target with.
    ///
    /// Required. 20 to 20 characters. A change replaces the resource.
    pub window_id: Option<Value<String>>,
}

impl Lower for MaintenanceWindowTarget {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("OwnerInformation", self.owner_information);
        to.set("ResourceType", self.resource_type);
        to.set("Targets", self.targets);
        to.set("WindowId", self.window_id);
    }
}

impl Level1 for MaintenanceWindowTarget {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";
}

impl Handle<MaintenanceWindowTarget> {
    /// `Ref`: its `WindowTargetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the target.
    pub fn window_target_id(self) -> Value<String> {
        self.attribute("WindowTargetId")
    }
}

/// What [`MaintenanceWindowTarget`] is made of.
pub mod maintenance_window_target {
    use super::*;

    /// The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct Targets {
        /// User-defined criteria for sending commands that target managed nodes that meet the criteria.
        ///
        /// Required. 1 to 163 characters.
        pub key: Option<Value<String>>,
        /// User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you could specify
        /// `value:WebServer` to run a command on instances that include EC2 tags of `ServerRole,WebServer`.
        ///
        /// Required. 0 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for Targets {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }
}

/// `AWS::SSM::MaintenanceWindowTask`.
///
/// The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager
/// maintenance window.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}`.
#[derive(Clone, Debug, Default)]
pub struct MaintenanceWindowTask {
    /// The specification for whether tasks should continue to run after the cutoff time specified in the maintenance
    /// windows is reached.
    ///
    /// One of `CANCEL_TASK`, `CONTINUE_TASK`.
    pub cutoff_behavior: Option<Value<String>>,
    /// A description of the task.
    ///
    /// 1 to 128 characters.
    pub description: Option<Value<String>>,
    /// Information about an Amazon S3 bucket to write Run Command task-level logs to.
    pub logging_info: Option<Value<maintenance_window_task::LoggingInfo>>,
    /// The maximum number of targets this task can be run for, in parallel.
    ///
    /// 1 to 7 characters.
    pub max_concurrency: Option<Value<String>>,
    /// The maximum number of errors allowed before this task stops being scheduled.
    ///
    /// 1 to 7 characters.
    pub max_errors: Option<Value<String>>,
    /// The task name.
    ///
    /// 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// The priority of the task in the maintenance window. The lower the number, the higher the priority. Tasks that
    /// have the same priority are scheduled in parallel.
    ///
    /// Required. At least 0.
    pub priority: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a
    /// maintenance window task.
    pub service_role_arn: Option<Value<String>>,
    /// The targets, either instances or window target IDs.
    ///
    /// 0 to 5 items.
    pub targets: Option<Value<Vec<maintenance_window_task::Target>>>,
    /// The resource that the task uses during execution.
    ///
    /// Required. 1 to 1600 characters.
    pub task_arn: Option<Value<String>>,
    /// The parameters to pass to the task when it runs. Populate only the fields that match the task type. All other
    /// fields should be empty.
    pub task_invocation_parameters: Option<Value<maintenance_window_task::TaskInvocationParameters>>,
    /// The parameters to pass to the task when it runs.
    pub task_parameters: Option<Value<Json>>,
    /// The type of task. Valid values: `RUN_COMMAND`, `AUTOMATION`, `LAMBDA`, `STEP_FUNCTIONS`.
    ///
    /// Required. One of `AUTOMATION`, `LAMBDA`, `RUN_COMMAND`, `STEP_FUNCTIONS`. A change replaces the resource.
    pub task_type: Option<Value<String>>,
    /// The ID of the maintenance window where the task is registered.
    ///
    /// Required. 20 to 20 characters. A change replaces the resource.
    pub window_id: Option<Value<String>>,
}

impl Lower for MaintenanceWindowTask {
    fn fields(self, to: &mut Fields) {
        to.set("CutoffBehavior", self.cutoff_behavior);
        to.set("Description", self.description);
        to.set("LoggingInfo", self.logging_info);
        to.set("MaxConcurrency", self.max_concurrency);
        to.set("MaxErrors", self.max_errors);
        to.set("Name", self.name);
        to.set("Priority", self.priority);
        to.set("ServiceRoleArn", self.service_role_arn);
        to.set("Targets", self.targets);
        to.set("TaskArn", self.task_arn);
        to.set("TaskInvocationParameters", self.task_invocation_parameters);
        to.set("TaskParameters", self.task_parameters);
        to.set("TaskType", self.task_type);
        to.set("WindowId", self.window_id);
    }
}

impl Level1 for MaintenanceWindowTask {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";
}

impl Handle<MaintenanceWindowTask> {
    /// `Ref`: its `WindowTaskId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The task ID.
    pub fn window_task_id(self) -> Value<String> {
        self.attribute("WindowTaskId")
    }
}

/// What [`MaintenanceWindowTask`] is made of.
pub mod maintenance_window_task {
    use super::*;

    /// The `LoggingInfo` property type specifies information about the Amazon S3 bucket to write instance-level logs
    /// to.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingInfo {
        /// The AWS Region where the S3 bucket is located.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// The name of an S3 bucket where execution logs are stored.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// The Amazon S3 bucket subfolder.
        pub s3_prefix: Option<Value<String>>,
    }

    impl Lower for LoggingInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Prefix", self.s3_prefix);
        }
    }

    /// The `Target` property type specifies targets (either instances or window target IDs). You specify instances by
    /// using `Key=InstanceIds,Values=< *instanceid1* >,< *instanceid2* >`.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// User-defined criteria for sending commands that target instances that meet the criteria. `Key` can be
        /// `InstanceIds` or `WindowTargetIds`.
        ///
        /// Required. 1 to 163 characters.
        pub key: Option<Value<String>>,
        /// User-defined criteria that maps to `Key`. For example, if you specify `InstanceIds`, you can specify
        /// `i-1234567890abcdef0,i-9876543210abcdef0` to run a command on two EC2 instances.
        ///
        /// Required. 0 to 50 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window
    /// task in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct TaskInvocationParameters {
        /// The parameters for an `AUTOMATION` task type.
        pub maintenance_window_automation_parameters: Option<Value<MaintenanceWindowAutomationParameters>>,
        /// The parameters for a `LAMBDA` task type.
        pub maintenance_window_lambda_parameters: Option<Value<MaintenanceWindowLambdaParameters>>,
        /// The parameters for a `RUN_COMMAND` task type.
        pub maintenance_window_run_command_parameters: Option<Value<MaintenanceWindowRunCommandParameters>>,
        /// The parameters for a `STEP_FUNCTIONS` task type.
        pub maintenance_window_step_functions_parameters: Option<Value<MaintenanceWindowStepFunctionsParameters>>,
    }

    impl Lower for TaskInvocationParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MaintenanceWindowAutomationParameters", self.maintenance_window_automation_parameters);
            to.set("MaintenanceWindowLambdaParameters", self.maintenance_window_lambda_parameters);
            to.set("MaintenanceWindowRunCommandParameters", self.maintenance_window_run_command_parameters);
            to.set("MaintenanceWindowStepFunctionsParameters", self.maintenance_window_step_functions_parameters);
        }
    }

    /// The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task type
    /// for a maintenance window task in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindowAutomationParameters {
        /// The version of an Automation runbook to use during task execution.
        pub document_version: Option<Value<String>>,
        /// The parameters for the `AUTOMATION` type task.
        pub parameters: Option<Value<Json>>,
    }

    impl Lower for MaintenanceWindowAutomationParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DocumentVersion", self.document_version);
            to.set("Parameters", self.parameters);
        }
    }

    /// The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a
    /// maintenance window task in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindowLambdaParameters {
        /// Client-specific information to pass to the AWS Lambda function that you're invoking. You can then use the
        /// `context` variable to process the client information in your AWS Lambda function.
        pub client_context: Option<Value<String>>,
        /// JSON to provide to your AWS Lambda function as input.
        pub payload: Option<Value<String>>,
        /// An AWS Lambda function version or alias name. If you specify a function version, the action uses the qualified
        /// function Amazon Resource Name (ARN) to invoke a specific Lambda function.
        pub qualifier: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindowLambdaParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ClientContext", self.client_context);
            to.set("Payload", self.payload);
            to.set("Qualifier", self.qualifier);
        }
    }

    /// The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task type
    /// for a maintenance window task in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindowRunCommandParameters {
        /// Configuration options for sending command output to Amazon CloudWatch Logs.
        pub cloud_watch_output_config: Option<Value<CloudWatchOutputConfig>>,
        /// Information about the command or commands to run.
        pub comment: Option<Value<String>>,
        /// The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1 hashes have been
        /// deprecated.
        pub document_hash: Option<Value<String>>,
        /// The SHA-256 or SHA-1 hash type. SHA-1 hashes are deprecated.
        pub document_hash_type: Option<Value<String>>,
        /// The AWS Systems Manager document (SSM document) version to use in the request. You can specify `$DEFAULT`,
        /// `$LATEST`, or a specific version number.
        pub document_version: Option<Value<String>>,
        /// Configurations for sending notifications about command status changes on a per-managed node basis.
        pub notification_config: Option<Value<NotificationConfig>>,
        /// The name of the Amazon Simple Storage Service (Amazon S3) bucket.
        pub output_s3_bucket_name: Option<Value<String>>,
        /// The S3 bucket subfolder.
        pub output_s3_key_prefix: Option<Value<String>>,
        /// The parameters for the `RUN_COMMAND` task execution.
        pub parameters: Option<Value<Json>>,
        /// The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a
        /// maintenance window task.
        pub service_role_arn: Option<Value<String>>,
        /// If this time is reached and the command hasn't already started running, it doesn't run.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for MaintenanceWindowRunCommandParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchOutputConfig", self.cloud_watch_output_config);
            to.set("Comment", self.comment);
            to.set("DocumentHash", self.document_hash);
            to.set("DocumentHashType", self.document_hash_type);
            to.set("DocumentVersion", self.document_version);
            to.set("NotificationConfig", self.notification_config);
            to.set("OutputS3BucketName", self.output_s3_bucket_name);
            to.set("OutputS3KeyPrefix", self.output_s3_key_prefix);
            to.set("Parameters", self.parameters);
            to.set("ServiceRoleArn", self.service_role_arn);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// Configuration options for sending command output to Amazon CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchOutputConfig {
        /// The name of the CloudWatch Logs log group where you want to send command output. If you don't specify a group
        /// name, AWS Systems Manager automatically creates a log group for you.
        pub cloud_watch_log_group_name: Option<Value<String>>,
        /// Enables Systems Manager to send command output to CloudWatch Logs.
        pub cloud_watch_output_enabled: Option<Value<bool>>,
    }

    impl Lower for CloudWatchOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupName", self.cloud_watch_log_group_name);
            to.set("CloudWatchOutputEnabled", self.cloud_watch_output_enabled);
        }
    }

    /// The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance
    /// window task in AWS Systems Manager.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationConfig {
        /// An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS) topic. Run Command pushes
        /// notifications about command status changes to this topic.
        ///
        /// Required.
        pub notification_arn: Option<Value<String>>,
        /// The different events that you can receive notifications for. These events include the following: `All` (events),
        /// `InProgress`, `Success`, `TimedOut`, `Cancelled`, `Failed`.
        pub notification_events: Option<Value<Vec<String>>>,
        /// The notification type.
        pub notification_type: Option<Value<String>>,
    }

    impl Lower for NotificationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("NotificationArn", self.notification_arn);
            to.set("NotificationEvents", self.notification_events);
            to.set("NotificationType", self.notification_type);
        }
    }

    /// The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a
    /// `STEP_FUNCTIONS` task in a Systems Manager maintenance window.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceWindowStepFunctionsParameters {
        /// The inputs for the `STEP_FUNCTIONS` task.
        pub input: Option<Value<String>>,
        /// The name of the `STEP_FUNCTIONS` task.
        pub name: Option<Value<String>>,
    }

    impl Lower for MaintenanceWindowStepFunctionsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Input", self.input);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::SSM::OpsItem`.
///
/// Resource schema for AWS::SSM::OpsItem.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct OpsItem {
    /// The category of the OpsItem.
    ///
    /// 1 to 64 characters.
    pub category: Option<Value<String>>,
    /// The description of the OpsItem.
    ///
    /// Required. 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// The priority of the OpsItem.
    ///
    /// 1 to 5.
    pub priority: Option<Value<i64>>,
    /// The severity of the OpsItem.
    ///
    /// 1 to 64 characters.
    pub severity: Option<Value<String>>,
    /// The origin of the OpsItem.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// Tags for the OpsItem.
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<Vec<ops_item::Tag>>>,
    /// The title of the OpsItem.
    ///
    /// Required. 1 to 1024 characters.
    pub title: Option<Value<String>>,
}

impl Lower for OpsItem {
    fn fields(self, to: &mut Fields) {
        to.set("Category", self.category);
        to.set("Description", self.description);
        to.set("Priority", self.priority);
        to.set("Severity", self.severity);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
        to.set("Title", self.title);
    }
}

impl Level1 for OpsItem {
    const TYPE: &'static str = "AWS::SSM::OpsItem";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OpsItem> {
    /// `Ref`: its `OpsItemArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The user who created the OpsItem.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The time the OpsItem was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The user who last modified the OpsItem.
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }

    /// The time the OpsItem was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The ARN of the OpsItem.
    pub fn ops_item_arn(self) -> Value<Arn> {
        self.attribute("OpsItemArn")
    }

    /// The ID of the OpsItem.
    pub fn ops_item_id(self) -> Value<String> {
        self.attribute("OpsItemId")
    }

    /// The type of OpsItem.
    pub fn ops_item_type(self) -> Value<String> {
        self.attribute("OpsItemType")
    }

    /// The status of the OpsItem.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the OpsItem.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`OpsItem`] is made of.
pub mod ops_item {
    use super::*;

    /// `Tag` of `AWS::SSM::OpsItem`.
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

/// `AWS::SSM::Parameter`.
///
/// The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}`.
#[derive(Clone, Debug, Default)]
pub struct Parameter {
    /// A regular expression used to validate the parameter value. For example, for `String` types with values
    /// restricted to numbers, you can specify the following: `AllowedPattern=^\d+$`.
    ///
    /// 0 to 1024 characters.
    pub allowed_pattern: Option<Value<String>>,
    /// The data type of the parameter, such as `text` or `aws:ec2:image`. The default is `text`.
    ///
    /// 0 to 128 characters. One of `text`, `aws:ec2:image`.
    pub data_type: Option<Value<String>>,
    /// Information about the parameter.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the parameter.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Information about the policies assigned to a parameter.
    ///
    /// 1 to 4096 characters.
    pub policies: Option<Value<String>>,
    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs).
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The parameter tier.
    ///
    /// One of `Standard`, `Advanced`, `Intelligent-Tiering`.
    pub tier: Option<Value<String>>,
    /// The type of parameter.
    ///
    /// Required. One of `String`, `StringList`.
    pub type_: Option<Value<String>>,
    /// The parameter value.
    ///
    /// Required.
    pub value: Option<Value<String>>,
}

impl Lower for Parameter {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedPattern", self.allowed_pattern);
        to.set("DataType", self.data_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Policies", self.policies);
        to.set("Tags", self.tags);
        to.set("Tier", self.tier);
        to.set("Type", self.type_);
        to.set("Value", self.value);
    }
}

impl Level1 for Parameter {
    const TYPE: &'static str = "AWS::SSM::Parameter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Parameter> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the type of the parameter. Valid values are `String` or `StringList`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// Returns the value of the parameter.
    pub fn value(self) -> Value<String> {
        self.attribute("Value")
    }
}

/// `AWS::SSM::PatchBaseline`.
///
/// The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct PatchBaseline {
    /// A set of rules used to include patches in the baseline.
    pub approval_rules: Option<Value<patch_baseline::RuleGroup>>,
    /// A list of explicitly approved patches for the baseline.
    ///
    /// 0 to 50 items.
    pub approved_patches: Option<Value<Vec<String>>>,
    /// Defines the compliance level for approved patches. When an approved patch is reported as missing, this value
    /// describes the severity of the compliance violation.
    ///
    /// One of `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `INFORMATIONAL`, `UNSPECIFIED`.
    pub approved_patches_compliance_level: Option<Value<String>>,
    /// Indicates whether the list of approved patches includes non-security updates that should be applied to the
    /// managed nodes.
    pub approved_patches_enable_non_security: Option<Value<bool>>,
    /// Indicates the status you want to assign to security patches that are available but not approved because they
    /// don't meet the installation criteria specified in the patch baseline.
    ///
    /// One of `NON_COMPLIANT`, `COMPLIANT`.
    pub available_security_updates_compliance_status: Option<Value<String>>,
    /// Indicates whether this is the default baseline. AWS Systems Manager supports creating multiple default patch
    /// baselines.
    pub default_baseline: Option<Value<bool>>,
    /// A description of the patch baseline.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A set of global filters used to include patches in the baseline.
    pub global_filters: Option<Value<patch_baseline::PatchFilterGroup>>,
    /// The name of the patch baseline.
    ///
    /// Required. 3 to 128 characters.
    pub name: Option<Value<String>>,
    /// Defines the operating system the patch baseline applies to. The default value is `WINDOWS`.
    ///
    /// A change replaces the resource.
    pub operating_system: Option<Value<String>>,
    /// The name of the patch group to be registered with the patch baseline.
    pub patch_groups: Option<Value<Vec<String>>>,
    /// A list of explicitly rejected patches for the baseline.
    ///
    /// 0 to 50 items.
    pub rejected_patches: Option<Value<Vec<String>>>,
    /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
    ///
    /// One of `ALLOW_AS_DEPENDENCY`, `BLOCK`.
    pub rejected_patches_action: Option<Value<String>>,
    /// Information about the patches to use to update the managed nodes, including target operating systems and source
    /// repositories.
    ///
    /// 0 to 20 items.
    pub sources: Option<Value<Vec<patch_baseline::PatchSource>>>,
    /// Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways,
    /// such as by purpose, owner, or environment.
    ///
    /// 0 to 1000 items.
    pub tags: Option<Value<Vec<patch_baseline::Tag>>>,
}

impl Lower for PatchBaseline {
    fn fields(self, to: &mut Fields) {
        to.set("ApprovalRules", self.approval_rules);
        to.set("ApprovedPatches", self.approved_patches);
        to.set("ApprovedPatchesComplianceLevel", self.approved_patches_compliance_level);
        to.set("ApprovedPatchesEnableNonSecurity", self.approved_patches_enable_non_security);
        to.set("AvailableSecurityUpdatesComplianceStatus", self.available_security_updates_compliance_status);
        to.set("DefaultBaseline", self.default_baseline);
        to.set("Description", self.description);
        to.set("GlobalFilters", self.global_filters);
        to.set("Name", self.name);
        to.set("OperatingSystem", self.operating_system);
        to.set("PatchGroups", self.patch_groups);
        to.set("RejectedPatches", self.rejected_patches);
        to.set("RejectedPatchesAction", self.rejected_patches_action);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PatchBaseline {
    const TYPE: &'static str = "AWS::SSM::PatchBaseline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PatchBaseline> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the patch baseline.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`PatchBaseline`] is made of.
pub mod patch_baseline {
    use super::*;

    /// The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager
    /// patch baseline.
    #[derive(Clone, Debug, Default)]
    pub struct RuleGroup {
        /// The rules that make up the rule group.
        ///
        /// 0 to 10 items.
        pub patch_rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for RuleGroup {
        fn fields(self, to: &mut Fields) {
            to.set("PatchRules", self.patch_rules);
        }
    }

    /// The `Rule` property type specifies an approval rule for a Systems Manager patch baseline.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The number of days after the release date of each patch matched by the rule that the patch is marked as approved
        /// in the patch baseline.
        ///
        /// 0 to 360.
        pub approve_after_days: Option<Value<i64>>,
        /// The cutoff date for auto approval of released patches. Any patches released on or before this date are installed
        /// automatically.
        ///
        /// 0 to 10 characters.
        pub approve_until_date: Option<Value<String>>,
        /// A compliance severity level for all approved patches in a patch baseline. Valid compliance severity levels
        /// include the following: `UNSPECIFIED`, `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, and `INFORMATIONAL`.
        ///
        /// One of `CRITICAL`, `HIGH`, `INFORMATIONAL`, `LOW`, `MEDIUM`, `UNSPECIFIED`.
        pub compliance_level: Option<Value<String>>,
        /// For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security
        /// updates available in the specified repository.
        pub enable_non_security: Option<Value<bool>>,
        /// The patch filter group that defines the criteria for the rule.
        pub patch_filter_group: Option<Value<PatchFilterGroup>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("ApproveAfterDays", self.approve_after_days);
            to.set("ApproveUntilDate", self.approve_until_date);
            to.set("ComplianceLevel", self.compliance_level);
            to.set("EnableNonSecurity", self.enable_non_security);
            to.set("PatchFilterGroup", self.patch_filter_group);
        }
    }

    /// The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline,
    /// typically used for approval rules for a Systems Manager patch baseline.
    #[derive(Clone, Debug, Default)]
    pub struct PatchFilterGroup {
        /// The set of patch filters that make up the group.
        ///
        /// 0 to 5 items.
        pub patch_filters: Option<Value<Vec<PatchFilter>>>,
    }

    impl Lower for PatchFilterGroup {
        fn fields(self, to: &mut Fields) {
            to.set("PatchFilters", self.patch_filters);
        }
    }

    /// The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline.
    #[derive(Clone, Debug, Default)]
    pub struct PatchFilter {
        /// The key for the filter.
        pub key: Option<Value<String>>,
        /// The value for the filter key.
        ///
        /// 0 to 20 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for PatchFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Values", self.values);
        }
    }

    /// `PatchSource` is the property type for the `Sources` resource of the AWS::SSM::PatchBaseline resource.
    #[derive(Clone, Debug, Default)]
    pub struct PatchSource {
        /// The value of the repo configuration.
        ///
        /// 1 to 1024 characters.
        pub configuration: Option<Value<String>>,
        /// The name specified to identify the patch source.
        pub name: Option<Value<String>>,
        /// The specific operating system versions a patch repository applies to, such as "Ubuntu16.04",
        /// "RedhatEnterpriseLinux7.2" or "Suse12.7".
        ///
        /// 0 to 20 items.
        pub products: Option<Value<Vec<String>>>,
    }

    impl Lower for PatchSource {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Name", self.name);
            to.set("Products", self.products);
        }
    }

    /// Metadata that you assign to your AWS resources.
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

/// `AWS::SSM::ResourceDataSync`.
///
/// The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems
/// Manager.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}`.
#[derive(Clone, Debug, Default)]
pub struct ResourceDataSync {
    /// The name of the S3 bucket where the aggregated data is stored.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// An Amazon S3 prefix for the bucket.
    ///
    /// 0 to 64 characters. A change replaces the resource.
    pub bucket_prefix: Option<Value<String>>,
    /// The AWS Region with the S3 bucket targeted by the resource data sync.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub bucket_region: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. You can use a KMS key to
    /// encrypt inventory data in Amazon S3.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// Configuration information for the target S3 bucket.
    ///
    /// A change replaces the resource.
    pub s3_destination: Option<Value<resource_data_sync::S3Destination>>,
    /// A supported sync format. The following format is currently supported: JsonSerDe.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub sync_format: Option<Value<String>>,
    /// A name for the resource data sync.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub sync_name: Option<Value<String>>,
    /// Information about the source where the data was synchronized.
    pub sync_source: Option<Value<resource_data_sync::SyncSource>>,
    /// The type of resource data sync. If `SyncType` is `SyncToDestination`, then the resource data sync synchronizes
    /// data to an S3 bucket.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub sync_type: Option<Value<String>>,
}

impl Lower for ResourceDataSync {
    fn fields(self, to: &mut Fields) {
        to.set("BucketName", self.bucket_name);
        to.set("BucketPrefix", self.bucket_prefix);
        to.set("BucketRegion", self.bucket_region);
        to.set("KMSKeyArn", self.kms_key_arn);
        to.set("S3Destination", self.s3_destination);
        to.set("SyncFormat", self.sync_format);
        to.set("SyncName", self.sync_name);
        to.set("SyncSource", self.sync_source);
        to.set("SyncType", self.sync_type);
    }
}

impl Level1 for ResourceDataSync {
    const TYPE: &'static str = "AWS::SSM::ResourceDataSync";
}

impl Handle<ResourceDataSync> {
    /// `Ref`: its `SyncName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `SyncName`.
    pub fn sync_name(self) -> Value<String> {
        self.attribute("SyncName")
    }
}

/// What [`ResourceDataSync`] is made of.
pub mod resource_data_sync {
    use super::*;

    /// Information about the target S3 bucket for the resource data sync.
    #[derive(Clone, Debug, Default)]
    pub struct S3Destination {
        /// The name of the S3 bucket where the aggregated data is stored.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
        /// An Amazon S3 prefix for the bucket.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub bucket_prefix: Option<Value<String>>,
        /// The AWS Region with the S3 bucket targeted by the resource data sync.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub bucket_region: Option<Value<String>>,
        /// The ARN of an encryption key for a destination in Amazon S3. Must belong to the same Region as the destination
        /// S3 bucket.
        ///
        /// 1 to 512 characters. A change replaces the resource.
        pub kms_key_arn: Option<Value<String>>,
        /// A supported sync format. The following format is currently supported: JsonSerDe.
        ///
        /// Required. 1 to 1024 characters. One of `JsonSerDe`. A change replaces the resource.
        pub sync_format: Option<Value<String>>,
    }

    impl Lower for S3Destination {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketPrefix", self.bucket_prefix);
            to.set("BucketRegion", self.bucket_region);
            to.set("KMSKeyArn", self.kms_key_arn);
            to.set("SyncFormat", self.sync_format);
        }
    }

    /// Information about the source of the data included in the resource data sync.
    #[derive(Clone, Debug, Default)]
    pub struct SyncSource {
        /// Information about the AwsOrganizationsSource resource data sync source. A sync source of this type can
        /// synchronize data from AWS Organizations.
        pub aws_organizations_source: Option<Value<AwsOrganizationsSource>>,
        /// Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online.
        pub include_future_regions: Option<Value<bool>>,
        /// The `SyncSource` AWS Regions included in the resource data sync.
        ///
        /// Required.
        pub source_regions: Option<Value<Vec<String>>>,
        /// The type of data source for the resource data sync. `SourceType` is either `AwsOrganizations` (if an
        /// organization is present in AWS Organizations ) or `SingleAccountMultiRegions`.
        ///
        /// Required. 1 to 64 characters.
        pub source_type: Option<Value<String>>,
    }

    impl Lower for SyncSource {
        fn fields(self, to: &mut Fields) {
            to.set("AwsOrganizationsSource", self.aws_organizations_source);
            to.set("IncludeFutureRegions", self.include_future_regions);
            to.set("SourceRegions", self.source_regions);
            to.set("SourceType", self.source_type);
        }
    }

    /// Information about the `AwsOrganizationsSource` resource data sync source. A sync source of this type can
    /// synchronize data from AWS Organizations or, if an AWS organization isn't present, from multiple AWS Regions.
    #[derive(Clone, Debug, Default)]
    pub struct AwsOrganizationsSource {
        /// If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization`. For
        /// `OrganizationalUnits`, the data is aggregated from a set of organization units.
        ///
        /// Required. 1 to 64 characters.
        pub organization_source_type: Option<Value<String>>,
        /// The AWS Organizations organization units included in the sync.
        ///
        /// 1 to 1000 items.
        pub organizational_units: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsOrganizationsSource {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationSourceType", self.organization_source_type);
            to.set("OrganizationalUnits", self.organizational_units);
        }
    }
}

/// `AWS::SSM::ResourcePolicy`.
///
/// Creates or updates a Systems Manager resource policy. A resource policy helps you to define the IAM entity (for
/// example, an AWS account ) that can manage your Systems Manager resources.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// A policy you want to associate with a resource.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the resource to which you want to attach a policy.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::SSM::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: `PolicyId`, `ResourceArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// ID of the current policy version. The hash helps to prevent a situation where multiple users attempt to
    /// overwrite a policy.
    pub fn policy_hash(self) -> Value<String> {
        self.attribute("PolicyHash")
    }

    /// ID of the current policy version.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }
}

/// `AWS::SSM::ServiceSetting`.
///
/// Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS
/// service that defines how a user interacts with or uses a service or feature.
///
/// Its ARN: `arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceSetting {
    /// The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled.
    ///
    /// Required. 1 to 1000 characters. A change replaces the resource.
    pub setting_id: Option<Value<String>>,
    /// The value of the service setting.
    ///
    /// Required. 1 to 4096 characters.
    pub setting_value: Option<Value<String>>,
}

impl Lower for ServiceSetting {
    fn fields(self, to: &mut Fields) {
        to.set("SettingId", self.setting_id);
        to.set("SettingValue", self.setting_value);
    }
}

impl Level1 for ServiceSetting {
    const TYPE: &'static str = "AWS::SSM::ServiceSetting";
}

impl Handle<ServiceSetting> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the service setting.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The last time the service setting was modified.
    pub fn last_modified_date(self) -> Value<String> {
        self.attribute("LastModifiedDate")
    }

    /// The ARN of the last modified user.
    pub fn last_modified_user(self) -> Value<String> {
        self.attribute("LastModifiedUser")
    }

    /// The status of the service setting. The value can be Default, Customized or PendingUpdate.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}
