//! `AWS::FSx`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::FSx::Backup`.
///
/// Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file
/// system, Amazon FSx for NetApp ONTAP volume, or Amazon FSx for OpenZFS file system.
///
/// Its ARN: `arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}`.
#[derive(Clone, Debug, Default)]
pub struct Backup {
    /// The ID of the file system to back up.
    ///
    /// Required. 11 to 21 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// The tags to apply to the backup at backup creation.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<backup::Tag>>>,
}

impl Lower for Backup {
    fn fields(self, to: &mut Fields) {
        to.set("FileSystemId", self.file_system_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Backup {
    const TYPE: &'static str = "AWS::FSx::Backup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Backup> {
    /// `Ref`: its `ResourceARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ID of the backup.
    pub fn backup_id(self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// The time when the backup was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The lifecycle status of the backup.
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// The Amazon Resource Name (ARN) of the backup.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }

    /// The type of the backup.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Backup`] is made of.
pub mod backup {
    use super::*;

    /// `Tag` of `AWS::FSx::Backup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::FSx::DataRepositoryAssociation`.
///
/// Creates an Amazon FSx for Lustre data repository association (DRA). A data repository association is a link
/// between a directory on the file system and an Amazon S3 bucket or prefix.
#[derive(Clone, Debug, Default)]
pub struct DataRepositoryAssociation {
    /// A boolean flag indicating whether an import data repository task to import metadata should run after the data
    /// repository association is created.
    ///
    /// A change replaces the resource.
    pub batch_import_meta_data_on_create: Option<Value<bool>>,
    /// The path to the Amazon S3 data repository that will be linked to the file system. The path can be an S3 bucket
    /// or prefix in the format `s3://myBucket/myPrefix/`.
    ///
    /// Required. 3 to 4357 characters. A change replaces the resource.
    pub data_repository_path: Option<Value<String>>,
    /// The ID of the file system on which the data repository association is configured.
    ///
    /// Required. 11 to 21 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// A path on the Amazon FSx for Lustre file system that points to a high-level directory (such as `/ns1/` ) or
    /// subdirectory (such as `/ns1/subdir/` ) that will be mapped 1-1 with `DataRepositoryPath`.
    ///
    /// Required. 1 to 4096 characters. A change replaces the resource.
    pub file_system_path: Option<Value<String>>,
    /// For files imported from a data repository, this value determines the stripe count and maximum amount of data per
    /// file (in MiB) stored on a single physical disk.
    ///
    /// 1 to 512000.
    pub imported_file_chunk_size: Option<Value<i64>>,
    /// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data
    /// repository association.
    pub s3: Option<Value<data_repository_association::S3>>,
    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<data_repository_association::Tag>>>,
}

impl Lower for DataRepositoryAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("BatchImportMetaDataOnCreate", self.batch_import_meta_data_on_create);
        to.set("DataRepositoryPath", self.data_repository_path);
        to.set("FileSystemId", self.file_system_id);
        to.set("FileSystemPath", self.file_system_path);
        to.set("ImportedFileChunkSize", self.imported_file_chunk_size);
        to.set("S3", self.s3);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataRepositoryAssociation {
    const TYPE: &'static str = "AWS::FSx::DataRepositoryAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataRepositoryAssociation> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the data repository association's system generated Association ID.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// Returns the data repository association's Amazon Resource Name (ARN).
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }
}

/// What [`DataRepositoryAssociation`] is made of.
pub mod data_repository_association {
    use super::*;

    /// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data
    /// repository association.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of
        /// updated objects on the file system that will be automatically exported to the data repository.
        pub auto_export_policy: Option<Value<AutoExportPolicy>>,
        /// Describes the data repository association's automatic import policy.
        pub auto_import_policy: Option<Value<AutoImportPolicy>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("AutoExportPolicy", self.auto_export_policy);
            to.set("AutoImportPolicy", self.auto_import_policy);
        }
    }

    /// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of
    /// updated objects on the file system that will be automatically exported to the data repository.
    #[derive(Clone, Debug, Default)]
    pub struct AutoExportPolicy {
        /// The `AutoExportPolicy` can have the following event values.
        ///
        /// Required. 0 to 3 items.
        pub events: Option<Value<Vec<String>>>,
    }

    impl Lower for AutoExportPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Events", self.events);
        }
    }

    /// Describes the data repository association's automatic import policy.
    #[derive(Clone, Debug, Default)]
    pub struct AutoImportPolicy {
        /// The `AutoImportPolicy` can have the following event values.
        ///
        /// Required. 0 to 3 items.
        pub events: Option<Value<Vec<String>>>,
    }

    impl Lower for AutoImportPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Events", self.events);
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

/// `AWS::FSx::FileCache`.
///
/// Resource Type definition for AWS::FSx::FileCache.
///
/// Its ARN: `arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}`.
#[derive(Clone, Debug, Default)]
pub struct FileCache {
    /// Whether tags should be copied to data repository associations.
    ///
    /// A change replaces the resource.
    pub copy_tags_to_data_repository_associations: Option<Value<bool>>,
    /// Data repository associations for the cache.
    ///
    /// 0 to 8 items. A change replaces the resource.
    pub data_repository_associations: Option<Value<Vec<file_cache::DataRepositoryAssociation>>>,
    /// The type of cache, which must be LUSTRE.
    ///
    /// Required. One of `LUSTRE`. A change replaces the resource.
    pub file_cache_type: Option<Value<String>>,
    /// The Lustre version of the cache, which must be 2.12.
    ///
    /// Required. 1 to 20 characters. A change replaces the resource.
    pub file_cache_type_version: Option<Value<String>>,
    /// The KMS key ID for encrypting data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The Lustre configuration for the file cache.
    pub lustre_configuration: Option<Value<file_cache::LustreConfiguration>>,
    /// A list of security group IDs for the cache.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The storage capacity of the cache in gibibytes (GiB).
    ///
    /// Required. 0 to 2147483647. A change replaces the resource.
    pub storage_capacity: Option<Value<i64>>,
    /// A list of subnet IDs for the cache.
    ///
    /// Required. 0 to 50 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// Tags to associate with the file cache.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<file_cache::Tag>>>,
}

impl Lower for FileCache {
    fn fields(self, to: &mut Fields) {
        to.set("CopyTagsToDataRepositoryAssociations", self.copy_tags_to_data_repository_associations);
        to.set("DataRepositoryAssociations", self.data_repository_associations);
        to.set("FileCacheType", self.file_cache_type);
        to.set("FileCacheTypeVersion", self.file_cache_type_version);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LustreConfiguration", self.lustre_configuration);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("StorageCapacity", self.storage_capacity);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FileCache {
    const TYPE: &'static str = "AWS::FSx::FileCache";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FileCache> {
    /// `Ref`: its `ResourceARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time the cache was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The DNS name for the cache.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// A list of IDs of data repository associations that are associated with this cache.
    pub fn data_repository_association_ids(self) -> Value<Vec<String>> {
        self.attribute("DataRepositoryAssociationIds")
    }

    /// The ID of the file cache.
    pub fn file_cache_id(self) -> Value<String> {
        self.attribute("FileCacheId")
    }

    /// The lifecycle status of the cache.
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// The attribute `LustreConfiguration.LogConfiguration`.
    pub fn lustre_configuration_log_configuration(self) -> Value<Json> {
        self.attribute("LustreConfiguration.LogConfiguration")
    }

    /// The attribute `LustreConfiguration.MountName`.
    pub fn lustre_configuration_mount_name(self) -> Value<String> {
        self.attribute("LustreConfiguration.MountName")
    }

    /// Network interface IDs for the cache.
    pub fn network_interface_ids(self) -> Value<Vec<String>> {
        self.attribute("NetworkInterfaceIds")
    }

    /// The AWS account ID of the cache owner.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The Amazon Resource Name (ARN) of the file cache.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }

    /// The VPC ID of the cache.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// What [`FileCache`] is made of.
pub mod file_cache {
    use super::*;

    /// `DataRepositoryAssociation` of `AWS::FSx::FileCache`.
    #[derive(Clone, Debug, Default)]
    pub struct DataRepositoryAssociation {
        /// Required. 3 to 4357 characters.
        pub data_repository_path: Option<Value<String>>,
        /// Required. 1 to 4096 characters.
        pub file_cache_path: Option<Value<String>>,
    }

    impl Lower for DataRepositoryAssociation {
        fn fields(self, to: &mut Fields) {
            to.set("DataRepositoryPath", self.data_repository_path);
            to.set("FileCachePath", self.file_cache_path);
        }
    }

    /// `LustreConfiguration` of `AWS::FSx::FileCache`.
    #[derive(Clone, Debug, Default)]
    pub struct LustreConfiguration {
        /// Required. One of `CACHE_1`. A change replaces the resource.
        pub deployment_type: Option<Value<String>>,
        /// Required. A change replaces the resource.
        pub metadata_configuration: Option<Value<MetadataConfiguration>>,
        /// Required. 12 to 1000. A change replaces the resource.
        pub per_unit_storage_throughput: Option<Value<i64>>,
        /// 7 to 7 characters.
        pub weekly_maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for LustreConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentType", self.deployment_type);
            to.set("MetadataConfiguration", self.metadata_configuration);
            to.set("PerUnitStorageThroughput", self.per_unit_storage_throughput);
            to.set("WeeklyMaintenanceStartTime", self.weekly_maintenance_start_time);
        }
    }

    /// `MetadataConfiguration` of `AWS::FSx::FileCache`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfiguration {
        /// Required. 0 to 2147483647.
        pub storage_capacity: Option<Value<i64>>,
    }

    impl Lower for MetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageCapacity", self.storage_capacity);
        }
    }

