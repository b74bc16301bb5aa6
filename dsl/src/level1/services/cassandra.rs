//! `AWS::Cassandra`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Cassandra::Keyspace`.
///
/// You can use the `AWS::Cassandra::Keyspace` resource to create a new keyspace in Amazon Keyspaces (for Apache
/// Cassandra).
///
/// Its ARN: `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/`.
#[derive(Clone, Debug, Default)]
pub struct Keyspace {
    /// Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace.
    pub client_side_timestamps_enabled: Option<Value<bool>>,
    /// The name of the keyspace to be created. The keyspace name is case sensitive. If you don't specify a name, AWS
    /// CloudFormation generates a unique ID and uses that ID for the keyspace name.
    ///
    /// A change replaces the resource.
    pub keyspace_name: Option<Value<String>>,
    /// Specifies the `ReplicationStrategy` of a keyspace. The options are.
    ///
    /// A change replaces the resource.
    pub replication_specification: Option<Value<keyspace::ReplicationSpecification>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<keyspace::Tag>>>,
}

impl Lower for Keyspace {
    fn fields(self, to: &mut Fields) {
        to.set("ClientSideTimestampsEnabled", self.client_side_timestamps_enabled);
        to.set("KeyspaceName", self.keyspace_name);
        to.set("ReplicationSpecification", self.replication_specification);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Keyspace {
    const TYPE: &'static str = "AWS::Cassandra::Keyspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Keyspace> {
    /// `Ref`: its `KeyspaceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Keyspace`] is made of.
pub mod keyspace {
    use super::*;

    /// You can use `ReplicationSpecification` to configure the `ReplicationStrategy` of a keyspace in Amazon Keyspaces.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationSpecification {
        /// Specifies the AWS Regions that the keyspace is replicated in. You must specify at least two Regions, including
        /// the Region that the keyspace is being created in.
        ///
        /// 2 to 20 items. A change replaces the resource.
        pub region_list: Option<Value<Vec<String>>>,
        /// The options are.
        ///
        /// One of `SINGLE_REGION`, `MULTI_REGION`. A change replaces the resource.
        pub replication_strategy: Option<Value<String>>,
    }

    impl Lower for ReplicationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("RegionList", self.region_list);
            to.set("ReplicationStrategy", self.replication_strategy);
        }
    }

    /// `Tag` of `AWS::Cassandra::Keyspace`.
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

/// `AWS::Cassandra::Table`.
///
/// You can use the `AWS::Cassandra::Table` resource to create a new table in Amazon Keyspaces (for Apache
/// Cassandra).
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The optional auto scaling capacity settings for a table in provisioned capacity mode.
    pub auto_scaling_specifications: Option<Value<table::AutoScalingSpecification>>,
    /// The billing mode for the table, which determines how you'll be charged for reads and writes.
    pub billing_mode: Option<Value<table::BillingMode>>,
    /// The settings for the CDC stream of a table. For more information about CDC streams, see Working with change data
    /// capture (CDC) streams in Amazon Keyspaces in the \*Amazon Keyspaces Developer Guide\*.
    pub cdc_specification: Option<Value<table::CdcSpecification>>,
    /// Enables client-side timestamps for the table. By default, the setting is disabled. You can enable client-side
    /// timestamps with the following option.
    ///
    /// A change replaces the resource.
    pub client_side_timestamps_enabled: Option<Value<bool>>,
    /// One or more columns that determine how the table data is sorted.
    ///
    /// A change replaces the resource.
    pub clustering_key_columns: Option<Value<Vec<table::ClusteringKeyColumn>>>,
    /// The default Time To Live (TTL) value for all rows in a table in seconds. The maximum configurable value is
    /// 630,720,000 seconds, which is the equivalent of 20 years.
    ///
    /// At least 0.
    pub default_time_to_live: Option<Value<i64>>,
    /// The encryption at rest options for the table.
    pub encryption_specification: Option<Value<table::EncryptionSpecification>>,
    /// The name of the keyspace to create the table in. The keyspace must already exist.
    ///
    /// Required. A change replaces the resource.
    pub keyspace_name: Option<Value<String>>,
    /// One or more columns that uniquely identify every row in the table. Every table must have a partition key.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub partition_key_columns: Option<Value<Vec<table::Column>>>,
    /// Specifies if point-in-time recovery is enabled or disabled for the table. The options are
    /// `PointInTimeRecoveryEnabled=true` and `PointInTimeRecoveryEnabled=false`.
    pub point_in_time_recovery_enabled: Option<Value<bool>>,
    /// One or more columns that are not part of the primary key - that is, columns that are \*not\* defined as
    /// partition key columns or clustering key columns.
    pub regular_columns: Option<Value<Vec<table::Column>>>,
    /// The AWS Region specific settings of a multi-Region table.
    ///
    /// At least 1 items.
    pub replica_specifications: Option<Value<Vec<table::ReplicaSpecification>>>,
    /// The name of the table to be created. The table name is case sensitive. If you don't specify a name, AWS
    /// CloudFormation generates a unique ID and uses that ID for the table name.
    ///
    /// A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<table::Tag>>>,
    /// Warm throughput configuration for the table.
    pub warm_throughput: Option<Value<table::WarmThroughput>>,
}

