//! `AWS::S3Express`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3Express::AccessPoint`.
///
/// Access points simplify managing data access at scale for shared datasets in Amazon S3. Access points are unique
/// hostnames you create to enforce distinct permissions and network controls for all requests made through an
/// access point.
///
/// Its ARN: `arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}`.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// The name of the bucket that you want to associate the access point with.
    ///
    /// Required. 3 to 255 characters. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// The AWS account ID that owns the bucket associated with this access point.
    ///
    /// At most 64 characters. A change replaces the resource.
    pub bucket_account_id: Option<Value<String>>,
    /// An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by
    /// the prefix `--xa-s3`.
    ///
    /// 3 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The access point policy associated with the specified access point.
    pub policy: Option<Value<Json>>,
    /// Public access is blocked by default to access points for directory buckets.
    pub public_access_block_configuration: Option<Value<access_point::PublicAccessBlockConfiguration>>,
    /// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of
    /// both.
    pub scope: Option<Value<access_point::Scope>>,
    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize
    /// your access points and control access.
    pub tags: Option<Value<Vec<access_point::Tag>>>,
    /// If you include this field, Amazon S3 restricts access to this access point to requests from the specified
    /// virtual private cloud (VPC).
    ///
    /// A change replaces the resource.
    pub vpc_configuration: Option<Value<access_point::VpcConfiguration>>,
}

impl Lower for AccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("Bucket", self.bucket);
        to.set("BucketAccountId", self.bucket_account_id);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("PublicAccessBlockConfiguration", self.public_access_block_configuration);
        to.set("Scope", self.scope);
        to.set("Tags", self.tags);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::S3Express::AccessPoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessPoint> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the access point.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The network configuration of the access point.
    pub fn network_origin(self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// Public access is blocked by default to access points for directory buckets.
    #[derive(Clone, Debug, Default)]
    pub struct PublicAccessBlockConfiguration {
        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this
        /// bucket.
        pub block_public_acls: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE`
        /// causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        pub block_public_policy: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this
        /// element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
        pub ignore_public_acls: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        pub restrict_public_buckets: Option<Value<bool>>,
    }

    impl Lower for PublicAccessBlockConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BlockPublicAcls", self.block_public_acls);
            to.set("BlockPublicPolicy", self.block_public_policy);
            to.set("IgnorePublicAcls", self.ignore_public_acls);
            to.set("RestrictPublicBuckets", self.restrict_public_buckets);
        }
    }

    /// You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of
    /// both.
    #[derive(Clone, Debug, Default)]
    pub struct Scope {
        /// You can include one or more API operations as permissions.
        pub permissions: Option<Value<Vec<String>>>,
        /// You can specify any amount of prefixes, but the total length of characters of all prefixes must be less than 256
        /// bytes in size.
        pub prefixes: Option<Value<Vec<String>>>,
    }

    impl Lower for Scope {
        fn fields(self, to: &mut Fields) {
            to.set("Permissions", self.permissions);
            to.set("Prefixes", self.prefixes);
        }
    }

    /// `Tag` of `AWS::S3Express::AccessPoint`.
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

    /// The Virtual Private Cloud (VPC) configuration for a bucket access point.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// If this field is specified, this access point will only allow connections from the specified VPC ID.
        ///
        /// 1 to 1024 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::S3Express::BucketPolicy`.
///
/// The `AWS::S3Express::BucketPolicy` resource defines an Amazon S3 bucket policy to an Amazon S3 directory bucket.
#[derive(Clone, Debug, Default)]
pub struct BucketPolicy {
    /// The name of the S3 directory bucket to which the policy applies.
    ///
    /// Required. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy
    /// documents in JSON format.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
}

impl Lower for BucketPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Bucket", self.bucket);
        to.set("PolicyDocument", self.policy_document);
    }
}

impl Level1 for BucketPolicy {
    const TYPE: &'static str = "AWS::S3Express::BucketPolicy";
}

