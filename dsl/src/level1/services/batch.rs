//! `AWS::Batch`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Batch::ComputeEnvironment`.
///
/// The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment. You can define
/// `MANAGED` or `UNMANAGED` compute environments.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}`.
#[derive(Clone, Debug, Default)]
pub struct ComputeEnvironment {
    /// The name for your compute environment. It can be up to 128 characters long. It can contain uppercase and
    /// lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// A change replaces the resource.
    pub compute_environment_name: Option<Value<String>>,
    /// The ComputeResources property type specifies details of the compute resources managed by the compute
    /// environment.
    pub compute_resources: Option<Value<compute_environment::ComputeResources>>,
    /// Reserved.
    pub context: Option<Value<String>>,
    pub ecs_settings: Option<Value<compute_environment::EcsSettings>>,
    /// The details for the Amazon EKS cluster that supports the compute environment.
    ///
    /// A change replaces the resource.
    pub eks_configuration: Option<Value<compute_environment::EksConfiguration>>,
    /// Specifies whether the compute environment is replaced if an update is made that requires replacing the instances
    /// in the compute environment.
    pub replace_compute_environment: Option<Value<bool>>,
    /// The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on
    /// your behalf.
    pub service_role: Option<Value<String>>,
    /// The state of the compute environment. If the state is `ENABLED`, then the compute environment accepts jobs from
    /// a queue and can scale out automatically based on queues.
    pub state: Option<Value<String>>,
    /// The tags applied to the compute environment.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The type of the compute environment: `MANAGED` or `UNMANAGED`. For more information, see Compute Environments in
    /// the \*AWS Batch User Guide\*.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The maximum number of vCPUs for an unmanaged compute environment. This parameter is only used for fair-share
    /// scheduling to reserve vCPU capacity for new share identifiers.
    pub unmanagedv_cpus: Option<Value<i64>>,
    /// Specifies the infrastructure update policy for the compute environment. For more information about
    /// infrastructure updates, see Updating compute environments in the \*AWS Batch User Guide\*.
    pub update_policy: Option<Value<compute_environment::UpdatePolicy>>,
}

impl Lower for ComputeEnvironment {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeEnvironmentName", self.compute_environment_name);
        to.set("ComputeResources", self.compute_resources);
        to.set("Context", self.context);
        to.set("EcsSettings", self.ecs_settings);
        to.set("EksConfiguration", self.eks_configuration);
        to.set("ReplaceComputeEnvironment", self.replace_compute_environment);
        to.set("ServiceRole", self.service_role);
        to.set("State", self.state);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("UnmanagedvCpus", self.unmanagedv_cpus);
        to.set("UpdatePolicy", self.update_policy);
    }
}

impl Level1 for ComputeEnvironment {
    const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ComputeEnvironment> {
    /// `Ref`: its `ComputeEnvironmentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the compute environment ARN, such as `batch: *us-east-1* : *111122223333* :compute-environment/
    /// *ComputeEnvironmentName*`.
    pub fn compute_environment_arn(self) -> Value<Arn> {
        self.attribute("ComputeEnvironmentArn")
    }

    /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    pub fn eks_configuration_access_entry_status(self) -> Value<String> {
        self.attribute("EksConfiguration.AccessEntry.Status")
    }
}

/// What [`ComputeEnvironment`] is made of.
pub mod compute_environment {
    use super::*;

    /// Details about the compute resources managed by the compute environment. This parameter is required for managed
    /// compute environments.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeResources {
        /// The allocation strategy to use for the compute resource if not enough instances of the best fitting instance
        /// type can be allocated.
        ///
        /// Some changes replace the resource.
        pub allocation_strategy: Option<Value<String>>,
        /// The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that
        /// instance type before instances are launched.
        ///
        /// Some changes replace the resource.
        pub bid_percentage: Option<Value<i64>>,
        /// Capacity-level tags for compute environments.
        pub capacity_tags: Option<Value<BTreeMap<String, String>>>,
        /// The desired number of vCPUS in the compute environment. AWS Batch modifies this value between the minimum and
        /// maximum values based on job queue demand.
        pub desiredv_cpus: Option<Value<i64>>,
        /// Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute
        /// environment.
        ///
        /// Some changes replace the resource.
        pub ec2_configuration: Option<Value<Vec<Ec2ConfigurationObject>>>,
        /// The Amazon EC2 key pair that's used for instances launched in the compute environment. You can use this key pair
        /// to log in to your instances with SSH.
        ///
        /// Some changes replace the resource.
        pub ec2_key_pair: Option<Value<String>>,
        /// The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. This parameter is
        /// overridden by the `imageIdOverride` member of the `Ec2Configuration` structure.
        ///
        /// Some changes replace the resource.
        pub image_id: Option<Value<String>>,
        /// The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment. Required for Amazon
        /// EC2 instances.
        ///
        /// Some changes replace the resource.
        pub instance_role: Option<Value<String>>,
        /// The instances types that can be launched. You can specify instance families to launch any instance type within
        /// those families (for example, `c5` or `p3` ), or you can specify specific sizes within a family (such as
        /// `c5.8xlarge` ).
        ///
        /// Some changes replace the resource.
        pub instance_types: Option<Value<Vec<String>>>,
        /// The launch template to use for your compute resources. Any other compute resource parameters that you specify in
        /// a CreateComputeEnvironment API operation override the same parameters in the launch template.
        ///
        /// Some changes replace the resource.
        pub launch_template: Option<Value<LaunchTemplateSpecification>>,
        pub managed_instances_provider: Option<Value<ManagedInstancesProvider>>,
        /// The maximum number of Amazon EC2 vCPUs that an environment can reach.
        ///
        /// Required.
        pub maxv_cpus: Option<Value<i64>>,
        /// The minimum number of vCPUs that an environment should maintain (even if the compute environment is `DISABLED`
        /// ).
        pub minv_cpus: Option<Value<i64>>,
        /// The Amazon EC2 placement group to associate with your compute resources.
        ///
        /// Some changes replace the resource.
        pub placement_group: Option<Value<String>>,
        /// Some changes replace the resource.
        pub scaling_policy: Option<Value<ComputeScalingPolicy>>,
        /// The Amazon EC2 security groups that are associated with instances launched in the compute environment.
        ///
        /// Some changes replace the resource.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a `SPOT` compute environment.
        ///
        /// A change replaces the resource.
        pub spot_iam_fleet_role: Option<Value<String>>,
        /// The VPC subnets where the compute resources are launched. Fargate compute resources can contain up to 16
        /// subnets.
        ///
        /// Some changes replace the resource.
        pub subnets: Option<Value<Vec<String>>>,
        /// Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment.
        ///
        /// Some changes replace the resource.
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// The type of compute environment: `EC2`, `SPOT`, `FARGATE`, or `FARGATE_SPOT`. For more information, see Compute
        /// environments in the \*AWS Batch User Guide\*.
        ///
        /// Required. Some changes replace the resource.
        pub type_: Option<Value<String>>,
        /// Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute
        /// environment has an infrastructure update.
        pub update_to_latest_image_version: Option<Value<bool>>,
    }

