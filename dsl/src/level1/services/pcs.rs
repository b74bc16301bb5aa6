//! `AWS::PCS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::PCS::Cluster`.
///
/// Creates an AWS PCS cluster resource. For more information, see Creating a cluster in Parallel Computing Service
/// in the \*AWS PCS User Guide\*.
///
/// Its ARN: `arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The name that identifies the cluster.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The networking configuration for the cluster's control plane.
    ///
    /// Required. A change replaces the resource.
    pub networking: Option<Value<cluster::Networking>>,
    /// The cluster management and job scheduling software associated with the cluster.
    ///
    /// Required.
    pub scheduler: Option<Value<cluster::Scheduler>>,
    /// The size of the cluster.
    ///
    /// Required. One of `SMALL`, `MEDIUM`, `LARGE`. A change replaces the resource.
    pub size: Option<Value<String>>,
    /// Additional options related to the Slurm scheduler.
    pub slurm_configuration: Option<Value<cluster::SlurmConfiguration>>,
    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    /// and can be an empty string.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("Networking", self.networking);
        to.set("Scheduler", self.scheduler);
        to.set("Size", self.size);
        to.set("SlurmConfiguration", self.slurm_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::PCS::Cluster";
}

impl Handle<Cluster> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) of the cluster.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The list of endpoints available for interaction with the scheduler.
    pub fn endpoints(self) -> Value<Json> {
        self.attribute("Endpoints")
    }

    /// The list of errors that occurred during cluster provisioning.
    pub fn error_info(self) -> Value<Json> {
        self.attribute("ErrorInfo")
    }

    /// The generated unique ID of the cluster.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the cluster.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// The networking configuration for the cluster's control plane.
    #[derive(Clone, Debug, Default)]
    pub struct Networking {
        /// The IP address version the cluster uses. The default is `IPV4`.
        ///
        /// One of `IPV4`, `IPV6`.
        pub network_type: Option<Value<String>>,
        /// The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The ID of the subnet where AWS PCS creates an Elastic Network Interface (ENI) to enable communication between
        /// managed controllers and AWS PCS resources.
        ///
        /// At least 1 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for Networking {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkType", self.network_type);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }

    /// The cluster management and job scheduling software associated with the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct Scheduler {
        /// The software AWS PCS uses to manage cluster scaling and job scheduling.
        ///
        /// Required. One of `SLURM`.
        pub type_: Option<Value<String>>,
        /// The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job scheduling.
        ///
        /// Required.
        pub version: Option<Value<String>>,
    }

    impl Lower for Scheduler {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Version", self.version);
        }
    }

    /// Additional options related to the Slurm scheduler.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmConfiguration {
        /// The accounting configuration includes configurable settings for Slurm accounting.
        pub accounting: Option<Value<Accounting>>,
        /// The shared Slurm key for authentication, also known as the \*cluster secret\*.
        pub auth_key: Option<Value<AuthKey>>,
        /// Additional cgroup-specific configuration that directly maps to cgroup.conf settings.
        pub cgroup_custom_settings: Option<Value<Vec<CgroupCustomSetting>>>,
        /// The JWT authentication configuration for Slurm REST API access.
        pub jwt_auth: Option<Value<JwtAuth>>,
        /// The time (in seconds) before an idle node is scaled down.
        ///
        /// At least 1.
        pub scale_down_idle_time_in_seconds: Option<Value<i64>>,
        /// Additional Slurm-specific configuration that directly maps to Slurm settings.
        pub slurm_custom_settings: Option<Value<Vec<SlurmCustomSetting>>>,
        /// The Slurm REST API configuration for the cluster.
        pub slurm_rest: Option<Value<SlurmRest>>,
        /// Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings.
        pub slurmdbd_custom_settings: Option<Value<Vec<SlurmdbdCustomSetting>>>,
    }

    impl Lower for SlurmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Accounting", self.accounting);
            to.set("AuthKey", self.auth_key);
            to.set("CgroupCustomSettings", self.cgroup_custom_settings);
            to.set("JwtAuth", self.jwt_auth);
            to.set("ScaleDownIdleTimeInSeconds", self.scale_down_idle_time_in_seconds);
            to.set("SlurmCustomSettings", self.slurm_custom_settings);
            to.set("SlurmRest", self.slurm_rest);
            to.set("SlurmdbdCustomSettings", self.slurmdbd_custom_settings);
        }
    }

    /// The accounting configuration includes configurable settings for Slurm accounting.
    #[derive(Clone, Debug, Default)]
    pub struct Accounting {
        /// The default value for all purge settings for `slurmdbd.conf`. For more information, see the slurmdbd.conf
        /// documentation at SchedMD.
        ///
        /// \-1 to 10000.
        pub default_purge_time_in_days: Option<Value<i64>>,
        /// The default value for `mode` is `NONE`. A value of `STANDARD` means Slurm accounting is enabled.
        ///
        /// Required. One of `STANDARD`, `NONE`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for Accounting {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultPurgeTimeInDays", self.default_purge_time_in_days);
            to.set("Mode", self.mode);
        }
    }

    /// The shared Slurm key for authentication, also known as the \*cluster secret\*.
    #[derive(Clone, Debug, Default)]
    pub struct AuthKey {
        /// The Amazon Resource Name (ARN) of the shared Slurm key.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
        /// The version of the shared Slurm key.
        ///
        /// Required.
        pub secret_version: Option<Value<String>>,
    }

    impl Lower for AuthKey {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
            to.set("SecretVersion", self.secret_version);
        }
    }

    /// Additional cgroup configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct CgroupCustomSetting {
        /// The cgroup.conf parameter name.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The value for the cgroup.conf parameter.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for CgroupCustomSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// The JWT authentication configuration for Slurm REST API access.
    #[derive(Clone, Debug, Default)]
    pub struct JwtAuth {
        /// The JWT key for Slurm REST API authentication.
        pub jwt_key: Option<Value<JwtKey>>,
    }

    impl Lower for JwtAuth {
        fn fields(self, to: &mut Fields) {
            to.set("JwtKey", self.jwt_key);
        }
    }

    /// The JWT key stored in AWS Secrets Manager for Slurm REST API authentication.
    #[derive(Clone, Debug, Default)]
    pub struct JwtKey {
        /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the JWT key.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
        /// The version of the AWS Secrets Manager secret containing the JWT key.
        ///
        /// Required.
        pub secret_version: Option<Value<String>>,
    }

    impl Lower for JwtKey {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
            to.set("SecretVersion", self.secret_version);
        }
    }

    /// Additional settings that directly map to Slurm settings.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmCustomSetting {
        /// AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues. For more information, see
        /// Configuring custom Slurm settings in AWS PCS in the \*AWS PCS User Guide\*.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The values for the configured Slurm settings.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for SlurmCustomSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// The Slurm REST API configuration includes settings for enabling and configuring the Slurm REST API. It's a
    /// property of the ClusterSlurmConfiguration object.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmRest {
        /// The default value for `mode` is `NONE`. A value of `STANDARD` means the Slurm REST API is enabled.
        ///
        /// Required. One of `STANDARD`, `NONE`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for SlurmRest {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
        }
    }

    /// Additional slurmdbd configuration settings.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmdbdCustomSetting {
        /// The slurmdbd.conf parameter name.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The value for the slurmdbd.conf parameter.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for SlurmdbdCustomSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }
}

