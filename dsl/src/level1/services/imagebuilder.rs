//! `AWS::ImageBuilder`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::ImageBuilder::Component`.
///
/// Creates a new component that can be used to build, validate, test, and assess your image. The component is based
/// on a YAML document that you specify using exactly one of the following methods.
#[derive(Clone, Debug, Default)]
pub struct Component {
    /// The change description of the component. Describes what change has been made in this version, or what makes this
    /// version different from other versions of the component.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub change_description: Option<Value<String>>,
    /// Component `data` contains inline YAML document content for the component. Alternatively, you can specify the
    /// `uri` of a YAML document file stored in Amazon S3.
    ///
    /// 1 to 16000 characters. A change replaces the resource.
    pub data: Option<Value<String>>,
    /// Describes the contents of the component.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component. This can be
    /// either the Key ARN or the Alias ARN.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the component.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The operating system platform of the component.
    ///
    /// Required. One of `Windows`, `Linux`, `macOS`. A change replaces the resource.
    pub platform: Option<Value<String>>,
    /// The operating system (OS) version supported by the component. If the OS information is available, a prefix match
    /// is performed against the base image OS version during image recipe creation.
    ///
    /// 1 to 25 items. A change replaces the resource.
    pub supported_os_versions: Option<Value<Vec<String>>>,
    /// The tags that apply to the component.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The `uri` of a YAML component document file. This must be an S3 URL ( `s3://bucket/key` ), and the requester
    /// must have permission to access the S3 bucket it points to.
    ///
    /// A change replaces the resource.
    pub uri: Option<Value<String>>,
    /// The semantic version of the component. This version follows the semantic version syntax.
    ///
    /// Required. A change replaces the resource.
    pub version: Option<Value<String>>,
}

impl Lower for Component {
    fn fields(self, to: &mut Fields) {
        to.set("ChangeDescription", self.change_description);
        to.set("Data", self.data);
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("Platform", self.platform);
        to.set("SupportedOsVersions", self.supported_os_versions);
        to.set("Tags", self.tags);
        to.set("Uri", self.uri);
        to.set("Version", self.version);
    }
}

impl Level1 for Component {
    const TYPE: &'static str = "AWS::ImageBuilder::Component";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Component> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the component.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the encryption status of the component. For example `true` or `false`.
    pub fn encrypted(self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// The latest version references of the component.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// Returns the name of the component.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// Image Builder determines the component type based on the phases that are defined in the component document.
    pub fn type_(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `AWS::ImageBuilder::ContainerRecipe`.
///
/// Creates a new container recipe. Container recipes define how images are configured, tested, and assessed.
#[derive(Clone, Debug, Default)]
pub struct ContainerRecipe {
    /// Build and test components that are included in the container recipe. Recipes require a minimum of one build
    /// component, and can have a maximum of 20 build and test components in any combination.
    ///
    /// At least 1 items. A change replaces the resource.
    pub components: Option<Value<Vec<container_recipe::ComponentConfiguration>>>,
    /// Specifies the type of container, such as Docker.
    ///
    /// One of `DOCKER`. A change replaces the resource.
    pub container_type: Option<Value<String>>,
    /// The description of the container recipe.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the
    /// elements required by the application running inside.
    ///
    /// 1 to 16000 characters. A change replaces the resource.
    pub dockerfile_template_data: Option<Value<String>>,
    /// The S3 URI for the Dockerfile that will be used to build your container image.
    ///
    /// A change replaces the resource.
    pub dockerfile_template_uri: Option<Value<String>>,
    /// Specifies the operating system version for the base image.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub image_os_version_override: Option<Value<String>>,
    /// A group of options that can be used to configure an instance for building and testing container images.
    ///
    /// A change replaces the resource.
    pub instance_configuration: Option<Value<container_recipe::InstanceConfiguration>>,
    /// The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the container image for
    /// distribution to the target Region.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the container recipe.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The base image for customizations specified in the container recipe. This can contain an Image Builder image
    /// resource ARN or a container image URI, for example `amazonlinux:latest`.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub parent_image: Option<Value<String>>,
    /// Specifies the operating system platform when you use a custom base image.
    ///
    /// One of `Windows`, `Linux`. A change replaces the resource.
    pub platform_override: Option<Value<String>>,
    /// Tags that are attached to the container recipe.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The destination repository for the container image.
    ///
    /// A change replaces the resource.
    pub target_repository: Option<Value<container_recipe::TargetContainerRepository>>,
    /// The semantic version of the container recipe. This version follows the semantic version syntax.
    ///
    /// A change replaces the resource.
    pub version: Option<Value<String>>,
    /// The working directory for use during build and test workflows.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub working_directory: Option<Value<String>>,
}

impl Lower for ContainerRecipe {
    fn fields(self, to: &mut Fields) {
        to.set("Components", self.components);
        to.set("ContainerType", self.container_type);
        to.set("Description", self.description);
        to.set("DockerfileTemplateData", self.dockerfile_template_data);
        to.set("DockerfileTemplateUri", self.dockerfile_template_uri);
        to.set("ImageOsVersionOverride", self.image_os_version_override);
        to.set("InstanceConfiguration", self.instance_configuration);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("ParentImage", self.parent_image);
        to.set("PlatformOverride", self.platform_override);
        to.set("Tags", self.tags);
        to.set("TargetRepository", self.target_repository);
        to.set("Version", self.version);
        to.set("WorkingDirectory", self.working_directory);
    }
}

impl Level1 for ContainerRecipe {
    const TYPE: &'static str = "AWS::ImageBuilder::ContainerRecipe";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ContainerRecipe> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the container recipe. For example,
    /// `arn:aws:imagebuilder:us-east-1:123456789012:container-recipe/mybasicrecipe/2020.12.17`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The latest version references of the container recipe.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// Returns the name of the container recipe.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`ContainerRecipe`] is made of.
pub mod container_recipe {
    use super::*;

    /// Configuration details of the component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfiguration {
        /// The Amazon Resource Name (ARN) of the component.
        ///
        /// A change replaces the resource.
        pub component_arn: Option<Value<String>>,
        /// A group of parameter settings that Image Builder uses to configure the component for a specific recipe.
        ///
        /// At least 1 items. A change replaces the resource.
        pub parameters: Option<Value<Vec<ComponentParameter>>>,
    }

    impl Lower for ComponentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentArn", self.component_arn);
            to.set("Parameters", self.parameters);
        }
    }

    /// Contains a key/value pair that sets the named component parameter.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentParameter {
        /// The name of the component parameter to set.
        ///
        /// Required. 1 to 256 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Sets the value for the named component parameter.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for ComponentParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }

    /// Defines a custom base AMI and block device mapping configurations of an instance used for building and testing
    /// container images.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceConfiguration {
        /// Defines the block devices to attach for building an instance from this Image Builder AMI.
        ///
        /// A change replaces the resource.
        pub block_device_mappings: Option<Value<Vec<InstanceBlockDeviceMapping>>>,
        /// The base image for a container build and test instance. This can contain an AMI ID or it can specify an AWS
        /// Systems Manager (SSM) Parameter Store Parameter, prefixed by `ssm:`, followed by the parameter name or ARN.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub image: Option<Value<String>>,
    }

