//! `AWS::CloudFormation`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CloudFormation::ChangeSet`.
///
/// Resource type definition for AWS::CloudFormation::ChangeSet.
#[derive(Clone, Debug, Default)]
pub struct ChangeSet {
    /// The capabilities that are allowed in the stack.
    ///
    /// A change replaces the resource.
    pub capabilities: Option<Value<Vec<String>>>,
    /// The name of the change set. Must be unique among all change sets associated with the specified stack.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub change_set_name: Option<Value<String>>,
    /// The type of change set operation.
    ///
    /// One of `CREATE`, `UPDATE`, `IMPORT`. A change replaces the resource.
    pub change_set_type: Option<Value<String>>,
    /// Determines how CloudFormation handles configuration drift during deployment.
    ///
    /// One of `REVERT_DRIFT`. A change replaces the resource.
    pub deployment_mode: Option<Value<String>>,
    /// A description to help you identify this change set.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Indicates if the change set imports resources that already exist.
    ///
    /// A change replaces the resource.
    pub import_existing_resources: Option<Value<bool>>,
    /// Creates a change set for all nested stacks specified in the template.
    ///
    /// A change replaces the resource.
    pub include_nested_stacks: Option<Value<bool>>,
    /// The ARNs of Amazon SNS topics that CloudFormation associates with the stack.
    ///
    /// 0 to 5 items. A change replaces the resource.
    pub notification_arns: Option<Value<Vec<String>>>,
    /// Determines what action will be taken if stack creation fails.
    ///
    /// One of `DO_NOTHING`, `ROLLBACK`, `DELETE`. A change replaces the resource.
    pub on_stack_failure: Option<Value<String>>,
    /// The ARN of an IAM role that CloudFormation assumes when executing the change set.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub role_arn: Option<Value<String>>,
    /// The name or unique ID of the stack for which you are creating a change set.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub stack_name: Option<Value<String>>,
    /// Key-value pairs to associate with the change set.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<change_set::ChangeSetTags>>>,
    /// A structure that contains the body of the revised template.
    ///
    /// At least 1 characters. A change replaces the resource.
    pub template_body: Option<Value<String>>,
    /// The URL of the file that contains the revised template.
    ///
    /// 1 to 5120 characters. A change replaces the resource.
    pub template_url: Option<Value<String>>,
    /// Whether to reuse the template associated with the stack to create the change set.
    ///
    /// A change replaces the resource.
    pub use_previous_template: Option<Value<bool>>,
}

impl Lower for ChangeSet {
    fn fields(self, to: &mut Fields) {
        to.set("Capabilities", self.capabilities);
        to.set("ChangeSetName", self.change_set_name);
        to.set("ChangeSetType", self.change_set_type);
        to.set("DeploymentMode", self.deployment_mode);
        to.set("Description", self.description);
        to.set("ImportExistingResources", self.import_existing_resources);
        to.set("IncludeNestedStacks", self.include_nested_stacks);
        to.set("NotificationARNs", self.notification_arns);
        to.set("OnStackFailure", self.on_stack_failure);
        to.set("RoleARN", self.role_arn);
        to.set("StackName", self.stack_name);
        to.set("Tags", self.tags);
        to.set("TemplateBody", self.template_body);
        to.set("TemplateURL", self.template_url);
        to.set("UsePreviousTemplate", self.use_previous_template);
    }
}

impl Level1 for ChangeSet {
    const TYPE: &'static str = "AWS::CloudFormation::ChangeSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ChangeSet> {
    /// `Ref`: its `ChangeSetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the change set.
    pub fn change_set_id(self) -> Value<String> {
        self.attribute("ChangeSetId")
    }

    /// The time the change set was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The unique ID of the stack.
    pub fn stack_id(self) -> Value<String> {
        self.attribute("StackId")
    }
}

/// What [`ChangeSet`] is made of.
pub mod change_set {
    use super::*;

    /// `Tags` of `AWS::CloudFormation::ChangeSet`.
    #[derive(Clone, Debug, Default)]
    pub struct ChangeSetTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ChangeSetTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFormation::CustomResource`.
///
/// The `AWS::CloudFormation::CustomResource` resource creates a custom resource.
#[derive(Clone, Debug, Default)]
pub struct CustomResource {
    /// The maximum time, in seconds, that can elapse before a custom resource operation times out.
    pub service_timeout: Option<Value<i64>>,
    /// The service token, such as an Amazon topic ARN or Lambda function ARN. The service token must be from the same
    /// Region as the stack.
    ///
    /// Required. A change replaces the resource.
    pub service_token: Option<Value<String>>,
}

impl Lower for CustomResource {
    fn fields(self, to: &mut Fields) {
        to.set("ServiceTimeout", self.service_timeout);
        to.set("ServiceToken", self.service_token);
    }
}

impl Level1 for CustomResource {
    const TYPE: &'static str = "AWS::CloudFormation::CustomResource";
}

impl Handle<CustomResource> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::CloudFormation::GeneratedTemplate`.
///
/// Creates a generated template from existing resources using the CloudFormation IaC Generator.
///
/// Its ARN: `arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}`.
#[derive(Clone, Debug, Default)]
pub struct GeneratedTemplate {
    /// The name assigned to the generated template.
    ///
    /// Required. 1 to 128 characters.
    pub generated_template_name: Option<Value<String>>,
    /// The configuration details of the generated template.
    pub template_configuration: Option<Value<generated_template::TemplateConfiguration>>,
}

impl Lower for GeneratedTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("GeneratedTemplateName", self.generated_template_name);
        to.set("TemplateConfiguration", self.template_configuration);
    }
}

impl Level1 for GeneratedTemplate {
    const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate";
}

impl Handle<GeneratedTemplate> {
    /// `Ref`: its `GeneratedTemplateId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the generated template was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The Amazon Resource Name (ARN) of the generated template.
    pub fn generated_template_id(self) -> Value<String> {
        self.attribute("GeneratedTemplateId")
    }

    /// The time the generated template was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// A summary of the progress of the template generation.
    pub fn progress(self) -> Value<Json> {
        self.attribute("Progress")
    }

    /// The status of the template generation.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The number of warnings generated for this template.
    pub fn total_warnings(self) -> Value<i64> {
        self.attribute("TotalWarnings")
    }
}