/// `AWS::PCS::ComputeNodeGroup`.
///
/// Creates an AWS PCS compute node group resource. For more information, see Creating a compute node group in AWS
/// PCS in the \*AWS PCS User Guide\*.
#[derive(Clone, Debug, Default)]
pub struct ComputeNodeGroup {
    /// The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances. If not provided, AWS PCS uses
    /// the AMI ID specified in the custom launch template.
    pub ami_id: Option<Value<String>>,
    /// The ID of the cluster of the compute node group.
    ///
    /// Required. A change replaces the resource.
    pub cluster_id: Option<Value<String>>,
    /// An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
    pub custom_launch_template: Option<Value<compute_node_group::CustomLaunchTemplate>>,
    /// The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2
    /// instances.
    ///
    /// Required.
    pub iam_instance_profile_arn: Option<Value<String>>,
    /// A list of EC2 instance configurations that AWS PCS can provision in the compute node group.
    ///
    /// Required. A change replaces the resource.
    pub instance_configs: Option<Value<Vec<compute_node_group::InstanceConfig>>>,
    /// The name that identifies the compute node group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Custom scripts that run at defined points in a compute node's lifecycle.
    pub node_lifecycle_actions: Option<Value<compute_node_group::NodeLifecycleActions>>,
    /// Specifies how EC2 instances are purchased on your behalf. AWS PCS supports On-Demand Instances, Spot Instances,
    /// and Amazon EC2 Capacity Blocks for ML.
    ///
    /// One of `ONDEMAND`, `SPOT`, `CAPACITY_BLOCK`, `INTERRUPTIBLE_CAPACITY_RESERVATION`.
    pub purchase_option: Option<Value<String>>,
    /// Specifies the boundaries of the compute node group auto scaling.
    ///
    /// Required.
    pub scaling_configuration: Option<Value<compute_node_group::ScalingConfiguration>>,
    /// Additional options related to the Slurm scheduler.
    pub slurm_configuration: Option<Value<compute_node_group::SlurmConfiguration>>,
    /// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API
    /// action.
    pub spot_options: Option<Value<compute_node_group::SpotOptions>>,
    /// The list of subnet IDs where instances are provisioned by the compute node group. The subnets must be in the
    /// same VPC as the cluster.
    ///
    /// Required.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    /// and can be an empty string.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ComputeNodeGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AmiId", self.ami_id);
        to.set("ClusterId", self.cluster_id);
        to.set("CustomLaunchTemplate", self.custom_launch_template);
        to.set("IamInstanceProfileArn", self.iam_instance_profile_arn);
        to.set("InstanceConfigs", self.instance_configs);
        to.set("Name", self.name);
        to.set("NodeLifecycleActions", self.node_lifecycle_actions);
        to.set("PurchaseOption", self.purchase_option);
        to.set("ScalingConfiguration", self.scaling_configuration);
        to.set("SlurmConfiguration", self.slurm_configuration);
        to.set("SpotOptions", self.spot_options);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ComputeNodeGroup {
    const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup";
}

impl Handle<ComputeNodeGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) of the compute node group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The list of errors that occurred during compute node group provisioning.
    pub fn error_info(self) -> Value<Json> {
        self.attribute("ErrorInfo")
    }

    /// The generated unique ID of the compute node group.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the compute node group.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`ComputeNodeGroup`] is made of.
