//! `AWS::AutoScaling`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AutoScaling::AutoScalingGroup`.
///
/// The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a
/// collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic scaling
/// and management.
#[derive(Clone, Debug, Default)]
pub struct AutoScalingGroup {
    /// The name of the Auto Scaling group. This name must be unique per Region per account.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub auto_scaling_group_name: Option<Value<String>>,
    /// The EC2 instance capacity distribution across Availability Zones for the Auto Scaling group.
    pub availability_zone_distribution: Option<Value<auto_scaling_group::AvailabilityZoneDistribution>>,
    /// The Availability Zone IDs where the Auto Scaling group can launch instances.
    pub availability_zone_ids: Option<Value<Vec<String>>>,
    /// The Availability Zone impairment policy for the Auto Scaling group.
    pub availability_zone_impairment_policy: Option<Value<auto_scaling_group::AvailabilityZoneImpairmentPolicy>>,
    /// A list of Availability Zones where instances in the Auto Scaling group can be created.
    pub availability_zones: Option<Value<Vec<String>>>,
    /// Indicates whether Capacity Rebalancing is enabled. Otherwise, Capacity Rebalancing is disabled.
    pub capacity_rebalance: Option<Value<bool>>,
    /// The capacity reservation specification for the Auto Scaling group.
    pub capacity_reservation_specification: Option<Value<auto_scaling_group::CapacityReservationSpecification>>,
    /// Reserved.
    pub context: Option<Value<String>>,
    /// \*Only needed if you use simple scaling policies.\*.
    pub cooldown: Option<Value<String>>,
    /// The amount of time, in seconds, until a new instance is considered to have finished initializing and resource
    /// consumption to become stable after it enters the `InService` state.
    pub default_instance_warmup: Option<Value<i64>>,
    /// The deletion protection setting for the Auto Scaling group.
    ///
    /// One of `none`, `prevent-all-deletion`, `prevent-force-deletion`.
    pub deletion_protection: Option<Value<String>>,
    /// The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the
    /// capacity it attempts to maintain.
    pub desired_capacity: Option<Value<String>>,
    /// The unit of measurement for the value specified for desired capacity. Amazon EC2 Auto Scaling supports
    /// `DesiredCapacityType` for attribute-based instance type selection only.
    ///
    /// 1 to 255 characters.
    pub desired_capacity_type: Option<Value<String>>,
    /// The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2
    /// instance that has come into service and marking it unhealthy due to a failed health check.
    pub health_check_grace_period: Option<Value<i64>>,
    /// A comma-separated value string of one or more health check types.
    ///
    /// 1 to 32 characters.
    pub health_check_type: Option<Value<String>>,
    /// The ID of the instance used to base the launch configuration on. For more information, see Create an Auto
    /// Scaling group using an EC2 instance in the \*Amazon EC2 Auto Scaling User Guide\*.
    ///
    /// 1 to 19 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// The instance lifecycle policy for the Auto Scaling group.
    pub instance_lifecycle_policy: Option<Value<auto_scaling_group::InstanceLifecyclePolicy>>,
    /// An instance maintenance policy. For more information, see Set instance maintenance policy in the \*Amazon EC2
    /// Auto Scaling User Guide\*.
    pub instance_maintenance_policy: Option<Value<auto_scaling_group::InstanceMaintenancePolicy>>,
    /// The name of the launch configuration to use to launch instances.
    ///
    /// 1 to 255 characters. Some changes replace the resource.
    pub launch_configuration_name: Option<Value<String>>,
    /// Information used to specify the launch template and version to use to launch instances. You can alternatively
    /// associate a launch template to the Auto Scaling group by specifying a `MixedInstancesPolicy`.
    ///
    /// Some changes replace the resource.
    pub launch_template: Option<Value<auto_scaling_group::LaunchTemplateSpecification>>,
    /// One or more lifecycle hooks to add to the Auto Scaling group before instances are launched.
    pub lifecycle_hook_specification_list: Option<Value<Vec<auto_scaling_group::LifecycleHookSpecification>>>,
    /// A list of Classic Load Balancers associated with this Auto Scaling group. For Application Load Balancers,
    /// Network Load Balancers, and Gateway Load Balancers, specify the `TargetGroupARNs` property instead.
    pub load_balancer_names: Option<Value<Vec<String>>>,
    /// The maximum amount of time, in seconds, that an instance can be in service. The default is null. If specified,
    /// the value must be either 0 or a number equal to or greater than 86,400 seconds (1 day).
    pub max_instance_lifetime: Option<Value<i64>>,
    /// The maximum size of the group.
    ///
    /// Required.
    pub max_size: Option<Value<String>>,
    /// Enables the monitoring of group metrics of an Auto Scaling group. By default, these metrics are disabled.
    pub metrics_collection: Option<Value<Vec<auto_scaling_group::MetricsCollection>>>,
    /// The minimum size of the group.
    ///
    /// Required.
    pub min_size: Option<Value<String>>,
    /// An embedded object that specifies a mixed instances policy.
    ///
    /// Some changes replace the resource.
    pub mixed_instances_policy: Option<Value<auto_scaling_group::MixedInstancesPolicy>>,
    /// Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when
    /// scaling in.
    pub new_instances_protected_from_scale_in: Option<Value<bool>>,
    /// A structure that specifies an Amazon SNS notification configuration for the ``NotificationConfigurations``
    /// property of the AWS::AutoScaling::AutoScalingGroup resource.
    pub notification_configuration: Option<Value<auto_scaling_group::NotificationConfiguration>>,
    /// Configures an Auto Scaling group to send notifications when specified events take place.
    pub notification_configurations: Option<Value<Vec<auto_scaling_group::NotificationConfiguration>>>,
    /// The name of the placement group into which to launch your instances. For more information, see Placement groups
    /// in the \*Amazon EC2 User Guide\*.
    ///
    /// 1 to 255 characters.
    pub placement_group: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS
    /// service on your behalf.
    ///
    /// 1 to 1600 characters.
    pub service_linked_role_arn: Option<Value<String>>,
    pub skip_zonal_shift_validation: Option<Value<bool>>,
    /// One or more tags. You can tag your Auto Scaling group and propagate the tags to the Amazon EC2 instances it
    /// launches.
    pub tags: Option<Value<Vec<auto_scaling_group::TagProperty>>>,
    /// The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling
    /// group.
    pub target_group_arns: Option<Value<Vec<String>>>,
    /// A policy or a list of policies that are used to select the instance to terminate. These policies are executed in
    /// the order that you list them.
    pub termination_policies: Option<Value<Vec<String>>>,
    /// The traffic sources associated with this Auto Scaling group.
    pub traffic_sources: Option<Value<Vec<auto_scaling_group::TrafficSourceIdentifier>>>,
    /// A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created.
    ///
    /// 1 to 5000 characters. Some changes replace the resource.
    pub vpc_zone_identifier: Option<Value<Vec<String>>>,
}

impl Lower for AutoScalingGroup {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingGroupName", self.auto_scaling_group_name);
        to.set("AvailabilityZoneDistribution", self.availability_zone_distribution);
        to.set("AvailabilityZoneIds", self.availability_zone_ids);
        to.set("AvailabilityZoneImpairmentPolicy", self.availability_zone_impairment_policy);
        to.set("AvailabilityZones", self.availability_zones);
        to.set("CapacityRebalance", self.capacity_rebalance);
        to.set("CapacityReservationSpecification", self.capacity_reservation_specification);
        to.set("Context", self.context);
        to.set("Cooldown", self.cooldown);
        to.set("DefaultInstanceWarmup", self.default_instance_warmup);
        to.set("DeletionProtection", self.deletion_protection);
        to.set("DesiredCapacity", self.desired_capacity);
        to.set("DesiredCapacityType", self.desired_capacity_type);
        to.set("HealthCheckGracePeriod", self.health_check_grace_period);
        to.set("HealthCheckType", self.health_check_type);
        to.set("InstanceId", self.instance_id);
        to.set("InstanceLifecyclePolicy", self.instance_lifecycle_policy);
        to.set("InstanceMaintenancePolicy", self.instance_maintenance_policy);
        to.set("LaunchConfigurationName", self.launch_configuration_name);
        to.set("LaunchTemplate", self.launch_template);
        to.set("LifecycleHookSpecificationList", self.lifecycle_hook_specification_list);
        to.set("LoadBalancerNames", self.load_balancer_names);
        to.set("MaxInstanceLifetime", self.max_instance_lifetime);
        to.set("MaxSize", self.max_size);
        to.set("MetricsCollection", self.metrics_collection);
        to.set("MinSize", self.min_size);
        to.set("MixedInstancesPolicy", self.mixed_instances_policy);
        to.set("NewInstancesProtectedFromScaleIn", self.new_instances_protected_from_scale_in);
        to.set("NotificationConfiguration", self.notification_configuration);
        to.set("NotificationConfigurations", self.notification_configurations);
        to.set("PlacementGroup", self.placement_group);
        to.set("ServiceLinkedRoleARN", self.service_linked_role_arn);
        to.set("SkipZonalShiftValidation", self.skip_zonal_shift_validation);
        to.set("Tags", self.tags);
        to.set("TargetGroupARNs", self.target_group_arns);
        to.set("TerminationPolicies", self.termination_policies);
        to.set("TrafficSources", self.traffic_sources);
        to.set("VPCZoneIdentifier", self.vpc_zone_identifier);
    }
}

