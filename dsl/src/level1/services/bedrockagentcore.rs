//! `AWS::BedrockAgentCore`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
///
/// Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider.
#[derive(Clone, Debug, Default)]
pub struct ApiKeyCredentialProvider {
    /// The API key to use for authentication.
    ///
    /// 1 to 65536 characters.
    pub api_key: Option<Value<String>>,
    /// A reference to a customer-provided secret stored in AWS Secrets Manager.
    pub api_key_secret_config: Option<Value<api_key_credential_provider::SecretReference>>,
    /// The source of the API key secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided
    /// secrets.
    ///
    /// One of `MANAGED`, `EXTERNAL`.
    pub api_key_secret_source: Option<Value<String>>,
    /// The name of the API key credential provider.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags to assign to the API key credential provider.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<api_key_credential_provider::Tag>>>,
}

impl Lower for ApiKeyCredentialProvider {
    fn fields(self, to: &mut Fields) {
        to.set("ApiKey", self.api_key);
        to.set("ApiKeySecretConfig", self.api_key_secret_config);
        to.set("ApiKeySecretSource", self.api_key_secret_source);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ApiKeyCredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ApiKeyCredentialProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ApiKeyCredentialProvider> {
    /// `Ref`: its `CredentialProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Contains information about the API key secret in AWS Secrets Manager.
    pub fn api_key_secret_arn(self) -> Value<Json> {
        self.attribute("ApiKeySecretArn")
    }

    /// The JSON key within the secret that contains the API key value.
    pub fn api_key_secret_json_key(self) -> Value<String> {
        self.attribute("ApiKeySecretJsonKey")
    }

    /// The timestamp when the credential provider was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the API key credential provider.
    pub fn credential_provider_arn(self) -> Value<Arn> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// What [`ApiKeyCredentialProvider`] is made of.
pub mod api_key_credential_provider {
    use super::*;

    /// A reference to a customer-provided secret stored in AWS Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct SecretReference {
        /// The JSON key within the secret that contains the credential value.
        ///
        /// Required. 1 to 128 characters.
        pub json_key: Option<Value<String>>,
        /// The ID or ARN of the secret in AWS Secrets Manager.
        ///
        /// Required. 1 to 2048 characters.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for SecretReference {
        fn fields(self, to: &mut Fields) {
            to.set("JsonKey", self.json_key);
            to.set("SecretId", self.secret_id);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::ApiKeyCredentialProvider`.
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

/// `AWS::BedrockAgentCore::BrowserCustom`.
///
/// AgentCore Browser tool provides a fast, secure, cloud-based browser runtime to enable AI agents to interact with
/// websites at scale.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}`.
#[derive(Clone, Debug, Default)]
pub struct BrowserCustom {
    /// Browser signing configuration.
    ///
    /// A change replaces the resource.
    pub browser_signing: Option<Value<browser_custom::BrowserSigning>>,
    /// List of root CA certificates.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub certificates: Option<Value<Vec<browser_custom::Certificate>>>,
    /// The custom browser.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// List of browser enterprise policies.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub enterprise_policies: Option<Value<Vec<browser_custom::BrowserEnterprisePolicy>>>,
    /// The Amazon Resource Name (ARN) of the execution role.
    ///
    /// A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the custom browser.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network configuration for a code interpreter. This structure defines how the code interpreter connects to
    /// the network.
    ///
    /// Required. A change replaces the resource.
    pub network_configuration: Option<Value<browser_custom::BrowserNetworkConfiguration>>,
    /// THe custom browser configuration.
    ///
    /// A change replaces the resource.
    pub recording_config: Option<Value<browser_custom::RecordingConfig>>,
    /// The tags for the custom browser.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for BrowserCustom {
    fn fields(self, to: &mut Fields) {
        to.set("BrowserSigning", self.browser_signing);
        to.set("Certificates", self.certificates);
        to.set("Description", self.description);
        to.set("EnterprisePolicies", self.enterprise_policies);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("RecordingConfig", self.recording_config);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BrowserCustom {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserCustom";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<BrowserCustom> {
    /// `Ref`: its `BrowserId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN for the custom browser.
    pub fn browser_arn(self) -> Value<Arn> {
        self.attribute("BrowserArn")
    }

    /// The ID for the custom browser.
    pub fn browser_id(self) -> Value<String> {
        self.attribute("BrowserId")
    }

    /// The time at which the custom browser was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the browser creation or operation failed.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the custom browser was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the custom browser.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`BrowserCustom`] is made of.
pub mod browser_custom {
    use super::*;

    /// Browser signing configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BrowserSigning {
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for BrowserSigning {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
        }
    }

    /// A root CA certificate configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Certificate {
        /// Certificate location in Secrets Manager.
        ///
        /// Required.
        pub certificate_location: Option<Value<CertificateLocation>>,
    }

    impl Lower for Certificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateLocation", self.certificate_location);
        }
    }

    /// Certificate location in Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateLocation {
        /// Secrets Manager secret ARN.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CertificateLocation {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// Browser enterprise policy configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BrowserEnterprisePolicy {
        /// S3 Location Configuration.
        ///
        /// Required.
        pub location: Option<Value<S3Location>>,
        /// The type of browser enterprise policy.
        ///
        /// Required. One of `MANAGED`, `RECOMMENDED`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for BrowserEnterprisePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Location", self.location);
            to.set("Type", self.type_);
        }
    }

    /// The S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 location bucket name.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// The S3 location object prefix.
        ///
        /// Required. At least 1 characters.
        pub prefix: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Prefix", self.prefix);
        }
    }

    /// The network configuration.
    #[derive(Clone, Debug, Default)]
    pub struct BrowserNetworkConfiguration {
        /// The network mode.
        ///
        /// Required. One of `PUBLIC`, `VPC`.
        pub network_mode: Option<Value<String>>,
        /// Network mode configuration for VPC.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for BrowserNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkMode", self.network_mode);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Network mode configuration for VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Security groups for VPC.
        ///
        /// Required. 1 to 16 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Subnets for VPC.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// The recording configuration.
    #[derive(Clone, Debug, Default)]
    pub struct RecordingConfig {
        /// The recording configuration for a browser. This structure defines how browser sessions are recorded.
        pub enabled: Option<Value<bool>>,
        /// The S3 location.
        pub s3_location: Option<Value<S3Location>>,
    }

    impl Lower for RecordingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("S3Location", self.s3_location);
        }
    }
}

/// `AWS::BedrockAgentCore::BrowserProfile`.
///
/// Resource definition for AWS::BedrockAgentCore::BrowserProfile.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}`.
#[derive(Clone, Debug, Default)]
pub struct BrowserProfile {
    /// The description of the browser profile.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the browser profile.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A map of tag keys and values.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for BrowserProfile {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for BrowserProfile {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserProfile";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<BrowserProfile> {
    /// `Ref`: its `ProfileId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Timestamp when the browser profile was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Timestamp when the browser profile was last saved.
    pub fn last_saved_at(self) -> Value<String> {
        self.attribute("LastSavedAt")
    }

    /// ID of the last saved browser.
    pub fn last_saved_browser_id(self) -> Value<String> {
        self.attribute("LastSavedBrowserId")
    }

    /// ID of the last saved browser session.
    pub fn last_saved_browser_session_id(self) -> Value<String> {
        self.attribute("LastSavedBrowserSessionId")
    }

    /// Timestamp when the browser profile was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The ARN of a BrowserProfile resource.
    pub fn profile_arn(self) -> Value<Arn> {
        self.attribute("ProfileArn")
    }

    /// The id of the browser profile.
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// Status of browser profile.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AWS::BedrockAgentCore::CapacityProvider`.
///
/// Resource Type definition for AWS::BedrockAgentCore::CapacityProvider. A capacity provider defines the compute
/// resources (EC2) used to run Amazon Bedrock AgentCore agent runtimes.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}`.
#[derive(Clone, Debug, Default)]
pub struct CapacityProvider {
    /// The capacity configuration for the capacity provider. Defines the compute resources for this capacity provider.
    ///
    /// Required. A change replaces the resource.
    pub compute_configuration: Option<Value<capacity_provider::ComputeConfiguration>>,
    /// An optional description of the capacity provider.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The name of the capacity provider.
    ///
    /// Required. 1 to 48 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Configuration for permissions associated with a capacity provider.
    ///
    /// Required. A change replaces the resource.
    pub permissions_configuration: Option<Value<capacity_provider::PermissionsConfiguration>>,
    /// An array of key-value pairs to apply to the capacity provider.
    pub tags: Option<Value<Vec<capacity_provider::Tag>>>,
}

impl Lower for CapacityProvider {
    fn fields(self, to: &mut Fields) {
        to.set("ComputeConfiguration", self.compute_configuration);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("PermissionsConfiguration", self.permissions_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CapacityProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CapacityProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<CapacityProvider> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the capacity provider.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the capacity provider.
    pub fn capacity_provider_id(self) -> Value<String> {
        self.attribute("CapacityProviderId")
    }

    /// The timestamp when the capacity provider was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the capacity provider was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The current status of the capacity provider.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`CapacityProvider`] is made of.
pub mod capacity_provider {
    use super::*;

    /// The capacity configuration for the capacity provider. Defines the compute resources for this capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeConfiguration {
        /// Configuration for EC2-based capacity.
        ///
        /// Required.
        pub ec2_configuration: Option<Value<Ec2Configuration>>,
    }

    impl Lower for ComputeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Ec2Configuration", self.ec2_configuration);
        }
    }

    /// Configuration for EC2-based capacity.
    #[derive(Clone, Debug, Default)]
    pub struct Ec2Configuration {
        /// How the launch template is specified.
        ///
        /// Required.
        pub launch_template_source: Option<Value<LaunchTemplateSource>>,
        /// Configuration for managing the lifecycle of instances in a capacity provider.
        pub lifecycle_configuration: Option<Value<InstanceLifecycleConfiguration>>,
        /// Customer-facing configuration for the (service-managed) root volume.
        pub root_volume: Option<Value<RootVolumeConfiguration>>,
        /// Named persistent EBS volumes for this capacity provider.
        ///
        /// At most 5 items.
        pub volumes: Option<Value<Vec<VolumeConfiguration>>>,
        /// VPC configuration for launching EC2 instances.
        ///
        /// Required.
        pub vpc_configuration: Option<Value<VpcConfiguration>>,
    }

    impl Lower for Ec2Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateSource", self.launch_template_source);
            to.set("LifecycleConfiguration", self.lifecycle_configuration);
            to.set("RootVolume", self.root_volume);
            to.set("Volumes", self.volumes);
            to.set("VpcConfiguration", self.vpc_configuration);
        }
    }

    /// How the launch template is specified.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateSource {
        /// Parameters for launching EC2 instances.
        ///
        /// Required.
        pub launch_parameters: Option<Value<LaunchParameters>>,
    }

    impl Lower for LaunchTemplateSource {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchParameters", self.launch_parameters);
        }
    }

    /// Parameters for launching EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchParameters {
        /// The Capacity Reservation targeting option.
        pub capacity_reservation_specification: Option<Value<CapacityReservationSpecification>>,
        /// The block device mapping for ephemeral (instance store) volumes.
        ///
        /// At most 5 items.
        pub ephemeral_volumes: Option<Value<Vec<EphemeralBlockDeviceMapping>>>,
        /// The ARN of the IAM instance profile to associate with launched instances.
        ///
        /// 1 to 2048 characters.
        pub instance_profile_arn: Option<Value<String>>,
        /// Requirements for EC2 instance types.
        ///
        /// Required.
        pub instance_requirements: Option<Value<InstanceRequirements>>,
        /// The license configurations.
        ///
        /// At most 5 items.
        pub license_specifications: Option<Value<Vec<LicenseSpecification>>>,
        /// The monitoring level for the instance.
        ///
        /// One of `BASIC`, `DETAILED`.
        pub monitoring: Option<Value<String>>,
        /// The operating system and CPU architecture for the instances.
        ///
        /// Required. One of `LINUX_X86_64`, `LINUX_ARM64`.
        pub operating_system: Option<Value<String>>,
        /// Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity
        /// provider.
        pub propagated_tags: Option<Value<BTreeMap<String, String>>>,
        /// The name of the SSH key pair to configure on instances for SSH connectivity.
        ///
        /// 1 to 255 characters.
        pub ssh_key_name: Option<Value<String>>,
    }

    impl Lower for LaunchParameters {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationSpecification", self.capacity_reservation_specification);
            to.set("EphemeralVolumes", self.ephemeral_volumes);
            to.set("InstanceProfileArn", self.instance_profile_arn);
            to.set("InstanceRequirements", self.instance_requirements);
            to.set("LicenseSpecifications", self.license_specifications);
            to.set("Monitoring", self.monitoring);
            to.set("OperatingSystem", self.operating_system);
            to.set("PropagatedTags", self.propagated_tags);
            to.set("SshKeyName", self.ssh_key_name);
        }
    }

    /// The Capacity Reservation targeting option.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationSpecification {
        /// Indicates the instance's Capacity Reservation preferences.
        ///
        /// One of `capacity-reservations-only`, `open`, `none`.
        pub capacity_reservation_preference: Option<Value<String>>,
        /// Information about the target Capacity Reservation or Capacity Reservation group.
        pub capacity_reservation_target: Option<Value<CapacityReservationTarget>>,
    }

    impl Lower for CapacityReservationSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationPreference", self.capacity_reservation_preference);
            to.set("CapacityReservationTarget", self.capacity_reservation_target);
        }
    }

    /// Information about the target Capacity Reservation or Capacity Reservation group.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityReservationTarget {
        /// The ID of the Capacity Reservation in which to run the instance.
        ///
        /// 1 to 255 characters.
        pub capacity_reservation_id: Option<Value<String>>,
        /// The ARN of the Capacity Reservation resource group in which to run the instance.
        ///
        /// 1 to 2048 characters.
        pub capacity_reservation_resource_group_arn: Option<Value<String>>,
    }

    impl Lower for CapacityReservationTarget {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityReservationId", self.capacity_reservation_id);
            to.set("CapacityReservationResourceGroupArn", self.capacity_reservation_resource_group_arn);
        }
    }

    /// Describes an ephemeral block device mapping.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralBlockDeviceMapping {
        /// The device name (for example, /dev/sdh or xvdh).
        ///
        /// 1 to 255 characters.
        pub device_name: Option<Value<String>>,
        /// Parameters used to automatically set up EBS volumes when the instance is launched.
        pub ebs: Option<Value<EphemeralEBSVolumeConfiguration>>,
        /// The virtual device name (ephemeralN).
        ///
        /// 1 to 255 characters.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for EphemeralBlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Parameters used to automatically set up EBS volumes when the instance is launched.
    #[derive(Clone, Debug, Default)]
    pub struct EphemeralEBSVolumeConfiguration {
        /// The index of the EBS card. Applies to instances with multiple EBS cards.
        ///
        /// At least 0.
        pub ebs_card_index: Option<Value<i64>>,
        /// Indicates whether the EBS volume is encrypted.
        pub encrypted: Option<Value<bool>>,
        /// The number of I/O operations per second (IOPS).
        ///
        /// 100 to 256000.
        pub iops: Option<Value<i64>>,
        /// Identifier of the customer managed KMS key to use for EBS encryption.
        ///
        /// 20 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The ID of the snapshot.
        ///
        /// 13 to 64 characters.
        pub snapshot_id: Option<Value<String>>,
        /// The throughput to provision for a gp3 volume, in MiB/s.
        ///
        /// 125 to 2000.
        pub throughput: Option<Value<i64>>,
        /// The rate at which the volume is initialized after creation, in MiB/s. Supported only for volumes created from
        /// snapshots.
        ///
        /// 100 to 300.
        pub volume_initialization_rate: Option<Value<i64>>,
        /// The size of the volume, in GiBs.
        ///
        /// 1 to 65536.
        pub volume_size: Option<Value<i64>>,
        /// The volume type. Defaults to gp3 if not specified.
        ///
        /// One of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EphemeralEBSVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsCardIndex", self.ebs_card_index);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeInitializationRate", self.volume_initialization_rate);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Requirements for EC2 instance types.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceRequirements {
        /// List of allowed instance types.
        ///
        /// Required. 1 to 30 items.
        pub allowed_instance_types: Option<Value<Vec<String>>>,
    }

    impl Lower for InstanceRequirements {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedInstanceTypes", self.allowed_instance_types);
        }
    }

    /// Describes a license configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LicenseSpecification {
        /// The ARN of the license configuration.
        ///
        /// Required. 1 to 2048 characters.
        pub license_configuration_arn: Option<Value<String>>,
    }

    impl Lower for LicenseSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LicenseConfigurationArn", self.license_configuration_arn);
        }
    }

    /// Configuration for managing the lifecycle of instances in a capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceLifecycleConfiguration {
        /// The number of seconds an instance can remain idle before it is stopped.
        ///
        /// 60 to 1209600.
        pub idle_instance_timeout: Option<Value<i64>>,
        /// Maximum lifetime for the instance in seconds. Once reached, instances will be automatically terminated
        /// regardless of activity.
        ///
        /// 60 to 1209600.
        pub max_lifetime: Option<Value<i64>>,
    }

    impl Lower for InstanceLifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdleInstanceTimeout", self.idle_instance_timeout);
            to.set("MaxLifetime", self.max_lifetime);
        }
    }

    /// Customer-facing configuration for the (service-managed) root volume.
    #[derive(Clone, Debug, Default)]
    pub struct RootVolumeConfiguration {
        /// Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that support
        /// Amazon EBS encryption.
        pub encrypted: Option<Value<bool>>,
        /// The free space guaranteed on the root volume, in GiB. The service adds the operating system overhead on top of
        /// this value.
        ///
        /// 2 to 65000.
        pub free_space_gi_b: Option<Value<i64>>,
        /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
        ///
        /// 100 to 256000.
        pub iops: Option<Value<i64>>,
        /// Identifier of the customer managed KMS key to use for EBS encryption.
        ///
        /// 20 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The throughput to provision for a gp3 volume, in MiB/s. Valid range: 125-2000 MiB/s.
        ///
        /// 125 to 2000.
        pub throughput: Option<Value<i64>>,
        /// The EBS volume type. Defaults to gp3 if not specified.
        ///
        /// One of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for RootVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Encrypted", self.encrypted);
            to.set("FreeSpaceGiB", self.free_space_gi_b);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Configuration for a persistent volume attached to a capacity provider session.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeConfiguration {
        /// Configuration for an EBS-backed persistent volume.
        ///
        /// Required.
        pub ebs_configuration: Option<Value<EbsVolumeConfiguration>>,
    }

    impl Lower for VolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EbsConfiguration", self.ebs_configuration);
        }
    }

    /// Configuration for an EBS-backed persistent volume.
    #[derive(Clone, Debug, Default)]
    pub struct EbsVolumeConfiguration {
        /// Whether to encrypt the volume. Defaults to true.
        pub encrypted: Option<Value<bool>>,
        /// The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes.
        ///
        /// 100 to 256000.
        pub iops: Option<Value<i64>>,
        /// Identifier of the KMS key to use for encryption.
        ///
        /// 20 to 2048 characters.
        pub kms_key_id: Option<Value<String>>,
        /// The logical name of the volume, used to reference it when mounting.
        ///
        /// Required. 1 to 48 characters.
        pub name: Option<Value<String>>,
        /// The size of the volume in GiB.
        ///
        /// Required. 1 to 65536.
        pub size_gi_b: Option<Value<i64>>,
        /// Optional EBS snapshot ID to initialize the volume from.
        ///
        /// 13 to 64 characters.
        pub snapshot_id: Option<Value<String>>,
        /// The throughput in MiB/s. Only valid for gp3 volumes.
        ///
        /// 125 to 2000.
        pub throughput: Option<Value<i64>>,
        /// The EBS volume type. Defaults to gp3 if not specified.
        ///
        /// One of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("Name", self.name);
            to.set("SizeGiB", self.size_gi_b);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// VPC configuration for launching EC2 instances.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfiguration {
        /// The IDs of the security groups to associate with the instances.
        ///
        /// Required. 1 to 16 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// The IDs of the subnets in which to launch instances.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// Configuration for permissions associated with a capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct PermissionsConfiguration {
        /// The ARN of the IAM role that operators use to manage the capacity provider.
        ///
        /// Required. 1 to 2048 characters.
        pub capacity_provider_operator_role_arn: Option<Value<String>>,
    }

    impl Lower for PermissionsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderOperatorRoleArn", self.capacity_provider_operator_role_arn);
        }
    }

    /// A key-value pair to associate with the capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The tag key.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// The tag value.
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

/// `AWS::BedrockAgentCore::CodeInterpreterCustom`.
///
/// The AgentCore Code Interpreter tool enables agents to securely execute code in isolated sandbox environments.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}`.
#[derive(Clone, Debug, Default)]
pub struct CodeInterpreterCustom {
    /// List of root CA certificates.
    ///
    /// 0 to 10 items. A change replaces the resource.
    pub certificates: Option<Value<Vec<code_interpreter_custom::Certificate>>>,
    /// The code interpreter description.
    ///
    /// A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the execution role.
    ///
    /// A change replaces the resource.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the code interpreter.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The network configuration for a code interpreter. This structure defines how the code interpreter connects to
    /// the network.
    ///
    /// Required. A change replaces the resource.
    pub network_configuration: Option<Value<code_interpreter_custom::CodeInterpreterNetworkConfiguration>>,
    /// The tags for the code interpreter.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for CodeInterpreterCustom {
    fn fields(self, to: &mut Fields) {
        to.set("Certificates", self.certificates);
        to.set("Description", self.description);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("Name", self.name);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("Tags", self.tags);
    }
}

impl Level1 for CodeInterpreterCustom {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CodeInterpreterCustom";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<CodeInterpreterCustom> {
    /// `Ref`: its `CodeInterpreterId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The code interpreter Amazon Resource Name (ARN).
    pub fn code_interpreter_arn(self) -> Value<Arn> {
        self.attribute("CodeInterpreterArn")
    }

    /// The ID of the code interpreter.
    pub fn code_interpreter_id(self) -> Value<String> {
        self.attribute("CodeInterpreterId")
    }

    /// The time at which the code interpreter was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the code interpreter creation or operation failed.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the code interpreter was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the custom code interpreter.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`CodeInterpreterCustom`] is made of.
pub mod code_interpreter_custom {
    use super::*;

    /// A root CA certificate configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Certificate {
        /// Certificate location in Secrets Manager.
        ///
        /// Required.
        pub certificate_location: Option<Value<CertificateLocation>>,
    }

    impl Lower for Certificate {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateLocation", self.certificate_location);
        }
    }

    /// Certificate location in Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateLocation {
        /// Secrets Manager secret ARN.
        ///
        /// Required.
        pub secret_arn: Option<Value<String>>,
    }

    impl Lower for CertificateLocation {
        fn fields(self, to: &mut Fields) {
            to.set("SecretArn", self.secret_arn);
        }
    }

    /// The network configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CodeInterpreterNetworkConfiguration {
        /// The network mode.
        ///
        /// Required. One of `PUBLIC`, `SANDBOX`, `VPC`.
        pub network_mode: Option<Value<String>>,
        /// Network mode configuration for VPC.
        pub vpc_config: Option<Value<VpcConfig>>,
    }

    impl Lower for CodeInterpreterNetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkMode", self.network_mode);
            to.set("VpcConfig", self.vpc_config);
        }
    }

    /// Network mode configuration for VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Security groups for VPC.
        ///
        /// Required. 1 to 16 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Subnets for VPC.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }
}

/// `AWS::BedrockAgentCore::ConfigurationBundle`.
///
/// Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type.
///
/// Its ARN:
/// `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}`.
#[derive(Clone, Debug, Default)]
pub struct ConfigurationBundle {
    /// The branch name for version tracking.
    ///
    /// 1 to 128 characters.
    pub branch_name: Option<Value<String>>,
    /// The name for the configuration bundle. Names must be unique within your account.
    ///
    /// Required. A change replaces the resource.
    pub bundle_name: Option<Value<String>>,
    /// A commit message describing the version of the configuration bundle.
    ///
    /// 1 to 500 characters.
    pub commit_message: Option<Value<String>>,
    /// A map of component identifiers to their configurations.
    ///
    /// Required.
    pub components: Option<Value<BTreeMap<String, configuration_bundle::ComponentConfiguration>>>,
    /// The source that created a configuration bundle version.
    pub created_by: Option<Value<configuration_bundle::VersionCreatedBySource>>,
    /// The description for the configuration bundle.
    ///
    /// 1 to 500 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the KMS key used to encrypt component configurations.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// Tags to assign to the configuration bundle.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<configuration_bundle::Tag>>>,
}

impl Lower for ConfigurationBundle {
    fn fields(self, to: &mut Fields) {
        to.set("BranchName", self.branch_name);
        to.set("BundleName", self.bundle_name);
        to.set("CommitMessage", self.commit_message);
        to.set("Components", self.components);
        to.set("CreatedBy", self.created_by);
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConfigurationBundle {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConfigurationBundle";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConfigurationBundle> {
    /// `Ref`: its `BundleArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the configuration bundle.
    pub fn bundle_arn(self) -> Value<Arn> {
        self.attribute("BundleArn")
    }

    /// The unique identifier of the configuration bundle.
    pub fn bundle_id(self) -> Value<String> {
        self.attribute("BundleId")
    }

    /// The timestamp when the configuration bundle was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The version lineage metadata that tracks parent versions and creation source.
    pub fn lineage_metadata(self) -> Value<Json> {
        self.attribute("LineageMetadata")
    }

    /// The timestamp when the configuration bundle was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version identifier of the configuration bundle.
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// What [`ConfigurationBundle`] is made of.
pub mod configuration_bundle {
    use super::*;

    /// The configuration for a component within a configuration bundle.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfiguration {
        /// The configuration values as a flexible JSON document.
        ///
        /// Required.
        pub configuration: Option<Value<Json>>,
    }

    impl Lower for ComponentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
        }
    }

    /// The source that created a configuration bundle version.
    #[derive(Clone, Debug, Default)]
    pub struct VersionCreatedBySource {
        /// The Amazon Resource Name (ARN) of the source, if applicable.
        pub arn: Option<Value<String>>,
        /// The name of the source (for example, user, optimization-job, or system).
        ///
        /// Required.
        pub name: Option<Value<String>>,
    }

