//! `AWS::S3`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3::AccessGrant`.
///
/// The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data.
///
/// Its ARN: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}`.
#[derive(Clone, Debug, Default)]
pub struct AccessGrant {
    /// The configuration options of the grant location. The grant location is the S3 path to the data to which you are
    /// granting access.
    pub access_grants_location_configuration: Option<Value<access_grant::AccessGrantsLocationConfiguration>>,
    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you
    /// register the location.
    ///
    /// Required.
    pub access_grants_location_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center
    /// instance.
    pub application_arn: Option<Value<String>>,
    /// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
    ///
    /// Required.
    pub grantee: Option<Value<access_grant::Grantee>>,
    /// The type of access that you are granting to your S3 data, which can be set to one of the following values.
    ///
    /// Required. One of `READ`, `WRITE`, `READWRITE`.
    pub permission: Option<Value<String>>,
    /// The type of `S3SubPrefix`. The only possible value is `Object`. Pass this value if the access grant scope is an
    /// object.
    ///
    /// One of `Object`. A change replaces the resource.
    pub s3_prefix_type: Option<Value<String>>,
    /// The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a user-defined
    /// key and value.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<access_grant::Tag>>>,
}

impl Lower for AccessGrant {
    fn fields(self, to: &mut Fields) {
        to.set("AccessGrantsLocationConfiguration", self.access_grants_location_configuration);
        to.set("AccessGrantsLocationId", self.access_grants_location_id);
        to.set("ApplicationArn", self.application_arn);
        to.set("Grantee", self.grantee);
        to.set("Permission", self.permission);
        to.set("S3PrefixType", self.s3_prefix_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessGrant {
    const TYPE: &'static str = "AWS::S3::AccessGrant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessGrant> {
    /// `Ref`: its `AccessGrantId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the access grant.
    pub fn access_grant_arn(self) -> Value<Arn> {
        self.attribute("AccessGrantArn")
    }

    /// The ID of the access grant. S3 Access Grants auto-generates this ID when you create the access grant.
    pub fn access_grant_id(self) -> Value<String> {
        self.attribute("AccessGrantId")
    }

    /// The S3 path of the data to which you are granting access. It is the result of appending the `Subprefix` to the
    /// location scope.
    pub fn grant_scope(self) -> Value<String> {
        self.attribute("GrantScope")
    }
}

/// What [`AccessGrant`] is made of.
pub mod access_grant {
    use super::*;

    /// The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field.
    #[derive(Clone, Debug, Default)]
    pub struct AccessGrantsLocationConfiguration {
        /// The `S3SubPrefix` is appended to the location scope creating the grant scope. Use this field to narrow the scope
        /// of the grant to a subset of the location scope.
        ///
        /// Required.
        pub s3_sub_prefix: Option<Value<String>>,
    }

    impl Lower for AccessGrantsLocationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3SubPrefix", self.s3_sub_prefix);
        }
    }

    /// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
    #[derive(Clone, Debug, Default)]
    pub struct Grantee {
        /// The unique identifier of the `Grantee`. If the grantee type is `IAM`, the identifier is the IAM Amazon Resource
        /// Name (ARN) of the user or role.
        ///
        /// Required.
        pub grantee_identifier: Option<Value<String>>,
        /// The type of the grantee to which access has been granted. It can be one of the following values.
        ///
        /// Required. One of `IAM`, `DIRECTORY_USER`, `DIRECTORY_GROUP`.
        pub grantee_type: Option<Value<String>>,
    }

    impl Lower for Grantee {
        fn fields(self, to: &mut Fields) {
            to.set("GranteeIdentifier", self.grantee_identifier);
            to.set("GranteeType", self.grantee_type);
        }
    }

    /// `Tag` of `AWS::S3::AccessGrant`.
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

/// `AWS::S3::AccessGrantsInstance`.
///
/// The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical
/// grouping for access grants.
#[derive(Clone, Debug, Default)]
pub struct AccessGrantsInstance {
    /// If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this
    /// field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating
    /// with your S3…
    pub identity_center_arn: Option<Value<String>>,
    /// The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label consisting of a
    /// user-defined key and value.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<access_grants_instance::Tag>>>,
}

impl Lower for AccessGrantsInstance {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityCenterArn", self.identity_center_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessGrantsInstance {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessGrantsInstance> {
    /// `Ref`: its `AccessGrantsInstanceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the S3 Access Grants instance.
    pub fn access_grants_instance_arn(self) -> Value<Arn> {
        self.attribute("AccessGrantsInstanceArn")
    }

    /// The ID of the S3 Access Grants instance. The ID is `default`. You can have one S3 Access Grants instance per
    /// Region per account.
    pub fn access_grants_instance_id(self) -> Value<String> {
        self.attribute("AccessGrantsInstanceId")
    }
}

/// What [`AccessGrantsInstance`] is made of.
pub mod access_grants_instance {
    use super::*;

    /// `Tag` of `AWS::S3::AccessGrantsInstance`.
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

/// `AWS::S3::AccessGrantsLocation`.
///
/// The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in
/// your S3 Access Grants instance.
///
/// Its ARN: `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}`.
#[derive(Clone, Debug, Default)]
pub struct AccessGrantsLocation {
    /// The Amazon Resource Name (ARN) of the IAM role for the registered location. S3 Access Grants assumes this role
    /// to manage access to the registered location.
    ///
    /// Required.
    pub iam_role_arn: Option<Value<String>>,
    /// The S3 URI path to the location that you are registering. The location scope can be the default S3 location
    /// `s3://`, the S3 path to a bucket, or the S3 path to a bucket and prefix.
    ///
    /// Required.
    pub location_scope: Option<Value<String>>,
    /// The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label consisting of a
    /// user-defined key and value.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<access_grants_location::Tag>>>,
}

impl Lower for AccessGrantsLocation {
    fn fields(self, to: &mut Fields) {
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("LocationScope", self.location_scope);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AccessGrantsLocation {
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessGrantsLocation> {
    /// `Ref`: its `AccessGrantsLocationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the location you are registering.
    pub fn access_grants_location_arn(self) -> Value<Arn> {
        self.attribute("AccessGrantsLocationArn")
    }

    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you
    /// register the location.
    pub fn access_grants_location_id(self) -> Value<String> {
        self.attribute("AccessGrantsLocationId")
    }
}

/// What [`AccessGrantsLocation`] is made of.
pub mod access_grants_location {
    use super::*;

    /// `Tag` of `AWS::S3::AccessGrantsLocation`.
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

/// `AWS::S3::AccessPoint`.
///
/// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
///
/// Its ARN: `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}`.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// The name of the bucket associated with this access point.
    ///
    /// Required. 3 to 255 characters. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// The AWS account ID associated with the S3 bucket associated with this access point.
    ///
    /// At most 64 characters. A change replaces the resource.
    pub bucket_account_id: Option<Value<String>>,
    /// The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique ID and uses
    /// that ID for the access point name.
    ///
    /// 3 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The access point policy associated with this access point.
    pub policy: Option<Value<Json>>,
    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the
    /// configuration options in any combination.
    pub public_access_block_configuration: Option<Value<access_point::PublicAccessBlockConfiguration>>,
    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize
    /// your access points and control access.
    pub tags: Option<Value<Vec<access_point::Tag>>>,
    /// The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
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
        to.set("Tags", self.tags);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AccessPoint> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The alias for this access point.
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// This property contains the details of the ARN for the access point.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of this access point.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// Indicates whether this access point allows access from the internet. If `VpcConfiguration` is specified for this
    /// access point, then `NetworkOrigin` is `VPC`, and the access point doesn't allow access from the internet.
    pub fn network_origin(self) -> Value<String> {
        self.attribute("NetworkOrigin")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the
    /// configuration options in any combination.
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

    /// `Tag` of `AWS::S3::AccessPoint`.
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

    /// The Virtual Private Cloud (VPC) configuration for this access point.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// If this field is specified, the access point will only allow connections from the specified VPC ID.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::S3::Bucket`.
///
/// The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS
/// CloudFormation stack.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:s3:::${BucketName}`.
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    /// The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can use
    /// tags to manage access to the general purpose buckets as well as for cost tracking purposes.
    ///
    /// One of `Enabled`, `Disabled`.
    pub abac_status: Option<Value<String>>,
    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see Amazon S3 Transfer
    /// Acceleration in the \*Amazon S3 User Guide\*.
    pub accelerate_configuration: Option<Value<bucket::AccelerateConfiguration>>,
    /// A canned access control list (ACL) that grants predefined permissions to the bucket. For more information about
    /// canned ACLs, see Canned ACL in the \*Amazon S3 User Guide\*.
    ///
    /// One of `AuthenticatedRead`, `AwsExecRead`, `BucketOwnerFullControl`, `BucketOwnerRead`, `LogDeliveryWrite`,
    /// `Private`, `PublicRead`, `PublicReadWrite`.
    pub access_control: Option<Value<String>>,
    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    pub analytics_configurations: Option<Value<Vec<bucket::AnalyticsConfiguration>>>,
    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS
    /// KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
    pub bucket_encryption: Option<Value<bucket::BucketEncryption>>,
    /// A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID
    /// for the bucket name.
    ///
    /// At most 63 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// A change replaces the resource.
    pub bucket_name_prefix: Option<Value<String>>,
    /// One of `global`, `account-regional`. A change replaces the resource.
    pub bucket_namespace: Option<Value<String>>,
    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see
    /// Enabling Cross-Origin Resource Sharing in the \*Amazon S3 User Guide\*.
    pub cors_configuration: Option<Value<bucket::CorsConfiguration>>,
    /// Defines how Amazon S3 handles Intelligent-Tiering storage.
    pub intelligent_tiering_configurations: Option<Value<Vec<bucket::IntelligentTieringConfiguration>>>,
    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see GET Bucket inventory
    /// in the \*Amazon S3 API Reference\*.
    pub inventory_configurations: Option<Value<Vec<bucket::InventoryConfiguration>>>,
    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see Object
    /// Lifecycle Management in the \*Amazon S3 User Guide\*.
    pub lifecycle_configuration: Option<Value<bucket::LifecycleConfiguration>>,
    /// Settings that define where logs are stored.
    pub logging_configuration: Option<Value<bucket::LoggingConfiguration>>,
    /// The S3 Metadata configuration for a general purpose bucket.
    pub metadata_configuration: Option<Value<bucket::MetadataConfiguration>>,
    /// The metadata table configuration of an Amazon S3 general purpose bucket.
    pub metadata_table_configuration: Option<Value<bucket::MetadataTableConfiguration>>,
    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID)
    /// from an Amazon S3 bucket.
    pub metrics_configurations: Option<Value<Vec<bucket::MetricsConfiguration>>>,
    /// Configuration that defines how Amazon S3 handles bucket notifications.
    pub notification_configuration: Option<Value<bucket::NotificationConfiguration>>,
    /// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration
    /// will be applied by default to every new object placed in the specified bucket.
    pub object_lock_configuration: Option<Value<bucket::ObjectLockConfiguration>>,
    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you
    /// apply `ObjectLockConfiguration` to a bucket.
    ///
    /// A change replaces the resource.
    pub object_lock_enabled: Option<Value<bool>>,
    /// Configuration that defines how Amazon S3 handles Object Ownership rules.
    pub ownership_controls: Option<Value<bucket::OwnershipControls>>,
    /// Configuration that defines how Amazon S3 handles public access.
    pub public_access_block_configuration: Option<Value<bucket::PublicAccessBlockConfiguration>>,
    /// Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning by
    /// using the `VersioningConfiguration` property.
    pub replication_configuration: Option<Value<bucket::ReplicationConfiguration>>,
    /// An arbitrary set of tags (key-value pairs) for this S3 bucket.
    pub tags: Option<Value<Vec<bucket::Tag>>>,
    /// Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from
    /// being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of
    /// them.
    pub versioning_configuration: Option<Value<bucket::VersioningConfiguration>>,
    /// Information used to configure the bucket as a static website. For more information, see Hosting Websites on
    /// Amazon S3.
    pub website_configuration: Option<Value<bucket::WebsiteConfiguration>>,
}

impl Lower for Bucket {
    fn fields(self, to: &mut Fields) {
        to.set("AbacStatus", self.abac_status);
        to.set("AccelerateConfiguration", self.accelerate_configuration);
        to.set("AccessControl", self.access_control);
        to.set("AnalyticsConfigurations", self.analytics_configurations);
        to.set("BucketEncryption", self.bucket_encryption);
        to.set("BucketName", self.bucket_name);
        to.set("BucketNamePrefix", self.bucket_name_prefix);
        to.set("BucketNamespace", self.bucket_namespace);
        to.set("CorsConfiguration", self.cors_configuration);
        to.set("IntelligentTieringConfigurations", self.intelligent_tiering_configurations);
        to.set("InventoryConfigurations", self.inventory_configurations);
        to.set("LifecycleConfiguration", self.lifecycle_configuration);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("MetadataConfiguration", self.metadata_configuration);
        to.set("MetadataTableConfiguration", self.metadata_table_configuration);
        to.set("MetricsConfigurations", self.metrics_configurations);
        to.set("NotificationConfiguration", self.notification_configuration);
        to.set("ObjectLockConfiguration", self.object_lock_configuration);
        to.set("ObjectLockEnabled", self.object_lock_enabled);
        to.set("OwnershipControls", self.ownership_controls);
        to.set("PublicAccessBlockConfiguration", self.public_access_block_configuration);
        to.set("ReplicationConfiguration", self.replication_configuration);
        to.set("Tags", self.tags);
        to.set("VersioningConfiguration", self.versioning_configuration);
        to.set("WebsiteConfiguration", self.website_configuration);
    }
}

impl Level1 for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Bucket> {
    /// `Ref`: its `BucketName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the IPv4 DNS name of the specified bucket.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// Returns the IPv6 DNS name of the specified bucket.
    pub fn dual_stack_domain_name(self) -> Value<String> {
        self.attribute("DualStackDomainName")
    }

    /// The Amazon Resource Name (ARN) for the annotation table.
    pub fn metadata_configuration_annotation_table_configuration_table_arn(self) -> Value<Arn> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableArn")
    }

    /// The name of the annotation table.
    pub fn metadata_configuration_annotation_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.AnnotationTableConfiguration.TableName")
    }

    /// The destination information for the S3 Metadata configuration.
    pub fn metadata_configuration_destination(self) -> Value<Json> {
        self.attribute("MetadataConfiguration.Destination")
    }

    /// The Amazon Resource Name (ARN) for the inventory table.
    pub fn metadata_configuration_inventory_table_configuration_table_arn(self) -> Value<Arn> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }

    /// The name of the inventory table.
    pub fn metadata_configuration_inventory_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }

    /// The Amazon Resource Name (ARN) for the journal table.
    pub fn metadata_configuration_journal_table_configuration_table_arn(self) -> Value<Arn> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }

    /// The name of the journal table.
    pub fn metadata_configuration_journal_table_configuration_table_name(self) -> Value<String> {
        self.attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
    }

    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified
    /// metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(self) -> Value<Arn> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }

    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always
    /// `aws_s3_metadata`.
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(self) -> Value<String> {
        self.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }

    /// Returns the regional domain name of the specified bucket.
    pub fn regional_domain_name(self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// Returns the Amazon S3 website endpoint for the specified bucket.
    pub fn website_url(self) -> Value<String> {
        self.attribute("WebsiteURL")
    }
}

/// What [`Bucket`] is made of.
pub mod bucket {
    use super::*;

    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see Amazon S3 Transfer
    /// Acceleration in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct AccelerateConfiguration {
        /// Specifies the transfer acceleration status of the bucket.
        ///
        /// Required. One of `Enabled`, `Suspended`.
        pub acceleration_status: Option<Value<String>>,
    }

    impl Lower for AccelerateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccelerationStatus", self.acceleration_status);
        }
    }

    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct AnalyticsConfiguration {
        /// The ID that identifies the analytics configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The prefix that an object must have to be included in the analytics results.
        pub prefix: Option<Value<String>>,
        /// Contains data related to access patterns to be collected and made available to analyze the tradeoffs between
        /// different storage classes.
        ///
        /// Required.
        pub storage_class_analysis: Option<Value<StorageClassAnalysis>>,
        /// The tags to use when evaluating an analytics filter.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for AnalyticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Prefix", self.prefix);
            to.set("StorageClassAnalysis", self.storage_class_analysis);
            to.set("TagFilters", self.tag_filters);
        }
    }

    /// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between
    /// different storage classes for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct StorageClassAnalysis {
        /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
        pub data_export: Option<Value<DataExport>>,
    }

    impl Lower for StorageClassAnalysis {
        fn fields(self, to: &mut Fields) {
            to.set("DataExport", self.data_export);
        }
    }

    /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
    #[derive(Clone, Debug, Default)]
    pub struct DataExport {
        /// The place to store the data for an analysis.
        ///
        /// Required.
        pub destination: Option<Value<Destination>>,
        /// The version of the output schema to use when exporting data. Must be `V_1`.
        ///
        /// Required.
        pub output_schema_version: Option<Value<String>>,
    }

    impl Lower for DataExport {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("OutputSchemaVersion", self.output_schema_version);
        }
    }

    /// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct Destination {
        /// The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not validated
        /// before exporting data.
        pub bucket_account_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the bucket to which data is exported.
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

    /// Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. For more information, see
    /// Categorizing your storage using tags in the \*Amazon Simple Storage Service User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct TagFilter {
        /// The tag key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS
    /// KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
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
        /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted
        /// with the specified server-side encryption type.
        pub blocked_encryption_types: Option<Value<BlockedEncryptionTypes>>,
        /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new
        /// objects in the bucket.
        pub bucket_key_enabled: Option<Value<bool>>,
        /// Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request
        /// doesn't specify any server-side encryption, this default encryption will be applied.
        pub server_side_encryption_by_default: Option<Value<ServerSideEncryptionByDefault>>,
    }

    impl Lower for ServerSideEncryptionRule {
        fn fields(self, to: &mut Fields) {
            to.set("BlockedEncryptionTypes", self.blocked_encryption_types);
            to.set("BucketKeyEnabled", self.bucket_key_enabled);
            to.set("ServerSideEncryptionByDefault", self.server_side_encryption_by_default);
        }
    }

    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted
    /// with the specified server-side encryption type.
    #[derive(Clone, Debug, Default)]
    pub struct BlockedEncryptionTypes {
        /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
        pub encryption_type: Option<Value<Vec<String>>>,
    }

    impl Lower for BlockedEncryptionTypes {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionType", self.encryption_type);
        }
    }

    /// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request
    /// doesn't specify any server-side encryption, this default encryption will be applied.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionByDefault {
        /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
        pub kms_master_key_id: Option<Value<String>>,
        /// Server-side encryption algorithm to use for the default encryption.
        ///
        /// Required. One of `aws:kms`, `AES256`, `aws:kms:dsse`.
        pub sse_algorithm: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionByDefault {
        fn fields(self, to: &mut Fields) {
            to.set("KMSMasterKeyID", self.kms_master_key_id);
            to.set("SSEAlgorithm", self.sse_algorithm);
        }
    }

    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see
    /// Enabling Cross-Origin Resource Sharing in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct CorsConfiguration {
        /// A set of origins and methods (cross-origin access that you want to allow). You can add up to 100 rules to the
        /// configuration.
        ///
        /// Required.
        pub cors_rules: Option<Value<Vec<CorsRule>>>,
    }

    impl Lower for CorsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CorsRules", self.cors_rules);
        }
    }

    /// Specifies a cross-origin access rule for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct CorsRule {
        /// Headers that are specified in the `Access-Control-Request-Headers` header. These headers are allowed in a
        /// preflight OPTIONS request.
        pub allowed_headers: Option<Value<Vec<String>>>,
        /// An HTTP method that you allow the origin to run.
        ///
        /// Required.
        pub allowed_methods: Option<Value<Vec<String>>>,
        /// One or more origins you want customers to be able to access the bucket from.
        ///
        /// Required.
        pub allowed_origins: Option<Value<Vec<String>>>,
        /// One or more headers in the response that you want customers to be able to access from their applications (for
        /// example, from a JavaScript `XMLHttpRequest` object).
        pub exposed_headers: Option<Value<Vec<String>>>,
        /// A unique identifier for this rule. The value must be no more than 255 characters.
        ///
        /// At most 255 characters.
        pub id: Option<Value<String>>,
        /// The time in seconds that your browser is to cache the preflight response for the specified resource.
        ///
        /// At least 0.
        pub max_age: Option<Value<i64>>,
    }

    impl Lower for CorsRule {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedHeaders", self.allowed_headers);
            to.set("AllowedMethods", self.allowed_methods);
            to.set("AllowedOrigins", self.allowed_origins);
            to.set("ExposedHeaders", self.exposed_headers);
            to.set("Id", self.id);
            to.set("MaxAge", self.max_age);
        }
    }

    /// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct IntelligentTieringConfiguration {
        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        pub prefix: Option<Value<String>>,
        /// Specifies the status of the configuration.
        ///
        /// Required. One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
        /// A container for a key-value pair.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
        /// Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least one tier must be
        /// defined in the list.
        ///
        /// Required.
        pub tierings: Option<Value<Vec<Tiering>>>,
    }

    impl Lower for IntelligentTieringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Prefix", self.prefix);
            to.set("Status", self.status);
            to.set("TagFilters", self.tag_filters);
            to.set("Tierings", self.tierings);
        }
    }

    /// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to
    /// the most cost-effective storage access tier, without additional operational overhead.
    #[derive(Clone, Debug, Default)]
    pub struct Tiering {
        /// S3 Intelligent-Tiering access tier. See Storage class for automatically optimizing frequently and infrequently
        /// accessed objects for a list of access tiers in the S3 Intelligent-Tiering storage class.
        ///
        /// Required. One of `ARCHIVE_ACCESS`, `DEEP_ARCHIVE_ACCESS`.
        pub access_tier: Option<Value<String>>,
        /// The number of consecutive days of no access after which an object will be eligible to be transitioned to the
        /// corresponding tier.
        ///
        /// Required.
        pub days: Option<Value<i64>>,
    }

    impl Lower for Tiering {
        fn fields(self, to: &mut Fields) {
            to.set("AccessTier", self.access_tier);
            to.set("Days", self.days);
        }
    }

    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see GET Bucket inventory
    /// in the \*Amazon S3 API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct InventoryConfiguration {
        /// Contains information about where to publish the inventory results.
        ///
        /// Required.
        pub destination: Option<Value<Destination>>,
        /// Specifies whether the inventory is enabled or disabled. If set to `True`, an inventory list is generated.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The ID used to identify the inventory configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// Object versions to include in the inventory list. If set to `All`, the list includes all the object versions,
        /// which adds the version-related fields `VersionId`, `IsLatest`, and `DeleteMarker` to the list.
        ///
        /// Required. One of `All`, `Current`.
        pub included_object_versions: Option<Value<String>>,
        /// Contains the optional fields that are included in the inventory results.
        pub optional_fields: Option<Value<Vec<String>>>,
        /// Specifies the inventory filter prefix.
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

    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see Object
    /// Lifecycle Management in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleConfiguration {
        /// A lifecycle rule for individual objects in an Amazon S3 bucket.
        ///
        /// Required.
        pub rules: Option<Value<Vec<Rule>>>,
        /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        ///
        /// One of `varies_by_storage_class`, `all_storage_classes_128K`.
        pub transition_default_minimum_object_size: Option<Value<String>>,
    }

    impl Lower for LifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
            to.set("TransitionDefaultMinimumObjectSize", self.transition_default_minimum_object_size);
        }
    }

    /// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see Put Bucket Lifecycle Configuration
    /// in the \*Amazon S3 API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket.
        pub abort_incomplete_multipart_upload: Option<Value<AbortIncompleteMultipartUpload>>,
        /// Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO 8601
        /// format.
        pub expiration_date: Option<Value<String>>,
        /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier.
        pub expiration_in_days: Option<Value<i64>>,
        /// Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true, the
        /// delete marker will be removed if there are no noncurrent versions.
        pub expired_object_delete_marker: Option<Value<bool>>,
        /// Unique identifier for the rule. The value can't be longer than 255 characters.
        ///
        /// At most 255 characters.
        pub id: Option<Value<String>>,
        /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent
        /// object versions.
        pub noncurrent_version_expiration: Option<Value<NoncurrentVersionExpiration>>,
        /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a
        /// new version of the object is uploaded to the bucket and when old versions of the object expire.
        pub noncurrent_version_expiration_in_days: Option<Value<i64>>,
        /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition
        /// to a specified storage class.
        pub noncurrent_version_transition: Option<Value<NoncurrentVersionTransition>>,
        /// For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current
        /// objects transition to a specified storage class.
        pub noncurrent_version_transitions: Option<Value<Vec<NoncurrentVersionTransition>>>,
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
        /// Tags to use to identify a subset of objects to which the lifecycle rule applies.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
        /// (Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an expiration
        /// and transition time, you must use the same time unit for both properties (either in days or by date).
        pub transition: Option<Value<Transition>>,
        /// One or more transition rules that specify when an object transitions to a specified storage class. If you
        /// specify an expiration and transition time, you must use the same time unit for both properties (either in days
        /// or by date).
        pub transitions: Option<Value<Vec<Transition>>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("AbortIncompleteMultipartUpload", self.abort_incomplete_multipart_upload);
            to.set("ExpirationDate", self.expiration_date);
            to.set("ExpirationInDays", self.expiration_in_days);
            to.set("ExpiredObjectDeleteMarker", self.expired_object_delete_marker);
            to.set("Id", self.id);
            to.set("NoncurrentVersionExpiration", self.noncurrent_version_expiration);
            to.set("NoncurrentVersionExpirationInDays", self.noncurrent_version_expiration_in_days);
            to.set("NoncurrentVersionTransition", self.noncurrent_version_transition);
            to.set("NoncurrentVersionTransitions", self.noncurrent_version_transitions);
            to.set("ObjectSizeGreaterThan", self.object_size_greater_than);
            to.set("ObjectSizeLessThan", self.object_size_less_than);
            to.set("Prefix", self.prefix);
            to.set("Status", self.status);
            to.set("TagFilters", self.tag_filters);
            to.set("Transition", self.transition);
            to.set("Transitions", self.transitions);
        }
    }

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
    /// permanently removing all parts of the upload.
    #[derive(Clone, Debug, Default)]
    pub struct AbortIncompleteMultipartUpload {
        /// Specifies the number of days after which Amazon S3 stops an incomplete multipart upload.
        ///
        /// Required. At least 0.
        pub days_after_initiation: Option<Value<i64>>,
    }

    impl Lower for AbortIncompleteMultipartUpload {
        fn fields(self, to: &mut Fields) {
            to.set("DaysAfterInitiation", self.days_after_initiation);
        }
    }

    /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent
    /// object versions.
    #[derive(Clone, Debug, Default)]
    pub struct NoncurrentVersionExpiration {
        /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent
        /// versions, Amazon S3 will take the associated action.
        pub newer_noncurrent_versions: Option<Value<i64>>,
        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        ///
        /// Required.
        pub noncurrent_days: Option<Value<i64>>,
    }

    impl Lower for NoncurrentVersionExpiration {
        fn fields(self, to: &mut Fields) {
            to.set("NewerNoncurrentVersions", self.newer_noncurrent_versions);
            to.set("NoncurrentDays", self.noncurrent_days);
        }
    }

    /// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`,
    /// `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class.
    #[derive(Clone, Debug, Default)]
    pub struct NoncurrentVersionTransition {
        /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent
        /// versions, Amazon S3 will take the associated action.
        pub newer_noncurrent_versions: Option<Value<i64>>,
        /// The class of storage used to store the object.
        ///
        /// Required. One of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`.
        pub storage_class: Option<Value<String>>,
        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        ///
        /// Required.
        pub transition_in_days: Option<Value<i64>>,
    }

    impl Lower for NoncurrentVersionTransition {
        fn fields(self, to: &mut Fields) {
            to.set("NewerNoncurrentVersions", self.newer_noncurrent_versions);
            to.set("StorageClass", self.storage_class);
            to.set("TransitionInDays", self.transition_in_days);
        }
    }

    /// Specifies when an object transitions to a specified storage class. For more information about Amazon S3
    /// lifecycle configuration rules, see Transitioning Objects Using Amazon S3 Lifecycle in the \*Amazon S3 User
    /// Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct Transition {
        /// The storage class to which you want the object to transition.
        ///
        /// Required. One of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `STANDARD_IA`.
        pub storage_class: Option<Value<String>>,
        /// Indicates when objects are transitioned to the specified storage class. The date value must be in ISO 8601
        /// format.
        pub transition_date: Option<Value<String>>,
        /// Indicates the number of days after creation when objects are transitioned to the specified storage class.
        pub transition_in_days: Option<Value<i64>>,
    }

    impl Lower for Transition {
        fn fields(self, to: &mut Fields) {
            to.set("StorageClass", self.storage_class);
            to.set("TransitionDate", self.transition_date);
            to.set("TransitionInDays", self.transition_in_days);
        }
    }

    /// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// The name of the bucket where Amazon S3 should store server access log files. You can store log files in any
        /// bucket that you own.
        pub destination_bucket_name: Option<Value<String>>,
        /// A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single bucket, you
        /// can use a prefix to distinguish which log files came from which bucket.
        pub log_file_prefix: Option<Value<String>>,
        /// Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is allowed.
        pub target_object_key_format: Option<Value<TargetObjectKeyFormat>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DestinationBucketName", self.destination_bucket_name);
            to.set("LogFilePrefix", self.log_file_prefix);
            to.set("TargetObjectKeyFormat", self.target_object_key_format);
        }
    }

    /// Amazon S3 key format for log objects. Only one format, PartitionedPrefix or SimplePrefix, is allowed.
    #[derive(Clone, Debug, Default)]
    pub struct TargetObjectKeyFormat {
        /// Partitioned S3 key for log objects.
        pub partitioned_prefix: Option<Value<PartitionedPrefix>>,
        /// To use the simple format for S3 keys for log objects. To specify SimplePrefix format, set SimplePrefix to {}.
        pub simple_prefix: Option<Value<Json>>,
    }

    impl Lower for TargetObjectKeyFormat {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionedPrefix", self.partitioned_prefix);
            to.set("SimplePrefix", self.simple_prefix);
        }
    }

    /// Amazon S3 keys for log objects are partitioned in the following format.
    #[derive(Clone, Debug, Default)]
    pub struct PartitionedPrefix {
        /// Specifies the partition date source for the partitioned prefix. `PartitionDateSource` can be `EventTime` or
        /// `DeliveryTime`.
        ///
        /// One of `EventTime`, `DeliveryTime`.
        pub partition_date_source: Option<Value<String>>,
    }

    impl Lower for PartitionedPrefix {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionDateSource", self.partition_date_source);
        }
    }

    /// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket. For more information, see
    /// Accelerating data discovery with S3 Metadata in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfiguration {
        /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations
        /// on objects in your bucket so that you can query annotation data at scale.
        pub annotation_table_configuration: Option<Value<AnnotationTableConfiguration>>,
        /// The inventory table configuration for a metadata configuration.
        pub inventory_table_configuration: Option<Value<InventoryTableConfiguration>>,
        /// The journal table configuration for a metadata configuration.
        ///
        /// Required.
        pub journal_table_configuration: Option<Value<JournalTableConfiguration>>,
    }

    impl Lower for MetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnnotationTableConfiguration", self.annotation_table_configuration);
            to.set("InventoryTableConfiguration", self.inventory_table_configuration);
            to.set("JournalTableConfiguration", self.journal_table_configuration);
        }
    }

    /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations
    /// on objects in your bucket so that you can query annotation data at scale.
    #[derive(Clone, Debug, Default)]
    pub struct AnnotationTableConfiguration {
        /// Specifies whether the annotation table configuration is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub configuration_state: Option<Value<String>>,
        /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
        pub encryption_configuration: Option<Value<MetadataTableEncryptionConfiguration>>,
        /// The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
        pub role: Option<Value<String>>,
    }

    impl Lower for AnnotationTableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationState", self.configuration_state);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("Role", self.role);
        }
    }

    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataTableEncryptionConfiguration {
        /// If server-side encryption with AWS Key Management Service ( AWS ) keys (SSE-KMS) is specified, you must also
        /// specify the KMS key Amazon Resource Name (ARN).
        pub kms_key_arn: Option<Value<String>>,
        /// The encryption type specified for a metadata table. To specify server-side encryption with AWS Key Management
        /// Service ( AWS ) keys (SSE-KMS), use the `aws:kms` value.
        ///
        /// Required. One of `aws:kms`, `AES256`.
        pub sse_algorithm: Option<Value<String>>,
    }

    impl Lower for MetadataTableEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("SseAlgorithm", self.sse_algorithm);
        }
    }

    /// The inventory table configuration for an S3 Metadata configuration.
    #[derive(Clone, Debug, Default)]
    pub struct InventoryTableConfiguration {
        /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub configuration_state: Option<Value<String>>,
        /// The encryption configuration for the inventory table.
        pub encryption_configuration: Option<Value<MetadataTableEncryptionConfiguration>>,
    }

    impl Lower for InventoryTableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationState", self.configuration_state);
            to.set("EncryptionConfiguration", self.encryption_configuration);
        }
    }

    /// The journal table configuration for an S3 Metadata configuration.
    #[derive(Clone, Debug, Default)]
    pub struct JournalTableConfiguration {
        /// The encryption configuration for the journal table.
        pub encryption_configuration: Option<Value<MetadataTableEncryptionConfiguration>>,
        /// The journal table record expiration settings for the journal table.
        ///
        /// Required.
        pub record_expiration: Option<Value<RecordExpiration>>,
    }

    impl Lower for JournalTableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("RecordExpiration", self.record_expiration);
        }
    }

    /// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RecordExpiration {
        /// If you enable journal table record expiration, you can set the number of days to retain your journal table
        /// records.
        pub days: Option<Value<i64>>,
        /// Specifies whether journal table record expiration is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub expiration: Option<Value<String>>,
    }

    impl Lower for RecordExpiration {
        fn fields(self, to: &mut Fields) {
            to.set("Days", self.days);
            to.set("Expiration", self.expiration);
        }
    }

    /// Creates a V1 S3 Metadata configuration for a general purpose bucket. For more information, see Accelerating data
    /// discovery with S3 Metadata in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataTableConfiguration {
        /// The destination information for the metadata table configuration. The destination table bucket must be in the
        /// same Region and AWS account as the general purpose bucket.
        ///
        /// Required.
        pub s3_tables_destination: Option<Value<S3TablesDestination>>,
    }

    impl Lower for MetadataTableConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3TablesDestination", self.s3_tables_destination);
        }
    }

    /// The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the same
    /// Region and AWS account as the general purpose bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3TablesDestination {
        /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table
        /// configuration.
        ///
        /// Required.
        pub table_bucket_arn: Option<Value<String>>,
        /// The name for the metadata table in your metadata table configuration. The specified metadata table name must be
        /// unique within the `aws_s3_metadata` namespace in the destination table bucket.
        ///
        /// Required.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for S3TablesDestination {
        fn fields(self, to: &mut Fields) {
            to.set("TableBucketArn", self.table_bucket_arn);
            to.set("TableName", self.table_name);
        }
    }

    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID)
    /// from an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsConfiguration {
        /// The access point that was used while performing operations on the object. The metrics configuration only
        /// includes objects that meet the filter's criteria.
        pub access_point_arn: Option<Value<String>>,
        /// The ID used to identify the metrics configuration. This can be any value you choose that helps you identify your
        /// metrics configuration.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The prefix that an object must have to be included in the metrics results.
        pub prefix: Option<Value<String>>,
        /// Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration includes
        /// only objects that meet the filter's criteria.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for MetricsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("Id", self.id);
            to.set("Prefix", self.prefix);
            to.set("TagFilters", self.tag_filters);
        }
    }

    /// Describes the notification configuration for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationConfiguration {
        /// Enables delivery of events to Amazon EventBridge.
        pub event_bridge_configuration: Option<Value<EventBridgeConfiguration>>,
        /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
        pub lambda_configurations: Option<Value<Vec<LambdaConfiguration>>>,
        /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
        pub queue_configurations: Option<Value<Vec<QueueConfiguration>>>,
        /// The topic to which notifications are sent and the events for which notifications are generated.
        pub topic_configurations: Option<Value<Vec<TopicConfiguration>>>,
    }

    impl Lower for NotificationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventBridgeConfiguration", self.event_bridge_configuration);
            to.set("LambdaConfigurations", self.lambda_configurations);
            to.set("QueueConfigurations", self.queue_configurations);
            to.set("TopicConfigurations", self.topic_configurations);
        }
    }

    /// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see Using
    /// EventBridge in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeConfiguration {
        /// Enables delivery of events to Amazon EventBridge.
        ///
        /// Required.
        pub event_bridge_enabled: Option<Value<bool>>,
    }

    impl Lower for EventBridgeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EventBridgeEnabled", self.event_bridge_enabled);
        }
    }

    /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConfiguration {
        /// The Amazon S3 bucket event for which to invoke the AWS Lambda function. For more information, see Supported
        /// Event Types in the \*Amazon S3 User Guide\*.
        ///
        /// Required.
        pub event: Option<Value<String>>,
        /// The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a
        /// filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3
        /// bucket.
        pub filter: Option<Value<NotificationFilter>>,
        /// The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type
        /// occurs.
        ///
        /// Required.
        pub function: Option<Value<String>>,
    }

    impl Lower for LambdaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Event", self.event);
            to.set("Filter", self.filter);
            to.set("Function", self.function);
        }
    }

    /// Specifies object key name filtering rules. For information about key name filtering, see Configuring event
    /// notifications using object key name filtering in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationFilter {
        /// A container for object key name prefix and suffix filtering rules.
        ///
        /// Required.
        pub s3_key: Option<Value<S3KeyFilter>>,
    }

    impl Lower for NotificationFilter {
        fn fields(self, to: &mut Fields) {
            to.set("S3Key", self.s3_key);
        }
    }

    /// A container for object key name prefix and suffix filtering rules. For more information about object key name
    /// filtering, see Configuring event notifications using object key name filtering in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct S3KeyFilter {
        /// A list of containers for the key-value pair that defines the criteria for the filter rule.
        ///
        /// Required.
        pub rules: Option<Value<Vec<FilterRule>>>,
    }

    impl Lower for S3KeyFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in
    /// your Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct FilterRule {
        /// The object key name prefix or suffix identifying one or more objects to which the filtering rule applies.
        ///
        /// Required. At most 1024 characters.
        pub name: Option<Value<String>>,
        /// The value that the filter searches for in object key names.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for FilterRule {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when
    /// Amazon S3 detects specified events.
    #[derive(Clone, Debug, Default)]
    pub struct QueueConfiguration {
        /// The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information, see
        /// Supported Event Types in the \*Amazon S3 User Guide\*.
        ///
        /// Required.
        pub event: Option<Value<String>>,
        /// The filtering rules that determine which objects trigger notifications. For example, you can create a filter so
        /// that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
        pub filter: Option<Value<NotificationFilter>>,
        /// The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects
        /// events of the specified type.
        ///
        /// Required.
        pub queue: Option<Value<String>>,
    }

    impl Lower for QueueConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Event", self.event);
            to.set("Filter", self.filter);
            to.set("Queue", self.queue);
        }
    }

    /// A container for specifying the configuration for publication of messages to an Amazon Simple Notification
    /// Service (Amazon SNS) topic when Amazon S3 detects specified events.
    #[derive(Clone, Debug, Default)]
    pub struct TopicConfiguration {
        /// The Amazon S3 bucket event about which to send notifications. For more information, see Supported Event Types in
        /// the \*Amazon S3 User Guide\*.
        ///
        /// Required.
        pub event: Option<Value<String>>,
        /// The filtering rules that determine for which objects to send notifications. For example, you can create a filter
        /// so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
        pub filter: Option<Value<NotificationFilter>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects
        /// events of the specified type.
        ///
        /// Required.
        pub topic: Option<Value<String>>,
    }

    impl Lower for TopicConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Event", self.event);
            to.set("Filter", self.filter);
            to.set("Topic", self.topic);
        }
    }

    /// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration
    /// will be applied by default to every new object placed in the specified bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectLockConfiguration {
        /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you
        /// apply `ObjectLockConfiguration` to a bucket.
        ///
        /// One of `Enabled`.
        pub object_lock_enabled: Option<Value<String>>,
        /// Specifies the Object Lock rule for the specified object. Enable this rule when you apply
        /// `ObjectLockConfiguration` to a bucket.
        pub rule: Option<Value<ObjectLockRule>>,
    }

    impl Lower for ObjectLockConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectLockEnabled", self.object_lock_enabled);
            to.set("Rule", self.rule);
        }
    }

    /// Specifies the Object Lock rule for the specified object. Enable the this rule when you apply
    /// `ObjectLockConfiguration` to a bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ObjectLockRule {
        /// The default Object Lock retention mode and period that you want to apply to new objects placed in the specified
        /// bucket.
        pub default_retention: Option<Value<DefaultRetention>>,
    }

    impl Lower for ObjectLockRule {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultRetention", self.default_retention);
        }
    }

    /// The container element for optionally specifying the default Object Lock retention settings for new objects
    /// placed in the specified bucket.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultRetention {
        /// The number of days that you want to specify for the default retention period. If Object Lock is turned on, you
        /// must specify `Mode` and specify either `Days` or `Years`.
        pub days: Option<Value<i64>>,
        /// The default Object Lock event hold duration that you want to apply to new objects placed in the specified
        /// bucket.
        pub default_event_hold: Option<Value<DefaultEventHold>>,
        /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket.
        ///
        /// One of `COMPLIANCE`, `GOVERNANCE`.
        pub mode: Option<Value<String>>,
        /// The number of years that you want to specify for the default retention period. If Object Lock is turned on, you
        /// must specify `Mode` and specify either `Days` or `Years`.
        pub years: Option<Value<i64>>,
    }

    impl Lower for DefaultRetention {
        fn fields(self, to: &mut Fields) {
            to.set("Days", self.days);
            to.set("DefaultEventHold", self.default_event_hold);
            to.set("Mode", self.mode);
            to.set("Years", self.years);
        }
    }

    /// The default Object Lock event hold duration that you want to apply to new objects placed in the specified
    /// bucket, unless an object's upload request specifies its own Object Lock settings.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultEventHold {
        /// The number of days that you want to specify for the default event hold duration. Valid values are ``1`` to
        /// ``36500`` days.
        pub days: Option<Value<i64>>,
        /// The number of years that you want to specify for the default event hold duration. Valid values are ``1`` to
        /// ``100`` years.
        pub years: Option<Value<i64>>,
    }

    impl Lower for DefaultEventHold {
        fn fields(self, to: &mut Fields) {
            to.set("Days", self.days);
            to.set("Years", self.years);
        }
    }

    /// Specifies the container element for Object Ownership rules.
    #[derive(Clone, Debug, Default)]
    pub struct OwnershipControls {
        /// Specifies the container element for Object Ownership rules.
        ///
        /// Required.
        pub rules: Option<Value<Vec<OwnershipControlsRule>>>,
    }

    impl Lower for OwnershipControls {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// Specifies an Object Ownership rule.
    #[derive(Clone, Debug, Default)]
    pub struct OwnershipControlsRule {
        /// Specifies an object ownership rule.
        ///
        /// One of `ObjectWriter`, `BucketOwnerPreferred`, `BucketOwnerEnforced`.
        pub object_ownership: Option<Value<String>>,
    }

    impl Lower for OwnershipControlsRule {
        fn fields(self, to: &mut Fields) {
            to.set("ObjectOwnership", self.object_ownership);
        }
    }

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the
    /// configuration options in any combination.
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

    /// A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication
    /// configuration is 2 MB.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationConfiguration {
        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when
        /// replicating objects.
        ///
        /// Required.
        pub role: Option<Value<String>>,
        /// A container for one or more replication rules. A replication configuration must have at least one rule and can
        /// contain a maximum of 1,000 rules.
        ///
        /// Required.
        pub rules: Option<Value<Vec<ReplicationRule>>>,
    }

    impl Lower for ReplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Role", self.role);
            to.set("Rules", self.rules);
        }
    }

    /// Specifies which Amazon S3 objects to replicate and where to store the replicas.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRule {
        /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication
        /// configuration, you must also include a `DeleteMarkerReplication` element.
        pub delete_marker_replication: Option<Value<DeleteMarkerReplication>>,
        /// A container for information about the replication destination and its configurations including enabling the S3
        /// Replication Time Control (S3 RTC).
        ///
        /// Required.
        pub destination: Option<Value<ReplicationDestination>>,
        /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify
        /// exactly one `Prefix`, `TagFilter`, or an `And` child element.
        pub filter: Option<Value<ReplicationRuleFilter>>,
        /// A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS
        /// CloudFormation generates a random ID.
        ///
        /// At most 255 characters.
        pub id: Option<Value<String>>,
        /// An object key name prefix that identifies the object or objects to which the rule applies. The maximum prefix
        /// length is 1,024 characters.
        ///
        /// At most 1024 characters.
        pub prefix: Option<Value<String>>,
        /// The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon S3 will
        /// attempt to replicate objects according to all replication rules.
        pub priority: Option<Value<i64>>,
        /// A container that describes additional filters for identifying the source objects that you want to replicate.
        pub source_selection_criteria: Option<Value<SourceSelectionCriteria>>,
        /// Specifies whether the rule is enabled.
        ///
        /// Required. One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ReplicationRule {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteMarkerReplication", self.delete_marker_replication);
            to.set("Destination", self.destination);
            to.set("Filter", self.filter);
            to.set("Id", self.id);
            to.set("Prefix", self.prefix);
            to.set("Priority", self.priority);
            to.set("SourceSelectionCriteria", self.source_selection_criteria);
            to.set("Status", self.status);
        }
    }

    /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication
    /// configuration, you must also include a `DeleteMarkerReplication` element.
    #[derive(Clone, Debug, Default)]
    pub struct DeleteMarkerReplication {
        /// Indicates whether to replicate delete markers.
        ///
        /// One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for DeleteMarkerReplication {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// A container for information about the replication destination and its configurations including enabling the S3
    /// Replication Time Control (S3 RTC).
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationDestination {
        /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and
        /// you want to change replica ownership to the AWS account that owns the destination bucket.
        pub access_control_translation: Option<Value<AccessControlTranslation>>,
        /// Destination bucket owner account ID.
        pub account: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// Specifies encryption-related information.
        pub encryption_configuration: Option<Value<EncryptionConfiguration>>,
        /// A container specifying replication metrics-related settings enabling replication metrics and events.
        pub metrics: Option<Value<Metrics>>,
        /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time
        /// when all objects and operations on objects must be replicated.
        pub replication_time: Option<Value<ReplicationTime>>,
        /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default, Amazon
        /// S3 uses the storage class of the source object to create the object replica.
        ///
        /// One of `DEEP_ARCHIVE`, `GLACIER`, `GLACIER_IR`, `INTELLIGENT_TIERING`, `ONEZONE_IA`, `REDUCED_REDUNDANCY`,
        /// `STANDARD`, `STANDARD_IA`.
        pub storage_class: Option<Value<String>>,
    }

    impl Lower for ReplicationDestination {
        fn fields(self, to: &mut Fields) {
            to.set("AccessControlTranslation", self.access_control_translation);
            to.set("Account", self.account);
            to.set("Bucket", self.bucket);
            to.set("EncryptionConfiguration", self.encryption_configuration);
            to.set("Metrics", self.metrics);
            to.set("ReplicationTime", self.replication_time);
            to.set("StorageClass", self.storage_class);
        }
    }

    /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and
    /// you want to change replica ownership to the AWS account that owns the destination bucket.
    #[derive(Clone, Debug, Default)]
    pub struct AccessControlTranslation {
        /// Specifies the replica ownership. For default and valid values, see PUT bucket replication in the \*Amazon S3 API
        /// Reference\*.
        ///
        /// Required. One of `Destination`.
        pub owner: Option<Value<String>>,
    }

    impl Lower for AccessControlTranslation {
        fn fields(self, to: &mut Fields) {
            to.set("Owner", self.owner);
        }
    }

    /// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service
        /// (KMS) for the destination bucket.
        ///
        /// Required.
        pub replica_kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicaKmsKeyID", self.replica_kms_key_id);
        }
    }

    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    #[derive(Clone, Debug, Default)]
    pub struct Metrics {
        /// A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event.
        pub event_threshold: Option<Value<ReplicationTimeValue>>,
        /// Specifies whether the replication metrics are enabled.
        ///
        /// Required. One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for Metrics {
        fn fields(self, to: &mut Fields) {
            to.set("EventThreshold", self.event_threshold);
            to.set("Status", self.status);
        }
    }

    /// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics
    /// `EventThreshold`.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationTimeValue {
        /// Contains an integer specifying time in minutes.
        ///
        /// Required.
        pub minutes: Option<Value<i64>>,
    }

    impl Lower for ReplicationTimeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Minutes", self.minutes);
        }
    }

    /// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is
    /// enabled and the time when all objects and operations on objects must be replicated.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationTime {
        /// Specifies whether the replication time is enabled.
        ///
        /// Required. One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
        /// A container specifying the time by which replication should be complete for all objects and operations on
        /// objects.
        ///
        /// Required.
        pub time: Option<Value<ReplicationTimeValue>>,
    }

    impl Lower for ReplicationTime {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
            to.set("Time", self.time);
        }
    }

    /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify
    /// exactly one `Prefix`, `TagFilter`, or an `And` child element.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRuleFilter {
        /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies.
        pub and: Option<Value<ReplicationRuleAndOperator>>,
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        pub prefix: Option<Value<String>>,
        /// A container for specifying a tag key and value.
        pub tag_filter: Option<Value<TagFilter>>,
    }

    impl Lower for ReplicationRuleFilter {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("Prefix", self.prefix);
            to.set("TagFilter", self.tag_filter);
        }
    }

    /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicationRuleAndOperator {
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        pub prefix: Option<Value<String>>,
        /// An array of tags containing key and value pairs.
        pub tag_filters: Option<Value<Vec<TagFilter>>>,
    }

    impl Lower for ReplicationRuleAndOperator {
        fn fields(self, to: &mut Fields) {
            to.set("Prefix", self.prefix);
            to.set("TagFilters", self.tag_filters);
        }
    }

    /// A container that describes additional filters for identifying the source objects that you want to replicate.
    #[derive(Clone, Debug, Default)]
    pub struct SourceSelectionCriteria {
        /// A filter that you can specify for selection for modifications on replicas.
        pub replica_modifications: Option<Value<ReplicaModifications>>,
        /// A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS.
        pub sse_kms_encrypted_objects: Option<Value<SseKmsEncryptedObjects>>,
    }

    impl Lower for SourceSelectionCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicaModifications", self.replica_modifications);
            to.set("SseKmsEncryptedObjects", self.sse_kms_encrypted_objects);
        }
    }

    /// A filter that you can specify for selection for modifications on replicas.
    #[derive(Clone, Debug, Default)]
    pub struct ReplicaModifications {
        /// Specifies whether Amazon S3 replicates modifications on replicas.
        ///
        /// Required. One of `Enabled`, `Disabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ReplicaModifications {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
    #[derive(Clone, Debug, Default)]
    pub struct SseKmsEncryptedObjects {
        /// Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored
        /// in AWS Key Management Service.
        ///
        /// Required. One of `Disabled`, `Enabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for SseKmsEncryptedObjects {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// A container of a key value name pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Name of the object key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Value of the tag.
        ///
        /// Required. At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes the versioning state of an Amazon S3 bucket. For more information, see PUT Bucket versioning in the
    /// \*Amazon S3 API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct VersioningConfiguration {
        /// The versioning state of the bucket.
        ///
        /// Required. One of `Enabled`, `Suspended`.
        pub status: Option<Value<String>>,
    }

    impl Lower for VersioningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Status", self.status);
        }
    }

    /// Specifies website configuration parameters for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct WebsiteConfiguration {
        /// The name of the error document for the website.
        pub error_document: Option<Value<String>>,
        /// The name of the index document for the website.
        pub index_document: Option<Value<String>>,
        /// The redirect behavior for every request to this bucket's website endpoint.
        pub redirect_all_requests_to: Option<Value<RedirectAllRequestsTo>>,
        /// Rules that define when a redirect is applied and the redirect behavior.
        pub routing_rules: Option<Value<Vec<RoutingRule>>>,
    }

    impl Lower for WebsiteConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorDocument", self.error_document);
            to.set("IndexDocument", self.index_document);
            to.set("RedirectAllRequestsTo", self.redirect_all_requests_to);
            to.set("RoutingRules", self.routing_rules);
        }
    }

    /// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct RedirectAllRequestsTo {
        /// Name of the host where requests are redirected.
        ///
        /// Required.
        pub host_name: Option<Value<String>>,
        /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
        ///
        /// One of `http`, `https`.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for RedirectAllRequestsTo {
        fn fields(self, to: &mut Fields) {
            to.set("HostName", self.host_name);
            to.set("Protocol", self.protocol);
        }
    }

    /// Specifies the redirect behavior and when a redirect is applied. For more information about routing rules, see
    /// Configuring advanced conditional redirects in the \*Amazon S3 User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingRule {
        /// Container for redirect information. You can redirect requests to another host, to another page, or with another
        /// protocol.
        ///
        /// Required.
        pub redirect_rule: Option<Value<RedirectRule>>,
        /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1.
        pub routing_rule_condition: Option<Value<RoutingRuleCondition>>,
    }

    impl Lower for RoutingRule {
        fn fields(self, to: &mut Fields) {
            to.set("RedirectRule", self.redirect_rule);
            to.set("RoutingRuleCondition", self.routing_rule_condition);
        }
    }

    /// Specifies how requests are redirected. In the event of an error, you can specify a different error code to
    /// return.
    #[derive(Clone, Debug, Default)]
    pub struct RedirectRule {
        /// The host name to use in the redirect request.
        pub host_name: Option<Value<String>>,
        /// The HTTP redirect code to use on the response. Not required if one of the siblings is present.
        pub http_redirect_code: Option<Value<String>>,
        /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
        ///
        /// One of `http`, `https`.
        pub protocol: Option<Value<String>>,
        /// The object key prefix to use in the redirect request.
        pub replace_key_prefix_with: Option<Value<String>>,
        /// The specific object key to use in the redirect request. For example, redirect request to `error.html`.
        pub replace_key_with: Option<Value<String>>,
    }

    impl Lower for RedirectRule {
        fn fields(self, to: &mut Fields) {
            to.set("HostName", self.host_name);
            to.set("HttpRedirectCode", self.http_redirect_code);
            to.set("Protocol", self.protocol);
            to.set("ReplaceKeyPrefixWith", self.replace_key_prefix_with);
            to.set("ReplaceKeyWith", self.replace_key_with);
        }
    }

    /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingRuleCondition {
        /// The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this value,
        /// then the specified redirect is applied.
        pub http_error_code_returned_equals: Option<Value<String>>,
        /// The object key name prefix when the redirect is applied. For example, to redirect requests for
        /// `ExamplePage.html`, the key prefix will be `ExamplePage.html`.
        pub key_prefix_equals: Option<Value<String>>,
    }

    impl Lower for RoutingRuleCondition {
        fn fields(self, to: &mut Fields) {
            to.set("HttpErrorCodeReturnedEquals", self.http_error_code_returned_equals);
            to.set("KeyPrefixEquals", self.key_prefix_equals);
        }
    }
}

