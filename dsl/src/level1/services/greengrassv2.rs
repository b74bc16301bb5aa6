//! `AWS::GreengrassV2`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GreengrassV2::ComponentVersion`.
///
/// Creates a component. Components are software that run on AWS IoT Greengrass core devices. After you develop and
/// test a component on your core device, you can use this operation to upload your component to AWS IoT Greengrass.
#[derive(Clone, Debug, Default)]
pub struct ComponentVersion {
    /// The recipe to use to create the component. The recipe defines the component's metadata, parameters,
    /// dependencies, lifecycle, artifacts, and platform compatibility.
    ///
    /// A change replaces the resource.
    pub inline_recipe: Option<Value<String>>,
    /// The parameters to create a component from a Lambda function.
    ///
    /// A change replaces the resource.
    pub lambda_function: Option<Value<component_version::LambdaFunctionRecipeSource>>,
    /// Application-specific metadata to attach to the component version. You can use tags in IAM policies to control
    /// access to AWS IoT Greengrass resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ComponentVersion {
    fn fields(self, to: &mut Fields) {
        to.set("InlineRecipe", self.inline_recipe);
        to.set("LambdaFunction", self.lambda_function);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ComponentVersion {
    const TYPE: &'static str = "AWS::GreengrassV2::ComponentVersion";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ComponentVersion> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the component version.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the component.
    pub fn component_name(self) -> Value<String> {
        self.attribute("ComponentName")
    }

    /// The version of the component.
    pub fn component_version(self) -> Value<String> {
        self.attribute("ComponentVersion")
    }
}

/// What [`ComponentVersion`] is made of.
pub mod component_version {
    use super::*;

    /// Contains information about an AWS Lambda function to import to create a component.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaFunctionRecipeSource {
        /// The component versions on which this Lambda function component depends.
        ///
        /// A change replaces the resource.
        pub component_dependencies: Option<Value<BTreeMap<String, ComponentDependencyRequirement>>>,
        /// The system and runtime parameters for the Lambda function as it runs on the AWS IoT Greengrass core device.
        ///
        /// A change replaces the resource.
        pub component_lambda_parameters: Option<Value<LambdaExecutionParameters>>,
        /// The name of the component.
        ///
        /// 1 to 128 characters. A change replaces the resource.
        pub component_name: Option<Value<String>>,
        /// The platforms that the component version supports.
        ///
        /// A change replaces the resource.
        pub component_platforms: Option<Value<Vec<ComponentPlatform>>>,
        /// The version of the component.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub component_version: Option<Value<String>>,
        /// The ARN of the Lambda function. The ARN must include the version of the function to import. You can't use
        /// version aliases like `$LATEST`.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub lambda_arn: Option<Value<String>>,
    }

    impl Lower for LambdaFunctionRecipeSource {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentDependencies", self.component_dependencies);
            to.set("ComponentLambdaParameters", self.component_lambda_parameters);
            to.set("ComponentName", self.component_name);
            to.set("ComponentPlatforms", self.component_platforms);
            to.set("ComponentVersion", self.component_version);
            to.set("LambdaArn", self.lambda_arn);
        }
    }

