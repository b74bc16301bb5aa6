//! `AWS::Athena`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Athena::CapacityReservation`.
///
/// Specifies a capacity reservation with the provided name and number of requested data processing units.
///
/// Its ARN: `arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityReservation {
    /// Assigns Athena workgroups (and hence their queries) to capacity reservations.
    pub capacity_assignment_configuration: Option<Value<capacity_reservation::CapacityAssignmentConfiguration>>,
    /// The name of the capacity reservation.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to the capacity reservation.
    pub tags: Option<Value<Vec<capacity_reservation::Tag>>>,
    /// The number of data processing units requested.
    ///
    /// Required. At least 1.
    pub target_dpus: Option<Value<i64>>,
}

impl Lower for CapacityReservation {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityAssignmentConfiguration", self.capacity_assignment_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TargetDpus", self.target_dpus);
    }
}

impl Level1 for CapacityReservation {
    const TYPE: &'static str = "AWS::Athena::CapacityReservation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CapacityReservation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The number of data processing units currently allocated.
    pub fn allocated_dpus(self) -> Value<i64> {
        self.attribute("AllocatedDpus")
    }

    /// The ARN of the capacity reservation.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time in UTC epoch millis when the capacity reservation was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time of the most recent capacity allocation that succeeded.
    pub fn last_successful_allocation_time(self) -> Value<String> {
        self.attribute("LastSuccessfulAllocationTime")
    }

    /// The status of the capacity reservation.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`CapacityReservation`] is made of.
pub mod capacity_reservation {
    use super::*;

    /// Assigns Athena workgroups (and hence their queries) to capacity reservations.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityAssignmentConfiguration {
        /// The list of assignments that make up the capacity assignment configuration.
        ///
        /// Required.
        pub capacity_assignments: Option<Value<Vec<CapacityAssignment>>>,
    }

    impl Lower for CapacityAssignmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityAssignments", self.capacity_assignments);
        }
    }

    /// A mapping between one or more workgroups and a capacity reservation.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityAssignment {
        /// The list of workgroup names for the capacity assignment.
        ///
        /// Required.
        pub workgroup_names: Option<Value<Vec<String>>>,
    }

    impl Lower for CapacityAssignment {
        fn fields(self, to: &mut Fields) {
            to.set("WorkgroupNames", self.workgroup_names);
        }
    }

    /// `Tag` of `AWS::Athena::CapacityReservation`.
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

/// `AWS::Athena::DataCatalog`.
///
/// The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name,
/// description, type, parameters, and tags.
///
/// Its ARN: `arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}`.
#[derive(Clone, Debug, Default)]
pub struct DataCatalog {
    /// The type of connection for a `FEDERATED` data catalog (for example, `REDSHIFT`, `MYSQL`, or `SQLSERVER` ).
    pub connection_type: Option<Value<String>>,
    /// A description of the data catalog.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Text of the error that occurred during data catalog creation or deletion.
    pub error: Option<Value<String>>,
    /// The name of the data catalog. The catalog name must be unique for the AWS account and can use a maximum of 128
    /// alphanumeric, underscore, at sign, or hyphen characters.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the Lambda function or functions to use for creating the data catalog. This is a mapping whose values
    /// depend on the catalog type.
    pub parameters: Option<Value<BTreeMap<String, String>>>,
    /// The status of the creation or deletion of the data catalog.
    ///
    /// One of `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `CREATE_FAILED`, `CREATE_FAILED_CLEANUP_IN_PROGRESS`,
    /// `CREATE_FAILED_CLEANUP_COMPLETE`, `CREATE_FAILED_CLEANUP_FAILED`, `DELETE_IN_PROGRESS`, `DELETE_COMPLETE`,
    /// `DELETE_FAILED`.
    pub status: Option<Value<String>>,
    /// The tags (key-value pairs) to associate with this resource.
    pub tags: Option<Value<Vec<data_catalog::Tag>>>,
    /// The type of data catalog: `LAMBDA` for a federated catalog, `GLUE` for AWS Glue Catalog, or `HIVE` for an
    /// external hive metastore.
    ///
    /// Required. One of `LAMBDA`, `GLUE`, `HIVE`, `FEDERATED`.
    pub type_: Option<Value<String>>,
}

