//! `AWS::MWAAServerless`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MWAAServerless::Workflow`.
///
/// Resource Type definition for AWS::MWAAServerless::Workflow resource.
///
/// Its ARN: `arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}`.
#[derive(Clone, Debug, Default)]
pub struct Workflow {
    /// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays
    /// extensible to future artifact types (e.g. OCI images).
    pub code: Option<Value<workflow::Code>>,
    /// Required.
    pub definition_s3_location: Option<Value<workflow::S3Location>>,
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<workflow::EncryptionConfiguration>>,
    pub logging_configuration: Option<Value<workflow::LoggingConfiguration>>,
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    pub network_configuration: Option<Value<workflow::NetworkConfiguration>>,
    /// Required. 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// A map of key-value pairs to be applied as tags.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// 1 to 255 characters.
    pub trigger_mode: Option<Value<String>>,
}

impl Lower for Workflow {
    fn fields(self, to: &mut Fields) {
        to.set("Code", self.code);
        to.set("DefinitionS3Location", self.definition_s3_location);
        to.set("Description", self.description);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("Name", self.name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("TriggerMode", self.trigger_mode);
    }
}

impl Level1 for Workflow {
    const TYPE: &'static str = "AWS::MWAAServerless::Workflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Workflow> {
    /// `Ref`: its `WorkflowArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CodeSnapshottedAt`.
    pub fn code_snapshotted_at(self) -> Value<String> {
        self.attribute("CodeSnapshottedAt")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `ModifiedAt`.
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The attribute `ScheduleConfiguration`.
    pub fn schedule_configuration(self) -> Value<Json> {
        self.attribute("ScheduleConfiguration")
    }

    /// The attribute `WorkflowArn`.
    pub fn workflow_arn(self) -> Value<Arn> {
        self.attribute("WorkflowArn")
    }

    /// The attribute `WorkflowStatus`.
    pub fn workflow_status(self) -> Value<String> {
        self.attribute("WorkflowStatus")
    }

    /// The attribute `WorkflowVersion`.
    pub fn workflow_version(self) -> Value<String> {
        self.attribute("WorkflowVersion")
    }
}

/// What [`Workflow`] is made of.
pub mod workflow {
    use super::*;

    /// The location of code artifacts in Amazon S3 for the workflow. Modeled as a single-member container so it stays
    /// extensible to future artifact types (e.g. OCI images).
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        pub s3_location: Option<Value<CodeS3Location>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// `CodeS3Location` of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    pub struct CodeS3Location {
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// Required. 1 to 1024 characters.
        pub object_key: Option<Value<String>>,
        /// 1 to 1024 characters.
        pub version_id: Option<Value<String>>,
    }

    impl Lower for CodeS3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("ObjectKey", self.object_key);
            to.set("VersionId", self.version_id);
        }
    }

    /// `S3Location` of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// Required. At least 1 characters.
        pub bucket: Option<Value<String>>,
        /// Required. At least 1 characters.
        pub object_key: Option<Value<String>>,
        pub version_id: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("ObjectKey", self.object_key);
            to.set("VersionId", self.version_id);
        }
    }

    /// `EncryptionConfiguration` of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        pub kms_key_id: Option<Value<String>>,
        /// Required. One of `AWS_MANAGED_KEY`, `CUSTOMER_MANAGED_KEY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Type", self.type_);
        }
    }

    /// `LoggingConfiguration` of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// Required. At least 1 characters.
        pub log_group_name: Option<Value<String>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
        }
    }

    /// `NetworkConfiguration` of `AWS::MWAAServerless::Workflow`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        pub security_group_ids: Option<Value<Vec<String>>>,
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}
