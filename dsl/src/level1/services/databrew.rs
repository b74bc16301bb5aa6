//! `AWS::DataBrew`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DataBrew::Dataset`.
///
/// Specifies a new DataBrew dataset.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The file format of a dataset that is created from an Amazon S3 file or folder.
    ///
    /// One of `CSV`, `JSON`, `PARQUET`, `EXCEL`, `ORC`.
    pub format: Option<Value<String>>,
    /// A set of options that define how DataBrew interprets the data in the dataset.
    pub format_options: Option<Value<dataset::FormatOptions>>,
    /// Information on how DataBrew can find the dataset, in either the AWS Glue Data Catalog or Amazon S3.
    ///
    /// Required.
    pub input: Option<Value<dataset::Input>>,
    /// The unique name of the dataset.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A set of options that defines how DataBrew interprets an Amazon S3 path of the dataset.
    pub path_options: Option<Value<dataset::PathOptions>>,
    /// The location of the data for the dataset, either Amazon S3 or the AWS Glue Data Catalog.
    ///
    /// One of `S3`, `DATA-CATALOG`, `DATABASE`.
    pub source: Option<Value<String>>,
    /// Metadata tags that have been applied to the dataset.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("Format", self.format);
        to.set("FormatOptions", self.format_options);
        to.set("Input", self.input);
        to.set("Name", self.name);
        to.set("PathOptions", self.path_options);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::DataBrew::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// Represents a set of options that define the structure of either comma-separated value (CSV), Excel, or JSON
    /// input.
    #[derive(Clone, Debug, Default)]
    pub struct FormatOptions {
        /// Options that define how CSV input is to be interpreted by DataBrew.
        pub csv: Option<Value<CsvOptions>>,
        /// Options that define how Excel input is to be interpreted by DataBrew.
        pub excel: Option<Value<ExcelOptions>>,
        /// Options that define how JSON input is to be interpreted by DataBrew.
        pub json: Option<Value<JsonOptions>>,
    }

    impl Lower for FormatOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
            to.set("Excel", self.excel);
            to.set("Json", self.json);
        }
    }

    /// Represents a set of options that define how DataBrew will read a comma-separated value (CSV) file when creating
    /// a dataset from that file.
    #[derive(Clone, Debug, Default)]
    pub struct CsvOptions {
        /// A single character that specifies the delimiter being used in the CSV file.
        ///
        /// 1 to 1 characters.
        pub delimiter: Option<Value<String>>,
        /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false,
        /// column names are auto-generated.
        pub header_row: Option<Value<bool>>,
    }

    impl Lower for CsvOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Delimiter", self.delimiter);
            to.set("HeaderRow", self.header_row);
        }
    }

    /// Represents a set of options that define how DataBrew will interpret a Microsoft Excel file when creating a
    /// dataset from that file.
    #[derive(Clone, Debug, Default)]
    pub struct ExcelOptions {
        /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false,
        /// column names are auto-generated.
        pub header_row: Option<Value<bool>>,
        /// One or more sheet numbers in the Excel file that will be included in the dataset.
        ///
        /// 1 to 1 items.
        pub sheet_indexes: Option<Value<Vec<i64>>>,
        /// One or more named sheets in the Excel file that will be included in the dataset.
        ///
        /// 1 to 1 items.
        pub sheet_names: Option<Value<Vec<String>>>,
    }

    impl Lower for ExcelOptions {
        fn fields(self, to: &mut Fields) {
            to.set("HeaderRow", self.header_row);
            to.set("SheetIndexes", self.sheet_indexes);
            to.set("SheetNames", self.sheet_names);
        }
    }

    /// Represents the JSON-specific options that define how input is to be interpreted by AWS Glue DataBrew.
    #[derive(Clone, Debug, Default)]
    pub struct JsonOptions {
        /// A value that specifies whether JSON input contains embedded new line characters.
        pub multi_line: Option<Value<bool>>,
    }

    impl Lower for JsonOptions {
        fn fields(self, to: &mut Fields) {
            to.set("MultiLine", self.multi_line);
        }
    }

    /// Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct Input {
        /// The AWS Glue Data Catalog parameters for the data.
        pub data_catalog_input_definition: Option<Value<DataCatalogInputDefinition>>,
        /// Connection information for dataset input files stored in a database.
        pub database_input_definition: Option<Value<DatabaseInputDefinition>>,
        /// Contains additional resource information needed for specific datasets.
        pub metadata: Option<Value<Metadata>>,
        /// The Amazon S3 location where the data is stored.
        pub s3_input_definition: Option<Value<S3Location>>,
    }

    impl Lower for Input {
        fn fields(self, to: &mut Fields) {
            to.set("DataCatalogInputDefinition", self.data_catalog_input_definition);
            to.set("DatabaseInputDefinition", self.database_input_definition);
            to.set("Metadata", self.metadata);
            to.set("S3InputDefinition", self.s3_input_definition);
        }
    }

    /// Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DataCatalogInputDefinition {
        /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
        ///
        /// 1 to 255 characters.
        pub catalog_id: Option<Value<String>>,
        /// The name of a database in the Data Catalog.
        ///
        /// 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// The name of a database table in the Data Catalog. This table corresponds to a DataBrew dataset.
        ///
        /// 1 to 255 characters.
        pub table_name: Option<Value<String>>,
        /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
        pub temp_directory: Option<Value<S3Location>>,
    }

    impl Lower for DataCatalogInputDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
            to.set("TempDirectory", self.temp_directory);
        }
    }

    /// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data,
    /// or write output from a job.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The Amazon S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The AWS account ID of the bucket owner.
        ///
        /// 12 to 12 characters.
        pub bucket_owner: Option<Value<String>>,
        /// The unique name of the object in the bucket.
        ///
        /// 1 to 1280 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketOwner", self.bucket_owner);
            to.set("Key", self.key);
        }
    }

    /// Connection information for dataset input files stored in a database.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseInputDefinition {
        /// The table within the target database.
        ///
        /// 1 to 255 characters.
        pub database_table_name: Option<Value<String>>,
        /// The AWS Glue Connection that stores the connection information for the target database.
        ///
        /// Required. 1 to 255 characters.
        pub glue_connection_name: Option<Value<String>>,
        /// Custom SQL to run against the provided AWS Glue connection. This SQL will be used as the input for DataBrew
        /// projects and jobs.
        ///
        /// 1 to 10000 characters.
        pub query_string: Option<Value<String>>,
        /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
        pub temp_directory: Option<Value<S3Location>>,
    }

    impl Lower for DatabaseInputDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseTableName", self.database_table_name);
            to.set("GlueConnectionName", self.glue_connection_name);
            to.set("QueryString", self.query_string);
            to.set("TempDirectory", self.temp_directory);
        }
    }

    /// Contains additional resource information needed for specific datasets.
    #[derive(Clone, Debug, Default)]
    pub struct Metadata {
        /// The Amazon Resource Name (ARN) associated with the dataset. Currently, DataBrew only supports ARNs from Amazon
        /// AppFlow.
        ///
        /// 20 to 2048 characters.
        pub source_arn: Option<Value<String>>,
    }

    impl Lower for Metadata {
        fn fields(self, to: &mut Fields) {
            to.set("SourceArn", self.source_arn);
        }
    }

    /// Represents a set of options that define how DataBrew selects files for a given Amazon S3 path in a dataset.
    #[derive(Clone, Debug, Default)]
    pub struct PathOptions {
        /// If provided, this structure imposes a limit on a number of files that should be selected.
        pub files_limit: Option<Value<FilesLimit>>,
        /// If provided, this structure defines a date range for matching Amazon S3 objects based on their LastModifiedDate
        /// attribute in Amazon S3.
        pub last_modified_date_condition: Option<Value<FilterExpression>>,
        /// A structure that maps names of parameters used in the Amazon S3 path of a dataset to their definitions.
        pub parameters: Option<Value<Vec<PathParameter>>>,
    }

    impl Lower for PathOptions {
        fn fields(self, to: &mut Fields) {
            to.set("FilesLimit", self.files_limit);
            to.set("LastModifiedDateCondition", self.last_modified_date_condition);
            to.set("Parameters", self.parameters);
        }
    }

    /// Represents a limit imposed on number of Amazon S3 files that should be selected for a dataset from a connected
    /// Amazon S3 path.
    #[derive(Clone, Debug, Default)]
    pub struct FilesLimit {
        /// The number of Amazon S3 files to select.
        ///
        /// Required. At least 1.
        pub max_files: Option<Value<i64>>,
        /// A criteria to use for Amazon S3 files sorting before their selection. By default uses DESCENDING order, i.e.
        /// most recent files are selected first.
        ///
        /// One of `ASCENDING`, `DESCENDING`.
        pub order: Option<Value<String>>,
        /// A criteria to use for Amazon S3 files sorting before their selection. By default uses LAST\_MODIFIED\_DATE as a
        /// sorting criteria.
        ///
        /// One of `LAST_MODIFIED_DATE`.
        pub ordered_by: Option<Value<String>>,
    }

    impl Lower for FilesLimit {
        fn fields(self, to: &mut Fields) {
            to.set("MaxFiles", self.max_files);
            to.set("Order", self.order);
            to.set("OrderedBy", self.ordered_by);
        }
    }

    /// Represents a structure for defining parameter conditions.
    #[derive(Clone, Debug, Default)]
    pub struct FilterExpression {
        /// The expression which includes condition names followed by substitution variables, possibly grouped and combined
        /// with other conditions.
        ///
        /// Required. 4 to 1024 characters.
        pub expression: Option<Value<String>>,
        /// The map of substitution variable names to their values used in this filter expression.
        ///
        /// Required.
        pub values_map: Option<Value<Vec<FilterValue>>>,
    }

    impl Lower for FilterExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("ValuesMap", self.values_map);
        }
    }

    /// Represents a single entry in the `ValuesMap` of a `FilterExpression`. A `FilterValue` associates the name of a
    /// substitution variable in an expression to its value.
    #[derive(Clone, Debug, Default)]
    pub struct FilterValue {
        /// The value to be associated with the substitution variable.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
        /// The substitution variable reference.
        ///
        /// Required. 2 to 128 characters.
        pub value_reference: Option<Value<String>>,
    }

    impl Lower for FilterValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("ValueReference", self.value_reference);
        }
    }

    /// Represents a single entry in the path parameters of a dataset. Each `PathParameter` consists of a name and a
    /// parameter definition.
    #[derive(Clone, Debug, Default)]
    pub struct PathParameter {
        /// The path parameter definition.
        ///
        /// Required.
        pub dataset_parameter: Option<Value<DatasetParameter>>,
        /// The name of the path parameter.
        ///
        /// Required. 1 to 255 characters.
        pub path_parameter_name: Option<Value<String>>,
    }

    impl Lower for PathParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetParameter", self.dataset_parameter);
            to.set("PathParameterName", self.path_parameter_name);
        }
    }

    /// Represents a dataset paramater that defines type and conditions for a parameter in the Amazon S3 path of the
    /// dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetParameter {
        /// Optional boolean value that defines whether the captured value of this parameter should be loaded as an
        /// additional column in the dataset.
        pub create_column: Option<Value<bool>>,
        /// Additional parameter options such as a format and a timezone. Required for datetime parameters.
        pub datetime_options: Option<Value<DatetimeOptions>>,
        /// The optional filter expression structure to apply additional matching criteria to the parameter.
        pub filter: Option<Value<FilterExpression>>,
        /// The name of the parameter that is used in the dataset's Amazon S3 path.
        ///
        /// Required. 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// The type of the dataset parameter, can be one of a 'String', 'Number' or 'Datetime'.
        ///
        /// Required. One of `String`, `Number`, `Datetime`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DatasetParameter {
        fn fields(self, to: &mut Fields) {
            to.set("CreateColumn", self.create_column);
            to.set("DatetimeOptions", self.datetime_options);
            to.set("Filter", self.filter);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Represents additional options for correct interpretation of datetime parameters used in the Amazon S3 path of a
    /// dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DatetimeOptions {
        /// Required option, that defines the datetime format used for a date parameter in the Amazon S3 path. Should use
        /// only supported datetime specifiers and separation characters, all litera a-z or A-Z character should be escaped
        /// with single…
        ///
        /// Required. 2 to 100 characters.
        pub format: Option<Value<String>>,
        /// Optional value for a non-US locale code, needed for correct interpretation of some date formats.
        ///
        /// 2 to 100 characters.
        pub locale_code: Option<Value<String>>,
        /// Optional value for a timezone offset of the datetime parameter value in the Amazon S3 path. Shouldn't be used if
        /// Format for this parameter includes timezone fields.
        ///
        /// 1 to 6 characters.
        pub timezone_offset: Option<Value<String>>,
    }

    impl Lower for DatetimeOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("LocaleCode", self.locale_code);
            to.set("TimezoneOffset", self.timezone_offset);
        }
    }

    /// A key-value pair to associate with a resource.
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
}

