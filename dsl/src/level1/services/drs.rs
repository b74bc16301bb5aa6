//! `AWS::DRS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DRS::LaunchConfigurationTemplate`.
///
/// Account level Launch Configuration Template for AWS Elastic Disaster Recovery.
///
/// Its ARN:
/// `arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}`.
#[derive(Clone, Debug, Default)]
pub struct LaunchConfigurationTemplate {
    /// Copy private IP.
    pub copy_private_ip: Option<Value<bool>>,
    /// Copy tags.
    pub copy_tags: Option<Value<bool>>,
    /// S3 bucket ARN to export Source Network templates.
    ///
    /// 20 to 2048 characters.
    pub export_bucket_arn: Option<Value<String>>,
    /// Launch disposition.
    ///
    /// One of `STOPPED`, `STARTED`.
    pub launch_disposition: Option<Value<String>>,
    /// DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to
    /// the previous region or availability zone, using the instance ID of the source instance.
    pub launch_into_source_instance: Option<Value<bool>>,
    /// Configuration of a machine's license.
    pub licensing: Option<Value<launch_configuration_template::Licensing>>,
    /// Whether we want to activate post-launch actions.
    pub post_launch_enabled: Option<Value<bool>>,
    /// A set of tags associated with the Launch Configuration Template.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<launch_configuration_template::Tag>>>,
    /// Target instance type right-sizing method.
    ///
    /// One of `NONE`, `BASIC`, `IN_AWS`.
    pub target_instance_type_right_sizing_method: Option<Value<String>>,
}

impl Lower for LaunchConfigurationTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("CopyPrivateIp", self.copy_private_ip);
        to.set("CopyTags", self.copy_tags);
        to.set("ExportBucketArn", self.export_bucket_arn);
        to.set("LaunchDisposition", self.launch_disposition);
        to.set("LaunchIntoSourceInstance", self.launch_into_source_instance);
        to.set("Licensing", self.licensing);
        to.set("PostLaunchEnabled", self.post_launch_enabled);
        to.set("Tags", self.tags);
        to.set("TargetInstanceTypeRightSizingMethod", self.target_instance_type_right_sizing_method);
    }
}

