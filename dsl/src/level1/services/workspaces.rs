//! `AWS::WorkSpaces`. Generated: see `generator`.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    Arn, Handle, Value,
    cfn::TagShape,
    level1::{Fields, Level1, Lower, Tags},
};

/// `AWS::WorkSpaces::ConnectionAlias`.
///
/// The `AWS::WorkSpaces::ConnectionAlias` resource specifies a connection alias. Connection aliases are used for
/// cross-Region redirection.
///
/// Its ARN: `arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}`.
#[derive(Clone, Debug, Default)]
pub struct ConnectionAlias {
    /// The connection string specified for the connection alias. The connection string must be in the form of a fully
    /// qualified domain name (FQDN), such as `www.example.com`.
    ///
    /// Required. 1 to 255 characters. A change replaces the resource.
    pub connection_string: Option<Value<String>>,
    /// The tags to associate with the connection alias.
    ///
    /// A change replaces the resource.
    pub tags: Option<Value<Vec<connection_alias::Tag>>>,
}

impl Lower for ConnectionAlias {
    fn fields(self, to: &mut Fields) {
        to.set("ConnectionString", self.connection_string);
        to.set("Tags", self.tags);
    }
}

impl Level1 for ConnectionAlias {
    const TYPE: &'static str = "AWS::WorkSpaces::ConnectionAlias";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<ConnectionAlias> {
    /// `Ref`: its `AliasId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the connection alias, returned as a string.
    pub fn alias_id(self) -> Value<String> {
        self.attribute("AliasId")
    }

    /// The association status of the connection alias.
    pub fn associations(self) -> Value<Json> {
        self.attribute("Associations")
    }

    /// The current state of the connection alias, returned as a string.
    pub fn connection_alias_state(self) -> Value<String> {
        self.attribute("ConnectionAliasState")
    }
}

/// What [`ConnectionAlias`] is made of.
pub mod connection_alias {
    use super::*;

    /// `Tag` of `AWS::WorkSpaces::ConnectionAlias`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }
}

/// `AWS::WorkSpaces::Directory`.
///
/// Resource Type definition for AWS::WorkSpaces::Directory.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// Information about the Active Directory config.
    ///
    /// A change replaces the resource.
    pub active_directory_config: Option<Value<directory::ActiveDirectoryConfig>>,
    /// Describes the properties of the certificate-based authentication you want to use with your WorkSpaces.
    pub certificate_based_auth_properties: Option<Value<directory::CertificateBasedAuthProperties>>,
    /// Indicates whether self-service capabilities are enabled or disabled.
    ///
    /// A change replaces the resource.
    pub enable_self_service: Option<Value<bool>>,
    /// Endpoint encryption mode that allows you to configure the specified directory between Standard TLS and FIPS
    /// 140-2 validated mode.
    ///
    /// One of `STANDARD_TLS`, `FIPS_VALIDATED`.
    pub endpoint_encryption_mode: Option<Value<String>>,
    /// The Amazon Resource Name (ARN) of the identity center instance.
    ///
    /// A change replaces the resource.
    pub idc_instance_arn: Option<Value<String>>,
    /// The identifiers of the IP access control groups associated with the directory.
    pub ip_group_ids: Option<Value<Vec<String>>>,
    /// Specifies the configurations of the Microsoft Entra.
    ///
    /// A change replaces the resource.
    pub microsoft_entra_config: Option<Value<directory::MicrosoftEntraConfig>>,
    /// Describes the enablement status, user access URL, and relay state parameter name that are used for configuring
    /// federation with an SAML 2.0 identity provider.
    pub saml_properties: Option<Value<directory::SamlProperties>>,
    /// Describes the self-service permissions for a directory.
    pub selfservice_permissions: Option<Value<directory::SelfservicePermissions>>,
    /// Describes the streaming properties.
    pub streaming_properties: Option<Value<directory::StreamingProperties>>,
    /// The identifiers of the subnets for your virtual private cloud (VPC).
    ///
    /// 0 to 2 items. A change replaces the resource.
    pub subnet_ids: Option<Value<Vec<String>>>,
    /// The tags associated with the directory.
    pub tags: Option<Value<Vec<directory::Tag>>>,
    /// Indicates whether your WorkSpace directory is dedicated or shared.
    ///
    /// One of `DEDICATED`, `SHARED`. A change replaces the resource.
    pub tenancy: Option<Value<String>>,
    /// The type of identity management the user is using.
    ///
    /// One of `CUSTOMER_MANAGED`, `AWS_DIRECTORY_SERVICE`, `AWS_IAM_IDENTITY_CENTER`. A change replaces the resource.
    pub user_identity_type: Option<Value<String>>,
    /// The device types and operating systems that can be used to access a WorkSpace.
    pub workspace_access_properties: Option<Value<directory::WorkspaceAccessProperties>>,
    /// The default values that are used to create WorkSpaces.
    pub workspace_creation_properties: Option<Value<directory::DefaultWorkspaceCreationProperties>>,
    /// Description of the directory to register.
    ///
    /// A change replaces the resource.
    pub workspace_directory_description: Option<Value<String>>,
    /// The name of the directory to register.
    ///
    /// A change replaces the resource.
    pub workspace_directory_name: Option<Value<String>>,
    /// Indicates whether the directory's WorkSpace type is personal or pools.
    ///
    /// One of `PERSONAL`, `POOLS`. A change replaces the resource.
    pub workspace_type: Option<Value<String>>,
}

