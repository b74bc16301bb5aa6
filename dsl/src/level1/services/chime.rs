//! `AWS::Chime`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Chime::AppInstance`.
///
/// Resource Type definition for AWS::Chime::AppInstance.
#[derive(Clone, Debug, Default)]
pub struct AppInstance {
    /// The metadata of the AppInstance. Limited to a 1KB string in UTF-8.
    ///
    /// 0 to 1024 characters.
    pub metadata: Option<Value<String>>,
    /// The name of the AppInstance.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Tags assigned to the AppInstance.
    pub tags: Option<Value<Vec<app_instance::Tag>>>,
}

impl Lower for AppInstance {
    fn fields(self, to: &mut Fields) {
        to.set("Metadata", self.metadata);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppInstance {
    const TYPE: &'static str = "AWS::Chime::AppInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppInstance> {
    /// `Ref`: its `AppInstanceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) of the AppInstance.
    pub fn app_instance_arn(self) -> Value<Arn> {
        self.attribute("AppInstanceArn")
    }

    /// The time at which an AppInstance was created, as an ISO 8601 timestamp.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time an AppInstance was last updated, as an ISO 8601 timestamp.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// What [`AppInstance`] is made of.
pub mod app_instance {
    use super::*;

    /// A tag object containing a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in a tag.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Chime::AppInstanceBot`.
///
/// Resource Type definition for AWS::Chime::AppInstanceBot.
#[derive(Clone, Debug, Default)]
pub struct AppInstanceBot {
    /// The ARN of the AppInstance.
    ///
    /// Required. 5 to 1600 characters. A change replaces the resource.
    pub app_instance_arn: Option<Value<String>>,
    /// A structure that contains configuration data.
    ///
    /// Required.
    pub configuration: Option<Value<app_instance_bot::Configuration>>,
    /// The metadata of the AppInstanceBot.
    ///
    /// 0 to 1024 characters.
    pub metadata: Option<Value<String>>,
    /// The name of the AppInstanceBot.
    ///
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags assigned to the AppInstanceBot.
    pub tags: Option<Value<Vec<app_instance_bot::Tag>>>,
}

impl Lower for AppInstanceBot {
    fn fields(self, to: &mut Fields) {
        to.set("AppInstanceArn", self.app_instance_arn);
        to.set("Configuration", self.configuration);
        to.set("Metadata", self.metadata);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppInstanceBot {
    const TYPE: &'static str = "AWS::Chime::AppInstanceBot";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppInstanceBot> {
    /// `Ref`: its `AppInstanceBotArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the AppInstanceBot.
    pub fn app_instance_bot_arn(self) -> Value<Arn> {
        self.attribute("AppInstanceBotArn")
    }

    /// The time at which the AppInstanceBot was created, as an ISO 8601 timestamp.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// What [`AppInstanceBot`] is made of.
pub mod app_instance_bot {
    use super::*;

    /// A structure that contains configuration data.
    #[derive(Clone, Debug, Default)]
    pub struct Configuration {
        /// The configuration for an Amazon Lex V2 bot.
        ///
        /// Required.
        pub lex: Option<Value<LexConfiguration>>,
    }

    impl Lower for Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("Lex", self.lex);
        }
    }

    /// The configuration for an Amazon Lex V2 bot.
    #[derive(Clone, Debug, Default)]
    pub struct LexConfiguration {
        /// Specifies the type of message that triggers a bot.
        pub invoked_by: Option<Value<InvokedBy>>,
        /// The ARN of the Amazon Lex V2 bot's alias.
        ///
        /// Required. 15 to 2048 characters.
        pub lex_bot_alias_arn: Option<Value<String>>,
        /// Identifies the Amazon Lex V2 bot's language and locale.
        ///
        /// Required.
        pub locale_id: Option<Value<String>>,
        /// Determines whether the Amazon Lex V2 bot responds to all standard messages. Control messages are not supported.
        ///
        /// One of `STANDARD_MESSAGES`.
        pub responds_to: Option<Value<String>>,
        /// The name of the welcome intent configured in the Amazon Lex V2 bot.
        ///
        /// 1 to 100 characters.
        pub welcome_intent: Option<Value<String>>,
    }

    impl Lower for LexConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InvokedBy", self.invoked_by);
            to.set("LexBotAliasArn", self.lex_bot_alias_arn);
            to.set("LocaleId", self.locale_id);
            to.set("RespondsTo", self.responds_to);
            to.set("WelcomeIntent", self.welcome_intent);
        }
    }

    /// Specifies the type of message that triggers a bot.
    #[derive(Clone, Debug, Default)]
    pub struct InvokedBy {
        /// Sets standard messages as the bot trigger.
        ///
        /// Required. One of `AUTO`, `ALL`, `MENTIONS`, `NONE`.
        pub standard_messages: Option<Value<String>>,
        /// Sets targeted messages as the bot trigger.
        ///
        /// Required. One of `ALL`, `NONE`.
        pub targeted_messages: Option<Value<String>>,
    }

    impl Lower for InvokedBy {
        fn fields(self, to: &mut Fields) {
            to.set("StandardMessages", self.standard_messages);
            to.set("TargetedMessages", self.targeted_messages);
        }
    }

    /// A tag object containing a key-value pair.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in a tag.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Chime::AppInstanceUser`.
///
/// Resource Type definition for AWS::Chime::AppInstanceUser.
#[derive(Clone, Debug, Default)]
pub struct AppInstanceUser {
    /// Required. 5 to 1600 characters. A change replaces the resource.
    pub app_instance_arn: Option<Value<String>>,
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub app_instance_user_id: Option<Value<String>>,
    pub expiration_settings: Option<Value<app_instance_user::ExpirationSettings>>,
    /// 0 to 1024 characters.
    pub metadata: Option<Value<String>>,
    /// 0 to 256 characters.
    pub name: Option<Value<String>>,
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<app_instance_user::Tag>>>,
}

impl Lower for AppInstanceUser {
    fn fields(self, to: &mut Fields) {
        to.set("AppInstanceArn", self.app_instance_arn);
        to.set("AppInstanceUserId", self.app_instance_user_id);
        to.set("ExpirationSettings", self.expiration_settings);
        to.set("Metadata", self.metadata);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppInstanceUser {
    const TYPE: &'static str = "AWS::Chime::AppInstanceUser";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppInstanceUser> {
    /// `Ref`: its `AppInstanceUserArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AppInstanceUserArn`.
    pub fn app_instance_user_arn(self) -> Value<Arn> {
        self.attribute("AppInstanceUserArn")
    }
}

/// What [`AppInstanceUser`] is made of.
pub mod app_instance_user {
    use super::*;

    /// `ExpirationSettings` of `AWS::Chime::AppInstanceUser`.
    #[derive(Clone, Debug, Default)]
    pub struct ExpirationSettings {
        /// Required. One of `CREATED_TIMESTAMP`.
        pub expiration_criterion: Option<Value<String>>,
        /// Required. 1 to 5475.
        pub expiration_days: Option<Value<i64>>,
    }

    impl Lower for ExpirationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ExpirationCriterion", self.expiration_criterion);
            to.set("ExpirationDays", self.expiration_days);
        }
    }

    /// `Tag` of `AWS::Chime::AppInstanceUser`.
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

/// `AWS::Chime::Channel`.
///
/// Creates a channel in an Amazon Chime SDK Messaging AppInstance. Members of a channel exchange messages within
/// it.
#[derive(Clone, Debug, Default)]
pub struct Channel {
    /// The ARN of the AppInstance that contains the channel.
    ///
    /// Required. 5 to 1600 characters. A change replaces the resource.
    pub app_instance_arn: Option<Value<String>>,
    /// The ID of the channel. When omitted, the service generates a UUID.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub channel_id: Option<Value<String>>,
    /// The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel.
    ///
    /// Required. 5 to 1600 characters. A change replaces the resource.
    pub chime_bearer: Option<Value<String>>,
    /// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode,
    /// cannot be created with MemberArns, and is available only in some regions.
    ///
    /// A change replaces the resource.
    pub elastic_channel_configuration: Option<Value<channel::ElasticChannelConfiguration>>,
    /// Settings that control the interval after which the channel is automatically deleted.
    pub expiration_settings: Option<Value<channel::ExpirationSettings>>,
    /// The ARNs of the AppInstanceUsers to add to the channel as members when it is created. Cannot be combined with
    /// ElasticChannelConfiguration.
    ///
    /// 1 to 10 items. A change replaces the resource.
    pub member_arns: Option<Value<Vec<String>>>,
    /// The metadata of the channel.
    ///
    /// 0 to 1024 characters.
    pub metadata: Option<Value<String>>,
    /// The channel mode. In an UNRESTRICTED channel, members can add themselves and other members; in a RESTRICTED
    /// channel, only administrators and moderators can add members.
    ///
    /// One of `UNRESTRICTED`, `RESTRICTED`.
    pub mode: Option<Value<String>>,
    /// The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created.
    ///
    /// 1 to 10 items. A change replaces the resource.
    pub moderator_arns: Option<Value<Vec<String>>>,
    /// The name of the channel.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The channel's privacy level. A PUBLIC channel is discoverable by anyone in the AppInstance; a PRIVATE channel is
    /// not.
    ///
    /// One of `PUBLIC`, `PRIVATE`. A change replaces the resource.
    pub privacy: Option<Value<String>>,
    /// The tags for the channel.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<channel::Tag>>>,
}

impl Lower for Channel {
    fn fields(self, to: &mut Fields) {
        to.set("AppInstanceArn", self.app_instance_arn);
        to.set("ChannelId", self.channel_id);
        to.set("ChimeBearer", self.chime_bearer);
        to.set("ElasticChannelConfiguration", self.elastic_channel_configuration);
        to.set("ExpirationSettings", self.expiration_settings);
        to.set("MemberArns", self.member_arns);
        to.set("Metadata", self.metadata);
        to.set("Mode", self.mode);
        to.set("ModeratorArns", self.moderator_arns);
        to.set("Name", self.name);
        to.set("Privacy", self.privacy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Channel {
    const TYPE: &'static str = "AWS::Chime::Channel";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Channel> {
    /// `Ref`: `Arn`, `ChimeBearer`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the channel.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the channel flow.
    pub fn channel_flow_arn(self) -> Value<Arn> {
        self.attribute("ChannelFlowArn")
    }

    /// The AppInstanceUser or AppInstanceBot that created the channel.
    pub fn created_by(self) -> Value<Json> {
        self.attribute("CreatedBy")
    }

    /// The time at which the channel was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which a member sent the last message in the channel.
    pub fn last_message_timestamp(self) -> Value<String> {
        self.attribute("LastMessageTimestamp")
    }

    /// The time at which the channel was last updated.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// What [`Channel`] is made of.
pub mod channel {
    use super::*;

    /// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode,
    /// cannot be created with MemberArns, and is available only in some regions.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticChannelConfiguration {
        /// The maximum number of SubChannels allowed in the elastic channel.
        ///
        /// Required. At least 2.
        pub maximum_sub_channels: Option<Value<i64>>,
        /// The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across
        /// SubChannels.
        ///
        /// Required. 1 to 40.
        pub minimum_membership_percentage: Option<Value<i64>>,
        /// The maximum number of members allowed in a SubChannel.
        ///
        /// Required. At least 2.
        pub target_memberships_per_sub_channel: Option<Value<i64>>,
    }

    impl Lower for ElasticChannelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumSubChannels", self.maximum_sub_channels);
            to.set("MinimumMembershipPercentage", self.minimum_membership_percentage);
            to.set("TargetMembershipsPerSubChannel", self.target_memberships_per_sub_channel);
        }
    }

    /// Settings that control the interval after which the channel is automatically deleted.
    #[derive(Clone, Debug, Default)]
    pub struct ExpirationSettings {
        /// The condition the expiration period is measured from.
        ///
        /// Required. One of `CREATED_TIMESTAMP`, `LAST_MESSAGE_TIMESTAMP`.
        pub expiration_criterion: Option<Value<String>>,
        /// The period in days after which the system automatically deletes the channel.
        ///
        /// Required. 1 to 5475.
        pub expiration_days: Option<Value<i64>>,
    }

    impl Lower for ExpirationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ExpirationCriterion", self.expiration_criterion);
            to.set("ExpirationDays", self.expiration_days);
        }
    }

    /// `Tag` of `AWS::Chime::Channel`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in a tag.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Chime::ChannelFlow`.
///
/// Creates a channel flow in the Amazon Chime SDK Messaging service. A channel flow is a container for processors
/// (Lambda functions) that perform actions on chat messages.
#[derive(Clone, Debug, Default)]
pub struct ChannelFlow {
    /// The ARN of the app instance.
    ///
    /// Required. 5 to 1600 characters. A change replaces the resource.
    pub app_instance_arn: Option<Value<String>>,
    /// The name of the channel flow.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Information about the processor Lambda functions.
    ///
    /// Required. 1 to 3 items.
    pub processors: Option<Value<Vec<channel_flow::Processor>>>,
    /// The tags for the channel flow.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<channel_flow::Tag>>>,
}

impl Lower for ChannelFlow {
    fn fields(self, to: &mut Fields) {
        to.set("AppInstanceArn", self.app_instance_arn);
        to.set("Name", self.name);
        to.set("Processors", self.processors);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ChannelFlow {
    const TYPE: &'static str = "AWS::Chime::ChannelFlow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ChannelFlow> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ID of the app instance, extracted from the channel flow ARN.
    pub fn app_instance_id(self) -> Value<String> {
        self.attribute("AppInstanceId")
    }

    /// The ARN of the channel flow.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the channel flow, extracted from the channel flow ARN.
    pub fn channel_flow_id(self) -> Value<String> {
        self.attribute("ChannelFlowId")
    }

    /// The time at which the channel flow was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The time at which the channel flow was last updated.
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// What [`ChannelFlow`] is made of.
pub mod channel_flow {
    use super::*;

    /// Information about a processor in a channel flow.
    #[derive(Clone, Debug, Default)]
    pub struct Processor {
        /// A processor's metadata.
        ///
        /// Required.
        pub configuration: Option<Value<ProcessorConfiguration>>,
        /// The sequence in which processors run.
        ///
        /// Required. 1 to 3.
        pub execution_order: Option<Value<i64>>,
        /// Determines whether to continue or stop processing when communication with a processor fails.
        ///
        /// Required. One of `CONTINUE`, `ABORT`.
        pub fallback_action: Option<Value<String>>,
        /// The name of the processor.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for Processor {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("ExecutionOrder", self.execution_order);
            to.set("FallbackAction", self.fallback_action);
            to.set("Name", self.name);
        }
    }

    /// A processor's metadata.
    #[derive(Clone, Debug, Default)]
    pub struct ProcessorConfiguration {
        /// Stores metadata about a Lambda processor.
        ///
        /// Required.
        pub lambda: Option<Value<LambdaConfiguration>>,
    }

    impl Lower for ProcessorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Lambda", self.lambda);
        }
    }

    /// Stores metadata about a Lambda processor.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaConfiguration {
        /// Controls how the Lambda function is invoked.
        ///
        /// Required. One of `ASYNC`.
        pub invocation_type: Option<Value<String>>,
        /// The ARN of the Lambda message processing function.
        ///
        /// Required. 15 to 2048 characters.
        pub resource_arn: Option<Value<String>>,
    }

    impl Lower for LambdaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InvocationType", self.invocation_type);
            to.set("ResourceArn", self.resource_arn);
        }
    }

    /// `Tag` of `AWS::Chime::ChannelFlow`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key in a tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value in a tag.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Chime::MediaInsightsPipelineConfiguration`.
///
/// Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration.
#[derive(Clone, Debug, Default)]
pub struct MediaInsightsPipelineConfiguration {
    /// The elements in the configuration.
    ///
    /// Required.
    pub elements: Option<Value<Vec<media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement>>>,
    /// The name of the media insights pipeline configuration.
    ///
    /// Required. 2 to 64 characters. A change replaces the resource.
    pub media_insights_pipeline_configuration_name: Option<Value<String>>,
    pub real_time_alert_configuration: Option<Value<media_insights_pipeline_configuration::RealTimeAlertConfiguration>>,
    /// The ARN of the role used by the service to access Amazon Web Services resources.
    ///
    /// Required. 1 to 1024 characters.
    pub resource_access_role_arn: Option<Value<String>>,
    /// The tags associated with the configuration.
    ///
    /// 1 to 200 items.
    pub tags: Option<Value<Vec<media_insights_pipeline_configuration::Tag>>>,
}

impl Lower for MediaInsightsPipelineConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Elements", self.elements);
        to.set("MediaInsightsPipelineConfigurationName", self.media_insights_pipeline_configuration_name);
        to.set("RealTimeAlertConfiguration", self.real_time_alert_configuration);
        to.set("ResourceAccessRoleArn", self.resource_access_role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MediaInsightsPipelineConfiguration {
    const TYPE: &'static str = "AWS::Chime::MediaInsightsPipelineConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MediaInsightsPipelineConfiguration> {
    /// `Ref`: its `MediaInsightsPipelineConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The time at which the configuration was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN of the configuration.
    pub fn media_insights_pipeline_configuration_arn(self) -> Value<Arn> {
        self.attribute("MediaInsightsPipelineConfigurationArn")
    }

    /// The unique identifier of the configuration.
    pub fn media_insights_pipeline_configuration_id(self) -> Value<String> {
        self.attribute("MediaInsightsPipelineConfigurationId")
    }

    /// The time at which the configuration was last updated.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`MediaInsightsPipelineConfiguration`] is made of.
pub mod media_insights_pipeline_configuration {
    use super::*;

    /// `MediaInsightsPipelineConfigurationElement` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaInsightsPipelineConfigurationElement {
        pub amazon_transcribe_call_analytics_processor_configuration:
            Option<Value<AmazonTranscribeCallAnalyticsProcessorConfiguration>>,
        pub amazon_transcribe_processor_configuration: Option<Value<AmazonTranscribeProcessorConfiguration>>,
        pub kinesis_data_stream_sink_configuration: Option<Value<KinesisDataStreamSinkConfiguration>>,
        pub s3_recording_sink_configuration: Option<Value<S3RecordingSinkConfiguration>>,
        /// The element type.
        ///
        /// Required. One of `AmazonTranscribeCallAnalyticsProcessor`, `AmazonTranscribeProcessor`, `KinesisDataStreamSink`,
        /// `S3RecordingSink`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MediaInsightsPipelineConfigurationElement {
        fn fields(self, to: &mut Fields) {
            to.set(
                "AmazonTranscribeCallAnalyticsProcessorConfiguration",
                self.amazon_transcribe_call_analytics_processor_configuration,
            );
            to.set("AmazonTranscribeProcessorConfiguration", self.amazon_transcribe_processor_configuration);
            to.set("KinesisDataStreamSinkConfiguration", self.kinesis_data_stream_sink_configuration);
            to.set("S3RecordingSinkConfiguration", self.s3_recording_sink_configuration);
            to.set("Type", self.type_);
        }
    }

    /// `AmazonTranscribeCallAnalyticsProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonTranscribeCallAnalyticsProcessorConfiguration {
        /// The categories to send to the insights target.
        ///
        /// 1 to 20 items.
        pub call_analytics_stream_categories: Option<Value<Vec<String>>>,
        /// Labels all PII identified in the transcript.
        ///
        /// One of `PII`.
        pub content_identification_type: Option<Value<String>>,
        /// Redacts all PII identified in the transcript.
        ///
        /// One of `PII`.
        pub content_redaction_type: Option<Value<String>>,
        /// Enables partial result stabilization.
        pub enable_partial_results_stabilization: Option<Value<bool>>,
        /// If true, partial results are filtered out.
        pub filter_partial_results: Option<Value<bool>>,
        /// The language code in the configuration.
        ///
        /// Required. One of `en-US`, `en-GB`, `es-US`, `fr-CA`, `fr-FR`, `en-AU`, `it-IT`, `de-DE`, `pt-BR`.
        pub language_code: Option<Value<String>>,
        /// The name of the custom language model.
        ///
        /// 1 to 200 characters.
        pub language_model_name: Option<Value<String>>,
        /// The level of stability for partial results.
        ///
        /// One of `high`, `medium`, `low`.
        pub partial_results_stability: Option<Value<String>>,
        /// The types of PII to redact.
        ///
        /// 1 to 300 characters.
        pub pii_entity_types: Option<Value<String>>,
        pub post_call_analytics_settings: Option<Value<PostCallAnalyticsSettings>>,
        /// The vocabulary filtering method.
        ///
        /// One of `remove`, `mask`, `tag`.
        pub vocabulary_filter_method: Option<Value<String>>,
        /// The name of the custom vocabulary filter.
        ///
        /// 1 to 200 characters.
        pub vocabulary_filter_name: Option<Value<String>>,
        /// The name of the custom vocabulary.
        ///
        /// 1 to 200 characters.
        pub vocabulary_name: Option<Value<String>>,
    }

    impl Lower for AmazonTranscribeCallAnalyticsProcessorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CallAnalyticsStreamCategories", self.call_analytics_stream_categories);
            to.set("ContentIdentificationType", self.content_identification_type);
            to.set("ContentRedactionType", self.content_redaction_type);
            to.set("EnablePartialResultsStabilization", self.enable_partial_results_stabilization);
            to.set("FilterPartialResults", self.filter_partial_results);
            to.set("LanguageCode", self.language_code);
            to.set("LanguageModelName", self.language_model_name);
            to.set("PartialResultsStability", self.partial_results_stability);
            to.set("PiiEntityTypes", self.pii_entity_types);
            to.set("PostCallAnalyticsSettings", self.post_call_analytics_settings);
            to.set("VocabularyFilterMethod", self.vocabulary_filter_method);
            to.set("VocabularyFilterName", self.vocabulary_filter_name);
            to.set("VocabularyName", self.vocabulary_name);
        }
    }

    /// `PostCallAnalyticsSettings` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct PostCallAnalyticsSettings {
        /// The content redaction output settings.
        ///
        /// One of `redacted`, `redacted_and_unredacted`.
        pub content_redaction_output: Option<Value<String>>,
        /// The ARN of the role used by Transcribe to upload post-call analysis.
        ///
        /// Required. At most 4096 characters.
        pub data_access_role_arn: Option<Value<String>>,
        /// The ID of the KMS key used to encrypt the output.
        ///
        /// At most 4096 characters.
        pub output_encryption_kms_key_id: Option<Value<String>>,
        /// The URL of the Amazon S3 bucket for post-call data.
        ///
        /// Required. At most 4096 characters.
        pub output_location: Option<Value<String>>,
    }

