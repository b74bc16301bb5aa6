//! `AWS::Cloud9`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Cloud9::EnvironmentEC2`.
///
/// The `AWS::Cloud9::EnvironmentEC2` resource creates an Amazon EC2 development environment in AWS Cloud9.
///
/// Its ARN: `arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentEC2 {
    /// The number of minutes until the running instance is shut down after the environment was last used.
    ///
    /// 0 to 20160. A change replaces the resource.
    pub automatic_stop_time_minutes: Option<Value<i64>>,
    /// The connection type used for connecting to an Amazon EC2 environment. Valid values are `CONNECT_SSH` (default)
    /// and `CONNECT_SSM` (connected through AWS Systems Manager ).
    ///
    /// One of `CONNECT_SSH`, `CONNECT_SSM`. A change replaces the resource.
    pub connection_type: Option<Value<String>>,
    /// The description of the environment to create.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance. To choose an AMI for
    /// the instance, you must specify a valid AMI alias or a valid AWS Systems Manager path.
    ///
    /// 0 to 512 characters. A change replaces the resource.
    pub image_id: Option<Value<String>>,
    /// The type of instance to connect to the environment (for example, `t2.micro` ).
    ///
    /// 5 to 20 characters. A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// The name of the environment.
    ///
    /// 1 to 60 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the environment owner. This ARN can be the ARN of any AWS Identity and Access
    /// Management principal.
    ///
    /// A change replaces the resource.
    pub owner_arn: Option<Value<String>>,
    /// Any AWS CodeCommit source code repositories to be cloned into the development environment.
    ///
    /// A change replaces the resource.
    pub repositories: Option<Value<Vec<environment_ec2::Repository>>>,
    /// The ID of the subnet in Amazon Virtual Private Cloud (Amazon VPC) that AWS Cloud9 will use to communicate with
    /// the Amazon Elastic Compute Cloud (Amazon EC2) instance.
    ///
    /// 15 to 24 characters. A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// An array of key-value pairs that will be associated with the new AWS Cloud9 development environment.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<environment_ec2::Tag>>>,
}

impl Lower for EnvironmentEC2 {
    fn fields(self, to: &mut Fields) {
        to.set("AutomaticStopTimeMinutes", self.automatic_stop_time_minutes);
        to.set("ConnectionType", self.connection_type);
        to.set("Description", self.description);
        to.set("ImageId", self.image_id);
        to.set("InstanceType", self.instance_type);
        to.set("Name", self.name);
        to.set("OwnerArn", self.owner_arn);
        to.set("Repositories", self.repositories);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EnvironmentEC2 {
    const TYPE: &'static str = "AWS::Cloud9::EnvironmentEC2";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EnvironmentEC2> {
    /// `Ref`: its `EnvironmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the development environment, such as
    /// `arn:aws:cloud9:us-east-2:123456789012:environment:2bc3642873c342e485f7e0c561234567`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `EnvironmentId`.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the environment.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`EnvironmentEC2`] is made of.
pub mod environment_ec2 {
    use super::*;

    /// The `Repository` property type specifies an AWS CodeCommit source code repository to be cloned into an AWS
    /// Cloud9 development environment.
    #[derive(Clone, Debug, Default)]
    pub struct Repository {
        /// The path within the development environment's default file system location to clone the AWS CodeCommit
        /// repository into.
        ///
        /// Required. At most 1000 characters.
        pub path_component: Option<Value<String>>,
        /// The clone URL of the AWS CodeCommit repository to be cloned. For example, for an AWS CodeCommit repository this
        /// might be `https://git-codecommit.us-east-2.amazonaws.com/v1/repos/REPOSITORY_NAME`.
        ///
        /// Required. At most 1000 characters.
        pub repository_url: Option<Value<String>>,
    }

    impl Lower for Repository {
        fn fields(self, to: &mut Fields) {
            to.set("PathComponent", self.path_component);
            to.set("RepositoryUrl", self.repository_url);
        }
    }

    /// `Tag` of `AWS::Cloud9::EnvironmentEC2`.
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