/// What [`GeneratedTemplate`] is made of.
pub mod generated_template {
    use super::*;

    /// The configuration details of the generated template.
    #[derive(Clone, Debug, Default)]
    pub struct TemplateConfiguration {
        /// The DeletionPolicy assigned to resources in the generated template.
        ///
        /// One of `DELETE`, `RETAIN`.
        pub deletion_policy: Option<Value<String>>,
        /// The UpdateReplacePolicy assigned to resources in the generated template.
        ///
        /// One of `DELETE`, `RETAIN`.
        pub update_replace_policy: Option<Value<String>>,
    }

    impl Lower for TemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DeletionPolicy", self.deletion_policy);
            to.set("UpdateReplacePolicy", self.update_replace_policy);
        }
    }
}

/// `AWS::CloudFormation::GuardHook`.
///
/// The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook. Using the Guard domain
/// specific language (DSL), you can author Guard Hooks to evaluate your resources before allowing stack operations.
#[derive(Clone, Debug, Default)]
pub struct GuardHook {
    /// The type name alias for the Hook. This alias must be unique per account and Region.
    ///
    /// Required. A change replaces the resource.
    pub alias: Option<Value<String>>,
    /// The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally write a detailed Guard
    /// output report back.
    ///
    /// Required. At most 256 characters. A change replaces the resource.
    pub execution_role: Option<Value<String>>,
    /// Specifies how the Hook responds when rules fail their evaluation.
    ///
    /// Required. One of `FAIL`, `WARN`.
    pub failure_mode: Option<Value<String>>,
    /// Specifies if the Hook is `ENABLED` or `DISABLED`.
    ///
    /// Required. One of `ENABLED`, `DISABLED`.
    pub hook_status: Option<Value<String>>,
    /// Specifies the name of an S3 bucket to store the Guard output report. This report contains the results of your
    /// Guard rule validations.
    pub log_bucket: Option<Value<String>>,
    /// Specifies the S3 location of your input parameters.
    pub options: Option<Value<guard_hook::Options>>,
    /// Specifies the S3 location of your Guard rules.
    ///
    /// Required.
    pub rule_location: Option<Value<guard_hook::S3Location>>,
    /// Specifies the stack level filters for the Hook.
    pub stack_filters: Option<Value<guard_hook::StackFilters>>,
    /// Specifies the target filters for the Hook.
    pub target_filters: Option<Value<guard_hook::TargetFilters>>,
    /// Specifies the list of operations the Hook is run against. For more information, see Hook targets in the
    /// \*CloudFormation Hooks User Guide\*.
    ///
    /// Required.
    pub target_operations: Option<Value<Vec<String>>>,
}

impl Lower for GuardHook {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("ExecutionRole", self.execution_role);
        to.set("FailureMode", self.failure_mode);
        to.set("HookStatus", self.hook_status);
        to.set("LogBucket", self.log_bucket);
        to.set("Options", self.options);
        to.set("RuleLocation", self.rule_location);
        to.set("StackFilters", self.stack_filters);
        to.set("TargetFilters", self.target_filters);
        to.set("TargetOperations", self.target_operations);
    }
}

impl Level1 for GuardHook {
    const TYPE: &'static str = "AWS::CloudFormation::GuardHook";
}

impl Handle<GuardHook> {
    /// `Ref`: its `HookArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of a Guard Hook.
    pub fn hook_arn(self) -> Value<Arn> {
        self.attribute("HookArn")
    }
}

/// What [`GuardHook`] is made of.
pub mod guard_hook {
    use super::*;

    /// Specifies the input parameters for a Guard Hook.
    #[derive(Clone, Debug, Default)]
    pub struct Options {
        /// Specifies the S3 location where your input parameters are located.
        pub input_params: Option<Value<Json>>,
    }

    impl Lower for Options {
        fn fields(self, to: &mut Fields) {
            to.set("InputParams", self.input_params);
        }
    }

    /// Specifies the S3 location where your Guard rules or input parameters are located.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form `s3://<bucket
        /// name>/<file name>` ).
        ///
        /// Required.
        pub uri: Option<Value<String>>,
        /// For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to download your Guard
        /// rules or input parameters from.
        pub version_id: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
            to.set("VersionId", self.version_id);
        }
    }

    /// The `StackFilters` property type specifies stack level filters for a Hook.
    #[derive(Clone, Debug, Default)]
    pub struct StackFilters {
        /// The filtering criteria.
        ///
        /// Required. One of `ALL`, `ANY`.
        pub filtering_criteria: Option<Value<String>>,
        /// Includes or excludes specific stacks from Hook invocations.
        pub stack_names: Option<Value<StackNames>>,
        /// Includes or excludes specific stacks from Hook invocations based on their associated IAM roles.
        pub stack_roles: Option<Value<StackRoles>>,
    }

    impl Lower for StackFilters {
        fn fields(self, to: &mut Fields) {
            to.set("FilteringCriteria", self.filtering_criteria);
            to.set("StackNames", self.stack_names);
            to.set("StackRoles", self.stack_roles);
        }
    }

    /// Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook
    /// invocations.
    #[derive(Clone, Debug, Default)]
    pub struct StackNames {
        /// The stack names to exclude. All stacks except those listed here will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub exclude: Option<Value<Vec<String>>>,
        /// The stack names to include. Only the stacks specified in this list will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for StackNames {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook
    /// invocations based on their associated IAM roles.
    #[derive(Clone, Debug, Default)]
    pub struct StackRoles {
        /// The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except those initiated
        /// by the specified roles.
        ///
        /// 1 to 50 items.
        pub exclude: Option<Value<Vec<String>>>,
        /// The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated by these roles
        /// will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for StackRoles {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// The `TargetFilters` property type specifies the target filters for the Hook.
    #[derive(Clone, Debug, Default)]
    pub struct TargetFilters {
        /// List of actions that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub actions: Option<Value<Vec<String>>>,
        /// List of invocation points that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub invocation_points: Option<Value<Vec<String>>>,
        /// List of type names that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub target_names: Option<Value<Vec<String>>>,
        /// List of hook targets.
        ///
        /// 1 to 50 items.
        pub targets: Option<Value<Vec<HookTarget>>>,
    }

    impl Lower for TargetFilters {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("InvocationPoints", self.invocation_points);
            to.set("TargetNames", self.target_names);
            to.set("Targets", self.targets);
        }
    }

    /// Hook targets are the destination where hooks will be invoked against.
    #[derive(Clone, Debug, Default)]
    pub struct HookTarget {
        /// Target actions are the type of operation hooks will be executed at.
        ///
        /// Required. One of `CREATE`, `UPDATE`, `DELETE`.
        pub action: Option<Value<String>>,
        /// Invocation points are the point in provisioning workflow where hooks will be executed.
        ///
        /// Required. One of `PRE_PROVISION`.
        pub invocation_point: Option<Value<String>>,
        /// Type name of hook target. Hook targets are the destination where hooks will be invoked against.
        ///
        /// Required. 1 to 256 characters.
        pub target_name: Option<Value<String>>,
    }

    impl Lower for HookTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("InvocationPoint", self.invocation_point);
            to.set("TargetName", self.target_name);
        }
    }
}

