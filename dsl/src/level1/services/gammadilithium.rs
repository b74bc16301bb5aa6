//! `AWS::GammaDilithium`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::GammaDilithium::JobDefinition`.
///
/// Resource Type definition for AWS::GammaDilithium::JobDefinition.
#[derive(Clone, Debug, Default)]
pub struct JobDefinition {
    pub container_properties: Option<Value<job_definition::ContainerProperties>>,
    pub ecs_properties: Option<Value<job_definition::EcsProperties>>,
    pub eks_properties: Option<Value<job_definition::EksProperties>>,
    /// A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    pub node_properties: Option<Value<job_definition::NodeProperties>>,
    pub parameters: Option<Value<Json>>,
    pub platform_capabilities: Option<Value<Vec<String>>>,
    pub propagate_tags: Option<Value<bool>>,
    pub retry_strategy: Option<Value<job_definition::RetryStrategy>>,
    pub scheduling_priority: Option<Value<i64>>,
    pub tags: Option<Value<Vec<job_definition::JobDefinitionTags>>>,
    pub timeout: Option<Value<job_definition::Timeout>>,
    /// Required.
    pub type_: Option<Value<String>>,
}

impl Lower for JobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerProperties", self.container_properties);
        to.set("EcsProperties", self.ecs_properties);
        to.set("EksProperties", self.eks_properties);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("NodeProperties", self.node_properties);
        to.set("Parameters", self.parameters);
        to.set("PlatformCapabilities", self.platform_capabilities);
        to.set("PropagateTags", self.propagate_tags);
        to.set("RetryStrategy", self.retry_strategy);
        to.set("SchedulingPriority", self.scheduling_priority);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("Type", self.type_);
    }
}

impl Level1 for JobDefinition {
    const TYPE: &'static str = "AWS::GammaDilithium::JobDefinition";
}

impl Handle<JobDefinition> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`JobDefinition`] is made of.
pub mod job_definition {
    use super::*;

