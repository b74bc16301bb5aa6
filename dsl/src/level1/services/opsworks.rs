//! `AWS::OpsWorks`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::OpsWorks::App`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-app.html`.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// A `Source` object that specifies the app repository.
    pub app_source: Option<Value<app::Source>>,
    /// One or more user-defined key/value pairs to be added to the stack attributes.
    pub attributes: Option<Value<BTreeMap<String, String>>>,
    /// The app's data source.
    pub data_sources: Option<Value<Vec<app::DataSource>>>,
    /// A description of the app.
    pub description: Option<Value<String>>,
    /// The app virtual host settings, with multiple domains separated by commas. For example: `'www.example.com,
    /// example.com'`.
    pub domains: Option<Value<Vec<String>>>,
    /// Whether to enable SSL for the app.
    pub enable_ssl: Option<Value<bool>>,
    /// An array of `EnvironmentVariable` objects that specify environment variables to be associated with the app.
    pub environment: Option<Value<Vec<app::EnvironmentVariable>>>,
    /// The app name.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The app's short name.
    ///
    /// A change replaces the resource.
    pub shortname: Option<Value<String>>,
    /// An `SslConfiguration` object with the SSL configuration.
    pub ssl_configuration: Option<Value<app::SslConfiguration>>,
    /// The stack ID.
    ///
    /// Required. A change replaces the resource.
    pub stack_id: Option<Value<String>>,
    /// The app type. Each supported type is associated with a particular layer. For example, PHP applications are
    /// associated with a PHP layer.
    ///
    /// Required.
    pub type_: Option<Value<String>>,
}

impl Lower for App {
    fn fields(self, to: &mut Fields) {
        to.set("AppSource", self.app_source);
        to.set("Attributes", self.attributes);
        to.set("DataSources", self.data_sources);
        to.set("Description", self.description);
        to.set("Domains", self.domains);
        to.set("EnableSsl", self.enable_ssl);
        to.set("Environment", self.environment);
        to.set("Name", self.name);
        to.set("Shortname", self.shortname);
        to.set("SslConfiguration", self.ssl_configuration);
        to.set("StackId", self.stack_id);
        to.set("Type", self.type_);
    }
}

impl Level1 for App {
    const TYPE: &'static str = "AWS::OpsWorks::App";
}

impl Handle<App> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`App`] is made of.
pub mod app {
    use super::*;

    /// `Source` of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// When included in a request, the parameter depends on the repository type.
        pub password: Option<Value<String>>,
        /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application.
        pub revision: Option<Value<String>>,
        /// In requests, the repository's SSH key.
        pub ssh_key: Option<Value<String>>,
        /// The repository type.
        pub type_: Option<Value<String>>,
        /// The source URL. The following is an example of an Amazon S3 source URL:
        /// `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz`.
        pub url: Option<Value<String>>,
        /// This parameter depends on the repository type.
        pub username: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Revision", self.revision);
            to.set("SshKey", self.ssh_key);
            to.set("Type", self.type_);
            to.set("Url", self.url);
            to.set("Username", self.username);
        }
    }

    /// `DataSource` of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    pub struct DataSource {
        /// The data source's ARN.
        pub arn: Option<Value<String>>,
        /// The database name.
        pub database_name: Option<Value<String>>,
        /// The data source's type, `AutoSelectOpsworksMysqlInstance`, `OpsworksMysqlInstance`, `RdsDbInstance`, or `None`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for DataSource {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("DatabaseName", self.database_name);
            to.set("Type", self.type_);
        }
    }

    /// `EnvironmentVariable` of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// (Required) The environment variable's name, which can consist of up to 64 characters and must be specified.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// (Optional) Whether the variable's value is returned by the `DescribeApps` action. To hide an environment
        /// variable's value, set `Secure` to `true`.
        pub secure: Option<Value<bool>>,
        /// (Optional) The environment variable's value, which can be left empty. If you specify a value, it can contain up
        /// to 256 characters, which must all be printable.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Secure", self.secure);
            to.set("Value", self.value);
        }
    }

    /// `SslConfiguration` of `AWS::OpsWorks::App`.
    #[derive(Clone, Debug, Default)]
    pub struct SslConfiguration {
        /// The contents of the certificate's domain.crt file.
        pub certificate: Option<Value<String>>,
        /// Optional. Can be used to specify an intermediate certificate authority key or client authentication.
        pub chain: Option<Value<String>>,
        /// The private key; the contents of the certificate's domain.kex file.
        pub private_key: Option<Value<String>>,
    }

    impl Lower for SslConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Certificate", self.certificate);
            to.set("Chain", self.chain);
            to.set("PrivateKey", self.private_key);
        }
    }
}

