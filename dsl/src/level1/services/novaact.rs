//! `AWS::NovaAct`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::NovaAct::WorkflowDefinition`.
///
/// Definition of AWS::NovaAct::WorkflowDefinition Resource Type.
///
/// Its ARN: `arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct WorkflowDefinition {
    /// An optional description of the workflow definition's purpose and functionality.
    ///
    /// 1 to 4000 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Configuration settings for exporting workflow execution data and logs to Amazon S3.
    ///
    /// A change replaces the resource.
    pub export_config: Option<Value<workflow_definition::WorkflowExportConfig>>,
    /// The name of the workflow definition. Must be unique within your account and region.
    ///
    /// Required. 1 to 40 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for WorkflowDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExportConfig", self.export_config);
        to.set("Name", self.name);
    }
}

impl Level1 for WorkflowDefinition {
    const TYPE: &'static str = "AWS::NovaAct::WorkflowDefinition";
}

impl Handle<WorkflowDefinition> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the workflow definition.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the workflow definition was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The current status of the workflow definition.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`WorkflowDefinition`] is made of.
pub mod workflow_definition {
    use super::*;

    /// Configuration settings for exporting workflow execution data and logs to Amazon S3.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowExportConfig {
        /// The name of the Amazon S3 bucket for exporting workflow data.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// An optional prefix for Amazon S3 object keys to organize exported data.
        ///
        /// 1 to 100 characters.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for WorkflowExportConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }
}