/// `AWS::CloudFormation::HookDefaultVersion`.
///
/// The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. The default
/// version of the Hook is used in CloudFormation operations for this AWS account and AWS Region.
#[derive(Clone, Debug, Default)]
pub struct HookDefaultVersion {
    /// The name of the Hook.
    pub type_name: Option<Value<String>>,
    /// The version ID of the type configuration.
    pub type_version_arn: Option<Value<String>>,
    /// The version ID of the type specified.
    pub version_id: Option<Value<String>>,
}

impl Lower for HookDefaultVersion {
    fn fields(self, to: &mut Fields) {
        to.set("TypeName", self.type_name);
        to.set("TypeVersionArn", self.type_version_arn);
        to.set("VersionId", self.version_id);
    }
}

impl Level1 for HookDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion";
}

impl Handle<HookDefaultVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) of the activated Hook in this account and Region.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::CloudFormation::HookTypeConfig`.
///
/// The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook.
#[derive(Clone, Debug, Default)]
pub struct HookTypeConfig {
    /// Specifies the activated Hook type configuration, in this AWS account and AWS Region.
    pub configuration: Option<Value<String>>,
    /// An alias by which to refer to this configuration data.
    ///
    /// One of `default`. A change replaces the resource.
    pub configuration_alias: Option<Value<String>>,
    /// The Amazon Resource Number (ARN) for the Hook to set `Configuration` for.
    pub type_arn: Option<Value<String>>,
    /// The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of
    /// `Organization::Service::Hook`.
    pub type_name: Option<Value<String>>,
}

impl Lower for HookTypeConfig {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("ConfigurationAlias", self.configuration_alias);
        to.set("TypeArn", self.type_arn);
        to.set("TypeName", self.type_name);
    }
}

impl Level1 for HookTypeConfig {
    const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig";
}

impl Handle<HookTypeConfig> {
    /// `Ref`: its `ConfigurationArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region.
    pub fn configuration_arn(self) -> Value<Arn> {
        self.attribute("ConfigurationArn")
    }
}

/// `AWS::CloudFormation::HookVersion`.
///
/// The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation
/// registry.
#[derive(Clone, Debug, Default)]
pub struct HookVersion {
    /// The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// Contains logging configuration information for an extension.
    ///
    /// A change replaces the resource.
    pub logging_config: Option<Value<hook_version::LoggingConfig>>,
    /// A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you
    /// want to register.
    ///
    /// Required. 1 to 4096 characters. A change replaces the resource.
    pub schema_handler_package: Option<Value<String>>,
    /// The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of
    /// `Organization::Service::Hook`.
    ///
    /// Required. A change replaces the resource.
    pub type_name: Option<Value<String>>,
}

impl Lower for HookVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("SchemaHandlerPackage", self.schema_handler_package);
        to.set("TypeName", self.type_name);
    }
}

impl Level1 for HookVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookVersion";
}

impl Handle<HookVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Hook.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Whether the specified Hook version is set as the default version.
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the Hook.
    pub fn type_arn(self) -> Value<Arn> {
        self.attribute("TypeArn")
    }

    /// The ID of this version of the Hook.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this Hook in CloudFormation operations.
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// What [`HookVersion`] is made of.
pub mod hook_version {
    use super::*;

    /// The `LoggingConfig` property type specifies logging configuration information for an extension.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the
        /// extension's handlers.
        ///
        /// 1 to 512 characters. A change replaces the resource.
        pub log_group_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to
        /// CloudWatch Logs.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub log_role_arn: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogRoleArn", self.log_role_arn);
        }
    }
}

/// `AWS::CloudFormation::LambdaHook`.
///
/// The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. You can use a Lambda Hook to
/// evaluate your resources before allowing stack operations.
#[derive(Clone, Debug, Default)]
pub struct LambdaHook {
    /// The type name alias for the Hook. This alias must be unique per account and Region.
    ///
    /// Required. A change replaces the resource.
    pub alias: Option<Value<String>>,
    /// Whether to automatically update the extension in this account and Region when a new minor version is published
    /// by the extension publisher.
    ///
    /// A change replaces the resource.
    pub auto_update: Option<Value<bool>>,
    /// The IAM role that the Hook assumes to invoke your Lambda function.
    ///
    /// Required. At most 256 characters.
    pub execution_role: Option<Value<String>>,
    /// Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response.
    ///
    /// Required. One of `FAIL`, `WARN`.
    pub failure_mode: Option<Value<String>>,
    /// Specifies if the Hook is `ENABLED` or `DISABLED`.
    ///
    /// Required. One of `ENABLED`, `DISABLED`.
    pub hook_status: Option<Value<String>>,
    /// Specifies the Lambda function for the Hook. You can use.
    ///
    /// Required. 1 to 170 characters.
    pub lambda_function: Option<Value<String>>,
    /// Contains logging configuration information for an extension.
    ///
    /// A change replaces the resource.
    pub logging_config: Option<Value<lambda_hook::LoggingConfig>>,
    /// Specifies the stack level filters for the Hook.
    pub stack_filters: Option<Value<lambda_hook::StackFilters>>,
    /// Specifies the target filters for the Hook.
    pub target_filters: Option<Value<lambda_hook::TargetFilters>>,
    /// Specifies the list of operations the Hook is run against. For more information, see Hook targets in the
    /// \*CloudFormation Hooks User Guide\*.
    ///
    /// Required.
    pub target_operations: Option<Value<Vec<String>>>,
}

