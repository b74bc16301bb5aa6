//! `AWS::Textract`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Textract::Adapter`.
///
/// The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced
/// performance on user-provided documents.
///
/// Its ARN: `arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}`.
#[derive(Clone, Debug, Default)]
pub struct Adapter {
    /// The name to be assigned to the adapter being created.
    ///
    /// Required. 1 to 128 characters.
    pub adapter_name: Option<Value<String>>,
    /// Controls whether or not the adapter should automatically update.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub auto_update: Option<Value<String>>,
    /// The description to be assigned to the adapter being created.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The type of feature that the adapter is being trained on. Currently, supported feature types are: QUERIES.
    ///
    /// Required. At least 1 items. A change replaces the resource.
    pub feature_types: Option<Value<Vec<String>>>,
    /// A list of tags to be added to the adapter.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<adapter::Tag>>>,
}

impl Lower for Adapter {
    fn fields(self, to: &mut Fields) {
        to.set("AdapterName", self.adapter_name);
        to.set("AutoUpdate", self.auto_update);
        to.set("Description", self.description);
        to.set("FeatureTypes", self.feature_types);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Adapter {
    const TYPE: &'static str = "AWS::Textract::Adapter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Adapter> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A unique identifier for the adapter resource.
    pub fn adapter_id(self) -> Value<String> {
        self.attribute("AdapterId")
    }

    /// The Amazon Resource Name (ARN) of the adapter.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time that the adapter was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// What [`Adapter`] is made of.
pub mod adapter {
    use super::*;

    /// A key-value pair to associate with the adapter.
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