impl Lower for DataCatalog {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionType", self.connection_type);
        to.set("Description", self.description);
        to.set("Error", self.error);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for DataCatalog {
    const TYPE: &'static str = "AWS::Athena::DataCatalog";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataCatalog> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DataCatalog`] is made of.
pub mod data_catalog {
    use super::*;

    /// `Tag` of `AWS::Athena::DataCatalog`.
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

/// `AWS::Athena::NamedQuery`.
///
/// The `AWS::Athena::NamedQuery` resource specifies an Amazon Athena saved query, where `QueryString` contains the
/// SQL query statements that make up the query.
#[derive(Clone, Debug, Default)]
pub struct NamedQuery {
    /// The database to which the query belongs.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub database: Option<Value<String>>,
    /// The query description.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The query name.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The SQL statements that make up the query.
    ///
    /// Required. 1 to 262144 characters. A change replaces the resource.
    pub query_string: Option<Value<String>>,
    /// The name of the workgroup that contains the named query.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub work_group: Option<Value<String>>,
}

impl Lower for NamedQuery {
    fn fields(self, to: &mut Fields) {
        to.set("Database", self.database);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("QueryString", self.query_string);
        to.set("WorkGroup", self.work_group);
    }
}

impl Level1 for NamedQuery {
    const TYPE: &'static str = "AWS::Athena::NamedQuery";
}

impl Handle<NamedQuery> {
    /// `Ref`: its `NamedQueryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique ID of the query.
    pub fn named_query_id(self) -> Value<String> {
        self.attribute("NamedQueryId")
    }
}

/// `AWS::Athena::PreparedStatement`.
///
/// Specifies a prepared statement for use with SQL queries in Athena.
#[derive(Clone, Debug, Default)]
pub struct PreparedStatement {
    /// The description of the prepared statement.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The query string for the prepared statement.
    ///
    /// Required. 1 to 262144 characters.
    pub query_statement: Option<Value<String>>,
    /// The name of the prepared statement.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub statement_name: Option<Value<String>>,
    /// The workgroup to which the prepared statement belongs.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub work_group: Option<Value<String>>,
}

impl Lower for PreparedStatement {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("QueryStatement", self.query_statement);
        to.set("StatementName", self.statement_name);
        to.set("WorkGroup", self.work_group);
    }
}

impl Level1 for PreparedStatement {
    const TYPE: &'static str = "AWS::Athena::PreparedStatement";
}

impl Handle<PreparedStatement> {
    /// `Ref`: `StatementName`, `WorkGroup`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Athena::WorkGroup`.
///
/// The AWS::Athena::WorkGroup resource specifies an Amazon Athena workgroup, which contains a name, description,
/// creation time, state, and other configuration, listed under `WorkGroupConfiguration`.
///
/// Its ARN: `arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct WorkGroup {
    /// The workgroup description.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The workgroup name.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The option to delete a workgroup and its contents even if the workgroup contains any named queries. The default
    /// is false.
    pub recursive_delete_option: Option<Value<bool>>,
    /// The state of the workgroup: ENABLED or DISABLED.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    /// The tags (key-value pairs) to associate with this resource.
    pub tags: Option<Value<Vec<work_group::Tag>>>,
    /// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the
    /// encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the
    /// workgroup, and the…
    pub work_group_configuration: Option<Value<work_group::WorkGroupConfiguration>>,
    /// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3
    /// where query results are stored, the encryption option, if any, used for query results, whether the Amazon
    /// CloudWatch Metrics…
    pub work_group_configuration_updates: Option<Value<work_group::WorkGroupConfigurationUpdates>>,
}

impl Lower for WorkGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RecursiveDeleteOption", self.recursive_delete_option);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("WorkGroupConfiguration", self.work_group_configuration);
        to.set("WorkGroupConfigurationUpdates", self.work_group_configuration_updates);
    }
}

