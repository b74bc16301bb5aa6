//! `AWS::CodePipeline`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodePipeline::CustomActionType`.
///
/// The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included
/// in the CodePipeline default actions, such as running an internally developed build process or a test suite.
#[derive(Clone, Debug, Default)]
pub struct CustomActionType {
    /// The category of the custom action, such as a build action or a test action.
    ///
    /// Required. One of `Approval`, `Build`, `Compute`, `Deploy`, `Invoke`, `Source`, `Test`. A change replaces the
    /// resource.
    pub category: Option<Value<String>>,
    /// The configuration properties for the custom action.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub configuration_properties: Option<Value<Vec<custom_action_type::ConfigurationProperties>>>,
    /// The details of the input artifact for the action, such as its commit ID.
    ///
    /// Required. A change replaces the resource.
    pub input_artifact_details: Option<Value<custom_action_type::ArtifactDetails>>,
    /// The details of the output artifact of the action, such as its commit ID.
    ///
    /// Required. A change replaces the resource.
    pub output_artifact_details: Option<Value<custom_action_type::ArtifactDetails>>,
    /// The provider of the service used in the custom action, such as CodeDeploy.
    ///
    /// Required. 1 to 35 characters. A change replaces the resource.
    pub provider: Option<Value<String>>,
    /// URLs that provide users information about this custom action.
    ///
    /// A change replaces the resource.
    pub settings: Option<Value<custom_action_type::Settings>>,
    /// The tags for the custom action.
    pub tags: Option<Value<Vec<custom_action_type::Tag>>>,
    /// The version identifier of the custom action.
    ///
    /// Required. 1 to 9 characters. A change replaces the resource.
    pub version: Option<Value<String>>,
}

impl Lower for CustomActionType {
    fn fields(self, to: &mut Fields) {
        to.set("Category", self.category);
        to.set("ConfigurationProperties", self.configuration_properties);
        to.set("InputArtifactDetails", self.input_artifact_details);
        to.set("OutputArtifactDetails", self.output_artifact_details);
        to.set("Provider", self.provider);
        to.set("Settings", self.settings);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
    }
}

impl Level1 for CustomActionType {
    const TYPE: &'static str = "AWS::CodePipeline::CustomActionType";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CustomActionType> {
    /// `Ref`: `Category`, `Provider`, `Version`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`CustomActionType`] is made of.
pub mod custom_action_type {
    use super::*;

