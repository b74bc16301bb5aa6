//! `AWS::Forecast`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Forecast::Dataset`.
///
/// Creates an Amazon Forecast dataset.
///
/// Its ARN: `arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The frequency of data collection. This parameter is required for RELATED\_TIME\_SERIES datasets.
    ///
    /// 1 to 5 characters.
    pub data_frequency: Option<Value<String>>,
    /// The name of the dataset.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub dataset_name: Option<Value<String>>,
    /// The dataset type.
    ///
    /// Required. One of `TARGET_TIME_SERIES`, `RELATED_TIME_SERIES`, `ITEM_METADATA`.
    pub dataset_type: Option<Value<String>>,
    /// The domain associated with the dataset.
    ///
    /// Required. One of `RETAIL`, `CUSTOM`, `INVENTORY_PLANNING`, `EC2_CAPACITY`, `WORK_FORCE`, `WEB_TRAFFIC`,
    /// `METRICS`.
    pub domain: Option<Value<String>>,
    /// A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can
    /// assume to access the key.
    pub encryption_config: Option<Value<dataset::EncryptionConfig>>,
    /// The schema for the dataset. The schema attributes and their order must match the fields in your data.
    ///
    /// Required.
    pub schema: Option<Value<dataset::Schema>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<dataset::DatasetTags>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("DataFrequency", self.data_frequency);
        to.set("DatasetName", self.dataset_name);
        to.set("DatasetType", self.dataset_type);
        to.set("Domain", self.domain);
        to.set("EncryptionConfig", self.encryption_config);
        to.set("Schema", self.schema);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::Forecast::Dataset";
}

impl Handle<Dataset> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// An AWS Key Management Service (KMS) key and an AWS Identity and Access Management (IAM) role that Amazon
    /// Forecast can assume to access the key.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfig {
        /// The Amazon Resource Name (ARN) of the KMS key.
        ///
        /// 0 to 256 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The ARN of the IAM role that Amazon Forecast can assume to access the AWS key.
        ///
        /// 0 to 256 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for EncryptionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// Defines the fields of a dataset.
    #[derive(Clone, Debug, Default)]
    pub struct Schema {
        /// An array of attributes specifying the name and type of each field in a dataset.
        ///
        /// 1 to 100 items.
        pub attributes: Option<Value<Vec<Attributes>>>,
    }

    impl Lower for Schema {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
        }
    }

    /// `Attributes` of `AWS::Forecast::Dataset`.
    #[derive(Clone, Debug, Default)]
    pub struct Attributes {
        /// Name of the dataset field.
        ///
        /// 1 to 63 characters.
        pub attribute_name: Option<Value<String>>,
        /// Data type of the field.
        ///
        /// One of `string`, `integer`, `float`, `timestamp`, `geolocation`.
        pub attribute_type: Option<Value<String>>,
    }

    impl Lower for Attributes {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeName", self.attribute_name);
            to.set("AttributeType", self.attribute_type);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct DatasetTags {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for DatasetTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Forecast::DatasetGroup`.
///
/// Creates a dataset group, which holds a collection of related datasets. You can add datasets to the dataset group
/// when you create the dataset group, or later by using the UpdateDatasetGroup operation.
///
/// Its ARN: `arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DatasetGroup {
    /// An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group.
    pub dataset_arns: Option<Value<Vec<String>>>,
    /// The name of the dataset group.
    ///
    /// Required. 1 to 63 characters. A change replaces the resource.
    pub dataset_group_name: Option<Value<String>>,
    /// The domain associated with the dataset group. When you add a dataset to a dataset group, this value and the
    /// value specified for the `Domain` parameter of the CreateDataset operation must match.
    ///
    /// Required. One of `RETAIL`, `CUSTOM`, `INVENTORY_PLANNING`, `EC2_CAPACITY`, `WORK_FORCE`, `WEB_TRAFFIC`,
    /// `METRICS`.
    pub domain: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<dataset_group::Tag>>>,
}

impl Lower for DatasetGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetArns", self.dataset_arns);
        to.set("DatasetGroupName", self.dataset_group_name);
        to.set("Domain", self.domain);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DatasetGroup {
    const TYPE: &'static str = "AWS::Forecast::DatasetGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DatasetGroup> {
    /// `Ref`: its `DatasetGroupArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the dataset group.
    pub fn dataset_group_arn(self) -> Value<Arn> {
        self.attribute("DatasetGroupArn")
    }
}

/// What [`DatasetGroup`] is made of.
pub mod dataset_group {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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
