//! `AWS::S3Files`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3Files::AccessPoint`.
///
/// Resource Type definition for AWS::S3Files::AccessPoint.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// (optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// The ID of the S3 Files file system that the access point provides access to.
    ///
    /// Required. At most 128 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// The operating system user and group applied to all compute drive requests made using the access point.
    ///
    /// A change replaces the resource.
    pub posix_user: Option<Value<access_point::PosixUser>>,
    /// Specifies the directory on the Amazon EFS file system that the access point exposes as the root directory of
    /// your file system to NFS clients using the access point.
    ///
    /// A change replaces the resource.
    pub root_directory: Option<Value<access_point::RootDirectory>>,
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<access_point::AccessPointTag>>>,
}

impl Lower for AccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("ClientToken", self.client_token);
        to.set("FileSystemId", self.file_system_id);
        to.set("PosixUser", self.posix_user);
        to.set("RootDirectory", self.root_directory);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::S3Files::AccessPoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessPoint> {
    /// `Ref`: its `AccessPointId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AccessPointArn`.
    pub fn access_point_arn(self) -> Value<Arn> {
        self.attribute("AccessPointArn")
    }

    /// The attribute `AccessPointId`.
    pub fn access_point_id(self) -> Value<String> {
        self.attribute("AccessPointId")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// `PosixUser` of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct PosixUser {
        /// The POSIX group ID used for all file system operations using this access point.
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub gid: Option<Value<String>>,
        /// Secondary POSIX group IDs used for all file system operations using this access point.
        ///
        /// A change replaces the resource.
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

    /// `RootDirectory` of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct RootDirectory {
        /// (Optional) Specifies the POSIX IDs and permissions to apply to the access point's RootDirectory.
        ///
        /// A change replaces the resource.
        pub creation_permissions: Option<Value<CreationPermissions>>,
        /// Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access point
        /// to access the EFS file system.
        ///
        /// 1 to 100 characters. A change replaces the resource.
        pub path: Option<Value<String>>,
    }

    impl Lower for RootDirectory {
        fn fields(self, to: &mut Fields) {
            to.set("CreationPermissions", self.creation_permissions);
            to.set("Path", self.path);
        }
    }

    /// `CreationPermissions` of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct CreationPermissions {
        /// Specifies the POSIX group ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub owner_gid: Option<Value<String>>,
        /// Specifies the POSIX user ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295).
        ///
        /// Required. 0 to 4294967295. A change replaces the resource.
        pub owner_uid: Option<Value<String>>,
        /// Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number representing the
        /// file's mode bits.
        ///
        /// Required. A change replaces the resource.
        pub permissions: Option<Value<String>>,
    }

    impl Lower for CreationPermissions {
        fn fields(self, to: &mut Fields) {
            to.set("OwnerGid", self.owner_gid);
            to.set("OwnerUid", self.owner_uid);
            to.set("Permissions", self.permissions);
        }
    }

    /// `AccessPointTag` of `AWS::S3Files::AccessPoint`.
    #[derive(Clone, Debug, Default)]
    pub struct AccessPointTag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for AccessPointTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::S3Files::FileSystem`.
///
/// Resource Type definition for AWS::S3Files::FileSystem.
///
/// Its ARN: `arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}`.
#[derive(Clone, Debug, Default)]
pub struct FileSystem {
    /// A change replaces the resource.
    pub accept_bucket_warning: Option<Value<bool>>,
    /// Required. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// 1 to 64 characters. A change replaces the resource.
    pub client_token: Option<Value<String>>,
    /// At most 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// At most 1024 characters. A change replaces the resource.
    pub prefix: Option<Value<String>>,
    /// Required. At most 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    pub synchronization_configuration: Option<Value<file_system::SynchronizationConfiguration>>,
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<file_system::Tag>>>,
}

impl Lower for FileSystem {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptBucketWarning", self.accept_bucket_warning);
        to.set("Bucket", self.bucket);
        to.set("ClientToken", self.client_token);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Prefix", self.prefix);
        to.set("RoleArn", self.role_arn);
        to.set("SynchronizationConfiguration", self.synchronization_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FileSystem {
    const TYPE: &'static str = "AWS::S3Files::FileSystem";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<FileSystem> {
    /// `Ref`: its `FileSystemArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreationTime`.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The attribute `FileSystemArn`.
    pub fn file_system_arn(self) -> Value<Arn> {
        self.attribute("FileSystemArn")
    }

    /// The attribute `FileSystemId`.
    pub fn file_system_id(self) -> Value<String> {
        self.attribute("FileSystemId")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `StatusMessage`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The attribute `SynchronizationConfiguration.LatestVersionNumber`.
    pub fn synchronization_configuration_latest_version_number(self) -> Value<i64> {
        self.attribute("SynchronizationConfiguration.LatestVersionNumber")
    }
}

/// What [`FileSystem`] is made of.
pub mod file_system {
    use super::*;

    /// `SynchronizationConfiguration` of `AWS::S3Files::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct SynchronizationConfiguration {
        /// Required. 1 to 1 items.
        pub expiration_data_rules: Option<Value<Vec<ExpirationDataRule>>>,
        /// Required. 1 to 10 items.
        pub import_data_rules: Option<Value<Vec<ImportDataRule>>>,
    }

    impl Lower for SynchronizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExpirationDataRules", self.expiration_data_rules);
            to.set("ImportDataRules", self.import_data_rules);
        }
    }

    /// `ExpirationDataRule` of `AWS::S3Files::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct ExpirationDataRule {
        /// Required. 1 to 365.
        pub days_after_last_access: Option<Value<i64>>,
    }

    impl Lower for ExpirationDataRule {
        fn fields(self, to: &mut Fields) {
            to.set("DaysAfterLastAccess", self.days_after_last_access);
        }
    }

    /// `ImportDataRule` of `AWS::S3Files::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct ImportDataRule {
        /// Required. 0 to 1024 characters.
        pub prefix: Option<Value<String>>,
        /// Required. 0 to 52673613135872.
        pub size_less_than: Option<Value<i64>>,
        /// Required. One of `ON_DIRECTORY_FIRST_ACCESS`, `ON_FILE_ACCESS`.
        pub trigger: Option<Value<String>>,
    }

    impl Lower for ImportDataRule {
        fn fields(self, to: &mut Fields) {
            to.set("Prefix", self.prefix);
            to.set("SizeLessThan", self.size_less_than);
            to.set("Trigger", self.trigger);
        }
    }

    /// `Tag` of `AWS::S3Files::FileSystem`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::S3Files::FileSystemPolicy`.
