//! `AWS::ElastiCache`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ElastiCache::CacheCluster`.
///
/// The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct CacheCluster {
    /// Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created
    /// across multiple Availability Zones in the cluster's region.
    ///
    /// Some changes replace the resource.
    pub az_mode: Option<Value<String>>,
    /// If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or later, set this parameter to yes if
    /// you want to opt-in to the next minor version upgrade campaign.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// The compute and memory capacity of the nodes in the node group (shard).
    ///
    /// Required.
    pub cache_node_type: Option<Value<String>>,
    /// The name of the parameter group to associate with this cluster. If this argument is omitted, the default
    /// parameter group for the specified engine is used.
    pub cache_parameter_group_name: Option<Value<String>>,
    /// A list of security group names to associate with this cluster.
    pub cache_security_group_names: Option<Value<Vec<String>>>,
    /// The name of the subnet group to be used for the cluster.
    ///
    /// A change replaces the resource.
    pub cache_subnet_group_name: Option<Value<String>>,
    /// A name for the cache cluster. If you don't specify a name, CloudFormation generates a unique physical ID and
    /// uses that ID for the cache cluster.
    ///
    /// A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The name of the cache engine to be used for this cluster.
    ///
    /// Required. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The version number of the cache engine to be used for this cluster. To view the supported cache engine versions,
    /// use the DescribeCacheEngineVersions operation.
    pub engine_version: Option<Value<String>>,
    /// The network type you choose when modifying a cluster, either `ipv4` \| `ipv6`.
    ///
    /// Some changes replace the resource.
    pub ip_discovery: Option<Value<String>>,
    /// Specifies the destination, format and type of the logs.
    pub log_delivery_configurations: Option<Value<Vec<cache_cluster::LogDeliveryConfigurationRequest>>>,
    /// Must be either `ipv4` \| `ipv6` \| `dual_stack`. IPv6 is supported for workloads using Valkey 7.2 and above,
    /// Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all instances built on the
    /// Nitro system.
    ///
    /// A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are
    /// sent.
    pub notification_topic_arn: Option<Value<String>>,
    /// The number of cache nodes that the cache cluster should have.
    ///
    /// Required. Some changes replace the resource.
    pub num_cache_nodes: Option<Value<i64>>,
    /// The port number on which each of the cache nodes accepts connections.
    ///
    /// A change replaces the resource.
    pub port: Option<Value<i64>>,
    /// The EC2 Availability Zone in which the cluster is created.
    ///
    /// Some changes replace the resource.
    pub preferred_availability_zone: Option<Value<String>>,
    /// A list of the Availability Zones in which cache nodes are created. The order of the zones in the list is not
    /// important.
    ///
    /// Some changes replace the resource.
    pub preferred_availability_zones: Option<Value<Vec<String>>>,
    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range
    /// in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Valkey or Redis
    /// OSS RDB snapshot file stored in Amazon S3.
    ///
    /// A change replaces the resource.
    pub snapshot_arns: Option<Value<Vec<String>>>,
    /// The name of a Valkey or Redis OSS snapshot from which to restore data into the new node group (shard).
    ///
    /// A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you
    /// set `SnapshotRetentionLimit` to 5, a snapshot taken today is retained for 5 days before being deleted.
    pub snapshot_retention_limit: Option<Value<i64>>,
    /// The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group
    /// (shard).
    pub snapshot_window: Option<Value<String>>,
    /// A list of tags to be added to this resource.
    pub tags: Option<Value<Vec<cache_cluster::Tag>>>,
    /// A flag that enables in-transit encryption when set to true.
    pub transit_encryption_enabled: Option<Value<bool>>,
    /// One or more VPC security groups associated with the cluster.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for CacheCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AZMode", self.az_mode);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("CacheNodeType", self.cache_node_type);
        to.set("CacheParameterGroupName", self.cache_parameter_group_name);
        to.set("CacheSecurityGroupNames", self.cache_security_group_names);
        to.set("CacheSubnetGroupName", self.cache_subnet_group_name);
        to.set("ClusterName", self.cluster_name);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("IpDiscovery", self.ip_discovery);
        to.set("LogDeliveryConfigurations", self.log_delivery_configurations);
        to.set("NetworkType", self.network_type);
        to.set("NotificationTopicArn", self.notification_topic_arn);
        to.set("NumCacheNodes", self.num_cache_nodes);
        to.set("Port", self.port);
        to.set("PreferredAvailabilityZone", self.preferred_availability_zone);
        to.set("PreferredAvailabilityZones", self.preferred_availability_zones);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("SnapshotArns", self.snapshot_arns);
        to.set("SnapshotName", self.snapshot_name);
        to.set("SnapshotRetentionLimit", self.snapshot_retention_limit);
        to.set("SnapshotWindow", self.snapshot_window);
        to.set("Tags", self.tags);
        to.set("TransitEncryptionEnabled", self.transit_encryption_enabled);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for CacheCluster {
    const TYPE: &'static str = "AWS::ElastiCache::CacheCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<CacheCluster> {
    /// `Ref`: its `ClusterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ConfigurationEndpoint`.
    pub fn configuration_endpoint(self) -> Value<Json> {
        self.attribute("ConfigurationEndpoint")
    }

    /// The DNS hostname of the cache node.
    pub fn configuration_endpoint_address(self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Address")
    }

    /// The port number of the configuration endpoint for the Memcached cache cluster.
    pub fn configuration_endpoint_port(self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Port")
    }

    /// The attribute `RedisEndpoint`.
    pub fn redis_endpoint(self) -> Value<Json> {
        self.attribute("RedisEndpoint")
    }

    /// The DNS address of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    pub fn redis_endpoint_address(self) -> Value<String> {
        self.attribute("RedisEndpoint.Address")
    }

    /// The port number of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    pub fn redis_endpoint_port(self) -> Value<String> {
        self.attribute("RedisEndpoint.Port")
    }
}

