//! `AWS::CodeBuild`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::CodeBuild::Fleet`.
///
/// The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build
/// environment.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in
    /// parallel.
    ///
    /// At least 0.
    pub base_capacity: Option<Value<i64>>,
    /// The compute configuration of the compute fleet. This is only required if `computeType` is set to
    /// `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`.
    pub compute_configuration: Option<Value<fleet::ComputeConfiguration>>,
    /// Information about the compute resources the compute fleet uses. Available values include.
    ///
    /// One of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`, `BUILD_GENERAL1_XLARGE`,
    /// `BUILD_GENERAL1_2XLARGE`, `ATTRIBUTE_BASED_COMPUTE`, `CUSTOM_INSTANCE_TYPE`.
    pub compute_type: Option<Value<String>>,
    /// The environment type of the compute fleet.
    ///
    /// One of `WINDOWS_SERVER_2019_CONTAINER`, `WINDOWS_SERVER_2022_CONTAINER`, `LINUX_CONTAINER`,
    /// `LINUX_GPU_CONTAINER`, `ARM_CONTAINER`, `MAC_ARM`, `LINUX_EC2`, `ARM_EC2`, `WINDOWS_EC2`.
    pub environment_type: Option<Value<String>>,
    /// Information about the proxy configurations that apply network access control to your reserved capacity
    /// instances.
    pub fleet_proxy_configuration: Option<Value<fleet::ProxyConfiguration>>,
    /// The service role associated with the compute fleet. For more information, see Allow a user to add a permission
    /// policy for a fleet service role in the \*AWS CodeBuild User Guide\*.
    ///
    /// At least 1 characters.
    pub fleet_service_role: Option<Value<String>>,
    /// Information about the VPC configuration that AWS CodeBuild accesses.
    pub fleet_vpc_config: Option<Value<fleet::VpcConfig>>,
    /// The Amazon Machine Image (AMI) of the compute fleet.
    ///
    /// At least 1 characters.
    pub image_id: Option<Value<String>>,
    /// The name of the compute fleet.
    ///
    /// 2 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The compute fleet overflow behavior.
    ///
    /// One of `QUEUE`, `ON_DEMAND`.
    pub overflow_behavior: Option<Value<String>>,
    /// The scaling configuration of the compute fleet.
    pub scaling_configuration: Option<Value<fleet::ScalingConfigurationInput>>,
    /// A list of tag key and value pairs associated with this compute fleet.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<fleet::Tag>>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("BaseCapacity", self.base_capacity);
        to.set("ComputeConfiguration", self.compute_configuration);
        to.set("ComputeType", self.compute_type);
        to.set("EnvironmentType", self.environment_type);
        to.set("FleetProxyConfiguration", self.fleet_proxy_configuration);
        to.set("FleetServiceRole", self.fleet_service_role);
        to.set("FleetVpcConfig", self.fleet_vpc_config);
        to.set("ImageId", self.image_id);
        to.set("Name", self.name);
        to.set("OverflowBehavior", self.overflow_behavior);
        to.set("ScalingConfiguration", self.scaling_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::CodeBuild::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Fleet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the compute fleet.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Fleet`] is made of.
pub mod fleet {
    use super::*;

    /// Contains compute attributes. These attributes only need be specified when your project's or fleet's
    /// `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeConfiguration {
        /// The amount of disk space of the instance type included in your fleet.
        pub disk: Option<Value<i64>>,
        /// The EC2 instance type to be launched in your fleet.
        ///
        /// At least 1 characters.
        pub instance_type: Option<Value<String>>,
        /// The machine type of the instance type included in your fleet.
        ///
        /// One of `GENERAL`, `NVME`.
        pub machine_type: Option<Value<String>>,
        /// The amount of memory of the instance type included in your fleet.
        pub memory: Option<Value<i64>>,
        /// The number of vCPUs of the instance type included in your fleet.
        pub v_cpu: Option<Value<i64>>,
    }

    impl Lower for ComputeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("disk", self.disk);
            to.set("instanceType", self.instance_type);
            to.set("machineType", self.machine_type);
            to.set("memory", self.memory);
            to.set("vCpu", self.v_cpu);
        }
    }

    /// Information about the proxy configurations that apply network access control to your reserved capacity
    /// instances.
    #[derive(Clone, Debug, Default)]
    pub struct ProxyConfiguration {
        /// The default behavior of outgoing traffic.
        ///
        /// One of `ALLOW_ALL`, `DENY_ALL`.
        pub default_behavior: Option<Value<String>>,
        /// An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny
        /// network access control to.
        pub ordered_proxy_rules: Option<Value<Vec<FleetProxyRule>>>,
    }

    impl Lower for ProxyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultBehavior", self.default_behavior);
            to.set("OrderedProxyRules", self.ordered_proxy_rules);
        }
    }

    /// Information about the proxy rule for your reserved capacity instances.
    #[derive(Clone, Debug, Default)]
    pub struct FleetProxyRule {
        /// The behavior of the proxy rule.
        ///
        /// One of `ALLOW`, `DENY`.
        pub effect: Option<Value<String>>,
        /// The destination of the proxy rule.
        pub entities: Option<Value<Vec<String>>>,
        /// The type of proxy rule.
        ///
        /// One of `DOMAIN`, `IP`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FleetProxyRule {
        fn fields(self, to: &mut Fields) {
            to.set("Effect", self.effect);
            to.set("Entities", self.entities);
            to.set("Type", self.type_);
        }
    }

    /// Information about the VPC configuration that AWS CodeBuild accesses.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// A list of one or more security groups IDs in your Amazon VPC.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of one or more subnet IDs in your Amazon VPC.
        pub subnets: Option<Value<Vec<String>>>,
        /// The ID of the Amazon VPC.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
            to.set("VpcId", self.vpc_id);
        }
    }

    /// The scaling configuration input of a compute fleet.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfigurationInput {
        /// The maximum number of instances in the ﬂeet when auto-scaling.
        ///
        /// At least 1.
        pub max_capacity: Option<Value<i64>>,
        /// The scaling type for a compute fleet.
        ///
        /// One of `TARGET_TRACKING_SCALING`.
        pub scaling_type: Option<Value<String>>,
        /// A list of `TargetTrackingScalingConfiguration` objects.
        pub target_tracking_scaling_configs: Option<Value<Vec<TargetTrackingScalingConfiguration>>>,
    }

    impl Lower for ScalingConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("ScalingType", self.scaling_type);
            to.set("TargetTrackingScalingConfigs", self.target_tracking_scaling_configs);
        }
    }

    /// Defines when a new instance is auto-scaled into the compute fleet.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingScalingConfiguration {
        /// The metric type to determine auto-scaling.
        ///
        /// One of `FLEET_UTILIZATION_RATE`.
        pub metric_type: Option<Value<String>>,
        /// The value of `metricType` when to start scaling.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetricType", self.metric_type);
            to.set("TargetValue", self.target_value);
        }
    }

    /// `Tag` of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length. You can use any of
        /// the following characters: the set of Unicode letters, digits, whitespace, \_,., /, =, +, and -.
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

