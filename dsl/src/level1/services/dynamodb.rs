//! `AWS::DynamoDB`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DynamoDB::Backup`.
///
/// Resource Type definition for AWS::DynamoDB::Backup.
#[derive(Clone, Debug, Default)]
pub struct Backup {
    /// Required. A change replaces the resource.
    pub backup_name: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub table_name: Option<Value<String>>,
}

impl Lower for Backup {
    fn fields(self, to: &mut Fields) {
        to.set("BackupName", self.backup_name);
        to.set("TableName", self.table_name);
    }
}

impl Level1 for Backup {
    const TYPE: &'static str = "AWS::DynamoDB::Backup";
}

impl Handle<Backup> {
    /// `Ref`: its `BackupId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `BackupArn`.
    pub fn backup_arn(self) -> Value<Arn> {
        self.attribute("BackupArn")
    }

    /// The attribute `BackupCreationDateTime`.
    pub fn backup_creation_date_time(self) -> Value<String> {
        self.attribute("BackupCreationDateTime")
    }

    /// The attribute `BackupId`.
    pub fn backup_id(self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// The attribute `BackupSizeBytes`.
    pub fn backup_size_bytes(self) -> Value<i64> {
        self.attribute("BackupSizeBytes")
    }

    /// The attribute `BackupStatus`.
    pub fn backup_status(self) -> Value<String> {
        self.attribute("BackupStatus")
    }

    /// The attribute `BackupType`.
    pub fn backup_type(self) -> Value<String> {
        self.attribute("BackupType")
    }
}

/// `AWS::DynamoDB::GlobalTable`.
///
/// The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalTable {
    /// A list of attributes that describe the key schema for the global table and indexes.
    ///
    /// At least 1 items.
    pub attribute_definitions: Option<Value<Vec<global_table::AttributeDefinition>>>,
    /// Specifies how you are charged for read and write throughput and how you manage capacity. Valid values are.
    ///
    /// One of `PAY_PER_REQUEST`, `PROVISIONED`.
    pub billing_mode: Option<Value<String>>,
    /// Global secondary indexes to be created on the global table. You can create up to 20 global secondary indexes.
    pub global_secondary_indexes: Option<Value<Vec<global_table::GlobalSecondaryIndex>>>,
    /// 1 to 1024 characters. Some changes replace the resource.
    pub global_table_source_arn: Option<Value<String>>,
    /// The list of witnesses of the MRSC global table. Only one witness Region can be configured per MRSC global table.
    ///
    /// 1 to 1 items.
    pub global_table_witnesses: Option<Value<Vec<global_table::GlobalTableWitness>>>,
    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property
    /// must also be defined in the `AttributeDefinitions` property.
    ///
    /// Some changes replace the resource.
    pub key_schema: Option<Value<Vec<global_table::KeySchema>>>,
    /// Local secondary indexes to be created on the table. You can create up to five local secondary indexes.
    ///
    /// Some changes replace the resource.
    pub local_secondary_indexes: Option<Value<Vec<global_table::LocalSecondaryIndex>>>,
    /// Specifies the consistency mode for a new global table.
    ///
    /// One of `EVENTUAL`, `STRONG`.
    pub multi_region_consistency: Option<Value<String>>,
    pub read_on_demand_throughput_settings: Option<Value<global_table::ReadOnDemandThroughputSettings>>,
    pub read_provisioned_throughput_settings: Option<Value<global_table::GlobalReadProvisionedThroughputSettings>>,
    /// Specifies the list of replicas for your global table. The list must contain at least one element, the region
    /// where the stack defining the global table is deployed.
    ///
    /// Required. At least 1 items.
    pub replicas: Option<Value<Vec<global_table::ReplicaSpecification>>>,
    /// Specifies the settings to enable server-side encryption. These settings will be applied to all replicas.
    pub sse_specification: Option<Value<global_table::SSESpecification>>,
    /// Specifies the streams settings on your global table. You must provide a value for this property if your global
    /// table contains more than one replica.
    pub stream_specification: Option<Value<global_table::StreamSpecification>>,
    /// A name for the global table. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that
    /// ID as the table name.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// One of `GlobalTableReplica`, `Regional`.
    pub table_type: Option<Value<String>>,
    /// Specifies the time to live (TTL) settings for the table. This setting will be applied to all replicas.
    pub time_to_live_specification: Option<Value<global_table::TimeToLiveSpecification>>,
    /// At least 1 items.
    pub vector_indexes: Option<Value<Vec<global_table::VectorIndex>>>,
    /// Provides visibility into the number of read and write operations your table or secondary index can
    /// instantaneously support.
    pub warm_throughput: Option<Value<global_table::WarmThroughput>>,
    /// Sets the write request settings for a global table or a global secondary index. You can only specify this
    /// setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    pub write_on_demand_throughput_settings: Option<Value<global_table::WriteOnDemandThroughputSettings>>,
    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting
    /// must be specified if `BillingMode` is set to `PROVISIONED`.
    pub write_provisioned_throughput_settings: Option<Value<global_table::WriteProvisionedThroughputSettings>>,
}

impl Lower for GlobalTable {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeDefinitions", self.attribute_definitions);
        to.set("BillingMode", self.billing_mode);
        to.set("GlobalSecondaryIndexes", self.global_secondary_indexes);
        to.set("GlobalTableSourceArn", self.global_table_source_arn);
        to.set("GlobalTableWitnesses", self.global_table_witnesses);
        to.set("KeySchema", self.key_schema);
        to.set("LocalSecondaryIndexes", self.local_secondary_indexes);
        to.set("MultiRegionConsistency", self.multi_region_consistency);
        to.set("ReadOnDemandThroughputSettings", self.read_on_demand_throughput_settings);
        to.set("ReadProvisionedThroughputSettings", self.read_provisioned_throughput_settings);
        to.set("Replicas", self.replicas);
        to.set("SSESpecification", self.sse_specification);
        to.set("StreamSpecification", self.stream_specification);
        to.set("TableName", self.table_name);
        to.set("TableType", self.table_type);
        to.set("TimeToLiveSpecification", self.time_to_live_specification);
        to.set("VectorIndexes", self.vector_indexes);
        to.set("WarmThroughput", self.warm_throughput);
        to.set("WriteOnDemandThroughputSettings", self.write_on_demand_throughput_settings);
        to.set("WriteProvisionedThroughputSettings", self.write_provisioned_throughput_settings);
    }
}

