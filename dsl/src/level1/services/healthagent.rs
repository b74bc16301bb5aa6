//! `AWS::HealthAgent`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::HealthAgent::Domain`.
///
/// Resource Type definition for AWS::HealthAgent::Domain. Creates and manages a HealthAgent Domain resource.
///
/// Its ARN: `arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// The name of the Domain.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags associated with the Domain.
    pub tags: Option<Value<Vec<domain::DomainTags>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::HealthAgent::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Domain.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the Domain was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the Domain.
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// Encryption context for the Domain.
    pub fn encryption_context(self) -> Value<Json> {
        self.attribute("EncryptionContext")
    }

    /// The status of the Domain.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// `Tags` of `AWS::HealthAgent::Domain`.
    #[derive(Clone, Debug, Default)]
    pub struct DomainTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DomainTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
