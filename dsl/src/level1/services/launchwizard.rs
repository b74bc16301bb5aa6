//! `AWS::LaunchWizard`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LaunchWizard::Deployment`.
///
/// Creates a deployment for the given workload. Deployments created by this operation are not available in the
/// Launch Wizard console to use the `Clone deployment` action on.
///
/// Its ARN: `arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}`.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The name of the deployment pattern.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub deployment_pattern_name: Option<Value<String>>,
    /// The name of the deployment.
    ///
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The settings specified for the deployment. These settings define how to deploy and configure your resources
    /// created by the deployment.
    pub specifications: Option<Value<BTreeMap<String, String>>>,
    /// Information about the tags attached to a deployment.
    pub tags: Option<Value<Vec<deployment::DeploymentTags>>>,
    /// The name of the workload.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub workload_name: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentPatternName", self.deployment_pattern_name);
        to.set("Name", self.name);
        to.set("Specifications", self.specifications);
        to.set("Tags", self.tags);
        to.set("WorkloadName", self.workload_name);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::LaunchWizard::Deployment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Deployment> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the deployment.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the deployment was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time the deployment was deleted.
    pub fn deleted_at(self) -> Value<String> {
        self.attribute("DeletedAt")
    }

    /// The ID of the deployment.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The resource group of the deployment.
    pub fn resource_group(self) -> Value<String> {
        self.attribute("ResourceGroup")
    }

    /// The status of the deployment.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// `Tags` of `AWS::LaunchWizard::Deployment`.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentTags {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DeploymentTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