impl Lower for Directory {
    fn fields(self, to: &mut Fields) {
        to.set("ActiveDirectoryConfig", self.active_directory_config);
        to.set("CertificateBasedAuthProperties", self.certificate_based_auth_properties);
        to.set("EnableSelfService", self.enable_self_service);
        to.set("EndpointEncryptionMode", self.endpoint_encryption_mode);
        to.set("IdcInstanceArn", self.idc_instance_arn);
        to.set("IpGroupIds", self.ip_group_ids);
        to.set("MicrosoftEntraConfig", self.microsoft_entra_config);
        to.set("SamlProperties", self.saml_properties);
        to.set("SelfservicePermissions", self.selfservice_permissions);
        to.set("StreamingProperties", self.streaming_properties);
        to.set("SubnetIds", self.subnet_ids);
        to.set("Tags", self.tags);
        to.set("Tenancy", self.tenancy);
        to.set("UserIdentityType", self.user_identity_type);
        to.set("WorkspaceAccessProperties", self.workspace_access_properties);
        to.set("WorkspaceCreationProperties", self.workspace_creation_properties);
        to.set("WorkspaceDirectoryDescription", self.workspace_directory_description);
        to.set("WorkspaceDirectoryName", self.workspace_directory_name);
        to.set("WorkspaceType", self.workspace_type);
    }
}

impl Level1 for Directory {
    const TYPE: &'static str = "AWS::WorkSpaces::Directory";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Directory> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The attribute `Alias`.
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The attribute `Arn`.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The attribute `CustomerUserName`.
    pub fn customer_user_name(self) -> Value<String> {
        self.attribute("CustomerUserName")
    }

    /// The attribute `DirectoryId`.
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The attribute `DirectoryName`.
    pub fn directory_name(self) -> Value<String> {
        self.attribute("DirectoryName")
    }

    /// The attribute `DirectoryType`.
    pub fn directory_type(self) -> Value<String> {
        self.attribute("DirectoryType")
    }

    /// The attribute `DnsIpAddresses`.
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute("DnsIpAddresses")
    }

    /// The attribute `DnsIpv6Addresses`.
    pub fn dns_ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute("DnsIpv6Addresses")
    }

    /// The attribute `IDCConfig`.
    pub fn idc_config(self) -> Value<Json> {
        self.attribute("IDCConfig")
    }

    /// The attribute `IamRoleId`.
    pub fn iam_role_id(self) -> Value<String> {
        self.attribute("IamRoleId")
    }

    /// The attribute `RegistrationCode`.
    pub fn registration_code(self) -> Value<String> {
        self.attribute("RegistrationCode")
    }

    /// The attribute `State`.
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The attribute `WorkspaceSecurityGroupId`.
    pub fn workspace_security_group_id(self) -> Value<String> {
        self.attribute("WorkspaceSecurityGroupId")
    }
}

