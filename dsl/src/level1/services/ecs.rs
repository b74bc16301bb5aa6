//! `AWS::ECS`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ECS::CapacityProvider`.
///
/// Creates a capacity provider. Capacity providers are associated with a cluster and are used in capacity provider
/// strategies to facilitate cluster auto scaling.
///
/// Its ARN: `arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityProvider {
    /// The Auto Scaling group settings for the capacity provider.
    pub auto_scaling_group_provider: Option<Value<capacity_provider::AutoScalingGroupProvider>>,
    /// The cluster that this capacity provider is associated with. Managed instances capacity providers are
    /// cluster-scoped, meaning they can only be used within their associated cluster.
    ///
    /// A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The configuration for the Amazon ECS Managed Instances provider. This includes the infrastructure role, the
    /// launch template configuration, and tag propagation settings.
    pub managed_instances_provider: Option<Value<capacity_provider::ManagedInstancesProvider>>,
    /// The name of the capacity provider. If a name is specified, it cannot start with `aws`, `ecs`, or `fargate`.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The metadata that you apply to the capacity provider to help you categorize and organize it. Each tag consists
    /// of a key and an optional value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<capacity_provider::Tag>>>,
}

impl Lower for CapacityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingGroupProvider", self.auto_scaling_group_provider);
        to.set("ClusterName", self.cluster_name);
        to.set("ManagedInstancesProvider", self.managed_instances_provider);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CapacityProvider {
    const TYPE: &'static str = "AWS::ECS::CapacityProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CapacityProvider> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`CapacityProvider`] is made of.
pub mod capacity_provider {
    use super::*;

    /// The details of the Auto Scaling group for the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingGroupProvider {
        /// The Amazon Resource Name (ARN) that identifies the Auto Scaling group, or the Auto Scaling group name.
        ///
        /// Required. A change replaces the resource.
        pub auto_scaling_group_arn: Option<Value<String>>,
        /// The managed draining option for the Auto Scaling group capacity provider. When you enable this, Amazon ECS
        /// manages and gracefully drains the EC2 container instances that are in the Auto Scaling group capacity provider.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub managed_draining: Option<Value<String>>,
        /// The managed scaling settings for the Auto Scaling group capacity provider.
        pub managed_scaling: Option<Value<ManagedScaling>>,
        /// The managed termination protection setting to use for the Auto Scaling group capacity provider. This determines
        /// whether the Auto Scaling group has managed termination protection.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub managed_termination_protection: Option<Value<String>>,
    }

    impl Lower for AutoScalingGroupProvider {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingGroupArn", self.auto_scaling_group_arn);
            to.set("ManagedDraining", self.managed_draining);
            to.set("ManagedScaling", self.managed_scaling);
            to.set("ManagedTerminationProtection", self.managed_termination_protection);
        }
    }

    /// The managed scaling settings for the Auto Scaling group capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedScaling {
        /// The period of time, in seconds, after a newly launched Amazon EC2 instance can contribute to CloudWatch metrics
        /// for Auto Scaling group.
        ///
        /// 0 to 10000.
        pub instance_warmup_period: Option<Value<i64>>,
        /// The maximum number of Amazon EC2 instances that Amazon ECS will scale out at one time. If this parameter is
        /// omitted, the default value of `10000` is used.
        ///
        /// 1 to 10000.
        pub maximum_scaling_step_size: Option<Value<i64>>,
        /// The minimum number of Amazon EC2 instances that Amazon ECS will scale out at one time. The scale in process is
        /// not affected by this parameter If this parameter is omitted, the default value of `1` is used.
        ///
        /// 1 to 10000.
        pub minimum_scaling_step_size: Option<Value<i64>>,
        /// Determines whether to use managed scaling for the capacity provider.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
        /// The target capacity utilization as a percentage for the capacity provider. The specified value must be greater
        /// than `0` and less than or equal to `100`.
        ///
        /// 1 to 100.
        pub target_capacity: Option<Value<i64>>,
    }

    impl Lower for ManagedScaling {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceWarmupPeriod", self.instance_warmup_period);
            to.set("MaximumScalingStepSize", self.maximum_scaling_step_size);
            to.set("MinimumScalingStepSize", self.minimum_scaling_step_size);
            to.set("Status", self.status);
            to.set("TargetCapacity", self.target_capacity);
        }
    }

    /// The configuration for a Amazon ECS Managed Instances provider. Amazon ECS uses this configuration to
    /// automatically launch, manage, and terminate Amazon EC2 instances on your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesProvider {
        pub auto_repair_configuration: Option<Value<AutoRepairConfiguration>>,
        /// Defines how Amazon ECS Managed Instances optimizes the infrastastructure in your capacity provider.
        pub infrastructure_optimization: Option<Value<InfrastructureOptimization>>,
        /// The Amazon Resource Name (ARN) of the infrastructure role that Amazon ECS assumes to manage instances.
        ///
        /// Required.
        pub infrastructure_role_arn: Option<Value<String>>,
        /// The launch template that defines how Amazon ECS launches Amazon ECS Managed Instances.
        ///
        /// Required.
        pub instance_launch_template: Option<Value<InstanceLaunchTemplate>>,
        /// Determines whether tags from the capacity provider are automatically applied to Amazon ECS Managed Instances.
        ///
        /// One of `CAPACITY_PROVIDER`, `NONE`.
        pub propagate_tags: Option<Value<String>>,
    }

    impl Lower for ManagedInstancesProvider {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRepairConfiguration", self.auto_repair_configuration);
            to.set("InfrastructureOptimization", self.infrastructure_optimization);
            to.set("InfrastructureRoleArn", self.infrastructure_role_arn);
            to.set("InstanceLaunchTemplate", self.instance_launch_template);
            to.set("PropagateTags", self.propagate_tags);
        }
    }

    /// `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct AutoRepairConfiguration {
        /// One of `ENABLED`, `DISABLED`.
        pub actions_status: Option<Value<String>>,
    }

    impl Lower for AutoRepairConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ActionsStatus", self.actions_status);
        }
    }

    /// The configuration that controls how Amazon ECS optimizes your infrastructure.
    #[derive(Clone, Debug, Default)]
    pub struct InfrastructureOptimization {
        /// This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2 instances
        /// that have become idle or underutilized.
        ///
        /// \-1 to 3600.
        pub scale_in_after: Option<Value<i64>>,
    }

    impl Lower for InfrastructureOptimization {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleInAfter", self.scale_in_after);
        }
    }

    /// The launch template configuration for Amazon ECS Managed Instances.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceLaunchTemplate {
        /// The capacity option type. This determines whether Amazon ECS launches On-Demand or Spot Instances for your
        /// managed instance capacity provider.
        ///
        /// One of `ON_DEMAND`, `SPOT`, `RESERVED`.
        pub capacity_option_type: Option<Value<String>>,
        pub capacity_reservations: Option<Value<CapacityReservationRequest>>,
        /// The Amazon Resource Name (ARN) of the instance profile that Amazon ECS applies to Amazon ECS Managed Instances.
        ///
        /// Required.
        pub ec2_instance_profile_arn: Option<Value<String>>,
        /// A change replaces the resource.
        pub fips_enabled: Option<Value<bool>>,
        pub instance_metadata_tags_propagation: Option<Value<bool>>,
        /// The instance requirements. You can specify.
        pub instance_requirements: Option<Value<InstanceRequirementsRequest>>,
        pub local_storage_configuration: Option<Value<ManagedInstancesLocalStorageConfiguration>>,
        /// CloudWatch provides two categories of monitoring: basic monitoring and detailed monitoring. By default, your
        /// managed instance is configured for basic monitoring.
        ///
        /// One of `BASIC`, `DETAILED`.
        pub monitoring: Option<Value<String>>,
        /// The network configuration for Amazon ECS Managed Instances. This specifies the subnets and security groups that
        /// instances use for network connectivity.
        ///
        /// Required.
        pub network_configuration: Option<Value<ManagedInstancesNetworkConfiguration>>,
        /// The storage configuration for Amazon ECS Managed Instances. This defines the root volume size and type for the
        /// instances.
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

    /// `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationRequest {
        pub reservation_group_arn: Option<Value<String>>,
        /// One of `RESERVATIONS_ONLY`, `RESERVATIONS_FIRST`, `RESERVATIONS_EXCLUDED`.
        pub reservation_preference: Option<Value<String>>,
    }

    impl Lower for CapacityReservationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("ReservationGroupArn", self.reservation_group_arn);
            to.set("ReservationPreference", self.reservation_preference);
        }
    }

    /// The instance requirements for attribute-based instance type selection. Instead of specifying exact instance
    /// types, you define requirements such as vCPU count, memory size, network performance, and accelerator
    /// specifications.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirementsRequest {
        /// The minimum and maximum number of accelerators for the instance types. This is used when you need instances with
        /// specific numbers of GPUs or other accelerators.
        pub accelerator_count: Option<Value<AcceleratorCountRequest>>,
        /// The accelerator manufacturers to include. You can specify `nvidia`, `amd`, `amazon-web-services`, or `xilinx`
        /// depending on your accelerator requirements.
        pub accelerator_manufacturers: Option<Value<Vec<String>>>,
        /// The specific accelerator names to include. For example, you can specify `a100`, `v100`, `k80`, or other specific
        /// accelerator models.
        pub accelerator_names: Option<Value<Vec<String>>>,
        /// The minimum and maximum total accelerator memory in mebibytes (MiB). This is important for GPU workloads that
        /// require specific amounts of video memory.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiBRequest>>,
        /// The accelerator types to include. You can specify `gpu` for graphics processing units, `fpga` for field
        /// programmable gate arrays, or `inference` for machine learning inference accelerators.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The instance types to include in the selection. When specified, Amazon ECS only considers these instance types,
        /// subject to the other requirements specified.
        ///
        /// 0 to 400 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether to include bare metal instance types. Set to `included` to allow bare metal instances,
        /// `excluded` to exclude them, or `required` to use only bare metal instances.
        ///
        /// One of `included`, `required`, `excluded`.
        pub bare_metal: Option<Value<String>>,
        /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps). This is important for
        /// workloads with high storage I/O requirements.
        pub baseline_ebs_bandwidth_mbps: Option<Value<BaselineEbsBandwidthMbpsRequest>>,
        /// Indicates whether to include burstable performance instance types (T2, T3, T3a, T4g). Set to `included` to allow
        /// burstable instances, `excluded` to exclude them, or `required` to use only burstable instances.
        ///
        /// One of `included`, `required`, `excluded`.
        pub burstable_performance: Option<Value<String>>,
        /// The CPU manufacturers to include or exclude. You can specify `intel`, `amd`, or `amazon-web-services` to control
        /// which CPU types are used for your workloads.
        pub cpu_manufacturers: Option<Value<Vec<String>>>,
        /// The instance types to exclude from selection. Use this to prevent Amazon ECS from selecting specific instance
        /// types that may not be suitable for your workloads.
        ///
        /// 0 to 400 items.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// The instance generations to include. You can specify `current` to use the latest generation instances, or
        /// `previous` to include previous generation instances for cost optimization.
        pub instance_generations: Option<Value<Vec<String>>>,
        /// Indicates whether to include instance types with local storage. Set to `included` to allow local storage,
        /// `excluded` to exclude it, or `required` to use only instances with local storage.
        ///
        /// One of `included`, `required`, `excluded`.
        pub local_storage: Option<Value<String>>,
        /// The local storage types to include. You can specify `hdd` for hard disk drives, `ssd` for solid state drives, or
        /// both.
        pub local_storage_types: Option<Value<Vec<String>>>,
        /// The maximum price for Spot instances as a percentage of the optimal On-Demand price. This provides more precise
        /// cost control for Spot instance selection.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Value<i64>>,
        /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have
        /// the appropriate memory-to-CPU ratio for your workloads.
        pub memory_gi_b_per_v_cpu: Option<Value<MemoryGiBPerVCpuRequest>>,
        /// The minimum and maximum amount of memory in mebibytes (MiB) for the instance types. Amazon ECS selects instance
        /// types that have memory within this range.
        ///
        /// Required.
        pub memory_mi_b: Option<Value<MemoryMiBRequest>>,
        /// The minimum and maximum network bandwidth in gigabits per second (Gbps). This is crucial for network-intensive
        /// workloads that require high throughput.
        pub network_bandwidth_gbps: Option<Value<NetworkBandwidthGbpsRequest>>,
        /// The minimum and maximum number of network interfaces for the instance types. This is useful for workloads that
        /// require multiple network interfaces.
        pub network_interface_count: Option<Value<NetworkInterfaceCountRequest>>,
        /// The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand
        /// price.
        pub on_demand_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// Indicates whether the instance types must support hibernation. When set to `true`, only instance types that
        /// support hibernation are selected.
        pub require_hibernate_support: Option<Value<bool>>,
        /// The maximum price for Spot instances as a percentage over the lowest priced On-Demand instance. This helps
        /// control Spot instance costs while maintaining access to capacity.
        pub spot_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
        pub total_local_storage_gb: Option<Value<TotalLocalStorageGBRequest>>,
        /// The minimum and maximum number of vCPUs for the instance types. Amazon ECS selects instance types that have vCPU
        /// counts within this range.
        ///
        /// Required.
        pub v_cpu_count: Option<Value<VCpuCountRangeRequest>>,
    }

    impl Lower for InstanceRequirementsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorManufacturers", self.accelerator_manufacturers);
            to.set("AcceleratorNames", self.accelerator_names);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("BareMetal", self.bare_metal);
            to.set("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            to.set("BurstablePerformance", self.burstable_performance);
            to.set("CpuManufacturers", self.cpu_manufacturers);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
            to.set("InstanceGenerations", self.instance_generations);
            to.set("LocalStorage", self.local_storage);
            to.set("LocalStorageTypes", self.local_storage_types);
            to.set(
                "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            );
            to.set("MemoryGiBPerVCpu", self.memory_gi_b_per_v_cpu);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            to.set("NetworkInterfaceCount", self.network_interface_count);
            to.set("OnDemandMaxPricePercentageOverLowestPrice", self.on_demand_max_price_percentage_over_lowest_price);
            to.set("RequireHibernateSupport", self.require_hibernate_support);
            to.set("SpotMaxPricePercentageOverLowestPrice", self.spot_max_price_percentage_over_lowest_price);
            to.set("TotalLocalStorageGB", self.total_local_storage_gb);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// The minimum and maximum number of accelerators (such as GPUs) for instance type selection. This is used for
    /// workloads that require specific numbers of accelerators.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCountRequest {
        /// The maximum number of accelerators. Instance types with more accelerators are excluded from selection.
        pub max: Option<Value<i64>>,
        /// The minimum number of accelerators. Instance types with fewer accelerators are excluded from selection.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum total accelerator memory in mebibytes (MiB) for instance type selection. This is
    /// important for GPU workloads that require specific amounts of video memory.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiBRequest {
        /// The maximum total accelerator memory in MiB. Instance types with more accelerator memory are excluded from
        /// selection.
        pub max: Option<Value<i64>>,
        /// The minimum total accelerator memory in MiB. Instance types with less accelerator memory are excluded from
        /// selection.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum baseline Amazon EBS bandwidth in megabits per second (Mbps) for instance type selection.
    #[derive(Clone, Debug, Default)]
    pub struct BaselineEbsBandwidthMbpsRequest {
        /// The maximum baseline Amazon EBS bandwidth in Mbps. Instance types with higher Amazon EBS bandwidth are excluded
        /// from selection.
        pub max: Option<Value<i64>>,
        /// The minimum baseline Amazon EBS bandwidth in Mbps. Instance types with lower Amazon EBS bandwidth are excluded
        /// from selection.
        pub min: Option<Value<i64>>,
    }

    impl Lower for BaselineEbsBandwidthMbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of memory per vCPU in gibibytes (GiB). This helps ensure that instance types have
    /// the appropriate memory-to-CPU ratio for your workloads.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryGiBPerVCpuRequest {
        /// The maximum amount of memory per vCPU in GiB. Instance types with a higher memory-to-vCPU ratio are excluded
        /// from selection.
        pub max: Option<Value<f64>>,
        /// The minimum amount of memory per vCPU in GiB. Instance types with a lower memory-to-vCPU ratio are excluded from
        /// selection.
        pub min: Option<Value<f64>>,
    }

    impl Lower for MemoryGiBPerVCpuRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum amount of memory in mebibytes (MiB) for instance type selection. This ensures that
    /// selected instance types have adequate memory for your workloads.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiBRequest {
        /// The maximum amount of memory in MiB. Instance types with more memory than this value are excluded from
        /// selection.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory in MiB. Instance types with less memory than this value are excluded from
        /// selection.
        ///
        /// Required.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum network bandwidth in gigabits per second (Gbps) for instance type selection.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkBandwidthGbpsRequest {
        /// The maximum network bandwidth in Gbps. Instance types with higher network bandwidth are excluded from selection.
        pub max: Option<Value<f64>>,
        /// The minimum network bandwidth in Gbps. Instance types with lower network bandwidth are excluded from selection.
        pub min: Option<Value<f64>>,
    }

    impl Lower for NetworkBandwidthGbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of network interfaces for instance type selection. This is useful for workloads
    /// that require multiple network interfaces.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceCountRequest {
        /// The maximum number of network interfaces. Instance types that support more network interfaces are excluded from
        /// selection.
        pub max: Option<Value<i64>>,
        /// The minimum number of network interfaces. Instance types that support fewer network interfaces are excluded from
        /// selection.
        pub min: Option<Value<i64>>,
    }

    impl Lower for NetworkInterfaceCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum total local storage in gigabytes (GB) for instance types with local storage.
    #[derive(Clone, Debug, Default)]
    pub struct TotalLocalStorageGBRequest {
        /// The maximum total local storage in GB. Instance types with more local storage are excluded from selection.
        pub max: Option<Value<f64>>,
        /// The minimum total local storage in GB. Instance types with less local storage are excluded from selection.
        pub min: Option<Value<f64>>,
    }

    impl Lower for TotalLocalStorageGBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The minimum and maximum number of vCPUs for instance type selection. This allows you to specify a range of vCPU
    /// counts that meet your workload requirements.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCountRangeRequest {
        /// The maximum number of vCPUs. Instance types with more vCPUs than this value are excluded from selection.
        pub max: Option<Value<i64>>,
        /// The minimum number of vCPUs. Instance types with fewer vCPUs than this value are excluded from selection.
        ///
        /// Required.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCountRangeRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `ManagedInstancesLocalStorageConfiguration` of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesLocalStorageConfiguration {
        pub use_local_storage: Option<Value<bool>>,
    }

    impl Lower for ManagedInstancesLocalStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("UseLocalStorage", self.use_local_storage);
        }
    }

    /// The network configuration for Amazon ECS Managed Instances. This specifies the VPC subnets and security groups
    /// that instances use for network connectivity.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesNetworkConfiguration {
        /// The list of security group IDs to apply to Amazon ECS Managed Instances. These security groups control the
        /// network traffic allowed to and from the instances.
        ///
        /// Required.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The list of subnet IDs where Amazon ECS can launch Amazon ECS Managed Instances. Instances are distributed
        /// across the specified subnets for high availability.
        ///
        /// Required.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for ManagedInstancesNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// The storage configuration for Amazon ECS Managed Instances. This defines the root volume configuration for the
    /// instances.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstancesStorageConfiguration {
        /// The size of the tasks volume.
        ///
        /// Required. At least 1.
        pub storage_size_gi_b: Option<Value<i64>>,
    }

    impl Lower for ManagedInstancesStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StorageSizeGiB", self.storage_size_gi_b);
        }
    }

    /// `Tag` of `AWS::ECS::CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECS::Cluster`.
