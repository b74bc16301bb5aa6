//! `AWS::Backup`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Backup::BackupPlan`.
///
/// Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a
/// backup rule.
///
/// Its ARN: `arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}`.
#[derive(Clone, Debug, Default)]
pub struct BackupPlan {
    /// Uniquely identifies the backup plan to be associated with the selection of resources.
    ///
    /// Required.
    pub backup_plan: Option<Value<backup_plan::BackupPlanResourceType>>,
    /// The tags to assign to the backup plan.
    pub backup_plan_tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for BackupPlan {
    fn fields(self, to: &mut Fields) {
        to.set("BackupPlan", self.backup_plan);
        to.set("BackupPlanTags", self.backup_plan_tags);
    }
}

impl Level1 for BackupPlan {
    const TYPE: &'static str = "AWS::Backup::BackupPlan";
    const TAGS: Tags = Tags { property: "BackupPlanTags", shape: TagShape::Map };
}

impl Handle<BackupPlan> {
    /// `Ref`: its `BackupPlanId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example,
    /// `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`.
    pub fn backup_plan_arn(self) -> Value<Arn> {
        self.attribute("BackupPlanArn")
    }

    /// Uniquely identifies a backup plan.
    pub fn backup_plan_id(self) -> Value<String> {
        self.attribute("BackupPlanId")
    }

    /// Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long. Version Ids cannot
    /// be edited.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// What [`BackupPlan`] is made of.
pub mod backup_plan {
    use super::*;

    /// Specifies an object containing properties used to create a backup plan.
    #[derive(Clone, Debug, Default)]
    pub struct BackupPlanResourceType {
        /// A list of backup options for each resource type.
        pub advanced_backup_settings: Option<Value<Vec<AdvancedBackupSettingResourceType>>>,
        /// The display name of a backup plan.
        ///
        /// Required.
        pub backup_plan_name: Option<Value<String>>,
        /// An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection
        /// of resources.
        ///
        /// Required.
        pub backup_plan_rule: Option<Value<Vec<BackupRuleResourceType>>>,
        pub scan_settings: Option<Value<Vec<ScanSettingResourceType>>>,
    }

    impl Lower for BackupPlanResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedBackupSettings", self.advanced_backup_settings);
            to.set("BackupPlanName", self.backup_plan_name);
            to.set("BackupPlanRule", self.backup_plan_rule);
            to.set("ScanSettings", self.scan_settings);
        }
    }