/// What [`Directory`] is made of.
pub mod directory {
    use super::*;

    /// Information about the Active Directory config.
    #[derive(Clone, Debug, Default)]
    pub struct ActiveDirectoryConfig {
        /// The name of the domain.
        ///
        /// Required.
        pub domain_name: Option<Value<String>>,
        /// Indicates the secret ARN on the service account.
        ///
        /// Required.
        pub service_account_secret_arn: Option<Value<String>>,
    }

    impl Lower for ActiveDirectoryConfig {
        fn fields(self, to: &mut Fields) {
            to.set("DomainName", self.domain_name);
            to.set("ServiceAccountSecretArn", self.service_account_secret_arn);
        }
    }

    /// Describes the properties of the certificate-based authentication you want to use with your WorkSpaces.
    #[derive(Clone, Debug, Default)]
    pub struct CertificateBasedAuthProperties {
        /// The Amazon Resource Name (ARN) of the Amazon Web Services Certificate Manager Private CA resource.
        ///
        /// 5 to 200 characters.
        pub certificate_authority_arn: Option<Value<String>>,
        /// The status of the certificate-based authentication properties.
        ///
        /// One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for CertificateBasedAuthProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CertificateAuthorityArn", self.certificate_authority_arn);
            to.set("Status", self.status);
        }
    }

    /// Specifies the configurations of the Microsoft Entra.
    #[derive(Clone, Debug, Default)]
    pub struct MicrosoftEntraConfig {
        /// The Amazon Resource Name (ARN) of the application config.
        pub application_config_secret_arn: Option<Value<String>>,
        /// The identifier of the tenant.
        pub tenant_id: Option<Value<String>>,
    }

    impl Lower for MicrosoftEntraConfig {
        fn fields(self, to: &mut Fields) {
            to.set("ApplicationConfigSecretArn", self.application_config_secret_arn);
            to.set("TenantId", self.tenant_id);
        }
    }

    /// Describes the enablement status, user access URL, and relay state parameter name that are used for configuring
    /// federation with an SAML 2.0 identity provider.
    #[derive(Clone, Debug, Default)]
    pub struct SamlProperties {
        /// The relay state parameter name supported by the SAML 2.0 identity provider (IdP).
        ///
        /// At least 1 characters.
        pub relay_state_parameter_name: Option<Value<String>>,
        /// Indicates the status of SAML 2.0 authentication.
        ///
        /// One of `DISABLED`, `ENABLED`, `ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK`.
        pub status: Option<Value<String>>,
        /// The SAML 2.0 identity provider (IdP) user access URL.
        ///
        /// 8 to 200 characters.
        pub user_access_url: Option<Value<String>>,
    }

    impl Lower for SamlProperties {
        fn fields(self, to: &mut Fields) {
            to.set("RelayStateParameterName", self.relay_state_parameter_name);
            to.set("Status", self.status);
            to.set("UserAccessUrl", self.user_access_url);
        }
    }

    /// Describes the self-service permissions for a directory.
    #[derive(Clone, Debug, Default)]
    pub struct SelfservicePermissions {
        /// Specifies whether users can change the compute type (bundle) for their WorkSpace.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub change_compute_type: Option<Value<String>>,
        /// Specifies whether users can increase the volume size of the drives on their WorkSpace.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub increase_volume_size: Option<Value<String>>,
        /// Specifies whether users can rebuild the operating system of a WorkSpace to its original state.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub rebuild_workspace: Option<Value<String>>,
        /// Specifies whether users can restart their WorkSpace.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub restart_workspace: Option<Value<String>>,
        /// Specifies whether users can switch the running mode of their WorkSpace.
        ///
        /// One of `ENABLED`, `DISABLED`.
        pub switch_running_mode: Option<Value<String>>,
    }

    impl Lower for SelfservicePermissions {
        fn fields(self, to: &mut Fields) {
            to.set("ChangeComputeType", self.change_compute_type);
            to.set("IncreaseVolumeSize", self.increase_volume_size);
            to.set("RebuildWorkspace", self.rebuild_workspace);
            to.set("RestartWorkspace", self.restart_workspace);
            to.set("SwitchRunningMode", self.switch_running_mode);
        }
    }

    /// Describes the streaming properties.
    #[derive(Clone, Debug, Default)]
    pub struct StreamingProperties {
        /// Describes the Global Accelerator for directory.
        pub global_accelerator: Option<Value<GlobalAcceleratorForDirectory>>,
        /// Indicates the storage connector used.
        ///
        /// At least 1 items.
        pub storage_connectors: Option<Value<Vec<StorageConnector>>>,
        /// Indicates the type of preferred protocol for the streaming experience.
        ///
        /// One of `TCP`, `UDP`.
        pub streaming_experience_preferred_protocol: Option<Value<String>>,
        /// Indicates the permission settings associated with the user.
        ///
        /// At least 1 items.
        pub user_settings: Option<Value<Vec<UserSetting>>>,
    }

    impl Lower for StreamingProperties {
        fn fields(self, to: &mut Fields) {
            to.set("GlobalAccelerator", self.global_accelerator);
            to.set("StorageConnectors", self.storage_connectors);
            to.set("StreamingExperiencePreferredProtocol", self.streaming_experience_preferred_protocol);
            to.set("UserSettings", self.user_settings);
        }
    }

    /// Describes the Global Accelerator for directory.
    #[derive(Clone, Debug, Default)]
    pub struct GlobalAcceleratorForDirectory {
        /// Indicates if Global Accelerator for directory is enabled or disabled.
        ///
        /// Required. One of `ENABLED_AUTO`, `DISABLED`.
        pub mode: Option<Value<String>>,
        /// Indicates the preferred protocol for Global Accelerator.
        ///
        /// One of `TCP`, `NONE`.
        pub preferred_protocol: Option<Value<String>>,
    }

    impl Lower for GlobalAcceleratorForDirectory {
        fn fields(self, to: &mut Fields) {
            to.set("Mode", self.mode);
            to.set("PreferredProtocol", self.preferred_protocol);
        }
    }

    /// Describes the storage connector.
    #[derive(Clone, Debug, Default)]
    pub struct StorageConnector {
        /// The type of connector used to save user files.
        ///
        /// Required. One of `HOME_FOLDER`.
        pub connector_type: Option<Value<String>>,
        /// Indicates if the storage connector is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for StorageConnector {
        fn fields(self, to: &mut Fields) {
            to.set("ConnectorType", self.connector_type);
            to.set("Status", self.status);
        }
    }

    /// Information about the user's permission settings.
    #[derive(Clone, Debug, Default)]
    pub struct UserSetting {
        /// Indicates the type of action.
        ///
        /// Required. One of `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`, `CLIPBOARD_COPY_TO_LOCAL_DEVICE`,
        /// `PRINTING_TO_LOCAL_DEVICE`, `SMART_CARD`.
        pub action: Option<Value<String>>,
        /// Indicates the maximum character length for the specified user setting.
        ///
        /// At least 0.
        pub maximum_length: Option<Value<i64>>,
        /// Indicates if the setting is enabled or disabled.
        ///
        /// Required. One of `ENABLED`, `DISABLED`.
        pub permission: Option<Value<String>>,
    }

    impl Lower for UserSetting {
        fn fields(self, to: &mut Fields) {
            to.set("Action", self.action);
            to.set("MaximumLength", self.maximum_length);
            to.set("Permission", self.permission);
        }
    }

    /// `Tag` of `AWS::WorkSpaces::Directory`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// The device types and operating systems that can be used to access a WorkSpace.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceAccessProperties {
        /// Describes the access endpoint configuration for a WorkSpace.
        pub access_endpoint_config: Option<Value<AccessEndpointConfig>>,
        /// Indicates whether users can use Android and Android-compatible Chrome OS devices to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_android: Option<Value<String>>,
        /// Indicates whether users can use Chromebooks to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_chrome_os: Option<Value<String>>,
        /// Indicates whether users can use iOS devices to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_ios: Option<Value<String>>,
        /// Indicates whether users can use Linux clients to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_linux: Option<Value<String>>,
        /// Indicates whether users can use macOS clients to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_osx: Option<Value<String>>,
        /// Indicates whether users can access their WorkSpaces through a web browser.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_web: Option<Value<String>>,
        /// Indicates whether users can use Windows clients to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_windows: Option<Value<String>>,
        /// Indicates whether users can access their WorkSpaces through a WorkSpaces Thin Client.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_work_spaces_thin_client: Option<Value<String>>,
        /// Indicates whether users can use zero client devices to access their WorkSpaces.
        ///
        /// One of `ALLOW`, `DENY`.
        pub device_type_zero_client: Option<Value<String>>,
    }

    impl Lower for WorkspaceAccessProperties {
        fn fields(self, to: &mut Fields) {
            to.set("AccessEndpointConfig", self.access_endpoint_config);
            to.set("DeviceTypeAndroid", self.device_type_android);
            to.set("DeviceTypeChromeOs", self.device_type_chrome_os);
            to.set("DeviceTypeIos", self.device_type_ios);
            to.set("DeviceTypeLinux", self.device_type_linux);
            to.set("DeviceTypeOsx", self.device_type_osx);
            to.set("DeviceTypeWeb", self.device_type_web);
            to.set("DeviceTypeWindows", self.device_type_windows);
            to.set("DeviceTypeWorkSpacesThinClient", self.device_type_work_spaces_thin_client);
            to.set("DeviceTypeZeroClient", self.device_type_zero_client);
        }
    }

    /// Describes the access endpoint configuration for a WorkSpace.
    #[derive(Clone, Debug, Default)]
    pub struct AccessEndpointConfig {
        /// Indicates a list of access endpoints associated with this directory.
        ///
        /// Required.
        pub access_endpoints: Option<Value<Vec<AccessEndpoint>>>,
        /// Indicates a list of protocols that fallback to using the public Internet when streaming over a VPC endpoint is
        /// not available.
        pub internet_fallback_protocols: Option<Value<Vec<String>>>,
    }

    impl Lower for AccessEndpointConfig {
        fn fields(self, to: &mut Fields) {
            to.set("AccessEndpoints", self.access_endpoints);
            to.set("InternetFallbackProtocols", self.internet_fallback_protocols);
        }
    }

    /// Describes the access type and endpoint for a WorkSpace.
    #[derive(Clone, Debug, Default)]
    pub struct AccessEndpoint {
        /// Indicates the type of access endpoint.
        ///
        /// One of `STREAMING_WSP`.
        pub access_endpoint_type: Option<Value<String>>,
        /// Indicates the VPC endpoint to use for access.
        pub vpc_endpoint_id: Option<Value<String>>,
    }

    impl Lower for AccessEndpoint {
        fn fields(self, to: &mut Fields) {
            to.set("AccessEndpointType", self.access_endpoint_type);
            to.set("VpcEndpointId", self.vpc_endpoint_id);
        }
    }

    /// The default values that are used to create WorkSpaces.
    #[derive(Clone, Debug, Default)]
    pub struct DefaultWorkspaceCreationProperties {
        /// The identifier of the default security group to apply to WorkSpaces when they are created.
        ///
        /// 11 to 20 characters.
        pub custom_security_group_id: Option<Value<String>>,
        /// The organizational unit (OU) in the directory for the WorkSpace machine accounts.
        pub default_ou: Option<Value<String>>,
        /// Specifies whether to automatically assign an Elastic public IP address to WorkSpaces in this directory by
        /// default.
        pub enable_internet_access: Option<Value<bool>>,
        /// Specifies whether maintenance mode is enabled for WorkSpaces.
        pub enable_maintenance_mode: Option<Value<bool>>,
        /// Indicates the IAM role ARN of the instance.
        pub instance_iam_role_arn: Option<Value<String>>,
        /// Specifies whether WorkSpace users are local administrators on their WorkSpaces.
        pub user_enabled_as_local_administrator: Option<Value<bool>>,
    }

    impl Lower for DefaultWorkspaceCreationProperties {
        fn fields(self, to: &mut Fields) {
            to.set("CustomSecurityGroupId", self.custom_security_group_id);
            to.set("DefaultOu", self.default_ou);
            to.set("EnableInternetAccess", self.enable_internet_access);
            to.set("EnableMaintenanceMode", self.enable_maintenance_mode);
            to.set("InstanceIamRoleArn", self.instance_iam_role_arn);
            to.set("UserEnabledAsLocalAdministrator", self.user_enabled_as_local_administrator);
        }
    }
}