    impl Lower for ComputeResources {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("BidPercentage", self.bid_percentage);
            to.set("CapacityTags", self.capacity_tags);
            to.set("DesiredvCpus", self.desiredv_cpus);
            to.set("Ec2Configuration", self.ec2_configuration);
            to.set("Ec2KeyPair", self.ec2_key_pair);
            to.set("ImageId", self.image_id);
            to.set("InstanceRole", self.instance_role);
            to.set("InstanceTypes", self.instance_types);
            to.set("LaunchTemplate", self.launch_template);
            to.set("ManagedInstancesProvider", self.managed_instances_provider);
            to.set("MaxvCpus", self.maxv_cpus);
            to.set("MinvCpus", self.minv_cpus);
            to.set("PlacementGroup", self.placement_group);
            to.set("ScalingPolicy", self.scaling_policy);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SpotIamFleetRole", self.spot_iam_fleet_role);
            to.set("Subnets", self.subnets);
            to.set("Tags", self.tags);
            to.set("Type", self.type_);
            to.set("UpdateToLatestImageVersion", self.update_to_latest_image_version);
        }
    }

    /// Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2ConfigurationObject {
        /// The AMI ID used for instances launched in the compute environment that match the image type. This setting
        /// overrides the `imageId` set in the `computeResource` object.
        ///
        /// Some changes replace the resource.
        pub image_id_override: Option<Value<String>>,
        /// The Kubernetes version for the compute environment. If you don't specify a value, the latest version that AWS
        /// Batch supports is used.
        ///
        /// 1 to 256 characters. Some changes replace the resource.
        pub image_kubernetes_version: Option<Value<String>>,
        /// The image type to match with the instance type to select an AMI. The supported values are different for `ECS`
        /// and `EKS` resources.
        ///
        /// Required. 1 to 256 characters. Some changes replace the resource.
        pub image_type: Option<Value<String>>,
    }

    impl Lower for Ec2ConfigurationObject {
        fn fields(self, to: &mut Fields) {
            to.set("ImageIdOverride", self.image_id_override);
            to.set("ImageKubernetesVersion", self.image_kubernetes_version);
            to.set("ImageType", self.image_type);
        }
    }

    /// An object that represents a launch template that's associated with a compute resource. You must specify either
    /// the launch template ID or launch template name in the request, but not both.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSpecification {
        /// The ID of the launch template.
        ///
        /// Some changes replace the resource.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        ///
        /// Some changes replace the resource.
        pub launch_template_name: Option<Value<String>>,
        /// A launch template to use in place of the default launch template. You must specify either the launch template ID
        /// or launch template name in the request, but not both.
        pub overrides: Option<Value<Vec<LaunchTemplateSpecificationOverride>>>,
        /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI.
        pub userdata_type: Option<Value<String>>,
        /// The version number of the launch template, `$Default`, or `$Latest`.
        ///
        /// Some changes replace the resource.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("Overrides", self.overrides);
            to.set("UserdataType", self.userdata_type);
            to.set("Version", self.version);
        }
    }

    /// An object that represents a launch template to use in place of the default launch template. You must specify
    /// either the launch template ID or launch template name in the request, but not both.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSpecificationOverride {
        /// The ID of the launch template.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        pub launch_template_name: Option<Value<String>>,
        /// The instance type or family that this override launch template should be applied to.
        pub target_instance_types: Option<Value<Vec<String>>>,
        /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI.
        pub userdata_type: Option<Value<String>>,
        /// The version number of the launch template, `$Default`, or `$Latest`.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateSpecificationOverride {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("TargetInstanceTypes", self.target_instance_types);
            to.set("UserdataType", self.userdata_type);
            to.set("Version", self.version);
        }
    }

    /// `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesProvider {
        pub infrastructure_optimization: Option<Value<InfrastructureOptimization>>,
        /// Required.
        pub infrastructure_role_arn: Option<Value<String>>,
        /// Required.
        pub instance_launch_template: Option<Value<InstanceLaunchTemplate>>,
        /// One of `CAPACITY_PROVIDER`, `NONE`.
        pub propagate_tags: Option<Value<String>>,
    }

    impl Lower for ManagedInstancesProvider {
        fn fields(self, to: &mut Fields) {
            to.set("InfrastructureOptimization", self.infrastructure_optimization);
            to.set("InfrastructureRoleArn", self.infrastructure_role_arn);
            to.set("InstanceLaunchTemplate", self.instance_launch_template);
            to.set("PropagateTags", self.propagate_tags);
        }
    }

    /// `InfrastructureOptimization` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct InfrastructureOptimization {
        pub scale_in_after: Option<Value<i64>>,
    }

    impl Lower for InfrastructureOptimization {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleInAfter", self.scale_in_after);
        }
    }

    /// `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceLaunchTemplate {
        /// One of `ON_DEMAND`, `SPOT`, `RESERVED`. A change replaces the resource.
        pub capacity_option_type: Option<Value<String>>,
        pub capacity_reservations: Option<Value<CapacityReservations>>,
        /// Required.
        pub ec2_instance_profile_arn: Option<Value<String>>,
        /// A change replaces the resource.
        pub fips_enabled: Option<Value<bool>>,
        pub instance_metadata_tags_propagation: Option<Value<bool>>,
        pub instance_requirements: Option<Value<InstanceRequirements>>,
        pub local_storage_configuration: Option<Value<ManagedInstancesLocalStorageConfiguration>>,
        pub monitoring: Option<Value<String>>,
        /// Required.
        pub network_configuration: Option<Value<ManagedInstancesNetworkConfiguration>>,
        pub storage_configuration: Option<Value<ManagedInstancesStorageConfiguration>>,
    }

    impl Lower for InstanceLaunchTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityOptionType", self.capacity_option_type);
            to.set("CapacityReservations", self.capacity_reservations);
            to.set("Ec2InstanceProfileArn", self.ec2_instance_profile_arn);
            to.set("FipsEnabled", self.fips_enabled);
            to.set("InstanceMetadataTagsPropagation", self.instance_metadata_tags_propagation);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("LocalStorageConfiguration", self.local_storage_configuration);
            to.set("Monitoring", self.monitoring);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("StorageConfiguration", self.storage_configuration);
        }
    }

    /// `CapacityReservations` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservations {
        pub reservation_group_arn: Option<Value<String>>,
        pub reservation_preference: Option<Value<String>>,
    }

    impl Lower for CapacityReservations {
        fn fields(self, to: &mut Fields) {
            to.set("ReservationGroupArn", self.reservation_group_arn);
            to.set("ReservationPreference", self.reservation_preference);
        }
    }

    /// `InstanceRequirements` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        pub allowed_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
        }
    }

    /// `ManagedInstancesLocalStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesLocalStorageConfiguration {
        pub use_local_storage: Option<Value<bool>>,
    }

    impl Lower for ManagedInstancesLocalStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("UseLocalStorage", self.use_local_storage);
        }
    }

    /// `ManagedInstancesNetworkConfiguration` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesNetworkConfiguration {
        /// Required.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Required.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for ManagedInstancesNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// `ManagedInstancesStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesStorageConfiguration {
        pub storage_size_gi_b: Option<Value<i64>>,
    }

    impl Lower for ManagedInstancesStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageSizeGiB", self.storage_size_gi_b);
        }
    }

    /// `ComputeScalingPolicy` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeScalingPolicy {
        pub min_scale_down_delay_minutes: Option<Value<i64>>,
    }

    impl Lower for ComputeScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MinScaleDownDelayMinutes", self.min_scale_down_delay_minutes);
        }
    }

    /// `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
    #[derive(Clone, Debug, Default)]
    pub struct EcsSettings {
        /// The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment.
        pub container_insights: Option<Value<String>>,
    }

    impl Lower for EcsSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerInsights", self.container_insights);
        }
    }

    /// Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment. The cluster must exist
    /// before the compute environment can be created.
    #[derive(Clone, Debug, Default)]
    pub struct EksConfiguration {
        /// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS
        /// access entry for the compute environment's service role, or inherits it from the cluster.
        pub access_entry: Option<Value<EksAccessEntry>>,
        /// The Amazon Resource Name (ARN) of the Amazon EKS cluster. An example is `arn: *aws* :eks: *us-east-1* :
        /// *123456789012* :cluster/ *ClusterForBatch*`.
        ///
        /// Required. A change replaces the resource.
        pub eks_cluster_arn: Option<Value<String>>,
        /// The namespace of the Amazon EKS cluster. AWS Batch manages pods in this namespace. The value can't left empty or
        /// null.
        ///
        /// Required. A change replaces the resource.
        pub kubernetes_namespace: Option<Value<String>>,
    }

    impl Lower for EksConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessEntry", self.access_entry);
            to.set("EksClusterArn", self.eks_cluster_arn);
            to.set("KubernetesNamespace", self.kubernetes_namespace);
        }
    }

    /// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS
    /// access entry for the compute environment's service role, or inherits it from the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct EksAccessEntry {
        /// The desired state of the EKS access entry managed by AWS Batch. When omitted, AWS Batch applies
        /// INHERIT\_FROM\_CLUSTER.
        pub desired_state: Option<Value<String>>,
    }

    impl Lower for EksAccessEntry {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredState", self.desired_state);
        }
    }

    /// Specifies the infrastructure update policy for the Amazon EC2 compute environment. For more information about
    /// infrastructure updates, see Updating compute environments in the \*AWS Batch User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct UpdatePolicy {
        /// Specifies the job timeout (in minutes) when the compute environment infrastructure is updated. The default value
        /// is 30.
        pub job_execution_timeout_minutes: Option<Value<i64>>,
        /// Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated.
        pub terminate_jobs_on_update: Option<Value<bool>>,
    }

    impl Lower for UpdatePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("JobExecutionTimeoutMinutes", self.job_execution_timeout_minutes);
            to.set("TerminateJobsOnUpdate", self.terminate_jobs_on_update);
        }
    }
}

/// `AWS::Batch::ConsumableResource`.
///
/// The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}`.
#[derive(Clone, Debug, Default)]
pub struct ConsumableResource {
    /// The name of the consumable resource.
    ///
    /// A change replaces the resource.
    pub consumable_resource_name: Option<Value<String>>,
    /// Indicates whether the resource is available to be re-used after a job completes. Can be one of.
    ///
    /// Required. One of `REPLENISHABLE`, `NON_REPLENISHABLE`. A change replaces the resource.
    pub resource_type: Option<Value<String>>,
    /// The tags that you apply to the consumable resource to help you categorize and organize your resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The total amount of the consumable resource that is available.
    ///
    /// Required.
    pub total_quantity: Option<Value<i64>>,
}

impl Lower for ConsumableResource {
    fn fields(self, to: &mut Fields) {
        to.set("ConsumableResourceName", self.consumable_resource_name);
        to.set("ResourceType", self.resource_type);
        to.set("Tags", self.tags);
        to.set("TotalQuantity", self.total_quantity);
    }
}

impl Level1 for ConsumableResource {
    const TYPE: &'static str = "AWS::Batch::ConsumableResource";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ConsumableResource> {
    /// `Ref`: its `ConsumableResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The amount of the consumable resource that is currently available to use.
    pub fn available_quantity(self) -> Value<i64> {
        self.attribute("AvailableQuantity")
    }

    /// The Amazon Resource Name (ARN) of the consumable resource.
    pub fn consumable_resource_arn(self) -> Value<Arn> {
        self.attribute("ConsumableResourceArn")
    }

    /// The Unix timestamp (in milliseconds) for when the consumable resource was created.
    pub fn created_at(self) -> Value<i64> {
        self.attribute("CreatedAt")
    }

    /// The amount of the consumable resource that is currently in use.
    pub fn in_use_quantity(self) -> Value<i64> {
        self.attribute("InUseQuantity")
    }
}

