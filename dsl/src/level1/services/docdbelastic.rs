//! `AWS::DocDBElastic`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DocDBElastic::Cluster`.
///
/// Creates a new Amazon DocumentDB elastic cluster and returns its cluster structure.
///
/// Its ARN: `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The name of the Amazon DocumentDB elastic clusters administrator.
    ///
    /// Required. A change replaces the resource.
    pub admin_user_name: Option<Value<String>>,
    /// The password for the Elastic DocumentDB cluster administrator and can contain any printable ASCII characters.
    pub admin_user_password: Option<Value<String>>,
    /// The authentication type used to determine where to fetch the password used for accessing the elastic cluster.
    ///
    /// Required. A change replaces the resource.
    pub auth_type: Option<Value<String>>,
    /// The number of days for which automatic snapshots are retained.
    pub backup_retention_period: Option<Value<i64>>,
    /// The name of the new elastic cluster. This parameter is stored as a lowercase string.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The KMS key identifier to use to encrypt the new elastic cluster.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The daily time range during which automated backups are created if automated backups are enabled, as determined
    /// by `backupRetentionPeriod`.
    pub preferred_backup_window: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The number of vCPUs assigned to each elastic cluster shard. Maximum is 64. Allowed values are 2, 4, 8, 16, 32,
    /// 64.
    ///
    /// Required.
    pub shard_capacity: Option<Value<i64>>,
    /// The number of shards assigned to the elastic cluster. Maximum is 32.
    ///
    /// Required.
    pub shard_count: Option<Value<i64>>,
    /// The number of replica instances applying to all shards in the cluster. A `shardInstanceCount` value of 1 means
    /// there is one writer instance, and any additional instances are replicas that can be used for reads and to
    /// improve availability.
    pub shard_instance_count: Option<Value<i64>>,
    /// The Amazon EC2 subnet IDs for the new elastic cluster.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to be assigned to the new elastic cluster.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
    /// A list of EC2 VPC security groups to associate with the new elastic cluster.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AdminUserName", self.admin_user_name);
        to.set("AdminUserPassword", self.admin_user_password);
        to.set("AuthType", self.auth_type);
        to.set("BackupRetentionPeriod", self.backup_retention_period);
        to.set("ClusterName", self.cluster_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("ShardCapacity", self.shard_capacity);
        to.set("ShardCount", self.shard_count);
        to.set("ShardInstanceCount", self.shard_instance_count);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::DocDBElastic::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ClusterArn`.
    pub fn cluster_arn(self) -> Value<Arn> {
        self.attribute("ClusterArn")
    }

    /// The URL used to connect to the elastic cluster.
    pub fn cluster_endpoint(self) -> Value<String> {
        self.attribute("ClusterEndpoint")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// `Tag` of `AWS::DocDBElastic::Cluster`.
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

/// `AWS::DocDBElastic::ClusterSnapshot`.
///
/// Resource Type definition for AWS::DocDBElastic::ClusterSnapshot. Creates a manual snapshot of an Amazon
/// DocumentDB elastic cluster.
///
/// Its ARN: `arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterSnapshot {
    /// The ARN of the elastic cluster of which to create a snapshot.
    ///
    /// Required. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// The name of the elastic cluster snapshot.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to the elastic cluster snapshot.
    pub tags: Option<Value<Vec<cluster_snapshot::Tag>>>,
}

impl Lower for ClusterSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("SnapshotName", self.snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterSnapshot {
    const TYPE: &'static str = "AWS::DocDBElastic::ClusterSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterSnapshot> {
    /// `Ref`: its `SnapshotArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The name of the elastic cluster administrator.
    pub fn admin_user_name(self) -> Value<String> {
        self.attribute("AdminUserName")
    }

    /// The time when the source elastic cluster was created, in Universal Coordinated Time (UTC).
    pub fn cluster_creation_time(self) -> Value<String> {
        self.attribute("ClusterCreationTime")
    }

    /// The KMS key identifier used to encrypt the source elastic cluster.
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The Amazon Resource Name (ARN) of the elastic cluster snapshot.
    pub fn snapshot_arn(self) -> Value<Arn> {
        self.attribute("SnapshotArn")
    }

    /// The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC).
    pub fn snapshot_creation_time(self) -> Value<String> {
        self.attribute("SnapshotCreationTime")
    }

    /// The type of the elastic cluster snapshot (manual or automated).
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of the elastic cluster snapshot.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon EC2 subnet IDs associated with the source elastic cluster.
    pub fn subnet_ids(self) -> Value<Vec<String>> {
        self.attribute("SubnetIds")
    }

    /// The Amazon EC2 security group IDs associated with the source elastic cluster.
    pub fn vpc_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute("VpcSecurityGroupIds")
    }
}

/// What [`ClusterSnapshot`] is made of.
pub mod cluster_snapshot {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
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