/// `AWS::WorkSpaces::Workspace`.
///
/// The `AWS::WorkSpaces::Workspace` resource specifies a WorkSpace.
///
/// Its ARN: `arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}`.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The identifier of the bundle for the WorkSpace.
    ///
    /// Required. Some changes replace the resource.
    pub bundle_id: Option<Value<String>>,
    /// The identifier of the Directory Service directory for the WorkSpace.
    ///
    /// Required. A change replaces the resource.
    pub directory_id: Option<Value<String>>,
    /// Indicates whether the data stored on the root volume is encrypted.
    ///
    /// Some changes replace the resource.
    pub root_volume_encryption_enabled: Option<Value<bool>>,
    /// The tags for the WorkSpace.
    pub tags: Option<Value<Vec<workspace::Tag>>>,
    /// The user name of the user for the WorkSpace. This user name must exist in the Directory Service directory for
    /// the WorkSpace.
    ///
    /// Required. A change replaces the resource.
    pub user_name: Option<Value<String>>,
    /// Indicates whether the data stored on the user volume is encrypted.
    ///
    /// Some changes replace the resource.
    pub user_volume_encryption_enabled: Option<Value<bool>>,
    /// The symmetric AWS KMS key used to encrypt data stored on your WorkSpace. Amazon WorkSpaces does not support
    /// asymmetric KMS keys.
    ///
    /// Some changes replace the resource.
    pub volume_encryption_key: Option<Value<String>>,
    /// The WorkSpace properties.
    pub workspace_properties: Option<Value<workspace::WorkspaceProperties>>,
}

