//! `AWS::S3Tables`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3Tables::Namespace`.
///
/// Creates a namespace. A namespace is a logical grouping of tables within your table bucket, which you can use to
/// organize tables.
#[derive(Clone, Debug, Default)]
pub struct Namespace {
    /// The name of the namespace.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub namespace: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the table bucket to create the namespace in.
    ///
    /// Required. A change replaces the resource.
    pub table_bucket_arn: Option<Value<String>>,
}

impl Lower for Namespace {
    fn fields(self, to: &mut Fields) {
        to.set("Namespace", self.namespace);
        to.set("TableBucketARN", self.table_bucket_arn);
    }
}

impl Level1 for Namespace {
    const TYPE: &'static str = "AWS::S3Tables::Namespace";
}

impl Handle<Namespace> {
    /// `Ref`: `TableBucketARN`, `Namespace`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::S3Tables::Table`.
///
/// Creates a new table associated with the given namespace in a table bucket. For more information, see Creating an
/// Amazon S3 table in the \*Amazon Simple Storage Service User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Contains details about the compaction settings for an Iceberg table.
    pub compaction: Option<Value<table::Compaction>>,
    /// Contains details about the metadata for an Iceberg table.
    ///
    /// A change replaces the resource.
    pub iceberg_metadata: Option<Value<table::IcebergMetadata>>,
    /// The name of the namespace.
    ///
    /// Required. 1 to 255 characters.
    pub namespace: Option<Value<String>>,
    /// The format of the table.
    ///
    /// Required. One of `ICEBERG`. A change replaces the resource.
    pub open_table_format: Option<Value<String>>,
    /// Contains details about the Iceberg snapshot management settings for the table.
    pub snapshot_management: Option<Value<table::SnapshotManagement>>,
    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage
    /// costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// A change replaces the resource.
    pub storage_class_configuration: Option<Value<table::StorageClassConfiguration>>,
    /// The Amazon Resource Name (ARN) of the table bucket to create the table in.
    ///
    /// Required. A change replaces the resource.
    pub table_bucket_arn: Option<Value<String>>,
    /// The name for the table.
    ///
    /// Required.
    pub table_name: Option<Value<String>>,
    /// User tags (key-value pairs) to associate with the table.
    pub tags: Option<Value<Vec<table::Tag>>>,
    /// Indicates that you don't want to specify a schema for the table. This property is mutually exclusive to
    /// `IcebergMetadata`, and its only possible value is `Yes`.
    ///
    /// One of `Yes`. A change replaces the resource.
    pub without_metadata: Option<Value<String>>,
}

impl Lower for Table {
    fn fields(self, to: &mut Fields) {
        to.set("Compaction", self.compaction);
        to.set("IcebergMetadata", self.iceberg_metadata);
        to.set("Namespace", self.namespace);
        to.set("OpenTableFormat", self.open_table_format);
        to.set("SnapshotManagement", self.snapshot_management);
        to.set("StorageClassConfiguration", self.storage_class_configuration);
        to.set("TableBucketARN", self.table_bucket_arn);
        to.set("TableName", self.table_name);
        to.set("Tags", self.tags);
        to.set("WithoutMetadata", self.without_metadata);
    }
}

impl Level1 for Table {
    const TYPE: &'static str = "AWS::S3Tables::Table";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Table> {
    /// `Ref`: its `TableARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the table.
    pub fn table_arn(self) -> Value<Arn> {
        self.attribute("TableARN")
    }

    /// The version token of the table.
    pub fn version_token(self) -> Value<String> {
        self.attribute("VersionToken")
    }

    /// The warehouse location of the table.
    pub fn warehouse_location(self) -> Value<String> {
        self.attribute("WarehouseLocation")
    }
}

/// What [`Table`] is made of.
pub mod table {
    use super::*;