    /// `Tag` of `AWS::FSx::FileCache`.
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

/// `AWS::FSx::FileSystem`.
///
/// The `AWS::FSx::FileSystem` resource is an Amazon FSx resource type that specifies an Amazon FSx file system.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:fsx:${Region}:${Account}:file-system/${ResourcePath}`.
#[derive(Clone, Debug, Default)]
pub struct FileSystem {
    /// The ID of the file system backup that you are using to create a file system. For more information, see
    /// CreateFileSystemFromBackup.
    ///
    /// A change replaces the resource.
    pub backup_id: Option<Value<String>>,
    /// The type of Amazon FSx file system, which can be `LUSTRE`, `WINDOWS`, `ONTAP`, or `OPENZFS`.
    ///
    /// Required. A change replaces the resource.
    pub file_system_type: Option<Value<String>>,
    /// For FSx for Lustre file systems, sets the Lustre version for the file system that you're creating. Valid values
    /// are `2.10`, `2.12`, and `2.15`.
    ///
    /// A change replaces the resource.
    pub file_system_type_version: Option<Value<String>>,
    /// The ID of the AWS Key Management Service ( AWS ) key used to encrypt Amazon FSx file system data. Used as
    /// follows with Amazon FSx file system types.
    ///
    /// A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The Lustre configuration for the file system being created. This configuration is required if the
    /// `FileSystemType` is set to `LUSTRE`.
    pub lustre_configuration: Option<Value<file_system::LustreConfiguration>>,
    /// The network type of the file system.
    pub network_type: Option<Value<String>>,
    /// The ONTAP configuration properties of the FSx for ONTAP file system that you are creating. This configuration is
    /// required if the `FileSystemType` is set to `ONTAP`.
    pub ontap_configuration: Option<Value<file_system::OntapConfiguration>>,
    /// The Amazon FSx for OpenZFS configuration properties for the file system that you are creating. This
    /// configuration is required if the `FileSystemType` is set to `OPENZFS`.
    pub open_zfs_configuration: Option<Value<file_system::OpenZFSConfiguration>>,
    /// A list of IDs specifying the security groups to apply to all network interfaces created for file system access.
    ///
    /// A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Sets the storage capacity of the file system that you're creating.
    pub storage_capacity: Option<Value<i64>>,
    /// Sets the storage class for the file system that you're creating. Valid values are `SSD`, `HDD`, and
    /// `INTELLIGENT_TIERING`.
    pub storage_type: Option<Value<String>>,
    /// Specifies the IDs of the subnets that the file system will be accessible from. For Windows and ONTAP
    /// `MULTI_AZ_1` deployment types,provide exactly two subnet IDs, one for the preferred file server and one for the
    /// standby file server.
    ///
    /// Required. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to associate with the file system. For more information, see Tagging your Amazon FSx resources in the
    /// \*Amazon FSx for Lustre User Guide\*.
    pub tags: Option<Value<Vec<file_system::Tag>>>,
    /// The configuration object for the Microsoft Windows file system you are creating. This configuration is required
    /// if `FileSystemType` is set to `WINDOWS`.
    pub windows_configuration: Option<Value<file_system::WindowsConfiguration>>,
}

impl Lower for FileSystem {
    fn fields(self, to: &mut Fields) {
        to.set("BackupId", self.backup_id);
        to.set("FileSystemType", self.file_system_type);
        to.set("FileSystemTypeVersion", self.file_system_type_version);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LustreConfiguration", self.lustre_configuration);
        to.set("NetworkType", self.network_type);
        to.set("OntapConfiguration", self.ontap_configuration);
        to.set("OpenZFSConfiguration", self.open_zfs_configuration);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("StorageCapacity", self.storage_capacity);
        to.set("StorageType", self.storage_type);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("WindowsConfiguration", self.windows_configuration);
    }
}

impl Level1 for FileSystem {
    const TYPE: &'static str = "AWS::FSx::FileSystem";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<FileSystem> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the FSx for Windows file system's DNSName.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the Lustre file system's `LustreMountName`.
    pub fn lustre_mount_name(self) -> Value<String> {
        self.attribute("LustreMountName")
    }

    /// Returns the Amazon Resource Name (ARN) for the Amazon FSx file system.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }

    /// Returns the root volume ID of the FSx for OpenZFS file system.
    pub fn root_volume_id(self) -> Value<String> {
        self.attribute("RootVolumeId")
    }
}

/// What [`FileSystem`] is made of.
pub mod file_system {
    use super::*;

    /// The configuration for the Amazon FSx for Lustre file system.
    #[derive(Clone, Debug, Default)]
    pub struct LustreConfiguration {
        /// (Optional) When you create your file system, your existing S3 objects appear as file and directory listings.
        pub auto_import_policy: Option<Value<String>>,
        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups.
        pub automatic_backup_retention_days: Option<Value<i64>>,
        /// (Optional) Not available for use with file systems that are linked to a data repository. A boolean flag
        /// indicating whether tags for the file system should be copied to backups.
        ///
        /// A change replaces the resource.
        pub copy_tags_to_backups: Option<Value<bool>>,
        /// A recurring daily time, in the format `HH:MM`. `HH` is the zero-padded hour of the day (0-23), and `MM` is the
        /// zero-padded minute of the hour.
        pub daily_automatic_backup_start_time: Option<Value<String>>,
        /// Sets the data compression configuration for the file system. `DataCompressionType` can have the following
        /// values.
        pub data_compression_type: Option<Value<String>>,
        /// Specifies the optional provisioned SSD read cache on FSx for Lustre file systems that use the
        /// Intelligent-Tiering storage class.
        pub data_read_cache_configuration: Option<Value<DataReadCacheConfiguration>>,
        /// (Optional) Choose `SCRATCH_1` and `SCRATCH_2` deployment types when you need temporary storage and shorter-term
        /// processing of data.
        ///
        /// A change replaces the resource.
        pub deployment_type: Option<Value<String>>,
        /// The type of drive cache used by `PERSISTENT_1` file systems that are provisioned with HDD storage devices.
        ///
        /// A change replaces the resource.
        pub drive_cache_type: Option<Value<String>>,
        /// (Optional) Specifies whether Elastic Fabric Adapter (EFA) and GPUDirect Storage (GDS) support is enabled for the
        /// Amazon FSx for Lustre file system.
        pub efa_enabled: Option<Value<bool>>,
        /// (Optional) Specifies the path in the Amazon S3 bucket where the root of your Amazon FSx file system is exported.
        ///
        /// A change replaces the resource.
        pub export_path: Option<Value<String>>,
        /// (Optional) The path to the Amazon S3 bucket (including the optional prefix) that you're using as the data
        /// repository for your Amazon FSx for Lustre file system.
        ///
        /// A change replaces the resource.
        pub import_path: Option<Value<String>>,
        /// (Optional) For files imported from a data repository, this value determines the stripe count and maximum amount
        /// of data per file (in MiB) stored on a single physical disk.
        ///
        /// A change replaces the resource.
        pub imported_file_chunk_size: Option<Value<i64>>,
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// The Lustre metadata performance configuration for the creation of an FSx for Lustre file system using a
        /// `PERSISTENT_2` deployment type.
        pub metadata_configuration: Option<Value<MetadataConfiguration>>,
        /// Required with `PERSISTENT_1` and `PERSISTENT_2` deployment types, provisions the amount of read and write
        /// throughput for each 1 tebibyte (TiB) of file system storage capacity, in MB/s/TiB.
        ///
        /// A change replaces the resource.
        pub per_unit_storage_throughput: Option<Value<i64>>,
        /// Specifies the throughput of an FSx for Lustre file system using the Intelligent-Tiering storage class, measured
        /// in megabytes per second (MBps).
        pub throughput_capacity: Option<Value<i64>>,
        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the
        /// weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        pub weekly_maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for LustreConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoImportPolicy", self.auto_import_policy);
            to.set("AutomaticBackupRetentionDays", self.automatic_backup_retention_days);
            to.set("CopyTagsToBackups", self.copy_tags_to_backups);
            to.set("DailyAutomaticBackupStartTime", self.daily_automatic_backup_start_time);
            to.set("DataCompressionType", self.data_compression_type);
            to.set("DataReadCacheConfiguration", self.data_read_cache_configuration);
            to.set("DeploymentType", self.deployment_type);
            to.set("DriveCacheType", self.drive_cache_type);
            to.set("EfaEnabled", self.efa_enabled);
            to.set("ExportPath", self.export_path);
            to.set("ImportPath", self.import_path);
            to.set("ImportedFileChunkSize", self.imported_file_chunk_size);
            to.set("LogConfiguration", self.log_configuration);
            to.set("MetadataConfiguration", self.metadata_configuration);
            to.set("PerUnitStorageThroughput", self.per_unit_storage_throughput);
            to.set("ThroughputCapacity", self.throughput_capacity);
            to.set("WeeklyMaintenanceStartTime", self.weekly_maintenance_start_time);
        }
    }

