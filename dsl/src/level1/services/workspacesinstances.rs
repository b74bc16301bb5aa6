//! `AWS::WorkspacesInstances`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WorkspacesInstances::Volume`.
///
/// Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources.
#[derive(Clone, Debug, Default)]
pub struct Volume {
    /// The Availability Zone in which to create the volume.
    ///
    /// Required. 0 to 64 characters. A change replaces the resource.
    pub availability_zone: Option<Value<String>>,
    /// Indicates whether the volume should be encrypted.
    ///
    /// A change replaces the resource.
    pub encrypted: Option<Value<bool>>,
    /// The number of I/O operations per second (IOPS).
    ///
    /// At least 0. A change replaces the resource.
    pub iops: Option<Value<i64>>,
    /// The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS
    /// encryption.
    ///
    /// 0 to 128 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The size of the volume, in GiBs.
    ///
    /// 0 to 16384. A change replaces the resource.
    pub size_in_gb: Option<Value<i64>>,
    /// The snapshot from which to create the volume.
    ///
    /// A change replaces the resource.
    pub snapshot_id: Option<Value<String>>,
    /// The tags passed to EBS volume.
    ///
    /// At most 30 items. A change replaces the resource.
    pub tag_specifications: Option<Value<Vec<volume::TagSpecification>>>,
    /// The throughput to provision for a volume, with a maximum of 1,000 MiB/s.
    ///
    /// At least 0. A change replaces the resource.
    pub throughput: Option<Value<i64>>,
    /// The volume type.
    ///
    /// One of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`. A change replaces the resource.
    pub volume_type: Option<Value<String>>,
}

impl Lower for Volume {
    fn fields(self, to: &mut Fields) {
        to.set("AvailabilityZone", self.availability_zone);
        to.set("Encrypted", self.encrypted);
        to.set("Iops", self.iops);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("SizeInGB", self.size_in_gb);
        to.set("SnapshotId", self.snapshot_id);
        to.set("TagSpecifications", self.tag_specifications);
        to.set("Throughput", self.throughput);
        to.set("VolumeType", self.volume_type);
    }
}

impl Level1 for Volume {
    const TYPE: &'static str = "AWS::WorkspacesInstances::Volume";
}

impl Handle<Volume> {
    /// `Ref`: its `VolumeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Unique identifier for the volume.
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// What [`Volume`] is made of.
pub mod volume {
    use super::*;

    /// `TagSpecification` of `AWS::WorkspacesInstances::Volume`.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// One of `instance`, `volume`, `spot-instances-request`, `network-interface`.
        pub resource_type: Option<Value<String>>,
        /// The tags to apply to the resource.
        ///
        /// 0 to 50 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::WorkspacesInstances::Volume`.
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
}

/// `AWS::WorkspacesInstances::VolumeAssociation`.
///
/// Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation.
#[derive(Clone, Debug, Default)]
pub struct VolumeAssociation {
    /// The device name for the volume attachment.
    ///
    /// Required. At most 32 characters. A change replaces the resource.
    pub device: Option<Value<String>>,
    /// Mode to use when disassociating the volume.
    ///
    /// One of `FORCE`, `NO_FORCE`.
    pub disassociate_mode: Option<Value<String>>,
    /// ID of the volume to attach to the workspace instance.
    ///
    /// Required. A change replaces the resource.
    pub volume_id: Option<Value<String>>,
    /// ID of the workspace instance to associate with the volume.
    ///
    /// Required. A change replaces the resource.
    pub workspace_instance_id: Option<Value<String>>,
}

impl Lower for VolumeAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("Device", self.device);
        to.set("DisassociateMode", self.disassociate_mode);
        to.set("VolumeId", self.volume_id);
        to.set("WorkspaceInstanceId", self.workspace_instance_id);
    }
}

impl Level1 for VolumeAssociation {
    const TYPE: &'static str = "AWS::WorkspacesInstances::VolumeAssociation";
}