/// `AWS::S3::BucketPolicy`.
///
/// Applies an Amazon S3 bucket policy to an Amazon S3 bucket.
#[derive(Clone, Debug, Default)]
pub struct BucketPolicy {
    /// The name of the Amazon S3 bucket to which the policy applies.
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
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
}

impl Handle<BucketPolicy> {
    /// `Ref`: its `Bucket`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::S3::MultiRegionAccessPoint`.
///
/// The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point. To learn more
/// about Multi-Region Access Points, see Multi-Region Access Points in Amazon S3 in the in the \*Amazon S3 User
/// Guide\*.
///
/// Its ARN: `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}`.
#[derive(Clone, Debug, Default)]
pub struct MultiRegionAccessPoint {
    /// The name of the Multi-Region Access Point.
    ///
    /// 3 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. You can enable the
    /// configuration options in any combination.
    ///
    /// A change replaces the resource.
    pub public_access_block_configuration: Option<Value<multi_region_access_point::PublicAccessBlockConfiguration>>,
    /// A collection of the Regions and buckets associated with the Multi-Region Access Point.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub regions: Option<Value<Vec<multi_region_access_point::Region>>>,
}

impl Lower for MultiRegionAccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("PublicAccessBlockConfiguration", self.public_access_block_configuration);
        to.set("Regions", self.regions);
    }
}