/// `AWS::DataBrew::Job`.
///
/// Specifies a new DataBrew job.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Job {
    /// One or more artifacts that represent the AWS Glue Data Catalog output from running the job.
    ///
    /// At least 1 items.
    pub data_catalog_outputs: Option<Value<Vec<job::DataCatalogOutput>>>,
    /// Represents a list of JDBC database output objects which defines the output destination for a DataBrew recipe job
    /// to write into.
    ///
    /// At least 1 items.
    pub database_outputs: Option<Value<Vec<job::DatabaseOutput>>>,
    /// A dataset that the job is to process.
    ///
    /// 1 to 255 characters.
    pub dataset_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an encryption key that is used to protect the job output. For more
    /// information, see Encrypting data written by DataBrew jobs.
    ///
    /// 20 to 2048 characters.
    pub encryption_key_arn: Option<Value<String>>,
    /// The encryption mode for the job, which can be one of the following.
    ///
    /// One of `SSE-KMS`, `SSE-S3`.
    pub encryption_mode: Option<Value<String>>,
    /// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is
    /// run.
    pub job_sample: Option<Value<job::JobSample>>,
    /// The current status of Amazon CloudWatch logging for the job.
    ///
    /// One of `ENABLE`, `DISABLE`.
    pub log_subscription: Option<Value<String>>,
    /// The maximum number of nodes that can be consumed when the job processes data.
    pub max_capacity: Option<Value<i64>>,
    /// The maximum number of times to retry the job after a job run fails.
    ///
    /// At least 0.
    pub max_retries: Option<Value<i64>>,
    /// The unique name of the job.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The location in Amazon S3 where the job writes its output.
    pub output_location: Option<Value<job::OutputLocation>>,
    /// One or more artifacts that represent output from running the job.
    ///
    /// At least 1 items.
    pub outputs: Option<Value<Vec<job::Output>>>,
    /// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override
    /// default parameters of evaluations.
    pub profile_configuration: Option<Value<job::ProfileConfiguration>>,
    /// The name of the project that the job is associated with.
    ///
    /// 1 to 255 characters.
    pub project_name: Option<Value<String>>,
    /// A series of data transformation steps that the job runs.
    pub recipe: Option<Value<job::Recipe>>,
    /// The Amazon Resource Name (ARN) of the role to be assumed for this job.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Metadata tags that have been applied to the job.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<job::Tag>>>,
    /// The job's timeout in minutes. A job that attempts to run longer than this timeout period ends with a status of
    /// `TIMEOUT`.
    ///
    /// At least 0.
    pub timeout: Option<Value<i64>>,
    /// The job type of the job, which must be one of the following.
    ///
    /// Required. One of `PROFILE`, `RECIPE`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// List of validation configurations that are applied to the profile job.
    ///
    /// At least 1 items.
    pub validation_configurations: Option<Value<Vec<job::ValidationConfiguration>>>,
}

