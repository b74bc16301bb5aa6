//! `AMZN::SDC`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AMZN::SDC::Deployment`.
///
/// Resource Type definition for AMZN::SDC::Deployment.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// Required.
    pub config_name: Option<Value<String>>,
    /// Required.
    pub dimension: Option<Value<String>>,
    pub pipeline_id: Option<Value<String>>,
    /// Required.
    pub s3_bucket: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub s3_key: Option<Value<String>>,
    /// Required.
    pub stage: Option<Value<String>>,
    pub target_region_override: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("ConfigName", self.config_name);
        to.set("Dimension", self.dimension);
        to.set("PipelineId", self.pipeline_id);
        to.set("S3Bucket", self.s3_bucket);
        to.set("S3Key", self.s3_key);
        to.set("Stage", self.stage);
        to.set("TargetRegionOverride", self.target_region_override);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AMZN::SDC::Deployment";
}

impl Handle<Deployment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
