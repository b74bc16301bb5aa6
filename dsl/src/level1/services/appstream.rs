//! `AWS::AppStream`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::AppStream::AppBlock`.
///
/// This resource creates an app block. App blocks store details about the virtual hard disk that contains the files
/// for the application in an S3 bucket.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}`.
#[derive(Clone, Debug, Default)]
pub struct AppBlock {
    /// The description of the app block.
    ///
    /// 0 to 256 characters. A change replaces the resource.
    pub description: Option<Value<String>>,
    /// The display name of the app block.
    ///
    /// 0 to 100 characters. A change replaces the resource.
    pub display_name: Option<Value<String>>,
    /// The name of the app block.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The packaging type of the app block.
    ///
    /// One of `APPSTREAM2`, `CUSTOM`. A change replaces the resource.
    pub packaging_type: Option<Value<String>>,
    /// The post setup script details of the app block.
    ///
    /// A change replaces the resource.
    pub post_setup_script_details: Option<Value<app_block::ScriptDetails>>,
    /// The setup script details of the app block.
    ///
    /// A change replaces the resource.
    pub setup_script_details: Option<Value<app_block::ScriptDetails>>,
    /// The source S3 location of the app block.
    ///
    /// Required. A change replaces the resource.
    pub source_s3_location: Option<Value<app_block::S3Location>>,
    /// The tags of the app block.
    pub tags: Option<Value<Vec<app_block::Tag>>>,
}

impl Lower for AppBlock {
    fn fields(self, to: &mut Fields) {
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("Name", self.name);
        to.set("PackagingType", self.packaging_type);
        to.set("PostSetupScriptDetails", self.post_setup_script_details);
        to.set("SetupScriptDetails", self.setup_script_details);
        to.set("SourceS3Location", self.source_s3_location);
        to.set("Tags", self.tags);
    }
}

impl Level1 for AppBlock {
    const TYPE: &'static str = "AWS::AppStream::AppBlock";
}

impl Handle<AppBlock> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the app block.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the app block was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// What [`AppBlock`] is made of.
pub mod app_block {
    use super::*;

    /// The details of the script.
    #[derive(Clone, Debug, Default)]
    pub struct ScriptDetails {
        /// The parameters used in the run path for the script.
        ///
        /// At least 1 characters. A change replaces the resource.
        pub executable_parameters: Option<Value<String>>,
        /// The run path for the script.
        ///
        /// Required. At least 1 characters. A change replaces the resource.
        pub executable_path: Option<Value<String>>,
        /// The S3 object location of the script.
        ///
        /// Required. A change replaces the resource.
        pub script_s3_location: Option<Value<S3Location>>,
        /// The run timeout, in seconds, for the script.
        ///
        /// Required. A change replaces the resource.
        pub timeout_in_seconds: Option<Value<i64>>,
    }

    impl Lower for ScriptDetails {
        fn fields(self, to: &mut Fields) {
            to.set("ExecutableParameters", self.executable_parameters);
            to.set("ExecutablePath", self.executable_path);
            to.set("ScriptS3Location", self.script_s3_location);
            to.set("TimeoutInSeconds", self.timeout_in_seconds);
        }
    }

    /// The S3 location of the app block.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket of the app block.
        ///
        /// Required. 3 to 63 characters. A change replaces the resource.
        pub s3_bucket: Option<Value<String>>,
        /// The S3 key of the S3 object of the virtual hard disk.
        ///
        /// 1 to 1024 characters. A change replaces the resource.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }

    /// The tag of the app block.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        pub key: Option<Value<String>>,
        pub tag_key: Option<Value<String>>,
        pub tag_value: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("TagKey", self.tag_key);
            to.set("TagValue", self.tag_value);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppStream::AppBlockBuilder`.
///
/// Creates an app block builder.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}`.
#[derive(Clone, Debug, Default)]
pub struct AppBlockBuilder {
    /// The access endpoints of the app block builder.
    ///
    /// 1 to 4 items.
    pub access_endpoints: Option<Value<Vec<app_block_builder::AccessEndpoint>>>,
    /// The ARN of the app block.
    pub app_block_arns: Option<Value<Vec<String>>>,
    /// The description of the app block builder.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    pub disable_imdsv1: Option<Value<bool>>,
    /// The display name of the app block builder.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// Indicates whether default internet access is enabled for the app block builder.
    pub enable_default_internet_access: Option<Value<bool>>,
    /// The ARN of the IAM role that is applied to the app block builder.
    pub iam_role_arn: Option<Value<String>>,
    /// The instance type of the app block builder.
    ///
    /// Required. At least 1 characters.
    pub instance_type: Option<Value<String>>,
    /// The name of the app block builder.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The platform of the app block builder.
    ///
    /// Required. One of `WINDOWS_SERVER_2019`.
    pub platform: Option<Value<String>>,
    /// The tags of the app block builder.
    pub tags: Option<Value<Vec<app_block_builder::Tag>>>,
    /// The VPC configuration for the app block builder.
    ///
    /// Required.
    pub vpc_config: Option<Value<app_block_builder::VpcConfig>>,
}

impl Lower for AppBlockBuilder {
    fn fields(self, to: &mut Fields) {
        to.set("AccessEndpoints", self.access_endpoints);
        to.set("AppBlockArns", self.app_block_arns);
        to.set("Description", self.description);
        to.set("DisableIMDSV1", self.disable_imdsv1);
        to.set("DisplayName", self.display_name);
        to.set("EnableDefaultInternetAccess", self.enable_default_internet_access);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("InstanceType", self.instance_type);
        to.set("Name", self.name);
        to.set("Platform", self.platform);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for AppBlockBuilder {
    const TYPE: &'static str = "AWS::AppStream::AppBlockBuilder";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<AppBlockBuilder> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The ARN of the app block builder.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the app block builder was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// What [`AppBlockBuilder`] is made of.
pub mod app_block_builder {
    use super::*;

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the
    /// virtual private cloud (VPC) that you specify and AppStream 2.0.
    #[derive(Clone, Debug, Default)]
    pub struct AccessEndpoint {
        /// The type of interface endpoint.
        ///
        /// Required. One of `STREAMING`.
        pub endpoint_type: Option<Value<String>>,
        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// Required. At least 1 characters.
        pub vpce_id: Option<Value<String>>,
    }

    impl Lower for AccessEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointType", self.endpoint_type);
            to.set("VpceId", self.vpce_id);
        }
    }

    /// `Tag` of `AWS::AppStream::AppBlockBuilder`.
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

    /// Describes VPC configuration information for fleets and image builders.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The identifiers of the security groups for the fleet or image builder.
        ///
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The identifiers of the subnets to which a network interface is attached from the fleet instance or image builder
        /// instance.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::AppStream::Application`.
///
/// This resource creates an application. Applications store the details about how to launch applications on
/// streaming instances.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}`.
#[derive(Clone, Debug, Default)]
pub struct Application {
    /// The app block ARN with which the application should be associated.
    ///
    /// Required.
    pub app_block_arn: Option<Value<String>>,
    /// A list of attributes to delete from an application.
    pub attributes_to_delete: Option<Value<Vec<String>>>,
    /// The description of the application.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The display name of the application. This name is visible to users in the application catalog.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The icon S3 location of the application.
    ///
    /// Required.
    pub icon_s3_location: Option<Value<application::S3Location>>,
    /// The instance families the application supports.
    ///
    /// Required. A change replaces the resource.
    pub instance_families: Option<Value<Vec<String>>>,
    /// The launch parameters of the application.
    ///
    /// At least 1 characters.
    pub launch_parameters: Option<Value<String>>,
    /// The launch path of the application.
    ///
    /// Required. At least 1 characters.
    pub launch_path: Option<Value<String>>,
    /// The name of the application. This name is visible to users when a name is not specified in the DisplayName
    /// property.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The platforms the application supports.
    ///
    /// Required. 0 to 4 items. A change replaces the resource.
    pub platforms: Option<Value<Vec<String>>>,
    /// The tags of the application.
    pub tags: Option<Value<Vec<application::Tag>>>,
    /// The working directory of the application.
    ///
    /// At least 1 characters.
    pub working_directory: Option<Value<String>>,
}

impl Lower for Application {
    fn fields(self, to: &mut Fields) {
        to.set("AppBlockArn", self.app_block_arn);
        to.set("AttributesToDelete", self.attributes_to_delete);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("IconS3Location", self.icon_s3_location);
        to.set("InstanceFamilies", self.instance_families);
        to.set("LaunchParameters", self.launch_parameters);
        to.set("LaunchPath", self.launch_path);
        to.set("Name", self.name);
        to.set("Platforms", self.platforms);
        to.set("Tags", self.tags);
        to.set("WorkingDirectory", self.working_directory);
    }
}

impl Level1 for Application {
    const TYPE: &'static str = "AWS::AppStream::Application";
}

impl Handle<Application> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The ARN of the application.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The time when the application was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }
}

/// What [`Application`] is made of.
pub mod application {
    use super::*;

    /// The S3 location of the application icon.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket of the S3 object.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The S3 key of the S3 object.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }

    /// The tag of the application.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        pub key: Option<Value<String>>,
        pub tag_key: Option<Value<String>>,
        pub tag_value: Option<Value<String>>,
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("TagKey", self.tag_key);
            to.set("TagValue", self.tag_value);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppStream::ApplicationEntitlementAssociation`.
///
/// Associates an application to an entitlement.
#[derive(Clone, Debug, Default)]
pub struct ApplicationEntitlementAssociation {
    /// The identifier of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_identifier: Option<Value<String>>,
    /// The name of the entitlement.
    ///
    /// Required. A change replaces the resource.
    pub entitlement_name: Option<Value<String>>,
    /// The name of the stack.
    ///
    /// Required. A change replaces the resource.
    pub stack_name: Option<Value<String>>,
}

impl Lower for ApplicationEntitlementAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationIdentifier", self.application_identifier);
        to.set("EntitlementName", self.entitlement_name);
        to.set("StackName", self.stack_name);
    }
}

impl Level1 for ApplicationEntitlementAssociation {
    const TYPE: &'static str = "AWS::AppStream::ApplicationEntitlementAssociation";
}

impl Handle<ApplicationEntitlementAssociation> {
    /// `Ref`: `StackName`, `EntitlementName`, `ApplicationIdentifier`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::AppStream::ApplicationFleetAssociation`.
///
/// This resource associates the specified application with the specified fleet. This is only supported for Elastic
/// fleets.
#[derive(Clone, Debug, Default)]
pub struct ApplicationFleetAssociation {
    /// The ARN of the application.
    ///
    /// Required. A change replaces the resource.
    pub application_arn: Option<Value<String>>,
    /// The name of the fleet.
    ///
    /// Required. A change replaces the resource.
    pub fleet_name: Option<Value<String>>,
}

impl Lower for ApplicationFleetAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationArn", self.application_arn);
        to.set("FleetName", self.fleet_name);
    }
}

impl Level1 for ApplicationFleetAssociation {
    const TYPE: &'static str = "AWS::AppStream::ApplicationFleetAssociation";
}