/// `AWS::OpsWorks::ElasticLoadBalancerAttachment`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-elbattachment.html`.
#[derive(Clone, Debug, Default)]
pub struct ElasticLoadBalancerAttachment {
    /// The Elastic Load Balancing instance name.
    ///
    /// Required.
    pub elastic_load_balancer_name: Option<Value<String>>,
    /// The OpsWorks layer ID to which the Elastic Load Balancing load balancer is attached.
    ///
    /// Required.
    pub layer_id: Option<Value<String>>,
}

impl Lower for ElasticLoadBalancerAttachment {
    fn fields(self, to: &mut Fields) {
        to.set("ElasticLoadBalancerName", self.elastic_load_balancer_name);
        to.set("LayerId", self.layer_id);
    }
}

impl Level1 for ElasticLoadBalancerAttachment {
    const TYPE: &'static str = "AWS::OpsWorks::ElasticLoadBalancerAttachment";
}

impl Handle<ElasticLoadBalancerAttachment> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::OpsWorks::Instance`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-instance.html`.
#[derive(Clone, Debug, Default)]
pub struct Instance {
    /// The default OpsWorks Stacks agent version. You have the following options.
    pub agent_version: Option<Value<String>>,
    /// A custom AMI ID to be used to create the instance. The AMI should be based on one of the supported operating
    /// systems.
    pub ami_id: Option<Value<String>>,
    /// The instance architecture. The default option is `x86_64`. Instance types do not necessarily support both
    /// architectures.
    pub architecture: Option<Value<String>>,
    /// For load-based or time-based instances, the type. Windows stacks can use only time-based instances.
    ///
    /// A change replaces the resource.
    pub auto_scaling_type: Option<Value<String>>,
    /// The Availability Zone of the OpsWorks instance, such as `us-east-2a`.
    ///
    /// A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// An array of `BlockDeviceMapping` objects that specify the instance's block devices. For more information, see
    /// Block Device Mapping.
    ///
    /// A change replaces the resource.
    pub block_device_mappings: Option<Value<Vec<instance::BlockDeviceMapping>>>,
    /// Whether to create an Amazon EBS-optimized instance.
    ///
    /// A change replaces the resource.
    pub ebs_optimized: Option<Value<bool>>,
    /// A list of Elastic IP addresses to associate with the instance.
    pub elastic_ips: Option<Value<Vec<String>>>,
    /// The instance host name. The following are character limits for instance host names.
    pub hostname: Option<Value<String>>,
    /// Whether to install operating system and package updates when the instance boots. The default value is `true`.
    pub install_updates_on_boot: Option<Value<bool>>,
    /// The instance type, such as `t2.micro`. For a list of supported instance types, open the stack in the console,
    /// choose \*Instances\*, and choose \*+ Instance\*.
    ///
    /// Required.
    pub instance_type: Option<Value<String>>,
    /// An array that contains the instance's layer IDs.
    ///
    /// Required.
    pub layer_ids: Option<Value<Vec<String>>>,
    /// The instance's operating system, which must be set to one of the following.
    pub os: Option<Value<String>>,
    /// The instance root device type. For more information, see Storage for the Root Device.
    ///
    /// A change replaces the resource.
    pub root_device_type: Option<Value<String>>,
    /// The instance's Amazon EC2 key-pair name.
    pub ssh_key_name: Option<Value<String>>,
    /// The stack ID.
    ///
    /// Required. A change replaces the resource.
    pub stack_id: Option<Value<String>>,
    /// The ID of the instance's subnet. If the stack is running in a VPC, you can use this parameter to override the
    /// stack's default subnet ID value and direct OpsWorks Stacks to launch the instance in a different subnet.
    ///
    /// A change replaces the resource.
    pub subnet_id: Option<Value<String>>,
    /// The instance's tenancy option. The default option is no tenancy, or if the instance is running in a VPC, inherit
    /// tenancy settings from the VPC.
    ///
    /// A change replaces the resource.
    pub tenancy: Option<Value<String>>,
    /// The time-based scaling configuration for the instance.
    ///
    /// A change replaces the resource.
    pub time_based_auto_scaling: Option<Value<instance::TimeBasedAutoScaling>>,
    /// The instance's virtualization type, `paravirtual` or `hvm`.
    ///
    /// A change replaces the resource.
    pub virtualization_type: Option<Value<String>>,
    /// A list of OpsWorks volume IDs to associate with the instance. For more information, see `AWS::OpsWorks::Volume`.
    pub volumes: Option<Value<Vec<String>>>,
}