    /// The configuration properties for the custom action.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationProperties {
        /// The description of the action configuration property that is displayed to users.
        ///
        /// 1 to 160 characters. A change replaces the resource.
        pub description: Option<Value<String>>,
        /// Whether the configuration property is a key.
        ///
        /// Required. A change replaces the resource.
        pub key: Option<Value<bool>>,
        /// The name of the action configuration property.
        ///
        /// Required. 1 to 50 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Indicates that the property is used with `PollForJobs`. When creating a custom action, an action can have up to
        /// one queryable property.
        ///
        /// A change replaces the resource.
        pub queryable: Option<Value<bool>>,
        /// Whether the configuration property is a required value.
        ///
        /// Required. A change replaces the resource.
        pub required: Option<Value<bool>>,
        /// Whether the configuration property is secret. Secrets are hidden from all calls except for `GetJobDetails`,
        /// `GetThirdPartyJobDetails`, `PollForJobs`, and `PollForThirdPartyJobs`.
        ///
        /// Required. A change replaces the resource.
        pub secret: Option<Value<bool>>,
        /// The type of the configuration property.
        ///
        /// One of `Boolean`, `Number`, `String`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ConfigurationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Key", self.key);
            to.set("Name", self.name);
            to.set("Queryable", self.queryable);
            to.set("Required", self.required);
            to.set("Secret", self.secret);
            to.set("Type", self.type_);
        }
    }

    /// Returns information about the details of an artifact.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactDetails {
        /// The maximum number of artifacts allowed for the action type.
        ///
        /// Required. 0 to 5. A change replaces the resource.
        pub maximum_count: Option<Value<i64>>,
        /// The minimum number of artifacts allowed for the action type.
        ///
        /// Required. 0 to 5. A change replaces the resource.
        pub minimum_count: Option<Value<i64>>,
    }

    impl Lower for ArtifactDetails {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumCount", self.maximum_count);
            to.set("MinimumCount", self.minimum_count);
        }
    }

    /// `Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can
    /// access to view information about the CodePipeline custom action.
    #[derive(Clone, Debug, Default)]
    pub struct Settings {
        /// The URL returned to the CodePipeline console that provides a deep link to the resources of the external system,
        /// such as the configuration page for a CodeDeploy deployment group.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub entity_url_template: Option<Value<String>>,
        /// The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external
        /// system, such as the console page for CodeDeploy.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub execution_url_template: Option<Value<String>>,
        /// The URL returned to the CodePipeline console that contains a link to the page where customers can update or
        /// change the configuration of the external action.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub revision_url_template: Option<Value<String>>,
        /// The URL of a sign-up page where users can sign up for an external service and perform initial configuration of
        /// the action provided by that service.
        ///
        /// 1 to 2048 characters. A change replaces the resource.
        pub third_party_configuration_url: Option<Value<String>>,
    }

    impl Lower for Settings {
        fn fields(self, to: &mut Fields) {
            to.set("EntityUrlTemplate", self.entity_url_template);
            to.set("ExecutionUrlTemplate", self.execution_url_template);
            to.set("RevisionUrlTemplate", self.revision_url_template);
            to.set("ThirdPartyConfigurationUrl", self.third_party_configuration_url);
        }
    }

    /// `Tag` of `AWS::CodePipeline::CustomActionType`.
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

/// `AWS::CodePipeline::Pipeline`.
///
/// The `AWS::CodePipeline::Pipeline` resource creates a CodePipeline pipeline that describes how software changes
/// go through a release process.
///
/// Its ARN: `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}`.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    /// The S3 bucket where artifacts for the pipeline are stored.
    pub artifact_store: Option<Value<pipeline::ArtifactStore>>,
    /// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for
    /// the pipeline Region and for each cross-region action in the pipeline.
    pub artifact_stores: Option<Value<Vec<pipeline::ArtifactStoreMap>>>,
    /// Represents the input of a `DisableStageTransition` action.
    pub disable_inbound_stage_transitions: Option<Value<Vec<pipeline::StageTransition>>>,
    /// The method that the pipeline will use to handle multiple executions. The default mode is SUPERSEDED.
    ///
    /// One of `QUEUED`, `SUPERSEDED`, `PARALLEL`.
    pub execution_mode: Option<Value<String>>,
    /// The name of the pipeline.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can
    /// tailor your pipeline features and cost to the needs of your applications.
    ///
    /// One of `V1`, `V2`.
    pub pipeline_type: Option<Value<String>>,
    /// Indicates whether to rerun the CodePipeline pipeline after you update it.
    pub restart_execution_on_update: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no `actionRoleArn`, or to
    /// use to assume roles for actions with an `actionRoleArn`.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// Represents information about a stage and its definition.
    ///
    /// Required. At least 2 items.
    pub stages: Option<Value<Vec<pipeline::StageDeclaration>>>,
    /// Specifies the tags applied to the pipeline.
    pub tags: Option<Value<Vec<pipeline::Tag>>>,
    /// The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline.
    pub triggers: Option<Value<Vec<pipeline::PipelineTriggerDeclaration>>>,
    /// A list that defines the pipeline variables for a pipeline resource. Variable names can have alphanumeric and
    /// underscore characters, and the values must match `[A-Za-z0-9@\-_]+`.
    pub variables: Option<Value<Vec<pipeline::VariableDeclaration>>>,
}

