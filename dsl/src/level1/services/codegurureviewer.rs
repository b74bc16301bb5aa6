//! `AWS::CodeGuruReviewer`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeGuruReviewer::RepositoryAssociation`.
///
/// This resource configures how Amazon CodeGuru Reviewer retrieves the source code to be reviewed. You can use an
/// AWS CloudFormation template to create an association with the following repository types.
///
/// Its ARN: `arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct RepositoryAssociation {
    /// The name of the bucket. This is required for your S3Bucket repository. The name must start with the prefix
    /// `codeguru-reviewer-*`.
    ///
    /// 3 to 63 characters. A change replaces the resource.
    pub bucket_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection. Its format is
    /// `arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id`.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub connection_arn: Option<Value<String>>,
    /// The name of the repository.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The owner of the repository. For a GitHub Enterprise Server or Bitbucket repository, this is the username for
    /// the account that owns the repository.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub owner: Option<Value<String>>,
    /// An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two
    /// parts.
    ///
    /// At most 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<repository_association::Tag>>>,
    /// The type of repository that contains the source code to be reviewed. The valid values are.
    ///
    /// Required. One of `CodeCommit`, `Bitbucket`, `GitHubEnterpriseServer`, `S3Bucket`. A change replaces the
    /// resource.
    pub type_: Option<Value<String>>,
}

impl Lower for RepositoryAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("BucketName", self.bucket_name);
        to.set("ConnectionArn", self.connection_arn);
        to.set("Name", self.name);
        to.set("Owner", self.owner);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for RepositoryAssociation {
    const TYPE: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RepositoryAssociation> {
    /// `Ref`: its `AssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `RepositoryAssociation` object. You can retrieve this ARN by calling
    /// `ListRepositories`.
    pub fn association_arn(self) -> Value<Arn> {
        self.attribute("AssociationArn")
    }
}

/// What [`RepositoryAssociation`] is made of.
pub mod repository_association {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. The allowed
        /// characters across services are: letters, numbers, and spaces representable in UTF-8, and the following
        /// characters: + - =.
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