/// What [`CacheCluster`] is made of.
pub mod cache_cluster {
    use super::*;

    /// Specifies the destination, format and type of the logs.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryConfigurationRequest {
        /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
        ///
        /// Required.
        pub destination_details: Option<Value<DestinationDetails>>,
        /// Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid values are either
        /// `cloudwatch-logs` or `kinesis-firehose`.
        ///
        /// Required.
        pub destination_type: Option<Value<String>>,
        /// Valid values are either `json` or `text`.
        ///
        /// Required.
        pub log_format: Option<Value<String>>,
        /// Valid value is either `slow-log`, which refers to slow-log or `engine-log`.
        ///
        /// Required.
        pub log_type: Option<Value<String>>,
    }

    impl Lower for LogDeliveryConfigurationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationDetails", self.destination_details);
            to.set("DestinationType", self.destination_type);
            to.set("LogFormat", self.log_format);
            to.set("LogType", self.log_type);
        }
    }

    /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationDetails {
        /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but
        /// only if CloudWatch Logs was chosen as the destination.
        pub cloud_watch_logs_details: Option<Value<CloudWatchLogsDestinationDetails>>,
        /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required
        /// but only if Kinesis Data Firehose was chosen as the destination.
        pub kinesis_firehose_details: Option<Value<KinesisFirehoseDestinationDetails>>,
    }

    impl Lower for DestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsDetails", self.cloud_watch_logs_details);
            to.set("KinesisFirehoseDetails", self.kinesis_firehose_details);
        }
    }

    /// Configuration details of a CloudWatch Logs destination. Note that this field is marked as required but only if
    /// CloudWatch Logs was chosen as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsDestinationDetails {
        /// The name of the CloudWatch Logs log group.
        ///
        /// Required.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsDestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
        }
    }

    /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required
    /// but only if Kinesis Data Firehose was chosen as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseDestinationDetails {
        /// The name of the Kinesis Data Firehose delivery stream.
        ///
        /// Required.
        pub delivery_stream: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseDestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
        }
    }

    /// `Tag` of `AWS::ElastiCache::CacheCluster`.
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

/// `AWS::ElastiCache::GlobalReplicationGroup`.
///
/// Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a
/// different Amazon region.
///
/// Its ARN: `arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalReplicationGroup {
    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary
    /// fails.
    pub automatic_failover_enabled: Option<Value<bool>>,
    /// The cache node type of the Global datastore.
    pub cache_node_type: Option<Value<String>>,
    /// The name of the cache parameter group to use with the Global datastore. It must be compatible with the major
    /// engine version used by the Global datastore.
    pub cache_parameter_group_name: Option<Value<String>>,
    /// The ElastiCache engine. For Valkey or Redis OSS only.
    pub engine: Option<Value<String>>,
    /// The Elasticache Valkey or Redis OSS engine version.
    pub engine_version: Option<Value<String>>,
    /// The number of node groups that comprise the Global Datastore.
    pub global_node_group_count: Option<Value<i64>>,
    /// The optional description of the Global datastore.
    pub global_replication_group_description: Option<Value<String>>,
    /// The suffix name of a Global Datastore. The suffix guarantees uniqueness of the Global Datastore name across
    /// multiple regions.
    pub global_replication_group_id_suffix: Option<Value<String>>,
    /// The replication groups that comprise the Global datastore.
    ///
    /// Required. At least 1 items.
    pub members: Option<Value<Vec<global_replication_group::GlobalReplicationGroupMember>>>,
    /// The Regions that comprise the Global Datastore.
    pub regional_configurations: Option<Value<Vec<global_replication_group::RegionalConfiguration>>>,
    /// An array of key-value pairs to apply to this Global Datastore.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<global_replication_group::Tag>>>,
}

impl Lower for GlobalReplicationGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AutomaticFailoverEnabled", self.automatic_failover_enabled);
        to.set("CacheNodeType", self.cache_node_type);
        to.set("CacheParameterGroupName", self.cache_parameter_group_name);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalNodeGroupCount", self.global_node_group_count);
        to.set("GlobalReplicationGroupDescription", self.global_replication_group_description);
        to.set("GlobalReplicationGroupIdSuffix", self.global_replication_group_id_suffix);
        to.set("Members", self.members);
        to.set("RegionalConfigurations", self.regional_configurations);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GlobalReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalReplicationGroup> {
    /// `Ref`: its `GlobalReplicationGroupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN (Amazon Resource Name) of the Global Datastore.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID used to associate a secondary cluster to the Global Replication Group.
    pub fn global_replication_group_id(self) -> Value<String> {
        self.attribute("GlobalReplicationGroupId")
    }

    /// The status of the Global Datastore. Can be `Creating`, `Modifying`, `Available`, `Deleting` or `Primary-Only`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`GlobalReplicationGroup`] is made of.
pub mod global_replication_group {
    use super::*;

    /// A member of a Global datastore. It contains the Replication Group Id, the Amazon region and the role of the
    /// replication group.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalReplicationGroupMember {
        /// The replication group id of the Global datastore member.
        pub replication_group_id: Option<Value<String>>,
        /// The Amazon region of the Global datastore member.
        pub replication_group_region: Option<Value<String>>,
        /// Indicates the role of the replication group, `PRIMARY` or `SECONDARY`.
        ///
        /// One of `PRIMARY`, `SECONDARY`.
        pub role: Option<Value<String>>,
    }

    impl Lower for GlobalReplicationGroupMember {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicationGroupId", self.replication_group_id);
            to.set("ReplicationGroupRegion", self.replication_group_region);
            to.set("Role", self.role);
        }
    }

    /// A list of the replication groups.
    #[derive(Clone, Debug, Default)]
    pub struct RegionalConfiguration {
        /// The name of the secondary cluster.
        pub replication_group_id: Option<Value<String>>,
        /// The Amazon region where the cluster is stored.
        pub replication_group_region: Option<Value<String>>,
        /// A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the resharded
        /// cluster.
        pub resharding_configurations: Option<Value<Vec<ReshardingConfiguration>>>,
    }

    impl Lower for RegionalConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicationGroupId", self.replication_group_id);
            to.set("ReplicationGroupRegion", self.replication_group_region);
            to.set("ReshardingConfigurations", self.resharding_configurations);
        }
    }

    /// A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the resharded
    /// cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ReshardingConfiguration {
        /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values
        /// apply to.
        pub node_group_id: Option<Value<String>>,
        /// A list of preferred availability zones for the nodes in this cluster.
        pub preferred_availability_zones: Option<Value<Vec<String>>>,
    }

    impl Lower for ReshardingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NodeGroupId", self.node_group_id);
            to.set("PreferredAvailabilityZones", self.preferred_availability_zones);
        }
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

