//! `AWS::S3Outposts`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3Outposts::AccessPoint`.
///
/// The AWS::S3Outposts::AccessPoint resource specifies an access point and associates it with the specified Amazon
/// S3 on Outposts bucket.
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    /// The Amazon Resource Name (ARN) of the S3 on Outposts bucket that is associated with this access point.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
    pub bucket: Option<Value<String>>,
    /// The name of this access point.
    ///
    /// Required. 3 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The access point policy associated with this access point.
    pub policy: Option<Value<Json>>,
    /// The virtual private cloud (VPC) configuration for this access point, if one exists.
    ///
    /// Required. A change replaces the resource.
    pub vpc_configuration: Option<Value<access_point::VpcConfiguration>>,
}

impl Lower for AccessPoint {
    fn fields(self, to: &mut Fields) {
        to.set("Bucket", self.bucket);
        to.set("Name", self.name);
        to.set("Policy", self.policy);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for AccessPoint {
    const TYPE: &'static str = "AWS::S3Outposts::AccessPoint";
}

impl Handle<AccessPoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// This resource contains the details of the S3 on Outposts bucket access point ARN. This resource is read-only.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`AccessPoint`] is made of.
pub mod access_point {
    use super::*;

    /// Contains the virtual private cloud (VPC) configuration for the specified access point.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests.
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

/// `AWS::S3Outposts::Bucket`.
///
/// The AWS::S3Outposts::Bucket resource specifies a new Amazon S3 on Outposts bucket. To create an S3 on Outposts
/// bucket, you must have S3 on Outposts capacity provisioned on your Outpost.
#[derive(Clone, Debug, Default)]
pub struct Bucket {
    /// A name for the S3 on Outposts bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and
    /// uses that ID for the bucket name.
    ///
    /// Required. 3 to 63 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// Creates a new lifecycle configuration for the S3 on Outposts bucket or replaces an existing lifecycle
    /// configuration.
    pub lifecycle_configuration: Option<Value<bucket::LifecycleConfiguration>>,
    /// The ID of the Outpost of the specified bucket.
    ///
    /// Required. A change replaces the resource.
    pub outpost_id: Option<Value<String>>,
    /// Sets the tags for an S3 on Outposts bucket. For more information, see Using Amazon S3 on Outposts.
    pub tags: Option<Value<Vec<bucket::Tag>>>,
}

impl Lower for Bucket {
    fn fields(self, to: &mut Fields) {
        to.set("BucketName", self.bucket_name);
        to.set("LifecycleConfiguration", self.lifecycle_configuration);
        to.set("OutpostId", self.outpost_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Bucket {
    const TYPE: &'static str = "AWS::S3Outposts::Bucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Bucket> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the specified bucket.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Bucket`] is made of.
pub mod bucket {
    use super::*;

    /// The container for the lifecycle configuration for the objects stored in an S3 on Outposts bucket.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleConfiguration {
        /// The container for the lifecycle configuration rules for the objects stored in the S3 on Outposts bucket.
        ///
        /// Required.
        pub rules: Option<Value<Vec<Rule>>>,
    }

    impl Lower for LifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
        }
    }

    /// A container for an Amazon S3 on Outposts bucket lifecycle rule.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The container for the abort incomplete multipart upload rule.
        pub abort_incomplete_multipart_upload: Option<Value<AbortIncompleteMultipartUpload>>,
        /// Specifies the expiration for the lifecycle of the object by specifying an expiry date.
        pub expiration_date: Option<Value<String>>,
        /// Specifies the expiration for the lifecycle of the object in the form of days that the object has been in the S3
        /// on Outposts bucket.
        ///
        /// At least 1.
        pub expiration_in_days: Option<Value<i64>>,
        /// The container for the filter of the lifecycle rule.
        pub filter: Option<Value<Filter>>,
        /// Unique identifier for the lifecycle rule. The value can't be longer than 255 characters.
        ///
        /// At most 255 characters.
        pub id: Option<Value<String>>,
        /// If `Enabled`, the rule is currently being applied. If `Disabled`, the rule is not currently being applied.
        ///
        /// One of `Enabled`, `Disabled`.
        pub status: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("AbortIncompleteMultipartUpload", self.abort_incomplete_multipart_upload);
            to.set("ExpirationDate", self.expiration_date);
            to.set("ExpirationInDays", self.expiration_in_days);
            to.set("Filter", self.filter);
            to.set("Id", self.id);
            to.set("Status", self.status);
        }
    }

    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 on Outposts waits
    /// before permanently removing all parts of the upload.
    #[derive(Clone, Debug, Default)]
    pub struct AbortIncompleteMultipartUpload {
        /// Specifies the number of days after initiation that Amazon S3 on Outposts aborts an incomplete multipart upload.
        ///
        /// Required. At least 0.
        pub days_after_initiation: Option<Value<i64>>,
    }

    impl Lower for AbortIncompleteMultipartUpload {
        fn fields(self, to: &mut Fields) {
            to.set("DaysAfterInitiation", self.days_after_initiation);
        }
    }

    /// The container for the filter of the lifecycle rule.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The container for the AND condition for the lifecycle rule. A combination of Prefix and 1 or more Tags OR a
        /// minimum of 2 or more tags.
        pub and_operator: Option<Value<FilterAndOperator>>,
        /// Prefix identifies one or more objects to which the rule applies.
        pub prefix: Option<Value<String>>,
        /// Tag used to identify a subset of objects for an Amazon S3Outposts bucket.
        pub tag: Option<Value<FilterTag>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("AndOperator", self.and_operator);
            to.set("Prefix", self.prefix);
            to.set("Tag", self.tag);
        }
    }