    /// The configuration for the optional provisioned SSD read cache on Amazon FSx for Lustre file systems that use the
    /// Intelligent-Tiering storage class.
    #[derive(Clone, Debug, Default)]
    pub struct DataReadCacheConfiguration {
        /// Required if `SizingMode` is set to `USER_PROVISIONED`. Specifies the size of the file system's SSD read cache,
        /// in gibibytes (GiB).
        pub size_gi_b: Option<Value<i64>>,
        /// Specifies how the provisioned SSD read cache is sized, as follows.
        pub sizing_mode: Option<Value<String>>,
    }

    impl Lower for DataReadCacheConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SizeGiB", self.size_gi_b);
            to.set("SizingMode", self.sizing_mode);
        }
    }

    /// `LogConfiguration` of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        pub destination: Option<Value<String>>,
        /// Required.
        pub level: Option<Value<String>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Level", self.level);
        }
    }

    /// The configuration that allows you to specify the performance of metadata operations for an FSx for Lustre file
    /// system.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfiguration {
        /// The number of Metadata IOPS provisioned for the file system.
        pub iops: Option<Value<i64>>,
        /// Specifies whether the file system is using the AUTOMATIC setting of metadata IOPS or if it is using a
        /// USER\_PROVISIONED value.
        pub mode: Option<Value<String>>,
    }

    impl Lower for MetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("Mode", self.mode);
        }
    }

    /// The configuration for this Amazon FSx for NetApp ONTAP file system.
    #[derive(Clone, Debug, Default)]
    pub struct OntapConfiguration {
        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups.
        pub automatic_backup_retention_days: Option<Value<i64>>,
        /// A recurring daily time, in the format `HH:MM`. `HH` is the zero-padded hour of the day (0-23), and `MM` is the
        /// zero-padded minute of the hour.
        pub daily_automatic_backup_start_time: Option<Value<String>>,
        /// Specifies the FSx for ONTAP file system deployment type to use in creating the file system.
        ///
        /// Required. A change replaces the resource.
        pub deployment_type: Option<Value<String>>,
        /// The SSD IOPS configuration for the FSx for ONTAP file system.
        pub disk_iops_configuration: Option<Value<DiskIopsConfiguration>>,
        /// (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be
        /// created.
        ///
        /// A change replaces the resource.
        pub endpoint_ip_address_range: Option<Value<String>>,
        pub endpoint_ipv6_address_range: Option<Value<String>>,
        /// The ONTAP administrative password for the `fsxadmin` user with which you administer your file system using the
        /// NetApp ONTAP CLI and REST API.
        pub fsx_admin_password: Option<Value<String>>,
        /// Specifies how many high-availability (HA) pairs of file servers will power your file system. First-generation
        /// file systems are powered by 1 HA pair.
        pub ha_pairs: Option<Value<i64>>,
        /// Required when `DeploymentType` is set to `MULTI_AZ_1` or `MULTI_AZ_2`. This specifies the subnet in which you
        /// want the preferred file server to be located.
        ///
        /// A change replaces the resource.
        pub preferred_subnet_id: Option<Value<String>>,
        /// (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the
        /// correct file server.
        pub route_table_ids: Option<Value<Vec<String>>>,
        /// Sets the throughput capacity for the file system that you're creating in megabytes per second (MBps).
        pub throughput_capacity: Option<Value<i64>>,
        /// Use to choose the throughput capacity per HA pair, rather than the total throughput for the file system.
        pub throughput_capacity_per_ha_pair: Option<Value<i64>>,
        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the
        /// weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        pub weekly_maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for OntapConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticBackupRetentionDays", self.automatic_backup_retention_days);
            to.set("DailyAutomaticBackupStartTime", self.daily_automatic_backup_start_time);
            to.set("DeploymentType", self.deployment_type);
            to.set("DiskIopsConfiguration", self.disk_iops_configuration);
            to.set("EndpointIpAddressRange", self.endpoint_ip_address_range);
            to.set("EndpointIpv6AddressRange", self.endpoint_ipv6_address_range);
            to.set("FsxAdminPassword", self.fsx_admin_password);
            to.set("HAPairs", self.ha_pairs);
            to.set("PreferredSubnetId", self.preferred_subnet_id);
            to.set("RouteTableIds", self.route_table_ids);
            to.set("ThroughputCapacity", self.throughput_capacity);
            to.set("ThroughputCapacityPerHAPair", self.throughput_capacity_per_ha_pair);
            to.set("WeeklyMaintenanceStartTime", self.weekly_maintenance_start_time);
        }
    }

    /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx
    /// for Windows File Server, or FSx for OpenZFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct DiskIopsConfiguration {
        /// The total number of SSD IOPS provisioned for the file system.
        pub iops: Option<Value<i64>>,
        /// Specifies whether the file system is using the `AUTOMATIC` setting of SSD IOPS of 3 IOPS per GB of storage
        /// capacity, or if it using a `USER_PROVISIONED` value.
        pub mode: Option<Value<String>>,
    }

    impl Lower for DiskIopsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("Mode", self.mode);
        }
    }

    /// The OpenZFS configuration for the file system that's being created.
    #[derive(Clone, Debug, Default)]
    pub struct OpenZFSConfiguration {
        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups.
        pub automatic_backup_retention_days: Option<Value<i64>>,
        /// A Boolean value indicating whether tags for the file system should be copied to backups. This value defaults to
        /// `false`.
        pub copy_tags_to_backups: Option<Value<bool>>,
        /// A Boolean value indicating whether tags for the file system should be copied to volumes. This value defaults to
        /// `false`.
        pub copy_tags_to_volumes: Option<Value<bool>>,
        /// A recurring daily time, in the format `HH:MM`. `HH` is the zero-padded hour of the day (0-23), and `MM` is the
        /// zero-padded minute of the hour.
        pub daily_automatic_backup_start_time: Option<Value<String>>,
        /// Specifies the file system deployment type. Valid values are the following.
        ///
        /// Required. A change replaces the resource.
        pub deployment_type: Option<Value<String>>,
        /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for NetApp ONTAP, Amazon FSx
        /// for Windows File Server, or FSx for OpenZFS file system.
        pub disk_iops_configuration: Option<Value<DiskIopsConfiguration>>,
        /// (Multi-AZ only) Specifies the IPv4 address range in which the endpoints to access your file system will be
        /// created.
        ///
        /// A change replaces the resource.
        pub endpoint_ip_address_range: Option<Value<String>>,
        /// (Multi-AZ only) Specifies the IP address range in which the endpoints to access your file system will be
        /// created.
        pub endpoint_ipv6_address_range: Option<Value<String>>,
        /// To delete a file system if there are child volumes present below the root volume, use the string
        /// `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`.
        pub options: Option<Value<Vec<String>>>,
        /// Required when `DeploymentType` is set to `MULTI_AZ_1`. This specifies the subnet in which you want the preferred
        /// file server to be located.
        ///
        /// A change replaces the resource.
        pub preferred_subnet_id: Option<Value<String>>,
        /// Specifies the optional provisioned SSD read cache on file systems that use the Intelligent-Tiering storage
        /// class.
        pub read_cache_configuration: Option<Value<ReadCacheConfiguration>>,
        /// The configuration Amazon FSx uses when creating the root value of the Amazon FSx for OpenZFS file system.
        pub root_volume_configuration: Option<Value<RootVolumeConfiguration>>,
        /// (Multi-AZ only) Specifies the route tables in which Amazon FSx creates the rules for routing traffic to the
        /// correct file server.
        pub route_table_ids: Option<Value<Vec<String>>>,
        /// Specifies the throughput of an Amazon FSx for OpenZFS file system, measured in megabytes per second (MBps).
        pub throughput_capacity: Option<Value<i64>>,
        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the
        /// weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        pub weekly_maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for OpenZFSConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutomaticBackupRetentionDays", self.automatic_backup_retention_days);
            to.set("CopyTagsToBackups", self.copy_tags_to_backups);
            to.set("CopyTagsToVolumes", self.copy_tags_to_volumes);
            to.set("DailyAutomaticBackupStartTime", self.daily_automatic_backup_start_time);
            to.set("DeploymentType", self.deployment_type);
            to.set("DiskIopsConfiguration", self.disk_iops_configuration);
            to.set("EndpointIpAddressRange", self.endpoint_ip_address_range);
            to.set("EndpointIpv6AddressRange", self.endpoint_ipv6_address_range);
            to.set("Options", self.options);
            to.set("PreferredSubnetId", self.preferred_subnet_id);
            to.set("ReadCacheConfiguration", self.read_cache_configuration);
            to.set("RootVolumeConfiguration", self.root_volume_configuration);
            to.set("RouteTableIds", self.route_table_ids);
            to.set("ThroughputCapacity", self.throughput_capacity);
            to.set("WeeklyMaintenanceStartTime", self.weekly_maintenance_start_time);
        }
    }

    /// The configuration for the optional provisioned SSD read cache on Amazon FSx for OpenZFS file systems that use
    /// the Intelligent-Tiering storage class.
    #[derive(Clone, Debug, Default)]
    pub struct ReadCacheConfiguration {
        /// Required if `SizingMode` is set to `USER_PROVISIONED`. Specifies the size of the file system's SSD read cache,
        /// in gibibytes (GiB).
        pub size_gi_b: Option<Value<i64>>,
        /// Specifies how the provisioned SSD read cache is sized, as follows.
        pub sizing_mode: Option<Value<String>>,
    }

    impl Lower for ReadCacheConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SizeGiB", self.size_gi_b);
            to.set("SizingMode", self.sizing_mode);
        }
    }

    /// The configuration of an Amazon FSx for OpenZFS root volume.
    #[derive(Clone, Debug, Default)]
    pub struct RootVolumeConfiguration {
        /// A Boolean value indicating whether tags for the volume should be copied to snapshots of the volume. This value
        /// defaults to `false`.
        ///
        /// A change replaces the resource.
        pub copy_tags_to_snapshots: Option<Value<bool>>,
        /// Specifies the method used to compress the data on the volume. The compression type is `NONE` by default.
        ///
        /// A change replaces the resource.
        pub data_compression_type: Option<Value<String>>,
        /// The configuration object for mounting a file system.
        ///
        /// A change replaces the resource.
        pub nfs_exports: Option<Value<Vec<NfsExports>>>,
        /// A Boolean value indicating whether the volume is read-only. Setting this value to `true` can be useful after you
        /// have completed changes to a volume and no longer want changes to occur.
        ///
        /// A change replaces the resource.
        pub read_only: Option<Value<bool>>,
        /// Specifies the record size of an OpenZFS root volume, in kibibytes (KiB). Valid values are 4, 8, 16, 32, 64, 128,
        /// 256, 512, or 1024 KiB.
        ///
        /// A change replaces the resource.
        pub record_size_ki_b: Option<Value<i64>>,
        /// An object specifying how much storage users or groups can use on the volume.
        ///
        /// A change replaces the resource.
        pub user_and_group_quotas: Option<Value<Vec<UserAndGroupQuotas>>>,
    }

    impl Lower for RootVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CopyTagsToSnapshots", self.copy_tags_to_snapshots);
            to.set("DataCompressionType", self.data_compression_type);
            to.set("NfsExports", self.nfs_exports);
            to.set("ReadOnly", self.read_only);
            to.set("RecordSizeKiB", self.record_size_ki_b);
            to.set("UserAndGroupQuotas", self.user_and_group_quotas);
        }
    }

    /// The configuration object for mounting a file system.
    #[derive(Clone, Debug, Default)]
    pub struct NfsExports {
        /// A list of configuration objects that contain the client and options for mounting the OpenZFS file system.
        ///
        /// A change replaces the resource.
        pub client_configurations: Option<Value<Vec<ClientConfigurations>>>,
    }

    impl Lower for NfsExports {
        fn fields(self, to: &mut Fields) {
            to.set("ClientConfigurations", self.client_configurations);
        }
    }

    /// Specifies who can mount an OpenZFS file system and the options available while mounting the file system.
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfigurations {
        /// A value that specifies who can mount the file system. You can provide a wildcard character ( `*` ), an IP
        /// address ( `0.0.0.0` ), or a CIDR address ( `192.0.2.0/24` ).
        ///
        /// A change replaces the resource.
        pub clients: Option<Value<String>>,
        /// The options to use when mounting the file system. For a list of options that you can use with Network File
        /// System (NFS), see the exports(5) - Linux man page.
        ///
        /// A change replaces the resource.
        pub options: Option<Value<Vec<String>>>,
    }

    impl Lower for ClientConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("Clients", self.clients);
            to.set("Options", self.options);
        }
    }

    /// Used to configure quotas that define how much storage a user or group can use on an FSx for OpenZFS volume.
    #[derive(Clone, Debug, Default)]
    pub struct UserAndGroupQuotas {
        /// The ID of the user or group that the quota applies to.
        ///
        /// A change replaces the resource.
        pub id: Option<Value<i64>>,
        /// The user or group's storage quota, in gibibytes (GiB).
        ///
        /// A change replaces the resource.
        pub storage_capacity_quota_gi_b: Option<Value<i64>>,
        /// Specifies whether the quota applies to a user or group.
        ///
        /// A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for UserAndGroupQuotas {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("StorageCapacityQuotaGiB", self.storage_capacity_quota_gi_b);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::FSx::FileSystem`.
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

    /// The Microsoft Windows configuration for the file system that's being created.
    #[derive(Clone, Debug, Default)]
    pub struct WindowsConfiguration {
        /// The ID for an existing AWS Managed Microsoft Active Directory (AD) instance that the file system should join
        /// when it's created.
        ///
        /// A change replaces the resource.
        pub active_directory_id: Option<Value<String>>,
        /// An array of one or more DNS alias names that you want to associate with the Amazon FSx file system. Aliases
        /// allow you to use existing DNS names to access the data in your Amazon FSx file system.
        pub aliases: Option<Value<Vec<String>>>,
        /// The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders,
        /// and file shares on the Amazon FSx for Windows File Server file system.
        pub audit_log_configuration: Option<Value<AuditLogConfiguration>>,
        /// The number of days to retain automatic backups. Setting this property to `0` disables automatic backups.
        pub automatic_backup_retention_days: Option<Value<i64>>,
        /// A boolean flag indicating whether tags for the file system should be copied to backups. This value defaults to
        /// false.
        ///
        /// A change replaces the resource.
        pub copy_tags_to_backups: Option<Value<bool>>,
        /// A recurring daily time, in the format `HH:MM`. `HH` is the zero-padded hour of the day (0-23), and `MM` is the
        /// zero-padded minute of the hour.
        pub daily_automatic_backup_start_time: Option<Value<String>>,
        /// Specifies the file system deployment type, valid values are the following.
        ///
        /// A change replaces the resource.
        pub deployment_type: Option<Value<String>>,
        /// The SSD IOPS (input/output operations per second) configuration for an Amazon FSx for Windows file system.
        pub disk_iops_configuration: Option<Value<DiskIopsConfiguration>>,
        pub fsrm_configuration: Option<Value<FsrmConfiguration>>,
        /// Required when `DeploymentType` is set to `MULTI_AZ_1`. This specifies the subnet in which you want the preferred
        /// file server to be located.
        ///
        /// A change replaces the resource.
        pub preferred_subnet_id: Option<Value<String>>,
        /// The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP
        /// storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD)
        /// directory.
        pub self_managed_active_directory_configuration: Option<Value<SelfManagedActiveDirectoryConfiguration>>,
        /// Sets the throughput capacity of an Amazon FSx file system, measured in megabytes per second (MB/s), in 2 to the
        /// \*n\* th increments, between 2^3 (8) and 2^11 (2048).
        ///
        /// Required.
        pub throughput_capacity: Option<Value<i64>>,
        /// The preferred start time to perform weekly maintenance, formatted d:HH:MM in the UTC time zone, where d is the
        /// weekday number, from 1 through 7, beginning with Monday and ending with Sunday.
        pub weekly_maintenance_start_time: Option<Value<String>>,
    }

    impl Lower for WindowsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ActiveDirectoryId", self.active_directory_id);
            to.set("Aliases", self.aliases);
            to.set("AuditLogConfiguration", self.audit_log_configuration);
            to.set("AutomaticBackupRetentionDays", self.automatic_backup_retention_days);
            to.set("CopyTagsToBackups", self.copy_tags_to_backups);
            to.set("DailyAutomaticBackupStartTime", self.daily_automatic_backup_start_time);
            to.set("DeploymentType", self.deployment_type);
            to.set("DiskIopsConfiguration", self.disk_iops_configuration);
            to.set("FsrmConfiguration", self.fsrm_configuration);
            to.set("PreferredSubnetId", self.preferred_subnet_id);
            to.set("SelfManagedActiveDirectoryConfiguration", self.self_managed_active_directory_configuration);
            to.set("ThroughputCapacity", self.throughput_capacity);
            to.set("WeeklyMaintenanceStartTime", self.weekly_maintenance_start_time);
        }
    }

    /// The configuration that Amazon FSx for Windows File Server uses to audit and log user accesses of files, folders,
    /// and file shares on the Amazon FSx for Windows File Server file system.
    #[derive(Clone, Debug, Default)]
    pub struct AuditLogConfiguration {
        /// The Amazon Resource Name (ARN) for the destination of the audit logs. The destination can be any Amazon
        /// CloudWatch Logs log group ARN or Amazon Kinesis Data Firehose delivery stream ARN.
        pub audit_log_destination: Option<Value<String>>,
        /// Sets which attempt type is logged by Amazon FSx for file and folder accesses.
        ///
        /// Required.
        pub file_access_audit_log_level: Option<Value<String>>,
        /// Sets which attempt type is logged by Amazon FSx for file share accesses.
        ///
        /// Required.
        pub file_share_access_audit_log_level: Option<Value<String>>,
    }

    impl Lower for AuditLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuditLogDestination", self.audit_log_destination);
            to.set("FileAccessAuditLogLevel", self.file_access_audit_log_level);
            to.set("FileShareAccessAuditLogLevel", self.file_share_access_audit_log_level);
        }
    }

    /// `FsrmConfiguration` of `AWS::FSx::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct FsrmConfiguration {
        pub event_log_destination: Option<Value<String>>,
        /// Required.
        pub fsrm_service_enabled: Option<Value<bool>>,
    }

    impl Lower for FsrmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventLogDestination", self.event_log_destination);
            to.set("FsrmServiceEnabled", self.fsrm_service_enabled);
        }
    }

    /// The configuration that Amazon FSx uses to join a FSx for Windows File Server file system or an FSx for ONTAP
    /// storage virtual machine (SVM) to a self-managed (including on-premises) Microsoft Active Directory (AD)
    /// directory.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedActiveDirectoryConfiguration {
        /// A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory.
        pub dns_ips: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory
        /// domain join service account credentials.
        pub domain_join_service_account_secret: Option<Value<String>>,
        /// The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`.
        ///
        /// A change replaces the resource.
        pub domain_name: Option<Value<String>>,
        /// (Optional) The name of the domain group whose members are granted administrative privileges for the file system.
        ///
        /// A change replaces the resource.
        pub file_system_administrators_group: Option<Value<String>>,
        /// (Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD
        /// directory.
        ///
        /// A change replaces the resource.
        pub organizational_unit_distinguished_name: Option<Value<String>>,
        /// The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD
        /// domain.
        pub password: Option<Value<String>>,
        /// The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD
        /// domain.
        pub user_name: Option<Value<String>>,
    }

    impl Lower for SelfManagedActiveDirectoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DnsIps", self.dns_ips);
            to.set("DomainJoinServiceAccountSecret", self.domain_join_service_account_secret);
            to.set("DomainName", self.domain_name);
            to.set("FileSystemAdministratorsGroup", self.file_system_administrators_group);
            to.set("OrganizationalUnitDistinguishedName", self.organizational_unit_distinguished_name);
            to.set("Password", self.password);
            to.set("UserName", self.user_name);
        }
    }
}