impl Lower for Instance {
    fn fields(self, to: &mut Fields) {
        to.set("AgentVersion", self.agent_version);
        to.set("AmiId", self.ami_id);
        to.set("Architecture", self.architecture);
        to.set("AutoScalingType", self.auto_scaling_type);
        to.set("AvailabilityZone", self.availability_zone);
        to.set("BlockDeviceMappings", self.block_device_mappings);
        to.set("EbsOptimized", self.ebs_optimized);
        to.set("ElasticIps", self.elastic_ips);
        to.set("Hostname", self.hostname);
        to.set("InstallUpdatesOnBoot", self.install_updates_on_boot);
        to.set("InstanceType", self.instance_type);
        to.set("LayerIds", self.layer_ids);
        to.set("Os", self.os);
        to.set("RootDeviceType", self.root_device_type);
        to.set("SshKeyName", self.ssh_key_name);
        to.set("StackId", self.stack_id);
        to.set("SubnetId", self.subnet_id);
        to.set("Tenancy", self.tenancy);
        to.set("TimeBasedAutoScaling", self.time_based_auto_scaling);
        to.set("VirtualizationType", self.virtualization_type);
        to.set("Volumes", self.volumes);
    }
}

impl Level1 for Instance {
    const TYPE: &'static str = "AWS::OpsWorks::Instance";
}

impl Handle<Instance> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The Availability Zone of the OpsWorks instance, such as `us-east-2a`.
    pub fn availability_zone(self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The private DNS name of the OpsWorks instance.
    pub fn private_dns_name(self) -> Value<String> {
        self.attribute("PrivateDnsName")
    }

    /// The private IP address of the OpsWorks instance, such as `192.0.2.0`.
    pub fn private_ip(self) -> Value<String> {
        self.attribute("PrivateIp")
    }

    /// The public DNS name of the OpsWorks instance.
    pub fn public_dns_name(self) -> Value<String> {
        self.attribute("PublicDnsName")
    }

    /// The public IP address of the OpsWorks instance, such as `192.0.2.0`.
    pub fn public_ip(self) -> Value<String> {
        self.attribute("PublicIp")
    }
}

/// What [`Instance`] is made of.
pub mod instance {
    use super::*;

    /// `BlockDeviceMapping` of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// The device name that is exposed to the instance, such as `/dev/sdh`. For the root device, you can use the
        /// explicit device name or you can set this parameter to `ROOT_DEVICE` and OpsWorks Stacks will provide the correct
        /// device name.
        pub device_name: Option<Value<String>>,
        /// An `EBSBlockDevice` that defines how to configure an Amazon EBS volume when the instance is launched.
        pub ebs: Option<Value<EbsBlockDevice>>,
        /// Suppresses the specified device included in the AMI's block device mapping.
        pub no_device: Option<Value<String>>,
        /// The virtual device name. For more information, see BlockDeviceMapping. You can specify either the `VirtualName`
        /// or `Ebs`, but not both.
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

    /// `EbsBlockDevice` of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDevice {
        /// Whether the volume is deleted on instance termination.
        pub delete_on_termination: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS) that the volume supports. For more information, see
        /// EbsBlockDevice.
        pub iops: Option<Value<i64>>,
        /// The snapshot ID.
        pub snapshot_id: Option<Value<String>>,
        /// The volume size, in GiB. For more information, see EbsBlockDevice.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. `gp2` for General Purpose (SSD) volumes, `io1` for Provisioned IOPS (SSD) volumes, `st1` for
        /// Throughput Optimized hard disk drives (HDD), `sc1` for Cold HDD,and `standard` for Magnetic volumes.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsBlockDevice {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Iops", self.iops);
            to.set("SnapshotId", self.snapshot_id);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `TimeBasedAutoScaling` of `AWS::OpsWorks::Instance`.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedAutoScaling {
        /// The schedule for Friday.
        pub friday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Monday.
        pub monday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Saturday.
        pub saturday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Sunday.
        pub sunday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Thursday.
        pub thursday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Tuesday.
        pub tuesday: Option<Value<BTreeMap<String, String>>>,
        /// The schedule for Wednesday.
        pub wednesday: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for TimeBasedAutoScaling {
        fn fields(self, to: &mut Fields) {
            to.set("Friday", self.friday);
            to.set("Monday", self.monday);
            to.set("Saturday", self.saturday);
            to.set("Sunday", self.sunday);
            to.set("Thursday", self.thursday);
            to.set("Tuesday", self.tuesday);
            to.set("Wednesday", self.wednesday);
        }
    }
}