    impl Lower for VersionCreatedBySource {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Name", self.name);
        }
    }

    /// A tag consisting of a key-value pair.
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

/// `AWS::BedrockAgentCore::ConsentPortal`.
///
/// Resource Type definition for AWS::BedrockAgentCore::ConsentPortal.
#[derive(Clone, Debug, Default)]
pub struct ConsentPortal {
    /// At most 512 characters.
    pub description: Option<Value<String>>,
    /// Required.
    pub execution_role_arn: Option<Value<String>>,
    /// Required.
    pub idp_config: Option<Value<consent_portal::IdpConfig>>,
    /// Required. 1 to 50 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Required. 1 to 1 items. A change replaces the resource.
    pub sources: Option<Value<Vec<consent_portal::ConsentPortalSource>>>,
    /// Tags to assign to the consent portal.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<consent_portal::Tag>>>,
}

impl Lower for ConsentPortal {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("IdpConfig", self.idp_config);
        to.set("Name", self.name);
        to.set("Sources", self.sources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConsentPortal {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ConsentPortal";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConsentPortal> {
    /// `Ref`: its `ConsentPortalArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `ConsentPortalArn`.
    pub fn consent_portal_arn(self) -> Value<Arn> {
        self.attribute("ConsentPortalArn")
    }

    /// The attribute `ConsentPortalId`.
    pub fn consent_portal_id(self) -> Value<String> {
        self.attribute("ConsentPortalId")
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `PortalUrl`.
    pub fn portal_url(self) -> Value<String> {
        self.attribute("PortalUrl")
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

/// What [`ConsentPortal`] is made of.
pub mod consent_portal {
    use super::*;

    /// `IdpConfig` of `AWS::BedrockAgentCore::ConsentPortal`.
    #[derive(Clone, Debug, Default)]
    pub struct IdpConfig {
        pub audience: Option<Value<String>>,
        /// The ARN of an AWS::BedrockAgentCore::OAuth2CredentialProvider resource.
        ///
        /// Required.
        pub credential_provider_arn: Option<Value<String>>,
        /// Required. At least 1 items.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for IdpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Audience", self.audience);
            to.set("CredentialProviderArn", self.credential_provider_arn);
            to.set("Scopes", self.scopes);
        }
    }

    /// `ConsentPortalSource` of `AWS::BedrockAgentCore::ConsentPortal`.
    #[derive(Clone, Debug, Default)]
    pub struct ConsentPortalSource {
        /// Required.
        pub identifier: Option<Value<String>>,
        /// Required. One of `agentcore-gateway`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ConsentPortalSource {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Type", self.type_);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::ConsentPortal`.
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

/// `AWS::BedrockAgentCore::Dataset`.
///
/// Definition of AWS::BedrockAgentCore::Dataset Resource Type.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}`.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// Human-readable name for the dataset. Unique within the account (case-insensitive). Immutable after creation.
    ///
    /// Required. A change replaces the resource.
    pub dataset_name: Option<Value<String>>,
    /// A description of the dataset.
    ///
    /// At most 200 characters.
    pub description: Option<Value<String>>,
    /// Optional AWS KMS key ARN for SSE-KMS on service S3 writes.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub kms_key_arn: Option<Value<String>>,
    /// Versioned schema type governing the structure of examples. Immutable after creation.
    ///
    /// Required. One of `AGENTCORE_EVALUATION_PREDEFINED_V1`, `AGENTCORE_EVALUATION_SIMULATED_V1`,
    /// `GENERIC_EVALUATION_PREDEFINED_V1`, `THIRD_PARTY_EVALUATION_V1`. A change replaces the resource.
    pub schema_type: Option<Value<String>>,
    /// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
    ///
    /// A change replaces the resource.
    pub source: Option<Value<dataset::DataSourceType>>,
    /// A list of tags to assign to the dataset.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<dataset::Tag>>>,
}

impl Lower for Dataset {
    fn fields(self, to: &mut Fields) {
        to.set("DatasetName", self.dataset_name);
        to.set("Description", self.description);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("SchemaType", self.schema_type);
        to.set("Source", self.source);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Dataset {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Dataset";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Dataset> {
    /// `Ref`: its `DatasetArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the dataset was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    pub fn dataset_arn(self) -> Value<Arn> {
        self.attribute("DatasetArn")
    }

    /// The unique identifier of the dataset.
    pub fn dataset_id(self) -> Value<String> {
        self.attribute("DatasetId")
    }

    /// The number of examples in the dataset DRAFT.
    pub fn example_count(self) -> Value<i64> {
        self.attribute("ExampleCount")
    }

    /// The current status of the dataset.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the dataset was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Dataset`] is made of.
pub mod dataset {
    use super::*;

    /// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceType {
        /// Inline examples provided directly in the request body.
        pub inline_examples: Option<Value<InlineExamplesSource>>,
        /// S3 location of a JSONL file containing dataset examples.
        pub s3_source: Option<Value<S3Source>>,
    }

    impl Lower for DataSourceType {
        fn fields(self, to: &mut Fields) {
            to.set("InlineExamples", self.inline_examples);
            to.set("S3Source", self.s3_source);
        }
    }

    /// Inline examples provided directly in the request body.
    #[derive(Clone, Debug, Default)]
    pub struct InlineExamplesSource {
        /// Examples to add. Each example is a free-form JSON document validated against the declared schemaType.
        ///
        /// Required. 1 to 1000 items.
        pub examples: Option<Value<Vec<Json>>>,
    }

    impl Lower for InlineExamplesSource {
        fn fields(self, to: &mut Fields) {
            to.set("Examples", self.examples);
        }
    }

    /// S3 location of a JSONL file containing dataset examples.
    #[derive(Clone, Debug, Default)]
    pub struct S3Source {
        /// S3 URI of the JSONL file (e.g. `s3://my-bucket/path/to/examples.jsonl).`.
        ///
        /// Required.
        pub s3_uri: Option<Value<String>>,
    }

    impl Lower for S3Source {
        fn fields(self, to: &mut Fields) {
            to.set("S3Uri", self.s3_uri);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::Dataset`.
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

/// `AWS::BedrockAgentCore::Evaluator`.
///
/// Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality
/// assessment using LLM-as-a-Judge configurations.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}`.
#[derive(Clone, Debug, Default)]
pub struct Evaluator {
    /// The description of the evaluator.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The configuration that defines how an evaluator assesses agent performance.
    ///
    /// Required.
    pub evaluator_config: Option<Value<evaluator::EvaluatorConfig>>,
    /// The name of the evaluator. Must be unique within your account.
    ///
    /// Required. A change replaces the resource.
    pub evaluator_name: Option<Value<String>>,
    /// The ARN of the KMS key used to encrypt evaluator data.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The evaluation level that determines the scope of evaluation. Required for all evaluator configuration types.
    ///
    /// Required. One of `TOOL_CALL`, `TRACE`, `SESSION`.
    pub level: Option<Value<String>>,
    /// A list of tags to assign to the evaluator.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<evaluator::Tag>>>,
}

impl Lower for Evaluator {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EvaluatorConfig", self.evaluator_config);
        to.set("EvaluatorName", self.evaluator_name);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Level", self.level);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Evaluator {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Evaluator";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Evaluator> {
    /// `Ref`: its `EvaluatorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the evaluator was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the evaluator.
    pub fn evaluator_arn(self) -> Value<Arn> {
        self.attribute("EvaluatorArn")
    }

    /// The unique identifier of the evaluator.
    pub fn evaluator_id(self) -> Value<String> {
        self.attribute("EvaluatorId")
    }

    /// The attribute `EvaluatorType`.
    pub fn evaluator_type(self) -> Value<String> {
        self.attribute("EvaluatorType")
    }

    /// The attribute `Provider`.
    pub fn provider(self) -> Value<String> {
        self.attribute("Provider")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the evaluator was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Evaluator`] is made of.
pub mod evaluator {
    use super::*;

    /// The configuration that defines how an evaluator assesses agent performance.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatorConfig {
        /// The configuration for code-based evaluation using a Lambda function.
        pub code_based: Option<Value<CodeBasedEvaluatorConfig>>,
        /// The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party
        /// evaluator), run on your own model.
        pub derived: Option<Value<DerivedEvaluatorConfig>>,
        /// The configuration for LLM-as-a-Judge evaluation.
        pub llm_as_a_judge: Option<Value<LlmAsAJudgeEvaluatorConfig>>,
    }

    impl Lower for EvaluatorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CodeBased", self.code_based);
            to.set("Derived", self.derived);
            to.set("LlmAsAJudge", self.llm_as_a_judge);
        }
    }

    /// The configuration for code-based evaluation using a Lambda function.
    #[derive(Clone, Debug, Default)]
    pub struct CodeBasedEvaluatorConfig {
        /// The Lambda function configuration for code-based evaluation.
        ///
        /// Required.
        pub lambda_config: Option<Value<LambdaEvaluatorConfig>>,
    }

    impl Lower for CodeBasedEvaluatorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaConfig", self.lambda_config);
        }
    }

    /// The Lambda function configuration for code-based evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaEvaluatorConfig {
        /// The ARN of the Lambda function used for evaluation.
        ///
        /// Required.
        pub lambda_arn: Option<Value<String>>,
        /// The timeout in seconds for the Lambda function invocation.
        ///
        /// 1 to 300.
        pub lambda_timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for LambdaEvaluatorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("LambdaTimeoutInSeconds", self.lambda_timeout_in_seconds);
        }
    }

    /// The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party
    /// evaluator), run on your own model.
    #[derive(Clone, Debug, Default)]
    pub struct DerivedEvaluatorConfig {
        /// The identifier of the base evaluator whose logic to run (a Builtin.\* or ThirdParty.\* evaluator).
        ///
        /// Required. A change replaces the resource.
        pub base_evaluator_id: Option<Value<String>>,
        /// The model configuration that specifies which foundation model to use for evaluation.
        ///
        /// Required.
        pub model_config: Option<Value<EvaluatorModelConfig>>,
    }

    impl Lower for DerivedEvaluatorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BaseEvaluatorId", self.base_evaluator_id);
            to.set("ModelConfig", self.model_config);
        }
    }

    /// The model configuration that specifies which foundation model to use for evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatorModelConfig {
        /// The configuration for using Amazon Bedrock models in evaluator assessments.
        pub bedrock_evaluator_model_config: Option<Value<BedrockEvaluatorModelConfig>>,
        /// The configuration for using OpenResponses-compatible models in evaluator assessments.
        pub responses_evaluator_model_config: Option<Value<OpenResponsesEvaluatorModelConfig>>,
    }

    impl Lower for EvaluatorModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockEvaluatorModelConfig", self.bedrock_evaluator_model_config);
            to.set("ResponsesEvaluatorModelConfig", self.responses_evaluator_model_config);
        }
    }

    /// The configuration for using Amazon Bedrock models in evaluator assessments.
    #[derive(Clone, Debug, Default)]
    pub struct BedrockEvaluatorModelConfig {
        /// Additional model-specific request fields.
        pub additional_model_request_fields: Option<Value<Json>>,
        /// The inference configuration parameters that control model behavior during evaluation.
        pub inference_config: Option<Value<InferenceConfiguration>>,
        /// The identifier of the Amazon Bedrock model to use for evaluation.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for BedrockEvaluatorModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalModelRequestFields", self.additional_model_request_fields);
            to.set("InferenceConfig", self.inference_config);
            to.set("ModelId", self.model_id);
        }
    }

    /// The inference configuration parameters that control model behavior during evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceConfiguration {
        /// The maximum number of tokens to generate in the model response.
        ///
        /// At least 1.
        pub max_tokens: Option<Value<i64>>,
        /// The sequences that make the model stop generating further tokens.
        ///
        /// At most 2500 items.
        pub stop_sequences: Option<Value<Vec<String>>>,
        /// The temperature value that controls randomness in the model's responses.
        ///
        /// 0 to 1.
        pub temperature: Option<Value<f64>>,
        /// The top-p sampling parameter that controls the diversity of the model's responses.
        ///
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for InferenceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MaxTokens", self.max_tokens);
            to.set("StopSequences", self.stop_sequences);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// The configuration for using OpenResponses-compatible models in evaluator assessments.
    #[derive(Clone, Debug, Default)]
    pub struct OpenResponsesEvaluatorModelConfig {
        /// The maximum number of output tokens to generate, including visible output and reasoning tokens.
        ///
        /// At least 1.
        pub max_output_tokens: Option<Value<i64>>,
        /// The identifier of the model to use for evaluation.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
        /// The reasoning configuration for reasoning models.
        pub reasoning: Option<Value<ReasoningConfiguration>>,
        /// The sampling temperature between 0 and 2.
        ///
        /// 0 to 2.
        pub temperature: Option<Value<f64>>,
        /// The nucleus sampling probability mass between 0 and 1.
        ///
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for OpenResponsesEvaluatorModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("MaxOutputTokens", self.max_output_tokens);
            to.set("ModelId", self.model_id);
            to.set("Reasoning", self.reasoning);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// The reasoning configuration for reasoning models.
    #[derive(Clone, Debug, Default)]
    pub struct ReasoningConfiguration {
        /// The level of reasoning effort the model applies.
        ///
        /// 1 to 64 characters.
        pub effort: Option<Value<String>>,
    }

    impl Lower for ReasoningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Effort", self.effort);
        }
    }

    /// The configuration for LLM-as-a-Judge evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct LlmAsAJudgeEvaluatorConfig {
        /// The evaluation instructions that guide the language model in assessing agent performance.
        ///
        /// Required.
        pub instructions: Option<Value<String>>,
        /// The model configuration that specifies which foundation model to use for evaluation.
        ///
        /// Required.
        pub model_config: Option<Value<EvaluatorModelConfig>>,
        /// The rating scale that defines how evaluators should score agent performance.
        ///
        /// Required.
        pub rating_scale: Option<Value<RatingScale>>,
    }

    impl Lower for LlmAsAJudgeEvaluatorConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Instructions", self.instructions);
            to.set("ModelConfig", self.model_config);
            to.set("RatingScale", self.rating_scale);
        }
    }

    /// The rating scale that defines how evaluators should score agent performance.
    #[derive(Clone, Debug, Default)]
    pub struct RatingScale {
        pub categorical: Option<Value<Vec<CategoricalScaleDefinition>>>,
        /// The dimensions an LLM-as-a-Judge evaluator scores in a single judge call. Each dimension has its own instruction
        /// and rating scale.
        ///
        /// 1 to 50 items.
        pub multi_dimensional: Option<Value<Vec<EvaluationDimension>>>,
        pub numerical: Option<Value<Vec<NumericalScaleDefinition>>>,
    }

    impl Lower for RatingScale {
        fn fields(self, to: &mut Fields) {
            to.set("Categorical", self.categorical);
            to.set("MultiDimensional", self.multi_dimensional);
            to.set("Numerical", self.numerical);
        }
    }

    /// A categorical rating scale option.
    #[derive(Clone, Debug, Default)]
    pub struct CategoricalScaleDefinition {
        /// The description that explains what this categorical rating represents.
        ///
        /// Required.
        pub definition: Option<Value<String>>,
        /// The label of this categorical rating option.
        ///
        /// Required. 1 to 100 characters.
        pub label: Option<Value<String>>,
    }

    impl Lower for CategoricalScaleDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Label", self.label);
        }
    }

    /// One dimension of an LLM-as-a-Judge evaluator.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluationDimension {
        /// The instruction to the evaluator model describing what to judge for this dimension.
        ///
        /// Required. 1 to 4000 characters.
        pub dimension_instruction: Option<Value<String>>,
        /// The name of the dimension. Must be unique within the evaluator.
        ///
        /// Required.
        pub dimension_name: Option<Value<String>>,
        /// The rating scale for one dimension of an LLM-as-a-Judge evaluator.
        ///
        /// Required.
        pub dimension_rating_scale: Option<Value<DimensionRatingScale>>,
    }

    impl Lower for EvaluationDimension {
        fn fields(self, to: &mut Fields) {
            to.set("DimensionInstruction", self.dimension_instruction);
            to.set("DimensionName", self.dimension_name);
            to.set("DimensionRatingScale", self.dimension_rating_scale);
        }
    }

    /// The rating scale for one dimension of an LLM-as-a-Judge evaluator.
    #[derive(Clone, Debug, Default)]
    pub struct DimensionRatingScale {
        /// The categorical rating scale for this dimension.
        pub categorical: Option<Value<Vec<CategoricalScaleDefinition>>>,
        /// The numerical rating scale for this dimension.
        pub numerical: Option<Value<Vec<NumericalScaleDefinition>>>,
    }

    impl Lower for DimensionRatingScale {
        fn fields(self, to: &mut Fields) {
            to.set("Categorical", self.categorical);
            to.set("Numerical", self.numerical);
        }
    }

    /// A numerical rating scale option.
    #[derive(Clone, Debug, Default)]
    pub struct NumericalScaleDefinition {
        /// The description that explains what this numerical rating represents.
        ///
        /// Required.
        pub definition: Option<Value<String>>,
        /// The label that describes this numerical rating option.
        ///
        /// Required. 1 to 100 characters.
        pub label: Option<Value<String>>,
        /// The numerical value for this rating scale option.
        ///
        /// Required. At least 0.
        pub value: Option<Value<f64>>,
    }

    impl Lower for NumericalScaleDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("Label", self.label);
            to.set("Value", self.value);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::Evaluator`.
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

/// `AWS::BedrockAgentCore::Gateway`.
///
/// Amazon Bedrock AgentCore Gateway provides a unified connectivity layer between agents and the tools and
/// resources they need to interact with.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}`.
#[derive(Clone, Debug, Default)]
pub struct Gateway {
    pub authorizer_configuration: Option<Value<gateway::AuthorizerConfiguration>>,
    /// The authorizer type for the gateway.
    ///
    /// Required. One of `CUSTOM_JWT`, `AWS_IAM`, `NONE`, `AUTHENTICATE_ONLY`.
    pub authorizer_type: Option<Value<String>>,
    /// The description for the gateway.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The exception level for the gateway.
    ///
    /// One of `DEBUG`.
    pub exception_level: Option<Value<String>>,
    /// 1 to 2 items.
    pub interceptor_configurations: Option<Value<Vec<gateway::GatewayInterceptorConfiguration>>>,
    /// The KMS key ARN for the gateway.
    ///
    /// 1 to 2048 characters.
    pub kms_key_arn: Option<Value<String>>,
    /// The name for the gateway.
    ///
    /// Required.
    pub name: Option<Value<String>>,
    pub policy_engine_configuration: Option<Value<gateway::GatewayPolicyEngineConfiguration>>,
    /// The protocol configuration for the gateway target.
    pub protocol_configuration: Option<Value<gateway::GatewayProtocolConfiguration>>,
    /// The protocol type for the gateway target.
    pub protocol_type: Option<Value<String>>,
    /// Required. 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// The tags for the gateway.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    pub waf_configuration: Option<Value<gateway::WafConfiguration>>,
}

impl Lower for Gateway {
    fn fields(self, to: &mut Fields) {
        to.set("AuthorizerConfiguration", self.authorizer_configuration);
        to.set("AuthorizerType", self.authorizer_type);
        to.set("Description", self.description);
        to.set("ExceptionLevel", self.exception_level);
        to.set("InterceptorConfigurations", self.interceptor_configurations);
        to.set("KmsKeyArn", self.kms_key_arn);
        to.set("Name", self.name);
        to.set("PolicyEngineConfiguration", self.policy_engine_configuration);
        to.set("ProtocolConfiguration", self.protocol_configuration);
        to.set("ProtocolType", self.protocol_type);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
        to.set("WafConfiguration", self.waf_configuration);
    }
}

impl Level1 for Gateway {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Gateway";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Gateway> {
    /// `Ref`: its `GatewayIdentifier`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The date and time at which the gateway was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN for the gateway.
    pub fn gateway_arn(self) -> Value<Arn> {
        self.attribute("GatewayArn")
    }

    /// The attribute `GatewayIdentifier`.
    pub fn gateway_identifier(self) -> Value<String> {
        self.attribute("GatewayIdentifier")
    }

    /// The gateway URL for the gateway.
    pub fn gateway_url(self) -> Value<String> {
        self.attribute("GatewayUrl")
    }

    /// The status for the gateway.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status reasons for the gateway.
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The attribute `WebAclArn`.
    pub fn web_acl_arn(self) -> Value<Arn> {
        self.attribute("WebAclArn")
    }

    /// The attribute `WorkloadIdentityDetails`.
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// What [`Gateway`] is made of.
pub mod gateway {
    use super::*;

    /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfiguration {
        /// The authorizer configuration for the gateway.
        pub custom_jwt_authorizer: Option<Value<CustomJWTAuthorizerConfiguration>>,
    }

    impl Lower for AuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomJWTAuthorizer", self.custom_jwt_authorizer);
        }
    }

    /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomJWTAuthorizerConfiguration {
        /// Maps an originalScope (from allowedScopes) to an advertisedScope exposed in WWW-Authenticate / Protected
        /// Resource Metadata.
        pub advertised_scope_mapping: Option<Value<BTreeMap<String, String>>>,
        /// The allowed audience authorized for the gateway target.
        ///
        /// At least 1 items.
        pub allowed_audience: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_clients: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_scopes: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub custom_claims: Option<Value<Vec<CustomClaimValidationType>>>,
        /// The discovery URL for the authorizer configuration.
        ///
        /// Required.
        pub discovery_url: Option<Value<String>>,
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
    }

    impl Lower for CustomJWTAuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdvertisedScopeMapping", self.advertised_scope_mapping);
            to.set("AllowedAudience", self.allowed_audience);
            to.set("AllowedClients", self.allowed_clients);
            to.set("AllowedScopes", self.allowed_scopes);
            to.set("CustomClaims", self.custom_claims);
            to.set("DiscoveryUrl", self.discovery_url);
            to.set("PrivateEndpoint", self.private_endpoint);
        }
    }

    /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomClaimValidationType {
        /// Required.
        pub authorizing_claim_match_value: Option<Value<AuthorizingClaimMatchValueType>>,
        /// Required. 1 to 255 characters.
        pub inbound_token_claim_name: Option<Value<String>>,
        /// Required. One of `STRING`, `STRING_ARRAY`.
        pub inbound_token_claim_value_type: Option<Value<String>>,
    }

    impl Lower for CustomClaimValidationType {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizingClaimMatchValue", self.authorizing_claim_match_value);
            to.set("InboundTokenClaimName", self.inbound_token_claim_name);
            to.set("InboundTokenClaimValueType", self.inbound_token_claim_value_type);
        }
    }

    /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizingClaimMatchValueType {
        /// Required. One of `EQUALS`, `CONTAINS`, `CONTAINS_ANY`.
        pub claim_match_operator: Option<Value<String>>,
        /// Required.
        pub claim_match_value: Option<Value<ClaimMatchValueType>>,
    }

    impl Lower for AuthorizingClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimMatchOperator", self.claim_match_operator);
            to.set("ClaimMatchValue", self.claim_match_value);
        }
    }

    /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct ClaimMatchValueType {
        /// 1 to 255 characters.
        pub match_value_string: Option<Value<String>>,
        /// At least 1 items.
        pub match_value_string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("MatchValueString", self.match_value_string);
            to.set("MatchValueStringList", self.match_value_string_list);
        }
    }

    /// `PrivateEndpoint` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpoint {
        pub managed_vpc_resource: Option<Value<ManagedVpcResource>>,
        pub self_managed_lattice_resource: Option<Value<SelfManagedLatticeResource>>,
    }

    impl Lower for PrivateEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedVpcResource", self.managed_vpc_resource);
            to.set("SelfManagedLatticeResource", self.self_managed_lattice_resource);
        }
    }

    /// `ManagedVpcResource` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedVpcResource {
        /// Required. One of `IPV4`, `IPV6`.
        pub endpoint_ip_address_type: Option<Value<String>>,
        /// 3 to 255 characters.
        pub routing_domain: Option<Value<String>>,
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for ManagedVpcResource {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
            to.set("RoutingDomain", self.routing_domain);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("Tags", self.tags);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedLatticeResource {
        /// 20 to 2048 characters.
        pub resource_configuration_identifier: Option<Value<String>>,
    }

    impl Lower for SelfManagedLatticeResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationIdentifier", self.resource_configuration_identifier);
        }
    }

    /// `GatewayInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayInterceptorConfiguration {
        pub input_configuration: Option<Value<InterceptorInputConfiguration>>,
        /// Required. 1 to 2 items.
        pub interception_points: Option<Value<Vec<String>>>,
        /// Required.
        pub interceptor: Option<Value<InterceptorConfiguration>>,
    }

