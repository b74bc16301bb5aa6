//! `AWS::Translate`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Translate::ParallelData`.
///
/// A parallel data resource in Amazon Translate used to customize machine translation output.
///
/// Its ARN: `arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}`.
#[derive(Clone, Debug, Default)]
pub struct ParallelData {
    /// A custom description for the parallel data resource.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The encryption key used to encrypt this object.
    ///
    /// A change replaces the resource.
    pub encryption_key: Option<Value<parallel_data::EncryptionKey>>,
    /// A custom name for the parallel data resource. Must be unique in the account and region.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Specifies the format and S3 location of the parallel data input file.
    ///
    /// Required.
    pub parallel_data_config: Option<Value<parallel_data::ParallelDataConfig>>,
    /// Tags associated with the parallel data resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<parallel_data::ParallelDataTags>>>,
}

impl Lower for ParallelData {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EncryptionKey", self.encryption_key);
        to.set("Name", self.name);
        to.set("ParallelDataConfig", self.parallel_data_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ParallelData {
    const TYPE: &'static str = "AWS::Translate::ParallelData";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ParallelData> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the parallel data resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the parallel data resource was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The number of records unsuccessfully imported.
    pub fn failed_record_count(self) -> Value<i64> {
        self.attribute("FailedRecordCount")
    }

    /// The number of UTF-8 characters imported from the parallel data input file.
    pub fn imported_data_size(self) -> Value<i64> {
        self.attribute("ImportedDataSize")
    }

    /// The number of records successfully imported.
    pub fn imported_record_count(self) -> Value<i64> {
        self.attribute("ImportedRecordCount")
    }

    /// The time at which the parallel data resource was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The number of items skipped during import.
    pub fn skipped_record_count(self) -> Value<i64> {
        self.attribute("SkippedRecordCount")
    }

    /// The source language of the translations in the parallel data file.
    pub fn source_language_code(self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// The status of the parallel data resource.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The language codes for the target languages available in the parallel data file.
    pub fn target_language_codes(self) -> Value<Vec<String>> {
        self.attribute("TargetLanguageCodes")
    }
}

/// What [`ParallelData`] is made of.
pub mod parallel_data {
    use super::*;

    /// The encryption key used to encrypt this object.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionKey {
        /// The Amazon Resource Name (ARN) of the encryption key.
        ///
        /// Required. 1 to 400 characters.
        pub id: Option<Value<String>>,
        /// The type of encryption key.
        ///
        /// Required. One of `KMS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionKey {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Type", self.type_);
        }
    }

    /// Specifies the format and S3 location of the parallel data input file.
    #[derive(Clone, Debug, Default)]
    pub struct ParallelDataConfig {
        /// The format of the parallel data input file.
        ///
        /// Required. One of `TSV`, `CSV`, `TMX`.
        pub format: Option<Value<String>>,
        /// The URI of the Amazon S3 folder that contains the parallel data input file.
        ///
        /// Required. 0 to 1024 characters.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for ParallelDataConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// `Tags` of `AWS::Translate::ParallelData`.
    #[derive(Clone, Debug, Default)]
    pub struct ParallelDataTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ParallelDataTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Translate::Terminology`.
///
/// A custom terminology resource for Amazon Translate that enables customized translations.
#[derive(Clone, Debug, Default)]
pub struct Terminology {
    /// The description of the custom terminology.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The encryption key for the custom terminology.
    ///
    /// A change replaces the resource.
    pub encryption_key: Option<Value<terminology::EncryptionKey>>,
    /// The merge strategy for the custom terminology. Currently only OVERWRITE is supported.
    ///
    /// One of `OVERWRITE`.
    pub merge_strategy: Option<Value<String>>,
    /// The name of the custom terminology.
    ///
    /// Required. 1 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags associated with the terminology.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<terminology::TerminologyTags>>>,
    /// The terminology data for the custom terminology being imported.
    pub terminology_data: Option<Value<terminology::TerminologyData>>,
}

impl Lower for Terminology {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EncryptionKey", self.encryption_key);
        to.set("MergeStrategy", self.merge_strategy);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TerminologyData", self.terminology_data);
    }
}

impl Level1 for Terminology {
    const TYPE: &'static str = "AWS::Translate::Terminology";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Terminology> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Directionality`.
    pub fn directionality(self) -> Value<String> {
        self.attribute("Directionality")
    }

    /// The attribute `Format`.
    pub fn format(self) -> Value<String> {
        self.attribute("Format")
    }

    /// The attribute `LastUpdatedAt`.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The attribute `SizeBytes`.
    pub fn size_bytes(self) -> Value<i64> {
        self.attribute("SizeBytes")
    }

    /// The attribute `SourceLanguageCode`.
    pub fn source_language_code(self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// The attribute `TargetLanguageCodes`.
    pub fn target_language_codes(self) -> Value<Vec<String>> {
        self.attribute("TargetLanguageCodes")
    }

    /// The attribute `TermCount`.
    pub fn term_count(self) -> Value<i64> {
        self.attribute("TermCount")
    }
}

/// What [`Terminology`] is made of.
pub mod terminology {
    use super::*;

    /// The encryption key for the custom terminology.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionKey {
        /// The Amazon Resource Name (ARN) of the encryption key.
        ///
        /// Required. 1 to 400 characters.
        pub id: Option<Value<String>>,
        /// The type of encryption key.
        ///
        /// Required. One of `KMS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionKey {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Type", self.type_);
        }
    }

    /// `Tags` of `AWS::Translate::Terminology`.
    #[derive(Clone, Debug, Default)]
    pub struct TerminologyTags {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TerminologyTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The terminology data for the custom terminology being imported.
    #[derive(Clone, Debug, Default)]
    pub struct TerminologyData {
        /// The directionality of the terminology resource.
        ///
        /// One of `UNI`, `MULTI`.
        pub directionality: Option<Value<String>>,
        /// The file containing the custom terminology data, base64-encoded.
        ///
        /// Required.
        pub file: Option<Value<String>>,
        /// The data format of the custom terminology.
        ///
        /// Required. One of `CSV`, `TMX`, `TSV`.
        pub format: Option<Value<String>>,
    }

    impl Lower for TerminologyData {
        fn fields(self, to: &mut Fields) {
            to.set("Directionality", self.directionality);
            to.set("File", self.file);
            to.set("Format", self.format);
        }
    }
}
