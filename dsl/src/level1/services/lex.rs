//! `AWS::Lex`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Lex::Bot`.
///
/// Specifies an Amazon Lex conversational bot.
///
/// Its ARN: `arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}`.
#[derive(Clone, Debug, Default)]
pub struct Bot {
    /// Indicates whether Amazon Lex V2 should automatically build the locales for the bot after a change.
    pub auto_build_bot_locales: Option<Value<bool>>,
    /// The Amazon S3 location of files used to import a bot. The files must be in the import format specified in JSON
    /// format for importing and exporting in the \*Amazon Lex developer guide.\*.
    pub bot_file_s3_location: Option<Value<bot::S3Location>>,
    /// A list of locales for the bot.
    pub bot_locales: Option<Value<Vec<bot::BotLocale>>>,
    /// The list of bot members in a network to be created.
    ///
    /// At most 10 items.
    pub bot_members: Option<Value<Vec<bot::BotMember>>>,
    /// A list of tags to add to the bot. You can only add tags when you import a bot. You can't use the `UpdateBot`
    /// operation to update tags.
    ///
    /// At most 200 items.
    pub bot_tags: Option<Value<Vec<bot::Tag>>>,
    /// The type of a bot to create.
    ///
    /// One of `Bot`, `BotNetwork`. A change replaces the resource.
    pub bot_type: Option<Value<String>>,
    /// By default, data stored by Amazon Lex is encrypted. The `DataPrivacy` structure provides settings that determine
    /// how Amazon Lex handles special cases of securing the data for your bot.
    ///
    /// Required.
    pub data_privacy: Option<Value<bot::BotDataPrivacy>>,
    /// The description of the version.
    ///
    /// At most 2000 characters.
    pub description: Option<Value<String>>,
    pub error_log_settings: Option<Value<bot::BotErrorLogSettings>>,
    /// The time, in seconds, that Amazon Lex should keep information about a user's conversation with the bot.
    ///
    /// Required. 60 to 86400.
    pub idle_session_ttl_in_seconds: Option<Value<i64>>,
    /// The name of the bot locale.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    pub replication: Option<Value<bot::Replication>>,
    /// The Amazon Resource Name (ARN) of the IAM role used to build and run the bot.
    ///
    /// Required. 32 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is
    /// not specified, the settings are configured with default values.
    pub test_bot_alias_settings: Option<Value<bot::TestBotAliasSettings>>,
    /// A list of tags to add to the test alias for a bot. You can only add tags when you import a bot. You can't use
    /// the `UpdateAlias` operation to update tags.
    ///
    /// At most 200 items.
    pub test_bot_alias_tags: Option<Value<Vec<bot::Tag>>>,
}

impl Lower for Bot {
    fn fields(self, to: &mut Fields) {
        to.set("AutoBuildBotLocales", self.auto_build_bot_locales);
        to.set("BotFileS3Location", self.bot_file_s3_location);
        to.set("BotLocales", self.bot_locales);
        to.set("BotMembers", self.bot_members);
        to.set("BotTags", self.bot_tags);
        to.set("BotType", self.bot_type);
        to.set("DataPrivacy", self.data_privacy);
        to.set("Description", self.description);
        to.set("ErrorLogSettings", self.error_log_settings);
        to.set("IdleSessionTTLInSeconds", self.idle_session_ttl_in_seconds);
        to.set("Name", self.name);
        to.set("Replication", self.replication);
        to.set("RoleArn", self.role_arn);
        to.set("TestBotAliasSettings", self.test_bot_alias_settings);
        to.set("TestBotAliasTags", self.test_bot_alias_tags);
    }
}

impl Level1 for Bot {
    const TYPE: &'static str = "AWS::Lex::Bot";
    const TAGS: Tags = Tags { property: "BotTags", shape: TagShape::List };
}