impl Lower for Workspace {
    fn fields(self, to: &mut Fields) {
        to.set("BundleId", self.bundle_id);
        to.set("DirectoryId", self.directory_id);
        to.set("RootVolumeEncryptionEnabled", self.root_volume_encryption_enabled);
        to.set("Tags", self.tags);
        to.set("UserName", self.user_name);
        to.set("UserVolumeEncryptionEnabled", self.user_volume_encryption_enabled);
        to.set("VolumeEncryptionKey", self.volume_encryption_key);
        to.set("WorkspaceProperties", self.workspace_properties);
    }
}

impl Level1 for Workspace {
    const TYPE: &'static str = "AWS::WorkSpaces::Workspace";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<Workspace> {
    /// `Ref`: its `WorkspaceId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The identifier of the WorkSpace, returned as a string.
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The attribute `WorkspaceId`.
    pub fn workspace_id(self) -> Value<String> {
        self.attribute("WorkspaceId")
    }
}

/// What [`Workspace`] is made of.
pub mod workspace {
    use super::*;

    /// `Tag` of `AWS::WorkSpaces::Workspace`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Information about a WorkSpace.
    #[derive(Clone, Debug, Default)]
    pub struct WorkspaceProperties {
        /// The compute type. For more information, see Amazon WorkSpaces Bundles.
        pub compute_type_name: Option<Value<String>>,
        /// The size of the root volume. For important information about how to modify the size of the root and user
        /// volumes, see Modify a WorkSpace.
        pub root_volume_size_gib: Option<Value<i64>>,
        /// The running mode. For more information, see Manage the WorkSpace Running Mode.
        pub running_mode: Option<Value<String>>,
        /// The time after a user logs off when WorkSpaces are automatically stopped. Configured in 60-minute intervals.
        pub running_mode_auto_stop_timeout_in_minutes: Option<Value<i64>>,
        /// The size of the user storage. For important information about how to modify the size of the root and user
        /// volumes, see Modify a WorkSpace.
        pub user_volume_size_gib: Option<Value<i64>>,
    }