/// `AWS::CodeBuild::Project`.
///
/// The `AWS::CodeBuild::Project` resource configures how AWS CodeBuild builds your source code. For example, it
/// tells CodeBuild where to get the source code and which build environment to use.
///
/// Its ARN: `arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// `Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts
    /// generated by an AWS CodeBuild build.
    ///
    /// Required.
    pub artifacts: Option<Value<project::Artifacts>>,
    pub auto_retry_limit: Option<Value<f64>>,
    /// Indicates whether AWS CodeBuild generates a publicly accessible URL for your project's build badge. For more
    /// information, see Build Badges Sample in the \*AWS CodeBuild User Guide\*.
    pub badge_enabled: Option<Value<bool>>,
    /// A `ProjectBuildBatchConfig` object that defines the batch build options for the project.
    pub build_batch_config: Option<Value<project::ProjectBuildBatchConfig>>,
    /// Settings that AWS CodeBuild uses to store and reuse build dependencies.
    pub cache: Option<Value<project::ProjectCache>>,
    /// The maximum number of concurrent builds that are allowed for this project.
    pub concurrent_build_limit: Option<Value<i64>>,
    /// A description that makes the build project easy to identify.
    pub description: Option<Value<String>>,
    /// The AWS Key Management Service customer master key (CMK) to be used for encrypting the build output artifacts.
    pub encryption_key: Option<Value<String>>,
    /// The build environment settings for the project, such as the environment type or the environment variables to use
    /// for the build environment.
    ///
    /// Required.
    pub environment: Option<Value<project::Environment>>,
    /// An array of `ProjectFileSystemLocation` objects for a CodeBuild build project.
    pub file_system_locations: Option<Value<Vec<project::ProjectFileSystemLocation>>>,
    /// Information about logs for the build project. A project can create logs in CloudWatch Logs, an S3 bucket, or
    /// both.
    pub logs_config: Option<Value<project::LogsConfig>>,
    /// The name of the build project. The name must be unique across all of the projects in your AWS account.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The number of minutes a build is allowed to be queued before it times out.
    ///
    /// 5 to 480.
    pub queued_timeout_in_minutes: Option<Value<i64>>,
    /// The ARN of the IAM role that enables CodeBuild to access the CloudWatch Logs and Amazon S3 artifacts for the
    /// project's builds.
    pub resource_access_role: Option<Value<String>>,
    /// A list of `Artifacts` objects. Each artifacts object specifies output settings that the project generates during
    /// a build.
    pub secondary_artifacts: Option<Value<Vec<project::Artifacts>>>,
    /// An array of `ProjectSourceVersion` objects. If `secondarySourceVersions` is specified at the build level, then
    /// they take over these `secondarySourceVersions` (at the project level).
    pub secondary_source_versions: Option<Value<Vec<project::ProjectSourceVersion>>>,
    /// An array of `ProjectSource` objects.
    pub secondary_sources: Option<Value<Vec<project::Source>>>,
    /// The ARN of the IAM role that enables AWS CodeBuild to interact with dependent AWS services on behalf of the AWS
    /// account.
    ///
    /// Required.
    pub service_role: Option<Value<String>>,
    /// The source code settings for the project, such as the source code's repository type and location.
    ///
    /// Required.
    pub source: Option<Value<project::Source>>,
    /// A version of the build input to be built for this project. If not specified, the latest version is used.
    pub source_version: Option<Value<String>>,
    /// An arbitrary set of tags (key-value pairs) for the AWS CodeBuild project.
    pub tags: Option<Value<Vec<project::Tag>>>,
    /// How long, in minutes, from 5 to 2160 (36 hours), for AWS CodeBuild to wait before timing out any related build
    /// that did not get marked as completed.
    ///
    /// 5 to 2160.
    pub timeout_in_minutes: Option<Value<i64>>,
    /// For an existing AWS CodeBuild build project that has its source code stored in a GitHub repository, enables AWS
    /// CodeBuild to begin automatically rebuilding the source code every time a code change is pushed to the
    /// repository.
    pub triggers: Option<Value<project::ProjectTriggers>>,
    /// Specifies the visibility of the project's builds. Possible values are.
    pub visibility: Option<Value<String>>,
    /// `VpcConfig` specifies settings that enable AWS CodeBuild to access resources in an Amazon VPC. For more
    /// information, see Use AWS CodeBuild with Amazon Virtual Private Cloud in the \*AWS CodeBuild User Guide\*.
    pub vpc_config: Option<Value<project::VpcConfig>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("Artifacts", self.artifacts);
        to.set("AutoRetryLimit", self.auto_retry_limit);
        to.set("BadgeEnabled", self.badge_enabled);
        to.set("BuildBatchConfig", self.build_batch_config);
        to.set("Cache", self.cache);
        to.set("ConcurrentBuildLimit", self.concurrent_build_limit);
        to.set("Description", self.description);
        to.set("EncryptionKey", self.encryption_key);
        to.set("Environment", self.environment);
        to.set("FileSystemLocations", self.file_system_locations);
        to.set("LogsConfig", self.logs_config);
        to.set("Name", self.name);
        to.set("QueuedTimeoutInMinutes", self.queued_timeout_in_minutes);
        to.set("ResourceAccessRole", self.resource_access_role);
        to.set("SecondaryArtifacts", self.secondary_artifacts);
        to.set("SecondarySourceVersions", self.secondary_source_versions);
        to.set("SecondarySources", self.secondary_sources);
        to.set("ServiceRole", self.service_role);
        to.set("Source", self.source);
        to.set("SourceVersion", self.source_version);
        to.set("Tags", self.tags);
        to.set("TimeoutInMinutes", self.timeout_in_minutes);
        to.set("Triggers", self.triggers);
        to.set("Visibility", self.visibility);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::CodeBuild::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// `Artifacts` is a property of the AWS::CodeBuild::Project resource that specifies output settings for artifacts
    /// generated by an AWS CodeBuild build.
    #[derive(Clone, Debug, Default)]
    pub struct Artifacts {
        /// An identifier for this artifact definition.
        pub artifact_identifier: Option<Value<String>>,
        /// Set to true if you do not want your output artifacts encrypted. This option is valid only if your artifacts type
        /// is Amazon Simple Storage Service (Amazon S3).
        pub encryption_disabled: Option<Value<bool>>,
        /// Information about the build output artifact location.
        pub location: Option<Value<String>>,
        /// Along with `path` and `namespaceType`, the pattern that AWS CodeBuild uses to name and store the output
        /// artifact.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Along with `path` and `name`, the pattern that AWS CodeBuild uses to determine the name and location to store
        /// the output artifact.
        pub namespace_type: Option<Value<String>>,
        /// If set to true a name specified in the buildspec file overrides the artifact name. The name specified in a
        /// buildspec file is calculated at build time and uses the Shell command language.
        pub override_artifact_name: Option<Value<bool>>,
        /// The type of build output artifact to create.
        pub packaging: Option<Value<String>>,
        /// Along with `namespaceType` and `name`, the pattern that AWS CodeBuild uses to name and store the output
        /// artifact.
        pub path: Option<Value<String>>,
        /// The type of build output artifact. Valid values include.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Artifacts {
        fn fields(self, to: &mut Fields) {
            to.set("ArtifactIdentifier", self.artifact_identifier);
            to.set("EncryptionDisabled", self.encryption_disabled);
            to.set("Location", self.location);
            to.set("Name", self.name);
            to.set("NamespaceType", self.namespace_type);
            to.set("OverrideArtifactName", self.override_artifact_name);
            to.set("Packaging", self.packaging);
            to.set("Path", self.path);
            to.set("Type", self.type_);
        }
    }

    /// Contains configuration information about a batch build project.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectBuildBatchConfig {
        /// Specifies how build status reports are sent to the source provider for the batch build.
        pub batch_report_mode: Option<Value<String>>,
        /// Specifies if the build artifacts for the batch build should be combined into a single artifact location.
        pub combine_artifacts: Option<Value<bool>>,
        /// A `BatchRestrictions` object that specifies the restrictions for the batch build.
        pub restrictions: Option<Value<BatchRestrictions>>,
        /// Specifies the service role ARN for the batch build project.
        pub service_role: Option<Value<String>>,
        /// Specifies the maximum amount of time, in minutes, that the batch build must be completed in.
        pub timeout_in_mins: Option<Value<i64>>,
    }

    impl Lower for ProjectBuildBatchConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BatchReportMode", self.batch_report_mode);
            to.set("CombineArtifacts", self.combine_artifacts);
            to.set("Restrictions", self.restrictions);
            to.set("ServiceRole", self.service_role);
            to.set("TimeoutInMins", self.timeout_in_mins);
        }
    }

    /// Specifies restrictions for the batch build.
    #[derive(Clone, Debug, Default)]
    pub struct BatchRestrictions {
        /// An array of strings that specify the compute types that are allowed for the batch build. See Build environment
        /// compute types in the \*AWS CodeBuild User Guide\* for these values.
        pub compute_types_allowed: Option<Value<Vec<String>>>,
        /// Specifies the maximum number of builds allowed.
        pub maximum_builds_allowed: Option<Value<i64>>,
    }

    impl Lower for BatchRestrictions {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeTypesAllowed", self.compute_types_allowed);
            to.set("MaximumBuildsAllowed", self.maximum_builds_allowed);
        }
    }

    /// `ProjectCache` is a property of the AWS CodeBuild Project resource that specifies information about the cache
    /// for the build project.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectCache {
        /// Defines the scope of the cache. You can use this namespace to share a cache across multiple projects.
        pub cache_namespace: Option<Value<String>>,
        /// Information about the cache location.
        pub location: Option<Value<String>>,
        /// An array of strings that specify the local cache modes. You can use one or more local cache modes at the same
        /// time.
        pub modes: Option<Value<Vec<String>>>,
        /// The type of cache used by the build project. Valid values include.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ProjectCache {
        fn fields(self, to: &mut Fields) {
            to.set("CacheNamespace", self.cache_namespace);
            to.set("Location", self.location);
            to.set("Modes", self.modes);
            to.set("Type", self.type_);
        }
    }

    /// `Environment` is a property of the AWS::CodeBuild::Project resource that specifies the environment for an AWS
    /// CodeBuild project.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        /// The ARN of the Amazon S3 bucket, path prefix, and object key that contains the PEM-encoded certificate for the
        /// build project.
        pub certificate: Option<Value<String>>,
        /// The type of compute environment. This determines the number of CPU cores and memory the build environment uses.
        ///
        /// Required.
        pub compute_type: Option<Value<String>>,
        pub docker_server: Option<Value<DockerServer>>,
        /// A set of environment variables to make available to builds for this build project.
        pub environment_variables: Option<Value<Vec<EnvironmentVariable>>>,
        pub fleet: Option<Value<ProjectFleet>>,
        pub host_kernel: Option<Value<String>>,
        /// The image tag or image digest that identifies the Docker image to use for this build project. Use the following
        /// formats.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The type of credentials AWS CodeBuild uses to pull images in your build. There are two valid values.
        pub image_pull_credentials_type: Option<Value<String>>,
        /// Enables running the Docker daemon inside a Docker container. Set to true only if the build project is used to
        /// build Docker images.
        pub privileged_mode: Option<Value<bool>>,
        /// `RegistryCredential` is a property of the AWS::CodeBuild::Project Environment property that specifies
        /// information about credentials that provide access to a private Docker registry.
        pub registry_credential: Option<Value<RegistryCredential>>,
        /// The type of build environment to use for related builds.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("ComputeType", self.compute_type);
            to.set("DockerServer", self.docker_server);
            to.set("EnvironmentVariables", self.environment_variables);
            to.set("Fleet", self.fleet);
            to.set("HostKernel", self.host_kernel);
            to.set("Image", self.image);
            to.set("ImagePullCredentialsType", self.image_pull_credentials_type);
            to.set("PrivilegedMode", self.privileged_mode);
            to.set("RegistryCredential", self.registry_credential);
            to.set("Type", self.type_);
        }
    }

    /// `DockerServer` of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    pub struct DockerServer {
        /// Required.
        pub compute_type: Option<Value<String>>,
        pub security_group_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for DockerServer {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeType", self.compute_type);
            to.set("SecurityGroupIds", self.security_group_ids);
        }
    }

    /// `EnvironmentVariable` is a property of the AWS CodeBuild Project Environment property type that specifies the
    /// name and value of an environment variable for an AWS CodeBuild project environment.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// The name or key of the environment variable.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of environment variable. Valid values include.
        pub type_: Option<Value<String>>,
        /// The value of the environment variable.
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

    /// Information about the compute fleet of the build project. For more information, see Working with reserved
    /// capacity in AWS CodeBuild.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectFleet {
        /// Specifies the compute fleet ARN for the build project.
        pub fleet_arn: Option<Value<String>>,
    }

    impl Lower for ProjectFleet {
        fn fields(self, to: &mut Fields) {
            to.set("FleetArn", self.fleet_arn);
        }
    }

    /// `RegistryCredential` is a property of the AWS CodeBuild Project Environment property type that specifies
    /// information about credentials that provide access to a private Docker registry.
    #[derive(Clone, Debug, Default)]
    pub struct RegistryCredential {
        /// The Amazon Resource Name (ARN) or name of credentials created using AWS Secrets Manager.
        ///
        /// Required.
        pub credential: Option<Value<String>>,
        /// The service that created the credentials to access a private Docker registry. The valid value, SECRETS\_MANAGER,
        /// is for AWS Secrets Manager.
        ///
        /// Required.
        pub credential_provider: Option<Value<String>>,
    }

    impl Lower for RegistryCredential {
        fn fields(self, to: &mut Fields) {
            to.set("Credential", self.credential);
            to.set("CredentialProvider", self.credential_provider);
        }
    }

    /// Information about a file system created by Amazon Elastic File System (EFS). For more information, see What Is
    /// Amazon Elastic File System?
    #[derive(Clone, Debug, Default)]
    pub struct ProjectFileSystemLocation {
        /// The name used to access a file system created by Amazon EFS. CodeBuild creates an environment variable by
        /// appending the `identifier` in all capital letters to `CODEBUILD_`.
        ///
        /// Required.
        pub identifier: Option<Value<String>>,
        /// A string that specifies the location of the file system created by Amazon EFS. Its format is
        /// `efs-dns-name:/directory-path`.
        ///
        /// Required.
        pub location: Option<Value<String>>,
        /// The mount options for a file system created by Amazon EFS. The default mount options used by CodeBuild are
        /// `nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2`.
        pub mount_options: Option<Value<String>>,
        /// The location in the container where you mount the file system.
        ///
        /// Required.
        pub mount_point: Option<Value<String>>,
        /// The type of the file system. The one supported type is `EFS`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ProjectFileSystemLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Location", self.location);
            to.set("MountOptions", self.mount_options);
            to.set("MountPoint", self.mount_point);
            to.set("Type", self.type_);
        }
    }

    /// `LogsConfig` is a property of the AWS CodeBuild Project resource that specifies information about logs for a
    /// build project.
    #[derive(Clone, Debug, Default)]
    pub struct LogsConfig {
        /// Information about CloudWatch Logs for a build project. CloudWatch Logs are enabled by default.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsConfig>>,
        /// Information about logs built to an S3 bucket for a build project. S3 logs are not enabled by default.
        pub s3_logs: Option<Value<S3LogsConfig>>,
    }

    impl Lower for LogsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
            to.set("S3Logs", self.s3_logs);
        }
    }

    /// `CloudWatchLogs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for
    /// CloudWatch logs generated by an AWS CodeBuild build.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsConfig {
        /// The group name of the logs in CloudWatch Logs. For more information, see Working with Log Groups and Log
        /// Streams.
        pub group_name: Option<Value<String>>,
        /// The current status of the logs in CloudWatch Logs for a build project. Valid values are.
        ///
        /// Required.
        pub status: Option<Value<String>>,
        /// The prefix of the stream name of the CloudWatch Logs. For more information, see Working with Log Groups and Log
        /// Streams.
        pub stream_name: Option<Value<String>>,
    }

    impl Lower for CloudWatchLogsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GroupName", self.group_name);
            to.set("Status", self.status);
            to.set("StreamName", self.stream_name);
        }
    }

    /// `S3Logs` is a property of the AWS CodeBuild Project LogsConfig property type that specifies settings for logs
    /// generated by an AWS CodeBuild build in an S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct S3LogsConfig {
        /// Set to true if you do not want your S3 build log output encrypted. By default S3 build logs are encrypted.
        pub encryption_disabled: Option<Value<bool>>,
        /// The ARN of an S3 bucket and the path prefix for S3 logs. If your Amazon S3 bucket name is `my-bucket`, and your
        /// path prefix is `build-log`, then acceptable formats are `my-bucket/build-log` or
        /// `arn:aws:s3:::my-bucket/build-log`.
        pub location: Option<Value<String>>,
        /// The current status of the S3 build logs. Valid values are.
        ///
        /// Required.
        pub status: Option<Value<String>>,
    }

    impl Lower for S3LogsConfig {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionDisabled", self.encryption_disabled);
            to.set("Location", self.location);
            to.set("Status", self.status);
        }
    }

    /// A source identifier and its corresponding version.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectSourceVersion {
        /// An identifier for a source in the build project. The identifier can only contain alphanumeric characters and
        /// underscores, and must be less than 128 characters in length.
        ///
        /// Required.
        pub source_identifier: Option<Value<String>>,
        /// The source version for the corresponding source identifier. If specified, must be one of.
        pub source_version: Option<Value<String>>,
    }

    impl Lower for ProjectSourceVersion {
        fn fields(self, to: &mut Fields) {
            to.set("SourceIdentifier", self.source_identifier);
            to.set("SourceVersion", self.source_version);
        }
    }

    /// `Source` is a property of the AWS::CodeBuild::Project resource that specifies the source code settings for the
    /// project, such as the source code's repository type and location.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// Information about the authorization settings for AWS CodeBuild to access the source code to be built.
        pub auth: Option<Value<SourceAuth>>,
        /// The build specification for the project. If this value is not provided, then the source code must contain a
        /// buildspec file named `buildspec.yml` at the root level.
        pub build_spec: Option<Value<String>>,
        /// Contains information that defines how the build project reports the build status to the source provider.
        pub build_status_config: Option<Value<BuildStatusConfig>>,
        /// The depth of history to download. Minimum value is 0. If this value is 0, greater than 25, or not provided, then
        /// the full history is downloaded with each build project.
        pub git_clone_depth: Option<Value<i64>>,
        /// Information about the Git submodules configuration for the build project.
        pub git_submodules_config: Option<Value<GitSubmodulesConfig>>,
        /// This is used with GitHub Enterprise only. Set to true to ignore SSL warnings while connecting to your GitHub
        /// Enterprise project repository.
        pub insecure_ssl: Option<Value<bool>>,
        /// Information about the location of the source code to be built. Valid values include.
        pub location: Option<Value<String>>,
        /// Set to true to report the status of a build's start and finish to your source provider. This option is valid
        /// only when your source provider is GitHub, GitHub Enterprise, GitLab, GitLab Self Managed, or Bitbucket.
        pub report_build_status: Option<Value<bool>>,
        /// An identifier for this project source. The identifier can only contain alphanumeric characters and underscores,
        /// and must be less than 128 characters in length.
        pub source_identifier: Option<Value<String>>,
        /// The type of repository that contains the source code to be built. Valid values include.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("Auth", self.auth);
            to.set("BuildSpec", self.build_spec);
            to.set("BuildStatusConfig", self.build_status_config);
            to.set("GitCloneDepth", self.git_clone_depth);
            to.set("GitSubmodulesConfig", self.git_submodules_config);
            to.set("InsecureSsl", self.insecure_ssl);
            to.set("Location", self.location);
            to.set("ReportBuildStatus", self.report_build_status);
            to.set("SourceIdentifier", self.source_identifier);
            to.set("Type", self.type_);
        }
    }

    /// `SourceAuth` is a property of the AWS CodeBuild Project Source property type that specifies authorization
    /// settings for AWS CodeBuild to access the source code to be built.
    #[derive(Clone, Debug, Default)]
    pub struct SourceAuth {
        /// The resource value that applies to the specified authorization type.
        pub resource: Option<Value<String>>,
        /// The authorization type to use. Valid options are OAUTH, CODECONNECTIONS, or SECRETS\_MANAGER.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SourceAuth {
        fn fields(self, to: &mut Fields) {
            to.set("Resource", self.resource);
            to.set("Type", self.type_);
        }
    }

    /// Contains information that defines how the AWS CodeBuild build project reports the build status to the source
    /// provider.
    #[derive(Clone, Debug, Default)]
    pub struct BuildStatusConfig {
        /// Specifies the context of the build status CodeBuild sends to the source provider. The usage of this parameter
        /// depends on the source provider.
        pub context: Option<Value<String>>,
        /// Specifies the target url of the build status CodeBuild sends to the source provider. The usage of this parameter
        /// depends on the source provider.
        pub target_url: Option<Value<String>>,
    }

    impl Lower for BuildStatusConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Context", self.context);
            to.set("TargetUrl", self.target_url);
        }
    }

    /// `GitSubmodulesConfig` is a property of the AWS CodeBuild Project Source property type that specifies information
    /// about the Git submodules configuration for the build project.
    #[derive(Clone, Debug, Default)]
    pub struct GitSubmodulesConfig {
        /// Set to true to fetch Git submodules for your AWS CodeBuild build project.
        ///
        /// Required.
        pub fetch_submodules: Option<Value<bool>>,
    }

    impl Lower for GitSubmodulesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("FetchSubmodules", self.fetch_submodules);
        }
    }

    /// `Tag` of `AWS::CodeBuild::Project`.
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

    /// `ProjectTriggers` is a property of the AWS CodeBuild Project resource that specifies webhooks that trigger an
    /// AWS CodeBuild build.
    #[derive(Clone, Debug, Default)]
    pub struct ProjectTriggers {
        /// Specifies the type of build this webhook will trigger. Allowed values are.
        pub build_type: Option<Value<String>>,
        /// A list of lists of `WebhookFilter` objects used to determine which webhook events are triggered. At least one
        /// `WebhookFilter` in the array must specify `EVENT` as its type.
        pub filter_groups: Option<Value<Vec<Json>>>,
        pub pull_request_build_policy: Option<Value<PullRequestBuildPolicy>>,
        /// Contains configuration information about the scope for a webhook.
        pub scope_configuration: Option<Value<ScopeConfiguration>>,
        /// Specifies whether or not to begin automatically rebuilding the source code every time a code change is pushed to
        /// the repository.
        pub webhook: Option<Value<bool>>,
    }

    impl Lower for ProjectTriggers {
        fn fields(self, to: &mut Fields) {
            to.set("BuildType", self.build_type);
            to.set("FilterGroups", self.filter_groups);
            to.set("PullRequestBuildPolicy", self.pull_request_build_policy);
            to.set("ScopeConfiguration", self.scope_configuration);
            to.set("Webhook", self.webhook);
        }
    }

    /// `PullRequestBuildPolicy` of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    pub struct PullRequestBuildPolicy {
        pub approver_roles: Option<Value<Vec<String>>>,
        /// Required.
        pub requires_comment_approval: Option<Value<String>>,
    }

    impl Lower for PullRequestBuildPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ApproverRoles", self.approver_roles);
            to.set("RequiresCommentApproval", self.requires_comment_approval);
        }
    }

    /// Contains configuration information about the scope for a webhook.
    #[derive(Clone, Debug, Default)]
    pub struct ScopeConfiguration {
        /// The domain of the GitHub Enterprise organization or the GitLab Self Managed group. Note that this parameter is
        /// only required if your project's source type is GITHUB\_ENTERPRISE or GITLAB\_SELF\_MANAGED.
        pub domain: Option<Value<String>>,
        /// The name of either the enterprise or organization that will send webhook events to CodeBuild, depending on if
        /// the webhook is a global or organization webhook respectively.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The type of scope for a GitHub or GitLab webhook. The scope default is GITHUB\_ORGANIZATION.
        pub scope: Option<Value<String>>,
    }

    impl Lower for ScopeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Domain", self.domain);
            to.set("Name", self.name);
            to.set("Scope", self.scope);
        }
    }

    /// `VpcConfig` is a property of the AWS::CodeBuild::Project resource that enable AWS CodeBuild to access resources
    /// in an Amazon VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// A list of one or more security groups IDs in your Amazon VPC. The maximum count is 5.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of one or more subnet IDs in your Amazon VPC. The maximum count is 16.
        pub subnets: Option<Value<Vec<String>>>,
        /// The ID of the Amazon VPC.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("Subnets", self.subnets);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::CodeBuild::ReportGroup`.
