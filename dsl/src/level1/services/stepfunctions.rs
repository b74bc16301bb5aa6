//! `AWS::StepFunctions`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::StepFunctions::Activity`.
///
/// An activity is a task that you write in any programming language and host on any machine that has access to AWS
/// Step Functions.
///
/// Its ARN: `arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}`.
#[derive(Clone, Debug, Default)]
pub struct Activity {
    /// Encryption configuration for the activity.
    ///
    /// A change replaces the resource.
    pub encryption_configuration: Option<Value<activity::EncryptionConfiguration>>,
    /// The name of the activity.
    ///
    /// Required. 1 to 80 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The list of tags to add to a resource.
    pub tags: Option<Value<Vec<activity::TagsEntry>>>,
}

impl Lower for Activity {
    fn fields(self, to: &mut Fields) {
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Activity {
    const TYPE: &'static str = "AWS::StepFunctions::Activity";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Activity> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the name of the activity. For example.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Activity`] is made of.
pub mod activity {
    use super::*;

    /// Settings to configure server-side encryption for an activity. By default, Step Functions provides transparent
    /// server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call
        /// `GenerateDataKey`.
        ///
        /// 60 to 900.
        pub kms_data_key_reuse_period_seconds: Option<Value<i64>>,
        /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key
        /// in a different AWS account, you must use the key ARN or alias ARN.
        ///
        /// 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// Encryption option for an activity.
        ///
        /// Required. One of `CUSTOMER_MANAGED_KMS_KEY`, `AWS_OWNED_KEY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsDataKeyReusePeriodSeconds", self.kms_data_key_reuse_period_seconds);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Type", self.type_);
        }
    }

    /// The `TagsEntry` property specifies \*tags\* to identify an activity.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// The `key` for a key-value pair in a tag entry.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The `value` for a key-value pair in a tag entry.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::StepFunctions::StateMachine`.
///
/// Provisions a state machine. A state machine consists of a collection of states that can do work ( `Task`
/// states), determine to which states to transition next ( `Choice` states), stop an execution with an error (
/// `Fail` states), and so on.
///
/// Its ARN: `arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}`.
#[derive(Clone, Debug, Default)]
pub struct StateMachine {
    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON or
    /// YAML, and the format of the object must match the format of your CloudFormation template file.
    ///
    /// 1 to 1048576 characters.
    pub definition: Option<Value<Json>>,
    /// The name of the S3 bucket where the state machine definition is stored. The state machine definition must be a
    /// JSON or YAML file.
    pub definition_s3_location: Option<Value<state_machine::S3Location>>,
    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON.
    ///
    /// 1 to 1048576 characters.
    pub definition_string: Option<Value<String>>,
    /// A map (string to string) that specifies the mappings for placeholder variables in the state machine definition.
    pub definition_substitutions: Option<Value<BTreeMap<String, Json>>>,
    /// Encryption configuration for the state machine.
    pub encryption_configuration: Option<Value<state_machine::EncryptionConfiguration>>,
    /// Defines what execution history events are logged and where they are logged.
    pub logging_configuration: Option<Value<state_machine::LoggingConfiguration>>,
    /// The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
    ///
    /// Required. 1 to 256 characters.
    pub role_arn: Option<Value<String>>,
    /// The name of the state machine.
    ///
    /// 1 to 80 characters. A change replaces the resource.
    pub state_machine_name: Option<Value<String>>,
    /// Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is `STANDARD`. You cannot
    /// update the `type` of a state machine once it has been created.
    ///
    /// One of `STANDARD`, `EXPRESS`. A change replaces the resource.
    pub state_machine_type: Option<Value<String>>,
    /// The list of tags to add to a resource.
    pub tags: Option<Value<Vec<state_machine::TagsEntry>>>,
    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled.
    pub tracing_configuration: Option<Value<state_machine::TracingConfiguration>>,
}

impl Lower for StateMachine {
    fn fields(self, to: &mut Fields) {
        to.set("Definition", self.definition);
        to.set("DefinitionS3Location", self.definition_s3_location);
        to.set("DefinitionString", self.definition_string);
        to.set("DefinitionSubstitutions", self.definition_substitutions);
        to.set("EncryptionConfiguration", self.encryption_configuration);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("StateMachineName", self.state_machine_name);
        to.set("StateMachineType", self.state_machine_type);
        to.set("Tags", self.tags);
        to.set("TracingConfiguration", self.tracing_configuration);
    }
}

impl Level1 for StateMachine {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachine";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<StateMachine> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the name of the state machine. For example.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s
    /// definition and configuration.
    pub fn state_machine_revision_id(self) -> Value<String> {
        self.attribute("StateMachineRevisionId")
    }
}

/// What [`StateMachine`] is made of.
pub mod state_machine {
    use super::*;

    /// Defines the S3 bucket location where a state machine definition is stored. The state machine definition must be
    /// a JSON or YAML file.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The name of the S3 bucket where the state machine definition JSON or YAML file is stored.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The name of the state machine definition file (Amazon S3 object name).
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// For versioning-enabled buckets, a specific version of the state machine definition.
        pub version: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Key", self.key);
            to.set("Version", self.version);
        }
    }