///
/// The `AWS::ECS::Cluster` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster.
///
/// Its ARN: `arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// The short name of one or more capacity providers to associate with the cluster.
    pub capacity_providers: Option<Value<Vec<String>>>,
    /// A user-generated string that you use to identify your cluster. If you don't specify a name, AWS CloudFormation
    /// generates a unique physical ID for the name.
    ///
    /// A change replaces the resource.
    pub cluster_name: Option<Value<String>>,
    /// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights
    /// with enhanced observability or CloudWatch Container Insights for a cluster.
    pub cluster_settings: Option<Value<Vec<cluster::ClusterSettings>>>,
    /// The execute command and managed storage configuration for the cluster.
    pub configuration: Option<Value<cluster::ClusterConfiguration>>,
    /// The default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no
    /// launch type or capacity provider strategy specified, the default capacity provider strategy is used.
    pub default_capacity_provider_strategy: Option<Value<Vec<cluster::CapacityProviderStrategyItem>>>,
    /// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect
    /// namespace, any new services with Service Connect turned on that are created in the cluster are added as client
    /// services in the namespace.
    pub service_connect_defaults: Option<Value<cluster::ServiceConnectDefaults>>,
    /// The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviders", self.capacity_providers);
        to.set("ClusterName", self.cluster_name);
        to.set("ClusterSettings", self.cluster_settings);
        to.set("Configuration", self.configuration);
        to.set("DefaultCapacityProviderStrategy", self.default_capacity_provider_strategy);
        to.set("ServiceConnectDefaults", self.service_connect_defaults);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::ECS::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Cluster> {
    /// `Ref`: its `ClusterName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Amazon ECS cluster, such as
    /// `arn:aws:ecs:us-east-2:123456789012:cluster/MyECSCluster`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights
    /// with enhanced observability or CloudWatch Container Insights for a cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterSettings {
        /// The name of the cluster setting. The value is `containerInsights`.
        pub name: Option<Value<String>>,
        /// The value to set for the cluster setting. The supported values are `enhanced`, `enabled`, and `disabled`.
        pub value: Option<Value<String>>,
    }

    impl Lower for ClusterSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The execute command and managed storage configuration for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ClusterConfiguration {
        /// The details of the execute command configuration.
        pub execute_command_configuration: Option<Value<ExecuteCommandConfiguration>>,
        /// The details of the managed storage configuration.
        pub managed_storage_configuration: Option<Value<ManagedStorageConfiguration>>,
    }

    impl Lower for ClusterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ExecuteCommandConfiguration", self.execute_command_configuration);
            to.set("ManagedStorageConfiguration", self.managed_storage_configuration);
        }
    }

    /// The details of the execute command configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ExecuteCommandConfiguration {
        /// Specify an AWS Key Management Service key ID to encrypt the data between the local client and the container.
        pub kms_key_id: Option<Value<String>>,
        /// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or
        /// an Amazon S3 bucket.
        pub log_configuration: Option<Value<ExecuteCommandLogConfiguration>>,
        /// The log setting to use for redirecting logs for your execute command results. The following log settings are
        /// available.
        ///
        /// One of `DEFAULT`, `NONE`, `OVERRIDE`.
        pub logging: Option<Value<String>>,
    }

    impl Lower for ExecuteCommandConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyId", self.kms_key_id);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Logging", self.logging);
        }
    }

    /// The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch Logs or
    /// an Amazon S3 bucket.
    #[derive(Clone, Debug, Default)]
    pub struct ExecuteCommandLogConfiguration {
        /// Determines whether to use encryption on the CloudWatch logs. If not specified, encryption will be off.
        pub cloud_watch_encryption_enabled: Option<Value<bool>>,
        /// The name of the CloudWatch log group to send logs to.
        pub cloud_watch_log_group_name: Option<Value<String>>,
        /// The name of the S3 bucket to send logs to.
        pub s3_bucket_name: Option<Value<String>>,
        /// Determines whether to use encryption on the S3 logs. If not specified, encryption is not used.
        pub s3_encryption_enabled: Option<Value<bool>>,
        /// An optional folder in the S3 bucket to place logs in.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for ExecuteCommandLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchEncryptionEnabled", self.cloud_watch_encryption_enabled);
            to.set("CloudWatchLogGroupName", self.cloud_watch_log_group_name);
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3EncryptionEnabled", self.s3_encryption_enabled);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }

    /// The managed storage configuration for the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedStorageConfiguration {
        /// Specify the AWS Key Management Service key ID for Fargate ephemeral storage.
        pub fargate_ephemeral_storage_kms_key_id: Option<Value<String>>,
        /// Specify a AWS Key Management Service key ID to encrypt Amazon ECS managed storage.
        pub kms_key_id: Option<Value<String>>,
    }

    impl Lower for ManagedStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FargateEphemeralStorageKmsKeyId", self.fargate_ephemeral_storage_kms_key_id);
            to.set("KmsKeyId", self.kms_key_id);
        }
    }

    /// The `CapacityProviderStrategyItem` property specifies the details of the default capacity provider strategy for
    /// the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each
        /// service.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or
        /// `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        pub capacity_provider: Option<Value<String>>,
        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use
        /// the specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// Use this parameter to set a default Service Connect namespace. After you set a default Service Connect
    /// namespace, any new services with Service Connect turned on that are created in the cluster are added as client
    /// services in the namespace.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectDefaults {
        /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace that's used when you create
        /// a service and don't specify a Service Connect configuration.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for ServiceConnectDefaults {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag category
        /// (key).
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECS::ClusterCapacityProviderAssociations`.
///
/// The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a
/// default capacity provider strategy with a cluster.
#[derive(Clone, Debug, Default)]
pub struct ClusterCapacityProviderAssociations {
    /// The capacity providers to associate with the cluster.
    pub capacity_providers: Option<Value<Vec<String>>>,
    /// The cluster the capacity provider association is the target of.
    ///
    /// Required. 1 to 2048 characters. A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// The default capacity provider strategy to associate with the cluster.
    ///
    /// Required.
    pub default_capacity_provider_strategy:
        Option<Value<Vec<cluster_capacity_provider_associations::CapacityProviderStrategy>>>,
}

impl Lower for ClusterCapacityProviderAssociations {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviders", self.capacity_providers);
        to.set("Cluster", self.cluster);
        to.set("DefaultCapacityProviderStrategy", self.default_capacity_provider_strategy);
    }
}

impl Level1 for ClusterCapacityProviderAssociations {
    const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations";
}

impl Handle<ClusterCapacityProviderAssociations> {
    /// `Ref`: its `Cluster`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`ClusterCapacityProviderAssociations`] is made of.
pub mod cluster_capacity_provider_associations {
    use super::*;

    /// The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the
    /// cluster.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategy {
        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each
        /// service.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or
        /// `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        ///
        /// Required.
        pub capacity_provider: Option<Value<String>>,
        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use
        /// the specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }
}

/// `AWS::ECS::Daemon`.
///
/// Information about a daemon resource.
#[derive(Clone, Debug, Default)]
pub struct Daemon {
    /// The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon.
    ///
    /// At least 1 items.
    pub capacity_provider_arns: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the cluster that the daemon is running in.
    ///
    /// A change replaces the resource.
    pub cluster_arn: Option<Value<String>>,
    pub critical: Option<Value<bool>>,
    /// A change replaces the resource.
    pub daemon_name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the daemon task definition used by this revision.
    pub daemon_task_definition_arn: Option<Value<String>>,
    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    pub deployment_configuration: Option<Value<daemon::DaemonDeploymentConfiguration>>,
    /// Specifies whether Amazon ECS managed tags are turned on for the daemon tasks.
    pub enable_ecs_managed_tags: Option<Value<bool>>,
    /// Specifies whether the execute command functionality is turned on for the daemon tasks.
    pub enable_execute_command: Option<Value<bool>>,
    /// Specifies whether tags are propagated from the daemon to the daemon tasks.
    ///
    /// One of `DAEMON`, `NONE`.
    pub propagate_tags: Option<Value<String>>,
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<daemon::Tag>>>,
}

impl Lower for Daemon {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviderArns", self.capacity_provider_arns);
        to.set("ClusterArn", self.cluster_arn);
        to.set("Critical", self.critical);
        to.set("DaemonName", self.daemon_name);
        to.set("DaemonTaskDefinitionArn", self.daemon_task_definition_arn);
        to.set("DeploymentConfiguration", self.deployment_configuration);
        to.set("EnableECSManagedTags", self.enable_ecs_managed_tags);
        to.set("EnableExecuteCommand", self.enable_execute_command);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Daemon {
    const TYPE: &'static str = "AWS::ECS::Daemon";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Daemon> {
    /// `Ref`: its `DaemonArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `DaemonArn`.
    pub fn daemon_arn(self) -> Value<Arn> {
        self.attribute("DaemonArn")
    }

    /// The attribute `DaemonStatus`.
    pub fn daemon_status(self) -> Value<String> {
        self.attribute("DaemonStatus")
    }

    /// The attribute `DeploymentArn`.
    pub fn deployment_arn(self) -> Value<Arn> {
        self.attribute("DeploymentArn")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Daemon`] is made of.
pub mod daemon {
    use super::*;

    /// Optional deployment parameters that control how a daemon rolls out updates across container instances.
    #[derive(Clone, Debug, Default)]
    pub struct DaemonDeploymentConfiguration {
        /// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon
        /// deployment has failed.
        pub alarms: Option<Value<DaemonAlarmConfiguration>>,
        /// The amount of time (in minutes) to wait after a successful deployment step before proceeding. This allows time
        /// to monitor for issues before continuing.
        ///
        /// 0 to 1440.
        pub bake_time_in_minutes: Option<Value<i64>>,
        /// The percentage of container instances to drain simultaneously during a daemon deployment. Valid values are
        /// between 0.0 and 100.0.
        ///
        /// 0 to 100.
        pub drain_percent: Option<Value<f64>>,
    }

    impl Lower for DaemonDeploymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
            to.set("BakeTimeInMinutes", self.bake_time_in_minutes);
            to.set("DrainPercent", self.drain_percent);
        }
    }

    /// The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a daemon
    /// deployment has failed.
    #[derive(Clone, Debug, Default)]
    pub struct DaemonAlarmConfiguration {
        /// The CloudWatch alarm names to monitor during a daemon deployment.
        pub alarm_names: Option<Value<Vec<String>>>,
        /// Determines whether to use the CloudWatch alarm option in the daemon deployment process. The default value is
        /// ``false``.
        pub enable: Option<Value<bool>>,
    }

    impl Lower for DaemonAlarmConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmNames", self.alarm_names);
            to.set("Enable", self.enable);
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag category
        /// (key).
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECS::DaemonTaskDefinition`.
///
/// The details of a daemon task definition. A daemon task definition is a template that describes the containers
/// that form a daemon.
#[derive(Clone, Debug, Default)]
pub struct DaemonTaskDefinition {
    /// A list of container definitions in JSON format that describe the containers that make up the daemon task.
    ///
    /// A change replaces the resource.
    pub container_definitions: Option<Value<Vec<daemon_task_definition::DaemonContainerDefinition>>>,
    /// The number of CPU units used by the daemon task.
    ///
    /// A change replaces the resource.
    pub cpu: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission
    /// to make Amazon Web Services API calls on your behalf.
    ///
    /// A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of a family that this daemon task definition is registered to.
    ///
    /// A change replaces the resource.
    pub family: Option<Value<String>>,
    /// The IPC namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
    ///
    /// One of `none`, `shared`. A change replaces the resource.
    pub ipc_mode: Option<Value<String>>,
    /// The amount of memory (in MiB) used by the daemon task.
    ///
    /// A change replaces the resource.
    pub memory: Option<Value<String>>,
    /// The PID namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
    ///
    /// One of `none`, `shared`. A change replaces the resource.
    pub pid_mode: Option<Value<String>>,
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<daemon_task_definition::Tag>>>,
    /// The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task
    /// permission to call Amazon Web Services APIs on your behalf.
    ///
    /// A change replaces the resource.
    pub task_role_arn: Option<Value<String>>,
    /// The list of data volume definitions for the daemon task.
    ///
    /// A change replaces the resource.
    pub volumes: Option<Value<Vec<daemon_task_definition::Volume>>>,
}

impl Lower for DaemonTaskDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerDefinitions", self.container_definitions);
        to.set("Cpu", self.cpu);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Family", self.family);
        to.set("IpcMode", self.ipc_mode);
        to.set("Memory", self.memory);
        to.set("PidMode", self.pid_mode);
        to.set("Tags", self.tags);
        to.set("TaskRoleArn", self.task_role_arn);
        to.set("Volumes", self.volumes);
    }
}

impl Level1 for DaemonTaskDefinition {
    const TYPE: &'static str = "AWS::ECS::DaemonTaskDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DaemonTaskDefinition> {
    /// `Ref`: its `DaemonTaskDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `DaemonTaskDefinitionArn`.
    pub fn daemon_task_definition_arn(self) -> Value<Arn> {
        self.attribute("DaemonTaskDefinitionArn")
    }
}

/// What [`DaemonTaskDefinition`] is made of.
pub mod daemon_task_definition {
    use super::*;

    /// A container definition for a daemon task. Daemon container definitions describe the containers that run as part
    /// of a daemon task on container instances managed by capacity providers.
    #[derive(Clone, Debug, Default)]
    pub struct DaemonContainerDefinition {
        /// The command that's passed to the container.
        pub command: Option<Value<Vec<String>>>,
        /// The number of ``cpu`` units reserved for the container.
        pub cpu: Option<Value<i64>>,
        /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies on
        /// other containers in a task definition.
        pub depends_on: Option<Value<Vec<ContainerDependency>>>,
        /// The entry point that's passed to the container.
        pub entry_point: Option<Value<Vec<String>>>,
        /// The environment variables to pass to a container.
        pub environment: Option<Value<Vec<KeyValuePair>>>,
        /// A list of files containing the environment variables to pass to a container.
        pub environment_files: Option<Value<Vec<EnvironmentFile>>>,
        /// If the ``essential`` parameter of a container is marked as ``true``, and that container fails or stops for any
        /// reason, all other containers that are part of the task are stopped.
        pub essential: Option<Value<bool>>,
        /// The FireLens configuration for the container. This is used to specify and configure a log router for container
        /// logs.
        pub firelens_configuration: Option<Value<FirelensConfiguration>>,
        /// An object representing a container health check.
        pub health_check: Option<Value<HealthCheck>>,
        /// The image used to start the container. This string is passed directly to the Docker daemon. Images in the Docker
        /// Hub registry are available by default.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// When this parameter is ``true``, you can deploy containerized applications that require ``stdin`` or a ``tty``
        /// to be allocated.
        pub interactive: Option<Value<bool>>,
        /// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities.
        pub linux_parameters: Option<Value<LinuxParameters>>,
        /// The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container create
        /// command and the ``--log-driver`` option to docker run.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// The amount (in MiB) of memory to present to the container. If the container attempts to exceed the memory
        /// specified here, the container is killed.
        pub memory: Option<Value<i64>>,
        /// The soft limit (in MiB) of memory to reserve for the container.
        pub memory_reservation: Option<Value<i64>>,
        /// The mount points for data volumes in your container.
        pub mount_points: Option<Value<Vec<MountPoint>>>,
        /// The name of the container. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are
        /// allowed.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// When this parameter is true, the container is given elevated privileges on the host container instance (similar
        /// to the ``root`` user).
        pub privileged: Option<Value<bool>>,
        /// When this parameter is ``true``, a TTY is allocated.
        pub pseudo_terminal: Option<Value<bool>>,
        /// When this parameter is true, the container is given read-only access to its root file system.
        pub readonly_root_filesystem: Option<Value<bool>>,
        /// The repository credentials for private registry authentication.
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        /// The restart policy for the container. When you set up a restart policy, Amazon ECS can restart the container
        /// without needing to replace the task.
        pub restart_policy: Option<Value<RestartPolicy>>,
        /// The secrets to pass to the container.
        pub secrets: Option<Value<Vec<Secret>>>,
        /// Time duration (in seconds) to wait before giving up on resolving dependencies for a container.
        pub start_timeout: Option<Value<i64>>,
        /// Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its
        /// own.
        pub stop_timeout: Option<Value<i64>>,
        /// A list of namespaced kernel parameters to set in the container.
        pub system_controls: Option<Value<Vec<SystemControl>>>,
        /// A list of ``ulimits`` to set in the container.
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        /// The user to use inside the container.
        pub user: Option<Value<String>>,
        /// The working directory to run commands inside the container in.
        pub working_directory: Option<Value<String>>,
    }