impl Lower for LambdaHook {
    fn fields(self, to: &mut Fields) {
        to.set("Alias", self.alias);
        to.set("AutoUpdate", self.auto_update);
        to.set("ExecutionRole", self.execution_role);
        to.set("FailureMode", self.failure_mode);
        to.set("HookStatus", self.hook_status);
        to.set("LambdaFunction", self.lambda_function);
        to.set("LoggingConfig", self.logging_config);
        to.set("StackFilters", self.stack_filters);
        to.set("TargetFilters", self.target_filters);
        to.set("TargetOperations", self.target_operations);
    }
}

impl Level1 for LambdaHook {
    const TYPE: &'static str = "AWS::CloudFormation::LambdaHook";
}

impl Handle<LambdaHook> {
    /// `Ref`: its `HookArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of a Lambda Hook.
    pub fn hook_arn(self) -> Value<Arn> {
        self.attribute("HookArn")
    }
}

/// What [`LambdaHook`] is made of.
pub mod lambda_hook {
    use super::*;

    /// Contains logging configuration information for an extension.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the
        /// extension's handlers.
        ///
        /// Required. 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
        ///
        /// Required. 1 to 256 characters.
        pub log_role_arn: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogRoleArn", self.log_role_arn);
        }
    }

    /// The `StackFilters` property type specifies stack level filters for a Hook.
    #[derive(Clone, Debug, Default)]
    pub struct StackFilters {
        /// The filtering criteria.
        ///
        /// Required. One of `ALL`, `ANY`.
        pub filtering_criteria: Option<Value<String>>,
        /// Includes or excludes specific stacks from Hook invocations.
        pub stack_names: Option<Value<StackNames>>,
        /// Includes or excludes specific stacks from Hook invocations based on their associated IAM roles.
        pub stack_roles: Option<Value<StackRoles>>,
    }

    impl Lower for StackFilters {
        fn fields(self, to: &mut Fields) {
            to.set("FilteringCriteria", self.filtering_criteria);
            to.set("StackNames", self.stack_names);
            to.set("StackRoles", self.stack_roles);
        }
    }

    /// Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook
    /// invocations.
    #[derive(Clone, Debug, Default)]
    pub struct StackNames {
        /// The stack names to exclude. All stacks except those listed here will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub exclude: Option<Value<Vec<String>>>,
        /// The stack names to include. Only the stacks specified in this list will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for StackNames {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook
    /// invocations based on their associated IAM roles.
    #[derive(Clone, Debug, Default)]
    pub struct StackRoles {
        /// The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except those initiated
        /// by the specified roles.
        ///
        /// 1 to 50 items.
        pub exclude: Option<Value<Vec<String>>>,
        /// The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated by these roles
        /// will invoke the Hook.
        ///
        /// 1 to 50 items.
        pub include: Option<Value<Vec<String>>>,
    }

    impl Lower for StackRoles {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
            to.set("Include", self.include);
        }
    }

    /// The `TargetFilters` property type specifies the target filters for the Hook.
    #[derive(Clone, Debug, Default)]
    pub struct TargetFilters {
        /// List of actions that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub actions: Option<Value<Vec<String>>>,
        /// List of invocation points that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub invocation_points: Option<Value<Vec<String>>>,
        /// List of type names that the hook is going to target.
        ///
        /// 1 to 50 items.
        pub target_names: Option<Value<Vec<String>>>,
        /// List of hook targets.
        ///
        /// 1 to 50 items.
        pub targets: Option<Value<Vec<HookTarget>>>,
    }

    impl Lower for TargetFilters {
        fn fields(self, to: &mut Fields) {
            to.set("Actions", self.actions);
            to.set("InvocationPoints", self.invocation_points);
            to.set("TargetNames", self.target_names);
            to.set("Targets", self.targets);
        }
    }

    /// Hook targets are the destination where hooks will be invoked against.
    #[derive(Clone, Debug, Default)]
    pub struct HookTarget {
        /// Target actions are the type of operation hooks will be executed at.
        ///
        /// Required. One of `CREATE`, `UPDATE`, `DELETE`.
        pub action: Option<Value<String>>,
        /// Invocation points are the point in provisioning workflow where hooks will be executed.
        ///
        /// Required. One of `PRE_PROVISION`.
        pub invocation_point: Option<Value<String>>,
        /// Type name of hook target. Hook targets are the destination where hooks will be invoked against.
        ///
        /// Required. 1 to 256 characters.
        pub target_name: Option<Value<String>>,
    }

    impl Lower for HookTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("InvocationPoint", self.invocation_point);
            to.set("TargetName", self.target_name);
        }
    }
}

/// `AWS::CloudFormation::Macro`.
///
/// The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro
/// to perform custom processing on CloudFormation templates.
#[derive(Clone, Debug, Default)]
pub struct Macro {
    /// A description of the macro.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the
    /// macro is run.
    ///
    /// Required.
    pub function_name: Option<Value<String>>,
    /// The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's
    /// underlying Lambda function.
    pub log_group_name: Option<Value<String>>,
    /// The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs.
    pub log_role_arn: Option<Value<String>>,
    /// The name of the macro. The name of the macro must be unique across all macros in the account.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for Macro {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("FunctionName", self.function_name);
        to.set("LogGroupName", self.log_group_name);
        to.set("LogRoleARN", self.log_role_arn);
        to.set("Name", self.name);
    }
}

impl Level1 for Macro {
    const TYPE: &'static str = "AWS::CloudFormation::Macro";
}

