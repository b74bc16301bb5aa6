//! `AWS::KinesisFirehose`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KinesisFirehose::DeliveryStream`.
///
/// The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data
/// Firehose) delivery stream that delivers real-time streaming data to an Amazon Simple Storage Service (Amazon
/// S3), Amazon Redshift…
///
/// Its ARN: `arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}`.
#[derive(Clone, Debug, Default)]
pub struct DeliveryStream {
    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    pub amazon_open_search_serverless_destination_configuration:
        Option<Value<delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration>>,
    /// The destination in Amazon OpenSearch Service. You can specify only one destination.
    pub amazonopensearchservice_destination_configuration:
        Option<Value<delivery_stream::AmazonopensearchserviceDestinationConfiguration>>,
    /// The top level object for configuring streams with database as a source.
    ///
    /// A change replaces the resource.
    pub database_source_configuration: Option<Value<delivery_stream::DatabaseSourceConfiguration>>,
    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    pub delivery_stream_encryption_configuration_input:
        Option<Value<delivery_stream::DeliveryStreamEncryptionConfigurationInput>>,
    /// The name of the Firehose stream.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub delivery_stream_name: Option<Value<String>>,
    /// The Firehose stream type. This can be one of the following values.
    ///
    /// One of `DatabaseAsSource`, `DirectPut`, `KinesisStreamAsSource`, `MSKAsSource`. A change replaces the resource.
    pub delivery_stream_type: Option<Value<String>>,
    /// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT
    /// as a source.
    ///
    /// A change replaces the resource.
    pub direct_put_source_configuration: Option<Value<delivery_stream::DirectPutSourceConfiguration>>,
    /// An Amazon ES destination for the delivery stream.
    pub elasticsearch_destination_configuration: Option<Value<delivery_stream::ElasticsearchDestinationConfiguration>>,
    /// An Amazon S3 destination for the delivery stream.
    pub extended_s3_destination_configuration: Option<Value<delivery_stream::ExtendedS3DestinationConfiguration>>,
    /// Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination. You can specify only one
    /// destination.
    pub http_endpoint_destination_configuration: Option<Value<delivery_stream::HttpEndpointDestinationConfiguration>>,
    /// Specifies the destination configure settings for Apache Iceberg Table.
    pub iceberg_destination_configuration: Option<Value<delivery_stream::IcebergDestinationConfiguration>>,
    /// When a Kinesis stream is used as the source for the delivery stream, a KinesisStreamSourceConfiguration
    /// containing the Kinesis stream ARN and the role ARN for the source stream.
    ///
    /// A change replaces the resource.
    pub kinesis_stream_source_configuration: Option<Value<delivery_stream::KinesisStreamSourceConfiguration>>,
    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    ///
    /// A change replaces the resource.
    pub msk_source_configuration: Option<Value<delivery_stream::MSKSourceConfiguration>>,
    /// An Amazon Redshift destination for the delivery stream.
    pub redshift_destination_configuration: Option<Value<delivery_stream::RedshiftDestinationConfiguration>>,
    /// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3)
    /// destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    pub s3_destination_configuration: Option<Value<delivery_stream::S3DestinationConfiguration>>,
    /// Configure Snowflake destination.
    pub snowflake_destination_configuration: Option<Value<delivery_stream::SnowflakeDestinationConfiguration>>,
    /// The configuration of a destination in Splunk for the delivery stream.
    pub splunk_destination_configuration: Option<Value<delivery_stream::SplunkDestinationConfiguration>>,
    /// A set of tags to assign to the Firehose stream. A tag is a key-value pair that you can define and assign to AWS
    /// resources.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<delivery_stream::Tag>>>,
}

impl Lower for DeliveryStream {
    fn fields(self, to: &mut Fields) {
        to.set(
            "AmazonOpenSearchServerlessDestinationConfiguration",
            self.amazon_open_search_serverless_destination_configuration,
        );
        to.set(
            "AmazonopensearchserviceDestinationConfiguration",
            self.amazonopensearchservice_destination_configuration,
        );
        to.set("DatabaseSourceConfiguration", self.database_source_configuration);
        to.set("DeliveryStreamEncryptionConfigurationInput", self.delivery_stream_encryption_configuration_input);
        to.set("DeliveryStreamName", self.delivery_stream_name);
        to.set("DeliveryStreamType", self.delivery_stream_type);
        to.set("DirectPutSourceConfiguration", self.direct_put_source_configuration);
        to.set("ElasticsearchDestinationConfiguration", self.elasticsearch_destination_configuration);
        to.set("ExtendedS3DestinationConfiguration", self.extended_s3_destination_configuration);
        to.set("HttpEndpointDestinationConfiguration", self.http_endpoint_destination_configuration);
        to.set("IcebergDestinationConfiguration", self.iceberg_destination_configuration);
        to.set("KinesisStreamSourceConfiguration", self.kinesis_stream_source_configuration);
        to.set("MSKSourceConfiguration", self.msk_source_configuration);
        to.set("RedshiftDestinationConfiguration", self.redshift_destination_configuration);
        to.set("S3DestinationConfiguration", self.s3_destination_configuration);
        to.set("SnowflakeDestinationConfiguration", self.snowflake_destination_configuration);
        to.set("SplunkDestinationConfiguration", self.splunk_destination_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeliveryStream {
    const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeliveryStream> {
    /// `Ref`: its `DeliveryStreamName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the delivery stream, such as
    /// `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`DeliveryStream`] is made of.
pub mod delivery_stream {
    use super::*;

    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonOpenSearchServerlessDestinationConfiguration {
        /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints
        /// are used.
        pub buffering_hints: Option<Value<AmazonOpenSearchServerlessBufferingHints>>,
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch
        /// Service.
        ///
        /// 1 to 512 characters.
        pub collection_endpoint: Option<Value<String>>,
        /// The Serverless offering for Amazon OpenSearch Service index name.
        ///
        /// Required. 1 to 80 characters.
        pub index_name: Option<Value<String>>,
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon
        /// OpenSearch Service.
        pub retry_options: Option<Value<AmazonOpenSearchServerlessRetryOptions>>,
        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for
        /// Amazon OpenSearch Service Configuration API and for indexing documents.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Defines how documents should be delivered to Amazon S3.
        ///
        /// One of `FailedDocumentsOnly`, `AllDocuments`.
        pub s3_backup_mode: Option<Value<String>>,
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// A change replaces the resource.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for AmazonOpenSearchServerlessDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("CollectionEndpoint", self.collection_endpoint);
            to.set("IndexName", self.index_name);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch
    /// Service destination.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonOpenSearchServerlessBufferingHints {
        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
        ///
        /// 0 to 900.
        pub interval_in_seconds: Option<Value<i64>>,
        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value
        /// is 5.
        ///
        /// 1 to 100.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for AmazonOpenSearchServerlessBufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options
    /// that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLoggingOptions {
        /// Indicates whether CloudWatch Logs logging is enabled.
        pub enabled: Option<Value<bool>>,
        /// The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use.
        ///
        /// 0 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery.
        ///
        /// 0 to 512 characters.
        pub log_stream_name: Option<Value<String>>,
    }

    impl Lower for CloudWatchLoggingOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroupName", self.log_group_name);
            to.set("LogStreamName", self.log_stream_name);
        }
    }

    /// The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery
    /// stream.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessingConfiguration {
        /// Indicates whether data processing is enabled (true) or disabled (false).
        pub enabled: Option<Value<bool>>,
        /// The data processors.
        pub processors: Option<Value<Vec<Processor>>>,
    }

    impl Lower for ProcessingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("Processors", self.processors);
        }
    }

