//! `AWS::MemoryDB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MemoryDB::ACL`.
///
/// Specifies an Access Control List. For more information, see Authenticating users with Access Contol Lists
/// (ACLs).
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}`.
#[derive(Clone, Debug, Default)]
pub struct ACL {
    /// The name of the Access Control List.
    ///
    /// Required. A change replaces the resource.
    pub acl_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<acl::Tag>>>,
    /// The list of users that belong to the Access Control List.
    ///
    /// At least 0 items.
    pub user_names: Option<Value<Vec<String>>>,
}

impl Lower for ACL {
    fn fields(self, to: &mut Fields) {
        to.set("ACLName", self.acl_name);
        to.set("Tags", self.tags);
        to.set("UserNames", self.user_names);
    }
}

impl Level1 for ACL {
    const TYPE: &'static str = "AWS::MemoryDB::ACL";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ACL> {
    /// `Ref`: its `ACLName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the Access
    /// Control List, such as `arn:aws:memorydb:us-east-1:123456789012:acl/my-acl`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates ACL status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ACL`] is made of.
pub mod acl {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with 'aws:'.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
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

/// `AWS::MemoryDB::Cluster`.
///
/// Specifies a cluster. All nodes in the cluster run the same protocol-compliant engine software.
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The name of the Access Control List to associate with the cluster.
    ///
    /// Required. At least 1 characters.
    pub acl_name: Option<Value<String>>,
    /// When set to true, the cluster will automatically receive minor engine version upgrades after launch.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// The cluster 's configuration endpoint.
    pub cluster_endpoint: Option<Value<cluster::Endpoint>>,
    /// The name of the cluster.
    ///
    /// Required. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type. This parameter must
    /// be set when using r6gd nodes.
    ///
    /// One of `true`, `false`. A change replaces the resource.
    pub data_tiering: Option<Value<String>>,
    /// A description of the cluster.
    pub description: Option<Value<String>>,
    /// The name of the engine used by the cluster.
    pub engine: Option<Value<String>>,
    /// The Redis engine version used by the cluster.
    pub engine_version: Option<Value<String>>,
    /// The user-supplied name of a final cluster snapshot. This is the unique name that identifies the snapshot.
    pub final_snapshot_name: Option<Value<String>>,
    /// The mechanism that the cluster uses to discover IP addresses. Returns 'ipv4' when DNS endpoints resolve to IPv4
    /// addresses, or 'ipv6' when DNS endpoints resolve to IPv6 addresses.
    ///
    /// One of `ipv4`, `ipv6`.
    pub ip_discovery: Option<Value<String>>,
    /// The ID of the KMS key used to encrypt the cluster.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range
    /// in the format `ddd:hh24:mi-ddd:hh24:mi` (24H Clock UTC).
    pub maintenance_window: Option<Value<String>>,
    /// The name of the multi-Region cluster that this cluster belongs to.
    ///
    /// A change replaces the resource.
    pub multi_region_cluster_name: Option<Value<String>>,
    /// The IP address type for the cluster. Returns 'ipv4' for IPv4 only, 'ipv6' for IPv6 only, or 'dual-stack' if the
    /// cluster supports both IPv4 and IPv6 addressing.
    ///
    /// One of `ipv4`, `ipv6`, `dual_stack`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The cluster 's node type.
    ///
    /// Required.
    pub node_type: Option<Value<String>>,
    /// The number of replicas to apply to each shard.
    pub num_replicas_per_shard: Option<Value<i64>>,
    /// The number of shards in the cluster.
    pub num_shards: Option<Value<i64>>,
    /// The name of the parameter group used by the cluster.
    pub parameter_group_name: Option<Value<String>>,
    /// The port used by the cluster.
    ///
    /// A change replaces the resource.
    pub port: Option<Value<i64>>,
    /// A list of security group names to associate with this cluster.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// A list of Amazon Resource Names (ARN) that uniquely identify the RDB snapshot files stored in Amazon S3.
    ///
    /// A change replaces the resource.
    pub snapshot_arns: Option<Value<Vec<String>>>,
    /// The name of a snapshot from which to restore data into the new cluster. The snapshot status changes to restoring
    /// while the new cluster is being created.
    ///
    /// A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// The number of days for which MemoryDB retains automatic snapshots before deleting them. For example, if you set
    /// SnapshotRetentionLimit to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    pub snapshot_retention_limit: Option<Value<i64>>,
    /// The daily time range (in UTC) during which MemoryDB begins taking a daily snapshot of your shard. Example:
    /// 05:00-09:00 If you do not specify this parameter, MemoryDB automatically chooses an appropriate time range.
    pub snapshot_window: Option<Value<String>>,
    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the SNS
    /// topic, such as `arn:aws:memorydb:us-east-1:123456789012:mySNSTopic`.
    pub sns_topic_arn: Option<Value<String>>,
    /// The SNS topic must be in Active status to receive notifications.
    pub sns_topic_status: Option<Value<String>>,
    /// The name of the subnet group used by the cluster.
    ///
    /// A change replaces the resource.
    pub subnet_group_name: Option<Value<String>>,
    /// A flag to indicate if In-transit encryption is enabled.
    ///
    /// A change replaces the resource.
    pub tls_enabled: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("ACLName", self.acl_name);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("ClusterEndpoint", self.cluster_endpoint);
        to.set("ClusterName", self.cluster_name);
        to.set("DataTiering", self.data_tiering);
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("FinalSnapshotName", self.final_snapshot_name);
        to.set("IpDiscovery", self.ip_discovery);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MaintenanceWindow", self.maintenance_window);
        to.set("MultiRegionClusterName", self.multi_region_cluster_name);
        to.set("NetworkType", self.network_type);
        to.set("NodeType", self.node_type);
        to.set("NumReplicasPerShard", self.num_replicas_per_shard);
        to.set("NumShards", self.num_shards);
        to.set("ParameterGroupName", self.parameter_group_name);
        to.set("Port", self.port);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SnapshotArns", self.snapshot_arns);
        to.set("SnapshotName", self.snapshot_name);
        to.set("SnapshotRetentionLimit", self.snapshot_retention_limit);
        to.set("SnapshotWindow", self.snapshot_window);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SnsTopicStatus", self.sns_topic_status);
        to.set("SubnetGroupName", self.subnet_group_name);
        to.set("TLSEnabled", self.tls_enabled);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::MemoryDB::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the
    /// cluster, such as `arn:aws:memorydb:us-east-1:123456789012:cluster/my-cluster`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// The address of the cluster 's configuration endpoint.
    pub fn cluster_endpoint_address(self) -> Value<String> {
        self.attribute("ClusterEndpoint.Address")
    }

