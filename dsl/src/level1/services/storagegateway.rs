//! `AWS::StorageGateway`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::StorageGateway::NFSFileShare`.
///
/// Resource Type definition for AWS::StorageGateway::NFSFileShare. An NFS file share exposes an Amazon S3 bucket
/// through a Storage Gateway file gateway, so clients read and write objects as files over NFS.
#[derive(Clone, Debug, Default)]
pub struct NFSFileShare {
    /// The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a template
    /// detaches audit logging: the update sends the empty string, which the service treats as the reset.
    ///
    /// 0 to 1024 characters.
    pub audit_destination_arn: Option<Value<String>>,
    /// The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint.
    ///
    /// 1 to 25 characters. A change replaces the resource.
    pub bucket_region: Option<Value<String>>,
    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current
    /// value: the service documents no value that resets it.
    pub cache_attributes: Option<Value<nfs_file_share::CacheAttributes>>,
    /// The IPv4 or IPv6 addresses and CIDR blocks permitted to mount the NFS share. Removing this property from a
    /// template leaves the share's current value: the service documents no value that resets it.
    ///
    /// 1 to 100 items.
    pub client_list: Option<Value<Vec<String>>>,
    /// The S3 storage class for new objects. The service accepts S3\_STANDARD, S3\_INTELLIGENT\_TIERING,
    /// S3\_STANDARD\_IA and S3\_ONEZONE\_IA; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// 5 to 50 characters.
    pub default_storage_class: Option<Value<String>>,
    /// The server-side encryption the gateway applies to objects it writes.
    ///
    /// One of `SseS3`, `SseKms`, `DsseKms`.
    pub encryption_type: Option<Value<String>>,
    /// The name of the file share, which defaults to the bucket name when omitted. Removing this property from a
    /// template leaves the share's current value: the service documents no value that resets it.
    ///
    /// 1 to 255 characters.
    pub file_share_name: Option<Value<String>>,
    /// The ARN of the S3 File Gateway that hosts the share.
    ///
    /// Required. 50 to 500 characters. A change replaces the resource.
    pub gateway_arn: Option<Value<String>>,
    /// Whether the gateway infers the MIME type of uploaded objects from their extension.
    pub guess_mime_type_enabled: Option<Value<bool>>,
    /// Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it remains
    /// readable and settable.
    pub kms_encrypted: Option<Value<bool>>,
    /// The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template leaves
    /// the share's current value: the service documents no value that resets it.
    ///
    /// 7 to 2048 characters.
    pub kms_key: Option<Value<String>>,
    /// The ARN of the S3 bucket, or bucket prefix, the share exposes.
    ///
    /// Required. 16 to 1400 characters. A change replaces the resource.
    pub location_arn: Option<Value<String>>,
    /// Default values for the file and directory permissions of an NFS share.
    pub nfs_file_share_defaults: Option<Value<nfs_file_share::NFSFileShareDefaults>>,
    /// The upload-notification settling period, as a JSON document.
    ///
    /// 2 to 100 characters.
    pub notification_policy: Option<Value<String>>,
    /// The canned S3 ACL applied to objects the gateway writes.
    ///
    /// One of `private`, `public-read`, `public-read-write`, `authenticated-read`, `bucket-owner-read`,
    /// `bucket-owner-full-control`, `aws-exec-read`.
    pub object_acl: Option<Value<String>>,
    /// Whether clients may write to the share.
    pub read_only: Option<Value<bool>>,
    /// Whether the bucket is a Requester Pays bucket.
    pub requester_pays: Option<Value<bool>>,
    /// The ARN of the IAM role the gateway assumes when it accesses the S3 location.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role: Option<Value<String>>,
    /// How the NFS share maps client user IDs. The service accepts RootSquash, NoSquash and AllSquash; it is a
    /// length-bounded string in the API model rather than an enumeration.
    ///
    /// 5 to 15 characters.
    pub squash: Option<Value<String>>,
    /// Tags assigned to the file share.
    pub tags: Option<Value<Vec<nfs_file_share::Tag>>>,
    /// The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub vpc_endpoint_dns_name: Option<Value<String>>,
}

