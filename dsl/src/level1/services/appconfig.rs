//! `AWS::AppConfig`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppConfig::Application`.
///
/// The `AWS::AppConfig::Application` resource creates an application. In AWS AppConfig, an application is simply an
/// organizational construct like a folder.
///
/// Its ARN: `arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// A description of the application.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// A name for the application.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources.
    pub tags: Option<Value<Vec<application::ApplicationTags>>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::AppConfig::Application";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Application> {
    /// `Ref`: its `ApplicationId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The application ID.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// Metadata to assign to the application. Tags help organize and categorize your AWS AppConfig resources.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationTags {
        /// The key-value string map. The valid character set is `[a-zA-Z+-=._:/]`. The tag key can be up to 128 characters
        /// and must not start with `aws:`.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value can be up to 256 characters.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ApplicationTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppConfig::ConfigurationProfile`.
///
/// The `AWS::AppConfig::ConfigurationProfile` resource creates a configuration profile that enables AWS AppConfig
/// to access the configuration source.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationProfile {
    /// The application ID.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// A parameter to configure deletion protection.
    ///
    /// One of `ACCOUNT_DEFAULT`, `APPLY`, `BYPASS`.
    pub deletion_protection_check: Option<Value<String>>,
    /// A description of the configuration profile.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was
    /// created or updated.
    ///
    /// 1 to 2048 characters.
    pub kms_key_identifier: Option<Value<String>>,
    /// A URI to locate the configuration. You can specify the following.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub location_uri: Option<Value<String>>,
    /// A name for the configuration profile.
    ///
    /// Required. 1 to 128 characters.
    pub name: Option<Value<String>>,
    /// The ARN of an IAM role with permission to access the configuration at the specified `LocationUri`.
    ///
    /// 20 to 2048 characters.
    pub retrieval_role_arn: Option<Value<String>>,
    /// Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig resources.
    pub tags: Option<Value<Vec<configuration_profile::ConfigurationProfileTags>>>,
    /// The type of configurations contained in the profile. AWS AppConfig supports `feature flags` and `freeform`
    /// configurations.
    ///
    /// A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// A list of methods for validating the configuration.
    ///
    /// 0 to 2 items.
    pub validators: Option<Value<Vec<configuration_profile::Validators>>>,
}

impl Lower for ConfigurationProfile {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("DeletionProtectionCheck", self.deletion_protection_check);
        to.set("Description", self.description);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("LocationUri", self.location_uri);
        to.set("Name", self.name);
        to.set("RetrievalRoleArn", self.retrieval_role_arn);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("Validators", self.validators);
    }
}

impl Level1 for ConfigurationProfile {
    const TYPE: &'static str = "AWS::AppConfig::ConfigurationProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationProfile> {
    /// `Ref`: its `ConfigurationProfileId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The configuration profile ID.
    pub fn configuration_profile_id(self) -> Value<String> {
        self.attribute("ConfigurationProfileId")
    }

    /// The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the
    /// AWS AppConfig hosted configuration store.
    pub fn kms_key_arn(self) -> Value<Arn> {
        self.attribute("KmsKeyArn")
    }
}

/// What [`ConfigurationProfile`] is made of.
pub mod configuration_profile {
    use super::*;

