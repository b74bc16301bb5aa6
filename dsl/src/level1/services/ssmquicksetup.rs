//! `AWS::SSMQuickSetup`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::SSMQuickSetup::ConfigurationManager`.
///
/// Creates a Quick Setup configuration manager resource. This object is a collection of desired state
/// configurations for multiple configuration definitions and summaries describing the deployments of those
/// definitions.
///
/// Its ARN: `arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationManager {
    /// The definition of the Quick Setup configuration that the configuration manager deploys.
    ///
    /// Required.
    pub configuration_definitions: Option<Value<Vec<configuration_manager::ConfigurationDefinition>>>,
    /// The description of the configuration.
    pub description: Option<Value<String>>,
    /// The name of the configuration.
    pub name: Option<Value<String>>,
    /// Key-value pairs of metadata to assign to the configuration manager.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ConfigurationManager {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigurationDefinitions", self.configuration_definitions);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfigurationManager {
    const TYPE: &'static str = "AWS::SSMQuickSetup::ConfigurationManager";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ConfigurationManager> {
    /// `Ref`: its `ManagerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The datetime stamp when the configuration manager was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The datetime stamp when the configuration manager was last updated.
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The ARN of the Quick Setup configuration.
    pub fn manager_arn(self) -> Value<Arn> {
        self.attribute("ManagerArn")
    }

    /// Summaries of the state of the configuration manager. These summaries include an aggregate of the statuses from
    /// the configuration definition associated with the configuration manager.
    pub fn status_summaries(self) -> Value<Json> {
        self.attribute("StatusSummaries")
    }
}

/// What [`ConfigurationManager`] is made of.
pub mod configuration_manager {
    use super::*;

    /// The definition of a Quick Setup configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationDefinition {
        /// The ARN of the IAM role used to administrate local configuration deployments.
        pub local_deployment_administration_role_arn: Option<Value<String>>,
        /// The name of the IAM role used to deploy local configurations.
        ///
        /// 1 to 256 characters.
        pub local_deployment_execution_role_name: Option<Value<String>>,
        /// The parameters for the configuration definition type. Parameters for configuration definitions vary based the
        /// configuration type.
        ///
        /// Required.
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// The type of the Quick Setup configuration.
        ///
        /// Required. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The version of the Quick Setup type used.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub type_version: Option<Value<String>>,
    }

    impl Lower for ConfigurationDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("LocalDeploymentAdministrationRoleArn", self.local_deployment_administration_role_arn);
            to.set("LocalDeploymentExecutionRoleName", self.local_deployment_execution_role_name);
            to.set("Parameters", self.parameters);
            to.set("Type", self.type_);
            to.set("TypeVersion", self.type_version);
        }
    }
}

/// `AWS::SSMQuickSetup::LifecycleAutomation`.
///
/// Creates a lifecycle automation resource that executes SSM Automation documents during CloudFormation stack
/// operations.
#[derive(Clone, Debug, Default)]
pub struct LifecycleAutomation {
    /// The name of the SSM Automation document to execute in response to CloudFormation lifecycle events (CREATE,
    /// UPDATE, DELETE).
    ///
    /// Required. 1 to 500 characters.
    pub automation_document: Option<Value<String>>,
    /// A map of key-value parameters passed to the Automation document during execution. Each parameter name maps to a
    /// list of values, even for single values.
    ///
    /// Required.
    pub automation_parameters: Option<Value<BTreeMap<String, Vec<String>>>>,
    /// A unique identifier used for generating the SSM Association name. This ensures uniqueness when multiple
    /// lifecycle automation resources exist in the same stack.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub resource_key: Option<Value<String>>,
    /// Tags applied to the underlying SSM Association created by this resource. Tags help identify and organize
    /// automation executions.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for LifecycleAutomation {
    fn fields(self, to: &mut Fields) {
        to.set("AutomationDocument", self.automation_document);
        to.set("AutomationParameters", self.automation_parameters);
        to.set("ResourceKey", self.resource_key);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LifecycleAutomation {
    const TYPE: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<LifecycleAutomation> {
    /// `Ref`: its `AssociationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the ID of the SSM Association created to manage the automation document execution lifecycle.
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