impl Lower for NFSFileShare {
    fn fields(self, to: &mut Fields) {
        to.set("AuditDestinationARN", self.audit_destination_arn);
        to.set("BucketRegion", self.bucket_region);
        to.set("CacheAttributes", self.cache_attributes);
        to.set("ClientList", self.client_list);
        to.set("DefaultStorageClass", self.default_storage_class);
        to.set("EncryptionType", self.encryption_type);
        to.set("FileShareName", self.file_share_name);
        to.set("GatewayARN", self.gateway_arn);
        to.set("GuessMIMETypeEnabled", self.guess_mime_type_enabled);
        to.set("KMSEncrypted", self.kms_encrypted);
        to.set("KMSKey", self.kms_key);
        to.set("LocationARN", self.location_arn);
        to.set("NFSFileShareDefaults", self.nfs_file_share_defaults);
        to.set("NotificationPolicy", self.notification_policy);
        to.set("ObjectACL", self.object_acl);
        to.set("ReadOnly", self.read_only);
        to.set("RequesterPays", self.requester_pays);
        to.set("Role", self.role);
        to.set("Squash", self.squash);
        to.set("Tags", self.tags);
        to.set("VPCEndpointDNSName", self.vpc_endpoint_dns_name);
    }
}

impl Level1 for NFSFileShare {
    const TYPE: &'static str = "AWS::StorageGateway::NFSFileShare";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NFSFileShare> {
    /// `Ref`: its `FileShareARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `FileShareARN`.
    pub fn file_share_arn(self) -> Value<Arn> {
        self.attribute("FileShareARN")
    }

    /// The attribute `FileShareId`.
    pub fn file_share_id(self) -> Value<String> {
        self.attribute("FileShareId")
    }

    /// The attribute `FileShareStatus`.
    pub fn file_share_status(self) -> Value<String> {
        self.attribute("FileShareStatus")
    }

    /// The attribute `Path`.
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// What [`NFSFileShare`] is made of.
pub mod nfs_file_share {
    use super::*;

    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current
    /// value: the service documents no value that resets it.
    #[derive(Clone, Debug, Default)]
    pub struct CacheAttributes {
        /// How long the directory contents cached by the gateway are considered valid.
        pub cache_stale_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for CacheAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CacheStaleTimeoutInSeconds", self.cache_stale_timeout_in_seconds);
        }
    }

    /// Default values for the file and directory permissions of an NFS share.
    #[derive(Clone, Debug, Default)]
    pub struct NFSFileShareDefaults {
        /// The Unix directory mode in the form nnnn.
        ///
        /// 1 to 4 characters.
        pub directory_mode: Option<Value<String>>,
        /// The Unix file mode in the form nnnn.
        ///
        /// 1 to 4 characters.
        pub file_mode: Option<Value<String>>,
        /// The default group ID for files in the file share.
        ///
        /// 0 to 4294967294.
        pub group_id: Option<Value<i64>>,
        /// The default owner ID for files in the file share.
        ///
        /// 0 to 4294967294.
        pub owner_id: Option<Value<i64>>,
    }

    impl Lower for NFSFileShareDefaults {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryMode", self.directory_mode);
            to.set("FileMode", self.file_mode);
            to.set("GroupId", self.group_id);
            to.set("OwnerId", self.owner_id);
        }
    }

    /// A key-value pair assigned to the file share.
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