/// `AWS::FSx::S3AccessPointAttachment`.
///
/// An S3 access point attached to an Amazon FSx volume.
#[derive(Clone, Debug, Default)]
pub struct S3AccessPointAttachment {
    /// The name of the S3 access point attachment; also used for the name of the S3 access point.
    ///
    /// Required. 3 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ONTAP configuration of the S3 access point attachment.
    ///
    /// A change replaces the resource.
    pub ontap_configuration: Option<Value<s3_access_point_attachment::S3AccessPointOntapConfiguration>>,
    /// The OpenZFSConfiguration of the S3 access point attachment.
    ///
    /// A change replaces the resource.
    pub open_zfs_configuration: Option<Value<s3_access_point_attachment::S3AccessPointOpenZFSConfiguration>>,
    /// The S3 access point configuration of the S3 access point attachment.
    ///
    /// A change replaces the resource.
    pub s3_access_point: Option<Value<s3_access_point_attachment::S3AccessPoint>>,
    /// The type of Amazon FSx volume that the S3 access point is attached to.
    ///
    /// Required. One of `OPENZFS`, `ONTAP`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for S3AccessPointAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("OntapConfiguration", self.ontap_configuration);
        to.set("OpenZFSConfiguration", self.open_zfs_configuration);
        to.set("S3AccessPoint", self.s3_access_point);
        to.set("Type", self.type_);
    }
}

