//! `AWS::Wisdom`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Wisdom::AIAgent`.
///
/// Creates an Amazon Q in Connect AI Agent.
#[derive(Clone, Debug, Default)]
pub struct AIAgent {
    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the
    /// ARN.
    ///
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// Configuration for the AI Agent.
    ///
    /// Required.
    pub configuration: Option<Value<ai_agent::AIAgentConfiguration>>,
    /// The description of the AI Agent.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The name of the AI Agent.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The type of the AI Agent.
    ///
    /// Required. One of `MANUAL_SEARCH`, `ANSWER_RECOMMENDATION`, `SELF_SERVICE`, `EMAIL_RESPONSE`, `EMAIL_OVERVIEW`,
    /// `EMAIL_GENERATIVE_ANSWER`, `ORCHESTRATION`, `NOTE_TAKING`, `CASE_SUMMARIZATION`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for AIAgent {
    fn fields(self, to: &mut Fields) {
        to.set("AssistantId", self.assistant_id);
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for AIAgent {
    const TYPE: &'static str = "AWS::Wisdom::AIAgent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AIAgent> {
    /// `Ref`: `AIAgentId`, `AssistantId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AI agent.
    pub fn ai_agent_arn(self) -> Value<Arn> {
        self.attribute("AIAgentArn")
    }

    /// The identifier of the AI Agent.
    pub fn ai_agent_id(self) -> Value<String> {
        self.attribute("AIAgentId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// What [`AIAgent`] is made of.
pub mod ai_agent {
    use super::*;

    /// A typed union that specifies the configuration based on the type of AI Agent.
    #[derive(Clone, Debug, Default)]
    pub struct AIAgentConfiguration {
        /// The configuration for AI Agents of type `ANSWER_RECOMMENDATION`.
        pub answer_recommendation_ai_agent_configuration: Option<Value<AnswerRecommendationAIAgentConfiguration>>,
        pub case_summarization_ai_agent_configuration: Option<Value<CaseSummarizationAIAgentConfiguration>>,
        /// Configuration for the EMAIL\_GENERATIVE\_ANSWER AI agent that provides comprehensive knowledge-based answers for
        /// customer queries.
        pub email_generative_answer_ai_agent_configuration: Option<Value<EmailGenerativeAnswerAIAgentConfiguration>>,
        /// Configuration for the EMAIL\_OVERVIEW AI agent that generates structured overview of email conversations.
        pub email_overview_ai_agent_configuration: Option<Value<EmailOverviewAIAgentConfiguration>>,
        /// Configuration for the EMAIL\_RESPONSE AI agent that generates professional email responses using knowledge base
        /// content.
        pub email_response_ai_agent_configuration: Option<Value<EmailResponseAIAgentConfiguration>>,
        /// The configuration for AI Agents of type `MANUAL_SEARCH`.
        pub manual_search_ai_agent_configuration: Option<Value<ManualSearchAIAgentConfiguration>>,
        pub note_taking_ai_agent_configuration: Option<Value<NoteTakingAIAgentConfiguration>>,
        pub orchestration_ai_agent_configuration: Option<Value<OrchestrationAIAgentConfiguration>>,
        /// The self-service AI agent configuration.
        pub self_service_ai_agent_configuration: Option<Value<SelfServiceAIAgentConfiguration>>,
    }

    impl Lower for AIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerRecommendationAIAgentConfiguration", self.answer_recommendation_ai_agent_configuration);
            to.set("CaseSummarizationAIAgentConfiguration", self.case_summarization_ai_agent_configuration);
            to.set("EmailGenerativeAnswerAIAgentConfiguration", self.email_generative_answer_ai_agent_configuration);
            to.set("EmailOverviewAIAgentConfiguration", self.email_overview_ai_agent_configuration);
            to.set("EmailResponseAIAgentConfiguration", self.email_response_ai_agent_configuration);
            to.set("ManualSearchAIAgentConfiguration", self.manual_search_ai_agent_configuration);
            to.set("NoteTakingAIAgentConfiguration", self.note_taking_ai_agent_configuration);
            to.set("OrchestrationAIAgentConfiguration", self.orchestration_ai_agent_configuration);
            to.set("SelfServiceAIAgentConfiguration", self.self_service_ai_agent_configuration);
        }
    }

    /// The configuration for AI Agents of type `ANSWER_RECOMMENDATION`.
    #[derive(Clone, Debug, Default)]
    pub struct AnswerRecommendationAIAgentConfiguration {
        /// The ID of the answer generation AI guardrail.
        pub answer_generation_ai_guardrail_id: Option<Value<String>>,
        /// The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
        pub answer_generation_ai_prompt_id: Option<Value<String>>,
        /// The association configurations for overriding behavior on this AI Agent.
        pub association_configurations: Option<Value<Vec<AssociationConfiguration>>>,
        /// The AI Prompt identifier for the Intent Labeling prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
        pub intent_labeling_generation_ai_prompt_id: Option<Value<String>>,
        /// The locale to which specifies the language and region settings that determine the response language for
        /// QueryAssistant.
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
        /// The AI Prompt identifier for the Query Reformulation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
        pub query_reformulation_ai_prompt_id: Option<Value<String>>,
    }

    impl Lower for AnswerRecommendationAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerGenerationAIGuardrailId", self.answer_generation_ai_guardrail_id);
            to.set("AnswerGenerationAIPromptId", self.answer_generation_ai_prompt_id);
            to.set("AssociationConfigurations", self.association_configurations);
            to.set("IntentLabelingGenerationAIPromptId", self.intent_labeling_generation_ai_prompt_id);
            to.set("Locale", self.locale);
            to.set("QueryReformulationAIPromptId", self.query_reformulation_ai_prompt_id);
        }
    }

    /// The configuration for an Amazon Q in Connect Assistant Association.
    #[derive(Clone, Debug, Default)]
    pub struct AssociationConfiguration {
        /// A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association.
        pub association_configuration_data: Option<Value<AssociationConfigurationData>>,
        /// The identifier of the association for this Association Configuration.
        pub association_id: Option<Value<String>>,
        /// The type of the association for this Association Configuration.
        ///
        /// One of `KNOWLEDGE_BASE`.
        pub association_type: Option<Value<String>>,
    }

    impl Lower for AssociationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssociationConfigurationData", self.association_configuration_data);
            to.set("AssociationId", self.association_id);
            to.set("AssociationType", self.association_type);
        }
    }

    /// A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association.
    #[derive(Clone, Debug, Default)]
    pub struct AssociationConfigurationData {
        /// The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association.
        pub knowledge_base_association_configuration_data: Option<Value<KnowledgeBaseAssociationConfigurationData>>,
    }

    impl Lower for AssociationConfigurationData {
        fn fields(self, to: &mut Fields) {
            to.set("KnowledgeBaseAssociationConfigurationData", self.knowledge_base_association_configuration_data);
        }
    }

    /// The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association.
    #[derive(Clone, Debug, Default)]
    pub struct KnowledgeBaseAssociationConfigurationData {
        /// An object that can be used to specify Tag conditions.
        pub content_tag_filter: Option<Value<TagFilter>>,
        /// The maximum number of results to return per page.
        ///
        /// 1 to 100.
        pub max_results: Option<Value<f64>>,
        /// The search type to be used against the Knowledge Base for this request. The values can be `SEMANTIC` which uses
        /// vector embeddings or `HYBRID` which use vector embeddings and raw text.
        ///
        /// One of `HYBRID`, `SEMANTIC`.
        pub override_knowledge_base_search_type: Option<Value<String>>,
    }

    impl Lower for KnowledgeBaseAssociationConfigurationData {
        fn fields(self, to: &mut Fields) {
            to.set("ContentTagFilter", self.content_tag_filter);
            to.set("MaxResults", self.max_results);
            to.set("OverrideKnowledgeBaseSearchType", self.override_knowledge_base_search_type);
        }
    }

    /// An object that can be used to specify tag conditions.
    #[derive(Clone, Debug, Default)]
    pub struct TagFilter {
        /// A list of conditions which would be applied together with an `AND` condition.
        pub and_conditions: Option<Value<Vec<TagCondition>>>,
        /// A list of conditions which would be applied together with an `OR` condition.
        pub or_conditions: Option<Value<Vec<OrCondition>>>,
        /// A leaf node condition which can be used to specify a tag condition.
        pub tag_condition: Option<Value<TagCondition>>,
    }

    impl Lower for TagFilter {
        fn fields(self, to: &mut Fields) {
            to.set("AndConditions", self.and_conditions);
            to.set("OrConditions", self.or_conditions);
            to.set("TagCondition", self.tag_condition);
        }
    }

    /// An object that can be used to specify tag conditions.
    #[derive(Clone, Debug, Default)]
    pub struct TagCondition {
        /// The tag key in the tag condition.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value in the tag condition.
        ///
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A list of conditions which would be applied together with an `OR` condition.
    #[derive(Clone, Debug, Default)]
    pub struct OrCondition {
        /// A list of conditions which would be applied together with an `AND` condition.
        pub and_conditions: Option<Value<Vec<TagCondition>>>,
        /// A leaf node condition which can be used to specify a tag condition.
        pub tag_condition: Option<Value<TagCondition>>,
    }

    impl Lower for OrCondition {
        fn fields(self, to: &mut Fields) {
            to.set("AndConditions", self.and_conditions);
            to.set("TagCondition", self.tag_condition);
        }
    }

    /// `CaseSummarizationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct CaseSummarizationAIAgentConfiguration {
        pub case_summarization_ai_guardrail_id: Option<Value<String>>,
        pub case_summarization_ai_prompt_id: Option<Value<String>>,
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
    }

    impl Lower for CaseSummarizationAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CaseSummarizationAIGuardrailId", self.case_summarization_ai_guardrail_id);
            to.set("CaseSummarizationAIPromptId", self.case_summarization_ai_prompt_id);
            to.set("Locale", self.locale);
        }
    }

    /// Configuration settings for the EMAIL\_GENERATIVE\_ANSWER AI agent including prompts, locale, and knowledge base
    /// associations.
    #[derive(Clone, Debug, Default)]
    pub struct EmailGenerativeAnswerAIAgentConfiguration {
        /// Configuration settings for knowledge base associations used by the email generative answer agent.
        pub association_configurations: Option<Value<Vec<AssociationConfiguration>>>,
        /// The ID of the System AI prompt used for generating comprehensive knowledge-based answers from email queries.
        pub email_generative_answer_ai_prompt_id: Option<Value<String>>,
        /// The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search results.
        pub email_query_reformulation_ai_prompt_id: Option<Value<String>>,
        /// The locale setting for language-specific email processing and response generation (for example, en\_US, es\_ES).
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
    }

    impl Lower for EmailGenerativeAnswerAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssociationConfigurations", self.association_configurations);
            to.set("EmailGenerativeAnswerAIPromptId", self.email_generative_answer_ai_prompt_id);
            to.set("EmailQueryReformulationAIPromptId", self.email_query_reformulation_ai_prompt_id);
            to.set("Locale", self.locale);
        }
    }

    /// Configuration settings for the EMAIL\_OVERVIEW AI agent including prompt ID and locale settings.
    #[derive(Clone, Debug, Default)]
    pub struct EmailOverviewAIAgentConfiguration {
        /// The ID of the System AI prompt used for generating structured email conversation summaries.
        pub email_overview_ai_prompt_id: Option<Value<String>>,
        /// The locale setting for language-specific email overview processing (for example, en\_US, es\_ES).
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
    }

    impl Lower for EmailOverviewAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EmailOverviewAIPromptId", self.email_overview_ai_prompt_id);
            to.set("Locale", self.locale);
        }
    }

    /// Configuration settings for the EMAIL\_RESPONSE AI agent including prompts, locale, and knowledge base
    /// associations.
    #[derive(Clone, Debug, Default)]
    pub struct EmailResponseAIAgentConfiguration {
        /// Configuration settings for knowledge base associations used by the email response agent.
        pub association_configurations: Option<Value<Vec<AssociationConfiguration>>>,
        /// The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search for
        /// response generation.
        pub email_query_reformulation_ai_prompt_id: Option<Value<String>>,
        /// The ID of the System AI prompt used for generating professional email responses based on knowledge base content.
        pub email_response_ai_prompt_id: Option<Value<String>>,
        /// The locale setting for language-specific email response generation (for example, en\_US, es\_ES).
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
    }

    impl Lower for EmailResponseAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssociationConfigurations", self.association_configurations);
            to.set("EmailQueryReformulationAIPromptId", self.email_query_reformulation_ai_prompt_id);
            to.set("EmailResponseAIPromptId", self.email_response_ai_prompt_id);
            to.set("Locale", self.locale);
        }
    }

    /// The configuration for AI Agents of type `MANUAL_SEARCH`.
    #[derive(Clone, Debug, Default)]
    pub struct ManualSearchAIAgentConfiguration {
        /// The ID of the answer generation AI guardrail.
        pub answer_generation_ai_guardrail_id: Option<Value<String>>,
        /// The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
        pub answer_generation_ai_prompt_id: Option<Value<String>>,
        /// The association configurations for overriding behavior on this AI Agent.
        pub association_configurations: Option<Value<Vec<AssociationConfiguration>>>,
        /// The locale to which specifies the language and region settings that determine the response language for
        /// QueryAssistant.
        ///
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
    }

    impl Lower for ManualSearchAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerGenerationAIGuardrailId", self.answer_generation_ai_guardrail_id);
            to.set("AnswerGenerationAIPromptId", self.answer_generation_ai_prompt_id);
            to.set("AssociationConfigurations", self.association_configurations);
            to.set("Locale", self.locale);
        }
    }

    /// `NoteTakingAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct NoteTakingAIAgentConfiguration {
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
        pub note_taking_ai_guardrail_id: Option<Value<String>>,
        pub note_taking_ai_prompt_id: Option<Value<String>>,
    }

    impl Lower for NoteTakingAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Locale", self.locale);
            to.set("NoteTakingAIGuardrailId", self.note_taking_ai_guardrail_id);
            to.set("NoteTakingAIPromptId", self.note_taking_ai_prompt_id);
        }
    }

    /// `OrchestrationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct OrchestrationAIAgentConfiguration {
        /// 1 to 2048 characters.
        pub connect_instance_arn: Option<Value<String>>,
        /// At least 1 characters.
        pub locale: Option<Value<String>>,
        pub orchestration_ai_guardrail_id: Option<Value<String>>,
        /// Required.
        pub orchestration_ai_prompt_id: Option<Value<String>>,
        pub tool_configurations: Option<Value<Vec<ToolConfiguration>>>,
    }

    impl Lower for OrchestrationAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectInstanceArn", self.connect_instance_arn);
            to.set("Locale", self.locale);
            to.set("OrchestrationAIGuardrailId", self.orchestration_ai_guardrail_id);
            to.set("OrchestrationAIPromptId", self.orchestration_ai_prompt_id);
            to.set("ToolConfigurations", self.tool_configurations);
        }
    }

    /// `ToolConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolConfiguration {
        pub annotations: Option<Value<Json>>,
        /// At least 1 characters.
        pub description: Option<Value<String>>,
        pub input_schema: Option<Value<Json>>,
        pub instruction: Option<Value<ToolInstruction>>,
        pub output_filters: Option<Value<Vec<ToolOutputFilter>>>,
        pub output_schema: Option<Value<Json>>,
        pub override_input_values: Option<Value<Vec<ToolOverrideInputValue>>>,
        /// At least 1 characters.
        pub title: Option<Value<String>>,
        /// At least 1 characters.
        pub tool_id: Option<Value<String>>,
        /// Required. At least 1 characters.
        pub tool_name: Option<Value<String>>,
        /// Required. One of `MODEL_CONTEXT_PROTOCOL`, `RETURN_TO_CONTROL`, `CONSTANT`.
        pub tool_type: Option<Value<String>>,
        pub user_interaction_configuration: Option<Value<UserInteractionConfiguration>>,
    }

    impl Lower for ToolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Annotations", self.annotations);
            to.set("Description", self.description);
            to.set("InputSchema", self.input_schema);
            to.set("Instruction", self.instruction);
            to.set("OutputFilters", self.output_filters);
            to.set("OutputSchema", self.output_schema);
            to.set("OverrideInputValues", self.override_input_values);
            to.set("Title", self.title);
            to.set("ToolId", self.tool_id);
            to.set("ToolName", self.tool_name);
            to.set("ToolType", self.tool_type);
            to.set("UserInteractionConfiguration", self.user_interaction_configuration);
        }
    }

    /// `ToolInstruction` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolInstruction {
        pub examples: Option<Value<Vec<String>>>,
        pub instruction: Option<Value<String>>,
    }

    impl Lower for ToolInstruction {
        fn fields(self, to: &mut Fields) {
            to.set("Examples", self.examples);
            to.set("Instruction", self.instruction);
        }
    }

    /// `ToolOutputFilter` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolOutputFilter {
        /// Required. At least 1 characters.
        pub json_path: Option<Value<String>>,
        pub output_configuration: Option<Value<ToolOutputConfiguration>>,
    }

    impl Lower for ToolOutputFilter {
        fn fields(self, to: &mut Fields) {
            to.set("JsonPath", self.json_path);
            to.set("OutputConfiguration", self.output_configuration);
        }
    }

    /// `ToolOutputConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolOutputConfiguration {
        /// At least 1 characters.
        pub output_variable_name_override: Option<Value<String>>,
        /// At least 1 characters.
        pub session_data_namespace: Option<Value<String>>,
    }

    impl Lower for ToolOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OutputVariableNameOverride", self.output_variable_name_override);
            to.set("SessionDataNamespace", self.session_data_namespace);
        }
    }

    /// `ToolOverrideInputValue` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolOverrideInputValue {
        /// Required. At least 1 characters.
        pub json_path: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<ToolOverrideInputValueConfiguration>>,
    }

    impl Lower for ToolOverrideInputValue {
        fn fields(self, to: &mut Fields) {
            to.set("JsonPath", self.json_path);
            to.set("Value", self.value);
        }
    }

    /// `ToolOverrideInputValueConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolOverrideInputValueConfiguration {
        pub constant: Option<Value<ToolOverrideConstantInputValue>>,
    }

    impl Lower for ToolOverrideInputValueConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Constant", self.constant);
        }
    }

    /// `ToolOverrideConstantInputValue` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct ToolOverrideConstantInputValue {
        /// Required. One of `STRING`, `NUMBER`, `JSON_STRING`.
        pub type_: Option<Value<String>>,
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ToolOverrideConstantInputValue {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `UserInteractionConfiguration` of `AWS::Wisdom::AIAgent`.
    #[derive(Clone, Debug, Default)]
    pub struct UserInteractionConfiguration {
        pub is_user_confirmation_required: Option<Value<bool>>,
    }

    impl Lower for UserInteractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IsUserConfirmationRequired", self.is_user_confirmation_required);
        }
    }

    /// The configuration of the self-service AI agent.
    #[derive(Clone, Debug, Default)]
    pub struct SelfServiceAIAgentConfiguration {
        /// The association configuration of the self-service AI agent.
        pub association_configurations: Option<Value<Vec<AssociationConfiguration>>>,
        /// The ID of the self-service AI guardrail.
        pub self_service_ai_guardrail_id: Option<Value<String>>,
        /// The ID of the self-service answer generation AI prompt.
        pub self_service_answer_generation_ai_prompt_id: Option<Value<String>>,
        /// The ID of the self-service preprocessing AI prompt.
        pub self_service_pre_processing_ai_prompt_id: Option<Value<String>>,
    }

    impl Lower for SelfServiceAIAgentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssociationConfigurations", self.association_configurations);
            to.set("SelfServiceAIGuardrailId", self.self_service_ai_guardrail_id);
            to.set("SelfServiceAnswerGenerationAIPromptId", self.self_service_answer_generation_ai_prompt_id);
            to.set("SelfServicePreProcessingAIPromptId", self.self_service_pre_processing_ai_prompt_id);
        }
    }
}