impl Lower for Table {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingSpecifications", self.auto_scaling_specifications);
        to.set("BillingMode", self.billing_mode);
        to.set("CdcSpecification", self.cdc_specification);
        to.set("ClientSideTimestampsEnabled", self.client_side_timestamps_enabled);
        to.set("ClusteringKeyColumns", self.clustering_key_columns);
        to.set("DefaultTimeToLive", self.default_time_to_live);
        to.set("EncryptionSpecification", self.encryption_specification);
        to.set("KeyspaceName", self.keyspace_name);
        to.set("PartitionKeyColumns", self.partition_key_columns);
        to.set("PointInTimeRecoveryEnabled", self.point_in_time_recovery_enabled);
        to.set("RegularColumns", self.regular_columns);
        to.set("ReplicaSpecifications", self.replica_specifications);
        to.set("TableName", self.table_name);
        to.set("Tags", self.tags);
        to.set("WarmThroughput", self.warm_throughput);
    }
}

impl Level1 for Table {
    const TYPE: &'static str = "AWS::Cassandra::Table";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Table> {
    /// `Ref`: `KeyspaceName`, `TableName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Table`] is made of.
pub mod table {
    use super::*;

    /// The optional auto scaling capacity settings for a table in provisioned capacity mode.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingSpecification {
        /// The auto scaling settings for the table's read capacity.
        pub read_capacity_auto_scaling: Option<Value<AutoScalingSetting>>,
        /// The auto scaling settings for the table's write capacity.
        pub write_capacity_auto_scaling: Option<Value<AutoScalingSetting>>,
    }