    /// Specifies an object containing resource type and backup options. This is only supported for Windows VSS backups.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedBackupSettingResourceType {
        /// The backup option for the resource. Each option is a key-value pair. This option is only available for Windows
        /// VSS backup jobs.
        ///
        /// Required.
        pub backup_options: Option<Value<Json>>,
        /// The name of a resource type. The only supported resource type is EC2.
        ///
        /// Required.
        pub resource_type: Option<Value<String>>,
    }

    impl Lower for AdvancedBackupSettingResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("BackupOptions", self.backup_options);
            to.set("ResourceType", self.resource_type);
        }
    }

    /// Specifies an object containing properties used to schedule a task to back up a selection of resources.
    #[derive(Clone, Debug, Default)]
    pub struct BackupRuleResourceType {
        /// A value in minutes after a backup job is successfully started before it must be completed or it is canceled by
        /// AWS Backup.
        pub completion_window_minutes: Option<Value<f64>>,
        /// An array of CopyAction objects, which contains the details of the copy operation.
        pub copy_actions: Option<Value<Vec<CopyActionResourceType>>>,
        /// Enables continuous backup and point-in-time restores (PITR).
        pub enable_continuous_backup: Option<Value<bool>>,
        /// There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with
        /// it.
        pub index_actions: Option<Value<Vec<IndexActionsResourceType>>>,
        /// The lifecycle defines when a protected resource is transitioned to cold storage and when it expires.
        pub lifecycle: Option<Value<LifecycleResourceType>>,
        /// The tags to assign to the resources.
        pub recovery_point_tags: Option<Value<BTreeMap<String, String>>>,
        /// A display name for a backup rule.
        ///
        /// Required.
        pub rule_name: Option<Value<String>>,
        pub scan_actions: Option<Value<Vec<ScanActionResourceType>>>,
        /// A CRON expression specifying when AWS Backup initiates a backup job.
        pub schedule_expression: Option<Value<String>>,
        /// This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC.
        pub schedule_expression_timezone: Option<Value<String>>,
        /// An optional value that specifies a period of time in minutes after a backup is scheduled before a job is
        /// canceled if it doesn't start successfully.
        pub start_window_minutes: Option<Value<f64>>,
        /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique
        /// to the account used to create them and the AWS Region where they are created.
        ///
        /// Required.
        pub target_backup_vault: Option<Value<String>>,
        /// The ARN of a logically air-gapped vault. ARN must be in the same account and Region.
        pub target_logically_air_gapped_backup_vault_arn: Option<Value<String>>,
    }

    impl Lower for BackupRuleResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("CompletionWindowMinutes", self.completion_window_minutes);
            to.set("CopyActions", self.copy_actions);
            to.set("EnableContinuousBackup", self.enable_continuous_backup);
            to.set("IndexActions", self.index_actions);
            to.set("Lifecycle", self.lifecycle);
            to.set("RecoveryPointTags", self.recovery_point_tags);
            to.set("RuleName", self.rule_name);
            to.set("ScanActions", self.scan_actions);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("ScheduleExpressionTimezone", self.schedule_expression_timezone);
            to.set("StartWindowMinutes", self.start_window_minutes);
            to.set("TargetBackupVault", self.target_backup_vault);
            to.set("TargetLogicallyAirGappedBackupVaultArn", self.target_logically_air_gapped_backup_vault_arn);
        }
    }

    /// Copies backups created by a backup rule to another vault.
    #[derive(Clone, Debug, Default)]
    pub struct CopyActionResourceType {
        /// An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup.
        ///
        /// Required.
        pub destination_backup_vault_arn: Option<Value<String>>,
        /// Defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions
        /// and expires backups automatically according to the lifecycle that you define.
        pub lifecycle: Option<Value<LifecycleResourceType>>,
    }

    impl Lower for CopyActionResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationBackupVaultArn", self.destination_backup_vault_arn);
            to.set("Lifecycle", self.lifecycle);
        }
    }

    /// Specifies an object containing an array of `Transition` objects that determine how long in days before a
    /// recovery point transitions to cold storage or is deleted.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleResourceType {
        /// The number of days after creation that a recovery point is deleted. This value must be at least 90 days after
        /// the number of days specified in `MoveToColdStorageAfterDays`.
        pub delete_after_days: Option<Value<f64>>,
        /// The number of days after creation that a recovery point is moved to cold storage.
        pub move_to_cold_storage_after_days: Option<Value<f64>>,
        /// If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in
        /// accordance with your lifecycle settings.
        pub opt_in_to_archive_for_supported_resources: Option<Value<bool>>,
    }

    impl Lower for LifecycleResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteAfterDays", self.delete_after_days);
            to.set("MoveToColdStorageAfterDays", self.move_to_cold_storage_after_days);
            to.set("OptInToArchiveForSupportedResources", self.opt_in_to_archive_for_supported_resources);
        }
    }

    /// Specifies index actions.
    #[derive(Clone, Debug, Default)]
    pub struct IndexActionsResourceType {
        /// 0 or 1 index action will be accepted for each BackupRule.
        pub resource_types: Option<Value<Vec<String>>>,
    }

    impl Lower for IndexActionsResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceTypes", self.resource_types);
        }
    }

    /// `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    pub struct ScanActionResourceType {
        /// One of `GUARDDUTY`.
        pub malware_scanner: Option<Value<String>>,
        /// One of `FULL_SCAN`, `INCREMENTAL_SCAN`.
        pub scan_mode: Option<Value<String>>,
    }

    impl Lower for ScanActionResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("MalwareScanner", self.malware_scanner);
            to.set("ScanMode", self.scan_mode);
        }
    }

    /// `ScanSettingResourceType` of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    pub struct ScanSettingResourceType {
        /// One of `GUARDDUTY`.
        pub malware_scanner: Option<Value<String>>,
        pub resource_types: Option<Value<Vec<String>>>,
        pub scanner_role_arn: Option<Value<String>>,
    }

    impl Lower for ScanSettingResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("MalwareScanner", self.malware_scanner);
            to.set("ResourceTypes", self.resource_types);
            to.set("ScannerRoleArn", self.scanner_role_arn);
        }
    }
}

/// `AWS::Backup::BackupSelection`.
///
/// Specifies a set of resources to assign to a backup plan.
#[derive(Clone, Debug, Default)]
pub struct BackupSelection {
    /// Uniquely identifies a backup plan.
    ///
    /// Required. A change replaces the resource.
    pub backup_plan_id: Option<Value<String>>,
    /// Specifies the body of a request to assign a set of resources to a backup plan.
    ///
    /// Required. A change replaces the resource.
    pub backup_selection: Option<Value<backup_selection::BackupSelectionResourceType>>,
}

impl Lower for BackupSelection {
    fn fields(self, to: &mut Fields) {
        to.set("BackupPlanId", self.backup_plan_id);
        to.set("BackupSelection", self.backup_selection);
    }
}

impl Level1 for BackupSelection {
    const TYPE: &'static str = "AWS::Backup::BackupSelection";
}

impl Handle<BackupSelection> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Uniquely identifies a backup plan.
    pub fn backup_plan_id(self) -> Value<String> {
        self.attribute("BackupPlanId")
    }

    /// Uniquely identifies the backup selection.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Uniquely identifies a request to assign a set of resources to a backup plan.
    pub fn selection_id(self) -> Value<String> {
        self.attribute("SelectionId")
    }
}

/// What [`BackupSelection`] is made of.
pub mod backup_selection {
    use super::*;

