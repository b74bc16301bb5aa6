//! `AWS::Transcribe`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Transcribe::CallAnalyticsCategory`.
///
/// Resource type definition for AWS::Transcribe::CallAnalyticsCategory.
///
/// Its ARN: `arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}`.
#[derive(Clone, Debug, Default)]
pub struct CallAnalyticsCategory {
    /// A unique name, chosen by you, for your Call Analytics category.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub category_name: Option<Value<String>>,
    /// The input type associated with the specified category.
    ///
    /// One of `REAL_TIME`, `POST_CALL`. A change replaces the resource.
    pub input_type: Option<Value<String>>,
    /// Rules define a Call Analytics category.
    ///
    /// Required. 1 to 20 items.
    pub rules: Option<Value<Vec<call_analytics_category::Rule>>>,
    /// Tags associated with the Call Analytics category.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<call_analytics_category::Tag>>>,
}

impl Lower for CallAnalyticsCategory {
    fn fields(self, to: &mut Fields) {
        to.set("CategoryName", self.category_name);
        to.set("InputType", self.input_type);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CallAnalyticsCategory {
    const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CallAnalyticsCategory> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Call Analytics category.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the Call Analytics category was created.
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The date and time the Call Analytics category was last updated.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }
}

/// What [`CallAnalyticsCategory`] is made of.
pub mod call_analytics_category {
    use super::*;

    /// `Rule` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        pub interruption_filter: Option<Value<InterruptionFilter>>,
        pub non_talk_time_filter: Option<Value<NonTalkTimeFilter>>,
        pub sentiment_filter: Option<Value<SentimentFilter>>,
        pub transcript_filter: Option<Value<TranscriptFilter>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("InterruptionFilter", self.interruption_filter);
            to.set("NonTalkTimeFilter", self.non_talk_time_filter);
            to.set("SentimentFilter", self.sentiment_filter);
            to.set("TranscriptFilter", self.transcript_filter);
        }
    }

    /// `InterruptionFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct InterruptionFilter {
        pub absolute_time_range: Option<Value<AbsoluteTimeRange>>,
        pub negate: Option<Value<bool>>,
        /// One of `AGENT`, `CUSTOMER`.
        pub participant_role: Option<Value<String>>,
        pub relative_time_range: Option<Value<RelativeTimeRange>>,
        /// 0 to 14400000.
        pub threshold: Option<Value<i64>>,
    }

    impl Lower for InterruptionFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AbsoluteTimeRange", self.absolute_time_range);
            to.set("Negate", self.negate);
            to.set("ParticipantRole", self.participant_role);
            to.set("RelativeTimeRange", self.relative_time_range);
            to.set("Threshold", self.threshold);
        }
    }

    /// `AbsoluteTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct AbsoluteTimeRange {
        /// 0 to 14400000.
        pub end_time: Option<Value<i64>>,
        /// 0 to 14400000.
        pub first: Option<Value<i64>>,
        /// 0 to 14400000.
        pub last: Option<Value<i64>>,
        /// 0 to 14400000.
        pub start_time: Option<Value<i64>>,
    }

    impl Lower for AbsoluteTimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("First", self.first);
            to.set("Last", self.last);
            to.set("StartTime", self.start_time);
        }
    }

    /// `RelativeTimeRange` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct RelativeTimeRange {
        /// 0 to 100.
        pub end_percentage: Option<Value<i64>>,
        /// 0 to 100.
        pub first: Option<Value<i64>>,
        /// 0 to 100.
        pub last: Option<Value<i64>>,
        /// 0 to 100.
        pub start_percentage: Option<Value<i64>>,
    }

    impl Lower for RelativeTimeRange {
        fn fields(self, to: &mut Fields) {
            to.set("EndPercentage", self.end_percentage);
            to.set("First", self.first);
            to.set("Last", self.last);
            to.set("StartPercentage", self.start_percentage);
        }
    }

    /// `NonTalkTimeFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct NonTalkTimeFilter {
        pub absolute_time_range: Option<Value<AbsoluteTimeRange>>,
        pub negate: Option<Value<bool>>,
        pub relative_time_range: Option<Value<RelativeTimeRange>>,
        /// 0 to 14400000.
        pub threshold: Option<Value<i64>>,
    }

    impl Lower for NonTalkTimeFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AbsoluteTimeRange", self.absolute_time_range);
            to.set("Negate", self.negate);
            to.set("RelativeTimeRange", self.relative_time_range);
            to.set("Threshold", self.threshold);
        }
    }

    /// `SentimentFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct SentimentFilter {
        pub absolute_time_range: Option<Value<AbsoluteTimeRange>>,
        pub negate: Option<Value<bool>>,
        /// One of `AGENT`, `CUSTOMER`.
        pub participant_role: Option<Value<String>>,
        pub relative_time_range: Option<Value<RelativeTimeRange>>,
        /// Required. 1 to 1 items.
        pub sentiments: Option<Value<Vec<String>>>,
    }

    impl Lower for SentimentFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AbsoluteTimeRange", self.absolute_time_range);
            to.set("Negate", self.negate);
            to.set("ParticipantRole", self.participant_role);
            to.set("RelativeTimeRange", self.relative_time_range);
            to.set("Sentiments", self.sentiments);
        }
    }

    /// `TranscriptFilter` of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    pub struct TranscriptFilter {
        pub absolute_time_range: Option<Value<AbsoluteTimeRange>>,
        pub negate: Option<Value<bool>>,
        /// One of `AGENT`, `CUSTOMER`.
        pub participant_role: Option<Value<String>>,
        pub relative_time_range: Option<Value<RelativeTimeRange>>,
        /// Required. At least 1 items.
        pub targets: Option<Value<Vec<String>>>,
        /// Required. One of `EXACT`.
        pub transcript_filter_type: Option<Value<String>>,
    }

    impl Lower for TranscriptFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AbsoluteTimeRange", self.absolute_time_range);
            to.set("Negate", self.negate);
            to.set("ParticipantRole", self.participant_role);
            to.set("RelativeTimeRange", self.relative_time_range);
            to.set("Targets", self.targets);
            to.set("TranscriptFilterType", self.transcript_filter_type);
        }
    }

    /// `Tag` of `AWS::Transcribe::CallAnalyticsCategory`.
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