    /// `FilterAndOperator` of `AWS::S3Outposts::Bucket`.
    #[derive(Clone, Debug, Default)]
    pub struct FilterAndOperator {
        /// Prefix identifies one or more objects to which the rule applies.
        pub prefix: Option<Value<String>>,
        /// All of these tags must exist in the object's tag set in order for the rule to apply.
        ///
        /// At least 1 items.
        pub tags: Option<Value<Vec<FilterTag>>>,
    }

    impl Lower for FilterAndOperator {
        fn fields(self, to: &mut Fields) {
            to.set("Prefix", self.prefix);
            to.set("Tags", self.tags);
        }
    }

    /// Tag used to identify a subset of objects for an Amazon S3Outposts bucket.
    #[derive(Clone, Debug, Default)]
    pub struct FilterTag {
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for FilterTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::S3Outposts::Bucket`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::S3Outposts::BucketPolicy`.
///
/// This resource applies a bucket policy to an Amazon S3 on Outposts bucket.
#[derive(Clone, Debug, Default)]
pub struct BucketPolicy {
    /// The name of the Amazon S3 Outposts bucket to which the policy applies.
    ///
    /// Required. 20 to 2048 characters. A change replaces the resource.
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
    const TYPE: &'static str = "AWS::S3Outposts::BucketPolicy";
}

impl Handle<BucketPolicy> {
    /// `Ref`: its `Bucket`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::S3Outposts::Endpoint`.
///
/// This AWS::S3Outposts::Endpoint resource specifies an endpoint and associates it with the specified Outpost.
#[derive(Clone, Debug, Default)]
pub struct Endpoint {
    /// The container for the type of connectivity used to access the Amazon S3 on Outposts endpoint. To use the Amazon
    /// VPC, choose `Private`.
    ///
    /// One of `CustomerOwnedIp`, `Private`. A change replaces the resource.
    pub access_type: Option<Value<String>>,
    /// The ID of the customer-owned IPv4 address pool (CoIP pool) for the endpoint. IP addresses are allocated from
    /// this pool for the endpoint.
    ///
    /// A change replaces the resource.
    pub customer_owned_ipv4_pool: Option<Value<String>>,
    /// The failure reason, if any, for a create or delete endpoint operation.
    pub failed_reason: Option<Value<endpoint::FailedReason>>,
    /// The ID of the Outpost.
    ///
    /// Required. A change replaces the resource.
    pub outpost_id: Option<Value<String>>,
    /// The ID of the security group used for the endpoint.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub security_group_id: Option<Value<String>>,
    /// The ID of the subnet used for the endpoint.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
}

impl Lower for Endpoint {
    fn fields(self, to: &mut Fields) {
        to.set("AccessType", self.access_type);
        to.set("CustomerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
        to.set("FailedReason", self.failed_reason);
        to.set("OutpostId", self.outpost_id);
        to.set("SecurityGroupId", self.security_group_id);
        to.set("SubnetId", self.subnet_id);
    }
}

impl Level1 for Endpoint {
    const TYPE: &'static str = "AWS::S3Outposts::Endpoint";
}

impl Handle<Endpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The VPC CIDR block committed by this endpoint.
    pub fn cidr_block(self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// The time the endpoint was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The ID of the endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The network interface of the endpoint.
    pub fn network_interfaces(self) -> Value<Json> {
        self.attribute("NetworkInterfaces")
    }

    /// The status of the endpoint.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Endpoint`] is made of.
pub mod endpoint {
    use super::*;

    /// The failure reason, if any, for a create or delete endpoint operation.
    #[derive(Clone, Debug, Default)]
    pub struct FailedReason {
        /// The failure code, if any, for a create or delete endpoint operation.
        pub error_code: Option<Value<String>>,
        /// Additional error details describing the endpoint failure and recommended action.
        pub message: Option<Value<String>>,
    }

    impl Lower for FailedReason {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorCode", self.error_code);
            to.set("Message", self.message);
        }
    }
}
