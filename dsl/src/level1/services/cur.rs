//! `AWS::CUR`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CUR::ReportDefinition`.
///
/// The definition of AWS Cost and Usage Report. You can specify the report name, time unit, report format,
/// compression format, S3 bucket, additional artifacts, and schema elements in the definition.
///
/// Its ARN: `arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}`.
#[derive(Clone, Debug, Default)]
pub struct ReportDefinition {
    /// A list of manifests that you want AWS to create for this report.
    pub additional_artifacts: Option<Value<Vec<String>>>,
    /// A list of strings that indicate additional content that AWS includes in the report, such as individual resource
    /// IDs.
    ///
    /// A change replaces the resource.
    pub additional_schema_elements: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the billing view. You can get this value by using the billing view service
    /// public APIs.
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub billing_view_arn: Option<Value<String>>,
    /// The compression format that Amazon Web Services uses for the report.
    ///
    /// Required. One of `ZIP`, `GZIP`, `Parquet`.
    pub compression: Option<Value<String>>,
    /// The format that Amazon Web Services saves the report in.
    ///
    /// Required. One of `textORcsv`, `Parquet`.
    pub format: Option<Value<String>>,
    /// Whether you want AWS to update your reports after they have been finalized if AWS detects charges related to
    /// previous months.
    ///
    /// Required.
    pub refresh_closed_reports: Option<Value<bool>>,
    /// The name of the report that you want to create. The name must be unique, is case sensitive, and can't include
    /// spaces.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub report_name: Option<Value<String>>,
    /// Whether you want AWS to overwrite the previous version of each report or to deliver the report in addition to
    /// the previous versions.
    ///
    /// Required. One of `CREATE_NEW_REPORT`, `OVERWRITE_REPORT`. A change replaces the resource.
    pub report_versioning: Option<Value<String>>,
    /// The S3 bucket where Amazon Web Services delivers the report.
    ///
    /// Required. 1 to 256 characters.
    pub s3_bucket: Option<Value<String>>,
    /// The prefix that Amazon Web Services adds to the report name when Amazon Web Services delivers the report.
    ///
    /// Required. 1 to 256 characters.
    pub s3_prefix: Option<Value<String>>,
    /// The Region of the S3 bucket that Amazon Web Services delivers the report into.
    ///
    /// Required.
    pub s3_region: Option<Value<String>>,
    /// The tags to be assigned to the report definition resource.
    ///
    /// 0 to 100 items.
    pub tags: Option<Value<Vec<report_definition::Tag>>>,
    /// The granularity of the line items in the report.
    ///
    /// Required. One of `HOURLY`, `DAILY`, `MONTHLY`. A change replaces the resource.
    pub time_unit: Option<Value<String>>,
}

impl Lower for ReportDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalArtifacts", self.additional_artifacts);
        to.set("AdditionalSchemaElements", self.additional_schema_elements);
        to.set("BillingViewArn", self.billing_view_arn);
        to.set("Compression", self.compression);
        to.set("Format", self.format);
        to.set("RefreshClosedReports", self.refresh_closed_reports);
        to.set("ReportName", self.report_name);
        to.set("ReportVersioning", self.report_versioning);
        to.set("S3Bucket", self.s3_bucket);
        to.set("S3Prefix", self.s3_prefix);
        to.set("S3Region", self.s3_region);
        to.set("Tags", self.tags);
        to.set("TimeUnit", self.time_unit);
    }
}

impl Level1 for ReportDefinition {
    const TYPE: &'static str = "AWS::CUR::ReportDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReportDefinition> {
    /// `Ref`: its `ReportName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ReportDefinition`] is made of.
pub mod report_definition {
    use super::*;

    /// `Tag` of `AWS::CUR::ReportDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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
