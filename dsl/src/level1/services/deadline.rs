//! `AWS::Deadline`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::Deadline::Budget`.
///
/// Creates a budget to set spending thresholds for your rendering activity.
#[derive(Clone, Debug, Default)]
pub struct Budget {
    /// The budget actions to specify what happens when the budget runs out.
    ///
    /// Required. 0 to 10 items.
    pub actions: Option<Value<Vec<budget::BudgetActionToAdd>>>,
    /// The dollar limit based on consumed usage.
    ///
    /// Required. At least 0.01.
    pub approximate_dollar_limit: Option<Value<f64>>,
    /// The description of the budget.
    ///
    /// 0 to 100 characters.
    pub description: Option<Value<String>>,
    /// The display name of the budget.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The farm ID.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The start and end time of the budget.
    ///
    /// Required.
    pub schedule: Option<Value<budget::BudgetSchedule>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<budget::Tag>>>,
    /// The usage details of the allotted budget.
    ///
    /// Required. A change replaces the resource.
    pub usage_tracking_resource: Option<Value<budget::UsageTrackingResource>>,
}

impl Lower for Budget {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("ApproximateDollarLimit", self.approximate_dollar_limit);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("FarmId", self.farm_id);
        to.set("Schedule", self.schedule);
        to.set("Tags", self.tags);
        to.set("UsageTrackingResource", self.usage_tracking_resource);
    }
}

impl Level1 for Budget {
    const TYPE: &'static str = "AWS::Deadline::Budget";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Budget> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the budget.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The budget ID.
    pub fn budget_id(self) -> Value<String> {
        self.attribute("BudgetId")
    }

    /// The status of the budget.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`Budget`] is made of.
pub mod budget {
    use super::*;

    /// The budget action to add.
    #[derive(Clone, Debug, Default)]
    pub struct BudgetActionToAdd {
        /// A description for the budget action.
        ///
        /// 0 to 100 characters.
        pub description: Option<Value<String>>,
        /// The percentage threshold for the budget action.
        ///
        /// Required. 0 to 100.
        pub threshold_percentage: Option<Value<f64>>,
        /// The type of budget action.
        ///
        /// Required. One of `STOP_SCHEDULING_AND_COMPLETE_TASKS`, `STOP_SCHEDULING_AND_CANCEL_TASKS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for BudgetActionToAdd {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("ThresholdPercentage", self.threshold_percentage);
            to.set("Type", self.type_);
        }
    }

    /// The start and end time of the budget.
    #[derive(Clone, Debug, Default)]
    pub struct BudgetSchedule {
        /// The details of a fixed budget schedule.
        ///
        /// Required.
        pub fixed: Option<Value<FixedBudgetSchedule>>,
    }

