//! `AWS::Proton`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Proton::EnvironmentAccountConnection`.
///
/// Detailed data of an AWS Proton environment account connection resource.
///
/// Its ARN: `arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentAccountConnection {
    /// The Amazon Resource Name (ARN) of an IAM service role in the environment account. AWS Proton uses this role to
    /// provision infrastructure resources using CodeBuild-based provisioning in the associated environment account.
    ///
    /// 1 to 200 characters.
    pub codebuild_role_arn: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly defined
    /// components in the associated environment account.
    ///
    /// 1 to 200 characters.
    pub component_role_arn: Option<Value<String>>,
    /// The environment account that's connected to the environment account connection.
    pub environment_account_id: Option<Value<String>>,
    /// The name of the environment that's associated with the environment account connection.
    ///
    /// 1 to 100 characters.
    pub environment_name: Option<Value<String>>,
    /// The ID of the management account that's connected to the environment account connection.
    pub management_account_id: Option<Value<String>>,
    /// The IAM service role that's associated with the environment account connection.
    ///
    /// 1 to 200 characters.
    pub role_arn: Option<Value<String>>,
    /// An optional list of metadata items that you can associate with the AWS Proton environment account connection.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<environment_account_connection::Tag>>>,
}

impl Lower for EnvironmentAccountConnection {
    fn fields(self, to: &mut Fields) {
        to.set("CodebuildRoleArn", self.codebuild_role_arn);
        to.set("ComponentRoleArn", self.component_role_arn);
        to.set("EnvironmentAccountId", self.environment_account_id);
        to.set("EnvironmentName", self.environment_name);
        to.set("ManagementAccountId", self.management_account_id);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EnvironmentAccountConnection {
    const TYPE: &'static str = "AWS::Proton::EnvironmentAccountConnection";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EnvironmentAccountConnection> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the environment account connection ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the environment account connection ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the environment account connection status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`EnvironmentAccountConnection`] is made of.
pub mod environment_account_connection {
    use super::*;

    /// \<p>A description of a resource tag.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// \<p>The key of the resource tag.\</p>.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// \<p>The value of the resource tag.\</p>.
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

/// `AWS::Proton::EnvironmentTemplate`.
///
/// Create an environment template for AWS Proton. For more information, see Environment Templates in the \*AWS
/// Proton User Guide\*.
///
/// Its ARN: `arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentTemplate {
    /// A description of the environment template.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The name of the environment template as displayed in the developer interface.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The customer provided encryption key for the environment template.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub encryption_key: Option<Value<String>>,
    /// The name of the environment template.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// When included, indicates that the environment template is for customer provisioned and managed infrastructure.
    ///
    /// One of `CUSTOMER_MANAGED`. A change replaces the resource.
    pub provisioning: Option<Value<String>>,
    /// An optional list of metadata items that you can associate with the AWS Proton environment template. A tag is a
    /// key-value pair.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<environment_template::Tag>>>,
}

impl Lower for EnvironmentTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("EncryptionKey", self.encryption_key);
        to.set("Name", self.name);
        to.set("Provisioning", self.provisioning);
        to.set("Tags", self.tags);
    }
}

impl Level1 for EnvironmentTemplate {
    const TYPE: &'static str = "AWS::Proton::EnvironmentTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<EnvironmentTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the environment template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`EnvironmentTemplate`] is made of.
pub mod environment_template {
    use super::*;

    /// \<p>A description of a resource tag.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// \<p>The key of the resource tag.\</p>.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// \<p>The value of the resource tag.\</p>.
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

/// `AWS::Proton::ServiceTemplate`.
///
/// Create a service template. The administrator creates a service template to define standardized infrastructure
/// and an optional CI/CD service pipeline.
///
/// Its ARN: `arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceTemplate {
    /// A description of the service template.
    ///
    /// 0 to 500 characters.
    pub description: Option<Value<String>>,
    /// The service template name as displayed in the developer interface.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The customer provided service template encryption key that's used to encrypt data.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub encryption_key: Option<Value<String>>,
    /// The name of the service template.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// If `pipelineProvisioning` is `true`, a service pipeline is included in the service template. Otherwise, a
    /// service pipeline \*isn't\* included in the service template.
    ///
    /// One of `CUSTOMER_MANAGED`. A change replaces the resource.
    pub pipeline_provisioning: Option<Value<String>>,
    /// An object that includes the template bundle S3 bucket path and name for the new version of a service template.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service_template::Tag>>>,
}

impl Lower for ServiceTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("EncryptionKey", self.encryption_key);
        to.set("Name", self.name);
        to.set("PipelineProvisioning", self.pipeline_provisioning);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceTemplate {
    const TYPE: &'static str = "AWS::Proton::ServiceTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ServiceTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the service template ARN.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`ServiceTemplate`] is made of.
pub mod service_template {
    use super::*;

    /// \<p>A description of a resource tag.\</p>.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// \<p>The key of the resource tag.\</p>.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// \<p>The value of the resource tag.\</p>.
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
