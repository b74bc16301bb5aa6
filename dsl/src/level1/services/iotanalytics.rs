//! `AWS::IoTAnalytics`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTAnalytics::Channel`.
///
/// The AWS::IoTAnalytics::Channel resource collects data from an MQTT topic and archives the raw, unprocessed
/// messages before publishing the data to a pipeline.
///
/// Its ARN: `arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}`.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// The name of the channel.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub channel_name: Option<Value<String>>,
    /// Where channel data is stored.
    pub channel_storage: Option<Value<channel::ChannelStorage>>,
    /// How long, in days, message data is kept for the channel.
    pub retention_period: Option<Value<channel::RetentionPeriod>>,
    /// Metadata which can be used to manage the channel.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelName", self.channel_name);
        to.set("ChannelStorage", self.channel_storage);
        to.set("RetentionPeriod", self.retention_period);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::IoTAnalytics::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: its `ChannelName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// Where channel data is stored. You may choose one of `serviceManagedS3`, `customerManagedS3` storage.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelStorage {
        /// Used to store channel data in an S3 bucket that you manage. If customer managed storage is selected, the
        /// `retentionPeriod` parameter is ignored.
        pub customer_managed_s3: Option<Value<CustomerManagedS3>>,
        /// Used to store channel data in an S3 bucket managed by ITA. You can't change the choice of S3 storage after the
        /// data store is created.
        pub service_managed_s3: Option<Value<Json>>,
    }

    impl Lower for ChannelStorage {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedS3", self.customer_managed_s3);
            to.set("ServiceManagedS3", self.service_managed_s3);
        }
    }

    /// Used to store channel data in an S3 bucket that you manage.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedS3 {
        /// The name of the S3 bucket in which channel data is stored.
        ///
        /// Required. 3 to 255 characters.
        pub bucket: Option<Value<String>>,
        /// (Optional) The prefix used to create the keys of the channel data objects. Each object in an S3 bucket has a key
        /// that is its unique identifier within the bucket (each object in a bucket has exactly one key).
        ///
        /// 1 to 255 characters.
        pub key_prefix: Option<Value<String>>,
        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for CustomerManagedS3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPrefix", self.key_prefix);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// How long, in days, message data is kept.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionPeriod {
        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// 1 to 2147483647.
        pub number_of_days: Option<Value<i64>>,
        /// If true, message data is kept indefinitely.
        pub unlimited: Option<Value<bool>>,
    }

    impl Lower for RetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfDays", self.number_of_days);
            to.set("Unlimited", self.unlimited);
        }
    }

    /// `Tag` of `AWS::IoTAnalytics::Channel`.
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

/// `AWS::IoTAnalytics::Dataset`.
///
/// The AWS::IoTAnalytics::Dataset resource stores data retrieved from a data store by applying a `queryAction` (an
/// SQL query) or a `containerAction` (executing a containerized application).
///
/// Its ARN: `arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The `DatasetAction` objects that automatically create the dataset contents.
    ///
    /// Required. 1 to 1 items.
    pub actions: Option<Value<Vec<dataset::Action>>>,
    /// When dataset contents are created they are delivered to destinations specified here.
    ///
    /// 0 to 20 items.
    pub content_delivery_rules: Option<Value<Vec<dataset::DatasetContentDeliveryRule>>>,
    /// The name of the dataset.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub dataset_name: Option<Value<String>>,
    /// A list of data rules that send notifications to CloudWatch, when data arrives late. To specify `lateDataRules`,
    /// the dataset must use a DeltaTimer filter.
    ///
    /// 1 to 1 items.
    pub late_data_rules: Option<Value<Vec<dataset::LateDataRule>>>,
    /// Optional. How long, in days, message data is kept for the dataset.
    pub retention_period: Option<Value<dataset::RetentionPeriod>>,
    /// Metadata which can be used to manage the data set.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
    /// The `DatasetTrigger` objects that specify when the dataset is automatically updated.
    ///
    /// 0 to 5 items.
    pub triggers: Option<Value<Vec<dataset::Trigger>>>,
    /// Optional. How many versions of dataset contents are kept.
    pub versioning_configuration: Option<Value<dataset::VersioningConfiguration>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("ContentDeliveryRules", self.content_delivery_rules);
        to.set("DatasetName", self.dataset_name);
        to.set("LateDataRules", self.late_data_rules);
        to.set("RetentionPeriod", self.retention_period);
        to.set("Tags", self.tags);
        to.set("Triggers", self.triggers);
        to.set("VersioningConfiguration", self.versioning_configuration);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::IoTAnalytics::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `DatasetName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// Information needed to run the "containerAction" to produce data set contents.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// The name of the data set action by which data set contents are automatically created.
        ///
        /// Required. 1 to 128 characters.
        pub action_name: Option<Value<String>>,
        /// Information which allows the system to run a containerized application in order to create the data set contents.
        pub container_action: Option<Value<ContainerAction>>,
        /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
        pub query_action: Option<Value<QueryAction>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("ActionName", self.action_name);
            to.set("ContainerAction", self.container_action);
            to.set("QueryAction", self.query_action);
        }
    }

    /// Information needed to run the "containerAction" to produce data set contents.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerAction {
        /// The ARN of the role which gives permission to the system to access needed resources in order to run the
        /// "containerAction".
        ///
        /// Required. 20 to 2048 characters.
        pub execution_role_arn: Option<Value<String>>,
        /// The ARN of the Docker container stored in your account. The Docker container contains an application and needed
        /// support libraries and is used to generate data set contents.
        ///
        /// Required. At most 255 characters.
        pub image: Option<Value<String>>,
        /// Configuration of the resource which executes the "containerAction".
        ///
        /// Required.
        pub resource_configuration: Option<Value<ResourceConfiguration>>,
        /// The values of variables used within the context of the execution of the containerized application (basically,
        /// parameters passed to the application).
        ///
        /// 0 to 50 items.
        pub variables: Option<Value<Vec<Variable>>>,
    }

    impl Lower for ContainerAction {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("Image", self.image);
            to.set("ResourceConfiguration", self.resource_configuration);
            to.set("Variables", self.variables);
        }
    }

    /// The configuration of the resource used to execute the `containerAction`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceConfiguration {
        /// The type of the compute resource used to execute the `containerAction`. Possible values are: `ACU_1` (vCPU=4,
        /// memory=16 GiB) or `ACU_2` (vCPU=8, memory=32 GiB).
        ///
        /// Required. One of `ACU_1`, `ACU_2`.
        pub compute_type: Option<Value<String>>,
        /// The size, in GB, of the persistent storage available to the resource instance used to execute the
        /// `containerAction` (min: 1, max: 50).
        ///
        /// Required. 1 to 50.
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for ResourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeType", self.compute_type);
            to.set("VolumeSizeInGB", self.volume_size_in_gb);
        }
    }

    /// An instance of a variable to be passed to the `containerAction` execution. Each variable must have a name and a
    /// value given by one of `stringValue`, `datasetContentVersionValue`, or `outputFileUriValue`.
    #[derive(Clone, Debug, Default)]
    pub struct Variable {
        /// The value of the variable as a structure that specifies a dataset content version.
        pub dataset_content_version_value: Option<Value<DatasetContentVersionValue>>,
        /// The value of the variable as a double (numeric).
        pub double_value: Option<Value<f64>>,
        /// The value of the variable as a structure that specifies an output file URI.
        pub output_file_uri_value: Option<Value<OutputFileUriValue>>,
        /// The value of the variable as a string.
        ///
        /// 0 to 1024 characters.
        pub string_value: Option<Value<String>>,
        /// The name of the variable.
        ///
        /// Required. 1 to 256 characters.
        pub variable_name: Option<Value<String>>,
    }

    impl Lower for Variable {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetContentVersionValue", self.dataset_content_version_value);
            to.set("DoubleValue", self.double_value);
            to.set("OutputFileUriValue", self.output_file_uri_value);
            to.set("StringValue", self.string_value);
            to.set("VariableName", self.variable_name);
        }
    }

    /// The dataset whose latest contents are used as input to the notebook or application.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetContentVersionValue {
        /// The name of the dataset whose latest contents are used as input to the notebook or application.
        ///
        /// Required. 1 to 128 characters.
        pub dataset_name: Option<Value<String>>,
    }

    impl Lower for DatasetContentVersionValue {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetName", self.dataset_name);
        }
    }

    /// The value of the variable as a structure that specifies an output file URI.
    #[derive(Clone, Debug, Default)]
    pub struct OutputFileUriValue {
        /// The URI of the location where dataset contents are stored, usually the URI of a file in an S3 bucket.
        ///
        /// Required.
        pub file_name: Option<Value<String>>,
    }

    impl Lower for OutputFileUriValue {
        fn fields(self, to: &mut Fields) {
            to.set("FileName", self.file_name);
        }
    }

    /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
    #[derive(Clone, Debug, Default)]
    pub struct QueryAction {
        /// Pre-filters applied to message data.
        ///
        /// 0 to 1 items.
        pub filters: Option<Value<Vec<Filter>>>,
        /// An "SqlQueryDatasetAction" object that uses an SQL query to automatically create data set contents.
        ///
        /// Required.
        pub sql_query: Option<Value<String>>,
    }

    impl Lower for QueryAction {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("SqlQuery", self.sql_query);
        }
    }

    /// Information which is used to filter message data, to segregate it according to the time frame in which it
    /// arrives.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// Used to limit data to that which has arrived since the last execution of the action.
        pub delta_time: Option<Value<DeltaTime>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("DeltaTime", self.delta_time);
        }
    }

    /// Used to limit data to that which has arrived since the last execution of the action.
    #[derive(Clone, Debug, Default)]
    pub struct DeltaTime {
        /// The number of seconds of estimated in-flight lag time of message data.
        ///
        /// Required.
        pub offset_seconds: Option<Value<i64>>,
        /// An expression by which the time of the message data might be determined. This can be the name of a timestamp
        /// field or a SQL expression that is used to derive the time the message data was generated.
        ///
        /// Required.
        pub time_expression: Option<Value<String>>,
    }

    impl Lower for DeltaTime {
        fn fields(self, to: &mut Fields) {
            to.set("OffsetSeconds", self.offset_seconds);
            to.set("TimeExpression", self.time_expression);
        }
    }

    /// When dataset contents are created, they are delivered to destination specified here.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetContentDeliveryRule {
        /// The destination to which dataset contents are delivered.
        ///
        /// Required.
        pub destination: Option<Value<DatasetContentDeliveryRuleDestination>>,
        /// The name of the dataset content delivery rules entry.
        pub entry_name: Option<Value<String>>,
    }

    impl Lower for DatasetContentDeliveryRule {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("EntryName", self.entry_name);
        }
    }

    /// The destination to which dataset contents are delivered.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetContentDeliveryRuleDestination {
        /// Configuration information for delivery of dataset contents to AWS IoT Events.
        pub iot_events_destination_configuration: Option<Value<IotEventsDestinationConfiguration>>,
        /// Configuration information for delivery of dataset contents to Amazon S3.
        pub s3_destination_configuration: Option<Value<S3DestinationConfiguration>>,
    }

    impl Lower for DatasetContentDeliveryRuleDestination {
        fn fields(self, to: &mut Fields) {
            to.set("IotEventsDestinationConfiguration", self.iot_events_destination_configuration);
            to.set("S3DestinationConfiguration", self.s3_destination_configuration);
        }
    }

    /// Configuration information for delivery of dataset contents to AWS IoT Events.
    #[derive(Clone, Debug, Default)]
    pub struct IotEventsDestinationConfiguration {
        /// The name of the AWS IoT Events input to which dataset contents are delivered.
        ///
        /// Required. 1 to 128 characters.
        pub input_name: Option<Value<String>>,
        /// The ARN of the role that grants ITA permission to deliver dataset contents to an AWS IoT Events input.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for IotEventsDestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputName", self.input_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Configuration information for delivery of dataset contents to Amazon Simple Storage Service (Amazon S3).
    #[derive(Clone, Debug, Default)]
    pub struct S3DestinationConfiguration {
        /// The name of the S3 bucket to which dataset contents are delivered.
        ///
        /// Required. 3 to 255 characters.
        pub bucket: Option<Value<String>>,
        /// Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL)
        /// service.
        pub glue_configuration: Option<Value<GlueConfiguration>>,
        /// The key of the dataset contents object in an S3 bucket. Each object has a key that is a unique identifier.
        ///
        /// Required. 1 to 255 characters.
        pub key: Option<Value<String>>,
        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 and AWS Glue resources.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3DestinationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("GlueConfiguration", self.glue_configuration);
            to.set("Key", self.key);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Configuration information for coordination with AWS Glue, a fully managed extract, transform and load (ETL)
    /// service.
    #[derive(Clone, Debug, Default)]
    pub struct GlueConfiguration {
        /// The name of the database in your AWS Glue Data Catalog in which the table is located. An AWS Glue Data Catalog
        /// database contains metadata tables.
        ///
        /// Required. 1 to 150 characters.
        pub database_name: Option<Value<String>>,
        /// The name of the table in your AWS Glue Data Catalog that is used to perform the ETL operations. An AWS Glue Data
        /// Catalog table contains partitioned data and descriptions of data sources and targets.
        ///
        /// Required. 1 to 150 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for GlueConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("TableName", self.table_name);
        }
    }

    /// A structure that contains the name and configuration information of a late data rule.
    #[derive(Clone, Debug, Default)]
    pub struct LateDataRule {
        /// The information needed to configure the late data rule.
        ///
        /// Required.
        pub rule_configuration: Option<Value<LateDataRuleConfiguration>>,
        /// The name of the late data rule.
        ///
        /// 1 to 128 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for LateDataRule {
        fn fields(self, to: &mut Fields) {
            to.set("RuleConfiguration", self.rule_configuration);
            to.set("RuleName", self.rule_name);
        }
    }

    /// The information needed to configure a delta time session window.
    #[derive(Clone, Debug, Default)]
    pub struct LateDataRuleConfiguration {
        /// The information needed to configure a delta time session window.
        pub delta_time_session_window_configuration: Option<Value<DeltaTimeSessionWindowConfiguration>>,
    }

    impl Lower for LateDataRuleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeltaTimeSessionWindowConfiguration", self.delta_time_session_window_configuration);
        }
    }

    /// A structure that contains the configuration information of a delta time session window.
    #[derive(Clone, Debug, Default)]
    pub struct DeltaTimeSessionWindowConfiguration {
        /// A time interval. You can use `timeoutInMinutes` so that ITA can batch up late data notifications that have been
        /// generated since the last execution.
        ///
        /// Required. 1 to 60.
        pub timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for DeltaTimeSessionWindowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
        }
    }

    /// How long, in days, message data is kept.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionPeriod {
        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// 1 to 2147483647.
        pub number_of_days: Option<Value<i64>>,
        /// If true, message data is kept indefinitely.
        pub unlimited: Option<Value<bool>>,
    }

    impl Lower for RetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfDays", self.number_of_days);
            to.set("Unlimited", self.unlimited);
        }
    }

    /// `Tag` of `AWS::IoTAnalytics::Dataset`.
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

    /// The "DatasetTrigger" that specifies when the data set is automatically updated.
    #[derive(Clone, Debug, Default)]
    pub struct Trigger {
        /// The "Schedule" when the trigger is initiated.
        pub schedule: Option<Value<Schedule>>,
        /// Information about the data set whose content generation triggers the new data set content generation.
        pub triggering_dataset: Option<Value<TriggeringDataset>>,
    }

    impl Lower for Trigger {
        fn fields(self, to: &mut Fields) {
            to.set("Schedule", self.schedule);
            to.set("TriggeringDataset", self.triggering_dataset);
        }
    }

    /// The schedule for when to trigger an update.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// The expression that defines when to trigger an update. For more information, see Schedule Expressions for Rules
        /// in the Amazon CloudWatch documentation.
        ///
        /// Required.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// Information about the dataset whose content generation triggers the new dataset content generation.
    #[derive(Clone, Debug, Default)]
    pub struct TriggeringDataset {
        /// The name of the data set whose content generation triggers the new data set content generation.
        ///
        /// Required. 1 to 128 characters.
        pub dataset_name: Option<Value<String>>,
    }

    impl Lower for TriggeringDataset {
        fn fields(self, to: &mut Fields) {
            to.set("DatasetName", self.dataset_name);
        }
    }

    /// Information about the versioning of dataset contents.
    #[derive(Clone, Debug, Default)]
    pub struct VersioningConfiguration {
        /// How many versions of dataset contents are kept. The `unlimited` parameter must be `false`.
        ///
        /// 1 to 1000.
        pub max_versions: Option<Value<i64>>,
        /// If true, unlimited versions of dataset contents are kept.
        pub unlimited: Option<Value<bool>>,
    }

    impl Lower for VersioningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxVersions", self.max_versions);
            to.set("Unlimited", self.unlimited);
        }
    }
}

/// `AWS::IoTAnalytics::Datastore`.
///
/// AWS::IoTAnalytics::Datastore resource is a repository for messages. For more information, see How to Use in the
/// \*User Guide\*.
///
/// Its ARN: `arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}`.
#[derive(Clone, Debug, Default)]
pub struct Datastore {
    /// The name of the data store.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub datastore_name: Option<Value<String>>,
    /// Information about the partition dimensions in a data store.
    pub datastore_partitions: Option<Value<datastore::DatastorePartitions>>,
    /// Where data store data is stored.
    pub datastore_storage: Option<Value<datastore::DatastoreStorage>>,
    /// Contains the configuration information of file formats. ITA data stores support JSON and Parquet.
    pub file_format_configuration: Option<Value<datastore::FileFormatConfiguration>>,
    /// How long, in days, message data is kept for the data store. When `customerManagedS3` storage is selected, this
    /// parameter is ignored.
    pub retention_period: Option<Value<datastore::RetentionPeriod>>,
    /// Metadata which can be used to manage the data store.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<datastore::Tag>>>,
}

impl Lower for Datastore {
    fn fields(self, to: &mut Fields) {
        to.set("DatastoreName", self.datastore_name);
        to.set("DatastorePartitions", self.datastore_partitions);
        to.set("DatastoreStorage", self.datastore_storage);
        to.set("FileFormatConfiguration", self.file_format_configuration);
        to.set("RetentionPeriod", self.retention_period);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Datastore {
    const TYPE: &'static str = "AWS::IoTAnalytics::Datastore";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Datastore> {
    /// `Ref`: its `DatastoreName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Datastore`] is made of.
pub mod datastore {
    use super::*;

    /// Information about the partition dimensions in a data store.
    #[derive(Clone, Debug, Default)]
    pub struct DatastorePartitions {
        /// A list of partition dimensions in a data store.
        ///
        /// 0 to 25 items.
        pub partitions: Option<Value<Vec<DatastorePartition>>>,
    }

    impl Lower for DatastorePartitions {
        fn fields(self, to: &mut Fields) {
            to.set("Partitions", self.partitions);
        }
    }

    /// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a
    /// `TimestampPartition`.
    #[derive(Clone, Debug, Default)]
    pub struct DatastorePartition {
        /// A partition dimension defined by an attribute.
        pub partition: Option<Value<Partition>>,
        /// A partition dimension defined by a timestamp attribute.
        pub timestamp_partition: Option<Value<TimestampPartition>>,
    }

    impl Lower for DatastorePartition {
        fn fields(self, to: &mut Fields) {
            to.set("Partition", self.partition);
            to.set("TimestampPartition", self.timestamp_partition);
        }
    }

    /// A single dimension to partition a data store. The dimension must be an `AttributePartition` or a
    /// `TimestampPartition`.
    #[derive(Clone, Debug, Default)]
    pub struct Partition {
        /// The name of the attribute that defines a partition dimension.
        ///
        /// Required.
        pub attribute_name: Option<Value<String>>,
    }

    impl Lower for Partition {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
        }
    }

    /// A partition dimension defined by a timestamp attribute.
    #[derive(Clone, Debug, Default)]
    pub struct TimestampPartition {
        /// The attribute name of the partition defined by a timestamp.
        ///
        /// Required.
        pub attribute_name: Option<Value<String>>,
        /// The timestamp format of a partition defined by a timestamp. The default format is seconds since epoch (January
        /// 1, 1970 at midnight UTC time).
        pub timestamp_format: Option<Value<String>>,
    }

    impl Lower for TimestampPartition {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("TimestampFormat", self.timestamp_format);
        }
    }

    /// Where data store data is stored.
    #[derive(Clone, Debug, Default)]
    pub struct DatastoreStorage {
        /// Use this to store data store data in an S3 bucket that you manage. The choice of service-managed or
        /// customer-managed S3 storage cannot be changed after creation of the data store.
        pub customer_managed_s3: Option<Value<CustomerManagedS3>>,
        /// Use this to store data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the
        /// choice of Amazon S3 storage after your data store is created.
        pub iot_site_wise_multi_layer_storage: Option<Value<IotSiteWiseMultiLayerStorage>>,
        /// Use this to store data store data in an S3 bucket managed by the service. The choice of service-managed or
        /// customer-managed S3 storage cannot be changed after creation of the data store.
        pub service_managed_s3: Option<Value<Json>>,
    }

    impl Lower for DatastoreStorage {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedS3", self.customer_managed_s3);
            to.set("IotSiteWiseMultiLayerStorage", self.iot_site_wise_multi_layer_storage);
            to.set("ServiceManagedS3", self.service_managed_s3);
        }
    }

    /// S3-customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is ignored.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedS3 {
        /// The name of the Amazon S3 bucket where your data is stored.
        ///
        /// Required. 3 to 255 characters.
        pub bucket: Option<Value<String>>,
        /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket
        /// has a key that is its unique identifier in the bucket.
        ///
        /// 1 to 255 characters.
        pub key_prefix: Option<Value<String>>,
        /// The ARN of the role that grants ITA permission to interact with your Amazon S3 resources.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for CustomerManagedS3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPrefix", self.key_prefix);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage. You can't change the choice of
    /// Amazon S3 storage after your data store is created.
    #[derive(Clone, Debug, Default)]
    pub struct IotSiteWiseMultiLayerStorage {
        /// Stores data used by AWS IoT SiteWise in an Amazon S3 bucket that you manage.
        pub customer_managed_s3_storage: Option<Value<CustomerManagedS3Storage>>,
    }

    impl Lower for IotSiteWiseMultiLayerStorage {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManagedS3Storage", self.customer_managed_s3_storage);
        }
    }

    /// Amazon S3 -customer-managed; When you choose customer-managed storage, the `retentionPeriod` parameter is
    /// ignored.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedS3Storage {
        /// The name of the Amazon S3 bucket where your data is stored.
        ///
        /// Required. 3 to 255 characters.
        pub bucket: Option<Value<String>>,
        /// (Optional) The prefix used to create the keys of the data store data objects. Each object in an Amazon S3 bucket
        /// has a key that is its unique identifier in the bucket.
        ///
        /// 1 to 255 characters.
        pub key_prefix: Option<Value<String>>,
    }

    impl Lower for CustomerManagedS3Storage {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("KeyPrefix", self.key_prefix);
        }
    }

    /// Contains the configuration information of file formats. ITA data stores support JSON and Parquet.
    #[derive(Clone, Debug, Default)]
    pub struct FileFormatConfiguration {
        /// Contains the configuration information of the JSON format.
        pub json_configuration: Option<Value<Json>>,
        /// Contains the configuration information of the Parquet format.
        pub parquet_configuration: Option<Value<ParquetConfiguration>>,
    }

    impl Lower for FileFormatConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("JsonConfiguration", self.json_configuration);
            to.set("ParquetConfiguration", self.parquet_configuration);
        }
    }

    /// Contains the configuration information of the Parquet format.
    #[derive(Clone, Debug, Default)]
    pub struct ParquetConfiguration {
        /// Information needed to define a schema.
        pub schema_definition: Option<Value<SchemaDefinition>>,
    }

    impl Lower for ParquetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SchemaDefinition", self.schema_definition);
        }
    }

    /// Information needed to define a schema.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaDefinition {
        /// Specifies one or more columns that store your data.
        ///
        /// 1 to 100 items.
        pub columns: Option<Value<Vec<Column>>>,
    }

    impl Lower for SchemaDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
        }
    }

    /// Contains information about a column that stores your data.
    #[derive(Clone, Debug, Default)]
    pub struct Column {
        /// The name of the column.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of data. For more information about the supported data types, see Common data types in the \*AWS Glue
        /// Developer Guide\*.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Column {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// How long, in days, message data is kept.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionPeriod {
        /// The number of days that message data is kept. The `unlimited` parameter must be false.
        ///
        /// 1 to 2147483647.
        pub number_of_days: Option<Value<i64>>,
        /// If true, message data is kept indefinitely.
        pub unlimited: Option<Value<bool>>,
    }

    impl Lower for RetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfDays", self.number_of_days);
            to.set("Unlimited", self.unlimited);
        }
    }

    /// `Tag` of `AWS::IoTAnalytics::Datastore`.
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

/// `AWS::IoTAnalytics::Pipeline`.
///
/// The AWS::IoTAnalytics::Pipeline resource consumes messages from one or more channels and allows you to process
/// the messages before storing them in a data store.
///
/// Its ARN: `arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}`.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// A list of "PipelineActivity" objects.
    ///
    /// Required. 1 to 25 items.
    pub pipeline_activities: Option<Value<Vec<pipeline::Activity>>>,
    /// The name of the pipeline.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub pipeline_name: Option<Value<String>>,
    /// Metadata which can be used to manage the pipeline.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<pipeline::Tag>>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("PipelineActivities", self.pipeline_activities);
        to.set("PipelineName", self.pipeline_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::IoTAnalytics::Pipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `PipelineName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// An activity that performs a transformation on a message.
    #[derive(Clone, Debug, Default)]
    pub struct Activity {
        /// Adds other attributes based on existing attributes in the message.
        pub add_attributes: Option<Value<AddAttributes>>,
        /// Determines the source of the messages to be processed.
        pub channel: Option<Value<Channel>>,
        /// Specifies where to store the processed message data.
        pub datastore: Option<Value<Datastore>>,
        /// Adds data from the AWS IoT device registry to your message.
        pub device_registry_enrich: Option<Value<DeviceRegistryEnrich>>,
        /// Adds information from the AWS IoT Device Shadows service to a message.
        pub device_shadow_enrich: Option<Value<DeviceShadowEnrich>>,
        /// Filters a message based on its attributes.
        pub filter: Option<Value<Filter>>,
        /// Runs a Lambda function to modify the message.
        pub lambda: Option<Value<Lambda>>,
        /// Computes an arithmetic expression using the message's attributes and adds it to the message.
        pub math: Option<Value<Math>>,
        /// Removes attributes from a message.
        pub remove_attributes: Option<Value<RemoveAttributes>>,
        /// Creates a new message using only the specified attributes from the original message.
        pub select_attributes: Option<Value<SelectAttributes>>,
    }

    impl Lower for Activity {
        fn fields(self, to: &mut Fields) {
            to.set("AddAttributes", self.add_attributes);
            to.set("Channel", self.channel);
            to.set("Datastore", self.datastore);
            to.set("DeviceRegistryEnrich", self.device_registry_enrich);
            to.set("DeviceShadowEnrich", self.device_shadow_enrich);
            to.set("Filter", self.filter);
            to.set("Lambda", self.lambda);
            to.set("Math", self.math);
            to.set("RemoveAttributes", self.remove_attributes);
            to.set("SelectAttributes", self.select_attributes);
        }
    }

    /// An activity that adds other attributes based on existing attributes in the message.
    #[derive(Clone, Debug, Default)]
    pub struct AddAttributes {
        /// A list of 1-50 "AttributeNameMapping" objects that map an existing attribute to a new attribute.
        ///
        /// Required.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
        /// The name of the 'addAttributes' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for AddAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// Determines the source of the messages to be processed.
    #[derive(Clone, Debug, Default)]
    pub struct Channel {
        /// The name of the channel from which the messages are processed.
        ///
        /// Required. 1 to 128 characters.
        pub channel_name: Option<Value<String>>,
        /// The name of the 'channel' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for Channel {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelName", self.channel_name);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// The datastore activity that specifies where to store the processed data.
    #[derive(Clone, Debug, Default)]
    pub struct Datastore {
        /// The name of the data store where processed messages are stored.
        ///
        /// Required. 1 to 128 characters.
        pub datastore_name: Option<Value<String>>,
        /// The name of the datastore activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for Datastore {
        fn fields(self, to: &mut Fields) {
            to.set("DatastoreName", self.datastore_name);
            to.set("Name", self.name);
        }
    }

    /// An activity that adds data from the AWS IoT device registry to your message.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceRegistryEnrich {
        /// The name of the attribute that is added to the message.
        ///
        /// Required. 1 to 256 characters.
        pub attribute: Option<Value<String>>,
        /// The name of the 'deviceRegistryEnrich' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
        /// The ARN of the role that allows access to the device's registry information.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The name of the IoT device whose registry information is added to the message.
        ///
        /// Required. 1 to 256 characters.
        pub thing_name: Option<Value<String>>,
    }

    impl Lower for DeviceRegistryEnrich {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("Name", self.name);
            to.set("Next", self.next);
            to.set("RoleArn", self.role_arn);
            to.set("ThingName", self.thing_name);
        }
    }

    /// An activity that adds information from the AWS IoT Device Shadows service to a message.
    #[derive(Clone, Debug, Default)]
    pub struct DeviceShadowEnrich {
        /// The name of the attribute that is added to the message.
        ///
        /// Required. 1 to 256 characters.
        pub attribute: Option<Value<String>>,
        /// The name of the 'deviceShadowEnrich' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
        /// The ARN of the role that allows access to the device's shadow.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The name of the IoT device whose shadow information is added to the message.
        ///
        /// Required. 1 to 256 characters.
        pub thing_name: Option<Value<String>>,
    }

    impl Lower for DeviceShadowEnrich {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("Name", self.name);
            to.set("Next", self.next);
            to.set("RoleArn", self.role_arn);
            to.set("ThingName", self.thing_name);
        }
    }

    /// An activity that filters a message based on its attributes.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// An expression that looks like an SQL WHERE clause that must return a Boolean value.
        ///
        /// Required. 1 to 256 characters.
        pub filter: Option<Value<String>>,
        /// The name of the 'filter' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Filter", self.filter);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// An activity that runs a Lambda function to modify the message.
    #[derive(Clone, Debug, Default)]
    pub struct Lambda {
        /// The number of messages passed to the Lambda function for processing.
        ///
        /// Required. 1 to 1000.
        pub batch_size: Option<Value<i64>>,
        /// The name of the Lambda function that is run on the message.
        ///
        /// Required. 1 to 64 characters.
        pub lambda_name: Option<Value<String>>,
        /// The name of the 'lambda' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for Lambda {
        fn fields(self, to: &mut Fields) {
            to.set("BatchSize", self.batch_size);
            to.set("LambdaName", self.lambda_name);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// An activity that computes an arithmetic expression using the message's attributes.
    #[derive(Clone, Debug, Default)]
    pub struct Math {
        /// The name of the attribute that contains the result of the math operation.
        ///
        /// Required. 1 to 256 characters.
        pub attribute: Option<Value<String>>,
        /// An expression that uses one or more existing attributes and must return an integer value.
        ///
        /// Required. 1 to 256 characters.
        pub math: Option<Value<String>>,
        /// The name of the 'math' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for Math {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("Math", self.math);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// An activity that removes attributes from a message.
    #[derive(Clone, Debug, Default)]
    pub struct RemoveAttributes {
        /// A list of 1-50 attributes to remove from the message.
        ///
        /// Required. 1 to 50 items.
        pub attributes: Option<Value<Vec<String>>>,
        /// The name of the 'removeAttributes' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for RemoveAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// Creates a new message using only the specified attributes from the original message.
    #[derive(Clone, Debug, Default)]
    pub struct SelectAttributes {
        /// A list of the attributes to select from the message.
        ///
        /// Required. 1 to 50 items.
        pub attributes: Option<Value<Vec<String>>>,
        /// The name of the 'selectAttributes' activity.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// The next activity in the pipeline.
        ///
        /// 1 to 128 characters.
        pub next: Option<Value<String>>,
    }

    impl Lower for SelectAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Name", self.name);
            to.set("Next", self.next);
        }
    }

    /// `Tag` of `AWS::IoTAnalytics::Pipeline`.
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