impl Level1 for MultiRegionAccessPoint {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
}

impl Handle<MultiRegionAccessPoint> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The alias for the Multi-Region Access Point. For more information about the distinction between the name and the
    /// alias of an Multi-Region Access Point, see Managing Multi-Region Access Points in the \*Amazon S3 User Guide\*.
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The timestamp of when the Multi-Region Access Point is created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// What [`MultiRegionAccessPoint`] is made of.
pub mod multi_region_access_point {
    use super::*;

    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point.
    #[derive(Clone, Debug, Default)]
    pub struct PublicAccessBlockConfiguration {
        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this
        /// bucket.
        ///
        /// A change replaces the resource.
        pub block_public_acls: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE`
        /// causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
        ///
        /// A change replaces the resource.
        pub block_public_policy: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this
        /// element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
        ///
        /// A change replaces the resource.
        pub ignore_public_acls: Option<Value<bool>>,
        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        ///
        /// A change replaces the resource.
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

    /// A bucket associated with a specific Region when creating Multi-Region Access Points.
    #[derive(Clone, Debug, Default)]
    pub struct Region {
        /// The name of the associated bucket for the Region.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub bucket: Option<Value<String>>,
        /// The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point.
        ///
        /// 12 to 12 characters. A change replaces the resource.
        pub bucket_account_id: Option<Value<String>>,
    }

    impl Lower for Region {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketAccountId", self.bucket_account_id);
        }
    }
}

/// `AWS::S3::MultiRegionAccessPointPolicy`.
///
/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
#[derive(Clone, Debug, Default)]
pub struct MultiRegionAccessPointPolicy {
    /// The name of the Multi-Region Access Point.
    ///
    /// Required. 3 to 50 characters. A change replaces the resource.
    pub mrap_name: Option<Value<String>>,
    /// The access policy associated with the Multi-Region Access Point.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
}

impl Lower for MultiRegionAccessPointPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("MrapName", self.mrap_name);
        to.set("Policy", self.policy);
    }
}

impl Level1 for MultiRegionAccessPointPolicy {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
}

impl Handle<MultiRegionAccessPointPolicy> {
    /// `Ref`: its `MrapName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Policy Status associated with this Multi Region Access Point.
    pub fn policy_status(self) -> Value<Json> {
        self.attribute("PolicyStatus")
    }