impl Handle<ApplicationFleetAssociation> {
    /// `Ref`: `FleetName`, `ApplicationArn`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::AppStream::DirectoryConfig`.
///
/// The `AWS::AppStream::DirectoryConfig` resource specifies the configuration information required to join Amazon
/// AppStream 2.0 fleets and image builders to Microsoft Active Directory domains.
#[derive(Clone, Debug, Default)]
pub struct DirectoryConfig {
    /// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user
    /// identities to Active Directory domain-joined streaming instances.
    pub certificate_based_auth_properties: Option<Value<directory_config::CertificateBasedAuthProperties>>,
    /// The fully qualified name of the directory (for example, corp.example.com).
    ///
    /// Required. A change replaces the resource.
    pub directory_name: Option<Value<String>>,
    /// The distinguished names of the organizational units for computer accounts.
    ///
    /// Required.
    pub organizational_unit_distinguished_names: Option<Value<Vec<String>>>,
    /// The credentials for the service account used by the streaming instance to connect to the directory. Do not use
    /// this parameter directly.
    ///
    /// Required.
    pub service_account_credentials: Option<Value<directory_config::ServiceAccountCredentials>>,
}

impl Lower for DirectoryConfig {
    fn fields(self, to: &mut Fields) {
        to.set("CertificateBasedAuthProperties", self.certificate_based_auth_properties);
        to.set("DirectoryName", self.directory_name);
        to.set("OrganizationalUnitDistinguishedNames", self.organizational_unit_distinguished_names);
        to.set("ServiceAccountCredentials", self.service_account_credentials);
    }
}

impl Level1 for DirectoryConfig {
    const TYPE: &'static str = "AWS::AppStream::DirectoryConfig";
}

impl Handle<DirectoryConfig> {
    /// `Ref`: its `DirectoryName`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`DirectoryConfig`] is made of.
pub mod directory_config {
    use super::*;

    /// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user
    /// identities to Active Directory domain-joined streaming instances.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateBasedAuthProperties {
        /// The ARN of the AWS Certificate Manager Private CA resource.
        pub certificate_authority_arn: Option<Value<String>>,
        /// The status of the certificate-based authentication properties. Fallback is turned on by default when
        /// certificate-based authentication is \*Enabled\*.
        ///
        /// One of `DISABLED`, `ENABLED`, `ENABLED_NO_DIRECTORY_LOGIN_FALLBACK`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CertificateBasedAuthProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArn", self.certificate_authority_arn);
            to.set("Status", self.status);
        }
    }

    /// The credentials for the service account used by the streaming instance to connect to the directory.
    #[derive(Clone, Debug, Default)]
    pub struct ServiceAccountCredentials {
        /// The user name of the account. This account must have the following privileges: create computer objects, join
        /// computers to the domain, and change/reset the password on descendant computer objects for the organizational
        /// units specified.
        ///
        /// Required. At least 1 characters.
        pub account_name: Option<Value<String>>,
        /// The password for the account.
        ///
        /// Required. 1 to 127 characters.
        pub account_password: Option<Value<String>>,
    }

    impl Lower for ServiceAccountCredentials {
        fn fields(self, to: &mut Fields) {
            to.set("AccountName", self.account_name);
            to.set("AccountPassword", self.account_password);
        }
    }
}

/// `AWS::AppStream::Entitlement`.
///
/// Creates an entitlement to control access, based on user attributes, to specific applications within a stack.
#[derive(Clone, Debug, Default)]
pub struct Entitlement {
    /// Specifies whether to entitle all apps or only selected apps.
    ///
    /// Required. One of `ALL`, `ASSOCIATED`.
    pub app_visibility: Option<Value<String>>,
    /// The attributes of the entitlement.
    ///
    /// Required. At least 1 items.
    pub attributes: Option<Value<Vec<entitlement::EntitlementAttribute>>>,
    /// The description of the entitlement.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The name of the entitlement.
    ///
    /// Required. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The name of the stack.
    ///
    /// Required. A change replaces the resource.
    pub stack_name: Option<Value<String>>,
}

impl Lower for Entitlement {
    fn fields(self, to: &mut Fields) {
        to.set("AppVisibility", self.app_visibility);
        to.set("Attributes", self.attributes);
        to.set("Description", self.description);
        to.set("Name", self.name);
        to.set("StackName", self.stack_name);
    }
}

impl Level1 for Entitlement {
    const TYPE: &'static str = "AWS::AppStream::Entitlement";
}

impl Handle<Entitlement> {
    /// `Ref`: `StackName`, `Name`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time when the entitlement was created.
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The time when the entitlement was last modified.
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// What [`Entitlement`] is made of.
pub mod entitlement {
    use super::*;