/// `AWS::Wisdom::AIAgentVersion`.
///
/// Creates and Amazon Q in Connect AI Agent version.
#[derive(Clone, Debug, Default)]
pub struct AIAgentVersion {
    /// The identifier of the AI Agent.
    ///
    /// Required. A change replaces the resource.
    pub ai_agent_id: Option<Value<String>>,
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The time the AI Agent version was last modified in seconds.
    ///
    /// A change replaces the resource.
    pub modified_time_seconds: Option<Value<f64>>,
}

impl Lower for AIAgentVersion {
    fn fields(self, to: &mut Fields) {
        to.set("AIAgentId", self.ai_agent_id);
        to.set("AssistantId", self.assistant_id);
        to.set("ModifiedTimeSeconds", self.modified_time_seconds);
    }
}

impl Level1 for AIAgentVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion";
}

impl Handle<AIAgentVersion> {
    /// `Ref`: `AssistantId`, `AIAgentId`, `VersionNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AIAgentArn`.
    pub fn ai_agent_arn(self) -> Value<Arn> {
        self.attribute("AIAgentArn")
    }

    /// The attribute `AIAgentVersionId`.
    pub fn ai_agent_version_id(self) -> Value<String> {
        self.attribute("AIAgentVersionId")
    }

    /// The attribute `AssistantArn`.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Agent version.
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// `AWS::Wisdom::AIGuardrail`.
///
/// Creates an Amazon Q in Connect AI Guardrail.
#[derive(Clone, Debug, Default)]
pub struct AIGuardrail {
    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the
    /// ARN.
    ///
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The message to return when the AI Guardrail blocks a prompt.
    ///
    /// Required. 1 to 500 characters.
    pub blocked_input_messaging: Option<Value<String>>,
    /// The message to return when the AI Guardrail blocks a model response.
    ///
    /// Required. 1 to 500 characters.
    pub blocked_outputs_messaging: Option<Value<String>>,
    /// Contains details about how to handle harmful content.
    pub content_policy_config: Option<Value<ai_guardrail::AIGuardrailContentPolicyConfig>>,
    /// The policy configuration details for the AI Guardrail's contextual grounding policy.
    pub contextual_grounding_policy_config: Option<Value<ai_guardrail::AIGuardrailContextualGroundingPolicyConfig>>,
    /// A description of the AI Guardrail.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The name of the AI Guardrail.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Contains details about PII entities and regular expressions to configure for the AI Guardrail.
    pub sensitive_information_policy_config: Option<Value<ai_guardrail::AIGuardrailSensitiveInformationPolicyConfig>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Contains details about topics that the AI Guardrail should identify and deny.
    pub topic_policy_config: Option<Value<ai_guardrail::AIGuardrailTopicPolicyConfig>>,
    /// Contains details about the word policy to configured for the AI Guardrail.
    pub word_policy_config: Option<Value<ai_guardrail::AIGuardrailWordPolicyConfig>>,
}

impl Lower for AIGuardrail {
    fn fields(self, to: &mut Fields) {
        to.set("AssistantId", self.assistant_id);
        to.set("BlockedInputMessaging", self.blocked_input_messaging);
        to.set("BlockedOutputsMessaging", self.blocked_outputs_messaging);
        to.set("ContentPolicyConfig", self.content_policy_config);
        to.set("ContextualGroundingPolicyConfig", self.contextual_grounding_policy_config);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("SensitiveInformationPolicyConfig", self.sensitive_information_policy_config);
        to.set("Tags", self.tags);
        to.set("TopicPolicyConfig", self.topic_policy_config);
        to.set("WordPolicyConfig", self.word_policy_config);
    }
}

impl Level1 for AIGuardrail {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrail";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AIGuardrail> {
    /// `Ref`: `AIGuardrailId`, `AssistantId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AI Guardrail.
    pub fn ai_guardrail_arn(self) -> Value<Arn> {
        self.attribute("AIGuardrailArn")
    }