    /// Contains details about the compaction settings for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct Compaction {
        /// The status of the maintenance configuration.
        ///
        /// One of `enabled`, `disabled`.
        pub status: Option<Value<String>>,
        /// The target file size for the table in MB.
        ///
        /// At least 64.
        pub target_file_size_mb: Option<Value<i64>>,
    }

    impl Lower for Compaction {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
            to.set("TargetFileSizeMB", self.target_file_size_mb);
        }
    }

    /// Contains details about the metadata for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergMetadata {
        /// Partition specification for an Iceberg table.
        pub iceberg_partition_spec: Option<Value<IcebergPartitionSpec>>,
        /// The schema for an Iceberg table.
        pub iceberg_schema: Option<Value<IcebergSchema>>,
        /// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types
        /// (struct, list, map).
        pub iceberg_schema_v2: Option<Value<IcebergSchemaV2>>,
        /// Sort order specification for an Iceberg table.
        pub iceberg_sort_order: Option<Value<IcebergSortOrder>>,
        /// Iceberg table properties (e.g., format-version, write.parquet.compression-codec).
        pub table_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for IcebergMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("IcebergPartitionSpec", self.iceberg_partition_spec);
            to.set("IcebergSchema", self.iceberg_schema);
            to.set("IcebergSchemaV2", self.iceberg_schema_v2);
            to.set("IcebergSortOrder", self.iceberg_sort_order);
            to.set("TableProperties", self.table_properties);
        }
    }

    /// Partition specification for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergPartitionSpec {
        /// List of partition fields for an Iceberg table.
        ///
        /// Required.
        pub fields: Option<Value<Vec<IcebergPartitionField>>>,
        /// The partition spec ID (defaults to 0 if not specified).
        pub spec_id: Option<Value<i64>>,
    }

    impl Lower for IcebergPartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("SpecId", self.spec_id);
        }
    }

    /// A partition field specification for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergPartitionField {
        /// The partition field ID (auto-assigned starting from 1000 if not specified).
        pub field_id: Option<Value<i64>>,
        /// The name of the partition field.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The source column ID to partition on.
        ///
        /// Required.
        pub source_id: Option<Value<i64>>,
        /// The partition transform function (identity, bucket\[N\], truncate\[N\], year, month, day, hour).
        ///
        /// Required.
        pub transform: Option<Value<String>>,
    }

    impl Lower for IcebergPartitionField {
        fn fields(self, to: &mut Fields) {
            to.set("FieldId", self.field_id);
            to.set("Name", self.name);
            to.set("SourceId", self.source_id);
            to.set("Transform", self.transform);
        }
    }

    /// Contains details about the schema for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSchema {
        /// The schema fields for the table.
        ///
        /// Required.
        pub schema_field_list: Option<Value<Vec<SchemaField>>>,
    }

    impl Lower for IcebergSchema {
        fn fields(self, to: &mut Fields) {
            to.set("SchemaFieldList", self.schema_field_list);
        }
    }

    /// Contains details about a schema field.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaField {
        /// The unique identifier for the field.
        pub id: Option<Value<i64>>,
        /// The name of the field.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// A Boolean value that specifies whether values are required for each row in this field. By default, this is
        /// `false` and null values are allowed in the field.
        pub required: Option<Value<bool>>,
        /// The field type. S3 Tables supports all Apache Iceberg primitive types. For more information, see the Apache
        /// Iceberg documentation.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SchemaField {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Required", self.required);
            to.set("Type", self.type_);
        }
    }

    /// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types
    /// (struct, list, map).
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSchemaV2 {
        /// A list of field IDs that are used as the identifier fields for the table. Identifier fields uniquely identify a
        /// row in the table.
        pub identifier_field_ids: Option<Value<Vec<i64>>>,
        /// An optional unique identifier for the schema.
        pub schema_id: Option<Value<i64>>,
        /// List of schema fields that support nested types.
        ///
        /// Required.
        pub schema_v2_field_list: Option<Value<Vec<SchemaV2Field>>>,
        /// The type of the top-level schema, which is always 'struct'.
        ///
        /// Required. One of `struct`.
        pub schema_v2_field_type: Option<Value<String>>,
    }

    impl Lower for IcebergSchemaV2 {
        fn fields(self, to: &mut Fields) {
            to.set("IdentifierFieldIds", self.identifier_field_ids);
            to.set("SchemaId", self.schema_id);
            to.set("SchemaV2FieldList", self.schema_v2_field_list);
            to.set("SchemaV2FieldType", self.schema_v2_field_type);
        }
    }

    /// Contains details about a schema field for an Iceberg table that supports nested types (struct, list, map).
    #[derive(Clone, Debug, Default)]
    pub struct SchemaV2Field {
        /// Optional documentation for the field.
        pub doc: Option<Value<String>>,
        /// The unique identifier for the field.
        ///
        /// Required.
        pub id: Option<Value<i64>>,
        /// The name of the field.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// A Boolean value that specifies whether values are required for each row in this field.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
        /// The field type. For primitive types, use a string (e.g., 'int', 'string', 'long').
        ///
        /// Required.
        pub type_: Option<Value<Json>>,
    }

    impl Lower for SchemaV2Field {
        fn fields(self, to: &mut Fields) {
            to.set("Doc", self.doc);
            to.set("Id", self.id);
            to.set("Name", self.name);
            to.set("Required", self.required);
            to.set("Type", self.type_);
        }
    }

    /// Sort order specification for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSortOrder {
        /// List of sort fields for an Iceberg table.
        ///
        /// Required.
        pub fields: Option<Value<Vec<IcebergSortField>>>,
        /// The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted).
        pub order_id: Option<Value<i64>>,
    }

    impl Lower for IcebergSortOrder {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("OrderId", self.order_id);
        }
    }

    /// A sort field specification for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergSortField {
        /// Sort direction (asc or desc).
        ///
        /// Required. One of `asc`, `desc`.
        pub direction: Option<Value<String>>,
        /// Null value ordering (nulls-first or nulls-last).
        ///
        /// Required. One of `nulls-first`, `nulls-last`.
        pub null_order: Option<Value<String>>,
        /// The source column ID to sort on.
        ///
        /// Required.
        pub source_id: Option<Value<i64>>,
        /// The sort transform function.
        ///
        /// Required.
        pub transform: Option<Value<String>>,
    }

    impl Lower for IcebergSortField {
        fn fields(self, to: &mut Fields) {
            to.set("Direction", self.direction);
            to.set("NullOrder", self.null_order);
            to.set("SourceId", self.source_id);
            to.set("Transform", self.transform);
        }
    }

    /// Contains details about the snapshot management settings for an Iceberg table.
    #[derive(Clone, Debug, Default)]
    pub struct SnapshotManagement {
        /// The maximum age of a snapshot before it can be expired.
        ///
        /// At least 1.
        pub max_snapshot_age_hours: Option<Value<i64>>,
        /// The minimum number of snapshots to keep.
        ///
        /// At least 1.
        pub min_snapshots_to_keep: Option<Value<i64>>,
        /// The status of the maintenance configuration.
        ///
        /// One of `enabled`, `disabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for SnapshotManagement {
        fn fields(self, to: &mut Fields) {
            to.set("MaxSnapshotAgeHours", self.max_snapshot_age_hours);
            to.set("MinSnapshotsToKeep", self.min_snapshots_to_keep);
            to.set("Status", self.status);
        }
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage
    /// costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    #[derive(Clone, Debug, Default)]
    pub struct StorageClassConfiguration {
        /// The storage class for the table or table bucket. Valid values include storage classes optimized for different
        /// access patterns and cost profiles.
        ///
        /// One of `STANDARD`, `INTELLIGENT_TIERING`.
        pub storage_class: Option<Value<String>>,
    }

    impl Lower for StorageClassConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageClass", self.storage_class);
        }
    }

    /// `Tag` of `AWS::S3Tables::Table`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain
        /// alphanumeric characters, spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters,
        /// spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::S3Tables::TableBucket`.