impl Level1 for S3AccessPointAttachment {
    const TYPE: &'static str = "AWS::FSx::S3AccessPointAttachment";
}

impl Handle<S3AccessPointAttachment> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The lifecycle status of the S3 access point attachment.
    pub fn lifecycle(self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// The S3 access point's alias.
    pub fn s3_access_point_alias(self) -> Value<String> {
        self.attribute("S3AccessPoint.Alias")
    }

    /// The S3 access point's ARN.
    pub fn s3_access_point_resource_arn(self) -> Value<Arn> {
        self.attribute("S3AccessPoint.ResourceARN")
    }
}

/// What [`S3AccessPointAttachment`] is made of.
pub mod s3_access_point_attachment {
    use super::*;

    /// Describes the FSx for ONTAP attachment configuration of an S3 access point attachment.
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessPointOntapConfiguration {
        /// The file system identity used to authorize file access requests made using the S3 access point.
        ///
        /// Required.
        pub file_system_identity: Option<Value<OntapFileSystemIdentity>>,
        /// The ID of the FSx for ONTAP volume that the S3 access point is attached to.
        ///
        /// Required. 23 to 23 characters.
        pub volume_id: Option<Value<String>>,
    }

    impl Lower for S3AccessPointOntapConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemIdentity", self.file_system_identity);
            to.set("VolumeId", self.volume_id);
        }
    }

    /// Specifies the file system user identity that will be used for authorizing all file access requests that are made
    /// using the S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct OntapFileSystemIdentity {
        /// Specifies the FSx for ONTAP user identity type. Valid values are `UNIX` and `WINDOWS`.
        ///
        /// Required. One of `UNIX`, `WINDOWS`.
        pub type_: Option<Value<String>>,
        /// Specifies the UNIX user identity for file system operations.
        pub unix_user: Option<Value<OntapUnixFileSystemUser>>,
        /// Specifies the Windows user identity for file system operations.
        pub windows_user: Option<Value<OntapWindowsFileSystemUser>>,
    }

    impl Lower for OntapFileSystemIdentity {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("UnixUser", self.unix_user);
            to.set("WindowsUser", self.windows_user);
        }
    }

    /// The FSx for ONTAP UNIX file system user that is used for authorizing all file access requests that are made
    /// using the S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct OntapUnixFileSystemUser {
        /// The name of the UNIX user. The name can be up to 256 characters long.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for OntapUnixFileSystemUser {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The FSx for ONTAP Windows file system user that is used for authorizing all file access requests that are made
    /// using the S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct OntapWindowsFileSystemUser {
        /// The name of the Windows user. The name can be up to 256 characters long and supports Active Directory users.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for OntapWindowsFileSystemUser {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Describes the FSx for OpenZFS attachment configuration of an S3 access point attachment.
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessPointOpenZFSConfiguration {
        /// The file system identity used to authorize file access requests made using the S3 access point.
        ///
        /// Required.
        pub file_system_identity: Option<Value<OpenZFSFileSystemIdentity>>,
        /// The ID of the FSx for OpenZFS volume that the S3 access point is attached to.
        ///
        /// Required. 23 to 23 characters.
        pub volume_id: Option<Value<String>>,
    }

    impl Lower for S3AccessPointOpenZFSConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FileSystemIdentity", self.file_system_identity);
            to.set("VolumeId", self.volume_id);
        }
    }

    /// Specifies the file system user identity that will be used for authorizing all file access requests that are made
    /// using the S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct OpenZFSFileSystemIdentity {
        /// Specifies the UID and GIDs of the file system POSIX user.
        ///
        /// Required.
        pub posix_user: Option<Value<OpenZFSPosixFileSystemUser>>,
        /// Specifies the FSx for OpenZFS user identity type, accepts only `POSIX`.
        ///
        /// Required. One of `POSIX`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for OpenZFSFileSystemIdentity {
        fn fields(self, to: &mut Fields) {
            to.set("PosixUser", self.posix_user);
            to.set("Type", self.type_);
        }
    }

    /// The FSx for OpenZFS file system user that is used for authorizing all file access requests that are made using
    /// the S3 access point.
    #[derive(Clone, Debug, Default)]
    pub struct OpenZFSPosixFileSystemUser {
        /// The GID of the file system user.
        ///
        /// Required. 0 to 4294967295.
        pub gid: Option<Value<f64>>,
        /// The list of secondary GIDs for the file system user.
        ///
        /// 0 to 15 items.
        pub secondary_gids: Option<Value<Vec<FileSystemGID>>>,
        /// The UID of the file system user.
        ///
        /// Required. 0 to 4294967295.
        pub uid: Option<Value<f64>>,
    }

    impl Lower for OpenZFSPosixFileSystemUser {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("SecondaryGids", self.secondary_gids);
            to.set("Uid", self.uid);
        }
    }

    /// The GID of the file system user.
    #[derive(Clone, Debug, Default)]
    pub struct FileSystemGID {
        /// The GID of the file system user.
        ///
        /// Required. 0 to 4294967295.
        pub gid: Option<Value<f64>>,
    }

    impl Lower for FileSystemGID {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
        }
    }

    /// Describes the S3 access point configuration of the S3 access point attachment.
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessPoint {
        /// The S3 access point's policy.
        ///
        /// 1 to 200000 characters.
        pub policy: Option<Value<Json>>,
        /// The S3 access point's virtual private cloud (VPC) configuration.
        pub vpc_configuration: Option<Value<S3AccessPointVpcConfiguration>>,
    }

    impl Lower for S3AccessPoint {
        fn fields(self, to: &mut Fields) {
            to.set("Policy", self.policy);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// If included, Amazon S3 restricts access to this access point to requests from the specified virtual private
    /// cloud (VPC).
    #[derive(Clone, Debug, Default)]
    pub struct S3AccessPointVpcConfiguration {
        /// Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists.
        ///
        /// Required. 12 to 21 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for S3AccessPointVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::FSx::Snapshot`.
///
/// A snapshot of an Amazon FSx for OpenZFS volume.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The name of the snapshot.
    ///
    /// Required. 1 to 203 characters.
    pub name: Option<Value<String>>,
    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<snapshot::Tag>>>,
    /// The ID of the volume that the snapshot is of.
    ///
    /// Required. 23 to 23 characters. A change replaces the resource.
    pub volume_id: Option<Value<String>>,
}

impl Lower for Snapshot {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("VolumeId", self.volume_id);
    }
}

impl Level1 for Snapshot {
    const TYPE: &'static str = "AWS::FSx::Snapshot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Snapshot> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the snapshot's Amazon Resource Name (ARN).
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }
}