    /// Specifies whether the policy is public or not.
    pub fn policy_status_is_public(self) -> Value<String> {
        self.attribute("PolicyStatus.IsPublic")
    }
}

/// `AWS::S3::StorageLens`.
///
/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
///
/// Its ARN: `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}`.
#[derive(Clone, Debug, Default)]
pub struct StorageLens {
    /// This resource contains the details Amazon S3 Storage Lens configuration.
    ///
    /// Required.
    pub storage_lens_configuration: Option<Value<storage_lens::StorageLensConfiguration>>,
    /// A set of tags (key–value pairs) to associate with the Storage Lens configuration.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<storage_lens::Tag>>>,
}

impl Lower for StorageLens {
    fn fields(self, to: &mut Fields) {
        to.set("StorageLensConfiguration", self.storage_lens_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StorageLens {
    const TYPE: &'static str = "AWS::S3::StorageLens";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StorageLens> {
    /// `Ref`: its `StorageLensConfiguration/Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    pub fn storage_lens_configuration_storage_lens_arn(self) -> Value<Arn> {
        self.attribute("StorageLensConfiguration.StorageLensArn")
    }
}

/// What [`StorageLens`] is made of.
pub mod storage_lens {
    use super::*;

    /// This is the property of the Amazon S3 Storage Lens configuration.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLensConfiguration {
        /// This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration.
        ///
        /// Required.
        pub account_level: Option<Value<AccountLevel>>,
        /// This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
        pub aws_org: Option<Value<AwsOrg>>,
        /// This property contains the details of this S3 Storage Lens configuration's metrics export.
        pub data_export: Option<Value<DataExport>>,
        /// This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens
        /// configuration.
        pub exclude: Option<Value<BucketsAndRegions>>,
        /// This property configures your S3 Storage Lens expanded prefixes metrics report.
        pub expanded_prefixes_data_export: Option<Value<StorageLensExpandedPrefixesDataExport>>,
        /// This property contains the details of the ID of the S3 Storage Lens configuration.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub id: Option<Value<String>>,
        /// This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens
        /// configuration.
        pub include: Option<Value<BucketsAndRegions>>,
        /// This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled.
        ///
        /// Required.
        pub is_enabled: Option<Value<bool>>,
        /// The delimiter to divide S3 key into hierarchy of prefixes.
        pub prefix_delimiter: Option<Value<String>>,
    }

    impl Lower for StorageLensConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountLevel", self.account_level);
            to.set("AwsOrg", self.aws_org);
            to.set("DataExport", self.data_export);
            to.set("Exclude", self.exclude);
            to.set("ExpandedPrefixesDataExport", self.expanded_prefixes_data_export);
            to.set("Id", self.id);
            to.set("Include", self.include);
            to.set("IsEnabled", self.is_enabled);
            to.set("PrefixDelimiter", self.prefix_delimiter);
        }
    }