///
/// Represents a report group. A report group contains a collection of reports.
///
/// Its ARN: `arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}`.
#[derive(Clone, Debug, Default)]
pub struct ReportGroup {
    /// When deleting a report group, specifies if reports within the report group should be deleted.
    pub delete_reports: Option<Value<bool>>,
    /// Information about the destination where the raw data of this `ReportGroup` is exported.
    ///
    /// Required.
    pub export_config: Option<Value<report_group::ReportExportConfig>>,
    /// The name of the `ReportGroup`.
    ///
    /// 2 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of tag key and value pairs associated with this report group.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<report_group::Tag>>>,
    /// The type of the `ReportGroup`. This can be one of the following values.
    ///
    /// Required. One of `TEST`, `CODE_COVERAGE`. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for ReportGroup {
    fn fields(self, to: &mut Fields) {
        to.set("DeleteReports", self.delete_reports);
        to.set("ExportConfig", self.export_config);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
    }
}

impl Level1 for ReportGroup {
    const TYPE: &'static str = "AWS::CodeBuild::ReportGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ReportGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the AWS CodeBuild report group, such as
    /// `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`ReportGroup`] is made of.
pub mod report_group {
    use super::*;

    /// Information about the location where the run of a report is exported.
    #[derive(Clone, Debug, Default)]
    pub struct ReportExportConfig {
        /// The export configuration type. Valid values are.
        ///
        /// Required. One of `S3`, `NO_EXPORT`.
        pub export_config_type: Option<Value<String>>,
        /// A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is
        /// exported.
        pub s3_destination: Option<Value<S3ReportExportConfig>>,
    }

