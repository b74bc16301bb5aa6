//! `AWS::DeviceFarm`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::DeviceFarm::DevicePool`.
///
/// Represents a request to the create device pool operation.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct DevicePool {
    /// The device pool's description.
    ///
    /// 1 to 16384 characters.
    pub description: Option<Value<String>>,
    /// The number of devices that Device Farm can add to your device pool. Device Farm adds devices that are available
    /// and meet the criteria that you assign for the `rules` parameter.
    pub max_devices: Option<Value<i64>>,
    /// The device pool's name.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The ARN of the project for the device pool.
    ///
    /// Required. 32 to 1011 characters. A change replaces the resource.
    pub project_arn: Option<Value<String>>,
    /// The device pool's rules.
    ///
    /// Required.
    pub rules: Option<Value<Vec<device_pool::Rule>>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<device_pool::Tag>>>,
}

impl Lower for DevicePool {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("MaxDevices", self.max_devices);
        to.set("Name", self.name);
        to.set("ProjectArn", self.project_arn);
        to.set("Rules", self.rules);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DevicePool {
    const TYPE: &'static str = "AWS::DeviceFarm::DevicePool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<DevicePool> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the device pool. See Amazon resource names in the \*General Reference guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`DevicePool`] is made of.
pub mod device_pool {
    use super::*;

    /// Represents a condition for a device pool.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The rule's stringified attribute. For example, specify the value as `"\"abc\""`.
        pub attribute: Option<Value<String>>,
        /// Specifies how Device Farm compares the rule's attribute to the value. For the operators that are supported by
        /// each attribute, see the attribute descriptions.
        ///
        /// One of `EQUALS`, `LESS_THAN`, `LESS_THAN_OR_EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUALS`, `IN`, `NOT_IN`,
        /// `CONTAINS`.
        pub operator: Option<Value<String>>,
        /// The rule's value.
        pub value: Option<Value<String>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Attribute", self.attribute);
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::DeviceFarm::DevicePool`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DeviceFarm::InstanceProfile`.
///
/// Creates a profile that can be applied to one or more private fleet device instances.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct InstanceProfile {
    /// The description of the instance profile.
    ///
    /// 1 to 16384 characters.
    pub description: Option<Value<String>>,
    /// An array of strings containing the list of app packages that should not be cleaned up from the device after a
    /// test run completes.
    pub exclude_app_packages_from_cleanup: Option<Value<Vec<String>>>,
    /// The name of the instance profile.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// When set to `true`, Device Farm removes app packages after a test run. The default value is `false` for private
    /// devices.
    pub package_cleanup: Option<Value<bool>>,
    /// When set to `true`, Device Farm reboots the instance after a test run. The default value is `true`.
    pub reboot_after_use: Option<Value<bool>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<instance_profile::Tag>>>,
}

impl Lower for InstanceProfile {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExcludeAppPackagesFromCleanup", self.exclude_app_packages_from_cleanup);
        to.set("Name", self.name);
        to.set("PackageCleanup", self.package_cleanup);
        to.set("RebootAfterUse", self.reboot_after_use);
        to.set("Tags", self.tags);
    }
}

impl Level1 for InstanceProfile {
    const TYPE: &'static str = "AWS::DeviceFarm::InstanceProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<InstanceProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the instance profile. See Amazon resource names in the \*General Reference
    /// guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`InstanceProfile`] is made of.
pub mod instance_profile {
    use super::*;