impl Level1 for WorkGroup {
    const TYPE: &'static str = "AWS::Athena::WorkGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkGroup> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time the workgroup was created, as a UNIX timestamp in seconds. For example: `1582761016`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than
    /// Auto, the effective engine version is the same as the engine version that the user requested.
    pub fn work_group_configuration_engine_version_effective_engine_version(self) -> Value<String> {
        self.attribute("WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion")
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than
    /// Auto, the effective engine version is the same as the engine version that the user requested.
    pub fn work_group_configuration_updates_engine_version_effective_engine_version(self) -> Value<String> {
        self.attribute("WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion")
    }
}

/// What [`WorkGroup`] is made of.
pub mod work_group {
    use super::*;

    /// `Tag` of `AWS::Athena::WorkGroup`.
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

    /// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the
    /// encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the
    /// workgroup, and the…
    #[derive(Clone, Debug, Default)]
    pub struct WorkGroupConfiguration {
        /// Specifies a user defined JSON string that is passed to the session engine.
        pub additional_configuration: Option<Value<String>>,
        /// The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan. No default is
        /// defined.
        ///
        /// At least 10000000.
        pub bytes_scanned_cutoff_per_query: Option<Value<i64>>,
        /// Specifies the KMS key that is used to encrypt the user's data stores in Athena. This setting does not apply to
        /// Athena SQL workgroups.
        pub customer_content_encryption_configuration: Option<Value<CustomerContentEncryptionConfiguration>>,
        /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side
        /// settings are used.
        pub enforce_work_group_configuration: Option<Value<bool>>,
        /// The engine configuration for running queries.
        pub engine_configuration: Option<Value<EngineConfiguration>>,
        /// The engine version that all queries running on the workgroup use.
        pub engine_version: Option<Value<EngineVersion>>,
        /// Role used to access user resources in an Athena for Apache Spark session. This property applies only to
        /// Spark-enabled workgroups in Athena.
        pub execution_role: Option<Value<String>>,
        /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled;
        /// whether encryption configuration, if any, is used for encrypting query results.
        pub managed_query_results_configuration: Option<Value<ManagedQueryResultsConfiguration>>,
        /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon
        /// CloudWatch log groups etc.
        pub monitoring_configuration: Option<Value<MonitoringConfiguration>>,
        /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
        pub publish_cloud_watch_metrics_enabled: Option<Value<bool>>,
        /// If set to `true`, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in
        /// queries.
        pub requester_pays_enabled: Option<Value<bool>>,
        /// Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for
        /// query results.
        pub result_configuration: Option<Value<ResultConfiguration>>,
    }

    impl Lower for WorkGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalConfiguration", self.additional_configuration);
            to.set("BytesScannedCutoffPerQuery", self.bytes_scanned_cutoff_per_query);
            to.set("CustomerContentEncryptionConfiguration", self.customer_content_encryption_configuration);
            to.set("EnforceWorkGroupConfiguration", self.enforce_work_group_configuration);
            to.set("EngineConfiguration", self.engine_configuration);
            to.set("EngineVersion", self.engine_version);
            to.set("ExecutionRole", self.execution_role);
            to.set("ManagedQueryResultsConfiguration", self.managed_query_results_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
            to.set("PublishCloudWatchMetricsEnabled", self.publish_cloud_watch_metrics_enabled);
            to.set("RequesterPaysEnabled", self.requester_pays_enabled);
            to.set("ResultConfiguration", self.result_configuration);
        }
    }