    /// Specifies an object containing properties used to assign a set of resources to a backup plan.
    #[derive(Clone, Debug, Default)]
    pub struct BackupSelectionResourceType {
        /// A list of conditions that you define to assign resources to your backup plans using tags. For example,
        /// `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`.
        ///
        /// A change replaces the resource.
        pub conditions: Option<Value<Conditions>>,
        /// The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example,
        /// `arn:aws:iam::123456789012:role/S3Access`.
        ///
        /// Required. A change replaces the resource.
        pub iam_role_arn: Option<Value<String>>,
        /// A list of conditions that you define to assign resources to your backup plans using tags. For example,
        /// `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`.
        ///
        /// A change replaces the resource.
        pub list_of_tags: Option<Value<Vec<ConditionResourceType>>>,
        /// A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of ARNs is 500 without
        /// wildcards, or 30 ARNs with wildcards.
        ///
        /// A change replaces the resource.
        pub not_resources: Option<Value<Vec<String>>>,
        /// An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan.
        ///
        /// A change replaces the resource.
        pub resources: Option<Value<Vec<String>>>,
        /// The display name of a resource selection document.
        ///
        /// Required. A change replaces the resource.
        pub selection_name: Option<Value<String>>,
    }

    impl Lower for BackupSelectionResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("IamRoleArn", self.iam_role_arn);
            to.set("ListOfTags", self.list_of_tags);
            to.set("NotResources", self.not_resources);
            to.set("Resources", self.resources);
            to.set("SelectionName", self.selection_name);
        }
    }

    /// Contains information about which resources to include or exclude from a backup plan using their tags.
    #[derive(Clone, Debug, Default)]
    pub struct Conditions {
        /// Filters the values of your tagged resources for only those resources that you tagged with the same value.
        ///
        /// A change replaces the resource.
        pub string_equals: Option<Value<Vec<ConditionParameter>>>,
        /// Filters the values of your tagged resources for matching tag values with the use of a wildcard character (\*)
        /// anywhere in the string.
        ///
        /// A change replaces the resource.
        pub string_like: Option<Value<Vec<ConditionParameter>>>,
        /// Filters the values of your tagged resources for only those resources that you tagged that do not have the same
        /// value.
        ///
        /// A change replaces the resource.
        pub string_not_equals: Option<Value<Vec<ConditionParameter>>>,
        /// Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character
        /// (\*) anywhere in the string.
        ///
        /// A change replaces the resource.
        pub string_not_like: Option<Value<Vec<ConditionParameter>>>,
    }

    impl Lower for Conditions {
        fn fields(self, to: &mut Fields) {
            to.set("StringEquals", self.string_equals);
            to.set("StringLike", self.string_like);
            to.set("StringNotEquals", self.string_not_equals);
            to.set("StringNotLike", self.string_not_like);
        }
    }

    /// Includes information about tags you define to assign tagged resources to a backup plan.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionParameter {
        /// The key in a key-value pair. For example, in the tag `Department: Accounting`, `Department` is the key.
        ///
        /// A change replaces the resource.
        pub condition_key: Option<Value<String>>,
        /// The value in a key-value pair. For example, in the tag `Department: Accounting`, `Accounting` is the value.
        ///
        /// A change replaces the resource.
        pub condition_value: Option<Value<String>>,
    }

    impl Lower for ConditionParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionKey", self.condition_key);
            to.set("ConditionValue", self.condition_value);
        }
    }

    /// Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a
    /// key, and a value.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionResourceType {
        /// The key in a key-value pair. For example, in `"Department": "accounting"`, `"Department"` is the key.
        ///
        /// Required. A change replaces the resource.
        pub condition_key: Option<Value<String>>,
        /// An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter resources in a
        /// selection.
        ///
        /// Required. A change replaces the resource.
        pub condition_type: Option<Value<String>>,
        /// The value in a key-value pair. For example, in `"Department": "accounting"`, `"accounting"` is the value.
        ///
        /// Required. A change replaces the resource.
        pub condition_value: Option<Value<String>>,
    }

    impl Lower for ConditionResourceType {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionKey", self.condition_key);
            to.set("ConditionType", self.condition_type);
            to.set("ConditionValue", self.condition_value);
        }
    }
}

/// `AWS::Backup::BackupVault`.
///
/// Creates a logical container where backups are stored. A `CreateBackupVault` request includes a name, optionally
/// one or more resource tags, an encryption key, and a request ID.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}`.
#[derive(Clone, Debug, Default)]
pub struct BackupVault {
    /// A resource-based policy that is used to manage access permissions on the target backup vault.
    pub access_policy: Option<Value<Json>>,
    /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique
    /// to the account used to create them and the AWS Region where they are created.
    ///
    /// Required. A change replaces the resource.
    pub backup_vault_name: Option<Value<String>>,
    /// The tags to assign to the backup vault.
    pub backup_vault_tags: Option<Value<BTreeMap<String, String>>>,
    /// A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup
    /// management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    ///
    /// A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// Configuration for AWS Backup Vault Lock.
    pub lock_configuration: Option<Value<backup_vault::LockConfigurationType>>,
    /// The SNS event notifications for the specified backup vault.
    pub notifications: Option<Value<backup_vault::NotificationObjectType>>,
}

impl Lower for BackupVault {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPolicy", self.access_policy);
        to.set("BackupVaultName", self.backup_vault_name);
        to.set("BackupVaultTags", self.backup_vault_tags);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("LockConfiguration", self.lock_configuration);
        to.set("Notifications", self.notifications);
    }
}

