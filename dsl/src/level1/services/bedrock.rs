//! `AWS::Bedrock`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Bedrock::Agent`.
///
/// Specifies an agent as a resource in a top-level template. Minimally, you must specify the following properties.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}`.
#[derive(Clone, Debug, Default)]
pub struct Agent {
    /// The action groups that belong to an agent.
    pub action_groups: Option<Value<Vec<agent::AgentActionGroup>>>,
    /// The agent's collaboration settings.
    ///
    /// One of `DISABLED`, `SUPERVISOR`, `SUPERVISOR_ROUTER`.
    pub agent_collaboration: Option<Value<String>>,
    /// List of Agent Collaborators.
    pub agent_collaborators: Option<Value<Vec<agent::AgentCollaborator>>>,
    /// The name of the agent.
    ///
    /// Required.
    pub agent_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the agent.
    ///
    /// At most 2048 characters.
    pub agent_resource_role_arn: Option<Value<String>>,
    /// Specifies whether to automatically update the `DRAFT` version of the agent after making changes to the agent.
    pub auto_prepare: Option<Value<bool>>,
    /// Contains custom orchestration configurations for the agent.
    pub custom_orchestration: Option<Value<agent::CustomOrchestration>>,
    /// The Amazon Resource Name (ARN) of the AWS key that encrypts the agent.
    ///
    /// 1 to 2048 characters.
    pub customer_encryption_key_arn: Option<Value<String>>,
    /// The description of the agent.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The foundation model used for orchestration by the agent.
    ///
    /// 1 to 2048 characters.
    pub foundation_model: Option<Value<String>>,
    /// Details about the guardrail associated with the agent.
    pub guardrail_configuration: Option<Value<agent::GuardrailConfiguration>>,
    /// The number of seconds for which Amazon Bedrock keeps information about a user's conversation with the agent.
    ///
    /// 60 to 5400.
    pub idle_session_ttl_in_seconds: Option<Value<f64>>,
    /// Instructions that tell the agent what it should do and how it should interact with users.
    ///
    /// At least 40 characters.
    pub instruction: Option<Value<String>>,
    /// The knowledge bases associated with the agent.
    pub knowledge_bases: Option<Value<Vec<agent::AgentKnowledgeBase>>>,
    /// Contains memory configuration for the agent.
    pub memory_configuration: Option<Value<agent::MemoryConfiguration>>,
    /// Specifies the orchestration strategy for the agent.
    ///
    /// One of `DEFAULT`, `CUSTOM_ORCHESTRATION`.
    pub orchestration_type: Option<Value<String>>,
    /// Contains configurations to override prompt templates in different parts of an agent sequence. For more
    /// information, see Advanced prompts.
    pub prompt_override_configuration: Option<Value<agent::PromptOverrideConfiguration>>,
    /// Specifies whether to delete the resource even if it's in use. By default, this value is `false`.
    pub skip_resource_in_use_check_on_delete: Option<Value<bool>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    ///
    /// 0 to 200 items.
    pub test_alias_tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Agent {
    fn fields(self, to: &mut Fields) {
        to.set("ActionGroups", self.action_groups);
        to.set("AgentCollaboration", self.agent_collaboration);
        to.set("AgentCollaborators", self.agent_collaborators);
        to.set("AgentName", self.agent_name);
        to.set("AgentResourceRoleArn", self.agent_resource_role_arn);
        to.set("AutoPrepare", self.auto_prepare);
        to.set("CustomOrchestration", self.custom_orchestration);
        to.set("CustomerEncryptionKeyArn", self.customer_encryption_key_arn);
        to.set("Description", self.description);
        to.set("FoundationModel", self.foundation_model);
        to.set("GuardrailConfiguration", self.guardrail_configuration);
        to.set("IdleSessionTTLInSeconds", self.idle_session_ttl_in_seconds);
        to.set("Instruction", self.instruction);
        to.set("KnowledgeBases", self.knowledge_bases);
        to.set("MemoryConfiguration", self.memory_configuration);
        to.set("OrchestrationType", self.orchestration_type);
        to.set("PromptOverrideConfiguration", self.prompt_override_configuration);
        to.set("SkipResourceInUseCheckOnDelete", self.skip_resource_in_use_check_on_delete);
        to.set("Tags", self.tags);
        to.set("TestAliasTags", self.test_alias_tags);
    }
}

impl Level1 for Agent {
    const TYPE: &'static str = "AWS::Bedrock::Agent";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Agent> {
    /// `Ref`: its `AgentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the agent.
    pub fn agent_arn(self) -> Value<Arn> {
        self.attribute("AgentArn")
    }

    /// The unique identifier of the agent.
    pub fn agent_id(self) -> Value<String> {
        self.attribute("AgentId")
    }

    /// The status of the agent and whether it is ready for use. The following statuses are possible.
    pub fn agent_status(self) -> Value<String> {
        self.attribute("AgentStatus")
    }

    /// The version of the agent.
    pub fn agent_version(self) -> Value<String> {
        self.attribute("AgentVersion")
    }

    /// The time at which the agent was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Contains reasons that the agent-related API that you invoked failed.
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute("FailureReasons")
    }

    /// The time at which the agent was last prepared.
    pub fn prepared_at(self) -> Value<String> {
        self.attribute("PreparedAt")
    }

    /// Contains recommended actions to take for the agent-related API that you invoked to succeed.
    pub fn recommended_actions(self) -> Value<Vec<String>> {
        self.attribute("RecommendedActions")
    }

    /// The time at which the agent was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Agent`] is made of.
pub mod agent {
    use super::*;

    /// Contains details of the inline agent's action group.
    #[derive(Clone, Debug, Default)]
    pub struct AgentActionGroup {
        /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon
        /// invoking the action or the custom control method for handling the information elicited from the user.
        pub action_group_executor: Option<Value<ActionGroupExecutor>>,
        /// The name of the action group.
        ///
        /// Required.
        pub action_group_name: Option<Value<String>>,
        /// Specifies whether the action group is available for the agent to invoke or not when sending an InvokeAgent
        /// request.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub action_group_state: Option<Value<String>>,
        /// Contains either details about the S3 object containing the OpenAPI schema for the action group or the JSON or
        /// YAML-formatted payload defining the schema.
        pub api_schema: Option<Value<APISchema>>,
        /// A description of the action group.
        ///
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining
        /// the schema.
        pub function_schema: Option<Value<FunctionSchema>>,
        /// If this field is set as `AMAZON.UserInput`, the agent can request the user for additional information when
        /// trying to complete a task.
        ///
        /// One of `AMAZON.UserInput`, `AMAZON.CodeInterpreter`.
        pub parent_action_group_signature: Option<Value<String>>,
        /// Specifies whether to delete the resource even if it's in use. By default, this value is `false`.
        pub skip_resource_in_use_check_on_delete: Option<Value<bool>>,
    }

    impl Lower for AgentActionGroup {
        fn fields(self, to: &mut Fields) {
            to.set("ActionGroupExecutor", self.action_group_executor);
            to.set("ActionGroupName", self.action_group_name);
            to.set("ActionGroupState", self.action_group_state);
            to.set("ApiSchema", self.api_schema);
            to.set("Description", self.description);
            to.set("FunctionSchema", self.function_schema);
            to.set("ParentActionGroupSignature", self.parent_action_group_signature);
            to.set("SkipResourceInUseCheckOnDelete", self.skip_resource_in_use_check_on_delete);
        }
    }

    /// Contains details about the Lambda function containing the business logic that is carried out upon invoking the
    /// action or the custom control method for handling the information elicited from the user.
    #[derive(Clone, Debug, Default)]
    pub struct ActionGroupExecutor {
        /// To return the action group invocation results directly in the `InvokeInlineAgent` response, specify
        /// `RETURN_CONTROL`.
        ///
        /// One of `RETURN_CONTROL`.
        pub custom_control: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon
        /// invoking the action.
        ///
        /// At most 2048 characters.
        pub lambda: Option<Value<String>>,
    }

    impl Lower for ActionGroupExecutor {
        fn fields(self, to: &mut Fields) {
            to.set("CustomControl", self.custom_control);
            to.set("Lambda", self.lambda);
        }
    }

    /// Contains details about the OpenAPI schema for the action group. For more information, see Action group OpenAPI
    /// schemas.
    #[derive(Clone, Debug, Default)]
    pub struct APISchema {
        /// The JSON or YAML-formatted payload defining the OpenAPI schema for the action group.
        pub payload: Option<Value<String>>,
        /// Contains details about the S3 object containing the OpenAPI schema for the action group.
        pub s3: Option<Value<S3Identifier>>,
    }

    impl Lower for APISchema {
        fn fields(self, to: &mut Fields) {
            to.set("Payload", self.payload);
            to.set("S3", self.s3);
        }
    }

    /// The identifier information for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Identifier {
        /// The name of the S3 bucket.
        ///
        /// 3 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// The S3 object key for the S3 resource.
        ///
        /// 1 to 1024 characters.
        pub s3_object_key: Option<Value<String>>,
    }

    impl Lower for S3Identifier {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3ObjectKey", self.s3_object_key);
        }
    }

    /// Contains details about the function schema for the action group or the JSON or YAML-formatted payload defining
    /// the schema.
    #[derive(Clone, Debug, Default)]
    pub struct FunctionSchema {
        /// A list of functions that each define an action in the action group.
        ///
        /// Required.
        pub functions: Option<Value<Vec<Function>>>,
    }

    impl Lower for FunctionSchema {
        fn fields(self, to: &mut Fields) {
            to.set("Functions", self.functions);
        }
    }

    /// Defines parameters that the agent needs to invoke from the user to complete the function. Corresponds to an
    /// action in an action group.
    #[derive(Clone, Debug, Default)]
    pub struct Function {
        /// A description of the function and its purpose.
        ///
        /// 1 to 1200 characters.
        pub description: Option<Value<String>>,
        /// A name for the function.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The parameters that the agent elicits from the user to fulfill the function.
        pub parameters: Option<Value<BTreeMap<String, ParameterDetail>>>,
        /// Contains information if user confirmation is required to invoke the function.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub require_confirmation: Option<Value<String>>,
    }

    impl Lower for Function {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Parameters", self.parameters);
            to.set("RequireConfirmation", self.require_confirmation);
        }
    }

    /// Contains details about a parameter in a function for an action group.
    #[derive(Clone, Debug, Default)]
    pub struct ParameterDetail {
        /// A description of the parameter. Helps the foundation model determine how to elicit the parameters from the user.
        ///
        /// 1 to 500 characters.
        pub description: Option<Value<String>>,
        /// Whether the parameter is required for the agent to complete the function for action group invocation.
        pub required: Option<Value<bool>>,
        /// The data type of the parameter.
        ///
        /// Required. One of `string`, `number`, `integer`, `boolean`, `array`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ParameterDetail {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Required", self.required);
            to.set("Type", self.type_);
        }
    }

    /// An agent collaborator.
    #[derive(Clone, Debug, Default)]
    pub struct AgentCollaborator {
        /// The collaborator's agent descriptor.
        ///
        /// Required.
        pub agent_descriptor: Option<Value<AgentDescriptor>>,
        /// The collaborator's instructions.
        ///
        /// Required.
        pub collaboration_instruction: Option<Value<String>>,
        /// The collaborator's collaborator name.
        ///
        /// Required.
        pub collaborator_name: Option<Value<String>>,
        /// The collaborator's relay conversation history.
        ///
        /// One of `TO_COLLABORATOR`, `DISABLED`.
        pub relay_conversation_history: Option<Value<String>>,
    }

    impl Lower for AgentCollaborator {
        fn fields(self, to: &mut Fields) {
            to.set("AgentDescriptor", self.agent_descriptor);
            to.set("CollaborationInstruction", self.collaboration_instruction);
            to.set("CollaboratorName", self.collaborator_name);
            to.set("RelayConversationHistory", self.relay_conversation_history);
        }
    }

    /// An agent descriptor.
    #[derive(Clone, Debug, Default)]
    pub struct AgentDescriptor {
        /// The agent's alias ARN.
        pub alias_arn: Option<Value<String>>,
    }

    impl Lower for AgentDescriptor {
        fn fields(self, to: &mut Fields) {
            to.set("AliasArn", self.alias_arn);
        }
    }

    /// Contains details of the custom orchestration configured for the agent.
    #[derive(Clone, Debug, Default)]
    pub struct CustomOrchestration {
        /// The structure of the executor invoking the actions in custom orchestration.
        pub executor: Option<Value<OrchestrationExecutor>>,
    }

    impl Lower for CustomOrchestration {
        fn fields(self, to: &mut Fields) {
            to.set("Executor", self.executor);
        }
    }

    /// The structure of the executor invoking the actions in custom orchestration.
    #[derive(Clone, Debug, Default)]
    pub struct OrchestrationExecutor {
        /// The Amazon Resource Name (ARN) of the Lambda function containing the business logic that is carried out upon
        /// invoking the action.
        ///
        /// Required. At most 2048 characters.
        pub lambda: Option<Value<String>>,
    }

    impl Lower for OrchestrationExecutor {
        fn fields(self, to: &mut Fields) {
            to.set("Lambda", self.lambda);
        }
    }

    /// Configuration information for a guardrail that you use with the Converse operation.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailConfiguration {
        /// The identifier for the guardrail.
        ///
        /// At most 2048 characters.
        pub guardrail_identifier: Option<Value<String>>,
        /// The version of the guardrail.
        pub guardrail_version: Option<Value<String>>,
    }

    impl Lower for GuardrailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GuardrailIdentifier", self.guardrail_identifier);
            to.set("GuardrailVersion", self.guardrail_version);
        }
    }

    /// Contains details about a knowledge base that is associated with an agent.
    #[derive(Clone, Debug, Default)]
    pub struct AgentKnowledgeBase {
        /// The description of the association between the agent and the knowledge base.
        ///
        /// Required. 1 to 200 characters.
        pub description: Option<Value<String>>,
        /// The unique identifier of the association between the agent and the knowledge base.
        ///
        /// Required.
        pub knowledge_base_id: Option<Value<String>>,
        /// Specifies whether to use the knowledge base or not when sending an InvokeAgent request.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub knowledge_base_state: Option<Value<String>>,
    }

    impl Lower for AgentKnowledgeBase {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("KnowledgeBaseId", self.knowledge_base_id);
            to.set("KnowledgeBaseState", self.knowledge_base_state);
        }
    }

    /// Details of the memory configuration.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryConfiguration {
        /// The type of memory that is stored.
        pub enabled_memory_types: Option<Value<Vec<String>>>,
        /// Contains the configuration for SESSION\_SUMMARY memory type enabled for the agent.
        pub session_summary_configuration: Option<Value<SessionSummaryConfiguration>>,
        /// The number of days the agent is configured to retain the conversational context.
        pub storage_days: Option<Value<f64>>,
    }

    impl Lower for MemoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnabledMemoryTypes", self.enabled_memory_types);
            to.set("SessionSummaryConfiguration", self.session_summary_configuration);
            to.set("StorageDays", self.storage_days);
        }
    }

    /// Configuration for SESSION\_SUMMARY memory type enabled for the agent.
    #[derive(Clone, Debug, Default)]
    pub struct SessionSummaryConfiguration {
        /// Maximum number of recent session summaries to include in the agent's prompt context.
        pub max_recent_sessions: Option<Value<f64>>,
    }

    impl Lower for SessionSummaryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxRecentSessions", self.max_recent_sessions);
        }
    }

    /// Contains configurations to override prompts in different parts of an agent sequence. For more information, see
    /// Advanced prompts.
    #[derive(Clone, Debug, Default)]
    pub struct PromptOverrideConfiguration {
        /// The ARN of the Lambda function to use when parsing the raw foundation model output in parts of the agent
        /// sequence.
        ///
        /// At most 2048 characters.
        pub override_lambda: Option<Value<String>>,
        /// Contains configurations to override a prompt template in one part of an agent sequence. For more information,
        /// see Advanced prompts.
        ///
        /// Required. At most 10 items.
        pub prompt_configurations: Option<Value<Vec<PromptConfiguration>>>,
    }

    impl Lower for PromptOverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OverrideLambda", self.override_lambda);
            to.set("PromptConfigurations", self.prompt_configurations);
        }
    }

    /// Contains configurations to override a prompt template in one part of an agent sequence. For more information,
    /// see Advanced prompts.
    #[derive(Clone, Debug, Default)]
    pub struct PromptConfiguration {
        /// If the Converse or ConverseStream operations support the model, `additionalModelRequestFields` contains
        /// additional inference parameters, beyond the base set of inference parameters in the `inferenceConfiguration`
        /// field.
        pub additional_model_request_fields: Option<Value<Json>>,
        /// Defines the prompt template with which to replace the default prompt template. You can use placeholder variables
        /// in the base prompt template to customize the prompt.
        ///
        /// 1 to 100000 characters.
        pub base_prompt_template: Option<Value<String>>,
        /// The agent's foundation model.
        ///
        /// 1 to 2048 characters.
        pub foundation_model: Option<Value<String>>,
        /// Contains inference parameters to use when the agent invokes a foundation model in the part of the agent sequence
        /// defined by the `promptType`.
        pub inference_configuration: Option<Value<InferenceConfiguration>>,
        /// Specifies whether to override the default parser Lambda function when parsing the raw foundation model output in
        /// the part of the agent sequence defined by the `promptType`.
        ///
        /// One of `DEFAULT`, `OVERRIDDEN`.
        pub parser_mode: Option<Value<String>>,
        /// Specifies whether to override the default prompt template for this `promptType`. Set this value to `OVERRIDDEN`
        /// to use the prompt that you provide in the `basePromptTemplate`.
        ///
        /// One of `DEFAULT`, `OVERRIDDEN`.
        pub prompt_creation_mode: Option<Value<String>>,
        /// Specifies whether to allow the inline agent to carry out the step specified in the `promptType`. If you set this
        /// value to `DISABLED`, the agent skips that step.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub prompt_state: Option<Value<String>>,
        /// The step in the agent sequence that this prompt configuration applies to.
        ///
        /// One of `PRE_PROCESSING`, `ORCHESTRATION`, `POST_PROCESSING`, `ROUTING_CLASSIFIER`, `MEMORY_SUMMARIZATION`,
        /// `KNOWLEDGE_BASE_RESPONSE_GENERATION`.
        pub prompt_type: Option<Value<String>>,
    }

    impl Lower for PromptConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalModelRequestFields", self.additional_model_request_fields);
            to.set("BasePromptTemplate", self.base_prompt_template);
            to.set("FoundationModel", self.foundation_model);
            to.set("InferenceConfiguration", self.inference_configuration);
            to.set("ParserMode", self.parser_mode);
            to.set("PromptCreationMode", self.prompt_creation_mode);
            to.set("PromptState", self.prompt_state);
            to.set("PromptType", self.prompt_type);
        }
    }

    /// Base inference parameters to pass to a model in a call to Converse or ConverseStream. For more information, see
    /// Inference parameters for foundation models.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceConfiguration {
        /// The maximum number of tokens allowed in the generated response.
        ///
        /// 0 to 131072.
        pub maximum_length: Option<Value<f64>>,
        /// A list of stop sequences. A stop sequence is a sequence of characters that causes the model to stop generating
        /// the response.
        ///
        /// 0 to 4 items.
        pub stop_sequences: Option<Value<Vec<String>>>,
        /// The likelihood of the model selecting higher-probability options while generating a response.
        ///
        /// 0 to 1.
        pub temperature: Option<Value<f64>>,
        /// While generating a response, the model determines the probability of the following token at each point of
        /// generation.
        ///
        /// 0 to 500.
        pub top_k: Option<Value<f64>>,
        /// The percentage of most-likely candidates that the model considers for the next token.
        ///
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for InferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumLength", self.maximum_length);
            to.set("StopSequences", self.stop_sequences);
            to.set("Temperature", self.temperature);
            to.set("TopK", self.top_k);
            to.set("TopP", self.top_p);
        }
    }
}