/// `AWS::Transcribe::MedicalVocabulary`.
///
/// Resource type definition for AWS::Transcribe::MedicalVocabulary.
#[derive(Clone, Debug, Default)]
pub struct MedicalVocabulary {
    /// The language code of the vocabulary entries.
    ///
    /// Required. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// Tags associated with the medical vocabulary.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<medical_vocabulary::Tag>>>,
    /// The Amazon S3 location of the text file that contains the medical vocabulary.
    ///
    /// 1 to 2000 characters.
    pub vocabulary_file_uri: Option<Value<String>>,
    /// The name of the medical vocabulary.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub vocabulary_name: Option<Value<String>>,
}

impl Lower for MedicalVocabulary {
    fn fields(self, to: &mut Fields) {
        to.set("LanguageCode", self.language_code);
        to.set("Tags", self.tags);
        to.set("VocabularyFileUri", self.vocabulary_file_uri);
        to.set("VocabularyName", self.vocabulary_name);
    }
}

impl Level1 for MedicalVocabulary {
    const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MedicalVocabulary> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the medical vocabulary.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`MedicalVocabulary`] is made of.
pub mod medical_vocabulary {
    use super::*;

    /// `Tag` of `AWS::Transcribe::MedicalVocabulary`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::Transcribe::Vocabulary`.
///
/// Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and
/// phrases.
///
/// Its ARN: `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}`.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    /// your input file.
    ///
    /// 20 to 2048 characters.
    pub data_access_role_arn: Option<Value<String>>,
    /// The language code that represents the language of the entries in your custom vocabulary. Each custom vocabulary
    /// must contain terms in only one language.
    ///
    /// Required. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// Use this parameter if you want to create your custom vocabulary by including all desired terms, as
    /// comma-separated values, within your request.
    pub phrases: Option<Value<Vec<String>>>,
    /// Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<vocabulary::Tag>>>,
    /// The Amazon S3 location of the text file that contains your custom vocabulary. You cannot use this parameter
    /// together with Phrases.
    ///
    /// 1 to 2000 characters.
    pub vocabulary_file_uri: Option<Value<String>>,
    /// A unique name, chosen by you, for your custom vocabulary. This name is case sensitive, cannot contain spaces,
    /// and must be unique within an AWS account.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub vocabulary_name: Option<Value<String>>,
}

impl Lower for Vocabulary {
    fn fields(self, to: &mut Fields) {
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("LanguageCode", self.language_code);
        to.set("Phrases", self.phrases);
        to.set("Tags", self.tags);
        to.set("VocabularyFileUri", self.vocabulary_file_uri);
        to.set("VocabularyName", self.vocabulary_name);
    }
}

impl Level1 for Vocabulary {
    const TYPE: &'static str = "AWS::Transcribe::Vocabulary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Vocabulary> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the specified custom vocabulary was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a
    /// StartTranscriptionJob request.
    pub fn vocabulary_state(self) -> Value<String> {
        self.attribute("VocabularyState")
    }
}

/// What [`Vocabulary`] is made of.
pub mod vocabulary {
    use super::*;

    /// `Tag` of `AWS::Transcribe::Vocabulary`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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

/// `AWS::Transcribe::VocabularyFilter`.
///
/// Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your
/// transcript.
///
/// Its ARN: `arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}`.
#[derive(Clone, Debug, Default)]
pub struct VocabularyFilter {
    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains
    /// your input files.
    ///
    /// 20 to 2048 characters.
    pub data_access_role_arn: Option<Value<String>>,
    /// The language code that represents the language of the entries in your vocabulary filter.
    ///
    /// Required. A change replaces the resource.
    pub language_code: Option<Value<String>>,
    /// Tags associated with the vocabulary filter.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<vocabulary_filter::Tag>>>,
    /// The Amazon S3 location of the text file that contains your custom vocabulary filter terms.
    ///
    /// 1 to 2000 characters.
    pub vocabulary_filter_file_uri: Option<Value<String>>,
    /// A unique name, chosen by you, for your custom vocabulary filter.
    ///
    /// Required. 1 to 200 characters. A change replaces the resource.
    pub vocabulary_filter_name: Option<Value<String>>,
    /// Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as
    /// comma-separated values, within your request.
    ///
    /// At least 1 items.
    pub words: Option<Value<Vec<String>>>,
}

impl Lower for VocabularyFilter {
    fn fields(self, to: &mut Fields) {
        to.set("DataAccessRoleArn", self.data_access_role_arn);
        to.set("LanguageCode", self.language_code);
        to.set("Tags", self.tags);
        to.set("VocabularyFilterFileUri", self.vocabulary_filter_file_uri);
        to.set("VocabularyFilterName", self.vocabulary_filter_name);
        to.set("Words", self.words);
    }
}

impl Level1 for VocabularyFilter {
    const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VocabularyFilter> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the vocabulary filter.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`VocabularyFilter`] is made of.
pub mod vocabulary_filter {
    use super::*;

    /// `Tag` of `AWS::Transcribe::VocabularyFilter`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
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
