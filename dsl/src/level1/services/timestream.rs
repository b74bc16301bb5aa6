//! `AWS::Timestream`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Timestream::Database`.
///
/// Creates a new Timestream database. If the AWS key is not specified, the database will be encrypted with a
/// Timestream managed AWS key located in your account.
///
/// Its ARN: `arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}`.
#[derive(Clone, Debug, Default)]
pub struct Database {
    /// The name of the Timestream database.
    ///
    /// A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// The identifier of the AWS key used to encrypt the data stored in the database.
    ///
    /// 1 to 2048 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The tags to add to the database.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<database::Tag>>>,
}

impl Lower for Database {
    fn fields(self, to: &mut Fields) {
        to.set("DatabaseName", self.database_name);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Database {
    const TYPE: &'static str = "AWS::Timestream::Database";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Database> {
    /// `Ref`: its `DatabaseName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The `arn` of the database.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Database`] is made of.
pub mod database {
    use super::*;

    /// You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize
    /// those resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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

/// `AWS::Timestream::InfluxDBBackup`.
///
/// Resource type definition for AWS::Timestream::InfluxDBBackup. An on-demand backup of an Amazon Timestream for
/// InfluxDB DB instance or DB cluster.
#[derive(Clone, Debug, Default)]
pub struct InfluxDBBackup {
    /// The id of the DB instance or DB cluster to back up.
    ///
    /// Required. 3 to 64 characters. A change replaces the resource.
    pub db_resource_id: Option<Value<String>>,
    /// The name of the backup. Must be unique within the account and region.
    ///
    /// Required. 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The number of days to retain the backup. Valid values are 1 to 3650.
    ///
    /// 1 to 3650. A change replaces the resource.
    pub retention_days: Option<Value<i64>>,
    /// A list of key-value pairs to associate with the backup.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<influx_db_backup::Tag>>>,
}

impl Lower for InfluxDBBackup {
    fn fields(self, to: &mut Fields) {
        to.set("DbResourceId", self.db_resource_id);
        to.set("Name", self.name);
        to.set("RetentionDays", self.retention_days);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InfluxDBBackup {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBBackup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InfluxDBBackup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AllocatedStorage`.
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `ClusterConfiguration`.
    pub fn cluster_configuration(self) -> Value<Json> {
        self.attribute("ClusterConfiguration")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DbInstanceType`.
    pub fn db_instance_type(self) -> Value<String> {
        self.attribute("DbInstanceType")
    }

    /// The attribute `DbParameterGroupId`.
    pub fn db_parameter_group_id(self) -> Value<String> {
        self.attribute("DbParameterGroupId")
    }

    /// The attribute `DbStorageType`.
    pub fn db_storage_type(self) -> Value<String> {
        self.attribute("DbStorageType")
    }

    /// The attribute `DeploymentType`.
    pub fn deployment_type(self) -> Value<String> {
        self.attribute("DeploymentType")
    }

    /// The attribute `EngineType`.
    pub fn engine_type(self) -> Value<String> {
        self.attribute("EngineType")
    }

    /// The attribute `ExpiresAfter`.
    pub fn expires_after(self) -> Value<String> {
        self.attribute("ExpiresAfter")
    }

    /// The attribute `FailoverMode`.
    pub fn failover_mode(self) -> Value<String> {
        self.attribute("FailoverMode")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `InfluxAuthParametersSecretArn`.
    pub fn influx_auth_parameters_secret_arn(self) -> Value<Arn> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The attribute `KmsKeyId`.
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The attribute `LogDeliveryConfiguration`.
    pub fn log_delivery_configuration(self) -> Value<Json> {
        self.attribute("LogDeliveryConfiguration")
    }

    /// The attribute `MaintenanceSchedule`.
    pub fn maintenance_schedule(self) -> Value<Json> {
        self.attribute("MaintenanceSchedule")
    }

    /// The attribute `NetworkType`.
    pub fn network_type(self) -> Value<String> {
        self.attribute("NetworkType")
    }

    /// The attribute `Port`.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The attribute `PubliclyAccessible`.
    pub fn publicly_accessible(self) -> Value<bool> {
        self.attribute("PubliclyAccessible")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `Type`.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The attribute `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(self) -> Value<Vec<String>> {
        self.attribute("VpcSecurityGroupIds")
    }

    /// The attribute `VpcSubnetIds`.
    pub fn vpc_subnet_ids(self) -> Value<Vec<String>> {
        self.attribute("VpcSubnetIds")
    }
}

/// What [`InfluxDBBackup`] is made of.
pub mod influx_db_backup {
    use super::*;

    /// A key-value pair to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Timestream::InfluxDBCluster`.
///
/// The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster.
///
/// Its ARN: `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct InfluxDBCluster {
    /// The allocated storage for the InfluxDB cluster.
    ///
    /// 20 to 15360. A change replaces the resource.
    pub allocated_storage: Option<Value<i64>>,
    /// The bucket for the InfluxDB cluster.
    ///
    /// 2 to 64 characters. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// The compute instance of the InfluxDB cluster.
    ///
    /// One of `db.influx.medium`, `db.influx.large`, `db.influx.xlarge`, `db.influx.2xlarge`, `db.influx.4xlarge`,
    /// `db.influx.8xlarge`, `db.influx.12xlarge`, `db.influx.16xlarge`, `db.influx.24xlarge`.
    pub db_instance_type: Option<Value<String>>,
    /// The name of an existing InfluxDB parameter group.
    ///
    /// 3 to 64 characters.
    pub db_parameter_group_identifier: Option<Value<String>>,
    /// The storage type of the InfluxDB cluster.
    ///
    /// One of `InfluxIOIncludedT1`, `InfluxIOIncludedT2`, `InfluxIOIncludedT3`. A change replaces the resource.
    pub db_storage_type: Option<Value<String>>,
    /// Deployment type of the InfluxDB cluster.
    ///
    /// One of `MULTI_NODE_READ_REPLICAS`. A change replaces the resource.
    pub deployment_type: Option<Value<String>>,
    /// Failover mode of the InfluxDB cluster.
    ///
    /// One of `AUTOMATIC`, `NO_FAILOVER`.
    pub failover_mode: Option<Value<String>>,
    /// Configuration for sending logs to customer account from the InfluxDB cluster.
    pub log_delivery_configuration: Option<Value<influx_db_cluster::LogDeliveryConfiguration>>,
    /// The maintenance schedule for the InfluxDB cluster.
    pub maintenance_schedule: Option<Value<influx_db_cluster::MaintenanceSchedule>>,
    /// The unique name that is associated with the InfluxDB cluster.
    ///
    /// 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Network type of the InfluxDB cluster.
    ///
    /// One of `IPV4`, `DUAL`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The organization for the InfluxDB cluster.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub organization: Option<Value<String>>,
    /// The password for the InfluxDB cluster.
    ///
    /// 8 to 64 characters. A change replaces the resource.
    pub password: Option<Value<String>>,
    /// The port number on which InfluxDB accepts connections.
    ///
    /// 1024 to 65535.
    pub port: Option<Value<i64>>,
    /// Attach a public IP to the customer ENI.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// An arbitrary set of tags (key-value pairs) for this DB cluster.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<influx_db_cluster::Tag>>>,
    /// The username for the InfluxDB cluster.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub username: Option<Value<String>>,
    /// A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster.
    ///
    /// 1 to 5 items. A change replaces the resource.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
    /// A list of EC2 subnet IDs for this InfluxDB cluster.
    ///
    /// 1 to 3 items. A change replaces the resource.
    pub vpc_subnet_ids: Option<Value<Vec<String>>>,
}

impl Lower for InfluxDBCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatedStorage", self.allocated_storage);
        to.set("Bucket", self.bucket);
        to.set("DbInstanceType", self.db_instance_type);
        to.set("DbParameterGroupIdentifier", self.db_parameter_group_identifier);
        to.set("DbStorageType", self.db_storage_type);
        to.set("DeploymentType", self.deployment_type);
        to.set("FailoverMode", self.failover_mode);
        to.set("LogDeliveryConfiguration", self.log_delivery_configuration);
        to.set("MaintenanceSchedule", self.maintenance_schedule);
        to.set("Name", self.name);
        to.set("NetworkType", self.network_type);
        to.set("Organization", self.organization);
        to.set("Password", self.password);
        to.set("Port", self.port);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("Tags", self.tags);
        to.set("Username", self.username);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
        to.set("VpcSubnetIds", self.vpc_subnet_ids);
    }
}

impl Level1 for InfluxDBCluster {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InfluxDBCluster> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The connection endpoint for the InfluxDB cluster.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The engine type for the InfluxDB cluster.
    pub fn engine_type(self) -> Value<String> {
        self.attribute("EngineType")
    }

    /// The service generated unique identifier for InfluxDB cluster.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster.
    pub fn influx_auth_parameters_secret_arn(self) -> Value<Arn> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The timestamp of the next scheduled maintenance event.
    pub fn next_maintenance_time(self) -> Value<String> {
        self.attribute("NextMaintenanceTime")
    }

    /// The reader endpoint for the InfluxDB cluster.
    pub fn reader_endpoint(self) -> Value<String> {
        self.attribute("ReaderEndpoint")
    }

    /// Status of the InfluxDB cluster.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`InfluxDBCluster`] is made of.
pub mod influx_db_cluster {
    use super::*;

    /// Configuration for sending logs to customer account from the InfluxDB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryConfiguration {
        /// S3 configuration for sending logs to customer account from the InfluxDB cluster.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for LogDeliveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// S3 configuration for sending logs to customer account from the InfluxDB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The bucket name for logs to be sent from the InfluxDB cluster.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Specifies whether logging to customer specified bucket is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Enabled", self.enabled);
        }
    }

    /// The maintenance schedule for the InfluxDB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceSchedule {
        /// The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM.
        ///
        /// Required. 0 to 19 characters.
        pub preferred_maintenance_window: Option<Value<String>>,
        /// The IANA timezone identifier for the maintenance schedule.
        ///
        /// Required. 1 to 64 characters.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for MaintenanceSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
            to.set("Timezone", self.timezone);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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

/// `AWS::Timestream::InfluxDBInstance`.
///
/// A DB instance is an isolated database environment running in the cloud. It is the basic building block of Amazon
/// Timestream for InfluxDB.
///
/// Its ARN: `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct InfluxDBInstance {
    /// The amount of storage to allocate for your DB storage type in GiB (gibibytes).
    ///
    /// 20 to 16384.
    pub allocated_storage: Option<Value<i64>>,
    /// The name of the initial InfluxDB bucket. All InfluxDB data is stored in a bucket. A bucket combines the concept
    /// of a database and a retention period (the duration of time that each data point persists).
    ///
    /// 2 to 64 characters. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// The Timestream for InfluxDB DB instance type to run on.
    ///
    /// One of `db.influx.medium`, `db.influx.large`, `db.influx.xlarge`, `db.influx.2xlarge`, `db.influx.4xlarge`,
    /// `db.influx.8xlarge`, `db.influx.12xlarge`, `db.influx.16xlarge`, `db.influx.24xlarge`.
    pub db_instance_type: Option<Value<String>>,
    /// The name or id of the DB parameter group to assign to your DB instance. DB parameter groups specify how the
    /// database is configured.
    ///
    /// 3 to 64 characters.
    pub db_parameter_group_identifier: Option<Value<String>>,
    /// The Timestream for InfluxDB DB storage type to read and write InfluxDB data.
    ///
    /// One of `InfluxIOIncludedT1`, `InfluxIOIncludedT2`, `InfluxIOIncludedT3`.
    pub db_storage_type: Option<Value<String>>,
    /// Specifies whether the Timestream for InfluxDB is deployed as Single-AZ or with a MultiAZ Standby for High
    /// availability.
    ///
    /// One of `SINGLE_AZ`, `WITH_MULTIAZ_STANDBY`.
    pub deployment_type: Option<Value<String>>,
    /// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
    pub log_delivery_configuration: Option<Value<influx_db_instance::LogDeliveryConfiguration>>,
    /// The maintenance schedule for the InfluxDB instance.
    pub maintenance_schedule: Option<Value<influx_db_instance::MaintenanceSchedule>>,
    /// The name that uniquely identifies the DB instance when interacting with the Amazon Timestream for InfluxDB API
    /// and CLI commands.
    ///
    /// 3 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Network type of the InfluxDB Instance.
    ///
    /// One of `IPV4`, `DUAL`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// The name of the initial organization for the initial admin user in InfluxDB. An InfluxDB organization is a
    /// workspace for a group of users.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub organization: Option<Value<String>>,
    /// The password of the initial admin user created in InfluxDB. This password will allow you to access the InfluxDB
    /// UI to perform various administrative tasks and also use the InfluxDB CLI to create an operator token.
    ///
    /// 8 to 64 characters. A change replaces the resource.
    pub password: Option<Value<String>>,
    /// The port number on which InfluxDB accepts connections.
    ///
    /// 1024 to 65535.
    pub port: Option<Value<i64>>,
    /// Configures the DB instance with a public IP to facilitate access.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// A list of key-value pairs to associate with the DB instance.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<influx_db_instance::Tag>>>,
    /// The username of the initial admin user created in InfluxDB. Must start with a letter and can't end with a hyphen
    /// or contain two consecutive hyphens.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub username: Option<Value<String>>,
    /// A list of VPC security group IDs to associate with the DB instance.
    ///
    /// 1 to 5 items. A change replaces the resource.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
    /// A list of VPC subnet IDs to associate with the DB instance. Provide at least two VPC subnet IDs in different
    /// availability zones when deploying with a Multi-AZ standby.
    ///
    /// 1 to 3 items. A change replaces the resource.
    pub vpc_subnet_ids: Option<Value<Vec<String>>>,
}

impl Lower for InfluxDBInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatedStorage", self.allocated_storage);
        to.set("Bucket", self.bucket);
        to.set("DbInstanceType", self.db_instance_type);
        to.set("DbParameterGroupIdentifier", self.db_parameter_group_identifier);
        to.set("DbStorageType", self.db_storage_type);
        to.set("DeploymentType", self.deployment_type);
        to.set("LogDeliveryConfiguration", self.log_delivery_configuration);
        to.set("MaintenanceSchedule", self.maintenance_schedule);
        to.set("Name", self.name);
        to.set("NetworkType", self.network_type);
        to.set("Organization", self.organization);
        to.set("Password", self.password);
        to.set("Port", self.port);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("Tags", self.tags);
        to.set("Username", self.username);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
        to.set("VpcSubnetIds", self.vpc_subnet_ids);
    }
}

impl Level1 for InfluxDBInstance {
    const TYPE: &'static str = "AWS::Timestream::InfluxDBInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InfluxDBInstance> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the DB instance.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Availability Zone in which the DB instance resides.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The endpoint used to connect to InfluxDB. The default InfluxDB port is 8086.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// A service-generated unique identifier.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Secrets Manager secret containing the initial InfluxDB
    /// authorization parameters.
    pub fn influx_auth_parameters_secret_arn(self) -> Value<Arn> {
        self.attribute("InfluxAuthParametersSecretArn")
    }

    /// The timestamp of the next scheduled maintenance event.
    pub fn next_maintenance_time(self) -> Value<String> {
        self.attribute("NextMaintenanceTime")
    }

    /// Describes an Availability Zone in which the InfluxDB instance is located.
    pub fn secondary_availability_zone(self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// The status of the DB instance.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`InfluxDBInstance`] is made of.
pub mod influx_db_instance {
    use super::*;

    /// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct LogDeliveryConfiguration {
        /// Configuration for S3 bucket log delivery.
        ///
        /// Required.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for LogDeliveryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// Configuration for S3 bucket log delivery.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The bucket name of the customer S3 bucket.
        ///
        /// Required. 3 to 63 characters.
        pub bucket_name: Option<Value<String>>,
        /// Indicates whether log delivery to the S3 bucket is enabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("Enabled", self.enabled);
        }
    }

    /// The maintenance schedule for the InfluxDB instance.
    #[derive(Clone, Debug, Default)]
    pub struct MaintenanceSchedule {
        /// The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM.
        ///
        /// Required. 0 to 19 characters.
        pub preferred_maintenance_window: Option<Value<String>>,
        /// The IANA timezone identifier for the maintenance schedule.
        ///
        /// Required. 1 to 64 characters.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for MaintenanceSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
            to.set("Timezone", self.timezone);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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

/// `AWS::Timestream::ScheduledQuery`.
///
/// Create a scheduled query that will be run on your behalf at the configured schedule. Timestream assumes the
/// execution role provided as part of the `ScheduledQueryExecutionRoleArn` parameter to run the query.
///
/// Its ARN: `arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${scheduledQueryName}`.
#[derive(Clone, Debug, Default)]
pub struct ScheduledQuery {
    /// Using a ClientToken makes the call to CreateScheduledQuery idempotent, in other words, making the same request
    /// repeatedly will produce the same result.
    ///
    /// 32 to 128 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// Configuration for error reporting. Error reports will be generated when a problem is encountered when writing
    /// the query results.
    ///
    /// Required. A change replaces the resource.
    pub error_report_configuration: Option<Value<scheduled_query::ErrorReportConfiguration>>,
    /// The Amazon KMS key used to encrypt the scheduled query resource, at-rest. If the Amazon KMS key is not
    /// specified, the scheduled query resource will be encrypted with a Timestream owned Amazon KMS key.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Notification configuration for the scheduled query. A notification is sent by Timestream when a query run
    /// finishes, when the state is updated or when you delete it.
    ///
    /// Required. A change replaces the resource.
    pub notification_configuration: Option<Value<scheduled_query::NotificationConfiguration>>,
    /// The query string to run. Parameter names can be specified in the query string `@` character followed by an
    /// identifier.
    ///
    /// Required. 1 to 262144 characters. A change replaces the resource.
    pub query_string: Option<Value<String>>,
    /// Schedule configuration.
    ///
    /// Required. A change replaces the resource.
    pub schedule_configuration: Option<Value<scheduled_query::ScheduleConfiguration>>,
    /// The ARN for the IAM role that Timestream will assume when running the scheduled query.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub scheduled_query_execution_role_arn: Option<Value<String>>,
    /// A name for the query. Scheduled query names must be unique within each Region.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub scheduled_query_name: Option<Value<String>>,
    /// A list of key-value pairs to label the scheduled query.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<scheduled_query::Tag>>>,
    /// Scheduled query target store configuration.
    ///
    /// A change replaces the resource.
    pub target_configuration: Option<Value<scheduled_query::TargetConfiguration>>,
}

impl Lower for ScheduledQuery {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("ErrorReportConfiguration", self.error_report_configuration);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("NotificationConfiguration", self.notification_configuration);
        to.set("QueryString", self.query_string);
        to.set("ScheduleConfiguration", self.schedule_configuration);
        to.set("ScheduledQueryExecutionRoleArn", self.scheduled_query_execution_role_arn);
        to.set("ScheduledQueryName", self.scheduled_query_name);
        to.set("Tags", self.tags);
        to.set("TargetConfiguration", self.target_configuration);
    }
}

impl Level1 for ScheduledQuery {
    const TYPE: &'static str = "AWS::Timestream::ScheduledQuery";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScheduledQuery> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The `ARN` of the scheduled query.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The scheduled query error reporting configuration.
    pub fn sq_error_report_configuration(self) -> Value<String> {
        self.attribute("SQErrorReportConfiguration")
    }

    /// The KMS key used to encrypt the query resource, if a customer managed KMS key was provided.
    pub fn sq_kms_key_id(self) -> Value<String> {
        self.attribute("SQKmsKeyId")
    }

    /// The scheduled query name.
    pub fn sq_name(self) -> Value<String> {
        self.attribute("SQName")
    }

    /// The scheduled query notification configuration.
    pub fn sq_notification_configuration(self) -> Value<String> {
        self.attribute("SQNotificationConfiguration")
    }

    /// The scheduled query string..
    pub fn sq_query_string(self) -> Value<String> {
        self.attribute("SQQueryString")
    }

    /// The scheduled query schedule configuration.
    pub fn sq_schedule_configuration(self) -> Value<String> {
        self.attribute("SQScheduleConfiguration")
    }

    /// The ARN of the IAM role that will be used by Timestream to run the query.
    pub fn sq_scheduled_query_execution_role_arn(self) -> Value<Arn> {
        self.attribute("SQScheduledQueryExecutionRoleArn")
    }

    /// The configuration for query output.
    pub fn sq_target_configuration(self) -> Value<String> {
        self.attribute("SQTargetConfiguration")
    }
}

/// What [`ScheduledQuery`] is made of.
pub mod scheduled_query {
    use super::*;

    /// Configuration required for error reporting.
    #[derive(Clone, Debug, Default)]
    pub struct ErrorReportConfiguration {
        /// The S3 configuration for the error reports.
        ///
        /// Required. A change replaces the resource.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for ErrorReportConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// Details on S3 location for error reports that result from running a query.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// Name of the S3 bucket under which error reports will be created.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket_name: Option<Value<String>>,
        /// Encryption at rest options for the error reports. If no encryption option is specified, Timestream will choose
        /// SSE\_S3 as default.
        ///
        /// One of `SSE_S3`, `SSE_KMS`. A change replaces the resource.
        pub encryption_option: Option<Value<String>>,
        /// Prefix for the error report key. Timestream by default adds the following prefix to the error report path.
        ///
        /// 1 to 896 characters. A change replaces the resource.
        pub object_key_prefix: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("EncryptionOption", self.encryption_option);
            to.set("ObjectKeyPrefix", self.object_key_prefix);
        }
    }

    /// Notification configuration for a scheduled query. A notification is sent by Timestream when a scheduled query is
    /// created, its state is updated or when it is deleted.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationConfiguration {
        /// Details on SNS configuration.
        ///
        /// Required. A change replaces the resource.
        pub sns_configuration: Option<Value<SnsConfiguration>>,
    }

    impl Lower for NotificationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SnsConfiguration", self.sns_configuration);
        }
    }