    impl Lower for BudgetSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("Fixed", self.fixed);
        }
    }

    /// The details of a fixed budget schedule.
    #[derive(Clone, Debug, Default)]
    pub struct FixedBudgetSchedule {
        /// When the budget ends.
        ///
        /// Required.
        pub end_time: Option<Value<String>>,
        /// When the budget starts.
        ///
        /// Required.
        pub start_time: Option<Value<String>>,
    }

    impl Lower for FixedBudgetSchedule {
        fn fields(self, to: &mut Fields) {
            to.set("EndTime", self.end_time);
            to.set("StartTime", self.start_time);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag.
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

    /// The usage details of the allotted budget.
    #[derive(Clone, Debug, Default)]
    pub struct UsageTrackingResource {
        /// The queue ID.
        ///
        /// Required.
        pub queue_id: Option<Value<String>>,
    }

    impl Lower for UsageTrackingResource {
        fn fields(self, to: &mut Fields) {
            to.set("QueueId", self.queue_id);
        }
    }
}

/// `AWS::Deadline::Farm`.
///
/// Creates a farm to allow space for queues and fleets. Farms are the space where the components of your renders
/// gather and are pieced together in the cloud.
///
/// Its ARN: `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}`.
#[derive(Clone, Debug, Default)]
pub struct Farm {
    /// 0 to 100.
    pub cost_scale_factor: Option<Value<f64>>,
    /// A description of the farm that helps identify what the farm is used for.
    ///
    /// 0 to 100 characters.
    pub description: Option<Value<String>>,
    /// The display name of the farm.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The ARN for the KMS key.
    ///
    /// A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// The tags to add to your farm. Each tag consists of a tag key and a tag value. Tag keys and values are both
    /// required, but tag values can be empty strings.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<farm::Tag>>>,
}

impl Lower for Farm {
    fn fields(self, to: &mut Fields) {
        to.set("CostScaleFactor", self.cost_scale_factor);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Farm {
    const TYPE: &'static str = "AWS::Deadline::Farm";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Farm> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) assigned to the farm.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The farm ID.
    pub fn farm_id(self) -> Value<String> {
        self.attribute("FarmId")
    }
}

/// What [`Farm`] is made of.
pub mod farm {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Deadline::Fleet`.
///
/// Creates a fleet. Fleets gather information relating to compute, or capacity, for renders within your farms.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    /// The configuration details for the fleet.
    ///
    /// Required.
    pub configuration: Option<Value<fleet::FleetConfiguration>>,
    /// A description that helps identify what the fleet is used for.
    ///
    /// 0 to 100 characters.
    pub description: Option<Value<String>>,
    /// The display name of the fleet summary to update.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The farm ID.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for
    /// workers in your fleet.
    pub host_configuration: Option<Value<fleet::HostConfiguration>>,
    /// The maximum number of workers specified in the fleet.
    ///
    /// Required. 0 to 2147483647.
    pub max_worker_count: Option<Value<i64>>,
    /// The minimum number of workers in the fleet.
    ///
    /// 0 to 2147483647.
    pub min_worker_count: Option<Value<i64>>,
    /// The IAM role that workers in the fleet use when processing jobs.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The tags to add to your fleet. Each tag consists of a tag key and a tag value. Tag keys and values are both
    /// required, but tag values can be empty strings.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<fleet::Tag>>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("Configuration", self.configuration);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("FarmId", self.farm_id);
        to.set("HostConfiguration", self.host_configuration);
        to.set("MaxWorkerCount", self.max_worker_count);
        to.set("MinWorkerCount", self.min_worker_count);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::Deadline::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Fleet> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) assigned to the fleet.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Capabilities`.
    pub fn capabilities(self) -> Value<Json> {
        self.attribute("Capabilities")
    }

    /// The fleet ID.
    pub fn fleet_id(self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// The status of the fleet.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A message that communicates a suspended status of the fleet.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// The number of workers in the fleet summary.
    pub fn worker_count(self) -> Value<i64> {
        self.attribute("WorkerCount")
    }
}

/// What [`Fleet`] is made of.
pub mod fleet {
    use super::*;

    /// Fleet configuration details.
    #[derive(Clone, Debug, Default)]
    pub struct FleetConfiguration {
        /// The customer managed fleets within a fleet configuration.
        pub customer_managed: Option<Value<CustomerManagedFleetConfiguration>>,
        /// The service managed Amazon EC2 instances for a fleet configuration.
        pub service_managed_ec2: Option<Value<ServiceManagedEc2FleetConfiguration>>,
    }

    impl Lower for FleetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomerManaged", self.customer_managed);
            to.set("ServiceManagedEc2", self.service_managed_ec2);
        }
    }

    /// The configuration details for a customer managed fleet.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedFleetConfiguration {
        pub auto_scaling_configuration: Option<Value<CustomerManagedAutoScalingConfiguration>>,
        /// The Auto Scaling mode for the customer managed fleet.
        ///
        /// Required. One of `NO_SCALING`, `EVENT_BASED_AUTO_SCALING`.
        pub mode: Option<Value<String>>,
        /// The storage profile ID for the customer managed fleet.
        pub storage_profile_id: Option<Value<String>>,
        /// The tag propagation mode for the customer managed fleet.
        ///
        /// One of `NO_PROPAGATION`, `PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH`.
        pub tag_propagation_mode: Option<Value<String>>,
        /// The worker capabilities for the customer managed fleet.
        ///
        /// Required.
        pub worker_capabilities: Option<Value<CustomerManagedWorkerCapabilities>>,
    }

    impl Lower for CustomerManagedFleetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingConfiguration", self.auto_scaling_configuration);
            to.set("Mode", self.mode);
            to.set("StorageProfileId", self.storage_profile_id);
            to.set("TagPropagationMode", self.tag_propagation_mode);
            to.set("WorkerCapabilities", self.worker_capabilities);
        }
    }

    /// `CustomerManagedAutoScalingConfiguration` of `AWS::Deadline::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedAutoScalingConfiguration {
        /// 1 to 2147483647.
        pub scale_out_workers_per_minute: Option<Value<i64>>,
        /// 0 to 2147483647.
        pub standby_worker_count: Option<Value<i64>>,
        /// 0 to 2147483647.
        pub worker_idle_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for CustomerManagedAutoScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleOutWorkersPerMinute", self.scale_out_workers_per_minute);
            to.set("StandbyWorkerCount", self.standby_worker_count);
            to.set("WorkerIdleDurationSeconds", self.worker_idle_duration_seconds);
        }
    }

    /// The worker capabilities for a customer managed workflow.
    #[derive(Clone, Debug, Default)]
    pub struct CustomerManagedWorkerCapabilities {
        /// The range of the accelerator.
        pub accelerator_count: Option<Value<AcceleratorCountRange>>,
        /// The total memory (MiB) for the customer managed worker capabilities.
        pub accelerator_total_memory_mi_b: Option<Value<AcceleratorTotalMemoryMiBRange>>,
        /// The accelerator types for the customer managed worker capabilities.
        pub accelerator_types: Option<Value<Vec<String>>>,
        /// The CPU architecture type for the customer managed worker capabilities.
        ///
        /// Required. One of `x86_64`, `arm64`.
        pub cpu_architecture_type: Option<Value<String>>,
        /// Custom requirement ranges for customer managed worker capabilities.
        ///
        /// 1 to 15 items.
        pub custom_amounts: Option<Value<Vec<FleetAmountCapability>>>,
        /// Custom attributes for the customer manged worker capabilities.
        ///
        /// 1 to 15 items.
        pub custom_attributes: Option<Value<Vec<FleetAttributeCapability>>>,
        /// The memory (MiB).
        ///
        /// Required.
        pub memory_mi_b: Option<Value<MemoryMiBRange>>,
        /// The operating system (OS) family.
        ///
        /// Required. One of `WINDOWS`, `LINUX`, `MACOS`.
        pub os_family: Option<Value<String>>,
        /// The vCPU count for the customer manged worker capabilities.
        ///
        /// Required.
        pub v_cpu_count: Option<Value<VCpuCountRange>>,
    }

    impl Lower for CustomerManagedWorkerCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCount", self.accelerator_count);
            to.set("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mi_b);
            to.set("AcceleratorTypes", self.accelerator_types);
            to.set("CpuArchitectureType", self.cpu_architecture_type);
            to.set("CustomAmounts", self.custom_amounts);
            to.set("CustomAttributes", self.custom_attributes);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("OsFamily", self.os_family);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// Defines the maximum and minimum number of GPU accelerators required for a worker instance..
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCountRange {
        /// The maximum number of GPU accelerators in the worker host.
        ///
        /// 0 to 2147483647.
        pub max: Option<Value<i64>>,
        /// The minimum number of GPU accelerators in the worker host.
        ///
        /// Required. 0 to 2147483647.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorCountRange {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// Defines the maximum and minimum amount of memory, in MiB, to use for the accelerator.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorTotalMemoryMiBRange {
        /// The maximum amount of memory to use for the accelerator, measured in MiB.
        ///
        /// 0 to 2147483647.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory to use for the accelerator, measured in MiB.
        ///
        /// Required. 0 to 2147483647.
        pub min: Option<Value<i64>>,
    }

    impl Lower for AcceleratorTotalMemoryMiBRange {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The fleet amount and attribute capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct FleetAmountCapability {
        /// The maximum amount of the fleet worker capability.
        pub max: Option<Value<f64>>,
        /// The minimum amount of fleet worker capability.
        ///
        /// Required.
        pub min: Option<Value<f64>>,
        /// The name of the fleet capability.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for FleetAmountCapability {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
            to.set("Name", self.name);
        }
    }

    /// Defines the fleet's capability name, minimum, and maximum.
    #[derive(Clone, Debug, Default)]
    pub struct FleetAttributeCapability {
        /// The name of the fleet attribute capability for the worker.
        ///
        /// Required. 1 to 100 characters.
        pub name: Option<Value<String>>,
        /// The number of fleet attribute capabilities.
        ///
        /// Required. 1 to 10 items.
        pub values: Option<Value<Vec<String>>>,
    }

    impl Lower for FleetAttributeCapability {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Values", self.values);
        }
    }

    /// The range of memory in MiB.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryMiBRange {
        /// The maximum amount of memory (in MiB).
        ///
        /// 512 to 2147483647.
        pub max: Option<Value<i64>>,
        /// The minimum amount of memory (in MiB).
        ///
        /// Required. 512 to 2147483647.
        pub min: Option<Value<i64>>,
    }

    impl Lower for MemoryMiBRange {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The allowable range of vCPU processing power for the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct VCpuCountRange {
        /// The maximum amount of vCPU.
        ///
        /// 1 to 10000.
        pub max: Option<Value<i64>>,
        /// The minimum amount of vCPU.
        ///
        /// Required. 1 to 10000.
        pub min: Option<Value<i64>>,
    }

    impl Lower for VCpuCountRange {
        fn fields(self, to: &mut Fields) {
            to.set("Max", self.max);
            to.set("Min", self.min);
        }
    }

    /// The configuration details for a service managed EC2 fleet.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedEc2FleetConfiguration {
        pub auto_scaling_configuration: Option<Value<ServiceManagedEc2AutoScalingConfiguration>>,
        /// The instance capabilities for the service managed EC2 fleet.
        ///
        /// Required.
        pub instance_capabilities: Option<Value<ServiceManagedEc2InstanceCapabilities>>,
        /// The instance market options for the service managed EC2 fleet.
        ///
        /// Required.
        pub instance_market_options: Option<Value<ServiceManagedEc2InstanceMarketOptions>>,
        pub persistent_volume_configuration: Option<Value<PersistentVolumeConfiguration>>,
        /// The storage profile ID for the service managed EC2 fleet.
        pub storage_profile_id: Option<Value<String>>,
        /// The VPC configuration for the service managed EC2 fleet.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for ServiceManagedEc2FleetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingConfiguration", self.auto_scaling_configuration);
            to.set("InstanceCapabilities", self.instance_capabilities);
            to.set("InstanceMarketOptions", self.instance_market_options);
            to.set("PersistentVolumeConfiguration", self.persistent_volume_configuration);
            to.set("StorageProfileId", self.storage_profile_id);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// `ServiceManagedEc2AutoScalingConfiguration` of `AWS::Deadline::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedEc2AutoScalingConfiguration {
        /// 1 to 2147483647.
        pub scale_out_workers_per_minute: Option<Value<i64>>,
        /// 0 to 2147483647.
        pub standby_worker_count: Option<Value<i64>>,
        /// 0 to 86400.
        pub worker_idle_duration_seconds: Option<Value<i64>>,
    }

    impl Lower for ServiceManagedEc2AutoScalingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScaleOutWorkersPerMinute", self.scale_out_workers_per_minute);
            to.set("StandbyWorkerCount", self.standby_worker_count);
            to.set("WorkerIdleDurationSeconds", self.worker_idle_duration_seconds);
        }
    }

    /// The Amazon EC2 instance capabilities.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedEc2InstanceCapabilities {
        /// Describes the GPU accelerator capabilities required for worker host instances in this fleet.
        pub accelerator_capabilities: Option<Value<AcceleratorCapabilities>>,
        /// The allowable Amazon EC2 instance types.
        ///
        /// 1 to 100 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
        /// The CPU architecture type.
        ///
        /// Required. One of `x86_64`, `arm64`.
        pub cpu_architecture_type: Option<Value<String>>,
        /// The custom capability amounts to require for instances in this fleet.
        ///
        /// 1 to 15 items.
        pub custom_amounts: Option<Value<Vec<FleetAmountCapability>>>,
        /// The custom capability attributes to require for instances in this fleet.
        ///
        /// 1 to 15 items.
        pub custom_attributes: Option<Value<Vec<FleetAttributeCapability>>>,
        /// The instance types to exclude from the fleet.
        ///
        /// 1 to 100 items.
        pub excluded_instance_types: Option<Value<Vec<String>>>,
        /// The memory, as MiB, for the Amazon EC2 instance type.
        ///
        /// Required.
        pub memory_mi_b: Option<Value<MemoryMiBRange>>,
        /// The operating system (OS) family.
        ///
        /// Required. One of `LINUX`, `WINDOWS`.
        pub os_family: Option<Value<String>>,
        /// The root EBS volume.
        pub root_ebs_volume: Option<Value<Ec2EbsVolume>>,
        /// 0 to 10 items.
        pub software_add_ons: Option<Value<Vec<FleetSoftwareAddOn>>>,
        /// The amount of vCPU to require for instances in this fleet.
        ///
        /// Required.
        pub v_cpu_count: Option<Value<VCpuCountRange>>,
    }

    impl Lower for ServiceManagedEc2InstanceCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("AcceleratorCapabilities", self.accelerator_capabilities);
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
            to.set("CpuArchitectureType", self.cpu_architecture_type);
            to.set("CustomAmounts", self.custom_amounts);
            to.set("CustomAttributes", self.custom_attributes);
            to.set("ExcludedInstanceTypes", self.excluded_instance_types);
            to.set("MemoryMiB", self.memory_mi_b);
            to.set("OsFamily", self.os_family);
            to.set("RootEbsVolume", self.root_ebs_volume);
            to.set("SoftwareAddOns", self.software_add_ons);
            to.set("VCpuCount", self.v_cpu_count);
        }
    }

    /// Provides information about the GPU accelerators used for jobs processed by a fleet.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorCapabilities {
        /// The number of GPU accelerators specified for worker hosts in this fleet.
        pub count: Option<Value<AcceleratorCountRange>>,
        /// A list of accelerator capabilities requested for this fleet. Only Amazon Elastic Compute Cloud instances that
        /// provide these capabilities will be used.
        ///
        /// Required. At least 1 items.
        pub selections: Option<Value<Vec<AcceleratorSelection>>>,
    }

    impl Lower for AcceleratorCapabilities {
        fn fields(self, to: &mut Fields) {
            to.set("Count", self.count);
            to.set("Selections", self.selections);
        }
    }

    /// Describes a specific GPU accelerator required for an Amazon Elastic Compute Cloud worker host.
    #[derive(Clone, Debug, Default)]
    pub struct AcceleratorSelection {
        /// The name of the chip used by the GPU accelerator.
        ///
        /// Required. One of `t4`, `a10g`, `l4`, `l40s`, `rtx-pro-server-6000`.
        pub name: Option<Value<String>>,
        /// Specifies the runtime driver to use for the GPU accelerator. You must use the same runtime for all GPUs in a
        /// fleet.
        ///
        /// 1 to 100 characters.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for AcceleratorSelection {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Runtime", self.runtime);
        }
    }

    /// Specifies the EBS volume.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2EbsVolume {
        /// The IOPS per volume.
        ///
        /// 3000 to 16000.
        pub iops: Option<Value<i64>>,
        /// The EBS volume size in GiB.
        pub size_gi_b: Option<Value<i64>>,
        /// The throughput per volume in MiB.
        ///
        /// 125 to 1000.
        pub throughput_mi_b: Option<Value<i64>>,
    }

    impl Lower for Ec2EbsVolume {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("SizeGiB", self.size_gi_b);
            to.set("ThroughputMiB", self.throughput_mi_b);
        }
    }

    /// `FleetSoftwareAddOn` of `AWS::Deadline::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct FleetSoftwareAddOn {
        /// Required. One of `docker`.
        pub name: Option<Value<String>>,
    }

    impl Lower for FleetSoftwareAddOn {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
        }
    }

    /// The details of the Amazon EC2 instance market options for a service managed fleet.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceManagedEc2InstanceMarketOptions {
        /// The Amazon EC2 instance type.
        ///
        /// Required. One of `on-demand`, `spot`, `wait-and-save`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ServiceManagedEc2InstanceMarketOptions {
        fn fields(self, to: &mut Fields) {
            to.set("Type", self.type_);
        }
    }

    /// `PersistentVolumeConfiguration` of `AWS::Deadline::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct PersistentVolumeConfiguration {
        /// 100 to 80000.
        pub iops: Option<Value<i64>>,
        /// 1 to 8760.
        pub last_used_ttl_hours: Option<Value<i64>>,
        /// Required. 1 to 255 characters.
        pub mount_path: Option<Value<String>>,
        /// 1 to 65536.
        pub size_gi_b: Option<Value<i64>>,
        /// 125 to 2000.
        pub throughput_mi_b: Option<Value<i64>>,
    }

    impl Lower for PersistentVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("LastUsedTtlHours", self.last_used_ttl_hours);
            to.set("MountPath", self.mount_path);
            to.set("SizeGiB", self.size_gi_b);
            to.set("ThroughputMiB", self.throughput_mi_b);
        }
    }

    /// The configuration options for a service managed fleet's VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The ARNs of the VPC Lattice resource configurations attached to the fleet.
        pub resource_configuration_arns: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationArns", self.resource_configuration_arns);
        }
    }

    /// Provides a script that runs as a worker is starting up that you can use to provide additional configuration for
    /// workers in your fleet.
    #[derive(Clone, Debug, Default)]
    pub struct HostConfiguration {
        /// The text of the script that runs as a worker is starting up that you can use to provide additional configuration
        /// for workers in your fleet.
        ///
        /// Required. 0 to 15000 characters.
        pub script_body: Option<Value<String>>,
        /// The maximum time that the host configuration can run. If the timeout expires, the worker enters the `NOT
        /// RESPONDING` state and shuts down.
        ///
        /// 300 to 3600.
        pub script_timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for HostConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ScriptBody", self.script_body);
            to.set("ScriptTimeoutSeconds", self.script_timeout_seconds);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Deadline::LicenseEndpoint`.
///
/// Creates a license endpoint to integrate your various licensed software used for rendering on Deadline Cloud.
///
/// Its ARN: `arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}`.
#[derive(Clone, Debug, Default)]
pub struct LicenseEndpoint {
    /// The identifier of the Amazon EC2 security group that controls access to the license endpoint.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// Identifies the VPC subnets that can connect to a license endpoint.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags to add to your license endpoint. Each tag consists of a tag key and a tag value. Tag keys and values
    /// are both required, but tag values can be empty strings.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<license_endpoint::Tag>>>,
    /// The VPC (virtual private cloud) ID associated with the license endpoint.
    ///
    /// Required. 1 to 32 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for LicenseEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for LicenseEndpoint {
    const TYPE: &'static str = "AWS::Deadline::LicenseEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LicenseEndpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the license endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The DNS name of the license server endpoint.
    pub fn dns_name(self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// The license endpoint ID.
    pub fn license_endpoint_id(self) -> Value<String> {
        self.attribute("LicenseEndpointId")
    }

    /// The status of the license endpoint.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status message of the license endpoint.
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// What [`LicenseEndpoint`] is made of.
pub mod license_endpoint {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Deadline::Limit`.
///
/// Creates a limit that manages the distribution of shared resources, such as floating licenses. A limit can
/// throttle work assignments, help manage workloads, and track current usage.
#[derive(Clone, Debug, Default)]
pub struct Limit {
    /// The value that you specify as the `name` in the `amounts` field of the `hostRequirements` in a step of a job
    /// template to declare the limit requirement.
    ///
    /// Required. At most 1024 characters. A change replaces the resource.
    pub amount_requirement_name: Option<Value<String>>,
    /// A description of the limit. A clear description helps you identify the purpose of the limit.
    ///
    /// 0 to 100 characters.
    pub description: Option<Value<String>>,
    /// The name of the limit used in lists to identify the limit.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The unique identifier of the farm that contains the limit.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The maximum number of resources constrained by this limit. When all of the resources are in use, steps that
    /// require the limit won't be scheduled until the resource is available.
    ///
    /// Required. -1 to 2147483647.
    pub max_count: Option<Value<i64>>,
}

