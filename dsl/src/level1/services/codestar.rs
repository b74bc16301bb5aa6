//! `AWS::CodeStar`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeStar::GitHubRepository`.
///
/// The `AWS::CodeStar::GitHubRepository` resource creates a GitHub repository where users can store source code for
/// use with AWS workflows.
///
/// Its ARN: `arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}`.
#[derive(Clone, Debug, Default)]
pub struct GitHubRepository {
    /// Information about code to be committed to a repository after it is created in an CloudFormation stack.
    pub code: Option<Value<git_hub_repository::Code>>,
    pub connection_arn: Option<Value<String>>,
    /// Indicates whether to enable issues for the GitHub repository. You can use GitHub issues to track information and
    /// bugs for your repository.
    pub enable_issues: Option<Value<bool>>,
    /// Indicates whether the GitHub repository is a private repository. If so, you choose who can see and commit to
    /// this repository.
    pub is_private: Option<Value<bool>>,
    /// The GitHub user's personal access token for the GitHub repository.
    pub repository_access_token: Option<Value<String>>,
    /// A comment or description about the new repository. This description is displayed in GitHub after the repository
    /// is created.
    pub repository_description: Option<Value<String>>,
    /// The name of the repository you want to create in GitHub with CloudFormation stack creation.
    ///
    /// Required.
    pub repository_name: Option<Value<String>>,
    /// The GitHub user name for the owner of the GitHub repository to be created. If this repository should be owned by
    /// a GitHub organization, provide its name.
    ///
    /// Required.
    pub repository_owner: Option<Value<String>>,
}

impl Lower for GitHubRepository {
    fn fields(self, to: &mut Fields) {
        to.set("Code", self.code);
        to.set("ConnectionArn", self.connection_arn);
        to.set("EnableIssues", self.enable_issues);
        to.set("IsPrivate", self.is_private);
        to.set("RepositoryAccessToken", self.repository_access_token);
        to.set("RepositoryDescription", self.repository_description);
        to.set("RepositoryName", self.repository_name);
        to.set("RepositoryOwner", self.repository_owner);
    }
}

impl Level1 for GitHubRepository {
    const TYPE: &'static str = "AWS::CodeStar::GitHubRepository";
}

impl Handle<GitHubRepository> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The repository ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`GitHubRepository`] is made of.
pub mod git_hub_repository {
    use super::*;

    /// The `Code` property type specifies information about code to be committed.
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        /// Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository.
        ///
        /// Required.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// The `S3` property type specifies information about the Amazon S3 bucket that contains the code to be committed
    /// to the new repository.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The name of the Amazon S3 bucket that contains the ZIP file with the content to be committed to the new
        /// repository.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The S3 object key or file name for the ZIP file.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket.
        pub object_version: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("ObjectVersion", self.object_version);
        }
    }
}
