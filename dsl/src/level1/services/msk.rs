//! `AWS::MSK`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MSK::BatchScramSecret`.
///
/// Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a
/// user name and a password.
#[derive(Clone, Debug, Default)]
pub struct BatchScramSecret {
    /// The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    ///
    /// Required. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// List of Amazon Resource Name (ARN)s of Secrets Manager secrets.
    pub secret_arn_list: Option<Value<Vec<String>>>,
}

impl Lower for BatchScramSecret {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("SecretArnList", self.secret_arn_list);
    }
}

impl Level1 for BatchScramSecret {
    const TYPE: &'static str = "AWS::MSK::BatchScramSecret";
}

impl Handle<BatchScramSecret> {
    /// `Ref`: its `ClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::MSK::Channel`.
///
/// Resource Type definition for AWS::MSK::Channel.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// Name of the channel.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// Encryption configuration.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<channel::EncryptionConfiguration>>,
    /// Iceberg destination configuration.
    pub iceberg_destination_configuration: Option<Value<channel::IcebergDestinationConfiguration>>,
    /// Log configuration details for Channel.
    ///
    /// A change replaces the resource.
    pub logging_info: Option<Value<channel::ChannelLoggingInfo>>,
    /// S3 destination configuration.
    pub s3_destination_configuration: Option<Value<channel::S3DestinationConfiguration>>,
    /// Tags attached to the channel.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Topic configuration.
    ///
    /// Required. 1 to 1 items. A change replaces the resource.
    pub topic_configuration_list: Option<Value<Vec<channel::TopicConfiguration>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelName", self.channel_name);
        to.set("ClusterArn", self.cluster_arn);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("IcebergDestinationConfiguration", self.iceberg_destination_configuration);
        to.set("LoggingInfo", self.logging_info);
        to.set("S3DestinationConfiguration", self.s3_destination_configuration);
        to.set("Tags", self.tags);
        to.set("TopicConfigurationList", self.topic_configuration_list);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::MSK::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Channel> {
    /// `Ref`: its `ChannelArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the channel.
    pub fn channel_arn(self) -> Value<Arn> {
        self.attribute("ChannelArn")
    }

    /// Includes information about the channel state.
    pub fn state_info(self) -> Value<Json> {
        self.attribute("StateInfo")
    }

    /// Status of a channel resource.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// Encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The ARN of the KMS key for encryption.
        ///
        /// Required.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Iceberg destination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergDestinationConfiguration {
        /// Append only mode.
        ///
        /// Required. A change replaces the resource.
        pub append_only: Option<Value<bool>>,
        /// Catalog configuration of the destination.
        ///
        /// A change replaces the resource.
        pub catalog: Option<Value<Catalog>>,
        /// Compression codec for Iceberg table data files. Defaults to ZSTD.
        ///
        /// One of `ZSTD`, `SNAPPY`. A change replaces the resource.
        pub compression_type: Option<Value<String>>,
        /// Data freshness in seconds.
        ///
        /// 60 to 900.
        pub data_freshness_in_seconds: Option<Value<i64>>,
        /// Dead letter queue S3 configuration of the destination.
        ///
        /// Required. A change replaces the resource.
        pub dead_letter_queue_s3: Option<Value<DeadLetterQueueS3>>,
        /// List of destination tables.
        ///
        /// Required. 1 to 1 items. A change replaces the resource.
        pub destination_table_list: Option<Value<Vec<DestinationTable>>>,
        /// Schema evolution configuration of the destination.
        ///
        /// Required. A change replaces the resource.
        pub schema_evolution: Option<Value<SchemaEvolution>>,
        /// The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table.
        ///
        /// Required. A change replaces the resource.
        pub service_execution_role_arn: Option<Value<String>>,
        /// Table creation configuration of the destination.
        ///
        /// Required. A change replaces the resource.
        pub table_creation: Option<Value<TableCreation>>,
    }

