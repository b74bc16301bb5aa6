//! `AWS::CodeArtifact`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeArtifact::Domain`.
///
/// The `AWS::CodeArtifact::Domain` resource creates an AWS CodeArtifact domain. CodeArtifact \*domains\* make it
/// easier to manage multiple repositories across an organization.
///
/// Its ARN: `arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}`.
#[derive(Clone, Debug, Default)]
pub struct Domain {
    /// A string that specifies the name of the requested domain.
    ///
    /// Required. 2 to 50 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The document that defines the resource policy that is set on a domain.
    ///
    /// 2 to 5120 characters.
    pub permissions_policy_document: Option<Value<Json>>,
    /// A list of tags to be applied to the domain.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<domain::Tag>>>,
}

impl Lower for Domain {
    fn fields(self, to: &mut Fields) {
        to.set("DomainName", self.domain_name);
        to.set("PermissionsPolicyDocument", self.permissions_policy_document);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Domain {
    const TYPE: &'static str = "AWS::CodeArtifact::Domain";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Domain> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the
    /// domain.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When you pass the logical ID of this resource, the function returns the key used to encrypt the domain.
    pub fn encryption_key(self) -> Value<String> {
        self.attribute("EncryptionKey")
    }

    /// When you pass the logical ID of this resource, the function returns the name of the domain.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS
    /// account that owns the domain.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }
}

/// What [`Domain`] is made of.
pub mod domain {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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

/// `AWS::CodeArtifact::PackageGroup`.
///
/// Creates a package group. For more information about creating package groups, including example CLI commands, see
/// Create a package group in the \*CodeArtifact User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct PackageGroup {
    /// The contact information of the package group.
    ///
    /// 0 to 1000 characters.
    pub contact_info: Option<Value<String>>,
    /// The description of the package group.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The domain that contains the package group.
    ///
    /// Required. 2 to 50 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The 12-digit account number of the AWS account that owns the domain. It does not include dashes or spaces.
    ///
    /// 12 to 12 characters.
    pub domain_owner: Option<Value<String>>,
    /// Details about the package origin configuration of a package group.
    pub origin_configuration: Option<Value<package_group::OriginConfiguration>>,
    /// The pattern of the package group. The pattern determines which packages are associated with the package group.
    ///
    /// Required. 2 to 520 characters. A change replaces the resource.
    pub pattern: Option<Value<String>>,
    /// An array of key-value pairs to apply to the package group.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<package_group::Tag>>>,
}

impl Lower for PackageGroup {
    fn fields(self, to: &mut Fields) {
        to.set("ContactInfo", self.contact_info);
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("DomainOwner", self.domain_owner);
        to.set("OriginConfiguration", self.origin_configuration);
        to.set("Pattern", self.pattern);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PackageGroup {
    const TYPE: &'static str = "AWS::CodeArtifact::PackageGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PackageGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the package group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`PackageGroup`] is made of.
pub mod package_group {
    use super::*;

    /// `OriginConfiguration` of `AWS::CodeArtifact::PackageGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct OriginConfiguration {
        /// The origin configuration that is applied to the package group.
        ///
        /// Required.
        pub restrictions: Option<Value<Restrictions>>,
    }

    impl Lower for OriginConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Restrictions", self.restrictions);
        }
    }

    /// `Restrictions` of `AWS::CodeArtifact::PackageGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Restrictions {
        /// The external upstream restriction determines if new package versions can be ingested or retained from external
        /// connections.
        pub external_upstream: Option<Value<RestrictionType>>,
        /// The internal upstream restriction determines if new package versions can be ingested or retained from upstream
        /// repositories.
        pub internal_upstream: Option<Value<RestrictionType>>,
        /// The publish restriction determines if new package versions can be published.
        pub publish: Option<Value<RestrictionType>>,
    }

    impl Lower for Restrictions {
        fn fields(self, to: &mut Fields) {
            to.set("ExternalUpstream", self.external_upstream);
            to.set("InternalUpstream", self.internal_upstream);
            to.set("Publish", self.publish);
        }
    }

    /// `RestrictionType` of `AWS::CodeArtifact::PackageGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct RestrictionType {
        pub repositories: Option<Value<Vec<String>>>,
        /// Required. One of `ALLOW`, `BLOCK`, `ALLOW_SPECIFIC_REPOSITORIES`, `INHERIT`.
        pub restriction_mode: Option<Value<String>>,
    }

    impl Lower for RestrictionType {
        fn fields(self, to: &mut Fields) {
            to.set("Repositories", self.repositories);
            to.set("RestrictionMode", self.restriction_mode);
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
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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

/// `AWS::CodeArtifact::Repository`.
///
/// The `AWS::CodeArtifact::Repository` resource creates an AWS CodeArtifact repository. CodeArtifact
/// \*repositories\* contain a set of package versions.
#[derive(Clone, Debug, Default)]
pub struct Repository {
    /// A text description of the repository.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the domain that contains the repository.
    ///
    /// Required. 2 to 50 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// An array of external connections associated with the repository. For more information, see Supported external
    /// connection repositories in the \*CodeArtifact user guide\*.
    pub external_connections: Option<Value<Vec<String>>>,
    /// The document that defines the resource policy that is set on a repository.
    ///
    /// 2 to 5120 characters.
    pub permissions_policy_document: Option<Value<Json>>,
    /// The name of an upstream repository.
    ///
    /// Required. 2 to 100 characters. A change replaces the resource.
    pub repository_name: Option<Value<String>>,
    /// A list of tags to be applied to the repository.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<repository::Tag>>>,
    /// A list of upstream repositories to associate with the repository. The order of the upstream repositories in the
    /// list determines their priority order when AWS CodeArtifact looks for a requested package version.
    pub upstreams: Option<Value<Vec<String>>>,
}

impl Lower for Repository {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("ExternalConnections", self.external_connections);
        to.set("PermissionsPolicyDocument", self.permissions_policy_document);
        to.set("RepositoryName", self.repository_name);
        to.set("Tags", self.tags);
        to.set("Upstreams", self.upstreams);
    }
}

impl Level1 for Repository {
    const TYPE: &'static str = "AWS::CodeArtifact::Repository";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Repository> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the
    /// repository.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When you pass the logical ID of this resource, the function returns the domain name that contains the
    /// repository.
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS
    /// account that owns the domain that contains the repository.
    pub fn domain_owner(self) -> Value<String> {
        self.attribute("DomainOwner")
    }

    /// When you pass the logical ID of this resource, the function returns the name of the repository.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Repository`] is made of.
pub mod repository {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
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