    impl Lower for PostCallAnalyticsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ContentRedactionOutput", self.content_redaction_output);
            to.set("DataAccessRoleArn", self.data_access_role_arn);
            to.set("OutputEncryptionKMSKeyId", self.output_encryption_kms_key_id);
            to.set("OutputLocation", self.output_location);
        }
    }

    /// `AmazonTranscribeProcessorConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonTranscribeProcessorConfiguration {
        /// Labels all PII identified in the transcript.
        ///
        /// One of `PII`.
        pub content_identification_type: Option<Value<String>>,
        /// Redacts all PII identified in the transcript.
        ///
        /// One of `PII`.
        pub content_redaction_type: Option<Value<String>>,
        /// Enables partial result stabilization.
        pub enable_partial_results_stabilization: Option<Value<bool>>,
        /// If true, partial results are filtered out.
        pub filter_partial_results: Option<Value<bool>>,
        /// Turns language identification on or off.
        pub identify_language: Option<Value<bool>>,
        /// Turns multiple language identification on or off.
        pub identify_multiple_languages: Option<Value<bool>>,
        /// The language code.
        ///
        /// One of `en-US`, `en-GB`, `es-US`, `fr-CA`, `fr-FR`, `en-AU`, `it-IT`, `de-DE`, `pt-BR`.
        pub language_code: Option<Value<String>>,
        /// The name of the custom language model.
        ///
        /// 1 to 200 characters.
        pub language_model_name: Option<Value<String>>,
        /// The language options for transcription.
        ///
        /// 1 to 200 characters.
        pub language_options: Option<Value<String>>,
        /// The level of stability for partial results.
        ///
        /// One of `high`, `medium`, `low`.
        pub partial_results_stability: Option<Value<String>>,
        /// The types of PII to redact.
        ///
        /// 1 to 300 characters.
        pub pii_entity_types: Option<Value<String>>,
        /// The preferred language for transcription.
        ///
        /// One of `en-US`, `en-GB`, `es-US`, `fr-CA`, `fr-FR`, `en-AU`, `it-IT`, `de-DE`, `pt-BR`.
        pub preferred_language: Option<Value<String>>,
        /// Enables speaker partitioning.
        pub show_speaker_label: Option<Value<bool>>,
        /// The vocabulary filtering method.
        ///
        /// One of `remove`, `mask`, `tag`.
        pub vocabulary_filter_method: Option<Value<String>>,
        /// The name of the custom vocabulary filter.
        ///
        /// 1 to 200 characters.
        pub vocabulary_filter_name: Option<Value<String>>,
        /// The names of the custom vocabulary filters.
        ///
        /// 1 to 3000 characters.
        pub vocabulary_filter_names: Option<Value<String>>,
        /// The name of the custom vocabulary.
        ///
        /// 1 to 200 characters.
        pub vocabulary_name: Option<Value<String>>,
        /// The names of the custom vocabularies.
        ///
        /// 1 to 3000 characters.
        pub vocabulary_names: Option<Value<String>>,
    }

    impl Lower for AmazonTranscribeProcessorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContentIdentificationType", self.content_identification_type);
            to.set("ContentRedactionType", self.content_redaction_type);
            to.set("EnablePartialResultsStabilization", self.enable_partial_results_stabilization);
            to.set("FilterPartialResults", self.filter_partial_results);
            to.set("IdentifyLanguage", self.identify_language);
            to.set("IdentifyMultipleLanguages", self.identify_multiple_languages);
            to.set("LanguageCode", self.language_code);
            to.set("LanguageModelName", self.language_model_name);
            to.set("LanguageOptions", self.language_options);
            to.set("PartialResultsStability", self.partial_results_stability);
            to.set("PiiEntityTypes", self.pii_entity_types);
            to.set("PreferredLanguage", self.preferred_language);
            to.set("ShowSpeakerLabel", self.show_speaker_label);
            to.set("VocabularyFilterMethod", self.vocabulary_filter_method);
            to.set("VocabularyFilterName", self.vocabulary_filter_name);
            to.set("VocabularyFilterNames", self.vocabulary_filter_names);
            to.set("VocabularyName", self.vocabulary_name);
            to.set("VocabularyNames", self.vocabulary_names);
        }
    }

    /// `KinesisDataStreamSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisDataStreamSinkConfiguration {
        /// The ARN of the Kinesis Data Stream sink.
        ///
        /// 1 to 1024 characters.
        pub insights_target: Option<Value<String>>,
    }

    impl Lower for KinesisDataStreamSinkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InsightsTarget", self.insights_target);
        }
    }

    /// `S3RecordingSinkConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct S3RecordingSinkConfiguration {
        /// The default URI of the Amazon S3 bucket.
        ///
        /// 1 to 1024 characters.
        pub destination: Option<Value<String>>,
        /// The recording file format.
        ///
        /// One of `Wav`, `Opus`.
        pub recording_file_format: Option<Value<String>>,
    }

    impl Lower for S3RecordingSinkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("RecordingFileFormat", self.recording_file_format);
        }
    }

    /// `RealTimeAlertConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct RealTimeAlertConfiguration {
        /// Turns off real-time alerts.
        pub disabled: Option<Value<bool>>,
        /// The rules in the alert.
        ///
        /// 1 to 3 items.
        pub rules: Option<Value<Vec<RealTimeAlertRule>>>,
    }

    impl Lower for RealTimeAlertConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Disabled", self.disabled);
            to.set("Rules", self.rules);
        }
    }

    /// `RealTimeAlertRule` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct RealTimeAlertRule {
        pub issue_detection_configuration: Option<Value<IssueDetectionConfiguration>>,
        pub keyword_match_configuration: Option<Value<KeywordMatchConfiguration>>,
        pub sentiment_configuration: Option<Value<SentimentConfiguration>>,
        /// The type of alert rule.
        ///
        /// Required. One of `KeywordMatch`, `Sentiment`, `IssueDetection`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RealTimeAlertRule {
        fn fields(self, to: &mut Fields) {
            to.set("IssueDetectionConfiguration", self.issue_detection_configuration);
            to.set("KeywordMatchConfiguration", self.keyword_match_configuration);
            to.set("SentimentConfiguration", self.sentiment_configuration);
            to.set("Type", self.type_);
        }
    }

    /// `IssueDetectionConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct IssueDetectionConfiguration {
        /// The name of the issue detection rule.
        ///
        /// Required. 2 to 64 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for IssueDetectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RuleName", self.rule_name);
        }
    }

    /// `KeywordMatchConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct KeywordMatchConfiguration {
        /// The keywords or phrases to match.
        ///
        /// Required. 1 to 10 items.
        pub keywords: Option<Value<Vec<String>>>,
        /// Matches keywords on their presence or absence.
        pub negate: Option<Value<bool>>,
        /// The name of the keyword match rule.
        ///
        /// Required. 2 to 64 characters.
        pub rule_name: Option<Value<String>>,
    }

    impl Lower for KeywordMatchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Keywords", self.keywords);
            to.set("Negate", self.negate);
            to.set("RuleName", self.rule_name);
        }
    }

    /// `SentimentConfiguration` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct SentimentConfiguration {
        /// The name of the sentiment rule.
        ///
        /// Required. 2 to 64 characters.
        pub rule_name: Option<Value<String>>,
        /// The type of sentiment.
        ///
        /// Required. One of `NEGATIVE`.
        pub sentiment_type: Option<Value<String>>,
        /// The analysis interval in seconds.
        ///
        /// Required. 60 to 1800.
        pub time_period: Option<Value<i64>>,
    }

    impl Lower for SentimentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RuleName", self.rule_name);
            to.set("SentimentType", self.sentiment_type);
            to.set("TimePeriod", self.time_period);
        }
    }

    /// `Tag` of `AWS::Chime::MediaInsightsPipelineConfiguration`.
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