impl Handle<VolumeAssociation> {
    /// `Ref`: `WorkspaceInstanceId`, `VolumeId`, `Device`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::WorkspacesInstances::WorkspaceInstance`.
///
/// Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance.
///
/// Its ARN: `arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}`.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceInstance {
    /// A change replaces the resource.
    pub managed_instance: Option<Value<workspace_instance::ManagedInstance>>,
    /// 0 to 30 items. Some changes replace the resource.
    pub tags: Option<Value<Vec<workspace_instance::Tag>>>,
}

impl Lower for WorkspaceInstance {
    fn fields(self, to: &mut Fields) {
        to.set("ManagedInstance", self.managed_instance);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WorkspaceInstance {
    const TYPE: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkspaceInstance> {
    /// `Ref`: its `WorkspaceInstanceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `EC2ManagedInstance`.
    pub fn ec2_managed_instance(self) -> Value<Json> {
        self.attribute("EC2ManagedInstance")
    }

    /// The attribute `EC2ManagedInstance.InstanceId`.
    pub fn ec2_managed_instance_instance_id(self) -> Value<String> {
        self.attribute("EC2ManagedInstance.InstanceId")
    }

    /// The current state of the workspace instance.
    pub fn provision_state(self) -> Value<String> {
        self.attribute("ProvisionState")
    }

    /// Unique identifier for the workspace instance.
    pub fn workspace_instance_id(self) -> Value<String> {
        self.attribute("WorkspaceInstanceId")
    }
}

/// What [`WorkspaceInstance`] is made of.
pub mod workspace_instance {
    use super::*;

    /// `ManagedInstance` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedInstance {
        pub block_device_mappings: Option<Value<Vec<BlockDeviceMapping>>>,
        pub capacity_reservation_specification: Option<Value<CapacityReservationSpecification>>,
        pub cpu_options: Option<Value<CpuOptionsRequest>>,
        pub credit_specification: Option<Value<CreditSpecificationRequest>>,
        pub disable_api_stop: Option<Value<bool>>,
        pub ebs_optimized: Option<Value<bool>>,
        pub enable_primary_ipv6: Option<Value<bool>>,
        pub enclave_options: Option<Value<EnclaveOptionsRequest>>,
        pub hibernation_options: Option<Value<HibernationOptionsRequest>>,
        pub iam_instance_profile: Option<Value<IamInstanceProfileSpecification>>,
        /// Required.
        pub image_id: Option<Value<String>>,
        /// Required. 1 to 64 characters.
        pub instance_type: Option<Value<String>>,
        /// At least 0.
        pub ipv6_address_count: Option<Value<i64>>,
        /// 0 to 64 characters.
        pub key_name: Option<Value<String>>,
        pub license_specifications: Option<Value<Vec<LicenseConfigurationRequest>>>,
        pub maintenance_options: Option<Value<InstanceMaintenanceOptionsRequest>>,
        pub metadata_options: Option<Value<InstanceMetadataOptionsRequest>>,
        pub monitoring: Option<Value<RunInstancesMonitoringEnabled>>,
        pub network_interfaces: Option<Value<Vec<InstanceNetworkInterfaceSpecification>>>,
        pub network_performance_options: Option<Value<InstanceNetworkPerformanceOptionsRequest>>,
        pub placement: Option<Value<Placement>>,
        pub private_dns_name_options: Option<Value<PrivateDnsNameOptionsRequest>>,
        pub subnet_id: Option<Value<String>>,
        /// At most 30 items.
        pub tag_specifications: Option<Value<Vec<TagSpecification>>>,
        /// 0 to 16000 characters.
        pub user_data: Option<Value<String>>,
    }

    impl Lower for ManagedInstance {
        fn fields(self, to: &mut Fields) {
            to.set("BlockDeviceMappings", self.block_device_mappings);
            to.set("CapacityReservationSpecification", self.capacity_reservation_specification);
            to.set("CpuOptions", self.cpu_options);
            to.set("CreditSpecification", self.credit_specification);
            to.set("DisableApiStop", self.disable_api_stop);
            to.set("EbsOptimized", self.ebs_optimized);
            to.set("EnablePrimaryIpv6", self.enable_primary_ipv6);
            to.set("EnclaveOptions", self.enclave_options);
            to.set("HibernationOptions", self.hibernation_options);
            to.set("IamInstanceProfile", self.iam_instance_profile);
            to.set("ImageId", self.image_id);
            to.set("InstanceType", self.instance_type);
            to.set("Ipv6AddressCount", self.ipv6_address_count);
            to.set("KeyName", self.key_name);
            to.set("LicenseSpecifications", self.license_specifications);
            to.set("MaintenanceOptions", self.maintenance_options);
            to.set("MetadataOptions", self.metadata_options);
            to.set("Monitoring", self.monitoring);
            to.set("NetworkInterfaces", self.network_interfaces);
            to.set("NetworkPerformanceOptions", self.network_performance_options);
            to.set("Placement", self.placement);
            to.set("PrivateDnsNameOptions", self.private_dns_name_options);
            to.set("SubnetId", self.subnet_id);
            to.set("TagSpecifications", self.tag_specifications);
            to.set("UserData", self.user_data);
        }
    }

    /// `BlockDeviceMapping` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct BlockDeviceMapping {
        /// 0 to 32 characters.
        pub device_name: Option<Value<String>>,
        pub ebs: Option<Value<EbsBlockDevice>>,
        /// 0 to 32 characters.
        pub no_device: Option<Value<String>>,
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

    /// `EbsBlockDevice` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct EbsBlockDevice {
        pub encrypted: Option<Value<bool>>,
        /// At least 0.
        pub iops: Option<Value<i64>>,
        /// 0 to 128 characters.
        pub kms_key_id: Option<Value<String>>,
        /// At least 0.
        pub throughput: Option<Value<i64>>,
        /// At least 0.
        pub volume_size: Option<Value<i64>>,
        /// One of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsBlockDevice {
        fn fields(self, to: &mut Fields) {
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// `CapacityReservationSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationSpecification {
        /// One of `capacity-reservations-only`, `open`, `none`.
        pub capacity_reservation_preference: Option<Value<String>>,
        pub capacity_reservation_target: Option<Value<CapacityReservationTarget>>,
    }

    impl Lower for CapacityReservationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationTarget", self.capacity_reservation_target);
        }
    }

