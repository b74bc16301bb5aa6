//! `AWS::EMR`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::EMR::Cluster`.
///
/// The `AWS::EMR::Cluster` resource specifies an Amazon EMR cluster. This cluster is a collection of Amazon EC2
/// instances that run open source big data frameworks and applications to process and analyze vast amounts of data.
///
/// It holds data that is lost with it. Its ARN:
/// `arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}`.
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    /// A JSON string for selecting additional features.
    ///
    /// A change replaces the resource.
    pub additional_info: Option<Value<Json>>,
    /// The applications to install on this cluster, for example, Spark, Flink, Oozie, Zeppelin, and so on.
    ///
    /// A change replaces the resource.
    pub applications: Option<Value<Vec<cluster::Application>>>,
    /// An IAM role for automatic scaling policies. The default role is `EMR_AutoScaling_DefaultRole`. The IAM role
    /// provides permissions that the automatic scaling feature requires to launch and terminate Amazon EC2 instances in
    /// an instance group.
    ///
    /// A change replaces the resource.
    pub auto_scaling_role: Option<Value<String>>,
    /// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time
    /// in seconds after which a cluster automatically terminates.
    pub auto_termination_policy: Option<Value<cluster::AutoTerminationPolicy>>,
    /// A list of bootstrap actions to run before Hadoop starts on the cluster nodes.
    ///
    /// A change replaces the resource.
    pub bootstrap_actions: Option<Value<Vec<cluster::BootstrapActionConfig>>>,
    /// Applies only to Amazon EMR releases 4.x and later. The list of configurations that are supplied to the Amazon
    /// EMR cluster.
    ///
    /// A change replaces the resource.
    pub configurations: Option<Value<Vec<cluster::Configuration>>>,
    /// Available only in Amazon EMR releases 5.7.0 and later. The ID of a custom Amazon EBS-backed Linux AMI if the
    /// cluster uses a custom AMI.
    ///
    /// A change replaces the resource.
    pub custom_ami_id: Option<Value<String>>,
    /// The IOPS, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2 instance.
    ///
    /// A change replaces the resource.
    pub ebs_root_volume_iops: Option<Value<i64>>,
    /// The size, in GiB, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2
    /// instance.
    ///
    /// A change replaces the resource.
    pub ebs_root_volume_size: Option<Value<i64>>,
    /// The throughput, in MiB/s, of the Amazon EBS root device volume of the Linux AMI that is used for each Amazon EC2
    /// instance.
    ///
    /// A change replaces the resource.
    pub ebs_root_volume_throughput: Option<Value<i64>>,
    /// A specification of the number and type of Amazon EC2 instances.
    ///
    /// Required. Some changes replace the resource.
    pub instances: Option<Value<cluster::JobFlowInstancesConfig>>,
    /// Also called instance profile and Amazon EC2 role. An IAM role for an Amazon EMR cluster. The Amazon EC2
    /// instances of the cluster assume this role.
    ///
    /// Required. A change replaces the resource.
    pub job_flow_role: Option<Value<String>>,
    /// Attributes for Kerberos configuration when Kerberos authentication is enabled using a security configuration.
    ///
    /// A change replaces the resource.
    pub kerberos_attributes: Option<Value<cluster::KerberosAttributes>>,
    /// The AWS KMS key used for encrypting log files. This attribute is only available with Amazon EMR 5.30.0 and
    /// later, excluding Amazon EMR 6.0.0.
    ///
    /// A change replaces the resource.
    pub log_encryption_kms_key_id: Option<Value<String>>,
    /// The path to the Amazon S3 location where logs for this cluster are stored.
    ///
    /// A change replaces the resource.
    pub log_uri: Option<Value<String>>,
    /// Creates or updates a managed scaling policy for an Amazon EMR cluster. The managed scaling policy defines the
    /// limits for resources, such as Amazon EC2 instances that can be added or terminated from a cluster.
    pub managed_scaling_policy: Option<Value<cluster::ManagedScalingPolicy>>,
    /// The name of the cluster. This parameter can't contain the characters \<, >, $, \|, or \` (backtick).
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon Linux release specified in a cluster launch RunJobFlow request. If no Amazon Linux release was
    /// specified, the default Amazon Linux release is shown in the response.
    ///
    /// A change replaces the resource.
    pub os_release_label: Option<Value<String>>,
    /// A change replaces the resource.
    pub placement_group_configs: Option<Value<Vec<cluster::PlacementGroupConfig>>>,
    /// The Amazon EMR release label, which determines the version of open-source application packages installed on the
    /// cluster.
    ///
    /// A change replaces the resource.
    pub release_label: Option<Value<String>>,
    /// The way that individual Amazon EC2 instances terminate when an automatic scale-in activity occurs or an instance
    /// group is resized.
    ///
    /// A change replaces the resource.
    pub scale_down_behavior: Option<Value<String>>,
    /// The name of the security configuration applied to the cluster.
    ///
    /// A change replaces the resource.
    pub security_configuration: Option<Value<String>>,
    /// The IAM role that Amazon EMR assumes in order to access AWS resources on your behalf.
    ///
    /// Required. A change replaces the resource.
    pub service_role: Option<Value<String>>,
    /// Specifies the number of steps that can be executed concurrently. The default value is `1`. The maximum value is
    /// `256`.
    pub step_concurrency_level: Option<Value<i64>>,
    /// A list of steps to run.
    ///
    /// A change replaces the resource.
    pub steps: Option<Value<Vec<cluster::StepConfig>>>,
    /// A list of tags associated with a cluster.
    pub tags: Option<Value<Vec<cluster::Tag>>>,
    /// Indicates whether the cluster is visible to all IAM users of the AWS account associated with the cluster.
    pub visible_to_all_users: Option<Value<bool>>,
}

impl Lower for Cluster {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalInfo", self.additional_info);
        to.set("Applications", self.applications);
        to.set("AutoScalingRole", self.auto_scaling_role);
        to.set("AutoTerminationPolicy", self.auto_termination_policy);
        to.set("BootstrapActions", self.bootstrap_actions);
        to.set("Configurations", self.configurations);
        to.set("CustomAmiId", self.custom_ami_id);
        to.set("EbsRootVolumeIops", self.ebs_root_volume_iops);
        to.set("EbsRootVolumeSize", self.ebs_root_volume_size);
        to.set("EbsRootVolumeThroughput", self.ebs_root_volume_throughput);
        to.set("Instances", self.instances);
        to.set("JobFlowRole", self.job_flow_role);
        to.set("KerberosAttributes", self.kerberos_attributes);
        to.set("LogEncryptionKmsKeyId", self.log_encryption_kms_key_id);
        to.set("LogUri", self.log_uri);
        to.set("ManagedScalingPolicy", self.managed_scaling_policy);
        to.set("Name", self.name);
        to.set("OSReleaseLabel", self.os_release_label);
        to.set("PlacementGroupConfigs", self.placement_group_configs);
        to.set("ReleaseLabel", self.release_label);
        to.set("ScaleDownBehavior", self.scale_down_behavior);
        to.set("SecurityConfiguration", self.security_configuration);
        to.set("ServiceRole", self.service_role);
        to.set("StepConcurrencyLevel", self.step_concurrency_level);
        to.set("Steps", self.steps);
        to.set("Tags", self.tags);
        to.set("VisibleToAllUsers", self.visible_to_all_users);
    }
}

impl Level1 for Cluster {
    const TYPE: &'static str = "AWS::EMR::Cluster";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
    const STATEFUL: bool = true;
}

impl Handle<Cluster> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The unique identifier for the cluster.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The public DNS name of the master node (instance), such as `ec2-12-123-123-123.us-west-2.compute.amazonaws.com`.
    pub fn master_public_dns(self) -> Value<String> {
        self.attribute("MasterPublicDNS")
    }
}

/// What [`Cluster`] is made of.
pub mod cluster {
    use super::*;

    /// `Application` is a property of `AWS::EMR::Cluster`. The `Application` property type defines the open-source big
    /// data applications for EMR to install and configure when a cluster is created.
    #[derive(Clone, Debug, Default)]
    pub struct Application {
        /// This option is for advanced users only. This is meta information about clusters and applications that are used
        /// for testing and troubleshooting.
        pub additional_info: Option<Value<BTreeMap<String, String>>>,
        /// Arguments for Amazon EMR to pass to the application.
        pub args: Option<Value<Vec<String>>>,
        /// The name of the application.
        pub name: Option<Value<String>>,
        /// The version of the application.
        pub version: Option<Value<String>>,
    }

    impl Lower for Application {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalInfo", self.additional_info);
            to.set("Args", self.args);
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// An auto-termination policy for an Amazon EMR cluster. An auto-termination policy defines the amount of idle time
    /// in seconds after which a cluster automatically terminates.
    #[derive(Clone, Debug, Default)]
    pub struct AutoTerminationPolicy {
        /// Specifies the amount of idle time in seconds after which the cluster automatically terminates. You can specify a
        /// minimum of 60 seconds and a maximum of 604800 seconds (seven days).
        pub idle_timeout: Option<Value<i64>>,
    }