impl Level1 for BackupVault {
    const TYPE: &'static str = "AWS::Backup::BackupVault";
    const TAGS: Tags = Tags { property: "BackupVaultTags", shape: TagShape::Map };
    const STATEFUL: bool = true;
}

impl Handle<BackupVault> {
    /// `Ref`: its `BackupVaultName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example,
    /// `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`.
    pub fn backup_vault_arn(self) -> Value<Arn> {
        self.attribute("BackupVaultArn")
    }

    /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique
    /// to the account used to create them and the Region where they are created.
    pub fn backup_vault_name(self) -> Value<String> {
        self.attribute("BackupVaultName")
    }
}

/// What [`BackupVault`] is made of.
pub mod backup_vault {
    use super::*;

    /// The `LockConfigurationType` property type specifies configuration for AWS Backup Vault Lock.
    #[derive(Clone, Debug, Default)]
    pub struct LockConfigurationType {
        /// The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. For example,
        /// setting `ChangeableForDays` to 30 on Jan.
        pub changeable_for_days: Option<Value<i64>>,
        /// The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its
        /// recovery points.
        pub max_retention_days: Option<Value<i64>>,
        /// The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its
        /// recovery points.
        ///
        /// Required.
        pub min_retention_days: Option<Value<i64>>,
    }

    impl Lower for LockConfigurationType {
        fn fields(self, to: &mut Fields) {
            to.set("ChangeableForDays", self.changeable_for_days);
            to.set("MaxRetentionDays", self.max_retention_days);
            to.set("MinRetentionDays", self.min_retention_days);
        }
    }

    /// Specifies an object containing SNS event notification properties for the target backup vault.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationObjectType {
        /// An array of events that indicate the status of jobs to back up resources to the backup vault. For valid events,
        /// see BackupVaultEvents in the \*AWS Backup API Guide\*.
        ///
        /// Required.
        pub backup_vault_events: Option<Value<Vec<String>>>,
        /// An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example,
        /// `arn:aws:sns:us-west-2:111122223333:MyTopic`.
        ///
        /// Required.
        pub sns_topic_arn: Option<Value<String>>,
    }

    impl Lower for NotificationObjectType {
        fn fields(self, to: &mut Fields) {
            to.set("BackupVaultEvents", self.backup_vault_events);
            to.set("SNSTopicArn", self.sns_topic_arn);
        }
    }
}

/// `AWS::Backup::Framework`.
///
/// Creates a framework with one or more controls. A framework is a collection of controls that you can use to
/// evaluate your backup practices.
#[derive(Clone, Debug, Default)]
pub struct Framework {
    /// Contains detailed information about all of the controls of a framework. Each framework must contain at least one
    /// control.
    ///
    /// Required.
    pub framework_controls: Option<Value<Vec<framework::FrameworkControl>>>,
    /// An optional description of the framework with a maximum 1,024 characters.
    ///
    /// 0 to 1024 characters.
    pub framework_description: Option<Value<String>>,
    /// The unique name of a framework. This name is between 1 and 256 characters, starting with a letter, and
    /// consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub framework_name: Option<Value<String>>,
    /// The tags to assign to your framework.
    pub framework_tags: Option<Value<Vec<framework::Tag>>>,
}

impl Lower for Framework {
    fn fields(self, to: &mut Fields) {
        to.set("FrameworkControls", self.framework_controls);
        to.set("FrameworkDescription", self.framework_description);
        to.set("FrameworkName", self.framework_name);
        to.set("FrameworkTags", self.framework_tags);
    }
}

impl Level1 for Framework {
    const TYPE: &'static str = "AWS::Backup::Framework";
    const TAGS: Tags = Tags { property: "FrameworkTags", shape: TagShape::List };
}

impl Handle<Framework> {
    /// `Ref`: its `FrameworkArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The UTC time when you created your framework.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Depolyment status refers to whether your framework has completed deployment. This status is usually `Completed`,
    /// but might also be `Create in progress` or another status.
    pub fn deployment_status(self) -> Value<String> {
        self.attribute("DeploymentStatus")
    }

    /// The Amazon Resource Name (ARN) of your framework.
    pub fn framework_arn(self) -> Value<Arn> {
        self.attribute("FrameworkArn")
    }

    /// Framework status refers to whether you have turned on resource tracking for all of your resources. This status
    /// is `Active` when you turn on all resources the framework evaluates.
    pub fn framework_status(self) -> Value<String> {
        self.attribute("FrameworkStatus")
    }
}

/// What [`Framework`] is made of.
pub mod framework {
    use super::*;

    /// Contains detailed information about all of the controls of a framework. Each framework must contain at least one
    /// control.
    #[derive(Clone, Debug, Default)]
    pub struct FrameworkControl {
        /// The name/value pairs.
        pub control_input_parameters: Option<Value<Vec<ControlInputParameter>>>,
        /// The name of a control. This name is between 1 and 256 characters.
        ///
        /// Required.
        pub control_name: Option<Value<String>>,
        /// The scope of a control. The control scope defines what the control will evaluate. Three examples of control
        /// scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
        pub control_scope: Option<Value<ControlScope>>,
    }

    impl Lower for FrameworkControl {
        fn fields(self, to: &mut Fields) {
            to.set("ControlInputParameters", self.control_input_parameters);
            to.set("ControlName", self.control_name);
            to.set("ControlScope", self.control_scope);
        }
    }