///
/// Resource Type definition for AWS::S3Files::FileSystemPolicy.
#[derive(Clone, Debug, Default)]
pub struct FileSystemPolicy {
    /// Required. At most 128 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// Required.
    pub policy: Option<Value<Json>>,
}

impl Lower for FileSystemPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("FileSystemId", self.file_system_id);
        to.set("Policy", self.policy);
    }
}

impl Level1 for FileSystemPolicy {
    const TYPE: &'static str = "AWS::S3Files::FileSystemPolicy";
}

impl Handle<FileSystemPolicy> {
    /// `Ref`: its `FileSystemId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::S3Files::MountTarget`.
///
/// Resource Type definition for AWS::S3Files::MountTarget.
#[derive(Clone, Debug, Default)]
pub struct MountTarget {
    /// Required. At most 128 characters. A change replaces the resource.
    pub file_system_id: Option<Value<String>>,
    /// One of `IPV4_ONLY`, `IPV6_ONLY`, `DUAL_STACK`. A change replaces the resource.
    pub ip_address_type: Option<Value<String>>,
    /// 7 to 15 characters. A change replaces the resource.
    pub ipv4_address: Option<Value<String>>,
    /// 3 to 39 characters. A change replaces the resource.
    pub ipv6_address: Option<Value<String>>,
    /// At most 100 items.
    pub security_groups: Option<Value<Vec<String>>>,
    /// Required. 15 to 47 characters. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for MountTarget {
    fn fields(self, to: &mut Fields) {
        to.set("FileSystemId", self.file_system_id);
        to.set("IpAddressType", self.ip_address_type);
        to.set("Ipv4Address", self.ipv4_address);
        to.set("Ipv6Address", self.ipv6_address);
        to.set("SecurityGroups", self.security_groups);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for MountTarget {
    const TYPE: &'static str = "AWS::S3Files::MountTarget";
}

impl Handle<MountTarget> {
    /// `Ref`: its `MountTargetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AvailabilityZoneId`.
    pub fn availability_zone_id(self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// The attribute `MountTargetId`.
    pub fn mount_target_id(self) -> Value<String> {
        self.attribute("MountTargetId")
    }

    /// The attribute `NetworkInterfaceId`.
    pub fn network_interface_id(self) -> Value<String> {
        self.attribute("NetworkInterfaceId")
    }

    /// The attribute `OwnerId`.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `StatusMessage`.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The attribute `VpcId`.
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}