    /// Details on SNS that are required to send the notification.
    #[derive(Clone, Debug, Default)]
    pub struct SnsConfiguration {
        /// SNS topic ARN that the scheduled query status notifications will be sent to.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for SnsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// Configuration of the schedule of the query.
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleConfiguration {
        /// An expression that denotes when to trigger the scheduled query run. This can be a cron expression or a rate
        /// expression.
        ///
        /// Required. 1 to 256 characters. A change replaces the resource.
        pub schedule_expression: Option<Value<String>>,
    }

    impl Lower for ScheduleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScheduleExpression", self.schedule_expression);
        }
    }

    /// A key-value pair to label the scheduled query.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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

    /// Configuration used for writing the output of a query.
    #[derive(Clone, Debug, Default)]
    pub struct TargetConfiguration {
        /// Configuration needed to write data into the Timestream database and table.
        ///
        /// Required. A change replaces the resource.
        pub timestream_configuration: Option<Value<TimestreamConfiguration>>,
    }

    impl Lower for TargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TimestreamConfiguration", self.timestream_configuration);
        }
    }

    /// Configuration to write data into Timestream database and table. This configuration allows the user to map the
    /// query result select columns into the destination table columns.
    #[derive(Clone, Debug, Default)]
    pub struct TimestreamConfiguration {
        /// Name of Timestream database to which the query result will be written.
        ///
        /// Required. A change replaces the resource.
        pub database_name: Option<Value<String>>,
        /// This is to allow mapping column(s) from the query result to the dimension in the destination table.
        ///
        /// Required. A change replaces the resource.
        pub dimension_mappings: Option<Value<Vec<DimensionMapping>>>,
        /// Name of the measure column. Also see `MultiMeasureMappings` and `MixedMeasureMappings` for how measure name
        /// properties on those relate to `MeasureNameColumn`.
        ///
        /// A change replaces the resource.
        pub measure_name_column: Option<Value<String>>,
        /// Specifies how to map measures to multi-measure records.
        ///
        /// At least 1 items. A change replaces the resource.
        pub mixed_measure_mappings: Option<Value<Vec<MixedMeasureMapping>>>,
        /// Multi-measure mappings.
        ///
        /// A change replaces the resource.
        pub multi_measure_mappings: Option<Value<MultiMeasureMappings>>,
        /// Name of Timestream table that the query result will be written to. The table should be within the same database
        /// that is provided in Timestream configuration.
        ///
        /// Required. A change replaces the resource.
        pub table_name: Option<Value<String>>,
        /// Column from query result that should be used as the time column in destination table. Column type for this
        /// should be TIMESTAMP.
        ///
        /// Required. A change replaces the resource.
        pub time_column: Option<Value<String>>,
    }

    impl Lower for TimestreamConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
            to.set("DimensionMappings", self.dimension_mappings);
            to.set("MeasureNameColumn", self.measure_name_column);
            to.set("MixedMeasureMappings", self.mixed_measure_mappings);
            to.set("MultiMeasureMappings", self.multi_measure_mappings);
            to.set("TableName", self.table_name);
            to.set("TimeColumn", self.time_column);
        }
    }

    /// This type is used to map column(s) from the query result to a dimension in the destination table.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionMapping {
        /// Type for the dimension: VARCHAR.
        ///
        /// Required. One of `VARCHAR`. A change replaces the resource.
        pub dimension_value_type: Option<Value<String>>,
        /// Column name from query result.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for DimensionMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionValueType", self.dimension_value_type);
            to.set("Name", self.name);
        }
    }

    /// MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi measures in
    /// the derived table.
    #[derive(Clone, Debug, Default)]
    pub struct MixedMeasureMapping {
        /// Refers to the value of measure\_name in a result row. This field is required if MeasureNameColumn is provided.
        ///
        /// A change replaces the resource.
        pub measure_name: Option<Value<String>>,
        /// Type of the value that is to be read from sourceColumn. If the mapping is for MULTI, use MeasureValueType.MULTI.
        ///
        /// Required. One of `BIGINT`, `BOOLEAN`, `DOUBLE`, `VARCHAR`, `MULTI`. A change replaces the resource.
        pub measure_value_type: Option<Value<String>>,
        /// Required when measureValueType is MULTI. Attribute mappings for MULTI value measures.
        ///
        /// At least 1 items. A change replaces the resource.
        pub multi_measure_attribute_mappings: Option<Value<Vec<MultiMeasureAttributeMapping>>>,
        /// This field refers to the source column from which measure-value is to be read for result materialization.
        ///
        /// A change replaces the resource.
        pub source_column: Option<Value<String>>,
        /// Target measure name to be used. If not provided, the target measure name by default would be measure-name if
        /// provided, or sourceColumn otherwise.
        ///
        /// A change replaces the resource.
        pub target_measure_name: Option<Value<String>>,
    }

    impl Lower for MixedMeasureMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MeasureName", self.measure_name);
            to.set("MeasureValueType", self.measure_value_type);
            to.set("MultiMeasureAttributeMappings", self.multi_measure_attribute_mappings);
            to.set("SourceColumn", self.source_column);
            to.set("TargetMeasureName", self.target_measure_name);
        }
    }

    /// Attribute mapping for MULTI value measures.
    #[derive(Clone, Debug, Default)]
    pub struct MultiMeasureAttributeMapping {
        /// Type of the attribute to be read from the source column.
        ///
        /// Required. One of `BIGINT`, `BOOLEAN`, `DOUBLE`, `VARCHAR`, `TIMESTAMP`. A change replaces the resource.
        pub measure_value_type: Option<Value<String>>,
        /// Source column from where the attribute value is to be read.
        ///
        /// Required. A change replaces the resource.
        pub source_column: Option<Value<String>>,
        /// Custom name to be used for attribute name in derived table. If not provided, source column name would be used.
        ///
        /// A change replaces the resource.
        pub target_multi_measure_attribute_name: Option<Value<String>>,
    }

    impl Lower for MultiMeasureAttributeMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MeasureValueType", self.measure_value_type);
            to.set("SourceColumn", self.source_column);
            to.set("TargetMultiMeasureAttributeName", self.target_multi_measure_attribute_name);
        }
    }

    /// Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided. MultiMeasureMappings can be used to
    /// ingest data as multi measures in the derived table.
    #[derive(Clone, Debug, Default)]
    pub struct MultiMeasureMappings {
        /// Required. Attribute mappings to be used for mapping query results to ingest data for multi-measure attributes.
        ///
        /// Required. At least 1 items. A change replaces the resource.
        pub multi_measure_attribute_mappings: Option<Value<Vec<MultiMeasureAttributeMapping>>>,
        /// The name of the target multi-measure name in the derived table. This input is required when measureNameColumn is
        /// not provided.
        ///
        /// A change replaces the resource.
        pub target_multi_measure_name: Option<Value<String>>,
    }

    impl Lower for MultiMeasureMappings {
        fn fields(self, to: &mut Fields) {
            to.set("MultiMeasureAttributeMappings", self.multi_measure_attribute_mappings);
            to.set("TargetMultiMeasureName", self.target_multi_measure_name);
        }
    }
}

