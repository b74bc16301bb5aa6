//! `AWS::DataPipeline`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DataPipeline::Pipeline`.
///
/// The AWS::DataPipeline::Pipeline resource specifies a data pipeline that you can use to automate the movement and
/// transformation of data.
///
/// Its ARN: `arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineID}`.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// Indicates whether to validate and start the pipeline or stop an active pipeline. By default, the value is set to
    /// `true`.
    pub activate: Option<Value<bool>>,
    /// A description of the pipeline.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the pipeline.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The parameter objects used with the pipeline.
    pub parameter_objects: Option<Value<Vec<pipeline::ParameterObject>>>,
    /// The parameter values used with the pipeline.
    pub parameter_values: Option<Value<Vec<pipeline::ParameterValue>>>,
    /// The objects that define the pipeline. These objects overwrite the existing pipeline definition. Not all objects,
    /// fields, and values can be updated.
    pub pipeline_objects: Option<Value<Vec<pipeline::PipelineObject>>>,
    /// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control
    /// permissions.
    pub pipeline_tags: Option<Value<Vec<pipeline::PipelineTag>>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("Activate", self.activate);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ParameterObjects", self.parameter_objects);
        to.set("ParameterValues", self.parameter_values);
        to.set("PipelineObjects", self.pipeline_objects);
        to.set("PipelineTags", self.pipeline_tags);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::DataPipeline::Pipeline";
    const TAGS: Tags = Tags { property: "PipelineTags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `PipelineId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the pipeline.
    pub fn pipeline_id(self) -> Value<String> {
        self.attribute("PipelineId")
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// Contains information about a parameter object.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterObject {
        /// The attributes of the parameter object.
        ///
        /// Required.
        pub attributes: Option<Value<Vec<ParameterAttribute>>>,
        /// The ID of the parameter object.
        ///
        /// Required. 1 to 256 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for ParameterObject {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Id", self.id);
        }
    }

    /// `Attribute` is a property of `ParameterObject` that defines the attributes of a parameter object as key-value
    /// pairs.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterAttribute {
        /// The field identifier.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The field value, expressed as a String.
        ///
        /// Required. 0 to 10240 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for ParameterAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("StringValue", self.string_value);
        }
    }

    /// A value or list of parameter values.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterValue {
        /// The ID of the parameter value.
        ///
        /// Required. 1 to 256 characters.
        pub id: Option<Value<String>>,
        /// The field value, expressed as a String.
        ///
        /// Required. 0 to 10240 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for ParameterValue {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("StringValue", self.string_value);
        }
    }

    /// PipelineObject is property of the AWS::DataPipeline::Pipeline resource that contains information about a
    /// pipeline object.
    #[derive(Clone, Debug, Default)]
    pub struct PipelineObject {
        /// Key-value pairs that define the properties of the object.
        ///
        /// Required.
        pub fields: Option<Value<Vec<Field>>>,
        /// The ID of the object.
        ///
        /// Required. 1 to 1024 characters.
        pub id: Option<Value<String>>,
        /// The name of the object.
        ///
        /// Required. 1 to 1024 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for PipelineObject {
        fn fields(self, to: &mut Fields) {
            to.set("Fields", self.fields);
            to.set("Id", self.id);
            to.set("Name", self.name);
        }
    }

    /// A key-value pair that describes a property of a `PipelineObject`. The value is specified as either a string
    /// value ( `StringValue` ) or a reference to another object ( `RefValue` ) but not as both.
    #[derive(Clone, Debug, Default)]
    pub struct Field {
        /// Specifies the name of a field for a particular object. To view valid values for a particular field, see Pipeline
        /// Object Reference in the \*AWS Data Pipeline Developer Guide\*.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// A field value that you specify as an identifier of another object in the same pipeline definition.
        ///
        /// 1 to 256 characters.
        pub ref_value: Option<Value<String>>,
        /// A field value that you specify as a string. To view valid values for a particular field, see Pipeline Object
        /// Reference in the \*AWS Data Pipeline Developer Guide\*.
        ///
        /// 0 to 10240 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for Field {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("RefValue", self.ref_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control
    /// permissions.
    #[derive(Clone, Debug, Default)]
    pub struct PipelineTag {
        /// The key name of a tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value to associate with the key name.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for PipelineTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