/// `AWS::OpsWorks::Layer`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-layer.html`.
#[derive(Clone, Debug, Default)]
pub struct Layer {
    /// One or more user-defined key-value pairs to be added to the stack attributes.
    pub attributes: Option<Value<BTreeMap<String, String>>>,
    /// Whether to automatically assign an Elastic IP address to the layer's instances. For more information, see How to
    /// Edit a Layer.
    ///
    /// Required.
    pub auto_assign_elastic_ips: Option<Value<bool>>,
    /// For stacks that are running in a VPC, whether to automatically assign a public IP address to the layer's
    /// instances.
    ///
    /// Required.
    pub auto_assign_public_ips: Option<Value<bool>>,
    /// The ARN of an IAM profile to be used for the layer's EC2 instances. For more information about IAM ARNs, see
    /// Using Identifiers.
    pub custom_instance_profile_arn: Option<Value<String>>,
    /// A JSON-formatted string containing custom stack configuration and deployment attributes to be installed on the
    /// layer's instances.
    pub custom_json: Option<Value<Json>>,
    /// A `LayerCustomRecipes` object that specifies the layer custom recipes.
    pub custom_recipes: Option<Value<layer::Recipes>>,
    /// An array containing the layer custom security group IDs.
    pub custom_security_group_ids: Option<Value<Vec<String>>>,
    /// Whether to disable auto healing for the layer.
    ///
    /// Required.
    pub enable_auto_healing: Option<Value<bool>>,
    /// Whether to install operating system and package updates when the instance boots. The default value is `true`.
    pub install_updates_on_boot: Option<Value<bool>>,
    /// A `LifeCycleEventConfiguration` object that you can use to configure the Shutdown event to specify an execution
    /// timeout and enable or disable Elastic Load Balancer connection draining.
    pub lifecycle_event_configuration: Option<Value<layer::LifecycleEventConfiguration>>,
    /// The load-based scaling configuration for the OpsWorks layer.
    pub load_based_auto_scaling: Option<Value<layer::LoadBasedAutoScaling>>,
    /// The layer name, which is used by the console. Layer names can be a maximum of 32 characters.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// An array of `Package` objects that describes the layer packages.
    pub packages: Option<Value<Vec<String>>>,
    /// For custom layers only, use this parameter to specify the layer's short name, which is used internally by
    /// OpsWorks Stacks and by Chef recipes.
    ///
    /// Required.
    pub shortname: Option<Value<String>>,
    /// The layer stack ID.
    ///
    /// Required. A change replaces the resource.
    pub stack_id: Option<Value<String>>,
    /// Specifies one or more sets of tags (key–value pairs) to associate with this OpsWorks layer. Use tags to manage
    /// your resources.
    pub tags: Option<Value<Vec<layer::Tag>>>,
    /// The layer type. A stack cannot have more than one built-in layer of the same type. It can have any number of
    /// custom layers.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// Whether to use Amazon EBS-optimized instances.
    pub use_ebs_optimized_instances: Option<Value<bool>>,
    /// A `VolumeConfigurations` object that describes the layer's Amazon EBS volumes.
    pub volume_configurations: Option<Value<Vec<layer::VolumeConfiguration>>>,
}

impl Lower for Layer {
    fn fields(self, to: &mut Fields) {
        to.set("Attributes", self.attributes);
        to.set("AutoAssignElasticIps", self.auto_assign_elastic_ips);
        to.set("AutoAssignPublicIps", self.auto_assign_public_ips);
        to.set("CustomInstanceProfileArn", self.custom_instance_profile_arn);
        to.set("CustomJson", self.custom_json);
        to.set("CustomRecipes", self.custom_recipes);
        to.set("CustomSecurityGroupIds", self.custom_security_group_ids);
        to.set("EnableAutoHealing", self.enable_auto_healing);
        to.set("InstallUpdatesOnBoot", self.install_updates_on_boot);
        to.set("LifecycleEventConfiguration", self.lifecycle_event_configuration);
        to.set("LoadBasedAutoScaling", self.load_based_auto_scaling);
        to.set("Name", self.name);
        to.set("Packages", self.packages);
        to.set("Shortname", self.shortname);
        to.set("StackId", self.stack_id);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("UseEbsOptimizedInstances", self.use_ebs_optimized_instances);
        to.set("VolumeConfigurations", self.volume_configurations);
    }
}