impl Handle<BucketPolicy> {
    /// `Ref`: its `Bucket`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::S3Express::DirectoryBucket`.
///
/// The `AWS::S3Express::DirectoryBucket` resource defines an Amazon S3 directory bucket in the same AWS Region
/// where you create the AWS CloudFormation stack.
///
/// Its ARN: `arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}`.
#[derive(Clone, Debug, Default)]
pub struct DirectoryBucket {
    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or
    /// AWS KMS keys (SSE-KMS).
    pub bucket_encryption: Option<Value<directory_bucket::BucketEncryption>>,
    /// A name for the bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-).
    ///
    /// At most 63 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
    ///
    /// Required. One of `SingleAvailabilityZone`, `SingleLocalZone`. A change replaces the resource.
    pub data_redundancy: Option<Value<String>>,
    /// The inventory configuration for an Amazon S3 Express bucket.
    pub inventory_configurations: Option<Value<Vec<directory_bucket::InventoryConfiguration>>>,
    /// Container for lifecycle rules. You can add as many as 1000 rules.
    pub lifecycle_configuration: Option<Value<directory_bucket::LifecycleConfiguration>>,
    /// The name of the location where the bucket will be created.
    ///
    /// Required. A change replaces the resource.
    pub location_name: Option<Value<String>>,
    /// Specifies the metrics configurations for the Amazon S3 Express bucket.
    pub metrics_configurations: Option<Value<Vec<directory_bucket::MetricsConfiguration>>>,
    /// An array of tags that you can apply to the S3 directory bucket. Tags are key-value pairs of metadata used to
    /// categorize and organize your buckets, track costs, and control access.
    pub tags: Option<Value<Vec<directory_bucket::Tag>>>,
}

impl Lower for DirectoryBucket {
    fn fields(self, to: &mut Fields) {
        to.set("BucketEncryption", self.bucket_encryption);
        to.set("BucketName", self.bucket_name);
        to.set("DataRedundancy", self.data_redundancy);
        to.set("InventoryConfigurations", self.inventory_configurations);
        to.set("LifecycleConfiguration", self.lifecycle_configuration);
        to.set("LocationName", self.location_name);
        to.set("MetricsConfigurations", self.metrics_configurations);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DirectoryBucket {
    const TYPE: &'static str = "AWS::S3Express::DirectoryBucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DirectoryBucket> {
    /// `Ref`: its `BucketName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the code for the Availability Zone or the Local Zone where the directory bucket was created.
    pub fn availability_zone_name(self) -> Value<String> {
        self.attribute("AvailabilityZoneName")
    }
}

/// What [`DirectoryBucket`] is made of.
pub mod directory_bucket {
    use super::*;

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or
    /// AWS KMS keys (SSE-KMS).
    #[derive(Clone, Debug, Default)]
    pub struct BucketEncryption {
        /// Specifies the default server-side-encryption configuration.
        ///
        /// Required.
        pub server_side_encryption_configuration: Option<Value<Vec<ServerSideEncryptionRule>>>,
    }

    impl Lower for BucketEncryption {
        fn fields(self, to: &mut Fields) {
            to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        }
    }

    /// Specifies the default server-side encryption configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionRule {
        /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new
        /// objects in the bucket.
        pub bucket_key_enabled: Option<Value<bool>>,
        /// Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request
        /// doesn't specify any server-side encryption, this default encryption will be applied.
        pub server_side_encryption_by_default: Option<Value<ServerSideEncryptionByDefault>>,
    }

    impl Lower for ServerSideEncryptionRule {
        fn fields(self, to: &mut Fields) {
            to.set("BucketKeyEnabled", self.bucket_key_enabled);
            to.set("ServerSideEncryptionByDefault", self.server_side_encryption_by_default);
        }
    }

    /// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request
    /// doesn't specify any server-side encryption, this default encryption will be applied.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionByDefault {
        /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. This parameter is
        /// allowed only if `SSEAlgorithm` is set to `aws:kms`.
        pub kms_master_key_id: Option<Value<String>>,
        /// Server-side encryption algorithm to use for the default encryption.
        ///
        /// Required. One of `aws:kms`, `AES256`.
        pub sse_algorithm: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionByDefault {
        fn fields(self, to: &mut Fields) {
            to.set("KMSMasterKeyID", self.kms_master_key_id);
            to.set("SSEAlgorithm", self.sse_algorithm);
        }
    }

    /// Specifies an inventory configuration for an Amazon S3 Express bucket.
    #[derive(Clone, Debug, Default)]
    pub struct InventoryConfiguration {
        /// Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
        ///
        /// Required.
        pub destination: Option<Value<Destination>>,
        /// Specifies whether the inventory is enabled or disabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The ID used to identify the inventory configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// Object versions to include in the inventory list.
        ///
        /// Required. One of `All`, `Current`.
        pub included_object_versions: Option<Value<String>>,
        /// Contains the optional fields that are included in the inventory results.
        pub optional_fields: Option<Value<Vec<String>>>,
        /// The prefix that is prepended to all inventory results.
        pub prefix: Option<Value<String>>,
        /// Specifies the schedule for generating inventory results.
        ///
        /// Required. One of `Daily`, `Weekly`.
        pub schedule_frequency: Option<Value<String>>,
    }

    impl Lower for InventoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Enabled", self.enabled);
            to.set("Id", self.id);
            to.set("IncludedObjectVersions", self.included_object_versions);
            to.set("OptionalFields", self.optional_fields);
            to.set("Prefix", self.prefix);
            to.set("ScheduleFrequency", self.schedule_frequency);
        }
    }