    /// Contains information about a component dependency for a Lambda function component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentDependencyRequirement {
        /// The type of this dependency. Choose from the following options.
        ///
        /// One of `SOFT`, `HARD`. A change replaces the resource.
        pub dependency_type: Option<Value<String>>,
        /// The component version requirement for the component dependency.
        ///
        /// A change replaces the resource.
        pub version_requirement: Option<Value<String>>,
    }

    impl Lower for ComponentDependencyRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("DependencyType", self.dependency_type);
            to.set("VersionRequirement", self.version_requirement);
        }
    }

    /// Contains parameters for a Lambda function that runs on AWS IoT Greengrass.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaExecutionParameters {
        /// The map of environment variables that are available to the Lambda function when it runs.
        ///
        /// A change replaces the resource.
        pub environment_variables: Option<Value<BTreeMap<String, String>>>,
        /// The list of event sources to which to subscribe to receive work messages. The Lambda function runs when it
        /// receives a message from an event source.
        ///
        /// A change replaces the resource.
        pub event_sources: Option<Value<Vec<LambdaEventSource>>>,
        /// The list of arguments to pass to the Lambda function when it runs.
        ///
        /// A change replaces the resource.
        pub exec_args: Option<Value<Vec<String>>>,
        /// The encoding type that the Lambda function supports.
        ///
        /// One of `json`, `binary`. A change replaces the resource.
        pub input_payload_encoding_type: Option<Value<String>>,
        /// The parameters for the Linux process that contains the Lambda function.
        ///
        /// A change replaces the resource.
        pub linux_process_params: Option<Value<LambdaLinuxProcessParams>>,
        /// The maximum amount of time in seconds that a non-pinned Lambda function can idle before the AWS IoT Greengrass
        /// Core software stops its process.
        ///
        /// A change replaces the resource.
        pub max_idle_time_in_seconds: Option<Value<i64>>,
        /// The maximum number of instances that a non-pinned Lambda function can run at the same time.
        ///
        /// A change replaces the resource.
        pub max_instances_count: Option<Value<i64>>,
        /// The maximum size of the message queue for the Lambda function component. The AWS IoT Greengrass core device
        /// stores messages in a FIFO (first-in-first-out) queue until it can run the Lambda function to consume each
        /// message.
        ///
        /// A change replaces the resource.
        pub max_queue_size: Option<Value<i64>>,
        /// Whether or not the Lambda function is pinned, or long-lived.
        ///
        /// A change replaces the resource.
        pub pinned: Option<Value<bool>>,
        /// The interval in seconds at which a pinned (also known as long-lived) Lambda function component sends status
        /// updates to the Lambda manager component.
        ///
        /// A change replaces the resource.
        pub status_timeout_in_seconds: Option<Value<i64>>,
        /// The maximum amount of time in seconds that the Lambda function can process a work item.
        ///
        /// A change replaces the resource.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for LambdaExecutionParameters {
        fn fields(self, to: &mut Fields) {
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("EventSources", self.event_sources);
            to.set("ExecArgs", self.exec_args);
            to.set("InputPayloadEncodingType", self.input_payload_encoding_type);
            to.set("LinuxProcessParams", self.linux_process_params);
            to.set("MaxIdleTimeInSeconds", self.max_idle_time_in_seconds);
            to.set("MaxInstancesCount", self.max_instances_count);
            to.set("MaxQueueSize", self.max_queue_size);
            to.set("Pinned", self.pinned);
            to.set("StatusTimeoutInSeconds", self.status_timeout_in_seconds);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// Contains information about an event source for an AWS Lambda function. The event source defines the topics on
    /// which this Lambda function subscribes to receive messages that run the function.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaEventSource {
        /// The topic to which to subscribe to receive event messages.
        ///
        /// A change replaces the resource.
        pub topic: Option<Value<String>>,
        /// The type of event source. Choose from the following options.
        ///
        /// One of `PUB_SUB`, `IOT_CORE`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for LambdaEventSource {
        fn fields(self, to: &mut Fields) {
            to.set("Topic", self.topic);
            to.set("Type", self.type_);
        }
    }

    /// Contains parameters for a Linux process that contains an AWS Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaLinuxProcessParams {
        /// The parameters for the container in which the Lambda function runs.
        ///
        /// A change replaces the resource.
        pub container_params: Option<Value<LambdaContainerParams>>,
        /// The isolation mode for the process that contains the Lambda function. The process can run in an isolated runtime
        /// environment inside the AWS IoT Greengrass container, or as a regular process outside any container.
        ///
        /// One of `GreengrassContainer`, `NoContainer`. A change replaces the resource.
        pub isolation_mode: Option<Value<String>>,
    }

    impl Lower for LambdaLinuxProcessParams {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerParams", self.container_params);
            to.set("IsolationMode", self.isolation_mode);
        }
    }

    /// Contains information about a container in which AWS Lambda functions run on AWS IoT Greengrass core devices.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaContainerParams {
        /// The list of system devices that the container can access.
        ///
        /// A change replaces the resource.
        pub devices: Option<Value<Vec<LambdaDeviceMount>>>,
        /// The memory size of the container, expressed in kilobytes.
        ///
        /// A change replaces the resource.
        pub memory_size_in_kb: Option<Value<i64>>,
        /// Whether or not the container can read information from the device's `/sys` folder.
        ///
        /// A change replaces the resource.
        pub mount_ro_sysfs: Option<Value<bool>>,
        /// The list of volumes that the container can access.
        ///
        /// A change replaces the resource.
        pub volumes: Option<Value<Vec<LambdaVolumeMount>>>,
    }

    impl Lower for LambdaContainerParams {
        fn fields(self, to: &mut Fields) {
            to.set("Devices", self.devices);
            to.set("MemorySizeInKB", self.memory_size_in_kb);
            to.set("MountROSysfs", self.mount_ro_sysfs);
            to.set("Volumes", self.volumes);
        }
    }

    /// Contains information about a device that Linux processes in a container can access.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaDeviceMount {
        /// Whether or not to add the component's system user as an owner of the device.
        ///
        /// A change replaces the resource.
        pub add_group_owner: Option<Value<bool>>,
        /// The mount path for the device in the file system.
        ///
        /// A change replaces the resource.
        pub path: Option<Value<String>>,
        /// The permission to access the device: read/only ( `ro` ) or read/write ( `rw` ).
        ///
        /// One of `ro`, `rw`. A change replaces the resource.
        pub permission: Option<Value<String>>,
    }

    impl Lower for LambdaDeviceMount {
        fn fields(self, to: &mut Fields) {
            to.set("AddGroupOwner", self.add_group_owner);
            to.set("Path", self.path);
            to.set("Permission", self.permission);
        }
    }

    /// Contains information about a volume that Linux processes in a container can access. When you define a volume,
    /// the AWS IoT Greengrass Core software mounts the source files to the destination inside the container.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaVolumeMount {
        /// Whether or not to add the AWS IoT Greengrass user group as an owner of the volume.
        ///
        /// A change replaces the resource.
        pub add_group_owner: Option<Value<bool>>,
        /// The path to the logical volume in the file system.
        ///
        /// A change replaces the resource.
        pub destination_path: Option<Value<String>>,
        /// The permission to access the volume: read/only ( `ro` ) or read/write ( `rw` ).
        ///
        /// One of `ro`, `rw`. A change replaces the resource.
        pub permission: Option<Value<String>>,
        /// The path to the physical volume in the file system.
        ///
        /// A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for LambdaVolumeMount {
        fn fields(self, to: &mut Fields) {
            to.set("AddGroupOwner", self.add_group_owner);
            to.set("DestinationPath", self.destination_path);
            to.set("Permission", self.permission);
            to.set("SourcePath", self.source_path);
        }
    }

    /// Contains information about a platform that a component supports.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentPlatform {
        /// A dictionary of attributes for the platform. The AWS IoT Greengrass Core software defines the `os` and
        /// `platform` by default.
        ///
        /// A change replaces the resource.
        pub attributes: Option<Value<BTreeMap<String, String>>>,
        /// The friendly name of the platform. This name helps you identify the platform.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for ComponentPlatform {
        fn fields(self, to: &mut Fields) {
            to.set("Attributes", self.attributes);
            to.set("Name", self.name);
        }
    }
}