impl Lower for Limit {
    fn fields(self, to: &mut Fields) {
        to.set("AmountRequirementName", self.amount_requirement_name);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("FarmId", self.farm_id);
        to.set("MaxCount", self.max_count);
    }
}

impl Level1 for Limit {
    const TYPE: &'static str = "AWS::Deadline::Limit";
}

impl Handle<Limit> {
    /// `Ref`: `FarmId`, `LimitId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The number of resources from the limit that are being used by jobs. The result is delayed and may not be the
    /// count at the time that you called the operation.
    pub fn current_count(self) -> Value<i64> {
        self.attribute("CurrentCount")
    }

    /// The unique identifier of the limit.
    pub fn limit_id(self) -> Value<String> {
        self.attribute("LimitId")
    }
}

/// `AWS::Deadline::MeteredProduct`.
///
/// Adds a metered product.
#[derive(Clone, Debug, Default)]
pub struct MeteredProduct {
    /// The Amazon EC2 identifier of the license endpoint.
    ///
    /// A change replaces the resource.
    pub license_endpoint_id: Option<Value<String>>,
    /// The product ID.
    ///
    /// A change replaces the resource.
    pub product_id: Option<Value<String>>,
}

impl Lower for MeteredProduct {
    fn fields(self, to: &mut Fields) {
        to.set("LicenseEndpointId", self.license_endpoint_id);
        to.set("ProductId", self.product_id);
    }
}

