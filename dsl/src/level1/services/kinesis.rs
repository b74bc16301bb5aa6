//! `AWS::Kinesis`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Kinesis::Channel`.
///
/// Resource Type definition for AWS::Kinesis::Channel.
///
/// Its ARN: `arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// The name of the channel. The name's uniqueness is scoped per AWS account and region.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is
    /// encrypted with the same key.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<channel::EncryptionConfiguration>>,
    /// Configuration for delivering channel operational logs.
    pub logging_configuration: Option<Value<channel::LoggingConfiguration>>,
    /// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and
    /// S3TablesDestinationConfiguration must be specified on the channel.
    pub s3_destination_configuration: Option<Value<channel::S3DestinationConfiguration>>,
    /// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and
    /// S3TablesDestinationConfiguration must be specified on the channel.
    pub s3_tables_destination_configuration: Option<Value<channel::S3TablesDestinationConfiguration>>,
    /// The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the
    /// destination, and (when enabled) write CloudWatch Logs.
    ///
    /// Required. 1 to 512 characters. A change replaces the resource.
    pub service_execution_role_arn: Option<Value<String>>,
    /// List of stream configurations associated with the channel. v1 supports a single element; the list shape allows
    /// future extensibility to fan in from multiple streams.
    ///
    /// Required. 1 to 10000 items. A change replaces the resource.
    pub stream_configuration_list: Option<Value<Vec<channel::StreamConfiguration>>>,
    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelName", self.channel_name);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("S3DestinationConfiguration", self.s3_destination_configuration);
        to.set("S3TablesDestinationConfiguration", self.s3_tables_destination_configuration);
        to.set("ServiceExecutionRoleARN", self.service_execution_role_arn);
        to.set("StreamConfigurationList", self.stream_configuration_list);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::Kinesis::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `ChannelARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the channel.
    pub fn channel_arn(self) -> Value<Arn> {
        self.attribute("ChannelARN")
    }

    /// Timestamp of when the channel was created.
    pub fn channel_creation_timestamp(self) -> Value<String> {
        self.attribute("ChannelCreationTimestamp")
    }

    /// The service-generated unique identifier for the channel.
    pub fn channel_id(self) -> Value<String> {
        self.attribute("ChannelId")
    }

    /// The status of the channel.
    pub fn channel_status(self) -> Value<String> {
        self.attribute("ChannelStatus")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is
    /// encrypted with the same key.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The encryption type. KMS is the only supported value.
        ///
        /// Required. One of `KMS`.
        pub encryption_type: Option<Value<String>>,
        /// The customer-managed AWS KMS key. Accepts a key GUID, key ARN, alias ARN, or alias name prefixed by 'alias/'.
        ///
        /// Required. 1 to 2048 characters.
        pub key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KeyId", self.key_id);
        }
    }

    /// Configuration for delivering channel operational logs.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the service
        /// uses a default group derived from the channel name and id; LogStreamName defaults to the literal string
        /// 'DestinationDelivery'.
        ///
        /// Required.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsConfiguration>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
        }
    }

    /// CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the service
    /// uses a default group derived from the channel name and id; LogStreamName defaults to the literal string
    /// 'DestinationDelivery'.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsConfiguration {
        /// Whether CloudWatch Logs delivery is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The CloudWatch log group name. When Enabled is true and LogGroupName is omitted, the service uses the default
        /// '/aws/kinesis/\<channelName>/\<channelId>'.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The CloudWatch log stream name. Defaults to the literal string 'DestinationDelivery' when omitted.
        ///
        /// 1 to 512 characters.
        pub log_stream_name: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroupName", self.log_group_name);
            to.set("LogStreamName", self.log_stream_name);
        }
    }

    /// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and
    /// S3TablesDestinationConfiguration must be specified on the channel.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not
        /// reached.
        pub data_freshness_in_seconds: Option<Value<i64>>,
        /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
        ///
        /// A change replaces the resource.
        pub dead_letter_queue_s3_configuration: Option<Value<DeadLetterQueueS3Configuration>>,
        /// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
        ///
        /// Required. A change replaces the resource.
        pub storage_configuration: Option<Value<S3StorageConfiguration>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataFreshnessInSeconds", self.data_freshness_in_seconds);
            to.set("DeadLetterQueueS3Configuration", self.dead_letter_queue_s3_configuration);
            to.set("StorageConfiguration", self.storage_configuration);
        }
    }

    /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterQueueS3Configuration {
        /// The ARN of the S3 bucket for storing failed records.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// Optional S3 key prefix under which error records are organized. When omitted, the service uses the default
        /// 'kinesis-channel/errors/\<channelName>/\<channelId>/'.
        ///
        /// 1 to 512 characters.
        pub error_output_prefix: Option<Value<String>>,
        /// The AWS account ID of the expected owner of the dead-letter queue S3 bucket. Used to verify bucket ownership
        /// before delivery.
        ///
        /// Required. 12 to 12 characters.
        pub expected_bucket_owner: Option<Value<String>>,
    }

    impl Lower for DeadLetterQueueS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("ErrorOutputPrefix", self.error_output_prefix);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        }
    }

    /// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
    #[derive(Clone, Debug, Default)]
    pub struct S3StorageConfiguration {
        /// The ARN of the S3 bucket for record delivery. Different channels can deliver to the same bucket. Buckets can be
        /// cross-account but must be in the same region as the channel.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// The compression algorithm applied to delivered objects.
        ///
        /// Required. One of `NONE`, `GZIP`, `ZSTD`.
        pub compression_type: Option<Value<String>>,
        /// The AWS account ID of the expected owner of the destination S3 bucket. Used to verify bucket ownership before
        /// delivery.
        ///
        /// Required. 12 to 12 characters.
        pub expected_bucket_owner: Option<Value<String>>,
        /// Optional template for the S3 object key path.
        ///
        /// 1 to 1024 characters.
        pub output_key_template: Option<Value<String>>,
        /// The S3 storage class for delivered objects.
        ///
        /// One of `STANDARD`, `INTELLIGENT_TIERING`, `GLACIER_IR`.
        pub storage_class: Option<Value<String>>,
    }

    impl Lower for S3StorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("CompressionType", self.compression_type);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
            to.set("OutputKeyTemplate", self.output_key_template);
            to.set("StorageClass", self.storage_class);
        }
    }

    /// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and
    /// S3TablesDestinationConfiguration must be specified on the channel.
    #[derive(Clone, Debug, Default)]
    pub struct S3TablesDestinationConfiguration {
        /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not
        /// reached.
        pub data_freshness_in_seconds: Option<Value<i64>>,
        /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
        ///
        /// Required. A change replaces the resource.
        pub dead_letter_queue_s3_configuration: Option<Value<DeadLetterQueueS3Configuration>>,
        /// The list of S3 Tables destinations. v1 supports a single element; the list shape allows future extensibility to
        /// fan out to multiple tables.
        ///
        /// Required. 1 to 10000 items. A change replaces the resource.
        pub s3_tables_configuration_list: Option<Value<Vec<S3TableConfiguration>>>,
    }

    impl Lower for S3TablesDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataFreshnessInSeconds", self.data_freshness_in_seconds);
            to.set("DeadLetterQueueS3Configuration", self.dead_letter_queue_s3_configuration);
            to.set("S3TablesConfigurationList", self.s3_tables_configuration_list);
        }
    }

    /// An S3 Tables destination including its table bucket, namespace, table name, and partition spec.
    #[derive(Clone, Debug, Default)]
    pub struct S3TableConfiguration {
        /// The compression algorithm applied to objects delivered to the S3 Tables destination.
        ///
        /// Required. One of `NONE`, `ZSTD`, `SNAPPY`.
        pub compression_type: Option<Value<String>>,
        /// The name of the S3 Tables namespace that contains the destination table.
        ///
        /// Required. 1 to 255 characters.
        pub namespace: Option<Value<String>>,
        /// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec
        /// format.
        pub partition_spec: Option<Value<PartitionSpec>>,
        /// The ARN of the S3 Tables table bucket for record delivery. Buckets can be cross-account but must be in the same
        /// region as the channel.
        ///
        /// Required. 1 to 2048 characters.
        pub table_bucket_arn: Option<Value<String>>,
        /// The name of the destination S3 Tables table. The table is created for the customer if it does not yet exist.
        ///
        /// Required. 1 to 255 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for S3TableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionType", self.compression_type);
            to.set("Namespace", self.namespace);
            to.set("PartitionSpec", self.partition_spec);
            to.set("TableBucketARN", self.table_bucket_arn);
            to.set("TableName", self.table_name);
        }
    }

    /// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec
    /// format.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionSpec {
        /// List of partition fields that define how records are partitioned when written to the destination table.
        ///
        /// Required. 1 to 10 items.
        pub partition_fields: Option<Value<Vec<PartitionField>>>,
    }

    impl Lower for PartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionFields", self.partition_fields);
        }
    }

    /// A single partition field consisting of a transform applied to a source column.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionField {
        /// The name of the source column on which the transform is applied.
        ///
        /// Required. 1 to 255 characters.
        pub source_name: Option<Value<String>>,
        /// The partitioning transform applied to the SourceName column.
        ///
        /// Required. One of `TIME_HOUR`.
        pub transform: Option<Value<String>>,
    }

    impl Lower for PartitionField {
        fn fields(self, to: &mut Fields) {
            to.set("SourceName", self.source_name);
            to.set("Transform", self.transform);
        }
    }

    /// The configuration of a Kinesis stream that the channel reads from.
    #[derive(Clone, Debug, Default)]
    pub struct StreamConfiguration {
        /// The configuration that describes how records on the source stream are encoded.
        ///
        /// Required.
        pub record_configuration: Option<Value<RecordConfiguration>>,
        /// The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from.
        ///
        /// Required. 1 to 2048 characters.
        pub stream_arn: Option<Value<String>>,
    }

    impl Lower for StreamConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RecordConfiguration", self.record_configuration);
            to.set("StreamARN", self.stream_arn);
        }
    }

    /// The configuration that describes how records on the source stream are encoded.
    #[derive(Clone, Debug, Default)]
    pub struct RecordConfiguration {
        /// The ARN of the AWS Glue Schema Registry (GSR) schema. Required for the S3 Tables destination, where it is used
        /// to create the S3 Table and to validate that the record format matches the table schema.
        ///
        /// 1 to 512 characters.
        pub gsr_schema_arn: Option<Value<String>>,
        /// The format used to interpret records read from the source stream.
        ///
        /// Required. One of `GSR_JSON`, `JSON`, `STRING`, `BYTE_ARRAY`.
        pub record_format_type: Option<Value<String>>,
    }

    impl Lower for RecordConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GSRSchemaARN", self.gsr_schema_arn);
            to.set("RecordFormatType", self.record_format_type);
        }
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Kinesis::ResourcePolicy`.
///
/// Attaches a resource-based policy to a data stream or registered consumer.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// Returns the Amazon Resource Name (ARN) of the resource-based policy.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
    /// This is the description for the resource policy.
    ///
    /// Required.
    pub resource_policy: Option<Value<Json>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ResourceArn", self.resource_arn);
        to.set("ResourcePolicy", self.resource_policy);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Kinesis::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::Kinesis::Stream`.
///
/// Creates a Kinesis stream that captures and transports data records that are emitted from data sources.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}`.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    /// A list of shard-level metrics in properties to enable enhanced monitoring mode.
    ///
    /// At most 7 items.
    pub desired_shard_level_metrics: Option<Value<Vec<String>>>,
    /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
    ///
    /// 1024 to 10240.
    pub max_record_size_in_ki_b: Option<Value<i64>>,
    /// The name of the Kinesis stream. If you don't specify a name, AWS CloudFormation generates a unique physical ID
    /// and uses that ID for the stream name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The record distribution strategy for the stream. This property can ONLY be set when StreamMode is ON\_DEMAND.
    ///
    /// One of `AUTO`, `USER_PARTITION_KEY`.
    pub record_distribution_strategy: Option<Value<String>>,
    /// The number of hours for the data records that are stored in shards to remain accessible. The default value is
    /// 24.
    ///
    /// 1 to 8760.
    pub retention_period_hours: Option<Value<i64>>,
    /// The number of shards that the stream uses. For greater provisioned throughput, increase the number of shards.
    ///
    /// 1 to 100000.
    pub shard_count: Option<Value<i64>>,
    /// When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream.
    pub stream_encryption: Option<Value<stream::StreamEncryption>>,
    /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you
    /// can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
    pub stream_mode_details: Option<Value<stream::StreamModeDetails>>,
    /// An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream. For information about
    /// constraints for this property, see Tag Restrictions in the \*Amazon Kinesis Developer Guide\*.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<stream::Tag>>>,
    /// The target warm throughput in MB/s that the stream should be scaled to handle. This represents the throughput
    /// capacity that will be immediately available for write operations.
    ///
    /// At least 0.
    pub warm_throughput_mi_bps: Option<Value<i64>>,
}