    impl Lower for DaemonContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Cpu", self.cpu);
            to.set("DependsOn", self.depends_on);
            to.set("EntryPoint", self.entry_point);
            to.set("Environment", self.environment);
            to.set("EnvironmentFiles", self.environment_files);
            to.set("Essential", self.essential);
            to.set("FirelensConfiguration", self.firelens_configuration);
            to.set("HealthCheck", self.health_check);
            to.set("Image", self.image);
            to.set("Interactive", self.interactive);
            to.set("LinuxParameters", self.linux_parameters);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Memory", self.memory);
            to.set("MemoryReservation", self.memory_reservation);
            to.set("MountPoints", self.mount_points);
            to.set("Name", self.name);
            to.set("Privileged", self.privileged);
            to.set("PseudoTerminal", self.pseudo_terminal);
            to.set("ReadonlyRootFilesystem", self.readonly_root_filesystem);
            to.set("RepositoryCredentials", self.repository_credentials);
            to.set("RestartPolicy", self.restart_policy);
            to.set("Secrets", self.secrets);
            to.set("StartTimeout", self.start_timeout);
            to.set("StopTimeout", self.stop_timeout);
            to.set("SystemControls", self.system_controls);
            to.set("Ulimits", self.ulimits);
            to.set("User", self.user);
            to.set("WorkingDirectory", self.working_directory);
        }
    }

    /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDependency {
        /// The dependency condition of the container. The following are the available conditions and their behavior: +
        /// ``START`` - This condition emulates the behavior of links and volumes today.
        ///
        /// One of `COMPLETE`, `HEALTHY`, `START`, `SUCCESS`.
        pub condition: Option<Value<String>>,
        /// The name of a container.
        pub container_name: Option<Value<String>>,
    }

    impl Lower for ContainerDependency {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("ContainerName", self.container_name);
        }
    }

    /// A key-value pair object.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        pub name: Option<Value<String>>,
        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten
    /// environment files.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentFile {
        /// The file type to use. Environment files are objects in Amazon S3. The only supported value is ``s3``.
        ///
        /// One of `s3`.
        pub type_: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentFile {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container
    /// logs.
    #[derive(Clone, Debug, Default)]
    pub struct FirelensConfiguration {
        /// The options to use when configuring the log router.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The log router to use. The valid values are ``fluentd`` or ``fluentbit``.
        ///
        /// One of `fluentbit`, `fluentd`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FirelensConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Options", self.options);
            to.set("Type", self.type_);
        }
    }

    /// An object representing a container health check.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheck {
        /// A string array representing the command that the container runs to determine if it is healthy.
        pub command: Option<Value<Vec<String>>>,
        /// The time period in seconds between each health check execution. You may specify between 5 and 300 seconds.
        pub interval: Option<Value<i64>>,
        /// The number of times to retry a failed health check before the container is considered unhealthy. You may specify
        /// between 1 and 10 retries.
        pub retries: Option<Value<i64>>,
        /// The optional grace period to provide containers time to bootstrap before failed health checks count towards the
        /// maximum number of retries.
        pub start_period: Option<Value<i64>>,
        /// The time period in seconds to wait for a health check to succeed before it is considered a failure. You may
        /// specify between 2 and 60 seconds.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for HealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Interval", self.interval);
            to.set("Retries", self.retries);
            to.set("StartPeriod", self.start_period);
            to.set("Timeout", self.timeout);
        }
    }

    /// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities.
    #[derive(Clone, Debug, Default)]
    pub struct LinuxParameters {
        /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the
        /// task definition.
        pub capabilities: Option<Value<KernelCapabilities>>,
        /// Any host devices to expose to the container. This parameter maps to ``Devices`` in the docker container create
        /// command and the ``--device`` option to docker run.
        pub devices: Option<Value<Vec<Device>>>,
        /// Run an ``init`` process inside the container that forwards signals and reaps processes. This parameter maps to
        /// the ``--init`` option to docker run.
        pub init_process_enabled: Option<Value<bool>>,
        /// The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the ``--tmpfs``
        /// option to docker run.
        pub tmpfs: Option<Value<Vec<Tmpfs>>>,
    }

    impl Lower for LinuxParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Capabilities", self.capabilities);
            to.set("Devices", self.devices);
            to.set("InitProcessEnabled", self.init_process_enabled);
            to.set("Tmpfs", self.tmpfs);
        }
    }

    /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the
    /// task definition.
    #[derive(Clone, Debug, Default)]
    pub struct KernelCapabilities {
        /// The Linux capabilities for the container that have been added to the default configuration provided by Docker.
        pub add: Option<Value<Vec<String>>>,
        /// The Linux capabilities for the container that have been removed from the default configuration provided by
        /// Docker.
        pub drop: Option<Value<Vec<String>>>,
    }

    impl Lower for KernelCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("Add", self.add);
            to.set("Drop", self.drop);
        }
    }

    /// An object representing a container instance host device.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// The path inside the container at which to expose the host device.
        pub container_path: Option<Value<String>>,
        /// The path for the device on the host container instance.
        pub host_path: Option<Value<String>>,
        /// The explicit permissions to provide to the container for the device. By default, the container has permissions
        /// for ``read``, ``write``, and ``mknod`` for the device.
        pub permissions: Option<Value<Vec<String>>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("HostPath", self.host_path);
            to.set("Permissions", self.permissions);
        }
    }

    /// The container path, mount options, and size of the tmpfs mount.
    #[derive(Clone, Debug, Default)]
    pub struct Tmpfs {
        /// The absolute file path where the tmpfs volume is to be mounted.
        pub container_path: Option<Value<String>>,
        /// The list of tmpfs volume mount options.
        pub mount_options: Option<Value<Vec<String>>>,
        /// The maximum size (in MiB) of the tmpfs volume.
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

    /// The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container create
    /// command and the ``--log-driver`` option to docker run.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The log driver to use for the container. For tasks on FARGATElong, the supported log drivers are ``awslogs``,
        /// ``splunk``, and ``awsfirelens``.
        ///
        /// Required.
        pub log_driver: Option<Value<String>>,
        /// The configuration options to send to the log driver. The options you can specify depend on the log driver.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        /// \*Amazon Elastic Container Service Developer Guide\*.
        pub secret_options: Option<Value<Vec<Secret>>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDriver", self.log_driver);
            to.set("Options", self.options);
            to.set("SecretOptions", self.secret_options);
        }
    }

    /// An object representing the secret to expose to your container.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// The name of the secret.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret or the
        /// full ARN of the parameter in the SSM Parameter Store.
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

    /// The details for a volume mount point that's used in a container definition.
    #[derive(Clone, Debug, Default)]
    pub struct MountPoint {
        /// The path on the container to mount the host volume at.
        pub container_path: Option<Value<String>>,
        /// If this value is ``true``, the container has read-only access to the volume. If this value is ``false``, then
        /// the container can write to the volume.
        pub read_only: Option<Value<bool>>,
        /// The name of the volume to mount. Must be a volume name referenced in the ``name`` parameter of task definition
        /// ``volume``.
        pub source_volume: Option<Value<String>>,
    }

    impl Lower for MountPoint {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("ReadOnly", self.read_only);
            to.set("SourceVolume", self.source_volume);
        }
    }

    /// The repository credentials for private registry authentication.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryCredentials {
        /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
        pub credentials_parameter: Option<Value<String>>,
    }

    impl Lower for RepositoryCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
        }
    }

    /// `RestartPolicy` of `AWS::ECS::DaemonTaskDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct RestartPolicy {
        pub enabled: Option<Value<bool>>,
        pub ignored_exit_codes: Option<Value<Vec<i64>>>,
        pub restart_attempt_period: Option<Value<i64>>,
    }

    impl Lower for RestartPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("IgnoredExitCodes", self.ignored_exit_codes);
            to.set("RestartAttemptPeriod", self.restart_attempt_period);
        }
    }

    /// A list of namespaced kernel parameters to set in the container. This parameter maps to ``Sysctls`` in the docker
    /// container create command and the ``--sysctl`` option to docker run.
    #[derive(Clone, Debug, Default)]
    pub struct SystemControl {
        /// The namespaced kernel parameter to set a ``value`` for.
        pub namespace: Option<Value<String>>,
        /// The namespaced kernel parameter to set a ``value`` for.
        pub value: Option<Value<String>>,
    }

    impl Lower for SystemControl {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
            to.set("Value", self.value);
        }
    }

    /// The ``ulimit`` settings to pass to the container.
    #[derive(Clone, Debug, Default)]
    pub struct Ulimit {
        /// The hard limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count, depending
        /// on the ``type`` of the ``ulimit``.
        ///
        /// Required.
        pub hard_limit: Option<Value<i64>>,
        /// The ``type`` of the ``ulimit``.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The soft limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count, depending
        /// on the ``type`` of the ``ulimit``.
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

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag category
        /// (key).
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The data volume configuration for tasks launched using this task definition. Specifying a volume configuration
    /// in a task definition is optional.
    #[derive(Clone, Debug, Default)]
    pub struct Volume {
        /// Details on a container instance bind mount host volume.
        pub host: Option<Value<HostVolumeProperties>>,
        /// The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are
        /// allowed.
        pub name: Option<Value<String>>,
    }

    impl Lower for Volume {
        fn fields(self, to: &mut Fields) {
            to.set("Host", self.host);
            to.set("Name", self.name);
        }
    }

    /// Details on a container instance bind mount host volume.
    #[derive(Clone, Debug, Default)]
    pub struct HostVolumeProperties {
        /// When the ``host`` parameter is used, specify a ``sourcePath`` to declare the path on the host container instance
        /// that's presented to the container.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for HostVolumeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("SourcePath", self.source_path);
        }
    }
}

/// `AWS::ECS::ExpressGatewayService`.
///
/// Creates an Express service that simplifies deploying containerized web applications on Amazon ECS with managed
/// AWS infrastructure.
#[derive(Clone, Debug, Default)]
pub struct ExpressGatewayService {
    /// The short name or full ARN of the cluster that hosts the Express service.
    ///
    /// A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// The CPU allocation for tasks in this service revision.
    pub cpu: Option<Value<String>>,
    /// The ARN of the task execution role for the service revision.
    pub execution_role_arn: Option<Value<String>>,
    /// The health check path for this service revision.
    pub health_check_path: Option<Value<String>>,
    /// The ARN of the infrastructure role that manages AWS resources for the Express service.
    ///
    /// Required. A change replaces the resource.
    pub infrastructure_role_arn: Option<Value<String>>,
    /// The memory allocation for tasks in this service revision.
    pub memory: Option<Value<String>>,
    /// The network configuration for tasks in this service revision.
    pub network_configuration: Option<Value<express_gateway_service::ExpressGatewayServiceNetworkConfiguration>>,
    /// The primary container configuration for this service revision.
    pub primary_container: Option<Value<express_gateway_service::ExpressGatewayContainer>>,
    /// The auto-scaling configuration for this service revision.
    pub scaling_target: Option<Value<express_gateway_service::ExpressGatewayScalingTarget>>,
    /// The name of the Express service.
    ///
    /// A change replaces the resource.
    pub service_name: Option<Value<String>>,
    /// The metadata applied to the Express service.
    ///
    /// 0 to 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<express_gateway_service::Tag>>>,
    pub task_definition_arn: Option<Value<String>>,
    /// The ARN of the task role for the service revision.
    pub task_role_arn: Option<Value<String>>,
}

impl Lower for ExpressGatewayService {
    fn fields(self, to: &mut Fields) {
        to.set("Cluster", self.cluster);
        to.set("Cpu", self.cpu);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("HealthCheckPath", self.health_check_path);
        to.set("InfrastructureRoleArn", self.infrastructure_role_arn);
        to.set("Memory", self.memory);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("PrimaryContainer", self.primary_container);
        to.set("ScalingTarget", self.scaling_target);
        to.set("ServiceName", self.service_name);
        to.set("Tags", self.tags);
        to.set("TaskDefinitionArn", self.task_definition_arn);
        to.set("TaskRoleArn", self.task_role_arn);
    }
}

impl Level1 for ExpressGatewayService {
    const TYPE: &'static str = "AWS::ECS::ExpressGatewayService";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ExpressGatewayService> {
    /// `Ref`: its `ServiceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The list of active service configurations for the Express service.
    pub fn active_configurations(self) -> Value<Json> {
        self.attribute("ActiveConfigurations")
    }

    /// The Unix timestamp for when the Express service was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `ECSManagedResourceArns`.
    pub fn ecs_managed_resource_arns(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns")
    }

    /// The attribute `ECSManagedResourceArns.AutoScaling`.
    pub fn ecs_managed_resource_arns_auto_scaling(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns.AutoScaling")
    }

    /// The list of Auto Scaling policy ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies")
    }

    /// The Auto Scaling Scalable Target ARN associated with the express service.
    pub fn ecs_managed_resource_arns_auto_scaling_scalable_target(self) -> Value<String> {
        self.attribute("ECSManagedResourceArns.AutoScaling.ScalableTarget")
    }

    /// The attribute `ECSManagedResourceArns.IngressPath`.
    pub fn ecs_managed_resource_arns_ingress_path(self) -> Value<Json> {
        self.attribute("ECSManagedResourceArns.IngressPath")
    }

    /// The Certificate ARN associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_certificate_arn(self) -> Value<Arn> {
        self.attribute("ECSManagedResourceArns.IngressPath.CertificateArn")
    }

    /// The ARN of the Load Balancer listener associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_listener_arn(self) -> Value<Arn> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerArn")
    }

    /// The ARN of the Load Balancer listener rule associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_listener_rule_arn(self) -> Value<Arn> {
        self.attribute("ECSManagedResourceArns.IngressPath.ListenerRuleArn")
    }

    /// The ARN of the Load Balancer associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_arn(self) -> Value<Arn> {
        self.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerArn")
    }

    /// The list of Load Balancer Security Group ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups")
    }

    /// The list of Target Group ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_ingress_path_target_group_arns(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.IngressPath.TargetGroupArns")
    }

    /// The list of Log Group ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_log_groups(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.LogGroups")
    }

    /// The list of Metric Alarm ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_metric_alarms(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.MetricAlarms")
    }

    /// The list of Security Group ARNs associated with the express service.
    pub fn ecs_managed_resource_arns_service_security_groups(self) -> Value<Vec<String>> {
        self.attribute("ECSManagedResourceArns.ServiceSecurityGroups")
    }

    /// The Endpoint of the express service.
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ARN that identifies the Express service.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The Unix timestamp for when the Express service was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`ExpressGatewayService`] is made of.
pub mod express_gateway_service {
    use super::*;

    /// The network configuration for an Express service. By default, an Express service utilizes subnets and security
    /// groups associated with the default VPC.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressGatewayServiceNetworkConfiguration {
        /// The IDs of the security groups associated with the Express service.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The IDs of the subnets associated with the Express service.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for ExpressGatewayServiceNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// Defines the configuration for the primary container in an Express service. This container receives traffic from
    /// the Application Load Balancer and runs your application code.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressGatewayContainer {
        /// The log configuration for the container.
        pub aws_logs_configuration: Option<Value<ExpressGatewayServiceAwsLogsConfiguration>>,
        /// The command that is passed to the container.
        pub command: Option<Value<Vec<String>>>,
        /// The port number on the container that receives traffic from the load balancer. Default is 80.
        pub container_port: Option<Value<i64>>,
        /// The environment variables to pass to the container.
        pub environment: Option<Value<Vec<KeyValuePair>>>,
        /// The image used to start a container. This string is passed directly to the Docker daemon. Images in the Docker
        /// Hub registry are available by default.
        ///
        /// Required.
        pub image: Option<Value<String>>,
        /// The configuration for repository credentials for private registry authentication.
        pub repository_credentials: Option<Value<ExpressGatewayRepositoryCredentials>>,
        /// The secrets to pass to the container.
        pub secrets: Option<Value<Vec<Secret>>>,
    }

    impl Lower for ExpressGatewayContainer {
        fn fields(self, to: &mut Fields) {
            to.set("AwsLogsConfiguration", self.aws_logs_configuration);
            to.set("Command", self.command);
            to.set("ContainerPort", self.container_port);
            to.set("Environment", self.environment);
            to.set("Image", self.image);
            to.set("RepositoryCredentials", self.repository_credentials);
            to.set("Secrets", self.secrets);
        }
    }

    /// Specifies the Amazon CloudWatch Logs configuration for the Express service container.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressGatewayServiceAwsLogsConfiguration {
        /// The name of the CloudWatch Logs log group to send container logs to.
        ///
        /// Required.
        pub log_group: Option<Value<String>>,
        /// The prefix for the CloudWatch Logs log stream names. The default for an Express service is `ecs`.
        ///
        /// Required.
        pub log_stream_prefix: Option<Value<String>>,
    }

    impl Lower for ExpressGatewayServiceAwsLogsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroup", self.log_group);
            to.set("LogStreamPrefix", self.log_stream_prefix);
        }
    }

    /// A key-value pair object.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// The repository credentials for private registry authentication to pass to the container.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressGatewayRepositoryCredentials {
        /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
        ///
        /// Required.
        pub credentials_parameter: Option<Value<String>>,
    }

    impl Lower for ExpressGatewayRepositoryCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the
    /// following ways.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// The name of the secret.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager
        /// secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// Defines the auto-scaling configuration for an Express service.
    #[derive(Clone, Debug, Default)]
    pub struct ExpressGatewayScalingTarget {
        /// The metric used for auto-scaling decisions. The default metric used for an Express service is `CPUUtilization`.
        ///
        /// One of `AVERAGE_CPU`, `AVERAGE_MEMORY`, `REQUEST_COUNT_PER_TARGET`.
        pub auto_scaling_metric: Option<Value<String>>,
        /// The target value for the auto-scaling metric. The default value for an Express service is 60.
        pub auto_scaling_target_value: Option<Value<i64>>,
        /// The maximum number of tasks to run in the Express service.
        pub max_task_count: Option<Value<i64>>,
        /// The minimum number of tasks to run in the Express service.
        pub min_task_count: Option<Value<i64>>,
    }

    impl Lower for ExpressGatewayScalingTarget {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingMetric", self.auto_scaling_metric);
            to.set("AutoScalingTargetValue", self.auto_scaling_target_value);
            to.set("MaxTaskCount", self.max_task_count);
            to.set("MinTaskCount", self.min_task_count);
        }
    }

    /// `Tag` of `AWS::ECS::ExpressGatewayService`.
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

/// `AWS::ECS::Gateway`.
///
/// Resource schema for AWS ECS Gateway.
#[derive(Clone, Debug, Default)]
pub struct Gateway {
    /// The configuration for the gateway.
    ///
    /// Required.
    pub configuration: Option<Value<gateway::GatewayConfiguration>>,
    /// Whether deletion protection is enabled for the gateway.
    pub deletion_protection: Option<Value<bool>>,
    /// The name of the gateway. Up to 255 letters (uppercase and lowercase), numbers, and hyphens are allowed.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub gateway_name: Option<Value<String>>,
    /// The ARN of the IAM role that ECS uses to manage infrastructure for the gateway.
    ///
    /// Required.
    pub infrastructure_role_arn: Option<Value<String>>,
    /// Specifies whether to propagate the tags from the gateway to other resources.
    ///
    /// One of `NONE`, `GATEWAY`.
    pub propagate_tags: Option<Value<String>>,
    /// The metadata that you apply to the gateway to help you categorize and organize them.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<gateway::Tag>>>,
}