/// `AWS::Bedrock::AgentAlias`.
///
/// Specifies an agent alias as a resource in a top-level template. Minimally, you must specify the following
/// properties.
#[derive(Clone, Debug, Default)]
pub struct AgentAlias {
    /// The name of the alias of the agent.
    ///
    /// Required.
    pub agent_alias_name: Option<Value<String>>,
    /// The unique identifier of the agent.
    ///
    /// Required. A change replaces the resource.
    pub agent_id: Option<Value<String>>,
    /// The description of the alias of the agent.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// Contains details about the routing configuration of the alias.
    ///
    /// At most 1 items.
    pub routing_configuration: Option<Value<Vec<agent_alias::AgentAliasRoutingConfigurationListItem>>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for AgentAlias {
    fn fields(self, to: &mut Fields) {
        to.set("AgentAliasName", self.agent_alias_name);
        to.set("AgentId", self.agent_id);
        to.set("Description", self.description);
        to.set("RoutingConfiguration", self.routing_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AgentAlias {
    const TYPE: &'static str = "AWS::Bedrock::AgentAlias";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<AgentAlias> {
    /// `Ref`: `AgentId`, `AgentAliasId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the alias of the agent.
    pub fn agent_alias_arn(self) -> Value<Arn> {
        self.attribute("AgentAliasArn")
    }

    /// Contains details about the history of the alias.
    pub fn agent_alias_history_events(self) -> Value<Json> {
        self.attribute("AgentAliasHistoryEvents")
    }

    /// The unique identifier of the alias of the agent.
    pub fn agent_alias_id(self) -> Value<String> {
        self.attribute("AgentAliasId")
    }

    /// The status of the alias of the agent and whether it is ready for use. The following statuses are possible.
    pub fn agent_alias_status(self) -> Value<String> {
        self.attribute("AgentAliasStatus")
    }

    /// The time at which the alias of the agent was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time at which the alias was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`AgentAlias`] is made of.
pub mod agent_alias {
    use super::*;

    /// Contains details about the routing configuration of the alias.
    #[derive(Clone, Debug, Default)]
    pub struct AgentAliasRoutingConfigurationListItem {
        /// The version of the agent with which the alias is associated.
        ///
        /// Required. 1 to 5 characters.
        pub agent_version: Option<Value<String>>,
    }

    impl Lower for AgentAliasRoutingConfigurationListItem {
        fn fields(self, to: &mut Fields) {
            to.set("AgentVersion", self.agent_version);
        }
    }
}

/// `AWS::Bedrock::ApplicationInferenceProfile`.
///
/// Specifies an inference profile as a resource in a top-level template. Use the `ModelSource` field to specify the
/// inference profile to copy into the resource.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct ApplicationInferenceProfile {
    /// The description of the inference profile.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the inference profile.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub inference_profile_name: Option<Value<String>>,
    /// Contains configurations for the inference profile to copy as the resource.
    ///
    /// A change replaces the resource.
    pub model_source: Option<Value<application_inference_profile::InferenceProfileModelSource>>,
    /// A list of tags associated with the inference profile.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<application_inference_profile::Tag>>>,
}

impl Lower for ApplicationInferenceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InferenceProfileName", self.inference_profile_name);
        to.set("ModelSource", self.model_source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ApplicationInferenceProfile {
    const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApplicationInferenceProfile> {
    /// `Ref`: its `InferenceProfileIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time at which the inference profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the inference profile.
    pub fn inference_profile_arn(self) -> Value<Arn> {
        self.attribute("InferenceProfileArn")
    }

    /// The unique identifier of the inference profile.
    pub fn inference_profile_id(self) -> Value<String> {
        self.attribute("InferenceProfileId")
    }

    /// The ID or Amazon Resource Name (ARN) of the inference profile.
    pub fn inference_profile_identifier(self) -> Value<String> {
        self.attribute("InferenceProfileIdentifier")
    }

    /// A list of information about each model in the inference profile.
    pub fn models(self) -> Value<Json> {
        self.attribute("Models")
    }

    /// The status of the inference profile. `ACTIVE` means that the inference profile is ready to be used.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The type of the inference profile. The following types are possible.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The time at which the inference profile was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ApplicationInferenceProfile`] is made of.
pub mod application_inference_profile {
    use super::*;

    /// Contains information about the model or system-defined inference profile that is the source for an inference
    /// profile..
    #[derive(Clone, Debug, Default)]
    pub struct InferenceProfileModelSource {
        /// The ARN of the model or system-defined inference profile that is the source for the inference profile.
        ///
        /// 1 to 2048 characters.
        pub copy_from: Option<Value<String>>,
    }

    impl Lower for InferenceProfileModelSource {
        fn fields(self, to: &mut Fields) {
            to.set("CopyFrom", self.copy_from);
        }
    }

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag Key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag Value.
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

/// `AWS::Bedrock::AutomatedReasoningPolicy`.
///
/// Creates an Automated Reasoning policy for Amazon Bedrock Guardrails.
///
/// Its ARN:
/// `arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}`.
#[derive(Clone, Debug, Default)]
pub struct AutomatedReasoningPolicy {
    /// The description of the policy.
    ///
    /// At most 1024 characters.
    pub description: Option<Value<String>>,
    /// Specifies whether to force delete the automated reasoning policy even if it has active resources.
    pub force_delete: Option<Value<bool>>,
    /// The KMS key with which the Policy's assets will be encrypted at rest.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the policy.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The complete policy definition generated by the build workflow, containing all rules, variables, and custom
    /// types extracted from the source documents.
    pub policy_definition: Option<Value<automated_reasoning_policy::PolicyDefinition>>,
    /// The tags associated with the Automated Reasoning policy.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<automated_reasoning_policy::Tag>>>,
}

impl Lower for AutomatedReasoningPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ForceDelete", self.force_delete);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("PolicyDefinition", self.policy_definition);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutomatedReasoningPolicy {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AutomatedReasoningPolicy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the policy was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A hash of the policy definition used to identify the version.
    pub fn definition_hash(self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// The KMS key with which the Policy's assets will be encrypted at rest.
    pub fn kms_key_arn(self) -> Value<Arn> {
        self.attribute("KmsKeyArn")
    }

    /// The Amazon Resource Name (ARN) of the policy.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }

    /// The unique identifier of the policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The timestamp when the policy was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the policy.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`AutomatedReasoningPolicy`] is made of.
pub mod automated_reasoning_policy {
    use super::*;

    /// The complete policy definition containing rules, variables, and types.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinition {
        /// The collection of rules that define the policy logic.
        ///
        /// 0 to 500 items.
        pub rules: Option<Value<Vec<PolicyDefinitionRule>>>,
        /// The custom types defined within the policy definition.
        ///
        /// 0 to 50 items.
        pub types: Option<Value<Vec<PolicyDefinitionType>>>,
        /// The variables used within the policy definition.
        ///
        /// 0 to 200 items.
        pub variables: Option<Value<Vec<PolicyDefinitionVariable>>>,
        /// The version of the policy definition.
        pub version: Option<Value<String>>,
    }

    impl Lower for PolicyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Rules", self.rules);
            to.set("Types", self.types);
            to.set("Variables", self.variables);
            to.set("Version", self.version);
        }
    }

    /// A rule within the policy definition that defines logical constraints.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinitionRule {
        /// An alternative expression for the policy rule.
        ///
        /// At most 2048 characters.
        pub alternate_expression: Option<Value<String>>,
        /// The logical expression that defines the rule.
        ///
        /// Required. At most 2048 characters.
        pub expression: Option<Value<String>>,
        /// The unique identifier for the policy definition rule.
        ///
        /// Required. 12 to 12 characters.
        pub id: Option<Value<String>>,
    }

    impl Lower for PolicyDefinitionRule {
        fn fields(self, to: &mut Fields) {
            to.set("AlternateExpression", self.alternate_expression);
            to.set("Expression", self.expression);
            to.set("Id", self.id);
        }
    }

    /// A custom type definition within the policy.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinitionType {
        /// A description of the custom type defined in the policy.
        ///
        /// At most 1024 characters.
        pub description: Option<Value<String>>,
        /// The name of a custom type defined in the policy.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The possible values for a custom type defined in the policy.
        ///
        /// Required. 1 to 50 items.
        pub values: Option<Value<Vec<PolicyDefinitionTypeValue>>>,
    }

    impl Lower for PolicyDefinitionType {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// A value associated with a custom type in the policy definition.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinitionTypeValue {
        /// A description of the policy definition type value.
        ///
        /// At most 1024 characters.
        pub description: Option<Value<String>>,
        /// The value associated with a policy definition type.
        ///
        /// Required. 1 to 64 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PolicyDefinitionTypeValue {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Value", self.value);
        }
    }

    /// A variable defined within the policy that can be used in rules.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinitionVariable {
        /// A description of a variable defined in the policy.
        ///
        /// Required. At most 1024 characters.
        pub description: Option<Value<String>>,
        /// The name of a variable defined in the policy.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The data type of a variable defined in the policy.
        ///
        /// Required. 1 to 64 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PolicyDefinitionVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag Key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag Value.
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

/// `AWS::Bedrock::AutomatedReasoningPolicyVersion`.
///
/// Creates a new version of an existing Automated Reasoning policy. This allows you to iterate on your policy rules
/// while maintaining previous versions for rollback or comparison purposes.
#[derive(Clone, Debug, Default)]
pub struct AutomatedReasoningPolicyVersion {
    /// The hash of the policy definition that was last updated.
    ///
    /// 128 to 128 characters. A change replaces the resource.
    pub last_updated_definition_hash: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub policy_arn: Option<Value<String>>,
    /// The tags associated with the Automated Reasoning policy version.
    ///
    /// 0 to 200 items. A change replaces the resource.
    pub tags: Option<Value<Vec<automated_reasoning_policy_version::Tag>>>,
}

impl Lower for AutomatedReasoningPolicyVersion {
    fn fields(self, to: &mut Fields) {
        to.set("LastUpdatedDefinitionHash", self.last_updated_definition_hash);
        to.set("PolicyArn", self.policy_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AutomatedReasoningPolicyVersion {
    const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AutomatedReasoningPolicyVersion> {
    /// `Ref`: `PolicyArn`, `Version`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the policy version was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A hash of the policy definition used to identify the version.
    pub fn definition_hash(self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// The description of the policy version.
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The name of the policy version.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The unique identifier of the policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The timestamp when the policy version was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number of the policy version.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`AutomatedReasoningPolicyVersion`] is made of.
pub mod automated_reasoning_policy_version {
    use super::*;

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag Key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag Value.
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

/// `AWS::Bedrock::Blueprint`.
///
/// Details about a data automation blueprint.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}`.
#[derive(Clone, Debug, Default)]
pub struct Blueprint {
    /// The blueprint's name.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub blueprint_name: Option<Value<String>>,
    /// Name-value pairs to include as an encryption context.
    pub kms_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The AWS key to use for encryption.
    ///
    /// 1 to 2048 characters.
    pub kms_key_id: Option<Value<String>>,
    /// The blueprint's schema.
    ///
    /// Required.
    pub schema: Option<Value<Json>>,
    /// List of Tags.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<blueprint::Tag>>>,
    /// The blueprint's type.
    ///
    /// Required. One of `DOCUMENT`, `IMAGE`, `AUDIO`, `VIDEO`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Blueprint {
    fn fields(self, to: &mut Fields) {
        to.set("BlueprintName", self.blueprint_name);
        to.set("KmsEncryptionContext", self.kms_encryption_context);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Schema", self.schema);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for Blueprint {
    const TYPE: &'static str = "AWS::Bedrock::Blueprint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Blueprint> {
    /// `Ref`: its `BlueprintArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The blueprint's ARN.
    pub fn blueprint_arn(self) -> Value<Arn> {
        self.attribute("BlueprintArn")
    }

    /// The blueprint's stage.
    pub fn blueprint_stage(self) -> Value<String> {
        self.attribute("BlueprintStage")
    }

    /// When the blueprint was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the blueprint was last updated.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Blueprint`] is made of.
pub mod blueprint {
    use super::*;

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Value for the tag.
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

/// `AWS::Bedrock::DataAutomationLibrary`.
///
/// Resource Type definition for AWS::Bedrock::DataAutomationLibrary.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}`.
#[derive(Clone, Debug, Default)]
pub struct DataAutomationLibrary {
    /// KMS Encryption Configuration.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<data_automation_library::EncryptionConfiguration>>,
    /// Description of the DataAutomationLibrary.
    ///
    /// 0 to 300 characters.
    pub library_description: Option<Value<String>>,
    /// Name of the DataAutomationLibrary.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub library_name: Option<Value<String>>,
    /// List of tags.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_automation_library::Tag>>>,
}

impl Lower for DataAutomationLibrary {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("LibraryDescription", self.library_description);
        to.set("LibraryName", self.library_name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataAutomationLibrary {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataAutomationLibrary> {
    /// `Ref`: its `LibraryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Time Stamp.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// List of info for each entity type in the DataAutomationLibrary.
    pub fn entity_types(self) -> Value<Json> {
        self.attribute("EntityTypes")
    }

    /// ARN generated at the server side when a DataAutomationLibrary is created.
    pub fn library_arn(self) -> Value<Arn> {
        self.attribute("LibraryArn")
    }

    /// Status of DataAutomationLibrary.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`DataAutomationLibrary`] is made of.
pub mod data_automation_library {
    use super::*;

    /// KMS Encryption Configuration.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// KMS Encryption Context.
        pub kms_encryption_context: Option<Value<BTreeMap<String, String>>>,
        /// KMS Key Identifier.
        ///
        /// Required. 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsEncryptionContext", self.kms_encryption_context);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// Key value pair of a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag value.
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

/// `AWS::Bedrock::DataAutomationProject`.
///
/// A data automation project.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}`.
#[derive(Clone, Debug, Default)]
pub struct DataAutomationProject {
    /// Blueprints to apply to objects processed by the project.
    pub custom_output_configuration: Option<Value<data_automation_project::CustomOutputConfiguration>>,
    /// The AWS encryption context to use for encryption.
    pub kms_encryption_context: Option<Value<BTreeMap<String, String>>>,
    /// The AWS key to use for encryption.
    ///
    /// 1 to 2048 characters.
    pub kms_key_id: Option<Value<String>>,
    /// Additional settings for the project.
    pub override_configuration: Option<Value<data_automation_project::OverrideConfiguration>>,
    /// The project's description.
    pub project_description: Option<Value<String>>,
    /// The project's name.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub project_name: Option<Value<String>>,
    /// Type of the DataAutomationProject - Sync or Async.
    ///
    /// One of `ASYNC`, `SYNC`. A change replaces the resource.
    pub project_type: Option<Value<String>>,
    /// The project's standard output configuration.
    pub standard_output_configuration: Option<Value<data_automation_project::StandardOutputConfiguration>>,
    /// List of Tags.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<data_automation_project::Tag>>>,
}

impl Lower for DataAutomationProject {
    fn fields(self, to: &mut Fields) {
        to.set("CustomOutputConfiguration", self.custom_output_configuration);
        to.set("KmsEncryptionContext", self.kms_encryption_context);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("OverrideConfiguration", self.override_configuration);
        to.set("ProjectDescription", self.project_description);
        to.set("ProjectName", self.project_name);
        to.set("ProjectType", self.project_type);
        to.set("StandardOutputConfiguration", self.standard_output_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DataAutomationProject {
    const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DataAutomationProject> {
    /// `Ref`: its `ProjectArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// When the project was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// When the project was last updated.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The project's ARN.
    pub fn project_arn(self) -> Value<Arn> {
        self.attribute("ProjectArn")
    }

    /// The project's stage.
    pub fn project_stage(self) -> Value<String> {
        self.attribute("ProjectStage")
    }

    /// The project's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`DataAutomationProject`] is made of.
pub mod data_automation_project {
    use super::*;

    /// Blueprints to apply to objects processed by the project.
    #[derive(Clone, Debug, Default)]
    pub struct CustomOutputConfiguration {
        /// A list of blueprints.
        pub blueprints: Option<Value<Vec<BlueprintItem>>>,
    }

    impl Lower for CustomOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Blueprints", self.blueprints);
        }
    }

    /// An abbreviated summary of a blueprint.
    #[derive(Clone, Debug, Default)]
    pub struct BlueprintItem {
        /// The blueprint's ARN.
        ///
        /// Required. At most 128 characters.
        pub blueprint_arn: Option<Value<String>>,
        /// The blueprint's stage.
        ///
        /// One of `DEVELOPMENT`, `LIVE`.
        pub blueprint_stage: Option<Value<String>>,
        /// The blueprint's version.
        ///
        /// 1 to 128 characters.
        pub blueprint_version: Option<Value<String>>,
    }

    impl Lower for BlueprintItem {
        fn fields(self, to: &mut Fields) {
            to.set("BlueprintArn", self.blueprint_arn);
            to.set("BlueprintStage", self.blueprint_stage);
            to.set("BlueprintVersion", self.blueprint_version);
        }
    }

    /// Additional settings for a project.
    #[derive(Clone, Debug, Default)]
    pub struct OverrideConfiguration {
        /// This element declares whether your project will process audio files.
        pub audio: Option<Value<AudioOverrideConfiguration>>,
        /// Additional settings for a project.
        pub document: Option<Value<DocumentOverrideConfiguration>>,
        /// This element declares whether your project will process image files.
        pub image: Option<Value<ImageOverrideConfiguration>>,
        /// Lets you set which modalities certain file types are processed as.
        pub modality_routing: Option<Value<ModalityRoutingConfiguration>>,
        /// This element declares whether your project will process video files.
        pub video: Option<Value<VideoOverrideConfiguration>>,
    }

    impl Lower for OverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Audio", self.audio);
            to.set("Document", self.document);
            to.set("Image", self.image);
            to.set("ModalityRouting", self.modality_routing);
            to.set("Video", self.video);
        }
    }

    /// Sets whether your project will process audio or not.
    #[derive(Clone, Debug, Default)]
    pub struct AudioOverrideConfiguration {
        /// The output and input language configuration for your audio.
        pub language_configuration: Option<Value<AudioLanguageConfiguration>>,
        /// Sets modality processing for audio files. All modalities are enabled by default.
        pub modality_processing: Option<Value<ModalityProcessingConfiguration>>,
        /// Configuration for sensitive data detection and redaction for audio files.
        pub sensitive_data_configuration: Option<Value<SensitiveDataConfiguration>>,
    }

    impl Lower for AudioOverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LanguageConfiguration", self.language_configuration);
            to.set("ModalityProcessing", self.modality_processing);
            to.set("SensitiveDataConfiguration", self.sensitive_data_configuration);
        }
    }

    /// This allows you to set the input and output language of your audio. The input language can be set to any of the
    /// languages supported by Bedrock Data Automation.
    #[derive(Clone, Debug, Default)]
    pub struct AudioLanguageConfiguration {
        /// The output language of your processing results. This can either be set to `EN` (English) or `DEFAULT` which will
        /// output the results in the dominant language of the audio.
        ///
        /// One of `DEFAULT`, `EN`.
        pub generative_output_language: Option<Value<String>>,
        /// The toggle determining if you want to detect multiple languages from your audio.
        pub identify_multiple_languages: Option<Value<bool>>,
        /// The input language of your audio. This can be set to any of the currently supported languages via the language
        /// codes.
        pub input_languages: Option<Value<Vec<String>>>,
    }

    impl Lower for AudioLanguageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GenerativeOutputLanguage", self.generative_output_language);
            to.set("IdentifyMultipleLanguages", self.identify_multiple_languages);
            to.set("InputLanguages", self.input_languages);
        }
    }

    /// This element is used to determine if the modality it is associated with is enabled or disabled. All modalities
    /// are enabled by default.
    #[derive(Clone, Debug, Default)]
    pub struct ModalityProcessingConfiguration {
        /// Stores the state of the modality for your project, set to either enabled or disabled.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ModalityProcessingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Configuration for detecting and redacting sensitive data in content.
    #[derive(Clone, Debug, Default)]
    pub struct SensitiveDataConfiguration {
        /// Specifies the mode for handling sensitive data detection.
        ///
        /// One of `DETECTION`, `DETECTION_AND_REDACTION`.
        pub detection_mode: Option<Value<String>>,
        /// Defines which BDA output types to apply sensitive data detection to.
        pub detection_scope: Option<Value<Vec<String>>>,
        /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities.
        pub pii_entities_configuration: Option<Value<PIIEntitiesConfiguration>>,
    }

    impl Lower for SensitiveDataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DetectionMode", self.detection_mode);
            to.set("DetectionScope", self.detection_scope);
            to.set("PiiEntitiesConfiguration", self.pii_entities_configuration);
        }
    }

    /// Configuration for detecting and redacting Personally Identifiable Information (PII) entities. Specify which PII
    /// entity types to detect and the redaction mask mode.
    #[derive(Clone, Debug, Default)]
    pub struct PIIEntitiesConfiguration {
        /// List of PII entity types to detect/redact in the output. Choose from specific entity types (such as ADDRESS,
        /// NAME, EMAIL, PHONE, US\_SOCIAL\_SECURITY\_NUMBER) or specify ALL to detect all supported PII types.
        pub pii_entity_types: Option<Value<Vec<String>>>,
        /// Defines how detected PII entities are masked in redacted output files. Set to PII to replace all detected
        /// entities with a generic \[PII\] marker regardless of entity type.
        ///
        /// One of `PII`, `ENTITY_TYPE`.
        pub redaction_mask_mode: Option<Value<String>>,
    }

    impl Lower for PIIEntitiesConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PiiEntityTypes", self.pii_entity_types);
            to.set("RedactionMaskMode", self.redaction_mask_mode);
        }
    }

    /// Additional settings for a project.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentOverrideConfiguration {
        /// Sets modality processing for document files. All modalities are enabled by default.
        pub modality_processing: Option<Value<ModalityProcessingConfiguration>>,
        /// Configuration for sensitive data detection and redaction for document files.
        pub sensitive_data_configuration: Option<Value<SensitiveDataConfiguration>>,
        /// Whether document splitter is enabled for a project.
        pub splitter: Option<Value<SplitterConfiguration>>,
    }

    impl Lower for DocumentOverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ModalityProcessing", self.modality_processing);
            to.set("SensitiveDataConfiguration", self.sensitive_data_configuration);
            to.set("Splitter", self.splitter);
        }
    }

    /// Document splitter settings. If a document is too large to be processed in one pass, the document splitter splits
    /// it into smaller documents.
    #[derive(Clone, Debug, Default)]
    pub struct SplitterConfiguration {
        /// Whether document splitter is enabled for a project.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for SplitterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Sets whether your project will process images or not.
    #[derive(Clone, Debug, Default)]
    pub struct ImageOverrideConfiguration {
        /// Sets modality processing for image files. All modalities are enabled by default.
        pub modality_processing: Option<Value<ModalityProcessingConfiguration>>,
        /// Configuration for sensitive data detection and redaction for image files.
        pub sensitive_data_configuration: Option<Value<SensitiveDataConfiguration>>,
    }

    impl Lower for ImageOverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ModalityProcessing", self.modality_processing);
            to.set("SensitiveDataConfiguration", self.sensitive_data_configuration);
        }
    }

    /// This element allows you to set up where JPEG, PNG, MOV, and MP4 files get routed to for processing. JPEG routing
    /// applies to both "JPEG" and "JPG" file extensions.
    #[derive(Clone, Debug, Default)]
    pub struct ModalityRoutingConfiguration {
        /// Sets whether JPEG files are routed to document or image processing.
        ///
        /// One of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
        pub jpeg: Option<Value<String>>,
        /// Sets whether MOV files are routed to audio or video processing.
        ///
        /// One of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
        pub mov: Option<Value<String>>,
        /// Sets whether MP4 files are routed to audio or video processing.
        ///
        /// One of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
        pub mp4: Option<Value<String>>,
        /// Sets whether PNG files are routed to document or image processing.
        ///
        /// One of `DOCUMENT`, `IMAGE`, `VIDEO`, `AUDIO`.
        pub png: Option<Value<String>>,
    }

    impl Lower for ModalityRoutingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("jpeg", self.jpeg);
            to.set("mov", self.mov);
            to.set("mp4", self.mp4);
            to.set("png", self.png);
        }
    }

    /// Sets whether your project will process videos or not.
    #[derive(Clone, Debug, Default)]
    pub struct VideoOverrideConfiguration {
        /// Sets modality processing for video files. All modalities are enabled by default.
        pub modality_processing: Option<Value<ModalityProcessingConfiguration>>,
        /// Configuration for sensitive data detection and redaction for video files.
        pub sensitive_data_configuration: Option<Value<SensitiveDataConfiguration>>,
    }

    impl Lower for VideoOverrideConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ModalityProcessing", self.modality_processing);
            to.set("SensitiveDataConfiguration", self.sensitive_data_configuration);
        }
    }

    /// The project's standard output configuration.
    #[derive(Clone, Debug, Default)]
    pub struct StandardOutputConfiguration {
        /// Settings for processing audio.
        pub audio: Option<Value<AudioStandardOutputConfiguration>>,
        /// Settings for processing documents.
        pub document: Option<Value<DocumentStandardOutputConfiguration>>,
        /// Settings for processing images.
        pub image: Option<Value<ImageStandardOutputConfiguration>>,
        /// Settings for processing video.
        pub video: Option<Value<VideoStandardOutputConfiguration>>,
    }

    impl Lower for StandardOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Audio", self.audio);
            to.set("Document", self.document);
            to.set("Image", self.image);
            to.set("Video", self.video);
        }
    }

    /// Output settings for processing audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioStandardOutputConfiguration {
        /// Settings for populating data fields that describe the audio.
        pub extraction: Option<Value<AudioStandardExtraction>>,
        /// Whether to generate descriptions of the data.
        pub generative_field: Option<Value<AudioStandardGenerativeField>>,
    }

    impl Lower for AudioStandardOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Extraction", self.extraction);
            to.set("GenerativeField", self.generative_field);
        }
    }

    /// Settings for generating data from audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioStandardExtraction {
        /// Settings for generating data from audio.
        ///
        /// Required.
        pub category: Option<Value<AudioExtractionCategory>>,
    }

    impl Lower for AudioStandardExtraction {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
        }
    }

    /// Settings for generating data from audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioExtractionCategory {
        /// Whether generating categorical data from audio is enabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// This element contains information about extractions from different types. Used to enable speaker and channel
        /// labeling for transcripts.
        pub type_configuration: Option<Value<AudioExtractionCategoryTypeConfiguration>>,
        /// The types of data to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for AudioExtractionCategory {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("TypeConfiguration", self.type_configuration);
            to.set("Types", self.types);
        }
    }

    /// Allows configuration of extractions for different types of data, such as transcript and content moderation.
    #[derive(Clone, Debug, Default)]
    pub struct AudioExtractionCategoryTypeConfiguration {
        /// This element allows you to configure different extractions for your transcript data, such as speaker and channel
        /// labeling.
        pub transcript: Option<Value<TranscriptConfiguration>>,
    }

    impl Lower for AudioExtractionCategoryTypeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Transcript", self.transcript);
        }
    }

    /// Configuration for transcript options. This option allows you to enable speaker labeling and channel labeling.
    #[derive(Clone, Debug, Default)]
    pub struct TranscriptConfiguration {
        /// Enables channel labeling. Each audio channel will be labeled with a number, and the transcript will indicate
        /// which channel is being used.
        pub channel_labeling: Option<Value<ChannelLabelingConfiguration>>,
        /// Enables speaker labeling. Each speaker within a transcript will recieve a number, and the transcript will note
        /// which speaker is talking.
        pub speaker_labeling: Option<Value<SpeakerLabelingConfiguration>>,
    }

    impl Lower for TranscriptConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChannelLabeling", self.channel_labeling);
            to.set("SpeakerLabeling", self.speaker_labeling);
        }
    }

    /// Enables or disables channel labeling. Channel labeling, when enabled will assign a number to each audio channel,
    /// and indicate which channel is being used in each portion of the transcript.
    #[derive(Clone, Debug, Default)]
    pub struct ChannelLabelingConfiguration {
        /// State of channel labeling, either enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ChannelLabelingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Enables or disables speaker labeling. Speaker labeling, when enabled will assign a number to each speaker, and
    /// indicate which speaker is talking in each portion of the transcript.
    #[derive(Clone, Debug, Default)]
    pub struct SpeakerLabelingConfiguration {
        /// State of speaker labeling, either enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for SpeakerLabelingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Settings for generating descriptions of audio.
    #[derive(Clone, Debug, Default)]
    pub struct AudioStandardGenerativeField {
        /// Whether generating descriptions is enabled for audio.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The types of description to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for AudioStandardGenerativeField {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("Types", self.types);
        }
    }

    /// Output settings for processing documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentStandardOutputConfiguration {
        /// Settings for populating data fields that describe the document.
        pub extraction: Option<Value<DocumentStandardExtraction>>,
        /// Whether to generate descriptions.
        pub generative_field: Option<Value<DocumentStandardGenerativeField>>,
        /// The output format to generate.
        pub output_format: Option<Value<DocumentOutputFormat>>,
    }

    impl Lower for DocumentStandardOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Extraction", self.extraction);
            to.set("GenerativeField", self.generative_field);
            to.set("OutputFormat", self.output_format);
        }
    }

    /// Settings for generating data from documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentStandardExtraction {
        /// Whether to generate bounding boxes.
        ///
        /// Required.
        pub bounding_box: Option<Value<DocumentBoundingBox>>,
        /// Which granularities to generate data for.
        ///
        /// Required.
        pub granularity: Option<Value<DocumentExtractionGranularity>>,
    }

    impl Lower for DocumentStandardExtraction {
        fn fields(self, to: &mut Fields) {
            to.set("BoundingBox", self.bounding_box);
            to.set("Granularity", self.granularity);
        }
    }

    /// Bounding box settings for documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentBoundingBox {
        /// Whether bounding boxes are enabled for documents.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for DocumentBoundingBox {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Granularity settings for documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentExtractionGranularity {
        /// Granularity settings for documents.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for DocumentExtractionGranularity {
        fn fields(self, to: &mut Fields) {
            to.set("Types", self.types);
        }
    }

    /// Settings for generating descriptions of documents.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentStandardGenerativeField {
        /// Whether generating descriptions is enabled for documents.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for DocumentStandardGenerativeField {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// A document output format.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentOutputFormat {
        /// Output settings for additional file formats.
        ///
        /// Required.
        pub additional_file_format: Option<Value<DocumentOutputAdditionalFileFormat>>,
        /// An output text format.
        ///
        /// Required.
        pub text_format: Option<Value<DocumentOutputTextFormat>>,
    }

    impl Lower for DocumentOutputFormat {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalFileFormat", self.additional_file_format);
            to.set("TextFormat", self.text_format);
        }
    }

    /// Output settings for additional file formats.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentOutputAdditionalFileFormat {
        /// Whether additional file formats are enabled for a project.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for DocumentOutputAdditionalFileFormat {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// An output text format.
    #[derive(Clone, Debug, Default)]
    pub struct DocumentOutputTextFormat {
        /// The types of output text to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for DocumentOutputTextFormat {
        fn fields(self, to: &mut Fields) {
            to.set("Types", self.types);
        }
    }

    /// Output settings for processing images.
    #[derive(Clone, Debug, Default)]
    pub struct ImageStandardOutputConfiguration {
        /// Settings for populating data fields that describe the image.
        pub extraction: Option<Value<ImageStandardExtraction>>,
        /// Whether to generate descriptions of the data.
        pub generative_field: Option<Value<ImageStandardGenerativeField>>,
    }

    impl Lower for ImageStandardOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Extraction", self.extraction);
            to.set("GenerativeField", self.generative_field);
        }
    }

    /// Settings for generating data from images.
    #[derive(Clone, Debug, Default)]
    pub struct ImageStandardExtraction {
        /// Settings for generating bounding boxes.
        ///
        /// Required.
        pub bounding_box: Option<Value<ImageBoundingBox>>,
        /// Settings for generating categorical data.
        ///
        /// Required.
        pub category: Option<Value<ImageExtractionCategory>>,
    }

    impl Lower for ImageStandardExtraction {
        fn fields(self, to: &mut Fields) {
            to.set("BoundingBox", self.bounding_box);
            to.set("Category", self.category);
        }
    }

    /// Bounding box settings for a project.
    #[derive(Clone, Debug, Default)]
    pub struct ImageBoundingBox {
        /// Bounding box settings for a project.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for ImageBoundingBox {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Settings for generating categorical data from images.
    #[derive(Clone, Debug, Default)]
    pub struct ImageExtractionCategory {
        /// Whether generating categorical data from images is enabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The types of data to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for ImageExtractionCategory {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("Types", self.types);
        }
    }

    /// Settings for generating descriptions of images.
    #[derive(Clone, Debug, Default)]
    pub struct ImageStandardGenerativeField {
        /// Whether generating descriptions is enabled for images.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// Settings for generating descriptions of images.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for ImageStandardGenerativeField {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("Types", self.types);
        }
    }

    /// Output settings for processing video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoStandardOutputConfiguration {
        /// Settings for populating data fields that describe the video.
        pub extraction: Option<Value<VideoStandardExtraction>>,
        /// Whether to generate descriptions of the video.
        pub generative_field: Option<Value<VideoStandardGenerativeField>>,
    }

    impl Lower for VideoStandardOutputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Extraction", self.extraction);
            to.set("GenerativeField", self.generative_field);
        }
    }

    /// Settings for generating data from video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoStandardExtraction {
        /// Settings for generating bounding boxes.
        ///
        /// Required.
        pub bounding_box: Option<Value<VideoBoundingBox>>,
        /// Settings for generating categorical data.
        ///
        /// Required.
        pub category: Option<Value<VideoExtractionCategory>>,
    }

    impl Lower for VideoStandardExtraction {
        fn fields(self, to: &mut Fields) {
            to.set("BoundingBox", self.bounding_box);
            to.set("Category", self.category);
        }
    }

    /// Bounding box settings for video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoBoundingBox {
        /// Whether bounding boxes are enabled for video.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
    }

    impl Lower for VideoBoundingBox {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
        }
    }

    /// Settings for generating categorical data from video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoExtractionCategory {
        /// Whether generating categorical data from video is enabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The types of data to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for VideoExtractionCategory {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("Types", self.types);
        }
    }

    /// Settings for generating descriptions of video.
    #[derive(Clone, Debug, Default)]
    pub struct VideoStandardGenerativeField {
        /// Whether generating descriptions is enabled for video.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub state: Option<Value<String>>,
        /// The types of description to generate.
        pub types: Option<Value<Vec<String>>>,
    }

    impl Lower for VideoStandardGenerativeField {
        fn fields(self, to: &mut Fields) {
            to.set("State", self.state);
            to.set("Types", self.types);
        }
    }

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Value for the tag.
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