/// `AWS::ElastiCache::ParameterGroup`.
///
/// The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group. Cache parameter groups control
/// the parameters for a cache cluster.
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ParameterGroup {
    /// The name of the cache parameter group family that this cache parameter group is compatible with.
    ///
    /// Required. A change replaces the resource.
    pub cache_parameter_group_family: Option<Value<String>>,
    /// The description for this cache parameter group.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// A comma-delimited list of parameter name/value pairs.
    pub properties: Option<Value<BTreeMap<String, String>>>,
    /// A tag that can be added to an ElastiCache parameter group. Tags are composed of a Key/Value pair. You can use
    /// tags to categorize and track all your parameter groups.
    pub tags: Option<Value<Vec<parameter_group::Tag>>>,
}

impl Lower for ParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("CacheParameterGroupFamily", self.cache_parameter_group_family);
        to.set("Description", self.description);
        to.set("Properties", self.properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ParameterGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ParameterGroup> {
    /// `Ref`: its `CacheParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A user-specified name for the cache parameter group.
    pub fn cache_parameter_group_name(self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }
}

/// What [`ParameterGroup`] is made of.
pub mod parameter_group {
    use super::*;

    /// `Tag` of `AWS::ElastiCache::ParameterGroup`.
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

/// `AWS::ElastiCache::ReplicationGroup`.
///
/// The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS)
/// replication group.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct ReplicationGroup {
    /// A flag that enables encryption at rest when set to `true`.
    ///
    /// A change replaces the resource.
    pub at_rest_encryption_enabled: Option<Value<bool>>,
    /// \*Reserved parameter.\* The password used to access a password protected server.
    ///
    /// Some changes replace the resource.
    pub auth_token: Option<Value<String>>,
    /// If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this parameter to yes if you want to
    /// opt-in to the next minor version upgrade campaign.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary
    /// fails.
    pub automatic_failover_enabled: Option<Value<bool>>,
    /// The compute and memory capacity of the nodes in the node group (shard).
    pub cache_node_type: Option<Value<String>>,
    /// The name of the parameter group to associate with this replication group. If this argument is omitted, the
    /// default cache parameter group for the specified engine is used.
    pub cache_parameter_group_name: Option<Value<String>>,
    /// A list of cache security group names to associate with this replication group.
    pub cache_security_group_names: Option<Value<Vec<String>>>,
    /// The name of the cache subnet group to be used for the replication group.
    ///
    /// A change replaces the resource.
    pub cache_subnet_group_name: Option<Value<String>>,
    /// The mode can be enabled or disabled. To change the cluster mode from disabled to enabled, you must first set the
    /// cluster mode to compatible.
    pub cluster_mode: Option<Value<String>>,
    /// Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type.
    ///
    /// A change replaces the resource.
    pub data_tiering_enabled: Option<Value<bool>>,
    /// The durability setting for the replication group. Valid values: default, async, sync, disabled.
    pub durability: Option<Value<String>>,
    /// The name of the cache engine to be used for the clusters in this replication group. The value must be set to
    /// `valkey` or `redis`.
    ///
    /// A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The version number of the cache engine to be used for the clusters in this replication group. To view the
    /// supported cache engine versions, use the `DescribeCacheEngineVersions` operation.
    pub engine_version: Option<Value<String>>,
    /// The name of the Global datastore.
    ///
    /// A change replaces the resource.
    pub global_replication_group_id: Option<Value<String>>,
    /// The network type you choose when creating a replication group, either `ipv4` \| `ipv6`.
    pub ip_discovery: Option<Value<String>>,
    /// The ID of the KMS key used to encrypt the disk on the cluster.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies the destination, format and type of the logs.
    pub log_delivery_configurations: Option<Value<Vec<replication_group::LogDeliveryConfigurationRequest>>>,
    /// A flag indicating if you have Multi-AZ enabled to enhance fault tolerance. For more information, see Minimizing
    /// Downtime: Multi-AZ.
    pub multi_az_enabled: Option<Value<bool>>,
    /// Must be either `ipv4` \| `ipv6` \| `dual_stack`. IPv6 is supported for workloads using Valkey 7.2 and above,
    /// Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all instances built on the
    /// Nitro system.
    ///
    /// A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an
    /// Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
    ///
    /// Some changes replace the resource.
    pub node_group_configuration: Option<Value<Vec<replication_group::NodeGroupConfiguration>>>,
    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are
    /// sent.
    pub notification_topic_arn: Option<Value<String>>,
    /// The number of clusters this replication group initially has.
    ///
    /// 1 to 6.
    pub num_cache_clusters: Option<Value<i64>>,
    /// An optional parameter that specifies the number of node groups (shards) for this Valkey or Redis OSS (cluster
    /// mode enabled) replication group.
    ///
    /// Some changes replace the resource.
    pub num_node_groups: Option<Value<i64>>,
    /// The port number on which each member of the replication group accepts connections.
    ///
    /// A change replaces the resource.
    pub port: Option<Value<i64>>,
    /// A list of EC2 Availability Zones in which the replication group's clusters are created. The order of the
    /// Availability Zones in the list is the order in which clusters are allocated.
    ///
    /// A change replaces the resource.
    pub preferred_cache_cluster_azs: Option<Value<Vec<String>>>,
    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range
    /// in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The identifier of the cluster that serves as the primary for this replication group. This cluster must already
    /// exist and have a status of `available`.
    pub primary_cluster_id: Option<Value<String>>,
    /// An optional parameter that specifies the number of replica nodes in each node group (shard). Valid values are 0
    /// to 5.
    ///
    /// 0 to 5. A change replaces the resource.
    pub replicas_per_node_group: Option<Value<i64>>,
    /// A user-created description for the replication group.
    ///
    /// Required.
    pub replication_group_description: Option<Value<String>>,
    /// The replication group identifier. This parameter is stored as a lowercase string.
    ///
    /// A change replaces the resource.
    pub replication_group_id: Option<Value<String>>,
    /// One or more Amazon VPC security groups associated with this replication group.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB snapshot files stored
    /// in Amazon S3.
    ///
    /// A change replaces the resource.
    pub snapshot_arns: Option<Value<Vec<String>>>,
    /// The name of a snapshot from which to restore data into the new replication group. The snapshot status changes to
    /// `restoring` while the new replication group is being created.
    ///
    /// A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you
    /// set `SnapshotRetentionLimit` to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    pub snapshot_retention_limit: Option<Value<i64>>,
    /// The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group
    /// (shard).
    pub snapshot_window: Option<Value<String>>,
    /// The cluster ID that is used as the daily snapshot source for the replication group. This parameter cannot be set
    /// for Valkey or Redis OSS (cluster mode enabled) replication groups.
    pub snapshotting_cluster_id: Option<Value<String>>,
    /// A list of tags to be added to this resource. Tags are comma-separated key,value pairs (e.g. Key= `myKey`, Value=
    /// `myKeyValue`.
    pub tags: Option<Value<Vec<replication_group::Tag>>>,
    /// A flag that enables in-transit encryption when set to `true`.
    pub transit_encryption_enabled: Option<Value<bool>>,
    /// A setting that allows you to migrate your clients to use in-transit encryption, with no downtime.
    pub transit_encryption_mode: Option<Value<String>>,
    /// The ID of user group to associate with the replication group.
    ///
    /// At least 0 items.
    pub user_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for ReplicationGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AtRestEncryptionEnabled", self.at_rest_encryption_enabled);
        to.set("AuthToken", self.auth_token);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AutomaticFailoverEnabled", self.automatic_failover_enabled);
        to.set("CacheNodeType", self.cache_node_type);
        to.set("CacheParameterGroupName", self.cache_parameter_group_name);
        to.set("CacheSecurityGroupNames", self.cache_security_group_names);
        to.set("CacheSubnetGroupName", self.cache_subnet_group_name);
        to.set("ClusterMode", self.cluster_mode);
        to.set("DataTieringEnabled", self.data_tiering_enabled);
        to.set("Durability", self.durability);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalReplicationGroupId", self.global_replication_group_id);
        to.set("IpDiscovery", self.ip_discovery);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LogDeliveryConfigurations", self.log_delivery_configurations);
        to.set("MultiAZEnabled", self.multi_az_enabled);
        to.set("NetworkType", self.network_type);
        to.set("NodeGroupConfiguration", self.node_group_configuration);
        to.set("NotificationTopicArn", self.notification_topic_arn);
        to.set("NumCacheClusters", self.num_cache_clusters);
        to.set("NumNodeGroups", self.num_node_groups);
        to.set("Port", self.port);
        to.set("PreferredCacheClusterAZs", self.preferred_cache_cluster_azs);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PrimaryClusterId", self.primary_cluster_id);
        to.set("ReplicasPerNodeGroup", self.replicas_per_node_group);
        to.set("ReplicationGroupDescription", self.replication_group_description);
        to.set("ReplicationGroupId", self.replication_group_id);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SnapshotArns", self.snapshot_arns);
        to.set("SnapshotName", self.snapshot_name);
        to.set("SnapshotRetentionLimit", self.snapshot_retention_limit);
        to.set("SnapshotWindow", self.snapshot_window);
        to.set("SnapshottingClusterId", self.snapshotting_cluster_id);
        to.set("Tags", self.tags);
        to.set("TransitEncryptionEnabled", self.transit_encryption_enabled);
        to.set("TransitEncryptionMode", self.transit_encryption_mode);
        to.set("UserGroupIds", self.user_group_ids);
    }
}

