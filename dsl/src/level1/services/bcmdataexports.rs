//! `AWS::BCMDataExports`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BCMDataExports::Export`.
///
/// Creates a data export and specifies the data query, the delivery preference, and any optional resource tags.
///
/// Its ARN: `arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}`.
#[derive(Clone, Debug, Default)]
pub struct Export {
    /// The details that are available for an export.
    ///
    /// Required.
    pub export: Option<Value<export::Export>>,
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<export::ResourceTag>>>,
}

impl Lower for Export {
    fn fields(self, to: &mut Fields) {
        to.set("Export", self.export);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Export {
    const TYPE: &'static str = "AWS::BCMDataExports::Export";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Export> {
    /// `Ref`: its `ExportArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for this export.
    pub fn export_export_arn(self) -> Value<Arn> {
        self.attribute("Export.ExportArn")
    }

    /// The Amazon Resource Name (ARN) for this export.
    pub fn export_arn(self) -> Value<Arn> {
        self.attribute("ExportArn")
    }
}

/// What [`Export`] is made of.
pub mod export {
    use super::*;

    /// The details that are available for an export.
    #[derive(Clone, Debug, Default)]
    pub struct Export {
        /// The data query for this specific data export.
        ///
        /// Required.
        pub data_query: Option<Value<DataQuery>>,
        /// The description for this specific data export.
        ///
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        /// The destination configuration for this specific data export.
        ///
        /// Required.
        pub destination_configurations: Option<Value<DestinationConfigurations>>,
        /// The name of this specific data export.
        ///
        /// Required. 1 to 128 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The cadence for AWS to update the export in your S3 bucket.
        ///
        /// Required. A change replaces the resource.
        pub refresh_cadence: Option<Value<RefreshCadence>>,
    }

    impl Lower for Export {
        fn fields(self, to: &mut Fields) {
            to.set("DataQuery", self.data_query);
            to.set("Description", self.description);
            to.set("DestinationConfigurations", self.destination_configurations);
            to.set("Name", self.name);
            to.set("RefreshCadence", self.refresh_cadence);
        }
    }

    /// The SQL query of column selections and row filters from the data table you want.
    #[derive(Clone, Debug, Default)]
    pub struct DataQuery {
        /// The query statement.
        ///
        /// Required. 1 to 36000 characters.
        pub query_statement: Option<Value<String>>,
        /// The table configuration.
        pub table_configurations: Option<Value<BTreeMap<String, BTreeMap<String, String>>>>,
    }

    impl Lower for DataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("QueryStatement", self.query_statement);
            to.set("TableConfigurations", self.table_configurations);
        }
    }

    /// The destinations used for data exports.
    #[derive(Clone, Debug, Default)]
    pub struct DestinationConfigurations {
        /// An object that describes the destination of the data exports file.
        ///
        /// Required.
        pub s3_destination: Option<Value<S3Destination>>,
    }

    impl Lower for DestinationConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("S3Destination", self.s3_destination);
        }
    }

    /// Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name and object keys of a data
    /// exports file.
    #[derive(Clone, Debug, Default)]
    pub struct S3Destination {
        /// The name of the Amazon S3 bucket used as the destination of a data export file.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_bucket: Option<Value<String>>,
        /// 12 to 12 characters.
        pub s3_bucket_owner: Option<Value<String>>,
        /// The output configuration for the data export.
        ///
        /// Required.
        pub s3_output_configurations: Option<Value<S3OutputConfigurations>>,
        /// The S3 path prefix you want prepended to the name of your data export.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_prefix: Option<Value<String>>,
        /// The S3 bucket Region.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_region: Option<Value<String>>,
    }

    impl Lower for S3Destination {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3BucketOwner", self.s3_bucket_owner);
            to.set("S3OutputConfigurations", self.s3_output_configurations);
            to.set("S3Prefix", self.s3_prefix);
            to.set("S3Region", self.s3_region);
        }
    }

    /// The compression type, file format, and overwrite preference for the data export.
    #[derive(Clone, Debug, Default)]
    pub struct S3OutputConfigurations {
        /// The compression type for the data export.
        ///
        /// Required. One of `GZIP`, `PARQUET`, `ZIP`.
        pub compression: Option<Value<String>>,
        /// The file format for the data export.
        ///
        /// Required. One of `TEXT_OR_CSV`, `PARQUET`.
        pub format: Option<Value<String>>,
        /// The output type for the data export.
        ///
        /// Required. One of `CUSTOM`, `ATHENA`, `REDSHIFT`.
        pub output_type: Option<Value<String>>,
        /// The rule to follow when generating a version of the data export file. You have the choice to overwrite the
        /// previous version or to be delivered in addition to the previous versions.
        ///
        /// Required. One of `CREATE_NEW_REPORT`, `OVERWRITE_REPORT`.
        pub overwrite: Option<Value<String>>,
    }

    impl Lower for S3OutputConfigurations {
        fn fields(self, to: &mut Fields) {
            to.set("Compression", self.compression);
            to.set("Format", self.format);
            to.set("OutputType", self.output_type);
            to.set("Overwrite", self.overwrite);
        }
    }

    /// The cadence for AWS to update the data export in your S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct RefreshCadence {
        /// The frequency that data exports are updated. The export refreshes each time the source data updates, up to three
        /// times daily.
        ///
        /// Required. One of `SYNCHRONOUS`.
        pub frequency: Option<Value<String>>,
    }

    impl Lower for RefreshCadence {
        fn fields(self, to: &mut Fields) {
            to.set("Frequency", self.frequency);
        }
    }

    /// The tag structure that contains a tag key and value.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceTag {
        /// The key that's associated with the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value that's associated with the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceTag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