    /// Settings to configure server-side encryption for a state machine. By default, Step Functions provides
    /// transparent server-side encryption.
    #[derive(Clone, Debug, Default)]
    pub struct EncryptionConfiguration {
        /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call
        /// `GenerateDataKey`.
        ///
        /// 60 to 900.
        pub kms_data_key_reuse_period_seconds: Option<Value<i64>>,
        /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key
        /// in a different AWS account, you must use the key ARN or alias ARN.
        ///
        /// 1 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// Encryption option for a state machine.
        ///
        /// Required. One of `CUSTOMER_MANAGED_KMS_KEY`, `AWS_OWNED_KEY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for EncryptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsDataKeyReusePeriodSeconds", self.kms_data_key_reuse_period_seconds);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Type", self.type_);
        }
    }

    /// Defines what execution history events are logged and where they are logged.
    #[derive(Clone, Debug, Default)]
    pub struct LoggingConfiguration {
        /// An array of objects that describes where your execution history events will be logged. Limited to size 1.
        ///
        /// At least 1 items.
        pub destinations: Option<Value<Vec<LogDestination>>>,
        /// Determines whether execution data is included in your log. When set to `false`, data is excluded.
        pub include_execution_data: Option<Value<bool>>,
        /// Defines which category of execution history events are logged.
        ///
        /// One of `ALL`, `ERROR`, `FATAL`, `OFF`.
        pub level: Option<Value<String>>,
    }

    impl Lower for LoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destinations", self.destinations);
            to.set("IncludeExecutionData", self.include_execution_data);
            to.set("Level", self.level);
        }
    }

    /// Defines a destination for `LoggingConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct LogDestination {
        /// An object describing a CloudWatch log group. For more information, see AWS::Logs::LogGroup in the CloudFormation
        /// User Guide.
        pub cloud_watch_logs_log_group: Option<Value<CloudWatchLogsLogGroup>>,
    }

    impl Lower for LogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogsLogGroup", self.cloud_watch_logs_log_group);
        }
    }

    /// Defines a CloudWatch log group.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsLogGroup {
        /// The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must end with `:*`.
        ///
        /// 1 to 256 characters.
        pub log_group_arn: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsLogGroup {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupArn", self.log_group_arn);
        }
    }

    /// The `TagsEntry` property specifies \*tags\* to identify a state machine.
    #[derive(Clone, Debug, Default)]
    pub struct TagsEntry {
        /// The `key` for a key-value pair in a tag entry.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The `value` for a key-value pair in a tag entry.
        ///
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagsEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to send
    /// trace data to X-Ray, set `Enabled` to `true`.
    #[derive(Clone, Debug, Default)]
    pub struct TracingConfiguration {
        /// When set to `true`, X-Ray tracing is enabled.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for TracingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }
}

/// `AWS::StepFunctions::StateMachineAlias`.
///
/// Represents a state machine alias. An alias routes traffic to one or two versions of the same state machine.
#[derive(Clone, Debug, Default)]
pub struct StateMachineAlias {
    /// The settings that enable gradual state machine deployments. These settings include Alarms, Interval, Percentage,
    /// StateMachineVersionArn, and Type.
    pub deployment_preference: Option<Value<state_machine_alias::DeploymentPreference>>,
    /// An optional description of the state machine alias.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the state machine alias. If you don't provide a name, it uses an automatically generated name based
    /// on the logical ID.
    ///
    /// 1 to 80 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The routing configuration of an alias. Routing configuration splits StartExecution requests between one or two
    /// versions of the same state machine.
    ///
    /// 1 to 2 items.
    pub routing_configuration: Option<Value<Vec<state_machine_alias::RoutingConfigurationVersion>>>,
    /// 1 to 2048 characters.
    pub state_machine_arn: Option<Value<String>>,
}

impl Lower for StateMachineAlias {
    fn fields(self, to: &mut Fields) {
        to.set("DeploymentPreference", self.deployment_preference);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RoutingConfiguration", self.routing_configuration);
        to.set("StateMachineArn", self.state_machine_arn);
    }
}

impl Level1 for StateMachineAlias {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";
}

impl Handle<StateMachineAlias> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the state machine alias. For example,
    /// `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:PROD`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`StateMachineAlias`] is made of.
pub mod state_machine_alias {
    use super::*;

    /// Enables gradual state machine deployments. CloudFormation automatically shifts traffic from the version the
    /// alias currently points to, to a new state machine version that you specify.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentPreference {
        /// A list of Amazon CloudWatch alarm names to be monitored during the deployment. The deployment fails and rolls
        /// back if any of these alarms go into the `ALARM` state.
        ///
        /// 1 to 100 items.
        pub alarms: Option<Value<Vec<String>>>,
        /// The time in minutes between each traffic shifting increment.
        ///
        /// 1 to 2100.
        pub interval: Option<Value<i64>>,
        /// The percentage of traffic to shift to the new version in each increment.
        ///
        /// 1 to 99.
        pub percentage: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the `AWS::StepFunctions::StateMachineVersion` resource that will be the final
        /// version to which the alias points to when the traffic shifting is complete.
        ///
        /// Required. 1 to 2048 characters.
        pub state_machine_version_arn: Option<Value<String>>,
        /// The type of deployment you want to perform. You can specify one of the following types.
        ///
        /// Required. One of `LINEAR`, `ALL_AT_ONCE`, `CANARY`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DeploymentPreference {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
            to.set("Interval", self.interval);
            to.set("Percentage", self.percentage);
            to.set("StateMachineVersionArn", self.state_machine_version_arn);
            to.set("Type", self.type_);
        }
    }

    /// The state machine version to which you want to route the execution traffic.
    #[derive(Clone, Debug, Default)]
    pub struct RoutingConfigurationVersion {
        /// The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing
        /// configuration.
        ///
        /// Required. 1 to 2048 characters.
        pub state_machine_version_arn: Option<Value<String>>,
        /// The percentage of traffic you want to route to the state machine version. The sum of the weights in the routing
        /// configuration must be equal to 100.
        ///
        /// Required. 0 to 100.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for RoutingConfigurationVersion {
        fn fields(self, to: &mut Fields) {
            to.set("StateMachineVersionArn", self.state_machine_version_arn);
            to.set("Weight", self.weight);
        }
    }
}

/// `AWS::StepFunctions::StateMachineVersion`.
///
/// Represents a state machine version. A published version uses the latest state machine \*revision\*. A revision
/// is an immutable, read-only snapshot of a state machine’s definition and configuration.
#[derive(Clone, Debug, Default)]
pub struct StateMachineVersion {
    /// An optional description of the state machine version.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the state machine.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub state_machine_arn: Option<Value<String>>,
    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s
    /// definition and configuration.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub state_machine_revision_id: Option<Value<String>>,
}

impl Lower for StateMachineVersion {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("StateMachineArn", self.state_machine_arn);
        to.set("StateMachineRevisionId", self.state_machine_revision_id);
    }
}

impl Level1 for StateMachineVersion {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";
}

impl Handle<StateMachineVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of the state machine version. For example,
    /// `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:1`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