impl Level1 for LaunchConfigurationTemplate {
    const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LaunchConfigurationTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN of the Launch Configuration Template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// ID of the Launch Configuration Template.
    pub fn launch_configuration_template_id(self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

/// What [`LaunchConfigurationTemplate`] is made of.
pub mod launch_configuration_template {
    use super::*;

    /// Configuration of a machine's license.
    #[derive(Clone, Debug, Default)]
    pub struct Licensing {
        /// Whether to enable Bring your own license or not.
        pub os_byol: Option<Value<bool>>,
    }

    impl Lower for Licensing {
        fn fields(self, to: &mut Fields) {
            to.set("OsByol", self.os_byol);
        }
    }

    /// A key-value pair to associate with the Launch Configuration Template.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 0 to 256 characters.
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

/// `AWS::DRS::RecoveryPlan`.
///
/// A Recovery Plan orchestrates multi-server disaster recovery in AWS Elastic Disaster Recovery.
#[derive(Clone, Debug, Default)]
pub struct RecoveryPlan {
    /// The description of the Recovery Plan.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the Recovery Plan.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags associated with the Recovery Plan.
    pub tags: Option<Value<Vec<recovery_plan::Tag>>>,
}

impl Lower for RecoveryPlan {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RecoveryPlan {
    const TYPE: &'static str = "AWS::DRS::RecoveryPlan";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RecoveryPlan> {
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

    /// The attribute `RecoveryPlanID`.
    pub fn recovery_plan_id(self) -> Value<String> {
        self.attribute("RecoveryPlanID")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RecoveryPlan`] is made of.
pub mod recovery_plan {
    use super::*;

    /// `Tag` of `AWS::DRS::RecoveryPlan`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 0 to 256 characters.
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

/// `AWS::DRS::ReplicationConfigurationTemplate`.
///
/// A replication configuration template for AWS Elastic Disaster Recovery Service.
#[derive(Clone, Debug, Default)]
pub struct ReplicationConfigurationTemplate {
    /// Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration
    /// Template.
    pub associate_default_security_group: Option<Value<bool>>,
    /// Whether to allow the AWS replication agent to automatically replicate newly added disks.
    pub auto_replicate_new_disks: Option<Value<bool>>,
    /// Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps.
    ///
    /// Required. At least 0.
    pub bandwidth_throttling: Option<Value<i64>>,
    /// Whether to create a Public IP for the Recovery Instance by default.
    pub create_public_ip: Option<Value<bool>>,
    /// The data plane routing mechanism that will be used for replication.
    ///
    /// One of `PRIVATE_IP`, `PUBLIC_IP`.
    pub data_plane_routing: Option<Value<String>>,
    /// The Staging Disk EBS volume type to be used during replication.
    ///
    /// One of `GP2`, `GP3`, `ST1`, `AUTO`.
    pub default_large_staging_disk_type: Option<Value<String>>,
    /// The type of EBS encryption to be used during replication.
    ///
    /// Required. One of `DEFAULT`, `CUSTOM`, `NONE`.
    pub ebs_encryption: Option<Value<String>>,
    /// The ARN of the EBS encryption key to be used during replication.
    ///
    /// 20 to 2048 characters.
    pub ebs_encryption_key_arn: Option<Value<String>>,
    /// Which version of the Internet Protocol to use for replication of data.
    ///
    /// One of `IPV4`, `IPV6`.
    pub internet_protocol: Option<Value<String>>,
    /// The Point in time (PIT) policy to manage snapshots taken during replication.
    ///
    /// Required. 1 to 10 items.
    pub pit_policy: Option<Value<Vec<replication_configuration_template::PITPolicyRule>>>,
    /// The instance type to be used for the replication server.
    ///
    /// 0 to 255 characters.
    pub replication_server_instance_type: Option<Value<String>>,
    /// The security group IDs that will be used by the replication server.
    ///
    /// Required. 0 to 32 items.
    pub replication_servers_security_groups_ids: Option<Value<Vec<String>>>,
    /// The subnet to be used by the replication staging area.
    ///
    /// Required. 0 to 255 characters.
    pub staging_area_subnet_id: Option<Value<String>>,
    /// A set of tags to be associated with all resources created in the replication staging area: EC2 replication
    /// server, EBS volumes, EBS snapshots, etc.
    ///
    /// Required.
    pub staging_area_tags: Option<Value<BTreeMap<String, String>>>,
    /// A set of tags to be associated with the Replication Configuration Template resource.
    pub tags: Option<Value<Vec<replication_configuration_template::Tag>>>,
    /// Whether to use a dedicated Replication Server in the replication staging area.
    pub use_dedicated_replication_server: Option<Value<bool>>,
}

impl Lower for ReplicationConfigurationTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AssociateDefaultSecurityGroup", self.associate_default_security_group);
        to.set("AutoReplicateNewDisks", self.auto_replicate_new_disks);
        to.set("BandwidthThrottling", self.bandwidth_throttling);
        to.set("CreatePublicIP", self.create_public_ip);
        to.set("DataPlaneRouting", self.data_plane_routing);
        to.set("DefaultLargeStagingDiskType", self.default_large_staging_disk_type);
        to.set("EbsEncryption", self.ebs_encryption);
        to.set("EbsEncryptionKeyArn", self.ebs_encryption_key_arn);
        to.set("InternetProtocol", self.internet_protocol);
        to.set("PitPolicy", self.pit_policy);
        to.set("ReplicationServerInstanceType", self.replication_server_instance_type);
        to.set("ReplicationServersSecurityGroupsIDs", self.replication_servers_security_groups_ids);
        to.set("StagingAreaSubnetId", self.staging_area_subnet_id);
        to.set("StagingAreaTags", self.staging_area_tags);
        to.set("Tags", self.tags);
        to.set("UseDedicatedReplicationServer", self.use_dedicated_replication_server);
    }
}

impl Level1 for ReplicationConfigurationTemplate {
    const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicationConfigurationTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Replication Configuration Template ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Replication Configuration Template ID.
    pub fn replication_configuration_template_id(self) -> Value<String> {
        self.attribute("ReplicationConfigurationTemplateID")
    }
}

/// What [`ReplicationConfigurationTemplate`] is made of.
pub mod replication_configuration_template {
    use super::*;

    /// `PITPolicyRule` of `AWS::DRS::ReplicationConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    pub struct PITPolicyRule {
        /// Whether this rule is enabled or not.
        pub enabled: Option<Value<bool>>,
        /// How often, in the chosen units, a snapshot should be taken.
        ///
        /// Required. At least 1.
        pub interval: Option<Value<i64>>,
        /// The duration to retain a snapshot for, in the chosen units.
        ///
        /// Required. At least 1.
        pub retention_duration: Option<Value<i64>>,
        /// The ID of the rule.
        ///
        /// At least 0.
        pub rule_id: Option<Value<i64>>,
        /// The units used to measure the interval and retentionDuration.
        ///
        /// Required. One of `MINUTE`, `HOUR`, `DAY`.
        pub units: Option<Value<String>>,
    }

    impl Lower for PITPolicyRule {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Interval", self.interval);
            to.set("RetentionDuration", self.retention_duration);
            to.set("RuleID", self.rule_id);
            to.set("Units", self.units);
        }
    }

    /// `Tag` of `AWS::DRS::ReplicationConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 0 to 256 characters.
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

/// `AWS::DRS::SourceNetwork`.
///
/// A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery.
///
/// Its ARN: `arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}`.
#[derive(Clone, Debug, Default)]
pub struct SourceNetwork {
    /// The account ID containing the VPC to protect.
    ///
    /// Required. 12 to 12 characters. A change replaces the resource.
    pub origin_account_id: Option<Value<String>>,
    /// The region containing the VPC to protect.
    ///
    /// Required. 0 to 255 characters. A change replaces the resource.
    pub origin_region: Option<Value<String>>,
    /// A set of tags associated with the Source Network.
    pub tags: Option<Value<Vec<source_network::Tag>>>,
    /// The VPC ID to protect.
    ///
    /// Required. 12 to 21 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for SourceNetwork {
    fn fields(self, to: &mut Fields) {
        to.set("OriginAccountID", self.origin_account_id);
        to.set("OriginRegion", self.origin_region);
        to.set("Tags", self.tags);
        to.set("VpcID", self.vpc_id);
    }
}

impl Level1 for SourceNetwork {
    const TYPE: &'static str = "AWS::DRS::SourceNetwork";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SourceNetwork> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the Source Network.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the Source Network.
    pub fn source_network_id(self) -> Value<String> {
        self.attribute("SourceNetworkID")
    }
}

/// What [`SourceNetwork`] is made of.
pub mod source_network {
    use super::*;

    /// `Tag` of `AWS::DRS::SourceNetwork`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 0 to 256 characters.
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