impl Level1 for ReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<ReplicationGroup> {
    /// `Ref`: its `ReplicationGroupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ConfigurationEndPoint`.
    pub fn configuration_end_point(self) -> Value<Json> {
        self.attribute("ConfigurationEndPoint")
    }

    /// The DNS hostname of the cache node.
    pub fn configuration_end_point_address(self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Address")
    }

    /// The port number that the cache engine is listening on.
    pub fn configuration_end_point_port(self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Port")
    }

    /// The resolved durability state of the replication group after resolving the default value. This is a read-only
    /// property.
    pub fn effective_durability(self) -> Value<String> {
        self.attribute("EffectiveDurability")
    }

    /// The attribute `PrimaryEndPoint`.
    pub fn primary_end_point(self) -> Value<Json> {
        self.attribute("PrimaryEndPoint")
    }

    /// The DNS address of the primary read-write cache node.
    pub fn primary_end_point_address(self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Address")
    }

    /// The number of the port that the primary read-write cache engine is listening on.
    pub fn primary_end_point_port(self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Port")
    }

    /// The attribute `ReadEndPoint`.
    pub fn read_end_point(self) -> Value<Json> {
        self.attribute("ReadEndPoint")
    }

    /// A string with a list of endpoints for the primary and read-only replicas. The order of the addresses maps to the
    /// order of the ports from the `ReadEndPoint.Ports` attribute.
    pub fn read_end_point_addresses(self) -> Value<String> {
        self.attribute("ReadEndPoint.Addresses")
    }