///
/// Creates a table bucket. For more information, see Creating a table bucket in the \*Amazon Simple Storage Service
/// User Guide\*.
///
/// Its ARN: `arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}`.
#[derive(Clone, Debug, Default)]
pub struct TableBucket {
    /// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and
    /// optional KMS key to be used for server-side encryption.
    pub encryption_configuration: Option<Value<table_bucket::EncryptionConfiguration>>,
    /// Settings governing the Metric configuration for the table bucket.
    pub metrics_configuration: Option<Value<table_bucket::MetricsConfiguration>>,
    /// Specifies replication configuration for the table bucket.
    pub replication_configuration: Option<Value<table_bucket::ReplicationConfiguration>>,
    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage
    /// costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    pub storage_class_configuration: Option<Value<table_bucket::StorageClassConfiguration>>,
    /// The name for the table bucket.
    ///
    /// Required. 3 to 63 characters. A change replaces the resource.
    pub table_bucket_name: Option<Value<String>>,
    /// User tags (key-value pairs) to associate with the table bucket.
    pub tags: Option<Value<Vec<table_bucket::Tag>>>,
    /// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes
    /// all objects that are not referenced by any table snapshots.
    pub unreferenced_file_removal: Option<Value<table_bucket::UnreferencedFileRemoval>>,
}

