//! `AWS::PaymentCryptography`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PaymentCryptography::Alias`.
///
/// Creates an \*alias\*, or a friendly name, for an AWS Payment Cryptography key. You can use an alias to identify
/// a key in the console and when you call cryptographic operations such as EncryptData or DecryptData.
///
/// Its ARN: `arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}`.
#[derive(Clone, Debug, Default)]
pub struct Alias {
    /// A friendly name that you can use to refer to a key. The value must begin with `alias/`.
    ///
    /// Required. 7 to 256 characters. A change replaces the resource.
    pub alias_name: Option<Value<String>>,
    /// The `KeyARN` of the key associated with the alias.
    ///
    /// 70 to 150 characters.
    pub key_arn: Option<Value<String>>,
}

impl Lower for Alias {
    fn fields(self, to: &mut Fields) {
        to.set("AliasName", self.alias_name);
        to.set("KeyArn", self.key_arn);
    }
}

impl Level1 for Alias {
    const TYPE: &'static str = "AWS::PaymentCryptography::Alias";
}

impl Handle<Alias> {
    /// `Ref`: its `AliasName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::PaymentCryptography::Key`.
///
/// Creates an AWS Payment Cryptography key, a logical representation of a cryptographic key, that is unique in your
/// account and AWS Region.
///
/// Its ARN: `arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}`.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// The cryptographic usage of an ECDH derived key as deﬁned in section A.5.2 of the TR-31 spec.
    pub derive_key_usage: Option<Value<String>>,
    /// Specifies whether the key is enabled.
    pub enabled: Option<Value<bool>>,
    /// Specifies whether the key is exportable. This data is immutable after the key is created.
    ///
    /// Required.
    pub exportable: Option<Value<bool>>,
    /// The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key.
    ///
    /// Required.
    pub key_attributes: Option<Value<key::KeyAttributes>>,
    /// The algorithm that AWS Payment Cryptography uses to calculate the key check value (KCV). It is used to validate
    /// the key integrity.
    ///
    /// One of `CMAC`, `ANSI_X9_24`, `HMAC`, `SHA_1`.
    pub key_check_value_algorithm: Option<Value<String>>,
    /// The resource-based policy attached to the key, in JSON format.
    ///
    /// 1 to 20480 characters.
    pub policy: Option<Value<String>>,
    /// The list of AWS Regions to remove from the key's replication configuration.
    pub replication_regions: Option<Value<Vec<String>>>,
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<key::Tag>>>,
}

impl Lower for Key {
    fn fields(self, to: &mut Fields) {
        to.set("DeriveKeyUsage", self.derive_key_usage);
        to.set("Enabled", self.enabled);
        to.set("Exportable", self.exportable);
        to.set("KeyAttributes", self.key_attributes);
        to.set("KeyCheckValueAlgorithm", self.key_check_value_algorithm);
        to.set("Policy", self.policy);
        to.set("ReplicationRegions", self.replication_regions);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Key {
    const TYPE: &'static str = "AWS::PaymentCryptography::Key";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Key> {
    /// `Ref`: its `KeyIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `KeyIdentifier`.
    pub fn key_identifier(self) -> Value<String> {
        self.attribute("KeyIdentifier")
    }

    /// The source of the key material. For keys created within AWS Payment Cryptography, the value is
    /// `AWS_PAYMENT_CRYPTOGRAPHY`.
    pub fn key_origin(self) -> Value<String> {
        self.attribute("KeyOrigin")
    }

    /// The state of key that is being created or deleted.
    pub fn key_state(self) -> Value<String> {
        self.attribute("KeyState")
    }

    /// The attribute `ReplicationStatus`.
    pub fn replication_status(self) -> Value<Json> {
        self.attribute("ReplicationStatus")
    }
}

/// What [`Key`] is made of.
pub mod key {
    use super::*;

    /// The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key.
    #[derive(Clone, Debug, Default)]
    pub struct KeyAttributes {
        /// The key algorithm to be use during creation of an AWS Payment Cryptography key.
        ///
        /// Required.
        pub key_algorithm: Option<Value<String>>,
        /// The type of AWS Payment Cryptography key to create, which determines the classiﬁcation of the cryptographic
        /// method and whether AWS Payment Cryptography key contains a symmetric key or an asymmetric key pair.
        ///
        /// Required. One of `SYMMETRIC_KEY`, `ASYMMETRIC_KEY_PAIR`, `PRIVATE_KEY`, `PUBLIC_KEY`.
        pub key_class: Option<Value<String>>,
        /// The list of cryptographic operations that you can perform using the key.
        ///
        /// Required.
        pub key_modes_of_use: Option<Value<KeyModesOfUse>>,
        /// The cryptographic usage of an AWS Payment Cryptography key as deﬁned in section A.5.2 of the TR-31 spec.
        ///
        /// Required.
        pub key_usage: Option<Value<String>>,
    }

    impl Lower for KeyAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("KeyAlgorithm", self.key_algorithm);
            to.set("KeyClass", self.key_class);
            to.set("KeyModesOfUse", self.key_modes_of_use);
            to.set("KeyUsage", self.key_usage);
        }
    }

    /// The list of cryptographic operations that you can perform using the key. The modes of use are deﬁned in section
    /// A.5.3 of the TR-31 spec.
    #[derive(Clone, Debug, Default)]
    pub struct KeyModesOfUse {
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to decrypt data.
        pub decrypt: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to derive new keys.
        pub derive_key: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to encrypt data.
        pub encrypt: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to generate and verify other card and PIN
        /// verification keys.
        pub generate: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key has no special restrictions other than the restrictions implied
        /// by `KeyUsage`.
        pub no_restrictions: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used for signing.
        pub sign: Option<Value<bool>>,
        pub unwrap: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to verify signatures.
        pub verify: Option<Value<bool>>,
        /// Speciﬁes whether an AWS Payment Cryptography key can be used to wrap other keys.
        pub wrap: Option<Value<bool>>,
    }

    impl Lower for KeyModesOfUse {
        fn fields(self, to: &mut Fields) {
            to.set("Decrypt", self.decrypt);
            to.set("DeriveKey", self.derive_key);
            to.set("Encrypt", self.encrypt);
            to.set("Generate", self.generate);
            to.set("NoRestrictions", self.no_restrictions);
            to.set("Sign", self.sign);
            to.set("Unwrap", self.unwrap);
            to.set("Verify", self.verify);
            to.set("Wrap", self.wrap);
        }
    }

    /// `Tag` of `AWS::PaymentCryptography::Key`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