impl Level1 for GlobalTable {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
    const STATEFUL: bool = true;
}

impl Handle<GlobalTable> {
    /// `Ref`: its `TableName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as
    /// `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the DynamoDB stream, such as
    /// `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    pub fn stream_arn(self) -> Value<Arn> {
        self.attribute("StreamArn")
    }

    /// Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb`. The `TableId` returned is that
    /// of the replica in the region the stack is deployed to.
    pub fn table_id(self) -> Value<String> {
        self.attribute("TableId")
    }
}

/// What [`GlobalTable`] is made of.
pub mod global_table {
    use super::*;

    /// Represents an attribute for describing the schema for the table and indexes.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeDefinition {
        /// A name for the attribute.
        ///
        /// Required. 1 to 255 characters.
        pub attribute_name: Option<Value<String>>,
        /// The data type for the attribute, where.
        ///
        /// Required. One of `B`, `N`, `S`.
        pub attribute_type: Option<Value<String>>,
    }

    impl Lower for AttributeDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("AttributeType", self.attribute_type);
        }
    }

    /// Allows you to specify a global secondary index for the global table. The index will be defined on all replicas.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalSecondaryIndex {
        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and
        /// key types.
        ///
        /// Required. At least 1 items.
        pub key_schema: Option<Value<Vec<GlobalSecondaryIndexKeySchema>>>,
        /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in
        /// addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// Required.
        pub projection: Option<Value<Projection>>,
        pub read_on_demand_throughput_settings: Option<Value<ReadOnDemandThroughputSettings>>,
        pub read_provisioned_throughput_settings: Option<Value<GlobalReadProvisionedThroughputSettings>>,
        /// Represents the warm throughput value (in read units per second and write units per second) for the specified
        /// secondary index.
        pub warm_throughput: Option<Value<WarmThroughput>>,
        /// Sets the write request settings for a global table or a global secondary index. You can only specify this
        /// setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
        pub write_on_demand_throughput_settings: Option<Value<WriteOnDemandThroughputSettings>>,
        /// Defines write capacity settings for the global secondary index. You must specify a value for this property if
        /// the table's `BillingMode` is `PROVISIONED`.
        pub write_provisioned_throughput_settings: Option<Value<WriteProvisionedThroughputSettings>>,
    }

    impl Lower for GlobalSecondaryIndex {
        fn fields(self, to: &mut Fields) {
            to.set("IndexName", self.index_name);
            to.set("KeySchema", self.key_schema);
            to.set("Projection", self.projection);
            to.set("ReadOnDemandThroughputSettings", self.read_on_demand_throughput_settings);
            to.set("ReadProvisionedThroughputSettings", self.read_provisioned_throughput_settings);
            to.set("WarmThroughput", self.warm_throughput);
            to.set("WriteOnDemandThroughputSettings", self.write_on_demand_throughput_settings);
            to.set("WriteProvisionedThroughputSettings", self.write_provisioned_throughput_settings);
        }
    }

    /// `GlobalSecondaryIndexKeySchema` of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalSecondaryIndexKeySchema {
        /// Required. 1 to 255 characters.
        pub attribute_name: Option<Value<String>>,
        /// Required. One of `HASH`, `RANGE`.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for GlobalSecondaryIndexKeySchema {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
    /// primary key attributes and index key attributes, which are automatically projected.
    #[derive(Clone, Debug, Default)]
    pub struct Projection {
        /// Represents the non-key attribute names which will be projected into the index.
        ///
        /// At most 20 items. Some changes replace the resource.
        pub non_key_attributes: Option<Value<Vec<String>>>,
        /// The set of attributes that are projected into the index.
        ///
        /// One of `ALL`, `INCLUDE`, `KEYS_ONLY`. Some changes replace the resource.
        pub projection_type: Option<Value<String>>,
    }

    impl Lower for Projection {
        fn fields(self, to: &mut Fields) {
            to.set("NonKeyAttributes", self.non_key_attributes);
            to.set("ProjectionType", self.projection_type);
        }
    }

    /// Sets the read request settings for a replica table or a replica global secondary index. You can only specify
    /// this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    #[derive(Clone, Debug, Default)]
    pub struct ReadOnDemandThroughputSettings {
        /// Maximum number of read request units for the specified replica of a global table.
        ///
        /// At least 1.
        pub max_read_request_units: Option<Value<i64>>,
    }

    impl Lower for ReadOnDemandThroughputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaxReadRequestUnits", self.max_read_request_units);
        }
    }

    /// `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalReadProvisionedThroughputSettings {
        /// At least 1.
        pub read_capacity_units: Option<Value<i64>>,
    }

    impl Lower for GlobalReadProvisionedThroughputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityUnits", self.read_capacity_units);
        }
    }

    /// Provides visibility into the number of read and write operations your table or secondary index can
    /// instantaneously support.
    #[derive(Clone, Debug, Default)]
    pub struct WarmThroughput {
        /// Represents the number of read operations your base table can instantaneously support.
        ///
        /// At least 1.
        pub read_units_per_second: Option<Value<i64>>,
        /// Represents the number of write operations your base table can instantaneously support.
        ///
        /// At least 1.
        pub write_units_per_second: Option<Value<i64>>,
    }

    impl Lower for WarmThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadUnitsPerSecond", self.read_units_per_second);
            to.set("WriteUnitsPerSecond", self.write_units_per_second);
        }
    }

    /// Sets the write request settings for a global table or a global secondary index. You can only specify this
    /// setting if your resource uses the `PAY_PER_REQUEST` `BillingMode`.
    #[derive(Clone, Debug, Default)]
    pub struct WriteOnDemandThroughputSettings {
        /// Maximum number of write request settings for the specified replica of a global table.
        ///
        /// At least 1.
        pub max_write_request_units: Option<Value<i64>>,
    }

    impl Lower for WriteOnDemandThroughputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaxWriteRequestUnits", self.max_write_request_units);
        }
    }

    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting
    /// must be specified if `BillingMode` is set to `PROVISIONED`.
    #[derive(Clone, Debug, Default)]
    pub struct WriteProvisionedThroughputSettings {
        /// Specifies auto scaling settings for the replica table or global secondary index.
        pub write_capacity_auto_scaling_settings: Option<Value<CapacityAutoScalingSettings>>,
    }

    impl Lower for WriteProvisionedThroughputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("WriteCapacityAutoScalingSettings", self.write_capacity_auto_scaling_settings);
        }
    }

    /// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write
    /// capacity.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityAutoScalingSettings {
        /// The maximum provisioned capacity units for the global table.
        ///
        /// Required. At least 1.
        pub max_capacity: Option<Value<i64>>,
        /// The minimum provisioned capacity units for the global table.
        ///
        /// Required. At least 1.
        pub min_capacity: Option<Value<i64>>,
        /// When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED`, DynamoDB requires you to specify read and
        /// write capacity unit values for the table and for each global secondary index.
        ///
        /// At least 1.
        pub seed_capacity: Option<Value<i64>>,
        /// Defines a target tracking scaling policy.
        ///
        /// Required.
        pub target_tracking_scaling_policy_configuration: Option<Value<TargetTrackingScalingPolicyConfiguration>>,
    }

    impl Lower for CapacityAutoScalingSettings {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
            to.set("SeedCapacity", self.seed_capacity);
            to.set("TargetTrackingScalingPolicyConfiguration", self.target_tracking_scaling_policy_configuration);
        }
    }

    /// Defines a target tracking scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingScalingPolicyConfiguration {
        /// Indicates whether scale in by the target tracking scaling policy is disabled. The default value is `false`.
        pub disable_scale_in: Option<Value<bool>>,
        /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
        ///
        /// At least 0.
        pub scale_in_cooldown: Option<Value<i64>>,
        /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can
        /// start.
        ///
        /// At least 0.
        pub scale_out_cooldown: Option<Value<i64>>,
        /// Defines a target value for the scaling policy.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DisableScaleIn", self.disable_scale_in);
            to.set("ScaleInCooldown", self.scale_in_cooldown);
            to.set("ScaleOutCooldown", self.scale_out_cooldown);
            to.set("TargetValue", self.target_value);
        }
    }

    /// The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas,
    /// or with two replicas and one witness.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalTableWitness {
        /// The name of the AWS Region that serves as a witness for the MRSC global table.
        pub region: Option<Value<String>>,
    }

    impl Lower for GlobalTableWitness {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
        }
    }

    /// Represents \*a single element\* of a key schema. A key schema specifies the attributes that make up the primary
    /// key of a table, or the key attributes of an index.
    #[derive(Clone, Debug, Default)]
    pub struct KeySchema {
        /// The name of a key attribute.
        ///
        /// Required. 1 to 255 characters. Some changes replace the resource.
        pub attribute_name: Option<Value<String>>,
        /// The role that this key attribute will assume.
        ///
        /// Required. One of `HASH`, `RANGE`. Some changes replace the resource.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for KeySchema {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// Represents the properties of a local secondary index. A local secondary index can only be created when its
    /// parent table is created.
    #[derive(Clone, Debug, Default)]
    pub struct LocalSecondaryIndex {
        /// The name of the local secondary index. The name must be unique among all other indexes on this table.
        ///
        /// Required. 3 to 255 characters. A change replaces the resource.
        pub index_name: Option<Value<String>>,
        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and
        /// key types.
        ///
        /// Required. A change replaces the resource.
        pub key_schema: Option<Value<Vec<KeySchema2>>>,
        /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in
        /// addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// Required. A change replaces the resource.
        pub projection: Option<Value<Projection>>,
    }

    impl Lower for LocalSecondaryIndex {
        fn fields(self, to: &mut Fields) {
            to.set("IndexName", self.index_name);
            to.set("KeySchema", self.key_schema);
            to.set("Projection", self.projection);
        }
    }

    /// Represents \*a single element\* of a key schema. A key schema specifies the attributes that make up the primary
    /// key of a table, or the key attributes of an index.
    #[derive(Clone, Debug, Default)]
    pub struct KeySchema2 {
        /// The name of a key attribute.
        ///
        /// Required. 1 to 255 characters. Some changes replace the resource.
        pub attribute_name: Option<Value<String>>,
        /// The role that this key attribute will assume.
        ///
        /// Required. One of `HASH`, `RANGE`. Some changes replace the resource.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for KeySchema2 {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// Defines settings specific to a single replica of a global table.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaSpecification {
        /// The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. When not
        /// specified, defaults to contributor insights disabled for the replica.
        pub contributor_insights_specification: Option<Value<ContributorInsightsSpecification>>,
        /// Determines if a replica is protected from deletion. When enabled, the table cannot be deleted by any user or
        /// process.
        pub deletion_protection_enabled: Option<Value<bool>>,
        pub disassociation_protection_enabled: Option<Value<bool>>,
        /// Defines additional settings for the global secondary indexes of this replica.
        pub global_secondary_indexes: Option<Value<Vec<ReplicaGlobalSecondaryIndexSpecification>>>,
        /// One of `ENABLED`, `DISABLED`.
        pub global_table_settings_replication_mode: Option<Value<String>>,
        /// Defines the Kinesis Data Streams configuration for the specified replica.
        pub kinesis_stream_specification: Option<Value<KinesisStreamSpecification>>,
        /// The settings used to enable point in time recovery. When not specified, defaults to point in time recovery
        /// disabled for the replica.
        pub point_in_time_recovery_specification: Option<Value<PointInTimeRecoverySpecification>>,
        /// Sets read request settings for the replica table.
        pub read_on_demand_throughput_settings: Option<Value<ReadOnDemandThroughputSettings>>,
        /// Defines read capacity settings for the replica table.
        pub read_provisioned_throughput_settings: Option<Value<ReadProvisionedThroughputSettings>>,
        /// The region in which this replica exists.
        ///
        /// Required.
        pub region: Option<Value<String>>,
        /// Represents the DynamoDB Streams configuration for a global table replica.
        pub replica_stream_specification: Option<Value<ReplicaStreamSpecification>>,
        /// A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global
        /// table.
        pub resource_policy: Option<Value<ResourcePolicy>>,
        /// Allows you to specify a customer-managed key for the replica. When using customer-managed keys for server-side
        /// encryption, this property must have a value in all replicas.
        pub sse_specification: Option<Value<ReplicaSSESpecification>>,
        /// The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
        pub table_class: Option<Value<String>>,
        /// An array of key-value pairs to apply to this replica.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for ReplicaSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContributorInsightsSpecification", self.contributor_insights_specification);
            to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
            to.set("DisassociationProtectionEnabled", self.disassociation_protection_enabled);
            to.set("GlobalSecondaryIndexes", self.global_secondary_indexes);
            to.set("GlobalTableSettingsReplicationMode", self.global_table_settings_replication_mode);
            to.set("KinesisStreamSpecification", self.kinesis_stream_specification);
            to.set("PointInTimeRecoverySpecification", self.point_in_time_recovery_specification);
            to.set("ReadOnDemandThroughputSettings", self.read_on_demand_throughput_settings);
            to.set("ReadProvisionedThroughputSettings", self.read_provisioned_throughput_settings);
            to.set("Region", self.region);
            to.set("ReplicaStreamSpecification", self.replica_stream_specification);
            to.set("ResourcePolicy", self.resource_policy);
            to.set("SSESpecification", self.sse_specification);
            to.set("TableClass", self.table_class);
            to.set("Tags", self.tags);
        }
    }

    /// Configures contributor insights settings for a replica or one of its indexes.
    #[derive(Clone, Debug, Default)]
    pub struct ContributorInsightsSpecification {
        /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are
        /// `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only
        /// throttled events).
        ///
        /// One of `ACCESSED_AND_THROTTLED_KEYS`, `THROTTLED_KEYS`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for ContributorInsightsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Mode", self.mode);
        }
    }

    /// Represents the properties of a global secondary index that can be set on a per-replica basis.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaGlobalSecondaryIndexSpecification {
        /// Updates the status for contributor insights for a specific table or index.
        pub contributor_insights_specification: Option<Value<ContributorInsightsSpecification>>,
        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// Sets the read request settings for a replica global secondary index. You can only specify this setting if your
        /// resource uses the `PAY_PER_REQUEST` `BillingMode`.
        pub read_on_demand_throughput_settings: Option<Value<ReadOnDemandThroughputSettings>>,
        /// Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is
        /// set to `PROVISIONED`.
        pub read_provisioned_throughput_settings: Option<Value<ReadProvisionedThroughputSettings>>,
    }

    impl Lower for ReplicaGlobalSecondaryIndexSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContributorInsightsSpecification", self.contributor_insights_specification);
            to.set("IndexName", self.index_name);
            to.set("ReadOnDemandThroughputSettings", self.read_on_demand_throughput_settings);
            to.set("ReadProvisionedThroughputSettings", self.read_provisioned_throughput_settings);
        }
    }

    /// Allows you to specify the read capacity settings for a replica table or a replica global secondary index when
    /// the `BillingMode` is set to `PROVISIONED`.
    #[derive(Clone, Debug, Default)]
    pub struct ReadProvisionedThroughputSettings {
        /// Specifies auto scaling settings for the replica table or global secondary index.
        pub read_capacity_auto_scaling_settings: Option<Value<CapacityAutoScalingSettings>>,
        /// Specifies a fixed read capacity for the replica table or global secondary index.
        ///
        /// At least 1.
        pub read_capacity_units: Option<Value<i64>>,
    }

    impl Lower for ReadProvisionedThroughputSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityAutoScalingSettings", self.read_capacity_auto_scaling_settings);
            to.set("ReadCapacityUnits", self.read_capacity_units);
        }
    }

    /// The Kinesis Data Streams configuration for the specified global table replica.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamSpecification {
        /// The precision for the time and date that the stream was created.
        ///
        /// One of `MICROSECOND`, `MILLISECOND`.
        pub approximate_creation_date_time_precision: Option<Value<String>>,
        /// The ARN for a specific Kinesis data stream.
        ///
        /// Required.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ApproximateCreationDateTimePrecision", self.approximate_creation_date_time_precision);
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// Represents the settings used to enable point in time recovery.
    #[derive(Clone, Debug, Default)]
    pub struct PointInTimeRecoverySpecification {
        /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
        pub point_in_time_recovery_enabled: Option<Value<bool>>,
        /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only
        /// recoverable to any point-in-time from within the configured recovery period.
        ///
        /// 1 to 35.
        pub recovery_period_in_days: Option<Value<i64>>,
    }

    impl Lower for PointInTimeRecoverySpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PointInTimeRecoveryEnabled", self.point_in_time_recovery_enabled);
            to.set("RecoveryPeriodInDays", self.recovery_period_in_days);
        }
    }

    /// Represents the DynamoDB Streams configuration for a global table replica.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaStreamSpecification {
        /// A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global
        /// table replica.
        pub resource_policy: Option<Value<ResourcePolicy>>,
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for ReplicaStreamSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourcePolicy", self.resource_policy);
            to.set("Tags", self.tags);
        }
    }

    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such
    /// as a table, its indexes, and stream.
    #[derive(Clone, Debug, Default)]
    pub struct ResourcePolicy {
        /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes,
        /// and stream.
        ///
        /// Required.
        pub policy_document: Option<Value<Json>>,
    }

    impl Lower for ResourcePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
        }
    }

    /// `Tag` of `AWS::DynamoDB::GlobalTable`.
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

    /// Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via
    /// ARN, key ID, or alias.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaSSESpecification {
        /// The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name
        /// (ARN), alias name, or alias ARN.
        ///
        /// Required.
        pub kms_master_key_id: Option<Value<String>>,
    }

    impl Lower for ReplicaSSESpecification {
        fn fields(self, to: &mut Fields) {
            to.set("KMSMasterKeyId", self.kms_master_key_id);
        }
    }

    /// Represents the settings used to enable server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct SSESpecification {
        /// Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key. If enabled
        /// (true), server-side encryption type is set to KMS and an AWS managed key is used ( AWS charges apply).
        ///
        /// Required.
        pub sse_enabled: Option<Value<bool>>,
        /// Server-side encryption type. The only supported value is.
        ///
        /// One of `KMS`.
        pub sse_type: Option<Value<String>>,
    }

    impl Lower for SSESpecification {
        fn fields(self, to: &mut Fields) {
            to.set("SSEEnabled", self.sse_enabled);
            to.set("SSEType", self.sse_type);
        }
    }

    /// Represents the DynamoDB Streams configuration for a table in DynamoDB.
    #[derive(Clone, Debug, Default)]
    pub struct StreamSpecification {
        /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for
        /// this table.
        ///
        /// Required. One of `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`, `NEW_IMAGE`, `OLD_IMAGE`.
        pub stream_view_type: Option<Value<String>>,
    }

    impl Lower for StreamSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("StreamViewType", self.stream_view_type);
        }
    }

    /// Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will
    /// have the same time to live configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TimeToLiveSpecification {
        /// The name of the attribute used to store the expiration time for items in the table.
        pub attribute_name: Option<Value<String>>,
        /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TimeToLiveSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("Enabled", self.enabled);
        }
    }

    /// `VectorIndex` of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    pub struct VectorIndex {
        /// Required. 1 to 4096.
        pub dimensions: Option<Value<i64>>,
        /// Required. One of `COSINE`, `DOT_PRODUCT`, `EUCLIDEAN`.
        pub distance_function: Option<Value<String>>,
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// Required.
        pub projection: Option<Value<Projection>>,
        /// At least 1 items.
        pub search_schema: Option<Value<Vec<SearchSchemaElement>>>,
        /// Required.
        pub vector_attribute: Option<Value<VectorAttribute>>,
    }

    impl Lower for VectorIndex {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("DistanceFunction", self.distance_function);
            to.set("IndexName", self.index_name);
            to.set("Projection", self.projection);
            to.set("SearchSchema", self.search_schema);
            to.set("VectorAttribute", self.vector_attribute);
        }
    }

    /// `SearchSchemaElement` of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    pub struct SearchSchemaElement {
        /// Required. 0 to 65535 characters.
        pub attribute_name: Option<Value<String>>,
        /// Required. One of `HASH`, `INLINE_FILTER`.
        pub search_schema_element_type: Option<Value<String>>,
    }

    impl Lower for SearchSchemaElement {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("SearchSchemaElementType", self.search_schema_element_type);
        }
    }

    /// `VectorAttribute` of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    pub struct VectorAttribute {
        /// Required. 1 to 255 characters.
        pub attribute_name: Option<Value<String>>,
    }

    impl Lower for VectorAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
        }
    }
}