/// What [`Snapshot`] is made of.
pub mod snapshot {
    use super::*;

    /// `Tag` of `AWS::FSx::Snapshot`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which they
        /// are attached.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be null and
        /// don't have to be unique in a tag set.
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

/// `AWS::FSx::StorageVirtualMachine`.
///
/// Creates a storage virtual machine (SVM) for an Amazon FSx for ONTAP file system.
#[derive(Clone, Debug, Default)]
pub struct StorageVirtualMachine {
    /// Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable.
    pub active_directory_configuration: Option<Value<storage_virtual_machine::ActiveDirectoryConfiguration>>,
    /// Specifies the FSx for ONTAP file system on which to create the SVM.
    ///
    /// Required. 11 to 21 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// The name of the SVM.
    ///
    /// Required. 1 to 47 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The security style of the root volume of the SVM. Specify one of the following values.
    ///
    /// One of `MIXED`, `NTFS`, `UNIX`. A change replaces the resource.
    pub root_volume_security_style: Option<Value<String>>,
    /// Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's
    /// management endpoint.
    ///
    /// 8 to 50 characters.
    pub svm_admin_password: Option<Value<String>>,
    /// A list of `Tag` values, with a maximum of 50 elements.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<storage_virtual_machine::Tag>>>,
}

impl Lower for StorageVirtualMachine {
    fn fields(self, to: &mut Fields) {
        to.set("ActiveDirectoryConfiguration", self.active_directory_configuration);
        to.set("FileSystemId", self.file_system_id);
        to.set("Name", self.name);
        to.set("RootVolumeSecurityStyle", self.root_volume_security_style);
        to.set("SvmAdminPassword", self.svm_admin_password);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StorageVirtualMachine {
    const TYPE: &'static str = "AWS::FSx::StorageVirtualMachine";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StorageVirtualMachine> {
    /// `Ref`: its `StorageVirtualMachineId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the storage virtual machine's Amazon Resource Name (ARN).
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }

    /// Returns the storgage virtual machine's system generated ID.
    pub fn storage_virtual_machine_id(self) -> Value<String> {
        self.attribute("StorageVirtualMachineId")
    }

    /// Returns the storage virtual machine's system generated unique identifier (UUID).
    pub fn uuid(self) -> Value<String> {
        self.attribute("UUID")
    }
}

/// What [`StorageVirtualMachine`] is made of.
pub mod storage_virtual_machine {
    use super::*;

    /// Describes the self-managed Microsoft Active Directory to which you want to join the SVM.
    #[derive(Clone, Debug, Default)]
    pub struct ActiveDirectoryConfiguration {
        /// The NetBIOS name of the Active Directory computer object that will be created for your SVM.
        ///
        /// 1 to 15 characters.
        pub net_bios_name: Option<Value<String>>,
        /// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed
        /// (including on-premises) Microsoft Active Directory directory.
        pub self_managed_active_directory_configuration: Option<Value<SelfManagedActiveDirectoryConfiguration>>,
    }

    impl Lower for ActiveDirectoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetBiosName", self.net_bios_name);
            to.set("SelfManagedActiveDirectoryConfiguration", self.self_managed_active_directory_configuration);
        }
    }

    /// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed
    /// (including on-premises) Microsoft Active Directory directory.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedActiveDirectoryConfiguration {
        /// A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory.
        ///
        /// 1 to 3 items.
        pub dns_ips: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory
        /// domain join service account credentials.
        ///
        /// 64 to 1024 characters.
        pub domain_join_service_account_secret: Option<Value<String>>,
        /// The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`.
        ///
        /// 1 to 255 characters.
        pub domain_name: Option<Value<String>>,
        /// (Optional) The name of the domain group whose members are granted administrative privileges for the file system.
        ///
        /// 1 to 256 characters.
        pub file_system_administrators_group: Option<Value<String>>,
        /// (Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD
        /// directory.
        ///
        /// 1 to 2000 characters.
        pub organizational_unit_distinguished_name: Option<Value<String>>,
        /// The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD
        /// domain.
        ///
        /// 1 to 256 characters.
        pub password: Option<Value<String>>,
        /// The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD
        /// domain.
        ///
        /// 1 to 256 characters.
        pub user_name: Option<Value<String>>,
    }

    impl Lower for SelfManagedActiveDirectoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DnsIps", self.dns_ips);
            to.set("DomainJoinServiceAccountSecret", self.domain_join_service_account_secret);
            to.set("DomainName", self.domain_name);
            to.set("FileSystemAdministratorsGroup", self.file_system_administrators_group);
            to.set("OrganizationalUnitDistinguishedName", self.organizational_unit_distinguished_name);
            to.set("Password", self.password);
            to.set("UserName", self.user_name);
        }
    }

    /// `Tag` of `AWS::FSx::StorageVirtualMachine`.
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