    impl Lower for IcebergDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AppendOnly", self.append_only);
            to.set("Catalog", self.catalog);
            to.set("CompressionType", self.compression_type);
            to.set("DataFreshnessInSeconds", self.data_freshness_in_seconds);
            to.set("DeadLetterQueueS3", self.dead_letter_queue_s3);
            to.set("DestinationTableList", self.destination_table_list);
            to.set("SchemaEvolution", self.schema_evolution);
            to.set("ServiceExecutionRoleArn", self.service_execution_role_arn);
            to.set("TableCreation", self.table_creation);
        }
    }

    /// Catalog configuration of the destination.
    #[derive(Clone, Debug, Default)]
    pub struct Catalog {
        /// The ARN of the catalog.
        ///
        /// A change replaces the resource.
        pub catalog_arn: Option<Value<String>>,
        /// The warehouse location.
        ///
        /// A change replaces the resource.
        pub warehouse_location: Option<Value<String>>,
    }

    impl Lower for Catalog {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogArn", self.catalog_arn);
            to.set("WarehouseLocation", self.warehouse_location);
        }
    }

    /// Dead letter queue S3 configuration of the destination.
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterQueueS3 {
        /// The ARN of the S3 bucket.
        ///
        /// Required. A change replaces the resource.
        pub bucket_arn: Option<Value<String>>,
        /// The error output prefix.
        ///
        /// Required. A change replaces the resource.
        pub error_output_prefix: Option<Value<String>>,
        /// Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket.
        ///
        /// A change replaces the resource.
        pub expected_bucket_owner: Option<Value<String>>,
    }

    impl Lower for DeadLetterQueueS3 {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("ErrorOutputPrefix", self.error_output_prefix);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
        }
    }

    /// Destination table configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationTable {
        /// The destination database name.
        ///
        /// Required. A change replaces the resource.
        pub destination_database_name: Option<Value<String>>,
        /// The destination table name.
        ///
        /// Required. A change replaces the resource.
        pub destination_table_name: Option<Value<String>>,
        /// Partition specification.
        ///
        /// A change replaces the resource.
        pub partition_spec: Option<Value<PartitionSpec>>,
    }

    impl Lower for DestinationTable {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationDatabaseName", self.destination_database_name);
            to.set("DestinationTableName", self.destination_table_name);
            to.set("PartitionSpec", self.partition_spec);
        }
    }

    /// Partition specification.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionSpec {
        /// Partition strategy for MSK channel.
        ///
        /// Required. One of `TIME_HOUR`. A change replaces the resource.
        pub partition_strategy: Option<Value<String>>,
        /// Source list.
        ///
        /// A change replaces the resource.
        pub source_list: Option<Value<Vec<PartitionSource>>>,
    }

    impl Lower for PartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionStrategy", self.partition_strategy);
            to.set("SourceList", self.source_list);
        }
    }

    /// Partition source configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionSource {
        /// Source name.
        ///
        /// A change replaces the resource.
        pub source_name: Option<Value<String>>,
    }

    impl Lower for PartitionSource {
        fn fields(self, to: &mut Fields) {
            to.set("SourceName", self.source_name);
        }
    }

    /// Schema evolution configuration of the destination.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaEvolution {
        /// Whether schema evolution is enabled.
        ///
        /// Required. A change replaces the resource.
        pub enable_schema_evolution: Option<Value<bool>>,
    }

    impl Lower for SchemaEvolution {
        fn fields(self, to: &mut Fields) {
            to.set("EnableSchemaEvolution", self.enable_schema_evolution);
        }
    }

    /// Table creation configuration of the destination.
    #[derive(Clone, Debug, Default)]
    pub struct TableCreation {
        /// Whether table creation is enabled.
        ///
        /// Required. A change replaces the resource.
        pub enable_table_creation: Option<Value<bool>>,
    }

    impl Lower for TableCreation {
        fn fields(self, to: &mut Fields) {
            to.set("EnableTableCreation", self.enable_table_creation);
        }
    }

    /// Log configuration details for Channel.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelLoggingInfo {
        /// CloudWatch Logs log destination details.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsLogDestination>>,
        /// Firehose log destination details.
        pub firehose: Option<Value<FirehoseLogDestination>>,
        /// S3 log destination details.
        pub s3: Option<Value<S3LogDestination>>,
    }

    impl Lower for ChannelLoggingInfo {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// CloudWatch Logs log destination details.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsLogDestination {
        /// Whether CloudWatch Logs logging is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The CloudWatch log group for log delivery.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
        }
    }

    /// Firehose log destination details.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseLogDestination {
        /// The Firehose delivery stream for log delivery.
        pub delivery_stream: Option<Value<String>>,
        /// Whether Firehose logging is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for FirehoseLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
            to.set("Enabled", self.enabled);
        }
    }

    /// S3 log destination details.
    #[derive(Clone, Debug, Default)]
    pub struct S3LogDestination {
        /// The name of the S3 bucket for log delivery.
        pub bucket: Option<Value<String>>,
        /// Whether S3 logging is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The S3 prefix for log delivery.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3LogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

    /// S3 destination configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// Data freshness in seconds.
        ///
        /// 60 to 900.
        pub data_freshness_in_seconds: Option<Value<i64>>,
        /// Dead letter queue S3 configuration of the destination.
        ///
        /// Required. A change replaces the resource.
        pub dead_letter_queue_s3: Option<Value<DeadLetterQueueS3>>,
        /// The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3.
        ///
        /// Required. A change replaces the resource.
        pub service_execution_role_arn: Option<Value<String>>,
        /// S3 storage configuration.
        ///
        /// Required. A change replaces the resource.
        pub storage: Option<Value<S3Storage>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataFreshnessInSeconds", self.data_freshness_in_seconds);
            to.set("DeadLetterQueueS3", self.dead_letter_queue_s3);
            to.set("ServiceExecutionRoleArn", self.service_execution_role_arn);
            to.set("Storage", self.storage);
        }
    }

    /// S3 storage configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3Storage {
        /// ARN of the S3 bucket.
        ///
        /// Required. A change replaces the resource.
        pub bucket_arn: Option<Value<String>>,
        /// S3 compression type.
        ///
        /// Required. One of `NONE`, `GZIP`, `ZSTD`. A change replaces the resource.
        pub compression_type: Option<Value<String>>,
        /// Optional 12-digit AWS account ID expected to own the S3 bucket.
        ///
        /// A change replaces the resource.
        pub expected_bucket_owner: Option<Value<String>>,
        /// Template for S3 key for output objects, used for partitioning.
        ///
        /// A change replaces the resource.
        pub output_key_template: Option<Value<String>>,
        /// Optional prefix for output objects.
        ///
        /// A change replaces the resource.
        pub output_prefix: Option<Value<String>>,
        /// S3 storage class.
        ///
        /// Required. One of `STANDARD`, `INTELLIGENT_TIERING`, `GLACIER_IR`. A change replaces the resource.
        pub storage_class: Option<Value<String>>,
    }

    impl Lower for S3Storage {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("CompressionType", self.compression_type);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
            to.set("OutputKeyTemplate", self.output_key_template);
            to.set("OutputPrefix", self.output_prefix);
            to.set("StorageClass", self.storage_class);
        }
    }

    /// Configuration of topic in a channel.
    #[derive(Clone, Debug, Default)]
    pub struct TopicConfiguration {
        /// Record converter configuration for a topic.
        ///
        /// Required.
        pub record_converter: Option<Value<RecordConverter>>,
        /// Record schema configuration for a topic.
        pub record_schema: Option<Value<RecordSchema>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the topic.
        ///
        /// Required.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for TopicConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RecordConverter", self.record_converter);
            to.set("RecordSchema", self.record_schema);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// Record converter configuration for a topic.
    #[derive(Clone, Debug, Default)]
    pub struct RecordConverter {
        /// Value converter for topic data.
        ///
        /// Required. One of `BYTE_ARRAY`, `JSON`, `JSON_SCHEMA_GSR`, `STRING`.
        pub value_converter: Option<Value<String>>,
    }

    impl Lower for RecordConverter {
        fn fields(self, to: &mut Fields) {
            to.set("ValueConverter", self.value_converter);
        }
    }

    /// Record schema configuration for a topic.
    #[derive(Clone, Debug, Default)]
    pub struct RecordSchema {
        /// ARN of Glue Schema Registry resource used for table schema.
        ///
        /// Required.
        pub gsr_arn: Option<Value<String>>,
    }

    impl Lower for RecordSchema {
        fn fields(self, to: &mut Fields) {
            to.set("GsrArn", self.gsr_arn);
        }
    }
}