impl Level1 for Layer {
    const TYPE: &'static str = "AWS::OpsWorks::Layer";
}

impl Handle<Layer> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Layer`] is made of.
pub mod layer {
    use super::*;

    /// `Recipes` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct Recipes {
        /// An array of custom recipe names to be run following a `configure` event.
        pub configure: Option<Value<Vec<String>>>,
        /// An array of custom recipe names to be run following a `deploy` event.
        pub deploy: Option<Value<Vec<String>>>,
        /// An array of custom recipe names to be run following a `setup` event.
        pub setup: Option<Value<Vec<String>>>,
        /// An array of custom recipe names to be run following a `shutdown` event.
        pub shutdown: Option<Value<Vec<String>>>,
        /// An array of custom recipe names to be run following a `undeploy` event.
        pub undeploy: Option<Value<Vec<String>>>,
    }

    impl Lower for Recipes {
        fn fields(self, to: &mut Fields) {
            to.set("Configure", self.configure);
            to.set("Deploy", self.deploy);
            to.set("Setup", self.setup);
            to.set("Shutdown", self.shutdown);
            to.set("Undeploy", self.undeploy);
        }
    }

    /// `LifecycleEventConfiguration` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleEventConfiguration {
        /// The Shutdown event configuration.
        pub shutdown_event_configuration: Option<Value<ShutdownEventConfiguration>>,
    }

    impl Lower for LifecycleEventConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ShutdownEventConfiguration", self.shutdown_event_configuration);
        }
    }

    /// `ShutdownEventConfiguration` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct ShutdownEventConfiguration {
        /// Whether to enable Elastic Load Balancing connection draining. For more information, see Connection Draining.
        pub delay_until_elb_connections_drained: Option<Value<bool>>,
        /// The time, in seconds, that OpsWorks Stacks waits after triggering a Shutdown event before shutting down an
        /// instance.
        pub execution_timeout: Option<Value<i64>>,
    }

    impl Lower for ShutdownEventConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("DelayUntilElbConnectionsDrained", self.delay_until_elb_connections_drained);
            to.set("ExecutionTimeout", self.execution_timeout);
        }
    }

    /// `LoadBasedAutoScaling` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct LoadBasedAutoScaling {
        /// An `AutoScalingThresholds` object that describes the downscaling configuration, which defines how and when
        /// OpsWorks Stacks reduces the number of instances.
        pub down_scaling: Option<Value<AutoScalingThresholds>>,
        /// Whether load-based auto scaling is enabled for the layer.
        pub enable: Option<Value<bool>>,
        /// An `AutoScalingThresholds` object that describes the upscaling configuration, which defines how and when
        /// OpsWorks Stacks increases the number of instances.
        pub up_scaling: Option<Value<AutoScalingThresholds>>,
    }

    impl Lower for LoadBasedAutoScaling {
        fn fields(self, to: &mut Fields) {
            to.set("DownScaling", self.down_scaling);
            to.set("Enable", self.enable);
            to.set("UpScaling", self.up_scaling);
        }
    }

    /// `AutoScalingThresholds` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingThresholds {
        /// The CPU utilization threshold, as a percent of the available CPU. A value of -1 disables the threshold.
        pub cpu_threshold: Option<Value<f64>>,
        /// The amount of time (in minutes) after a scaling event occurs that OpsWorks Stacks should ignore metrics and
        /// suppress additional scaling events.
        pub ignore_metrics_time: Option<Value<i64>>,
        /// The number of instances to add or remove when the load exceeds a threshold.
        pub instance_count: Option<Value<i64>>,
        /// The load threshold. A value of -1 disables the threshold. For more information about how load is computed, see
        /// Load (computing).
        pub load_threshold: Option<Value<f64>>,
        /// The memory utilization threshold, as a percent of the available memory. A value of -1 disables the threshold.
        pub memory_threshold: Option<Value<f64>>,
        /// The amount of time, in minutes, that the load must exceed a threshold before more instances are added or
        /// removed.
        pub thresholds_wait_time: Option<Value<i64>>,
    }

    impl Lower for AutoScalingThresholds {
        fn fields(self, to: &mut Fields) {
            to.set("CpuThreshold", self.cpu_threshold);
            to.set("IgnoreMetricsTime", self.ignore_metrics_time);
            to.set("InstanceCount", self.instance_count);
            to.set("LoadThreshold", self.load_threshold);
            to.set("MemoryThreshold", self.memory_threshold);
            to.set("ThresholdsWaitTime", self.thresholds_wait_time);
        }
    }

    /// `Tag` of `AWS::OpsWorks::Layer`.
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

    /// `VolumeConfiguration` of `AWS::OpsWorks::Layer`.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeConfiguration {
        /// Specifies whether an Amazon EBS volume is encrypted. For more information, see Amazon EBS Encryption.
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS) to provision for the volume. For PIOPS volumes, the IOPS per
        /// disk.
        pub iops: Option<Value<i64>>,
        /// The volume mount point. For example "/dev/sdh".
        pub mount_point: Option<Value<String>>,
        /// The number of disks in the volume.
        pub number_of_disks: Option<Value<i64>>,
        /// The volume RAID level.
        pub raid_level: Option<Value<i64>>,
        /// The volume size.
        pub size: Option<Value<i64>>,
        /// The volume type. For more information, see Amazon EBS Volume Types.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for VolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("MountPoint", self.mount_point);
            to.set("NumberOfDisks", self.number_of_disks);
            to.set("RaidLevel", self.raid_level);
            to.set("Size", self.size);
            to.set("VolumeType", self.volume_type);
        }
    }
}

/// `AWS::OpsWorks::Stack`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-stack.html`.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    /// The default OpsWorks Stacks agent version. You have the following options.
    pub agent_version: Option<Value<String>>,
    /// One or more user-defined key-value pairs to be added to the stack attributes.
    pub attributes: Option<Value<BTreeMap<String, String>>>,
    /// A `ChefConfiguration` object that specifies whether to enable Berkshelf and the Berkshelf version on Chef 11.10
    /// stacks.
    pub chef_configuration: Option<Value<stack::ChefConfiguration>>,
    /// If you're cloning an OpsWorks stack, a list of OpsWorks application stack IDs from the source stack to include
    /// in the cloned stack.
    ///
    /// A change replaces the resource.
    pub clone_app_ids: Option<Value<Vec<String>>>,
    /// If you're cloning an OpsWorks stack, indicates whether to clone the source stack's permissions.
    ///
    /// A change replaces the resource.
    pub clone_permissions: Option<Value<bool>>,
    /// The configuration manager. When you create a stack we recommend that you use the configuration manager to
    /// specify the Chef version: 12, 11.10, or 11.4 for Linux stacks, or 12.2 for Windows stacks.
    pub configuration_manager: Option<Value<stack::StackConfigurationManager>>,
    /// Contains the information required to retrieve an app or cookbook from a repository. For more information, see
    /// Adding Apps or Cookbooks and Recipes.
    pub custom_cookbooks_source: Option<Value<stack::Source>>,
    /// A string that contains user-defined, custom JSON. It can be used to override the corresponding default stack
    /// configuration attribute values or to pass data to recipes.
    pub custom_json: Option<Value<Json>>,
    /// The stack's default Availability Zone, which must be in the specified region. For more information, see Regions
    /// and Endpoints.
    pub default_availability_zone: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of an IAM profile that is the default profile for all of the stack's EC2
    /// instances.
    ///
    /// Required.
    pub default_instance_profile_arn: Option<Value<String>>,
    /// The stack's default operating system, which is installed on every instance unless you specify a different
    /// operating system when you create the instance.
    pub default_os: Option<Value<String>>,
    /// The default root device type. This value is the default for all instances in the stack, but you can override it
    /// when you create an instance.
    pub default_root_device_type: Option<Value<String>>,
    /// A default Amazon EC2 key pair name. The default value is none. If you specify a key pair name, OpsWorks installs
    /// the public key on the instance and you can use the private key with an SSH client to log in to the instance.
    pub default_ssh_key_name: Option<Value<String>>,
    /// The stack's default subnet ID. All instances are launched into this subnet unless you specify another subnet ID
    /// when you create the instance.
    pub default_subnet_id: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the ( Amazon ECS ) cluster to register with the OpsWorks stack.
    pub ecs_cluster_arn: Option<Value<String>>,
    /// A list of Elastic IP addresses to register with the OpsWorks stack.
    pub elastic_ips: Option<Value<Vec<stack::ElasticIp>>>,
    /// The stack's host name theme, with spaces replaced by underscores. The theme is used to generate host names for
    /// the stack's instances.
    pub hostname_theme: Option<Value<String>>,
    /// The stack name. Stack names can be a maximum of 64 characters.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    /// The Amazon Relational Database Service ( Amazon RDS ) database instance to register with the OpsWorks stack.
    pub rds_db_instances: Option<Value<Vec<stack::RdsDbInstance>>>,
    /// The stack's IAM role, which allows OpsWorks Stacks to work with AWS resources on your behalf. You must set this
    /// parameter to the Amazon Resource Name (ARN) for an existing IAM role.
    ///
    /// Required. A change replaces the resource.
    pub service_role_arn: Option<Value<String>>,
    /// If you're cloning an OpsWorks stack, the stack ID of the source OpsWorks stack to clone.
    ///
    /// A change replaces the resource.
    pub source_stack_id: Option<Value<String>>,
    /// A map that contains tag keys and tag values that are attached to a stack or layer.
    pub tags: Option<Value<Vec<stack::Tag>>>,
    /// Whether the stack uses custom cookbooks.
    pub use_custom_cookbooks: Option<Value<bool>>,
    /// Whether to associate the OpsWorks Stacks built-in security groups with the stack's layers.
    pub use_opsworks_security_groups: Option<Value<bool>>,
    /// The ID of the VPC that the stack is to be launched into. The VPC must be in the stack's region. All instances
    /// are launched into this VPC.
    ///
    /// A change replaces the resource.
    pub vpc_id: Option<Value<String>>,
}