    impl Lower for InstanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("BlockDeviceMappings", self.block_device_mappings);
            to.set("Image", self.image);
        }
    }

    /// Defines block device mappings for the instance used to configure your image.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceBlockDeviceMapping {
        /// The device to which these mappings apply.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// Use to manage Amazon EBS-specific configuration for this mapping.
        ///
        /// A change replaces the resource.
        pub ebs: Option<Value<EbsInstanceBlockDeviceSpecification>>,
        /// Use to remove a mapping from the base image.
        ///
        /// 0 to 0 characters. A change replaces the resource.
        pub no_device: Option<Value<String>>,
        /// Use to manage instance ephemeral devices.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for InstanceBlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// Amazon EBS-specific block device mapping specifications.
    #[derive(Clone, Debug, Default)]
    pub struct EbsInstanceBlockDeviceSpecification {
        /// Use to configure delete on termination of the associated device.
        ///
        /// A change replaces the resource.
        pub delete_on_termination: Option<Value<bool>>,
        /// Use to configure device encryption.
        ///
        /// A change replaces the resource.
        pub encrypted: Option<Value<bool>>,
        /// Use to configure device IOPS.
        ///
        /// 100 to 64000. A change replaces the resource.
        pub iops: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// The snapshot that defines the device contents.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub snapshot_id: Option<Value<String>>,
        /// \*For GP3 volumes only\* – The throughput in MiB/s that the volume supports.
        ///
        /// 125 to 1000. A change replaces the resource.
        pub throughput: Option<Value<i64>>,
        /// Use to override the device's volume size.
        ///
        /// 1 to 16000. A change replaces the resource.
        pub volume_size: Option<Value<i64>>,
        /// Use to override the device's volume type.
        ///
        /// One of `standard`, `io1`, `io2`, `io2a`, `gp2`, `gp3`, `gp3a`, `sc1`, `st1`. A change replaces the resource.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsInstanceBlockDeviceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// The container repository where the output container image is stored.
    #[derive(Clone, Debug, Default)]
    pub struct TargetContainerRepository {
        /// The name of the container repository where the output container image is stored. This name is prefixed by the
        /// repository location.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub repository_name: Option<Value<String>>,
        /// Specifies the service in which this image was registered.
        ///
        /// One of `ECR`. A change replaces the resource.
        pub service: Option<Value<String>>,
    }

    impl Lower for TargetContainerRepository {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryName", self.repository_name);
            to.set("Service", self.service);
        }
    }
}

/// `AWS::ImageBuilder::DistributionConfiguration`.
///
/// A distribution configuration allows you to specify the name and description of your output AMI, authorize other
/// AWS account s to launch the AMI, and replicate the AMI to other AWS Regions.
///
/// Its ARN:
/// `arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}`.
#[derive(Clone, Debug, Default)]
pub struct DistributionConfiguration {
    /// The description of this distribution configuration.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The distributions of this distribution configuration formatted as an array of Distribution objects.
    ///
    /// Required.
    pub distributions: Option<Value<Vec<distribution_configuration::Distribution>>>,
    /// The name of this distribution configuration.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The tags of this distribution configuration.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for DistributionConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("Distributions", self.distributions);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
    }
}

impl Level1 for DistributionConfiguration {
    const TYPE: &'static str = "AWS::ImageBuilder::DistributionConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<DistributionConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of this distribution configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the name of the distribution configuration.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`DistributionConfiguration`] is made of.
pub mod distribution_configuration {
    use super::*;

    /// The distribution configuration distribution defines the settings for a specific Region in the Distribution
    /// Configuration.
    #[derive(Clone, Debug, Default)]
    pub struct Distribution {
        /// The specific AMI settings, such as launch permissions and AMI tags. For details, see example schema below.
        pub ami_distribution_configuration: Option<Value<AmiDistributionConfiguration>>,
        /// Container distribution settings for encryption, licensing, and sharing in a specific Region. For details, see
        /// example schema below.
        pub container_distribution_configuration: Option<Value<ContainerDistributionConfiguration>>,
        /// The Windows faster-launching configurations to use for AMI distribution.
        ///
        /// 1 to 1000 items.
        pub fast_launch_configurations: Option<Value<Vec<FastLaunchConfiguration>>>,
        /// A group of launchTemplateConfiguration settings that apply to image distribution for specified accounts.
        ///
        /// 1 to 100 items.
        pub launch_template_configurations: Option<Value<Vec<LaunchTemplateConfiguration>>>,
        /// The License Manager Configuration to associate with the AMI in the specified Region. For more information, see
        /// the LicenseConfiguration API.
        ///
        /// 1 to 50 items.
        pub license_configuration_arns: Option<Value<Vec<String>>>,
        /// The target Region for the Distribution Configuration. For example, `eu-west-1`.
        ///
        /// Required. 1 to 1024 characters.
        pub region: Option<Value<String>>,
        /// Contains settings to update AWS Systems Manager (SSM) Parameter Store Parameters with output AMI IDs from the
        /// build by target Region.
        pub ssm_parameter_configurations: Option<Value<Vec<SsmParameterConfiguration>>>,
    }

    impl Lower for Distribution {
        fn fields(self, to: &mut Fields) {
            to.set("AmiDistributionConfiguration", self.ami_distribution_configuration);
            to.set("ContainerDistributionConfiguration", self.container_distribution_configuration);
            to.set("FastLaunchConfigurations", self.fast_launch_configurations);
            to.set("LaunchTemplateConfigurations", self.launch_template_configurations);
            to.set("LicenseConfigurationArns", self.license_configuration_arns);
            to.set("Region", self.region);
            to.set("SsmParameterConfigurations", self.ssm_parameter_configurations);
        }
    }

    /// Define and configure the output AMIs of the pipeline.
    #[derive(Clone, Debug, Default)]
    pub struct AmiDistributionConfiguration {
        /// The tags to apply to AMIs distributed to this Region.
        pub ami_tags: Option<Value<BTreeMap<String, String>>>,
        /// The description of the AMI distribution configuration. Minimum and maximum length are in characters.
        ///
        /// 1 to 1024 characters.
        pub description: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the distributed image.
        ///
        /// 1 to 1024 characters.
        pub kms_key_id: Option<Value<String>>,
        /// Launch permissions can be used to configure which AWS account s can use the AMI to launch instances.
        pub launch_permission_configuration: Option<Value<LaunchPermissionConfiguration>>,
        /// The name of the output AMI.
        ///
        /// 1 to 127 characters.
        pub name: Option<Value<String>>,
        /// The ID of an account to which you want to distribute an image.
        ///
        /// 1 to 1536 items.
        pub target_account_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for AmiDistributionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AmiTags", self.ami_tags);
            to.set("Description", self.description);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("LaunchPermissionConfiguration", self.launch_permission_configuration);
            to.set("Name", self.name);
            to.set("TargetAccountIds", self.target_account_ids);
        }
    }