/// `AWS::Bedrock::DataSource`.
///
/// Specifies a data source as a resource in a top-level template. Minimally, you must specify the following
/// properties.
#[derive(Clone, Debug, Default)]
pub struct DataSource {
    /// The data deletion policy for the data source.
    ///
    /// One of `RETAIN`, `DELETE`.
    pub data_deletion_policy: Option<Value<String>>,
    /// The connection configuration for the data source.
    ///
    /// Required.
    pub data_source_configuration: Option<Value<data_source::DataSourceConfiguration>>,
    /// The description of the data source.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The unique identifier of the knowledge base to which the data source belongs.
    ///
    /// Required. A change replaces the resource.
    pub knowledge_base_id: Option<Value<String>>,
    /// The name of the data source.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Contains details about the configuration of the server-side encryption.
    pub server_side_encryption_configuration: Option<Value<data_source::ServerSideEncryptionConfiguration>>,
    /// Contains details about how to ingest the documents in the data source.
    pub vector_ingestion_configuration: Option<Value<data_source::VectorIngestionConfiguration>>,
}

impl Lower for DataSource {
    fn fields(self, to: &mut Fields) {
        to.set("DataDeletionPolicy", self.data_deletion_policy);
        to.set("DataSourceConfiguration", self.data_source_configuration);
        to.set("Description", self.description);
        to.set("KnowledgeBaseId", self.knowledge_base_id);
        to.set("Name", self.name);
        to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
        to.set("VectorIngestionConfiguration", self.vector_ingestion_configuration);
    }
}

impl Level1 for DataSource {
    const TYPE: &'static str = "AWS::Bedrock::DataSource";
}

impl Handle<DataSource> {
    /// `Ref`: `KnowledgeBaseId`, `DataSourceId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time at which the data source was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A string used for identifying the crawler or bot when it accesses a web server. The user agent header value
    /// consists of the `bedrockbot`, UUID, and a user agent suffix for your crawler (if one is provided).
    pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(self) -> Value<String> {
        self.attribute("DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader")
    }

    /// The unique identifier of the data source.
    pub fn data_source_id(self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// The status of the data source. The following statuses are possible.
    pub fn data_source_status(self) -> Value<String> {
        self.attribute("DataSourceStatus")
    }

    /// The detailed reasons on the failure to delete a data source.
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute("FailureReasons")
    }

    /// The time at which the data source was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`DataSource`] is made of.
pub mod data_source {
    use super::*;

    /// The connection configuration for the data source.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfiguration {
        /// The configuration information to connect to Confluence as your data source.
        pub confluence_configuration: Option<Value<ConfluenceDataSourceConfiguration>>,
        /// Configuration for managed knowledge base connector data sources.
        pub managed_knowledge_base_connector_configuration: Option<Value<ManagedKnowledgeBaseConnectorConfiguration>>,
        /// The configuration information to connect to Amazon S3 as your data source.
        pub s3_configuration: Option<Value<S3DataSourceConfiguration>>,
        /// The configuration information to connect to Salesforce as your data source.
        pub salesforce_configuration: Option<Value<SalesforceDataSourceConfiguration>>,
        /// The configuration information to connect to SharePoint as your data source.
        pub share_point_configuration: Option<Value<SharePointDataSourceConfiguration>>,
        /// The type of data source.
        ///
        /// Required. One of `S3`, `CONFLUENCE`, `SALESFORCE`, `SHAREPOINT`, `WEB`, `CUSTOM`, `REDSHIFT_METADATA`,
        /// `MANAGED_KNOWLEDGE_BASE_CONNECTOR`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The configuration of web URLs to crawl for your data source. You should be authorized to crawl the URLs.
        pub web_configuration: Option<Value<WebDataSourceConfiguration>>,
    }

    impl Lower for DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConfluenceConfiguration", self.confluence_configuration);
            to.set("ManagedKnowledgeBaseConnectorConfiguration", self.managed_knowledge_base_connector_configuration);
            to.set("S3Configuration", self.s3_configuration);
            to.set("SalesforceConfiguration", self.salesforce_configuration);
            to.set("SharePointConfiguration", self.share_point_configuration);
            to.set("Type", self.type_);
            to.set("WebConfiguration", self.web_configuration);
        }
    }

    /// The configuration information to connect to Confluence as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceDataSourceConfiguration {
        /// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
        pub crawler_configuration: Option<Value<ConfluenceCrawlerConfiguration>>,
        /// The endpoint information to connect to your Confluence data source.
        ///
        /// Required.
        pub source_configuration: Option<Value<ConfluenceSourceConfiguration>>,
    }

    impl Lower for ConfluenceDataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerConfiguration", self.crawler_configuration);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceCrawlerConfiguration {
        /// The configuration of filtering the Confluence content. For example, configuring regular expression patterns to
        /// include or exclude certain content.
        pub filter_configuration: Option<Value<CrawlFilterConfiguration>>,
    }

    impl Lower for ConfluenceCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FilterConfiguration", self.filter_configuration);
        }
    }

    /// The configuration of filtering the data source content. For example, configuring regular expression patterns to
    /// include or exclude certain content.
    #[derive(Clone, Debug, Default)]
    pub struct CrawlFilterConfiguration {
        /// The configuration of filtering certain objects or content types of the data source.
        pub pattern_object_filter: Option<Value<PatternObjectFilterConfiguration>>,
        /// The type of filtering that you want to apply to certain objects or content of the data source. For example, the
        /// `PATTERN` type is regular expression patterns you can apply to filter your content.
        ///
        /// Required. One of `PATTERN`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CrawlFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PatternObjectFilter", self.pattern_object_filter);
            to.set("Type", self.type_);
        }
    }

    /// The configuration of filtering certain objects or content types of the data source.
    #[derive(Clone, Debug, Default)]
    pub struct PatternObjectFilterConfiguration {
        /// The configuration of specific filters applied to your data source content. You can filter out or include certain
        /// content.
        ///
        /// Required. 1 to 25 items.
        pub filters: Option<Value<Vec<PatternObjectFilter>>>,
    }

    impl Lower for PatternObjectFilterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
        }
    }

    /// The specific filters applied to your data source content. You can filter out or include certain content.
    #[derive(Clone, Debug, Default)]
    pub struct PatternObjectFilter {
        /// A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the
        /// pattern.
        ///
        /// 1 to 25 items.
        pub exclusion_filters: Option<Value<Vec<String>>>,
        /// A list of one or more inclusion regular expression patterns to include certain object types that adhere to the
        /// pattern.
        ///
        /// 1 to 25 items.
        pub inclusion_filters: Option<Value<Vec<String>>>,
        /// The supported object type or content type of the data source.
        ///
        /// Required. 1 to 50 characters.
        pub object_type: Option<Value<String>>,
    }

    impl Lower for PatternObjectFilter {
        fn fields(self, to: &mut Fields) {
            to.set("ExclusionFilters", self.exclusion_filters);
            to.set("InclusionFilters", self.inclusion_filters);
            to.set("ObjectType", self.object_type);
        }
    }

    /// The endpoint information to connect to your Confluence data source.
    #[derive(Clone, Debug, Default)]
    pub struct ConfluenceSourceConfiguration {
        /// The supported authentication type to authenticate and connect to your Confluence instance.
        ///
        /// Required. One of `BASIC`, `OAUTH2_CLIENT_CREDENTIALS`.
        pub auth_type: Option<Value<String>>,
        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your
        /// Confluence instance URL.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// The supported host type, whether online/cloud or server/on-premises.
        ///
        /// Required. One of `SAAS`.
        pub host_type: Option<Value<String>>,
        /// The Confluence host URL or instance URL.
        ///
        /// Required. 1 to 2048 characters.
        pub host_url: Option<Value<String>>,
    }

    impl Lower for ConfluenceSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthType", self.auth_type);
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("HostType", self.host_type);
            to.set("HostUrl", self.host_url);
        }
    }

    /// Configuration for managed knowledge base connector data sources.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedKnowledgeBaseConnectorConfiguration {
        /// Connector-specific parameters.
        pub connector_parameters: Option<Value<Json>>,
        /// Configuration for deletion protection.
        pub deletion_protection_configuration: Option<Value<DeletionProtectionConfiguration>>,
        /// Configuration for media extraction settings.
        pub media_extraction_configuration: Option<Value<MediaExtractionConfiguration>>,
        /// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency
        /// variant is set.
        pub sync_schedule: Option<Value<SyncSchedule>>,
    }

    impl Lower for ManagedKnowledgeBaseConnectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorParameters", self.connector_parameters);
            to.set("DeletionProtectionConfiguration", self.deletion_protection_configuration);
            to.set("MediaExtractionConfiguration", self.media_extraction_configuration);
            to.set("SyncSchedule", self.sync_schedule);
        }
    }

    /// Configuration for deletion protection.
    #[derive(Clone, Debug, Default)]
    pub struct DeletionProtectionConfiguration {
        /// Indicates whether a feature is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub deletion_protection_status: Option<Value<String>>,
        /// Threshold for deletion protection.
        ///
        /// 0 to 100.
        pub deletion_protection_threshold: Option<Value<i64>>,
    }

    impl Lower for DeletionProtectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeletionProtectionStatus", self.deletion_protection_status);
            to.set("DeletionProtectionThreshold", self.deletion_protection_threshold);
        }
    }

    /// Configuration for media extraction settings.
    #[derive(Clone, Debug, Default)]
    pub struct MediaExtractionConfiguration {
        /// Configuration for audio extraction.
        pub audio_extraction_configuration: Option<Value<AudioExtractionConfiguration>>,
        /// Configuration for image extraction.
        pub image_extraction_configuration: Option<Value<ImageExtractionConfiguration>>,
        /// Configuration for video extraction.
        pub video_extraction_configuration: Option<Value<VideoExtractionConfiguration>>,
    }

    impl Lower for MediaExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AudioExtractionConfiguration", self.audio_extraction_configuration);
            to.set("ImageExtractionConfiguration", self.image_extraction_configuration);
            to.set("VideoExtractionConfiguration", self.video_extraction_configuration);
        }
    }

    /// Configuration for audio extraction.
    #[derive(Clone, Debug, Default)]
    pub struct AudioExtractionConfiguration {
        /// Indicates whether a feature is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub audio_extraction_status: Option<Value<String>>,
    }

    impl Lower for AudioExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AudioExtractionStatus", self.audio_extraction_status);
        }
    }

    /// Configuration for image extraction.
    #[derive(Clone, Debug, Default)]
    pub struct ImageExtractionConfiguration {
        /// Indicates whether a feature is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub image_extraction_status: Option<Value<String>>,
    }

    impl Lower for ImageExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImageExtractionStatus", self.image_extraction_status);
        }
    }

    /// Configuration for video extraction.
    #[derive(Clone, Debug, Default)]
    pub struct VideoExtractionConfiguration {
        /// Indicates whether a feature is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub video_extraction_status: Option<Value<String>>,
    }

    impl Lower for VideoExtractionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("VideoExtractionStatus", self.video_extraction_status);
        }
    }

    /// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency
    /// variant is set.
    #[derive(Clone, Debug, Default)]
    pub struct SyncSchedule {
        /// A daily refresh. The run time is system-chosen (off-peak) and not customer-configurable.
        pub daily: Option<Value<Json>>,
        /// A monthly refresh on a specified day of the month.
        pub monthly: Option<Value<MonthlySchedule>>,
        /// A weekly refresh on a specified day of the week.
        pub weekly: Option<Value<WeeklySchedule>>,
    }

    impl Lower for SyncSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Daily", self.daily);
            to.set("Monthly", self.monthly);
            to.set("Weekly", self.weekly);
        }
    }

    /// A monthly refresh on a specified day of the month.
    #[derive(Clone, Debug, Default)]
    pub struct MonthlySchedule {
        /// Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or the
        /// last calendar day of the month.
        ///
        /// Required.
        pub day_of_month: Option<Value<DayOfMonth>>,
    }

    impl Lower for MonthlySchedule {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfMonth", self.day_of_month);
        }
    }

    /// Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or the
    /// last calendar day of the month.
    #[derive(Clone, Debug, Default)]
    pub struct DayOfMonth {
        /// Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity).
        ///
        /// 1 to 28.
        pub day_number: Option<Value<i64>>,
        /// Run on the last calendar day of each month.
        pub last_day_of_month: Option<Value<Json>>,
    }

    impl Lower for DayOfMonth {
        fn fields(self, to: &mut Fields) {
            to.set("DayNumber", self.day_number);
            to.set("LastDayOfMonth", self.last_day_of_month);
        }
    }

    /// A weekly refresh on a specified day of the week.
    #[derive(Clone, Debug, Default)]
    pub struct WeeklySchedule {
        /// Day of the week.
        ///
        /// Required. One of `SUNDAY`, `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`.
        pub day_of_week: Option<Value<String>>,
    }

    impl Lower for WeeklySchedule {
        fn fields(self, to: &mut Fields) {
            to.set("DayOfWeek", self.day_of_week);
        }
    }

    /// The configuration information to connect to Amazon S3 as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct S3DataSourceConfiguration {
        /// The Amazon Resource Name (ARN) of the S3 bucket that contains your data.
        ///
        /// Required. 1 to 2048 characters.
        pub bucket_arn: Option<Value<String>>,
        /// The account ID for the owner of the S3 bucket.
        ///
        /// 12 to 12 characters.
        pub bucket_owner_account_id: Option<Value<String>>,
        /// A list of S3 prefixes to include certain files or content. This field is an array with a maximum of one item,
        /// which can contain a string that has a maximum length of 300 characters.
        ///
        /// 1 to 1 items.
        pub inclusion_prefixes: Option<Value<Vec<String>>>,
    }

    impl Lower for S3DataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketArn", self.bucket_arn);
            to.set("BucketOwnerAccountId", self.bucket_owner_account_id);
            to.set("InclusionPrefixes", self.inclusion_prefixes);
        }
    }

    /// The configuration information to connect to Salesforce as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceDataSourceConfiguration {
        /// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
        pub crawler_configuration: Option<Value<SalesforceCrawlerConfiguration>>,
        /// The endpoint information to connect to your Salesforce data source.
        ///
        /// Required.
        pub source_configuration: Option<Value<SalesforceSourceConfiguration>>,
    }

    impl Lower for SalesforceDataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerConfiguration", self.crawler_configuration);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceCrawlerConfiguration {
        /// The configuration of filtering the Salesforce content. For example, configuring regular expression patterns to
        /// include or exclude certain content.
        pub filter_configuration: Option<Value<CrawlFilterConfiguration>>,
    }

    impl Lower for SalesforceCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FilterConfiguration", self.filter_configuration);
        }
    }

    /// The endpoint information to connect to your Salesforce data source.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceSourceConfiguration {
        /// The supported authentication type to authenticate and connect to your Salesforce instance.
        ///
        /// Required. One of `OAUTH2_CLIENT_CREDENTIALS`.
        pub auth_type: Option<Value<String>>,
        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your
        /// Salesforce instance URL.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// The Salesforce host URL or instance URL.
        ///
        /// Required. 1 to 2048 characters.
        pub host_url: Option<Value<String>>,
    }

    impl Lower for SalesforceSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthType", self.auth_type);
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("HostUrl", self.host_url);
        }
    }

    /// The configuration information to connect to SharePoint as your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SharePointDataSourceConfiguration {
        /// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
        pub crawler_configuration: Option<Value<SharePointCrawlerConfiguration>>,
        /// The endpoint information to connect to your SharePoint data source.
        ///
        /// Required.
        pub source_configuration: Option<Value<SharePointSourceConfiguration>>,
    }

    impl Lower for SharePointDataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerConfiguration", self.crawler_configuration);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
    #[derive(Clone, Debug, Default)]
    pub struct SharePointCrawlerConfiguration {
        /// The configuration of filtering the SharePoint content. For example, configuring regular expression patterns to
        /// include or exclude certain content.
        pub filter_configuration: Option<Value<CrawlFilterConfiguration>>,
    }

    impl Lower for SharePointCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FilterConfiguration", self.filter_configuration);
        }
    }

    /// The endpoint information to connect to your SharePoint data source.
    #[derive(Clone, Debug, Default)]
    pub struct SharePointSourceConfiguration {
        /// The supported authentication type to authenticate and connect to your SharePoint site/sites.
        ///
        /// Required. One of `OAUTH2_CLIENT_CREDENTIALS`, `OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS`.
        pub auth_type: Option<Value<String>>,
        /// The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your
        /// SharePoint site/sites.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// The domain of your SharePoint instance or site URL/URLs.
        ///
        /// Required. 1 to 50 characters.
        pub domain: Option<Value<String>>,
        /// The supported host type, whether online/cloud or server/on-premises.
        ///
        /// Required. One of `ONLINE`.
        pub host_type: Option<Value<String>>,
        /// A list of one or more SharePoint site URLs.
        ///
        /// Required. 1 to 100 items.
        pub site_urls: Option<Value<Vec<String>>>,
        /// The identifier of your Microsoft 365 tenant.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for SharePointSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthType", self.auth_type);
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("Domain", self.domain);
            to.set("HostType", self.host_type);
            to.set("SiteUrls", self.site_urls);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// The configuration details for the web data source.
    #[derive(Clone, Debug, Default)]
    pub struct WebDataSourceConfiguration {
        /// The Web Crawler configuration details for the web data source.
        pub crawler_configuration: Option<Value<WebCrawlerConfiguration>>,
        /// The source configuration details for the web data source.
        ///
        /// Required.
        pub source_configuration: Option<Value<WebSourceConfiguration>>,
    }

    impl Lower for WebDataSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerConfiguration", self.crawler_configuration);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerConfiguration {
        /// The configuration of crawl limits for the web URLs.
        pub crawler_limits: Option<Value<WebCrawlerLimits>>,
        /// A list of one or more exclusion regular expression patterns to exclude certain URLs.
        ///
        /// 1 to 25 items.
        pub exclusion_filters: Option<Value<Vec<String>>>,
        /// A list of one or more inclusion regular expression patterns to include certain URLs.
        ///
        /// 1 to 25 items.
        pub inclusion_filters: Option<Value<Vec<String>>>,
        /// The scope of what is crawled for your URLs.
        ///
        /// One of `HOST_ONLY`, `SUBDOMAINS`.
        pub scope: Option<Value<String>>,
        /// Returns the user agent suffix for your web crawler.
        ///
        /// 15 to 40 characters.
        pub user_agent: Option<Value<String>>,
    }

    impl Lower for WebCrawlerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CrawlerLimits", self.crawler_limits);
            to.set("ExclusionFilters", self.exclusion_filters);
            to.set("InclusionFilters", self.inclusion_filters);
            to.set("Scope", self.scope);
            to.set("UserAgent", self.user_agent);
        }
    }

    /// The rate limits for the URLs that you want to crawl. You should be authorized to crawl the URLs.
    #[derive(Clone, Debug, Default)]
    pub struct WebCrawlerLimits {
        /// The max number of web pages crawled from your source URLs, up to 25,000 pages. If the web pages exceed this
        /// limit, the data source sync will fail and no web pages will be ingested.
        ///
        /// At least 1.
        pub max_pages: Option<Value<i64>>,
        /// The max rate at which pages are crawled, up to 300 per minute per host.
        ///
        /// 1 to 300.
        pub rate_limit: Option<Value<i64>>,
    }

    impl Lower for WebCrawlerLimits {
        fn fields(self, to: &mut Fields) {
            to.set("MaxPages", self.max_pages);
            to.set("RateLimit", self.rate_limit);
        }
    }

    /// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl
    /// the URLs.
    #[derive(Clone, Debug, Default)]
    pub struct WebSourceConfiguration {
        /// The configuration of the URL/URLs.
        ///
        /// Required.
        pub url_configuration: Option<Value<UrlConfiguration>>,
    }

    impl Lower for WebSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("UrlConfiguration", self.url_configuration);
        }
    }

    /// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
    #[derive(Clone, Debug, Default)]
    pub struct UrlConfiguration {
        /// One or more seed or starting point URLs.
        ///
        /// Required. 1 to 100 items.
        pub seed_urls: Option<Value<Vec<SeedUrl>>>,
    }

    impl Lower for UrlConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SeedUrls", self.seed_urls);
        }
    }

    /// The seed or starting point URL. You should be authorized to crawl the URL.
    #[derive(Clone, Debug, Default)]
    pub struct SeedUrl {
        /// A seed or starting point URL.
        ///
        /// Required.
        pub url: Option<Value<String>>,
    }

    impl Lower for SeedUrl {
        fn fields(self, to: &mut Fields) {
            to.set("Url", self.url);
        }
    }

    /// Contains the configuration for server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct ServerSideEncryptionConfiguration {
        /// The Amazon Resource Name (ARN) of the AWS key used to encrypt the resource.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for ServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Contains details about how to ingest the documents in a data source.
    #[derive(Clone, Debug, Default)]
    pub struct VectorIngestionConfiguration {
        /// Details about how to chunk the documents in the data source. A \*chunk\* refers to an excerpt from a data source
        /// that is returned when the knowledge base that it belongs to is queried.
        ///
        /// A change replaces the resource.
        pub chunking_configuration: Option<Value<ChunkingConfiguration>>,
        /// The context enrichment configuration used for ingestion of the data into the vector store.
        pub context_enrichment_configuration: Option<Value<ContextEnrichmentConfiguration>>,
        /// A custom document transformer for parsed data source documents.
        pub custom_transformation_configuration: Option<Value<CustomTransformationConfiguration>>,
        /// Configurations for a parser to use for parsing documents in your data source. If you exclude this field, the
        /// default parser will be used.
        ///
        /// A change replaces the resource.
        pub parsing_configuration: Option<Value<ParsingConfiguration>>,
    }

    impl Lower for VectorIngestionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ChunkingConfiguration", self.chunking_configuration);
            to.set("ContextEnrichmentConfiguration", self.context_enrichment_configuration);
            to.set("CustomTransformationConfiguration", self.custom_transformation_configuration);
            to.set("ParsingConfiguration", self.parsing_configuration);
        }
    }

    /// Details about how to chunk the documents in the data source. A \*chunk\* refers to an excerpt from a data source
    /// that is returned when the knowledge base that it belongs to is queried.
    #[derive(Clone, Debug, Default)]
    pub struct ChunkingConfiguration {
        /// Knowledge base can split your source data into chunks. A \*chunk\* refers to an excerpt from a data source that
        /// is returned when the knowledge base that it belongs to is queried.
        ///
        /// Required. One of `FIXED_SIZE`, `NONE`, `HIERARCHICAL`, `SEMANTIC`.
        pub chunking_strategy: Option<Value<String>>,
        /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude
        /// this field.
        pub fixed_size_chunking_configuration: Option<Value<FixedSizeChunkingConfiguration>>,
        /// Settings for hierarchical document chunking for a data source.
        pub hierarchical_chunking_configuration: Option<Value<HierarchicalChunkingConfiguration>>,
        /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller
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
        pub max_tokens: Option<Value<i64>>,
        /// The percentage of overlap between adjacent chunks of a data source.
        ///
        /// Required. 1 to 99.
        pub overlap_percentage: Option<Value<i64>>,
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
        pub overlap_tokens: Option<Value<i64>>,
    }

    impl Lower for HierarchicalChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LevelConfigurations", self.level_configurations);
            to.set("OverlapTokens", self.overlap_tokens);
        }
    }

    /// Token settings for a layer in a hierarchical chunking configuration.
    #[derive(Clone, Debug, Default)]
    pub struct HierarchicalChunkingLevelConfiguration {
        /// The maximum number of tokens that a chunk can contain in this layer.
        ///
        /// Required. 1 to 8192.
        pub max_tokens: Option<Value<i64>>,
    }

    impl Lower for HierarchicalChunkingLevelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
        }
    }

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller
    /// documents based on groups of similar content derived from the text with natural language processing.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticChunkingConfiguration {
        /// The dissimilarity threshold for splitting chunks.
        ///
        /// Required. 50 to 99.
        pub breakpoint_percentile_threshold: Option<Value<i64>>,
        /// The buffer size.
        ///
        /// Required. 0 to 1.
        pub buffer_size: Option<Value<i64>>,
        /// The maximum number of tokens that a chunk can contain.
        ///
        /// Required. At least 1.
        pub max_tokens: Option<Value<i64>>,
    }

    impl Lower for SemanticChunkingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BreakpointPercentileThreshold", self.breakpoint_percentile_threshold);
            to.set("BufferSize", self.buffer_size);
            to.set("MaxTokens", self.max_tokens);
        }
    }

    /// Context enrichment configuration is used to provide additional context to the RAG application.
    #[derive(Clone, Debug, Default)]
    pub struct ContextEnrichmentConfiguration {
        /// The configuration of the Amazon Bedrock foundation model used for context enrichment.
        pub bedrock_foundation_model_configuration: Option<Value<BedrockFoundationModelContextEnrichmentConfiguration>>,
        /// The method used for context enrichment. It must be Amazon Bedrock foundation models.
        ///
        /// Required. One of `BEDROCK_FOUNDATION_MODEL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContextEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockFoundationModelConfiguration", self.bedrock_foundation_model_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Context enrichment configuration is used to provide additional context to the RAG application using Amazon
    /// Bedrock foundation models.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockFoundationModelContextEnrichmentConfiguration {
        /// The enrichment stategy used to provide additional context. For example, Neptune GraphRAG uses Amazon Bedrock
        /// foundation models to perform chunk entity extraction.
        ///
        /// Required.
        pub enrichment_strategy_configuration: Option<Value<EnrichmentStrategyConfiguration>>,
        /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
        ///
        /// Required. 1 to 2048 characters.
        pub model_arn: Option<Value<String>>,
    }

    impl Lower for BedrockFoundationModelContextEnrichmentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnrichmentStrategyConfiguration", self.enrichment_strategy_configuration);
            to.set("ModelArn", self.model_arn);
        }
    }

    /// The strategy used for performing context enrichment.
    #[derive(Clone, Debug, Default)]
    pub struct EnrichmentStrategyConfiguration {
        /// The method used for the context enrichment strategy.
        ///
        /// Required. One of `CHUNK_ENTITY_EXTRACTION`.
        pub method: Option<Value<String>>,
    }

    impl Lower for EnrichmentStrategyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Method", self.method);
        }
    }

    /// Settings for customizing steps in the data source content ingestion pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct CustomTransformationConfiguration {
        /// An S3 bucket path for input and output objects.
        ///
        /// Required.
        pub intermediate_storage: Option<Value<IntermediateStorage>>,
        /// A Lambda function that processes documents.
        ///
        /// Required. 1 to 1 items.
        pub transformations: Option<Value<Vec<Transformation>>>,
    }

    impl Lower for CustomTransformationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IntermediateStorage", self.intermediate_storage);
            to.set("Transformations", self.transformations);
        }
    }

    /// A location for storing content from data sources temporarily as it is processed by custom components in the
    /// ingestion pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct IntermediateStorage {
        /// An S3 bucket path.
        ///
        /// Required.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for IntermediateStorage {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
        }
    }

    /// A storage location in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// An object URI starting with `s3://`.
        ///
        /// Required. 1 to 2048 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("URI", self.uri);
        }
    }

    /// A custom processing step for documents moving through a data source ingestion pipeline. To process documents
    /// after they have been converted into chunks, set the step to apply to `POST_CHUNKING`.
    #[derive(Clone, Debug, Default)]
    pub struct Transformation {
        /// When the service applies the transformation.
        ///
        /// Required. One of `POST_CHUNKING`.
        pub step_to_apply: Option<Value<String>>,
        /// A Lambda function that processes documents.
        ///
        /// Required.
        pub transformation_function: Option<Value<TransformationFunction>>,
    }

    impl Lower for Transformation {
        fn fields(self, to: &mut Fields) {
            to.set("StepToApply", self.step_to_apply);
            to.set("TransformationFunction", self.transformation_function);
        }
    }

    /// A Lambda function that processes documents.
    #[derive(Clone, Debug, Default)]
    pub struct TransformationFunction {
        /// The Lambda function.
        ///
        /// Required.
        pub transformation_lambda_configuration: Option<Value<TransformationLambdaConfiguration>>,
    }

    impl Lower for TransformationFunction {
        fn fields(self, to: &mut Fields) {
            to.set("TransformationLambdaConfiguration", self.transformation_lambda_configuration);
        }
    }

    /// A Lambda function that processes documents.
    #[derive(Clone, Debug, Default)]
    pub struct TransformationLambdaConfiguration {
        /// The function's ARN identifier.
        ///
        /// Required. 0 to 2048 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for TransformationLambdaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// Settings for parsing document contents. If you exclude this field, the default parser converts the contents of
    /// each document into text before splitting it into chunks.
    #[derive(Clone, Debug, Default)]
    pub struct ParsingConfiguration {
        /// If you specify `BEDROCK_DATA_AUTOMATION` as the parsing strategy for ingesting your data source, use this object
        /// to modify configurations for using the Amazon Bedrock Data Automation parser.
        pub bedrock_data_automation_configuration: Option<Value<BedrockDataAutomationConfiguration>>,
        /// If you specify `BEDROCK_FOUNDATION_MODEL` as the parsing strategy for ingesting your data source, use this
        /// object to modify configurations for using a foundation model to parse documents.
        pub bedrock_foundation_model_configuration: Option<Value<BedrockFoundationModelConfiguration>>,
        /// The parsing strategy for the data source.
        ///
        /// Required. One of `BEDROCK_FOUNDATION_MODEL`, `BEDROCK_DATA_AUTOMATION`, `SMART_PARSING`,
        /// `MULTI_MODAL_EMBEDDINGS`.
        pub parsing_strategy: Option<Value<String>>,
    }

    impl Lower for ParsingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockDataAutomationConfiguration", self.bedrock_data_automation_configuration);
            to.set("BedrockFoundationModelConfiguration", self.bedrock_foundation_model_configuration);
            to.set("ParsingStrategy", self.parsing_strategy);
        }
    }

    /// Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockDataAutomationConfiguration {
        /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
        ///
        /// One of `MULTIMODAL`.
        pub parsing_modality: Option<Value<String>>,
    }

    impl Lower for BedrockDataAutomationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ParsingModality", self.parsing_modality);
        }
    }

    /// Settings for a foundation model used to parse documents for a data source.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockFoundationModelConfiguration {
        /// The ARN of the foundation model to use for parsing.
        ///
        /// Required. 1 to 2048 characters.
        pub model_arn: Option<Value<String>>,
        /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
        ///
        /// One of `MULTIMODAL`.
        pub parsing_modality: Option<Value<String>>,
        /// Instructions for interpreting the contents of a document.
        pub parsing_prompt: Option<Value<ParsingPrompt>>,
    }

    impl Lower for BedrockFoundationModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ModelArn", self.model_arn);
            to.set("ParsingModality", self.parsing_modality);
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