impl Level1 for AutoScalingGroup {
    const TYPE: &'static str = "AWS::AutoScaling::AutoScalingGroup";
}

impl Handle<AutoScalingGroup> {
    /// `Ref`: its `AutoScalingGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Auto Scaling group.
    pub fn auto_scaling_group_arn(self) -> Value<Arn> {
        self.attribute("AutoScalingGroupARN")
    }
}

/// What [`AutoScalingGroup`] is made of.
pub mod auto_scaling_group {
    use super::*;

    /// `AvailabilityZoneDistribution` is a property of the AWS::AutoScaling::AutoScalingGroup resource.
    #[derive(Clone, Debug, Default)]
    pub struct AvailabilityZoneDistribution {
        /// If launches fail in an Availability Zone, the following strategies are available. The default is
        /// `balanced-best-effort`.
        ///
        /// One of `balanced-best-effort`, `balanced-only`, `reservations-then-balanced`.
        pub capacity_distribution_strategy: Option<Value<String>>,
    }

    impl Lower for AvailabilityZoneDistribution {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityDistributionStrategy", self.capacity_distribution_strategy);
        }
    }

    /// Describes an Availability Zone impairment policy.
    #[derive(Clone, Debug, Default)]
    pub struct AvailabilityZoneImpairmentPolicy {
        /// Specifies the health check behavior for the impaired Availability Zone in an active zonal shift. If you select
        /// `Replace unhealthy`, instances that appear unhealthy will be replaced in all Availability Zones.
        ///
        /// Required. One of `IgnoreUnhealthy`, `ReplaceUnhealthy`.
        pub impaired_zone_health_check_behavior: Option<Value<String>>,
        /// If `true`, enable zonal shift for your Auto Scaling group.
        ///
        /// Required.
        pub zonal_shift_enabled: Option<Value<bool>>,
    }

    impl Lower for AvailabilityZoneImpairmentPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ImpairedZoneHealthCheckBehavior", self.impaired_zone_health_check_behavior);
            to.set("ZonalShiftEnabled", self.zonal_shift_enabled);
        }
    }

    /// Describes the Capacity Reservation preference and targeting options. If you specify `open` or `none` for
    /// `CapacityReservationPreference`, do not specify a `CapacityReservationTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationSpecification {
        /// The capacity reservation preference. The following options are available.
        ///
        /// Required. One of `capacity-reservations-first`, `capacity-reservations-only`, `default`, `none`.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// Describes a target Capacity Reservation or Capacity Reservation resource group.
        pub capacity_reservation_target: Option<Value<CapacityReservationTarget>>,
    }

    impl Lower for CapacityReservationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationTarget", self.capacity_reservation_target);
        }
    }

    /// The target for the Capacity Reservation. Specify Capacity Reservations IDs or Capacity Reservation resource
    /// group ARNs.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationTarget {
        /// The Capacity Reservation IDs to launch instances into.
        pub capacity_reservation_ids: Option<Value<Vec<String>>>,
        /// The resource group ARNs of the Capacity Reservation to launch instances into.
        pub capacity_reservation_resource_group_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for CapacityReservationTarget {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationIds", self.capacity_reservation_ids);
            to.set("CapacityReservationResourceGroupArns", self.capacity_reservation_resource_group_arns);
        }
    }

    /// The instance lifecycle policy for the Auto Scaling group. This policy controls instance behavior when an
    /// instance transitions through its lifecycle states.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceLifecyclePolicy {
        /// Specifies the conditions that trigger instance retention behavior. These triggers determine when instances
        /// should move to a `Retained` state instead of automatic termination.
        pub retention_triggers: Option<Value<RetentionTriggers>>,
    }

    impl Lower for InstanceLifecyclePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("RetentionTriggers", self.retention_triggers);
        }
    }

    /// Defines the specific triggers that cause instances to be retained in a Retained state rather than terminated.
    #[derive(Clone, Debug, Default)]
    pub struct RetentionTriggers {
        /// Specifies the action when a termination lifecycle hook is abandoned due to failure, timeout, or explicit
        /// abandonment (calling CompleteLifecycleAction).
        ///
        /// One of `retain`, `terminate`.
        pub terminate_hook_abandon: Option<Value<String>>,
    }

    impl Lower for RetentionTriggers {
        fn fields(self, to: &mut Fields) {
            to.set("TerminateHookAbandon", self.terminate_hook_abandon);
        }
    }

    /// `InstanceMaintenancePolicy` is a property of the AWS::AutoScaling::AutoScalingGroup resource.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMaintenancePolicy {
        /// Specifies the upper threshold as a percentage of the desired capacity of the Auto Scaling group.
        ///
        /// \-1 to 200.
        pub max_healthy_percentage: Option<Value<i64>>,
        /// Specifies the lower threshold as a percentage of the desired capacity of the Auto Scaling group.
        ///
        /// \-1 to 100.
        pub min_healthy_percentage: Option<Value<i64>>,
    }

    impl Lower for InstanceMaintenancePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("MaxHealthyPercentage", self.max_healthy_percentage);
            to.set("MinHealthyPercentage", self.min_healthy_percentage);
        }
    }

    /// Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSpecification {
        /// The ID of the launch template.
        ///
        /// 1 to 255 characters.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template.
        ///
        /// 3 to 128 characters.
        pub launch_template_name: Option<Value<String>>,
        /// The version number of the launch template.
        ///
        /// Required. 1 to 255 characters.
        pub version: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("Version", self.version);
        }
    }

    /// `LifecycleHookSpecification` specifies a lifecycle hook for the `LifecycleHookSpecificationList` property of the
    /// AWS::AutoScaling::AutoScalingGroup resource.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleHookSpecification {
        /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure
        /// occurs.
        pub default_result: Option<Value<String>>,
        /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to
        /// `7200` seconds.
        pub heartbeat_timeout: Option<Value<i64>>,
        /// The name of the lifecycle hook.
        ///
        /// Required. 1 to 255 characters.
        pub lifecycle_hook_name: Option<Value<String>>,
        /// The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
        ///
        /// Required.
        pub lifecycle_transition: Option<Value<String>>,
        /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the
        /// notification target.
        ///
        /// 1 to 4000 characters.
        pub notification_metadata: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to
        /// when an instance is in a wait state for the lifecycle hook.
        ///
        /// 0 to 255 characters.
        pub notification_target_arn: Option<Value<String>>,
        /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target.
        ///
        /// 1 to 255 characters.
        pub role_arn: Option<Value<String>>,
    }

    impl Lower for LifecycleHookSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DefaultResult", self.default_result);
            to.set("HeartbeatTimeout", self.heartbeat_timeout);
            to.set("LifecycleHookName", self.lifecycle_hook_name);
            to.set("LifecycleTransition", self.lifecycle_transition);
            to.set("NotificationMetadata", self.notification_metadata);
            to.set("NotificationTargetARN", self.notification_target_arn);
            to.set("RoleARN", self.role_arn);
        }
    }

    /// `MetricsCollection` is a property of the AWS::AutoScaling::AutoScalingGroup resource that describes the group
    /// metrics that an Amazon EC2 Auto Scaling group sends to Amazon CloudWatch.
    #[derive(Clone, Debug, Default)]
    pub struct MetricsCollection {
        /// The frequency at which Amazon EC2 Auto Scaling sends aggregated data to CloudWatch. The only valid value is
        /// `1Minute`.
        ///
        /// Required.
        pub granularity: Option<Value<String>>,
        /// Identifies the metrics to enable.
        pub metrics: Option<Value<Vec<String>>>,
    }

    impl Lower for MetricsCollection {
        fn fields(self, to: &mut Fields) {
            to.set("Granularity", self.granularity);
            to.set("Metrics", self.metrics);
        }
    }

    /// Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single
    /// Auto Scaling group.
    #[derive(Clone, Debug, Default)]
    pub struct MixedInstancesPolicy {
        /// The instances distribution.
        pub instances_distribution: Option<Value<InstancesDistribution>>,
        /// One or more launch templates and the instance types (overrides) that are used to launch EC2 instances to fulfill
        /// On-Demand and Spot capacities.
        ///
        /// Required.
        pub launch_template: Option<Value<LaunchTemplate>>,
    }

    impl Lower for MixedInstancesPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("InstancesDistribution", self.instances_distribution);
            to.set("LaunchTemplate", self.launch_template);
        }
    }

    /// Use this structure to specify the distribution of On-Demand Instances and Spot Instances and the allocation
    /// strategies used to fulfill On-Demand and Spot capacities for a mixed instances policy.
    #[derive(Clone, Debug, Default)]
    pub struct InstancesDistribution {
        /// The Distribution Segments configuration. Each segment contains an ordered list of capacity types to prioritize.
        ///
        /// 1 to 1 items.
        pub distribution_segments: Option<Value<Vec<DistributionSegment>>>,
        /// The allocation strategy to apply to your On-Demand Instances when they are launched. Possible instance types are
        /// determined by the launch template overrides that you specify.
        pub on_demand_allocation_strategy: Option<Value<String>>,
        /// The minimum amount of the Auto Scaling group's capacity that must be fulfilled by On-Demand Instances.
        pub on_demand_base_capacity: Option<Value<i64>>,
        /// Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity beyond
        /// `OnDemandBaseCapacity`.
        pub on_demand_percentage_above_base_capacity: Option<Value<i64>>,
        /// The allocation strategy to apply to your Spot Instances when they are launched. Possible instance types are
        /// determined by the launch template overrides that you specify.
        pub spot_allocation_strategy: Option<Value<String>>,
        /// The number of Spot Instance pools across which to allocate your Spot Instances. The Spot pools are determined
        /// from the different instance types in the overrides.
        pub spot_instance_pools: Option<Value<i64>>,
        /// The maximum price per unit hour that you are willing to pay for a Spot Instance. If your maximum price is lower
        /// than the Spot price for the instance types that you selected, your Spot Instances are not launched.
        ///
        /// 0 to 255 characters.
        pub spot_max_price: Option<Value<String>>,
    }

    impl Lower for InstancesDistribution {
        fn fields(self, to: &mut Fields) {
            to.set("DistributionSegments", self.distribution_segments);
            to.set("OnDemandAllocationStrategy", self.on_demand_allocation_strategy);
            to.set("OnDemandBaseCapacity", self.on_demand_base_capacity);
            to.set("OnDemandPercentageAboveBaseCapacity", self.on_demand_percentage_above_base_capacity);
            to.set("SpotAllocationStrategy", self.spot_allocation_strategy);
            to.set("SpotInstancePools", self.spot_instance_pools);
            to.set("SpotMaxPrice", self.spot_max_price);
        }
    }

    /// Use this structure to specify the capacity types that Amazon EC2 Auto Scaling prioritizes when it launches
    /// instances.
    #[derive(Clone, Debug, Default)]
    pub struct DistributionSegment {
        /// The capacity types to prioritize, in order.
        ///
        /// Required. At least 1 items.
        pub target_capacity_types: Option<Value<Vec<String>>>,
    }

    impl Lower for DistributionSegment {
        fn fields(self, to: &mut Fields) {
            to.set("TargetCapacityTypes", self.target_capacity_types);
        }
    }

    /// Use this structure to specify the launch templates and instance types (overrides) for a mixed instances policy.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplate {
        /// The launch template.
        ///
        /// Required.
        pub launch_template_specification: Option<Value<LaunchTemplateSpecification>>,
        /// Any properties that you specify override the same properties in the launch template.
        pub overrides: Option<Value<Vec<LaunchTemplateOverrides>>>,
    }

    impl Lower for LaunchTemplate {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateSpecification", self.launch_template_specification);
            to.set("Overrides", self.overrides);
        }
    }

    /// Use this structure to let Amazon EC2 Auto Scaling do the following when the Auto Scaling group has a mixed
    /// instances policy.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateOverrides {
        /// The ID of the Amazon Machine Image (AMI) to use for instances launched with this override. When using Instance
        /// Refresh with `ReplaceRootVolume` strategy, this specifies the AMI for root volume replacement operations.
        ///
        /// 5 to 21 characters.
        pub image_id: Option<Value<String>>,
        /// The instance requirements. Amazon EC2 Auto Scaling uses your specified requirements to identify instance types.
        pub instance_requirements: Option<Value<InstanceRequirements>>,
        /// The instance type, such as `m3.xlarge`. You must specify an instance type that is supported in your requested
        /// Region and Availability Zones.
        ///
        /// 1 to 255 characters.
        pub instance_type: Option<Value<String>>,
        /// Provides a launch template for the specified instance type or set of instance requirements. For example, some
        /// instance types might require a launch template with a different AMI.
        pub launch_template_specification: Option<Value<LaunchTemplateSpecification>>,
        /// If you provide a list of instance types to use, you can specify the number of capacity units provided by each
        /// instance type in terms of virtual CPUs, memory, storage, throughput, or other relative performance
        /// characteristic.
        ///
        /// 1 to 32 characters.
        pub weighted_capacity: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateOverrides {
        fn fields(self, to: &mut Fields) {
            to.set("ImageId", self.image_id);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("InstanceType", self.instance_type);
            to.set("LaunchTemplateSpecification", self.launch_template_specification);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// The attributes for the instance types for a mixed instances policy. Amazon EC2 Auto Scaling uses your specified
    /// requirements to identify instance types.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        /// The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) for an instance type.
        pub accelerator_count: Option<Value<AcceleratorCountRequest>>,
        /// Indicates whether instance types must have accelerators by specific manufacturers.
        pub accelerator_manufacturers: Option<Value<Vec<String>>>,
        /// Lists the accelerators that must be on an instance type.
        pub accelerator_names: Option<Value<Vec<String>>>,
        /// The minimum and maximum total memory size for the accelerators on an instance type, in MiB.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiBRequest>>,
        /// Lists the accelerator types that must be on an instance type.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The instance types to apply your specified attributes against. All other instance types are ignored, even if
        /// they match your specified attributes.
        ///
        /// 0 to 400 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether bare metal instance types are included, excluded, or required.
        ///
        /// One of `excluded`, `included`, `required`.
        pub bare_metal: Option<Value<String>>,
        /// The minimum and maximum baseline bandwidth performance for an instance type, in Mbps. For more information, see
        /// Amazon EBS–optimized instances in the \*Amazon EC2 User Guide\*.
        pub baseline_ebs_bandwidth_mbps: Option<Value<BaselineEbsBandwidthMbpsRequest>>,
        /// The baseline performance factors for the instance requirements.
        pub baseline_performance_factors: Option<Value<BaselinePerformanceFactorsRequest>>,
        /// Indicates whether burstable performance instance types are included, excluded, or required. For more
        /// information, see Burstable performance instances in the \*Amazon EC2 User Guide\*.
        ///
        /// One of `excluded`, `included`, `required`.
        pub burstable_performance: Option<Value<String>>,
        /// Lists which specific CPU manufacturers to include.
        pub cpu_manufacturers: Option<Value<Vec<String>>>,
        /// The instance types to exclude. You can use strings with one or more wild cards, represented by an asterisk ( `*`
        /// ), to exclude an instance family, type, size, or generation.
        ///
        /// 0 to 400 items.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// Indicates whether current or previous generation instance types are included.
        pub instance_generations: Option<Value<Vec<String>>>,
        /// Indicates whether instance types with instance store volumes are included, excluded, or required. For more
        /// information, see Amazon EC2 instance store in the \*Amazon EC2 User Guide\*.
        ///
        /// One of `excluded`, `included`, `required`.
        pub local_storage: Option<Value<String>>,
        /// Indicates the type of local storage that is required.
        pub local_storage_types: Option<Value<Vec<String>>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage of an identified
        /// On-Demand price.
        ///
        /// At least 0.
        pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<Value<i64>>,
        /// The minimum and maximum amount of memory per vCPU for an instance type, in GiB.
        pub memory_gi_b_per_v_cpu: Option<Value<MemoryGiBPerVCpuRequest>>,
        /// The minimum and maximum instance memory size for an instance type, in MiB.
        ///
        /// Required.
        pub memory_mi_b: Option<Value<MemoryMiBRequest>>,
        /// The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps).
        pub network_bandwidth_gbps: Option<Value<NetworkBandwidthGbpsRequest>>,
        /// The minimum and maximum number of network interfaces for an instance type.
        pub network_interface_count: Option<Value<NetworkInterfaceCountRequest>>,
        /// \[Price protection\] The price protection threshold for On-Demand Instances, as a percentage higher than an
        /// identified On-Demand price.
        ///
        /// At least 0.
        pub on_demand_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// Indicates whether instance types must provide On-Demand Instance hibernation support.
        pub require_hibernate_support: Option<Value<bool>>,
        /// \[Price protection\] The price protection threshold for Spot Instances, as a percentage higher than an
        /// identified Spot price.
        ///
        /// At least 0.
        pub spot_max_price_percentage_over_lowest_price: Option<Value<i64>>,
        /// The minimum and maximum total local storage size for an instance type, in GB.
        pub total_local_storage_gb: Option<Value<TotalLocalStorageGBRequest>>,
        /// The minimum and maximum number of vCPUs for an instance type.
        ///
        /// Required.
        pub v_cpu_count: Option<Value<VCpuCountRequest>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorManufacturers", self.accelerator_manufacturers);
            to.set("AcceleratorNames", self.accelerator_names);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("BareMetal", self.bare_metal);
            to.set("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            to.set("BaselinePerformanceFactors", self.baseline_performance_factors);
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

    /// `AcceleratorCountRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// number of accelerators for an instance…
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCountRequest {
        /// The maximum value.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The minimum value.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `AcceleratorTotalMemoryMiBRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// total memory size for the…
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiBRequest {
        /// The memory maximum in MiB.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The memory minimum in MiB.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `BaselineEbsBandwidthMbpsRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// baseline bandwidth performance…
    #[derive(Clone, Debug, Default)]
    pub struct BaselineEbsBandwidthMbpsRequest {
        /// The maximum value in Mbps.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The minimum value in Mbps.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for BaselineEbsBandwidthMbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The baseline performance to consider, using an instance family as a baseline reference. The instance family
    /// establishes the lowest acceptable level of performance.
    #[derive(Clone, Debug, Default)]
    pub struct BaselinePerformanceFactorsRequest {
        /// The CPU performance to consider, using an instance family as the baseline reference.
        pub cpu: Option<Value<CpuPerformanceFactorRequest>>,
    }

    impl Lower for BaselinePerformanceFactorsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Cpu", self.cpu);
        }
    }

    /// The CPU performance to consider, using an instance family as the baseline reference.
    #[derive(Clone, Debug, Default)]
    pub struct CpuPerformanceFactorRequest {
        /// Specify an instance family to use as the baseline reference for CPU performance.
        pub references: Option<Value<Vec<PerformanceFactorReferenceRequest>>>,
    }

    impl Lower for CpuPerformanceFactorRequest {
        fn fields(self, to: &mut Fields) {
            to.set("References", self.references);
        }
    }

    /// Specify an instance family to use as the baseline reference for CPU performance.
    #[derive(Clone, Debug, Default)]
    pub struct PerformanceFactorReferenceRequest {
        /// The instance family to use as a baseline reference.
        pub instance_family: Option<Value<String>>,
    }

    impl Lower for PerformanceFactorReferenceRequest {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceFamily", self.instance_family);
        }
    }

    /// `MemoryGiBPerVCpuRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// amount of memory per vCPU for an instance…
    #[derive(Clone, Debug, Default)]
    pub struct MemoryGiBPerVCpuRequest {
        /// The memory maximum in GiB.
        ///
        /// At least 0.
        pub max: Option<Value<f64>>,
        /// The memory minimum in GiB.
        ///
        /// At least 0.
        pub min: Option<Value<f64>>,
    }

    impl Lower for MemoryGiBPerVCpuRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `MemoryMiBRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// instance memory size for an instance type, in…
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiBRequest {
        /// The memory maximum in MiB.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The memory minimum in MiB.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `NetworkBandwidthGbpsRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// network bandwidth for an instance…
    #[derive(Clone, Debug, Default)]
    pub struct NetworkBandwidthGbpsRequest {
        /// The maximum amount of network bandwidth, in gigabits per second (Gbps).
        ///
        /// At least 0.
        pub max: Option<Value<f64>>,
        /// The minimum amount of network bandwidth, in gigabits per second (Gbps).
        ///
        /// At least 0.
        pub min: Option<Value<f64>>,
    }

    impl Lower for NetworkBandwidthGbpsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `NetworkInterfaceCountRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// number of network interfaces for an…
    #[derive(Clone, Debug, Default)]
    pub struct NetworkInterfaceCountRequest {
        /// The maximum number of network interfaces.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The minimum number of network interfaces.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for NetworkInterfaceCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `TotalLocalStorageGBRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// total local storage size for an…
    #[derive(Clone, Debug, Default)]
    pub struct TotalLocalStorageGBRequest {
        /// The storage maximum in GB.
        ///
        /// At least 0.
        pub max: Option<Value<f64>>,
        /// The storage minimum in GB.
        ///
        /// At least 0.
        pub min: Option<Value<f64>>,
    }

    impl Lower for TotalLocalStorageGBRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// `VCpuCountRequest` is a property of the `InstanceRequirements` property of the
    /// AWS::AutoScaling::AutoScalingGroup LaunchTemplateOverrides property type that describes the minimum and maximum
    /// number of vCPUs for an instance type.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCountRequest {
        /// The maximum number of vCPUs.
        ///
        /// At least 0.
        pub max: Option<Value<i64>>,
        /// The minimum number of vCPUs.
        ///
        /// At least 0.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCountRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// A structure that specifies an Amazon SNS notification configuration for the `NotificationConfigurations`
    /// property of the AWS::AutoScaling::AutoScalingGroup resource.
    #[derive(Clone, Debug, Default)]
    pub struct NotificationConfiguration {
        /// A list of event types that send a notification. Event types can include any of the following types.
        pub notification_types: Option<Value<Vec<String>>>,
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic.
        ///
        /// Required.
        pub topic_arn: Option<Value<Vec<String>>>,
    }

    impl Lower for NotificationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NotificationTypes", self.notification_types);
            to.set("TopicARN", self.topic_arn);
        }
    }

    /// A structure that specifies a tag for the `Tags` property of AWS::AutoScaling::AutoScalingGroup resource.
    #[derive(Clone, Debug, Default)]
    pub struct TagProperty {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Set to `true` if you want CloudFormation to copy the tag to EC2 instances that are launched as part of the Auto
        /// Scaling group.
        ///
        /// Required.
        pub propagate_at_launch: Option<Value<bool>>,
        /// The tag value.
        ///
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for TagProperty {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("PropagateAtLaunch", self.propagate_at_launch);
            to.set("Value", self.value);
        }
    }

    /// Identifying information for a traffic source.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficSourceIdentifier {
        /// Identifies the traffic source.
        ///
        /// Required. 1 to 511 characters.
        pub identifier: Option<Value<String>>,
        /// Provides additional context for the value of `Identifier`.
        ///
        /// Required. 1 to 511 characters.
        pub type_: Option<Value<String>>,
    }

    impl Lower for TrafficSourceIdentifier {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::AutoScaling::LaunchConfiguration`.
///
/// The `AWS::AutoScaling::LaunchConfiguration` resource specifies the launch configuration that can be used by an
/// Auto Scaling group to configure Amazon EC2 instances.
#[derive(Clone, Debug, Default)]
pub struct LaunchConfiguration {
    /// Specifies whether to assign a public IPv4 address to the group's instances.
    ///
    /// A change replaces the resource.
    pub associate_public_ip_address: Option<Value<bool>>,
    /// The block device mapping entries that define the block devices to attach to the instances at launch.
    ///
    /// A change replaces the resource.
    pub block_device_mappings: Option<Value<Vec<launch_configuration::BlockDeviceMapping>>>,
    /// Available for backward compatibility.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub classic_link_vpc_id: Option<Value<String>>,
    /// Available for backward compatibility.
    ///
    /// A change replaces the resource.
    pub classic_link_vpc_security_groups: Option<Value<Vec<String>>>,
    /// Specifies whether the launch configuration is optimized for EBS I/O ( `true` ) or not ( `false` ). The
    /// optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal
    /// I/O performance.
    ///
    /// A change replaces the resource.
    pub ebs_optimized: Option<Value<bool>>,
    /// The name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the
    /// instance.
    ///
    /// 1 to 1600 characters. A change replaces the resource.
    pub iam_instance_profile: Option<Value<String>>,
    /// The ID of the Amazon Machine Image (AMI) that was assigned during registration. For more information, see Find a
    /// Linux AMI in the \*Amazon EC2 User Guide\*.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub image_id: Option<Value<String>>,
    /// The ID of the Amazon EC2 instance to use to create the launch configuration.
    ///
    /// 1 to 19 characters. A change replaces the resource.
    pub instance_id: Option<Value<String>>,
    /// Controls whether instances in this group are launched with detailed ( `true` ) or basic ( `false` ) monitoring.
    ///
    /// A change replaces the resource.
    pub instance_monitoring: Option<Value<bool>>,
    /// Specifies the instance type of the EC2 instance. For information about available instance types, see Available
    /// instance types in the \*Amazon EC2 User Guide\*.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// The ID of the kernel associated with the AMI.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub kernel_id: Option<Value<String>>,
    /// The name of the key pair. For more information, see Amazon EC2 key pairs and Amazon EC2 instances in the
    /// \*Amazon EC2 User Guide\*.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub key_name: Option<Value<String>>,
    /// The name of the launch configuration. This name must be unique per Region per account.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub launch_configuration_name: Option<Value<String>>,
    /// The metadata options for the instances. For more information, see Configure the instance metadata options in the
    /// \*Amazon EC2 Auto Scaling User Guide\*.
    ///
    /// A change replaces the resource.
    pub metadata_options: Option<Value<launch_configuration::MetadataOptions>>,
    /// The tenancy of the instance, either `default` or `dedicated`. An instance with `dedicated` tenancy runs on
    /// isolated, single-tenant hardware and can only be launched into a VPC.
    ///
    /// 1 to 64 characters. A change replaces the resource.
    pub placement_tenancy: Option<Value<String>>,
    /// The ID of the RAM disk to select.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub ram_disk_id: Option<Value<String>>,
    /// A list that contains the security groups to assign to the instances in the Auto Scaling group. The list can
    /// contain both the IDs of existing security groups and references to SecurityGroup resources created in the
    /// template.
    ///
    /// A change replaces the resource.
    pub security_groups: Option<Value<Vec<String>>>,
    /// The maximum hourly price to be paid for any Spot Instance launched to fulfill the request. Spot Instances are
    /// launched when the price you specify exceeds the current Spot price.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub spot_price: Option<Value<String>>,
    /// The Base64-encoded user data to make available to the launched EC2 instances. For more information, see Instance
    /// metadata and user data in the \*Amazon EC2 User Guide for Linux Instances\*.
    ///
    /// 0 to 21847 characters. A change replaces the resource.
    pub user_data: Option<Value<String>>,
}

impl Lower for LaunchConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
        to.set("BlockDeviceMappings", self.block_device_mappings);
        to.set("ClassicLinkVPCId", self.classic_link_vpc_id);
        to.set("ClassicLinkVPCSecurityGroups", self.classic_link_vpc_security_groups);
        to.set("EbsOptimized", self.ebs_optimized);
        to.set("IamInstanceProfile", self.iam_instance_profile);
        to.set("ImageId", self.image_id);
        to.set("InstanceId", self.instance_id);
        to.set("InstanceMonitoring", self.instance_monitoring);
        to.set("InstanceType", self.instance_type);
        to.set("KernelId", self.kernel_id);
        to.set("KeyName", self.key_name);
        to.set("LaunchConfigurationName", self.launch_configuration_name);
        to.set("MetadataOptions", self.metadata_options);
        to.set("PlacementTenancy", self.placement_tenancy);
        to.set("RamDiskId", self.ram_disk_id);
        to.set("SecurityGroups", self.security_groups);
        to.set("SpotPrice", self.spot_price);
        to.set("UserData", self.user_data);
    }
}

impl Level1 for LaunchConfiguration {
    const TYPE: &'static str = "AWS::AutoScaling::LaunchConfiguration";
}

impl Handle<LaunchConfiguration> {
    /// `Ref`: its `LaunchConfigurationName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`LaunchConfiguration`] is made of.