    /// The identifier of the Amazon Q in Connect AI Guardrail.
    pub fn ai_guardrail_id(self) -> Value<String> {
        self.attribute("AIGuardrailId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// What [`AIGuardrail`] is made of.
pub mod ai_guardrail {
    use super::*;

    /// Content policy config for a guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct AIGuardrailContentPolicyConfig {
        /// List of content filter configurations in a content policy.
        ///
        /// Required. 1 to 6 items.
        pub filters_config: Option<Value<Vec<GuardrailContentFilterConfig>>>,
    }

    impl Lower for AIGuardrailContentPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FiltersConfig", self.filters_config);
        }
    }

    /// Content filter configuration in content policy.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailContentFilterConfig {
        /// The strength of the input for the guardrail content filter.
        ///
        /// Required. One of `NONE`, `LOW`, `MEDIUM`, `HIGH`.
        pub input_strength: Option<Value<String>>,
        /// The output strength of the guardrail content filter.
        ///
        /// Required. One of `NONE`, `LOW`, `MEDIUM`, `HIGH`.
        pub output_strength: Option<Value<String>>,
        /// The type of the guardrail content filter.
        ///
        /// Required. One of `SEXUAL`, `VIOLENCE`, `HATE`, `INSULTS`, `MISCONDUCT`, `PROMPT_ATTACK`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for GuardrailContentFilterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputStrength", self.input_strength);
            to.set("OutputStrength", self.output_strength);
            to.set("Type", self.type_);
        }
    }

    /// Contextual grounding policy config for a guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct AIGuardrailContextualGroundingPolicyConfig {
        /// List of contextual grounding filter configs.
        ///
        /// Required. At least 1 items.
        pub filters_config: Option<Value<Vec<GuardrailContextualGroundingFilterConfig>>>,
    }

    impl Lower for AIGuardrailContextualGroundingPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FiltersConfig", self.filters_config);
        }
    }

    /// A configuration for grounding filter.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailContextualGroundingFilterConfig {
        /// The threshold for this filter.
        ///
        /// Required. At least 0.
        pub threshold: Option<Value<f64>>,
        /// The type of this filter.
        ///
        /// Required. One of `GROUNDING`, `RELEVANCE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for GuardrailContextualGroundingFilterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Threshold", self.threshold);
            to.set("Type", self.type_);
        }
    }

    /// Sensitive information policy configuration for a guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct AIGuardrailSensitiveInformationPolicyConfig {
        /// List of entities.
        ///
        /// At least 1 items.
        pub pii_entities_config: Option<Value<Vec<GuardrailPiiEntityConfig>>>,
        /// List of regex.
        ///
        /// At least 1 items.
        pub regexes_config: Option<Value<Vec<GuardrailRegexConfig>>>,
    }

    impl Lower for AIGuardrailSensitiveInformationPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PiiEntitiesConfig", self.pii_entities_config);
            to.set("RegexesConfig", self.regexes_config);
        }
    }

    /// PII entity configuration.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailPiiEntityConfig {
        /// The action of guardrail PII entity configuration.
        ///
        /// Required. One of `BLOCK`, `ANONYMIZE`.
        pub action: Option<Value<String>>,
        /// Configure AI Guardrail type when the PII entity is detected.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for GuardrailPiiEntityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Type", self.type_);
        }
    }

    /// A regex configuration.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailRegexConfig {
        /// The action of the guardrail regex configuration.
        ///
        /// Required. One of `BLOCK`, `ANONYMIZE`.
        pub action: Option<Value<String>>,
        /// The regex description.
        ///
        /// 1 to 1000 characters.
        pub description: Option<Value<String>>,
        /// A regex configuration.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The regex pattern.
        ///
        /// Required. At least 1 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for GuardrailRegexConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Pattern", self.pattern);
        }
    }

    /// Topic policy configuration for a guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct AIGuardrailTopicPolicyConfig {
        /// List of topic configs in topic policy.
        ///
        /// Required. At least 1 items.
        pub topics_config: Option<Value<Vec<GuardrailTopicConfig>>>,
    }

    impl Lower for AIGuardrailTopicPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TopicsConfig", self.topics_config);
        }
    }

    /// Topic configuration in topic policy.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailTopicConfig {
        /// Definition of topic in topic policy.
        ///
        /// Required. 1 to 200 characters.
        pub definition: Option<Value<String>>,
        /// Text example in topic policy.
        ///
        /// At least 0 items.
        pub examples: Option<Value<Vec<String>>>,
        /// Name of topic in topic policy.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// Type of topic in a policy.
        ///
        /// Required. One of `DENY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for GuardrailTopicConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Examples", self.examples);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Word policy config for a guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct AIGuardrailWordPolicyConfig {
        /// A config for the list of managed words.
        pub managed_word_lists_config: Option<Value<Vec<GuardrailManagedWordsConfig>>>,
        /// List of custom word configurations.
        ///
        /// At least 1 items.
        pub words_config: Option<Value<Vec<GuardrailWordConfig>>>,
    }

    impl Lower for AIGuardrailWordPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedWordListsConfig", self.managed_word_lists_config);
            to.set("WordsConfig", self.words_config);
        }
    }

    /// A managed words config.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailManagedWordsConfig {
        /// The type of guardrail managed words.
        ///
        /// Required. One of `PROFANITY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for GuardrailManagedWordsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// A custom word config.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailWordConfig {
        /// The custom word text.
        ///
        /// Required. At least 1 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for GuardrailWordConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }
}

/// `AWS::Wisdom::AIGuardrailVersion`.
///
/// Creates an Amazon Q in Connect AI Guardrail version.
#[derive(Clone, Debug, Default)]
pub struct AIGuardrailVersion {
    /// The ID of the AI guardrail version.
    ///
    /// Required. A change replaces the resource.
    pub ai_guardrail_id: Option<Value<String>>,
    /// The ID of the AI guardrail version assistant.
    ///
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The modified time of the AI guardrail version in seconds.
    ///
    /// A change replaces the resource.
    pub modified_time_seconds: Option<Value<f64>>,
}

impl Lower for AIGuardrailVersion {
    fn fields(self, to: &mut Fields) {
        to.set("AIGuardrailId", self.ai_guardrail_id);
        to.set("AssistantId", self.assistant_id);
        to.set("ModifiedTimeSeconds", self.modified_time_seconds);
    }
}

impl Level1 for AIGuardrailVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion";
}

impl Handle<AIGuardrailVersion> {
    /// `Ref`: `AssistantId`, `AIGuardrailId`, `VersionNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the AI guardrail version.
    pub fn ai_guardrail_arn(self) -> Value<Arn> {
        self.attribute("AIGuardrailArn")
    }

