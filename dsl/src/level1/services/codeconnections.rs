//! `AWS::CodeConnections`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeConnections::Connection`.
///
/// A resource that is used to connect third-party source providers with services like CodePipeline.
///
/// Its ARN: `arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}`.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The name of the connection. Connection names must be unique in an AWS account.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub connection_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the host associated with the connection.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub host_arn: Option<Value<String>>,
    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// One of `AzureDevOps`, `Bitbucket`, `GitHub`, `GitHubEnterpriseServer`, `GitLab`, `GitLabSelfManaged`. A change
    /// replaces the resource.
    pub provider_type: Option<Value<String>>,
    /// Specifies the tags applied to a connection.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<connection::Tag>>>,
}

impl Lower for Connection {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionName", self.connection_name);
        to.set("HostArn", self.host_arn);
        to.set("ProviderType", self.provider_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connection {
    const TYPE: &'static str = "AWS::CodeConnections::Connection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connection> {
    /// `Ref`: its `ConnectionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the
    /// connection is shared between AWS services.
    pub fn connection_arn(self) -> Value<Arn> {
        self.attribute("ConnectionArn")
    }

    /// The current status of the connection.
    pub fn connection_status(self) -> Value<String> {
        self.attribute("ConnectionStatus")
    }

    /// The identifier of the external provider where your third-party code repository is configured. For Bitbucket,
    /// this is the account ID of the owner of the Bitbucket repository.
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }
}

/// What [`Connection`] is made of.
pub mod connection {
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

/// `AWS::CodeConnections::Host`.
///
/// A resource that represents the infrastructure where a third-party provider is installed. You create one host for
/// all connections to that provider.
///
/// Its ARN: `arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}`.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// The name of the host.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The endpoint of the infrastructure where your provider type is installed.
    ///
    /// Required. 1 to 512 characters.
    pub provider_endpoint: Option<Value<String>>,
    /// The name of the installed provider to be associated with your connection.
    ///
    /// Required. One of `Bitbucket`, `GitHub`, `GitHubEnterpriseServer`, `GitLab`, `GitLabSelfManaged`, `AzureDevOps`.
    /// A change replaces the resource.
    pub provider_type: Option<Value<String>>,
    /// Tags to apply to the host.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<host::Tag>>>,
    /// The VPC configuration provisioned for the host.
    pub vpc_configuration: Option<Value<host::VpcConfiguration>>,
}

impl Lower for Host {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("ProviderEndpoint", self.provider_endpoint);
        to.set("ProviderType", self.provider_type);
        to.set("Tags", self.tags);
        to.set("VpcConfiguration", self.vpc_configuration);
    }
}

impl Level1 for Host {
    const TYPE: &'static str = "AWS::CodeConnections::Host";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Host> {
    /// `Ref`: its `HostArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the host.
    pub fn host_arn(self) -> Value<Arn> {
        self.attribute("HostArn")
    }

    /// The server-generated unique identifier for the host.
    pub fn host_id(self) -> Value<String> {
        self.attribute("HostId")
    }

    /// The status of the host.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Host`] is made of.
pub mod host {
    use super::*;

    /// `Tag` of `AWS::CodeConnections::Host`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

    /// The VPC configuration provisioned for the host.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The ID of the security group or security groups associated with the Amazon VPC.
        ///
        /// Required. 1 to 10 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnet or subnets associated with the Amazon VPC.
        ///
        /// Required. 1 to 10 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your
        /// provider type is installed.
        ///
        /// 1 to 16384 characters.
        pub tls_certificate: Option<Value<String>>,
        /// The ID of the Amazon VPC connected to the infrastructure where your provider type is installed.
        ///
        /// Required. 12 to 21 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("TlsCertificate", self.tls_certificate);
            to.set("VpcId", self.vpc_id);
        }
    }
}