    impl Lower for AutoScalingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityAutoScaling", self.read_capacity_auto_scaling);
            to.set("WriteCapacityAutoScaling", self.write_capacity_auto_scaling);
        }
    }

    /// The optional auto scaling settings for a table with provisioned throughput capacity.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingSetting {
        /// This optional parameter enables auto scaling for the table if set to `false`.
        pub auto_scaling_disabled: Option<Value<bool>>,
        /// Manage costs by specifying the maximum amount of throughput to provision. The value must be between 1 and the
        /// max throughput per second quota for your account (40,000 by default).
        ///
        /// At least 1.
        pub maximum_units: Option<Value<i64>>,
        /// The minimum level of throughput the table should always be ready to support. The value must be between 1 and the
        /// max throughput per second quota for your account (40,000 by default).
        ///
        /// At least 1.
        pub minimum_units: Option<Value<i64>>,
        /// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto
        /// scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value
        /// that you specify.
        pub scaling_policy: Option<Value<ScalingPolicy>>,
    }

    impl Lower for AutoScalingSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingDisabled", self.auto_scaling_disabled);
            to.set("MaximumUnits", self.maximum_units);
            to.set("MinimumUnits", self.minimum_units);
            to.set("ScalingPolicy", self.scaling_policy);
        }
    }

    /// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto
    /// scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value
    /// that you specify.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingPolicy {
        /// The auto scaling policy that scales a table based on the ratio of consumed to provisioned capacity.
        pub target_tracking_scaling_policy_configuration: Option<Value<TargetTrackingScalingPolicyConfiguration>>,
    }

    impl Lower for ScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("TargetTrackingScalingPolicyConfiguration", self.target_tracking_scaling_policy_configuration);
        }
    }

    /// Amazon Keyspaces supports the `target tracking` auto scaling policy for a provisioned table. This policy scales
    /// a table based on the ratio of consumed to provisioned capacity.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingScalingPolicyConfiguration {
        /// Specifies if `scale-in` is enabled.
        pub disable_scale_in: Option<Value<bool>>,
        /// Specifies a `scale-in` cool down period.
        pub scale_in_cooldown: Option<Value<i64>>,
        /// Specifies a scale out cool down period.
        pub scale_out_cooldown: Option<Value<i64>>,
        /// Specifies the target value for the target tracking auto scaling policy.
        ///
        /// Required.
        pub target_value: Option<Value<i64>>,
    }

    impl Lower for TargetTrackingScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DisableScaleIn", self.disable_scale_in);
            to.set("ScaleInCooldown", self.scale_in_cooldown);
            to.set("ScaleOutCooldown", self.scale_out_cooldown);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Determines the billing mode for the table - on-demand or provisioned.
    #[derive(Clone, Debug, Default)]
    pub struct BillingMode {
        /// The billing mode for the table.
        ///
        /// Required. One of `PROVISIONED`, `ON_DEMAND`.
        pub mode: Option<Value<String>>,
        /// The provisioned read capacity and write capacity for the table. For more information, see Provisioned throughput
        /// capacity mode in the \*Amazon Keyspaces Developer Guide\*.
        pub provisioned_throughput: Option<Value<ProvisionedThroughput>>,
    }

    impl Lower for BillingMode {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
            to.set("ProvisionedThroughput", self.provisioned_throughput);
        }
    }

    /// The provisioned throughput for the table, which consists of `ReadCapacityUnits` and `WriteCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedThroughput {
        /// The amount of read capacity that's provisioned for the table. For more information, see Read/write capacity mode
        /// in the \*Amazon Keyspaces Developer Guide\*.
        ///
        /// Required. At least 1.
        pub read_capacity_units: Option<Value<i64>>,
        /// The amount of write capacity that's provisioned for the table. For more information, see Read/write capacity
        /// mode in the \*Amazon Keyspaces Developer Guide\*.
        ///
        /// Required. At least 1.
        pub write_capacity_units: Option<Value<i64>>,
    }

    impl Lower for ProvisionedThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityUnits", self.read_capacity_units);
            to.set("WriteCapacityUnits", self.write_capacity_units);
        }
    }

    /// The settings for the CDC stream of a table. For more information about CDC streams, see Working with change data
    /// capture (CDC) streams in Amazon Keyspaces in the \*Amazon Keyspaces Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct CdcSpecification {
        /// The status of the CDC stream. You can enable or disable a stream for a table.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
        /// The tags (key-value pairs) that you want to apply to the stream.
        ///
        /// 0 to 50 items.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The view type specifies the changes Amazon Keyspaces records for each changed row in the stream. After you
        /// create the stream, you can't make changes to this selection.
        ///
        /// One of `NEW_IMAGE`, `OLD_IMAGE`, `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`.
        pub view_type: Option<Value<String>>,
    }

    impl Lower for CdcSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
            to.set("Tags", self.tags);
            to.set("ViewType", self.view_type);
        }
    }

    /// A key-value pair to apply to the resource.
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

    /// Defines an individual column within the clustering key.
    #[derive(Clone, Debug, Default)]
    pub struct ClusteringKeyColumn {
        /// The name and data type of this clustering key column.
        ///
        /// Required. A change replaces the resource.
        pub column: Option<Value<Column>>,
        /// The order in which this column's data is stored.
        ///
        /// One of `ASC`, `DESC`. A change replaces the resource.
        pub order_by: Option<Value<String>>,
    }

    impl Lower for ClusteringKeyColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Column", self.column);
            to.set("OrderBy", self.order_by);
        }
    }

    /// The name and data type of an individual column in a table. In addition to the data type, you can also use the
    /// following two keywords.
    #[derive(Clone, Debug, Default)]
    pub struct Column {
        /// The name of the column. For more information, see Identifiers in the \*Amazon Keyspaces Developer Guide\*.
        ///
        /// Required. Some changes replace the resource.
        pub column_name: Option<Value<String>>,
        /// The data type of the column. For more information, see Data types in the \*Amazon Keyspaces Developer Guide\*.
        ///
        /// Required. Some changes replace the resource.
        pub column_type: Option<Value<String>>,
    }

    impl Lower for Column {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnName", self.column_name);
            to.set("ColumnType", self.column_type);
        }
    }

    /// Specifies the encryption at rest option selected for the table.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionSpecification {
        /// The encryption at rest options for the table.
        ///
        /// Required. One of `AWS_OWNED_KMS_KEY`, `CUSTOMER_MANAGED_KMS_KEY`.
        pub encryption_type: Option<Value<String>>,
        /// Requires a `kms_key_identifier` in the format of a key ARN.
        pub kms_key_identifier: Option<Value<String>>,
    }

    impl Lower for EncryptionSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KmsKeyIdentifier", self.kms_key_identifier);
        }
    }

    /// The AWS Region specific settings of a multi-Region table.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaSpecification {
        /// The read capacity auto scaling settings for the multi-Region table in the specified AWS Region.
        pub read_capacity_auto_scaling: Option<Value<AutoScalingSetting>>,
        /// The provisioned read capacity units for the multi-Region table in the specified AWS Region.
        pub read_capacity_units: Option<Value<i64>>,
        /// The AWS Region.
        ///
        /// Required. 2 to 25 characters.
        pub region: Option<Value<String>>,
    }

    impl Lower for ReplicaSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ReadCapacityAutoScaling", self.read_capacity_auto_scaling);
            to.set("ReadCapacityUnits", self.read_capacity_units);
            to.set("Region", self.region);
        }
    }

    /// Warm throughput configuration for the table.
    #[derive(Clone, Debug, Default)]
    pub struct WarmThroughput {
        /// At least 1.
        pub read_units_per_second: Option<Value<i64>>,
        /// At least 1.
        pub write_units_per_second: Option<Value<i64>>,
    }

    impl Lower for WarmThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("ReadUnitsPerSecond", self.read_units_per_second);
            to.set("WriteUnitsPerSecond", self.write_units_per_second);
        }
    }
}