/// `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
///
/// Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool.
#[derive(Clone, Debug, Default)]
pub struct MediaPipelineKinesisVideoStreamPool {
    /// The name of the Kinesis Video Stream Pool.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub pool_name: Option<Value<String>>,
    /// The configuration settings for the Kinesis video stream.
    ///
    /// Required.
    pub stream_configuration: Option<Value<media_pipeline_kinesis_video_stream_pool::StreamConfiguration>>,
    /// The tags associated with the Kinesis Video Stream Pool.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<media_pipeline_kinesis_video_stream_pool::MediaPipelineKinesisVideoStreamPoolTags>>>,
}

impl Lower for MediaPipelineKinesisVideoStreamPool {
    fn fields(self, to: &mut Fields) {
        to.set("PoolName", self.pool_name);
        to.set("StreamConfiguration", self.stream_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MediaPipelineKinesisVideoStreamPool {
    const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MediaPipelineKinesisVideoStreamPool> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the Kinesis Video Stream Pool.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the Kinesis Video Stream Pool was created.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The unique identifier of the Kinesis Video Stream Pool.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// The status of the Kinesis Video Stream Pool.
    pub fn pool_status(self) -> Value<String> {
        self.attribute("PoolStatus")
    }

    /// The time at which the Kinesis Video Stream Pool was last updated.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`MediaPipelineKinesisVideoStreamPool`] is made of.
pub mod media_pipeline_kinesis_video_stream_pool {
    use super::*;

    /// The configuration settings for the Kinesis video stream.
    #[derive(Clone, Debug, Default)]
    pub struct StreamConfiguration {
        /// The amount of time that data is retained, in hours.
        ///
        /// At least 0.
        pub data_retention_in_hours: Option<Value<i64>>,
        /// The AWS Region of the video stream.
        ///
        /// Required. 1 to 32 characters. A change replaces the resource.
        pub region: Option<Value<String>>,
    }

    impl Lower for StreamConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DataRetentionInHours", self.data_retention_in_hours);
            to.set("Region", self.region);
        }
    }

    /// `Tags` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
    #[derive(Clone, Debug, Default)]
    pub struct MediaPipelineKinesisVideoStreamPoolTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for MediaPipelineKinesisVideoStreamPoolTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Chime::SipMediaApplication`.
///
/// Resource Type definition for AWS::Chime::SipMediaApplication.
#[derive(Clone, Debug, Default)]
pub struct SipMediaApplication {
    /// The AWS Region in which the SIP media application is created.
    ///
    /// Required. A change replaces the resource.
    pub aws_region: Option<Value<String>>,
    /// List of endpoints (Lambda ARNs) specified for the SIP media application.
    ///
    /// Required. 1 to 1 items.
    pub endpoints: Option<Value<Vec<sip_media_application::SipMediaApplicationEndpoint>>>,
    /// The name of the SIP media application.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Tags assigned to the SIP media application.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<sip_media_application::Tag>>>,
}

impl Lower for SipMediaApplication {
    fn fields(self, to: &mut Fields) {
        to.set("AwsRegion", self.aws_region);
        to.set("Endpoints", self.endpoints);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SipMediaApplication {
    const TYPE: &'static str = "AWS::Chime::SipMediaApplication";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<SipMediaApplication> {
    /// `Ref`: its `SipMediaApplicationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The SIP media application creation timestamp, in ISO 8601 format.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The ARN of the SIP media application.
    pub fn sip_media_application_arn(self) -> Value<Arn> {
        self.attribute("SipMediaApplicationArn")
    }

    /// The SIP media application ID.
    pub fn sip_media_application_id(self) -> Value<String> {
        self.attribute("SipMediaApplicationId")
    }

    /// The time at which the SIP media application was updated.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// What [`SipMediaApplication`] is made of.
pub mod sip_media_application {
    use super::*;

    /// `SipMediaApplicationEndpoint` of `AWS::Chime::SipMediaApplication`.
    #[derive(Clone, Debug, Default)]
    pub struct SipMediaApplicationEndpoint {
        /// Valid Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// Required. 0 to 10000 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for SipMediaApplicationEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// `Tag` of `AWS::Chime::SipMediaApplication`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::Chime::VoiceConnector`.
///
/// An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings.
#[derive(Clone, Debug, Default)]
pub struct VoiceConnector {
    /// The AWS Region in which the Voice Connector is created.
    ///
    /// One of `us-east-1`, `us-west-2`, `ca-central-1`, `eu-central-1`, `eu-west-1`, `eu-west-2`, `ap-northeast-2`,
    /// `ap-northeast-1`, `ap-southeast-1`, `ap-southeast-2`. A change replaces the resource.
    pub aws_region: Option<Value<String>>,
    /// The name of the Voice Connector.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The type of network for the Voice Connector.
    ///
    /// One of `IPV4_ONLY`, `DUAL_STACK`. A change replaces the resource.
    pub network_type: Option<Value<String>>,
    /// Enables or disables encryption for the Voice Connector.
    ///
    /// Required.
    pub require_encryption: Option<Value<bool>>,
    /// The tags assigned to the Voice Connector.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<voice_connector::Tag>>>,
}

impl Lower for VoiceConnector {
    fn fields(self, to: &mut Fields) {
        to.set("AwsRegion", self.aws_region);
        to.set("Name", self.name);
        to.set("NetworkType", self.network_type);
        to.set("RequireEncryption", self.require_encryption);
        to.set("Tags", self.tags);
    }
}

impl Level1 for VoiceConnector {
    const TYPE: &'static str = "AWS::Chime::VoiceConnector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VoiceConnector> {
    /// `Ref`: its `VoiceConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Voice Connector creation timestamp, in ISO 8601 format.
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The outbound host name for the Voice Connector.
    pub fn outbound_host_name(self) -> Value<String> {
        self.attribute("OutboundHostName")
    }

    /// The Voice Connector updated timestamp, in ISO 8601 format.
    pub fn updated_timestamp(self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }

    /// The ARN of the Voice Connector.
    pub fn voice_connector_arn(self) -> Value<Arn> {
        self.attribute("VoiceConnectorArn")
    }

    /// The Voice Connector ID.
    pub fn voice_connector_id(self) -> Value<String> {
        self.attribute("VoiceConnectorId")
    }
}

/// What [`VoiceConnector`] is made of.
pub mod voice_connector {
    use super::*;

    /// `Tag` of `AWS::Chime::VoiceConnector`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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
