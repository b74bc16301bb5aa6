//! `AWS::IoTThingsGraph`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::IoTThingsGraph::FlowTemplate`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iotthingsgraph-flowtemplate.html`.
#[derive(Clone, Debug, Default)]
pub struct FlowTemplate {
    pub compatible_namespace_version: Option<Value<f64>>,
    /// Required.
    pub definition: Option<Value<flow_template::DefinitionDocument>>,
}

impl Lower for FlowTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("CompatibleNamespaceVersion", self.compatible_namespace_version);
        to.set("Definition", self.definition);
    }
}

impl Level1 for FlowTemplate {
    const TYPE: &'static str = "AWS::IoTThingsGraph::FlowTemplate";
}

impl Handle<FlowTemplate> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`FlowTemplate`] is made of.
pub mod flow_template {
    use super::*;

    /// `DefinitionDocument` of `AWS::IoTThingsGraph::FlowTemplate`.
    #[derive(Clone, Debug, Default)]
    pub struct DefinitionDocument {
        /// Required.
        pub language: Option<Value<String>>,
        /// Required.
        pub text: Option<Value<String>>,
    }

    impl Lower for DefinitionDocument {
        fn fields(self, to: &mut Fields) {
            to.set("Language", self.language);
            to.set("Text", self.text);
        }
    }
}