/// `AWS::FSx::Volume`.
///
/// Creates an FSx for ONTAP or Amazon FSx for OpenZFS storage volume.
#[derive(Clone, Debug, Default)]
pub struct Volume {
    /// Specifies the ID of the volume backup to use to create a new volume.
    ///
    /// 12 to 128 characters. A change replaces the resource.
    pub backup_id: Option<Value<String>>,
    /// The name of the volume.
    ///
    /// Required. 1 to 203 characters.
    pub name: Option<Value<String>>,
    /// The configuration of an Amazon FSx for NetApp ONTAP volume.
    pub ontap_configuration: Option<Value<volume::OntapConfiguration>>,
    /// The configuration of an Amazon FSx for OpenZFS volume.
    pub open_zfs_configuration: Option<Value<volume::OpenZFSConfiguration>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<volume::Tag>>>,
    /// The type of the volume.
    ///
    /// One of `ONTAP`, `OPENZFS`. A change replaces the resource.
    pub volume_type: Option<Value<String>>,
}

impl Lower for Volume {
    fn fields(self, to: &mut Fields) {
        to.set("BackupId", self.backup_id);
        to.set("Name", self.name);
        to.set("OntapConfiguration", self.ontap_configuration);
        to.set("OpenZFSConfiguration", self.open_zfs_configuration);
        to.set("Tags", self.tags);
        to.set("VolumeType", self.volume_type);
    }
}

impl Level1 for Volume {
    const TYPE: &'static str = "AWS::FSx::Volume";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Volume> {
    /// `Ref`: its `VolumeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the volume's Amazon Resource Name (ARN).
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceARN")
    }

    /// Returns the volume's universally unique identifier (UUID).
    pub fn uuid(self) -> Value<String> {
        self.attribute("UUID")
    }

    /// Returns the volume's ID.
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// What [`Volume`] is made of.
pub mod volume {
    use super::*;

    /// Specifies the configuration of the ONTAP volume that you are creating.
    #[derive(Clone, Debug, Default)]
    pub struct OntapConfiguration {
        /// Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates.
        ///
        /// A change replaces the resource.
        pub aggregate_configuration: Option<Value<AggregateConfiguration>>,
        /// A boolean flag indicating whether tags for the volume should be copied to backups. This value defaults to false.
        pub copy_tags_to_backups: Option<Value<String>>,
        /// Specifies the location in the SVM's namespace where the volume is mounted. This parameter is required.
        ///
        /// 1 to 255 characters.
        pub junction_path: Option<Value<String>>,
        /// Specifies the type of volume you are creating. Valid values are the following.
        ///
        /// One of `DP`, `RW`. A change replaces the resource.
        pub ontap_volume_type: Option<Value<String>>,
        /// Specifies the security style for the volume. If a volume's security style is not specified, it is automatically
        /// set to the root volume's security style.
        ///
        /// One of `MIXED`, `NTFS`, `UNIX`.
        pub security_style: Option<Value<String>>,
        /// Specifies the configured size of the volume, in bytes.
        ///
        /// 0 to 22517998000000000.
        pub size_in_bytes: Option<Value<String>>,
        /// Use `SizeInBytes` instead. Specifies the size of the volume, in megabytes (MB), that you are creating.
        ///
        /// 0 to 2147483647.
        pub size_in_megabytes: Option<Value<String>>,
        /// The SnapLock configuration object for an FSx for ONTAP SnapLock volume.
        pub snaplock_configuration: Option<Value<SnaplockConfiguration>>,
        /// Specifies the snapshot policy for the volume. There are three built-in snapshot policies.
        ///
        /// 1 to 255 characters.
        pub snapshot_policy: Option<Value<String>>,
        /// Set to true to enable deduplication, compression, and compaction storage efficiency features on the volume, or
        /// set to false to disable them.
        pub storage_efficiency_enabled: Option<Value<String>>,
        /// Specifies the ONTAP SVM in which to create the volume.
        ///
        /// Required. 21 to 21 characters. A change replaces the resource.
        pub storage_virtual_machine_id: Option<Value<String>>,
        /// Describes the data tiering policy for an ONTAP volume.
        pub tiering_policy: Option<Value<TieringPolicy>>,
        /// Use to specify the style of an ONTAP volume. FSx for ONTAP offers two styles of volumes that you can use for
        /// different purposes, FlexVol and FlexGroup volumes.
        ///
        /// One of `FLEXGROUP`, `FLEXVOL`. A change replaces the resource.
        pub volume_style: Option<Value<String>>,
    }