    /// `Tag` of `AWS::DeviceFarm::InstanceProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DeviceFarm::NetworkProfile`.
///
/// Creates a network profile.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkProfile {
    /// The description of the network profile.
    ///
    /// 1 to 16384 characters.
    pub description: Option<Value<String>>,
    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// 0 to 104857600.
    pub downlink_bandwidth_bits: Option<Value<i64>>,
    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// 0 to 2000.
    pub downlink_delay_ms: Option<Value<i64>>,
    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// 0 to 2000.
    pub downlink_jitter_ms: Option<Value<i64>>,
    /// Proportion of received packets that fail to arrive from 0 to 100 percent.
    ///
    /// 0 to 100.
    pub downlink_loss_percent: Option<Value<i64>>,
    /// The name of the network profile.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the specified project.
    ///
    /// Required. 32 to 1011 characters. A change replaces the resource.
    pub project_arn: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<network_profile::Tag>>>,
    /// The data throughput rate in bits per second, as an integer from 0 to 104857600.
    ///
    /// 0 to 104857600.
    pub uplink_bandwidth_bits: Option<Value<i64>>,
    /// Delay time for all packets to destination in milliseconds as an integer from 0 to 2000.
    ///
    /// 0 to 2000.
    pub uplink_delay_ms: Option<Value<i64>>,
    /// Time variation in the delay of received packets in milliseconds as an integer from 0 to 2000.
    ///
    /// 0 to 2000.
    pub uplink_jitter_ms: Option<Value<i64>>,
    /// Proportion of transmitted packets that fail to arrive from 0 to 100 percent.
    ///
    /// 0 to 100.
    pub uplink_loss_percent: Option<Value<i64>>,
}

impl Lower for NetworkProfile {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DownlinkBandwidthBits", self.downlink_bandwidth_bits);
        to.set("DownlinkDelayMs", self.downlink_delay_ms);
        to.set("DownlinkJitterMs", self.downlink_jitter_ms);
        to.set("DownlinkLossPercent", self.downlink_loss_percent);
        to.set("Name", self.name);
        to.set("ProjectArn", self.project_arn);
        to.set("Tags", self.tags);
        to.set("UplinkBandwidthBits", self.uplink_bandwidth_bits);
        to.set("UplinkDelayMs", self.uplink_delay_ms);
        to.set("UplinkJitterMs", self.uplink_jitter_ms);
        to.set("UplinkLossPercent", self.uplink_loss_percent);
    }
}

impl Level1 for NetworkProfile {
    const TYPE: &'static str = "AWS::DeviceFarm::NetworkProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkProfile> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the network profile. See Amazon resource names in the \*General Reference
    /// guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`NetworkProfile`] is made of.
pub mod network_profile {
    use super::*;