    /// The ID of the AI guardrail version.
    pub fn ai_guardrail_version_id(self) -> Value<String> {
        self.attribute("AIGuardrailVersionId")
    }

    /// The ARN of the AI guardrail version assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Guardrail version.
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// `AWS::Wisdom::AIPrompt`.
///
/// Creates an Amazon Q in Connect AI Prompt.
#[derive(Clone, Debug, Default)]
pub struct AIPrompt {
    /// The API format used for this AI Prompt.
    ///
    /// Required. One of `ANTHROPIC_CLAUDE_MESSAGES`, `ANTHROPIC_CLAUDE_TEXT_COMPLETIONS`, `MESSAGES`,
    /// `TEXT_COMPLETIONS`. A change replaces the resource.
    pub api_format: Option<Value<String>>,
    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the
    /// ARN.
    ///
    /// A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The description of the AI Prompt.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the model used for this AI Prompt. The following model Ids are supported.
    ///
    /// Required. 1 to 2048 characters.
    pub model_id: Option<Value<String>>,
    /// The name of the AI Prompt.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The configuration of the prompt template for this AI Prompt.
    ///
    /// Required.
    pub template_configuration: Option<Value<ai_prompt::AIPromptTemplateConfiguration>>,
    /// The type of the prompt template for this AI Prompt.
    ///
    /// Required. One of `TEXT`. A change replaces the resource.
    pub template_type: Option<Value<String>>,
    /// The type of this AI Prompt.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for AIPrompt {
    fn fields(self, to: &mut Fields) {
        to.set("ApiFormat", self.api_format);
        to.set("AssistantId", self.assistant_id);
        to.set("Description", self.description);
        to.set("ModelId", self.model_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TemplateConfiguration", self.template_configuration);
        to.set("TemplateType", self.template_type);
        to.set("Type", self.type_);
    }
}

impl Level1 for AIPrompt {
    const TYPE: &'static str = "AWS::Wisdom::AIPrompt";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AIPrompt> {
    /// `Ref`: `AIPromptId`, `AssistantId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the AI Prompt.
    pub fn ai_prompt_arn(self) -> Value<Arn> {
        self.attribute("AIPromptArn")
    }

    /// The identifier of the Amazon Q in Connect AI prompt.
    pub fn ai_prompt_id(self) -> Value<String> {
        self.attribute("AIPromptId")
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The attribute `ModifiedTimeSeconds`.
    pub fn modified_time_seconds(self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

/// What [`AIPrompt`] is made of.
pub mod ai_prompt {
    use super::*;

    /// A typed union that specifies the configuration for a prompt template based on its type.
    #[derive(Clone, Debug, Default)]
    pub struct AIPromptTemplateConfiguration {
        /// The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt.
        pub text_full_ai_prompt_edit_template_configuration: Option<Value<TextFullAIPromptEditTemplateConfiguration>>,
    }

    impl Lower for AIPromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TextFullAIPromptEditTemplateConfiguration", self.text_full_ai_prompt_edit_template_configuration);
        }
    }

    /// The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt.
    #[derive(Clone, Debug, Default)]
    pub struct TextFullAIPromptEditTemplateConfiguration {
        /// The YAML text for the AI Prompt template.
        ///
        /// Required. 1 to 200000 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for TextFullAIPromptEditTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }
}

/// `AWS::Wisdom::AIPromptVersion`.
///
/// Creates an Amazon Q in Connect AI Prompt version.
#[derive(Clone, Debug, Default)]
pub struct AIPromptVersion {
    /// The identifier of the Amazon Q in Connect AI prompt.
    ///
    /// Required. A change replaces the resource.
    pub ai_prompt_id: Option<Value<String>>,
    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the
    /// ARN.
    ///
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The time the AI Prompt version was last modified in seconds.
    ///
    /// A change replaces the resource.
    pub modified_time_seconds: Option<Value<f64>>,
}

impl Lower for AIPromptVersion {
    fn fields(self, to: &mut Fields) {
        to.set("AIPromptId", self.ai_prompt_id);
        to.set("AssistantId", self.assistant_id);
        to.set("ModifiedTimeSeconds", self.modified_time_seconds);
    }
}

impl Level1 for AIPromptVersion {
    const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion";
}

impl Handle<AIPromptVersion> {
    /// `Ref`: `AssistantId`, `AIPromptId`, `VersionNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the AI prompt.
    pub fn ai_prompt_arn(self) -> Value<Arn> {
        self.attribute("AIPromptArn")
    }

    /// The attribute `AIPromptVersionId`.
    pub fn ai_prompt_version_id(self) -> Value<String> {
        self.attribute("AIPromptVersionId")
    }

    /// The attribute `AssistantArn`.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The version number for this AI Prompt version.
    pub fn version_number(self) -> Value<f64> {
        self.attribute("VersionNumber")
    }
}

/// `AWS::Wisdom::Assistant`.
///
/// Specifies an Connect Customer Wisdom assistant.
///
/// Its ARN: `arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}`.
#[derive(Clone, Debug, Default)]
pub struct Assistant {
    /// The description of the assistant.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the assistant.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The configuration information for the customer managed key used for encryption. The customer managed key must
    /// have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key
    /// to invoke Wisdom.
    ///
    /// A change replaces the resource.
    pub server_side_encryption_configuration: Option<Value<assistant::ServerSideEncryptionConfiguration>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<assistant::Tag>>>,
    /// The type of assistant.
    ///
    /// Required. One of `AGENT`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Assistant {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Assistant {
    const TYPE: &'static str = "AWS::Wisdom::Assistant";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Assistant> {
    /// `Ref`: its `AssistantId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The ID of the Wisdom assistant.
    pub fn assistant_id(self) -> Value<String> {
        self.attribute("AssistantId")
    }
}

/// What [`Assistant`] is made of.
pub mod assistant {
    use super::*;

    /// The configuration information for the customer managed key used for encryption.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionConfiguration {
        /// The customer managed key used for encryption. The customer managed key must have a policy that allows
        /// `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom.
        ///
        /// 1 to 4096 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// `Tag` of `AWS::Wisdom::Assistant`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::Wisdom::AssistantAssociation`.
///
/// Specifies an association between an Connect Customer Wisdom assistant and another resource. Currently, the only
/// supported association is with a knowledge base.
#[derive(Clone, Debug, Default)]
pub struct AssistantAssociation {
    /// The identifier of the Wisdom assistant.
    ///
    /// Required. A change replaces the resource.
    pub assistant_id: Option<Value<String>>,
    /// The identifier of the associated resource.
    ///
    /// Required. A change replaces the resource.
    pub association: Option<Value<assistant_association::AssociationData>>,
    /// The type of association.
    ///
    /// Required. One of `KNOWLEDGE_BASE`, `EXTERNAL_BEDROCK_KNOWLEDGE_BASE`. A change replaces the resource.
    pub association_type: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<assistant_association::Tag>>>,
}

impl Lower for AssistantAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AssistantId", self.assistant_id);
        to.set("Association", self.association);
        to.set("AssociationType", self.association_type);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AssistantAssociation {
    const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AssistantAssociation> {
    /// `Ref`: `AssistantAssociationId`, `AssistantId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Wisdom assistant.
    pub fn assistant_arn(self) -> Value<Arn> {
        self.attribute("AssistantArn")
    }

    /// The Amazon Resource Name (ARN) of the assistant association.
    pub fn assistant_association_arn(self) -> Value<Arn> {
        self.attribute("AssistantAssociationArn")
    }

    /// The ID of the association.
    pub fn assistant_association_id(self) -> Value<String> {
        self.attribute("AssistantAssociationId")
    }
}

/// What [`AssistantAssociation`] is made of.
pub mod assistant_association {
    use super::*;

    /// A union type that currently has a single argument, which is the knowledge base ID.
    #[derive(Clone, Debug, Default)]
    pub struct AssociationData {
        pub external_bedrock_knowledge_base_config: Option<Value<ExternalBedrockKnowledgeBaseConfig>>,
        /// The identifier of the knowledge base.
        ///
        /// A change replaces the resource.
        pub knowledge_base_id: Option<Value<String>>,
    }

    impl Lower for AssociationData {
        fn fields(self, to: &mut Fields) {
            to.set("ExternalBedrockKnowledgeBaseConfig", self.external_bedrock_knowledge_base_config);
            to.set("KnowledgeBaseId", self.knowledge_base_id);
        }
    }

    /// Configuration for an external Bedrock knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct ExternalBedrockKnowledgeBaseConfig {
        /// The Amazon Resource Name (ARN) of the IAM role used to access the external Bedrock knowledge base.
        ///
        /// Required.
        pub access_role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the external Bedrock knowledge base.
        ///
        /// Required.
        pub bedrock_knowledge_base_arn: Option<Value<String>>,
    }

    impl Lower for ExternalBedrockKnowledgeBaseConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessRoleArn", self.access_role_arn);
            to.set("BedrockKnowledgeBaseArn", self.bedrock_knowledge_base_arn);
        }
    }

    /// `Tag` of `AWS::Wisdom::AssistantAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::Wisdom::Content`.
///
/// Definition of AWS::Wisdom::Content Resource Type.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The identifier of the knowledge base.
    ///
    /// Required. A change replaces the resource.
    pub knowledge_base_id: Option<Value<String>>,
    /// A key/value map to store attributes without affecting tagging or recommendations.
    pub metadata: Option<Value<BTreeMap<String, String>>>,
    /// The name of the content.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The URI you want to use for the article.
    ///
    /// 1 to 4096 characters.
    pub override_link_out_uri: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    pub tags: Option<Value<Vec<content::Tag>>>,
    /// The title of the content.
    ///
    /// 1 to 255 characters.
    pub title: Option<Value<String>>,
    /// A pointer to the uploaded asset. This value is returned by StartContentUpload.
    ///
    /// 1 to 1200 characters.
    pub upload_id: Option<Value<String>>,
}

impl Lower for Content {
    fn fields(self, to: &mut Fields) {
        to.set("KnowledgeBaseId", self.knowledge_base_id);
        to.set("Metadata", self.metadata);
        to.set("Name", self.name);
        to.set("OverrideLinkOutUri", self.override_link_out_uri);
        to.set("Tags", self.tags);
        to.set("Title", self.title);
        to.set("UploadId", self.upload_id);
    }
}

impl Level1 for Content {
    const TYPE: &'static str = "AWS::Wisdom::Content";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Content> {
    /// `Ref`: its `ContentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ContentArn`.
    pub fn content_arn(self) -> Value<Arn> {
        self.attribute("ContentArn")
    }

