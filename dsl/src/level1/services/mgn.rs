//! `AWS::MGN`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::MGN::Connector`.
///
/// Resource schema for AWS::MGN::Connector. A Connector provides connectivity between a source environment and
/// Application Migration Service (MGN) via AWS Systems Manager (SSM).
#[derive(Clone, Debug, Default)]
pub struct Connector {
    /// The name of the connector.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// SSM command configuration for the connector.
    pub ssm_command_config: Option<Value<connector::ConnectorSsmCommandConfig>>,
    /// The SSM instance ID associated with this connector.
    ///
    /// Required. 19 to 20 characters. A change replaces the resource.
    pub ssm_instance_id: Option<Value<String>>,
    /// Tags to assign to the connector.
    ///
    /// At most 50 items.
    pub tags: Option<Value<Vec<connector::Tag>>>,
}

impl Lower for Connector {
    fn fields(self, to: &mut Fields) {
        to.set("Name", self.name);
        to.set("SsmCommandConfig", self.ssm_command_config);
        to.set("SsmInstanceID", self.ssm_instance_id);
        to.set("Tags", self.tags);
    }
}

impl Level1 for Connector {
    const TYPE: &'static str = "AWS::MGN::Connector";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Connector> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the connector.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The unique identifier of the connector.
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorID")
    }
}

/// What [`Connector`] is made of.
pub mod connector {
    use super::*;

    /// SSM command configuration for the connector.
    #[derive(Clone, Debug, Default)]
    pub struct ConnectorSsmCommandConfig {
        /// The CloudWatch Logs group name for SSM command output.
        ///
        /// 1 to 512 characters.
        pub cloud_watch_log_group_name: Option<Value<String>>,
        /// Whether SSM command output is sent to CloudWatch Logs.
        ///
        /// Required.
        pub cloud_watch_output_enabled: Option<Value<bool>>,
        /// The S3 bucket name for SSM command output.
        pub output_s3_bucket_name: Option<Value<String>>,
        /// Whether SSM command output is stored in S3.
        ///
        /// Required.
        pub s3_output_enabled: Option<Value<bool>>,
    }

    impl Lower for ConnectorSsmCommandConfig {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupName", self.cloud_watch_log_group_name);
            to.set("CloudWatchOutputEnabled", self.cloud_watch_output_enabled);
            to.set("OutputS3BucketName", self.output_s3_bucket_name);
            to.set("S3OutputEnabled", self.s3_output_enabled);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 0 to 256 characters.
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

/// `AWS::MGN::LaunchConfigurationTemplate`.
///
/// Account level Launch Configuration Template for AWS Application Migration Service.
#[derive(Clone, Debug, Default)]
pub struct LaunchConfigurationTemplate {
    /// Whether to associate a public IP address with the launched instance.
    pub associate_public_ip_address: Option<Value<bool>>,
    /// Launch configuration template boot mode.
    ///
    /// One of `LEGACY_BIOS`, `UEFI`, `USE_SOURCE`.
    pub boot_mode: Option<Value<String>>,
    /// Whether to copy the private IP of the source server.
    pub copy_private_ip: Option<Value<bool>>,
    /// Whether to copy the tags of the source server.
    pub copy_tags: Option<Value<bool>>,
    /// Whether to enable map auto tagging.
    pub enable_map_auto_tagging: Option<Value<bool>>,
    /// Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions.
    pub enable_parameters_encryption: Option<Value<bool>>,
    /// Launch template disk configuration.
    pub large_volume_conf: Option<Value<launch_configuration_template::LaunchTemplateDiskConf>>,
    /// Launch disposition.
    ///
    /// One of `STOPPED`, `STARTED`.
    pub launch_disposition: Option<Value<String>>,
    /// Configuration of a machine's license.
    pub licensing: Option<Value<launch_configuration_template::Licensing>>,
    /// Launch configuration template map auto tagging MPE ID.
    ///
    /// 0 to 256 characters.
    pub map_auto_tagging_mpe_id: Option<Value<String>>,
    /// ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions.
    ///
    /// 20 to 276 characters.
    pub parameters_encryption_key: Option<Value<String>>,
    /// Post launch actions to execute on the Test or Cutover instance.
    pub post_launch_actions: Option<Value<launch_configuration_template::PostLaunchActions>>,
    /// Launch template disk configuration.
    pub small_volume_conf: Option<Value<launch_configuration_template::LaunchTemplateDiskConf>>,
    /// Small volume maximum size, in GiB.
    ///
    /// At least 0.
    pub small_volume_max_size: Option<Value<i64>>,
    /// A set of tags to be associated with the Launch Configuration Template.
    ///
    /// At most 50 items. A change replaces the resource.
    pub tags: Option<Value<Vec<launch_configuration_template::Tag>>>,
    /// Target instance type right-sizing method.
    ///
    /// One of `NONE`, `BASIC`.
    pub target_instance_type_right_sizing_method: Option<Value<String>>,
}

impl Lower for LaunchConfigurationTemplate {
    fn fields(self, to: &mut Fields) {
        to.set("AssociatePublicIpAddress", self.associate_public_ip_address);
        to.set("BootMode", self.boot_mode);
        to.set("CopyPrivateIp", self.copy_private_ip);
        to.set("CopyTags", self.copy_tags);
        to.set("EnableMapAutoTagging", self.enable_map_auto_tagging);
        to.set("EnableParametersEncryption", self.enable_parameters_encryption);
        to.set("LargeVolumeConf", self.large_volume_conf);
        to.set("LaunchDisposition", self.launch_disposition);
        to.set("Licensing", self.licensing);
        to.set("MapAutoTaggingMpeID", self.map_auto_tagging_mpe_id);
        to.set("ParametersEncryptionKey", self.parameters_encryption_key);
        to.set("PostLaunchActions", self.post_launch_actions);
        to.set("SmallVolumeConf", self.small_volume_conf);
        to.set("SmallVolumeMaxSize", self.small_volume_max_size);
        to.set("Tags", self.tags);
        to.set("TargetInstanceTypeRightSizingMethod", self.target_instance_type_right_sizing_method);
    }
}

impl Level1 for LaunchConfigurationTemplate {
    const TYPE: &'static str = "AWS::MGN::LaunchConfigurationTemplate";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<LaunchConfigurationTemplate> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// ARN of the Launch Configuration Template.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// ID of the EC2 launch template backing the Launch Configuration Template.
    pub fn ec2_launch_template_id(self) -> Value<String> {
        self.attribute("Ec2LaunchTemplateID")
    }