pub mod compute_node_group {
    use super::*;

    /// An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
    #[derive(Clone, Debug, Default)]
    pub struct CustomLaunchTemplate {
        /// The ID of the EC2 launch template to use to provision instances.
        pub template_id: Option<Value<String>>,
        /// The version of the EC2 launch template to use to provision instances.
        pub version: Option<Value<String>>,
    }

    impl Lower for CustomLaunchTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("TemplateId", self.template_id);
            to.set("Version", self.version);
        }
    }

    /// An EC2 instance configuration AWS PCS uses to launch compute nodes.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceConfig {
        /// The EC2 instance type that AWS PCS can provision in the compute node group.
        pub instance_type: Option<Value<String>>,
    }

    impl Lower for InstanceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceType", self.instance_type);
        }
    }

    /// Custom scripts that run at defined points in a compute node's lifecycle.
    #[derive(Clone, Debug, Default)]
    pub struct NodeLifecycleActions {
        /// Controls whether lifecycle scripts are downloaded once at first boot (CACHE\_ONCE) or re-downloaded on every
        /// reboot (REFRESH\_ON\_REBOOT).
        ///
        /// One of `CACHE_ONCE`, `REFRESH_ON_REBOOT`.
        pub script_caching_policy: Option<Value<String>>,
        /// The ordered scripts to run at each compute node lifecycle stage.
        ///
        /// Required.
        pub stages: Option<Value<NodeLifecycleStages>>,
    }

    impl Lower for NodeLifecycleActions {
        fn fields(self, to: &mut Fields) {
            to.set("ScriptCachingPolicy", self.script_caching_policy);
            to.set("Stages", self.stages);
        }
    }

    /// The ordered scripts to run at each compute node lifecycle stage.
    #[derive(Clone, Debug, Default)]
    pub struct NodeLifecycleStages {
        /// Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before slurmd
        /// starts.
        ///
        /// 1 to 20 items.
        pub node_bootstrapped: Option<Value<Vec<NodeLifecycleScript>>>,
        /// Scripts to execute when the node becomes ready (every boot).
        ///
        /// 1 to 20 items.
        pub node_ready: Option<Value<Vec<NodeLifecycleScript>>>,
    }

    impl Lower for NodeLifecycleStages {
        fn fields(self, to: &mut Fields) {
            to.set("NodeBootstrapped", self.node_bootstrapped);
            to.set("NodeReady", self.node_ready);
        }
    }

    /// A single lifecycle script with its source, arguments, and error behavior.
    #[derive(Clone, Debug, Default)]
    pub struct NodeLifecycleScript {
        /// An ordered list of arguments passed to the script.
        ///
        /// At most 20 items.
        pub arguments: Option<Value<Vec<String>>>,
        /// Whether the script runs only on the node's first boot (FIRST\_BOOT\_ONLY) or on every boot including reboots
        /// (EVERY\_BOOT).
        ///
        /// One of `FIRST_BOOT_ONLY`, `EVERY_BOOT`.
        pub execution_policy: Option<Value<String>>,
        /// A human-readable name that identifies the script.
        ///
        /// Required. 1 to 64 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The behavior when the script exits with an error. Defaults to TERMINATE.
        ///
        /// One of `TERMINATE`, `STOP_SEQUENCE`, `CONTINUE`.
        pub on_error: Option<Value<String>>,
        /// The external location of a lifecycle script.
        ///
        /// Required.
        pub script_source: Option<Value<ScriptSource>>,
    }

    impl Lower for NodeLifecycleScript {
        fn fields(self, to: &mut Fields) {
            to.set("Arguments", self.arguments);
            to.set("ExecutionPolicy", self.execution_policy);
            to.set("Name", self.name);
            to.set("OnError", self.on_error);
            to.set("ScriptSource", self.script_source);
        }
    }

    /// The external location of a lifecycle script.
    #[derive(Clone, Debug, Default)]
    pub struct ScriptSource {
        /// A 64-character hexadecimal SHA-256 digest used to verify script integrity.
        ///
        /// 64 to 64 characters.
        pub checksum: Option<Value<String>>,
        /// The S3 object version ID of the script, when stored in a versioned bucket.
        ///
        /// At most 1024 characters.
        pub s3_version_id: Option<Value<String>>,
        /// The S3 URI or HTTPS URL where the script is stored.
        ///
        /// Required. 1 to 1024 characters.
        pub script_location: Option<Value<String>>,
    }

    impl Lower for ScriptSource {
        fn fields(self, to: &mut Fields) {
            to.set("Checksum", self.checksum);
            to.set("S3VersionId", self.s3_version_id);
            to.set("ScriptLocation", self.script_location);
        }
    }

    /// Specifies the boundaries of the compute node group auto scaling.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConfiguration {
        /// The upper bound of the number of instances allowed in the compute fleet.
        ///
        /// Required. At least 0.
        pub max_instance_count: Option<Value<i64>>,
        /// The lower bound of the number of instances allowed in the compute fleet.
        ///
        /// Required. At least 0.
        pub min_instance_count: Option<Value<i64>>,
    }

    impl Lower for ScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxInstanceCount", self.max_instance_count);
            to.set("MinInstanceCount", self.min_instance_count);
        }
    }

    /// Additional options related to the Slurm scheduler.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmConfiguration {
        /// Additional Slurm gres.conf records for the compute node group. Each item is a map of gres.conf attribute names
        /// to values describing one gres.conf record (for example a GPU topology, MIG, MPS, or custom GRES entry).
        pub gres_custom_settings: Option<Value<Vec<BTreeMap<String, String>>>>,
        /// The time before an idle node is scaled down.
        ///
        /// 1 to 10000000.
        pub scale_down_idle_time_in_seconds: Option<Value<i64>>,
        /// Additional Slurm-specific configuration that directly maps to Slurm settings.
        pub slurm_custom_settings: Option<Value<Vec<SlurmCustomSetting>>>,
    }

    impl Lower for SlurmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("GresCustomSettings", self.gres_custom_settings);
            to.set("ScaleDownIdleTimeInSeconds", self.scale_down_idle_time_in_seconds);
            to.set("SlurmCustomSettings", self.slurm_custom_settings);
        }
    }

    /// Additional settings that directly map to Slurm settings.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmCustomSetting {
        /// AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues. For more information, see
        /// Configuring custom Slurm settings in AWS PCS in the \*AWS PCS User Guide\*.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The values for the configured Slurm settings.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for SlurmCustomSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }

    /// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API
    /// action.
    #[derive(Clone, Debug, Default)]
    pub struct SpotOptions {
        /// The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances. AWS PCS supports \*lowest price\*,
        /// \*capacity optimized\*, and \*price capacity optimized\*.
        ///
        /// One of `lowest-price`, `capacity-optimized`, `price-capacity-optimized`.
        pub allocation_strategy: Option<Value<String>>,
    }

    impl Lower for SpotOptions {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
        }
    }
}