    impl Lower for AutoTerminationPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("IdleTimeout", self.idle_timeout);
        }
    }

    /// `BootstrapActionConfig` is a property of `AWS::EMR::Cluster` that can be used to run bootstrap actions on EMR
    /// clusters.
    #[derive(Clone, Debug, Default)]
    pub struct BootstrapActionConfig {
        /// The name of the bootstrap action.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The script run by the bootstrap action.
        ///
        /// Required.
        pub script_bootstrap_action: Option<Value<ScriptBootstrapActionConfig>>,
    }

    impl Lower for BootstrapActionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("ScriptBootstrapAction", self.script_bootstrap_action);
        }
    }

    /// `ScriptBootstrapActionConfig` is a subproperty of the `BootstrapActionConfig` property type.
    #[derive(Clone, Debug, Default)]
    pub struct ScriptBootstrapActionConfig {
        /// A list of command line arguments to pass to the bootstrap action script.
        pub args: Option<Value<Vec<String>>>,
        /// Location in Amazon S3 of the script to run during a bootstrap action.
        ///
        /// Required.
        pub path: Option<Value<String>>,
    }

    impl Lower for ScriptBootstrapActionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Args", self.args);
            to.set("Path", self.path);
        }
    }

    /// `Configuration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`. `Configuration` specifies
    /// optional configurations for customizing open-source big data applications and environment parameters.
    #[derive(Clone, Debug, Default)]
    pub struct Configuration {
        /// The classification within a configuration.
        pub classification: Option<Value<String>>,
        /// A list of additional configurations to apply within a configuration object.
        pub configuration_properties: Option<Value<BTreeMap<String, String>>>,
        /// A list of additional configurations to apply within a configuration object.
        ///
        /// A change replaces the resource.
        pub configurations: Option<Value<Vec<Configuration>>>,
    }

    impl Lower for Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("ConfigurationProperties", self.configuration_properties);
            to.set("Configurations", self.configurations);
        }
    }

    /// `JobFlowInstancesConfig` is a property of the `AWS::EMR::Cluster` resource. `JobFlowInstancesConfig` defines the
    /// instance groups or instance fleets that comprise the cluster.
    #[derive(Clone, Debug, Default)]
    pub struct JobFlowInstancesConfig {
        /// A list of additional Amazon EC2 security group IDs for the master node.
        ///
        /// A change replaces the resource.
        pub additional_master_security_groups: Option<Value<Vec<String>>>,
        /// A list of additional Amazon EC2 security group IDs for the core and task nodes.
        ///
        /// A change replaces the resource.
        pub additional_slave_security_groups: Option<Value<Vec<String>>>,
        /// Describes the EC2 instances and instance configurations for the core instance fleet when using clusters with the
        /// instance fleet configuration.
        ///
        /// A change replaces the resource.
        pub core_instance_fleet: Option<Value<InstanceFleetConfig>>,
        /// Describes the EC2 instances and instance configurations for core instance groups when using clusters with the
        /// uniform instance group configuration.
        ///
        /// A change replaces the resource.
        pub core_instance_group: Option<Value<InstanceGroupConfig>>,
        /// The name of the Amazon EC2 key pair that can be used to connect to the master node using SSH as the user called
        /// "hadoop.".
        ///
        /// A change replaces the resource.
        pub ec2_key_name: Option<Value<String>>,
        /// Applies to clusters that use the uniform instance group configuration. To launch the cluster in Amazon Virtual
        /// Private Cloud (Amazon VPC), set this parameter to the identifier of the Amazon VPC subnet where you want the
        /// cluster to launch.
        ///
        /// A change replaces the resource.
        pub ec2_subnet_id: Option<Value<String>>,
        /// Applies to clusters that use the instance fleet configuration. When multiple Amazon EC2 subnet IDs are
        /// specified, Amazon EMR evaluates them and launches instances in the optimal subnet.
        ///
        /// A change replaces the resource.
        pub ec2_subnet_ids: Option<Value<Vec<String>>>,
        /// The identifier of the Amazon EC2 security group for the master node. If you specify
        /// `EmrManagedMasterSecurityGroup`, you must also specify `EmrManagedSlaveSecurityGroup`.
        ///
        /// A change replaces the resource.
        pub emr_managed_master_security_group: Option<Value<String>>,
        /// The identifier of the Amazon EC2 security group for the core and task nodes. If you specify
        /// `EmrManagedSlaveSecurityGroup`, you must also specify `EmrManagedMasterSecurityGroup`.
        ///
        /// A change replaces the resource.
        pub emr_managed_slave_security_group: Option<Value<String>>,
        /// Applies only to Amazon EMR release versions earlier than 4.0. The Hadoop version for the cluster. Valid inputs
        /// are "0.18" (no longer maintained), "0.20" (no longer maintained), "0.20.205" (no longer maintained), "1.0.3",
        /// "2.2.0", or…
        ///
        /// A change replaces the resource.
        pub hadoop_version: Option<Value<String>>,
        /// Specifies whether the cluster should remain available after completing all steps. Defaults to `false`.
        ///
        /// A change replaces the resource.
        pub keep_job_flow_alive_when_no_steps: Option<Value<bool>>,
        /// Describes the EC2 instances and instance configurations for the master instance fleet when using clusters with
        /// the instance fleet configuration.
        ///
        /// A change replaces the resource.
        pub master_instance_fleet: Option<Value<InstanceFleetConfig>>,
        /// Describes the EC2 instances and instance configurations for the master instance group when using clusters with
        /// the uniform instance group configuration.
        ///
        /// A change replaces the resource.
        pub master_instance_group: Option<Value<InstanceGroupConfig>>,
        /// The Availability Zone in which the cluster runs.
        ///
        /// A change replaces the resource.
        pub placement: Option<Value<PlacementType>>,
        /// The identifier of the Amazon EC2 security group for the Amazon EMR service to access clusters in VPC private
        /// subnets.
        ///
        /// A change replaces the resource.
        pub service_access_security_group: Option<Value<String>>,
        /// Describes the EC2 instances and instance configurations for the task instance fleets when using clusters with
        /// the instance fleet configuration.
        ///
        /// Some changes replace the resource.
        pub task_instance_fleets: Option<Value<Vec<InstanceFleetConfig>>>,
        /// Describes the EC2 instances and instance configurations for task instance groups when using clusters with the
        /// uniform instance group configuration.
        ///
        /// Some changes replace the resource.
        pub task_instance_groups: Option<Value<Vec<InstanceGroupConfig>>>,
        /// Specifies whether to lock the cluster to prevent the Amazon EC2 instances from being terminated by API call,
        /// user intervention, or in the event of a job-flow error.
        pub termination_protected: Option<Value<bool>>,
        /// Indicates whether Amazon EMR should gracefully replace core nodes that have degraded within the cluster.
        pub unhealthy_node_replacement: Option<Value<bool>>,
    }

    impl Lower for JobFlowInstancesConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalMasterSecurityGroups", self.additional_master_security_groups);
            to.set("AdditionalSlaveSecurityGroups", self.additional_slave_security_groups);
            to.set("CoreInstanceFleet", self.core_instance_fleet);
            to.set("CoreInstanceGroup", self.core_instance_group);
            to.set("Ec2KeyName", self.ec2_key_name);
            to.set("Ec2SubnetId", self.ec2_subnet_id);
            to.set("Ec2SubnetIds", self.ec2_subnet_ids);
            to.set("EmrManagedMasterSecurityGroup", self.emr_managed_master_security_group);
            to.set("EmrManagedSlaveSecurityGroup", self.emr_managed_slave_security_group);
            to.set("HadoopVersion", self.hadoop_version);
            to.set("KeepJobFlowAliveWhenNoSteps", self.keep_job_flow_alive_when_no_steps);
            to.set("MasterInstanceFleet", self.master_instance_fleet);
            to.set("MasterInstanceGroup", self.master_instance_group);
            to.set("Placement", self.placement);
            to.set("ServiceAccessSecurityGroup", self.service_access_security_group);
            to.set("TaskInstanceFleets", self.task_instance_fleets);
            to.set("TaskInstanceGroups", self.task_instance_groups);
            to.set("TerminationProtected", self.termination_protected);
            to.set("UnhealthyNodeReplacement", self.unhealthy_node_replacement);
        }
    }

    /// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance
    /// fleets and instance groups.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceFleetConfig {
        /// The instance type configurations that define the Amazon EC2 instances in the instance fleet.
        ///
        /// A change replaces the resource.
        pub instance_type_configs: Option<Value<Vec<InstanceTypeConfig>>>,
        /// The launch specification for the instance fleet.
        ///
        /// A change replaces the resource.
        pub launch_specifications: Option<Value<InstanceFleetProvisioningSpecifications>>,
        /// The friendly name of the instance fleet.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
        /// The resize specification for the instance fleet.
        pub resize_specifications: Option<Value<InstanceFleetResizingSpecifications>>,
        /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to
        /// provision.
        pub target_on_demand_capacity: Option<Value<i64>>,
        /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision.
        pub target_spot_capacity: Option<Value<i64>>,
    }

    impl Lower for InstanceFleetConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceTypeConfigs", self.instance_type_configs);
            to.set("LaunchSpecifications", self.launch_specifications);
            to.set("Name", self.name);
            to.set("ResizeSpecifications", self.resize_specifications);
            to.set("TargetOnDemandCapacity", self.target_on_demand_capacity);
            to.set("TargetSpotCapacity", self.target_spot_capacity);
        }
    }

    /// `InstanceTypeConfig` is a sub-property of `InstanceFleetConfig`. `InstanceTypeConfig` determines the EC2
    /// instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceTypeConfig {
        /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. Expressed in USD.
        ///
        /// A change replaces the resource.
        pub bid_price: Option<Value<String>>,
        /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by
        /// `InstanceType`.
        ///
        /// A change replaces the resource.
        pub bid_price_as_percentage_of_on_demand_price: Option<Value<f64>>,
        /// A configuration classification that applies when provisioning cluster instances, which can include
        /// configurations for applications and software that run on the cluster.
        ///
        /// A change replaces the resource.
        pub configurations: Option<Value<Vec<Configuration>>>,
        /// The custom AMI ID to use for the instance type.
        ///
        /// A change replaces the resource.
        pub custom_ami_id: Option<Value<String>>,
        /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by
        /// `InstanceType`.
        ///
        /// A change replaces the resource.
        pub ebs_configuration: Option<Value<EbsConfiguration>>,
        /// An Amazon EC2 instance type, such as `m3.xlarge`.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at
        /// 0, which is the highest priority.
        pub priority: Option<Value<f64>>,
        /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities
        /// defined in `InstanceFleetConfig`.
        ///
        /// A change replaces the resource.
        pub weighted_capacity: Option<Value<i64>>,
    }

    impl Lower for InstanceTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BidPrice", self.bid_price);
            to.set("BidPriceAsPercentageOfOnDemandPrice", self.bid_price_as_percentage_of_on_demand_price);
            to.set("Configurations", self.configurations);
            to.set("CustomAmiId", self.custom_ami_id);
            to.set("EbsConfiguration", self.ebs_configuration);
            to.set("InstanceType", self.instance_type);
            to.set("Priority", self.priority);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// `EbsConfiguration` is a subproperty of `InstanceFleetConfig` or `InstanceGroupConfig`. `EbsConfiguration`
    /// determines the EBS volumes to attach to EMR cluster instances.
    #[derive(Clone, Debug, Default)]
    pub struct EbsConfiguration {
        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        pub ebs_block_device_configs: Option<Value<Vec<EbsBlockDeviceConfig>>>,
        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this
        /// value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        pub ebs_optimized: Option<Value<bool>>,
    }

    impl Lower for EbsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsBlockDeviceConfigs", self.ebs_block_device_configs);
            to.set("EbsOptimized", self.ebs_optimized);
        }
    }

    /// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines
    /// the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDeviceConfig {
        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for
        /// the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// Required.
        pub volume_specification: Option<Value<VolumeSpecification>>,
        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the
        /// instance group.
        pub volumes_per_instance: Option<Value<i64>>,
    }

    impl Lower for EbsBlockDeviceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VolumeSpecification", self.volume_specification);
            to.set("VolumesPerInstance", self.volumes_per_instance);
        }
    }

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification`
    /// determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeSpecification {
        /// The number of I/O operations per second (IOPS) that the volume supports.
        pub iops: Option<Value<i64>>,
        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized,
        /// the minimum value is 10.
        ///
        /// Required.
        pub size_in_gb: Option<Value<i64>>,
        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is
        /// valid only for gp3 volumes.
        pub throughput: Option<Value<i64>>,
        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// Required.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for VolumeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("SizeInGB", self.size_in_gb);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `InstanceFleetProvisioningSpecification` is a subproperty of `InstanceFleetConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceFleetProvisioningSpecifications {
        /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy
        /// and capacity reservation options.
        pub on_demand_specification: Option<Value<OnDemandProvisioningSpecification>>,
        /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined
        /// duration, and provisioning timeout behavior.
        pub spot_specification: Option<Value<SpotProvisioningSpecification>>,
    }

    impl Lower for InstanceFleetProvisioningSpecifications {
        fn fields(self, to: &mut Fields) {
            to.set("OnDemandSpecification", self.on_demand_specification);
            to.set("SpotSpecification", self.spot_specification);
        }
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation
    /// strategy.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandProvisioningSpecification {
        /// Specifies the strategy to use in launching On-Demand instance fleets. Available options are `lowest-price` and
        /// `prioritized`.
        ///
        /// Required.
        pub allocation_strategy: Option<Value<String>>,
        /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation
        /// strategy.
        pub capacity_reservation_options: Option<Value<OnDemandCapacityReservationOptions>>,
    }

    impl Lower for OnDemandProvisioningSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationOptions", self.capacity_reservation_options);
        }
    }

    /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandCapacityReservationOptions {
        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        pub capacity_reservation_resource_group_arn: Option<Value<String>>,
        /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
        pub usage_strategy: Option<Value<String>>,
    }

    impl Lower for OnDemandCapacityReservationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationResourceGroupArn", self.capacity_reservation_resource_group_arn);
            to.set("UsageStrategy", self.usage_strategy);
        }
    }

    /// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type.
    #[derive(Clone, Debug, Default)]
    pub struct SpotProvisioningSpecification {
        /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`,
        /// `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`.
        pub allocation_strategy: Option<Value<String>>,
        /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot
        /// Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances
        /// applies.
        pub block_duration_minutes: Option<Value<i64>>,
        /// The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has
        /// expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
        ///
        /// Required.
        pub timeout_action: Option<Value<String>>,
        /// The Spot provisioning timeout period in minutes. If Spot Instances are not provisioned within this time period,
        /// the `TimeOutAction` is taken.
        ///
        /// Required.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for SpotProvisioningSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("BlockDurationMinutes", self.block_duration_minutes);
            to.set("TimeoutAction", self.timeout_action);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }

    /// The resize specification for On-Demand and Spot Instances in the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceFleetResizingSpecifications {
        /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy,
        /// capacity reservation options, and the resize timeout period.
        pub on_demand_resize_specification: Option<Value<OnDemandResizingSpecification>>,
        /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and
        /// the resize timeout period.
        pub spot_resize_specification: Option<Value<SpotResizingSpecification>>,
    }

    impl Lower for InstanceFleetResizingSpecifications {
        fn fields(self, to: &mut Fields) {
            to.set("OnDemandResizeSpecification", self.on_demand_resize_specification);
            to.set("SpotResizeSpecification", self.spot_resize_specification);
        }
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout
    /// period.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandResizingSpecification {
        /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is
        /// `lowest-price`.
        pub allocation_strategy: Option<Value<String>>,
        pub capacity_reservation_options: Option<Value<OnDemandCapacityReservationOptions>>,
        /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize
        /// workflow stops.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for OnDemandResizingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationOptions", self.capacity_reservation_options);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
    #[derive(Clone, Debug, Default)]
    pub struct SpotResizingSpecification {
        /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR
        /// releases 6.9.0 or higher, the default is `price-capacity-optimized`.
        pub allocation_strategy: Option<Value<String>>,
        /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will
        /// stop provisioning of Spot instances.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for SpotResizingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }

    /// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance
    /// groups and instance fleets.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceGroupConfig {
        /// `AutoScalingPolicy` is a subproperty of the InstanceGroupConfig property type that specifies the constraints and
        /// rules of an automatic scaling policy in Amazon EMR.
        pub auto_scaling_policy: Option<Value<AutoScalingPolicy>>,
        /// If specified, indicates that the instance group uses Spot Instances. This is the maximum price you are willing
        /// to pay for Spot Instances.
        ///
        /// A change replaces the resource.
        pub bid_price: Option<Value<String>>,
        /// The list of configurations supplied for an Amazon EMR cluster instance group. You can specify a separate
        /// configuration for each instance group (master, core, and task).
        ///
        /// A change replaces the resource.
        pub configurations: Option<Value<Vec<Configuration>>>,
        /// The custom AMI ID to use for the provisioned instance group.
        ///
        /// A change replaces the resource.
        pub custom_ami_id: Option<Value<String>>,
        /// EBS configurations that will be attached to each Amazon EC2 instance in the instance group.
        ///
        /// A change replaces the resource.
        pub ebs_configuration: Option<Value<EbsConfiguration>>,
        /// Target number of instances for the instance group.
        ///
        /// Required.
        pub instance_count: Option<Value<i64>>,
        /// The Amazon EC2 instance type for all instances in the instance group.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// Market type of the Amazon EC2 instances used to create a cluster node.
        ///
        /// A change replaces the resource.
        pub market: Option<Value<String>>,
        /// Friendly name given to the instance group.
        ///
        /// A change replaces the resource.
        pub name: Option<Value<String>>,
    }

    impl Lower for InstanceGroupConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingPolicy", self.auto_scaling_policy);
            to.set("BidPrice", self.bid_price);
            to.set("Configurations", self.configurations);
            to.set("CustomAmiId", self.custom_ami_id);
            to.set("EbsConfiguration", self.ebs_configuration);
            to.set("InstanceCount", self.instance_count);
            to.set("InstanceType", self.instance_type);
            to.set("Market", self.market);
            to.set("Name", self.name);
        }
    }

    /// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. `AutoScalingPolicy` defines how an instance group
    /// dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingPolicy {
        /// The upper and lower Amazon EC2 instance limits for an automatic scaling policy. Automatic scaling activity will
        /// not cause an instance group to grow above or below these limits.
        ///
        /// Required.
        pub constraints: Option<Value<ScalingConstraints>>,
        /// The scale-in and scale-out rules that comprise the automatic scaling policy.
        ///
        /// Required.
        pub rules: Option<Value<Vec<ScalingRule>>>,
    }

    impl Lower for AutoScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Rules", self.rules);
        }
    }

    /// `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. `ScalingConstraints` defines the
    /// upper and lower EC2 instance limits for an automatic scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConstraints {
        /// The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed
        /// to grow.
        ///
        /// Required.
        pub max_capacity: Option<Value<i64>>,
        /// The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed
        /// to shrink.
        ///
        /// Required.
        pub min_capacity: Option<Value<i64>>,
    }

    impl Lower for ScalingConstraints {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
        }
    }

    /// `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingRule {
        /// The conditions that trigger an automatic scaling activity.
        ///
        /// Required.
        pub action: Option<Value<ScalingAction>>,
        /// A friendly, more verbose description of the automatic scaling rule.
        pub description: Option<Value<String>>,
        /// The name used to identify an automatic scaling rule. Rule names must be unique within a scaling policy.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The CloudWatch alarm definition that determines when automatic scaling activity is triggered.
        ///
        /// Required.
        pub trigger: Option<Value<ScalingTrigger>>,
    }

    impl Lower for ScalingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Trigger", self.trigger);
        }
    }

    /// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of
    /// adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingAction {
        /// Not available for instance groups. Instance groups use the market type specified for the group.
        pub market: Option<Value<String>>,
        /// The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the
        /// adjustment.
        ///
        /// Required.
        pub simple_scaling_policy_configuration: Option<Value<SimpleScalingPolicyConfiguration>>,
    }

    impl Lower for ScalingAction {
        fn fields(self, to: &mut Fields) {
            to.set("Market", self.market);
            to.set("SimpleScalingPolicyConfiguration", self.simple_scaling_policy_configuration);
        }
    }

    /// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type.
    #[derive(Clone, Debug, Default)]
    pub struct SimpleScalingPolicyConfiguration {
        /// The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if
        /// `ScalingAdjustment` is a negative number) each time the scaling activity is triggered.
        pub adjustment_type: Option<Value<String>>,
        /// The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling
        /// activities can start.
        pub cool_down: Option<Value<i64>>,
        /// The amount by which to scale in or scale out, based on the specified `AdjustmentType`. A positive value adds to
        /// the instance group's Amazon EC2 instance count while a negative number removes instances.
        ///
        /// Required.
        pub scaling_adjustment: Option<Value<i64>>,
    }

    impl Lower for SimpleScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdjustmentType", self.adjustment_type);
            to.set("CoolDown", self.cool_down);
            to.set("ScalingAdjustment", self.scaling_adjustment);
        }
    }

    /// `ScalingTrigger` is a subproperty of the `ScalingRule` property type. `ScalingTrigger` determines the conditions
    /// that trigger an automatic scaling activity.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingTrigger {
        /// The definition of a CloudWatch metric alarm. When the defined alarm conditions are met along with other trigger
        /// parameters, scaling activity begins.
        ///
        /// Required.
        pub cloud_watch_alarm_definition: Option<Value<CloudWatchAlarmDefinition>>,
    }

    impl Lower for ScalingTrigger {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchAlarmDefinition", self.cloud_watch_alarm_definition);
        }
    }

    /// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger
    /// an automatic scaling activity.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchAlarmDefinition {
        /// Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`.
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// A CloudWatch metric dimension.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm
        /// triggers automatic scaling activity.
        pub evaluation_periods: Option<Value<i64>>,
        /// The name of the CloudWatch metric that is watched to determine an alarm condition.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The namespace for the CloudWatch metric. The default is `AWS/ElasticMapReduce`.
        pub namespace: Option<Value<String>>,
        /// The period, in seconds, over which the statistic is applied. CloudWatch metrics for Amazon EMR are emitted every
        /// five minutes (300 seconds), so if you specify a CloudWatch metric, specify `300`.
        ///
        /// Required.
        pub period: Option<Value<i64>>,
        /// The statistic to apply to the metric associated with the alarm. The default is `AVERAGE`.
        pub statistic: Option<Value<String>>,
        /// The value against which the specified statistic is compared.
        ///
        /// Required.
        pub threshold: Option<Value<f64>>,
        /// The unit of measure associated with the CloudWatch metric being watched. The value specified for `Unit` must
        /// correspond to the units specified in the CloudWatch metric.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CloudWatchAlarmDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("Dimensions", self.dimensions);
            to.set("EvaluationPeriods", self.evaluation_periods);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
            to.set("Period", self.period);
            to.set("Statistic", self.statistic);
            to.set("Threshold", self.threshold);
            to.set("Unit", self.unit);
        }
    }

    /// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies
    /// a CloudWatch dimension, which is specified with a `Key` `Value` pair.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDimension {
        /// The dimension name.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The dimension value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `PlacementType` is a property of the `AWS::EMR::Cluster` resource. `PlacementType` determines the Amazon EC2
    /// Availability Zone configuration of the cluster (job flow).
    #[derive(Clone, Debug, Default)]
    pub struct PlacementType {
        /// The Amazon EC2 Availability Zone for the cluster. `AvailabilityZone` is used for uniform instance groups, while
        /// `AvailabilityZones` (plural) is used for instance fleets.
        ///
        /// Required. A change replaces the resource.
        pub availability_zone: Option<Value<String>>,
    }

    impl Lower for PlacementType {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
        }
    }

    /// `KerberosAttributes` is a property of the `AWS::EMR::Cluster` resource. `KerberosAttributes` define the
    /// cluster-specific Kerberos configuration when Kerberos authentication is enabled using a security configuration.
    #[derive(Clone, Debug, Default)]
    pub struct KerberosAttributes {
        /// The Active Directory password for `ADDomainJoinUser`.
        pub ad_domain_join_password: Option<Value<String>>,
        /// Required only when establishing a cross-realm trust with an Active Directory domain. A user with sufficient
        /// privileges to join resources to the domain.
        pub ad_domain_join_user: Option<Value<String>>,
        /// Required only when establishing a cross-realm trust with a KDC in a different realm. The cross-realm principal
        /// password, which must be identical across realms.
        pub cross_realm_trust_principal_password: Option<Value<String>>,
        /// The password used within the cluster for the kadmin service on the cluster-dedicated KDC, which maintains
        /// Kerberos principals, password policies, and keytabs for the cluster.
        ///
        /// Required.
        pub kdc_admin_password: Option<Value<String>>,
        /// The name of the Kerberos realm to which all nodes in a cluster belong. For example, `EC2.INTERNAL`.
        ///
        /// Required.
        pub realm: Option<Value<String>>,
    }

    impl Lower for KerberosAttributes {
        fn fields(self, to: &mut Fields) {
            to.set("ADDomainJoinPassword", self.ad_domain_join_password);
            to.set("ADDomainJoinUser", self.ad_domain_join_user);
            to.set("CrossRealmTrustPrincipalPassword", self.cross_realm_trust_principal_password);
            to.set("KdcAdminPassword", self.kdc_admin_password);
            to.set("Realm", self.realm);
        }
    }

    /// Managed scaling policy for an Amazon EMR cluster. The policy specifies the limits for resources that can be
    /// added or terminated from a cluster.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedScalingPolicy {
        /// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster is not
        /// allowed to go above or below these limits.
        pub compute_limits: Option<Value<ComputeLimits>>,
        /// Determines whether a custom scaling utilization performance index can be set. Possible values include
        /// \*ADVANCED\* or \*DEFAULT\*.
        pub scaling_strategy: Option<Value<String>>,
        /// An integer value that represents an advanced scaling strategy. Setting a higher value optimizes for performance.
        pub utilization_performance_index: Option<Value<i64>>,
    }

    impl Lower for ManagedScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeLimits", self.compute_limits);
            to.set("ScalingStrategy", self.scaling_strategy);
            to.set("UtilizationPerformanceIndex", self.utilization_performance_index);
        }
    }

    /// The Amazon EC2 unit limits for a managed scaling policy. The managed scaling activity of a cluster can not be
    /// above or below these limits.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeLimits {
        /// The upper boundary of Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and
        /// measured through units for instance fleets.
        ///
        /// Required.
        pub maximum_capacity_units: Option<Value<i64>>,
        /// The upper boundary of Amazon EC2 units for core node type in a cluster. It is measured through vCPU cores or
        /// instances for instance groups and measured through units for instance fleets.
        pub maximum_core_capacity_units: Option<Value<i64>>,
        /// The upper boundary of On-Demand Amazon EC2 units. It is measured through vCPU cores or instances for instance
        /// groups and measured through units for instance fleets.
        pub maximum_on_demand_capacity_units: Option<Value<i64>>,
        /// The lower boundary of Amazon EC2 units. It is measured through vCPU cores or instances for instance groups and
        /// measured through units for instance fleets.
        ///
        /// Required.
        pub minimum_capacity_units: Option<Value<i64>>,
        /// The unit type used for specifying a managed scaling policy.
        ///
        /// Required.
        pub unit_type: Option<Value<String>>,
    }

    impl Lower for ComputeLimits {
        fn fields(self, to: &mut Fields) {
            to.set("MaximumCapacityUnits", self.maximum_capacity_units);
            to.set("MaximumCoreCapacityUnits", self.maximum_core_capacity_units);
            to.set("MaximumOnDemandCapacityUnits", self.maximum_on_demand_capacity_units);
            to.set("MinimumCapacityUnits", self.minimum_capacity_units);
            to.set("UnitType", self.unit_type);
        }
    }

    /// Placement group configuration for an Amazon EMR cluster. The configuration specifies the placement strategy that
    /// can be applied to instance roles during cluster creation.
    #[derive(Clone, Debug, Default)]
    pub struct PlacementGroupConfig {
        /// Role of the instance in the cluster.
        ///
        /// Required.
        pub instance_role: Option<Value<String>>,
        /// Amazon EC2 Placement Group strategy associated with instance role.
        pub placement_strategy: Option<Value<String>>,
    }

    impl Lower for PlacementGroupConfig {
        fn fields(self, to: &mut Fields) {
            to.set("InstanceRole", self.instance_role);
            to.set("PlacementStrategy", self.placement_strategy);
        }
    }

    /// `StepConfig` is a property of the `AWS::EMR::Cluster` resource. The `StepConfig` property type specifies a
    /// cluster (job flow) step, which runs only on the master node.
    #[derive(Clone, Debug, Default)]
    pub struct StepConfig {
        /// The action to take when the cluster step fails. Possible values are `CANCEL_AND_WAIT` and `CONTINUE`.
        pub action_on_failure: Option<Value<String>>,
        /// The JAR file used for the step.
        ///
        /// Required.
        pub hadoop_jar_step: Option<Value<HadoopJarStepConfig>>,
        /// The name of the step.
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for StepConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ActionOnFailure", self.action_on_failure);
            to.set("HadoopJarStep", self.hadoop_jar_step);
            to.set("Name", self.name);
        }
    }

    /// The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function
    /// will be executed.
    #[derive(Clone, Debug, Default)]
    pub struct HadoopJarStepConfig {
        /// A list of command line arguments passed to the JAR file's main function when executed.
        pub args: Option<Value<Vec<String>>>,
        /// A path to a JAR file run during the step.
        ///
        /// Required.
        pub jar: Option<Value<String>>,
        /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a
        /// Main-Class in its manifest file.
        pub main_class: Option<Value<String>>,
        /// A list of Java properties that are set when the step runs. You can use these properties to pass key-value pairs
        /// to your main function.
        pub step_properties: Option<Value<Vec<KeyValue>>>,
    }

    impl Lower for HadoopJarStepConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Args", self.args);
            to.set("Jar", self.jar);
            to.set("MainClass", self.main_class);
            to.set("StepProperties", self.step_properties);
        }
    }

    /// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to
    /// a step.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValue {
        /// The unique identifier of a key-value pair.
        pub key: Option<Value<String>>,
        /// The value part of the identified key.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::EMR::Cluster`.
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
}

