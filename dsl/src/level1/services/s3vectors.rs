//! `AWS::S3Vectors`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::S3Vectors::Index`.
///
/// The `AWS::S3Vectors::Index` resource defines a vector index within an Amazon S3 vector bucket. For more
/// information, see Creating a vector index in a vector bucket in the \*Amazon Simple Storage Service User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The data type of the vectors to be inserted into the vector index. Currently, only `float32` is supported, which
    /// represents 32-bit floating-point numbers.
    ///
    /// Required. One of `float32`. A change replaces the resource.
    pub data_type: Option<Value<String>>,
    /// The dimensions of the vectors to be inserted into the vector index. This value must be between 1 and 4096,
    /// inclusive.
    ///
    /// Required. 1 to 4096. A change replaces the resource.
    pub dimension: Option<Value<i64>>,
    /// The distance metric to be used for similarity search. Valid values are.
    ///
    /// Required. One of `cosine`, `euclidean`. A change replaces the resource.
    pub distance_metric: Option<Value<String>>,
    /// The encryption configuration for a vector index. By default, if you don't specify, all new vectors in the vector
    /// index will use the encryption configuration of the vector bucket.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<index::EncryptionConfiguration>>,
    /// The name of the vector index to create. The index name must be between 3 and 63 characters long and can contain
    /// only lowercase letters, numbers, hyphens (-), and dots (.).
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub index_name: Option<Value<String>>,
    /// The metadata configuration for the vector index.
    ///
    /// A change replaces the resource.
    pub metadata_configuration: Option<Value<index::MetadataConfiguration>>,
    /// User tags (key-value pairs) to associate with the index.
    pub tags: Option<Value<Vec<index::Tag>>>,
    /// The Amazon Resource Name (ARN) of the vector bucket that contains the vector index.
    ///
    /// A change replaces the resource.
    pub vector_bucket_arn: Option<Value<String>>,
    /// The name of the vector bucket that contains the vector index.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub vector_bucket_name: Option<Value<String>>,
}

impl Lower for Index {
    fn fields(self, to: &mut Fields) {
        to.set("DataType", self.data_type);
        to.set("Dimension", self.dimension);
        to.set("DistanceMetric", self.distance_metric);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("IndexName", self.index_name);
        to.set("MetadataConfiguration", self.metadata_configuration);
        to.set("Tags", self.tags);
        to.set("VectorBucketArn", self.vector_bucket_arn);
        to.set("VectorBucketName", self.vector_bucket_name);
    }
}

impl Level1 for Index {
    const TYPE: &'static str = "AWS::S3Vectors::Index";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Index> {
    /// `Ref`: its `IndexArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the date and time when the vector index was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified index.
    pub fn index_arn(self) -> Value<Arn> {
        self.attribute("IndexArn")
    }
}

/// What [`Index`] is made of.
pub mod index {
    use super::*;

    /// The encryption configuration for a vector bucket or index. By default, if you don't specify, all new vectors in
    /// Amazon S3 vector buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically `AES256`.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// AWS Key Management Service (KMS) customer managed key ID to use for the encryption configuration. This parameter
        /// is allowed if and only if `sseType` is set to `aws:kms`.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The server-side encryption type to use for the encryption configuration of the vector bucket.
        ///
        /// One of `AES256`, `aws:kms`.
        pub sse_type: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("SseType", self.sse_type);
        }
    }

    /// The metadata configuration for the vector index. This configuration allows you to specify which metadata keys
    /// should be treated as non-filterable.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfiguration {
        /// Non-filterable metadata keys allow you to enrich vectors with additional context during storage and retrieval.
        ///
        /// 1 to 10 items.
        pub non_filterable_metadata_keys: Option<Value<Vec<String>>>,
    }

    impl Lower for MetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NonFilterableMetadataKeys", self.non_filterable_metadata_keys);
        }
    }

    /// `Tag` of `AWS::S3Vectors::Index`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain
        /// alphanumeric characters, spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters,
        /// spaces, \_,., /, =, +, -, and @.
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
}

/// `AWS::S3Vectors::VectorBucket`.
///
/// Defines an Amazon S3 vector bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// Its ARN: `arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}`.
#[derive(Clone, Debug, Default)]
pub struct VectorBucket {
    /// The encryption configuration for the vector bucket.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<vector_bucket::EncryptionConfiguration>>,
    /// User tags (key-value pairs) to associate with the vector bucket.
    pub tags: Option<Value<Vec<vector_bucket::Tag>>>,
    /// A name for the vector bucket. The bucket name must contain only lowercase letters, numbers, and hyphens (-).
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub vector_bucket_name: Option<Value<String>>,
}

impl Lower for VectorBucket {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("Tags", self.tags);
        to.set("VectorBucketName", self.vector_bucket_name);
    }
}

impl Level1 for VectorBucket {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucket";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VectorBucket> {
    /// `Ref`: its `VectorBucketArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the date and time when the vector bucket was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified vector bucket.
    pub fn vector_bucket_arn(self) -> Value<Arn> {
        self.attribute("VectorBucketArn")
    }
}

/// What [`VectorBucket`] is made of.
pub mod vector_bucket {
    use super::*;

    /// Specifies the encryption configuration for the vector bucket. By default, all new vectors in Amazon S3 vector
    /// buckets use server-side encryption with Amazon S3 managed keys (SSE-S3), specifically AES256.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// AWS Key Management Service (KMS) customer managed key ARN to use for the encryption configuration. This
        /// parameter is required if and only if `SseType` is set to `aws:kms`.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The server-side encryption type to use for the encryption configuration of the vector bucket. Valid values are
        /// `AES256` for Amazon S3 managed keys and `aws:kms` for AWS KMS keys.
        ///
        /// One of `AES256`, `aws:kms`.
        pub sse_type: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("SseType", self.sse_type);
        }
    }

    /// `Tag` of `AWS::S3Vectors::VectorBucket`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only contain
        /// alphanumeric characters, spaces, \_,., /, =, +, -, and @.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric characters,
        /// spaces, \_,., /, =, +, -, and @.
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
}

/// `AWS::S3Vectors::VectorBucketPolicy`.
///
/// The `AWS::S3Vectors::VectorBucketPolicy` resource defines an Amazon S3 vector bucket policy to control access to
/// an Amazon S3 vector bucket.
#[derive(Clone, Debug, Default)]
pub struct VectorBucketPolicy {
    /// A policy document containing permissions to add to the specified vector bucket. In IAM, you must provide policy
    /// documents in JSON format.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies.
    ///
    /// A change replaces the resource.
    pub vector_bucket_arn: Option<Value<String>>,
    /// The name of the S3 vector bucket to which the policy applies.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub vector_bucket_name: Option<Value<String>>,
}

impl Lower for VectorBucketPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("VectorBucketArn", self.vector_bucket_arn);
        to.set("VectorBucketName", self.vector_bucket_name);
    }
}

impl Level1 for VectorBucketPolicy {
    const TYPE: &'static str = "AWS::S3Vectors::VectorBucketPolicy";
}

impl Handle<VectorBucketPolicy> {
    /// `Ref`: its `VectorBucketArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}