    /// `Tag` of `AWS::DeviceFarm::NetworkProfile`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::DeviceFarm::Project`.
///
/// Creates a project.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:project:${ProjectId}`.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Sets the execution timeout value (in minutes) for a project. All test runs in this project use the specified
    /// execution timeout value unless overridden when scheduling a run.
    ///
    /// 5 to 150.
    pub default_job_timeout_minutes: Option<Value<i64>>,
    /// 1 to 32 items.
    pub environment_variables: Option<Value<Vec<project::EnvironmentVariable>>>,
    /// 20 to 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The project's name.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// The tags to add to the resource. A tag is an array of key-value pairs. Tag keys can have a maximum character
    /// length of 128 characters.
    pub tags: Option<Value<Vec<project::Tag>>>,
    /// The VPC security groups and subnets that are attached to a project.
    pub vpc_config: Option<Value<project::VpcConfig>>,
}

impl Lower for Project {
    fn fields(self, to: &mut Fields) {
        to.set("DefaultJobTimeoutMinutes", self.default_job_timeout_minutes);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Project {
    const TYPE: &'static str = "AWS::DeviceFarm::Project";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Project> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the project. See Amazon resource names in the \*General Reference guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`Project`] is made of.
pub mod project {
    use super::*;

    /// `EnvironmentVariable` of `AWS::DeviceFarm::Project`.
    #[derive(Clone, Debug, Default)]
    pub struct EnvironmentVariable {
        /// Required. 1 to 256 characters.
        pub name: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EnvironmentVariable {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::DeviceFarm::Project`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The VPC security groups and subnets that are attached to a project.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// A list of VPC security group IDs.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A subnet is a range of IP addresses in your VPC. You can launch Amazon resources, such as EC2 instances, into a
        /// specific subnet.
        ///
        /// Required. 1 to 8 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// A list of VPC IDs.
        ///
        /// Required. 1 to 4096 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::DeviceFarm::TestGridProject`.
///
/// A Selenium testing project. Projects are used to collect and collate sessions.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct TestGridProject {
    /// A human-readable description for the project.
    ///
    /// 1 to 2048 characters.
    pub description: Option<Value<String>>,
    /// A human-readable name for the project.
    ///
    /// Required. 1 to 64 characters.
    pub name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<test_grid_project::Tag>>>,
    /// The VPC security groups and subnets that are attached to a project.
    pub vpc_config: Option<Value<test_grid_project::VpcConfig>>,
}

impl Lower for TestGridProject {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for TestGridProject {
    const TYPE: &'static str = "AWS::DeviceFarm::TestGridProject";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<TestGridProject> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the `TestGrid` project. See Amazon resource names in the \*General Reference
    /// guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`TestGridProject`] is made of.
pub mod test_grid_project {
    use super::*;

    /// `Tag` of `AWS::DeviceFarm::TestGridProject`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The VPC security groups and subnets attached to the `TestGrid` project.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// A list of VPC security group IDs.
        ///
        /// Required. 1 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// A list of VPC subnet IDs.
        ///
        /// Required. 1 to 8 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// A list of VPC IDs.
        ///
        /// Required. 1 to 4096 characters.
        pub vpc_id: Option<Value<String>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("VpcId", self.vpc_id);
        }
    }
}

/// `AWS::DeviceFarm::Upload`.
///
/// Represents an app or test scripts upload in AWS Device Farm.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// The upload's content type (for example, application/octet-stream).
    ///
    /// 0 to 64 characters. A change replaces the resource.
    pub content_type: Option<Value<String>>,
    /// The upload's file name.
    ///
    /// Required. 0 to 256 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the project for the upload.
    ///
    /// Required. 32 to 1011 characters. A change replaces the resource.
    pub project_arn: Option<Value<String>>,
    /// The upload's type.
    ///
    /// Required. A change replaces the resource.
    pub type_: Option<Value<String>>,
}

impl Lower for Upload {
    fn fields(self, to: &mut Fields) {
        to.set("ContentType", self.content_type);
        to.set("Name", self.name);
        to.set("ProjectArn", self.project_arn);
        to.set("Type", self.type_);
    }
}

impl Level1 for Upload {
    const TYPE: &'static str = "AWS::DeviceFarm::Upload";
}

impl Handle<Upload> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the upload.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The upload's category.
    pub fn category(self) -> Value<String> {
        self.attribute("Category")
    }

    /// When the upload was created.
    pub fn created(self) -> Value<String> {
        self.attribute("Created")
    }

    /// The upload's status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::DeviceFarm::VPCEConfiguration`.
///
/// Creates a configuration record in Device Farm for your Amazon Virtual Private Cloud (VPC) endpoint service.
///
/// Its ARN: `arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct VPCEConfiguration {
    /// The DNS name that Device Farm will use to map to the private service you want to access.
    ///
    /// Required. 1 to 2048 characters.
    pub service_dns_name: Option<Value<String>>,
    /// An array of key-value pairs to apply to this resource.
    pub tags: Option<Value<Vec<vpce_configuration::Tag>>>,
    /// An optional description that provides details about your VPC endpoint configuration.
    ///
    /// 1 to 2048 characters.
    pub vpce_configuration_description: Option<Value<String>>,
    /// The friendly name you give to your VPC endpoint configuration to manage your configurations more easily.
    ///
    /// Required. 1 to 1024 characters.
    pub vpce_configuration_name: Option<Value<String>>,
    /// The name of the VPC endpoint service that you want to access from Device Farm.
    ///
    /// Required. 1 to 2048 characters.
    pub vpce_service_name: Option<Value<String>>,
}

impl Lower for VPCEConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("ServiceDnsName", self.service_dns_name);
        to.set("Tags", self.tags);
        to.set("VpceConfigurationDescription", self.vpce_configuration_description);
        to.set("VpceConfigurationName", self.vpce_configuration_name);
        to.set("VpceServiceName", self.vpce_service_name);
    }
}

impl Level1 for VPCEConfiguration {
    const TYPE: &'static str = "AWS::DeviceFarm::VPCEConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<VPCEConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the VPC endpoint. See Amazon resource names in the \*General Reference
    /// guide\*.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`VPCEConfiguration`] is made of.
pub mod vpce_configuration {
    use super::*;

    /// `Tag` of `AWS::DeviceFarm::VPCEConfiguration`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}
