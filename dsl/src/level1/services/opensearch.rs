//! `AWS::OpenSearch`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::OpenSearch::DataSource`.
///
/// Creates a data source for an Amazon OpenSearch Service domain.
///
/// Its ARN: `arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}`.
#[derive(Clone, Debug, Default)]
pub struct DataSource {
    /// The type of data source.
    ///
    /// Required.
    pub data_source_type: Option<Value<data_source::DataSourceType>>,
    /// A description of the data source.
    ///
    /// 0 to 1000 characters.
    pub description: Option<Value<String>>,
    /// The name of the OpenSearch Service domain.
    ///
    /// Required. 3 to 28 characters. A change replaces the resource.
    pub domain_name: Option<Value<String>>,
    /// The name of the data source.
    ///
    /// Required. 3 to 80 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for DataSource {
    fn fields(self, to: &mut Fields) {
        to.set("DataSourceType", self.data_source_type);
        to.set("Description", self.description);
        to.set("DomainName", self.domain_name);
        to.set("Name", self.name);
    }
}

impl Level1 for DataSource {
    const TYPE: &'static str = "AWS::OpenSearch::DataSource";
}

impl Handle<DataSource> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the data source.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The status of the data source.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`DataSource`] is made of.
pub mod data_source {
    use super::*;

    /// The type of data source.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceType {
        /// Configuration for an S3 Glue Data Catalog data source.
        pub s3_glue_data_catalog: Option<Value<S3GlueDataCatalog>>,
    }

    impl Lower for DataSourceType {
        fn fields(self, to: &mut Fields) {
            to.set("S3GlueDataCatalog", self.s3_glue_data_catalog);
        }
    }

    /// Configuration for an S3 Glue Data Catalog data source.
    #[derive(Clone, Debug, Default)]
    pub struct S3GlueDataCatalog {
        /// The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog.
        ///
        /// Required. 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for S3GlueDataCatalog {
        fn fields(self, to: &mut Fields) {
            to.set("RoleArn", self.role_arn);
        }
    }
}