pub mod launch_configuration {
    use super::*;

    /// `BlockDeviceMapping` specifies a block device mapping for the `BlockDeviceMappings` property of the
    /// AWS::AutoScaling::LaunchConfiguration resource.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name assigned to the volume (for example, `/dev/sdh` or `xvdh` ). For more information, see Device
        /// naming on Linux instances in the \*Amazon EC2 User Guide\*.
        ///
        /// Required. 1 to 255 characters. A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// Information to attach an EBS volume to an instance at launch.
        ///
        /// A change replaces the resource.
        pub ebs: Option<Value<BlockDevice>>,
        /// Setting this value to `true` prevents a volume that is included in the block device mapping of the AMI from
        /// being mapped to the specified device name at launch.
        ///
        /// A change replaces the resource.
        pub no_device: Option<Value<bool>>,
        /// The name of the instance store volume (virtual device) to attach to an instance at launch. The name must be in
        /// the form ephemeral \*X\* where \*X\* is a number starting from zero (0), for example, `ephemeral0`.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for BlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// `BlockDevice` is a property of the `EBS` property of the AWS::AutoScaling::LaunchConfiguration
    /// BlockDeviceMapping property type that describes an Amazon EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDevice {
        /// Indicates whether the volume is deleted on instance termination. For Amazon EC2 Auto Scaling, the default value
        /// is `true`.
        ///
        /// A change replaces the resource.
        pub delete_on_termination: Option<Value<bool>>,
        /// Specifies whether the volume should be encrypted. Encrypted EBS volumes can only be attached to instances that
        /// support Amazon EBS encryption.
        ///
        /// A change replaces the resource.
        pub encrypted: Option<Value<bool>>,
        /// The number of input/output (I/O) operations per second (IOPS) to provision for the volume. For `gp3` and `io1`
        /// volumes, this represents the number of IOPS that are provisioned for the volume.
        ///
        /// 100 to 20000. A change replaces the resource.
        pub iops: Option<Value<i64>>,
        /// The snapshot ID of the volume to use.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub snapshot_id: Option<Value<String>>,
        /// The throughput (MiBps) to provision for a `gp3` volume.
        ///
        /// 125 to 1000. A change replaces the resource.
        pub throughput: Option<Value<i64>>,
        /// The volume size, in GiBs. The following are the supported volumes sizes for each volume type.
        ///
        /// 1 to 16384. A change replaces the resource.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS volume types in the \*Amazon EBS User Guide\*.
        ///
        /// 1 to 255 characters. A change replaces the resource.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for BlockDevice {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `MetadataOptions` is a property of AWS::AutoScaling::LaunchConfiguration that describes metadata options for the
    /// instances.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataOptions {
        /// This parameter enables or disables the HTTP metadata endpoint on your instances. If the parameter is not
        /// specified, the default state is `enabled`.
        ///
        /// One of `disabled`, `enabled`. A change replaces the resource.
        pub http_endpoint: Option<Value<String>>,
        /// The desired HTTP PUT response hop limit for instance metadata requests. The larger the number, the further
        /// instance metadata requests can travel.
        ///
        /// 1 to 64. A change replaces the resource.
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// The state of token usage for your instance metadata requests. If the parameter is not specified in the request,
        /// the default state is `optional`.
        ///
        /// One of `optional`, `required`. A change replaces the resource.
        pub http_tokens: Option<Value<String>>,
    }

    impl Lower for MetadataOptions {
        fn fields(self, to: &mut Fields) {
            to.set("HttpEndpoint", self.http_endpoint);
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
        }
    }
}

