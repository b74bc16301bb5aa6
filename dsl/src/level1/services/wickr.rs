//! `AWS::Wickr`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Wickr::Network`.
///
/// Resource Type definition for AWS::Wickr::Network. Creates and manages an AWS Wickr network for secure enterprise
/// communications.
///
/// Its ARN: `arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}`.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// The access level of the network, which determines available features and capabilities.
    ///
    /// Required. One of `STANDARD`, `PREMIUM`. A change replaces the resource.
    pub access_level: Option<Value<String>>,
    /// The name of the network. Must be between 1 and 20 characters.
    ///
    /// Required.
    pub network_name: Option<Value<String>>,
}

impl Lower for Network {
    fn fields(self, to: &mut Fields) {
        to.set("AccessLevel", self.access_level);
        to.set("NetworkName", self.network_name);
    }
}

impl Level1 for Network {
    const TYPE: &'static str = "AWS::Wickr::Network";
}

impl Handle<Network> {
    /// `Ref`: its `NetworkArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The AWS account ID that owns the network.
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The SSO redirect URI migration state. Values: 0 (not started), 1 (in progress), or 2 (completed).
    pub fn migration_state(self) -> Value<i64> {
        self.attribute("MigrationState")
    }

    /// The Amazon Resource Name (ARN) of the network.
    pub fn network_arn(self) -> Value<Arn> {
        self.attribute("NetworkArn")
    }

    /// The unique identifier of the network.
    pub fn network_id(self) -> Value<String> {
        self.attribute("NetworkId")
    }

    /// The current standing or status of the network.
    pub fn standing(self) -> Value<i64> {
        self.attribute("Standing")
    }
}