impl Lower for Job {
    fn fields(self, to: &mut Fields) {
        to.set("DataCatalogOutputs", self.data_catalog_outputs);
        to.set("DatabaseOutputs", self.database_outputs);
        to.set("DatasetName", self.dataset_name);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("EncryptionMode", self.encryption_mode);
        to.set("JobSample", self.job_sample);
        to.set("LogSubscription", self.log_subscription);
        to.set("MaxCapacity", self.max_capacity);
        to.set("MaxRetries", self.max_retries);
        to.set("Name", self.name);
        to.set("OutputLocation", self.output_location);
        to.set("Outputs", self.outputs);
        to.set("ProfileConfiguration", self.profile_configuration);
        to.set("ProjectName", self.project_name);
        to.set("Recipe", self.recipe);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("Type", self.type_);
        to.set("ValidationConfigurations", self.validation_configurations);
    }
}

impl Level1 for Job {
    const TYPE: &'static str = "AWS::DataBrew::Job";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Job> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Job`] is made of.
pub mod job {
    use super::*;

    /// Represents options that specify how and where in the AWS Glue Data Catalog DataBrew writes the output generated
    /// by recipe jobs.
    #[derive(Clone, Debug, Default)]
    pub struct DataCatalogOutput {
        /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
        ///
        /// 1 to 255 characters.
        pub catalog_id: Option<Value<String>>,
        /// The name of a database in the Data Catalog.
        ///
        /// Required. 1 to 255 characters.
        pub database_name: Option<Value<String>>,
        /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
        pub database_options: Option<Value<DatabaseTableOutputOptions>>,
        /// A value that, if true, means that any data in the location specified for output is overwritten with new output.
        pub overwrite: Option<Value<bool>>,
        /// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
        pub s3_options: Option<Value<S3TableOutputOptions>>,
        /// The name of a table in the Data Catalog.
        ///
        /// Required. 1 to 255 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for DataCatalogOutput {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("DatabaseOptions", self.database_options);
            to.set("Overwrite", self.overwrite);
            to.set("S3Options", self.s3_options);
            to.set("TableName", self.table_name);
        }
    }

    /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseTableOutputOptions {
        /// A prefix for the name of a table DataBrew will create in the database.
        ///
        /// Required. 1 to 255 characters.
        pub table_name: Option<Value<String>>,
        /// Represents an Amazon S3 location (bucket name and object key) where DataBrew can store intermediate results.
        pub temp_directory: Option<Value<S3Location>>,
    }

    impl Lower for DatabaseTableOutputOptions {
        fn fields(self, to: &mut Fields) {
            to.set("TableName", self.table_name);
            to.set("TempDirectory", self.temp_directory);
        }
    }