/// `AWS::EMR::InstanceFleetConfig`.
///
/// Use `InstanceFleetConfig` to define instance fleets for an EMR cluster. A cluster can not use both instance
/// fleets and instance groups.
#[derive(Clone, Debug, Default)]
pub struct InstanceFleetConfig {
    /// The unique identifier of the EMR cluster.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub cluster_id: Option<Value<String>>,
    /// The node type that the instance fleet hosts.
    ///
    /// Required. A change replaces the resource.
    pub instance_fleet_type: Option<Value<String>>,
    /// `InstanceTypeConfigs` determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and
    /// Spot target capacities.
    ///
    /// A change replaces the resource.
    pub instance_type_configs: Option<Value<Vec<instance_fleet_config::InstanceTypeConfig>>>,
    /// The launch specification for the instance fleet.
    ///
    /// A change replaces the resource.
    pub launch_specifications: Option<Value<instance_fleet_config::InstanceFleetProvisioningSpecifications>>,
    /// The friendly name of the instance fleet.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The resize specification for the instance fleet.
    pub resize_specifications: Option<Value<instance_fleet_config::InstanceFleetResizingSpecifications>>,
    /// The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to
    /// provision.
    pub target_on_demand_capacity: Option<Value<i64>>,
    /// The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision.
    pub target_spot_capacity: Option<Value<i64>>,
}