    /// The port used by the cluster configuration endpoint.
    pub fn cluster_endpoint_port(self) -> Value<i64> {
        self.attribute("ClusterEndpoint.Port")
    }

    /// The status of the parameter group used by the cluster, for example `active` or `applying`.
    pub fn parameter_group_status(self) -> Value<String> {
        self.attribute("ParameterGroupStatus")
    }

    /// The status of the cluster. For example, 'available', 'updating' or 'creating'.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Represents the information required for client programs to connect to the cluster and its nodes.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoint {}

    impl Lower for Endpoint {
        fn fields(self, _: &mut Fields) {}
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag. May not be null.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value. May be null.
        ///
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

/// `AWS::MemoryDB::MultiRegionCluster`.
///
/// Represents a multi-Region cluster.
///
/// Its ARN: `arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct MultiRegionCluster {
    /// The description of the multi-Region cluster.
    pub description: Option<Value<String>>,
    /// The name of the engine used by the multi-Region cluster.
    pub engine: Option<Value<String>>,
    /// The version of the engine used by the multi-Region cluster.
    ///
    /// A change replaces the resource.
    pub engine_version: Option<Value<String>>,
    /// A suffix to be added to the Multi-Region cluster name. Amazon MemoryDB automatically applies a prefix to the
    /// Multi-Region cluster Name when it is created.
    ///
    /// A change replaces the resource.
    pub multi_region_cluster_name_suffix: Option<Value<String>>,
    /// The name of the multi-Region parameter group associated with the cluster.
    ///
    /// A change replaces the resource.
    pub multi_region_parameter_group_name: Option<Value<String>>,
    /// The node type used by the multi-Region cluster.
    ///
    /// Required.
    pub node_type: Option<Value<String>>,
    /// The number of shards in the multi-Region cluster.
    pub num_shards: Option<Value<i64>>,
    /// Indiciates if the multi-Region cluster is TLS enabled.
    ///
    /// A change replaces the resource.
    pub tls_enabled: Option<Value<bool>>,
    /// A list of tags to be applied to the multi-Region cluster.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<multi_region_cluster::Tag>>>,
    /// The strategy to use for the update operation. Supported values are "coordinated" or "uncoordinated".
    ///
    /// One of `COORDINATED`, `UNCOORDINATED`.
    pub update_strategy: Option<Value<String>>,
}

impl Lower for MultiRegionCluster {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("MultiRegionClusterNameSuffix", self.multi_region_cluster_name_suffix);
        to.set("MultiRegionParameterGroupName", self.multi_region_parameter_group_name);
        to.set("NodeType", self.node_type);
        to.set("NumShards", self.num_shards);
        to.set("TLSEnabled", self.tls_enabled);
        to.set("Tags", self.tags);
        to.set("UpdateStrategy", self.update_strategy);
    }
}

impl Level1 for MultiRegionCluster {
    const TYPE: &'static str = "AWS::MemoryDB::MultiRegionCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MultiRegionCluster> {
    /// `Ref`: its `MultiRegionClusterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the multi-Region cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// The name of the multi-Region cluster.
    pub fn multi_region_cluster_name(self) -> Value<String> {
        self.attribute("MultiRegionClusterName")
    }

