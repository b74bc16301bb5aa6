//! `AWS::EFS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EFS::AccessPoint`.
///
/// The `AWS::EFS::AccessPoint` resource creates an EFS access point.
///
/// Its ARN: `arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}`.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// An array of key-value pairs to apply to this resource.
    pub access_point_tags: Option<Value<Vec<access_point::AccessPointTag>>>,
    /// The opaque string specified in the request to ensure idempotent creation.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// The ID of the EFS file system that the access point applies to. Accepts only the ID format for input when
    /// specifying a file system, for example `fs-0123456789abcedf2`.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is
    /// used for all file operations by NFS clients using the access point.
    ///
    /// A change replaces the resource.
    pub posix_user: Option<Value<access_point::PosixUser>>,
    /// The directory on the EFS file system that the access point exposes as the root directory to NFS clients using
    /// the access point.
    ///
    /// A change replaces the resource.
    pub root_directory: Option<Value<access_point::RootDirectory>>,
}

impl Lower for AccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("AccessPointTags", self.access_point_tags);
        to.set("ClientToken", self.client_token);
        to.set("FileSystemId", self.file_system_id);
        to.set("PosixUser", self.posix_user);
        to.set("RootDirectory", self.root_directory);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::EFS::AccessPoint";
    const TAGS: Tags = Tags { property: "AccessPointTags", shape: TagShape::List };
}