impl Lower for Stream {
    fn fields(self, to: &mut Fields) {
        to.set("DesiredShardLevelMetrics", self.desired_shard_level_metrics);
        to.set("MaxRecordSizeInKiB", self.max_record_size_in_ki_b);
        to.set("Name", self.name);
        to.set("RecordDistributionStrategy", self.record_distribution_strategy);
        to.set("RetentionPeriodHours", self.retention_period_hours);
        to.set("ShardCount", self.shard_count);
        to.set("StreamEncryption", self.stream_encryption);
        to.set("StreamModeDetails", self.stream_mode_details);
        to.set("Tags", self.tags);
        to.set("WarmThroughputMiBps", self.warm_throughput_mi_bps);
    }
}

impl Level1 for Stream {
    const TYPE: &'static str = "AWS::Kinesis::Stream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Stream> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon resource name (ARN) of the Kinesis stream, such as
    /// `arn:aws:kinesis:us-east-2:123456789012:stream/mystream`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Warm throughput configuration details for the stream. Only present for ON\_DEMAND streams.
    pub fn warm_throughput_object(self) -> Value<Json> {
        self.attribute("WarmThroughputObject")
    }
}

/// What [`Stream`] is made of.
pub mod stream {
    use super::*;

    /// Enables or updates server-side encryption using an AWS KMS key for a specified stream.
    #[derive(Clone, Debug, Default)]
    pub struct StreamEncryption {
        /// The encryption type to use. The only valid value is `KMS`.
        ///
        /// Required. One of `KMS`.
        pub encryption_type: Option<Value<String>>,
        /// The GUID for the customer-managed AWS KMS key to use for encryption.
        ///
        /// Required. 1 to 2048 characters.
        pub key_id: Option<Value<String>>,
    }