impl Lower for Stack {
    fn fields(self, to: &mut Fields) {
        to.set("AgentVersion", self.agent_version);
        to.set("Attributes", self.attributes);
        to.set("ChefConfiguration", self.chef_configuration);
        to.set("CloneAppIds", self.clone_app_ids);
        to.set("ClonePermissions", self.clone_permissions);
        to.set("ConfigurationManager", self.configuration_manager);
        to.set("CustomCookbooksSource", self.custom_cookbooks_source);
        to.set("CustomJson", self.custom_json);
        to.set("DefaultAvailabilityZone", self.default_availability_zone);
        to.set("DefaultInstanceProfileArn", self.default_instance_profile_arn);
        to.set("DefaultOs", self.default_os);
        to.set("DefaultRootDeviceType", self.default_root_device_type);
        to.set("DefaultSshKeyName", self.default_ssh_key_name);
        to.set("DefaultSubnetId", self.default_subnet_id);
        to.set("EcsClusterArn", self.ecs_cluster_arn);
        to.set("ElasticIps", self.elastic_ips);
        to.set("HostnameTheme", self.hostname_theme);
        to.set("Name", self.name);
        to.set("RdsDbInstances", self.rds_db_instances);
        to.set("ServiceRoleArn", self.service_role_arn);
        to.set("SourceStackId", self.source_stack_id);
        to.set("Tags", self.tags);
        to.set("UseCustomCookbooks", self.use_custom_cookbooks);
        to.set("UseOpsworksSecurityGroups", self.use_opsworks_security_groups);
        to.set("VpcId", self.vpc_id);
    }
}