/// `AWS::Bedrock::EnforcedGuardrailConfiguration`.
///
/// Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type.
#[derive(Clone, Debug, Default)]
pub struct EnforcedGuardrailConfiguration {
    /// Identifier for the guardrail, could be the ID or the ARN.
    ///
    /// Required. 0 to 2048 characters.
    pub guardrail_identifier: Option<Value<String>>,
    /// Numerical guardrail version (not DRAFT).
    ///
    /// Required.
    pub guardrail_version: Option<Value<String>>,
    /// Model-specific information for the enforced guardrail configuration. If not present, the configuration is
    /// enforced on all models.
    pub model_enforcement: Option<Value<enforced_guardrail_configuration::ModelEnforcement>>,
    /// Selective content guarding controls for enforced guardrails.
    pub selective_content_guarding: Option<Value<enforced_guardrail_configuration::SelectiveContentGuarding>>,
}

impl Lower for EnforcedGuardrailConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("GuardrailIdentifier", self.guardrail_identifier);
        to.set("GuardrailVersion", self.guardrail_version);
        to.set("ModelEnforcement", self.model_enforcement);
        to.set("SelectiveContentGuarding", self.selective_content_guarding);
    }
}

impl Level1 for EnforcedGuardrailConfiguration {
    const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";
}

impl Handle<EnforcedGuardrailConfiguration> {
    /// `Ref`: its `ConfigId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique ID for the account enforced configuration.
    pub fn config_id(self) -> Value<String> {
        self.attribute("ConfigId")
    }

    /// Timestamp when the configuration was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the role used to create the configuration.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// ARN representation for the guardrail.
    pub fn guardrail_arn(self) -> Value<Arn> {
        self.attribute("GuardrailArn")
    }

    /// Unique ID for the guardrail.
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// Configuration owner type.
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// Timestamp when the configuration was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The ARN of the role used to update the configuration.
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// What [`EnforcedGuardrailConfiguration`] is made of.
pub mod enforced_guardrail_configuration {
    use super::*;

    /// Model-specific information for the enforced guardrail configuration. If not present, the configuration is
    /// enforced on all models.
    #[derive(Clone, Debug, Default)]
    pub struct ModelEnforcement {
        /// Models to exclude from enforcement. If a model is in both lists, it is excluded.
        ///
        /// Required. At least 0 items.
        pub excluded_models: Option<Value<Vec<String>>>,
        /// Models to enforce the guardrail on.
        ///
        /// Required. At least 1 items.
        pub included_models: Option<Value<Vec<String>>>,
    }

    impl Lower for ModelEnforcement {
        fn fields(self, to: &mut Fields) {
            to.set("ExcludedModels", self.excluded_models);
            to.set("IncludedModels", self.included_models);
        }
    }

    /// Selective content guarding controls for enforced guardrails.
    #[derive(Clone, Debug, Default)]
    pub struct SelectiveContentGuarding {
        /// Selective guarding mode for user messages.
        ///
        /// One of `SELECTIVE`, `COMPREHENSIVE`.
        pub messages: Option<Value<String>>,
        /// Selective guarding mode for system prompts.
        ///
        /// One of `SELECTIVE`, `COMPREHENSIVE`.
        pub system: Option<Value<String>>,
    }

    impl Lower for SelectiveContentGuarding {
        fn fields(self, to: &mut Fields) {
            to.set("Messages", self.messages);
            to.set("System", self.system);
        }
    }
}

/// `AWS::Bedrock::Flow`.
///
/// Creates a prompt flow that you can use to send an input through various steps to yield an output.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}`.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The Amazon Resource Name (ARN) of the KMS key that the flow is encrypted with.
    ///
    /// 1 to 2048 characters.
    pub customer_encryption_key_arn: Option<Value<String>>,
    /// The definition of the nodes and connections between the nodes in the flow.
    pub definition: Option<Value<flow::FlowDefinition>>,
    /// The Amazon S3 location of the flow definition.
    pub definition_s3_location: Option<Value<flow::S3Location>>,
    /// The definition of the flow as a JSON-formatted string. The string must match the format in FlowDefinition.
    ///
    /// At most 512000 characters.
    pub definition_string: Option<Value<String>>,
    /// A map that specifies the mappings for placeholder variables in the prompt flow definition. This enables the
    /// customer to inject values obtained at runtime.
    pub definition_substitutions: Option<Value<BTreeMap<String, Json>>>,
    /// A description of the flow.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow. For more information, see
    /// Create a service row for flows in the Amazon Bedrock User Guide.
    ///
    /// Required. At most 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the flow.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// A map of tag keys and values.
    ///
    /// 0 to 200 items.
    pub test_alias_tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Flow {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerEncryptionKeyArn", self.customer_encryption_key_arn);
        to.set("Definition", self.definition);
        to.set("DefinitionS3Location", self.definition_s3_location);
        to.set("DefinitionString", self.definition_string);
        to.set("DefinitionSubstitutions", self.definition_substitutions);
        to.set("Description", self.description);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("TestAliasTags", self.test_alias_tags);
    }
}

impl Level1 for Flow {
    const TYPE: &'static str = "AWS::Bedrock::Flow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Flow> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the flow.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the flow was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the flow.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of the flow. The following statuses are possible.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time at which the flow was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// List of flow validations.
    pub fn validations(self) -> Value<Json> {
        self.attribute("Validations")
    }

    /// The latest version of the flow.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Flow`] is made of.
pub mod flow {
    use super::*;

    /// The definition of the nodes and connections between nodes in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowDefinition {
        /// An array of connection definitions in the flow.
        ///
        /// At most 100 items.
        pub connections: Option<Value<Vec<FlowConnection>>>,
        /// An array of node definitions in the flow.
        ///
        /// At most 40 items.
        pub nodes: Option<Value<Vec<FlowNode>>>,
    }