    /// `ContainerProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerProperties {
        pub command: Option<Value<Vec<String>>>,
        pub environment: Option<Value<Vec<Environment>>>,
        pub ephemeral_storage: Option<Value<EphemeralStorage>>,
        pub execution_role_arn: Option<Value<String>>,
        pub fargate_platform_configuration: Option<Value<FargatePlatformConfiguration>>,
        /// Required.
        pub image: Option<Value<String>>,
        pub instance_type: Option<Value<String>>,
        pub job_role_arn: Option<Value<String>>,
        pub linux_parameters: Option<Value<LinuxParameters>>,
        pub log_configuration: Option<Value<LogConfiguration>>,
        pub memory: Option<Value<i64>>,
        pub mount_points: Option<Value<Vec<MountPoints>>>,
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        pub privileged: Option<Value<bool>>,
        pub readonly_root_filesystem: Option<Value<bool>>,
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        pub runtime_platform: Option<Value<RuntimePlatform>>,
        pub secrets: Option<Value<Vec<Secret>>>,
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        pub user: Option<Value<String>>,
        pub vcpus: Option<Value<i64>>,
        pub volumes: Option<Value<Vec<Volumes>>>,
    }

    impl Lower for ContainerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Environment", self.environment);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("FargatePlatformConfiguration", self.fargate_platform_configuration);
            to.set("Image", self.image);
            to.set("InstanceType", self.instance_type);
            to.set("JobRoleArn", self.job_role_arn);
            to.set("LinuxParameters", self.linux_parameters);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Memory", self.memory);
            to.set("MountPoints", self.mount_points);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("Privileged", self.privileged);
            to.set("ReadonlyRootFilesystem", self.readonly_root_filesystem);
            to.set("RepositoryCredentials", self.repository_credentials);
            to.set("ResourceRequirements", self.resource_requirements);
            to.set("RuntimePlatform", self.runtime_platform);
            to.set("Secrets", self.secrets);
            to.set("Ulimits", self.ulimits);
            to.set("User", self.user);
            to.set("Vcpus", self.vcpus);
            to.set("Volumes", self.volumes);
        }
    }

    /// `Environment` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        pub name: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `EphemeralStorage` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralStorage {
        /// Required.
        pub size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for EphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("SizeInGiB", self.size_in_gi_b);
        }
    }

    /// `FargatePlatformConfiguration` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct FargatePlatformConfiguration {
        pub platform_version: Option<Value<String>>,
    }

    impl Lower for FargatePlatformConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PlatformVersion", self.platform_version);
        }
    }

    /// `LinuxParameters` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct LinuxParameters {
        pub devices: Option<Value<Vec<Device>>>,
        pub init_process_enabled: Option<Value<bool>>,
        pub max_swap: Option<Value<i64>>,
        pub shared_memory_size: Option<Value<i64>>,
        pub swappiness: Option<Value<i64>>,
        pub tmpfs: Option<Value<Vec<Tmpfs>>>,
    }

    impl Lower for LinuxParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Devices", self.devices);
            to.set("InitProcessEnabled", self.init_process_enabled);
            to.set("MaxSwap", self.max_swap);
            to.set("SharedMemorySize", self.shared_memory_size);
            to.set("Swappiness", self.swappiness);
            to.set("Tmpfs", self.tmpfs);
        }
    }

    /// `Device` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        pub container_path: Option<Value<String>>,
        pub host_path: Option<Value<String>>,
        pub permissions: Option<Value<Vec<String>>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("HostPath", self.host_path);
            to.set("Permissions", self.permissions);
        }
    }

    /// `Tmpfs` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Tmpfs {
        /// Required.
        pub container_path: Option<Value<String>>,
        pub mount_options: Option<Value<Vec<String>>>,
        /// Required.
        pub size: Option<Value<i64>>,
    }

    impl Lower for Tmpfs {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("MountOptions", self.mount_options);
            to.set("Size", self.size);
        }
    }

    /// `LogConfiguration` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// Required.
        pub log_driver: Option<Value<String>>,
        pub options: Option<Value<Json>>,
        pub secret_options: Option<Value<Vec<Secret>>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDriver", self.log_driver);
            to.set("Options", self.options);
            to.set("SecretOptions", self.secret_options);
        }
    }

    /// `Secret` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// Required.
        pub name: Option<Value<String>>,
        /// Required.
        pub value_from: Option<Value<String>>,
    }

    impl Lower for Secret {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ValueFrom", self.value_from);
        }
    }

    /// `MountPoints` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct MountPoints {
        pub container_path: Option<Value<String>>,
        pub read_only: Option<Value<bool>>,
        pub source_volume: Option<Value<String>>,
    }

    impl Lower for MountPoints {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("ReadOnly", self.read_only);
            to.set("SourceVolume", self.source_volume);
        }
    }

    /// `NetworkConfiguration` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        pub assign_public_ip: Option<Value<String>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
        }
    }

    /// `RepositoryCredentials` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryCredentials {
        /// Required.
        pub credentials_parameter: Option<Value<String>>,
    }

    impl Lower for RepositoryCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
        }
    }

    /// `ResourceRequirement` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceRequirement {
        pub type_: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `RuntimePlatform` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimePlatform {
        pub cpu_architecture: Option<Value<String>>,
        pub operating_system_family: Option<Value<String>>,
    }

    impl Lower for RuntimePlatform {
        fn fields(self, to: &mut Fields) {
            to.set("CpuArchitecture", self.cpu_architecture);
            to.set("OperatingSystemFamily", self.operating_system_family);
        }
    }

    /// `Ulimit` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Ulimit {
        /// Required.
        pub hard_limit: Option<Value<i64>>,
        /// Required.
        pub name: Option<Value<String>>,
        /// Required.
        pub soft_limit: Option<Value<i64>>,
    }

    impl Lower for Ulimit {
        fn fields(self, to: &mut Fields) {
            to.set("HardLimit", self.hard_limit);
            to.set("Name", self.name);
            to.set("SoftLimit", self.soft_limit);
        }
    }

    /// `Volumes` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Volumes {
        pub efs_volume_configuration: Option<Value<EfsVolumeConfiguration>>,
        pub host: Option<Value<VolumesHost>>,
        pub name: Option<Value<String>>,
    }

    impl Lower for Volumes {
        fn fields(self, to: &mut Fields) {
            to.set("EfsVolumeConfiguration", self.efs_volume_configuration);
            to.set("Host", self.host);
            to.set("Name", self.name);
        }
    }

    /// `EfsVolumeConfiguration` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EfsVolumeConfiguration {
        pub authorization_config: Option<Value<AuthorizationConfig>>,
        /// Required.
        pub file_system_id: Option<Value<String>>,
        pub root_directory: Option<Value<String>>,
        pub transit_encryption: Option<Value<String>>,
        pub transit_encryption_port: Option<Value<i64>>,
    }

    impl Lower for EfsVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("FileSystemId", self.file_system_id);
            to.set("RootDirectory", self.root_directory);
            to.set("TransitEncryption", self.transit_encryption);
            to.set("TransitEncryptionPort", self.transit_encryption_port);
        }
    }

    /// `AuthorizationConfig` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationConfig {
        pub access_point_id: Option<Value<String>>,
        pub iam: Option<Value<String>>,
    }

    impl Lower for AuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointId", self.access_point_id);
            to.set("Iam", self.iam);
        }
    }

    /// `VolumesHost` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct VolumesHost {
        pub source_path: Option<Value<String>>,
    }

    impl Lower for VolumesHost {
        fn fields(self, to: &mut Fields) {
            to.set("SourcePath", self.source_path);
        }
    }

    /// `EcsProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EcsProperties {
        /// Required.
        pub task_properties: Option<Value<Vec<EcsTaskProperties>>>,
    }

    impl Lower for EcsProperties {
        fn fields(self, to: &mut Fields) {
            to.set("TaskProperties", self.task_properties);
        }
    }

    /// `EcsTaskProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EcsTaskProperties {
        pub containers: Option<Value<Vec<TaskContainerProperties>>>,
        pub ephemeral_storage: Option<Value<EphemeralStorage>>,
        pub execution_role_arn: Option<Value<String>>,
        pub ipc_mode: Option<Value<String>>,
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        pub pid_mode: Option<Value<String>>,
        pub platform_version: Option<Value<String>>,
        pub runtime_platform: Option<Value<RuntimePlatform>>,
        pub task_role_arn: Option<Value<String>>,
        pub volumes: Option<Value<Vec<Volumes>>>,
    }

    impl Lower for EcsTaskProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("IpcMode", self.ipc_mode);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("PidMode", self.pid_mode);
            to.set("PlatformVersion", self.platform_version);
            to.set("RuntimePlatform", self.runtime_platform);
            to.set("TaskRoleArn", self.task_role_arn);
            to.set("Volumes", self.volumes);
        }
    }

    /// `TaskContainerProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct TaskContainerProperties {
        pub command: Option<Value<Vec<String>>>,
        pub depends_on: Option<Value<Vec<TaskContainerDependency>>>,
        pub environment: Option<Value<Vec<Environment>>>,
        pub essential: Option<Value<bool>>,
        /// Required.
        pub image: Option<Value<String>>,
        pub linux_parameters: Option<Value<LinuxParameters>>,
        pub log_configuration: Option<Value<LogConfiguration>>,
        pub mount_points: Option<Value<Vec<MountPoints>>>,
        pub name: Option<Value<String>>,
        pub privileged: Option<Value<bool>>,
        pub readonly_root_filesystem: Option<Value<bool>>,
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        pub secrets: Option<Value<Vec<Secret>>>,
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        pub user: Option<Value<String>>,
    }

    impl Lower for TaskContainerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("DependsOn", self.depends_on);
            to.set("Environment", self.environment);
            to.set("Essential", self.essential);
            to.set("Image", self.image);
            to.set("LinuxParameters", self.linux_parameters);
            to.set("LogConfiguration", self.log_configuration);
            to.set("MountPoints", self.mount_points);
            to.set("Name", self.name);
            to.set("Privileged", self.privileged);
            to.set("ReadonlyRootFilesystem", self.readonly_root_filesystem);
            to.set("RepositoryCredentials", self.repository_credentials);
            to.set("ResourceRequirements", self.resource_requirements);
            to.set("Secrets", self.secrets);
            to.set("Ulimits", self.ulimits);
            to.set("User", self.user);
        }
    }

    /// `TaskContainerDependency` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct TaskContainerDependency {
        /// Required.
        pub condition: Option<Value<String>>,
        /// Required.
        pub container_name: Option<Value<String>>,
    }

    impl Lower for TaskContainerDependency {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("ContainerName", self.container_name);
        }
    }

    /// `EksProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksProperties {
        pub pod_properties: Option<Value<PodProperties>>,
    }

    impl Lower for EksProperties {
        fn fields(self, to: &mut Fields) {
            to.set("PodProperties", self.pod_properties);
        }
    }

    /// `PodProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct PodProperties {
        pub containers: Option<Value<Vec<EksContainer>>>,
        pub dns_policy: Option<Value<String>>,
        pub host_network: Option<Value<bool>>,
        pub image_pull_secrets: Option<Value<Vec<ImagePullSecret>>>,
        pub init_containers: Option<Value<Vec<EksContainer>>>,
        pub metadata: Option<Value<Metadata>>,
        pub service_account_name: Option<Value<String>>,
        pub share_process_namespace: Option<Value<bool>>,
        pub volumes: Option<Value<Vec<EksVolume>>>,
    }

    impl Lower for PodProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("DnsPolicy", self.dns_policy);
            to.set("HostNetwork", self.host_network);
            to.set("ImagePullSecrets", self.image_pull_secrets);
            to.set("InitContainers", self.init_containers);
            to.set("Metadata", self.metadata);
            to.set("ServiceAccountName", self.service_account_name);
            to.set("ShareProcessNamespace", self.share_process_namespace);
            to.set("Volumes", self.volumes);
        }
    }

    /// `EksContainer` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainer {
        pub args: Option<Value<Vec<String>>>,
        pub command: Option<Value<Vec<String>>>,
        pub env: Option<Value<Vec<EksContainerEnvironmentVariable>>>,
        /// Required.
        pub image: Option<Value<String>>,
        pub image_pull_policy: Option<Value<String>>,
        pub name: Option<Value<String>>,
        pub resources: Option<Value<EksContainerResourceRequirements>>,
        pub security_context: Option<Value<EksContainerSecurityContext>>,
        pub volume_mounts: Option<Value<Vec<EksContainerVolumeMount>>>,
    }

    impl Lower for EksContainer {
        fn fields(self, to: &mut Fields) {
            to.set("Args", self.args);
            to.set("Command", self.command);
            to.set("Env", self.env);
            to.set("Image", self.image);
            to.set("ImagePullPolicy", self.image_pull_policy);
            to.set("Name", self.name);
            to.set("Resources", self.resources);
            to.set("SecurityContext", self.security_context);
            to.set("VolumeMounts", self.volume_mounts);
        }
    }

    /// `EksContainerEnvironmentVariable` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerEnvironmentVariable {
        /// Required.
        pub name: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for EksContainerEnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `EksContainerResourceRequirements` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerResourceRequirements {
        pub limits: Option<Value<Json>>,
        pub requests: Option<Value<Json>>,
    }

    impl Lower for EksContainerResourceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("Limits", self.limits);
            to.set("Requests", self.requests);
        }
    }

    /// `EksContainerSecurityContext` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerSecurityContext {
        pub allow_privilege_escalation: Option<Value<bool>>,
        pub privileged: Option<Value<bool>>,
        pub read_only_root_filesystem: Option<Value<bool>>,
        pub run_as_group: Option<Value<i64>>,
        pub run_as_non_root: Option<Value<bool>>,
        pub run_as_user: Option<Value<i64>>,
    }

    impl Lower for EksContainerSecurityContext {
        fn fields(self, to: &mut Fields) {
            to.set("AllowPrivilegeEscalation", self.allow_privilege_escalation);
            to.set("Privileged", self.privileged);
            to.set("ReadOnlyRootFilesystem", self.read_only_root_filesystem);
            to.set("RunAsGroup", self.run_as_group);
            to.set("RunAsNonRoot", self.run_as_non_root);
            to.set("RunAsUser", self.run_as_user);
        }
    }

    /// `EksContainerVolumeMount` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerVolumeMount {
        pub mount_path: Option<Value<String>>,
        pub name: Option<Value<String>>,
        pub read_only: Option<Value<bool>>,
    }

    impl Lower for EksContainerVolumeMount {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
            to.set("Name", self.name);
            to.set("ReadOnly", self.read_only);
        }
    }

    /// `ImagePullSecret` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct ImagePullSecret {
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for ImagePullSecret {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// `Metadata` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Metadata {
        pub labels: Option<Value<Json>>,
    }

    impl Lower for Metadata {
        fn fields(self, to: &mut Fields) {
            to.set("Labels", self.labels);
        }
    }

    /// `EksVolume` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksVolume {
        pub empty_dir: Option<Value<EksEmptyDir>>,
        pub host_path: Option<Value<EksHostPath>>,
        /// Required.
        pub name: Option<Value<String>>,
        pub secret: Option<Value<EksSecret>>,
    }

    impl Lower for EksVolume {
        fn fields(self, to: &mut Fields) {
            to.set("EmptyDir", self.empty_dir);
            to.set("HostPath", self.host_path);
            to.set("Name", self.name);
            to.set("Secret", self.secret);
        }
    }

    /// `EksEmptyDir` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksEmptyDir {
        pub medium: Option<Value<String>>,
        pub size_limit: Option<Value<String>>,
    }

    impl Lower for EksEmptyDir {
        fn fields(self, to: &mut Fields) {
            to.set("Medium", self.medium);
            to.set("SizeLimit", self.size_limit);
        }
    }

    /// `EksHostPath` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksHostPath {
        pub path: Option<Value<String>>,
    }

    impl Lower for EksHostPath {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
        }
    }

    /// `EksSecret` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksSecret {
        pub optional: Option<Value<bool>>,
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for EksSecret {
        fn fields(self, to: &mut Fields) {
            to.set("Optional", self.optional);
            to.set("SecretName", self.secret_name);
        }
    }

    /// `NodeProperties` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct NodeProperties {
        /// Required.
        pub main_node: Option<Value<i64>>,
        /// Required.
        pub node_range_properties: Option<Value<Vec<NodeRangeProperty>>>,
        /// Required.
        pub num_nodes: Option<Value<i64>>,
    }

    impl Lower for NodeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("MainNode", self.main_node);
            to.set("NodeRangeProperties", self.node_range_properties);
            to.set("NumNodes", self.num_nodes);
        }
    }

    /// `NodeRangeProperty` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct NodeRangeProperty {
        pub container: Option<Value<ContainerProperties>>,
        pub ecs_properties: Option<Value<EcsProperties>>,
        pub eks_properties: Option<Value<EksProperties>>,
        pub instance_types: Option<Value<Vec<String>>>,
        /// Required.
        pub target_nodes: Option<Value<String>>,
    }

    impl Lower for NodeRangeProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Container", self.container);
            to.set("EcsProperties", self.ecs_properties);
            to.set("EksProperties", self.eks_properties);
            to.set("InstanceTypes", self.instance_types);
            to.set("TargetNodes", self.target_nodes);
        }
    }

    /// `RetryStrategy` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct RetryStrategy {
        pub attempts: Option<Value<i64>>,
        pub evaluate_on_exit: Option<Value<Vec<EvaluateOnExit>>>,
    }

    impl Lower for RetryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Attempts", self.attempts);
            to.set("EvaluateOnExit", self.evaluate_on_exit);
        }
    }

    /// `EvaluateOnExit` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluateOnExit {
        /// Required.
        pub action: Option<Value<String>>,
        pub on_exit_code: Option<Value<String>>,
        pub on_reason: Option<Value<String>>,
        pub on_status_reason: Option<Value<String>>,
    }

    impl Lower for EvaluateOnExit {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("OnExitCode", self.on_exit_code);
            to.set("OnReason", self.on_reason);
            to.set("OnStatusReason", self.on_status_reason);
        }
    }

    /// `Tags` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct JobDefinitionTags {
        /// Required.
        pub key: Option<Value<String>>,
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for JobDefinitionTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Timeout` of `AWS::GammaDilithium::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Timeout {
        pub attempt_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for Timeout {
        fn fields(self, to: &mut Fields) {
            to.set("AttemptDurationSeconds", self.attempt_duration_seconds);
        }
    }
}