impl Lower for Gateway {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("GatewayName", self.gateway_name);
        to.set("InfrastructureRoleArn", self.infrastructure_role_arn);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Gateway {
    const TYPE: &'static str = "AWS::ECS::Gateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Gateway> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `AccessType`.
    pub fn access_type(self) -> Value<String> {
        self.attribute("AccessType")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Configuration.HostSharedAlb.CurrentAlbCount`.
    pub fn configuration_host_shared_alb_current_alb_count(self) -> Value<i64> {
        self.attribute("Configuration.HostSharedAlb.CurrentAlbCount")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Gateway`] is made of.
pub mod gateway {
    use super::*;

    /// The configuration for the gateway. Currently only supports hostSharedAlb.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayConfiguration {
        /// The host shared ALB configuration for the gateway.
        ///
        /// Required.
        pub host_shared_alb: Option<Value<HostSharedAlbConfiguration>>,
    }

    impl Lower for GatewayConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HostSharedAlb", self.host_shared_alb);
        }
    }

    /// The host shared ALB configuration for the gateway.
    #[derive(Clone, Debug, Default)]
    pub struct HostSharedAlbConfiguration {
        /// The access log configuration for the gateway ALB. Access logging is enabled by the presence of a destination.
        pub access_logs: Option<Value<GatewayElbAccessLogConfiguration>>,
        /// The HTTP desync mitigation mode for the ALB.
        ///
        /// One of `monitor`, `defensive`, `strictest`.
        pub http_desync: Option<Value<String>>,
        /// The maximum number of ALBs to provision for the gateway.
        pub max_alb_count: Option<Value<i64>>,
        /// The network configuration for the gateway ALB.
        pub network_configuration: Option<Value<GatewayElbNetworkConfiguration>>,
        /// The port on which the ALB listens.
        ///
        /// 1 to 65535. A change replaces the resource.
        pub port: Option<Value<i64>>,
        /// The protocol for the ALB listener.
        ///
        /// One of `HTTP`, `HTTPS`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
        /// The scheme for the ALB.
        ///
        /// One of `internet-facing`, `internal`. A change replaces the resource.
        pub scheme: Option<Value<String>>,
        /// The test traffic rules for the gateway ALB.
        pub test_traffic_rules: Option<Value<GatewayAlbTestTrafficRules>>,
        /// The ARN of the WAFv2 web ACL to associate with the ALB.
        pub web_acl_arn: Option<Value<String>>,
    }

    impl Lower for HostSharedAlbConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLogs", self.access_logs);
            to.set("HttpDesync", self.http_desync);
            to.set("MaxAlbCount", self.max_alb_count);
            to.set("NetworkConfiguration", self.network_configuration);
            to.set("Port", self.port);
            to.set("Protocol", self.protocol);
            to.set("Scheme", self.scheme);
            to.set("TestTrafficRules", self.test_traffic_rules);
            to.set("WebACLArn", self.web_acl_arn);
        }
    }

    /// The access log configuration for the gateway ALB. Access logging is enabled by the presence of a destination.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayElbAccessLogConfiguration {
        /// The destination for gateway ALB access logs. Exactly one destination type must be specified.
        pub destination: Option<Value<GatewayElbAccessLogDestination>>,
    }

    impl Lower for GatewayElbAccessLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Destination", self.destination);
        }
    }

    /// The destination for gateway ALB access logs. Exactly one destination type must be specified.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayElbAccessLogDestination {
        /// The S3 destination for gateway ALB access logs.
        pub s3: Option<Value<GatewayElbAccessLogS3Destination>>,
    }

    impl Lower for GatewayElbAccessLogDestination {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// The S3 destination for gateway ALB access logs.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayElbAccessLogS3Destination {
        /// The S3 bucket for access logs.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The S3 prefix for access logs.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for GatewayElbAccessLogS3Destination {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Prefix", self.prefix);
        }
    }

    /// The network configuration for the gateway ALB.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayElbNetworkConfiguration {
        /// The inbound security group for the ALB.
        pub inbound_security_group: Option<Value<String>>,
        /// The IP address type for the ALB.
        ///
        /// One of `ipv4`, `dualstack`, `dualstack-without-public-ipv4`. A change replaces the resource.
        pub ip_address_type: Option<Value<String>>,
        /// The subnets for the ALB.
        ///
        /// At least 2 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for GatewayElbNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InboundSecurityGroup", self.inbound_security_group);
            to.set("IpAddressType", self.ip_address_type);
            to.set("Subnets", self.subnets);
        }
    }

    /// The test traffic rules for the gateway ALB.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayAlbTestTrafficRules {
        /// The header configuration for test traffic routing.
        pub header: Option<Value<GatewayTestTrafficHeader>>,
    }

    impl Lower for GatewayAlbTestTrafficRules {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// The header configuration for test traffic routing.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayTestTrafficHeader {
        /// The name of the header.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The values for the header.
        ///
        /// Required.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for GatewayTestTrafficHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// `Tag` of `AWS::ECS::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ECS::GatewayClusterAssociations`.
///
/// Resource Type definition for AWS::ECS::GatewayClusterAssociations, which associates an ECS Gateway with an ECS
/// Cluster.
#[derive(Clone, Debug, Default)]
pub struct GatewayClusterAssociations {
    /// The name or full Amazon Resource Name (ARN) of the cluster to associate the gateway with.
    ///
    /// Required. A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// The name or full Amazon Resource Name (ARN) of the gateway to associate with the cluster.
    ///
    /// Required. A change replaces the resource.
    pub gateway: Option<Value<String>>,
}

impl Lower for GatewayClusterAssociations {
    fn fields(self, to: &mut Fields) {
        to.set("Cluster", self.cluster);
        to.set("Gateway", self.gateway);
    }
}

impl Level1 for GatewayClusterAssociations {
    const TYPE: &'static str = "AWS::ECS::GatewayClusterAssociations";
}

impl Handle<GatewayClusterAssociations> {
    /// `Ref`: `Gateway`, `Cluster`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `ClusterArn`.
    pub fn cluster_arn(self) -> Value<Arn> {
        self.attribute("ClusterArn")
    }

    /// The attribute `GatewayArn`.
    pub fn gateway_arn(self) -> Value<Arn> {
        self.attribute("GatewayArn")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::ECS::PrimaryTaskSet`.
///
/// Modifies which task set in a service is the primary task set. Any parameters that are updated on the primary
/// task set in a service will transition to the service.
#[derive(Clone, Debug, Default)]
pub struct PrimaryTaskSet {
    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service that the task set exists
    /// in.
    ///
    /// Required. A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// The short name or full Amazon Resource Name (ARN) of the service that the task set exists in.
    ///
    /// Required. A change replaces the resource.
    pub service: Option<Value<String>>,
    /// The short name or full Amazon Resource Name (ARN) of the task set to set as the primary task set in the
    /// deployment.
    ///
    /// Required.
    pub task_set_id: Option<Value<String>>,
}

impl Lower for PrimaryTaskSet {
    fn fields(self, to: &mut Fields) {
        to.set("Cluster", self.cluster);
        to.set("Service", self.service);
        to.set("TaskSetId", self.task_set_id);
    }
}

impl Level1 for PrimaryTaskSet {
    const TYPE: &'static str = "AWS::ECS::PrimaryTaskSet";
}

impl Handle<PrimaryTaskSet> {
    /// `Ref`: `Cluster`, `Service`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::ECS::Service`.
///
/// The `AWS::ECS::Service` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs and
/// maintains the requested number of tasks and associated load balancers.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// Indicates whether to use Availability Zone rebalancing for the service.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub availability_zone_rebalancing: Option<Value<String>>,
    /// The capacity provider strategy to use for the service.
    pub capacity_provider_strategy: Option<Value<Vec<service::CapacityProviderStrategyItem>>>,
    /// The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. If you do not
    /// specify a cluster, the default cluster is assumed.
    ///
    /// A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// Optional deployment parameters that control how many tasks run during the deployment and the ordering of
    /// stopping and starting tasks.
    pub deployment_configuration: Option<Value<service::DeploymentConfiguration>>,
    /// The deployment controller to use for the service.
    ///
    /// A change replaces the resource.
    pub deployment_controller: Option<Value<service::DeploymentController>>,
    /// The number of instantiations of the specified task definition to place and keep running in your service.
    pub desired_count: Option<Value<i64>>,
    /// Specifies whether to turn on Amazon ECS managed tags for the tasks within the service. For more information, see
    /// Tagging your Amazon ECS resources in the \*Amazon Elastic Container Service Developer Guide\*.
    pub enable_ecs_managed_tags: Option<Value<bool>>,
    /// Determines whether the execute command functionality is turned on for the service. If `true`, the execute
    /// command functionality is turned on for all containers in tasks as part of the service.
    pub enable_execute_command: Option<Value<bool>>,
    /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use
    /// this option to start a new deployment with no service definition changes.
    pub force_new_deployment: Option<Value<service::ForceNewDeployment>>,
    /// At most 1 items.
    pub gateway_connectors: Option<Value<Vec<service::GatewayConnector>>>,
    /// The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load Balancing,
    /// VPC Lattice, and container health checks after a task has first started.
    pub health_check_grace_period_seconds: Option<Value<i64>>,
    /// The launch type on which to run your service. For more information, see Amazon ECS Launch Types in the \*Amazon
    /// Elastic Container Service Developer Guide\*.
    ///
    /// One of `EC2`, `FARGATE`, `EXTERNAL`. Some changes replace the resource.
    pub launch_type: Option<Value<String>>,
    /// A list of load balancer objects to associate with the service. If you specify the `Role` property,
    /// `LoadBalancers` must be specified as well.
    pub load_balancers: Option<Value<Vec<service::LoadBalancer>>>,
    /// The optional monitoring configuration for a service, which defines the resolution for the service-level
    /// ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics.
    pub monitoring: Option<Value<service::MonitoringConfiguration>>,
    /// The network configuration for the service. This parameter is required for task definitions that use the `awsvpc`
    /// network mode to receive their own elastic network interface, and it is not supported for other network modes.
    pub network_configuration: Option<Value<service::NetworkConfiguration>>,
    /// An array of placement constraint objects to use for tasks in your service. You can specify a maximum of 10
    /// constraints for each task.
    pub placement_constraints: Option<Value<Vec<service::PlacementConstraint>>>,
    /// The placement strategy objects to use for tasks in your service. You can specify a maximum of 5 strategy rules
    /// for each service.
    pub placement_strategies: Option<Value<Vec<service::PlacementStrategy>>>,
    /// The platform version that your tasks in the service are running on. A platform version is specified only for
    /// tasks using the Fargate launch type.
    pub platform_version: Option<Value<String>>,
    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags
    /// aren't propagated.
    ///
    /// One of `SERVICE`, `TASK_DEFINITION`.
    pub propagate_tags: Option<Value<String>>,
    /// The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load
    /// balancer on your behalf.
    ///
    /// A change replaces the resource.
    pub role: Option<Value<String>>,
    /// The scheduling strategy to use for the service. For more information, see Services.
    ///
    /// One of `DAEMON`, `REPLICA`. A change replaces the resource.
    pub scheduling_strategy: Option<Value<String>>,
    /// The configuration for this service to discover and connect to services, and be discovered by, and connected
    /// from, other services within a namespace.
    pub service_connect_configuration: Option<Value<service::ServiceConnectConfiguration>>,
    /// The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are
    /// allowed.
    ///
    /// A change replaces the resource.
    pub service_name: Option<Value<String>>,
    /// The details of the service discovery registry to associate with this service. For more information, see Service
    /// discovery.
    pub service_registries: Option<Value<Vec<service::ServiceRegistry>>>,
    /// The metadata that you apply to the service to help you categorize and organize them. Each tag consists of a key
    /// and an optional value, both of which you define.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<service::Tag>>>,
    /// The `family` and `revision` ( `family:revision` ) or full ARN of the task definition to run in your service.
    pub task_definition: Option<Value<String>>,
    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time.
    pub volume_configurations: Option<Value<Vec<service::ServiceVolumeConfiguration>>>,
    /// The VPC Lattice configuration for the service being created.
    pub vpc_lattice_configurations: Option<Value<Vec<service::VpcLatticeConfiguration>>>,
}

impl Lower for Service {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZoneRebalancing", self.availability_zone_rebalancing);
        to.set("CapacityProviderStrategy", self.capacity_provider_strategy);
        to.set("Cluster", self.cluster);
        to.set("DeploymentConfiguration", self.deployment_configuration);
        to.set("DeploymentController", self.deployment_controller);
        to.set("DesiredCount", self.desired_count);
        to.set("EnableECSManagedTags", self.enable_ecs_managed_tags);
        to.set("EnableExecuteCommand", self.enable_execute_command);
        to.set("ForceNewDeployment", self.force_new_deployment);
        to.set("GatewayConnectors", self.gateway_connectors);
        to.set("HealthCheckGracePeriodSeconds", self.health_check_grace_period_seconds);
        to.set("LaunchType", self.launch_type);
        to.set("LoadBalancers", self.load_balancers);
        to.set("Monitoring", self.monitoring);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("PlacementConstraints", self.placement_constraints);
        to.set("PlacementStrategies", self.placement_strategies);
        to.set("PlatformVersion", self.platform_version);
        to.set("PropagateTags", self.propagate_tags);
        to.set("Role", self.role);
        to.set("SchedulingStrategy", self.scheduling_strategy);
        to.set("ServiceConnectConfiguration", self.service_connect_configuration);
        to.set("ServiceName", self.service_name);
        to.set("ServiceRegistries", self.service_registries);
        to.set("Tags", self.tags);
        to.set("TaskDefinition", self.task_definition);
        to.set("VolumeConfigurations", self.volume_configurations);
        to.set("VpcLatticeConfigurations", self.vpc_lattice_configurations);
    }
}

impl Level1 for Service {
    const TYPE: &'static str = "AWS::ECS::Service";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Service> {
    /// `Ref`: its `ServiceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The name of the Amazon ECS service, such as `sample-webapp`.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The ARN that identifies the service. For more information about the ARN format, see Amazon Resource Name (ARN)
    /// in the \*Amazon ECS Developer Guide\*.
    pub fn service_arn(self) -> Value<Arn> {
        self.attribute("ServiceArn")
    }
}

/// What [`Service`] is made of.
pub mod service {
    use super::*;

    /// The details of a capacity provider strategy. A capacity provider strategy can be set when using the `RunTask` or
    /// `CreateService` APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each
        /// service.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or
        /// `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        pub capacity_provider: Option<Value<String>>,
        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use
        /// the specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// Optional deployment parameters that control how many tasks run during a deployment and the ordering of stopping
    /// and starting tasks.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentConfiguration {
        /// Information about the CloudWatch alarms.
        pub alarms: Option<Value<DeploymentAlarms>>,
        /// The duration when both blue and green service revisions are running simultaneously after the production traffic
        /// has shifted.
        ///
        /// 0 to 1440.
        pub bake_time_in_minutes: Option<Value<i64>>,
        /// Configuration for canary deployment strategy. Only valid when the deployment strategy is `CANARY`.
        pub canary_configuration: Option<Value<CanaryConfiguration>>,
        /// The \*deployment circuit breaker\* determines whether a service deployment will fail if the service can't reach
        /// a steady state.
        pub deployment_circuit_breaker: Option<Value<DeploymentCircuitBreaker>>,
        /// The early success criteria configuration for a rolling deployment. With early success criteria, you can
        /// configure an Amazon ECS deployment to complete faster.
        pub early_success_criteria: Option<Value<DeploymentEarlySuccessCriteria>>,
        /// An array of deployment lifecycle hook objects to run custom logic at specific stages of the deployment
        /// lifecycle.
        pub lifecycle_hooks: Option<Value<Vec<DeploymentLifecycleHook>>>,
        /// Configuration for linear deployment strategy. Only valid when the deployment strategy is `LINEAR`. This
        /// configuration enables progressive traffic shifting in equal percentage increments with configurable bake times
        /// between each step.
        pub linear_configuration: Option<Value<LinearConfiguration>>,
        /// If a service is using the rolling update ( `ECS` ) deployment type, the `maximumPercent` parameter represents an
        /// upper limit on the number of your service's tasks that are allowed in the `RUNNING` or `PENDING` state during a
        /// deployment, as…
        pub maximum_percent: Option<Value<i64>>,
        /// If a service is using the rolling update ( `ECS` ) deployment type, the `minimumHealthyPercent` represents a
        /// lower limit on the number of your service's tasks that must remain in the `RUNNING` state during a deployment,
        /// as a percentage of…
        pub minimum_healthy_percent: Option<Value<i64>>,
        /// The deployment strategy for the service. Choose from these valid values.
        ///
        /// One of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for DeploymentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Alarms", self.alarms);
            to.set("BakeTimeInMinutes", self.bake_time_in_minutes);
            to.set("CanaryConfiguration", self.canary_configuration);
            to.set("DeploymentCircuitBreaker", self.deployment_circuit_breaker);
            to.set("EarlySuccessCriteria", self.early_success_criteria);
            to.set("LifecycleHooks", self.lifecycle_hooks);
            to.set("LinearConfiguration", self.linear_configuration);
            to.set("MaximumPercent", self.maximum_percent);
            to.set("MinimumHealthyPercent", self.minimum_healthy_percent);
            to.set("Strategy", self.strategy);
        }
    }

    /// One of the methods which provide a way for you to quickly identify when a deployment has failed, and then to
    /// optionally roll back the failure to the last working deployment.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentAlarms {
        /// One or more CloudWatch alarm names. Use a "," to separate the alarms.
        ///
        /// Required.
        pub alarm_names: Option<Value<Vec<String>>>,
        /// Determines whether to use the CloudWatch alarm option in the service deployment process.
        ///
        /// Required.
        pub enable: Option<Value<bool>>,
        /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback
        /// is used, when a service deployment fails, the service is rolled back to the last deployment that completed
        /// successfully.
        ///
        /// Required.
        pub rollback: Option<Value<bool>>,
    }

    impl Lower for DeploymentAlarms {
        fn fields(self, to: &mut Fields) {
            to.set("AlarmNames", self.alarm_names);
            to.set("Enable", self.enable);
            to.set("Rollback", self.rollback);
        }
    }

    /// Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new service
    /// revision, waits for a specified bake time, then shifts the remaining traffic.
    #[derive(Clone, Debug, Default)]
    pub struct CanaryConfiguration {
        /// The amount of time in minutes to wait during the canary phase before shifting the remaining production traffic
        /// to the new service revision.
        ///
        /// 0 to 1440.
        pub canary_bake_time_in_minutes: Option<Value<i64>>,
        /// The percentage of production traffic to shift to the new service revision during the canary phase. Valid values
        /// are multiples of 0.1 from 0.1 to 100.0.
        ///
        /// 0.1 to 100.
        pub canary_percent: Option<Value<f64>>,
    }

    impl Lower for CanaryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CanaryBakeTimeInMinutes", self.canary_bake_time_in_minutes);
            to.set("CanaryPercent", self.canary_percent);
        }
    }

    /// The \*deployment circuit breaker\* determines whether a service deployment will fail if the service can't reach
    /// a steady state.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentCircuitBreaker {
        /// Determines whether to use the deployment circuit breaker logic for the service.
        ///
        /// Required.
        pub enable: Option<Value<bool>>,
        /// Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy state.
        pub reset_on_healthy_task: Option<Value<bool>>,
        /// Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If rollback
        /// is on, when a service deployment fails, the service is rolled back to the last deployment that completed
        /// successfully.
        ///
        /// Required.
        pub rollback: Option<Value<bool>>,
        /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and
        /// ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
        pub threshold_configuration: Option<Value<ThresholdConfiguration>>,
    }

    impl Lower for DeploymentCircuitBreaker {
        fn fields(self, to: &mut Fields) {
            to.set("Enable", self.enable);
            to.set("ResetOnHealthyTask", self.reset_on_healthy_task);
            to.set("Rollback", self.rollback);
            to.set("ThresholdConfiguration", self.threshold_configuration);
        }
    }

    /// Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The ``type`` and
    /// ``value`` together determine the number of task failures that are tolerated before the circuit breaker triggers.
    #[derive(Clone, Debug, Default)]
    pub struct ThresholdConfiguration {
        /// Determines how Amazon ECS uses ``value`` to calculate the failure threshold. For the percentage types
        /// (``BOUNDED\_PERCENT`` and ``UNBOUNDED\_PERCENT``), Amazon ECS multiplies ``value`` by the latest service desired
        /// count.
        ///
        /// Required. One of `COUNT`, `BOUNDED_PERCENT`, `UNBOUNDED_PERCENT`.
        pub type_: Option<Value<String>>,
        /// Specifies the integer that Amazon ECS uses to calculate the failure threshold. When ``type`` is ``COUNT``, this
        /// value is the failure threshold itself.
        ///
        /// Required.
        pub value: Option<Value<i64>>,
    }

    impl Lower for ThresholdConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// You can use early success criteria only with rolling deployment strategy. The configuration that determines when
    /// a rolling update deployment is considered successful.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentEarlySuccessCriteria {
        /// Specifies whether to use the early success criteria for the service deployment.
        pub enable: Option<Value<bool>>,
        /// The percentage of healthy tasks that the target service revision must reach before Amazon ECS considers the
        /// deployment successful.
        ///
        /// 0 to 100.
        pub healthy_percent: Option<Value<i64>>,
        /// The time when Amazon ECS removes the source revisions' tasks relative to deployment completion. The valid values
        /// are: + ``BLOCKING``—Amazon ECS removes the previous tasks before it marks the deployment as successful.
        ///
        /// One of `BLOCKING`, `DEFERRED`.
        pub source_service_revision_cleanup: Option<Value<String>>,
    }

    impl Lower for DeploymentEarlySuccessCriteria {
        fn fields(self, to: &mut Fields) {
            to.set("Enable", self.enable);
            to.set("HealthyPercent", self.healthy_percent);
            to.set("SourceServiceRevisionCleanup", self.source_service_revision_cleanup);
        }
    }

    /// A deployment lifecycle hook runs custom logic at specific stages of the deployment process. Currently, you can
    /// use Lambda functions as hook targets.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentLifecycleHook {
        /// Use this field to specify custom parameters that Amazon ECS passes to your hook target invocations (such as a
        /// Lambda function).
        pub hook_details: Option<Value<Json>>,
        /// The Amazon Resource Name (ARN) of the hook target. Currently, only Lambda function ARNs are supported.
        pub hook_target_arn: Option<Value<String>>,
        /// The lifecycle stages at which to run the hook. Choose from these valid values.
        ///
        /// Required. At least 1 items.
        pub lifecycle_stages: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions on
        /// your behalf.
        pub role_arn: Option<Value<String>>,
        /// The type of action the lifecycle hook performs. Valid values are: + ``AWS\_LAMBDA`` - Invokes a Lambda function
        /// at the specified lifecycle stage.
        ///
        /// One of `AWS_LAMBDA`, `PAUSE`.
        pub target_type: Option<Value<String>>,
        /// The timeout configuration for the lifecycle hook. This specifies how long Amazon ECS waits before taking the
        /// timeout action if the hook is not resolved.
        pub timeout_configuration: Option<Value<HookTimeoutConfig>>,
    }

    impl Lower for DeploymentLifecycleHook {
        fn fields(self, to: &mut Fields) {
            to.set("HookDetails", self.hook_details);
            to.set("HookTargetArn", self.hook_target_arn);
            to.set("LifecycleStages", self.lifecycle_stages);
            to.set("RoleArn", self.role_arn);
            to.set("TargetType", self.target_type);
            to.set("TimeoutConfiguration", self.timeout_configuration);
        }
    }

    /// `HookTimeoutConfig` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct HookTimeoutConfig {
        /// One of `ROLLBACK`, `CONTINUE`.
        pub action: Option<Value<String>>,
        /// 1 to 20160.
        pub timeout_in_minutes: Option<Value<i64>>,
    }

    impl Lower for HookTimeoutConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("TimeoutInMinutes", self.timeout_in_minutes);
        }
    }

    /// Configuration for a linear deployment strategy that shifts production traffic in equal percentage increments
    /// with configurable wait times between each step until 100 percent of traffic is shifted to the new service
    /// revision.
    #[derive(Clone, Debug, Default)]
    pub struct LinearConfiguration {
        /// The amount of time in minutes to wait between each traffic shifting step during a linear deployment.
        ///
        /// 0 to 1440.
        pub step_bake_time_in_minutes: Option<Value<i64>>,
        /// The percentage of production traffic to shift in each step during a linear deployment. Valid values are
        /// multiples of 0.1 from 3.0 to 100.0.
        ///
        /// 3 to 100.
        pub step_percent: Option<Value<f64>>,
    }

    impl Lower for LinearConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("StepBakeTimeInMinutes", self.step_bake_time_in_minutes);
            to.set("StepPercent", self.step_percent);
        }
    }

    /// The deployment controller to use for the service.
    #[derive(Clone, Debug, Default)]
    pub struct DeploymentController {
        /// The deployment controller type to use.
        ///
        /// One of `CODE_DEPLOY`, `ECS`, `EXTERNAL`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DeploymentController {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use
    /// this option to start a new deployment with no service definition changes.
    #[derive(Clone, Debug, Default)]
    pub struct ForceNewDeployment {
        /// Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can use
        /// this option to start a new deployment with no service definition changes.
        ///
        /// Required.
        pub enable_force_new_deployment: Option<Value<bool>>,
        /// When you change the `ForceNewDeploymentNonce` value in your template, it signals Amazon ECS to start a new
        /// deployment even though no other service parameters have changed.
        ///
        /// 1 to 255 characters.
        pub force_new_deployment_nonce: Option<Value<String>>,
    }

    impl Lower for ForceNewDeployment {
        fn fields(self, to: &mut Fields) {
            to.set("EnableForceNewDeployment", self.enable_force_new_deployment);
            to.set("ForceNewDeploymentNonce", self.force_new_deployment_nonce);
        }
    }

    /// `GatewayConnector` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayConnector {
        pub filters: Option<Value<GatewayConnectorFilters>>,
        pub health_check: Option<Value<GatewayConnectorHealthCheck>>,
        /// Required.
        pub port_name: Option<Value<String>>,
    }

    impl Lower for GatewayConnector {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("HealthCheck", self.health_check);
            to.set("PortName", self.port_name);
        }
    }

    /// `GatewayConnectorFilters` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayConnectorFilters {
        /// At most 2 items.
        pub access_types: Option<Value<Vec<String>>>,
    }

    impl Lower for GatewayConnectorFilters {
        fn fields(self, to: &mut Fields) {
            to.set("AccessTypes", self.access_types);
        }
    }

    /// `GatewayConnectorHealthCheck` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayConnectorHealthCheck {
        pub health_check_interval_seconds: Option<Value<i64>>,
        pub health_check_path: Option<Value<String>>,
        pub health_check_port: Option<Value<i64>>,
        /// One of `HTTP`, `HTTPS`.
        pub health_check_protocol: Option<Value<String>>,
        pub health_check_timeout_seconds: Option<Value<i64>>,
        pub healthy_threshold_count: Option<Value<i64>>,
        pub matcher: Option<Value<GatewayConnectorHealthCheckMatcher>>,
        pub unhealthy_threshold_count: Option<Value<i64>>,
    }

    impl Lower for GatewayConnectorHealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("HealthCheckIntervalSeconds", self.health_check_interval_seconds);
            to.set("HealthCheckPath", self.health_check_path);
            to.set("HealthCheckPort", self.health_check_port);
            to.set("HealthCheckProtocol", self.health_check_protocol);
            to.set("HealthCheckTimeoutSeconds", self.health_check_timeout_seconds);
            to.set("HealthyThresholdCount", self.healthy_threshold_count);
            to.set("Matcher", self.matcher);
            to.set("UnhealthyThresholdCount", self.unhealthy_threshold_count);
        }
    }

    /// `GatewayConnectorHealthCheckMatcher` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayConnectorHealthCheckMatcher {
        pub grpc_code: Option<Value<String>>,
        pub http_code: Option<Value<String>>,
    }

    impl Lower for GatewayConnectorHealthCheckMatcher {
        fn fields(self, to: &mut Fields) {
            to.set("GrpcCode", self.grpc_code);
            to.set("HttpCode", self.http_code);
        }
    }

    /// The `LoadBalancer` property specifies details on a load balancer that is used with a service.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancer {
        /// The advanced settings for the load balancer used in blue/green deployments. Specify the alternate target group,
        /// listener rules, and IAM role required for traffic shifting during blue/green deployments.
        pub advanced_configuration: Option<Value<AdvancedConfiguration>>,
        /// The name of the container (as it appears in a container definition) to associate with the load balancer.
        pub container_name: Option<Value<String>>,
        /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in
        /// the task definition the tasks in the service are using.
        pub container_port: Option<Value<i64>>,
        /// The name of the load balancer to associate with the Amazon ECS service or task set.
        pub load_balancer_name: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a
        /// service or task set.
        pub target_group_arn: Option<Value<String>>,
    }

    impl Lower for LoadBalancer {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedConfiguration", self.advanced_configuration);
            to.set("ContainerName", self.container_name);
            to.set("ContainerPort", self.container_port);
            to.set("LoadBalancerName", self.load_balancer_name);
            to.set("TargetGroupArn", self.target_group_arn);
        }
    }

    /// The advanced settings for a load balancer used in blue/green deployments. Specify the alternate target group,
    /// listener rules, and IAM role required for traffic shifting during blue/green deployments.
    #[derive(Clone, Debug, Default)]
    pub struct AdvancedConfiguration {
        /// The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments.
        ///
        /// Required.
        pub alternate_target_group_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an Application
        /// Load Balancer) or listener (in the case for an Network Load Balancer) for routing production traffic.
        pub production_listener_rule: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load
        /// Balancing APIs for you.
        pub role_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of an
        /// Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test traffic.
        pub test_listener_rule: Option<Value<String>>,
    }

    impl Lower for AdvancedConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlternateTargetGroupArn", self.alternate_target_group_arn);
            to.set("ProductionListenerRule", self.production_listener_rule);
            to.set("RoleArn", self.role_arn);
            to.set("TestListenerRule", self.test_listener_rule);
        }
    }

    /// The optional monitoring configuration for a service, which defines the resolution for the service-level
    /// ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics.
    #[derive(Clone, Debug, Default)]
    pub struct MonitoringConfiguration {
        /// The list of metric configurations for the service monitoring.
        ///
        /// Required. 1 to 2 items.
        pub metric_configurations: Option<Value<Vec<MetricConfiguration>>>,
    }

    impl Lower for MonitoringConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetricConfigurations", self.metric_configurations);
        }
    }

    /// The configuration for a specific set of metrics to collect for a service.
    #[derive(Clone, Debug, Default)]
    pub struct MetricConfiguration {
        /// The list of metric names to configure. The supported metric names are ``CPUUtilization`` and
        /// ``MemoryUtilization``.
        ///
        /// Required. 1 to 2 items.
        pub metric_names: Option<Value<Vec<String>>>,
        /// The resolution, in seconds, at which to collect the metrics. The valid values are ``20`` and ``60``.
        ///
        /// Required. 20 to 60.
        pub resolution_seconds: Option<Value<i64>>,
    }

    impl Lower for MetricConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MetricNames", self.metric_names);
            to.set("ResolutionSeconds", self.resolution_seconds);
        }
    }

    /// The network configuration for a task or service.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// The VPC subnets and security groups that are associated with a task.
        pub awsvpc_configuration: Option<Value<AwsVpcConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsvpcConfiguration", self.awsvpc_configuration);
        }
    }

    /// An object representing the networking details for a task or service. For example
    /// `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`.
    #[derive(Clone, Debug, Default)]
    pub struct AwsVpcConfiguration {
        /// Whether the task's elastic network interface receives a public IP address.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub assign_public_ip: Option<Value<String>>,
        /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the
        /// default security group for the VPC is used.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// An object representing a constraint on task placement. For more information, see Task placement constraints in
    /// the \*Amazon Elastic Container Service Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementConstraint {
        /// A cluster query language expression to apply to the constraint. The expression can have a maximum length of 2000
        /// characters.
        pub expression: Option<Value<String>>,
        /// The type of constraint. Use `distinctInstance` to ensure that each task in a particular group is running on a
        /// different container instance.
        ///
        /// Required. One of `distinctInstance`, `memberOf`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The task placement strategy for a task or service. For more information, see Task placement strategies in the
    /// \*Amazon Elastic Container Service Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementStrategy {
        /// The field to apply the placement strategy against.
        pub field: Option<Value<String>>,
        /// The type of placement strategy. The `random` placement strategy randomly places tasks on available candidates.
        ///
        /// Required. One of `binpack`, `random`, `spread`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for PlacementStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
            to.set("Type", self.type_);
        }
    }

    /// The Service Connect configuration of your Amazon ECS service. The configuration for this service to discover and
    /// connect to services, and be discovered by, and connected from, other services within a namespace.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectConfiguration {
        /// The configuration for Service Connect access logging. Access logs capture detailed information about requests
        /// made to your service, including request patterns, response codes, and timing data.
        pub access_log_configuration: Option<Value<ServiceConnectAccessLogConfiguration>>,
        /// 0 to 10 items.
        pub container_configurations: Option<Value<Vec<ServiceConnectContainerConfiguration>>>,
        /// Specifies whether to use Service Connect with this service.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create
        /// command and the `--log-driver` option to docker run.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// The namespace name or full Amazon Resource Name (ARN) of the AWS Cloud Map namespace for use with Service
        /// Connect.
        pub namespace: Option<Value<String>>,
        /// The list of Service Connect service objects. These are names and aliases (also known as endpoints) that are used
        /// by other Amazon ECS services to connect to this service.
        pub services: Option<Value<Vec<ServiceConnectService>>>,
    }

    impl Lower for ServiceConnectConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessLogConfiguration", self.access_log_configuration);
            to.set("ContainerConfigurations", self.container_configurations);
            to.set("Enabled", self.enabled);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Namespace", self.namespace);
            to.set("Services", self.services);
        }
    }

    /// Configuration for Service Connect access logging. Access logs provide detailed information about requests made
    /// to your service, including request patterns, response codes, and timing data for debugging and monitoring
    /// purposes.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectAccessLogConfiguration {
        /// The format for Service Connect access log output. Choose TEXT for human-readable logs or JSON for structured
        /// data that integrates well with log analysis tools.
        ///
        /// Required. One of `TEXT`, `JSON`.
        pub format: Option<Value<String>>,
        /// Specifies whether to include query parameters in Service Connect access logs.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub include_query_parameters: Option<Value<String>>,
    }

    impl Lower for ServiceConnectAccessLogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Format", self.format);
            to.set("IncludeQueryParameters", self.include_query_parameters);
        }
    }

    /// `ServiceConnectContainerConfiguration` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectContainerConfiguration {
        /// One of `debug`, `info`.
        pub log_level: Option<Value<String>>,
    }

    impl Lower for ServiceConnectContainerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogLevel", self.log_level);
        }
    }

    /// The log configuration for the container. This parameter maps to `LogConfig` in the docker container create
    /// command and the `--log-driver` option to docker run.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The log driver to use for the container.
        pub log_driver: Option<Value<String>>,
        /// The configuration options to send to the log driver.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        /// \*Amazon Elastic Container Service Developer Guide\*.
        pub secret_options: Option<Value<Vec<Secret>>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDriver", self.log_driver);
            to.set("Options", self.options);
            to.set("SecretOptions", self.secret_options);
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the
    /// following ways.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// The name of the secret.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager
        /// secret or the full ARN of the parameter in the SSM Parameter Store.
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

    /// The Service Connect service object configuration. For more information, see Service Connect in the \*Amazon
    /// Elastic Container Service Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectService {
        /// The list of client aliases for this Service Connect service. You use these to assign names that can be used by
        /// client applications.
        pub client_aliases: Option<Value<Vec<ServiceConnectClientAlias>>>,
        /// The `discoveryName` is the name of the new AWS Cloud Map service that Amazon ECS creates for this Amazon ECS
        /// service.
        pub discovery_name: Option<Value<String>>,
        /// The port number for the Service Connect proxy to listen on.
        ///
        /// 0 to 65535.
        pub ingress_port_override: Option<Value<i64>>,
        /// The `portName` must match the name of one of the `portMappings` from all the containers in the task definition
        /// of this Amazon ECS service.
        ///
        /// Required.
        pub port_name: Option<Value<String>>,
        /// A reference to an object that represents the configured timeouts for Service Connect.
        pub timeout: Option<Value<TimeoutConfiguration>>,
        /// A reference to an object that represents a Transport Layer Security (TLS) configuration.
        pub tls: Option<Value<ServiceConnectTlsConfiguration>>,
    }

    impl Lower for ServiceConnectService {
        fn fields(self, to: &mut Fields) {
            to.set("ClientAliases", self.client_aliases);
            to.set("DiscoveryName", self.discovery_name);
            to.set("IngressPortOverride", self.ingress_port_override);
            to.set("PortName", self.port_name);
            to.set("Timeout", self.timeout);
            to.set("Tls", self.tls);
        }
    }

    /// Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to
    /// connect to this service.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectClientAlias {
        /// The `dnsName` is the name that you use in the applications of client tasks to connect to this service.
        pub dns_name: Option<Value<String>>,
        /// The listening port number for the Service Connect proxy. This port is available inside of all of the tasks
        /// within the same namespace.
        ///
        /// Required. 0 to 65535.
        pub port: Option<Value<i64>>,
        /// The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS Service
        /// Connect.
        pub test_traffic_rules: Option<Value<ServiceConnectTestTrafficRules>>,
    }

    impl Lower for ServiceConnectClientAlias {
        fn fields(self, to: &mut Fields) {
            to.set("DnsName", self.dns_name);
            to.set("Port", self.port);
            to.set("TestTrafficRules", self.test_traffic_rules);
        }
    }

    /// The test traffic routing configuration for Amazon ECS blue/green deployments.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectTestTrafficRules {
        /// The HTTP header-based routing rules that determine which requests should be routed to the new service version
        /// during blue/green deployment testing.
        ///
        /// Required.
        pub header: Option<Value<ServiceConnectTestTrafficRulesHeader>>,
    }

    impl Lower for ServiceConnectTestTrafficRules {
        fn fields(self, to: &mut Fields) {
            to.set("Header", self.header);
        }
    }

    /// `ServiceConnectTestTrafficRulesHeader` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectTestTrafficRulesHeader {
        /// Required.
        pub name: Option<Value<String>>,
        pub value: Option<Value<ServiceConnectTestTrafficRulesHeaderValue>>,
    }

    impl Lower for ServiceConnectTestTrafficRulesHeader {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `ServiceConnectTestTrafficRulesHeaderValue` of `AWS::ECS::Service`.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectTestTrafficRulesHeaderValue {
        /// Required.
        pub exact: Option<Value<String>>,
    }

    impl Lower for ServiceConnectTestTrafficRulesHeaderValue {
        fn fields(self, to: &mut Fields) {
            to.set("Exact", self.exact);
        }
    }

    /// An object that represents the timeout configurations for Service Connect.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutConfiguration {
        /// The amount of time in seconds a connection will stay active while idle. A value of `0` can be set to disable
        /// `idleTimeout`.
        ///
        /// 0 to 2147483647.
        pub idle_timeout_seconds: Option<Value<i64>>,
        /// The amount of time waiting for the upstream to respond with a complete response per request. A value of `0` can
        /// be set to disable `perRequestTimeout`.
        ///
        /// 0 to 2147483647.
        pub per_request_timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for TimeoutConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdleTimeoutSeconds", self.idle_timeout_seconds);
            to.set("PerRequestTimeoutSeconds", self.per_request_timeout_seconds);
        }
    }

    /// The key that encrypts and decrypts your resources for Service Connect TLS.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectTlsConfiguration {
        /// The signer certificate authority.
        ///
        /// Required.
        pub issuer_certificate_authority: Option<Value<ServiceConnectTlsCertificateAuthority>>,
        /// The AWS Key Management Service key.
        pub kms_key: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for ServiceConnectTlsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IssuerCertificateAuthority", self.issuer_certificate_authority);
            to.set("KmsKey", self.kms_key);
            to.set("RoleArn", self.role_arn);
        }
    }

    /// The certificate root authority that secures your service.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceConnectTlsCertificateAuthority {
        /// The ARN of the AWS Private Certificate Authority certificate.
        pub aws_pca_authority_arn: Option<Value<String>>,
    }

    impl Lower for ServiceConnectTlsCertificateAuthority {
        fn fields(self, to: &mut Fields) {
            to.set("AwsPcaAuthorityArn", self.aws_pca_authority_arn);
        }
    }

    /// The details for the service registry.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceRegistry {
        /// The container name value to be used for your service discovery service. It's already specified in the task
        /// definition.
        pub container_name: Option<Value<String>>,
        /// The port value to be used for your service discovery service. It's already specified in the task definition.
        pub container_port: Option<Value<i64>>,
        /// The port value used if your service discovery service specified an SRV record. This field might be used if both
        /// the `awsvpc` network mode and SRV records are used.
        pub port: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud
        /// Map.
        pub registry_arn: Option<Value<String>>,
    }

    impl Lower for ServiceRegistry {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("ContainerPort", self.container_port);
            to.set("Port", self.port);
            to.set("RegistryArn", self.registry_arn);
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag category
        /// (key).
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The configuration for a volume specified in the task definition as a volume that is configured at launch time.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceVolumeConfiguration {
        /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings
        /// are used to create each Amazon EBS volume, with one volume created for each task in the service.
        pub managed_ebs_volume: Option<Value<ServiceManagedEBSVolumeConfiguration>>,
        /// The name of the volume. This value must match the volume name from the `Volume` object in the task definition.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for ServiceVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedEBSVolume", self.managed_ebs_volume);
            to.set("Name", self.name);
        }
    }

    /// The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These settings
    /// are used to create each Amazon EBS volume, with one volume created for each task in the service.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedEBSVolumeConfiguration {
        /// Indicates whether the volume should be encrypted.
        pub encrypted: Option<Value<bool>>,
        /// The filesystem type for the volume. For volumes created from a snapshot, you must specify the same filesystem
        /// type that the volume was using when the snapshot was created.
        ///
        /// One of `ext3`, `ext4`, `ntfs`, `xfs`.
        pub filesystem_type: Option<Value<String>>,
        /// The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents the number
        /// of IOPS that are provisioned for the volume.
        pub iops: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS
        /// encryption.
        pub kms_key_id: Option<Value<String>>,
        /// The ARN of the IAM role to associate with this volume. This is the Amazon ECS infrastructure IAM role that is
        /// used to manage your AWS infrastructure.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a snapshot
        /// ID, the snapshot size is used for the volume size by default.
        pub size_in_gi_b: Option<Value<i64>>,
        /// The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service.
        pub snapshot_id: Option<Value<String>>,
        /// The tags to apply to the volume. Amazon ECS applies service-managed tags by default. This parameter maps 1:1
        /// with the `TagSpecifications.N` parameter of the CreateVolume API in the \*Amazon EC2 API Reference\*.
        pub tag_specifications: Option<Value<Vec<EBSTagSpecification>>>,
        /// The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s. This parameter maps 1:1 with
        /// the `Throughput` parameter of the CreateVolume API in the \*Amazon EC2 API Reference\*.
        pub throughput: Option<Value<i64>>,
        /// The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new volumes for
        /// attachment to the tasks maintained by the service.
        pub volume_initialization_rate: Option<Value<i64>>,
        /// The volume type. This parameter maps 1:1 with the `VolumeType` parameter of the CreateVolume API in the \*Amazon
        /// EC2 API Reference\*.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for ServiceManagedEBSVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Encrypted", self.encrypted);
            to.set("FilesystemType", self.filesystem_type);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("RoleArn", self.role_arn);
            to.set("SizeInGiB", self.size_in_gi_b);
            to.set("SnapshotId", self.snapshot_id);
            to.set("TagSpecifications", self.tag_specifications);
            to.set("Throughput", self.throughput);
            to.set("VolumeInitializationRate", self.volume_initialization_rate);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// The tag specifications of an Amazon EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct EBSTagSpecification {
        /// Determines whether to propagate the tags from the task definition to the Amazon EBS volume. Tags can only
        /// propagate to a `SERVICE` specified in `ServiceVolumeConfiguration`.
        ///
        /// One of `SERVICE`, `TASK_DEFINITION`.
        pub propagate_tags: Option<Value<String>>,
        /// The type of volume resource.
        ///
        /// Required. One of `volume`.
        pub resource_type: Option<Value<String>>,
        /// The tags applied to this Amazon EBS volume. `AmazonECSCreated` and `AmazonECSManaged` are reserved tags that
        /// can't be used.
        ///
        /// 0 to 50 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for EBSTagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PropagateTags", self.propagate_tags);
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon ECS
    /// tasks will be registered to.
    #[derive(Clone, Debug, Default)]
    pub struct VpcLatticeConfiguration {
        pub advanced_configuration: Option<Value<VpcLatticeAdvancedConfiguration>>,
        /// The name of the port mapping to register in the VPC Lattice target group. This is the name of the `portMapping`
        /// you defined in your task definition.
        ///
        /// Required.
        pub port_name: Option<Value<String>>,
        /// The ARN of the IAM role to associate with this VPC Lattice configuration. This is the Amazon ECS infrastructure
        /// IAM role that is used to manage your VPC Lattice infrastructure.
        ///
        /// Required.
        pub role_arn: Option<Value<String>>,
        /// The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice configuration
        /// that the Amazon ECS tasks will be registered to.
        ///
        /// Required.
        pub target_group_arn: Option<Value<String>>,
    }

    impl Lower for VpcLatticeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdvancedConfiguration", self.advanced_configuration);
            to.set("PortName", self.port_name);
            to.set("RoleArn", self.role_arn);
            to.set("TargetGroupArn", self.target_group_arn);
        }
    }

    /// The advanced settings for VPC Lattice used in blue/green deployments. Specify the alternate target group and
    /// listener rules required for traffic shifting during blue/green deployments.
    #[derive(Clone, Debug, Default)]
    pub struct VpcLatticeAdvancedConfiguration {
        /// The Amazon Resource Name (ARN) of the alternate target group associated with the VPC Lattice Configuration for
        /// Amazon ECS blue/green deployments.
        pub alternate_target_group_arn: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that identifies the production listener rule or listener for routing production
        /// traffic.
        pub production_listener_rule: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that identifies the test listener rule or listener for routing test traffic.
        pub test_listener_rule: Option<Value<String>>,
    }

    impl Lower for VpcLatticeAdvancedConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AlternateTargetGroupArn", self.alternate_target_group_arn);
            to.set("ProductionListenerRule", self.production_listener_rule);
            to.set("TestListenerRule", self.test_listener_rule);
        }
    }
}