impl Level1 for MeteredProduct {
    const TYPE: &'static str = "AWS::Deadline::MeteredProduct";
}

impl Handle<MeteredProduct> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the metered product.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The family to which the metered product belongs.
    pub fn family(self) -> Value<String> {
        self.attribute("Family")
    }

    /// The port on which the metered product should run.
    pub fn port(self) -> Value<i64> {
        self.attribute("Port")
    }

    /// The vendor.
    pub fn vendor(self) -> Value<String> {
        self.attribute("Vendor")
    }
}

/// `AWS::Deadline::Monitor`.
///
/// Creates an AWS Deadline Cloud monitor that you can use to view your farms, queues, and fleets. After you submit
/// a job, you can track the progress of the tasks and steps that make up the job, and then download the job's
/// results.
///
/// Its ARN: `arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}`.
#[derive(Clone, Debug, Default)]
pub struct Monitor {
    /// The name of the monitor that displays on the Deadline Cloud console.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The Amazon Resource Name of the IAM Identity Center instance responsible for authenticating monitor users.
    ///
    /// Required. A change replaces the resource.
    pub identity_center_instance_arn: Option<Value<String>>,
    /// The AWS region where IAM Identity Center is enabled. Required when Identity Center is in a different region than
    /// the monitor.
    ///
    /// 1 to 25 characters. A change replaces the resource.
    pub identity_center_region: Option<Value<String>>,
    /// The Amazon Resource Name of the IAM role for the monitor. Users of the monitor use this role to access Deadline
    /// Cloud resources.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The subdomain used for the monitor URL. The full URL of the monitor is
    /// subdomain.Region.deadlinecloud.amazonaws.com.
    ///
    /// Required.
    pub subdomain: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<monitor::Tag>>>,
}

