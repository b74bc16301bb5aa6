//! `AWS::BedrockMantle`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BedrockMantle::Project`.
///
/// Resource type definition for AWS::BedrockMantle::Project.
///
/// Its ARN: `arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// The name of the project.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<project::Tag>>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::BedrockMantle::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the project.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the project was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the project.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

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