/// `AWS::ECS::TaskDefinition`.
///
/// Registers a new task definition from the supplied `family` and `containerDefinitions`. Optionally, you can add
/// data volumes to your containers with the `volumes` parameter.
#[derive(Clone, Debug, Default)]
pub struct TaskDefinition {
    /// A list of container definitions in JSON format that describe the different containers that make up your task.
    ///
    /// A change replaces the resource.
    pub container_definitions: Option<Value<Vec<task_definition::ContainerDefinition>>>,
    /// The number of `cpu` units used by the task. If you use the EC2 launch type, this field is optional. Any value
    /// can be used.
    ///
    /// A change replaces the resource.
    pub cpu: Option<Value<String>>,
    /// Enables fault injection and allows for fault injection requests to be accepted from the task's containers.
    ///
    /// A change replaces the resource.
    pub enable_fault_injection: Option<Value<bool>>,
    /// The ephemeral storage settings to use for tasks run with the task definition.
    ///
    /// A change replaces the resource.
    pub ephemeral_storage: Option<Value<task_definition::EphemeralStorage>>,
    /// The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent permission
    /// to make AWS API calls on your behalf.
    ///
    /// A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of a family that this task definition is registered to. Up to 255 letters (uppercase and lowercase),
    /// numbers, hyphens, and underscores are allowed.
    ///
    /// A change replaces the resource.
    pub family: Option<Value<String>>,
    /// A change replaces the resource.
    pub inference_accelerators: Option<Value<Vec<task_definition::InferenceAccelerator>>>,
    /// The IPC resource namespace to use for the containers in the task. The valid values are `host`, `task`, or
    /// `none`.
    ///
    /// One of `host`, `none`, `task`. A change replaces the resource.
    pub ipc_mode: Option<Value<String>>,
    /// The amount (in MiB) of memory used by the task.
    ///
    /// A change replaces the resource.
    pub memory: Option<Value<String>>,
    /// The Docker networking mode to use for the containers in the task. The valid values are `none`, `bridge`,
    /// `awsvpc`, and `host`.
    ///
    /// One of `awsvpc`, `bridge`, `host`, `none`. A change replaces the resource.
    pub network_mode: Option<Value<String>>,
    /// The process namespace to use for the containers in the task. The valid values are `host` or `task`. On Fargate
    /// for Linux containers, the only valid value is `task`.
    ///
    /// One of `host`, `task`. A change replaces the resource.
    pub pid_mode: Option<Value<String>>,
    /// An array of placement constraint objects to use for tasks.
    ///
    /// A change replaces the resource.
    pub placement_constraints: Option<Value<Vec<task_definition::TaskDefinitionPlacementConstraint>>>,
    /// The configuration details for the App Mesh proxy.
    ///
    /// A change replaces the resource.
    pub proxy_configuration: Option<Value<task_definition::ProxyConfiguration>>,
    /// The task launch types the task definition was validated against. The valid values are `MANAGED_INSTANCES`,
    /// `EC2`, `FARGATE`, and `EXTERNAL`.
    ///
    /// A change replaces the resource.
    pub requires_compatibilities: Option<Value<Vec<String>>>,
    /// The operating system that your tasks definitions run on.
    ///
    /// A change replaces the resource.
    pub runtime_platform: Option<Value<task_definition::RuntimePlatform>>,
    /// The metadata that you apply to the task definition to help you categorize and organize them. Each tag consists
    /// of a key and an optional value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<task_definition::Tag>>>,
    /// The short name or full Amazon Resource Name (ARN) of the AWS Identity and Access Management role that grants
    /// containers in the task permission to call AWS APIs on your behalf.
    ///
    /// A change replaces the resource.
    pub task_role_arn: Option<Value<String>>,
    /// The list of data volume definitions for the task. For more information, see Using data volumes in tasks in the
    /// \*Amazon Elastic Container Service Developer Guide\*.
    ///
    /// A change replaces the resource.
    pub volumes: Option<Value<Vec<task_definition::Volume>>>,
}