/// `AWS::MSK::Cluster`.
///
/// Creates a new MSK cluster.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// Information about the broker nodes in the cluster.
    ///
    /// Required.
    pub broker_node_group_info: Option<Value<cluster::BrokerNodeGroupInfo>>,
    /// Includes all client authentication related information.
    pub client_authentication: Option<Value<cluster::ClientAuthentication>>,
    /// The name of the cluster.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// Represents the configuration that you want MSK to use for the cluster.
    pub configuration_info: Option<Value<cluster::ConfigurationInfo>>,
    /// Includes all encryption-related information.
    pub encryption_info: Option<Value<cluster::EncryptionInfo>>,
    /// Specifies the level of monitoring for the MSK cluster.
    ///
    /// 7 to 23 characters. One of `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER`, `PER_TOPIC_PER_PARTITION`.
    pub enhanced_monitoring: Option<Value<String>>,
    /// The version of Apache Kafka. You can use Amazon MSK to create clusters that use supported Apache Kafka versions.
    ///
    /// Required. 1 to 128 characters.
    pub kafka_version: Option<Value<String>>,
    /// Logging info details for the cluster.
    pub logging_info: Option<Value<cluster::LoggingInfo>>,
    /// The number of broker nodes in the cluster.
    ///
    /// Required. At least 1.
    pub number_of_broker_nodes: Option<Value<i64>>,
    /// The settings for open monitoring.
    pub open_monitoring: Option<Value<cluster::OpenMonitoring>>,
    pub rebalancing: Option<Value<cluster::Rebalancing>>,
    /// This controls storage mode for supported storage tiers.
    ///
    /// 5 to 6 characters. One of `LOCAL`, `TIERED`.
    pub storage_mode: Option<Value<String>>,
    /// An arbitrary set of tags (key-value pairs) for the cluster.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    pub zookeeper_access: Option<Value<cluster::ZookeeperAccess>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("BrokerNodeGroupInfo", self.broker_node_group_info);
        to.set("ClientAuthentication", self.client_authentication);
        to.set("ClusterName", self.cluster_name);
        to.set("ConfigurationInfo", self.configuration_info);
        to.set("EncryptionInfo", self.encryption_info);
        to.set("EnhancedMonitoring", self.enhanced_monitoring);
        to.set("KafkaVersion", self.kafka_version);
        to.set("LoggingInfo", self.logging_info);
        to.set("NumberOfBrokerNodes", self.number_of_broker_nodes);
        to.set("OpenMonitoring", self.open_monitoring);
        to.set("Rebalancing", self.rebalancing);
        to.set("StorageMode", self.storage_mode);
        to.set("Tags", self.tags);
        to.set("ZookeeperAccess", self.zookeeper_access);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::MSK::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Cluster> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the MSK cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The current version of the MSK cluster.
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// Describes the setup to be used for the broker nodes in the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct BrokerNodeGroupInfo {
        /// This parameter is currently not in use.
        ///
        /// 6 to 9 characters. One of `DEFAULT`. A change replaces the resource.
        pub broker_az_distribution: Option<Value<String>>,
        /// The list of subnets to connect to in the client virtual private cloud (VPC). Amazon creates elastic network
        /// interfaces (ENIs) inside these subnets.
        ///
        /// Required. A change replaces the resource.
        pub client_subnets: Option<Value<Vec<String>>>,
        /// Information about the cluster's connectivity setting.
        pub connectivity_info: Option<Value<ConnectivityInfo>>,
        /// The type of Amazon EC2 instances to use for brokers. Depending on the broker type, Amazon MSK supports the
        /// following broker sizes.
        ///
        /// Required. 5 to 32 characters.
        pub instance_type: Option<Value<String>>,
        /// The security groups to associate with the ENIs in order to specify who can connect to and communicate with the
        /// Amazon MSK cluster.
        ///
        /// A change replaces the resource.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Contains information about storage volumes attached to Amazon MSK broker nodes.
        pub storage_info: Option<Value<StorageInfo>>,
    }

    impl Lower for BrokerNodeGroupInfo {
        fn fields(self, to: &mut Fields) {
            to.set("BrokerAZDistribution", self.broker_az_distribution);
            to.set("ClientSubnets", self.client_subnets);
            to.set("ConnectivityInfo", self.connectivity_info);
            to.set("InstanceType", self.instance_type);
            to.set("SecurityGroups", self.security_groups);
            to.set("StorageInfo", self.storage_info);
        }
    }

    /// Broker access controls.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectivityInfo {
        /// One of `IPV4`, `DUAL`.
        pub network_type: Option<Value<String>>,
        /// Access control settings for the cluster's brokers.
        pub public_access: Option<Value<PublicAccess>>,
        /// VPC connection control settings for brokers.
        pub vpc_connectivity: Option<Value<VpcConnectivity>>,
    }

    impl Lower for ConnectivityInfo {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkType", self.network_type);
            to.set("PublicAccess", self.public_access);
            to.set("VpcConnectivity", self.vpc_connectivity);
        }
    }

    /// Broker access controls.
    #[derive(Clone, Debug, Default)]
    pub struct PublicAccess {
        /// DISABLED means that public access is turned off. SERVICE\_PROVIDED\_EIPS means that public access is turned on.
        ///
        /// 7 to 23 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PublicAccess {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// VPC connection control settings for brokers.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivity {
        /// VPC connection control settings for brokers.
        pub client_authentication: Option<Value<VpcConnectivityClientAuthentication>>,
    }

    impl Lower for VpcConnectivity {
        fn fields(self, to: &mut Fields) {
            to.set("ClientAuthentication", self.client_authentication);
        }
    }

    /// Includes all client authentication information for VpcConnectivity.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivityClientAuthentication {
        /// Details for VpcConnectivity ClientAuthentication using SASL.
        pub sasl: Option<Value<VpcConnectivitySasl>>,
        /// Details for VpcConnectivity ClientAuthentication using TLS.
        pub tls: Option<Value<VpcConnectivityTls>>,
    }

    impl Lower for VpcConnectivityClientAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("Sasl", self.sasl);
            to.set("Tls", self.tls);
        }
    }

    /// Details for client authentication using SASL for VpcConnectivity.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivitySasl {
        /// Details for ClientAuthentication using IAM for VpcConnectivity.
        pub iam: Option<Value<VpcConnectivityIam>>,
        /// Details for SASL/SCRAM client authentication for VpcConnectivity.
        pub scram: Option<Value<VpcConnectivityScram>>,
    }

    impl Lower for VpcConnectivitySasl {
        fn fields(self, to: &mut Fields) {
            to.set("Iam", self.iam);
            to.set("Scram", self.scram);
        }
    }

    /// Details for SASL/IAM client authentication for VpcConnectivity.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivityIam {
        /// SASL/IAM authentication is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for VpcConnectivityIam {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Details for SASL/SCRAM client authentication for VpcConnectivity.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivityScram {
        /// SASL/SCRAM authentication is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for VpcConnectivityScram {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Details for client authentication using TLS for VpcConnectivity.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConnectivityTls {
        /// TLS authentication is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for VpcConnectivityTls {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Contains information about storage volumes attached to Amazon MSK broker nodes.
    #[derive(Clone, Debug, Default)]
    pub struct StorageInfo {
        /// EBS volume information.
        pub ebs_storage_info: Option<Value<EBSStorageInfo>>,
    }

    impl Lower for StorageInfo {
        fn fields(self, to: &mut Fields) {
            to.set("EBSStorageInfo", self.ebs_storage_info);
        }
    }

    /// Contains information about the EBS storage volumes attached to the broker nodes.
    #[derive(Clone, Debug, Default)]
    pub struct EBSStorageInfo {
        /// EBS volume provisioned throughput information.
        pub provisioned_throughput: Option<Value<ProvisionedThroughput>>,
        /// The size in GiB of the EBS volume for the data drive on each broker node.
        ///
        /// 1 to 16384.
        pub volume_size: Option<Value<i64>>,
    }

    impl Lower for EBSStorageInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedThroughput", self.provisioned_throughput);
            to.set("VolumeSize", self.volume_size);
        }
    }

    /// Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes.
    #[derive(Clone, Debug, Default)]
    pub struct ProvisionedThroughput {
        /// Provisioned throughput is on or off.
        pub enabled: Option<Value<bool>>,
        /// Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB per second.
        pub volume_throughput: Option<Value<i64>>,
    }

    impl Lower for ProvisionedThroughput {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("VolumeThroughput", self.volume_throughput);
        }
    }

    /// `ClientAuthentication` of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct ClientAuthentication {
        /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
        /// setting `inCluster` to true.
        pub sasl: Option<Value<Sasl>>,
        /// Details for ClientAuthentication using TLS. To turn on TLS access control, you must also turn on
        /// `EncryptionInTransit` by setting `inCluster` to true and `clientBroker` to `TLS`.
        pub tls: Option<Value<Tls>>,
        /// Details for ClientAuthentication using no authentication.
        pub unauthenticated: Option<Value<Unauthenticated>>,
    }

    impl Lower for ClientAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("Sasl", self.sasl);
            to.set("Tls", self.tls);
            to.set("Unauthenticated", self.unauthenticated);
        }
    }

    /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
    /// setting `inCluster` to true.
    #[derive(Clone, Debug, Default)]
    pub struct Sasl {
        /// Details for ClientAuthentication using IAM.
        pub iam: Option<Value<Iam>>,
        /// Details for SASL/SCRAM client authentication.
        pub scram: Option<Value<Scram>>,
    }

    impl Lower for Sasl {
        fn fields(self, to: &mut Fields) {
            to.set("Iam", self.iam);
            to.set("Scram", self.scram);
        }
    }

    /// Details for SASL/IAM client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct Iam {
        /// SASL/IAM authentication is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Iam {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Details for SASL/SCRAM client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct Scram {
        /// SASL/SCRAM authentication is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Scram {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Details for client authentication using TLS.
    #[derive(Clone, Debug, Default)]
    pub struct Tls {
        /// List of AWS Private CA ARNs.
        pub certificate_authority_arn_list: Option<Value<Vec<String>>>,
        /// TLS authentication is enabled or not.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Tls {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArnList", self.certificate_authority_arn_list);
            to.set("Enabled", self.enabled);
        }
    }

    /// Details for allowing no client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct Unauthenticated {
        /// Unauthenticated is enabled or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Unauthenticated {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies the configuration to use for the brokers.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationInfo {
        /// ARN of the configuration to use.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
        /// The revision of the configuration to use.
        ///
        /// Required.
        pub revision: Option<Value<i64>>,
    }

    impl Lower for ConfigurationInfo {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Revision", self.revision);
        }
    }

    /// Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and whether
    /// you want MSK to encrypt your data in transit.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionInfo {
        /// The data-volume encryption details.
        ///
        /// A change replaces the resource.
        pub encryption_at_rest: Option<Value<EncryptionAtRest>>,
        /// The details for encryption in transit.
        pub encryption_in_transit: Option<Value<EncryptionInTransit>>,
    }

    impl Lower for EncryptionInfo {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionAtRest", self.encryption_at_rest);
            to.set("EncryptionInTransit", self.encryption_in_transit);
        }
    }

    /// The data-volume encryption details. You can't update encryption at rest settings for existing clusters.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionAtRest {
        /// The ARN of the Amazon KMS key for encrypting data at rest. If you don't specify a KMS key, MSK creates one for
        /// you and uses it.
        ///
        /// Required. A change replaces the resource.
        pub data_volume_kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionAtRest {
        fn fields(self, to: &mut Fields) {
            to.set("DataVolumeKMSKeyId", self.data_volume_kms_key_id);
        }
    }

    /// The settings for encrypting data in transit.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionInTransit {
        /// Indicates the encryption setting for data in transit between clients and brokers. You must set it to one of the
        /// following values.
        ///
        /// One of `TLS`, `TLS_PLAINTEXT`, `PLAINTEXT`.
        pub client_broker: Option<Value<String>>,
        /// When set to true, it indicates that data communication among the broker nodes of the cluster is encrypted.
        ///
        /// A change replaces the resource.
        pub in_cluster: Option<Value<bool>>,
    }

    impl Lower for EncryptionInTransit {
        fn fields(self, to: &mut Fields) {
            to.set("ClientBroker", self.client_broker);
            to.set("InCluster", self.in_cluster);
        }
    }

    /// You can configure your MSK cluster to send broker logs to different destination types. This is a container for
    /// the configuration details related to broker logs.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingInfo {
        pub authorizer_logs: Option<Value<AuthorizerLogs>>,
        /// You can configure your MSK cluster to send broker logs to different destination types. This configuration
        /// specifies the details of these destinations.
        pub broker_logs: Option<Value<BrokerLogs>>,
    }

    impl Lower for LoggingInfo {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizerLogs", self.authorizer_logs);
            to.set("BrokerLogs", self.broker_logs);
        }
    }

    /// `AuthorizerLogs` of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerLogs {
        pub cloud_watch_logs: Option<Value<CloudWatchLogs>>,
        pub firehose: Option<Value<Firehose>>,
        pub s3: Option<Value<S3>>,
    }

    impl Lower for AuthorizerLogs {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// Details of the CloudWatch Logs destination for broker logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogs {
        /// Specifies whether broker logs get sent to the specified CloudWatch Logs destination.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The CloudWatch log group that is the destination for broker logs.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogs {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
        }
    }

    /// Firehose details for BrokerLogs.
    #[derive(Clone, Debug, Default)]
    pub struct Firehose {
        /// The Kinesis Data Firehose delivery stream that is the destination for broker logs.
        pub delivery_stream: Option<Value<String>>,
        /// Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Firehose {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
            to.set("Enabled", self.enabled);
        }
    }

    /// The details of the Amazon S3 destination for broker logs.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The name of the S3 bucket that is the destination for broker logs.
        pub bucket: Option<Value<String>>,
        /// Specifies whether broker logs get sent to the specified Amazon S3 destination.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The S3 prefix that is the destination for broker logs.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

    /// The broker logs configuration for this MSK cluster.
    #[derive(Clone, Debug, Default)]
    pub struct BrokerLogs {
        pub cloud_watch_logs: Option<Value<CloudWatchLogs>>,
        /// Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs.
        pub firehose: Option<Value<Firehose>>,
        /// Details of the Amazon S3 destination for broker logs.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for BrokerLogs {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// JMX and Node monitoring for the MSK cluster.
    #[derive(Clone, Debug, Default)]
    pub struct OpenMonitoring {
        /// Prometheus exporter settings.
        ///
        /// Required.
        pub prometheus: Option<Value<Prometheus>>,
    }

    impl Lower for OpenMonitoring {
        fn fields(self, to: &mut Fields) {
            to.set("Prometheus", self.prometheus);
        }
    }

    /// Prometheus settings for open monitoring.
    #[derive(Clone, Debug, Default)]
    pub struct Prometheus {
        /// Indicates whether you want to enable or disable the JMX Exporter.
        pub jmx_exporter: Option<Value<JmxExporter>>,
        /// Indicates whether you want to enable or disable the Node Exporter.
        pub node_exporter: Option<Value<NodeExporter>>,
    }

    impl Lower for Prometheus {
        fn fields(self, to: &mut Fields) {
            to.set("JmxExporter", self.jmx_exporter);
            to.set("NodeExporter", self.node_exporter);
        }
    }

    /// Indicates whether you want to enable or disable the JMX Exporter.
    #[derive(Clone, Debug, Default)]
    pub struct JmxExporter {
        /// Indicates whether you want to enable or disable the JMX Exporter.
        ///
        /// Required.
        pub enabled_in_broker: Option<Value<bool>>,
    }

    impl Lower for JmxExporter {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledInBroker", self.enabled_in_broker);
        }
    }

    /// Indicates whether you want to enable or disable the Node Exporter.
    #[derive(Clone, Debug, Default)]
    pub struct NodeExporter {
        /// Indicates whether you want to enable or disable the Node Exporter.
        ///
        /// Required.
        pub enabled_in_broker: Option<Value<bool>>,
    }

    impl Lower for NodeExporter {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledInBroker", self.enabled_in_broker);
        }
    }

    /// `Rebalancing` of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct Rebalancing {
        /// Required. One of `PAUSED`, `ACTIVE`.
        pub status: Option<Value<String>>,
    }

    impl Lower for Rebalancing {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// `ZookeeperAccess` of `AWS::MSK::Cluster`.
    #[derive(Clone, Debug, Default)]
    pub struct ZookeeperAccess {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for ZookeeperAccess {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::MSK::ClusterPolicy`.
///
/// Create or update cluster policy.
#[derive(Clone, Debug, Default)]
pub struct ClusterPolicy {
    /// The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    ///
    /// Required. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// Resource policy for the cluster. The maximum size supported for a resource-based policy document is 20 KB.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
}

impl Lower for ClusterPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("Policy", self.policy);
    }
}

impl Level1 for ClusterPolicy {
    const TYPE: &'static str = "AWS::MSK::ClusterPolicy";
}

impl Handle<ClusterPolicy> {
    /// `Ref`: its `ClusterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The current version of the policy attached to the specified cluster.
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}

/// `AWS::MSK::Configuration`.
///
/// Creates a new MSK configuration. To see an example of how to use this operation, first save the following text
/// to a file and name the file `config-file.txt`.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    /// The description of the configuration.
    pub description: Option<Value<String>>,
    /// The versions of Apache Kafka with which you can use this MSK configuration.
    ///
    /// A change replaces the resource.
    pub kafka_versions_list: Option<Value<Vec<String>>>,
    /// Latest revision of the MSK configuration.
    pub latest_revision: Option<Value<configuration::LatestRevision>>,
    /// The name of the configuration. Configuration names are strings that match the regex
    /// "^\[0-9A-Za-z\]\[0-9A-Za-z-\]{0,}$".
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Contents of the `server.properties` file. When using the console, the SDK, or the AWS CLI, the contents of
    /// `server.properties` can be in plaintext.
    ///
    /// Required.
    pub server_properties: Option<Value<String>>,
}

impl Lower for Configuration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KafkaVersionsList", self.kafka_versions_list);
        to.set("LatestRevision", self.latest_revision);
        to.set("Name", self.name);
        to.set("ServerProperties", self.server_properties);
    }
}