    impl Lower for FlowDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Connections", self.connections);
            to.set("Nodes", self.nodes);
        }
    }

    /// Contains information about a connection between two nodes in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowConnection {
        /// The configuration of the connection.
        pub configuration: Option<Value<FlowConnectionConfiguration>>,
        /// A name for the connection that you can reference.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The node that the connection starts at.
        ///
        /// Required.
        pub source: Option<Value<String>>,
        /// The node that the connection ends at.
        ///
        /// Required.
        pub target: Option<Value<String>>,
        /// Whether the source node that the connection begins from is a condition node ( `Conditional` ) or not ( `Data` ).
        ///
        /// Required. One of `Data`, `Conditional`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowConnection {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Name", self.name);
            to.set("Source", self.source);
            to.set("Target", self.target);
            to.set("Type", self.type_);
        }
    }

    /// The configuration of the connection.
    #[derive(Clone, Debug, Default)]
    pub struct FlowConnectionConfiguration {
        /// The configuration of a connection originating from a Condition node.
        pub conditional: Option<Value<FlowConditionalConnectionConfiguration>>,
        /// The configuration of a connection originating from a node that isn't a Condition node.
        pub data: Option<Value<FlowDataConnectionConfiguration>>,
    }

    impl Lower for FlowConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Conditional", self.conditional);
            to.set("Data", self.data);
        }
    }

    /// The configuration of a connection between a condition node and another node.
    #[derive(Clone, Debug, Default)]
    pub struct FlowConditionalConnectionConfiguration {
        /// The condition that triggers this connection. For more information about how to write conditions, see the
        /// \*Condition\* node type in the Node types topic in the Amazon Bedrock User Guide.
        ///
        /// Required.
        pub condition: Option<Value<String>>,
    }

    impl Lower for FlowConditionalConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
        }
    }

    /// The configuration of a connection originating from a node that isn't a Condition node.
    #[derive(Clone, Debug, Default)]
    pub struct FlowDataConnectionConfiguration {
        /// The name of the output in the source node that the connection begins from.
        ///
        /// Required.
        pub source_output: Option<Value<String>>,
        /// The name of the input in the target node that the connection ends at.
        ///
        /// Required.
        pub target_input: Option<Value<String>>,
    }

    impl Lower for FlowDataConnectionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SourceOutput", self.source_output);
            to.set("TargetInput", self.target_input);
        }
    }

    /// Contains configurations about a node in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct FlowNode {
        /// Contains configurations for the node.
        pub configuration: Option<Value<FlowNodeConfiguration>>,
        /// An array of objects, each of which contains information about an input into the node.
        ///
        /// At most 20 items.
        pub inputs: Option<Value<Vec<FlowNodeInput>>>,
        /// A name for the node.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// A list of objects, each of which contains information about an output from the node.
        ///
        /// At most 5 items.
        pub outputs: Option<Value<Vec<FlowNodeOutput>>>,
        /// The type of node. This value must match the name of the key that you provide in the configuration you provide in
        /// the `FlowNodeConfiguration` field.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowNode {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Inputs", self.inputs);
            to.set("Name", self.name);
            to.set("Outputs", self.outputs);
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for a node in your flow. For more information, see Node types in a flow in the Amazon
    /// Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct FlowNodeConfiguration {
        /// Contains configurations for an agent node in your flow. Invokes an alias of an agent and returns the response.
        pub agent: Option<Value<AgentFlowNodeConfiguration>>,
        /// Contains configurations for a collector node in your flow. Collects an iteration of inputs and consolidates them
        /// into an array of outputs.
        pub collector: Option<Value<Json>>,
        /// Contains configurations for a condition node in your flow. Defines conditions that lead to different branches of
        /// the flow.
        pub condition: Option<Value<ConditionFlowNodeConfiguration>>,
        /// Contains configurations for an inline code node in your flow.
        pub inline_code: Option<Value<InlineCodeFlowNodeConfiguration>>,
        /// Contains configurations for an input flow node in your flow. The first node in the flow. `inputs` can't be
        /// specified for this node.
        pub input: Option<Value<Json>>,
        /// Contains configurations for an iterator node in your flow. Takes an input that is an array and iteratively sends
        /// each item of the array as an output to the following node.
        pub iterator: Option<Value<Json>>,
        /// Contains configurations for a knowledge base node in your flow. Queries a knowledge base and returns the
        /// retrieved results or generated response.
        pub knowledge_base: Option<Value<KnowledgeBaseFlowNodeConfiguration>>,
        /// Contains configurations for a Lambda function node in your flow. Invokes an AWS Lambda function.
        pub lambda_function: Option<Value<LambdaFunctionFlowNodeConfiguration>>,
        /// Contains configurations for a Lex node in your flow. Invokes an Amazon Lex bot to identify the intent of the
        /// input and return the intent as the output.
        pub lex: Option<Value<LexFlowNodeConfiguration>>,
        /// Contains configurations for a DoWhile loop in your flow.
        pub loop_: Option<Value<LoopFlowNodeConfiguration>>,
        /// Contains controller node configurations for a DoWhile loop in your flow.
        pub loop_controller: Option<Value<LoopControllerFlowNodeConfiguration>>,
        /// Contains input node configurations for a DoWhile loop in your flow.
        pub loop_input: Option<Value<Json>>,
        /// Contains configurations for an output flow node in your flow. The last node in the flow. `outputs` can't be
        /// specified for this node.
        pub output: Option<Value<Json>>,
        /// Contains configurations for a prompt node in your flow. Runs a prompt and generates the model response as the
        /// output.
        pub prompt: Option<Value<PromptFlowNodeConfiguration>>,
        /// Contains configurations for a retrieval node in your flow. Retrieves data from an Amazon S3 location and returns
        /// it as the output.
        pub retrieval: Option<Value<RetrievalFlowNodeConfiguration>>,
        /// Contains configurations for a storage node in your flow. Stores an input in an Amazon S3 location.
        pub storage: Option<Value<StorageFlowNodeConfiguration>>,
    }

    impl Lower for FlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Agent", self.agent);
            to.set("Collector", self.collector);
            to.set("Condition", self.condition);
            to.set("InlineCode", self.inline_code);
            to.set("Input", self.input);
            to.set("Iterator", self.iterator);
            to.set("KnowledgeBase", self.knowledge_base);
            to.set("LambdaFunction", self.lambda_function);
            to.set("Lex", self.lex);
            to.set("Loop", self.loop_);
            to.set("LoopController", self.loop_controller);
            to.set("LoopInput", self.loop_input);
            to.set("Output", self.output);
            to.set("Prompt", self.prompt);
            to.set("Retrieval", self.retrieval);
            to.set("Storage", self.storage);
        }
    }

    /// Defines an agent node in your flow. You specify the agent to invoke at this point in the flow. For more
    /// information, see Node types in a flow in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct AgentFlowNodeConfiguration {
        /// The Amazon Resource Name (ARN) of the alias of the agent to invoke.
        ///
        /// Required. At most 2048 characters.
        pub agent_alias_arn: Option<Value<String>>,
    }

    impl Lower for AgentFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AgentAliasArn", self.agent_alias_arn);
        }
    }

    /// Defines a condition node in your flow. You can specify conditions that determine which node comes next in the
    /// flow.
    #[derive(Clone, Debug, Default)]
    pub struct ConditionFlowNodeConfiguration {
        /// An array of conditions. Each member contains the name of a condition and an expression that defines the
        /// condition.
        ///
        /// Required. 1 to 5 items.
        pub conditions: Option<Value<Vec<FlowCondition>>>,
    }

    impl Lower for ConditionFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
        }
    }

    /// Defines a condition in the condition node.
    #[derive(Clone, Debug, Default)]
    pub struct FlowCondition {
        /// Defines the condition. You must refer to at least one of the inputs in the condition. For more information,
        /// expand the Condition node section in Node types in prompt flows.
        ///
        /// 1 to 64 characters.
        pub expression: Option<Value<String>>,
        /// A name for the condition that you can reference.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for FlowCondition {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Name", self.name);
        }
    }

    /// Contains configurations for an inline code node in your flow.
    #[derive(Clone, Debug, Default)]
    pub struct InlineCodeFlowNodeConfiguration {
        /// The code that's executed in your inline code node. The code can access input data from previous nodes in the
        /// flow, perform operations on that data, and produce output that can be used by other nodes in your flow.
        ///
        /// Required. At most 5000000 characters.
        pub code: Option<Value<String>>,
        /// The programming language used by your inline code node.
        ///
        /// Required. One of `Python_3`.
        pub language: Option<Value<String>>,
    }

    impl Lower for InlineCodeFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("Language", self.language);
        }
    }

    /// Contains configurations for a knowledge base node in a flow. This node takes a query as the input and returns,
    /// as the output, the retrieved responses directly (as an array) or a response generated based on the retrieved
    /// responses.
    #[derive(Clone, Debug, Default)]
    pub struct KnowledgeBaseFlowNodeConfiguration {
        /// Contains configurations for a guardrail to apply during query and response generation for the knowledge base in
        /// this configuration.
        pub guardrail_configuration: Option<Value<GuardrailConfiguration>>,
        /// Contains inference configurations for the prompt.
        pub inference_configuration: Option<Value<PromptInferenceConfiguration>>,
        /// The unique identifier of the knowledge base to query.
        ///
        /// Required. At most 10 characters.
        pub knowledge_base_id: Option<Value<String>>,
        /// The unique identifier of the model or inference profile to use to generate a response from the query results.
        ///
        /// 1 to 2048 characters.
        pub model_id: Option<Value<String>>,
        /// The number of results to retrieve from the knowledge base.
        ///
        /// 1 to 100.
        pub number_of_results: Option<Value<f64>>,
        /// The configuration for orchestrating the retrieval and generation process in the knowledge base node.
        pub orchestration_configuration: Option<Value<KnowledgeBaseOrchestrationConfiguration>>,
        /// A custom prompt template to use with the knowledge base for generating responses.
        pub prompt_template: Option<Value<KnowledgeBasePromptTemplate>>,
        /// The configuration for reranking the retrieved results from the knowledge base to improve relevance.
        pub reranking_configuration: Option<Value<VectorSearchRerankingConfiguration>>,
    }

    impl Lower for KnowledgeBaseFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GuardrailConfiguration", self.guardrail_configuration);
            to.set("InferenceConfiguration", self.inference_configuration);
            to.set("KnowledgeBaseId", self.knowledge_base_id);
            to.set("ModelId", self.model_id);
            to.set("NumberOfResults", self.number_of_results);
            to.set("OrchestrationConfiguration", self.orchestration_configuration);
            to.set("PromptTemplate", self.prompt_template);
            to.set("RerankingConfiguration", self.reranking_configuration);
        }
    }

    /// Configuration information for a guardrail that you use with the Converse operation.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailConfiguration {
        /// The identifier for the guardrail.
        ///
        /// At most 2048 characters.
        pub guardrail_identifier: Option<Value<String>>,
        /// The version of the guardrail.
        pub guardrail_version: Option<Value<String>>,
    }

    impl Lower for GuardrailConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GuardrailIdentifier", self.guardrail_identifier);
            to.set("GuardrailVersion", self.guardrail_version);
        }
    }

    /// Contains inference configurations for the prompt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptInferenceConfiguration {
        /// Contains inference configurations for a text prompt.
        pub text: Option<Value<PromptModelInferenceConfiguration>>,
    }

    impl Lower for PromptInferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// Contains inference configurations related to model inference for a prompt. For more information, see Inference
    /// parameters.
    #[derive(Clone, Debug, Default)]
    pub struct PromptModelInferenceConfiguration {
        /// The maximum number of tokens to return in the response.
        ///
        /// 0 to 4096.
        pub max_tokens: Option<Value<f64>>,
        /// A list of strings that define sequences after which the model will stop generating.
        ///
        /// 0 to 4 items.
        pub stop_sequences: Option<Value<Vec<String>>>,
        /// Controls the randomness of the response. Choose a lower value for more predictable outputs and a higher value
        /// for more surprising outputs.
        ///
        /// 0 to 1.
        pub temperature: Option<Value<f64>>,
        /// The percentage of most-likely candidates that the model considers for the next token.
        ///
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for PromptModelInferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
            to.set("StopSequences", self.stop_sequences);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// Configures how the knowledge base orchestrates the retrieval and generation process, allowing for customization
    /// of prompts, inference parameters, and performance settings.
    #[derive(Clone, Debug, Default)]
    pub struct KnowledgeBaseOrchestrationConfiguration {
        /// The additional model-specific request parameters as key-value pairs to be included in the request to the
        /// foundation model.
        pub additional_model_request_fields: Option<Value<Json>>,
        /// Contains inference configurations for the prompt.
        pub inference_config: Option<Value<PromptInferenceConfiguration>>,
        /// The performance configuration options for the knowledge base retrieval and generation process.
        pub performance_config: Option<Value<PerformanceConfiguration>>,
        /// A custom prompt template for orchestrating the retrieval and generation process.
        pub prompt_template: Option<Value<KnowledgeBasePromptTemplate>>,
    }

    impl Lower for KnowledgeBaseOrchestrationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalModelRequestFields", self.additional_model_request_fields);
            to.set("InferenceConfig", self.inference_config);
            to.set("PerformanceConfig", self.performance_config);
            to.set("PromptTemplate", self.prompt_template);
        }
    }

    /// Performance settings for a model.
    #[derive(Clone, Debug, Default)]
    pub struct PerformanceConfiguration {
        /// To use a latency-optimized version of the model, set to `optimized`.
        ///
        /// One of `standard`, `optimized`.
        pub latency: Option<Value<String>>,
    }

    impl Lower for PerformanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Latency", self.latency);
        }
    }

    /// Defines a custom prompt template for orchestrating the retrieval and generation process.
    #[derive(Clone, Debug, Default)]
    pub struct KnowledgeBasePromptTemplate {
        /// The text of the prompt template.
        ///
        /// 1 to 100000 characters.
        pub text_prompt_template: Option<Value<String>>,
    }

    impl Lower for KnowledgeBasePromptTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("TextPromptTemplate", self.text_prompt_template);
        }
    }

    /// Configuration for reranking vector search results to improve relevance. Reranking applies additional relevance
    /// models to reorder the initial vector search results based on more sophisticated criteria.
    #[derive(Clone, Debug, Default)]
    pub struct VectorSearchRerankingConfiguration {
        /// Configuration for using Amazon Bedrock foundation models to rerank search results. This is required when the
        /// reranking type is set to BEDROCK.
        pub bedrock_reranking_configuration: Option<Value<VectorSearchBedrockRerankingConfiguration>>,
        /// The type of reranking to apply to vector search results. Currently, the only supported value is BEDROCK, which
        /// uses Amazon Bedrock foundation models for reranking.
        ///
        /// Required. One of `BEDROCK_RERANKING_MODEL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for VectorSearchRerankingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockRerankingConfiguration", self.bedrock_reranking_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Configuration for using Amazon Bedrock foundation models to rerank Knowledge Base vector search results.
    #[derive(Clone, Debug, Default)]
    pub struct VectorSearchBedrockRerankingConfiguration {
        /// Configuration for how document metadata should be used during the reranking process. This determines which
        /// metadata fields are included when reordering search results.
        pub metadata_configuration: Option<Value<MetadataConfigurationForReranking>>,
        /// Configuration for the Amazon Bedrock foundation model used for reranking. This includes the model ARN and any
        /// additional request fields required by the model.
        ///
        /// Required.
        pub model_configuration: Option<Value<VectorSearchBedrockRerankingModelConfiguration>>,
        /// The maximum number of results to rerank. This limits how many of the initial vector search results will be
        /// processed by the reranking model.
        ///
        /// 1 to 100.
        pub number_of_reranked_results: Option<Value<f64>>,
    }

    impl Lower for VectorSearchBedrockRerankingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataConfiguration", self.metadata_configuration);
            to.set("ModelConfiguration", self.model_configuration);
            to.set("NumberOfRerankedResults", self.number_of_reranked_results);
        }
    }

    /// Configuration for how metadata should be used during the reranking process in Knowledge Base vector searches.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfigurationForReranking {
        /// The mode for selecting which metadata fields to include in the reranking process. Valid values are ALL (use all
        /// available metadata fields) or SELECTIVE (use only specified fields).
        ///
        /// Required. One of `SELECTIVE`, `ALL`.
        pub selection_mode: Option<Value<String>>,
        /// Configuration for selective mode, which allows you to explicitly include or exclude specific metadata fields
        /// during reranking.
        pub selective_mode_configuration: Option<Value<RerankingMetadataSelectiveModeConfiguration>>,
    }

    impl Lower for MetadataConfigurationForReranking {
        fn fields(self, to: &mut Fields) {
            to.set("SelectionMode", self.selection_mode);
            to.set("SelectiveModeConfiguration", self.selective_mode_configuration);
        }
    }

    /// Configuration for selectively including or excluding metadata fields during the reranking process. This allows
    /// you to control which metadata attributes are considered when reordering search results.
    #[derive(Clone, Debug, Default)]
    pub struct RerankingMetadataSelectiveModeConfiguration {
        /// A list of metadata field names to explicitly exclude from the reranking process. All metadata fields except
        /// these will be considered when reordering search results.
        ///
        /// 1 to 100 items.
        pub fields_to_exclude: Option<Value<Vec<FieldForReranking>>>,
        /// A list of metadata field names to explicitly include in the reranking process. Only these fields will be
        /// considered when reordering search results.
        ///
        /// 1 to 100 items.
        pub fields_to_include: Option<Value<Vec<FieldForReranking>>>,
    }

    impl Lower for RerankingMetadataSelectiveModeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FieldsToExclude", self.fields_to_exclude);
            to.set("FieldsToInclude", self.fields_to_include);
        }
    }

    /// Specifies a field to be used during the reranking process in a Knowledge Base vector search. This structure
    /// identifies metadata fields that should be considered when reordering search results to improve relevance.
    #[derive(Clone, Debug, Default)]
    pub struct FieldForReranking {
        /// The name of the metadata field to be used during the reranking process.
        ///
        /// Required. 1 to 2000 characters.
        pub field_name: Option<Value<String>>,
    }

    impl Lower for FieldForReranking {
        fn fields(self, to: &mut Fields) {
            to.set("FieldName", self.field_name);
        }
    }

    /// Configuration for the Amazon Bedrock foundation model used for reranking vector search results. This specifies
    /// which model to use and any additional parameters required by the model.
    #[derive(Clone, Debug, Default)]
    pub struct VectorSearchBedrockRerankingModelConfiguration {
        /// A list of additional fields to include in the model request during reranking. These fields provide extra context
        /// or configuration options specific to the selected foundation model.
        pub additional_model_request_fields: Option<Value<Json>>,
        /// The Amazon Resource Name (ARN) of the foundation model to use for reranking. This model processes the query and
        /// search results to determine a more relevant ordering.
        ///
        /// Required. 1 to 2048 characters.
        pub model_arn: Option<Value<String>>,
    }

    impl Lower for VectorSearchBedrockRerankingModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalModelRequestFields", self.additional_model_request_fields);
            to.set("ModelArn", self.model_arn);
        }
    }

    /// Contains configurations for a Lambda function node in the flow. You specify the Lambda function to invoke and
    /// the inputs into the function.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaFunctionFlowNodeConfiguration {
        /// The Amazon Resource Name (ARN) of the Lambda function to invoke.
        ///
        /// Required. At most 2048 characters.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for LambdaFunctionFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// Contains configurations for a Lex node in the flow. You specify a Amazon Lex bot to invoke. This node takes an
    /// utterance as the input and returns as the output the intent identified by the Amazon Lex bot.
    #[derive(Clone, Debug, Default)]
    pub struct LexFlowNodeConfiguration {
        /// The Amazon Resource Name (ARN) of the Amazon Lex bot alias to invoke.
        ///
        /// Required. At most 78 characters.
        pub bot_alias_arn: Option<Value<String>>,
        /// The Region to invoke the Amazon Lex bot in.
        ///
        /// Required. 1 to 10 characters.
        pub locale_id: Option<Value<String>>,
    }

    impl Lower for LexFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BotAliasArn", self.bot_alias_arn);
            to.set("LocaleId", self.locale_id);
        }
    }

    /// Contains configurations for the nodes of a DoWhile loop in your flow.
    #[derive(Clone, Debug, Default)]
    pub struct LoopFlowNodeConfiguration {
        /// The definition of the DoWhile loop nodes and connections between nodes in the flow.
        ///
        /// Required.
        pub definition: Option<Value<FlowDefinition>>,
    }

    impl Lower for LoopFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
        }
    }

    /// Contains configurations for the controller node of a DoWhile loop in the flow.
    #[derive(Clone, Debug, Default)]
    pub struct LoopControllerFlowNodeConfiguration {
        /// Specifies the condition that determines when the flow exits the DoWhile loop. The loop executes until this
        /// condition evaluates to true.
        ///
        /// Required.
        pub continue_condition: Option<Value<FlowCondition>>,
        /// Specifies the maximum number of times the DoWhile loop can iterate before the flow exits the loop.
        ///
        /// 1 to 1000.
        pub max_iterations: Option<Value<f64>>,
    }

    impl Lower for LoopControllerFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContinueCondition", self.continue_condition);
            to.set("MaxIterations", self.max_iterations);
        }
    }

    /// Contains configurations for a prompt node in the flow. You can use a prompt from Prompt management or you can
    /// define one in this node.
    #[derive(Clone, Debug, Default)]
    pub struct PromptFlowNodeConfiguration {
        /// Contains configurations for a guardrail to apply to the prompt in this node and the response generated from it.
        pub guardrail_configuration: Option<Value<GuardrailConfiguration>>,
        /// Specifies whether the prompt is from Prompt management or defined inline.
        ///
        /// Required.
        pub source_configuration: Option<Value<PromptFlowNodeSourceConfiguration>>,
    }

    impl Lower for PromptFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GuardrailConfiguration", self.guardrail_configuration);
            to.set("SourceConfiguration", self.source_configuration);
        }
    }

    /// Contains configurations for a prompt and whether it is from Prompt management or defined inline.
    #[derive(Clone, Debug, Default)]
    pub struct PromptFlowNodeSourceConfiguration {
        /// Contains configurations for a prompt that is defined inline.
        pub inline: Option<Value<PromptFlowNodeInlineConfiguration>>,
        /// Contains configurations for a prompt from Prompt management.
        pub resource: Option<Value<PromptFlowNodeResourceConfiguration>>,
    }

    impl Lower for PromptFlowNodeSourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Inline", self.inline);
            to.set("Resource", self.resource);
        }
    }

    /// Contains configurations for a prompt defined inline in the node.
    #[derive(Clone, Debug, Default)]
    pub struct PromptFlowNodeInlineConfiguration {
        /// Contains inference configurations for the prompt.
        pub inference_configuration: Option<Value<PromptInferenceConfiguration>>,
        /// The unique identifier of the model or inference profile to run inference with.
        ///
        /// Required. 1 to 2048 characters.
        pub model_id: Option<Value<String>>,
        /// Contains a prompt and variables in the prompt that can be replaced with values at runtime.
        ///
        /// Required.
        pub template_configuration: Option<Value<PromptTemplateConfiguration>>,
        /// The type of prompt template.
        ///
        /// Required. One of `TEXT`.
        pub template_type: Option<Value<String>>,
    }

    impl Lower for PromptFlowNodeInlineConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InferenceConfiguration", self.inference_configuration);
            to.set("ModelId", self.model_id);
            to.set("TemplateConfiguration", self.template_configuration);
            to.set("TemplateType", self.template_type);
        }
    }

    /// Contains the message for a prompt. For more information, see Construct and store reusable prompts with Prompt
    /// management in Amazon Bedrock.
    #[derive(Clone, Debug, Default)]
    pub struct PromptTemplateConfiguration {
        /// Contains configurations for the text in a message for a prompt.
        pub text: Option<Value<TextPromptTemplateConfiguration>>,
    }

    impl Lower for PromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// Contains configurations for a text prompt template. To include a variable, enclose a word in double curly braces
    /// as in `{{variable}}`.
    #[derive(Clone, Debug, Default)]
    pub struct TextPromptTemplateConfiguration {
        /// An array of the variables in the prompt template.
        ///
        /// 0 to 20 items.
        pub input_variables: Option<Value<Vec<PromptInputVariable>>>,
        /// The message for the prompt.
        ///
        /// Required. 1 to 200000 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for TextPromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputVariables", self.input_variables);
            to.set("Text", self.text);
        }
    }

    /// Contains information about a variable in the prompt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptInputVariable {
        /// The name of the variable.
        pub name: Option<Value<String>>,
    }

    impl Lower for PromptInputVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Contains configurations for a prompt from Prompt management to use in a node.
    #[derive(Clone, Debug, Default)]
    pub struct PromptFlowNodeResourceConfiguration {
        /// The Amazon Resource Name (ARN) of the prompt from Prompt management.
        ///
        /// Required.
        pub prompt_arn: Option<Value<String>>,
    }

    impl Lower for PromptFlowNodeResourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PromptArn", self.prompt_arn);
        }
    }

    /// Contains configurations for a Retrieval node in a flow. This node retrieves data from the Amazon S3 location
    /// that you specify and returns it as the output.
    #[derive(Clone, Debug, Default)]
    pub struct RetrievalFlowNodeConfiguration {
        /// Contains configurations for the service to use for retrieving data to return as the output from the node.
        ///
        /// Required.
        pub service_configuration: Option<Value<RetrievalFlowNodeServiceConfiguration>>,
    }

    impl Lower for RetrievalFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceConfiguration", self.service_configuration);
        }
    }

    /// Contains configurations for the service to use for retrieving data to return as the output from the node.
    #[derive(Clone, Debug, Default)]
    pub struct RetrievalFlowNodeServiceConfiguration {
        /// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the
        /// node.
        pub s3: Option<Value<RetrievalFlowNodeS3Configuration>>,
    }

    impl Lower for RetrievalFlowNodeServiceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Contains configurations for the Amazon S3 location from which to retrieve data to return as the output from the
    /// node.
    #[derive(Clone, Debug, Default)]
    pub struct RetrievalFlowNodeS3Configuration {
        /// The name of the Amazon S3 bucket from which to retrieve data.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
    }

    impl Lower for RetrievalFlowNodeS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
        }
    }

    /// Contains configurations for a Storage node in a flow. This node stores the input in an Amazon S3 location that
    /// you specify.
    #[derive(Clone, Debug, Default)]
    pub struct StorageFlowNodeConfiguration {
        /// Contains configurations for the service to use for storing the input into the node.
        ///
        /// Required.
        pub service_configuration: Option<Value<StorageFlowNodeServiceConfiguration>>,
    }

    impl Lower for StorageFlowNodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ServiceConfiguration", self.service_configuration);
        }
    }

    /// Contains configurations for the service to use for storing the input into the node.
    #[derive(Clone, Debug, Default)]
    pub struct StorageFlowNodeServiceConfiguration {
        /// Contains configurations for the Amazon S3 location in which to store the input into the node.
        pub s3: Option<Value<StorageFlowNodeS3Configuration>>,
    }

    impl Lower for StorageFlowNodeServiceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// Contains configurations for the Amazon S3 location in which to store the input into the node.
    #[derive(Clone, Debug, Default)]
    pub struct StorageFlowNodeS3Configuration {
        /// The name of the Amazon S3 bucket in which to store the input into the node.
        ///
        /// Required.
        pub bucket_name: Option<Value<String>>,
    }

    impl Lower for StorageFlowNodeS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketName", self.bucket_name);
        }
    }

    /// Contains configurations for an input in an Amazon Bedrock Flows node.
    #[derive(Clone, Debug, Default)]
    pub struct FlowNodeInput {
        /// Specifies how input data flows between iterations in a DoWhile loop.
        ///
        /// One of `LoopCondition`, `ReturnValueToLoopStart`, `ExitLoop`.
        pub category: Option<Value<String>>,
        /// An expression that formats the input for the node. For an explanation of how to create expressions, see
        /// Expressions in Prompt flows in Amazon Bedrock.
        ///
        /// Required. 1 to 64 characters.
        pub expression: Option<Value<String>>,
        /// Specifies a name for the input that you can reference.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Specifies the data type of the input. If the input doesn't match this type at runtime, a validation error will
        /// be thrown.
        ///
        /// Required. One of `String`, `Number`, `Boolean`, `Object`, `Array`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowNodeInput {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
            to.set("Expression", self.expression);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for an output from a node.
    #[derive(Clone, Debug, Default)]
    pub struct FlowNodeOutput {
        /// A name for the output that you can reference.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The data type of the output. If the output doesn't match this type at runtime, a validation error will be
        /// thrown.
        ///
        /// Required. One of `String`, `Number`, `Boolean`, `Object`, `Array`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowNodeOutput {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// The S3 location of the flow definition.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket containing the flow definition.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The object key for the S3 location containing the definition.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The Amazon S3 location from which to retrieve data for an S3 retrieve node or to which to store data for an S3
        /// storage node.
        ///
        /// 1 to 1024 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }
}

/// `AWS::Bedrock::FlowAlias`.
///
/// Creates an alias of a flow for deployment. For more information, see Deploy a flow in Amazon Bedrock in the
/// Amazon Bedrock User Guide.
#[derive(Clone, Debug, Default)]
pub struct FlowAlias {
    /// The configuration that specifies how nodes in the flow are executed concurrently.
    pub concurrency_configuration: Option<Value<flow_alias::FlowAliasConcurrencyConfiguration>>,
    /// A description of the alias.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// Required. At most 2048 characters. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
    /// The name of the alias.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// A list of configurations about the versions that the alias maps to. Currently, you can only specify one.
    ///
    /// Required. 1 to 1 items.
    pub routing_configuration: Option<Value<Vec<flow_alias::FlowAliasRoutingConfigurationListItem>>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for FlowAlias {
    fn fields(self, to: &mut Fields) {
        to.set("ConcurrencyConfiguration", self.concurrency_configuration);
        to.set("Description", self.description);
        to.set("FlowArn", self.flow_arn);
        to.set("Name", self.name);
        to.set("RoutingConfiguration", self.routing_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for FlowAlias {
    const TYPE: &'static str = "AWS::Bedrock::FlowAlias";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<FlowAlias> {
    /// `Ref`: `Arn`, `FlowArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the alias.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the alias was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the flow.
    pub fn flow_id(self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// The unique identifier of the alias of the flow.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the alias was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`FlowAlias`] is made of.
pub mod flow_alias {
    use super::*;

    /// Determines how multiple nodes in a flow can run in parallel. Running nodes concurrently can improve your flow's
    /// performance.
    #[derive(Clone, Debug, Default)]
    pub struct FlowAliasConcurrencyConfiguration {
        /// The maximum number of nodes that can be executed concurrently in the flow.
        ///
        /// 1 to 100.
        pub max_concurrency: Option<Value<f64>>,
        /// The type of concurrency to use for parallel node execution. Specify one of the following options.
        ///
        /// Required. One of `Automatic`, `Manual`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FlowAliasConcurrencyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxConcurrency", self.max_concurrency);
            to.set("Type", self.type_);
        }
    }

    /// Contains information about a version that the alias maps to.
    #[derive(Clone, Debug, Default)]
    pub struct FlowAliasRoutingConfigurationListItem {
        /// The version that the alias maps to.
        ///
        /// 1 to 5 characters.
        pub flow_version: Option<Value<String>>,
    }

    impl Lower for FlowAliasRoutingConfigurationListItem {
        fn fields(self, to: &mut Fields) {
            to.set("FlowVersion", self.flow_version);
        }
    }
}

/// `AWS::Bedrock::FlowVersion`.
///
/// Creates a version of the flow that you can deploy. For more information, see Deploy a flow in Amazon Bedrock in
/// the Amazon Bedrock User Guide.
#[derive(Clone, Debug, Default)]
pub struct FlowVersion {
    /// The description of the flow version.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the flow that the version belongs to.
    ///
    /// Required. A change replaces the resource.
    pub flow_arn: Option<Value<String>>,
}

impl Lower for FlowVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FlowArn", self.flow_arn);
    }
}

impl Level1 for FlowVersion {
    const TYPE: &'static str = "AWS::Bedrock::FlowVersion";
}

impl Handle<FlowVersion> {
    /// `Ref`: `FlowArn`, `Version`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time at the version was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the flow version is encrypted with.
    pub fn customer_encryption_key_arn(self) -> Value<Arn> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// Flow definition.
    pub fn definition(self) -> Value<Json> {
        self.attribute("Definition")
    }

    /// The Amazon Resource Name (ARN) of the service role with permissions to create a flow. For more information, see
    /// Create a service row for flows in the Amazon Bedrock User Guide.
    pub fn execution_role_arn(self) -> Value<Arn> {
        self.attribute("ExecutionRoleArn")
    }

    /// The unique identifier of the flow.
    pub fn flow_id(self) -> Value<String> {
        self.attribute("FlowId")
    }

    /// The name of the flow.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The status of the flow.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the flow.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AWS::Bedrock::Guardrail`.
///
/// Creates a guardrail to detect and filter harmful content in your generative AI application.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}`.
#[derive(Clone, Debug, Default)]
pub struct Guardrail {
    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    pub automated_reasoning_policy_config: Option<Value<guardrail::AutomatedReasoningPolicyConfig>>,
    /// The message to return when the guardrail blocks a prompt.
    ///
    /// Required. 1 to 500 characters.
    pub blocked_input_messaging: Option<Value<String>>,
    /// The message to return when the guardrail blocks a model response.
    ///
    /// Required. 1 to 500 characters.
    pub blocked_outputs_messaging: Option<Value<String>>,
    /// The content filter policies to configure for the guardrail.
    pub content_policy_config: Option<Value<guardrail::ContentPolicyConfig>>,
    /// Contextual grounding policy config for a guardrail.
    pub contextual_grounding_policy_config: Option<Value<guardrail::ContextualGroundingPolicyConfig>>,
    /// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the
    /// destination AWS Regions where guardrail inference requests can be automatically routed.
    pub cross_region_config: Option<Value<guardrail::GuardrailCrossRegionConfig>>,
    /// A description of the guardrail.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the AWS key that you use to encrypt the guardrail.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The name of the guardrail.
    ///
    /// Required. 1 to 50 characters.
    pub name: Option<Value<String>>,
    /// The sensitive information policy to configure for the guardrail.
    pub sensitive_information_policy_config: Option<Value<guardrail::SensitiveInformationPolicyConfig>>,
    /// The tags that you want to attach to the guardrail.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<guardrail::Tag>>>,
    /// The topic policies to configure for the guardrail.
    pub topic_policy_config: Option<Value<guardrail::TopicPolicyConfig>>,
    /// The word policy you configure for the guardrail.
    pub word_policy_config: Option<Value<guardrail::WordPolicyConfig>>,
}

impl Lower for Guardrail {
    fn fields(self, to: &mut Fields) {
        to.set("AutomatedReasoningPolicyConfig", self.automated_reasoning_policy_config);
        to.set("BlockedInputMessaging", self.blocked_input_messaging);
        to.set("BlockedOutputsMessaging", self.blocked_outputs_messaging);
        to.set("ContentPolicyConfig", self.content_policy_config);
        to.set("ContextualGroundingPolicyConfig", self.contextual_grounding_policy_config);
        to.set("CrossRegionConfig", self.cross_region_config);
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("SensitiveInformationPolicyConfig", self.sensitive_information_policy_config);
        to.set("Tags", self.tags);
        to.set("TopicPolicyConfig", self.topic_policy_config);
        to.set("WordPolicyConfig", self.word_policy_config);
    }
}

impl Level1 for Guardrail {
    const TYPE: &'static str = "AWS::Bedrock::Guardrail";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Guardrail> {
    /// `Ref`: its `GuardrailArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Timestamp.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Appears if the `status` of the guardrail is `FAILED`. A list of recommendations to carry out before retrying the
    /// request.
    pub fn failure_recommendations(self) -> Value<Vec<String>> {
        self.attribute("FailureRecommendations")
    }

    /// The ARN of the guardrail.
    pub fn guardrail_arn(self) -> Value<Arn> {
        self.attribute("GuardrailArn")
    }

    /// The unique identifier of the guardrail.
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// The status of the guardrail.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Appears if the `status` is `FAILED`. A list of reasons for why the guardrail failed to be created, updated,
    /// versioned, or deleted.
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// Timestamp.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the guardrail that was created. This value will always be `DRAFT`.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Guardrail`] is made of.
pub mod guardrail {
    use super::*;

    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    #[derive(Clone, Debug, Default)]
    pub struct AutomatedReasoningPolicyConfig {
        /// The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions.
        ///
        /// 0 to 1.
        pub confidence_threshold: Option<Value<f64>>,
        /// The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration.
        ///
        /// Required. 1 to 2 items.
        pub policies: Option<Value<Vec<String>>>,
    }

    impl Lower for AutomatedReasoningPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ConfidenceThreshold", self.confidence_threshold);
            to.set("Policies", self.policies);
        }
    }

    /// Contains details about how to handle harmful content.
    #[derive(Clone, Debug, Default)]
    pub struct ContentPolicyConfig {
        /// The tier that your guardrail uses for content filters. Consider using a tier that balances performance,
        /// accuracy, and compatibility with your existing generative AI workflows.
        pub content_filters_tier_config: Option<Value<ContentFiltersTierConfig>>,
        /// Contains the type of the content filter and how strongly it should apply to prompts and model responses.
        ///
        /// Required. 1 to 6 items.
        pub filters_config: Option<Value<Vec<ContentFilterConfig>>>,
    }

    impl Lower for ContentPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ContentFiltersTierConfig", self.content_filters_tier_config);
            to.set("FiltersConfig", self.filters_config);
        }
    }

    /// The tier that your guardrail uses for content filters. Consider using a tier that balances performance,
    /// accuracy, and compatibility with your existing generative AI workflows.
    #[derive(Clone, Debug, Default)]
    pub struct ContentFiltersTierConfig {
        /// The tier that your guardrail uses for content filters. Valid values include.
        ///
        /// Required. One of `CLASSIC`, `STANDARD`.
        pub tier_name: Option<Value<String>>,
    }

    impl Lower for ContentFiltersTierConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TierName", self.tier_name);
        }
    }

    /// Contains filter strengths for harmful content. Guardrails support the following content filters to detect and
    /// filter harmful user inputs and FM-generated outputs.
    #[derive(Clone, Debug, Default)]
    pub struct ContentFilterConfig {
        /// Specifies the action to take when harmful content is detected. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// The input modalities selected for the guardrail content filter configuration.
        ///
        /// 1 to 2 items.
        pub input_modalities: Option<Value<Vec<String>>>,
        /// The strength of the content filter to apply to prompts. As you increase the filter strength, the likelihood of
        /// filtering harmful content increases and the probability of seeing harmful content in your application reduces.
        ///
        /// Required. One of `NONE`, `LOW`, `MEDIUM`, `HIGH`.
        pub input_strength: Option<Value<String>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// The output modalities selected for the guardrail content filter configuration.
        ///
        /// 1 to 2 items.
        pub output_modalities: Option<Value<Vec<String>>>,
        /// The strength of the content filter to apply to model responses. As you increase the filter strength, the
        /// likelihood of filtering harmful content increases and the probability of seeing harmful content in your
        /// application reduces.
        ///
        /// Required. One of `NONE`, `LOW`, `MEDIUM`, `HIGH`.
        pub output_strength: Option<Value<String>>,
        /// The harmful category that the content filter is applied to.
        ///
        /// Required. One of `SEXUAL`, `VIOLENCE`, `HATE`, `INSULTS`, `MISCONDUCT`, `PROMPT_ATTACK`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContentFilterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("InputModalities", self.input_modalities);
            to.set("InputStrength", self.input_strength);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("OutputModalities", self.output_modalities);
            to.set("OutputStrength", self.output_strength);
            to.set("Type", self.type_);
        }
    }

    /// The policy configuration details for the guardrails contextual grounding policy.
    #[derive(Clone, Debug, Default)]
    pub struct ContextualGroundingPolicyConfig {
        /// List of contextual grounding filter configs.
        ///
        /// Required. At least 1 items.
        pub filters_config: Option<Value<Vec<ContextualGroundingFilterConfig>>>,
    }

    impl Lower for ContextualGroundingPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FiltersConfig", self.filters_config);
        }
    }

    /// The filter configuration details for the guardrails contextual grounding filter.
    #[derive(Clone, Debug, Default)]
    pub struct ContextualGroundingFilterConfig {
        /// Specifies the action to take when content fails the contextual grounding evaluation. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub action: Option<Value<String>>,
        /// Specifies whether to enable contextual grounding evaluation. When disabled, you aren't charged for the
        /// evaluation.
        pub enabled: Option<Value<bool>>,
        /// The threshold details for the guardrails contextual grounding filter.
        ///
        /// Required. At least 0.
        pub threshold: Option<Value<f64>>,
        /// The filter details for the guardrails contextual grounding filter.
        ///
        /// Required. One of `GROUNDING`, `RELEVANCE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContextualGroundingFilterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Enabled", self.enabled);
            to.set("Threshold", self.threshold);
            to.set("Type", self.type_);
        }
    }

    /// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the
    /// destination AWS Regions where guardrail inference requests can be automatically routed.
    #[derive(Clone, Debug, Default)]
    pub struct GuardrailCrossRegionConfig {
        /// The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using. Guardrail profile
        /// availability depends on your current AWS Region.
        ///
        /// Required. 15 to 2048 characters.
        pub guardrail_profile_arn: Option<Value<String>>,
    }

    impl Lower for GuardrailCrossRegionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GuardrailProfileArn", self.guardrail_profile_arn);
        }
    }

    /// Contains details about PII entities and regular expressions to configure for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct SensitiveInformationPolicyConfig {
        /// A list of PII entities to configure to the guardrail.
        ///
        /// At least 1 items.
        pub pii_entities_config: Option<Value<Vec<PiiEntityConfig>>>,
        /// A list of regular expressions to configure to the guardrail.
        ///
        /// 1 to 30 items.
        pub regexes_config: Option<Value<Vec<RegexConfig>>>,
    }

    impl Lower for SensitiveInformationPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("PiiEntitiesConfig", self.pii_entities_config);
            to.set("RegexesConfig", self.regexes_config);
        }
    }

    /// The PII entity to configure for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct PiiEntityConfig {
        /// Configure guardrail action when the PII entity is detected.
        ///
        /// Required. One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub action: Option<Value<String>>,
        /// Specifies the action to take when harmful content is detected in the input. Supported values include.
        ///
        /// One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Indicates whether guardrail evaluation is enabled on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// Configure guardrail type when the PII entity is detected.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PiiEntityConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("Type", self.type_);
        }
    }

    /// The regular expression to configure for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct RegexConfig {
        /// The guardrail action to configure when matching regular expression is detected.
        ///
        /// Required. One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub action: Option<Value<String>>,
        /// The description of the regular expression to configure for the guardrail.
        ///
        /// 1 to 1000 characters.
        pub description: Option<Value<String>>,
        /// Specifies the action to take when harmful content is detected in the input. Supported values include.
        ///
        /// One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// The name of the regular expression to configure for the guardrail.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `ANONYMIZE`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// The regular expression pattern to configure for the guardrail.
        ///
        /// Required. At least 1 characters.
        pub pattern: Option<Value<String>>,
    }

    impl Lower for RegexConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Description", self.description);
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("Name", self.name);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("Pattern", self.pattern);
        }
    }

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag Key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag Value.
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

    /// Contains details about topics that the guardrail should identify and deny.
    #[derive(Clone, Debug, Default)]
    pub struct TopicPolicyConfig {
        /// A list of policies related to topics that the guardrail should deny.
        ///
        /// Required. 1 to 30 items.
        pub topics_config: Option<Value<Vec<TopicConfig>>>,
        /// The tier that your guardrail uses for denied topic filters.
        pub topics_tier_config: Option<Value<TopicsTierConfig>>,
    }

    impl Lower for TopicPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TopicsConfig", self.topics_config);
            to.set("TopicsTierConfig", self.topics_tier_config);
        }
    }

    /// Details about topics for the guardrail to identify and deny.
    #[derive(Clone, Debug, Default)]
    pub struct TopicConfig {
        /// A definition of the topic to deny.
        ///
        /// Required. 1 to 1000 characters.
        pub definition: Option<Value<String>>,
        /// A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic.
        ///
        /// 0 to 5 items.
        pub examples: Option<Value<Vec<String>>>,
        /// Specifies the action to take when harmful content is detected in the input. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// The name of the topic to deny.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// Specifies to deny the topic.
        ///
        /// Required. One of `DENY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TopicConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Examples", self.examples);
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("Name", self.name);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("Type", self.type_);
        }
    }

    /// The tier that your guardrail uses for denied topic filters. Consider using a tier that balances performance,
    /// accuracy, and compatibility with your existing generative AI workflows.
    #[derive(Clone, Debug, Default)]
    pub struct TopicsTierConfig {
        /// The tier that your guardrail uses for denied topic filters. Valid values include.
        ///
        /// Required. One of `CLASSIC`, `STANDARD`.
        pub tier_name: Option<Value<String>>,
    }

    impl Lower for TopicsTierConfig {
        fn fields(self, to: &mut Fields) {
            to.set("TierName", self.tier_name);
        }
    }

    /// Contains details about the word policy to configured for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct WordPolicyConfig {
        /// A list of managed words to configure for the guardrail.
        pub managed_word_lists_config: Option<Value<Vec<ManagedWordsConfig>>>,
        /// A list of words to configure for the guardrail.
        ///
        /// 1 to 10000 items.
        pub words_config: Option<Value<Vec<WordConfig>>>,
    }

    impl Lower for WordPolicyConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedWordListsConfig", self.managed_word_lists_config);
            to.set("WordsConfig", self.words_config);
        }
    }

    /// The managed word list to configure for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedWordsConfig {
        /// Specifies the action to take when harmful content is detected in the input. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// The managed word type to configure for the guardrail.
        ///
        /// Required. One of `PROFANITY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ManagedWordsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("Type", self.type_);
        }
    }

    /// A word to configure for the guardrail.
    #[derive(Clone, Debug, Default)]
    pub struct WordConfig {
        /// Specifies the action to take when harmful content is detected in the input. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub input_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the intput. When disabled, you aren't charged for the
        /// evaluation.
        pub input_enabled: Option<Value<bool>>,
        /// Specifies the action to take when harmful content is detected in the output. Supported values include.
        ///
        /// One of `BLOCK`, `NONE`.
        pub output_action: Option<Value<String>>,
        /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the
        /// evaluation.
        pub output_enabled: Option<Value<bool>>,
        /// Text of the word configured for the guardrail to block.
        ///
        /// Required. At least 1 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for WordConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InputAction", self.input_action);
            to.set("InputEnabled", self.input_enabled);
            to.set("OutputAction", self.output_action);
            to.set("OutputEnabled", self.output_enabled);
            to.set("Text", self.text);
        }
    }
}