    impl Lower for WorkspaceProperties {
        fn fields(self, to: &mut Fields) {
            to.set("ComputeTypeName", self.compute_type_name);
            to.set("RootVolumeSizeGib", self.root_volume_size_gib);
            to.set("RunningMode", self.running_mode);
            to.set("RunningModeAutoStopTimeoutInMinutes", self.running_mode_auto_stop_timeout_in_minutes);
            to.set("UserVolumeSizeGib", self.user_volume_size_gib);
        }
    }
}

/// `AWS::WorkSpaces::WorkspaceIpGroup`.
///
/// Resource Type definition for an IP access control group for Amazon WorkSpaces.
///
/// Its ARN: `arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}`.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceIpGroup {
    /// The description of the group.
    ///
    /// A change replaces the resource.
    pub group_desc: Option<Value<String>>,
    /// The name of the group.
    ///
    /// Required. A change replaces the resource.
    pub group_name: Option<Value<String>>,
    /// The tags for the IP access control group.
    pub tags: Option<Value<Vec<workspace_ip_group::Tag>>>,
    /// The rules for the IP access control group.
    pub user_rules: Option<Value<Vec<workspace_ip_group::IpRuleItem>>>,
}

impl Lower for WorkspaceIpGroup {
    fn fields(self, to: &mut Fields) {
        to.set("GroupDesc", self.group_desc);
        to.set("GroupName", self.group_name);
        to.set("Tags", self.tags);
        to.set("UserRules", self.user_rules);
    }
}