    /// Describes the configuration for a launch permission. The launch permission modification request is sent to the
    /// Amazon EC2 ModifyImageAttribute API on behalf of the user for each Region they have selected to distribute the
    /// AMI.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchPermissionConfiguration {
        /// The ARN for an AWS Organization that you want to share your AMI with. For more information, see What is AWS
        /// Organizations ?.
        pub organization_arns: Option<Value<Vec<String>>>,
        /// The ARN for an AWS Organizations organizational unit (OU) that you want to share your AMI with. For more
        /// information about key concepts for AWS Organizations, see AWS Organizations terminology and concepts.
        pub organizational_unit_arns: Option<Value<Vec<String>>>,
        /// The name of the group.
        pub user_groups: Option<Value<Vec<String>>>,
        /// The AWS account ID.
        pub user_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for LaunchPermissionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OrganizationArns", self.organization_arns);
            to.set("OrganizationalUnitArns", self.organizational_unit_arns);
            to.set("UserGroups", self.user_groups);
            to.set("UserIds", self.user_ids);
        }
    }

    /// Container distribution settings for encryption, licensing, and sharing in a specific Region.
    #[derive(Clone, Debug, Default)]
    pub struct ContainerDistributionConfiguration {
        /// Tags that are attached to the container distribution configuration.
        pub container_tags: Option<Value<Vec<String>>>,
        /// The description of the container distribution configuration.
        ///
        /// 1 to 1024 characters.
        pub description: Option<Value<String>>,
        /// The destination repository for the container distribution configuration.
        pub target_repository: Option<Value<TargetContainerRepository>>,
    }

    impl Lower for ContainerDistributionConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerTags", self.container_tags);
            to.set("Description", self.description);
            to.set("TargetRepository", self.target_repository);
        }
    }

    /// The container repository where the output container image is stored.
    #[derive(Clone, Debug, Default)]
    pub struct TargetContainerRepository {
        /// The name of the container repository where the output container image is stored. This name is prefixed by the
        /// repository location.
        ///
        /// 1 to 1024 characters.
        pub repository_name: Option<Value<String>>,
        /// Specifies the service in which this image was registered.
        ///
        /// One of `ECR`.
        pub service: Option<Value<String>>,
    }

    impl Lower for TargetContainerRepository {
        fn fields(self, to: &mut Fields) {
            to.set("RepositoryName", self.repository_name);
            to.set("Service", self.service);
        }
    }

    /// Define and configure faster launching for output Windows AMIs.
    #[derive(Clone, Debug, Default)]
    pub struct FastLaunchConfiguration {
        /// The owner account ID for the fast-launch enabled Windows AMI.
        pub account_id: Option<Value<String>>,
        /// A Boolean that represents the current state of faster launching for the Windows AMI. Set to `true` to start
        /// using Windows faster launching, or `false` to stop using it.
        pub enabled: Option<Value<bool>>,
        /// The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to create
        /// pre-provisioned snapshots.
        pub launch_template: Option<Value<FastLaunchLaunchTemplateSpecification>>,
        /// The maximum number of parallel instances that are launched for creating resources.
        ///
        /// At least 1.
        pub max_parallel_launches: Option<Value<i64>>,
        /// Configuration settings for managing the number of snapshots that are created from pre-provisioned instances for
        /// the Windows AMI when faster launching is enabled.
        pub snapshot_configuration: Option<Value<FastLaunchSnapshotConfiguration>>,
    }

    impl Lower for FastLaunchConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("Enabled", self.enabled);
            to.set("LaunchTemplate", self.launch_template);
            to.set("MaxParallelLaunches", self.max_parallel_launches);
            to.set("SnapshotConfiguration", self.snapshot_configuration);
        }
    }

    /// Identifies the launch template that the associated Windows AMI uses for launching an instance when faster
    /// launching is enabled.
    #[derive(Clone, Debug, Default)]
    pub struct FastLaunchLaunchTemplateSpecification {
        /// The ID of the launch template to use for faster launching for a Windows AMI.
        pub launch_template_id: Option<Value<String>>,
        /// The name of the launch template to use for faster launching for a Windows AMI.
        ///
        /// 1 to 1024 characters.
        pub launch_template_name: Option<Value<String>>,
        /// The version of the launch template to use for faster launching for a Windows AMI.
        ///
        /// 1 to 1024 characters.
        pub launch_template_version: Option<Value<String>>,
    }

    impl Lower for FastLaunchLaunchTemplateSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("LaunchTemplateName", self.launch_template_name);
            to.set("LaunchTemplateVersion", self.launch_template_version);
        }
    }

    /// Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch enabled Windows
    /// AMI.
    #[derive(Clone, Debug, Default)]
    pub struct FastLaunchSnapshotConfiguration {
        /// The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI.
        ///
        /// 1 to 10000.
        pub target_resource_count: Option<Value<i64>>,
    }

    impl Lower for FastLaunchSnapshotConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("TargetResourceCount", self.target_resource_count);
        }
    }

    /// Identifies an Amazon EC2 launch template to use for a specific account.
    #[derive(Clone, Debug, Default)]
    pub struct LaunchTemplateConfiguration {
        /// The account ID that this configuration applies to.
        pub account_id: Option<Value<String>>,
        /// Identifies the Amazon EC2 launch template to use.
        pub launch_template_id: Option<Value<String>>,
        /// Set the specified Amazon EC2 launch template as the default launch template for the specified account.
        pub set_default_version: Option<Value<bool>>,
    }

    impl Lower for LaunchTemplateConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AccountId", self.account_id);
            to.set("LaunchTemplateId", self.launch_template_id);
            to.set("SetDefaultVersion", self.set_default_version);
        }
    }

    /// Configuration for a single Parameter in the AWS Systems Manager (SSM) Parameter Store in a given Region.
    #[derive(Clone, Debug, Default)]
    pub struct SsmParameterConfiguration {
        /// Specify the account that will own the Parameter in a given Region. During distribution, this account must be
        /// specified in distribution settings as a target account for the Region.
        pub ami_account_id: Option<Value<String>>,
        /// The data type specifies what type of value the Parameter contains. We recommend that you use data type
        /// `aws:ec2:image`.
        ///
        /// One of `text`, `aws:ec2:image`.
        pub data_type: Option<Value<String>>,
        /// This is the name of the Parameter in the target Region or account. The image distribution creates the Parameter
        /// if it doesn't already exist.
        ///
        /// Required. 1 to 1011 characters.
        pub parameter_name: Option<Value<String>>,
    }

    impl Lower for SsmParameterConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("AmiAccountId", self.ami_account_id);
            to.set("DataType", self.data_type);
            to.set("ParameterName", self.parameter_name);
        }
    }
}

/// `AWS::ImageBuilder::Image`.
///
/// Creates a new image. This request will create a new image along with all of the configured output resources
/// defined in the distribution configuration.
#[derive(Clone, Debug, Default)]
pub struct Image {
    /// The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested.
    ///
    /// A change replaces the resource.
    pub container_recipe_arn: Option<Value<String>>,
    /// Enables deletion of underlying resources of an image when it is replaced or deleted, including its Amazon
    /// Machine Images (AMIs), snapshots, or containers.
    pub deletion_settings: Option<Value<image::DeletionSettings>>,
    /// The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of your
    /// pipeline.
    ///
    /// A change replaces the resource.
    pub distribution_configuration_arn: Option<Value<String>>,
    /// Collects additional information about the image being created, including the operating system (OS) version and
    /// package list.
    ///
    /// A change replaces the resource.
    pub enhanced_image_metadata_enabled: Option<Value<bool>>,
    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform
    /// workflow actions.
    ///
    /// 1 to 2048 characters.
    pub execution_role: Option<Value<String>>,
    /// The image pipeline execution settings of the image.
    ///
    /// Some changes replace the resource.
    pub image_pipeline_execution_settings: Option<Value<image::ImagePipelineExecutionSettings>>,
    /// The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed.
    ///
    /// A change replaces the resource.
    pub image_recipe_arn: Option<Value<String>>,
    /// Contains settings for vulnerability scans.
    ///
    /// A change replaces the resource.
    pub image_scanning_configuration: Option<Value<image::ImageScanningConfiguration>>,
    /// The image tests configuration of the image.
    ///
    /// A change replaces the resource.
    pub image_tests_configuration: Option<Value<image::ImageTestsConfiguration>>,
    /// The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your
    /// image will be built and tested.
    ///
    /// A change replaces the resource.
    pub infrastructure_configuration_arn: Option<Value<String>>,
    /// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct
    /// execution log output during image creation.
    pub logging_configuration: Option<Value<image::ImageLoggingConfiguration>>,
    /// The tags of the image.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Contains an array of workflow configuration objects.
    ///
    /// A change replaces the resource.
    pub workflows: Option<Value<Vec<image::WorkflowConfiguration>>>,
}

impl Lower for Image {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerRecipeArn", self.container_recipe_arn);
        to.set("DeletionSettings", self.deletion_settings);
        to.set("DistributionConfigurationArn", self.distribution_configuration_arn);
        to.set("EnhancedImageMetadataEnabled", self.enhanced_image_metadata_enabled);
        to.set("ExecutionRole", self.execution_role);
        to.set("ImagePipelineExecutionSettings", self.image_pipeline_execution_settings);
        to.set("ImageRecipeArn", self.image_recipe_arn);
        to.set("ImageScanningConfiguration", self.image_scanning_configuration);
        to.set("ImageTestsConfiguration", self.image_tests_configuration);
        to.set("InfrastructureConfigurationArn", self.infrastructure_configuration_arn);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("Tags", self.tags);
        to.set("Workflows", self.workflows);
    }
}

impl Level1 for Image {
    const TYPE: &'static str = "AWS::ImageBuilder::Image";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Image> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the image. For example,
    /// `arn:aws:imagebuilder:us-west-2:123456789012:image/mybasicrecipe/2019.12.03/1`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the AMI ID of the Amazon EC2 AMI in the Region in which you are using Image Builder. Values are returned
    /// only for AMIs, and not for container images.
    pub fn image_id(self) -> Value<String> {
        self.attribute("ImageId")
    }

    /// Returns the URI for a container image created in the context Region. Values are returned only for container
    /// images, and not for AMIs.
    pub fn image_uri(self) -> Value<String> {
        self.attribute("ImageUri")
    }

    /// The latest version references of the image.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// Returns the name of the image.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`Image`] is made of.
pub mod image {
    use super::*;

    /// Contains deletion settings of underlying resources of an image when it is replaced or deleted, including its
    /// Amazon Machine Images (AMIs), snapshots, or containers.
    #[derive(Clone, Debug, Default)]
    pub struct DeletionSettings {
        /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to delete
        /// the image and its underlying resources.
        ///
        /// Required.
        pub execution_role: Option<Value<String>>,
    }