    /// A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports from
    /// the ReadEndPoint.Ports attribute.
    pub fn read_end_point_addresses_list(self) -> Value<Vec<String>> {
        self.attribute("ReadEndPoint.AddressesList")
    }

    /// A string with a list of ports for the read-only replicas. The order of the ports maps to the order of the
    /// addresses from the `ReadEndPoint.Addresses` attribute.
    pub fn read_end_point_ports(self) -> Value<String> {
        self.attribute("ReadEndPoint.Ports")
    }

    /// A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the
    /// ReadEndPoint.Addresses attribute.
    pub fn read_end_point_ports_list(self) -> Value<Vec<String>> {
        self.attribute("ReadEndPoint.PortsList")
    }

    /// The attribute `ReaderEndPoint`.
    pub fn reader_end_point(self) -> Value<Json> {
        self.attribute("ReaderEndPoint")
    }

    /// The address of the reader endpoint.
    pub fn reader_end_point_address(self) -> Value<String> {
        self.attribute("ReaderEndPoint.Address")
    }

    /// The port used by the reader endpoint.
    pub fn reader_end_point_port(self) -> Value<String> {
        self.attribute("ReaderEndPoint.Port")
    }
}

/// What [`ReplicationGroup`] is made of.
pub mod replication_group {
    use super::*;

    /// Specifies the destination, format and type of the logs.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryConfigurationRequest {
        /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
        ///
        /// Required.
        pub destination_details: Option<Value<DestinationDetails>>,
        /// Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid values are either
        /// `cloudwatch-logs` or `kinesis-firehose`.
        ///
        /// Required.
        pub destination_type: Option<Value<String>>,
        /// Valid values are either `json` or `text`.
        ///
        /// Required.
        pub log_format: Option<Value<String>>,
        /// Valid value is either `slow-log`, which refers to slow-log or `engine-log`.
        ///
        /// Required.
        pub log_type: Option<Value<String>>,
    }

    impl Lower for LogDeliveryConfigurationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationDetails", self.destination_details);
            to.set("DestinationType", self.destination_type);
            to.set("LogFormat", self.log_format);
            to.set("LogType", self.log_type);
        }
    }

    /// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationDetails {
        /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but
        /// only if CloudWatch Logs was chosen as the destination.
        pub cloud_watch_logs_details: Option<Value<CloudWatchLogsDestinationDetails>>,
        /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required
        /// but only if Kinesis Data Firehose was chosen as the destination.
        pub kinesis_firehose_details: Option<Value<KinesisFirehoseDestinationDetails>>,
    }

    impl Lower for DestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsDetails", self.cloud_watch_logs_details);
            to.set("KinesisFirehoseDetails", self.kinesis_firehose_details);
        }
    }

    /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but
    /// only if CloudWatch Logs was chosen as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsDestinationDetails {
        /// The name of the CloudWatch Logs log group.
        ///
        /// Required.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsDestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
        }
    }

    /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required
    /// but only if Kinesis Data Firehose was chosen as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseDestinationDetails {
        /// The name of the Kinesis Data Firehose delivery stream.
        ///
        /// Required.
        pub delivery_stream: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseDestinationDetails {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
        }
    }

    /// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an
    /// Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
    #[derive(Clone, Debug, Default)]
    pub struct NodeGroupConfiguration {
        /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values
        /// apply to.
        ///
        /// 1 to 4 characters. Some changes replace the resource.
        pub node_group_id: Option<Value<String>>,
        /// The Availability Zone where the primary node of this node group (shard) is launched.
        ///
        /// A change replaces the resource.
        pub primary_availability_zone: Option<Value<String>>,
        /// A list of Availability Zones to be used for the read replicas. The number of Availability Zones in this list
        /// must match the value of `ReplicaCount` or `ReplicasPerNodeGroup` if not specified.
        ///
        /// A change replaces the resource.
        pub replica_availability_zones: Option<Value<Vec<String>>>,
        /// The number of read replica nodes in this node group (shard).
        ///
        /// A change replaces the resource.
        pub replica_count: Option<Value<i64>>,
        /// A string of comma-separated values where the first set of values are the slot numbers (zero based), and the
        /// second set of values are the keyspaces for each slot.
        ///
        /// A change replaces the resource.
        pub slots: Option<Value<String>>,
    }

    impl Lower for NodeGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NodeGroupId", self.node_group_id);
            to.set("PrimaryAvailabilityZone", self.primary_availability_zone);
            to.set("ReplicaAvailabilityZones", self.replica_availability_zones);
            to.set("ReplicaCount", self.replica_count);
            to.set("Slots", self.slots);
        }
    }

    /// `Tag` of `AWS::ElastiCache::ReplicationGroup`.
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

/// `AWS::ElastiCache::SecurityGroup`.
///
/// The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group.
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroup {
    /// A description for the cache security group.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// A tag that can be added to an ElastiCache security group. Tags are composed of a Key/Value pair. You can use
    /// tags to categorize and track all your security groups.
    pub tags: Option<Value<Vec<security_group::Tag>>>,
}

impl Lower for SecurityGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SecurityGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SecurityGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`SecurityGroup`] is made of.
pub mod security_group {
    use super::*;