/// `AWS::PCS::Queue`.
///
/// Creates an AWS PCS queue resource. For more information, see Creating a queue in AWS PCS in the \*AWS PCS User
/// Guide\*.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The ID of the cluster of the queue.
    ///
    /// Required. A change replaces the resource.
    pub cluster_id: Option<Value<String>>,
    /// The list of compute node group configurations associated with the queue. Queues assign jobs to associated
    /// compute node groups.
    pub compute_node_group_configurations: Option<Value<Vec<queue::ComputeNodeGroupConfiguration>>>,
    /// The name that identifies the queue.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Additional options related to the Slurm scheduler.
    pub slurm_configuration: Option<Value<queue::SlurmConfiguration>>,
    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional
    /// and can be an empty string.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Queue {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterId", self.cluster_id);
        to.set("ComputeNodeGroupConfigurations", self.compute_node_group_configurations);
        to.set("Name", self.name);
        to.set("SlurmConfiguration", self.slurm_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Queue {
    const TYPE: &'static str = "AWS::PCS::Queue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Queue> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The unique Amazon Resource Name (ARN) of the queue.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The list of errors that occurred during queue provisioning.
    pub fn error_info(self) -> Value<Json> {
        self.attribute("ErrorInfo")
    }

    /// The generated unique ID of the queue.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The provisioning status of the queue.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Queue`] is made of.
pub mod queue {
    use super::*;

    /// The compute node group configuration for a queue.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeNodeGroupConfiguration {
        /// The compute node group ID for the compute node group configuration.
        pub compute_node_group_id: Option<Value<String>>,
    }

    impl Lower for ComputeNodeGroupConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeNodeGroupId", self.compute_node_group_id);
        }
    }

    /// The Slurm configuration for the queue.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmConfiguration {
        /// Custom Slurm parameters that directly map to Slurm configuration settings.
        pub slurm_custom_settings: Option<Value<Vec<SlurmCustomSetting>>>,
    }

    impl Lower for SlurmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SlurmCustomSettings", self.slurm_custom_settings);
        }
    }

    /// Additional settings that directly map to Slurm settings.
    #[derive(Clone, Debug, Default)]
    pub struct SlurmCustomSetting {
        /// AWS PCS supports configuration of the Slurm parameters for queues:.
        ///
        /// Required.
        pub parameter_name: Option<Value<String>>,
        /// The value for the configured Slurm setting.
        ///
        /// Required.
        pub parameter_value: Option<Value<String>>,
    }

    impl Lower for SlurmCustomSetting {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterValue", self.parameter_value);
        }
    }
}