    impl Lower for ReportExportConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ExportConfigType", self.export_config_type);
            to.set("S3Destination", self.s3_destination);
        }
    }

    /// Information about the S3 bucket where the raw data of a report are exported.
    #[derive(Clone, Debug, Default)]
    pub struct S3ReportExportConfig {
        /// The name of the S3 bucket where the raw data of a report are exported.
        ///
        /// Required. At least 1 characters.
        pub bucket: Option<Value<String>>,
        /// The AWS account identifier of the owner of the Amazon S3 bucket. This allows report data to be exported to an
        /// Amazon S3 bucket that is owned by an account other than the account running the build.
        pub bucket_owner: Option<Value<String>>,
        /// A boolean value that specifies if the results of a report are encrypted.
        pub encryption_disabled: Option<Value<bool>>,
        /// The encryption key for the report's encrypted raw data.
        ///
        /// At least 1 characters.
        pub encryption_key: Option<Value<String>>,
        /// The type of build output artifact to create. Valid values include.
        ///
        /// One of `NONE`, `ZIP`.
        pub packaging: Option<Value<String>>,
        /// The path to the exported report's raw data results.
        pub path: Option<Value<String>>,
    }

    impl Lower for S3ReportExportConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("BucketOwner", self.bucket_owner);
            to.set("EncryptionDisabled", self.encryption_disabled);
            to.set("EncryptionKey", self.encryption_key);
            to.set("Packaging", self.packaging);
            to.set("Path", self.path);
        }
    }

    /// `Tag` of `AWS::CodeBuild::ReportGroup`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::CodeBuild::SourceCredential`.