/// `AWS::DynamoDB::Table`.
///
/// The `AWS::DynamoDB::Table` resource creates a DynamoDB table. For more information, see CreateTable in the
/// \*Amazon DynamoDB API Reference\*.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}`.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// A list of attributes that describe the key schema for the table and indexes.
    pub attribute_definitions: Option<Value<Vec<table::AttributeDefinition>>>,
    /// Specify how you are charged for read and write throughput and how you manage capacity.
    ///
    /// One of `PAY_PER_REQUEST`, `PROVISIONED`.
    pub billing_mode: Option<Value<String>>,
    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which
    /// events to monitor.
    pub contributor_insights_specification: Option<Value<table::ContributorInsightsSpecification>>,
    /// Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or
    /// process.
    pub deletion_protection_enabled: Option<Value<bool>>,
    /// Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes.
    pub global_secondary_indexes: Option<Value<Vec<table::GlobalSecondaryIndex>>>,
    /// Specifies the properties of data being imported from the S3 bucket source to the" table.
    ///
    /// A change replaces the resource.
    pub import_source_specification: Option<Value<table::ImportSourceSpecification>>,
    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property
    /// must also be defined in the `AttributeDefinitions` property.
    ///
    /// Required. At least 1 items. Some changes replace the resource.
    pub key_schema: Option<Value<Json>>,
    /// The Kinesis Data Streams configuration for the specified table.
    pub kinesis_stream_specification: Option<Value<table::KinesisStreamSpecification>>,
    /// Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each index
    /// is scoped to a given hash key value.
    pub local_secondary_indexes: Option<Value<Vec<table::LocalSecondaryIndex>>>,
    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you
    /// must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<Value<table::OnDemandThroughput>>,
    /// The settings used to enable point in time recovery.
    pub point_in_time_recovery_specification: Option<Value<table::PointInTimeRecoverySpecification>>,
    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`.
    pub provisioned_throughput: Option<Value<table::ProvisionedThroughput>>,
    /// An AWS resource-based policy document in JSON format that will be attached to the table.
    pub resource_policy: Option<Value<table::ResourcePolicy>>,
    /// Specifies the settings to enable server-side encryption.
    pub sse_specification: Option<Value<table::SSESpecification>>,
    /// The settings for the DynamoDB table stream, which captures changes to items stored in the table. Including this
    /// property in your AWS CloudFormation template automatically enables streaming.
    pub stream_specification: Option<Value<table::StreamSpecification>>,
    /// The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    ///
    /// One of `STANDARD`, `STANDARD_INFREQUENT_ACCESS`.
    pub table_class: Option<Value<String>>,
    /// A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses
    /// that ID for the table name.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<table::Tag>>>,
    /// Specifies the Time to Live (TTL) settings for the table.
    pub time_to_live_specification: Option<Value<table::TimeToLiveSpecification>>,
    /// At least 1 items.
    pub vector_indexes: Option<Value<Vec<table::VectorIndex>>>,
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    pub warm_throughput: Option<Value<table::WarmThroughput>>,
}

impl Lower for Table {
    fn fields(self, to: &mut Fields) {
        to.set("AttributeDefinitions", self.attribute_definitions);
        to.set("BillingMode", self.billing_mode);
        to.set("ContributorInsightsSpecification", self.contributor_insights_specification);
        to.set("DeletionProtectionEnabled", self.deletion_protection_enabled);
        to.set("GlobalSecondaryIndexes", self.global_secondary_indexes);
        to.set("ImportSourceSpecification", self.import_source_specification);
        to.set("KeySchema", self.key_schema);
        to.set("KinesisStreamSpecification", self.kinesis_stream_specification);
        to.set("LocalSecondaryIndexes", self.local_secondary_indexes);
        to.set("OnDemandThroughput", self.on_demand_throughput);
        to.set("PointInTimeRecoverySpecification", self.point_in_time_recovery_specification);
        to.set("ProvisionedThroughput", self.provisioned_throughput);
        to.set("ResourcePolicy", self.resource_policy);
        to.set("SSESpecification", self.sse_specification);
        to.set("StreamSpecification", self.stream_specification);
        to.set("TableClass", self.table_class);
        to.set("TableName", self.table_name);
        to.set("Tags", self.tags);
        to.set("TimeToLiveSpecification", self.time_to_live_specification);
        to.set("VectorIndexes", self.vector_indexes);
        to.set("WarmThroughput", self.warm_throughput);
    }
}

impl Level1 for Table {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Table> {
    /// `Ref`: its `TableName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as
    /// `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the DynamoDB stream, such as
    /// `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    pub fn stream_arn(self) -> Value<Arn> {
        self.attribute("StreamArn")
    }
}

