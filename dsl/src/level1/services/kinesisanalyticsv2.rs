//! `AWS::KinesisAnalyticsV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KinesisAnalyticsV2::Application`.
///
/// Creates an Amazon Kinesis Data Analytics application. For information about creating a Kinesis Data Analytics
/// application, see Creating an Application.
///
/// Its ARN: `arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// Use this parameter to configure the application.
    pub application_configuration: Option<Value<application::ApplicationConfiguration>>,
    /// The description of the application.
    ///
    /// 0 to 1024 characters.
    pub application_description: Option<Value<String>>,
    /// Specifies the maintenance window parameters for a Kinesis Data Analytics application.
    pub application_maintenance_configuration: Option<Value<application::ApplicationMaintenanceConfiguration>>,
    /// To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE`. However, for a
    /// Kinesis Data Analytics for Apache Flink application, the mode is optional.
    ///
    /// One of `INTERACTIVE`, `STREAMING`. A change replaces the resource.
    pub application_mode: Option<Value<String>>,
    /// The name of the application.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Describes the starting parameters for an Managed Service for Apache Flink application.
    pub run_configuration: Option<Value<application::RunConfiguration>>,
    /// The runtime environment for the application.
    ///
    /// Required. A change replaces the resource.
    pub runtime_environment: Option<Value<String>>,
    /// Specifies the IAM role that the application uses to access external resources.
    ///
    /// Required. 1 to 2048 characters.
    pub service_execution_role: Option<Value<String>>,
    /// A list of one or more tags to assign to the application. A tag is a key-value pair that identifies an
    /// application.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<application::Tag>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationConfiguration", self.application_configuration);
        to.set("ApplicationDescription", self.application_description);
        to.set("ApplicationMaintenanceConfiguration", self.application_maintenance_configuration);
        to.set("ApplicationMode", self.application_mode);
        to.set("ApplicationName", self.application_name);
        to.set("RunConfiguration", self.run_configuration);
        to.set("RuntimeEnvironment", self.runtime_environment);
        to.set("ServiceExecutionRole", self.service_execution_role);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Specifies the creation parameters for a Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationConfiguration {
        /// The code location and type parameters for a Managed Service for Apache Flink application.
        pub application_code_configuration: Option<Value<ApplicationCodeConfiguration>>,
        /// The configuration to manage encryption at rest.
        pub application_encryption_configuration: Option<Value<ApplicationEncryptionConfiguration>>,
        /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
        pub application_snapshot_configuration: Option<Value<ApplicationSnapshotConfiguration>>,
        /// Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
        pub application_system_rollback_configuration: Option<Value<ApplicationSystemRollbackConfiguration>>,
        /// Describes execution properties for a Managed Service for Apache Flink application.
        pub environment_properties: Option<Value<EnvironmentProperties>>,
        /// The creation and update parameters for a Managed Service for Apache Flink application.
        pub flink_application_configuration: Option<Value<FlinkApplicationConfiguration>>,
        /// The creation and update parameters for a SQL-based Kinesis Data Analytics application.
        pub sql_application_configuration: Option<Value<SqlApplicationConfiguration>>,
        /// The array of descriptions of VPC configurations available to the application.
        ///
        /// At most 1 items.
        pub vpc_configurations: Option<Value<Vec<VpcConfiguration>>>,
        /// The configuration parameters for a Kinesis Data Analytics Studio notebook.
        pub zeppelin_application_configuration: Option<Value<ZeppelinApplicationConfiguration>>,
    }

    impl Lower for ApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationCodeConfiguration", self.application_code_configuration);
            to.set("ApplicationEncryptionConfiguration", self.application_encryption_configuration);
            to.set("ApplicationSnapshotConfiguration", self.application_snapshot_configuration);
            to.set("ApplicationSystemRollbackConfiguration", self.application_system_rollback_configuration);
            to.set("EnvironmentProperties", self.environment_properties);
            to.set("FlinkApplicationConfiguration", self.flink_application_configuration);
            to.set("SqlApplicationConfiguration", self.sql_application_configuration);
            to.set("VpcConfigurations", self.vpc_configurations);
            to.set("ZeppelinApplicationConfiguration", self.zeppelin_application_configuration);
        }
    }

    /// Describes code configuration for an application.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationCodeConfiguration {
        /// The location and type of the application code.
        ///
        /// Required.
        pub code_content: Option<Value<CodeContent>>,
        /// Specifies whether the code content is in text or zip format.
        ///
        /// Required. One of `PLAINTEXT`, `ZIPFILE`.
        pub code_content_type: Option<Value<String>>,
    }

    impl Lower for ApplicationCodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CodeContent", self.code_content);
            to.set("CodeContentType", self.code_content_type);
        }
    }

    /// Specifies either the application code, or the location of the application code, for a Managed Service for Apache
    /// Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct CodeContent {
        /// Information about the Amazon S3 bucket that contains the application code.
        pub s3_content_location: Option<Value<S3ContentLocation>>,
        /// The text-format code for a Managed Service for Apache Flink application.
        ///
        /// 1 to 102400 characters.
        pub text_content: Option<Value<String>>,
        /// The zip-format code for a Managed Service for Apache Flink application.
        pub zip_file_content: Option<Value<String>>,
    }

    impl Lower for CodeContent {
        fn fields(self, to: &mut Fields) {
            to.set("S3ContentLocation", self.s3_content_location);
            to.set("TextContent", self.text_content);
            to.set("ZipFileContent", self.zip_file_content);
        }
    }

    /// The location of an application or a custom artifact.
    #[derive(Clone, Debug, Default)]
    pub struct S3ContentLocation {
        /// The Amazon Resource Name (ARN) for the S3 bucket containing the application code.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// The file key for the object containing the application code.
        ///
        /// Required. 1 to 1024 characters.
        pub file_key: Option<Value<String>>,
        /// The version of the object containing the application code.
        ///
        /// 1 to 1024 characters.
        pub object_version: Option<Value<String>>,
    }

    impl Lower for S3ContentLocation {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("FileKey", self.file_key);
            to.set("ObjectVersion", self.object_version);
        }
    }

    /// Specifies the configuration to manage encryption at rest.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationEncryptionConfiguration {
        /// The key ARN, key ID, alias ARN, or alias name of the KMS key used for encryption at rest.
        ///
        /// 1 to 2048 characters.
        pub key_id: Option<Value<String>>,
        /// Specifies the type of key used for encryption at rest.
        ///
        /// Required. One of `AWS_OWNED_KEY`, `CUSTOMER_MANAGED_KEY`.
        pub key_type: Option<Value<String>>,
    }

    impl Lower for ApplicationEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KeyId", self.key_id);
            to.set("KeyType", self.key_type);
        }
    }

    /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSnapshotConfiguration {
        /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
        ///
        /// Required.
        pub snapshots_enabled: Option<Value<bool>>,
    }

    impl Lower for ApplicationSnapshotConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SnapshotsEnabled", self.snapshots_enabled);
        }
    }

    /// Describes the system rollback configuration for a Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSystemRollbackConfiguration {
        /// Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
        ///
        /// Required.
        pub rollback_enabled: Option<Value<bool>>,
    }

    impl Lower for ApplicationSystemRollbackConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RollbackEnabled", self.rollback_enabled);
        }
    }

    /// Describes execution properties for a Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentProperties {
        /// Describes the execution property groups.
        ///
        /// 0 to 50 items.
        pub property_groups: Option<Value<Vec<PropertyGroup>>>,
    }

    impl Lower for EnvironmentProperties {
        fn fields(self, to: &mut Fields) {
            to.set("PropertyGroups", self.property_groups);
        }
    }

    /// Property key-value pairs passed into an application.
    #[derive(Clone, Debug, Default)]
    pub struct PropertyGroup {
        /// Describes the key of an application execution property key-value pair.
        ///
        /// 1 to 50 characters.
        pub property_group_id: Option<Value<String>>,
        /// Describes the value of an application execution property key-value pair.
        pub property_map: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for PropertyGroup {
        fn fields(self, to: &mut Fields) {
            to.set("PropertyGroupId", self.property_group_id);
            to.set("PropertyMap", self.property_map);
        }
    }

    /// Describes configuration parameters for a Managed Service for Apache Flink application or a Studio notebook.
    #[derive(Clone, Debug, Default)]
    pub struct FlinkApplicationConfiguration {
        /// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application
        /// state for fault tolerance.
        pub checkpoint_configuration: Option<Value<CheckpointConfiguration>>,
        /// Describes configuration parameters for Amazon CloudWatch logging for an application.
        pub monitoring_configuration: Option<Value<MonitoringConfiguration>>,
        /// Describes parameters for how an application executes multiple tasks simultaneously.
        pub parallelism_configuration: Option<Value<ParallelismConfiguration>>,
    }

    impl Lower for FlinkApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CheckpointConfiguration", self.checkpoint_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
            to.set("ParallelismConfiguration", self.parallelism_configuration);
        }
    }

    /// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application
    /// state for fault tolerance.
    #[derive(Clone, Debug, Default)]
    pub struct CheckpointConfiguration {
        /// Describes the interval in milliseconds between checkpoint operations.
        ///
        /// 1 to 9223372036854775807.
        pub checkpoint_interval: Option<Value<i64>>,
        /// Describes whether checkpointing is enabled for a Managed Service for Apache Flink application.
        pub checkpointing_enabled: Option<Value<bool>>,
        /// Describes whether the application uses Managed Service for Apache Flink' default checkpointing behavior.
        ///
        /// Required. One of `DEFAULT`, `CUSTOM`.
        pub configuration_type: Option<Value<String>>,
        /// Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint
        /// operation can start.
        ///
        /// 0 to 9223372036854775807.
        pub min_pause_between_checkpoints: Option<Value<i64>>,
    }

    impl Lower for CheckpointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CheckpointInterval", self.checkpoint_interval);
            to.set("CheckpointingEnabled", self.checkpointing_enabled);
            to.set("ConfigurationType", self.configuration_type);
            to.set("MinPauseBetweenCheckpoints", self.min_pause_between_checkpoints);
        }
    }

    /// Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics
    /// application.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringConfiguration {
        /// Describes whether to use the default CloudWatch logging configuration for an application. You must set this
        /// property to `CUSTOM` in order to set the `LogLevel` or `MetricsLevel` parameters.
        ///
        /// Required. One of `DEFAULT`, `CUSTOM`.
        pub configuration_type: Option<Value<String>>,
        /// Describes the verbosity of the CloudWatch Logs for an application.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`, `ERROR`.
        pub log_level: Option<Value<String>>,
        /// Describes the granularity of the CloudWatch Logs for an application. The `Parallelism` level is not recommended
        /// for applications with a Parallelism over 64 due to excessive costs.
        ///
        /// One of `APPLICATION`, `OPERATOR`, `PARALLELISM`, `TASK`.
        pub metrics_level: Option<Value<String>>,
    }

    impl Lower for MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationType", self.configuration_type);
            to.set("LogLevel", self.log_level);
            to.set("MetricsLevel", self.metrics_level);
        }
    }

    /// Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks
    /// simultaneously.
    #[derive(Clone, Debug, Default)]
    pub struct ParallelismConfiguration {
        /// Describes whether the Managed Service for Apache Flink service can increase the parallelism of the application
        /// in response to increased throughput.
        pub auto_scaling_enabled: Option<Value<bool>>,
        /// Describes whether the application uses the default parallelism for the Managed Service for Apache Flink service.
        ///
        /// Required. One of `CUSTOM`, `DEFAULT`.
        pub configuration_type: Option<Value<String>>,
        /// Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can perform.
        ///
        /// At least 1.
        pub parallelism: Option<Value<i64>>,
        /// Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform per
        /// Kinesis Processing Unit (KPU) used by the application.
        ///
        /// At least 1.
        pub parallelism_per_kpu: Option<Value<i64>>,
    }

    impl Lower for ParallelismConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingEnabled", self.auto_scaling_enabled);
            to.set("ConfigurationType", self.configuration_type);
            to.set("Parallelism", self.parallelism);
            to.set("ParallelismPerKPU", self.parallelism_per_kpu);
        }
    }

    /// Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics application.
    #[derive(Clone, Debug, Default)]
    pub struct SqlApplicationConfiguration {
        /// The array of Input objects describing the input streams used by the application.
        ///
        /// At most 1 items.
        pub inputs: Option<Value<Vec<Input>>>,
    }

    impl Lower for SqlApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Inputs", self.inputs);
        }
    }

    /// When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify the
    /// streaming source, the in-application stream name that is created, and the mapping between the two.
    #[derive(Clone, Debug, Default)]
    pub struct Input {
        /// Describes the number of in-application streams to create.
        pub input_parallelism: Option<Value<InputParallelism>>,
        /// The InputProcessingConfiguration for the input. An input processor transforms records as they are received from
        /// the stream, before the application's SQL code executes.
        pub input_processing_configuration: Option<Value<InputProcessingConfiguration>>,
        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding
        /// columns in the in-application stream that is being created.
        ///
        /// Required.
        pub input_schema: Option<Value<InputSchema>>,
        /// If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery stream's
        /// ARN.
        pub kinesis_firehose_input: Option<Value<KinesisFirehoseInput>>,
        /// If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name (ARN).
        pub kinesis_streams_input: Option<Value<KinesisStreamsInput>>,
        /// The name prefix to use when creating an in-application stream.
        ///
        /// Required. 1 to 32 characters.
        pub name_prefix: Option<Value<String>>,
    }

    impl Lower for Input {
        fn fields(self, to: &mut Fields) {
            to.set("InputParallelism", self.input_parallelism);
            to.set("InputProcessingConfiguration", self.input_processing_configuration);
            to.set("InputSchema", self.input_schema);
            to.set("KinesisFirehoseInput", self.kinesis_firehose_input);
            to.set("KinesisStreamsInput", self.kinesis_streams_input);
            to.set("NamePrefix", self.name_prefix);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to create for
    /// a given streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct InputParallelism {
        /// The number of in-application streams to create.
        ///
        /// 1 to 64.
        pub count: Option<Value<i64>>,
    }

    impl Lower for InputParallelism {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
        }
    }

    /// For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to preprocess the
    /// records in the stream before being processed by your application code.
    #[derive(Clone, Debug, Default)]
    pub struct InputProcessingConfiguration {
        /// The InputLambdaProcessor that is used to preprocess the records in the stream before being processed by your
        /// application code.
        pub input_lambda_processor: Option<Value<InputLambdaProcessor>>,
    }

    impl Lower for InputProcessingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputLambdaProcessor", self.input_lambda_processor);
        }
    }

    /// An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to preprocess
    /// records in the stream in a SQL-based Kinesis Data Analytics application.
    #[derive(Clone, Debug, Default)]
    pub struct InputLambdaProcessor {
        /// The ARN of the Amazon Lambda function that operates on records in the stream.
        ///
        /// Required. 1 to 2048 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for InputLambdaProcessor {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source,
    /// and how each data element maps to corresponding columns created in the in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct InputSchema {
        /// A list of `RecordColumn` objects.
        ///
        /// Required. 1 to 1000 items.
        pub record_columns: Option<Value<Vec<RecordColumn>>>,
        /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
        ///
        /// 5 to 5 characters. One of `UTF-8`.
        pub record_encoding: Option<Value<String>>,
        /// Specifies the format of the records on the streaming source.
        ///
        /// Required.
        pub record_format: Option<Value<RecordFormat>>,
    }

    impl Lower for InputSchema {
        fn fields(self, to: &mut Fields) {
            to.set("RecordColumns", self.record_columns);
            to.set("RecordEncoding", self.record_encoding);
            to.set("RecordFormat", self.record_format);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming
    /// source to the corresponding column in the in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordColumn {
        /// A reference to the data element in the streaming input or the reference data source.
        ///
        /// 1 to 65535 characters.
        pub mapping: Option<Value<String>>,
        /// The name of the column that is created in the in-application input stream or reference table.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// The type of column created in the in-application input stream or reference table.
        ///
        /// Required. 1 to 100 characters.
        pub sql_type: Option<Value<String>>,
    }

    impl Lower for RecordColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Mapping", self.mapping);
            to.set("Name", self.name);
            to.set("SqlType", self.sql_type);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information
    /// that should be applied to schematize the records on the stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordFormat {
        /// When you configure application input at the time of creating or updating an application, provides additional
        /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
        /// delimiter) on the…
        pub mapping_parameters: Option<Value<MappingParameters>>,
        /// The type of record format.
        ///
        /// Required. One of `CSV`, `JSON`.
        pub record_format_type: Option<Value<String>>,
    }

    impl Lower for RecordFormat {
        fn fields(self, to: &mut Fields) {
            to.set("MappingParameters", self.mapping_parameters);
            to.set("RecordFormatType", self.record_format_type);
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an
    /// application, provides additional mapping information specific to the record format (such as JSON, CSV, or record
    /// fields…
    #[derive(Clone, Debug, Default)]
    pub struct MappingParameters {
        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        pub csv_mapping_parameters: Option<Value<CSVMappingParameters>>,
        /// Provides additional mapping information when JSON is the record format on the streaming source.
        pub json_mapping_parameters: Option<Value<JSONMappingParameters>>,
    }

    impl Lower for MappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CSVMappingParameters", self.csv_mapping_parameters);
            to.set("JSONMappingParameters", self.json_mapping_parameters);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record
    /// format uses delimiters, such as CSV.
    #[derive(Clone, Debug, Default)]
    pub struct CSVMappingParameters {
        /// The column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// Required. 1 to 1024 characters.
        pub record_column_delimiter: Option<Value<String>>,
        /// The row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// Required. 1 to 1024 characters.
        pub record_row_delimiter: Option<Value<String>>,
    }

    impl Lower for CSVMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordColumnDelimiter", self.record_column_delimiter);
            to.set("RecordRowDelimiter", self.record_row_delimiter);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the
    /// record format on the streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct JSONMappingParameters {
        /// The path to the top-level parent that contains the records.
        ///
        /// Required. 1 to 65535 characters.
        pub record_row_path: Option<Value<String>>,
    }

    impl Lower for JSONMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordRowPath", self.record_row_path);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as the
    /// streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseInput {
        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// Required. 1 to 2048 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseInput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }

    /// Identifies a Kinesis data stream as the streaming source. You provide the stream's Amazon Resource Name (ARN).
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamsInput {
        /// The ARN of the input Kinesis data stream to read.
        ///
        /// Required. 1 to 2048 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamsInput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }

    /// Describes the parameters of a VPC used by the application.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The array of SecurityGroup IDs used by the VPC configuration.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The array of Subnet IDs used by the VPC configuration.
        ///
        /// Required. 1 to 16 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// The configuration of a Kinesis Data Analytics Studio notebook.
    #[derive(Clone, Debug, Default)]
    pub struct ZeppelinApplicationConfiguration {
        /// The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook.
        pub catalog_configuration: Option<Value<CatalogConfiguration>>,
        /// A list of `CustomArtifactConfiguration` objects.
        ///
        /// 0 to 50 items.
        pub custom_artifacts_configuration: Option<Value<Vec<CustomArtifactConfiguration>>>,
        /// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable
        /// state.
        pub deploy_as_application_configuration: Option<Value<DeployAsApplicationConfiguration>>,
        /// The monitoring configuration of a Kinesis Data Analytics Studio notebook.
        pub monitoring_configuration: Option<Value<ZeppelinMonitoringConfiguration>>,
    }

    impl Lower for ZeppelinApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogConfiguration", self.catalog_configuration);
            to.set("CustomArtifactsConfiguration", self.custom_artifacts_configuration);
            to.set("DeployAsApplicationConfiguration", self.deploy_as_application_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
        }
    }

    /// The configuration parameters for the default Amazon Glue database. You use this database for SQL queries that
    /// you write in a Kinesis Data Analytics Studio notebook.
    #[derive(Clone, Debug, Default)]
    pub struct CatalogConfiguration {
        /// The configuration parameters for the default Amazon Glue database. You use this database for Apache Flink SQL
        /// queries and table API transforms that you write in a Kinesis Data Analytics Studio notebook.
        pub glue_data_catalog_configuration: Option<Value<GlueDataCatalogConfiguration>>,
    }

    impl Lower for CatalogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GlueDataCatalogConfiguration", self.glue_data_catalog_configuration);
        }
    }

    /// The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API transforms
    /// that you write in an application.
    #[derive(Clone, Debug, Default)]
    pub struct GlueDataCatalogConfiguration {
        /// The Amazon Resource Name (ARN) of the database.
        ///
        /// 1 to 2048 characters.
        pub database_arn: Option<Value<String>>,
    }

    impl Lower for GlueDataCatalogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseARN", self.database_arn);
        }
    }

    /// The configuration of connectors and user-defined functions.
    #[derive(Clone, Debug, Default)]
    pub struct CustomArtifactConfiguration {
        /// Set this to either `UDF` or `DEPENDENCY_JAR`. `UDF` stands for user-defined functions. This type of artifact
        /// must be in an S3 bucket.
        ///
        /// Required. One of `DEPENDENCY_JAR`, `UDF`.
        pub artifact_type: Option<Value<String>>,
        /// The parameters required to fully specify a Maven reference.
        pub maven_reference: Option<Value<MavenReference>>,
        /// The location of the custom artifacts.
        pub s3_content_location: Option<Value<S3ContentLocation>>,
    }

    impl Lower for CustomArtifactConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactType", self.artifact_type);
            to.set("MavenReference", self.maven_reference);
            to.set("S3ContentLocation", self.s3_content_location);
        }
    }

    /// The information required to specify a Maven reference. You can use Maven references to specify dependency JAR
    /// files.
    #[derive(Clone, Debug, Default)]
    pub struct MavenReference {
        /// The artifact ID of the Maven reference.
        ///
        /// Required. 1 to 256 characters.
        pub artifact_id: Option<Value<String>>,
        /// The group ID of the Maven reference.
        ///
        /// Required. 1 to 256 characters.
        pub group_id: Option<Value<String>>,
        /// The version of the Maven reference.
        ///
        /// Required. 1 to 256 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for MavenReference {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactId", self.artifact_id);
            to.set("GroupId", self.group_id);
            to.set("Version", self.version);
        }
    }

    /// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable
    /// state.
    #[derive(Clone, Debug, Default)]
    pub struct DeployAsApplicationConfiguration {
        /// The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the Amazon
        /// Resource Name (ARN) of the S3 bucket, the name of the Amazon S3 object that contains the data, and the version
        /// number of the…
        ///
        /// Required.
        pub s3_content_location: Option<Value<S3ContentBaseLocation>>,
    }

    impl Lower for DeployAsApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3ContentLocation", self.s3_content_location);
        }
    }

    /// The base location of the Amazon Data Analytics application.
    #[derive(Clone, Debug, Default)]
    pub struct S3ContentBaseLocation {
        /// The base path for the S3 bucket.
        ///
        /// 1 to 1024 characters.
        pub base_path: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
    }

    impl Lower for S3ContentBaseLocation {
        fn fields(self, to: &mut Fields) {
            to.set("BasePath", self.base_path);
            to.set("BucketARN", self.bucket_arn);
        }
    }

    /// Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio notebook.
    #[derive(Clone, Debug, Default)]
    pub struct ZeppelinMonitoringConfiguration {
        /// The verbosity of the CloudWatch Logs for an application. You can set it to `INFO`, `WARN`, `ERROR`, or `DEBUG`.
        ///
        /// One of `DEBUG`, `INFO`, `WARN`, `ERROR`.
        pub log_level: Option<Value<String>>,
    }

    impl Lower for ZeppelinMonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogLevel", self.log_level);
        }
    }

    /// Specifies the maintenance configuration for a AKAlong.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationMaintenanceConfiguration {
        /// The UTC timestamp of a day from which the eight-hour maintenance window will begin every day of the week.
        ///
        /// Required.
        pub application_maintenance_window_start_time: Option<Value<String>>,
    }

    impl Lower for ApplicationMaintenanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationMaintenanceWindowStartTime", self.application_maintenance_window_start_time);
        }
    }

    /// Describes the starting parameters for an Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct RunConfiguration {
        /// Describes the restore behavior of a restarting application.
        pub application_restore_configuration: Option<Value<ApplicationRestoreConfiguration>>,
        /// Describes the starting parameters for a Managed Service for Apache Flink application.
        pub flink_run_configuration: Option<Value<FlinkRunConfiguration>>,
    }

    impl Lower for RunConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationRestoreConfiguration", self.application_restore_configuration);
            to.set("FlinkRunConfiguration", self.flink_run_configuration);
        }
    }

    /// Specifies the method and snapshot to use when restarting an application using previously saved application
    /// state.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationRestoreConfiguration {
        /// Specifies how the application should be restored.
        ///
        /// Required. One of `SKIP_RESTORE_FROM_SNAPSHOT`, `RESTORE_FROM_LATEST_SNAPSHOT`, `RESTORE_FROM_CUSTOM_SNAPSHOT`.
        pub application_restore_type: Option<Value<String>>,
        /// The identifier of an existing snapshot of application state to use to restart an application. The application
        /// uses this value if `RESTORE_FROM_CUSTOM_SNAPSHOT` is specified for the `ApplicationRestoreType`.
        ///
        /// 1 to 256 characters.
        pub snapshot_name: Option<Value<String>>,
    }

    impl Lower for ApplicationRestoreConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationRestoreType", self.application_restore_type);
            to.set("SnapshotName", self.snapshot_name);
        }
    }

    /// Describes the starting parameters for a Managed Service for Apache Flink application.
    #[derive(Clone, Debug, Default)]
    pub struct FlinkRunConfiguration {
        /// When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be mapped
        /// to the new program.
        pub allow_non_restored_state: Option<Value<bool>>,
    }

    impl Lower for FlinkRunConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowNonRestoredState", self.allow_non_restored_state);
        }
    }

    /// A key-value pair that identifies an application.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 0 to 256 characters in length.
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

/// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
///
/// Adds an Amazon CloudWatch log stream to monitor application configuration errors.
#[derive(Clone, Debug, Default)]
pub struct ApplicationCloudWatchLoggingOption {
    /// The name of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name
    /// (ARN).
    ///
    /// Required.
    pub cloud_watch_logging_option: Option<Value<application_cloud_watch_logging_option::CloudWatchLoggingOption>>,
}

impl Lower for ApplicationCloudWatchLoggingOption {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("CloudWatchLoggingOption", self.cloud_watch_logging_option);
    }
}

impl Level1 for ApplicationCloudWatchLoggingOption {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption";
}

impl Handle<ApplicationCloudWatchLoggingOption> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApplicationCloudWatchLoggingOption`] is made of.
pub mod application_cloud_watch_logging_option {
    use super::*;

    /// Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name
    /// (ARN).
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLoggingOption {
        /// The ARN of the CloudWatch log to receive application messages.
        ///
        /// Required.
        pub log_stream_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLoggingOption {
        fn fields(self, to: &mut Fields) {
            to.set("LogStreamARN", self.log_stream_arn);
        }
    }
}

/// `AWS::KinesisAnalyticsV2::ApplicationOutput`.
///
/// Adds an external destination to your SQL-based Amazon Kinesis Data Analytics application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationOutput {
    /// The name of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an
    /// in-application stream and a destination where you want the in-application stream data to be written.
    ///
    /// Required.
    pub output: Option<Value<application_output::Output>>,
}

impl Lower for ApplicationOutput {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("Output", self.output);
    }
}

impl Level1 for ApplicationOutput {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationOutput";
}

impl Handle<ApplicationOutput> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApplicationOutput`] is made of.
pub mod application_output {
    use super::*;