/// `AWS::Batch::JobDefinition`.
///
/// The `AWS::Batch::JobDefinition` resource specifies the parameters for an AWS Batch job definition. For more
/// information, see Job Definitions in the \*\*.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}`.
#[derive(Clone, Debug, Default)]
pub struct JobDefinition {
    /// Contains a list of consumable resources required by the job.
    pub consumable_resource_properties: Option<Value<job_definition::ConsumableResourceProperties>>,
    /// An object with properties specific to Amazon ECS-based jobs. When `containerProperties` is used in the job
    /// definition, it can't be used in addition to `eksProperties`, `ecsProperties`, or `nodeProperties`.
    pub container_properties: Option<Value<job_definition::ContainerProperties>>,
    /// An object that contains the properties for the Amazon ECS resources of a job.When `ecsProperties` is used in the
    /// job definition, it can't be used in addition to `containerProperties`, `eksProperties`, or `nodeProperties`.
    pub ecs_properties: Option<Value<job_definition::EcsProperties>>,
    /// An object with properties that are specific to Amazon EKS-based jobs. When `eksProperties` is used in the job
    /// definition, it can't be used in addition to `containerProperties`, `ecsProperties`, or `nodeProperties`.
    pub eks_properties: Option<Value<job_definition::EksProperties>>,
    /// The name of the job definition.
    ///
    /// At most 128 characters. A change replaces the resource.
    pub job_definition_name: Option<Value<String>>,
    /// An object with properties that are specific to multi-node parallel jobs. When `nodeProperties` is used in the
    /// job definition, it can't be used in addition to `containerProperties`, `ecsProperties`, or `eksProperties`.
    pub node_properties: Option<Value<job_definition::NodeProperties>>,
    /// Default parameters or parameter substitution placeholders that are set in the job definition. Parameters are
    /// specified as a key-value pair mapping.
    pub parameters: Option<Value<BTreeMap<String, String>>>,
    /// The platform capabilities required by the job definition. If no value is specified, it defaults to `EC2`.
    pub platform_capabilities: Option<Value<Vec<String>>>,
    /// Specifies whether to propagate the tags from the job or job definition to the corresponding Amazon ECS task.
    pub propagate_tags: Option<Value<bool>>,
    /// Specifies the resource retention policy settings for the job definition.
    pub resource_retention_policy: Option<Value<job_definition::ResourceRetentionPolicy>>,
    /// The retry strategy to use for failed jobs that are submitted with this job definition.
    pub retry_strategy: Option<Value<job_definition::RetryStrategy>>,
    /// The scheduling priority of the job definition. This only affects jobs in job queues with a fair-share policy.
    pub scheduling_priority: Option<Value<i64>>,
    /// The tags that are applied to the job definition.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The timeout time for jobs that are submitted with this job definition. After the amount of time you specify
    /// passes, AWS Batch terminates your jobs if they aren't finished.
    pub timeout: Option<Value<job_definition::JobTimeout>>,
    /// The type of job definition. For more information about multi-node parallel jobs, see Creating a multi-node
    /// parallel job definition in the \*AWS Batch User Guide\*.
    ///
    /// Required.
    pub type_: Option<Value<String>>,
}

impl Lower for JobDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ConsumableResourceProperties", self.consumable_resource_properties);
        to.set("ContainerProperties", self.container_properties);
        to.set("EcsProperties", self.ecs_properties);
        to.set("EksProperties", self.eks_properties);
        to.set("JobDefinitionName", self.job_definition_name);
        to.set("NodeProperties", self.node_properties);
        to.set("Parameters", self.parameters);
        to.set("PlatformCapabilities", self.platform_capabilities);
        to.set("PropagateTags", self.propagate_tags);
        to.set("ResourceRetentionPolicy", self.resource_retention_policy);
        to.set("RetryStrategy", self.retry_strategy);
        to.set("SchedulingPriority", self.scheduling_priority);
        to.set("Tags", self.tags);
        to.set("Timeout", self.timeout);
        to.set("Type", self.type_);
    }
}

impl Level1 for JobDefinition {
    const TYPE: &'static str = "AWS::Batch::JobDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<JobDefinition> {
    /// `Ref`: its `JobDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The job definition ARN, such as `batch: *us-east-1* : *111122223333* :job-definition/ *test-gpu* : *2*`.
    pub fn job_definition_arn(self) -> Value<Arn> {
        self.attribute("JobDefinitionArn")
    }
}

/// What [`JobDefinition`] is made of.
pub mod job_definition {
    use super::*;

    /// Contains a list of consumable resources required by a job.
    #[derive(Clone, Debug, Default)]
    pub struct ConsumableResourceProperties {
        /// The list of consumable resources required by a job.
        ///
        /// Required.
        pub consumable_resource_list: Option<Value<Vec<ConsumableResourceRequirement>>>,
    }