    /// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
    #[derive(Clone, Debug, Default)]
    pub struct AccountLevel {
        /// This property contains the details of account-level activity metrics for S3 Storage Lens.
        pub activity_metrics: Option<Value<ActivityMetrics>>,
        /// This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens.
        pub advanced_cost_optimization_metrics: Option<Value<AdvancedCostOptimizationMetrics>>,
        /// This property contains the details of account-level advanced data protection metrics for S3 Storage Lens.
        pub advanced_data_protection_metrics: Option<Value<AdvancedDataProtectionMetrics>>,
        /// This property contains the account-level details for S3 Storage Lens advanced performance metrics.
        pub advanced_performance_metrics: Option<Value<AdvancedPerformanceMetrics>>,
        /// This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens.
        ///
        /// Required.
        pub bucket_level: Option<Value<BucketLevel>>,
        /// This property contains the details of account-level detailed status code metrics for S3 Storage Lens.
        pub detailed_status_codes_metrics: Option<Value<DetailedStatusCodesMetrics>>,
        /// This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
        pub storage_lens_group_level: Option<Value<StorageLensGroupLevel>>,
    }

    impl Lower for AccountLevel {
        fn fields(self, to: &mut Fields) {
            to.set("ActivityMetrics", self.activity_metrics);
            to.set("AdvancedCostOptimizationMetrics", self.advanced_cost_optimization_metrics);
            to.set("AdvancedDataProtectionMetrics", self.advanced_data_protection_metrics);
            to.set("AdvancedPerformanceMetrics", self.advanced_performance_metrics);
            to.set("BucketLevel", self.bucket_level);
            to.set("DetailedStatusCodesMetrics", self.detailed_status_codes_metrics);
            to.set("StorageLensGroupLevel", self.storage_lens_group_level);
        }
    }

