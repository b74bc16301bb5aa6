//! `AWS::CodeCommit`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeCommit::Repository`.
///
/// Creates a new, empty repository.
///
/// Its ARN: `arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}`.
#[derive(Clone, Debug, Default)]
pub struct Repository {
    /// Information about code to be committed to a repository after it is created in an AWS CloudFormation stack.
    pub code: Option<Value<repository::Code>>,
    /// The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository.
    ///
    /// 1 to 100 characters.
    pub kms_key_id: Option<Value<String>>,
    /// A comment or description about the new repository.
    ///
    /// 1 to 1000 characters.
    pub repository_description: Option<Value<String>>,
    /// The name of the new repository to be created.
    ///
    /// Required. 1 to 100.
    pub repository_name: Option<Value<String>>,
    /// One or more tag key-value pairs to use when tagging this repository.
    pub tags: Option<Value<Vec<repository::Tag>>>,
    /// The JSON block of configuration information for each trigger.
    ///
    /// Some changes replace the resource.
    pub triggers: Option<Value<Vec<repository::RepositoryTrigger>>>,
}

impl Lower for Repository {
    fn fields(self, to: &mut Fields) {
        to.set("Code", self.code);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("RepositoryDescription", self.repository_description);
        to.set("RepositoryName", self.repository_name);
        to.set("Tags", self.tags);
        to.set("Triggers", self.triggers);
    }
}

impl Level1 for Repository {
    const TYPE: &'static str = "AWS::CodeCommit::Repository";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Repository> {
    /// `Ref`: its `RepositoryId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the
    /// repository.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository
    /// over HTTPS.
    pub fn clone_url_http(self) -> Value<String> {
        self.attribute("CloneUrlHttp")
    }

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository
    /// over SSH.
    pub fn clone_url_ssh(self) -> Value<String> {
        self.attribute("CloneUrlSsh")
    }

    /// When you pass the logical ID of this resource, the function returns the repository's name.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ID of the repository.
    pub fn repository_id(self) -> Value<String> {
        self.attribute("RepositoryId")
    }
}

/// What [`Repository`] is made of.
pub mod repository {
    use super::*;

    /// Information about code to be committed.
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        /// Optional. Specifies a branch name to be used as the default branch when importing code into a repository on
        /// initial creation.
        ///
        /// 1 to 256 characters.
        pub branch_name: Option<Value<String>>,
        /// Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository.
        ///
        /// Required.
        pub s3: Option<Value<S3>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("BranchName", self.branch_name);
            to.set("S3", self.s3);
        }
    }

    /// Information about the Amazon S3 bucket that contains the code that will be committed to the new repository.
    #[derive(Clone, Debug, Default)]
    pub struct S3 {
        /// The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new
        /// repository.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The key to use for accessing the Amazon S3 bucket. Changes to this property are ignored after initial resource
        /// creation.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. Changes to this property
        /// are ignored after initial resource creation.
        ///
        /// 1 to 1024 characters.
        pub object_version: Option<Value<String>>,
    }

    impl Lower for S3 {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("ObjectVersion", self.object_version);
        }
    }

    /// A tag is a key-value pair that is used to manage the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The tag's value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Information about a trigger for a repository.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryTrigger {
        /// The branches to be included in the trigger configuration. If you specify an empty array, the trigger applies to
        /// all branches.
        pub branches: Option<Value<Vec<String>>>,
        /// Any custom data associated with the trigger to be included in the information sent to the target of the trigger.
        pub custom_data: Option<Value<String>>,
        /// The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS).
        ///
        /// Required.
        pub destination_arn: Option<Value<String>>,
        /// The repository events that cause the trigger to run actions in another service, such as sending a notification
        /// through Amazon SNS.
        ///
        /// Required.
        pub events: Option<Value<Vec<String>>>,
        /// The name of the trigger.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for RepositoryTrigger {
        fn fields(self, to: &mut Fields) {
            to.set("Branches", self.branches);
            to.set("CustomData", self.custom_data);
            to.set("DestinationArn", self.destination_arn);
            to.set("Events", self.events);
            to.set("Name", self.name);
        }
    }
}
