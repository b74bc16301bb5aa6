//! `AWS::Pipes`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Pipes::Pipe`.
///
/// Specifies a pipe. Amazon EventBridge Pipes connect event sources to targets and reduces the need for specialized
/// knowledge and integration code.
///
/// Its ARN: `arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct Pipe {
    /// A description of the pipe.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The state the pipe should be in.
    ///
    /// One of `RUNNING`, `STOPPED`.
    pub desired_state: Option<Value<String>>,
    /// The ARN of the enrichment resource.
    ///
    /// 0 to 1600 characters.
    pub enrichment: Option<Value<String>>,
    /// The parameters required to set up enrichment on your pipe.
    pub enrichment_parameters: Option<Value<pipe::PipeEnrichmentParameters>>,
    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed
    /// key to encrypt pipe data.
    ///
    /// 0 to 2048 characters.
    pub kms_key_identifier: Option<Value<String>>,
    /// The logging configuration settings for the pipe.
    pub log_configuration: Option<Value<pipe::PipeLogConfiguration>>,
    /// The name of the pipe.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the role that allows the pipe to send data to the target.
    ///
    /// Required. 1 to 1600 characters.
    pub role_arn: Option<Value<String>>,
    /// The ARN of the source resource.
    ///
    /// Required. 1 to 1600 characters. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// The parameters required to set up a source for your pipe.
    pub source_parameters: Option<Value<pipe::PipeSourceParameters>>,
    /// The list of key-value pairs to associate with the pipe.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ARN of the target resource.
    ///
    /// Required. 1 to 1600 characters.
    pub target: Option<Value<String>>,
    /// The parameters required to set up a target for your pipe.
    pub target_parameters: Option<Value<pipe::PipeTargetParameters>>,
}

impl Lower for Pipe {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DesiredState", self.desired_state);
        to.set("Enrichment", self.enrichment);
        to.set("EnrichmentParameters", self.enrichment_parameters);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("LogConfiguration", self.log_configuration);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Source", self.source);
        to.set("SourceParameters", self.source_parameters);
        to.set("Tags", self.tags);
        to.set("Target", self.target);
        to.set("TargetParameters", self.target_parameters);
    }
}

impl Level1 for Pipe {
    const TYPE: &'static str = "AWS::Pipes::Pipe";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Pipe> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the pipe.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the pipe was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The state the pipe is in.
    pub fn current_state(self) -> Value<String> {
        self.attribute("CurrentState")
    }

    /// When the pipe was last updated, in ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD).
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The reason the pipe is in its current state.
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// What [`Pipe`] is made of.
pub mod pipe {
    use super::*;

    /// The parameters required to set up enrichment on your pipe.
    #[derive(Clone, Debug, Default)]
    pub struct PipeEnrichmentParameters {
        /// Contains the HTTP parameters to use when the target is a API Gateway REST endpoint or EventBridge
        /// ApiDestination.
        pub http_parameters: Option<Value<PipeEnrichmentHttpParameters>>,
        /// Valid JSON text passed to the enrichment. In this case, nothing from the event itself is passed to the
        /// enrichment.
        ///
        /// 0 to 8192 characters.
        pub input_template: Option<Value<String>>,
    }

    impl Lower for PipeEnrichmentParameters {
        fn fields(self, to: &mut Fields) {
            to.set("HttpParameters", self.http_parameters);
            to.set("InputTemplate", self.input_template);
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge
    /// ApiDestinations.
    #[derive(Clone, Debug, Default)]
    pub struct PipeEnrichmentHttpParameters {
        /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge
        /// ApiDestination.
        pub header_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path
        /// wildcards ("\*").
        pub path_parameter_values: Option<Value<Vec<String>>>,
        /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or
        /// EventBridge ApiDestination.
        pub query_string_parameters: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for PipeEnrichmentHttpParameters {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderParameters", self.header_parameters);
            to.set("PathParameterValues", self.path_parameter_values);
            to.set("QueryStringParameters", self.query_string_parameters);
        }
    }

    /// Represents the configuration settings for the logs to which this pipe should report events.
    #[derive(Clone, Debug, Default)]
    pub struct PipeLogConfiguration {
        /// The logging configuration settings for the pipe.
        pub cloudwatch_logs_log_destination: Option<Value<CloudwatchLogsLogDestination>>,
        /// The Amazon Data Firehose logging configuration settings for the pipe.
        pub firehose_log_destination: Option<Value<FirehoseLogDestination>>,
        /// Whether the execution data (specifically, the `payload`, `awsRequest`, and `awsResponse` fields) is included in
        /// the log messages for this pipe.
        pub include_execution_data: Option<Value<Vec<String>>>,
        /// The level of logging detail to include. This applies to all log destinations for the pipe.
        ///
        /// One of `OFF`, `ERROR`, `INFO`, `TRACE`.
        pub level: Option<Value<String>>,
        /// The Amazon S3 logging configuration settings for the pipe.
        pub s3_log_destination: Option<Value<S3LogDestination>>,
    }

    impl Lower for PipeLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudwatchLogsLogDestination", self.cloudwatch_logs_log_destination);
            to.set("FirehoseLogDestination", self.firehose_log_destination);
            to.set("IncludeExecutionData", self.include_execution_data);
            to.set("Level", self.level);
            to.set("S3LogDestination", self.s3_log_destination);
        }
    }

    /// Represents the Amazon CloudWatch Logs logging configuration settings for the pipe.
    #[derive(Clone, Debug, Default)]
    pub struct CloudwatchLogsLogDestination {
        /// The AWS Resource Name (ARN) for the CloudWatch log group to which EventBridge sends the log records.
        ///
        /// 1 to 1600 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudwatchLogsLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// Represents the Amazon Data Firehose logging configuration settings for the pipe.
    #[derive(Clone, Debug, Default)]
    pub struct FirehoseLogDestination {
        /// The Amazon Resource Name (ARN) of the Firehose delivery stream to which EventBridge delivers the pipe log
        /// records.
        ///
        /// 1 to 1600 characters.
        pub delivery_stream_arn: Option<Value<String>>,
    }

    impl Lower for FirehoseLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("DeliveryStreamArn", self.delivery_stream_arn);
        }
    }