impl Level1 for Configuration {
    const TYPE: &'static str = "AWS::MSK::Configuration";
}

impl Handle<Configuration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the configuration revision was created.
    pub fn latest_revision_creation_time(self) -> Value<String> {
        self.attribute("LatestRevision.CreationTime")
    }

    /// The description of the configuration revision.
    pub fn latest_revision_description(self) -> Value<String> {
        self.attribute("LatestRevision.Description")
    }

    /// The revision number.
    pub fn latest_revision_revision(self) -> Value<i64> {
        self.attribute("LatestRevision.Revision")
    }
}

/// What [`Configuration`] is made of.
pub mod configuration {
    use super::*;

    /// Describes a configuration revision.
    #[derive(Clone, Debug, Default)]
    pub struct LatestRevision {}

    impl Lower for LatestRevision {
        fn fields(self, _: &mut Fields) {}
    }
}

/// `AWS::MSK::Replicator`.
///
/// Creates the replicator.
#[derive(Clone, Debug, Default)]
pub struct Replicator {
    /// A summary description of the replicator.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Kafka Clusters to use in setting up sources / targets for replication.
    ///
    /// Required. 2 to 2 items. A change replaces the resource.
    pub kafka_clusters: Option<Value<Vec<replicator::KafkaCluster>>>,
    /// Configuration for log delivery for the replicator.
    pub log_delivery: Option<Value<replicator::LogDelivery>>,
    /// A list of replication configurations, where each configuration targets a given source cluster to target cluster
    /// replication flow.
    ///
    /// Required. 1 to 1 items.
    pub replication_info_list: Option<Value<Vec<replicator::ReplicationInfo>>>,
    /// The name of the replicator. Alpha-numeric characters with '-' are allowed.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub replicator_name: Option<Value<String>>,
    /// The ARN of the IAM role used by the replicator to access resources in the customer's account (e.g source and
    /// target clusters).
    ///
    /// Required. A change replaces the resource.
    pub service_execution_role_arn: Option<Value<String>>,
    /// List of tags to attach to created Replicator.
    pub tags: Option<Value<Vec<replicator::Tag>>>,
}