    /// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data,
    /// or write output from a job.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The Amazon S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The AWS account ID of the bucket owner.
        ///
        /// 12 to 12 characters.
        pub bucket_owner: Option<Value<String>>,
        /// The unique name of the object in the bucket.
        ///
        /// 1 to 1280 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketOwner", self.bucket_owner);
            to.set("Key", self.key);
        }
    }

    /// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
    #[derive(Clone, Debug, Default)]
    pub struct S3TableOutputOptions {
        /// Represents an Amazon S3 location (bucket name and object key) where DataBrew can write output from a job.
        ///
        /// Required.
        pub location: Option<Value<S3Location>>,
    }

    impl Lower for S3TableOutputOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
        }
    }

    /// Represents a JDBC database output object which defines the output destination for a DataBrew recipe job to write
    /// into.
    #[derive(Clone, Debug, Default)]
    pub struct DatabaseOutput {
        /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
        ///
        /// Required.
        pub database_options: Option<Value<DatabaseTableOutputOptions>>,
        /// The output mode to write into the database. Currently supported option: NEW\_TABLE.
        ///
        /// One of `NEW_TABLE`.
        pub database_output_mode: Option<Value<String>>,
        /// The AWS Glue connection that stores the connection information for the target database.
        ///
        /// Required. 1 to 255 characters.
        pub glue_connection_name: Option<Value<String>>,
    }

    impl Lower for DatabaseOutput {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseOptions", self.database_options);
            to.set("DatabaseOutputMode", self.database_output_mode);
            to.set("GlueConnectionName", self.glue_connection_name);
        }
    }

    /// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is
    /// run.
    #[derive(Clone, Debug, Default)]
    pub struct JobSample {
        /// A value that determines whether the profile job is run on the entire dataset or a specified number of rows.
        ///
        /// One of `FULL_DATASET`, `CUSTOM_ROWS`.
        pub mode: Option<Value<String>>,
        /// The `Size` parameter is only required when the mode is CUSTOM\_ROWS. The profile job is run on the specified
        /// number of rows.
        pub size: Option<Value<i64>>,
    }

    impl Lower for JobSample {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
            to.set("Size", self.size);
        }
    }

    /// The location in Amazon S3 or AWS Glue Data Catalog where the job writes its output.
    #[derive(Clone, Debug, Default)]
    pub struct OutputLocation {
        /// The Amazon S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// 12 to 12 characters.
        pub bucket_owner: Option<Value<String>>,
        /// The unique name of the object in the bucket.
        ///
        /// 1 to 1280 characters.
        pub key: Option<Value<String>>,
    }

    impl Lower for OutputLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketOwner", self.bucket_owner);
            to.set("Key", self.key);
        }
    }

    /// Represents options that specify how and where in Amazon S3 DataBrew writes the output generated by recipe jobs
    /// or profile jobs.
    #[derive(Clone, Debug, Default)]
    pub struct Output {
        /// The compression algorithm used to compress the output text of the job.
        ///
        /// One of `GZIP`, `LZ4`, `SNAPPY`, `BZIP2`, `DEFLATE`, `LZO`, `BROTLI`, `ZSTD`, `ZLIB`.
        pub compression_format: Option<Value<String>>,
        /// The data format of the output of the job.
        ///
        /// One of `CSV`, `JSON`, `PARQUET`, `GLUEPARQUET`, `AVRO`, `ORC`, `XML`, `TABLEAUHYPER`.
        pub format: Option<Value<String>>,
        /// Represents options that define how DataBrew formats job output files.
        pub format_options: Option<Value<OutputFormatOptions>>,
        /// The location in Amazon S3 where the job writes its output.
        ///
        /// Required.
        pub location: Option<Value<S3Location>>,
        /// The maximum number of files to be generated by the job and written to the output folder.
        ///
        /// 1 to 999.
        pub max_output_files: Option<Value<i64>>,
        /// A value that, if true, means that any data in the location specified for output is overwritten with new output.
        pub overwrite: Option<Value<bool>>,
        /// The names of one or more partition columns for the output of the job.
        ///
        /// 0 to 200 items.
        pub partition_columns: Option<Value<Vec<String>>>,
    }

    impl Lower for Output {
        fn fields(self, to: &mut Fields) {
            to.set("CompressionFormat", self.compression_format);
            to.set("Format", self.format);
            to.set("FormatOptions", self.format_options);
            to.set("Location", self.location);
            to.set("MaxOutputFiles", self.max_output_files);
            to.set("Overwrite", self.overwrite);
            to.set("PartitionColumns", self.partition_columns);
        }
    }

    /// Represents a set of options that define the structure of comma-separated (CSV) job output.
    #[derive(Clone, Debug, Default)]
    pub struct OutputFormatOptions {
        /// Represents a set of options that define the structure of comma-separated value (CSV) job output.
        pub csv: Option<Value<CsvOutputOptions>>,
    }

    impl Lower for OutputFormatOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Csv", self.csv);
        }
    }

    /// Represents a set of options that define how DataBrew will write a comma-separated value (CSV) file.
    #[derive(Clone, Debug, Default)]
    pub struct CsvOutputOptions {
        /// A single character that specifies the delimiter used to create CSV job output.
        ///
        /// 1 to 1 characters.
        pub delimiter: Option<Value<String>>,
    }

    impl Lower for CsvOutputOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Delimiter", self.delimiter);
        }
    }

    /// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override
    /// default parameters of evaluations.
    #[derive(Clone, Debug, Default)]
    pub struct ProfileConfiguration {
        /// List of configurations for column evaluations. ColumnStatisticsConfigurations are used to select evaluations and
        /// override parameters of evaluations for particular columns.
        ///
        /// At least 1 items.
        pub column_statistics_configurations: Option<Value<Vec<ColumnStatisticsConfiguration>>>,
        /// Configuration for inter-column evaluations. Configuration can be used to select evaluations and override
        /// parameters of evaluations.
        pub dataset_statistics_configuration: Option<Value<StatisticsConfiguration>>,
        /// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
        pub entity_detector_configuration: Option<Value<EntityDetectorConfiguration>>,
        /// List of column selectors. ProfileColumns can be used to select columns from the dataset. When ProfileColumns is
        /// undefined, the profile job will profile all supported columns.
        ///
        /// At least 1 items.
        pub profile_columns: Option<Value<Vec<ColumnSelector>>>,
    }

    impl Lower for ProfileConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ColumnStatisticsConfigurations", self.column_statistics_configurations);
            to.set("DatasetStatisticsConfiguration", self.dataset_statistics_configuration);
            to.set("EntityDetectorConfiguration", self.entity_detector_configuration);
            to.set("ProfileColumns", self.profile_columns);
        }
    }

    /// Configuration for column evaluations for a profile job. ColumnStatisticsConfiguration can be used to select
    /// evaluations and override parameters of evaluations for particular columns.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnStatisticsConfiguration {
        /// List of column selectors. Selectors can be used to select columns from the dataset. When selectors are
        /// undefined, configuration will be applied to all supported columns.
        ///
        /// At least 1 items.
        pub selectors: Option<Value<Vec<ColumnSelector>>>,
        /// Configuration for evaluations. Statistics can be used to select evaluations and override parameters of
        /// evaluations.
        ///
        /// Required.
        pub statistics: Option<Value<StatisticsConfiguration>>,
    }

    impl Lower for ColumnStatisticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Selectors", self.selectors);
            to.set("Statistics", self.statistics);
        }
    }

    /// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or
    /// a regular expression.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnSelector {
        /// The name of a column from a dataset.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// A regular expression for selecting a column from a dataset.
        ///
        /// 1 to 255 characters.
        pub regex: Option<Value<String>>,
    }

    impl Lower for ColumnSelector {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Regex", self.regex);
        }
    }

    /// Configuration of evaluations for a profile job. This configuration can be used to select evaluations and
    /// override the parameters of selected evaluations.
    #[derive(Clone, Debug, Default)]
    pub struct StatisticsConfiguration {
        /// List of included evaluations. When the list is undefined, all supported evaluations will be included.
        ///
        /// At least 1 items.
        pub included_statistics: Option<Value<Vec<String>>>,
        /// List of overrides for evaluations.
        ///
        /// At least 1 items.
        pub overrides: Option<Value<Vec<StatisticOverride>>>,
    }

    impl Lower for StatisticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IncludedStatistics", self.included_statistics);
            to.set("Overrides", self.overrides);
        }
    }

    /// Override of a particular evaluation for a profile job.
    #[derive(Clone, Debug, Default)]
    pub struct StatisticOverride {
        /// A map that includes overrides of an evaluation’s parameters.
        ///
        /// Required.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The name of an evaluation.
        ///
        /// Required. 1 to 128 characters.
        pub statistic: Option<Value<String>>,
    }

    impl Lower for StatisticOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Statistic", self.statistic);
        }
    }

    /// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
    #[derive(Clone, Debug, Default)]
    pub struct EntityDetectorConfiguration {
        /// Configuration of statistics that are allowed to be run on columns that contain detected entities. When
        /// undefined, no statistics will be computed on columns that contain detected entities.
        pub allowed_statistics: Option<Value<AllowedStatistics>>,
        /// Entity types to detect. Can be any of the following.
        ///
        /// Required. At least 1 items.
        pub entity_types: Option<Value<Vec<String>>>,
    }

    impl Lower for EntityDetectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedStatistics", self.allowed_statistics);
            to.set("EntityTypes", self.entity_types);
        }
    }

    /// Configuration of statistics that are allowed to be run on columns that contain detected entities. When
    /// undefined, no statistics will be computed on columns that contain detected entities.
    #[derive(Clone, Debug, Default)]
    pub struct AllowedStatistics {
        /// One or more column statistics to allow for columns that contain detected entities.
        ///
        /// Required. At least 1 items.
        pub statistics: Option<Value<Vec<String>>>,
    }

    impl Lower for AllowedStatistics {
        fn fields(self, to: &mut Fields) {
            to.set("Statistics", self.statistics);
        }
    }

    /// Represents one or more actions to be performed on a DataBrew dataset.
    #[derive(Clone, Debug, Default)]
    pub struct Recipe {
        /// The unique name for the recipe.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The identifier for the version for the recipe.
        pub version: Option<Value<String>>,
    }

    impl Lower for Recipe {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// A key-value pair to associate with a resource.
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

    /// Configuration for data quality validation. Used to select the Rulesets and Validation Mode to be used in the
    /// profile job.
    #[derive(Clone, Debug, Default)]
    pub struct ValidationConfiguration {
        /// The Amazon Resource Name (ARN) for the ruleset to be validated in the profile job. The TargetArn of the selected
        /// ruleset should be the same as the Amazon Resource Name (ARN) of the dataset that is associated with the profile
        /// job.
        ///
        /// Required. 20 to 2048 characters.
        pub ruleset_arn: Option<Value<String>>,
        /// Mode of data quality validation. Default mode is “CHECK\_ALL” which verifies all rules defined in the selected
        /// ruleset.
        ///
        /// One of `CHECK_ALL`.
        pub validation_mode: Option<Value<String>>,
    }

    impl Lower for ValidationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RulesetArn", self.ruleset_arn);
            to.set("ValidationMode", self.validation_mode);
        }
    }
}