impl Lower for Pipeline {
    fn fields(self, to: &mut Fields) {
        to.set("ArtifactStore", self.artifact_store);
        to.set("ArtifactStores", self.artifact_stores);
        to.set("DisableInboundStageTransitions", self.disable_inbound_stage_transitions);
        to.set("ExecutionMode", self.execution_mode);
        to.set("Name", self.name);
        to.set("PipelineType", self.pipeline_type);
        to.set("RestartExecutionOnUpdate", self.restart_execution_on_update);
        to.set("RoleArn", self.role_arn);
        to.set("Stages", self.stages);
        to.set("Tags", self.tags);
        to.set("Triggers", self.triggers);
        to.set("Variables", self.variables);
    }
}

impl Level1 for Pipeline {
    const TYPE: &'static str = "AWS::CodePipeline::Pipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Pipeline> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the pipeline.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The version of the pipeline.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Pipeline`] is made of.
pub mod pipeline {
    use super::*;

    /// The S3 bucket where artifacts for the pipeline are stored.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactStore {
        /// The encryption key used to encrypt the data in the artifact store, such as an AWS Key Management Service ( AWS
        /// KMS) key.
        pub encryption_key: Option<Value<EncryptionKey>>,
        /// The S3 bucket used for storing the artifacts for a pipeline. You can specify the name of an S3 bucket but not a
        /// folder in the bucket.
        ///
        /// Required.
        pub location: Option<Value<String>>,
        /// The type of the artifact store, such as S3.
        ///
        /// Required. One of `S3`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ArtifactStore {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKey", self.encryption_key);
            to.set("Location", self.location);
            to.set("Type", self.type_);
        }
    }

    /// Represents information about the key used to encrypt data in the artifact store, such as an AWS Key Management
    /// Service ( AWS KMS) key.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionKey {
        /// The ID used to identify the key. For an AWS KMS key, you can use the key ID, the key ARN, or the alias ARN.
        ///
        /// Required.
        pub id: Option<Value<String>>,
        /// The type of encryption key, such as an AWS KMS key. When creating or updating a pipeline, the value must be set
        /// to 'KMS'.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionKey {
        fn fields(self, to: &mut Fields) {
            to.set("Id", self.id);
            to.set("Type", self.type_);
        }
    }

    /// A mapping of `artifactStore` objects and their corresponding AWS Regions. There must be an artifact store for
    /// the pipeline Region and for each cross-region action in the pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct ArtifactStoreMap {
        /// Represents information about the S3 bucket where artifacts are stored for the pipeline.
        ///
        /// Required.
        pub artifact_store: Option<Value<ArtifactStore>>,
        /// The action declaration's AWS Region, such as us-east-1.
        ///
        /// Required.
        pub region: Option<Value<String>>,
    }

    impl Lower for ArtifactStoreMap {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactStore", self.artifact_store);
            to.set("Region", self.region);
        }
    }

    /// The name of the pipeline in which you want to disable the flow of artifacts from one stage to another.
    #[derive(Clone, Debug, Default)]
    pub struct StageTransition {
        /// The reason given to the user that a stage is disabled, such as waiting for manual approval or manual tests.
        ///
        /// Required.
        pub reason: Option<Value<String>>,
        /// The name of the stage where you want to disable the inbound or outbound transition of artifacts.
        ///
        /// Required.
        pub stage_name: Option<Value<String>>,
    }

    impl Lower for StageTransition {
        fn fields(self, to: &mut Fields) {
            to.set("Reason", self.reason);
            to.set("StageName", self.stage_name);
        }
    }

    /// Represents information about a stage and its definition.
    #[derive(Clone, Debug, Default)]
    pub struct StageDeclaration {
        /// The actions included in a stage.
        ///
        /// Required. At least 1 items.
        pub actions: Option<Value<Vec<ActionDeclaration>>>,
        /// The method to use when a stage allows entry. For example, configuring this field for conditions will allow entry
        /// to the stage when the conditions are met.
        pub before_entry: Option<Value<BeforeEntryConditions>>,
        /// Reserved for future use.
        pub blockers: Option<Value<Vec<BlockerDeclaration>>>,
        /// The name of the stage.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The method to use when a stage has not completed successfully. For example, configuring this field for rollback
        /// will roll back a failed stage automatically to the last successful pipeline execution in the stage.
        pub on_failure: Option<Value<FailureConditions>>,
        /// The method to use when a stage has succeeded. For example, configuring this field for conditions will allow the
        /// stage to succeed when the conditions are met.
        pub on_success: Option<Value<SuccessConditions>>,
    }

    impl Lower for StageDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("BeforeEntry", self.before_entry);
            to.set("Blockers", self.blockers);
            to.set("Name", self.name);
            to.set("OnFailure", self.on_failure);
            to.set("OnSuccess", self.on_success);
        }
    }

    /// Represents information about an action declaration.
    #[derive(Clone, Debug, Default)]
    pub struct ActionDeclaration {
        /// Specifies the action type and the provider of the action.
        ///
        /// Required.
        pub action_type_id: Option<Value<ActionTypeId>>,
        /// The shell commands to run with your compute action in CodePipeline. All commands are supported except multi-line
        /// formats.
        pub commands: Option<Value<Vec<String>>>,
        /// The action's configuration. These are key-value pairs that specify input values for an action. For more
        /// information, see Action Structure Requirements in CodePipeline.
        pub configuration: Option<Value<Json>>,
        /// The environment variables for the action.
        pub environment_variables: Option<Value<Vec<EnvironmentVariable>>>,
        /// The name or ID of the artifact consumed by the action, such as a test or build artifact. While the field is not
        /// a required parameter, most actions have an action configuration that requires a specified quantity of input
        /// artifacts.
        pub input_artifacts: Option<Value<Vec<InputArtifact>>>,
        /// The action declaration's name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The variable namespace associated with the action. All variables produced as output by this action fall under
        /// this namespace.
        pub namespace: Option<Value<String>>,
        /// The name or ID of the result of the action declaration, such as a test or build artifact. While the field is not
        /// a required parameter, most actions have an action configuration that requires a specified quantity of output
        /// artifacts.
        pub output_artifacts: Option<Value<Vec<OutputArtifact>>>,
        /// The list of variables that are to be exported from the compute action. This is specifically CodeBuild
        /// environment variables as used for that action.
        pub output_variables: Option<Value<Vec<String>>>,
        /// The action declaration's AWS Region, such as us-east-1.
        pub region: Option<Value<String>>,
        /// The ARN of the IAM service role that performs the declared action. This is assumed through the roleArn for the
        /// pipeline.
        pub role_arn: Option<Value<String>>,
        /// The order in which actions are run.
        pub run_order: Option<Value<i64>>,
        /// A timeout duration in minutes that can be applied against the ActionType’s default timeout value specified in
        /// Quotas for AWS CodePipeline.
        pub timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for ActionDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("ActionTypeId", self.action_type_id);
            to.set("Commands", self.commands);
            to.set("Configuration", self.configuration);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("InputArtifacts", self.input_artifacts);
            to.set("Name", self.name);
            to.set("Namespace", self.namespace);
            to.set("OutputArtifacts", self.output_artifacts);
            to.set("OutputVariables", self.output_variables);
            to.set("Region", self.region);
            to.set("RoleArn", self.role_arn);
            to.set("RunOrder", self.run_order);
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
        }
    }

    /// Represents information about an action type.
    #[derive(Clone, Debug, Default)]
    pub struct ActionTypeId {
        /// A category defines what kind of action can be taken in the stage, and constrains the provider type for the
        /// action.
        ///
        /// Required. One of `Source`, `Build`, `Test`, `Deploy`, `Invoke`, `Approval`, `Compute`.
        pub category: Option<Value<String>>,
        /// The creator of the action being called. There are three valid values for the `Owner` field in the action
        /// category section within your pipeline structure: `AWS`, `ThirdParty`, and `Custom`.
        ///
        /// Required.
        pub owner: Option<Value<String>>,
        /// The provider of the service being called by the action. Valid providers are determined by the action category.
        ///
        /// Required.
        pub provider: Option<Value<String>>,
        /// A string that describes the action version.
        ///
        /// Required.
        pub version: Option<Value<String>>,
    }

    impl Lower for ActionTypeId {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
            to.set("Owner", self.owner);
            to.set("Provider", self.provider);
            to.set("Version", self.version);
        }
    }

    /// The environment variables for the action.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// The environment variable name in the key-value pair.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Specifies the type of use for the environment variable value. The value can be either `PLAINTEXT` or
        /// `SECRETS_MANAGER`.
        ///
        /// One of `PLAINTEXT`, `SECRETS_MANAGER`.
        pub type_: Option<Value<String>>,
        /// The environment variable value in the key-value pair.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// Represents information about an artifact to be worked on, such as a test or build artifact.
    #[derive(Clone, Debug, Default)]
    pub struct InputArtifact {
        /// The name of the artifact to be worked on (for example, "My App").
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for InputArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Represents information about the output of an action.
    #[derive(Clone, Debug, Default)]
    pub struct OutputArtifact {
        /// The files that you want to associate with the output artifact that will be exported from the compute action.
        pub files: Option<Value<Vec<String>>>,
        /// The name of the output of an artifact, such as "My App".
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for OutputArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("Files", self.files);
            to.set("Name", self.name);
        }
    }

    /// The conditions for making checks for entry to a stage. For more information about conditions, see Stage
    /// conditions and How do stage conditions work?.
    #[derive(Clone, Debug, Default)]
    pub struct BeforeEntryConditions {
        /// The conditions that are configured as entry conditions.
        pub conditions: Option<Value<Vec<Condition>>>,
    }

    impl Lower for BeforeEntryConditions {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
        }
    }

    /// The condition for the stage. A condition is made up of the rules and the result for the condition. For more
    /// information about conditions, see Stage conditions and How do stage conditions work?..
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        /// The action to be done when the condition is met. For example, rolling back an execution for a failure condition.
        pub result: Option<Value<String>>,
        /// The rules that make up the condition.
        pub rules: Option<Value<Vec<RuleDeclaration>>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("Result", self.result);
            to.set("Rules", self.rules);
        }
    }

    /// Represents information about the rule to be created for an associated condition.
    #[derive(Clone, Debug, Default)]
    pub struct RuleDeclaration {
        /// The shell commands to run with your commands rule in CodePipeline. All commands are supported except multi-line
        /// formats.
        pub commands: Option<Value<Vec<String>>>,
        /// The action configuration fields for the rule.
        pub configuration: Option<Value<Json>>,
        /// The input artifacts fields for the rule, such as specifying an input file for the rule.
        pub input_artifacts: Option<Value<Vec<InputArtifact>>>,
        /// The name of the rule that is created for the condition, such as `VariableCheck`.
        pub name: Option<Value<String>>,
        /// The Region for the condition associated with the rule.
        pub region: Option<Value<String>>,
        /// The pipeline role ARN associated with the rule.
        pub role_arn: Option<Value<String>>,
        /// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version.
        pub rule_type_id: Option<Value<RuleTypeId>>,
    }

    impl Lower for RuleDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("Commands", self.commands);
            to.set("Configuration", self.configuration);
            to.set("InputArtifacts", self.input_artifacts);
            to.set("Name", self.name);
            to.set("Region", self.region);
            to.set("RoleArn", self.role_arn);
            to.set("RuleTypeId", self.rule_type_id);
        }
    }

    /// The ID for the rule type, which is made up of the combined values for category, owner, provider, and version.
    #[derive(Clone, Debug, Default)]
    pub struct RuleTypeId {
        /// A category defines what kind of rule can be run in the stage, and constrains the provider type for the rule.
        pub category: Option<Value<String>>,
        /// The creator of the rule being called. The valid value for the `Owner` field in the rule category is `AWS`.
        pub owner: Option<Value<String>>,
        /// The rule provider, such as the `DeploymentWindow` rule. For a list of rule provider names, see the rules listed
        /// in the AWS CodePipeline rule reference.
        pub provider: Option<Value<String>>,
        /// A string that describes the rule version.
        pub version: Option<Value<String>>,
    }

    impl Lower for RuleTypeId {
        fn fields(self, to: &mut Fields) {
            to.set("Category", self.category);
            to.set("Owner", self.owner);
            to.set("Provider", self.provider);
            to.set("Version", self.version);
        }
    }

    /// Reserved for future use.
    #[derive(Clone, Debug, Default)]
    pub struct BlockerDeclaration {
        /// Reserved for future use.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Reserved for future use.
        ///
        /// Required. One of `Schedule`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for BlockerDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// The configuration that specifies the result, such as rollback, to occur upon stage failure. For more information
    /// about conditions, see Stage conditions and How do stage conditions work?.
    #[derive(Clone, Debug, Default)]
    pub struct FailureConditions {
        /// The conditions that are configured as failure conditions. For more information about conditions, see Stage
        /// conditions and How do stage conditions work?.
        pub conditions: Option<Value<Vec<Condition>>>,
        /// The specified result for when the failure conditions are met, such as rolling back the stage.
        ///
        /// One of `ROLLBACK`, `RETRY`.
        pub result: Option<Value<String>>,
        /// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
        pub retry_configuration: Option<Value<RetryConfiguration>>,
    }

    impl Lower for FailureConditions {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
            to.set("Result", self.result);
            to.set("RetryConfiguration", self.retry_configuration);
        }
    }

    /// The retry configuration specifies automatic retry for a failed stage, along with the configured retry mode.
    #[derive(Clone, Debug, Default)]
    pub struct RetryConfiguration {
        /// The method that you want to configure for automatic stage retry on stage failure. You can specify to retry only
        /// failed action in the stage or all actions in the stage.
        ///
        /// One of `ALL_ACTIONS`, `FAILED_ACTIONS`.
        pub retry_mode: Option<Value<String>>,
    }

    impl Lower for RetryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RetryMode", self.retry_mode);
        }
    }

    /// The conditions for making checks that, if met, succeed a stage. For more information about conditions, see Stage
    /// conditions and How do stage conditions work?.
    #[derive(Clone, Debug, Default)]
    pub struct SuccessConditions {
        /// The conditions that are success conditions.
        pub conditions: Option<Value<Vec<Condition>>>,
    }

    impl Lower for SuccessConditions {
        fn fields(self, to: &mut Fields) {
            to.set("Conditions", self.conditions);
        }
    }

    /// A tag is a key-value pair that is used to manage the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag's key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag's value.
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

    /// Represents information about the specified trigger configuration, such as the filter criteria and the source
    /// stage for the action that contains the trigger.
    #[derive(Clone, Debug, Default)]
    pub struct PipelineTriggerDeclaration {
        /// Provides the filter criteria and the source stage for the repository event that starts the pipeline, such as Git
        /// tags.
        pub git_configuration: Option<Value<GitConfiguration>>,
        /// The source provider for the event, such as connections configured for a repository with Git tags, for the
        /// specified trigger configuration.
        ///
        /// Required. One of `CodeStarSourceConnection`.
        pub provider_type: Option<Value<String>>,
    }

    impl Lower for PipelineTriggerDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("GitConfiguration", self.git_configuration);
            to.set("ProviderType", self.provider_type);
        }
    }

    /// A type of trigger configuration for Git-based source actions.
    #[derive(Clone, Debug, Default)]
    pub struct GitConfiguration {
        /// The field where the repository event that will start the pipeline is specified as pull requests.
        pub pull_request: Option<Value<Vec<GitPullRequestFilter>>>,
        /// The field where the repository event that will start the pipeline, such as pushing Git tags, is specified with
        /// details.
        pub push: Option<Value<Vec<GitPushFilter>>>,
        /// The name of the pipeline source action where the trigger configuration, such as Git tags, is specified.
        ///
        /// Required.
        pub source_action_name: Option<Value<String>>,
    }

    impl Lower for GitConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PullRequest", self.pull_request);
            to.set("Push", self.push);
            to.set("SourceActionName", self.source_action_name);
        }
    }

    /// The event criteria for the pull request trigger configuration, such as the lists of branches or file paths to
    /// include and exclude.
    #[derive(Clone, Debug, Default)]
    pub struct GitPullRequestFilter {
        /// The field that specifies to filter on branches for the pull request trigger configuration.
        pub branches: Option<Value<GitBranchFilterCriteria>>,
        /// The field that specifies which pull request events to filter on (OPEN, UPDATED, CLOSED) for the trigger
        /// configuration.
        pub events: Option<Value<Vec<String>>>,
        /// The field that specifies to filter on file paths for the pull request trigger configuration.
        pub file_paths: Option<Value<GitFilePathFilterCriteria>>,
    }

    impl Lower for GitPullRequestFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Branches", self.branches);
            to.set("Events", self.events);
            to.set("FilePaths", self.file_paths);
        }
    }

    /// The Git repository branches specified as filter criteria to start the pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct GitBranchFilterCriteria {
        /// The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the
        /// pipeline.
        pub excludes: Option<Value<Vec<String>>>,
        /// The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that starts
        /// the pipeline.
        pub includes: Option<Value<Vec<String>>>,
    }

    impl Lower for GitBranchFilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Excludes", self.excludes);
            to.set("Includes", self.includes);
        }
    }

    /// The Git repository file paths specified as filter criteria to start the pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct GitFilePathFilterCriteria {
        /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from
        /// starting the pipeline.
        pub excludes: Option<Value<Vec<String>>>,
        /// The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as criteria
        /// that starts the pipeline.
        pub includes: Option<Value<Vec<String>>>,
    }

    impl Lower for GitFilePathFilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Excludes", self.excludes);
            to.set("Includes", self.includes);
        }
    }

    /// The event criteria that specify when a specified repository event will start the pipeline for the specified
    /// trigger configuration, such as the lists of Git tags to include and exclude.
    #[derive(Clone, Debug, Default)]
    pub struct GitPushFilter {
        /// The field that specifies to filter on branches for the push trigger configuration.
        pub branches: Option<Value<GitBranchFilterCriteria>>,
        /// The field that specifies to filter on file paths for the push trigger configuration.
        pub file_paths: Option<Value<GitFilePathFilterCriteria>>,
        /// The field that contains the details for the Git tags trigger configuration.
        pub tags: Option<Value<GitTagFilterCriteria>>,
    }

    impl Lower for GitPushFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Branches", self.branches);
            to.set("FilePaths", self.file_paths);
            to.set("Tags", self.tags);
        }
    }

    /// The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct GitTagFilterCriteria {
        /// The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline.
        pub excludes: Option<Value<Vec<String>>>,
        /// The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the pipeline.
        pub includes: Option<Value<Vec<String>>>,
    }

    impl Lower for GitTagFilterCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Excludes", self.excludes);
            to.set("Includes", self.includes);
        }
    }

    /// A variable declared at the pipeline level.
    #[derive(Clone, Debug, Default)]
    pub struct VariableDeclaration {
        /// The value of a pipeline-level variable.
        pub default_value: Option<Value<String>>,
        /// The description of a pipeline-level variable. It's used to add additional context about the variable, and not
        /// being used at time when pipeline executes.
        pub description: Option<Value<String>>,
        /// The name of a pipeline-level variable.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for VariableDeclaration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultValue", self.default_value);
            to.set("Description", self.description);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::CodePipeline::Webhook`.
///
/// The `AWS::CodePipeline::Webhook` resource creates and registers your webhook. After the webhook is created and
/// registered, it triggers your pipeline to start every time an external event occurs.
///
/// Its ARN: `arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}`.
#[derive(Clone, Debug, Default)]
pub struct Webhook {
    /// Supported options are GITHUB\_HMAC, IP, and UNAUTHENTICATED.
    ///
    /// Required. One of `GITHUB_HMAC`, `IP`, `UNAUTHENTICATED`.
    pub authentication: Option<Value<String>>,
    /// Properties that configure the authentication applied to incoming webhook trigger requests. The required
    /// properties depend on the authentication type.
    ///
    /// Required.
    pub authentication_configuration: Option<Value<webhook::WebhookAuthConfiguration>>,
    /// A list of rules applied to the body/payload sent in the POST request to a webhook URL. All defined rules must
    /// pass for the request to be accepted and the pipeline started.
    ///
    /// Required.
    pub filters: Option<Value<Vec<webhook::WebhookFilterRule>>>,
    /// The name of the webhook.
    ///
    /// 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Configures a connection between the webhook that was created and the external tool with events to be detected.
    pub register_with_third_party: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<webhook::Tag>>>,
    /// The name of the action in a pipeline you want to connect to the webhook. The action must be from the source
    /// (first) stage of the pipeline.
    ///
    /// Required. 1 to 100 characters.
    pub target_action: Option<Value<String>>,
    /// The name of the pipeline you want to connect to the webhook.
    ///
    /// Required. 1 to 100 characters.
    pub target_pipeline: Option<Value<String>>,
    /// The version number of the pipeline to be connected to the trigger request.
    pub target_pipeline_version: Option<Value<i64>>,
}

impl Lower for Webhook {
    fn fields(self, to: &mut Fields) {
        to.set("Authentication", self.authentication);
        to.set("AuthenticationConfiguration", self.authentication_configuration);
        to.set("Filters", self.filters);
        to.set("Name", self.name);
        to.set("RegisterWithThirdParty", self.register_with_third_party);
        to.set("Tags", self.tags);
        to.set("TargetAction", self.target_action);
        to.set("TargetPipeline", self.target_pipeline);
        to.set("TargetPipelineVersion", self.target_pipeline_version);
    }
}

impl Level1 for Webhook {
    const TYPE: &'static str = "AWS::CodePipeline::Webhook";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Webhook> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// logical id of the webhook.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The webhook URL generated by AWS CodePipeline, such as `https://eu-central-1.webhooks.aws/trigger123456`.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Webhook`] is made of.