impl Lower for Replicator {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KafkaClusters", self.kafka_clusters);
        to.set("LogDelivery", self.log_delivery);
        to.set("ReplicationInfoList", self.replication_info_list);
        to.set("ReplicatorName", self.replicator_name);
        to.set("ServiceExecutionRoleArn", self.service_execution_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Replicator {
    const TYPE: &'static str = "AWS::MSK::Replicator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Replicator> {
    /// `Ref`: its `ReplicatorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The current version number of the replicator.
    pub fn current_version(self) -> Value<String> {
        self.attribute("CurrentVersion")
    }

    /// Amazon Resource Name (ARN) for the created replicator.
    pub fn replicator_arn(self) -> Value<Arn> {
        self.attribute("ReplicatorArn")
    }
}

/// What [`Replicator`] is made of.
pub mod replicator {
    use super::*;

    /// Information about Kafka Cluster to be used as source / target for replication.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaCluster {
        /// Details of an Amazon MSK Cluster.
        pub amazon_msk_cluster: Option<Value<AmazonMskCluster>>,
        /// Details of an Apache Kafka cluster.
        pub apache_kafka_cluster: Option<Value<ApacheKafkaCluster>>,
        /// Details of the client authentication used by the Apache Kafka cluster.
        pub client_authentication: Option<Value<KafkaClusterClientAuthentication>>,
        /// Details of encryption in transit to the Apache Kafka cluster.
        pub encryption_in_transit: Option<Value<KafkaClusterEncryptionInTransit>>,
        /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
        pub vpc_config: Option<Value<KafkaClusterClientVpcConfig>>,
    }

    impl Lower for KafkaCluster {
        fn fields(self, to: &mut Fields) {
            to.set("AmazonMskCluster", self.amazon_msk_cluster);
            to.set("ApacheKafkaCluster", self.apache_kafka_cluster);
            to.set("ClientAuthentication", self.client_authentication);
            to.set("EncryptionInTransit", self.encryption_in_transit);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Details of an Amazon MSK Cluster.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonMskCluster {
        /// The Amazon Resource Name (ARN) of an Amazon MSK cluster.
        ///
        /// Required.
        pub msk_cluster_arn: Option<Value<String>>,
    }

    impl Lower for AmazonMskCluster {
        fn fields(self, to: &mut Fields) {
            to.set("MskClusterArn", self.msk_cluster_arn);
        }
    }

    /// Details of an Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ApacheKafkaCluster {
        /// The ID of the Apache Kafka cluster.
        ///
        /// Required.
        pub apache_kafka_cluster_id: Option<Value<String>>,
        /// The bootstrap broker string of the Apache Kafka cluster.
        ///
        /// Required.
        pub bootstrap_broker_string: Option<Value<String>>,
    }

    impl Lower for ApacheKafkaCluster {
        fn fields(self, to: &mut Fields) {
            to.set("ApacheKafkaClusterId", self.apache_kafka_cluster_id);
            to.set("BootstrapBrokerString", self.bootstrap_broker_string);
        }
    }

    /// Details of the client authentication used by the Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterClientAuthentication {
        /// Details for mTLS client authentication.
        pub mtls: Option<Value<KafkaClusterMtlsAuthentication>>,
        /// Details for client authentication using SASL/OAUTHBEARER.
        pub sasl_oauth_bearer: Option<Value<KafkaClusterSaslOAuthBearerAuthentication>>,
        /// Details for SASL/SCRAM client authentication.
        pub sasl_scram: Option<Value<KafkaClusterSaslScramAuthentication>>,
    }

    impl Lower for KafkaClusterClientAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("MTLS", self.mtls);
            to.set("SaslOAuthBearer", self.sasl_oauth_bearer);
            to.set("SaslScram", self.sasl_scram);
        }
    }

    /// Details for mTLS client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterMtlsAuthentication {
        /// The Amazon Resource Name (ARN) of the Secrets Manager secret.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for KafkaClusterMtlsAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Details for client authentication using SASL/OAUTHBEARER.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterSaslOAuthBearerAuthentication {
        /// Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The referenced secret must contain
        /// client\_id and client\_secret.
        pub client_credentials: Option<Value<KafkaClusterOAuthClientCredentials>>,
        /// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523
        /// Section 2.2).
        pub client_credentials_assertion: Option<Value<KafkaClusterOAuthClientCredentialsAssertion>>,
        /// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the
        /// assertion.
        pub iam_jwt_bearer: Option<Value<KafkaClusterOAuthIamJwtBearer>>,
        /// OAuth scope to request. Included in the token request if provided.
        pub scope: Option<Value<String>>,
        /// How client credentials are sent to the identity provider's token endpoint.
        ///
        /// Required. One of `POST`, `BASIC`, `NONE`.
        pub token_endpoint_authentication_method: Option<Value<String>>,
        /// Secrets Manager ARN containing a custom CA certificate for the identity provider. Required only if the identity
        /// provider uses a private CA.
        pub token_endpoint_tls_certificate_arn: Option<Value<String>>,
        /// The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749.
        ///
        /// Required.
        pub token_endpoint_url: Option<Value<String>>,
    }

    impl Lower for KafkaClusterSaslOAuthBearerAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("ClientCredentials", self.client_credentials);
            to.set("ClientCredentialsAssertion", self.client_credentials_assertion);
            to.set("IamJwtBearer", self.iam_jwt_bearer);
            to.set("Scope", self.scope);
            to.set("TokenEndpointAuthenticationMethod", self.token_endpoint_authentication_method);
            to.set("TokenEndpointTlsCertificateArn", self.token_endpoint_tls_certificate_arn);
            to.set("TokenEndpointUrl", self.token_endpoint_url);
        }
    }

    /// Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The referenced secret must contain
    /// client\_id and client\_secret.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterOAuthClientCredentials {
        /// Secrets Manager ARN of the secret containing the client\_id and client\_secret used to obtain an OAuth Bearer
        /// token via the client\_credentials grant.
        ///
        /// Required.
        pub token_request_secret_arn: Option<Value<String>>,
    }

    impl Lower for KafkaClusterOAuthClientCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("TokenRequestSecretArn", self.token_request_secret_arn);
        }
    }

    /// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523
    /// Section 2.2).
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterOAuthClientCredentialsAssertion {
        /// The audience (aud claim) set in the STS JWT client assertion.
        ///
        /// Required.
        pub audience: Option<Value<String>>,
        /// The algorithm used to sign the STS JWT assertion.
        ///
        /// Required. One of `RS256`, `ES384`.
        pub signing_algorithm: Option<Value<String>>,
        /// Optional Secrets Manager ARN for identity providers that require client\_id as a form parameter alongside the
        /// JWT client assertion.
        pub token_request_secret_arn: Option<Value<String>>,
    }

    impl Lower for KafkaClusterOAuthClientCredentialsAssertion {
        fn fields(self, to: &mut Fields) {
            to.set("Audience", self.audience);
            to.set("SigningAlgorithm", self.signing_algorithm);
            to.set("TokenRequestSecretArn", self.token_request_secret_arn);
        }
    }

    /// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the
    /// assertion.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterOAuthIamJwtBearer {
        /// The audience (aud claim) set in the STS JWT assertion.
        ///
        /// Required.
        pub audience: Option<Value<String>>,
        /// The algorithm used to sign the STS JWT assertion.
        ///
        /// Required. One of `RS256`, `ES384`.
        pub signing_algorithm: Option<Value<String>>,
        /// Optional Secrets Manager ARN for identity providers that require client authentication alongside the JWT Bearer
        /// assertion.
        pub token_request_secret_arn: Option<Value<String>>,
    }

    impl Lower for KafkaClusterOAuthIamJwtBearer {
        fn fields(self, to: &mut Fields) {
            to.set("Audience", self.audience);
            to.set("SigningAlgorithm", self.signing_algorithm);
            to.set("TokenRequestSecretArn", self.token_request_secret_arn);
        }
    }

    /// Details for SASL/SCRAM client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterSaslScramAuthentication {
        /// The SASL/SCRAM authentication mechanism.
        ///
        /// Required. One of `SHA256`, `SHA512`.
        pub mechanism: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Secrets Manager secret.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for KafkaClusterSaslScramAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("Mechanism", self.mechanism);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterEncryptionInTransit {
        /// The type of encryption in transit to the Apache Kafka cluster.
        ///
        /// Required. One of `TLS`.
        pub encryption_type: Option<Value<String>>,
        /// The root CA certificate.
        pub root_ca_certificate: Option<Value<String>>,
    }

    impl Lower for KafkaClusterEncryptionInTransit {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
            to.set("RootCaCertificate", self.root_ca_certificate);
        }
    }

    /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct KafkaClusterClientVpcConfig {
        /// The security groups to attach to the ENIs for the broker nodes.
        ///
        /// 1 to 16 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The list of subnets in the client VPC to connect to.
        ///
        /// Required. 2 to 3 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for KafkaClusterClientVpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Configuration for log delivery for the replicator.
    #[derive(Clone, Debug, Default)]
    pub struct LogDelivery {
        /// Details of the log delivery for the replicator.
        pub replicator_log_delivery: Option<Value<ReplicatorLogDelivery>>,
    }

    impl Lower for LogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicatorLogDelivery", self.replicator_log_delivery);
        }
    }

    /// Details of the log delivery for the replicator.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicatorLogDelivery {
        /// Details about delivering logs to CloudWatch Logs.
        pub cloud_watch_logs: Option<Value<CloudWatchLogs>>,
        /// Details about delivering logs to Firehose.
        pub firehose: Option<Value<Firehose>>,
        /// Details about delivering logs to S3.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for ReplicatorLogDelivery {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("Firehose", self.firehose);
            to.set("S3", self.s3);
        }
    }

    /// Details about delivering logs to CloudWatch Logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogs {
        /// Whether log delivery to CloudWatch Logs is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The CloudWatch log group that is the destination for log delivery.
        pub log_group: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogs {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
        }
    }

    /// Details about delivering logs to Firehose.
    #[derive(Clone, Debug, Default)]
    pub struct Firehose {
        /// The Firehose delivery stream that is the destination for log delivery.
        pub delivery_stream: Option<Value<String>>,
        /// Whether log delivery to Firehose is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Firehose {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStream", self.delivery_stream);
            to.set("Enabled", self.enabled);
        }
    }

    /// Details about delivering logs to S3.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The S3 bucket that is the destination for log delivery.
        pub bucket: Option<Value<String>>,
        /// Whether log delivery to S3 is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The S3 prefix that is the destination for log delivery.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Enabled", self.enabled);
            to.set("Prefix", self.prefix);
        }
    }

    /// Specifies configuration for replication between a source and target Kafka cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationInfo {
        /// Configuration relating to consumer group replication.
        ///
        /// Required.
        pub consumer_group_replication: Option<Value<ConsumerGroupReplication>>,
        /// The ARN of the source Kafka cluster.
        ///
        /// A change replaces the resource.
        pub source_kafka_cluster_arn: Option<Value<String>>,
        /// The ID of the source Kafka cluster.
        ///
        /// A change replaces the resource.
        pub source_kafka_cluster_id: Option<Value<String>>,
        /// The compression type to use when producing records to target cluster.
        ///
        /// Required. One of `NONE`, `GZIP`, `SNAPPY`, `LZ4`, `ZSTD`. A change replaces the resource.
        pub target_compression_type: Option<Value<String>>,
        /// The ARN of the target Kafka cluster.
        ///
        /// A change replaces the resource.
        pub target_kafka_cluster_arn: Option<Value<String>>,
        /// The ID of the target Kafka cluster.
        ///
        /// A change replaces the resource.
        pub target_kafka_cluster_id: Option<Value<String>>,
        /// Configuration relating to topic replication.
        ///
        /// Required.
        pub topic_replication: Option<Value<TopicReplication>>,
    }

    impl Lower for ReplicationInfo {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumerGroupReplication", self.consumer_group_replication);
            to.set("SourceKafkaClusterArn", self.source_kafka_cluster_arn);
            to.set("SourceKafkaClusterId", self.source_kafka_cluster_id);
            to.set("TargetCompressionType", self.target_compression_type);
            to.set("TargetKafkaClusterArn", self.target_kafka_cluster_arn);
            to.set("TargetKafkaClusterId", self.target_kafka_cluster_id);
            to.set("TopicReplication", self.topic_replication);
        }
    }

    /// Details about consumer group replication.
    #[derive(Clone, Debug, Default)]
    pub struct ConsumerGroupReplication {
        /// The consumer group offset synchronization mode.
        ///
        /// One of `LEGACY`, `ENHANCED`. A change replaces the resource.
        pub consumer_group_offset_sync_mode: Option<Value<String>>,
        /// List of regular expression patterns indicating the consumer groups that should not be replicated.
        ///
        /// 1 to 100 items.
        pub consumer_groups_to_exclude: Option<Value<Vec<String>>>,
        /// List of regular expression patterns indicating the consumer groups to copy.
        ///
        /// Required. 0 to 100 items.
        pub consumer_groups_to_replicate: Option<Value<Vec<String>>>,
        /// Enables synchronization of consumer groups to target cluster.
        pub detect_and_copy_new_consumer_groups: Option<Value<bool>>,
        /// Enables synchronization of consumer group offsets to target cluster. The translated offsets will be written to
        /// topic \_\_consumer\_offsets.
        pub synchronise_consumer_group_offsets: Option<Value<bool>>,
    }

    impl Lower for ConsumerGroupReplication {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumerGroupOffsetSyncMode", self.consumer_group_offset_sync_mode);
            to.set("ConsumerGroupsToExclude", self.consumer_groups_to_exclude);
            to.set("ConsumerGroupsToReplicate", self.consumer_groups_to_replicate);
            to.set("DetectAndCopyNewConsumerGroups", self.detect_and_copy_new_consumer_groups);
            to.set("SynchroniseConsumerGroupOffsets", self.synchronise_consumer_group_offsets);
        }
    }

    /// Details about topic replication.
    #[derive(Clone, Debug, Default)]
    pub struct TopicReplication {
        /// Whether to periodically configure remote topic ACLs to match their corresponding upstream topics.
        pub copy_access_control_lists_for_topics: Option<Value<bool>>,
        /// Whether to periodically configure remote topics to match their corresponding upstream topics.
        pub copy_topic_configurations: Option<Value<bool>>,
        /// Whether to periodically check for new topics and partitions.
        pub detect_and_copy_new_topics: Option<Value<bool>>,
        /// Specifies the position in the topics to start replicating from.
        ///
        /// A change replaces the resource.
        pub starting_position: Option<Value<ReplicationStartingPosition>>,
        /// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or
        /// prefixed with source cluster alias.
        ///
        /// A change replaces the resource.
        pub topic_name_configuration: Option<Value<ReplicationTopicNameConfiguration>>,
        /// List of regular expression patterns indicating the topics that should not be replicated.
        ///
        /// 1 to 100 items.
        pub topics_to_exclude: Option<Value<Vec<String>>>,
        /// List of regular expression patterns indicating the topics to copy.
        ///
        /// Required. 1 to 100 items.
        pub topics_to_replicate: Option<Value<Vec<String>>>,
    }

    impl Lower for TopicReplication {
        fn fields(self, to: &mut Fields) {
            to.set("CopyAccessControlListsForTopics", self.copy_access_control_lists_for_topics);
            to.set("CopyTopicConfigurations", self.copy_topic_configurations);
            to.set("DetectAndCopyNewTopics", self.detect_and_copy_new_topics);
            to.set("StartingPosition", self.starting_position);
            to.set("TopicNameConfiguration", self.topic_name_configuration);
            to.set("TopicsToExclude", self.topics_to_exclude);
            to.set("TopicsToReplicate", self.topics_to_replicate);
        }
    }

    /// Specifies the position in the topics to start replicating from.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationStartingPosition {
        /// The type of replication starting position.
        ///
        /// One of `LATEST`, `EARLIEST`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ReplicationStartingPosition {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or
    /// prefixed with source cluster alias.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationTopicNameConfiguration {
        /// The type of replication topic name configuration, identical to upstream topic name or prefixed with source
        /// cluster alias.
        ///
        /// One of `PREFIXED_WITH_SOURCE_CLUSTER_ALIAS`, `IDENTICAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ReplicationTopicNameConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::MSK::Replicator`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::MSK::ServerlessCluster`.