    impl Lower for GatewayInterceptorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InputConfiguration", self.input_configuration);
            to.set("InterceptionPoints", self.interception_points);
            to.set("Interceptor", self.interceptor);
        }
    }

    /// `InterceptorInputConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct InterceptorInputConfiguration {
        /// Required.
        pub pass_request_headers: Option<Value<bool>>,
        pub payload_filter: Option<Value<InterceptorPayloadFilter>>,
    }

    impl Lower for InterceptorInputConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PassRequestHeaders", self.pass_request_headers);
            to.set("PayloadFilter", self.payload_filter);
        }
    }

    /// `InterceptorPayloadFilter` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct InterceptorPayloadFilter {
        /// Required. 1 to 1 items.
        pub exclude: Option<Value<Vec<InterceptorPayloadExclusionSelector>>>,
    }

    impl Lower for InterceptorPayloadFilter {
        fn fields(self, to: &mut Fields) {
            to.set("Exclude", self.exclude);
        }
    }

    /// `InterceptorPayloadExclusionSelector` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct InterceptorPayloadExclusionSelector {
        /// One of `RESPONSE_BODY`.
        pub field: Option<Value<String>>,
    }

    impl Lower for InterceptorPayloadExclusionSelector {
        fn fields(self, to: &mut Fields) {
            to.set("Field", self.field);
        }
    }

    /// `InterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct InterceptorConfiguration {
        pub lambda: Option<Value<LambdaInterceptorConfiguration>>,
    }

    impl Lower for InterceptorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Lambda", self.lambda);
        }
    }

    /// `LambdaInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct LambdaInterceptorConfiguration {
        /// Required. 1 to 170 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for LambdaInterceptorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// `GatewayPolicyEngineConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayPolicyEngineConfiguration {
        /// Required. 1 to 170 characters.
        pub arn: Option<Value<String>>,
        /// Required. One of `LOG_ONLY`, `ENFORCE`.
        pub mode: Option<Value<String>>,
    }

    impl Lower for GatewayPolicyEngineConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Mode", self.mode);
        }
    }

    /// The protocol configuration.
    #[derive(Clone, Debug, Default)]
    pub struct GatewayProtocolConfiguration {
        /// The gateway protocol configuration for MCP.
        pub mcp: Option<Value<MCPGatewayConfiguration>>,
    }

    impl Lower for GatewayProtocolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Mcp", self.mcp);
        }
    }

    /// The gateway configuration for MCP.
    #[derive(Clone, Debug, Default)]
    pub struct MCPGatewayConfiguration {
        /// 1 to 2048 characters.
        pub instructions: Option<Value<String>>,
        /// The MCP gateway configuration search type.
        ///
        /// One of `SEMANTIC`.
        pub search_type: Option<Value<String>>,
        pub session_configuration: Option<Value<SessionConfiguration>>,
        pub streaming_configuration: Option<Value<StreamingConfiguration>>,
        /// The supported versions for the MCP configuration for the gateway target.
        pub supported_versions: Option<Value<Vec<String>>>,
    }

    impl Lower for MCPGatewayConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Instructions", self.instructions);
            to.set("SearchType", self.search_type);
            to.set("SessionConfiguration", self.session_configuration);
            to.set("StreamingConfiguration", self.streaming_configuration);
            to.set("SupportedVersions", self.supported_versions);
        }
    }

    /// `SessionConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct SessionConfiguration {
        /// 900 to 28800.
        pub session_timeout_in_seconds: Option<Value<f64>>,
    }

    impl Lower for SessionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SessionTimeoutInSeconds", self.session_timeout_in_seconds);
        }
    }

    /// `StreamingConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct StreamingConfiguration {
        pub enable_response_streaming: Option<Value<bool>>,
    }

    impl Lower for StreamingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EnableResponseStreaming", self.enable_response_streaming);
        }
    }

    /// `WafConfiguration` of `AWS::BedrockAgentCore::Gateway`.
    #[derive(Clone, Debug, Default)]
    pub struct WafConfiguration {
        /// One of `FAIL_CLOSE`, `FAIL_OPEN`.
        pub failure_mode: Option<Value<String>>,
    }

    impl Lower for WafConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("FailureMode", self.failure_mode);
        }
    }
}

/// `AWS::BedrockAgentCore::GatewayRateLimit`.
///
/// Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type.
#[derive(Clone, Debug, Default)]
pub struct GatewayRateLimit {
    /// Optional human-readable description for this limit.
    ///
    /// 0 to 512 characters.
    pub description: Option<Value<String>>,
    /// Ordered list of dimension names defining the scope of this limit. Unique per gateway — no two limits can share
    /// the same dimensionKeys.
    ///
    /// Required. 1 to 10 items. A change replaces the resource.
    pub dimension_keys: Option<Value<Vec<String>>>,
    /// Rule entries mapping dimension values to rate configurations.
    ///
    /// Required. 1 to 1000 items.
    pub entries: Option<Value<Vec<gateway_rate_limit::LimitEntry>>>,
    /// A change replaces the resource.
    pub gateway_identifier: Option<Value<String>>,
    /// Limit identifier. Optional on Create (system-generates if not provided by customer). Always present in
    /// responses.
    ///
    /// 2 to 64 characters. A change replaces the resource.
    pub rate_limit_id: Option<Value<String>>,
}

impl Lower for GatewayRateLimit {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DimensionKeys", self.dimension_keys);
        to.set("Entries", self.entries);
        to.set("GatewayIdentifier", self.gateway_identifier);
        to.set("RateLimitId", self.rate_limit_id);
    }
}

impl Level1 for GatewayRateLimit {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRateLimit";
}

impl Handle<GatewayRateLimit> {
    /// `Ref`: `GatewayIdentifier`, `RateLimitId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Status of a gateway limit.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`GatewayRateLimit`] is made of.
pub mod gateway_rate_limit {
    use super::*;

    /// A single rule entry within a limit, mapping dimension values to rate configurations.
    #[derive(Clone, Debug, Default)]
    pub struct LimitEntry {
        /// Connection rate limits (per second only). Limited to 1 entry for now. — P2.
        ///
        /// 1 to 1 items.
        pub connections: Option<Value<Vec<RateConfig>>>,
        /// Map of dimension name to dimension value for a rule entry.
        ///
        /// Required.
        pub dimensions: Option<Value<BTreeMap<String, String>>>,
        /// Request rate limits (RPS or RPM). Limited to 1 entry for now.
        ///
        /// 1 to 1 items.
        pub requests: Option<Value<Vec<RateConfig>>>,
        /// Token rate limits (TPM). Limited to 1 entry for now. — P1.
        ///
        /// 1 to 1 items.
        pub tokens: Option<Value<Vec<RateConfig>>>,
    }

    impl Lower for LimitEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Connections", self.connections);
            to.set("Dimensions", self.dimensions);
            to.set("Requests", self.requests);
            to.set("Tokens", self.tokens);
        }
    }

    /// Rate configuration for a metric (requests or tokens).
    #[derive(Clone, Debug, Default)]
    pub struct RateConfig {
        /// Time period for rate limiting.
        ///
        /// Required. One of `second`, `minute`.
        pub period: Option<Value<String>>,
        /// Required. 0 to 10000000.
        pub rate: Option<Value<f64>>,
    }

    impl Lower for RateConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Period", self.period);
            to.set("Rate", self.rate);
        }
    }
}

/// `AWS::BedrockAgentCore::GatewayRule`.
///
/// Resource Type definition for AWS::BedrockAgentCore::GatewayRule.
#[derive(Clone, Debug, Default)]
pub struct GatewayRule {
    /// Required. 1 to 2 items.
    pub actions: Option<Value<Vec<gateway_rule::Action>>>,
    /// 0 to 2 items.
    pub conditions: Option<Value<Vec<gateway_rule::Condition>>>,
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// A change replaces the resource.
    pub gateway_identifier: Option<Value<String>>,
    /// Required. 1 to 1000000.
    pub priority: Option<Value<f64>>,
}

impl Lower for GatewayRule {
    fn fields(self, to: &mut Fields) {
        to.set("Actions", self.actions);
        to.set("Conditions", self.conditions);
        to.set("Description", self.description);
        to.set("GatewayIdentifier", self.gateway_identifier);
        to.set("Priority", self.priority);
    }
}

impl Level1 for GatewayRule {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRule";
}

impl Handle<GatewayRule> {
    /// `Ref`: `GatewayIdentifier`, `RuleId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `CreatedAt`.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `GatewayArn`.
    pub fn gateway_arn(self) -> Value<Arn> {
        self.attribute("GatewayArn")
    }

    /// The attribute `RuleId`.
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `System`.
    pub fn system(self) -> Value<Json> {
        self.attribute("System")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`GatewayRule`] is made of.
pub mod gateway_rule {
    use super::*;

    /// `Action` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        pub configuration_bundle: Option<Value<ConfigurationBundleAction>>,
        pub route_to_target: Option<Value<RouteToTargetAction>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationBundle", self.configuration_bundle);
            to.set("RouteToTarget", self.route_to_target);
        }
    }

    /// `ConfigurationBundleAction` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationBundleAction {
        pub static_override: Option<Value<StaticOverride>>,
        pub weighted_override: Option<Value<WeightedOverride>>,
    }

    impl Lower for ConfigurationBundleAction {
        fn fields(self, to: &mut Fields) {
            to.set("StaticOverride", self.static_override);
            to.set("WeightedOverride", self.weighted_override);
        }
    }

    /// `StaticOverride` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct StaticOverride {
        /// Required.
        pub bundle_arn: Option<Value<String>>,
        /// Required.
        pub bundle_version: Option<Value<String>>,
    }

    impl Lower for StaticOverride {
        fn fields(self, to: &mut Fields) {
            to.set("BundleArn", self.bundle_arn);
            to.set("BundleVersion", self.bundle_version);
        }
    }

    /// `WeightedOverride` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedOverride {
        /// Required. 2 to 2 items.
        pub traffic_split: Option<Value<Vec<TrafficSplitEntry>>>,
    }

    impl Lower for WeightedOverride {
        fn fields(self, to: &mut Fields) {
            to.set("TrafficSplit", self.traffic_split);
        }
    }

    /// `TrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct TrafficSplitEntry {
        /// Required.
        pub configuration_bundle: Option<Value<ConfigurationBundleReference>>,
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        pub metadata: Option<Value<BTreeMap<String, String>>>,
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Required. 1 to 99.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for TrafficSplitEntry {
        fn fields(self, to: &mut Fields) {
            to.set("ConfigurationBundle", self.configuration_bundle);
            to.set("Description", self.description);
            to.set("Metadata", self.metadata);
            to.set("Name", self.name);
            to.set("Weight", self.weight);
        }
    }

    /// `ConfigurationBundleReference` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct ConfigurationBundleReference {
        /// Required.
        pub bundle_arn: Option<Value<String>>,
        /// Required.
        pub bundle_version: Option<Value<String>>,
    }

    impl Lower for ConfigurationBundleReference {
        fn fields(self, to: &mut Fields) {
            to.set("BundleArn", self.bundle_arn);
            to.set("BundleVersion", self.bundle_version);
        }
    }

    /// `RouteToTargetAction` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct RouteToTargetAction {
        pub static_route: Option<Value<StaticRoute>>,
        pub weighted_route: Option<Value<WeightedRoute>>,
    }

    impl Lower for RouteToTargetAction {
        fn fields(self, to: &mut Fields) {
            to.set("StaticRoute", self.static_route);
            to.set("WeightedRoute", self.weighted_route);
        }
    }

    /// `StaticRoute` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct StaticRoute {
        /// Required.
        pub target_name: Option<Value<String>>,
    }

    impl Lower for StaticRoute {
        fn fields(self, to: &mut Fields) {
            to.set("TargetName", self.target_name);
        }
    }

    /// `WeightedRoute` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct WeightedRoute {
        /// Required. 2 to 2 items.
        pub traffic_split: Option<Value<Vec<TargetTrafficSplitEntry>>>,
    }

    impl Lower for WeightedRoute {
        fn fields(self, to: &mut Fields) {
            to.set("TrafficSplit", self.traffic_split);
        }
    }

    /// `TargetTrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct TargetTrafficSplitEntry {
        /// 1 to 200 characters.
        pub description: Option<Value<String>>,
        pub metadata: Option<Value<BTreeMap<String, String>>>,
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Required.
        pub target_name: Option<Value<String>>,
        /// Required. 1 to 99.
        pub weight: Option<Value<f64>>,
    }

    impl Lower for TargetTrafficSplitEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Metadata", self.metadata);
            to.set("Name", self.name);
            to.set("TargetName", self.target_name);
            to.set("Weight", self.weight);
        }
    }

    /// `Condition` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct Condition {
        pub match_paths: Option<Value<MatchPaths>>,
        pub match_principals: Option<Value<MatchPrincipals>>,
    }

    impl Lower for Condition {
        fn fields(self, to: &mut Fields) {
            to.set("MatchPaths", self.match_paths);
            to.set("MatchPrincipals", self.match_principals);
        }
    }

    /// `MatchPaths` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct MatchPaths {
        /// Required. 1 to 10 items.
        pub any_of: Option<Value<Vec<String>>>,
    }

    impl Lower for MatchPaths {
        fn fields(self, to: &mut Fields) {
            to.set("AnyOf", self.any_of);
        }
    }

    /// `MatchPrincipals` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct MatchPrincipals {
        /// Required. 1 to 100 items.
        pub any_of: Option<Value<Vec<MatchPrincipalEntry>>>,
    }

    impl Lower for MatchPrincipals {
        fn fields(self, to: &mut Fields) {
            to.set("AnyOf", self.any_of);
        }
    }

    /// `MatchPrincipalEntry` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct MatchPrincipalEntry {
        pub iam_principal: Option<Value<IamPrincipal>>,
    }

    impl Lower for MatchPrincipalEntry {
        fn fields(self, to: &mut Fields) {
            to.set("IamPrincipal", self.iam_principal);
        }
    }

    /// `IamPrincipal` of `AWS::BedrockAgentCore::GatewayRule`.
    #[derive(Clone, Debug, Default)]
    pub struct IamPrincipal {
        /// Required. At most 2048 characters.
        pub arn: Option<Value<String>>,
        /// One of `StringEquals`, `StringLike`.
        pub operator: Option<Value<String>>,
    }

    impl Lower for IamPrincipal {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Operator", self.operator);
        }
    }
}

/// `AWS::BedrockAgentCore::GatewayTarget`.
///
/// After creating a gateway, you can add targets, which define the tools that your gateway will host.
#[derive(Clone, Debug, Default)]
pub struct GatewayTarget {
    /// The OAuth credential provider configuration.
    ///
    /// 1 to 1 items.
    pub credential_provider_configurations: Option<Value<Vec<gateway_target::CredentialProviderConfiguration>>>,
    /// The description for the gateway target.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The gateway ID for the gateway target.
    ///
    /// A change replaces the resource.
    pub gateway_identifier: Option<Value<String>>,
    pub metadata_configuration: Option<Value<gateway_target::MetadataConfiguration>>,
    /// The name for the gateway target.
    pub name: Option<Value<String>>,
    pub private_endpoint: Option<Value<gateway_target::PrivateEndpoint>>,
    /// The target configuration for the Smithy model target.
    ///
    /// Required.
    pub target_configuration: Option<Value<gateway_target::TargetConfiguration>>,
}

impl Lower for GatewayTarget {
    fn fields(self, to: &mut Fields) {
        to.set("CredentialProviderConfigurations", self.credential_provider_configurations);
        to.set("Description", self.description);
        to.set("GatewayIdentifier", self.gateway_identifier);
        to.set("MetadataConfiguration", self.metadata_configuration);
        to.set("Name", self.name);
        to.set("PrivateEndpoint", self.private_endpoint);
        to.set("TargetConfiguration", self.target_configuration);
    }
}

impl Level1 for GatewayTarget {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayTarget";
}

impl Handle<GatewayTarget> {
    /// `Ref`: `GatewayIdentifier`, `TargetId`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `AuthorizationData`.
    pub fn authorization_data(self) -> Value<Json> {
        self.attribute("AuthorizationData")
    }

    /// The date and time at which the gateway target was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `GatewayArn`.
    pub fn gateway_arn(self) -> Value<Arn> {
        self.attribute("GatewayArn")
    }

    /// The attribute `LastSynchronizedAt`.
    pub fn last_synchronized_at(self) -> Value<String> {
        self.attribute("LastSynchronizedAt")
    }

    /// The attribute `PrivateEndpointManagedResources`.
    pub fn private_endpoint_managed_resources(self) -> Value<Json> {
        self.attribute("PrivateEndpointManagedResources")
    }

    /// The attribute `ProtocolType`.
    pub fn protocol_type(self) -> Value<String> {
        self.attribute("ProtocolType")
    }

    /// The status for the gateway target.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The status reasons for the gateway target.
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// The target ID for the gateway target.
    pub fn target_id(self) -> Value<String> {
        self.attribute("TargetId")
    }

    /// The time at which the resource was updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`GatewayTarget`] is made of.
pub mod gateway_target {
    use super::*;

    /// The credential provider configuration for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct CredentialProviderConfiguration {
        /// The credential provider for the gateway target.
        pub credential_provider: Option<Value<CredentialProvider>>,
        /// The credential provider type for the gateway target.
        ///
        /// Required. One of `GATEWAY_IAM_ROLE`, `OAUTH`, `API_KEY`, `CALLER_IAM_CREDENTIALS`, `JWT_PASSTHROUGH`.
        pub credential_provider_type: Option<Value<String>>,
    }

    impl Lower for CredentialProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialProvider", self.credential_provider);
            to.set("CredentialProviderType", self.credential_provider_type);
        }
    }

    /// `CredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct CredentialProvider {
        /// The API key credential provider.
        pub api_key_credential_provider: Option<Value<ApiKeyCredentialProvider>>,
        pub iam_credential_provider: Option<Value<IamCredentialProvider>>,
        /// The OAuth credential provider for the gateway target.
        pub oauth_credential_provider: Option<Value<OAuthCredentialProvider>>,
    }

    impl Lower for CredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyCredentialProvider", self.api_key_credential_provider);
            to.set("IamCredentialProvider", self.iam_credential_provider);
            to.set("OauthCredentialProvider", self.oauth_credential_provider);
        }
    }

    /// The API key credential provider for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct ApiKeyCredentialProvider {
        /// The credential location for the gateway target.
        ///
        /// One of `HEADER`, `QUERY_PARAMETER`.
        pub credential_location: Option<Value<String>>,
        /// The credential parameter name for the provider for the gateway target.
        ///
        /// 1 to 64 characters.
        pub credential_parameter_name: Option<Value<String>>,
        /// The API key credential provider for the gateway target.
        ///
        /// 1 to 64 characters.
        pub credential_prefix: Option<Value<String>>,
        /// The provider ARN for the gateway target.
        ///
        /// Required.
        pub provider_arn: Option<Value<String>>,
    }

    impl Lower for ApiKeyCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialLocation", self.credential_location);
            to.set("CredentialParameterName", self.credential_parameter_name);
            to.set("CredentialPrefix", self.credential_prefix);
            to.set("ProviderArn", self.provider_arn);
        }
    }

    /// `IamCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct IamCredentialProvider {
        /// 1 to 32 characters.
        pub region: Option<Value<String>>,
        /// Required. 1 to 64 characters.
        pub service: Option<Value<String>>,
    }

    impl Lower for IamCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("Region", self.region);
            to.set("Service", self.service);
        }
    }

    /// The OAuth credential provider for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthCredentialProvider {
        /// The OAuth credential provider.
        pub custom_parameters: Option<Value<BTreeMap<String, String>>>,
        /// 1 to 2048 characters.
        pub default_return_url: Option<Value<String>>,
        pub grant_type: Option<Value<String>>,
        /// The provider ARN for the gateway target.
        ///
        /// Required.
        pub provider_arn: Option<Value<String>>,
        /// The OAuth credential provider scopes.
        ///
        /// Required. At most 100 items.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for OAuthCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CustomParameters", self.custom_parameters);
            to.set("DefaultReturnUrl", self.default_return_url);
            to.set("GrantType", self.grant_type);
            to.set("ProviderArn", self.provider_arn);
            to.set("Scopes", self.scopes);
        }
    }

    /// `MetadataConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataConfiguration {
        /// 1 to 10 items.
        pub allowed_query_parameters: Option<Value<Vec<String>>>,
        /// 1 to 10 items.
        pub allowed_request_headers: Option<Value<Vec<String>>>,
        /// 1 to 10 items.
        pub allowed_response_headers: Option<Value<Vec<String>>>,
    }

    impl Lower for MetadataConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedQueryParameters", self.allowed_query_parameters);
            to.set("AllowedRequestHeaders", self.allowed_request_headers);
            to.set("AllowedResponseHeaders", self.allowed_response_headers);
        }
    }

    /// `PrivateEndpoint` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpoint {
        pub managed_vpc_resource: Option<Value<ManagedVpcResource>>,
        pub self_managed_lattice_resource: Option<Value<SelfManagedLatticeResource>>,
    }

    impl Lower for PrivateEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedVpcResource", self.managed_vpc_resource);
            to.set("SelfManagedLatticeResource", self.self_managed_lattice_resource);
        }
    }

    /// `ManagedVpcResource` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedVpcResource {
        /// Required. One of `IPV4`, `IPV6`.
        pub endpoint_ip_address_type: Option<Value<String>>,
        /// 3 to 255 characters.
        pub routing_domain: Option<Value<String>>,
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// Tags applied to the AWS-managed VPC Lattice resource gateway when it is created on your behalf (tag-on-create).
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for ManagedVpcResource {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
            to.set("RoutingDomain", self.routing_domain);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("Tags", self.tags);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedLatticeResource {
        /// 20 to 2048 characters.
        pub resource_configuration_identifier: Option<Value<String>>,
    }

    impl Lower for SelfManagedLatticeResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationIdentifier", self.resource_configuration_identifier);
        }
    }

    /// The target configuration.
    #[derive(Clone, Debug, Default)]
    pub struct TargetConfiguration {
        pub http: Option<Value<HttpTargetConfiguration>>,
        pub inference: Option<Value<InferenceTargetConfiguration>>,
        /// The target configuration definition for MCP.
        pub mcp: Option<Value<McpTargetConfiguration>>,
    }

    impl Lower for TargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Http", self.http);
            to.set("Inference", self.inference);
            to.set("Mcp", self.mcp);
        }
    }

    /// `HttpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpTargetConfiguration {
        pub agentcore_runtime: Option<Value<RuntimeTargetConfiguration>>,
        pub connector: Option<Value<HttpConnectorTargetConfiguration>>,
        pub passthrough: Option<Value<PassthroughTargetConfiguration>>,
    }

    impl Lower for HttpTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AgentcoreRuntime", self.agentcore_runtime);
            to.set("Connector", self.connector);
            to.set("Passthrough", self.passthrough);
        }
    }

    /// `RuntimeTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct RuntimeTargetConfiguration {
        /// Required.
        pub arn: Option<Value<String>>,
        pub qualifier: Option<Value<String>>,
        pub schema: Option<Value<HttpApiSchemaConfiguration>>,
    }

    impl Lower for RuntimeTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("Qualifier", self.qualifier);
            to.set("Schema", self.schema);
        }
    }

    /// `HttpApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpApiSchemaConfiguration {
        /// Required.
        pub source: Option<Value<ApiSchemaConfiguration>>,
    }

    impl Lower for HttpApiSchemaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// The API schema configuration for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct ApiSchemaConfiguration {
        /// The inline payload for the gateway.
        pub inline_payload: Option<Value<String>>,
        /// The API schema configuration.
        pub s3: Option<Value<S3Configuration>>,
    }

    impl Lower for ApiSchemaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InlinePayload", self.inline_payload);
            to.set("S3", self.s3);
        }
    }

    /// The S3 configuration for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct S3Configuration {
        /// The S3 configuration bucket owner account ID for the gateway target.
        pub bucket_owner_account_id: Option<Value<String>>,
        /// The configuration URI for the gateway target.
        pub uri: Option<Value<String>>,
    }

    impl Lower for S3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("BucketOwnerAccountId", self.bucket_owner_account_id);
            to.set("Uri", self.uri);
        }
    }

    /// `HttpConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpConnectorTargetConfiguration {
        pub parameters: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub source: Option<Value<HttpConnectorSource>>,
    }

    impl Lower for HttpConnectorTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Parameters", self.parameters);
            to.set("Source", self.source);
        }
    }

    /// `HttpConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct HttpConnectorSource {
        /// Required. 1 to 256 characters.
        pub connector_id: Option<Value<String>>,
    }

    impl Lower for HttpConnectorSource {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorId", self.connector_id);
        }
    }

    /// `PassthroughTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct PassthroughTargetConfiguration {
        /// Required. 1 to 2048 characters.
        pub endpoint: Option<Value<String>>,
        /// Required. One of `MCP`, `A2A`, `INFERENCE`, `CUSTOM`.
        pub protocol_type: Option<Value<String>>,
        pub schema: Option<Value<HttpApiSchemaConfiguration>>,
        pub stickiness_configuration: Option<Value<StickinessConfiguration>>,
    }

    impl Lower for PassthroughTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("ProtocolType", self.protocol_type);
            to.set("Schema", self.schema);
            to.set("StickinessConfiguration", self.stickiness_configuration);
        }
    }

    /// `StickinessConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct StickinessConfiguration {
        /// Required. 1 to 256 characters.
        pub identifier: Option<Value<String>>,
        /// 1 to 86400.
        pub timeout: Option<Value<f64>>,
    }

    impl Lower for StickinessConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Identifier", self.identifier);
            to.set("Timeout", self.timeout);
        }
    }

    /// `InferenceTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceTargetConfiguration {
        pub connector: Option<Value<InferenceConnectorTargetConfiguration>>,
        pub provider: Option<Value<InferenceProviderTargetConfiguration>>,
    }

    impl Lower for InferenceTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Connector", self.connector);
            to.set("Provider", self.provider);
        }
    }

    /// `InferenceConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceConnectorTargetConfiguration {
        /// Required.
        pub source: Option<Value<InferenceConnectorSource>>,
    }

    impl Lower for InferenceConnectorTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Source", self.source);
        }
    }

    /// `InferenceConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceConnectorSource {
        /// Required. 1 to 256 characters.
        pub connector_id: Option<Value<String>>,
    }

    impl Lower for InferenceConnectorSource {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorId", self.connector_id);
        }
    }

    /// `InferenceProviderTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceProviderTargetConfiguration {
        /// Required. 1 to 2048 characters.
        pub endpoint: Option<Value<String>>,
        pub model_mapping: Option<Value<ModelMapping>>,
        /// 1 to 10 items.
        pub operations: Option<Value<Vec<InferenceOperationConfiguration>>>,
    }

    impl Lower for InferenceProviderTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("ModelMapping", self.model_mapping);
            to.set("Operations", self.operations);
        }
    }

    /// `ModelMapping` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelMapping {
        pub provider_prefix: Option<Value<ProviderPrefix>>,
    }

    impl Lower for ModelMapping {
        fn fields(self, to: &mut Fields) {
            to.set("ProviderPrefix", self.provider_prefix);
        }
    }

    /// `ProviderPrefix` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ProviderPrefix {
        /// 1 to 1 characters.
        pub separator: Option<Value<String>>,
        pub strip: Option<Value<bool>>,
    }

    impl Lower for ProviderPrefix {
        fn fields(self, to: &mut Fields) {
            to.set("Separator", self.separator);
            to.set("Strip", self.strip);
        }
    }

    /// `InferenceOperationConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct InferenceOperationConfiguration {
        /// 1 to 100 items.
        pub models: Option<Value<Vec<ModelEntry>>>,
        /// Required. 1 to 256 characters.
        pub path: Option<Value<String>>,
        /// 1 to 256 characters.
        pub provider_path: Option<Value<String>>,
    }

    impl Lower for InferenceOperationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Models", self.models);
            to.set("Path", self.path);
            to.set("ProviderPath", self.provider_path);
        }
    }

    /// `ModelEntry` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ModelEntry {
        /// Required. 1 to 256 characters.
        pub model: Option<Value<String>>,
    }

    impl Lower for ModelEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Model", self.model);
        }
    }

    /// The MCP target configuration for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct McpTargetConfiguration {
        pub api_gateway: Option<Value<ApiGatewayTargetConfiguration>>,
        pub connector: Option<Value<ConnectorTargetConfiguration>>,
        /// The Lambda MCP configuration for the gateway target.
        pub lambda: Option<Value<McpLambdaTargetConfiguration>>,
        pub mcp_server: Option<Value<McpServerTargetConfiguration>>,
        /// The OpenApi schema for the gateway target MCP configuration.
        pub open_api_schema: Option<Value<ApiSchemaConfiguration>>,
        /// The target configuration for the Smithy model target.
        pub smithy_model: Option<Value<ApiSchemaConfiguration>>,
    }

    impl Lower for McpTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApiGateway", self.api_gateway);
            to.set("Connector", self.connector);
            to.set("Lambda", self.lambda);
            to.set("McpServer", self.mcp_server);
            to.set("OpenApiSchema", self.open_api_schema);
            to.set("SmithyModel", self.smithy_model);
        }
    }

    /// `ApiGatewayTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayTargetConfiguration {
        /// Required.
        pub api_gateway_tool_configuration: Option<Value<ApiGatewayToolConfiguration>>,
        /// Required.
        pub rest_api_id: Option<Value<String>>,
        /// Required.
        pub stage: Option<Value<String>>,
    }

    impl Lower for ApiGatewayTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ApiGatewayToolConfiguration", self.api_gateway_tool_configuration);
            to.set("RestApiId", self.rest_api_id);
            to.set("Stage", self.stage);
        }
    }

    /// `ApiGatewayToolConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayToolConfiguration {
        /// Required.
        pub tool_filters: Option<Value<Vec<ApiGatewayToolFilter>>>,
        pub tool_overrides: Option<Value<Vec<ApiGatewayToolOverride>>>,
    }

    impl Lower for ApiGatewayToolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ToolFilters", self.tool_filters);
            to.set("ToolOverrides", self.tool_overrides);
        }
    }

    /// `ApiGatewayToolFilter` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayToolFilter {
        /// Required.
        pub filter_path: Option<Value<String>>,
        /// Required.
        pub methods: Option<Value<Vec<String>>>,
    }

    impl Lower for ApiGatewayToolFilter {
        fn fields(self, to: &mut Fields) {
            to.set("FilterPath", self.filter_path);
            to.set("Methods", self.methods);
        }
    }

    /// `ApiGatewayToolOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ApiGatewayToolOverride {
        pub description: Option<Value<String>>,
        /// Required. One of `GET`, `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `PUT`, `POST`.
        pub method: Option<Value<String>>,
        /// Required.
        pub name: Option<Value<String>>,
        /// Required.
        pub path: Option<Value<String>>,
    }

    impl Lower for ApiGatewayToolOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Method", self.method);
            to.set("Name", self.name);
            to.set("Path", self.path);
        }
    }

    /// `ConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorTargetConfiguration {
        pub configurations: Option<Value<Vec<ConnectorConfiguration>>>,
        /// 1 to 50 items.
        pub enabled: Option<Value<Vec<String>>>,
        /// Required.
        pub source: Option<Value<ConnectorSource>>,
    }

    impl Lower for ConnectorTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Configurations", self.configurations);
            to.set("Enabled", self.enabled);
            to.set("Source", self.source);
        }
    }

    /// `ConnectorConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorConfiguration {
        /// At most 2000 characters.
        pub description: Option<Value<String>>,
        /// Required. At most 64 characters.
        pub name: Option<Value<String>>,
        pub parameter_overrides: Option<Value<Vec<ConnectorParameterOverride>>>,
        pub parameter_values: Option<Value<Json>>,
    }

    impl Lower for ConnectorConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Name", self.name);
            to.set("ParameterOverrides", self.parameter_overrides);
            to.set("ParameterValues", self.parameter_values);
        }
    }

    /// `ConnectorParameterOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorParameterOverride {
        pub description: Option<Value<String>>,
        /// Required.
        pub path: Option<Value<String>>,
        pub visible: Option<Value<bool>>,
    }

    impl Lower for ConnectorParameterOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Path", self.path);
            to.set("Visible", self.visible);
        }
    }

    /// `ConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorSource {
        /// Required. 1 to 256 characters.
        pub connector_id: Option<Value<String>>,
    }

    impl Lower for ConnectorSource {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorId", self.connector_id);
        }
    }

    /// The Lambda target configuration.
    #[derive(Clone, Debug, Default)]
    pub struct McpLambdaTargetConfiguration {
        /// The ARN of the Lambda target configuration.
        ///
        /// Required. 1 to 170 characters.
        pub lambda_arn: Option<Value<String>>,
        /// The tool schema configuration for the gateway target MCP configuration for Lambda.
        ///
        /// Required.
        pub tool_schema: Option<Value<ToolSchema>>,
    }

    impl Lower for McpLambdaTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LambdaArn", self.lambda_arn);
            to.set("ToolSchema", self.tool_schema);
        }
    }

    /// The tool schema for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct ToolSchema {
        /// The inline payload for the gateway target.
        pub inline_payload: Option<Value<Vec<ToolDefinition>>>,
        /// The S3 tool schema for the gateway target.
        pub s3: Option<Value<S3Configuration>>,
    }

    impl Lower for ToolSchema {
        fn fields(self, to: &mut Fields) {
            to.set("InlinePayload", self.inline_payload);
            to.set("S3", self.s3);
        }
    }

    /// The tool definition for the gateway.
    #[derive(Clone, Debug, Default)]
    pub struct ToolDefinition {
        /// Required.
        pub description: Option<Value<String>>,
        /// The input schema for the gateway target.
        ///
        /// Required.
        pub input_schema: Option<Value<SchemaDefinition>>,
        /// The tool name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The tool definition output schema for the gateway target.
        pub output_schema: Option<Value<SchemaDefinition>>,
    }

    impl Lower for ToolDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("InputSchema", self.input_schema);
            to.set("Name", self.name);
            to.set("OutputSchema", self.output_schema);
        }
    }

    /// The schema definition for the gateway target.
    #[derive(Clone, Debug, Default)]
    pub struct SchemaDefinition {
        /// The workload identity details for the gateway.
        pub description: Option<Value<String>>,
        pub items: Option<Value<SchemaDefinition>>,
        /// The schema definition properties for the gateway target.
        pub properties: Option<Value<BTreeMap<String, SchemaDefinition>>>,
        /// The schema definition.
        pub required: Option<Value<Vec<String>>>,
        /// The scheme definition type for the gateway target.
        ///
        /// Required. One of `string`, `number`, `object`, `array`, `boolean`, `integer`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for SchemaDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("Items", self.items);
            to.set("Properties", self.properties);
            to.set("Required", self.required);
            to.set("Type", self.type_);
        }
    }

    /// `McpServerTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct McpServerTargetConfiguration {
        /// Required.
        pub endpoint: Option<Value<String>>,
        /// One of `DEFAULT`, `DYNAMIC`.
        pub listing_mode: Option<Value<String>>,
        pub mcp_tool_schema: Option<Value<McpToolSchemaConfiguration>>,
        /// 0 to 1000.
        pub resource_priority: Option<Value<f64>>,
    }

    impl Lower for McpServerTargetConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Endpoint", self.endpoint);
            to.set("ListingMode", self.listing_mode);
            to.set("McpToolSchema", self.mcp_tool_schema);
            to.set("ResourcePriority", self.resource_priority);
        }
    }

    /// `McpToolSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
    #[derive(Clone, Debug, Default)]
    pub struct McpToolSchemaConfiguration {
        pub inline_payload: Option<Value<String>>,
        pub s3: Option<Value<S3Configuration>>,
    }

    impl Lower for McpToolSchemaConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("InlinePayload", self.inline_payload);
            to.set("S3", self.s3);
        }
    }
}