    /// Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an
    /// in-application stream and a destination where you want the in-application stream data to be written.
    #[derive(Clone, Debug, Default)]
    pub struct Output {
        /// Describes the data format when records are written to the destination.
        ///
        /// Required.
        pub destination_schema: Option<Value<DestinationSchema>>,
        /// Identifies a Kinesis Data Firehose delivery stream as the destination.
        pub kinesis_firehose_output: Option<Value<KinesisFirehoseOutput>>,
        /// Identifies a Kinesis data stream as the destination.
        pub kinesis_streams_output: Option<Value<KinesisStreamsOutput>>,
        /// Identifies an Amazon Lambda function as the destination.
        pub lambda_output: Option<Value<LambdaOutput>>,
        /// The name of the in-application stream.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for Output {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationSchema", self.destination_schema);
            to.set("KinesisFirehoseOutput", self.kinesis_firehose_output);
            to.set("KinesisStreamsOutput", self.kinesis_streams_output);
            to.set("LambdaOutput", self.lambda_output);
            to.set("Name", self.name);
        }
    }

    /// Describes the data format when records are written to the destination in a SQL-based Kinesis Data Analytics
    /// application.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationSchema {
        /// Specifies the format of the records on the output stream.
        pub record_format_type: Option<Value<String>>,
    }

    impl Lower for DestinationSchema {
        fn fields(self, to: &mut Fields) {
            to.set("RecordFormatType", self.record_format_type);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, when configuring application output, identifies a Kinesis
    /// Data Firehose delivery stream as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseOutput {
        /// The ARN of the destination delivery stream to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's output, identifies a Kinesis data stream as
    /// the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamsOutput {
        /// The ARN of the destination Kinesis data stream to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamsOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's output, identifies an Amazon Lambda function
    /// as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaOutput {
        /// The Amazon Resource Name (ARN) of the destination Lambda function to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for LambdaOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
        }
    }
}