    /// Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig resources.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationProfileTags {
        /// The key-value string map. The valid character set is `[a-zA-Z+-=._:/]`. The tag key can be up to 128 characters
        /// and must not start with `aws:`.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value can be up to 256 characters.
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for ConfigurationProfileTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// A validator provides a syntactic or semantic check to ensure the configuration that you want to deploy functions
    /// as intended.
    #[derive(Clone, Debug, Default)]
    pub struct Validators {
        /// Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function.
        ///
        /// 0 to 32768 characters.
        pub content: Option<Value<String>>,
        /// AWS AppConfig supports validators of type `JSON_SCHEMA` and `LAMBDA`.
        ///
        /// One of `JSON_SCHEMA`, `LAMBDA`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Validators {
        fn fields(self, to: &mut Fields) {
            to.set("Content", self.content);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::AppConfig::Deployment`.
///
/// The `AWS::AppConfig::Deployment` resource starts a deployment. Starting a deployment in AWS AppConfig calls the
/// `StartDeployment` API action.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The application ID.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The configuration profile ID.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub configuration_profile_id: Option<Value<String>>,
    /// The configuration version to deploy. If deploying an AWS AppConfig hosted configuration version, you can specify
    /// either the version number or version label.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub configuration_version: Option<Value<String>>,
    /// The deployment strategy ID.
    ///
    /// Required. A change replaces the resource.
    pub deployment_strategy_id: Option<Value<String>>,
    /// A description of the deployment.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// A map of dynamic extension parameter names to values to pass to associated extensions with
    /// `PRE_START_DEPLOYMENT` actions.
    ///
    /// A change replaces the resource.
    pub dynamic_extension_parameters: Option<Value<Vec<deployment::DynamicExtensionParameters>>>,
    /// The environment ID.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub environment_id: Option<Value<String>>,
    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was
    /// created or updated.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_identifier: Option<Value<String>>,
    /// Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<deployment::Tag>>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ConfigurationProfileId", self.configuration_profile_id);
        to.set("ConfigurationVersion", self.configuration_version);
        to.set("DeploymentStrategyId", self.deployment_strategy_id);
        to.set("Description", self.description);
        to.set("DynamicExtensionParameters", self.dynamic_extension_parameters);
        to.set("EnvironmentId", self.environment_id);
        to.set("KmsKeyIdentifier", self.kms_key_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::AppConfig::Deployment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Deployment> {
    /// `Ref`: `ApplicationId`, `EnvironmentId`, `DeploymentNumber`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The sequence number of the deployment.
    pub fn deployment_number(self) -> Value<String> {
        self.attribute("DeploymentNumber")
    }

    /// The state of the deployment.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// A map of dynamic extension parameter names to values to pass to associated extensions with
    /// `PRE_START_DEPLOYMENT` actions.
    #[derive(Clone, Debug, Default)]
    pub struct DynamicExtensionParameters {
        /// The ARN or ID of the extension for which you are inserting a dynamic parameter.
        pub extension_reference: Option<Value<String>>,
        /// The parameter name.
        pub parameter_name: Option<Value<String>>,
        /// The parameter value.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for DynamicExtensionParameters {
        fn fields(self, to: &mut Fields) {
            to.set("ExtensionReference", self.extension_reference);
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key-value string map. The valid character set is \[a-zA-Z1-9+-=.\_:/\]. The tag key can be up to 128
        /// characters and must not start with aws:.
        pub key: Option<Value<String>>,
        /// The tag value can be up to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppConfig::DeploymentStrategy`.
///
/// The `AWS::AppConfig::DeploymentStrategy` resource creates an AWS AppConfig deployment strategy. A deployment
/// strategy defines important criteria for rolling out your configuration to the designated targets.
///
/// Its ARN: `arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}`.
#[derive(Clone, Debug, Default)]
pub struct DeploymentStrategy {
    /// Total amount of time for a deployment to last.
    ///
    /// Required. 0 to 1440.
    pub deployment_duration_in_minutes: Option<Value<f64>>,
    /// A description of the deployment strategy.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has
    /// been deployed to 100% of its targets, before considering the deployment to be complete.
    ///
    /// 0 to 1440.
    pub final_bake_time_in_minutes: Option<Value<f64>>,
    /// The percentage of targets to receive a deployed configuration during each interval.
    ///
    /// Required. 1.0 to 100.0.
    pub growth_factor: Option<Value<f64>>,
    /// The algorithm used to define how percentage grows over time. AWS AppConfig supports the following growth types.
    ///
    /// One of `EXPONENTIAL`, `LINEAR`.
    pub growth_type: Option<Value<String>>,
    /// A name for the deployment strategy.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Save the deployment strategy to a Systems Manager (SSM) document.
    ///
    /// Required. One of `NONE`, `SSM_DOCUMENT`. A change replaces the resource.
    pub replicate_to: Option<Value<String>>,
    /// Assigns metadata to an AWS AppConfig resource. Tags help organize and categorize your AWS AppConfig resources.
    pub tags: Option<Value<Vec<deployment_strategy::Tag>>>,
}

impl Lower for DeploymentStrategy {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentDurationInMinutes", self.deployment_duration_in_minutes);
        to.set("Description", self.description);
        to.set("FinalBakeTimeInMinutes", self.final_bake_time_in_minutes);
        to.set("GrowthFactor", self.growth_factor);
        to.set("GrowthType", self.growth_type);
        to.set("Name", self.name);
        to.set("ReplicateTo", self.replicate_to);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DeploymentStrategy {
    const TYPE: &'static str = "AWS::AppConfig::DeploymentStrategy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DeploymentStrategy> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The deployment strategy ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`DeploymentStrategy`] is made of.
pub mod deployment_strategy {
    use super::*;

    /// Metadata to assign to the deployment strategy. Tags help organize and categorize your AWS AppConfig resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppConfig::Environment`.
///
/// The `AWS::AppConfig::Environment` resource creates an environment, which is a logical deployment group of AWS
/// AppConfig targets, such as applications in a `Beta` or `Production` environment.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The application ID.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// A parameter to configure deletion protection. Deletion protection prevents a user from deleting an environment
    /// if your application called either GetLatestConfiguration or GetConfiguration in the environment during the
    /// specified interval.
    ///
    /// One of `ACCOUNT_DEFAULT`, `APPLY`, `BYPASS`.
    pub deletion_protection_check: Option<Value<String>>,
    /// A description of the environment.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// Amazon CloudWatch alarms to monitor during the deployment process.
    ///
    /// 0 to 5 items.
    pub monitors: Option<Value<Vec<environment::Monitor>>>,
    /// A name for the environment.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources.
    pub tags: Option<Value<Vec<environment::Tag>>>,
}

impl Lower for Environment {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("DeletionProtectionCheck", self.deletion_protection_check);
        to.set("Description", self.description);
        to.set("Monitors", self.monitors);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Environment {
    const TYPE: &'static str = "AWS::AppConfig::Environment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Environment> {
    /// `Ref`: its `EnvironmentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The environment ID.
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }
}

/// What [`Environment`] is made of.
pub mod environment {
    use super::*;

    /// Amazon CloudWatch alarms to monitor during the deployment process.
    #[derive(Clone, Debug, Default)]
    pub struct Monitor {
        /// Amazon Resource Name (ARN) of the Amazon CloudWatch alarm.
        ///
        /// Required. 1 to 2048 characters.
        pub alarm_arn: Option<Value<String>>,
        /// ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor `AlarmArn`.
        ///
        /// 20 to 2048 characters.
        pub alarm_role_arn: Option<Value<String>>,
    }

    impl Lower for Monitor {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmArn", self.alarm_arn);
            to.set("AlarmRoleArn", self.alarm_role_arn);
        }
    }

    /// Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key-value string map. The valid character set is \[a-zA-Z1-9+-=.\_:/\]. The tag key can be up to 128
        /// characters and must not start with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value can be up to 256 characters.
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

/// `AWS::AppConfig::ExperimentDefinition`.
///
/// Resource Type definition for AWS::AppConfig::ExperimentDefinition.
#[derive(Clone, Debug, Default)]
pub struct ExperimentDefinition {
    /// The application ID, name, or ARN.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub application_identifier: Option<Value<String>>,
    /// Human-readable description of the audience.
    ///
    /// 0 to 1024 characters.
    pub audience_description: Option<Value<String>>,
    /// Rule expression defining the experiment audience.
    ///
    /// Required. 1 to 16384 characters.
    pub audience_rule: Option<Value<String>>,
    /// The configuration profile ID, name, or ARN.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub configuration_profile_identifier: Option<Value<String>>,
    /// A treatment variant with weight and flag value. The Key is auto-generated by the service.
    ///
    /// Required.
    pub control: Option<Value<experiment_definition::Treatment>>,
    /// The environment ID, name, or ARN.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub environment_identifier: Option<Value<String>>,
    /// The key of the existing flag in the configuration profile to experiment on.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub flag_key: Option<Value<String>>,
    /// The hypothesis of the experiment.
    ///
    /// 0 to 1024 characters.
    pub hypothesis: Option<Value<String>>,
    /// Criteria for launching the experiment.
    ///
    /// 0 to 1024 characters.
    pub launch_criteria: Option<Value<String>>,
    /// A name for the experiment definition.
    ///
    /// Required. 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags to associate with the experiment definition.
    pub tags: Option<Value<Vec<experiment_definition::Tag>>>,
    /// Treatment variants (1-5).
    ///
    /// Required. 1 to 5 items.
    pub treatments: Option<Value<Vec<experiment_definition::Treatment>>>,
}

impl Lower for ExperimentDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationIdentifier", self.application_identifier);
        to.set("AudienceDescription", self.audience_description);
        to.set("AudienceRule", self.audience_rule);
        to.set("ConfigurationProfileIdentifier", self.configuration_profile_identifier);
        to.set("Control", self.control);
        to.set("EnvironmentIdentifier", self.environment_identifier);
        to.set("FlagKey", self.flag_key);
        to.set("Hypothesis", self.hypothesis);
        to.set("LaunchCriteria", self.launch_criteria);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Treatments", self.treatments);
    }
}

impl Level1 for ExperimentDefinition {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExperimentDefinition> {
    /// `Ref`: `ApplicationId`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resolved application ID (read-only, assigned by service).
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The treatment key (read-only, auto-generated by service).
    pub fn control_key(self) -> Value<String> {
        self.attribute("Control.Key")
    }

    /// ISO-8601 creation timestamp.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The experiment definition ID.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Current status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// ISO-8601 last update timestamp.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ExperimentDefinition`] is made of.
pub mod experiment_definition {
    use super::*;

    /// A treatment variant with weight and flag value. The Key is auto-generated by the service.
    #[derive(Clone, Debug, Default)]
    pub struct Treatment {
        /// Map of attribute name to attribute value.
        pub attribute_values: Option<Value<BTreeMap<String, AttributeValue>>>,
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        /// Whether the flag is enabled for this variant.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The treatment key (read-only, auto-generated by service).
        pub key: Option<Value<String>>,
        /// Traffic weight percentage.
        ///
        /// Required. At least 0.0.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for Treatment {
        fn fields(self, to: &mut Fields) {
            to.set("AttributeValues", self.attribute_values);
            to.set("Description", self.description);
            to.set("Enabled", self.enabled);
            to.set("Key", self.key);
            to.set("Weight", self.weight);
        }
    }

    /// A typed attribute value for a treatment flag.
    #[derive(Clone, Debug, Default)]
    pub struct AttributeValue {
        /// A boolean value.
        pub boolean_value: Option<Value<bool>>,
        /// An array of numeric values.
        pub number_array: Option<Value<Vec<f64>>>,
        /// A numeric value.
        pub number_value: Option<Value<f64>>,
        /// An array of string values.
        pub string_array: Option<Value<Vec<String>>>,
        /// A string value.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for AttributeValue {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("NumberArray", self.number_array);
            to.set("NumberValue", self.number_value);
            to.set("StringArray", self.string_array);
            to.set("StringValue", self.string_value);
        }
    }

    /// `Tag` of `AWS::AppConfig::ExperimentDefinition`.
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

/// `AWS::AppConfig::ExperimentRun`.
///
/// Resource Type definition for AWS::AppConfig::ExperimentRun.
#[derive(Clone, Debug, Default)]
pub struct ExperimentRun {
    /// The application name or ID used to create the experiment run.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub application_identifier: Option<Value<String>>,
    /// Description of the experiment run.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The experiment definition name or ID used to create the experiment run.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub experiment_definition_identifier: Option<Value<String>>,
    /// Percentage of traffic exposed to the experiment (0-100).
    ///
    /// Required. 0 to 100.
    pub exposure_percentage: Option<Value<f64>>,
    /// Tags to associate with the experiment run.
    pub tags: Option<Value<Vec<experiment_run::Tag>>>,
    /// Treatment overrides for specific entities.
    pub treatment_overrides: Option<Value<experiment_run::TreatmentOverrides>>,
}

impl Lower for ExperimentRun {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationIdentifier", self.application_identifier);
        to.set("Description", self.description);
        to.set("ExperimentDefinitionIdentifier", self.experiment_definition_identifier);
        to.set("ExposurePercentage", self.exposure_percentage);
        to.set("Tags", self.tags);
        to.set("TreatmentOverrides", self.treatment_overrides);
    }
}

impl Level1 for ExperimentRun {
    const TYPE: &'static str = "AWS::AppConfig::ExperimentRun";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExperimentRun> {
    /// `Ref`: `ApplicationId`, `ExperimentDefinitionId`, `Run`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The resolved application ID.
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The resolved experiment definition ID.
    pub fn experiment_definition_id(self) -> Value<String> {
        self.attribute("ExperimentDefinitionId")
    }

    /// The run number (auto-assigned by the service).
    pub fn run(self) -> Value<String> {
        self.attribute("Run")
    }

    /// ISO-8601 timestamp when the run started.
    pub fn started_at(self) -> Value<String> {
        self.attribute("StartedAt")
    }

    /// Current status of the run.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// ISO-8601 timestamp when the run was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ExperimentRun`] is made of.
pub mod experiment_run {
    use super::*;

    /// `Tag` of `AWS::AppConfig::ExperimentRun`.
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

    /// Treatment overrides for specific entities.
    #[derive(Clone, Debug, Default)]
    pub struct TreatmentOverrides {
        /// Map of entity ID to treatment key (t1, t2,..., or c for control).
        pub inline: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for TreatmentOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("Inline", self.inline);
        }
    }
}

/// `AWS::AppConfig::Extension`.
///
/// Creates an AWS AppConfig extension. An extension augments your ability to inject logic or behavior at different
/// points during the AWS AppConfig workflow of creating or deploying a configuration.
#[derive(Clone, Debug, Default)]
pub struct Extension {
    /// The actions defined in the extension.
    ///
    /// Required.
    pub actions: Option<Value<BTreeMap<String, Vec<extension::Action>>>>,
    /// Information about the extension.
    ///
    /// 0 to 1024 characters.
    pub description: Option<Value<String>>,
    /// You can omit this field when you create an extension. When you create a new version, specify the most recent
    /// current version number.
    pub latest_version_number: Option<Value<i64>>,
    /// A name for the extension. Each extension name in your account must be unique. Extension versions use the same
    /// name.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The parameters accepted by the extension. You specify parameter values when you associate the extension to an
    /// AWS AppConfig resource by using the `CreateExtensionAssociation` API action.
    pub parameters: Option<Value<BTreeMap<String, extension::Parameter>>>,
    /// Adds one or more tags for the specified extension. Tags are metadata that help you categorize resources in
    /// different ways, for example, by purpose, owner, or environment.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<extension::Tag>>>,
}

impl Lower for Extension {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Description", self.description);
        to.set("LatestVersionNumber", self.latest_version_number);
        to.set("Name", self.name);
        to.set("Parameters", self.parameters);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Extension {
    const TYPE: &'static str = "AWS::AppConfig::Extension";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Extension> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The system-generated Amazon Resource Name (ARN) for the extension.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The system-generated ID of the extension.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The extension version number.
    pub fn version_number(self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// What [`Extension`] is made of.
pub mod extension {
    use super::*;

    /// The actions defined in the extension.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Information about actions defined in the extension.
        ///
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        /// The extension name.
        ///
        /// Required. 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// An Amazon Resource Name (ARN) for an AWS Identity and Access Management assume role.
        ///
        /// 20 to 2048 characters.
        pub role_arn: Option<Value<String>>,
        /// The extension URI associated to the action point in the extension definition.
        ///
        /// Required. 1 to 2048 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("RoleArn", self.role_arn);
            to.set("Uri", self.uri);
        }
    }

    /// A value such as an Amazon Resource Name (ARN) or an Amazon Simple Notification Service topic entered in an
    /// extension when invoked.
    #[derive(Clone, Debug, Default)]
    pub struct Parameter {
        /// Information about the parameter.
        ///
        /// 0 to 1024 characters.
        pub description: Option<Value<String>>,
        /// Indicates whether this parameter's value can be supplied at the extension's action point instead of during
        /// extension association.
        pub dynamic: Option<Value<bool>>,
        /// A parameter value must be specified in the extension association.
        ///
        /// Required.
        pub required: Option<Value<bool>>,
    }

    impl Lower for Parameter {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Dynamic", self.dynamic);
            to.set("Required", self.required);
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

/// `AWS::AppConfig::ExtensionAssociation`.
///
/// When you create an extension or configure an AWS authored extension, you associate the extension with an AWS
/// AppConfig application, environment, or configuration profile.
///
/// Its ARN: `arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}`.
#[derive(Clone, Debug, Default)]
pub struct ExtensionAssociation {
    /// The name, the ID, or the Amazon Resource Name (ARN) of the extension.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub extension_identifier: Option<Value<String>>,
    /// The version number of the extension. If not specified, AWS AppConfig uses the maximum version of the extension.
    ///
    /// A change replaces the resource.
    pub extension_version_number: Option<Value<i64>>,
    /// The parameter names and values defined in the extensions. Extension parameters marked `Required` must be entered
    /// for this field.
    pub parameters: Option<Value<BTreeMap<String, String>>>,
    /// The ARN of an application, configuration profile, or environment.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub resource_identifier: Option<Value<String>>,
    /// Adds one or more tags for the specified extension association. Tags are metadata that help you categorize
    /// resources in different ways, for example, by purpose, owner, or environment.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<extension_association::Tag>>>,
}

impl Lower for ExtensionAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ExtensionIdentifier", self.extension_identifier);
        to.set("ExtensionVersionNumber", self.extension_version_number);
        to.set("Parameters", self.parameters);
        to.set("ResourceIdentifier", self.resource_identifier);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ExtensionAssociation {
    const TYPE: &'static str = "AWS::AppConfig::ExtensionAssociation";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExtensionAssociation> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the extension defined in the association.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ARN of the extension defined in the association.
    pub fn extension_arn(self) -> Value<Arn> {
        self.attribute("ExtensionArn")
    }

    /// The system-generated ID for the association.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARNs of applications, configuration profiles, or environments defined in the association.
    pub fn resource_arn(self) -> Value<Arn> {
        self.attribute("ResourceArn")
    }
}

/// What [`ExtensionAssociation`] is made of.
pub mod extension_association {
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

/// `AWS::AppConfig::HostedConfigurationVersion`.
///
/// Create a new configuration in the AWS AppConfig hosted configuration store. Configurations must be 1 MB or
/// smaller.
#[derive(Clone, Debug, Default)]
pub struct HostedConfigurationVersion {
    /// The application ID.
    ///
    /// Required. A change replaces the resource.
    pub application_id: Option<Value<String>>,
    /// The configuration profile ID.
    ///
    /// Required. A change replaces the resource.
    pub configuration_profile_id: Option<Value<String>>,
    /// The configuration data, as bytes.
    ///
    /// Required. A change replaces the resource.
    pub content: Option<Value<String>>,
    /// A standard MIME type describing the format of the configuration content. For more information, see Content-Type.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub content_type: Option<Value<String>>,
    /// A description of the configuration.
    ///
    /// 0 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// An optional locking token used to prevent race conditions from overwriting configuration updates when creating a
    /// new version.
    ///
    /// A change replaces the resource.
    pub latest_version_number: Option<Value<i64>>,
    /// A user-defined label for an AWS AppConfig hosted configuration version.
    ///
    /// 0 to 64 characters. A change replaces the resource.
    pub version_label: Option<Value<String>>,
}

impl Lower for HostedConfigurationVersion {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationId", self.application_id);
        to.set("ConfigurationProfileId", self.configuration_profile_id);
        to.set("Content", self.content);
        to.set("ContentType", self.content_type);
        to.set("Description", self.description);
        to.set("LatestVersionNumber", self.latest_version_number);
        to.set("VersionLabel", self.version_label);
    }
}

impl Level1 for HostedConfigurationVersion {
    const TYPE: &'static str = "AWS::AppConfig::HostedConfigurationVersion";
}

impl Handle<HostedConfigurationVersion> {
    /// `Ref`: its `VersionNumber`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The configuration version.
    pub fn version_number(self) -> Value<String> {
        self.attribute("VersionNumber")
    }
}
