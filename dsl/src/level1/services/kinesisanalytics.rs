//! `AWS::KinesisAnalytics`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KinesisAnalytics::Application`.
///
/// The `AWS::KinesisAnalytics::Application` resource creates an Amazon Kinesis Data Analytics application.
///
/// Its ARN: `arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// One or more SQL statements that read input data, transform it, and generate output.
    pub application_code: Option<Value<String>>,
    /// Summary description of the application.
    pub application_description: Option<Value<String>>,
    /// Name of your Amazon Kinesis Analytics application (for example, `sample-app` ).
    ///
    /// A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// Use this parameter to configure the application input.
    ///
    /// Required.
    pub inputs: Option<Value<Vec<application::Input>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationCode", self.application_code);
        to.set("ApplicationDescription", self.application_description);
        to.set("ApplicationName", self.application_name);
        to.set("Inputs", self.inputs);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::KinesisAnalytics::Application";
}

impl Handle<Application> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// When you configure the application input, you specify the streaming source, the in-application stream name that
    /// is created, and the mapping between the two.
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
        /// If the streaming source is an Amazon Kinesis Firehose delivery stream, identifies the delivery stream's ARN and
        /// an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
        pub kinesis_firehose_input: Option<Value<KinesisFirehoseInput>>,
        /// If the streaming source is an Amazon Kinesis stream, identifies the stream's Amazon Resource Name (ARN) and an
        /// IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
        pub kinesis_streams_input: Option<Value<KinesisStreamsInput>>,
        /// Name prefix to use when creating an in-application stream.
        ///
        /// Required.
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

    /// Describes the number of in-application streams to create for a given streaming source. For information about
    /// parallelism, see Configuring Application Input.
    #[derive(Clone, Debug, Default)]
    pub struct InputParallelism {
        /// Number of in-application streams to create. For more information, see Limits.
        pub count: Option<Value<i64>>,
    }

    impl Lower for InputParallelism {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
        }
    }

    /// Provides a description of a processor that is used to preprocess the records in the stream before being
    /// processed by your application code.
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

    /// An object that contains the Amazon Resource Name (ARN) of the AWS Lambda function that is used to preprocess
    /// records in the stream, and the ARN of the IAM role that is used to access the AWS Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct InputLambdaProcessor {
        /// The ARN of the AWS Lambda function that operates on records in the stream.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// The ARN of the IAM role that is used to access the AWS Lambda function.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for InputLambdaProcessor {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// Describes the format of the data in the streaming source, and how each data element maps to corresponding
    /// columns in the in-application stream that is being created.
    #[derive(Clone, Debug, Default)]
    pub struct InputSchema {
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

    impl Lower for InputSchema {
        fn fields(self, to: &mut Fields) {
            to.set("RecordColumns", self.record_columns);
            to.set("RecordEncoding", self.record_encoding);
            to.set("RecordFormat", self.record_format);
        }
    }

    /// Describes the mapping of each data element in the streaming source to the corresponding column in the
    /// in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordColumn {
        /// Reference to the data element in the streaming input or the reference data source. This element is required if
        /// the RecordFormatType is `JSON`.
        pub mapping: Option<Value<String>>,
        /// Name of the column created in the in-application input stream or reference table.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Type of column created in the in-application input stream or reference table.
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

    /// Describes the record format and relevant mapping information that should be applied to schematize the records on
    /// the stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordFormat {
        /// When configuring application input at the time of creating or updating an application, provides additional
        /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
        /// delimiter) on the streaming…
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

    /// When configuring application input at the time of creating or updating an application, provides additional
    /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
    /// delimiter) on the streaming…
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

    /// Provides additional mapping information when the record format uses delimiters, such as CSV.
    #[derive(Clone, Debug, Default)]
    pub struct CSVMappingParameters {
        /// Column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// Required.
        pub record_column_delimiter: Option<Value<String>>,
        /// Row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
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

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct JSONMappingParameters {
        /// Path to the top-level parent that contains the records.
        ///
        /// Required.
        pub record_row_path: Option<Value<String>>,
    }

    impl Lower for JSONMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordRowPath", self.record_row_path);
        }
    }

    /// Identifies an Amazon Kinesis Firehose delivery stream as the streaming source. You provide the delivery stream's
    /// Amazon Resource Name (ARN) and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on
    /// your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseInput {
        /// ARN of the input delivery stream.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. You need to
        /// make sure that the role has the necessary permissions to access the stream.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseInput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// Identifies an Amazon Kinesis stream as the streaming source. You provide the stream's Amazon Resource Name (ARN)
    /// and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamsInput {
        /// ARN of the input Amazon Kinesis stream to read.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf. You need to
        /// grant the necessary permissions to this role.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamsInput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }
}