    impl Lower for ConsumableResourceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumableResourceList", self.consumable_resource_list);
        }
    }

    /// Information about a consumable resource required to run a job.
    #[derive(Clone, Debug, Default)]
    pub struct ConsumableResourceRequirement {
        /// The name or ARN of the consumable resource.
        ///
        /// Required.
        pub consumable_resource: Option<Value<String>>,
        /// The quantity of the consumable resource that is needed.
        ///
        /// Required.
        pub quantity: Option<Value<i64>>,
    }

    impl Lower for ConsumableResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumableResource", self.consumable_resource);
            to.set("Quantity", self.quantity);
        }
    }

    /// Container properties are used for Amazon ECS based job definitions. These properties to describe the container
    /// that's launched as part of a job.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerProperties {
        /// The command that's passed to the container. This parameter maps to `Cmd` in the Create a container section of
        /// the Docker Remote API and the `COMMAND` parameter to docker run.
        pub command: Option<Value<Vec<String>>>,
        /// Determines whether execute command functionality is turned on for this task. If `true`, execute command
        /// functionality is turned on all the containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// The environment variables to pass to a container. This parameter maps to `Env` in the Create a container section
        /// of the Docker Remote API and the `--env` option to docker run.
        pub environment: Option<Value<Vec<Environment>>>,
        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
        /// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
        pub ephemeral_storage: Option<Value<EphemeralStorage>>,
        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate
        /// resources, you must provide an execution role.
        pub execution_role_arn: Option<Value<String>>,
        /// The platform configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2
        /// resources must not specify this parameter.
        pub fargate_platform_configuration: Option<Value<FargatePlatformConfiguration>>,
        /// Required. The image used to start a container. This string is passed directly to the Docker daemon. Images in
        /// the Docker Hub registry are available by default.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. For more
        /// information, see IAM roles for tasks in the \*Amazon Elastic Container Service Developer Guide\*.
        pub job_role_arn: Option<Value<String>>,
        /// Linux-specific modifications that are applied to the container, such as details for device mappings.
        pub linux_parameters: Option<Value<LinuxParameters>>,
        /// The log configuration specification for the container.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job
        /// definition.
        pub memory: Option<Value<i64>>,
        /// The mount points for data volumes in your container. This parameter maps to `Volumes` in the Create a container
        /// section of the Docker Remote API and the `--volume` option to docker run.
        pub mount_points: Option<Value<Vec<MountPoint>>>,
        /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2
        /// resources must not specify this parameter.
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        /// When this parameter is true, the container is given elevated permissions on the host container instance (similar
        /// to the `root` user).
        pub privileged: Option<Value<bool>>,
        /// When this parameter is true, the container is given read-only access to its root file system. This parameter
        /// maps to `ReadonlyRootfs` in the Create a container section of the Docker Remote API and the `--read-only` option
        /// to `docker run`.
        pub readonly_root_filesystem: Option<Value<bool>>,
        /// The private repository authentication credentials to use.
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        /// The type and amount of resources to assign to a container. The supported resources include `GPU`, `MEMORY`, and
        /// `VCPU`.
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        pub runtime_platform: Option<Value<RuntimePlatform>>,
        /// The secrets for the container. For more information, see Specifying sensitive data in the \*AWS Batch User
        /// Guide\*.
        pub secrets: Option<Value<Vec<Secret>>>,
        /// A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the Create a container section
        /// of the Docker Remote API and the `--ulimit` option to docker run.
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        /// The user name to use inside the container. This parameter maps to `User` in the Create a container section of
        /// the Docker Remote API and the `--user` option to docker run.
        pub user: Option<Value<String>>,
        /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job
        /// definition.
        pub vcpus: Option<Value<i64>>,
        /// A list of data volumes used in a job.
        pub volumes: Option<Value<Vec<Volume>>>,
    }

    impl Lower for ContainerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("Environment", self.environment);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("FargatePlatformConfiguration", self.fargate_platform_configuration);
            to.set("Image", self.image);
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

    /// The Environment property type specifies environment variables to use in a job definition.
    #[derive(Clone, Debug, Default)]
    pub struct Environment {
        /// The name of the environment variable.
        pub name: Option<Value<String>>,
        /// The value of the environment variable.
        pub value: Option<Value<String>>,
    }

    impl Lower for Environment {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
    /// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralStorage {
        /// The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and
        /// the maximum supported value is `200` GiB.
        ///
        /// Required.
        pub size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for EphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("SizeInGiB", self.size_in_gi_b);
        }
    }

    /// The platform configuration for jobs that are running on Fargate resources. Jobs that run on Amazon EC2 resources
    /// must not specify this parameter.
    #[derive(Clone, Debug, Default)]
    pub struct FargatePlatformConfiguration {
        /// The AWS Fargate platform version where the jobs are running. A platform version is specified only for jobs that
        /// are running on Fargate resources.
        pub platform_version: Option<Value<String>>,
    }

    impl Lower for FargatePlatformConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PlatformVersion", self.platform_version);
        }
    }

    /// Linux-specific modifications that are applied to the container, such as details for device mappings.
    #[derive(Clone, Debug, Default)]
    pub struct LinuxParameters {
        /// Any of the host devices to expose to the container. This parameter maps to `Devices` in the Create a container
        /// section of the Docker Remote API and the `--device` option to docker run.
        pub devices: Option<Value<Vec<Device>>>,
        /// If true, run an `init` process inside the container that forwards signals and reaps processes. This parameter
        /// maps to the `--init` option to docker run.
        pub init_process_enabled: Option<Value<bool>>,
        /// The total amount of swap memory (in MiB) a container can use. This parameter is translated to the
        /// `--memory-swap` option to docker run where the value is the sum of the container memory plus the `maxSwap`
        /// value.
        pub max_swap: Option<Value<i64>>,
        /// The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to
        /// docker run.
        pub shared_memory_size: Option<Value<i64>>,
        /// You can use this parameter to tune a container's memory swappiness behavior. A `swappiness` value of `0` causes
        /// swapping to not occur unless absolutely necessary.
        pub swappiness: Option<Value<i64>>,
        /// The container path, mount options, and size (in MiB) of the `tmpfs` mount. This parameter maps to the `--tmpfs`
        /// option to docker run.
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

    /// An object that represents a container instance host device.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// The path inside the container that's used to expose the host device. By default, the `hostPath` value is used.
        pub container_path: Option<Value<String>>,
        /// The path for the device on the host container instance.
        pub host_path: Option<Value<String>>,
        /// The explicit permissions to provide to the container for the device. By default, the container has permissions
        /// for `read`, `write`, and `mknod` for the device.
        pub permissions: Option<Value<Vec<String>>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("HostPath", self.host_path);
            to.set("Permissions", self.permissions);
        }
    }

    /// The container path, mount options, and size of the `tmpfs` mount.
    #[derive(Clone, Debug, Default)]
    pub struct Tmpfs {
        /// The absolute file path in the container where the `tmpfs` volume is mounted.
        ///
        /// Required.
        pub container_path: Option<Value<String>>,
        /// The list of `tmpfs` volume mount options.
        pub mount_options: Option<Value<Vec<String>>>,
        /// The size (in MiB) of the `tmpfs` volume.
        ///
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

    /// Log configuration options to send to a custom log driver for the container.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The log driver to use for the container. The valid values that are listed for this parameter are log drivers
        /// that the Amazon ECS container agent can communicate with by default.
        ///
        /// Required.
        pub log_driver: Option<Value<String>>,
        /// The configuration options to send to the log driver. This parameter requires version 1.19 of the Docker Remote
        /// API or greater on your container instance.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the \*AWS
        /// Batch User Guide\*.
        pub secret_options: Option<Value<Vec<Secret>>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDriver", self.log_driver);
            to.set("Options", self.options);
            to.set("SecretOptions", self.secret_options);
        }
    }

    /// An object that represents the secret to expose to your container. Secrets can be exposed to a container in the
    /// following ways.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// The name of the secret.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The secret to expose to the container. The supported values are either the full Amazon Resource Name (ARN) of
        /// the AWS Secrets Manager secret or the full ARN of the parameter in the AWS Systems Manager Parameter Store.
        ///
        /// Required.
        pub value_from: Option<Value<String>>,
    }

    impl Lower for Secret {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ValueFrom", self.value_from);
        }
    }

    /// Details for a Docker volume mount point that's used in a job's container properties. This parameter maps to
    /// `Volumes` in the Create a container section of the \*Docker Remote API\* and the `--volume` option to docker
    /// run.
    #[derive(Clone, Debug, Default)]
    pub struct MountPoint {
        /// The path on the container where the host volume is mounted.
        pub container_path: Option<Value<String>>,
        /// If this value is `true`, the container has read-only access to the volume. Otherwise, the container can write to
        /// the volume.
        pub read_only: Option<Value<bool>>,
        /// The name of the volume to mount.
        pub source_volume: Option<Value<String>>,
    }

    impl Lower for MountPoint {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("ReadOnly", self.read_only);
            to.set("SourceVolume", self.source_volume);
        }
    }

    /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2
    /// resources must not specify this parameter.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Indicates whether the job has a public IP address.
        pub assign_public_ip: Option<Value<String>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
        }
    }

    /// The repository credentials for private registry authentication.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryCredentials {
        /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
        ///
        /// Required.
        pub credentials_parameter: Option<Value<String>>,
    }

    impl Lower for RepositoryCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and
    /// `VCPU`.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceRequirement {
        /// The type of resource to assign to a container. The supported resources include `GPU`, `MEMORY`, and `VCPU`.
        pub type_: Option<Value<String>>,
        /// The quantity of the specified resource to reserve for the container. The values vary based on the `type`
        /// specified.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimePlatform {
        /// The vCPU architecture. The default value is `X86_64`. Valid values are `X86_64` and `ARM64`.
        pub cpu_architecture: Option<Value<String>>,
        /// The operating system for the compute environment. Valid values are: `LINUX` (default),
        /// `WINDOWS_SERVER_2019_CORE`, `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, and
        /// `WINDOWS_SERVER_2022_FULL`.
        pub operating_system_family: Option<Value<String>>,
    }

    impl Lower for RuntimePlatform {
        fn fields(self, to: &mut Fields) {
            to.set("CpuArchitecture", self.cpu_architecture);
            to.set("OperatingSystemFamily", self.operating_system_family);
        }
    }

    /// The `ulimit` settings to pass to the container. For more information, see Ulimit.
    #[derive(Clone, Debug, Default)]
    pub struct Ulimit {
        /// The hard limit for the `ulimit` type.
        ///
        /// Required.
        pub hard_limit: Option<Value<i64>>,
        /// The `type` of the `ulimit`. Valid values are: `core` \| `cpu` \| `data` \| `fsize` \| `locks` \| `memlock` \|
        /// `msgqueue` \| `nice` \| `nofile` \| `nproc` \| `rss` \| `rtprio` \| `rttime` \| `sigpending` \| `stack`.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The soft limit for the `ulimit` type.
        ///
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

    /// `Volume` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct Volume {
        pub efs_volume_configuration: Option<Value<EFSVolumeConfiguration>>,
        pub host: Option<Value<Host>>,
        pub name: Option<Value<String>>,
        pub s3_files_volume_configuration: Option<Value<S3FilesVolumeConfiguration>>,
    }

    impl Lower for Volume {
        fn fields(self, to: &mut Fields) {
            to.set("EfsVolumeConfiguration", self.efs_volume_configuration);
            to.set("Host", self.host);
            to.set("Name", self.name);
            to.set("S3FilesVolumeConfiguration", self.s3_files_volume_configuration);
        }
    }

    /// `EFSVolumeConfiguration` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EFSVolumeConfiguration {
        pub authorization_config: Option<Value<EFSAuthorizationConfig>>,
        /// Required.
        pub file_system_id: Option<Value<String>>,
        pub root_directory: Option<Value<String>>,
        pub transit_encryption: Option<Value<String>>,
        pub transit_encryption_port: Option<Value<i64>>,
    }

    impl Lower for EFSVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("FileSystemId", self.file_system_id);
            to.set("RootDirectory", self.root_directory);
            to.set("TransitEncryption", self.transit_encryption);
            to.set("TransitEncryptionPort", self.transit_encryption_port);
        }
    }

    /// The authorization configuration details for the Amazon EFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct EFSAuthorizationConfig {
        /// The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in
        /// the `EFSVolumeConfiguration` must either be omitted or set to `/` which enforces the path set on the EFS access
        /// point.
        pub access_point_id: Option<Value<String>>,
        /// Whether or not to use the AWS Batch job IAM role defined in a job definition when mounting the Amazon EFS file
        /// system.
        pub iam: Option<Value<String>>,
    }

    impl Lower for EFSAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointId", self.access_point_id);
            to.set("Iam", self.iam);
        }
    }

    /// Determine whether your data volume persists on the host container instance and where it's stored. If this
    /// parameter is empty, then the Docker daemon assigns a host path for your data volume.
    #[derive(Clone, Debug, Default)]
    pub struct Host {
        /// The path on the host container instance that's presented to the container. If this parameter is empty, then the
        /// Docker daemon has assigned a host path for you.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for Host {
        fn fields(self, to: &mut Fields) {
            to.set("SourcePath", self.source_path);
        }
    }

    /// `S3FilesVolumeConfiguration` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct S3FilesVolumeConfiguration {
        pub access_point_arn: Option<Value<String>>,
        /// Required.
        pub file_system_arn: Option<Value<String>>,
        pub root_directory: Option<Value<String>>,
        pub transit_encryption_port: Option<Value<i64>>,
    }

    impl Lower for S3FilesVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("FileSystemArn", self.file_system_arn);
            to.set("RootDirectory", self.root_directory);
            to.set("TransitEncryptionPort", self.transit_encryption_port);
        }
    }

    /// An object that contains the properties for the Amazon ECS resources of a job.
    #[derive(Clone, Debug, Default)]
    pub struct EcsProperties {
        /// An object that contains the properties for the Amazon ECS task definition of a job.
        ///
        /// Required.
        pub task_properties: Option<Value<Vec<EcsTaskProperties>>>,
    }

    impl Lower for EcsProperties {
        fn fields(self, to: &mut Fields) {
            to.set("TaskProperties", self.task_properties);
        }
    }

    /// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct EcsTaskProperties {
        /// This object is a list of containers.
        pub containers: Option<Value<Vec<TaskContainerProperties>>>,
        /// Determines whether execute command functionality is turned on for this task. If `true`, execute command
        /// functionality is turned on all the containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
        /// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
        pub ephemeral_storage: Option<Value<EphemeralStorage>>,
        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate
        /// resources, you must provide an execution role.
        pub execution_role_arn: Option<Value<String>>,
        /// The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or
        /// `none`.
        pub ipc_mode: Option<Value<String>>,
        /// The network configuration for jobs that are running on Fargate resources. Jobs that are running on Amazon EC2
        /// resources must not specify this parameter.
        pub network_configuration: Option<Value<NetworkConfiguration>>,
        pub network_mode: Option<Value<String>>,
        /// The process namespace to use for the containers in the task. The valid values are `host` or `task`. For example,
        /// monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
        pub pid_mode: Option<Value<String>>,
        /// The Fargate platform version where the jobs are running. A platform version is specified only for jobs that are
        /// running on Fargate resources.
        pub platform_version: Option<Value<String>>,
        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        pub runtime_platform: Option<Value<RuntimePlatform>>,
        /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
        pub task_role_arn: Option<Value<String>>,
        /// A list of volumes that are associated with the job.
        pub volumes: Option<Value<Vec<Volume>>>,
    }

    impl Lower for EcsTaskProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("IpcMode", self.ipc_mode);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("NetworkMode", self.network_mode);
            to.set("PidMode", self.pid_mode);
            to.set("PlatformVersion", self.platform_version);
            to.set("RuntimePlatform", self.runtime_platform);
            to.set("TaskRoleArn", self.task_role_arn);
            to.set("Volumes", self.volumes);
        }
    }

    /// Container properties are used for Amazon ECS-based job definitions. These properties to describe the container
    /// that's launched as part of a job.
    #[derive(Clone, Debug, Default)]
    pub struct TaskContainerProperties {
        /// The command that's passed to the container. This parameter maps to `Cmd` in the Create a container section of
        /// the Docker Remote API and the `COMMAND` parameter to docker run.
        pub command: Option<Value<Vec<String>>>,
        /// A list of containers that this container depends on.
        pub depends_on: Option<Value<Vec<TaskContainerDependency>>>,
        /// The environment variables to pass to a container. This parameter maps to Env in the Create a container section
        /// of the Docker Remote API and the `--env` parameter to docker run.
        pub environment: Option<Value<Vec<Environment>>>,
        /// If the essential parameter of a container is marked as `true`, and that container fails or stops for any reason,
        /// all other containers that are part of the task are stopped.
        pub essential: Option<Value<bool>>,
        /// The FireLens configuration for the container. This is used to specify and configure a log router for container
        /// logs.
        pub firelens_configuration: Option<Value<FirelensConfiguration>>,
        /// The image used to start a container. This string is passed directly to the Docker daemon. By default, images in
        /// the Docker Hub registry are available.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more
        /// information, see KernelCapabilities.
        pub linux_parameters: Option<Value<LinuxParameters>>,
        /// The log configuration specification for the container.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// The mount points for data volumes in your container.
        pub mount_points: Option<Value<Vec<MountPoint>>>,
        /// The name of a container. The name can be used as a unique identifier to target your `dependsOn` and `Overrides`
        /// objects.
        pub name: Option<Value<String>>,
        /// When this parameter is `true`, the container is given elevated privileges on the host container instance
        /// (similar to the `root` user).
        pub privileged: Option<Value<bool>>,
        /// When this parameter is true, the container is given read-only access to its root file system. This parameter
        /// maps to `ReadonlyRootfs` in the Create a container section of the Docker Remote API and the `--read-only` option
        /// to docker run.
        pub readonly_root_filesystem: Option<Value<bool>>,
        /// The private repository authentication credentials to use.
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        /// The type and amount of a resource to assign to a container. The only supported resource is a GPU.
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        /// The secrets to pass to the container. For more information, see Specifying Sensitive Data in the Amazon Elastic
        /// Container Service Developer Guide.
        pub secrets: Option<Value<Vec<Secret>>>,
        pub start_timeout: Option<Value<i64>>,
        pub stop_timeout: Option<Value<i64>>,
        /// A list of `ulimits` to set in the container. If a `ulimit` value is specified in a task definition, it overrides
        /// the default values set by Docker.
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        /// The user to use inside the container. This parameter maps to User in the Create a container section of the
        /// Docker Remote API and the --user option to docker run.
        pub user: Option<Value<String>>,
    }

    impl Lower for TaskContainerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("DependsOn", self.depends_on);
            to.set("Environment", self.environment);
            to.set("Essential", self.essential);
            to.set("FirelensConfiguration", self.firelens_configuration);
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
            to.set("StartTimeout", self.start_timeout);
            to.set("StopTimeout", self.stop_timeout);
            to.set("Ulimits", self.ulimits);
            to.set("User", self.user);
        }
    }

    /// A list of containers that this task depends on.
    #[derive(Clone, Debug, Default)]
    pub struct TaskContainerDependency {
        /// The dependency condition of the container. The following are the available conditions and their behavior.
        ///
        /// Required.
        pub condition: Option<Value<String>>,
        /// A unique identifier for the container.
        ///
        /// Required.
        pub container_name: Option<Value<String>>,
    }

    impl Lower for TaskContainerDependency {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("ContainerName", self.container_name);
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container
    /// logs.
    #[derive(Clone, Debug, Default)]
    pub struct FirelensConfiguration {
        /// The options to use when configuring the log router.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The log router to use. The valid values are `fluentd` or `fluentbit`.
        ///
        /// Required.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FirelensConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Options", self.options);
            to.set("Type", self.type_);
        }
    }

    /// An object that contains the properties for the Kubernetes resources of a job.
    #[derive(Clone, Debug, Default)]
    pub struct EksProperties {
        /// The properties for the Kubernetes pod resources of a job.
        pub pod_properties: Option<Value<EksPodProperties>>,
    }

    impl Lower for EksProperties {
        fn fields(self, to: &mut Fields) {
            to.set("PodProperties", self.pod_properties);
        }
    }

    /// `EksPodProperties` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksPodProperties {
        pub containers: Option<Value<Vec<EksContainer>>>,
        pub dns_policy: Option<Value<String>>,
        pub host_network: Option<Value<bool>>,
        pub image_pull_secrets: Option<Value<Vec<ImagePullSecret>>>,
        pub init_containers: Option<Value<Vec<EksContainer>>>,
        pub metadata: Option<Value<EksMetadata>>,
        pub service_account_name: Option<Value<String>>,
        pub share_process_namespace: Option<Value<bool>>,
        pub volumes: Option<Value<Vec<EksVolume>>>,
    }

    impl Lower for EksPodProperties {
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

    /// EKS container properties are used in job definitions for Amazon EKS based job definitions to describe the
    /// properties for a container node in the pod that's launched as part of a job.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainer {
        /// An array of arguments to the entrypoint. If this isn't specified, the `CMD` of the container image is used.
        pub args: Option<Value<Vec<String>>>,
        /// The entrypoint for the container. This isn't run within a shell. If this isn't specified, the `ENTRYPOINT` of
        /// the container image is used.
        pub command: Option<Value<Vec<String>>>,
        /// The environment variables to pass to a container.
        pub env: Option<Value<Vec<EksContainerEnvironmentVariable>>>,
        /// The Docker image used to start the container.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The image pull policy for the container. Supported values are `Always`, `IfNotPresent`, and `Never`.
        pub image_pull_policy: Option<Value<String>>,
        /// The name of the container. If the name isn't specified, the default name " `Default` " is used. Each container
        /// in a pod must have a unique name.
        pub name: Option<Value<String>>,
        /// The type and amount of resources to assign to a container. The supported resources include `memory`, `cpu`, and
        /// `nvidia.com/gpu`.
        pub resources: Option<Value<EksContainerResourceRequirements>>,
        /// The security context for a job. For more information, see Configure a security context for a pod or container in
        /// the \*Kubernetes documentation\*.
        pub security_context: Option<Value<EksContainerSecurityContext>>,
        /// The volume mounts for the container. AWS Batch supports `emptyDir`, `hostPath`, and `secret` volume types.
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

    /// An environment variable.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerEnvironmentVariable {
        /// The name of the environment variable.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the environment variable.
        pub value: Option<Value<String>>,
    }

    impl Lower for EksContainerEnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `EksContainerResourceRequirements` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerResourceRequirements {
        pub limits: Option<Value<BTreeMap<String, String>>>,
        pub requests: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for EksContainerResourceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("Limits", self.limits);
            to.set("Requests", self.requests);
        }
    }

    /// `EksContainerSecurityContext` of `AWS::Batch::JobDefinition`.
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

    /// The volume mounts for a container for an Amazon EKS job. For more information about volumes and volume mounts in
    /// Kubernetes, see Volumes in the \*Kubernetes documentation\*.
    #[derive(Clone, Debug, Default)]
    pub struct EksContainerVolumeMount {
        /// The path on the container where the volume is mounted.
        pub mount_path: Option<Value<String>>,
        /// The name the volume mount. This must match the name of one of the volumes in the pod.
        pub name: Option<Value<String>>,
        /// If this value is `true`, the container has read-only access to the volume. Otherwise, the container can write to
        /// the volume.
        pub read_only: Option<Value<bool>>,
        /// A sub-path inside the referenced volume instead of its root.
        pub sub_path: Option<Value<String>>,
    }

    impl Lower for EksContainerVolumeMount {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
            to.set("Name", self.name);
            to.set("ReadOnly", self.read_only);
            to.set("SubPath", self.sub_path);
        }
    }

    /// References a Kubernetes secret resource. This name of the secret must start and end with an alphanumeric
    /// character, is required to be lowercase, can include periods (.) and hyphens (-), and can't contain more than 253
    /// characters.
    #[derive(Clone, Debug, Default)]
    pub struct ImagePullSecret {
        /// Provides a unique identifier for the `ImagePullSecret`. This object is required when
        /// `EksPodProperties$imagePullSecrets` is used.
        pub name: Option<Value<String>>,
    }

    impl Lower for ImagePullSecret {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// Describes and uniquely identifies Kubernetes resources. For example, the compute environment that a pod runs in
    /// or the `jobID` for a job running in the pod.
    #[derive(Clone, Debug, Default)]
    pub struct EksMetadata {
        /// Key-value pairs used to attach arbitrary, non-identifying metadata to Kubernetes objects. Valid annotation keys
        /// have two segments: an optional prefix and a name, separated by a slash (/).
        pub annotations: Option<Value<BTreeMap<String, String>>>,
        /// Key-value pairs used to identify, sort, and organize cube resources. Can contain up to 63 uppercase letters,
        /// lowercase letters, numbers, hyphens (-), and underscores (\_).
        pub labels: Option<Value<BTreeMap<String, String>>>,
        /// The namespace of the Amazon EKS cluster. In Kubernetes, namespaces provide a mechanism for isolating groups of
        /// resources within a single cluster.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for EksMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("Annotations", self.annotations);
            to.set("Labels", self.labels);
            to.set("Namespace", self.namespace);
        }
    }

    /// Specifies an Amazon EKS volume for a job definition.
    #[derive(Clone, Debug, Default)]
    pub struct EksVolume {
        /// Specifies the configuration of a Kubernetes `emptyDir` volume. For more information, see emptyDir in the
        /// \*Kubernetes documentation\*.
        pub empty_dir: Option<Value<EksEmptyDir>>,
        /// Specifies the configuration of a Kubernetes `hostPath` volume. For more information, see hostPath in the
        /// \*Kubernetes documentation\*.
        pub host_path: Option<Value<EksHostPath>>,
        /// The name of the volume. The name must be allowed as a DNS subdomain name. For more information, see DNS
        /// subdomain names in the \*Kubernetes documentation\*.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// Specifies the configuration of a Kubernetes `persistentVolumeClaim` bounded to a `persistentVolume`.
        pub persistent_volume_claim: Option<Value<EksPersistentVolumeClaim>>,
        /// Specifies the configuration of a Kubernetes `secret` volume. For more information, see secret in the
        /// \*Kubernetes documentation\*.
        pub secret: Option<Value<EksSecret>>,
    }

    impl Lower for EksVolume {
        fn fields(self, to: &mut Fields) {
            to.set("EmptyDir", self.empty_dir);
            to.set("HostPath", self.host_path);
            to.set("Name", self.name);
            to.set("PersistentVolumeClaim", self.persistent_volume_claim);
            to.set("Secret", self.secret);
        }
    }

    /// `EksEmptyDir` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksEmptyDir {
        pub medium: Option<Value<String>>,
        /// 1 to 256 characters.
        pub size_limit: Option<Value<String>>,
    }

    impl Lower for EksEmptyDir {
        fn fields(self, to: &mut Fields) {
            to.set("Medium", self.medium);
            to.set("SizeLimit", self.size_limit);
        }
    }

    /// `EksHostPath` of `AWS::Batch::JobDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct EksHostPath {
        pub path: Option<Value<String>>,
    }

    impl Lower for EksHostPath {
        fn fields(self, to: &mut Fields) {
            to.set("Path", self.path);
        }
    }

    /// A `persistentVolumeClaim` volume is used to mount a PersistentVolume into a Pod. PersistentVolumeClaims are a
    /// way for users to "claim" durable storage without knowing the details of the particular cloud environment.
    #[derive(Clone, Debug, Default)]
    pub struct EksPersistentVolumeClaim {
        /// The name of the `persistentVolumeClaim` bounded to a `persistentVolume`. For more information, see Persistent
        /// Volume Claims in the \*Kubernetes documentation\*.
        ///
        /// Required.
        pub claim_name: Option<Value<String>>,
        /// An optional boolean value indicating if the mount is read only. Default is false. For more information, see Read
        /// Only Mounts in the \*Kubernetes documentation\*.
        pub read_only: Option<Value<bool>>,
    }

    impl Lower for EksPersistentVolumeClaim {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimName", self.claim_name);
            to.set("ReadOnly", self.read_only);
        }
    }

    /// Specifies the configuration of a Kubernetes `secret` volume. For more information, see secret in the
    /// \*Kubernetes documentation\*.
    #[derive(Clone, Debug, Default)]
    pub struct EksSecret {
        /// Specifies whether the secret or the secret's keys must be defined.
        pub optional: Option<Value<bool>>,
        /// The name of the secret. The name must be allowed as a DNS subdomain name. For more information, see DNS
        /// subdomain names in the \*Kubernetes documentation\*.
        ///
        /// Required.
        pub secret_name: Option<Value<String>>,
    }

    impl Lower for EksSecret {
        fn fields(self, to: &mut Fields) {
            to.set("Optional", self.optional);
            to.set("SecretName", self.secret_name);
        }
    }

    /// An object that represents the node properties of a multi-node parallel job.
    #[derive(Clone, Debug, Default)]
    pub struct NodeProperties {
        /// Specifies the node index for the main node of a multi-node parallel job. This node index value must be fewer
        /// than the number of nodes.
        ///
        /// Required.
        pub main_node: Option<Value<i64>>,
        /// A list of node ranges and their properties that are associated with a multi-node parallel job.
        ///
        /// Required.
        pub node_range_properties: Option<Value<Vec<NodeRangeProperty>>>,
        /// The number of nodes that are associated with a multi-node parallel job.
        ///
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

    /// This is an object that represents the properties of the node range for a multi-node parallel job.
    #[derive(Clone, Debug, Default)]
    pub struct NodeRangeProperty {
        /// Contains a list of consumable resources required by a job.
        pub consumable_resource_properties: Option<Value<ConsumableResourceProperties>>,
        /// The container details for the node range.
        pub container: Option<Value<MultiNodeContainerProperties>>,
        /// This is an object that represents the properties of the node range for a multi-node parallel job.
        pub ecs_properties: Option<Value<MultiNodeEcsProperties>>,
        /// This is an object that represents the properties of the node range for a multi-node parallel job.
        pub eks_properties: Option<Value<EksProperties>>,
        /// The instance types of the underlying host infrastructure of a multi-node parallel job.
        pub instance_types: Option<Value<Vec<String>>>,
        /// The range of nodes, using node index values. A range of `0:3` indicates nodes with index values of `0` through
        /// `3`.
        ///
        /// Required.
        pub target_nodes: Option<Value<String>>,
    }

    impl Lower for NodeRangeProperty {
        fn fields(self, to: &mut Fields) {
            to.set("ConsumableResourceProperties", self.consumable_resource_properties);
            to.set("Container", self.container);
            to.set("EcsProperties", self.ecs_properties);
            to.set("EksProperties", self.eks_properties);
            to.set("InstanceTypes", self.instance_types);
            to.set("TargetNodes", self.target_nodes);
        }
    }

    /// Container properties are used for Amazon ECS based job definitions. These properties to describe the container
    /// that's launched as part of a job.
    #[derive(Clone, Debug, Default)]
    pub struct MultiNodeContainerProperties {
        /// The command that's passed to the container. This parameter maps to `Cmd` in the Create a container section of
        /// the Docker Remote API and the `COMMAND` parameter to docker run.
        pub command: Option<Value<Vec<String>>>,
        /// Determines whether execute command functionality is turned on for this task. If `true`, execute command
        /// functionality is turned on all the containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// The environment variables to pass to a container. This parameter maps to `Env` in the Create a container section
        /// of the Docker Remote API and the `--env` option to docker run.
        pub environment: Option<Value<Vec<Environment>>>,
        /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
        /// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
        pub ephemeral_storage: Option<Value<EphemeralStorage>>,
        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate
        /// resources, you must provide an execution role.
        pub execution_role_arn: Option<Value<String>>,
        /// Required. The image used to start a container. This string is passed directly to the Docker daemon. Images in
        /// the Docker Hub registry are available by default.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The instance type to use for a multi-node parallel job. All node groups in a multi-node parallel job must use
        /// the same instance type.
        pub instance_type: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that the container can assume for AWS permissions. For more
        /// information, see IAM roles for tasks in the \*Amazon Elastic Container Service Developer Guide\*.
        pub job_role_arn: Option<Value<String>>,
        /// Linux-specific modifications that are applied to the container, such as details for device mappings.
        pub linux_parameters: Option<Value<LinuxParameters>>,
        /// The log configuration specification for the container.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// This parameter is deprecated, use `resourceRequirements` to specify the memory requirements for the job
        /// definition.
        pub memory: Option<Value<i64>>,
        /// The mount points for data volumes in your container.
        pub mount_points: Option<Value<Vec<MountPoint>>>,
        /// When this parameter is true, the container is given elevated permissions on the host container instance (similar
        /// to the `root` user).
        pub privileged: Option<Value<bool>>,
        /// When this parameter is true, the container is given read-only access to its root file system. This parameter
        /// maps to `ReadonlyRootfs` in the Create a container section of the Docker Remote API and the `--read-only` option
        /// to `docker run`.
        pub readonly_root_filesystem: Option<Value<bool>>,
        /// The private repository authentication credentials to use.
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        /// The type and amount of resources to assign to a container. The supported resources include `GPU`, `MEMORY`, and
        /// `VCPU`.
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        /// An object that represents the compute environment architecture for AWS Batch jobs on Fargate.
        pub runtime_platform: Option<Value<RuntimePlatform>>,
        /// The secrets for the container. For more information, see Specifying sensitive data in the \*AWS Batch User
        /// Guide\*.
        pub secrets: Option<Value<Vec<Secret>>>,
        /// A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the Create a container section
        /// of the Docker Remote API and the `--ulimit` option to docker run.
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        /// The user name to use inside the container. This parameter maps to `User` in the Create a container section of
        /// the Docker Remote API and the `--user` option to docker run.
        pub user: Option<Value<String>>,
        /// This parameter is deprecated, use `resourceRequirements` to specify the vCPU requirements for the job
        /// definition.
        pub vcpus: Option<Value<i64>>,
        /// A list of data volumes used in a job.
        pub volumes: Option<Value<Vec<Volume>>>,
    }

    impl Lower for MultiNodeContainerProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("Environment", self.environment);
            to.set("EphemeralStorage", self.ephemeral_storage);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("Image", self.image);
            to.set("InstanceType", self.instance_type);
            to.set("JobRoleArn", self.job_role_arn);
            to.set("LinuxParameters", self.linux_parameters);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Memory", self.memory);
            to.set("MountPoints", self.mount_points);
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

    /// An object that contains the properties for the Amazon ECS resources of a job.
    #[derive(Clone, Debug, Default)]
    pub struct MultiNodeEcsProperties {
        /// An object that contains the properties for the Amazon ECS task definition of a job.
        ///
        /// Required.
        pub task_properties: Option<Value<Vec<MultiNodeEcsTaskProperties>>>,
    }

    impl Lower for MultiNodeEcsProperties {
        fn fields(self, to: &mut Fields) {
            to.set("TaskProperties", self.task_properties);
        }
    }

    /// The properties for a task definition that describes the container and volume definitions of an Amazon ECS task.
    #[derive(Clone, Debug, Default)]
    pub struct MultiNodeEcsTaskProperties {
        /// This object is a list of containers.
        pub containers: Option<Value<Vec<TaskContainerProperties>>>,
        /// Determines whether execute command functionality is turned on for this task. If `true`, execute command
        /// functionality is turned on all the containers in the task.
        pub enable_execute_command: Option<Value<bool>>,
        /// The Amazon Resource Name (ARN) of the execution role that AWS Batch can assume. For jobs that run on Fargate
        /// resources, you must provide an execution role.
        pub execution_role_arn: Option<Value<String>>,
        /// The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or
        /// `none`.
        pub ipc_mode: Option<Value<String>>,
        /// The process namespace to use for the containers in the task. The valid values are `host` or `task`. For example,
        /// monitoring sidecars might need `pidMode` to access information about other containers running in the same task.
        pub pid_mode: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that's associated with the Amazon ECS task.
        pub task_role_arn: Option<Value<String>>,
        /// A list of volumes that are associated with the job.
        pub volumes: Option<Value<Vec<Volume>>>,
    }

    impl Lower for MultiNodeEcsTaskProperties {
        fn fields(self, to: &mut Fields) {
            to.set("Containers", self.containers);
            to.set("EnableExecuteCommand", self.enable_execute_command);
            to.set("ExecutionRoleArn", self.execution_role_arn);
            to.set("IpcMode", self.ipc_mode);
            to.set("PidMode", self.pid_mode);
            to.set("TaskRoleArn", self.task_role_arn);
            to.set("Volumes", self.volumes);
        }
    }

    /// Specifies the resource retention policy settings for a job definition.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceRetentionPolicy {
        /// Specifies whether the previous revision of the job definition is retained in an active status after UPDATE
        /// events for the resource.
        pub skip_deregister_on_update: Option<Value<bool>>,
    }

    impl Lower for ResourceRetentionPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("SkipDeregisterOnUpdate", self.skip_deregister_on_update);
        }
    }

    /// The retry strategy that's associated with a job. For more information, see Automated job retries in the \*AWS
    /// Batch User Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct RetryStrategy {
        /// The number of times to move a job to the `RUNNABLE` status. You can specify between 1 and 10 attempts.
        pub attempts: Option<Value<i64>>,
        /// Array of up to 5 objects that specify the conditions where jobs are retried or failed. If this parameter is
        /// specified, then the `attempts` parameter must also be specified.
        pub evaluate_on_exit: Option<Value<Vec<EvaluateOnExit>>>,
    }

    impl Lower for RetryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Attempts", self.attempts);
            to.set("EvaluateOnExit", self.evaluate_on_exit);
        }
    }

    /// Specifies an array of up to 5 conditions to be met, and an action to take ( `RETRY` or `EXIT` ) if all
    /// conditions are met.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluateOnExit {
        /// Specifies the action to take if all of the specified conditions ( `onStatusReason`, `onReason`, and `onExitCode`
        /// ) are met.
        ///
        /// Required.
        pub action: Option<Value<String>>,
        /// Contains a glob pattern to match against the decimal representation of the `ExitCode` returned for a job.
        pub on_exit_code: Option<Value<String>>,
        /// Contains a glob pattern to match against the `Reason` returned for a job. The pattern can contain up to 512
        /// characters.
        pub on_reason: Option<Value<String>>,
        /// Contains a glob pattern to match against the `StatusReason` returned for a job. The pattern can contain up to
        /// 512 characters.
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

    /// An object that represents a job timeout configuration.
    #[derive(Clone, Debug, Default)]
    pub struct JobTimeout {
        /// The job timeout time (in seconds) that's measured from the job attempt's `startedAt` timestamp. After this time
        /// passes, AWS Batch terminates your jobs if they aren't finished.
        pub attempt_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for JobTimeout {
        fn fields(self, to: &mut Fields) {
            to.set("AttemptDurationSeconds", self.attempt_duration_seconds);
        }
    }
}