    /// The parameters for a control. A control can have zero, one, or more than one parameter. An example of a control
    /// with two parameters is: "backup plan frequency is at least `daily` and the retention period is at least `1 year`
    /// ".
    #[derive(Clone, Debug, Default)]
    pub struct ControlInputParameter {
        /// The name of a parameter, for example, `BackupPlanFrequency`.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The value of parameter, for example, `hourly`.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for ControlInputParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// A framework consists of one or more controls. Each control has its own control scope. The control scope can
    /// include one or more resource types, a combination of a tag key and value, or a combination of one resource type
    /// and one resource ID.
    #[derive(Clone, Debug, Default)]
    pub struct ControlScope {
        /// The ID of the only AWS resource that you want your control scope to contain.
        ///
        /// At most 100 items.
        pub compliance_resource_ids: Option<Value<Vec<String>>>,
        /// Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`.
        pub compliance_resource_types: Option<Value<Vec<String>>>,
        /// The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a rule.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for ControlScope {
        fn fields(self, to: &mut Fields) {
            to.set("ComplianceResourceIds", self.compliance_resource_ids);
            to.set("ComplianceResourceTypes", self.compliance_resource_types);
            to.set("Tags", self.tags);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Backup::LegalHold`.
///
/// Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while under
/// hold.
///
/// Its ARN: `arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}`.
#[derive(Clone, Debug, Default)]
pub struct LegalHold {
    /// The description of the legal hold.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The criteria to assign a set of resources, such as resource types or backup vaults.
    ///
    /// Required. A change replaces the resource.
    pub recovery_point_selection: Option<Value<legal_hold::RecoveryPointSelection>>,
    /// Optional tags to include.
    pub tags: Option<Value<Vec<legal_hold::LegalHoldTags>>>,
    /// The title of the legal hold.
    ///
    /// Required. A change replaces the resource.
    pub title: Option<Value<String>>,
}

impl Lower for LegalHold {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("RecoveryPointSelection", self.recovery_point_selection);
        to.set("Tags", self.tags);
        to.set("Title", self.title);
    }
}

impl Level1 for LegalHold {
    const TYPE: &'static str = "AWS::Backup::LegalHold";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LegalHold> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the legal hold.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the legal hold was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ID of the legal hold.
    pub fn legal_hold_id(self) -> Value<String> {
        self.attribute("LegalHoldId")
    }

    /// The status of the legal hold.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`LegalHold`] is made of.
pub mod legal_hold {
    use super::*;

    /// The criteria to assign a set of resources, such as resource types or backup vaults.
    #[derive(Clone, Debug, Default)]
    pub struct RecoveryPointSelection {
        /// A date range for filtering recovery points.
        pub date_range: Option<Value<DateRange>>,
        /// The resources included in the resource selection.
        pub resource_identifiers: Option<Value<Vec<String>>>,
        /// The names of the vaults in which the selected recovery points are contained.
        pub vault_names: Option<Value<Vec<String>>>,
    }

    impl Lower for RecoveryPointSelection {
        fn fields(self, to: &mut Fields) {
            to.set("DateRange", self.date_range);
            to.set("ResourceIdentifiers", self.resource_identifiers);
            to.set("VaultNames", self.vault_names);
        }
    }

    /// A date range for filtering recovery points.
    #[derive(Clone, Debug, Default)]
    pub struct DateRange {
        /// The beginning date, inclusive. ISO 8601 date-time.
        ///
        /// Required.
        pub from_date: Option<Value<String>>,
        /// The end date, inclusive. ISO 8601 date-time.
        ///
        /// Required.
        pub to_date: Option<Value<String>>,
    }

    impl Lower for DateRange {
        fn fields(self, to: &mut Fields) {
            to.set("FromDate", self.from_date);
            to.set("ToDate", self.to_date);
        }
    }

    /// `Tags` of `AWS::Backup::LegalHold`.
    #[derive(Clone, Debug, Default)]
    pub struct LegalHoldTags {
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for LegalHoldTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Backup::LogicallyAirGappedBackupVault`.
///
/// Creates a logical container to where backups may be copied.
///
/// Its ARN: `arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}`.
#[derive(Clone, Debug, Default)]
pub struct LogicallyAirGappedBackupVault {
    /// The backup vault access policy document in JSON format.
    pub access_policy: Option<Value<Json>>,
    /// The name of a logical container where backups are stored. Logically air-gapped backup vaults are identified by
    /// names that are unique to the account used to create them and the Region where they are created.
    ///
    /// Required. A change replaces the resource.
    pub backup_vault_name: Option<Value<String>>,
    /// The tags to assign to the vault.
    pub backup_vault_tags: Option<Value<BTreeMap<String, String>>>,
    /// The server-side encryption key that is used to protect your backups; for example,
    /// `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    ///
    /// A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// The maximum retention period that the vault retains its recovery points.
    ///
    /// Required. A change replaces the resource.
    pub max_retention_days: Option<Value<i64>>,
    /// This setting specifies the minimum retention period that the vault retains its recovery points.
    ///
    /// Required. A change replaces the resource.
    pub min_retention_days: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. This cannot be
    /// changed after it is set from the CloudFormation template.
    pub mpa_approval_team_arn: Option<Value<String>>,
    /// Returns event notifications for the specified backup vault.
    pub notifications: Option<Value<logically_air_gapped_backup_vault::NotificationObjectType>>,
}

impl Lower for LogicallyAirGappedBackupVault {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPolicy", self.access_policy);
        to.set("BackupVaultName", self.backup_vault_name);
        to.set("BackupVaultTags", self.backup_vault_tags);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("MaxRetentionDays", self.max_retention_days);
        to.set("MinRetentionDays", self.min_retention_days);
        to.set("MpaApprovalTeamArn", self.mpa_approval_team_arn);
        to.set("Notifications", self.notifications);
    }
}

impl Level1 for LogicallyAirGappedBackupVault {
    const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault";
    const TAGS: Tags = Tags { property: "BackupVaultTags", shape: TagShape::Map };
}

impl Handle<LogicallyAirGappedBackupVault> {
    /// `Ref`: its `BackupVaultName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the backup vault.
    pub fn backup_vault_arn(self) -> Value<Arn> {
        self.attribute("BackupVaultArn")
    }

