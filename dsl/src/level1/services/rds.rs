//! `AWS::RDS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::RDS::ClusterSnapshot`.
///
/// Creates a snapshot of a DB cluster.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}`.
#[derive(Clone, Debug, Default)]
pub struct ClusterSnapshot {
    /// The identifier of the DB cluster to create a snapshot for.
    ///
    /// Required. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The identifier for the DB cluster snapshot. Must contain from 1 to 63 letters, numbers, or hyphens. First
    /// character must be a letter.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub db_cluster_snapshot_identifier: Option<Value<String>>,
    /// The tags to be assigned to the DB cluster snapshot.
    pub tags: Option<Value<Vec<cluster_snapshot::Tag>>>,
}

impl Lower for ClusterSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBClusterSnapshotIdentifier", self.db_cluster_snapshot_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ClusterSnapshot {
    const TYPE: &'static str = "AWS::RDS::ClusterSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ClusterSnapshot> {
    /// `Ref`: its `DBClusterSnapshotArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The allocated storage size of the DB cluster snapshot in gibibytes (GiB).
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The list of Availability Zones where instances in the DB cluster snapshot can be restored.
    pub fn availability_zones(self) -> Value<Vec<String>> {
        self.attribute("AvailabilityZones")
    }

    /// The time when the DB cluster was created, in Universal Coordinated Time (UTC).
    pub fn cluster_create_time(self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// The Amazon Resource Name (ARN) for the DB cluster snapshot.
    pub fn db_cluster_snapshot_arn(self) -> Value<Arn> {
        self.attribute("DBClusterSnapshotArn")
    }

    /// The resource ID of the DB cluster that this DB cluster snapshot was created from.
    pub fn db_cluster_resource_id(self) -> Value<String> {
        self.attribute("DbClusterResourceId")
    }

    /// The name of the database engine for this DB cluster snapshot.
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The engine mode of the database engine for this DB cluster snapshot.
    pub fn engine_mode(self) -> Value<String> {
        self.attribute("EngineMode")
    }

    /// The version of the database engine for this DB cluster snapshot.
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// Indicates whether mapping of AWS IAM accounts to database accounts is enabled.
    pub fn iam_database_authentication_enabled(self) -> Value<bool> {
        self.attribute("IAMDatabaseAuthenticationEnabled")
    }

    /// If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot.
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// The license model information for this DB cluster snapshot.
    pub fn license_model(self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// The master username for this DB cluster snapshot.
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The port that the DB cluster was listening on at the time of the snapshot.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The time when the snapshot was taken, in Universal Coordinated Time (UTC).
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The type of the DB cluster snapshot.
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of this DB cluster snapshot.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Indicates whether the DB cluster snapshot is encrypted.
    pub fn storage_encrypted(self) -> Value<bool> {
        self.attribute("StorageEncrypted")
    }

    /// The VPC ID associated with the DB cluster snapshot.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`ClusterSnapshot`] is made of.
pub mod cluster_snapshot {
    use super::*;

    /// `Tag` of `AWS::RDS::ClusterSnapshot`.
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

/// `AWS::RDS::CustomDBEngineVersion`.
///
/// Creates a custom DB engine version (CEV).
#[derive(Clone, Debug, Default)]
pub struct CustomDBEngineVersion {
    /// A change replaces the resource.
    pub database_installation_files: Option<Value<Vec<String>>>,
    /// The name of an Amazon S3 bucket that contains database installation files for your CEV. For example, a valid
    /// bucket name is `my-custom-installation-files`.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub database_installation_files_s3_bucket_name: Option<Value<String>>,
    /// The Amazon S3 directory that contains the database installation files for your CEV. For example, a valid bucket
    /// name is `123456789012/cev1`.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub database_installation_files_s3_prefix: Option<Value<String>>,
    /// An optional description of your CEV.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The database engine to use for your custom engine version (CEV).
    ///
    /// Required. 1 to 35 characters. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The name of your CEV. The name format is `major version.customized_string`. For example, a valid CEV name is
    /// `19.my_cev1`.
    ///
    /// Required. 1 to 60 characters. A change replaces the resource.
    pub engine_version: Option<Value<String>>,
    /// A value that indicates the ID of the AMI.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub image_id: Option<Value<String>>,
    /// The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for RDS Custom, but
    /// optional for Amazon RDS.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The CEV manifest, which is a JSON document that describes the installation.zip files stored in Amazon S3.
    ///
    /// 1 to 51000 characters. A change replaces the resource.
    pub manifest: Option<Value<String>>,
    /// The ARN of a CEV to use as a source for creating a new CEV. You can specify a different Amazon Machine Imagine
    /// (AMI) by using either `Source` or `UseAwsProvidedLatestImage`.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub source_custom_db_engine_version_identifier: Option<Value<String>>,
    /// A value that indicates the status of a custom engine version (CEV).
    ///
    /// One of `available`, `inactive`, `inactive-except-restore`, `pending-validation`.
    pub status: Option<Value<String>>,
    /// A list of tags. For more information, see Tagging Amazon RDS Resources in the \*Amazon RDS User Guide.\*.
    pub tags: Option<Value<Vec<custom_db_engine_version::Tag>>>,
    /// Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. If you specify
    /// `UseAwsProvidedLatestImage`, you can't also specify `ImageId`.
    ///
    /// A change replaces the resource.
    pub use_aws_provided_latest_image: Option<Value<bool>>,
}

impl Lower for CustomDBEngineVersion {
    fn fields(self, to: &mut Fields) {
        to.set("DatabaseInstallationFiles", self.database_installation_files);
        to.set("DatabaseInstallationFilesS3BucketName", self.database_installation_files_s3_bucket_name);
        to.set("DatabaseInstallationFilesS3Prefix", self.database_installation_files_s3_prefix);
        to.set("Description", self.description);
        to.set("Engine", self.engine);
        to.set("EngineVersion", self.engine_version);
        to.set("ImageId", self.image_id);
        to.set("KMSKeyId", self.kms_key_id);
        to.set("Manifest", self.manifest);
        to.set("SourceCustomDbEngineVersionIdentifier", self.source_custom_db_engine_version_identifier);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("UseAwsProvidedLatestImage", self.use_aws_provided_latest_image);
    }
}

impl Level1 for CustomDBEngineVersion {
    const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomDBEngineVersion> {
    /// `Ref`: `Engine`, `EngineVersion`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the custom engine version.
    pub fn db_engine_version_arn(self) -> Value<Arn> {
        self.attribute("DBEngineVersionArn")
    }
}

/// What [`CustomDBEngineVersion`] is made of.
pub mod custom_db_engine_version {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBCluster`.
///
/// The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct DBCluster {
    /// The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster.
    pub allocated_storage: Option<Value<i64>>,
    /// Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB cluster.
    ///
    /// 0 to 15 items.
    pub associated_roles: Option<Value<Vec<db_cluster::DBClusterRole>>>,
    /// Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance
    /// window.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// A list of Availability Zones (AZs) where instances in the DB cluster can be created. For information on AWS
    /// Regions and Availability Zones, see Choosing the Regions and Availability Zones in the \*Amazon Aurora User
    /// Guide\*.
    ///
    /// Some changes replace the resource.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// The target backtrack window, in seconds. To disable backtracking, set this value to `0`.
    ///
    /// At least 0.
    pub backtrack_window: Option<Value<i64>>,
    /// The number of days for which automated backups are retained.
    ///
    /// 1 to 35.
    pub backup_retention_period: Option<Value<i64>>,
    /// Specifies the scalability mode of the Aurora DB cluster. When set to `limitless`, the cluster operates as an
    /// Aurora Limitless Database, allowing you to create a DB shard group for horizontal scaling (sharding)
    /// capabilities.
    ///
    /// One of `limitless`, `standard`. A change replaces the resource.
    pub cluster_scalability_type: Option<Value<String>>,
    /// A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. The default
    /// is not to copy them.
    pub copy_tags_to_snapshot: Option<Value<bool>>,
    /// The DB cluster identifier. This parameter is stored as a lowercase string.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example `db.m6gd.xlarge`.
    pub db_cluster_instance_class: Option<Value<String>>,
    /// The name of the DB cluster parameter group to associate with this DB cluster.
    pub db_cluster_parameter_group_name: Option<Value<String>>,
    /// The name of the DB parameter group to apply to all instances of the DB cluster.
    pub db_instance_parameter_group_name: Option<Value<String>>,
    /// A DB subnet group that you want to associate with this DB cluster.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// Reserved for future use.
    ///
    /// A change replaces the resource.
    pub db_system_id: Option<Value<String>>,
    /// The mode of Database Insights to enable for the DB cluster.
    ///
    /// One of `advanced`, `standard`.
    pub database_insights_mode: Option<Value<String>>,
    /// The name of your database. If you don't provide a name, then Amazon RDS won't create a database in this DB
    /// cluster.
    ///
    /// A change replaces the resource.
    pub database_name: Option<Value<String>>,
    /// Specifies whether to remove automated backups immediately after the DB cluster is deleted. This parameter isn't
    /// case-sensitive.
    pub delete_automated_backups: Option<Value<bool>>,
    /// A value that indicates whether the DB cluster has deletion protection enabled. The database can't be deleted
    /// when deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// Indicates the directory ID of the Active Directory to create the DB cluster.
    pub domain: Option<Value<String>>,
    /// Specifies the name of the IAM role to use when making API calls to the Directory Service.
    pub domain_iam_role_name: Option<Value<String>>,
    /// The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on
    /// the DB engine being used.
    pub enable_cloudwatch_logs_exports: Option<Value<Vec<String>>>,
    /// Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global
    /// cluster (Aurora global database).
    pub enable_global_write_forwarding: Option<Value<bool>>,
    /// Specifies whether to enable the HTTP endpoint for the DB cluster. By default, the HTTP endpoint isn't enabled.
    pub enable_http_endpoint: Option<Value<bool>>,
    /// A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to
    /// database accounts.
    pub enable_iam_database_authentication: Option<Value<bool>>,
    /// Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster.
    pub enable_local_write_forwarding: Option<Value<bool>>,
    /// The name of the database engine to be used for this DB cluster.
    ///
    /// Some changes replace the resource.
    pub engine: Option<Value<String>>,
    /// The life cycle type for this DB cluster.
    pub engine_lifecycle_support: Option<Value<String>>,
    /// The DB engine mode of the DB cluster, either `provisioned` or `serverless`.
    ///
    /// A change replaces the resource.
    pub engine_mode: Option<Value<String>>,
    /// The version number of the database engine to use.
    pub engine_version: Option<Value<String>>,
    /// If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary
    /// member in the global database cluster, specify the global cluster ID of the global database cluster.
    ///
    /// 0 to 63 characters. Some changes replace the resource.
    pub global_cluster_identifier: Option<Value<String>>,
    /// The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB
    /// instance in the Multi-AZ DB cluster.
    pub iops: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB
    /// cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// Specifies whether to manage the master user password with AWS Secrets Manager.
    pub manage_master_user_password: Option<Value<bool>>,
    /// Specifies the authentication type for the master user. With IAM master user authentication, you can configure
    /// the master DB user with IAM database authentication when you create a DB cluster.
    ///
    /// One of `iam-db-auth`, `password`.
    pub master_user_authentication_type: Option<Value<String>>,
    /// The master password for the DB instance.
    pub master_user_password: Option<Value<String>>,
    /// The secret managed by RDS in AWS Secrets Manager for the master user password.
    pub master_user_secret: Option<Value<db_cluster::MasterUserSecret>>,
    /// The name of the master user for the DB cluster.
    ///
    /// At least 1 characters. Some changes replace the resource.
    pub master_username: Option<Value<String>>,
    /// The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster.
    pub monitoring_interval: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to Amazon
    /// CloudWatch Logs.
    pub monitoring_role_arn: Option<Value<String>>,
    /// The network type of the DB cluster.
    pub network_type: Option<Value<String>>,
    /// Specifies whether to turn on Performance Insights for the DB cluster.
    pub performance_insights_enabled: Option<Value<bool>>,
    /// The AWS KMS key identifier for encryption of Performance Insights data.
    pub performance_insights_kms_key_id: Option<Value<String>>,
    /// The number of days to retain Performance Insights data. When creating a DB cluster without enabling Performance
    /// Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod`.
    pub performance_insights_retention_period: Option<Value<i64>>,
    /// The port number on which the DB instances in the DB cluster accept connections.
    pub port: Option<Value<i64>>,
    /// The daily time range during which automated backups are created. For more information, see Backup Window in the
    /// \*Amazon Aurora User Guide.\*.
    pub preferred_backup_window: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    pub preferred_maintenance_window: Option<Value<String>>,
    /// Specifies whether the DB cluster is publicly accessible.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a read
    /// replica.
    pub replication_source_identifier: Option<Value<String>>,
    /// The date and time to restore the DB cluster to.
    ///
    /// A change replaces the resource.
    pub restore_to_time: Option<Value<String>>,
    /// The type of restore to be performed. You can specify one of the following values.
    ///
    /// A change replaces the resource.
    pub restore_type: Option<Value<String>>,
    /// The scaling configuration of an Aurora Serverless v1 DB cluster.
    pub scaling_configuration: Option<Value<db_cluster::ScalingConfiguration>>,
    /// The scaling configuration of an Aurora Serverless V2 DB cluster.
    pub serverless_v2_scaling_configuration: Option<Value<db_cluster::ServerlessV2ScalingConfiguration>>,
    /// The identifier for the DB snapshot or DB cluster snapshot to restore from.
    ///
    /// A change replaces the resource.
    pub snapshot_identifier: Option<Value<String>>,
    /// When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to restore.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// The resource ID of the source DB cluster from which to restore.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_resource_id: Option<Value<String>>,
    /// The AWS Region which contains the source DB cluster when replicating a DB cluster. For example, `us-east-1`.
    ///
    /// A change replaces the resource.
    pub source_region: Option<Value<String>>,
    /// Indicates whether the DB cluster is encrypted.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// The storage type to associate with the DB cluster.
    pub storage_type: Option<Value<String>>,
    /// Tags to assign to the DB cluster.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_cluster::Tag>>>,
    /// A value that indicates whether to restore the DB cluster to the latest restorable backup time. By default, the
    /// DB cluster is not restored to the latest restorable backup time.
    ///
    /// A change replaces the resource.
    pub use_latest_restorable_time: Option<Value<bool>>,
    /// A list of EC2 VPC security groups to associate with this DB cluster.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
}

impl Lower for DBCluster {
    fn fields(self, to: &mut Fields) {
        to.set("AllocatedStorage", self.allocated_storage);
        to.set("AssociatedRoles", self.associated_roles);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AvailabilityZones", self.availability_zones);
        to.set("BacktrackWindow", self.backtrack_window);
        to.set("BackupRetentionPeriod", self.backup_retention_period);
        to.set("ClusterScalabilityType", self.cluster_scalability_type);
        to.set("CopyTagsToSnapshot", self.copy_tags_to_snapshot);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBClusterInstanceClass", self.db_cluster_instance_class);
        to.set("DBClusterParameterGroupName", self.db_cluster_parameter_group_name);
        to.set("DBInstanceParameterGroupName", self.db_instance_parameter_group_name);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("DBSystemId", self.db_system_id);
        to.set("DatabaseInsightsMode", self.database_insights_mode);
        to.set("DatabaseName", self.database_name);
        to.set("DeleteAutomatedBackups", self.delete_automated_backups);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Domain", self.domain);
        to.set("DomainIAMRoleName", self.domain_iam_role_name);
        to.set("EnableCloudwatchLogsExports", self.enable_cloudwatch_logs_exports);
        to.set("EnableGlobalWriteForwarding", self.enable_global_write_forwarding);
        to.set("EnableHttpEndpoint", self.enable_http_endpoint);
        to.set("EnableIAMDatabaseAuthentication", self.enable_iam_database_authentication);
        to.set("EnableLocalWriteForwarding", self.enable_local_write_forwarding);
        to.set("Engine", self.engine);
        to.set("EngineLifecycleSupport", self.engine_lifecycle_support);
        to.set("EngineMode", self.engine_mode);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
        to.set("Iops", self.iops);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("ManageMasterUserPassword", self.manage_master_user_password);
        to.set("MasterUserAuthenticationType", self.master_user_authentication_type);
        to.set("MasterUserPassword", self.master_user_password);
        to.set("MasterUserSecret", self.master_user_secret);
        to.set("MasterUsername", self.master_username);
        to.set("MonitoringInterval", self.monitoring_interval);
        to.set("MonitoringRoleArn", self.monitoring_role_arn);
        to.set("NetworkType", self.network_type);
        to.set("PerformanceInsightsEnabled", self.performance_insights_enabled);
        to.set("PerformanceInsightsKmsKeyId", self.performance_insights_kms_key_id);
        to.set("PerformanceInsightsRetentionPeriod", self.performance_insights_retention_period);
        to.set("Port", self.port);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("ReplicationSourceIdentifier", self.replication_source_identifier);
        to.set("RestoreToTime", self.restore_to_time);
        to.set("RestoreType", self.restore_type);
        to.set("ScalingConfiguration", self.scaling_configuration);
        to.set("ServerlessV2ScalingConfiguration", self.serverless_v2_scaling_configuration);
        to.set("SnapshotIdentifier", self.snapshot_identifier);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("SourceDbClusterResourceId", self.source_db_cluster_resource_id);
        to.set("SourceRegion", self.source_region);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
        to.set("UseLatestRestorableTime", self.use_latest_restorable_time);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
    }
}

impl Level1 for DBCluster {
    const TYPE: &'static str = "AWS::RDS::DBCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBCluster> {
    /// `Ref`: its `DBClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the DB cluster.
    pub fn db_cluster_arn(self) -> Value<Arn> {
        self.attribute("DBClusterArn")
    }

    /// The AWS Region -unique, immutable identifier for the DB cluster. This identifier is found in AWS CloudTrail log
    /// entries whenever the KMS key for the DB cluster is accessed.
    pub fn db_cluster_resource_id(self) -> Value<String> {
        self.attribute("DBClusterResourceId")
    }

    /// The ``Endpoint`` return value specifies the connection endpoint for the primary instance of the DB cluster.
    pub fn endpoint(self) -> Value<Json> {
        self.attribute("Endpoint")
    }

    /// The connection endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-123456789012.us-east-2.rds.amazonaws.com`.
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The port number that will accept connections on this DB cluster. For example: `3306`.
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The Amazon Resource Name (ARN) of the secret.
    pub fn master_user_secret_secret_arn(self) -> Value<Arn> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// The ``ReadEndpoint`` return value specifies the reader endpoint for the DB cluster. The reader endpoint for a DB
    /// cluster load-balances connections across the Aurora Replicas that are available in a DB cluster.
    pub fn read_endpoint(self) -> Value<Json> {
        self.attribute("ReadEndpoint")
    }

    /// The reader endpoint for the DB cluster. For example:
    /// `mystack-mydbcluster-ro-123456789012.us-east-2.rds.amazonaws.com`.
    pub fn read_endpoint_address(self) -> Value<String> {
        self.attribute("ReadEndpoint.Address")
    }

    /// The attribute `StorageEncryptionType`.
    pub fn storage_encryption_type(self) -> Value<String> {
        self.attribute("StorageEncryptionType")
    }

    /// The storage throughput for the DB cluster. The throughput is automatically set based on the IOPS that you
    /// provision, and is not configurable.
    pub fn storage_throughput(self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }
}

/// What [`DBCluster`] is made of.
pub mod db_cluster {
    use super::*;

    /// Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct DBClusterRole {
        /// The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are
        /// associated with a DB cluster grant permission for the DB cluster to access other AWS services on your behalf.
        pub feature_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DBClusterRole {
        fn fields(self, to: &mut Fields) {
            to.set("FeatureName", self.feature_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master
    /// user password.
    #[derive(Clone, Debug, Default)]
    pub struct MasterUserSecret {
        /// The AWS KMS key identifier that is used to encrypt the secret.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for MasterUserSecret {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// The `ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless v1 DB
    /// cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfiguration {
        /// Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in `serverless` DB engine mode.
        pub auto_pause: Option<Value<bool>>,
        /// The maximum capacity for an Aurora DB cluster in `serverless` DB engine mode.
        pub max_capacity: Option<Value<i64>>,
        /// The minimum capacity for an Aurora DB cluster in `serverless` DB engine mode.
        pub min_capacity: Option<Value<i64>>,
        /// The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform seamless
        /// scaling before enforcing the timeout action.
        pub seconds_before_timeout: Option<Value<i64>>,
        /// The time, in seconds, before an Aurora DB cluster in `serverless` mode is paused.
        pub seconds_until_auto_pause: Option<Value<i64>>,
        /// The action to take when the timeout is reached, either `ForceApplyCapacityChange` or `RollbackCapacityChange`.
        pub timeout_action: Option<Value<String>>,
    }

    impl Lower for ScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoPause", self.auto_pause);
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
            to.set("SecondsBeforeTimeout", self.seconds_before_timeout);
            to.set("SecondsUntilAutoPause", self.seconds_until_auto_pause);
            to.set("TimeoutAction", self.timeout_action);
        }
    }

    /// The `ServerlessV2ScalingConfiguration` property type specifies the scaling configuration of an Aurora Serverless
    /// V2 DB cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ServerlessV2ScalingConfiguration {
        /// The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster.
        pub max_capacity: Option<Value<f64>>,
        /// The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster.
        pub min_capacity: Option<Value<f64>>,
        /// Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts to
        /// automatically pause it.
        pub seconds_until_auto_pause: Option<Value<i64>>,
    }

    impl Lower for ServerlessV2ScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
            to.set("SecondsUntilAutoPause", self.seconds_until_auto_pause);
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBClusterEndpoint`.
///
/// Resource Type definition for AWS::RDS::DBClusterEndpoint. Creates a new custom endpoint and associates it with
/// an Amazon Aurora DB cluster.
#[derive(Clone, Debug, Default)]
pub struct DBClusterEndpoint {
    /// The type of the custom endpoint.
    ///
    /// Required. One of `READER`, `WRITER`, `ANY`.
    pub custom_endpoint_type: Option<Value<String>>,
    /// The identifier to use for the new endpoint. This parameter is stored as a lowercase string.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub db_cluster_endpoint_identifier: Option<Value<String>>,
    /// The DB cluster identifier of the DB cluster associated with the endpoint. This parameter is stored as a
    /// lowercase string.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// List of DB instance identifiers that aren't part of the custom endpoint group. All other eligible instances are
    /// reachable through the custom endpoint.
    pub excluded_members: Option<Value<Vec<String>>>,
    /// List of DB instance identifiers that are part of the custom endpoint group.
    pub static_members: Option<Value<Vec<String>>>,
    /// The tags to be assigned to the DB cluster endpoint.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_cluster_endpoint::Tag>>>,
}

impl Lower for DBClusterEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("CustomEndpointType", self.custom_endpoint_type);
        to.set("DBClusterEndpointIdentifier", self.db_cluster_endpoint_identifier);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("ExcludedMembers", self.excluded_members);
        to.set("StaticMembers", self.static_members);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBClusterEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBClusterEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBClusterEndpoint> {
    /// `Ref`: its `DBClusterEndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `DBClusterEndpointArn`.
    pub fn db_cluster_endpoint_arn(self) -> Value<Arn> {
        self.attribute("DBClusterEndpointArn")
    }

    /// The attribute `DBClusterEndpointResourceIdentifier`.
    pub fn db_cluster_endpoint_resource_identifier(self) -> Value<String> {
        self.attribute("DBClusterEndpointResourceIdentifier")
    }

    /// The attribute `Endpoint`.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The attribute `EndpointType`.
    pub fn endpoint_type(self) -> Value<String> {
        self.attribute("EndpointType")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`DBClusterEndpoint`] is made of.
pub mod db_cluster_endpoint {
    use super::*;

    /// `Tag` of `AWS::RDS::DBClusterEndpoint`.
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

/// `AWS::RDS::DBClusterParameterGroup`.
///
/// The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBClusterParameterGroup {
    /// The name of the DB cluster parameter group.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub db_cluster_parameter_group_name: Option<Value<String>>,
    /// The description for the DB cluster parameter group.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The DB cluster parameter group family name.
    ///
    /// Required. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// Provides a list of parameters for the DB cluster parameter group.
    ///
    /// Required.
    pub parameters: Option<Value<Json>>,
    /// Tags to assign to the DB cluster parameter group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_cluster_parameter_group::Tag>>>,
}

impl Lower for DBClusterParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DBClusterParameterGroupName", self.db_cluster_parameter_group_name);
        to.set("Description", self.description);
        to.set("Family", self.family);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBClusterParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBClusterParameterGroup> {
    /// `Ref`: its `DBClusterParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DBClusterParameterGroup`] is made of.
pub mod db_cluster_parameter_group {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBInstance`.
///
/// The `AWS::RDS::DBInstance` resource creates an Amazon DB instance. The new DB instance can be an RDS DB
/// instance, or it can be a DB instance in an Aurora DB cluster.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}`.
#[derive(Clone, Debug, Default)]
pub struct DBInstance {
    /// The additional storage volumes associated with the DB instance. RDS supports additional storage volumes for RDS
    /// for Oracle and RDS for SQL Server.
    pub additional_storage_volumes: Option<Value<Vec<db_instance::AdditionalStorageVolume>>>,
    /// The amount of storage in gibibytes (GiB) to be initially allocated for the database instance.
    pub allocated_storage: Option<Value<String>>,
    /// A value that indicates whether major version upgrades are allowed. Changing this parameter doesn't result in an
    /// outage and the change is asynchronously applied as soon as possible.
    pub allow_major_version_upgrade: Option<Value<bool>>,
    /// Specifies whether changes to the DB instance and any pending modifications are applied immediately, regardless
    /// of the `PreferredMaintenanceWindow` setting.
    pub apply_immediately: Option<Value<bool>>,
    /// The AWS Identity and Access Management (IAM) roles associated with the DB instance.
    pub associated_roles: Option<Value<Vec<db_instance::DBInstanceRole>>>,
    /// A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the
    /// maintenance window.
    ///
    /// Some changes replace the resource.
    pub auto_minor_version_upgrade: Option<Value<bool>>,
    /// The AWS KMS key identifier for encryption of the replicated automated backups.
    pub automatic_backup_replication_kms_key_id: Option<Value<String>>,
    /// The AWS Region associated with the automated backup.
    pub automatic_backup_replication_region: Option<Value<String>>,
    /// The retention period for automated backups in a different AWS Region. Use this parameter to set a unique
    /// retention period that only applies to cross-Region automated backups.
    ///
    /// At least 1.
    pub automatic_backup_replication_retention_period: Option<Value<i64>>,
    /// The Availability Zone (AZ) where the database will be created. For information on AWS Regions and Availability
    /// Zones, see Regions and Availability Zones.
    ///
    /// Some changes replace the resource.
    pub availability_zone: Option<Value<String>>,
    /// The number of days for which automated backups are retained. Setting this parameter to a positive number enables
    /// backups.
    ///
    /// At least 0. Some changes replace the resource.
    pub backup_retention_period: Option<Value<i64>>,
    /// The location for storing automated backups and manual snapshots.
    ///
    /// A change replaces the resource.
    pub backup_target: Option<Value<String>>,
    /// The identifier of the CA certificate for this DB instance.
    pub ca_certificate_identifier: Option<Value<String>>,
    /// Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
    pub certificate_rotation_restart: Option<Value<bool>>,
    /// For supported engines, indicates that the DB instance should be associated with the specified character set.
    ///
    /// A change replaces the resource.
    pub character_set_name: Option<Value<String>>,
    /// Specifies whether to copy tags from the DB instance to snapshots of the DB instance. By default, tags are not
    /// copied.
    pub copy_tags_to_snapshot: Option<Value<bool>>,
    /// The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance.
    ///
    /// A change replaces the resource.
    pub custom_iam_instance_profile: Option<Value<String>>,
    /// The identifier of the DB cluster that this DB instance will belong to.
    ///
    /// A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The identifier for the Multi-AZ DB cluster snapshot to restore from.
    ///
    /// Some changes replace the resource.
    pub db_cluster_snapshot_identifier: Option<Value<String>>,
    /// The compute and memory capacity of the DB instance, for example `db.m5.large`. Not all DB instance classes are
    /// available in all AWS Regions, or for all database engines.
    pub db_instance_class: Option<Value<String>>,
    /// A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't
    /// specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub db_instance_identifier: Option<Value<String>>,
    /// The meaning of this parameter differs according to the database engine you use.
    ///
    /// A change replaces the resource.
    pub db_name: Option<Value<String>>,
    /// The name of an existing DB parameter group or a reference to an AWS::RDS::DBParameterGroup resource created in
    /// the template.
    ///
    /// Some changes replace the resource.
    pub db_parameter_group_name: Option<Value<String>>,
    /// A list of the DB security groups to assign to the DB instance. The list can include both the name of existing DB
    /// security groups or references to AWS::RDS::DBSecurityGroup resources created in the template.
    pub db_security_groups: Option<Value<Vec<String>>>,
    /// The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. If you're
    /// restoring from a shared manual DB snapshot, you must specify the ARN of the snapshot.
    ///
    /// Some changes replace the resource.
    pub db_snapshot_identifier: Option<Value<String>>,
    /// A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a
    /// subnet group in a new VPC.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your database
    /// files.
    ///
    /// A change replaces the resource.
    pub db_system_id: Option<Value<String>>,
    /// The mode of Database Insights to enable for the DB instance.
    ///
    /// One of `advanced`, `standard`.
    pub database_insights_mode: Option<Value<String>>,
    /// Indicates whether the DB instance has a dedicated log volume (DLV) enabled.
    pub dedicated_log_volume: Option<Value<bool>>,
    /// A value that indicates whether to remove automated backups immediately after the DB instance is deleted.
    pub delete_automated_backups: Option<Value<bool>>,
    /// Specifies whether the DB instance has deletion protection enabled. The database can't be deleted when deletion
    /// protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL, Microsoft SQL
    /// Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain.
    pub domain: Option<Value<String>>,
    /// The ARN for the Secrets Manager secret with the credentials for the user joining the domain.
    pub domain_auth_secret_arn: Option<Value<String>>,
    /// The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers.
    pub domain_dns_ips: Option<Value<Vec<String>>>,
    /// The fully qualified domain name (FQDN) of an Active Directory domain.
    pub domain_fqdn: Option<Value<String>>,
    /// The name of the IAM role to use when making API calls to the Directory Service.
    pub domain_iam_role_name: Option<Value<String>>,
    /// The Active Directory organizational unit for your DB instance to join.
    pub domain_ou: Option<Value<String>>,
    /// The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend on
    /// the DB engine being used.
    pub enable_cloudwatch_logs_exports: Option<Value<Vec<String>>>,
    /// A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to
    /// database accounts.
    pub enable_iam_database_authentication: Option<Value<bool>>,
    /// Specifies whether to enable Performance Insights for the DB instance. For more information, see Using Amazon
    /// Performance Insights in the \*Amazon RDS User Guide\*.
    pub enable_performance_insights: Option<Value<bool>>,
    /// The name of the database engine to use for this DB instance. Not every database engine is available in every AWS
    /// Region.
    ///
    /// Some changes replace the resource.
    pub engine: Option<Value<String>>,
    /// The life cycle type for this DB instance.
    pub engine_lifecycle_support: Option<Value<String>>,
    /// The version number of the database engine to use.
    pub engine_version: Option<Value<String>>,
    /// The number of I/O operations per second (IOPS) that the database provisions. The value must be equal to or
    /// greater than 1000.
    pub iops: Option<Value<i64>>,
    /// The ARN of the AWS KMS key that's used to encrypt the DB instance, such as
    /// `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// License model information for this DB instance.
    pub license_model: Option<Value<String>>,
    /// Specifies whether to manage the master user password with AWS Secrets Manager.
    pub manage_master_user_password: Option<Value<bool>>,
    /// Specifies the authentication type for the master user. With IAM master user authentication, you can configure
    /// the master DB user with IAM database authentication when you create a DB instance.
    ///
    /// One of `iam-db-auth`, `password`.
    pub master_user_authentication_type: Option<Value<String>>,
    /// The password for the master user. The password can include any printable ASCII character except "/", """, or
    /// "@".
    pub master_user_password: Option<Value<String>>,
    /// The secret managed by RDS in AWS Secrets Manager for the master user password.
    pub master_user_secret: Option<Value<db_instance::MasterUserSecret>>,
    /// The master user name for the DB instance.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub master_username: Option<Value<String>>,
    /// The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB instance.
    pub max_allocated_storage: Option<Value<i64>>,
    /// The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance.
    pub monitoring_interval: Option<Value<i64>>,
    /// The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs.
    pub monitoring_role_arn: Option<Value<String>>,
    /// Specifies whether the DB instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if
    /// the DB instance is a Multi-AZ deployment.
    ///
    /// Some changes replace the resource.
    pub multi_az: Option<Value<bool>>,
    /// The name of the NCHAR character set for the Oracle DB instance.
    ///
    /// A change replaces the resource.
    pub nchar_character_set_name: Option<Value<String>>,
    /// The network type of the DB instance.
    pub network_type: Option<Value<String>>,
    /// Indicates that the DB instance should be associated with the specified option group.
    pub option_group_name: Option<Value<String>>,
    /// The AWS KMS key identifier for encryption of Performance Insights data.
    ///
    /// Some changes replace the resource.
    pub performance_insights_kms_key_id: Option<Value<String>>,
    /// The number of days to retain Performance Insights data. When creating a DB instance without enabling Performance
    /// Insights, you can't specify the parameter `PerformanceInsightsRetentionPeriod`.
    pub performance_insights_retention_period: Option<Value<i64>>,
    /// The port number on which the database accepts connections.
    ///
    /// A change replaces the resource.
    pub port: Option<Value<String>>,
    /// The daily time range during which automated backups are created if automated backups are enabled, using the
    /// `BackupRetentionPeriod` parameter.
    pub preferred_backup_window: Option<Value<String>>,
    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// Some changes replace the resource.
    pub preferred_maintenance_window: Option<Value<String>>,
    /// The number of CPU cores and the number of threads per core for the DB instance class of the DB instance.
    pub processor_features: Option<Value<Vec<db_instance::ProcessorFeature>>>,
    /// The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the
    /// existing primary instance.
    ///
    /// 0 to 15.
    pub promotion_tier: Option<Value<i64>>,
    /// Indicates whether the DB instance is an internet-facing instance. If you specify true, AWS CloudFormation
    /// creates an instance with a publicly resolvable DNS name, which resolves to a public IP address.
    pub publicly_accessible: Option<Value<bool>>,
    /// The open mode of an Oracle read replica. For more information, see Working with Oracle Read Replicas for Amazon
    /// RDS in the \*Amazon RDS User Guide\*.
    pub replica_mode: Option<Value<String>>,
    /// The date and time to restore from. This parameter applies to point-in-time recovery. For more information, see
    /// Restoring a DB instance to a specified time in the in the \*Amazon RDS User Guide\*.
    ///
    /// Some changes replace the resource.
    pub restore_time: Option<Value<String>>,
    /// The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. Each DB cluster can
    /// have up to 15 read replicas.
    ///
    /// Some changes replace the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example,
    /// `arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE`.
    ///
    /// Some changes replace the resource.
    pub source_db_instance_automated_backups_arn: Option<Value<String>>,
    /// If you want to create a read replica DB instance, specify the ID of the source DB instance. Each DB instance can
    /// have a limited number of read replicas.
    ///
    /// Some changes replace the resource.
    pub source_db_instance_identifier: Option<Value<String>>,
    /// The resource ID of the source DB instance from which to restore.
    ///
    /// Some changes replace the resource.
    pub source_dbi_resource_id: Option<Value<String>>,
    /// The ID of the region that contains the source DB instance for the read replica.
    ///
    /// A change replaces the resource.
    pub source_region: Option<Value<String>>,
    /// A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. This setting
    /// applies only to the `gp3` storage type.
    pub storage_throughput: Option<Value<i64>>,
    /// The storage type to associate with the DB instance.
    ///
    /// Some changes replace the resource.
    pub storage_type: Option<Value<String>>,
    /// Tags to assign to the DB instance.
    pub tags: Option<Value<Vec<db_instance::Tag>>>,
    pub tde_credential_arn: Option<Value<String>>,
    pub tde_credential_password: Option<Value<String>>,
    /// The time zone of the DB instance. The time zone parameter is currently supported only by RDS for Db2 and RDS for
    /// SQL Server.
    ///
    /// A change replaces the resource.
    pub timezone: Option<Value<String>>,
    /// Specifies whether the DB instance class of the DB instance uses its default processor features.
    pub use_default_processor_features: Option<Value<bool>>,
    /// Specifies whether the DB instance is restored from the latest backup time. By default, the DB instance isn't
    /// restored from the latest backup time.
    ///
    /// Some changes replace the resource.
    pub use_latest_restorable_time: Option<Value<bool>>,
    /// A list of the VPC security group IDs to assign to the DB instance. The list can include both the physical IDs of
    /// existing VPC security groups and references to AWS::EC2::SecurityGroup resources created in the template.
    pub vpc_security_groups: Option<Value<Vec<String>>>,
}

impl Lower for DBInstance {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalStorageVolumes", self.additional_storage_volumes);
        to.set("AllocatedStorage", self.allocated_storage);
        to.set("AllowMajorVersionUpgrade", self.allow_major_version_upgrade);
        to.set("ApplyImmediately", self.apply_immediately);
        to.set("AssociatedRoles", self.associated_roles);
        to.set("AutoMinorVersionUpgrade", self.auto_minor_version_upgrade);
        to.set("AutomaticBackupReplicationKmsKeyId", self.automatic_backup_replication_kms_key_id);
        to.set("AutomaticBackupReplicationRegion", self.automatic_backup_replication_region);
        to.set("AutomaticBackupReplicationRetentionPeriod", self.automatic_backup_replication_retention_period);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("BackupRetentionPeriod", self.backup_retention_period);
        to.set("BackupTarget", self.backup_target);
        to.set("CACertificateIdentifier", self.ca_certificate_identifier);
        to.set("CertificateRotationRestart", self.certificate_rotation_restart);
        to.set("CharacterSetName", self.character_set_name);
        to.set("CopyTagsToSnapshot", self.copy_tags_to_snapshot);
        to.set("CustomIAMInstanceProfile", self.custom_iam_instance_profile);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBClusterSnapshotIdentifier", self.db_cluster_snapshot_identifier);
        to.set("DBInstanceClass", self.db_instance_class);
        to.set("DBInstanceIdentifier", self.db_instance_identifier);
        to.set("DBName", self.db_name);
        to.set("DBParameterGroupName", self.db_parameter_group_name);
        to.set("DBSecurityGroups", self.db_security_groups);
        to.set("DBSnapshotIdentifier", self.db_snapshot_identifier);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("DBSystemId", self.db_system_id);
        to.set("DatabaseInsightsMode", self.database_insights_mode);
        to.set("DedicatedLogVolume", self.dedicated_log_volume);
        to.set("DeleteAutomatedBackups", self.delete_automated_backups);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Domain", self.domain);
        to.set("DomainAuthSecretArn", self.domain_auth_secret_arn);
        to.set("DomainDnsIps", self.domain_dns_ips);
        to.set("DomainFqdn", self.domain_fqdn);
        to.set("DomainIAMRoleName", self.domain_iam_role_name);
        to.set("DomainOu", self.domain_ou);
        to.set("EnableCloudwatchLogsExports", self.enable_cloudwatch_logs_exports);
        to.set("EnableIAMDatabaseAuthentication", self.enable_iam_database_authentication);
        to.set("EnablePerformanceInsights", self.enable_performance_insights);
        to.set("Engine", self.engine);
        to.set("EngineLifecycleSupport", self.engine_lifecycle_support);
        to.set("EngineVersion", self.engine_version);
        to.set("Iops", self.iops);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LicenseModel", self.license_model);
        to.set("ManageMasterUserPassword", self.manage_master_user_password);
        to.set("MasterUserAuthenticationType", self.master_user_authentication_type);
        to.set("MasterUserPassword", self.master_user_password);
        to.set("MasterUserSecret", self.master_user_secret);
        to.set("MasterUsername", self.master_username);
        to.set("MaxAllocatedStorage", self.max_allocated_storage);
        to.set("MonitoringInterval", self.monitoring_interval);
        to.set("MonitoringRoleArn", self.monitoring_role_arn);
        to.set("MultiAZ", self.multi_az);
        to.set("NcharCharacterSetName", self.nchar_character_set_name);
        to.set("NetworkType", self.network_type);
        to.set("OptionGroupName", self.option_group_name);
        to.set("PerformanceInsightsKMSKeyId", self.performance_insights_kms_key_id);
        to.set("PerformanceInsightsRetentionPeriod", self.performance_insights_retention_period);
        to.set("Port", self.port);
        to.set("PreferredBackupWindow", self.preferred_backup_window);
        to.set("PreferredMaintenanceWindow", self.preferred_maintenance_window);
        to.set("ProcessorFeatures", self.processor_features);
        to.set("PromotionTier", self.promotion_tier);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("ReplicaMode", self.replica_mode);
        to.set("RestoreTime", self.restore_time);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("SourceDBInstanceAutomatedBackupsArn", self.source_db_instance_automated_backups_arn);
        to.set("SourceDBInstanceIdentifier", self.source_db_instance_identifier);
        to.set("SourceDbiResourceId", self.source_dbi_resource_id);
        to.set("SourceRegion", self.source_region);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("StorageThroughput", self.storage_throughput);
        to.set("StorageType", self.storage_type);
        to.set("Tags", self.tags);
        to.set("TdeCredentialArn", self.tde_credential_arn);
        to.set("TdeCredentialPassword", self.tde_credential_password);
        to.set("Timezone", self.timezone);
        to.set("UseDefaultProcessorFeatures", self.use_default_processor_features);
        to.set("UseLatestRestorableTime", self.use_latest_restorable_time);
        to.set("VPCSecurityGroups", self.vpc_security_groups);
    }
}

impl Level1 for DBInstance {
    const TYPE: &'static str = "AWS::RDS::DBInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<DBInstance> {
    /// `Ref`: its `DBInstanceIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time when a stopped DB instance is restarted automatically.
    pub fn automatic_restart_time(self) -> Value<String> {
        self.attribute("AutomaticRestartTime")
    }

    /// The details of the DB instance’s server certificate.
    pub fn certificate_details(self) -> Value<Json> {
        self.attribute("CertificateDetails")
    }

    /// The CA identifier of the CA certificate used for the DB instance's server certificate.
    pub fn certificate_details_ca_identifier(self) -> Value<String> {
        self.attribute("CertificateDetails.CAIdentifier")
    }

    /// The expiration date of the DB instance’s server certificate.
    pub fn certificate_details_valid_till(self) -> Value<String> {
        self.attribute("CertificateDetails.ValidTill")
    }

    /// The Amazon Resource Name (ARN) for the DB instance.
    pub fn db_instance_arn(self) -> Value<Arn> {
        self.attribute("DBInstanceArn")
    }

    /// The current state of this DB instance.
    pub fn db_instance_status(self) -> Value<String> {
        self.attribute("DBInstanceStatus")
    }

    /// The Oracle system ID (Oracle SID) for a container database (CDB). The Oracle SID is also the name of the CDB.
    pub fn db_system_id(self) -> Value<String> {
        self.attribute("DBSystemId")
    }

    /// The AWS Region-unique, immutable identifier for the DB instance. This identifier is found in AWS CloudTrail log
    /// entries whenever the AWS KMS key for the DB instance is accessed.
    pub fn dbi_resource_id(self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance.
    pub fn endpoint(self) -> Value<Json> {
        self.attribute("Endpoint")
    }

    /// The connection endpoint for the database. For example:
    /// `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
    pub fn endpoint_address(self) -> Value<String> {
        self.attribute("Endpoint.Address")
    }

    /// The ID that Amazon Route 53 assigns when you create a hosted zone.
    pub fn endpoint_hosted_zone_id(self) -> Value<String> {
        self.attribute("Endpoint.HostedZoneId")
    }

    /// The port number on which the database accepts connections. For example: `3306`.
    pub fn endpoint_port(self) -> Value<String> {
        self.attribute("Endpoint.Port")
    }

    /// The date and time when the DB instance was created.
    pub fn instance_create_time(self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// Indicates whether an upgrade is recommended for the storage file system configuration on the DB instance.
    pub fn is_storage_config_upgrade_available(self) -> Value<bool> {
        self.attribute("IsStorageConfigUpgradeAvailable")
    }

    /// The latest time to which a database in this DB instance can be restored with point-in-time restore.
    pub fn latest_restorable_time(self) -> Value<String> {
        self.attribute("LatestRestorableTime")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance.
    pub fn listener_endpoint(self) -> Value<Json> {
        self.attribute("ListenerEndpoint")
    }

    /// Specifies the DNS address of the DB instance.
    pub fn listener_endpoint_address(self) -> Value<String> {
        self.attribute("ListenerEndpoint.Address")
    }

    /// Specifies the ID that Amazon Route 53 assigns when you create a hosted zone.
    pub fn listener_endpoint_hosted_zone_id(self) -> Value<String> {
        self.attribute("ListenerEndpoint.HostedZoneId")
    }

    /// Specifies the port that the database engine is listening on.
    pub fn listener_endpoint_port(self) -> Value<String> {
        self.attribute("ListenerEndpoint.Port")
    }

    /// The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve using the
    /// `Fn::GetAtt` intrinsic function.
    pub fn master_user_secret_secret_arn(self) -> Value<Arn> {
        self.attribute("MasterUserSecret.SecretArn")
    }

    /// The progress of the storage optimization operation as a percentage.
    pub fn percent_progress(self) -> Value<String> {
        self.attribute("PercentProgress")
    }

    /// The identifiers of Aurora DB clusters to which the RDS DB instance is replicated as a read replica.
    pub fn read_replica_db_cluster_identifiers(self) -> Value<Vec<String>> {
        self.attribute("ReadReplicaDBClusterIdentifiers")
    }

    /// The identifiers of the read replicas associated with this DB instance.
    pub fn read_replica_db_instance_identifiers(self) -> Value<Vec<String>> {
        self.attribute("ReadReplicaDBInstanceIdentifiers")
    }

    /// The number of minutes to pause the automation. When the time period ends, RDS Custom resumes full automation.
    pub fn resume_full_automation_mode_time(self) -> Value<String> {
        self.attribute("ResumeFullAutomationModeTime")
    }

    /// If present, specifies the name of the secondary Availability Zone for a DB instance with multi-AZ support.
    pub fn secondary_availability_zone(self) -> Value<String> {
        self.attribute("SecondaryAvailabilityZone")
    }

    /// The status of a read replica. If the DB instance isn't a read replica, the value is blank.
    pub fn status_infos(self) -> Value<Json> {
        self.attribute("StatusInfos")
    }

    /// The attribute `StorageOperationPercentProgress`.
    pub fn storage_operation_percent_progress(self) -> Value<i64> {
        self.attribute("StorageOperationPercentProgress")
    }

    /// The attribute `StorageOperationStatus`.
    pub fn storage_operation_status(self) -> Value<String> {
        self.attribute("StorageOperationStatus")
    }
}

/// What [`DBInstance`] is made of.
pub mod db_instance {
    use super::*;

    /// Contains details about an additional storage volume for a DB instance. RDS support additional storage volumes
    /// for RDS for Oracle and RDS for SQL Server.
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalStorageVolume {
        /// The amount of storage allocated for the additional storage volume, in gibibytes (GiB). The minimum is 20 GiB.
        pub allocated_storage: Option<Value<String>>,
        /// The number of I/O operations per second (IOPS) provisioned for the additional storage volume.
        pub iops: Option<Value<i64>>,
        /// The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional storage
        /// volume.
        pub max_allocated_storage: Option<Value<i64>>,
        /// The storage throughput value for the additional storage volume, in mebibytes per second (MiBps). This setting
        /// applies only to the General Purpose SSD (``gp3``) storage type.
        pub storage_throughput: Option<Value<i64>>,
        /// The storage type for the additional storage volume. Valid Values: ``GP3 \| IO2``.
        pub storage_type: Option<Value<String>>,
        /// The name of the additional storage volume. Valid Values: ``RDSDBDATA2 \| RDSDBDATA3 \| RDSDBDATA4``.
        pub volume_name: Option<Value<String>>,
    }

    impl Lower for AdditionalStorageVolume {
        fn fields(self, to: &mut Fields) {
            to.set("AllocatedStorage", self.allocated_storage);
            to.set("Iops", self.iops);
            to.set("MaxAllocatedStorage", self.max_allocated_storage);
            to.set("StorageThroughput", self.storage_throughput);
            to.set("StorageType", self.storage_type);
            to.set("VolumeName", self.volume_name);
        }
    }

    /// Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance.
    #[derive(Clone, Debug, Default)]
    pub struct DBInstanceRole {
        /// The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that are
        /// associated with a DB instance grant permission for the DB instance to access other AWS services on your behalf.
        ///
        /// Required.
        pub feature_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for DBInstanceRole {
        fn fields(self, to: &mut Fields) {
            to.set("FeatureName", self.feature_name);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The `MasterUserSecret` return value specifies the secret managed by RDS in AWS Secrets Manager for the master
    /// user password.
    #[derive(Clone, Debug, Default)]
    pub struct MasterUserSecret {
        /// The AWS KMS key identifier that is used to encrypt the secret.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for MasterUserSecret {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// The `ProcessorFeature` property type specifies the processor features of a DB instance class.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessorFeature {
        /// The name of the processor feature. Valid names are `coreCount` and `threadsPerCore`.
        ///
        /// One of `coreCount`, `threadsPerCore`.
        pub name: Option<Value<String>>,
        /// The value of a processor feature.
        pub value: Option<Value<String>>,
    }

    impl Lower for ProcessorFeature {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBParameterGroup`.
///
/// The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBParameterGroup {
    /// The name of the DB parameter group.
    ///
    /// A change replaces the resource.
    pub db_parameter_group_name: Option<Value<String>>,
    /// Provides the customer-specified description for this DB parameter group.
    ///
    /// Required. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The DB parameter group family name.
    ///
    /// Required. A change replaces the resource.
    pub family: Option<Value<String>>,
    /// A mapping of parameter names and values for the parameter update. You must specify at least one parameter name
    /// and value.
    pub parameters: Option<Value<Json>>,
    /// Tags to assign to the DB parameter group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_parameter_group::Tag>>>,
}

impl Lower for DBParameterGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DBParameterGroupName", self.db_parameter_group_name);
        to.set("Description", self.description);
        to.set("Family", self.family);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBParameterGroup {
    const TYPE: &'static str = "AWS::RDS::DBParameterGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBParameterGroup> {
    /// `Ref`: its `DBParameterGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `DBParameterGroupArn`.
    pub fn db_parameter_group_arn(self) -> Value<Arn> {
        self.attribute("DBParameterGroupArn")
    }

    /// The name of the DB parameter group.
    pub fn db_parameter_group_name(self) -> Value<String> {
        self.attribute("DBParameterGroupName")
    }
}

/// What [`DBParameterGroup`] is made of.
pub mod db_parameter_group {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBProxy`.
///
/// The `AWS::RDS::DBProxy` resource creates or updates a DB proxy.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}`.
#[derive(Clone, Debug, Default)]
pub struct DBProxy {
    /// The authorization mechanism that the proxy uses.
    ///
    /// 1 to 200 items.
    pub auth: Option<Value<Vec<db_proxy::AuthFormat>>>,
    /// The identifier for the proxy. This name must be unique for all proxies owned by your AWS account in the
    /// specified AWS Region.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub db_proxy_name: Option<Value<String>>,
    /// Specifies whether the proxy logs detailed connection and query information. When you enable `DebugLogging`, the
    /// proxy captures connection details and connection pool behavior from your queries.
    pub debug_logging: Option<Value<bool>>,
    /// The default authentication scheme that the proxy uses for client connections to the proxy and connections from
    /// the proxy to the underlying database.
    ///
    /// One of `IAM_AUTH`, `NONE`.
    pub default_auth_scheme: Option<Value<String>>,
    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint
    /// supports.
    ///
    /// One of `IPV4`, `IPV6`, `DUAL`. A change replaces the resource.
    pub endpoint_network_type: Option<Value<String>>,
    /// The kinds of databases that the proxy can connect to. This value determines which database network protocol the
    /// proxy recognizes when it interprets network traffic to and from the database.
    ///
    /// Required. One of `MYSQL`, `POSTGRESQL`, `SQLSERVER`. A change replaces the resource.
    pub engine_family: Option<Value<String>>,
    /// The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it.
    pub idle_client_timeout: Option<Value<i64>>,
    /// Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy.
    pub require_tls: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager.
    ///
    /// Required. 20 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    pub tags: Option<Value<Vec<db_proxy::TagFormat>>>,
    /// The network type that the proxy uses to connect to the target database. The network type determines the IP
    /// version that the proxy uses for connections to the database.
    ///
    /// One of `IPV4`, `IPV6`. A change replaces the resource.
    pub target_connection_network_type: Option<Value<String>>,
    /// One or more VPC security group IDs to associate with the new proxy.
    ///
    /// At least 1 items.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
    /// One or more VPC subnet IDs to associate with the new proxy.
    ///
    /// Required. At least 2 items. A change replaces the resource.
    pub vpc_subnet_ids: Option<Value<Vec<String>>>,
}

impl Lower for DBProxy {
    fn fields(self, to: &mut Fields) {
        to.set("Auth", self.auth);
        to.set("DBProxyName", self.db_proxy_name);
        to.set("DebugLogging", self.debug_logging);
        to.set("DefaultAuthScheme", self.default_auth_scheme);
        to.set("EndpointNetworkType", self.endpoint_network_type);
        to.set("EngineFamily", self.engine_family);
        to.set("IdleClientTimeout", self.idle_client_timeout);
        to.set("RequireTLS", self.require_tls);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TargetConnectionNetworkType", self.target_connection_network_type);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
        to.set("VpcSubnetIds", self.vpc_subnet_ids);
    }
}

impl Level1 for DBProxy {
    const TYPE: &'static str = "AWS::RDS::DBProxy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBProxy> {
    /// `Ref`: its `DBProxyName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the proxy.
    pub fn db_proxy_arn(self) -> Value<Arn> {
        self.attribute("DBProxyArn")
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection
    /// string for a database client application.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The VPC ID to associate with the DB proxy.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`DBProxy`] is made of.
pub mod db_proxy {
    use super::*;

    /// Specifies the details of authentication used by a proxy to log in as a specific database user.
    #[derive(Clone, Debug, Default)]
    pub struct AuthFormat {
        /// The type of authentication that the proxy uses for connections from the proxy to the underlying database.
        ///
        /// One of `SECRETS`.
        pub auth_scheme: Option<Value<String>>,
        /// Specifies the details of authentication used by a proxy to log in as a specific database user.
        ///
        /// One of `MYSQL_NATIVE_PASSWORD`, `MYSQL_CACHING_SHA2_PASSWORD`, `POSTGRES_SCRAM_SHA_256`, `POSTGRES_MD5`,
        /// `SQL_SERVER_AUTHENTICATION`.
        pub client_password_auth_type: Option<Value<String>>,
        /// A user-specified description about the authentication used by a proxy to log in as a specific database user.
        ///
        /// 1 to 1000 characters.
        pub description: Option<Value<String>>,
        /// A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication
        /// for connections to the proxy.
        ///
        /// One of `DISABLED`, `REQUIRED`, `ENABLED`.
        pub iam_auth: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB
        /// instance or Aurora DB cluster.
        ///
        /// 20 to 2048 characters.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for AuthFormat {
        fn fields(self, to: &mut Fields) {
            to.set("AuthScheme", self.auth_scheme);
            to.set("ClientPasswordAuthType", self.client_password_auth_type);
            to.set("Description", self.description);
            to.set("IAMAuth", self.iam_auth);
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct TagFormat {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with `aws:` or `rds:`.
        ///
        /// At most 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with `aws:` or `rds:`.
        ///
        /// At most 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RDS::DBProxyEndpoint`.
///
/// The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. You can use custom proxy
/// endpoints to access a proxy through a different VPC than the proxy's default VPC.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct DBProxyEndpoint {
    /// The name of the DB proxy endpoint to create.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub db_proxy_endpoint_name: Option<Value<String>>,
    /// The name of the DB proxy associated with the DB proxy endpoint that you create.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub db_proxy_name: Option<Value<String>>,
    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint
    /// supports.
    ///
    /// One of `IPV4`, `IPV6`, `DUAL`. A change replaces the resource.
    pub endpoint_network_type: Option<Value<String>>,
    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    pub tags: Option<Value<Vec<db_proxy_endpoint::TagFormat>>>,
    /// A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations.
    ///
    /// One of `READ_WRITE`, `READ_ONLY`.
    pub target_role: Option<Value<String>>,
    /// The VPC security group IDs for the DB proxy endpoint that you create. You can specify a different set of
    /// security group IDs than for the original DB proxy.
    ///
    /// At least 1 items.
    pub vpc_security_group_ids: Option<Value<Vec<String>>>,
    /// The VPC subnet IDs for the DB proxy endpoint that you create. You can specify a different set of subnet IDs than
    /// for the original DB proxy.
    ///
    /// Required. At least 2 items. A change replaces the resource.
    pub vpc_subnet_ids: Option<Value<Vec<String>>>,
}

impl Lower for DBProxyEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("DBProxyEndpointName", self.db_proxy_endpoint_name);
        to.set("DBProxyName", self.db_proxy_name);
        to.set("EndpointNetworkType", self.endpoint_network_type);
        to.set("Tags", self.tags);
        to.set("TargetRole", self.target_role);
        to.set("VpcSecurityGroupIds", self.vpc_security_group_ids);
        to.set("VpcSubnetIds", self.vpc_subnet_ids);
    }
}

impl Level1 for DBProxyEndpoint {
    const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBProxyEndpoint> {
    /// `Ref`: its `DBProxyEndpointName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the DB proxy endpoint.
    pub fn db_proxy_endpoint_arn(self) -> Value<Arn> {
        self.attribute("DBProxyEndpointArn")
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection
    /// string for a database client application.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// Indicates whether this endpoint is the default endpoint for the associated DB proxy. Default DB proxy endpoints
    /// always have read/write capability.
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// Provides the VPC ID of the DB proxy endpoint.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`DBProxyEndpoint`] is made of.
pub mod db_proxy_endpoint {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct TagFormat {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with `aws:` or `rds:`.
        ///
        /// At most 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with `aws:` or `rds:`.
        ///
        /// At most 128 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RDS::DBProxyTargetGroup`.
///
/// The `AWS::RDS::DBProxyTargetGroup` resource represents a set of RDS DB instances, Aurora DB clusters, or both
/// that a proxy can connect to.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}`.
#[derive(Clone, Debug, Default)]
pub struct DBProxyTargetGroup {
    /// Displays the settings that control the size and behavior of the connection pool associated with a
    /// `DBProxyTarget`.
    pub connection_pool_configuration_info: Option<Value<db_proxy_target_group::ConnectionPoolConfigurationInfoFormat>>,
    /// One or more DB cluster identifiers.
    pub db_cluster_identifiers: Option<Value<Vec<String>>>,
    /// One or more DB instance identifiers.
    pub db_instance_identifiers: Option<Value<Vec<String>>>,
    /// The identifier of the `DBProxy` that is associated with the `DBProxyTargetGroup`.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub db_proxy_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<db_proxy_target_group::Tag>>>,
    /// The identifier for the target group.
    ///
    /// Required. 1 to 63 characters. One of `default`. A change replaces the resource.
    pub target_group_name: Option<Value<String>>,
}

impl Lower for DBProxyTargetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionPoolConfigurationInfo", self.connection_pool_configuration_info);
        to.set("DBClusterIdentifiers", self.db_cluster_identifiers);
        to.set("DBInstanceIdentifiers", self.db_instance_identifiers);
        to.set("DBProxyName", self.db_proxy_name);
        to.set("Tags", self.tags);
        to.set("TargetGroupName", self.target_group_name);
    }
}

impl Level1 for DBProxyTargetGroup {
    const TYPE: &'static str = "AWS::RDS::DBProxyTargetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBProxyTargetGroup> {
    /// `Ref`: its `TargetGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) representing the target group.
    pub fn target_group_arn(self) -> Value<Arn> {
        self.attribute("TargetGroupArn")
    }
}

/// What [`DBProxyTargetGroup`] is made of.
pub mod db_proxy_target_group {
    use super::*;

    /// Specifies the settings that control the size and behavior of the connection pool associated with a
    /// `DBProxyTargetGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectionPoolConfigurationInfoFormat {
        /// The number of seconds for a proxy to wait for a connection to become available in the connection pool.
        pub connection_borrow_timeout: Option<Value<i64>>,
        /// Add an initialization query, or modify the current one. You can specify one or more SQL statements for the proxy
        /// to run when opening each new database connection.
        pub init_query: Option<Value<String>>,
        /// The maximum size of the connection pool for each target in a target group. The value is expressed as a
        /// percentage of the `max_connections` setting for the RDS DB instance or Aurora DB cluster used by the target
        /// group.
        ///
        /// 0 to 100.
        pub max_connections_percent: Option<Value<i64>>,
        /// A value that controls how actively the proxy closes idle database connections in the connection pool.
        ///
        /// 0 to 100.
        pub max_idle_connections_percent: Option<Value<i64>>,
        /// Each item in the list represents a class of SQL operations that normally cause all later statements in a session
        /// using a proxy to be pinned to the same underlying database connection.
        pub session_pinning_filters: Option<Value<Vec<String>>>,
    }

    impl Lower for ConnectionPoolConfigurationInfoFormat {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionBorrowTimeout", self.connection_borrow_timeout);
            to.set("InitQuery", self.init_query);
            to.set("MaxConnectionsPercent", self.max_connections_percent);
            to.set("MaxIdleConnectionsPercent", self.max_idle_connections_percent);
            to.set("SessionPinningFilters", self.session_pinning_filters);
        }
    }

    /// A key-value pair to associate with the DB proxy target group.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
        ///
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RDS::DBSecurityGroup`.
///
/// The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBSecurityGroup {
    /// Ingress rules to be applied to the DB security group.
    ///
    /// Required.
    pub db_security_group_ingress: Option<Value<Vec<db_security_group::Ingress>>>,
    /// The identifier of an Amazon virtual private cloud (VPC). This property indicates the VPC that this DB security
    /// group belongs to.
    ///
    /// A change replaces the resource.
    pub ec2_vpc_id: Option<Value<String>>,
    /// Provides the description of the DB security group.
    ///
    /// Required. A change replaces the resource.
    pub group_description: Option<Value<String>>,
    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    pub tags: Option<Value<Vec<db_security_group::Tag>>>,
}

impl Lower for DBSecurityGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DBSecurityGroupIngress", self.db_security_group_ingress);
        to.set("EC2VpcId", self.ec2_vpc_id);
        to.set("GroupDescription", self.group_description);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBSecurityGroup {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBSecurityGroup> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DBSecurityGroup`] is made of.
pub mod db_security_group {
    use super::*;

    /// The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource.
    #[derive(Clone, Debug, Default)]
    pub struct Ingress {
        /// The IP range to authorize.
        pub cidrip: Option<Value<String>>,
        /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
        ///
        /// A change replaces the resource.
        pub ec2_security_group_id: Option<Value<String>>,
        /// Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
        ///
        /// A change replaces the resource.
        pub ec2_security_group_name: Option<Value<String>>,
        /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter.
        ///
        /// A change replaces the resource.
        pub ec2_security_group_owner_id: Option<Value<String>>,
    }

    impl Lower for Ingress {
        fn fields(self, to: &mut Fields) {
            to.set("CIDRIP", self.cidrip);
            to.set("EC2SecurityGroupId", self.ec2_security_group_id);
            to.set("EC2SecurityGroupName", self.ec2_security_group_name);
            to.set("EC2SecurityGroupOwnerId", self.ec2_security_group_owner_id);
        }
    }

    /// `Tag` of `AWS::RDS::DBSecurityGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::RDS::DBSecurityGroupIngress`.
///
/// The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of
/// authorization.
#[derive(Clone, Debug, Default)]
pub struct DBSecurityGroupIngress {
    /// The IP range to authorize.
    pub cidrip: Option<Value<String>>,
    /// The name of the DB security group to add authorization to.
    ///
    /// Required.
    pub db_security_group_name: Option<Value<String>>,
    /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
    pub ec2_security_group_id: Option<Value<String>>,
    /// Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided.
    pub ec2_security_group_name: Option<Value<String>>,
    /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter.
    pub ec2_security_group_owner_id: Option<Value<String>>,
}

impl Lower for DBSecurityGroupIngress {
    fn fields(self, to: &mut Fields) {
        to.set("CIDRIP", self.cidrip);
        to.set("DBSecurityGroupName", self.db_security_group_name);
        to.set("EC2SecurityGroupId", self.ec2_security_group_id);
        to.set("EC2SecurityGroupName", self.ec2_security_group_name);
        to.set("EC2SecurityGroupOwnerId", self.ec2_security_group_owner_id);
    }
}

impl Level1 for DBSecurityGroupIngress {
    const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress";
}

impl Handle<DBSecurityGroupIngress> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::RDS::DBShardGroup`.
///
/// Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to create
/// a DB shard group.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DBShardGroup {
    /// Specifies whether to create standby standby DB data access shard for the DB shard group. Valid values are the
    /// following.
    ///
    /// At least 0.
    pub compute_redundancy: Option<Value<i64>>,
    /// The name of the primary DB cluster for the DB shard group.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub db_cluster_identifier: Option<Value<String>>,
    /// The name of the DB shard group.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub db_shard_group_identifier: Option<Value<String>>,
    /// The maximum capacity of the DB shard group in Aurora capacity units (ACUs).
    ///
    /// Required.
    pub max_acu: Option<Value<f64>>,
    /// The minimum capacity of the DB shard group in Aurora capacity units (ACUs).
    pub min_acu: Option<Value<f64>>,
    /// Specifies whether the DB shard group is publicly accessible.
    ///
    /// A change replaces the resource.
    pub publicly_accessible: Option<Value<bool>>,
    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_shard_group::Tag>>>,
}

impl Lower for DBShardGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeRedundancy", self.compute_redundancy);
        to.set("DBClusterIdentifier", self.db_cluster_identifier);
        to.set("DBShardGroupIdentifier", self.db_shard_group_identifier);
        to.set("MaxACU", self.max_acu);
        to.set("MinACU", self.min_acu);
        to.set("PubliclyAccessible", self.publicly_accessible);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBShardGroup {
    const TYPE: &'static str = "AWS::RDS::DBShardGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBShardGroup> {
    /// `Ref`: its `DBShardGroupIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The AWS Region -unique, immutable identifier for the DB shard group.
    pub fn db_shard_group_resource_id(self) -> Value<String> {
        self.attribute("DBShardGroupResourceId")
    }

    /// This data type represents the information you need to connect to an Amazon RDS DB instance. This data type is
    /// used as a response element in the following actions.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }
}

/// What [`DBShardGroup`] is made of.
pub mod db_shard_group {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::DBSnapshot`.
///
/// Creates a snapshot of a DB instance.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}`.
#[derive(Clone, Debug, Default)]
pub struct DBSnapshot {
    /// The identifier of the DB instance that you want to create the snapshot of.
    ///
    /// Required. A change replaces the resource.
    pub db_instance_identifier: Option<Value<String>>,
    /// The identifier for the DB snapshot. Must contain from 1 to 255 letters, numbers, or hyphens. First character
    /// must be a letter.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub db_snapshot_identifier: Option<Value<String>>,
    /// The tags to be assigned to the DB snapshot.
    pub tags: Option<Value<Vec<db_snapshot::Tag>>>,
}

impl Lower for DBSnapshot {
    fn fields(self, to: &mut Fields) {
        to.set("DBInstanceIdentifier", self.db_instance_identifier);
        to.set("DBSnapshotIdentifier", self.db_snapshot_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBSnapshot {
    const TYPE: &'static str = "AWS::RDS::DBSnapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBSnapshot> {
    /// `Ref`: its `DBSnapshotArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The allocated storage size in gibibytes (GiB).
    pub fn allocated_storage(self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// The name of the Availability Zone the DB instance was located in at the time of the DB snapshot.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The Amazon Resource Name (ARN) for the DB snapshot.
    pub fn db_snapshot_arn(self) -> Value<Arn> {
        self.attribute("DBSnapshotArn")
    }

    /// The identifier for the source DB instance, which is unique to an AWS Region.
    pub fn dbi_resource_id(self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// Indicates whether the DB snapshot is encrypted.
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// The name of the database engine.
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The version of the database engine.
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// Indicates whether mapping of AWS IAM accounts to database accounts is enabled.
    pub fn iam_database_authentication_enabled(self) -> Value<bool> {
        self.attribute("IAMDatabaseAuthenticationEnabled")
    }

    /// The time when the DB instance was created, in UTC.
    pub fn instance_create_time(self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// The Provisioned IOPS value of the DB instance at the time of the snapshot.
    pub fn iops(self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot.
    pub fn kms_key_id(self) -> Value<String> {
        self.attribute("KmsKeyId")
    }

    /// License model information for the restored DB instance.
    pub fn license_model(self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// The master username for the DB snapshot.
    pub fn master_username(self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// The option group name for the DB snapshot.
    pub fn option_group_name(self) -> Value<String> {
        self.attribute("OptionGroupName")
    }

    /// The time of the CreateDBSnapshot operation in UTC. Doesn't change when the snapshot is copied.
    pub fn original_snapshot_create_time(self) -> Value<String> {
        self.attribute("OriginalSnapshotCreateTime")
    }

    /// The port that the database engine was listening on at the time of the snapshot.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The time when the snapshot was taken, in UTC.
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The type of the DB snapshot.
    pub fn snapshot_type(self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// The status of this DB snapshot.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The storage throughput for the DB snapshot.
    pub fn storage_throughput(self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }

    /// The storage type associated with the DB snapshot.
    pub fn storage_type(self) -> Value<String> {
        self.attribute("StorageType")
    }

    /// The VPC ID associated with the DB snapshot.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`DBSnapshot`] is made of.
pub mod db_snapshot {
    use super::*;

    /// `Tag` of `AWS::RDS::DBSnapshot`.
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

/// `AWS::RDS::DBSubnetGroup`.
///
/// The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two
/// subnets in two different Availability Zones in the same region.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct DBSubnetGroup {
    /// The description for the DB subnet group.
    ///
    /// Required.
    pub db_subnet_group_description: Option<Value<String>>,
    /// The name for the DB subnet group. This value is stored as a lowercase string.
    ///
    /// A change replaces the resource.
    pub db_subnet_group_name: Option<Value<String>>,
    /// The EC2 Subnet IDs for the DB subnet group.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Tags to assign to the DB subnet group.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<db_subnet_group::Tag>>>,
}

impl Lower for DBSubnetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DBSubnetGroupDescription", self.db_subnet_group_description);
        to.set("DBSubnetGroupName", self.db_subnet_group_name);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DBSubnetGroup {
    const TYPE: &'static str = "AWS::RDS::DBSubnetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DBSubnetGroup> {
    /// `Ref`: its `DBSubnetGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `DBSubnetGroupArn`.
    pub fn db_subnet_group_arn(self) -> Value<Arn> {
        self.attribute("DBSubnetGroupArn")
    }
}

/// What [`DBSubnetGroup`] is made of.
pub mod db_subnet_group {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::Deployment`.
///
/// Resource Type definition for AWS::RDS::Deployment. Creates and manages an Amazon RDS Blue/Green Deployment.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The name of the Blue/Green Deployment.
    ///
    /// Required. 1 to 60 characters. A change replaces the resource.
    pub blue_green_deployment_name: Option<Value<String>>,
    /// The ARN of the source production database.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub source: Option<Value<String>>,
    /// The tags assigned to the Blue/Green Deployment.
    pub tags: Option<Value<Vec<deployment::Tag>>>,
    /// The allocated storage size in GiB for the target DB instance.
    ///
    /// A change replaces the resource.
    pub target_allocated_storage: Option<Value<i64>>,
    /// The DB cluster parameter group for the target Aurora DB cluster.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub target_db_cluster_parameter_group_name: Option<Value<String>>,
    /// The DB instance class for target RDS DB instances.
    ///
    /// 5 to 20 characters. A change replaces the resource.
    pub target_db_instance_class: Option<Value<String>>,
    /// The DB parameter group for the target DB instance.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub target_db_parameter_group_name: Option<Value<String>>,
    /// The DB engine version for the target database.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub target_engine_version: Option<Value<String>>,
    /// The Provisioned IOPS value for the target DB instance.
    ///
    /// A change replaces the resource.
    pub target_iops: Option<Value<i64>>,
    /// The storage throughput value for the target DB instance.
    ///
    /// A change replaces the resource.
    pub target_storage_throughput: Option<Value<i64>>,
    /// The storage type for the target DB instance.
    ///
    /// A change replaces the resource.
    pub target_storage_type: Option<Value<String>>,
    /// Whether to upgrade the storage file system configuration on the target database.
    ///
    /// A change replaces the resource.
    pub upgrade_target_storage_config: Option<Value<bool>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("BlueGreenDeploymentName", self.blue_green_deployment_name);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
        to.set("TargetAllocatedStorage", self.target_allocated_storage);
        to.set("TargetDBClusterParameterGroupName", self.target_db_cluster_parameter_group_name);
        to.set("TargetDBInstanceClass", self.target_db_instance_class);
        to.set("TargetDBParameterGroupName", self.target_db_parameter_group_name);
        to.set("TargetEngineVersion", self.target_engine_version);
        to.set("TargetIops", self.target_iops);
        to.set("TargetStorageThroughput", self.target_storage_throughput);
        to.set("TargetStorageType", self.target_storage_type);
        to.set("UpgradeTargetStorageConfig", self.upgrade_target_storage_config);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::RDS::Deployment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Deployment> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `BlueGreenDeploymentIdentifier`.
    pub fn blue_green_deployment_identifier(self) -> Value<String> {
        self.attribute("BlueGreenDeploymentIdentifier")
    }

    /// The attribute `CreateTime`.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `SwitchoverDetails`.
    pub fn switchover_details(self) -> Value<Json> {
        self.attribute("SwitchoverDetails")
    }

    /// The attribute `Target`.
    pub fn target(self) -> Value<String> {
        self.attribute("Target")
    }

    /// The attribute `Tasks`.
    pub fn tasks(self) -> Value<Json> {
        self.attribute("Tasks")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// `Tag` of `AWS::RDS::Deployment`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::RDS::EventSubscription`.
///
/// The `AWS::RDS::EventSubscription` resource allows you to receive notifications for Amazon Relational Database
/// Service events through the Amazon Simple Notification Service (Amazon SNS).
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}`.
#[derive(Clone, Debug, Default)]
pub struct EventSubscription {
    /// Specifies whether to activate the subscription. If the event notification subscription isn't activated, the
    /// subscription is created but not active.
    pub enabled: Option<Value<bool>>,
    /// A list of event categories for a particular source type ( `SourceType` ) that you want to subscribe to.
    pub event_categories: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the SNS topic created for event notification. SNS automatically creates the
    /// ARN when you create a topic and subscribe to it.
    ///
    /// Required. A change replaces the resource.
    pub sns_topic_arn: Option<Value<String>>,
    /// The list of identifiers of the event sources for which events are returned. If not specified, then all sources
    /// are included in the response.
    pub source_ids: Option<Value<Vec<String>>>,
    /// The type of source that is generating the events. For example, if you want to be notified of events generated by
    /// a DB instance, you set this parameter to `db-instance`.
    pub source_type: Option<Value<String>>,
    /// The name of the subscription.
    ///
    /// At most 255 characters. A change replaces the resource.
    pub subscription_name: Option<Value<String>>,
    /// An optional array of key-value pairs to apply to this subscription.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<event_subscription::Tag>>>,
}

impl Lower for EventSubscription {
    fn fields(self, to: &mut Fields) {
        to.set("Enabled", self.enabled);
        to.set("EventCategories", self.event_categories);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SourceIds", self.source_ids);
        to.set("SourceType", self.source_type);
        to.set("SubscriptionName", self.subscription_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EventSubscription {
    const TYPE: &'static str = "AWS::RDS::EventSubscription";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EventSubscription> {
    /// `Ref`: its `SubscriptionName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`EventSubscription`] is made of.
pub mod event_subscription {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::GlobalCluster`.
///
/// The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across
/// multiple AWS Regions.
///
/// Its ARN: `arn:${Partition}:rds::${Account}:global-cluster:${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct GlobalCluster {
    /// Specifies whether to enable deletion protection for the new global database cluster. The global database can't
    /// be deleted when deletion protection is enabled.
    pub deletion_protection: Option<Value<bool>>,
    /// The database engine to use for this global database cluster.
    ///
    /// One of `aurora`, `aurora-mysql`, `aurora-postgresql`. A change replaces the resource.
    pub engine: Option<Value<String>>,
    /// The life cycle type for this global database cluster.
    pub engine_lifecycle_support: Option<Value<String>>,
    /// The engine version to use for this global database cluster.
    pub engine_version: Option<Value<String>>,
    /// The cluster identifier for this global database cluster. This parameter is stored as a lowercase string.
    ///
    /// 1 to 63 characters. A change replaces the resource.
    pub global_cluster_identifier: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global database.
    ///
    /// A change replaces the resource.
    pub source_db_cluster_identifier: Option<Value<String>>,
    /// Specifies whether to enable storage encryption for the new global database cluster.
    ///
    /// A change replaces the resource.
    pub storage_encrypted: Option<Value<bool>>,
    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<global_cluster::Tag>>>,
}

impl Lower for GlobalCluster {
    fn fields(self, to: &mut Fields) {
        to.set("DeletionProtection", self.deletion_protection);
        to.set("Engine", self.engine);
        to.set("EngineLifecycleSupport", self.engine_lifecycle_support);
        to.set("EngineVersion", self.engine_version);
        to.set("GlobalClusterIdentifier", self.global_cluster_identifier);
        to.set("SourceDBClusterIdentifier", self.source_db_cluster_identifier);
        to.set("StorageEncrypted", self.storage_encrypted);
        to.set("Tags", self.tags);
    }
}

impl Level1 for GlobalCluster {
    const TYPE: &'static str = "AWS::RDS::GlobalCluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<GlobalCluster> {
    /// `Ref`: its `GlobalClusterIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `GlobalEndpoint`.
    pub fn global_endpoint(self) -> Value<Json> {
        self.attribute("GlobalEndpoint")
    }
}

/// What [`GlobalCluster`] is made of.
pub mod global_cluster {
    use super::*;

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

/// `AWS::RDS::Integration`.
///
/// A zero-ETL integration with Amazon Redshift.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Integration {
    /// An optional set of non-secret key–value pairs that contains additional contextual information about the data.
    ///
    /// A change replaces the resource.
    pub additional_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// Data filters for the integration. These filters determine which tables from the source database are sent to the
    /// target Amazon Redshift data warehouse.
    ///
    /// 1 to 25600 characters.
    pub data_filter: Option<Value<String>>,
    /// A description of the integration.
    ///
    /// 1 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the integration.
    ///
    /// 1 to 64 characters.
    pub integration_name: Option<Value<String>>,
    /// The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the database to use as the source for replication.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub source_arn: Option<Value<String>>,
    /// An optional array of key-value pairs to apply to this integration.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<integration::Tag>>>,
    /// The ARN of the Redshift data warehouse to use as the target for replication.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Integration {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalEncryptionContext", self.additional_encryption_context);
        to.set("DataFilter", self.data_filter);
        to.set("Description", self.description);
        to.set("IntegrationName", self.integration_name);
        to.set("KMSKeyId", self.kms_key_id);
        to.set("SourceArn", self.source_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Integration {
    const TYPE: &'static str = "AWS::RDS::Integration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Integration> {
    /// `Ref`: its `IntegrationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time when the integration was created, in Universal Coordinated Time (UTC).
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The ARN of the integration.
    pub fn integration_arn(self) -> Value<Arn> {
        self.attribute("IntegrationArn")
    }
}

/// What [`Integration`] is made of.
pub mod integration {
    use super::*;

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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

/// `AWS::RDS::OptionGroup`.
///
/// The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that
/// are specific to a particular DB engine.
///
/// Its ARN: `arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct OptionGroup {
    /// Specifies the name of the engine that this option group should be associated with.
    ///
    /// Required. A change replaces the resource.
    pub engine_name: Option<Value<String>>,
    /// Specifies the major version of the engine that this option group should be associated with.
    ///
    /// Required. A change replaces the resource.
    pub major_engine_version: Option<Value<String>>,
    /// A list of all available options for an option group.
    pub option_configurations: Option<Value<Vec<option_group::OptionConfiguration>>>,
    /// The description of the option group.
    ///
    /// Required. A change replaces the resource.
    pub option_group_description: Option<Value<String>>,
    /// The name of the option group to be created.
    ///
    /// A change replaces the resource.
    pub option_group_name: Option<Value<String>>,
    /// Tags to assign to the option group.
    pub tags: Option<Value<Vec<option_group::Tag>>>,
}

impl Lower for OptionGroup {
    fn fields(self, to: &mut Fields) {
        to.set("EngineName", self.engine_name);
        to.set("MajorEngineVersion", self.major_engine_version);
        to.set("OptionConfigurations", self.option_configurations);
        to.set("OptionGroupDescription", self.option_group_description);
        to.set("OptionGroupName", self.option_group_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OptionGroup {
    const TYPE: &'static str = "AWS::RDS::OptionGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OptionGroup> {
    /// `Ref`: its `OptionGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`OptionGroup`] is made of.
pub mod option_group {
    use super::*;

    /// The `OptionConfiguration` property type specifies an individual option, and its settings, within an
    /// `AWS::RDS::OptionGroup` resource.
    #[derive(Clone, Debug, Default)]
    pub struct OptionConfiguration {
        /// A list of DB security groups used for this option.
        pub db_security_group_memberships: Option<Value<Vec<String>>>,
        /// The configuration of options to include in a group.
        ///
        /// Required.
        pub option_name: Option<Value<String>>,
        /// The option settings to include in an option group.
        pub option_settings: Option<Value<Vec<OptionSetting>>>,
        /// The version for the option.
        pub option_version: Option<Value<String>>,
        /// The optional port for the option.
        pub port: Option<Value<i64>>,
        /// A list of VPC security group names used for this option.
        pub vpc_security_group_memberships: Option<Value<Vec<String>>>,
    }

    impl Lower for OptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DBSecurityGroupMemberships", self.db_security_group_memberships);
            to.set("OptionName", self.option_name);
            to.set("OptionSettings", self.option_settings);
            to.set("OptionVersion", self.option_version);
            to.set("Port", self.port);
            to.set("VpcSecurityGroupMemberships", self.vpc_security_group_memberships);
        }
    }

    /// The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property.
    #[derive(Clone, Debug, Default)]
    pub struct OptionSetting {
        /// The name of the option that has settings that you can set.
        pub name: Option<Value<String>>,
        /// The current value of the option setting.
        pub value: Option<Value<String>>,
    }

    impl Lower for OptionSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and
        /// can't be prefixed with ``aws:`` or ``rds:``.
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