/// `AWS::BedrockAgentCore::Harness`.
///
/// Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a
/// turnkey solution for running stateful, tool-equipped AI agents.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}`.
#[derive(Clone, Debug, Default)]
pub struct Harness {
    /// The tools that the agent is allowed to use.
    pub allowed_tools: Option<Value<Vec<String>>>,
    /// The inbound authorization configuration for authenticating incoming requests.
    pub authorizer_configuration: Option<Value<harness::AuthorizerConfiguration>>,
    /// The compute environment configuration for the harness, including underlying runtime information.
    pub environment: Option<Value<harness::HarnessEnvironmentProvider>>,
    /// The environment artifact for the harness, such as a custom container image.
    pub environment_artifact: Option<Value<harness::HarnessEnvironmentArtifact>>,
    /// Environment variables to set in the harness runtime environment.
    pub environment_variables: Option<Value<BTreeMap<String, String>>>,
    /// The ARN of the IAM role that the harness assumes when running.
    ///
    /// Required. 1 to 2048 characters.
    pub execution_role_arn: Option<Value<String>>,
    /// The name of the harness.
    ///
    /// Required. A change replaces the resource.
    pub harness_name: Option<Value<String>>,
    /// Lifecycle hooks that fire at well-defined points in the agent loop for policy enforcement, audit, and
    /// governance.
    ///
    /// At most 20 items.
    pub hooks: Option<Value<Vec<harness::HarnessHook>>>,
    /// The maximum number of iterations the agent loop can execute per invocation.
    pub max_iterations: Option<Value<i64>>,
    /// The maximum number of tokens the agent can generate per iteration.
    pub max_tokens: Option<Value<i64>>,
    /// The AgentCore Memory configuration for persisting conversation context.
    pub memory: Option<Value<harness::HarnessMemoryConfiguration>>,
    /// The model configuration for the harness.
    ///
    /// Required.
    pub model: Option<Value<harness::HarnessModelConfiguration>>,
    /// The skills available to the agent.
    pub skills: Option<Value<Vec<harness::HarnessSkill>>>,
    /// The system prompt that defines the agent's behavior.
    pub system_prompt: Option<Value<Vec<harness::HarnessSystemContentBlock>>>,
    /// Tags to apply to the harness resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<harness::Tag>>>,
    /// The maximum duration in seconds for the agent loop execution per invocation.
    pub timeout_seconds: Option<Value<i64>>,
    /// The tools available to the agent.
    pub tools: Option<Value<Vec<harness::HarnessTool>>>,
    /// The truncation configuration for managing conversation context.
    pub truncation: Option<Value<harness::HarnessTruncationConfiguration>>,
}

impl Lower for Harness {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedTools", self.allowed_tools);
        to.set("AuthorizerConfiguration", self.authorizer_configuration);
        to.set("Environment", self.environment);
        to.set("EnvironmentArtifact", self.environment_artifact);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("ExecutionRoleArn", self.execution_role_arn);
        to.set("HarnessName", self.harness_name);
        to.set("Hooks", self.hooks);
        to.set("MaxIterations", self.max_iterations);
        to.set("MaxTokens", self.max_tokens);
        to.set("Memory", self.memory);
        to.set("Model", self.model);
        to.set("Skills", self.skills);
        to.set("SystemPrompt", self.system_prompt);
        to.set("Tags", self.tags);
        to.set("TimeoutSeconds", self.timeout_seconds);
        to.set("Tools", self.tools);
        to.set("Truncation", self.truncation);
    }
}