/// `AWS::KinesisAnalytics::ApplicationOutput`.
///
/// Adds an external destination to your Amazon Kinesis Analytics application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationOutput {
    /// Name of the application to which you want to add the output configuration.
    ///
    /// Required. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// An array of objects, each describing one output configuration.
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
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationOutput";
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

    /// Describes application output configuration in which you identify an in-application stream and a destination
    /// where you want the in-application stream data to be written.
    #[derive(Clone, Debug, Default)]
    pub struct Output {
        /// Describes the data format when records are written to the destination. For more information, see Configuring
        /// Application Output.
        ///
        /// Required.
        pub destination_schema: Option<Value<DestinationSchema>>,
        /// Identifies an Amazon Kinesis Firehose delivery stream as the destination.
        pub kinesis_firehose_output: Option<Value<KinesisFirehoseOutput>>,
        /// Identifies an Amazon Kinesis stream as the destination.
        pub kinesis_streams_output: Option<Value<KinesisStreamsOutput>>,
        /// Identifies an AWS Lambda function as the destination.
        pub lambda_output: Option<Value<LambdaOutput>>,
        /// Name of the in-application stream.
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

    /// Describes the data format when records are written to the destination. For more information, see Configuring
    /// Application Output.
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

    /// When configuring application output, identifies an Amazon Kinesis Firehose delivery stream as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisFirehoseOutput {
        /// ARN of the destination Amazon Kinesis Firehose delivery stream to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisFirehoseOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// When configuring application output, identifies an Amazon Kinesis stream as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisStreamsOutput {
        /// ARN of the destination Amazon Kinesis stream to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for KinesisStreamsOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// When configuring application output, identifies an AWS Lambda function as the destination.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaOutput {
        /// Amazon Resource Name (ARN) of the destination Lambda function to write to.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination function on your
        /// behalf.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for LambdaOutput {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceARN", self.resource_arn);
            to.set("RoleARN", self.role_arn);
        }
    }
}

/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
///
/// Adds a reference data source to an existing application.
#[derive(Clone, Debug, Default)]
pub struct ApplicationReferenceDataSource {
    /// Name of an existing application.
    ///
    /// Required. A change replaces the resource.
    pub application_name: Option<Value<String>>,
    /// The reference data source can be an object in your Amazon S3 bucket. Amazon Kinesis Analytics reads the object
    /// and copies the data into the in-application table that is created.
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
    const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource";
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

    /// Describes the reference data source by providing the source information (S3 bucket name and object key name),
    /// the resulting in-application table name that is created, and the necessary schema to map the data elements in
    /// the Amazon S3…
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceDataSource {
        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding
        /// columns created in the in-application stream.
        ///
        /// Required.
        pub reference_schema: Option<Value<ReferenceSchema>>,
        /// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon
        /// Kinesis Analytics can assume to read this object on your behalf.
        pub s3_reference_data_source: Option<Value<S3ReferenceDataSource>>,
        /// Name of the in-application table to create.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for ReferenceDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("ReferenceSchema", self.reference_schema);
            to.set("S3ReferenceDataSource", self.s3_reference_data_source);
            to.set("TableName", self.table_name);
        }
    }

    /// The ReferenceSchema property type specifies the format of the data in the reference source for a SQL-based
    /// Amazon Kinesis Data Analytics application.
    #[derive(Clone, Debug, Default)]
    pub struct ReferenceSchema {
        /// A list of RecordColumn objects.
        ///
        /// Required.
        pub record_columns: Option<Value<Vec<RecordColumn>>>,
        /// Specifies the encoding of the records in the reference source. For example, UTF-8.
        pub record_encoding: Option<Value<String>>,
        /// Specifies the format of the records on the reference source.
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

    /// Describes the mapping of each data element in the streaming source to the corresponding column in the
    /// in-application stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordColumn {
        /// Reference to the data element in the streaming input or the reference data source. This element is required if
        /// the RecordFormatType is `JSON`.
        pub mapping: Option<Value<String>>,
        /// Name of the column created in the in-application input stream or reference table.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Type of column created in the in-application input stream or reference table.
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

    /// Describes the record format and relevant mapping information that should be applied to schematize the records on
    /// the stream.
    #[derive(Clone, Debug, Default)]
    pub struct RecordFormat {
        /// When configuring application input at the time of creating or updating an application, provides additional
        /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
        /// delimiter) on the streaming…
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

    /// When configuring application input at the time of creating or updating an application, provides additional
    /// mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some
    /// delimiter) on the streaming…
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

    /// Provides additional mapping information when the record format uses delimiters, such as CSV.
    #[derive(Clone, Debug, Default)]
    pub struct CSVMappingParameters {
        /// Column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// Required.
        pub record_column_delimiter: Option<Value<String>>,
        /// Row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
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

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    #[derive(Clone, Debug, Default)]
    pub struct JSONMappingParameters {
        /// Path to the top-level parent that contains the records.
        ///
        /// Required.
        pub record_row_path: Option<Value<String>>,
    }

    impl Lower for JSONMappingParameters {
        fn fields(self, to: &mut Fields) {
            to.set("RecordRowPath", self.record_row_path);
        }
    }

    /// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon
    /// Kinesis Analytics can assume to read this object on your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct S3ReferenceDataSource {
        /// Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// Required.
        pub bucket_arn: Option<Value<String>>,
        /// Object key name containing reference data.
        ///
        /// Required.
        pub file_key: Option<Value<String>>,
        /// ARN of the IAM role that the service can assume to read data on your behalf.
        ///
        /// Required.
        pub reference_role_arn: Option<Value<String>>,
    }

    impl Lower for S3ReferenceDataSource {
        fn fields(self, to: &mut Fields) {
            to.set("BucketARN", self.bucket_arn);
            to.set("FileKey", self.file_key);
            to.set("ReferenceRoleARN", self.reference_role_arn);
        }
    }
}