/// `AWS::Timestream::Table`.
///
/// The CreateTable operation adds a new table to an existing database in your account. In an AWS account, table
/// names must be at least unique within each Region if they are in the same database.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The name of the Timestream database that contains this table.
    ///
    /// Required. A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// Contains properties to set on the table when enabling magnetic store writes.
    pub magnetic_store_write_properties: Option<Value<table::MagneticStoreWriteProperties>>,
    /// The retention duration for the memory store and magnetic store. This object has the following attributes.
    pub retention_properties: Option<Value<table::RetentionProperties>>,
    /// The schema of the table.
    pub schema: Option<Value<table::Schema>>,
    /// The name of the Timestream table.
    ///
    /// A change replaces the resource.
    pub table_name: Option<Value<String>>,
    /// The tags to add to the table.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<table::Tag>>>,
}

impl Lower for Table {
    fn fields(self, to: &mut Fields) {
        to.set("DatabaseName", self.database_name);
        to.set("MagneticStoreWriteProperties", self.magnetic_store_write_properties);
        to.set("RetentionProperties", self.retention_properties);
        to.set("Schema", self.schema);
        to.set("TableName", self.table_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Table {
    const TYPE: &'static str = "AWS::Timestream::Table";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Table> {
    /// `Ref`: `DatabaseName`, `TableName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The `arn` of the table.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the table.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Table`] is made of.
pub mod table {
    use super::*;

    /// The set of properties on a table for configuring magnetic store writes.
    #[derive(Clone, Debug, Default)]
    pub struct MagneticStoreWriteProperties {
        /// A flag to enable magnetic store writes.
        ///
        /// Required.
        pub enable_magnetic_store_writes: Option<Value<bool>>,
        /// The location to write error reports for records rejected asynchronously during magnetic store writes.
        pub magnetic_store_rejected_data_location: Option<Value<MagneticStoreRejectedDataLocation>>,
    }

    impl Lower for MagneticStoreWriteProperties {
        fn fields(self, to: &mut Fields) {
            to.set("EnableMagneticStoreWrites", self.enable_magnetic_store_writes);
            to.set("MagneticStoreRejectedDataLocation", self.magnetic_store_rejected_data_location);
        }
    }

    /// The location to write error reports for records rejected, asynchronously, during magnetic store writes.
    #[derive(Clone, Debug, Default)]
    pub struct MagneticStoreRejectedDataLocation {
        /// Configuration of an S3 location to write error reports for records rejected, asynchronously, during magnetic
        /// store writes.
        pub s3_configuration: Option<Value<S3Configuration>>,
    }

    impl Lower for MagneticStoreRejectedDataLocation {
        fn fields(self, to: &mut Fields) {
            to.set("S3Configuration", self.s3_configuration);
        }
    }

    /// The configuration that specifies an S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The bucket name of the customer S3 bucket.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
        /// The encryption option for the customer S3 location. Options are S3 server-side encryption with an S3 managed key
        /// or AWS managed key.
        ///
        /// Required.
        pub encryption_option: Option<Value<String>>,
        /// The AWS key ID for the customer S3 location when encrypting with an AWS managed key.
        pub kms_key_id: Option<Value<String>>,
        /// The object key preview for the customer S3 location.
        pub object_key_prefix: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
            to.set("EncryptionOption", self.encryption_option);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("ObjectKeyPrefix", self.object_key_prefix);
        }
    }

    /// Retention properties contain the duration for which your time-series data must be stored in the magnetic store
    /// and the memory store.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionProperties {
        /// The duration for which data must be stored in the magnetic store.
        pub magnetic_store_retention_period_in_days: Option<Value<String>>,
        /// The duration for which data must be stored in the memory store.
        pub memory_store_retention_period_in_hours: Option<Value<String>>,
    }

    impl Lower for RetentionProperties {
        fn fields(self, to: &mut Fields) {
            to.set("MagneticStoreRetentionPeriodInDays", self.magnetic_store_retention_period_in_days);
            to.set("MemoryStoreRetentionPeriodInHours", self.memory_store_retention_period_in_hours);
        }
    }

    /// A Schema specifies the expected data model of the table.
    #[derive(Clone, Debug, Default)]
    pub struct Schema {
        /// A non-empty list of partition keys defining the attributes used to partition the table data. The order of the
        /// list determines the partition hierarchy.
        ///
        /// At least 1 items.
        pub composite_partition_key: Option<Value<Vec<PartitionKey>>>,
    }

    impl Lower for Schema {
        fn fields(self, to: &mut Fields) {
            to.set("CompositePartitionKey", self.composite_partition_key);
        }
    }

    /// An attribute used in partitioning data in a table.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionKey {
        /// The level of enforcement for the specification of a dimension key in ingested records. Options are REQUIRED
        /// (dimension key must be specified) and OPTIONAL (dimension key does not have to be specified).
        ///
        /// One of `REQUIRED`, `OPTIONAL`.
        pub enforcement_in_record: Option<Value<String>>,
        /// The name of the attribute used for a dimension key.
        ///
        /// 1 to 2048 characters.
        pub name: Option<Value<String>>,
        /// The type of the partition key. Options are DIMENSION (dimension key) and MEASURE (measure key).
        ///
        /// Required. One of `DIMENSION`, `MEASURE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PartitionKey {
        fn fields(self, to: &mut Fields) {
            to.set("EnforcementInRecord", self.enforcement_in_record);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// You can use the Resource Tags property to apply tags to resources, which can help you identify and categorize
    /// those resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
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