/// `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
///
/// Adds a reference data source to an existing SQL-based Kinesis Data Analytics application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationReferenceDataSource {
    /// The name of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source
    /// information (Amazon S3 bucket name and object key name), the resulting in-application table name that is
    /// created, and the…
    ///
    /// Required.
    pub reference_data_source: Option<Value<application_reference_data_source::ReferenceDataSource>>,
}

impl Lower for ApplicationReferenceDataSource {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationName", self.application_name);
        to.set("ReferenceDataSource", self.reference_data_source);
    }
}

impl Level1 for ApplicationReferenceDataSource {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource";
}

impl Handle<ApplicationReferenceDataSource> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ApplicationReferenceDataSource`] is made of.
pub mod application_reference_data_source {
    use super::*;

    /// For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source
    /// information (Amazon S3 bucket name and object key name), the resulting in-application table name that is
    /// created, and the…
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceDataSource {
        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding
        /// columns created in the in-application stream.
        ///
        /// Required.
        pub reference_schema: Option<Value<ReferenceSchema>>,
        /// Identifies the S3 bucket and object that contains the reference data. A Kinesis Data Analytics application loads
        /// reference data only once.
        pub s3_reference_data_source: Option<Value<S3ReferenceDataSource>>,
        /// The name of the in-application table to create.
        ///
        /// A change replaces the resource.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for ReferenceDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceSchema", self.reference_schema);
            to.set("S3ReferenceDataSource", self.s3_reference_data_source);
            to.set("TableName", self.table_name);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source,
    /// and how each data element maps to corresponding columns created in the in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceSchema {
        /// A list of `RecordColumn` objects.
        ///
        /// Required.
        pub record_columns: Option<Value<Vec<RecordColumn>>>,
        /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
        pub record_encoding: Option<Value<String>>,
        /// Specifies the format of the records on the streaming source.
        ///
        /// Required.
        pub record_format: Option<Value<RecordFormat>>,
    }

    impl Lower for ReferenceSchema {
        fn fields(self, to: &mut Fields) {
            to.set("RecordColumns", self.record_columns);
            to.set("RecordEncoding", self.record_encoding);
            to.set("RecordFormat", self.record_format);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming
    /// source to the corresponding column in the in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordColumn {
        /// A reference to the data element in the streaming input or the reference data source.
        pub mapping: Option<Value<String>>,
        /// The name of the column that is created in the in-application input stream or reference table.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of column created in the in-application input stream or reference table.
        ///
        /// Required.
        pub sql_type: Option<Value<String>>,
    }

    impl Lower for RecordColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Mapping", self.mapping);
            to.set("Name", self.name);
            to.set("SqlType", self.sql_type);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information
    /// that should be applied to schematize the records on the stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordFormat {
        /// When you configure application input at the time of creating or updating an application, provides additional
        /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
        /// delimiter) on the…
        pub mapping_parameters: Option<Value<MappingParameters>>,
        /// The type of record format.
        ///
        /// Required.
        pub record_format_type: Option<Value<String>>,
    }

    impl Lower for RecordFormat {
        fn fields(self, to: &mut Fields) {
            to.set("MappingParameters", self.mapping_parameters);
            to.set("RecordFormatType", self.record_format_type);
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an
    /// application, provides additional mapping information specific to the record format (such as JSON, CSV, or record
    /// fields…
    #[derive(Clone, Debug, Default)]
    pub struct MappingParameters {
        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        pub csv_mapping_parameters: Option<Value<CSVMappingParameters>>,
        /// Provides additional mapping information when JSON is the record format on the streaming source.
        pub json_mapping_parameters: Option<Value<JSONMappingParameters>>,
    }

    impl Lower for MappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CSVMappingParameters", self.csv_mapping_parameters);
            to.set("JSONMappingParameters", self.json_mapping_parameters);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record
    /// format uses delimiters, such as CSV.
    #[derive(Clone, Debug, Default)]
    pub struct CSVMappingParameters {
        /// The column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// Required.
        pub record_column_delimiter: Option<Value<String>>,
        /// The row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// Required.
        pub record_row_delimiter: Option<Value<String>>,
    }

    impl Lower for CSVMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordColumnDelimiter", self.record_column_delimiter);
            to.set("RecordRowDelimiter", self.record_row_delimiter);
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the
    /// record format on the streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct JSONMappingParameters {
        /// The path to the top-level parent that contains the records.
        ///
        /// Required.
        pub record_row_path: Option<Value<String>>,
    }

    impl Lower for JSONMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordRowPath", self.record_row_path);
        }
    }

    /// For an SQL-based Amazon Kinesis Data Analytics application, identifies the Amazon S3 bucket and object that
    /// contains the reference data.
    #[derive(Clone, Debug, Default)]
    pub struct S3ReferenceDataSource {
        /// The Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// Required.
        pub bucket_arn: Option<Value<String>>,
        /// The object key name containing the reference data.
        ///
        /// Required.
        pub file_key: Option<Value<String>>,
    }

    impl Lower for S3ReferenceDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("FileKey", self.file_key);
        }
    }
}