    /// Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena. When an AWS
    /// managed key is used, this value is null.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerContentEncryptionConfiguration {
        /// The customer managed KMS key that is used to encrypt the user's data stores in Athena.
        ///
        /// Required.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for CustomerContentEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKey", self.kms_key);
        }
    }

    /// The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units
    /// (DPU) that queries should use when running in provisioned capacity.
    #[derive(Clone, Debug, Default)]
    pub struct EngineConfiguration {
        /// Contains additional notebook engine `MAP<string, string>` parameter mappings in the form of key-value pairs.
        pub additional_configs: Option<Value<BTreeMap<String, String>>>,
        /// The configuration classifications that can be specified for the engine.
        pub classifications: Option<Value<Vec<Classification>>>,
        /// The number of DPUs to use for the coordinator. A coordinator is a special executor that orchestrates processing
        /// work and manages other executors in a notebook session.
        pub coordinator_dpu_size: Option<Value<i64>>,
        /// The default number of DPUs to use for executors. An executor is the smallest unit of compute that a notebook
        /// session can request from Athena.
        pub default_executor_dpu_size: Option<Value<i64>>,
        /// The maximum number of DPUs that can run concurrently.
        pub max_concurrent_dpus: Option<Value<i64>>,
        /// Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and
        /// general Spark tuning.
        pub spark_properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for EngineConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalConfigs", self.additional_configs);
            to.set("Classifications", self.classifications);
            to.set("CoordinatorDpuSize", self.coordinator_dpu_size);
            to.set("DefaultExecutorDpuSize", self.default_executor_dpu_size);
            to.set("MaxConcurrentDpus", self.max_concurrent_dpus);
            to.set("SparkProperties", self.spark_properties);
        }
    }

    /// A classification refers to a set of specific configurations.
    #[derive(Clone, Debug, Default)]
    pub struct Classification {
        /// The name of the configuration classification.
        pub name: Option<Value<String>>,
        /// A set of properties specified within a configuration classification.
        pub properties: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for Classification {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Properties", self.properties);
        }
    }

    /// The Athena engine version for running queries, or the PySpark engine version for running sessions.
    #[derive(Clone, Debug, Default)]
    pub struct EngineVersion {
        /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than
        /// Auto, the effective engine version is the same as the engine version that the user requested.
        pub effective_engine_version: Option<Value<String>>,
        /// The engine version requested by the user. Possible values are determined by the output of `ListEngineVersions`,
        /// including AUTO.
        pub selected_engine_version: Option<Value<String>>,
    }

    impl Lower for EngineVersion {
        fn fields(self, to: &mut Fields) {
            to.set("EffectiveEngineVersion", self.effective_engine_version);
            to.set("SelectedEngineVersion", self.selected_engine_version);
        }
    }

    /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled;
    /// whether encryption configuration, if any, is used for encrypting query results.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedQueryResultsConfiguration {
        /// If set to true, allows you to store query results in Athena owned storage. If set to false, workgroup member
        /// stores query results in location specified under `ResultConfiguration$OutputLocation`.
        pub enabled: Option<Value<bool>>,
        /// If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option
        /// (for example, SSE\_KMS or CSE\_KMS) and key information.
        pub encryption_configuration: Option<Value<ManagedStorageEncryptionConfiguration>>,
    }

    impl Lower for ManagedQueryResultsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("EncryptionConfiguration", self.encryption_configuration);
        }
    }

    /// Indicates the encryption configuration for Athena Managed Storage. If not setting this field, Managed Storage
    /// will encrypt the query results with Athena's encryption key.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedStorageEncryptionConfiguration {
        /// For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for ManagedStorageEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKey", self.kms_key);
        }
    }

    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon
    /// CloudWatch log groups etc.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringConfiguration {
        /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
        pub cloud_watch_logging_configuration: Option<Value<CloudWatchLoggingConfiguration>>,
        /// Configuration settings for managed log persistence.
        pub managed_logging_configuration: Option<Value<ManagedLoggingConfiguration>>,
        /// Configuration settings for delivering logs to Amazon S3 buckets.
        pub s3_logging_configuration: Option<Value<S3LoggingConfiguration>>,
    }

    impl Lower for MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLoggingConfiguration", self.cloud_watch_logging_configuration);
            to.set("ManagedLoggingConfiguration", self.managed_logging_configuration);
            to.set("S3LoggingConfiguration", self.s3_logging_configuration);
        }
    }

    /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLoggingConfiguration {
        /// Enables CloudWatch logging.
        pub enabled: Option<Value<bool>>,
        /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
        pub log_group: Option<Value<String>>,
        /// Prefix for the CloudWatch log stream name.
        pub log_stream_name_prefix: Option<Value<String>>,
        /// The types of logs that you want to publish to CloudWatch.
        pub log_types: Option<Value<BTreeMap<String, Vec<String>>>>,
    }

    impl Lower for CloudWatchLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("LogGroup", self.log_group);
            to.set("LogStreamNamePrefix", self.log_stream_name_prefix);
            to.set("LogTypes", self.log_types);
        }
    }

    /// Configuration settings for delivering logs to Amazon S3 buckets.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedLoggingConfiguration {
        /// Enables mamanged log persistence.
        pub enabled: Option<Value<bool>>,
        /// The KMS key ARN to encrypt the logs stored in managed log persistence.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for ManagedLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// Configuration settings for delivering logs to Amazon S3 buckets.
    #[derive(Clone, Debug, Default)]
    pub struct S3LoggingConfiguration {
        /// Enables S3 log delivery.
        pub enabled: Option<Value<bool>>,
        /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
        pub kms_key: Option<Value<String>>,
        /// The Amazon S3 destination URI for log publishing.
        pub log_location: Option<Value<String>>,
    }

    impl Lower for S3LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("KmsKey", self.kms_key);
            to.set("LogLocation", self.log_location);
        }
    }

    /// The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used
    /// for query and calculation results.
    #[derive(Clone, Debug, Default)]
    pub struct ResultConfiguration {
        /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results. Currently the
        /// only supported canned ACL is `BUCKET_OWNER_FULL_CONTROL`.
        pub acl_configuration: Option<Value<AclConfiguration>>,
        /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or
        /// `CSE_KMS` ) and key information.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// The account ID that you expect to be the owner of the Amazon S3 bucket specified by
        /// `ResultConfiguration:OutputLocation`.
        pub expected_bucket_owner: Option<Value<String>>,
        /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`.
        pub output_location: Option<Value<String>>,
    }

    impl Lower for ResultConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AclConfiguration", self.acl_configuration);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
            to.set("OutputLocation", self.output_location);
        }
    }

    /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results, including
    /// data files inserted by Athena as the result of statements like CTAS or INSERT INTO.
    #[derive(Clone, Debug, Default)]
    pub struct AclConfiguration {
        /// The Amazon S3 canned ACL that Athena should specify when storing query results, including data files inserted by
        /// Athena as the result of statements like CTAS or INSERT INTO.
        ///
        /// Required. One of `BUCKET_OWNER_FULL_CONTROL`.
        pub s3_acl_option: Option<Value<String>>,
    }

    impl Lower for AclConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3AclOption", self.s3_acl_option);
        }
    }

    /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or
    /// `CSE_KMS` ) and key information.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( `SSE_S3` ), server-side
        /// encryption with KMS-managed keys ( `SSE_KMS` ), or client-side encryption with KMS-managed keys ( `CSE_KMS` ) is
        /// used.
        ///
        /// Required. One of `SSE_S3`, `SSE_KMS`, `CSE_KMS`.
        pub encryption_option: Option<Value<String>>,
        /// For `SSE_KMS` and `CSE_KMS`, this is the KMS key ARN or ID.
        pub kms_key: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionOption", self.encryption_option);
            to.set("KmsKey", self.kms_key);
        }
    }

    /// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3
    /// where query results are stored, the encryption option, if any, used for query results, whether the Amazon
    /// CloudWatch Metrics…
    #[derive(Clone, Debug, Default)]
    pub struct WorkGroupConfigurationUpdates {
        /// Additional Configuration that are passed to Athena Spark Calculations running in this workgroup.
        pub additional_configuration: Option<Value<String>>,
        /// The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan.
        ///
        /// At least 10000000.
        pub bytes_scanned_cutoff_per_query: Option<Value<i64>>,
        /// Indicates the KMS key for encrypting notebook content.
        pub customer_content_encryption_configuration: Option<Value<CustomerContentEncryptionConfiguration>>,
        /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side
        /// settings are used.
        pub enforce_work_group_configuration: Option<Value<bool>>,
        /// The engine configuration for running queries.
        pub engine_configuration: Option<Value<EngineConfiguration>>,
        /// The Athena engine version for running queries.
        pub engine_version: Option<Value<EngineVersion>>,
        /// The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled
        /// workgroups.
        pub execution_role: Option<Value<String>>,
        /// The configuration for the managed query results and encryption option. ResultConfiguration and
        /// ManagedQueryResultsConfiguration cannot be set at the same time.
        pub managed_query_results_configuration: Option<Value<ManagedQueryResultsConfiguration>>,
        /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon
        /// CloudWatch log groups etc.
        pub monitoring_configuration: Option<Value<MonitoringConfiguration>>,
        /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
        pub publish_cloud_watch_metrics_enabled: Option<Value<bool>>,
        /// Indicates that the data usage control limit per query is removed.
        pub remove_bytes_scanned_cutoff_per_query: Option<Value<bool>>,
        pub remove_customer_content_encryption_configuration: Option<Value<bool>>,
        /// If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries.
        pub requester_pays_enabled: Option<Value<bool>>,
        /// The result configuration information about the queries in this workgroup that will be updated. Includes the
        /// updated results location and an updated option for encrypting query results.
        pub result_configuration_updates: Option<Value<ResultConfigurationUpdates>>,
    }

    impl Lower for WorkGroupConfigurationUpdates {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalConfiguration", self.additional_configuration);
            to.set("BytesScannedCutoffPerQuery", self.bytes_scanned_cutoff_per_query);
            to.set("CustomerContentEncryptionConfiguration", self.customer_content_encryption_configuration);
            to.set("EnforceWorkGroupConfiguration", self.enforce_work_group_configuration);
            to.set("EngineConfiguration", self.engine_configuration);
            to.set("EngineVersion", self.engine_version);
            to.set("ExecutionRole", self.execution_role);
            to.set("ManagedQueryResultsConfiguration", self.managed_query_results_configuration);
            to.set("MonitoringConfiguration", self.monitoring_configuration);
            to.set("PublishCloudWatchMetricsEnabled", self.publish_cloud_watch_metrics_enabled);
            to.set("RemoveBytesScannedCutoffPerQuery", self.remove_bytes_scanned_cutoff_per_query);
            to.set(
                "RemoveCustomerContentEncryptionConfiguration",
                self.remove_customer_content_encryption_configuration,
            );
            to.set("RequesterPaysEnabled", self.requester_pays_enabled);
            to.set("ResultConfigurationUpdates", self.result_configuration_updates);
        }
    }

    /// The information about the updates in the query results, such as output location and encryption configuration for
    /// the query results.
    #[derive(Clone, Debug, Default)]
    pub struct ResultConfigurationUpdates {
        /// The ACL configuration for the query results.
        pub acl_configuration: Option<Value<AclConfiguration>>,
        /// The encryption configuration for the query results.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by . If set, Athena uses
        /// the value for `ExpectedBucketOwner` when it makes Amazon S3 calls to your specified output location.
        pub expected_bucket_owner: Option<Value<String>>,
        /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/`.
        pub output_location: Option<Value<String>>,
        /// If set to `true`, indicates that the previously-specified ACL configuration for queries in this workgroup should
        /// be ignored and set to null.
        pub remove_acl_configuration: Option<Value<bool>>,
        /// If set to "true", indicates that the previously-specified encryption configuration (also known as the
        /// client-side setting) for queries in this workgroup should be ignored and set to null.
        pub remove_encryption_configuration: Option<Value<bool>>,
        /// If set to "true", removes the AWS account ID previously specified for .
        pub remove_expected_bucket_owner: Option<Value<bool>>,
        /// If set to "true", indicates that the previously-specified query results location (also known as a client-side
        /// setting) for queries in this workgroup should be ignored and set to null.
        pub remove_output_location: Option<Value<bool>>,
    }

    impl Lower for ResultConfigurationUpdates {
        fn fields(self, to: &mut Fields) {
            to.set("AclConfiguration", self.acl_configuration);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("ExpectedBucketOwner", self.expected_bucket_owner);
            to.set("OutputLocation", self.output_location);
            to.set("RemoveAclConfiguration", self.remove_acl_configuration);
            to.set("RemoveEncryptionConfiguration", self.remove_encryption_configuration);
            to.set("RemoveExpectedBucketOwner", self.remove_expected_bucket_owner);
            to.set("RemoveOutputLocation", self.remove_output_location);
        }
    }
}