    impl Lower for OntapConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AggregateConfiguration", self.aggregate_configuration);
            to.set("CopyTagsToBackups", self.copy_tags_to_backups);
            to.set("JunctionPath", self.junction_path);
            to.set("OntapVolumeType", self.ontap_volume_type);
            to.set("SecurityStyle", self.security_style);
            to.set("SizeInBytes", self.size_in_bytes);
            to.set("SizeInMegabytes", self.size_in_megabytes);
            to.set("SnaplockConfiguration", self.snaplock_configuration);
            to.set("SnapshotPolicy", self.snapshot_policy);
            to.set("StorageEfficiencyEnabled", self.storage_efficiency_enabled);
            to.set("StorageVirtualMachineId", self.storage_virtual_machine_id);
            to.set("TieringPolicy", self.tiering_policy);
            to.set("VolumeStyle", self.volume_style);
        }
    }

    /// Use to specify configuration options for a volume’s storage aggregate or aggregates.
    #[derive(Clone, Debug, Default)]
    pub struct AggregateConfiguration {
        /// The list of aggregates that this volume resides on. Aggregates are storage pools which make up your primary
        /// storage tier.
        ///
        /// 0 to 6 items. A change replaces the resource.
        pub aggregates: Option<Value<Vec<String>>>,
        /// Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. This field is
        /// optional when creating a FlexGroup volume.
        ///
        /// 1 to 200. A change replaces the resource.
        pub constituents_per_aggregate: Option<Value<i64>>,
    }

    impl Lower for AggregateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Aggregates", self.aggregates);
            to.set("ConstituentsPerAggregate", self.constituents_per_aggregate);
        }
    }

    /// Specifies the SnapLock configuration for an FSx for ONTAP SnapLock volume.
    #[derive(Clone, Debug, Default)]
    pub struct SnaplockConfiguration {
        /// Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume. The default value is `false`.
        pub audit_log_volume: Option<Value<String>>,
        /// The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume.
        pub autocommit_period: Option<Value<AutocommitPeriod>>,
        /// Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise volume.
        ///
        /// One of `DISABLED`, `ENABLED`, `PERMANENTLY_DISABLED`.
        pub privileged_delete: Option<Value<String>>,
        /// Specifies the retention period of an FSx for ONTAP SnapLock volume.
        pub retention_period: Option<Value<SnaplockRetentionPeriod>>,
        /// Specifies the retention mode of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed.
        ///
        /// Required. One of `COMPLIANCE`, `ENTERPRISE`. A change replaces the resource.
        pub snaplock_type: Option<Value<String>>,
        /// Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume. Volume-append mode allows you to
        /// create WORM-appendable files and write data to them incrementally.
        pub volume_append_mode_enabled: Option<Value<String>>,
    }

    impl Lower for SnaplockConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuditLogVolume", self.audit_log_volume);
            to.set("AutocommitPeriod", self.autocommit_period);
            to.set("PrivilegedDelete", self.privileged_delete);
            to.set("RetentionPeriod", self.retention_period);
            to.set("SnaplockType", self.snaplock_type);
            to.set("VolumeAppendModeEnabled", self.volume_append_mode_enabled);
        }
    }

    /// Sets the autocommit period of files in an FSx for ONTAP SnapLock volume, which determines how long the files
    /// must remain unmodified before they're automatically transitioned to the write once, read many (WORM) state.
    #[derive(Clone, Debug, Default)]
    pub struct AutocommitPeriod {
        /// Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. Setting this
        /// value to `NONE` disables autocommit.
        ///
        /// Required. One of `DAYS`, `HOURS`, `MINUTES`, `MONTHS`, `NONE`, `YEARS`.
        pub type_: Option<Value<String>>,
        /// Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. The
        /// following ranges are valid.
        ///
        /// 1 to 65535.
        pub value: Option<Value<i64>>,
    }

    impl Lower for AutocommitPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The configuration to set the retention period of an FSx for ONTAP SnapLock volume. The retention period includes
    /// default, maximum, and minimum settings.
    #[derive(Clone, Debug, Default)]
    pub struct SnaplockRetentionPeriod {
        /// The retention period assigned to a write once, read many (WORM) file by default if an explicit retention period
        /// is not set for an FSx for ONTAP SnapLock volume.
        ///
        /// Required.
        pub default_retention: Option<Value<RetentionPeriod>>,
        /// The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
        ///
        /// Required.
        pub maximum_retention: Option<Value<RetentionPeriod>>,
        /// The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume.
        ///
        /// Required.
        pub minimum_retention: Option<Value<RetentionPeriod>>,
    }

    impl Lower for SnaplockRetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultRetention", self.default_retention);
            to.set("MaximumRetention", self.maximum_retention);
            to.set("MinimumRetention", self.minimum_retention);
        }
    }

    /// Specifies the retention period of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionPeriod {
        /// Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume. Set it to one of the
        /// valid types.
        ///
        /// Required. One of `DAYS`, `HOURS`, `INFINITE`, `MINUTES`, `MONTHS`, `SECONDS`, `UNSPECIFIED`, `YEARS`.
        pub type_: Option<Value<String>>,
        /// Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume. You can't set a value
        /// for `INFINITE` or `UNSPECIFIED`.
        ///
        /// 0 to 65535.
        pub value: Option<Value<i64>>,
    }

    impl Lower for RetentionPeriod {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Describes the data tiering policy for an ONTAP volume.
    #[derive(Clone, Debug, Default)]
    pub struct TieringPolicy {
        /// Specifies the number of days that user data in a volume must remain inactive before it is considered "cold" and
        /// moved to the capacity pool.
        ///
        /// 2 to 183.
        pub cooling_period: Option<Value<i64>>,
        /// Specifies the tiering policy used to transition data. Default value is `SNAPSHOT_ONLY`.
        ///
        /// One of `ALL`, `AUTO`, `NONE`, `SNAPSHOT_ONLY`.
        pub name: Option<Value<String>>,
    }

    impl Lower for TieringPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("CoolingPeriod", self.cooling_period);
            to.set("Name", self.name);
        }
    }

    /// Specifies the configuration of the Amazon FSx for OpenZFS volume that you are creating.
    #[derive(Clone, Debug, Default)]
    pub struct OpenZFSConfiguration {
        /// A Boolean value indicating whether tags for the volume should be copied to snapshots. This value defaults to
        /// `false`.
        pub copy_tags_to_snapshots: Option<Value<bool>>,
        /// Specifies the method used to compress the data on the volume. The compression type is `NONE` by default.
        ///
        /// One of `LZ4`, `NONE`, `ZSTD`.
        pub data_compression_type: Option<Value<String>>,
        /// The configuration object for mounting a Network File System (NFS) file system.
        ///
        /// 0 to 1 items.
        pub nfs_exports: Option<Value<Vec<NfsExports>>>,
        /// To delete the volume's child volumes, snapshots, and clones, use the string
        /// `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`.
        pub options: Option<Value<Vec<String>>>,
        /// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
        ///
        /// A change replaces the resource.
        pub origin_snapshot: Option<Value<OriginSnapshot>>,
        /// The ID of the volume to use as the parent volume of the volume that you are creating.
        ///
        /// Required. 23 to 23 characters. A change replaces the resource.
        pub parent_volume_id: Option<Value<String>>,
        /// A Boolean value indicating whether the volume is read-only.
        pub read_only: Option<Value<bool>>,
        /// Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB). For file systems using the
        /// Intelligent-Tiering storage class, valid values are 128, 256, 512, 1024, 2048, or 4096 KiB, with a default of
        /// 1024 KiB.
        ///
        /// 4 to 4096.
        pub record_size_ki_b: Option<Value<i64>>,
        /// Sets the maximum storage size in gibibytes (GiB) for the volume. You can specify a quota that is larger than the
        /// storage on the parent volume.
        ///
        /// \-1 to 2147483647.
        pub storage_capacity_quota_gi_b: Option<Value<i64>>,
        /// Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume. Setting
        /// `StorageCapacityReservationGiB` guarantees that the specified amount of storage space on the parent volume will
        /// always be available for the…
        ///
        /// \-1 to 2147483647.
        pub storage_capacity_reservation_gi_b: Option<Value<i64>>,
        /// Configures how much storage users and groups can use on the volume.
        ///
        /// 0 to 500 items.
        pub user_and_group_quotas: Option<Value<Vec<UserAndGroupQuotas>>>,
    }

    impl Lower for OpenZFSConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CopyTagsToSnapshots", self.copy_tags_to_snapshots);
            to.set("DataCompressionType", self.data_compression_type);
            to.set("NfsExports", self.nfs_exports);
            to.set("Options", self.options);
            to.set("OriginSnapshot", self.origin_snapshot);
            to.set("ParentVolumeId", self.parent_volume_id);
            to.set("ReadOnly", self.read_only);
            to.set("RecordSizeKiB", self.record_size_ki_b);
            to.set("StorageCapacityQuotaGiB", self.storage_capacity_quota_gi_b);
            to.set("StorageCapacityReservationGiB", self.storage_capacity_reservation_gi_b);
            to.set("UserAndGroupQuotas", self.user_and_group_quotas);
        }
    }

    /// The configuration object for mounting a Network File System (NFS) file system.
    #[derive(Clone, Debug, Default)]
    pub struct NfsExports {
        /// A list of configuration objects that contain the client and options for mounting the OpenZFS file system.
        ///
        /// Required. 0 to 25 items.
        pub client_configurations: Option<Value<Vec<ClientConfigurations>>>,
    }

    impl Lower for NfsExports {
        fn fields(self, to: &mut Fields) {
            to.set("ClientConfigurations", self.client_configurations);
        }
    }

    /// Specifies who can mount an OpenZFS file system and the options available while mounting the file system.
    #[derive(Clone, Debug, Default)]
    pub struct ClientConfigurations {
        /// A value that specifies who can mount the file system. You can provide a wildcard character ( `*` ), an IP
        /// address ( `0.0.0.0` ), or a CIDR address ( `192.0.2.0/24` ).
        ///
        /// Required. 1 to 128 characters.
        pub clients: Option<Value<String>>,
        /// The options to use when mounting the file system. For a list of options that you can use with Network File
        /// System (NFS), see the exports(5) - Linux man page.
        ///
        /// Required. 1 to 20 items.
        pub options: Option<Value<Vec<String>>>,
    }

    impl Lower for ClientConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("Clients", self.clients);
            to.set("Options", self.options);
        }
    }

    /// The configuration object that specifies the snapshot to use as the origin of the data for the volume.
    #[derive(Clone, Debug, Default)]
    pub struct OriginSnapshot {
        /// Specifies the strategy used when copying data from the snapshot to the new volume.
        ///
        /// Required. One of `CLONE`, `FULL_COPY`, `INCREMENTAL_COPY`. A change replaces the resource.
        pub copy_strategy: Option<Value<String>>,
        /// Specifies the snapshot to use when creating an OpenZFS volume from a snapshot.
        ///
        /// Required. 8 to 512 characters. A change replaces the resource.
        pub snapshot_arn: Option<Value<String>>,
    }

    impl Lower for OriginSnapshot {
        fn fields(self, to: &mut Fields) {
            to.set("CopyStrategy", self.copy_strategy);
            to.set("SnapshotARN", self.snapshot_arn);
        }
    }

    /// Configures how much storage users and groups can use on the volume.
    #[derive(Clone, Debug, Default)]
    pub struct UserAndGroupQuotas {
        /// The ID of the user or group that the quota applies to.
        ///
        /// Required. 0 to 2147483647.
        pub id: Option<Value<i64>>,
        /// The user or group's storage quota, in gibibytes (GiB).
        ///
        /// Required. 0 to 2147483647.
        pub storage_capacity_quota_gi_b: Option<Value<i64>>,
        /// Specifies whether the quota applies to a user or group.
        ///
        /// Required. One of `GROUP`, `USER`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for UserAndGroupQuotas {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("StorageCapacityQuotaGiB", self.storage_capacity_quota_gi_b);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::FSx::Volume`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which they
        /// are attached.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be null and
        /// don't have to be unique in a tag set.
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