impl Handle<AccessPoint> {
    /// `Ref`: its `AccessPointId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the EFS access point.
    pub fn access_point_id(self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// The Amazon Resource Name (ARN) of the access point.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are
    /// letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - =. _ :
    /// /`.
    #[derive(Clone, Debug, Default)]
    pub struct AccessPointTag {
        /// The tag key (String). The key can't start with `aws:`.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag key.
        ///
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AccessPointTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access point that
    /// is used for all file system operations performed by NFS clients using the access point.
    #[derive(Clone, Debug, Default)]
    pub struct PosixUser {
        /// The POSIX group ID used for all file system operations using this access point.
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub gid: Option<Value<String>>,
        /// Secondary POSIX group IDs used for all file system operations using this access point.
        ///
        /// 0 to 16 items. A change replaces the resource.
        pub secondary_gids: Option<Value<Vec<String>>>,
        /// The POSIX user ID used for all file system operations using this access point.
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub uid: Option<Value<String>>,
    }

    impl Lower for PosixUser {
        fn fields(self, to: &mut Fields) {
            to.set("Gid", self.gid);
            to.set("SecondaryGids", self.secondary_gids);
            to.set("Uid", self.uid);
        }
    }

    /// Specifies the directory on the Amazon EFS file system that the access point provides access to. The access point
    /// exposes the specified file system path as the root directory of your file system to applications using the
    /// access point.
    #[derive(Clone, Debug, Default)]
    pub struct RootDirectory {
        /// (Optional) Specifies the POSIX IDs and permissions to apply to the access point's `RootDirectory`.
        ///
        /// A change replaces the resource.
        pub creation_info: Option<Value<CreationInfo>>,
        /// Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point
        /// to access the EFS file system.
        ///
        /// 1 to 100 characters. A change replaces the resource.
        pub path: Option<Value<String>>,
    }

    impl Lower for RootDirectory {
        fn fields(self, to: &mut Fields) {
            to.set("CreationInfo", self.creation_info);
            to.set("Path", self.path);
        }
    }

    /// Required if the `RootDirectory` > `Path` specified does not exist. Specifies the POSIX IDs and permissions to
    /// apply to the access point's `RootDirectory` > `Path`.
    #[derive(Clone, Debug, Default)]
    pub struct CreationInfo {
        /// Specifies the POSIX group ID to apply to the `RootDirectory`. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub owner_gid: Option<Value<String>>,
        /// Specifies the POSIX user ID to apply to the `RootDirectory`. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub owner_uid: Option<Value<String>>,
        /// Specifies the POSIX permissions to apply to the `RootDirectory`, in the format of an octal number representing
        /// the file's mode bits.
        ///
        /// Required. A change replaces the resource.
        pub permissions: Option<Value<String>>,
    }

    impl Lower for CreationInfo {
        fn fields(self, to: &mut Fields) {
            to.set("OwnerGid", self.owner_gid);
            to.set("OwnerUid", self.owner_uid);
            to.set("Permissions", self.permissions);
        }
    }
}

/// `AWS::EFS::FileSystem`.
///
/// The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon EFS
/// ).
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}`.
#[derive(Clone, Debug, Default)]
pub struct FileSystem {
    /// For One Zone file systems, specify the AWS Availability Zone in which to create the file system. Use the format
    /// `us-east-1a` to specify the Availability Zone.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub availability_zone_name: Option<Value<String>>,
    /// Use the `BackupPolicy` to turn automatic backups on or off for the file system.
    pub backup_policy: Option<Value<file_system::BackupPolicy>>,
    /// (Optional) A boolean that specifies whether or not to bypass the `FileSystemPolicy` lockout safety check.
    pub bypass_policy_lockout_safety_check: Option<Value<bool>>,
    /// A Boolean value that, if true, creates an encrypted file system. When creating an encrypted file system, you
    /// have the option of specifying a KmsKeyId for an existing AWS KMS key.
    ///
    /// A change replaces the resource.
    pub encrypted: Option<Value<bool>>,
    /// The `FileSystemPolicy` for the EFS file system. A file system policy is an IAM resource policy used to control
    /// NFS access to an EFS file system.
    pub file_system_policy: Option<Value<Json>>,
    /// Describes the protection on the file system.
    pub file_system_protection: Option<Value<file_system::FileSystemProtection>>,
    /// Use to create one or more tags associated with the file system. Each tag is a user-defined key-value pair.
    pub file_system_tags: Option<Value<Vec<file_system::ElasticFileSystemTag>>>,
    /// The ID of the AWS KMS key to be used to protect the encrypted file system. This parameter is only required if
    /// you want to use a nondefault KMS key.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// An array of `LifecyclePolicy` objects that define the file system's `LifecycleConfiguration` object.
    ///
    /// 0 to 3 items.
    pub lifecycle_policies: Option<Value<Vec<file_system::LifecyclePolicy>>>,
    /// The performance mode of the file system. We recommend `generalPurpose` performance mode for all file systems.
    ///
    /// One of `generalPurpose`, `maxIO`. A change replaces the resource.
    pub performance_mode: Option<Value<String>>,
    /// The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that
    /// you're creating.
    ///
    /// At least 1.0.
    pub provisioned_throughput_in_mibps: Option<Value<f64>>,
    /// Describes the replication configuration for a specific file system.
    pub replication_configuration: Option<Value<file_system::ReplicationConfiguration>>,
    /// Specifies the throughput mode for the file system. The mode can be `bursting`, `provisioned`, or `elastic`.
    ///
    /// One of `bursting`, `elastic`, `provisioned`.
    pub throughput_mode: Option<Value<String>>,
}

impl Lower for FileSystem {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZoneName", self.availability_zone_name);
        to.set("BackupPolicy", self.backup_policy);
        to.set("BypassPolicyLockoutSafetyCheck", self.bypass_policy_lockout_safety_check);
        to.set("Encrypted", self.encrypted);
        to.set("FileSystemPolicy", self.file_system_policy);
        to.set("FileSystemProtection", self.file_system_protection);
        to.set("FileSystemTags", self.file_system_tags);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("LifecyclePolicies", self.lifecycle_policies);
        to.set("PerformanceMode", self.performance_mode);
        to.set("ProvisionedThroughputInMibps", self.provisioned_throughput_in_mibps);
        to.set("ReplicationConfiguration", self.replication_configuration);
        to.set("ThroughputMode", self.throughput_mode);
    }
}

impl Level1 for FileSystem {
    const TYPE: &'static str = "AWS::EFS::FileSystem";
    const TAGS: Tags = Tags { property: "FileSystemTags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<FileSystem> {
    /// `Ref`: its `FileSystemId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the EFS file system.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the EFS file system. For example: `fs-abcdef0123456789a`.
    pub fn file_system_id(self) -> Value<String> {
        self.attribute("FileSystemId")
    }
}

/// What [`FileSystem`] is made of.
pub mod file_system {
    use super::*;

    /// The backup policy turns automatic backups for the file system on or off.
    #[derive(Clone, Debug, Default)]
    pub struct BackupPolicy {
        /// Set the backup policy status for the file system.
        ///
        /// Required. One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for BackupPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// Describes the protection on the file system.
    #[derive(Clone, Debug, Default)]
    pub struct FileSystemProtection {
        /// The status of the file system's replication overwrite protection.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub replication_overwrite_protection: Option<Value<String>>,
    }

    impl Lower for FileSystemProtection {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicationOverwriteProtection", self.replication_overwrite_protection);
        }
    }