impl Level1 for Harness {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Harness";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Harness> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the harness.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the harness was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the underlying AgentCore Runtime.
    pub fn environment_agent_core_runtime_environment_agent_runtime_arn(self) -> Value<Arn> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn")
    }

    /// The ID of the underlying AgentCore Runtime.
    pub fn environment_agent_core_runtime_environment_agent_runtime_id(self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId")
    }

    /// The name of the underlying AgentCore Runtime.
    pub fn environment_agent_core_runtime_environment_agent_runtime_name(self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName")
    }

    /// The unique identifier of the harness.
    pub fn harness_id(self) -> Value<String> {
        self.attribute("HarnessId")
    }

    /// The ARN of the managed memory resource. Read-only, populated by the service.
    pub fn memory_managed_memory_configuration_arn(self) -> Value<Arn> {
        self.attribute("Memory.ManagedMemoryConfiguration.Arn")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the harness was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version of the harness. Incremented on every successful update.
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// What [`Harness`] is made of.
pub mod harness {
    use super::*;

    /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfiguration {
        pub custom_jwt_authorizer: Option<Value<CustomJWTAuthorizerConfiguration>>,
    }

    impl Lower for AuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomJWTAuthorizer", self.custom_jwt_authorizer);
        }
    }

    /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomJWTAuthorizerConfiguration {
        /// A map that associates each scope in AllowedScopes with a corresponding advertised scope value. The advertised
        /// scope appears in OAuth protected resource metadata and WWW-Authenticate response headers.
        pub advertised_scope_mapping: Option<Value<BTreeMap<String, String>>>,
        /// At least 1 items.
        pub allowed_audience: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_clients: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_scopes: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub custom_claims: Option<Value<Vec<CustomClaimValidationType>>>,
        /// Required.
        pub discovery_url: Option<Value<String>>,
        /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
        /// At most 5 items.
        pub private_endpoint_overrides: Option<Value<Vec<PrivateEndpointOverride>>>,
    }

    impl Lower for CustomJWTAuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AdvertisedScopeMapping", self.advertised_scope_mapping);
            to.set("AllowedAudience", self.allowed_audience);
            to.set("AllowedClients", self.allowed_clients);
            to.set("AllowedScopes", self.allowed_scopes);
            to.set("CustomClaims", self.custom_claims);
            to.set("DiscoveryUrl", self.discovery_url);
            to.set("PrivateEndpoint", self.private_endpoint);
            to.set("PrivateEndpointOverrides", self.private_endpoint_overrides);
        }
    }

    /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomClaimValidationType {
        /// Required.
        pub authorizing_claim_match_value: Option<Value<AuthorizingClaimMatchValueType>>,
        /// Required. 1 to 255 characters.
        pub inbound_token_claim_name: Option<Value<String>>,
        /// Required. One of `STRING`, `STRING_ARRAY`.
        pub inbound_token_claim_value_type: Option<Value<String>>,
    }

    impl Lower for CustomClaimValidationType {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizingClaimMatchValue", self.authorizing_claim_match_value);
            to.set("InboundTokenClaimName", self.inbound_token_claim_name);
            to.set("InboundTokenClaimValueType", self.inbound_token_claim_value_type);
        }
    }

    /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizingClaimMatchValueType {
        /// Required. One of `EQUALS`, `CONTAINS`, `CONTAINS_ANY`.
        pub claim_match_operator: Option<Value<String>>,
        /// Required.
        pub claim_match_value: Option<Value<ClaimMatchValueType>>,
    }

    impl Lower for AuthorizingClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimMatchOperator", self.claim_match_operator);
            to.set("ClaimMatchValue", self.claim_match_value);
        }
    }

    /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct ClaimMatchValueType {
        /// 1 to 255 characters.
        pub match_value_string: Option<Value<String>>,
        /// At least 1 items.
        pub match_value_string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("MatchValueString", self.match_value_string);
            to.set("MatchValueStringList", self.match_value_string_list);
        }
    }

    /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpoint {
        /// Configuration for a service-managed VPC endpoint.
        pub managed_vpc_resource: Option<Value<ManagedVpcResource>>,
        /// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
        pub self_managed_lattice_resource: Option<Value<SelfManagedLatticeResource>>,
    }

    impl Lower for PrivateEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedVpcResource", self.managed_vpc_resource);
            to.set("SelfManagedLatticeResource", self.self_managed_lattice_resource);
        }
    }

    /// Configuration for a service-managed VPC endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedVpcResource {
        /// Required. One of `IPV4`, `IPV6`.
        pub endpoint_ip_address_type: Option<Value<String>>,
        /// 3 to 255 characters.
        pub routing_domain: Option<Value<String>>,
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// Required.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for ManagedVpcResource {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
            to.set("RoutingDomain", self.routing_domain);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("Tags", self.tags);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// Configuration for connecting to a private resource using a self-managed VPC Lattice resource configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedLatticeResource {
        /// Required. 20 to 2048 characters.
        pub resource_configuration_identifier: Option<Value<String>>,
    }

    impl Lower for SelfManagedLatticeResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationIdentifier", self.resource_configuration_identifier);
        }
    }

    /// Maps a domain to a private endpoint for resolving that domain over a private network.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpointOverride {
        /// Required. 1 to 253 characters.
        pub domain: Option<Value<String>>,
        /// Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private network.
        ///
        /// Required.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
    }

    impl Lower for PrivateEndpointOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Domain", self.domain);
            to.set("PrivateEndpoint", self.private_endpoint);
        }
    }

    /// `HarnessEnvironmentProvider` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessEnvironmentProvider {
        pub agent_core_runtime_environment: Option<Value<HarnessAgentCoreRuntimeEnvironment>>,
    }

    impl Lower for HarnessEnvironmentProvider {
        fn fields(self, to: &mut Fields) {
            to.set("AgentCoreRuntimeEnvironment", self.agent_core_runtime_environment);
        }
    }

    /// `HarnessAgentCoreRuntimeEnvironment` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreRuntimeEnvironment {
        /// 0 to 5 items.
        pub filesystem_configurations: Option<Value<Vec<FilesystemConfiguration>>>,
        pub lifecycle_configuration: Option<Value<LifecycleConfiguration>>,
        pub network_configuration: Option<Value<NetworkConfiguration>>,
    }

    impl Lower for HarnessAgentCoreRuntimeEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("FilesystemConfigurations", self.filesystem_configurations);
            to.set("LifecycleConfiguration", self.lifecycle_configuration);
            to.set("NetworkConfiguration", self.network_configuration);
        }
    }

    /// `FilesystemConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct FilesystemConfiguration {
        /// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
        pub efs_access_point: Option<Value<EfsAccessPointConfiguration>>,
        /// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
        pub s3_files_access_point: Option<Value<S3FilesAccessPointConfiguration>>,
        pub session_storage: Option<Value<SessionStorageConfiguration>>,
    }

    impl Lower for FilesystemConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EfsAccessPoint", self.efs_access_point);
            to.set("S3FilesAccessPoint", self.s3_files_access_point);
            to.set("SessionStorage", self.session_storage);
        }
    }

    /// Configuration for an Amazon EFS access point to mount into the AgentCore Runtime.
    #[derive(Clone, Debug, Default)]
    pub struct EfsAccessPointConfiguration {
        /// Required. At most 128 characters.
        pub access_point_arn: Option<Value<String>>,
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for EfsAccessPointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("MountPath", self.mount_path);
        }
    }

    /// Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime.
    #[derive(Clone, Debug, Default)]
    pub struct S3FilesAccessPointConfiguration {
        /// Required. At most 256 characters.
        pub access_point_arn: Option<Value<String>>,
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for S3FilesAccessPointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("MountPath", self.mount_path);
        }
    }

    /// `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct SessionStorageConfiguration {
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for SessionStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
        }
    }

    /// `LifecycleConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleConfiguration {
        /// 60 to 1209600.
        pub idle_runtime_session_timeout: Option<Value<i64>>,
        /// 60 to 1209600.
        pub max_lifetime: Option<Value<i64>>,
    }

    impl Lower for LifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdleRuntimeSessionTimeout", self.idle_runtime_session_timeout);
            to.set("MaxLifetime", self.max_lifetime);
        }
    }

    /// `NetworkConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// Required. One of `PUBLIC`, `VPC`.
        pub network_mode: Option<Value<String>>,
        pub network_mode_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkMode", self.network_mode);
            to.set("NetworkModeConfig", self.network_mode_config);
        }
    }

    /// `VpcConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Required. 1 to 16 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// `HarnessEnvironmentArtifact` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessEnvironmentArtifact {
        pub container_configuration: Option<Value<ContainerConfiguration>>,
    }

    impl Lower for HarnessEnvironmentArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerConfiguration", self.container_configuration);
        }
    }

    /// `ContainerConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerConfiguration {
        /// The ECR URI of the container.
        ///
        /// Required. 1 to 1024 characters.
        pub container_uri: Option<Value<String>>,
    }

    impl Lower for ContainerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerUri", self.container_uri);
        }
    }

    /// A lifecycle hook configured for one phase of the agent loop.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessHook {
        /// A hook that runs after an agent invocation.
        pub after_invocation: Option<Value<HarnessAfterInvocationHook>>,
        /// A hook that runs after each tool call.
        pub after_tool_call: Option<Value<HarnessAfterToolCallHook>>,
        /// A hook that runs before an agent invocation.
        pub before_invocation: Option<Value<HarnessBeforeInvocationHook>>,
        /// A hook that runs before each tool call.
        pub before_tool_call: Option<Value<HarnessBeforeToolCallHook>>,
    }

    impl Lower for HarnessHook {
        fn fields(self, to: &mut Fields) {
            to.set("AfterInvocation", self.after_invocation);
            to.set("AfterToolCall", self.after_tool_call);
            to.set("BeforeInvocation", self.before_invocation);
            to.set("BeforeToolCall", self.before_tool_call);
        }
    }

    /// A hook that runs after an agent invocation.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAfterInvocationHook {
        /// The unique name of the hook.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The destination that receives lifecycle hook events.
        ///
        /// Required.
        pub target: Option<Value<HarnessHookTarget>>,
    }

    impl Lower for HarnessAfterInvocationHook {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Target", self.target);
        }
    }

    /// The destination that receives lifecycle hook events.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessHookTarget {
        /// An EventBridge event bus that receives lifecycle hook events asynchronously.
        pub event_bridge: Option<Value<HarnessHookEventBridgeTarget>>,
        /// A Lambda function invoked synchronously for a lifecycle hook.
        pub lambda: Option<Value<HarnessHookLambdaTarget>>,
        /// An SNS topic that receives lifecycle hook events asynchronously.
        pub sns: Option<Value<HarnessHookSnsTarget>>,
    }

    impl Lower for HarnessHookTarget {
        fn fields(self, to: &mut Fields) {
            to.set("EventBridge", self.event_bridge);
            to.set("Lambda", self.lambda);
            to.set("Sns", self.sns);
        }
    }

    /// An EventBridge event bus that receives lifecycle hook events asynchronously.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessHookEventBridgeTarget {
        /// The ARN of the EventBridge event bus.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for HarnessHookEventBridgeTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// A Lambda function invoked synchronously for a lifecycle hook.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessHookLambdaTarget {
        /// The ARN of the Lambda function.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
        /// Whether the agent loop continues or stops when the Lambda invocation fails. Defaults to deny.
        ///
        /// One of `allow`, `deny`.
        pub failure_mode: Option<Value<String>>,
        /// The maximum number of seconds to wait for the Lambda response. Defaults to 60.
        ///
        /// 1 to 900.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for HarnessHookLambdaTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
            to.set("FailureMode", self.failure_mode);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// An SNS topic that receives lifecycle hook events asynchronously.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessHookSnsTarget {
        /// The ARN of the SNS topic.
        ///
        /// Required. 20 to 2048 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for HarnessHookSnsTarget {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// A hook that runs after each tool call.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAfterToolCallHook {
        /// The unique name of the hook.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The destination that receives lifecycle hook events.
        ///
        /// Required.
        pub target: Option<Value<HarnessHookTarget>>,
    }

    impl Lower for HarnessAfterToolCallHook {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Target", self.target);
        }
    }

    /// A hook that runs before an agent invocation.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessBeforeInvocationHook {
        /// The unique name of the hook.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The destination that receives lifecycle hook events.
        ///
        /// Required.
        pub target: Option<Value<HarnessHookTarget>>,
    }

    impl Lower for HarnessBeforeInvocationHook {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Target", self.target);
        }
    }

    /// A hook that runs before each tool call.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessBeforeToolCallHook {
        /// The unique name of the hook.
        ///
        /// Required. 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// The destination that receives lifecycle hook events.
        ///
        /// Required.
        pub target: Option<Value<HarnessHookTarget>>,
    }

    impl Lower for HarnessBeforeToolCallHook {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Target", self.target);
        }
    }

    /// `HarnessMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessMemoryConfiguration {
        pub agent_core_memory_configuration: Option<Value<HarnessAgentCoreMemoryConfiguration>>,
        /// Explicitly opt out of memory.
        pub disabled: Option<Value<Json>>,
        /// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
        pub managed_memory_configuration: Option<Value<HarnessManagedMemoryConfiguration>>,
    }

    impl Lower for HarnessMemoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AgentCoreMemoryConfiguration", self.agent_core_memory_configuration);
            to.set("Disabled", self.disabled);
            to.set("ManagedMemoryConfiguration", self.managed_memory_configuration);
        }
    }

    /// `HarnessAgentCoreMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreMemoryConfiguration {
        pub actor_id: Option<Value<String>>,
        /// Required.
        pub arn: Option<Value<String>>,
        pub messages_count: Option<Value<i64>>,
        pub retrieval_config: Option<Value<BTreeMap<String, HarnessAgentCoreMemoryRetrievalConfig>>>,
    }

    impl Lower for HarnessAgentCoreMemoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ActorId", self.actor_id);
            to.set("Arn", self.arn);
            to.set("MessagesCount", self.messages_count);
            to.set("RetrievalConfig", self.retrieval_config);
        }
    }

    /// `HarnessAgentCoreMemoryRetrievalConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreMemoryRetrievalConfig {
        /// Minimum relevance score for retrieved memories.
        pub relevance_score: Option<Value<f64>>,
        pub strategy_id: Option<Value<String>>,
        /// Maximum number of memory records to retrieve.
        pub top_k: Option<Value<i64>>,
    }

    impl Lower for HarnessAgentCoreMemoryRetrievalConfig {
        fn fields(self, to: &mut Fields) {
            to.set("RelevanceScore", self.relevance_score);
            to.set("StrategyId", self.strategy_id);
            to.set("TopK", self.top_k);
        }
    }

    /// Configuration for managed memory. The harness creates and manages a memory resource in the customer's account.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessManagedMemoryConfiguration {
        /// Customer-managed KMS key ARN. Defaults to AWS-owned key. Not updatable after creation.
        ///
        /// A change replaces the resource.
        pub encryption_key_arn: Option<Value<String>>,
        /// Event retention in days. Defaults to 30.
        ///
        /// 3 to 365.
        pub event_expiry_duration: Option<Value<i64>>,
        /// Strategy types to enable. Defaults to \[SEMANTIC, SUMMARIZATION\].
        ///
        /// 1 to 4 items.
        pub strategies: Option<Value<Vec<String>>>,
    }

    impl Lower for HarnessManagedMemoryConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EncryptionKeyArn", self.encryption_key_arn);
            to.set("EventExpiryDuration", self.event_expiry_duration);
            to.set("Strategies", self.strategies);
        }
    }

    /// `HarnessModelConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessModelConfiguration {
        pub bedrock_model_config: Option<Value<HarnessBedrockModelConfig>>,
        pub gemini_model_config: Option<Value<HarnessGeminiModelConfig>>,
        pub lite_llm_model_config: Option<Value<HarnessLiteLlmModelConfig>>,
        pub open_ai_model_config: Option<Value<HarnessOpenAiModelConfig>>,
    }

    impl Lower for HarnessModelConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BedrockModelConfig", self.bedrock_model_config);
            to.set("GeminiModelConfig", self.gemini_model_config);
            to.set("LiteLlmModelConfig", self.lite_llm_model_config);
            to.set("OpenAiModelConfig", self.open_ai_model_config);
        }
    }

    /// `HarnessBedrockModelConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessBedrockModelConfig {
        /// Provider-specific parameters passed through to the model provider unchanged.
        pub additional_params: Option<Value<Json>>,
        /// One of `converse_stream`, `responses`, `chat_completions`.
        pub api_format: Option<Value<String>>,
        /// At least 1.
        pub max_tokens: Option<Value<i64>>,
        /// Required.
        pub model_id: Option<Value<String>>,
        /// 0 to 2.
        pub temperature: Option<Value<f64>>,
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for HarnessBedrockModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalParams", self.additional_params);
            to.set("ApiFormat", self.api_format);
            to.set("MaxTokens", self.max_tokens);
            to.set("ModelId", self.model_id);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// `HarnessGeminiModelConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessGeminiModelConfig {
        /// Provider-specific parameters passed through to the Gemini model provider unchanged.
        pub additional_params: Option<Value<Json>>,
        /// Required.
        pub api_key_arn: Option<Value<String>>,
        /// At least 1.
        pub max_tokens: Option<Value<i64>>,
        /// Required.
        pub model_id: Option<Value<String>>,
        /// 0 to 2.
        pub temperature: Option<Value<f64>>,
        /// 0 to 500.
        pub top_k: Option<Value<i64>>,
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for HarnessGeminiModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalParams", self.additional_params);
            to.set("ApiKeyArn", self.api_key_arn);
            to.set("MaxTokens", self.max_tokens);
            to.set("ModelId", self.model_id);
            to.set("Temperature", self.temperature);
            to.set("TopK", self.top_k);
            to.set("TopP", self.top_p);
        }
    }

    /// `HarnessLiteLlmModelConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessLiteLlmModelConfig {
        /// Provider-specific parameters passed through to LiteLLM unchanged.
        pub additional_params: Option<Value<Json>>,
        /// 1 to 16383 characters.
        pub api_base: Option<Value<String>>,
        pub api_key_arn: Option<Value<String>>,
        /// At least 1.
        pub max_tokens: Option<Value<i64>>,
        /// Required.
        pub model_id: Option<Value<String>>,
        /// 0 to 2.
        pub temperature: Option<Value<f64>>,
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for HarnessLiteLlmModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalParams", self.additional_params);
            to.set("ApiBase", self.api_base);
            to.set("ApiKeyArn", self.api_key_arn);
            to.set("MaxTokens", self.max_tokens);
            to.set("ModelId", self.model_id);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// `HarnessOpenAiModelConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessOpenAiModelConfig {
        /// Provider-specific parameters passed through to the model provider unchanged.
        pub additional_params: Option<Value<Json>>,
        /// Optional custom endpoint URL for an OpenAI-compatible endpoint.
        ///
        /// 1 to 16383 characters.
        pub api_base: Option<Value<String>>,
        /// One of `chat_completions`, `responses`.
        pub api_format: Option<Value<String>>,
        /// Required.
        pub api_key_arn: Option<Value<String>>,
        /// At least 1.
        pub max_tokens: Option<Value<i64>>,
        /// Required.
        pub model_id: Option<Value<String>>,
        /// 0 to 2.
        pub temperature: Option<Value<f64>>,
        /// 0 to 1.
        pub top_p: Option<Value<f64>>,
    }

    impl Lower for HarnessOpenAiModelConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalParams", self.additional_params);
            to.set("ApiBase", self.api_base);
            to.set("ApiFormat", self.api_format);
            to.set("ApiKeyArn", self.api_key_arn);
            to.set("MaxTokens", self.max_tokens);
            to.set("ModelId", self.model_id);
            to.set("Temperature", self.temperature);
            to.set("TopP", self.top_p);
        }
    }

    /// `HarnessSkill` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSkill {
        /// AWS Skills baked into the Harness's underlying Runtime.
        pub aws_skills: Option<Value<HarnessSkillAwsSkillsSource>>,
        /// A git repository containing the skill, cloned over HTTPS.
        pub git: Option<Value<HarnessSkillGitSource>>,
        /// The filesystem path to the skill definition.
        ///
        /// At least 1 characters.
        pub path: Option<Value<String>>,
        /// An S3 source containing the skill.
        pub s3: Option<Value<HarnessSkillS3Source>>,
    }

    impl Lower for HarnessSkill {
        fn fields(self, to: &mut Fields) {
            to.set("AwsSkills", self.aws_skills);
            to.set("Git", self.git);
            to.set("Path", self.path);
            to.set("S3", self.s3);
        }
    }

    /// AWS Skills baked into the Harness's underlying Runtime.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSkillAwsSkillsSource {
        /// Optionally filter allowed skills with glob syntax, e.g., \['core-skills/\*'\].
        pub paths: Option<Value<Vec<String>>>,
    }

    impl Lower for HarnessSkillAwsSkillsSource {
        fn fields(self, to: &mut Fields) {
            to.set("Paths", self.paths);
        }
    }

    /// A git repository containing the skill, cloned over HTTPS.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSkillGitSource {
        /// Authentication configuration for accessing a private git repository.
        pub auth: Option<Value<HarnessSkillGitAuth>>,
        /// Subdirectory within the repository containing the skill.
        pub path: Option<Value<String>>,
        /// The HTTPS URL of the git repository.
        ///
        /// Required. At least 8 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for HarnessSkillGitSource {
        fn fields(self, to: &mut Fields) {
            to.set("Auth", self.auth);
            to.set("Path", self.path);
            to.set("Url", self.url);
        }
    }

    /// Authentication configuration for accessing a private git repository.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSkillGitAuth {
        /// The ARN of the credential in AgentCore Identity containing the password or personal access token.
        ///
        /// Required.
        pub credential_arn: Option<Value<String>>,
        /// Username for authentication. Defaults to 'oauth2' if not specified.
        pub username: Option<Value<String>>,
    }

    impl Lower for HarnessSkillGitAuth {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialArn", self.credential_arn);
            to.set("Username", self.username);
        }
    }

    /// An S3 source containing the skill.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSkillS3Source {
        /// The S3 URI pointing to the skill directory (e.g., `s3://bucket/skills/my-skill/).`.
        ///
        /// Required. At least 5 characters.
        pub uri: Option<Value<String>>,
    }

    impl Lower for HarnessSkillS3Source {
        fn fields(self, to: &mut Fields) {
            to.set("Uri", self.uri);
        }
    }

    /// `HarnessSystemContentBlock` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSystemContentBlock {
        /// The text content of the system prompt block.
        ///
        /// Required. At least 1 characters.
        pub text: Option<Value<String>>,
    }

    impl Lower for HarnessSystemContentBlock {
        fn fields(self, to: &mut Fields) {
            to.set("Text", self.text);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::Harness`.
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

    /// `HarnessTool` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessTool {
        pub config: Option<Value<HarnessToolConfiguration>>,
        /// 1 to 64 characters.
        pub name: Option<Value<String>>,
        /// Required. One of `remote_mcp`, `agentcore_browser`, `agentcore_gateway`, `inline_function`,
        /// `agentcore_code_interpreter`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for HarnessTool {
        fn fields(self, to: &mut Fields) {
            to.set("Config", self.config);
            to.set("Name", self.name);
            to.set("Type", self.type_);
        }
    }

    /// `HarnessToolConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessToolConfiguration {
        pub agent_core_browser: Option<Value<HarnessAgentCoreBrowserConfig>>,
        pub agent_core_code_interpreter: Option<Value<HarnessAgentCoreCodeInterpreterConfig>>,
        pub agent_core_gateway: Option<Value<HarnessAgentCoreGatewayConfig>>,
        pub inline_function: Option<Value<HarnessInlineFunctionConfig>>,
        pub remote_mcp: Option<Value<HarnessRemoteMcpConfig>>,
    }

    impl Lower for HarnessToolConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AgentCoreBrowser", self.agent_core_browser);
            to.set("AgentCoreCodeInterpreter", self.agent_core_code_interpreter);
            to.set("AgentCoreGateway", self.agent_core_gateway);
            to.set("InlineFunction", self.inline_function);
            to.set("RemoteMcp", self.remote_mcp);
        }
    }

    /// `HarnessAgentCoreBrowserConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreBrowserConfig {
        pub browser_arn: Option<Value<String>>,
    }

    impl Lower for HarnessAgentCoreBrowserConfig {
        fn fields(self, to: &mut Fields) {
            to.set("BrowserArn", self.browser_arn);
        }
    }

    /// `HarnessAgentCoreCodeInterpreterConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreCodeInterpreterConfig {
        pub code_interpreter_arn: Option<Value<String>>,
    }

    impl Lower for HarnessAgentCoreCodeInterpreterConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CodeInterpreterArn", self.code_interpreter_arn);
        }
    }

    /// `HarnessAgentCoreGatewayConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessAgentCoreGatewayConfig {
        /// Required.
        pub gateway_arn: Option<Value<String>>,
        pub outbound_auth: Option<Value<HarnessGatewayOutboundAuth>>,
    }

    impl Lower for HarnessAgentCoreGatewayConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GatewayArn", self.gateway_arn);
            to.set("OutboundAuth", self.outbound_auth);
        }
    }

    /// `HarnessGatewayOutboundAuth` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessGatewayOutboundAuth {
        pub aws_iam: Option<Value<Json>>,
        pub none: Option<Value<Json>>,
        pub oauth: Option<Value<OAuthCredentialProvider>>,
    }

    impl Lower for HarnessGatewayOutboundAuth {
        fn fields(self, to: &mut Fields) {
            to.set("AwsIam", self.aws_iam);
            to.set("None", self.none);
            to.set("Oauth", self.oauth);
        }
    }

    /// `OAuthCredentialProvider` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct OAuthCredentialProvider {
        pub custom_parameters: Option<Value<BTreeMap<String, String>>>,
        /// 1 to 2048 characters.
        pub default_return_url: Option<Value<String>>,
        /// One of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`.
        pub grant_type: Option<Value<String>>,
        /// Required.
        pub provider_arn: Option<Value<String>>,
        /// Required. At most 100 items.
        pub scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for OAuthCredentialProvider {
        fn fields(self, to: &mut Fields) {
            to.set("CustomParameters", self.custom_parameters);
            to.set("DefaultReturnUrl", self.default_return_url);
            to.set("GrantType", self.grant_type);
            to.set("ProviderArn", self.provider_arn);
            to.set("Scopes", self.scopes);
        }
    }

    /// `HarnessInlineFunctionConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessInlineFunctionConfig {
        /// Required. 1 to 4096 characters.
        pub description: Option<Value<String>>,
        /// JSON Schema describing the tool's input parameters.
        ///
        /// Required.
        pub input_schema: Option<Value<Json>>,
    }

    impl Lower for HarnessInlineFunctionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("InputSchema", self.input_schema);
        }
    }

    /// `HarnessRemoteMcpConfig` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessRemoteMcpConfig {
        pub headers: Option<Value<BTreeMap<String, String>>>,
        /// Required. 1 to 16383 characters.
        pub url: Option<Value<String>>,
    }

    impl Lower for HarnessRemoteMcpConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Headers", self.headers);
            to.set("Url", self.url);
        }
    }

    /// `HarnessTruncationConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessTruncationConfiguration {
        pub config: Option<Value<HarnessTruncationStrategyConfiguration>>,
        /// Required. One of `sliding_window`, `summarization`, `none`.
        pub strategy: Option<Value<String>>,
    }

    impl Lower for HarnessTruncationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Config", self.config);
            to.set("Strategy", self.strategy);
        }
    }

    /// `HarnessTruncationStrategyConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessTruncationStrategyConfiguration {
        pub sliding_window: Option<Value<HarnessSlidingWindowConfiguration>>,
        pub summarization: Option<Value<HarnessSummarizationConfiguration>>,
    }

    impl Lower for HarnessTruncationStrategyConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SlidingWindow", self.sliding_window);
            to.set("Summarization", self.summarization);
        }
    }

    /// `HarnessSlidingWindowConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSlidingWindowConfiguration {
        pub messages_count: Option<Value<i64>>,
    }

    impl Lower for HarnessSlidingWindowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MessagesCount", self.messages_count);
        }
    }

    /// `HarnessSummarizationConfiguration` of `AWS::BedrockAgentCore::Harness`.
    #[derive(Clone, Debug, Default)]
    pub struct HarnessSummarizationConfiguration {
        pub preserve_recent_messages: Option<Value<i64>>,
        pub summarization_system_prompt: Option<Value<String>>,
        pub summary_ratio: Option<Value<f64>>,
    }

    impl Lower for HarnessSummarizationConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("PreserveRecentMessages", self.preserve_recent_messages);
            to.set("SummarizationSystemPrompt", self.summarization_system_prompt);
            to.set("SummaryRatio", self.summary_ratio);
        }
    }
}

/// `AWS::BedrockAgentCore::HarnessEndpoint`.
///
/// Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific
/// version of a Harness that callers invoke, allowing the underlying version to be updated without changing how the
/// agent is invoked.
#[derive(Clone, Debug, Default)]
pub struct HarnessEndpoint {
    /// The description of the endpoint.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the endpoint. Must start with a letter and contain only alphanumeric characters and underscores.
    ///
    /// Required. A change replaces the resource.
    pub endpoint_name: Option<Value<String>>,
    /// The ID of the harness that the endpoint belongs to.
    ///
    /// Required. A change replaces the resource.
    pub harness_id: Option<Value<String>>,
    /// Tags to apply to the harness endpoint resource.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<harness_endpoint::Tag>>>,
    /// The harness version that the endpoint points to and serves invocations from.
    ///
    /// 1 to 5 characters.
    pub target_version: Option<Value<String>>,
}

impl Lower for HarnessEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EndpointName", self.endpoint_name);
        to.set("HarnessId", self.harness_id);
        to.set("Tags", self.tags);
        to.set("TargetVersion", self.target_version);
    }
}

impl Level1 for HarnessEndpoint {
    const TYPE: &'static str = "AWS::BedrockAgentCore::HarnessEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<HarnessEndpoint> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the endpoint.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the endpoint was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the harness that the endpoint belongs to.
    pub fn harness_name(self) -> Value<String> {
        self.attribute("HarnessName")
    }

    /// The harness version that the endpoint is currently serving.
    pub fn live_version(self) -> Value<String> {
        self.attribute("LiveVersion")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the endpoint was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`HarnessEndpoint`] is made of.
pub mod harness_endpoint {
    use super::*;

    /// `Tag` of `AWS::BedrockAgentCore::HarnessEndpoint`.
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

/// `AWS::BedrockAgentCore::Memory`.
///
/// Memory allows AI agents to maintain both immediate and long-term knowledge, enabling context-aware and
/// personalized interactions.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}`.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Description of the Memory resource.
    pub description: Option<Value<String>>,
    /// The memory encryption key Amazon Resource Name (ARN).
    ///
    /// A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// The event expiry configuration.
    ///
    /// Required. 3 to 365.
    pub event_expiry_duration: Option<Value<i64>>,
    /// List of indexed keys for the memory.
    ///
    /// 1 to 10 items.
    pub indexed_keys: Option<Value<Vec<memory::IndexedKey>>>,
    /// The memory role ARN.
    pub memory_execution_role_arn: Option<Value<String>>,
    /// The memory strategies.
    pub memory_strategies: Option<Value<Vec<memory::MemoryStrategy>>>,
    /// The memory name.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// List of namespace variable key definitions for a memory resource.
    ///
    /// 1 to 5 items.
    pub namespace_keys: Option<Value<Vec<memory::NamespaceKeyEntry>>>,
    pub stream_delivery_resources: Option<Value<memory::StreamDeliveryResources>>,
    /// The tags for the resources.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Memory {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("EventExpiryDuration", self.event_expiry_duration);
        to.set("IndexedKeys", self.indexed_keys);
        to.set("MemoryExecutionRoleArn", self.memory_execution_role_arn);
        to.set("MemoryStrategies", self.memory_strategies);
        to.set("Name", self.name);
        to.set("NamespaceKeys", self.namespace_keys);
        to.set("StreamDeliveryResources", self.stream_delivery_resources);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Memory {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Memory";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Memory> {
    /// `Ref`: its `MemoryArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the memory record was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The attribute `FailureReason`.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// ARN of the Memory resource.
    pub fn memory_arn(self) -> Value<Arn> {
        self.attribute("MemoryArn")
    }

    /// The memory ID.
    pub fn memory_id(self) -> Value<String> {
        self.attribute("MemoryId")
    }

    /// The memory status.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `UpdatedAt`.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Memory`] is made of.
pub mod memory {
    use super::*;

    /// `IndexedKey` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct IndexedKey {
        /// Key name for metadata fields.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Supported data types for metadata values.
        ///
        /// Required. One of `STRING`, `STRINGLIST`, `NUMBER`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for IndexedKey {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Type", self.type_);
        }
    }

    /// The memory strategy.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryStrategy {
        /// The memory strategy.
        pub custom_memory_strategy: Option<Value<CustomMemoryStrategy>>,
        pub episodic_memory_strategy: Option<Value<EpisodicMemoryStrategy>>,
        /// The memory strategy.
        pub semantic_memory_strategy: Option<Value<SemanticMemoryStrategy>>,
        /// The memory strategy summary.
        pub summary_memory_strategy: Option<Value<SummaryMemoryStrategy>>,
        /// The memory strategy.
        pub user_preference_memory_strategy: Option<Value<UserPreferenceMemoryStrategy>>,
    }