    /// Specifies information about where to publish inventory reports for an Amazon S3 Express bucket.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// The account ID that owns the destination S3 bucket.
        pub bucket_account_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported.
        ///
        /// Required.
        pub bucket_arn: Option<Value<String>>,
        /// Specifies the file format used when exporting data to Amazon S3.
        ///
        /// Required. One of `CSV`, `ORC`, `Parquet`.
        pub format: Option<Value<String>>,
        /// The prefix to use when exporting data. The prefix is prepended to all results.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for Destination {
        fn fields(self, to: &mut Fields) {
            to.set("BucketAccountId", self.bucket_account_id);
            to.set("BucketArn", self.bucket_arn);
            to.set("Format", self.format);
            to.set("Prefix", self.prefix);
        }
    }

    /// Container for lifecycle rules. You can add as many as 1000 rules.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleConfiguration {
        /// A lifecycle rule for individual objects in an Amazon S3 Express bucket.
        ///
        /// Required.
        pub rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for LifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see Put Bucket Lifecycle Configuration
    /// in the \*Amazon S3 API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
        /// permanently removing all parts of the upload.
        pub abort_incomplete_multipart_upload: Option<Value<AbortIncompleteMultipartUpload>>,
        /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier.
        pub expiration_in_days: Option<Value<i64>>,
        /// Unique identifier for the rule. The value can't be longer than 255 characters.
        ///
        /// At most 255 characters.
        pub id: Option<Value<String>>,
        /// Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in
        /// bytes.
        ///
        /// At most 20 characters.
        pub object_size_greater_than: Option<Value<String>>,
        /// Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in
        /// bytes.
        ///
        /// At most 20 characters.
        pub object_size_less_than: Option<Value<String>>,
        /// Object key prefix that identifies one or more objects to which this rule applies.
        pub prefix: Option<Value<String>>,
        /// If `Enabled`, the rule is currently being applied. If `Disabled`, the rule is not currently being applied.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("AbortIncompleteMultipartUpload", self.abort_incomplete_multipart_upload);
            to.set("ExpirationInDays", self.expiration_in_days);
            to.set("Id", self.id);
            to.set("ObjectSizeGreaterThan", self.object_size_greater_than);
            to.set("ObjectSizeLessThan", self.object_size_less_than);
            to.set("Prefix", self.prefix);
            to.set("Status", self.status);
        }
    }

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
    /// permanently removing all parts of the upload.
    #[derive(Clone, Debug, Default)]
    pub struct AbortIncompleteMultipartUpload {
        /// Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload.
        ///
        /// Required. At least 0.
        pub days_after_initiation: Option<Value<i64>>,
    }

    impl Lower for AbortIncompleteMultipartUpload {
        fn fields(self, to: &mut Fields) {
            to.set("DaysAfterInitiation", self.days_after_initiation);
        }
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfiguration {
        /// The access point ARN used when evaluating a metrics filter.
        pub access_point_arn: Option<Value<String>>,
        /// The ID used to identify the metrics configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The prefix used when evaluating a metrics filter.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for MetricsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("Id", self.id);
            to.set("Prefix", self.prefix);
        }
    }

    /// `Tag` of `AWS::S3Express::DirectoryBucket`.
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