/// `AWS::Bedrock::GuardrailVersion`.
///
/// Creates a version of the guardrail. Use this API to create a snapshot of the guardrail when you are satisfied
/// with a configuration, or to compare the configuration with another version.
#[derive(Clone, Debug, Default)]
pub struct GuardrailVersion {
    /// A description of the guardrail version.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The unique identifier of the guardrail. This can be an ID or the ARN.
    ///
    /// Required. At most 2048 characters. A change replaces the resource.
    pub guardrail_identifier: Option<Value<String>>,
}

impl Lower for GuardrailVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("GuardrailIdentifier", self.guardrail_identifier);
    }
}

impl Level1 for GuardrailVersion {
    const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion";
}

impl Handle<GuardrailVersion> {
    /// `Ref`: `GuardrailId`, `Version`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the guardrail.
    pub fn guardrail_arn(self) -> Value<Arn> {
        self.attribute("GuardrailArn")
    }

    /// The unique identifier of the guardrail.
    pub fn guardrail_id(self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// The version of the guardrail.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AWS::Bedrock::IntelligentPromptRouter`.
///
/// Specifies an intelligent prompt router resource for Amazon Bedrock.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct IntelligentPromptRouter {
    /// An optional description of the prompt router to help identify its purpose.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The default model to use when the routing criteria is not met.
    ///
    /// Required. A change replaces the resource.
    pub fallback_model: Option<Value<intelligent_prompt_router::PromptRouterTargetModel>>,
    /// A list of foundation models that the prompt router can route requests to. At least one model must be specified.
    ///
    /// Required. A change replaces the resource.
    pub models: Option<Value<Vec<intelligent_prompt_router::PromptRouterTargetModel>>>,
    /// The name of the prompt router. The name must be unique within your AWS account in the current region.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub prompt_router_name: Option<Value<String>>,
    /// Routing criteria for a prompt router.
    ///
    /// Required. A change replaces the resource.
    pub routing_criteria: Option<Value<intelligent_prompt_router::RoutingCriteria>>,
    /// An array of key-value pairs to apply to this resource as tags. You can use tags to categorize and manage your
    /// AWS resources.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<intelligent_prompt_router::Tag>>>,
}

impl Lower for IntelligentPromptRouter {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FallbackModel", self.fallback_model);
        to.set("Models", self.models);
        to.set("PromptRouterName", self.prompt_router_name);
        to.set("RoutingCriteria", self.routing_criteria);
        to.set("Tags", self.tags);
    }
}

impl Level1 for IntelligentPromptRouter {
    const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<IntelligentPromptRouter> {
    /// `Ref`: its `PromptRouterArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Indicates the time that the prompt router was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the prompt router.
    pub fn prompt_router_arn(self) -> Value<Arn> {
        self.attribute("PromptRouterArn")
    }

    /// The router's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The router's type.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }

    /// When the router was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`IntelligentPromptRouter`] is made of.
pub mod intelligent_prompt_router {
    use super::*;

    /// The target model for a prompt router.
    #[derive(Clone, Debug, Default)]
    pub struct PromptRouterTargetModel {
        /// The target model's ARN.
        ///
        /// Required. 1 to 2048 characters.
        pub model_arn: Option<Value<String>>,
    }

    impl Lower for PromptRouterTargetModel {
        fn fields(self, to: &mut Fields) {
            to.set("ModelArn", self.model_arn);
        }
    }

    /// Routing criteria for a prompt router.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingCriteria {
        /// The criteria's response quality difference.
        ///
        /// Required. 0 to 100.
        pub response_quality_difference: Option<Value<f64>>,
    }

    impl Lower for RoutingCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("ResponseQualityDifference", self.response_quality_difference);
        }
    }

    /// Definition of the key/value pair for a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Tag Key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Tag Value.
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

/// `AWS::Bedrock::KnowledgeBase`.
///
/// Specifies a knowledge base as a resource in a top-level template. Minimally, you must specify the following
/// properties.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}`.
#[derive(Clone, Debug, Default)]
pub struct KnowledgeBase {
    /// The description of the knowledge base associated with the inline agent.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// Contains details about the embeddings configuration of the knowledge base.
    ///
    /// Required.
    pub knowledge_base_configuration: Option<Value<knowledge_base::KnowledgeBaseConfiguration>>,
    /// The name of the knowledge base.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base.
    ///
    /// Required. At most 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Contains details about the storage configuration of the knowledge base.
    ///
    /// A change replaces the resource.
    pub storage_configuration: Option<Value<knowledge_base::StorageConfiguration>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for KnowledgeBase {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("KnowledgeBaseConfiguration", self.knowledge_base_configuration);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("StorageConfiguration", self.storage_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for KnowledgeBase {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<KnowledgeBase> {
    /// `Ref`: its `KnowledgeBaseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the knowledge base was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A list of reasons that the API operation on the knowledge base failed.
    pub fn failure_reasons(self) -> Value<Vec<String>> {
        self.attribute("FailureReasons")
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    pub fn knowledge_base_arn(self) -> Value<Arn> {
        self.attribute("KnowledgeBaseArn")
    }

    /// The unique identifier for a knowledge base associated with the inline agent.
    pub fn knowledge_base_id(self) -> Value<String> {
        self.attribute("KnowledgeBaseId")
    }

    /// The status of the knowledge base.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The time the knowledge base was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`KnowledgeBase`] is made of.
pub mod knowledge_base {
    use super::*;

    /// Configurations to apply to a knowledge base attached to the agent during query. For more information, see
    /// Knowledge base retrieval configurations.
    #[derive(Clone, Debug, Default)]
    pub struct KnowledgeBaseConfiguration {
        /// Settings for an Amazon Kendra knowledge base.
        ///
        /// A change replaces the resource.
        pub kendra_knowledge_base_configuration: Option<Value<KendraKnowledgeBaseConfiguration>>,
        /// Contains details about the model used to create vector embeddings for a managed knowledge base.
        ///
        /// A change replaces the resource.
        pub managed_knowledge_base_configuration: Option<Value<ManagedKnowledgeBaseConfiguration>>,
        /// Specifies configurations for a knowledge base connected to an SQL database.
        pub sql_knowledge_base_configuration: Option<Value<SqlKnowledgeBaseConfiguration>>,
        /// The type of data that the data source is converted into for the knowledge base.
        ///
        /// Required. One of `VECTOR`, `KENDRA`, `SQL`, `MANAGED`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// Contains details about the model that's used to convert the data source into vector embeddings.
        ///
        /// A change replaces the resource.
        pub vector_knowledge_base_configuration: Option<Value<VectorKnowledgeBaseConfiguration>>,
    }

    impl Lower for KnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KendraKnowledgeBaseConfiguration", self.kendra_knowledge_base_configuration);
            to.set("ManagedKnowledgeBaseConfiguration", self.managed_knowledge_base_configuration);
            to.set("SqlKnowledgeBaseConfiguration", self.sql_knowledge_base_configuration);
            to.set("Type", self.type_);
            to.set("VectorKnowledgeBaseConfiguration", self.vector_knowledge_base_configuration);
        }
    }

    /// Settings for an Amazon Kendra knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct KendraKnowledgeBaseConfiguration {
        /// The ARN of the Amazon Kendra index.
        ///
        /// Required.
        pub kendra_index_arn: Option<Value<String>>,
    }

    impl Lower for KendraKnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KendraIndexArn", self.kendra_index_arn);
        }
    }

    /// Contains details about the model used to create vector embeddings for a managed knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedKnowledgeBaseConfiguration {
        /// The ARN of the model used to create vector embeddings for the knowledge base.
        ///
        /// 20 to 2048 characters.
        pub embedding_model_arn: Option<Value<String>>,
        /// The embeddings model configuration details for the vector model used in Knowledge Base.
        pub embedding_model_configuration: Option<Value<EmbeddingModelConfiguration>>,
        /// The type of embedding model to use for the managed knowledge base.
        ///
        /// One of `CUSTOM`, `MANAGED`.
        pub embedding_model_type: Option<Value<String>>,
        /// Contains details about the server-side encryption for the managed knowledge base.
        pub server_side_encryption_configuration: Option<Value<ManagedKnowledgeBaseServerSideEncryptionConfiguration>>,
        /// Configurations for supplemental data storage.
        pub supplemental_data_storage_configuration: Option<Value<SupplementalDataStorageConfiguration>>,
    }

