//! `AWS::PI`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PI::PerfReports`.
///
/// Creates and manages a Performance Insights performance analysis report for a specified DB instance.
#[derive(Clone, Debug, Default)]
pub struct PerfReports {
    /// The end time defined for the analysis report in ISO 8601 format.
    ///
    /// Required. A change replaces the resource.
    pub end_time: Option<Value<String>>,
    /// An immutable, AWS Region-unique identifier for a data source. Performance Insights gathers metrics from this
    /// data source.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub identifier: Option<Value<String>>,
    /// The AWS service for which Performance Insights returns metrics. Valid values are RDS and DOCDB.
    ///
    /// Required. One of `RDS`, `DOCDB`. A change replaces the resource.
    pub service_type: Option<Value<String>>,
    /// The start time defined for the analysis report in ISO 8601 format.
    ///
    /// Required. A change replaces the resource.
    pub start_time: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<perf_reports::Tag>>>,
}

impl Lower for PerfReports {
    fn fields(self, to: &mut Fields) {
        to.set("EndTime", self.end_time);
        to.set("Identifier", self.identifier);
        to.set("ServiceType", self.service_type);
        to.set("StartTime", self.start_time);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PerfReports {
    const TYPE: &'static str = "AWS::PI::PerfReports";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PerfReports> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// A unique identifier for the analysis report.
    pub fn analysis_report_id(self) -> Value<String> {
        self.attribute("AnalysisReportId")
    }

    /// The Amazon Resource Name (ARN) of the performance analysis report.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time the analysis report was created in ISO 8601 format.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The status of the analysis report.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`PerfReports`] is made of.
pub mod perf_reports {
    use super::*;

    /// `Tag` of `AWS::PI::PerfReports`.
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
