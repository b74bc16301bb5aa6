//! `AWS::Neptune`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Neptune::DBCluster`.
///
/// The `AWS::Neptune::DBCluster` resource creates an Amazon Neptune DB cluster. Neptune is a fully managed graph
/// database.
///
/// It holds data that is lost with it. Its ARN: `arn:aws:rds:${Region}:${Account}:cluster:${DBClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct DBCluster {
    /// Provides a list of the Amazon Identity and Access Management (IAM) roles that are associated with the DB
    /// cluster.
    pub associated_roles: Option<Value<Vec<db_cluster::DBClusterRole>>>,
    /// Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in.
    ///
    /// A change replaces the resource.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// Specifies the number of days for which automatic DB snapshots are retained.
    ///
    /// At least 1.
    pub backup_retention_period: Option<Value<i64>>,
    /// \*If set to `true`, tags are copied to any snapshot of the DB cluster that is created.\*.
    pub copy_tags_to_snapshot: Option<Value<bool>>,
    /// Contains a user-supplied DB cluster identifier. This identifier is the unique key that identifies a DB cluster.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// Provides the name of the DB cluster parameter group.
    pub db_cluster_parameter_group_name: Option<Value<String>>,
    /// The name of the DB parameter group to apply to all instances of the DB cluster. Used only in case of a major
    /// engine version upgrade request.
    pub db_instance_parameter_group_name: Option<Value<String>>,
    /// The port number on which the DB instances in the DB cluster accept connections.
    pub db_port: Option<Value<i64>>,
    /// Specifies information on the subnet group associated with the DB cluster, including the name, description, and
    /// subnets in the subnet group.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// Indicates whether or not the DB cluster has deletion protection enabled. The database can't be deleted when
    /// deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// Specifies a list of log types that are enabled for export to CloudWatch Logs.
    pub enable_cloudwatch_logs_exports: Option<Value<Vec<String>>>,
    /// Indicates the database engine version.
    pub engine_version: Option<Value<String>>,
    /// The ID of the Neptune global database to which this new DB cluster should be added.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub global_cluster_identifier: Option<Value<String>>,
    /// True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and
    /// otherwise false.
    pub iam_auth_enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the KMS key that is used to encrypt the database instances in the DB cluster,
    /// such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The network type of the DB cluster.
    ///
    /// One of `IPV4`, `DUAL`.
    pub network_type: Option<Value<String>>,
    /// Specifies the daily time range during which automated backups are created if automated backups are enabled, as
    /// determined by the `BackupRetentionPeriod`.
    pub preferred_backup_window: Option<Value<String>>,
    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// A change replaces the resource.
    pub restore_to_time: Option<Value<String>>,
    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// A change replaces the resource.
    pub restore_type: Option<Value<String>>,
    /// Contains the scaling configuration of an Neptune Serverless DB cluster.
    pub serverless_scaling_configuration: Option<Value<db_cluster::ServerlessScalingConfiguration>>,
    /// Specifies the identifier for a DB cluster snapshot. Must match the identifier of an existing snapshot.
    ///
    /// A change replaces the resource.
    pub snapshot_identifier: Option<Value<String>>,
    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// Indicates whether the DB cluster is encrypted.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// The tags assigned to this cluster.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_cluster::Tag>>>,
    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// A change replaces the resource.
    pub use_latest_restorable_time: Option<Value<bool>>,
    /// Provides a list of VPC security groups that the DB cluster belongs to.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for DBCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatedRoles", self.associated_roles);
        to.set("AvailabilityZones", self.availability_zones);
        to.set("BackupRetentionPeriod", self.backup_retention_period);
        to.set("CopyTagsToSnapshot", self.copy_tags_to_snapshot);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBClusterParameterGroupName", self.db_cluster_parameter_group_name);
        to.set("DBInstanceParameterGroupName", self.db_instance_parameter_group_name);
        to.set("DBPort", self.db_port);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("EnableCloudwatchLogsExports", self.enable_cloudwatch_logs_exports);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
        to.set("IamAuthEnabled", self.iam_auth_enabled);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("NetworkType", self.network_type);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("RestoreToTime", self.restore_to_time);
        to.set("RestoreType", self.restore_type);
        to.set("ServerlessScalingConfiguration", self.serverless_scaling_configuration);
        to.set("SnapshotIdentifier", self.snapshot_identifier);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("Tags", self.tags);
        to.set("UseLatestRestorableTime", self.use_latest_restorable_time);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for DBCluster {
    const TYPE: &'static str = "AWS::Neptune::DBCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBCluster> {
    /// `Ref`: its `DBClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resource id for the DB cluster. For example: `cluster-ABCD1234EFGH5678IJKL90MNOP`. The cluster ID uniquely
    /// identifies the cluster and is used in things like IAM authentication policies.
    pub fn cluster_resource_id(self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// The connection endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }

    /// The reader endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-ro-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
    pub fn read_endpoint(self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }
}

/// What [`DBCluster`] is made of.
pub mod db_cluster {
    use super::*;

    /// Describes an Amazon Identity and Access Management (IAM) role that is associated with a DB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct DBClusterRole {
        /// The name of the feature associated with the Amazon Identity and Access Management (IAM) role. For the list of
        /// supported feature names, see DescribeDBEngineVersions.
        pub feature_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DBClusterRole {
        fn fields(self, to: &mut Fields) {
            to.set("FeatureName", self.feature_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Contains the scaling configuration of a Neptune Serverless DB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ServerlessScalingConfiguration {
        /// The maximum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster.
        ///
        /// Required. 2.5 to 128.
        pub max_capacity: Option<Value<f64>>,
        /// The minimum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster.
        ///
        /// Required. 1 to 128.
        pub min_capacity: Option<Value<f64>>,
    }

    impl Lower for ServerlessScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
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

/// `AWS::Neptune::DBClusterParameterGroup`.
///
/// The `AWS::Neptune::DBClusterParameterGroup` resource creates a new Amazon Neptune DB cluster parameter group.
///
/// Its ARN: `arn:aws:rds:${Region}:${Account}:cluster-pg:${ClusterPGName}`.
#[derive(Clone, Debug, Default)]
pub struct DBClusterParameterGroup {
    /// Provides the customer-specified description for this DB cluster parameter group.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and
    /// higher.
    ///
    /// Required. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// Provides the name of the DB cluster parameter group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The parameters to set for this DB cluster parameter group.
    ///
    /// Required.
    pub parameters: Option<Value<Json>>,
    /// The tags that you want to attach to this parameter group.
    pub tags: Option<Value<Vec<db_cluster_parameter_group::Tag>>>,
}

impl Lower for DBClusterParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Family", self.family);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBClusterParameterGroup {
    const TYPE: &'static str = "AWS::Neptune::DBClusterParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBClusterParameterGroup> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DBClusterParameterGroup`] is made of.
pub mod db_cluster_parameter_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Neptune::DBInstance`.
///
/// The `AWS::Neptune::DBInstance` type creates an Amazon Neptune DB instance.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct DBInstance {
    /// Indicates that major version upgrades are allowed. Changing this parameter doesn't result in an outage and the
    /// change is asynchronously applied as soon as possible.
    pub allow_major_version_upgrade: Option<Value<bool>>,
    /// Indicates that minor version patches are applied automatically.
    ///
    /// Some changes replace the resource.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// Specifies the name of the Availability Zone the DB instance is located in.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a
    /// member of.
    ///
    /// A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// Contains the name of the compute and memory capacity class of the DB instance.
    ///
    /// Required.
    pub db_instance_class: Option<Value<String>>,
    /// Contains a user-supplied database identifier. This identifier is the unique key that identifies a DB instance.
    ///
    /// A change replaces the resource.
    pub db_instance_identifier: Option<Value<String>>,
    /// The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created
    /// in the template.
    ///
    /// Some changes replace the resource.
    pub db_parameter_group_name: Option<Value<String>>,
    /// This parameter is not supported.
    ///
    /// A change replaces the resource.
    pub db_snapshot_identifier: Option<Value<String>>,
    /// A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a
    /// subnet group in a new virtual private cloud (VPC).
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// Some changes replace the resource.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// Indicates whether the DB instance is publicly accessible.
    pub publicly_accessible: Option<Value<bool>>,
    /// An arbitrary set of tags (key-value pairs) for this DB instance.
    pub tags: Option<Value<Vec<db_instance::Tag>>>,
}

impl Lower for DBInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AllowMajorVersionUpgrade", self.allow_major_version_upgrade);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBInstanceClass", self.db_instance_class);
        to.set("DBInstanceIdentifier", self.db_instance_identifier);
        to.set("DBParameterGroupName", self.db_parameter_group_name);
        to.set("DBSnapshotIdentifier", self.db_snapshot_identifier);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBInstance {
    const TYPE: &'static str = "AWS::Neptune::DBInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBInstance> {
    /// `Ref`: its `DBInstanceIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The connection endpoint for the database. For example:
    /// `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The port number on which the database accepts connections. For example: `8182`.
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }
}

/// What [`DBInstance`] is made of.
pub mod db_instance {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Neptune::DBParameterGroup`.
///
/// `AWS::Neptune::DBParameterGroup` creates a new DB parameter group. This type can be declared in a template and
/// referenced in the `DBParameterGroupName` parameter of `AWS::Neptune::DBInstance`.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:pg:${DBParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBParameterGroup {
    /// Provides the customer-specified description for this DB parameter group.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and
    /// higher.
    ///
    /// Required. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// Provides the name of the DB parameter group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The parameters to set for this DB parameter group.
    ///
    /// Required.
    pub parameters: Option<Value<Json>>,
    /// The tags that you want to attach to this parameter group.
    pub tags: Option<Value<Vec<db_parameter_group::Tag>>>,
}

impl Lower for DBParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Family", self.family);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBParameterGroup {
    const TYPE: &'static str = "AWS::Neptune::DBParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBParameterGroup> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DBParameterGroup`] is made of.
pub mod db_parameter_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Neptune::DBSubnetGroup`.
///
/// The `AWS::Neptune::DBSubnetGroup` type creates an Amazon Neptune DB subnet group. Subnet groups must contain at
/// least two subnets in two different Availability Zones in the same AWS Region.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBSubnetGroup {
    /// Provides the description of the DB subnet group.
    ///
    /// Required.
    pub db_subnet_group_description: Option<Value<String>>,
    /// The name of the DB subnet group.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// The Amazon EC2 subnet IDs for the DB subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags that you want to attach to the DB subnet group.
    pub tags: Option<Value<Vec<db_subnet_group::Tag>>>,
}

impl Lower for DBSubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DBSubnetGroupDescription", self.db_subnet_group_description);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBSubnetGroup {
    const TYPE: &'static str = "AWS::Neptune::DBSubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBSubnetGroup> {
    /// `Ref`: its `DBSubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DBSubnetGroup`] is made of.
pub mod db_subnet_group {
    use super::*;

    /// An optional array of key-value pairs to apply to this DB subnet group.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Neptune::EventSubscription`.
///
/// Creates an event notification subscription. This action requires a topic ARN (Amazon Resource Name) created by
/// either the Neptune console, the SNS console, or the SNS API.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}`.
#[derive(Clone, Debug, Default)]
pub struct EventSubscription {
    /// A Boolean value indicating if the subscription is enabled. True indicates the subscription is enabled.
    pub enabled: Option<Value<bool>>,
    /// A list of event categories for a SourceType that you want to subscribe to. You can see a list of the categories
    /// for a given SourceType in the Events topic in the Amazon Neptune User Guide or by using the
    /// DescribeEventCategories action.
    pub event_categories: Option<Value<Vec<String>>>,
    /// The topic ARN of the event notification subscription.
    ///
    /// Required. A change replaces the resource.
    pub sns_topic_arn: Option<Value<String>>,
    /// The list of identifiers of the event sources for which events will be returned. If not specified, then all
    /// sources are included in the response.
    pub source_ids: Option<Value<Vec<String>>>,
    /// The source type for the event notification subscription.
    pub source_type: Option<Value<String>>,
    /// The name of the subscription.
    ///
    /// At most 255 characters. A change replaces the resource.
    pub subscription_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<event_subscription::Tag>>>,
}

impl Lower for EventSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("EventCategories", self.event_categories);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SourceIds", self.source_ids);
        to.set("SourceType", self.source_type);
        to.set("SubscriptionName", self.subscription_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventSubscription {
    const TYPE: &'static str = "AWS::Neptune::EventSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSubscription> {
    /// `Ref`: its `SubscriptionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EventSubscription`] is made of.
pub mod event_subscription {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Neptune::GlobalCluster`.
///
/// Resource Type definition for AWS::Neptune::GlobalCluster.
#[derive(Clone, Debug, Default)]
pub struct GlobalCluster {
    /// Whether deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The name of the database engine.
    ///
    /// One of `neptune`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The version number of the database engine.
    pub engine_version: Option<Value<String>>,
    /// The cluster identifier of the global database cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub global_cluster_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global
    /// database.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// Whether the global database cluster is storage encrypted.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<global_cluster::Tag>>>,
}

impl Lower for GlobalCluster {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GlobalCluster {
    const TYPE: &'static str = "AWS::Neptune::GlobalCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalCluster> {
    /// `Ref`: its `GlobalClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`GlobalCluster`] is made of.
pub mod global_cluster {
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