    impl Lower for ManagedKnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EmbeddingModelArn", self.embedding_model_arn);
            to.set("EmbeddingModelConfiguration", self.embedding_model_configuration);
            to.set("EmbeddingModelType", self.embedding_model_type);
            to.set("ServerSideEncryptionConfiguration", self.server_side_encryption_configuration);
            to.set("SupplementalDataStorageConfiguration", self.supplemental_data_storage_configuration);
        }
    }

    /// The configuration details for the embeddings model.
    #[derive(Clone, Debug, Default)]
    pub struct EmbeddingModelConfiguration {
        /// The vector configuration details on the Bedrock embeddings model.
        pub bedrock_embedding_model_configuration: Option<Value<BedrockEmbeddingModelConfiguration>>,
    }

    impl Lower for EmbeddingModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockEmbeddingModelConfiguration", self.bedrock_embedding_model_configuration);
        }
    }

    /// The vector configuration details for the Bedrock embeddings model.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockEmbeddingModelConfiguration {
        /// Configuration settings for processing audio content in multimodal knowledge bases.
        ///
        /// 1 to 1 items.
        pub audio: Option<Value<Vec<AudioConfiguration>>>,
        /// The dimensions details for the vector configuration used on the Bedrock embeddings model.
        ///
        /// 0 to 4096.
        pub dimensions: Option<Value<i64>>,
        /// The data type for the vectors when using a model to convert text into vector embeddings. The model must support
        /// the specified data type for vector embeddings.
        ///
        /// One of `FLOAT32`, `BINARY`.
        pub embedding_data_type: Option<Value<String>>,
        /// Model-specific configuration for the embedding model.
        pub model_configuration: Option<Value<Json>>,
        /// Configuration settings for processing video content in multimodal knowledge bases.
        ///
        /// 1 to 1 items.
        pub video: Option<Value<Vec<VideoConfiguration>>>,
    }

    impl Lower for BedrockEmbeddingModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Audio", self.audio);
            to.set("Dimensions", self.dimensions);
            to.set("EmbeddingDataType", self.embedding_data_type);
            to.set("ModelConfiguration", self.model_configuration);
            to.set("Video", self.video);
        }
    }

    /// Configuration settings for processing audio content in multimodal knowledge bases.
    #[derive(Clone, Debug, Default)]
    pub struct AudioConfiguration {
        /// Configuration for segmenting audio content during processing.
        ///
        /// Required.
        pub segmentation_configuration: Option<Value<AudioSegmentationConfiguration>>,
    }

    impl Lower for AudioConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SegmentationConfiguration", self.segmentation_configuration);
        }
    }

    /// Configuration for segmenting audio content during multimodal knowledge base ingestion. Determines how audio
    /// files are divided into chunks for processing.
    #[derive(Clone, Debug, Default)]
    pub struct AudioSegmentationConfiguration {
        /// The duration in seconds for each audio segment. Audio files will be divided into chunks of this length for
        /// processing.
        ///
        /// Required. 1 to 30.
        pub fixed_length_duration: Option<Value<i64>>,
    }

    impl Lower for AudioSegmentationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FixedLengthDuration", self.fixed_length_duration);
        }
    }

    /// Configuration settings for processing video content in multimodal knowledge bases.
    #[derive(Clone, Debug, Default)]
    pub struct VideoConfiguration {
        /// Configuration for segmenting video content during processing.
        ///
        /// Required.
        pub segmentation_configuration: Option<Value<VideoSegmentationConfiguration>>,
    }

    impl Lower for VideoConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SegmentationConfiguration", self.segmentation_configuration);
        }
    }

    /// Configuration for segmenting video content during multimodal knowledge base ingestion. Determines how video
    /// files are divided into chunks for processing.
    #[derive(Clone, Debug, Default)]
    pub struct VideoSegmentationConfiguration {
        /// The duration in seconds for each video segment. Video files will be divided into chunks of this length for
        /// processing.
        ///
        /// Required. 1 to 30.
        pub fixed_length_duration: Option<Value<i64>>,
    }

    impl Lower for VideoSegmentationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FixedLengthDuration", self.fixed_length_duration);
        }
    }

    /// Contains details about the server-side encryption for the managed knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration {
        /// The ARN of the AWS KMS key used to encrypt the managed knowledge base.
        ///
        /// 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for ManagedKnowledgeBaseServerSideEncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted
    /// from multimodal documents in your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SupplementalDataStorageConfiguration {
        /// List of supplemental data storage locations.
        ///
        /// Required. 1 to 1 items.
        pub supplemental_data_storage_locations: Option<Value<Vec<SupplementalDataStorageLocation>>>,
    }

    impl Lower for SupplementalDataStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SupplementalDataStorageLocations", self.supplemental_data_storage_locations);
        }
    }

    /// Contains information about a storage location for multimedia content (images, audio, and video) extracted from
    /// multimodal documents in your data source.
    #[derive(Clone, Debug, Default)]
    pub struct SupplementalDataStorageLocation {
        /// Contains information about the Amazon S3 location for the extracted multimedia content.
        pub s3_location: Option<Value<S3Location>>,
        /// Supplemental data storage location type.
        ///
        /// Required. One of `S3`.
        pub supplemental_data_storage_location_type: Option<Value<String>>,
    }

    impl Lower for SupplementalDataStorageLocation {
        fn fields(self, to: &mut Fields) {
            to.set("S3Location", self.s3_location);
            to.set("SupplementalDataStorageLocationType", self.supplemental_data_storage_location_type);
        }
    }

    /// A storage location in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// An object URI starting with `s3://`.
        ///
        /// Required. 1 to 2048 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("URI", self.uri);
        }
    }

    /// Contains configurations for a knowledge base connected to an SQL database. Specify the SQL database type in the
    /// `type` field and include the corresponding field.
    #[derive(Clone, Debug, Default)]
    pub struct SqlKnowledgeBaseConfiguration {
        /// Specifies configurations for a knowledge base connected to an Amazon Redshift database.
        pub redshift_configuration: Option<Value<RedshiftConfiguration>>,
        /// The type of SQL database to connect to the knowledge base.
        ///
        /// Required. One of `REDSHIFT`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SqlKnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RedshiftConfiguration", self.redshift_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for an Amazon Redshift database. For more information, see Build a knowledge base by
    /// connecting to a structured data source in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftConfiguration {
        /// Specifies configurations for an Amazon Redshift query engine.
        ///
        /// Required. A change replaces the resource.
        pub query_engine_configuration: Option<Value<RedshiftQueryEngineConfiguration>>,
        /// Specifies configurations for generating queries.
        pub query_generation_configuration: Option<Value<QueryGenerationConfiguration>>,
        /// Specifies configurations for Amazon Redshift database storage.
        ///
        /// Required. 1 to 1 items. A change replaces the resource.
        pub storage_configurations: Option<Value<Vec<RedshiftQueryEngineStorageConfiguration>>>,
    }

    impl Lower for RedshiftConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("QueryEngineConfiguration", self.query_engine_configuration);
            to.set("QueryGenerationConfiguration", self.query_generation_configuration);
            to.set("StorageConfigurations", self.storage_configurations);
        }
    }

    /// Contains configurations for an Amazon Redshift query engine. Specify the type of query engine in `type` and
    /// include the corresponding field.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftQueryEngineConfiguration {
        /// Specifies configurations for a provisioned Amazon Redshift query engine.
        pub provisioned_configuration: Option<Value<RedshiftProvisionedConfiguration>>,
        /// Specifies configurations for a serverless Amazon Redshift query engine.
        pub serverless_configuration: Option<Value<RedshiftServerlessConfiguration>>,
        /// The type of query engine.
        ///
        /// Required. One of `SERVERLESS`, `PROVISIONED`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RedshiftQueryEngineConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ProvisionedConfiguration", self.provisioned_configuration);
            to.set("ServerlessConfiguration", self.serverless_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for a provisioned Amazon Redshift query engine.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftProvisionedConfiguration {
        /// Specifies configurations for authentication to Amazon Redshift.
        ///
        /// Required.
        pub auth_configuration: Option<Value<RedshiftProvisionedAuthConfiguration>>,
        /// The ID of the Amazon Redshift cluster.
        ///
        /// Required. 1 to 63 characters.
        pub cluster_identifier: Option<Value<String>>,
    }

    impl Lower for RedshiftProvisionedConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthConfiguration", self.auth_configuration);
            to.set("ClusterIdentifier", self.cluster_identifier);
        }
    }

    /// Contains configurations for authentication to an Amazon Redshift provisioned data warehouse. Specify the type of
    /// authentication to use in the `type` field and include the corresponding field.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftProvisionedAuthConfiguration {
        /// The database username for authentication to an Amazon Redshift provisioned data warehouse.
        pub database_user: Option<Value<String>>,
        /// The type of authentication to use.
        ///
        /// Required. One of `IAM`, `USERNAME_PASSWORD`, `USERNAME`.
        pub type_: Option<Value<String>>,
        /// The ARN of an Secrets Manager secret for authentication.
        pub username_password_secret_arn: Option<Value<String>>,
    }

    impl Lower for RedshiftProvisionedAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseUser", self.database_user);
            to.set("Type", self.type_);
            to.set("UsernamePasswordSecretArn", self.username_password_secret_arn);
        }
    }

    /// Contains configurations for authentication to Amazon Redshift Serverless.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftServerlessConfiguration {
        /// Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse.
        ///
        /// Required.
        pub auth_configuration: Option<Value<RedshiftServerlessAuthConfiguration>>,
        /// The ARN of the Amazon Redshift workgroup.
        ///
        /// Required.
        pub workgroup_arn: Option<Value<String>>,
    }

    impl Lower for RedshiftServerlessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthConfiguration", self.auth_configuration);
            to.set("WorkgroupArn", self.workgroup_arn);
        }
    }

    /// Specifies configurations for authentication to a Redshift Serverless. Specify the type of authentication to use
    /// in the `type` field and include the corresponding field.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftServerlessAuthConfiguration {
        /// The type of authentication to use.
        ///
        /// Required. One of `IAM`, `USERNAME_PASSWORD`.
        pub type_: Option<Value<String>>,
        /// The ARN of an Secrets Manager secret for authentication.
        pub username_password_secret_arn: Option<Value<String>>,
    }

    impl Lower for RedshiftServerlessAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("UsernamePasswordSecretArn", self.username_password_secret_arn);
        }
    }

    /// Contains configurations for query generation. For more information, see Build a knowledge base by connecting to
    /// a structured data source in the Amazon Bedrock User Guide..
    #[derive(Clone, Debug, Default)]
    pub struct QueryGenerationConfiguration {
        /// The time after which query generation will time out.
        ///
        /// 1 to 200.
        pub execution_timeout_seconds: Option<Value<i64>>,
        /// Specifies configurations for context to use during query generation.
        pub generation_context: Option<Value<QueryGenerationContext>>,
    }

    impl Lower for QueryGenerationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionTimeoutSeconds", self.execution_timeout_seconds);
            to.set("GenerationContext", self.generation_context);
        }
    }

    /// `QueryGenerationContext` of `AWS::Bedrock::KnowledgeBase`.
    #[derive(Clone, Debug, Default)]
    pub struct QueryGenerationContext {
        /// An array of objects, each of which defines information about example queries to help the query engine generate
        /// appropriate SQL queries.
        ///
        /// At most 10 items.
        pub curated_queries: Option<Value<Vec<CuratedQuery>>>,
        /// An array of objects, each of which defines information about a table in the database.
        ///
        /// At most 50 items.
        pub tables: Option<Value<Vec<QueryGenerationTable>>>,
    }

    impl Lower for QueryGenerationContext {
        fn fields(self, to: &mut Fields) {
            to.set("CuratedQueries", self.curated_queries);
            to.set("Tables", self.tables);
        }
    }

    /// Contains configurations for a query, each of which defines information about example queries to help the query
    /// engine generate appropriate SQL queries.
    #[derive(Clone, Debug, Default)]
    pub struct CuratedQuery {
        /// An example natural language query.
        ///
        /// Required. 1 to 1000 characters.
        pub natural_language: Option<Value<String>>,
        /// The SQL equivalent of the natural language query.
        ///
        /// Required. 1 to 1000 characters.
        pub sql: Option<Value<String>>,
    }

    impl Lower for CuratedQuery {
        fn fields(self, to: &mut Fields) {
            to.set("NaturalLanguage", self.natural_language);
            to.set("Sql", self.sql);
        }
    }

    /// Contains information about a table for the query engine to consider.
    #[derive(Clone, Debug, Default)]
    pub struct QueryGenerationTable {
        /// An array of objects, each of which defines information about a column in the table.
        pub columns: Option<Value<Vec<QueryGenerationColumn>>>,
        /// A description of the table that helps the query engine understand the contents of the table.
        ///
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        /// Specifies whether to include or exclude the table during query generation. If you specify `EXCLUDE`, the table
        /// will be ignored.
        ///
        /// One of `INCLUDE`, `EXCLUDE`.
        pub inclusion: Option<Value<String>>,
        /// The name of the table for which the other fields in this object apply.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for QueryGenerationTable {
        fn fields(self, to: &mut Fields) {
            to.set("Columns", self.columns);
            to.set("Description", self.description);
            to.set("Inclusion", self.inclusion);
            to.set("Name", self.name);
        }
    }

    /// Contains information about a column in the current table for the query engine to consider.
    #[derive(Clone, Debug, Default)]
    pub struct QueryGenerationColumn {
        /// A description of the column that helps the query engine understand the contents of the column.
        ///
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        /// Specifies whether to include or exclude the column during query generation. If you specify `EXCLUDE`, the column
        /// will be ignored.
        ///
        /// One of `INCLUDE`, `EXCLUDE`.
        pub inclusion: Option<Value<String>>,
        /// The name of the column for which the other fields in this object apply.
        ///
        /// 1 to 127 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for QueryGenerationColumn {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Inclusion", self.inclusion);
            to.set("Name", self.name);
        }
    }

    /// Contains configurations for Amazon Redshift data storage. Specify the data storage service to use in the `type`
    /// field and include the corresponding field.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftQueryEngineStorageConfiguration {
        /// Specifies configurations for storage in AWS Glue Data Catalog.
        pub aws_data_catalog_configuration: Option<Value<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>>,
        /// Specifies configurations for storage in Amazon Redshift.
        pub redshift_configuration: Option<Value<RedshiftQueryEngineRedshiftStorageConfiguration>>,
        /// The data storage service to use.
        ///
        /// Required. One of `REDSHIFT`, `AWS_DATA_CATALOG`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for RedshiftQueryEngineStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsDataCatalogConfiguration", self.aws_data_catalog_configuration);
            to.set("RedshiftConfiguration", self.redshift_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for storage in AWS Glue Data Catalog.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
        /// A list of names of the tables to use.
        ///
        /// Required. 1 to 1000 items.
        pub table_names: Option<Value<Vec<String>>>,
    }

    impl Lower for RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TableNames", self.table_names);
        }
    }

    /// Contains configurations for storage in Amazon Redshift.
    #[derive(Clone, Debug, Default)]
    pub struct RedshiftQueryEngineRedshiftStorageConfiguration {
        /// The name of the Amazon Redshift database.
        ///
        /// Required. 1 to 200 characters.
        pub database_name: Option<Value<String>>,
    }

    impl Lower for RedshiftQueryEngineRedshiftStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DatabaseName", self.database_name);
        }
    }

    /// Contains details about the model used to create vector embeddings for the knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct VectorKnowledgeBaseConfiguration {
        /// The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
        ///
        /// Required. 20 to 2048 characters.
        pub embedding_model_arn: Option<Value<String>>,
        /// The embeddings model configuration details for the vector model used in Knowledge Base.
        pub embedding_model_configuration: Option<Value<EmbeddingModelConfiguration>>,
        /// If you include multimodal data from your data source, use this object to specify configurations for the storage
        /// location of the images extracted from your documents.
        pub supplemental_data_storage_configuration: Option<Value<SupplementalDataStorageConfiguration>>,
    }

    impl Lower for VectorKnowledgeBaseConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EmbeddingModelArn", self.embedding_model_arn);
            to.set("EmbeddingModelConfiguration", self.embedding_model_configuration);
            to.set("SupplementalDataStorageConfiguration", self.supplemental_data_storage_configuration);
        }
    }

    /// Contains the storage configuration of the knowledge base.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConfiguration {
        /// Contains the storage configuration of the knowledge base in MongoDB Atlas.
        pub mongo_db_atlas_configuration: Option<Value<MongoDbAtlasConfiguration>>,
        /// Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune. For more
        /// information, see Create a vector index in Amazon Neptune Analytics..
        pub neptune_analytics_configuration: Option<Value<NeptuneAnalyticsConfiguration>>,
        /// Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster.
        pub opensearch_managed_cluster_configuration: Option<Value<OpenSearchManagedClusterConfiguration>>,
        /// Contains the storage configuration of the knowledge base in Amazon OpenSearch Service.
        pub opensearch_serverless_configuration: Option<Value<OpenSearchServerlessConfiguration>>,
        /// Contains the storage configuration of the knowledge base in Pinecone.
        pub pinecone_configuration: Option<Value<PineconeConfiguration>>,
        /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see
        /// Create a vector index in Amazon RDS.
        pub rds_configuration: Option<Value<RdsConfiguration>>,
        /// The configuration settings for storing knowledge base data using S3 vectors. This includes vector index
        /// information and S3 bucket details for vector storage.
        pub s3_vectors_configuration: Option<Value<S3VectorsConfiguration>>,
        /// The vector store service in which the knowledge base is stored.
        ///
        /// Required. One of `OPENSEARCH_SERVERLESS`, `PINECONE`, `RDS`, `MONGO_DB_ATLAS`, `NEPTUNE_ANALYTICS`,
        /// `S3_VECTORS`, `OPENSEARCH_MANAGED_CLUSTER`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for StorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MongoDbAtlasConfiguration", self.mongo_db_atlas_configuration);
            to.set("NeptuneAnalyticsConfiguration", self.neptune_analytics_configuration);
            to.set("OpensearchManagedClusterConfiguration", self.opensearch_managed_cluster_configuration);
            to.set("OpensearchServerlessConfiguration", self.opensearch_serverless_configuration);
            to.set("PineconeConfiguration", self.pinecone_configuration);
            to.set("RdsConfiguration", self.rds_configuration);
            to.set("S3VectorsConfiguration", self.s3_vectors_configuration);
            to.set("Type", self.type_);
        }
    }

    /// Contains details about the storage configuration of the knowledge base in MongoDB Atlas.
    #[derive(Clone, Debug, Default)]
    pub struct MongoDbAtlasConfiguration {
        /// The collection name of the knowledge base in MongoDB Atlas.
        ///
        /// Required. At most 63 characters.
        pub collection_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user
        /// credentials for your MongoDB Atlas cluster.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// The database name in your MongoDB Atlas cluster for your knowledge base.
        ///
        /// Required. At most 63 characters.
        pub database_name: Option<Value<String>>,
        /// The endpoint URL of your MongoDB Atlas cluster for your knowledge base.
        ///
        /// Required. At most 2048 characters.
        pub endpoint: Option<Value<String>>,
        /// The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster.
        ///
        /// At most 255 characters.
        pub endpoint_service_name: Option<Value<String>>,
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<MongoDbAtlasFieldMapping>>,
        /// The name of the text search index in the MongoDB collection. This is required for using the hybrid search
        /// feature.
        ///
        /// At most 2048 characters.
        pub text_index_name: Option<Value<String>>,
        /// The name of the MongoDB Atlas vector search index.
        ///
        /// Required. At most 2048 characters.
        pub vector_index_name: Option<Value<String>>,
    }

    impl Lower for MongoDbAtlasConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionName", self.collection_name);
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("DatabaseName", self.database_name);
            to.set("Endpoint", self.endpoint);
            to.set("EndpointServiceName", self.endpoint_service_name);
            to.set("FieldMapping", self.field_mapping);
            to.set("TextIndexName", self.text_index_name);
            to.set("VectorIndexName", self.vector_index_name);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct MongoDbAtlasFieldMapping {
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 2048 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 2048 characters.
        pub text_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// Required. At most 2048 characters.
        pub vector_field: Option<Value<String>>,
    }

    impl Lower for MongoDbAtlasFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataField", self.metadata_field);
            to.set("TextField", self.text_field);
            to.set("VectorField", self.vector_field);
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics. For more
    /// information, see Create a vector index in Amazon Neptune Analytics.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneAnalyticsConfiguration {
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<NeptuneAnalyticsFieldMapping>>,
        /// The Amazon Resource Name (ARN) of the Neptune Analytics vector store.
        ///
        /// Required. 1 to 255 characters.
        pub graph_arn: Option<Value<String>>,
    }

    impl Lower for NeptuneAnalyticsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FieldMapping", self.field_mapping);
            to.set("GraphArn", self.graph_arn);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct NeptuneAnalyticsFieldMapping {
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 2048 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 2048 characters.
        pub text_field: Option<Value<String>>,
    }

    impl Lower for NeptuneAnalyticsFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataField", self.metadata_field);
            to.set("TextField", self.text_field);
        }
    }

    /// Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchManagedClusterConfiguration {
        /// The Amazon Resource Name (ARN) of the OpenSearch domain.
        ///
        /// Required. At most 2048 characters.
        pub domain_arn: Option<Value<String>>,
        /// The endpoint URL the OpenSearch domain.
        ///
        /// Required. At most 2048 characters.
        pub domain_endpoint: Option<Value<String>>,
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<OpenSearchManagedClusterFieldMapping>>,
        /// The name of the vector store.
        ///
        /// Required. 1 to 2048 characters.
        pub vector_index_name: Option<Value<String>>,
    }

    impl Lower for OpenSearchManagedClusterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DomainArn", self.domain_arn);
            to.set("DomainEndpoint", self.domain_endpoint);
            to.set("FieldMapping", self.field_mapping);
            to.set("VectorIndexName", self.vector_index_name);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchManagedClusterFieldMapping {
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 2048 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 2048 characters.
        pub text_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// Required. At most 2048 characters.
        pub vector_field: Option<Value<String>>,
    }

    impl Lower for OpenSearchManagedClusterFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataField", self.metadata_field);
            to.set("TextField", self.text_field);
            to.set("VectorField", self.vector_field);
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchServerlessConfiguration {
        /// The Amazon Resource Name (ARN) of the OpenSearch Service vector store.
        ///
        /// Required. At most 2048 characters.
        pub collection_arn: Option<Value<String>>,
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<OpenSearchServerlessFieldMapping>>,
        /// The name of the vector store.
        ///
        /// Required. At most 2048 characters.
        pub vector_index_name: Option<Value<String>>,
    }

    impl Lower for OpenSearchServerlessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CollectionArn", self.collection_arn);
            to.set("FieldMapping", self.field_mapping);
            to.set("VectorIndexName", self.vector_index_name);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct OpenSearchServerlessFieldMapping {
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 2048 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 2048 characters.
        pub text_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// Required. At most 2048 characters.
        pub vector_field: Option<Value<String>>,
    }

    impl Lower for OpenSearchServerlessFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataField", self.metadata_field);
            to.set("TextField", self.text_field);
            to.set("VectorField", self.vector_field);
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Pinecone. For more information, see
    /// Create a vector index in Pinecone.
    #[derive(Clone, Debug, Default)]
    pub struct PineconeConfiguration {
        /// The endpoint URL for your index management page.
        ///
        /// Required. At most 2048 characters.
        pub connection_string: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your
        /// Pinecone API key.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<PineconeFieldMapping>>,
        /// The namespace to be used to write new data to your database.
        ///
        /// At most 2048 characters.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for PineconeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectionString", self.connection_string);
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("FieldMapping", self.field_mapping);
            to.set("Namespace", self.namespace);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct PineconeFieldMapping {
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 2048 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 2048 characters.
        pub text_field: Option<Value<String>>,
    }

    impl Lower for PineconeFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataField", self.metadata_field);
            to.set("TextField", self.text_field);
        }
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see
    /// Create a vector index in Amazon RDS.
    #[derive(Clone, Debug, Default)]
    pub struct RdsConfiguration {
        /// The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your
        /// Amazon RDS database.
        ///
        /// Required.
        pub credentials_secret_arn: Option<Value<String>>,
        /// The name of your Amazon RDS database.
        ///
        /// Required. At most 63 characters.
        pub database_name: Option<Value<String>>,
        /// Contains the names of the fields to which to map information about the vector store.
        ///
        /// Required.
        pub field_mapping: Option<Value<RdsFieldMapping>>,
        /// The Amazon Resource Name (ARN) of the vector store.
        ///
        /// Required.
        pub resource_arn: Option<Value<String>>,
        /// The name of the table in the database.
        ///
        /// Required. At most 63 characters.
        pub table_name: Option<Value<String>>,
    }

    impl Lower for RdsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsSecretArn", self.credentials_secret_arn);
            to.set("DatabaseName", self.database_name);
            to.set("FieldMapping", self.field_mapping);
            to.set("ResourceArn", self.resource_arn);
            to.set("TableName", self.table_name);
        }
    }

    /// Contains the names of the fields to which to map information about the vector store.
    #[derive(Clone, Debug, Default)]
    pub struct RdsFieldMapping {
        /// Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your
        /// data source.
        ///
        /// At most 63 characters.
        pub custom_metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores metadata about the vector store.
        ///
        /// Required. At most 63 characters.
        pub metadata_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the ID for each entry.
        ///
        /// Required. At most 63 characters.
        pub primary_key_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split according to
        /// the chunking strategy you choose.
        ///
        /// Required. At most 63 characters.
        pub text_field: Option<Value<String>>,
        /// The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
        ///
        /// Required. At most 63 characters.
        pub vector_field: Option<Value<String>>,
    }

    impl Lower for RdsFieldMapping {
        fn fields(self, to: &mut Fields) {
            to.set("CustomMetadataField", self.custom_metadata_field);
            to.set("MetadataField", self.metadata_field);
            to.set("PrimaryKeyField", self.primary_key_field);
            to.set("TextField", self.text_field);
            to.set("VectorField", self.vector_field);
        }
    }

    /// Contains the storage configuration of the knowledge base for S3 vectors.
    #[derive(Clone, Debug, Default)]
    pub struct S3VectorsConfiguration {
        /// The Amazon Resource Name (ARN) of the vector index used for the knowledge base. This ARN identifies the specific
        /// vector index resource within Amazon Bedrock.
        pub index_arn: Option<Value<String>>,
        /// The name of the vector index used for the knowledge base. This name identifies the vector index within the
        /// Amazon Bedrock service.
        ///
        /// 3 to 63 characters.
        pub index_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored. This bucket contains the
        /// vector data used by the knowledge base.
        pub vector_bucket_arn: Option<Value<String>>,
    }

    impl Lower for S3VectorsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IndexArn", self.index_arn);
            to.set("IndexName", self.index_name);
            to.set("VectorBucketArn", self.vector_bucket_arn);
        }
    }
}