impl Lower for TableBucket {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("MetricsConfiguration", self.metrics_configuration);
        to.set("ReplicationConfiguration", self.replication_configuration);
        to.set("StorageClassConfiguration", self.storage_class_configuration);
        to.set("TableBucketName", self.table_bucket_name);
        to.set("Tags", self.tags);
        to.set("UnreferencedFileRemoval", self.unreferenced_file_removal);
    }
}

impl Level1 for TableBucket {
    const TYPE: &'static str = "AWS::S3Tables::TableBucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TableBucket> {
    /// `Ref`: its `TableBucketARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the table bucket.
    pub fn table_bucket_arn(self) -> Value<Arn> {
        self.attribute("TableBucketARN")
    }
}

/// What [`TableBucket`] is made of.
pub mod table_bucket {
    use super::*;

    /// Configuration specifying how data should be encrypted. This structure defines the encryption algorithm and
    /// optional KMS key to be used for server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The Amazon Resource Name (ARN) of the KMS key to use for encryption. This field is required only when
        /// `sseAlgorithm` is set to `aws:kms`.
        pub kms_key_arn: Option<Value<String>>,
        /// The server-side encryption algorithm to use. Valid values are `AES256` for S3-managed encryption keys, or
        /// `aws:kms` for AWS KMS-managed encryption keys.
        ///
        /// One of `AES256`, `aws:kms`.
        pub sse_algorithm: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KMSKeyArn", self.kms_key_arn);
            to.set("SSEAlgorithm", self.sse_algorithm);
        }
    }

    /// Settings governing the Metric configuration for the table bucket.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfiguration {
        /// Indicates whether Metrics are enabled.
        ///
        /// One of `Enabled`, `Disabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for MetricsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// Specifies replication configuration for the table bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationConfiguration {
        /// The ARN of the IAM role to use for replication.
        ///
        /// Required.
        pub role: Option<Value<String>>,
        /// List of replication rules.
        ///
        /// Required. 1 to 1 items.
        pub rules: Option<Value<Vec<ReplicationRule>>>,
    }

    impl Lower for ReplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Role", self.role);
            to.set("Rules", self.rules);
        }
    }

    /// A replication rule for the table bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRule {
        /// List of replication destinations.
        ///
        /// Required. 1 to 5 items.
        pub destinations: Option<Value<Vec<ReplicationDestination>>>,
    }

    impl Lower for ReplicationRule {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
        }
    }

    /// A replication destination.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationDestination {
        /// The ARN of the destination table bucket.
        ///
        /// Required.
        pub destination_table_bucket_arn: Option<Value<String>>,
    }

    impl Lower for ReplicationDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationTableBucketARN", self.destination_table_bucket_arn);
        }
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage
    /// costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    #[derive(Clone, Debug, Default)]
    pub struct StorageClassConfiguration {
        /// The storage class for the table or table bucket. Valid values include storage classes optimized for different
        /// access patterns and cost profiles.
        ///
        /// One of `STANDARD`, `INTELLIGENT_TIERING`.
        pub storage_class: Option<Value<String>>,
    }

    impl Lower for StorageClassConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageClass", self.storage_class);
        }
    }

    /// `Tag` of `AWS::S3Tables::TableBucket`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain
        /// alphanumeric characters, spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters,
        /// spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The unreferenced file removal settings for your table bucket. Unreferenced file removal identifies and deletes
    /// all objects that are not referenced by any table snapshots.
    #[derive(Clone, Debug, Default)]
    pub struct UnreferencedFileRemoval {
        /// The number of days an object can be noncurrent before Amazon S3 deletes it.
        ///
        /// At least 1.
        pub noncurrent_days: Option<Value<i64>>,
        /// The status of the unreferenced file removal configuration for your table bucket.
        ///
        /// One of `Enabled`, `Disabled`.
        pub status: Option<Value<String>>,
        /// The number of days an object must be unreferenced by your table before Amazon S3 marks the object as noncurrent.
        ///
        /// At least 1.
        pub unreferenced_days: Option<Value<i64>>,
    }

    impl Lower for UnreferencedFileRemoval {
        fn fields(self, to: &mut Fields) {
            to.set("NoncurrentDays", self.noncurrent_days);
            to.set("Status", self.status);
            to.set("UnreferencedDays", self.unreferenced_days);
        }
    }
}