/// `AWS::DataBrew::Project`.
///
/// Specifies a new AWS Glue DataBrew project.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The dataset that the project is to act upon.
    ///
    /// Required. 1 to 255 characters.
    pub dataset_name: Option<Value<String>>,
    /// The unique name of a project.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name of a recipe that will be developed during a project session.
    ///
    /// Required. 1 to 255 characters.
    pub recipe_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the role that will be assumed for this project.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The sample size and sampling type to apply to the data. If this parameter isn't specified, then the sample
    /// consists of the first 500 rows from the dataset.
    pub sample: Option<Value<project::Sample>>,
    /// Metadata tags that have been applied to the project.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<project::Tag>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetName", self.dataset_name);
        to.set("Name", self.name);
        to.set("RecipeName", self.recipe_name);
        to.set("RoleArn", self.role_arn);
        to.set("Sample", self.sample);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::DataBrew::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// Represents the sample size and sampling type for DataBrew to use for interactive data analysis.
    #[derive(Clone, Debug, Default)]
    pub struct Sample {
        /// The number of rows in the sample.
        ///
        /// 1 to 5000.
        pub size: Option<Value<i64>>,
        /// The way in which DataBrew obtains rows from a dataset.
        ///
        /// Required. One of `FIRST_N`, `LAST_N`, `RANDOM`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Sample {
        fn fields(self, to: &mut Fields) {
            to.set("Size", self.size);
            to.set("Type", self.type_);
        }
    }

    /// A key-value pair to associate with a resource.
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
}

/// `AWS::DataBrew::Recipe`.
///
/// Specifies a new AWS Glue DataBrew transformation recipe.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Recipe {
    /// The description of the recipe.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The unique name for the recipe.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of steps that are defined by the recipe.
    ///
    /// Required.
    pub steps: Option<Value<Vec<recipe::RecipeStep>>>,
    /// Metadata tags that have been applied to the recipe.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<recipe::Tag>>>,
}

impl Lower for Recipe {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Steps", self.steps);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Recipe {
    const TYPE: &'static str = "AWS::DataBrew::Recipe";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Recipe> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Recipe`] is made of.
pub mod recipe {
    use super::*;

