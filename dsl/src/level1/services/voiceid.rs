//! `AWS::VoiceID`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::VoiceID::Domain`.
///
/// Creates a domain that contains all Amazon Connect Voice ID data, such as speakers, fraudsters, customer audio,
/// and voiceprints.
///
/// Its ARN: `arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// The description of the domain.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name for the domain.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The server-side encryption configuration containing the KMS key identifier you want Voice ID to use to encrypt
    /// your data.
    ///
    /// Required.
    pub server_side_encryption_configuration: Option<Value<domain::ServerSideEncryptionConfiguration>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::VoiceID::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `DomainId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the domain.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// The configuration containing information about the customer managed key used for encrypting customer data.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionConfiguration {
        /// The identifier of the KMS key to use to encrypt data stored by Voice ID. Voice ID doesn't support asymmetric
        /// customer managed keys.
        ///
        /// Required. 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// `Tag` of `AWS::VoiceID::Domain`.
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