/// `AWS::Bedrock::KnowledgeBasePolicy`.
///
/// Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type.
#[derive(Clone, Debug, Default)]
pub struct KnowledgeBasePolicy {
    /// The unique identifier of the knowledge base.
    ///
    /// Required. 1 to 10 characters. A change replaces the resource.
    pub knowledge_base_id: Option<Value<String>>,
    /// The IAM policy document defining access permissions for the knowledge base.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
}

impl Lower for KnowledgeBasePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("KnowledgeBaseId", self.knowledge_base_id);
        to.set("PolicyDocument", self.policy_document);
    }
}

impl Level1 for KnowledgeBasePolicy {
    const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy";
}

impl Handle<KnowledgeBasePolicy> {
    /// `Ref`: its `KnowledgeBaseId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The revision identifier for the policy, used for optimistic concurrency control.
    pub fn revision_id(self) -> Value<String> {
        self.attribute("RevisionId")
    }
}

/// `AWS::Bedrock::Prompt`.
///
/// Creates a prompt in your prompt library that you can add to a flow. For more information, see Prompt management
/// in Amazon Bedrock, Create a prompt using Prompt management and Prompt flows in Amazon Bedrock in the Amazon
/// Bedrock User Guide.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}`.
#[derive(Clone, Debug, Default)]
pub struct Prompt {
    /// The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with.
    ///
    /// 1 to 2048 characters.
    pub customer_encryption_key_arn: Option<Value<String>>,
    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant
    /// PromptVariant object.
    pub default_variant: Option<Value<String>>,
    /// The description of the prompt.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The name of the prompt.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following
    /// resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// A list of objects, each containing details about a variant of the prompt.
    ///
    /// 0 to 3 items.
    pub variants: Option<Value<Vec<prompt::PromptVariant>>>,
}

impl Lower for Prompt {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerEncryptionKeyArn", self.customer_encryption_key_arn);
        to.set("DefaultVariant", self.default_variant);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Variants", self.variants);
    }
}

impl Level1 for Prompt {
    const TYPE: &'static str = "AWS::Bedrock::Prompt";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Prompt> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the prompt was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the prompt.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the prompt was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the prompt that this summary applies to.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Prompt`] is made of.
pub mod prompt {
    use super::*;

    /// Contains details about a variant of the prompt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptVariant {
        /// Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field. To see
        /// model-specific inference parameters, see Inference request parameters and response fields for foundation models.
        pub additional_model_request_fields: Option<Value<Json>>,
        /// Specifies a generative AI resource with which to use the prompt.
        pub gen_ai_resource: Option<Value<PromptGenAiResource>>,
        /// Contains inference configurations for the prompt variant.
        pub inference_configuration: Option<Value<PromptInferenceConfiguration>>,
        /// An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a
        /// prompt variant.
        ///
        /// 0 to 50 items.
        pub metadata: Option<Value<Vec<PromptMetadataEntry>>>,
        /// The unique identifier of the model or inference profile with which to run inference on the prompt.
        ///
        /// 1 to 2048 characters.
        pub model_id: Option<Value<String>>,
        /// The name of the prompt variant.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Contains configurations for the prompt template.
        ///
        /// Required.
        pub template_configuration: Option<Value<PromptTemplateConfiguration>>,
        /// The type of prompt template to use.
        ///
        /// Required. One of `TEXT`, `CHAT`.
        pub template_type: Option<Value<String>>,
    }

    impl Lower for PromptVariant {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalModelRequestFields", self.additional_model_request_fields);
            to.set("GenAiResource", self.gen_ai_resource);
            to.set("InferenceConfiguration", self.inference_configuration);
            to.set("Metadata", self.metadata);
            to.set("ModelId", self.model_id);
            to.set("Name", self.name);
            to.set("TemplateConfiguration", self.template_configuration);
            to.set("TemplateType", self.template_type);
        }
    }

    /// Contains specifications for a generative AI resource with which to use the prompt. For more information, see
    /// Create a prompt using Prompt management.
    #[derive(Clone, Debug, Default)]
    pub struct PromptGenAiResource {
        /// Specifies an Amazon Bedrock agent with which to use the prompt.
        pub agent: Option<Value<PromptAgentResource>>,
    }

    impl Lower for PromptGenAiResource {
        fn fields(self, to: &mut Fields) {
            to.set("Agent", self.agent);
        }
    }

    /// Contains specifications for an Amazon Bedrock agent with which to use the prompt. For more information, see
    /// Create a prompt using Prompt management and Automate tasks in your application using conversational agents.
    #[derive(Clone, Debug, Default)]
    pub struct PromptAgentResource {
        /// The ARN of the agent with which to use the prompt.
        ///
        /// Required. At most 2048 characters.
        pub agent_identifier: Option<Value<String>>,
    }

    impl Lower for PromptAgentResource {
        fn fields(self, to: &mut Fields) {
            to.set("AgentIdentifier", self.agent_identifier);
        }
    }

    /// Contains inference configurations for the prompt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptInferenceConfiguration {
        /// Contains inference configurations for a text prompt.
        pub text: Option<Value<PromptModelInferenceConfiguration>>,
    }

    impl Lower for PromptInferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// Contains inference configurations related to model inference for a prompt. For more information, see Inference
    /// parameters.
    #[derive(Clone, Debug, Default)]
    pub struct PromptModelInferenceConfiguration {
        /// The maximum number of tokens to return in the response.
        ///
        /// 0 to 512000.
        pub max_tokens: Option<Value<f64>>,
        /// A list of strings that define sequences after which the model will stop generating.
        ///
        /// 0 to 4 items.
        pub stop_sequences: Option<Value<Vec<String>>>,
        /// Controls the randomness of the response. Choose a lower value for more predictable outputs and a higher value
        /// for more surprising outputs.
        ///
        /// 0 to 1.
        pub temperature: Option<Value<f64>>,
        /// The percentage of most-likely candidates that the model considers for the next token.
        ///
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for PromptModelInferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
            to.set("StopSequences", self.stop_sequences);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant. For more
    /// information, see Create a prompt using Prompt management.
    #[derive(Clone, Debug, Default)]
    pub struct PromptMetadataEntry {
        /// The key of a metadata tag for a prompt variant.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value of a metadata tag for a prompt variant.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for PromptMetadataEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Contains the message for a prompt. For more information, see Construct and store reusable prompts with Prompt
    /// management in Amazon Bedrock.
    #[derive(Clone, Debug, Default)]
    pub struct PromptTemplateConfiguration {
        /// Contains configurations to use the prompt in a conversational format.
        pub chat: Option<Value<ChatPromptTemplateConfiguration>>,
        /// Contains configurations for the text in a message for a prompt.
        pub text: Option<Value<TextPromptTemplateConfiguration>>,
    }

    impl Lower for PromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Chat", self.chat);
            to.set("Text", self.text);
        }
    }

    /// Contains configurations to use a prompt in a conversational format. For more information, see Create a prompt
    /// using Prompt management.
    #[derive(Clone, Debug, Default)]
    pub struct ChatPromptTemplateConfiguration {
        /// An array of the variables in the prompt template.
        ///
        /// 0 to 20 items.
        pub input_variables: Option<Value<Vec<PromptInputVariable>>>,
        /// Contains messages in the chat for the prompt.
        ///
        /// Required. At least 0 items.
        pub messages: Option<Value<Vec<Message>>>,
        /// Contains system prompts to provide context to the model or to describe how it should behave.
        ///
        /// At least 0 items.
        pub system: Option<Value<Vec<SystemContentBlock>>>,
        /// Configuration information for the tools that the model can use when generating a response.
        pub tool_configuration: Option<Value<ToolConfiguration>>,
    }

    impl Lower for ChatPromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputVariables", self.input_variables);
            to.set("Messages", self.messages);
            to.set("System", self.system);
            to.set("ToolConfiguration", self.tool_configuration);
        }
    }

    /// Contains information about a variable in the prompt.
    #[derive(Clone, Debug, Default)]
    pub struct PromptInputVariable {
        /// The name of the variable.
        pub name: Option<Value<String>>,
    }

    impl Lower for PromptInputVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// A message input, or returned from, a call to Converse or ConverseStream.
    #[derive(Clone, Debug, Default)]
    pub struct Message {
        /// The message content. Note the following restrictions.
        ///
        /// Required. At least 1 items.
        pub content: Option<Value<Vec<ContentBlock>>>,
        /// The role that the message plays in the message.
        ///
        /// Required. One of `user`, `assistant`.
        pub role: Option<Value<String>>,
    }

    impl Lower for Message {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("Role", self.role);
        }
    }

    /// A block of content for a message that you pass to, or receive from, a model with the Converse or ConverseStream
    /// API operations.
    #[derive(Clone, Debug, Default)]
    pub struct ContentBlock {
        /// CachePoint to include in the message.
        pub cache_point: Option<Value<CachePointBlock>>,
        /// Text to include in the message.
        ///
        /// At least 1 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for ContentBlock {
        fn fields(self, to: &mut Fields) {
            to.set("CachePoint", self.cache_point);
            to.set("Text", self.text);
        }
    }

    /// Defines a section of content to be cached for reuse in subsequent API calls.
    #[derive(Clone, Debug, Default)]
    pub struct CachePointBlock {
        /// Specifies the type of cache point within the CachePointBlock.
        ///
        /// Required. One of `default`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for CachePointBlock {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// Contains configurations for instructions to provide the model for how to handle input. To learn more, see Using
    /// the Converse API.
    #[derive(Clone, Debug, Default)]
    pub struct SystemContentBlock {
        /// CachePoint to include in the system prompt.
        pub cache_point: Option<Value<CachePointBlock>>,
        /// A system prompt for the model.
        ///
        /// At least 1 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for SystemContentBlock {
        fn fields(self, to: &mut Fields) {
            to.set("CachePoint", self.cache_point);
            to.set("Text", self.text);
        }
    }

    /// Configuration information for the tools that you pass to a model. For more information, see Tool use (function
    /// calling) in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct ToolConfiguration {
        /// If supported by model, forces the model to request a tool.
        pub tool_choice: Option<Value<ToolChoice>>,
        /// An array of tools that you want to pass to a model.
        ///
        /// Required. At least 1 items.
        pub tools: Option<Value<Vec<Tool>>>,
    }

    impl Lower for ToolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ToolChoice", self.tool_choice);
            to.set("Tools", self.tools);
        }
    }

    /// Determines which tools the model should request in a call to `Converse` or `ConverseStream`. For more
    /// information, see Call a tool with the Converse API in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct ToolChoice {
        /// The model must request at least one tool (no text is generated).
        pub any: Option<Value<Json>>,
        /// (Default). The Model automatically decides if a tool should be called or whether to generate text instead.
        pub auto: Option<Value<Json>>,
        /// The Model must request the specified tool. Only supported by Anthropic Claude 3 and Amazon Nova models.
        pub tool: Option<Value<SpecificToolChoice>>,
    }

    impl Lower for ToolChoice {
        fn fields(self, to: &mut Fields) {
            to.set("Any", self.any);
            to.set("Auto", self.auto);
            to.set("Tool", self.tool);
        }
    }

    /// The model must request a specific tool. For example, `{"tool" : {"name" : "Your tool name"}}`. For more
    /// information, see Call a tool with the Converse API in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct SpecificToolChoice {
        /// The name of the tool that the model must request.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for SpecificToolChoice {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Information about a tool that you can use with the Converse API. For more information, see Call a tool with the
    /// Converse API in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct Tool {
        /// CachePoint to include in the tool configuration.
        pub cache_point: Option<Value<CachePointBlock>>,
        /// The specfication for the tool.
        pub tool_spec: Option<Value<ToolSpecification>>,
    }

    impl Lower for Tool {
        fn fields(self, to: &mut Fields) {
            to.set("CachePoint", self.cache_point);
            to.set("ToolSpec", self.tool_spec);
        }
    }

    /// The specification for the tool. For more information, see Call a tool with the Converse API in the Amazon
    /// Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct ToolSpecification {
        /// The description for the tool.
        ///
        /// At least 1 characters.
        pub description: Option<Value<String>>,
        /// The input schema for the tool in JSON format.
        ///
        /// Required.
        pub input_schema: Option<Value<ToolInputSchema>>,
        /// The name for the tool.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for ToolSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("InputSchema", self.input_schema);
            to.set("Name", self.name);
        }
    }

    /// The schema for the tool. The top level schema type must be `object`. For more information, see Call a tool with
    /// the Converse API in the Amazon Bedrock User Guide.
    #[derive(Clone, Debug, Default)]
    pub struct ToolInputSchema {
        /// The JSON schema for the tool. For more information, see JSON Schema Reference.
        pub json: Option<Value<Json>>,
    }

    impl Lower for ToolInputSchema {
        fn fields(self, to: &mut Fields) {
            to.set("Json", self.json);
        }
    }

    /// Contains configurations for a text prompt template. To include a variable, enclose a word in double curly braces
    /// as in `{{variable}}`.
    #[derive(Clone, Debug, Default)]
    pub struct TextPromptTemplateConfiguration {
        /// A cache checkpoint within a template configuration.
        pub cache_point: Option<Value<CachePointBlock>>,
        /// An array of the variables in the prompt template.
        ///
        /// 0 to 20 items.
        pub input_variables: Option<Value<Vec<PromptInputVariable>>>,
        /// The message for the prompt.
        ///
        /// 1 to 200000 characters.
        pub text: Option<Value<String>>,
        /// The Amazon S3 location of the prompt text.
        pub text_s3_location: Option<Value<TextS3Location>>,
    }

    impl Lower for TextPromptTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CachePoint", self.cache_point);
            to.set("InputVariables", self.input_variables);
            to.set("Text", self.text);
            to.set("TextS3Location", self.text_s3_location);
        }
    }

    /// The Amazon S3 location of the prompt text.
    #[derive(Clone, Debug, Default)]
    pub struct TextS3Location {
        /// The Amazon S3 bucket containing the prompt text.
        ///
        /// Required. 3 to 63 characters.
        pub bucket: Option<Value<String>>,
        /// The object key for the Amazon S3 location.
        ///
        /// Required. 1 to 1024 characters.
        pub key: Option<Value<String>>,
        /// The version of the Amazon S3 location to use.
        ///
        /// 1 to 1024 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for TextS3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }
}

/// `AWS::Bedrock::PromptVersion`.
///
/// Creates a static snapshot of your prompt that can be deployed to production. For more information, see Deploy
/// prompts using Prompt management by creating versions in the Amazon Bedrock User Guide.
#[derive(Clone, Debug, Default)]
pub struct PromptVersion {
    /// The description of the prompt version.
    ///
    /// 1 to 200 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the version of the prompt.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub prompt_arn: Option<Value<String>>,
    /// A map of tags attached to the prompt version and their values.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for PromptVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("PromptArn", self.prompt_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PromptVersion {
    const TYPE: &'static str = "AWS::Bedrock::PromptVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<PromptVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time at which the prompt was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the prompt version is encrypted with.
    pub fn customer_encryption_key_arn(self) -> Value<Arn> {
        self.attribute("CustomerEncryptionKeyArn")
    }

    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant
    /// PromptVariant object.
    pub fn default_variant(self) -> Value<String> {
        self.attribute("DefaultVariant")
    }

    /// The name of the prompt.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The unique identifier of the prompt.
    pub fn prompt_id(self) -> Value<String> {
        self.attribute("PromptId")
    }

    /// The time at which the prompt was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// A list of objects, each containing details about a variant of the prompt.
    pub fn variants(self) -> Value<Json> {
        self.attribute("Variants")
    }

    /// The version of the prompt that this summary applies to.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AWS::Bedrock::ResourcePolicy`.
///
/// Definition of AWS::Bedrock::ResourcePolicy Resource Type.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The IAM policy document defining access permissions for the guardrail and guardrail profile resources.
    ///
    /// Required.
    pub policy_document: Option<Value<Json>>,
    /// The ARN of the Bedrock Guardrail or Guardrail Profile resource.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("PolicyDocument", self.policy_document);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::Bedrock::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::Bedrock::RetrievalInstruction`.
///
/// Resource Type definition for AWS::Bedrock::RetrievalInstruction.
#[derive(Clone, Debug, Default)]
pub struct RetrievalInstruction {
    /// The ARN of the customer managed KMS key protecting this content, when one was supplied at create.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub customer_encryption_key_arn: Option<Value<String>>,
    /// A description of the retrieval instruction. On a numbered version, the description of that version.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE.
    ///
    /// Required.
    pub instruction: Option<Value<retrieval_instruction::Instruction>>,
    /// The name of the retrieval instruction.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<retrieval_instruction::Tag>>>,
}

impl Lower for RetrievalInstruction {
    fn fields(self, to: &mut Fields) {
        to.set("CustomerEncryptionKeyArn", self.customer_encryption_key_arn);
        to.set("Description", self.description);
        to.set("Instruction", self.instruction);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RetrievalInstruction {
    const TYPE: &'static str = "AWS::Bedrock::RetrievalInstruction";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<RetrievalInstruction> {
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

    /// The attribute `LastTransitionStatus`.
    pub fn last_transition_status(self) -> Value<String> {
        self.attribute("LastTransitionStatus")
    }

    /// The attribute `RetrievalInstructionId`.
    pub fn retrieval_instruction_id(self) -> Value<String> {
        self.attribute("RetrievalInstructionId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`RetrievalInstruction`] is made of.
pub mod retrieval_instruction {
    use super::*;

    /// The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE.
    #[derive(Clone, Debug, Default)]
    pub struct Instruction {
        /// How the answer is structured, including how sources are cited.
        ///
        /// At least 1 characters.
        pub answer_format: Option<Value<String>>,
        /// Whether and how to answer: how strongly an answer must be supported, and what to do with questions outside
        /// scope.
        ///
        /// At least 1 characters.
        pub answer_policy: Option<Value<String>>,
        /// Who the assistant is: identity, tone and language.
        ///
        /// At least 1 characters.
        pub persona: Option<Value<String>>,
        /// How to interpret and decompose the question, and what to prioritise when searching.
        ///
        /// At least 1 characters.
        pub retrieval_guidance: Option<Value<String>>,
    }

    impl Lower for Instruction {
        fn fields(self, to: &mut Fields) {
            to.set("AnswerFormat", self.answer_format);
            to.set("AnswerPolicy", self.answer_policy);
            to.set("Persona", self.persona);
            to.set("RetrievalGuidance", self.retrieval_guidance);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

/// `AWS::Bedrock::Session`.
///
/// Definition of AWS::Bedrock::Session Resource Type.
///
/// Its ARN: `arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}`.
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// A map of key-value pairs containing attributes to be persisted across the session.
    pub session_metadata: Option<Value<BTreeMap<String, String>>>,
    /// A list of tags associated with the session.
    ///
    /// At most 200 items.
    pub tags: Option<Value<Vec<session::Tag>>>,
}

impl Lower for Session {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("SessionMetadata", self.session_metadata);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Session {
    const TYPE: &'static str = "AWS::Bedrock::Session";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Session> {
    /// `Ref`: its `SessionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp for when the session was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp for when the session was last modified.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of the session.
    pub fn session_arn(self) -> Value<Arn> {
        self.attribute("SessionArn")
    }

    /// The unique identifier of the session in UUID format.
    pub fn session_id(self) -> Value<String> {
        self.attribute("SessionId")
    }

    /// The current status of the session.
    pub fn session_status(self) -> Value<String> {
        self.attribute("SessionStatus")
    }
}

/// What [`Session`] is made of.
pub mod session {
    use super::*;

    /// A tag associated with a resource.
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