impl Level1 for Stack {
    const TYPE: &'static str = "AWS::OpsWorks::Stack";
}

impl Handle<Stack> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Stack`] is made of.
pub mod stack {
    use super::*;

    /// `ChefConfiguration` of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct ChefConfiguration {
        /// The Berkshelf version.
        pub berkshelf_version: Option<Value<String>>,
        /// Whether to enable Berkshelf.
        pub manage_berkshelf: Option<Value<bool>>,
    }

    impl Lower for ChefConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BerkshelfVersion", self.berkshelf_version);
            to.set("ManageBerkshelf", self.manage_berkshelf);
        }
    }

    /// `StackConfigurationManager` of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct StackConfigurationManager {
        /// The name. This parameter must be set to `Chef`.
        pub name: Option<Value<String>>,
        /// The Chef version. This parameter must be set to 12, 11.10, or 11.4 for Linux stacks, and to 12.2 for Windows
        /// stacks.
        pub version: Option<Value<String>>,
    }

    impl Lower for StackConfigurationManager {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Version", self.version);
        }
    }

    /// `Source` of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct Source {
        /// When included in a request, the parameter depends on the repository type.
        pub password: Option<Value<String>>,
        /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application.
        pub revision: Option<Value<String>>,
        /// The repository's SSH key. For more information, see Using Git Repository SSH Keys in the \*OpsWorks User
        /// Guide\*.
        pub ssh_key: Option<Value<String>>,
        /// The repository type.
        pub type_: Option<Value<String>>,
        /// The source URL. The following is an example of an Amazon S3 source URL:
        /// `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz`.
        pub url: Option<Value<String>>,
        /// This parameter depends on the repository type.
        pub username: Option<Value<String>>,
    }

    impl Lower for Source {
        fn fields(self, to: &mut Fields) {
            to.set("Password", self.password);
            to.set("Revision", self.revision);
            to.set("SshKey", self.ssh_key);
            to.set("Type", self.type_);
            to.set("Url", self.url);
            to.set("Username", self.username);
        }
    }

    /// `ElasticIp` of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct ElasticIp {
        /// The IP address.
        ///
        /// Required.
        pub ip: Option<Value<String>>,
        /// The name, which can be a maximum of 32 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for ElasticIp {
        fn fields(self, to: &mut Fields) {
            to.set("Ip", self.ip);
            to.set("Name", self.name);
        }
    }

    /// `RdsDbInstance` of `AWS::OpsWorks::Stack`.
    #[derive(Clone, Debug, Default)]
    pub struct RdsDbInstance {
        /// OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
        ///
        /// Required.
        pub db_password: Option<Value<String>>,
        /// The master user name.
        ///
        /// Required.
        pub db_user: Option<Value<String>>,
        /// The instance's ARN.
        ///
        /// Required.
        pub rds_db_instance_arn: Option<Value<String>>,
    }

    impl Lower for RdsDbInstance {
        fn fields(self, to: &mut Fields) {
            to.set("DbPassword", self.db_password);
            to.set("DbUser", self.db_user);
            to.set("RdsDbInstanceArn", self.rds_db_instance_arn);
        }
    }

    /// `Tag` of `AWS::OpsWorks::Stack`.
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

/// `AWS::OpsWorks::UserProfile`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-userprofile.html`.
#[derive(Clone, Debug, Default)]
pub struct UserProfile {
    /// Whether users can specify their own SSH public key through the My Settings page. For more information, see
    /// Managing User Permissions.
    pub allow_self_management: Option<Value<bool>>,
    /// The user's IAM ARN.
    ///
    /// Required. A change replaces the resource.
    pub iam_user_arn: Option<Value<String>>,
    /// The user's SSH public key.
    pub ssh_public_key: Option<Value<String>>,
    /// The user's SSH user name.
    pub ssh_username: Option<Value<String>>,
}