    impl Lower for MemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("CustomMemoryStrategy", self.custom_memory_strategy);
            to.set("EpisodicMemoryStrategy", self.episodic_memory_strategy);
            to.set("SemanticMemoryStrategy", self.semantic_memory_strategy);
            to.set("SummaryMemoryStrategy", self.summary_memory_strategy);
            to.set("UserPreferenceMemoryStrategy", self.user_preference_memory_strategy);
        }
    }

    /// The memory strategy.
    #[derive(Clone, Debug, Default)]
    pub struct CustomMemoryStrategy {
        /// The memory strategy configuration.
        pub configuration: Option<Value<CustomConfigurationInput>>,
        /// The memory strategy description.
        pub description: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// The memory strategy name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// The memory strategy namespaces.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
        /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
        /// after which records expire.
        pub record_expiry_specification: Option<Value<RecordExpirySpecification>>,
    }

    impl Lower for CustomMemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Configuration", self.configuration);
            to.set("Description", self.description);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("Name", self.name);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
            to.set("RecordExpirySpecification", self.record_expiry_specification);
        }
    }

    /// The memory configuration input.
    #[derive(Clone, Debug, Default)]
    pub struct CustomConfigurationInput {
        pub episodic_override: Option<Value<EpisodicOverride>>,
        /// The custom configuration input.
        pub self_managed_configuration: Option<Value<SelfManagedConfiguration>>,
        /// The memory override configuration.
        pub semantic_override: Option<Value<SemanticOverride>>,
        /// The memory configuration override.
        pub summary_override: Option<Value<SummaryOverride>>,
        /// The memory user preference override.
        pub user_preference_override: Option<Value<UserPreferenceOverride>>,
    }

    impl Lower for CustomConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("EpisodicOverride", self.episodic_override);
            to.set("SelfManagedConfiguration", self.self_managed_configuration);
            to.set("SemanticOverride", self.semantic_override);
            to.set("SummaryOverride", self.summary_override);
            to.set("UserPreferenceOverride", self.user_preference_override);
        }
    }

    /// `EpisodicOverride` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicOverride {
        pub consolidation: Option<Value<EpisodicOverrideConsolidationConfigurationInput>>,
        pub extraction: Option<Value<EpisodicOverrideExtractionConfigurationInput>>,
        pub reflection: Option<Value<EpisodicOverrideReflectionConfigurationInput>>,
    }

    impl Lower for EpisodicOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Consolidation", self.consolidation);
            to.set("Extraction", self.extraction);
            to.set("Reflection", self.reflection);
        }
    }

    /// `EpisodicOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicOverrideConsolidationConfigurationInput {
        /// Text prompt for model instructions.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for EpisodicOverrideConsolidationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// `EpisodicOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicOverrideExtractionConfigurationInput {
        /// Text prompt for model instructions.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for EpisodicOverrideExtractionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// `EpisodicOverrideReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicOverrideReflectionConfigurationInput {
        /// Text prompt for model instructions.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// Required.
        pub model_id: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
    }

    impl Lower for EpisodicOverrideReflectionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("ModelId", self.model_id);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
        }
    }

    /// `MemoryRecordSchema` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct MemoryRecordSchema {
        /// List of metadata schema entries.
        ///
        /// 1 to 20 items.
        pub metadata_schema: Option<Value<Vec<MetadataSchemaEntry>>>,
    }

    impl Lower for MemoryRecordSchema {
        fn fields(self, to: &mut Fields) {
            to.set("MetadataSchema", self.metadata_schema);
        }
    }

    /// `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct MetadataSchemaEntry {
        pub extraction_config: Option<Value<ExtractionConfig>>,
        /// Specifies whether the metadata value is extracted by the LLM or passed through deterministically from the event.
        ///
        /// One of `LLM_INFERRED`, `STRICTLY_CONSISTENT`.
        pub extraction_type: Option<Value<String>>,
        /// Key name for metadata fields.
        ///
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// Supported data types for metadata values.
        ///
        /// One of `STRING`, `STRINGLIST`, `NUMBER`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for MetadataSchemaEntry {
        fn fields(self, to: &mut Fields) {
            to.set("ExtractionConfig", self.extraction_config);
            to.set("ExtractionType", self.extraction_type);
            to.set("Key", self.key);
            to.set("Type", self.type_);
        }
    }

    /// `ExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct ExtractionConfig {
        pub llm_extraction_config: Option<Value<LlmExtractionConfig>>,
    }

    impl Lower for ExtractionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LlmExtractionConfig", self.llm_extraction_config);
        }
    }

    /// `LlmExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct LlmExtractionConfig {
        /// Definition for the metadata schema entry.
        ///
        /// Required. 1 to 1000 characters.
        pub definition: Option<Value<String>>,
        /// LLM extraction instruction.
        ///
        /// 1 to 1000 characters.
        pub llm_extraction_instruction: Option<Value<String>>,
        pub validation: Option<Value<Validation>>,
    }

    impl Lower for LlmExtractionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Definition", self.definition);
            to.set("LlmExtractionInstruction", self.llm_extraction_instruction);
            to.set("Validation", self.validation);
        }
    }

    /// `Validation` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct Validation {
        pub number_validation: Option<Value<NumberValidation>>,
        pub string_list_validation: Option<Value<StringListValidation>>,
        pub string_validation: Option<Value<StringValidation>>,
    }

    impl Lower for Validation {
        fn fields(self, to: &mut Fields) {
            to.set("NumberValidation", self.number_validation);
            to.set("StringListValidation", self.string_list_validation);
            to.set("StringValidation", self.string_validation);
        }
    }

    /// `NumberValidation` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct NumberValidation {
        pub max_value: Option<Value<f64>>,
        pub min_value: Option<Value<f64>>,
    }

    impl Lower for NumberValidation {
        fn fields(self, to: &mut Fields) {
            to.set("MaxValue", self.max_value);
            to.set("MinValue", self.min_value);
        }
    }

    /// `StringListValidation` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct StringListValidation {
        /// 1 to 10 items.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// 1 to 5.
        pub max_items: Option<Value<i64>>,
    }

    impl Lower for StringListValidation {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("MaxItems", self.max_items);
        }
    }

    /// `StringValidation` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct StringValidation {
        /// Required. 1 to 10 items.
        pub allowed_values: Option<Value<Vec<String>>>,
    }

    impl Lower for StringValidation {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
        }
    }

    /// The self managed configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedConfiguration {
        /// The memory configuration for self managed.
        ///
        /// 0 to 50.
        pub historical_context_window_size: Option<Value<i64>>,
        /// The self managed configuration.
        pub invocation_configuration: Option<Value<InvocationConfigurationInput>>,
        /// At least 1 items.
        pub trigger_conditions: Option<Value<Vec<TriggerConditionInput>>>,
    }

    impl Lower for SelfManagedConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HistoricalContextWindowSize", self.historical_context_window_size);
            to.set("InvocationConfiguration", self.invocation_configuration);
            to.set("TriggerConditions", self.trigger_conditions);
        }
    }

    /// The memory invocation configuration input.
    #[derive(Clone, Debug, Default)]
    pub struct InvocationConfigurationInput {
        /// The message invocation configuration information for the bucket name.
        pub payload_delivery_bucket_name: Option<Value<String>>,
        /// The memory trigger condition topic Amazon Resource Name (ARN).
        pub topic_arn: Option<Value<String>>,
    }

    impl Lower for InvocationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("PayloadDeliveryBucketName", self.payload_delivery_bucket_name);
            to.set("TopicArn", self.topic_arn);
        }
    }

    /// The memory trigger condition input.
    #[derive(Clone, Debug, Default)]
    pub struct TriggerConditionInput {
        /// The memory trigger condition input for the message based trigger.
        pub message_based_trigger: Option<Value<MessageBasedTriggerInput>>,
        /// The memory trigger condition input.
        pub time_based_trigger: Option<Value<TimeBasedTriggerInput>>,
        /// The trigger condition information for a token based trigger.
        pub token_based_trigger: Option<Value<TokenBasedTriggerInput>>,
    }

    impl Lower for TriggerConditionInput {
        fn fields(self, to: &mut Fields) {
            to.set("MessageBasedTrigger", self.message_based_trigger);
            to.set("TimeBasedTrigger", self.time_based_trigger);
            to.set("TokenBasedTrigger", self.token_based_trigger);
        }
    }

    /// The message based trigger input.
    #[derive(Clone, Debug, Default)]
    pub struct MessageBasedTriggerInput {
        /// The memory trigger condition input for the message based trigger message count.
        ///
        /// 1 to 50.
        pub message_count: Option<Value<i64>>,
    }

    impl Lower for MessageBasedTriggerInput {
        fn fields(self, to: &mut Fields) {
            to.set("MessageCount", self.message_count);
        }
    }

    /// The memory trigger condition input for the time based trigger.
    #[derive(Clone, Debug, Default)]
    pub struct TimeBasedTriggerInput {
        /// The memory trigger condition input for the session timeout.
        ///
        /// 10 to 3000.
        pub idle_session_timeout: Option<Value<i64>>,
    }

    impl Lower for TimeBasedTriggerInput {
        fn fields(self, to: &mut Fields) {
            to.set("IdleSessionTimeout", self.idle_session_timeout);
        }
    }

    /// The token based trigger input.
    #[derive(Clone, Debug, Default)]
    pub struct TokenBasedTriggerInput {
        /// The token based trigger token count.
        ///
        /// 100 to 500000.
        pub token_count: Option<Value<i64>>,
    }

    impl Lower for TokenBasedTriggerInput {
        fn fields(self, to: &mut Fields) {
            to.set("TokenCount", self.token_count);
        }
    }

    /// The memory override.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticOverride {
        /// The memory override consolidation.
        pub consolidation: Option<Value<SemanticOverrideConsolidationConfigurationInput>>,
        /// The memory override extraction.
        pub extraction: Option<Value<SemanticOverrideExtractionConfigurationInput>>,
    }

    impl Lower for SemanticOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Consolidation", self.consolidation);
            to.set("Extraction", self.extraction);
        }
    }

    /// The memory override configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticOverrideConsolidationConfigurationInput {
        /// The override configuration.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// The memory override model ID.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for SemanticOverrideConsolidationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// The memory override configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticOverrideExtractionConfigurationInput {
        /// The extraction configuration.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// The memory override configuration model ID.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for SemanticOverrideExtractionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// The memory summary override.
    #[derive(Clone, Debug, Default)]
    pub struct SummaryOverride {
        /// The memory override consolidation.
        pub consolidation: Option<Value<SummaryOverrideConsolidationConfigurationInput>>,
    }

    impl Lower for SummaryOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Consolidation", self.consolidation);
        }
    }

    /// The consolidation configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SummaryOverrideConsolidationConfigurationInput {
        /// The memory override configuration.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// The memory override configuration model ID.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for SummaryOverrideConsolidationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// The memory user preference override.
    #[derive(Clone, Debug, Default)]
    pub struct UserPreferenceOverride {
        /// The memory override consolidation information.
        pub consolidation: Option<Value<UserPreferenceOverrideConsolidationConfigurationInput>>,
        /// The memory user preferences for extraction.
        pub extraction: Option<Value<UserPreferenceOverrideExtractionConfigurationInput>>,
    }

    impl Lower for UserPreferenceOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Consolidation", self.consolidation);
            to.set("Extraction", self.extraction);
        }
    }

    /// The configuration input.
    #[derive(Clone, Debug, Default)]
    pub struct UserPreferenceOverrideConsolidationConfigurationInput {
        /// The memory configuration.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// The memory override configuration model ID.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for UserPreferenceOverrideConsolidationConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// The memory override configuration.
    #[derive(Clone, Debug, Default)]
    pub struct UserPreferenceOverrideExtractionConfigurationInput {
        /// The extraction configuration.
        ///
        /// Required. 1 to 30000 characters.
        pub append_to_prompt: Option<Value<String>>,
        /// The memory override for the model ID.
        ///
        /// Required.
        pub model_id: Option<Value<String>>,
    }

    impl Lower for UserPreferenceOverrideExtractionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppendToPrompt", self.append_to_prompt);
            to.set("ModelId", self.model_id);
        }
    }

    /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
    /// after which records expire.
    #[derive(Clone, Debug, Default)]
    pub struct RecordExpirySpecification {
        /// The duration, in days, after which long-term memory records generated by this strategy expire (LTM TTL).
        ///
        /// At least 31.
        pub record_expiry_duration_days: Option<Value<i64>>,
    }

    impl Lower for RecordExpirySpecification {
        fn fields(self, to: &mut Fields) {
            to.set("RecordExpiryDurationDays", self.record_expiry_duration_days);
        }
    }

    /// `EpisodicMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicMemoryStrategy {
        /// Description of the Memory resource.
        pub description: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// Name of the Memory resource.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
        /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
        /// after which records expire.
        pub record_expiry_specification: Option<Value<RecordExpirySpecification>>,
        pub reflection_configuration: Option<Value<EpisodicReflectionConfigurationInput>>,
    }

    impl Lower for EpisodicMemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("Name", self.name);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
            to.set("RecordExpirySpecification", self.record_expiry_specification);
            to.set("ReflectionConfiguration", self.reflection_configuration);
        }
    }

    /// `EpisodicReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct EpisodicReflectionConfigurationInput {
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
    }

    impl Lower for EpisodicReflectionConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
        }
    }

    /// The memory strategy.
    #[derive(Clone, Debug, Default)]
    pub struct SemanticMemoryStrategy {
        /// The memory strategy description.
        pub description: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// The memory strategy name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// The memory strategy namespaces.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
        /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
        /// after which records expire.
        pub record_expiry_specification: Option<Value<RecordExpirySpecification>>,
    }

    impl Lower for SemanticMemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("Name", self.name);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
            to.set("RecordExpirySpecification", self.record_expiry_specification);
        }
    }

    /// The memory strategy.
    #[derive(Clone, Debug, Default)]
    pub struct SummaryMemoryStrategy {
        /// The memory strategy description.
        pub description: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// The memory strategy name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// The summary memory strategy.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
        /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
        /// after which records expire.
        pub record_expiry_specification: Option<Value<RecordExpirySpecification>>,
    }

    impl Lower for SummaryMemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("Name", self.name);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
            to.set("RecordExpirySpecification", self.record_expiry_specification);
        }
    }

    /// The memory strategy.
    #[derive(Clone, Debug, Default)]
    pub struct UserPreferenceMemoryStrategy {
        /// The memory strategy description.
        pub description: Option<Value<String>>,
        pub memory_record_schema: Option<Value<MemoryRecordSchema>>,
        /// The memory strategy name.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// List of namespaces for memory strategy.
        ///
        /// At least 1 items.
        pub namespace_templates: Option<Value<Vec<String>>>,
        /// The memory namespaces.
        ///
        /// At least 1 items.
        pub namespaces: Option<Value<Vec<String>>>,
        /// Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the duration
        /// after which records expire.
        pub record_expiry_specification: Option<Value<RecordExpirySpecification>>,
    }

    impl Lower for UserPreferenceMemoryStrategy {
        fn fields(self, to: &mut Fields) {
            to.set("Description", self.description);
            to.set("MemoryRecordSchema", self.memory_record_schema);
            to.set("Name", self.name);
            to.set("NamespaceTemplates", self.namespace_templates);
            to.set("Namespaces", self.namespaces);
            to.set("RecordExpirySpecification", self.record_expiry_specification);
        }
    }

    /// A namespace variable key definition with optional validation rules.
    #[derive(Clone, Debug, Default)]
    pub struct NamespaceKeyEntry {
        /// A namespace variable key name. Must start with a lowercase letter and contain only lowercase alphanumeric
        /// characters.
        ///
        /// Required. 1 to 32 characters.
        pub key: Option<Value<String>>,
        /// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
        pub validation: Option<Value<NamespaceKeyValidation>>,
    }

    impl Lower for NamespaceKeyEntry {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Validation", self.validation);
        }
    }

    /// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
    #[derive(Clone, Debug, Default)]
    pub struct NamespaceKeyValidation {
        /// List of allowed values for this namespace variable.
        ///
        /// 1 to 10 items.
        pub allowed_values: Option<Value<Vec<String>>>,
        /// A regex pattern that a namespace variable value must match.
        ///
        /// 1 to 64 characters.
        pub regex_pattern: Option<Value<String>>,
    }

    impl Lower for NamespaceKeyValidation {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedValues", self.allowed_values);
            to.set("RegexPattern", self.regex_pattern);
        }
    }

    /// `StreamDeliveryResources` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct StreamDeliveryResources {
        /// Required. At most 1 items.
        pub resources: Option<Value<Vec<StreamDeliveryResource>>>,
    }

    impl Lower for StreamDeliveryResources {
        fn fields(self, to: &mut Fields) {
            to.set("Resources", self.resources);
        }
    }

    /// `StreamDeliveryResource` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct StreamDeliveryResource {
        pub kinesis: Option<Value<KinesisResource>>,
    }

    impl Lower for StreamDeliveryResource {
        fn fields(self, to: &mut Fields) {
            to.set("Kinesis", self.kinesis);
        }
    }

    /// `KinesisResource` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct KinesisResource {
        /// Required. 1 to 1 items.
        pub content_configurations: Option<Value<Vec<ContentConfiguration>>>,
        /// ARN format.
        ///
        /// Required.
        pub data_stream_arn: Option<Value<String>>,
    }

    impl Lower for KinesisResource {
        fn fields(self, to: &mut Fields) {
            to.set("ContentConfigurations", self.content_configurations);
            to.set("DataStreamArn", self.data_stream_arn);
        }
    }

    /// `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
    #[derive(Clone, Debug, Default)]
    pub struct ContentConfiguration {
        /// The level of content detail to deliver.
        ///
        /// One of `METADATA_ONLY`, `FULL_CONTENT`.
        pub level: Option<Value<String>>,
        /// The type of content to deliver.
        ///
        /// Required. One of `MEMORY_RECORDS`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for ContentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Level", self.level);
            to.set("Type", self.type_);
        }
    }
}

/// `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
///
/// Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider.
#[derive(Clone, Debug, Default)]
pub struct OAuth2CredentialProvider {
    /// The vendor of the OAuth2 credential provider.
    ///
    /// Required. A change replaces the resource.
    pub credential_provider_vendor: Option<Value<String>>,
    /// The name of the OAuth2 credential provider.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Input configuration for an OAuth2 provider.
    pub oauth2_provider_config_input: Option<Value<oauth2_credential_provider::Oauth2ProviderConfigInput>>,
    /// Tags to assign to the OAuth2 credential provider.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<oauth2_credential_provider::Tag>>>,
}

impl Lower for OAuth2CredentialProvider {
    fn fields(self, to: &mut Fields) {
        to.set("CredentialProviderVendor", self.credential_provider_vendor);
        to.set("Name", self.name);
        to.set("Oauth2ProviderConfigInput", self.oauth2_provider_config_input);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OAuth2CredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OAuth2CredentialProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OAuth2CredentialProvider> {
    /// `Ref`: its `CredentialProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The callback URL for the OAuth2 authorization flow.
    pub fn callback_url(self) -> Value<String> {
        self.attribute("CallbackUrl")
    }

    /// Contains information about a secret in AWS Secrets Manager.
    pub fn client_secret_arn(self) -> Value<Json> {
        self.attribute("ClientSecretArn")
    }

    /// The JSON key within the secret that contains the client secret value.
    pub fn client_secret_json_key(self) -> Value<String> {
        self.attribute("ClientSecretJsonKey")
    }

    /// The source of the client secret.
    pub fn client_secret_source(self) -> Value<String> {
        self.attribute("ClientSecretSource")
    }

    /// The timestamp when the credential provider was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the OAuth2 credential provider.
    pub fn credential_provider_arn(self) -> Value<Arn> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// Output configuration for an OAuth2 provider.
    pub fn oauth2_provider_config_output(self) -> Value<Json> {
        self.attribute("Oauth2ProviderConfigOutput")
    }

    /// The current status of the OAuth2 credential provider.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// What [`OAuth2CredentialProvider`] is made of.
pub mod oauth2_credential_provider {
    use super::*;

    /// Input configuration for an OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct Oauth2ProviderConfigInput {
        /// Input configuration for an Atlassian OAuth2 provider.
        pub atlassian_oauth2_provider_config: Option<Value<AtlassianOauth2ProviderConfigInput>>,
        /// Input configuration for a custom OAuth2 provider.
        pub custom_oauth2_provider_config: Option<Value<CustomOauth2ProviderConfigInput>>,
        /// Input configuration for a GitHub OAuth2 provider.
        pub github_oauth2_provider_config: Option<Value<GithubOauth2ProviderConfigInput>>,
        /// Input configuration for a Google OAuth2 provider.
        pub google_oauth2_provider_config: Option<Value<GoogleOauth2ProviderConfigInput>>,
        /// Input configuration for a supported non-custom OAuth2 provider.
        pub included_oauth2_provider_config: Option<Value<IncludedOauth2ProviderConfigInput>>,
        /// Input configuration for a LinkedIn OAuth2 provider.
        pub linkedin_oauth2_provider_config: Option<Value<LinkedinOauth2ProviderConfigInput>>,
        /// Input configuration for a Microsoft OAuth2 provider.
        pub microsoft_oauth2_provider_config: Option<Value<MicrosoftOauth2ProviderConfigInput>>,
        /// Input configuration for a Salesforce OAuth2 provider.
        pub salesforce_oauth2_provider_config: Option<Value<SalesforceOauth2ProviderConfigInput>>,
        /// Input configuration for a Slack OAuth2 provider.
        pub slack_oauth2_provider_config: Option<Value<SlackOauth2ProviderConfigInput>>,
    }

    impl Lower for Oauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("AtlassianOauth2ProviderConfig", self.atlassian_oauth2_provider_config);
            to.set("CustomOauth2ProviderConfig", self.custom_oauth2_provider_config);
            to.set("GithubOauth2ProviderConfig", self.github_oauth2_provider_config);
            to.set("GoogleOauth2ProviderConfig", self.google_oauth2_provider_config);
            to.set("IncludedOauth2ProviderConfig", self.included_oauth2_provider_config);
            to.set("LinkedinOauth2ProviderConfig", self.linkedin_oauth2_provider_config);
            to.set("MicrosoftOauth2ProviderConfig", self.microsoft_oauth2_provider_config);
            to.set("SalesforceOauth2ProviderConfig", self.salesforce_oauth2_provider_config);
            to.set("SlackOauth2ProviderConfig", self.slack_oauth2_provider_config);
        }
    }