    /// The current status of the multi-Region cluster.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`MultiRegionCluster`] is made of.
pub mod multi_region_cluster {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag. May not be null.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value. May be null.
        ///
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

/// `AWS::MemoryDB::ParameterGroup`.
///
/// Specifies a new MemoryDB parameter group. A parameter group is a collection of parameters and their values that
/// are applied to all of the nodes in any cluster.
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ParameterGroup {
    /// A description of the parameter group.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the parameter group family that this parameter group is compatible with.
    ///
    /// Required. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// The name of the parameter group.
    ///
    /// Required. A change replaces the resource.
    pub parameter_group_name: Option<Value<String>>,
    /// Returns the detailed parameter list for the parameter group.
    pub parameters: Option<Value<Json>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<parameter_group::Tag>>>,
}

impl Lower for ParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Family", self.family);
        to.set("ParameterGroupName", self.parameter_group_name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ParameterGroup {
    const TYPE: &'static str = "AWS::MemoryDB::ParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ParameterGroup> {
    /// `Ref`: its `ParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the
    /// parameter group, such as `arn:aws:memorydb:us-east-1:123456789012:parametergroup/my-parameter-group`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }
}

/// What [`ParameterGroup`] is made of.
pub mod parameter_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag. May not be null.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value. May be null.
        ///
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

/// `AWS::MemoryDB::Snapshot`.
///
/// Resource Type definition for AWS::MemoryDB::Snapshot. Represents a copy of an entire cluster as of the time when
/// the snapshot was taken.
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}`.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The name of the cluster from which the snapshot was taken.
    ///
    /// Required. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The ID of the KMS key used to encrypt the snapshot.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the snapshot.
    ///
    /// Required. A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// A list of tags to be added to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<snapshot::Tag>>>,
}

impl Lower for Snapshot {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterName", self.cluster_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("SnapshotName", self.snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Snapshot {
    const TYPE: &'static str = "AWS::MemoryDB::Snapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Snapshot> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the snapshot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `ClusterConfiguration`.
    pub fn cluster_configuration(self) -> Value<Json> {
        self.attribute("ClusterConfiguration")
    }

    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type.
    pub fn data_tiering(self) -> Value<String> {
        self.attribute("DataTiering")
    }

    /// Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual).
    pub fn source(self) -> Value<String> {
        self.attribute("Source")
    }

    /// The status of the snapshot. Valid values: creating \| available \| restoring \| copying \| deleting.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Snapshot`] is made of.
pub mod snapshot {
    use super::*;

    /// `Tag` of `AWS::MemoryDB::Snapshot`.
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

/// `AWS::MemoryDB::SubnetGroup`.
///
/// Specifies a subnet group. A subnet group is a collection of subnets (typically private) that you can designate
/// for your cluster s running in an Amazon Virtual Private Cloud (VPC) environment.
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct SubnetGroup {
    /// A description of the subnet group.
    pub description: Option<Value<String>>,
    /// The name of the subnet group to be used for the cluster.
    ///
    /// Required. A change replaces the resource.
    pub subnet_group_name: Option<Value<String>>,
    /// A list of Amazon VPC subnet IDs for the subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<subnet_group::Tag>>>,
}

impl Lower for SubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("SubnetGroupName", self.subnet_group_name);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SubnetGroup {
    const TYPE: &'static str = "AWS::MemoryDB::SubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SubnetGroup> {
    /// `Ref`: its `SubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the subnet
    /// group, such as `arn:aws:memorydb:us-east-1:123456789012:subnetgroup/my-subnet-group`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// The network types supported by this subnet. Returns an array of strings that can include 'ipv4', 'ipv6', or
    /// both, indicating whether the subnet supports IPv4 only, IPv6 only, or dual-stack deployments.
    pub fn supported_network_types(self) -> Value<Vec<String>> {
        self.attribute("SupportedNetworkTypes")
    }
}

/// What [`SubnetGroup`] is made of.
pub mod subnet_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag. May not be null.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value. May be null.
        ///
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

/// `AWS::MemoryDB::User`.
///
/// Specifies a MemoryDB user. For more information, see Authenticating users with Access Contol Lists (ACLs).
///
/// Its ARN: `arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// Access permissions string used for this user.
    pub access_string: Option<Value<String>>,
    /// Denotes whether the user requires a password to authenticate.
    pub authentication_mode: Option<Value<user::AuthenticationMode>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<user::Tag>>>,
    /// The name of the user.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("AccessString", self.access_string);
        to.set("AuthenticationMode", self.authentication_mode);
        to.set("Tags", self.tags);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::MemoryDB::User";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<User> {
    /// `Ref`: its `UserName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user,
    /// such as `arn:aws:memorydb:us-east-1:123456789012:user/user1`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates the user status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// Denotes the user's authentication properties, such as whether it requires a password to authenticate.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationMode {
        /// The password(s) used for authentication.
        ///
        /// 1 to 2 items.
        pub passwords: Option<Value<Vec<String>>>,
        /// Indicates whether the user requires a password to authenticate. All newly-created users require a password.
        ///
        /// One of `password`, `iam`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for AuthenticationMode {
        fn fields(self, to: &mut Fields) {
            to.set("Passwords", self.passwords);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with 'aws:'.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
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