    /// Represents a single step from a DataBrew recipe to be performed.
    #[derive(Clone, Debug, Default)]
    pub struct RecipeStep {
        /// The particular action to be performed in the recipe step.
        ///
        /// Required.
        pub action: Option<Value<Action>>,
        /// One or more conditions that must be met for the recipe step to succeed.
        pub condition_expressions: Option<Value<Vec<ConditionExpression>>>,
    }

    impl Lower for RecipeStep {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("ConditionExpressions", self.condition_expressions);
        }
    }

    /// Represents a transformation and associated parameters that are used to apply a change to an AWS Glue DataBrew
    /// dataset.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// The name of a valid DataBrew transformation to be performed on the data.
        ///
        /// Required. 1 to 128 characters.
        pub operation: Option<Value<String>>,
        /// Contextual parameters for the transformation.
        pub parameters: Option<Value<Parameters>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("Operation", self.operation);
            to.set("Parameters", self.parameters);
        }
    }

    /// `Parameters` of `AWS::DataBrew::Recipe`.
    #[derive(Clone, Debug, Default)]
    pub struct Parameters {
        pub aggregate_function: Option<Value<String>>,
        pub base: Option<Value<String>>,
        pub case_statement: Option<Value<String>>,
        pub category_map: Option<Value<String>>,
        pub chars_to_remove: Option<Value<String>>,
        pub collapse_consecutive_whitespace: Option<Value<String>>,
        pub column_data_type: Option<Value<String>>,
        pub column_range: Option<Value<String>>,
        pub count: Option<Value<String>>,
        pub custom_characters: Option<Value<String>>,
        pub custom_stop_words: Option<Value<String>>,
        pub custom_value: Option<Value<String>>,
        pub datasets_columns: Option<Value<String>>,
        pub date_add_value: Option<Value<String>>,
        pub date_time_format: Option<Value<String>>,
        pub date_time_parameters: Option<Value<String>>,
        pub delete_other_rows: Option<Value<String>>,
        pub delimiter: Option<Value<String>>,
        pub end_pattern: Option<Value<String>>,
        pub end_position: Option<Value<String>>,
        pub end_value: Option<Value<String>>,
        pub expand_contractions: Option<Value<String>>,
        pub exponent: Option<Value<String>>,
        pub false_string: Option<Value<String>>,
        pub group_by_agg_function_options: Option<Value<String>>,
        pub group_by_columns: Option<Value<String>>,
        pub hidden_columns: Option<Value<String>>,
        pub ignore_case: Option<Value<String>>,
        pub include_in_split: Option<Value<String>>,
        /// Input.
        pub input: Option<Value<Input>>,
        pub interval: Option<Value<String>>,
        pub is_text: Option<Value<String>>,
        pub join_keys: Option<Value<String>>,
        pub join_type: Option<Value<String>>,
        pub left_columns: Option<Value<String>>,
        pub limit: Option<Value<String>>,
        pub lower_bound: Option<Value<String>>,
        pub map_type: Option<Value<String>>,
        pub mode_type: Option<Value<String>>,
        pub multi_line: Option<Value<bool>>,
        pub num_rows: Option<Value<String>>,
        pub num_rows_after: Option<Value<String>>,
        pub num_rows_before: Option<Value<String>>,
        pub order_by_column: Option<Value<String>>,
        pub order_by_columns: Option<Value<String>>,
        pub other: Option<Value<String>>,
        pub pattern: Option<Value<String>>,
        pub pattern_option1: Option<Value<String>>,
        pub pattern_option2: Option<Value<String>>,
        pub pattern_options: Option<Value<String>>,
        pub period: Option<Value<String>>,
        pub position: Option<Value<String>>,
        pub remove_all_punctuation: Option<Value<String>>,
        pub remove_all_quotes: Option<Value<String>>,
        pub remove_all_whitespace: Option<Value<String>>,
        pub remove_custom_characters: Option<Value<String>>,
        pub remove_custom_value: Option<Value<String>>,
        pub remove_leading_and_trailing_punctuation: Option<Value<String>>,
        pub remove_leading_and_trailing_quotes: Option<Value<String>>,
        pub remove_leading_and_trailing_whitespace: Option<Value<String>>,
        pub remove_letters: Option<Value<String>>,
        pub remove_numbers: Option<Value<String>>,
        pub remove_source_column: Option<Value<String>>,
        pub remove_special_characters: Option<Value<String>>,
        pub right_columns: Option<Value<String>>,
        pub sample_size: Option<Value<String>>,
        pub sample_type: Option<Value<String>>,
        pub second_input: Option<Value<String>>,
        pub secondary_inputs: Option<Value<Vec<SecondaryInput>>>,
        /// 1 to 1 items.
        pub sheet_indexes: Option<Value<Vec<i64>>>,
        /// 1 to 1 items.
        pub sheet_names: Option<Value<Vec<String>>>,
        pub source_column: Option<Value<String>>,
        pub source_column1: Option<Value<String>>,
        pub source_column2: Option<Value<String>>,
        pub source_columns: Option<Value<String>>,
        pub start_column_index: Option<Value<String>>,
        pub start_pattern: Option<Value<String>>,
        pub start_position: Option<Value<String>>,
        pub start_value: Option<Value<String>>,
        pub stemming_mode: Option<Value<String>>,
        pub step_count: Option<Value<String>>,
        pub step_index: Option<Value<String>>,
        pub stop_words_mode: Option<Value<String>>,
        pub strategy: Option<Value<String>>,
        pub target_column: Option<Value<String>>,
        pub target_column_names: Option<Value<String>>,
        pub target_date_format: Option<Value<String>>,
        pub target_index: Option<Value<String>>,
        pub time_zone: Option<Value<String>>,
        pub tokenizer_pattern: Option<Value<String>>,
        pub true_string: Option<Value<String>>,
        pub udf_lang: Option<Value<String>>,
        pub units: Option<Value<String>>,
        pub unpivot_column: Option<Value<String>>,
        pub upper_bound: Option<Value<String>>,
        pub use_new_data_frame: Option<Value<String>>,
        pub value: Option<Value<String>>,
        pub value1: Option<Value<String>>,
        pub value2: Option<Value<String>>,
        pub value_column: Option<Value<String>>,
        pub view_frame: Option<Value<String>>,
    }

    impl Lower for Parameters {
        fn fields(self, to: &mut Fields) {
            to.set("AggregateFunction", self.aggregate_function);
            to.set("Base", self.base);
            to.set("CaseStatement", self.case_statement);
            to.set("CategoryMap", self.category_map);
            to.set("CharsToRemove", self.chars_to_remove);
            to.set("CollapseConsecutiveWhitespace", self.collapse_consecutive_whitespace);
            to.set("ColumnDataType", self.column_data_type);
            to.set("ColumnRange", self.column_range);
            to.set("Count", self.count);
            to.set("CustomCharacters", self.custom_characters);
            to.set("CustomStopWords", self.custom_stop_words);
            to.set("CustomValue", self.custom_value);
            to.set("DatasetsColumns", self.datasets_columns);
            to.set("DateAddValue", self.date_add_value);
            to.set("DateTimeFormat", self.date_time_format);
            to.set("DateTimeParameters", self.date_time_parameters);
            to.set("DeleteOtherRows", self.delete_other_rows);
            to.set("Delimiter", self.delimiter);
            to.set("EndPattern", self.end_pattern);
            to.set("EndPosition", self.end_position);
            to.set("EndValue", self.end_value);
            to.set("ExpandContractions", self.expand_contractions);
            to.set("Exponent", self.exponent);
            to.set("FalseString", self.false_string);
            to.set("GroupByAggFunctionOptions", self.group_by_agg_function_options);
            to.set("GroupByColumns", self.group_by_columns);
            to.set("HiddenColumns", self.hidden_columns);
            to.set("IgnoreCase", self.ignore_case);
            to.set("IncludeInSplit", self.include_in_split);
            to.set("Input", self.input);
            to.set("Interval", self.interval);
            to.set("IsText", self.is_text);
            to.set("JoinKeys", self.join_keys);
            to.set("JoinType", self.join_type);
            to.set("LeftColumns", self.left_columns);
            to.set("Limit", self.limit);
            to.set("LowerBound", self.lower_bound);
            to.set("MapType", self.map_type);
            to.set("ModeType", self.mode_type);
            to.set("MultiLine", self.multi_line);
            to.set("NumRows", self.num_rows);
            to.set("NumRowsAfter", self.num_rows_after);
            to.set("NumRowsBefore", self.num_rows_before);
            to.set("OrderByColumn", self.order_by_column);
            to.set("OrderByColumns", self.order_by_columns);
            to.set("Other", self.other);
            to.set("Pattern", self.pattern);
            to.set("PatternOption1", self.pattern_option1);
            to.set("PatternOption2", self.pattern_option2);
            to.set("PatternOptions", self.pattern_options);
            to.set("Period", self.period);
            to.set("Position", self.position);
            to.set("RemoveAllPunctuation", self.remove_all_punctuation);
            to.set("RemoveAllQuotes", self.remove_all_quotes);
            to.set("RemoveAllWhitespace", self.remove_all_whitespace);
            to.set("RemoveCustomCharacters", self.remove_custom_characters);
            to.set("RemoveCustomValue", self.remove_custom_value);
            to.set("RemoveLeadingAndTrailingPunctuation", self.remove_leading_and_trailing_punctuation);
            to.set("RemoveLeadingAndTrailingQuotes", self.remove_leading_and_trailing_quotes);
            to.set("RemoveLeadingAndTrailingWhitespace", self.remove_leading_and_trailing_whitespace);
            to.set("RemoveLetters", self.remove_letters);
            to.set("RemoveNumbers", self.remove_numbers);
            to.set("RemoveSourceColumn", self.remove_source_column);
            to.set("RemoveSpecialCharacters", self.remove_special_characters);
            to.set("RightColumns", self.right_columns);
            to.set("SampleSize", self.sample_size);
            to.set("SampleType", self.sample_type);
            to.set("SecondInput", self.second_input);
            to.set("SecondaryInputs", self.secondary_inputs);
            to.set("SheetIndexes", self.sheet_indexes);
            to.set("SheetNames", self.sheet_names);
            to.set("SourceColumn", self.source_column);
            to.set("SourceColumn1", self.source_column1);
            to.set("SourceColumn2", self.source_column2);
            to.set("SourceColumns", self.source_columns);
            to.set("StartColumnIndex", self.start_column_index);
            to.set("StartPattern", self.start_pattern);
            to.set("StartPosition", self.start_position);
            to.set("StartValue", self.start_value);
            to.set("StemmingMode", self.stemming_mode);
            to.set("StepCount", self.step_count);
            to.set("StepIndex", self.step_index);
            to.set("StopWordsMode", self.stop_words_mode);
            to.set("Strategy", self.strategy);
            to.set("TargetColumn", self.target_column);
            to.set("TargetColumnNames", self.target_column_names);
            to.set("TargetDateFormat", self.target_date_format);
            to.set("TargetIndex", self.target_index);
            to.set("TimeZone", self.time_zone);
            to.set("TokenizerPattern", self.tokenizer_pattern);
            to.set("TrueString", self.true_string);
            to.set("UdfLang", self.udf_lang);
            to.set("Units", self.units);
            to.set("UnpivotColumn", self.unpivot_column);
            to.set("UpperBound", self.upper_bound);
            to.set("UseNewDataFrame", self.use_new_data_frame);
            to.set("Value", self.value);
            to.set("Value1", self.value1);
            to.set("Value2", self.value2);
            to.set("ValueColumn", self.value_column);
            to.set("ViewFrame", self.view_frame);
        }
    }

    /// Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct Input {
        /// The AWS Glue Data Catalog parameters for the data.
        pub data_catalog_input_definition: Option<Value<DataCatalogInputDefinition>>,
        /// The Amazon S3 location where the data is stored.
        pub s3_input_definition: Option<Value<S3Location>>,
    }

    impl Lower for Input {
        fn fields(self, to: &mut Fields) {
            to.set("DataCatalogInputDefinition", self.data_catalog_input_definition);
            to.set("S3InputDefinition", self.s3_input_definition);
        }
    }

    /// Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset.
    #[derive(Clone, Debug, Default)]
    pub struct DataCatalogInputDefinition {
        /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
        pub catalog_id: Option<Value<String>>,
        /// The name of a database in the Data Catalog.
        pub database_name: Option<Value<String>>,
        /// The name of a database table in the Data Catalog. This table corresponds to a DataBrew dataset.
        pub table_name: Option<Value<String>>,
        /// Represents an Amazon location where DataBrew can store intermediate results.
        pub temp_directory: Option<Value<S3Location>>,
    }

    impl Lower for DataCatalogInputDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("CatalogId", self.catalog_id);
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
            to.set("TempDirectory", self.temp_directory);
        }
    }

    /// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data,
    /// or write output from a job.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The Amazon S3 bucket name.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The unique name of the object in the bucket.
        pub key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
        }
    }

    /// Represents secondary inputs in a UNION transform.
    #[derive(Clone, Debug, Default)]
    pub struct SecondaryInput {
        /// The AWS Glue Data Catalog parameters for the data.
        pub data_catalog_input_definition: Option<Value<DataCatalogInputDefinition>>,
        /// The Amazon S3 location where the data is stored.
        pub s3_input_definition: Option<Value<S3Location>>,
    }

    impl Lower for SecondaryInput {
        fn fields(self, to: &mut Fields) {
            to.set("DataCatalogInputDefinition", self.data_catalog_input_definition);
            to.set("S3InputDefinition", self.s3_input_definition);
        }
    }

    /// Represents an individual condition that evaluates to true or false.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionExpression {
        /// A specific condition to apply to a recipe action. For more information, see Recipe structure in the \*AWS Glue
        /// DataBrew Developer Guide\*.
        ///
        /// Required. 1 to 128 characters.
        pub condition: Option<Value<String>>,
        /// A column to apply this condition to.
        ///
        /// Required. 1 to 1024 characters.
        pub target_column: Option<Value<String>>,
        /// A value that the condition must evaluate to for the condition to succeed.
        ///
        /// 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ConditionExpression {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("TargetColumn", self.target_column);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
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
}