    /// Input configuration for an Atlassian OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct AtlassianOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for AtlassianOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct SecretReference {
        /// The JSON key within the secret that contains the credential value.
        ///
        /// Required. 1 to 128 characters.
        pub json_key: Option<Value<String>>,
        /// The ID or ARN of the secret in AWS Secrets Manager.
        ///
        /// Required. 1 to 2048 characters.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for SecretReference {
        fn fields(self, to: &mut Fields) {
            to.set("JsonKey", self.json_key);
            to.set("SecretId", self.secret_id);
        }
    }

    /// Input configuration for a custom OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct CustomOauth2ProviderConfigInput {
        /// The client authentication method to use when authenticating with the token endpoint.
        ///
        /// One of `CLIENT_SECRET_BASIC`, `CLIENT_SECRET_POST`, `AWS_IAM_ID_TOKEN_JWT`, `PRIVATE_KEY_JWT`.
        pub client_authentication_method: Option<Value<String>>,
        /// The client ID for the custom OAuth2 provider.
        ///
        /// 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// The client secret for the custom OAuth2 provider.
        ///
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// The source of the client secret.
        ///
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
        /// Discovery information for an OAuth2 provider.
        ///
        /// Required.
        pub oauth_discovery: Option<Value<Oauth2Discovery>>,
        /// Configuration for on-behalf-of token exchange.
        pub on_behalf_of_token_exchange_config: Option<Value<OnBehalfOfTokenExchangeConfig>>,
        /// The private endpoint configuration for connecting to private resources in your VPC.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
        /// A list of private endpoint overrides. Each override maps a specific domain to a private endpoint, enabling
        /// secure connectivity through VPC Lattice resource configurations.
        ///
        /// At most 5 items.
        pub private_endpoint_overrides: Option<Value<Vec<PrivateEndpointOverride>>>,
        /// Configuration for private\_key\_jwt client authentication (RFC 7523).
        pub private_key_jwt_config: Option<Value<PrivateKeyJwtConfig>>,
    }

    impl Lower for CustomOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientAuthenticationMethod", self.client_authentication_method);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
            to.set("OauthDiscovery", self.oauth_discovery);
            to.set("OnBehalfOfTokenExchangeConfig", self.on_behalf_of_token_exchange_config);
            to.set("PrivateEndpoint", self.private_endpoint);
            to.set("PrivateEndpointOverrides", self.private_endpoint_overrides);
            to.set("PrivateKeyJwtConfig", self.private_key_jwt_config);
        }
    }

    /// Discovery information for an OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct Oauth2Discovery {
        /// Authorization server metadata for the OAuth2 provider.
        pub authorization_server_metadata: Option<Value<Oauth2AuthorizationServerMetadata>>,
        /// The discovery URL for the OAuth2 provider.
        pub discovery_url: Option<Value<String>>,
    }

    impl Lower for Oauth2Discovery {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationServerMetadata", self.authorization_server_metadata);
            to.set("DiscoveryUrl", self.discovery_url);
        }
    }

    /// Authorization server metadata for the OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct Oauth2AuthorizationServerMetadata {
        /// The authorization endpoint URL.
        ///
        /// Required.
        pub authorization_endpoint: Option<Value<String>>,
        /// The issuer URL for the OAuth2 authorization server.
        ///
        /// Required.
        pub issuer: Option<Value<String>>,
        /// The supported response types.
        pub response_types: Option<Value<Vec<String>>>,
        /// The token endpoint URL.
        ///
        /// Required.
        pub token_endpoint: Option<Value<String>>,
    }

    impl Lower for Oauth2AuthorizationServerMetadata {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("Issuer", self.issuer);
            to.set("ResponseTypes", self.response_types);
            to.set("TokenEndpoint", self.token_endpoint);
        }
    }

    /// Configuration for on-behalf-of token exchange.
    #[derive(Clone, Debug, Default)]
    pub struct OnBehalfOfTokenExchangeConfig {
        /// The grant type for on-behalf-of token exchange.
        ///
        /// Required. One of `TOKEN_EXCHANGE`, `JWT_AUTHORIZATION_GRANT`.
        pub grant_type: Option<Value<String>>,
        /// Configuration for RFC 8693 Token Exchange.
        pub token_exchange_grant_type_config: Option<Value<TokenExchangeGrantTypeConfig>>,
    }

    impl Lower for OnBehalfOfTokenExchangeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("GrantType", self.grant_type);
            to.set("TokenExchangeGrantTypeConfig", self.token_exchange_grant_type_config);
        }
    }

    /// Configuration for RFC 8693 Token Exchange.
    #[derive(Clone, Debug, Default)]
    pub struct TokenExchangeGrantTypeConfig {
        /// The actor token content type.
        ///
        /// Required. One of `NONE`, `M2M`, `AWS_IAM_ID_TOKEN_JWT`.
        pub actor_token_content: Option<Value<String>>,
        /// The actor token scopes. Only valid when ActorTokenContent is M2M.
        pub actor_token_scopes: Option<Value<Vec<String>>>,
    }

    impl Lower for TokenExchangeGrantTypeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ActorTokenContent", self.actor_token_content);
            to.set("ActorTokenScopes", self.actor_token_scopes);
        }
    }

    /// The private endpoint configuration for connecting to private resources in your VPC.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpoint {
        /// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway
        /// and resource configuration on your behalf.
        pub managed_vpc_resource: Option<Value<ManagedVpcResource>>,
        /// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway
        /// and resource configuration, then provide the resource configuration identifier.
        pub self_managed_lattice_resource: Option<Value<SelfManagedLatticeResource>>,
    }

    impl Lower for PrivateEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedVpcResource", self.managed_vpc_resource);
            to.set("SelfManagedLatticeResource", self.self_managed_lattice_resource);
        }
    }

    /// Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource gateway
    /// and resource configuration on your behalf.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedVpcResource {
        /// The IP address type for the resource configuration endpoint.
        ///
        /// Required. One of `IPV4`, `IPV6`.
        pub endpoint_ip_address_type: Option<Value<String>>,
        /// An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint.
        ///
        /// 3 to 255 characters.
        pub routing_domain: Option<Value<String>>,
        /// The security group IDs to associate with the VPC Lattice resource gateway.
        ///
        /// At most 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The subnet IDs within the VPC where the VPC Lattice resource gateway is placed.
        ///
        /// Required.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// A map of tags (key-value pairs) to apply to a resource.
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// The ID of the VPC that contains your private resource.
        ///
        /// Required.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for ManagedVpcResource {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
            to.set("RoutingDomain", self.routing_domain);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("Tags", self.tags);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource gateway
    /// and resource configuration, then provide the resource configuration identifier.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedLatticeResource {
        /// The ARN or ID of the VPC Lattice resource configuration.
        ///
        /// Required. 20 to 2048 characters.
        pub resource_configuration_identifier: Option<Value<String>>,
    }

    impl Lower for SelfManagedLatticeResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationIdentifier", self.resource_configuration_identifier);
        }
    }

    /// A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice resource
    /// configuration.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpointOverride {
        /// The domain to override with a private endpoint.
        ///
        /// Required. 1 to 253 characters.
        pub domain: Option<Value<String>>,
        /// The private endpoint configuration for connecting to private resources in your VPC.
        ///
        /// Required.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
    }

    impl Lower for PrivateEndpointOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Domain", self.domain);
            to.set("PrivateEndpoint", self.private_endpoint);
        }
    }

    /// Configuration for private\_key\_jwt client authentication (RFC 7523).
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeyJwtConfig {
        /// A map of additional claims to include in the JWT client assertion.
        pub additional_header_claims: Option<Value<BTreeMap<String, String>>>,
        /// A map of additional claims to include in the JWT client assertion.
        pub additional_payload_claims: Option<Value<BTreeMap<String, String>>>,
        /// Contains the private key source configuration for a JWT client assertion.
        pub private_key_source: Option<Value<PrivateKeySource>>,
        /// The algorithm used to sign the JWT client assertion.
        ///
        /// One of `RS256`, `PS256`, `ES256`.
        pub signing_algorithm: Option<Value<String>>,
    }

    impl Lower for PrivateKeyJwtConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AdditionalHeaderClaims", self.additional_header_claims);
            to.set("AdditionalPayloadClaims", self.additional_payload_claims);
            to.set("PrivateKeySource", self.private_key_source);
            to.set("SigningAlgorithm", self.signing_algorithm);
        }
    }

    /// Contains the private key source configuration for a JWT client assertion.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateKeySource {
        /// Contains the KMS key configuration for a JWT client assertion.
        pub kms_key_source: Option<Value<KmsKeySourceType>>,
    }

    impl Lower for PrivateKeySource {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeySource", self.kms_key_source);
        }
    }

    /// Contains the KMS key configuration for a JWT client assertion.
    #[derive(Clone, Debug, Default)]
    pub struct KmsKeySourceType {
        /// The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion.
        ///
        /// Required. 1 to 2048 characters.
        pub kms_key_arn: Option<Value<String>>,
    }

    impl Lower for KmsKeySourceType {
        fn fields(self, to: &mut Fields) {
            to.set("KmsKeyArn", self.kms_key_arn);
        }
    }

    /// Input configuration for a GitHub OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct GithubOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for GithubOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// Input configuration for a Google OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct GoogleOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for GoogleOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// Input configuration for a supported non-custom OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct IncludedOauth2ProviderConfigInput {
        /// OAuth2 authorization endpoint for your isolated OAuth2 application tenant.
        pub authorization_endpoint: Option<Value<String>>,
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
        /// Token issuer of your isolated OAuth2 application tenant.
        pub issuer: Option<Value<String>>,
        /// OAuth2 token endpoint for your isolated OAuth2 application tenant.
        pub token_endpoint: Option<Value<String>>,
    }

    impl Lower for IncludedOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizationEndpoint", self.authorization_endpoint);
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
            to.set("Issuer", self.issuer);
            to.set("TokenEndpoint", self.token_endpoint);
        }
    }

    /// Input configuration for a LinkedIn OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct LinkedinOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for LinkedinOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// Input configuration for a Microsoft OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct MicrosoftOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
        /// The Microsoft Entra ID tenant ID.
        ///
        /// 1 to 2048 characters.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for MicrosoftOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// Input configuration for a Salesforce OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct SalesforceOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for SalesforceOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// Input configuration for a Slack OAuth2 provider.
    #[derive(Clone, Debug, Default)]
    pub struct SlackOauth2ProviderConfigInput {
        /// Required. 1 to 256 characters.
        pub client_id: Option<Value<String>>,
        /// 1 to 2048 characters.
        pub client_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub client_secret_config: Option<Value<SecretReference>>,
        /// One of `MANAGED`, `EXTERNAL`.
        pub client_secret_source: Option<Value<String>>,
    }

    impl Lower for SlackOauth2ProviderConfigInput {
        fn fields(self, to: &mut Fields) {
            to.set("ClientId", self.client_id);
            to.set("ClientSecret", self.client_secret);
            to.set("ClientSecretConfig", self.client_secret_config);
            to.set("ClientSecretSource", self.client_secret_source);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
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

/// `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
///
/// Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation
/// configuration for continuous monitoring of agent performance.
///
/// Its ARN:
/// `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}`.
#[derive(Clone, Debug, Default)]
pub struct OnlineEvaluationConfig {
    /// The configuration for clustering analysis of evaluation results.
    pub clustering_config: Option<Value<online_evaluation_config::ClusteringConfig>>,
    /// The configuration that specifies where to read agent traces for online evaluation.
    ///
    /// Required.
    pub data_source_config: Option<Value<online_evaluation_config::DataSourceConfig>>,
    /// The description of the online evaluation configuration.
    ///
    /// 1 to 200 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation.
    ///
    /// Required. 1 to 2048 characters.
    pub evaluation_execution_role_arn: Option<Value<String>>,
    /// The list of evaluators to apply during online evaluation.
    ///
    /// 0 to 25 items.
    pub evaluators: Option<Value<Vec<online_evaluation_config::EvaluatorReference>>>,
    /// The execution status indicating whether the online evaluation is currently running.
    ///
    /// One of `ENABLED`, `DISABLED`.
    pub execution_status: Option<Value<String>>,
    /// The list of insights to enable for failure analysis.
    ///
    /// 0 to 10 items.
    pub insights: Option<Value<Vec<online_evaluation_config::Insight>>>,
    /// The name of the online evaluation configuration. Must be unique within your account.
    ///
    /// Required. A change replaces the resource.
    pub online_evaluation_config_name: Option<Value<String>>,
    /// The configuration that specifies where evaluation results should be written.
    pub output_config: Option<Value<online_evaluation_config::OutputConfig>>,
    /// The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
    ///
    /// Required.
    pub rule: Option<Value<online_evaluation_config::Rule>>,
    /// A list of tags to assign to the online evaluation configuration.
    pub tags: Option<Value<Vec<online_evaluation_config::Tag>>>,
}

impl Lower for OnlineEvaluationConfig {
    fn fields(self, to: &mut Fields) {
        to.set("ClusteringConfig", self.clustering_config);
        to.set("DataSourceConfig", self.data_source_config);
        to.set("Description", self.description);
        to.set("EvaluationExecutionRoleArn", self.evaluation_execution_role_arn);
        to.set("Evaluators", self.evaluators);
        to.set("ExecutionStatus", self.execution_status);
        to.set("Insights", self.insights);
        to.set("OnlineEvaluationConfigName", self.online_evaluation_config_name);
        to.set("OutputConfig", self.output_config);
        to.set("Rule", self.rule);
        to.set("Tags", self.tags);
    }
}

impl Level1 for OnlineEvaluationConfig {
    const TYPE: &'static str = "AWS::BedrockAgentCore::OnlineEvaluationConfig";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<OnlineEvaluationConfig> {
    /// `Ref`: its `OnlineEvaluationConfigArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the online evaluation configuration was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the online evaluation configuration.
    pub fn online_evaluation_config_arn(self) -> Value<Arn> {
        self.attribute("OnlineEvaluationConfigArn")
    }

    /// The unique identifier of the online evaluation configuration.
    pub fn online_evaluation_config_id(self) -> Value<String> {
        self.attribute("OnlineEvaluationConfigId")
    }

    /// The configuration that specifies where evaluation results should be written.
    pub fn output_config(self) -> Value<Json> {
        self.attribute("OutputConfig")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the online evaluation configuration was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`OnlineEvaluationConfig`] is made of.
pub mod online_evaluation_config {
    use super::*;

    /// The configuration for clustering analysis of evaluation results.
    #[derive(Clone, Debug, Default)]
    pub struct ClusteringConfig {
        /// The list of frequencies at which clustering reports are generated.
        ///
        /// Required. 0 to 3 items.
        pub frequencies: Option<Value<Vec<String>>>,
    }

    impl Lower for ClusteringConfig {
        fn fields(self, to: &mut Fields) {
            to.set("Frequencies", self.frequencies);
        }
    }

    /// The configuration that specifies where to read agent traces for online evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct DataSourceConfig {
        /// The configuration for reading agent traces from CloudWatch logs.
        ///
        /// Required.
        pub cloud_watch_logs: Option<Value<CloudWatchLogsInputConfig>>,
    }

    impl Lower for DataSourceConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogs", self.cloud_watch_logs);
        }
    }

    /// The configuration for reading agent traces from CloudWatch logs.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchLogsInputConfig {
        /// The list of CloudWatch log group name prefixes to monitor for agent traces. Mutually exclusive with
        /// LogGroupNames; specify exactly one of the two selectors.
        ///
        /// 1 to 5 items.
        pub log_group_name_prefixes: Option<Value<Vec<String>>>,
        /// The list of CloudWatch log group names to monitor for agent traces.
        ///
        /// 1 to 10 items.
        pub log_group_names: Option<Value<Vec<String>>>,
        /// The list of service names to filter traces within the specified log groups.
        ///
        /// Required. 1 to 1 items.
        pub service_names: Option<Value<Vec<String>>>,
    }

    impl Lower for CloudWatchLogsInputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupNamePrefixes", self.log_group_name_prefixes);
            to.set("LogGroupNames", self.log_group_names);
            to.set("ServiceNames", self.service_names);
        }
    }

    /// The reference to an evaluator used in online evaluation configurations.
    #[derive(Clone, Debug, Default)]
    pub struct EvaluatorReference {
        /// The unique identifier of the evaluator.
        ///
        /// Required.
        pub evaluator_id: Option<Value<String>>,
    }

    impl Lower for EvaluatorReference {
        fn fields(self, to: &mut Fields) {
            to.set("EvaluatorId", self.evaluator_id);
        }
    }

    /// An insight configuration for failure analysis.
    #[derive(Clone, Debug, Default)]
    pub struct Insight {
        /// The unique identifier of the insight.
        ///
        /// Required. 1 to 256 characters.
        pub insight_id: Option<Value<String>>,
    }

    impl Lower for Insight {
        fn fields(self, to: &mut Fields) {
            to.set("InsightId", self.insight_id);
        }
    }

    /// The configuration that specifies where evaluation results should be written.
    #[derive(Clone, Debug, Default)]
    pub struct OutputConfig {
        /// The CloudWatch configuration for writing evaluation results.
        pub cloud_watch_config: Option<Value<CloudWatchOutputConfig>>,
    }

    impl Lower for OutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchConfig", self.cloud_watch_config);
        }
    }

    /// The CloudWatch configuration for writing evaluation results.
    #[derive(Clone, Debug, Default)]
    pub struct CloudWatchOutputConfig {
        /// The CloudWatch log group name for evaluation results.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
        /// The CloudWatch metrics namespace for evaluation result metrics. Omit to use the service-managed default
        /// namespace.
        ///
        /// 1 to 255 characters.
        pub metrics_namespace: Option<Value<String>>,
        /// Where evaluation results are written. DEDICATED\_LOG\_GROUP, the default when omitted, writes to a dedicated
        /// result log group.
        ///
        /// One of `DEDICATED_LOG_GROUP`, `SOURCE_LOG_GROUP`.
        pub result_destination: Option<Value<String>>,
    }

    impl Lower for CloudWatchOutputConfig {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
            to.set("MetricsNamespace", self.metrics_namespace);
            to.set("ResultDestination", self.result_destination);
        }
    }

    /// The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings.
    #[derive(Clone, Debug, Default)]
    pub struct Rule {
        /// The list of filters that determine which agent traces should be included in the evaluation.
        ///
        /// 0 to 5 items.
        pub filters: Option<Value<Vec<Filter>>>,
        /// The configuration that controls what percentage of agent traces are sampled for evaluation.
        ///
        /// Required.
        pub sampling_config: Option<Value<SamplingConfig>>,
        /// The configuration that defines how agent sessions are detected.
        pub session_config: Option<Value<SessionConfig>>,
    }

    impl Lower for Rule {
        fn fields(self, to: &mut Fields) {
            to.set("Filters", self.filters);
            to.set("SamplingConfig", self.sampling_config);
            to.set("SessionConfig", self.session_config);
        }
    }

    /// The filter that applies conditions to agent traces during online evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// The key or field name to filter on within the agent trace data.
        ///
        /// Required. 1 to 256 characters.
        pub key: Option<Value<String>>,
        /// The comparison operator to use for filtering.
        ///
        /// Required. One of `Equals`, `NotEquals`, `GreaterThan`, `LessThan`, `GreaterThanOrEqual`, `LessThanOrEqual`,
        /// `Contains`, `NotContains`.
        pub operator: Option<Value<String>>,
        /// The value used in filter comparisons.
        ///
        /// Required.
        pub value: Option<Value<FilterValue>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Operator", self.operator);
            to.set("Value", self.value);
        }
    }

    /// The value used in filter comparisons.
    #[derive(Clone, Debug, Default)]
    pub struct FilterValue {
        /// The boolean value for true/false filtering conditions.
        pub boolean_value: Option<Value<bool>>,
        /// The numeric value for numerical filtering.
        pub double_value: Option<Value<f64>>,
        /// The string value for text-based filtering.
        ///
        /// 1 to 1024 characters.
        pub string_value: Option<Value<String>>,
    }

    impl Lower for FilterValue {
        fn fields(self, to: &mut Fields) {
            to.set("BooleanValue", self.boolean_value);
            to.set("DoubleValue", self.double_value);
            to.set("StringValue", self.string_value);
        }
    }

    /// The configuration that controls what percentage of agent traces are sampled for evaluation.
    #[derive(Clone, Debug, Default)]
    pub struct SamplingConfig {
        /// The percentage of agent traces to sample for evaluation.
        ///
        /// Required. 0.01 to 100.
        pub sampling_percentage: Option<Value<f64>>,
    }

    impl Lower for SamplingConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SamplingPercentage", self.sampling_percentage);
        }
    }

    /// The configuration that defines how agent sessions are detected.
    #[derive(Clone, Debug, Default)]
    pub struct SessionConfig {
        /// The number of minutes of inactivity after which an agent session is considered complete.
        ///
        /// Required. 1 to 1440.
        pub session_timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for SessionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SessionTimeoutMinutes", self.session_timeout_minutes);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::OnlineEvaluationConfig`.
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

/// `AWS::BedrockAgentCore::PaymentConnector`.
///
/// Resource Type definition for AWS::BedrockAgentCore::PaymentConnector.
#[derive(Clone, Debug, Default)]
pub struct PaymentConnector {
    /// The name of the payment connector.
    ///
    /// Required. A change replaces the resource.
    pub connector_name: Option<Value<String>>,
    /// Required. One of `CoinbaseCDP`, `StripePrivy`. A change replaces the resource.
    pub connector_type: Option<Value<String>>,
    /// The credential provider configurations for the connector. Required when ProvisionMode is MANUAL or not
    /// specified.
    ///
    /// 0 to 1 items.
    pub credential_provider_configurations: Option<Value<Vec<payment_connector::CredentialsProviderConfiguration>>>,
    /// A description of the payment connector.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the parent payment manager.
    ///
    /// Required. A change replaces the resource.
    pub payment_manager_id: Option<Value<String>>,
    /// The provision mode for creating the connector. MANUAL requires CredentialProviderConfigurations; QUICK\_CREATE
    /// orchestrates OAuth consent and credential provisioning.
    ///
    /// One of `MANUAL`, `QUICK_CREATE`. A change replaces the resource.
    pub provision_mode: Option<Value<String>>,
}

impl Lower for PaymentConnector {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectorName", self.connector_name);
        to.set("ConnectorType", self.connector_type);
        to.set("CredentialProviderConfigurations", self.credential_provider_configurations);
        to.set("Description", self.description);
        to.set("PaymentManagerId", self.payment_manager_id);
        to.set("ProvisionMode", self.provision_mode);
    }
}

impl Level1 for PaymentConnector {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentConnector";
}

impl Handle<PaymentConnector> {
    /// `Ref`: its `PaymentConnectorArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The URL the user must open to complete OAuth consent. Only present when ConnectorStatus is
    /// PENDING\_AUTHENTICATION.
    pub fn authorization_url(self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// The timestamp when the connector was created.
    pub fn connector_created_at(self) -> Value<String> {
        self.attribute("ConnectorCreatedAt")
    }

    /// The timestamp when the connector was last updated.
    pub fn connector_last_updated_at(self) -> Value<String> {
        self.attribute("ConnectorLastUpdatedAt")
    }

    /// The attribute `ConnectorStatus`.
    pub fn connector_status(self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// Synthetic ARN for the payment connector (used for engine resolution).
    pub fn payment_connector_arn(self) -> Value<Arn> {
        self.attribute("PaymentConnectorArn")
    }

    /// The unique identifier for the payment connector.
    pub fn payment_connector_id(self) -> Value<String> {
        self.attribute("PaymentConnectorId")
    }
}

/// What [`PaymentConnector`] is made of.
pub mod payment_connector {
    use super::*;

    /// `CredentialsProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
    #[derive(Clone, Debug, Default)]
    pub struct CredentialsProviderConfiguration {
        pub coinbase_cdp: Option<Value<PaymentCredentialProviderConfiguration>>,
        pub stripe_privy: Option<Value<PaymentCredentialProviderConfiguration>>,
    }

    impl Lower for CredentialsProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CoinbaseCDP", self.coinbase_cdp);
            to.set("StripePrivy", self.stripe_privy);
        }
    }

    /// `PaymentCredentialProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
    #[derive(Clone, Debug, Default)]
    pub struct PaymentCredentialProviderConfiguration {
        /// The ARN of the payment credential provider.
        ///
        /// Required.
        pub credential_provider_arn: Option<Value<String>>,
    }

    impl Lower for PaymentCredentialProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CredentialProviderArn", self.credential_provider_arn);
        }
    }
}

/// `AWS::BedrockAgentCore::PaymentCredentialProvider`.
///
/// Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider.
#[derive(Clone, Debug, Default)]
pub struct PaymentCredentialProvider {
    /// Supported vendor types for payment providers.
    ///
    /// Required. One of `CoinbaseCDP`, `StripePrivy`. A change replaces the resource.
    pub credential_provider_vendor: Option<Value<String>>,
    /// Unique name for the payment credential provider.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Provider configuration input containing secrets for creation/update.
    pub provider_configuration_input: Option<Value<payment_credential_provider::PaymentProviderConfigurationInput>>,
    /// Tags for the payment credential provider.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<payment_credential_provider::Tag>>>,
}

impl Lower for PaymentCredentialProvider {
    fn fields(self, to: &mut Fields) {
        to.set("CredentialProviderVendor", self.credential_provider_vendor);
        to.set("Name", self.name);
        to.set("ProviderConfigurationInput", self.provider_configuration_input);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PaymentCredentialProvider {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentCredentialProvider";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PaymentCredentialProvider> {
    /// `Ref`: its `CredentialProviderArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the credential provider was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the payment credential provider.
    pub fn credential_provider_arn(self) -> Value<Arn> {
        self.attribute("CredentialProviderArn")
    }

    /// The timestamp when the credential provider was last updated.
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// Provider configuration output containing secret ARNs (no raw secrets).
    pub fn provider_configuration_output(self) -> Value<Json> {
        self.attribute("ProviderConfigurationOutput")
    }
}

/// What [`PaymentCredentialProvider`] is made of.
pub mod payment_credential_provider {
    use super::*;

    /// Provider configuration input containing secrets for creation/update.
    #[derive(Clone, Debug, Default)]
    pub struct PaymentProviderConfigurationInput {
        /// Coinbase CDP configuration with API credentials.
        pub coinbase_cdp_configuration: Option<Value<CoinbaseCdpConfigurationInput>>,
        /// Stripe Privy configuration with credentials.
        pub stripe_privy_configuration: Option<Value<StripePrivyConfigurationInput>>,
    }

    impl Lower for PaymentProviderConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("CoinbaseCdpConfiguration", self.coinbase_cdp_configuration);
            to.set("StripePrivyConfiguration", self.stripe_privy_configuration);
        }
    }

    /// Coinbase CDP configuration with API credentials.
    #[derive(Clone, Debug, Default)]
    pub struct CoinbaseCdpConfigurationInput {
        /// The Coinbase CDP API key ID.
        ///
        /// Required. 1 to 512 characters.
        pub api_key_id: Option<Value<String>>,
        /// The Coinbase CDP API key secret.
        ///
        /// 1 to 2048 characters.
        pub api_key_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub api_key_secret_config: Option<Value<SecretReference>>,
        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// One of `MANAGED`, `EXTERNAL`.
        pub api_key_secret_source: Option<Value<String>>,
        /// The Coinbase CDP wallet secret.
        ///
        /// 1 to 2048 characters.
        pub wallet_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub wallet_secret_config: Option<Value<SecretReference>>,
        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// One of `MANAGED`, `EXTERNAL`.
        pub wallet_secret_source: Option<Value<String>>,
    }

    impl Lower for CoinbaseCdpConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("ApiKeyId", self.api_key_id);
            to.set("ApiKeySecret", self.api_key_secret);
            to.set("ApiKeySecretConfig", self.api_key_secret_config);
            to.set("ApiKeySecretSource", self.api_key_secret_source);
            to.set("WalletSecret", self.wallet_secret);
            to.set("WalletSecretConfig", self.wallet_secret_config);
            to.set("WalletSecretSource", self.wallet_secret_source);
        }
    }

    /// A reference to a customer-provided secret stored in AWS Secrets Manager.
    #[derive(Clone, Debug, Default)]
    pub struct SecretReference {
        /// The JSON key within the secret that contains the credential value.
        ///
        /// Required. 1 to 128 characters.
        pub json_key: Option<Value<String>>,
        /// The ID or ARN of the secret in AWS Secrets Manager.
        ///
        /// Required. 1 to 2048 characters.
        pub secret_id: Option<Value<String>>,
    }

    impl Lower for SecretReference {
        fn fields(self, to: &mut Fields) {
            to.set("JsonKey", self.json_key);
            to.set("SecretId", self.secret_id);
        }
    }

    /// Stripe Privy configuration with credentials.
    #[derive(Clone, Debug, Default)]
    pub struct StripePrivyConfigurationInput {
        /// The app ID provided by Privy.
        ///
        /// Required. 1 to 512 characters.
        pub app_id: Option<Value<String>>,
        /// The app secret provided by Privy.
        ///
        /// 1 to 2048 characters.
        pub app_secret: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub app_secret_config: Option<Value<SecretReference>>,
        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// One of `MANAGED`, `EXTERNAL`.
        pub app_secret_source: Option<Value<String>>,
        /// The authorization ID for the Stripe Privy integration.
        ///
        /// Required. 1 to 512 characters.
        pub authorization_id: Option<Value<String>>,
        /// The authorization private key for the Stripe Privy integration.
        ///
        /// 1 to 4096 characters.
        pub authorization_private_key: Option<Value<String>>,
        /// A reference to a customer-provided secret stored in AWS Secrets Manager.
        pub authorization_private_key_config: Option<Value<SecretReference>>,
        /// The source of the secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided secrets.
        ///
        /// One of `MANAGED`, `EXTERNAL`.
        pub authorization_private_key_source: Option<Value<String>>,
    }

    impl Lower for StripePrivyConfigurationInput {
        fn fields(self, to: &mut Fields) {
            to.set("AppId", self.app_id);
            to.set("AppSecret", self.app_secret);
            to.set("AppSecretConfig", self.app_secret_config);
            to.set("AppSecretSource", self.app_secret_source);
            to.set("AuthorizationId", self.authorization_id);
            to.set("AuthorizationPrivateKey", self.authorization_private_key);
            to.set("AuthorizationPrivateKeyConfig", self.authorization_private_key_config);
            to.set("AuthorizationPrivateKeySource", self.authorization_private_key_source);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
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

/// `AWS::BedrockAgentCore::PaymentManager`.
///
/// Resource Type definition for AWS::BedrockAgentCore::PaymentManager.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}`.
#[derive(Clone, Debug, Default)]
pub struct PaymentManager {
    /// A change replaces the resource.
    pub authorizer_configuration: Option<Value<payment_manager::AuthorizerConfiguration>>,
    /// Required. One of `CUSTOM_JWT`, `AWS_IAM`. A change replaces the resource.
    pub authorizer_type: Option<Value<String>>,
    /// A description of the payment manager.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The name of the payment manager.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The ARN of the IAM role for the payment manager.
    ///
    /// Required. 1 to 2048 characters.
    pub role_arn: Option<Value<String>>,
    /// Tags to assign to the payment manager.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<payment_manager::Tag>>>,
}

impl Lower for PaymentManager {
    fn fields(self, to: &mut Fields) {
        to.set("AuthorizerConfiguration", self.authorizer_configuration);
        to.set("AuthorizerType", self.authorizer_type);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PaymentManager {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentManager";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PaymentManager> {
    /// `Ref`: its `PaymentManagerArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the payment manager was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the payment manager was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The Amazon Resource Name (ARN) of the payment manager.
    pub fn payment_manager_arn(self) -> Value<Arn> {
        self.attribute("PaymentManagerArn")
    }

    /// The unique identifier for the payment manager.
    pub fn payment_manager_id(self) -> Value<String> {
        self.attribute("PaymentManagerId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The attribute `WorkloadIdentityDetails`.
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// What [`PaymentManager`] is made of.
pub mod payment_manager {
    use super::*;

    /// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfiguration {
        /// Required.
        pub custom_jwt_authorizer: Option<Value<CustomJWTAuthorizerConfiguration>>,
    }

    impl Lower for AuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomJWTAuthorizer", self.custom_jwt_authorizer);
        }
    }

    /// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomJWTAuthorizerConfiguration {
        /// At least 1 items.
        pub allowed_audience: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_clients: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub allowed_scopes: Option<Value<Vec<String>>>,
        /// At least 1 items.
        pub custom_claims: Option<Value<Vec<CustomClaimValidationType>>>,
        /// Required.
        pub discovery_url: Option<Value<String>>,
    }

    impl Lower for CustomJWTAuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAudience", self.allowed_audience);
            to.set("AllowedClients", self.allowed_clients);
            to.set("AllowedScopes", self.allowed_scopes);
            to.set("CustomClaims", self.custom_claims);
            to.set("DiscoveryUrl", self.discovery_url);
        }
    }

    /// `CustomClaimValidationType` of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    pub struct CustomClaimValidationType {
        /// Required.
        pub authorizing_claim_match_value: Option<Value<AuthorizingClaimMatchValueType>>,
        /// Required. 1 to 255 characters.
        pub inbound_token_claim_name: Option<Value<String>>,
        /// Required. One of `STRING`, `STRING_ARRAY`.
        pub inbound_token_claim_value_type: Option<Value<String>>,
    }

    impl Lower for CustomClaimValidationType {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizingClaimMatchValue", self.authorizing_claim_match_value);
            to.set("InboundTokenClaimName", self.inbound_token_claim_name);
            to.set("InboundTokenClaimValueType", self.inbound_token_claim_value_type);
        }
    }

    /// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizingClaimMatchValueType {
        /// Required. One of `EQUALS`, `CONTAINS`, `CONTAINS_ANY`.
        pub claim_match_operator: Option<Value<String>>,
        /// Required.
        pub claim_match_value: Option<Value<ClaimMatchValueType>>,
    }

    impl Lower for AuthorizingClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimMatchOperator", self.claim_match_operator);
            to.set("ClaimMatchValue", self.claim_match_value);
        }
    }

    /// `ClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
    #[derive(Clone, Debug, Default)]
    pub struct ClaimMatchValueType {
        /// 1 to 255 characters.
        pub match_value_string: Option<Value<String>>,
        pub match_value_string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("MatchValueString", self.match_value_string);
            to.set("MatchValueStringList", self.match_value_string_list);
        }
    }

    /// `Tag` of `AWS::BedrockAgentCore::PaymentManager`.
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

/// `AWS::BedrockAgentCore::Policy`.
///
/// Resource Type definition for AWS::BedrockAgentCore::Policy.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The definition structure for policies. Encapsulates different policy formats.
    ///
    /// Required.
    pub definition: Option<Value<policy::PolicyDefinition>>,
    /// A human-readable description of the policy's purpose and functionality.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// Whether the policy contributes to the enforce decision returned to Gateway. LOG\_ONLY policies are still
    /// evaluated but their decisions are observed only, allowing customers to validate a policy against real traffic
    /// before promoting it.
    ///
    /// One of `ACTIVE`, `LOG_ONLY`.
    pub enforcement_mode: Option<Value<String>>,
    /// The customer-assigned immutable name for the policy. Must be unique within the policy engine.
    ///
    /// Required. 1 to 48 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The identifier of the policy engine which contains this policy.
    ///
    /// Required. 12 to 59 characters. A change replaces the resource.
    pub policy_engine_id: Option<Value<String>>,
    /// The validation mode for the policy. Determines how Cedar analyzer validation results are handled.
    ///
    /// One of `FAIL_ON_ANY_FINDINGS`, `IGNORE_ALL_FINDINGS`.
    pub validation_mode: Option<Value<String>>,
}

impl Lower for Policy {
    fn fields(self, to: &mut Fields) {
        to.set("Definition", self.definition);
        to.set("Description", self.description);
        to.set("EnforcementMode", self.enforcement_mode);
        to.set("Name", self.name);
        to.set("PolicyEngineId", self.policy_engine_id);
        to.set("ValidationMode", self.validation_mode);
    }
}

impl Level1 for Policy {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Policy";
}

impl Handle<Policy> {
    /// `Ref`: its `PolicyArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the policy was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the policy.
    pub fn policy_arn(self) -> Value<Arn> {
        self.attribute("PolicyArn")
    }

    /// The unique identifier for the policy.
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the policy status.
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// The timestamp when the policy was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`Policy`] is made of.
pub mod policy {
    use super::*;

    /// The definition structure for policies. Encapsulates different policy formats.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDefinition {
        /// A Cedar policy statement within the AgentCore Policy system.
        pub cedar: Option<Value<CedarPolicy>>,
        /// A policy statement within the AgentCore Policy system.
        pub policy: Option<Value<PolicyStatement>>,
    }