/// `AWS::AutoScaling::LifecycleHook`.
///
/// The `AWS::AutoScaling::LifecycleHook` resource specifies lifecycle hooks for an Auto Scaling group.
#[derive(Clone, Debug, Default)]
pub struct LifecycleHook {
    /// The name of the Auto Scaling group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub auto_scaling_group_name: Option<Value<String>>,
    /// The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure
    /// occurs.
    ///
    /// One of `ABANDON`, `CONTINUE`.
    pub default_result: Option<Value<String>>,
    /// The maximum time, in seconds, that can elapse before the lifecycle hook times out. The range is from `30` to
    /// `7200` seconds.
    pub heartbeat_timeout: Option<Value<i64>>,
    /// The name of the lifecycle hook.
    ///
    /// 1 to 255 characters. A change replaces the resource.
    pub lifecycle_hook_name: Option<Value<String>>,
    /// The lifecycle transition. For Auto Scaling groups, there are two major lifecycle transitions.
    ///
    /// Required. One of `autoscaling:EC2_INSTANCE_LAUNCHING`, `autoscaling:EC2_INSTANCE_TERMINATING`.
    pub lifecycle_transition: Option<Value<String>>,
    /// Additional information that you want to include any time Amazon EC2 Auto Scaling sends a message to the
    /// notification target.
    ///
    /// 1 to 1023 characters.
    pub notification_metadata: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling sends notifications to
    /// when an instance is in a wait state for the lifecycle hook.
    ///
    /// 0 to 255 characters.
    pub notification_target_arn: Option<Value<String>>,
    /// The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target.
    ///
    /// 1 to 255 characters.
    pub role_arn: Option<Value<String>>,
}