/// `AWS::Batch::JobQueue`.
///
/// The `AWS::Batch::JobQueue` resource specifies the parameters for an AWS Batch job queue definition. For more
/// information, see Job Queues in the \*\*.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}`.
#[derive(Clone, Debug, Default)]
pub struct JobQueue {
    /// The set of compute environments mapped to a job queue and their order relative to each other. The job scheduler
    /// uses this parameter to determine which compute environment runs a specific job.
    pub compute_environment_order: Option<Value<Vec<job_queue::ComputeEnvironmentOrder>>>,
    /// The name of the job queue. It can be up to 128 letters long. It can contain uppercase and lowercase letters,
    /// numbers, hyphens (-), and underscores (\_).
    ///
    /// 1 to 128 characters. A change replaces the resource.
    pub job_queue_name: Option<Value<String>>,
    /// The type of job queue. For service jobs that run on SageMaker AI, this value is `SAGEMAKER_TRAINING`.
    ///
    /// A change replaces the resource.
    pub job_queue_type: Option<Value<String>>,
    /// The set of actions that AWS Batch perform on jobs that remain at the head of the job queue in the specified
    /// state longer than specified times.
    pub job_state_time_limit_actions: Option<Value<Vec<job_queue::JobStateTimeLimitAction>>>,
    /// The priority of the job queue. Job queues with a higher priority (or a higher integer value for the `priority`
    /// parameter) are evaluated first when associated with the same compute environment.
    ///
    /// Required. 0 to 1000.
    pub priority: Option<Value<i64>>,
    /// The Amazon Resource Name (ARN) of the scheduling policy. The format is `aws: *Partition* :batch: *Region* :
    /// *Account* :scheduling-policy/ *Name*`.
    pub scheduling_policy_arn: Option<Value<String>>,
    /// The order of the service environment associated with the job queue. Job queues with a higher priority are
    /// evaluated first when associated with the same service environment.
    pub service_environment_order: Option<Value<Vec<job_queue::ServiceEnvironmentOrder>>>,
    /// The state of the job queue. If the job queue state is `ENABLED`, it is able to accept jobs. If the job queue
    /// state is `DISABLED`, new jobs can't be added to the queue, but jobs already in the queue can finish.
    ///
    /// One of `DISABLED`, `ENABLED`.
    pub state: Option<Value<String>>,
    /// The tags that are applied to the job queue. For more information, see Tagging your AWS Batch resources in \*AWS
    /// Batch User Guide\*.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for JobQueue {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeEnvironmentOrder", self.compute_environment_order);
        to.set("JobQueueName", self.job_queue_name);
        to.set("JobQueueType", self.job_queue_type);
        to.set("JobStateTimeLimitActions", self.job_state_time_limit_actions);
        to.set("Priority", self.priority);
        to.set("SchedulingPolicyArn", self.scheduling_policy_arn);
        to.set("ServiceEnvironmentOrder", self.service_environment_order);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for JobQueue {
    const TYPE: &'static str = "AWS::Batch::JobQueue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<JobQueue> {
    /// `Ref`: its `JobQueueArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the job queue ARN, such as `batch: *us-east-1* : *111122223333* :job-queue/ *JobQueueName*`.
    pub fn job_queue_arn(self) -> Value<Arn> {
        self.attribute("JobQueueArn")
    }
}

/// What [`JobQueue`] is made of.
pub mod job_queue {
    use super::*;