impl Lower for Monitor {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("IdentityCenterInstanceArn", self.identity_center_instance_arn);
        to.set("IdentityCenterRegion", self.identity_center_region);
        to.set("RoleArn", self.role_arn);
        to.set("Subdomain", self.subdomain);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Monitor {
    const TYPE: &'static str = "AWS::Deadline::Monitor";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Monitor> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name that the IAM Identity Center assigned to the monitor when it was created.
    pub fn identity_center_application_arn(self) -> Value<Arn> {
        self.attribute("IdentityCenterApplicationArn")
    }

    /// The unique identifier for the monitor.
    pub fn monitor_id(self) -> Value<String> {
        self.attribute("MonitorId")
    }

    /// The complete URL of the monitor. The full URL of the monitor is subdomain.Region.deadlinecloud.amazonaws.com.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Monitor`] is made of.
pub mod monitor {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Deadline::Queue`.
///
/// Creates a queue to coordinate the order in which jobs run on a farm. A queue can also specify where to pull
/// resources and indicate where to output completed jobs.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The identifiers of the storage profiles that this queue can use to share assets between workers using different
    /// operating systems.
    ///
    /// 0 to 20 items.
    pub allowed_storage_profile_ids: Option<Value<Vec<String>>>,
    /// The default action taken on a queue summary if a budget wasn't configured.
    ///
    /// One of `NONE`, `STOP_SCHEDULING_AND_COMPLETE_TASKS`, `STOP_SCHEDULING_AND_CANCEL_TASKS`.
    pub default_budget_action: Option<Value<String>>,
    /// A description of the queue that helps identify what the queue is used for.
    ///
    /// 0 to 100 characters.
    pub description: Option<Value<String>>,
    /// The display name of the queue summary to update.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The farm ID.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
    pub job_attachment_settings: Option<Value<queue::JobAttachmentSettings>>,
    /// Identifies the user for a job.
    pub job_run_as_user: Option<Value<queue::JobRunAsUser>>,
    /// The file system location that the queue uses.
    ///
    /// 0 to 20 items.
    pub required_file_system_location_names: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) of the IAM role that workers use when running jobs in this queue.
    pub role_arn: Option<Value<String>>,
    pub scheduling_configuration: Option<Value<queue::SchedulingConfiguration>>,
    /// The tags to add to your queue. Each tag consists of a tag key and a tag value. Tag keys and values are both
    /// required, but tag values can be empty strings.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<queue::Tag>>>,
}

impl Lower for Queue {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedStorageProfileIds", self.allowed_storage_profile_ids);
        to.set("DefaultBudgetAction", self.default_budget_action);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("FarmId", self.farm_id);
        to.set("JobAttachmentSettings", self.job_attachment_settings);
        to.set("JobRunAsUser", self.job_run_as_user);
        to.set("RequiredFileSystemLocationNames", self.required_file_system_location_names);
        to.set("RoleArn", self.role_arn);
        to.set("SchedulingConfiguration", self.scheduling_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Queue {
    const TYPE: &'static str = "AWS::Deadline::Queue";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Queue> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the queue.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The queue ID.
    pub fn queue_id(self) -> Value<String> {
        self.attribute("QueueId")
    }
}

/// What [`Queue`] is made of.
pub mod queue {
    use super::*;

    /// The job attachment settings. These are the Amazon S3 bucket name and the Amazon S3 prefix.
    #[derive(Clone, Debug, Default)]
    pub struct JobAttachmentSettings {
        /// The root prefix.
        ///
        /// Required. 1 to 63 characters.
        pub root_prefix: Option<Value<String>>,
        /// The Amazon S3 bucket name.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket_name: Option<Value<String>>,
    }

    impl Lower for JobAttachmentSettings {
        fn fields(self, to: &mut Fields) {
            to.set("RootPrefix", self.root_prefix);
            to.set("S3BucketName", self.s3_bucket_name);
        }
    }

    /// Identifies the user for a job.
    #[derive(Clone, Debug, Default)]
    pub struct JobRunAsUser {
        /// The user and group that the jobs in the queue run as.
        pub posix: Option<Value<PosixUser>>,
        /// Specifies whether the job should run using the queue's system user or if the job should run using the worker
        /// agent system user.
        ///
        /// Required. One of `QUEUE_CONFIGURED_USER`, `WORKER_AGENT_USER`.
        pub run_as: Option<Value<String>>,
        /// Identifies a Microsoft Windows user.
        pub windows: Option<Value<WindowsUser>>,
    }

    impl Lower for JobRunAsUser {
        fn fields(self, to: &mut Fields) {
            to.set("Posix", self.posix);
            to.set("RunAs", self.run_as);
            to.set("Windows", self.windows);
        }
    }

    /// The POSIX user.
    #[derive(Clone, Debug, Default)]
    pub struct PosixUser {
        /// The name of the POSIX user's group.
        ///
        /// Required. 0 to 31 characters.
        pub group: Option<Value<String>>,
        /// The name of the POSIX user.
        ///
        /// Required. 0 to 31 characters.
        pub user: Option<Value<String>>,
    }

    impl Lower for PosixUser {
        fn fields(self, to: &mut Fields) {
            to.set("Group", self.group);
            to.set("User", self.user);
        }
    }

    /// The Windows user details.
    #[derive(Clone, Debug, Default)]
    pub struct WindowsUser {
        /// The password ARN for the Windows user.
        ///
        /// Required. 20 to 2048 characters.
        pub password_arn: Option<Value<String>>,
        /// The user.
        ///
        /// Required. 0 to 111 characters.
        pub user: Option<Value<String>>,
    }

    impl Lower for WindowsUser {
        fn fields(self, to: &mut Fields) {
            to.set("PasswordArn", self.password_arn);
            to.set("User", self.user);
        }
    }

    /// `SchedulingConfiguration` of `AWS::Deadline::Queue`.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulingConfiguration {
        pub priority_balanced: Option<Value<PriorityBalancedSchedulingConfiguration>>,
        pub priority_fifo: Option<Value<Json>>,
        pub weighted_balanced: Option<Value<WeightedBalancedSchedulingConfiguration>>,
    }

    impl Lower for SchedulingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PriorityBalanced", self.priority_balanced);
            to.set("PriorityFifo", self.priority_fifo);
            to.set("WeightedBalanced", self.weighted_balanced);
        }
    }

    /// `PriorityBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
    #[derive(Clone, Debug, Default)]
    pub struct PriorityBalancedSchedulingConfiguration {
        /// 0 to 1000.
        pub rendering_task_buffer: Option<Value<i64>>,
    }

    impl Lower for PriorityBalancedSchedulingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RenderingTaskBuffer", self.rendering_task_buffer);
        }
    }