impl Lower for UserProfile {
    fn fields(self, to: &mut Fields) {
        to.set("AllowSelfManagement", self.allow_self_management);
        to.set("IamUserArn", self.iam_user_arn);
        to.set("SshPublicKey", self.ssh_public_key);
        to.set("SshUsername", self.ssh_username);
    }
}

impl Level1 for UserProfile {
    const TYPE: &'static str = "AWS::OpsWorks::UserProfile";
}

impl Handle<UserProfile> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The user's SSH user name, as a string.
    pub fn ssh_username(self) -> Value<String> {
        self.attribute("SshUsername")
    }
}

/// `AWS::OpsWorks::Volume`.
///
/// `http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html`.
#[derive(Clone, Debug, Default)]
pub struct Volume {
    /// The Amazon EC2 volume ID.
    ///
    /// Required. A change replaces the resource.
    pub ec2_volume_id: Option<Value<String>>,
    /// The volume mount point. For example, "/mnt/disk1".
    pub mount_point: Option<Value<String>>,
    /// The volume name. Volume names are a maximum of 128 characters.
    pub name: Option<Value<String>>,
    /// The stack ID.
    ///
    /// Required. A change replaces the resource.
    pub stack_id: Option<Value<String>>,
}

impl Lower for Volume {
    fn fields(self, to: &mut Fields) {
        to.set("Ec2VolumeId", self.ec2_volume_id);
        to.set("MountPoint", self.mount_point);
        to.set("Name", self.name);
        to.set("StackId", self.stack_id);
    }
}

impl Level1 for Volume {
    const TYPE: &'static str = "AWS::OpsWorks::Volume";
}

impl Handle<Volume> {
    /// `Ref`: its `Id`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}