/// `AWS::S3Tables::TableBucketPolicy`.
///
/// Creates a new maintenance configuration or replaces an existing table bucket policy for a table bucket.
#[derive(Clone, Debug, Default)]
pub struct TableBucketPolicy {
    /// The bucket policy JSON for the table bucket.
    ///
    /// Required. 1 to 20480 characters.
    pub resource_policy: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the table bucket.
    ///
    /// Required. A change replaces the resource.
    pub table_bucket_arn: Option<Value<String>>,
}

impl Lower for TableBucketPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ResourcePolicy", self.resource_policy);
        to.set("TableBucketARN", self.table_bucket_arn);
    }
}

impl Level1 for TableBucketPolicy {
    const TYPE: &'static str = "AWS::S3Tables::TableBucketPolicy";
}

impl Handle<TableBucketPolicy> {
    /// `Ref`: its `TableBucketARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::S3Tables::TablePolicy`.
///
/// Creates a new maintenance configuration or replaces an existing table policy for a table. For more information,
/// see Adding a table policy in the \*Amazon Simple Storage Service User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct TablePolicy {
    /// The `JSON` that defines the policy.
    ///
    /// Required. 1 to 20480 characters.
    pub resource_policy: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the table.
    ///
    /// Required. A change replaces the resource.
    pub table_arn: Option<Value<String>>,
}

impl Lower for TablePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ResourcePolicy", self.resource_policy);
        to.set("TableARN", self.table_arn);
    }
}

impl Level1 for TablePolicy {
    const TYPE: &'static str = "AWS::S3Tables::TablePolicy";
}

impl Handle<TablePolicy> {
    /// `Ref`: its `TableARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The namespace to associated with the table.
    pub fn namespace(self) -> Value<String> {
        self.attribute("Namespace")
    }

    /// The Amazon Resource Name (ARN) of the table bucket that contains the table.
    pub fn table_bucket_arn(self) -> Value<Arn> {
        self.attribute("TableBucketARN")
    }

    /// The name of the table.
    pub fn table_name(self) -> Value<String> {
        self.attribute("TableName")
    }
}