    /// An attribute that belongs to an entitlement. Application entitlements work by matching a supported SAML 2.0
    /// attribute name to a value when a user identity federates to an AppStream 2.0 SAML application.
    #[derive(Clone, Debug, Default)]
    pub struct EntitlementAttribute {
        /// A supported AWS IAM SAML PrincipalTag attribute that is matched to a value when a user identity federates to an
        /// AppStream 2.0 SAML application.
        ///
        /// Required. At least 1 characters.
        pub name: Option<Value<String>>,
        /// A value that is matched to a supported SAML attribute name when a user identity federates to an AppStream 2.0
        /// SAML application.
        ///
        /// Required. At least 1 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for EntitlementAttribute {
        fn fields(self, to: &mut Fields) {
            to.set("Name", self.name);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::AppStream::Fleet`.
///
/// The `AWS::AppStream::Fleet` resource creates a fleet for Amazon AppStream 2.0. A fleet consists of streaming
/// instances that run a specified image when using Always-On or On-Demand.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}`.
#[derive(Clone, Debug, Default)]
pub struct Fleet {
    pub attributes_to_delete: Option<Value<Vec<String>>>,
    /// The desired capacity for the fleet. This is not allowed for Elastic fleets.
    pub compute_capacity: Option<Value<fleet::ComputeCapacity>>,
    /// The description to display.
    ///
    /// 1 to 256 characters.
    pub description: Option<Value<String>>,
    pub disable_imdsv1: Option<Value<bool>>,
    /// The amount of time that a streaming session remains active after users disconnect.
    ///
    /// 60 to 360000.
    pub disconnect_timeout_in_seconds: Option<Value<i64>>,
    /// The fleet name to display.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the directory and organizational unit (OU) to use to join the fleet to a Microsoft Active Directory
    /// domain.
    pub domain_join_info: Option<Value<fleet::DomainJoinInfo>>,
    /// Enables or disables default internet access for the fleet.
    pub enable_default_internet_access: Option<Value<bool>>,
    /// The fleet type.
    ///
    /// A change replaces the resource.
    pub fleet_type: Option<Value<String>>,
    /// The ARN of the IAM role that is applied to the fleet. To assume a role, the fleet instance calls the Security
    /// Token Service `AssumeRole` API operation and passes the ARN of the role to use.
    pub iam_role_arn: Option<Value<String>>,
    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session
    /// and the `DisconnectTimeoutInSeconds` time interval begins.
    ///
    /// 0 to 3600.
    pub idle_disconnect_timeout_in_seconds: Option<Value<i64>>,
    /// The ARN of the public, private, or shared image to use.
    ///
    /// At most 1024 characters.
    pub image_arn: Option<Value<String>>,
    /// The name of the image used to create the fleet.
    ///
    /// 1 to 100 characters.
    pub image_name: Option<Value<String>>,
    /// The instance type to use when launching fleet instances. The following instance types are available for
    /// non-Elastic fleets.
    ///
    /// Required. At least 1 characters.
    pub instance_type: Option<Value<String>>,
    /// The maximum number of concurrent sessions that can be run on an Elastic fleet. This setting is required for
    /// Elastic fleets, but is not used for other fleet types.
    pub max_concurrent_sessions: Option<Value<i64>>,
    /// Max number of user sessions on an instance. This is applicable only for multi-session fleets.
    pub max_sessions_per_instance: Option<Value<i64>>,
    /// The maximum amount of time that a streaming session can remain active, in seconds.
    ///
    /// 600 to 360000.
    pub max_user_duration_in_seconds: Option<Value<i64>>,
    /// A unique name for the fleet.
    ///
    /// Required. 1 to 100 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The platform of the fleet. Platform is a required setting for Elastic fleets, and is not used for other fleet
    /// types.
    ///
    /// One of `AMAZON_LINUX2`, `RHEL8`, `ROCKY_LINUX8`, `UBUNTU_PRO_2404`, `WINDOWS`, `WINDOWS_SERVER_2016`,
    /// `WINDOWS_SERVER_2019`, `WINDOWS_SERVER_2022`, `WINDOWS_SERVER_2025`.
    pub platform: Option<Value<String>>,
    pub root_volume_config: Option<Value<fleet::VolumeConfig>>,
    /// The S3 location of the session scripts configuration zip file. This only applies to Elastic fleets.
    pub session_script_s3_location: Option<Value<fleet::S3Location>>,
    /// The WorkSpaces Applications view that is displayed to your users when they stream from the fleet. When `APP` is
    /// specified, only the windows of applications opened by users display.
    ///
    /// One of `APP`, `DESKTOP`.
    pub stream_view: Option<Value<String>>,
    /// An array of key-value pairs.
    ///
    /// 1 to 50 items.
    pub tags: Option<Value<Vec<fleet::Tag>>>,
    /// The USB device filter strings that specify which USB devices a user can redirect to the fleet streaming session,
    /// when using the Windows native client.
    pub usb_device_filter_strings: Option<Value<Vec<String>>>,
    /// The VPC configuration for the fleet. This is required for Elastic fleets, but not required for other fleet
    /// types.
    pub vpc_config: Option<Value<fleet::VpcConfig>>,
}

impl Lower for Fleet {
    fn fields(self, to: &mut Fields) {
        to.set("AttributesToDelete", self.attributes_to_delete);
        to.set("ComputeCapacity", self.compute_capacity);
        to.set("Description", self.description);
        to.set("DisableIMDSV1", self.disable_imdsv1);
        to.set("DisconnectTimeoutInSeconds", self.disconnect_timeout_in_seconds);
        to.set("DisplayName", self.display_name);
        to.set("DomainJoinInfo", self.domain_join_info);
        to.set("EnableDefaultInternetAccess", self.enable_default_internet_access);
        to.set("FleetType", self.fleet_type);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("IdleDisconnectTimeoutInSeconds", self.idle_disconnect_timeout_in_seconds);
        to.set("ImageArn", self.image_arn);
        to.set("ImageName", self.image_name);
        to.set("InstanceType", self.instance_type);
        to.set("MaxConcurrentSessions", self.max_concurrent_sessions);
        to.set("MaxSessionsPerInstance", self.max_sessions_per_instance);
        to.set("MaxUserDurationInSeconds", self.max_user_duration_in_seconds);
        to.set("Name", self.name);
        to.set("Platform", self.platform);
        to.set("RootVolumeConfig", self.root_volume_config);
        to.set("SessionScriptS3Location", self.session_script_s3_location);
        to.set("StreamView", self.stream_view);
        to.set("Tags", self.tags);
        to.set("UsbDeviceFilterStrings", self.usb_device_filter_strings);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for Fleet {
    const TYPE: &'static str = "AWS::AppStream::Fleet";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Fleet> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// What [`Fleet`] is made of.
pub mod fleet {
    use super::*;

    /// The desired capacity for a fleet.
    #[derive(Clone, Debug, Default)]
    pub struct ComputeCapacity {
        /// The desired number of streaming instances.
        pub desired_instances: Option<Value<i64>>,
        /// The desired capacity in terms of number of user sessions, for the multi-session fleet. This is not allowed for
        /// single-session fleets.
        pub desired_sessions: Option<Value<i64>>,
    }

    impl Lower for ComputeCapacity {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredInstances", self.desired_instances);
            to.set("DesiredSessions", self.desired_sessions);
        }
    }

    /// The name of the directory and organizational unit (OU) to use to join a fleet to a Microsoft Active Directory
    /// domain.
    #[derive(Clone, Debug, Default)]
    pub struct DomainJoinInfo {
        /// The fully qualified name of the directory (for example, corp.example.com).
        pub directory_name: Option<Value<String>>,
        /// The distinguished name of the organizational unit for computer accounts.
        ///
        /// 0 to 2000 characters.
        pub organizational_unit_distinguished_name: Option<Value<String>>,
    }

    impl Lower for DomainJoinInfo {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryName", self.directory_name);
            to.set("OrganizationalUnitDistinguishedName", self.organizational_unit_distinguished_name);
        }
    }

    /// `VolumeConfig` of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeConfig {
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for VolumeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VolumeSizeInGb", self.volume_size_in_gb);
        }
    }

    /// Describes the S3 location.
    #[derive(Clone, Debug, Default)]
    pub struct S3Location {
        /// The S3 bucket of the S3 object.
        ///
        /// Required. 3 to 63 characters.
        pub s3_bucket: Option<Value<String>>,
        /// The S3 key of the S3 object.
        ///
        /// Required. 1 to 1024 characters.
        pub s3_key: Option<Value<String>>,
    }

    impl Lower for S3Location {
        fn fields(self, to: &mut Fields) {
            to.set("S3Bucket", self.s3_bucket);
            to.set("S3Key", self.s3_key);
        }
    }

    /// `Tag` of `AWS::AppStream::Fleet`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 128 characters.
        pub key: Option<Value<String>>,
        /// At most 256 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The VPC configuration information for the fleet.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The identifiers of the security groups for the fleet.
        ///
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The identifiers of the subnets to which a network interface is attached from the fleet instance. Fleet instances
        /// can use one or two subnets.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::AppStream::ImageBuilder`.
///
/// The `AWS::AppStream::ImageBuilder` resource creates an image builder for Amazon AppStream 2.0. An image builder
/// is a virtual machine that is used to create an image.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}`.
#[derive(Clone, Debug, Default)]
pub struct ImageBuilder {
    /// The list of virtual private cloud (VPC) interface endpoint objects. Administrators can connect to the image
    /// builder only through the specified endpoints.
    ///
    /// 1 to 4 items.
    pub access_endpoints: Option<Value<Vec<image_builder::AccessEndpoint>>>,
    /// The version of the WorkSpaces Applications agent to use for this image builder. To use the latest version of the
    /// WorkSpaces Applications agent, specify \[LATEST\].
    ///
    /// 1 to 100 characters.
    pub appstream_agent_version: Option<Value<String>>,
    /// The description to display.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    pub disable_imdsv1: Option<Value<bool>>,
    /// The image builder name to display.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active
    /// Directory domain.
    pub domain_join_info: Option<Value<image_builder::DomainJoinInfo>>,
    /// Enables or disables default internet access for the image builder.
    pub enable_default_internet_access: Option<Value<bool>>,
    /// The ARN of the IAM role that is applied to the image builder. To assume a role, the image builder calls the
    /// Security Token Service `AssumeRole` API operation and passes the ARN of the role to use.
    pub iam_role_arn: Option<Value<String>>,
    /// The ARN of the public, private, or shared image to use.
    pub image_arn: Option<Value<String>>,
    /// The name of the image used to create the image builder.
    ///
    /// At least 1 characters.
    pub image_name: Option<Value<String>>,
    /// The instance type to use when launching the image builder. The following instance types are available.
    ///
    /// Required. At least 1 characters.
    pub instance_type: Option<Value<String>>,
    /// A unique name for the image builder.
    ///
    /// Required. At least 1 characters. A change replaces the resource.
    pub name: Option<Value<String>>,
    pub root_volume_config: Option<Value<image_builder::VolumeConfig>>,
    pub softwares_to_install: Option<Value<Vec<String>>>,
    pub softwares_to_uninstall: Option<Value<Vec<String>>>,
    /// An array of key-value pairs.
    pub tags: Option<Value<Vec<image_builder::Tag>>>,
    /// The VPC configuration for the image builder. You can specify only one subnet.
    pub vpc_config: Option<Value<image_builder::VpcConfig>>,
}

impl Lower for ImageBuilder {
    fn fields(self, to: &mut Fields) {
        to.set("AccessEndpoints", self.access_endpoints);
        to.set("AppstreamAgentVersion", self.appstream_agent_version);
        to.set("Description", self.description);
        to.set("DisableIMDSV1", self.disable_imdsv1);
        to.set("DisplayName", self.display_name);
        to.set("DomainJoinInfo", self.domain_join_info);
        to.set("EnableDefaultInternetAccess", self.enable_default_internet_access);
        to.set("IamRoleArn", self.iam_role_arn);
        to.set("ImageArn", self.image_arn);
        to.set("ImageName", self.image_name);
        to.set("InstanceType", self.instance_type);
        to.set("Name", self.name);
        to.set("RootVolumeConfig", self.root_volume_config);
        to.set("SoftwaresToInstall", self.softwares_to_install);
        to.set("SoftwaresToUninstall", self.softwares_to_uninstall);
        to.set("Tags", self.tags);
        to.set("VpcConfig", self.vpc_config);
    }
}

impl Level1 for ImageBuilder {
    const TYPE: &'static str = "AWS::AppStream::ImageBuilder";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ImageBuilder> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The URL to start an image builder streaming session, returned as a string.
    pub fn streaming_url(self) -> Value<String> {
        self.attribute("StreamingUrl")
    }
}

/// What [`ImageBuilder`] is made of.
pub mod image_builder {
    use super::*;

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the
    /// virtual private cloud (VPC) that you specify and WorkSpaces Applications.
    #[derive(Clone, Debug, Default)]
    pub struct AccessEndpoint {
        /// The type of interface endpoint.
        ///
        /// Required. One of `STREAMING`.
        pub endpoint_type: Option<Value<String>>,
        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// Required. At least 1 characters.
        pub vpce_id: Option<Value<String>>,
    }

    impl Lower for AccessEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointType", self.endpoint_type);
            to.set("VpceId", self.vpce_id);
        }
    }