    impl Lower for DeletionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutionRole", self.execution_role);
        }
    }

    /// Contains settings for starting an image pipeline execution.
    #[derive(Clone, Debug, Default)]
    pub struct ImagePipelineExecutionSettings {
        /// The deployment identifier of the pipeline, utilized to initiate new image pipeline executions.
        pub deployment_id: Option<Value<String>>,
        /// Defines whether the pipeline should be executed upon pipeline updates. False by default.
        pub on_update: Option<Value<bool>>,
    }

    impl Lower for ImagePipelineExecutionSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DeploymentId", self.deployment_id);
            to.set("OnUpdate", self.on_update);
        }
    }

    /// Contains settings for Image Builder image resource and container image scans.
    #[derive(Clone, Debug, Default)]
    pub struct ImageScanningConfiguration {
        /// Contains Amazon ECR settings for vulnerability scans.
        ///
        /// A change replaces the resource.
        pub ecr_configuration: Option<Value<EcrConfiguration>>,
        /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector
        /// runs against the build instance when you create a new image.
        ///
        /// A change replaces the resource.
        pub image_scanning_enabled: Option<Value<bool>>,
    }

    impl Lower for ImageScanningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EcrConfiguration", self.ecr_configuration);
            to.set("ImageScanningEnabled", self.image_scanning_enabled);
        }
    }

    /// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon
    /// Inspector scans.
    #[derive(Clone, Debug, Default)]
    pub struct EcrConfiguration {
        /// Tags for Image Builder to apply to the output container image that Amazon Inspector scans. Tags can help you
        /// identify and manage your scanned images.
        ///
        /// A change replaces the resource.
        pub container_tags: Option<Value<Vec<String>>>,
        /// The name of the container repository that Amazon Inspector scans to identify findings for your container images.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub repository_name: Option<Value<String>>,
    }

    impl Lower for EcrConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerTags", self.container_tags);
            to.set("RepositoryName", self.repository_name);
        }
    }

    /// When you create an image or container recipe with Image Builder, you can add the build or test components that
    /// are used to create the final image.
    #[derive(Clone, Debug, Default)]
    pub struct ImageTestsConfiguration {
        /// Determines if tests should run after building the image. Image Builder defaults to enable tests to run following
        /// the image build, before image distribution.
        ///
        /// A change replaces the resource.
        pub image_tests_enabled: Option<Value<bool>>,
        /// The maximum time in minutes that tests are permitted to run.
        ///
        /// 60 to 1440. A change replaces the resource.
        pub timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for ImageTestsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImageTestsEnabled", self.image_tests_enabled);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// The logging configuration that's defined for the image. Image Builder uses the defined settings to direct
    /// execution log output during image creation.
    #[derive(Clone, Debug, Default)]
    pub struct ImageLoggingConfiguration {
        /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to
        /// `/aws/imagebuilder/image-name`.
        ///
        /// 1 to 512 characters.
        pub log_group_name: Option<Value<String>>,
    }

    impl Lower for ImageLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("LogGroupName", self.log_group_name);
        }
    }

    /// Contains control settings and configurable inputs for a workflow resource.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowConfiguration {
        /// The action to take if the workflow fails.
        ///
        /// One of `CONTINUE`, `ABORT`.
        pub on_failure: Option<Value<String>>,
        /// Test workflows are defined within named runtime groups called parallel groups. The parallel group is the named
        /// group that contains this test workflow.
        ///
        /// 1 to 100 characters.
        pub parallel_group: Option<Value<String>>,
        /// Contains parameter values for each of the parameters that the workflow document defined for the workflow
        /// resource.
        ///
        /// At least 1 items.
        pub parameters: Option<Value<Vec<WorkflowParameter>>>,
        /// The Amazon Resource Name (ARN) of the workflow resource.
        pub workflow_arn: Option<Value<String>>,
    }

    impl Lower for WorkflowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailure", self.on_failure);
            to.set("ParallelGroup", self.parallel_group);
            to.set("Parameters", self.parameters);
            to.set("WorkflowArn", self.workflow_arn);
        }
    }

    /// Contains a key/value pair that sets the named workflow parameter.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowParameter {
        /// The name of the workflow parameter to set.
        ///
        /// 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// Sets the value for the named workflow parameter.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for WorkflowParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ImageBuilder::ImagePipeline`.
///
/// An image pipeline is the automation configuration for building secure OS images on AWS. The Image Builder image
/// pipeline is associated with an image recipe that defines the build, validation, and test phases for an image
/// build lifecycle.
///
/// Its ARN: `arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}`.
#[derive(Clone, Debug, Default)]
pub struct ImagePipeline {
    /// The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline.
    pub container_recipe_arn: Option<Value<String>>,
    /// The description of this image pipeline.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline.
    pub distribution_configuration_arn: Option<Value<String>>,
    /// Collects additional information about the image being created, including the operating system (OS) version and
    /// package list.
    pub enhanced_image_metadata_enabled: Option<Value<bool>>,
    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform
    /// workflow actions.
    ///
    /// 1 to 2048 characters.
    pub execution_role: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline.
    pub image_recipe_arn: Option<Value<String>>,
    /// Contains settings for vulnerability scans.
    pub image_scanning_configuration: Option<Value<image_pipeline::ImageScanningConfiguration>>,
    /// The tags to be applied to images created by this pipeline.
    pub image_tags: Option<Value<BTreeMap<String, String>>>,
    /// The configuration of the image tests that run after image creation to ensure the quality of the image that was
    /// created.
    pub image_tests_configuration: Option<Value<image_pipeline::ImageTestsConfiguration>>,
    /// The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline.
    pub infrastructure_configuration_arn: Option<Value<String>>,
    /// Defines logging configuration for the output image.
    pub logging_configuration: Option<Value<image_pipeline::PipelineLoggingConfiguration>>,
    /// The name of the image pipeline.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The schedule of the image pipeline. A schedule configures how often and when a pipeline automatically creates a
    /// new image.
    pub schedule: Option<Value<image_pipeline::Schedule>>,
    /// The status of the image pipeline.
    ///
    /// One of `DISABLED`, `ENABLED`.
    pub status: Option<Value<String>>,
    /// The tags of this image pipeline.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Contains the workflows that run for the image pipeline.
    pub workflows: Option<Value<Vec<image_pipeline::WorkflowConfiguration>>>,
}

impl Lower for ImagePipeline {
    fn fields(self, to: &mut Fields) {
        to.set("ContainerRecipeArn", self.container_recipe_arn);
        to.set("Description", self.description);
        to.set("DistributionConfigurationArn", self.distribution_configuration_arn);
        to.set("EnhancedImageMetadataEnabled", self.enhanced_image_metadata_enabled);
        to.set("ExecutionRole", self.execution_role);
        to.set("ImageRecipeArn", self.image_recipe_arn);
        to.set("ImageScanningConfiguration", self.image_scanning_configuration);
        to.set("ImageTags", self.image_tags);
        to.set("ImageTestsConfiguration", self.image_tests_configuration);
        to.set("InfrastructureConfigurationArn", self.infrastructure_configuration_arn);
        to.set("LoggingConfiguration", self.logging_configuration);
        to.set("Name", self.name);
        to.set("Schedule", self.schedule);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
        to.set("Workflows", self.workflows);
    }
}

impl Level1 for ImagePipeline {
    const TYPE: &'static str = "AWS::ImageBuilder::ImagePipeline";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ImagePipeline> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the image pipeline. For example,
    /// `arn:aws:imagebuilder:us-west-2:123456789012:image-pipeline/mywindows2016pipeline`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// Returns the deployment ID of the pipeline, used for resource create/update triggers.
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// Returns the name of the image pipeline.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`ImagePipeline`] is made of.
pub mod image_pipeline {
    use super::*;

    /// Contains settings for Image Builder image resource and container image scans.
    #[derive(Clone, Debug, Default)]
    pub struct ImageScanningConfiguration {
        /// Contains Amazon ECR settings for vulnerability scans.
        pub ecr_configuration: Option<Value<EcrConfiguration>>,
        /// A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector
        /// runs against the build instance when you create a new image.
        pub image_scanning_enabled: Option<Value<bool>>,
    }