    /// `Tag` of `AWS::ElastiCache::SecurityGroup`.
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

/// `AWS::ElastiCache::SecurityGroupIngress`.
///
/// The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in
/// specified Amazon EC2 security groups.
#[derive(Clone, Debug, Default)]
pub struct SecurityGroupIngress {
    /// The name of the Cache Security Group to authorize.
    ///
    /// Required.
    pub cache_security_group_name: Option<Value<String>>,
    /// Name of the EC2 Security Group to include in the authorization.
    ///
    /// Required.
    pub ec2_security_group_name: Option<Value<String>>,
    /// Specifies the Amazon Account ID of the owner of the EC2 security group specified in the EC2SecurityGroupName
    /// property.
    pub ec2_security_group_owner_id: Option<Value<String>>,
}

impl Lower for SecurityGroupIngress {
    fn fields(self, to: &mut Fields) {
        to.set("CacheSecurityGroupName", self.cache_security_group_name);
        to.set("EC2SecurityGroupName", self.ec2_security_group_name);
        to.set("EC2SecurityGroupOwnerId", self.ec2_security_group_owner_id);
    }
}

impl Level1 for SecurityGroupIngress {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress";
}

impl Handle<SecurityGroupIngress> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ElastiCache::ServerlessCache`.
///
/// The resource representing a serverless cache.
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}`.
#[derive(Clone, Debug, Default)]
pub struct ServerlessCache {
    /// The cache usage limit for the serverless cache.
    pub cache_usage_limits: Option<Value<serverless_cache::CacheUsageLimits>>,
    /// The connection type for the serverless cache. Valid values are vpc or public.
    ///
    /// A change replaces the resource.
    pub connection_type: Option<Value<String>>,
    /// The daily time that a cache snapshot will be created. Default is NULL, i.e. snapshots will not be created at a
    /// specific time on a daily basis.
    pub daily_snapshot_time: Option<Value<String>>,
    /// A description of the serverless cache.
    pub description: Option<Value<String>>,
    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    pub endpoint: Option<Value<serverless_cache::Endpoint>>,
    /// The engine the serverless cache is compatible with.
    ///
    /// Required.
    pub engine: Option<Value<String>>,
    /// The name of the final snapshot taken of a cache before the cache is deleted.
    pub final_snapshot_name: Option<Value<String>>,
    /// The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the serverless cache.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The version number of the engine the serverless cache is compatible with.
    pub major_engine_version: Option<Value<String>>,
    /// The network type for the serverless cache. Valid values are ipv4, ipv6, or dual\_stack.
    ///
    /// A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    pub reader_endpoint: Option<Value<serverless_cache::Endpoint>>,
    /// The IDs of the EC2 security groups associated with the serverless cache.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The unique identifier of the serverless cache.
    ///
    /// Required. A change replaces the resource.
    pub serverless_cache_name: Option<Value<String>>,
    /// The ARN of the snapshot from which to restore data into the new cache.
    ///
    /// A change replaces the resource.
    pub snapshot_arns_to_restore: Option<Value<Vec<String>>>,
    /// The current setting for the number of serverless cache snapshots the system will retain. Available for Valkey,
    /// Redis OSS and Serverless Memcached only.
    pub snapshot_retention_limit: Option<Value<i64>>,
    /// If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2 default subnets across
    /// AZs in your VPC.
    ///
    /// A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// A list of tags to be added to this resource.
    pub tags: Option<Value<Vec<serverless_cache::Tag>>>,
    /// The identifier of the user group associated with the serverless cache. Available for Valkey and Redis OSS only.
    pub user_group_id: Option<Value<String>>,
}

impl Lower for ServerlessCache {
    fn fields(self, to: &mut Fields) {
        to.set("CacheUsageLimits", self.cache_usage_limits);
        to.set("ConnectionType", self.connection_type);
        to.set("DailySnapshotTime", self.daily_snapshot_time);
        to.set("Description", self.description);
        to.set("Endpoint", self.endpoint);
        to.set("Engine", self.engine);
        to.set("FinalSnapshotName", self.final_snapshot_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("MajorEngineVersion", self.major_engine_version);
        to.set("NetworkType", self.network_type);
        to.set("ReaderEndpoint", self.reader_endpoint);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("ServerlessCacheName", self.serverless_cache_name);
        to.set("SnapshotArnsToRestore", self.snapshot_arns_to_restore);
        to.set("SnapshotRetentionLimit", self.snapshot_retention_limit);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("UserGroupId", self.user_group_id);
    }
}

impl Level1 for ServerlessCache {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServerlessCache> {
    /// `Ref`: its `ServerlessCacheName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the serverless cache.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// When the serverless cache was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The DNS hostname of the cache node.
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number that the cache engine is listening on.
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The name and version number of the engine the serverless cache is compatible with.
    pub fn full_engine_version(self) -> Value<String> {
        self.attribute("FullEngineVersion")
    }

    /// The DNS hostname of the cache node.
    pub fn reader_endpoint_address(self) -> Value<String> {
        self.attribute("ReaderEndpoint.Address")
    }

    /// The port number that the cache engine is listening on.
    pub fn reader_endpoint_port(self) -> Value<String> {
        self.attribute("ReaderEndpoint.Port")
    }

    /// The current status of the serverless cache. The allowed values are CREATING, AVAILABLE, DELETING, CREATE-FAILED
    /// and MODIFYING.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ServerlessCache`] is made of.
pub mod serverless_cache {
    use super::*;

    /// The usage limits for storage and ElastiCache Processing Units for the cache.
    #[derive(Clone, Debug, Default)]
    pub struct CacheUsageLimits {
        /// The maximum data storage limit in the cache, expressed in Gigabytes.
        pub data_storage: Option<Value<DataStorage>>,
        /// The number of ElastiCache Processing Units (ECPU) the cache can consume per second.
        pub ecpu_per_second: Option<Value<ECPUPerSecond>>,
    }

    impl Lower for CacheUsageLimits {
        fn fields(self, to: &mut Fields) {
            to.set("DataStorage", self.data_storage);
            to.set("ECPUPerSecond", self.ecpu_per_second);
        }
    }