impl Lower for TaskDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerDefinitions", self.container_definitions);
        to.set("Cpu", self.cpu);
        to.set("EnableFaultInjection", self.enable_fault_injection);
        to.set("EphemeralStorage", self.ephemeral_storage);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Family", self.family);
        to.set("InferenceAccelerators", self.inference_accelerators);
        to.set("IpcMode", self.ipc_mode);
        to.set("Memory", self.memory);
        to.set("NetworkMode", self.network_mode);
        to.set("PidMode", self.pid_mode);
        to.set("PlacementConstraints", self.placement_constraints);
        to.set("ProxyConfiguration", self.proxy_configuration);
        to.set("RequiresCompatibilities", self.requires_compatibilities);
        to.set("RuntimePlatform", self.runtime_platform);
        to.set("Tags", self.tags);
        to.set("TaskRoleArn", self.task_role_arn);
        to.set("Volumes", self.volumes);
    }
}

impl Level1 for TaskDefinition {
    const TYPE: &'static str = "AWS::ECS::TaskDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TaskDefinition> {
    /// `Ref`: its `TaskDefinitionArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the task definition.
    pub fn task_definition_arn(self) -> Value<Arn> {
        self.attribute("TaskDefinitionArn")
    }
}

/// What [`TaskDefinition`] is made of.
pub mod task_definition {
    use super::*;

