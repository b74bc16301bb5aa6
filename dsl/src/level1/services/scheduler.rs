//! `AWS::Scheduler`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Scheduler::Schedule`.
///
/// A \*schedule\* is the main resource you create, configure, and manage using Amazon EventBridge Scheduler.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// The description you specify for the schedule.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence
    /// expression, invocations might stop on, or before, the `EndDate` you specify.
    pub end_date: Option<Value<String>>,
    /// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    ///
    /// Required.
    pub flexible_time_window: Option<Value<schedule::FlexibleTimeWindow>>,
    /// The name of the schedule group associated with this schedule.
    ///
    /// 1 to 64 characters.
    pub group_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) for the customer managed KMS key that EventBridge Scheduler will use to encrypt
    /// and decrypt your data.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The name of the schedule.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The expression that defines when the schedule runs. The following formats are supported.
    ///
    /// Required. 1 to 256 characters.
    pub schedule_expression: Option<Value<String>>,
    /// The timezone in which the scheduling expression is evaluated.
    ///
    /// 1 to 50 characters.
    pub schedule_expression_timezone: Option<Value<String>>,
    /// The date, in UTC, after which the schedule can begin invoking its target. Depending on the schedule's recurrence
    /// expression, invocations might occur on, or after, the `StartDate` you specify.
    pub start_date: Option<Value<String>>,
    /// Specifies whether the schedule is enabled or disabled.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    /// The schedule's target details.
    ///
    /// Required.
    pub target: Option<Value<schedule::Target>>,
}

impl Lower for Schedule {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EndDate", self.end_date);
        to.set("FlexibleTimeWindow", self.flexible_time_window);
        to.set("GroupName", self.group_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("ScheduleExpression", self.schedule_expression);
        to.set("ScheduleExpressionTimezone", self.schedule_expression_timezone);
        to.set("StartDate", self.start_date);
        to.set("State", self.state);
        to.set("Target", self.target);
    }
}

impl Level1 for Schedule {
    const TYPE: &'static str = "AWS::Scheduler::Schedule";
}