    /// The attribute `ContentId`.
    pub fn content_id(self) -> Value<String> {
        self.attribute("ContentId")
    }

    /// The attribute `ContentType`.
    pub fn content_type(self) -> Value<String> {
        self.attribute("ContentType")
    }

    /// The attribute `KnowledgeBaseArn`.
    pub fn knowledge_base_arn(self) -> Value<Arn> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The attribute `LinkOutUri`.
    pub fn link_out_uri(self) -> Value<String> {
        self.attribute("LinkOutUri")
    }

    /// The attribute `RevisionId`.
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Content`] is made of.
pub mod content {
    use super::*;

    /// `Tag` of `AWS::Wisdom::Content`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
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

/// `AWS::Wisdom::ContentAssociation`.
///
/// Definition of AWS::Wisdom::ContentAssociation Resource Type.
#[derive(Clone, Debug, Default)]
pub struct ContentAssociation {
    /// The identifier of the associated resource.
    ///
    /// Required. A change replaces the resource.
    pub association: Option<Value<content_association::ContentAssociationContents>>,
    /// The type of association.
    ///
    /// Required. One of `AMAZON_CONNECT_GUIDE`. A change replaces the resource.
    pub association_type: Option<Value<String>>,
    /// The identifier of the content.
    ///
    /// Required. A change replaces the resource.
    pub content_id: Option<Value<String>>,
    /// The identifier of the knowledge base.
    ///
    /// Required. A change replaces the resource.
    pub knowledge_base_id: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<content_association::Tag>>>,
}

impl Lower for ContentAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Association", self.association);
        to.set("AssociationType", self.association_type);
        to.set("ContentId", self.content_id);
        to.set("KnowledgeBaseId", self.knowledge_base_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ContentAssociation {
    const TYPE: &'static str = "AWS::Wisdom::ContentAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ContentAssociation> {
    /// `Ref`: its `ContentAssociationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ContentArn`.
    pub fn content_arn(self) -> Value<Arn> {
        self.attribute("ContentArn")
    }

    /// The attribute `ContentAssociationArn`.
    pub fn content_association_arn(self) -> Value<Arn> {
        self.attribute("ContentAssociationArn")
    }

    /// The attribute `ContentAssociationId`.
    pub fn content_association_id(self) -> Value<String> {
        self.attribute("ContentAssociationId")
    }

    /// The attribute `KnowledgeBaseArn`.
    pub fn knowledge_base_arn(self) -> Value<Arn> {
        self.attribute("KnowledgeBaseArn")
    }
}

/// What [`ContentAssociation`] is made of.
pub mod content_association {
    use super::*;

    /// `ContentAssociationContents` of `AWS::Wisdom::ContentAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct ContentAssociationContents {
        /// Required.
        pub amazon_connect_guide_association: Option<Value<AmazonConnectGuideAssociationData>>,
    }

    impl Lower for ContentAssociationContents {
        fn fields(self, to: &mut Fields) {
            to.set("AmazonConnectGuideAssociation", self.amazon_connect_guide_association);
        }
    }

    /// `AmazonConnectGuideAssociationData` of `AWS::Wisdom::ContentAssociation`.
    #[derive(Clone, Debug, Default)]
    pub struct AmazonConnectGuideAssociationData {
        /// 1 to 2048 characters.
        pub flow_id: Option<Value<String>>,
    }

    impl Lower for AmazonConnectGuideAssociationData {
        fn fields(self, to: &mut Fields) {
            to.set("FlowId", self.flow_id);
        }
    }

    /// `Tag` of `AWS::Wisdom::ContentAssociation`.
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

/// `AWS::Wisdom::KnowledgeBase`.
///
/// Specifies a knowledge base.
///
/// Its ARN: `arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}`.
#[derive(Clone, Debug, Default)]
pub struct KnowledgeBase {
    /// The description.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The type of knowledge base. Only CUSTOM knowledge bases allow you to upload your own content. EXTERNAL knowledge
    /// bases support integrations with third-party systems whose content is synchronized automatically.
    ///
    /// Required. One of `EXTERNAL`, `CUSTOM`, `MESSAGE_TEMPLATES`, `MANAGED`, `QUICK_RESPONSES`. A change replaces the
    /// resource.
    pub knowledge_base_type: Option<Value<String>>,
    /// The name of the knowledge base.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Information about how to render the content.
    pub rendering_configuration: Option<Value<knowledge_base::RenderingConfiguration>>,
    /// This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to
    /// the IAM identity using the key to invoke Wisdom.
    ///
    /// A change replaces the resource.
    pub server_side_encryption_configuration: Option<Value<knowledge_base::ServerSideEncryptionConfiguration>>,
    /// The source of the knowledge base content. Only set this argument for EXTERNAL or Managed knowledge bases.
    ///
    /// A change replaces the resource.
    pub source_configuration: Option<Value<knowledge_base::SourceConfiguration>>,
    /// The tags used to organize, track, or control access for this resource.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<knowledge_base::Tag>>>,
    /// Contains details about how to ingest the documents in a data source.
    pub vector_ingestion_configuration: Option<Value<knowledge_base::VectorIngestionConfiguration>>,
}

impl Lower for KnowledgeBase {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KnowledgeBaseType", self.knowledge_base_type);
        to.set("Name", self.name);
        to.set("RenderingConfiguration", self.rendering_configuration);
        to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        to.set("SourceConfiguration", self.source_configuration);
        to.set("Tags", self.tags);
        to.set("VectorIngestionConfiguration", self.vector_ingestion_configuration);
    }
}

impl Level1 for KnowledgeBase {
    const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<KnowledgeBase> {
    /// `Ref`: its `KnowledgeBaseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    pub fn knowledge_base_arn(self) -> Value<Arn> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The ID of the knowledge base.
    pub fn knowledge_base_id(self) -> Value<String> {
        self.attribute("KnowledgeBaseId")
    }
}

/// What [`KnowledgeBase`] is made of.
pub mod knowledge_base {
    use super::*;

    /// Information about how to render the content.
    #[derive(Clone, Debug, Default)]
    pub struct RenderingConfiguration {
        /// A URI template containing exactly one variable in `${variableName}` format. This can only be set for `EXTERNAL`
        /// knowledge bases.
        ///
        /// 1 to 4096 characters.
        pub template_uri: Option<Value<String>>,
    }

    impl Lower for RenderingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TemplateUri", self.template_uri);
        }
    }

    /// The configuration information for the customer managed key used for encryption.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionConfiguration {
        /// The customer managed key used for encryption.
        ///
        /// 1 to 4096 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Configuration information about the external data source.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfiguration {
        /// Configuration information for Amazon AppIntegrations to automatically ingest content.
        ///
        /// A change replaces the resource.
        pub app_integrations: Option<Value<AppIntegrationsConfiguration>>,
        /// Source configuration for managed resources.
        pub managed_source_configuration: Option<Value<ManagedSourceConfiguration>>,
    }