    /// The data storage limit.
    #[derive(Clone, Debug, Default)]
    pub struct DataStorage {
        /// The upper limit for data storage the cache is set to use.
        pub maximum: Option<Value<i64>>,
        /// The lower limit for data storage the cache is set to use.
        pub minimum: Option<Value<i64>>,
        /// The unit that the storage is measured in, in GB.
        ///
        /// Required.
        pub unit: Option<Value<String>>,
    }

    impl Lower for DataStorage {
        fn fields(self, to: &mut Fields) {
            to.set("Maximum", self.maximum);
            to.set("Minimum", self.minimum);
            to.set("Unit", self.unit);
        }
    }

    /// The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second.
    #[derive(Clone, Debug, Default)]
    pub struct ECPUPerSecond {
        /// The configuration for the maximum number of ECPUs the cache can consume per second.
        pub maximum: Option<Value<i64>>,
        /// The configuration for the minimum number of ECPUs the cache should be able consume per second.
        pub minimum: Option<Value<i64>>,
    }

    impl Lower for ECPUPerSecond {
        fn fields(self, to: &mut Fields) {
            to.set("Maximum", self.maximum);
            to.set("Minimum", self.minimum);
        }
    }

    /// Represents the information required for client programs to connect to a cache node. This value is read-only.
    #[derive(Clone, Debug, Default)]
    pub struct Endpoint {
        /// The DNS hostname of the cache node.
        pub address: Option<Value<String>>,
        /// The port number that the cache engine is listening on.
        pub port: Option<Value<String>>,
    }

    impl Lower for Endpoint {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
            to.set("Port", self.port);
        }
    }