pub mod webhook {
    use super::*;

    /// The authentication applied to incoming webhook trigger requests.
    #[derive(Clone, Debug, Default)]
    pub struct WebhookAuthConfiguration {
        /// The property used to configure acceptance of webhooks in an IP address range. For IP, only the `AllowedIPRange`
        /// property must be set.
        ///
        /// 1 to 100 characters.
        pub allowed_ip_range: Option<Value<String>>,
        /// The property used to configure GitHub authentication. For GITHUB\_HMAC, only the `SecretToken` property must be
        /// set.
        ///
        /// 1 to 100 characters.
        pub secret_token: Option<Value<String>>,
    }

    impl Lower for WebhookAuthConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedIPRange", self.allowed_ip_range);
            to.set("SecretToken", self.secret_token);
        }
    }

    /// The event criteria that specify when a webhook notification is sent to your URL.
    #[derive(Clone, Debug, Default)]
    pub struct WebhookFilterRule {
        /// A JsonPath expression that is applied to the body/payload of the webhook. The value selected by the JsonPath
        /// expression must match the value specified in the `MatchEquals` field.
        ///
        /// Required. 1 to 150 characters.
        pub json_path: Option<Value<String>>,
        /// The value selected by the `JsonPath` expression must match what is supplied in the `MatchEquals` field.
        ///
        /// 1 to 150 characters.
        pub match_equals: Option<Value<String>>,
    }

    impl Lower for WebhookFilterRule {
        fn fields(self, to: &mut Fields) {
            to.set("JsonPath", self.json_path);
            to.set("MatchEquals", self.match_equals);
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