    impl Lower for ImageScanningConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("EcrConfiguration", self.ecr_configuration);
            to.set("ImageScanningEnabled", self.image_scanning_enabled);
        }
    }

    /// Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon
    /// Inspector scans.
    #[derive(Clone, Debug, Default)]
    pub struct EcrConfiguration {
        /// Tags for Image Builder to apply to the output container image that Amazon Inspector scans. Tags can help you
        /// identify and manage your scanned images.
        pub container_tags: Option<Value<Vec<String>>>,
        /// The name of the container repository that Amazon Inspector scans to identify findings for your container images.
        ///
        /// 1 to 1024 characters.
        pub repository_name: Option<Value<String>>,
    }

    impl Lower for EcrConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ContainerTags", self.container_tags);
            to.set("RepositoryName", self.repository_name);
        }
    }

    /// When you create an image or container recipe with Image Builder, you can add the build or test components that
    /// your image pipeline uses to create the final image.
    #[derive(Clone, Debug, Default)]
    pub struct ImageTestsConfiguration {
        /// Defines if tests should be executed when building this image. For example, `true` or `false`.
        pub image_tests_enabled: Option<Value<bool>>,
        /// The maximum time in minutes that tests are permitted to run.
        ///
        /// 60 to 1440.
        pub timeout_minutes: Option<Value<i64>>,
    }

    impl Lower for ImageTestsConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImageTestsEnabled", self.image_tests_enabled);
            to.set("TimeoutMinutes", self.timeout_minutes);
        }
    }

    /// The logging configuration that's defined for pipeline execution.
    #[derive(Clone, Debug, Default)]
    pub struct PipelineLoggingConfiguration {
        /// The log group name that Image Builder uses for image creation. If not specified, the log group name defaults to
        /// `/aws/imagebuilder/image-name`.
        ///
        /// 1 to 512 characters.
        pub image_log_group_name: Option<Value<String>>,
        /// The log group name that Image Builder uses for the log output during creation of a new pipeline. If not
        /// specified, the pipeline log group name defaults to `/aws/imagebuilder/pipeline/pipeline-name`.
        ///
        /// 1 to 512 characters.
        pub pipeline_log_group_name: Option<Value<String>>,
    }

    impl Lower for PipelineLoggingConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ImageLogGroupName", self.image_log_group_name);
            to.set("PipelineLogGroupName", self.pipeline_log_group_name);
        }
    }

    /// A schedule configures when and how often a pipeline will automatically create a new image.
    #[derive(Clone, Debug, Default)]
    pub struct Schedule {
        /// The policy that configures when Image Builder should automatically disable a pipeline that is failing.
        pub auto_disable_policy: Option<Value<AutoDisablePolicy>>,
        /// The condition configures when the pipeline should trigger a new image build.
        ///
        /// One of `EXPRESSION_MATCH_ONLY`, `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`.
        pub pipeline_execution_start_condition: Option<Value<String>>,
        /// The cron expression determines how often EC2 Image Builder evaluates your `pipelineExecutionStartCondition`.
        ///
        /// 1 to 1024 characters.
        pub schedule_expression: Option<Value<String>>,
        /// The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los\_Angeles" in IANA
        /// timezone format.
        ///
        /// 3 to 100 characters.
        pub timezone: Option<Value<String>>,
    }

    impl Lower for Schedule {
        fn fields(self, to: &mut Fields) {
            to.set("AutoDisablePolicy", self.auto_disable_policy);
            to.set("PipelineExecutionStartCondition", self.pipeline_execution_start_condition);
            to.set("ScheduleExpression", self.schedule_expression);
            to.set("Timezone", self.timezone);
        }
    }

    /// Defines the rules by which an image pipeline is automatically disabled when it fails.
    #[derive(Clone, Debug, Default)]
    pub struct AutoDisablePolicy {
        /// The number of consecutive scheduled image pipeline executions that must fail before Image Builder automatically
        /// disables the pipeline.
        ///
        /// Required. 1 to 10.
        pub failure_count: Option<Value<i64>>,
    }

    impl Lower for AutoDisablePolicy {
        fn fields(self, to: &mut Fields) {
            to.set("FailureCount", self.failure_count);
        }
    }

    /// Contains control settings and configurable inputs for a workflow resource.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowConfiguration {
        /// The action to take if the workflow fails.
        ///
        /// One of `CONTINUE`, `ABORT`.
        pub on_failure: Option<Value<String>>,
        /// Test workflows are defined within named runtime groups called parallel groups. The parallel group is the named
        /// group that contains this test workflow.
        ///
        /// 1 to 100 characters.
        pub parallel_group: Option<Value<String>>,
        /// Contains parameter values for each of the parameters that the workflow document defined for the workflow
        /// resource.
        ///
        /// At least 1 items.
        pub parameters: Option<Value<Vec<WorkflowParameter>>>,
        /// The Amazon Resource Name (ARN) of the workflow resource.
        pub workflow_arn: Option<Value<String>>,
    }

    impl Lower for WorkflowConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("OnFailure", self.on_failure);
            to.set("ParallelGroup", self.parallel_group);
            to.set("Parameters", self.parameters);
            to.set("WorkflowArn", self.workflow_arn);
        }
    }

    /// Contains a key/value pair that sets the named workflow parameter.
    #[derive(Clone, Debug, Default)]
    pub struct WorkflowParameter {
        /// The name of the workflow parameter to set.
        ///
        /// 1 to 128 characters.
        pub name: Option<Value<String>>,
        /// Sets the value for the named workflow parameter.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for WorkflowParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ImageBuilder::ImageRecipe`.
///
/// Creates a new image recipe. Image recipes define how images are configured, tested, and assessed.
#[derive(Clone, Debug, Default)]
pub struct ImageRecipe {
    /// Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build and test your image
    /// configuration.
    ///
    /// A change replaces the resource.
    pub additional_instance_configuration: Option<Value<image_recipe::AdditionalInstanceConfiguration>>,
    /// Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution.
    ///
    /// A change replaces the resource.
    pub ami_tags: Option<Value<BTreeMap<String, String>>>,
    /// The AMI watermark names to attach to the output AMI from this recipe. AMI watermarks are lineage markers that
    /// automatically propagate to derivative AMIs when the source AMI is copied or distributed.
    ///
    /// 1 to 5 items. A change replaces the resource.
    pub ami_watermarks: Option<Value<Vec<String>>>,
    /// The block device mappings to apply when creating images from this recipe.
    ///
    /// A change replaces the resource.
    pub block_device_mappings: Option<Value<Vec<image_recipe::InstanceBlockDeviceMapping>>>,
    /// The components that are included in the image recipe. Recipes require a minimum of one build component, and can
    /// have a maximum of 20 build and test components in any combination.
    ///
    /// At least 1 items. A change replaces the resource.
    pub components: Option<Value<Vec<image_recipe::ComponentConfiguration>>>,
    /// The description of the image recipe.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The name of the image recipe.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The base image for customizations specified in the image recipe. You can specify the parent image using one of
    /// the following options.
    ///
    /// Required. 1 to 1024 characters. A change replaces the resource.
    pub parent_image: Option<Value<String>>,
    /// The tags of the image recipe.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The semantic version of the image recipe. This version follows the semantic version syntax.
    ///
    /// Required. A change replaces the resource.
    pub version: Option<Value<String>>,
    /// The working directory to be used during build and test workflows.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub working_directory: Option<Value<String>>,
}

impl Lower for ImageRecipe {
    fn fields(self, to: &mut Fields) {
        to.set("AdditionalInstanceConfiguration", self.additional_instance_configuration);
        to.set("AmiTags", self.ami_tags);
        to.set("AmiWatermarks", self.ami_watermarks);
        to.set("BlockDeviceMappings", self.block_device_mappings);
        to.set("Components", self.components);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("ParentImage", self.parent_image);
        to.set("Tags", self.tags);
        to.set("Version", self.version);
        to.set("WorkingDirectory", self.working_directory);
    }
}

impl Level1 for ImageRecipe {
    const TYPE: &'static str = "AWS::ImageBuilder::ImageRecipe";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<ImageRecipe> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the image recipe. For example,
    /// `arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/mybasicrecipe/2019.12.03`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The latest version references of the image recipe.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }

    /// The name of the image recipe.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`ImageRecipe`] is made of.
pub mod image_recipe {
    use super::*;

    /// In addition to your infrastructure configuration, these settings provide an extra layer of control over your
    /// build instances.
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalInstanceConfiguration {
        /// Contains settings for the Systems Manager agent on your build instance.
        pub systems_manager_agent: Option<Value<SystemsManagerAgent>>,
        /// Use this property to provide commands or a command script to run when you launch your build instance.
        ///
        /// 1 to 21847 characters.
        pub user_data_override: Option<Value<String>>,
    }

    impl Lower for AdditionalInstanceConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("SystemsManagerAgent", self.systems_manager_agent);
            to.set("UserDataOverride", self.user_data_override);
        }
    }

    /// Contains settings for the Systems Manager agent on your build instance.
    #[derive(Clone, Debug, Default)]
    pub struct SystemsManagerAgent {
        /// Controls whether the Systems Manager agent is removed from your final build image, prior to creating the new
        /// AMI.
        pub uninstall_after_build: Option<Value<bool>>,
    }

    impl Lower for SystemsManagerAgent {
        fn fields(self, to: &mut Fields) {
            to.set("UninstallAfterBuild", self.uninstall_after_build);
        }
    }

    /// Defines block device mappings for the instance used to configure your image.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceBlockDeviceMapping {
        /// The device to which these mappings apply.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub device_name: Option<Value<String>>,
        /// Use to manage Amazon EBS-specific configuration for this mapping.
        ///
        /// A change replaces the resource.
        pub ebs: Option<Value<EbsInstanceBlockDeviceSpecification>>,
        /// Enter an empty string to remove a mapping from the parent image.
        ///
        /// 0 to 0 characters. A change replaces the resource.
        pub no_device: Option<Value<String>>,
        /// Manages the instance ephemeral devices.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub virtual_name: Option<Value<String>>,
    }

    impl Lower for InstanceBlockDeviceMapping {
        fn fields(self, to: &mut Fields) {
            to.set("DeviceName", self.device_name);
            to.set("Ebs", self.ebs);
            to.set("NoDevice", self.no_device);
            to.set("VirtualName", self.virtual_name);
        }
    }

    /// The image recipe EBS instance block device specification includes the Amazon EBS-specific block device mapping
    /// specifications for the image.
    #[derive(Clone, Debug, Default)]
    pub struct EbsInstanceBlockDeviceSpecification {
        /// Configures delete on termination of the associated device.
        ///
        /// A change replaces the resource.
        pub delete_on_termination: Option<Value<bool>>,
        /// Use to configure device encryption.
        ///
        /// A change replaces the resource.
        pub encrypted: Option<Value<bool>>,
        /// Use to configure device IOPS.
        ///
        /// 100 to 64000. A change replaces the resource.
        pub iops: Option<Value<i64>>,
        /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub kms_key_id: Option<Value<String>>,
        /// The snapshot that defines the device contents.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub snapshot_id: Option<Value<String>>,
        /// \*For GP3 volumes only\* – The throughput in MiB/s that the volume supports.
        ///
        /// 125 to 1000. A change replaces the resource.
        pub throughput: Option<Value<i64>>,
        /// Overrides the volume size of the device.
        ///
        /// 1 to 16000. A change replaces the resource.
        pub volume_size: Option<Value<i64>>,
        /// Overrides the volume type of the device.
        ///
        /// One of `standard`, `io1`, `io2`, `io2a`, `gp2`, `gp3`, `gp3a`, `sc1`, `st1`. A change replaces the resource.
        pub volume_type: Option<Value<String>>,
    }

    impl Lower for EbsInstanceBlockDeviceSpecification {
        fn fields(self, to: &mut Fields) {
            to.set("DeleteOnTermination", self.delete_on_termination);
            to.set("Encrypted", self.encrypted);
            to.set("Iops", self.iops);
            to.set("KmsKeyId", self.kms_key_id);
            to.set("SnapshotId", self.snapshot_id);
            to.set("Throughput", self.throughput);
            to.set("VolumeSize", self.volume_size);
            to.set("VolumeType", self.volume_type);
        }
    }

    /// Configuration details of the component.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentConfiguration {
        /// The Amazon Resource Name (ARN) of the component.
        ///
        /// A change replaces the resource.
        pub component_arn: Option<Value<String>>,
        /// A group of parameter settings that Image Builder uses to configure the component for a specific recipe.
        ///
        /// At least 1 items. A change replaces the resource.
        pub parameters: Option<Value<Vec<ComponentParameter>>>,
    }

    impl Lower for ComponentConfiguration {
        fn fields(self, to: &mut Fields) {
            to.set("ComponentArn", self.component_arn);
            to.set("Parameters", self.parameters);
        }
    }

    /// Contains a key/value pair that sets the named component parameter.
    #[derive(Clone, Debug, Default)]
    pub struct ComponentParameter {
        /// The name of the component parameter to set.
        ///
        /// Required. 1 to 256 characters. A change replaces the resource.
        pub name: Option<Value<String>>,
        /// Sets the value for the named component parameter.
        ///
        /// Required. A change replaces the resource.
        pub value: Option<Value<Vec<String>>>,
    }

    impl Lower for ComponentParameter {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::ImageBuilder::InfrastructureConfiguration`.
///
/// Creates a new infrastructure configuration. An infrastructure configuration defines the environment in which
/// your image will be built and tested.
///
/// Its ARN: `arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}`.
#[derive(Clone, Debug, Default)]
pub struct InfrastructureConfiguration {
    /// The description of the infrastructure configuration.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The instance metadata options that you can set for the HTTP requests that pipeline builds use to launch EC2
    /// build and test instances.
    pub instance_metadata_options: Option<Value<infrastructure_configuration::InstanceMetadataOptions>>,
    /// The instance profile to associate with the instance used to customize your Amazon EC2 AMI.
    ///
    /// Required. 1 to 256 characters.
    pub instance_profile_name: Option<Value<String>>,
    /// The instance types of the infrastructure configuration. You can specify one or more instance types to use for
    /// this build.
    pub instance_types: Option<Value<Vec<String>>>,
    /// The key pair of the infrastructure configuration. You can use this to log on to and debug the instance used to
    /// create your image.
    ///
    /// 1 to 1024 characters.
    pub key_pair: Option<Value<String>>,
    /// The logging configuration of the infrastructure configuration.
    pub logging: Option<Value<infrastructure_configuration::Logging>>,
    /// The name of the infrastructure configuration.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new
    /// instance.
    pub parent_instance: Option<Value<infrastructure_configuration::ParentInstance>>,
    /// The instance placement settings that define where the instances that are launched from your image will run.
    pub placement: Option<Value<infrastructure_configuration::Placement>>,
    /// The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process.
    pub resource_tags: Option<Value<BTreeMap<String, String>>>,
    /// The security group IDs to associate with the instance used to customize your Amazon EC2 AMI.
    pub security_group_ids: Option<Value<Vec<String>>>,
    /// The Amazon Resource Name (ARN) for the SNS topic to which we send image build event notifications.
    pub sns_topic_arn: Option<Value<String>>,
    /// The subnet ID in which to place the instance used to customize your Amazon EC2 AMI.
    ///
    /// 1 to 1024 characters.
    pub subnet_id: Option<Value<String>>,
    /// The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// Specifies whether Image Builder terminates build and test instances that are still running when image creation
    /// ends without a failure.
    pub terminate_instance_on_completion: Option<Value<bool>>,
    /// The terminate instance on failure setting of the infrastructure configuration. Set to false if you want Image
    /// Builder to retain the instance used to configure your AMI if the build or test phase of your workflow fails.
    pub terminate_instance_on_failure: Option<Value<bool>>,
}

impl Lower for InfrastructureConfiguration {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("InstanceMetadataOptions", self.instance_metadata_options);
        to.set("InstanceProfileName", self.instance_profile_name);
        to.set("InstanceTypes", self.instance_types);
        to.set("KeyPair", self.key_pair);
        to.set("Logging", self.logging);
        to.set("Name", self.name);
        to.set("ParentInstance", self.parent_instance);
        to.set("Placement", self.placement);
        to.set("ResourceTags", self.resource_tags);
        to.set("SecurityGroupIds", self.security_group_ids);
        to.set("SnsTopicArn", self.sns_topic_arn);
        to.set("SubnetId", self.subnet_id);
        to.set("Tags", self.tags);
        to.set("TerminateInstanceOnCompletion", self.terminate_instance_on_completion);
        to.set("TerminateInstanceOnFailure", self.terminate_instance_on_failure);
    }
}

impl Level1 for InfrastructureConfiguration {
    const TYPE: &'static str = "AWS::ImageBuilder::InfrastructureConfiguration";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<InfrastructureConfiguration> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) of the infrastructure configuration.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The name of the infrastructure configuration.
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }
}

/// What [`InfrastructureConfiguration`] is made of.
pub mod infrastructure_configuration {
    use super::*;

    /// The instance metadata options that apply to the HTTP requests that pipeline builds use to launch EC2 build and
    /// test instances.
    #[derive(Clone, Debug, Default)]
    pub struct InstanceMetadataOptions {
        /// Limit the number of hops that an instance metadata request can traverse to reach its destination. The default is
        /// one hop.
        ///
        /// 1 to 64.
        pub http_put_response_hop_limit: Option<Value<i64>>,
        /// Indicates whether a signed token header is required for instance metadata retrieval requests. The values affect
        /// the response as follows.
        ///
        /// One of `required`, `optional`.
        pub http_tokens: Option<Value<String>>,
    }

    impl Lower for InstanceMetadataOptions {
        fn fields(self, to: &mut Fields) {
            to.set("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            to.set("HttpTokens", self.http_tokens);
        }
    }

    /// Logging configuration defines where Image Builder uploads your logs.
    #[derive(Clone, Debug, Default)]
    pub struct Logging {
        /// The Amazon S3 logging configuration.
        pub s3_logs: Option<Value<S3Logs>>,
    }

    impl Lower for Logging {
        fn fields(self, to: &mut Fields) {
            to.set("S3Logs", self.s3_logs);
        }
    }

    /// Amazon S3 logging configuration.
    #[derive(Clone, Debug, Default)]
    pub struct S3Logs {
        /// The S3 bucket in which to store the logs.
        ///
        /// 1 to 1024 characters.
        pub s3_bucket_name: Option<Value<String>>,
        /// The Amazon S3 path to the bucket where the logs are stored.
        ///
        /// 1 to 1024 characters.
        pub s3_key_prefix: Option<Value<String>>,
    }

    impl Lower for S3Logs {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketName", self.s3_bucket_name);
            to.set("S3KeyPrefix", self.s3_key_prefix);
        }
    }

    /// Settings for building on an instance that is already running, instead of an instance that Image Builder launches
    /// for the build.
    #[derive(Clone, Debug, Default)]
    pub struct ParentInstance {
        /// The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from.
        ///
        /// Required.
        pub auto_scaling_group: Option<Value<AutoScalingGroup>>,
    }

    impl Lower for ParentInstance {
        fn fields(self, to: &mut Fields) {
            to.set("AutoScalingGroup", self.auto_scaling_group);
        }
    }

    /// Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, and how long
    /// Image Builder waits when the group has no instance available.
    #[derive(Clone, Debug, Default)]
    pub struct AutoScalingGroup {
        /// The number of seconds that Image Builder waits for an instance to become available in the group before the build
        /// fails.
        ///
        /// 0 to 3600.
        pub capacity_wait_timeout_seconds: Option<Value<i64>>,
        /// The name of the Auto Scaling group, in the same account and AWS Region as the infrastructure configuration.
        ///
        /// Required. 1 to 1024 characters.
        pub name: Option<Value<String>>,
    }

    impl Lower for AutoScalingGroup {
        fn fields(self, to: &mut Fields) {
            to.set("CapacityWaitTimeoutSeconds", self.capacity_wait_timeout_seconds);
            to.set("Name", self.name);
        }
    }

    /// By default, EC2 instances run on shared tenancy hardware. This means that multiple AWS accounts might share the
    /// same physical hardware.
    #[derive(Clone, Debug, Default)]
    pub struct Placement {
        /// The Availability Zone where your build and test instances will launch.
        ///
        /// 1 to 1024 characters.
        pub availability_zone: Option<Value<String>>,
        /// The ID of the Dedicated Host on which build and test instances run. This only applies if `tenancy` is `host`.
        ///
        /// 1 to 1024 characters.
        pub host_id: Option<Value<String>>,
        /// The Amazon Resource Name (ARN) of the host resource group in which to launch build and test instances.
        ///
        /// 1 to 1024 characters.
        pub host_resource_group_arn: Option<Value<String>>,
        /// The tenancy of the instance. An instance with a tenancy of `dedicated` runs on single-tenant hardware.
        ///
        /// One of `default`, `dedicated`, `host`.
        pub tenancy: Option<Value<String>>,
    }

    impl Lower for Placement {
        fn fields(self, to: &mut Fields) {
            to.set("AvailabilityZone", self.availability_zone);
            to.set("HostId", self.host_id);
            to.set("HostResourceGroupArn", self.host_resource_group_arn);
            to.set("Tenancy", self.tenancy);
        }
    }
}

/// `AWS::ImageBuilder::LifecyclePolicy`.
///
/// Create a lifecycle policy resource.
///
/// Its ARN: `arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}`.
#[derive(Clone, Debug, Default)]
pub struct LifecyclePolicy {
    /// Optional description for the lifecycle policy.
    ///
    /// 1 to 1024 characters.
    pub description: Option<Value<String>>,
    /// The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run
    /// lifecycle actions.
    ///
    /// Required. 1 to 2048 characters.
    pub execution_role: Option<Value<String>>,
    /// The name of the lifecycle policy to create.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Configuration details for the lifecycle policy rules.
    ///
    /// Required. 1 to 3 items.
    pub policy_details: Option<Value<Vec<lifecycle_policy::PolicyDetail>>>,
    /// Selection criteria for the resources that the lifecycle policy applies to.
    ///
    /// Required.
    pub resource_selection: Option<Value<lifecycle_policy::ResourceSelection>>,
    /// The type of Image Builder resource that the lifecycle policy applies to.
    ///
    /// Required. One of `AMI_IMAGE`, `CONTAINER_IMAGE`.
    pub resource_type: Option<Value<String>>,
    /// Indicates whether the lifecycle policy resource is enabled.
    ///
    /// One of `DISABLED`, `ENABLED`.
    pub status: Option<Value<String>>,
    /// Tags to apply to the lifecycle policy resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
}

impl Lower for LifecyclePolicy {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("ExecutionRole", self.execution_role);
        to.set("Name", self.name);
        to.set("PolicyDetails", self.policy_details);
        to.set("ResourceSelection", self.resource_selection);
        to.set("ResourceType", self.resource_type);
        to.set("Status", self.status);
        to.set("Tags", self.tags);
    }
}

impl Level1 for LifecyclePolicy {
    const TYPE: &'static str = "AWS::ImageBuilder::LifecyclePolicy";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<LifecyclePolicy> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the lifecycle policy resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}

/// What [`LifecyclePolicy`] is made of.
pub mod lifecycle_policy {
    use super::*;

    /// The configuration details for a lifecycle policy resource.
    #[derive(Clone, Debug, Default)]
    pub struct PolicyDetail {
        /// Configuration details for the policy action.
        ///
        /// Required.
        pub action: Option<Value<Action>>,
        /// Additional rules to specify resources that should be exempt from policy actions.
        pub exclusion_rules: Option<Value<ExclusionRules>>,
        /// Specifies the resources that the lifecycle policy applies to.
        ///
        /// Required.
        pub filter: Option<Value<Filter>>,
    }

    impl Lower for PolicyDetail {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("ExclusionRules", self.exclusion_rules);
            to.set("Filter", self.filter);
        }
    }

    /// Contains selection criteria for the lifecycle policy.
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        /// Specifies the resources that the lifecycle policy applies to.
        pub include_resources: Option<Value<IncludeResources>>,
        /// Specifies the lifecycle action to take.
        ///
        /// Required. One of `DELETE`, `DEPRECATE`, `DISABLE`.
        pub type_: Option<Value<String>>,
    }

    impl Lower for Action {
        fn fields(self, to: &mut Fields) {
            to.set("IncludeResources", self.include_resources);
            to.set("Type", self.type_);
        }
    }

    /// Specifies how the lifecycle policy should apply actions to selected resources.
    #[derive(Clone, Debug, Default)]
    pub struct IncludeResources {
        /// Specifies whether the lifecycle action should apply to distributed AMIs.
        pub amis: Option<Value<bool>>,
        /// Specifies whether the lifecycle action should apply to distributed containers.
        pub containers: Option<Value<bool>>,
        /// Specifies whether the lifecycle action should apply to snapshots associated with distributed AMIs.
        pub snapshots: Option<Value<bool>>,
    }

    impl Lower for IncludeResources {
        fn fields(self, to: &mut Fields) {
            to.set("Amis", self.amis);
            to.set("Containers", self.containers);
            to.set("Snapshots", self.snapshots);
        }
    }

    /// Specifies resources that lifecycle policy actions should not apply to.
    #[derive(Clone, Debug, Default)]
    pub struct ExclusionRules {
        /// Lists configuration values that apply to AMIs that Image Builder should exclude from the lifecycle action.
        pub amis: Option<Value<AmiExclusionRules>>,
        /// Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder image resources that
        /// have them.
        pub tag_map: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ExclusionRules {
        fn fields(self, to: &mut Fields) {
            to.set("Amis", self.amis);
            to.set("TagMap", self.tag_map);
        }
    }

    /// Defines criteria for AMIs that are excluded from lifecycle actions.
    #[derive(Clone, Debug, Default)]
    pub struct AmiExclusionRules {
        /// Configures whether public AMIs are excluded from the lifecycle action.
        pub is_public: Option<Value<bool>>,
        /// Specifies configuration details for Image Builder to exclude the most recent resources from lifecycle actions.
        pub last_launched: Option<Value<LastLaunched>>,
        /// Configures AWS Region s that are excluded from the lifecycle action.
        pub regions: Option<Value<Vec<String>>>,
        /// Specifies AWS account s whose resources are excluded from the lifecycle action.
        ///
        /// 1 to 1536 items.
        pub shared_accounts: Option<Value<Vec<String>>>,
        /// Lists tags that should be excluded from lifecycle actions for the AMIs that have them.
        pub tag_map: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for AmiExclusionRules {
        fn fields(self, to: &mut Fields) {
            to.set("IsPublic", self.is_public);
            to.set("LastLaunched", self.last_launched);
            to.set("Regions", self.regions);
            to.set("SharedAccounts", self.shared_accounts);
            to.set("TagMap", self.tag_map);
        }
    }

    /// Defines criteria to exclude AMIs from lifecycle actions based on the last time they were used to launch an
    /// instance.
    #[derive(Clone, Debug, Default)]
    pub struct LastLaunched {
        /// Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the last instance
        /// launched from the AMI.
        ///
        /// Required. One of `DAYS`, `WEEKS`, `MONTHS`, `YEARS`.
        pub unit: Option<Value<String>>,
        /// The integer number of units for the time period. For example `6` (months).
        ///
        /// Required. 1 to 365.
        pub value: Option<Value<i64>>,
    }

    impl Lower for LastLaunched {
        fn fields(self, to: &mut Fields) {
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Defines filters that the lifecycle policy uses to determine impacted resource.
    #[derive(Clone, Debug, Default)]
    pub struct Filter {
        /// For age-based filters, this is the number of resources to keep on hand after the lifecycle `DELETE` action is
        /// applied.
        ///
        /// 1 to 10.
        pub retain_at_least: Option<Value<i64>>,
        /// Filter resources based on either `age` or `count`.
        ///
        /// Required. One of `AGE`, `COUNT`.
        pub type_: Option<Value<String>>,
        /// Defines the unit of time that the lifecycle policy uses to determine impacted resources. This is required for
        /// age-based rules.
        ///
        /// One of `DAYS`, `WEEKS`, `MONTHS`, `YEARS`.
        pub unit: Option<Value<String>>,
        /// The number of units for the time period or for the count. For example, a value of `6` might refer to six months
        /// or six AMIs.
        ///
        /// Required. 1 to 1000.
        pub value: Option<Value<i64>>,
    }

    impl Lower for Filter {
        fn fields(self, to: &mut Fields) {
            to.set("RetainAtLeast", self.retain_at_least);
            to.set("Type", self.type_);
            to.set("Unit", self.unit);
            to.set("Value", self.value);
        }
    }

    /// Resource selection criteria for the lifecycle policy.
    #[derive(Clone, Debug, Default)]
    pub struct ResourceSelection {
        /// A list of recipes that are used as selection criteria for the output images that the lifecycle policy applies
        /// to.
        ///
        /// 1 to 50 items.
        pub recipes: Option<Value<Vec<RecipeSelection>>>,
        /// A list of tags that are used as selection criteria for the Image Builder image resources that the lifecycle
        /// policy applies to.
        pub tag_map: Option<Value<BTreeMap<String, String>>>,
    }

    impl Lower for ResourceSelection {
        fn fields(self, to: &mut Fields) {
            to.set("Recipes", self.recipes);
            to.set("TagMap", self.tag_map);
        }
    }

    /// Specifies an Image Builder recipe that the lifecycle policy uses for resource selection.
    #[derive(Clone, Debug, Default)]
    pub struct RecipeSelection {
        /// The name of an Image Builder recipe that the lifecycle policy uses for resource selection.
        ///
        /// Required.
        pub name: Option<Value<String>>,
        /// The version of the Image Builder recipe specified by the `name` field.
        ///
        /// Required.
        pub semantic_version: Option<Value<String>>,
    }

    impl Lower for RecipeSelection {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("SemanticVersion", self.semantic_version);
        }
    }
}

/// `AWS::ImageBuilder::Workflow`.
///
/// Create a new workflow or a new version of an existing workflow.
#[derive(Clone, Debug, Default)]
pub struct Workflow {
    /// Describes what change has been made in this version of the workflow, or what makes this version different from
    /// other versions of the workflow.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub change_description: Option<Value<String>>,
    /// Contains the UTF-8 encoded YAML document content for the workflow. Alternatively, you can specify the `uri` of a
    /// YAML document file stored in Amazon S3.
    ///
    /// 1 to 16000 characters. A change replaces the resource.
    pub data: Option<Value<String>>,
    /// Describes the workflow.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource.
    ///
    /// 1 to 1024 characters. A change replaces the resource.
    pub kms_key_id: Option<Value<String>>,
    /// The name of the workflow to create.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// Tags that apply to the workflow resource.
    pub tags: Option<Value<BTreeMap<String, String>>>,
    /// The phase in the image build process for which the workflow resource is responsible.
    ///
    /// Required. One of `BUILD`, `TEST`, `DISTRIBUTION`. A change replaces the resource.
    pub type_: Option<Value<String>>,
    /// The `uri` of a YAML component document file. This must be an S3 URL ( `s3://bucket/key` ), and the requester
    /// must have permission to access the S3 bucket it points to.
    ///
    /// A change replaces the resource.
    pub uri: Option<Value<String>>,
    /// The semantic version of this workflow resource. The semantic version syntax adheres to the following rules.
    ///
    /// Required. A change replaces the resource.
    pub version: Option<Value<String>>,
}

impl Lower for Workflow {
    fn fields(self, to: &mut Fields) {
        to.set("ChangeDescription", self.change_description);
        to.set("Data", self.data);
        to.set("Description", self.description);
        to.set("KmsKeyId", self.kms_key_id);
        to.set("Name", self.name);
        to.set("Tags", self.tags);
        to.set("Type", self.type_);
        to.set("Uri", self.uri);
        to.set("Version", self.version);
    }
}

impl Level1 for Workflow {
    const TYPE: &'static str = "AWS::ImageBuilder::Workflow";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::Map };
}

impl Handle<Workflow> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the workflow resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The latest version references of the workflow.
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    pub fn latest_version_arn(self) -> Value<Arn> {
        self.attribute("LatestVersion.Arn")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    pub fn latest_version_major(self) -> Value<String> {
        self.attribute("LatestVersion.Major")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    pub fn latest_version_minor(self) -> Value<String> {
        self.attribute("LatestVersion.Minor")
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    pub fn latest_version_patch(self) -> Value<String> {
        self.attribute("LatestVersion.Patch")
    }
}
