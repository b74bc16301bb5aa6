//! `AWS::DocDB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DocDB::DBCluster`.
///
/// The `AWS::DocDB::DBCluster` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBCluster.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct DBCluster {
    /// A list of Amazon EC2 Availability Zones that instances in the cluster can be created in.
    ///
    /// A change replaces the resource.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// The number of days for which automated backups are retained. You must specify a minimum value of 1.
    ///
    /// 1 to 35.
    pub backup_retention_period: Option<Value<i64>>,
    /// Set to `true` to copy all tags from the source cluster snapshot to the target cluster snapshot, and otherwise
    /// `false`.
    pub copy_tags_to_snapshot: Option<Value<bool>>,
    /// The cluster identifier. This parameter is stored as a lowercase string.
    ///
    /// A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The name of the cluster parameter group to associate with this cluster.
    pub db_cluster_parameter_group_name: Option<Value<String>>,
    /// A subnet group to associate with this cluster.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// Protects clusters from being accidentally deleted. If enabled, the cluster cannot be deleted unless it is
    /// modified and `DeletionProtection` is disabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The list of log types that need to be enabled for exporting to Amazon CloudWatch Logs. You can enable audit logs
    /// or profiler logs.
    pub enable_cloudwatch_logs_exports: Option<Value<Vec<String>>>,
    /// The version number of the database engine to use. The `--engine-version` will default to the latest major engine
    /// version.
    ///
    /// One of `3.6.0`, `4.0`, `4.0.0`, `5.0.0`, `5.0.1`, `8.0.0`, `8.0.1`. A change replaces the resource.
    pub engine_version: Option<Value<String>>,
    /// The cluster identifier of the new global cluster.
    pub global_cluster_identifier: Option<Value<String>>,
    /// The AWS key identifier for an encrypted cluster.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies whether to manage the master user password with Amazon Web Services Secrets Manager.
    pub manage_master_user_password: Option<Value<bool>>,
    /// The password for the master database user. This password can contain any printable ASCII character except
    /// forward slash (/), double quote ("), or the "at" symbol (@).
    pub master_user_password: Option<Value<String>>,
    /// The Amazon Web Services KMS key identifier to encrypt a secret that is automatically generated and managed in
    /// Amazon Web Services Secrets Manager.
    pub master_user_secret_kms_key_id: Option<Value<String>>,
    /// The name of the master user for the cluster.
    ///
    /// A change replaces the resource.
    pub master_username: Option<Value<String>>,
    /// The network type of the cluster.
    pub network_type: Option<Value<String>>,
    /// Specifies the port that the database engine is listening on.
    pub port: Option<Value<i64>>,
    /// The daily time range during which automated backups are created if automated backups are enabled using the
    /// `BackupRetentionPeriod` parameter.
    pub preferred_backup_window: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The date and time to restore the cluster to.
    pub restore_to_time: Option<Value<String>>,
    /// The type of restore to be performed. You can specify one of the following values.
    pub restore_type: Option<Value<String>>,
    /// Specifies whether to rotate the secret managed by Amazon Web Services Secrets Manager for the master user
    /// password.
    pub rotate_master_user_password: Option<Value<bool>>,
    /// Contains the scaling configuration of an Amazon DocumentDB Serverless cluster.
    pub serverless_v2_scaling_configuration: Option<Value<db_cluster::ServerlessV2ScalingConfiguration>>,
    /// The identifier for the snapshot or cluster snapshot to restore from.
    ///
    /// A change replaces the resource.
    pub snapshot_identifier: Option<Value<String>>,
    /// The identifier of the source cluster from which to restore.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// Specifies whether the cluster is encrypted.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// The storage type to associate with the DB cluster.
    pub storage_type: Option<Value<String>>,
    /// The tags to be assigned to the cluster.
    pub tags: Option<Value<Vec<db_cluster::Tag>>>,
    /// A value that is set to `true` to restore the cluster to the latest restorable backup time, and `false`
    /// otherwise.
    pub use_latest_restorable_time: Option<Value<bool>>,
    /// A list of EC2 VPC security groups to associate with this cluster.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for DBCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZones", self.availability_zones);
        to.set("BackupRetentionPeriod", self.backup_retention_period);
        to.set("CopyTagsToSnapshot", self.copy_tags_to_snapshot);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBClusterParameterGroupName", self.db_cluster_parameter_group_name);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("EnableCloudwatchLogsExports", self.enable_cloudwatch_logs_exports);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("ManageMasterUserPassword", self.manage_master_user_password);
        to.set("MasterUserPassword", self.master_user_password);
        to.set("MasterUserSecretKmsKeyId", self.master_user_secret_kms_key_id);
        to.set("MasterUsername", self.master_username);
        to.set("NetworkType", self.network_type);
        to.set("Port", self.port);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("RestoreToTime", self.restore_to_time);
        to.set("RestoreType", self.restore_type);
        to.set("RotateMasterUserPassword", self.rotate_master_user_password);
        to.set("ServerlessV2ScalingConfiguration", self.serverless_v2_scaling_configuration);
        to.set("SnapshotIdentifier", self.snapshot_identifier);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
        to.set("UseLatestRestorableTime", self.use_latest_restorable_time);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for DBCluster {
    const TYPE: &'static str = "AWS::DocDB::DBCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBCluster> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resource id for the cluster; for example: `cluster-ABCD1234EFGH5678IJKL90MNOP`. The cluster ID uniquely
    /// identifies the cluster and is used in things like IAM authentication policies.
    pub fn cluster_resource_id(self) -> Value<String> {
        self.attribute("ClusterResourceId")
    }

    /// The connection endpoint for the cluster, such as
    /// `sample-cluster.cluster-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The port number on which the cluster accepts connections. For example: `27017`.
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }

    /// The reader endpoint for the cluster. For example:
    /// `sample-cluster.cluster-ro-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`.
    pub fn read_endpoint(self) -> Value<String> {
        self.attribute("ReadEndpoint")
    }
}

