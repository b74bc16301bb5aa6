//! `AWS::CodeStarConnections`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeStarConnections::Connection`.
///
/// The AWS::CodeStarConnections::Connection resource can be used to connect external source providers with services
/// like AWS CodePipeline.
///
/// Its ARN: `arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}`.
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
    /// One of `Bitbucket`, `GitHub`, `GitHubEnterpriseServer`, `GitLab`, `GitLabSelfManaged`. A change replaces the
    /// resource.
    pub provider_type: Option<Value<String>>,
    /// Specifies the tags applied to the resource.
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
    const TYPE: &'static str = "AWS::CodeStarConnections::Connection";
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

    /// The current status of the connection. For example: `PENDING`, `AVAILABLE`, or `ERROR`.
    pub fn connection_status(self) -> Value<String> {
        self.attribute("ConnectionStatus")
    }

    /// The AWS account ID of the owner of the connection. For Bitbucket, this is the account ID of the owner of the
    /// Bitbucket repository.
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

/// `AWS::CodeStarConnections::RepositoryLink`.
///
/// Information about the repository link resource, such as the repository link ARN, the associated connection ARN,
/// encryption key ARN, and owner ID.
///
/// Its ARN: `arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}`.
#[derive(Clone, Debug, Default)]
pub struct RepositoryLink {
    /// The Amazon Resource Name (ARN) of the connection associated with the repository link.
    ///
    /// Required. 0 to 256 characters.
    pub connection_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link.
    ///
    /// 1 to 1024 characters.
    pub encryption_key_arn: Option<Value<String>>,
    /// The owner ID for the repository associated with the repository link, such as the owner ID in GitHub.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub owner_id: Option<Value<String>>,
    /// The name of the repository associated with the repository link.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub repository_name: Option<Value<String>>,
    /// The tags for the repository to be associated with the repository link.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<repository_link::Tag>>>,
}

impl Lower for RepositoryLink {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionArn", self.connection_arn);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("OwnerId", self.owner_id);
        to.set("RepositoryName", self.repository_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RepositoryLink {
    const TYPE: &'static str = "AWS::CodeStarConnections::RepositoryLink";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RepositoryLink> {
    /// `Ref`: its `RepositoryLinkArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The name of the external provider where your third-party code repository is configured.
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// A unique Amazon Resource Name (ARN) to designate the repository link.
    pub fn repository_link_arn(self) -> Value<Arn> {
        self.attribute("RepositoryLinkArn")
    }

    /// A UUID that uniquely identifies the RepositoryLink.
    pub fn repository_link_id(self) -> Value<String> {
        self.attribute("RepositoryLinkId")
    }
}

/// What [`RepositoryLink`] is made of.
pub mod repository_link {
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

/// `AWS::CodeStarConnections::SyncConfiguration`.
///
/// Information, such as repository, branch, provider, and resource names for a specific sync configuration.
#[derive(Clone, Debug, Default)]
pub struct SyncConfiguration {
    /// The branch associated with a specific sync configuration.
    ///
    /// Required. 1 to 255 characters.
    pub branch: Option<Value<String>>,
    /// The file path to the configuration file associated with a specific sync configuration. The path should point to
    /// an actual file in the sync configurations linked repository.
    ///
    /// Required.
    pub config_file: Option<Value<String>>,
    /// Whether to enable or disable publishing of deployment status to source providers.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub publish_deployment_status: Option<Value<String>>,
    /// The ID of the repository link associated with a specific sync configuration.
    ///
    /// Required.
    pub repository_link_id: Option<Value<String>>,
    /// The name of the connection resource associated with a specific sync configuration.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub resource_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role associated with a specific sync configuration.
    ///
    /// Required. 1 to 1024 characters.
    pub role_arn: Option<Value<String>>,
    /// The type of sync for a specific sync configuration.
    ///
    /// Required. One of `CFN_STACK_SYNC`. A change replaces the resource.
    pub sync_type: Option<Value<String>>,
    /// When to trigger Git sync to begin the stack update.
    ///
    /// One of `ANY_CHANGE`, `FILE_CHANGE`.
    pub trigger_resource_update_on: Option<Value<String>>,
}

impl Lower for SyncConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Branch", self.branch);
        to.set("ConfigFile", self.config_file);
        to.set("PublishDeploymentStatus", self.publish_deployment_status);
        to.set("RepositoryLinkId", self.repository_link_id);
        to.set("ResourceName", self.resource_name);
        to.set("RoleArn", self.role_arn);
        to.set("SyncType", self.sync_type);
        to.set("TriggerResourceUpdateOn", self.trigger_resource_update_on);
    }
}

impl Level1 for SyncConfiguration {
    const TYPE: &'static str = "AWS::CodeStarConnections::SyncConfiguration";
}

impl Handle<SyncConfiguration> {
    /// `Ref`: `ResourceName`, `SyncType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The owner ID for the repository associated with a specific sync configuration, such as the owner ID in GitHub.
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// The name of the external provider where your third-party code repository is configured.
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// The name of the repository that is being synced to.
    pub fn repository_name(self) -> Value<String> {
        self.attribute("RepositoryName")
    }
}
