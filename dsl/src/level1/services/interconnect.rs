//! `AWS::Interconnect`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Interconnect::Connection`.
///
/// Resource Type definition for AWS::Interconnect::Connection. Creates a managed network connection between AWS and
/// a partner cloud service provider.
///
/// Its ARN: `arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The activation key for accepting a connection proposal from a partner CSP. Mutually exclusive with
    /// EnvironmentId.
    ///
    /// A change replaces the resource.
    pub activation_key: Option<Value<String>>,
    /// The logical attachment point in your AWS network where the managed connection will be connected.
    ///
    /// Required. A change replaces the resource.
    pub attach_point: Option<Value<connection::AttachPoint>>,
    /// The bandwidth of the connection (e.g., 50Mbps, 1Gbps). Required when creating a connection through AWS.
    ///
    /// 1 to 8 characters.
    pub bandwidth: Option<Value<String>>,
    /// A description of the connection.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The ID of the environment for the connection. Required when creating a connection through AWS. Mutually
    /// exclusive with ActivationKey.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub environment_id: Option<Value<String>>,
    /// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces
    /// RemoteOwnerAccount.
    ///
    /// A change replaces the resource.
    pub remote_account: Option<Value<connection::RemoteAccount>>,
    /// Deprecated. Use RemoteAccount instead. The account ID of the remote owner. Required when creating a connection
    /// through AWS.
    ///
    /// At most 255 characters.
    pub remote_owner_account: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<connection::Tag>>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("ActivationKey", self.activation_key);
        to.set("AttachPoint", self.attach_point);
        to.set("Bandwidth", self.bandwidth);
        to.set("Description", self.description);
        to.set("EnvironmentId", self.environment_id);
        to.set("RemoteAccount", self.remote_account);
        to.set("RemoteOwnerAccount", self.remote_owner_account);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::Interconnect::Connection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connection> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connection.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The billing tier for the connection.
    pub fn billing_tier(self) -> Value<i64> {
        self.attribute("BillingTier")
    }

    /// The unique identifier for the connection.
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The AWS account ID of the connection owner.
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The partner cloud service provider.
    pub fn provider(self) -> Value<Json> {
        self.attribute("Provider")
    }

    /// The shared identifier for the connection pairing.
    pub fn shared_id(self) -> Value<String> {
        self.attribute("SharedId")
    }

    /// The current state of the connection.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The type of managed connection.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
    use super::*;

    /// The logical attachment point in your AWS network where the managed connection will be connected.
    #[derive(Clone, Debug, Default)]
    pub struct AttachPoint {
        /// The ARN of the resource to attach to.
        pub arn: Option<Value<String>>,
        /// The ID of the Direct Connect Gateway to attach to.
        pub direct_connect_gateway: Option<Value<String>>,
    }

    impl Lower for AttachPoint {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("DirectConnectGateway", self.direct_connect_gateway);
        }
    }

    /// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces
    /// RemoteOwnerAccount.
    #[derive(Clone, Debug, Default)]
    pub struct RemoteAccount {
        /// The identifier of the remote account.
        ///
        /// Required. At most 255 characters.
        pub identifier: Option<Value<String>>,
    }

    impl Lower for RemoteAccount {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
        }
    }

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
