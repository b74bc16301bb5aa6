//! `AWS::BackupGateway`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BackupGateway::Hypervisor`.
///
/// Represents the hypervisor's permissions to which the gateway will connect.
///
/// Its ARN: `arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}`.
#[derive(Clone, Debug, Default)]
pub struct Hypervisor {
    /// The server host of the hypervisor. This can be either an IP address or a fully-qualified domain name (FQDN).
    ///
    /// 3 to 128 characters.
    pub host: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the AWS Key Management Service used to encrypt the hypervisor.
    ///
    /// 50 to 500 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the group of gateways within the requested log.
    ///
    /// 0 to 2048 characters.
    pub log_group_arn: Option<Value<String>>,
    /// The name of the hypervisor.
    ///
    /// 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The password for the hypervisor.
    ///
    /// 1 to 100 characters.
    pub password: Option<Value<String>>,
    /// The tags of the hypervisor configuration to import.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<hypervisor::Tag>>>,
    /// The username for the hypervisor.
    ///
    /// 1 to 100 characters.
    pub username: Option<Value<String>>,
}

impl Lower for Hypervisor {
    fn fields(self, to: &mut Fields) {
        to.set("Host", self.host);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("LogGroupArn", self.log_group_arn);
        to.set("Name", self.name);
        to.set("Password", self.password);
        to.set("Tags", self.tags);
        to.set("Username", self.username);
    }
}

impl Level1 for Hypervisor {
    const TYPE: &'static str = "AWS::BackupGateway::Hypervisor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Hypervisor> {
    /// `Ref`: its `HypervisorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns `HypervisorArn`, an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor. For example:
    /// `arn:aws:backup-gateway:us-east-1:123456789012:hypervisor/hype-1234D67D`.
    pub fn hypervisor_arn(self) -> Value<Arn> {
        self.attribute("HypervisorArn")
    }
}

/// What [`Hypervisor`] is made of.
pub mod hypervisor {
    use super::*;

    /// `Tag` of `AWS::BackupGateway::Hypervisor`.
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