/// `AWS::StorageGateway::SMBFileShare`.
///
/// Resource Type definition for AWS::StorageGateway::SMBFileShare. An SMB file share exposes an Amazon S3 bucket
/// through a Storage Gateway file gateway, so clients read and write objects as files over SMB.
#[derive(Clone, Debug, Default)]
pub struct SMBFileShare {
    /// Whether clients see only the files and folders they may access.
    pub access_based_enumeration: Option<Value<bool>>,
    /// Users and groups granted administrative privileges on the SMB share.
    ///
    /// 0 to 100 items.
    pub admin_user_list: Option<Value<Vec<String>>>,
    /// The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a template
    /// detaches audit logging: the update sends the empty string, which the service treats as the reset.
    ///
    /// 0 to 1024 characters.
    pub audit_destination_arn: Option<Value<String>>,
    /// The authentication the SMB share uses. The service accepts ActiveDirectory and GuestAccess; it is a
    /// length-bounded string in the API model rather than an enumeration.
    ///
    /// 5 to 15 characters. A change replaces the resource.
    pub authentication: Option<Value<String>>,
    /// The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint.
    ///
    /// 1 to 25 characters. A change replaces the resource.
    pub bucket_region: Option<Value<String>>,
    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current
    /// value: the service documents no value that resets it.
    pub cache_attributes: Option<Value<smb_file_share::CacheAttributes>>,
    /// Whether the SMB share is case sensitive or defers to the client.
    ///
    /// One of `ClientSpecified`, `CaseSensitive`.
    pub case_sensitivity: Option<Value<String>>,
    /// The S3 storage class for new objects. The service accepts S3\_STANDARD, S3\_INTELLIGENT\_TIERING,
    /// S3\_STANDARD\_IA and S3\_ONEZONE\_IA; it is a length-bounded string in the API model rather than an enumeration.
    ///
    /// 5 to 50 characters.
    pub default_storage_class: Option<Value<String>>,
    /// The server-side encryption the gateway applies to objects it writes.
    ///
    /// One of `SseS3`, `SseKms`, `DsseKms`.
    pub encryption_type: Option<Value<String>>,
    /// The name of the file share, which defaults to the bucket name when omitted. Removing this property from a
    /// template leaves the share's current value: the service documents no value that resets it.
    ///
    /// 1 to 255 characters.
    pub file_share_name: Option<Value<String>>,
    /// The ARN of the S3 File Gateway that hosts the share.
    ///
    /// Required. 50 to 500 characters. A change replaces the resource.
    pub gateway_arn: Option<Value<String>>,
    /// Whether the gateway infers the MIME type of uploaded objects from their extension.
    pub guess_mime_type_enabled: Option<Value<bool>>,
    /// Users and groups denied access to the SMB share.
    ///
    /// 0 to 100 items.
    pub invalid_user_list: Option<Value<Vec<String>>>,
    /// Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it remains
    /// readable and settable.
    pub kms_encrypted: Option<Value<bool>>,
    /// The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template leaves
    /// the share's current value: the service documents no value that resets it.
    ///
    /// 7 to 2048 characters.
    pub kms_key: Option<Value<String>>,
    /// The ARN of the S3 bucket, or bucket prefix, the share exposes.
    ///
    /// Required. 16 to 1400 characters. A change replaces the resource.
    pub location_arn: Option<Value<String>>,
    /// The upload-notification settling period, as a JSON document.
    ///
    /// 2 to 100 characters.
    pub notification_policy: Option<Value<String>>,
    /// The canned S3 ACL applied to objects the gateway writes.
    ///
    /// One of `private`, `public-read`, `public-read-write`, `authenticated-read`, `bucket-owner-read`,
    /// `bucket-owner-full-control`, `aws-exec-read`.
    pub object_acl: Option<Value<String>>,
    /// Whether the SMB share grants opportunistic locks.
    pub oplocks_enabled: Option<Value<bool>>,
    /// Whether clients may write to the share.
    pub read_only: Option<Value<bool>>,
    /// Whether the bucket is a Requester Pays bucket.
    pub requester_pays: Option<Value<bool>>,
    /// The ARN of the IAM role the gateway assumes when it accesses the S3 location.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub role: Option<Value<String>>,
    /// Whether the SMB share uses Windows ACLs rather than POSIX permissions.
    pub smbacl_enabled: Option<Value<bool>>,
    /// Tags assigned to the file share.
    pub tags: Option<Value<Vec<smb_file_share::Tag>>>,
    /// The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub vpc_endpoint_dns_name: Option<Value<String>>,
    /// Users and groups permitted to access the SMB share.
    ///
    /// 0 to 100 items.
    pub valid_user_list: Option<Value<Vec<String>>>,
}