impl Handle<Bot> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the bot.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the bot.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Bot`] is made of.
pub mod bot {
    use super::*;

    /// Defines an Amazon S3 bucket location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The path and file name to the object in the S3 bucket.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_object_key: Option<Value<String>>,
        /// The version of the object in the S3 bucket.
        ///
        /// 1 to 1024 characters.
        pub s3_object_version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3ObjectKey", self.s3_object_key);
            to.set("S3ObjectVersion", self.s3_object_version);
        }
    }

    /// Provides configuration information for a locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotLocale {
        pub audio_filler_settings: Option<Value<AudioFillerSettings>>,
        /// Specifies a custom vocabulary to use with a specific locale.
        pub custom_vocabulary: Option<Value<CustomVocabulary>>,
        /// A description of the bot locale. Use this to help identify the bot locale in lists.
        ///
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        pub generative_ai_settings: Option<Value<GenerativeAISettings>>,
        /// One or more intents defined for the locale.
        ///
        /// At most 1000 items.
        pub intents: Option<Value<Vec<Intent>>>,
        /// The identifier of the language and locale that the bot will be used in. The string must match one of the
        /// supported locales.
        ///
        /// Required.
        pub locale_id: Option<Value<String>>,
        /// Determines the threshold where Amazon Lex will insert the `AMAZON.FallbackIntent`, `AMAZON.KendraSearchIntent`,
        /// or both when returning alternative intents.
        ///
        /// Required. 0 to 1.
        pub nlu_confidence_threshold: Option<Value<f64>>,
        /// One or more slot types defined for the locale.
        ///
        /// At most 250 items.
        pub slot_types: Option<Value<Vec<SlotType>>>,
        /// One of `Default`, `HighNoiseTolerance`, `MaximumNoiseTolerance`.
        pub speech_detection_sensitivity: Option<Value<String>>,
        pub speech_recognition_settings: Option<Value<SpeechRecognitionSettings>>,
        pub unified_speech_settings: Option<Value<UnifiedSpeechSettings>>,
        /// Defines settings for using an Amazon Polly voice to communicate with a user.
        pub voice_settings: Option<Value<VoiceSettings>>,
    }

    impl Lower for BotLocale {
        fn fields(self, to: &mut Fields) {
            to.set("AudioFillerSettings", self.audio_filler_settings);
            to.set("CustomVocabulary", self.custom_vocabulary);
            to.set("Description", self.description);
            to.set("GenerativeAISettings", self.generative_ai_settings);
            to.set("Intents", self.intents);
            to.set("LocaleId", self.locale_id);
            to.set("NluConfidenceThreshold", self.nlu_confidence_threshold);
            to.set("SlotTypes", self.slot_types);
            to.set("SpeechDetectionSensitivity", self.speech_detection_sensitivity);
            to.set("SpeechRecognitionSettings", self.speech_recognition_settings);
            to.set("UnifiedSpeechSettings", self.unified_speech_settings);
            to.set("VoiceSettings", self.voice_settings);
        }
    }

    /// `AudioFillerSettings` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct AudioFillerSettings {
        /// One of `MELODY_CHIPPER_CHIME`, `MELODY_CURIOUS_CRAWL`, `MELODY_RISING_RIPPLE`, `MELODY_PATIENT_PING`,
        /// `MELODY_PONDERING_PONG`, `TYPING_KINETIC_KEYS`, `TYPING_QUIET_QWERTY`.
        pub audio_type: Option<Value<String>>,
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// 1000 to 5000.
        pub minimum_play_duration_in_milliseconds: Option<Value<i64>>,
        /// 200 to 1000.
        pub response_delivery_delay_in_milliseconds: Option<Value<i64>>,
        /// 500 to 5000.
        pub start_delay_in_milliseconds: Option<Value<i64>>,
    }

    impl Lower for AudioFillerSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioType", self.audio_type);
            to.set("Enabled", self.enabled);
            to.set("MinimumPlayDurationInMilliseconds", self.minimum_play_duration_in_milliseconds);
            to.set("ResponseDeliveryDelayInMilliseconds", self.response_delivery_delay_in_milliseconds);
            to.set("StartDelayInMilliseconds", self.start_delay_in_milliseconds);
        }
    }

    /// Specifies a custom vocabulary. A custom vocabulary is a list of words that you expect to be used during a
    /// conversation with your bot.
    #[derive(Clone, Debug, Default)]
    pub struct CustomVocabulary {
        /// Specifies a list of words that you expect to be used during a conversation with your bot.
        ///
        /// Required. At most 500 items.
        pub custom_vocabulary_items: Option<Value<Vec<CustomVocabularyItem>>>,
    }

    impl Lower for CustomVocabulary {
        fn fields(self, to: &mut Fields) {
            to.set("CustomVocabularyItems", self.custom_vocabulary_items);
        }
    }

    /// Specifies an entry in a custom vocabulary.
    #[derive(Clone, Debug, Default)]
    pub struct CustomVocabularyItem {
        /// The DisplayAs value for the custom vocabulary item from the custom vocabulary list.
        ///
        /// 1 to 100 characters.
        pub display_as: Option<Value<String>>,
        /// Specifies 1 - 4 words that should be recognized.
        ///
        /// Required. 1 to 100 characters.
        pub phrase: Option<Value<String>>,
        /// Specifies the degree to which the phrase recognition is boosted. The default value is 1.
        ///
        /// 0 to 3.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CustomVocabularyItem {
        fn fields(self, to: &mut Fields) {
            to.set("DisplayAs", self.display_as);
            to.set("Phrase", self.phrase);
            to.set("Weight", self.weight);
        }
    }

    /// Contains specifications about the generative AI capabilities from Amazon Bedrock that you can turn on for your
    /// bot.
    #[derive(Clone, Debug, Default)]
    pub struct GenerativeAISettings {
        pub buildtime_settings: Option<Value<BuildtimeSettings>>,
        pub runtime_settings: Option<Value<RuntimeSettings>>,
    }

    impl Lower for GenerativeAISettings {
        fn fields(self, to: &mut Fields) {
            to.set("BuildtimeSettings", self.buildtime_settings);
            to.set("RuntimeSettings", self.runtime_settings);
        }
    }

    /// Contains specifications about the Amazon Lex build time generative AI capabilities from Amazon Bedrock that you
    /// can turn on for your bot.
    #[derive(Clone, Debug, Default)]
    pub struct BuildtimeSettings {
        pub descriptive_bot_builder_specification: Option<Value<DescriptiveBotBuilderSpecification>>,
        pub sample_utterance_generation_specification: Option<Value<SampleUtteranceGenerationSpecification>>,
    }

    impl Lower for BuildtimeSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DescriptiveBotBuilderSpecification", self.descriptive_bot_builder_specification);
            to.set("SampleUtteranceGenerationSpecification", self.sample_utterance_generation_specification);
        }
    }

    /// Contains specifications for the descriptive bot building feature.
    #[derive(Clone, Debug, Default)]
    pub struct DescriptiveBotBuilderSpecification {
        /// An object containing information about the Amazon Bedrock model used to interpret the prompt used in descriptive
        /// bot building.
        pub bedrock_model_specification: Option<Value<BedrockModelSpecification>>,
        /// Specifies whether the descriptive bot building feature is activated or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for DescriptiveBotBuilderSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockModelSpecification", self.bedrock_model_specification);
            to.set("Enabled", self.enabled);
        }
    }

    /// Contains information about the Amazon Bedrock model used to interpret the prompt used in descriptive bot
    /// building.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockModelSpecification {
        pub bedrock_guardrail_configuration: Option<Value<BedrockGuardrailConfiguration>>,
        /// 1 to 5000 characters.
        pub bedrock_model_custom_prompt: Option<Value<String>>,
        /// One of `ENABLED`, `DISABLED`.
        pub bedrock_trace_status: Option<Value<String>>,
        /// The ARN of the foundation model used in descriptive bot building.
        ///
        /// Required. 1 to 5000 characters.
        pub model_arn: Option<Value<String>>,
    }

    impl Lower for BedrockModelSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockGuardrailConfiguration", self.bedrock_guardrail_configuration);
            to.set("BedrockModelCustomPrompt", self.bedrock_model_custom_prompt);
            to.set("BedrockTraceStatus", self.bedrock_trace_status);
            to.set("ModelArn", self.model_arn);
        }
    }

    /// The details on the Bedrock guardrail configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockGuardrailConfiguration {
        /// 1 to 5000 characters.
        pub bedrock_guardrail_identifier: Option<Value<String>>,
        /// 1 to 5000 characters.
        pub bedrock_guardrail_version: Option<Value<String>>,
    }

    impl Lower for BedrockGuardrailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockGuardrailIdentifier", self.bedrock_guardrail_identifier);
            to.set("BedrockGuardrailVersion", self.bedrock_guardrail_version);
        }
    }

    /// Contains specifications for the sample utterance generation feature.
    #[derive(Clone, Debug, Default)]
    pub struct SampleUtteranceGenerationSpecification {
        pub bedrock_model_specification: Option<Value<BedrockModelSpecification>>,
        /// Specifies whether to enable sample utterance generation or not.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for SampleUtteranceGenerationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockModelSpecification", self.bedrock_model_specification);
            to.set("Enabled", self.enabled);
        }
    }

    /// Contains specifications about the Amazon Lex runtime generative AI capabilities from Amazon Bedrock that you can
    /// turn on for your bot.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeSettings {
        pub nlu_improvement_specification: Option<Value<NluImprovementSpecification>>,
        pub slot_resolution_improvement_specification: Option<Value<SlotResolutionImprovementSpecification>>,
    }

    impl Lower for RuntimeSettings {
        fn fields(self, to: &mut Fields) {
            to.set("NluImprovementSpecification", self.nlu_improvement_specification);
            to.set("SlotResolutionImprovementSpecification", self.slot_resolution_improvement_specification);
        }
    }

    /// Configures the Assisted Natural Language Understanding (NLU) feature for your bot. This specification determines
    /// whether enhanced intent recognition and utterance understanding capabilities are active.
    #[derive(Clone, Debug, Default)]
    pub struct NluImprovementSpecification {
        /// Specifies the mode for Assisted NLU operation. Use `Primary` to make Assisted NLU the primary intent recognition
        /// method, or `Fallback` to use it only when standard NLU confidence is low.
        ///
        /// One of `Primary`, `Fallback`.
        pub assisted_nlu_mode: Option<Value<String>>,
        /// Determines whether the Assisted NLU feature is enabled for the bot. When set to `true`, Amazon Lex uses advanced
        /// models to improve intent recognition and slot resolution, with the default being `false`.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// An object containing specifications for the Intent Disambiguation feature within the Assisted NLU settings.
        pub intent_disambiguation_settings: Option<Value<IntentDisambiguationSettings>>,
    }

    impl Lower for NluImprovementSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AssistedNluMode", self.assisted_nlu_mode);
            to.set("Enabled", self.enabled);
            to.set("IntentDisambiguationSettings", self.intent_disambiguation_settings);
        }
    }

    /// Configures the Intent Disambiguation feature that helps resolve ambiguous user inputs when multiple intents
    /// could match.
    #[derive(Clone, Debug, Default)]
    pub struct IntentDisambiguationSettings {
        /// Provides a custom message that will be displayed before presenting the disambiguation options to users.
        ///
        /// 1 to 1000 characters.
        pub custom_disambiguation_message: Option<Value<String>>,
        /// Determines whether the Intent Disambiguation feature is enabled. When set to `true`, Amazon Lex will present
        /// disambiguation options to users when multiple intents could match their input, with the default being `false`.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Specifies the maximum number of intent options (2-5) to present to users when disambiguation is needed.
        ///
        /// 2 to 5.
        pub max_disambiguation_intents: Option<Value<i64>>,
    }

    impl Lower for IntentDisambiguationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CustomDisambiguationMessage", self.custom_disambiguation_message);
            to.set("Enabled", self.enabled);
            to.set("MaxDisambiguationIntents", self.max_disambiguation_intents);
        }
    }

    /// Contains specifications for the assisted slot resolution feature.
    #[derive(Clone, Debug, Default)]
    pub struct SlotResolutionImprovementSpecification {
        /// An object containing information about the Amazon Bedrock model used to assist slot resolution.
        pub bedrock_model_specification: Option<Value<BedrockModelSpecification>>,
        /// Specifies whether assisted slot resolution is turned on or off.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for SlotResolutionImprovementSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockModelSpecification", self.bedrock_model_specification);
            to.set("Enabled", self.enabled);
        }
    }

    /// Represents an action that the user wants to perform.
    #[derive(Clone, Debug, Default)]
    pub struct Intent {
        pub bedrock_agent_intent_configuration: Option<Value<BedrockAgentIntentConfiguration>>,
        /// A description of the intent. Use the description to help identify the intent in lists.
        ///
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        /// Specifies that Amazon Lex invokes the alias Lambda function for each user input. You can invoke this Lambda
        /// function to personalize user interaction.
        pub dialog_code_hook: Option<Value<DialogCodeHookSetting>>,
        /// 1 to 100 characters.
        pub display_name: Option<Value<String>>,
        /// Specifies that Amazon Lex invokes the alias Lambda function when the intent is ready for fulfillment.
        pub fulfillment_code_hook: Option<Value<FulfillmentCodeHookSetting>>,
        /// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
        pub initial_response_setting: Option<Value<InitialResponseSetting>>,
        /// A list of contexts that must be active for this intent to be considered by Amazon Lex.
        ///
        /// At most 5 items.
        pub input_contexts: Option<Value<Vec<InputContext>>>,
        /// Sets the response that Amazon Lex sends to the user when the intent is closed.
        pub intent_closing_setting: Option<Value<IntentClosingSetting>>,
        /// Provides prompts that Amazon Lex sends to the user to confirm the completion of an intent. If the user answers
        /// "no," the settings contain a statement that is sent to the user to end the intent.
        pub intent_confirmation_setting: Option<Value<IntentConfirmationSetting>>,
        /// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon
        /// Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's
        /// utterance.
        pub kendra_configuration: Option<Value<KendraConfiguration>>,
        /// The name of the intent. Intent names must be unique within the locale that contains the intent and can't match
        /// the name of any built-in intent.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// A list of contexts that the intent activates when it is fulfilled.
        ///
        /// At most 10 items.
        pub output_contexts: Option<Value<Vec<OutputContext>>>,
        /// A unique identifier for the built-in intent to base this intent on.
        pub parent_intent_signature: Option<Value<String>>,
        pub q_in_connect_intent_configuration: Option<Value<QInConnectIntentConfiguration>>,
        pub qn_a_intent_configuration: Option<Value<QnAIntentConfiguration>>,
        /// A list of utterances that a user might say to signal the intent.
        pub sample_utterances: Option<Value<Vec<SampleUtterance>>>,
        /// Indicates the priority for slots. Amazon Lex prompts the user for slot values in priority order.
        pub slot_priorities: Option<Value<Vec<SlotPriority>>>,
        /// A list of slots that the intent requires for fulfillment.
        ///
        /// At most 100 items.
        pub slots: Option<Value<Vec<Slot>>>,
    }

    impl Lower for Intent {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockAgentIntentConfiguration", self.bedrock_agent_intent_configuration);
            to.set("Description", self.description);
            to.set("DialogCodeHook", self.dialog_code_hook);
            to.set("DisplayName", self.display_name);
            to.set("FulfillmentCodeHook", self.fulfillment_code_hook);
            to.set("InitialResponseSetting", self.initial_response_setting);
            to.set("InputContexts", self.input_contexts);
            to.set("IntentClosingSetting", self.intent_closing_setting);
            to.set("IntentConfirmationSetting", self.intent_confirmation_setting);
            to.set("KendraConfiguration", self.kendra_configuration);
            to.set("Name", self.name);
            to.set("OutputContexts", self.output_contexts);
            to.set("ParentIntentSignature", self.parent_intent_signature);
            to.set("QInConnectIntentConfiguration", self.q_in_connect_intent_configuration);
            to.set("QnAIntentConfiguration", self.qn_a_intent_configuration);
            to.set("SampleUtterances", self.sample_utterances);
            to.set("SlotPriorities", self.slot_priorities);
            to.set("Slots", self.slots);
        }
    }

    /// `BedrockAgentIntentConfiguration` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockAgentIntentConfiguration {
        pub bedrock_agent_configuration: Option<Value<BedrockAgentConfiguration>>,
        pub bedrock_agent_intent_knowledge_base_configuration:
            Option<Value<BedrockAgentIntentKnowledgeBaseConfiguration>>,
    }

    impl Lower for BedrockAgentIntentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockAgentConfiguration", self.bedrock_agent_configuration);
            to.set(
                "BedrockAgentIntentKnowledgeBaseConfiguration",
                self.bedrock_agent_intent_knowledge_base_configuration,
            );
        }
    }

    /// `BedrockAgentConfiguration` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockAgentConfiguration {
        /// 1 to 5000 characters.
        pub bedrock_agent_alias_id: Option<Value<String>>,
        /// 1 to 5000 characters.
        pub bedrock_agent_id: Option<Value<String>>,
    }

    impl Lower for BedrockAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockAgentAliasId", self.bedrock_agent_alias_id);
            to.set("BedrockAgentId", self.bedrock_agent_id);
        }
    }

    /// `BedrockAgentIntentKnowledgeBaseConfiguration` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockAgentIntentKnowledgeBaseConfiguration {
        /// Required. 1 to 5000 characters.
        pub bedrock_knowledge_base_arn: Option<Value<String>>,
        /// Required.
        pub bedrock_model_configuration: Option<Value<BedrockModelSpecification>>,
    }

    impl Lower for BedrockAgentIntentKnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockKnowledgeBaseArn", self.bedrock_knowledge_base_arn);
            to.set("BedrockModelConfiguration", self.bedrock_model_configuration);
        }
    }

    /// Settings that determine the Lambda function that Amazon Lex uses for processing user responses.
    #[derive(Clone, Debug, Default)]
    pub struct DialogCodeHookSetting {
        /// Enables the dialog code hook so that it processes user requests.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for DialogCodeHookSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// Determines if a Lambda function should be invoked for a specific intent.
    #[derive(Clone, Debug, Default)]
    pub struct FulfillmentCodeHookSetting {
        /// Indicates whether a Lambda function should be invoked to fulfill a specific intent.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// Provides settings for update messages sent to the user for long-running Lambda fulfillment functions.
        pub fulfillment_updates_specification: Option<Value<FulfillmentUpdatesSpecification>>,
        /// Determines whether the fulfillment code hook is used. When `active` is false, the code hook doesn't run.
        pub is_active: Option<Value<bool>>,
        /// Provides settings for messages sent to the user for after the Lambda fulfillment function completes.
        pub post_fulfillment_status_specification: Option<Value<PostFulfillmentStatusSpecification>>,
    }

    impl Lower for FulfillmentCodeHookSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("FulfillmentUpdatesSpecification", self.fulfillment_updates_specification);
            to.set("IsActive", self.is_active);
            to.set("PostFulfillmentStatusSpecification", self.post_fulfillment_status_specification);
        }
    }

    /// Provides information for updating the user on the progress of fulfilling an intent.
    #[derive(Clone, Debug, Default)]
    pub struct FulfillmentUpdatesSpecification {
        /// Determines whether fulfillment updates are sent to the user. When this field is true, updates are sent.
        ///
        /// Required.
        pub active: Option<Value<bool>>,
        /// Provides configuration information for the message sent to users when the fulfillment Lambda functions starts
        /// running.
        pub start_response: Option<Value<FulfillmentStartResponseSpecification>>,
        /// The length of time that the fulfillment Lambda function should run before it times out.
        ///
        /// 1 to 900.
        pub timeout_in_seconds: Option<Value<i64>>,
        /// Provides configuration information for messages sent periodically to the user while the fulfillment Lambda
        /// function is running.
        pub update_response: Option<Value<FulfillmentUpdateResponseSpecification>>,
    }

    impl Lower for FulfillmentUpdatesSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Active", self.active);
            to.set("StartResponse", self.start_response);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
            to.set("UpdateResponse", self.update_response);
        }
    }

    /// Provides settings for a message that is sent to the user when a fulfillment Lambda function starts running.
    #[derive(Clone, Debug, Default)]
    pub struct FulfillmentStartResponseSpecification {
        /// Determines whether the user can interrupt the start message while it is playing.
        pub allow_interrupt: Option<Value<bool>>,
        /// The delay between when the Lambda fulfillment function starts running and the start message is played.
        ///
        /// Required. 1 to 900.
        pub delay_in_seconds: Option<Value<i64>>,
        /// 1 - 5 message groups that contain start messages. Amazon Lex chooses one of the messages to play to the user.
        ///
        /// Required. 1 to 5 items.
        pub message_groups: Option<Value<Vec<MessageGroup>>>,
    }

    impl Lower for FulfillmentStartResponseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("DelayInSeconds", self.delay_in_seconds);
            to.set("MessageGroups", self.message_groups);
        }
    }

    /// Provides one or more messages that Amazon Lex should send to the user.
    #[derive(Clone, Debug, Default)]
    pub struct MessageGroup {
        /// The primary message that Amazon Lex should send to the user.
        ///
        /// Required.
        pub message: Option<Value<Message>>,
        /// Message variations to send to the user. When variations are defined, Amazon Lex chooses the primary message or
        /// one of the variations to send to the user.
        ///
        /// At most 2 items.
        pub variations: Option<Value<Vec<Message>>>,
    }

    impl Lower for MessageGroup {
        fn fields(self, to: &mut Fields) {
            to.set("Message", self.message);
            to.set("Variations", self.variations);
        }
    }

    /// The object that provides message text and its type.
    #[derive(Clone, Debug, Default)]
    pub struct Message {
        /// A message in a custom format defined by the client application.
        pub custom_payload: Option<Value<CustomPayload>>,
        /// A message that defines a response card that the client application can show to the user.
        pub image_response_card: Option<Value<ImageResponseCard>>,
        /// A message in plain text format.
        pub plain_text_message: Option<Value<PlainTextMessage>>,
        /// A message in Speech Synthesis Markup Language (SSML).
        pub ssml_message: Option<Value<SSMLMessage>>,
    }

    impl Lower for Message {
        fn fields(self, to: &mut Fields) {
            to.set("CustomPayload", self.custom_payload);
            to.set("ImageResponseCard", self.image_response_card);
            to.set("PlainTextMessage", self.plain_text_message);
            to.set("SSMLMessage", self.ssml_message);
        }
    }

    /// A custom response string that Amazon Lex sends to your application. You define the content and structure the
    /// string.
    #[derive(Clone, Debug, Default)]
    pub struct CustomPayload {
        /// The string that is sent to your application.
        ///
        /// Required. 1 to 1000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for CustomPayload {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// A card that is shown to the user by a messaging platform. You define the contents of the card, the card is
    /// displayed by the platform.
    #[derive(Clone, Debug, Default)]
    pub struct ImageResponseCard {
        /// A list of buttons that should be displayed on the response card. The arrangement of the buttons is determined by
        /// the platform that displays the button.
        ///
        /// At most 5 items.
        pub buttons: Option<Value<Vec<Button>>>,
        /// The URL of an image to display on the response card. The image URL must be publicly available so that the
        /// platform displaying the response card has access to the image.
        ///
        /// 1 to 250 characters.
        pub image_url: Option<Value<String>>,
        /// The subtitle to display on the response card. The format of the subtitle is determined by the platform
        /// displaying the response card.
        ///
        /// 1 to 250 characters.
        pub subtitle: Option<Value<String>>,
        /// The title to display on the response card. The format of the title is determined by the platform displaying the
        /// response card.
        ///
        /// Required. 1 to 250 characters.
        pub title: Option<Value<String>>,
    }

    impl Lower for ImageResponseCard {
        fn fields(self, to: &mut Fields) {
            to.set("Buttons", self.buttons);
            to.set("ImageUrl", self.image_url);
            to.set("Subtitle", self.subtitle);
            to.set("Title", self.title);
        }
    }

    /// Describes a button to use on a response card used to gather slot values from a user.
    #[derive(Clone, Debug, Default)]
    pub struct Button {
        /// The text that appears on the button. Use this to tell the user what value is returned when they choose this
        /// button.
        ///
        /// Required. 1 to 50 characters.
        pub text: Option<Value<String>>,
        /// The value returned to Amazon Lex when the user chooses this button. This must be one of the slot values
        /// configured for the slot.
        ///
        /// Required. 1 to 50 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Button {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
            to.set("Value", self.value);
        }
    }

    /// Defines an ASCII text message to send to the user.
    #[derive(Clone, Debug, Default)]
    pub struct PlainTextMessage {
        /// The message to send to the user.
        ///
        /// Required. 1 to 1000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PlainTextMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Defines a Speech Synthesis Markup Language (SSML) prompt.
    #[derive(Clone, Debug, Default)]
    pub struct SSMLMessage {
        /// The SSML text that defines the prompt.
        ///
        /// Required. 1 to 1000 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SSMLMessage {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Provides settings for a message that is sent periodically to the user while a fulfillment Lambda function is
    /// running.
    #[derive(Clone, Debug, Default)]
    pub struct FulfillmentUpdateResponseSpecification {
        /// Determines whether the user can interrupt an update message while it is playing.
        pub allow_interrupt: Option<Value<bool>>,
        /// The frequency that a message is sent to the user. When the period ends, Amazon Lex chooses a message from the
        /// message groups and plays it to the user.
        ///
        /// Required. 1 to 900.
        pub frequency_in_seconds: Option<Value<i64>>,
        /// 1 - 5 message groups that contain update messages. Amazon Lex chooses one of the messages to play to the user.
        ///
        /// Required. 1 to 5 items.
        pub message_groups: Option<Value<Vec<MessageGroup>>>,
    }

    impl Lower for FulfillmentUpdateResponseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("FrequencyInSeconds", self.frequency_in_seconds);
            to.set("MessageGroups", self.message_groups);
        }
    }

    /// Provides a setting that determines whether the post-fulfillment response is sent to the user. For more
    /// information, see.
    #[derive(Clone, Debug, Default)]
    pub struct PostFulfillmentStatusSpecification {
        /// A list of conditional branches to evaluate after the fulfillment code hook throws an exception or returns with
        /// the `State` field of the `Intent` object set to `Failed`.
        pub failure_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step the bot runs after the fulfillment code hook throws an exception or returns with the
        /// `State` field of the `Intent` object set to `Failed`.
        pub failure_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't successful.
        pub failure_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches to evaluate after the fulfillment code hook finishes successfully.
        pub success_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step in the conversation that Amazon Lex invokes when the fulfillment code hook completes
        /// successfully.
        pub success_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond when the fulfillment is successful.
        pub success_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches to evaluate if the fulfillment code hook times out.
        pub timeout_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot runs when the fulfillment code hook times out.
        pub timeout_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond when fulfillment isn't completed within the
        /// timeout period.
        pub timeout_response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for PostFulfillmentStatusSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("FailureConditional", self.failure_conditional);
            to.set("FailureNextStep", self.failure_next_step);
            to.set("FailureResponse", self.failure_response);
            to.set("SuccessConditional", self.success_conditional);
            to.set("SuccessNextStep", self.success_next_step);
            to.set("SuccessResponse", self.success_response);
            to.set("TimeoutConditional", self.timeout_conditional);
            to.set("TimeoutNextStep", self.timeout_next_step);
            to.set("TimeoutResponse", self.timeout_response);
        }
    }

    /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionalSpecification {
        /// A list of conditional branches. A conditional branch is made up of a condition, a response and a next step.
        ///
        /// Required. 1 to 4 items.
        pub conditional_branches: Option<Value<Vec<ConditionalBranch>>>,
        /// The conditional branch that should be followed when the conditions for other branches are not satisfied.
        ///
        /// Required.
        pub default_branch: Option<Value<DefaultConditionalBranch>>,
        /// Determines whether a conditional branch is active. When `IsActive` is false, the conditions are not evaluated.
        ///
        /// Required.
        pub is_active: Option<Value<bool>>,
    }

    impl Lower for ConditionalSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ConditionalBranches", self.conditional_branches);
            to.set("DefaultBranch", self.default_branch);
            to.set("IsActive", self.is_active);
        }
    }

    /// A set of actions that Amazon Lex should run if the condition is matched.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionalBranch {
        /// Contains the expression to evaluate. If the condition is true, the branch's actions are taken.
        ///
        /// Required.
        pub condition: Option<Value<Condition>>,
        /// The name of the branch.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The next step in the conversation.
        ///
        /// Required.
        pub next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        pub response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for ConditionalBranch {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("Name", self.name);
            to.set("NextStep", self.next_step);
            to.set("Response", self.response);
        }
    }

    /// Provides an expression that evaluates to true or false.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// The expression string that is evaluated.
        ///
        /// Required. 1 to 1024 characters.
        pub expression_string: Option<Value<String>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("ExpressionString", self.expression_string);
        }
    }

    /// The current state of the conversation with the user.
    #[derive(Clone, Debug, Default)]
    pub struct DialogState {
        /// Defines the action that the bot executes at runtime when the conversation reaches this step.
        pub dialog_action: Option<Value<DialogAction>>,
        /// Override settings to configure the intent state.
        pub intent: Option<Value<IntentOverride>>,
        /// Map of key/value pairs representing session-specific context information. It contains application information
        /// passed between Amazon Lex and a client application.
        pub session_attributes: Option<Value<Vec<SessionAttribute>>>,
    }

    impl Lower for DialogState {
        fn fields(self, to: &mut Fields) {
            to.set("DialogAction", self.dialog_action);
            to.set("Intent", self.intent);
            to.set("SessionAttributes", self.session_attributes);
        }
    }

    /// Defines the action that the bot executes at runtime when the conversation reaches this step.
    #[derive(Clone, Debug, Default)]
    pub struct DialogAction {
        /// If the dialog action is `ElicitSlot`, defines the slot to elicit from the user.
        ///
        /// 1 to 100 characters.
        pub slot_to_elicit: Option<Value<String>>,
        /// When true the next message for the intent is not used.
        pub suppress_next_message: Option<Value<bool>>,
        /// The action that the bot should execute.
        ///
        /// Required. One of `CloseIntent`, `ConfirmIntent`, `ElicitIntent`, `ElicitSlot`, `StartIntent`, `FulfillIntent`,
        /// `EndConversation`, `EvaluateConditional`, `InvokeDialogCodeHook`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DialogAction {
        fn fields(self, to: &mut Fields) {
            to.set("SlotToElicit", self.slot_to_elicit);
            to.set("SuppressNextMessage", self.suppress_next_message);
            to.set("Type", self.type_);
        }
    }

    /// Override settings to configure the intent state.
    #[derive(Clone, Debug, Default)]
    pub struct IntentOverride {
        /// The name of the intent. Only required when you're switching intents.
        ///
        /// 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// A map of all of the slot value overrides for the intent. The name of the slot maps to the value of the slot.
        pub slots: Option<Value<Vec<SlotValueOverrideMap>>>,
    }

    impl Lower for IntentOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Slots", self.slots);
        }
    }

    /// Maps a slot name to the SlotValueOverride object.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValueOverrideMap {
        /// The name of the slot.
        ///
        /// 1 to 100 characters.
        pub slot_name: Option<Value<String>>,
        /// The SlotValueOverride object to which the slot name will be mapped.
        pub slot_value_override: Option<Value<SlotValueOverride>>,
    }

    impl Lower for SlotValueOverrideMap {
        fn fields(self, to: &mut Fields) {
            to.set("SlotName", self.slot_name);
            to.set("SlotValueOverride", self.slot_value_override);
        }
    }

    /// The slot values that Amazon Lex uses when it sets slot values in a dialog step.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValueOverride {
        /// When the shape value is `List`, it indicates that the `values` field contains a list of slot values.
        ///
        /// One of `Scalar`, `List`.
        pub shape: Option<Value<String>>,
        /// The current value of the slot.
        pub value: Option<Value<SlotValue>>,
        /// A list of one or more values that the user provided for the slot. For example, for a slot that elicits pizza
        /// toppings, the values might be "pepperoni" and "pineapple.".
        pub values: Option<Value<Vec<SlotValueOverride>>>,
    }

    impl Lower for SlotValueOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Shape", self.shape);
            to.set("Value", self.value);
            to.set("Values", self.values);
        }
    }

    /// The value to set in a slot.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValue {
        /// The value that Amazon Lex determines for the slot. The actual value depends on the setting of the value
        /// selection strategy for the bot.
        ///
        /// 1 to 202 characters.
        pub interpreted_value: Option<Value<String>>,
    }

    impl Lower for SlotValue {
        fn fields(self, to: &mut Fields) {
            to.set("InterpretedValue", self.interpreted_value);
        }
    }

    /// A key/value pair representing session-specific context information. It contains application information passed
    /// between Amazon Lex V2 and a client application.
    #[derive(Clone, Debug, Default)]
    pub struct SessionAttribute {
        /// The name of the session attribute.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The session-specific context information for the session attribute.
        ///
        /// 0 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SessionAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
    #[derive(Clone, Debug, Default)]
    pub struct ResponseSpecification {
        /// Indicates whether the user can interrupt a speech response from Amazon Lex.
        pub allow_interrupt: Option<Value<bool>>,
        /// A collection of responses that Amazon Lex can send to the user. Amazon Lex chooses the actual response to send
        /// at runtime.
        ///
        /// Required. 1 to 5 items.
        pub message_groups_list: Option<Value<Vec<MessageGroup>>>,
    }

    impl Lower for ResponseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("MessageGroupsList", self.message_groups_list);
        }
    }

    /// A set of actions that Amazon Lex should run if none of the other conditions are met.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultConditionalBranch {
        /// The next step in the conversation.
        pub next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        pub response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for DefaultConditionalBranch {
        fn fields(self, to: &mut Fields) {
            to.set("NextStep", self.next_step);
            to.set("Response", self.response);
        }
    }

    /// Configuration setting for a response sent to the user before Amazon Lex starts eliciting slots.
    #[derive(Clone, Debug, Default)]
    pub struct InitialResponseSetting {
        /// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
        pub code_hook: Option<Value<DialogCodeHookInvocationSetting>>,
        /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list.
        pub conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        pub initial_response: Option<Value<ResponseSpecification>>,
        /// The next step in the conversation.
        pub next_step: Option<Value<DialogState>>,
    }

    impl Lower for InitialResponseSetting {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHook", self.code_hook);
            to.set("Conditional", self.conditional);
            to.set("InitialResponse", self.initial_response);
            to.set("NextStep", self.next_step);
        }
    }

    /// Settings that specify the dialog code hook that is called by Amazon Lex at a step of the conversation.
    #[derive(Clone, Debug, Default)]
    pub struct DialogCodeHookInvocationSetting {
        /// Indicates whether a Lambda function should be invoked for the dialog.
        ///
        /// Required.
        pub enable_code_hook_invocation: Option<Value<bool>>,
        /// A label that indicates the dialog step from which the dialog code hook is happening.
        ///
        /// 1 to 100 characters.
        pub invocation_label: Option<Value<String>>,
        /// Determines whether a dialog code hook is used when the intent is activated.
        ///
        /// Required.
        pub is_active: Option<Value<bool>>,
        /// Contains the responses and actions that Amazon Lex takes after the Lambda function is complete.
        ///
        /// Required.
        pub post_code_hook_specification: Option<Value<PostDialogCodeHookInvocationSpecification>>,
    }

    impl Lower for DialogCodeHookInvocationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("EnableCodeHookInvocation", self.enable_code_hook_invocation);
            to.set("InvocationLabel", self.invocation_label);
            to.set("IsActive", self.is_active);
            to.set("PostCodeHookSpecification", self.post_code_hook_specification);
        }
    }

    /// Specifies next steps to run after the dialog code hook finishes.
    #[derive(Clone, Debug, Default)]
    pub struct PostDialogCodeHookInvocationSpecification {
        /// A list of conditional branches to evaluate after the dialog code hook throws an exception or returns with the
        /// `State` field of the `Intent` object set to `Failed`.
        pub failure_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step the bot runs after the dialog code hook throws an exception or returns with the `State`
        /// field of the `Intent` object set to `Failed`.
        pub failure_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the code hook fails.
        pub failure_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches to evaluate after the dialog code hook finishes successfully.
        pub success_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifics the next step the bot runs after the dialog code hook finishes successfully.
        pub success_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond when the code hook succeeds.
        pub success_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches to evaluate if the code hook times out.
        pub timeout_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot runs when the code hook times out.
        pub timeout_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond to the user input when the code hook times
        /// out.
        pub timeout_response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for PostDialogCodeHookInvocationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("FailureConditional", self.failure_conditional);
            to.set("FailureNextStep", self.failure_next_step);
            to.set("FailureResponse", self.failure_response);
            to.set("SuccessConditional", self.success_conditional);
            to.set("SuccessNextStep", self.success_next_step);
            to.set("SuccessResponse", self.success_response);
            to.set("TimeoutConditional", self.timeout_conditional);
            to.set("TimeoutNextStep", self.timeout_next_step);
            to.set("TimeoutResponse", self.timeout_response);
        }
    }

    /// A context that must be active for an intent to be selected by Amazon Lex.
    #[derive(Clone, Debug, Default)]
    pub struct InputContext {
        /// The name of the context.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for InputContext {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Provides a statement the Amazon Lex conveys to the user when the intent is successfully fulfilled.
    #[derive(Clone, Debug, Default)]
    pub struct IntentClosingSetting {
        /// The response that Amazon Lex sends to the user when the intent is complete.
        pub closing_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches associated with the intent's closing response. These branches are executed when
        /// the `nextStep` attribute is set to `EvalutateConditional`.
        pub conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies whether an intent's closing response is used. When this field is false, the closing response isn't
        /// sent to the user.
        pub is_active: Option<Value<bool>>,
        /// Specifies the next step that the bot executes after playing the intent's closing response.
        pub next_step: Option<Value<DialogState>>,
    }

    impl Lower for IntentClosingSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ClosingResponse", self.closing_response);
            to.set("Conditional", self.conditional);
            to.set("IsActive", self.is_active);
            to.set("NextStep", self.next_step);
        }
    }

    /// Provides a prompt for making sure that the user is ready for the intent to be fulfilled.
    #[derive(Clone, Debug, Default)]
    pub struct IntentConfirmationSetting {
        /// The `DialogCodeHookInvocationSetting` object associated with intent's confirmation step.
        pub code_hook: Option<Value<DialogCodeHookInvocationSetting>>,
        /// A list of conditional branches to evaluate after the intent is closed.
        pub confirmation_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot executes when the customer confirms the intent.
        pub confirmation_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        pub confirmation_response: Option<Value<ResponseSpecification>>,
        /// A list of conditional branches to evaluate after the intent is declined.
        pub declination_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot executes when the customer declines the intent.
        pub declination_next_step: Option<Value<DialogState>>,
        /// When the user answers "no" to the question defined in `promptSpecification`, Amazon Lex responds with this
        /// response to acknowledge that the intent was canceled.
        pub declination_response: Option<Value<ResponseSpecification>>,
        /// The `DialogCodeHookInvocationSetting` used when the code hook is invoked during confirmation prompt retries.
        pub elicitation_code_hook: Option<Value<ElicitationCodeHookInvocationSetting>>,
        /// Provides a list of conditional branches. Branches are evaluated in the order that they are entered in the list.
        pub failure_conditional: Option<Value<ConditionalSpecification>>,
        /// The next step to take in the conversation if the confirmation step fails.
        pub failure_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the intent confirmation
        /// fails.
        pub failure_response: Option<Value<ResponseSpecification>>,
        /// Specifies whether the intent's confirmation is sent to the user. When this field is false, confirmation and
        /// declination responses aren't sent.
        pub is_active: Option<Value<bool>>,
        /// Prompts the user to confirm the intent. This question should have a yes or no answer.
        ///
        /// Required.
        pub prompt_specification: Option<Value<PromptSpecification>>,
    }

    impl Lower for IntentConfirmationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHook", self.code_hook);
            to.set("ConfirmationConditional", self.confirmation_conditional);
            to.set("ConfirmationNextStep", self.confirmation_next_step);
            to.set("ConfirmationResponse", self.confirmation_response);
            to.set("DeclinationConditional", self.declination_conditional);
            to.set("DeclinationNextStep", self.declination_next_step);
            to.set("DeclinationResponse", self.declination_response);
            to.set("ElicitationCodeHook", self.elicitation_code_hook);
            to.set("FailureConditional", self.failure_conditional);
            to.set("FailureNextStep", self.failure_next_step);
            to.set("FailureResponse", self.failure_response);
            to.set("IsActive", self.is_active);
            to.set("PromptSpecification", self.prompt_specification);
        }
    }

    /// Settings that specify the dialog code hook that is called by Amazon Lex between eliciting slot values.
    #[derive(Clone, Debug, Default)]
    pub struct ElicitationCodeHookInvocationSetting {
        /// Indicates whether a Lambda function should be invoked for the dialog.
        ///
        /// Required.
        pub enable_code_hook_invocation: Option<Value<bool>>,
        /// A label that indicates the dialog step from which the dialog code hook is happening.
        ///
        /// 1 to 100 characters.
        pub invocation_label: Option<Value<String>>,
    }

    impl Lower for ElicitationCodeHookInvocationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("EnableCodeHookInvocation", self.enable_code_hook_invocation);
            to.set("InvocationLabel", self.invocation_label);
        }
    }

    /// Specifies a list of message groups that Amazon Lex sends to a user to elicit a response.
    #[derive(Clone, Debug, Default)]
    pub struct PromptSpecification {
        /// Indicates whether the user can interrupt a speech prompt from the bot.
        pub allow_interrupt: Option<Value<bool>>,
        /// The maximum number of times the bot tries to elicit a response from the user using this prompt.
        ///
        /// Required. 0 to 5.
        pub max_retries: Option<Value<i64>>,
        /// A collection of messages that Amazon Lex can send to the user. Amazon Lex chooses the actual message to send at
        /// runtime.
        ///
        /// Required. 1 to 5 items.
        pub message_groups_list: Option<Value<Vec<MessageGroup>>>,
        /// Indicates how a message is selected from a message group among retries.
        ///
        /// One of `Random`, `Ordered`.
        pub message_selection_strategy: Option<Value<String>>,
        /// Specifies the advanced settings on each attempt of the prompt.
        pub prompt_attempts_specification: Option<Value<BTreeMap<String, PromptAttemptSpecification>>>,
    }

    impl Lower for PromptSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("MaxRetries", self.max_retries);
            to.set("MessageGroupsList", self.message_groups_list);
            to.set("MessageSelectionStrategy", self.message_selection_strategy);
            to.set("PromptAttemptsSpecification", self.prompt_attempts_specification);
        }
    }

    /// Specifies the settings on a prompt attempt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptAttemptSpecification {
        /// Indicates whether the user can interrupt a speech prompt attempt from the bot.
        pub allow_interrupt: Option<Value<bool>>,
        /// Indicates the allowed input types of the prompt attempt.
        ///
        /// Required.
        pub allowed_input_types: Option<Value<AllowedInputTypes>>,
        /// Specifies the settings on audio and DTMF input.
        pub audio_and_dtmf_input_specification: Option<Value<AudioAndDTMFInputSpecification>>,
        /// Specifies the settings on text input.
        pub text_input_specification: Option<Value<TextInputSpecification>>,
    }

    impl Lower for PromptAttemptSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("AllowedInputTypes", self.allowed_input_types);
            to.set("AudioAndDTMFInputSpecification", self.audio_and_dtmf_input_specification);
            to.set("TextInputSpecification", self.text_input_specification);
        }
    }

    /// Specifies the allowed input types.
    #[derive(Clone, Debug, Default)]
    pub struct AllowedInputTypes {
        /// Indicates whether audio input is allowed.
        ///
        /// Required.
        pub allow_audio_input: Option<Value<bool>>,
        /// Indicates whether DTMF input is allowed.
        ///
        /// Required.
        pub allow_dtmf_input: Option<Value<bool>>,
    }

    impl Lower for AllowedInputTypes {
        fn fields(self, to: &mut Fields) {
            to.set("AllowAudioInput", self.allow_audio_input);
            to.set("AllowDTMFInput", self.allow_dtmf_input);
        }
    }

    /// Specifies the audio and DTMF input specification.
    #[derive(Clone, Debug, Default)]
    pub struct AudioAndDTMFInputSpecification {
        /// Specifies the settings on audio input.
        pub audio_specification: Option<Value<AudioSpecification>>,
        /// Specifies the settings on DTMF input.
        pub dtmf_specification: Option<Value<DTMFSpecification>>,
        /// Time for which a bot waits before assuming that the customer isn't going to speak or press a key. This timeout
        /// is shared between Audio and DTMF inputs.
        ///
        /// Required. At least 1.
        pub start_timeout_ms: Option<Value<i64>>,
    }

    impl Lower for AudioAndDTMFInputSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AudioSpecification", self.audio_specification);
            to.set("DTMFSpecification", self.dtmf_specification);
            to.set("StartTimeoutMs", self.start_timeout_ms);
        }
    }

    /// Specifies the audio input specifications.
    #[derive(Clone, Debug, Default)]
    pub struct AudioSpecification {
        /// Time for which a bot waits after the customer stops speaking to assume the utterance is finished.
        ///
        /// Required. At least 1.
        pub end_timeout_ms: Option<Value<i64>>,
        /// Time for how long Amazon Lex waits before speech input is truncated and the speech is returned to application.
        ///
        /// Required. At least 1.
        pub max_length_ms: Option<Value<i64>>,
    }

    impl Lower for AudioSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("EndTimeoutMs", self.end_timeout_ms);
            to.set("MaxLengthMs", self.max_length_ms);
        }
    }

    /// Specifies the DTMF input specifications.
    #[derive(Clone, Debug, Default)]
    pub struct DTMFSpecification {
        /// The DTMF character that clears the accumulated DTMF digits and immediately ends the input.
        ///
        /// Required.
        pub deletion_character: Option<Value<String>>,
        /// The DTMF character that immediately ends input. If the user does not press this character, the input ends after
        /// the end timeout.
        ///
        /// Required.
        pub end_character: Option<Value<String>>,
        /// How long the bot should wait after the last DTMF character input before assuming that the input has concluded.
        ///
        /// Required. At least 1.
        pub end_timeout_ms: Option<Value<i64>>,
        /// The maximum number of DTMF digits allowed in an utterance.
        ///
        /// Required. 1 to 1024.
        pub max_length: Option<Value<i64>>,
    }

    impl Lower for DTMFSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DeletionCharacter", self.deletion_character);
            to.set("EndCharacter", self.end_character);
            to.set("EndTimeoutMs", self.end_timeout_ms);
            to.set("MaxLength", self.max_length);
        }
    }

    /// Specifies the text input specifications.
    #[derive(Clone, Debug, Default)]
    pub struct TextInputSpecification {
        /// Time for which a bot waits before re-prompting a customer for text input.
        ///
        /// Required. At least 1.
        pub start_timeout_ms: Option<Value<i64>>,
    }

    impl Lower for TextInputSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("StartTimeoutMs", self.start_timeout_ms);
        }
    }

    /// Provides configuration information for the `AMAZON.KendraSearchIntent` intent. When you use this intent, Amazon
    /// Lex searches the specified Amazon Kendra index and returns documents from the index that match the user's
    /// utterance.
    #[derive(Clone, Debug, Default)]
    pub struct KendraConfiguration {
        /// The Amazon Resource Name (ARN) of the Amazon Kendra index that you want the `AMAZON.KendraSearchIntent` intent
        /// to search.
        ///
        /// Required. 32 to 2048 characters.
        pub kendra_index: Option<Value<String>>,
        /// A query filter that Amazon Lex sends to Amazon Kendra to filter the response from a query. The filter is in the
        /// format defined by Amazon Kendra.
        ///
        /// 1 to 5000 characters.
        pub query_filter_string: Option<Value<String>>,
        /// Determines whether the `AMAZON.KendraSearchIntent` intent uses a custom query string to query the Amazon Kendra
        /// index.
        pub query_filter_string_enabled: Option<Value<bool>>,
    }

    impl Lower for KendraConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KendraIndex", self.kendra_index);
            to.set("QueryFilterString", self.query_filter_string);
            to.set("QueryFilterStringEnabled", self.query_filter_string_enabled);
        }
    }

    /// Describes a session context that is activated when an intent is fulfilled.
    #[derive(Clone, Debug, Default)]
    pub struct OutputContext {
        /// The name of the output context.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The amount of time, in seconds, that the output context should remain active. The time is figured from the first
        /// time the context is sent to the user.
        ///
        /// Required. 5 to 86400.
        pub time_to_live_in_seconds: Option<Value<i64>>,
        /// The number of conversation turns that the output context should remain active. The number of turns is counted
        /// from the first time that the context is sent to the user.
        ///
        /// Required. 1 to 20.
        pub turns_to_live: Option<Value<i64>>,
    }

    impl Lower for OutputContext {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("TimeToLiveInSeconds", self.time_to_live_in_seconds);
            to.set("TurnsToLive", self.turns_to_live);
        }
    }

    /// `QInConnectIntentConfiguration` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct QInConnectIntentConfiguration {
        pub q_in_connect_assistant_configuration: Option<Value<QInConnectAssistantConfiguration>>,
    }

    impl Lower for QInConnectIntentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QInConnectAssistantConfiguration", self.q_in_connect_assistant_configuration);
        }
    }

    /// `QInConnectAssistantConfiguration` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct QInConnectAssistantConfiguration {
        /// Required. 1 to 200 characters.
        pub assistant_arn: Option<Value<String>>,
    }

    impl Lower for QInConnectAssistantConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssistantArn", self.assistant_arn);
        }
    }

    /// Details about the the configuration of the built-in `Amazon.QnAIntent`.
    #[derive(Clone, Debug, Default)]
    pub struct QnAIntentConfiguration {
        /// Required.
        pub bedrock_model_configuration: Option<Value<BedrockModelSpecification>>,
        /// Contains details about the configuration of the data source used for the `AMAZON.QnAIntent`.
        ///
        /// Required.
        pub data_source_configuration: Option<Value<DataSourceConfiguration>>,
    }

    impl Lower for QnAIntentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockModelConfiguration", self.bedrock_model_configuration);
            to.set("DataSourceConfiguration", self.data_source_configuration);
        }
    }

    /// Contains details about the configuration of the knowledge store used for the `AMAZON.QnAIntent`. You must have
    /// already created the knowledge store and indexed the documents within it.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfiguration {
        /// Contains details about the configuration of the Amazon Bedrock knowledge base used for the `AMAZON.QnAIntent`.
        pub bedrock_knowledge_store_configuration: Option<Value<BedrockKnowledgeStoreConfiguration>>,
        /// Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`.
        pub kendra_configuration: Option<Value<QnAKendraConfiguration>>,
        /// Contains details about the configuration of the Amazon OpenSearch Service database used for the
        /// `AMAZON.QnAIntent`.
        pub opensearch_configuration: Option<Value<OpensearchConfiguration>>,
    }

    impl Lower for DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockKnowledgeStoreConfiguration", self.bedrock_knowledge_store_configuration);
            to.set("KendraConfiguration", self.kendra_configuration);
            to.set("OpensearchConfiguration", self.opensearch_configuration);
        }
    }

    /// Contains details about the configuration of a Amazon Bedrock knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockKnowledgeStoreConfiguration {
        pub bkb_exact_response_fields: Option<Value<BKBExactResponseFields>>,
        /// The base ARN of the knowledge base used.
        ///
        /// 1 to 5000 characters.
        pub bedrock_knowledge_base_arn: Option<Value<String>>,
        /// Specifies whether to return an exact response, or to return an answer generated by the model, using the fields
        /// you specify from the database.
        pub exact_response: Option<Value<bool>>,
    }

    impl Lower for BedrockKnowledgeStoreConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BKBExactResponseFields", self.bkb_exact_response_fields);
            to.set("BedrockKnowledgeBaseArn", self.bedrock_knowledge_base_arn);
            to.set("ExactResponse", self.exact_response);
        }
    }

    /// `BKBExactResponseFields` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BKBExactResponseFields {
        /// 1 to 5000 characters.
        pub answer_field: Option<Value<String>>,
    }

    impl Lower for BKBExactResponseFields {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerField", self.answer_field);
        }
    }

    /// Contains details about the configuration of the Amazon Kendra index used for the `AMAZON.QnAIntent`.
    #[derive(Clone, Debug, Default)]
    pub struct QnAKendraConfiguration {
        /// Specifies whether to return an exact response from the Amazon Kendra index or to let the Amazon Bedrock model
        /// you select generate a response based on the results.
        ///
        /// Required.
        pub exact_response: Option<Value<bool>>,
        /// The ARN of the Amazon Kendra index to use.
        ///
        /// Required. 1 to 5000 characters.
        pub kendra_index: Option<Value<String>>,
        /// Contains the Amazon Kendra filter string to use if enabled. For more information on the Amazon Kendra search
        /// filter JSON format, see Using document attributes to filter search results.
        ///
        /// 1 to 5000 characters.
        pub query_filter_string: Option<Value<String>>,
        /// Specifies whether to enable an Amazon Kendra filter string or not.
        ///
        /// Required.
        pub query_filter_string_enabled: Option<Value<bool>>,
    }

    impl Lower for QnAKendraConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExactResponse", self.exact_response);
            to.set("KendraIndex", self.kendra_index);
            to.set("QueryFilterString", self.query_filter_string);
            to.set("QueryFilterStringEnabled", self.query_filter_string_enabled);
        }
    }

    /// Contains details about the configuration of the Amazon OpenSearch Service database used for the
    /// `AMAZON.QnAIntent`.
    #[derive(Clone, Debug, Default)]
    pub struct OpensearchConfiguration {
        /// The endpoint of the Amazon OpenSearch Service domain.
        ///
        /// 1 to 5000 characters.
        pub domain_endpoint: Option<Value<String>>,
        /// Specifies whether to return an exact response or to return an answer generated by the model using the fields you
        /// specify from the database.
        pub exact_response: Option<Value<bool>>,
        /// Contains the names of the fields used for an exact response to the user.
        pub exact_response_fields: Option<Value<ExactResponseFields>>,
        /// Contains a list of fields from the Amazon OpenSearch Service that the model can use to generate the answer to
        /// the query.
        pub include_fields: Option<Value<Vec<String>>>,
        /// The name of the Amazon OpenSearch Service index.
        ///
        /// 1 to 5000 characters.
        pub index_name: Option<Value<String>>,
    }

    impl Lower for OpensearchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DomainEndpoint", self.domain_endpoint);
            to.set("ExactResponse", self.exact_response);
            to.set("ExactResponseFields", self.exact_response_fields);
            to.set("IncludeFields", self.include_fields);
            to.set("IndexName", self.index_name);
        }
    }

    /// Contains the names of the fields used for an exact response to the user.
    #[derive(Clone, Debug, Default)]
    pub struct ExactResponseFields {
        /// The name of the field that contains the answer to the query made to the OpenSearch Service database.
        ///
        /// 1 to 5000 characters.
        pub answer_field: Option<Value<String>>,
        /// The name of the field that contains the query made to the OpenSearch Service database.
        ///
        /// 1 to 5000 characters.
        pub question_field: Option<Value<String>>,
    }

    impl Lower for ExactResponseFields {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerField", self.answer_field);
            to.set("QuestionField", self.question_field);
        }
    }

    /// A sample utterance that invokes an intent or respond to a slot elicitation prompt.
    #[derive(Clone, Debug, Default)]
    pub struct SampleUtterance {
        /// A sample utterance that invokes an intent or respond to a slot elicitation prompt.
        ///
        /// Required.
        pub utterance: Option<Value<String>>,
    }

    impl Lower for SampleUtterance {
        fn fields(self, to: &mut Fields) {
            to.set("Utterance", self.utterance);
        }
    }

    /// Sets the priority that Amazon Lex should use when eliciting slot values from a user.
    #[derive(Clone, Debug, Default)]
    pub struct SlotPriority {
        /// The priority that Amazon Lex should apply to the slot.
        ///
        /// Required. 0 to 100.
        pub priority: Option<Value<i64>>,
        /// The name of the slot.
        ///
        /// Required. 1 to 100 characters.
        pub slot_name: Option<Value<String>>,
    }

    impl Lower for SlotPriority {
        fn fields(self, to: &mut Fields) {
            to.set("Priority", self.priority);
            to.set("SlotName", self.slot_name);
        }
    }

    /// Specifies the definition of a slot. Amazon Lex elicits slot values from uses to fulfill the user's intent.
    #[derive(Clone, Debug, Default)]
    pub struct Slot {
        /// The description of the slot.
        ///
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether a slot can return multiple values.
        pub multiple_values_setting: Option<Value<MultipleValuesSetting>>,
        /// The name given to the slot.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// Determines whether the contents of the slot are obfuscated in Amazon CloudWatch Logs logs. Use obfuscated slots
        /// to protect information such as personally identifiable information (PII) in logs.
        pub obfuscation_setting: Option<Value<ObfuscationSetting>>,
        /// The name of the slot type that this slot is based on. The slot type defines the acceptable values for the slot.
        ///
        /// Required.
        pub slot_type_name: Option<Value<String>>,
        pub sub_slot_setting: Option<Value<SubSlotSetting>>,
        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to
        /// one of the following values.
        ///
        /// Required.
        pub value_elicitation_setting: Option<Value<SlotValueElicitationSetting>>,
    }

    impl Lower for Slot {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MultipleValuesSetting", self.multiple_values_setting);
            to.set("Name", self.name);
            to.set("ObfuscationSetting", self.obfuscation_setting);
            to.set("SlotTypeName", self.slot_type_name);
            to.set("SubSlotSetting", self.sub_slot_setting);
            to.set("ValueElicitationSetting", self.value_elicitation_setting);
        }
    }

    /// Indicates whether a slot can return multiple values.
    #[derive(Clone, Debug, Default)]
    pub struct MultipleValuesSetting {
        /// Indicates whether a slot can return multiple values. When `true`, the slot may return more than one value in a
        /// response.
        pub allow_multiple_values: Option<Value<bool>>,
    }

    impl Lower for MultipleValuesSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AllowMultipleValues", self.allow_multiple_values);
        }
    }

    /// Determines whether Amazon Lex obscures slot values in conversation logs.
    #[derive(Clone, Debug, Default)]
    pub struct ObfuscationSetting {
        /// Value that determines whether Amazon Lex obscures slot values in conversation logs. The default is to obscure
        /// the values.
        ///
        /// Required. One of `None`, `DefaultObfuscation`.
        pub obfuscation_setting_type: Option<Value<String>>,
    }

    impl Lower for ObfuscationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ObfuscationSettingType", self.obfuscation_setting_type);
        }
    }

    /// Specifications for the constituent sub slots and the expression for the composite slot.
    #[derive(Clone, Debug, Default)]
    pub struct SubSlotSetting {
        /// The expression text for defining the constituent sub slots in the composite slot using logical AND and OR
        /// operators.
        ///
        /// 1 to 1000 characters.
        pub expression: Option<Value<String>>,
        /// Specifications for the constituent sub slots of a composite slot.
        pub slot_specifications: Option<Value<BTreeMap<String, Specifications>>>,
    }

    impl Lower for SubSlotSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("SlotSpecifications", self.slot_specifications);
        }
    }

    /// Subslot specifications.
    #[derive(Clone, Debug, Default)]
    pub struct Specifications {
        /// The unique identifier assigned to the slot type.
        ///
        /// 1 to 25 characters.
        pub slot_type_id: Option<Value<String>>,
        pub slot_type_name: Option<Value<String>>,
        /// Specifies the elicitation setting details for constituent sub slots of a composite slot.
        ///
        /// Required.
        pub value_elicitation_setting: Option<Value<SubSlotValueElicitationSetting>>,
    }

    impl Lower for Specifications {
        fn fields(self, to: &mut Fields) {
            to.set("SlotTypeId", self.slot_type_id);
            to.set("SlotTypeName", self.slot_type_name);
            to.set("ValueElicitationSetting", self.value_elicitation_setting);
        }
    }

    /// Subslot elicitation settings.
    #[derive(Clone, Debug, Default)]
    pub struct SubSlotValueElicitationSetting {
        pub default_value_specification: Option<Value<SlotDefaultValueSpecification>>,
        pub prompt_specification: Option<Value<PromptSpecification>>,
        /// If you know a specific pattern that users might respond to an Amazon Lex request for a sub slot value, you can
        /// provide those utterances to improve accuracy.
        pub sample_utterances: Option<Value<Vec<SampleUtterance>>>,
        pub wait_and_continue_specification: Option<Value<WaitAndContinueSpecification>>,
    }

    impl Lower for SubSlotValueElicitationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValueSpecification", self.default_value_specification);
            to.set("PromptSpecification", self.prompt_specification);
            to.set("SampleUtterances", self.sample_utterances);
            to.set("WaitAndContinueSpecification", self.wait_and_continue_specification);
        }
    }

    /// The default value to use when a user doesn't provide a value for a slot.
    #[derive(Clone, Debug, Default)]
    pub struct SlotDefaultValueSpecification {
        /// A list of default values. Amazon Lex chooses the default value to use in the order that they are presented in
        /// the list.
        ///
        /// Required. At most 10 items.
        pub default_value_list: Option<Value<Vec<SlotDefaultValue>>>,
    }

    impl Lower for SlotDefaultValueSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValueList", self.default_value_list);
        }
    }

    /// Specifies the default value to use when a user doesn't provide a value for a slot.
    #[derive(Clone, Debug, Default)]
    pub struct SlotDefaultValue {
        /// The default value to use when a user doesn't provide a value for a slot.
        ///
        /// Required. 1 to 202 characters.
        pub default_value: Option<Value<String>>,
    }

    impl Lower for SlotDefaultValue {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
        }
    }

    /// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
    #[derive(Clone, Debug, Default)]
    pub struct WaitAndContinueSpecification {
        /// The response that Amazon Lex sends to indicate that the bot is ready to continue the conversation.
        ///
        /// Required.
        pub continue_response: Option<Value<ResponseSpecification>>,
        /// Specifies whether the bot will wait for a user to respond. When this field is false, wait and continue responses
        /// for a slot aren't used.
        pub is_active: Option<Value<bool>>,
        /// A response that Amazon Lex sends periodically to the user to indicate that the bot is still waiting for input
        /// from the user.
        pub still_waiting_response: Option<Value<StillWaitingResponseSpecification>>,
        /// The response that Amazon Lex sends to indicate that the bot is waiting for the conversation to continue.
        ///
        /// Required.
        pub waiting_response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for WaitAndContinueSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ContinueResponse", self.continue_response);
            to.set("IsActive", self.is_active);
            to.set("StillWaitingResponse", self.still_waiting_response);
            to.set("WaitingResponse", self.waiting_response);
        }
    }

    /// Defines the messages that Amazon Lex sends to a user to remind them that the bot is waiting for a response.
    #[derive(Clone, Debug, Default)]
    pub struct StillWaitingResponseSpecification {
        /// Indicates that the user can interrupt the response by speaking while the message is being played.
        pub allow_interrupt: Option<Value<bool>>,
        /// How often a message should be sent to the user. Minimum of 1 second, maximum of 5 minutes.
        ///
        /// Required. 1 to 300.
        pub frequency_in_seconds: Option<Value<i64>>,
        /// One or more message groups, each containing one or more messages, that define the prompts that Amazon Lex sends
        /// to the user.
        ///
        /// Required. 1 to 5 items.
        pub message_groups_list: Option<Value<Vec<MessageGroup>>>,
        /// If Amazon Lex waits longer than this length of time for a response, it will stop sending messages.
        ///
        /// Required. 1 to 900.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for StillWaitingResponseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllowInterrupt", self.allow_interrupt);
            to.set("FrequencyInSeconds", self.frequency_in_seconds);
            to.set("MessageGroupsList", self.message_groups_list);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// Specifies the elicitation setting details eliciting a slot.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValueElicitationSetting {
        /// A list of default values for a slot. Default values are used when Amazon Lex hasn't determined a value for a
        /// slot.
        pub default_value_specification: Option<Value<SlotDefaultValueSpecification>>,
        /// The prompt that Amazon Lex uses to elicit the slot value from the user.
        pub prompt_specification: Option<Value<PromptSpecification>>,
        /// If you know a specific pattern that users might respond to an Amazon Lex request for a slot value, you can
        /// provide those utterances to improve accuracy.
        pub sample_utterances: Option<Value<Vec<SampleUtterance>>>,
        /// Specifies the settings that Amazon Lex uses when a slot value is successfully entered by a user.
        pub slot_capture_setting: Option<Value<SlotCaptureSetting>>,
        /// Specifies whether the slot is required or optional.
        ///
        /// Required. One of `Required`, `Optional`.
        pub slot_constraint: Option<Value<String>>,
        /// Specifies the prompts that Amazon Lex uses while a bot is waiting for customer input.
        pub wait_and_continue_specification: Option<Value<WaitAndContinueSpecification>>,
    }

    impl Lower for SlotValueElicitationSetting {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValueSpecification", self.default_value_specification);
            to.set("PromptSpecification", self.prompt_specification);
            to.set("SampleUtterances", self.sample_utterances);
            to.set("SlotCaptureSetting", self.slot_capture_setting);
            to.set("SlotConstraint", self.slot_constraint);
            to.set("WaitAndContinueSpecification", self.wait_and_continue_specification);
        }
    }

    /// Settings used when Amazon Lex successfully captures a slot value from a user.
    #[derive(Clone, Debug, Default)]
    pub struct SlotCaptureSetting {
        /// A list of conditional branches to evaluate after the slot value is captured.
        pub capture_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot runs when the slot value is captured before the code hook times out.
        pub capture_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input.
        pub capture_response: Option<Value<ResponseSpecification>>,
        /// Code hook called after Amazon Lex successfully captures a slot value.
        pub code_hook: Option<Value<DialogCodeHookInvocationSetting>>,
        /// Code hook called when Amazon Lex doesn't capture a slot value.
        pub elicitation_code_hook: Option<Value<ElicitationCodeHookInvocationSetting>>,
        /// A list of conditional branches to evaluate when the slot value isn't captured.
        pub failure_conditional: Option<Value<ConditionalSpecification>>,
        /// Specifies the next step that the bot runs when the slot value code is not recognized.
        pub failure_next_step: Option<Value<DialogState>>,
        /// Specifies a list of message groups that Amazon Lex uses to respond the user input when the slot fails to be
        /// captured.
        pub failure_response: Option<Value<ResponseSpecification>>,
    }

    impl Lower for SlotCaptureSetting {
        fn fields(self, to: &mut Fields) {
            to.set("CaptureConditional", self.capture_conditional);
            to.set("CaptureNextStep", self.capture_next_step);
            to.set("CaptureResponse", self.capture_response);
            to.set("CodeHook", self.code_hook);
            to.set("ElicitationCodeHook", self.elicitation_code_hook);
            to.set("FailureConditional", self.failure_conditional);
            to.set("FailureNextStep", self.failure_next_step);
            to.set("FailureResponse", self.failure_response);
        }
    }

    /// Describes a slot type.
    #[derive(Clone, Debug, Default)]
    pub struct SlotType {
        pub composite_slot_type_setting: Option<Value<CompositeSlotTypeSetting>>,
        /// A description of the slot type. Use the description to help identify the slot type in lists.
        ///
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        /// Sets the type of external information used to create the slot type.
        pub external_source_setting: Option<Value<ExternalSourceSetting>>,
        /// The name of the slot type. A slot type name must be unique withing the account.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The built-in slot type used as a parent of this slot type. When you define a parent slot type, the new slot type
        /// has the configuration of the parent lot type.
        pub parent_slot_type_signature: Option<Value<String>>,
        /// A list of SlotTypeValue objects that defines the values that the slot type can take. Each value can have a list
        /// of synonyms, additional values that help train the machine learning model about the values that it resolves for
        /// the slot.
        ///
        /// At most 10000 items.
        pub slot_type_values: Option<Value<Vec<SlotTypeValue>>>,
        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to
        /// one of the following values.
        pub value_selection_setting: Option<Value<SlotValueSelectionSetting>>,
    }

    impl Lower for SlotType {
        fn fields(self, to: &mut Fields) {
            to.set("CompositeSlotTypeSetting", self.composite_slot_type_setting);
            to.set("Description", self.description);
            to.set("ExternalSourceSetting", self.external_source_setting);
            to.set("Name", self.name);
            to.set("ParentSlotTypeSignature", self.parent_slot_type_signature);
            to.set("SlotTypeValues", self.slot_type_values);
            to.set("ValueSelectionSetting", self.value_selection_setting);
        }
    }

    /// A composite slot is a combination of two or more slots that capture multiple pieces of information in a single
    /// user input.
    #[derive(Clone, Debug, Default)]
    pub struct CompositeSlotTypeSetting {
        /// Subslots in the composite slot.
        ///
        /// 1 to 6 items.
        pub sub_slots: Option<Value<Vec<SubSlotTypeComposition>>>,
    }

    impl Lower for CompositeSlotTypeSetting {
        fn fields(self, to: &mut Fields) {
            to.set("SubSlots", self.sub_slots);
        }
    }

    /// Subslot type composition.
    #[derive(Clone, Debug, Default)]
    pub struct SubSlotTypeComposition {
        /// Name of a constituent sub slot inside a composite slot.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The unique identifier assigned to a slot type. This refers to either a built-in slot type or the unique
        /// slotTypeId of a custom slot type.
        ///
        /// 1 to 25 characters.
        pub slot_type_id: Option<Value<String>>,
        pub slot_type_name: Option<Value<String>>,
    }

    impl Lower for SubSlotTypeComposition {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SlotTypeId", self.slot_type_id);
            to.set("SlotTypeName", self.slot_type_name);
        }
    }

    /// Provides information about the external source of the slot type's definition.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalSourceSetting {
        /// Settings required for a slot type based on a grammar that you provide.
        pub grammar_slot_type_setting: Option<Value<GrammarSlotTypeSetting>>,
    }

    impl Lower for ExternalSourceSetting {
        fn fields(self, to: &mut Fields) {
            to.set("GrammarSlotTypeSetting", self.grammar_slot_type_setting);
        }
    }

    /// Settings requried for a slot type based on a grammar that you provide.
    #[derive(Clone, Debug, Default)]
    pub struct GrammarSlotTypeSetting {
        /// The source of the grammar used to create the slot type.
        pub source: Option<Value<GrammarSlotTypeSource>>,
    }

    impl Lower for GrammarSlotTypeSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// Describes the Amazon S3 bucket name and location for the grammar that is the source for the slot type.
    #[derive(Clone, Debug, Default)]
    pub struct GrammarSlotTypeSource {
        /// The AWS key required to decrypt the contents of the grammar, if any.
        ///
        /// 20 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The name of the Amazon S3 bucket that contains the grammar source.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// The path to the grammar in the Amazon S3 bucket.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_object_key: Option<Value<String>>,
    }

    impl Lower for GrammarSlotTypeSource {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3ObjectKey", self.s3_object_key);
        }
    }

    /// Each slot type can have a set of values. Each `SlotTypeValue` represents a value that the slot type can take.
    #[derive(Clone, Debug, Default)]
    pub struct SlotTypeValue {
        /// The value of the slot type entry.
        ///
        /// Required.
        pub sample_value: Option<Value<SampleValue>>,
        /// Additional values related to the slot type entry.
        ///
        /// At most 10000 items.
        pub synonyms: Option<Value<Vec<SampleValue>>>,
    }

    impl Lower for SlotTypeValue {
        fn fields(self, to: &mut Fields) {
            to.set("SampleValue", self.sample_value);
            to.set("Synonyms", self.synonyms);
        }
    }

    /// Defines one of the values for a slot type.
    #[derive(Clone, Debug, Default)]
    pub struct SampleValue {
        /// The value that can be used for a slot type.
        ///
        /// Required. 1 to 140 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SampleValue {
        fn fields(self, to: &mut Fields) {
            to.set("Value", self.value);
        }
    }

    /// Contains settings used by Amazon Lex to select a slot value.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValueSelectionSetting {
        /// Provides settings that enable advanced recognition settings for slot values. You can use this to enable using
        /// slot values as a custom vocabulary for recognizing user utterances.
        pub advanced_recognition_setting: Option<Value<AdvancedRecognitionSetting>>,
        /// A regular expression used to validate the value of a slot.
        pub regex_filter: Option<Value<SlotValueRegexFilter>>,
        /// Determines the slot resolution strategy that Amazon Lex uses to return slot type values. The field can be set to
        /// one of the following values.
        ///
        /// Required. One of `ORIGINAL_VALUE`, `TOP_RESOLUTION`, `CONCATENATION`.
        pub resolution_strategy: Option<Value<String>>,
    }

    impl Lower for SlotValueSelectionSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedRecognitionSetting", self.advanced_recognition_setting);
            to.set("RegexFilter", self.regex_filter);
            to.set("ResolutionStrategy", self.resolution_strategy);
        }
    }

    /// Provides settings that enable advanced recognition settings for slot values.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedRecognitionSetting {
        /// Enables using the slot values as a custom vocabulary for recognizing user utterances.
        ///
        /// One of `UseSlotValuesAsCustomVocabulary`.
        pub audio_recognition_strategy: Option<Value<String>>,
    }

    impl Lower for AdvancedRecognitionSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AudioRecognitionStrategy", self.audio_recognition_strategy);
        }
    }

    /// Provides a regular expression used to validate the value of a slot.
    #[derive(Clone, Debug, Default)]
    pub struct SlotValueRegexFilter {
        /// A regular expression used to validate the value of a slot.
        ///
        /// Required. 1 to 300 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for SlotValueRegexFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Pattern", self.pattern);
        }
    }

    /// `SpeechRecognitionSettings` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct SpeechRecognitionSettings {
        pub speech_model_config: Option<Value<SpeechModelConfig>>,
        /// One of `Standard`, `Neural`, `Deepgram`, `Advanced`.
        pub speech_model_preference: Option<Value<String>>,
    }

    impl Lower for SpeechRecognitionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SpeechModelConfig", self.speech_model_config);
            to.set("SpeechModelPreference", self.speech_model_preference);
        }
    }

    /// `SpeechModelConfig` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct SpeechModelConfig {
        pub deepgram_config: Option<Value<DeepgramSpeechModelConfig>>,
    }

    impl Lower for SpeechModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DeepgramConfig", self.deepgram_config);
        }
    }

    /// `DeepgramSpeechModelConfig` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct DeepgramSpeechModelConfig {
        /// Required. 20 to 2048 characters.
        pub api_token_secret_arn: Option<Value<String>>,
        /// 4 to 32 characters.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for DeepgramSpeechModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApiTokenSecretArn", self.api_token_secret_arn);
            to.set("ModelId", self.model_id);
        }
    }

    /// Unified configuration settings that combine speech recognition and synthesis capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct UnifiedSpeechSettings {
        /// The foundation model configuration to use for unified speech processing capabilities.
        ///
        /// Required.
        pub speech_foundation_model: Option<Value<SpeechFoundationModel>>,
    }

    impl Lower for UnifiedSpeechSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SpeechFoundationModel", self.speech_foundation_model);
        }
    }

    /// Configuration for a foundation model used for speech synthesis and recognition capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct SpeechFoundationModel {
        /// Required.
        pub model_arn: Option<Value<String>>,
        /// The identifier of the voice to use for speech synthesis with the foundation model.
        pub voice_id: Option<Value<String>>,
    }

    impl Lower for SpeechFoundationModel {
        fn fields(self, to: &mut Fields) {
            to.set("ModelArn", self.model_arn);
            to.set("VoiceId", self.voice_id);
        }
    }

    /// Defines settings for using an Amazon Polly voice to communicate with a user.
    #[derive(Clone, Debug, Default)]
    pub struct VoiceSettings {
        /// Indicates the type of Amazon Polly voice that Amazon Lex should use for voice interaction with the user.
        ///
        /// One of `standard`, `neural`, `long-form`, `generative`.
        pub engine: Option<Value<String>>,
        /// The identifier of the Amazon Polly voice to use.
        ///
        /// Required.
        pub voice_id: Option<Value<String>>,
    }

    impl Lower for VoiceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Engine", self.engine);
            to.set("VoiceId", self.voice_id);
        }
    }

    /// A bot that is a member of a bot network.
    #[derive(Clone, Debug, Default)]
    pub struct BotMember {
        /// The alias ID of a bot that is a member of this network of bots.
        ///
        /// Required. 10 to 10 characters.
        pub bot_member_alias_id: Option<Value<String>>,
        /// The alias name of a bot that is a member of this network of bots.
        ///
        /// Required. 1 to 100 characters.
        pub bot_member_alias_name: Option<Value<String>>,
        /// The unique ID of a bot that is a member of this network of bots.
        ///
        /// Required. 10 to 10 characters.
        pub bot_member_id: Option<Value<String>>,
        /// The unique name of a bot that is a member of this network of bots.
        ///
        /// Required. 1 to 100 characters.
        pub bot_member_name: Option<Value<String>>,
        /// The version of a bot that is a member of this network of bots.
        ///
        /// Required. 1 to 5 characters.
        pub bot_member_version: Option<Value<String>>,
    }

    impl Lower for BotMember {
        fn fields(self, to: &mut Fields) {
            to.set("BotMemberAliasId", self.bot_member_alias_id);
            to.set("BotMemberAliasName", self.bot_member_alias_name);
            to.set("BotMemberId", self.bot_member_id);
            to.set("BotMemberName", self.bot_member_name);
            to.set("BotMemberVersion", self.bot_member_version);
        }
    }

    /// `Tag` of `AWS::Lex::Bot`.
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

    /// `BotDataPrivacy` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BotDataPrivacy {
        /// Required.
        pub child_directed: Option<Value<bool>>,
    }

    impl Lower for BotDataPrivacy {
        fn fields(self, to: &mut Fields) {
            to.set("ChildDirected", self.child_directed);
        }
    }

    /// `BotErrorLogSettings` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct BotErrorLogSettings {
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for BotErrorLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `Replication` of `AWS::Lex::Bot`.
    #[derive(Clone, Debug, Default)]
    pub struct Replication {
        /// Required. 1 to 1 items.
        pub replica_regions: Option<Value<Vec<String>>>,
    }

    impl Lower for Replication {
        fn fields(self, to: &mut Fields) {
            to.set("ReplicaRegions", self.replica_regions);
        }
    }

    /// Specifies configuration settings for the alias used to test the bot. If the `TestBotAliasSettings` property is
    /// not specified, the settings are configured with default values.
    #[derive(Clone, Debug, Default)]
    pub struct TestBotAliasSettings {
        /// Specifies settings that are unique to a locale. For example, you can use a different Lambda function depending
        /// on the bot's locale.
        ///
        /// At most 50 items.
        pub bot_alias_locale_settings: Option<Value<Vec<BotAliasLocaleSettingsItem>>>,
        /// Specifies settings for conversation logs that save audio, text, and metadata information for conversations with
        /// your users.
        pub conversation_log_settings: Option<Value<ConversationLogSettings>>,
        /// Specifies a description for the test bot alias.
        ///
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        /// Specifies whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
        pub sentiment_analysis_settings: Option<Value<SentimentAnalysisSettings>>,
    }

    impl Lower for TestBotAliasSettings {
        fn fields(self, to: &mut Fields) {
            to.set("BotAliasLocaleSettings", self.bot_alias_locale_settings);
            to.set("ConversationLogSettings", self.conversation_log_settings);
            to.set("Description", self.description);
            to.set("SentimentAnalysisSettings", self.sentiment_analysis_settings);
        }
    }

    /// Specifies locale settings for a single locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotAliasLocaleSettingsItem {
        /// Specifies locale settings for a locale.
        ///
        /// Required.
        pub bot_alias_locale_setting: Option<Value<BotAliasLocaleSettings>>,
        /// Specifies the locale that the settings apply to.
        ///
        /// Required. 1 to 128 characters.
        pub locale_id: Option<Value<String>>,
    }

    impl Lower for BotAliasLocaleSettingsItem {
        fn fields(self, to: &mut Fields) {
            to.set("BotAliasLocaleSetting", self.bot_alias_locale_setting);
            to.set("LocaleId", self.locale_id);
        }
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on
    /// the bot's locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotAliasLocaleSettings {
        /// Specifies the Lambda function that should be used in the locale.
        pub code_hook_specification: Option<Value<CodeHookSpecification>>,
        /// Determines whether the locale is enabled for the bot. If the value is `false`, the locale isn't available for
        /// use.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for BotAliasLocaleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHookSpecification", self.code_hook_specification);
            to.set("Enabled", self.enabled);
        }
    }

    /// Contains information about code hooks that Amazon Lex calls during a conversation.
    #[derive(Clone, Debug, Default)]
    pub struct CodeHookSpecification {
        /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
        ///
        /// Required.
        pub lambda_code_hook: Option<Value<LambdaCodeHook>>,
    }

    impl Lower for CodeHookSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaCodeHook", self.lambda_code_hook);
        }
    }

    /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaCodeHook {
        /// The version of the request-response that you want Amazon Lex to use to invoke your Lambda function.
        ///
        /// Required. 1 to 5 characters.
        pub code_hook_interface_version: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// Required. 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for LambdaCodeHook {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHookInterfaceVersion", self.code_hook_interface_version);
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
    #[derive(Clone, Debug, Default)]
    pub struct ConversationLogSettings {
        /// The Amazon S3 settings for logging audio to an S3 bucket.
        ///
        /// At most 1 items.
        pub audio_log_settings: Option<Value<Vec<AudioLogSetting>>>,
        /// The Amazon CloudWatch Logs settings for logging text and metadata.
        ///
        /// At most 1 items.
        pub text_log_settings: Option<Value<Vec<TextLogSetting>>>,
    }

    impl Lower for ConversationLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioLogSettings", self.audio_log_settings);
            to.set("TextLogSettings", self.text_log_settings);
        }
    }

    /// Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and
    /// the Amazon S3 bucket where the audio file is stored.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLogSetting {
        /// Specifies the location of the audio log files collected when conversation logging is enabled for a bot.
        ///
        /// Required.
        pub destination: Option<Value<AudioLogDestination>>,
        /// Determines whether audio logging in enabled for the bot.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AudioLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Enabled", self.enabled);
        }
    }

    /// The location of audio log files collected when conversation logging is enabled for a bot.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLogDestination {
        /// Specifies the Amazon S3 bucket where the audio files are stored.
        ///
        /// Required.
        pub s3_bucket: Option<Value<S3BucketLogDestination>>,
    }

    impl Lower for AudioLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
        }
    }

    /// Specifies an Amazon S3 bucket for logging audio conversations.
    #[derive(Clone, Debug, Default)]
    pub struct S3BucketLogDestination {
        /// The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored
        /// in an Amazon S3 bucket.
        ///
        /// 20 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The S3 prefix to assign to audio log files.
        ///
        /// Required. 0 to 1024 characters.
        pub log_prefix: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored.
        ///
        /// Required. 1 to 2048 characters.
        pub s3_bucket_arn: Option<Value<String>>,
    }

    impl Lower for S3BucketLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("LogPrefix", self.log_prefix);
            to.set("S3BucketArn", self.s3_bucket_arn);
        }
    }

    /// Defines settings to enable text conversation logs.
    #[derive(Clone, Debug, Default)]
    pub struct TextLogSetting {
        /// Specifies the Amazon CloudWatch Logs destination log group for conversation text logs.
        ///
        /// Required.
        pub destination: Option<Value<TextLogDestination>>,
        /// Determines whether conversation logs should be stored for an alias.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TextLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Enabled", self.enabled);
        }
    }

    /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
    #[derive(Clone, Debug, Default)]
    pub struct TextLogDestination {
        /// Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered.
        ///
        /// Required.
        pub cloud_watch: Option<Value<CloudWatchLogGroupLogDestination>>,
    }

    impl Lower for TextLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatch", self.cloud_watch);
        }
    }

    /// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist
    /// before you enable logging.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogGroupLogDestination {
        /// The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered.
        ///
        /// Required. 1 to 2048 characters.
        pub cloud_watch_log_group_arn: Option<Value<String>>,
        /// The prefix of the log stream name within the log group that you specified.
        ///
        /// Required. 0 to 1024 characters.
        pub log_prefix: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogGroupLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupArn", self.cloud_watch_log_group_arn);
            to.set("LogPrefix", self.log_prefix);
        }
    }

    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    #[derive(Clone, Debug, Default)]
    pub struct SentimentAnalysisSettings {
        /// Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances.
        ///
        /// Required.
        pub detect_sentiment: Option<Value<bool>>,
    }

    impl Lower for SentimentAnalysisSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DetectSentiment", self.detect_sentiment);
        }
    }
}