    /// `WeightedBalancedSchedulingConfiguration` of `AWS::Deadline::Queue`.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedBalancedSchedulingConfiguration {
        /// \-10000 to 10000.
        pub error_weight: Option<Value<f64>>,
        pub max_priority_override: Option<Value<SchedulingMaxPriorityOverride>>,
        pub min_priority_override: Option<Value<SchedulingMinPriorityOverride>>,
        /// 0 to 10000.
        pub priority_weight: Option<Value<f64>>,
        /// 0 to 1000.
        pub rendering_task_buffer: Option<Value<i64>>,
        /// \-10000 to 10000.
        pub rendering_task_weight: Option<Value<f64>>,
        /// 0 to 10000.
        pub submission_time_weight: Option<Value<f64>>,
    }

    impl Lower for WeightedBalancedSchedulingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ErrorWeight", self.error_weight);
            to.set("MaxPriorityOverride", self.max_priority_override);
            to.set("MinPriorityOverride", self.min_priority_override);
            to.set("PriorityWeight", self.priority_weight);
            to.set("RenderingTaskBuffer", self.rendering_task_buffer);
            to.set("RenderingTaskWeight", self.rendering_task_weight);
            to.set("SubmissionTimeWeight", self.submission_time_weight);
        }
    }

    /// `SchedulingMaxPriorityOverride` of `AWS::Deadline::Queue`.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulingMaxPriorityOverride {
        pub always_schedule_first: Option<Value<Json>>,
    }

    impl Lower for SchedulingMaxPriorityOverride {
        fn fields(self, to: &mut Fields) {
            to.set("AlwaysScheduleFirst", self.always_schedule_first);
        }
    }

    /// `SchedulingMinPriorityOverride` of `AWS::Deadline::Queue`.
    #[derive(Clone, Debug, Default)]
    pub struct SchedulingMinPriorityOverride {
        pub always_schedule_last: Option<Value<Json>>,
    }

    impl Lower for SchedulingMinPriorityOverride {
        fn fields(self, to: &mut Fields) {
            to.set("AlwaysScheduleLast", self.always_schedule_last);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::Deadline::QueueEnvironment`.
///
/// Creates an environment for a queue that defines how jobs in the queue run.
#[derive(Clone, Debug, Default)]
pub struct QueueEnvironment {
    /// The identifier assigned to the farm that contains the queue.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The queue environment's priority.
    ///
    /// Required. 0 to 10000.
    pub priority: Option<Value<i64>>,
    /// The unique identifier of the queue that contains the environment.
    ///
    /// Required. A change replaces the resource.
    pub queue_id: Option<Value<String>>,
    /// A JSON or YAML template that describes the processing environment for the queue.
    ///
    /// Required. 1 to 15000 characters.
    pub template: Option<Value<String>>,
    /// Specifies whether the template for the queue environment is JSON or YAML.
    ///
    /// Required. One of `JSON`, `YAML`.
    pub template_type: Option<Value<String>>,
}

impl Lower for QueueEnvironment {
    fn fields(self, to: &mut Fields) {
        to.set("FarmId", self.farm_id);
        to.set("Priority", self.priority);
        to.set("QueueId", self.queue_id);
        to.set("Template", self.template);
        to.set("TemplateType", self.template_type);
    }
}

impl Level1 for QueueEnvironment {
    const TYPE: &'static str = "AWS::Deadline::QueueEnvironment";
}

impl Handle<QueueEnvironment> {
    /// `Ref`: `FarmId`, `QueueId`, `QueueEnvironmentId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The name of the queue environment.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The queue environment ID.
    pub fn queue_environment_id(self) -> Value<String> {
        self.attribute("QueueEnvironmentId")
    }
}

/// `AWS::Deadline::QueueFleetAssociation`.
///
/// Creates an association between a queue and a fleet.
#[derive(Clone, Debug, Default)]
pub struct QueueFleetAssociation {
    /// The identifier of the farm that contains the queue and the fleet.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The fleet ID.
    ///
    /// Required. A change replaces the resource.
    pub fleet_id: Option<Value<String>>,
    /// The queue ID.
    ///
    /// Required. A change replaces the resource.
    pub queue_id: Option<Value<String>>,
}

impl Lower for QueueFleetAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("FarmId", self.farm_id);
        to.set("FleetId", self.fleet_id);
        to.set("QueueId", self.queue_id);
    }
}