impl Lower for InstanceFleetConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ClusterId", self.cluster_id);
        to.set("InstanceFleetType", self.instance_fleet_type);
        to.set("InstanceTypeConfigs", self.instance_type_configs);
        to.set("LaunchSpecifications", self.launch_specifications);
        to.set("Name", self.name);
        to.set("ResizeSpecifications", self.resize_specifications);
        to.set("TargetOnDemandCapacity", self.target_on_demand_capacity);
        to.set("TargetSpotCapacity", self.target_spot_capacity);
    }
}

impl Level1 for InstanceFleetConfig {
    const TYPE: &'static str = "AWS::EMR::InstanceFleetConfig";
}

impl Handle<InstanceFleetConfig> {
    /// `Ref`: `ClusterId`, `InstanceFleetId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `InstanceFleetId`.
    pub fn instance_fleet_id(self) -> Value<String> {
        self.attribute("InstanceFleetId")
    }
}

/// What [`InstanceFleetConfig`] is made of.
pub mod instance_fleet_config {
    use super::*;

    /// `InstanceType` config is a subproperty of `InstanceFleetConfig`. An instance type configuration specifies each
    /// instance type in an instance fleet.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceTypeConfig {
        /// The bid price for each Amazon EC2 Spot Instance type as defined by `InstanceType`. Expressed in USD.
        ///
        /// A change replaces the resource.
        pub bid_price: Option<Value<String>>,
        /// The bid price, as a percentage of On-Demand price, for each Amazon EC2 Spot Instance as defined by
        /// `InstanceType`.
        ///
        /// A change replaces the resource.
        pub bid_price_as_percentage_of_on_demand_price: Option<Value<f64>>,
        /// An optional configuration specification to be used when provisioning cluster instances, which can include
        /// configurations for applications and software bundled with Amazon EMR.
        ///
        /// A change replaces the resource.
        pub configurations: Option<Value<Vec<ApplicationConfiguration>>>,
        /// The custom AMI ID to use for the instance type.
        ///
        /// A change replaces the resource.
        pub custom_ami_id: Option<Value<String>>,
        /// The configuration of Amazon Elastic Block Store (Amazon EBS) attached to each instance as defined by
        /// `InstanceType`.
        ///
        /// A change replaces the resource.
        pub ebs_configuration: Option<Value<EbsConfiguration>>,
        /// An Amazon EC2 instance type, such as `m3.xlarge`.
        ///
        /// Required. A change replaces the resource.
        pub instance_type: Option<Value<String>>,
        /// The priority at which Amazon EMR launches the Amazon EC2 instances with this instance type. Priority starts at
        /// 0, which is the highest priority.
        pub priority: Option<Value<f64>>,
        /// The number of units that a provisioned instance of this type provides toward fulfilling the target capacities
        /// defined in `InstanceFleetConfig`.
        ///
        /// A change replaces the resource.
        pub weighted_capacity: Option<Value<i64>>,
    }

    impl Lower for InstanceTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BidPrice", self.bid_price);
            to.set("BidPriceAsPercentageOfOnDemandPrice", self.bid_price_as_percentage_of_on_demand_price);
            to.set("Configurations", self.configurations);
            to.set("CustomAmiId", self.custom_ami_id);
            to.set("EbsConfiguration", self.ebs_configuration);
            to.set("InstanceType", self.instance_type);
            to.set("Priority", self.priority);
            to.set("WeightedCapacity", self.weighted_capacity);
        }
    }

    /// Configuration specifies optional configurations for customizing open-source big data applications and
    /// environment parameters.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationConfiguration {
        /// The classification within a configuration.
        pub classification: Option<Value<String>>,
        /// Within a configuration classification, a set of properties that represent the settings that you want to change
        /// in the configuration file.
        pub configuration_properties: Option<Value<BTreeMap<String, String>>>,
        /// A list of additional configurations to apply within a configuration object.
        pub configurations: Option<Value<Vec<ApplicationConfiguration>>>,
    }

    impl Lower for ApplicationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("ConfigurationProperties", self.configuration_properties);
            to.set("Configurations", self.configurations);
        }
    }

    /// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
    #[derive(Clone, Debug, Default)]
    pub struct EbsConfiguration {
        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        ///
        /// A change replaces the resource.
        pub ebs_block_device_configs: Option<Value<Vec<EbsBlockDeviceConfig>>>,
        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this
        /// value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        ///
        /// A change replaces the resource.
        pub ebs_optimized: Option<Value<bool>>,
    }

    impl Lower for EbsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsBlockDeviceConfigs", self.ebs_block_device_configs);
            to.set("EbsOptimized", self.ebs_optimized);
        }
    }

    /// `EbsBlockDeviceConfig` is a subproperty of the `EbsConfiguration` property type. `EbsBlockDeviceConfig` defines
    /// the number and type of EBS volumes to associate with all EC2 instances in an EMR cluster.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDeviceConfig {
        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for
        /// the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// Required. A change replaces the resource.
        pub volume_specification: Option<Value<VolumeSpecification>>,
        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the
        /// instance group.
        ///
        /// A change replaces the resource.
        pub volumes_per_instance: Option<Value<i64>>,
    }

    impl Lower for EbsBlockDeviceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VolumeSpecification", self.volume_specification);
            to.set("VolumesPerInstance", self.volumes_per_instance);
        }
    }

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification`
    /// determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeSpecification {
        /// The number of I/O operations per second (IOPS) that the volume supports.
        ///
        /// A change replaces the resource.
        pub iops: Option<Value<i64>>,
        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized,
        /// the minimum value is 10.
        ///
        /// Required. A change replaces the resource.
        pub size_in_gb: Option<Value<i64>>,
        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is
        /// valid only for gp3 volumes.
        ///
        /// A change replaces the resource.
        pub throughput: Option<Value<i64>>,
        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// Required. A change replaces the resource.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for VolumeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("SizeInGB", self.size_in_gb);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `InstanceTypeConfig` is a sub-property of `InstanceFleetConfig`. `InstanceTypeConfig` determines the EC2
    /// instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceFleetProvisioningSpecifications {
        /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation strategy
        /// and capacity reservation options.
        pub on_demand_specification: Option<Value<OnDemandProvisioningSpecification>>,
        /// The launch specification for Spot instances in the fleet, which determines the allocation strategy, defined
        /// duration, and provisioning timeout behavior.
        pub spot_specification: Option<Value<SpotProvisioningSpecification>>,
    }

    impl Lower for InstanceFleetProvisioningSpecifications {
        fn fields(self, to: &mut Fields) {
            to.set("OnDemandSpecification", self.on_demand_specification);
            to.set("SpotSpecification", self.spot_specification);
        }
    }

    /// The launch specification for On-Demand Instances in the instance fleet, which determines the allocation
    /// strategy.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandProvisioningSpecification {
        /// Specifies the strategy to use in launching On-Demand instance fleets. Available options are `lowest-price` and
        /// `prioritized`.
        ///
        /// Required.
        pub allocation_strategy: Option<Value<String>>,
        /// The launch specification for On-Demand instances in the instance fleet, which determines the allocation
        /// strategy.
        pub capacity_reservation_options: Option<Value<OnDemandCapacityReservationOptions>>,
    }

    impl Lower for OnDemandProvisioningSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationOptions", self.capacity_reservation_options);
        }
    }

    /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandCapacityReservationOptions {
        /// Indicates the instance's Capacity Reservation preferences. Possible preferences include.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        pub capacity_reservation_resource_group_arn: Option<Value<String>>,
        /// Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity.
        pub usage_strategy: Option<Value<String>>,
    }

    impl Lower for OnDemandCapacityReservationOptions {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationResourceGroupArn", self.capacity_reservation_resource_group_arn);
            to.set("UsageStrategy", self.usage_strategy);
        }
    }

    /// `SpotProvisioningSpecification` is a subproperty of the `InstanceFleetProvisioningSpecifications` property type.
    #[derive(Clone, Debug, Default)]
    pub struct SpotProvisioningSpecification {
        /// Specifies one of the following strategies to launch Spot Instance fleets: `capacity-optimized`,
        /// `price-capacity-optimized`, `lowest-price`, or `diversified`, and `capacity-optimized-prioritized`.
        pub allocation_strategy: Option<Value<String>>,
        /// The defined duration for Spot Instances (also known as Spot blocks) in minutes. When specified, the Spot
        /// Instance does not terminate before the defined duration expires, and defined duration pricing for Spot Instances
        /// applies.
        pub block_duration_minutes: Option<Value<i64>>,
        /// The action to take when `TargetSpotCapacity` has not been fulfilled when the `TimeoutDurationMinutes` has
        /// expired; that is, when all Spot Instances could not be provisioned within the Spot provisioning timeout.
        ///
        /// Required.
        pub timeout_action: Option<Value<String>>,
        /// The Spot provisioning timeout period in minutes. If Spot Instances are not provisioned within this time period,
        /// the `TimeOutAction` is taken.
        ///
        /// Required.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for SpotProvisioningSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("BlockDurationMinutes", self.block_duration_minutes);
            to.set("TimeoutAction", self.timeout_action);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }

    /// The resize specification for On-Demand and Spot Instances in the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceFleetResizingSpecifications {
        /// The resize specification for On-Demand Instances in the instance fleet, which contains the allocation strategy,
        /// capacity reservation options, and the resize timeout period.
        pub on_demand_resize_specification: Option<Value<OnDemandResizingSpecification>>,
        /// The resize specification for Spot Instances in the instance fleet, which contains the allocation strategy and
        /// the resize timeout period.
        pub spot_resize_specification: Option<Value<SpotResizingSpecification>>,
    }

    impl Lower for InstanceFleetResizingSpecifications {
        fn fields(self, to: &mut Fields) {
            to.set("OnDemandResizeSpecification", self.on_demand_resize_specification);
            to.set("SpotResizeSpecification", self.spot_resize_specification);
        }
    }

    /// The resize specification for On-Demand Instances in the instance fleet, which contains the resize timeout
    /// period.
    #[derive(Clone, Debug, Default)]
    pub struct OnDemandResizingSpecification {
        /// Specifies the allocation strategy to use to launch On-Demand instances during a resize. The default is
        /// `lowest-price`.
        pub allocation_strategy: Option<Value<String>>,
        /// Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity.
        pub capacity_reservation_options: Option<Value<OnDemandCapacityReservationOptions>>,
        /// On-Demand resize timeout in minutes. If On-Demand Instances are not provisioned within this time, the resize
        /// workflow stops.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for OnDemandResizingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("CapacityReservationOptions", self.capacity_reservation_options);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }

    /// The resize specification for Spot Instances in the instance fleet, which contains the resize timeout period.
    #[derive(Clone, Debug, Default)]
    pub struct SpotResizingSpecification {
        /// Specifies the allocation strategy to use to launch Spot instances during a resize. If you run Amazon EMR
        /// releases 6.9.0 or higher, the default is `price-capacity-optimized`.
        pub allocation_strategy: Option<Value<String>>,
        /// Spot resize timeout in minutes. If Spot Instances are not provisioned within this time, the resize workflow will
        /// stop provisioning of Spot instances.
        pub timeout_duration_minutes: Option<Value<i64>>,
    }

    impl Lower for SpotResizingSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("AllocationStrategy", self.allocation_strategy);
            to.set("TimeoutDurationMinutes", self.timeout_duration_minutes);
        }
    }
}

/// `AWS::EMR::InstanceGroupConfig`.
///
/// Use `InstanceGroupConfig` to define instance groups for an EMR cluster. A cluster can not use both instance
/// groups and instance fleets.
#[derive(Clone, Debug, Default)]
pub struct InstanceGroupConfig {
    /// `AutoScalingPolicy` is a subproperty of `InstanceGroupConfig`. `AutoScalingPolicy` defines how an instance group
    /// dynamically adds and terminates EC2 instances in response to the value of a CloudWatch metric.
    pub auto_scaling_policy: Option<Value<instance_group_config::AutoScalingPolicy>>,
    /// If specified, indicates that the instance group uses Spot Instances. This is the maximum price you are willing
    /// to pay for Spot Instances.
    ///
    /// A change replaces the resource.
    pub bid_price: Option<Value<String>>,
    /// The list of configurations supplied for an Amazon EMR cluster instance group. You can specify a separate
    /// configuration for each instance group (master, core, and task).
    ///
    /// A change replaces the resource.
    pub configurations: Option<Value<Vec<instance_group_config::AppConfiguration>>>,
    /// The custom AMI ID to use for the provisioned instance group.
    ///
    /// A change replaces the resource.
    pub custom_ami_id: Option<Value<String>>,
    /// `EbsConfiguration` determines the EBS volumes to attach to EMR cluster instances.
    ///
    /// A change replaces the resource.
    pub ebs_configuration: Option<Value<instance_group_config::EbsConfiguration>>,
    /// Target number of instances for the instance group.
    ///
    /// Required.
    pub instance_count: Option<Value<i64>>,
    /// The role of the instance group in the cluster.
    ///
    /// Required. A change replaces the resource.
    pub instance_role: Option<Value<String>>,
    /// The Amazon EC2 instance type for all instances in the instance group.
    ///
    /// Required. A change replaces the resource.
    pub instance_type: Option<Value<String>>,
    /// The ID of an Amazon EMR cluster that you want to associate this instance group with.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub job_flow_id: Option<Value<String>>,
    /// Market type of the Amazon EC2 instances used to create a cluster node.
    ///
    /// A change replaces the resource.
    pub market: Option<Value<String>>,
    /// Friendly name given to the instance group.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for InstanceGroupConfig {
    fn fields(self, to: &mut Fields) {
        to.set("AutoScalingPolicy", self.auto_scaling_policy);
        to.set("BidPrice", self.bid_price);
        to.set("Configurations", self.configurations);
        to.set("CustomAmiId", self.custom_ami_id);
        to.set("EbsConfiguration", self.ebs_configuration);
        to.set("InstanceCount", self.instance_count);
        to.set("InstanceRole", self.instance_role);
        to.set("InstanceType", self.instance_type);
        to.set("JobFlowId", self.job_flow_id);
        to.set("Market", self.market);
        to.set("Name", self.name);
    }
}

impl Level1 for InstanceGroupConfig {
    const TYPE: &'static str = "AWS::EMR::InstanceGroupConfig";
}

impl Handle<InstanceGroupConfig> {
    /// `Ref`: `InstanceGroupId`, `JobFlowId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `InstanceGroupId`.
    pub fn instance_group_id(self) -> Value<String> {
        self.attribute("InstanceGroupId")
    }
}