    impl Lower for PolicyDefinition {
        fn fields(self, to: &mut Fields) {
            to.set("Cedar", self.cedar);
            to.set("Policy", self.policy);
        }
    }

    /// A Cedar policy statement within the AgentCore Policy system.
    #[derive(Clone, Debug, Default)]
    pub struct CedarPolicy {
        /// The Cedar policy statement that defines the authorization logic.
        ///
        /// Required. 35 to 10000 characters.
        pub statement: Option<Value<String>>,
    }

    impl Lower for CedarPolicy {
        fn fields(self, to: &mut Fields) {
            to.set("Statement", self.statement);
        }
    }

    /// A policy statement within the AgentCore Policy system.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyStatement {
        /// The policy statement.
        ///
        /// Required. 35 to 10000 characters.
        pub statement: Option<Value<String>>,
    }

    impl Lower for PolicyStatement {
        fn fields(self, to: &mut Fields) {
            to.set("Statement", self.statement);
        }
    }
}

/// `AWS::BedrockAgentCore::PolicyEngine`.
///
/// Resource Type definition for AWS::BedrockAgentCore::PolicyEngine.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}`.
#[derive(Clone, Debug, Default)]
pub struct PolicyEngine {
    /// A human-readable description of the policy engine's purpose and scope.
    ///
    /// 1 to 4096 characters.
    pub description: Option<Value<String>>,
    /// The ARN of the KMS key used to encrypt the policy engine data.
    ///
    /// 1 to 2048 characters. A change replaces the resource.
    pub encryption_key_arn: Option<Value<String>>,
    /// The customer-assigned immutable name for the policy engine.
    ///
    /// Required. 1 to 48 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// A list of tags to assign to the policy engine.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<policy_engine::Tag>>>,
}

impl Lower for PolicyEngine {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("EncryptionKeyArn", self.encryption_key_arn);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for PolicyEngine {
    const TYPE: &'static str = "AWS::BedrockAgentCore::PolicyEngine";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<PolicyEngine> {
    /// `Ref`: its `PolicyEngineArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The timestamp when the policy engine was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the policy engine.
    pub fn policy_engine_arn(self) -> Value<Arn> {
        self.attribute("PolicyEngineArn")
    }

    /// The unique identifier for the policy engine.
    pub fn policy_engine_id(self) -> Value<String> {
        self.attribute("PolicyEngineId")
    }

    /// The attribute `Status`.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Additional information about the policy engine status.
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// The timestamp when the policy engine was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`PolicyEngine`] is made of.
pub mod policy_engine {
    use super::*;

    /// `Tag` of `AWS::BedrockAgentCore::PolicyEngine`.
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

/// `AWS::BedrockAgentCore::ResourcePolicy`.
///
/// Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    /// The resource policy to create or update.
    ///
    /// Required. 1 to 20480 characters.
    pub policy: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy.
    ///
    /// Required. 20 to 1011 characters. A change replaces the resource.
    pub resource_arn: Option<Value<String>>,
}

impl Lower for ResourcePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Policy", self.policy);
        to.set("ResourceArn", self.resource_arn);
    }
}

impl Level1 for ResourcePolicy {
    const TYPE: &'static str = "AWS::BedrockAgentCore::ResourcePolicy";
}

impl Handle<ResourcePolicy> {
    /// `Ref`: its `ResourceArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }
}

/// `AWS::BedrockAgentCore::Runtime`.
///
/// Contains information about an agent runtime. An agent runtime is the execution environment for a Amazon Bedrock
/// Agent.
///
/// Its ARN: `arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}`.
#[derive(Clone, Debug, Default)]
pub struct Runtime {
    /// The artifact of the agent.
    ///
    /// Required.
    pub agent_runtime_artifact: Option<Value<runtime::AgentRuntimeArtifact>>,
    /// The name of the AgentCore Runtime endpoint.
    ///
    /// Required. A change replaces the resource.
    pub agent_runtime_name: Option<Value<String>>,
    /// Represents inbound authorization configuration options used to authenticate incoming requests.
    pub authorizer_configuration: Option<Value<runtime::AuthorizerConfiguration>>,
    /// Configuration for a capacity provider.
    pub capacity_provider_configuration: Option<Value<runtime::CapacityProviderConfiguration>>,
    /// The agent runtime description.
    ///
    /// 1 to 1200 characters.
    pub description: Option<Value<String>>,
    /// The environment variables for the agent.
    pub environment_variables: Option<Value<BTreeMap<String, String>>>,
    /// List of filesystem configurations.
    ///
    /// 0 to 5 items.
    pub filesystem_configurations: Option<Value<Vec<runtime::FilesystemConfiguration>>>,
    /// Configuration for managing the lifecycle of runtime sessions and resources.
    pub lifecycle_configuration: Option<Value<runtime::LifecycleConfiguration>>,
    /// The network configuration.
    pub network_configuration: Option<Value<runtime::NetworkConfiguration>>,
    /// The version of the runtime platform.
    ///
    /// 1 to 128 characters.
    pub platform_version: Option<Value<String>>,
    /// The protocol configuration for an agent runtime. This structure defines how the agent runtime communicates with
    /// clients.
    ///
    /// One of `MCP`, `HTTP`, `A2A`, `AGUI`.
    pub protocol_configuration: Option<Value<String>>,
    /// Configuration for HTTP request headers.
    pub request_header_configuration: Option<Value<runtime::RequestHeaderConfiguration>>,
    /// The Amazon Resource Name (ARN) for for the role.
    ///
    /// Required.
    pub role_arn: Option<Value<String>>,
    /// The tags for the agent.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for Runtime {
    fn fields(self, to: &mut Fields) {
        to.set("AgentRuntimeArtifact", self.agent_runtime_artifact);
        to.set("AgentRuntimeName", self.agent_runtime_name);
        to.set("AuthorizerConfiguration", self.authorizer_configuration);
        to.set("CapacityProviderConfiguration", self.capacity_provider_configuration);
        to.set("Description", self.description);
        to.set("EnvironmentVariables", self.environment_variables);
        to.set("FilesystemConfigurations", self.filesystem_configurations);
        to.set("LifecycleConfiguration", self.lifecycle_configuration);
        to.set("NetworkConfiguration", self.network_configuration);
        to.set("PlatformVersion", self.platform_version);
        to.set("ProtocolConfiguration", self.protocol_configuration);
        to.set("RequestHeaderConfiguration", self.request_header_configuration);
        to.set("RoleArn", self.role_arn);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Runtime {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Runtime";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Runtime> {
    /// `Ref`: its `AgentRuntimeId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The agent runtime ARN.
    pub fn agent_runtime_arn(self) -> Value<Arn> {
        self.attribute("AgentRuntimeArn")
    }

    /// The ID for the agent runtime.
    pub fn agent_runtime_id(self) -> Value<String> {
        self.attribute("AgentRuntimeId")
    }

    /// The version for the agent runtime.
    pub fn agent_runtime_version(self) -> Value<String> {
        self.attribute("AgentRuntimeVersion")
    }

    /// The time at which the runtime was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the agent is in a failed state.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The time at which the runtime was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status for the agent runtime.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Configuration for workload identity.
    pub fn workload_identity_details(self) -> Value<Json> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// What [`Runtime`] is made of.
pub mod runtime {
    use super::*;

    /// The artifact of the agent.
    #[derive(Clone, Debug, Default)]
    pub struct AgentRuntimeArtifact {
        /// Representation of a code configuration.
        pub code_configuration: Option<Value<CodeConfiguration>>,
        /// Representation of a container configuration.
        pub container_configuration: Option<Value<ContainerConfiguration>>,
    }

    impl Lower for AgentRuntimeArtifact {
        fn fields(self, to: &mut Fields) {
            to.set("CodeConfiguration", self.code_configuration);
            to.set("ContainerConfiguration", self.container_configuration);
        }
    }

    /// Representation of a code configuration.
    #[derive(Clone, Debug, Default)]
    pub struct CodeConfiguration {
        /// Object represents source code from zip file.
        ///
        /// Required.
        pub code: Option<Value<Code>>,
        /// List of entry points.
        ///
        /// Required. 1 to 2 items.
        pub entry_point: Option<Value<Vec<String>>>,
        /// Managed runtime types.
        ///
        /// Required. One of `PYTHON_3_10`, `PYTHON_3_11`, `PYTHON_3_12`, `PYTHON_3_13`, `PYTHON_3_14`, `NODE_22`.
        pub runtime: Option<Value<String>>,
    }

    impl Lower for CodeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("Code", self.code);
            to.set("EntryPoint", self.entry_point);
            to.set("Runtime", self.runtime);
        }
    }

    /// Object represents source code from zip file.
    #[derive(Clone, Debug, Default)]
    pub struct Code {
        /// S3 Location Configuration.
        pub s3: Option<Value<S3Location>>,
    }

    impl Lower for Code {
        fn fields(self, to: &mut Fields) {
            to.set("S3", self.s3);
        }
    }

    /// S3 Location Configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// S3 bucket name.
        ///
        /// Required.
        pub bucket: Option<Value<String>>,
        /// S3 object key prefix.
        ///
        /// Required. 1 to 1024 characters.
        pub prefix: Option<Value<String>>,
        /// S3 object version ID.
        ///
        /// 3 to 1024 characters.
        pub version_id: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("Bucket", self.bucket);
            to.set("Prefix", self.prefix);
            to.set("VersionId", self.version_id);
        }
    }

    /// The container configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerConfiguration {
        /// The container Uri.
        ///
        /// Required. 1 to 1024 characters.
        pub container_uri: Option<Value<String>>,
    }

    impl Lower for ContainerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerUri", self.container_uri);
        }
    }

    /// The authorizer configuration.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizerConfiguration {
        /// Represents inbound authorization configuration options used to authenticate incoming requests.
        pub custom_jwt_authorizer: Option<Value<CustomJWTAuthorizerConfiguration>>,
    }

    impl Lower for AuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CustomJWTAuthorizer", self.custom_jwt_authorizer);
        }
    }

    /// Configuration for custom JWT authorizer.
    #[derive(Clone, Debug, Default)]
    pub struct CustomJWTAuthorizerConfiguration {
        /// Represents inbound authorization configuration options used to authenticate incoming requests.
        ///
        /// At least 1 items.
        pub allowed_audience: Option<Value<Vec<String>>>,
        /// Represents individual client IDs that are validated in the incoming JWT token validation process.
        ///
        /// At least 1 items.
        pub allowed_clients: Option<Value<Vec<String>>>,
        /// List of allowed scopes.
        ///
        /// At least 1 items.
        pub allowed_scopes: Option<Value<Vec<String>>>,
        /// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain.
        pub allowed_workload_configuration: Option<Value<AllowedWorkloadConfiguration>>,
        /// List of required custom claims.
        ///
        /// At least 1 items.
        pub custom_claims: Option<Value<Vec<CustomClaimValidationType>>>,
        /// The configuration authorization.
        ///
        /// Required.
        pub discovery_url: Option<Value<String>>,
        /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be
        /// specified.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
        /// List of private endpoint overrides.
        ///
        /// 0 to 5 items.
        pub private_endpoint_overrides: Option<Value<Vec<PrivateEndpointOverride>>>,
    }

    impl Lower for CustomJWTAuthorizerConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedAudience", self.allowed_audience);
            to.set("AllowedClients", self.allowed_clients);
            to.set("AllowedScopes", self.allowed_scopes);
            to.set("AllowedWorkloadConfiguration", self.allowed_workload_configuration);
            to.set("CustomClaims", self.custom_claims);
            to.set("DiscoveryUrl", self.discovery_url);
            to.set("PrivateEndpoint", self.private_endpoint);
            to.set("PrivateEndpointOverrides", self.private_endpoint_overrides);
        }
    }

    /// Allow-list of upstream workloads permitted to reach this resource via the workload identity chain.
    #[derive(Clone, Debug, Default)]
    pub struct AllowedWorkloadConfiguration {
        /// List of allow-listed hosting environments.
        ///
        /// 1 to 10 items.
        pub hosting_environments: Option<Value<Vec<HostingEnvironment>>>,
        /// List of allow-listed workload identity names.
        ///
        /// 1 to 10 items.
        pub workload_identities: Option<Value<Vec<String>>>,
    }

    impl Lower for AllowedWorkloadConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("HostingEnvironments", self.hosting_environments);
            to.set("WorkloadIdentities", self.workload_identities);
        }
    }

    /// An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime ARN).
    #[derive(Clone, Debug, Default)]
    pub struct HostingEnvironment {
        /// The ARN of the bedrock-agentcore hosting environment.
        ///
        /// Required. 20 to 1011 characters.
        pub arn: Option<Value<String>>,
    }

    impl Lower for HostingEnvironment {
        fn fields(self, to: &mut Fields) {
            to.set("Arn", self.arn);
        }
    }

    /// Required custom claim.
    #[derive(Clone, Debug, Default)]
    pub struct CustomClaimValidationType {
        /// The value or values in the custom claim to match and relationship of match.
        ///
        /// Required.
        pub authorizing_claim_match_value: Option<Value<AuthorizingClaimMatchValueType>>,
        /// The name of the custom claim to validate.
        ///
        /// Required.
        pub inbound_token_claim_name: Option<Value<String>>,
        /// Token claim data type.
        ///
        /// Required. One of `STRING`, `STRING_ARRAY`.
        pub inbound_token_claim_value_type: Option<Value<String>>,
    }

    impl Lower for CustomClaimValidationType {
        fn fields(self, to: &mut Fields) {
            to.set("AuthorizingClaimMatchValue", self.authorizing_claim_match_value);
            to.set("InboundTokenClaimName", self.inbound_token_claim_name);
            to.set("InboundTokenClaimValueType", self.inbound_token_claim_value_type);
        }
    }

    /// The value or values in the custom claim to match and relationship of match.
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizingClaimMatchValueType {
        /// The relationship between the claim field value and the value or values being matched.
        ///
        /// Required. One of `EQUALS`, `CONTAINS`, `CONTAINS_ANY`.
        pub claim_match_operator: Option<Value<String>>,
        /// The value or values in the custom claim to match for.
        ///
        /// Required.
        pub claim_match_value: Option<Value<ClaimMatchValueType>>,
    }

    impl Lower for AuthorizingClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("ClaimMatchOperator", self.claim_match_operator);
            to.set("ClaimMatchValue", self.claim_match_value);
        }
    }

    /// The value or values in the custom claim to match for.
    #[derive(Clone, Debug, Default)]
    pub struct ClaimMatchValueType {
        /// The string value to match for.
        pub match_value_string: Option<Value<String>>,
        /// The list of strings to check for a match.
        ///
        /// 1 to 255 items.
        pub match_value_string_list: Option<Value<Vec<String>>>,
    }

    impl Lower for ClaimMatchValueType {
        fn fields(self, to: &mut Fields) {
            to.set("MatchValueString", self.match_value_string);
            to.set("MatchValueStringList", self.match_value_string_list);
        }
    }

    /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be
    /// specified.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpoint {
        /// Managed VPC resource configuration.
        pub managed_vpc_resource: Option<Value<ManagedVpcResource>>,
        /// Self-managed VPC Lattice resource configuration.
        pub self_managed_lattice_resource: Option<Value<SelfManagedLatticeResource>>,
    }

    impl Lower for PrivateEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("ManagedVpcResource", self.managed_vpc_resource);
            to.set("SelfManagedLatticeResource", self.self_managed_lattice_resource);
        }
    }

    /// Managed VPC resource configuration.
    #[derive(Clone, Debug, Default)]
    pub struct ManagedVpcResource {
        /// The IP address type for the endpoint.
        ///
        /// Required. One of `IPV4`, `IPV6`.
        pub endpoint_ip_address_type: Option<Value<String>>,
        /// An intermediate domain to use as the resource configuration endpoint instead of the actual target domain.
        pub routing_domain: Option<Value<String>>,
        /// The security group IDs.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The subnet IDs.
        ///
        /// Required. At least 1 items.
        pub subnet_ids: Option<Value<Vec<String>>>,
        /// Tags to apply to the managed VPC Lattice resource gateway.
        pub tags: Option<Value<BTreeMap<String, String>>>,
        /// The VPC identifier.
        ///
        /// Required.
        pub vpc_identifier: Option<Value<String>>,
    }

    impl Lower for ManagedVpcResource {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointIpAddressType", self.endpoint_ip_address_type);
            to.set("RoutingDomain", self.routing_domain);
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
            to.set("Tags", self.tags);
            to.set("VpcIdentifier", self.vpc_identifier);
        }
    }

    /// Self-managed VPC Lattice resource configuration.
    #[derive(Clone, Debug, Default)]
    pub struct SelfManagedLatticeResource {
        /// The identifier of the VPC Lattice resource configuration.
        ///
        /// Required.
        pub resource_configuration_identifier: Option<Value<String>>,
    }

    impl Lower for SelfManagedLatticeResource {
        fn fields(self, to: &mut Fields) {
            to.set("ResourceConfigurationIdentifier", self.resource_configuration_identifier);
        }
    }

    /// Override mapping of a domain to a private endpoint.
    #[derive(Clone, Debug, Default)]
    pub struct PrivateEndpointOverride {
        /// The domain to override.
        ///
        /// Required. 1 to 253 characters.
        pub domain: Option<Value<String>>,
        /// Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be
        /// specified.
        ///
        /// Required.
        pub private_endpoint: Option<Value<PrivateEndpoint>>,
    }

    impl Lower for PrivateEndpointOverride {
        fn fields(self, to: &mut Fields) {
            to.set("Domain", self.domain);
            to.set("PrivateEndpoint", self.private_endpoint);
        }
    }

    /// Configuration for a capacity provider.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderConfiguration {
        /// ARN of the capacity provider.
        ///
        /// Required. At most 2048 characters.
        pub capacity_provider_arn: Option<Value<String>>,
    }

    impl Lower for CapacityProviderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderArn", self.capacity_provider_arn);
        }
    }

    /// Filesystem configuration for the runtime.
    #[derive(Clone, Debug, Default)]
    pub struct FilesystemConfiguration {
        /// Configuration for a CapacityProvider-managed volume to mount into the agent runtime.
        pub capacity_provider_volume: Option<Value<CapacityProviderVolumeConfiguration>>,
        /// Configuration for EFS access point filesystem.
        pub efs_access_point: Option<Value<EfsAccessPointConfiguration>>,
        /// Configuration for S3 Files access point filesystem.
        pub s3_files_access_point: Option<Value<S3FilesAccessPointConfiguration>>,
        /// Configuration for session storage.
        pub session_storage: Option<Value<SessionStorageConfiguration>>,
    }

    impl Lower for FilesystemConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityProviderVolume", self.capacity_provider_volume);
            to.set("EfsAccessPoint", self.efs_access_point);
            to.set("S3FilesAccessPoint", self.s3_files_access_point);
            to.set("SessionStorage", self.session_storage);
        }
    }

    /// Configuration for a CapacityProvider-managed volume to mount into the agent runtime.
    #[derive(Clone, Debug, Default)]
    pub struct CapacityProviderVolumeConfiguration {
        /// Mount path for filesystem configuration.
        ///
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
        /// Name of the capacity provider volume.
        ///
        /// Required. 1 to 48 characters.
        pub volume_name: Option<Value<String>>,
    }

    impl Lower for CapacityProviderVolumeConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
            to.set("VolumeName", self.volume_name);
        }
    }

    /// Configuration for EFS access point filesystem.
    #[derive(Clone, Debug, Default)]
    pub struct EfsAccessPointConfiguration {
        /// ARN of the EFS access point.
        ///
        /// Required. At most 128 characters.
        pub access_point_arn: Option<Value<String>>,
        /// Mount path for filesystem configuration.
        ///
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for EfsAccessPointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("MountPath", self.mount_path);
        }
    }

    /// Configuration for S3 Files access point filesystem.
    #[derive(Clone, Debug, Default)]
    pub struct S3FilesAccessPointConfiguration {
        /// ARN of the S3 Files access point.
        ///
        /// Required. At most 256 characters.
        pub access_point_arn: Option<Value<String>>,
        /// Mount path for filesystem configuration.
        ///
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for S3FilesAccessPointConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccessPointArn", self.access_point_arn);
            to.set("MountPath", self.mount_path);
        }
    }

    /// Configuration for session storage.
    #[derive(Clone, Debug, Default)]
    pub struct SessionStorageConfiguration {
        /// Mount path for filesystem configuration.
        ///
        /// Required. 6 to 200 characters.
        pub mount_path: Option<Value<String>>,
    }

    impl Lower for SessionStorageConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("MountPath", self.mount_path);
        }
    }

    /// Configuration for managing the lifecycle of runtime sessions and resources.
    #[derive(Clone, Debug, Default)]
    pub struct LifecycleConfiguration {
        /// Timeout in seconds for idle runtime sessions.
        ///
        /// 60 to 1209600.
        pub idle_runtime_session_timeout: Option<Value<i64>>,
        /// Maximum lifetime in seconds for runtime sessions.
        ///
        /// 60 to 1209600.
        pub max_lifetime: Option<Value<i64>>,
    }

    impl Lower for LifecycleConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("IdleRuntimeSessionTimeout", self.idle_runtime_session_timeout);
            to.set("MaxLifetime", self.max_lifetime);
        }
    }

    /// The network configuration for the agent.
    #[derive(Clone, Debug, Default)]
    pub struct NetworkConfiguration {
        /// The network mode.
        ///
        /// Required. One of `PUBLIC`, `VPC`.
        pub network_mode: Option<Value<String>>,
        /// Network mode configuration for VPC.
        pub network_mode_config: Option<Value<VpcConfig>>,
    }

    impl Lower for NetworkConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("NetworkMode", self.network_mode);
            to.set("NetworkModeConfig", self.network_mode_config);
        }
    }

    /// Network mode configuration for VPC.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// Security groups for VPC.
        ///
        /// Required. 1 to 16 items.
        pub security_groups: Option<Value<Vec<String>>>,
        /// Subnets for VPC.
        ///
        /// Required. 1 to 16 items.
        pub subnets: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroups", self.security_groups);
            to.set("Subnets", self.subnets);
        }
    }

    /// Configuration for HTTP request headers.
    #[derive(Clone, Debug, Default)]
    pub struct RequestHeaderConfiguration {
        /// List of allowed HTTP headers for agent runtime requests.
        ///
        /// 1 to 20 items.
        pub request_header_allowlist: Option<Value<Vec<String>>>,
    }

    impl Lower for RequestHeaderConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("RequestHeaderAllowlist", self.request_header_allowlist);
        }
    }
}

/// `AWS::BedrockAgentCore::RuntimeEndpoint`.
///
/// AgentCore Runtime is a secure, serverless runtime purpose-built for deploying and scaling dynamic AI agents and
/// tools using any open-source framework including LangGraph, CrewAI, and Strands Agents, any protocol, and any
/// model.
#[derive(Clone, Debug, Default)]
pub struct RuntimeEndpoint {
    /// The agent runtime ID.
    ///
    /// Required. A change replaces the resource.
    pub agent_runtime_id: Option<Value<String>>,
    /// The version of the agent.
    pub agent_runtime_version: Option<Value<String>>,
    /// Contains information about an agent runtime endpoint. An agent runtime is the execution environment for a Amazon
    /// Bedrock Agent.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the AgentCore Runtime endpoint.
    ///
    /// Required. 1 to 48 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the AgentCore Runtime endpoint.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for RuntimeEndpoint {
    fn fields(self, to: &mut Fields) {
        to.set("AgentRuntimeId", self.agent_runtime_id);
        to.set("AgentRuntimeVersion", self.agent_runtime_version);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for RuntimeEndpoint {
    const TYPE: &'static str = "AWS::BedrockAgentCore::RuntimeEndpoint";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<RuntimeEndpoint> {
    /// `Ref`: its `AgentRuntimeEndpointArn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the runtime agent.
    pub fn agent_runtime_arn(self) -> Value<Arn> {
        self.attribute("AgentRuntimeArn")
    }

    /// The endpoint Amazon Resource Name (ARN).
    pub fn agent_runtime_endpoint_arn(self) -> Value<Arn> {
        self.attribute("AgentRuntimeEndpointArn")
    }

    /// The time at which the endpoint was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for failure if the memory is in a failed state.
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The ID of the runtime endpoint.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time at which the endpoint was last updated.
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The live version for the runtime endpoint.
    pub fn live_version(self) -> Value<String> {
        self.attribute("LiveVersion")
    }

    /// The status of the runtime endpoint.
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The target version.
    pub fn target_version(self) -> Value<String> {
        self.attribute("TargetVersion")
    }
}

/// `AWS::BedrockAgentCore::WorkloadIdentity`.
///
/// Creates a workload identity for Amazon Bedrock AgentCore. A workload identity provides OAuth2-based
/// authentication for resources associated with agent runtimes.
#[derive(Clone, Debug, Default)]
pub struct WorkloadIdentity {
    /// The list of allowed OAuth2 return URLs for resources associated with this workload identity.
    pub allowed_resource_oauth2_return_urls: Option<Value<Vec<String>>>,
    /// The name of the workload identity. The name must be unique within your account.
    ///
    /// Required. 3 to 255 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags for the workload identity.
    pub tags: Option<Value<Vec<workload_identity::Tag>>>,
}

impl Lower for WorkloadIdentity {
    fn fields(self, to: &mut Fields) {
        to.set("AllowedResourceOauth2ReturnUrls", self.allowed_resource_oauth2_return_urls);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for WorkloadIdentity {
    const TYPE: &'static str = "AWS::BedrockAgentCore::WorkloadIdentity";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkloadIdentity> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The timestamp when the workload identity was created.
    pub fn created_time(self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// The timestamp when the workload identity was last updated.
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// The Amazon Resource Name (ARN) of the workload identity.
    pub fn workload_identity_arn(self) -> Value<Arn> {
        self.attribute("WorkloadIdentityArn")
    }
}

/// What [`WorkloadIdentity`] is made of.
pub mod workload_identity {
    use super::*;

    /// `Tag` of `AWS::BedrockAgentCore::WorkloadIdentity`.
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