    /// The `ContainerDefinition` property specifies a container definition. Container definitions are used in task
    /// definitions to describe the different containers that are launched as part of a task.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDefinition {
        /// The command that's passed to the container. This parameter maps to `Cmd` in the docker container create command
        /// and the `COMMAND` parameter to docker run.
        ///
        /// A change replaces the resource.
        pub command: Option<Value<Vec<String>>>,
        /// The number of `cpu` units reserved for the container. This parameter maps to `CpuShares` in the docker container
        /// create command and the `--cpu-shares` option to docker run.
        ///
        /// A change replaces the resource.
        pub cpu: Option<Value<i64>>,
        /// A list of ARNs in SSM or Amazon S3 to a credential spec ( `CredSpec` ) file that configures the container for
        /// Active Directory authentication.
        pub credential_specs: Option<Value<Vec<String>>>,
        /// The dependencies defined for container startup and shutdown. A container can contain multiple dependencies.
        ///
        /// A change replaces the resource.
        pub depends_on: Option<Value<Vec<ContainerDependency>>>,
        /// When this parameter is true, networking is off within the container. This parameter maps to `NetworkDisabled` in
        /// the docker container create command.
        ///
        /// A change replaces the resource.
        pub disable_networking: Option<Value<bool>>,
        /// A list of DNS search domains that are presented to the container. This parameter maps to `DnsSearch` in the
        /// docker container create command and the `--dns-search` option to docker run.
        ///
        /// A change replaces the resource.
        pub dns_search_domains: Option<Value<Vec<String>>>,
        /// A list of DNS servers that are presented to the container. This parameter maps to `Dns` in the docker container
        /// create command and the `--dns` option to docker run.
        ///
        /// A change replaces the resource.
        pub dns_servers: Option<Value<Vec<String>>>,
        /// A key/value map of labels to add to the container. This parameter maps to `Labels` in the docker container
        /// create command and the `--label` option to docker run.
        ///
        /// A change replaces the resource.
        pub docker_labels: Option<Value<BTreeMap<String, String>>>,
        /// A list of strings to provide custom configuration for multiple security systems. This field isn't valid for
        /// containers in tasks using the Fargate launch type.
        ///
        /// A change replaces the resource.
        pub docker_security_options: Option<Value<Vec<String>>>,
        /// The entry point that's passed to the container. This parameter maps to `Entrypoint` in the docker container
        /// create command and the `--entrypoint` option to docker run.
        ///
        /// A change replaces the resource.
        pub entry_point: Option<Value<Vec<String>>>,
        /// The environment variables to pass to a container. This parameter maps to `Env` in the docker container create
        /// command and the `--env` option to docker run.
        ///
        /// A change replaces the resource.
        pub environment: Option<Value<Vec<KeyValuePair>>>,
        /// A list of files containing the environment variables to pass to a container. This parameter maps to the
        /// `--env-file` option to docker run.
        ///
        /// A change replaces the resource.
        pub environment_files: Option<Value<Vec<EnvironmentFile>>>,
        /// If the `essential` parameter of a container is marked as `true`, and that container fails or stops for any
        /// reason, all other containers that are part of the task are stopped.
        ///
        /// A change replaces the resource.
        pub essential: Option<Value<bool>>,
        /// A list of hostnames and IP address mappings to append to the `/etc/hosts` file on the container. This parameter
        /// maps to `ExtraHosts` in the docker container create command and the `--add-host` option to docker run.
        ///
        /// A change replaces the resource.
        pub extra_hosts: Option<Value<Vec<HostEntry>>>,
        /// The FireLens configuration for the container. This is used to specify and configure a log router for container
        /// logs.
        ///
        /// A change replaces the resource.
        pub firelens_configuration: Option<Value<FirelensConfiguration>>,
        /// The container health check command and associated configuration parameters for the container. This parameter
        /// maps to `HealthCheck` in the docker container create command and the `HEALTHCHECK` parameter of docker run.
        ///
        /// A change replaces the resource.
        pub health_check: Option<Value<HealthCheck>>,
        /// The hostname to use for your container. This parameter maps to `Hostname` in the docker container create command
        /// and the `--hostname` option to docker run.
        ///
        /// A change replaces the resource.
        pub hostname: Option<Value<String>>,
        /// The image used to start a container. This string is passed directly to the Docker daemon. By default, images in
        /// the Docker Hub registry are available.
        ///
        /// Required. A change replaces the resource.
        pub image: Option<Value<String>>,
        /// When this parameter is `true`, you can deploy containerized applications that require `stdin` or a `tty` to be
        /// allocated.
        ///
        /// A change replaces the resource.
        pub interactive: Option<Value<bool>>,
        /// The `links` parameter allows containers to communicate with each other without the need for port mappings.
        ///
        /// A change replaces the resource.
        pub links: Option<Value<Vec<String>>>,
        /// Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For more
        /// information see KernelCapabilities.
        ///
        /// A change replaces the resource.
        pub linux_parameters: Option<Value<LinuxParameters>>,
        /// The log configuration specification for the container.
        ///
        /// A change replaces the resource.
        pub log_configuration: Option<Value<LogConfiguration>>,
        /// The amount (in MiB) of memory to present to the container. If your container attempts to exceed the memory
        /// specified here, the container is killed.
        ///
        /// A change replaces the resource.
        pub memory: Option<Value<i64>>,
        /// The soft limit (in MiB) of memory to reserve for the container. When system memory is under heavy contention,
        /// Docker attempts to keep the container memory to this soft limit.
        ///
        /// A change replaces the resource.
        pub memory_reservation: Option<Value<i64>>,
        /// The mount points for data volumes in your container.
        ///
        /// A change replaces the resource.
        pub mount_points: Option<Value<Vec<MountPoint>>>,
        /// The name of a container. If you're linking multiple containers together in a task definition, the `name` of one
        /// container can be entered in the `links` of another container to connect the containers.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The list of port mappings for the container. Port mappings allow containers to access ports on the host
        /// container instance to send or receive traffic.
        ///
        /// A change replaces the resource.
        pub port_mappings: Option<Value<Vec<PortMapping>>>,
        /// When this parameter is true, the container is given elevated privileges on the host container instance (similar
        /// to the `root` user).
        ///
        /// A change replaces the resource.
        pub privileged: Option<Value<bool>>,
        /// When this parameter is `true`, a TTY is allocated. This parameter maps to `Tty` in the docker container create
        /// command and the `--tty` option to docker run.
        ///
        /// A change replaces the resource.
        pub pseudo_terminal: Option<Value<bool>>,
        /// When this parameter is true, the container is given read-only access to its root file system. This parameter
        /// maps to `ReadonlyRootfs` in the docker container create command and the `--read-only` option to docker run.
        ///
        /// A change replaces the resource.
        pub readonly_root_filesystem: Option<Value<bool>>,
        /// The private repository authentication credentials to use.
        ///
        /// A change replaces the resource.
        pub repository_credentials: Option<Value<RepositoryCredentials>>,
        /// The type and amount of a resource to assign to a container. The only supported resource is a GPU.
        ///
        /// A change replaces the resource.
        pub resource_requirements: Option<Value<Vec<ResourceRequirement>>>,
        /// The restart policy for a container. When you set up a restart policy, Amazon ECS can restart the container
        /// without needing to replace the task.
        pub restart_policy: Option<Value<RestartPolicy>>,
        /// The secrets to pass to the container. For more information, see Specifying Sensitive Data in the \*Amazon
        /// Elastic Container Service Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub secrets: Option<Value<Vec<Secret>>>,
        /// Time duration (in seconds) to wait before giving up on resolving dependencies for a container.
        ///
        /// A change replaces the resource.
        pub start_timeout: Option<Value<i64>>,
        /// Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally on its
        /// own.
        ///
        /// A change replaces the resource.
        pub stop_timeout: Option<Value<i64>>,
        /// A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker
        /// container create command and the `--sysctl` option to docker run.
        ///
        /// A change replaces the resource.
        pub system_controls: Option<Value<Vec<SystemControl>>>,
        /// A list of `ulimits` to set in the container. This parameter maps to `Ulimits` in the Create a container section
        /// of the Docker Remote API and the `--ulimit` option to docker run.
        ///
        /// A change replaces the resource.
        pub ulimits: Option<Value<Vec<Ulimit>>>,
        /// The user to use inside the container. This parameter maps to `User` in the docker container create command and
        /// the `--user` option to docker run.
        ///
        /// A change replaces the resource.
        pub user: Option<Value<String>>,
        /// Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to an
        /// image digest.
        ///
        /// One of `enabled`, `disabled`.
        pub version_consistency: Option<Value<String>>,
        /// Data volumes to mount from another container. This parameter maps to `VolumesFrom` in the docker container
        /// create command and the `--volumes-from` option to docker run.
        ///
        /// A change replaces the resource.
        pub volumes_from: Option<Value<Vec<VolumeFrom>>>,
        /// The working directory to run commands inside the container in. This parameter maps to `WorkingDir` in the docker
        /// container create command and the `--workdir` option to docker run.
        ///
        /// A change replaces the resource.
        pub working_directory: Option<Value<String>>,
    }

    impl Lower for ContainerDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Cpu", self.cpu);
            to.set("CredentialSpecs", self.credential_specs);
            to.set("DependsOn", self.depends_on);
            to.set("DisableNetworking", self.disable_networking);
            to.set("DnsSearchDomains", self.dns_search_domains);
            to.set("DnsServers", self.dns_servers);
            to.set("DockerLabels", self.docker_labels);
            to.set("DockerSecurityOptions", self.docker_security_options);
            to.set("EntryPoint", self.entry_point);
            to.set("Environment", self.environment);
            to.set("EnvironmentFiles", self.environment_files);
            to.set("Essential", self.essential);
            to.set("ExtraHosts", self.extra_hosts);
            to.set("FirelensConfiguration", self.firelens_configuration);
            to.set("HealthCheck", self.health_check);
            to.set("Hostname", self.hostname);
            to.set("Image", self.image);
            to.set("Interactive", self.interactive);
            to.set("Links", self.links);
            to.set("LinuxParameters", self.linux_parameters);
            to.set("LogConfiguration", self.log_configuration);
            to.set("Memory", self.memory);
            to.set("MemoryReservation", self.memory_reservation);
            to.set("MountPoints", self.mount_points);
            to.set("Name", self.name);
            to.set("PortMappings", self.port_mappings);
            to.set("Privileged", self.privileged);
            to.set("PseudoTerminal", self.pseudo_terminal);
            to.set("ReadonlyRootFilesystem", self.readonly_root_filesystem);
            to.set("RepositoryCredentials", self.repository_credentials);
            to.set("ResourceRequirements", self.resource_requirements);
            to.set("RestartPolicy", self.restart_policy);
            to.set("Secrets", self.secrets);
            to.set("StartTimeout", self.start_timeout);
            to.set("StopTimeout", self.stop_timeout);
            to.set("SystemControls", self.system_controls);
            to.set("Ulimits", self.ulimits);
            to.set("User", self.user);
            to.set("VersionConsistency", self.version_consistency);
            to.set("VolumesFrom", self.volumes_from);
            to.set("WorkingDirectory", self.working_directory);
        }
    }

    /// The `ContainerDependency` property specifies the dependencies defined for container startup and shutdown.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDependency {
        /// The dependency condition of the container. The following are the available conditions and their behavior.
        ///
        /// One of `COMPLETE`, `HEALTHY`, `START`, `SUCCESS`. A change replaces the resource.
        pub condition: Option<Value<String>>,
        /// The name of a container.
        ///
        /// A change replaces the resource.
        pub container_name: Option<Value<String>>,
    }

    impl Lower for ContainerDependency {
        fn fields(self, to: &mut Fields) {
            to.set("Condition", self.condition);
            to.set("ContainerName", self.container_name);
        }
    }

    /// A key-value pair object.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValuePair {
        /// The name of the key-value pair. For environment variables, this is the name of the environment variable.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The value of the key-value pair. For environment variables, this is the value of the environment variable.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValuePair {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// A list of files containing the environment variables to pass to a container. You can specify up to ten
    /// environment files.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentFile {
        /// The file type to use. Environment files are objects in Amazon S3. The only supported value is `s3`.
        ///
        /// One of `s3`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentFile {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// The `HostEntry` property specifies a hostname and an IP address that are added to the `/etc/hosts` file of a
    /// container through the `extraHosts` parameter of its `ContainerDefinition` resource.
    #[derive(Clone, Debug, Default)]
    pub struct HostEntry {
        /// The hostname to use in the `/etc/hosts` entry.
        ///
        /// A change replaces the resource.
        pub hostname: Option<Value<String>>,
        /// The IP address to use in the `/etc/hosts` entry.
        ///
        /// A change replaces the resource.
        pub ip_address: Option<Value<String>>,
    }

    impl Lower for HostEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Hostname", self.hostname);
            to.set("IpAddress", self.ip_address);
        }
    }

    /// The FireLens configuration for the container. This is used to specify and configure a log router for container
    /// logs.
    #[derive(Clone, Debug, Default)]
    pub struct FirelensConfiguration {
        /// The options to use when configuring the log router. This field is optional and can be used to add additional
        /// metadata, such as the task, task definition, cluster, and container instance details to the log event.
        ///
        /// A change replaces the resource.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The log router to use. The valid values are `fluentd` or `fluentbit`.
        ///
        /// One of `fluentbit`, `fluentd`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FirelensConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Options", self.options);
            to.set("Type", self.type_);
        }
    }

    /// The `HealthCheck` property specifies an object representing a container health check.
    #[derive(Clone, Debug, Default)]
    pub struct HealthCheck {
        /// A string array representing the command that the container runs to determine if it is healthy.
        ///
        /// A change replaces the resource.
        pub command: Option<Value<Vec<String>>>,
        /// The time period in seconds between each health check execution. You may specify between 5 and 300 seconds.
        ///
        /// A change replaces the resource.
        pub interval: Option<Value<i64>>,
        /// The number of times to retry a failed health check before the container is considered unhealthy. You may specify
        /// between 1 and 10 retries.
        ///
        /// A change replaces the resource.
        pub retries: Option<Value<i64>>,
        /// The optional grace period to provide containers time to bootstrap before failed health checks count towards the
        /// maximum number of retries.
        ///
        /// A change replaces the resource.
        pub start_period: Option<Value<i64>>,
        /// The time period in seconds to wait for a health check to succeed before it is considered a failure. You may
        /// specify between 2 and 60 seconds.
        ///
        /// A change replaces the resource.
        pub timeout: Option<Value<i64>>,
    }

    impl Lower for HealthCheck {
        fn fields(self, to: &mut Fields) {
            to.set("Command", self.command);
            to.set("Interval", self.interval);
            to.set("Retries", self.retries);
            to.set("StartPeriod", self.start_period);
            to.set("Timeout", self.timeout);
        }
    }

    /// The Linux-specific options that are applied to the container, such as Linux KernelCapabilities.
    #[derive(Clone, Debug, Default)]
    pub struct LinuxParameters {
        /// The Linux capabilities for the container that are added to or dropped from the default configuration provided by
        /// Docker.
        ///
        /// A change replaces the resource.
        pub capabilities: Option<Value<KernelCapabilities>>,
        /// Any host devices to expose to the container. This parameter maps to `Devices` in the docker container create
        /// command and the `--device` option to docker run.
        ///
        /// A change replaces the resource.
        pub devices: Option<Value<Vec<Device>>>,
        /// Run an `init` process inside the container that forwards signals and reaps processes. This parameter maps to the
        /// `--init` option to docker run.
        ///
        /// A change replaces the resource.
        pub init_process_enabled: Option<Value<bool>>,
        /// The total amount of swap memory (in MiB) a container can use. This parameter will be translated to the
        /// `--memory-swap` option to docker run where the value would be the sum of the container memory plus the `maxSwap`
        /// value.
        ///
        /// A change replaces the resource.
        pub max_swap: Option<Value<i64>>,
        /// The value for the size (in MiB) of the `/dev/shm` volume. This parameter maps to the `--shm-size` option to
        /// docker run.
        ///
        /// A change replaces the resource.
        pub shared_memory_size: Option<Value<i64>>,
        /// This allows you to tune a container's memory swappiness behavior. A `swappiness` value of `0` will cause
        /// swapping to not happen unless absolutely necessary.
        ///
        /// A change replaces the resource.
        pub swappiness: Option<Value<i64>>,
        /// The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the `--tmpfs`
        /// option to docker run.
        ///
        /// A change replaces the resource.
        pub tmpfs: Option<Value<Vec<Tmpfs>>>,
    }

    impl Lower for LinuxParameters {
        fn fields(self, to: &mut Fields) {
            to.set("Capabilities", self.capabilities);
            to.set("Devices", self.devices);
            to.set("InitProcessEnabled", self.init_process_enabled);
            to.set("MaxSwap", self.max_swap);
            to.set("SharedMemorySize", self.shared_memory_size);
            to.set("Swappiness", self.swappiness);
            to.set("Tmpfs", self.tmpfs);
        }
    }

    /// The Linux capabilities to add or remove from the default Docker configuration for a container defined in the
    /// task definition.
    #[derive(Clone, Debug, Default)]
    pub struct KernelCapabilities {
        /// The Linux capabilities for the container that have been added to the default configuration provided by Docker.
        ///
        /// A change replaces the resource.
        pub add: Option<Value<Vec<String>>>,
        /// The Linux capabilities for the container that have been removed from the default configuration provided by
        /// Docker.
        ///
        /// A change replaces the resource.
        pub drop: Option<Value<Vec<String>>>,
    }

    impl Lower for KernelCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("Add", self.add);
            to.set("Drop", self.drop);
        }
    }

    /// The `Device` property specifies an object representing a container instance host device.
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        /// The path inside the container at which to expose the host device.
        ///
        /// A change replaces the resource.
        pub container_path: Option<Value<String>>,
        /// The path for the device on the host container instance.
        ///
        /// A change replaces the resource.
        pub host_path: Option<Value<String>>,
        /// The explicit permissions to provide to the container for the device. By default, the container has permissions
        /// for `read`, `write`, and `mknod` for the device.
        ///
        /// A change replaces the resource.
        pub permissions: Option<Value<Vec<String>>>,
    }

    impl Lower for Device {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("HostPath", self.host_path);
            to.set("Permissions", self.permissions);
        }
    }

    /// The container path, mount options, and size of the tmpfs mount.
    #[derive(Clone, Debug, Default)]
    pub struct Tmpfs {
        /// The absolute file path where the tmpfs volume is to be mounted.
        ///
        /// A change replaces the resource.
        pub container_path: Option<Value<String>>,
        /// The list of tmpfs volume mount options.
        ///
        /// A change replaces the resource.
        pub mount_options: Option<Value<Vec<String>>>,
        /// The maximum size (in MiB) of the tmpfs volume.
        ///
        /// Required. A change replaces the resource.
        pub size: Option<Value<i64>>,
    }

    impl Lower for Tmpfs {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("MountOptions", self.mount_options);
            to.set("Size", self.size);
        }
    }

    /// The `LogConfiguration` property specifies log configuration options to send to a custom log driver for the
    /// container.
    #[derive(Clone, Debug, Default)]
    pub struct LogConfiguration {
        /// The log driver to use for the container.
        ///
        /// Required. A change replaces the resource.
        pub log_driver: Option<Value<String>>,
        /// The configuration options to send to the log driver.
        ///
        /// A change replaces the resource.
        pub options: Option<Value<BTreeMap<String, String>>>,
        /// The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        /// \*Amazon Elastic Container Service Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub secret_options: Option<Value<Vec<Secret>>>,
    }

    impl Lower for LogConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogDriver", self.log_driver);
            to.set("Options", self.options);
            to.set("SecretOptions", self.secret_options);
        }
    }

    /// An object representing the secret to expose to your container. Secrets can be exposed to a container in the
    /// following ways.
    #[derive(Clone, Debug, Default)]
    pub struct Secret {
        /// The name of the secret.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The secret to expose to the container. The supported values are either the full ARN of the AWS Secrets Manager
        /// secret or the full ARN of the parameter in the SSM Parameter Store.
        ///
        /// Required. A change replaces the resource.
        pub value_from: Option<Value<String>>,
    }

    impl Lower for Secret {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ValueFrom", self.value_from);
        }
    }

    /// The details for a volume mount point that's used in a container definition.
    #[derive(Clone, Debug, Default)]
    pub struct MountPoint {
        /// The path on the container to mount the host volume at.
        ///
        /// A change replaces the resource.
        pub container_path: Option<Value<String>>,
        /// If this value is `true`, the container has read-only access to the volume. If this value is `false`, then the
        /// container can write to the volume.
        ///
        /// A change replaces the resource.
        pub read_only: Option<Value<bool>>,
        /// The name of the volume to mount. Must be a volume name referenced in the `name` parameter of task definition
        /// `volume`.
        ///
        /// A change replaces the resource.
        pub source_volume: Option<Value<String>>,
    }

    impl Lower for MountPoint {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerPath", self.container_path);
            to.set("ReadOnly", self.read_only);
            to.set("SourceVolume", self.source_volume);
        }
    }

    /// The `PortMapping` property specifies a port mapping. Port mappings allow containers to access ports on the host
    /// container instance to send or receive traffic.
    #[derive(Clone, Debug, Default)]
    pub struct PortMapping {
        /// The application protocol that's used for the port mapping. This parameter only applies to Service Connect.
        ///
        /// One of `http`, `http2`, `grpc`. A change replaces the resource.
        pub app_protocol: Option<Value<String>>,
        /// The port number on the container that's bound to the user-specified or automatically assigned host port.
        ///
        /// A change replaces the resource.
        pub container_port: Option<Value<i64>>,
        /// The port number range on the container that's bound to the dynamically mapped host port range.
        ///
        /// A change replaces the resource.
        pub container_port_range: Option<Value<String>>,
        /// The port number on the container instance to reserve for your container.
        ///
        /// A change replaces the resource.
        pub host_port: Option<Value<i64>>,
        /// The name that's used for the port mapping. This parameter is the name that you use in the
        /// `serviceConnectConfiguration` and the `vpcLatticeConfigurations` of a service.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The protocol used for the port mapping. Valid values are `tcp` and `udp`. The default is `tcp`. `protocol` is
        /// immutable in a Service Connect service.
        ///
        /// One of `tcp`, `udp`. A change replaces the resource.
        pub protocol: Option<Value<String>>,
    }

    impl Lower for PortMapping {
        fn fields(self, to: &mut Fields) {
            to.set("AppProtocol", self.app_protocol);
            to.set("ContainerPort", self.container_port);
            to.set("ContainerPortRange", self.container_port_range);
            to.set("HostPort", self.host_port);
            to.set("Name", self.name);
            to.set("Protocol", self.protocol);
        }
    }

    /// The repository credentials for private registry authentication.
    #[derive(Clone, Debug, Default)]
    pub struct RepositoryCredentials {
        /// The Amazon Resource Name (ARN) of the secret containing the private repository credentials.
        ///
        /// A change replaces the resource.
        pub credentials_parameter: Option<Value<String>>,
    }

    impl Lower for RepositoryCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
        }
    }

    /// The type and amount of a resource to assign to a container. The supported resource types are GPUs and Elastic
    /// Inference accelerators.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceRequirement {
        pub sharing_strategy: Option<Value<SharingStrategy>>,
        /// The type of resource to assign to a container.
        ///
        /// Required. One of `GPU`, `InferenceAccelerator`, `NeuronDevice`. A change replaces the resource.
        pub type_: Option<Value<String>>,
        /// The value for the specified resource type.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for ResourceRequirement {
        fn fields(self, to: &mut Fields) {
            to.set("SharingStrategy", self.sharing_strategy);
            to.set("Type", self.type_);
            to.set("Value", self.value);
        }
    }

    /// `SharingStrategy` of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct SharingStrategy {
        /// Required.
        pub nvidia_mps: Option<Value<NvidiaMpsAllocation>>,
    }

    impl Lower for SharingStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("NvidiaMps", self.nvidia_mps);
        }
    }

    /// `NvidiaMpsAllocation` of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct NvidiaMpsAllocation {
        /// The maximum percentage of the GPU's compute capacity that the container can use.
        ///
        /// 1 to 100.
        pub max_compute_percent: Option<Value<i64>>,
        /// The amount of GPU memory, in MiB, allocated to the container.
        ///
        /// Required. At least 1.
        pub memory: Option<Value<i64>>,
    }

    impl Lower for NvidiaMpsAllocation {
        fn fields(self, to: &mut Fields) {
            to.set("MaxComputePercent", self.max_compute_percent);
            to.set("Memory", self.memory);
        }
    }

    /// You can enable a restart policy for each container defined in your task definition, to overcome transient
    /// failures faster and maintain task availability.
    #[derive(Clone, Debug, Default)]
    pub struct RestartPolicy {
        /// Specifies whether a restart policy is enabled for the container.
        pub enabled: Option<Value<bool>>,
        /// A list of exit codes that Amazon ECS will ignore and not attempt a restart on. You can specify a maximum of 50
        /// container exit codes.
        pub ignored_exit_codes: Option<Value<Vec<i64>>>,
        /// A period of time (in seconds) that the container must run for before a restart can be attempted. A container can
        /// be restarted only once every `restartAttemptPeriod` seconds.
        pub restart_attempt_period: Option<Value<i64>>,
    }

    impl Lower for RestartPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("IgnoredExitCodes", self.ignored_exit_codes);
            to.set("RestartAttemptPeriod", self.restart_attempt_period);
        }
    }

    /// A list of namespaced kernel parameters to set in the container. This parameter maps to `Sysctls` in the docker
    /// container create command and the `--sysctl` option to docker run.
    #[derive(Clone, Debug, Default)]
    pub struct SystemControl {
        /// The namespaced kernel parameter to set a `value` for.
        ///
        /// A change replaces the resource.
        pub namespace: Option<Value<String>>,
        /// The namespaced kernel parameter to set a `value` for.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for SystemControl {
        fn fields(self, to: &mut Fields) {
            to.set("Namespace", self.namespace);
            to.set("Value", self.value);
        }
    }

    /// The `ulimit` settings to pass to the container.
    #[derive(Clone, Debug, Default)]
    pub struct Ulimit {
        /// The hard limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on
        /// the `type` of the `ulimit`.
        ///
        /// Required. A change replaces the resource.
        pub hard_limit: Option<Value<i64>>,
        /// The `type` of the `ulimit`.
        ///
        /// Required. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The soft limit for the `ulimit` type. The value can be specified in bytes, seconds, or as a count, depending on
        /// the `type` of the `ulimit`.
        ///
        /// Required. A change replaces the resource.
        pub soft_limit: Option<Value<i64>>,
    }

    impl Lower for Ulimit {
        fn fields(self, to: &mut Fields) {
            to.set("HardLimit", self.hard_limit);
            to.set("Name", self.name);
            to.set("SoftLimit", self.soft_limit);
        }
    }

    /// Details on a data volume from another container in the same task definition.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeFrom {
        /// If this value is `true`, the container has read-only access to the volume. If this value is `false`, then the
        /// container can write to the volume.
        ///
        /// A change replaces the resource.
        pub read_only: Option<Value<bool>>,
        /// The name of another container within the same task definition to mount volumes from.
        ///
        /// A change replaces the resource.
        pub source_container: Option<Value<String>>,
    }

    impl Lower for VolumeFrom {
        fn fields(self, to: &mut Fields) {
            to.set("ReadOnly", self.read_only);
            to.set("SourceContainer", self.source_container);
        }
    }

    /// The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total amount of
    /// ephemeral storage available, beyond the default amount, for tasks hosted on AWS Fargate.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralStorage {
        /// The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is `21` GiB and
        /// the maximum supported value is `200` GiB.
        ///
        /// A change replaces the resource.
        pub size_in_gi_b: Option<Value<i64>>,
    }

    impl Lower for EphemeralStorage {
        fn fields(self, to: &mut Fields) {
            to.set("SizeInGiB", self.size_in_gi_b);
        }
    }

    /// `InferenceAccelerator` of `AWS::ECS::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceAccelerator {
        /// A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// A change replaces the resource.
        pub device_type: Option<Value<String>>,
    }

    impl Lower for InferenceAccelerator {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("DeviceType", self.device_type);
        }
    }

    /// The constraint on task placement in the task definition. For more information, see Task placement constraints in
    /// the \*Amazon Elastic Container Service Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct TaskDefinitionPlacementConstraint {
        /// A cluster query language expression to apply to the constraint. For more information, see Cluster query language
        /// in the \*Amazon Elastic Container Service Developer Guide\*.
        ///
        /// A change replaces the resource.
        pub expression: Option<Value<String>>,
        /// The type of constraint. The `MemberOf` constraint restricts selection to be from a group of valid candidates.
        ///
        /// Required. One of `memberOf`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TaskDefinitionPlacementConstraint {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Type", self.type_);
        }
    }

    /// The configuration details for the App Mesh proxy.
    #[derive(Clone, Debug, Default)]
    pub struct ProxyConfiguration {
        /// The name of the container that will serve as the App Mesh proxy.
        ///
        /// Required. A change replaces the resource.
        pub container_name: Option<Value<String>>,
        /// The set of network configuration parameters to provide the Container Network Interface (CNI) plugin, specified
        /// as key-value pairs.
        ///
        /// A change replaces the resource.
        pub proxy_configuration_properties: Option<Value<Vec<KeyValuePair>>>,
        /// The proxy type. The only supported value is `APPMESH`.
        ///
        /// One of `APPMESH`. A change replaces the resource.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ProxyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("ProxyConfigurationProperties", self.proxy_configuration_properties);
            to.set("Type", self.type_);
        }
    }

    /// Information about the platform for the Amazon ECS service or task.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimePlatform {
        /// The CPU architecture.
        ///
        /// One of `ARM64`, `X86_64`. A change replaces the resource.
        pub cpu_architecture: Option<Value<String>>,
        /// The operating system.
        ///
        /// One of `LINUX`, `WINDOWS_SERVER_2004_CORE`, `WINDOWS_SERVER_2016_FULL`, `WINDOWS_SERVER_2019_CORE`,
        /// `WINDOWS_SERVER_2019_FULL`, `WINDOWS_SERVER_2022_CORE`, `WINDOWS_SERVER_2022_FULL`, `WINDOWS_SERVER_2025_CORE`,
        /// `WINDOWS_SERVER_2025_FULL`, `WINDOWS_SERVER_20H2_CORE`. A change replaces the resource.
        pub operating_system_family: Option<Value<String>>,
    }

    impl Lower for RuntimePlatform {
        fn fields(self, to: &mut Fields) {
            to.set("CpuArchitecture", self.cpu_architecture);
            to.set("OperatingSystemFamily", self.operating_system_family);
        }
    }

    /// The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category for more
        /// specific tag values.
        ///
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag category
        /// (key).
        ///
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The data volume configuration for tasks launched using this task definition. Specifying a volume configuration
    /// in a task definition is optional.
    #[derive(Clone, Debug, Default)]
    pub struct Volume {
        /// Indicates whether the volume should be configured at launch time. This is used to create Amazon EBS volumes for
        /// standalone tasks or tasks created as part of a service.
        pub configured_at_launch: Option<Value<bool>>,
        /// This parameter is specified when you use Docker volumes.
        ///
        /// A change replaces the resource.
        pub docker_volume_configuration: Option<Value<DockerVolumeConfiguration>>,
        /// This parameter is specified when you use an Amazon Elastic File System file system for task storage.
        ///
        /// A change replaces the resource.
        pub efs_volume_configuration: Option<Value<EFSVolumeConfiguration>>,
        /// This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage.
        pub f_sx_windows_file_server_volume_configuration: Option<Value<FSxWindowsFileServerVolumeConfiguration>>,
        /// This parameter is specified when you use bind mount host volumes. The contents of the `host` parameter determine
        /// whether your bind mount host volume persists on the host container instance and where it's stored.
        ///
        /// A change replaces the resource.
        pub host: Option<Value<HostVolumeProperties>>,
        /// The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are
        /// allowed.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// This parameter is specified when you're using an Amazon S3 Files file system for task storage. For more
        /// information, see Amazon S3 Files volumes in the \*Amazon Elastic Container Service Developer Guide\*.
        pub s3_files_volume_configuration: Option<Value<S3FilesVolumeConfiguration>>,
    }

    impl Lower for Volume {
        fn fields(self, to: &mut Fields) {
            to.set("ConfiguredAtLaunch", self.configured_at_launch);
            to.set("DockerVolumeConfiguration", self.docker_volume_configuration);
            to.set("EFSVolumeConfiguration", self.efs_volume_configuration);
            to.set("FSxWindowsFileServerVolumeConfiguration", self.f_sx_windows_file_server_volume_configuration);
            to.set("Host", self.host);
            to.set("Name", self.name);
            to.set("S3FilesVolumeConfiguration", self.s3_files_volume_configuration);
        }
    }

    /// The `DockerVolumeConfiguration` property specifies a Docker volume configuration and is used when you use Docker
    /// volumes.
    #[derive(Clone, Debug, Default)]
    pub struct DockerVolumeConfiguration {
        /// If this value is `true`, the Docker volume is created if it doesn't already exist.
        ///
        /// A change replaces the resource.
        pub autoprovision: Option<Value<bool>>,
        /// The Docker volume driver to use. The driver value must match the driver name provided by Docker because it is
        /// used for task placement.
        ///
        /// A change replaces the resource.
        pub driver: Option<Value<String>>,
        /// A map of Docker driver-specific options passed through. This parameter maps to `DriverOpts` in the docker
        /// create-volume command and the `xxopt` option to docker volume create.
        ///
        /// A change replaces the resource.
        pub driver_opts: Option<Value<BTreeMap<String, String>>>,
        /// Custom metadata to add to your Docker volume. This parameter maps to `Labels` in the docker container create
        /// command and the `xxlabel` option to docker volume create.
        ///
        /// A change replaces the resource.
        pub labels: Option<Value<BTreeMap<String, String>>>,
        /// The scope for the Docker volume that determines its lifecycle. Docker volumes that are scoped to a `task` are
        /// automatically provisioned when the task starts and destroyed when the task stops.
        ///
        /// One of `shared`, `task`. A change replaces the resource.
        pub scope: Option<Value<String>>,
    }

    impl Lower for DockerVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Autoprovision", self.autoprovision);
            to.set("Driver", self.driver);
            to.set("DriverOpts", self.driver_opts);
            to.set("Labels", self.labels);
            to.set("Scope", self.scope);
        }
    }

    /// This parameter is specified when you're using an Amazon Elastic File System file system for task storage.
    #[derive(Clone, Debug, Default)]
    pub struct EFSVolumeConfiguration {
        /// The authorization configuration details for the Amazon EFS file system.
        ///
        /// A change replaces the resource.
        pub authorization_config: Option<Value<AuthorizationConfig>>,
        /// The Amazon EFS file system ID to use.
        ///
        /// Required. A change replaces the resource.
        pub filesystem_id: Option<Value<String>>,
        /// The directory within the Amazon EFS file system to mount as the root directory inside the host. If this
        /// parameter is omitted, the root of the Amazon EFS volume will be used.
        ///
        /// A change replaces the resource.
        pub root_directory: Option<Value<String>>,
        /// Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the Amazon
        /// EFS server.
        ///
        /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
        pub transit_encryption: Option<Value<String>>,
        /// The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. If you do not
        /// specify a transit encryption port, it will use the port selection strategy that the Amazon EFS mount helper
        /// uses.
        ///
        /// A change replaces the resource.
        pub transit_encryption_port: Option<Value<i64>>,
    }

    impl Lower for EFSVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("FilesystemId", self.filesystem_id);
            to.set("RootDirectory", self.root_directory);
            to.set("TransitEncryption", self.transit_encryption);
            to.set("TransitEncryptionPort", self.transit_encryption_port);
        }
    }

    /// The authorization configuration details for the Amazon EFS file system.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationConfig {
        /// The Amazon EFS access point ID to use. If an access point is specified, the root directory value specified in
        /// the `EFSVolumeConfiguration` must either be omitted or set to `/` which will enforce the path set on the EFS
        /// access point.
        ///
        /// A change replaces the resource.
        pub access_point_id: Option<Value<String>>,
        /// Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon EFS
        /// file system.
        ///
        /// One of `ENABLED`, `DISABLED`. A change replaces the resource.
        pub iam: Option<Value<String>>,
    }

    impl Lower for AuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointId", self.access_point_id);
            to.set("IAM", self.iam);
        }
    }

    /// This parameter is specified when you're using Amazon FSx for Windows File Server file system for task storage.
    #[derive(Clone, Debug, Default)]
    pub struct FSxWindowsFileServerVolumeConfiguration {
        /// The authorization configuration details for the Amazon FSx for Windows File Server file system.
        pub authorization_config: Option<Value<FSxAuthorizationConfig>>,
        /// The Amazon FSx for Windows File Server file system ID to use.
        ///
        /// Required.
        pub file_system_id: Option<Value<String>>,
        /// The directory within the Amazon FSx for Windows File Server file system to mount as the root directory inside
        /// the host.
        ///
        /// Required.
        pub root_directory: Option<Value<String>>,
    }

    impl Lower for FSxWindowsFileServerVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationConfig", self.authorization_config);
            to.set("FileSystemId", self.file_system_id);
            to.set("RootDirectory", self.root_directory);
        }
    }

    /// The authorization configuration details for Amazon FSx for Windows File Server file system. See
    /// FSxWindowsFileServerVolumeConfiguration in the \*Amazon ECS API Reference\*.
    #[derive(Clone, Debug, Default)]
    pub struct FSxAuthorizationConfig {
        /// The authorization credential option to use. The authorization credential options can be provided using either
        /// the Amazon Resource Name (ARN) of an AWS Secrets Manager secret or SSM Parameter Store parameter.
        ///
        /// Required.
        pub credentials_parameter: Option<Value<String>>,
        /// A fully qualified domain name hosted by an AWS Directory Service Managed Microsoft AD (Active Directory) or
        /// self-hosted AD on Amazon EC2.
        ///
        /// Required.
        pub domain: Option<Value<String>>,
    }

    impl Lower for FSxAuthorizationConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialsParameter", self.credentials_parameter);
            to.set("Domain", self.domain);
        }
    }

    /// The `HostVolumeProperties` property specifies details on a container instance bind mount host volume.
    #[derive(Clone, Debug, Default)]
    pub struct HostVolumeProperties {
        /// When the `host` parameter is used, specify a `sourcePath` to declare the path on the host container instance
        /// that's presented to the container.
        ///
        /// A change replaces the resource.
        pub source_path: Option<Value<String>>,
    }

    impl Lower for HostVolumeProperties {
        fn fields(self, to: &mut Fields) {
            to.set("SourcePath", self.source_path);
        }
    }

    /// This parameter is specified when you're using an Amazon S3 Files file system for task storage. For more
    /// information, see Amazon S3 Files volumes in the \*Amazon Elastic Container Service Developer Guide\*.
    #[derive(Clone, Debug, Default)]
    pub struct S3FilesVolumeConfiguration {
        /// The full ARN of the S3 Files access point to use.
        pub access_point_arn: Option<Value<String>>,
        /// The full ARN of the S3 Files file system to mount.
        ///
        /// Required.
        pub file_system_arn: Option<Value<String>>,
        /// The directory within the Amazon S3 Files file system to mount as the root directory. If this parameter is
        /// omitted, the root of the Amazon S3 Files file system will be used.
        pub root_directory: Option<Value<String>>,
        /// The port to use for sending encrypted data between the ECS host and the S3 Files file system. If you do not
        /// specify a transit encryption port, it will use the port selection strategy that the Amazon S3 Files mount helper
        /// uses.
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
}