/// `AWS::Lex::BotAlias`.
///
/// Specifies an alias for the specified version of a bot. Use an alias to enable you to change the version of a bot
/// without updating applications that use the bot.
#[derive(Clone, Debug, Default)]
pub struct BotAlias {
    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on
    /// the bot's locale.
    ///
    /// At most 50 items.
    pub bot_alias_locale_settings: Option<Value<Vec<bot_alias::BotAliasLocaleSettingsItem>>>,
    /// The name of the bot alias.
    ///
    /// Required. 1 to 100 characters.
    pub bot_alias_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 200 items.
    pub bot_alias_tags: Option<Value<Vec<bot_alias::Tag>>>,
    /// The unique identifier of the bot.
    ///
    /// Required. 10 to 10 characters. A change replaces the resource.
    pub bot_id: Option<Value<String>>,
    /// The version of the bot that the bot alias references.
    ///
    /// 1 to 5 characters.
    pub bot_version: Option<Value<String>>,
    /// Specifies whether Amazon Lex logs text and audio for conversations with the bot. When you enable conversation
    /// logs, text logs store text input, transcripts of audio input, and associated metadata in Amazon CloudWatch logs.
    pub conversation_log_settings: Option<Value<bot_alias::ConversationLogSettings>>,
    /// The description of the bot alias.
    ///
    /// At most 200 characters.
    pub description: Option<Value<String>>,
    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    pub sentiment_analysis_settings: Option<Value<bot_alias::SentimentAnalysisSettings>>,
}