    /// A key-value pair to associate with Serverless Cache.
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

/// `AWS::ElastiCache::ServerlessCacheSnapshot`.
///
/// Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. A serverless cache snapshot is a
/// point-in-time backup of an ElastiCache serverless cache.
///
/// Its ARN:
/// `arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}`.
#[derive(Clone, Debug, Default)]
pub struct ServerlessCacheSnapshot {
    /// The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot.
    ///
    /// At most 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of an existing serverless cache. The snapshot is created from this cache.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub serverless_cache_name: Option<Value<String>>,
    /// The name of the serverless cache snapshot. Must be unique for the customer account. This value is stored as a
    /// lowercase string.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub serverless_cache_snapshot_name: Option<Value<String>>,
    /// A list of tags to be added to the serverless cache snapshot resource.
    pub tags: Option<Value<Vec<serverless_cache_snapshot::Tag>>>,
}

impl Lower for ServerlessCacheSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("KmsKeyId", self.kms_key_id);
        to.set("ServerlessCacheName", self.serverless_cache_name);
        to.set("ServerlessCacheSnapshotName", self.serverless_cache_snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServerlessCacheSnapshot {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServerlessCacheSnapshot> {
    /// `Ref`: its `ARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the serverless cache snapshot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("ARN")
    }

    /// The total size of the serverless cache snapshot, in bytes.
    pub fn bytes_used_for_cache(self) -> Value<String> {
        self.attribute("BytesUsedForCache")
    }

    /// The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The attribute `ServerlessCacheConfiguration`.
    pub fn serverless_cache_configuration(self) -> Value<Json> {
        self.attribute("ServerlessCacheConfiguration")
    }

    /// The type of snapshot of the serverless cache.
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The current status of the serverless cache snapshot.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ServerlessCacheSnapshot`] is made of.
pub mod serverless_cache_snapshot {
    use super::*;

    /// `Tag` of `AWS::ElastiCache::ServerlessCacheSnapshot`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key for the tag. May not be null.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value. May be null.
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

/// `AWS::ElastiCache::Snapshot`.
///
/// Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The identifier of an existing cluster to create a snapshot from. The snapshot is created from this cluster.
    ///
    /// A change replaces the resource.
    pub cache_cluster_id: Option<Value<String>>,
    /// The ID of the KMS key used to encrypt the snapshot.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The identifier of an existing replication group to create a snapshot from. The snapshot is created from this
    /// replication group.
    ///
    /// A change replaces the resource.
    pub replication_group_id: Option<Value<String>>,
    /// The name of a snapshot. Must be unique within the customer account.
    ///
    /// Required. A change replaces the resource.
    pub snapshot_name: Option<Value<String>>,
    /// A list of tags to be added to this resource.
    pub tags: Option<Value<Vec<snapshot::Tag>>>,
}

impl Lower for Snapshot {
    fn fields(self, to: &mut Fields) {
        to.set("CacheClusterId", self.cache_cluster_id);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("ReplicationGroupId", self.replication_group_id);
        to.set("SnapshotName", self.snapshot_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Snapshot {
    const TYPE: &'static str = "AWS::ElastiCache::Snapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Snapshot> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(self) -> Value<bool> {
        self.attribute("AutoMinorVersionUpgrade")
    }

    /// The attribute `AutomaticFailover`.
    pub fn automatic_failover(self) -> Value<String> {
        self.attribute("AutomaticFailover")
    }

    /// The attribute `CacheClusterCreateTime`.
    pub fn cache_cluster_create_time(self) -> Value<String> {
        self.attribute("CacheClusterCreateTime")
    }

    /// The attribute `CacheNodeType`.
    pub fn cache_node_type(self) -> Value<String> {
        self.attribute("CacheNodeType")
    }

    /// The attribute `CacheParameterGroupName`.
    pub fn cache_parameter_group_name(self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }

    /// The attribute `CacheSubnetGroupName`.
    pub fn cache_subnet_group_name(self) -> Value<String> {
        self.attribute("CacheSubnetGroupName")
    }

    /// The attribute `DataTiering`.
    pub fn data_tiering(self) -> Value<String> {
        self.attribute("DataTiering")
    }

    /// The attribute `Engine`.
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The attribute `EngineVersion`.
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// The attribute `NodeSnapshots`.
    pub fn node_snapshots(self) -> Value<Json> {
        self.attribute("NodeSnapshots")
    }

    /// The attribute `NumCacheNodes`.
    pub fn num_cache_nodes(self) -> Value<i64> {
        self.attribute("NumCacheNodes")
    }

    /// The attribute `NumNodeGroups`.
    pub fn num_node_groups(self) -> Value<i64> {
        self.attribute("NumNodeGroups")
    }

    /// The attribute `Port`.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The attribute `PreferredAvailabilityZone`.
    pub fn preferred_availability_zone(self) -> Value<String> {
        self.attribute("PreferredAvailabilityZone")
    }

    /// The attribute `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(self) -> Value<String> {
        self.attribute("PreferredMaintenanceWindow")
    }

    /// The attribute `ReplicationGroupDescription`.
    pub fn replication_group_description(self) -> Value<String> {
        self.attribute("ReplicationGroupDescription")
    }

    /// The attribute `SnapshotRetentionLimit`.
    pub fn snapshot_retention_limit(self) -> Value<i64> {
        self.attribute("SnapshotRetentionLimit")
    }

    /// The attribute `SnapshotSource`.
    pub fn snapshot_source(self) -> Value<String> {
        self.attribute("SnapshotSource")
    }

    /// The attribute `SnapshotStatus`.
    pub fn snapshot_status(self) -> Value<String> {
        self.attribute("SnapshotStatus")
    }

    /// The attribute `SnapshotWindow`.
    pub fn snapshot_window(self) -> Value<String> {
        self.attribute("SnapshotWindow")
    }

    /// The attribute `TopicArn`.
    pub fn topic_arn(self) -> Value<Arn> {
        self.attribute("TopicArn")
    }

    /// The attribute `VpcId`.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`Snapshot`] is made of.
pub mod snapshot {
    use super::*;

    /// `Tag` of `AWS::ElastiCache::Snapshot`.
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

/// `AWS::ElastiCache::SubnetGroup`.
///
/// Creates a cache subnet group. For more information about cache subnet groups, go to Cache Subnet Groups in the
/// \*Amazon ElastiCache User Guide\* or go to CreateCacheSubnetGroup in the \*Amazon ElastiCache API Reference
/// Guide\*.
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct SubnetGroup {
    /// The name for the cache subnet group. This value is stored as a lowercase string.
    ///
    /// A change replaces the resource.
    pub cache_subnet_group_name: Option<Value<String>>,
    /// The description for the cache subnet group.
    ///
    /// Required.
    pub description: Option<Value<String>>,
    /// The EC2 subnet IDs for the cache subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can use tags
    /// to categorize and track all your subnet groups.
    pub tags: Option<Value<Vec<subnet_group::Tag>>>,
}

impl Lower for SubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("CacheSubnetGroupName", self.cache_subnet_group_name);
        to.set("Description", self.description);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SubnetGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SubnetGroup> {
    /// `Ref`: its `CacheSubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`SubnetGroup`] is made of.
pub mod subnet_group {
    use super::*;

    /// A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can use tags
    /// to categorize and track all your subnet groups.
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

/// `AWS::ElastiCache::User`.
///
/// For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards: Creates user. For more information, see
/// Using Role Based Access Control (RBAC).
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// Access permissions string used for this user.
    pub access_string: Option<Value<String>>,
    /// Specifies the authentication mode to use. Below is an example of the possible JSON values.
    pub authentication_mode: Option<Value<user::AuthenticationMode>>,
    /// The current supported values are valkey and redis.
    ///
    /// Required. One of `redis`, `valkey`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// Indicates a password is not required for this user.
    pub no_password_required: Option<Value<bool>>,
    /// Passwords used for this user. You can create up to two passwords for each user.
    ///
    /// At least 1 items.
    pub passwords: Option<Value<Vec<String>>>,
    /// The list of tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<user::Tag>>>,
    /// The ID of the user.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub user_id: Option<Value<String>>,
    /// The username of the user.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("AccessString", self.access_string);
        to.set("AuthenticationMode", self.authentication_mode);
        to.set("Engine", self.engine);
        to.set("NoPasswordRequired", self.no_password_required);
        to.set("Passwords", self.passwords);
        to.set("Tags", self.tags);
        to.set("UserId", self.user_id);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::ElastiCache::User";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<User> {
    /// `Ref`: its `UserName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates the user status. Can be "active", "modifying" or "deleting".
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`User`] is made of.
pub mod user {
    use super::*;

    /// Specifies the authentication mode to use.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationMode {
        /// Specifies the passwords to use for authentication if `Type` is set to `password`.
        ///
        /// At least 1 items.
        pub passwords: Option<Value<Vec<String>>>,
        /// Specifies the authentication type. Possible options are IAM authentication, password and no password.
        ///
        /// Required.
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

/// `AWS::ElastiCache::UserGroup`.
///
/// For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards: Creates a user group. For more information, see Using
/// Role Based Access Control (RBAC).
///
/// Its ARN: `arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct UserGroup {
    /// The current supported values are valkey and redis.
    ///
    /// Required. One of `redis`, `valkey`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The list of tags.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<user_group::Tag>>>,
    /// The ID of the user group.
    ///
    /// Required. A change replaces the resource.
    pub user_group_id: Option<Value<String>>,
    /// The list of user IDs that belong to the user group. A user named `default` must be included.
    ///
    /// Required. At least 0 items.
    pub user_ids: Option<Value<Vec<String>>>,
}

impl Lower for UserGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Engine", self.engine);
        to.set("Tags", self.tags);
        to.set("UserGroupId", self.user_group_id);
        to.set("UserIds", self.user_ids);
    }
}

impl Level1 for UserGroup {
    const TYPE: &'static str = "AWS::ElastiCache::UserGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<UserGroup> {
    /// `Ref`: its `UserGroupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the user group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Indicates user group status. Can be "creating", "active", "modifying", "deleting".
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`UserGroup`] is made of.
pub mod user_group {
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