/// What [`DBCluster`] is made of.
pub mod db_cluster {
    use super::*;

    /// Sets the scaling configuration of an Amazon DocumentDB Serverless cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ServerlessV2ScalingConfiguration {
        /// The maximum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless
        /// cluster.
        ///
        /// Required.
        pub max_capacity: Option<Value<f64>>,
        /// The minimum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless
        /// cluster.
        ///
        /// Required.
        pub min_capacity: Option<Value<f64>>,
    }

    impl Lower for ServerlessV2ScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
        }
    }

    /// `Tag` of `AWS::DocDB::DBCluster`.
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

/// `AWS::DocDB::DBClusterParameterGroup`.
///
/// The `AWS::DocDB::DBClusterParameterGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a
/// DBClusterParameterGroup.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBClusterParameterGroup {
    /// The description for the cluster parameter group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The cluster parameter group family name.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// The name of the DB cluster parameter group.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Provides a list of parameters for the cluster parameter group.
    ///
    /// Required.
    pub parameters: Option<Value<Json>>,
    /// The tags to be assigned to the cluster parameter group.
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
    const TYPE: &'static str = "AWS::DocDB::DBClusterParameterGroup";
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
        /// The key name of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::DocDB::DBInstance`.
///
/// The `AWS::DocDB::DBInstance` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBInstance.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:rds:${Region}:${Account}:db:${DBInstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct DBInstance {
    /// This parameter does not apply to Amazon DocumentDB. Amazon DocumentDB does not perform minor version upgrades
    /// regardless of the value set.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// The Amazon EC2 Availability Zone that the instance is created in.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// The identifier of the CA certificate for this DB instance.
    pub ca_certificate_identifier: Option<Value<String>>,
    /// Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
    pub certificate_rotation_restart: Option<Value<bool>>,
    /// The identifier of the cluster that the instance will belong to.
    ///
    /// Required. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The compute and memory capacity of the instance; for example, `db.m4.large`. If you change the class of an
    /// instance there can be some interruption in the cluster's service.
    ///
    /// Required.
    pub db_instance_class: Option<Value<String>>,
    /// The instance identifier. This parameter is stored as a lowercase string.
    ///
    /// A change replaces the resource.
    pub db_instance_identifier: Option<Value<String>>,
    /// A value that indicates whether to enable Performance Insights for the DB Instance. For more information, see
    /// Using Amazon Performance Insights.
    pub enable_performance_insights: Option<Value<bool>>,
    /// The time range each week during which system maintenance can occur, in Universal Coordinated Time (UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The tags to be assigned to the instance. You can assign up to 10 tags to an instance.
    pub tags: Option<Value<Vec<db_instance::Tag>>>,
}

impl Lower for DBInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("CACertificateIdentifier", self.ca_certificate_identifier);
        to.set("CertificateRotationRestart", self.certificate_rotation_restart);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBInstanceClass", self.db_instance_class);
        to.set("DBInstanceIdentifier", self.db_instance_identifier);
        to.set("EnablePerformanceInsights", self.enable_performance_insights);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBInstance {
    const TYPE: &'static str = "AWS::DocDB::DBInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBInstance> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The connection endpoint for the instance. For example:
    /// `sample-cluster.cluster-abcdefghijkl.us-east-1.docdb.amazonaws.com`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The port number on which the database accepts connections, such as `27017`.
    pub fn port(self) -> Value<String> {
        self.attribute("Port")
    }
}