/// What [`InstanceGroupConfig`] is made of.
pub mod instance_group_config {
    use super::*;

    /// `AutoScalingPolicy` defines how an instance group dynamically adds and terminates EC2 instances in response to
    /// the value of a CloudWatch metric.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingPolicy {
        /// The upper and lower Amazon EC2 instance limits for an automatic scaling policy. Automatic scaling activity will
        /// not cause an instance group to grow above or below these limits.
        ///
        /// Required.
        pub constraints: Option<Value<ScalingConstraints>>,
        /// The scale-in and scale-out rules that comprise the automatic scaling policy.
        ///
        /// Required.
        pub rules: Option<Value<Vec<ScalingRule>>>,
    }

    impl Lower for AutoScalingPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Constraints", self.constraints);
            to.set("Rules", self.rules);
        }
    }

    /// `ScalingConstraints` is a subproperty of the `AutoScalingPolicy` property type. `ScalingConstraints` defines the
    /// upper and lower EC2 instance limits for an automatic scaling policy.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingConstraints {
        /// The upper boundary of Amazon EC2 instances in an instance group beyond which scaling activities are not allowed
        /// to grow.
        ///
        /// Required.
        pub max_capacity: Option<Value<i64>>,
        /// The lower boundary of Amazon EC2 instances in an instance group below which scaling activities are not allowed
        /// to shrink.
        ///
        /// Required.
        pub min_capacity: Option<Value<i64>>,
    }

    impl Lower for ScalingConstraints {
        fn fields(self, to: &mut Fields) {
            to.set("MaxCapacity", self.max_capacity);
            to.set("MinCapacity", self.min_capacity);
        }
    }

    /// `ScalingRule` is a subproperty of the `AutoScalingPolicy` property type.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingRule {
        /// The conditions that trigger an automatic scaling activity.
        ///
        /// Required.
        pub action: Option<Value<ScalingAction>>,
        /// A friendly, more verbose description of the automatic scaling rule.
        pub description: Option<Value<String>>,
        /// The name used to identify an automatic scaling rule. Rule names must be unique within a scaling policy.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The CloudWatch alarm definition that determines when automatic scaling activity is triggered.
        ///
        /// Required.
        pub trigger: Option<Value<ScalingTrigger>>,
    }

    impl Lower for ScalingRule {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("Trigger", self.trigger);
        }
    }

    /// `ScalingAction` is a subproperty of the `ScalingRule` property type. `ScalingAction` determines the type of
    /// adjustment the automatic scaling activity makes when triggered, and the periodicity of the adjustment.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingAction {
        /// Not available for instance groups. Instance groups use the market type specified for the group.
        pub market: Option<Value<String>>,
        /// The type of adjustment the automatic scaling activity makes when triggered, and the periodicity of the
        /// adjustment.
        ///
        /// Required.
        pub simple_scaling_policy_configuration: Option<Value<SimpleScalingPolicyConfiguration>>,
    }

    impl Lower for ScalingAction {
        fn fields(self, to: &mut Fields) {
            to.set("Market", self.market);
            to.set("SimpleScalingPolicyConfiguration", self.simple_scaling_policy_configuration);
        }
    }

    /// `SimpleScalingPolicyConfiguration` is a subproperty of the `ScalingAction` property type.
    #[derive(Clone, Debug, Default)]
    pub struct SimpleScalingPolicyConfiguration {
        /// The way in which Amazon EC2 instances are added (if `ScalingAdjustment` is a positive number) or terminated (if
        /// `ScalingAdjustment` is a negative number) each time the scaling activity is triggered.
        pub adjustment_type: Option<Value<String>>,
        /// The amount of time, in seconds, after a scaling activity completes before any further trigger-related scaling
        /// activities can start.
        pub cool_down: Option<Value<i64>>,
        /// The amount by which to scale in or scale out, based on the specified `AdjustmentType`. A positive value adds to
        /// the instance group's Amazon EC2 instance count while a negative number removes instances.
        ///
        /// Required.
        pub scaling_adjustment: Option<Value<i64>>,
    }

    impl Lower for SimpleScalingPolicyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdjustmentType", self.adjustment_type);
            to.set("CoolDown", self.cool_down);
            to.set("ScalingAdjustment", self.scaling_adjustment);
        }
    }

    /// `ScalingTrigger` is a subproperty of the `ScalingRule` property type. `ScalingTrigger` determines the conditions
    /// that trigger an automatic scaling activity.
    #[derive(Clone, Debug, Default)]
    pub struct ScalingTrigger {
        /// The definition of a CloudWatch metric alarm. When the defined alarm conditions are met along with other trigger
        /// parameters, scaling activity begins.
        ///
        /// Required.
        pub cloud_watch_alarm_definition: Option<Value<CloudWatchAlarmDefinition>>,
    }

    impl Lower for ScalingTrigger {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchAlarmDefinition", self.cloud_watch_alarm_definition);
        }
    }

    /// `CloudWatchAlarmDefinition` is a subproperty of the `ScalingTrigger` property, which determines when to trigger
    /// an automatic scaling activity.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchAlarmDefinition {
        /// Determines how the metric specified by `MetricName` is compared to the value specified by `Threshold`.
        ///
        /// Required.
        pub comparison_operator: Option<Value<String>>,
        /// A CloudWatch metric dimension.
        pub dimensions: Option<Value<Vec<MetricDimension>>>,
        /// The number of periods, in five-minute increments, during which the alarm condition must exist before the alarm
        /// triggers automatic scaling activity.
        pub evaluation_periods: Option<Value<i64>>,
        /// The name of the CloudWatch metric that is watched to determine an alarm condition.
        ///
        /// Required.
        pub metric_name: Option<Value<String>>,
        /// The namespace for the CloudWatch metric. The default is `AWS/ElasticMapReduce`.
        pub namespace: Option<Value<String>>,
        /// The period, in seconds, over which the statistic is applied. CloudWatch metrics for Amazon EMR are emitted every
        /// five minutes (300 seconds), so if you specify a CloudWatch metric, specify `300`.
        ///
        /// Required.
        pub period: Option<Value<i64>>,
        /// The statistic to apply to the metric associated with the alarm. The default is `AVERAGE`.
        pub statistic: Option<Value<String>>,
        /// The value against which the specified statistic is compared.
        ///
        /// Required.
        pub threshold: Option<Value<f64>>,
        /// The unit of measure associated with the CloudWatch metric being watched. The value specified for `Unit` must
        /// correspond to the units specified in the CloudWatch metric.
        pub unit: Option<Value<String>>,
    }

    impl Lower for CloudWatchAlarmDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("ComparisonOperator", self.comparison_operator);
            to.set("Dimensions", self.dimensions);
            to.set("EvaluationPeriods", self.evaluation_periods);
            to.set("MetricName", self.metric_name);
            to.set("Namespace", self.namespace);
            to.set("Period", self.period);
            to.set("Statistic", self.statistic);
            to.set("Threshold", self.threshold);
            to.set("Unit", self.unit);
        }
    }

    /// `MetricDimension` is a subproperty of the `CloudWatchAlarmDefinition` property type. `MetricDimension` specifies
    /// a CloudWatch dimension, which is specified with a `Key` `Value` pair.
    #[derive(Clone, Debug, Default)]
    pub struct MetricDimension {
        /// The dimension name.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The dimension value.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for MetricDimension {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// `AppConfiguration` of `AWS::EMR::InstanceGroupConfig`.
    #[derive(Clone, Debug, Default)]
    pub struct AppConfiguration {
        pub classification: Option<Value<String>>,
        pub configuration_properties: Option<Value<BTreeMap<String, String>>>,
        /// A change replaces the resource.
        pub configurations: Option<Value<Vec<AppConfiguration>>>,
    }

    impl Lower for AppConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Classification", self.classification);
            to.set("ConfigurationProperties", self.configuration_properties);
            to.set("Configurations", self.configurations);
        }
    }

    /// The Amazon EBS configuration of a cluster instance.
    #[derive(Clone, Debug, Default)]
    pub struct EbsConfiguration {
        /// An array of Amazon EBS volume specifications attached to a cluster instance.
        pub ebs_block_device_configs: Option<Value<Vec<EbsBlockDeviceConfig>>>,
        /// Indicates whether an Amazon EBS volume is EBS-optimized. The default is false. You should explicitly set this
        /// value to true to enable the Amazon EBS-optimized setting for an EC2 instance.
        pub ebs_optimized: Option<Value<bool>>,
    }

    impl Lower for EbsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsBlockDeviceConfigs", self.ebs_block_device_configs);
            to.set("EbsOptimized", self.ebs_optimized);
        }
    }

    /// Configuration of requested EBS block device associated with the instance group with count of volumes that are
    /// associated to every instance.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDeviceConfig {
        /// EBS volume specifications such as volume type, IOPS, size (GiB) and throughput (MiB/s) that are requested for
        /// the EBS volume attached to an Amazon EC2 instance in the cluster.
        ///
        /// Required.
        pub volume_specification: Option<Value<VolumeSpecification>>,
        /// Number of EBS volumes with a specific volume configuration that are associated with every instance in the
        /// instance group.
        pub volumes_per_instance: Option<Value<i64>>,
    }

    impl Lower for EbsBlockDeviceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VolumeSpecification", self.volume_specification);
            to.set("VolumesPerInstance", self.volumes_per_instance);
        }
    }

    /// `VolumeSpecification` is a subproperty of the `EbsBlockDeviceConfig` property type. `VolumeSecification`
    /// determines the volume type, IOPS, and size (GiB) for EBS volumes attached to EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeSpecification {
        /// The number of I/O operations per second (IOPS) that the volume supports.
        pub iops: Option<Value<i64>>,
        /// The volume size, in gibibytes (GiB). This can be a number from 1 - 1024. If the volume type is EBS-optimized,
        /// the minimum value is 10.
        ///
        /// Required.
        pub size_in_gb: Option<Value<i64>>,
        /// The throughput, in mebibyte per second (MiB/s). This optional parameter can be a number from 125 - 1000 and is
        /// valid only for gp3 volumes.
        pub throughput: Option<Value<i64>>,
        /// The volume type. Volume types supported are gp3, gp2, io1, st1, sc1, and standard.
        ///
        /// Required.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for VolumeSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("SizeInGB", self.size_in_gb);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }
}