impl Lower for BotAlias {
    fn fields(self, to: &mut Fields) {
        to.set("BotAliasLocaleSettings", self.bot_alias_locale_settings);
        to.set("BotAliasName", self.bot_alias_name);
        to.set("BotAliasTags", self.bot_alias_tags);
        to.set("BotId", self.bot_id);
        to.set("BotVersion", self.bot_version);
        to.set("ConversationLogSettings", self.conversation_log_settings);
        to.set("Description", self.description);
        to.set("SentimentAnalysisSettings", self.sentiment_analysis_settings);
    }
}

impl Level1 for BotAlias {
    const TYPE: &'static str = "AWS::Lex::BotAlias";
    const TAGS: Tags = Tags { property: "BotAliasTags", shape: TagShape::List };
}

impl Handle<BotAlias> {
    /// `Ref`: `BotAliasId`, `BotId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the bot alias.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the bot alias.
    pub fn bot_alias_id(self) -> Value<String> {
        self.attribute("BotAliasId")
    }

    /// The current status of the bot alias. When the status is Available the alias is ready for use with your bot.
    pub fn bot_alias_status(self) -> Value<String> {
        self.attribute("BotAliasStatus")
    }
}

/// What [`BotAlias`] is made of.
pub mod bot_alias {
    use super::*;

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on
    /// the bot's locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotAliasLocaleSettingsItem {
        /// Specifies settings that are unique to a locale.
        ///
        /// Required.
        pub bot_alias_locale_setting: Option<Value<BotAliasLocaleSettings>>,
        /// The unique identifier of the locale.
        ///
        /// Required. 1 to 128 characters.
        pub locale_id: Option<Value<String>>,
    }

    impl Lower for BotAliasLocaleSettingsItem {
        fn fields(self, to: &mut Fields) {
            to.set("BotAliasLocaleSetting", self.bot_alias_locale_setting);
            to.set("LocaleId", self.locale_id);
        }
    }

    /// Specifies settings that are unique to a locale. For example, you can use different Lambda function depending on
    /// the bot's locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotAliasLocaleSettings {
        /// Specifies the Lambda function that should be used in the locale.
        pub code_hook_specification: Option<Value<CodeHookSpecification>>,
        /// Determines whether the locale is enabled for the bot. If the value is `false`, the locale isn't available for
        /// use.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for BotAliasLocaleSettings {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHookSpecification", self.code_hook_specification);
            to.set("Enabled", self.enabled);
        }
    }

    /// Contains information about code hooks that Amazon Lex calls during a conversation.
    #[derive(Clone, Debug, Default)]
    pub struct CodeHookSpecification {
        /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
        ///
        /// Required.
        pub lambda_code_hook: Option<Value<LambdaCodeHook>>,
    }

    impl Lower for CodeHookSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaCodeHook", self.lambda_code_hook);
        }
    }

    /// Specifies a Lambda function that verifies requests to a bot or fulfills the user's request to a bot.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaCodeHook {
        /// The version of the request-response that you want Amazon Lex to use to invoke your Lambda function.
        ///
        /// Required. 1 to 5 characters.
        pub code_hook_interface_version: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lambda function.
        ///
        /// Required. 20 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for LambdaCodeHook {
        fn fields(self, to: &mut Fields) {
            to.set("CodeHookInterfaceVersion", self.code_hook_interface_version);
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// A label for tagging Lex resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for the tag.
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

    /// Configures conversation logging that saves audio, text, and metadata for the conversations with your users.
    #[derive(Clone, Debug, Default)]
    pub struct ConversationLogSettings {
        /// The Amazon S3 settings for logging audio to an S3 bucket.
        ///
        /// At most 1 items.
        pub audio_log_settings: Option<Value<Vec<AudioLogSetting>>>,
        /// The Amazon CloudWatch Logs settings for logging text and metadata.
        ///
        /// At most 1 items.
        pub text_log_settings: Option<Value<Vec<TextLogSetting>>>,
    }

    impl Lower for ConversationLogSettings {
        fn fields(self, to: &mut Fields) {
            to.set("AudioLogSettings", self.audio_log_settings);
            to.set("TextLogSettings", self.text_log_settings);
        }
    }

    /// Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log audio and
    /// the Amazon S3 bucket where the audio file is stored.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLogSetting {
        /// The location of audio log files collected when conversation logging is enabled for a bot.
        ///
        /// Required.
        pub destination: Option<Value<AudioLogDestination>>,
        /// Determines whether audio logging in enabled for the bot.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for AudioLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Enabled", self.enabled);
        }
    }

    /// Specifies the S3 bucket location where audio logs are stored.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLogDestination {
        /// The S3 bucket location where audio logs are stored.
        ///
        /// Required.
        pub s3_bucket: Option<Value<S3BucketLogDestination>>,
    }

    impl Lower for AudioLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
        }
    }

    /// Specifies an Amazon S3 bucket for logging audio conversations.
    #[derive(Clone, Debug, Default)]
    pub struct S3BucketLogDestination {
        /// The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files stored
        /// in an Amazon S3 bucket.
        ///
        /// 20 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
        /// The S3 prefix to assign to audio log files.
        ///
        /// Required. 0 to 1024 characters.
        pub log_prefix: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored.
        ///
        /// Required. 1 to 2048 characters.
        pub s3_bucket_arn: Option<Value<String>>,
    }

    impl Lower for S3BucketLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
            to.set("LogPrefix", self.log_prefix);
            to.set("S3BucketArn", self.s3_bucket_arn);
        }
    }

    /// Defines settings to enable text conversation logs.
    #[derive(Clone, Debug, Default)]
    pub struct TextLogSetting {
        /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
        ///
        /// Required.
        pub destination: Option<Value<TextLogDestination>>,
        /// Determines whether conversation logs should be stored for an alias.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TextLogSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
            to.set("Enabled", self.enabled);
        }
    }

    /// Defines the Amazon CloudWatch Logs destination log group for conversation text logs.
    #[derive(Clone, Debug, Default)]
    pub struct TextLogDestination {
        /// Defines the Amazon CloudWatch Logs log group where text and metadata logs are delivered.
        ///
        /// Required.
        pub cloud_watch: Option<Value<CloudWatchLogGroupLogDestination>>,
    }

    impl Lower for TextLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatch", self.cloud_watch);
        }
    }

    /// The Amazon CloudWatch Logs log group where the text and metadata logs are delivered. The log group must exist
    /// before you enable logging.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogGroupLogDestination {
        /// The Amazon Resource Name (ARN) of the log group where text and metadata logs are delivered.
        ///
        /// Required. 1 to 2048 characters.
        pub cloud_watch_log_group_arn: Option<Value<String>>,
        /// The prefix of the log stream name within the log group that you specified.
        ///
        /// Required. 0 to 1024 characters.
        pub log_prefix: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogGroupLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupArn", self.cloud_watch_log_group_arn);
            to.set("LogPrefix", self.log_prefix);
        }
    }

    /// Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances.
    #[derive(Clone, Debug, Default)]
    pub struct SentimentAnalysisSettings {
        /// Sets whether Amazon Lex uses Amazon Comprehend to detect the sentiment of user utterances.
        ///
        /// Required.
        pub detect_sentiment: Option<Value<bool>>,
    }

    impl Lower for SentimentAnalysisSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DetectSentiment", self.detect_sentiment);
        }
    }
}