///
/// Specifies the properties required for creating a serverless cluster.
#[derive(Clone, Debug, Default)]
pub struct ServerlessCluster {
    /// Includes all client authentication related information.
    ///
    /// Required. A change replaces the resource.
    pub client_authentication: Option<Value<serverless_cluster::ClientAuthentication>>,
    /// The name of the cluster.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// An arbitrary set of tags (key-value pairs) for the cluster.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// VPC configuration information for the serverless cluster.
    ///
    /// Required. A change replaces the resource.
    pub vpc_configs: Option<Value<Vec<serverless_cluster::VpcConfig>>>,
}

impl Lower for ServerlessCluster {
    fn fields(self, to: &mut Fields) {
        to.set("ClientAuthentication", self.client_authentication);
        to.set("ClusterName", self.cluster_name);
        to.set("Tags", self.tags);
        to.set("VpcConfigs", self.vpc_configs);
    }
}

impl Level1 for ServerlessCluster {
    const TYPE: &'static str = "AWS::MSK::ServerlessCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ServerlessCluster> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the MSK cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ServerlessCluster`] is made of.
pub mod serverless_cluster {
    use super::*;

    /// Includes all client authentication information.
    #[derive(Clone, Debug, Default)]
    pub struct ClientAuthentication {
        /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
        /// setting `inCluster` to true.
        ///
        /// Required. A change replaces the resource.
        pub sasl: Option<Value<Sasl>>,
    }