    /// Represents the Amazon S3 logging configuration settings for the pipe.
    #[derive(Clone, Debug, Default)]
    pub struct S3LogDestination {
        /// The name of the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
        pub bucket_name: Option<Value<String>>,
        /// The AWS account that owns the Amazon S3 bucket to which EventBridge delivers the log records for the pipe.
        pub bucket_owner: Option<Value<String>>,
        /// The format EventBridge uses for the log records.
        ///
        /// One of `json`, `plain`, `w3c`.
        pub output_format: Option<Value<String>>,
        /// The prefix text with which to begin Amazon S3 log object names.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3LogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("BucketOwner", self.bucket_owner);
            to.set("OutputFormat", self.output_format);
            to.set("Prefix", self.prefix);
        }
    }

    /// The parameters required to set up a source for your pipe.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceParameters {
        /// The parameters for using an Active MQ broker as a source.
        pub active_mq_broker_parameters: Option<Value<PipeSourceActiveMQBrokerParameters>>,
        /// The parameters for using a DynamoDB stream as a source.
        pub dynamo_db_stream_parameters: Option<Value<PipeSourceDynamoDBStreamParameters>>,
        /// The collection of event patterns used to filter events.
        pub filter_criteria: Option<Value<FilterCriteria>>,
        /// The parameters for using a Kinesis stream as a source.
        pub kinesis_stream_parameters: Option<Value<PipeSourceKinesisStreamParameters>>,
        /// The parameters for using an MSK stream as a source.
        pub managed_streaming_kafka_parameters: Option<Value<PipeSourceManagedStreamingKafkaParameters>>,
        /// The parameters for using a Rabbit MQ broker as a source.
        pub rabbit_mq_broker_parameters: Option<Value<PipeSourceRabbitMQBrokerParameters>>,
        /// The parameters for using a self-managed Apache Kafka stream as a source.
        pub self_managed_kafka_parameters: Option<Value<PipeSourceSelfManagedKafkaParameters>>,
        /// The parameters for using a Amazon SQS stream as a source.
        pub sqs_queue_parameters: Option<Value<PipeSourceSqsQueueParameters>>,
    }

    impl Lower for PipeSourceParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveMQBrokerParameters", self.active_mq_broker_parameters);
            to.set("DynamoDBStreamParameters", self.dynamo_db_stream_parameters);
            to.set("FilterCriteria", self.filter_criteria);
            to.set("KinesisStreamParameters", self.kinesis_stream_parameters);
            to.set("ManagedStreamingKafkaParameters", self.managed_streaming_kafka_parameters);
            to.set("RabbitMQBrokerParameters", self.rabbit_mq_broker_parameters);
            to.set("SelfManagedKafkaParameters", self.self_managed_kafka_parameters);
            to.set("SqsQueueParameters", self.sqs_queue_parameters);
        }
    }

    /// The parameters for using an Active MQ broker as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceActiveMQBrokerParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// The credentials needed to access the resource.
        ///
        /// Required.
        pub credentials: Option<Value<MQBrokerAccessCredentials>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// The name of the destination queue to consume.
        ///
        /// Required. 1 to 1000 characters. A change replaces the resource.
        pub queue_name: Option<Value<String>>,
    }

    impl Lower for PipeSourceActiveMQBrokerParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("Credentials", self.credentials);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("QueueName", self.queue_name);
        }
    }

    /// The AWS Secrets Manager secret that stores your broker credentials.
    #[derive(Clone, Debug, Default)]
    pub struct MQBrokerAccessCredentials {
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub basic_auth: Option<Value<String>>,
    }

    impl Lower for MQBrokerAccessCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("BasicAuth", self.basic_auth);
        }
    }

    /// The parameters for using a DynamoDB stream as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceDynamoDBStreamParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// Define the target queue to send dead-letter queue events to.
        pub dead_letter_config: Option<Value<DeadLetterConfig>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite.
        ///
        /// \-1 to 604800.
        pub maximum_record_age_in_seconds: Option<Value<i64>>,
        /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of
        /// retries to infinite.
        ///
        /// \-1 to 10000.
        pub maximum_retry_attempts: Option<Value<i64>>,
        /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all
        /// the records are processed or there is one failed message left in the batch.
        ///
        /// One of `AUTOMATIC_BISECT`.
        pub on_partial_batch_item_failure: Option<Value<String>>,
        /// The number of batches to process concurrently from each shard. The default value is 1.
        ///
        /// 1 to 10.
        pub parallelization_factor: Option<Value<i64>>,
        /// (Streams only) The position in a stream from which to start reading.
        ///
        /// Required. One of `TRIM_HORIZON`, `LATEST`. A change replaces the resource.
        pub starting_position: Option<Value<String>>,
    }

    impl Lower for PipeSourceDynamoDBStreamParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("DeadLetterConfig", self.dead_letter_config);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("MaximumRecordAgeInSeconds", self.maximum_record_age_in_seconds);
            to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
            to.set("OnPartialBatchItemFailure", self.on_partial_batch_item_failure);
            to.set("ParallelizationFactor", self.parallelization_factor);
            to.set("StartingPosition", self.starting_position);
        }
    }

    /// A `DeadLetterConfig` object that contains information about a dead-letter queue configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterConfig {}

    impl Lower for DeadLetterConfig {
        fn fields(self, _: &mut Fields) {}
    }

    /// The collection of event patterns used to filter events.
    #[derive(Clone, Debug, Default)]
    pub struct FilterCriteria {
        /// The event patterns.
        ///
        /// 0 to 5 items.
        pub filters: Option<Value<Vec<Filter>>>,
    }

    impl Lower for FilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
        }
    }

    /// Filter events using an event pattern. For more information, see Events and Event Patterns in the \*Amazon
    /// EventBridge User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The event pattern.
        ///
        /// 0 to 4096 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
        }
    }

    /// The parameters for using a Kinesis stream as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceKinesisStreamParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// Define the target queue to send dead-letter queue events to.
        pub dead_letter_config: Option<Value<DeadLetterConfig>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite.
        ///
        /// \-1 to 604800.
        pub maximum_record_age_in_seconds: Option<Value<i64>>,
        /// Discard records after the specified number of retries. The default value is -1, which sets the maximum number of
        /// retries to infinite.
        ///
        /// \-1 to 10000.
        pub maximum_retry_attempts: Option<Value<i64>>,
        /// Define how to handle item process failures. `AUTOMATIC_BISECT` halves each batch and retry each half until all
        /// the records are processed or there is one failed message left in the batch.
        ///
        /// One of `AUTOMATIC_BISECT`.
        pub on_partial_batch_item_failure: Option<Value<String>>,
        /// The number of batches to process concurrently from each shard. The default value is 1.
        ///
        /// 1 to 10.
        pub parallelization_factor: Option<Value<i64>>,
        /// The position in a stream from which to start reading.
        ///
        /// Required. One of `TRIM_HORIZON`, `LATEST`, `AT_TIMESTAMP`. A change replaces the resource.
        pub starting_position: Option<Value<String>>,
        /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds.
        ///
        /// A change replaces the resource.
        pub starting_position_timestamp: Option<Value<String>>,
    }

    impl Lower for PipeSourceKinesisStreamParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("DeadLetterConfig", self.dead_letter_config);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("MaximumRecordAgeInSeconds", self.maximum_record_age_in_seconds);
            to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
            to.set("OnPartialBatchItemFailure", self.on_partial_batch_item_failure);
            to.set("ParallelizationFactor", self.parallelization_factor);
            to.set("StartingPosition", self.starting_position);
            to.set("StartingPositionTimestamp", self.starting_position_timestamp);
        }
    }

    /// The parameters for using an MSK stream as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceManagedStreamingKafkaParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// The name of the destination queue to consume.
        ///
        /// 1 to 200 characters. A change replaces the resource.
        pub consumer_group_id: Option<Value<String>>,
        /// The credentials needed to access the resource.
        pub credentials: Option<Value<MSKAccessCredentials>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// The position in a stream from which to start reading.
        ///
        /// One of `TRIM_HORIZON`, `LATEST`. A change replaces the resource.
        pub starting_position: Option<Value<String>>,
        /// The name of the topic that the pipe will read from.
        ///
        /// Required. 1 to 249 characters. A change replaces the resource.
        pub topic_name: Option<Value<String>>,
    }

    impl Lower for PipeSourceManagedStreamingKafkaParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("ConsumerGroupID", self.consumer_group_id);
            to.set("Credentials", self.credentials);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("StartingPosition", self.starting_position);
            to.set("TopicName", self.topic_name);
        }
    }

    /// The AWS Secrets Manager secret that stores your stream credentials.
    #[derive(Clone, Debug, Default)]
    pub struct MSKAccessCredentials {
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub client_certificate_tls_auth: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub sasl_scram512_auth: Option<Value<String>>,
    }

    impl Lower for MSKAccessCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("ClientCertificateTlsAuth", self.client_certificate_tls_auth);
            to.set("SaslScram512Auth", self.sasl_scram512_auth);
        }
    }

    /// The parameters for using a Rabbit MQ broker as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceRabbitMQBrokerParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// The credentials needed to access the resource.
        ///
        /// Required.
        pub credentials: Option<Value<MQBrokerAccessCredentials>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// The name of the destination queue to consume.
        ///
        /// Required. 1 to 1000 characters. A change replaces the resource.
        pub queue_name: Option<Value<String>>,
        /// The name of the virtual host associated with the source broker.
        ///
        /// 1 to 200 characters. A change replaces the resource.
        pub virtual_host: Option<Value<String>>,
    }

    impl Lower for PipeSourceRabbitMQBrokerParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("Credentials", self.credentials);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("QueueName", self.queue_name);
            to.set("VirtualHost", self.virtual_host);
        }
    }

    /// The parameters for using a self-managed Apache Kafka stream as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceSelfManagedKafkaParameters {
        /// An array of server URLs.
        ///
        /// 0 to 2 items. A change replaces the resource.
        pub additional_bootstrap_servers: Option<Value<Vec<String>>>,
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// The name of the destination queue to consume.
        ///
        /// 1 to 200 characters. A change replaces the resource.
        pub consumer_group_id: Option<Value<String>>,
        /// The credentials needed to access the resource.
        pub credentials: Option<Value<SelfManagedKafkaAccessConfigurationCredentials>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
        /// The ARN of the Secrets Manager secret used for certification.
        ///
        /// 1 to 1600 characters.
        pub server_root_ca_certificate: Option<Value<String>>,
        /// The position in a stream from which to start reading.
        ///
        /// One of `TRIM_HORIZON`, `LATEST`. A change replaces the resource.
        pub starting_position: Option<Value<String>>,
        /// The name of the topic that the pipe will read from.
        ///
        /// Required. 1 to 249 characters. A change replaces the resource.
        pub topic_name: Option<Value<String>>,
        /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is
        /// to be used.
        pub vpc: Option<Value<SelfManagedKafkaAccessConfigurationVpc>>,
    }

    impl Lower for PipeSourceSelfManagedKafkaParameters {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalBootstrapServers", self.additional_bootstrap_servers);
            to.set("BatchSize", self.batch_size);
            to.set("ConsumerGroupID", self.consumer_group_id);
            to.set("Credentials", self.credentials);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
            to.set("ServerRootCaCertificate", self.server_root_ca_certificate);
            to.set("StartingPosition", self.starting_position);
            to.set("TopicName", self.topic_name);
            to.set("Vpc", self.vpc);
        }
    }

    /// The AWS Secrets Manager secret that stores your stream credentials.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedKafkaAccessConfigurationCredentials {
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub basic_auth: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub client_certificate_tls_auth: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub sasl_scram256_auth: Option<Value<String>>,
        /// The ARN of the Secrets Manager secret.
        ///
        /// 1 to 1600 characters.
        pub sasl_scram512_auth: Option<Value<String>>,
    }

    impl Lower for SelfManagedKafkaAccessConfigurationCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("BasicAuth", self.basic_auth);
            to.set("ClientCertificateTlsAuth", self.client_certificate_tls_auth);
            to.set("SaslScram256Auth", self.sasl_scram256_auth);
            to.set("SaslScram512Auth", self.sasl_scram512_auth);
        }
    }

    /// This structure specifies the VPC subnets and security groups for the stream, and whether a public IP address is
    /// to be used.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedKafkaAccessConfigurationVpc {
        /// Specifies the security groups associated with the stream. These security groups must all be in the same VPC.
        ///
        /// 0 to 5 items.
        pub security_group: Option<Value<Vec<String>>>,
        /// Specifies the subnets associated with the stream. These subnets must all be in the same VPC. You can specify as
        /// many as 16 subnets.
        ///
        /// 0 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for SelfManagedKafkaAccessConfigurationVpc {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroup", self.security_group);
            to.set("Subnets", self.subnets);
        }
    }

    /// The parameters for using a Amazon SQS stream as a source.
    #[derive(Clone, Debug, Default)]
    pub struct PipeSourceSqsQueueParameters {
        /// The maximum number of records to include in each batch.
        ///
        /// 1 to 10000.
        pub batch_size: Option<Value<i64>>,
        /// The maximum length of a time to wait for events.
        ///
        /// 0 to 300.
        pub maximum_batching_window_in_seconds: Option<Value<i64>>,
    }

    impl Lower for PipeSourceSqsQueueParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("MaximumBatchingWindowInSeconds", self.maximum_batching_window_in_seconds);
        }
    }

    /// The parameters required to set up a target for your pipe.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetParameters {
        /// The parameters for using an AWS Batch job as a target.
        pub batch_job_parameters: Option<Value<PipeTargetBatchJobParameters>>,
        /// The parameters for using an CloudWatch Logs log stream as a target.
        pub cloud_watch_logs_parameters: Option<Value<PipeTargetCloudWatchLogsParameters>>,
        /// The parameters for using an Amazon ECS task as a target.
        pub ecs_task_parameters: Option<Value<PipeTargetEcsTaskParameters>>,
        /// The parameters for using an EventBridge event bus as a target.
        pub event_bridge_event_bus_parameters: Option<Value<PipeTargetEventBridgeEventBusParameters>>,
        /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge
        /// ApiDestinations.
        pub http_parameters: Option<Value<PipeTargetHttpParameters>>,
        /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target.
        ///
        /// 0 to 8192 characters.
        pub input_template: Option<Value<String>>,
        /// The parameters for using a Kinesis stream as a target.
        pub kinesis_stream_parameters: Option<Value<PipeTargetKinesisStreamParameters>>,
        /// The parameters for using a Lambda function as a target.
        pub lambda_function_parameters: Option<Value<PipeTargetLambdaFunctionParameters>>,
        /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon
        /// Redshift Data API BatchExecuteStatement.
        pub redshift_data_parameters: Option<Value<PipeTargetRedshiftDataParameters>>,
        /// The parameters for using a SageMaker AI pipeline as a target.
        pub sage_maker_pipeline_parameters: Option<Value<PipeTargetSageMakerPipelineParameters>>,
        /// The parameters for using a Amazon SQS stream as a target.
        pub sqs_queue_parameters: Option<Value<PipeTargetSqsQueueParameters>>,
        /// The parameters for using a Step Functions state machine as a target.
        pub step_function_state_machine_parameters: Option<Value<PipeTargetStateMachineParameters>>,
        /// The parameters for using a Timestream for LiveAnalytics table as a target.
        pub timestream_parameters: Option<Value<PipeTargetTimestreamParameters>>,
    }

    impl Lower for PipeTargetParameters {
        fn fields(self, to: &mut Fields) {
            to.set("BatchJobParameters", self.batch_job_parameters);
            to.set("CloudWatchLogsParameters", self.cloud_watch_logs_parameters);
            to.set("EcsTaskParameters", self.ecs_task_parameters);
            to.set("EventBridgeEventBusParameters", self.event_bridge_event_bus_parameters);
            to.set("HttpParameters", self.http_parameters);
            to.set("InputTemplate", self.input_template);
            to.set("KinesisStreamParameters", self.kinesis_stream_parameters);
            to.set("LambdaFunctionParameters", self.lambda_function_parameters);
            to.set("RedshiftDataParameters", self.redshift_data_parameters);
            to.set("SageMakerPipelineParameters", self.sage_maker_pipeline_parameters);
            to.set("SqsQueueParameters", self.sqs_queue_parameters);
            to.set("StepFunctionStateMachineParameters", self.step_function_state_machine_parameters);
            to.set("TimestreamParameters", self.timestream_parameters);
        }
    }

    /// The parameters for using an AWS Batch job as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetBatchJobParameters {
        /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and
        /// 10,000.
        pub array_properties: Option<Value<BatchArrayProperties>>,
        /// The overrides that are sent to a container.
        pub container_overrides: Option<Value<BatchContainerOverrides>>,
        /// A list of dependencies for the job. A job can depend upon a maximum of 20 jobs.
        ///
        /// 0 to 20 items.
        pub depends_on: Option<Value<Vec<BatchJobDependency>>>,
        /// The job definition used by this job. This value can be one of `name`, `name:revision`, or the Amazon Resource
        /// Name (ARN) for the job definition.
        ///
        /// Required.
        pub job_definition: Option<Value<String>>,
        /// The name of the job. It can be up to 128 letters long. The first character must be alphanumeric, can contain
        /// uppercase and lowercase letters, numbers, hyphens (-), and underscores (\_).
        ///
        /// Required.
        pub job_name: Option<Value<String>>,
        /// Additional parameters passed to the job that replace parameter substitution placeholders that are set in the job
        /// definition.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The retry strategy to use for failed jobs. When a retry strategy is specified here, it overrides the retry
        /// strategy defined in the job definition.
        pub retry_strategy: Option<Value<BatchRetryStrategy>>,
    }

    impl Lower for PipeTargetBatchJobParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ArrayProperties", self.array_properties);
            to.set("ContainerOverrides", self.container_overrides);
            to.set("DependsOn", self.depends_on);
            to.set("JobDefinition", self.job_definition);
            to.set("JobName", self.job_name);
            to.set("Parameters", self.parameters);
            to.set("RetryStrategy", self.retry_strategy);
        }
    }

    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and
    /// 10,000.
    #[derive(Clone, Debug, Default)]
    pub struct BatchArrayProperties {
        /// The size of the array, if this is an array batch job.
        ///
        /// 2 to 10000.
        pub size: Option<Value<i64>>,
    }

    impl Lower for BatchArrayProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Size", self.size);
        }
    }

    /// The overrides that are sent to a container.
    #[derive(Clone, Debug, Default)]
    pub struct BatchContainerOverrides {
        /// The command to send to the container that overrides the default command from the Docker image or the task
        /// definition.
        pub command: Option<Value<Vec<String>>>,
        /// The environment variables to send to the container. You can add new environment variables, which are added to
        /// the container at launch, or you can override the existing environment variables from the Docker image or the
        /// task definition.
        pub environment: Option<Value<Vec<BatchEnvironmentVariable>>>,
        /// The instance type to use for a multi-node parallel job.
        pub instance_type: Option<Value<String>>,
        /// The type and amount of resources to assign to a container. This overrides the settings in the job definition.
        pub resource_requirements: Option<Value<Vec<BatchResourceRequirement>>>,
    }

    impl Lower for BatchContainerOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Environment", self.environment);
            to.set("InstanceType", self.instance_type);
            to.set("ResourceRequirements", self.resource_requirements);
        }
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to
    /// the container at launch, or you can override the existing environment variables from the Docker image or the
    /// task definition.
    #[derive(Clone, Debug, Default)]
    pub struct BatchEnvironmentVariable {
        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        pub name: Option<Value<String>>,
        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        pub value: Option<Value<String>>,
    }

    impl Lower for BatchEnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and
    /// `VCPU`.
    #[derive(Clone, Debug, Default)]
    pub struct BatchResourceRequirement {
        /// The type of resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
        ///
        /// Required. One of `GPU`, `MEMORY`, `VCPU`.
        pub type_: Option<Value<String>>,
        /// The quantity of the specified resource to reserve for the container. The values vary based on the `type`
        /// specified.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for BatchResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// An object that represents an AWS Batch job dependency.
    #[derive(Clone, Debug, Default)]
    pub struct BatchJobDependency {
        /// The job ID of the AWS Batch job that's associated with this dependency.
        pub job_id: Option<Value<String>>,
        /// The type of the job dependency.
        ///
        /// One of `N_TO_N`, `SEQUENTIAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for BatchJobDependency {
        fn fields(self, to: &mut Fields) {
            to.set("JobId", self.job_id);
            to.set("Type", self.type_);
        }
    }

    /// The retry strategy that's associated with a job. For more information, see Automated job retries in the \*AWS
    /// Batch User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct BatchRetryStrategy {
        /// The number of times to move a job to the `RUNNABLE` status. If the value of `attempts` is greater than one, the
        /// job is retried on failure the same number of attempts as the value.
        ///
        /// 1 to 10.
        pub attempts: Option<Value<i64>>,
    }

    impl Lower for BatchRetryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Attempts", self.attempts);
        }
    }

    /// The parameters for using an CloudWatch Logs log stream as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetCloudWatchLogsParameters {
        /// The name of the log stream.
        ///
        /// 1 to 256 characters.
        pub log_stream_name: Option<Value<String>>,
        /// A dynamic path parameter to a field in the payload containing the time the event occurred, expressed as the
        /// number of milliseconds after Jan 1, 1970 00:00:00 UTC.
        ///
        /// 1 to 256 characters.
        pub timestamp: Option<Value<String>>,
    }

    impl Lower for PipeTargetCloudWatchLogsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("LogStreamName", self.log_stream_name);
            to.set("Timestamp", self.timestamp);
        }
    }

    /// The parameters for using an Amazon ECS task as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetEcsTaskParameters {
        /// The capacity provider strategy to use for the task.
        ///
        /// 0 to 6 items.
        pub capacity_provider_strategy: Option<Value<Vec<CapacityProviderStrategyItem>>>,
        /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see Tagging Your Amazon
        /// ECS Resources in the Amazon Elastic Container Service Developer Guide.
        pub enable_ecs_managed_tags: Option<Value<bool>>,
        /// Whether or not to enable the execute command functionality for the containers in this task. If true, this
        /// enables execute command functionality on all containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// Specifies an Amazon ECS task group for the task. The maximum length is 255 characters.
        pub group: Option<Value<String>>,
        /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of
        /// the launch type (compatibilities) of the target task.
        ///
        /// One of `EC2`, `FARGATE`, `EXTERNAL`.
        pub launch_type: Option<Value<String>>,
        /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC
        /// subnets and security groups associated with the task, and whether a public IP address is to be used.
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        /// The overrides that are associated with a task.
        pub overrides: Option<Value<EcsTaskOverride>>,
        /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task
        /// (including constraints in the task definition and those specified at runtime).
        ///
        /// 0 to 10 items.
        pub placement_constraints: Option<Value<Vec<PlacementConstraint>>>,
        /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
        ///
        /// 0 to 5 items.
        pub placement_strategy: Option<Value<Vec<PlacementStrategy>>>,
        /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as
        /// `1.1.0`.
        pub platform_version: Option<Value<String>>,
        /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags
        /// are not propagated.
        ///
        /// One of `TASK_DEFINITION`.
        pub propagate_tags: Option<Value<String>>,
        /// The reference ID to use for the task.
        ///
        /// 0 to 1024 characters.
        pub reference_id: Option<Value<String>>,
        /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and
        /// an optional value, both of which you define.
        pub tags: Option<Value<Vec<Tag>>>,
        /// The number of tasks to create based on `TaskDefinition`. The default is 1.
        ///
        /// At least 1.
        pub task_count: Option<Value<i64>>,
        /// The ARN of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// Required. 1 to 1600 characters.
        pub task_definition_arn: Option<Value<String>>,
    }

    impl Lower for PipeTargetEcsTaskParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderStrategy", self.capacity_provider_strategy);
            to.set("EnableECSManagedTags", self.enable_ecs_managed_tags);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("Group", self.group);
            to.set("LaunchType", self.launch_type);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("Overrides", self.overrides);
            to.set("PlacementConstraints", self.placement_constraints);
            to.set("PlacementStrategy", self.placement_strategy);
            to.set("PlatformVersion", self.platform_version);
            to.set("PropagateTags", self.propagate_tags);
            to.set("ReferenceId", self.reference_id);
            to.set("Tags", self.tags);
            to.set("TaskCount", self.task_count);
            to.set("TaskDefinitionArn", self.task_definition_arn);
        }
    }

    /// The details of a capacity provider strategy. To learn more, see CapacityProviderStrategyItem in the Amazon ECS
    /// API Reference.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one
        /// capacity provider in a capacity provider strategy can have a base defined.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider.
        ///
        /// Required. 1 to 255 characters.
        pub capacity_provider: Option<Value<String>>,
        /// The weight value designates the relative percentage of the total number of tasks launched that should use the
        /// specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// This structure specifies the network configuration for an Amazon ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address
        /// is to be used.
        pub awsvpc_configuration: Option<Value<AwsVpcConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsvpcConfiguration", self.awsvpc_configuration);
        }
    }

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to
    /// be used.
    #[derive(Clone, Debug, Default)]
    pub struct AwsVpcConfiguration {
        /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED`
        /// only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub assign_public_ip: Option<Value<String>>,
        /// Specifies the security groups associated with the task. These security groups must all be in the same VPC.
        ///
        /// 0 to 5 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as
        /// many as 16 subnets.
        ///
        /// Required. 0 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// The overrides that are associated with a task.
    #[derive(Clone, Debug, Default)]
    pub struct EcsTaskOverride {
        /// One or more container overrides that are sent to a task.
        pub container_overrides: Option<Value<Vec<EcsContainerOverride>>>,
        /// The cpu override for the task.
        pub cpu: Option<Value<String>>,
        /// The ephemeral storage setting override for the task.
        pub ephemeral_storage: Option<Value<EcsEphemeralStorage>>,
        /// The Amazon Resource Name (ARN) of the task execution IAM role override for the task. For more information, see
        /// Amazon ECS task execution IAM role in the \*Amazon Elastic Container Service Developer Guide\*.
        ///
        /// 1 to 1600 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// The Elastic Inference accelerator override for the task.
        pub inference_accelerator_overrides: Option<Value<Vec<EcsInferenceAcceleratorOverride>>>,
        /// The memory override for the task.
        pub memory: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that containers in this task can assume. All containers in this
        /// task are granted the permissions that are specified in this role.
        ///
        /// 1 to 1600 characters.
        pub task_role_arn: Option<Value<String>>,
    }

    impl Lower for EcsTaskOverride {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerOverrides", self.container_overrides);
            to.set("Cpu", self.cpu);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("InferenceAcceleratorOverrides", self.inference_accelerator_overrides);
            to.set("Memory", self.memory);
            to.set("TaskRoleArn", self.task_role_arn);
        }
    }

    /// The overrides that are sent to a container. An empty container override can be passed in. An example of an empty
    /// container override is `{"containerOverrides": [ ] }`.
    #[derive(Clone, Debug, Default)]
    pub struct EcsContainerOverride {
        /// The command to send to the container that overrides the default command from the Docker image or the task
        /// definition.
        pub command: Option<Value<Vec<String>>>,
        /// The number of `cpu` units reserved for the container, instead of the default value from the task definition.
        pub cpu: Option<Value<i64>>,
        /// The environment variables to send to the container. You can add new environment variables, which are added to
        /// the container at launch, or you can override the existing environment variables from the Docker image or the
        /// task definition.
        pub environment: Option<Value<Vec<EcsEnvironmentVariable>>>,
        /// A list of files containing the environment variables to pass to a container, instead of the value from the
        /// container definition.
        pub environment_files: Option<Value<Vec<EcsEnvironmentFile>>>,
        /// The hard limit (in MiB) of memory to present to the container, instead of the default value from the task
        /// definition.
        pub memory: Option<Value<i64>>,
        /// The soft limit (in MiB) of memory to reserve for the container, instead of the default value from the task
        /// definition.
        pub memory_reservation: Option<Value<i64>>,
        /// The name of the container that receives the override. This parameter is required if any override is specified.
        pub name: Option<Value<String>>,
        /// The type and amount of a resource to assign to a container, instead of the default value from the task
        /// definition.
        pub resource_requirements: Option<Value<Vec<EcsResourceRequirement>>>,
    }

    impl Lower for EcsContainerOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Cpu", self.cpu);
            to.set("Environment", self.environment);
            to.set("EnvironmentFiles", self.environment_files);
            to.set("Memory", self.memory);
            to.set("MemoryReservation", self.memory_reservation);
            to.set("Name", self.name);
            to.set("ResourceRequirements", self.resource_requirements);
        }
    }

    /// The environment variables to send to the container. You can add new environment variables, which are added to
    /// the container at launch, or you can override the existing environment variables from the Docker image or the
    /// task definition.
    #[derive(Clone, Debug, Default)]
    pub struct EcsEnvironmentVariable {
        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        pub name: Option<Value<String>>,
        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        pub value: Option<Value<String>>,
    }

    impl Lower for EcsEnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten
    /// environment files.
    #[derive(Clone, Debug, Default)]
    pub struct EcsEnvironmentFile {
        /// The file type to use. The only supported value is `s3`.
        ///
        /// Required. One of `s3`.
        pub type_: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for EcsEnvironmentFile {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic
    /// Inference accelerators.
    #[derive(Clone, Debug, Default)]
    pub struct EcsResourceRequirement {
        /// The type of resource to assign to a container. The supported values are `GPU` or `InferenceAccelerator`.
        ///
        /// Required. One of `GPU`, `InferenceAccelerator`.
        pub type_: Option<Value<String>>,
        /// The value for the specified resource type.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for EcsResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
    /// ephemeral storage available, beyond the default amount, for tasks hosted on Fargate.
    #[derive(Clone, Debug, Default)]
    pub struct EcsEphemeralStorage {
        /// The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and
        /// the maximum supported value is `200` GiB.
        ///
        /// Required. 21 to 200.
        pub size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for EcsEphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("SizeInGiB", self.size_in_gi_b);
        }
    }

    /// Details on an Elastic Inference accelerator task override. This parameter is used to override the Elastic
    /// Inference accelerator specified in the task definition.
    #[derive(Clone, Debug, Default)]
    pub struct EcsInferenceAcceleratorOverride {
        /// The Elastic Inference accelerator device name to override for the task. This parameter must match a `deviceName`
        /// specified in the task definition.
        pub device_name: Option<Value<String>>,
        /// The Elastic Inference accelerator type to use.
        pub device_type: Option<Value<String>>,
    }

    impl Lower for EcsInferenceAcceleratorOverride {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("DeviceType", self.device_type);
        }
    }

    /// An object representing a constraint on task placement. To learn more, see Task Placement Constraints in the
    /// Amazon Elastic Container Service Developer Guide.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementConstraint {
        /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the
        /// constraint type is `distinctInstance`.
        ///
        /// 0 to 2000 characters.
        pub expression: Option<Value<String>>,
        /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a
        /// different container instance.
        ///
        /// One of `distinctInstance`, `memberOf`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The task placement strategy for a task or service. To learn more, see Task Placement Strategies in the Amazon
    /// Elastic Container Service Service Developer Guide.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementStrategy {
        /// The field to apply the placement strategy against.
        ///
        /// 0 to 255 characters.
        pub field: Option<Value<String>>,
        /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates.
        ///
        /// One of `random`, `spread`, `binpack`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::Pipes::Pipe`.
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

    /// The parameters for using an EventBridge event bus as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetEventBridgeEventBusParameters {
        /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        ///
        /// 1 to 128 characters.
        pub detail_type: Option<Value<String>>,
        /// The URL subdomain of the endpoint. For example, if the URL for Endpoint is
        /// `https://abcde.veo.endpoints.event.amazonaws.com,` then the EndpointId is `abcde.veo`.
        ///
        /// 1 to 50 characters.
        pub endpoint_id: Option<Value<String>>,
        /// AWS resources, identified by Amazon Resource Name (ARN), which the event primarily concerns. Any number,
        /// including zero, may be present.
        ///
        /// 0 to 10 items.
        pub resources: Option<Value<Vec<String>>>,
        /// The source of the event.
        ///
        /// 1 to 256 characters.
        pub source: Option<Value<String>>,
        /// The time stamp of the event, per RFC3339. If no time stamp is provided, the time stamp of the PutEvents call is
        /// used.
        ///
        /// 1 to 256 characters.
        pub time: Option<Value<String>>,
    }

    impl Lower for PipeTargetEventBridgeEventBusParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DetailType", self.detail_type);
            to.set("EndpointId", self.endpoint_id);
            to.set("Resources", self.resources);
            to.set("Source", self.source);
            to.set("Time", self.time);
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway REST APIs or EventBridge
    /// ApiDestinations.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetHttpParameters {
        /// The headers that need to be sent as part of request invoking the API Gateway REST API or EventBridge
        /// ApiDestination.
        pub header_parameters: Option<Value<BTreeMap<String, String>>>,
        /// The path parameter values to be used to populate API Gateway REST API or EventBridge ApiDestination path
        /// wildcards ("\*").
        pub path_parameter_values: Option<Value<Vec<String>>>,
        /// The query string keys/values that need to be sent as part of request invoking the API Gateway REST API or
        /// EventBridge ApiDestination.
        pub query_string_parameters: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for PipeTargetHttpParameters {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderParameters", self.header_parameters);
            to.set("PathParameterValues", self.path_parameter_values);
            to.set("QueryStringParameters", self.query_string_parameters);
        }
    }

    /// The parameters for using a Kinesis stream as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetKinesisStreamParameters {
        /// Determines which shard in the stream the data record is assigned to. Partition keys are Unicode strings with a
        /// maximum length limit of 256 characters for each key.
        ///
        /// Required. 0 to 256 characters.
        pub partition_key: Option<Value<String>>,
    }

    impl Lower for PipeTargetKinesisStreamParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionKey", self.partition_key);
        }
    }

    /// The parameters for using a Lambda function as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetLambdaFunctionParameters {
        /// Specify whether to invoke the function synchronously or asynchronously.
        ///
        /// One of `REQUEST_RESPONSE`, `FIRE_AND_FORGET`.
        pub invocation_type: Option<Value<String>>,
    }

    impl Lower for PipeTargetLambdaFunctionParameters {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationType", self.invocation_type);
        }
    }

    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon
    /// Redshift Data API BatchExecuteStatement.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetRedshiftDataParameters {
        /// The name of the database. Required when authenticating using temporary credentials.
        ///
        /// Required. 1 to 64 characters.
        pub database: Option<Value<String>>,
        /// The database user name. Required when authenticating using temporary credentials.
        ///
        /// 1 to 128 characters.
        pub db_user: Option<Value<String>>,
        /// The name or ARN of the secret that enables access to the database. Required when authenticating using Secrets
        /// Manager.
        ///
        /// 1 to 1600 characters.
        pub secret_manager_arn: Option<Value<String>>,
        /// The SQL statement text to run.
        ///
        /// Required. 1 to 40 items.
        pub sqls: Option<Value<Vec<String>>>,
        /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
        ///
        /// 1 to 500 characters.
        pub statement_name: Option<Value<String>>,
        /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
        pub with_event: Option<Value<bool>>,
    }

    impl Lower for PipeTargetRedshiftDataParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Database", self.database);
            to.set("DbUser", self.db_user);
            to.set("SecretManagerArn", self.secret_manager_arn);
            to.set("Sqls", self.sqls);
            to.set("StatementName", self.statement_name);
            to.set("WithEvent", self.with_event);
        }
    }

    /// The parameters for using a SageMaker AI pipeline as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetSageMakerPipelineParameters {
        /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
        ///
        /// 0 to 200 items.
        pub pipeline_parameter_list: Option<Value<Vec<SageMakerPipelineParameter>>>,
    }

    impl Lower for PipeTargetSageMakerPipelineParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PipelineParameterList", self.pipeline_parameter_list);
        }
    }

    /// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerPipelineParameter {
        /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SageMakerPipelineParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The parameters for using a Amazon SQS stream as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetSqsQueueParameters {
        /// This parameter applies only to FIFO (first-in-first-out) queues.
        ///
        /// 0 to 100 characters.
        pub message_deduplication_id: Option<Value<String>>,
        /// The FIFO message group ID to use as the target.
        ///
        /// 0 to 100 characters.
        pub message_group_id: Option<Value<String>>,
    }

    impl Lower for PipeTargetSqsQueueParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MessageDeduplicationId", self.message_deduplication_id);
            to.set("MessageGroupId", self.message_group_id);
        }
    }

    /// The parameters for using a Step Functions state machine as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetStateMachineParameters {
        /// Specify whether to invoke the Step Functions state machine synchronously or asynchronously.
        ///
        /// One of `REQUEST_RESPONSE`, `FIRE_AND_FORGET`.
        pub invocation_type: Option<Value<String>>,
    }

    impl Lower for PipeTargetStateMachineParameters {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationType", self.invocation_type);
        }
    }

    /// The parameters for using a Timestream for LiveAnalytics table as a target.
    #[derive(Clone, Debug, Default)]
    pub struct PipeTargetTimestreamParameters {
        /// Map source data to dimensions in the target Timestream for LiveAnalytics table.
        ///
        /// Required. 1 to 128 items.
        pub dimension_mappings: Option<Value<Vec<DimensionMapping>>>,
        /// The granularity of the time units used. Default is `MILLISECONDS`.
        ///
        /// One of `MILLISECONDS`, `SECONDS`, `MICROSECONDS`, `NANOSECONDS`.
        pub epoch_time_unit: Option<Value<String>>,
        /// Maps multiple measures from the source event to the same record in the specified Timestream for LiveAnalytics
        /// table.
        ///
        /// 0 to 1024 items.
        pub multi_measure_mappings: Option<Value<Vec<MultiMeasureMapping>>>,
        /// Mappings of single source data fields to individual records in the specified Timestream for LiveAnalytics table.
        ///
        /// 0 to 8192 items.
        pub single_measure_mappings: Option<Value<Vec<SingleMeasureMapping>>>,
        /// The type of time value used.
        ///
        /// One of `EPOCH`, `TIMESTAMP_FORMAT`.
        pub time_field_type: Option<Value<String>>,
        /// Dynamic path to the source data field that represents the time value for your data.
        ///
        /// Required. 1 to 256 characters.
        pub time_value: Option<Value<String>>,
        /// How to format the timestamps. For example, `yyyy-MM-dd'T'HH:mm:ss'Z'`.
        ///
        /// 1 to 256 characters.
        pub timestamp_format: Option<Value<String>>,
        /// 64 bit version value or source data field that represents the version value for your data.
        ///
        /// Required. 1 to 256 characters.
        pub version_value: Option<Value<String>>,
    }

    impl Lower for PipeTargetTimestreamParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionMappings", self.dimension_mappings);
            to.set("EpochTimeUnit", self.epoch_time_unit);
            to.set("MultiMeasureMappings", self.multi_measure_mappings);
            to.set("SingleMeasureMappings", self.single_measure_mappings);
            to.set("TimeFieldType", self.time_field_type);
            to.set("TimeValue", self.time_value);
            to.set("TimestampFormat", self.timestamp_format);
            to.set("VersionValue", self.version_value);
        }
    }

    /// Maps source data to a dimension in the target Timestream for LiveAnalytics table.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionMapping {
        /// The metadata attributes of the time series. For example, the name and Availability Zone of an Amazon EC2
        /// instance or the name of the manufacturer of a wind turbine are dimensions.
        ///
        /// Required. 1 to 256 characters.
        pub dimension_name: Option<Value<String>>,
        /// Dynamic path to the dimension value in the source event.
        ///
        /// Required. 1 to 2048 characters.
        pub dimension_value: Option<Value<String>>,
        /// The data type of the dimension for the time-series data.
        ///
        /// Required. One of `VARCHAR`.
        pub dimension_value_type: Option<Value<String>>,
    }

    impl Lower for DimensionMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionName", self.dimension_name);
            to.set("DimensionValue", self.dimension_value);
            to.set("DimensionValueType", self.dimension_value_type);
        }
    }

    /// Maps multiple measures from the source event to the same Timestream for LiveAnalytics record.
    #[derive(Clone, Debug, Default)]
    pub struct MultiMeasureMapping {
        /// Mappings that represent multiple source event fields mapped to measures in the same Timestream for LiveAnalytics
        /// record.
        ///
        /// Required. 1 to 256 items.
        pub multi_measure_attribute_mappings: Option<Value<Vec<MultiMeasureAttributeMapping>>>,
        /// The name of the multiple measurements per record (multi-measure).
        ///
        /// Required. 1 to 256 characters.
        pub multi_measure_name: Option<Value<String>>,
    }

    impl Lower for MultiMeasureMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MultiMeasureAttributeMappings", self.multi_measure_attribute_mappings);
            to.set("MultiMeasureName", self.multi_measure_name);
        }
    }

    /// A mapping of a source event data field to a measure in a Timestream for LiveAnalytics record.
    #[derive(Clone, Debug, Default)]
    pub struct MultiMeasureAttributeMapping {
        /// Dynamic path to the measurement attribute in the source event.
        ///
        /// Required. 1 to 2048 characters.
        pub measure_value: Option<Value<String>>,
        /// Data type of the measurement attribute in the source event.
        ///
        /// Required. One of `DOUBLE`, `BIGINT`, `VARCHAR`, `BOOLEAN`, `TIMESTAMP`.
        pub measure_value_type: Option<Value<String>>,
        /// Target measure name to be used.
        ///
        /// Required. 1 to 256 characters.
        pub multi_measure_attribute_name: Option<Value<String>>,
    }

    impl Lower for MultiMeasureAttributeMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MeasureValue", self.measure_value);
            to.set("MeasureValueType", self.measure_value_type);
            to.set("MultiMeasureAttributeName", self.multi_measure_attribute_name);
        }
    }

    /// Maps a single source data field to a single record in the specified Timestream for LiveAnalytics table.
    #[derive(Clone, Debug, Default)]
    pub struct SingleMeasureMapping {
        /// Target measure name for the measurement attribute in the Timestream table.
        ///
        /// Required. 1 to 1024 characters.
        pub measure_name: Option<Value<String>>,
        /// Dynamic path of the source field to map to the measure in the record.
        ///
        /// Required. 1 to 2048 characters.
        pub measure_value: Option<Value<String>>,
        /// Data type of the source field.
        ///
        /// Required. One of `DOUBLE`, `BIGINT`, `VARCHAR`, `BOOLEAN`, `TIMESTAMP`.
        pub measure_value_type: Option<Value<String>>,
    }

    impl Lower for SingleMeasureMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MeasureName", self.measure_name);
            to.set("MeasureValue", self.measure_value);
            to.set("MeasureValueType", self.measure_value_type);
        }
    }
}