impl Level1 for WorkspaceIpGroup {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspaceIpGroup";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkspaceIpGroup> {
    /// `Ref`: its `Arn`.
    pub fn ref_(self) -> Value<Arn> {
        self.reference()
    }

    /// The Amazon Resource Name (ARN) of the IP access control group.
    pub fn arn(self) -> Value<Arn> {
        self.attribute("Arn")
    }

    /// The identifier of the IP access control group.
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }
}

/// What [`WorkspaceIpGroup`] is made of.
pub mod workspace_ip_group {
    use super::*;

    /// Describes a tag.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// The key of the tag.
        ///
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// The value of the tag.
        ///
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes a rule for an IP access control group.
    #[derive(Clone, Debug, Default)]
    pub struct IpRuleItem {
        /// The IP address range, in CIDR notation.
        ///
        /// Required.
        pub ip_rule: Option<Value<String>>,
        /// The description of the rule.
        pub rule_desc: Option<Value<String>>,
    }

    impl Lower for IpRuleItem {
        fn fields(self, to: &mut Fields) {
            to.set("IpRule", self.ip_rule);
            to.set("RuleDesc", self.rule_desc);
        }
    }
}

/// `AWS::WorkSpaces::WorkspacesPool`.
///
/// Describes a pool of WorkSpaces.
///
/// Its ARN: `arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}`.
#[derive(Clone, Debug, Default)]
pub struct WorkspacesPool {
    /// The persistent application settings for users of the pool.
    pub application_settings: Option<Value<workspaces_pool::ApplicationSettings>>,
    /// The identifier of the bundle used by the pool.
    ///
    /// Required.
    pub bundle_id: Option<Value<String>>,
    /// Describes the user capacity for the pool.
    ///
    /// Required.
    pub capacity: Option<Value<workspaces_pool::Capacity>>,
    /// The description of the pool.
    ///
    /// 1 to 255 characters.
    pub description: Option<Value<String>>,
    /// The identifier of the directory used by the pool.
    ///
    /// Required. 10 to 65 characters.
    pub directory_id: Option<Value<String>>,
    /// The name of the pool.
    ///
    /// Required. A change replaces the resource.
    pub pool_name: Option<Value<String>>,
    /// The running mode of the pool.
    ///
    /// One of `ALWAYS_ON`, `AUTO_STOP`.
    pub running_mode: Option<Value<String>>,
    pub tags: Option<Value<Vec<workspaces_pool::Tag>>>,
    /// The amount of time that a pool session remains active after users disconnect. If they try to reconnect to the
    /// pool session after a disconnection or network interruption within this time interval, they are connected to
    /// their previous…
    pub timeout_settings: Option<Value<workspaces_pool::TimeoutSettings>>,
}