    /// The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct Processor {
        /// The processor parameters.
        pub parameters: Option<Value<Vec<ProcessorParameter>>>,
        /// The type of processor. Valid values: `Lambda`.
        ///
        /// Required. One of `RecordDeAggregation`, `Decompression`, `CloudWatchLogProcessing`, `Lambda`,
        /// `MetadataExtraction`, `AppendDelimiterToRecord`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Processor {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Type", self.type_);
        }
    }

    /// The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis Data
    /// Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessorParameter {
        /// The name of the parameter. Currently the following default values are supported: 3 for `NumberOfRetries` and 60
        /// for the `BufferIntervalInSeconds`.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The parameter value.
        ///
        /// Required. 1 to 5120 characters.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for ProcessorParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon
    /// OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonOpenSearchServerlessRetryOptions {
        /// After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount
        /// of time during which Firehose retries delivery (including the first attempt).
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for AmazonOpenSearchServerlessRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3)
    /// destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket.
        pub buffering_hints: Option<Value<BufferingHints>>,
        /// The CloudWatch logging options for your Firehose stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3
        /// bucket.
        ///
        /// One of `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`.
        pub compression_format: Option<Value<String>>,
        /// Configures Amazon Simple Storage Service (Amazon S3) server-side encryption. Kinesis Data Firehose uses AWS Key
        /// Management Service ( AWS KMS) to encrypt the data that it delivers to your Amazon S3 bucket.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix
        /// appears immediately following the bucket name.
        ///
        /// 0 to 1024 characters.
        pub error_output_prefix: Option<Value<String>>,
        /// A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket. The prefix helps
        /// you identify the files that Kinesis Data Firehose delivered.
        ///
        /// 0 to 1024 characters.
        pub prefix: Option<Value<String>>,
        /// The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your
        /// Amazon S3 bucket and AWS KMS (if you enable data encryption).
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("CompressionFormat", self.compression_format);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("ErrorOutputPrefix", self.error_output_prefix);
            to.set("Prefix", self.prefix);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers
    /// incoming data before delivering it to the destination.
    #[derive(Clone, Debug, Default)]
    pub struct BufferingHints {
        /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the
        /// destination.
        ///
        /// 0 to 900.
        pub interval_in_seconds: Option<Value<i64>>,
        /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the
        /// destination.
        ///
        /// 1 to 128.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for BufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose
    /// (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3).
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data.
        pub kms_encryption_config: Option<Value<KMSEncryptionConfig>>,
        /// Disables encryption. For valid values, see the `NoEncryptionConfig` content for the EncryptionConfiguration data
        /// type in the \*Amazon Kinesis Data Firehose API Reference\*.
        ///
        /// One of `NoEncryption`.
        pub no_encryption_config: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KMSEncryptionConfig", self.kms_encryption_config);
            to.set("NoEncryptionConfig", self.no_encryption_config);
        }
    }

    /// The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that
    /// Amazon Simple Storage Service (Amazon S3) uses to encrypt data delivered by the Amazon Kinesis Data Firehose
    /// (Kinesis Data…
    #[derive(Clone, Debug, Default)]
    pub struct KMSEncryptionConfig {
        /// The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by
        /// the Kinesis Data Firehose stream.
        ///
        /// Required. 1 to 512 characters.
        pub awskms_key_arn: Option<Value<String>>,
    }

    impl Lower for KMSEncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AWSKMSKeyARN", self.awskms_key_arn);
        }
    }

    /// The details of the VPC of the Amazon ES destination.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub role_arn: Option<Value<String>>,
        /// The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the
        /// Amazon ES destination.
        ///
        /// Required. 1 to 5 items. A change replaces the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination.
        ///
        /// Required. 1 to 16 items. A change replaces the resource.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RoleARN", self.role_arn);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// Describes the configuration of a destination in Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonopensearchserviceDestinationConfiguration {
        /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints
        /// are used.
        pub buffering_hints: Option<Value<AmazonopensearchserviceBufferingHints>>,
        /// Describes the Amazon CloudWatch logging options for your delivery stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The endpoint to use when communicating with the cluster. Specify either this ClusterEndpoint or the DomainARN
        /// field.
        ///
        /// 1 to 512 characters.
        pub cluster_endpoint: Option<Value<String>>,
        /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and
        /// OpenSearch Service generated document ID.
        pub document_id_options: Option<Value<DocumentIdOptions>>,
        /// The ARN of the Amazon OpenSearch Service domain.
        ///
        /// 1 to 512 characters.
        pub domain_arn: Option<Value<String>>,
        /// The Amazon OpenSearch Service index name.
        ///
        /// Required. 1 to 80 characters.
        pub index_name: Option<Value<String>>,
        /// The Amazon OpenSearch Service index rotation period. Index rotation appends a timestamp to the IndexName to
        /// facilitate the expiration of old data.
        ///
        /// One of `NoRotation`, `OneHour`, `OneDay`, `OneWeek`, `OneMonth`.
        pub index_rotation_period: Option<Value<String>>,
        /// Describes a data processing configuration.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service.
        pub retry_options: Option<Value<AmazonopensearchserviceRetryOptions>>,
        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon
        /// OpenSearch Service Configuration API and for indexing documents.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Defines how documents should be delivered to Amazon S3.
        ///
        /// One of `FailedDocumentsOnly`, `AllDocuments`.
        pub s3_backup_mode: Option<Value<String>>,
        /// Describes the configuration of a destination in Amazon S3.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The Amazon OpenSearch Service type name.
        ///
        /// 0 to 100 characters.
        pub type_name: Option<Value<String>>,
        /// The details of the VPC of the Amazon OpenSearch Service destination.
        ///
        /// A change replaces the resource.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for AmazonopensearchserviceDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("ClusterEndpoint", self.cluster_endpoint);
            to.set("DocumentIdOptions", self.document_id_options);
            to.set("DomainARN", self.domain_arn);
            to.set("IndexName", self.index_name);
            to.set("IndexRotationPeriod", self.index_rotation_period);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("TypeName", self.type_name);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonopensearchserviceBufferingHints {
        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
        ///
        /// 0 to 900.
        pub interval_in_seconds: Option<Value<i64>>,
        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value
        /// is 5.
        ///
        /// 1 to 100.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for AmazonopensearchserviceBufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and
    /// OpenSearch Service generated document ID.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentIdOptions {
        /// When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique document ID for each record based on a
        /// unique internal identifier.
        ///
        /// Required. One of `FIREHOSE_DEFAULT`, `NO_DOCUMENT_ID`.
        pub default_document_id_format: Option<Value<String>>,
    }

    impl Lower for DocumentIdOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultDocumentIdFormat", self.default_document_id_format);
        }
    }

    /// Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch
    /// Service.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonopensearchserviceRetryOptions {
        /// After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis
        /// Data Firehose retries delivery (including the first attempt).
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for AmazonopensearchserviceRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// The top level object for configuring streams with database as a source.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseSourceConfiguration {
        /// The list of column patterns in source database endpoint for Firehose to read from.
        pub columns: Option<Value<DatabaseColumns>>,
        /// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
        ///
        /// Required.
        pub database_source_authentication_configuration: Option<Value<DatabaseSourceAuthenticationConfiguration>>,
        /// The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
        ///
        /// Required.
        pub database_source_vpc_configuration: Option<Value<DatabaseSourceVPCConfiguration>>,
        /// The list of database patterns in source database endpoint for Firehose to read from.
        ///
        /// Required.
        pub databases: Option<Value<Databases>>,
        /// 1 to 512 characters.
        pub digest: Option<Value<String>>,
        /// The endpoint of the database server.
        ///
        /// Required. 1 to 255 characters.
        pub endpoint: Option<Value<String>>,
        /// The port of the database. This can be one of the following values.
        ///
        /// Required. 0 to 65535.
        pub port: Option<Value<i64>>,
        /// 1 to 4096 characters.
        pub public_certificate: Option<Value<String>>,
        /// The mode to enable or disable SSL when Firehose connects to the database endpoint.
        ///
        /// One of `Disabled`, `Enabled`.
        pub ssl_mode: Option<Value<String>>,
        /// The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress.
        ///
        /// Required. 1 to 129 characters.
        pub snapshot_watermark_table: Option<Value<String>>,
        /// The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t
        /// have primary keys configured.
        pub surrogate_keys: Option<Value<Vec<String>>>,
        /// The list of table patterns in source database endpoint for Firehose to read from.
        ///
        /// Required.
        pub tables: Option<Value<DatabaseTables>>,
        /// The type of database engine. This can be one of the following values.
        ///
        /// Required. One of `MySQL`, `PostgreSQL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DatabaseSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
            to.set("DatabaseSourceAuthenticationConfiguration", self.database_source_authentication_configuration);
            to.set("DatabaseSourceVPCConfiguration", self.database_source_vpc_configuration);
            to.set("Databases", self.databases);
            to.set("Digest", self.digest);
            to.set("Endpoint", self.endpoint);
            to.set("Port", self.port);
            to.set("PublicCertificate", self.public_certificate);
            to.set("SSLMode", self.ssl_mode);
            to.set("SnapshotWatermarkTable", self.snapshot_watermark_table);
            to.set("SurrogateKeys", self.surrogate_keys);
            to.set("Tables", self.tables);
            to.set("Type", self.type_);
        }
    }

    /// `DatabaseColumns` of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseColumns {
        pub exclude: Option<Value<Vec<String>>>,
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for DatabaseColumns {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseSourceAuthenticationConfiguration {
        /// Required.
        pub secrets_manager_configuration: Option<Value<SecretsManagerConfiguration>>,
    }

    impl Lower for DatabaseSourceAuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecretsManagerConfiguration", self.secrets_manager_configuration);
        }
    }

    /// The structure that defines how Firehose accesses the secret.
    #[derive(Clone, Debug, Default)]
    pub struct SecretsManagerConfiguration {
        /// Specifies whether you want to use the secrets manager feature. When set as `True` the secrets manager
        /// configuration overwrites the existing secrets in the destination configuration.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Specifies the role that Firehose assumes when calling the Secrets Manager API operation. When you provide the
        /// role, it overrides any destination specific role defined in the destination configuration.
        ///
        /// 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// The ARN of the secret that stores your credentials. It must be in the same region as the Firehose stream and the
        /// role.
        ///
        /// 1 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for SecretsManagerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("RoleARN", self.role_arn);
            to.set("SecretARN", self.secret_arn);
        }
    }

    /// The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the
    /// database.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseSourceVPCConfiguration {
        /// The VPC endpoint service name which Firehose uses to create a PrivateLink to the database. The endpoint service
        /// must have the Firehose service principle `firehose.amazonaws.com` as an allowed principal on the VPC endpoint
        /// service.
        ///
        /// Required. 47 to 255 characters.
        pub vpc_endpoint_service_name: Option<Value<String>>,
    }

    impl Lower for DatabaseSourceVPCConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcEndpointServiceName", self.vpc_endpoint_service_name);
        }
    }

    /// `Databases` of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    pub struct Databases {
        pub exclude: Option<Value<Vec<String>>>,
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for Databases {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// `DatabaseTables` of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseTables {
        pub exclude: Option<Value<Vec<String>>>,
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for DatabaseTables {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    #[derive(Clone, Debug, Default)]
    pub struct DeliveryStreamEncryptionConfigurationInput {
        /// If you set `KeyType` to `CUSTOMER_MANAGED_CMK`, you must specify the Amazon Resource Name (ARN) of the CMK.
        ///
        /// 1 to 512 characters.
        pub key_arn: Option<Value<String>>,
        /// Indicates the type of customer master key (CMK) to use for encryption. The default setting is `AWS_OWNED_CMK`.
        ///
        /// Required. One of `AWS_OWNED_CMK`, `CUSTOMER_MANAGED_CMK`.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for DeliveryStreamEncryptionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("KeyARN", self.key_arn);
            to.set("KeyType", self.key_type);
        }
    }

    /// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT
    /// as a source.
    #[derive(Clone, Debug, Default)]
    pub struct DirectPutSourceConfiguration {
        /// The value that you configure for this parameter is for information purpose only and does not affect Firehose
        /// delivery throughput limit.
        ///
        /// 1 to 100.
        pub throughput_hint_in_mbs: Option<Value<i64>>,
    }

    impl Lower for DirectPutSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ThroughputHintInMBs", self.throughput_hint_in_mbs);
        }
    }

    /// The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES)
    /// domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchDestinationConfiguration {
        /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain.
        pub buffering_hints: Option<Value<ElasticsearchBufferingHints>>,
        /// The Amazon CloudWatch Logs logging options for the delivery stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The endpoint to use when communicating with the cluster. Specify either this `ClusterEndpoint` or the
        /// `DomainARN` field.
        ///
        /// 1 to 512 characters.
        pub cluster_endpoint: Option<Value<String>>,
        /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and
        /// OpenSearch Service generated document ID.
        pub document_id_options: Option<Value<DocumentIdOptions>>,
        /// The ARN of the Amazon ES domain. The IAM role must have permissions for `DescribeElasticsearchDomain`,
        /// `DescribeElasticsearchDomains`, and `DescribeElasticsearchDomainConfig` after assuming the role specified in
        /// \*RoleARN\*.
        ///
        /// 1 to 512 characters.
        pub domain_arn: Option<Value<String>>,
        /// The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing.
        ///
        /// Required. 1 to 80 characters.
        pub index_name: Option<Value<String>>,
        /// The frequency of Elasticsearch index rotation. If you enable index rotation, Kinesis Data Firehose appends a
        /// portion of the UTC arrival timestamp to the specified index name, and rotates the appended timestamp
        /// accordingly.
        ///
        /// One of `NoRotation`, `OneHour`, `OneDay`, `OneWeek`, `OneMonth`.
        pub index_rotation_period: Option<Value<String>>,
        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES.
        pub retry_options: Option<Value<ElasticsearchRetryOptions>>,
        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES
        /// Configuration API and for indexing documents.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3).
        ///
        /// One of `FailedDocumentsOnly`, `AllDocuments`.
        pub s3_backup_mode: Option<Value<String>>,
        /// The S3 bucket where Kinesis Data Firehose backs up incoming data.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The Elasticsearch type name that Amazon ES adds to documents when indexing data.
        ///
        /// 0 to 100 characters.
        pub type_name: Option<Value<String>>,
        /// The details of the VPC of the Amazon ES destination.
        ///
        /// A change replaces the resource.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for ElasticsearchDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("ClusterEndpoint", self.cluster_endpoint);
            to.set("DocumentIdOptions", self.document_id_options);
            to.set("DomainARN", self.domain_arn);
            to.set("IndexName", self.index_name);
            to.set("IndexRotationPeriod", self.index_rotation_period);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("TypeName", self.type_name);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data
    /// Firehose) buffers incoming data while delivering it to the destination.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchBufferingHints {
        /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the
        /// destination.
        ///
        /// 0 to 900.
        pub interval_in_seconds: Option<Value<i64>>,
        /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the
        /// destination.
        ///
        /// 1 to 100.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for ElasticsearchBufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data
    /// Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES).
    #[derive(Clone, Debug, Default)]
    pub struct ElasticsearchRetryOptions {
        /// After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose
        /// re-attempts delivery (including the first attempt).
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for ElasticsearchRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon Kinesis
    /// Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct ExtendedS3DestinationConfiguration {
        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket. For constraints, see ExtendedS3DestinationConfiguration
        /// in the \*Amazon Kinesis Data Firehose API Reference\*.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// The buffering option.
        pub buffering_hints: Option<Value<BufferingHints>>,
        /// The Amazon CloudWatch logging options for your Firehose stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The compression format. If no value is specified, the default is `UNCOMPRESSED`.
        ///
        /// One of `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`.
        pub compression_format: Option<Value<String>>,
        /// The time zone you prefer. UTC is the default.
        ///
        /// 0 to 50 characters.
        pub custom_time_zone: Option<Value<String>>,
        /// The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format
        /// before writing it to Amazon S3.
        pub data_format_conversion_configuration: Option<Value<DataFormatConversionConfiguration>>,
        /// The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data
        /// by partitioning it based on partition keys.
        pub dynamic_partitioning_configuration: Option<Value<DynamicPartitioningConfiguration>>,
        /// The encryption configuration for the Kinesis Data Firehose delivery stream. The default value is `NoEncryption`.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix
        /// appears immediately following the bucket name.
        ///
        /// 0 to 1024 characters.
        pub error_output_prefix: Option<Value<String>>,
        /// Specify a file extension. It will override the default file extension.
        ///
        /// 0 to 128 characters.
        pub file_extension: Option<Value<String>>,
        /// The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files. For more
        /// information, see ExtendedS3DestinationConfiguration in the \*Amazon Kinesis Data Firehose API Reference\*.
        ///
        /// 0 to 1024 characters.
        pub prefix: Option<Value<String>>,
        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The Amazon Resource Name (ARN) of the AWS credentials. For constraints, see ExtendedS3DestinationConfiguration
        /// in the \*Amazon Kinesis Data Firehose API Reference\*.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// The configuration for backup in Amazon S3.
        pub s3_backup_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if
        /// it is disabled.
        ///
        /// One of `Disabled`, `Enabled`.
        pub s3_backup_mode: Option<Value<String>>,
    }

    impl Lower for ExtendedS3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("CompressionFormat", self.compression_format);
            to.set("CustomTimeZone", self.custom_time_zone);
            to.set("DataFormatConversionConfiguration", self.data_format_conversion_configuration);
            to.set("DynamicPartitioningConfiguration", self.dynamic_partitioning_configuration);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("ErrorOutputPrefix", self.error_output_prefix);
            to.set("FileExtension", self.file_extension);
            to.set("Prefix", self.prefix);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupConfiguration", self.s3_backup_configuration);
            to.set("S3BackupMode", self.s3_backup_mode);
        }
    }

    /// Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format
    /// before writing it to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct DataFormatConversionConfiguration {
        /// Defaults to `true`. Set it to `false` if you want to disable format conversion while preserving the
        /// configuration details.
        pub enabled: Option<Value<bool>>,
        /// Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON.
        pub input_format_configuration: Option<Value<InputFormatConfiguration>>,
        /// Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC
        /// format.
        pub output_format_configuration: Option<Value<OutputFormatConfiguration>>,
        /// Specifies the AWS Glue Data Catalog table that contains the column information. This parameter is required if
        /// `Enabled` is set to true.
        pub schema_configuration: Option<Value<SchemaConfiguration>>,
    }

    impl Lower for DataFormatConversionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("InputFormatConfiguration", self.input_format_configuration);
            to.set("OutputFormatConfiguration", self.output_format_configuration);
            to.set("SchemaConfiguration", self.schema_configuration);
        }
    }

    /// Specifies the deserializer you want to use to convert the format of the input data. This parameter is required
    /// if `Enabled` is set to true.
    #[derive(Clone, Debug, Default)]
    pub struct InputFormatConfiguration {
        /// Specifies which deserializer to use. You can choose either the Apache Hive JSON SerDe or the OpenX JSON SerDe.
        pub deserializer: Option<Value<Deserializer>>,
    }

    impl Lower for InputFormatConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Deserializer", self.deserializer);
        }
    }

    /// The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON. Kinesis Data
    /// Firehose then serializes the data to its final format using the `Serializer`.
    #[derive(Clone, Debug, Default)]
    pub struct Deserializer {
        /// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from
        /// the JSON format in preparation for serializing it to the Parquet or ORC format.
        pub hive_json_ser_de: Option<Value<HiveJsonSerDe>>,
        /// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in
        /// preparation for serializing it to the Parquet or ORC format.
        pub open_x_json_ser_de: Option<Value<OpenXJsonSerDe>>,
    }

    impl Lower for Deserializer {
        fn fields(self, to: &mut Fields) {
            to.set("HiveJsonSerDe", self.hive_json_ser_de);
            to.set("OpenXJsonSerDe", self.open_x_json_ser_de);
        }
    }

    /// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from
    /// the JSON format in preparation for serializing it to the Parquet or ORC format.
    #[derive(Clone, Debug, Default)]
    pub struct HiveJsonSerDe {
        /// Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON.
        pub timestamp_formats: Option<Value<Vec<String>>>,
    }

    impl Lower for HiveJsonSerDe {
        fn fields(self, to: &mut Fields) {
            to.set("TimestampFormats", self.timestamp_formats);
        }
    }

    /// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in
    /// preparation for serializing it to the Parquet or ORC format.
    #[derive(Clone, Debug, Default)]
    pub struct OpenXJsonSerDe {
        /// When set to `true`, which is the default, Firehose converts JSON keys to lowercase before deserializing them.
        pub case_insensitive: Option<Value<bool>>,
        /// Maps column names to JSON keys that aren't identical to the column names. This is useful when the JSON contains
        /// keys that are Hive keywords.
        pub column_to_json_key_mappings: Option<Value<BTreeMap<String, String>>>,
        /// When set to `true`, specifies that the names of the keys include dots and that you want Firehose to replace them
        /// with underscores.
        pub convert_dots_in_json_keys_to_underscores: Option<Value<bool>>,
    }

    impl Lower for OpenXJsonSerDe {
        fn fields(self, to: &mut Fields) {
            to.set("CaseInsensitive", self.case_insensitive);
            to.set("ColumnToJsonKeyMappings", self.column_to_json_key_mappings);
            to.set("ConvertDotsInJsonKeysToUnderscores", self.convert_dots_in_json_keys_to_underscores);
        }
    }

    /// Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to
    /// Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct OutputFormatConfiguration {
        /// Specifies which serializer to use. You can choose either the ORC SerDe or the Parquet SerDe. If both are
        /// non-null, the server rejects the request.
        pub serializer: Option<Value<Serializer>>,
    }

    impl Lower for OutputFormatConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Serializer", self.serializer);
        }
    }

    /// The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon
    /// S3.
    #[derive(Clone, Debug, Default)]
    pub struct Serializer {
        /// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information,
        /// see Apache ORC.
        pub orc_ser_de: Option<Value<OrcSerDe>>,
        /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more
        /// information, see Apache Parquet.
        pub parquet_ser_de: Option<Value<ParquetSerDe>>,
    }

    impl Lower for Serializer {
        fn fields(self, to: &mut Fields) {
            to.set("OrcSerDe", self.orc_ser_de);
            to.set("ParquetSerDe", self.parquet_ser_de);
        }
    }

    /// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information,
    /// see Apache ORC.
    #[derive(Clone, Debug, Default)]
    pub struct OrcSerDe {
        /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon
        /// S3 to HDFS before querying.
        ///
        /// At least 67108864.
        pub block_size_bytes: Option<Value<i64>>,
        /// The column names for which you want Firehose to create bloom filters. The default is `null`.
        pub bloom_filter_columns: Option<Value<Vec<String>>>,
        /// The Bloom filter false positive probability (FPP). The lower the FPP, the bigger the Bloom filter. The default
        /// value is 0.05, the minimum is 0, and the maximum is 1.
        ///
        /// 0 to 1.
        pub bloom_filter_false_positive_probability: Option<Value<f64>>,
        /// The compression code to use over data blocks. The default is `SNAPPY`.
        ///
        /// One of `NONE`, `SNAPPY`, `ZLIB`.
        pub compression: Option<Value<String>>,
        /// Represents the fraction of the total number of non-null rows. To turn off dictionary encoding, set this fraction
        /// to a number that is less than the number of distinct keys in a dictionary.
        ///
        /// 0 to 1.
        pub dictionary_key_threshold: Option<Value<f64>>,
        /// Set this to `true` to indicate that you want stripes to be padded to the HDFS block boundaries. This is useful
        /// if you intend to copy the data from Amazon S3 to HDFS before querying.
        pub enable_padding: Option<Value<bool>>,
        /// The version of the file to write. The possible values are `V0_11` and `V0_12`. The default is `V0_12`.
        ///
        /// One of `V0_11`, `V0_12`.
        pub format_version: Option<Value<String>>,
        /// A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size.
        ///
        /// 0 to 1.
        pub padding_tolerance: Option<Value<f64>>,
        /// The number of rows between index entries. The default is 10,000 and the minimum is 1,000.
        ///
        /// At least 1000.
        pub row_index_stride: Option<Value<i64>>,
        /// The number of bytes in each stripe. The default is 64 MiB and the minimum is 8 MiB.
        ///
        /// At least 8388608.
        pub stripe_size_bytes: Option<Value<i64>>,
    }

    impl Lower for OrcSerDe {
        fn fields(self, to: &mut Fields) {
            to.set("BlockSizeBytes", self.block_size_bytes);
            to.set("BloomFilterColumns", self.bloom_filter_columns);
            to.set("BloomFilterFalsePositiveProbability", self.bloom_filter_false_positive_probability);
            to.set("Compression", self.compression);
            to.set("DictionaryKeyThreshold", self.dictionary_key_threshold);
            to.set("EnablePadding", self.enable_padding);
            to.set("FormatVersion", self.format_version);
            to.set("PaddingTolerance", self.padding_tolerance);
            to.set("RowIndexStride", self.row_index_stride);
            to.set("StripeSizeBytes", self.stripe_size_bytes);
        }
    }

    /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more
    /// information, see Apache Parquet.
    #[derive(Clone, Debug, Default)]
    pub struct ParquetSerDe {
        /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon
        /// S3 to HDFS before querying.
        ///
        /// At least 67108864.
        pub block_size_bytes: Option<Value<i64>>,
        /// The compression code to use over data blocks. The possible values are `UNCOMPRESSED`, `SNAPPY`, and `GZIP`, with
        /// the default being `SNAPPY`.
        ///
        /// One of `GZIP`, `SNAPPY`, `UNCOMPRESSED`.
        pub compression: Option<Value<String>>,
        /// Indicates whether to enable dictionary compression.
        pub enable_dictionary_compression: Option<Value<bool>>,
        /// The maximum amount of padding to apply. This is useful if you intend to copy the data from Amazon S3 to HDFS
        /// before querying.
        ///
        /// At least 0.
        pub max_padding_bytes: Option<Value<i64>>,
        /// The Parquet page size. Column chunks are divided into pages. A page is conceptually an indivisible unit (in
        /// terms of compression and encoding).
        ///
        /// At least 65536.
        pub page_size_bytes: Option<Value<i64>>,
        /// Indicates the version of row format to output. The possible values are `V1` and `V2`. The default is `V1`.
        ///
        /// One of `V1`, `V2`.
        pub writer_version: Option<Value<String>>,
    }

    impl Lower for ParquetSerDe {
        fn fields(self, to: &mut Fields) {
            to.set("BlockSizeBytes", self.block_size_bytes);
            to.set("Compression", self.compression);
            to.set("EnableDictionaryCompression", self.enable_dictionary_compression);
            to.set("MaxPaddingBytes", self.max_padding_bytes);
            to.set("PageSizeBytes", self.page_size_bytes);
            to.set("WriterVersion", self.writer_version);
        }
    }

    /// Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaConfiguration {
        /// The ID of the AWS Glue Data Catalog. If you don't supply this, the AWS account ID is used by default.
        ///
        /// 1 to 1024 characters.
        pub catalog_id: Option<Value<String>>,
        /// Specifies the name of the AWS Glue database that contains the schema for the output data.
        ///
        /// 1 to 1024 characters.
        pub database_name: Option<Value<String>>,
        /// If you don't specify an AWS Region, the default is the current Region.
        ///
        /// 1 to 1024 characters.
        pub region: Option<Value<String>>,
        /// The role that Firehose can use to access AWS Glue. This role must be in the same account you use for Firehose.
        ///
        /// 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Specifies the AWS Glue table that contains the column information that constitutes your data schema.
        ///
        /// 1 to 1024 characters.
        pub table_name: Option<Value<String>>,
        /// Specifies the table version for the output data schema. If you don't specify this version ID, or if you set it
        /// to `LATEST`, Firehose uses the most recent version.
        ///
        /// 1 to 1024 characters.
        pub version_id: Option<Value<String>>,
    }

    impl Lower for SchemaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("Region", self.region);
            to.set("RoleARN", self.role_arn);
            to.set("TableName", self.table_name);
            to.set("VersionId", self.version_id);
        }
    }

    /// The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning
    /// mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
    #[derive(Clone, Debug, Default)]
    pub struct DynamicPartitioningConfiguration {
        /// Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream.
        pub enabled: Option<Value<bool>>,
        /// Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix.
        pub retry_options: Option<Value<RetryOptions>>,
    }

    impl Lower for DynamicPartitioningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("RetryOptions", self.retry_options);
        }
    }

    /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP
    /// endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP
    /// endpoint destination.
    #[derive(Clone, Debug, Default)]
    pub struct RetryOptions {
        /// The total amount of time that Kinesis Data Firehose spends on retries. This duration starts after the initial
        /// attempt to send data to the custom destination via HTTPS endpoint fails.
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for RetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// Describes the configuration of the HTTP endpoint destination. Kinesis Firehose supports any custom HTTP endpoint
    /// or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
    #[derive(Clone, Debug, Default)]
    pub struct HttpEndpointDestinationConfiguration {
        /// The buffering options that can be used before data is delivered to the specified destination. Kinesis Data
        /// Firehose treats these options as hints, and it might choose to use more optimal values.
        pub buffering_hints: Option<Value<BufferingHints>>,
        /// Describes the Amazon CloudWatch logging options for your delivery stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The configuration of the HTTP endpoint selected as the destination.
        ///
        /// Required.
        pub endpoint_configuration: Option<Value<HttpEndpointConfiguration>>,
        /// Describes the data processing configuration.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The configuration of the request sent to the HTTP endpoint specified as the destination.
        pub request_configuration: Option<Value<HttpEndpointRequestConfiguration>>,
        /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP
        /// endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP
        /// endpoint destination.
        pub retry_options: Option<Value<RetryOptions>>,
        /// Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs.
        ///
        /// 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint
        /// destination.
        ///
        /// One of `AllData`, `FailedDataOnly`.
        pub s3_backup_mode: Option<Value<String>>,
        /// Describes the configuration of a destination in Amazon S3.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The configuration that defines how you access secrets for HTTP Endpoint destination.
        pub secrets_manager_configuration: Option<Value<SecretsManagerConfiguration>>,
    }

    impl Lower for HttpEndpointDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("EndpointConfiguration", self.endpoint_configuration);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RequestConfiguration", self.request_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SecretsManagerConfiguration", self.secrets_manager_configuration);
        }
    }

    /// Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data.
    #[derive(Clone, Debug, Default)]
    pub struct HttpEndpointConfiguration {
        /// The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination.
        ///
        /// 0 to 4096 characters.
        pub access_key: Option<Value<String>>,
        /// The name of the HTTP endpoint selected as the destination.
        ///
        /// 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// The URL of the HTTP endpoint selected as the destination.
        ///
        /// Required. 1 to 1000 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for HttpEndpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessKey", self.access_key);
            to.set("Name", self.name);
            to.set("Url", self.url);
        }
    }

    /// The configuration of the HTTP endpoint request. Kinesis Firehose supports any custom HTTP endpoint or HTTP
    /// endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
    #[derive(Clone, Debug, Default)]
    pub struct HttpEndpointRequestConfiguration {
        /// Describes the metadata sent to the HTTP endpoint destination.
        ///
        /// 0 to 50 items.
        pub common_attributes: Option<Value<Vec<HttpEndpointCommonAttribute>>>,
        /// Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to
        /// the destination.
        ///
        /// One of `NONE`, `GZIP`.
        pub content_encoding: Option<Value<String>>,
    }

    impl Lower for HttpEndpointRequestConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CommonAttributes", self.common_attributes);
            to.set("ContentEncoding", self.content_encoding);
        }
    }

    /// Describes the metadata that's delivered to the specified HTTP endpoint destination.
    #[derive(Clone, Debug, Default)]
    pub struct HttpEndpointCommonAttribute {
        /// The name of the HTTP endpoint common attribute.
        ///
        /// Required. 1 to 256 characters.
        pub attribute_name: Option<Value<String>>,
        /// The value of the HTTP endpoint common attribute.
        ///
        /// Required. 0 to 1024 characters.
        pub attribute_value: Option<Value<String>>,
    }

    impl Lower for HttpEndpointCommonAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("AttributeValue", self.attribute_value);
        }
    }

    /// Specifies the destination configure settings for Apache Iceberg Table.
    #[derive(Clone, Debug, Default)]
    pub struct IcebergDestinationConfiguration {
        /// Describes whether all incoming data for this delivery stream will be append only (inserts only and not for
        /// updates and deletes) for Iceberg delivery.
        pub append_only: Option<Value<bool>>,
        pub buffering_hints: Option<Value<BufferingHints>>,
        /// Configuration describing where the destination Apache Iceberg Tables are persisted.
        ///
        /// Required. A change replaces the resource.
        pub catalog_configuration: Option<Value<CatalogConfiguration>>,
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// Provides a list of `DestinationTableConfigurations` which Firehose uses to deliver data to Apache Iceberg
        /// Tables.
        pub destination_table_configuration_list: Option<Value<Vec<DestinationTableConfiguration>>>,
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        pub retry_options: Option<Value<RetryOptions>>,
        /// The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The configuration to enable automatic schema evolution.
        pub schema_evolution_configuration: Option<Value<SchemaEvolutionConfiguration>>,
        /// The configuration to enable automatic table creation.
        pub table_creation_configuration: Option<Value<TableCreationConfiguration>>,
        /// Describes how Firehose will backup records. Currently,S3 backup only supports `FailedDataOnly`.
        ///
        /// One of `AllData`, `FailedDataOnly`.
        pub s3_backup_mode: Option<Value<String>>,
    }

    impl Lower for IcebergDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AppendOnly", self.append_only);
            to.set("BufferingHints", self.buffering_hints);
            to.set("CatalogConfiguration", self.catalog_configuration);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("DestinationTableConfigurationList", self.destination_table_configuration_list);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SchemaEvolutionConfiguration", self.schema_evolution_configuration);
            to.set("TableCreationConfiguration", self.table_creation_configuration);
            to.set("s3BackupMode", self.s3_backup_mode);
        }
    }

    /// Describes the containers where the destination Apache Iceberg Tables are persisted.
    #[derive(Clone, Debug, Default)]
    pub struct CatalogConfiguration {
        /// Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables. You must specify the ARN in
        /// the format `arn:aws:glue:region:account-id:catalog`.
        ///
        /// 1 to 512 characters.
        pub catalog_arn: Option<Value<String>>,
        /// The warehouse location for Apache Iceberg tables. You must configure this when schema evolution and table
        /// creation is enabled.
        ///
        /// 1 to 2048 characters.
        pub warehouse_location: Option<Value<String>>,
    }

    impl Lower for CatalogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogArn", self.catalog_arn);
            to.set("WarehouseLocation", self.warehouse_location);
        }
    }

    /// Describes the configuration of a destination in Apache Iceberg Tables. This section is only needed for tables
    /// where you want to update or delete data.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationTableConfiguration {
        /// The name of the Apache Iceberg database.
        ///
        /// Required. 1 to 512 characters.
        pub destination_database_name: Option<Value<String>>,
        /// Specifies the name of the Apache Iceberg Table.
        ///
        /// Required. 1 to 512 characters.
        pub destination_table_name: Option<Value<String>>,
        /// The partition spec configuration for a table that is used by automatic table creation.
        pub partition_spec: Option<Value<PartitionSpec>>,
        /// The table specific S3 error output prefix. All the errors that occurred while delivering to this table will be
        /// prefixed with this value in S3 destination.
        ///
        /// 1 to 1024 characters.
        pub s3_error_output_prefix: Option<Value<String>>,
        /// A list of unique keys for a given Apache Iceberg table. Firehose will use these for running Create, Update, or
        /// Delete operations on the given Iceberg table.
        pub unique_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for DestinationTableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationDatabaseName", self.destination_database_name);
            to.set("DestinationTableName", self.destination_table_name);
            to.set("PartitionSpec", self.partition_spec);
            to.set("S3ErrorOutputPrefix", self.s3_error_output_prefix);
            to.set("UniqueKeys", self.unique_keys);
        }
    }

    /// Represents how to produce partition data for a table. Partition data is produced by transforming columns in a
    /// table.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionSpec {
        /// List of identity transforms that performs an identity transformation. The transform takes the source value, and
        /// does not modify it.
        pub identity: Option<Value<Vec<PartitionField>>>,
    }

    impl Lower for PartitionSpec {
        fn fields(self, to: &mut Fields) {
            to.set("Identity", self.identity);
        }
    }

    /// Represents a single field in a `PartitionSpec`.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionField {
        /// The column name to be configured in partition spec.
        ///
        /// Required. 1 to 255 characters.
        pub source_name: Option<Value<String>>,
    }

    impl Lower for PartitionField {
        fn fields(self, to: &mut Fields) {
            to.set("SourceName", self.source_name);
        }
    }

    /// The configuration to enable schema evolution.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaEvolutionConfiguration {
        /// Specify whether you want to enable schema evolution.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for SchemaEvolutionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// The configuration to enable automatic table creation.
    #[derive(Clone, Debug, Default)]
    pub struct TableCreationConfiguration {
        /// Specify whether you want to enable automatic table creation.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TableCreationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs)
    /// for a Kinesis stream used as the source for a delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamSourceConfiguration {
        /// The ARN of the source Kinesis data stream.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub kinesis_stream_arn: Option<Value<String>>,
        /// The ARN of the role that provides access to the source Kinesis data stream.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KinesisStreamARN", self.kinesis_stream_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct MSKSourceConfiguration {
        /// The authentication configuration of the Amazon MSK cluster.
        ///
        /// Required. A change replaces the resource.
        pub authentication_configuration: Option<Value<AuthenticationConfiguration>>,
        /// The ARN of the Amazon MSK cluster.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub msk_cluster_arn: Option<Value<String>>,
        /// The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read.
        pub read_from_timestamp: Option<Value<String>>,
        /// The topic name within the Amazon MSK cluster.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub topic_name: Option<Value<String>>,
    }

    impl Lower for MSKSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthenticationConfiguration", self.authentication_configuration);
            to.set("MSKClusterARN", self.msk_cluster_arn);
            to.set("ReadFromTimestamp", self.read_from_timestamp);
            to.set("TopicName", self.topic_name);
        }
    }

    /// The authentication configuration of the Amazon MSK cluster.
    #[derive(Clone, Debug, Default)]
    pub struct AuthenticationConfiguration {
        /// The type of connectivity used to access the Amazon MSK cluster.
        ///
        /// Required. One of `PUBLIC`, `PRIVATE`. A change replaces the resource.
        pub connectivity: Option<Value<String>>,
        /// The ARN of the role used to access the Amazon MSK cluster.
        ///
        /// Required. 1 to 512 characters. A change replaces the resource.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for AuthenticationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Connectivity", self.connectivity);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon
    /// Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftDestinationConfiguration {
        /// The CloudWatch logging options for your Firehose stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster.
        ///
        /// Required. 1 to 512 characters.
        pub cluster_jdbcurl: Option<Value<String>>,
        /// Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data into the cluster from
        /// the Amazon S3 bucket.
        ///
        /// Required.
        pub copy_command: Option<Value<CopyCommand>>,
        /// The password for the Amazon Redshift user that you specified in the `Username` property.
        ///
        /// 6 to 512 characters.
        pub password: Option<Value<String>>,
        /// The data processing configuration for the Kinesis Data Firehose delivery stream.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift. Default value is 3600 (60
        /// minutes).
        pub retry_options: Option<Value<RedshiftRetryOptions>>,
        /// The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your
        /// Amazon S3 bucket and AWS KMS (if you enable data encryption).
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// The configuration for backup in Amazon S3.
        pub s3_backup_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if
        /// it is disabled.
        ///
        /// One of `Disabled`, `Enabled`.
        pub s3_backup_mode: Option<Value<String>>,
        /// The S3 bucket where Kinesis Data Firehose first delivers data. After the data is in the bucket, Kinesis Data
        /// Firehose uses the `COPY` command to load the data into the Amazon Redshift cluster.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The configuration that defines how you access secrets for Amazon Redshift.
        pub secrets_manager_configuration: Option<Value<SecretsManagerConfiguration>>,
        /// The Amazon Redshift user that has permission to access the Amazon Redshift cluster. This user must have `INSERT`
        /// privileges for copying data from the Amazon S3 bucket to the cluster.
        ///
        /// 1 to 512 characters.
        pub username: Option<Value<String>>,
    }

    impl Lower for RedshiftDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("ClusterJDBCURL", self.cluster_jdbcurl);
            to.set("CopyCommand", self.copy_command);
            to.set("Password", self.password);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupConfiguration", self.s3_backup_configuration);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SecretsManagerConfiguration", self.secrets_manager_configuration);
            to.set("Username", self.username);
        }
    }

    /// The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose
    /// (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct CopyCommand {
        /// Parameters to use with the Amazon Redshift `COPY` command. For examples, see the `CopyOptions` content for the
        /// CopyCommand data type in the \*Amazon Kinesis Data Firehose API Reference\*.
        ///
        /// 0 to 204800 characters.
        pub copy_options: Option<Value<String>>,
        /// A comma-separated list of column names.
        ///
        /// 0 to 204800 characters.
        pub data_table_columns: Option<Value<String>>,
        /// The name of the target table. The table must already exist in the database.
        ///
        /// Required. 1 to 512 characters.
        pub data_table_name: Option<Value<String>>,
    }

    impl Lower for CopyCommand {
        fn fields(self, to: &mut Fields) {
            to.set("CopyOptions", self.copy_options);
            to.set("DataTableColumns", self.data_table_columns);
            to.set("DataTableName", self.data_table_name);
        }
    }

    /// Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftRetryOptions {
        /// The length of time during which Firehose retries delivery after a failure, starting from the initial request and
        /// including the first attempt.
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for RedshiftRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// Configure Snowflake destination.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeDestinationConfiguration {
        /// URL for accessing your Snowflake account. This URL must include your account identifier. Note that the protocol
        /// `(https://)` and port number are optional.
        ///
        /// Required. 24 to 2048 characters.
        pub account_url: Option<Value<String>>,
        /// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify
        /// any value, Firehose uses the default values.
        pub buffering_hints: Option<Value<SnowflakeBufferingHints>>,
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The name of the record content column.
        ///
        /// 1 to 255 characters.
        pub content_column_name: Option<Value<String>>,
        /// Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is
        /// mapped to a record content column and source metadata is mapped to a record metadata column.
        ///
        /// One of `JSON_MAPPING`, `VARIANT_CONTENT_MAPPING`, `VARIANT_CONTENT_AND_METADATA_MAPPING`.
        pub data_loading_option: Option<Value<String>>,
        /// All data in Snowflake is maintained in databases.
        ///
        /// Required. 1 to 255 characters.
        pub database: Option<Value<String>>,
        /// Passphrase to decrypt the private key when the key is encrypted. For information, see Using Key Pair
        /// Authentication & Key Rotation.
        ///
        /// 7 to 255 characters.
        pub key_passphrase: Option<Value<String>>,
        /// Specify a column name in the table, where the metadata information has to be loaded. When you enable this field,
        /// you will see the following column in the snowflake table, which differs based on the source type.
        ///
        /// 1 to 255 characters.
        pub meta_data_column_name: Option<Value<String>>,
        /// The private key used to encrypt your Snowflake client. For information, see Using Key Pair Authentication & Key
        /// Rotation.
        ///
        /// 256 to 4096 characters.
        pub private_key: Option<Value<String>>,
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The time period where Firehose will retry sending data to the chosen HTTP endpoint.
        pub retry_options: Option<Value<SnowflakeRetryOptions>>,
        /// The Amazon Resource Name (ARN) of the Snowflake role.
        ///
        /// Required. 1 to 512 characters.
        pub role_arn: Option<Value<String>>,
        /// Choose an S3 backup mode.
        ///
        /// One of `FailedDataOnly`, `AllData`.
        pub s3_backup_mode: Option<Value<String>>,
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// Each database consists of one or more schemas, which are logical groupings of database objects, such as tables
        /// and views.
        ///
        /// Required. 1 to 255 characters.
        pub schema: Option<Value<String>>,
        /// The configuration that defines how you access secrets for Snowflake.
        pub secrets_manager_configuration: Option<Value<SecretsManagerConfiguration>>,
        /// Optionally configure a Snowflake role. Otherwise the default user role will be used.
        pub snowflake_role_configuration: Option<Value<SnowflakeRoleConfiguration>>,
        /// The VPCE ID for Firehose to privately connect with Snowflake. The ID format is
        /// com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]>.
        ///
        /// A change replaces the resource.
        pub snowflake_vpc_configuration: Option<Value<SnowflakeVpcConfiguration>>,
        /// All data in Snowflake is stored in database tables, logically structured as collections of columns and rows.
        ///
        /// Required. 1 to 255 characters.
        pub table: Option<Value<String>>,
        /// User login name for the Snowflake account.
        ///
        /// 1 to 255 characters.
        pub user: Option<Value<String>>,
    }

    impl Lower for SnowflakeDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountUrl", self.account_url);
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("ContentColumnName", self.content_column_name);
            to.set("DataLoadingOption", self.data_loading_option);
            to.set("Database", self.database);
            to.set("KeyPassphrase", self.key_passphrase);
            to.set("MetaDataColumnName", self.meta_data_column_name);
            to.set("PrivateKey", self.private_key);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("RoleARN", self.role_arn);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("Schema", self.schema);
            to.set("SecretsManagerConfiguration", self.secrets_manager_configuration);
            to.set("SnowflakeRoleConfiguration", self.snowflake_role_configuration);
            to.set("SnowflakeVpcConfiguration", self.snowflake_vpc_configuration);
            to.set("Table", self.table);
            to.set("User", self.user);
        }
    }

    /// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify
    /// any value, Firehose uses the default values.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeBufferingHints {
        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
        ///
        /// 0 to 900.
        pub interval_in_seconds: Option<Value<i64>>,
        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value
        /// is 128.
        ///
        /// 1 to 128.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for SnowflakeBufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// Specify how long Firehose retries sending data to the New Relic HTTP endpoint. After sending data, Firehose
    /// first waits for an acknowledgment from the HTTP endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeRetryOptions {
        /// the time period where Firehose will retry sending data to the chosen HTTP endpoint.
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for SnowflakeRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// Optionally configure a Snowflake role. Otherwise the default user role will be used.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeRoleConfiguration {
        /// Enable Snowflake role.
        pub enabled: Option<Value<bool>>,
        /// The Snowflake role you wish to configure.
        ///
        /// 1 to 255 characters.
        pub snowflake_role: Option<Value<String>>,
    }

    impl Lower for SnowflakeRoleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("SnowflakeRole", self.snowflake_role);
        }
    }

    /// Configure a Snowflake VPC.
    #[derive(Clone, Debug, Default)]
    pub struct SnowflakeVpcConfiguration {
        /// The VPCE ID for Firehose to privately connect with Snowflake. The ID format is
        /// com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]>.
        ///
        /// Required. 47 to 255 characters.
        pub private_link_vpce_id: Option<Value<String>>,
    }

    impl Lower for SnowflakeVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PrivateLinkVpceId", self.private_link_vpce_id);
        }
    }

    /// The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a
    /// Kinesis Data Firehose delivery stream.
    #[derive(Clone, Debug, Default)]
    pub struct SplunkDestinationConfiguration {
        /// The buffering options. If no value is specified, the default values for Splunk are used.
        pub buffering_hints: Option<Value<SplunkBufferingHints>>,
        /// The Amazon CloudWatch logging options for your Firehose stream.
        pub cloud_watch_logging_options: Option<Value<CloudWatchLoggingOptions>>,
        /// The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data.
        ///
        /// 180 to 600.
        pub hec_acknowledgment_timeout_in_seconds: Option<Value<i64>>,
        /// The HTTP Event Collector (HEC) endpoint to which Firehose sends your data.
        ///
        /// Required. 0 to 2048 characters.
        pub hec_endpoint: Option<Value<String>>,
        /// This type can be either `Raw` or `Event`.
        ///
        /// Required. One of `Raw`, `Event`.
        pub hec_endpoint_type: Option<Value<String>>,
        /// This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint.
        ///
        /// 0 to 2048 characters.
        pub hec_token: Option<Value<String>>,
        /// The data processing configuration.
        pub processing_configuration: Option<Value<ProcessingConfiguration>>,
        /// The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an
        /// acknowledgment of receipt from Splunk.
        pub retry_options: Option<Value<SplunkRetryOptions>>,
        /// Defines how documents should be delivered to Amazon S3. When set to `FailedEventsOnly`, Firehose writes any data
        /// that could not be indexed to the configured Amazon S3 destination.
        ///
        /// One of `AllEvents`, `FailedEventsOnly`.
        pub s3_backup_mode: Option<Value<String>>,
        /// The configuration for the backup Amazon S3 location.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3DestinationConfiguration>>,
        /// The configuration that defines how you access secrets for Splunk.
        pub secrets_manager_configuration: Option<Value<SecretsManagerConfiguration>>,
    }

    impl Lower for SplunkDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BufferingHints", self.buffering_hints);
            to.set("CloudWatchLoggingOptions", self.cloud_watch_logging_options);
            to.set("HECAcknowledgmentTimeoutInSeconds", self.hec_acknowledgment_timeout_in_seconds);
            to.set("HECEndpoint", self.hec_endpoint);
            to.set("HECEndpointType", self.hec_endpoint_type);
            to.set("HECToken", self.hec_token);
            to.set("ProcessingConfiguration", self.processing_configuration);
            to.set("RetryOptions", self.retry_options);
            to.set("S3BackupMode", self.s3_backup_mode);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SecretsManagerConfiguration", self.secrets_manager_configuration);
        }
    }

    /// The buffering options. If no value is specified, the default values for Splunk are used.
    #[derive(Clone, Debug, Default)]
    pub struct SplunkBufferingHints {
        /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination.
        ///
        /// 0 to 60.
        pub interval_in_seconds: Option<Value<i64>>,
        /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value
        /// is 5.
        ///
        /// 1 to 5.
        pub size_in_mbs: Option<Value<i64>>,
    }

    impl Lower for SplunkBufferingHints {
        fn fields(self, to: &mut Fields) {
            to.set("IntervalInSeconds", self.interval_in_seconds);
            to.set("SizeInMBs", self.size_in_mbs);
        }
    }

    /// The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to
    /// deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk.
    #[derive(Clone, Debug, Default)]
    pub struct SplunkRetryOptions {
        /// The total amount of time that Firehose spends on retries. This duration starts after the initial attempt to send
        /// data to Splunk fails.
        ///
        /// 0 to 7200.
        pub duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for SplunkRetryOptions {
        fn fields(self, to: &mut Fields) {
            to.set("DurationInSeconds", self.duration_in_seconds);
        }
    }

    /// `Tag` of `AWS::KinesisFirehose::DeliveryStream`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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