/// `AWS::GreengrassV2::Deployment`.
///
/// Creates a continuous deployment for a target, which is a AWS IoT Greengrass core device or group of core
/// devices.
///
/// Its ARN: `arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}`.
#[derive(Clone, Debug, Default)]
pub struct Deployment {
    /// The components to deploy. This is a dictionary, where each key is the name of a component, and each key's value
    /// is the version and configuration to deploy for that component.
    ///
    /// A change replaces the resource.
    pub components: Option<Value<BTreeMap<String, deployment::ComponentDeploymentSpecification>>>,
    /// The name of the deployment.
    ///
    /// 1 to 256 characters. A change replaces the resource.
    pub deployment_name: Option<Value<String>>,
    /// The deployment policies for the deployment. These policies define how the deployment updates components and
    /// handles failure.
    ///
    /// A change replaces the resource.
    pub deployment_policies: Option<Value<deployment::DeploymentPolicies>>,
    /// The job configuration for the deployment configuration. The job configuration specifies the rollout, timeout,
    /// and stop configurations for the deployment configuration.
    ///
    /// A change replaces the resource.
    pub iot_job_configuration: Option<Value<deployment::DeploymentIoTJobConfiguration>>,
    /// The parent deployment's ARN for a subdeployment.
    ///
    /// A change replaces the resource.
    pub parent_target_arn: Option<Value<String>>,
    /// Application-specific metadata to attach to the deployment. You can use tags in IAM policies to control access to
    /// AWS IoT Greengrass resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The ARN of the target AWS IoT thing or thing group.
    ///
    /// Required. A change replaces the resource.
    pub target_arn: Option<Value<String>>,
}