impl Lower for LifecycleHook {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingGroupName", self.auto_scaling_group_name);
        to.set("DefaultResult", self.default_result);
        to.set("HeartbeatTimeout", self.heartbeat_timeout);
        to.set("LifecycleHookName", self.lifecycle_hook_name);
        to.set("LifecycleTransition", self.lifecycle_transition);
        to.set("NotificationMetadata", self.notification_metadata);
        to.set("NotificationTargetARN", self.notification_target_arn);
        to.set("RoleARN", self.role_arn);
    }
}

impl Level1 for LifecycleHook {
    const TYPE: &'static str = "AWS::AutoScaling::LifecycleHook";
}

impl Handle<LifecycleHook> {
    /// `Ref`: `AutoScalingGroupName`, `LifecycleHookName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::AutoScaling::ScalingPolicy`.
///
/// The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that the
/// Auto Scaling group can scale the number of instances available for your application.
#[derive(Clone, Debug, Default)]
pub struct ScalingPolicy {
    /// Specifies how the scaling adjustment is interpreted (for example, an absolute number or a percentage).
    ///
    /// 1 to 255 characters. One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
    pub adjustment_type: Option<Value<String>>,
    /// The name of the Auto Scaling group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub auto_scaling_group_name: Option<Value<String>>,
    /// A cooldown period, in seconds, that applies to a specific simple scaling policy. When a cooldown period is
    /// specified here, it overrides the default cooldown.
    pub cooldown: Option<Value<String>>,
    /// \*Not needed if the default instance warmup is defined for the group.\*.
    pub estimated_instance_warmup: Option<Value<i64>>,
    /// The aggregation type for the CloudWatch metrics. The valid values are `Minimum`, `Maximum`, and `Average`.
    ///
    /// 1 to 32 characters. One of `Average`, `Maximum`, `Minimum`.
    pub metric_aggregation_type: Option<Value<String>>,
    /// The minimum value to scale by when the adjustment type is `PercentChangeInCapacity`. For example, suppose that
    /// you create a step scaling policy to scale out an Auto Scaling group by 25 percent and you specify a
    /// `MinAdjustmentMagnitude` of…
    pub min_adjustment_magnitude: Option<Value<i64>>,
    /// One of the following policy types.
    ///
    /// 1 to 64 characters. One of `PredictiveScaling`, `SimpleScaling`, `StepScaling`, `TargetTrackingScaling`.
    pub policy_type: Option<Value<String>>,
    /// A predictive scaling policy. Provides support for predefined and custom metrics.
    pub predictive_scaling_configuration: Option<Value<scaling_policy::PredictiveScalingConfiguration>>,
    /// The amount by which to scale, based on the specified adjustment type. A positive value adds to the current
    /// capacity while a negative number removes from the current capacity.
    pub scaling_adjustment: Option<Value<i64>>,
    /// A set of adjustments that enable you to scale based on the size of the alarm breach.
    pub step_adjustments: Option<Value<Vec<scaling_policy::StepAdjustment>>>,
    /// A target tracking scaling policy. Provides support for predefined or custom metrics.
    pub target_tracking_configuration: Option<Value<scaling_policy::TargetTrackingConfiguration>>,
}

impl Lower for ScalingPolicy {
    fn fields(self, to: &mut Fields) {
        to.set("AdjustmentType", self.adjustment_type);
        to.set("AutoScalingGroupName", self.auto_scaling_group_name);
        to.set("Cooldown", self.cooldown);
        to.set("EstimatedInstanceWarmup", self.estimated_instance_warmup);
        to.set("MetricAggregationType", self.metric_aggregation_type);
        to.set("MinAdjustmentMagnitude", self.min_adjustment_magnitude);
        to.set("PolicyType", self.policy_type);
        to.set("PredictiveScalingConfiguration", self.predictive_scaling_configuration);
        to.set("ScalingAdjustment", self.scaling_adjustment);
        to.set("StepAdjustments", self.step_adjustments);
        to.set("TargetTrackingConfiguration", self.target_tracking_configuration);
    }
}

impl Level1 for ScalingPolicy {
    const TYPE: &'static str = "AWS::AutoScaling::ScalingPolicy";
}

impl Handle<ScalingPolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the ARN of a scaling policy.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the name of a scaling policy.
    pub fn policy_name(self) -> Value<String> {
        self.attribute("PolicyName")
    }
}