    /// The vault state. The possible values are `CREATING`, `AVAILABLE`, and `FAILED`.
    pub fn vault_state(self) -> Value<String> {
        self.attribute("VaultState")
    }

    /// The vault type. The possible values are `BACKUP_VAULT` and `LOGICALLY_AIR_GAPPED_BACKUP_VAULT`.
    pub fn vault_type(self) -> Value<String> {
        self.attribute("VaultType")
    }
}

/// What [`LogicallyAirGappedBackupVault`] is made of.
pub mod logically_air_gapped_backup_vault {
    use super::*;

    /// `NotificationObjectType` of `AWS::Backup::LogicallyAirGappedBackupVault`.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationObjectType {
        /// An array of events that indicate the status of jobs to back up resources to the backup vault.
        ///
        /// Required.
        pub backup_vault_events: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example,
        /// `arn:aws:sns:us-west-2:111122223333:MyVaultTopic`.
        ///
        /// Required.
        pub sns_topic_arn: Option<Value<String>>,
    }

    impl Lower for NotificationObjectType {
        fn fields(self, to: &mut Fields) {
            to.set("BackupVaultEvents", self.backup_vault_events);
            to.set("SNSTopicArn", self.sns_topic_arn);
        }
    }
}

/// `AWS::Backup::ReportPlan`.
///
/// Creates a report plan. A report plan is a document that contains information about the contents of the report
/// and where AWS Backup will deliver it.
#[derive(Clone, Debug, Default)]
pub struct ReportPlan {
    /// Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3
    /// key prefix, and the formats of your reports.
    ///
    /// Required.
    pub report_delivery_channel: Option<Value<report_plan::ReportDeliveryChannel>>,
    /// An optional description of the report plan with a maximum 1,024 characters.
    ///
    /// 0 to 1024 characters.
    pub report_plan_description: Option<Value<String>>,
    /// The unique name of the report plan. This name is between 1 and 256 characters starting with a letter, and
    /// consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub report_plan_name: Option<Value<String>>,
    /// The tags to assign to your report plan.
    pub report_plan_tags: Option<Value<Vec<report_plan::Tag>>>,
    /// Identifies the report template for the report. Reports are built using a report template. The report templates
    /// are.
    ///
    /// Required.
    pub report_setting: Option<Value<report_plan::ReportSetting>>,
}

impl Lower for ReportPlan {
    fn fields(self, to: &mut Fields) {
        to.set("ReportDeliveryChannel", self.report_delivery_channel);
        to.set("ReportPlanDescription", self.report_plan_description);
        to.set("ReportPlanName", self.report_plan_name);
        to.set("ReportPlanTags", self.report_plan_tags);
        to.set("ReportSetting", self.report_setting);
    }
}

impl Level1 for ReportPlan {
    const TYPE: &'static str = "AWS::Backup::ReportPlan";
    const TAGS: Tags = Tags { property: "ReportPlanTags", shape: TagShape::List };
}

impl Handle<ReportPlan> {
    /// `Ref`: its `ReportPlanArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of your report plan.
    pub fn report_plan_arn(self) -> Value<Arn> {
        self.attribute("ReportPlanArn")
    }
}

/// What [`ReportPlan`] is made of.
pub mod report_plan {
    use super::*;