    impl Lower for ClientAuthentication {
        fn fields(self, to: &mut Fields) {
            to.set("Sasl", self.sasl);
        }
    }

    /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
    /// setting `inCluster` to true.
    #[derive(Clone, Debug, Default)]
    pub struct Sasl {
        /// Details for ClientAuthentication using IAM.
        ///
        /// Required. A change replaces the resource.
        pub iam: Option<Value<Iam>>,
    }

    impl Lower for Sasl {
        fn fields(self, to: &mut Fields) {
            to.set("Iam", self.iam);
        }
    }

    /// Details for SASL/IAM client authentication.
    #[derive(Clone, Debug, Default)]
    pub struct Iam {
        /// SASL/IAM authentication is enabled or not.
        ///
        /// Required. A change replaces the resource.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for Iam {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `VpcConfig` of `AWS::MSK::ServerlessCluster`.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// A change replaces the resource.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Required. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::MSK::Topic`.
///
/// Resource Type definition for AWS::MSK::Topic.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// The Amazon Resource Name (ARN) of the MSK cluster.
    ///
    /// Required. A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    /// Base64 encoded configuration properties of the topic.
    pub configs: Option<Value<String>>,
    /// The number of partitions for the topic.
    ///
    /// Required. At least 1.
    pub partition_count: Option<Value<i64>>,
    /// The replication factor for the topic.
    ///
    /// Required. At least 1. A change replaces the resource.
    pub replication_factor: Option<Value<i64>>,
    /// The name of the topic.
    ///
    /// Required. A change replaces the resource.
    pub topic_name: Option<Value<String>>,
}

impl Lower for Topic {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterArn", self.cluster_arn);
        to.set("Configs", self.configs);
        to.set("PartitionCount", self.partition_count);
        to.set("ReplicationFactor", self.replication_factor);
        to.set("TopicName", self.topic_name);
    }
}

impl Level1 for Topic {
    const TYPE: &'static str = "AWS::MSK::Topic";
}

impl Handle<Topic> {
    /// `Ref`: its `TopicArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the topic.
    pub fn topic_arn(self) -> Value<Arn> {
        self.attribute("TopicArn")
    }
}

/// `AWS::MSK::VpcConnection`.
///
/// Create remote VPC connection.
#[derive(Clone, Debug, Default)]
pub struct VpcConnection {
    /// The type of private link authentication.
    ///
    /// Required. 3 to 10 characters. One of `SASL_IAM`, `SASL_SCRAM`, `TLS`. A change replaces the resource.
    pub authentication: Option<Value<String>>,
    /// The list of subnets in the client VPC to connect to.
    ///
    /// Required. A change replaces the resource.
    pub client_subnets: Option<Value<Vec<String>>>,
    /// The security groups to attach to the ENIs for the broker nodes.
    ///
    /// Required. A change replaces the resource.
    pub security_groups: Option<Value<Vec<String>>>,
    /// An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// Required. A change replaces the resource.
    pub target_cluster_arn: Option<Value<String>>,
    /// The VPC ID of the remote client.
    ///
    /// Required. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for VpcConnection {
    fn fields(self, to: &mut Fields) {
        to.set("Authentication", self.authentication);
        to.set("ClientSubnets", self.client_subnets);
        to.set("SecurityGroups", self.security_groups);
        to.set("Tags", self.tags);
        to.set("TargetClusterArn", self.target_cluster_arn);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for VpcConnection {
    const TYPE: &'static str = "AWS::MSK::VpcConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<VpcConnection> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the VPC connection.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