    /// The order that compute environments are tried in for job placement within a queue. Compute environments are
    /// tried in ascending order.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeEnvironmentOrder {
        /// The Amazon Resource Name (ARN) of the compute environment.
        ///
        /// Required.
        pub compute_environment: Option<Value<String>>,
        /// The order of the compute environment. Compute environments are tried in ascending order.
        ///
        /// Required.
        pub order: Option<Value<i64>>,
    }

    impl Lower for ComputeEnvironmentOrder {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeEnvironment", self.compute_environment);
            to.set("Order", self.order);
        }
    }

    /// Specifies an action that AWS Batch will take after the job has remained at the head of the queue in the
    /// specified state for longer than the specified time.
    #[derive(Clone, Debug, Default)]
    pub struct JobStateTimeLimitAction {
        /// The action to take when a job is at the head of the job queue in the specified state for the specified period of
        /// time.
        ///
        /// Required.
        pub action: Option<Value<String>>,
        /// The approximate amount of time, in seconds, that must pass with the job in the specified state before the action
        /// is taken.
        ///
        /// Required. 600 to 86400.
        pub max_time_seconds: Option<Value<i64>>,
        /// The reason to log for the action being taken.
        ///
        /// Required.
        pub reason: Option<Value<String>>,
        /// The state of the job needed to trigger the action. The only supported value is `RUNNABLE`.
        ///
        /// Required. One of `RUNNABLE`.
        pub state: Option<Value<String>>,
    }

    impl Lower for JobStateTimeLimitAction {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("MaxTimeSeconds", self.max_time_seconds);
            to.set("Reason", self.reason);
            to.set("State", self.state);
        }
    }

    /// Specifies the order of a service environment for a job queue. This determines the priority order when multiple
    /// service environments are associated with the same job queue.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceEnvironmentOrder {
        /// The order of the service environment. Job queues with a higher priority are evaluated first when associated with
        /// the same service environment.
        ///
        /// Required.
        pub order: Option<Value<i64>>,
        /// The name or ARN of the service environment.
        ///
        /// Required.
        pub service_environment: Option<Value<String>>,
    }

    impl Lower for ServiceEnvironmentOrder {
        fn fields(self, to: &mut Fields) {
            to.set("Order", self.order);
            to.set("ServiceEnvironment", self.service_environment);
        }
    }
}