    /// Contains information from your report plan about where to deliver your reports, specifically your Amazon S3
    /// bucket name, S3 key prefix, and the formats of your reports.
    #[derive(Clone, Debug, Default)]
    pub struct ReportDeliveryChannel {
        /// The format of your reports: `CSV`, `JSON`, or both. If not specified, the default format is `CSV`.
        pub formats: Option<Value<Vec<String>>>,
        /// The unique name of the S3 bucket that receives your reports.
        ///
        /// Required.
        pub s3_bucket_name: Option<Value<String>>,
        /// The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix is this part of the
        /// following path: `s3://your-bucket-name/` `prefix` /Backup/us-west-2/year/month/day/report-name.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for ReportDeliveryChannel {
        fn fields(self, to: &mut Fields) {
            to.set("Formats", self.formats);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains detailed information about a report setting.
    #[derive(Clone, Debug, Default)]
    pub struct ReportSetting {
        /// These are the accounts to be included in the report.
        pub accounts: Option<Value<Vec<String>>>,
        /// The Amazon Resource Names (ARNs) of the frameworks a report covers.
        pub framework_arns: Option<Value<Vec<String>>>,
        /// These are the Organizational Units to be included in the report.
        pub organization_units: Option<Value<Vec<String>>>,
        /// These are the Regions to be included in the report.
        pub regions: Option<Value<Vec<String>>>,
        /// Identifies the report template for the report. Reports are built using a report template. The report templates
        /// are.
        ///
        /// Required.
        pub report_template: Option<Value<String>>,
    }

    impl Lower for ReportSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Accounts", self.accounts);
            to.set("FrameworkArns", self.framework_arns);
            to.set("OrganizationUnits", self.organization_units);
            to.set("Regions", self.regions);
            to.set("ReportTemplate", self.report_template);
        }
    }
}

/// `AWS::Backup::RestoreTestingPlan`.
///
/// Creates a restore testing plan.
#[derive(Clone, Debug, Default)]
pub struct RestoreTestingPlan {
    /// The specified criteria to assign a set of resources, such as recovery point types or backup vaults.
    ///
    /// Required.
    pub recovery_point_selection: Option<Value<restore_testing_plan::RestoreTestingRecoveryPointSelection>>,
    /// The RestoreTestingPlanName is a unique string that is the name of the restore testing plan. This cannot be
    /// changed after creation, and it must consist of only alphanumeric characters and underscores.
    ///
    /// Required. A change replaces the resource.
    pub restore_testing_plan_name: Option<Value<String>>,
    /// A CRON expression in specified timezone when a restore testing plan is executed. When no CRON expression is
    /// provided, AWS Backup will use the default expression `cron(0 5 ? * * *)`.
    ///
    /// Required.
    pub schedule_expression: Option<Value<String>>,
    /// Optional. This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in
    /// UTC.
    pub schedule_expression_timezone: Option<Value<String>>,
    /// Defaults to 24 hours.
    pub start_window_hours: Option<Value<i64>>,
    /// Optional tags to include. A tag is a key-value pair you can use to manage, filter, and search for your
    /// resources.
    pub tags: Option<Value<Vec<restore_testing_plan::Tag>>>,
}

impl Lower for RestoreTestingPlan {
    fn fields(self, to: &mut Fields) {
        to.set("RecoveryPointSelection", self.recovery_point_selection);
        to.set("RestoreTestingPlanName", self.restore_testing_plan_name);
        to.set("ScheduleExpression", self.schedule_expression);
        to.set("ScheduleExpressionTimezone", self.schedule_expression_timezone);
        to.set("StartWindowHours", self.start_window_hours);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RestoreTestingPlan {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RestoreTestingPlan> {
    /// `Ref`: its `RestoreTestingPlanName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan.
    pub fn restore_testing_plan_arn(self) -> Value<Arn> {
        self.attribute("RestoreTestingPlanArn")
    }
}

/// What [`RestoreTestingPlan`] is made of.
pub mod restore_testing_plan {
    use super::*;

    /// `RecoveryPointSelection` has five parameters (three required and two optional). The values you specify determine
    /// which recovery point is included in the restore test.
    #[derive(Clone, Debug, Default)]
    pub struct RestoreTestingRecoveryPointSelection {
        /// Acceptable values include "LATEST\_WITHIN\_WINDOW" or "RANDOM\_WITHIN\_WINDOW".
        ///
        /// Required. One of `LATEST_WITHIN_WINDOW`, `RANDOM_WITHIN_WINDOW`.
        pub algorithm: Option<Value<String>>,
        /// Accepted values include specific ARNs or list of selectors. Defaults to empty list if not listed.
        pub exclude_vaults: Option<Value<Vec<String>>>,
        /// Accepted values include wildcard \["\*"\] or by specific ARNs or ARN wilcard replacement
        /// \["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf",...\]
        /// \["arn:aws:backup:\*:\*:backup-vault:asdf-\*",...\].
        ///
        /// Required.
        pub include_vaults: Option<Value<Vec<String>>>,
        /// These are the types of recovery points.
        ///
        /// Required.
        pub recovery_point_types: Option<Value<Vec<String>>>,
        /// Accepted values are integers from 1 to 365.
        pub selection_window_days: Option<Value<i64>>,
    }

    impl Lower for RestoreTestingRecoveryPointSelection {
        fn fields(self, to: &mut Fields) {
            to.set("Algorithm", self.algorithm);
            to.set("ExcludeVaults", self.exclude_vaults);
            to.set("IncludeVaults", self.include_vaults);
            to.set("RecoveryPointTypes", self.recovery_point_types);
            to.set("SelectionWindowDays", self.selection_window_days);
        }
    }

    /// `Tag` of `AWS::Backup::RestoreTestingPlan`.
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

/// `AWS::Backup::RestoreTestingSelection`.
///
/// This request can be sent after CreateRestoreTestingPlan request returns successfully. This is the second part of
/// creating a resource testing plan, and it must be completed sequentially.
#[derive(Clone, Debug, Default)]
pub struct RestoreTestingSelection {
    /// The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example:
    /// `arn:aws:iam::123456789012:role/S3Access`.
    ///
    /// Required.
    pub iam_role_arn: Option<Value<String>>,
    /// You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...", "arn:aws:..."]` or you can
    /// include a wildcard: `ProtectedResourceArns: ["*"]`, but not both.
    pub protected_resource_arns: Option<Value<Vec<String>>>,
    /// In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or
    /// `StringNotEquals`.
    pub protected_resource_conditions: Option<Value<restore_testing_selection::ProtectedResourceConditions>>,
    /// The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an
    /// Amazon RDS database.
    ///
    /// Required. A change replaces the resource.
    pub protected_resource_type: Option<Value<String>>,
    /// You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body
    /// of `RestoreTestingSelection`.
    pub restore_metadata_overrides: Option<Value<BTreeMap<String, String>>>,
    /// Unique string that is the name of the restore testing plan.
    ///
    /// Required. A change replaces the resource.
    pub restore_testing_plan_name: Option<Value<String>>,
    /// The unique name of the restore testing selection that belongs to the related restore testing plan.
    ///
    /// Required. A change replaces the resource.
    pub restore_testing_selection_name: Option<Value<String>>,
    /// This is amount of hours (1 to 168) available to run a validation script on the data. The data will be deleted
    /// upon the completion of the validation script or the end of the specified retention period, whichever comes
    /// first.
    pub validation_window_hours: Option<Value<i64>>,
}

impl Lower for RestoreTestingSelection {
    fn fields(self, to: &mut Fields) {
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("ProtectedResourceArns", self.protected_resource_arns);
        to.set("ProtectedResourceConditions", self.protected_resource_conditions);
        to.set("ProtectedResourceType", self.protected_resource_type);
        to.set("RestoreMetadataOverrides", self.restore_metadata_overrides);
        to.set("RestoreTestingPlanName", self.restore_testing_plan_name);
        to.set("RestoreTestingSelectionName", self.restore_testing_selection_name);
        to.set("ValidationWindowHours", self.validation_window_hours);
    }
}

impl Level1 for RestoreTestingSelection {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection";
}

impl Handle<RestoreTestingSelection> {
    /// `Ref`: `RestoreTestingPlanName`, `RestoreTestingSelectionName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`RestoreTestingSelection`] is made of.
pub mod restore_testing_selection {
    use super::*;

    /// The conditions that you define for resources in your restore testing plan using tags.
    #[derive(Clone, Debug, Default)]
    pub struct ProtectedResourceConditions {
        /// Filters the values of your tagged resources for only those resources that you tagged with the same value.
        pub string_equals: Option<Value<Vec<KeyValue>>>,
        /// Filters the values of your tagged resources for only those resources that you tagged that do not have the same
        /// value.
        pub string_not_equals: Option<Value<Vec<KeyValue>>>,
    }

    impl Lower for ProtectedResourceConditions {
        fn fields(self, to: &mut Fields) {
            to.set("StringEquals", self.string_equals);
            to.set("StringNotEquals", self.string_not_equals);
        }
    }

    /// Pair of two related strings. Allowed characters are letters, white space, and numbers that can be represented in
    /// UTF-8 and the following characters: `+ - =. _ : /`.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValue {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Backup::TieringConfiguration`.
///
/// Resource Type definition for AWS::Backup::TieringConfiguration.
#[derive(Clone, Debug, Default)]
pub struct TieringConfiguration {
    /// Required.
    pub backup_vault_name: Option<Value<String>>,
    /// Required.
    pub resource_selection: Option<Value<Vec<tiering_configuration::ResourceSelection>>>,
    /// Required. A change replaces the resource.
    pub tiering_configuration_name: Option<Value<String>>,
    pub tiering_configuration_tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for TieringConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("BackupVaultName", self.backup_vault_name);
        to.set("ResourceSelection", self.resource_selection);
        to.set("TieringConfigurationName", self.tiering_configuration_name);
        to.set("TieringConfigurationTags", self.tiering_configuration_tags);
    }
}

impl Level1 for TieringConfiguration {
    const TYPE: &'static str = "AWS::Backup::TieringConfiguration";
    const TAGS: Tags = Tags { property: "TieringConfigurationTags", shape: TagShape::Map };
}

impl Handle<TieringConfiguration> {
    /// `Ref`: its `TieringConfigurationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `LastUpdatedTime`.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The attribute `TieringConfigurationArn`.
    pub fn tiering_configuration_arn(self) -> Value<Arn> {
        self.attribute("TieringConfigurationArn")
    }
}

/// What [`TieringConfiguration`] is made of.
pub mod tiering_configuration {
    use super::*;

    /// `ResourceSelection` of `AWS::Backup::TieringConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSelection {
        /// Required.
        pub resource_type: Option<Value<String>>,
        /// Required.
        pub resources: Option<Value<Vec<String>>>,
        /// Required.
        pub tiering_down_settings_in_days: Option<Value<i64>>,
    }

    impl Lower for ResourceSelection {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Resources", self.resources);
            to.set("TieringDownSettingsInDays", self.tiering_down_settings_in_days);
        }
    }
}