/// `AWS::EMR::SecurityConfiguration`.
///
/// Use a `SecurityConfiguration` resource to configure data encryption, Kerberos authentication (available in
/// Amazon EMR release version 5.10.0 and later), and Amazon S3 authorization for EMRFS (available in EMR 5.10.0 and
/// later).
#[derive(Clone, Debug, Default)]
pub struct SecurityConfiguration {
    /// The name of the security configuration.
    ///
    /// 0 to 10280 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The security configuration details in JSON format. For JSON parameters and examples, see Use Security
    /// Configurations to Set Up Cluster Security in the \*Amazon EMR Management Guide\*.
    ///
    /// Required. A change replaces the resource.
    pub security_configuration: Option<Value<Json>>,
}

impl Lower for SecurityConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SecurityConfiguration", self.security_configuration);
    }
}

impl Level1 for SecurityConfiguration {
    const TYPE: &'static str = "AWS::EMR::SecurityConfiguration";
}

impl Handle<SecurityConfiguration> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EMR::Step`.
///
/// Use `Step` to specify a cluster (job flow) step, which runs only on the master node. Steps are used to submit
/// data processing jobs to a cluster.
#[derive(Clone, Debug, Default)]
pub struct Step {
    /// This specifies what action to take when the cluster step fails. Possible values are `CANCEL_AND_WAIT` and
    /// `CONTINUE`.
    ///
    /// Required. A change replaces the resource.
    pub action_on_failure: Option<Value<String>>,
    /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination. When omitted, EMR falls back
    /// to cluster-level logging behavior.
    ///
    /// A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// The `HadoopJarStepConfig` property type specifies a job flow step consisting of a JAR file whose main function
    /// will be executed.
    ///
    /// Required. A change replaces the resource.
    pub hadoop_jar_step: Option<Value<step::HadoopJarStepConfig>>,
    /// A string that uniquely identifies the cluster (job flow).
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub job_flow_id: Option<Value<String>>,
    /// The Amazon S3 destination URI for log publishing. When omitted, EMR falls back to cluster-level logging
    /// behavior.
    ///
    /// A change replaces the resource.
    pub log_uri: Option<Value<String>>,
    /// The name of the cluster step.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
}

impl Lower for Step {
    fn fields(self, to: &mut Fields) {
        to.set("ActionOnFailure", self.action_on_failure);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("HadoopJarStep", self.hadoop_jar_step);
        to.set("JobFlowId", self.job_flow_id);
        to.set("LogUri", self.log_uri);
        to.set("Name", self.name);
    }
}

impl Level1 for Step {
    const TYPE: &'static str = "AWS::EMR::Step";
}

impl Handle<Step> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the cluster step.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Step`] is made of.
pub mod step {
    use super::*;