impl Handle<Macro> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns a unique identifier for the resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::CloudFormation::ModuleDefaultVersion`.
///
/// Specifies the default version of a module. The default version of the module will be used in CloudFormation
/// operations for this account and Region.
#[derive(Clone, Debug, Default)]
pub struct ModuleDefaultVersion {
    /// The Amazon Resource Name (ARN) of the module version to set as the default version.
    ///
    /// A change replaces the resource.
    pub arn: Option<Value<String>>,
    /// The name of the module.
    ///
    /// A change replaces the resource.
    pub module_name: Option<Value<String>>,
    /// The ID for the specific version of the module.
    ///
    /// A change replaces the resource.
    pub version_id: Option<Value<String>>,
}

impl Lower for ModuleDefaultVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("ModuleName", self.module_name);
        to.set("VersionId", self.version_id);
    }
}

impl Level1 for ModuleDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";
}

impl Handle<ModuleDefaultVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::CloudFormation::ModuleVersion`.
///
/// The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the
/// CloudFormation registry.
#[derive(Clone, Debug, Default)]
pub struct ModuleVersion {
    /// The name of the module being registered.
    ///
    /// Required. A change replaces the resource.
    pub module_name: Option<Value<String>>,
    /// A URL to the S3 bucket for the package that contains the template fragment and schema files for the module
    /// version to register.
    ///
    /// Required. A change replaces the resource.
    pub module_package: Option<Value<String>>,
}

impl Lower for ModuleVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ModuleName", self.module_name);
        to.set("ModulePackage", self.module_package);
    }
}

impl Level1 for ModuleVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion";
}

impl Handle<ModuleVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the module.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The description of the module.
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The URL of a page providing detailed documentation for this module.
    pub fn documentation_url(self) -> Value<String> {
        self.attribute("DocumentationUrl")
    }

    /// Whether the specified module version is set as the default version.
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// The schema that defines the module.
    pub fn schema(self) -> Value<String> {
        self.attribute("Schema")
    }

    /// When the specified private module version was registered or activated in your account.
    pub fn time_created(self) -> Value<String> {
        self.attribute("TimeCreated")
    }

    /// The ID of this version of the module.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this module in CloudFormation operations.
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// `AWS::CloudFormation::PublicTypeVersion`.
///
/// The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public,
/// third-party extension.
#[derive(Clone, Debug, Default)]
pub struct PublicTypeVersion {
    /// The Amazon Resource Number (ARN) of the extension.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub arn: Option<Value<String>>,
    /// The S3 bucket to which CloudFormation delivers the contract test execution logs.
    ///
    /// A change replaces the resource.
    pub log_delivery_bucket: Option<Value<String>>,
    /// The version number to assign to this version of the extension.
    ///
    /// 5 to 64 characters. A change replaces the resource.
    pub public_version_number: Option<Value<String>>,
    /// The type of the extension to test.
    ///
    /// One of `RESOURCE`, `MODULE`, `HOOK`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The name of the extension to test.
    ///
    /// A change replaces the resource.
    pub type_name: Option<Value<String>>,
}

impl Lower for PublicTypeVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Arn", self.arn);
        to.set("LogDeliveryBucket", self.log_delivery_bucket);
        to.set("PublicVersionNumber", self.public_version_number);
        to.set("Type", self.type_);
        to.set("TypeName", self.type_name);
    }
}

impl Level1 for PublicTypeVersion {
    const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion";
}

impl Handle<PublicTypeVersion> {
    /// `Ref`: its `PublicTypeArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Number (ARN) assigned to the public extension upon publication.
    pub fn public_type_arn(self) -> Value<Arn> {
        self.attribute("PublicTypeArn")
    }

    /// The publisher ID of the extension publisher.
    pub fn publisher_id(self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// The Amazon Resource Number (ARN) assigned to this version of the extension.
    pub fn type_version_arn(self) -> Value<Arn> {
        self.attribute("TypeVersionArn")
    }
}

/// `AWS::CloudFormation::Publisher`.
///
/// The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the
/// CloudFormation registry.
#[derive(Clone, Debug, Default)]
pub struct Publisher {
    /// Whether you accept the Terms and Conditions for publishing extensions in the CloudFormation registry.
    ///
    /// Required. A change replaces the resource.
    pub accept_terms_and_conditions: Option<Value<bool>>,
    /// If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for
    /// your connection to that account.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub connection_arn: Option<Value<String>>,
}

impl Lower for Publisher {
    fn fields(self, to: &mut Fields) {
        to.set("AcceptTermsAndConditions", self.accept_terms_and_conditions);
        to.set("ConnectionArn", self.connection_arn);
    }
}

impl Level1 for Publisher {
    const TYPE: &'static str = "AWS::CloudFormation::Publisher";
}

impl Handle<Publisher> {
    /// `Ref`: its `PublisherId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The type of account used as the identity provider when registering this publisher with CloudFormation.
    pub fn identity_provider(self) -> Value<String> {
        self.attribute("IdentityProvider")
    }

    /// The ID of the extension publisher.
    pub fn publisher_id(self) -> Value<String> {
        self.attribute("PublisherId")
    }

    /// The URL to the publisher's profile with the identity provider.
    pub fn publisher_profile(self) -> Value<String> {
        self.attribute("PublisherProfile")
    }

    /// Whether the publisher is verified. Currently, all registered publishers are verified.
    pub fn publisher_status(self) -> Value<String> {
        self.attribute("PublisherStatus")
    }
}

/// `AWS::CloudFormation::ResourceDefaultVersion`.
///
/// The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource.
#[derive(Clone, Debug, Default)]
pub struct ResourceDefaultVersion {
    /// The name of the resource.
    pub type_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the resource version.
    pub type_version_arn: Option<Value<String>>,
    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name
    /// (ARN) assigned to the resource version when it's registered.
    pub version_id: Option<Value<String>>,
}

impl Lower for ResourceDefaultVersion {
    fn fields(self, to: &mut Fields) {
        to.set("TypeName", self.type_name);
        to.set("TypeVersionArn", self.type_version_arn);
        to.set("VersionId", self.version_id);
    }
}

impl Level1 for ResourceDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";
}

impl Handle<ResourceDefaultVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// `AWS::CloudFormation::ResourceVersion`.
///
/// The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation
/// registry.
#[derive(Clone, Debug, Default)]
pub struct ResourceVersion {
    /// The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// Logging configuration information for a resource.
    ///
    /// A change replaces the resource.
    pub logging_config: Option<Value<resource_version::LoggingConfig>>,
    /// A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you
    /// want to register.
    ///
    /// Required. 1 to 4096 characters. A change replaces the resource.
    pub schema_handler_package: Option<Value<String>>,
    /// The name of the resource being registered.
    ///
    /// Required. A change replaces the resource.
    pub type_name: Option<Value<String>>,
}

