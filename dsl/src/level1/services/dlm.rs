//! `AWS::DLM`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DLM::LifecyclePolicy`.
///
/// Specifies a lifecycle policy, which is used to automate operations on Amazon EBS resources.
///
/// Its ARN: `arn:${Partition}:dlm:${Region}:${Account}:policy/${PolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct LifecyclePolicy {
    /// \*\[Default policies only\]\* Indicates whether the policy should copy tags from the source resource to the
    /// snapshot or AMI.
    pub copy_tags: Option<Value<bool>>,
    /// \*\[Default policies only\]\* Specifies how often the policy should run and create snapshots or AMIs. The
    /// creation frequency can range from 1 to 7 days.
    ///
    /// At least 1.
    pub create_interval: Option<Value<i64>>,
    /// \*\[Default policies only\]\* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3
    /// destination Regions.
    ///
    /// 0 to 3 items.
    pub cross_region_copy_targets: Option<Value<Vec<lifecycle_policy::CrossRegionCopyTarget>>>,
    /// \*\[Default policies only\]\* Specify the type of default policy to create.
    ///
    /// One of `INSTANCE`, `VOLUME`.
    pub default_policy: Option<Value<String>>,
    /// A description of the lifecycle policy. The characters ^\[0-9A-Za-z \_-\]+$ are supported.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want
    /// to create snapshots or AMIs.
    pub exclusions: Option<Value<lifecycle_policy::Exclusions>>,
    /// The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy.
    ///
    /// 0 to 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// \*\[Default policies only\]\* Defines the snapshot or AMI retention behavior for the policy if the source volume
    /// or instance is deleted, or if the policy enters the error, disabled, or deleted state.
    pub extend_deletion: Option<Value<bool>>,
    /// The configuration details of the lifecycle policy.
    pub policy_details: Option<Value<lifecycle_policy::PolicyDetails>>,
    /// \*\[Default policies only\]\* Specifies how long the policy should retain snapshots or AMIs before deleting
    /// them.
    ///
    /// At least 1.
    pub retain_interval: Option<Value<i64>>,
    /// The activation state of the lifecycle policy.
    pub state: Option<Value<String>>,
    /// The tags to apply to the lifecycle policy during creation.
    pub tags: Option<Value<Vec<lifecycle_policy::Tag>>>,
}

impl Lower for LifecyclePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("CopyTags", self.copy_tags);
        to.set("CreateInterval", self.create_interval);
        to.set("CrossRegionCopyTargets", self.cross_region_copy_targets);
        to.set("DefaultPolicy", self.default_policy);
        to.set("Description", self.description);
        to.set("Exclusions", self.exclusions);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("ExtendDeletion", self.extend_deletion);
        to.set("PolicyDetails", self.policy_details);
        to.set("RetainInterval", self.retain_interval);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LifecyclePolicy {
    const TYPE: &'static str = "AWS::DLM::LifecyclePolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LifecyclePolicy> {
    /// `Ref`: its `PolicyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the lifecycle policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the lifecycle policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }
}

/// What [`LifecyclePolicy`] is made of.
pub mod lifecycle_policy {
    use super::*;