/// What [`DBInstance`] is made of.
pub mod db_instance {
    use super::*;

    /// `Tag` of `AWS::DocDB::DBInstance`.
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

/// `AWS::DocDB::DBSubnetGroup`.
///
/// The `AWS::DocDB::DBSubnetGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a
/// DBSubnetGroup.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBSubnetGroup {
    /// The description for the subnet group.
    ///
    /// Required. 1 to 100 characters.
    pub db_subnet_group_description: Option<Value<String>>,
    /// The name for the subnet group. This value is stored as a lowercase string.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// The Amazon EC2 subnet IDs for the subnet group.
    ///
    /// Required. 1 to 20 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to be assigned to the subnet group.
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
    const TYPE: &'static str = "AWS::DocDB::DBSubnetGroup";
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

    /// `Tag` of `AWS::DocDB::DBSubnetGroup`.
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

/// `AWS::DocDB::EventSubscription`.
///
/// Creates an Amazon DocumentDB event notification subscription. This action requires a topic Amazon Resource Name
/// (ARN) created by using the Amazon DocumentDB console, the Amazon SNS console, or the Amazon SNS API.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}`.
#[derive(Clone, Debug, Default)]
pub struct EventSubscription {
    /// A Boolean value; set to `true` to activate the subscription, set to `false` to create the subscription but not
    /// active it.
    pub enabled: Option<Value<bool>>,
    /// A list of event categories for a `SourceType` that you want to subscribe to.
    pub event_categories: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the SNS topic created for event notification. Amazon SNS creates the ARN when
    /// you create a topic and subscribe to it.
    ///
    /// Required. A change replaces the resource.
    pub sns_topic_arn: Option<Value<String>>,
    /// The list of identifiers of the event sources for which events are returned. If not specified, then all sources
    /// are included in the response.
    pub source_ids: Option<Value<Vec<String>>>,
    /// The type of source that is generating the events. For example, if you want to be notified of events generated by
    /// an instance, you would set this parameter to `db-instance`.
    ///
    /// One of `db-instance`, `db-cluster`, `db-parameter-group`, `db-security-group`, `db-cluster-snapshot`.
    pub source_type: Option<Value<String>>,
    /// The name of the subscription.
    ///
    /// At most 255 characters. A change replaces the resource.
    pub subscription_name: Option<Value<String>>,
}

impl Lower for EventSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("EventCategories", self.event_categories);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SourceIds", self.source_ids);
        to.set("SourceType", self.source_type);
        to.set("SubscriptionName", self.subscription_name);
    }
}

impl Level1 for EventSubscription {
    const TYPE: &'static str = "AWS::DocDB::EventSubscription";
}

impl Handle<EventSubscription> {
    /// `Ref`: its `SubscriptionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::DocDB::GlobalCluster`.
///
/// The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster.
///
/// Its ARN: `arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalCluster {
    /// Indicates whether the global cluster has deletion protection enabled. The global cluster can't be deleted when
    /// deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The database engine to use for this global cluster.
    ///
    /// One of `docdb`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The engine version to use for this global cluster.
    ///
    /// A change replaces the resource.
    pub engine_version: Option<Value<String>>,
    /// The cluster identifier of the global cluster.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub global_cluster_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. You may also choose to
    /// instead specify the DBClusterIdentifier.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// Indicates whether the global cluster has storage encryption enabled.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// The tags to be assigned to the Amazon DocumentDB resource.
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
    const TYPE: &'static str = "AWS::DocDB::GlobalCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalCluster> {
    /// `Ref`: its `GlobalClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the global cluster.
    pub fn global_cluster_arn(self) -> Value<Arn> {
        self.attribute("GlobalClusterArn")
    }

    /// The AWS Region-unique, immutable identifier for the global database cluster. This identifier is found in AWS
    /// CloudTrail log entries whenever the AWS KMS key for the DB cluster is accessed.
    pub fn global_cluster_resource_id(self) -> Value<String> {
        self.attribute("GlobalClusterResourceId")
    }
}

/// What [`GlobalCluster`] is made of.
pub mod global_cluster {
    use super::*;

    /// A key-value pair to associate with an Amazon DocumentDB resource.
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