impl Lower for ResourceVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("SchemaHandlerPackage", self.schema_handler_package);
        to.set("TypeName", self.type_name);
    }
}

impl Level1 for ResourceVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion";
}

impl Handle<ResourceVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Whether the specified resource version is set as the default version.
    pub fn is_default_version(self) -> Value<bool> {
        self.attribute("IsDefaultVersion")
    }

    /// For resource type extensions, the provisioning behavior of the resource type. CloudFormation determines the
    /// provisioning type during registration, based on the types of handlers in the schema handler package submitted.
    pub fn provisioning_type(self) -> Value<String> {
        self.attribute("ProvisioningType")
    }

    /// The Amazon Resource Name (ARN) for the extension.
    pub fn type_arn(self) -> Value<Arn> {
        self.attribute("TypeArn")
    }

    /// The ID of a specific version of the resource. The version ID is the value at the end of the Amazon Resource Name
    /// (ARN) assigned to the resource version when it is registered.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }

    /// The visibility level that determines who can see and use this resource in CloudFormation operations.
    pub fn visibility(self) -> Value<String> {
        self.attribute("Visibility")
    }
}

/// What [`ResourceVersion`] is made of.
pub mod resource_version {
    use super::*;

    /// Logging configuration information for a resource.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the
        /// type's handlers.
        ///
        /// 1 to 512 characters. A change replaces the resource.
        pub log_group_name: Option<Value<String>>,
        /// The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub log_role_arn: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogRoleArn", self.log_role_arn);
        }
    }
}

/// `AWS::CloudFormation::Stack`.
///
/// The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template. For more
/// information, see Nested stacks in the \*CloudFormation User Guide\*.
///
/// It holds data that is lost with it.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    /// The Amazon SNS topic ARNs to publish stack related events. You can find your Amazon SNS topic ARNs using the
    /// Amazon SNS console or your Command Line Interface (CLI).
    ///
    /// At most 5 items.
    pub notification_arns: Option<Value<Vec<String>>>,
    /// The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created.
    pub parameters: Option<Value<BTreeMap<String, Json>>>,
    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to the resources created
    /// in the stack.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<stack::Tag>>>,
    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's
    /// located in an Amazon S3 bucket.
    ///
    /// Required. 1 to 1024 characters.
    pub template_url: Option<Value<String>>,
    /// The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE`
    /// state.
    ///
    /// At least 1.
    pub timeout_in_minutes: Option<Value<i64>>,
}

impl Lower for Stack {
    fn fields(self, to: &mut Fields) {
        to.set("NotificationARNs", self.notification_arns);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
        to.set("TemplateURL", self.template_url);
        to.set("TimeoutInMinutes", self.timeout_in_minutes);
    }
}

impl Level1 for Stack {
    const TYPE: &'static str = "AWS::CloudFormation::Stack";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Stack> {
    /// `Ref`: its `StackId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the unique identifier of the change set.
    pub fn change_set_id(self) -> Value<String> {
        self.attribute("ChangeSetId")
    }

    /// Returns the time the stack was created.
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Returns the time the stack was last updated. This will only be returned if the stack has been updated at least
    /// once.
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// Returns a list of output structures.
    pub fn outputs(self) -> Value<Json> {
        self.attribute("Outputs")
    }

    /// For nested stacks, returns the stack ID of the direct parent of this stack. For the first level of nested
    /// stacks, the root stack is also the parent stack.
    pub fn parent_id(self) -> Value<String> {
        self.attribute("ParentId")
    }

    /// For nested stacks, returns the stack ID of the top-level stack to which the nested stack ultimately belongs.
    pub fn root_id(self) -> Value<String> {
        self.attribute("RootId")
    }

    /// Returns the unique identifier of the stack.
    pub fn stack_id(self) -> Value<String> {
        self.attribute("StackId")
    }

    /// Returns a success or failure message associated with the stack status.
    pub fn stack_status(self) -> Value<String> {
        self.attribute("StackStatus")
    }
}

/// What [`Stack`] is made of.
pub mod stack {
    use super::*;

    /// `Tag` of `AWS::CloudFormation::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CloudFormation::StackSet`.
///
/// The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. With StackSets, you can
/// provision stacks across AWS accounts and Regions from a single CloudFormation template.
#[derive(Clone, Debug, Default)]
pub struct StackSet {
    /// The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet.
    ///
    /// 20 to 2048 characters.
    pub administration_role_arn: Option<Value<String>>,
    /// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target
    /// organization or organizational unit (OU).
    pub auto_deployment: Option<Value<stack_set::AutoDeployment>>,
    /// Specifies whether you are acting as an account administrator in the organization's management account or as a
    /// delegated administrator in a member account.
    ///
    /// One of `SELF`, `DELEGATED_ADMIN`.
    pub call_as: Option<Value<String>>,
    /// The capabilities that are allowed in the StackSet. Some StackSet templates might include resources that can
    /// affect permissions in your AWS account —for example, by creating new IAM users.
    pub capabilities: Option<Value<Vec<String>>>,
    /// A description of the StackSet.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name of the IAM execution role to use to create the StackSet. If you don't specify an execution role,
    /// CloudFormation uses the `AWSCloudFormationStackSetExecutionRole` role for the StackSet operation.
    ///
    /// 1 to 64 characters.
    pub execution_role_name: Option<Value<String>>,
    /// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
    pub managed_execution: Option<Value<stack_set::ManagedExecution>>,
    /// The user-specified preferences for how CloudFormation performs a StackSet operation.
    pub operation_preferences: Option<Value<stack_set::OperationPreferences>>,
    /// The input parameters for the StackSet template.
    pub parameters: Option<Value<Vec<stack_set::Parameter>>>,
    /// Describes how the IAM roles required for StackSet operations are created.
    ///
    /// Required. One of `SERVICE_MANAGED`, `SELF_MANAGED`. A change replaces the resource.
    pub permission_model: Option<Value<String>>,
    /// A group of stack instances with parameters in some specific accounts and Regions.
    pub stack_instances_group: Option<Value<Vec<stack_set::StackInstances>>>,
    /// The name to associate with the StackSet. The name must be unique in the Region where you create your StackSet.
    ///
    /// Required. At most 128 characters. A change replaces the resource.
    pub stack_set_name: Option<Value<String>>,
    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to supported resources
    /// in the stack.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<stack_set::Tag>>>,
    /// The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200
    /// bytes.
    ///
    /// 1 to 51200 characters.
    pub template_body: Option<Value<String>>,
    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's
    /// located in an Amazon S3 bucket or a Systems Manager document.
    ///
    /// 1 to 5120 characters.
    pub template_url: Option<Value<String>>,
}

impl Lower for StackSet {
    fn fields(self, to: &mut Fields) {
        to.set("AdministrationRoleARN", self.administration_role_arn);
        to.set("AutoDeployment", self.auto_deployment);
        to.set("CallAs", self.call_as);
        to.set("Capabilities", self.capabilities);
        to.set("Description", self.description);
        to.set("ExecutionRoleName", self.execution_role_name);
        to.set("ManagedExecution", self.managed_execution);
        to.set("OperationPreferences", self.operation_preferences);
        to.set("Parameters", self.parameters);
        to.set("PermissionModel", self.permission_model);
        to.set("StackInstancesGroup", self.stack_instances_group);
        to.set("StackSetName", self.stack_set_name);
        to.set("Tags", self.tags);
        to.set("TemplateBody", self.template_body);
        to.set("TemplateURL", self.template_url);
    }
}

impl Level1 for StackSet {
    const TYPE: &'static str = "AWS::CloudFormation::StackSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StackSet> {
    /// `Ref`: its `StackSetId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the unique identifier of the resource.
    pub fn stack_set_id(self) -> Value<String> {
        self.attribute("StackSetId")
    }
}

/// What [`StackSet`] is made of.
pub mod stack_set {
    use super::*;