    /// The name of the directory and organizational unit (OU) to use to join the image builder to a Microsoft Active
    /// Directory domain.
    #[derive(Clone, Debug, Default)]
    pub struct DomainJoinInfo {
        /// The fully qualified name of the directory (for example, corp.example.com).
        pub directory_name: Option<Value<String>>,
        /// The distinguished name of the organizational unit for computer accounts.
        ///
        /// 0 to 2000 characters.
        pub organizational_unit_distinguished_name: Option<Value<String>>,
    }

    impl Lower for DomainJoinInfo {
        fn fields(self, to: &mut Fields) {
            to.set("DirectoryName", self.directory_name);
            to.set("OrganizationalUnitDistinguishedName", self.organizational_unit_distinguished_name);
        }
    }

    /// `VolumeConfig` of `AWS::AppStream::ImageBuilder`.
    #[derive(Clone, Debug, Default)]
    pub struct VolumeConfig {
        pub volume_size_in_gb: Option<Value<i64>>,
    }

    impl Lower for VolumeConfig {
        fn fields(self, to: &mut Fields) {
            to.set("VolumeSizeInGb", self.volume_size_in_gb);
        }
    }

    /// `Tag` of `AWS::AppStream::ImageBuilder`.
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

    /// The VPC configuration for the image builder.
    #[derive(Clone, Debug, Default)]
    pub struct VpcConfig {
        /// The identifiers of the security groups for the image builder.
        ///
        /// 0 to 5 items.
        pub security_group_ids: Option<Value<Vec<String>>>,
        /// The identifier of the subnet to which a network interface is attached from the image builder instance.
        pub subnet_ids: Option<Value<Vec<String>>>,
    }