    /// `CapacityReservationTarget` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationTarget {
        /// 0 to 128 characters.
        pub capacity_reservation_id: Option<Value<String>>,
        /// 0 to 2048 characters.
        pub capacity_reservation_resource_group_arn: Option<Value<String>>,
    }

    impl Lower for CapacityReservationTarget {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationId", self.capacity_reservation_id);
            to.set("CapacityReservationResourceGroupArn", self.capacity_reservation_resource_group_arn);
        }
    }

    /// `CpuOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct CpuOptionsRequest {
        /// At least 0.
        pub core_count: Option<Value<i64>>,
        /// At least 0.
        pub threads_per_core: Option<Value<i64>>,
    }

    impl Lower for CpuOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("CoreCount", self.core_count);
            to.set("ThreadsPerCore", self.threads_per_core);
        }
    }

    /// `CreditSpecificationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct CreditSpecificationRequest {
        /// One of `standard`, `unlimited`.
        pub cpu_credits: Option<Value<String>>,
    }

    impl Lower for CreditSpecificationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("CpuCredits", self.cpu_credits);
        }
    }

    /// `EnclaveOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct EnclaveOptionsRequest {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for EnclaveOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `HibernationOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct HibernationOptionsRequest {
        pub configured: Option<Value<bool>>,
    }

    impl Lower for HibernationOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("Configured", self.configured);
        }
    }

    /// `IamInstanceProfileSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct IamInstanceProfileSpecification {
        /// 0 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// 0 to 64 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for IamInstanceProfileSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Name", self.name);
        }
    }

    /// `LicenseConfigurationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseConfigurationRequest {
        /// 0 to 2048 characters.
        pub license_configuration_arn: Option<Value<String>>,
    }

    impl Lower for LicenseConfigurationRequest {
        fn fields(self, to: &mut Fields) {
            to.set("LicenseConfigurationArn", self.license_configuration_arn);
        }
    }

    /// `InstanceMaintenanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMaintenanceOptionsRequest {
        /// One of `disabled`, `default`.
        pub auto_recovery: Option<Value<String>>,
    }

    impl Lower for InstanceMaintenanceOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("AutoRecovery", self.auto_recovery);
        }
    }

    /// `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMetadataOptionsRequest {
        /// One of `enabled`, `disabled`.
        pub http_endpoint: Option<Value<String>>,
        /// One of `enabled`, `disabled`.
        pub http_protocol_ipv6: Option<Value<String>>,
        /// 1 to 64.
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// One of `optional`, `required`.
        pub http_tokens: Option<Value<String>>,
        /// One of `enabled`, `disabled`.
        pub instance_metadata_tags: Option<Value<String>>,
    }

    impl Lower for InstanceMetadataOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("HttpEndpoint", self.http_endpoint);
            to.set("HttpProtocolIpv6", self.http_protocol_ipv6);
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
            to.set("InstanceMetadataTags", self.instance_metadata_tags);
        }
    }

    /// `RunInstancesMonitoringEnabled` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct RunInstancesMonitoringEnabled {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for RunInstancesMonitoringEnabled {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// `InstanceNetworkInterfaceSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceNetworkInterfaceSpecification {
        /// 0 to 1000 characters.
        pub description: Option<Value<String>>,
        /// At least 0.
        pub device_index: Option<Value<i64>>,
        pub groups: Option<Value<Vec<String>>>,
        pub subnet_id: Option<Value<String>>,
    }

    impl Lower for InstanceNetworkInterfaceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("DeviceIndex", self.device_index);
            to.set("Groups", self.groups);
            to.set("SubnetId", self.subnet_id);
        }
    }

    /// `InstanceNetworkPerformanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceNetworkPerformanceOptionsRequest {
        /// One of `default`, `vpc-1`, `ebs-1`.
        pub bandwidth_weighting: Option<Value<String>>,
    }

    impl Lower for InstanceNetworkPerformanceOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("BandwidthWeighting", self.bandwidth_weighting);
        }
    }

    /// `Placement` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct Placement {
        pub availability_zone: Option<Value<String>>,
        pub group_id: Option<Value<String>>,
        /// 0 to 255 characters.
        pub group_name: Option<Value<String>>,
        /// At least 0.
        pub partition_number: Option<Value<i64>>,
        /// One of `default`, `dedicated`, `host`.
        pub tenancy: Option<Value<String>>,
    }

    impl Lower for Placement {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("GroupId", self.group_id);
            to.set("GroupName", self.group_name);
            to.set("PartitionNumber", self.partition_number);
            to.set("Tenancy", self.tenancy);
        }
    }

    /// `PrivateDnsNameOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateDnsNameOptionsRequest {
        pub enable_resource_name_dns_aaaa_record: Option<Value<bool>>,
        pub enable_resource_name_dns_a_record: Option<Value<bool>>,
        /// One of `ip-name`, `resource-name`.
        pub hostname_type: Option<Value<String>>,
    }

    impl Lower for PrivateDnsNameOptionsRequest {
        fn fields(self, to: &mut Fields) {
            to.set("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
            to.set("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            to.set("HostnameType", self.hostname_type);
        }
    }

    /// `TagSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    pub struct TagSpecification {
        /// One of `instance`, `volume`, `spot-instances-request`, `network-interface`.
        pub resource_type: Option<Value<String>>,
        /// 0 to 30 items.
        pub tags: Option<Value<Vec<Tag>>>,
    }

    impl Lower for TagSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceType", self.resource_type);
            to.set("Tags", self.tags);
        }
    }

    /// `Tag` of `AWS::WorkspacesInstances::WorkspaceInstance`.
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