/// What [`ScalingPolicy`] is made of.
pub mod scaling_policy {
    use super::*;

    /// `PredictiveScalingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a
    /// predictive scaling policy for Amazon EC2 Auto Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingConfiguration {
        /// Defines the behavior that should be applied if the forecast capacity approaches or exceeds the maximum capacity
        /// of the Auto Scaling group.
        ///
        /// One of `HonorMaxCapacity`, `IncreaseMaxCapacity`.
        pub max_capacity_breach_behavior: Option<Value<String>>,
        /// The size of the capacity buffer to use when the forecast capacity is close to or exceeds the maximum capacity.
        ///
        /// 0 to 100.
        pub max_capacity_buffer: Option<Value<i64>>,
        /// This structure includes the metrics and target utilization to use for predictive scaling.
        ///
        /// Required.
        pub metric_specifications: Option<Value<Vec<PredictiveScalingMetricSpecification>>>,
        /// The predictive scaling mode. Defaults to `ForecastOnly` if not specified.
        ///
        /// One of `ForecastAndScale`, `ForecastOnly`.
        pub mode: Option<Value<String>>,
        /// The amount of time, in seconds, by which the instance launch time can be advanced. For example, the forecast
        /// says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5 minutes.
        ///
        /// At least 0.
        pub scheduling_buffer_time: Option<Value<i64>>,
    }

    impl Lower for PredictiveScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacityBreachBehavior", self.max_capacity_breach_behavior);
            to.set("MaxCapacityBuffer", self.max_capacity_buffer);
            to.set("MetricSpecifications", self.metric_specifications);
            to.set("Mode", self.mode);
            to.set("SchedulingBufferTime", self.scheduling_buffer_time);
        }
    }

    /// A structure that specifies a metric specification for the `MetricSpecifications` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingConfiguration property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingMetricSpecification {
        /// The customized capacity metric specification.
        pub customized_capacity_metric_specification: Option<Value<PredictiveScalingCustomizedCapacityMetric>>,
        /// The customized load metric specification.
        pub customized_load_metric_specification: Option<Value<PredictiveScalingCustomizedLoadMetric>>,
        /// The customized scaling metric specification.
        pub customized_scaling_metric_specification: Option<Value<PredictiveScalingCustomizedScalingMetric>>,
        /// The predefined load metric specification.
        pub predefined_load_metric_specification: Option<Value<PredictiveScalingPredefinedLoadMetric>>,
        /// The predefined metric pair specification from which Amazon EC2 Auto Scaling determines the appropriate scaling
        /// metric and load metric to use.
        pub predefined_metric_pair_specification: Option<Value<PredictiveScalingPredefinedMetricPair>>,
        /// The predefined scaling metric specification.
        pub predefined_scaling_metric_specification: Option<Value<PredictiveScalingPredefinedScalingMetric>>,
        /// Specifies the target utilization.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for PredictiveScalingMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedCapacityMetricSpecification", self.customized_capacity_metric_specification);
            to.set("CustomizedLoadMetricSpecification", self.customized_load_metric_specification);
            to.set("CustomizedScalingMetricSpecification", self.customized_scaling_metric_specification);
            to.set("PredefinedLoadMetricSpecification", self.predefined_load_metric_specification);
            to.set("PredefinedMetricPairSpecification", self.predefined_metric_pair_specification);
            to.set("PredefinedScalingMetricSpecification", self.predefined_scaling_metric_specification);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Contains capacity metric information for the `CustomizedCapacityMetricSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedCapacityMetric {
        /// One or more metric data queries to provide the data points for a capacity metric. Use multiple metric data
        /// queries only if you are performing a math expression on returned data.
        ///
        /// Required.
        pub metric_data_queries: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedCapacityMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
    /// is performing a math expression on the values of returned metric statistics to create a new time series.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDataQuery {
        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// 1 to 1023 characters.
        pub expression: Option<Value<String>>,
        /// A short name that identifies the object's results in the response. This name must be unique among all
        /// `MetricDataQuery` objects specified for a single scaling policy.
        ///
        /// Required. 1 to 255 characters.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so
        /// that you know what the value represents.
        ///
        /// 0 to 2047 characters.
        pub label: Option<Value<String>>,
        /// Information about the metric data to return.
        pub metric_stat: Option<Value<MetricStat>>,
        /// Indicates whether to return the timestamps and raw data values of this metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for MetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("ReturnData", self.return_data);
        }
    }

    /// `MetricStat` is a property of the AWS::AutoScaling::ScalingPolicy MetricDataQuery property type.
    #[derive(Clone, Debug, Default)]
    pub struct MetricStat {
        /// The CloudWatch metric to return, including the metric name, namespace, and dimensions. To get the exact metric
        /// name, namespace, and dimensions, inspect the Metric object that is returned by a call to ListMetrics.
        ///
        /// Required.
        pub metric: Option<Value<Metric>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid
        /// values, see the table in Statistics in the \*Amazon CloudWatch User Guide\*.
        ///
        /// Required. 1 to 100 characters.
        pub stat: Option<Value<String>>,
        /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the
        /// MetricDatum data type in the \*Amazon CloudWatch API Reference\*.
        pub unit: Option<Value<String>>,
    }

    impl Lower for MetricStat {
        fn fields(self, to: &mut Fields) {
            to.set("Metric", self.metric);
            to.set("Stat", self.stat);
            to.set("Unit", self.unit);
        }
    }

    /// Represents a specific metric.
    #[derive(Clone, Debug, Default)]
    pub struct Metric {
        /// The dimensions for the metric. For the list of available dimensions, see the AWS documentation available from
        /// the table in AWS services that publish CloudWatch metrics in the \*Amazon CloudWatch User Guide\*.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The name of the metric.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The namespace of the metric. For more information, see the table in AWS services that publish CloudWatch metrics
        /// in the \*Amazon CloudWatch User Guide\*.
        ///
        /// Required.
        pub namespace: Option<Value<String>>,
    }

    impl Lower for Metric {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
        }
    }

    /// `MetricDimension` specifies a name/value pair that is part of the identity of a CloudWatch metric for the
    /// `Dimensions` property of the AWS::AutoScaling::ScalingPolicy CustomizedMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDimension {
        /// The name of the dimension.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The value of the dimension.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Contains load metric information for the `CustomizedLoadMetricSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedLoadMetric {
        /// One or more metric data queries to provide the data points for a load metric. Use multiple metric data queries
        /// only if you are performing a math expression on returned data.
        ///
        /// Required.
        pub metric_data_queries: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedLoadMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// Contains scaling metric information for the `CustomizedScalingMetricSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingCustomizedScalingMetric {
        /// One or more metric data queries to provide the data points for a scaling metric. Use multiple metric data
        /// queries only if you are performing a math expression on returned data.
        ///
        /// Required.
        pub metric_data_queries: Option<Value<Vec<MetricDataQuery>>>,
    }

    impl Lower for PredictiveScalingCustomizedScalingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("MetricDataQueries", self.metric_data_queries);
        }
    }

    /// Contains load metric information for the `PredefinedLoadMetricSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedLoadMetric {
        /// The metric type.
        ///
        /// Required. One of `ALBTargetGroupRequestCount`, `ASGTotalCPUUtilization`, `ASGTotalNetworkIn`,
        /// `ASGTotalNetworkOut`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the
        /// request count served by your Auto Scaling group.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedLoadMetric {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// Contains metric pair information for the `PredefinedMetricPairSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedMetricPair {
        /// Indicates which metrics to use. There are two different types of metrics for each metric type: one is a load
        /// metric and one is a scaling metric.
        ///
        /// Required. One of `ALBRequestCount`, `ASGCPUUtilization`, `ASGNetworkIn`, `ASGNetworkOut`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the
        /// total and average request count served by your Auto Scaling group.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedMetricPair {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// Contains scaling metric information for the `PredefinedScalingMetricSpecification` property of the
    /// AWS::AutoScaling::ScalingPolicy PredictiveScalingMetricSpecification property type.
    #[derive(Clone, Debug, Default)]
    pub struct PredictiveScalingPredefinedScalingMetric {
        /// The metric type.
        ///
        /// Required. One of `ALBRequestCountPerTarget`, `ASGAverageCPUUtilization`, `ASGAverageNetworkIn`,
        /// `ASGAverageNetworkOut`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the
        /// average request count served by your Auto Scaling group.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredictiveScalingPredefinedScalingMetric {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }

    /// `StepAdjustment` specifies a step adjustment for the `StepAdjustments` property of the
    /// AWS::AutoScaling::ScalingPolicy resource.
    #[derive(Clone, Debug, Default)]
    pub struct StepAdjustment {
        /// The lower bound for the difference between the alarm threshold and the CloudWatch metric.
        pub metric_interval_lower_bound: Option<Value<f64>>,
        /// The upper bound for the difference between the alarm threshold and the CloudWatch metric. If the metric value is
        /// above the breach threshold, the upper bound is exclusive (the metric must be less than the threshold plus the
        /// upper bound).
        pub metric_interval_upper_bound: Option<Value<f64>>,
        /// The amount by which to scale, based on the specified adjustment type. A positive value adds to the current
        /// capacity while a negative number removes from the current capacity.
        ///
        /// Required.
        pub scaling_adjustment: Option<Value<i64>>,
    }

    impl Lower for StepAdjustment {
        fn fields(self, to: &mut Fields) {
            to.set("MetricIntervalLowerBound", self.metric_interval_lower_bound);
            to.set("MetricIntervalUpperBound", self.metric_interval_upper_bound);
            to.set("ScalingAdjustment", self.scaling_adjustment);
        }
    }

    /// `TargetTrackingConfiguration` is a property of the AWS::AutoScaling::ScalingPolicy resource that specifies a
    /// target tracking scaling policy configuration for Amazon EC2 Auto Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingConfiguration {
        /// A customized metric. You must specify either a predefined metric or a customized metric.
        pub customized_metric_specification: Option<Value<CustomizedMetricSpecification>>,
        /// Indicates whether scaling in by the target tracking scaling policy is disabled. If scaling in is disabled, the
        /// target tracking scaling policy doesn't remove instances from the Auto Scaling group.
        pub disable_scale_in: Option<Value<bool>>,
        /// A predefined metric. You must specify either a predefined metric or a customized metric.
        pub predefined_metric_specification: Option<Value<PredefinedMetricSpecification>>,
        /// The target value for the metric.
        ///
        /// Required.
        pub target_value: Option<Value<f64>>,
    }

    impl Lower for TargetTrackingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomizedMetricSpecification", self.customized_metric_specification);
            to.set("DisableScaleIn", self.disable_scale_in);
            to.set("PredefinedMetricSpecification", self.predefined_metric_specification);
            to.set("TargetValue", self.target_value);
        }
    }

    /// Contains customized metric specification information for a target tracking scaling policy for Amazon EC2 Auto
    /// Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct CustomizedMetricSpecification {
        /// The dimensions of the metric.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The name of the metric. To get the exact metric name, namespace, and dimensions, inspect the Metric object that
        /// is returned by a call to ListMetrics.
        pub metric_name: Option<Value<String>>,
        /// The metrics to include in the target tracking scaling policy, as a metric data query. This can include both raw
        /// metric and metric math expressions.
        pub metrics: Option<Value<Vec<TargetTrackingMetricDataQuery>>>,
        /// The namespace of the metric.
        pub namespace: Option<Value<String>>,
        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high
        /// resolution metric, set the value to less than 60.
        ///
        /// At least 1.
        pub period: Option<Value<i64>>,
        /// The statistic of the metric.
        ///
        /// One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
        pub statistic: Option<Value<String>>,
        /// The unit of the metric. For a complete list of the units that CloudWatch supports, see the MetricDatum data type
        /// in the \*Amazon CloudWatch API Reference\*.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CustomizedMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Dimensions", self.dimensions);
            to.set("MetricName", self.metric_name);
            to.set("Metrics", self.metrics);
            to.set("Namespace", self.namespace);
            to.set("Period", self.period);
            to.set("Statistic", self.statistic);
            to.set("Unit", self.unit);
        }
    }

    /// The metric data to return. Also defines whether this call is returning data for one metric only, or whether it
    /// is performing a math expression on the values of returned metric statistics to create a new time series.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetricDataQuery {
        /// The math expression to perform on the returned data, if this object is performing a math expression.
        ///
        /// 1 to 2047 characters.
        pub expression: Option<Value<String>>,
        /// A short name that identifies the object's results in the response. This name must be unique among all
        /// `TargetTrackingMetricDataQuery` objects specified for a single scaling policy.
        ///
        /// Required. 1 to 64 characters.
        pub id: Option<Value<String>>,
        /// A human-readable label for this metric or expression. This is especially useful if this is a math expression, so
        /// that you know what the value represents.
        ///
        /// 0 to 2047 characters.
        pub label: Option<Value<String>>,
        /// Information about the metric data to return.
        pub metric_stat: Option<Value<TargetTrackingMetricStat>>,
        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high
        /// resolution metric, set the value to less than 60.
        ///
        /// At least 1.
        pub period: Option<Value<i64>>,
        /// Indicates whether to return the timestamps and raw data values of this metric.
        pub return_data: Option<Value<bool>>,
    }

    impl Lower for TargetTrackingMetricDataQuery {
        fn fields(self, to: &mut Fields) {
            to.set("Expression", self.expression);
            to.set("Id", self.id);
            to.set("Label", self.label);
            to.set("MetricStat", self.metric_stat);
            to.set("Period", self.period);
            to.set("ReturnData", self.return_data);
        }
    }

    /// This structure defines the CloudWatch metric to return, along with the statistic and unit.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrackingMetricStat {
        /// The metric to use.
        ///
        /// Required.
        pub metric: Option<Value<Metric>>,
        /// The period of the metric in seconds. The default value is 60. Accepted values are 10, 30, and 60. For high
        /// resolution metric, set the value to less than 60.
        ///
        /// At least 1.
        pub period: Option<Value<i64>>,
        /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid
        /// values, see the table in Statistics in the \*Amazon CloudWatch User Guide\*.
        ///
        /// Required. 1 to 100 characters.
        pub stat: Option<Value<String>>,
        /// The unit to use for the returned data points. For a complete list of the units that CloudWatch supports, see the
        /// MetricDatum data type in the \*Amazon CloudWatch API Reference\*.
        pub unit: Option<Value<String>>,
    }

    impl Lower for TargetTrackingMetricStat {
        fn fields(self, to: &mut Fields) {
            to.set("Metric", self.metric);
            to.set("Period", self.period);
            to.set("Stat", self.stat);
            to.set("Unit", self.unit);
        }
    }

    /// Contains predefined metric specification information for a target tracking scaling policy for Amazon EC2 Auto
    /// Scaling.
    #[derive(Clone, Debug, Default)]
    pub struct PredefinedMetricSpecification {
        /// The metric type. The following predefined metrics are available.
        ///
        /// Required. One of `ALBRequestCountPerTarget`, `ASGAverageCPUUtilization`, `ASGAverageNetworkIn`,
        /// `ASGAverageNetworkOut`.
        pub predefined_metric_type: Option<Value<String>>,
        /// A label that uniquely identifies a specific Application Load Balancer target group from which to determine the
        /// average request count served by your Auto Scaling group.
        ///
        /// 1 to 1023 characters.
        pub resource_label: Option<Value<String>>,
    }

    impl Lower for PredefinedMetricSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("PredefinedMetricType", self.predefined_metric_type);
            to.set("ResourceLabel", self.resource_label);
        }
    }
}