    /// `CrossRegionCopyTarget` of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    pub struct CrossRegionCopyTarget {
        /// The target Region, for example `us-east-1`.
        ///
        /// 0 to 16 characters.
        pub target_region: Option<Value<String>>,
    }

    impl Lower for CrossRegionCopyTarget {
        fn fields(self, to: &mut Fields) {
            to.set("TargetRegion", self.target_region);
        }
    }

    /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want
    /// to create snapshots or AMIs.
    #[derive(Clone, Debug, Default)]
    pub struct Exclusions {
        /// \*\[Default policies for EBS snapshots only\]\* Indicates whether to exclude volumes that are attached to
        /// instances as the boot volume.
        pub exclude_boot_volumes: Option<Value<bool>>,
        /// \*\[Default policies for EBS-backed AMIs only\]\* Specifies whether to exclude volumes that have specific tags.
        ///
        /// 0 to 50 items.
        pub exclude_tags: Option<Value<Vec<Tag>>>,
        /// \*\[Default policies for EBS snapshots only\]\* Specifies the volume types to exclude. Volumes of the specified
        /// types will not be targeted by the policy.
        ///
        /// 0 to 6 items.
        pub exclude_volume_types: Option<Value<Vec<String>>>,
    }

    impl Lower for Exclusions {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeBootVolumes", self.exclude_boot_volumes);
            to.set("ExcludeTags", self.exclude_tags);
            to.set("ExcludeVolumeTypes", self.exclude_volume_types);
        }
    }

    /// `Tag` of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 0 to 500 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required. 0 to 500 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies the configuration of a lifecycle policy.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDetails {
        /// \*\[Event-based policies only\]\* The actions to be performed when the event-based policy is activated. You can
        /// specify only one action per policy.
        ///
        /// 1 to 1 items.
        pub actions: Option<Value<Vec<Action>>>,
        /// \*\[Default policies only\]\* Indicates whether the policy should copy tags from the source resource to the
        /// snapshot or AMI.
        pub copy_tags: Option<Value<bool>>,
        /// \*\[Default policies only\]\* Specifies how often the policy should run and create snapshots or AMIs. The
        /// creation frequency can range from 1 to 7 days.
        ///
        /// At least 1.
        pub create_interval: Option<Value<i64>>,
        /// \*\[Default policies only\]\* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3
        /// destination Regions.
        ///
        /// 0 to 3 items.
        pub cross_region_copy_targets: Option<Value<Vec<CrossRegionCopyTarget>>>,
        /// \*\[Event-based policies only\]\* The event that activates the event-based policy.
        pub event_source: Option<Value<EventSource>>,
        /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want
        /// to create snapshots or AMIs.
        pub exclusions: Option<Value<Exclusions>>,
        /// \*\[Default policies only\]\* Defines the snapshot or AMI retention behavior for the policy if the source volume
        /// or instance is deleted, or if the policy enters the error, disabled, or deleted state.
        pub extend_deletion: Option<Value<bool>>,
        /// \*\[Custom snapshot and AMI policies only\]\* A set of optional parameters for snapshot and AMI lifecycle
        /// policies.
        pub parameters: Option<Value<Parameters>>,
        /// The type of policy to create. Specify one of the following.
        ///
        /// One of `SIMPLIFIED`, `STANDARD`.
        pub policy_language: Option<Value<String>>,
        /// The type of policy. Specify `EBS_SNAPSHOT_MANAGEMENT` to create a lifecycle policy that manages the lifecycle of
        /// Amazon EBS snapshots.
        ///
        /// One of `EBS_SNAPSHOT_MANAGEMENT`, `EVENT_BASED_POLICY`, `IMAGE_MANAGEMENT`.
        pub policy_type: Option<Value<String>>,
        /// \*\[Custom snapshot and AMI policies only\]\* The location of the resources to backup.
        ///
        /// 1 to 1 items.
        pub resource_locations: Option<Value<Vec<String>>>,
        /// \*\[Default policies only\]\* Specify the type of default policy to create.
        ///
        /// One of `INSTANCE`, `VOLUME`.
        pub resource_type: Option<Value<String>>,
        /// \*\[Custom snapshot policies only\]\* The target resource type for snapshot and AMI lifecycle policies. Use
        /// `VOLUME` to create snapshots of individual volumes or use `INSTANCE` to create multi-volume snapshots from the
        /// volumes for an instance.
        ///
        /// 1 to 1 items.
        pub resource_types: Option<Value<Vec<String>>>,
        /// \*\[Default policies only\]\* Specifies how long the policy should retain snapshots or AMIs before deleting
        /// them.
        ///
        /// At least 1.
        pub retain_interval: Option<Value<i64>>,
        /// \*\[Custom snapshot and AMI policies only\]\* The schedules of policy-defined actions for snapshot and AMI
        /// lifecycle policies.
        ///
        /// 1 to 4 items.
        pub schedules: Option<Value<Vec<Schedule>>>,
        /// \*\[Custom snapshot and AMI policies only\]\* The single tag that identifies targeted resources for this policy.
        ///
        /// 1 to 50 items.
        pub target_tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for PolicyDetails {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("CopyTags", self.copy_tags);
            to.set("CreateInterval", self.create_interval);
            to.set("CrossRegionCopyTargets", self.cross_region_copy_targets);
            to.set("EventSource", self.event_source);
            to.set("Exclusions", self.exclusions);
            to.set("ExtendDeletion", self.extend_deletion);
            to.set("Parameters", self.parameters);
            to.set("PolicyLanguage", self.policy_language);
            to.set("PolicyType", self.policy_type);
            to.set("ResourceLocations", self.resource_locations);
            to.set("ResourceType", self.resource_type);
            to.set("ResourceTypes", self.resource_types);
            to.set("RetainInterval", self.retain_interval);
            to.set("Schedules", self.schedules);
            to.set("TargetTags", self.target_tags);
        }
    }

    /// \*\[Event-based policies only\]\* Specifies an action for an event-based policy.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// The rule for copying shared snapshots across Regions.
        ///
        /// Required. 0 to 3 items.
        pub cross_region_copy: Option<Value<Vec<CrossRegionCopyAction>>>,
        /// A descriptive name for the action.
        ///
        /// Required. 0 to 120 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("CrossRegionCopy", self.cross_region_copy);
            to.set("Name", self.name);
        }
    }

    /// \*\[Event-based policies only\]\* Specifies a cross-Region copy action for event-based policies.
    #[derive(Clone, Debug, Default)]
    pub struct CrossRegionCopyAction {
        /// The encryption settings for the copied snapshot.
        ///
        /// Required.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or
        /// cross-Region AMI copies created by AMI policies.
        pub retain_rule: Option<Value<CrossRegionCopyRetainRule>>,
        /// The target Region.
        ///
        /// Required. 0 to 2048 characters.
        pub target: Option<Value<String>>,
    }

    impl Lower for CrossRegionCopyAction {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("RetainRule", self.retain_rule);
            to.set("Target", self.target);
        }
    }

    /// \*\[Event-based policies only\]\* Specifies the encryption settings for cross-Region snapshot copies created by
    /// event-based policies.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified,
        /// the default KMS key for the account is used.
        ///
        /// 0 to 2048 characters.
        pub cmk_arn: Option<Value<String>>,
        /// To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption using
        /// this parameter.
        ///
        /// Required.
        pub encrypted: Option<Value<bool>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CmkArn", self.cmk_arn);
            to.set("Encrypted", self.encrypted);
        }
    }

    /// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or
    /// cross-Region AMI copies created by AMI policies.
    #[derive(Clone, Debug, Default)]
    pub struct CrossRegionCopyRetainRule {
        /// The amount of time to retain a cross-Region snapshot or AMI copy. The maximum is 100 years. This is equivalent
        /// to 1200 months, 5200 weeks, or 36500 days.
        ///
        /// Required. At least 1.
        pub interval: Option<Value<i64>>,
        /// The unit of time for time-based retention. For example, to retain a cross-Region copy for 3 months, specify
        /// `Interval=3` and `IntervalUnit=MONTHS`.
        ///
        /// Required. One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for CrossRegionCopyRetainRule {
        fn fields(self, to: &mut Fields) {
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Event-based policies only\]\* Specifies an event that activates an event-based policy.
    #[derive(Clone, Debug, Default)]
    pub struct EventSource {
        /// Information about the event.
        pub parameters: Option<Value<EventParameters>>,
        /// The source of the event. Currently only managed Amazon EventBridge (formerly known as Amazon CloudWatch) events
        /// are supported.
        ///
        /// Required. One of `MANAGED_CWE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EventSource {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Type", self.type_);
        }
    }

    /// \*\[Event-based policies only\]\* Specifies an event that activates an event-based policy.
    #[derive(Clone, Debug, Default)]
    pub struct EventParameters {
        /// The snapshot description that can trigger the policy. The description pattern is specified using a regular
        /// expression.
        ///
        /// 0 to 1000 characters.
        pub description_regex: Option<Value<String>>,
        /// The type of event. Currently, only snapshot sharing events are supported.
        ///
        /// Required. One of `shareSnapshot`.
        pub event_type: Option<Value<String>>,
        /// The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account. The policy only runs
        /// if one of the specified AWS accounts shares a snapshot with your account.
        ///
        /// Required. 0 to 50 items.
        pub snapshot_owner: Option<Value<Vec<String>>>,
    }

    impl Lower for EventParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DescriptionRegex", self.description_regex);
            to.set("EventType", self.event_type);
            to.set("SnapshotOwner", self.snapshot_owner);
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies optional parameters for snapshot and AMI policies.
    #[derive(Clone, Debug, Default)]
    pub struct Parameters {
        /// \*\[Custom snapshot policies that target instances only\]\* Indicates whether to exclude the root volume from
        /// multi-volume snapshot sets.
        pub exclude_boot_volume: Option<Value<bool>>,
        /// \*\[Custom snapshot policies that target instances only\]\* The tags used to identify data (non-root) volumes to
        /// exclude from multi-volume snapshot sets.
        ///
        /// 0 to 50 items.
        pub exclude_data_volume_tags: Option<Value<Vec<Tag>>>,
        /// \*\[Custom AMI policies only\]\* Indicates whether targeted instances are rebooted when the lifecycle policy
        /// runs.
        pub no_reboot: Option<Value<bool>>,
    }

    impl Lower for Parameters {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludeBootVolume", self.exclude_boot_volume);
            to.set("ExcludeDataVolumeTags", self.exclude_data_volume_tags);
            to.set("NoReboot", self.no_reboot);
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a schedule for a snapshot or AMI lifecycle policy.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// \*\[Custom snapshot policies that target volumes only\]\* The snapshot archiving rule for the schedule.
        pub archive_rule: Option<Value<ArchiveRule>>,
        /// Copy all user-defined tags on a source volume to snapshots of the volume created by this policy.
        pub copy_tags: Option<Value<bool>>,
        /// The creation rule.
        pub create_rule: Option<Value<CreateRule>>,
        /// Specifies a rule for copying snapshots or AMIs across Regions.
        ///
        /// 0 to 3 items.
        pub cross_region_copy_rules: Option<Value<Vec<CrossRegionCopyRule>>>,
        /// \*\[Custom AMI policies only\]\* The AMI deprecation rule for the schedule.
        pub deprecate_rule: Option<Value<DeprecateRule>>,
        /// \*\[Custom snapshot policies only\]\* The rule for enabling fast snapshot restore.
        pub fast_restore_rule: Option<Value<FastRestoreRule>>,
        /// The name of the schedule.
        ///
        /// 0 to 120 characters.
        pub name: Option<Value<String>>,
        /// The retention rule for snapshots or AMIs created by the policy.
        pub retain_rule: Option<Value<RetainRule>>,
        /// \*\[Custom snapshot policies only\]\* The rule for sharing snapshots with other AWS accounts.
        ///
        /// 0 to 1 items.
        pub share_rules: Option<Value<Vec<ShareRule>>>,
        /// The tags to apply to policy-created resources. These user-defined tags are in addition to the AWS -added
        /// lifecycle tags.
        ///
        /// 0 to 45 items.
        pub tags_to_add: Option<Value<Vec<Tag>>>,
        /// \*\[AMI policies and snapshot policies that target instances only\]\* A collection of key/value pairs with
        /// values determined dynamically when the policy is executed.
        ///
        /// 0 to 45 items.
        pub variable_tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("ArchiveRule", self.archive_rule);
            to.set("CopyTags", self.copy_tags);
            to.set("CreateRule", self.create_rule);
            to.set("CrossRegionCopyRules", self.cross_region_copy_rules);
            to.set("DeprecateRule", self.deprecate_rule);
            to.set("FastRestoreRule", self.fast_restore_rule);
            to.set("Name", self.name);
            to.set("RetainRule", self.retain_rule);
            to.set("ShareRules", self.share_rules);
            to.set("TagsToAdd", self.tags_to_add);
            to.set("VariableTags", self.variable_tags);
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a snapshot archiving rule for a schedule.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveRule {
        /// Information about the retention period for the snapshot archiving rule.
        ///
        /// Required.
        pub retain_rule: Option<Value<ArchiveRetainRule>>,
    }

    impl Lower for ArchiveRule {
        fn fields(self, to: &mut Fields) {
            to.set("RetainRule", self.retain_rule);
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies information about the archive storage tier retention period.
    #[derive(Clone, Debug, Default)]
    pub struct ArchiveRetainRule {
        /// Information about retention period in the Amazon EBS Snapshots Archive. For more information, see Archive Amazon
        /// EBS snapshots.
        ///
        /// Required.
        pub retention_archive_tier: Option<Value<RetentionArchiveTier>>,
    }

    impl Lower for ArchiveRetainRule {
        fn fields(self, to: &mut Fields) {
            to.set("RetentionArchiveTier", self.retention_archive_tier);
        }
    }

    /// \*\[Custom snapshot policies only\]\* Describes the retention rule for archived snapshots. Once the archive
    /// retention threshold is met, the snapshots are permanently deleted from the archive tier.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionArchiveTier {
        /// The maximum number of snapshots to retain in the archive storage tier for each volume. The count must ensure
        /// that each snapshot remains in the archive tier for at least 90 days.
        ///
        /// 1 to 1000.
        pub count: Option<Value<i64>>,
        /// Specifies the period of time to retain snapshots in the archive tier. After this period expires, the snapshot is
        /// permanently deleted.
        ///
        /// At least 1.
        pub interval: Option<Value<i64>>,
        /// The unit of time in which to measure the \*Interval\*. For example, to retain a snapshots in the archive tier
        /// for 6 months, specify `Interval=6` and `IntervalUnit=MONTHS`.
        ///
        /// One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for RetentionArchiveTier {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies when the policy should create snapshots or AMIs.
    #[derive(Clone, Debug, Default)]
    pub struct CreateRule {
        /// The schedule, as a Cron expression. The schedule interval must be between 1 hour and 1 year. For more
        /// information, see the Cron and rate expressions in the \*Amazon EventBridge User Guide\*.
        ///
        /// 17 to 106 characters.
        pub cron_expression: Option<Value<String>>,
        /// The interval between snapshots. The supported values are 1, 2, 3, 4, 6, 8, 12, and 24.
        ///
        /// At least 1.
        pub interval: Option<Value<i64>>,
        /// The interval unit.
        ///
        /// One of `HOURS`.
        pub interval_unit: Option<Value<String>>,
        /// \*\[Custom snapshot policies only\]\* Specifies the destination for snapshots created by the policy. The allowed
        /// destinations depend on the location of the targeted resources.
        ///
        /// One of `CLOUD`, `LOCAL_ZONE`, `OUTPOST_LOCAL`.
        pub location: Option<Value<String>>,
        /// \*\[Custom snapshot policies that target instances only\]\* Specifies pre and/or post scripts for a snapshot
        /// lifecycle policy that targets instances.
        ///
        /// 0 to 1 items.
        pub scripts: Option<Value<Vec<Script>>>,
        /// The time, in UTC, to start the operation. The supported format is hh:mm.
        ///
        /// 0 to 1 items.
        pub times: Option<Value<Vec<String>>>,
    }

    impl Lower for CreateRule {
        fn fields(self, to: &mut Fields) {
            to.set("CronExpression", self.cron_expression);
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
            to.set("Location", self.location);
            to.set("Scripts", self.scripts);
            to.set("Times", self.times);
        }
    }

    /// \*\[Custom snapshot policies that target instances only\]\* Information about pre and/or post scripts for a
    /// snapshot lifecycle policy that targets instances.
    #[derive(Clone, Debug, Default)]
    pub struct Script {
        /// Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre script
        /// fails.
        pub execute_operation_on_script_failure: Option<Value<bool>>,
        /// The SSM document that includes the pre and/or post scripts to run.
        ///
        /// 0 to 200 characters.
        pub execution_handler: Option<Value<String>>,
        /// Indicates the service used to execute the pre and/or post scripts.
        ///
        /// One of `AWS_SYSTEMS_MANAGER`.
        pub execution_handler_service: Option<Value<String>>,
        /// Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run attempt
        /// if it has not completed.
        ///
        /// 10 to 120.
        pub execution_timeout: Option<Value<i64>>,
        /// Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail.
        ///
        /// 0 to 3.
        pub maximum_retry_count: Option<Value<i64>>,
        /// Indicate which scripts Amazon Data Lifecycle Manager should run on target instances. Pre scripts run before
        /// Amazon Data Lifecycle Manager initiates snapshot creation.
        ///
        /// 1 to 2 items.
        pub stages: Option<Value<Vec<String>>>,
    }

    impl Lower for Script {
        fn fields(self, to: &mut Fields) {
            to.set("ExecuteOperationOnScriptFailure", self.execute_operation_on_script_failure);
            to.set("ExecutionHandler", self.execution_handler);
            to.set("ExecutionHandlerService", self.execution_handler_service);
            to.set("ExecutionTimeout", self.execution_timeout);
            to.set("MaximumRetryCount", self.maximum_retry_count);
            to.set("Stages", self.stages);
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a cross-Region copy rule for a snapshot and AMI
    /// policies.
    #[derive(Clone, Debug, Default)]
    pub struct CrossRegionCopyRule {
        /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified,
        /// the default KMS key for the account is used.
        ///
        /// 0 to 2048 characters.
        pub cmk_arn: Option<Value<String>>,
        /// Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy.
        pub copy_tags: Option<Value<bool>>,
        /// \*\[Custom AMI policies only\]\* The AMI deprecation rule for cross-Region AMI copies created by the rule.
        pub deprecate_rule: Option<Value<CrossRegionCopyDeprecateRule>>,
        /// To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption using
        /// this parameter.
        ///
        /// Required.
        pub encrypted: Option<Value<bool>>,
        /// The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in the
        /// destination Region.
        pub retain_rule: Option<Value<CrossRegionCopyRetainRule>>,
        /// \*\[Custom snapshot policies only\]\* The target Region or the Amazon Resource Name (ARN) of the target Outpost
        /// for the snapshot copies.
        ///
        /// 0 to 2048 characters.
        pub target: Option<Value<String>>,
        /// \*\[Custom AMI policies only\]\* The target Region or the Amazon Resource Name (ARN) of the target Outpost for
        /// the snapshot copies.
        ///
        /// 0 to 16 characters.
        pub target_region: Option<Value<String>>,
    }

    impl Lower for CrossRegionCopyRule {
        fn fields(self, to: &mut Fields) {
            to.set("CmkArn", self.cmk_arn);
            to.set("CopyTags", self.copy_tags);
            to.set("DeprecateRule", self.deprecate_rule);
            to.set("Encrypted", self.encrypted);
            to.set("RetainRule", self.retain_rule);
            to.set("Target", self.target);
            to.set("TargetRegion", self.target_region);
        }
    }

    /// \*\[Custom AMI policies only\]\* Specifies an AMI deprecation rule for cross-Region AMI copies created by an AMI
    /// policy.
    #[derive(Clone, Debug, Default)]
    pub struct CrossRegionCopyDeprecateRule {
        /// The period after which to deprecate the cross-Region AMI copies. The period must be less than or equal to the
        /// cross-Region AMI copy retention period, and it can't be greater than 10 years.
        ///
        /// Required. At least 1.
        pub interval: Option<Value<i64>>,
        /// The unit of time in which to measure the \*Interval\*. For example, to deprecate a cross-Region AMI copy after 3
        /// months, specify `Interval=3` and `IntervalUnit=MONTHS`.
        ///
        /// Required. One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for CrossRegionCopyDeprecateRule {
        fn fields(self, to: &mut Fields) {
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Custom AMI policies only\]\* Specifies an AMI deprecation rule for AMIs created by an AMI lifecycle policy.
    #[derive(Clone, Debug, Default)]
    pub struct DeprecateRule {
        /// If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to
        /// deprecate.
        ///
        /// 1 to 1000.
        pub count: Option<Value<i64>>,
        /// If the schedule has an age-based retention rule, this parameter specifies the period after which to deprecate
        /// AMIs created by the schedule.
        ///
        /// At least 1.
        pub interval: Option<Value<i64>>,
        /// The unit of time in which to measure the \*Interval\*.
        ///
        /// One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for DeprecateRule {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a rule for enabling fast snapshot restore for snapshots created
    /// by snapshot policies.
    #[derive(Clone, Debug, Default)]
    pub struct FastRestoreRule {
        /// The Availability Zone IDs in which to enable fast snapshot restore.
        ///
        /// 1 to 10 items.
        pub availability_zone_ids: Option<Value<Vec<String>>>,
        /// The Availability Zones in which to enable fast snapshot restore.
        ///
        /// 1 to 10 items.
        pub availability_zones: Option<Value<Vec<String>>>,
        /// The number of snapshots to be enabled with fast snapshot restore.
        ///
        /// 1 to 1000.
        pub count: Option<Value<i64>>,
        /// The amount of time to enable fast snapshot restore. The maximum is 100 years. This is equivalent to 1200 months,
        /// 5200 weeks, or 36500 days.
        ///
        /// At least 1.
        pub interval: Option<Value<i64>>,
        /// The unit of time for enabling fast snapshot restore.
        ///
        /// One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for FastRestoreRule {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneIds", self.availability_zone_ids);
            to.set("AvailabilityZones", self.availability_zones);
            to.set("Count", self.count);
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a retention rule for snapshots created by snapshot
    /// policies, or for AMIs created by AMI policies.
    #[derive(Clone, Debug, Default)]
    pub struct RetainRule {
        /// The number of snapshots to retain for each volume, up to a maximum of 1000. For example if you want to retain a
        /// maximum of three snapshots, specify `3`.
        ///
        /// 0 to 1000.
        pub count: Option<Value<i64>>,
        /// The amount of time to retain each snapshot. The maximum is 100 years. This is equivalent to 1200 months, 5200
        /// weeks, or 36500 days.
        ///
        /// At least 0.
        pub interval: Option<Value<i64>>,
        /// The unit of time for time-based retention. For example, to retain snapshots for 3 months, specify `Interval=3`
        /// and `IntervalUnit=MONTHS`.
        ///
        /// One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub interval_unit: Option<Value<String>>,
    }

    impl Lower for RetainRule {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Interval", self.interval);
            to.set("IntervalUnit", self.interval_unit);
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a rule for sharing snapshots across AWS accounts.
    #[derive(Clone, Debug, Default)]
    pub struct ShareRule {
        /// The IDs of the AWS accounts with which to share the snapshots.
        ///
        /// At least 1 items.
        pub target_accounts: Option<Value<Vec<String>>>,
        /// The period after which snapshots that are shared with other AWS accounts are automatically unshared.
        ///
        /// At least 1.
        pub unshare_interval: Option<Value<i64>>,
        /// The unit of time for the automatic unsharing interval.
        ///
        /// One of `DAYS`, `MONTHS`, `WEEKS`, `YEARS`.
        pub unshare_interval_unit: Option<Value<String>>,
    }

    impl Lower for ShareRule {
        fn fields(self, to: &mut Fields) {
            to.set("TargetAccounts", self.target_accounts);
            to.set("UnshareInterval", self.unshare_interval);
            to.set("UnshareIntervalUnit", self.unshare_interval_unit);
        }
    }
}