    /// This resource enables Amazon S3 Storage Lens activity metrics.
    #[derive(Clone, Debug, Default)]
    pub struct ActivityMetrics {
        /// A property that indicates whether the activity metrics is enabled.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for ActivityMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedCostOptimizationMetrics {
        /// Indicates whether advanced cost optimization metrics are enabled.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for AdvancedCostOptimizationMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// This resource enables Amazon S3 Storage Lens advanced data protection metrics.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedDataProtectionMetrics {
        /// Indicates whether advanced data protection metrics are enabled.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for AdvancedDataProtectionMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into
    /// application performance such as access patterns and network originality metrics.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedPerformanceMetrics {
        /// This property indicates whether the advanced performance metrics are enabled.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for AdvancedPerformanceMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
    #[derive(Clone, Debug, Default)]
    pub struct BucketLevel {
        /// A property for bucket-level activity metrics for S3 Storage Lens.
        pub activity_metrics: Option<Value<ActivityMetrics>>,
        /// A property for bucket-level advanced cost optimization metrics for S3 Storage Lens.
        pub advanced_cost_optimization_metrics: Option<Value<AdvancedCostOptimizationMetrics>>,
        /// A property for bucket-level advanced data protection metrics for S3 Storage Lens.
        pub advanced_data_protection_metrics: Option<Value<AdvancedDataProtectionMetrics>>,
        /// A property for bucket-level advanced performance metrics for S3 Storage Lens.
        pub advanced_performance_metrics: Option<Value<AdvancedPerformanceMetrics>>,
        /// A property for bucket-level detailed status code metrics for S3 Storage Lens.
        pub detailed_status_codes_metrics: Option<Value<DetailedStatusCodesMetrics>>,
        /// A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
        pub prefix_level: Option<Value<PrefixLevel>>,
    }

