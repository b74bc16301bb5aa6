//! `AWS::AWSExternalAnthropic`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AWSExternalAnthropic::Workspace`.
///
/// Resource type definition for AWS::AWSExternalAnthropic::Workspace.
///
/// Its ARN: `arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
    ///
    /// A change replaces the resource.
    pub data_residency: Option<Value<workspace::DataResidency>>,
    /// The name of the workspace.
    ///
    /// Required. 1 to 40 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<workspace::Tag>>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("DataResidency", self.data_residency);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::AWSExternalAnthropic::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the workspace.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the workspace was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the workspace.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// Data residency configuration for the workspace. WorkspaceGeo is immutable after creation.
    #[derive(Clone, Debug, Default)]
    pub struct DataResidency {
        /// Permitted inference geo values. Omit to allow all geos (the service default of 'unrestricted'); otherwise list
        /// specific geos.
        pub allowed_inference_geos: Option<Value<Vec<String>>>,
        /// Default inference geo applied when requests omit the parameter. Defaults to 'global' if omitted. Must be a
        /// member of AllowedInferenceGeos unless AllowedInferenceGeos is omitted.
        pub default_inference_geo: Option<Value<String>>,
        /// Geographic region for workspace data storage. Immutable after creation. Defaults to 'us' if omitted.
        pub workspace_geo: Option<Value<String>>,
    }

    impl Lower for DataResidency {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedInferenceGeos", self.allowed_inference_geos);
            to.set("DefaultInferenceGeo", self.default_inference_geo);
            to.set("WorkspaceGeo", self.workspace_geo);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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
