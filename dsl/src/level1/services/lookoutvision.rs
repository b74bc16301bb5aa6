//! `AWS::LookoutVision`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::LookoutVision::Project`.
///
/// The `AWS::LookoutVision::Project` type creates an Amazon Lookout for Vision project. A project is a grouping of
/// the resources needed to create and manage an Amazon Lookout for Vision model.
///
/// Its ARN: `arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The name of the project.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub project_name: Option<Value<String>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("ProjectName", self.project_name);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::LookoutVision::Project";
}

impl Handle<Project> {
    /// `Ref`: its `ProjectName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name of the project.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