/// `AWS::Lex::BotVersion`.
///
/// Specifies a new version of the bot based on the `DRAFT` version. If the `DRAFT` version of this resource hasn't
/// changed since you created the last version, Amazon Lex doesn't create a new version, it returns the last created
/// version.
#[derive(Clone, Debug, Default)]
pub struct BotVersion {
    /// The unique identifier of the bot.
    ///
    /// Required. 10 to 10 characters. A change replaces the resource.
    pub bot_id: Option<Value<String>>,
    /// Specifies the locales that Amazon Lex adds to this version. You can choose the Draft version or any other
    /// previously published version for each locale.
    ///
    /// Required. At least 1 items.
    pub bot_version_locale_specification: Option<Value<Vec<bot_version::BotVersionLocaleSpecification>>>,
    /// The description of the version.
    ///
    /// At most 200 characters.
    pub description: Option<Value<String>>,
}

impl Lower for BotVersion {
    fn fields(self, to: &mut Fields) {
        to.set("BotId", self.bot_id);
        to.set("BotVersionLocaleSpecification", self.bot_version_locale_specification);
        to.set("Description", self.description);
    }
}

impl Level1 for BotVersion {
    const TYPE: &'static str = "AWS::Lex::BotVersion";
}

impl Handle<BotVersion> {
    /// `Ref`: `BotId`, `BotVersion`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The version of the bot.
    pub fn bot_version(self) -> Value<String> {
        self.attribute("BotVersion")
    }
}