///
/// Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository. We strongly
/// recommend that you use AWS Secrets Manager to store your credentials.
#[derive(Clone, Debug, Default)]
pub struct SourceCredential {
    /// The type of authentication used by the credentials. Valid options are OAUTH, BASIC\_AUTH,
    /// PERSONAL\_ACCESS\_TOKEN, CODECONNECTIONS, or SECRETS\_MANAGER.
    ///
    /// Required.
    pub auth_type: Option<Value<String>>,
    /// The type of source provider. The valid options are GITHUB, GITHUB\_ENTERPRISE, GITLAB, GITLAB\_SELF\_MANAGED, or
    /// BITBUCKET.
    ///
    /// Required. A change replaces the resource.
    pub server_type: Option<Value<String>>,
    /// For GitHub or GitHub Enterprise, this is the personal access token. For Bitbucket, this is either the access
    /// token or the app password.
    ///
    /// Required.
    pub token: Option<Value<String>>,
    /// The Bitbucket username when the `authType` is BASIC\_AUTH. This parameter is not valid for other types of source
    /// providers or connections.
    pub username: Option<Value<String>>,
}

impl Lower for SourceCredential {
    fn fields(self, to: &mut Fields) {
        to.set("AuthType", self.auth_type);
        to.set("ServerType", self.server_type);
        to.set("Token", self.token);
        to.set("Username", self.username);
    }
}

impl Level1 for SourceCredential {
    const TYPE: &'static str = "AWS::CodeBuild::SourceCredential";
}

impl Handle<SourceCredential> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the SourceCredential resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