    impl Lower for VpcConfig {
        fn fields(self, to: &mut Fields) {
            to.set("SecurityGroupIds", self.security_group_ids);
            to.set("SubnetIds", self.subnet_ids);
        }
    }
}

/// `AWS::AppStream::Stack`.
///
/// The `AWS::AppStream::Stack` resource creates a stack to start streaming applications to Amazon AppStream 2.0
/// users.
///
/// Its ARN: `arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}`.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    /// The list of virtual private cloud (VPC) interface endpoint objects. Users of the stack can connect to WorkSpaces
    /// Applications only through the specified endpoints.
    ///
    /// 1 to 4 items.
    pub access_endpoints: Option<Value<Vec<stack::AccessEndpoint>>>,
    /// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop
    /// applications during streaming sessions.
    pub agent_access_config: Option<Value<stack::AgentAccessConfig>>,
    /// The persistent application settings for users of the stack. When these settings are enabled, changes that users
    /// make to applications and Windows settings are automatically saved after each session and applied to the next
    /// session.
    pub application_settings: Option<Value<stack::ApplicationSettings>>,
    /// The stack attributes to delete.
    pub attributes_to_delete: Option<Value<Vec<String>>>,
    /// The content redirection settings for the stack.
    pub content_redirection: Option<Value<stack::ContentRedirection>>,
    /// \*This parameter has been deprecated.\*.
    pub delete_storage_connectors: Option<Value<bool>>,
    /// The description to display.
    ///
    /// 0 to 256 characters.
    pub description: Option<Value<String>>,
    /// The stack name to display.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<Value<String>>,
    /// The domains where WorkSpaces Applications streaming sessions can be embedded in an iframe. You must approve the
    /// domains that you want to host embedded WorkSpaces Applications streaming sessions.
    ///
    /// 1 to 20 items.
    pub embed_host_domains: Option<Value<Vec<String>>>,
    /// The URL that users are redirected to after they click the Send Feedback link. If no URL is specified, no Send
    /// Feedback link is displayed.
    ///
    /// 0 to 1000 characters.
    pub feedback_url: Option<Value<String>>,
    /// The name of the stack.
    ///
    /// A change replaces the resource.
    pub name: Option<Value<String>>,
    /// The URL that users are redirected to after their streaming session ends.
    ///
    /// 0 to 1000 characters.
    pub redirect_url: Option<Value<String>>,
    /// The storage connectors to enable.
    pub storage_connectors: Option<Value<Vec<stack::StorageConnector>>>,
    /// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only
    /// supported in the Windows native client.
    pub streaming_experience_settings: Option<Value<stack::StreamingExperienceSettings>>,
    /// An array of key-value pairs.
    pub tags: Option<Value<Vec<stack::Tag>>>,
    /// The actions that are enabled or disabled for users during their streaming sessions. By default, these actions
    /// are enabled.
    ///
    /// At least 1 items.
    pub user_settings: Option<Value<Vec<stack::UserSetting>>>,
}

impl Lower for Stack {
    fn fields(self, to: &mut Fields) {
        to.set("AccessEndpoints", self.access_endpoints);
        to.set("AgentAccessConfig", self.agent_access_config);
        to.set("ApplicationSettings", self.application_settings);
        to.set("AttributesToDelete", self.attributes_to_delete);
        to.set("ContentRedirection", self.content_redirection);
        to.set("DeleteStorageConnectors", self.delete_storage_connectors);
        to.set("Description", self.description);
        to.set("DisplayName", self.display_name);
        to.set("EmbedHostDomains", self.embed_host_domains);
        to.set("FeedbackURL", self.feedback_url);
        to.set("Name", self.name);
        to.set("RedirectURL", self.redirect_url);
        to.set("StorageConnectors", self.storage_connectors);
        to.set("StreamingExperienceSettings", self.streaming_experience_settings);
        to.set("Tags", self.tags);
        to.set("UserSettings", self.user_settings);
    }
}

impl Level1 for Stack {
    const TYPE: &'static str = "AWS::AppStream::Stack";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Stack> {
    /// `Ref`: its `Name`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// What [`Stack`] is made of.
pub mod stack {
    use super::*;