/// `AWS::ECS::TaskSet`.
///
/// Create a task set in the specified cluster and service. This is used when a service uses the `EXTERNAL`
/// deployment controller type.
#[derive(Clone, Debug, Default)]
pub struct TaskSet {
    /// The capacity provider strategy that are associated with the task set.
    ///
    /// A change replaces the resource.
    pub capacity_provider_strategy: Option<Value<Vec<task_set::CapacityProviderStrategyItem>>>,
    /// The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task set
    /// in.
    ///
    /// Required. A change replaces the resource.
    pub cluster: Option<Value<String>>,
    /// An optional non-unique tag that identifies this task set in external systems.
    ///
    /// A change replaces the resource.
    pub external_id: Option<Value<String>>,
    /// The launch type that new tasks in the task set uses. For more information, see Amazon ECS launch types in the
    /// \*Amazon Elastic Container Service Developer Guide\*.
    ///
    /// One of `EC2`, `FARGATE`. A change replaces the resource.
    pub launch_type: Option<Value<String>>,
    /// A load balancer object representing the load balancer to use with the task set. The supported load balancer
    /// types are either an Application Load Balancer or a Network Load Balancer.
    ///
    /// A change replaces the resource.
    pub load_balancers: Option<Value<Vec<task_set::LoadBalancer>>>,
    /// The network configuration for the task set.
    ///
    /// A change replaces the resource.
    pub network_configuration: Option<Value<task_set::NetworkConfiguration>>,
    /// The platform version that the tasks in the task set uses. A platform version is specified only for tasks using
    /// the Fargate launch type.
    ///
    /// A change replaces the resource.
    pub platform_version: Option<Value<String>>,
    /// A floating-point percentage of your desired number of tasks to place and keep running in the task set.
    pub scale: Option<Value<task_set::Scale>>,
    /// The short name or full Amazon Resource Name (ARN) of the service to create the task set in.
    ///
    /// Required. A change replaces the resource.
    pub service: Option<Value<String>>,
    /// The details of the service discovery registries to assign to this task set. For more information, see Service
    /// discovery.
    ///
    /// A change replaces the resource.
    pub service_registries: Option<Value<Vec<task_set::ServiceRegistry>>>,
    /// The metadata that you apply to the task set to help you categorize and organize them. Each tag consists of a key
    /// and an optional value.
    ///
    /// 0 to 50 items.
    pub tags: Option<Value<Vec<task_set::Tag>>>,
    /// The task definition for the tasks in the task set to use. If a revision isn't specified, the latest `ACTIVE`
    /// revision is used.
    ///
    /// Required. A change replaces the resource.
    pub task_definition: Option<Value<String>>,
}

impl Lower for TaskSet {
    fn fields(self, to: &mut Fields) {
        to.set("CapacityProviderStrategy", self.capacity_provider_strategy);
        to.set("Cluster", self.cluster);
        to.set("ExternalId", self.external_id);
        to.set("LaunchType", self.launch_type);
        to.set("LoadBalancers", self.load_balancers);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("PlatformVersion", self.platform_version);
        to.set("Scale", self.scale);
        to.set("Service", self.service);
        to.set("ServiceRegistries", self.service_registries);
        to.set("Tags", self.tags);
        to.set("TaskDefinition", self.task_definition);
    }
}

impl Level1 for TaskSet {
    const TYPE: &'static str = "AWS::ECS::TaskSet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TaskSet> {
    /// `Ref`: `Cluster`, `Service`, `Id`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ID of the task set.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`TaskSet`] is made of.
pub mod task_set {
    use super::*;

    /// The details of a capacity provider strategy. A capacity provider strategy can be set when using the RunTask or
    /// CreateCluster APIs or as the default capacity provider strategy for a cluster with the `CreateCluster` API.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderStrategyItem {
        /// The \*base\* value designates how many tasks, at a minimum, to run on the specified capacity provider for each
        /// service.
        ///
        /// 0 to 100000.
        pub base: Option<Value<i64>>,
        /// The short name of the capacity provider. This can be either an AWS managed capacity provider ( `FARGATE` or
        /// `FARGATE_SPOT` ) or the name of a custom capacity provider that you created.
        pub capacity_provider: Option<Value<String>>,
        /// The \*weight\* value designates the relative percentage of the total number of tasks launched that should use
        /// the specified capacity provider.
        ///
        /// 0 to 1000.
        pub weight: Option<Value<i64>>,
    }

    impl Lower for CapacityProviderStrategyItem {
        fn fields(self, to: &mut Fields) {
            to.set("Base", self.base);
            to.set("CapacityProvider", self.capacity_provider);
            to.set("Weight", self.weight);
        }
    }

    /// The load balancer configuration to use with a service or task set.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBalancer {
        /// The name of the container (as it appears in a container definition) to associate with the load balancer.
        ///
        /// A change replaces the resource.
        pub container_name: Option<Value<String>>,
        /// The port on the container to associate with the load balancer. This port must correspond to a `containerPort` in
        /// the task definition the tasks in the service are using.
        ///
        /// A change replaces the resource.
        pub container_port: Option<Value<i64>>,
        /// The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with a
        /// service or task set.
        ///
        /// A change replaces the resource.
        pub target_group_arn: Option<Value<String>>,
    }

    impl Lower for LoadBalancer {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("ContainerPort", self.container_port);
            to.set("TargetGroupArn", self.target_group_arn);
        }
    }

    /// The network configuration for a task or service.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// The VPC subnets and security groups that are associated with a task.
        ///
        /// A change replaces the resource.
        pub aws_vpc_configuration: Option<Value<AwsVpcConfiguration>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AwsVpcConfiguration", self.aws_vpc_configuration);
        }
    }

    /// An object representing the networking details for a task or service. For example
    /// `awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}`.
    #[derive(Clone, Debug, Default)]
    pub struct AwsVpcConfiguration {
        /// Whether the task's elastic network interface receives a public IP address.
        ///
        /// One of `DISABLED`, `ENABLED`. A change replaces the resource.
        pub assign_public_ip: Option<Value<String>>,
        /// The IDs of the security groups associated with the task or service. If you don't specify a security group, the
        /// default security group for the VPC is used.
        ///
        /// At most 5 items. A change replaces the resource.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be specified.
        ///
        /// Required. At most 16 items. A change replaces the resource.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for AwsVpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AssignPublicIp", self.assign_public_ip);
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// A floating-point percentage of the desired number of tasks to place and keep running in the task set.
    #[derive(Clone, Debug, Default)]
    pub struct Scale {
        /// The unit of measure for the scale value.
        ///
        /// One of `PERCENT`.
        pub unit: Option<Value<String>>,
        /// The value, specified as a percent total of a service's `desiredCount`, to scale the task set. Accepted values
        /// are numbers between 0 and 100.
        ///
        /// 0 to 100.
        pub value: Option<Value<f64>>,
    }

    impl Lower for Scale {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// The details for the service registry.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceRegistry {
        /// The container name value to be used for your service discovery service. It's already specified in the task
        /// definition.
        ///
        /// A change replaces the resource.
        pub container_name: Option<Value<String>>,
        /// The port value to be used for your service discovery service. It's already specified in the task definition.
        ///
        /// A change replaces the resource.
        pub container_port: Option<Value<i64>>,
        /// The port value used if your service discovery service specified an SRV record. This field might be used if both
        /// the `awsvpc` network mode and SRV records are used.
        ///
        /// A change replaces the resource.
        pub port: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS Cloud
        /// Map.
        ///
        /// A change replaces the resource.
        pub registry_arn: Option<Value<String>>,
    }

    impl Lower for ServiceRegistry {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerName", self.container_name);
            to.set("ContainerPort", self.container_port);
            to.set("Port", self.port);
            to.set("RegistryArn", self.registry_arn);
        }
    }

    /// `Tag` of `AWS::ECS::TaskSet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