    /// A job flow step consisting of a JAR file whose main function will be executed. The main function submits a job
    /// for Hadoop to execute and waits for the job to finish or fail.
    #[derive(Clone, Debug, Default)]
    pub struct HadoopJarStepConfig {
        /// A list of command line arguments passed to the JAR file's main function when executed.
        ///
        /// A change replaces the resource.
        pub args: Option<Value<Vec<String>>>,
        /// A path to a JAR file run during the step.
        ///
        /// Required. A change replaces the resource.
        pub jar: Option<Value<String>>,
        /// The name of the main class in the specified Java file. If not specified, the JAR file should specify a
        /// Main-Class in its manifest file.
        ///
        /// A change replaces the resource.
        pub main_class: Option<Value<String>>,
        /// A list of Java properties that are set when the step runs. You can use these properties to pass key value pairs
        /// to your main function.
        ///
        /// A change replaces the resource.
        pub step_properties: Option<Value<Vec<KeyValue>>>,
    }

    impl Lower for HadoopJarStepConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Args", self.args);
            to.set("Jar", self.jar);
            to.set("MainClass", self.main_class);
            to.set("StepProperties", self.step_properties);
        }
    }

    /// `KeyValue` is a subproperty of the `HadoopJarStepConfig` property type. `KeyValue` is used to pass parameters to
    /// a step.
    #[derive(Clone, Debug, Default)]
    pub struct KeyValue {
        /// The unique identifier of a key-value pair.
        ///
        /// A change replaces the resource.
        pub key: Option<Value<String>>,
        /// The value part of the identified key.
        ///
        /// A change replaces the resource.
        pub value: Option<Value<String>>,
    }

    impl Lower for KeyValue {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::EMR::Studio`.
///
/// The `AWS::EMR::Studio` resource specifies an Amazon EMR Studio. An EMR Studio is a web-based, integrated
/// development environment for fully managed Jupyter notebooks that run on Amazon EMR clusters.
///
/// Its ARN: `arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}`.
#[derive(Clone, Debug, Default)]
pub struct Studio {
    /// Specifies whether the Studio authenticates users using SSO or IAM.
    ///
    /// Required. One of `SSO`, `IAM`. A change replaces the resource.
    pub auth_mode: Option<Value<String>>,
    /// The Amazon S3 location to back up EMR Studio Workspaces and notebook files.
    ///
    /// Required. 6 to 10280 characters.
    pub default_s3_location: Option<Value<String>>,
    /// A detailed description of the Amazon EMR Studio.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The AWS key identifier (ARN) used to encrypt Amazon EMR Studio workspace and notebook files when backed up to
    /// Amazon S3.
    ///
    /// 0 to 10280 characters. A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// The ID of the Amazon EMR Studio Engine security group. The Engine security group allows inbound network traffic
    /// from the Workspace security group, and it must be in the same VPC specified by `VpcId`.
    ///
    /// Required. 4 to 256 characters. A change replaces the resource.
    pub engine_security_group_id: Option<Value<String>>,
    /// The ARN of the IAM Identity Center instance the Studio application belongs to.
    ///
    /// 20 to 2048 characters. A change replaces the resource.
    pub idc_instance_arn: Option<Value<String>>,
    /// Indicates whether the Studio has `REQUIRED` or `OPTIONAL` IAM Identity Center user assignment. If the value is
    /// set to `REQUIRED`, users must be explicitly assigned to the Studio application to access the Studio.
    ///
    /// One of `REQUIRED`, `OPTIONAL`. A change replaces the resource.
    pub idc_user_assignment: Option<Value<String>>,
    /// Your identity provider's authentication endpoint. Amazon EMR Studio redirects federated users to this endpoint
    /// for authentication when logging in to a Studio with the Studio URL.
    ///
    /// 0 to 4096 characters.
    pub idp_auth_url: Option<Value<String>>,
    /// The name of your identity provider's `RelayState` parameter.
    ///
    /// 0 to 256 characters.
    pub idp_relay_state_parameter_name: Option<Value<String>>,
    /// A descriptive name for the Amazon EMR Studio.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that will be assumed by the Amazon EMR Studio. The service role
    /// provides a way for Amazon EMR Studio to interoperate with other AWS services.
    ///
    /// Required. 0 to 10280 characters. A change replaces the resource.
    pub service_role: Option<Value<String>>,
    /// A list of subnet IDs to associate with the Amazon EMR Studio. A Studio can have a maximum of 5 subnets.
    ///
    /// Required. At least 1 items.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<studio::Tag>>>,
    /// Indicates whether the Studio has Trusted identity propagation enabled. The default value is `false`.
    ///
    /// A change replaces the resource.
    pub trusted_identity_propagation_enabled: Option<Value<bool>>,
    /// The Amazon Resource Name (ARN) of the IAM user role that will be assumed by users and groups logged in to a
    /// Studio.
    ///
    /// 0 to 10280 characters. A change replaces the resource.
    pub user_role: Option<Value<String>>,
    /// The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
    /// The ID of the Workspace security group associated with the Amazon EMR Studio. The Workspace security group
    /// allows outbound network traffic to resources in the Engine security group and to the internet.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub workspace_security_group_id: Option<Value<String>>,
}

impl Lower for Studio {
    fn fields(self, to: &mut Fields) {
        to.set("AuthMode", self.auth_mode);
        to.set("DefaultS3Location", self.default_s3_location);
        to.set("Description", self.description);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("EngineSecurityGroupId", self.engine_security_group_id);
        to.set("IdcInstanceArn", self.idc_instance_arn);
        to.set("IdcUserAssignment", self.idc_user_assignment);
        to.set("IdpAuthUrl", self.idp_auth_url);
        to.set("IdpRelayStateParameterName", self.idp_relay_state_parameter_name);
        to.set("Name", self.name);
        to.set("ServiceRole", self.service_role);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("TrustedIdentityPropagationEnabled", self.trusted_identity_propagation_enabled);
        to.set("UserRole", self.user_role);
        to.set("VpcId", self.vpc_id);
        to.set("WorkspaceSecurityGroupId", self.workspace_security_group_id);
    }
}

impl Level1 for Studio {
    const TYPE: &'static str = "AWS::EMR::Studio";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Studio> {
    /// `Ref`: its `StudioId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the Amazon EMR Studio. For example:
    /// `arn:aws:elasticmapreduce:us-east-1:653XXXXXXXXX:studio/es-EXAMPLE12345678XXXXXXXXXXX`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The ID of the Amazon EMR Studio. For example: `es-EXAMPLE12345678XXXXXXXXXXX`.
    pub fn studio_id(self) -> Value<String> {
        self.attribute("StudioId")
    }

    /// The unique access URL of the Amazon EMR Studio. For example:
    /// `https://es-EXAMPLE12345678XXXXXXXXXXX.emrstudio-prod.us-east-1.amazonaws.com`.
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// What [`Studio`] is made of.
pub mod studio {
    use super::*;