impl Lower for Deployment {
    fn fields(self, to: &mut Fields) {
        to.set("Components", self.components);
        to.set("DeploymentName", self.deployment_name);
        to.set("DeploymentPolicies", self.deployment_policies);
        to.set("IotJobConfiguration", self.iot_job_configuration);
        to.set("ParentTargetArn", self.parent_target_arn);
        to.set("Tags", self.tags);
        to.set("TargetArn", self.target_arn);
    }
}

impl Level1 for Deployment {
    const TYPE: &'static str = "AWS::GreengrassV2::Deployment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Deployment> {
    /// `Ref`: its `DeploymentId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the deployment.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// What [`Deployment`] is made of.
pub mod deployment {
    use super::*;

    /// Contains information about a component to deploy.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentDeploymentSpecification {
        /// The version of the component.
        ///
        /// 1 to 64 characters. A change replaces the resource.
        pub component_version: Option<Value<String>>,
        /// The configuration updates to deploy for the component. You can define reset updates and merge updates.
        ///
        /// A change replaces the resource.
        pub configuration_update: Option<Value<ComponentConfigurationUpdate>>,
        /// The system user and group that the software uses to run component processes on the core device. If you omit this
        /// parameter, the software uses the system user and group that you configure for the core device.
        ///
        /// A change replaces the resource.
        pub run_with: Option<Value<ComponentRunWith>>,
    }