impl Lower for SMBFileShare {
    fn fields(self, to: &mut Fields) {
        to.set("AccessBasedEnumeration", self.access_based_enumeration);
        to.set("AdminUserList", self.admin_user_list);
        to.set("AuditDestinationARN", self.audit_destination_arn);
        to.set("Authentication", self.authentication);
        to.set("BucketRegion", self.bucket_region);
        to.set("CacheAttributes", self.cache_attributes);
        to.set("CaseSensitivity", self.case_sensitivity);
        to.set("DefaultStorageClass", self.default_storage_class);
        to.set("EncryptionType", self.encryption_type);
        to.set("FileShareName", self.file_share_name);
        to.set("GatewayARN", self.gateway_arn);
        to.set("GuessMIMETypeEnabled", self.guess_mime_type_enabled);
        to.set("InvalidUserList", self.invalid_user_list);
        to.set("KMSEncrypted", self.kms_encrypted);
        to.set("KMSKey", self.kms_key);
        to.set("LocationARN", self.location_arn);
        to.set("NotificationPolicy", self.notification_policy);
        to.set("ObjectACL", self.object_acl);
        to.set("OplocksEnabled", self.oplocks_enabled);
        to.set("ReadOnly", self.read_only);
        to.set("RequesterPays", self.requester_pays);
        to.set("Role", self.role);
        to.set("SMBACLEnabled", self.smbacl_enabled);
        to.set("Tags", self.tags);
        to.set("VPCEndpointDNSName", self.vpc_endpoint_dns_name);
        to.set("ValidUserList", self.valid_user_list);
    }
}

impl Level1 for SMBFileShare {
    const TYPE: &'static str = "AWS::StorageGateway::SMBFileShare";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SMBFileShare> {
    /// `Ref`: its `FileShareARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `FileShareARN`.
    pub fn file_share_arn(self) -> Value<Arn> {
        self.attribute("FileShareARN")
    }

    /// The attribute `FileShareId`.
    pub fn file_share_id(self) -> Value<String> {
        self.attribute("FileShareId")
    }

    /// The attribute `FileShareStatus`.
    pub fn file_share_status(self) -> Value<String> {
        self.attribute("FileShareStatus")
    }

    /// The attribute `Path`.
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// What [`SMBFileShare`] is made of.
pub mod smb_file_share {
    use super::*;

    /// Refresh cache information for the file share. Removing this property from a template leaves the share's current
    /// value: the service documents no value that resets it.
    #[derive(Clone, Debug, Default)]
    pub struct CacheAttributes {
        /// How long the directory contents cached by the gateway are considered valid.
        pub cache_stale_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for CacheAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CacheStaleTimeoutInSeconds", self.cache_stale_timeout_in_seconds);
        }
    }