    /// ID of the Launch Configuration Template.
    pub fn launch_configuration_template_id(self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

/// What [`LaunchConfigurationTemplate`] is made of.
pub mod launch_configuration_template {
    use super::*;

    /// Launch template disk configuration.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateDiskConf {
        /// Launch template disk IOPS configuration.
        ///
        /// 100 to 64000.
        pub iops: Option<Value<i64>>,
        /// Launch template disk throughput configuration, in MiB/s.
        ///
        /// 125 to 1000.
        pub throughput: Option<Value<i64>>,
        /// Launch template disk volume type configuration.
        ///
        /// One of `io1`, `io2`, `gp3`, `gp2`, `st1`, `sc1`, `standard`.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for LaunchTemplateDiskConf {
        fn fields(self, to: &mut Fields) {
            to.set("Iops", self.iops);
            to.set("Throughput", self.throughput);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Configuration of a machine's license.
    #[derive(Clone, Debug, Default)]
    pub struct Licensing {
        /// Whether to configure BYOL OS licensing.
        pub os_byol: Option<Value<bool>>,
    }

    impl Lower for Licensing {
        fn fields(self, to: &mut Fields) {
            to.set("OsByol", self.os_byol);
        }
    }

    /// Post launch actions to execute on the Test or Cutover instance.
    #[derive(Clone, Debug, Default)]
    pub struct PostLaunchActions {
        /// AWS Systems Manager Command's CloudWatch log group name.
        ///
        /// 1 to 512 characters.
        pub cloud_watch_log_group_name: Option<Value<String>>,
        /// Deployment type in which AWS Systems Manager Documents will be executed.
        ///
        /// One of `TEST_AND_CUTOVER`, `CUTOVER_ONLY`, `TEST_ONLY`.
        pub deployment: Option<Value<String>>,
        /// AWS Systems Manager Command's logs S3 log bucket.
        ///
        /// 3 to 63 characters.
        pub s3_log_bucket: Option<Value<String>>,
        /// AWS Systems Manager Command's logs S3 output key prefix.
        ///
        /// 0 to 256 characters.
        pub s3_output_key_prefix: Option<Value<String>>,
        /// AWS Systems Manager Documents to execute, in order.
        ///
        /// 0 to 10 items.
        pub ssm_documents: Option<Value<Vec<SsmDocument>>>,
    }

    impl Lower for PostLaunchActions {
        fn fields(self, to: &mut Fields) {
            to.set("CloudWatchLogGroupName", self.cloud_watch_log_group_name);
            to.set("Deployment", self.deployment);
            to.set("S3LogBucket", self.s3_log_bucket);
            to.set("S3OutputKeyPrefix", self.s3_output_key_prefix);
            to.set("SsmDocuments", self.ssm_documents);
        }
    }

    /// An AWS Systems Manager Document to execute as a post launch action.
    #[derive(Clone, Debug, Default)]
    pub struct SsmDocument {
        /// User-friendly name for the AWS Systems Manager Document.
        ///
        /// Required. 0 to 256 characters.
        pub action_name: Option<Value<String>>,
        /// AWS Systems Manager Document external parameters.
        pub external_parameters: Option<Value<BTreeMap<String, SsmExternalParameter>>>,
        /// Whether Cutover is blocked when the document has failed.
        pub must_succeed_for_cutover: Option<Value<bool>>,
        /// AWS Systems Manager Document parameters, each resolved from AWS Systems Manager Parameter Store.
        pub parameters: Option<Value<BTreeMap<String, Vec<SsmParameterStoreParameter>>>>,
        /// AWS Systems Manager Document name or full ARN.
        ///
        /// Required. 3 to 172 characters.
        pub ssm_document_name: Option<Value<String>>,
        /// AWS Systems Manager Document timeout, in seconds.
        ///
        /// At least 1.
        pub timeout_seconds: Option<Value<i64>>,
    }

    impl Lower for SsmDocument {
        fn fields(self, to: &mut Fields) {
            to.set("ActionName", self.action_name);
            to.set("ExternalParameters", self.external_parameters);
            to.set("MustSucceedForCutover", self.must_succeed_for_cutover);
            to.set("Parameters", self.parameters);
            to.set("SsmDocumentName", self.ssm_document_name);
            to.set("TimeoutSeconds", self.timeout_seconds);
        }
    }

    /// An AWS Systems Manager Document external parameter.
    #[derive(Clone, Debug, Default)]
    pub struct SsmExternalParameter {
        /// AWS Systems Manager Document external parameter dynamic path.
        ///
        /// Required. 1 to 1011 characters.
        pub dynamic_path: Option<Value<String>>,
    }

    impl Lower for SsmExternalParameter {
        fn fields(self, to: &mut Fields) {
            to.set("DynamicPath", self.dynamic_path);
        }
    }

    /// An AWS Systems Manager Parameter Store parameter.
    #[derive(Clone, Debug, Default)]
    pub struct SsmParameterStoreParameter {
        /// AWS Systems Manager Parameter Store parameter name.
        ///
        /// Required. 1 to 1011 characters.
        pub parameter_name: Option<Value<String>>,
        /// AWS Systems Manager Parameter Store parameter type.
        ///
        /// Required. One of `STRING`, `SECURE_STRING`.
        pub parameter_type: Option<Value<String>>,
    }

    impl Lower for SsmParameterStoreParameter {
        fn fields(self, to: &mut Fields) {
            to.set("ParameterName", self.parameter_name);
            to.set("ParameterType", self.parameter_type);
        }
    }

    /// A key-value pair to associate with the Launch Configuration Template.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 0 to 256 characters.
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

/// `AWS::MGN::NetworkMigrationDefinition`.
///
/// Resource schema for AWS::MGN::NetworkMigrationDefinition.
///
/// Its ARN:
/// `arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}`.
#[derive(Clone, Debug, Default)]
pub struct NetworkMigrationDefinition {
    /// A description of the network migration definition.
    ///
    /// 0 to 600 characters.
    pub description: Option<Value<String>>,
    /// The name of the network migration definition.
    ///
    /// Required. 1 to 256 characters.
    pub name: Option<Value<String>>,
    /// Scope tags map for the network migration definition.
    pub scope_tags: Option<Value<BTreeMap<String, String>>>,
    /// A list of source configurations for the network migration.
    ///
    /// Required. 0 to 2 items.
    pub source_configurations: Option<Value<Vec<network_migration_definition::SourceConfiguration>>>,
    /// Tags to assign to the network migration definition.
    pub tags: Option<Value<Vec<network_migration_definition::Tag>>>,
    /// The target deployment configuration for the migrated network.
    ///
    /// One of `SINGLE_ACCOUNT`, `MULTI_ACCOUNT`.
    pub target_deployment: Option<Value<String>>,
    /// Configuration for the target network topology and addressing.
    ///
    /// Required.
    pub target_network: Option<Value<network_migration_definition::TargetNetwork>>,
    /// S3 configuration for storing target network artifacts.
    ///
    /// Required.
    pub target_s3_configuration: Option<Value<network_migration_definition::TargetS3Configuration>>,
}

impl Lower for NetworkMigrationDefinition {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ScopeTags", self.scope_tags);
        to.set("SourceConfigurations", self.source_configurations);
        to.set("Tags", self.tags);
        to.set("TargetDeployment", self.target_deployment);
        to.set("TargetNetwork", self.target_network);
        to.set("TargetS3Configuration", self.target_s3_configuration);
    }
}

impl Level1 for NetworkMigrationDefinition {
    const TYPE: &'static str = "AWS::MGN::NetworkMigrationDefinition";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<NetworkMigrationDefinition> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the network migration definition.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The timestamp when the network migration definition was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the network migration definition.
    pub fn network_migration_definition_id(self) -> Value<String> {
        self.attribute("NetworkMigrationDefinitionID")
    }

    /// The timestamp when the network migration definition was last updated.
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// What [`NetworkMigrationDefinition`] is made of.
pub mod network_migration_definition {
    use super::*;

    /// Configuration for a migration source environment.
    #[derive(Clone, Debug, Default)]
    pub struct SourceConfiguration {
        /// The source environment type.
        ///
        /// Required. One of `NSX`, `VSPHERE`, `FORTIGATE_FIREWALL`, `PALO_ALTO_FIREWALL`, `CISCO_ACI`, `LOGICAL_MODEL`,
        /// `MODELIZE_IT`.
        pub source_environment: Option<Value<String>>,
        /// S3 configuration for source network data.
        ///
        /// Required.
        pub source_s3_configuration: Option<Value<SourceS3Configuration>>,
    }

    impl Lower for SourceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SourceEnvironment", self.source_environment);
            to.set("SourceS3Configuration", self.source_s3_configuration);
        }
    }

    /// S3 configuration for source network data.
    #[derive(Clone, Debug, Default)]
    pub struct SourceS3Configuration {
        /// The name of the S3 bucket containing source data.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// The AWS account ID of the S3 bucket owner.
        ///
        /// Required. 12 to 12 characters.
        pub s3_bucket_owner: Option<Value<String>>,
        /// The S3 key (path) for the source data.
        ///
        /// Required.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for SourceS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3BucketOwner", self.s3_bucket_owner);
            to.set("S3Key", self.s3_key);
        }
    }

    /// A key-value pair to associate with a resource.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key name of the tag.
        ///
        /// Required. 0 to 256 characters.
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

    /// Configuration for the target network topology and addressing.
    #[derive(Clone, Debug, Default)]
    pub struct TargetNetwork {
        /// The CIDR block for inbound traffic in the target network.
        ///
        /// 9 to 18 characters.
        pub inbound_cidr: Option<Value<String>>,
        /// The CIDR block for inspection traffic in the target network.
        ///
        /// 9 to 18 characters.
        pub inspection_cidr: Option<Value<String>>,
        /// The CIDR block for outbound traffic in the target network.
        ///
        /// 9 to 18 characters.
        pub outbound_cidr: Option<Value<String>>,
        /// The network topology type for the target environment.
        ///
        /// Required. One of `ISOLATED_VPC`, `HUB_AND_SPOKE`.
        pub topology: Option<Value<String>>,
    }

    impl Lower for TargetNetwork {
        fn fields(self, to: &mut Fields) {
            to.set("InboundCidr", self.inbound_cidr);
            to.set("InspectionCidr", self.inspection_cidr);
            to.set("OutboundCidr", self.outbound_cidr);
            to.set("Topology", self.topology);
        }
    }

    /// S3 configuration for storing target network artifacts.
    #[derive(Clone, Debug, Default)]
    pub struct TargetS3Configuration {
        /// The name of the S3 bucket for target artifacts.
        ///
        /// Required.
        pub s3_bucket: Option<Value<String>>,
        /// The AWS account ID of the S3 bucket owner.
        ///
        /// Required. 12 to 12 characters.
        pub s3_bucket_owner: Option<Value<String>>,
    }

    impl Lower for TargetS3Configuration {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3BucketOwner", self.s3_bucket_owner);
        }
    }
}