impl Level1 for QueueFleetAssociation {
    const TYPE: &'static str = "AWS::Deadline::QueueFleetAssociation";
}

impl Handle<QueueFleetAssociation> {
    /// `Ref`: `FarmId`, `FleetId`, `QueueId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Deadline::QueueLimitAssociation`.
///
/// Associates a limit with a particular queue. After the limit is associated, all workers for jobs that specify the
/// limit associated with the queue are subject to the limit.
#[derive(Clone, Debug, Default)]
pub struct QueueLimitAssociation {
    /// The unique identifier of the farm that contains the queue-limit association.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The unique identifier of the limit in the association.
    ///
    /// Required. A change replaces the resource.
    pub limit_id: Option<Value<String>>,
    /// The unique identifier of the queue in the association.
    ///
    /// Required. A change replaces the resource.
    pub queue_id: Option<Value<String>>,
}

impl Lower for QueueLimitAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("FarmId", self.farm_id);
        to.set("LimitId", self.limit_id);
        to.set("QueueId", self.queue_id);
    }
}

impl Level1 for QueueLimitAssociation {
    const TYPE: &'static str = "AWS::Deadline::QueueLimitAssociation";
}

impl Handle<QueueLimitAssociation> {
    /// `Ref`: `FarmId`, `LimitId`, `QueueId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::Deadline::StorageProfile`.
///
/// Creates a storage profile that specifies the operating system, file type, and file location of resources used on
/// a farm.
#[derive(Clone, Debug, Default)]
pub struct StorageProfile {
    /// The display name of the storage profile summary to update.
    ///
    /// Required. 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The unique identifier of the farm that contains the storage profile.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// Operating system specific file system path to the storage location.
    ///
    /// 0 to 20 items.
    pub file_system_locations: Option<Value<Vec<storage_profile::FileSystemLocation>>>,
    /// The operating system (OS) family.
    ///
    /// Required. One of `WINDOWS`, `LINUX`, `MACOS`.
    pub os_family: Option<Value<String>>,
}

impl Lower for StorageProfile {
    fn fields(self, to: &mut Fields) {
        to.set("DisplayName", self.display_name);
        to.set("FarmId", self.farm_id);
        to.set("FileSystemLocations", self.file_system_locations);
        to.set("OsFamily", self.os_family);
    }
}

impl Level1 for StorageProfile {
    const TYPE: &'static str = "AWS::Deadline::StorageProfile";
}

impl Handle<StorageProfile> {
    /// `Ref`: `FarmId`, `StorageProfileId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The storage profile ID.
    pub fn storage_profile_id(self) -> Value<String> {
        self.attribute("StorageProfileId")
    }
}

/// What [`StorageProfile`] is made of.
pub mod storage_profile {
    use super::*;