/// `AWS::DataBrew::Ruleset`.
///
/// Specifies a new ruleset that can be used in a profile job to validate the data quality of a dataset.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Ruleset {
    /// The description of the ruleset.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the ruleset.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Contains metadata about the ruleset.
    ///
    /// Required. At least 1 items.
    pub rules: Option<Value<Vec<ruleset::Rule>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<ruleset::Tag>>>,
    /// The Amazon Resource Name (ARN) of a resource (dataset) that the ruleset is associated with.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Ruleset {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Ruleset {
    const TYPE: &'static str = "AWS::DataBrew::Ruleset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Ruleset> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Ruleset`] is made of.
pub mod ruleset {
    use super::*;

    /// Represents a single data quality requirement that should be validated in the scope of this dataset.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The expression which includes column references, condition names followed by variable references, possibly
        /// grouped and combined with other conditions.
        ///
        /// Required. 4 to 1024 characters.
        pub check_expression: Option<Value<String>>,
        /// List of column selectors. Selectors can be used to select columns using a name or regular expression from the
        /// dataset.
        ///
        /// At least 1 items.
        pub column_selectors: Option<Value<Vec<ColumnSelector>>>,
        /// A value that specifies whether the rule is disabled. Once a rule is disabled, a profile job will not validate it
        /// during a job run.
        pub disabled: Option<Value<bool>>,
        /// The name of the rule.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The map of substitution variable names to their values used in a check expression. Variable names should start
        /// with a ':' (colon).
        pub substitution_map: Option<Value<Vec<SubstitutionValue>>>,
        /// The threshold used with a non-aggregate check expression. Non-aggregate check expressions will be applied to
        /// each row in a specific column, and the threshold will be used to determine whether the validation succeeds.
        pub threshold: Option<Value<Threshold>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("CheckExpression", self.check_expression);
            to.set("ColumnSelectors", self.column_selectors);
            to.set("Disabled", self.disabled);
            to.set("Name", self.name);
            to.set("SubstitutionMap", self.substitution_map);
            to.set("Threshold", self.threshold);
        }
    }

    /// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or
    /// a regular expression.
    #[derive(Clone, Debug, Default)]
    pub struct ColumnSelector {
        /// The name of a column from a dataset.
        ///
        /// 1 to 255 characters.
        pub name: Option<Value<String>>,
        /// A regular expression for selecting a column from a dataset.
        ///
        /// 1 to 255 characters.
        pub regex: Option<Value<String>>,
    }

    impl Lower for ColumnSelector {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Regex", self.regex);
        }
    }

    /// A key-value pair to associate an expression's substitution variable names with their values.
    #[derive(Clone, Debug, Default)]
    pub struct SubstitutionValue {
        /// Value or column name.
        ///
        /// Required. 0 to 1024 characters.
        pub value: Option<Value<String>>,
        /// Variable name.
        ///
        /// Required. 2 to 128 characters.
        pub value_reference: Option<Value<String>>,
    }

    impl Lower for SubstitutionValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
            to.set("ValueReference", self.value_reference);
        }
    }

    /// The threshold used with a non-aggregate check expression. The non-aggregate check expression will be applied to
    /// each row in a specific column.
    #[derive(Clone, Debug, Default)]
    pub struct Threshold {
        /// The type of a threshold. Used for comparison of an actual count of rows that satisfy the rule to the threshold
        /// value.
        ///
        /// One of `GREATER_THAN_OR_EQUAL`, `LESS_THAN_OR_EQUAL`, `GREATER_THAN`, `LESS_THAN`.
        pub type_: Option<Value<String>>,
        /// Unit of threshold value. Can be either a COUNT or PERCENTAGE of the full sample size used for validation.
        ///
        /// One of `COUNT`, `PERCENTAGE`.
        pub unit: Option<Value<String>>,
        /// The value of a threshold.
        ///
        /// Required. At least 0.
        pub value: Option<Value<f64>>,
    }

    impl Lower for Threshold {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// A key-value pair to associate with a resource.
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
}

/// `AWS::DataBrew::Schedule`.
///
/// Specifies a new schedule for one or more AWS Glue DataBrew jobs. Jobs can be run at a specific date and time, or
/// at regular intervals.
///
/// Its ARN: `arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// The dates and times when the job is to run. For more information, see Working with cron expressions for recipe
    /// jobs in the \*AWS Glue DataBrew Developer Guide\*.
    ///
    /// Required. 1 to 512 characters.
    pub cron_expression: Option<Value<String>>,
    /// A list of jobs to be run, according to the schedule.
    ///
    /// 0 to 50 items.
    pub job_names: Option<Value<Vec<String>>>,
    /// The name of the schedule.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Metadata tags that have been applied to the schedule.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<schedule::Tag>>>,
}

impl Lower for Schedule {
    fn fields(self, to: &mut Fields) {
        to.set("CronExpression", self.cron_expression);
        to.set("JobNames", self.job_names);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Schedule {
    const TYPE: &'static str = "AWS::DataBrew::Schedule";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Schedule> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Schedule`] is made of.
pub mod schedule {
    use super::*;

    /// A key-value pair to associate with a resource.
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
}