    /// A key-value pair assigned to the file share.
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

/// `AWS::StorageGateway::Tape`.
///
/// Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL). A virtual tape is stored in Amazon
/// S3 and can be archived to S3 Glacier or S3 Glacier Deep Archive.
///
/// Its ARN: `arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}`.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    /// The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape.
    ///
    /// Required. 50 to 500 characters. A change replaces the resource.
    pub gateway_arn: Option<Value<String>>,
    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by
    /// Amazon S3.
    ///
    /// A change replaces the resource.
    pub kms_encrypted: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side
    /// encryption.
    ///
    /// 7 to 2048 characters. A change replaces the resource.
    pub kms_key: Option<Value<String>>,
    /// The ID of the pool that you want to add your tape to for archiving. Tapes in this pool are archived in the S3
    /// storage class that is associated with the pool.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub pool_id: Option<Value<String>>,
    /// A list of up to 50 tags to assign to the virtual tape.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<tape::Tag>>>,
    /// The barcode that you want to assign to the virtual tape. Barcodes cannot be reused, even after a tape is
    /// deleted.
    ///
    /// 5 to 16 characters. A change replaces the resource.
    pub tape_barcode: Option<Value<String>>,
    /// The size, in bytes, of the virtual tape that you want to create.
    ///
    /// Required. At least 1. A change replaces the resource.
    pub tape_size_in_bytes: Option<Value<f64>>,
    /// Set to true to create a write-once-read-many (WORM) virtual tape.
    ///
    /// A change replaces the resource.
    pub worm: Option<Value<bool>>,
}

impl Lower for Tape {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayARN", self.gateway_arn);
        to.set("KMSEncrypted", self.kms_encrypted);
        to.set("KMSKey", self.kms_key);
        to.set("PoolId", self.pool_id);
        to.set("Tags", self.tags);
        to.set("TapeBarcode", self.tape_barcode);
        to.set("TapeSizeInBytes", self.tape_size_in_bytes);
        to.set("Worm", self.worm);
    }
}

impl Level1 for Tape {
    const TYPE: &'static str = "AWS::StorageGateway::Tape";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Tape> {
    /// `Ref`: its `TapeARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the virtual tape.
    pub fn tape_arn(self) -> Value<Arn> {
        self.attribute("TapeARN")
    }

    /// The date and time that the virtual tape was created.
    pub fn tape_created_date(self) -> Value<String> {
        self.attribute("TapeCreatedDate")
    }

    /// The current status of the virtual tape.
    pub fn tape_status(self) -> Value<String> {
        self.attribute("TapeStatus")
    }

    /// The size, in bytes, of data stored on the virtual tape.
    pub fn tape_used_in_bytes(self) -> Value<f64> {
        self.attribute("TapeUsedInBytes")
    }
}

/// What [`Tape`] is made of.
pub mod tape {
    use super::*;

    /// A key-value pair to associate with the virtual tape.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key. Cannot be prefixed with aws:.
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

/// `AWS::StorageGateway::TapePool`.
///
/// Creates a custom tape pool for archiving virtual tapes with optional retention lock.
///
/// Its ARN: `arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}`.
#[derive(Clone, Debug, Default)]
pub struct TapePool {
    /// The name of the custom tape pool.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub pool_name: Option<Value<String>>,
    /// Tape retention lock time in days (up to 36,500 days / 100 years).
    ///
    /// 0 to 36500. A change replaces the resource.
    pub retention_lock_time_in_days: Option<Value<i64>>,
    /// Tape retention lock type. Governance mode allows authorized removal; compliance mode prevents all removal.
    ///
    /// One of `COMPLIANCE`, `GOVERNANCE`, `NONE`. A change replaces the resource.
    pub retention_lock_type: Option<Value<String>>,
    /// The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive).
    ///
    /// Required. One of `DEEP_ARCHIVE`, `GLACIER`. A change replaces the resource.
    pub storage_class: Option<Value<String>>,
    /// A list of up to 50 tags for the tape pool.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<tape_pool::Tag>>>,
}

impl Lower for TapePool {
    fn fields(self, to: &mut Fields) {
        to.set("PoolName", self.pool_name);
        to.set("RetentionLockTimeInDays", self.retention_lock_time_in_days);
        to.set("RetentionLockType", self.retention_lock_type);
        to.set("StorageClass", self.storage_class);
        to.set("Tags", self.tags);
    }
}

impl Level1 for TapePool {
    const TYPE: &'static str = "AWS::StorageGateway::TapePool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TapePool> {
    /// `Ref`: its `PoolARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the custom tape pool.
    pub fn pool_arn(self) -> Value<Arn> {
        self.attribute("PoolARN")
    }

