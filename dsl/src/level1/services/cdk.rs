//! `AWS::CDK`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CDK::Metadata`.
///
/// Metadata resource automatically added by the AWS CDK to track construct library versions used in the
/// application.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    pub analytics: Option<Value<String>>,
    pub modules: Option<Value<String>>,
}

impl Lower for Metadata {
    fn fields(self, to: &mut Fields) {
        to.set("Analytics", self.analytics);
        to.set("Modules", self.modules);
    }
}

impl Level1 for Metadata {
    const TYPE: &'static str = "AWS::CDK::Metadata";
}

impl Handle<Metadata> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