    /// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target
    /// organization or organizational unit (OU).
    #[derive(Clone, Debug, Default)]
    pub struct AutoDeployment {
        /// A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When auto-deployment is
        /// triggered, operations will be sequenced to ensure all dependencies complete successfully before this StackSet's
        /// operation begins.
        pub depends_on: Option<Value<Vec<String>>>,
        /// If set to `true`, StackSets automatically deploys additional stack instances to AWS Organizations accounts that
        /// are added to a target organization or organizational unit (OU) in the specified Regions.
        pub enabled: Option<Value<bool>>,
        /// If set to `true`, stack resources are retained when an account is removed from a target organization or OU.
        pub retain_stacks_on_account_removal: Option<Value<bool>>,
    }

    impl Lower for AutoDeployment {
        fn fields(self, to: &mut Fields) {
            to.set("DependsOn", self.depends_on);
            to.set("Enabled", self.enabled);
            to.set("RetainStacksOnAccountRemoval", self.retain_stacks_on_account_removal);
        }
    }

    /// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedExecution {
        /// When `true`, CloudFormation performs non-conflicting operations concurrently and queues conflicting operations.
        pub active: Option<Value<bool>>,
    }

    impl Lower for ManagedExecution {
        fn fields(self, to: &mut Fields) {
            to.set("Active", self.active);
        }
    }

    /// The user-specified preferences for how CloudFormation performs a StackSet operation. For more information on
    /// maximum concurrent accounts and failure tolerance, see StackSet operation options in the \*CloudFormation User
    /// Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct OperationPreferences {
        /// Specifies how the concurrency level behaves during the operation execution.
        ///
        /// One of `STRICT_FAILURE_TOLERANCE`, `SOFT_FAILURE_TOLERANCE`.
        pub concurrency_mode: Option<Value<String>>,
        /// The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that
        /// Region.
        ///
        /// At least 0.
        pub failure_tolerance_count: Option<Value<i64>>,
        /// The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation
        /// in that Region.
        ///
        /// 0 to 100.
        pub failure_tolerance_percentage: Option<Value<i64>>,
        /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of
        /// `FailureToleranceCount`.
        ///
        /// At least 1.
        pub max_concurrent_count: Option<Value<i64>>,
        /// The maximum percentage of accounts in which to perform this operation at one time.
        ///
        /// 0 to 100.
        pub max_concurrent_percentage: Option<Value<i64>>,
        /// The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time.
        ///
        /// One of `SEQUENTIAL`, `PARALLEL`.
        pub region_concurrency_type: Option<Value<String>>,
        /// The order of the Regions where you want to perform the stack operation.
        pub region_order: Option<Value<Vec<String>>>,
    }

    impl Lower for OperationPreferences {
        fn fields(self, to: &mut Fields) {
            to.set("ConcurrencyMode", self.concurrency_mode);
            to.set("FailureToleranceCount", self.failure_tolerance_count);
            to.set("FailureTolerancePercentage", self.failure_tolerance_percentage);
            to.set("MaxConcurrentCount", self.max_concurrent_count);
            to.set("MaxConcurrentPercentage", self.max_concurrent_percentage);
            to.set("RegionConcurrencyType", self.region_concurrency_type);
            to.set("RegionOrder", self.region_order);
        }
    }

    /// The Parameter data type.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// The key associated with the parameter. If you don't specify a key and value for a particular parameter,
        /// CloudFormation uses the default value that's specified in your template.
        ///
        /// Required.
        pub parameter_key: Option<Value<String>>,
        /// The input value associated with the parameter.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterKey", self.parameter_key);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// Stack instances in some specific accounts and Regions.
    #[derive(Clone, Debug, Default)]
    pub struct StackInstances {
        /// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
        ///
        /// Required.
        pub deployment_targets: Option<Value<DeploymentTargets>>,
        /// A list of StackSet parameters whose values you want to override in the selected stack instances.
        pub parameter_overrides: Option<Value<Vec<Parameter>>>,
        /// The names of one or more Regions where you want to create stack instances using the specified AWS accounts.
        ///
        /// Required. At least 1 items.
        pub regions: Option<Value<Vec<String>>>,
    }

    impl Lower for StackInstances {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentTargets", self.deployment_targets);
            to.set("ParameterOverrides", self.parameter_overrides);
            to.set("Regions", self.regions);
        }
    }

    /// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentTargets {
        /// Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds`
        /// properties together.
        ///
        /// One of `NONE`, `UNION`, `INTERSECTION`, `DIFFERENCE`.
        pub account_filter_type: Option<Value<String>>,
        /// The account IDs of the AWS accounts. If you have many account numbers, you can provide those accounts using the
        /// `AccountsUrl` property instead.
        ///
        /// At least 1 items.
        pub accounts: Option<Value<Vec<String>>>,
        /// The Amazon S3 URL path to a file that contains a list of AWS account IDs. The file format must be either `.csv`
        /// or `.txt`, and the data can be comma-separated or new-line-separated.
        ///
        /// 1 to 5120 characters.
        pub accounts_url: Option<Value<String>>,
        /// The organization root ID or organizational unit (OU) IDs.
        ///
        /// At least 1 items.
        pub organizational_unit_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for DeploymentTargets {
        fn fields(self, to: &mut Fields) {
            to.set("AccountFilterType", self.account_filter_type);
            to.set("Accounts", self.accounts);
            to.set("AccountsUrl", self.accounts_url);
            to.set("OrganizationalUnitIds", self.organizational_unit_ids);
        }
    }

    /// Tag type enables you to specify a key-value pair that can be used to store information about an AWS
    /// CloudFormation StackSet.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// A string used to identify this tag. You can specify a maximum of 127 characters for a tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// A string containing the value for this tag. You can specify a maximum of 256 characters for a tag value.
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