    impl Lower for SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AppIntegrations", self.app_integrations);
            to.set("ManagedSourceConfiguration", self.managed_source_configuration);
        }
    }

    /// Configuration information for Amazon AppIntegrations to automatically ingest content.
    #[derive(Clone, Debug, Default)]
    pub struct AppIntegrationsConfiguration {
        /// The Amazon Resource Name (ARN) of the AppIntegrations DataIntegration to use for ingesting content.
        ///
        /// Required. 1 to 2048 characters. A change replaces the resource.
        pub app_integration_arn: Option<Value<String>>,
        /// The fields from the source that are made available to your agents in Amazon Q in Connect. Optional if
        /// ObjectConfiguration is included in the provided DataIntegration.
        ///
        /// 1 to 100 items. A change replaces the resource.
        pub object_fields: Option<Value<Vec<String>>>,
    }

    impl Lower for AppIntegrationsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AppIntegrationArn", self.app_integration_arn);
            to.set("ObjectFields", self.object_fields);
        }
    }

    /// Source configuration for managed resources.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedSourceConfiguration {
        /// Configuration data for web crawler data source.
        pub web_crawler_configuration: Option<Value<WebCrawlerConfiguration>>,
    }

    impl Lower for ManagedSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("WebCrawlerConfiguration", self.web_crawler_configuration);
        }
    }

    /// The configuration details for the web data source.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerConfiguration {
        /// The configuration of crawl limits for the web URLs.
        pub crawler_limits: Option<Value<CrawlerLimits>>,
        /// A list of one or more exclusion regular expression patterns to exclude certain URLs.
        ///
        /// 1 to 25 items.
        pub exclusion_filters: Option<Value<Vec<String>>>,
        /// A list of one or more inclusion regular expression patterns to include certain URLs.
        ///
        /// 1 to 25 items.
        pub inclusion_filters: Option<Value<Vec<String>>>,
        /// The scope of what is crawled for your URLs. You can choose to crawl only web pages that belong to the same host
        /// or primary domain.
        ///
        /// One of `HOST_ONLY`, `SUBDOMAINS`.
        pub scope: Option<Value<String>>,
        /// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl
        /// the URLs.
        ///
        /// Required.
        pub url_configuration: Option<Value<UrlConfiguration>>,
    }

    impl Lower for WebCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerLimits", self.crawler_limits);
            to.set("ExclusionFilters", self.exclusion_filters);
            to.set("InclusionFilters", self.inclusion_filters);
            to.set("Scope", self.scope);
            to.set("UrlConfiguration", self.url_configuration);
        }
    }

    /// The limits of the crawler.
    #[derive(Clone, Debug, Default)]
    pub struct CrawlerLimits {
        /// The limit rate at which the crawler is configured.
        ///
        /// 1 to 3000.
        pub rate_limit: Option<Value<f64>>,
    }

    impl Lower for CrawlerLimits {
        fn fields(self, to: &mut Fields) {
            to.set("RateLimit", self.rate_limit);
        }
    }

    /// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl
    /// the URLs.
    #[derive(Clone, Debug, Default)]
    pub struct UrlConfiguration {
        /// List of URLs for crawling.
        ///
        /// 1 to 100 items.
        pub seed_urls: Option<Value<Vec<SeedUrl>>>,
    }

    impl Lower for UrlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SeedUrls", self.seed_urls);
        }
    }

    /// A URL for crawling.
    #[derive(Clone, Debug, Default)]
    pub struct SeedUrl {
        /// URL for crawling.
        pub url: Option<Value<String>>,
    }

    impl Lower for SeedUrl {
        fn fields(self, to: &mut Fields) {
            to.set("Url", self.url);
        }
    }

    /// `Tag` of `AWS::Wisdom::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains details about how to ingest the documents in a data source.
    #[derive(Clone, Debug, Default)]
    pub struct VectorIngestionConfiguration {
        /// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source
        /// that is returned when the knowledge base that it belongs to is queried.
        pub chunking_configuration: Option<Value<ChunkingConfiguration>>,
        /// A custom parser for data source documents.
        pub parsing_configuration: Option<Value<ParsingConfiguration>>,
    }

    impl Lower for VectorIngestionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChunkingConfiguration", self.chunking_configuration);
            to.set("ParsingConfiguration", self.parsing_configuration);
        }
    }

    /// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source
    /// that is returned when the knowledge base that it belongs to is queried.
    #[derive(Clone, Debug, Default)]
    pub struct ChunkingConfiguration {
        /// Knowledge base can split your source data into chunks. A chunk refers to an excerpt from a data source that is
        /// returned when the knowledge base that it belongs to is queried.
        ///
        /// Required. One of `FIXED_SIZE`, `NONE`, `HIERARCHICAL`, `SEMANTIC`.
        pub chunking_strategy: Option<Value<String>>,
        /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude
        /// this field.
        pub fixed_size_chunking_configuration: Option<Value<FixedSizeChunkingConfiguration>>,
        /// Settings for hierarchical document chunking for a data source.
        pub hierarchical_chunking_configuration: Option<Value<HierarchicalChunkingConfiguration>>,
        /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into smaller
        /// documents based on groups of similar content derived from the text with natural language processing.
        pub semantic_chunking_configuration: Option<Value<SemanticChunkingConfiguration>>,
    }

    impl Lower for ChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChunkingStrategy", self.chunking_strategy);
            to.set("FixedSizeChunkingConfiguration", self.fixed_size_chunking_configuration);
            to.set("HierarchicalChunkingConfiguration", self.hierarchical_chunking_configuration);
            to.set("SemanticChunkingConfiguration", self.semantic_chunking_configuration);
        }
    }

    /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude
    /// this field.
    #[derive(Clone, Debug, Default)]
    pub struct FixedSizeChunkingConfiguration {
        /// The maximum number of tokens to include in a chunk.
        ///
        /// Required. At least 1.
        pub max_tokens: Option<Value<f64>>,
        /// The percentage of overlap between adjacent chunks of a data source.
        ///
        /// Required. 1 to 99.
        pub overlap_percentage: Option<Value<f64>>,
    }

    impl Lower for FixedSizeChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
            to.set("OverlapPercentage", self.overlap_percentage);
        }
    }

    /// Settings for hierarchical document chunking for a data source.
    #[derive(Clone, Debug, Default)]
    pub struct HierarchicalChunkingConfiguration {
        /// Token settings for each layer.
        ///
        /// Required. 2 to 2 items.
        pub level_configurations: Option<Value<Vec<HierarchicalChunkingLevelConfiguration>>>,
        /// The number of tokens to repeat across chunks in the same layer.
        ///
        /// Required. At least 1.
        pub overlap_tokens: Option<Value<f64>>,
    }

    impl Lower for HierarchicalChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LevelConfigurations", self.level_configurations);
            to.set("OverlapTokens", self.overlap_tokens);
        }
    }

    /// Token settings for each layer.
    #[derive(Clone, Debug, Default)]
    pub struct HierarchicalChunkingLevelConfiguration {
        /// The maximum number of tokens that a chunk can contain in this layer.
        ///
        /// Required. 1 to 8192.
        pub max_tokens: Option<Value<f64>>,
    }

    impl Lower for HierarchicalChunkingLevelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
        }
    }

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into smaller
    /// documents based on groups of similar content derived from the text with natural language processing.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticChunkingConfiguration {
        /// The dissimilarity threshold for splitting chunks.
        ///
        /// Required. 50 to 99.
        pub breakpoint_percentile_threshold: Option<Value<f64>>,
        /// The buffer size.
        ///
        /// Required. 0 to 1.
        pub buffer_size: Option<Value<f64>>,
        /// The maximum number of tokens that a chunk can contain.
        ///
        /// Required. At least 1.
        pub max_tokens: Option<Value<f64>>,
    }

    impl Lower for SemanticChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BreakpointPercentileThreshold", self.breakpoint_percentile_threshold);
            to.set("BufferSize", self.buffer_size);
            to.set("MaxTokens", self.max_tokens);
        }
    }

    /// Settings for parsing document contents. By default, the service converts the contents of each document into text
    /// before splitting it into chunks.
    #[derive(Clone, Debug, Default)]
    pub struct ParsingConfiguration {
        /// Settings for a foundation model used to parse documents for a data source.
        pub bedrock_foundation_model_configuration: Option<Value<BedrockFoundationModelConfiguration>>,
        /// The parsing strategy for the data source.
        ///
        /// Required. One of `BEDROCK_FOUNDATION_MODEL`.
        pub parsing_strategy: Option<Value<String>>,
    }

    impl Lower for ParsingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockFoundationModelConfiguration", self.bedrock_foundation_model_configuration);
            to.set("ParsingStrategy", self.parsing_strategy);
        }
    }

    /// The configuration of the Bedrock foundation model.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockFoundationModelConfiguration {
        /// The model ARN of the Bedrock foundation model.
        ///
        /// Required. 1 to 2048 characters.
        pub model_arn: Option<Value<String>>,
        /// The parsing prompt of the Bedrock foundation model configuration.
        pub parsing_prompt: Option<Value<ParsingPrompt>>,
    }

    impl Lower for BedrockFoundationModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ModelArn", self.model_arn);
            to.set("ParsingPrompt", self.parsing_prompt);
        }
    }

    /// Instructions for interpreting the contents of a document.
    #[derive(Clone, Debug, Default)]
    pub struct ParsingPrompt {
        /// Instructions for interpreting the contents of a document.
        ///
        /// Required. 1 to 10000 characters.
        pub parsing_prompt_text: Option<Value<String>>,
    }

    impl Lower for ParsingPrompt {
        fn fields(self, to: &mut Fields) {
            to.set("ParsingPromptText", self.parsing_prompt_text);
        }
    }
}

/// `AWS::Wisdom::MessageTemplate`.
///
/// Creates an Amazon Q in Connect message template. The name of the message template has to be unique for each
/// knowledge base.
#[derive(Clone, Debug, Default)]
pub struct MessageTemplate {
    /// The channel subtype this message template applies to.
    ///
    /// Required. One of `EMAIL`, `SMS`. A change replaces the resource.
    pub channel_subtype: Option<Value<String>>,
    /// The content of the message template.
    ///
    /// Required.
    pub content: Option<Value<message_template::Content>>,
    /// An object that specifies the default values to use for variables in the message template. This object contains
    /// different categories of key-value pairs.
    pub default_attributes: Option<Value<message_template::MessageTemplateAttributes>>,
    /// The description of the message template.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The configuration information of the external data source.
    pub grouping_configuration: Option<Value<message_template::GroupingConfiguration>>,
    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// Required. A change replaces the resource.
    pub knowledge_base_arn: Option<Value<String>>,
    /// The language code value for the language in which the quick response is written. The supported language codes
    /// include `de_DE`, `en_US`, `es_ES`, `fr_FR`, `id_ID`, `it_IT`, `ja_JP`, `ko_KR`, `pt_BR`, `zh_CN`, `zh_TW`.
    ///
    /// 2 to 5 characters.
    pub language: Option<Value<String>>,
    /// List of message template attachments.
    pub message_template_attachments: Option<Value<Vec<message_template::MessageTemplateAttachment>>>,
    /// The name of the message template.
    ///
    /// Required. 1 to 255 characters.
    pub name: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    pub tags: Option<Value<Vec<message_template::Tag>>>,
}