    /// A tag is a key-value pair attached to a file system. Allowed characters in the `Key` and `Value` properties are
    /// letters, white space, and numbers that can be represented in UTF-8, and the following characters: `+ - =. _ :
    /// /`.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticFileSystemTag {
        /// The tag key (String). The key can't start with `aws:`.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the tag key.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for ElasticFileSystemTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes a policy used by Lifecycle management that specifies when to transition files into and out of the EFS
    /// storage classes.
    #[derive(Clone, Debug, Default)]
    pub struct LifecyclePolicy {
        /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to
        /// move them to Archive storage.
        ///
        /// One of `AFTER_14_DAYS`, `AFTER_180_DAYS`, `AFTER_1_DAY`, `AFTER_270_DAYS`, `AFTER_30_DAYS`, `AFTER_365_DAYS`,
        /// `AFTER_60_DAYS`, `AFTER_7_DAYS`, `AFTER_90_DAYS`.
        pub transition_to_archive: Option<Value<String>>,
        /// The number of days after files were last accessed in primary storage (the Standard storage class) at which to
        /// move them to Infrequent Access (IA) storage.
        ///
        /// One of `AFTER_14_DAYS`, `AFTER_180_DAYS`, `AFTER_1_DAY`, `AFTER_270_DAYS`, `AFTER_30_DAYS`, `AFTER_365_DAYS`,
        /// `AFTER_60_DAYS`, `AFTER_7_DAYS`, `AFTER_90_DAYS`.
        pub transition_to_ia: Option<Value<String>>,
        /// Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive storage.
        ///
        /// One of `AFTER_1_ACCESS`.
        pub transition_to_primary_storage_class: Option<Value<String>>,
    }

    impl Lower for LifecyclePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("TransitionToArchive", self.transition_to_archive);
            to.set("TransitionToIA", self.transition_to_ia);
            to.set("TransitionToPrimaryStorageClass", self.transition_to_primary_storage_class);
        }
    }

    /// Describes the replication configuration for a specific file system.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationConfiguration {
        /// An array of destination objects. Only one destination object is supported.
        ///
        /// 1 to 1 items.
        pub destinations: Option<Value<Vec<ReplicationDestination>>>,
    }

    impl Lower for ReplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
        }
    }

    /// Describes the destination file system in the replication configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationDestination {
        /// For One Zone file systems, the replication configuration must specify the Availability Zone in which the
        /// destination file system is located.
        pub availability_zone_name: Option<Value<String>>,
        /// The ID of the destination Amazon EFS file system.
        pub file_system_id: Option<Value<String>>,
        /// The ID of an AWS KMS key used to protect the encrypted file system.
        pub kms_key_id: Option<Value<String>>,
        /// The AWS Region in which the destination file system is located.
        pub region: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the current source file system in the replication configuration.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for ReplicationDestination {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZoneName", self.availability_zone_name);
            to.set("FileSystemId", self.file_system_id);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Region", self.region);
            to.set("RoleArn", self.role_arn);
        }
    }
}

/// `AWS::EFS::MountTarget`.
///
/// The `AWS::EFS::MountTarget` resource is an Amazon EFS resource that creates a mount target for an EFS file
/// system.
#[derive(Clone, Debug, Default)]
pub struct MountTarget {
    /// The ID of the file system for which to create the mount target.
    ///
    /// Required. 0 to 128 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// If the `IpAddressType` for the mount target is IPv4 ( `IPV4_ONLY` or `DUAL_STACK` ), then specify the IPv4
    /// address to use.
    ///
    /// 7 to 15 characters. A change replaces the resource.
    pub ip_address: Option<Value<String>>,
    /// The IP address type for the mount target. The possible values are `IPV4_ONLY` (only IPv4 addresses), `IPV6_ONLY`
    /// (only IPv6 addresses), and `DUAL_STACK` (dual-stack, both IPv4 and IPv6 addresses).
    ///
    /// One of `IPV4_ONLY`, `IPV6_ONLY`, `DUAL_STACK`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// If the `IPAddressType` for the mount target is IPv6 ( `IPV6_ONLY` or `DUAL_STACK` ), then specify the IPv6
    /// address to use.
    ///
    /// 3 to 39 characters. A change replaces the resource.
    pub ipv6_address: Option<Value<String>>,
    /// VPC security group IDs, of the form `sg-xxxxxxxx`. These must be for the same VPC as the subnet specified.
    ///
    /// Required. 0 to 100 items.
    pub security_groups: Option<Value<Vec<String>>>,
    /// The ID of the subnet to add the mount target in. For One Zone file systems, use the subnet that is associated
    /// with the file system's Availability Zone.
    ///
    /// Required. 15 to 47 characters. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for MountTarget {
    fn fields(self, to: &mut Fields) {
        to.set("FileSystemId", self.file_system_id);
        to.set("IpAddress", self.ip_address);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Ipv6Address", self.ipv6_address);
        to.set("SecurityGroups", self.security_groups);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for MountTarget {
    const TYPE: &'static str = "AWS::EFS::MountTarget";
}

impl Handle<MountTarget> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the Amazon EFS file system that the mount target provides access to.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IPv4 address of the mount target.
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }
}