    /// The details of the file system location for the resource.
    #[derive(Clone, Debug, Default)]
    pub struct FileSystemLocation {
        /// The location name.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The file path.
        ///
        /// Required. 0 to 1024 characters.
        pub path: Option<Value<String>>,
        /// The type of file.
        ///
        /// Required. One of `SHARED`, `LOCAL`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for FileSystemLocation {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Path", self.path);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::Deadline::Worker`.
///
/// Definition of AWS::Deadline::Worker Resource Type.
#[derive(Clone, Debug, Default)]
pub struct Worker {
    /// The farm ID.
    ///
    /// Required. A change replaces the resource.
    pub farm_id: Option<Value<String>>,
    /// The fleet ID.
    ///
    /// Required. A change replaces the resource.
    pub fleet_id: Option<Value<String>>,
    /// The host property details.
    ///
    /// A change replaces the resource.
    pub host_properties: Option<Value<worker::HostPropertiesRequest>>,
    /// An array of key-value pairs to apply to this resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<worker::WorkerTags>>>,
}

impl Lower for Worker {
    fn fields(self, to: &mut Fields) {
        to.set("FarmId", self.farm_id);
        to.set("FleetId", self.fleet_id);
        to.set("HostProperties", self.host_properties);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Worker {
    const TYPE: &'static str = "AWS::Deadline::Worker";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Worker> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the worker.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The date and time the resource was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user or system that created this resource.
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The status of the worker.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The worker ID.
    pub fn worker_id(self) -> Value<String> {
        self.attribute("WorkerId")
    }
}

/// What [`Worker`] is made of.
pub mod worker {
    use super::*;

    /// The host property details.
    #[derive(Clone, Debug, Default)]
    pub struct HostPropertiesRequest {
        /// The host name.
        pub host_name: Option<Value<String>>,
        /// The IP addresses for a host.
        pub ip_addresses: Option<Value<IpAddresses>>,
    }

    impl Lower for HostPropertiesRequest {
        fn fields(self, to: &mut Fields) {
            to.set("HostName", self.host_name);
            to.set("IpAddresses", self.ip_addresses);
        }
    }

    /// The IP addresses for a host.
    #[derive(Clone, Debug, Default)]
    pub struct IpAddresses {
        /// The IpV4 address of the network.
        pub ip_v4_addresses: Option<Value<Vec<String>>>,
        /// The IpV6 address for the network and node component.
        pub ip_v6_addresses: Option<Value<Vec<String>>>,
    }

    impl Lower for IpAddresses {
        fn fields(self, to: &mut Fields) {
            to.set("IpV4Addresses", self.ip_v4_addresses);
            to.set("IpV6Addresses", self.ip_v6_addresses);
        }
    }

    /// `Tags` of `AWS::Deadline::Worker`.
    #[derive(Clone, Debug, Default)]
    pub struct WorkerTags {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for WorkerTags {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