    impl Lower for BucketLevel {
        fn fields(self, to: &mut Fields) {
            to.set("ActivityMetrics", self.activity_metrics);
            to.set("AdvancedCostOptimizationMetrics", self.advanced_cost_optimization_metrics);
            to.set("AdvancedDataProtectionMetrics", self.advanced_data_protection_metrics);
            to.set("AdvancedPerformanceMetrics", self.advanced_performance_metrics);
            to.set("DetailedStatusCodesMetrics", self.detailed_status_codes_metrics);
            to.set("PrefixLevel", self.prefix_level);
        }
    }

    /// This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics generate
    /// metrics for HTTP status codes, such as `200 OK`, `403 Forbidden`, `503 Service Unavailable` and others.
    #[derive(Clone, Debug, Default)]
    pub struct DetailedStatusCodesMetrics {
        /// Indicates whether detailed status code metrics are enabled.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for DetailedStatusCodesMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
    #[derive(Clone, Debug, Default)]
    pub struct PrefixLevel {
        /// A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
        ///
        /// Required.
        pub storage_metrics: Option<Value<PrefixLevelStorageMetrics>>,
    }

    impl Lower for PrefixLevel {
        fn fields(self, to: &mut Fields) {
            to.set("StorageMetrics", self.storage_metrics);
        }
    }

    /// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
    #[derive(Clone, Debug, Default)]
    pub struct PrefixLevelStorageMetrics {
        /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are
        /// enabled.
        pub is_enabled: Option<Value<bool>>,
        /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are
        /// enabled.
        pub selection_criteria: Option<Value<SelectionCriteria>>,
    }

    impl Lower for PrefixLevelStorageMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
            to.set("SelectionCriteria", self.selection_criteria);
        }
    }

    /// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
    #[derive(Clone, Debug, Default)]
    pub struct SelectionCriteria {
        /// This property contains the details of the S3 Storage Lens delimiter being used.
        pub delimiter: Option<Value<String>>,
        /// This property contains the details of the max depth that S3 Storage Lens will collect metrics up to.
        pub max_depth: Option<Value<i64>>,
        /// This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will
        /// collect metrics up to.
        pub min_storage_bytes_percentage: Option<Value<f64>>,
    }