    /// Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection between the
    /// virtual private cloud (VPC) that you specify and WorkSpaces Applications.
    #[derive(Clone, Debug, Default)]
    pub struct AccessEndpoint {
        /// The type of interface endpoint.
        ///
        /// Required. One of `STREAMING`.
        pub endpoint_type: Option<Value<String>>,
        /// The identifier (ID) of the VPC in which the interface endpoint is used.
        ///
        /// Required. At least 1 characters.
        pub vpce_id: Option<Value<String>>,
    }

    impl Lower for AccessEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("EndpointType", self.endpoint_type);
            to.set("VpceId", self.vpce_id);
        }
    }

    /// The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop
    /// applications during streaming sessions.
    #[derive(Clone, Debug, Default)]
    pub struct AgentAccessConfig {
        /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored. Required when
        /// ScreenshotsUploadEnabled is true.
        pub s3_bucket_arn: Option<Value<String>>,
        /// The image format for agent screen captures.
        ///
        /// Required. One of `JPEG`, `PNG`.
        pub screen_image_format: Option<Value<String>>,
        /// The screen resolution for the agent streaming environment.
        ///
        /// Required. One of `W_1280xH_720`.
        pub screen_resolution: Option<Value<String>>,
        /// Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions.
        pub screenshots_upload_enabled: Option<Value<bool>>,
        /// The list of agent access settings that define permissions for each agent action. You must specify at least one
        /// setting.
        ///
        /// Required. At least 1 items.
        pub settings: Option<Value<Vec<AgentAccessSetting>>>,
        /// The user control mode for agent sessions. This setting determines how users can interact with agent sessions.
        ///
        /// One of `DISABLED`, `VIEW_ONLY`, `VIEW_STOP`.
        pub user_control_mode: Option<Value<String>>,
    }

    impl Lower for AgentAccessConfig {
        fn fields(self, to: &mut Fields) {
            to.set("S3BucketArn", self.s3_bucket_arn);
            to.set("ScreenImageFormat", self.screen_image_format);
            to.set("ScreenResolution", self.screen_resolution);
            to.set("ScreenshotsUploadEnabled", self.screenshots_upload_enabled);
            to.set("Settings", self.settings);
            to.set("UserControlMode", self.user_control_mode);
        }
    }

    /// A permission setting for an agent action. Each setting specifies an agent action and whether it is enabled or
    /// disabled.
    #[derive(Clone, Debug, Default)]
    pub struct AgentAccessSetting {
        /// The agent action to configure. Valid values are COMPUTER\_VISION, COMPUTER\_INPUT, and FORWARD\_MCP\_TOOLS.
        ///
        /// Required. One of `COMPUTER_INPUT`, `COMPUTER_VISION`, `FORWARD_MCP_TOOLS`.
        pub agent_action: Option<Value<String>>,
        /// Whether the agent action is enabled or disabled.
        ///
        /// Required. One of `DISABLED`, `ENABLED`.
        pub permission: Option<Value<String>>,
    }

    impl Lower for AgentAccessSetting {
        fn fields(self, to: &mut Fields) {
            to.set("AgentAction", self.agent_action);
            to.set("Permission", self.permission);
        }
    }