/// What [`Table`] is made of.
pub mod table {
    use super::*;

    /// Represents an attribute for describing the schema for the table and indexes.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeDefinition {
        /// A name for the attribute.
        ///
        /// Required. 1 to 255 characters.
        pub attribute_name: Option<Value<String>>,
        /// The data type for the attribute, where.
        ///
        /// Required. One of `B`, `N`, `S`.
        pub attribute_type: Option<Value<String>>,
    }

    impl Lower for AttributeDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("AttributeType", self.attribute_type);
        }
    }

    /// Configures contributor insights settings for a table or one of its indexes.
    #[derive(Clone, Debug, Default)]
    pub struct ContributorInsightsSpecification {
        /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Specifies the CloudWatch Contributor Insights mode for a table. Valid values are `ACCESSED_AND_THROTTLED_KEYS`
        /// (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events).
        ///
        /// One of `ACCESSED_AND_THROTTLED_KEYS`, `THROTTLED_KEYS`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for ContributorInsightsSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Mode", self.mode);
        }
    }

    /// Represents the properties of a global secondary index.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalSecondaryIndex {
        /// The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define
        /// which events to monitor.
        pub contributor_insights_specification: Option<Value<ContributorInsightsSpecification>>,
        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and
        /// key types.
        ///
        /// Required. At least 1 items.
        pub key_schema: Option<Value<Vec<GlobalSecondaryIndexKeySchema>>>,
        /// The maximum number of read and write units for the specified global secondary index. If you use this parameter,
        /// you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
        pub on_demand_throughput: Option<Value<OnDemandThroughput>>,
        /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in
        /// addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// Required.
        pub projection: Option<Value<Projection>>,
        /// Represents the provisioned throughput settings for the specified global secondary index. You must use either
        /// `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
        pub provisioned_throughput: Option<Value<ProvisionedThroughput>>,
        /// Represents the warm throughput value (in read units per second and write units per second) for the specified
        /// secondary index.
        pub warm_throughput: Option<Value<WarmThroughput>>,
    }

    impl Lower for GlobalSecondaryIndex {
        fn fields(self, to: &mut Fields) {
            to.set("ContributorInsightsSpecification", self.contributor_insights_specification);
            to.set("IndexName", self.index_name);
            to.set("KeySchema", self.key_schema);
            to.set("OnDemandThroughput", self.on_demand_throughput);
            to.set("Projection", self.projection);
            to.set("ProvisionedThroughput", self.provisioned_throughput);
            to.set("WarmThroughput", self.warm_throughput);
        }
    }

    /// `GlobalSecondaryIndexKeySchema` of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalSecondaryIndexKeySchema {
        /// Required.
        pub attribute_name: Option<Value<String>>,
        /// Required.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for GlobalSecondaryIndexKeySchema {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you
    /// must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandThroughput {
        /// Maximum number of read request units for the specified table.
        ///
        /// At least 1.
        pub max_read_request_units: Option<Value<i64>>,
        /// Maximum number of write request units for the specified table.
        ///
        /// At least 1.
        pub max_write_request_units: Option<Value<i64>>,
    }

    impl Lower for OnDemandThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("MaxReadRequestUnits", self.max_read_request_units);
            to.set("MaxWriteRequestUnits", self.max_write_request_units);
        }
    }

    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
    /// primary key attributes and index key attributes, which are automatically projected.
    #[derive(Clone, Debug, Default)]
    pub struct Projection {
        /// Represents the non-key attribute names which will be projected into the index.
        ///
        /// At least 0 items.
        pub non_key_attributes: Option<Value<Vec<String>>>,
        /// The set of attributes that are projected into the index.
        ///
        /// One of `ALL`, `INCLUDE`, `KEYS_ONLY`.
        pub projection_type: Option<Value<String>>,
    }

    impl Lower for Projection {
        fn fields(self, to: &mut Fields) {
            to.set("NonKeyAttributes", self.non_key_attributes);
            to.set("ProjectionType", self.projection_type);
        }
    }

    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedThroughput {
        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a
        /// `ThrottlingException`.
        ///
        /// Required. At least 0.
        pub read_capacity_units: Option<Value<i64>>,
        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException`. For more
        /// information, see Specifying Read and Write Requirements in the \*Amazon DynamoDB Developer Guide\*.
        ///
        /// Required. At least 0.
        pub write_capacity_units: Option<Value<i64>>,
    }

    impl Lower for ProvisionedThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityUnits", self.read_capacity_units);
            to.set("WriteCapacityUnits", self.write_capacity_units);
        }
    }

    /// Provides visibility into the number of read and write operations your table or secondary index can
    /// instantaneously support.
    #[derive(Clone, Debug, Default)]
    pub struct WarmThroughput {
        /// Represents the number of read operations your base table can instantaneously support.
        ///
        /// At least 1.
        pub read_units_per_second: Option<Value<i64>>,
        /// Represents the number of write operations your base table can instantaneously support.
        ///
        /// At least 1.
        pub write_units_per_second: Option<Value<i64>>,
    }

    impl Lower for WarmThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadUnitsPerSecond", self.read_units_per_second);
            to.set("WriteUnitsPerSecond", self.write_units_per_second);
        }
    }

    /// Specifies the properties of data being imported from the S3 bucket source to the table.
    #[derive(Clone, Debug, Default)]
    pub struct ImportSourceSpecification {
        /// Type of compression to be used on the input coming from the imported table.
        ///
        /// A change replaces the resource.
        pub input_compression_type: Option<Value<String>>,
        /// The format of the source data. Valid values for `ImportFormat` are `CSV`, `DYNAMODB_JSON` or `ION`.
        ///
        /// Required. A change replaces the resource.
        pub input_format: Option<Value<String>>,
        /// Additional properties that specify how the input is formatted,.
        ///
        /// A change replaces the resource.
        pub input_format_options: Option<Value<InputFormatOptions>>,
        /// The S3 bucket that provides the source for the import.
        ///
        /// Required. A change replaces the resource.
        pub s3_bucket_source: Option<Value<S3BucketSource>>,
    }

    impl Lower for ImportSourceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("InputCompressionType", self.input_compression_type);
            to.set("InputFormat", self.input_format);
            to.set("InputFormatOptions", self.input_format_options);
            to.set("S3BucketSource", self.s3_bucket_source);
        }
    }

    /// The format options for the data that was imported into the target table. There is one value, CsvOption.
    #[derive(Clone, Debug, Default)]
    pub struct InputFormatOptions {
        /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
        ///
        /// A change replaces the resource.
        pub csv: Option<Value<Csv>>,
    }

    impl Lower for InputFormatOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
        }
    }

    /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
    #[derive(Clone, Debug, Default)]
    pub struct Csv {
        /// The delimiter used for separating items in the CSV file being imported.
        ///
        /// A change replaces the resource.
        pub delimiter: Option<Value<String>>,
        /// List of the headers used to specify a common header for all source CSV files being imported. If this field is
        /// specified then the first line of each CSV file is treated as data instead of the header.
        ///
        /// A change replaces the resource.
        pub header_list: Option<Value<Vec<String>>>,
    }

    impl Lower for Csv {
        fn fields(self, to: &mut Fields) {
            to.set("Delimiter", self.delimiter);
            to.set("HeaderList", self.header_list);
        }
    }

    /// The S3 bucket that is being imported from.
    #[derive(Clone, Debug, Default)]
    pub struct S3BucketSource {
        /// The S3 bucket that is being imported from.
        ///
        /// Required. A change replaces the resource.
        pub s3_bucket: Option<Value<String>>,
        /// The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester this is
        /// optional.
        ///
        /// A change replaces the resource.
        pub s3_bucket_owner: Option<Value<String>>,
        /// The key prefix shared by all S3 Objects that are being imported.
        ///
        /// A change replaces the resource.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for S3BucketSource {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3BucketOwner", self.s3_bucket_owner);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }

    /// Represents \*a single element\* of a key schema. A key schema specifies the attributes that make up the primary
    /// key of a table, or the key attributes of an index.
    #[derive(Clone, Debug, Default)]
    pub struct KeySchema {
        /// The name of a key attribute.
        ///
        /// Required.
        pub attribute_name: Option<Value<String>>,
        /// The role that this key attribute will assume.
        ///
        /// Required.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for KeySchema {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// The Kinesis Data Streams configuration for the specified table.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamSpecification {
        /// The precision for the time and date that the stream was created.
        ///
        /// One of `MICROSECOND`, `MILLISECOND`.
        pub approximate_creation_date_time_precision: Option<Value<String>>,
        /// The ARN for a specific Kinesis data stream.
        ///
        /// Required.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ApproximateCreationDateTimePrecision", self.approximate_creation_date_time_precision);
            to.set("StreamArn", self.stream_arn);
        }
    }

    /// Represents the properties of a local secondary index. A local secondary index can only be created when its
    /// parent table is created.
    #[derive(Clone, Debug, Default)]
    pub struct LocalSecondaryIndex {
        /// The name of the local secondary index. The name must be unique among all other indexes on this table.
        ///
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and
        /// key types.
        ///
        /// Required.
        pub key_schema: Option<Value<Vec<KeySchema2>>>,
        /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in
        /// addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// Required.
        pub projection: Option<Value<Projection>>,
    }

    impl Lower for LocalSecondaryIndex {
        fn fields(self, to: &mut Fields) {
            to.set("IndexName", self.index_name);
            to.set("KeySchema", self.key_schema);
            to.set("Projection", self.projection);
        }
    }

    /// Represents \*a single element\* of a key schema. A key schema specifies the attributes that make up the primary
    /// key of a table, or the key attributes of an index.
    #[derive(Clone, Debug, Default)]
    pub struct KeySchema2 {
        /// The name of a key attribute.
        ///
        /// Required.
        pub attribute_name: Option<Value<String>>,
        /// The role that this key attribute will assume.
        ///
        /// Required.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for KeySchema2 {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("KeyType", self.key_type);
        }
    }

    /// The settings used to enable point in time recovery.
    #[derive(Clone, Debug, Default)]
    pub struct PointInTimeRecoverySpecification {
        /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
        pub point_in_time_recovery_enabled: Option<Value<bool>>,
        /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only
        /// recoverable to any point-in-time from within the configured recovery period.
        ///
        /// 1 to 35.
        pub recovery_period_in_days: Option<Value<i64>>,
    }

    impl Lower for PointInTimeRecoverySpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PointInTimeRecoveryEnabled", self.point_in_time_recovery_enabled);
            to.set("RecoveryPeriodInDays", self.recovery_period_in_days);
        }
    }

    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such
    /// as a table, its indexes, and stream.
    #[derive(Clone, Debug, Default)]
    pub struct ResourcePolicy {
        /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or
        /// both.
        ///
        /// Required.
        pub policy_document: Option<Value<Json>>,
    }

    impl Lower for ResourcePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("PolicyDocument", self.policy_document);
        }
    }

    /// Represents the settings used to enable server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct SSESpecification {
        /// The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name
        /// (ARN), alias name, or alias ARN.
        pub kms_master_key_id: Option<Value<String>>,
        /// Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled
        /// (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS charges apply).
        ///
        /// Required.
        pub sse_enabled: Option<Value<bool>>,
        /// Server-side encryption type. The only supported value is.
        ///
        /// One of `KMS`.
        pub sse_type: Option<Value<String>>,
    }

    impl Lower for SSESpecification {
        fn fields(self, to: &mut Fields) {
            to.set("KMSMasterKeyId", self.kms_master_key_id);
            to.set("SSEEnabled", self.sse_enabled);
            to.set("SSEType", self.sse_type);
        }
    }

    /// Represents the DynamoDB Streams configuration for a table in DynamoDB.
    #[derive(Clone, Debug, Default)]
    pub struct StreamSpecification {
        /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such
        /// as a table's streams.
        pub resource_policy: Option<Value<ResourcePolicy>>,
        /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for
        /// this table.
        ///
        /// Required. One of `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`, `NEW_IMAGE`, `OLD_IMAGE`.
        pub stream_view_type: Option<Value<String>>,
        /// Specifies the tags to apply to the DDB stream. Stream tags are independent of table tags. For an overview on
        /// tagging DynamoDB resources, see Tagging for DynamoDB in the \*Amazon DynamoDB Developer Guide\*.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for StreamSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourcePolicy", self.resource_policy);
            to.set("StreamViewType", self.stream_view_type);
            to.set("Tags", self.tags);
        }
    }

    /// Describes a tag. A tag is a key-value pair. You can add up to 50 tags to a single DynamoDB table. AWS-assigned
    /// tag names and values are automatically assigned the ``aws:`` prefix, which the user cannot assign.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag. Tag keys are case sensitive. Each DynamoDB table can only have up to one tag with the same
        /// key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag. Tag values are case-sensitive and can be null.
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

    /// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
    #[derive(Clone, Debug, Default)]
    pub struct TimeToLiveSpecification {
        /// The name of the TTL attribute used to store the expiration time for items in the table.
        pub attribute_name: Option<Value<String>>,
        /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TimeToLiveSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("Enabled", self.enabled);
        }
    }

    /// `VectorIndex` of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    pub struct VectorIndex {
        /// Required. 1 to 4096.
        pub dimensions: Option<Value<i64>>,
        /// Required. One of `COSINE`, `DOT_PRODUCT`, `EUCLIDEAN`.
        pub distance_function: Option<Value<String>>,
        /// Required. 3 to 255 characters.
        pub index_name: Option<Value<String>>,
        /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
        /// primary key attributes and index key attributes, which are automatically projected.
        ///
        /// Required.
        pub projection: Option<Value<Projection>>,
        /// At least 1 items.
        pub search_schema: Option<Value<Vec<SearchSchemaElement>>>,
        /// Required.
        pub vector_attribute: Option<Value<VectorAttribute>>,
    }

    impl Lower for VectorIndex {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("DistanceFunction", self.distance_function);
            to.set("IndexName", self.index_name);
            to.set("Projection", self.projection);
            to.set("SearchSchema", self.search_schema);
            to.set("VectorAttribute", self.vector_attribute);
        }
    }

    /// `SearchSchemaElement` of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    pub struct SearchSchemaElement {
        /// Required. 0 to 65535 characters.
        pub attribute_name: Option<Value<String>>,
        /// Required. One of `HASH`, `INLINE_FILTER`.
        pub search_schema_element_type: Option<Value<String>>,
    }

    impl Lower for SearchSchemaElement {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("SearchSchemaElementType", self.search_schema_element_type);
        }
    }

    /// `VectorAttribute` of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    pub struct VectorAttribute {
        /// Required. 1 to 255 characters.
        pub attribute_name: Option<Value<String>>,
    }

    impl Lower for VectorAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
        }
    }
}