    impl Lower for StreamEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("KeyId", self.key_id);
        }
    }

    /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you
    /// can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
    #[derive(Clone, Debug, Default)]
    pub struct StreamModeDetails {
        /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you
        /// can choose between an \*on-demand\* capacity mode and a \*provisioned\* capacity mode for your data streams.
        ///
        /// Required. One of `ON_DEMAND`, `PROVISIONED`.
        pub stream_mode: Option<Value<String>>,
    }

    impl Lower for StreamModeDetails {
        fn fields(self, to: &mut Fields) {
            to.set("StreamMode", self.stream_mode);
        }
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Kinesis::StreamConsumer`.
///
/// Use the AWS CloudFormation `AWS::Kinesis::StreamConsumer` resource to register a consumer with a Kinesis data
/// stream.
#[derive(Clone, Debug, Default)]
pub struct StreamConsumer {
    /// The name of the consumer is something you choose when you register the consumer.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub consumer_name: Option<Value<String>>,
    /// The ARN of the stream with which you registered the consumer.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub stream_arn: Option<Value<String>>,
    /// An array of tags to be added to a specified Kinesis resource. A tag consists of a required key and an optional
    /// value.
    ///
    /// At most 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<stream_consumer::Tag>>>,
}

impl Lower for StreamConsumer {
    fn fields(self, to: &mut Fields) {
        to.set("ConsumerName", self.consumer_name);
        to.set("StreamARN", self.stream_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StreamConsumer {
    const TYPE: &'static str = "AWS::Kinesis::StreamConsumer";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StreamConsumer> {
    /// `Ref`: its `ConsumerARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// When you register a consumer, Kinesis Data Streams generates an ARN for it. You need this ARN to be able to call
    /// SubscribeToShard.
    pub fn consumer_arn(self) -> Value<Arn> {
        self.attribute("ConsumerARN")
    }

    /// The time at which the consumer was created.
    pub fn consumer_creation_timestamp(self) -> Value<String> {
        self.attribute("ConsumerCreationTimestamp")
    }

    /// The name you gave the consumer when you registered it.
    pub fn consumer_name(self) -> Value<String> {
        self.attribute("ConsumerName")
    }

    /// A consumer can't read data while in the `CREATING` or `DELETING` states.
    pub fn consumer_status(self) -> Value<String> {
        self.attribute("ConsumerStatus")
    }

    /// The ARN of the data stream with which the consumer is registered.
    pub fn stream_arn(self) -> Value<Arn> {
        self.attribute("StreamARN")
    }
}

/// What [`StreamConsumer`] is made of.
pub mod stream_consumer {
    use super::*;

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis consumer.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