    /// The persistent application settings for users of a stack.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSettings {
        /// Enables or disables persistent application settings for users during their streaming sessions.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
        /// The path prefix for the S3 bucket where users’ persistent application settings are stored. You can allow the
        /// same persistent application settings to be used across multiple stacks by specifying the same settings group for
        /// each stack.
        ///
        /// 0 to 100 characters.
        pub settings_group: Option<Value<String>>,
    }

    impl Lower for ApplicationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("Enabled", self.enabled);
            to.set("SettingsGroup", self.settings_group);
        }
    }

    /// The content redirection settings for the stack.
    #[derive(Clone, Debug, Default)]
    pub struct ContentRedirection {
        /// The configuration for URL redirection.
        pub host_to_client: Option<Value<UrlRedirectionConfig>>,
    }

    impl Lower for ContentRedirection {
        fn fields(self, to: &mut Fields) {
            to.set("HostToClient", self.host_to_client);
        }
    }

    /// The configuration for URL redirection.
    #[derive(Clone, Debug, Default)]
    pub struct UrlRedirectionConfig {
        /// The URLs that are allowed for redirection.
        ///
        /// 0 to 100 items.
        pub allowed_urls: Option<Value<Vec<String>>>,
        /// The URLs that are denied for redirection.
        ///
        /// 0 to 100 items.
        pub denied_urls: Option<Value<Vec<String>>>,
        /// Specifies whether URL redirection is enabled or disabled.
        ///
        /// Required.
        pub enabled: Option<Value<bool>>,
    }

    impl Lower for UrlRedirectionConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AllowedUrls", self.allowed_urls);
            to.set("DeniedUrls", self.denied_urls);
            to.set("Enabled", self.enabled);
        }
    }

    /// A connector that enables persistent storage for users.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConnector {
        /// The type of storage connector.
        ///
        /// Required. One of `GOOGLE_DRIVE`, `HOMEFOLDERS`, `ONE_DRIVE`.
        pub connector_type: Option<Value<String>>,
        /// The names of the domains for the account.
        ///
        /// 0 to 50 items.
        pub domains: Option<Value<Vec<String>>>,
    }

    impl Lower for StorageConnector {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorType", self.connector_type);
            to.set("Domains", self.domains);
        }
    }

    /// The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only
    /// supported in the Windows native client.
    #[derive(Clone, Debug, Default)]
    pub struct StreamingExperienceSettings {
        /// The preferred protocol that you want to use while streaming your application.
        ///
        /// One of `TCP`, `UDP`.
        pub preferred_protocol: Option<Value<String>>,
    }

    impl Lower for StreamingExperienceSettings {
        fn fields(self, to: &mut Fields) {
            to.set("PreferredProtocol", self.preferred_protocol);
        }
    }

    /// The tag of the stack.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Specifies an action and whether the action is enabled or disabled for users during their streaming sessions.
    #[derive(Clone, Debug, Default)]
    pub struct UserSetting {
        /// The action that is enabled or disabled.
        ///
        /// Required. One of `AUTO_TIME_ZONE_REDIRECTION`, `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`,
        /// `CLIPBOARD_COPY_TO_LOCAL_DEVICE`, `DOMAIN_PASSWORD_SIGNIN`, `DOMAIN_SMART_CARD_SIGNIN`, `FILE_DOWNLOAD`,
        /// `FILE_UPLOAD`, `PRINTING_TO_LOCAL_DEVICE`.
        pub action: Option<Value<String>>,
        /// Specifies the number of characters that can be copied by end users from the local device to the remote session,
        /// and to the local device from the remote session.
        pub maximum_length: Option<Value<i64>>,
        /// Indicates whether the action is enabled or disabled.
        ///
        /// Required. One of `DISABLED`, `ENABLED`.
        pub permission: Option<Value<String>>,
    }

    impl Lower for UserSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("MaximumLength", self.maximum_length);
            to.set("Permission", self.permission);
        }
    }
}

/// `AWS::AppStream::StackFleetAssociation`.
///
/// The `AWS::AppStream::StackFleetAssociation` resource associates the specified fleet with the specified stack for
/// Amazon AppStream 2.0.
#[derive(Clone, Debug, Default)]
pub struct StackFleetAssociation {
    /// The name of the fleet.
    ///
    /// Required. A change replaces the resource.
    pub fleet_name: Option<Value<String>>,
    /// The name of the stack.
    ///
    /// Required. A change replaces the resource.
    pub stack_name: Option<Value<String>>,
}

impl Lower for StackFleetAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("FleetName", self.fleet_name);
        to.set("StackName", self.stack_name);
    }
}

impl Level1 for StackFleetAssociation {
    const TYPE: &'static str = "AWS::AppStream::StackFleetAssociation";
}

impl Handle<StackFleetAssociation> {
    /// `Ref`: `FleetName`, `StackName`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The attribute `Id`.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AWS::AppStream::StackUserAssociation`.
///
/// The `AWS::AppStream::StackUserAssociation` resource associates the specified users with the specified stacks for
/// Amazon AppStream 2.0.
#[derive(Clone, Debug, Default)]
pub struct StackUserAssociation {
    /// The authentication type for the user who is associated with the stack. You must specify USERPOOL.
    ///
    /// Required. A change replaces the resource.
    pub authentication_type: Option<Value<String>>,
    /// Specifies whether a welcome email is sent to a user after the user is created in the user pool.
    ///
    /// A change replaces the resource.
    pub send_email_notification: Option<Value<bool>>,
    /// The name of the stack that is associated with the user.
    ///
    /// Required. A change replaces the resource.
    pub stack_name: Option<Value<String>>,
    /// The email address of the user who is associated with the stack.
    ///
    /// Required. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for StackUserAssociation {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationType", self.authentication_type);
        to.set("SendEmailNotification", self.send_email_notification);
        to.set("StackName", self.stack_name);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for StackUserAssociation {
    const TYPE: &'static str = "AWS::AppStream::StackUserAssociation";
}

impl Handle<StackUserAssociation> {
    /// `Ref`: `StackName`, `UserName`, `AuthenticationType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }
}

/// `AWS::AppStream::User`.
///
/// The `AWS::AppStream::User` resource creates a new user in the AppStream 2.0 user pool.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// The authentication type for the user. You must specify USERPOOL.
    ///
    /// Required. One of `API`, `AWS_AD`, `SAML`, `USERPOOL`. A change replaces the resource.
    pub authentication_type: Option<Value<String>>,
    /// The first name, or given name, of the user.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub first_name: Option<Value<String>>,
    /// The last name, or surname, of the user.
    ///
    /// 0 to 2048 characters. A change replaces the resource.
    pub last_name: Option<Value<String>>,
    /// The action to take for the welcome email that is sent to a user after the user is created in the user pool.
    ///
    /// One of `RESEND`, `SUPPRESS`. A change replaces the resource.
    pub message_action: Option<Value<String>>,
    /// The email address of the user.
    ///
    /// Required. 1 to 128 characters. A change replaces the resource.
    pub user_name: Option<Value<String>>,
}

impl Lower for User {
    fn fields(self, to: &mut Fields) {
        to.set("AuthenticationType", self.authentication_type);
        to.set("FirstName", self.first_name);
        to.set("LastName", self.last_name);
        to.set("MessageAction", self.message_action);
        to.set("UserName", self.user_name);
    }
}

impl Level1 for User {
    const TYPE: &'static str = "AWS::AppStream::User";
}

impl Handle<User> {
    /// `Ref`: `UserName`, `AuthenticationType`, with `|` between them.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }
}