    /// An arbitrary set of tags (key-value pairs) for this EMR Studio.
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

/// `AWS::EMR::StudioSessionMapping`.
///
/// The `AWS::EMR::StudioSessionMapping` resource is an Amazon EMR resource type that maps a user or group to the
/// Amazon EMR Studio specified by `StudioId`, and applies a session policy that defines Studio permissions for that
/// user or group.
#[derive(Clone, Debug, Default)]
pub struct StudioSessionMapping {
    /// The name of the user or group. For more information, see UserName and DisplayName in the \*Identity Store API
    /// Reference\*.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub identity_name: Option<Value<String>>,
    /// Specifies whether the identity to map to the Amazon EMR Studio is a user or a group.
    ///
    /// Required. One of `USER`, `GROUP`. A change replaces the resource.
    pub identity_type: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group. Session
    /// policies refine Studio user permissions without the need to use multiple IAM user roles.
    ///
    /// Required. 0 to 256 characters.
    pub session_policy_arn: Option<Value<String>>,
    /// The ID of the Amazon EMR Studio to which the user or group will be mapped.
    ///
    /// Required. 4 to 256 characters. A change replaces the resource.
    pub studio_id: Option<Value<String>>,
}

impl Lower for StudioSessionMapping {
    fn fields(self, to: &mut Fields) {
        to.set("IdentityName", self.identity_name);
        to.set("IdentityType", self.identity_type);
        to.set("SessionPolicyArn", self.session_policy_arn);
        to.set("StudioId", self.studio_id);
    }
}

impl Level1 for StudioSessionMapping {
    const TYPE: &'static str = "AWS::EMR::StudioSessionMapping";
}

impl Handle<StudioSessionMapping> {
    /// `Ref`: `StudioId`, `IdentityType`, `IdentityName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::EMR::WALWorkspace`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-emr-walworkspace.html`.
#[derive(Clone, Debug, Default)]
pub struct WALWorkspace {
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<wal_workspace::Tag>>>,
    /// The name of the emrwal container.
    ///
    /// 1 to 32 characters. A change replaces the resource.
    pub wal_workspace_name: Option<Value<String>>,
}

impl Lower for WALWorkspace {
    fn fields(self, to: &mut Fields) {
        to.set("Tags", self.tags);
        to.set("WALWorkspaceName", self.wal_workspace_name);
    }
}

impl Level1 for WALWorkspace {
    const TYPE: &'static str = "AWS::EMR::WALWorkspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WALWorkspace> {
    /// `Ref`: its `WALWorkspaceName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`WALWorkspace`] is made of.
pub mod wal_workspace {
    use super::*;

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be
        /// prefixed with aws:.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be
        /// prefixed with aws:.
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
