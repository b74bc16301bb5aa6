//! `AWS::ElementalInference`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ElementalInference::Dictionary`.
///
/// Represents a custom dictionary for improving transcription accuracy.
///
/// Its ARN: `arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    /// At most 40960 characters.
    pub entries: Option<Value<String>>,
    /// Required. One of `eng`, `fra`, `ita`, `deu`, `spa`, `por`.
    pub language: Option<Value<String>>,
    /// Required.
    pub name: Option<Value<String>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Dictionary {
    fn fields(self, to: &mut Fields) {
        to.set("Entries", self.entries);
        to.set("Language", self.language);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dictionary {
    const TYPE: &'static str = "AWS::ElementalInference::Dictionary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Dictionary> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::ElementalInference::Feed`.
///
/// Represents a feed that receives media for inference processing.
///
/// Its ARN: `arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct Feed {
    /// 32 to 255 characters.
    pub access_role_arn: Option<Value<String>>,
    /// Required.
    pub name: Option<Value<String>>,
    /// Required.
    pub outputs: Option<Value<Vec<feed::GetOutput>>>,
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Feed {
    fn fields(self, to: &mut Fields) {
        to.set("AccessRoleArn", self.access_role_arn);
        to.set("Name", self.name);
        to.set("Outputs", self.outputs);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Feed {
    const TYPE: &'static str = "AWS::ElementalInference::Feed";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Feed> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `DataEndpoints`.
    pub fn data_endpoints(self) -> Value<Vec<String>> {
        self.attribute("DataEndpoints")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Feed`] is made of.
pub mod feed {
    use super::*;

    /// `GetOutput` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct GetOutput {
        /// At most 1024 characters.
        pub description: Option<Value<String>>,
        /// Required.
        pub name: Option<Value<String>>,
        /// Required.
        pub output_config: Option<Value<OutputConfig>>,
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for GetOutput {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("OutputConfig", self.output_config);
            to.set("Status", self.status);
        }
    }

    /// `OutputConfig` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct OutputConfig {
        pub clipping: Option<Value<ClippingConfig>>,
        pub cropping: Option<Value<CroppingConfig>>,
        pub subtitling: Option<Value<SubtitlingConfig>>,
    }

    impl Lower for OutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Clipping", self.clipping);
            to.set("Cropping", self.cropping);
            to.set("Subtitling", self.subtitling);
        }
    }

    /// `ClippingConfig` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct ClippingConfig {
        /// At most 1024 characters.
        pub callback_metadata: Option<Value<String>>,
        /// Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output.
        pub data_source_configuration: Option<Value<DataSourceConfiguration>>,
    }

    impl Lower for ClippingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CallbackMetadata", self.callback_metadata);
            to.set("DataSourceConfiguration", self.data_source_configuration);
        }
    }

    /// Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfiguration {
        /// The ID of the fixture whose event data you want Elemental Inference to map onto this clipping output.
        ///
        /// Required. 1 to 128 characters.
        pub fixture_id: Option<Value<String>>,
    }

    impl Lower for DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FixtureId", self.fixture_id);
        }
    }

    /// `CroppingConfig` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct CroppingConfig {
        /// 1 to 4 items.
        pub template_groups: Option<Value<Vec<TemplateGroup>>>,
    }

    impl Lower for CroppingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TemplateGroups", self.template_groups);
        }
    }

    /// `TemplateGroup` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateGroup {
        /// Required.
        pub name: Option<Value<String>>,
        /// Required. 1 to 2 items.
        pub template_uris: Option<Value<Vec<String>>>,
    }

    impl Lower for TemplateGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TemplateUris", self.template_uris);
        }
    }

    /// `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct SubtitlingConfig {
        pub aspect_ratio: Option<Value<AspectRatio>>,
        /// 1 to 19 characters.
        pub dictionary: Option<Value<String>>,
        /// Required. One of `eng`, `eng-au`, `eng-gb`, `eng-us`, `fra`, `ita`, `deu`, `spa`, `por`.
        pub language: Option<Value<String>>,
        /// One of `DISABLED`, `CENSOR`, `DROP`.
        pub profanity_filter: Option<Value<String>>,
    }

    impl Lower for SubtitlingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AspectRatio", self.aspect_ratio);
            to.set("Dictionary", self.dictionary);
            to.set("Language", self.language);
            to.set("ProfanityFilter", self.profanity_filter);
        }
    }

    /// `AspectRatio` of `AWS::ElementalInference::Feed`.
    #[derive(Clone, Debug, Default)]
    pub struct AspectRatio {
        /// Required.
        pub height: Option<Value<i64>>,
        /// Required.
        pub width: Option<Value<i64>>,
    }

    impl Lower for AspectRatio {
        fn fields(self, to: &mut Fields) {
            to.set("Height", self.height);
            to.set("Width", self.width);
        }
    }
}