/// `AWS::Batch::QuotaShare`.
///
/// Creates an AWS Batch quota share. Each quota share operates as a virtual queue with a configured compute
/// capacity, resource sharing strategy, and borrow limits.
#[derive(Clone, Debug, Default)]
pub struct QuotaShare {
    /// A list that specifies the quantity and type of compute capacity allocated to the quota share.
    ///
    /// Required.
    pub capacity_limits: Option<Value<Vec<quota_share::QuotaShareCapacityLimit>>>,
    /// The AWS Batch job queue associated with the quota share. This can be the job queue name or ARN. A job queue must
    /// be in the `VALID` state before you can associate it with a quota share.
    ///
    /// Required. A change replaces the resource.
    pub job_queue: Option<Value<String>>,
    /// Specifies the preemption behavior for jobs in a quota share.
    ///
    /// Required.
    pub preemption_configuration: Option<Value<quota_share::QuotaSharePreemptionConfiguration>>,
    /// The name of the quota share. It can be up to 128 characters long. It can contain uppercase and lowercase
    /// letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub quota_share_name: Option<Value<String>>,
    /// Specifies whether a quota share reserves, lends, or both lends and borrows idle compute capacity.
    ///
    /// Required.
    pub resource_sharing_configuration: Option<Value<quota_share::QuotaShareResourceSharingConfiguration>>,
    /// The state of the quota share. If the quota share is `ENABLED`, it is able to accept jobs. If the quota share is
    /// `DISABLED`, new jobs won't be accepted but jobs already submitted can finish.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub state: Option<Value<String>>,
    /// The tags that you apply to the quota share to help you categorize and organize your resources. Each tag consists
    /// of a key and an optional value.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for QuotaShare {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityLimits", self.capacity_limits);
        to.set("JobQueue", self.job_queue);
        to.set("PreemptionConfiguration", self.preemption_configuration);
        to.set("QuotaShareName", self.quota_share_name);
        to.set("ResourceSharingConfiguration", self.resource_sharing_configuration);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for QuotaShare {
    const TYPE: &'static str = "AWS::Batch::QuotaShare";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<QuotaShare> {
    /// `Ref`: its `QuotaShareArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `QuotaShareArn`.
    pub fn quota_share_arn(self) -> Value<Arn> {
        self.attribute("QuotaShareArn")
    }
}

/// What [`QuotaShare`] is made of.
pub mod quota_share {
    use super::*;