    impl Lower for ComponentDeploymentSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentVersion", self.component_version);
            to.set("ConfigurationUpdate", self.configuration_update);
            to.set("RunWith", self.run_with);
        }
    }

    /// Contains information about a deployment's update to a component's configuration on AWS IoT Greengrass core
    /// devices.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfigurationUpdate {
        /// A serialized JSON string that contains the configuration object to merge to target devices. The core device
        /// merges this configuration with the component's existing configuration.
        ///
        /// 1 to 10485760 characters. A change replaces the resource.
        pub merge: Option<Value<String>>,
        /// The list of configuration nodes to reset to default values on target devices. Use JSON pointers to specify each
        /// node to reset.
        ///
        /// A change replaces the resource.
        pub reset: Option<Value<Vec<String>>>,
    }

    impl Lower for ComponentConfigurationUpdate {
        fn fields(self, to: &mut Fields) {
            to.set("Merge", self.merge);
            to.set("Reset", self.reset);
        }
    }

    /// Contains information system user and group that the AWS IoT Greengrass Core software uses to run component
    /// processes on the core device.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentRunWith {
        /// The POSIX system user and (optional) group to use to run this component. Specify the user and group separated by
        /// a colon ( `:` ) in the following format: `user:group`.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub posix_user: Option<Value<String>>,
        /// The system resource limits to apply to this component's process on the core device. AWS IoT Greengrass supports
        /// this feature only on Linux core devices.
        ///
        /// A change replaces the resource.
        pub system_resource_limits: Option<Value<SystemResourceLimits>>,
        /// The Windows user to use to run this component on Windows core devices. The user must exist on each Windows core
        /// device, and its name and password must be in the LocalSystem account's Credentials Manager instance.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub windows_user: Option<Value<String>>,
    }

    impl Lower for ComponentRunWith {
        fn fields(self, to: &mut Fields) {
            to.set("PosixUser", self.posix_user);
            to.set("SystemResourceLimits", self.system_resource_limits);
            to.set("WindowsUser", self.windows_user);
        }
    }

    /// Contains information about system resource limits that the software applies to a component's processes.
    #[derive(Clone, Debug, Default)]
    pub struct SystemResourceLimits {
        /// The maximum amount of CPU time that a component's processes can use on the core device. A core device's total
        /// CPU time is equivalent to the device's number of CPU cores.
        ///
        /// At least 0. A change replaces the resource.
        pub cpus: Option<Value<f64>>,
        /// The maximum amount of RAM, expressed in kilobytes, that a component's processes can use on the core device.
        ///
        /// 0 to 9223372036854771712. A change replaces the resource.
        pub memory: Option<Value<i64>>,
    }

    impl Lower for SystemResourceLimits {
        fn fields(self, to: &mut Fields) {
            to.set("Cpus", self.cpus);
            to.set("Memory", self.memory);
        }
    }

    /// Contains information about policies that define how a deployment updates components and handles failure.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentPolicies {
        /// The component update policy for the configuration deployment. This policy defines when it's safe to deploy the
        /// configuration to devices.
        ///
        /// A change replaces the resource.
        pub component_update_policy: Option<Value<DeploymentComponentUpdatePolicy>>,
        /// The configuration validation policy for the configuration deployment. This policy defines how long each
        /// component has to validate its configure updates.
        ///
        /// A change replaces the resource.
        pub configuration_validation_policy: Option<Value<DeploymentConfigurationValidationPolicy>>,
        /// The failure handling policy for the configuration deployment. This policy defines what to do if the deployment
        /// fails.
        ///
        /// One of `ROLLBACK`, `DO_NOTHING`. A change replaces the resource.
        pub failure_handling_policy: Option<Value<String>>,
    }

    impl Lower for DeploymentPolicies {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentUpdatePolicy", self.component_update_policy);
            to.set("ConfigurationValidationPolicy", self.configuration_validation_policy);
            to.set("FailureHandlingPolicy", self.failure_handling_policy);
        }
    }

    /// Contains information about a deployment's policy that defines when components are safe to update.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentComponentUpdatePolicy {
        /// Whether or not to notify components and wait for components to become safe to update. Choose from the following
        /// options.
        ///
        /// One of `NOTIFY_COMPONENTS`, `SKIP_NOTIFY_COMPONENTS`. A change replaces the resource.
        pub action: Option<Value<String>>,
        /// The amount of time in seconds that each component on a device has to report that it's safe to update.
        ///
        /// 1 to 2147483647. A change replaces the resource.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for DeploymentComponentUpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// Contains information about how long a component on a core device can validate its configuration updates before
    /// it times out.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfigurationValidationPolicy {
        /// The amount of time in seconds that a component can validate its configuration updates. If the validation time
        /// exceeds this timeout, then the deployment proceeds for the device.
        ///
        /// 1 to 2147483647. A change replaces the resource.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for DeploymentConfigurationValidationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// Contains information about an AWS IoT job configuration.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentIoTJobConfiguration {
        /// The stop configuration for the job. This configuration defines when and how to stop a job rollout.
        ///
        /// A change replaces the resource.
        pub abort_config: Option<Value<IoTJobAbortConfig>>,
        /// The rollout configuration for the job. This configuration defines the rate at which the job rolls out to the
        /// fleet of target devices.
        ///
        /// A change replaces the resource.
        pub job_executions_rollout_config: Option<Value<IoTJobExecutionsRolloutConfig>>,
        /// The timeout configuration for the job. This configuration defines the amount of time each device has to complete
        /// the job.
        ///
        /// A change replaces the resource.
        pub timeout_config: Option<Value<IoTJobTimeoutConfig>>,
    }

    impl Lower for DeploymentIoTJobConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AbortConfig", self.abort_config);
            to.set("JobExecutionsRolloutConfig", self.job_executions_rollout_config);
            to.set("TimeoutConfig", self.timeout_config);
        }
    }

    /// Contains a list of criteria that define when and how to cancel a configuration deployment.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobAbortConfig {
        /// The list of criteria that define when and how to cancel the configuration deployment.
        ///
        /// Required. At least 1 items. A change replaces the resource.
        pub criteria_list: Option<Value<Vec<IoTJobAbortCriteria>>>,
    }

    impl Lower for IoTJobAbortConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CriteriaList", self.criteria_list);
        }
    }

    /// Contains criteria that define when and how to cancel a job.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobAbortCriteria {
        /// The action to perform when the criteria are met.
        ///
        /// Required. One of `CANCEL`. A change replaces the resource.
        pub action: Option<Value<String>>,
        /// The type of job deployment failure that can cancel a job.
        ///
        /// Required. One of `FAILED`, `REJECTED`, `TIMED_OUT`, `ALL`. A change replaces the resource.
        pub failure_type: Option<Value<String>>,
        /// The minimum number of things that receive the configuration before the job can cancel.
        ///
        /// Required. 1 to 2147483647. A change replaces the resource.
        pub min_number_of_executed_things: Option<Value<i64>>,
        /// The minimum percentage of `failureType` failures that occur before the job can cancel.
        ///
        /// Required. 0 to 100. A change replaces the resource.
        pub threshold_percentage: Option<Value<f64>>,
    }

    impl Lower for IoTJobAbortCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("FailureType", self.failure_type);
            to.set("MinNumberOfExecutedThings", self.min_number_of_executed_things);
            to.set("ThresholdPercentage", self.threshold_percentage);
        }
    }

    /// Contains information about the rollout configuration for a job. This configuration defines the rate at which the
    /// job deploys a configuration to a fleet of target devices.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobExecutionsRolloutConfig {
        /// The exponential rate to increase the job rollout rate.
        ///
        /// A change replaces the resource.
        pub exponential_rate: Option<Value<IoTJobExponentialRolloutRate>>,
        /// The maximum number of devices that receive a pending job notification, per minute.
        ///
        /// 1 to 1000. A change replaces the resource.
        pub maximum_per_minute: Option<Value<i64>>,
    }

    impl Lower for IoTJobExecutionsRolloutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExponentialRate", self.exponential_rate);
            to.set("MaximumPerMinute", self.maximum_per_minute);
        }
    }

    /// Contains information about an exponential rollout rate for a configuration deployment job.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobExponentialRolloutRate {
        /// The minimum number of devices that receive a pending job notification, per minute, when the job starts.
        ///
        /// Required. 1 to 1000. A change replaces the resource.
        pub base_rate_per_minute: Option<Value<i64>>,
        /// The exponential factor to increase the rollout rate for the job.
        ///
        /// Required. 1 to 5. A change replaces the resource.
        pub increment_factor: Option<Value<f64>>,
        /// The criteria to increase the rollout rate for the job.
        ///
        /// Required. A change replaces the resource.
        pub rate_increase_criteria: Option<Value<IoTJobRateIncreaseCriteria>>,
    }

    impl Lower for IoTJobExponentialRolloutRate {
        fn fields(self, to: &mut Fields) {
            to.set("BaseRatePerMinute", self.base_rate_per_minute);
            to.set("IncrementFactor", self.increment_factor);
            to.set("RateIncreaseCriteria", self.rate_increase_criteria);
        }
    }

    /// Contains information about criteria to meet before a job increases its rollout rate. Specify either
    /// `numberOfNotifiedThings` or `numberOfSucceededThings`.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobRateIncreaseCriteria {
        /// The number of devices to receive the job notification before the rollout rate increases.
        ///
        /// 1 to 2147483647.
        pub number_of_notified_things: Option<Value<i64>>,
        /// The number of devices to successfully run the configuration job before the rollout rate increases.
        ///
        /// 1 to 2147483647.
        pub number_of_succeeded_things: Option<Value<i64>>,
    }

    impl Lower for IoTJobRateIncreaseCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("NumberOfNotifiedThings", self.number_of_notified_things);
            to.set("NumberOfSucceededThings", self.number_of_succeeded_things);
        }
    }

    /// Contains information about the timeout configuration for a job.
    #[derive(Clone, Debug, Default)]
    pub struct IoTJobTimeoutConfig {
        /// The amount of time, in minutes, that devices have to complete the job. The timer starts when the job status is
        /// set to `IN_PROGRESS`.
        ///
        /// 0 to 2147483647. A change replaces the resource.
        pub in_progress_timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for IoTJobTimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InProgressTimeoutInMinutes", self.in_progress_timeout_in_minutes);
        }
    }
}