impl Lower for WorkspacesPool {
    fn fields(self, to: &mut Fields) {
        to.set("ApplicationSettings", self.application_settings);
        to.set("BundleId", self.bundle_id);
        to.set("Capacity", self.capacity);
        to.set("Description", self.description);
        to.set("DirectoryId", self.directory_id);
        to.set("PoolName", self.pool_name);
        to.set("RunningMode", self.running_mode);
        to.set("Tags", self.tags);
        to.set("TimeoutSettings", self.timeout_settings);
    }
}

impl Level1 for WorkspacesPool {
    const TYPE: &'static str = "AWS::WorkSpaces::WorkspacesPool";
    const TAGS: Tags = Tags { property: "Tags", shape: TagShape::List };
}

impl Handle<WorkspacesPool> {
    /// `Ref`: its `PoolId`.
    pub fn ref_(self) -> Value<String> {
        self.reference()
    }

    /// The time the pool was created.
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) for the pool.
    pub fn pool_arn(self) -> Value<Arn> {
        self.attribute("PoolArn")
    }

    /// The identifier of the pool.
    pub fn pool_id(self) -> Value<String> {
        self.attribute("PoolId")
    }
}

/// What [`WorkspacesPool`] is made of.
pub mod workspaces_pool {
    use super::*;

    /// The persistent application settings for users in the pool.
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationSettings {
        /// The path prefix for the S3 bucket where users’ persistent application settings are stored.
        ///
        /// 0 to 100 characters.
        pub settings_group: Option<Value<String>>,
        /// Enables or disables persistent application settings for users during their pool sessions.
        ///
        /// Required. One of `DISABLED`, `ENABLED`.
        pub status: Option<Value<String>>,
    }

    impl Lower for ApplicationSettings {
        fn fields(self, to: &mut Fields) {
            to.set("SettingsGroup", self.settings_group);
            to.set("Status", self.status);
        }
    }

    /// Describes the user capacity for the pool.
    #[derive(Clone, Debug, Default)]
    pub struct Capacity {
        /// The desired number of user sessions for the WorkSpaces in the pool.
        ///
        /// Required. At least 0.
        pub desired_user_sessions: Option<Value<i64>>,
    }

    impl Lower for Capacity {
        fn fields(self, to: &mut Fields) {
            to.set("DesiredUserSessions", self.desired_user_sessions);
        }
    }

    /// `Tag` of `AWS::WorkSpaces::WorkspacesPool`.
    #[derive(Clone, Debug, Default)]
    pub struct Tag {
        /// Required. 1 to 127 characters.
        pub key: Option<Value<String>>,
        /// Required. 0 to 255 characters.
        pub value: Option<Value<String>>,
    }

    impl Lower for Tag {
        fn fields(self, to: &mut Fields) {
            to.set("Key", self.key);
            to.set("Value", self.value);
        }
    }

    /// Describes the timeout settings for the pool.
    #[derive(Clone, Debug, Default)]
    pub struct TimeoutSettings {
        /// Specifies the amount of time, in seconds, that a streaming session remains active after users disconnect.
        ///
        /// 60 to 36000.
        pub disconnect_timeout_in_seconds: Option<Value<i64>>,
        /// The amount of time in seconds a connection will stay active while idle.
        ///
        /// 0 to 36000.
        pub idle_disconnect_timeout_in_seconds: Option<Value<i64>>,
        /// Specifies the maximum amount of time, in seconds, that a streaming session can remain active.
        ///
        /// 600 to 432000.
        pub max_user_duration_in_seconds: Option<Value<i64>>,
    }

    impl Lower for TimeoutSettings {
        fn fields(self, to: &mut Fields) {
            to.set("DisconnectTimeoutInSeconds", self.disconnect_timeout_in_seconds);
            to.set("IdleDisconnectTimeoutInSeconds", self.idle_disconnect_timeout_in_seconds);
            to.set("MaxUserDurationInSeconds", self.max_user_duration_in_seconds);
        }
    }
}