    /// The unique identifier of the custom tape pool, extracted from the ARN.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// What [`TapePool`] is made of.
pub mod tape_pool {
    use super::*;

    /// `Tag` of `AWS::StorageGateway::TapePool`.
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

/// `AWS::StorageGateway::Volume`.
///
/// Creates a cached iSCSI volume on a Storage Gateway. A cached volume stores data in Amazon S3 and retains a copy
/// of frequently accessed data subsets locally.
#[derive(Clone, Debug, Default)]
pub struct Volume {
    /// The Amazon Resource Name (ARN) of the gateway on which to create the volume.
    ///
    /// Required. 50 to 500 characters. A change replaces the resource.
    pub gateway_arn: Option<Value<String>>,
    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by
    /// Amazon S3.
    ///
    /// A change replaces the resource.
    pub kms_encrypted: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side
    /// encryption.
    ///
    /// 7 to 2048 characters. A change replaces the resource.
    pub kms_key: Option<Value<String>>,
    /// The network interface of the gateway on which to expose the iSCSI target. Only IPv4 addresses are accepted.
    ///
    /// Required. A change replaces the resource.
    pub network_interface_id: Option<Value<String>>,
    /// The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb).
    ///
    /// A change replaces the resource.
    pub snapshot_id: Option<Value<String>>,
    /// The ARN of an existing volume from which to create the new volume.
    ///
    /// 50 to 500 characters. A change replaces the resource.
    pub source_volume_arn: Option<Value<String>>,
    /// A list of up to 50 tags to assign to the volume.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<volume::Tag>>>,
    /// The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target
    /// ARN.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub target_name: Option<Value<String>>,
    /// The size of the volume in bytes.
    ///
    /// Required. A change replaces the resource.
    pub volume_size_in_bytes: Option<Value<f64>>,
}

impl Lower for Volume {
    fn fields(self, to: &mut Fields) {
        to.set("GatewayARN", self.gateway_arn);
        to.set("KMSEncrypted", self.kms_encrypted);
        to.set("KMSKey", self.kms_key);
        to.set("NetworkInterfaceId", self.network_interface_id);
        to.set("SnapshotId", self.snapshot_id);
        to.set("SourceVolumeARN", self.source_volume_arn);
        to.set("Tags", self.tags);
        to.set("TargetName", self.target_name);
        to.set("VolumeSizeInBytes", self.volume_size_in_bytes);
    }
}

impl Level1 for Volume {
    const TYPE: &'static str = "AWS::StorageGateway::Volume";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Volume> {
    /// `Ref`: its `VolumeARN`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The date the volume was created.
    pub fn created_date(self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name.
    pub fn target_arn(self) -> Value<Arn> {
        self.attribute("TargetARN")
    }

    /// The Amazon Resource Name (ARN) of the storage volume.
    pub fn volume_arn(self) -> Value<Arn> {
        self.attribute("VolumeARN")
    }

    /// Indicates whether the storage volume is attached to or detached from the gateway.
    pub fn volume_attachment_status(self) -> Value<String> {
        self.attribute("VolumeAttachmentStatus")
    }

    /// The unique identifier of the volume, extracted from the ARN.
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }

    /// The status of the storage volume.
    pub fn volume_status(self) -> Value<String> {
        self.attribute("VolumeStatus")
    }

    /// The type of the volume (CACHED iSCSI).
    pub fn volume_type(self) -> Value<String> {
        self.attribute("VolumeType")
    }

    /// The size of the data stored on the volume in bytes.
    pub fn volume_used_in_bytes(self) -> Value<f64> {
        self.attribute("VolumeUsedInBytes")
    }
}

/// What [`Volume`] is made of.
pub mod volume {
    use super::*;

    /// `Tag` of `AWS::StorageGateway::Volume`.
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