impl Lower for MessageTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("ChannelSubtype", self.channel_subtype);
        to.set("Content", self.content);
        to.set("DefaultAttributes", self.default_attributes);
        to.set("Description", self.description);
        to.set("GroupingConfiguration", self.grouping_configuration);
        to.set("KnowledgeBaseArn", self.knowledge_base_arn);
        to.set("Language", self.language);
        to.set("MessageTemplateAttachments", self.message_template_attachments);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for MessageTemplate {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<MessageTemplate> {
    /// `Ref`: its `MessageTemplateArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the message template.
    pub fn message_template_arn(self) -> Value<Arn> {
        self.attribute("MessageTemplateArn")
    }

    /// The checksum value of the message template content that is referenced by the `$LATEST` qualifier. It can be
    /// returned in `MessageTemplateData` or `ExtendedMessageTemplateData`.
    pub fn message_template_content_sha256(self) -> Value<String> {
        self.attribute("MessageTemplateContentSha256")
    }

    /// The identifier of the message template.
    pub fn message_template_id(self) -> Value<String> {
        self.attribute("MessageTemplateId")
    }
}

/// What [`MessageTemplate`] is made of.
pub mod message_template {
    use super::*;

    /// The content of the message template.
    #[derive(Clone, Debug, Default)]
    pub struct Content {
        /// The content of the message template that applies to the email channel subtype.
        pub email_message_template_content: Option<Value<EmailMessageTemplateContent>>,
        /// The content of message template that applies to SMS channel subtype.
        pub sms_message_template_content: Option<Value<SmsMessageTemplateContent>>,
    }

    impl Lower for Content {
        fn fields(self, to: &mut Fields) {
            to.set("EmailMessageTemplateContent", self.email_message_template_content);
            to.set("SmsMessageTemplateContent", self.sms_message_template_content);
        }
    }

    /// The content of the message template that applies to the email channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct EmailMessageTemplateContent {
        /// The body to use in email messages.
        ///
        /// Required.
        pub body: Option<Value<EmailMessageTemplateContentBody>>,
        /// The email headers to include in email messages.
        ///
        /// Required. 0 to 15 items.
        pub headers: Option<Value<Vec<EmailMessageTemplateHeader>>>,
        /// The subject line, or title, to use in email messages.
        ///
        /// Required. At least 1 characters.
        pub subject: Option<Value<String>>,
    }

    impl Lower for EmailMessageTemplateContent {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
            to.set("Headers", self.headers);
            to.set("Subject", self.subject);
        }
    }

    /// The body to use in email messages.
    #[derive(Clone, Debug, Default)]
    pub struct EmailMessageTemplateContentBody {
        /// The message body, in HTML format, to use in email messages that are based on the message template. We recommend
        /// using HTML format for email clients that render HTML content.
        pub html: Option<Value<MessageTemplateBodyContentProvider>>,
        /// The message body, in plain text format, to use in email messages that are based on the message template.
        pub plain_text: Option<Value<MessageTemplateBodyContentProvider>>,
    }

    impl Lower for EmailMessageTemplateContentBody {
        fn fields(self, to: &mut Fields) {
            to.set("Html", self.html);
            to.set("PlainText", self.plain_text);
        }
    }

    /// The container of the message template body.
    #[derive(Clone, Debug, Default)]
    pub struct MessageTemplateBodyContentProvider {
        /// The content of the message template.
        ///
        /// At least 1 characters.
        pub content: Option<Value<String>>,
    }

    impl Lower for MessageTemplateBodyContentProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
        }
    }

    /// The email headers to include in email messages.
    #[derive(Clone, Debug, Default)]
    pub struct EmailMessageTemplateHeader {
        /// The name of the email header.
        ///
        /// 1 to 126 characters.
        pub name: Option<Value<String>>,
        /// The value of the email header.
        ///
        /// 1 to 870 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EmailMessageTemplateHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The content of the message template that applies to the SMS channel subtype.
    #[derive(Clone, Debug, Default)]
    pub struct SmsMessageTemplateContent {
        /// The body to use in SMS messages.
        ///
        /// Required.
        pub body: Option<Value<SmsMessageTemplateContentBody>>,
    }

    impl Lower for SmsMessageTemplateContent {
        fn fields(self, to: &mut Fields) {
            to.set("Body", self.body);
        }
    }

    /// The body to use in SMS messages.
    #[derive(Clone, Debug, Default)]
    pub struct SmsMessageTemplateContentBody {
        /// The message body to use in SMS messages.
        pub plain_text: Option<Value<MessageTemplateBodyContentProvider>>,
    }

    impl Lower for SmsMessageTemplateContentBody {
        fn fields(self, to: &mut Fields) {
            to.set("PlainText", self.plain_text);
        }
    }

    /// The attributes that are used with the message template.
    #[derive(Clone, Debug, Default)]
    pub struct MessageTemplateAttributes {
        /// The agent attributes that are used with the message template.
        pub agent_attributes: Option<Value<AgentAttributes>>,
        /// The custom attributes that are used with the message template.
        pub custom_attributes: Option<Value<BTreeMap<String, String>>>,
        /// The customer profile attributes that are used with the message template.
        pub customer_profile_attributes: Option<Value<CustomerProfileAttributes>>,
        /// The system attributes that are used with the message template.
        pub system_attributes: Option<Value<SystemAttributes>>,
    }

    impl Lower for MessageTemplateAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("AgentAttributes", self.agent_attributes);
            to.set("CustomAttributes", self.custom_attributes);
            to.set("CustomerProfileAttributes", self.customer_profile_attributes);
            to.set("SystemAttributes", self.system_attributes);
        }
    }

    /// Information about an agent.
    #[derive(Clone, Debug, Default)]
    pub struct AgentAttributes {
        /// The agent’s first name as entered in their Amazon Connect user account.
        ///
        /// 1 to 32767 characters.
        pub first_name: Option<Value<String>>,
        /// The agent’s last name as entered in their Amazon Connect user account.
        ///
        /// 1 to 32767 characters.
        pub last_name: Option<Value<String>>,
    }

    impl Lower for AgentAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("FirstName", self.first_name);
            to.set("LastName", self.last_name);
        }
    }

    /// The customer profile attributes that are used with the message template.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerProfileAttributes {
        /// A unique account number that you have given to the customer.
        ///
        /// 1 to 32767 characters.
        pub account_number: Option<Value<String>>,
        /// Any additional information relevant to the customer's profile.
        ///
        /// 1 to 32767 characters.
        pub additional_information: Option<Value<String>>,
        /// The first line of a customer address.
        ///
        /// 1 to 32767 characters.
        pub address1: Option<Value<String>>,
        /// The second line of a customer address.
        ///
        /// 1 to 32767 characters.
        pub address2: Option<Value<String>>,
        /// The third line of a customer address.
        ///
        /// 1 to 32767 characters.
        pub address3: Option<Value<String>>,
        /// The fourth line of a customer address.
        ///
        /// 1 to 32767 characters.
        pub address4: Option<Value<String>>,
        /// The first line of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_address1: Option<Value<String>>,
        /// The second line of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_address2: Option<Value<String>>,
        /// The third line of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_address3: Option<Value<String>>,
        /// The fourth line of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_address4: Option<Value<String>>,
        /// The city of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_city: Option<Value<String>>,
        /// The country of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_country: Option<Value<String>>,
        /// The county of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_county: Option<Value<String>>,
        /// The postal code of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_postal_code: Option<Value<String>>,
        /// The province of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_province: Option<Value<String>>,
        /// The state of a customer’s billing address.
        ///
        /// 1 to 32767 characters.
        pub billing_state: Option<Value<String>>,
        /// The customer's birth date.
        ///
        /// 1 to 32767 characters.
        pub birth_date: Option<Value<String>>,
        /// The customer's business email address.
        ///
        /// 1 to 32767 characters.
        pub business_email_address: Option<Value<String>>,
        /// The name of the customer's business.
        ///
        /// 1 to 32767 characters.
        pub business_name: Option<Value<String>>,
        /// The customer's business phone number.
        ///
        /// 1 to 32767 characters.
        pub business_phone_number: Option<Value<String>>,
        /// The city in which a customer lives.
        ///
        /// 1 to 32767 characters.
        pub city: Option<Value<String>>,
        /// The country in which a customer lives.
        ///
        /// 1 to 32767 characters.
        pub country: Option<Value<String>>,
        /// The county in which a customer lives.
        ///
        /// 1 to 32767 characters.
        pub county: Option<Value<String>>,
        /// The custom attributes in customer profile attributes.
        pub custom: Option<Value<BTreeMap<String, String>>>,
        /// The customer's email address, which has not been specified as a personal or business address.
        ///
        /// 1 to 32767 characters.
        pub email_address: Option<Value<String>>,
        /// The customer's first name.
        ///
        /// 1 to 32767 characters.
        pub first_name: Option<Value<String>>,
        /// The customer's gender.
        ///
        /// 1 to 32767 characters.
        pub gender: Option<Value<String>>,
        /// The customer's mobile phone number.
        ///
        /// 1 to 32767 characters.
        pub home_phone_number: Option<Value<String>>,
        /// The customer's last name.
        ///
        /// 1 to 32767 characters.
        pub last_name: Option<Value<String>>,
        /// The first line of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_address1: Option<Value<String>>,
        /// The second line of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_address2: Option<Value<String>>,
        /// The third line of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_address3: Option<Value<String>>,
        /// The fourth line of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_address4: Option<Value<String>>,
        /// The city of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_city: Option<Value<String>>,
        /// The country of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_country: Option<Value<String>>,
        /// The county of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_county: Option<Value<String>>,
        /// The postal code of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_postal_code: Option<Value<String>>,
        /// The province of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_province: Option<Value<String>>,
        /// The state of a customer’s mailing address.
        ///
        /// 1 to 32767 characters.
        pub mailing_state: Option<Value<String>>,
        /// The customer's middle name.
        ///
        /// 1 to 32767 characters.
        pub middle_name: Option<Value<String>>,
        /// The customer's mobile phone number.
        ///
        /// 1 to 32767 characters.
        pub mobile_phone_number: Option<Value<String>>,
        /// The customer's party type.
        ///
        /// 1 to 32767 characters.
        pub party_type: Option<Value<String>>,
        /// The customer's phone number, which has not been specified as a mobile, home, or business number.
        ///
        /// 1 to 32767 characters.
        pub phone_number: Option<Value<String>>,
        /// The postal code of a customer address.
        ///
        /// 1 to 32767 characters.
        pub postal_code: Option<Value<String>>,
        /// The ARN of a customer profile.
        ///
        /// 1 to 32767 characters.
        pub profile_arn: Option<Value<String>>,
        /// The unique identifier of a customer profile.
        ///
        /// 1 to 32767 characters.
        pub profile_id: Option<Value<String>>,
        /// The province in which a customer lives.
        ///
        /// 1 to 32767 characters.
        pub province: Option<Value<String>>,
        /// The first line of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_address1: Option<Value<String>>,
        /// The second line of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_address2: Option<Value<String>>,
        /// The third line of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_address3: Option<Value<String>>,
        /// The fourth line of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_address4: Option<Value<String>>,
        /// The city of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_city: Option<Value<String>>,
        /// The country of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_country: Option<Value<String>>,
        /// The county of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_county: Option<Value<String>>,
        /// The postal code of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_postal_code: Option<Value<String>>,
        /// The province of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_province: Option<Value<String>>,
        /// The state of a customer’s shipping address.
        ///
        /// 1 to 32767 characters.
        pub shipping_state: Option<Value<String>>,
        /// The state in which a customer lives.
        ///
        /// 1 to 32767 characters.
        pub state: Option<Value<String>>,
    }

    impl Lower for CustomerProfileAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("AccountNumber", self.account_number);
            to.set("AdditionalInformation", self.additional_information);
            to.set("Address1", self.address1);
            to.set("Address2", self.address2);
            to.set("Address3", self.address3);
            to.set("Address4", self.address4);
            to.set("BillingAddress1", self.billing_address1);
            to.set("BillingAddress2", self.billing_address2);
            to.set("BillingAddress3", self.billing_address3);
            to.set("BillingAddress4", self.billing_address4);
            to.set("BillingCity", self.billing_city);
            to.set("BillingCountry", self.billing_country);
            to.set("BillingCounty", self.billing_county);
            to.set("BillingPostalCode", self.billing_postal_code);
            to.set("BillingProvince", self.billing_province);
            to.set("BillingState", self.billing_state);
            to.set("BirthDate", self.birth_date);
            to.set("BusinessEmailAddress", self.business_email_address);
            to.set("BusinessName", self.business_name);
            to.set("BusinessPhoneNumber", self.business_phone_number);
            to.set("City", self.city);
            to.set("Country", self.country);
            to.set("County", self.county);
            to.set("Custom", self.custom);
            to.set("EmailAddress", self.email_address);
            to.set("FirstName", self.first_name);
            to.set("Gender", self.gender);
            to.set("HomePhoneNumber", self.home_phone_number);
            to.set("LastName", self.last_name);
            to.set("MailingAddress1", self.mailing_address1);
            to.set("MailingAddress2", self.mailing_address2);
            to.set("MailingAddress3", self.mailing_address3);
            to.set("MailingAddress4", self.mailing_address4);
            to.set("MailingCity", self.mailing_city);
            to.set("MailingCountry", self.mailing_country);
            to.set("MailingCounty", self.mailing_county);
            to.set("MailingPostalCode", self.mailing_postal_code);
            to.set("MailingProvince", self.mailing_province);
            to.set("MailingState", self.mailing_state);
            to.set("MiddleName", self.middle_name);
            to.set("MobilePhoneNumber", self.mobile_phone_number);
            to.set("PartyType", self.party_type);
            to.set("PhoneNumber", self.phone_number);
            to.set("PostalCode", self.postal_code);
            to.set("ProfileARN", self.profile_arn);
            to.set("ProfileId", self.profile_id);
            to.set("Province", self.province);
            to.set("ShippingAddress1", self.shipping_address1);
            to.set("ShippingAddress2", self.shipping_address2);
            to.set("ShippingAddress3", self.shipping_address3);
            to.set("ShippingAddress4", self.shipping_address4);
            to.set("ShippingCity", self.shipping_city);
            to.set("ShippingCountry", self.shipping_country);
            to.set("ShippingCounty", self.shipping_county);
            to.set("ShippingPostalCode", self.shipping_postal_code);
            to.set("ShippingProvince", self.shipping_province);
            to.set("ShippingState", self.shipping_state);
            to.set("State", self.state);
        }
    }

    /// The system attributes that are used with the message template.
    #[derive(Clone, Debug, Default)]
    pub struct SystemAttributes {
        /// The CustomerEndpoint attribute.
        pub customer_endpoint: Option<Value<SystemEndpointAttributes>>,
        /// The name of the task.
        ///
        /// 1 to 32767 characters.
        pub name: Option<Value<String>>,
        /// The SystemEndpoint attribute.
        pub system_endpoint: Option<Value<SystemEndpointAttributes>>,
    }

    impl Lower for SystemAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerEndpoint", self.customer_endpoint);
            to.set("Name", self.name);
            to.set("SystemEndpoint", self.system_endpoint);
        }
    }

    /// The system endpoint attributes that are used with the message template.
    #[derive(Clone, Debug, Default)]
    pub struct SystemEndpointAttributes {
        /// The customer's phone number if used with `customerEndpoint`, or the number the customer dialed to call your
        /// contact center if used with `systemEndpoint`.
        ///
        /// 1 to 32767 characters.
        pub address: Option<Value<String>>,
    }

    impl Lower for SystemEndpointAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("Address", self.address);
        }
    }

    /// The configuration information of the grouping of Amazon Q in Connect users.
    #[derive(Clone, Debug, Default)]
    pub struct GroupingConfiguration {
        /// The criteria used for grouping Amazon Q in Connect users.
        ///
        /// Required. 1 to 100 characters.
        pub criteria: Option<Value<String>>,
        /// The list of values that define different groups of Amazon Q in Connect users.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for GroupingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Criteria", self.criteria);
            to.set("Values", self.values);
        }
    }

    /// Information about the message template attachment.
    #[derive(Clone, Debug, Default)]
    pub struct MessageTemplateAttachment {
        /// The name of the attachment file being uploaded. The name should include the file extension.
        ///
        /// Required. 1 to 255 characters.
        pub attachment_name: Option<Value<String>>,
        /// The S3 Presigned URL for the attachment file. When generating the PreSignedUrl, please ensure that the
        /// expires-in time is set to 30 minutes.
        ///
        /// Required. At least 1 characters.
        pub s3_presigned_url: Option<Value<String>>,
    }

    impl Lower for MessageTemplateAttachment {
        fn fields(self, to: &mut Fields) {
            to.set("AttachmentName", self.attachment_name);
            to.set("S3PresignedUrl", self.s3_presigned_url);
        }
    }

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

