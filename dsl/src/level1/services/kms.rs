//! `AWS::KMS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::KMS::Alias`.
///
/// The `AWS::KMS::Alias` resource specifies a display name for a KMS key. You can use an alias to identify a KMS
/// key in the AWS console, in the DescribeKey operation, and in cryptographic operations, such as Decrypt and
/// GenerateDataKey.
///
/// Its ARN: `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`.
#[derive(Clone, Debug, Default)]
pub struct Alias {
    /// Specifies the alias name. This value must begin with `alias/` followed by a name, such as `alias/ExampleAlias`.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub alias_name: Option<Value<String>>,
    /// Associates the alias with the specified customer managed key. The KMS key must be in the same AWS account and
    /// Region.
    ///
    /// Required. 1 to 256 characters.
    pub target_key_id: Option<Value<String>>,
}

impl Lower for Alias {
    fn fields(self, to: &mut Fields) {
        to.set("AliasName", self.alias_name);
        to.set("TargetKeyId", self.target_key_id);
    }
}

impl Level1 for Alias {
    const TYPE: &'static str = "AWS::KMS::Alias";
}

impl Handle<Alias> {
    /// `Ref`: its `AliasName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::KMS::Key`.
///
/// The `AWS::KMS::Key` resource specifies an KMS key in AWS Key Management Service. You can use this resource to
/// create symmetric encryption KMS keys, asymmetric KMS keys for encryption or signing, and symmetric HMAC KMS
/// keys.
///
/// It holds data that is lost with it. Its ARN: `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// Skips ("bypasses") the key policy lockout safety check. The default value is false.
    pub bypass_policy_lockout_safety_check: Option<Value<bool>>,
    /// A description of the KMS key. Use a description that helps you to distinguish this KMS key from others in the
    /// account, such as its intended use.
    ///
    /// 0 to 8192 characters.
    pub description: Option<Value<String>>,
    /// Enables automatic rotation of the key material for the specified KMS key. By default, automatic key rotation is
    /// not enabled.
    pub enable_key_rotation: Option<Value<bool>>,
    /// Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    pub enabled: Option<Value<bool>>,
    /// The key policy to attach to the KMS key.
    pub key_policy: Option<Value<Json>>,
    /// Specifies the type of KMS key to create. The default value, `SYMMETRIC_DEFAULT`, creates a KMS key with a
    /// 256-bit symmetric key for encryption and decryption.
    pub key_spec: Option<Value<String>>,
    /// Determines the cryptographic operations for which you can use the KMS key. The default value is
    /// `ENCRYPT_DECRYPT`.
    ///
    /// One of `ENCRYPT_DECRYPT`, `SIGN_VERIFY`, `GENERATE_VERIFY_MAC`, `KEY_AGREEMENT`.
    pub key_usage: Option<Value<String>>,
    /// Creates a multi-Region primary key that you can replicate in other AWS Regions. You can't change the
    /// `MultiRegion` value after the KMS key is created.
    pub multi_region: Option<Value<bool>>,
    /// The source of the key material for the KMS key. You cannot change the origin after you create the KMS key.
    ///
    /// One of `AWS_KMS`, `EXTERNAL`.
    pub origin: Option<Value<String>>,
    /// Specifies the number of days in the waiting period before AWS deletes a KMS key that has been removed from a
    /// CloudFormation stack.
    ///
    /// 7 to 30.
    pub pending_window_in_days: Option<Value<i64>>,
    /// Specifies a custom period of time between each rotation date. If no value is specified, the default value is 365
    /// days.
    ///
    /// 90 to 2560.
    pub rotation_period_in_days: Option<Value<i64>>,
    /// Assigns one or more tags to the replica key.
    pub tags: Option<Value<Vec<key::Tag>>>,
}

impl Lower for Key {
    fn fields(self, to: &mut Fields) {
        to.set("BypassPolicyLockoutSafetyCheck", self.bypass_policy_lockout_safety_check);
        to.set("Description", self.description);
        to.set("EnableKeyRotation", self.enable_key_rotation);
        to.set("Enabled", self.enabled);
        to.set("KeyPolicy", self.key_policy);
        to.set("KeySpec", self.key_spec);
        to.set("KeyUsage", self.key_usage);
        to.set("MultiRegion", self.multi_region);
        to.set("Origin", self.origin);
        to.set("PendingWindowInDays", self.pending_window_in_days);
        to.set("RotationPeriodInDays", self.rotation_period_in_days);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Key {
    const TYPE: &'static str = "AWS::KMS::Key";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Key> {
    /// `Ref`: its `KeyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the KMS key, such as
    /// `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`.
    pub fn key_id(self) -> Value<String> {
        self.attribute("KeyId")
    }
}

/// What [`Key`] is made of.
pub mod key {
    use super::*;

    /// A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required, but
    /// tag values can be empty (null) strings.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be
        /// prefixed with ``aws:``.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the
        /// following characters: the set of Unicode letters, digits, whitespace, ``\_``, ``.``, ``/``, ``=``, ``+``, and
        /// ``-``.
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

/// `AWS::KMS::ReplicaKey`.
///
/// The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary
/// key.
#[derive(Clone, Debug, Default)]
pub struct ReplicaKey {
    /// A description of the KMS key.
    ///
    /// 0 to 8192 characters.
    pub description: Option<Value<String>>,
    /// Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    pub enabled: Option<Value<bool>>,
    /// The key policy that authorizes use of the replica key.
    ///
    /// Required.
    pub key_policy: Option<Value<Json>>,
    /// Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a
    /// CloudFormation stack.
    ///
    /// 7 to 30.
    pub pending_window_in_days: Option<Value<i64>>,
    /// Specifies the multi-Region primary key to replicate. The primary key must be in a different AWS Region of the
    /// same AWS partition.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub primary_key_arn: Option<Value<String>>,
    /// Assigns one or more tags to the replica key.
    pub tags: Option<Value<Vec<replica_key::Tag>>>,
}

impl Lower for ReplicaKey {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Enabled", self.enabled);
        to.set("KeyPolicy", self.key_policy);
        to.set("PendingWindowInDays", self.pending_window_in_days);
        to.set("PrimaryKeyArn", self.primary_key_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ReplicaKey {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReplicaKey> {
    /// `Ref`: its `KeyId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the replica key, such as
    /// `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`.
    pub fn key_id(self) -> Value<String> {
        self.attribute("KeyId")
    }
}

/// What [`ReplicaKey`] is made of.
pub mod replica_key {
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