/// `AWS::AutoScaling::ScheduledAction`.
///
/// The `AWS::AutoScaling::ScheduledAction` resource specifies an Amazon EC2 Auto Scaling scheduled action so that
/// the Auto Scaling group can change the number of instances available for your application in response to
/// predictable load changes.
#[derive(Clone, Debug, Default)]
pub struct ScheduledAction {
    /// The name of the Auto Scaling group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub auto_scaling_group_name: Option<Value<String>>,
    /// The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the
    /// capacity it attempts to maintain.
    pub desired_capacity: Option<Value<i64>>,
    /// The date and time for the recurring schedule to end, in UTC. For example, `"2021-06-01T00:00:00Z"`.
    pub end_time: Option<Value<String>>,
    /// The maximum size of the Auto Scaling group.
    pub max_size: Option<Value<i64>>,
    /// The minimum size of the Auto Scaling group.
    pub min_size: Option<Value<i64>>,
    /// The recurring schedule for this action. This format consists of five fields separated by white spaces:
    /// \[Minute\] \[Hour\] \[Day\_of\_Month\] \[Month\_of\_Year\] \[Day\_of\_Week\].
    ///
    /// 1 to 255 characters.
    pub recurrence: Option<Value<String>>,
    /// The date and time for this action to start, in YYYY-MM-DDThh:mm:ssZ format in UTC/GMT only and in quotes (for
    /// example, `"2021-06-01T00:00:00Z"` ).
    pub start_time: Option<Value<String>>,
    /// Specifies the time zone for a cron expression. If a time zone is not provided, UTC is used by default.
    ///
    /// 1 to 255 characters.
    pub time_zone: Option<Value<String>>,
}