/// `AWS::Cassandra::Type`.
///
/// The `CreateType` operation creates a new user-defined type in the specified keyspace.
#[derive(Clone, Debug, Default)]
pub struct Type {
    /// A list of fields that define this type.
    ///
    /// Required. A change replaces the resource.
    pub fields: Option<Value<Vec<type_::Field>>>,
    /// The name of the keyspace to create the type in. The keyspace must already exist.
    ///
    /// Required. A change replaces the resource.
    pub keyspace_name: Option<Value<String>>,
    /// The name of the user-defined type. UDT names must contain 48 characters or less, must begin with an alphabetic
    /// character, and can only contain alpha-numeric characters and underscores.
    ///
    /// Required. A change replaces the resource.
    pub type_name: Option<Value<String>>,
}

impl Lower for Type {
    fn fields(self, to: &mut Fields) {
        to.set("Fields", self.fields);
        to.set("KeyspaceName", self.keyspace_name);
        to.set("TypeName", self.type_name);
    }
}

impl Level1 for Type {
    const TYPE: &'static str = "AWS::Cassandra::Type";
}

impl Handle<Type> {
    /// `Ref`: `KeyspaceName`, `TypeName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// A list of user-defined types that use this type.
    pub fn direct_parent_types(self) -> Value<Vec<String>> {
        self.attribute("DirectParentTypes")
    }

    /// A list of tables that use this type.
    pub fn direct_referring_tables(self) -> Value<Vec<String>> {
        self.attribute("DirectReferringTables")
    }

    /// The unique identifier of the keyspace that contains this type in the format of Amazon Resource Name (ARN).
    pub fn keyspace_arn(self) -> Value<Arn> {
        self.attribute("KeyspaceArn")
    }

    /// The last time this type was modified.
    pub fn last_modified_timestamp(self) -> Value<f64> {
        self.attribute("LastModifiedTimestamp")
    }

    /// The maximum nesting depth of this type. For more information, see Amazon Keyspaces UDT quotas and default values
    /// in the \*Amazon Keyspaces Developer Guide\*.
    pub fn max_nesting_depth(self) -> Value<i64> {
        self.attribute("MaxNestingDepth")
    }
}

/// What [`Type`] is made of.
pub mod type_ {
    use super::*;

    /// The name and data type of an individual field in a user-defined type (UDT). In addition to a Cassandra data
    /// type, you can also use another UDT.
    #[derive(Clone, Debug, Default)]
    pub struct Field {
        /// The name of the field.
        ///
        /// Required.
        pub field_name: Option<Value<String>>,
        /// The data type of the field. This can be any Cassandra data type or another user-defined type.
        ///
        /// Required.
        pub field_type: Option<Value<String>>,
    }

    impl Lower for Field {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
            to.set("FieldType", self.field_type);
        }
    }
}