    impl Lower for SelectionCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Delimiter", self.delimiter);
            to.set("MaxDepth", self.max_depth);
            to.set("MinStorageBytesPercentage", self.min_storage_bytes_percentage);
        }
    }

    /// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLensGroupLevel {
        /// This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group
        /// aggregation.
        pub storage_lens_group_selection_criteria: Option<Value<StorageLensGroupSelectionCriteria>>,
    }

    impl Lower for StorageLensGroupLevel {
        fn fields(self, to: &mut Fields) {
            to.set("StorageLensGroupSelectionCriteria", self.storage_lens_group_selection_criteria);
        }
    }

    /// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group
    /// aggregation.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLensGroupSelectionCriteria {
        /// This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation.
        pub exclude: Option<Value<Vec<String>>>,
        /// This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for StorageLensGroupSelectionCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
    #[derive(Clone, Debug, Default)]
    pub struct AwsOrg {
        /// This resource contains the ARN of the AWS Organization.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
    }

    impl Lower for AwsOrg {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// This resource contains the details of the Amazon S3 Storage Lens metrics export.
    #[derive(Clone, Debug, Default)]
    pub struct DataExport {
        /// This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics.
        pub cloud_watch_metrics: Option<Value<CloudWatchMetrics>>,
        /// This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed.
        pub s3_bucket_destination: Option<Value<S3BucketDestination>>,
        /// This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will
        /// be placed.
        pub storage_lens_table_destination: Option<Value<StorageLensTableDestination>>,
    }

    impl Lower for DataExport {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchMetrics", self.cloud_watch_metrics);
            to.set("S3BucketDestination", self.s3_bucket_destination);
            to.set("StorageLensTableDestination", self.storage_lens_table_destination);
        }
    }

    /// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchMetrics {
        /// This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled.
        ///
        /// Required.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for CloudWatchMetrics {
        fn fields(self, to: &mut Fields) {
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed.
    #[derive(Clone, Debug, Default)]
    pub struct S3BucketDestination {
        /// This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination.
        ///
        /// Required.
        pub account_id: Option<Value<String>>,
        /// This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export.
        ///
        /// Required.
        pub arn: Option<Value<String>>,
        /// This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens
        /// metrics export.
        pub encryption: Option<Value<Encryption>>,
        /// This property contains the details of the format of the S3 Storage Lens export bucket destination.
        ///
        /// Required. One of `CSV`, `Parquet`.
        pub format: Option<Value<String>>,
        /// This property contains the details of the output schema version of the S3 Storage Lens export bucket
        /// destination.
        ///
        /// Required. One of `V_1`.
        pub output_schema_version: Option<Value<String>>,
        /// This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3BucketDestination {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Arn", self.arn);
            to.set("Encryption", self.encryption);
            to.set("Format", self.format);
            to.set("OutputSchemaVersion", self.output_schema_version);
            to.set("Prefix", self.prefix);
        }
    }

    /// This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics
    /// export.
    #[derive(Clone, Debug, Default)]
    pub struct Encryption {
        /// Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export
        /// file.
        pub ssekms: Option<Value<SSEKMS>>,
        /// Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file.
        pub sses3: Option<Value<Json>>,
    }

    impl Lower for Encryption {
        fn fields(self, to: &mut Fields) {
            to.set("SSEKMS", self.ssekms);
            to.set("SSES3", self.sses3);
        }
    }

    /// Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the
    /// delivered S3 Storage Lens metrics export file.
    #[derive(Clone, Debug, Default)]
    pub struct SSEKMS {
        /// Specifies the Amazon Resource Name (ARN) of the customer managed AWS key to use for encrypting the S3 Storage
        /// Lens metrics export file.
        ///
        /// Required.
        pub key_id: Option<Value<String>>,
    }

    impl Lower for SSEKMS {
        fn fields(self, to: &mut Fields) {
            to.set("KeyId", self.key_id);
        }
    }

    /// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this
    /// resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket
    /// called aws-s3.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLensTableDestination {
        /// This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets.
        pub encryption: Option<Value<Encryption>>,
        /// This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens
        /// configuration.
        ///
        /// Required.
        pub is_enabled: Option<Value<bool>>,
    }

    impl Lower for StorageLensTableDestination {
        fn fields(self, to: &mut Fields) {
            to.set("Encryption", self.encryption);
            to.set("IsEnabled", self.is_enabled);
        }
    }

    /// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BucketsAndRegions {
        /// This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. This should be
        /// the bucket Amazon Resource Name(ARN).
        pub buckets: Option<Value<Vec<String>>>,
        /// This property contains the details of the Regions for the S3 Storage Lens configuration.
        pub regions: Option<Value<Vec<String>>>,
    }

    impl Lower for BucketsAndRegions {
        fn fields(self, to: &mut Fields) {
            to.set("Buckets", self.buckets);
            to.set("Regions", self.regions);
        }
    }

    /// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
    #[derive(Clone, Debug, Default)]
    pub struct StorageLensExpandedPrefixesDataExport {
        /// This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export
        /// files are located.
        pub s3_bucket_destination: Option<Value<S3BucketDestination>>,
        /// This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets.
        pub storage_lens_table_destination: Option<Value<StorageLensTableDestination>>,
    }

    impl Lower for StorageLensExpandedPrefixesDataExport {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketDestination", self.s3_bucket_destination);
            to.set("StorageLensTableDestination", self.storage_lens_table_destination);
        }
    }

    /// `Tag` of `AWS::S3::StorageLens`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::S3::StorageLensGroup`.
///
/// The `AWS::S3::StorageLensGroup` resource creates an S3 Storage Lens group. A Storage Lens group is a custom
/// grouping of objects that include filters for prefixes, suffixes, object tags, object size, or object age.
///
/// Its ARN: `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct StorageLensGroup {
    /// This property contains the criteria for the Storage Lens group data that is displayed.
    ///
    /// Required.
    pub filter: Option<Value<storage_lens_group::Filter>>,
    /// This property contains the Storage Lens group name.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// This property contains the AWS resource tags that you're adding to your Storage Lens group. This parameter is
    /// optional.
    pub tags: Option<Value<Vec<storage_lens_group::Tag>>>,
}

impl Lower for StorageLensGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Filter", self.filter);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for StorageLensGroup {
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StorageLensGroup> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for the Amazon S3 Storage Lens Group.
    pub fn storage_lens_group_arn(self) -> Value<Arn> {
        self.attribute("StorageLensGroupArn")
    }
}

/// What [`StorageLensGroup`] is made of.
pub mod storage_lens_group {
    use super::*;

    /// This resource sets the criteria for the Storage Lens group data that is displayed. For multiple filter
    /// conditions, the `AND` or `OR` logical operator is used.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// This property contains the `And` logical operator, which allows multiple filter conditions to be joined for more
        /// complex comparisons of Storage Lens group data.
        pub and: Option<Value<And>>,
        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        pub match_any_prefix: Option<Value<Vec<String>>>,
        /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
        pub match_any_suffix: Option<Value<Vec<String>>>,
        /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object
        /// tags are allowed.
        pub match_any_tag: Option<Value<Vec<Tag>>>,
        /// This property contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum
        /// number of days).
        pub match_object_age: Option<Value<MatchObjectAge>>,
        /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and
        /// maximum number of Bytes).
        pub match_object_size: Option<Value<MatchObjectSize>>,
        /// This property contains the `Or` logical operator, which allows multiple filter conditions to be joined.
        pub or: Option<Value<Or>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("And", self.and);
            to.set("MatchAnyPrefix", self.match_any_prefix);
            to.set("MatchAnySuffix", self.match_any_suffix);
            to.set("MatchAnyTag", self.match_any_tag);
            to.set("MatchObjectAge", self.match_object_age);
            to.set("MatchObjectSize", self.match_object_size);
            to.set("Or", self.or);
        }
    }

    /// This resource is a logical operator that allows multiple filter conditions to be joined for more complex
    /// comparisons of Storage Lens group data.
    #[derive(Clone, Debug, Default)]
    pub struct And {
        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        pub match_any_prefix: Option<Value<Vec<String>>>,
        /// This property contains a list of suffixes. At least one suffix must be specified. Up to 10 suffixes are allowed.
        pub match_any_suffix: Option<Value<Vec<String>>>,
        /// This property contains the list of object tags. At least one object tag must be specified. Up to 10 object tags
        /// are allowed.
        pub match_any_tag: Option<Value<Vec<Tag>>>,
        /// This property contains `DaysGreaterThan` and `DaysLessThan` properties to define the object age range (minimum
        /// and maximum number of days).
        pub match_object_age: Option<Value<MatchObjectAge>>,
        /// This property contains `BytesGreaterThan` and `BytesLessThan` to define the object size range (minimum and
        /// maximum number of Bytes).
        pub match_object_size: Option<Value<MatchObjectSize>>,
    }

    impl Lower for And {
        fn fields(self, to: &mut Fields) {
            to.set("MatchAnyPrefix", self.match_any_prefix);
            to.set("MatchAnySuffix", self.match_any_suffix);
            to.set("MatchAnyTag", self.match_any_tag);
            to.set("MatchObjectAge", self.match_object_age);
            to.set("MatchObjectSize", self.match_object_size);
        }
    }

    /// `Tag` of `AWS::S3::StorageLensGroup`.
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

    /// This resource contains `DaysGreaterThan` and `DaysLessThan` to define the object age range (minimum and maximum
    /// number of days).
    #[derive(Clone, Debug, Default)]
    pub struct MatchObjectAge {
        /// This property indicates the minimum object age in days.
        ///
        /// At least 1.
        pub days_greater_than: Option<Value<i64>>,
        /// This property indicates the maximum object age in days.
        ///
        /// At least 1.
        pub days_less_than: Option<Value<i64>>,
    }

    impl Lower for MatchObjectAge {
        fn fields(self, to: &mut Fields) {
            to.set("DaysGreaterThan", self.days_greater_than);
            to.set("DaysLessThan", self.days_less_than);
        }
    }

    /// This resource filters objects that match the specified object size range.
    #[derive(Clone, Debug, Default)]
    pub struct MatchObjectSize {
        /// This property specifies the minimum object size in bytes. The value must be a positive number, greater than 0
        /// and less than 5 TB.
        ///
        /// At least 1.
        pub bytes_greater_than: Option<Value<i64>>,
        /// This property specifies the maximum object size in bytes. The value must be a positive number, greater than the
        /// minimum object size and less than 5 TB.
        ///
        /// At least 1.
        pub bytes_less_than: Option<Value<i64>>,
    }

    impl Lower for MatchObjectSize {
        fn fields(self, to: &mut Fields) {
            to.set("BytesGreaterThan", self.bytes_greater_than);
            to.set("BytesLessThan", self.bytes_less_than);
        }
    }

    /// This resource contains the `Or` logical operator, which allows multiple filter conditions to be joined for more
    /// complex comparisons of Storage Lens group data.
    #[derive(Clone, Debug, Default)]
    pub struct Or {
        /// This property contains a list of prefixes. At least one prefix must be specified. Up to 10 prefixes are allowed.
        pub match_any_prefix: Option<Value<Vec<String>>>,
        /// This property contains the list of suffixes. At least one suffix must be specified. Up to 10 suffixes are
        /// allowed.
        pub match_any_suffix: Option<Value<Vec<String>>>,
        /// This property contains the list of S3 object tags. At least one object tag must be specified. Up to 10 object
        /// tags are allowed.
        pub match_any_tag: Option<Value<Vec<Tag>>>,
        /// This property filters objects that match the specified object age range.
        pub match_object_age: Option<Value<MatchObjectAge>>,
        /// This property contains the `BytesGreaterThan` and `BytesLessThan` values to define the object size range
        /// (minimum and maximum number of Bytes).
        pub match_object_size: Option<Value<MatchObjectSize>>,
    }

    impl Lower for Or {
        fn fields(self, to: &mut Fields) {
            to.set("MatchAnyPrefix", self.match_any_prefix);
            to.set("MatchAnySuffix", self.match_any_suffix);
            to.set("MatchAnyTag", self.match_any_tag);
            to.set("MatchObjectAge", self.match_object_age);
            to.set("MatchObjectSize", self.match_object_size);
        }
    }
}