/// What [`BotVersion`] is made of.
pub mod bot_version {
    use super::*;

    /// Specifies the locale that Amazon Lex adds to this version. You can choose the Draft version or any other
    /// previously published version for each locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotVersionLocaleSpecification {
        /// The version of a bot used for a bot locale.
        ///
        /// Required.
        pub bot_version_locale_details: Option<Value<BotVersionLocaleDetails>>,
        /// The identifier of the locale to add to the version.
        ///
        /// Required.
        pub locale_id: Option<Value<String>>,
    }

    impl Lower for BotVersionLocaleSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("BotVersionLocaleDetails", self.bot_version_locale_details);
            to.set("LocaleId", self.locale_id);
        }
    }

    /// The version of a bot used for a bot locale.
    #[derive(Clone, Debug, Default)]
    pub struct BotVersionLocaleDetails {
        /// The version of a bot used for a bot locale.
        ///
        /// Required. 1 to 5 characters.
        pub source_bot_version: Option<Value<String>>,
    }

    impl Lower for BotVersionLocaleDetails {
        fn fields(self, to: &mut Fields) {
            to.set("SourceBotVersion", self.source_bot_version);
        }
    }
}

/// `AWS::Lex::ResourcePolicy`.
///
/// Specifies a new resource policy with the specified policy statements.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// A resource policy to add to the resource. The policy is a JSON structure that contains one or more statements
    /// that define the policy.
    ///
    /// Required.
    pub policy: Option<Value<Json>>,
    /// The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to.
    ///
    /// Required. 1 to 1011 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Lex::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the resource policy.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Specifies the current revision of a resource policy.
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}