/// `AWS::CloudFormation::TypeActivation`.
///
/// The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available
/// for use in stack templates.
#[derive(Clone, Debug, Default)]
pub struct TypeActivation {
    /// Whether to automatically update the extension in this account and Region when a new \*minor\* version is
    /// published by the extension publisher.
    pub auto_update: Option<Value<bool>>,
    /// The name of the IAM execution role to use to activate the extension.
    pub execution_role_arn: Option<Value<String>>,
    /// Specifies logging configuration information for an extension.
    ///
    /// A change replaces the resource.
    pub logging_config: Option<Value<type_activation::LoggingConfig>>,
    /// The major version of this extension you want to activate, if multiple major versions are available. The default
    /// is the latest major version.
    ///
    /// 1 to 100000 characters.
    pub major_version: Option<Value<String>>,
    /// The Amazon Resource Number (ARN) of the public extension.
    ///
    /// At most 1024 characters.
    pub public_type_arn: Option<Value<String>>,
    /// The ID of the extension publisher.
    ///
    /// 1 to 40 characters.
    pub publisher_id: Option<Value<String>>,
    /// The extension type.
    ///
    /// One of `RESOURCE`, `MODULE`, `HOOK`.
    pub type_: Option<Value<String>>,
    /// The name of the extension.
    pub type_name: Option<Value<String>>,
    /// An alias to assign to the public extension in this account and Region. If you specify an alias for the
    /// extension, CloudFormation treats the alias as the extension type name within this account and Region.
    ///
    /// 10 to 204 characters.
    pub type_name_alias: Option<Value<String>>,
    /// Manually updates a previously-activated type to a new major or minor version, if available. You can also use
    /// this parameter to update the value of `AutoUpdate`.
    ///
    /// One of `MAJOR`, `MINOR`.
    pub version_bump: Option<Value<String>>,
}

impl Lower for TypeActivation {
    fn fields(self, to: &mut Fields) {
        to.set("AutoUpdate", self.auto_update);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("LoggingConfig", self.logging_config);
        to.set("MajorVersion", self.major_version);
        to.set("PublicTypeArn", self.public_type_arn);
        to.set("PublisherId", self.publisher_id);
        to.set("Type", self.type_);
        to.set("TypeName", self.type_name);
        to.set("TypeNameAlias", self.type_name_alias);
        to.set("VersionBump", self.version_bump);
    }
}

impl Level1 for TypeActivation {
    const TYPE: &'static str = "AWS::CloudFormation::TypeActivation";
}

impl Handle<TypeActivation> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the activated extension in this account and Region.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`TypeActivation`] is made of.
pub mod type_activation {
    use super::*;

    /// Contains logging configuration information for an extension.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfig {
        /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the
        /// extension's handlers.
        ///
        /// 1 to 512 characters. A change replaces the resource.
        pub log_group_name: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to
        /// CloudWatch Logs.
        ///
        /// 1 to 256 characters. A change replaces the resource.
        pub log_role_arn: Option<Value<String>>,
    }

    impl Lower for LoggingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("LogRoleArn", self.log_role_arn);
        }
    }
}

/// `AWS::CloudFormation::WaitCondition`.
///
/// The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with
/// configuration actions that are external to the stack creation or to track the status of a configuration process.
#[derive(Clone, Debug, Default)]
pub struct WaitCondition {
    /// The number of success signals that CloudFormation must receive before it continues the stack creation process.
    pub count: Option<Value<i64>>,
    /// A reference to the wait condition handle used to signal this wait condition. Use the `Ref` intrinsic function to
    /// specify an AWS::CloudFormation::WaitConditionHandle resource.
    pub handle: Option<Value<String>>,
    /// The length of time (in seconds) to wait for the number of signals that the `Count` property specifies.
    ///
    /// 0 to 43200.
    pub timeout: Option<Value<String>>,
}

impl Lower for WaitCondition {
    fn fields(self, to: &mut Fields) {
        to.set("Count", self.count);
        to.set("Handle", self.handle);
        to.set("Timeout", self.timeout);
    }
}

impl Level1 for WaitCondition {
    const TYPE: &'static str = "AWS::CloudFormation::WaitCondition";
}

impl Handle<WaitCondition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Data`.
    pub fn data(self) -> Value<Json> {
        self.attribute("Data")
    }

    /// Returns a unique identifier for the resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::CloudFormation::WaitConditionHandle`.
///
/// The `AWS::CloudFormation::WaitConditionHandle` type has no properties. When you reference the
/// `WaitConditionHandle` resource by using the `Ref` function, CloudFormation returns a presigned URL.
#[derive(Clone, Debug, Default)]
pub struct WaitConditionHandle {}

impl Lower for WaitConditionHandle {
    fn fields(self, _: &mut Fields) {}
}

impl Level1 for WaitConditionHandle {
    const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle";
}

impl Handle<WaitConditionHandle> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns a unique identifier for the resource.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