impl Lower for ScheduledAction {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingGroupName", self.auto_scaling_group_name);
        to.set("DesiredCapacity", self.desired_capacity);
        to.set("EndTime", self.end_time);
        to.set("MaxSize", self.max_size);
        to.set("MinSize", self.min_size);
        to.set("Recurrence", self.recurrence);
        to.set("StartTime", self.start_time);
        to.set("TimeZone", self.time_zone);
    }
}

impl Level1 for ScheduledAction {
    const TYPE: &'static str = "AWS::AutoScaling::ScheduledAction";
}

impl Handle<ScheduledAction> {
    /// `Ref`: `ScheduledActionName`, `AutoScalingGroupName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the name of a scheduled action.
    pub fn scheduled_action_name(self) -> Value<String> {
        self.attribute("ScheduledActionName")
    }
}

/// `AWS::AutoScaling::WarmPool`.
///
/// The `AWS::AutoScaling::WarmPool` resource creates a pool of pre-initialized EC2 instances that sits alongside
/// the Auto Scaling group.
#[derive(Clone, Debug, Default)]
pub struct WarmPool {
    /// The name of the Auto Scaling group.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub auto_scaling_group_name: Option<Value<String>>,
    /// Indicates whether instances in the Auto Scaling group can be returned to the warm pool on scale in. The default
    /// is to terminate instances in the Auto Scaling group when the group scales in.
    pub instance_reuse_policy: Option<Value<warm_pool::InstanceReusePolicy>>,
    /// Specifies the maximum number of instances that are allowed to be in the warm pool or in any state except
    /// `Terminated` for the Auto Scaling group.
    ///
    /// At least -1.
    pub max_group_prepared_capacity: Option<Value<i64>>,
    /// Specifies the minimum number of instances to maintain in the warm pool. This helps you to ensure that there is
    /// always a certain number of warmed instances available to handle traffic spikes.
    ///
    /// At least 0.
    pub min_size: Option<Value<i64>>,
    /// Sets the instance state to transition to after the lifecycle actions are complete. Default is `Stopped`.
    ///
    /// One of `Hibernated`, `Running`, `Stopped`.
    pub pool_state: Option<Value<String>>,
}

impl Lower for WarmPool {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingGroupName", self.auto_scaling_group_name);
        to.set("InstanceReusePolicy", self.instance_reuse_policy);
        to.set("MaxGroupPreparedCapacity", self.max_group_prepared_capacity);
        to.set("MinSize", self.min_size);
        to.set("PoolState", self.pool_state);
    }
}

impl Level1 for WarmPool {
    const TYPE: &'static str = "AWS::AutoScaling::WarmPool";
}

impl Handle<WarmPool> {
    /// `Ref`: its `AutoScalingGroupName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`WarmPool`] is made of.
pub mod warm_pool {
    use super::*;

    /// A structure that specifies an instance reuse policy for the `InstanceReusePolicy` property of the
    /// AWS::AutoScaling::WarmPool resource.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceReusePolicy {
        /// Specifies whether instances in the Auto Scaling group can be returned to the warm pool on scale in.
        pub reuse_on_scale_in: Option<Value<bool>>,
    }

    impl Lower for InstanceReusePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ReuseOnScaleIn", self.reuse_on_scale_in);
        }
    }
}