/// `AWS::Wisdom::MessageTemplateVersion`.
///
/// Creates a new Amazon Q in Connect message template version from the current content and configuration of a
/// message template.
#[derive(Clone, Debug, Default)]
pub struct MessageTemplateVersion {
    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// Required. A change replaces the resource.
    pub message_template_arn: Option<Value<String>>,
    /// The content SHA256 of the message template.
    ///
    /// 1 to 64 characters. Some changes replace the resource.
    pub message_template_content_sha256: Option<Value<String>>,
}

impl Lower for MessageTemplateVersion {
    fn fields(self, to: &mut Fields) {
        to.set("MessageTemplateArn", self.message_template_arn);
        to.set("MessageTemplateContentSha256", self.message_template_content_sha256);
    }
}

impl Level1 for MessageTemplateVersion {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion";
}

impl Handle<MessageTemplateVersion> {
    /// `Ref`: its `MessageTemplateVersionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Message Template Version.
    pub fn message_template_version_arn(self) -> Value<Arn> {
        self.attribute("MessageTemplateVersionArn")
    }

    /// The version number for this Message Template Version.
    pub fn message_template_version_number(self) -> Value<f64> {
        self.attribute("MessageTemplateVersionNumber")
    }
}

/// `AWS::Wisdom::QuickResponse`.
///
/// Creates an Amazon Q in Connect quick response.
#[derive(Clone, Debug, Default)]
pub struct QuickResponse {
    /// The Amazon Connect contact channels this quick response applies to. The supported contact channel types include
    /// `Chat`.
    pub channels: Option<Value<Vec<String>>>,
    /// The content of the quick response.
    ///
    /// Required.
    pub content: Option<Value<quick_response::QuickResponseContentProvider>>,
    /// The media type of the quick response content.
    pub content_type: Option<Value<String>>,
    /// The description of the quick response.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The configuration information of the user groups that the quick response is accessible to.
    pub grouping_configuration: Option<Value<quick_response::GroupingConfiguration>>,
    /// Whether the quick response is active.
    pub is_active: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// Required. A change replaces the resource.
    pub knowledge_base_arn: Option<Value<String>>,
    /// The language code value for the language in which the quick response is written. The supported language codes
    /// include `de_DE`, `en_US`, `es_ES`, `fr_FR`, `id_ID`, `it_IT`, `ja_JP`, `ko_KR`, `pt_BR`, `zh_CN`, `zh_TW`.
    ///
    /// 2 to 5 characters.
    pub language: Option<Value<String>>,
    /// The name of the quick response.
    ///
    /// Required. 1 to 100 characters.
    pub name: Option<Value<String>>,
    /// The shortcut key of the quick response. The value should be unique across the knowledge base.
    ///
    /// 1 to 100 characters.
    pub shortcut_key: Option<Value<String>>,
    /// The tags used to organize, track, or control access for this resource.
    pub tags: Option<Value<Vec<quick_response::Tag>>>,
}

impl Lower for QuickResponse {
    fn fields(self, to: &mut Fields) {
        to.set("Channels", self.channels);
        to.set("Content", self.content);
        to.set("ContentType", self.content_type);
        to.set("Description", self.description);
        to.set("GroupingConfiguration", self.grouping_configuration);
        to.set("IsActive", self.is_active);
        to.set("KnowledgeBaseArn", self.knowledge_base_arn);
        to.set("Language", self.language);
        to.set("Name", self.name);
        to.set("ShortcutKey", self.shortcut_key);
        to.set("Tags", self.tags);
    }
}

impl Level1 for QuickResponse {
    const TYPE: &'static str = "AWS::Wisdom::QuickResponse";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<QuickResponse> {
    /// `Ref`: its `QuickResponseArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The content of the quick response stored in different media types.
    pub fn contents(self) -> Value<Json> {
        self.attribute("Contents")
    }

    /// The Amazon Resource Name (ARN) of the quick response.
    pub fn quick_response_arn(self) -> Value<Arn> {
        self.attribute("QuickResponseArn")
    }

    /// The identifier of the quick response.
    pub fn quick_response_id(self) -> Value<String> {
        self.attribute("QuickResponseId")
    }

    /// The status of the quick response data.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`QuickResponse`] is made of.
pub mod quick_response {
    use super::*;

    /// The container quick response content.
    #[derive(Clone, Debug, Default)]
    pub struct QuickResponseContentProvider {
        /// The content of the quick response.
        ///
        /// 1 to 4000 characters.
        pub content: Option<Value<String>>,
    }

    impl Lower for QuickResponseContentProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
        }
    }

    /// The configuration information of the grouping of Amazon Q in Connect users.
    #[derive(Clone, Debug, Default)]
    pub struct GroupingConfiguration {
        /// The criteria used for grouping Amazon Q in Connect users.
        ///
        /// Required. 1 to 100 characters.
        pub criteria: Option<Value<String>>,
        /// The list of values that define different groups of Amazon Q in Connect users.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for GroupingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Criteria", self.criteria);
            to.set("Values", self.values);
        }
    }

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