impl Handle<Schedule> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) for the Amazon EventBridge Scheduler schedule.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Schedule`] is made of.
pub mod schedule {
    use super::*;

    /// Allows you to configure a time window during which EventBridge Scheduler invokes the schedule.
    #[derive(Clone, Debug, Default)]
    pub struct FlexibleTimeWindow {
        /// The maximum time window during which a schedule can be invoked.
        ///
        /// 1 to 1440.
        pub maximum_window_in_minutes: Option<Value<f64>>,
        /// Determines whether the schedule is invoked within a flexible time window. You must use quotation marks when you
        /// specify this value in your JSON or YAML template.
        ///
        /// Required. One of `OFF`, `FLEXIBLE`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for FlexibleTimeWindow {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumWindowInMinutes", self.maximum_window_in_minutes);
            to.set("Mode", self.mode);
        }
    }

    /// The schedule's target. EventBridge Scheduler supports templated target that invoke common API operations, as
    /// well as universal targets that you can customize to invoke over 6,000 API operations across more than 270
    /// services.
    #[derive(Clone, Debug, Default)]
    pub struct Target {
        /// The Amazon Resource Name (ARN) of the target.
        ///
        /// Required. 1 to 1600 characters.
        pub arn: Option<Value<String>>,
        /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter
        /// queue for your schedule.
        pub dead_letter_config: Option<Value<DeadLetterConfig>>,
        /// The templated target type for the Amazon ECS `RunTask` API operation.
        pub ecs_parameters: Option<Value<EcsParameters>>,
        /// The templated target type for the EventBridge `PutEvents` API operation.
        pub event_bridge_parameters: Option<Value<EventBridgeParameters>>,
        /// The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step
        /// Functions, or Amazon EventBridge target, the input must be a well-formed JSON.
        ///
        /// At least 1 characters.
        pub input: Option<Value<String>>,
        /// The templated target type for the Amazon Kinesis `PutRecord` API operation.
        pub kinesis_parameters: Option<Value<KinesisParameters>>,
        /// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of
        /// an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
        pub retry_policy: Option<Value<RetryPolicy>>,
        /// The Amazon Resource Name (ARN) of the IAM role that EventBridge Scheduler will use for this target when the
        /// schedule is invoked.
        ///
        /// Required. 1 to 1600 characters.
        pub role_arn: Option<Value<String>>,
        /// The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation.
        pub sage_maker_pipeline_parameters: Option<Value<SageMakerPipelineParameters>>,
        /// The templated target type for the Amazon SQS `SendMessage` API operation. Contains the message group ID to use
        /// when the target is a FIFO queue.
        pub sqs_parameters: Option<Value<SqsParameters>>,
    }

    impl Lower for Target {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("DeadLetterConfig", self.dead_letter_config);
            to.set("EcsParameters", self.ecs_parameters);
            to.set("EventBridgeParameters", self.event_bridge_parameters);
            to.set("Input", self.input);
            to.set("KinesisParameters", self.kinesis_parameters);
            to.set("RetryPolicy", self.retry_policy);
            to.set("RoleArn", self.role_arn);
            to.set("SageMakerPipelineParameters", self.sage_maker_pipeline_parameters);
            to.set("SqsParameters", self.sqs_parameters);
        }
    }

    /// An object that contains information about an Amazon SQS queue that EventBridge Scheduler uses as a dead-letter
    /// queue for your schedule.
    #[derive(Clone, Debug, Default)]
    pub struct DeadLetterConfig {
        /// The Amazon Resource Name (ARN) of the SQS queue specified as the destination for the dead-letter queue.
        ///
        /// 1 to 1600 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for DeadLetterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// The templated target type for the Amazon ECS `RunTask` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct EcsParameters {
        /// The capacity provider strategy to use for the task.
        ///
        /// At most 6 items.
        pub capacity_provider_strategy: Option<Value<Vec<CapacityProviderStrategyItem>>>,
        /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see Tagging Your Amazon
        /// ECS Resources in the \*Amazon ECS Developer Guide\*.
        pub enable_ecs_managed_tags: Option<Value<bool>>,
        /// Whether or not to enable the execute command functionality for the containers in this task. If true, this
        /// enables execute command functionality on all containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// Specifies an Amazon ECS task group for the task. The maximum length is 255 characters.
        ///
        /// 1 to 255 characters.
        pub group: Option<Value<String>>,
        /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of
        /// the launch type (compatibilities) of the target task.
        ///
        /// One of `EC2`, `FARGATE`, `EXTERNAL`.
        pub launch_type: Option<Value<String>>,
        /// This structure specifies the network configuration for an ECS task.
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task
        /// (including constraints in the task definition and those specified at runtime).
        ///
        /// At most 10 items.
        pub placement_constraints: Option<Value<Vec<PlacementConstraint>>>,
        /// The task placement strategy for a task or service.
        ///
        /// At most 5 items.
        pub placement_strategy: Option<Value<Vec<PlacementStrategy>>>,
        /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as
        /// `1.1.0`.
        ///
        /// 1 to 64 characters.
        pub platform_version: Option<Value<String>>,
        /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags
        /// are not propagated.
        ///
        /// One of `TASK_DEFINITION`.
        pub propagate_tags: Option<Value<String>>,
        /// The reference ID to use for the task.
        ///
        /// At most 1024 characters.
        pub reference_id: Option<Value<String>>,
        /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and
        /// an optional value, both of which you define.
        ///
        /// 0 to 50 items.
        pub tags: Option<Value<Vec<BTreeMap<String, String>>>>,
        /// The number of tasks to create based on `TaskDefinition`. The default is `1`.
        ///
        /// 1 to 10.
        pub task_count: Option<Value<f64>>,
        /// The Amazon Resource Name (ARN) of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// Required. 1 to 1600 characters.
        pub task_definition_arn: Option<Value<String>>,
    }

    impl Lower for EcsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderStrategy", self.capacity_provider_strategy);
            to.set("EnableECSManagedTags", self.enable_ecs_managed_tags);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("Group", self.group);
            to.set("LaunchType", self.launch_type);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("PlacementConstraints", self.placement_constraints);
            to.set("PlacementStrategy", self.placement_strategy);
            to.set("PlatformVersion", self.platform_version);
            to.set("PropagateTags", self.propagate_tags);
            to.set("ReferenceId", self.reference_id);
            to.set("Tags", self.tags);
            to.set("TaskCount", self.task_count);
            to.set("TaskDefinitionArn", self.task_definition_arn);
        }
    }

    /// The details of a capacity provider strategy.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one
        /// capacity provider in a capacity provider strategy can have a base defined.
        ///
        /// 0 to 100000.
        pub base: Option<Value<f64>>,
        /// The short name of the capacity provider.
        ///
        /// Required. 1 to 255 characters.
        pub capacity_provider: Option<Value<String>>,
        /// The weight value designates the relative percentage of the total number of tasks launched that should use the
        /// specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// Specifies the network configuration for an ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Specifies the Amazon VPC subnets and security groups for the task, and whether a public IP address is to be
        /// used.
        pub awsvpc_configuration: Option<Value<AwsVpcConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsvpcConfiguration", self.awsvpc_configuration);
        }
    }

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to
    /// be used.
    #[derive(Clone, Debug, Default)]
    pub struct AwsVpcConfiguration {
        /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED`
        /// only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub assign_public_ip: Option<Value<String>>,
        /// Specifies the security groups associated with the task. These security groups must all be in the same VPC.
        ///
        /// 1 to 5 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as
        /// many as 16 subnets.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// An object representing a constraint on task placement.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementConstraint {
        /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the
        /// constraint type is `distinctInstance`.
        ///
        /// At most 2000 characters.
        pub expression: Option<Value<String>>,
        /// The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a
        /// different container instance.
        ///
        /// One of `distinctInstance`, `memberOf`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The task placement strategy for a task or service.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementStrategy {
        /// The field to apply the placement strategy against.
        ///
        /// At most 255 characters.
        pub field: Option<Value<String>>,
        /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates.
        ///
        /// One of `random`, `spread`, `binpack`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Type", self.type_);
        }
    }

    /// The templated target type for the EventBridge `PutEvents` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct EventBridgeParameters {
        /// A free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event detail.
        ///
        /// Required. 1 to 128 characters.
        pub detail_type: Option<Value<String>>,
        /// The source of the event.
        ///
        /// Required. 1 to 256 characters.
        pub source: Option<Value<String>>,
    }

    impl Lower for EventBridgeParameters {
        fn fields(self, to: &mut Fields) {
            to.set("DetailType", self.detail_type);
            to.set("Source", self.source);
        }
    }

    /// The templated target type for the Amazon Kinesis `PutRecord` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisParameters {
        /// Specifies the shard to which EventBridge Scheduler sends the event. For more information, see Amazon Kinesis
        /// Data Streams terminology and concepts in the \*Amazon Kinesis Streams Developer Guide\*.
        ///
        /// Required. 1 to 256 characters.
        pub partition_key: Option<Value<String>>,
    }

    impl Lower for KinesisParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PartitionKey", self.partition_key);
        }
    }

    /// A `RetryPolicy` object that includes information about the retry policy settings, including the maximum age of
    /// an event, and the maximum number of times EventBridge Scheduler will try to deliver the event to a target.
    #[derive(Clone, Debug, Default)]
    pub struct RetryPolicy {
        /// The maximum amount of time, in seconds, to continue to make retry attempts.
        ///
        /// 60 to 86400.
        pub maximum_event_age_in_seconds: Option<Value<f64>>,
        /// The maximum number of retry attempts to make before the request fails. Retry attempts with exponential backoff
        /// continue until either the maximum number of attempts is made or until the duration of the
        /// `MaximumEventAgeInSeconds` is reached.
        ///
        /// 0 to 185.
        pub maximum_retry_attempts: Option<Value<f64>>,
    }

    impl Lower for RetryPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumEventAgeInSeconds", self.maximum_event_age_in_seconds);
            to.set("MaximumRetryAttempts", self.maximum_retry_attempts);
        }
    }

    /// The templated target type for the Amazon SageMaker `StartPipelineExecution` API operation.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerPipelineParameters {
        /// List of parameter names and values to use when executing the SageMaker Model Building Pipeline.
        ///
        /// 0 to 200 items.
        pub pipeline_parameter_list: Option<Value<Vec<SageMakerPipelineParameter>>>,
    }

    impl Lower for SageMakerPipelineParameters {
        fn fields(self, to: &mut Fields) {
            to.set("PipelineParameterList", self.pipeline_parameter_list);
        }
    }

    /// The name and value pair of a parameter to use to start execution of a SageMaker Model Building Pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct SageMakerPipelineParameter {
        /// Name of parameter to start execution of a SageMaker Model Building Pipeline.
        ///
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Value of parameter to start execution of a SageMaker Model Building Pipeline.
        ///
        /// Required. 1 to 1024 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for SageMakerPipelineParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The templated target type for the Amazon SQS `SendMessage` API operation. Contains the message group ID to use
    /// when the target is a FIFO queue.
    #[derive(Clone, Debug, Default)]
    pub struct SqsParameters {
        /// The FIFO message group ID to use as the target.
        ///
        /// 1 to 128 characters.
        pub message_group_id: Option<Value<String>>,
    }

    impl Lower for SqsParameters {
        fn fields(self, to: &mut Fields) {
            to.set("MessageGroupId", self.message_group_id);
        }
    }
}

/// `AWS::Scheduler::ScheduleGroup`.
///
/// A \*schedule group\* is an Amazon EventBridge Scheduler resource you use to organize your schedules.
///
/// Its ARN: `arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ScheduleGroup {
    /// The name of the schedule group.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// 0 to 200 items.
    pub tags: Option<Value<Vec<schedule_group::Tag>>>,
}

impl Lower for ScheduleGroup {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ScheduleGroup {
    const TYPE: &'static str = "AWS::Scheduler::ScheduleGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ScheduleGroup> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the schedule group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time at which the schedule group was created.
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The time at which the schedule group was last modified.
    pub fn last_modification_date(self) -> Value<String> {
        self.attribute("LastModificationDate")
    }

    /// Specifies the state of the schedule group.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// What [`ScheduleGroup`] is made of.
pub mod schedule_group {
    use super::*;

    /// Tag to associate with the resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Key for the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Value for the tag.
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