    /// `QuotaShareCapacityLimit` of `AWS::Batch::QuotaShare`.
    #[derive(Clone, Debug, Default)]
    pub struct QuotaShareCapacityLimit {
        /// The unit of compute capacity for the capacityLimit. For example, `ml.m5.large`.
        ///
        /// Required.
        pub capacity_unit: Option<Value<String>>,
        /// The maximum capacity available for the quota share. This value represents the maximum quantity of a resource
        /// that can be allocated to jobs in the quota share without borrowing.
        ///
        /// Required. At least 1.
        pub max_capacity: Option<Value<i64>>,
    }

    impl Lower for QuotaShareCapacityLimit {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityUnit", self.capacity_unit);
            to.set("MaxCapacity", self.max_capacity);
        }
    }

    /// `QuotaSharePreemptionConfiguration` of `AWS::Batch::QuotaShare`.
    #[derive(Clone, Debug, Default)]
    pub struct QuotaSharePreemptionConfiguration {
        /// Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same quota
        /// share.
        ///
        /// Required.
        pub in_share_preemption: Option<Value<String>>,
    }

    impl Lower for QuotaSharePreemptionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InSharePreemption", self.in_share_preemption);
        }
    }

    /// `QuotaShareResourceSharingConfiguration` of `AWS::Batch::QuotaShare`.
    #[derive(Clone, Debug, Default)]
    pub struct QuotaShareResourceSharingConfiguration {
        /// The maximum percentage of additional capacity that the quota share can borrow from other shares. `BorrowLimit`
        /// can only be applied to quota shares with a strategy of `LEND_AND_BORROW`.
        ///
        /// At least -1.
        pub borrow_limit: Option<Value<i64>>,
        /// The resource sharing strategy for the quota share. The `RESERVE` strategy allows a quota share to reserve idle
        /// capacity for itself.
        ///
        /// Required.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for QuotaShareResourceSharingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BorrowLimit", self.borrow_limit);
            to.set("Strategy", self.strategy);
        }
    }
}

/// `AWS::Batch::SchedulingPolicy`.
///
/// The `AWS::Batch::SchedulingPolicy` resource specifies the parameters for an AWS Batch scheduling policy.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}`.
#[derive(Clone, Debug, Default)]
pub struct SchedulingPolicy {
    /// The fair-share scheduling policy details.
    pub fairshare_policy: Option<Value<scheduling_policy::FairsharePolicy>>,
    /// The name of the fair-share scheduling policy. It can be up to 128 letters long. It can contain uppercase and
    /// lowercase letters, numbers, hyphens (-), and underscores (\_).
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Quota Share Policy for the Job Queue.
    pub quota_share_policy: Option<Value<scheduling_policy::QuotaSharePolicy>>,
    /// The tags that you apply to the scheduling policy to help you categorize and organize your resources.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for SchedulingPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("FairsharePolicy", self.fairshare_policy);
        to.set("Name", self.name);
        to.set("QuotaSharePolicy", self.quota_share_policy);
        to.set("Tags", self.tags);
    }
}

impl Level1 for SchedulingPolicy {
    const TYPE: &'static str = "AWS::Batch::SchedulingPolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<SchedulingPolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the scheduling policy ARN, such as `batch: *us-east-1* : *111122223333* :scheduling-policy/
    /// *HighPriority*`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`SchedulingPolicy`] is made of.
pub mod scheduling_policy {
    use super::*;

    /// The fair-share scheduling policy details.
    #[derive(Clone, Debug, Default)]
    pub struct FairsharePolicy {
        /// A value used to reserve some of the available maximum vCPU for share identifiers that aren't already used.
        ///
        /// 0 to 99.
        pub compute_reservation: Option<Value<f64>>,
        /// The amount of time (in seconds) to use to calculate a fair-share percentage for each share identifier in use.
        ///
        /// 0 to 604800.
        pub share_decay_seconds: Option<Value<f64>>,
        /// An array of `SharedIdentifier` objects that contain the weights for the share identifiers for the fair-share
        /// policy.
        pub share_distribution: Option<Value<Vec<ShareAttributes>>>,
    }

    impl Lower for FairsharePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeReservation", self.compute_reservation);
            to.set("ShareDecaySeconds", self.share_decay_seconds);
            to.set("ShareDistribution", self.share_distribution);
        }
    }

    /// Specifies the weights for the share identifiers for the fair-share policy. Share identifiers that aren't
    /// included have a default weight of `1.0`.
    #[derive(Clone, Debug, Default)]
    pub struct ShareAttributes {
        /// A share identifier or share identifier prefix. If the string ends with an asterisk (\*), this entry specifies
        /// the weight factor to use for share identifiers that start with that prefix.
        pub share_identifier: Option<Value<String>>,
        /// The weight factor for the share identifier. The default value is 1.0. A lower value has a higher priority for
        /// compute resources.
        ///
        /// 0 to 1000.
        pub weight_factor: Option<Value<f64>>,
    }

    impl Lower for ShareAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("ShareIdentifier", self.share_identifier);
            to.set("WeightFactor", self.weight_factor);
        }
    }

    /// Quota Share Policy for the Job Queue.
    #[derive(Clone, Debug, Default)]
    pub struct QuotaSharePolicy {
        pub idle_resource_assignment_strategy: Option<Value<String>>,
    }

    impl Lower for QuotaSharePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("IdleResourceAssignmentStrategy", self.idle_resource_assignment_strategy);
        }
    }
}

/// `AWS::Batch::ServiceEnvironment`.
///
/// Creates a service environment for running service jobs. Service environments define capacity limits for specific
/// service types such as SageMaker Training jobs.
///
/// Its ARN: `arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}`.
#[derive(Clone, Debug, Default)]
pub struct ServiceEnvironment {
    /// The capacity limits for the service environment. This defines the maximum resources that can be used by service
    /// jobs in this environment.
    ///
    /// Required.
    pub capacity_limits: Option<Value<Vec<service_environment::CapacityLimit>>>,
    /// The name of the service environment.
    ///
    /// A change replaces the resource.
    pub service_environment_name: Option<Value<String>>,
    /// The type of service environment. For SageMaker Training jobs, this value is `SAGEMAKER_TRAINING`.
    ///
    /// Required. A change replaces the resource.
    pub service_environment_type: Option<Value<String>>,
    /// The state of the service environment. Valid values are `ENABLED` and `DISABLED`.
    pub state: Option<Value<String>>,
    /// The tags associated with the service environment. Each tag consists of a key and an optional value. For more
    /// information, see Tagging your AWS Batch resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for ServiceEnvironment {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityLimits", self.capacity_limits);
        to.set("ServiceEnvironmentName", self.service_environment_name);
        to.set("ServiceEnvironmentType", self.service_environment_type);
        to.set("State", self.state);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ServiceEnvironment {
    const TYPE: &'static str = "AWS::Batch::ServiceEnvironment";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ServiceEnvironment> {
    /// `Ref`: its `ServiceEnvironmentArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the service environment.
    pub fn service_environment_arn(self) -> Value<Arn> {
        self.attribute("ServiceEnvironmentArn")
    }
}

/// What [`ServiceEnvironment`] is made of.
pub mod service_environment {
    use super::*;

    /// Defines the capacity limit for a service environment. This structure specifies the maximum amount of resources
    /// that can be used by service jobs in the environment.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityLimit {
        /// The unit of measure for the capacity limit. This defines how the maxCapacity value should be interpreted.
        pub capacity_unit: Option<Value<String>>,
        /// The maximum capacity available for the service environment. This value represents the maximum amount resources
        /// that can be allocated to service jobs.
        pub max_capacity: Option<Value<i64>>,
    }

    impl Lower for CapacityLimit {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityUnit", self.capacity_unit);
            to.set("MaxCapacity", self.max_capacity);
        }
    }
}
